export const id = 9143;
export const ids = [9143];
export const modules = {

/***/ 31704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ folderDraft),
/* harmony export */   j: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36603);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11120);
/* harmony import */ var _npm_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96690);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94415);




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

/***/ 57457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ yamlFault)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12158);

/** What js-yaml found wrong with the text of `shown`: FORMAT with the line, and `fix`. */
function yamlFault(error, shown, fix) {
    const { reason, mark } = error;
    const where = mark?.line === undefined ? "" : ` in line ${mark.line + 1}`;
    const message = `${shown} is not YAML: ${reason ?? "unexpected text"}${where}`;
    return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", message, { fix, cause: error });
}


/***/ }),

/***/ 60720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ aliasTarget),
/* harmony export */   JZ: () => (/* binding */ splitPatch),
/* harmony export */   iK: () => (/* binding */ isBuiltin),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   x6: () => (/* binding */ withProtocol),
/* harmony export */   zm: () => (/* binding */ splitPattern)
/* harmony export */ });
/** `@scope/name@range` in its parts. A pattern without a range has an empty one. */
function splitPattern(pattern) {
    const at = pattern.indexOf("@", 1);
    return at < 0 ? { name: pattern, range: "" } : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
}
/** A range that is a path alone as `file:` has it: a folder or archive to copy. Any other as it is. */
function withProtocol(range) {
    return /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])/.test(range) ? `file:${range}` : range;
}
/** The package that `npm:real@range` stands for; `undefined` where the range is no alias. */
function aliasTarget(range) {
    if (!range.startsWith("npm:"))
        return undefined;
    const target = splitPattern(range.slice("npm:".length));
    return target.range === "" ? undefined : target;
}
function splitReference(reference) {
    const at = reference.indexOf("::");
    if (at < 0)
        return { main: reference, parameters: new URLSearchParams() };
    return { main: reference.slice(0, at), parameters: new URLSearchParams(reference.slice(at + 2)) };
}
/** The parts of `patch:name@npm%3A1.0.0#./a.patch::…`; `undefined` for any other reference. */
function splitPatch(reference) {
    const { main } = splitReference(reference);
    if (!main.startsWith("patch:"))
        return undefined;
    const hash = main.indexOf("#");
    const source = main.slice("patch:".length, hash < 0 ? undefined : hash);
    return { source: splitPattern(decode(source)), patch: hash < 0 ? "" : main.slice(hash + 1) };
}
/** Whether it is a patch that yarn applies of itself, so that packages work under Plug'n'Play. */
function isBuiltin(patch) {
    return patch.includes("builtin<");
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** `path` as seen from `folder`, both below the project; undefined where it leads out of it. */
function joinPath(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}


/***/ }),

/***/ 69143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYarn: () => (/* binding */ readYarn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/inventory/build/folder-draft.js
var folder_draft = __webpack_require__(31704);
// EXTERNAL MODULE: ./packages/inventory/build/manifest.js
var build_manifest = __webpack_require__(42091);
// EXTERNAL MODULE: ./packages/inventory/build/member-folders.js
var member_folders = __webpack_require__(68640);
// EXTERNAL MODULE: ./packages/inventory/build/problem.js
var problem = __webpack_require__(44595);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
// EXTERNAL MODULE: ./packages/inventory/build/build.js
var build = __webpack_require__(11120);
// EXTERNAL MODULE: ./packages/inventory/build/link-members.js
var link_members = __webpack_require__(81940);
// EXTERNAL MODULE: ./packages/inventory/build/npm/entry.js
var npm_entry = __webpack_require__(96690);
// EXTERNAL MODULE: ./packages/inventory/build/purl.js
var purl = __webpack_require__(94415);
// EXTERNAL MODULE: ./packages/inventory/build/yarn/key.js
var yarn_key = __webpack_require__(60720);
;// CONCATENATED MODULE: ./packages/inventory/build/yarn/resolutions.js


/** By the name that they are about. Of longer paths (yarn 1: `a/b/c`, `a/**\/c`) only the nearest step is looked at. */
function resolutionsOf(about) {
    const all = new Map();
    for (const [path, range] of (0,json/* entriesOf */.Mc)(about.resolutions)) {
        const steps = stepsOf(path);
        const last = steps.pop();
        if (typeof range !== "string" || last === undefined)
            continue;
        const of = (0,yarn_key/* splitPattern */.zm)(last);
        const before = steps.pop();
        const asker = before === undefined || before === "**" ? undefined : (0,yarn_key/* splitPattern */.zm)(before);
        const known = all.get(of.name) ?? [];
        all.set(of.name, known);
        known.push({ asker, of, range });
    }
    return all;
}
/** The range that `asker` (its name, and version or reference) gets instead of `wish`, where one is set. */
function resolvedRange(resolutions, asker, wish) {
    return resolutions
        .get(wish.name)
        ?.find((one) => (one.asker === undefined ||
        (one.asker.name === asker.name && agrees(one.asker.range, asker.range))) &&
        agrees(one.of.range, wish.range))?.range;
}
function agrees(stated, actual) {
    return stated === "" || stated === actual || `npm:${stated}` === actual || stated === `npm:${actual}`;
}
/** `a/@scope/b@1` in its steps. */
function stepsOf(path) {
    const steps = [];
    let scope = "";
    for (const part of path.split("/")) {
        if (scope === "" && part.startsWith("@"))
            scope = `${part}/`;
        else {
            steps.push(scope + part);
            scope = "";
        }
    }
    return steps;
}

;// CONCATENATED MODULE: ./packages/inventory/build/yarn/descriptors.js


/** Finds what a dependency of yarn 2 and later leads to, as yarn's resolvers do: by the header of an entry. */
class Descriptors {
    #byHeader = new Map();
    /** Without `::locator=…`, which tells relative paths of several askers apart. */
    #unbound = new Map();
    /** What yarn patches of itself: asked for as if there were no patch. */
    #builtin = new Map();
    #members = new Map();
    #resolutions;
    #catalogs;
    #project;
    constructor(installs, project, catalogs) {
        installs.forEach(({ entry, located }, at) => {
            if (located.workspace !== undefined)
                this.#members.set(located.name, at);
            for (const pattern of entry.patterns) {
                this.#byHeader.set(pattern, at);
                const { name, range } = (0,yarn_key/* splitPattern */.zm)(pattern);
                this.#unbound.set(`${name}@${(0,yarn_key/* splitReference */.mQ)(range).main}`, at);
                const patch = (0,yarn_key/* splitPatch */.JZ)(range);
                if (patch && (0,yarn_key/* isBuiltin */.iK)(patch.patch))
                    this.#builtin.set(`${patch.source.name}@${patch.source.range}`, at);
            }
        });
        this.#resolutions = resolutionsOf(project);
        this.#catalogs = catalogs;
        this.#project = installs[0]?.resolution ?? "";
    }
    /** Index of the install that `name@range` is for the package `asker` (its resolution), or `undefined`. */
    find(asker, name, range) {
        const instead = resolvedRange(this.#resolutions, (0,yarn_key/* splitPattern */.zm)(asker), { name, range });
        const found = instead === undefined ? undefined : this.#at(name, instead, this.#project);
        return found ?? this.#at(name, range, asker);
    }
    #at(name, stated, asker) {
        const catalog = stated.startsWith("catalog:")
            ? this.#catalogs.get(stated.slice("catalog:".length))
            : undefined;
        const range = catalog?.get(name) ?? stated;
        const named = (0,yarn_key/* withProtocol */.x6)(range);
        for (const full of [range, named === range ? `npm:${range}` : named]) {
            const header = `${name}@${full}`;
            const found = this.#builtin.get(header) ??
                this.#byHeader.get(header) ??
                this.#byHeader.get(`${header}::locator=${encodeURIComponent(asker.toWellFormed())}`) ??
                this.#unbound.get(header);
            if (found !== undefined)
                return found;
        }
        return range.startsWith("workspace:") ? this.#members.get(name) : undefined;
    }
}

// EXTERNAL MODULE: ./packages/inventory/build/drift.js
var drift = __webpack_require__(10259);
;// CONCATENATED MODULE: ./packages/inventory/build/yarn/folder.js

/** The wishes of a package.json; a name in several fields counts as yarn counts it, optional before all. */
function manifestWishes(about) {
    const wishes = new Map();
    const add = (field, kindOf) => {
        for (const [name, range] of (0,json/* entriesOf */.Mc)(field)) {
            if (typeof range === "string")
                wishes.set(name, { name, range, kind: kindOf(name) });
        }
    };
    const peers = about.peerDependenciesMeta;
    add(about.peerDependencies, (name) => (isOptional(peers, name) ? "optional-peer" : "peer"));
    add(about.devDependencies, () => "development");
    const meta = about.dependenciesMeta;
    add(about.dependencies, (name) => (isOptional(meta, name) ? "optional" : "production"));
    add(about.optionalDependencies, () => "optional");
    return wishes;
}
/** Whether it is for others to provide. */
function isPeer(kind) {
    return kind === "peer" || kind === "optional-peer";
}
function isOptional(meta, name) {
    if (!(0,json/* isObject */.Gv)(meta) || !Object.hasOwn(meta, name))
        return false;
    const about = meta[name];
    return (0,json/* isObject */.Gv)(about) && about.optional === true;
}
/** What a folder without a name of its own is called: the last part of its path. */
function folderName(folder) {
    return folder.split("/").pop() || folder;
}

// EXTERNAL MODULE: ./node_modules/.pnpm/js-yaml@5.5.0/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(18281);
// EXTERNAL MODULE: ./packages/inventory/build/json.js
var build_json = __webpack_require__(62544);
// EXTERNAL MODULE: ./packages/inventory/build/yaml.js
var yaml = __webpack_require__(57457);
;// CONCATENATED MODULE: ./packages/inventory/build/yarn/lines.js
/**
 * Reads a yarn lock line by line, linear in its length; the first odd line ends it. Headers of yarn 1 that name
 * several patterns (`a@1, "b@2":`) are one key, joined by `, ` as berry has it.
 */
function parseLines(text, dialect) {
    const root = new Map();
    const open = [root];
    let number = 0;
    let long;
    for (let start = 0; start < text.length;) {
        number++;
        const feed = text.indexOf("\n", start);
        const end = feed < 0 ? text.length : feed;
        const line = text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end);
        start = end + 1;
        const indent = indentOf(line);
        if (indent === line.length || line[indent] === "#")
            continue;
        const depth = indent / 2;
        if (!Number.isInteger(depth) || depth >= open.length)
            return { line: number };
        if (dialect === "berry" && line.startsWith("? ", indent)) {
            const token = readToken(line, indent + 2, dialect);
            if (token === undefined || token.end !== line.length || long !== undefined)
                return { line: number };
            long = token.text;
            continue;
        }
        const parsed = long === undefined ? readLine(line, indent, dialect) : afterLong(line, indent, long);
        long = undefined;
        const parent = open[depth];
        if (parsed === undefined || parent === undefined)
            return { line: number };
        const { key, value } = parsed;
        if (dialect === "berry" && parent.has(key))
            return { line: number };
        open.length = depth + 1;
        const entry = value ?? new Map();
        parent.set(key, entry);
        if (typeof entry !== "string")
            open.push(entry);
    }
    return root;
}
function readLine(line, indent, dialect) {
    const first = readToken(line, indent, dialect);
    if (first === undefined)
        return undefined;
    const keys = [first.text];
    let at = first.end;
    while (dialect === "classic" && line.startsWith(", ", at)) {
        const next = readToken(line, at + 2, dialect);
        if (next === undefined)
            return undefined;
        keys.push(next.text);
        at = next.end;
    }
    const key = keys.join(", ");
    if (line[at] === ":" && at === line.length - 1)
        return { key, value: undefined };
    const gap = dialect === "berry" ? ": " : " ";
    if (keys.length > 1 || !line.startsWith(gap, at))
        return undefined;
    const value = readValue(line, at + gap.length, dialect);
    return value === undefined ? undefined : { key, value };
}
/** After `? key`, which YAML wants for keys of more than 1,024 characters, stands `:` alone. */
function afterLong(line, indent, key) {
    return line.slice(indent) === ":" ? { key, value: undefined } : undefined;
}
function readToken(line, start, dialect) {
    if (line[start] === '"')
        return readQuoted(line, start);
    const pattern = dialect === "classic" ? classicToken : berryKey;
    pattern.lastIndex = start;
    const [text] = pattern.exec(line) ?? [];
    return text === undefined ? undefined : { text, end: start + text.length };
}
const classicToken = /[^\s:,"]+/y;
/** YAML's plain scalars without what needs a second look; a colon ends a key. */
const berryKey = /[^\s:,"'[\]{}#&*!|>%@`?-][^\s:,"'[\]{}#&*!|>%`]*/y;
function readQuoted(line, start) {
    let end = start + 1;
    while (end < line.length && line[end] !== '"')
        end += line[end] === "\\" ? 2 : 1;
    if (end >= line.length)
        return undefined;
    try {
        return { text: JSON.parse(line.slice(start, end + 1)), end: end + 1 };
    }
    catch {
        return undefined;
    }
}
function readValue(line, start, dialect) {
    if (line[start] === '"') {
        const token = readQuoted(line, start);
        return token?.end === line.length ? token.text : undefined;
    }
    const rest = line.slice(start);
    return (dialect === "classic" ? classicValue.test(rest) : isPlain(rest)) ? rest : undefined;
}
const classicValue = /^[^\s"]+$/;
const plainStart = /^[^\s:,"'[\]{}#&*!|>%@`?-]/;
/** A plain scalar on one line: nothing that starts another kind of node, a comment or a further mapping. */
function isPlain(text) {
    return plainStart.test(text) && !/: | #|\t/.test(text) && !/[\s:]$/.test(text);
}
function indentOf(line) {
    let indent = 0;
    while (line[indent] === " ")
        indent++;
    return indent;
}

;// CONCATENATED MODULE: ./packages/inventory/build/yarn/lock.js





const renew = "Run `yarn install` and commit the lock file.";
/** The newest `__metadata.version` that is read: yarn 4.18 writes it. */
const newest = 10;
const oldest = 4;
/** Parses a lock of yarn 1 (`# yarn lockfile v1`) or of yarn 2 and later (`__metadata`). FORMAT for all else. */
function parseYarnLock(text, shown) {
    (0,build_json/* refuseConflict */.X)(text, shown, renew);
    const isBerry = /^__metadata:\s*$/m.test(text);
    return isBerry ? berryLock(text, shown) : classicLock(text, shown);
}
function classicLock(text, shown) {
    const version = /^# yarn lockfile v(\d+)/m.exec(text)?.[1];
    if (version !== "1") {
        const stated = version === undefined ? "neither a `yarn lockfile` line nor `__metadata`" : `version ${version}`;
        throw new errors/* OspoError */.sH("FORMAT", `${shown} has ${stated}; locks of yarn 1 to 4 are read`, { fix: renew });
    }
    const parsed = parseLines(text, "classic");
    if (isOdd(parsed)) {
        throw new errors/* OspoError */.sH("FORMAT", `${shown} is not a lock of yarn 1: unexpected text in line ${parsed.line}`, {
            fix: renew,
        });
    }
    return { dialect: "classic", ...entriesIn(parsed) };
}
function berryLock(text, shown) {
    const parsed = parseLines(text, "berry");
    const lock = isOdd(parsed) ? parseYaml(text, shown) : parsed;
    const metadata = lock.get("__metadata");
    const version = mapOf(metadata).get("version");
    const number = Number(version);
    if (typeof version !== "string" || !/^\d+$/.test(version) || number < oldest || number > newest) {
        const stated = typeof version === "string" ? version : "none";
        const fix = number > newest
            ? "Update ospo-actions, or use the version of yarn that wrote the lock before."
            : "Run `yarn install` with yarn 2 or later and commit the lock file.";
        throw new errors/* OspoError */.sH("FORMAT", `${shown} has __metadata.version ${stated}; ${oldest} to ${newest} are read`, { fix });
    }
    const packages = new Map(lock);
    packages.delete("__metadata");
    return { dialect: "berry", ...entriesIn(packages) };
}
function entriesIn(lock) {
    const entries = [];
    const unreadable = [];
    for (const [key, fields] of lock) {
        if (typeof fields === "string" || !fields.has("version"))
            unreadable.push(key);
        else
            entries.push({ key, patterns: key.split(", "), fields });
    }
    return { entries, unreadable };
}
/** For what yarn's own writer would not write: somebody's formatter, a hand. Strings alone, as yarn reads it. */
function parseYaml(text, shown) {
    let value;
    try {
        value = (0,js_yaml.load)(text, { schema: js_yaml/* FAILSAFE_SCHEMA */.uH, maxAliases: 0 });
    }
    catch (error) {
        throw (0,yaml/* yamlFault */.Q)(error, shown, renew);
    }
    const lock = toMap(value, 4);
    if (typeof lock !== "string")
        return lock;
    throw new errors/* OspoError */.sH("FORMAT", `${shown} is empty or holds no mapping`, { fix: renew });
}
/** Mappings up to `depth`; what is neither mapping nor text is empty text. */
function toMap(value, depth) {
    if (typeof value === "string")
        return value;
    if (!(0,json/* isObject */.Gv)(value) || depth === 0)
        return "";
    return new Map(Object.entries(value).map(([key, inner]) => [key, toMap(inner, depth - 1)]));
}
function isOdd(parsed) {
    return !(parsed instanceof Map);
}
/** `value` where it is text, else `undefined`. */
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}
/** `value` where it is a mapping, else an empty one. */
function mapOf(value) {
    return value === undefined || typeof value === "string" ? none : value;
}
const none = new Map();

;// CONCATENATED MODULE: ./packages/inventory/build/yarn/drift.js




const fields = ["devDependencies", "dependencies", "optionalDependencies"];
/** Problems of projects whose package.json asks for something else than their lock answers. */
function outdated(asked) {
    return (0,drift/* driftProblems */.o)(asked, "yarn install");
}
/**
 * A lock of yarn 1 says nothing of the project but what it is answered: a wish that it does not answer is new, or
 * was another range, one of those in `patternsOf` its name.
 */
function askedOfClassic(draft, manifest, unanswered, patternsOf) {
    const before = new Map(unanswered.map(({ name }) => [name, patternsOf(name).join("` or `")]));
    const locked = fields.map((field) => [
        field,
        Object.fromEntries((0,json/* entriesOf */.Mc)(manifest[field]).flatMap(([name, range]) => {
            const then = before.get(name);
            return then === "" ? [] : [[name, then ?? range]];
        })),
    ]);
    return { draft, locked: Object.fromEntries(locked), manifest: withoutPeers(manifest) };
}
/** What the workspace `entry` of a lock of yarn 2 and later asks for; for development or not it does not tell. */
function askedOfBerry(draft, manifest, { fields: stated }) {
    const meta = mapOf(stated.get("dependenciesMeta"));
    const then = [...mapOf(stated.get("dependencies"))].flatMap(([name, value]) => {
        const range = textOf(value);
        if (range === undefined)
            return [];
        return [{ name, range: plain(range), isOptional: mapOf(meta.get(name)).get("optional") === "true" }];
    });
    const locked = new Map(then.map(({ name, range }) => [name, range]));
    const now = [...manifestWishes(withoutPeers(manifest)).values()].map(({ name, range, kind }) => {
        const is = locked.get(name);
        const isStated = fields.some((field) => rangeIn(manifest[field], name) === is);
        return { name, range: is !== undefined && isStated ? is : plain(range), isOptional: kind === "optional" };
    });
    return { draft, locked: asFields(then), manifest: asFields(now) };
}
function asFields(ranges) {
    const of = (optional) => Object.fromEntries(ranges.flatMap(({ name, range, isOptional }) => (isOptional === optional ? [[name, range]] : [])));
    return { dependencies: of(false), optionalDependencies: of(true) };
}
function rangeIn(field, name) {
    const range = (0,json/* isObject */.Gv)(field) && Object.hasOwn(field, name) ? field[name] : undefined;
    return typeof range === "string" ? plain(range) : undefined;
}
/** Yarn 4 writes its default protocol out, whether or not package.json does. */
function plain(range) {
    return range.replace(/^npm:/, "");
}
/** Peers are for others to provide: a lock does not answer them. */
function withoutPeers(manifest) {
    return { ...manifest, peerDependencies: {} };
}

;// CONCATENATED MODULE: ./packages/inventory/build/yarn/locator.js

/** Patches can be of patches; more than a few are no work of a person. */
const deepest = 8;
function locate(resolution) {
    let at = (0,yarn_key/* splitPattern */.zm)(resolution);
    let patch;
    for (let depth = 0; depth < deepest; depth++) {
        const parts = (0,yarn_key/* splitPatch */.JZ)(at.range);
        if (parts === undefined)
            break;
        patch ??= parts.patch;
        at = parts.source;
    }
    const { name, range } = at;
    const workspace = /^workspace:(.*)$/.exec(range)?.[1];
    const folder = workspace === undefined ? undefined : (0,yarn_key/* joinPath */.uJ)("", workspace);
    const source = folder === undefined ? sourceOf(range) : { kind: "project" };
    return { name, source, patch, workspace: folder, linked: linkedFolder(range) };
}
function sourceOf(range) {
    const { main, parameters } = (0,yarn_key/* splitReference */.mQ)(range);
    const protocol = /^[a-z+]+(?=:)/.exec(main)?.[0];
    if (protocol === "npm") {
        const url = parameters.get("__archiveUrl") ?? undefined;
        return url === undefined ? { kind: "registry" } : { kind: "registry", url };
    }
    if (protocol === "link" || protocol === "portal")
        return { kind: "link", url: main };
    if (protocol === "file" || protocol === "exec")
        return { kind: "file", url: main.replace(/#.*$/, "") };
    if (isGit(main))
        return { kind: "git", url: gitUrl(main) };
    return { kind: "tarball", url: main };
}
/** yarn writes `<address>#commit=<hash>` for every way to ask for a repository. */
function isGit(main) {
    return /^git[+:@]|#(?:.*&)?commit=/.test(main);
}
/** `git+<address>#<hash>`, as purl and SPDX have it; a workspace of the repository stays told. */
function gitUrl(main) {
    const hash = main.indexOf("#");
    const address = hash < 0 ? main : main.slice(0, hash);
    const parameters = new URLSearchParams(hash < 0 ? "" : main.slice(hash + 1));
    const scheme = address.startsWith("git") ? "" : "git+";
    const commit = parameters.get("commit");
    return `${scheme}${address}${commit ? `#${commit}` : ""}`;
}
/** Where `link:./a::locator=root%40workspace%3Afolder` leads, seen from the workspace that asks for it. */
function linkedFolder(range) {
    const { main, parameters } = (0,yarn_key/* splitReference */.mQ)(range);
    const path = /^(?:link|portal|file):([^#]+)/.exec(main)?.[1];
    const asker = /@workspace:(.*)$/.exec(parameters.get("locator") ?? "")?.[1];
    if (path === undefined || asker === undefined || path.startsWith("/"))
        return undefined;
    return /\.(?:tgz|tar\.gz)$/.test(path) ? undefined : (0,yarn_key/* joinPath */.uJ)(asker, path) || undefined;
}

;// CONCATENATED MODULE: ./packages/inventory/build/yarn/patched.js

/**
 * The drafts without what is in the lock only for a patch to be put on: the patched package is the one that is
 * installed. What somebody also asks for without the patch stays.
 */
function withoutBases(drafts, installs) {
    const bases = new Set();
    for (const { resolution } of installs) {
        const source = (0,yarn_key/* splitPatch */.JZ)((0,yarn_key/* splitPattern */.zm)(resolution).range)?.source;
        if (source)
            bases.add(`${source.name}@${source.range}`);
    }
    if (bases.size === 0)
        return drafts;
    const asked = new Set(drafts.flatMap(({ edges }) => edges.map(({ to }) => to)));
    const moved = new Map();
    installs.forEach(({ resolution }, at) => {
        if (asked.has(at) || !bases.has(resolution))
            moved.set(at, moved.size);
    });
    return [...moved.keys()].map((at) => {
        const draft = drafts[at];
        draft.edges = draft.edges.flatMap(({ kind, to }) => {
            const target = moved.get(to);
            return target === undefined ? [] : [{ kind, to: target }];
        });
        return draft;
    });
}

;// CONCATENATED MODULE: ./packages/inventory/build/yarn/peers.js

/** Keep a hostile lock linear: real ones ask some ten thousand times, and have few providers of one peer. */
const mostQuestions = 1_000_000;
const mostProviders = 32;
/**
 * Yarn takes a peer from whoever asks for the package: from its dependencies, or itself, or its own peers.
 * `provided` are the dependencies of each install by the name that it asks for.
 */
function peersOf(installs, provided) {
    const wanted = installs.map(wantedPeers);
    const providers = installs.map(() => new Map());
    /** By install and peer: further installs that get this peer from it. */
    const heirs = installs.map(() => new Map());
    const queue = [];
    const provide = (at, name, provider) => {
        const known = entryOf(providers[at], name, () => new Set());
        if (known.has(provider) || known.size >= mostProviders)
            return;
        known.add(provider);
        queue.push({ at, name, provider });
    };
    let questions = 0;
    provided.forEach((own, parent) => {
        for (const child of new Set(own.values())) {
            for (const name of wanted[child]?.keys() ?? []) {
                if (++questions > mostQuestions)
                    return;
                const provider = own.get(name) ?? (installs[parent]?.located.name === name ? parent : undefined);
                if (provider !== undefined)
                    provide(child, name, provider);
                else if (wanted[parent]?.has(name))
                    entryOf(heirs[parent], name, () => []).push(child);
            }
        }
    });
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const heir of heirs[next.at]?.get(next.name) ?? [])
            provide(heir, next.name, next.provider);
    }
    return (at) => {
        const edges = [];
        const missing = [];
        for (const [name, kind] of wanted[at] ?? []) {
            if (provided[at]?.has(name))
                continue;
            const found = providers[at]?.get(name) ?? [];
            for (const to of found)
                edges.push({ kind, to });
            if (kind === "peer" && providers[at]?.has(name) !== true && questions <= mostQuestions)
                missing.push(name);
        }
        return { edges, missing };
    };
}
function wantedPeers({ entry }) {
    const meta = mapOf(entry.fields.get("peerDependenciesMeta"));
    const names = [...mapOf(entry.fields.get("peerDependencies")).keys()];
    return new Map(names.map((name) => [name, mapOf(meta.get(name)).get("optional") === "true" ? "optional-peer" : "peer"]));
}
function entryOf(map, key, make) {
    const known = map?.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map?.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./packages/inventory/build/yarn/berry.js















/**
 * Reads a parsed lock of yarn 2 and later, linear in its entries. What is for development only each
 * package.json says; `folder` names a nameless project.
 */
function readBerryLock(lock, manifest, folder, manifestOf, { catalogs, extensions }) {
    const { installs, unreadable } = installsOf(lock, folder);
    const problems = unreadable.map((key) => (0,problem/* unreadableProblem */.$)(key, "a package with a `resolution`", manifest));
    const drafts = installs.map((install) => installDraft(install, manifest, manifestOf));
    const descriptors = new Descriptors(installs, manifestOf("") ?? {}, catalogs);
    const built = builtNames(installs[0]);
    const provided = installs.map((install, at) => {
        const asker = drafts[at];
        const names = new Map();
        const edges = [];
        for (const { name, range, kind } of wishesOf(install, manifestOf)) {
            const to = descriptors.find(install.resolution, name, range);
            if (to !== undefined) {
                names.set(name, to);
                edges.push({ kind, to });
            }
            else if (kind !== "optional")
                problems.push((0,problem/* missingProblem */.G)(asker, name, kind));
        }
        for (const [name, range] of (asker.role === "package" && extensions.get(asker.name)) || []) {
            const to = names.has(name) ? undefined : descriptors.find(install.resolution, name, range);
            if (to === undefined)
                continue;
            names.set(name, to);
            edges.push({ kind: "production", to });
        }
        asker.edges = edges;
        if (asker.role === "package" && built.has(asker.name))
            asker.installScript = true;
        return names;
    });
    const peers = peersOf(installs, provided);
    drafts.forEach((draft, at) => {
        const { edges, missing } = peers(at);
        draft.edges = [...draft.edges, ...edges];
        problems.push(...missing.map((name) => (0,problem/* missingProblem */.G)(draft, name, "peer")));
    });
    (0,link_members/* linkMembers */.S)(drafts);
    const asked = installs.flatMap(({ entry, located }, at) => {
        const own = located.workspace === undefined ? undefined : manifestOf(located.workspace);
        return own ? [askedOfBerry(drafts[at], own, entry)] : [];
    });
    return {
        manager: "yarn",
        manifest,
        drafts: withoutBases(drafts, installs),
        problems: [...problems, ...outdated(asked)],
        unreadable: unreadable.length,
    };
}
/** The project first, its members next. A lock without the project is one of nothing but a package.json. */
function installsOf(lock, folder) {
    const unreadable = [...lock.unreadable];
    const all = lock.entries.flatMap((entry) => {
        const resolution = textOf(entry.fields.get("resolution"));
        if (resolution !== undefined && (0,yarn_key/* splitPattern */.zm)(resolution).range !== "")
            return [{ entry, resolution, located: locate(resolution) }];
        unreadable.push(entry.key);
        return [];
    });
    const is = (workspace, project) => all.filter(({ located }) => (located.workspace !== undefined) === workspace && (located.workspace === "") === project);
    const resolution = `${folder}@workspace:.`;
    const fields = new Map();
    const none = { entry: { key: "", patterns: [], fields }, resolution, located: locate(resolution) };
    const [project = none] = is(true, true);
    return { installs: [project, ...is(true, false), ...is(false, false)], unreadable };
}
function installDraft({ entry, located }, manifest, manifestOf) {
    const { fields, key, patterns } = entry;
    const { workspace, linked } = located;
    if (workspace !== undefined) {
        return { ...(0,folder_draft/* folderDraft */.g)(workspace, manifestOf(workspace) ?? {}, located.name, manifest), place: key };
    }
    const about = linked === undefined ? undefined : manifestOf(linked);
    const name = (0,json/* asString */.oJ)(about?.name) || located.name;
    const stated = textOf(fields.get("version"));
    const version = (0,json/* asString */.oJ)(about?.version) || (stated === "0.0.0-use.local" ? undefined : stated);
    const asked = patterns.map((pattern) => (0,yarn_key/* splitPattern */.zm)(pattern).name);
    return (0,build/* draftOf */.bz)({
        purl: (0,purl/* npmPurl */.NP)(name, version, (0,purl/* sourceQualifiers */.jL)(located.source)),
        role: "package",
        name,
        version,
        path: patterns[0] ?? key,
        place: key,
        manifest,
        source: located.source,
        license: about && (0,npm_entry/* declaredLicense */.qz)(about.license ?? about.licenses, (0,folder_draft/* manifestPath */.j)(linked ?? "")),
        alias: asked.includes(name) ? undefined : asked[0],
        platformBound: fields.get("conditions") !== undefined,
        patch: located.patch,
        cacheChecksum: textOf(fields.get("checksum")),
    });
}
/** Peers are not among them: whoever asks for a package provides them. */
function wishesOf({ entry, located }, manifestOf) {
    const own = located.workspace === undefined ? undefined : manifestOf(located.workspace);
    const manifest = manifestWishes(own ?? {});
    const meta = mapOf(entry.fields.get("dependenciesMeta"));
    const locked = mapOf(entry.fields.get("dependencies"));
    const wishes = [];
    for (const [name, value] of locked) {
        const isOptional = mapOf(meta.get(name)).get("optional") === "true";
        const stated = manifest.get(name)?.kind;
        const kind = isOptional ? "optional" : stated === undefined || isPeer(stated) ? "production" : stated;
        wishes.push({ name, range: textOf(value) ?? "", kind });
    }
    return wishes;
}
/** What the project's `dependenciesMeta` lets run scripts at install, by name. */
function builtNames(project) {
    const meta = mapOf(project?.entry.fields.get("dependenciesMeta"));
    const built = [...meta].filter(([, about]) => mapOf(about).get("built") === "true");
    return new Set(built.map(([pattern]) => (0,yarn_key/* splitPattern */.zm)(pattern).name));
}

// EXTERNAL MODULE: ./packages/inventory/build/integrity.js
var build_integrity = __webpack_require__(85451);
;// CONCATENATED MODULE: ./packages/inventory/build/yarn/classic.js













/**
 * Reads a parsed lock of yarn 1, linear in its entries. It holds neither the project nor its members: `members`
 * are their folders, `manifestOf` gives each package.json. `folder` names a nameless project.
 */
function readClassicLock(lock, manifest, folder, members, manifestOf) {
    const problems = lock.unreadable.map((key) => (0,problem/* unreadableProblem */.$)(key, "a mapping", manifest));
    const abouts = ["", ...members].map((path) => manifestOf(path) ?? {});
    const own = abouts.map((about, at) => {
        const path = members[at - 1] ?? "";
        return (0,folder_draft/* folderDraft */.g)(path, about, path === "" ? folder : folderName(path), manifest);
    });
    const drafts = [...own, ...lock.entries.map((entry) => entryDraft(entry, manifest, manifestOf))];
    const { find, patternsOf } = finder(lock, own, abouts[0] ?? {});
    const wishesOf = (at) => {
        const about = abouts[at];
        if (about)
            return manifestWishes(about).values();
        return entryWishes(lock.entries[at - own.length]);
    };
    const unanswered = own.map(() => []);
    drafts.forEach((draft, at) => {
        const edges = [];
        for (const wish of wishesOf(at)) {
            const { name, kind } = wish;
            const isUnanswered = at < own.length && find(draft, wish) === undefined;
            const to = find(draft, isUnanswered ? { ...wish, range: patternsOf(name)[0] ?? "" } : wish);
            if (isUnanswered && !isPeer(kind))
                unanswered[at]?.push(wish);
            if (to !== undefined)
                edges.push({ kind, to });
            else if (kind === "peer" || (kind === "production" && at >= own.length))
                problems.push((0,problem/* missingProblem */.G)(draft, name, kind));
        }
        draft.edges = edges;
    });
    const asked = own.map((draft, at) => askedOfClassic(draft, abouts[at] ?? {}, unanswered[at] ?? [], patternsOf));
    (0,link_members/* linkMembers */.S)(drafts);
    return {
        manager: "yarn",
        manifest,
        drafts,
        problems: [...problems, ...outdated(asked)],
        unreadable: lock.unreadable.length,
    };
}
/** A wish is its own pattern in the lock, else a member, else what `resolutions` puts in its place. */
function finder({ entries }, own, project) {
    const byPattern = new Map();
    const byName = new Map();
    const ranges = new Map();
    entries.forEach(({ patterns }, at) => {
        for (const pattern of patterns) {
            byPattern.set(pattern, at + own.length);
            const { name, range } = (0,yarn_key/* splitPattern */.zm)(pattern);
            const known = ranges.get(name);
            if (known)
                known.push(range);
            else
                ranges.set(name, [range]);
            if (!byName.has(name))
                byName.set(name, at + own.length);
        }
    });
    own.forEach(({ name, role }, at) => {
        if (role === "member")
            byName.set(name, at);
    });
    const resolutions = resolutionsOf(project);
    const find = (asker, { name, range, kind }) => {
        const exact = byPattern.get(`${name}@${range}`) ?? (range === "" ? byPattern.get(name) : undefined);
        if (exact !== undefined)
            return exact;
        const named = byName.get(name);
        if (kind === "peer" || kind === "optional-peer" || (named !== undefined && named < own.length))
            return named;
        const instead = resolvedRange(resolutions, { name: asker.name, range: asker.version ?? "" }, { name, range });
        return instead === undefined ? undefined : (byPattern.get(`${name}@${instead}`) ?? named);
    };
    return { find, patternsOf: (name) => ranges.get(name) ?? [] };
}
function entryDraft(entry, manifest, manifestOf) {
    const { key, patterns, fields } = entry;
    const [first = key] = patterns;
    const asked = (0,yarn_key/* splitPattern */.zm)(first);
    const folder = classic_linkedFolder(asked.range);
    const linked = folder === undefined ? undefined : manifestOf(folder);
    const name = (0,yarn_key/* aliasTarget */.Ik)(asked.range)?.name ?? (0,json/* asString */.oJ)(linked?.name) ?? asked.name;
    const stated = textOf(fields.get("version"));
    const version = (linked && (0,json/* asString */.oJ)(linked.version)) ?? (asked.range.startsWith("link:") ? undefined : stated);
    const resolved = textOf(fields.get("resolved"));
    const [url = "", fragment = ""] = resolved?.split("#", 2) ?? [];
    const source = classic_sourceOf(asked.range, url, fragment);
    const known = patterns.some((pattern) => (0,yarn_key/* splitPattern */.zm)(pattern).name === name);
    return (0,build/* draftOf */.bz)({
        purl: (0,purl/* npmPurl */.NP)(name, version, (0,purl/* sourceQualifiers */.jL)(source)),
        role: "package",
        name,
        version,
        path: first,
        place: key,
        manifest,
        source,
        digests: entryDigests(textOf(fields.get("integrity")), fragment),
        license: linked && (0,npm_entry/* declaredLicense */.qz)(linked.license ?? linked.licenses, (0,folder_draft/* manifestPath */.j)(folder ?? "")),
        alias: known ? undefined : asked.name,
    });
}
/** The folder below the project that `link:` or `file:` names, if it is one. */
function classic_linkedFolder(range) {
    const path = /^(?:link|file):(.+)$/.exec((0,yarn_key/* withProtocol */.x6)(range))?.[1];
    return path === undefined || /^\/|\.(?:tgz|tar\.gz)$/.test(path)
        ? undefined
        : (0,yarn_key/* joinPath */.uJ)("", path) || undefined;
}
/** Registries serve `<registry>/<name>/-/<file>.tgz`; yarn's offline mirror is but a file name. */
function classic_sourceOf(range, url, fragment) {
    if (range.startsWith("link:"))
        return { kind: "link", url: range };
    const named = (0,yarn_key/* withProtocol */.x6)(range);
    if (named.startsWith("file:"))
        return { kind: "file", url: named };
    if (url.startsWith("file:"))
        return { kind: "file", url };
    if (/^git[+:@]|\.git$/.test(url))
        return { kind: "git", url: fragment ? `${url}#${fragment}` : url };
    if (!url.includes("://"))
        return { kind: "registry" };
    return { kind: /^https?:\/\/[^?]+\/-\/[^/?]+\.tgz(?:\?|$)/.test(url) ? "registry" : "tarball", url };
}
/** Of packages that were locked before yarn 1.10 only the fragment of the address says a digest: SHA-1. */
function entryDigests(integrity, fragment) {
    const digests = integrity === undefined ? [] : (0,build_integrity/* digestsOf */.n)(integrity);
    if (digests.length > 0 || !/^[0-9a-f]{40}$/.test(fragment))
        return digests;
    return [{ algorithm: "SHA-1", hex: fragment }];
}
function entryWishes({ fields }) {
    const wishes = new Map();
    for (const [field, kind] of [
        ["dependencies", "production"],
        ["optionalDependencies", "optional"],
    ]) {
        for (const [name, range] of mapOf(fields.get(field))) {
            if (typeof range === "string")
                wishes.set(name, { name, range, kind });
        }
    }
    return wishes.values();
}

// EXTERNAL MODULE: ./packages/inventory/build/yarn/settings.js
var yarn_settings = __webpack_require__(50802);
;// CONCATENATED MODULE: ./packages/inventory/build/yarn/project.js












/**
 * Reads a yarn.lock of yarn 1 to 4, and what it leaves to each package.json: names, versions, which dependencies
 * are for development and, with yarn 1, who the members are. NOT_FOUND without a package.json in `folder`.
 */
async function readYarn(text, folder, manifest, files) {
    const lock = parseYarnLock(text, manifest);
    const project = await (0,build_manifest/* readManifest */.W)(folder, files);
    if (project === undefined) {
        const shown = files.display((0,external_node_path_.join)(folder, "package.json"));
        throw new errors/* OspoError */.sH("NOT_FOUND", `${manifest} cannot be read without ${shown}, which is not there or no JSON`, {
            fix: "A yarn.lock does not say what is for development only: check out the package.json files beside it.",
        });
    }
    const isClassic = lock.dialect === "classic";
    const { folders: members, unreadable } = isClassic
        ? await (0,member_folders/* memberFolders */._)(project.workspaces, folder, files)
        : { folders: workspacesOf(lock), unreadable: [] };
    const linked = isClassic ? linkedByClassic(lock) : linkedByBerry(lock);
    const abouts = new Map([["", project]]);
    const found = await (0,each_item/* eachItem */.X)([...new Set([...members, ...linked])], (path) => (0,build_manifest/* readManifest */.W)((0,external_node_path_.join)(folder, path), files));
    for (const result of found)
        if (result.ok && result.value)
            abouts.set(result.item, result.value);
    const manifestOf = (path) => abouts.get(path);
    const name = (0,external_node_path_.basename)(files.resolve(folder)) || "project";
    const settings = isClassic ? {} : await (0,yarn_settings/* readYarnSettings */.ci)(folder, files);
    const added = { catalogs: (0,yarn_settings/* catalogsOf */.UD)(settings), extensions: (0,yarn_settings/* extensionsOf */.oQ)(settings) };
    const reading = isClassic
        ? readClassicLock(lock, manifest, name, members, manifestOf)
        : readBerryLock(lock, manifest, name, manifestOf, added);
    const lost = members.filter((path) => !abouts.has(path));
    return {
        ...reading,
        problems: [
            ...reading.problems,
            ...unreadable.map((pattern) => (0,problem/* unreadableProblem */.$)(pattern, "a pattern of `workspaces` that is read", manifest)),
            ...lost.map((path) => (0,problem/* unreadableProblem */.$)((0,folder_draft/* manifestPath */.j)(path), "a package.json that can be read", manifest)),
        ],
        unreadable: reading.unreadable + unreadable.length + lost.length,
    };
}
function workspacesOf({ entries }) {
    return entries.flatMap(({ fields }) => locate(textOf(fields.get("resolution")) ?? "").workspace || []);
}
function linkedByBerry({ entries }) {
    return entries.flatMap(({ fields }) => locate(textOf(fields.get("resolution")) ?? "").linked ?? []);
}
function linkedByClassic({ entries }) {
    return entries.flatMap(({ patterns: [first = ""] }) => classic_linkedFolder((0,yarn_key/* splitPattern */.zm)(first).range) ?? []);
}


/***/ }),

/***/ 50802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ cacheFolders),
/* harmony export */   UD: () => (/* binding */ catalogsOf),
/* harmony export */   ci: () => (/* binding */ readYarnSettings),
/* harmony export */   oQ: () => (/* binding */ extensionsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36603);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12158);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18281);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60720);




/** The project's `.yarnrc.yml`; empty where there is none. FORMAT where it is not YAML. */
async function readYarnSettings(folder, files) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".yarnrc.yml");
    if ((await files.stat(path))?.kind !== "file")
        return {};
    const text = await files.read(path, _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.manifestBytes);
    try {
        const value = text.trim() === "" ? {} : (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__.load)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .FAILSAFE_SCHEMA */ .uH, maxAliases: 0 });
        return (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? value : {};
    }
    catch (error) {
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .OspoError */ .sH("FORMAT", `${files.display(path)} is not YAML`, { cause: error });
    }
}
function catalogsOf(settings) {
    const named = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(settings.catalogs).map(([name, ranges]) => [name, rangesOf(ranges)]);
    return new Map([["", rangesOf(settings.catalog)], ...named]);
}
/** Whatever version they are for: what the lock does not hold is passed over. */
function extensionsOf(settings) {
    const extensions = new Map();
    for (const [pattern, added] of (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(settings.packageExtensions)) {
        const { name } = (0,_key_js__WEBPACK_IMPORTED_MODULE_5__/* .splitPattern */ .zm)(pattern);
        const known = extensions.get(name) ?? new Map();
        extensions.set(name, known);
        for (const [wanted, range] of rangesOf((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(added) ? added.dependencies : undefined))
            known.set(wanted, range);
    }
    return extensions;
}
function rangesOf(ranges) {
    return new Map((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(ranges).flatMap(([name, range]) => (typeof range === "string" ? [[name, range]] : [])));
}
/**
 * The folders, absolute, where yarn keeps the zips of a project: its own cache and the one that projects share.
 * As yarn has it, the environment goes before the file (`YARN_CACHE_FOLDER`), and defaults come last.
 */
function cacheFolders(settings, project, env) {
    const setting = (name, variable) => env[variable] || filledIn((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .asString */ .oJ)(settings[name]), env);
    const own = setting("cacheFolder", "YARN_CACHE_FOLDER") ?? ".yarn/cache";
    const shared = setting("globalFolder", "YARN_GLOBAL_FOLDER") ?? defaultGlobalFolder(env);
    return [own, ...(shared === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(shared, "cache")])].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(project, path));
}
function defaultGlobalFolder(env) {
    if (env.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.LOCALAPPDATA, "Yarn", "Berry");
    if (env.XDG_DATA_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.XDG_DATA_HOME, "yarn", "berry");
    const home = env.HOME ?? env.USERPROFILE;
    return home ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".yarn", "berry") : undefined;
}
/** `${NAME}`, `${NAME-else}` and `${NAME:-else}` as yarn fills them in. */
function filledIn(text, env) {
    return text?.replace(/\$\{(\w+)(?::?-([^}]*))?\}/g, (_, name, otherwise = "") => env[name] || otherwise);
}


/***/ })

};
