export const id = 791;
export const ids = [791];
export const modules = {

/***/ 7172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPnpm: () => (/* binding */ readPnpm)
});

// EXTERNAL MODULE: ./packages/inventory/build/drift.js
var drift = __webpack_require__(259);
// EXTERNAL MODULE: ./packages/inventory/build/json.js
var json = __webpack_require__(2544);
// EXTERNAL MODULE: ./packages/inventory/build/manifest.js
var build_manifest = __webpack_require__(2091);
// EXTERNAL MODULE: ./packages/core/build/index.js + 26 modules
var build = __webpack_require__(9913);
// EXTERNAL MODULE: ./node_modules/.pnpm/js-yaml@5.5.0/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(8281);
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
    (0,json/* refuseConflict */.Xs)(text, shown, renew);
    const lock = mainDocument(text, shown);
    const version = String(lock.lockfileVersion ?? "none");
    if (!/^[679](\.|$)/.test(version)) {
        throw new build/* OspoError */.sH("FORMAT", `${shown} has lockfileVersion ${version}; 6, 7 and 9 are read`, {
            fix: "Run `pnpm install --lockfile-only` with pnpm 9 or later and commit the lock file.",
        });
    }
    const unreadable = [];
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
        throw new build/* OspoError */.sH("FORMAT", `${shown} has no "importers": it is not complete`, { fix: renew });
    }
    const sections = isSplit
        ? {
            importers: sectionOf(lock.importers),
            packages: sectionOf(lock.packages),
            snapshots: sectionOf(lock.snapshots),
            renamed: new Map(),
        }
        : upgradedSections(lock, sectionOf);
    return { ...sections, patches: patchesOf(lock), document: lock, unreadable };
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
/** pnpm 11 and later may put a document of its own tools first; the project's lock is the last one. */
function mainDocument(text, shown) {
    let documents;
    try {
        documents = (0,js_yaml/* loadAll */.gh)(text);
    }
    catch (error) {
        const { reason, mark } = error;
        const where = mark?.line === undefined ? "" : ` in line ${mark.line + 1}`;
        throw new build/* OspoError */.sH("FORMAT", `${shown} is not YAML: ${reason ?? "unexpected text"}${where}`, {
            fix: renew,
            cause: error,
        });
    }
    const last = documents.at(-1);
    if ((0,json/* isObject */.Gv)(last))
        return last;
    throw new build/* OspoError */.sH("FORMAT", `${shown} is empty or holds no mapping`, { fix: renew });
}

// EXTERNAL MODULE: ./packages/inventory/build/build.js
var build_build = __webpack_require__(1120);
// EXTERNAL MODULE: ./packages/inventory/build/integrity.js
var integrity = __webpack_require__(5451);
// EXTERNAL MODULE: ./packages/inventory/build/npm/entry.js
var entry = __webpack_require__(6690);
// EXTERNAL MODULE: ./packages/inventory/build/problem.js
var problem = __webpack_require__(4595);
// EXTERNAL MODULE: ./packages/inventory/build/purl.js
var purl = __webpack_require__(4415);
;// CONCATENATED MODULE: ./packages/inventory/build/pnpm/read.js







const kinds = {
    dependencies: "production",
    devDependencies: "development",
    optionalDependencies: "optional",
};
/** Reads a parsed pnpm-lock.yaml, linear in its entries. `folder` names a nameless project. */
function readPnpmLock(lock, manifest, folder, manifestOf) {
    const others = [...lock.importers.keys()].filter((importer) => importer !== ".");
    const keys = [".", ...others, ...lock.snapshots.keys()];
    const indexOf = new Map(keys.map((key, at) => [key, at]));
    const placeOf = new Map([...lock.renamed].map(([place, key]) => [key, place]));
    const problems = lock.unreadable.map((key) => (0,problem/* unreadableProblem */.$)(key, "a mapping", manifest));
    const drafts = keys.map((key, at) => {
        const isProject = at <= others.length;
        const draft = isProject
            ? projectDraft(key, manifestOf(key) ?? {}, folder, manifest)
            : packageDraft(key, lock, placeOf.get(key) ?? key, manifest, manifestOf);
        const asked = isProject
            ? importerWishes(lock.importers.get(key) ?? {}, key, lock)
            : snapshotWishes(lock.snapshots.get(key) ?? {}, lock);
        const { edges, missing } = resolve(asked, indexOf);
        for (const { name, kind } of missing)
            problems.push((0,problem/* missingProblem */.G)(draft, name, kind));
        draft.edges = edges;
        return draft;
    });
    const members = others.map((_, at) => ({ kind: "production", to: at + 1 }));
    if (drafts[0])
        drafts[0].edges = [...drafts[0].edges, ...members];
    return { manager: "pnpm", manifest, drafts, problems, unreadable: lock.unreadable.length };
}
function importerWishes(importer, folder, { renamed }) {
    return Object.entries(kinds).flatMap(([field, kind]) => (0,json/* entriesOf */.Mc)(importer[field]).flatMap(([name, entry]) => {
        const version = (0,json/* isObject */.Gv)(entry) ? (0,json/* asString */.oJ)(entry.version) : (0,json/* asString */.oJ)(entry);
        return version === undefined ? [] : [{ kind, name, key: keyOf(name, version, folder, renamed) }];
    }));
}
function snapshotWishes(snapshot, { renamed }) {
    return ["dependencies", "optionalDependencies"].flatMap((field) => (0,json/* entriesOf */.Mc)(snapshot[field]).map(([name, version]) => ({
        kind: kinds[field],
        name,
        key: keyOf(name, String(version), ".", renamed),
    })));
}
function resolve(wishes, indexOf) {
    const edges = [];
    const missing = [];
    for (const wish of wishes) {
        const to = indexOf.get(wish.key);
        if (to !== undefined)
            edges.push({ kind: wish.kind, to });
        else if (wish.kind !== "optional")
            missing.push(wish);
    }
    return { edges, missing };
}
function projectDraft(importer, about, folder, manifest) {
    const path = importer === "." ? "" : importer;
    const name = (0,json/* asString */.oJ)(about.name) ?? (path.split("/").pop() || folder);
    const version = (0,json/* asString */.oJ)(about.version);
    return (0,build_build/* draftOf */.b)({
        purl: (0,purl/* npmPurl */.NP)(name, version),
        role: path === "" ? "project" : "member",
        name,
        version,
        path,
        manifest,
        source: { kind: "project" },
        license: (0,entry/* declaredLicense */.q)(about.license, path ? `${path}/package.json` : "package.json"),
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
    return (0,build_build/* draftOf */.b)({
        purl: (0,purl/* npmPurl */.NP)(name, version, (0,purl/* sourceQualifiers */.jL)(source)),
        role: "package",
        name,
        version,
        path: key,
        manifest,
        place,
        source,
        digests: (0,integrity/* digestsOf */.n)((0,json/* asString */.oJ)(resolution.integrity) ?? ""),
        license: (0,entry/* declaredLicense */.q)(own.license, `${folder}/package.json`),
        deprecated: (0,json/* asString */.oJ)(about.deprecated),
        // Of optional packages pnpm 8 writes it unseen: it had not fetched them all.
        installScript: about.requiresBuild === true && about.optional !== true,
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
    return Array.isArray(stated) ? stated.filter((name) => typeof name === "string") : [];
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
 * Reads a pnpm-lock.yaml with the package.json of its projects and of the folders it copies: the lock holds
 * neither names nor versions of them. What they ask for is compared with what the lock answers.
 */
async function readPnpm(text, manifest, folder, readManifest) {
    const lock = parsePnpmLock(text, manifest);
    const copied = [...lock.packages.values()].flatMap(({ resolution }) => (0,json/* isObject */.Gv)(resolution) && resolution.type === "directory" ? ((0,json/* asString */.oJ)(resolution.directory) ?? []) : []);
    const manifests = await (0,build_manifest/* readManifests */.P)([...lock.importers.keys(), ...copied], readManifest);
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


/***/ })

};
