export const id = 472;
export const ids = [472];
export const modules = {

/***/ 3582:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "data/license-checker.package-lock.json";

/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWithEngine: () => (/* binding */ readWithEngine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(1809);
;// CONCATENATED MODULE: ./packages/core/build/engine.js


/** Milliseconds for an install and for a run; both are minutes on a slow machine and a big tree. */
const patience = { install: 5 * 60_000, run: 15 * 60_000 };
/** Bytes of output that are taken from an engine. */
const outputBytes = 512 * 1024 * 1024;
/**
 * The path of an engine's main file: from the tool cache, in the local command from its temporary folder, else
 * installed there as its lock file says, without optional packages and without running any script. NETWORK where
 * npm cannot install it.
 */
async function provideEngine(engine, host) {
    const { version, main } = described(engine);
    const tool = `ospo-${engine.name.replace(/[^a-z0-9]+/gi, "-").replace(/^-/, "")}`;
    const folder = (0,external_node_path_.join)(host.files.temporary, "ospo-engines", `${tool}-${version}`);
    const isDone = (0,external_node_path_.join)(folder, "complete");
    // The tool cache talks to the runner through standard output, which in a terminal is the user's.
    const cache = host.kind === "action" ? await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 618)) : undefined;
    const cached = cache ? cache.find(tool, version) : (await host.files.stat(isDone)) !== undefined && folder;
    if (cached)
        return (0,external_node_path_.join)(cached, main);
    await host.files.write((0,external_node_path_.join)(folder, "package-lock.json"), engine.lock);
    await host.files.write((0,external_node_path_.join)(folder, "package.json"), JSON.stringify(described(engine).manifest));
    const installed = await host.execute({
        program: "npm",
        args: [
            "ci",
            "--ignore-scripts",
            "--omit=optional",
            "--omit=peer",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ],
        folder,
        env: npmEnvironment(host.env),
        limit: outputBytes,
        timeout: patience.install,
        cancelled: host.cancelled,
    });
    if (installed.status !== 0) {
        const why = installed.stderr.trim().split("\n").slice(-3).join("\n");
        throw new errors/* OspoError */.sH("NETWORK", `npm could not install ${engine.name} ${version}:\n${why}`, {
            fix: "Check that the job reaches the npm registry, or leave `engine` at `auto`, which installs nothing.",
        });
    }
    if (cache)
        return (0,external_node_path_.join)(await cache.cacheDir(folder, tool, version), main);
    await host.files.write(isDone, "");
    return (0,external_node_path_.join)(folder, main);
}
/**
 * Runs an engine's main file with this Node and `args` in `folder`; the environment holds no secret and no
 * proxy, as it needs none.
 */
function runEngine(main, { args, folder }, host) {
    return host.execute({
        program: process.execPath,
        args: [main, ...args],
        folder,
        env: only(host.env, /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TE?MP|TMPDIR)$/i),
        limit: outputBytes,
        timeout: patience.run,
        cancelled: host.cancelled,
    });
}
function described({ name, lock, program }) {
    const { packages = {} } = JSON.parse(lock);
    const version = packages[`node_modules/${name}`]?.version;
    if (version === undefined)
        throw new errors/* OspoError */.sH("FORMAT", `The lock file of the engine ${name} does not hold it`);
    const manifest = { name: "ospo-engine", version: "1.0.0", private: true, ...packages[""] };
    return { version, manifest, main: (0,external_node_path_.join)("node_modules", name, program) };
}
/** What npm needs to reach its registry: its settings, proxies, certificates and a token that they may name. */
function npmEnvironment(env) {
    const base = /^(?:PATH|HOME|USERPROFILE|APPDATA|SYSTEMROOT|TE?MP|TMPDIR|NODE_AUTH_TOKEN|NPM_TOKEN)$/i;
    const network = /^(?:https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|npm_config_.*)$/i;
    return { ...only(env, base), ...only(env, network) };
}
function only(env, names) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => names.test(name)));
}

;// CONCATENATED MODULE: ./actions/license-gate/build/engine.js




/** The one place that knows the tool: its successor `@lizenz/checker` has the same options and output. */
const checker = {
    name: "license-checker-rseidelsohn",
    program: "bin/license-checker-rseidelsohn.js",
    lock: new URL(/* asset import */ __webpack_require__(3582), __webpack_require__.b),
    args: (folder) => ["--json", "--start", folder],
    read: readOutput,
};
/**
 * What license-checker reads of installed npm packages, by component: declared licenses and where their files are. Its
 * guesses and its judgement are not taken; texts are identified here. INPUT for anything but npm's own `node_modules`.
 */
async function readWithEngine(components, installs, identifier, host) {
    const folders = await foldersOf(installs, host);
    const engine = { ...checker, lock: await (0,promises_.readFile)(checker.lock, "utf8") };
    const main = await provideEngine(engine, host);
    const read = new Map();
    for (const folder of folders) {
        const { status, stdout, stderr } = await runEngine(main, { args: checker.args(folder), folder }, host);
        if (status !== 0)
            throw new errors/* OspoError */.sH("FORMAT", `${checker.name} ended with ${status}: ${stderr.trim().slice(-500)}`, {
                fix: "Leave `engine` at `auto`.",
            });
        for (const one of checker.read(stdout.toString("utf8")))
            read.set(`${one.name}@${one.version}`, one);
    }
    const found = new Map();
    for (const component of components) {
        const one = read.get(`${component.name}@${component.version}`);
        if (one)
            found.set(component, await textsOf(one, identifier, host));
    }
    return found;
}
async function foldersOf(installs, { files }) {
    const folders = [];
    for (const { manager, folder } of installs.values()) {
        const isThere = (await files.stat(`${folder}/node_modules`))?.kind === "folder";
        if (manager !== "npm" || !isThere)
            throw (0,errors/* inputError */.Xu)([
                `engine: license-checker reads trees that npm installed, and ${files.display(folder)} is ${manager === "npm" ? "not installed" : `one of ${manager}`}; leave it at \`auto\``,
            ]);
        folders.push(files.resolve(folder));
    }
    if (folders.length === 0)
        throw (0,errors/* inputError */.Xu)(["engine: license-checker reads installed trees, not SBOMs"]);
    return folders;
}
async function textsOf({ declared, files: paths }, identifier, { files }) {
    const found = [];
    for (const path of paths) {
        const text = await files.read(path, limits/* limits */.F.licenseBytes).catch((error) => {
            if (error instanceof errors/* OspoError */.sH)
                return undefined;
            throw error;
        });
        const file = text === undefined ? undefined : identifier.read((0,external_node_path_.basename)(path), text);
        if (file)
            found.push(file);
    }
    return { source: "installed", license: declared, licenses: undefined, files: found };
}
/** The output of `--json`: by `name@version`. FORMAT where it is none. */
function readOutput(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* OspoError */.sH("FORMAT", `${checker.name} did not print JSON`, { cause });
    }
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([key, entry]) => {
        const at = key.lastIndexOf("@");
        if (at <= 0 || typeof entry !== "object" || entry === null)
            return [];
        const { licenses, licenseFile } = entry;
        return {
            name: key.slice(0, at),
            version: key.slice(at + 1),
            declared: stated(licenses),
            files: typeof licenseFile === "string" ? [licenseFile] : [],
        };
    });
}
/** A star marks what the tool made of words in files; so do `Custom:` and `UNKNOWN`. */
function stated(licenses) {
    if (Array.isArray(licenses)) {
        const all = licenses.map(stated);
        return all.includes(undefined) ? undefined : all;
    }
    if (typeof licenses !== "string" || /\*$|^(?:UNKNOWN$|Custom:)/.test(licenses))
        return undefined;
    return licenses;
}


/***/ })

};
