export const id = 4303;
export const ids = [4303];
export const modules = {

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pnpLayout: () => (/* binding */ pnpLayout)
});

// UNUSED EXPORTS: plainLocation

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/lazily.js
var lazily = __webpack_require__(65188);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./packages/inventory/build/yarn/settings.js
var settings = __webpack_require__(50802);
// EXTERNAL MODULE: ./packages/inventory/build/package-files/folder.js
var package_files_folder = __webpack_require__(67841);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
;// CONCATENATED MODULE: ./packages/inventory/build/package-files/pnp-data.js

/**
 * The packages of `.pnp.data.json`, or of the data in `.pnp.cjs`, by name. The script is never run: its data is a
 * string of JSON (yarn 3 and later) or an object written as JSON (yarn 2), and is cut out of the text.
 */
function parsePnp(text, shown) {
    let data;
    try {
        data = JSON.parse(text.trimStart().startsWith("{") ? text : dataOf(text));
    }
    catch (error) {
        throw new errors/* OspoError */.sH("FORMAT", `${shown} holds no data of Plug'n'Play that can be read`, {
            fix: "Run `yarn install`.",
            cause: error,
        });
    }
    const packages = new Map();
    const registry = (0,json/* isObject */.Gv)(data) ? data.packageRegistryData : undefined;
    for (const [name, references] of pairs(registry)) {
        const found = pairs(references).flatMap(([reference, about]) => {
            const location = (0,json/* isObject */.Gv)(about) ? (0,json/* asString */.oJ)(about.packageLocation) : undefined;
            return typeof reference === "string" && location !== undefined ? [{ reference, location }] : [];
        });
        if (typeof name === "string")
            packages.set(name, found);
    }
    return packages;
}
/** `[[key, value], …]`, the way that the map writes its tables. */
function pairs(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((pair) => (Array.isArray(pair) ? [[pair[0], pair[1]]] : []));
}
function dataOf(script) {
    const quoted = /(?:RAW_RUNTIME_STATE\s*=\s*|hydrateRuntimeState\(JSON\.parse\()'/.exec(script);
    if (quoted)
        return unquoted(script, quoted.index + quoted[0].length);
    const opening = "return hydrateRuntimeState({";
    const start = script.indexOf(opening);
    const end = script.indexOf(", {basePath: basePath", start);
    return start < 0 || end < 0 ? "" : script.slice(start + opening.length - 1, end);
}
/** A JavaScript string from `start` to its closing quote: lines joined at a backslash, other escapes one character. */
function unquoted(script, start) {
    const parts = [];
    let from = start;
    for (const special = /['\\]/g;;) {
        special.lastIndex = from;
        const at = special.exec(script)?.index;
        if (at === undefined)
            return "";
        parts.push(script.slice(from, at));
        if (script[at] === "'")
            return parts.join("");
        const isBreak = script[at + 1] === "\n" || script[at + 1] === "\r";
        if (!isBreak)
            parts.push(script[at + 1] ?? "");
        from = at + (script.startsWith("\r\n", at + 1) ? 3 : 2);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/inventory/build/package-files/zip.js


/** Most bytes of a directory: 65,535 entries, which is what a zip without extensions holds, of 256 bytes. */
const mostDirectory = 16 * 1024 * 1024;
/** The end record, and the longest comment behind it (APPNOTE 4.3.16). */
const endSize = 22;
const longestComment = 65_535;
/** The files of an archive by path, folders left out. FORMAT for what is no plain zip, LIMIT for a huge directory. */
async function readDirectory(read, size, shown) {
    const tail = viewOf(await read(Math.max(0, size - endSize - longestComment), endSize + longestComment));
    const end = findEnd(tail);
    if (end === undefined)
        throw damaged(shown, "it has no directory");
    const [length, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
    if (length > mostDirectory) {
        throw new errors/* OspoError */.sH("LIMIT", `${shown} has a directory of ${length} bytes, more than the ${mostDirectory} that are read`);
    }
    if (start + length > size)
        throw damaged(shown, "its directory lies outside of it");
    return entriesIn(viewOf(await read(start, length)), shown);
}
/** The text of one entry of at most `limit` bytes, whatever the archive says of its size. */
async function readEntry(read, entry, limit, shown) {
    if (entry.size > limit || entry.packed > limit) {
        const size = Math.max(entry.size, entry.packed);
        throw new errors/* OspoError */.sH("LIMIT", `${shown} has ${size} bytes, more than the ${limit} that are read`);
    }
    const header = viewOf(await read(entry.offset, 30));
    if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50)
        throw damaged(shown, "it does not stand where the directory says");
    const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = await read(start, entry.packed);
    if (packed.length < entry.packed)
        throw damaged(shown, "it is cut off");
    const text = new TextDecoder().decode(entry.isDeflated ? inflate(packed, limit, shown) : packed);
    return text;
}
function inflate(packed, limit, shown) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: limit });
    }
    catch (error) {
        if (error.code === "ERR_BUFFER_TOO_LARGE") {
            throw new errors/* OspoError */.sH("LIMIT", `${shown} has more than the ${limit} bytes that are read`, {
                cause: error,
            });
        }
        throw damaged(shown, "it cannot be inflated");
    }
}
function entriesIn(view, shown) {
    const decoder = new TextDecoder();
    const entries = new Map();
    for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50;) {
        const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
        if (nameLength === undefined || extra === undefined || comment === undefined)
            break;
        if (at + 46 + nameLength > view.byteLength)
            throw damaged(shown, "its directory is cut off");
        const flags = view.getUint16(at + 8, true);
        const method = view.getUint16(at + 10, true);
        const path = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
        const isReadable = (flags & 1) === 0 && (method === 0 || method === 8);
        if (isReadable && !path.endsWith("/")) {
            entries.set(path, {
                path,
                offset: view.getUint32(at + 42, true),
                packed: view.getUint32(at + 20, true),
                size: view.getUint32(at + 24, true),
                isDeflated: method === 8,
            });
        }
        at += 46 + nameLength + extra + comment;
    }
    return entries;
}
/** Offset of the end record, searched from the end. */
function findEnd(tail) {
    for (let at = tail.byteLength - endSize; at >= 0; at--) {
        if (tail.getUint32(at, true) === 0x06054b50)
            return at;
    }
    return undefined;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function damaged(shown, what) {
    return new errors/* OspoError */.sH("FORMAT", `${shown} is not a zip archive that can be read: ${what}`);
}

;// CONCATENATED MODULE: ./packages/inventory/build/package-files/zip-files.js


/** Smaller archives are read at once: most are, and one read is cheaper than three. */
const small = 128 * 1024;
/** The files of a package in the folder `inner` of the zip at `path`, read in process; `files` may be a store's. */
function zipFiles(path, inner, shown, files) {
    const prefix = `${inner}/`;
    let opened;
    const open = async () => {
        const entry = await files.stat(path);
        if (entry?.kind !== "file")
            throw new errors/* OspoError */.sH("NOT_FOUND", `${shown} does not exist`);
        const whole = entry.size <= small ? await files.readBytes(path, 0, entry.size) : undefined;
        const read = whole
            ? async (start, length) => whole.subarray(start, start + length)
            : (start, length) => files.readBytes(path, start, length);
        return { read, entries: await readDirectory(read, entry.size, shown) };
    };
    const archive = () => {
        opened ??= open();
        return opened;
    };
    return {
        origin: shown,
        async list(folder = "") {
            const start = folder === "" ? prefix : `${prefix}${folder}/`;
            const names = new Set();
            for (const entry of (await archive()).entries.keys()) {
                if (entry.startsWith(start))
                    names.add(entry.slice(start.length).split("/", 1)[0]);
            }
            return [...names].sort();
        },
        async read(name, limit) {
            const { read, entries } = await archive();
            const entry = entries.get(prefix + name);
            if (entry)
                return readEntry(read, entry, limit, `${shown}/${name}`);
            throw new errors/* OspoError */.sH("NOT_FOUND", `${shown}/${name} does not exist`);
        },
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/package-files/pnp.js






/** Plug'n'Play: zips in a cache, folders for what cannot stay in one. `folder` holds the map. */
function pnpLayout(folder, map, files, env) {
    const opened = (0,lazily/* lazily */.q)(async () => {
        const text = await files.read((0,external_node_path_.join)(folder, map), limits/* limits */.F.lockfileBytes);
        const stores = (0,settings/* cacheFolders */.A_)(await (0,settings/* readYarnSettings */.ci)(folder, files), files.resolve(folder), env);
        return { packages: parsePnp(text, files.display((0,external_node_path_.join)(folder, map))), stores };
    });
    /** A package with several versions of its peers lies in one place. */
    const byLocation = new Map();
    return {
        async candidates({ name, version }) {
            const { packages, stores } = await opened();
            const found = [...(packages.get(name) ?? [])].sort((a, b) => fit(b, version) - fit(a, version));
            const locations = new Set(found.map(({ location }) => plainLocation(location)));
            return [...locations].flatMap((location) => {
                const known = byLocation.get(location) ?? filesAt(location, folder, stores, files);
                if (known)
                    byLocation.set(location, known);
                return known ?? [];
            });
        },
    };
}
function fit({ reference }, version) {
    return reference.endsWith(`npm:${version}`) || reference.includes(`::version=${version}&`) ? 1 : 0;
}
/** `a/__virtual__/<hash>/<up>/b` stands for `b`, `up` folders above `a`. */
function plainLocation(location) {
    const [, before = "", up = "0", rest = ""] = /^(.*?)\/?(?:__virtual__|\$\$virtual)\/[^/]+\/(\d{1,2})\/(.*)$/.exec(location) ?? [];
    if (rest === "")
        return location;
    return `${(0,external_node_path_.join)(before === "" ? "." : before, ...Array.from({ length: Number(up) }, () => ".."), rest)}`
        .split("\\")
        .join("/");
}
/** In a zip where the location leads through one; outside the project only in a cache that yarn's settings name. */
function filesAt(location, folder, stores, files) {
    const shown = location.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    const [, zip, inner = ""] = /^(.+?\.zip)\/(.+)$/.exec(shown) ?? [];
    if (zip === undefined)
        return (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, shown), shown, files);
    const path = (0,external_node_path_.resolve)(files.resolve(folder), zip);
    if (isBelow(files.workspace, path))
        return zipFiles(path, inner, shown, files);
    const store = stores.find((one) => isBelow(one, path));
    if (store === undefined)
        return undefined;
    const name = (0,external_node_path_.relative)(store, path);
    return zipFiles(name, inner, `${name}/${inner}`, files.within(store));
}
function isBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== "" && !way.startsWith("..") && !(0,external_node_path_.isAbsolute)(way);
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
