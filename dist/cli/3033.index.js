export const id = 3033;
export const ids = [3033];
export const modules = {

/***/ 75414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTarget: () => (/* binding */ readTarget)
/* harmony export */ });
/* unused harmony export signalsIn */
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_github_outside__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62593);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33051);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(377);



/** Files that are read for signals. */
const most = 40;
const speaks = /^(?:(?:docs\/|\.github\/)?(?:contributing|developing|development|hacking)[^/]*|(?:\.github\/|docs\/)?(?:[\w-]*cla|dco|developer-certificate[\w-]*)(?:\.(?:md|txt|rst|adoc))?|\.clabot|\.github\/(?:dco|cla)[\w-]*\.ya?ml|\.github\/pull_request_template\.md|\.github\/workflows\/[^/]+\.ya?ml|readme\.md)$/i;
const cla = /contributor[- ]license[- ]agreement|\b(?:I|C)?CLA\b(?![-.]?ss)|cla-(?:assistant|bot)|contributor-assistant\/github-action|easycla|individual contributor agreement/i;
const dco = /developer(?:'s)? certificate of origin|\bDCO\b|signed-off-by|sign(?:ing)?[- ]off|tim-actions\/dco|dcoapp\/app|git commit -s\b/i;
/** Reads what GitHub tells of `repository`. INPUT where it is no name, NOT_FOUND where it cannot be seen. */
async function readTarget(repository, token, host) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)([`target: must be OWNER/REPO, not "${repository}"`]);
    if (token === undefined)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("INPUT", "target: GitHub is asked about the repository, which needs `github-token`");
    const { listTree, readFile } = await __webpack_require__.e(/* import() */ 5908).then(__webpack_require__.bind(__webpack_require__, 15908));
    const github = await (0,_ospo_actions_github_outside__WEBPACK_IMPORTED_MODULE_1__/* .lazyGitHub */ .e)(token, host)();
    const [owner = "", repo = ""] = repository.split("/");
    const { data } = await github.octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
    const branch = data.default_branch;
    const paths = (await listTree(github, repository, branch)).map(({ path }) => path);
    const text = async (path) => {
        const file = await readFile(github, { repository, path, ref: branch, limit: _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.licenseBytes });
        return file?.bytes.toString("utf8") ?? "";
    };
    const identifier = await (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__/* .openIdentifier */ .Y)();
    const files = [];
    for (const path of paths.filter((path) => (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_4__/* .licenseFileRole */ .k)(path) === "license").slice(0, 20)) {
        const file = identifier.read(path, await text(path));
        if (file)
            files.push(file);
    }
    const url = data.html_url;
    const signals = [];
    for (const path of paths.filter((path) => speaks.test(path)).slice(0, most)) {
        const place = `${url}/blob/${branch}/${path.split("/").map(encodeURIComponent).join("/")}`;
        signals.push(...signalsIn(path, await text(path), place));
    }
    const known = data.license?.spdx_id;
    const declared = known === undefined || known === null || known === "NOASSERTION" ? undefined : known;
    return { repository, url, declared, files, signals, archived: data.archived };
}
/** What a file says of an agreement, each kind once, with its line. */
function signalsIn(path, text, url) {
    const named = (kind) => [{ kind, path, url, words: "by its name" }];
    if (/(?:^|\/)(?:\.clabot|[\w-]*cla(?:\.\w+)?)$/i.test(path))
        return named("CLA");
    if (/(?:^|\/)dco(?:\.\w+)?$/i.test(path))
        return named("DCO");
    const lines = text.split("\n", 20_000);
    return [
        ["CLA", cla],
        ["DCO", dco],
    ].flatMap(([kind, pattern]) => {
        const at = lines.findIndex((line) => line.length < 2_000 && pattern.test(line));
        if (at < 0)
            return [];
        return [{ kind, path, url: `${url}#L${at + 1}`, words: (lines[at] ?? "").trim().slice(0, 200) }];
    });
}


/***/ })

};
