export const id = 1050;
export const ids = [1050];
export const modules = {

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionsOf: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80869);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81809);


/** Versions of a file that are read, the newest ones. */
const versionsAtMost = 5_000;
/**
 * Every version of `path` that the checkout's git history holds, the newest first. Git is asked by fixed
 * arguments and runs no program of the repository. INPUT where the history is not there.
 */
async function versionsOf(path, host) {
    const { files } = host;
    const file = files.display(path);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(files.resolve(path));
    const name = files.resolve(path).slice(root.length + 1);
    const shallow = await ask(["rev-parse", "--is-shallow-repository"], root, host);
    if (shallow.status !== 0 || shallow.text.trim() === "true")
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("INPUT", `import-history: git has no whole history of ${file} here`, {
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
    const { status, stdout } = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(args, { folder, limit: _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.stateBytes }, host);
    return { status, text: stdout.toString("utf8") };
}


/***/ }),

/***/ 80869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
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


/***/ })

};
