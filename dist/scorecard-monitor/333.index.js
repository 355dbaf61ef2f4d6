export const id = 333;
export const ids = [333];
export const modules = {

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  versionsOf: () => (/* binding */ versionsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
;// CONCATENATED MODULE: ./packages/core/build/git.js
/** No prompt, no lock, no fetch of what a partial clone lacks, no pager. */
const quiet = {
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_PAGER: "cat",
};
/**
 * Asks git, in `folder`, with fixed arguments. It gets the environment that it needs and no more, and runs no
 * program of the repository. LIMIT over `limit` bytes of answer.
 */
function git(args, { folder, limit }, { env, execute, cancelled }) {
    const { PATH, HOME, SystemRoot } = env;
    return execute({
        program: "git",
        args: ["-c", "core.fsmonitor=false", ...args],
        folder,
        env: { PATH, HOME, SystemRoot, ...quiet },
        limit,
        timeout: 60_000,
        cancelled,
    });
}

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(1809);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/git-history.js


/** Versions of a file that are read, the newest ones. */
const versionsAtMost = 5_000;
/**
 * Every version of `path` that the checkout's git history holds, the newest first. Git is asked by fixed
 * arguments and runs no program of the repository. INPUT where the history is not there.
 */
async function versionsOf(path, host) {
    const { files } = host;
    const file = files.display(path);
    const root = (0,external_node_path_.dirname)(files.resolve(path));
    const name = files.resolve(path).slice(root.length + 1);
    const shallow = await ask(["rev-parse", "--is-shallow-repository"], root, host);
    if (shallow.status !== 0 || shallow.text.trim() === "true")
        throw new errors/* OspoError */.sH("INPUT", `import-history: git has no whole history of ${file} here`, {
            fix: "Check out with `fetch-depth: 0`.",
        });
    const log = await ask(["log", "--format=%H", `--max-count=${versionsAtMost}`, "--", name], root, host);
    const versions = [];
    for (const commit of log.text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line))) {
        const blob = await ask(["cat-file", "blob", `${commit}:./${name}`], root, host);
        // A commit that removed the file has no version of it.
        if (blob.status === 0)
            versions.push(blob.text);
    }
    return versions;
}
async function ask(args, folder, host) {
    const { status, stdout } = await git(args, { folder, limit: limits/* limits */.F.stateBytes }, host);
    return { status, text: stdout.toString("utf8") };
}


/***/ })

};
