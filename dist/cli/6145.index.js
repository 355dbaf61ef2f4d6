export const id = 6145;
export const ids = [6145];
export const modules = {

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPublished: () => (/* binding */ readPublished)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90174);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12158);
/* harmony import */ var _ospo_actions_registry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96299);


/** Downloads at a time. */
const concurrency = 8;
/** After so many packages in a row the registry counts as out of reach, and is not asked any more. */
const patience = 3;
/** What the published archives of `components` say, and why of others nothing is known. */
async function readPublished(components, registry, identifier, host) {
    let inVain = 0;
    let outOfReach = "";
    const read = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X)(components.filter(isPublished), async (component) => {
        if (inVain >= patience)
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("NETWORK", outOfReach);
        try {
            const texts = await textsOf(component, registry, identifier);
            inVain = 0;
            return texts;
        }
        catch (error) {
            if (error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH && /^(?:NETWORK|RATE_LIMIT)$/.test(error.code)) {
                inVain++;
                outOfReach = failureOf(component, error).why;
            }
            throw error;
        }
    }, {
        concurrency,
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "archives read" }),
    });
    const texts = new Map();
    const failures = new Map();
    for (const one of read) {
        if (one.ok)
            texts.set(one.item, one.value);
        else
            failures.set(one.item, failureOf(one.item, one.error));
    }
    return { texts, failures };
}
function failureOf(component, error) {
    const [first = ""] = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error).split("\n");
    const code = error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH ? error.code : undefined;
    return {
        why: first.replaceAll(labelOf(component), "a package"),
        isBroken: code === "FORMAT" || code === "LIMIT",
    };
}
function labelOf({ name, version }) {
    return `${name} ${version}`;
}
/**
 * Only what the registry itself published: the archive of a git or local package is another one. A patched package
 * has the terms of what it patches; yarn patches some, such as fsevents, by itself.
 */
function isPublished({ source, version, purl }) {
    const isNpm = purl.startsWith("pkg:npm/") && version !== undefined;
    return isNpm && (source.kind === "registry" || source.kind === "bundled");
}
async function textsOf(component, registry, identifier) {
    const { name, version = "", digests, source } = component;
    const known = digests.length > 0
        ? { name, version, digests, tarball: undefined }
        : await registry.version(name, version);
    const stated = source.url?.startsWith("http") ? source.url : known.tarball;
    const archive = { ...known, tarball: stated };
    const read = await (0,_ospo_actions_registry__WEBPACK_IMPORTED_MODULE_2__/* .readPublishedLicense */ .c)(archive, registry, identifier).catch((error) => {
        // A lock that was made with another registry or mirror names its host; the digest proves the archive all the same.
        const isElsewhere = error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH && error.code === "PERMISSION";
        if (!isElsewhere || digests.length === 0)
            throw error;
        return (0,_ospo_actions_registry__WEBPACK_IMPORTED_MODULE_2__/* .readPublishedLicense */ .c)({ ...known, tarball: undefined }, registry, identifier);
    });
    const { license, licenses, files, unread } = read;
    return {
        source: "registry",
        license,
        licenses,
        files,
        ...(unread && { unreadFiles: unread }),
    };
}


/***/ }),

/***/ 82665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ registryLimits)
/* harmony export */ });
/** Limits of what is taken from a registry, against hostile and broken ones (DESIGN 7). */
const registryLimits = {
    /** Bytes of one version's manifest. */
    manifestBytes: 4 * 1024 * 1024,
    /** Bytes of a packument; the largest of the public registry stay below 40 MB. */
    packumentBytes: 64 * 1024 * 1024,
    /** Bytes of a compressed tarball, and of what it unpacks to. */
    tarballBytes: 128 * 1024 * 1024,
    unpackedBytes: 1024 * 1024 * 1024,
    /** Entries of a tarball that are looked at. */
    tarballEntries: 100_000,
    /** Bytes of one file taken out of a tarball, how many files, and their bytes together. */
    fileBytes: 2 * 1024 * 1024,
    files: 1_000,
    takenBytes: 32 * 1024 * 1024,
    /** Bytes of bodies that are held at a time, all requests together. */
    heldBytes: 16 * 1024 * 1024,
    /** Milliseconds without an answer, headers and body each. */
    timeout: 30_000,
    /** How often a failed request is tried again, and milliseconds before the first such try; waits double. */
    retries: 2,
    pause: 250,
    /** The longest wait (ms) that a `Retry-After` may ask for. */
    longestWait: 30_000,
};


/***/ }),

/***/ 96299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readPublishedLicense)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36603);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(377);
/* harmony import */ var _tarball_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31039);



/** What is taken out of an archive: the manifest, which says what is declared, and everything that may be a license. */
const choice = {
    name: "license-files-1",
    accepts: (path) => path === "package.json" || (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__/* .licenseFileRole */ .k)(path) !== undefined,
};
/** Downloads an archive, unless it is cached, and reads its manifest and license files. Errors are the registry's. */
async function readPublishedLicense(archive, registry, identifier) {
    const texts = await registry.texts(archive, choice);
    const { license, licenses } = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(texts.get("package.json") ?? "") ?? {};
    const pointer = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__/* .licensePointer */ .j)(license)?.replace(/^\.\//, "");
    const pointed = pointer === undefined || texts.has(pointer) ? new Map() : await pointedAt(pointer, archive, registry);
    const all = new Map([...texts, ...pointed]);
    const isUnread = ([path, text]) => text === _tarball_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadText */ .pY && (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__/* .licenseFileRole */ .k)(path, pointer) !== "notices";
    const files = [...all].flatMap(([path, text]) => text === _tarball_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadText */ .pY ? [] : (identifier.read(path, text, pointer) ?? []));
    const unread = [...all].filter(isUnread).map(([path]) => path);
    return { license, licenses, files, texts, ...(unread.length > 0 && { unread }) };
}
/** The file that a manifest points to, where its name alone does not say that it is a license. */
async function pointedAt(pointer, archive, registry) {
    const wanted = pointer.toLowerCase();
    const accepts = (path) => path.toLowerCase() === wanted;
    return registry.texts(archive, { name: `pointer ${wanted}`, accepts });
}


/***/ }),

/***/ 31039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pY: () => (/* binding */ unreadText),
/* harmony export */   ty: () => (/* binding */ readTarball),
/* harmony export */   w8: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12158);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82665);



/** Stands for the text of a file that is too big to be taken out. */
const unreadText = "\0too big to be read";
/** From weakest to strongest; one digest is enough, as npm has it. */
const algorithms = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];
/** Throws FORMAT unless the strongest of `digests` is that of `bytes`; without one nothing is proven, so it throws too. */
function verifyArchive(bytes, digests, what) {
    const strongest = digests.reduce((best, one) => (stronger(one, best) ? one : best), undefined);
    if (strongest === undefined)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `${what} has no digest to check its archive with`);
    const same = digests.filter(({ algorithm }) => algorithm === strongest.algorithm);
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(strongest.algorithm.replace("-", "").toLowerCase()).update(bytes).digest("hex");
    if (same.some(({ hex }) => hex === found))
        return;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `The archive of ${what} is not the one that its ${strongest.algorithm} digest names`);
}
function stronger(one, best) {
    return best === undefined || algorithms.indexOf(one.algorithm) > algorithms.indexOf(best.algorithm);
}
/**
 * The texts of the files in a package's archive (`.tgz`) whose path `wanted` accepts. The first folder of a
 * path is left out, as npm leaves it out. LIMIT where it unpacks to more than a sane package, FORMAT where
 * it is none.
 */
async function readTarball(bytes, wanted, what) {
    const { Parser } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 90413));
    const texts = new Map();
    let unpacked = 0;
    let taken = 0;
    let entries = 0;
    await new Promise((resolve, reject) => {
        const fail = (error) => {
            reject(error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH
                ? error
                : new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", `The archive of ${what} cannot be read`, { cause: error }));
        };
        const parser = new Parser({
            strict: true,
            onReadEntry(entry) {
                unpacked += entry.size;
                if (++entries > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.tarballEntries || unpacked > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.unpackedBytes) {
                    parser.abort(new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("LIMIT", `The archive of ${what} unpacks to too much`));
                    return;
                }
                const path = entry.path.replace(/^\/*[^/]*\//, "");
                if (entry.type !== "File" || !wanted(path))
                    return void entry.resume();
                if (entry.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.fileBytes) {
                    texts.set(path, unreadText);
                    return void entry.resume();
                }
                taken += entry.size;
                if (texts.size >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.files || taken > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .registryLimits */ .a.takenBytes) {
                    parser.abort(new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("LIMIT", `The archive of ${what} has too many license files to read`));
                    return;
                }
                const parts = [];
                entry.on("data", (part) => parts.push(part));
                entry.on("end", () => texts.set(path, Buffer.concat(parts).toString("utf8")));
            },
        });
        parser.on("error", fail);
        parser.on("abort", fail);
        parser.on("end", resolve);
        parser.end(bytes);
    });
    return texts;
}


/***/ })

};
