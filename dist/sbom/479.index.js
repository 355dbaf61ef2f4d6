export const id = 479;
export const ids = [479];
export const modules = {

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provideEngine: () => (/* binding */ provideEngine),
/* harmony export */   runEngine: () => (/* binding */ runEngine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2158);


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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.files.temporary, "ospo-engines", `${tool}-${version}`);
    const isDone = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "complete");
    // The tool cache talks to the runner through standard output, which in a terminal is the user's.
    const cache = host.kind === "action" ? await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 618)) : undefined;
    const cached = cache ? cache.find(tool, version) : (await host.files.stat(isDone)) !== undefined && folder;
    if (cached)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cached, main);
    await host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "package-lock.json"), engine.lock);
    await host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "package.json"), JSON.stringify(described(engine).manifest));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("NETWORK", `npm could not install ${engine.name} ${version}:\n${why}`, {
            fix: "Check that the job reaches the npm registry, or leave `engine` at `auto`, which installs nothing.",
        });
    }
    if (cache)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await cache.cacheDir(folder, tool, version), main);
    await host.files.write(isDone, "");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, main);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `The lock file of the engine ${name} does not hold it`);
    const manifest = { name: "ospo-engine", version: "1.0.0", private: true, ...packages[""] };
    return { version, manifest, main: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)("node_modules", name, program) };
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


/***/ })

};
