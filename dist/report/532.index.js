export const id = 532;
export const ids = [532];
export const modules = {

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2158);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);




/** Bytes of a compressed document (docs: code-scanning, SARIF file too large). */
const packedBytes = 10 * 1024 * 1024;
/** Milliseconds before each look at whether the document was processed: two minutes in all. */
const looks = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
const pack = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);
/**
 * Hands a SARIF document to code scanning and looks what became of it. A second upload of the same tool and
 * category takes the place of the first, so one whose answer was lost is sent again. FORMAT with GitHub's
 * reasons where it does not take it.
 */
async function uploadSarif(github, draft) {
    const slug = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .slugOf */ .t)(draft.repository);
    const packed = await pack(draft.sarif);
    if (packed.length > packedBytes)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .OspoError */ .sH("LIMIT", `The SARIF document has ${packed.length} bytes compressed; GitHub takes ${packedBytes}`);
    github.budget.spendWrite();
    const { data } = await github.octokit.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
        ...slug,
        commit_sha: draft.commit,
        ref: draft.ref,
        sarif: packed.toString("base64"),
        request: { repeatable: true },
    });
    if (!data.id)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .OspoError */ .sH("FORMAT", "GitHub did not say which SARIF upload it took");
    return outcomeOf(github, slug, data.id);
}
async function outcomeOf({ octokit, budget }, slug, id) {
    for (const wait of looks) {
        await budget.wait(wait);
        const route = "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";
        const { data } = await octokit.request(route, { ...slug, sarif_id: id });
        if (data.processing_status === "complete")
            return "complete";
        if (data.processing_status === "failed")
            throw refused(data.errors ?? []);
    }
    return "pending";
}
function refused(reasons) {
    const words = reasons.map((reason) => reason.slice(0, 300)).slice(0, 5);
    return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .OspoError */ .sH("FORMAT", `Code scanning does not take the SARIF document: ${words.join("; ")}`);
}


/***/ })

};
