import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 92515:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_2_js_3a39e87a__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.2.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_2_js_3a39e87a__;

/***/ }),

/***/ 57150:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_3_js_422f529c__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.3.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_3_js_422f529c__;

/***/ }),

/***/ 23057:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_4_js_4350fe87__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.4.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_4_js_4350fe87__;

/***/ }),

/***/ 46068:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_5_js_a100c2ac__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.5.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_5_js_a100c2ac__;

/***/ }),

/***/ 29071:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_6_js_6c24d6cd__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.6.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_6_js_6c24d6cd__;

/***/ }),

/***/ 69562:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_7_js_eec1572d__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.7.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_7_js_eec1572d__;

/***/ }),

/***/ 68876:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const __WEBPACK_EXTERNAL_MODULE__shared_echarts_js_656032b2__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/echarts.js");
module.exports = x({ ["init"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_echarts_js_656032b2__.init) });

/***/ }),

/***/ 45120:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const __WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/undici.js");
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__.ProxyAgent), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__.fetch) });

/***/ }),

/***/ 62769:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_yaml_js_98880885__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/yaml.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_yaml_js_98880885__;

/***/ }),

/***/ 99383:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../shared/undici.js");

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 58152:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 47727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92070);

const spec = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: "License change watch",
    description: "Say when the terms of a dependency change, from what to what and with which evidence: in the pull request that brings it, and before you upgrade.",
    permissions: {
        contents: {
            access: "read",
            why: "check out the project, read the policy and the base of a pull request; `write` for `state: branch:NAME`",
        },
        issues: { access: "write", why: "keep one issue for each event, with `issues: true` alone" },
        "security-events": {
            access: "write",
            why: "show alerts in code scanning, with `sarif-upload: true` alone",
        },
    },
    inputs: {
        mode: {
            type: "choice",
            choices: ["auto", "pull-request", "upstream", "repository"],
            default: "auto",
            description: "`pull-request`: what changes between `base` and here; `upstream`: what newer versions bring; `repository`: what happens in the source repositories. `auto`: `pull-request` where there is a base, else `upstream`.",
        },
        path: {
            ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO.path,
            description: "Project folder or lock file, relative to the workspace; or several (one a line), which are checked as one.",
        },
        sbom: {
            type: "list",
            default: [],
            description: "CycloneDX or SPDX documents in place of `path`, of any ecosystem, as files or globs: of packages that are not npm's the declared license alone is compared.",
        },
        base: {
            type: "string",
            optional: true,
            description: "What `pull-request` compares with: a folder, a lock file, an SBOM, or a branch, tag or commit. Default: what the pull request is to be merged into.",
        },
        policy: _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO.policy,
        "policy-token": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["policy-token"],
        gate: {
            type: "list",
            choices: ["restrictive", "substantive", "early-warning", "none"],
            default: [],
            description: "Which changes fail: `restrictive` (to a more restrictive category), `substantive` (to any other license), `early-warning`, `none`. Default: as the policy says, else `restrictive`.",
        },
        "text-check": {
            type: "choice",
            choices: ["auto", "all", "never"],
            default: "auto",
            description: "Whose license texts are compared, from the published archives: `auto`: where the field changed or only points to a file, and packages that the policy watches; `all`: everyone's; `never`: nobody's.",
        },
        "early-warnings": {
            type: "boolean",
            default: true,
            description: "Whether to look for what an attack on a package leaves in public data: a new install script, a new publisher, lost provenance and the like.",
        },
        "young-days": {
            type: "number",
            default: 3,
            min: 0,
            max: 365,
            description: "Days for which a published version counts as young.",
        },
        state: {
            type: "string",
            optional: true,
            description: "Where `upstream` and `repository` remember what they told: `dir:PATH` or `branch:NAME`. Default: nowhere, every run tells everything.",
        },
        issues: {
            type: "boolean",
            default: false,
            description: "Whether `upstream` and `repository` keep an issue for each event, closed when the policy accepts it. Wants `state`.",
        },
        "cache-folder": {
            type: "string",
            optional: true,
            description: "Folder that keeps what was read of license texts, by the integrity of their archives. Keep it between runs with a cache action. Default: none.",
        },
        "fail-on": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["fail-on"],
        "report-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["report-file"],
        "html-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["html-file"],
        "sarif-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-file"],
        "csv-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["csv-file"],
        "artifact-name": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["artifact-name"],
        "sarif-upload": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-upload"],
        "github-token": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["github-token"],
    },
    outputs: {
        changes: { type: "number", description: "How many changes of terms were found, cosmetic ones left out." },
        substantive: { type: "number", description: "How many of them are to another license." },
        restrictive: { type: "number", description: "How many of those are to a more restrictive category." },
        ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedOutputs */ .ST,
    },
});


/***/ }),

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92070);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12184);


const spec = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: "License gate",
    description: "Say within seconds whether the licenses of your dependencies are allowed, why, and which line settles it.",
    permissions: {
        contents: {
            access: "read",
            why: "check out the project, read the policy and the base of a pull request",
        },
        "security-events": {
            access: "write",
            why: "show alerts in code scanning, with `sarif-upload: true` alone",
        },
    },
    inputs: {
        path: {
            ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO.path,
            description: "Project folder or lock file, relative to the workspace; or several (one a line), which are checked as one.",
        },
        sbom: {
            type: "list",
            default: [],
            description: "CycloneDX or SPDX documents to check in place of `path`, of any ecosystem, as files or globs: what they say of licenses is judged.",
        },
        policy: _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO.policy,
        "policy-token": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["policy-token"],
        engine: {
            type: "choice",
            choices: ["auto", "license-checker"],
            default: "auto",
            description: "What reads installed packages. `license-checker`: license-checker-rseidelsohn, of npm trees alone; it reads and never judges. `auto`: built in.",
        },
        mode: {
            type: "choice",
            choices: ["auto", "all", "diff"],
            default: "auto",
            description: "`all`: every package; `diff`: those that differ from `base`. `auto`: `diff` in pull requests and merge groups, else `all`.",
        },
        base: {
            type: "string",
            optional: true,
            description: "What `diff` compares with: a folder, a lock file, an SBOM, or a branch, tag or commit. Default: what the pull request is to be merged into.",
        },
        context: {
            type: "choice",
            choices: ["policy", "internal", "service", "distribute", "contribute"],
            default: "policy",
            description: "How what you build is used: the same license asks different things of an internal tool, a network service and a shipped product. `policy`: as the policy says.",
        },
        "outbound-license": {
            type: "choice",
            choices: _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .outbounds */ .oi,
            optional: true,
            description: "License of what you ship: packages that are part of it must fit. `proprietary` is any closed one. Default: not looked at.",
        },
        "notices-file": {
            type: "string",
            optional: true,
            description: "File of third-party notices for what is shipped: packages, licenses, texts, copyright lines, and whose source has to be offered.",
        },
        notices: {
            type: "choice",
            choices: ["write", "check"],
            default: "write",
            description: "Whether to write `notices-file`, or to check that it is up to date and leave it untouched.",
        },
        baseline: {
            type: "string",
            optional: true,
            description: "File of findings that are known: until its last day only new ones count. On a pull request that of its base.",
        },
        "baseline-until": {
            type: "string",
            optional: true,
            description: "Last day, such as `2027-06-30`: write today's findings into `baseline`.",
        },
        self: {
            type: "boolean",
            default: false,
            description: "Also check that the project's own LICENSE, every package.json and the README name one license.",
        },
        target: {
            type: "string",
            optional: true,
            description: "Look at this repository (`OWNER/REPO`) in place of `path`: may we contribute to it, and does it ask for a CLA or DCO?",
        },
        texts: {
            type: "choice",
            choices: ["auto", "installed", "registry", "never"],
            default: "auto",
            description: "Where license texts are read: `installed` packages alone; the `registry` too, for what is not installed; `never`: only what is declared is judged. `auto`: installed, and from the registry what would be unknown otherwise.",
        },
        "cache-folder": {
            type: "string",
            optional: true,
            description: "Folder that keeps what was read of license texts, by the integrity of their archives. Keep it between runs with a cache action. Default: none.",
        },
        omit: {
            type: "list",
            choices: ["dev", "optional", "peer"],
            default: [],
            description: "Kinds of dependencies to leave out: `dev`, `optional`, `peer`. Default: none.",
        },
        "fail-on": {
            type: "choice",
            choices: ["fail", "review", "never"],
            optional: true,
            description: "The weakest verdict that fails the step. Default: `review` in pull requests, else `fail`.",
        },
        "report-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["report-file"],
        "html-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["html-file"],
        "sarif-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-file"],
        "csv-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["csv-file"],
        "artifact-name": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["artifact-name"],
        "sarif-upload": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-upload"],
        "github-token": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["github-token"],
    },
    outputs: {
        violations: { type: "number", description: "How many findings fail." },
        reviews: { type: "number", description: "How many findings need a person to look." },
        ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedOutputs */ .ST,
    },
});


/***/ }),

/***/ 67401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92070);

const spec = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: "Report",
    description: "Merge the reports of several actions, or of another workflow's run, check them, and publish them once.",
    permissions: {
        "pull-requests": {
            access: "write",
            why: "comment on the pull request; without it the report stays in the summary",
        },
        "security-events": {
            access: "write",
            why: "show alerts in code scanning, with `sarif-upload: true` alone",
        },
    },
    inputs: {
        reports: {
            type: "list",
            optional: true,
            description: "Globs of `report.json` files, relative to the workspace. Default: all that earlier steps of this job left in the runner's temporary folder.",
        },
        "fail-on": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["fail-on"],
        comment: _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO.comment,
        "github-token": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["github-token"],
        "pull-request": {
            type: "number",
            min: 1,
            optional: true,
            description: "Pull request to comment on, in a `workflow_run` job: its head has to be what that run was for. Default: the event's, or the one whose head that is.",
        },
        "report-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["report-file"],
        "html-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["html-file"],
        "sarif-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-file"],
        "csv-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["csv-file"],
        "artifact-name": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["artifact-name"],
        "sarif-upload": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-upload"],
        "publish-private": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["publish-private"],
    },
    outputs: { ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedOutputs */ .ST },
});


/***/ }),

/***/ 42328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spec)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92070);
/* harmony import */ var _ospo_actions_inventory__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38458);
/* harmony import */ var _ospo_actions_inventory__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93011);


const spec = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: "SBOM",
    description: "Write a validated CycloneDX or SPDX SBOM of a project from its lock file, in a fraction of a second and without an install; or check, score, convert and merge SBOMs of other tools.",
    permissions: {
        contents: {
            access: "read",
            why: "check out the project, read the base of a pull request; `contents: write` with `release-assets` or `dependency-snapshot`",
        },
        "id-token": { access: "write", why: "sign, with `attest` alone" },
        attestations: { access: "write", why: "keep what is signed, with `attest` alone" },
        "security-events": {
            access: "write",
            why: "show alerts in code scanning, with `sarif-upload: true` alone",
        },
    },
    inputs: {
        path: {
            ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO.path,
            description: "Project folder or lock file, relative to the workspace; or several (one a line), which become one product.",
        },
        engine: {
            type: "choice",
            choices: ["auto", "sbom", "cyclonedx-npm", "github"],
            default: "auto",
            description: "Where components come from. `sbom`: the files that `sbom` names; `auto`: those where it names some, else lock files; `cyclonedx-npm`: that tool, of trees that npm installed; `github`: the dependency graph of the repository's default branch.",
        },
        sbom: {
            type: "list",
            default: [],
            description: "SBOMs of any tool, as files or globs, to check, score and convert; several become one product. CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0, GitHub's export.",
        },
        format: {
            type: "choice",
            choices: ["cyclonedx-json", "spdx-json"],
            default: "cyclonedx-json",
            description: "What to write: CycloneDX or SPDX.",
        },
        "spec-version": {
            type: "choice",
            choices: ["default", ..._ospo_actions_inventory__WEBPACK_IMPORTED_MODULE_1__/* .cycloneDxVersions */ .dp, "2.3"],
            default: "default",
            description: "Version of the format. Default: `1.6` of CycloneDX, `2.3` of SPDX.",
        },
        "output-file": {
            type: "string",
            optional: true,
            description: "Where to write the SBOM, relative to the workspace. Default: `sbom.cdx.json`, or `sbom.spdx.json` for SPDX.",
        },
        "split-workspaces": {
            type: "boolean",
            default: false,
            description: "Also write an SBOM of each member of the workspace, of what that member reaches alone: beside the SBOM, with the member's name before its ending (`sbom.acme-web.cdx.json`).",
        },
        author: {
            type: "string",
            optional: true,
            description: "Organization that answers for the SBOM, with an e-mail or web address: `ACME <sbom@acme.example>`.",
        },
        "min-quality": {
            type: "number",
            min: 0,
            max: 100,
            default: 0,
            description: "Share of NTIA's minimum elements, 0 to 100, below which the verdict is `fail`.",
        },
        "correction-file": {
            type: "string",
            optional: true,
            description: "Where to write a letter (Markdown) that asks the maker of the SBOM for what is missing.",
        },
        base: {
            type: "string",
            optional: true,
            description: "What to compare with: a folder, a lock file, an SBOM, or a branch, tag or commit. Default: what the pull request or merge group is to be merged into; nothing at other events.",
        },
        omit: {
            type: "list",
            choices: _ospo_actions_inventory__WEBPACK_IMPORTED_MODULE_2__/* .omissible */ .E,
            default: [],
            description: "Kinds of dependencies to leave out: `dev`, `optional`, `peer`. Default: none, all are listed.",
        },
        workflows: {
            type: "boolean",
            default: true,
            description: "Also list the actions, reusable workflows and images that `.github/workflows` and `.github/actions` use.",
        },
        enrich: {
            type: "choice",
            choices: ["never", "registry"],
            default: "never",
            description: "Where licenses come from that neither the lock file nor an installed package tells. `registry`: the npm registry that the project is configured for, one request a package.",
        },
        "cache-folder": {
            type: "string",
            optional: true,
            description: "Folder that keeps what `enrich` learned, by the digests of the packages. Keep it between runs with a cache action. Default: none.",
        },
        "fail-on": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["fail-on"],
        "report-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["report-file"],
        "html-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["html-file"],
        "sarif-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-file"],
        "csv-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["csv-file"],
        "artifact-name": {
            ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["artifact-name"],
            description: "Name of an artifact to keep the SBOM, `report.json` and the files asked for in; give each step and each job of a matrix its own. Default: none is made.",
        },
        "sarif-upload": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-upload"],
        "release-assets": {
            type: "boolean",
            default: false,
            description: "Put the SBOM beside the release of the event or tag, in the place of an asset of the same name. Needs `contents: write`.",
        },
        "dependency-snapshot": {
            type: "boolean",
            default: false,
            description: "Submit the components to GitHub's dependency graph, for what it cannot read itself, such as `bun.lock`. Needs `contents: write`.",
        },
        attest: {
            type: "list",
            default: [],
            description: "Files or globs of what was built: a signed statement that this is their SBOM is kept with the repository. Needs `id-token: write` and `attestations: write`.",
        },
        "dependency-track-url": {
            type: "string",
            optional: true,
            description: "Address of a Dependency-Track server (4.11 or later) that gets the SBOM.",
        },
        "dependency-track-key": {
            type: "string",
            secret: true,
            optional: true,
            description: "API key for it, of a team with BOM_UPLOAD; PROJECT_CREATION_UPLOAD makes new projects, VIEW_PORTFOLIO shows how many findings there are.",
        },
        "dependency-track-project": {
            type: "string",
            optional: true,
            description: "Project there: its name (`shop`), name and version (`shop@1.2`), or id. Default: the repository and its branch or tag.",
        },
        "github-token": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["github-token"],
    },
    outputs: {
        "sbom-path": { type: "string", description: "Path of the written SBOM, empty if none was." },
        "sbom-paths": {
            type: "json",
            description: "JSON list of the paths of all written SBOMs: the SBOM, then those of `split-workspaces`.",
        },
        "quality-score": {
            type: "number",
            description: "Share of NTIA's minimum elements that the SBOM has, 0 to 100.",
        },
        components: { type: "number", description: "How many distinct components (purls) the SBOM lists." },
        base: { type: "string", description: "What it was compared with, empty if with nothing." },
        added: { type: "number", description: "How many components the base does not list." },
        removed: { type: "number", description: "How many components the base alone lists." },
        changed: {
            type: "number",
            description: "How many components have another version, license, scope, source or content than in the base.",
        },
        ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedOutputs */ .ST,
    },
});


/***/ }),

/***/ 62464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ spec)
/* harmony export */ });
/* unused harmony exports gates, sourceNames */
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92070);
/* harmony import */ var _ospo_actions_scorecard__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23863);


/** What may fail the run. */
const gates = ["regression", "below-minimum", "waiver-expired", "stale"];
/** Where scores may come from, in the order in which they are asked. */
const sourceNames = ["results", "api", "deps.dev", "cli"];
const spec = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: "Scorecard monitor",
    description: "Follow the OpenSSF Scorecards of an organization: what changed, by how much and why, in one report and one living issue.",
    permissions: {
        contents: {
            access: "write",
            why: "commit the database and the report; to only read them, `read` is enough",
        },
        issues: { access: "write", why: "keep the issue (`generate-issue`)" },
        "pull-requests": { access: "write", why: "open the pull request (`pull-request`)" },
    },
    inputs: {
        scope: {
            type: "string",
            optional: true,
            description: "JSON file that lists the repositories, as of ossf/scorecard-monitor (version 1 or 2). Not needed with `discovery-enabled` or `results-path`; without any of them the workflow's own repository is watched.",
        },
        database: {
            type: "string",
            optional: true,
            description: "File that keeps the scores between runs: a database of ossf/scorecard-monitor (version 1 or 2), or our own history.",
        },
        report: { type: "string", optional: true, description: "Markdown file to write the scores to." },
        "results-path": {
            type: "list",
            optional: true,
            description: "Files, folders or globs with results of Scorecard, which come before those of the API: an object, an array, or an object a line.",
        },
        "github-token": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["github-token"],
        "auto-commit": {
            type: "boolean",
            default: false,
            description: "Together with `auto-push`: commit the database, the report and the scope.",
        },
        "auto-push": {
            type: "boolean",
            default: false,
            description: "Commit through GitHub's API on top of what is on the branch; never forced, so nobody's commit is lost.",
        },
        "generate-issue": {
            type: "boolean",
            default: false,
            description: "Keep one issue for each organization that says what regressed and why; it is edited in place and closed when all is well.",
        },
        "issue-title": {
            type: "string",
            default: "OpenSSF Scorecard Report Updated!",
            description: "Title of the issue; the organization is added where there are several.",
        },
        "issue-assignees": {
            type: "list",
            default: [],
            description: "People whom the issue is assigned to when it is made.",
        },
        "issue-labels": { type: "list", default: [], description: "Labels of the issue." },
        "discovery-enabled": {
            type: "boolean",
            default: false,
            description: "Watch the organizations' repositories too, and add them to the scope file. None is ever dropped from it.",
        },
        "discovery-orgs": {
            type: "list",
            default: [],
            description: "Organizations or people whose repositories are discovered.",
        },
        "report-tags-enabled": {
            type: "boolean",
            default: false,
            description: "Replace only what stands between two tags of the report file.",
        },
        "report-start-tag": {
            type: "string",
            default: "<!-- OPENSSF-SCORECARD-MONITOR:START -->",
            description: "Tag behind which the report begins.",
        },
        "report-end-tag": {
            type: "string",
            default: "<!-- OPENSSF-SCORECARD-MONITOR:END -->",
            description: "Tag before which it ends.",
        },
        "max-request-in-parallel": {
            type: "number",
            min: 1,
            max: 200,
            default: 10,
            description: "Repositories that are asked for at a time.",
        },
        "render-badge": {
            type: "boolean",
            default: false,
            description: "Show Scorecard's badge in the report file in place of the number.",
        },
        "report-tool": {
            type: "choice",
            choices: ["scorecard-visualizer", "deps.dev", "scorecard.dev"],
            default: "scorecard-visualizer",
            description: "Site that the report file links to.",
        },
        sources: {
            type: "list",
            choices: sourceNames,
            default: ["results", "api", "deps.dev"],
            description: "Where scores may come from, asked in this order until one has a score. `cli` runs Scorecard in the job: for private repositories and GitHub Enterprise Server, about 10 s each.",
        },
        "api-url": {
            type: "string",
            optional: true,
            description: "Scorecard API to ask: your own, or OpenSSF's. Default: `SCORECARD_API_URL` of the environment, else `https://api.scorecard.dev`.",
        },
        "deps-dev-url": {
            type: "string",
            optional: true,
            description: "deps.dev API to ask. Default: `DEPS_DEV_API_URL` of the environment, else `https://api.deps.dev`.",
        },
        "cli-version": {
            type: "string",
            default: "5.5.0",
            description: "Version of Scorecard's command line that the source `cli` runs.",
        },
        "cli-url": {
            type: "string",
            default: "https://github.com/ossf/scorecard/releases/download",
            description: "Where its releases are, or a mirror of them.",
        },
        "cli-sha256": {
            type: "string",
            optional: true,
            description: "SHA-256 that its archive must have. Default: what `scorecard_checksums.txt` of the release says.",
        },
        timeout: {
            type: "number",
            min: 0.1,
            max: 300,
            default: 15,
            description: "Seconds after which one request is given up.",
        },
        patience: {
            type: "number",
            min: 0,
            max: 3600,
            default: 300,
            description: "Seconds for which results that an API is still making are waited for, in all.",
        },
        "database-format": {
            type: "choice",
            choices: ["auto", "compatible", "compact"],
            default: "auto",
            description: "`compatible`: version 2 of ossf/scorecard-monitor, totals only; `compact`: our own history, with every check; `auto`: as the file is, `compact` for a new one.",
        },
        state: {
            type: "string",
            optional: true,
            description: "Where to keep the history of every check beside a `compatible` database: `dir:PATH` or `branch:NAME`.",
        },
        "import-history": {
            type: "boolean",
            default: false,
            description: "Take every version of the database file that git knows into our own history, once is enough. Wants `fetch-depth: 0`.",
        },
        "retention-days": {
            type: "number",
            min: 1,
            optional: true,
            description: "Days for which our own history keeps readings; the newest always stays. Default: all.",
        },
        "history-csv-file": { type: "string", optional: true, description: "Where to write the history as CSV." },
        "history-jsonl-file": {
            type: "string",
            optional: true,
            description: "Where to write the history as JSON, a reading a line.",
        },
        "discovery-names": {
            type: "list",
            default: [],
            description: "Globs over the names of discovered repositories; those with `!` take away.",
        },
        "discovery-topics": {
            type: "list",
            default: [],
            description: "Discover only what has one of these topics.",
        },
        "discovery-archived": {
            type: "boolean",
            default: false,
            description: "Discover archived repositories too.",
        },
        "discovery-forks": { type: "boolean", default: false, description: "Discover forks too." },
        "discovery-private": {
            type: "boolean",
            default: false,
            description: "Discover private and internal repositories too, as far as the token sees them.",
        },
        "discovery-pushed-within": {
            type: "number",
            min: 1,
            optional: true,
            description: "Discover only what was pushed to within this many days.",
        },
        "group-by": {
            type: "string",
            optional: true,
            description: "Groups of the report: `owner`, `topic`, or `property:NAME` for a custom property.",
        },
        policy: {
            type: "string",
            optional: true,
            description: "Policy file with minima and waivers. Default: `.github/ospo.yml`, where there is one.",
        },
        "policy-token": {
            type: "string",
            secret: true,
            optional: true,
            description: "Token for policies of other repositories that the policy extends. Default: `github-token`.",
        },
        gate: {
            type: "list",
            choices: gates,
            default: ["below-minimum", "waiver-expired"],
            description: "What is a `fail`; the others are a `review`.",
        },
        threshold: {
            type: "number",
            min: 0,
            max: 10,
            default: 0.25,
            description: "Points that a repository must lose to be a regression.",
        },
        "alert-causes": {
            type: "list",
            choices: _ospo_actions_scorecard__WEBPACK_IMPORTED_MODULE_1__/* .causes */ .ps,
            default: ["code", "settings", "visibility"],
            description: "Causes that count for a regression: `code`, `settings`, `environment` (time), `version` (of Scorecard), `source` (or set of checks), `visibility` (a check turned inconclusive).",
        },
        "alert-days": {
            type: "number",
            min: 1,
            default: 30,
            description: "Days for which a regression stays in the issue, unless it is mended before.",
        },
        "stale-after": {
            type: "number",
            min: 1,
            default: 30,
            description: "Days after which a score is stale.",
        },
        "pull-request": {
            type: "string",
            optional: true,
            description: "Branch to commit to instead, from which a pull request is opened and kept up to date, such as `ospo/scorecard`.",
        },
        "fail-on": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["fail-on"],
        "report-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["report-file"],
        "html-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["html-file"],
        "sarif-file": {
            ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["sarif-file"],
            description: "Where to write what is new in this run as SARIF 2.1.0.",
        },
        "csv-file": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["csv-file"],
        "artifact-name": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["artifact-name"],
        "publish-private": _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO["publish-private"],
    },
    outputs: {
        scores: {
            type: "json",
            description: "The scores as ossf/scorecard-monitor gives them: a list of `platform`, `org`, `repo`, `score`, `date`, `commit`, and `prevScore`, `prevDate`, `prevCommit`, `currentDiff` where they are known.",
        },
        changed: { type: "number", description: "Repositories whose score or checks changed in this run." },
        regressed: {
            type: "number",
            description: "Repositories that lost points, as `threshold` and `alert-causes` have it.",
        },
        "below-minimum": { type: "number", description: "Repositories below a minimum of the policy." },
        errors: { type: "number", description: "Repositories of which no source could tell." },
        ..._ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .sharedOutputs */ .ST,
    },
});


/***/ }),

/***/ 78654:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69811);

// A reader such as `head` may close the pipe early: that is no failure of ours.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
});
process.exitCode = await (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .m)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 69811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/verdict.js
var verdict = __nccwpck_require__(37904);
// EXTERNAL MODULE: ./packages/core/build/escape/log.js
var log = __nccwpck_require__(21347);
// EXTERNAL MODULE: ./packages/report/build/tool.js
var tool = __nccwpck_require__(41840);
;// CONCATENATED MODULE: ./node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/error.js
/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/argument.js


class argument_Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/help.js



/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd
            .createOption(helpOption.long, helpOption.description)
            .helpGroup(helpOption.helpGroupHeading),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd
            .createOption(helpOption.short, helpOption.description)
            .helpGroup(helpOption.helpGroupHeading),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return (0,external_node_util_.stripVTControlCharacters)(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/option.js


class option_Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/command.js













class command_Command extends external_node_events_.EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => external_node_process_namespaceObject.stdout.write(str),
      writeErr: (str) => external_node_process_namespaceObject.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        external_node_process_namespaceObject.stdout.isTTY ? external_node_process_namespaceObject.stdout.columns : undefined,
      getErrHelpWidth: () =>
        external_node_process_namespaceObject.stderr.isTTY ? external_node_process_namespaceObject.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (external_node_process_namespaceObject.stdout.isTTY && external_node_process_namespaceObject.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (external_node_process_namespaceObject.stderr.isTTY && external_node_process_namespaceObject.stderr.hasColors?.()),
      stripColor: (str) => (0,external_node_util_.stripVTControlCharacters)(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new command_Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new argument_Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    external_node_process_namespaceObject.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new option_Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof option_Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (external_node_process_namespaceObject.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = external_node_process_namespaceObject.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = external_node_process_namespaceObject.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (external_node_process_namespaceObject.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    // Save the state the first time, then restore the state before each subsequent parse.
    if (this._savedState === null) {
      // Do the special default of lone negated option to true, now that we have all the options.
      // Filter for negated options that have not been processed already.
      this.options
        .filter(
          (option) =>
            option.negate &&
            option.defaultValue === undefined &&
            this.getOptionValue(option.attributeName()) === undefined,
        )
        .forEach((option) => {
          // check for lone negated option: --no-foo without a --foo option
          const positiveLongFlag = option.long.replace(/^--no-/, '--');
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              option.attributeName(),
              true,
              'default',
            );
          }
        });

      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (external_node_fs_.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = external_node_path_.resolve(baseDir, baseName);
      if (external_node_fs_.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(external_node_path_.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        external_node_fs_.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = external_node_fs_.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = external_node_path_.resolve(
        external_node_path_.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = external_node_path_.basename(
          this._scriptPath,
          external_node_path_.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    const launchWithNode = sourceExt.includes(external_node_path_.extname(executableFile));

    let proc;
    if (external_node_process_namespaceObject.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(external_node_process_namespaceObject.execArgv).concat(args);

        proc = external_node_child_process_.spawn(external_node_process_namespaceObject.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = external_node_child_process_.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(external_node_process_namespaceObject.execArgv).concat(args);
      proc = external_node_child_process_.spawn(external_node_process_namespaceObject.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        external_node_process_namespaceObject.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        external_node_process_namespaceObject.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        external_node_process_namespaceObject.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in external_node_process_namespaceObject.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, external_node_process_namespaceObject.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const details = receivedArgs.join(', ');
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = external_node_path_.basename(filename, external_node_path_.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(external_node_process_namespaceObject.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-wait[=[host:]port]
  //  --inspect-port=[host:]port
  //
  // Host can be an IP literal encapsulated within square brackets (e.g. [::1]),
  // an IPv4 address in dotted-decimal form (e.g. 192.168.0.1), or a registered name.
  // https://www.rfc-editor.org/rfc/rfc3986.html#section-3.2.2
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(
        /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/,
      )) !== null
    ) {
      // Matches a host or a port, but not both. No colon to separate them.
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // Plain digits so a port number.
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // Assume a host.
        // e.g. --inspect=localhost, --inspect=[::1], --inspect=192.168.0.1
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(
        /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/,
      )) !== null
    ) {
      // Matched host:port pattern.
      // e.g. --inspect=localhost:1234, --inspect=[::1]:1234, --inspect=192.168.0.1:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * Exported for using from tests, not otherwise used outside this file.
 *
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    external_node_process_namespaceObject.env.NO_COLOR ||
    external_node_process_namespaceObject.env.FORCE_COLOR === '0' ||
    external_node_process_namespaceObject.env.FORCE_COLOR === 'false'
  )
    return false;
  if (external_node_process_namespaceObject.env.FORCE_COLOR || external_node_process_namespaceObject.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/commander@15.1.0/node_modules/commander/index.js






const program = new command_Command();

const createCommand = (name) => new Command(name);
const createOption = (flags, description) =>
  new Option(flags, description);
const createArgument = (name, description) =>
  new Argument(name, description);

/**
 * Expose classes
 */





// EXTERNAL MODULE: ./packages/core/build/run.js + 1 modules
var run = __nccwpck_require__(75949);
// EXTERNAL MODULE: ./actions/license-change-watch/build/spec.js
var spec = __nccwpck_require__(47727);
// EXTERNAL MODULE: ./actions/license-gate/build/spec.js
var build_spec = __nccwpck_require__(8548);
// EXTERNAL MODULE: ./actions/report/build/spec.js
var report_build_spec = __nccwpck_require__(67401);
// EXTERNAL MODULE: ./actions/sbom/build/spec.js
var sbom_build_spec = __nccwpck_require__(42328);
// EXTERNAL MODULE: ./actions/scorecard-monitor/build/spec.js
var scorecard_monitor_build_spec = __nccwpck_require__(62464);
;// CONCATENATED MODULE: ./packages/cli/build/actions.js






/** Every action by its folder's name: each is a command. */
const actions = {
    sbom: command(sbom_build_spec/* spec */.I, () => Promise.all(/* import() */[__nccwpck_require__.e(7387), __nccwpck_require__.e(5496), __nccwpck_require__.e(2320), __nccwpck_require__.e(3360), __nccwpck_require__.e(9508), __nccwpck_require__.e(4235)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94235))),
    "license-gate": command(build_spec/* spec */.I, () => Promise.all(/* import() */[__nccwpck_require__.e(7387), __nccwpck_require__.e(5496), __nccwpck_require__.e(2320), __nccwpck_require__.e(3360), __nccwpck_require__.e(7225), __nccwpck_require__.e(9508), __nccwpck_require__.e(264), __nccwpck_require__.e(5414), __nccwpck_require__.e(3051), __nccwpck_require__.e(4737)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84737))),
    "license-change-watch": command(spec/* spec */.I, () => Promise.all(/* import() */[__nccwpck_require__.e(7387), __nccwpck_require__.e(5496), __nccwpck_require__.e(2320), __nccwpck_require__.e(3360), __nccwpck_require__.e(7225), __nccwpck_require__.e(9508), __nccwpck_require__.e(264), __nccwpck_require__.e(5414), __nccwpck_require__.e(3051), __nccwpck_require__.e(1346), __nccwpck_require__.e(263)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20263))),
    report: command(report_build_spec/* spec */.I, () => Promise.all(/* import() */[__nccwpck_require__.e(3360), __nccwpck_require__.e(3718)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63718))),
    "scorecard-monitor": command(scorecard_monitor_build_spec/* spec */.IC, () => Promise.all(/* import() */[__nccwpck_require__.e(7387), __nccwpck_require__.e(3360), __nccwpck_require__.e(7225), __nccwpck_require__.e(5414), __nccwpck_require__.e(8898)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8898))),
};
/** Those that an audit runs, in this order. */
const audited = ["sbom", "license-gate", "license-change-watch"];
function command(spec, load) {
    return { spec, run: async (host) => (0,run/* run */.eF)((await load()).action, host) };
}

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __nccwpck_require__(81809);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __nccwpck_require__(12158);
// EXTERNAL MODULE: ./packages/report/build/read.js
var read = __nccwpck_require__(22066);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./packages/core/build/cancellation.js
/** A signal that is aborted when the process is asked to end; the runner sends SIGINT, then SIGTERM after 7.5 s. */
function cancellation() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.once(name, () => controller.abort());
    return controller.signal;
}

;// CONCATENATED MODULE: ./packages/core/build/proxy-fetch.js
/**
 * Node's `fetch`, through the proxy that the environment names for an address (`https_proxy`, `http_proxy`,
 * `no_proxy`, in small or capital letters), which Node's own ignores. Loopback is asked directly.
 */
const proxyFetch = async (url, init) => {
    const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
    if (!named.some((name) => process.env[name]))
        return fetch(url, init);
    const { tunnelFetch } = await __nccwpck_require__.e(/* import() */ 7110).then(__nccwpck_require__.bind(__nccwpck_require__, 77110));
    return tunnelFetch(url, init);
};

;// CONCATENATED MODULE: ./packages/core/build/plain-get.js


const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/** Imported once: in a bundle every import of a built-in module makes a namespace, with a getter for each export. */
const clients = new Map();
/**
 * GETs `url` without following redirects. Where the environment names no proxy, by Node's own client: `fetch`
 * takes 50 MB more for a thousand answers. Asks for no compression, and rejects where there is no answer.
 */
async function plainGet(url, { headers = {}, signal }) {
    if (named.some((name) => process.env[name]))
        return fetchedAnswer(await proxyFetch(url, { redirect: "manual", headers, signal }));
    const { request, agent } = await clientFor(url.startsWith("https:"));
    signal.throwIfAborted();
    const once = () => new Promise((resolve, reject) => {
        const sent = request(url, { agent, headers: { "user-agent": "ospo-actions", ...headers } }, resolve);
        // Not by the client's own `signal`, which costs as much memory as all the rest of a request.
        const abort = () => void sent.destroy(signal.reason);
        signal.addEventListener("abort", abort);
        sent
            .on("close", () => signal.removeEventListener("abort", abort))
            // The server may close a kept connection at the moment that it is used again: it has not seen the request.
            .on("error", (error) => (sent.reusedSocket && !signal.aborted ? resolve(once()) : reject(error)))
            .end();
    });
    const response = await once();
    return {
        status: response.statusCode ?? 0,
        headers: { get: (name) => response.headers[name.toLowerCase()]?.toString() ?? null },
        text: (limit) => textOf((take) => piecesOf(response, take), limit),
        pieces: (take) => piecesOf(response, take),
        // A small rest is read, so that its connection can be used again.
        cancel: () => void response.on("error", () => undefined).resume(),
    };
}
/** The answer of `fetch` in the same words. */
function fetchedAnswer({ status, headers, body }) {
    const pieces = async (take) => {
        for await (const piece of body ?? [])
            take(piece);
    };
    return {
        status,
        headers,
        text: (limit) => textOf(pieces, limit),
        pieces,
        cancel: () => void body?.cancel().catch(() => undefined),
    };
}
async function textOf(pieces, limit) {
    const text = new BodyText(limit);
    await pieces((piece) => text.add(piece));
    return text.end();
}
function piecesOf(response, take) {
    return new Promise((resolve, reject) => {
        response
            .on("data", (piece) => {
            try {
                take(piece);
            }
            catch (error) {
                response.destroy();
                reject(error);
            }
        })
            .on("end", resolve)
            .on("error", reject)
            .on("close", () => reject(new Error("the body was cut off")));
    });
}
class BodyText {
    #chunks = [];
    #limit;
    #size = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(chunk) {
        this.#size += chunk.byteLength;
        if (this.#size > this.#limit)
            throw new errors/* OspoError */.sH("LIMIT", `An answer has more than ${this.#limit} bytes`);
        this.#chunks.push(chunk);
    }
    end() {
        return Buffer.concat(this.#chunks).toString("utf8");
    }
}
/** Its connections are kept for the next request, and do not keep the process. */
function clientFor(isSecure) {
    const made = clients.get(isSecure) ??
        (isSecure ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 19))).then(({ request, Agent: Connections }) => ({
            request,
            agent: new Connections({ keepAlive: true }),
        }));
    clients.set(isSecure, made);
    return made;
}

;// CONCATENATED MODULE: ./packages/core/build/execute.js

/**
 * Runs `command` to its end. NOT_FOUND where the program is not there or may not be run, LIMIT for too much output
 * or time.
 */
async function execute(command) {
    const { program, args, folder, env, limit, timeout, cancelled } = command;
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 31421, 19));
    return new Promise((resolve, reject) => {
        const options = {
            cwd: folder,
            env: { ...env },
            maxBuffer: limit,
            timeout,
            killSignal: "SIGKILL",
            encoding: "buffer",
            windowsHide: true,
            ...(cancelled ? { signal: cancelled } : {}),
        };
        try {
            execFile(program, [...args], options, (error, stdout, stderr) => {
                const said = stderr.toString("utf8").slice(-4_096);
                if (error === null)
                    return resolve({ status: 0, stdout, stderr: said });
                if (typeof error.code === "number")
                    return resolve({ status: error.code, stdout, stderr: said });
                reject(cancelled?.aborted ? cancelled.reason : failure(command, error));
            }).stdin?.end();
        }
        catch (error) {
            reject(failure(command, error));
        }
    });
}
function failure({ program, limit, timeout }, cause) {
    if (cause.code === "ENOENT") {
        return new errors/* OspoError */.sH("NOT_FOUND", `${program} is not installed here`, { cause });
    }
    if (cause.code === "EACCES" || cause.code === "ERR_ACCESS_DENIED") {
        return new errors/* OspoError */.sH("NOT_FOUND", `${program} may not be run here (${cause.code})`, { cause });
    }
    if (cause.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
        return new errors/* OspoError */.sH("LIMIT", `${program} wrote more than ${limit} bytes`, { cause });
    }
    return new errors/* OspoError */.sH("LIMIT", `${program} was stopped after ${timeout / 1000} s`, { cause });
}

// EXTERNAL MODULE: ./packages/core/build/node-files.js + 2 modules
var node_files = __nccwpck_require__(29495);
;// CONCATENATED MODULE: ./packages/cli/build/terminal-log.js


/** The log of a command on `stream`: colours and a moving progress line on a terminal alone. */
function terminalLog(stream) {
    const isTerminal = stream.isTTY === true;
    const paint = (style, text) => (0,external_node_util_.styleText)(style, text, { stream });
    const clear = isTerminal ? "\r\u001b[K" : "";
    const secrets = new Set();
    function print(lead, text, at) {
        const where = at ? `${(0,log/* escapeLog */.A)(at.file)}${at.line === undefined ? "" : `:${at.line}`}: ` : "";
        const lines = hide(text, secrets)
            .split("\n")
            .map((line) => (0,log/* escapeLog */.A)(line, 4_096));
        stream.write(`${clear}${lead}${where}${lines.join("\n  ")}\n`);
    }
    return {
        debug: () => undefined,
        info: (text) => print("", text),
        notice: (text, at) => print(`${paint("blue", "note")} `, text, at),
        warning: (text, at) => print(`${paint("yellow", "review")} `, text, at),
        error: (text, at) => print(`${paint("red", "error")} `, text, at),
        group(title, work) {
            print("", title);
            return work();
        },
        progress({ done, total, what }) {
            if (isTerminal)
                stream.write(`${clear}${done < total ? `${done} of ${total} ${(0,log/* escapeLog */.A)(what)}` : ""}`);
        },
        mask: (secret) => void secrets.add(secret),
    };
}
function hide(text, secrets) {
    let shown = text;
    for (const secret of secrets)
        shown = shown.replaceAll(secret, "***");
    return shown;
}

;// CONCATENATED MODULE: ./packages/cli/build/command-host.js





/** What `npm start` is run for: the folder where the user stands, not the one that npm changed to. */
function standing(env) {
    const byNpm = env.npm_package_name === "ospo-actions" && env.npm_lifecycle_event === "start";
    return (byNpm && env.INIT_CWD) || process.cwd();
}
/** The host of the local command: a terminal in place of the runner, files wherever the user says. */
function commandHost() {
    const temporary = process.env.RUNNER_TEMP ?? (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "ospo-actions");
    const cancelled = cancellation();
    return {
        kind: "command",
        env: { RUNNER_TEMP: temporary, RUNNER_TOOL_CACHE: (0,external_node_path_.join)(temporary, "tools"), ...process.env },
        fetch: proxyFetch,
        get: plainGet,
        execute: execute,
        now: () => new Date(),
        sleep: (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: cancelled }),
        files: (0,node_files/* nodeFiles */.k)({ workspace: standing(process.env), temporary }),
        log: terminalLog(process.stderr),
        summarize: async () => undefined,
        cancelled,
    };
}
/** The inputs of one action as its flags give them, and a place for its outputs. */
function hostOf(base, input) {
    const outputs = new Map();
    return { ...base, input, outputs, setOutput: (name, value) => void outputs.set(name, value) };
}

;// CONCATENATED MODULE: ./packages/cli/build/audit.js




/** Runs every action on a folder and writes their reports and one page; one that fails does not stop the others. */
async function audit({ paths, output, failOn = "", omit = [] }, base) {
    for (const old of ["index.html", "sbom.cdx.json"])
        await base.files.remove(`${output}/${old}`);
    const host = { ...base, log: withoutRepeats(base.log) };
    const statuses = [];
    const reports = [];
    for (const name of audited) {
        const reportFile = `${output}/${name}/report.json`;
        const inputs = {
            path: paths.join("\n"),
            "output-file": `${output}/sbom.cdx.json`,
            "report-file": reportFile,
            "fail-on": failOn,
            omit: omit.join("\n"),
            // It tells what newer versions bring, which is nothing wrong with what is in use; nor is a missing network.
            ...(name === "license-change-watch" && { mode: "upstream", "fail-on": "never" }),
        };
        await base.files.remove(reportFile);
        const status = await actions[name].run(hostOf(host, (input) => inputs[input]));
        if (status === verdict/* exitStatus */.$u.cancelled)
            return status;
        statuses.push(status);
        await base.files.admit(output).catch(() => undefined);
        const report = await reportAt(reportFile, base);
        if (report)
            reports.push(report);
    }
    if (reports.length > 0)
        await writePage(reports, `${output}/index.html`, base);
    printResult(reports, output, base);
    return Math.max(...statuses);
}
/** What keeps one action from its work keeps the others, too: it is told once. */
function withoutRepeats(log) {
    const told = new Set();
    return {
        ...log,
        error(text, at) {
            if (!told.has(text))
                log.error(text, at);
            told.add(text);
        },
    };
}
async function writePage(reports, file, { files }) {
    const { toHtml } = await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(8691)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12857));
    await files.write(file, toHtml(reports, { title: "Open source audit" }));
}
/** The report that an action left, or nothing where it ended with an error. */
async function reportAt(file, { files, log }) {
    try {
        return await (0,read/* readReport */.t)(await files.read(file, limits/* limits */.F.reportBytes), file);
    }
    catch (error) {
        if (!(error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND"))
            log.error((0,errors/* describeError */.Uc)(error));
        return undefined;
    }
}
/** The result goes to standard output, what happened on the way to standard error. */
function printResult(reports, output, { files }) {
    const lines = reports.map(({ action, verdict, metrics }) => {
        const numbers = Object.entries(metrics).filter(([, value]) => value !== 0);
        const told = numbers.map(([name, value]) => `${value} ${name.replaceAll("-", " ")}`).join(", ");
        return `${action}: ${verdict}${told && ` (${told})`}`;
    });
    if (reports.length > 0)
        lines.push(`Report: ${files.display(`${output}/index.html`)}`);
    process.stdout.write(lines.map((line) => `${(0,log/* escapeLog */.A)(line)}\n`).join(""));
}

// EXTERNAL MODULE: ./packages/core/build/spec.js
var core_build_spec = __nccwpck_require__(92070);
;// CONCATENATED MODULE: ./packages/cli/build/flags.js


/** The flags of an action: one per input, with the input's own words. */
function flagsOf({ inputs }) {
    return Object.entries(inputs).map(([name, input]) => {
        const option = new option_Option(syntax(name, input), help(input));
        return runnersOnly.has(name) ? option.hideHelp() : option;
    });
}
/** Inputs that only a workflow run can serve. */
const runnersOnly = new Set([
    "artifact-name",
    "comment",
    "dependency-snapshot",
    "publish-private",
    "release-assets",
    "sarif-upload",
]);
/** Descriptions are written for workflows; in a terminal nobody has a workspace or a step. */
const spoken = [
    [/relative to the workspace/g, "relative to this folder"],
    [/in the workspace/g, "in this folder"],
    [/that fails the step/g, "that makes the exit status 1"],
    [/, in a workflow below the runner's temporary folder/g, ""],
    [/ Keep it between runs with a cache action\./g, ""],
];
/** Raw inputs as commander parsed the flags; `defaults` stand in for those that were not given. */
function rawInputs(options, defaults = {}) {
    return (name) => {
        const value = options[(0,core_build_spec/* camelCase */.xQ)(name)];
        if (value === undefined)
            return defaults[name];
        return Array.isArray(value) ? value.join("\n") : value === true ? "true" : String(value);
    };
}
function syntax(name, input) {
    switch (input.type) {
        case "boolean":
            return `--${name} [true|false]`;
        case "list":
            return `--${name} <items...>`;
        case "number":
            return `--${name} <number>`;
        case "choice":
            return `--${name} <${isShort(input.choices) ? input.choices.join("|") : "choice"}>`;
        case "string":
            return `--${name} <text>`;
    }
}
/** All flags are shown in one column, which one long list would make wider than any terminal. */
function isShort(choices) {
    return choices.join("|").length <= 30;
}
/** Descriptions are Markdown; a terminal shows them without its backticks. */
function help(input) {
    const text = spoken.reduce((said, [words, other]) => said.replace(words, other), input.description.replaceAll("`", ""));
    const choices = input.type === "choice" && !isShort(input.choices) ? ` One of ${input.choices.join(", ")}.` : "";
    const shown = Array.isArray(input.default) ? input.default.join(", ") : String(input.default ?? "");
    return shown === "" || shown.startsWith("${{") ? text + choices : `${text}${choices} (default: ${shown})`;
}

;// CONCATENATED MODULE: ./packages/cli/build/policy.js



const policyPath = ".github/ospo.yml";
/** `policy check | import | init`: what somebody needs who writes a policy. */
function policyCommand(host, done) {
    const command = new command_Command("policy").description(`check, import or begin ${policyPath}`).exitOverride();
    const act = (work) => async (file, options) => done(await tell(() => work(file, options, host())));
    command
        .command("check")
        .description("say all that is wrong with a policy, or what it comes to")
        .argument("[file]", "the policy", policyPath)
        .option("--policies <folder>", "folder with OWNER/REPO/path of the policies that it extends")
        .exitOverride()
        .action(act(checkPolicy));
    command
        .command("import")
        .description("make a policy of the configuration of dependency-review-action or of license-checker's flags")
        .argument("<file>", "configuration, workflow, package.json or shell script")
        .option("--output <file>", "where to write it, instead of the terminal")
        .exitOverride()
        .action(act(async (file, { output }, { files }) => {
        const { importPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(7387), __nccwpck_require__.e(7225), __nccwpck_require__.e(1449)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81449));
        return write(await importPolicy(await policy_read(file, files), file), output, files);
    }));
    command
        .command("init")
        .description("print a policy to begin with")
        .option("--output <file>", "where to write it, instead of the terminal")
        .exitOverride()
        .action((options) => act(beginPolicy)("", options));
    return command;
}
async function checkPolicy(file, { policies }, { files, now }) {
    const { describePolicy, folderSource, loadPolicy, readPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(7387), __nccwpck_require__.e(7225), __nccwpck_require__.e(1449)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81449));
    const text = await policy_read(file, files);
    const shown = files.display(file);
    if (policies !== undefined) {
        const source = folderSource(files, await files.admit(policies));
        return `${describePolicy(await loadPolicy(text, shown, source), now())}\n`;
    }
    const policy = await readPolicy(text, shown);
    const unread = policy.extends.length === 0 ? "" : "What it extends was not read: name a folder with --policies.\n";
    return `${describePolicy(policy, now())}\n${unread}`;
}
async function beginPolicy(_, { output }, { files }) {
    const { starterPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(7387), __nccwpck_require__.e(7225), __nccwpck_require__.e(1449)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81449));
    return write(starterPolicy, output, files);
}
async function policy_read(file, files) {
    await files.admit((0,external_node_path_.dirname)(files.resolve(file)));
    return files.read(file, limits/* limits */.F.policyBytes);
}
/** Nothing that is there is overwritten: it may hold exceptions that somebody approved. */
async function write(text, output, files) {
    if (output === undefined)
        return text;
    if ((await files.stat(output)) !== undefined)
        throw new errors/* OspoError */.sH("INPUT", `--output: ${files.display(output)} exists`, {
            fix: "Name another file, or remove it.",
        });
    await files.write(output, text);
    return `Wrote ${files.display(output)}\n`;
}
async function tell(work) {
    try {
        process.stdout.write(await work());
        return verdict/* exitStatus */.$u.ok;
    }
    catch (error) {
        process.stderr.write(`${(0,errors/* describeError */.Uc)(error)
            .split("\n")
            .map((line) => (0,log/* escapeLog */.A)(line))
            .join("\n")}\n`);
        const isUsage = error instanceof errors/* OspoError */.sH && ["INPUT", "CONFIG", "NOT_FOUND"].includes(error.code);
        return isUsage ? verdict/* exitStatus */.$u.usage : verdict/* exitStatus */.$u.error;
    }
}

;// CONCATENATED MODULE: ./packages/cli/build/program.js










/** Runs the command line `args` (without the program's own name) and gives the exit status. */
async function runProgram(args) {
    let status = verdict/* exitStatus */.$u.ok;
    const program = new command_Command("npm start --")
        .description("Open source audits on a laptop: the same code as the GitHub Actions, no GitHub, no token.")
        .version(tool/* tool */.z.version, "-v, --version")
        .showHelpAfterError("Add --help to see what there is.")
        .exitOverride();
    program.addCommand(auditCommand((result) => {
        status = result;
    }), { isDefault: true });
    for (const [name, action] of Object.entries(actions)) {
        program.addCommand(actionCommand(name, action, (result) => {
            status = result;
        }));
    }
    program.addCommand(policyCommand(commandHost, (result) => {
        status = result;
    }));
    try {
        await program.parseAsync(args, { from: "user" });
        return status;
    }
    catch (error) {
        if (error instanceof CommanderError) {
            if (error.code.startsWith("ospo."))
                process.stderr.write(`${error.message}\nAdd --help to see what there is.\n`);
            return error.exitCode === 0 ? verdict/* exitStatus */.$u.ok : verdict/* exitStatus */.$u.usage;
        }
        throw error;
    }
}
function auditCommand(done) {
    return new command_Command("audit")
        .description("run every action on a folder and write ospo-report/ (the default)")
        .argument("[folders...]", "project folders or lock files; several are one product (default: this folder)")
        .option("--path <folders...>", "the same as a flag")
        .option("--output <folder>", "where to write the reports", "ospo-report")
        .addOption(new option_Option("--fail-on <verdict>", "the weakest verdict that makes the exit status 1 (default: fail)").choices(["fail", "review", "never"]))
        .addOption(new option_Option("--omit <kinds...>", "kinds of dependencies to leave out (default: none)").choices([
        "dev",
        "optional",
        "peer",
    ]))
        .exitOverride()
        .action(async (folders, options) => {
        const paths = [...folders, ...(options.path ?? [])];
        const [unknown] = folders.filter((folder) => !isThere(folder));
        if (unknown !== undefined)
            throw /[./\\]/.test(unknown) ? notThere(unknown) : unknownCommand(unknown);
        if (paths.includes(""))
            throw new CommanderError(2, "ospo.path", "error: --path is empty; leave it out for this folder");
        const { output, failOn, omit = [] } = options;
        done(await audit({ paths: paths.length > 0 ? paths : ["."], output, failOn, omit }, commandHost()));
    });
}
function isThere(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(standing(process.env), folder));
}
function notThere(folder) {
    return new CommanderError(2, "ospo.folder", `error: ${(0,log/* escapeLog */.A)(folder)} does not exist`);
}
/** A first word that is neither a command nor a folder. */
function unknownCommand(word) {
    const names = ["audit", ...Object.keys(actions), "policy"].join(", ");
    return new CommanderError(2, "ospo.command", `error: ${(0,log/* escapeLog */.A)(word)} is neither a command (${names}) nor a folder`);
}
function actionCommand(name, action, done) {
    const command = new command_Command(name).description(action.spec.description).exitOverride();
    for (const flag of flagsOf(action.spec))
        command.addOption(flag);
    // As with the audit, what `path` names may stand without the flag.
    if (action.spec.inputs.path?.type === "list")
        command.argument("[folders...]", "project folders or lock files: the same as --path");
    return command.action(async (...given) => {
        const [folders, flags] = (given.length > 2 ? given : [[], ...given]);
        const [unknown] = folders.filter((folder) => !isThere(folder));
        if (unknown !== undefined)
            throw notThere(unknown);
        const paths = [...folders, ...(flags.path ?? [])];
        const options = { ...flags, ...(paths.length > 0 && { path: paths }) };
        const isAudited = audited.some((one) => one === name);
        const defaults = isAudited ? { "report-file": `ospo-report/${name}/report.json` } : {};
        const host = hostOf(commandHost(), rawInputs(options, defaults));
        const status = await action.run(host);
        // After an error they are set for a workflow's sake, and say nothing.
        if (status <= verdict/* exitStatus */.$u.verdict)
            process.stdout.write([...host.outputs].map(([output, value]) => `${output}=${(0,log/* escapeLog */.A)(value)}\n`).join(""));
        done(status);
    });
}


/***/ }),

/***/ 12158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   sH: () => (/* binding */ OspoError)
/* harmony export */ });
/** A failure that the user can act on: `message` says what, where and which value, `fix` what to do. */
class OspoError extends Error {
    name = "OspoError";
    code;
    fix;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.fix = details.fix;
    }
}
/** All faults of the inputs at once, so that one run is enough to mend them. */
function inputError(problems) {
    const [only] = problems;
    const message = problems.length === 1 ? `Input ${only}` : `Inputs:\n${problems.map((p) => `- ${p}`).join("\n")}`;
    return new OspoError("INPUT", message);
}
/** The message and fix of anything thrown, for a user: never a stack trace. */
function describeError(error) {
    if (error instanceof OspoError)
        return error.fix ? `${error.message}\n${error.fix}` : error.message;
    if (error instanceof Error)
        return error.message || error.name;
    return typeof error === "string" ? error : "something other than an error was thrown";
}


/***/ }),

/***/ 21347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ escapeLog)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42382);

/**
 * Text that the runner will not take for a command: one line, neither `::` at its start (also after
 * white space, which the runner trims) nor the older `##[`, which it looks for anywhere in a line.
 */
function escapeLog(text, max) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max)
        .replace(/^(\s*):(?=:)/u, "$1: ")
        .replaceAll("##[", "## [");
}


/***/ }),

/***/ 42382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81809);

/**
 * Characters that change how text reads without being seen: controls, bidi marks, zero-width and tag
 * characters, variation selectors, separators. Shown by their number, never passed on (A8, A26).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;
/** `text` on one line, unseen characters shown as `<U+XXXX>`; what is longer than `max` ends there with `…`. */
function plainText(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.textCharacters) {
    const shown = text.slice(0, max).toWellFormed().replace(lineBreaks, " ").replace(invisible, showCodePoint);
    if (text.length <= max && shown.length <= max)
        return shown;
    return `${shown.slice(0, max).toWellFormed()}…`;
}
function showCodePoint(character) {
    const point = character.codePointAt(0) ?? 0;
    return `<U+${point.toString(16).toUpperCase().padStart(4, "0")}>`;
}


/***/ }),

/***/ 81809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/**
 * Every limit of the platform and of ours, in one place. Platform limits name their source;
 * the others keep one hostile document from taking the machine (DESIGN 7).
 */
const limits = {
    /** Bytes of a lock file that is parsed at all. The largest real lock we met has 2.4 MB. */
    lockfileBytes: 50 * 1024 * 1024,
    /** Bytes of a package manifest. */
    manifestBytes: 4 * 1024 * 1024,
    /** Bytes of a policy file. */
    policyBytes: 1024 * 1024,
    /** Bytes of a license file of a package; bundles of notices are the largest. */
    licenseBytes: 2 * 1024 * 1024,
    /** Bytes of a `report.json` that is read, and how many of them at once. */
    reportBytes: 50 * 1024 * 1024,
    reports: 1_000,
    /** Bytes of an SBOM that is read, and how deep components may stand inside each other in it. */
    sbomBytes: 50 * 1024 * 1024,
    sbomDepth: 64,
    /** SBOMs that one run reads. */
    sboms: 1_000,
    /** Bytes of one file of a state store. */
    stateBytes: 50 * 1024 * 1024,
    /** Bytes of a job summary per step; over it the runner drops all of it (FileCommandManager). */
    summaryBytes: 1024 * 1024,
    /** Characters of one output: a job's outputs have 1 MB in all, counted as UTF-16 (docs: output limitations). */
    outputCharacters: 450_000,
    /** Characters of a comment or issue body; over it the API answers 422 "Body is too long". */
    commentCharacters: 65_536,
    /** Annotations per level and step that the runner keeps (FileCommandManager). */
    annotationsPerLevel: 10,
    /** Characters of an annotation's message that the runner keeps. */
    annotationCharacters: 4_096,
    /** SARIF results per run that code scanning takes; it shows the first 5,000 (docs: results-exceed-limit). */
    sarifResults: 25_000,
    /** Characters of one piece of untrusted text in a report: longer ones are cut with a mark. */
    textCharacters: 1_000,
    /** Characters of an SPDX expression that is parsed; longer ones are unparsable. */
    expressionCharacters: 2_048,
    /** Nesting of an SPDX expression; deeper ones are unparsable. */
    expressionDepth: 64,
    /** Items that `eachItem` works on at a time, unless told otherwise. */
    concurrency: 16,
    /** Dependency paths shown for one component. */
    pathsShown: 3,
};


/***/ }),

/***/ 29495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __nccwpck_require__(12158);
;// CONCATENATED MODULE: ./packages/core/build/file-error.js

/** That `path` is not in the folders that may be read; `real` is where links lead. */
function outside(shown, path, real) {
    if (path === real) {
        return new errors/* OspoError */.sH("PERMISSION", `${shown} may not be read: it is outside the workspace`, {
            fix: "Name a path inside the workspace.",
        });
    }
    return new errors/* OspoError */.sH("PERMISSION", `${shown} leads out of the workspace, to ${real}`, {
        fix: "Replace the symbolic link by the file itself, or name the folder that it leads to in `path`.",
    });
}
/** Whether nothing is there. */
function isMissing(error) {
    const code = error.code;
    return code === "ENOENT" || code === "ENOTDIR";
}
/** A fault of writing in words, with its fix. */
function writeError(error, shown) {
    if (!isMissing(error) && error.code !== "EEXIST")
        return fileError(error, shown);
    return new errors/* OspoError */.sH("FORMAT", `${shown} cannot be written: its folder is a file or a broken link`, {
        fix: "Choose another path.",
        cause: error,
    });
}
/** A fault of the file system in words; what says enough already is left as it is. */
function fileError(error, shown) {
    if (error instanceof errors/* OspoError */.sH)
        return error;
    const code = error.code ?? "unknown";
    if (isMissing(error))
        return new errors/* OspoError */.sH("NOT_FOUND", `${shown} does not exist`, { cause: error });
    if (code === "EACCES" || code === "EPERM" || code === "ERR_ACCESS_DENIED") {
        return new errors/* OspoError */.sH("PERMISSION", `${shown} may not be accessed (${code})`, {
            fix: "Check the file's owner and mode.",
            cause: error,
        });
    }
    if (code === "ELOOP")
        return new errors/* OspoError */.sH("PERMISSION", `${shown} is a circle of symbolic links`, { cause: error });
    if (code === "EISDIR")
        return new errors/* OspoError */.sH("FORMAT", `${shown} is a folder, not a file`, { cause: error });
    return new errors/* OspoError */.sH("FORMAT", `${shown} could not be read or written (${code})`, { cause: error });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./packages/core/build/regular-file.js





/** Neither follows a link that was put there meanwhile, nor waits for a writer where a named pipe stands. */
const readOnly = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Windows does not tell links when it opens them. */
const tellsLinks = external_node_fs_.constants.O_NOFOLLOW !== undefined;
/** Opens a file to read; where a link stands in its place, the file that `follow` finds behind it. */
function openFile(path, follow) {
    if (!tellsLinks)
        return (0,external_node_fs_.openSync)((0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? follow(path) : path, readOnly);
    try {
        return (0,external_node_fs_.openSync)(path, readOnly);
    }
    catch (error) {
        if (!isLink(error))
            throw error;
        return (0,external_node_fs_.openSync)(follow(path), readOnly);
    }
}
/** FreeBSD has an answer of its own. */
function isLink(error) {
    const { code } = error;
    return code === "ELOOP" || code === "EMLINK";
}
/** UTF-8 text of at most `limit` bytes, without a byte order mark. Closes the file. */
function readText(file, shown, limit) {
    try {
        const { size } = regularFile((0,external_node_fs_.fstatSync)(file), shown);
        if (size > limit) {
            throw new errors/* OspoError */.sH("LIMIT", `${shown()} has ${size} bytes, more than the ${limit} that are read`, {
                fix: "If it really is that large, split the project and name its parts in `path`.",
            });
        }
        const bytes = fill(file, 0, size);
        const text = bytes.toString("utf8");
        return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** At most `length` bytes from `start` on. Closes the file. */
function readPart(file, shown, start, length) {
    try {
        const { size } = regularFile((0,external_node_fs_.fstatSync)(file), shown);
        return fill(file, start, Math.max(0, Math.min(length, size - start)));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** `length` bytes from `start` on, or as many as there are. */
function fill(file, start, length) {
    const part = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < part.length) {
        const count = (0,external_node_fs_.readSync)(file, part, filled, part.length - filled, start + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return part.subarray(0, filled);
}
function regularFile(stats, shown) {
    if (stats.isFile())
        return stats;
    throw new errors/* OspoError */.sH("FORMAT", `${shown()} is not a regular file`, { fix: "Put the file itself there." });
}
/** Writes the whole file or nothing, and makes its folders. */
async function writeWhole(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,promises_.open)(draft, "wx");
        await file.writeFile(text).finally(() => file.close());
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/core/build/node-files.js







/** Milliseconds of reading until signals and answers of the network get their turn. */
const longest = 10;
/**
 * Files on disk, confined to `roots` as `Files` promises. Reading is synchronous inside: the files are small and many,
 * and a turn through the thread pool costs several times what the system takes for one.
 */
function nodeFiles({ workspace, temporary, writable }) {
    const readable = new Set();
    const rootsReady = Promise.all([workspace, temporary].map(async (root) => readable.add(await realTarget(root).catch(() => root))));
    const absolute = (path) => (0,external_node_path_.resolve)(workspace, path);
    const workspaces = [workspace, realWorkspace(workspace)];
    const inWorkspace = (path) => workspaces.map((root) => (0,external_node_path_.relative)(root, absolute(path))).find(isInside);
    const display = (path) => {
        const inside = inWorkspace(path);
        return (inside === undefined ? absolute(path) : inside || ".").split(external_node_path_.sep).join("/");
    };
    let isReady = false;
    void rootsReady.then(() => {
        isReady = true;
    });
    let turned = performance.now();
    /** Real paths of folders that were just read from: a package's are read one after the other. */
    const folders = new Map();
    const isDue = () => !isReady || performance.now() - turned > longest;
    async function turn() {
        await rootsReady;
        await (0,external_node_timers_promises_.setImmediate)();
        folders.clear();
        turned = performance.now();
    }
    /** Links resolved: below the workspace step by step, as the folders above are known already. */
    function realPath(path) {
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const isBelow = stepwise && path.length > workspace.length && contains(workspace, path);
        const real = isBelow
            ? withoutLink(`${realPath((0,external_node_path_.dirname)(path))}${external_node_path_.sep}${(0,external_node_path_.basename)(path)}`)
            : external_node_fs_.realpathSync.native(path);
        folders.set(path, real);
        return real;
    }
    function admitted(real, path) {
        for (const root of readable)
            if (contains(root, real))
                return real;
        throw outside(display(path), absolute(path), real);
    }
    function openReadable(path) {
        const target = absolute(path);
        const folder = realPath((0,external_node_path_.dirname)(target));
        const file = `${folder === external_node_path_.sep ? "" : folder}${external_node_path_.sep}${(0,external_node_path_.basename)(target)}`;
        return openFile(admitted(file, path), (link) => admitted(external_node_fs_.realpathSync.native(link), path));
    }
    async function writablePath(path) {
        const target = absolute(path);
        if (writable === undefined)
            return target;
        const folder = await realTarget((0,external_node_path_.dirname)(target));
        for (const root of writable)
            if (isInside((0,external_node_path_.relative)(await realTarget(root), folder)))
                return target;
        throw new errors/* OspoError */.sH("PERMISSION", `${display(path)} may not be written: it is outside the workspace`, {
            fix: "Choose a path inside the workspace or the runner's temporary folder.",
        });
    }
    return {
        workspace,
        temporary,
        resolve: absolute,
        display,
        async admit(path) {
            const real = await (0,promises_.realpath)(absolute(path)).catch((error) => {
                throw fileError(error, display(path));
            });
            // On a runner a link inside the checkout is the word of whoever wrote the commit, not of the workflow.
            await rootsReady;
            if (writable !== undefined && inWorkspace(path) !== undefined)
                admitted(real, path);
            readable.add(real);
            return real;
        },
        async read(path, limit) {
            try {
                if (isDue())
                    await turn();
                return readText(openReadable(path), () => display(path), limit);
            }
            catch (error) {
                throw fileError(error, display(path));
            }
        },
        async readBytes(path, start, length) {
            try {
                if (isDue())
                    await turn();
                return readPart(openReadable(path), () => display(path), start, length);
            }
            catch (error) {
                throw fileError(error, display(path));
            }
        },
        within: (folder) => nodeFiles({ workspace: absolute(folder), temporary: absolute(folder), writable: [] }),
        async stat(path) {
            try {
                if (isDue())
                    await turn();
                const real = admitted(realPath(absolute(path)), path);
                return entry((0,external_node_fs_.statSync)(real), real);
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw fileError(error, display(path));
            }
        },
        async list(path) {
            try {
                if (isDue())
                    await turn();
                return (0,external_node_fs_.readdirSync)(admitted(realPath(absolute(path)), path)).sort();
            }
            catch (error) {
                if (isMissing(error))
                    return [];
                throw fileError(error, display(path));
            }
        },
        async write(path, text) {
            try {
                await writeWhole(await writablePath(path), text);
            }
            catch (error) {
                throw writeError(error, display(path));
            }
        },
        async remove(path) {
            try {
                await (0,promises_.unlink)(await writablePath(path));
            }
            catch (error) {
                if (!isMissing(error))
                    throw fileError(error, display(path));
            }
        },
    };
}
/** Windows has further names for a folder (`RUNNER~1`), which only the system resolves. */
const stepwise = external_node_path_.sep === "/";
function withoutLink(path) {
    return (0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? external_node_fs_.realpathSync.native(path) : path;
}
/** Whether an absolute path is `root` or below it; neither has a `..`. */
function contains(root, path) {
    return (path.startsWith(root) && (path.length === root.length || root.endsWith(external_node_path_.sep) || path[root.length] === external_node_path_.sep));
}
function entry(stats, real) {
    return { kind: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other", size: stats.size, real };
}
/** Where `path` is or would be made: links resolved as far as it exists. */
async function realTarget(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (!isMissing(error) || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return (0,external_node_path_.join)(await realTarget((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
function realWorkspace(workspace) {
    try {
        return (0,external_node_fs_.realpathSync)(workspace);
    }
    catch {
        return workspace;
    }
}
/** Whether a relative path stays below where it starts. */
function isInside(path) {
    return path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}


/***/ }),

/***/ 75949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yx: () => (/* binding */ implement),
  eF: () => (/* binding */ run)
});

// UNUSED EXPORTS: endWith

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __nccwpck_require__(12158);
// EXTERNAL MODULE: ./packages/core/build/spec.js
var build_spec = __nccwpck_require__(92070);
;// CONCATENATED MODULE: ./packages/core/build/inputs.js


/** Parses every input of `spec`, and tells all that is wrong with them at once (INPUT). */
function readInputs(spec, raw) {
    const problems = [];
    const inputs = {};
    for (const [name, input] of Object.entries(spec.inputs)) {
        const text = (raw(name) ?? "").trim();
        const result = isBlank(input, text) ? fallback(input) : parse(input, text);
        if (result instanceof Problem)
            problems.push(`${name}: ${result.message}`);
        else
            inputs[(0,build_spec/* camelCase */.xQ)(name)] = result;
    }
    if (problems.length > 0)
        throw (0,errors/* inputError */.Xu)(problems);
    return inputs;
}
class Problem {
    message;
    constructor(message) {
        this.message = message;
    }
}
/** Whether the user gave nothing: no text, or only the separators of a list. */
function isBlank({ type }, text) {
    return text === "" || (type === "list" && itemsOf(text).length === 0);
}
function fallback(input) {
    if (isExpression(input.default))
        return undefined;
    if (input.default !== undefined || input.optional)
        return input.default;
    return new Problem("is required");
}
/** A default such as `${{ github.token }}` is the runner's to evaluate: where none did, the input was not given. */
function isExpression(value) {
    return typeof value === "string" && value.startsWith("${{");
}
function parse(input, text) {
    switch (input.type) {
        case "string":
            return text;
        case "boolean":
            return parseBoolean(text);
        case "number":
            return parseNumber(text, input);
        case "list":
            return parseList(text, input.choices);
        case "choice":
            return input.choices.includes(text) ? text : notOneOf(input.choices, text);
    }
}
/** The YAML 1.2 core schema, as the runner's own `getBooleanInput` reads it. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    return new Problem(`must be true or false, not "${text}"`);
}
function parseNumber(text, range) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
    const value = Number(text);
    if (!Number.isFinite(value))
        return new Problem(`must be a number, not "${text}"`);
    if (value < min || value > max)
        return new Problem(`must be ${describeRange(range)}, not ${text}`);
    return value;
}
function describeRange({ min, max }) {
    if (min === undefined)
        return `at most ${max}`;
    return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}
function parseList(text, choices) {
    const items = itemsOf(text);
    const wrong = choices ? items.filter((item) => !choices.includes(item)) : [];
    return wrong.length === 0 ? items : notOneOf(choices ?? [], ...wrong);
}
/** Items on lines of their own or between commas, each once. */
function itemsOf(text) {
    return [...new Set(text.split(/[\n,]/).map((item) => item.trim()))].filter((item) => item !== "");
}
function notOneOf(choices, ...wrong) {
    const told = wrong.map((text) => `"${text}"`).join(", ");
    return new Problem(`must be one of ${choices.join(", ")}, not ${told}`);
}

// EXTERNAL MODULE: ./packages/core/build/verdict.js
var build_verdict = __nccwpck_require__(37904);
;// CONCATENATED MODULE: ./packages/core/build/run.js




function implement(spec, main, failOn = () => "fail") {
    return { spec, main, failOn };
}
/**
 * Runs `action` once: masks secrets, parses inputs, sets every declared output, tells errors, and gives
 * the exit status. After an error the outputs are there too, with the verdict `fail`. Never rejects.
 */
async function run({ spec, main, failOn }, host) {
    try {
        maskSecrets(spec, host);
        host.cancelled.throwIfAborted();
        const inputs = readInputs(spec, host.input);
        const outputs = await unlessCancelled(main(inputs, host), host.cancelled);
        setOutputs(spec, outputs, host);
        return statusOf(outputs.verdict, inputs.failOn ?? failOn(host));
    }
    catch (error) {
        return endWith(error, spec, host);
    }
}
/** Tells `error`, sets the outputs of a run that could not finish, and gives its exit status. */
function endWith(error, spec, host) {
    try {
        setOutputs(spec, { verdict: "fail", checked: 0, expected: 0 }, host);
    }
    catch (failure) {
        host.log.error((0,errors/* describeError */.Uc)(failure));
    }
    if (host.cancelled.aborted) {
        host.log.error("Cancelled.");
        return build_verdict/* exitStatus */.$u.cancelled;
    }
    tell(error, host);
    return isUsage(error) ? build_verdict/* exitStatus */.$u.usage : build_verdict/* exitStatus */.$u.error;
}
function tell(error, { log }) {
    const foreseen = error instanceof errors/* OspoError */.sH;
    log.error(foreseen ? (0,errors/* describeError */.Uc)(error) : `${(0,errors/* describeError */.Uc)(error)}\n${unforeseen}`);
    if (error instanceof Error && !foreseen)
        log.debug(error.stack ?? "");
}
const unforeseen = "This was not foreseen. Please report it, with the log of a run with debug logging.";
/** What `work` gives, or a rejection as soon as the run is cancelled. */
async function unlessCancelled(work, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    if (signal.aborted)
        onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener("abort", onAbort);
    }
}
function maskSecrets(spec, host) {
    for (const [name, input] of Object.entries(spec.inputs)) {
        const value = input.secret ? host.input(name)?.trim() : undefined;
        if (value)
            host.log.mask(value);
    }
}
function setOutputs(spec, outputs, host) {
    for (const name of Object.keys(spec.outputs)) {
        const value = outputs[(0,build_spec/* camelCase */.xQ)(name)] ?? "";
        host.setOutput(name, typeof value === "string" ? value : JSON.stringify(value));
    }
}
function statusOf(verdict, failOn) {
    return (0,build_verdict/* reaches */.O6)(verdict, failOn) ? build_verdict/* exitStatus */.$u.verdict : build_verdict/* exitStatus */.$u.ok;
}
function isUsage(error) {
    return error instanceof errors/* OspoError */.sH && (error.code === "INPUT" || error.code === "CONFIG");
}


/***/ }),

/***/ 92070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   ST: () => (/* binding */ sharedOutputs),
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/** The outputs that every action has, with one meaning. */
const sharedOutputs = {
    verdict: { type: "string", description: "`pass`, `review` (a human must look) or `fail`." },
    "report-path": { type: "string", description: "Path of the written `report.json`, empty if none was." },
    checked: { type: "number", description: "How many distinct items were checked." },
    expected: { type: "number", description: "How many should have been; fewer checked is a `fail`." },
};
/** The inputs that mean the same wherever they apply; an action picks those it supports. */
const sharedInputs = {
    path: {
        type: "list",
        default: ["."],
        description: "Project folder, or several (one a line), relative to the workspace.",
    },
    policy: {
        type: "string",
        optional: true,
        description: "Policy file, or `OWNER/REPO//path@ref`. Default: `.github/ospo.yml`, in a pull request that of its base; without one the default policy.",
    },
    "policy-token": {
        type: "string",
        secret: true,
        optional: true,
        description: "Token that may read the policies which the policy extends. Default: `github-token`.",
    },
    "fail-on": {
        type: "choice",
        choices: ["fail", "review", "never"],
        default: "fail",
        description: "The weakest verdict that fails the step.",
    },
    "report-file": {
        type: "string",
        optional: true,
        description: "Where to write `report.json`. Default: `ospo-report/<action>/report.json`, in a workflow below the runner's temporary folder.",
    },
    "html-file": { type: "string", optional: true, description: "Where to write the report as one HTML page." },
    comment: {
        type: "choice",
        choices: ["auto", "true", "false"],
        default: "auto",
        description: "Whether to comment on the pull request. `auto`: where the token may; `true`: not being able to is an error.",
    },
    "github-token": {
        type: "string",
        secret: true,
        optional: true,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for the runner
        default: "${{ github.token }}",
        description: "Token for what GitHub is asked or told.",
    },
    "sarif-file": {
        type: "string",
        optional: true,
        description: "Where to write the findings as SARIF 2.1.0.",
    },
    "csv-file": { type: "string", optional: true, description: "Where to write the findings as CSV." },
    "artifact-name": {
        type: "string",
        optional: true,
        description: "Name of an artifact to keep `report.json` and the files asked for in; give each step and each job of a matrix its own. Default: none is made.",
    },
    "sarif-upload": {
        type: "boolean",
        default: false,
        description: "Whether to show the findings as alerts of code scanning.",
    },
    "publish-private": {
        type: "boolean",
        default: false,
        description: "Whether a report on a repository that fewer people may read, or on an open incident, may go where the readers of this one see it: summary, comment, artifact, code scanning.",
    },
};
function defineAction(spec) {
    return spec;
}
/** `fail-on` -> `failOn`. */
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 37904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony export verdicts */
/** The outcome of an action: `review` means that a human must look. Ordered from good to bad. */
const verdicts = ["pass", "review", "fail"];
/** The process's exit status: the same for an action and for the local command. */
const exitStatus = { ok: 0, verdict: 1, usage: 2, error: 3, cancelled: 130 };
/** The worst of `all`; `pass` for none. */
function worstVerdict(all) {
    return all.reduce((worst, verdict) => (rank(verdict) > rank(worst) ? verdict : worst), "pass");
}
/** Whether `verdict` is at least as bad as `failOn` asks for. */
function reaches(verdict, failOn) {
    return failOn !== "never" && rank(verdict) >= rank(failOn);
}
/** A word that is no verdict, as data may hold, ranks as the worst. */
function rank(verdict) {
    const at = verdicts.indexOf(verdict);
    return at < 0 ? verdicts.length : at;
}


/***/ }),

/***/ 38458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ cycloneDxVersions),
/* harmony export */   lz: () => (/* binding */ defaultCycloneDx),
/* harmony export */   oW: () => (/* binding */ readableCycloneDx)
/* harmony export */ });
/** Versions of CycloneDX JSON that are written, the default among them. */
const cycloneDxVersions = ["1.5", "1.6", "1.7"];
const defaultCycloneDx = "1.6";
/** Versions that are read: each has a validator that was compiled from its (strict) schema. */
const readableCycloneDx = ["1.2", "1.3", "1.4", ...cycloneDxVersions];


/***/ }),

/***/ 55772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   Sq: () => (/* binding */ standingsFromFirst),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   xM: () => (/* binding */ shortestPaths)
/* harmony export */ });
const runtime = new Set(["production", "peer"]);
const optional = new Set(["production", "peer", "optional", "optional-peer"]);
/** An optional peer is used where it is there, but, as npm has it, does not keep a package in the tree. */
const holding = new Set(["production", "peer", "optional", "development"]);
/**
 * How every vertex is needed, seen from the project and all its members: three walks, linear in edges.
 * A member's development dependencies are development for the whole project.
 */
function standings(vertices) {
    const roots = rootsOf(vertices);
    const required = reach(vertices, roots, runtime);
    const usable = reach(vertices, roots, optional);
    const held = reach(vertices, roots, holding);
    return vertices.map((_, at) => {
        if (!held[at])
            return { scope: "optional", development: false, extraneous: true };
        if (required[at])
            return { scope: "required", development: false, extraneous: false };
        if (usable[at])
            return { scope: "optional", development: false, extraneous: false };
        return { scope: "excluded", development: true, extraneous: false };
    });
}
/** How vertices that are all reached from the first one are needed, seen from it alone: none is extraneous. */
function standingsFromFirst(vertices) {
    const required = reach(vertices, [0], runtime);
    const usable = reach(vertices, [0], optional);
    return vertices.map((_, at) => {
        const scope = required[at] ? "required" : usable[at] ? "optional" : "excluded";
        return { scope, development: scope === "excluded", extraneous: false };
    });
}
/** Which vertices `kinds` of edges lead to from `roots` (the roots included): 1 or 0 for each. */
function reach(vertices, roots, kinds) {
    const seen = new Uint8Array(vertices.length);
    const queue = [...roots];
    for (const root of roots)
        seen[root] = 1;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        const edges = vertices[at]?.edges ?? [];
        for (let next = 0; next < edges.length; next++) {
            const { kind, to } = edges[next];
            if (seen[to] || !kinds.has(kind))
                continue;
            seen[to] = 1;
            queue.push(to);
        }
    }
    return seen;
}
/** The project and its members: where all asking starts. */
function rootsOf(vertices) {
    return vertices.flatMap(({ role }, at) => (role === "package" ? [] : [at]));
}
/** Steps of a path that are told; real ones have some ten, and a hostile lock is one chain. */
const mostSteps = 64;
/**
 * A shortest path from the project or a member to each vertex, as indices; by breadth, linear. Of a long one its start
 * and its end, with -1 for what is left out between them.
 */
function shortestPaths(vertices) {
    const from = new Int32Array(vertices.length).fill(-1);
    /** The first step after the root. */
    const through = new Int32Array(vertices.length).fill(-1);
    const queue = [...rootsOf(vertices)];
    for (const root of queue)
        from[root] = root;
    for (let next = 0; next < queue.length; next++) {
        const at = queue[next];
        for (const { to } of vertices[at]?.edges ?? []) {
            if (from[to] !== -1)
                continue;
            from[to] = at;
            through[to] = from[at] === at ? to : through[at];
            queue.push(to);
        }
    }
    return (at) => {
        const path = [at];
        let step = at;
        while (from[step] !== -1 && from[step] !== step) {
            step = from[step];
            if (path.length === mostSteps - 3 && from[step] !== step) {
                const first = through[at];
                return step === first
                    ? [from[first], first, ...path.reverse()]
                    : [from[first], first, -1, ...path.reverse()];
            }
            path.push(step);
        }
        return path.reverse();
    };
}


/***/ }),

/***/ 93011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ omissible),
/* harmony export */   c: () => (/* binding */ omit)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55772);

/** Kinds of dependencies that can be left out, in npm's words. */
const omissible = ["dev", "optional", "peer"];
const kindsOf = {
    dev: ["development"],
    optional: ["optional", "optional-peer"],
    peer: ["peer", "optional-peer"],
};
/**
 * The inventory without what only the omitted kinds of dependencies bring in. As with npm, a package that
 * development needs and a product can use optionally stays until both kinds are omitted.
 */
function omit(inventory, kinds) {
    if (kinds.length === 0)
        return inventory;
    const dropped = new Set(kinds.flatMap((kind) => kindsOf[kind]));
    const all = ["production", "development", "optional", "peer", "optional-peer"];
    const { components } = inventory;
    const kept = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .reach */ .gl)(components, (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .rootsOf */ .RD)(components), new Set(all.filter((kind) => !dropped.has(kind))));
    const moved = new Map();
    components.forEach(({ extraneous }, at) => {
        if (kept[at] || extraneous)
            moved.set(at, moved.size);
    });
    const remaining = [...moved.keys()].map((at) => withEdges(components[at], dropped, moved));
    return { ...inventory, components: remaining };
}
function withEdges(component, dropped, moved) {
    const edges = component.edges.flatMap(({ kind, to }) => {
        const target = moved.get(to);
        return target === undefined || dropped.has(kind) ? [] : [{ kind, to: target }];
    });
    return { ...component, edges };
}


/***/ }),

/***/ 77237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ categoryOf),
  d: () => (/* binding */ filedUnder)
});

// EXTERNAL MODULE: ./packages/license/build/category/category.js
var category = __nccwpck_require__(55946);
;// CONCATENATED MODULE: ./packages/license/build/category/exceptions.js
/**
 * SPDX exceptions that let code under other terms be linked with, or made by, the covered work, in general
 * and not only for one named library (read from the exceptions' texts).
 */
const linkingExceptions = new Set([
    "389-exception",
    "Autoconf-exception-2.0",
    "Autoconf-exception-3.0",
    "Autoconf-exception-generic",
    "Autoconf-exception-generic-3.0",
    "Autoconf-exception-macro",
    "Bison-exception-1.24",
    "Bison-exception-2.2",
    "Bootloader-exception",
    "CLISP-exception-2.0",
    "Classpath-exception-2.0",
    "Fawkes-Runtime-exception",
    "Font-exception-2.0",
    "GCC-exception-2.0",
    "GCC-exception-2.0-note",
    "GCC-exception-3.1",
    "GNAT-exception",
    "GNU-compiler-exception",
    "GPL-3.0-interface-exception",
    "GPL-3.0-linking-exception",
    "GPL-3.0-linking-source-exception",
    "KiCad-libraries-exception",
    "Libtool-exception",
    "Linux-syscall-note",
    "LZMA-exception",
    "SANE-exception",
    "SWI-exception",
    "Texinfo-exception",
    "UBDL-exception",
    "WxWindows-exception-3.1",
    "eCos-exception-2.0",
    "freertos-exception-2.0",
    "mif-exception",
    "u-boot-exception-2.0",
]);

;// CONCATENATED MODULE: ./packages/license/build/category/references.js
/** Our own `LicenseRef-` ids, for terms that have no SPDX id but a clear category. */
const references = new Map([
    ["LicenseRef-Commons-Clause", { category: "source-available", source: "the right to sell is withheld" }],
    ["LicenseRef-use-restriction", { category: "source-available", source: "some uses are forbidden" }],
    ["LicenseRef-Elastic", { category: "source-available", source: "no hosted or managed service" }],
    ["LicenseRef-Confluent-Community", { category: "source-available", source: "no competing service" }],
    ["LicenseRef-Redis-Source-Available", { category: "source-available", source: "no competing database" }],
    ["LicenseRef-Timescale", { category: "source-available", source: "no database as a service" }],
    ["LicenseRef-FSL", { category: "source-available", source: "no competing use, for some years" }],
    ["LicenseRef-Fair-Core", { category: "source-available", source: "no competing use, for some years" }],
    ["LicenseRef-PolyForm", { category: "source-available", source: "some uses are forbidden" }],
    ["LicenseRef-PolyForm-Strict", { category: "non-commercial", source: "commercial use is excluded" }],
    ["LicenseRef-Prosperity", { category: "non-commercial", source: "commercial use only for a trial" }],
    ["LicenseRef-non-commercial", { category: "non-commercial", source: "commercial use is excluded" }],
    [
        "LicenseRef-proprietary",
        { category: "proprietary", source: "all rights are reserved, or a contract is needed" },
    ],
]);

// EXTERNAL MODULE: ./packages/license/build/category/table.js + 2 modules
var table = __nccwpck_require__(16062);
;// CONCATENATED MODULE: ./packages/license/build/category/category-of.js




/** The category of an SPDX id or of a reference of ours, with its source; `undefined` for any other id. */
function filedUnder(id) {
    return table/* spdxTable */.G.get(id) ?? references.get(id);
}
/**
 * The category of one license of an expression, its exception counted: one that lets other code be combined
 * freely makes strong copyleft weak. A vague name has its strictest meaning's. `undefined` for unknown references.
 */
function categoryOf(term) {
    if (term.anyOf !== undefined)
        return strictest(term.anyOf.map(categoryOf));
    const category = filedUnder(term.id)?.category;
    const relaxed = category === "strong-copyleft" && linkingExceptions.has(term.exception ?? "");
    return relaxed ? "weak-copyleft" : category;
}
function strictest(all) {
    return all.reduce((worst, each) => (worst && each ? (0,category/* stricter */.Rn)(worst, each) : undefined));
}


/***/ }),

/***/ 55946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   Rn: () => (/* binding */ stricter)
/* harmony export */ });
/** Categories of licenses from the least to the most restrictive (DESIGN 5): directions of change follow this order. */
const categories = [
    "public-domain",
    "permissive",
    "data",
    "weak-copyleft",
    "strong-copyleft",
    "network-copyleft",
    "source-available",
    "non-commercial",
    "proprietary",
];
/** `restrictive` where `to` stands further up in the order of categories than `from`, `permissive` further down. */
function directionOf(from, to) {
    const step = categories.indexOf(to) - categories.indexOf(from);
    if (step === 0)
        return "lateral";
    return step > 0 ? "restrictive" : "permissive";
}
/** The more restrictive of two categories. */
function stricter(a, b) {
    return directionOf(a, b) === "restrictive" ? b : a;
}


/***/ }),

/***/ 16062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ spdxTable)
});

;// CONCATENATED MODULE: ./packages/license/build/category/licensedb.js
/**
 * How ScanCode LicenseDB files each SPDX id (CC-BY-4.0, nexB Inc. and others; see NOTICE). Facts as carried
 * over: what we judge otherwise, and what it did not know, stands in `overrides.ts`.
 */
const licenseDb = {
    permissive: `
    0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia
    ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD
    Apache-1.0 Apache-1.1 Apache-2.0 APAFML App-s2p Aspell-RU Baekmuk Bahyph Barr bcrypt-Solar-Designer
    Beerware Bitstream-Charter Bitstream-Vera BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux
    Brian-Gladman-2-Clause Brian-Gladman-3-Clause BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin
    BSD-2-Clause-first-lines BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent
    BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-acpica
    BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP BSD-3-Clause-LBNL
    BSD-3-Clause-Modification BSD-3-Clause-Open-MPI BSD-3-Clause-Sun BSD-4-Clause BSD-4-Clause-Shortened
    BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer
    BSD-Inferno-Nettverk BSD-Source-beginning-file BSD-Source-Code BSD-Systemics BSD-Systemics-W3Works
    BSL-1.0 bzip2-1.0.5 bzip2-1.0.6 Caldera-no-preamble Catharon CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU
    CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0
    CDLA-Permissive-1.0 CDLA-Permissive-2.0 CECILL-B CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CFITSIO
    check-cvs checkmk Clips CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible
    COIL-1.0 Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker
    Cube curl cve-tou DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DocBook-DTD DocBook-Schema
    DocBook-Stylesheet DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0
    eGenix Entessa EPICS etalab-2.0 EUDatagrid Fair FBM Ferguson-Twofish FreeBSD-DOC FSFAP
    FSFAP-no-warranty-disclaimer FSFULLR FSFULLRSD FSFULLRWD FTL Furuseth fwlw Game-Programming-Gems GD
    generic-xts Giftware Glulxe GLWTPL Graphics-Gems gtkbook Gutmann HaskellReport HDF5 hdparm HIDAPI
    HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell HPND-export-US-modify HPND-export2-US
    HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn
    HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek HPND-Pbmplus
    HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer
    HPND-sell-variant-MIT-disclaimer-rev HPND-UC HTMLTIDY IBM-pibs ICU IEC-Code-Components-EULA IJG
    IJG-short ImageMagick iMatix Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI ISC ISC-Veillard Jam
    JasPer-2.0 jove JPNIC JSON Kastrup Kazlib Knuth-CTAN Latex2e Latex2e-translated-notice Leptonica Libpng
    libpng-1.6.35 libpng-2.0 libtiff libutil-David-Nugent Linux-OpenIB LOOP LPD-document lsof
    Lucida-Bitmap-Fonts Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio man2html
    Martin-Birgmeier McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising MIT-Click
    MIT-CMU MIT-enna MIT-feh MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-open-group MIT-testregex
    MIT-Wu MITNFA MMIXware MPEG-SSG mpi-permissive mpich2 mplus MS-LPL MS-PL MTLL MulanPSL-1.0 MulanPSL-2.0
    Multics Mup NAIST-2003 Naumen NCL NCSA Net-SNMP NetCDF Newsletr ngrep NICTA-1.0 NIST-PD-fallback
    NIST-Software NLOD-1.0 NLOD-2.0 NRL NTP NTP-0 Nunit O-UDA-1.0 OAR ODC-By-1.0 OFFIS OFL-1.0
    OFL-1.0-no-RFN OFL-1.0-RFN OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0
    OGL-UK-2.0 OGL-UK-3.0 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3
    OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenSSL OpenSSL-standalone OpenVision
    OPL-UK-3.0 OPUBL-1.0 PADL PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch PostgreSQL PSF-2.0 psfrag
    psutils Python-2.0 Python-2.0.1 python-ldap radvd Rdisc RSA-MD Ruby-pty Saxpath SCEA SchemeReport
    Sendmail Sendmail-Open-Source-1.1 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGP4 SHL-0.5 SHL-0.51 SL SMLNJ snprintf
    softSurfer Soundex Spencer-86 Spencer-94 Spencer-99 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone
    StandardML-NJ Sun-PPP Sun-PPP-2000 SunPro SWL swrule TCL TCP-wrappers TermReadKey ThirdEye
    threeparttable TPDL TrustedQSL TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 UCAR ulem UMich-Merit Unicode-3.0
    Unicode-DFS-2015 Unicode-DFS-2016 UnixCrypt UPL-1.0 VSL-1.0 W3C W3C-19980720 W3C-20150513 w3m
    Widget-Workshop Wsuipa wwl X11 X11-distribute-modifications-variant X11-swapped Xdebug-1.03 Xerox Xfig
    XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom Zed Zeeff Zend-2.0 Zlib
    zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1`,
    publicDomain: `
    ANTLR-PD-fallback blessing CC-PDDC CC-PDM-1.0 CC0-1.0 diffmark FSFUL libselinux-1.0
    LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 NCBI-PD NIST-PD NLPL NTIA-PD PDDL-1.0 SAX-PD SAX-PD-2.0 Symlinks
    Unlicense Unlicense-libtelnet Unlicense-libwhirlpool WTFPL`,
    copyleftLimited: `
    APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0
    Artistic-dist BitTorrent-1.0 BitTorrent-1.1 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CC-BY-SA-1.0
    CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
    CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Sharing-1.0 CECILL-1.1 CECILL-2.0
    CECILL-2.1 CERN-OHL-W-2.0 ClArtistic CPL-1.0 CUA-OPL-1.0 eCos-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2
    Eurosym FDK-AAC Frameworx-1.0 FreeImage GCR-docs GFDL-1.1 GFDL-1.1-invariants-only
    GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only
    GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later
    GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
    GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only
    GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS gnuplot
    GPL-2.0-with-autoconf-exception GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception
    GPL-2.0-with-GCC-exception GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception gSOAP-1.3b Imlib2
    IPA IPL-1.0 LGPL-2.0 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0
    LGPL-3.0-only LGPL-3.0-or-later LGPLLR LiLiQ-P-1.1 LiLiQ-R-1.1 Linux-man-pages-1-para
    Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var LPL-1.0 LPL-1.02 MPL-1.0 MPL-1.1 MPL-2.0
    MPL-2.0-no-copyleft-exception MS-RL NASA-1.3 NBPL-1.0 NGPL Nokia NOSL Noweb NPL-1.0 NPL-1.1 OCCT-PL
    OCLC-2.0 OFL-1.1 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OpenPBS-2.3 OPL-1.0 OSET-PL-2.1 Qhull
    QPL-1.0 QPL-1.0-INRIA-2004 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL Ruby Sendmail-8.23 SMPPL SPL-1.0 TAPR-OHL-1.0
    TORQUE-1.1 TPL-1.0 Ubuntu-font-1.0 UCL-1.0 URT-RLE wxWindows YPL-1.0 Zimbra-1.3 Zimbra-1.4`,
    copyleft: `
    AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Aladdin APL-1.0
    Arphic-1999 BSD-Protection CAL-1.0 CC-SA-1.0 CECILL-1.0 CECILL-C CERN-OHL-S-2.0 copyleft-next-0.3.0
    copyleft-next-0.3.1 CPAL-1.0 D-FSL-1.0 ErlPL-1.1 EUPL-1.0 Glide GPL-1.0 GPL-1.0-only GPL-1.0-or-later
    GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later Interbase-1.0 LAL-1.2
    LAL-1.3 LiLiQ-Rplus-1.1 Linux-man-pages-copyleft LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c
    MakeIndex Motosoto NPOSL-3.0 ODbL-1.0 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 Parity-6.0.0 Parity-7.0.0
    PPL RHeCos-1.1 SimPL-2.0 Sleepycat SMAIL-GPL SNIA SugarCRM-1.1.3 TGPPL-1.0 TMate TOSL Vim VOSTROM
    YPL-1.1`,
    freeRestricted: `
    ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 BSD-3-Clause-No-Military-License
    BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty
    C-UDA-1.0 Caldera CPOL-1.02 Hippocratic-2.1 HPND-export-US HPND-export-US-acknowledgement
    HPND-UC-export-US NCGL-UK-2.0 SGI-B-1.0 SUL-1.0`,
    sourceAvailable: `
    BUSL-1.1 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0
    CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO
    CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK
    CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0
    CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 Elastic-2.0 FSL-1.1-ALv2 FSL-1.1-MIT
    JPL-image PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 SSPL-1.0`,
    proprietaryFree: `
    SISSL SISSL-1.2 SOFA Unicode-TOU Watcom-1.0`,
    unstated: `
    any-OSI any-OSI-perl-modules`,
};

;// CONCATENATED MODULE: ./packages/license/build/category/overrides.js
/** Each from reading the license's own text. */
const overrides = [
    {
        category: "network-copyleft",
        ids: `AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later`,
        why: "section 13 (2(d) in version 1): users over a network must be offered the source",
    },
    {
        category: "network-copyleft",
        ids: `CAL-1.0 CAL-1.0-Combined-Work-Exception CPAL-1.0 NPOSL-3.0 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0
      Parity-6.0.0 Parity-7.0.0 RPL-1.1 RPL-1.5`,
        why: "use over a network, deployment or running counts as distribution",
    },
    {
        category: "strong-copyleft",
        ids: `CECILL-1.1 CECILL-2.0 CECILL-2.1 ESA-PL-strong-copyleft-2.4 Watcom-1.0 CERN-OHL-1.1 CERN-OHL-1.2`,
        why: "modified versions as a whole must be under the same license",
    },
    {
        category: "weak-copyleft",
        ids: `CECILL-C EUPL-1.0 ErlPL-1.1 ESA-PL-weak-copyleft-2.4 GPL-2.0-with-bison-exception
      Interbase-1.0 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c MMPL-1.0.1 RHeCos-1.1 SISSL SISSL-1.2 SNIA Vim
      Vixie-Cron YPL-1.1 OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OFL-1.1-RFN OFL-1.1-no-RFN MS-LPL`,
        why: "conditions reach the files or the work itself, not what is combined with it",
    },
    {
        category: "data",
        ids: `CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE
      CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP
      CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-SA-1.0
      CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 DL-DE-BY-2.0 GCR-docs LPD-document NLOD-1.0 NLOD-2.0
      O-UDA-1.0 ODC-By-1.0 ODbL-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OPL-UK-3.0
      etalab-2.0`,
        why: "written for content or data, not for software",
    },
    {
        category: "public-domain",
        ids: `ANTLR-PD BOLA-1.1 DL-DE-ZERO-2.0 NIST-PD-TNT`,
        why: "rights are given up, or no condition is set",
    },
    {
        category: "permissive",
        ids: `ALGLIB-Documentation Advanced-Cryptics-Dictionary BSD-2-Clause-pos-unchanged BSD-3-Clause-No-Nuclear-Warranty
      BSD-3-Clause-Tso BSD-Mark-Modifications BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL
      BSD-ask-to-endorse
      Brian-Gladman-3-Clause-no-conversion Buddy Bugroff Caldera ESA-PL-permissive-2.4 HPND-SMC HPND-UC-export-US
      HPND-export-US HPND-export-US-acknowledgement HPND-sell-variant-critical-systems MIT-STK MVT-1.1 OSC-1.0 OSSP
      OpenMDW-1.0 SGMLUG-PM SOFA TekHVC WTFNMFPL WTFPL FSFUL WordNet X11-no-permit-persons any-OSI
      any-OSI-perl-modules hyphen-bulgarian`,
        why: "any use with notices kept; or any OSI license may be chosen, permissive ones among them",
    },
    {
        category: "source-available",
        ids: `ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 BSD-3-Clause-No-Military-License
      BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 C-UDA-1.0 CAPEC-tou CPOL-1.02
      Hippocratic-2.1 Hippocratic-3.0-core ISO-permission JSON SGI-B-1.0 SUL-1.0 UnRAR`,
        why: "some uses are forbidden",
    },
    {
        category: "source-available",
        ids: `BSD-3-Clause-OpenWebUI FDK-MPEG-H Informatica ParaType-Free-Font-1.3 atc-game`,
        why: "limits what may be changed, sold or to whom patents are licensed",
    },
    {
        category: "non-commercial",
        ids: `Aladdin CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0
      CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO
      CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK
      CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 NCGL-UK-2.0
      PolyForm-Noncommercial-1.0.0`,
        why: "commercial use, or commercial distribution, is excluded",
    },
];

;// CONCATENATED MODULE: ./packages/license/build/category/table.js


const carriedOver = {
    permissive: "permissive",
    publicDomain: "public-domain",
    copyleftLimited: "weak-copyleft",
    copyleft: "strong-copyleft",
    sourceAvailable: "source-available",
    proprietaryFree: "proprietary",
    // No category of ours: each of these ids is judged in `overrides.ts`.
    freeRestricted: undefined,
    unstated: undefined,
};
function fileAll() {
    const table = new Map();
    for (const name of Object.keys(carriedOver)) {
        const category = carriedOver[name];
        if (category === undefined)
            continue;
        for (const id of words(licenseDb[name]))
            table.set(id, { category, source: "LicenseDB" });
    }
    for (const { category, ids, why } of overrides)
        for (const id of words(ids))
            table.set(id, { category, source: why });
    return table;
}
/** Every SPDX id, deprecated ones too, with its category and where that comes from. */
const spdxTable = fileAll();
function words(text) {
    return text.trim().split(/\s+/);
}


/***/ }),

/***/ 12184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Po: () => (/* binding */ compatibilityLimits),
  l1: () => (/* binding */ compatible),
  oi: () => (/* binding */ outbounds)
});

// UNUSED EXPORTS: compatibility

// EXTERNAL MODULE: ./packages/license/build/category/category-of.js + 2 modules
var category_of = __nccwpck_require__(77237);
// EXTERNAL MODULE: ./packages/license/build/evaluate.js
var evaluate = __nccwpck_require__(92728);
;// CONCATENATED MODULE: ./packages/license/build/compatibility/gpl.js
/** Permissive licenses that go into GPL programs (gnu.org/licenses/license-list, "GPL-Compatible Free Software Licenses"). */
const gplCompatible = new Set(`MIT MIT-0 X11 ISC 0BSD BSD-1-Clause BSD-2-Clause BSD-2-Clause-Views BSD-2-Clause-FreeBSD BSD-2-Clause-Patent BSD-3-Clause
  BSD-3-Clause-Clear BlueOak-1.0.0 Zlib Libpng BSL-1.0 NCSA PostgreSQL HPND Python-2.0 Python-2.0.1 PSF-2.0 UPL-1.0 W3C
  Unicode-3.0 Unicode-DFS-2016 curl ICU SMLNJ UnixCrypt WTFPL FTL ZPL-2.0 ZPL-2.1 IJG MIT-CMU NTP TCL`.split(/\s+/));
/** Licenses that the same list calls incompatible with every GPL version. */
const gplIncompatible = new Set(`BSD-4-Clause BSD-4-Clause-UC Apache-1.0 Apache-1.1 OpenSSL PHP-3.01 PHP-3.0 AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 MS-PL MS-RL
  MPL-1.0 MPL-1.1 EPL-1.0 CPL-1.0 IPL-1.0 CDDL-1.0 CDDL-1.1 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1
  OSL-3.0 NPL-1.0 NPL-1.1 QPL-1.0 LPPL-1.2 LPPL-1.3a LPPL-1.3c Zend-2.0 ZPL-1.1 OFL-1.1 MPL-2.0-no-copyleft-exception
  CPAL-1.0 XFree86-1.1 Artistic-1.0`.split(/\s+/));

;// CONCATENATED MODULE: ./packages/license/build/compatibility/compatible.js



/** Licenses that a product may have for this question; `proprietary` is any closed one. */
const outbounds = [
    "MIT",
    "Apache-2.0",
    "MPL-2.0",
    "LGPL-2.1-only",
    "LGPL-2.1-or-later",
    "LGPL-3.0-only",
    "LGPL-3.0-or-later",
    "GPL-2.0-only",
    "GPL-2.0-or-later",
    "GPL-3.0-only",
    "GPL-3.0-or-later",
    "AGPL-3.0-only",
    "AGPL-3.0-or-later",
    "proprietary",
];
/** What every answer leaves out. */
const compatibilityLimits = "Holds for code that becomes part of one program. It does not look at how the code is linked or loaded, at trademarks and patents outside the licenses, or at local law; it is general information, no legal advice.";
/** Whether code under one license may be shipped as part of a product under `outbound`. */
function compatibility(inbound, outbound) {
    const category = (0,category_of/* categoryOf */.Q)(inbound);
    const gnu = /^(A|L)?GPL-(\d)/.exec(outbound);
    const version = gnu === null ? undefined : Number(gnu[2]);
    switch (category) {
        case undefined:
            return { answer: "unknown", reason: "its terms are not known" };
        case "public-domain":
            return { answer: "yes", reason: "it sets no conditions" };
        case "permissive":
            return version === undefined ? keepNotices : permissiveInGpl(inbound, outbound, version);
        case "data":
            return dataIn(inbound, version);
        case "weak-copyleft":
            return version === undefined ? ownFilesOnly : weakInGpl(inbound, outbound, version);
        case "strong-copyleft":
        case "network-copyleft":
            return copyleftIn(inbound, outbound);
        case "source-available":
        case "non-commercial":
            return outbound === "proprietary"
                ? {
                    answer: "conditions",
                    reason: "only for the uses that it permits, which have to bind your users too",
                }
                : { answer: "no", reason: "it forbids uses that an open source license has to permit" };
        case "proprietary":
            return outbound === "proprietary"
                ? { answer: "conditions", reason: "only as far as a contract with its vendor allows" }
                : { answer: "no", reason: "nobody may pass it on under an open source license" };
    }
}
/** The same for an expression: an OR is as good as its best branch, an AND as bad as its worst part. */
function compatible(tree, outbound) {
    return (0,evaluate/* evaluate */._)(tree, (term) => standingOf(compatibility(term, outbound)));
}
function standingOf({ answer, reason }) {
    const standings = { yes: "allow", conditions: "review", no: "deny", unknown: "unknown" };
    return { standing: standings[answer], reason };
}
const keepNotices = {
    answer: "yes",
    reason: "it may be part of any product as long as its notices stay",
};
const ownFilesOnly = {
    answer: "conditions",
    reason: "its own part stays under its license and its source has to be offered; the rest of the product may have any license",
};
function permissiveInGpl({ id }, outbound, version) {
    if (gplIncompatible.has(id))
        return { answer: "no", reason: "it sets conditions that the GNU licenses do not allow to add" };
    if (/^(?:Apache-2\.0|ECL-2\.0|MulanPSL-2\.0)$/.test(id)) {
        if (version === 3)
            return { answer: "yes", reason: "version 3 of the GNU licenses was made to allow its patent terms" };
        return outbound.endsWith("-or-later")
            ? { answer: "conditions", reason: "the product can then only be passed on under version 3 or later" }
            : { answer: "no", reason: "its patent terms are more than version 2 of the GNU licenses allows" };
    }
    return gplCompatible.has(id)
        ? { answer: "yes", reason: "it asks for nothing that the GNU licenses do not allow" }
        : {
            answer: "conditions",
            reason: "no obstacle is known, but nobody has confirmed that it fits the GNU licenses",
        };
}
function dataIn({ id }, version) {
    if (version === 3 && /^CC-BY(?:-SA)?-4\.0$/.test(id))
        return { answer: "yes", reason: "Creative Commons and the FSF allow its 4.0 into version 3 of the GPL" };
    return {
        answer: "conditions",
        reason: "as content that stays apart from the code, with credit; what is derived from it may have to stay under its license",
    };
}
function weakInGpl(inbound, outbound, version) {
    const { id } = inbound;
    const lesser = /^LGPL-(\d)/.exec(id);
    if (lesser !== null) {
        const own = Number(lesser[1]);
        if (own <= version)
            return {
                answer: "yes",
                reason: "it allows to be passed on under the GPL of the same or a later version",
            };
        return outbound.endsWith("-or-later")
            ? { answer: "conditions", reason: "the product can then only be passed on under version 3 or later" }
            : { answer: "no", reason: "version 3 cannot be combined with version 2 only" };
    }
    if (gplIncompatible.has(id))
        return { answer: "no", reason: "its copyleft and that of the GNU licenses exclude each other" };
    if (id === "MPL-2.0")
        return { answer: "yes", reason: "it names the GNU licenses as secondary licenses" };
    if (id === "Artistic-2.0")
        return { answer: "yes", reason: "its section 4(c)(ii) allows relicensing" };
    if (inbound.exception !== undefined)
        return copyleftIn(inbound, outbound);
    return {
        answer: "conditions",
        reason: "only where its authors allow a GNU license beside it, or its list of compatible licenses names it",
    };
}
/** GPL and AGPL code, and rarer copyleft, which only goes into its like. */
function copyleftIn(inbound, outbound) {
    const gpl = /^(A?)GPL-(\d)/.exec(inbound.id);
    if ((0,category_of/* categoryOf */.Q)(inbound) === "weak-copyleft" && !/^A?GPL/.test(outbound))
        return ownFilesOnly;
    if (gpl === null)
        return inbound.id.startsWith("CECILL-2") && /^A?GPL/.test(outbound)
            ? { answer: "yes", reason: "it names the GNU GPL as compatible" }
            : { answer: "no", reason: "the whole product would have to be under its license" };
    const affero = gpl[1] === "A";
    const [, toAffero, to] = /^(A?)GPL-(\d)/.exec(outbound) ?? [];
    if (to === undefined)
        return { answer: "no", reason: "the whole product would have to be under the same license" };
    if (affero && toAffero === "") {
        return to === "3"
            ? {
                answer: "conditions",
                reason: "section 13 allows to combine both, but users over a network must then be offered the source of the whole",
            }
            : { answer: "no", reason: "it cannot be combined with version 2" };
    }
    const own = Number(gpl[2]);
    const product = Number(to);
    if (own === product)
        return {
            answer: "yes",
            reason: affero || toAffero === "" ? "it is the same license" : "section 13 of both allows to combine them",
        };
    if (own < product)
        return inbound.orLater
            ? { answer: "yes", reason: "it may be taken under the later version" }
            : { answer: "no", reason: "it allows its own version only" };
    return outbound.endsWith("-or-later")
        ? { answer: "conditions", reason: "the product can then only be passed on under the later version" }
        : { answer: "no", reason: "the product allows an earlier version only" };
}


/***/ }),

/***/ 35170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ successors)
/* harmony export */ });
/**
 * What SPDX says instead of a deprecated id (spdx.org/licenses, the notes of each). Ids whose successor
 * differs in meaning are absent: they stand for themselves.
 */
const successors = new Map([
    ["AGPL-1.0", "AGPL-1.0-only"],
    ["AGPL-3.0", "AGPL-3.0-only"],
    ["BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views"],
    ["BSD-2-Clause-NetBSD", "BSD-2-Clause"],
    ["GFDL-1.1", "GFDL-1.1-only"],
    ["GFDL-1.2", "GFDL-1.2-only"],
    ["GFDL-1.3", "GFDL-1.3-only"],
    ["GPL-1.0", "GPL-1.0-only"],
    ["GPL-2.0", "GPL-2.0-only"],
    ["GPL-3.0", "GPL-3.0-only"],
    ["LGPL-2.0", "LGPL-2.0-only"],
    ["LGPL-2.1", "LGPL-2.1-only"],
    ["LGPL-3.0", "LGPL-3.0-only"],
    ["Nunit", "zlib-acknowledgement"],
    ["StandardML-NJ", "SMLNJ"],
    ["bzip2-1.0.5", "bzip2-1.0.6"],
    ["GPL-2.0-with-GCC-exception", "GPL-2.0-only WITH GCC-exception-2.0"],
    ["GPL-2.0-with-autoconf-exception", "GPL-2.0-only WITH Autoconf-exception-2.0"],
    ["GPL-2.0-with-bison-exception", "GPL-2.0-only WITH Bison-exception-2.2"],
    ["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
    ["GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"],
    ["GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"],
    ["GPL-3.0-with-autoconf-exception", "GPL-3.0-only WITH Autoconf-exception-3.0"],
    ["eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"],
    ["wxWindows", "LGPL-2.0-or-later WITH WxWindows-exception-3.1"],
]);


/***/ }),

/***/ 92728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* unused harmony export standings */
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97053);
/* harmony import */ var _term_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43461);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74027);



/** What a policy says of a license, from best to worst: `unknown` is what nobody could judge. */
const standings = ["allow", "review", "unknown", "deny"];
/**
 * Judges an expression by judging each of its licenses once: an AND is as bad as its worst part, an OR as good as its
 * best branch, the first written among equals. `choose` is a recorded choice: an OR is decided among the branches that
 * hold most of its licenses. Linear in the licenses.
 */
function evaluate(tree, judge, choose) {
    const wanted = choose === undefined ? [] : leaves(choose).map(_term_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .iP);
    const { wanted: _, ...evaluation } = walk(tree, judge, wanted);
    return evaluation;
}
function walk(tree, judge, wanted) {
    if ("license" in tree)
        return leafNode((0,_term_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .iP)(tree), judge, wanted);
    const parts = (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .operands */ .b)(tree, tree.conjunction).map((part) => walk(part, judge, wanted));
    return tree.conjunction === "and" ? all(parts) : best(parts);
}
function leafNode(term, judge, wanted) {
    const versions = [undefined, ...(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .takenAs */ .M)(term)].map((as) => ({
        ...(as === undefined ? judgeTerm(term, judge) : { ...judge(as), term, takenAs: as }),
        wanted: wanted.some((want) => (0,_term_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(want, as ?? term)),
    }));
    const named = versions.filter((version) => version.wanted);
    const candidates = named.length > 0 ? named : versions;
    const { wanted: isWanted, ...judged } = candidates.reduce(better);
    return {
        standing: judged.standing,
        chosen: (0,_term_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTerm */ .qR)(judged.takenAs ?? term),
        terms: [judged],
        rejected: [],
        choiceUsed: candidates.length < versions.length,
        wanted: Number(isWanted),
    };
}
/** A vague name stands as well as everything that it can mean, and needs a look where those differ. */
function judgeTerm(term, judge) {
    const own = judge(term);
    const [first, ...others] = term.anyOf?.map(judge) ?? [];
    if (first === undefined || own.standing === "allow")
        return { ...own, term };
    const meanings = `may mean ${term.anyOf?.map(_term_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTerm */ .qR).join(" or ")}`;
    return others.every(({ standing }) => standing === first.standing)
        ? { standing: first.standing, reason: `${meanings}; each ${first.reason}`, term }
        : { standing: "review", reason: `${meanings}, which are judged differently`, term };
}
function all(parts) {
    return {
        standing: parts.reduce((a, b) => (rank(b) > rank(a) ? b : a)).standing,
        chosen: parts.map(({ chosen }) => chosen).join(" AND "),
        terms: parts.flatMap(({ terms }) => terms),
        rejected: parts.flatMap(({ rejected }) => rejected),
        choiceUsed: parts.some(({ choiceUsed }) => choiceUsed),
        wanted: parts.reduce((sum, { wanted }) => sum + wanted, 0),
    };
}
function best(parts) {
    const most = Math.max(...parts.map(({ wanted }) => wanted));
    const candidates = parts.filter(({ wanted }) => wanted === most);
    const taken = candidates.reduce(better);
    const others = parts.filter((part) => part !== taken);
    return {
        ...taken,
        rejected: [...taken.rejected, ...others.map((part) => reject(part, candidates.includes(part)))],
        choiceUsed: taken.choiceUsed || candidates.length < parts.length,
    };
}
function reject({ chosen, standing, terms }, judged) {
    return {
        branch: chosen,
        standing,
        because: judged ? terms.filter((term) => term.standing === standing) : [],
    };
}
function leaves(tree) {
    if ("license" in tree)
        return [tree];
    return (0,_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .operands */ .b)(tree, tree.conjunction).flatMap(leaves);
}
function better(a, b) {
    return rank(b) < rank(a) ? b : a;
}
function rank({ standing }) {
    return standings.indexOf(standing);
}


/***/ }),

/***/ 97053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ operands)
/* harmony export */ });
/** The parts of a choice, or of what applies together, in order, however they are bracketed. */
function operands(tree, conjunction) {
    const found = [];
    const open = [tree];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if ("conjunction" in next && next.conjunction === conjunction)
            open.push(next.right, next.left);
        else
            found.push(next);
    }
    return found;
}


/***/ }),

/***/ 43461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hU: () => (/* binding */ covers),
  iP: () => (/* binding */ termOf),
  qR: () => (/* binding */ writeTerm)
});

// EXTERNAL MODULE: ./packages/license/build/deprecated.js
var deprecated = __nccwpck_require__(35170);
;// CONCATENATED MODULE: ./packages/license/build/vague.js
/**
 * Names in use that do not say which license is meant, as `LicenseRef-` ids, and what they can mean in practice. An
 * expression with one of them is judged by all of its meanings; a license text may settle it.
 */
const vagueNames = new Map([
    ["LicenseRef-Apache", ["Apache-1.1", "Apache-2.0"]],
    ["LicenseRef-Artistic", ["Artistic-1.0", "Artistic-2.0"]],
    ["LicenseRef-BSD", ["BSD-2-Clause", "BSD-3-Clause"]],
    ["LicenseRef-CC-BY", ["CC-BY-3.0", "CC-BY-4.0"]],
    ["LicenseRef-CC-BY-SA", ["CC-BY-SA-3.0", "CC-BY-SA-4.0"]],
    ["LicenseRef-EPL", ["EPL-1.0", "EPL-2.0"]],
    ["LicenseRef-MPL", ["MPL-1.1", "MPL-2.0"]],
]);

;// CONCATENATED MODULE: ./packages/license/build/term.js


const gnu = /^(?:AGPL|GFDL|GPL|LGPL)-\d/;
/** The license that a leaf names, in one spelling. */
function termOf(leaf) {
    const [named = "", inherent] = (deprecated/* successors */.i.get(leaf.license) ?? leaf.license).split(" WITH ");
    const id = leaf.plus && gnu.test(named) ? named.replace(/(-only|-or-later)?$/, "-or-later") : named;
    const exception = leaf.exception ?? inherent;
    const meanings = vagueNames.get(id);
    return {
        id,
        orLater: leaf.plus === true || id.endsWith("-or-later"),
        ...(exception !== undefined && { exception }),
        ...(meanings !== undefined && { anyOf: meanings.map((license) => termOf({ license })) }),
    };
}
/** A term as it is written in an expression. */
function writeTerm({ id, orLater, exception }) {
    const license = orLater && !id.endsWith("-or-later") ? `${id}+` : id;
    return exception === undefined ? license : `${license} WITH ${exception}`;
}
/**
 * Whether who names `entry` names `term` too. An entry without an exception covers the same license with one
 * of SPDX's exceptions, which only ever add permissions; nothing else is covered: neither another version nor
 * `-or-later` for `-only`.
 */
function covers(entry, term) {
    if (entry.id !== term.id || entry.orLater !== term.orLater)
        return false;
    if (entry.exception !== undefined)
        return entry.exception === term.exception;
    return !term.exception?.startsWith("AdditionRef-");
}


/***/ }),

/***/ 74027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ takenAs)
/* harmony export */ });
/* harmony import */ var _category_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16062);
/* harmony import */ var _deprecated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35170);


const versioned = /^(.+)-(\d+(?:\.\d+)+)((?:-no)?-invariants)?(?:-(only|or-later))?$/;
const families = new Map();
for (const id of _category_table_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxTable */ .G.keys()) {
    const parts = parse(id);
    if (parts === undefined || parts.suffix === "or-later" || _deprecated_js__WEBPACK_IMPORTED_MODULE_1__/* .successors */ .i.has(id))
        continue;
    families.set(parts.family, [...(families.get(parts.family) ?? []), { id, number: parts.number }]);
}
/**
 * The licenses that an or-later term may be taken as, besides itself: its own version first, then each later one of
 * its family that SPDX lists. Empty for a term that names one version only.
 */
function takenAs(term) {
    if (!term.orLater)
        return [];
    const own = parse(term.id);
    if (own === undefined)
        return [];
    return (families.get(own.family) ?? [])
        .filter(({ number }) => compare(number, own.number) >= 0)
        .sort((a, b) => compare(a.number, b.number))
        .map(({ id }) => ({ ...term, id, orLater: false }));
}
function parse(id) {
    const [, name, number, suffix, suffixed] = versioned.exec(id) ?? [];
    if (name === undefined || number === undefined)
        return undefined;
    return { family: `${name}${suffix ?? ""}`, number: number.split(".").map(Number), suffix: suffixed };
}
function compare(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 22066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12158);

const renew = "Let the action that wrote it write it again, with this version of the suite.";
/**
 * A report from the text of a `report.json`, checked against its schema: nothing in it is trusted but its
 * shape. FORMAT errors name `shown` and what is wrong; a newer schema than ours is refused.
 */
async function readReport(text, shown) {
    const document = parse(text, shown);
    const { validate } = await __nccwpck_require__.e(/* import() */ 5429).then(__nccwpck_require__.t.bind(__nccwpck_require__, 95429, 19));
    if (validate(document))
        return document;
    const [fault] = validate.errors ?? [];
    const where = fault?.instancePath || "the document";
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} is not a report: ${where} ${fault?.message ?? "is wrong"}`, {
        fix: renew,
    });
}
function parse(text, shown) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} is not JSON`, { fix: renew, cause });
    }
    const schema = document?.schema;
    if (typeof schema !== "number" || schema <= 1)
        return document;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} has schema ${schema}; 1 is read`, {
        fix: "Use the same version of all actions.",
    });
}


/***/ }),

/***/ 41840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Who made a report or an SBOM. `packages/tools` keeps the version equal to the root package.json's. */
const tool = { name: "ospo-actions", version: "0.1.0" };


/***/ }),

/***/ 23863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ samenessOf),
/* harmony export */   bS: () => (/* binding */ causeOfCheck),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   pw: () => (/* binding */ causeOfTotal)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20020);

/**
 * Why a score is another one: `code` a new commit, `settings` what an administrator set, `environment` time or
 * the world at the same commit, `version` another Scorecard, `source` another source or set of checks,
 * `visibility` a check that turned inconclusive or came back.
 */
const causes = ["code", "settings", "environment", "version", "source", "visibility"];
/** An unknown commit or version is not the same as anything, so that nothing is explained away by it. */
function samenessOf(before, after) {
    return {
        commit: before.commit !== undefined && before.commit === after.commit,
        version: before.version === after.version,
        source: before.source === after.source,
    };
}
/** Why a check that was conclusive both times has another score. */
function causeOfCheck(name, same) {
    switch ((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .natureOf */ .PC)(name)) {
        case "settings":
            return same.source ? "settings" : "source";
        case "time":
            return "environment";
        case "history":
        case "tree":
            if (!same.commit)
                return "code";
            if (!same.version)
                return "version";
            return same.source ? "environment" : "source";
    }
}
/** The best guess where only two totals are known. */
function causeOfTotal(same) {
    return same.commit ? "environment" : "code";
}


/***/ }),

/***/ 20020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ natureOf),
/* harmony export */   bi: () => (/* binding */ riskOf),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
/* unused harmony export checkNames */
const weights = { critical: 10, high: 7.5, medium: 5, low: 2.5 };
/** Scorecard v5.5's checks: risk from its checks.yaml, nature from what each reads. */
const facts = new Map([
    ["Binary-Artifacts", { risk: "high", nature: "tree" }],
    ["Branch-Protection", { risk: "high", nature: "settings" }],
    ["CI-Tests", { risk: "low", nature: "history" }],
    ["CII-Best-Practices", { risk: "low", nature: "time" }],
    ["Code-Review", { risk: "high", nature: "history" }],
    ["Contributors", { risk: "low", nature: "time" }],
    ["Dangerous-Workflow", { risk: "critical", nature: "tree" }],
    ["Dependency-Update-Tool", { risk: "high", nature: "tree" }],
    ["Fuzzing", { risk: "medium", nature: "tree" }],
    ["License", { risk: "low", nature: "tree" }],
    ["Maintained", { risk: "high", nature: "time" }],
    ["Packaging", { risk: "medium", nature: "tree" }],
    ["Pinned-Dependencies", { risk: "medium", nature: "tree" }],
    ["SAST", { risk: "medium", nature: "history" }],
    ["SBOM", { risk: "medium", nature: "history" }],
    ["Security-Policy", { risk: "medium", nature: "tree" }],
    ["Signed-Releases", { risk: "high", nature: "history" }],
    ["Token-Permissions", { risk: "high", nature: "tree" }],
    ["Vulnerabilities", { risk: "high", nature: "history" }],
    ["Webhooks", { risk: "critical", nature: "settings" }],
]);
/** Every check that Scorecard v5.5 has, by name. */
const checkNames = [...facts.keys()];
/** `undefined` for a check that this version does not know: it then has no part in an aggregate. */
function riskOf(check) {
    return facts.get(check)?.risk;
}
/** Weight of a check in the aggregate; 0 for an unknown one. */
function weightOf(check) {
    const risk = riskOf(check);
    return risk === undefined ? 0 : weights[risk];
}
/** What a check looks at; an unknown one is taken to read the tree, so that its fall is not explained away. */
function natureOf(check) {
    return facts.get(check)?.nature ?? "tree";
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(78654);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
