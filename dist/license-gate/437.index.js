export const id = 437;
export const ids = [437];
export const modules = {

/***/ 4437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRemembered: () => (/* binding */ openRemembered)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2158);
/* harmony import */ var _ospo_actions_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1840);




/** Bytes of the file; a tree of 2,000 packages makes about 2 million. */
const most = 64 * 1024 * 1024;
/**
 * What is kept in `folder`, for license texts of the index `index`. A file that is damaged, cut off or of another
 * version counts as none: everything is read again.
 */
async function openRemembered(folder, index, { files }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "installed-licenses.json");
    const version = `${_ospo_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .tool */ .z.version} ${index}`;
    const known = readFile(await files.read(path, most).catch(nothing), version);
    return {
        get: (component) => known.get(keyOf(component) ?? ""),
        async keep(texts, all) {
            const read = [...texts].flatMap(([component, said]) => {
                const key = keyOf(component);
                const isWhole = said.source === "installed" && said.unreadFiles === undefined;
                return key === undefined || !isWhole ? [] : [[key, said]];
            });
            const entries = new Map(all ? read : [...known, ...read]);
            const isSame = entries.size === known.size && [...entries.keys()].every((key) => known.has(key));
            if (!isSame)
                await files.write(path, writeFile([...entries], version));
        },
    };
}
/** Only a registry's archive, unpatched and with a digest that counts, is the same wherever it is installed. */
function keyOf({ name, version, source, patch, digests }) {
    const digest = digests.find(({ algorithm }) => algorithm === "SHA-512");
    if (source.kind !== "registry" || patch !== undefined || digest === undefined)
        return undefined;
    return `${name} ${version} ${digest.hex}`;
}
/** Each text once, whatever the number of packages that carry it; the sum in the first line tells damage. */
function writeFile(entries, version) {
    const texts = {};
    const packages = entries.map(([key, { license, licenses, files }]) => {
        for (const { sha256, identified } of files)
            texts[sha256] = identified;
        const stored = files.map(({ path, role, sha256 }) => [path, role, sha256]);
        return [key, [license ?? null, licenses ?? null, stored]];
    });
    const body = JSON.stringify({ texts, packages: Object.fromEntries(packages) });
    return `${JSON.stringify({ schema: 1, version, sha256: sumOf(body) })}\n${body}`;
}
function readFile(text, version) {
    const end = text?.indexOf("\n") ?? -1;
    if (text === undefined || end < 0)
        return new Map();
    const body = text.slice(end + 1);
    const header = parsed(text.slice(0, end));
    const isOurs = header?.schema === 1 && header.version === version && header.sha256 === sumOf(body);
    if (!isOurs)
        return new Map();
    const { texts, packages } = parsed(body);
    return new Map(Object.entries(packages).map(([key, [license, licenses, files]]) => {
        const found = files.map(([path, role, sha256]) => {
            return { path, role, sha256, identified: texts[sha256] };
        });
        return [key, { source: "installed", license, licenses, files: found }];
    }));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function sumOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}
function nothing(error) {
    if (error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .OspoError */ .sH)
        return undefined;
    throw error;
}


/***/ })

};
