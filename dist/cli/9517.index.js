export const id = 9517;
export const ids = [9517];
export const modules = {

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeTarget: () => (/* binding */ describeTarget)
/* harmony export */ });
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81120);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46172);
/* harmony import */ var _ospo_actions_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21203);
/* harmony import */ var _ospo_actions_policy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70758);
/* harmony import */ var _ospo_actions_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2890);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91976);




/** May we contribute to it: its license by the policy's words on contributions, and what it asks of contributors. */
function describeTarget(target, found, host) {
    const { policy } = found;
    const { repository, declared, files, signals, archived, url } = target;
    const conclusion = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)((0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_2__/* .readDeclared */ .D)(declared), files);
    const expression = conclusion.concluded;
    const ruling = expression === undefined ? undefined : (0,_ospo_actions_policy__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(policy, { context: "contribute" }, expression);
    const level = levelOf(ruling?.ruling ?? (0,_ospo_actions_policy__WEBPACK_IMPORTED_MODULE_3__/* .rulingOfUnknown */ .J8)(policy).ruling);
    const words = ruling === undefined
        ? "Nothing tells its license, so nobody can say what becomes of a contribution."
        : `${ruling.reason}. What you contribute is under that license, unless the project asks for another agreement.`;
    const verdict = {
        fail: "not covered by the policy",
        review: "to be asked for",
        note: "covered by the policy",
    };
    const license = {
        rule: "license/target",
        level,
        subject: repository,
        message: `Contributions to \`${repository}\` are ${verdict[level]}: ${words}`,
        advice: (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .helpOf */ .Z)("license/target"),
        evidence: {
            seen: conclusion.evidence,
            files: files.map(({ path, sha256 }) => ({ path, sha256 })),
            url,
        },
        data: {
            name: repository,
            ...(declared && { declared }),
            ...(conclusion.detected && { detected: conclusion.detected }),
            ...(expression && { concluded: expression }),
        },
    };
    const kinds = [...new Set(signals.map(({ kind }) => kind))];
    return (0,_ospo_actions_report__WEBPACK_IMPORTED_MODULE_4__/* .createReport */ .LU)({
        action: "license-gate",
        subject: { repository },
        now: host.now(),
        coverage: { checked: 1, expected: 1, unit: "repositories", missing: [] },
        findings: [
            ...found.findings,
            ...(0,_ospo_actions_policy__WEBPACK_IMPORTED_MODULE_5__/* .tellDefault */ .hz)(policy),
            license,
            ...kinds.map((kind) => agreement(repository, signals.filter((one) => one.kind === kind))),
        ],
        rules: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .allRules */ .V,
        tables: [
            {
                id: "target",
                title: "The project",
                columns: ["repository", "license", "archived", "agreements"],
                rows: [
                    [repository, expression ?? "not known", archived ? "yes" : "no", kinds.join(", ") || "none seen"],
                ],
            },
            {
                id: "signals",
                title: "Where it speaks of agreements",
                columns: ["kind", "file", "words", "link"],
                rows: signals.map(({ kind, path, words, url }) => [kind, path, words, url]),
            },
        ],
        metrics: {
            violations: level === "fail" ? 1 : 0,
            reviews: (level === "review" ? 1 : 0) + (kinds.includes("CLA") ? 1 : 0),
        },
    });
}
function levelOf(ruling) {
    return ruling === "deny" ? "fail" : ruling === "review" ? "review" : "note";
}
/** A CLA is a contract, which not everybody may sign for their employer; a DCO is signed with each commit. */
function agreement(repository, signals) {
    const [first] = signals;
    const kind = first?.kind ?? "CLA";
    const where = signals.slice(0, 3).map(({ url }) => url);
    const asks = kind === "CLA"
        ? "speaks of a contributor license agreement: find out who may sign it for your organization"
        : "speaks of the developer certificate of origin: commits carry `Signed-off-by`, with which their author vouches for the right to contribute";
    return {
        rule: "license/target-agreement",
        level: kind === "CLA" ? "review" : "note",
        subject: repository,
        message: `\`${repository}\` ${asks} (${where.join(" ")}).`,
        advice: (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .helpOf */ .Z)("license/target-agreement"),
        evidence: { signals },
        key: kind,
    };
}


/***/ })

};
