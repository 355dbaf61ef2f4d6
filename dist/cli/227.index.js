export const id = 227;
export const ids = [227];
export const modules = {

/***/ 2938:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "data/cyclonedx-npm.package-lock.json";

/***/ }),

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/build/index.js + 26 modules
var build = __webpack_require__(9913);
// EXTERNAL MODULE: ./packages/github/build/outside/index.js
var build_outside = __webpack_require__(8609);
// EXTERNAL MODULE: ./packages/report/build/index.js + 12 modules
var report_build = __webpack_require__(8282);
// EXTERNAL MODULE: ./packages/inventory/build/index.js + 36 modules
var inventory_build = __webpack_require__(4777);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/sbom/build/engines.js




/** The documents of the engine that the inputs name; `undefined` where it is none of these. */
async function readEngine(inputs, host) {
    switch (inputs.engine) {
        case "auto":
        case "sbom":
            return undefined;
        case "github":
            return [await readGraph(inputs.githubToken, host)];
        case "cyclonedx-npm": {
            const readings = [];
            for (const path of inputs.path)
                readings.push(await runCycloneDxNpm(path, host));
            return readings;
        }
    }
}
async function readGraph(token, host) {
    const repository = host.env.GITHUB_REPOSITORY;
    if (!repository || !token)
        throw (0,build/* inputError */.Xu)([
            `engine: \`github\` needs ${repository ? "a `github-token`" : "a repository of GitHub: it runs in a workflow"}`,
        ]);
    const { exportDependencyGraph } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const value = await exportDependencyGraph(await (0,build_outside/* lazyGitHub */.eq)(token, host)(), repository, host.fetch);
    return (0,inventory_build/* readSbom */.kH)(JSON.stringify(value), `dependency graph of ${repository}`);
}
/** What tells a tree that npm did not install: of those cyclonedx-npm would make a wrong SBOM, and say nothing. */
const foreign = [
    "pnpm-lock.yaml",
    "node_modules/.modules.yaml",
    "yarn.lock",
    ".pnp.cjs",
    ".pnp.js",
    ".pnp.data.json",
    "node_modules/.yarn-state.yml",
    "node_modules/.yarn-integrity",
    "bun.lock",
    "bun.lockb",
];
async function runCycloneDxNpm(path, host) {
    const { files } = host;
    const shown = files.display(path);
    await files.admit(path);
    if ((await files.stat(path))?.kind !== "folder")
        throw (0,build/* inputError */.Xu)([`path: ${shown} is no folder, and the engine cyclonedx-npm reads projects in folders`]);
    const has = async (name) => (await files.stat((0,external_node_path_.join)(path, name))) !== undefined;
    for (const name of foreign) {
        if (!(await has(name)))
            continue;
        throw new build/* OspoError */.sH("INPUT", `engine: cyclonedx-npm reads what npm installs, and ${shown} holds ${name}`, {
            fix: "Leave `engine` at `auto`, which reads the lock files of npm, pnpm, yarn and bun.",
        });
    }
    const isInstalled = await has("node_modules");
    if (!isInstalled && !(await has("package-lock.json")) && !(await has("npm-shrinkwrap.json")))
        throw new build/* OspoError */.sH("NOT_FOUND", `Neither node_modules nor a lock file of npm in ${shown}`, {
            fix: "Run `npm ci` before this step.",
        });
    const file = files.display((0,external_node_path_.join)(path, "package.json"));
    const { provideEngine, runEngine } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 1479));
    const main = await provideEngine({
        name: "@cyclonedx/cyclonedx-npm",
        lock: await engineLock(),
        program: "bin/cyclonedx-npm-cli.js",
    }, host);
    const args = [
        "--output-format=JSON",
        "--output-file=-",
        "--spec-version=1.6",
        "--flatten-components",
        "--short-PURLs",
        "--no-validate", // Ours are stricter, and its own come with packages that are not installed.
        ...(isInstalled ? [] : ["--package-lock-only"]),
    ];
    const { status, stdout, stderr } = await runEngine(main, { args, folder: files.resolve(path) }, host);
    if (status !== 0)
        throw new build/* OspoError */.sH("FORMAT", `cyclonedx-npm could not read ${shown}:\n${stderr.trim()}`, {
            fix: "Run `npm ci` and see what it says of the project, or leave `engine` at `auto`.",
        });
    const reading = await (0,inventory_build/* readSbom */.kH)(stdout.toString("utf8"), file);
    return { ...reading, document: withScopes(reading.document) };
}
async function engineLock() {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    return readFile(new URL(/* asset import */ __webpack_require__(2938), __webpack_require__.b), "utf8");
}
/** The engine marks development alone, and leaves scopes out. */
function withScopes(document) {
    return { ...document, components: document.components.map(withScope) };
}
function withScope(component) {
    const { scope, properties } = component;
    const isTrue = (name) => properties.some((property) => property.name === name && property.value === "true");
    return scope === undefined && isTrue("cdx:npm:package:development")
        ? { ...component, scope: "excluded" }
        : component;
}

;// CONCATENATED MODULE: ./actions/sbom/build/rules.js
const renew = "Run the package manager's install and commit the lock file, then run again.";
/** A rule for each kind of problem that a lock file can have, and for an SBOM that says too little. */
const rules = [
    { id: "sbom/unreadable", title: "An entry of the lock file cannot be read", help: renew },
    { id: "sbom/missing", title: "A dependency is not in the lock file", help: renew },
    {
        id: "sbom/missing-peer",
        title: "A peer dependency is not installed",
        help: "Install the peer, or leave it if the package works without.",
    },
    {
        id: "sbom/outdated",
        title: "The lock file is out of date with package.json",
        help: "The SBOM tells what the lock file says. Renew the lock file, commit it, and run again.",
    },
    {
        id: "sbom/workflow",
        title: "What a workflow uses cannot be told",
        help: "Mend the workflow or action, or set `workflows: false` to leave them all out.",
    },
    {
        id: "sbom/extraneous",
        title: "Nothing asks for a package of the lock file",
        help: "Run `npm prune` (or the like) and commit the lock file.",
    },
    {
        id: "sbom/empty",
        title: "The lock file lists no package",
        help: "Check that `path` names the right project; if it really has no dependencies, set `fail-on: never`.",
    },
    {
        id: "sbom/no-license",
        title: "Packages without a stated license",
        help: "Install the project before this step: licenses are then read from node_modules. Or ask the registry with `enrich: registry`. Packages for other platforms are never installed there.",
    },
    {
        id: "sbom/invalid",
        title: "The SBOM is not valid",
        help: "Ask whoever made it for a valid one, or make it again with a newer version of the tool.",
    },
    {
        id: "sbom/range",
        title: "Packages of which only a range is known",
        help: "Commit a lock file, or let a tool submit what is really used: a range may stand for any of its versions.",
    },
    {
        id: "sbom/not-enriched",
        title: "The registry did not tell all licenses",
        help: "Run again where the registry can be reached, with the `.npmrc` of the project; or install the project before this step.",
    },
    {
        id: "sbom/not-carried",
        title: "Parts of the SBOM are not carried over",
        help: "Keep the original beside what is written: it says more.",
    },
    {
        id: "sbom/not-compared",
        title: "The SBOM could not be compared with its base",
        help: "Run again, or name a folder, lock file, SBOM or commit in `base`. The SBOM itself is whole.",
    },
    {
        id: "sbom/other-content",
        title: "A version has another content than before",
        help: "A published version never changes. Find out who published it anew, or who edited the lock file.",
    },
    {
        id: "sbom/license-change",
        title: "An update changes a license",
        help: "Read the new terms before you merge; the license gate judges them by your policy.",
    },
    {
        id: "sbom/added",
        title: "What comes in, by the dependency that asks for it",
        help: "The table of changes names every component.",
    },
    {
        id: "sbom/quality",
        title: "The SBOM says too little",
        help: "The table of quality names what is missing; `author` tells who answers for the SBOM, `correction-file` writes what to ask its maker for.",
    },
];
/** The rule of a problem. */
function ruleOf(kind) {
    return `sbom/${kind}`;
}
/** The help of a rule, as advice in a finding. */
function helpOf(id) {
    return rules.find((rule) => rule.id === id)?.help ?? "";
}

;// CONCATENATED MODULE: ./actions/sbom/build/enrich.js




/** Requests at a time, and packages that are asked for in one run. */
const bounds = { concurrency: 16, packages: 10_000 };
/** After so many packages in a row the registry counts as out of reach, and is not asked any more. */
const patience = 3;
/** The inventory of the projects at `path` with licenses of the npm registry, for packages of it that state none. Never throws for one package. */
async function enrich(inventory, { enrich: from, cacheFolder }, [path = "."], host) {
    if (from === "never")
        return { inventory, findings: [] };
    const open = (0,inventory_build/* distinctComponents */.vf)(inventory).filter(isOpen);
    if (open.length === 0)
        return { inventory, findings: [] };
    const { fileCache, openRegistry } = await Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 8385));
    const cache = cacheFolder ? fileCache(host.files, cacheFolder) : undefined;
    const folder = (await host.files.stat(path))?.kind === "folder" ? path : (0,external_node_path_.dirname)(path);
    const registry = await openRegistry(host, { folder });
    let outOfReach = 0;
    const results = await (0,build/* eachItem */.X_)(open.slice(0, bounds.packages), async (component) => {
        if (outOfReach >= patience)
            throw new build/* OspoError */.sH("NETWORK", "The registry is out of reach");
        try {
            const license = await licenseOf(component, registry, cache);
            outOfReach = 0;
            return license;
        }
        catch (error) {
            if (error instanceof build/* OspoError */.sH && error.code === "NETWORK")
                outOfReach++;
            throw error;
        }
    }, {
        concurrency: bounds.concurrency,
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "licenses asked for" }),
    });
    const licenses = new Map();
    const failures = [];
    for (const result of results) {
        if (!result.ok)
            failures.push({ component: result.item, error: result.error });
        else if (result.value)
            licenses.set(result.item.purl, result.value);
    }
    const components = inventory.components.map((component) => {
        const license = isOpen(component) ? licenses.get(component.purl) : undefined;
        return license ? { ...component, license } : component;
    });
    const left = open.length - results.length;
    return { inventory: { ...inventory, components }, findings: failureFinding(failures, left, inventory) };
}
/** Of the registry itself: another source may hold other code under the same name and version. */
function isOpen({ license, role, source, purl, version }) {
    return (!license && role === "package" && source.kind === "registry" && !!version && purl.startsWith("pkg:npm/"));
}
async function licenseOf({ name, version = "", digests }, registry, cache) {
    const key = digests.length > 0
        ? `license-1 ${digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(" ")}`
        : "";
    const known = key ? (await cache?.get(key))?.get("license") : undefined;
    if (known !== undefined)
        return { text: known, origin: "registry" };
    const { license, digests: published } = await registry.version(name, version);
    const own = new Map(digests.map(({ algorithm, hex }) => [algorithm, hex]));
    if (published.some(({ algorithm, hex }) => (own.get(algorithm) ?? hex) !== hex))
        throw new build/* OspoError */.sH("FORMAT", `The registry holds another content of ${name} ${version} than the lock file names`);
    if (license && key)
        await cache?.set(key, new Map([["license", license.text]]));
    return license;
}
/** One finding for all: an unreachable registry fails for each of them alike. */
function failureFinding(failures, left, { manifests }) {
    const [first] = failures;
    if (first === undefined && left === 0)
        return [];
    const amount = failures.length + left;
    const why = first
        ? `${(0,build/* describeError */.Uc)(first.error).split("\n")[0]}.`
        : `No more than ${bounds.packages} are asked for in one run.`;
    const message = `The registry did not tell the license of ${amount === 1 ? "one package" : `${amount} packages`}: ${why}`;
    const subject = manifests.join(", ");
    return [
        { rule: "sbom/not-enriched", level: "review", subject, message, advice: helpOf("sbom/not-enriched") },
    ];
}

;// CONCATENATED MODULE: ./actions/sbom/build/projects.js


/** `owner/name` in the characters that GitHub allows. */
const isRepository = /^[\w.-]+\/[\w.-]+$/;
/**
 * One inventory of all projects at `paths`, and of what the `workflows` of their repository use; several projects
 * are one product, named after the repository.
 */
async function readProjects({ path: paths, workflows }, host) {
    const { files, env } = host;
    const readings = [];
    for (const path of paths)
        readings.push(await (0,inventory_build/* readProject */.Wh)(path, files, env));
    for (const { manifest } of readings)
        await tellShadowed(manifest, host);
    const finders = new Map(readings.map(({ manifest, text }) => [manifest, (0,inventory_build/* lineFinder */.ze)(text)]));
    const tools = workflows ? await toolsOf(paths, files) : undefined;
    return {
        inventory: (0,inventory_build/* inventoryOf */.o8)(readings, productOf(host), tools),
        lineOf: (manifest, place) => finders.get(manifest)?.(place),
    };
}
/** npm reads npm-shrinkwrap.json where there are both, and so does the SBOM; who keeps two may not know. */
async function tellShadowed(manifest, { files, log }) {
    if ((0,external_node_path_.basename)(manifest) !== "npm-shrinkwrap.json")
        return;
    const other = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), "package-lock.json");
    if ((await files.stat(other)) !== undefined)
        log.info(`${manifest} is read and ${other} is not, as npm does where there are both.`);
}
/** What workflows use: those of the workspace where a project lies in it, and those of a project's own folder. */
async function toolsOf(paths, files) {
    const folders = new Set();
    for (const path of paths) {
        const folder = (await files.stat(path))?.kind === "folder" ? path : (0,external_node_path_.dirname)(path);
        if (!/^(?:\.\.|\/|[A-Za-z]:)/.test(files.display(path)))
            folders.add(files.resolve("."));
        folders.add(files.resolve(folder));
    }
    const found = [];
    for (const folder of folders)
        found.push(await (0,inventory_build/* readWorkflows */.L9)(folder, files));
    const byPurl = new Map(found.flatMap(({ drafts }) => drafts.map((draft) => [draft.purl, draft])));
    return { drafts: [...byPurl.values()], problems: found.flatMap(({ problems }) => problems) };
}
/** What several projects or SBOMs make up together, named after the repository. */
function productOf({ env, files }) {
    const { GITHUB_REPOSITORY: repository = "" } = env;
    const name = isRepository.test(repository) ? repository : (0,external_node_path_.basename)(files.workspace);
    return { name: name.split("/").pop() ?? name, purl: (0,inventory_build/* productPurl */.Rk)(name) };
}

;// CONCATENATED MODULE: ./actions/sbom/build/sboms.js



/** Paths of the SBOMs that `globs` name; INPUT where one names none. */
async function sbomFiles(globs, { files }) {
    const found = new Set();
    for (const glob of globs) {
        const paths = await (0,build/* matchingFiles */.VS)([glob], files, { input: "sbom", most: build/* limits */.Fy.sboms });
        if (paths.length === 0)
            throw (0,build/* inputError */.Xu)([`sbom: ${glob} names no file`]);
        for (const path of paths)
            found.add(path);
    }
    return [...found].sort();
}
/** Reads the SBOMs at `paths`; several become one product. One that cannot be read ends in an error that names all. */
async function readSboms(paths, options, host) {
    const { files } = host;
    const results = await (0,build/* eachItem */.X_)(paths, async (path) => (0,inventory_build/* readSbom */.kH)(await files.read(path, build/* limits */.Fy.sbomBytes), files.display(path)), { concurrency: 4, signal: host.cancelled });
    const failed = results.flatMap((result) => (result.ok ? [] : [result.error]));
    const [first] = failed;
    if (failed.length === 1)
        throw first;
    if (failed.length > 1)
        throw new build/* OspoError */.sH("FORMAT", `${failed.length} SBOMs cannot be read:\n${failed.map(build/* describeError */.Uc).join("\n")}`);
    const readings = results.flatMap((result) => (result.ok ? [result.value] : []));
    return joinReadings(readings, options, host);
}
/** One document as it was read, or one product of several. */
function joinReadings(readings, options, host) {
    const [only] = readings;
    const document = readings.length === 1 && only ? only.document : (0,inventory_build/* mergeSboms */.rQ)(readings, productOf(host), options);
    return {
        document,
        files: readings.map(({ file }) => file),
        faults: readings.flatMap(({ faults, file }) => faults.map((fault) => ({ ...fault, file }))),
    };
}

;// CONCATENATED MODULE: ./actions/sbom/build/time.js

/**
 * The time that the document states: SOURCE_DATE_EPOCH (seconds, reproducible-builds.org), else that of the commit
 * where GitHub tells it (pushes), so that two runs give the same bytes; else now.
 */
async function documentTime(host) {
    return epochOf(host) ?? (await commitTime(host)) ?? host.now();
}
/** SOURCE_DATE_EPOCH; `undefined` where it is not set. INPUT where it is no number of seconds. */
function epochOf({ env }) {
    const epoch = env.SOURCE_DATE_EPOCH;
    if (!epoch)
        return undefined;
    const time = new Date(Number(epoch) * 1000);
    if (/^\d+$/.test(epoch) && !Number.isNaN(time.getTime()))
        return time;
    throw new build/* OspoError */.sH("INPUT", `SOURCE_DATE_EPOCH must be seconds since 1970, not "${epoch}"`);
}
async function commitTime({ env, files }) {
    const { GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = env;
    if (!path || !commit)
        return undefined;
    try {
        const event = JSON.parse(await files.read(path, build/* limits */.Fy.manifestBytes));
        const { id, timestamp } = event.head_commit ?? {};
        const time = new Date(typeof timestamp === "string" ? timestamp : Number.NaN);
        return id === commit && !Number.isNaN(time.getTime()) ? time : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/sbom/build/collect.js








/** The SBOMs to read, by path; none where lock files are read. INPUT where the engine wants some and none is named. */
async function sourcesOf({ engine, sbom, enrich: from }, host) {
    if (engine === "sbom" && sbom.length === 0)
        throw (0,build/* inputError */.Xu)(["engine: `sbom` reads the files that the input `sbom` names, and it names none"]);
    if (engine !== "sbom" && engine !== "auto" && sbom.length > 0)
        throw (0,build/* inputError */.Xu)([`engine: \`${engine}\` does not read the files that the input \`sbom\` names`]);
    if (from !== "never" && (engine !== "auto" || sbom.length > 0))
        throw (0,build/* inputError */.Xu)(["enrich: completes what lock files tell, and here an SBOM or another engine is read"]);
    return sbom.length === 0 ? [] : sbomFiles(sbom, host);
}
/** Components of the lock files at `path`, of the SBOMs at `sources` or of the engine, without the kinds to `omit`. */
async function collect(inputs, sources, target, host) {
    const { path, workflows, omit: omitted } = inputs;
    const { name, version, author } = target;
    const options = { timestamp: await documentTime(host), tool: report_build/* tool */.z6, author };
    const made = await readEngine(inputs, host);
    if (sources.length === 0 && made === undefined) {
        const { inventory, lineOf } = await readProjects({ path, workflows }, host);
        const { inventory: shown, findings } = await enrich((0,inventory_build/* omit */.cJ)(inventory, omitted), inputs, path, host);
        const document = { ...(0,inventory_build/* sbomOf */.Pp)(shown, options), format: { name, version } };
        return { inventory: shown, document, scored: document, faults: [], findings, lineOf };
    }
    const { document: read, files, faults, } = made ? joinReadings(made, options, host) : await readSboms(sources, options, host);
    const whole = { ...(0,inventory_build/* inventoryOfSbom */.Hi)(read, files[0] ?? ""), manifests: files };
    const inventory = (0,inventory_build/* omit */.cJ)(whole, omitted);
    const kept = withOnly(read, new Set(inventory.components.map(({ ref }) => ref)));
    const isMerged = files.length > 1;
    const { authors, tools } = kept;
    const document = {
        ...kept,
        format: { name, version },
        created: `${options.timestamp.toISOString().slice(0, -".000Z".length)}Z`,
        authors: author ? [author] : authors,
        tools: isMerged ? tools : [report_build/* tool */.z6, ...tools],
    };
    const scored = isMerged || made ? document : kept;
    return { inventory, document, scored, faults, findings: [], lineOf: () => undefined };
}
function withOnly(document, refs) {
    if (document.components.every(({ ref }) => refs.has(ref)))
        return document;
    const components = document.components.flatMap((component) => {
        if (!refs.has(component.ref))
            return [];
        const { dependsOn, parent } = component;
        return [
            {
                ...component,
                dependsOn: dependsOn?.filter((ref) => refs.has(ref)),
                parent: parent !== undefined && refs.has(parent) ? parent : undefined,
            },
        ];
    });
    return { ...document, components };
}

;// CONCATENATED MODULE: ./actions/sbom/build/base.js







/** Errors that the user mends: nothing is written before. */
const mendable = new Set(["INPUT", "CONFIG", "NOT_FOUND", "FORMAT"]);
/**
 * What the project is compared with: what the input `base` names, else what a pull request or merge group is to be
 * merged into; `undefined` for other events. A base without the project, or without its lock file, lists nothing.
 * A base that cannot be had is told in the report, so that the SBOM is not lost with it; only where the input names
 * something that is not there or is broken it is thrown.
 */
async function readBase(inputs, sources, host) {
    const asked = Boolean(inputs.base);
    if (!asked && !/^(?:pull_request|merge_group)/.test(host.env.GITHUB_EVENT_NAME ?? ""))
        return undefined;
    const [result] = await (0,build/* eachItem */.X_)(["base"], () => base_open(inputs, sources, host), { signal: host.cancelled });
    if (result === undefined || result.ok)
        return result?.value;
    const { error } = result;
    if (!(error instanceof build/* OspoError */.sH) || (asked && mendable.has(error.code)))
        throw error;
    return { error, asked };
}
async function base_open({ base: asked, path, workflows, githubToken }, sources, host) {
    const { openBase } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const base = await openBase(asked ?? "", host, githubToken ? (0,build_outside/* lazyGitHub */.eq)(githubToken, host) : undefined);
    if (base === undefined)
        return undefined;
    const { shown } = base;
    const there = { ...host, files: base.files };
    if (base.path !== undefined && (await isDocument(base.path, there)))
        return { shown, inventory: await readDocument(base.path, there), isDocument: true };
    if (sources.length > 0)
        return ofSources(sources, base.path, shown, there);
    const paths = [];
    for (const each of base.path === undefined ? path : [base.path]) {
        const found = await placeOf(each, there);
        if (found !== undefined)
            paths.push(found);
        else if (asked && base.path !== undefined)
            throw new build/* OspoError */.sH("INPUT", `base: ${shown} holds no lock file and is no SBOM`);
    }
    if (paths.length === 0)
        return { shown, inventory: nothing, isDocument: false };
    const { inventory } = await readProjects({ path: paths, workflows }, there);
    return { shown, inventory, isDocument: false };
}
const nothing = { manifests: [], components: [], problems: [], unreadable: 0 };
/** Any JSON file that is no lock file is taken for an SBOM, whose reader says what it is otherwise. */
async function isDocument(path, { files }) {
    return ((await files.stat(path))?.kind === "file" &&
        path.endsWith(".json") &&
        !/^(?:package-lock|npm-shrinkwrap)\.json$/.test((0,external_node_path_.basename)(path)));
}
async function readDocument(path, { files }) {
    const reading = await (0,inventory_build/* readSbom */.kH)(await files.read(path, build/* limits */.Fy.sbomBytes), files.display(path));
    return (0,inventory_build/* inventoryOfSbom */.Hi)((0,inventory_build/* requireSound */.bi)(reading), files.display(path));
}
/** The same SBOMs as the base has them; nothing can be said where it has none of them. */
async function ofSources(sources, path, shown, host) {
    if (path !== undefined)
        throw new build/* OspoError */.sH("INPUT", `base: ${shown} is no SBOM, and \`sbom\` names some`);
    const there = [];
    for (const source of sources)
        if ((await host.files.stat(source))?.kind === "file")
            there.push(source);
    if (there.length === 0)
        return undefined;
    const { document } = await readSboms(there, { timestamp: host.now(), tool: report_build/* tool */.z6 }, host);
    return { shown, inventory: (0,inventory_build/* inventoryOfSbom */.Hi)(document, shown), isDocument: true };
}
/** Where the base has the project at `path`: a lock file may be another manager's there. `undefined`: nowhere. */
async function placeOf(path, { files }) {
    const entry = await files.stat(path);
    if (entry?.kind === "file")
        return path;
    if (entry === undefined && !lockFile.test((0,external_node_path_.basename)(path)))
        return undefined;
    const folder = entry === undefined ? (0,external_node_path_.dirname)(path) : path;
    const names = await files.list(folder);
    return names.some((name) => lockFile.test(name)) ? folder : undefined;
}
const lockFile = /^(?:npm-shrinkwrap\.json|package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/;

;// CONCATENATED MODULE: ./actions/sbom/build/change-findings.js


/** So many findings of one kind are told; the table has all. */
const told = 50;
/** So many names stand in one sentence. */
const named = 5;
/** What reviewers of a change should see: other content, other licenses, and what comes in through what. */
async function changeFindings({ changes }, lineOf) {
    const at = ({ manifest, place }) => {
        const line = lineOf(manifest, place);
        return manifest === "" ? {} : { at: { file: manifest, ...(line !== undefined && { line }) } };
    };
    return [
        ...changes.flatMap((placed) => contentFinding(placed, at)).slice(0, told),
        ...(await licenseFindings(changes, at)).slice(0, told),
        ...arrivals(changes, at).slice(0, told),
    ];
}
/** That there is no comparison, where there should be one. */
function notCompared({ error, asked }, subject) {
    const message = `It cannot be told what changed: ${(0,build/* describeError */.Uc)(error).replaceAll("\n", " ")}`;
    const level = asked ? "fail" : "review";
    return { rule: "sbom/not-compared", level, subject, message, advice: helpOf("sbom/not-compared") };
}
function contentFinding({ change, path }, at) {
    if (change.kind !== "changed" || !change.aspects.includes("digest"))
        return [];
    const { to } = change;
    return [
        {
            rule: "sbom/other-content",
            level: "review",
            subject: to.purl,
            message: `\`${to.name}\` ${to.version ?? ""} has another digest than in the base: the same version, with other content.`,
            ...at(to),
            ...(path.length > 1 && { paths: [path] }),
            advice: helpOf("sbom/other-content"),
        },
    ];
}
/** Licenses that are now more restrictive or no longer told need a look; others are notes, another spelling is none. */
async function licenseFindings(changes, at) {
    const found = changes.flatMap(({ change, path }) => {
        if (change.kind !== "changed")
            return [];
        const { from, to } = change;
        return from.license && to.license && from.license.text !== to.license.text ? [{ from, to, path }] : [];
    });
    if (found.length === 0)
        return [];
    const { classifyChange, readDeclared } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7619));
    const side = ({ license }) => ({ declared: readDeclared(license?.text) });
    return found
        .flatMap(({ from, to, path }) => {
        const { class: kind, direction } = classifyChange(side(from), side(to));
        if (kind === "unchanged" || kind === "cosmetic")
            return [];
        const isWorse = direction === "restrictive" || kind === "opaque" || kind === "undeclared";
        const versions = from.version === to.version ? `${to.version}` : `${from.version} to ${to.version}`;
        return [
            {
                rule: "sbom/license-change",
                level: isWorse ? "review" : "note",
                subject: to.purl,
                message: `\`${to.name}\` ${versions}: the license changes from \`${from.license?.text}\` to \`${to.license?.text}\`.`,
                ...at(to),
                ...(path.length > 1 && { paths: [path] }),
                advice: helpOf("sbom/license-change"),
            },
        ];
    })
        .sort((a, b) => (a.level === b.level ? 0 : a.level === "review" ? -1 : 1));
}
/** One note for each direct dependency that brings something in, those that bring most first. */
function arrivals(changes, at) {
    const added = changes.filter(({ change }) => change.kind === "added");
    const groups = Map.groupBy(added, ({ through }) => through);
    const updates = new Map(changes.flatMap(({ change }) => (change.kind === "changed" ? [[change.to, change.from]] : [])));
    return [...groups]
        .flatMap(([through, group]) => (through === undefined ? [] : [{ through, group }]))
        .sort((a, b) => b.group.length - a.group.length)
        .map(({ through, group }) => {
        const further = group.filter(({ change }) => change.kind === "added" && change.to !== through);
        const before = updates.get(through)?.version;
        const isNew = further.length < group.length;
        const version = `${before !== undefined && before !== through.version ? `${before} to ` : ""}${through.version ?? ""}`;
        const names = further.flatMap(({ change }) => change.kind === "added" ? `\`${change.to.name}\` ${change.to.version ?? ""}`.trim() : []);
        const paths = further.map(({ path }) => path).slice(0, build/* limits */.Fy.pathsShown);
        return {
            rule: "sbom/added",
            level: "note",
            subject: through.purl,
            message: sentence(isNew ? "is new" : "stays", `\`${through.name}\` ${version}`.trim(), names),
            ...at(through),
            ...(paths.length > 0 && { paths }),
        };
    });
}
function sentence(what, subject, names) {
    if (names.length === 0)
        return `${subject} is new.`;
    const more = names.length > named ? ` and ${names.length - named} more` : "";
    const brought = `${names.slice(0, named).join(", ")}${more}`;
    return what === "is new"
        ? `${subject} is new, and brings in ${brought}.`
        : `${subject} brings in ${brought}.`;
}

;// CONCATENATED MODULE: ./actions/sbom/build/changes.js

/** Compares `head` with what was read of the base; linear. */
function compare(base, head) {
    const isSeen = comparable(base, head);
    const found = (0,inventory_build/* diffInventories */.Q8)(base.inventory, head).filter((change) => isSeen(change.kind === "removed" ? change.from : change.to));
    const [old, now] = [placer(base.inventory), placer(head)];
    const count = (kind) => found.filter((change) => change.kind === kind).length;
    return {
        shown: base.shown,
        changes: found.map((change) => ({
            change,
            ...(change.kind === "removed" ? old(change.from) : now(change.to)),
        })),
        added: count("added"),
        removed: count("removed"),
        changed: count("changed"),
    };
}
/** What workflows use is not compared with an SBOM that tells nothing of it: other tools do not list it. */
function comparable({ inventory, isDocument }, head) {
    const isOfWorkflow = ({ source }) => source.kind === "workflow";
    const both = [inventory, head].every(({ components }) => components.some(isOfWorkflow));
    return isDocument && !both ? (one) => !isOfWorkflow(one) : () => true;
}
function placer(inventory) {
    const { components } = inventory;
    const indexOf = new Map(components.map((component, at) => [component, at]));
    const pathTo = (0,inventory_build/* shortestPaths */.xM)(components);
    return (component) => {
        const at = indexOf.get(component);
        const steps = at === undefined ? [] : pathTo(at).flatMap((step) => components[step] ?? []);
        const through = steps.find(({ role }) => role === "package");
        return { path: steps.map(({ name }) => name), through };
    };
}
const words = {
    version: "version",
    license: "license",
    scope: "scope",
    source: "source",
    digest: "content",
};
/** Every difference in a row, licenses as they are now, and as they were where that differs. */
function changeTable({ changes, shown }) {
    return {
        id: "changes",
        title: `Changes against ${shown}`,
        columns: ["change", "name", "before", "after", "license", "scope", "through"],
        rows: changes.map(rowOf),
        filters: ["change", "scope"],
    };
}
function rowOf({ change, path, through }) {
    const from = change.kind === "added" ? undefined : change.from;
    const to = change.kind === "removed" ? undefined : change.to;
    const one = (to ?? from);
    const kind = change.kind === "changed" ? change.aspects.map((aspect) => words[aspect]).join(", ") : change.kind;
    return [
        kind,
        one.name,
        from?.version ?? "",
        to?.version ?? "",
        arrow(from?.license?.text, to?.license?.text) || "not stated",
        arrow(from?.scope, to?.scope),
        through === undefined
            ? ""
            : through === one
                ? "direct"
                : path.slice(path.indexOf(through.name), -1).join(" > "),
    ];
}
/** `a → b` where both are known and differ, else the one that is known. */
function arrow(from, to) {
    return from !== undefined && to !== undefined && from !== to ? `${from} → ${to}` : (to ?? from ?? "");
}

;// CONCATENATED MODULE: ./actions/sbom/build/comparison.js




const none = {
    counts: { base: "", added: 0, removed: 0, changed: 0 },
    findings: [],
    tables: [],
    metrics: {},
};
/** Compares what was collected with the base that the inputs or the event name. */
async function compareWithBase(inputs, sources, { inventory, lineOf }, host) {
    const base = await readBase(inputs, sources, host);
    if (base === undefined)
        return none;
    if ("error" in base)
        return { ...none, findings: [notCompared(base, inventory.manifests.join(", "))] };
    const comparison = compare({ ...base, inventory: (0,inventory_build/* omit */.cJ)(base.inventory, inputs.omit) }, inventory);
    const { shown, added, removed, changed } = comparison;
    host.log.info(`Compared with ${shown}: ${added} added, ${removed} removed, ${changed} changed.`);
    return {
        counts: { base: shown, added, removed, changed },
        findings: await changeFindings(comparison, lineOf),
        tables: [changeTable(comparison)],
        metrics: { added, removed, changed },
    };
}

;// CONCATENATED MODULE: ./actions/sbom/build/correction.js

/** Writes the request for a corrected SBOM where one is asked for; gives its path. */
async function writeCorrection({ scored, inventory }, { assessments }, file, { files }) {
    if (!file)
        return [];
    await files.write(file, (0,inventory_build/* correctionRequest */.Gt)(scored, assessments, inventory.manifests.join(", ")));
    return [files.resolve(file)];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/sbom/build/attestation.js




/** Subjects of one attestation (docs: actions/attest, "Attestation limits"). */
const mostSubjects = 1024;
/** Bytes that are read at a time: what was built may be larger than the memory. */
const piece = 8 * 1024 * 1024;
/** A signed statement that the SBOM is that of the files that `globs` name, kept with the repository. */
function attestationOutlet({ text }, target, globs, host, github, patience) {
    let readOnly = false;
    return {
        name: "attestation",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            if (host.env.GITHUB_REPOSITORY)
                return true;
            throw new build/* OspoError */.sH("CONFIG", "attest works only in a workflow run");
        },
        async send() {
            readOnly = await (0,build_outside/* isReadOnly */.PI)(host);
            const { attest } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
            const subjects = await subjectsOf(globs, host);
            const draft = {
                repository: host.env.GITHUB_REPOSITORY ?? "",
                subjects,
                predicateType: predicateTypeOf(target),
                predicate: text,
                sigstore: (await isPublic(host)) ? "public-good" : "github",
            };
            const { url } = await attest(await github(), draft, host, patience);
            return `Attestation of ${subjects.length} files by ${draft.sigstore === "github" ? "GitHub's" : "the public"} Sigstore: ${url ?? "stored"}`;
        },
        mayNot: (error) => readOnly && error instanceof build/* OspoError */.sH && error.code === "PERMISSION",
    };
}
/** As `actions/attest` and cosign name them, so that `gh attestation verify --predicate-type` finds them. */
function predicateTypeOf({ name, version }) {
    return name === "SPDX" ? `https://spdx.dev/Document/v${version}` : "https://cyclonedx.org/bom";
}
/** Only what everybody may read anyway goes to the public log; what is not known counts as private. */
async function isPublic(host) {
    return (await (0,build/* readEvent */.j_)(host)).repository?.visibility === "public";
}
async function subjectsOf(globs, { files }) {
    const paths = new Set();
    for (const glob of globs) {
        const some = await (0,build/* matchingFiles */.VS)([glob], files, { input: "attest", most: mostSubjects });
        if (some.length === 0)
            throw (0,build/* inputError */.Xu)([`attest: ${glob} names no file`]);
        for (const path of some)
            paths.add(path);
    }
    if (paths.size > mostSubjects)
        throw new build/* OspoError */.sH("LIMIT", `attest: ${paths.size} files; an attestation takes ${mostSubjects}`);
    const subjects = [];
    for (const path of paths)
        subjects.push({ name: (0,external_node_path_.basename)(path), sha256: await digestOf(path, files) });
    return subjects;
}
async function digestOf(path, files) {
    const { size = 0 } = (await files.stat(path)) ?? {};
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (let start = 0; start < size; start += piece)
        hash.update(await files.readBytes(path, start, piece));
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./actions/sbom/build/snapshot-manifests.js

/** Lock files that GitHub's dependency graph reads itself (docs: dependency graph supported package ecosystems). */
const readByGitHub = /^(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/;
/** Which lock files of an inventory GitHub reads without a snapshot. */
function alreadyRead(manifests) {
    return manifests.map(({ file }) => file).filter((file) => readByGitHub.test(external_node_path_.posix.basename(file)));
}
/**
 * What each lock file resolves to, by purl: an install that is direct or runtime at one place is so in its file.
 * Members of a workspace and folders of the project are no packages of a registry, and workflows GitHub reads.
 */
function manifestsOf({ components }) {
    const direct = directOf(components);
    const files = new Map();
    components.forEach((component, at) => {
        if (component.manifest === "" || component.source.kind === "workflow")
            return;
        const resolved = files.get(component.manifest) ?? new Map();
        files.set(component.manifest, resolved);
        if (!isPublished(component))
            return;
        const known = resolved.get(component.purl) ?? {
            isDirect: false,
            isRuntime: false,
            dependencies: new Set(),
        };
        resolved.set(component.purl, known);
        known.isDirect ||= direct.has(at);
        known.isRuntime ||= !component.development;
        for (const { to } of component.edges) {
            const target = components[to];
            if (target && isPublished(target) && target.purl !== component.purl)
                known.dependencies.add(target.purl);
        }
    });
    return [...files].map(([file, resolved]) => ({ file, resolved: finished(resolved) }));
}
function finished(resolved) {
    const entries = [...resolved].map(([purl, { isDirect, isRuntime, dependencies }]) => {
        const component = {
            package_url: purl,
            relationship: isDirect ? "direct" : "indirect",
            scope: isRuntime ? "runtime" : "development",
            dependencies: [...dependencies],
        };
        return [purl, component];
    });
    return new Map(entries);
}
const published = new Set([
    "registry",
    "git",
    "tarball",
    "bundled",
]);
function isPublished({ role, source }) {
    return role === "package" && published.has(source.kind);
}
/** Indices of what a project or a member of it asks for. */
function directOf(components) {
    const asked = components.flatMap(({ role, edges }) => role === "package" ? [] : edges.map(({ to }) => to));
    return new Set(asked);
}

;// CONCATENATED MODULE: ./actions/sbom/build/dependency-snapshot.js





/** GitHub's dependency graph, which is told what each lock file resolves to. */
function snapshotOutlet(inventory, host, github) {
    let readOnly = false;
    return {
        name: "dependency snapshot",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            await commitOf(host);
            return true;
        },
        async send() {
            const manifests = manifestsOf(inventory);
            tellAlreadyRead(manifests, host);
            const draft = {
                ...(await commitOf(host)),
                job: jobOf(manifests, host),
                detector: { ...report_build/* tool */.z6, url: detectorUrl(host) },
                scanned: host.now(),
                manifests,
            };
            readOnly = await (0,build_outside/* isReadOnly */.PI)(host);
            const { submitSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
            const outcome = await submitSnapshot(await github(), draft);
            const count = manifests.reduce((sum, { resolved }) => sum + resolved.size, 0);
            return `Dependency graph: ${count} packages of ${manifests.length} files ${outcome === "SUCCESS" ? "taken" : "handed over"} as ${draft.job.correlator}`;
        },
        mayNot: (error) => readOnly && error instanceof build/* OspoError */.sH && error.code === "PERMISSION",
    };
}
function tellAlreadyRead(manifests, { log }) {
    const [first, ...others] = alreadyRead(manifests);
    if (first === undefined)
        return;
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    log.notice(`GitHub's dependency graph reads ${first}${more} itself: a snapshot shows those packages a second time`);
}
/**
 * The newest snapshot of a correlator replaces the one before. So it tells workflow, job, step and lock files apart:
 * jobs of a matrix share all but the last.
 */
function jobOf(manifests, { env }) {
    const { GITHUB_WORKFLOW = "", GITHUB_JOB = "", GITHUB_ACTION = "", GITHUB_RUN_ID: id = "0" } = env;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const files = manifests.map(({ file }) => file).sort();
    const digest = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
    const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, digest].join("_");
    return { id, correlator, ...(server && { url: `${server}/${repository}/actions/runs/${id}` }) };
}
function detectorUrl({ env }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: own, GITHUB_REPOSITORY: repository } = env;
    return `${server || "https://github.com"}/${own || repository}`;
}
/** Events that run for the merge of a pull request: the dependency graph wants its head (docs: dependency submission). */
const ofPullRequests = /^pull_request(_review|_review_comment)?$/;
async function commitOf(host) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_NAME: event = "", } = host.env;
    const head = ofPullRequests.test(event) ? (await (0,build/* readEvent */.j_)(host)).pull_request?.head?.sha : sha;
    if (event === "workflow_run")
        throw new build/* OspoError */.sH("CONFIG", "dependency-snapshot: a workflow_run job runs for another commit than the SBOM", {
            fix: "Submit in the workflow that checks out what the SBOM tells of.",
        });
    if (repository && ref && typeof head === "string" && /^[0-9a-f]{40}$/.test(head))
        return { repository, ref, commit: head };
    throw new build/* OspoError */.sH("CONFIG", "dependency-snapshot works only in a workflow run");
}

;// CONCATENATED MODULE: ./actions/sbom/build/dependency-track.js


/** What is wrong with the inputs; the key may be missing where GitHub hands out no secrets, such as for forks. */
async function trackProblems({ dependencyTrackUrl: url, dependencyTrackKey: key, dependencyTrackProject: project }, { name }, host) {
    if (url === undefined) {
        const alone = { "dependency-track-key": key, "dependency-track-project": project };
        return Object.entries(alone).flatMap(([input, value]) => value === undefined ? [] : [`${input}: is of use with dependency-track-url alone`]);
    }
    return [
        ...(isAddress(url)
            ? []
            : ["dependency-track-url: must be an https address (http on this machine alone), without a query"]),
        ...(key === undefined && !(await (0,build_outside/* isReadOnly */.PI)(host))
            ? ["dependency-track-key: is required with dependency-track-url"]
            : []),
        ...(name === "SPDX" ? ["format: Dependency-Track takes CycloneDX, not SPDX"] : []),
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
        ...(/[\u0000-\u001f\u007f]/.test(project ?? "")
            ? ["dependency-track-project: must be a name, a name and a version as in shop@1.2, or an id"]
            : []),
    ];
}
function isAddress(text) {
    const url = URL.parse(text);
    if (url === null || url.username || url.password || url.search || url.hash)
        return false;
    const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    return url.protocol === "https:" || (url.protocol === "http:" && isLoopback);
}
/** A project of a Dependency-Track server, whose SBOM this one becomes. */
function trackOutlet({ text }, inputs, host, clock = (0,build_outside/* hostClock */.j0)(host)) {
    const { dependencyTrackUrl = "", dependencyTrackKey: key = "" } = inputs;
    const project = projectOf(inputs.dependencyTrackProject, host);
    return {
        name: "upload to Dependency-Track",
        repository: host.env.GITHUB_REPOSITORY,
        isOwn: true,
        isRequired: true,
        async exists() {
            if (key)
                return true;
            host.log.notice("No upload to Dependency-Track: runs for forks and Dependabot get no secrets");
            return false;
        },
        async send() {
            const { DependencyTrack } = await __webpack_require__.e(/* import() */ 362).then(__webpack_require__.bind(__webpack_require__, 9362));
            const track = { url: dependencyTrackUrl.replace(/\/+$/, ""), key, project };
            const tracked = await new DependencyTrack(track, host, clock).upload(text);
            if (!tracked.isProcessed)
                host.log.warning("Dependency-Track has the SBOM, but still processes it");
            return `Dependency-Track: ${describe(project)}, ${findingsIn(tracked)}`;
        },
        mayNot: () => false,
    };
}
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `shop`, `shop@1.2`, `@acme/shop@1.2` or an id; by default the repository, and its branch or tag. */
function projectOf(text, { env, files }) {
    const version = env.GITHUB_REF_NAME || undefined;
    if (text === undefined)
        return { name: env.GITHUB_REPOSITORY || (0,external_node_path_.basename)(files.workspace), version };
    if (uuid.test(text))
        return { uuid: text };
    const at = text.lastIndexOf("@");
    const own = at > 0 ? text.slice(at + 1) : "";
    return own ? { name: text.slice(0, at), version: own } : { name: text, version };
}
function describe(project) {
    if ("uuid" in project)
        return `project ${project.uuid}`;
    return project.version ? `${project.name} ${project.version}` : project.name;
}
function findingsIn({ isProcessed, counts }) {
    if (!isProcessed)
        return "not processed yet";
    if (counts === undefined)
        return "processed; its findings are not counted yet, or the key may not see them (VIEW_PORTFOLIO)";
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const some = [...counts].flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
    return `${all} findings${some.length > 0 ? ` (${some.join(", ")})` : ""}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./actions/sbom/build/release-assets.js



/** GitHub renames a file with other characters (docs: rest/releases/assets), and it would not be found again. */
const assetName = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** What is wrong where the file cannot have its own name beside a release. */
function assetProblems({ file }) {
    const name = (0,external_node_path_.basename)(file);
    if (assetName.test(name))
        return [];
    return [
        `output-file: a release asset cannot be called "${name}"; use letters and digits, with . _ or - between them`,
    ];
}
/** The SBOM beside the release that the run is for: of the event, else of the tag that was pushed. */
function releaseOutlet({ path, text }, target, host, github) {
    return {
        name: "release asset",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            await releaseOf(host);
            return true;
        },
        async send() {
            const { uploadReleaseAsset } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
            const draft = { ...(await releaseOf(host)), name: (0,external_node_path_.basename)(path), mediaType: mediaTypeOf(target) };
            const { outcome, url } = await uploadReleaseAsset(await github(), {
                ...draft,
                bytes: external_node_buffer_.Buffer.from(text),
            });
            return `Release ${draft.tag}: ${draft.name} ${outcome}, ${url}`;
        },
        mayNot: () => false,
    };
}
/** As IANA lists them: media types application/vnd.cyclonedx+json and application/spdx+json. */
function mediaTypeOf({ name, version }) {
    return name === "SPDX" ? "application/spdx+json" : `application/vnd.cyclonedx+json; version=${version}`;
}
async function releaseOf(host) {
    const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event, GITHUB_REF: ref = "" } = host.env;
    const named = event === "release" ? (await (0,build/* readEvent */.j_)(host)).release?.tag_name : undefined;
    const tag = typeof named === "string" ? named : /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (repository && tag)
        return { repository, tag };
    throw new build/* OspoError */.sH("CONFIG", `release-assets: this run is for no release${ref && `, but for ${ref}`}`, {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for the reader
        fix: "Run on `release: published` or on tags, or ask for it there alone: `release-assets: ${{ github.event_name == 'release' }}`.",
    });
}

;// CONCATENATED MODULE: ./actions/sbom/build/deliveries.js





/** INPUT where what the inputs ask for cannot be delivered, whatever the SBOM will say. */
async function checkDeliveries(inputs, target, host) {
    const problems = [
        ...(inputs.releaseAssets ? assetProblems(target) : []),
        ...(await trackProblems(inputs, target, host)),
    ];
    if (problems.length > 0)
        throw (0,build/* inputError */.Xu)(problems);
}
/** Where the SBOM goes. Nowhere, and a warning says so, where none was written or the verdict fails the step. */
function deliveriesOf(inputs, { sbom, target, inventory, report }, host, github, { clock, patience } = {}) {
    const { releaseAssets, dependencySnapshot, attest, dependencyTrackUrl, failOn } = inputs;
    const isAsked = releaseAssets || dependencySnapshot || attest.length > 0 || dependencyTrackUrl !== undefined;
    if (!isAsked)
        return [];
    if (sbom === undefined || (0,build/* reaches */.O6)(report.verdict, failOn)) {
        const why = sbom ? `the verdict is ${report.verdict}` : "none was written";
        host.log.warning(`The SBOM is not delivered: ${why}`);
        return [];
    }
    return [
        ...(releaseAssets ? [releaseOutlet(sbom, target, host, github)] : []),
        ...(dependencySnapshot ? [snapshotOutlet(inventory, host, github)] : []),
        ...(attest.length > 0 ? [attestationOutlet(sbom, target, attest, host, github, patience)] : []),
        ...(dependencyTrackUrl === undefined ? [] : [trackOutlet(sbom, inputs, host, clock)]),
    ];
}

;// CONCATENATED MODULE: ./actions/sbom/build/outputs.js


/** Files that a project lives by: never ours to write. */
const inputsOfProjects = /^(package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-(lock|workspace)\.yaml|yarn\.lock|bun\.lockb?)$/;
/**
 * Removes what an earlier run left where this one writes, so that nothing old is taken for its result. INPUT
 * where two outputs name one file, or one names a file of the project or one of the `sources` that are read.
 */
async function clearOutputs(inputs, sources, { files }) {
    const named = Object.entries({
        "output-file": inputs.outputFile,
        "correction-file": inputs.correctionFile,
        "report-file": inputs.reportFile,
        "html-file": inputs.htmlFile,
        "sarif-file": inputs.sarifFile,
        "csv-file": inputs.csvFile,
    }).flatMap(([input, path]) => (path ? [{ input, path: files.resolve(path) }] : []));
    const problems = named.flatMap(({ input, path }, at) => {
        const first = named.findIndex((other) => other.path === path);
        if (inputsOfProjects.test((0,external_node_path_.basename)(path)))
            return [`${input}: ${(0,external_node_path_.basename)(path)} is a file of the project; choose another`];
        if (sources.includes(path))
            return [`${input}: ${files.display(path)} is also read; choose another`];
        return first < at
            ? [`${input}: ${files.display(path)} is also the ${named[first]?.input}; choose another`]
            : [];
    });
    if (problems.length > 0)
        throw (0,build/* inputError */.Xu)(problems);
    for (const { path } of named)
        await files.remove(path);
}

;// CONCATENATED MODULE: ./actions/sbom/build/quality.js


function qualityOf(document) {
    const assessments = (0,inventory_build/* assess */.no)(document);
    return { assessments, score: (0,inventory_build/* qualityScore */.Mj)(assessments) };
}
/** Every element of every profile: how many have it, who lacks it, where it goes. */
function qualityTable({ assessments }) {
    return {
        id: "quality",
        title: "Quality",
        columns: ["profile", "element", "there", "of", "missing in", "where it goes"],
        rows: assessments.flatMap(rowsOf),
        filters: ["profile"],
    };
}
function rowsOf(assessment) {
    const { title } = assessment.profile;
    if (!assessment.applies)
        return [[title, "not applicable", "", "", "", assessment.reason]];
    const score = [`${title}: ${assessment.score} of 100`, "all", "", "", "", assessment.profile.source];
    const fields = assessment.fields.map(({ field, have, of, missing }) => {
        const more = of - have - missing.length;
        return [
            title,
            field.title,
            have,
            of,
            `${missing.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
            field.where,
        ];
    });
    return [score, ...fields];
}
/** What `min-quality` has to say, where the score is below it. */
function qualityFinding({ score }, least, file) {
    if (score >= least)
        return [];
    const message = `The SBOM reaches ${score} of 100 by NTIA's minimum elements, and ${least} are asked for.`;
    return [{ rule: "sbom/quality", level: "fail", subject: file, message, advice: helpOf("sbom/quality") }];
}

;// CONCATENATED MODULE: ./actions/sbom/build/findings.js


/** Everything about an inventory that a person should know, with the line of the lock file and a path to it. */
function findingsOf(inventory, distinct, lineOf) {
    return [
        ...problemFindings(inventory, lineOf),
        ...emptyFinding(inventory, distinct),
        ...licenseFinding(inventory, distinct),
    ];
}
function problemFindings({ components, problems }, lineOf) {
    if (problems.length === 0)
        return [];
    const pathTo = (0,inventory_build/* shortestPaths */.xM)(components);
    const indexOf = placesOf(problems, components);
    return problems.map(({ kind, level, subject, message, manifest, place, key }) => {
        const line = lineOf(manifest, place);
        const at = indexOf.get(`${manifest} ${place}`);
        const path = at === undefined ? [] : pathTo(at).map((step) => components[step]?.name ?? "");
        return {
            rule: ruleOf(kind),
            level,
            subject,
            message,
            at: { file: manifest, ...(line !== undefined && { line }) },
            ...(path.length > 1 && { paths: [path] }),
            advice: helpOf(ruleOf(kind)),
            ...(key !== undefined && { key }),
        };
    });
}
/** Index of the component at each problem's place. */
function placesOf(problems, components) {
    const places = new Set(problems.map(({ place }) => place));
    const found = new Map();
    components.forEach(({ place, manifest }, at) => {
        if (places.has(place))
            found.set(`${manifest} ${place}`, at);
    });
    return found;
}
function emptyFinding({ manifests }, distinct) {
    if (distinct.some(({ source }) => source.kind !== "workflow"))
        return [];
    const [file = ""] = manifests;
    const message = "The lock file lists no package, so there is nothing to write an SBOM of.";
    return [
        { rule: "sbom/empty", level: "fail", subject: file, message, at: { file }, advice: helpOf("sbom/empty") },
    ];
}
/** One note for all: a lock file either states licenses or does not, and the table names each package. */
function licenseFinding({ manifests }, distinct) {
    const open = distinct.filter(({ license, role, source }) => !license && role === "package" && source.kind !== "workflow");
    if (open.length === 0)
        return [];
    const some = [...new Set(open.map(({ name }) => name))]
        .slice(0, 3)
        .map((name) => `\`${name}\``)
        .join(", ");
    const message = `${open.length} of ${distinct.length} components state no license here, ${some} among them.`;
    const subject = manifests.join(", ");
    return [{ rule: "sbom/no-license", level: "note", subject, message, advice: helpOf("sbom/no-license") }];
}

;// CONCATENATED MODULE: ./actions/sbom/build/sbom-findings.js

/** So many faults are told one by one; a broken tool makes the same one thousands of times. */
const sbom_findings_told = 50;
/** What is wrong in SBOMs that were read, and what of them is not written again. */
function faultFindings({ faults, document, inventory }) {
    const ordered = [...faults].sort((a, b) => (a.level === b.level ? 0 : a.level === "fail" ? -1 : 1));
    const rest = ordered.slice(sbom_findings_told);
    return [
        ...ordered.slice(0, sbom_findings_told).map(faultFinding),
        ...restFinding(rest),
        ...rangeFinding(document, inventory.manifests),
        ...droppedFinding(document.dropped, inventory.manifests),
    ];
}
function faultFinding({ level, at, message, file }) {
    return {
        rule: "sbom/invalid",
        level,
        subject: file,
        message: `At \`${at || "/"}\`: ${message}.`,
        at: { file },
        advice: helpOf("sbom/invalid"),
        key: at,
    };
}
function restFinding(rest) {
    const [worst] = rest;
    if (worst === undefined)
        return [];
    const { level, file } = worst;
    const message = `There are ${rest.length} further faults.`;
    return [{ rule: "sbom/invalid", level, subject: file, message, at: { file }, key: "further" }];
}
/** A package whose version nobody knows may be any of its range: one finding for all, as one cause explains them. */
function rangeFinding({ components }, manifests) {
    const ranged = components.filter(({ range }) => range !== undefined);
    if (ranged.length === 0)
        return [];
    const some = ranged.slice(0, 5).map(({ name, range }) => `\`${name}\` \`${range}\``);
    const amount = ranged.length === 1 ? "one package" : `${ranged.length} packages`;
    const message = `Of ${amount} only a range is known, not the version in use: ${some.join(", ")}.`;
    const subject = manifests.join(", ");
    return [{ rule: "sbom/range", level: "review", subject, message, advice: helpOf("sbom/range") }];
}
function droppedFinding(dropped, manifests) {
    if (dropped.length === 0)
        return [];
    const some = dropped.slice(0, 10).map((part) => `\`${part}\``);
    const message = `${dropped.length} kinds of parts are not carried over: ${some.join(", ")}.`;
    const subject = manifests.join(", ");
    return [{ rule: "sbom/not-carried", level: "note", subject, message, advice: helpOf("sbom/not-carried") }];
}

;// CONCATENATED MODULE: ./actions/sbom/build/tables.js

const unknown = "not stated";
/** Licenses as stated, the most used first. */
function licenseTable(components) {
    const counts = new Map();
    for (const { license } of components) {
        const text = license?.text ?? unknown;
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { id: "licenses", title: "Licenses", columns: ["license", "components"], rows, chart: "bar" };
}
/** Every component once, by name. */
function componentTable(inventory, components) {
    const direct = (0,inventory_build/* directPurls */.Qg)(inventory);
    const sorted = components.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
    const rows = sorted.map((component) => [
        component.name,
        component.version ?? "",
        component.license?.text ?? unknown,
        component.scope,
        component.role === "member" ? "workspace" : direct.has(component.purl) ? "direct" : "transitive",
        notesOf(component),
    ]);
    return {
        id: "components",
        title: "Components",
        columns: ["name", "version", "license", "scope", "dependency", "notes"],
        rows,
        filters: ["license", "scope", "dependency"],
    };
}
function notesOf({ alias, deprecated, installScript, extraneous, source }) {
    const notes = [
        alias && `installed as ${alias}`,
        deprecated && "deprecated",
        installScript && "install script",
        extraneous && "extraneous",
        source.kind !== "registry" && source.kind !== "project" && `from ${source.kind}`,
    ];
    return notes.filter(Boolean).join(", ");
}

;// CONCATENATED MODULE: ./actions/sbom/build/report.js








/** The report on what was collected: what it lists, what could not be read, how good it is, what deserves a look. */
function report_describe(collected, quality, { minQuality, comparison }, host) {
    const { inventory, lineOf } = collected;
    const distinct = (0,inventory_build/* distinctComponents */.vf)(inventory);
    const [manifest, ...further] = inventory.manifests;
    const missing = missingOf(inventory);
    const licenses = licenseTable(distinct);
    return (0,report_build/* createReport */.LU)({
        action: "sbom",
        subject: (0,report_build/* subjectOf */.et)(host.env, further.length === 0 ? manifest : undefined),
        now: epochOf(host) ?? host.now(),
        coverage: {
            checked: distinct.length,
            expected: distinct.length + missing.length,
            unit: "components",
            missing,
        },
        findings: [
            ...findingsOf(inventory, distinct, lineOf),
            ...collected.findings,
            ...faultFindings(collected),
            ...comparison.findings,
            ...qualityFinding(quality, minQuality, inventory.manifests.join(", ")),
        ],
        rules: rules,
        tables: [...comparison.tables, licenses, qualityTable(quality), componentTable(inventory, distinct)],
        metrics: {
            components: distinct.length,
            "quality-score": quality.score,
            direct: (0,inventory_build/* directPurls */.Qg)(inventory).size,
            development: distinct.filter(({ development }) => development).length,
            licenses: licenses.rows.length - (distinct.some(({ license }) => license === undefined) ? 1 : 0),
            "without-license": distinct.filter(({ license, role }) => !license && role === "package").length,
            deprecated: distinct.filter(({ deprecated }) => deprecated).length,
            "install-scripts": distinct.filter(({ installScript }) => installScript).length,
            ...comparison.metrics,
        },
    });
}
/** What is said of an SBOM that is whole. */
const withSbom = new Set(["sbom/quality", "sbom/not-compared"]);
/** Whether all is there and valid, so that an SBOM may be written: one that says little is still one. */
function isWhole({ verdict, findings }) {
    if (verdict !== "fail")
        return true;
    const bad = findings.filter(({ level }) => level === "fail");
    return bad.length > 0 && bad.every(({ rule }) => withSbom.has(rule));
}
/** What should be in the SBOM and cannot: entries that are unreadable, and names that the lock does not hold. */
function missingOf({ problems }) {
    const names = problems.flatMap(({ kind, place, key = "" }) => kind === "unreadable" ? [place] : kind === "missing" ? [key] : []);
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./actions/sbom/build/sbom-file.js


/** Writes the SBOM after validating it: a valid file or none. */
async function writeSbom(document, target, host) {
    const { text, faults } = await formatted(document, target);
    const broken = faults.filter(({ level }) => level === "fail");
    if (broken.length > 0) {
        const some = broken.slice(0, 5).map(({ at, message }) => `- ${at}: ${message}`);
        throw new build/* OspoError */.sH("FORMAT", `The SBOM would not be valid (${broken.length} faults):\n${some.join("\n")}`, {
            fix: `This is a fault of ospo-actions, or of a name that ${target.name} cannot carry. Please report it with what was read.`,
        });
    }
    await host.files.write(target.file, text);
    return { path: host.files.resolve(target.file), text };
}
async function formatted(document, target) {
    if (target.name === "SPDX") {
        const text = (0,inventory_build/* serializeSpdx */.S1)((0,inventory_build/* toSpdx */.zu)(document));
        return { text, faults: (await (0,inventory_build/* readSbom */.kH)(text, target.file)).faults };
    }
    const bom = (0,inventory_build/* toCycloneDx */.h4)(document, target.version);
    return { text: (0,inventory_build/* serializeCycloneDx */.cO)(bom), faults: await (0,inventory_build/* validateCycloneDx */.Ow)(bom, target.version) };
}

// EXTERNAL MODULE: ./actions/sbom/build/spec.js
var spec = __webpack_require__(2328);
;// CONCATENATED MODULE: ./actions/sbom/build/target.js


/** The target that the inputs name. INPUT where a format has no such version, or the author is nobody. */
function targetOf({ format, specVersion, outputFile, author }) {
    const by = { author: author ? authorOf(author) : undefined };
    if (format === "spdx-json") {
        if (specVersion !== "default" && specVersion !== "2.3")
            throw (0,build/* inputError */.Xu)([`spec-version: SPDX is written as 2.3, not ${specVersion}`]);
        return { name: "SPDX", version: "2.3", file: outputFile || "sbom.spdx.json", ...by };
    }
    if (specVersion === "2.3")
        throw (0,build/* inputError */.Xu)([`spec-version: CycloneDX is written as ${inventory_build/* cycloneDxVersions */.dp.join(", ")}, not 2.3`]);
    const version = specVersion === "default" ? inventory_build/* defaultCycloneDx */.lz : specVersion;
    return { name: "CycloneDX", version, file: outputFile || "sbom.cdx.json", ...by };
}
/** `ACME <sbom@acme.example>`; the address may be left out. */
function authorOf(text) {
    const [, name, contact] = /^([^<>\r\n]{1,200})(?:<([^<>\s]{1,500})>)?$/.exec(text.trim()) ?? [];
    const isAddress = contact === undefined || /^[^@:]+@[^@]+$|^https?:\/\/\S+$/.test(contact);
    if (name?.trim() && isAddress)
        return { kind: "organization", name: name.trim(), contacts: contact === undefined ? [] : [contact] };
    throw (0,build/* inputError */.Xu)([`author: must be a name, or a name and an address such as "ACME <sbom@acme.example>"`]);
}

;// CONCATENATED MODULE: ./actions/sbom/build/main.js













const action = (0,build/* implement */.yx)(spec/* spec */.I, async (inputs, host) => {
    const target = targetOf(inputs);
    await checkDeliveries(inputs, target, host);
    const sources = await sourcesOf(inputs, host);
    await clearOutputs({ ...inputs, outputFile: target.file }, sources, host);
    const collected = await collect(inputs, sources, target, host);
    const quality = qualityOf(collected.scored);
    const comparison = await compareWithBase(inputs, sources, collected, host);
    const report = report_describe(collected, quality, { ...inputs, comparison }, host);
    const whole = isWhole(report);
    const sbom = whole ? await writeSbom(collected.document, target, host) : undefined;
    const sbomPath = sbom?.path ?? "";
    const letter = await writeCorrection(collected, quality, inputs.correctionFile, host);
    const github = (0,build_outside/* lazyGitHub */.eq)(inputs.githubToken, host);
    const delivered = deliveriesOf(inputs, { ...collected, sbom, target, report }, host, github);
    const outside = (0,build_outside/* outsideOf */.R_)(inputs, host, { github, further: delivered });
    const further = [...(sbom ? [sbom.path] : []), ...letter];
    const reportPath = await (0,report_build/* publish */.mk)(report, { title: spec/* spec */.I.name, ...inputs, further, outside }, host);
    const { verdict, coverage } = report;
    const { checked, expected } = coverage;
    host.log.info(sbomPath ? `${checked} components in ${host.files.display(sbomPath)}` : "No SBOM written.");
    const { score: qualityScore } = quality;
    const counts = { checked, expected, components: checked, qualityScore, ...comparison.counts };
    return { verdict, reportPath, sbomPath, ...counts };
});


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hostClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The host's clock; its waits end with an error when the run is cancelled. */
function hostClock(host) {
    return {
        now: () => host.now().getTime(),
        sleep: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal: host.cancelled }),
    };
}


/***/ }),

/***/ 8609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* reexport safe */ _read_only_js__WEBPACK_IMPORTED_MODULE_2__.P),
/* harmony export */   R_: () => (/* reexport safe */ _outside_js__WEBPACK_IMPORTED_MODULE_1__.R),
/* harmony export */   eq: () => (/* reexport safe */ _outside_js__WEBPACK_IMPORTED_MODULE_1__.e),
/* harmony export */   j0: () => (/* reexport safe */ _clock_js__WEBPACK_IMPORTED_MODULE_0__.j)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7103);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2593);
/* harmony import */ var _read_only_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5100);





/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lazyGitHub),
  R: () => (/* binding */ outsideOf)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./packages/core/build/index.js + 26 modules
var build = __webpack_require__(9913);
;// CONCATENATED MODULE: ./packages/github/build/outside/artifact-outlet.js


/** An artifact of the run with `report.json` and the files that were asked for. */
function artifactOutlet(name, host, options) {
    return {
        name: "artifact",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            if (host.env.GITHUB_REPOSITORY)
                return true;
            throw new build/* OspoError */.sH("CONFIG", "artifact-name works only in a workflow run");
        },
        async send(_report, files) {
            const { uploadArtifact } = await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 7979));
            const { id, size } = await uploadArtifact(host, { name, files: files.map(inArtifact) }, options);
            return `Artifact ${name}: ${files.length} files, ${size} bytes, id ${id}`;
        },
        // A job may write artifacts of its own run whatever its token may do, in a run for a fork too.
        mayNot: () => false,
    };
}
/** As in the workspace; what stands outside of it by its name alone. */
function inArtifact({ path, name }) {
    const isInside = !/^([A-Za-z]:)?\//.test(name) && !name.split("/").includes("..");
    return { path, name: isInside ? name : (0,posix_.basename)(name) };
}

// EXTERNAL MODULE: ./packages/report/build/index.js + 12 modules
var report_build = __webpack_require__(8282);
// EXTERNAL MODULE: ./packages/github/build/outside/read-only.js
var read_only = __webpack_require__(5100);
;// CONCATENATED MODULE: ./packages/github/build/outside/sarif-outlet.js



/** Code scanning of the run's repository, which shows the findings as alerts. */
function sarifOutlet(github, host) {
    let readOnly = false;
    return {
        name: "upload to code scanning",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            placeOf(host);
            return true;
        },
        async send(report) {
            const draft = { ...placeOf(host), sarif: (0,report_build/* toSarif */.zv)(report) };
            const { uploadSarif } = await __webpack_require__.e(/* import() */ 532).then(__webpack_require__.bind(__webpack_require__, 3532));
            readOnly = await (0,read_only/* isReadOnly */.P)(host);
            const outcome = await uploadSarif(await github(), draft);
            const { length } = report.findings;
            return `Code scanning: ${length} findings ${outcome === "complete" ? "taken" : "handed over, not looked at yet"}`;
        },
        mayNot: (error) => readOnly && error instanceof build/* OspoError */.sH && error.code === "PERMISSION",
    };
}
/** Repository, commit and ref of the run; CONFIG where it has none that the report is for. */
function placeOf({ env }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_REF: ref, GITHUB_EVENT_NAME: event, } = env;
    if (!repository || !commit || !ref)
        throw new build/* OspoError */.sH("CONFIG", "sarif-upload works only in a workflow run");
    if (event === "workflow_run")
        throw new build/* OspoError */.sH("CONFIG", "sarif-upload: a workflow_run job runs for another commit than the report", {
            fix: "Upload in the workflow that makes the report.",
        });
    return { repository, commit, ref };
}

// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __webpack_require__(1937);
;// CONCATENATED MODULE: ./packages/github/build/outside/visibility.js

const known = ["public", "internal", "private"];
/** Asks GitHub who may read a repository, once each: `unknown` where it does not say, for whatever reason. */
function visibilities(github) {
    const asked = new Map();
    return (repository) => {
        const name = repository.toLowerCase();
        const answer = asked.get(name) ?? ask(github, repository).catch(() => "unknown");
        asked.set(name, answer);
        return answer;
    };
}
async function ask(github, repository) {
    const slug = (0,build_repository/* slugOf */.t)(repository);
    const { octokit } = await github();
    const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...slug });
    return known.find((one) => one === data.visibility) ?? (data.private ? "private" : "unknown");
}

;// CONCATENATED MODULE: ./packages/github/build/outside/outside.js



/** The client of this run, made when it is first asked for. */
function lazyGitHub(token, host) {
    let made;
    return () => {
        made ??= Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 3327)).then(({ createGitHub }) => createGitHub({ host, auth: { token: token ?? "" } }));
        return made;
    };
}
/** What `publish` may reach beyond this machine: what the inputs ask for, and what the action adds. */
function outsideOf(inputs, host, { github = lazyGitHub(inputs.githubToken, host), further = [], upload = {} } = {}) {
    const { artifactName, sarifUpload = false, publishPrivate = false } = inputs;
    return {
        outlets: [
            ...(artifactName ? [artifactOutlet(artifactName, host, upload)] : []),
            ...(sarifUpload ? [sarifOutlet(github, host)] : []),
            ...further,
        ],
        visibilityOf: visibilities(github),
        publishPrivate,
    };
}


/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isReadOnly)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9913);

/**
 * Whether GitHub made the run's token read-only whatever the workflow says: a pull request from a fork, or a
 * run that Dependabot started (docs: "Securing pull_request", "Dependabot on GitHub Actions").
 */
async function isReadOnly(host) {
    const { GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor, GITHUB_REPOSITORY: own = "" } = host.env;
    if (actor === "dependabot[bot]")
        return true;
    if (name !== "pull_request")
        return false;
    const head = (await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(host)).pull_request?.head?.repo?.full_name;
    return String(head).toLowerCase() !== own.toLowerCase();
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9913);

/** `acme/app` in its parts. INPUT for what is no full name: letters, digits, `-`, `_` and `.` only. */
function slugOf(repository) {
    const [, owner, repo] = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    if (owner === undefined || repo === undefined || /^\.\.?$/.test(repo))
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("INPUT", `"${repository.slice(0, 200)}" is not a repository: it wants OWNER/NAME`);
    return { owner, repo };
}


/***/ })

};
