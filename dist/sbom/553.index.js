export const id = 553;
export const ids = [553];
export const modules = {

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePnpmLock: () => (/* binding */ parsePnpmLock)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9471);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8281);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2544);



const renew = "Run `pnpm install --lockfile-only` and commit the lock file.";
function parsePnpmLock(text, shown) {
    (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseConflict */ .Xs)(text, shown, renew);
    const lock = mainDocument(text, shown);
    const version = String(lock.lockfileVersion ?? "none");
    if (!/^9(\.|$)/.test(version)) {
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} has lockfileVersion ${version}; 9 is read`, { fix: renew });
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(lock.importers)) {
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} has no "importers": it is not complete`, { fix: renew });
    }
    const unreadable = [];
    const section = (value) => {
        const entries = new Map();
        for (const [key, entry] of (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(value)) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry))
                entries.set(key, entry);
            else
                unreadable.push(key);
        }
        return entries;
    };
    const [importers, packages, snapshots] = [lock.importers, lock.packages, lock.snapshots].map(section);
    if (!importers || !packages || !snapshots)
        throw new Error("unreachable: three sections in, three out");
    return { importers, packages, snapshots, unreadable };
}
/** pnpm 11 and later may put a document of its own tools first; the project's lock is the last one. */
function mainDocument(text, shown) {
    let documents;
    try {
        documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .loadAll */ .gh)(text);
    }
    catch (error) {
        const { reason, mark } = error;
        const where = mark?.line === undefined ? "" : ` in line ${mark.line + 1}`;
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} is not YAML: ${reason ?? "unexpected text"}${where}`, {
            fix: renew,
            cause: error,
        });
    }
    const last = documents.at(-1);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(last))
        return last;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} is empty or holds no mapping`, { fix: renew });
}


/***/ })

};
