export const id = 9508;
export const ids = [9508];
export const modules = {

/***/ 36603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   oJ: () => (/* binding */ asString)
/* harmony export */ });
/** Whether `value` is an object, and no list. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** `value` where it is an object, else one without members. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** The object that `text` is as JSON; `undefined` where it is none. */
function readObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** `value` where it is a string, else `undefined`. */
function asString(value) {
    return typeof value === "string" ? value : undefined;
}
/** The entries of `value` where it is an object, else none. Safe for keys such as `__proto__`. */
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** The items of `value` where it is a list, else none. */
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The objects among the items of `value`. */
function objectsOf(value) {
    return itemsOf(value).filter(isObject);
}
/** The strings among the items of `value`. */
function stringsOf(value) {
    return itemsOf(value).filter((item) => typeof item === "string");
}


/***/ }),

/***/ 85924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasBase),
/* harmony export */   m: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58913);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62593);


/** Whether this run is to be compared: an input names a base, or a pull request or merge group has one. */
async function hasBase({ base }, host) {
    if (base)
        return true;
    const { pull_request, merge_group } = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(host);
    return pull_request !== undefined || merge_group !== undefined;
}
/**
 * What a run is compared with (see `Base`); `undefined` where it has nothing. INPUT where `base` names nothing,
 * NOT_FOUND where it cannot be had without a token and there is none.
 */
async function openBase(inputs, host) {
    if (!(await hasBase(inputs, host)))
        return undefined;
    const { base = "", githubToken } = inputs;
    const { openBase } = await __webpack_require__.e(/* import() */ 3892).then(__webpack_require__.bind(__webpack_require__, 43892));
    return openBase(base, host, githubToken ? (0,_outside_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyGitHub */ .e)(githubToken, host) : undefined);
}


/***/ }),

/***/ 11120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   ct: () => (/* binding */ componentsOf),
/* harmony export */   o8: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55772);

/**
 * A draft with `facts`, and nothing known of the rest. One literal: all components have one shape, which is fast.
 * Half a character in a name or version is marked, as it is in the purl, which cannot carry it.
 */
function draftOf(facts) {
    return {
        ref: "",
        purl: facts.purl,
        role: facts.role,
        name: facts.name.toWellFormed(),
        version: facts.version?.toWellFormed(),
        path: facts.path,
        manifest: facts.manifest,
        place: facts.place ?? facts.path,
        scope: "required",
        development: false,
        extraneous: false,
        source: facts.source,
        edges: facts.edges ?? [],
        digests: facts.digests ?? [],
        license: facts.license,
        alias: facts.alias,
        installScript: facts.installScript ?? false,
        platformBound: facts.platformBound ?? false,
        deprecated: facts.deprecated,
        private: facts.private ?? false,
        release: facts.release,
        bundles: facts.bundles ?? [],
        patch: facts.patch,
        cacheChecksum: facts.cacheChecksum,
    };
}
/** One inventory of all readings; several projects become members of `product`, tools are for its development. */
function inventoryOf(readings, product = unnamed, tools = { drafts: [], problems: [] }) {
    const [only] = readings;
    const listed = readings.length === 1 && only ? only.drafts : joined(readings, product);
    const drafts = withTools(listed, tools.drafts);
    const components = componentsOf(drafts);
    return {
        manifests: readings.map(({ manifest }) => manifest),
        components,
        problems: [...readings.flatMap(({ problems }) => problems), ...tools.problems, ...extraneous(components)],
        unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
    };
}
function withTools(drafts, tools) {
    const [root, ...others] = drafts;
    if (root === undefined || tools.length === 0)
        return drafts;
    const edges = tools.map((_, at) => ({ kind: "development", to: drafts.length + at }));
    return [{ ...root, edges: [...root.edges, ...edges] }, ...others, ...tools];
}
const unnamed = { name: "product", purl: "pkg:generic/product" };
function joined(readings, product) {
    const drafts = [];
    const holds = [];
    for (const { drafts: own, manifest } of readings) {
        const start = drafts.length + 1;
        const folder = manifest.slice(0, manifest.lastIndexOf("/") + 1);
        holds.push({ kind: "production", to: start });
        for (const draft of own) {
            const path = `${folder}${draft.path}`.replace(/\/$/, "");
            const edges = draft.edges.map(({ kind, to }) => ({ kind, to: to + start }));
            drafts.push({ ...draft, role: draft.role === "project" ? "member" : draft.role, path, edges });
        }
    }
    const root = draftOf({
        ...product,
        role: "project",
        path: "",
        manifest: "",
        source: { kind: "project" },
        edges: holds,
    });
    return [root, ...drafts];
}
/** Completes the drafts in place: how each is needed, by `seen` from where. */
function componentsOf(drafts, seen = _graph_js__WEBPACK_IMPORTED_MODULE_0__/* .standings */ .ES) {
    const refs = uniqueRefs(drafts);
    const standing = seen(drafts);
    drafts.forEach((draft, at) => {
        const { scope, development, extraneous } = standing[at];
        draft.ref = refs[at];
        draft.scope = scope;
        draft.development = development;
        draft.extraneous = extraneous;
    });
    return drafts;
}
/** The purl for the copy with the shortest path (the first of them in order), `purl#path` for the others. */
function uniqueRefs(drafts) {
    const main = new Map();
    drafts.forEach(({ purl, path }, at) => {
        const best = main.get(purl);
        if (best === undefined || comesBefore(path, drafts[best].path))
            main.set(purl, at);
    });
    return drafts.map(({ purl, path }, at) => main.get(purl) === at ? purl : `${purl}#${encodeURI(path.toWellFormed())}`);
}
function comesBefore(a, b) {
    return a.length === b.length ? a < b : a.length < b.length;
}
/** What is in a lock file although the project and its members do not hold it, as npm counts. */
function extraneous(components) {
    const found = components.filter((component) => component.extraneous);
    if (found.length === 0)
        return [];
    const asked = new Set(components.flatMap(({ edges }) => edges.map(({ to }) => components[to])));
    return found.map((component) => {
        const { purl: subject, manifest, place } = component;
        const message = asked.has(component)
            ? "It is in the lock file, but only optional peers and other extraneous packages ask for it."
            : "It is in the lock file, but nothing asks for it.";
        return { kind: "extraneous", level: "note", subject, message, manifest, place };
    });
}


/***/ }),

/***/ 49354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** What stands between `://` and the host: a name, a password, a token. */
const userinfo = /:\/\/([^\s/?#"'<>\\]*)@/g;
/** Parameters of an address that let in whoever has them (signed downloads, tokens in a query). */
const secretParameter = /([?&](?:[\w-]{0,40}(?:token|secret|password|signature|credential|auth)[\w-]{0,40}|sig|key|api_?key)=)[^&#\s"'<>\\]+/gi;
/**
 * The text of a lock file without the credentials in its addresses: package managers write `resolved` as they
 * were configured, and what is read here ends in documents that are published. The login name of an SSH address
 * (`git@`) is part of the address and stays. Lines stay where they are.
 */
function withoutCredentials(text) {
    if (!text.includes("://"))
        return text;
    return text
        .replace(userinfo, (_, login, at) => {
        const isSsh = text.slice(Math.max(0, at - 3), at).toLowerCase() === "ssh";
        return isSsh ? `://${login.split(":")[0]}@` : "://";
    })
        .replace(secretParameter, "$1***");
}


/***/ }),

/***/ 75997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ diffInventories)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82320);
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98406);


/**
 * What `head` lists otherwise than `base`, in the order of names. Components count once a purl. What left
 * and what came under one name belong together where they stand at the same place, else where the same
 * packages ask for them, else as their versions are ordered; the rest is added or removed. Linear.
 */
function diffInventories(base, head) {
    const before = byName(base);
    const after = byName(head);
    const askers = { base: askersOf(base), head: askersOf(head) };
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => {
        const old = new Map((before.get(name) ?? []).map((one) => [one.purl, one]));
        const current = new Map((after.get(name) ?? []).map((one) => [one.purl, one]));
        const kept = [...current.values()].flatMap((to) => changed(old.get(to.purl), to));
        const left = [...old.values()].filter(({ purl }) => !current.has(purl));
        const came = [...current.values()].filter(({ purl }) => !old.has(purl));
        return [...kept, ...paired(left, came, askers)];
    });
}
function byName(inventory) {
    return Map.groupBy((0,_distinct_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctComponents */ .v)(inventory), ({ name, purl }) => `${name} ${typeOf(purl)}`);
}
/** `pkg:npm` of a purl: packages of two ecosystems may share a name. */
function typeOf(purl) {
    return purl.slice(0, purl.indexOf("/"));
}
/** Nothing where both are the same in every aspect. */
function changed(from, to) {
    if (from === undefined)
        return [];
    const aspects = aspectsOf(from, to);
    return aspects.length > 0 ? [{ kind: "changed", from, to, aspects }] : [];
}
function aspectsOf(from, to) {
    const aspects = [];
    if (from.version !== to.version)
        aspects.push("version");
    // A lock without licenses says nothing of a change.
    if (from.license && to.license && from.license.text !== to.license.text)
        aspects.push("license");
    if (from.scope !== to.scope)
        aspects.push("scope");
    if (from.source.kind !== to.source.kind || from.patch !== to.patch)
        aspects.push("source");
    if (from.version === to.version && isOtherContent(from, to))
        aspects.push("digest");
    return aspects;
}
/** Whether digests of one algorithm differ; two documents that share none say nothing. */
function isOtherContent({ digests: before }, { digests: after }) {
    const known = new Map(before.map(({ algorithm, hex }) => [algorithm, hex]));
    return after.some(({ algorithm, hex }) => (known.get(algorithm) ?? hex) !== hex);
}
function paired(left, came, askers) {
    const open = new Set(left);
    const partner = new Map();
    const match = (of) => {
        const known = new Map();
        for (const from of open)
            for (const key of of(from, "base")) {
                const same = known.get(key);
                if (same)
                    same.push(from);
                else
                    known.set(key, [from]);
            }
        for (const to of came) {
            if (partner.has(to))
                continue;
            const from = firstOpen(of(to, "head"), known, open);
            if (from === undefined)
                continue;
            partner.set(to, from);
            open.delete(from);
        }
    };
    match(({ path }) => [path]);
    match((one, side) => askers[side].get(one) ?? []);
    const rest = [...open].sort(byVersion);
    for (const to of came.filter((one) => !partner.has(one)).sort(byVersion)) {
        const from = rest.shift();
        if (from === undefined)
            break;
        partner.set(to, from);
        open.delete(from);
    }
    return [
        ...came.flatMap((to) => {
            const from = partner.get(to);
            return from ? changed(from, to) : [{ kind: "added", to }];
        }),
        ...[...open].map((from) => ({ kind: "removed", from })),
    ];
}
/** The first that is still open under one of `keys`; those that are not are dropped on the way. */
function firstOpen(keys, known, open) {
    for (const key of keys) {
        const candidates = known.get(key) ?? [];
        while (candidates[0] !== undefined && !open.has(candidates[0]))
            candidates.shift();
        if (candidates[0] !== undefined)
            return candidates[0];
    }
    return undefined;
}
/** Newest first; what is no version of semver comes last. */
function byVersion(a, b) {
    const [one, other] = [semver__WEBPACK_IMPORTED_MODULE_0__.parse(a.version), semver__WEBPACK_IMPORTED_MODULE_0__.parse(b.version)];
    if (one && other)
        return semver__WEBPACK_IMPORTED_MODULE_0__.rcompare(one, other);
    return one ? -1 : other ? 1 : 0;
}
/** Names of what asks for each distinct component, members by their path. */
function askersOf({ components }) {
    const main = new Map();
    for (const component of components) {
        if (!main.has(component.purl) || component.ref === component.purl)
            main.set(component.purl, component);
    }
    const askers = new Map();
    for (const asker of components) {
        for (const { to } of asker.edges) {
            const wanted = main.get(components[to]?.purl ?? "");
            if (wanted === undefined)
                continue;
            const names = askers.get(wanted) ?? new Set();
            names.add(asker.role === "package" ? asker.name : asker.path);
            askers.set(wanted, names);
        }
    }
    return askers;
}


/***/ }),

/***/ 98406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ directPurls),
/* harmony export */   v: () => (/* binding */ distinctComponents)
/* harmony export */ });
/** What needs a package most, first. */
const byNeed = ["required", "optional", "excluded"];
/**
 * One component a purl, the project itself left out: what `components`, `checked` and `expected` count. Of several
 * copies the one that is needed most: what one copy is used for in development alone may ship in another.
 */
function distinctComponents({ components }) {
    const byPurl = new Map();
    components.forEach((component) => {
        if (component.role === "project")
            return;
        const known = byPurl.get(component.purl);
        if (known === undefined || comesBefore(component, known))
            byPurl.set(component.purl, component);
    });
    return [...byPurl.values()];
}
function comesBefore(one, other) {
    const more = byNeed.indexOf(one.scope) - byNeed.indexOf(other.scope);
    return more === 0 ? one.ref === one.purl : more < 0;
}
/** Purls of what the project and its members ask for themselves. */
function directPurls({ components }) {
    const direct = new Set();
    for (const { edges } of components.filter(({ role }) => role !== "package")) {
        for (const { to } of edges) {
            const target = components[to];
            if (target?.role === "package")
                direct.add(target.purl);
        }
    }
    return direct;
}


/***/ }),

/***/ 10259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy),
/* harmony export */   o: () => (/* binding */ driftProblems)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36603);

const fields = ["peerDependencies", "devDependencies", "dependencies", "optionalDependencies"];
/** What the project and its members ask for, where the lock tells of them and their package.json is there. */
function askedBy(drafts, locked, manifests) {
    return drafts.flatMap((draft) => {
        const [told, manifest] = [locked.get(draft.path), manifests.get(draft.path)];
        return draft.role !== "package" && told && manifest ? [{ draft, locked: told, manifest }] : [];
    });
}
/** How many names a message tells. */
const shown = 3;
/**
 * A problem for each project whose package.json asks for something else than the lock file answers: a name, a
 * range or a kind of dependency. The SBOM is then of an older state. `renew` is the command that mends it.
 */
function driftProblems(asked, renew) {
    return asked.flatMap((one) => driftProblem(one, renew) ?? []);
}
function driftProblem({ draft, locked, manifest, except }, renew) {
    const [then, now] = [wishesOf(locked), wishesOf(manifest)];
    const differing = [...new Set([...now.keys(), ...then.keys()])].flatMap((name) => now.get(name) === then.get(name) || except?.(name)
        ? []
        : [difference(name, then.get(name), now.get(name))]);
    if (differing.length === 0)
        return undefined;
    const more = differing.length > shown ? ` and ${differing.length - shown} more` : "";
    const file = draft.path === "" ? "package.json" : `${draft.path}/package.json`;
    const message = `The lock file is out of date with \`${file}\`: ${differing.slice(0, shown).join(", ")}${more}. Run \`${renew}\` and commit the lock file.`;
    const { purl: subject, place } = draft;
    return { kind: "outdated", level: "review", subject, message, manifest: draft.manifest, place };
}
function difference(name, then, now) {
    if (then === undefined)
        return `\`${name}\` is new`;
    if (now === undefined)
        return `\`${name}\` is gone`;
    return `\`${name}\` is \`${now}\`, was \`${then}\``;
}
/** Name -> range and field; of a name in several fields the last counts, as package managers have it. */
function wishesOf(about) {
    const wishes = new Map();
    for (const field of fields)
        for (const [name, range] of (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(about[field])) {
            const kind = field === "dependencies" ? "" : ` (${field})`;
            wishes.set(name, `${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(range) ?? ""}${kind}`);
        }
    return wishes;
}


/***/ }),

/***/ 85451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ digestsOf)
/* harmony export */ });
const algorithms = {
    md5: "MD5",
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
const bytes = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 };
/** One buffer for all: a lock has thousands of digests, and making a buffer costs more than decoding one. */
const scratch = Buffer.alloc(128);
/** The digests of a Subresource Integrity string (`sha512-<base64> …`); malformed parts are left out. */
function digestsOf(integrity) {
    if (integrity === "")
        return [];
    return integrity.split(" ").flatMap((part) => digestOf(part) ?? []);
}
function digestOf(part) {
    const dash = part.indexOf("-");
    const name = part.slice(0, dash);
    if (dash < 0 || !Object.hasOwn(bytes, name))
        return undefined;
    const [base64 = ""] = part.slice(dash + 1).split("?", 1);
    if (base64.length > 2 * scratch.length)
        return undefined;
    const length = scratch.write(base64, "base64");
    if (length !== bytes[name])
        return undefined;
    return { algorithm: algorithms[name], hex: scratch.toString("hex", 0, length) };
}


/***/ }),

/***/ 62544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refuseConflict),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36603);

/** Parses a lock file or SBOM. FORMAT errors name file, line and, for merge conflicts, the way out. */
function parseJson(text, shown, fix) {
    refuseConflict(text, shown, fix);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} is not JSON: ${jsonFault(text, error)}`, {
            fix,
            cause: error,
        });
    }
    if (!(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} holds no JSON object`, { fix });
    return value;
}
/** Refuses a file with the marks that git leaves in a conflicted merge. */
function refuseConflict(text, shown, fix) {
    const at = text.search(/^(<<<<<<<|>>>>>>>) /m);
    if (at < 0)
        return;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} has merge conflict markers (line ${lineAt(text, at)})`, { fix });
}
/** Line of a character offset, from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line++;
    return line;
}
function jsonFault(text, error) {
    const offset = /position (\d+)/.exec(error.message)?.[1];
    if (offset === undefined || Number(offset) >= text.trimEnd().length)
        return `it ends in the middle, after line ${lineAt(text, text.length)}`;
    return `unexpected text in line ${lineAt(text, Number(offset))}`;
}


/***/ }),

/***/ 81940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ linkMembers)
/* harmony export */ });
/** The project, which is first, holds its members, whether or not it also depends on them. */
function linkMembers(drafts) {
    const [project] = drafts;
    if (project === undefined)
        return;
    const known = new Set(project.edges.map(({ to }) => to));
    const members = drafts.flatMap(({ role }, to) => (role === "member" && !known.has(to) ? [to] : []));
    project.edges = [...project.edges, ...members.map((to) => ({ kind: "production", to }))];
}


/***/ }),

/***/ 40726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ managerOf),
/* harmony export */   fO: () => (/* binding */ chooseLock),
/* harmony export */   ue: () => (/* binding */ isLockFile),
/* harmony export */   wD: () => (/* binding */ hasLock)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12158);

/** The lock files that are known, by name; of one manager's, the first wins, as the manager has it. */
const lockFiles = [
    { file: "npm-shrinkwrap.json", manager: "npm" },
    { file: "package-lock.json", manager: "npm" },
    { file: "pnpm-lock.yaml", manager: "pnpm" },
    { file: "yarn.lock", manager: "yarn" },
    { file: "bun.lock", manager: "bun" },
    { file: "bun.lockb", manager: "bun" },
];
/** Whether a lock file of any manager is among `names`. */
function hasLock(names) {
    return lockFiles.some(({ file }) => names.includes(file));
}
/** Whether a file of this name is a lock file of any manager. */
function isLockFile(name) {
    return lockFiles.some(({ file }) => file === name);
}
/** The lock file among `names`, and whose it is. INPUT where two managers have one, NOT_FOUND where none has. */
function chooseLock(names, folder, nearby = {}) {
    const found = lockFiles.filter(({ file }) => names.includes(file));
    const [first] = found;
    if (first === undefined)
        throw noLock(names, folder, nearby);
    const other = found.find(({ manager }) => manager !== first.manager);
    if (other === undefined)
        return first;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("INPUT", `path: ${folder} holds lock files of two package managers, ${first.file} and ${other.file}`, {
        fix: `Delete the one that is not used, or name the right one: \`path: ${inFolder(folder, first.file)}\`.`,
    });
}
/** Whose lock file it is by its name; INPUT for any other file. */
function managerOf(file, shown) {
    const known = lockFiles.find((lock) => lock.file === file);
    if (known)
        return known.manager;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("INPUT", `path: ${shown} is not a lock file that is known`, {
        fix: `Name a folder, or one of ${lockFiles.map((lock) => lock.file).join(", ")}.`,
    });
}
function noLock(names, folder, { above, below = [] }) {
    if (above !== undefined)
        return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("NOT_FOUND", `No lock file in ${folder}, but there is one in ${above}`, {
            fix: `A workspace is locked as a whole: name that folder, \`path: ${above}\`.`,
        });
    if (below.length > 0) {
        const more = below.length > belowShown ? ` and ${below.length - belowShown} more` : "";
        const shown = below.slice(0, belowShown).join(", ");
        return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("NOT_FOUND", `No lock file in ${folder}, but there are some in ${shown}${more}`, {
            fix: `Name the folder that you mean, such as \`path: ${below[0]}\`; several become one product.`,
        });
    }
    return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("NOT_FOUND", `No lock file in ${folder}`, { fix: fixFor(names) });
}
const belowShown = 3;
/** Files of a package manager's settings, and how each writes its lock file without an install. */
const lockers = [
    ["pnpm-workspace.yaml", "pnpm install --lockfile-only"],
    [".yarnrc.yml", "yarn install --mode=update-lockfile"],
    [".yarnrc", "yarn install"],
    ["bunfig.toml", "bun install --lockfile-only"],
    ["package.json", "npm install --package-lock-only"],
];
/** What tells a project of another ecosystem. */
const foreign = /^(?:go\.mod|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|requirements\.txt|pyproject\.toml|poetry\.lock|Pipfile|composer\.json|Gemfile|mix\.exs|Package\.swift|conanfile\..*|.*\.(?:cs|fs|vb)proj)$/;
function fixFor(names) {
    const [, command] = lockers.find(([file]) => names.includes(file)) ?? [];
    if (command)
        return `Make one with \`${command}\` (or your package manager's own command) and commit it.`;
    const other = names.find((name) => foreign.test(name));
    return other === undefined
        ? "Name the project's folder in `path`."
        : `Lock files of npm, pnpm, yarn and bun are read. For the project of ${other}, let its own tool write an SBOM and name that in the action sbom's input \`sbom\`, or take GitHub's dependency graph with \`engine: github\`.`;
}
function inFolder(folder, file) {
    return folder === "." ? file : `${folder}/${file}`;
}


/***/ }),

/***/ 42091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36603);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90174);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49354);



/**
 * The package.json in `folder`, without credentials as the lock file beside it is read; `undefined` where none is, or
 * none that can be read.
 */
async function readManifest(folder, files) {
    try {
        const manifest = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "package.json"), _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.manifestBytes));
        // Written anew, because a slash may stand escaped in the file.
        const text = JSON.stringify(manifest ?? {});
        const clean = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .r)(text);
        return clean === text ? manifest : (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(clean);
    }
    catch {
        return undefined;
    }
}
/** Those of `places` that have a package.json, each once. */
async function readManifests(places, readManifest) {
    const found = new Map();
    const read = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .eachItem */ .X)([...new Set(places)], readManifest);
    for (const result of read)
        if (result.ok && result.value)
            found.set(result.item, result.value);
    return found;
}


/***/ }),

/***/ 68640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ memberFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36603);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90174);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12158);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45496);



/** Folders that a search for members looks into; a real repository has some thousands. */
const most = 20_000;
const deepest = 16;
/**
 * The members of the project in `folder`, by the patterns of `workspaces` as package.json states them. LIMIT where
 * they lead into more folders than a repository has.
 */
async function memberFolders(workspaces, folder, files) {
    const stated = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(workspaces) ? workspaces.packages : workspaces;
    if (!Array.isArray(stated))
        return { folders: [], unreadable: [] };
    const all = stated.filter((pattern) => typeof pattern === "string").map(tidy);
    const patterns = all.filter(isReadable);
    const taken = patterns.filter((pattern) => pattern !== "" && !pattern.startsWith("!"));
    const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    const found = new Set();
    const budget = { left: most };
    for (const pattern of taken) {
        const isMember = picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern, { ignore, dot: true, noextglob: true });
        const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(pattern);
        if (base.split("/").includes(".."))
            continue;
        const depth = isGlob ? depthOf(pattern.slice(base.length)) : 0;
        for (const path of await foldersBelow(isGlob ? base : pattern, depth, budget, folder, files))
            if (path !== "" && isMember(path))
                found.add(path);
    }
    const sorted = [...found].sort();
    const held = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .eachItem */ .X)(sorted, (path) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path, "package.json"), files));
    const folders = held.flatMap((result) => (result.ok && result.value ? [result.item] : []));
    return { folders, unreadable: all.filter((pattern) => !isReadable(pattern)) };
}
/** Short, without groups, and with few wildcards in a name: what a regular expression matches fast. */
function isReadable(pattern) {
    return (/^[^()\\\0]{0,256}$/.test(pattern) && pattern.split("/").every((part) => part.split(/[*?]+/).length <= 4));
}
function depthOf(glob) {
    return glob.includes("**") ? deepest : glob.split("/").filter((part) => part !== "").length;
}
/** `start` and the folders below it, `node_modules` left out, by breadth. */
async function foldersBelow(start, depth, budget, folder, files) {
    const all = [start];
    let level = [start];
    for (let step = 0; step < depth && level.length > 0; step++) {
        const below = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .eachItem */ .X)(level, (path) => foldersIn(path, folder, files));
        level = below.flatMap((result) => (result.ok ? result.value : []));
        budget.left -= level.length;
        if (budget.left < 0) {
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .OspoError */ .sH("LIMIT", `\`workspaces\` leads into more than ${most} folders`, {
                fix: "Name the folders of members more closely.",
            });
        }
        all.push(...level);
    }
    return all;
}
async function foldersIn(path, folder, files) {
    const names = (await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path))).filter((name) => name !== "node_modules" && name !== ".git");
    const found = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .eachItem */ .X)(names, async (name) => {
        const entry = await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path, name));
        return entry?.kind === "folder";
    });
    return found.flatMap((result) => result.ok && result.value ? [path === "" ? result.item : `${path}/${result.item}`] : []);
}
async function isFile(path, files) {
    return (await files.stat(path))?.kind === "file";
}
function tidy(pattern) {
    return pattern
        .replace(/^(!?)(?:\.?\/)+/, "$1")
        .replace(/\/+$/, "")
        .replace(/^(!?)\.$/, "$1");
}


/***/ }),

/***/ 99292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ missingEntries),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/** What the lock file should hold and does not: entries that are unreadable, and names that it does not hold. */
function missingEntries({ problems }) {
    const names = problems
        .filter(isMissing)
        .map(({ kind, place, key = "" }) => (kind === "missing" ? key : place));
    return [...new Set(names)];
}
/** Whether a problem says that the lock file does not hold something, or not so that it can be read. */
function isMissing({ kind }) {
    return kind === "unreadable" || kind === "missing";
}


/***/ }),

/***/ 61862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Nesting)
/* harmony export */ });
/** Folders below one another that a package may lie in. Real trees have ten; the walk up is paid for every edge. */
const deepest = 64;
/** Names below names, as in nested `node_modules`: who asks from a place finds what is nearest on the way up. */
class Nesting {
    #root = level(undefined);
    /** Says what lies at `names`; false where that is too deep to be real. */
    set(names, found) {
        if (names.length > deepest)
            return false;
        let at = this.#root;
        for (const name of names) {
            at.below ??= new Map();
            const below = at.below.get(name) ?? level(at);
            at.below.set(name, below);
            at = below;
        }
        at.found = found;
        return true;
    }
    /** Finds names as one at `names` does: below itself first, then below each one above it. */
    finder(names) {
        let start = this.#root;
        for (const name of names.slice(0, deepest))
            start = start.below?.get(name) ?? start;
        return (name) => {
            for (let at = start; at !== undefined; at = at.above) {
                const found = at.below?.get(name)?.found;
                if (found !== undefined)
                    return found;
            }
            return undefined;
        };
    }
}
function level(above) {
    return { above, below: undefined, found: undefined };
}


/***/ }),

/***/ 96690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ isPlatformBound),
/* harmony export */   qz: () => (/* binding */ declaredLicense),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36603);

/** Where npm takes the package of a lock entry from. */
function sourceOf(entry, place) {
    const url = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(entry.resolved);
    if (!place.includes("node_modules/"))
        return { kind: "link" };
    if (entry.inBundle === true)
        return { kind: "bundled" };
    if (url === undefined)
        return { kind: "registry" };
    if (/^git[+:@]|^(?:github|gitlab|bitbucket|gist):/.test(url))
        return { kind: "git", url };
    if (url.startsWith("file:"))
        return { kind: "file", url };
    return { kind: isRegistryTarball(url) ? "registry" : "tarball", url };
}
/** Registries serve `<registry>/<name>/-/<file>.tgz`; the host may be any. */
function isRegistryTarball(url) {
    return /^https?:\/\/[^?#]+\/-\/[^/?#]+\.tgz(?:[?#]|$)/.test(url);
}
/** Whether an entry of a lock is for some platforms alone. */
function isPlatformBound({ os, cpu, libc }) {
    return os !== undefined || cpu !== undefined || libc !== undefined;
}
/**
 * The license field in all forms that npm publishes: a string, `{ type }`, and the legacy array, whose
 * members are alternatives. Word for word; judging it is packages/license's work.
 */
function declaredLicense(value, origin) {
    const text = licenseText(value);
    return text === undefined ? undefined : { text, origin };
}
function licenseText(value) {
    if (typeof value === "string")
        return value.trim() || undefined;
    if (Array.isArray(value)) {
        const all = value.map(licenseText).filter((text) => text !== undefined);
        return all.length > 1 ? `(${all.join(" OR ")})` : all[0];
    }
    if (!(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    return licenseText(value.type) ?? licenseText(value.name) ?? licenseText(value.license);
}


/***/ }),

/***/ 67841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ folderFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The files of a package that stands in a folder of its own. `shown` is its origin in reports. */
function folderFiles(folder, shown, files) {
    return {
        origin: shown,
        list: (inner = "") => files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, inner)),
        read: (path, limit) => files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), limit),
    };
}


/***/ }),

/***/ 82626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ installedPackages),
  v: () => (/* binding */ projectOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/inventory/build/package-files/folder.js
var package_files_folder = __webpack_require__(67841);
;// CONCATENATED MODULE: ./packages/inventory/build/package-files/node-modules.js



/** How far `node_modules` may stand in each other, and how many packages are looked through. */
const deepest = 16;
const most = 100_000;
/** npm and bun: the lock says where each package stands. */
function placedLayout(folder, files) {
    return {
        async candidates({ path, place }) {
            const places = [...new Set([path, place])].filter(isTame);
            return places.map((at) => (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, at), at, files));
        },
    };
}
/**
 * Packages below the project's and its members' `node_modules` by name, as yarn and pnpm's hoisted layout have
 * them: at the top, or further down, for which all folders are looked through once.
 */
function hoistedLayout(folder, members, files) {
    let index;
    return {
        async candidates({ name, alias }) {
            const installed = alias ?? name;
            if (!isTame(installed))
                return [];
            index ??= indexOf(folder, ["", ...members], files);
            const places = (await index).get(installed) ?? [];
            return places.map((place) => (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, place), place, files));
        },
    };
}
/** Name -> places of packages, nearest the project first. A folder that links lead to again is looked through once. */
async function indexOf(folder, roots, files) {
    const index = new Map();
    const seen = new Set();
    const open = async (places) => {
        const entries = await (0,each_item/* eachItem */.X)(places, (place) => files.stat((0,external_node_path_.join)(folder, place)));
        return entries.flatMap((entry) => {
            if (!entry.ok || entry.value?.kind !== "folder" || seen.has(entry.value.real))
                return [];
            seen.add(entry.value.real);
            return [entry.item];
        });
    };
    let level = await open(roots.map((root) => (root === "" ? "node_modules" : `${root}/node_modules`)));
    let left = most;
    for (let depth = 0; level.length > 0 && depth < deepest && left > 0; depth++) {
        const found = await (0,each_item/* eachItem */.X)(level, (place) => packagesIn(place, folder, files));
        const packages = found.flatMap((result) => (result.ok ? result.value : []));
        left -= packages.length;
        for (const { name, place } of packages) {
            const known = index.get(name);
            if (known)
                known.push(place);
            else
                index.set(name, [place]);
        }
        level = await open(packages.map(({ place }) => `${place}/node_modules`));
    }
    return index;
}
async function packagesIn(place, folder, files) {
    const names = (await files.list((0,external_node_path_.join)(folder, place))).filter((name) => !name.startsWith("."));
    const scopes = names.filter((name) => name.startsWith("@"));
    const scoped = await (0,each_item/* eachItem */.X)(scopes, async (scope) => (await files.list((0,external_node_path_.join)(folder, place, scope))).map((name) => `${scope}/${name}`));
    return [
        ...names.filter((name) => !name.startsWith("@")),
        ...scoped.flatMap((result) => (result.ok ? result.value : [])),
    ].map((name) => ({ name, place: `${place}/${name}` }));
}
/** Whether a path out of a lock stays below where it starts. */
function isTame(path) {
    return path !== "" && !/^[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(path);
}

// EXTERNAL MODULE: ./packages/core/build/lazily.js
var lazily = __webpack_require__(65188);
;// CONCATENATED MODULE: ./packages/inventory/build/package-files/stores.js




/** pnpm's isolated layout: `node_modules/.pnpm/<name>@<version>_<peers>/node_modules/<name>`. */
function pnpmLayout(folder, files) {
    const store = "node_modules/.pnpm";
    const entries = (0,lazily/* lazily */.q)(async () => {
        const byPackage = new Map();
        for (const entry of await files.list((0,external_node_path_.join)(folder, store))) {
            const id = /^@?[^@]+@[^_(]+/.exec(entry)?.[0];
            if (id !== undefined)
                byPackage.set(id, entry);
        }
        return byPackage;
    });
    return {
        async candidates({ name, version, place }) {
            const known = await entries();
            const id = place.split("(", 1)[0] ?? place;
            const spellings = [`${name}@${version ?? ""}`, id].map((text) => text.replace(/[\\/:*?"<>|]/g, "+"));
            const entry = spellings.map((text) => known.get(text)).find((found) => found !== undefined);
            if (entry === undefined || !isTame(name))
                return [];
            const at = `${store}/${entry}/node_modules/${name}`;
            return [(0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, at), at, files)];
        },
    };
}
/** yarn's `nodeLinker: pnpm`: `node_modules/.store/<name>-npm-<version>-<hash>/package`. */
function yarnStoreLayout(folder, files) {
    const store = "node_modules/.store";
    const entries = (0,lazily/* lazily */.q)(async () => {
        const bySlug = new Map();
        for (const entry of await files.list((0,external_node_path_.join)(folder, store))) {
            const [, slug = "", version] = /^(.+?)-(?:npm-(.+)|[a-z]+)-[0-9a-f]{6,}$/.exec(entry) ?? [];
            const key = version === undefined ? slug : `${slug}@${version}`;
            const known = bySlug.get(key);
            if (known)
                known.push(entry);
            else
                bySlug.set(key, [entry]);
        }
        return bySlug;
    });
    return {
        async candidates({ name, version }) {
            if (!isTame(name))
                return [];
            const known = await entries();
            const slug = name.replace("/", "-");
            const found = [...(known.get(`${slug}@${version}`) ?? []), ...(known.get(slug) ?? [])];
            return found.map((entry) => {
                const at = `${store}/${entry}/package`;
                return (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, at), at, files);
            });
        },
    };
}
/** So many entries of one name are looked at where none names the version: of git, of a file. */
const mostOfOneName = 32;
/** bun's isolated layout: `node_modules/.bun/<name>@<version>+<peers>/node_modules/<name>`. */
function bunStoreLayout(folder, files) {
    const store = "node_modules/.bun";
    const entries = (0,lazily/* lazily */.q)(async () => Map.groupBy(await files.list((0,external_node_path_.join)(folder, store)), (entry) => entry.slice(0, entry.indexOf("@", 1))));
    return {
        async candidates({ name, version }) {
            const slug = name.replace("/", "+");
            const all = (await entries()).get(slug) ?? [];
            const same = all.filter((entry) => entry === `${slug}@${version}` || entry.startsWith(`${slug}@${version}+`));
            const found = same.length > 0 ? same : all.slice(0, mostOfOneName);
            if (!isTame(name))
                return [];
            return found.map((entry) => {
                const at = `${store}/${entry}/node_modules/${name}`;
                return (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, at), at, files);
            });
        },
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/package-files/installed.js




/** `undefined` where nothing is installed: neither `node_modules` nor a map of Plug'n'Play. Nothing is run. */
async function installedPackages(project, files, env) {
    const layouts = await layoutsOf(project, files, env);
    if (layouts.length === 0)
        return undefined;
    return {
        async find(component) {
            for (const layout of layouts) {
                for (const candidate of await layout.candidates(component)) {
                    const manifest = await readManifestOf(candidate);
                    if (manifest && isOf(manifest, component))
                        return { files: candidate, manifest };
                }
            }
            return undefined;
        },
    };
}
async function layoutsOf({ manager, folder, members }, files, env) {
    const has = async (path, kind) => (await files.stat((0,external_node_path_.join)(folder, path)))?.kind === kind;
    const layouts = [];
    if (manager === "yarn") {
        for (const map of [".pnp.data.json", ".pnp.cjs", ".pnp.js"]) {
            if (!(await has(map, "file")))
                continue;
            const { pnpLayout } = await Promise.all(/* import() */[__webpack_require__.e(8281), __webpack_require__.e(4303)]).then(__webpack_require__.bind(__webpack_require__, 64303));
            layouts.push(pnpLayout(folder, map, files, env));
            break;
        }
        if (await has("node_modules/.store", "folder"))
            layouts.push(yarnStoreLayout(folder, files));
    }
    if (!(await has("node_modules", "folder")))
        return layouts;
    if (manager === "pnpm" && (await has("node_modules/.pnpm", "folder")))
        layouts.push(pnpmLayout(folder, files));
    if (manager === "bun" && (await has("node_modules/.bun", "folder")))
        layouts.push(bunStoreLayout(folder, files));
    layouts.push(manager === "npm" || manager === "bun"
        ? placedLayout(folder, files)
        : hoistedLayout(folder, members, files));
    return layouts;
}
/** A package.json of another version, or of another package than was asked for, says nothing about this one. */
function isOf(manifest, { name, version, alias }) {
    const own = (0,json/* asString */.oJ)(manifest.name);
    if (own !== undefined && own !== name && own !== alias)
        return false;
    return version === undefined || (0,json/* asString */.oJ)(manifest.version) === version;
}
async function readManifestOf(files) {
    try {
        return (0,json/* readObject */.Ag)(await files.read("package.json", limits/* limits */.F.manifestBytes));
    }
    catch {
        return undefined;
    }
}
/** The installed project of a reading: its lock file's folder and members. */
function projectOf(manager, manifest, components) {
    const members = components.filter(({ role }) => role === "member").map(({ path }) => path);
    return { manager, folder: (0,external_node_path_.dirname)(manifest), members };
}


/***/ }),

/***/ 31624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   C9: () => (/* binding */ encodePurl),
/* harmony export */   dd: () => (/* binding */ formatPurl),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
const typePattern = /^[a-z.-][a-z0-9.-]*$/i;
const keyPattern = /^[a-z.\-_][a-z0-9.\-_]*$/i;
/**
 * Types whose namespace and name are lower-cased (purl-spec, types). npm is not among them: `JSONStream` and
 * `jsonstream` are two packages of its registry.
 */
const lowerCased = new Set(["alpm", "apk", "bitbucket", "composer", "deb", "github", "gitlab", "hex", "rpm"]);
/** Of these only the name. */
const lowerCasedName = new Set(["pypi"]);
/** The parts of a purl, or `undefined` for what is none. Linear; never throws. */
function parsePurl(text) {
    if (!/^pkg:/i.test(text))
        return undefined;
    const hash = text.indexOf("#");
    const question = text.slice(0, hash < 0 ? undefined : hash).indexOf("?");
    const path = text.slice(4, question >= 0 ? question : hash < 0 ? undefined : hash).replace(/^\/+/, "");
    const slash = path.indexOf("/");
    const type = path.slice(0, Math.max(slash, 0)).toLowerCase();
    if (!typePattern.test(type))
        return undefined;
    try {
        const named = nameOf(path.slice(slash + 1), type);
        const query = question < 0 ? "" : text.slice(question + 1, hash < 0 ? undefined : hash);
        const qualifiers = qualifiersOf(query);
        if (named === undefined || qualifiers === undefined)
            return undefined;
        const subpath = hash < 0
            ? ""
            : segments(text.slice(hash + 1))
                .map(decodeURIComponent)
                .join("/");
        return { type, ...named, qualifiers, subpath: subpath || undefined };
    }
    catch {
        return undefined;
    }
}
function nameOf(path, type) {
    const trimmed = path.replace(/\/$/, "");
    const at = trimmed.lastIndexOf("@");
    // `@` at the start of a segment is a scope that was not encoded, as in `pkg:npm/@babel/core`.
    const versioned = at > 0 && trimmed[at - 1] !== "/" && !trimmed.slice(at).includes("/");
    const parts = segments(versioned ? trimmed.slice(0, at) : trimmed).map(decodeURIComponent);
    const version = versioned ? decodeURIComponent(trimmed.slice(at + 1)) || undefined : undefined;
    const name = parts.pop();
    if (!name || (at === 0 && !trimmed.includes("/")))
        return undefined;
    const lower = lowerCased.has(type);
    const namespace = parts.length === 0 ? undefined : parts.join("/");
    return {
        namespace: lower ? namespace?.toLowerCase() : namespace,
        name: lower || lowerCasedName.has(type) ? name.toLowerCase() : name,
        version,
    };
}
function segments(path) {
    return path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
}
function qualifiersOf(query) {
    const found = new Map();
    for (const pair of query.split("&")) {
        if (pair === "")
            continue;
        const equals = pair.indexOf("=");
        const key = (equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
        if (!keyPattern.test(key))
            return undefined;
        const value = equals < 0 ? "" : decodeURIComponent(pair.slice(equals + 1));
        if (value !== "")
            found.set(key, value);
    }
    return found;
}
/** The canonical purl of `parts`, or `undefined` where they cannot make one (no type, no name, a bad key). */
function formatPurl(parts) {
    const { type, namespace = "", name, version, qualifiers, subpath } = parts;
    if (!type || !typePattern.test(type) || !name)
        return undefined;
    const keys = [...qualifiers.keys()];
    if (!keys.every((key) => keyPattern.test(key)))
        return undefined;
    const path = [...segments(namespace), name].map(encodePurl).join("/");
    const query = keys
        .filter((key) => qualifiers.get(key))
        .map((key) => [key.toLowerCase(), encodePurl(qualifiers.get(key) ?? "")])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${value}`)
        .join("&");
    const below = segments(subpath ?? "")
        .map(encodePurl)
        .join("/");
    const at = version ? `@${encodePurl(version)}` : "";
    return `pkg:${type.toLowerCase()}/${path}${at}${query && `?${query}`}${below && `#${below}`}`;
}
/** Percent-encoding of the purl specification: all but letters, digits and `-._~:`. */
function encodePurl(text) {
    if (/^[\w.~:-]*$/.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replaceAll("%3A", ":")
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** All versions of the package, as policies write them: `pkg:npm/@acme/a`. Text that is no purl stays as it is. */
function packageOf(purl) {
    const parsed = parsePurl(purl);
    if (parsed === undefined)
        return purl;
    const namespace = parsed.namespace ? `${parsed.namespace}/` : "";
    return `pkg:${parsed.type}/${namespace}${parsed.name}`;
}


/***/ }),

/***/ 44595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unreadableProblem),
/* harmony export */   G: () => (/* binding */ missingProblem)
/* harmony export */ });
/** `asker` depends on `wanted`, and the lock file does not hold it. */
function missingProblem(asker, wanted, kind) {
    const { purl, role, name, manifest, place } = asker;
    const who = role === "project" ? "The project" : `\`${name}\``;
    const where = { subject: purl, manifest, place, key: wanted };
    if (kind === "peer") {
        const message = `${who} wants \`${wanted}\` as a peer, which is not there.`;
        return { ...where, kind: "missing-peer", level: "note", message };
    }
    const message = `${who} depends on \`${wanted}\`, which is not in the lock file.`;
    return { ...where, kind: "missing", level: "fail", message };
}
/** The entry at `place` is not `what` (an object, a mapping), so nothing is known of its package. */
function unreadableProblem(place, what, manifest) {
    const message = `The entry \`${place}\` is not ${what}, so its package is unknown.`;
    return { kind: "unreadable", level: "fail", subject: place, message, manifest, place };
}


/***/ }),

/***/ 61360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yv: () => (/* binding */ pathInProject),
  $7: () => (/* binding */ productOf),
  VH: () => (/* binding */ readProjects)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/inventory/build/build.js
var build = __webpack_require__(11120);
;// CONCATENATED MODULE: ./packages/inventory/build/lines.js
/**
 * Finds the line of a lock entry, from 1, by its key. A key that stands twice counts at its last place,
 * where the details of a package are. The index is made for the first key.
 */
function lineFinder(text) {
    let index;
    return (key) => {
        index ??= keyLines(text);
        return index.get(key);
    };
}
/** A key that opens an object or a mapping, as package managers write them: a line each. */
const opening = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s'":#].*)):\s?\{?$/;
/** A package of a bun.lock: the key and its list in one line. */
const tuple = /^\s*"((?:[^"\\]|\\.)*)": \["/;
const [brace, bracket, colon, comma, carriageReturn] = [123, 93, 58, 44, 13];
/** Only lines that end as one with a key can are cut out of the text. */
function keyLines(text) {
    const lines = new Map();
    let number = 0;
    for (let from = 0, to = 0; to < text.length; from = to + 1) {
        number++;
        to = text.indexOf("\n", from);
        if (to < 0)
            to = text.length;
        const end = text.charCodeAt(to - 1) === carriageReturn ? to - 1 : to;
        const last = text.charCodeAt(end - 1);
        const opens = last === brace || last === colon;
        if (!opens && last !== bracket && last !== comma)
            continue;
        const line = text.slice(from, end);
        const key = opens ? opening.exec(line) : line.includes(`": ["`) ? tuple.exec(line) : null;
        if (key)
            lines.set(key[1] ?? key[2] ?? key[3] ?? "", number);
        // A header of yarn 1 may name several patterns, some of them quoted: `a@1, "@s/b@2":`.
        if (last === colon && line.includes(", ") && !/^[\s#]/.test(line))
            lines.set(line.slice(0, -1).replaceAll('"', ""), number);
    }
    return lines;
}

// EXTERNAL MODULE: ./packages/inventory/build/package-files/installed.js + 2 modules
var package_files_installed = __webpack_require__(82626);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/inventory/build/credentials.js
var credentials = __webpack_require__(49354);
// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/inventory/build/npm/entry.js
var npm_entry = __webpack_require__(96690);
;// CONCATENATED MODULE: ./packages/inventory/build/installed.js



/**
 * The reading with licenses that the lock does not state, read from what is installed in `folder`. A
 * package.json of another version than the lock's says nothing about the package, so it is passed over.
 */
async function withInstalledLicenses(reading, folder, files, env) {
    const open = reading.drafts.filter(({ role, license }) => role === "package" && license === undefined);
    if (open.length === 0)
        return reading;
    const project = { ...(0,package_files_installed/* projectOf */.v)(reading.manager, reading.manifest, reading.drafts), folder };
    const installed = await (0,package_files_installed/* installedPackages */.A)(project, files, env);
    if (installed === undefined)
        return reading;
    const found = await (0,each_item/* eachItem */.X)(open, async (draft) => {
        const { manifest, files } = (await installed.find(draft)) ?? {};
        return (manifest && (0,npm_entry/* declaredLicense */.qz)(manifest.license ?? manifest.licenses, `${files?.origin}/package.json`));
    });
    const licenses = new Map(found.map((result) => [result.item, result.ok ? result.value : undefined]));
    const drafts = reading.drafts.map((draft) => {
        const license = licenses.get(draft);
        return license ? { ...draft, license } : draft;
    });
    return { ...reading, drafts };
}

// EXTERNAL MODULE: ./packages/inventory/build/managers.js
var managers = __webpack_require__(40726);
// EXTERNAL MODULE: ./packages/inventory/build/manifest.js
var build_manifest = __webpack_require__(42091);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
// EXTERNAL MODULE: ./packages/inventory/build/member-folders.js
var member_folders = __webpack_require__(68640);
;// CONCATENATED MODULE: ./packages/inventory/build/member-drift.js




const renew = {
    npm: "npm install --package-lock-only",
    pnpm: "pnpm install --lockfile-only",
    yarn: "yarn install",
    bun: "bun install --lockfile-only",
};
/** How many folders a message tells. */
const shown = 3;
/**
 * A problem where the workspace of the project in `folder` has members that its lock file does not list: what they
 * ask for is then not in it either.
 */
async function memberDrift({ manager, manifest, drafts }, folder, files) {
    const [project] = drafts;
    if (project === undefined)
        return [];
    const about = { subject: project.purl, manifest, place: project.place, key: "members" };
    const file = manager === "pnpm" ? "pnpm-workspace.yaml" : "package.json";
    try {
        const workspaces = manager === "pnpm" ? await pnpmMembers(folder, files) : await members(folder, files);
        const { folders } = await (0,member_folders/* memberFolders */._)(workspaces, folder, files);
        const known = new Set(drafts.flatMap(({ role, path }) => (role === "package" ? [] : [path])));
        const unlisted = folders.filter((path) => !known.has(path)).map((path) => `\`${path}\``);
        if (unlisted.length === 0)
            return [];
        const more = unlisted.length > shown ? ` and ${unlisted.length - shown} more` : "";
        const message = `The lock file is out of date with \`${file}\`: it does not list the members ${unlisted.slice(0, shown).join(", ")}${more}. Run \`${renew[manager]}\` and commit the lock file.`;
        return [{ ...about, kind: "outdated", level: "review", message }];
    }
    catch (error) {
        if (!(error instanceof errors/* OspoError */.sH))
            throw error;
        const message = `Whether the lock file lists all members of \`${file}\` is not known: ${error.message}.`;
        return [{ ...about, kind: "outdated", level: "note", message }];
    }
}
async function members(folder, files) {
    return (await (0,build_manifest/* readManifest */.W)(folder, files))?.workspaces;
}
/** None where each member has a lock file of its own (`sharedWorkspaceLockfile`). */
async function pnpmMembers(folder, files) {
    const workspace = await readYaml((0,external_node_path_.join)(folder, "pnpm-workspace.yaml"), files);
    const settings = await readText((0,external_node_path_.join)(folder, ".npmrc"), files);
    const isShared = workspace?.sharedWorkspaceLockfile !== false &&
        !/^\s*shared-workspace-lockfile\s*=\s*false\s*$/m.test(settings);
    return isShared ? workspace?.packages : undefined;
}
async function readYaml(path, files) {
    const text = await readText(path, files);
    if (text.trim() === "")
        return undefined;
    const { load } = await __webpack_require__.e(/* import() */ 8281).then(__webpack_require__.bind(__webpack_require__, 18281));
    try {
        const value = load(text, { maxAliases: 100 });
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch (cause) {
        throw new errors/* OspoError */.sH("FORMAT", `${files.display(path)} is not YAML`, { cause });
    }
}
/** Empty where there is no file. */
async function readText(path, files) {
    return (await files.stat(path))?.kind === "file" ? files.read(path, limits/* limits */.F.manifestBytes) : "";
}

// EXTERNAL MODULE: ./packages/inventory/build/drift.js
var drift = __webpack_require__(10259);
// EXTERNAL MODULE: ./packages/inventory/build/json.js
var build_json = __webpack_require__(62544);
;// CONCATENATED MODULE: ./packages/inventory/build/npm/lock.js


const lock_renew = "Run `npm install --package-lock-only` and commit the lock file.";
/** The lock file's JSON, of lockfileVersion 1 to 4: npm 12 writes 4 where it patches packages. */
function lock_parseNpmJson(text, shown) {
    const lock = (0,build_json/* parseJson */.q)(text, shown, lock_renew);
    const { lockfileVersion: version } = lock;
    if (version === 1 || version === 2 || version === 3 || version === 4)
        return lock;
    const stated = version === undefined ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version)}`;
    throw new errors/* OspoError */.sH("FORMAT", `${shown} has ${stated}; 1 to 4 are read`, {
        fix: "Run `npm install --package-lock-only --lockfile-version 3` and commit the lock file.",
    });
}
/** What a lock file of lockfileVersion 2 to 4 lists. */
function lock_npmLockOf(lock, shown) {
    if (!(0,json/* isObject */.Gv)(lock.packages)) {
        throw new errors/* OspoError */.sH("FORMAT", `${shown} has no "packages": it is not complete`, { fix: lock_renew });
    }
    const packages = new Map();
    const unreadable = [];
    (0,json/* entriesOf */.Mc)(lock.packages).forEach(([place, entry]) => {
        if ((0,json/* isObject */.Gv)(entry))
            packages.set(place, entry);
        else
            unreadable.push(place);
    });
    return { name: (0,json/* asString */.oJ)(lock.name), packages, manifests: new Set(), unreadable };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/index.js
var picomatch = __webpack_require__(45496);
// EXTERNAL MODULE: ./packages/inventory/build/nesting.js
var nesting = __webpack_require__(61862);
;// CONCATENATED MODULE: ./packages/inventory/build/npm/places.js


const folder = "node_modules/";
/** The name under which `place` is found: what follows its last `node_modules/`. */
function installedName(place) {
    const at = place.lastIndexOf(folder);
    if (at < 0 || (at > 0 && place[at - 1] !== "/"))
        return undefined;
    const name = place.slice(at + folder.length);
    return name === "" ? undefined : name;
}
/** Finds packages as Node.js does: in the `node_modules` of the asking folder, then of those above it. */
class Places {
    #nesting = new nesting/* Nesting */.f();
    /** Places that are nested too deep to be real. */
    tooDeep;
    constructor(packages, indexOf) {
        this.tooDeep = [...indexOf].flatMap(([place, at]) => this.#nesting.set(levelsOf(place), at) ? [] : [place]);
        for (const [place, entry] of packages) {
            if (entry.link !== true)
                continue;
            const target = indexOf.get(normalize((0,json/* asString */.oJ)(entry.resolved) ?? ""));
            if (target !== undefined)
                this.#nesting.set(levelsOf(place), target);
        }
    }
    /** Finds the index of what a name means for the package at `place`. */
    finder(place) {
        return this.#nesting.finder(levelsOf(place));
    }
}
/** `packages/b/node_modules/@s/c` in its levels: folders with a `/` before them, then names. */
function levelsOf(place) {
    if (place.startsWith(folder))
        return place.slice(folder.length).split(`/${folder}`);
    const [above = "", ...names] = `/${place}`.split(`/${folder}`);
    const folders = above.split("/").flatMap((part) => (part === "" ? [] : [`/${part}`]));
    return [...folders, ...names];
}
function normalize(path) {
    return path.replace(/^\.\//, "").replace(/\/+$/, "");
}

;// CONCATENATED MODULE: ./packages/inventory/build/npm/members.js



/**
 * Place of each workspace member -> the name that it is linked under. Members are the linked folders that
 * the project's `workspaces` patterns match; a folder that only a `file:` dependency names is a package.
 */
function membersOf({ packages }) {
    const members = new Map();
    const isMember = matcher(packages.get(""));
    if (isMember === undefined)
        return members;
    for (const [place, entry] of packages) {
        const target = (0,json/* asString */.oJ)(entry.resolved);
        if (entry.link !== true || target === undefined)
            continue;
        if (packages.has(target) && isMember(target))
            members.set(target, installedName(place) ?? target);
    }
    return members;
}
/** npm takes `workspaces` as a list, or as an object with `packages`; `!` takes folders out again. */
function matcher(project) {
    const stated = project?.workspaces;
    const listed = (0,json/* isObject */.Gv)(stated) ? stated.packages : stated;
    if (!Array.isArray(listed))
        return undefined;
    const patterns = listed.filter((pattern) => typeof pattern === "string").map(tidy);
    const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    return picomatch(patterns.filter((pattern) => !pattern.startsWith("!")), { ignore, dot: true, noextglob: true });
}
function tidy(pattern) {
    return pattern.replace(/^(!?)(?:\.?\/)+/, "$1").replace(/\/+$/, "");
}

// EXTERNAL MODULE: ./packages/inventory/build/integrity.js
var integrity = __webpack_require__(85451);
// EXTERNAL MODULE: ./packages/inventory/build/link-members.js
var link_members = __webpack_require__(81940);
// EXTERNAL MODULE: ./packages/inventory/build/problem.js
var problem = __webpack_require__(44595);
// EXTERNAL MODULE: ./packages/inventory/build/purl.js
var purl = __webpack_require__(94415);
;// CONCATENATED MODULE: ./packages/inventory/build/npm/edges.js

/** `isTop`: development dependencies count for the project, its members and the folders it links, as npm has it. */
function requestsOf(entry, place, isTop, places) {
    const edges = [];
    const missing = [];
    const bundles = [];
    const asked = wanted(entry, isTop);
    if (asked.size === 0)
        return { edges, missing, bundles };
    const isBundled = bundled(entry);
    const find = places.finder(place);
    for (const [name, kind] of asked) {
        const to = find(name);
        if (to !== undefined)
            edges.push({ kind, to });
        else if (isBundled(name))
            bundles.push(name);
        else if (kind !== "optional" && kind !== "optional-peer")
            missing.push({ name, kind });
    }
    return { edges, missing, bundles };
}
/** What a manifest puts into its archive: names, or all that it asks for. */
function bundled({ bundleDependencies, bundledDependencies }) {
    const stated = bundleDependencies ?? bundledDependencies;
    if (stated === undefined)
        return () => false;
    const names = new Set((0,json/* stringsOf */.iw)(stated));
    return (name) => stated === true || names.has(name);
}
const nothing = new Map();
/** Name -> kind. A name in several fields counts as npm counts it: optional before production before development before peer. */
function wanted(entry, isTop) {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = entry;
    const devDependencies = isTop ? entry.devDependencies : undefined;
    if (!dependencies && !optionalDependencies && !peerDependencies && !devDependencies)
        return nothing;
    const all = new Map();
    const meta = (0,json/* isObject */.Gv)(peerDependenciesMeta) ? peerDependenciesMeta : {};
    for (const name of namesOf(peerDependencies)) {
        const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
        all.set(name, (0,json/* isObject */.Gv)(about) && about.optional === true ? "optional-peer" : "peer");
    }
    for (const name of namesOf(devDependencies))
        all.set(name, "development");
    for (const name of namesOf(dependencies))
        all.set(name, "production");
    for (const name of namesOf(optionalDependencies))
        all.set(name, "optional");
    return all;
}
function namesOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : [];
}

;// CONCATENATED MODULE: ./packages/inventory/build/npm/read.js












/** Reads the text of a package-lock.json of lockfileVersion 2 or 3, which need no other file. */
function readNpmLock(text, manifest, folder) {
    return readPackages(npmLockOf(parseNpmJson(text, manifest), manifest), manifest, folder);
}
/**
 * Reads what a package-lock.json lists: no install, no child process, linear in its entries. `manifest` names
 * the file in reports, `folder` the project where the lock does not.
 */
function readPackages(lock, manifest, folder) {
    const placed = [...lock.packages].filter(([place, entry]) => place !== "" && entry.link !== true);
    const installs = [["", lock.packages.get("") ?? {}], ...placed];
    const indexOf = new Map(installs.map(([place], at) => [place, at]));
    const places = new Places(lock.packages, indexOf);
    const members = membersOf(lock);
    const unreadable = [...lock.unreadable, ...places.tooDeep];
    const problems = unreadable.map((place) => (0,problem/* unreadableProblem */.$)(place, "an object", manifest));
    const drafts = installs.map(([place, entry]) => {
        const role = place === "" ? "project" : members.has(place) ? "member" : "package";
        const requests = requestsOf(entry, place, !place.includes("node_modules/"), places);
        const name = nameOf(place, entry, lock, members, folder);
        const origin = lock.manifests.has(place) ? external_node_path_.posix.join(place, "package.json") : manifest;
        const draft = installOf(place, entry, role, requests, name, manifest, origin);
        for (const problem of missing(draft, requests))
            problems.push(problem);
        return draft;
    });
    (0,link_members/* linkMembers */.S)(drafts);
    return { manager: "npm", manifest, drafts, problems, unreadable: unreadable.length };
}
function nameOf(place, entry, lock, members, folder) {
    const own = (0,json/* asString */.oJ)(entry.name);
    if (own)
        return own;
    if (place === "")
        return lock.name || folder;
    return members.get(place) ?? installedName(place) ?? folderName(place);
}
/** What npm calls a package in a folder where its lock states no name: the folder, and its scope's. */
function folderName(place) {
    const [parent = "", name = place] = place.split("/").slice(-2);
    return parent.startsWith("@") ? `${parent}/${name}` : (place.split("/").pop() ?? place);
}
function installOf(place, entry, role, { edges, bundles }, name, manifest, origin) {
    const version = (0,json/* asString */.oJ)(entry.version) || undefined;
    const source = role === "package" ? (0,npm_entry/* sourceOf */.vz)(entry, place) : { kind: "project" };
    const alias = role === "package" ? installedName(place) : undefined;
    return (0,build/* draftOf */.bz)({
        purl: (0,purl/* npmPurl */.NP)(name, version, (0,purl/* sourceQualifiers */.jL)(source)),
        role,
        name,
        version,
        path: place,
        manifest,
        source,
        edges,
        bundles,
        digests: (0,integrity/* digestsOf */.n)((0,json/* asString */.oJ)(entry.integrity) ?? ""),
        license: (0,npm_entry/* declaredLicense */.qz)(entry.license ?? entry.licenses, origin),
        alias: alias === name ? undefined : alias,
        installScript: entry.hasInstallScript === true,
        platformBound: (0,npm_entry/* isPlatformBound */.Mq)(entry),
        deprecated: (0,json/* asString */.oJ)(entry.deprecated) || undefined,
        private: entry.private === true,
        patch: patchOf(entry),
    });
}
/** The patch of `npm patch`, which lockfileVersion 4 notes. */
function patchOf({ patched }) {
    return (0,json/* isObject */.Gv)(patched) ? ((0,json/* asString */.oJ)(patched.path) ?? (0,json/* asString */.oJ)(patched.integrity)) : undefined;
}
function missing(asker, { missing }) {
    return missing.map(({ name, kind }) => (0,problem/* missingProblem */.G)(asker, name, kind));
}

;// CONCATENATED MODULE: ./packages/inventory/build/npm/version1.js


/** So deep may `dependencies` be nested; real trees have ten levels, and places grow with each. */
const deepest = 64;
/** The tree of `dependencies` as a list of places, without recursion. */
function oldLockOf(lock) {
    const installs = [];
    const unreadable = [];
    const open = [
        { base: "", depth: 0, listed: lock.dependencies },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const [name, entry] of (0,json/* entriesOf */.Mc)(next.listed)) {
            const place = `${next.base}node_modules/${name}`;
            if (!(0,json/* isObject */.Gv)(entry) || next.depth === deepest) {
                unreadable.push(place);
                continue;
            }
            const links = linkedFolder(entry);
            installs.push({ place, name, entry, links });
            if ((0,json/* isObject */.Gv)(entry.dependencies))
                open.push({ base: `${links ?? place}/`, depth: next.depth + 1, listed: entry.dependencies });
        }
    }
    return { name: (0,json/* asString */.oJ)(lock.name), installs, unreadable };
}
/**
 * The lock as lockfileVersion 3 would have it. What the project and the folders it links ask for, and how, is in
 * their package.json alone: `manifestOf` gives it. FORMAT where the project has none.
 */
function upgraded({ name, installs, unreadable }, manifestOf, shown) {
    const project = manifestOf("");
    if (project === undefined) {
        throw new errors/* OspoError */.sH("FORMAT", `${shown} has lockfileVersion 1, which does not say what the project asks for, and there is no package.json beside it`, {
            fix: "Put the project's package.json there, or run `npm install --package-lock-only --lockfile-version 3`.",
        });
    }
    const packages = new Map([["", { name, ...project }]]);
    const manifests = new Set([""]);
    const places = new Places(new Map(), new Map(installs.map(({ place }, at) => [place, at])));
    for (const { place, entry, links } of installs) {
        if (links === undefined) {
            const find = places.finder(place);
            const isOptional = (wanted) => installs[find(wanted) ?? -1]?.entry.optional === true;
            packages.set(place, { ...upgradedEntry(entry), ...version1_requestsOf(entry, isOptional) });
            continue;
        }
        packages.set(place, { resolved: links, link: true });
        const about = manifestOf(links);
        packages.set(links, about ?? { dependencies: entry.requires });
        if (about)
            manifests.add(links);
    }
    return { name, packages, manifests, unreadable };
}
/** A version may be an address (git, a tarball, a folder) or name another package (`npm:name@1.0.0`). */
function upgradedEntry(entry) {
    const version = (0,json/* asString */.oJ)(entry.version) ?? "";
    const alias = /^npm:(.+)@([^@]+)$/.exec(version);
    const isAddress = alias === null && /^[a-z+]+:/i.test(version);
    return {
        name: alias?.[1],
        version: alias?.[2] ?? (isAddress ? undefined : version),
        resolved: isAddress ? version : entry.resolved,
        integrity: entry.integrity,
        inBundle: entry.bundled === true,
    };
}
/**
 * `requires` mixes what must be there with what may be. Only an optional request leads from a package that is
 * needed to one that the lock calls optional.
 */
function version1_requestsOf(entry, isOptional) {
    const wanted = (0,json/* entriesOf */.Mc)(entry.requires);
    if (entry.optional === true)
        return { dependencies: entry.requires };
    return {
        dependencies: Object.fromEntries(wanted.filter(([name]) => !isOptional(name))),
        optionalDependencies: Object.fromEntries(wanted.filter(([name]) => isOptional(name))),
    };
}
/** `lib` of `file:lib`, which npm links; an archive (`file:lib.tgz`) is unpacked instead. */
function linkedFolder(entry) {
    const version = (0,json/* asString */.oJ)(entry.version) ?? "";
    if (!version.startsWith("file:") || /\.(?:tgz|tar|tar\.gz)$/i.test(version))
        return undefined;
    return version.slice("file:".length).replace(/^\.\//, "").replace(/\/+$/, "");
}

;// CONCATENATED MODULE: ./packages/inventory/build/npm/project.js






const project_renew = "npm install --package-lock-only";
/**
 * Reads a package-lock.json of lockfileVersion 1 to 4 and compares it with the package.json of the project and
 * its members. Version 1 needs them to tell what the project asks for.
 */
async function readNpm(text, manifest, folder, readManifest) {
    const json = lock_parseNpmJson(text, manifest);
    if (json.lockfileVersion === 1) {
        const old = oldLockOf(json);
        const links = old.installs.flatMap(({ links }) => links ?? []);
        const manifests = await (0,build_manifest/* readManifests */.P)(["", ...links], readManifest);
        return readPackages(upgraded(old, (place) => manifests.get(place), manifest), manifest, folder);
    }
    const lock = lock_npmLockOf(json, manifest);
    const manifests = await (0,build_manifest/* readManifests */.P)(["", ...membersOf(lock).keys()], readManifest);
    const reading = readPackages(lock, manifest, folder);
    const asked = (0,drift/* askedBy */.A)(reading.drafts, lock.packages, manifests);
    return { ...reading, problems: [...reading.problems, ...(0,drift/* driftProblems */.o)(asked, project_renew)] };
}

;// CONCATENATED MODULE: ./packages/inventory/build/patch-package.js



/**
 * The reading with the patches that the tool patch-package puts on installed packages, where the project in `folder`
 * uses it: npm up to 11 and yarn 1 have no patches of their own, and their locks say nothing of these.
 */
async function withPatchPackage(reading, folder, files) {
    if (reading.manager !== "npm" && reading.manager !== "yarn")
        return reading;
    const place = patchFolder((await (0,build_manifest/* readManifest */.W)(folder, files)) ?? {});
    if (place === undefined)
        return reading;
    const patches = new Map();
    for (const file of await files.list((0,external_node_path_.join)(folder, place))) {
        const patch = patch_package_patchOf(file);
        if (patch)
            patches.set(reading.manager === "npm" ? patch.path : patch.id, `${place}/${file}`);
    }
    if (patches.size === 0)
        return reading;
    // A lock of yarn 1 knows no places: there name and version tell. The tool goes by places, and warns of a version.
    const keyOf = ({ path, alias, name, version }) => reading.manager === "npm" ? path : `${alias ?? name}@${version}`;
    const drafts = reading.drafts.map((draft) => {
        const patch = draft.role === "package" ? patches.get(keyOf(draft)) : undefined;
        return draft.patch === undefined && patch !== undefined ? { ...draft, patch } : draft;
    });
    return { ...reading, drafts };
}
/** Where the patches are, as its call states it; `undefined` where no script runs it. */
function patchFolder({ scripts }) {
    const script = (0,json/* entriesOf */.Mc)(scripts)
        .map(([, text]) => (0,json/* asString */.oJ)(text) ?? "")
        .find((text) => /(?:^|[\s;&|/])patch-package(?:$|[\s;&|])/.test(text));
    if (script === undefined)
        return undefined;
    const [, stated = "patches"] = /--patch-dir[ =]["']?([\w@./-]+)/.exec(script) ?? [];
    return stated.replace(/^(?:\.\/)+|\/+$/g, "");
}
/** `@s+a++b+1.0.0+001+why.patch` is one for `b` 1.0.0 inside `@s/a` (README of patch-package). */
function patch_package_patchOf(file) {
    const parts = /^(.+?)(?:\.dev)?\.patch$/.exec(file)?.[1]?.split("++");
    const last = parts?.pop()?.split("+") ?? [];
    const name = last.splice(0, last[0]?.startsWith("@") ? 2 : 1).join("/");
    const [version] = last;
    if (parts === undefined || !name || !version)
        return undefined;
    const names = [...parts.map((part) => part.replace("+", "/")), name];
    return { path: names.map((one) => `node_modules/${one}`).join("/"), id: `${name}@${version}` };
}

;// CONCATENATED MODULE: ./packages/inventory/build/project.js









/**
 * Reads the project at `path`, a folder or a lock file: finds the lock file, reads it, and completes
 * licenses from what is installed. Nothing is installed or run. `env` names yarn's caches (`YARN_*`, `HOME`).
 */
async function readProject(path, files, env = {}, { installedLicenses = true } = {}) {
    const { folder, file, manager } = await findLock(path, files);
    const lockPath = (0,external_node_path_.join)(folder, file);
    const text = (0,credentials/* withoutCredentials */.r)(await files.read(lockPath, limits/* limits */.F.lockfileBytes));
    const locked = await readers[manager](text, folder, files.display(lockPath), files);
    const reading = await withPatchPackage(locked, folder, files);
    const drift = await memberDrift(reading, folder, files);
    const whole = installedLicenses ? await withInstalledLicenses(reading, folder, files, env) : reading;
    return { ...whole, problems: [...whole.problems, ...drift], text };
}
async function findLock(path, files) {
    const shown = files.display(path);
    await files.admit(path).catch((error) => {
        throw error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND"
            ? new errors/* OspoError */.sH("INPUT", `path: ${shown} does not exist`, {
                fix: "Paths are relative to the workspace.",
            })
            : error;
    });
    const entry = await files.stat(path);
    if (entry?.kind === "folder") {
        const names = await files.list(path);
        const nearby = (0,managers/* hasLock */.wD)(names) ? {} : await locksNearby(path, files);
        return { folder: path, ...(0,managers/* chooseLock */.fO)(names, shown, nearby) };
    }
    await files.admit((0,external_node_path_.dirname)(path));
    return { folder: (0,external_node_path_.dirname)(path), file: (0,external_node_path_.basename)(path), manager: (0,managers/* managerOf */.dM)((0,external_node_path_.basename)(path), shown) };
}
/** Where else a lock file is, for whoever named the wrong folder. */
async function locksNearby(path, files) {
    const above = await lockAbove(path, files);
    return above === undefined ? { below: await locksBelow(path, files) } : { above };
}
/** Entries that are looked at for a hint, and folders that hold other people's projects. */
const hintEntries = 2_000;
const notOurs = /^(?:\..*|node_modules|bower_components|vendor|dist|build|out|coverage)$/;
/** Folders with a lock file in the two levels below, in the order of their names. */
async function locksBelow(top, files) {
    const found = [];
    let left = hintEntries;
    let level = [top];
    for (let depth = 0; depth < 2; depth++) {
        const next = [];
        for (const folder of level) {
            for (const name of await files.list(folder)) {
                if (notOurs.test(name) || left-- <= 0)
                    continue;
                const path = (0,external_node_path_.join)(folder, name);
                const entry = await files.stat(path).catch(() => undefined);
                if (entry?.kind !== "folder")
                    continue;
                if ((0,managers/* hasLock */.wD)(await files.list(path)))
                    found.push(files.display(path));
                else
                    next.push(path);
            }
        }
        level = next;
    }
    return found;
}
/** The nearest folder above that holds a lock file, inside the workspace. */
async function lockAbove(path, files) {
    for (let at = path; files.display(at) !== "." && !/^(?:\.\.|\/|[A-Za-z]:)/.test(files.display(at));) {
        at = (0,external_node_path_.dirname)(files.resolve(at));
        if ((0,managers/* hasLock */.wD)(await files.list(at)))
            return files.display(at);
    }
    return undefined;
}
const readers = {
    npm: (text, folder, manifest, files) => readNpm(text, manifest, project_nameOf(folder, files), (place) => (0,build_manifest/* readManifest */.W)((0,external_node_path_.join)(folder, place), files)),
    pnpm: async (text, folder, manifest, files) => {
        const { readPnpm } = await Promise.all(/* import() */[__webpack_require__.e(8281), __webpack_require__.e(6558)]).then(__webpack_require__.bind(__webpack_require__, 16558));
        return readPnpm(text, manifest, project_nameOf(folder, files), (place) => (0,build_manifest/* readManifest */.W)((0,external_node_path_.join)(folder, place), files));
    },
    yarn: async (...lock) => (await Promise.all(/* import() */[__webpack_require__.e(8281), __webpack_require__.e(9143)]).then(__webpack_require__.bind(__webpack_require__, 69143))).readYarn(...lock),
    bun: async (text, folder, manifest, files) => {
        const { readBun } = await __webpack_require__.e(/* import() */ 9967).then(__webpack_require__.bind(__webpack_require__, 39967));
        return readBun(text, manifest, project_nameOf(folder, files), (place) => (0,build_manifest/* readManifest */.W)((0,external_node_path_.join)(folder, place), files));
    },
};
function project_nameOf(folder, files) {
    return (0,external_node_path_.basename)(files.resolve(folder)) || "project";
}

;// CONCATENATED MODULE: ./packages/inventory/build/projects.js






/** `owner/name` in the characters that GitHub allows. */
const isRepository = /^[\w.-]+\/[\w.-]+$/;
/** One inventory of all projects at `paths`; several are one product, named after the repository. */
async function readProjects(paths, host, { toolsOf, ...options } = {}) {
    const { files, env } = host;
    const readings = [];
    for (const path of paths)
        readings.push(await readProject(path, files, env, options));
    const finders = new Map(readings.map(({ manifest, text }) => [manifest, lineFinder(text)]));
    const installs = readings.map(({ manager, manifest, drafts }) => {
        return [manifest, (0,package_files_installed/* projectOf */.v)(manager, manifest, drafts)];
    });
    return {
        inventory: (0,build/* inventoryOf */.o8)(readings, productOf(host), await toolsOf?.()),
        lineOf: (manifest, place) => finders.get(manifest)?.(place),
        installs: new Map(installs),
    };
}
/** What several projects or SBOMs make up together, named after the repository. */
function productOf({ files, env }) {
    const { GITHUB_REPOSITORY: repository = "" } = env;
    const name = isRepository.test(repository) ? repository : (0,external_node_path_.basename)(files.workspace);
    return { name: name.split("/").pop() ?? name, purl: (0,purl/* productPurl */.Rk)(name) };
}
/** The path of a component below its own project: an inventory of several projects has them below the workspace. */
function pathInProject(path, manifest) {
    const folder = (0,external_node_path_.dirname)(manifest);
    return folder !== "." && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}


/***/ }),

/***/ 94415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   Rk: () => (/* binding */ productPurl),
/* harmony export */   jL: () => (/* binding */ sourceQualifiers)
/* harmony export */ });
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31624);

/**
 * The purl of an npm package, e.g. `pkg:npm/%40scope/name@1.0.0`. Case is kept: `JSONStream` and
 * `jsonstream` are two packages of the registry.
 */
function npmPurl(name, version, qualifiers = none) {
    const slash = name.indexOf("/");
    const path = slash < 0 ? (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(name) : name.split("/").map(_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9).join("/");
    const at = version ? `@${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(version)}` : "";
    if (qualifiers === none)
        return `pkg:npm/${path}${at}`;
    const query = Object.entries(qualifiers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(value)}`)
        .join("&");
    return `pkg:npm/${path}${at}${query ? `?${query}` : ""}`;
}
const none = {};
/** The purl qualifiers that tell a package from the registry's one of the same name and version. */
function sourceQualifiers({ kind, url }) {
    if (url === undefined)
        return none;
    if (kind === "git")
        return { vcs_url: url };
    return kind === "tarball" ? { download_url: url } : none;
}
/** The purl of a repository on GitHub (`owner/name`; the type's rule: lower case), or of a nameless product. */
function productPurl(name) {
    const [owner, repository] = name.toLowerCase().split("/");
    return owner && repository
        ? `pkg:github/${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(owner)}/${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(repository)}`
        : `pkg:generic/${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(name)}`;
}


/***/ }),

/***/ 28931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ componentOf),
/* harmony export */   W: () => (/* binding */ digestAlgorithms)
/* harmony export */ });
/** Digest algorithms, as CycloneDX 1.4 to 1.7 spell them. */
const digestAlgorithms = [
    "MD5",
    "SHA-1",
    "SHA-256",
    "SHA-384",
    "SHA-512",
    "SHA3-256",
    "SHA3-384",
    "SHA3-512",
    "BLAKE2b-256",
    "BLAKE2b-384",
    "BLAKE2b-512",
    "BLAKE3",
];
/** A component of which nothing is known but `facts`. One literal: all have one shape, which is fast. */
function componentOf(facts) {
    return {
        ref: facts.ref,
        type: facts.type ?? "library",
        name: facts.name,
        group: facts.group,
        version: facts.version,
        range: facts.range,
        purl: facts.purl,
        identifiers: facts.identifiers ?? [],
        scope: facts.scope,
        declared: facts.declared,
        concluded: facts.concluded,
        copyright: facts.copyright,
        description: facts.description,
        supplier: facts.supplier,
        makers: facts.makers ?? [],
        digests: facts.digests ?? [],
        references: facts.references ?? [],
        properties: facts.properties ?? [],
        patches: facts.patches ?? [],
        dependsOn: facts.dependsOn,
        parent: facts.parent,
        completeness: facts.completeness,
    };
}


/***/ }),

/***/ 64194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ kindOfEdge)
/* harmony export */ });
/** The kind of a dependency, which no SBOM states, as it follows from the scopes at both ends. */
function kindOfEdge(from = "required", to = "required") {
    if (to === from || to === "required")
        return "production";
    return to === "excluded" ? "development" : "optional";
}


/***/ }),

/***/ 53279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readSoundSbom),
/* harmony export */   m: () => (/* binding */ sbomPaths)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79916);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12158);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68086);


/** Paths of the SBOMs that the `globs` of the input `sbom` name; INPUT where one names none. */
async function sbomPaths(globs, files) {
    const found = new Set();
    for (const glob of globs) {
        const paths = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .matchingFiles */ .V)([glob], files, { input: "sbom", most: _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.sboms });
        if (paths.length === 0)
            throw (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)([`sbom: ${glob} names no file`]);
        for (const path of paths)
            found.add(path);
    }
    return [...found].sort();
}
/** The document in the file at `path`; FORMAT, with its places, where it is not valid. */
async function readSoundSbom(path, files) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSound */ .b)(await (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSbom */ .k)(await files.read(path, _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.sbomBytes), files.display(path)));
}


/***/ }),

/***/ 68086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireSound),
/* harmony export */   k: () => (/* binding */ readSbom)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36603);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49354);
/* harmony import */ var _cyclonedx_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38458);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62544);




/**
 * Reads an SBOM of any format and ecosystem: CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0
 * JSON-LD, GitHub's dependency-graph export. Schema first, then what no schema sees. FORMAT where it is none of
 * them, LIMIT where it is too big or too deep. Credentials in addresses are taken out.
 */
async function readSbom(text, file) {
    if (text.length > _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.sbomBytes) {
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("LIMIT", `${file} has ${text.length} characters, more than ${_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.sbomBytes}`);
    }
    refuseOtherForms(text, file);
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(withoutSecrets(text), file, "Make the SBOM again with the tool it came from.");
    try {
        return await readObject(value, file);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("LIMIT", `${file} is nested too deeply`, { cause: error });
    }
}
/** Gives the document of a reading without faults of level `fail`; FORMAT with their places where there are some. */
function requireSound({ document, faults, file }) {
    const broken = faults.filter(({ level }) => level === "fail");
    if (broken.length === 0)
        return document;
    const some = broken.slice(0, 5).map(({ at, message }) => `- ${at || "/"}: ${message}`);
    const { name, version } = document.format;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `${file} is not valid ${name} ${version} (${broken.length} faults):\n${some.join("\n")}`, { fix: "Ask whoever made the SBOM for a valid one, or make it again with a newer version of the tool." });
}
/**
 * What is read here is written again and published: credentials in addresses end here. Purls are left whole, as
 * `@` has another meaning in them; so are our own notes, which were made from what had none.
 */
function withoutSecrets(text) {
    if (!/:\/\/[^\s/?#"'<>\\]*@|[?&][\w-]+=/.test(text))
        return text;
    return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/gs, (one) => one.startsWith('"pkg:') || one.startsWith('"{\\"ospo\\":1') ? one : (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .r)(one));
}
async function readObject(value, file) {
    const { sbom, spdxVersion, specVersion } = value;
    if ((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(sbom) && typeof sbom.spdxVersion === "string") {
        const { readSpdx2 } = await __webpack_require__.e(/* import() */ 4301).then(__webpack_require__.bind(__webpack_require__, 94301));
        return { file, ...readSpdx2(sbom, file, "/sbom") };
    }
    if (typeof spdxVersion === "string") {
        if (spdxVersion !== "SPDX-2.2" && spdxVersion !== "SPDX-2.3")
            throw unread(file, spdxVersion);
        const { readSpdx2 } = await __webpack_require__.e(/* import() */ 4301).then(__webpack_require__.bind(__webpack_require__, 94301));
        return { file, ...readSpdx2(value, file) };
    }
    if (isSpdx3(value)) {
        const { readSpdx3 } = await __webpack_require__.e(/* import() */ 8523).then(__webpack_require__.bind(__webpack_require__, 28523));
        return { file, ...readSpdx3(value, file) };
    }
    if (value.bomFormat !== "CycloneDX" && !String(value.$schema).includes("cyclonedx.org")) {
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `${file} is no SBOM that is known`, { fix: known });
    }
    const version = _cyclonedx_version_js__WEBPACK_IMPORTED_MODULE_5__/* .readableCycloneDx */ .oW.find((one) => one === specVersion);
    if (version === undefined)
        throw unread(file, `CycloneDX ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .asString */ .oJ)(specVersion) ?? "without a version"}`);
    return { file, ...(await cycloneDx(value, version, file)) };
}
async function cycloneDx(value, version, file) {
    const { validateCycloneDx } = await __webpack_require__.e(/* import() */ 4487).then(__webpack_require__.bind(__webpack_require__, 44487));
    const { readCycloneDx } = await __webpack_require__.e(/* import() */ 7618).then(__webpack_require__.bind(__webpack_require__, 87618));
    const document = readCycloneDx(value, file);
    return { document, faults: await validateCycloneDx(value, version) };
}
function isSpdx3(value) {
    const context = value["@context"];
    const contexts = typeof context === "string" ? [context] : (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .stringsOf */ .iw)(context);
    return contexts.some((one) => one.startsWith("https://spdx.org/rdf/3."));
}
const known = "CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0 JSON-LD and GitHub's dependency-graph export are read.";
function unread(file, what) {
    return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `${file} is ${what}, which is not read`, { fix: known });
}
/** The other forms of the same formats, told apart from what is merely broken. */
function refuseOtherForms(text, file) {
    const start = text.slice(0, 500).trimStart();
    if (start.startsWith("<"))
        throw unread(file, "XML");
    if (/^SPDXVersion:/m.test(start))
        throw unread(file, "SPDX tag-value");
}


/***/ }),

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inventoryOfSbom)
/* harmony export */ });
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31624);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28931);
/* harmony import */ var _edge_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64194);



/**
 * The document as an inventory, for everything that works on one: `components[0]` is what it is about, or a
 * stand-in that holds all that nothing depends on. Roles, scopes and marks come back from the properties of our
 * own documents. Edges have no kind in an SBOM: it follows from the scopes at both ends, so that `omit` works.
 */
function inventoryOfSbom(document, file) {
    const subject = document.components.find(({ ref }) => ref === document.subject);
    const listed = [
        subject ?? standIn(document),
        ...document.components.filter((component) => component !== subject),
    ];
    const indexOf = new Map(listed.map(({ ref }, at) => [ref, at]));
    const scopes = listed.map(({ scope }) => scope ?? "required");
    const inner = innerOf(listed, indexOf);
    const components = listed.map((component, at) => {
        const targets = [
            ...(component.dependsOn ?? []).flatMap((ref) => indexOf.get(ref) ?? []),
            ...(inner.get(at) ?? []),
        ];
        const edges = [...new Set(targets)].map((to) => edgeOf(scopes, at, to));
        return installOf(component, at === 0, edges, file);
    });
    return { manifests: [file], components, problems: [], unreadable: 0 };
}
function standIn({ components, name = "product" }) {
    const asked = new Set(components.flatMap(({ dependsOn = [] }) => dependsOn));
    const dependsOn = components.flatMap(({ ref, parent }) => asked.has(ref) || parent !== undefined ? [] : [ref]);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .componentOf */ .D)({ ref: "", type: "application", name, dependsOn });
}
/** What stands inside a component is needed by it. */
function innerOf(components, indexOf) {
    const inner = new Map();
    components.forEach(({ parent }, at) => {
        const outer = parent === undefined ? undefined : indexOf.get(parent);
        if (outer === undefined)
            return;
        const before = inner.get(outer);
        if (before)
            before.push(at);
        else
            inner.set(outer, [at]);
    });
    return inner;
}
function edgeOf(scopes, from, to) {
    return { kind: (0,_edge_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfEdge */ .B)(from === 0 ? "required" : scopes[from], scopes[to]), to };
}
function installOf(component, isSubject, edges, file) {
    const stated = new Map(component.properties.map(({ name, value }) => [name, value]));
    const isTrue = (name) => stated.get(name) === "true";
    const isMember = stated.get("ospo:role") === "workspace-member";
    const distribution = component.references.find(({ type }) => type === "distribution" || type === "vcs");
    return {
        ref: component.ref,
        purl: component.purl ?? purlOf(component),
        role: isSubject ? "project" : isMember ? "member" : "package",
        name: component.name,
        version: component.version,
        path: stated.get("cdx:npm:package:path") ?? "",
        manifest: file,
        place: component.ref,
        scope: component.scope ?? "required",
        development: isTrue("cdx:npm:package:development") || component.scope === "excluded",
        extraneous: isTrue("cdx:npm:package:extraneous"),
        source: isSubject || isMember ? { kind: "project" } : sourceOf(component, stated),
        edges,
        digests: [...component.digests, ...(distribution?.digests ?? [])].filter(isOfLocks),
        license: component.declared ?? component.concluded,
        alias: stated.get("ospo:alias"),
        installScript: isTrue("ospo:install-script"),
        platformBound: isTrue("ospo:platform-bound"),
        deprecated: stated.get("ospo:deprecated"),
        private: isTrue("cdx:npm:package:private"),
        release: stated.get("ospo:release"),
        bundles: stated.get("ospo:bundles")?.split(" ") ?? [],
        patch: component.patches[0],
        cacheChecksum: stated.get("ospo:cache-checksum"),
    };
}
/** A purl for what has none: it is told apart by name and version, and claims no ecosystem. */
function purlOf({ name, version }) {
    const parts = {
        type: "generic",
        namespace: undefined,
        name,
        version,
        qualifiers: new Map(),
        subpath: undefined,
    };
    return (0,_package_url_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPurl */ .dd)(parts) ?? "pkg:generic/unnamed";
}
const lockAlgorithms = new Set(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"]);
function isOfLocks(digest) {
    return lockAlgorithms.has(digest.algorithm);
}
const kinds = new Set([
    "git",
    "tarball",
    "file",
    "link",
    "bundled",
    "workflow",
]);
function sourceOf(component, stated) {
    const kind = stated.get("ospo:source") ?? "registry";
    const reference = component.references.find(({ type }) => type === (kind === "git" ? "vcs" : "distribution"));
    const url = reference?.url === component.purl ? undefined : reference?.url;
    return {
        kind: kinds.has(kind) ? kind : "registry",
        ...(url !== undefined && { url }),
    };
}


/***/ }),

/***/ 50403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide),
/* harmony export */   U: () => (/* binding */ emptyInventory)
/* harmony export */ });
/** What nothing was read for, such as the base of a project that is new. */
const emptyInventory = { manifests: [], components: [], problems: [], unreadable: 0 };
/** Inventories of several documents as one, none above the others: each edge points to where its target is now. */
function sideBySide(inventories) {
    const [only, ...others] = inventories;
    if (only !== undefined && others.length === 0)
        return only;
    const components = [];
    for (const inventory of inventories) {
        const start = components.length;
        for (const component of inventory.components) {
            const edges = component.edges.map(({ kind, to }) => ({ kind, to: to + start }));
            components.push({ ...component, edges });
        }
    }
    return {
        manifests: inventories.flatMap(({ manifests }) => manifests),
        components,
        problems: inventories.flatMap(({ problems }) => problems),
        unreadable: inventories.reduce((sum, { unreadable }) => sum + unreadable, 0),
    };
}


/***/ }),

/***/ 47618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ isSbomPath),
/* harmony export */   dC: () => (/* binding */ sourcesThere),
/* harmony export */   wT: () => (/* binding */ sourcesAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _managers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40726);


/** Whether `path` is taken for an SBOM: any JSON file that is no lock file, as its reader says what else it is. */
function isSbomPath(path) {
    return path.endsWith(".json") && !(0,_managers_js__WEBPACK_IMPORTED_MODULE_1__/* .isLockFile */ .ue)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}
/** The sources that one path names. */
function sourcesAt(path) {
    return isSbomPath(path) ? { path: [], sbom: [path] } : { path: [path], sbom: [] };
}
/**
 * What of `sources` is there in `files`, such as those of a base; `undefined` where nothing is, as in the base of
 * what is new. Globs are kept: what they find shows when they are read.
 */
async function sourcesThere({ path, sbom }, files) {
    const there = async (paths) => {
        const found = [];
        for (const one of paths)
            if (/[*?[{]/.test(one) || (await files.stat(one)) !== undefined)
                found.push(one);
        return found;
    };
    const found = sbom.length > 0 ? { path: [], sbom: await there(sbom) } : { path: await there(path), sbom };
    return found.path.length + found.sbom.length > 0 ? found : undefined;
}


/***/ })

};
