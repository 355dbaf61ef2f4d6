export const id = 967;
export const ids = [967];
export const modules = {

/***/ 9967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBun: () => (/* binding */ readBun)
});

// EXTERNAL MODULE: ./packages/inventory/build/drift.js
var drift = __webpack_require__(259);
// EXTERNAL MODULE: ./packages/inventory/build/manifest.js
var build_manifest = __webpack_require__(2091);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(6603);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/inventory/build/json.js
var build_json = __webpack_require__(2544);
;// CONCATENATED MODULE: ./packages/inventory/build/jsonc.js
const [quote, slash, star, comma, backslash, newline, brace, bracket] = codesOf(`"/*,\\\n}]`);
const space = 0x20;
/**
 * JSON of a text that may have comments and trailing commas: both become spaces, so that all else stays where it
 * is and faults keep their lines. Linear, without recursion. `JSON.parse` does the rest: unlike the parsers of
 * JSONC that were looked at, it takes a key `__proto__` for a key, and any depth of nesting.
 */
function jsonOf(jsonc) {
    let blanked;
    const blank = (from, to) => {
        blanked ??= Buffer.from(jsonc, "utf16le");
        for (let at = from; at < to; at++)
            if (jsonc.charCodeAt(at) !== newline)
                blanked.writeUInt16LE(space, at * 2);
    };
    let pending = -1;
    for (let at = 0; at < jsonc.length; at++) {
        const code = jsonc.charCodeAt(at);
        if (code <= space)
            continue;
        const comment = code === slash ? endOfComment(jsonc, at) : at;
        if (comment > at) {
            blank(at, comment);
            at = comment - 1;
            continue;
        }
        if (pending >= 0 && (code === brace || code === bracket))
            blank(pending, pending + 1);
        pending = code === comma ? at : -1;
        if (code === quote)
            at = endOfString(jsonc, at);
    }
    return blanked?.toString("utf16le") ?? jsonc;
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote)
            return at;
        if (code === backslash)
            at++;
    }
    return text.length;
}
/** Where the comment that starts at `start` ends; `start` where none does. */
function endOfComment(text, start) {
    const next = text.charCodeAt(start + 1);
    if (next !== slash && next !== star)
        return start;
    const end = next === slash ? text.indexOf("\n", start) : text.indexOf("*/", start + 2);
    if (end < 0)
        return text.length;
    return next === slash ? end : end + 2;
}
function codesOf(characters) {
    return [...characters].map((character) => character.charCodeAt(0));
}

;// CONCATENATED MODULE: ./packages/inventory/build/bun/entry.js

/**
 * An entry of `packages`: a list whose first item is `name@resolution`. A registry's package states its address
 * as second item, empty for the default registry; all others their dependencies. `undefined` where it is neither.
 */
function bunEntry(tuple) {
    if (!Array.isArray(tuple))
        return undefined;
    const id = (0,json/* asString */.oJ)(tuple[0]);
    const split = id === undefined ? -1 : id.indexOf("@", 1);
    if (id === undefined || split < 0)
        return undefined;
    const [name, resolution] = [id.slice(0, split), id.slice(split + 1)];
    const address = (0,json/* asString */.oJ)(tuple[1]);
    const info = tuple.find(json/* isObject */.Gv) ?? {};
    const source = info.bundled === true ? bundled : sourceOf(resolution, address);
    const version = address === undefined ? undefined : resolution;
    const integrity = tuple.length > 1 ? (0,json/* asString */.oJ)(tuple.at(-1)) : undefined;
    return { name, resolution, version, source, info, integrity };
}
const bundled = { kind: "bundled" };
const registry = { kind: "registry" };
function sourceOf(resolution, address) {
    if (address !== undefined)
        return isArchive(address) ? { kind: "registry", url: address } : registry;
    const [scheme = ""] = /^[a-z+]+:/.exec(resolution) ?? [];
    switch (scheme) {
        case "workspace:":
        case "root:":
            return { kind: "project" };
        case "file:":
        case "link:":
            return { kind: "link", url: resolution.slice(scheme.length) };
        case "github:":
            return { kind: "git", url: gitHubUrl(resolution.slice(scheme.length)) };
        case "http:":
        case "https:":
            return { kind: "tarball", url: resolution };
        case "":
            return { kind: "file", url: `file:${resolution}` };
        default:
            return { kind: "git", url: resolution };
    }
}
/** Of early bun versions some entries name a registry where the archive's address should be. */
function isArchive(address) {
    return /^https?:\/\/.*\.tgz(?:[?#]|$)/.test(address);
}
/** `owner/name#commit` as an address that git understands. */
function gitHubUrl(shorthand) {
    const [repository, commit] = shorthand.split("#", 2);
    return `git+https://github.com/${repository}.git${commit ? `#${commit}` : ""}`;
}

;// CONCATENATED MODULE: ./packages/inventory/build/bun/lock.js




const renew = "Run `bun install --lockfile-only` and commit the lock file.";
/** Parses the text of a bun.lock: JSON with trailing commas. */
function parseBunLock(text, shown) {
    const lock = (0,build_json/* parseJson */.q)(jsonOf(text), shown, renew);
    checkVersion(lock.lockfileVersion, shown);
    if (!(0,json/* isObject */.Gv)(lock.workspaces)) {
        throw new errors/* OspoError */.sH("FORMAT", `${shown} has no "workspaces": it is not complete`, { fix: renew });
    }
    const unreadable = [];
    const workspaces = new Map();
    for (const [folder, about] of (0,json/* entriesOf */.Mc)(lock.workspaces)) {
        if ((0,json/* isObject */.Gv)(about))
            workspaces.set(folder, about);
        else
            unreadable.push(folder);
    }
    const packages = new Map();
    for (const [key, tuple] of (0,json/* entriesOf */.Mc)(lock.packages)) {
        const entry = bunEntry(tuple);
        if (entry)
            packages.set(key, entry);
        else
            unreadable.push(key);
    }
    const patches = (0,json/* entriesOf */.Mc)(lock.patchedDependencies).map(([id, file]) => [id, (0,json/* asString */.oJ)(file) ?? id]);
    const trusted = Array.isArray(lock.trustedDependencies) ? lock.trustedDependencies : [];
    return { workspaces, packages, patches: new Map(patches), trusted: new Set(trusted), unreadable };
}
/** For a bun.lockb: bun's old binary lock file, which bun itself turns into text. */
function binaryLock(shown) {
    return new errors/* OspoError */.sH("FORMAT", `${shown} is a binary lock file, which only bun can read`, {
        fix: "Run `bun install --save-text-lockfile --frozen-lockfile --lockfile-only`, commit bun.lock and delete bun.lockb.",
    });
}
function checkVersion(version, shown) {
    if (version === 0 || version === 1 || version === 2)
        return;
    const stated = version === undefined ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version)}`;
    throw new errors/* OspoError */.sH("FORMAT", `${shown} has ${stated}; 0, 1 and 2 are read`, { fix: renew });
}

// EXTERNAL MODULE: ./packages/inventory/build/build.js
var build = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/inventory/build/folder-draft.js
var folder_draft = __webpack_require__(1704);
// EXTERNAL MODULE: ./packages/inventory/build/integrity.js
var build_integrity = __webpack_require__(5451);
// EXTERNAL MODULE: ./packages/inventory/build/link-members.js
var link_members = __webpack_require__(1940);
// EXTERNAL MODULE: ./packages/inventory/build/nesting.js
var build_nesting = __webpack_require__(1862);
// EXTERNAL MODULE: ./packages/inventory/build/npm/entry.js
var npm_entry = __webpack_require__(6690);
// EXTERNAL MODULE: ./packages/inventory/build/problem.js
var problem = __webpack_require__(4595);
// EXTERNAL MODULE: ./packages/inventory/build/purl.js
var purl = __webpack_require__(4415);
;// CONCATENATED MODULE: ./packages/inventory/build/bun/bundled.js
/**
 * Marks what only bundled packages ask for as bundled too: bun notes the newest version of it, and installs nothing
 * beside the archive that brings them. The lock says `bundled` of what the archive's own manifest names alone.
 */
function spreadBundled(drafts) {
    const isBundled = ({ source }) => source.kind === "bundled";
    const installed = reached(drafts, drafts.flatMap(({ role }, at) => (role === "package" ? [] : [at])), (draft) => !isBundled(draft));
    const inside = reached(drafts, drafts.flatMap((draft, at) => (isBundled(draft) ? [at] : [])), () => true);
    for (const at of inside) {
        const draft = drafts[at];
        if (draft === undefined || draft.role !== "package" || installed.has(at))
            continue;
        draft.source = { kind: "bundled" };
        draft.digests = [];
    }
}
/** Indices from `start` on along the edges of those that `passes`. */
function reached(drafts, start, passes) {
    const found = new Set(start);
    for (const at of found) {
        const draft = drafts[at];
        if (draft && passes(draft))
            for (const { to } of draft.edges)
                found.add(to);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/inventory/build/bun/key.js
/** The names of a key: `@s/a/b` is `b` below `@s/a`. */
function namesOf(key) {
    const names = [];
    const parts = key.split("/");
    for (let at = 0; at < parts.length; at++) {
        const part = parts[at];
        names.push(part.startsWith("@") && at + 1 < parts.length ? `${part}/${parts[++at]}` : part);
    }
    return names;
}
/**
 * Where bun's hoisted layout puts the package of a key. A first name that is a member's stands for its folder:
 * `web/is-odd` is `packages/web/node_modules/is-odd`.
 */
function placeOf(names, folderOf) {
    const [first = "", ...below] = names;
    const folder = below.length > 0 ? folderOf.get(first) : undefined;
    return [folder ?? `node_modules/${first}`, ...below.map((name) => `node_modules/${name}`)].join("/");
}

;// CONCATENATED MODULE: ./packages/inventory/build/bun/read.js











/** Reads a parsed bun.lock, linear in its entries. `folder` names a nameless project. */
function readBunLock(lock, manifest, folder, manifestOf) {
    const projects = projectsOf(lock, manifest, folder, manifestOf);
    const indexOf = new Map(projects.map(({ draft }, at) => [draft.path, at]));
    const folderOf = new Map(projects.slice(1).map(({ draft }) => [draft.name, draft.path]));
    const askers = [...projects];
    const unreadable = [...lock.unreadable];
    const nesting = new build_nesting/* Nesting */.f();
    for (const [key, entry] of lock.packages) {
        const names = namesOf(key);
        const isProject = entry.source.kind === "project";
        const found = isProject ? indexOf.get(folderIn(entry.resolution)) : askers.length;
        if (!nesting.set(names, found))
            unreadable.push(key);
        else if (!isProject)
            askers.push(packageAsker(key, names, entry, { lock, manifest, folderOf, manifestOf }));
    }
    const problems = unreadable.map((key) => (0,problem/* unreadableProblem */.$)(key, "what bun writes", manifest));
    for (const asker of askers)
        connect(asker, nesting, problems);
    const drafts = askers.map(({ draft }) => draft);
    (0,link_members/* linkMembers */.S)(drafts);
    spreadBundled(drafts);
    return {
        manager: "bun",
        manifest,
        drafts,
        problems,
        unreadable: unreadable.length,
    };
}
/** `packages/a` of `workspace:packages/a`, nothing of `root:`. */
function folderIn(resolution) {
    return resolution.slice(resolution.indexOf(":") + 1);
}
/** Adds a problem for each wish that nothing fulfils; pushed one by one, as a hostile lock has millions. */
function connect({ draft, names, wishes }, nesting, problems) {
    const find = nesting.finder(names);
    const edges = [];
    for (const [name, kind] of wishes) {
        const to = find(name);
        if (to !== undefined)
            edges.push({ kind, to });
        else if (kind !== "optional" && kind !== "optional-peer")
            problems.push((0,problem/* missingProblem */.G)(draft, name, kind));
    }
    draft.edges = edges;
}
function projectsOf({ workspaces }, manifest, folder, manifestOf) {
    const places = ["", ...[...workspaces.keys()].filter((place) => place !== "")];
    return places.map((path) => {
        const about = workspaces.get(path) ?? {};
        const own = manifestOf(path) ?? {};
        const stated = { ...own, name: about.name ?? own.name, version: about.version ?? own.version };
        const draft = (0,folder_draft/* folderDraft */.g)(path, stated, path.split("/").pop() || folder, manifest);
        return { draft, names: path === "" ? [] : [draft.name], wishes: wishesOf(about, true) };
    });
}
function packageAsker(key, names, entry, context) {
    const { name, source, info, integrity } = entry;
    const own = (source.kind === "link" && context.manifestOf(source.url ?? "")) || {};
    const version = entry.version ?? (0,json/* asString */.oJ)(own.version);
    const installed = names.at(-1);
    const draft = (0,build/* draftOf */.bz)({
        purl: (0,purl/* npmPurl */.NP)(name, version, (0,purl/* sourceQualifiers */.jL)(source)),
        role: "package",
        name,
        version,
        path: placeOf(names, context.folderOf),
        manifest: context.manifest,
        place: key,
        source,
        digests: source.kind === "bundled" ? [] : (0,build_integrity/* digestsOf */.n)(integrity ?? ""),
        license: (0,npm_entry/* declaredLicense */.qz)(own.license, `${source.url}/package.json`),
        alias: installed === name ? undefined : installed,
        installScript: context.lock.trusted.has(name),
        platformBound: (0,npm_entry/* isPlatformBound */.Mq)(info),
        patch: context.lock.patches.get(`${name}@${entry.resolution}`),
    });
    return { draft, names, wishes: wishesOf(info, false) };
}
/** Name -> kind; a name in several fields counts as bun counts it: optional before production before development before peer. */
function wishesOf(about, isRoot) {
    const wishes = new Map();
    const optionalPeers = new Set(Array.isArray(about.optionalPeers) ? about.optionalPeers : []);
    for (const [name] of (0,json/* entriesOf */.Mc)(about.peerDependencies))
        wishes.set(name, optionalPeers.has(name) ? "optional-peer" : "peer");
    if (isRoot)
        for (const [name] of (0,json/* entriesOf */.Mc)(about.devDependencies))
            wishes.set(name, "development");
    for (const [name] of (0,json/* entriesOf */.Mc)(about.dependencies))
        wishes.set(name, "production");
    for (const [name] of (0,json/* entriesOf */.Mc)(about.optionalDependencies))
        wishes.set(name, "optional");
    return wishes;
}

;// CONCATENATED MODULE: ./packages/inventory/build/bun/project.js




const project_renew = "bun install --lockfile-only";
/**
 * Reads a bun.lock with the package.json of its projects and of the folders it links. FORMAT for a binary
 * bun.lockb, which `manifest` names.
 */
async function readBun(text, manifest, folder, readManifest) {
    if (manifest.endsWith(".lockb"))
        throw binaryLock(manifest);
    const lock = parseBunLock(text, manifest);
    const links = [...lock.packages.values()].flatMap(({ source }) => source.kind === "link" && source.url !== undefined ? [source.url] : []);
    const manifests = await (0,build_manifest/* readManifests */.P)(["", ...lock.workspaces.keys(), ...links], readManifest);
    const reading = readBunLock(lock, manifest, folder, (place) => manifests.get(place));
    const asked = (0,drift/* askedBy */.A)(reading.drafts, lock.workspaces, manifests);
    return { ...reading, problems: [...reading.problems, ...(0,drift/* driftProblems */.o)(asked, project_renew)] };
}


/***/ }),

/***/ 1704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ folderDraft),
/* harmony export */   j: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1120);
/* harmony import */ var _npm_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6690);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4415);




/** The project (folder `""`) or a workspace member. `fallback` names it where its package.json does not. */
function folderDraft(folder, about, fallback, manifest) {
    const name = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(about.name) || fallback;
    const version = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(about.version) || undefined;
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)({
        purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_2__/* .npmPurl */ .NP)(name, version),
        role: folder === "" ? "project" : "member",
        name,
        version,
        path: folder,
        manifest,
        source: { kind: "project" },
        license: (0,_npm_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredLicense */ .qz)(about.license ?? about.licenses, manifestPath(folder)),
        private: about.private === true,
    });
}
/** The package.json of a folder below the project. */
function manifestPath(folder) {
    return folder === "" ? "package.json" : `${folder}/package.json`;
}


/***/ })

};
