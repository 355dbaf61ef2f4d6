export const id = 558;
export const ids = [558];
export const modules = {

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


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPnpm: () => (/* binding */ readPnpm)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(6603);
// EXTERNAL MODULE: ./packages/inventory/build/drift.js
var drift = __webpack_require__(259);
// EXTERNAL MODULE: ./packages/inventory/build/manifest.js
var build_manifest = __webpack_require__(2091);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/inventory/build/json.js
var build_json = __webpack_require__(2544);
// EXTERNAL MODULE: ./node_modules/.pnpm/js-yaml@5.5.0/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(8281);
// EXTERNAL MODULE: ./packages/inventory/build/yaml.js
var yaml = __webpack_require__(7457);
;// CONCATENATED MODULE: ./packages/inventory/build/pnpm/documents.js



/** The documents of the text of a lock file; FORMAT where it is not YAML or holds none. */
function documentsOf(text, shown, fix) {
    const all = load(text, shown, fix);
    const project = all.at(-1);
    if (!(0,json/* isObject */.Gv)(project))
        throw new errors/* OspoError */.sH("FORMAT", `${shown} is empty or holds no mapping`, { fix });
    const others = all.slice(0, -1);
    const environment = isEnvironment(others[0]) ? others[0] : undefined;
    const unknown = others.flatMap((one, at) => (one === environment ? [] : [`document ${at + 1}`]));
    return { project, environment, unknown };
}
function load(text, shown, fix) {
    try {
        // pnpm writes none, and with them a small file could stand for a graph without end.
        return (0,js_yaml/* loadAll */.gh)(text, { maxAliases: 0 });
    }
    catch (error) {
        throw (0,yaml/* yamlFault */.Q)(error, shown, fix);
    }
}
/** One project, of which nothing but tools is said. */
function isEnvironment(document) {
    if (!(0,json/* isObject */.Gv)(document))
        return false;
    const importers = (0,json/* entriesOf */.Mc)(document.importers);
    return (String(document.lockfileVersion).startsWith("9") &&
        importers.length === 1 &&
        importers.every(([key, about]) => key === "." && (0,json/* entriesOf */.Mc)(about).every(([field]) => isTools(field))));
}
function isTools(field) {
    return field === "configDependencies" || field === "packageManagerDependencies";
}

;// CONCATENATED MODULE: ./packages/inventory/build/pnpm/key.js

/** `name@1.0.0(peer@2)` in its parts; `undefined` for what is not such a key. */
function splitKey(key) {
    const paren = key.indexOf("(");
    const id = paren < 0 ? key : key.slice(0, paren);
    const at = id.indexOf("@", 1);
    return at < 0 ? undefined : { name: id.slice(0, at), version: id.slice(at + 1), id };
}
/** Where pnpm takes a package from, as its `resolution` says. */
function resolutionUrl(resolution) {
    const repo = (0,json/* asString */.oJ)(resolution.repo);
    if (repo !== undefined)
        return `git+${repo}#${(0,json/* asString */.oJ)(resolution.commit) ?? ""}`;
    return (0,json/* asString */.oJ)(resolution.tarball) ?? (0,json/* asString */.oJ)(resolution.directory);
}
/** A reference of a dependency as the key of what it means; a link names a folder from the asking one. */
function keyOf(name, version, folder, renamed) {
    const known = renamed.get(version);
    if (known !== undefined)
        return known;
    if (version.startsWith("link:"))
        return joinPath(folder, version.slice("link:".length));
    const paren = version.indexOf("(");
    const bare = paren < 0 ? version : version.slice(0, paren);
    return bare.indexOf("@", 1) > 0 && !/^[a-z+]+:/.test(bare) ? version : `${name}@${version}`;
}
function joinPath(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split("/")) {
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/") || ".";
}

;// CONCATENATED MODULE: ./packages/inventory/build/pnpm/version6.js

/**
 * The sections of a lockfileVersion 6: keys start with `/` or are an address (`file:lib`), and what 9 has in
 * two sections stands in one. A project without a workspace states its dependencies at the top.
 */
function upgradedSections(lock, sectionOf) {
    const importers = lock.importers === undefined ? new Map([[".", lock]]) : sectionOf(lock.importers);
    const renamed = new Map();
    const packages = new Map();
    const snapshots = new Map();
    for (const [key, entry] of sectionOf(lock.packages)) {
        const name = (0,json/* asString */.oJ)(entry.name);
        const renewed = key.startsWith("/") ? key.slice(1) : name === undefined ? key : `${name}@${key}`;
        renamed.set(key, renewed);
        snapshots.set(renewed, entry);
        packages.set(withoutPeers(renewed), entry);
    }
    return { importers, packages, snapshots, renamed };
}
/** `a@1.0.0` of `a@1.0.0(b@2.0.0)`. */
function withoutPeers(key) {
    const paren = key.indexOf("(");
    return paren < 0 ? key : key.slice(0, paren);
}

;// CONCATENATED MODULE: ./packages/inventory/build/pnpm/lock.js





const renew = "Run `pnpm install --lockfile-only` and commit the lock file.";
function parsePnpmLock(text, shown) {
    (0,build_json/* refuseConflict */.X)(text, shown, renew);
    const { project: lock, environment, unknown } = documentsOf(text, shown, renew);
    const version = String(lock.lockfileVersion ?? "none");
    if (!/^[679](\.|$)/.test(version)) {
        throw new errors/* OspoError */.sH("FORMAT", `${shown} has lockfileVersion ${version}; 6, 7 and 9 are read`, {
            fix: "Run `pnpm install --lockfile-only` with pnpm 9 or later and commit the lock file.",
        });
    }
    const unreadable = [...unknown];
    const sectionOf = (value) => {
        const entries = new Map();
        for (const [key, entry] of (0,json/* entriesOf */.Mc)(value)) {
            if ((0,json/* isObject */.Gv)(entry))
                entries.set(key, entry);
            else
                unreadable.push(key);
        }
        return entries;
    };
    const isSplit = lock.snapshots !== undefined || version.startsWith("9");
    if (isSplit && !(0,json/* isObject */.Gv)(lock.importers)) {
        throw new errors/* OspoError */.sH("FORMAT", `${shown} has no "importers": it is not complete`, { fix: renew });
    }
    const sections = isSplit ? sectionsOf(lock, sectionOf) : upgradedSections(lock, sectionOf);
    const whole = environment ? withTools(sections, sectionsOf(environment, sectionOf)) : sections;
    return { ...whole, patches: patchesOf(lock), document: lock, unreadable };
}
function sectionsOf({ importers, packages, snapshots }, sectionOf) {
    return {
        importers: sectionOf(importers),
        packages: sectionOf(packages),
        snapshots: sectionOf(snapshots),
        renamed: new Map(),
    };
}
/** pnpm and its plug-ins are real packages that an install brings: the project asks for them too. */
function withTools(project, tools) {
    const own = { ...project.importers.get("."), ...tools.importers.get(".") };
    return {
        importers: new Map([...project.importers, [".", own]]),
        packages: new Map([...tools.packages, ...project.packages]),
        snapshots: new Map([...tools.snapshots, ...project.snapshots]),
        renamed: project.renamed,
    };
}
/** By the selector as stated, and by name, where the first of a name stands for its ranges. */
function patchesOf(lock) {
    const patches = new Map();
    for (const [selector, about] of (0,json/* entriesOf */.Mc)(lock.patchedDependencies)) {
        const patch = ((0,json/* isObject */.Gv)(about) ? (0,json/* asString */.oJ)(about.path) : (0,json/* asString */.oJ)(about)) ?? selector;
        patches.set(selector, patch);
        const name = splitKey(selector)?.name ?? selector;
        if (!patches.has(name))
            patches.set(name, patch);
    }
    return patches;
}

// EXTERNAL MODULE: ./packages/inventory/build/build.js
var build = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/inventory/build/folder-draft.js
var folder_draft = __webpack_require__(1704);
// EXTERNAL MODULE: ./packages/inventory/build/graph.js
var graph = __webpack_require__(5772);
// EXTERNAL MODULE: ./packages/inventory/build/integrity.js
var integrity = __webpack_require__(5451);
// EXTERNAL MODULE: ./packages/inventory/build/npm/entry.js
var entry = __webpack_require__(6690);
// EXTERNAL MODULE: ./packages/inventory/build/problem.js
var problem = __webpack_require__(4595);
// EXTERNAL MODULE: ./packages/inventory/build/purl.js
var purl = __webpack_require__(4415);
;// CONCATENATED MODULE: ./packages/inventory/build/pnpm/wishes.js


const kinds = {
    packageManagerDependencies: "development",
    configDependencies: "development",
    dependencies: "production",
    devDependencies: "development",
    optionalDependencies: "optional",
};
function importerWishes(folder, { importers, renamed }) {
    const importer = importers.get(folder) ?? {};
    return Object.entries(kinds).flatMap(([field, kind]) => (0,json/* entriesOf */.Mc)(importer[field]).flatMap(([name, entry]) => {
        const version = (0,json/* isObject */.Gv)(entry) ? (0,json/* asString */.oJ)(entry.version) : (0,json/* asString */.oJ)(entry);
        return version === undefined ? [] : [wish(kind, name, version, folder, renamed)];
    }));
}
/** A snapshot names the peers that a package got among its dependencies; which of them are peers its package tells. */
function snapshotWishes(key, { snapshots, packages, renamed }) {
    const snapshot = snapshots.get(key) ?? {};
    const { peerDependencies, peerDependenciesMeta: meta } = packages.get(splitKey(key)?.id ?? key) ?? {};
    const peers = new Set((0,json/* entriesOf */.Mc)(peerDependencies).map(([name]) => name));
    const optional = new Set((0,json/* entriesOf */.Mc)(meta).flatMap(([name, about]) => ((0,json/* isObject */.Gv)(about) && about.optional === true ? [name] : [])));
    return ["dependencies", "optionalDependencies"].flatMap((field) => (0,json/* entriesOf */.Mc)(snapshot[field]).map(([name, version]) => {
        const kind = optional.has(name) ? "optional-peer" : peers.has(name) ? "peer" : kinds[field];
        return wish(kind, name, String(version), ".", renamed);
    }));
}
function wish(kind, name, version, folder, renamed) {
    return { kind, name, key: keyOf(name, version, folder, renamed), isLink: version.startsWith("link:") };
}
/** Folders that projects link and that are no projects of the workspace, and the name that each is asked for by. */
function linkedFolders(lock) {
    const wishes = [...lock.importers.keys()].flatMap((folder) => importerWishes(folder, lock));
    return new Map(wishes.flatMap(({ isLink, key, name }) => isLink && !lock.importers.has(key) ? [[key, name]] : []));
}

;// CONCATENATED MODULE: ./packages/inventory/build/pnpm/read.js










/** Reads a parsed pnpm-lock.yaml, linear in its entries. `folder` names a nameless project. */
function readPnpmLock(lock, manifest, folder, manifestOf) {
    const others = [...lock.importers.keys()].filter((importer) => importer !== ".");
    const linked = linkedFolders(lock);
    const keys = [".", ...others, ...lock.snapshots.keys(), ...linked.keys()];
    const indexOf = new Map(keys.map((key, at) => [key, at]));
    const placeOf = new Map([...lock.renamed].map(([place, key]) => [key, place]));
    const problems = [
        ...lock.unreadable.map((key) => (0,problem/* unreadableProblem */.$)(key, "a mapping", manifest)),
        ...unlinked(lock, manifest),
    ];
    const usedAs = new Map();
    const drafts = keys.map((key, at) => {
        const isProject = at <= others.length;
        const link = lock.snapshots.has(key) ? undefined : linked.get(key);
        const draft = isProject
            ? projectDraft(key, manifestOf(key) ?? {}, folder, manifest)
            : link === undefined
                ? packageDraft(key, lock, placeOf.get(key) ?? key, manifest, manifestOf)
                : linkDraft(key, link, manifestOf(key) ?? {}, manifest);
        const asked = isProject ? importerWishes(key, lock) : snapshotWishes(key, lock);
        const { edges, missing } = resolve(asked, indexOf);
        for (const { name, key: to } of asked)
            usedAs.set(to, (usedAs.get(to) ?? new Set()).add(name));
        for (const { name, kind } of missing)
            problems.push((0,problem/* missingProblem */.G)(draft, name, kind));
        draft.edges = edges;
        return draft;
    });
    for (const draft of drafts.slice(others.length + 1))
        draft.alias = aliasOf(draft, usedAs.get(draft.path));
    const members = others.map((_, at) => ({ kind: "production", to: at + 1 }));
    if (drafts[0])
        drafts[0].edges = [...drafts[0].edges, ...members];
    keepPeers(drafts);
    return { manager: "pnpm", manifest, drafts, problems, unreadable: lock.unreadable.length };
}
/**
 * What stands in the lock for an optional peer alone, pnpm installs for it: it is an optional dependency in all but
 * name, and not extraneous.
 */
function keepPeers(drafts) {
    const held = (0,graph/* reach */.gl)(drafts, (0,graph/* rootsOf */.RD)(drafts), graph/* holding */.G);
    const isKept = ({ kind, to }) => kind === "optional-peer" && !held[to];
    for (const draft of drafts)
        if (draft.edges.some(isKept))
            draft.edges = draft.edges.map((edge) => (isKept(edge) ? { ...edge, kind: "optional" } : edge));
}
/** Packages that nothing in the lock links: it was cut off, as the snapshots are its end. */
function unlinked({ packages, snapshots }, manifest) {
    const linked = new Set([...snapshots.keys()].map((key) => splitKey(key)?.id ?? key));
    return [...packages.keys()].flatMap((id) => {
        if (linked.has(id))
            return [];
        const message = `\`${id}\` is among the packages of the lock file and not among its snapshots.`;
        return [{ kind: "missing", level: "fail", subject: id, message, manifest, place: id, key: id }];
    });
}
/** The name that a package is installed under where nobody asks for it by its own. */
function aliasOf({ name }, used = new Set()) {
    const [first] = used;
    return used.has(name) ? undefined : first;
}
function resolve(wishes, indexOf) {
    const edges = [];
    const missing = [];
    for (const wish of wishes) {
        const to = indexOf.get(wish.key);
        if (to !== undefined)
            edges.push({ kind: wish.kind, to });
        else if (wish.kind !== "optional" && wish.kind !== "optional-peer")
            missing.push(wish);
    }
    return { edges, missing };
}
function projectDraft(importer, about, folder, manifest) {
    const path = importer === "." ? "" : importer;
    return (0,folder_draft/* folderDraft */.g)(path, about, path.split("/").pop() || folder, manifest);
}
/** What the lock says nothing of but where it is: what it asks for is installed there, if at all. */
function linkDraft(folder, asked, about, manifest) {
    const name = (0,json/* asString */.oJ)(about.name) ?? asked;
    const version = (0,json/* asString */.oJ)(about.version);
    return (0,build/* draftOf */.bz)({
        purl: (0,purl/* npmPurl */.NP)(name, version),
        role: "package",
        name,
        version,
        path: folder,
        manifest,
        source: { kind: "link", url: folder },
        license: (0,entry/* declaredLicense */.qz)(about.license, `${folder}/package.json`),
        private: about.private === true,
    });
}
function packageDraft(key, lock, place, manifest, manifestOf) {
    const { name, version: stated, id } = splitKey(key) ?? { name: key, version: "", id: key };
    const about = lock.packages.get(id) ?? {};
    const resolution = (0,json/* isObject */.Gv)(about.resolution) ? about.resolution : {};
    const source = sourceOf(resolution);
    const folder = source.kind === "link" ? (source.url ?? "") : undefined;
    const own = (folder !== undefined && manifestOf(folder)) || {};
    const version = (0,json/* asString */.oJ)(about.version) ?? (0,json/* asString */.oJ)(own.version) ?? (/^\d/.test(stated) ? stated : undefined);
    return (0,build/* draftOf */.bz)({
        purl: (0,purl/* npmPurl */.NP)(name, version, (0,purl/* sourceQualifiers */.jL)(source)),
        role: "package",
        name,
        version,
        path: key,
        manifest,
        place,
        source,
        digests: (0,integrity/* digestsOf */.n)((0,json/* asString */.oJ)(resolution.integrity) ?? ""),
        license: (0,entry/* declaredLicense */.qz)(own.license, `${folder}/package.json`),
        deprecated: (0,json/* asString */.oJ)(about.deprecated),
        // Of optional packages pnpm 8 writes it unseen: it had not fetched them all.
        installScript: about.requiresBuild === true && about.optional !== true,
        platformBound: (0,entry/* isPlatformBound */.Mq)(about),
        patch: patchOf(key, name, id, lock),
        bundles: bundlesOf(about),
    });
}
/** pnpm marks a patched package in its key; which patch it is, the lock says by version, range or name. */
function patchOf(key, name, id, { patches }) {
    const mark = key.indexOf("(patch_hash=");
    if (mark < 0)
        return undefined;
    const digest = key.slice(mark + "(patch_hash=".length, key.indexOf(")", mark));
    return patches.get(id) ?? patches.get(name) ?? digest;
}
/** Packages inside an archive; `true` says that all dependencies are. */
function bundlesOf({ bundledDependencies: stated }) {
    if (stated === true)
        return ["*"];
    return (0,json/* stringsOf */.iw)(stated);
}
function sourceOf(resolution) {
    const url = resolutionUrl(resolution);
    if (url === undefined)
        return { kind: "registry" };
    if (resolution.type === "git")
        return { kind: "git", url };
    if (resolution.type === "directory")
        return { kind: "link", url };
    return { kind: url.startsWith("file:") ? "file" : "tarball", url };
}

;// CONCATENATED MODULE: ./packages/inventory/build/pnpm/project.js






const project_renew = "pnpm install --lockfile-only";
const fields = ["dependencies", "devDependencies", "optionalDependencies"];
/**
 * Reads a pnpm-lock.yaml with the package.json of its projects and of the folders it copies and links: the lock holds
 * neither names nor versions of them. What they ask for is compared with what the lock answers.
 */
async function readPnpm(text, manifest, folder, readManifest) {
    const lock = parsePnpmLock(text, manifest);
    const copied = [...lock.packages.values()].flatMap(({ resolution }) => (0,json/* isObject */.Gv)(resolution) && resolution.type === "directory" ? ((0,json/* asString */.oJ)(resolution.directory) ?? []) : []);
    const manifests = await (0,build_manifest/* readManifests */.P)([...lock.importers.keys(), ...copied, ...linkedFolders(lock).keys()], readManifest);
    const reading = readPnpmLock(lock, manifest, folder, (place) => manifests.get(place));
    return {
        ...reading,
        problems: [...reading.problems, ...(0,drift/* driftProblems */.o)(askedOf(reading, lock, manifests), project_renew)],
    };
}
/** Nothing where a `.pnpmfile` or extensions may have changed what package.json asks for. */
function askedOf({ drafts }, { document, importers }, manifests) {
    if (document.pnpmfileChecksum !== undefined || document.packageExtensionsChecksum !== undefined)
        return [];
    const changed = new Set((0,json/* entriesOf */.Mc)(document.overrides).map(([selector]) => overridden(selector)));
    const ignored = document.ignoredOptionalDependencies;
    for (const name of Array.isArray(ignored) ? ignored : [])
        changed.add(name);
    return drafts.flatMap((draft) => {
        const place = draft.path || ".";
        const [importer, manifest] = [importers.get(place), manifests.get(place)];
        if (draft.role === "package" || !importer || !manifest)
            return [];
        const peers = (0,json/* isObject */.Gv)(manifest.peerDependencies) ? manifest.peerDependencies : {};
        const except = (name) => changed.has(name) || Object.hasOwn(peers, name) || isLink(manifest, name);
        return [
            { draft, locked: specifiersOf(importer), manifest: { ...manifest, peerDependencies: {} }, except },
        ];
    });
}
/** `c` of `a@1>b>c@2`: pnpm writes what it overrides into the lock. */
function overridden(selector) {
    const last = selector.split(/(?<=[^ |@])>/).pop() ?? selector;
    const at = last.indexOf("@", 1);
    return at < 0 ? last : last.slice(0, at);
}
/** Links need not be in a lock (`excludeLinksFromLockfile`). */
function isLink(manifest, name) {
    return fields.some((field) => {
        const listed = manifest[field];
        return (0,json/* isObject */.Gv)(listed) && Object.hasOwn(listed, name) && String(listed[name]).startsWith("link:");
    });
}
function specifiersOf(importer) {
    return Object.fromEntries(fields.map((field) => [
        field,
        Object.fromEntries((0,json/* entriesOf */.Mc)(importer[field]).flatMap(([name, about]) => (0,json/* isObject */.Gv)(about) ? [[name, about.specifier]] : [])),
    ]));
}


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ yamlFault)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2158);

/** What js-yaml found wrong with the text of `shown`: FORMAT with the line, and `fix`. */
function yamlFault(error, shown, fix) {
    const { reason, mark } = error;
    const where = mark?.line === undefined ? "" : ` in line ${mark.line + 1}`;
    const message = `${shown} is not YAML: ${reason ?? "unexpected text"}${where}`;
    return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", message, { fix, cause: error });
}


/***/ })

};
