import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8876:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const __WEBPACK_EXTERNAL_MODULE__shared_echarts_js_656032b2__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/echarts.js");
module.exports = x({ ["init"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_echarts_js_656032b2__.init) });

/***/ }),

/***/ 5120:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const __WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/undici.js");
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__.ProxyAgent), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__.fetch) });

/***/ }),

/***/ 9383:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../shared/undici.js");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3208:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7701);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3712);


await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_main_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/build/run.js + 1 modules
var run = __nccwpck_require__(5949);
;// CONCATENATED MODULE: ./packages/core/build/lazily.js
/** `make`, done when its result is first asked for, and once. */
function lazily(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
// EXTERNAL MODULE: ./packages/core/build/errors.js
var build_errors = __nccwpck_require__(2158);
;// CONCATENATED MODULE: ./packages/github/build/outside/artifact-outlet.js


/** An artifact of the run with `report.json` and the files that were asked for. */
function artifactOutlet(name, host, options) {
    return {
        name: "artifact",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            if (host.env.GITHUB_REPOSITORY)
                return true;
            throw new build_errors/* OspoError */.sH("CONFIG", "artifact-name works only in a workflow run");
        },
        async send(_report, files) {
            const { uploadArtifact } = await __nccwpck_require__.e(/* import() */ 129).then(__nccwpck_require__.bind(__nccwpck_require__, 129));
            const { id, size } = await uploadArtifact(host, { name, files: files.map(inArtifact) }, options);
            return `Artifact ${name}: ${files.length} files, ${size} bytes, id ${id}`;
        },
        // A job may write artifacts of its own run whatever its token may do, in a run for a fork too.
        mayNot: () => false,
    };
}
/** As in the workspace; what stands outside of it by its name alone. */
function inArtifact({ path, name }) {
    const isInside = !/^([A-Za-z]:)?\//.test(name) && !name.split("/").includes("..");
    return { path, name: isInside ? name : (0,posix_namespaceObject.basename)(name) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __nccwpck_require__(1809);
// EXTERNAL MODULE: ./packages/core/build/escape/text.js
var escape_text = __nccwpck_require__(2382);
;// CONCATENATED MODULE: ./packages/report/build/render/sarif.js


const levels = { fail: "error", review: "warning", note: "note" };
/** The findings as SARIF 2.1.0, at most as many as code scanning takes; the worst come first. */
function toSarif({ findings, rules, tool, subject, action }) {
    const shown = findings.slice(0, limits/* limits */.F.sarifResults);
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const lineHash = lineHashes();
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) } },
                automationDetails: { id: categoryOf(action, subject.manifest) },
                results: shown.map((finding) => ({
                    ...result(finding, subject.manifest),
                    ...(index.has(finding.rule) && { ruleIndex: index.get(finding.rule) }),
                    partialFingerprints: {
                        "ospo/v1": finding.fingerprint,
                        primaryLocationLineHash: lineHash(finding.fingerprint),
                    },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
/**
 * Code scanning keeps one set of alerts a tool and category, which is the id up to its last `/` (docs: "SARIF
 * support", runAutomationDetails object): so each action has its own for each manifest.
 */
function categoryOf(action, manifest) {
    return `${[action, manifest]
        .filter(Boolean)
        .map((part = "") => (0,escape_text/* plainText */.w)(part))
        .join("/")}/`;
}
function descriptor({ id, title, help }) {
    return { id, shortDescription: { text: sarifText(title) }, help: { text: sarifText(help) } };
}
/**
 * Code scanning tells alerts apart by this one fingerprint (docs: "SARIF support", result object). Without
 * ours, upload-sarif hashes the line, and all findings of a rule on one line of a lock file become one.
 * As there, a number tells apart what has the same hash.
 */
function lineHashes() {
    const seen = new Map();
    return (fingerprint) => {
        const count = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, count);
        return `${fingerprint}:${count}`;
    };
}
function result({ rule, level, subject, message, advice, at, waived }, manifest = "") {
    const text = [`${subject}: ${message}`, advice ?? ""].filter(Boolean).map(sarifText).join("\n");
    return {
        ruleId: rule,
        level: levels[level],
        message: { text },
        locations: [sarif_location(at?.file ?? manifest, at?.line)],
        ...(waived && { suppressions: [{ kind: "external", justification: sarifText(waived.reason) }] }),
    };
}
/** What OpenSSF Scorecard writes too: code scanning refuses a whole file for one result without a place. */
const noFile = "no file associated with this alert";
function sarif_location(file, line = 1) {
    const uri = inRepository(file) ?? noFile;
    return {
        physicalLocation: {
            artifactLocation: { uri: uri.toWellFormed().split("/").map(encodeURIComponent).join("/") },
            region: { startLine: uri === noFile ? 1 : Math.max(1, Math.trunc(line) || 1) },
        },
    };
}
/** `file` in its shortest form, or nothing where it is outside the repository, on Windows too. */
function inRepository(file) {
    const path = external_node_path_.posix.normalize(file);
    const outside = external_node_path_.posix.isAbsolute(path) || external_node_path_.win32.isAbsolute(path) || /^\.\.?(\\|$)/.test(external_node_path_.win32.normalize(path));
    return outside ? undefined : path;
}
/** Code scanning shows a message as text with `[text](target)` links; brackets are made plain. */
function sarifText(text) {
    return (0,escape_text/* plainText */.w)(text).replace(/[[\]]/g, (bracket) => (bracket === "[" ? "(" : ")"));
}

;// CONCATENATED MODULE: ./packages/core/build/event.js



/** The event's payload; empty where the run has none. FORMAT where it is not JSON. */
async function readEvent({ env, files }) {
    const path = env.GITHUB_EVENT_PATH;
    if (!path)
        return {};
    await files.admit((0,external_node_path_.dirname)(path));
    try {
        return JSON.parse(await files.read(path, limits/* limits */.F.reportBytes)) ?? {};
    }
    catch (cause) {
        if (cause instanceof build_errors/* OspoError */.sH)
            throw cause;
        throw new build_errors/* OspoError */.sH("FORMAT", "The event of this run is not JSON", { cause });
    }
}

;// CONCATENATED MODULE: ./packages/github/build/outside/read-only.js

/**
 * Whether GitHub made the run's token read-only whatever the workflow says: a pull request from a fork, or a
 * run that Dependabot started (docs: "Securing pull_request", "Dependabot on GitHub Actions").
 */
async function isReadOnly(host) {
    const { GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor, GITHUB_REPOSITORY: own = "" } = host.env;
    if (actor === "dependabot[bot]")
        return true;
    if (name !== "pull_request")
        return false;
    const head = (await readEvent(host)).pull_request?.head?.repo?.full_name;
    return String(head).toLowerCase() !== own.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/github/build/outside/sarif-outlet.js



/** Code scanning of the run's repository, which shows the findings as alerts. */
function sarifOutlet(github, host) {
    let readOnly = false;
    return {
        name: "upload to code scanning",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            placeOf(host);
            return true;
        },
        async send(report) {
            const draft = { ...placeOf(host), sarif: toSarif(report) };
            const { uploadSarif } = await __nccwpck_require__.e(/* import() */ 532).then(__nccwpck_require__.bind(__nccwpck_require__, 3532));
            readOnly = await isReadOnly(host);
            const outcome = await uploadSarif(await github(), draft);
            const { length } = report.findings;
            return `Code scanning: ${length} findings ${outcome === "complete" ? "taken" : "handed over, not looked at yet"}`;
        },
        mayNot: (error) => readOnly && error instanceof build_errors/* OspoError */.sH && error.code === "PERMISSION",
    };
}
/** Repository, commit and ref of the run; CONFIG where it has none that the report is for. */
function placeOf({ env }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_REF: ref, GITHUB_EVENT_NAME: event, } = env;
    if (!repository || !commit || !ref)
        throw new build_errors/* OspoError */.sH("CONFIG", "sarif-upload works only in a workflow run");
    if (event === "workflow_run")
        throw new build_errors/* OspoError */.sH("CONFIG", "sarif-upload: a workflow_run job runs for another commit than the report", {
            fix: "Upload in the workflow that makes the report.",
        });
    return { repository, commit, ref };
}

// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __nccwpck_require__(1937);
;// CONCATENATED MODULE: ./packages/github/build/outside/visibility.js

const known = ["public", "internal", "private"];
/** Asks GitHub who may read a repository, once each: `unknown` where it does not say, for whatever reason. */
function visibilities(github) {
    const asked = new Map();
    return (repository) => {
        const name = repository.toLowerCase();
        const answer = asked.get(name) ?? ask(github, repository).catch(() => "unknown");
        asked.set(name, answer);
        return answer;
    };
}
async function ask(github, repository) {
    const slug = (0,build_repository/* slugOf */.t)(repository);
    const { octokit } = await github();
    const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...slug });
    return known.find((one) => one === data.visibility) ?? (data.private ? "private" : "unknown");
}

;// CONCATENATED MODULE: ./packages/github/build/outside/outside.js




/** The client of this run, made when it is first asked for. */
function lazyGitHub(token, host) {
    return lazily(async () => {
        const { createGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(423), __nccwpck_require__.e(327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3327));
        return createGitHub({ host, auth: { token: token ?? "" } });
    });
}
/** What `publish` may reach beyond this machine: what the inputs ask for, and what the action adds. */
function outsideOf(inputs, host, { github = lazyGitHub(inputs.githubToken, host), further = [], upload = {} } = {}) {
    const { artifactName, sarifUpload = false, publishPrivate = false } = inputs;
    return {
        outlets: [
            ...(artifactName ? [artifactOutlet(artifactName, host, upload)] : []),
            ...(sarifUpload ? [sarifOutlet(github, host)] : []),
            ...further,
        ],
        visibilityOf: visibilities(github),
        publishPrivate,
    };
}

;// CONCATENATED MODULE: ./packages/core/build/each-item.js

/**
 * Does `work` for every item, a bounded number at a time, in a pool rather than in batches. One bad
 * item never stops the others; results come in the order of the items. An abort rejects.
 */
async function eachItem(items, work, { concurrency = limits/* limits */.F.concurrency, signal, onProgress } = {}) {
    const results = new Array(items.length);
    let next = 0;
    let done = 0;
    async function worker() {
        for (let at = next++; at < items.length; at = next++) {
            signal?.throwIfAborted();
            const item = items[at];
            results[at] = await attempt(item, () => work(item, at));
            onProgress?.(++done, items.length);
        }
    }
    await Promise.all(Array.from({ length: Math.min(Math.max(concurrency, 1), items.length) }, worker));
    signal?.throwIfAborted();
    return results;
}
async function attempt(item, work) {
    try {
        return { item, ok: true, value: await work() };
    }
    catch (error) {
        return { item, ok: false, error };
    }
}

;// CONCATENATED MODULE: ./packages/report/build/guard.js

/** What `reports` tell of, together. */
function confidenceOf(reports) {
    return {
        repositories: [
            ...new Set(reports.flatMap(({ subject }) => [subject.repository, ...(subject.also ?? [])])),
        ],
        isIncidentOpen: reports.some(({ incident }) => incident === "open"),
    };
}
/**
 * Why what is told of may not go where the readers of `target` see it (`undefined`: anybody); `undefined` where
 * it may. A place is wide enough only if no more people read it than the repository that is told of: what is
 * not known counts as private there and as public here. Names no repository, since this may be read publicly too.
 */
async function refusalOf({ repositories, isIncidentOpen }, target, visibilityOf) {
    const others = repositories.filter((one) => !isSame(one, target));
    if (others.length === 0 && !isIncidentOpen)
        return undefined;
    const open = target === undefined ? "public" : asTarget(await visibilityOf(target));
    if (open === "private")
        return undefined;
    if (isIncidentOpen && open === "public")
        return "it tells of an incident that is still open";
    if (others.length > mostAsked)
        return "it tells of more repositories than can be looked at";
    const seen = await eachItem(others, async (one) => one === undefined ? "private" : asSource(await visibilityOf(one)));
    const isHidden = seen.some((one) => !one.ok || width[one.value] < width[open]);
    return isHidden ? "it tells of a repository that fewer people may read" : undefined;
}
/** Repositories that are asked about for one place. Ours: each is a call to GitHub. */
const mostAsked = 200;
/** How many people read it, in an order. */
const width = { private: 0, internal: 1, public: 2 };
function asSource(visibility) {
    return visibility === "unknown" ? "private" : visibility;
}
function asTarget(visibility) {
    return visibility === "unknown" ? "public" : visibility;
}
/** GitHub's names are the same in any case. */
function isSame(one, other) {
    return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/report/build/render/annotations.js

/** Annotations for the worst findings, as many per level as the runner keeps; the last one counts the rest. */
function toAnnotations({ findings }) {
    return ["fail", "review"].flatMap((level) => {
        const open = findings.filter((finding) => finding.level === level && !finding.waived);
        const fits = open.length <= limits/* limits */.F.annotationsPerLevel;
        const shown = fits ? open : open.slice(0, limits/* limits */.F.annotationsPerLevel - 1);
        const rest = {
            level,
            text: `… and ${open.length - shown.length} more, all in the job summary and report.json.`,
        };
        return [...shown.map(annotation), ...(fits ? [] : [rest])];
    });
}
function annotation({ level, subject, message, advice, at, paths = [] }) {
    const about = subject === at?.file ? "" : `${subject}: `;
    const [path = []] = paths;
    // What is asked for directly, its own line tells.
    const through = path.length > 2 ? `\nDependency path: ${path.join(" > ")}` : "";
    const text = `${about}${message}${through}${advice ? `\n${advice}` : ""}`;
    return { level, text, ...(at && { at }) };
}

;// CONCATENATED MODULE: ./packages/core/build/escape/csv.js

/**
 * Where a spreadsheet would see a formula begin (OWASP "CSV Injection"), full-width forms among them. After
 * a `;` too: where that is the list separator, cells of a file with commas are split there.
 */
const formula = /(^|;)(?=[\s"]*[=+\-@|%＝＋－＠])/gu;
/** One CSV cell: text is quoted and never a formula for the spreadsheet that opens it. */
function escapeCsv(value) {
    if (typeof value === "number")
        return String(value);
    return `"${(0,escape_text/* plainText */.w)(value).replace(formula, "$1'").replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./packages/report/build/render/csv.js

const columns = [
    "rule",
    "level",
    "subject",
    "message",
    "file",
    "line",
    "advice",
    "waived until",
    "fingerprint",
];
/** The findings as CSV (RFC 4180): quoted, and safe to open in a spreadsheet. */
function toCsv({ findings }) {
    const rows = findings.map((f) => [
        f.rule,
        f.level,
        f.subject,
        f.message,
        f.at?.file ?? "",
        f.at?.line ?? "",
        f.advice ?? "",
        f.waived?.until ?? (f.waived ? "no end" : ""),
        f.fingerprint,
    ]);
    return [columns, ...rows].map((row) => `${row.map(escapeCsv).join(",")}\r\n`).join("");
}

;// CONCATENATED MODULE: ./packages/report/build/render/json.js
/** `report.json`: indented down to the rows of tables, which stand on a line each so that diffs stay readable. */
function toJson(report) {
    const { tables, ...rest } = report;
    const head = JSON.stringify({ ...rest, tables: [] }, undefined, 2);
    const body = tables.map((table) => {
        const rows = table.rows.map((row) => `\n      ${JSON.stringify(row)}`).join(",");
        const about = JSON.stringify({ ...table, rows: undefined }).slice(0, -1);
        return `\n    ${about},"rows":[${rows}${rows ? "\n    " : ""}]}`;
    });
    if (body.length === 0)
        return `${head}\n`;
    return `${head.replace('\n  "tables": []', () => `\n  "tables": [${body.join(",")}\n  ]`)}\n`;
}

// EXTERNAL MODULE: ./packages/core/build/escape/markdown.js
var markdown = __nccwpck_require__(1728);
// EXTERNAL MODULE: ./packages/report/build/advice.js
var build_advice = __nccwpck_require__(5318);
// EXTERNAL MODULE: ./packages/report/build/pull-request.js
var pull_request = __nccwpck_require__(6405);
;// CONCATENATED MODULE: ./packages/report/build/render/markdown.js



const badge = { pass: "✅ pass", review: "🟡 review", fail: "❌ fail" };
const mark = { fail: "❌", review: "🟡", note: "ℹ️" };
/** Bytes kept free for what closes a list or a table and for the counts of what was left out. */
const reserve = 400;
/** The report as GitHub-flavoured Markdown: verdict, numbers, findings, small tables. Untrusted text is code. */
function toMarkdown(report, title, { maxBytes = limits/* limits */.F.summaryBytes } = {}) {
    const room = new Room(maxBytes - reserve);
    room.add(`## ${(0,markdown/* markdownProse */.h$)(title)}: ${badge[report.verdict]}\n\n${headline(report)}\n`);
    addRows(room, report.findings, findingItem, (left) => `- … and ${left} more findings, all in \`report.json\`.\n`);
    const leftOut = report.tables.filter((table) => table.rows.length > 0 && !addTable(room, table)).length;
    if (leftOut > 0)
        room.force(`\nMore tables, in \`report.json\`: ${leftOut}.\n`);
    return room.text;
}
/** Text that grows up to a number of bytes, whole pieces only. */
class Room {
    text = "";
    #left;
    constructor(bytes) {
        this.#left = bytes;
    }
    add(piece) {
        const size = Buffer.byteLength(piece);
        if (size > this.#left)
            return false;
        this.force(piece);
        return true;
    }
    /** Closing marks and counts, for which `reserve` keeps room. */
    force(piece) {
        this.#left -= Buffer.byteLength(piece);
        this.text += piece;
    }
}
function addRows(room, rows, render, more) {
    if (rows.length > 0)
        room.add("\n");
    for (const [at, row] of rows.entries()) {
        if (room.add(render(row)))
            continue;
        room.force(more(rows.length - at));
        return;
    }
}
/** `false` for a table that is for the page and the files, not for a summary, or has no room. */
function addTable(room, table) {
    const { title, rows, folded } = table;
    if (rows.length > 50 || folded)
        return false;
    if (!room.add(`\n<details><summary>${(0,markdown/* markdownHtml */.hU)(title)}</summary>\n\n${tableHead(table)}`))
        return false;
    addRows(room, rows, tableRow, (left) => `\n… and ${left} more rows.\n`);
    room.force("\n</details>\n");
    return true;
}
/** What it is about and coverage first, then every metric that says something more. */
function headline({ subject, coverage, metrics }) {
    const { checked, expected, unit } = coverage;
    const numbers = Object.entries(metrics)
        .filter(([name, value]) => value !== 0 && name !== unit)
        .map(([name, value]) => `${value} ${(0,markdown/* markdownProse */.h$)(name.replaceAll("-", " "))}`);
    const all = checked === expected;
    const coverageText = `${all ? checked : `${checked} of ${expected}`} ${(0,markdown/* markdownProse */.h$)(unit)} checked`;
    const name = subject.name ? [(0,markdown/* markdownCode */.D9)(subject.name)] : [];
    return [...name, all ? coverageText : `**${coverageText}**`, ...numbers].join(" · ");
}
function findingItem({ level, subject, message, at, paths, advice, waived }) {
    const where = at ? ` (${(0,markdown/* markdownCode */.D9)(at.line ? `${at.file}:${at.line}` : at.file)})` : "";
    const lines = [`- ${mark[level]} ${(0,markdown/* markdownCode */.D9)(subject)}: ${(0,markdown/* markdownMessage */.ju)(message)}${where}`];
    for (const path of (paths ?? []).slice(0, limits/* limits */.F.pathsShown))
        lines.push(`  - via ${path.map((name) => (0,markdown/* markdownCode */.D9)(name)).join(" → ")}`);
    if (waived)
        lines.push(`  - ${waiverText(waived)}`);
    const paste = (0,build_advice/* splitAdvice */.B)(waived ? "" : (advice ?? ""));
    const hint = (0,markdown/* markdownMessage */.ju)(paste.sentence);
    if (hint)
        lines.push(`  - ${hint}`);
    if (paste.lines.length > 0)
        lines.push("", (0,markdown/* markdownBlock */.dI)(paste.lines, "    "), "");
    return `${lines.join("\n")}\n`;
}
function waiverText({ reason, until, approvedBy, approvedIn }) {
    const end = until ? ` until ${(0,markdown/* markdownProse */.h$)(until)}` : "";
    const who = approvedBy ? `, approved by ${(0,markdown/* markdownProse */.h$)(approvedBy)}` : "";
    const where = (0,pull_request/* isPullRequest */.r)(approvedIn) ? ` in <${approvedIn}>` : "";
    return `waived${end}${who}${where}: ${(0,markdown/* markdownMessage */.ju)(reason)}`;
}
function tableHead({ columns, note }) {
    const above = note ? `${(0,markdown/* markdownMessage */.ju)(note)}\n\n` : "";
    return `${above}${columns.map((column) => `| ${(0,markdown/* markdownProse */.h$)(column)} `).join("")}|\n${"| --- ".repeat(columns.length)}|`;
}
function tableRow(row) {
    return `${row.map((cell) => `| ${cellText(cell)} `).join("")}|\n`;
}
/** What is not there stays empty: code of nothing would be a grey spot. */
function cellText(cell) {
    return typeof cell === "number" ? String(cell) : cell === "" ? "" : (0,markdown/* markdownCell */.UZ)(cell);
}

;// CONCATENATED MODULE: ./packages/report/build/send.js


/**
 * Sends a report to each outlet that the guard lets it pass to; one that fails stops no other. What was asked
 * for in so many words and did not come about is an error at the end, the rest is told.
 */
async function sendAll(parcel, outside, { log, cancelled }) {
    const errors = [];
    for (const outlet of outside.outlets) {
        try {
            const line = await send(parcel, outlet, outside);
            if (line !== undefined)
                log.info(line);
        }
        catch (error) {
            cancelled.throwIfAborted();
            const told = `No ${outlet.name}: ${(0,build_errors/* describeError */.Uc)(error)}`;
            if (outlet.mayNot(error))
                log.notice(told);
            else if (!outlet.isRequired)
                log.warning(told);
            else if (error instanceof build_errors/* OspoError */.sH)
                errors.push(named(outlet, error));
            else
                throw error;
        }
    }
    if (errors.length > 0)
        throw joined(errors);
}
async function send({ report, files, confidence }, outlet, outside) {
    if (!(await outlet.exists()))
        return undefined;
    const why = outside.publishPrivate || outlet.isOwn
        ? undefined
        : await refusalOf(confidence, outlet.repository, outside.visibilityOf);
    if (why !== undefined)
        throw new build_errors/* OspoError */.sH("PERMISSION", `the report is held back, because ${why}`, { fix: guardFix });
    return outlet.send(report, files);
}
/** What to do where the guard holds something back. */
const guardFix = "Where its readers may know, set `publish-private: true`; `report.json` and the files have it in any case.";
function named({ name }, { code, message, fix }) {
    return new build_errors/* OspoError */.sH(code, `No ${name}: ${message}`, fix === undefined ? {} : { fix });
}
function joined(errors) {
    const [first] = errors;
    if (first === undefined || errors.length === 1)
        return first;
    return new build_errors/* OspoError */.sH(first.code, errors.map((error) => (0,build_errors/* describeError */.Uc)(error)).join("\n"), { cause: first });
}

;// CONCATENATED MODULE: ./packages/report/build/publish.js







/**
 * Puts a report where it is read. The one place that decides it: `report.json` always and the files asked for
 * come first, so that no failure of the network loses them; then the job summary, annotations and outlets,
 * each behind the visibility guard. Gives the path of `report.json`.
 */
async function publish(report, options, host) {
    const files = await writeFiles(report, options, host);
    const confidence = confidenceOf([report, ...(options.parts ?? [])]);
    await show(report, options, confidence, host);
    if (options.outside)
        await sendAll({ report, files, confidence }, options.outside, host);
    return files[0]?.path ?? "";
}
async function writeFiles(report, { title, parts, further = [], ...asked }, { files }) {
    const reportFile = asked.reportFile ?? `${files.temporary}/ospo-report/${report.action}/report.json`;
    const written = [];
    const write = async (path, text) => {
        await files.write(path, text);
        written.push({ path: files.resolve(path), name: files.display(path) });
    };
    await write(reportFile, toJson(report));
    if (asked.sarifFile)
        await write(asked.sarifFile, toSarif(report));
    if (asked.csvFile)
        await write(asked.csvFile, toCsv(report));
    if (asked.htmlFile) {
        const { toHtml } = await __nccwpck_require__.e(/* import() */ 857).then(__nccwpck_require__.bind(__nccwpck_require__, 2857));
        await write(asked.htmlFile, toHtml(parts?.length ? parts : [report], { title }));
    }
    return [...written, ...further.map((path) => ({ path, name: files.display(path) }))];
}
/** The job summary and annotations, which everybody reads who reads the repository of the run. */
async function show(report, { title, parts, outside }, confidence, host) {
    const home = host.env.GITHUB_REPOSITORY;
    const unknown = async () => "unknown";
    const why = !home || outside?.publishPrivate
        ? undefined
        : await refusalOf(confidence, home, outside?.visibilityOf ?? unknown);
    if (why === undefined) {
        await host.summarize(toMarkdown(report, title));
        annotate(parts ? ownFindings(report) : report, host);
        return;
    }
    host.log.warning(`No job summary: the report is held back, because ${why}\n${guardFix}`);
}
/** Actions annotate their findings themselves; a report merged of them adds its own alone. */
function ownFindings(report) {
    return { ...report, findings: report.findings.filter(({ rule }) => rule.startsWith(`${report.action}/`)) };
}
function annotate(report, { log }) {
    for (const { level, text, at } of toAnnotations(report)) {
        if (level === "fail")
            log.error(text, at);
        else
            log.warning(text, at);
    }
}

;// CONCATENATED MODULE: ./packages/core/build/matching-files.js

/** How deep below the folder that a glob names files are looked for. */
const deepest = 12;
/**
 * Paths of the files that `globs` match, sorted, each once; `node_modules` and `.git` are not entered. What may
 * not be looked at, such as a link out of the workspace, is among them, so that reading it tells why. LIMIT over
 * `most` files; `input` is the name of the input, for its message.
 */
async function matchingFiles(globs, files, { input, most }) {
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 496).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5496, 19));
    const found = new Set();
    for (const glob of globs) {
        const { base, isGlob } = picomatch.scan(glob);
        if (!isGlob) {
            const kind = await kindOf(glob, files);
            if (kind === "file" || kind === "closed")
                found.add(files.resolve(glob));
            continue;
        }
        // `s`: a line break at the start of a name hides no report from `*`.
        const fits = picomatch(glob, { noextglob: true, dot: true, flags: "s" });
        for await (const { path, kind } of walk(base || ".", files, deepest)) {
            if (kind === "file" && !fits(path.replace(/^\.\//, "")))
                continue;
            found.add(files.resolve(path));
            if (found.size > most) {
                throw new build_errors/* OspoError */.sH("LIMIT", `${input}: ${glob} matches more than ${most} files`, {
                    fix: "Name them more narrowly.",
                });
            }
        }
    }
    return [...found].sort();
}
async function* walk(folder, files, depth) {
    if (depth === 0)
        return;
    for (const name of await files.list(folder)) {
        const path = `${folder}/${name}`;
        const kind = await kindOf(path, files);
        if (kind === "file" || kind === "closed")
            yield { path, kind };
        if (kind === "folder" && name !== "node_modules" && name !== ".git")
            yield* walk(path, files, depth - 1);
    }
}
async function kindOf(path, files) {
    try {
        return (await files.stat(path))?.kind ?? "other";
    }
    catch (error) {
        if (error instanceof build_errors/* OspoError */.sH)
            return "closed";
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/report/build/read.js

const renew = "Let the action that wrote it write it again, with this version of the suite.";
/**
 * A report from the text of a `report.json`, checked against its schema: nothing in it is trusted but its
 * shape. FORMAT errors name `shown` and what is wrong; a newer schema than ours is refused.
 */
async function readReport(text, shown) {
    const document = parse(text, shown);
    const { validate } = await __nccwpck_require__.e(/* import() */ 429).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5429, 19));
    if (validate(document))
        return document;
    const [fault] = validate.errors ?? [];
    const where = fault?.instancePath || "the document";
    throw new build_errors/* OspoError */.sH("FORMAT", `${shown} is not a report: ${where} ${fault?.message ?? "is wrong"}`, {
        fix: renew,
    });
}
function parse(text, shown) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw new build_errors/* OspoError */.sH("FORMAT", `${shown} is not JSON`, { fix: renew, cause });
    }
    const schema = document?.schema;
    if (typeof schema !== "number" || schema <= 1)
        return document;
    throw new build_errors/* OspoError */.sH("FORMAT", `${shown} has schema ${schema}; 1 is read`, {
        fix: "Use the same version of all actions.",
    });
}

;// CONCATENATED MODULE: ./actions/report/build/collect.js


/** Reads every report that `globs` match; a file that is none does not stop the others. */
async function collect(globs, { files, cancelled }) {
    const paths = await matchingFiles(globs, files, { input: "reports", most: limits/* limits */.F.reports });
    const results = await eachItem(paths, async (path) => readReport(await files.read(path, limits/* limits */.F.reportBytes), files.display(path)), { signal: cancelled });
    return {
        reports: results.flatMap((result) => (result.ok ? [result.value] : [])),
        unreadable: results.flatMap((result) => result.ok ? [] : [{ file: files.display(result.item), why: (0,build_errors/* describeError */.Uc)(result.error) }]),
    };
}

;// CONCATENATED MODULE: ./actions/report/build/pull-request.js

/**
 * The number of the pull request that this run is about; `undefined` for none. In a `workflow_run` job it is an
 * open one whose head is what the other, untrusted run was for: commit, branch and repository. A number that is
 * `stated` counts only where that holds (INPUT otherwise), for the untrusted run may have chosen it.
 */
async function pullRequestOf(stated, { pull_request: pull, workflow_run: run }, repository, github) {
    if (run)
        return ofRun(stated, run, repository, github);
    const own = typeof pull?.number === "number" ? pull.number : undefined;
    if (stated === undefined || stated === own)
        return own;
    throw refused(stated, "this run is neither of it nor a workflow_run");
}
async function ofRun(stated, run, repository, github) {
    if (run.event !== "pull_request") {
        if (stated === undefined)
            return undefined;
        throw refused(stated, `the other workflow ran for ${String(run.event)}, not for a pull request`);
    }
    const head = headOfRun(run);
    const [owner = "", repo = ""] = repository.split("/");
    const { octokit } = await github();
    if (stated === undefined) {
        const [login = ""] = head.repository.split("/");
        const query = { owner, repo, state: "open", head: `${login}:${head.branch}`, per_page: 100 };
        const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", query);
        return only(data.filter((pull) => difference(pull, head) === undefined).map(({ number }) => number), head);
    }
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
    const { data } = await octokit.request(route, { owner, repo, pull_number: stated });
    const why = difference(data, head);
    if (why !== undefined)
        throw refused(stated, why);
    return stated;
}
function headOfRun({ head_sha: commit, head_branch: branch, head_repository: from }) {
    const repository = from?.full_name;
    if (typeof commit === "string" && typeof branch === "string" && typeof repository === "string")
        return { commit, branch, repository };
    throw new build_errors/* OspoError */.sH("FORMAT", "The event does not tell what the other workflow ran for");
}
/** Why a pull request is not the one of a run that was for `head`; `undefined` if it is. */
function difference({ state, head: { sha, ref, repo } }, head) {
    if (state !== "open")
        return `it is ${state}`;
    if (sha !== head.commit)
        return `its head is ${sha}, and the run was for ${head.commit}`;
    const from = repo?.full_name ?? "a deleted repository";
    if (ref === head.branch && from.toLowerCase() === head.repository.toLowerCase())
        return undefined;
    return `it comes from ${ref} of ${from}, and the run was for ${head.branch} of ${head.repository}`;
}
function only(numbers, { commit, branch, repository }) {
    const [number, ...more] = numbers;
    if (number !== undefined && more.length === 0)
        return number;
    const what = `of ${branch} of ${repository} at ${commit}`;
    if (number === undefined)
        throw new build_errors/* OspoError */.sH("NOT_FOUND", `There is no open pull request ${what}: it moved on, or is closed`);
    throw new build_errors/* OspoError */.sH("INPUT", `There are ${numbers.length} pull requests ${what}: ${numbers.join(", ")}`, {
        fix: "Name one in `pull-request`.",
    });
}
function refused(number, why) {
    return new build_errors/* OspoError */.sH("INPUT", `pull-request: ${number} is not written to: ${why}`, {
        fix: "Leave `pull-request` out, so that the one that the other workflow ran for is found.",
    });
}

;// CONCATENATED MODULE: ./actions/report/build/comment.js



/** Bytes of a comment's text: below the API's limit in characters, with room for the marker. */
const textBytes = limits/* limits */.F.commentCharacters - 1_000;
/**
 * The one comment of this suite on the pull request of the run. With `auto`, a token that may not write is a
 * notice and another failure a warning; with `true` both are errors. Without a pull request it does not exist.
 */
function commentOutlet({ comment, pullRequest }, github, host) {
    if (comment === "false" || host.kind === "command")
        return [];
    const repository = host.env.GITHUB_REPOSITORY ?? "";
    let number;
    const outlet = {
        name: "comment on the pull request",
        repository,
        isRequired: comment === "true",
        async exists() {
            number = await pullRequestOf(pullRequest, await readEvent(host), repository, github);
            return number !== undefined;
        },
        async send(report) {
            const { upsertComment } = await __nccwpck_require__.e(/* import() */ 853).then(__nccwpck_require__.bind(__nccwpck_require__, 2853));
            const text = toMarkdown(report, "Open source report", { maxBytes: textBytes });
            const draft = { repository, number: number ?? 0, key: "report", text };
            const { outcome } = await upsertComment(await github(), draft);
            return `Comment on pull request ${number}: ${outcome}`;
        },
        mayNot: (error) => comment === "auto" && error instanceof build_errors/* OspoError */.sH && error.code === "PERMISSION",
    };
    return [outlet];
}

// EXTERNAL MODULE: ./packages/core/build/verdict.js
var verdict = __nccwpck_require__(7904);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./packages/report/build/tool.js
var tool = __nccwpck_require__(1840);
;// CONCATENATED MODULE: ./packages/report/build/create.js



const order = { fail: 0, review: 1, note: 2 };
/** The finished report: fingerprints set, findings sorted from bad to good, the verdict drawn from all. */
function createReport({ findings, now, ...rest }) {
    const finished = sortFindings(findings.map((draft) => finish(draft, rest.subject)));
    return {
        schema: 1,
        action: rest.action,
        tool: tool/* tool */.z,
        subject: rest.subject,
        generated: now.toISOString(),
        verdict: verdictOf(finished, rest.coverage),
        coverage: rest.coverage,
        findings: finished,
        rules: create_named(rest.rules, finished),
        tables: rest.tables,
        metrics: finite(rest.metrics),
        ...(rest.incident && { incident: rest.incident }),
    };
}
/** From bad to good; equally bad ones stay in their order. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => order[a.level] - order[b.level]);
}
function create_named(rules, findings) {
    const ids = new Set(findings.map(({ rule }) => rule));
    return rules.filter(({ id }) => ids.has(id)).map(({ id, title, help }) => ({ id, title, help }));
}
/** Worst level of what is not waived; nothing checked, or not all that should have been, is a `fail`. */
function verdictOf(findings, { checked, expected, missing }) {
    const complete = checked > 0 && checked >= expected && missing.length === 0;
    if (!complete)
        return "fail";
    return (0,verdict/* worstVerdict */.zP)(findings.map(({ level, waived }) => (waived || level === "note" ? "pass" : level)));
}
function finish(draft, subject) {
    const { key: _, ...finding } = draft;
    return { ...finding, fingerprint: fingerprintOf(draft, subject) };
}
/** What a finding is known by from run to run: SHA-256, in hex, of its rule, subject without version, file and key. */
function fingerprintOf({ rule, subject, at, key = "" }, { manifest = "" }) {
    const parts = [rule, withoutVersion(subject), at?.file ?? manifest, key];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
}
/** Qualifiers of a purl that change with the version (purl specification, known qualifiers). */
const versioned = /^(checksum|download_url|file_name|vcs_url|vers)=/;
/** A purl as far as it stays the same from version to version; another subject as it is. */
function withoutVersion(subject) {
    if (!subject.startsWith("pkg:"))
        return subject;
    const [, path = "", query = "", rest = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(subject) ?? [];
    const kept = query
        .split("&")
        .filter((qualifier) => !versioned.test(qualifier))
        .join("&");
    return `${path.replace(/@[^@/]*$/, "")}${kept && `?${kept}`}${rest}`;
}
/** A metric without a value (an average of nothing) is left out: JSON has no word for it. */
function finite(metrics) {
    return Object.fromEntries(Object.entries(metrics).filter(([, value]) => Number.isFinite(value)));
}
/**
 * What the runner says the run is about, and what the action knows of it: its lock file, and what it calls itself.
 * For a pull request the commit is the merge that was checked out.
 */
function subjectOf(env, manifest, name) {
    const { GITHUB_REPOSITORY: repository, GITHUB_REF: ref, GITHUB_SHA: commit } = env;
    return {
        ...(name && { name }),
        ...(repository && { repository }),
        ...(manifest && { manifest }),
        ...(ref && { ref }),
        ...(commit && { commit }),
    };
}

;// CONCATENATED MODULE: ./packages/report/build/merge.js



/**
 * One report of several, with findings of its own. Fingerprints stay; the verdict is never better than any
 * part states, nor than its findings and coverage allow, because a part may come from an untrusted job.
 */
function mergeReports(parts, own) {
    const { repositories, isIncidentOpen } = confidenceOf(parts);
    const also = repositories.filter((one) => one !== undefined && one !== own.subject.repository);
    const base = createReport({
        ...own,
        subject: { ...own.subject, ...(also.length > 0 && { also }) },
        tables: [overview(parts)],
        metrics: {},
        ...(isIncidentOpen && { incident: "open" }),
    });
    const verdicts = parts.flatMap((part) => [part.verdict, verdictOf(part.findings, part.coverage)]);
    return {
        ...base,
        verdict: (0,verdict/* worstVerdict */.zP)([base.verdict, ...verdicts]),
        findings: sortFindings([...base.findings, ...parts.flatMap(({ findings }) => findings)]),
        rules: distinctRules([...base.rules, ...parts.flatMap(({ rules }) => rules)]),
        tables: [...base.tables, ...parts.flatMap(tablesOf)],
    };
}
function overview(parts) {
    const columns = ["action", "verdict", "checked", "to fix", "to review", "project"];
    const rows = parts.map(({ action, verdict, coverage, findings, subject }) => [
        action,
        verdict,
        `${coverage.checked} of ${coverage.expected} ${coverage.unit}`,
        findings.filter(({ level, waived }) => level === "fail" && !waived).length,
        findings.filter(({ level, waived }) => level === "review" && !waived).length,
        subject.manifest ?? subject.repository ?? "",
    ]);
    return { id: "actions", title: "Actions", columns, rows };
}
/** Ids stay apart when two parts have a table of one name. */
function tablesOf({ action, tables }, at) {
    return tables.map((table) => ({
        ...table,
        id: `${action}-${at}-${table.id}`,
        title: `${table.title} (${action})`,
    }));
}
function distinctRules(rules) {
    return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

;// CONCATENATED MODULE: ./actions/report/build/merge.js

const rules = [
    {
        id: "report/unreadable",
        title: "A report cannot be read",
        help: "Look at the step that wrote it; use the same version of all actions.",
    },
    {
        id: "report/none",
        title: "There is no report",
        help: "Run an action of the suite before this step in the same job, or name the files in `reports`.",
    },
];
/** One report of all that was collected; what could not be read, or nothing at all, is a failure. */
function merge({ reports, unreadable }, host) {
    const findings = unreadable.map(({ file, why }) => ({
        rule: "report/unreadable",
        level: "fail",
        subject: file,
        message: why.split("\n")[0] ?? "",
        advice: rules[0].help,
    }));
    const none = {
        rule: "report/none",
        level: "fail",
        subject: "reports",
        message: "No file matches `reports`.",
        advice: rules[1].help,
    };
    return mergeReports(reports, {
        action: "report",
        subject: subjectOf(host.env),
        now: host.now(),
        coverage: {
            checked: reports.length,
            expected: reports.length + unreadable.length,
            unit: "reports",
            missing: unreadable.map(({ file }) => file),
        },
        findings: reports.length + unreadable.length === 0 ? [none] : findings,
        rules,
    });
}

// EXTERNAL MODULE: ./packages/core/build/spec.js
var spec = __nccwpck_require__(2070);
;// CONCATENATED MODULE: ./actions/report/build/spec.js

const spec_spec = (0,spec/* defineAction */.QP)({
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
        "fail-on": spec/* sharedInputs */.dO["fail-on"],
        comment: spec/* sharedInputs */.dO.comment,
        "github-token": spec/* sharedInputs */.dO["github-token"],
        "pull-request": {
            type: "number",
            min: 1,
            optional: true,
            description: "Pull request to comment on, in a `workflow_run` job: its head has to be what that run was for. Default: the event's, or the one whose head that is.",
        },
        "report-file": spec/* sharedInputs */.dO["report-file"],
        "html-file": spec/* sharedInputs */.dO["html-file"],
        "sarif-file": spec/* sharedInputs */.dO["sarif-file"],
        "csv-file": spec/* sharedInputs */.dO["csv-file"],
        "artifact-name": spec/* sharedInputs */.dO["artifact-name"],
        "sarif-upload": spec/* sharedInputs */.dO["sarif-upload"],
        "publish-private": spec/* sharedInputs */.dO["publish-private"],
    },
    outputs: { ...spec/* sharedOutputs */.ST },
});

;// CONCATENATED MODULE: ./actions/report/build/main.js







const action = (0,run/* implement */.yx)(spec_spec, async (inputs, host) => {
    const left = folderOfReports(host);
    const collected = await collect(inputs.reports ?? [`${left}/*/report.json`], host);
    const report = merge(collected, host);
    const github = lazyGitHub(inputs.githubToken, host);
    const outside = outsideOf(inputs, host, { github, further: commentOutlet(inputs, github, host) });
    const reportFile = inputs.reportFile ?? `${left}/report.json`;
    const options = { ...inputs, reportFile, title: "Open source report", parts: collected.reports, outside };
    const reportPath = await publish(report, options, host);
    const { verdict, coverage } = report;
    host.log.info(`${coverage.checked} of ${coverage.expected} reports: ${verdict}`);
    return { verdict, reportPath, checked: coverage.checked, expected: coverage.expected };
});
/** Where the other actions leave their reports: on the runner, and as commands. */
function folderOfReports({ kind, files }) {
    return kind === "command" ? "ospo-report" : `${files.temporary.replaceAll("\\", "/")}/ospo-report`;
}


/***/ }),

/***/ 2158:
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

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ jsonForHtml),
/* harmony export */   My: () => (/* binding */ escapeMarkup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2382);

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text for an HTML element or a quoted attribute. */
function escapeHtml(text, max) {
    return escapeMarkup((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max));
}
/** Plain text as HTML, character for character. */
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
/** JSON for a `<script type="application/json">` element: it can neither end the element nor open a comment. */
function jsonForHtml(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   hU: () => (/* binding */ markdownHtml),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6776);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2382);


/** Ends what GitHub would link after rendering, and what our comments are found by. Not seen by a reader. */
const wordJoiner = "\u2060";
/**
 * Untrusted text as a code span: nothing in it mentions, links or closes an issue, or is the marker of a
 * comment of ours to who searches its source. The only form in which untrusted text enters Markdown on its
 * own; in a table as `markdownCell`.
 */
function markdownCode(text, max) {
    const inner = shortenBackticks((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max)).trim().replaceAll("<!--", `<!${wordJoiner}--`);
    if (inner === "")
        return "` `";
    const runs = [...inner.matchAll(/`+/g)].map(([run]) => run.length);
    if (runs.length === 0)
        return `\`${inner}\``;
    const fence = "`".repeat(Math.max(...runs) + 1);
    return `${fence} ${inner} ${fence}`;
}
/** Untrusted lines as a block of code, to copy: as safe as `markdownCode`. `indent` is that of the list item it stands in. */
function markdownBlock(lines, indent = "") {
    const safe = lines.map((line) => shortenBackticks((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(line)).replaceAll("<!--", `<!${wordJoiner}--`));
    const runs = safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(Math.max(2, ...runs) + 1);
    return [fence, ...safe, fence].map((line) => `${indent}${line}`).join("\n");
}
/** A table's cell as a code span: a table breaks at `|` in code too, unless it is escaped. */
function markdownCell(text, max) {
    return markdownCode(text, max).replaceAll("|", "\\|");
}
/** cmark-gfm closes no fence of more than 80 backticks, so longer runs could not be quoted. */
function shortenBackticks(text) {
    return text.replace(/`{40,}/g, (run) => `\`\`\`…(${run.length} backticks)`);
}
/** A sentence as Markdown prose: no markup, link, mention, reference or HTML in it comes alive. */
function markdownProse(text, max) {
    return unlinked((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max))
        .replace(/[\\`*_{}[\]()<>#+!|~$&-]/g, "\\$&")
        .replace(/^ +/, " ")
        .replace(/^( ?\d+)([.)])/, "$1\\$2");
}
/** A sentence inside an HTML element that stands in Markdown, such as `<summary>`, where no backslash escapes. */
function markdownHtml(text, max) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkup */ .My)(unlinked((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max)));
}
/** `text` in which GitHub finds no mention, issue, commit, web or mail address to link. */
function unlinked(text) {
    return text
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|(?<![a-z0-9])gh(?=-\d)/gi, `$&${wordJoiner}`)
        .replace(/(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${wordJoiner}`));
}
/**
 * A message in which `code` stands between backticks, as all messages of findings do. Safe for any
 * text: whatever a hostile name makes of the backticks, each part is either a code span or prose.
 */
function markdownMessage(text, max) {
    const parts = splitCode((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max).trim());
    return parts
        .map((part, at) => {
        if (!part.code)
            return markdownProse(part.text, max);
        // Two code spans that touch would be one, with the backticks between them as its text.
        return `${parts[at - 1]?.code ? wordJoiner : ""}${markdownCode(part.text, max)}`;
    })
        .join("");
}
/** The parts of a message: prose, and what stands between two backticks. Empty parts are left out. */
function splitCode(message) {
    const parts = message.split("`");
    const closed = parts.length % 2 === 1;
    return parts
        .map((text, at) => ({ code: at % 2 === 1 && (closed || at < parts.length - 1), text }))
        .filter((part) => part.text !== "");
}


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1809);

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

/***/ 1809:
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

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

class oidc_utils_OidcClient {
    static async createHttpClient(allowRetry = true, maxRetry = 10) {
        // ospo-actions: loaded when an OIDC token is asked for, not at every start (undici, 1 MB).
        const { HttpClient } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 6351));
        const { BearerCredentialHandler } = await __nccwpck_require__.e(/* import() */ 525).then(__nccwpck_require__.bind(__nccwpck_require__, 5525));
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = yield oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./packages/core/build/cancellation.js
/** A signal that is aborted when the process is asked to end; the runner sends SIGINT, then SIGTERM after 7.5 s. */
function cancellation() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.once(name, () => controller.abort());
    return controller.signal;
}

// EXTERNAL MODULE: ./packages/core/build/escape/text.js
var escape_text = __nccwpck_require__(2382);
;// CONCATENATED MODULE: ./packages/core/build/escape/log.js

/**
 * Text that the runner will not take for a command: one line, neither `::` at its start (also after
 * white space, which the runner trims) nor the older `##[`, which it looks for anywhere in a line.
 */
function escapeLog(text, max) {
    return (0,escape_text/* plainText */.w)(text, max)
        .replace(/^(\s*):(?=:)/u, "$1: ")
        .replaceAll("##[", "## [");
}

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __nccwpck_require__(2158);
;// CONCATENATED MODULE: ./packages/core/build/execute.js

/**
 * Runs `command` to its end. NOT_FOUND where the program is not there or may not be run, LIMIT for too much output
 * or time.
 */
async function execute(command) {
    const { program, args, folder, env, limit, timeout, cancelled } = command;
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
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

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __nccwpck_require__(1809);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/core/build/regular-file.js





/** Neither follows a link that was put there meanwhile, nor waits for a writer where a named pipe stands. */
const readOnly = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/** Windows does not tell links when it opens them. */
const tellsLinks = external_node_fs_namespaceObject.constants.O_NOFOLLOW !== undefined;
/** Opens a file to read; where a link stands in its place, the file that `follow` finds behind it. */
function openFile(path, follow) {
    if (!tellsLinks)
        return (0,external_node_fs_namespaceObject.openSync)((0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink() ? follow(path) : path, readOnly);
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, readOnly);
    }
    catch (error) {
        if (!isLink(error))
            throw error;
        return (0,external_node_fs_namespaceObject.openSync)(follow(path), readOnly);
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
        const { size } = regularFile((0,external_node_fs_namespaceObject.fstatSync)(file), shown);
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
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** At most `length` bytes from `start` on. Closes the file. */
function readPart(file, shown, start, length) {
    try {
        const { size } = regularFile((0,external_node_fs_namespaceObject.fstatSync)(file), shown);
        return fill(file, start, Math.max(0, Math.min(length, size - start)));
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** `length` bytes from `start` on, or as many as there are. */
function fill(file, start, length) {
    const part = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < part.length) {
        const count = (0,external_node_fs_namespaceObject.readSync)(file, part, filled, part.length - filled, start + filled);
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
    await (0,external_node_fs_promises_namespaceObject.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,external_node_fs_promises_namespaceObject.open)(draft, "wx");
        await file.writeFile(text).finally(() => file.close());
        await (0,external_node_fs_promises_namespaceObject.rename)(draft, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_namespaceObject.rm)(draft, { force: true });
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
        await (0,promises_namespaceObject.setImmediate)();
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
            : external_node_fs_namespaceObject.realpathSync.native(path);
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
        return openFile(admitted(file, path), (link) => admitted(external_node_fs_namespaceObject.realpathSync.native(link), path));
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
            const real = await (0,external_node_fs_promises_namespaceObject.realpath)(absolute(path)).catch((error) => {
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
                return entry((0,external_node_fs_namespaceObject.statSync)(real), real);
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
                return (0,external_node_fs_namespaceObject.readdirSync)(admitted(realPath(absolute(path)), path)).sort();
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
                await (0,external_node_fs_promises_namespaceObject.unlink)(await writablePath(path));
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
    return (0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink() ? external_node_fs_namespaceObject.realpathSync.native(path) : path;
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
        return await (0,external_node_fs_promises_namespaceObject.realpath)(path);
    }
    catch (error) {
        if (!isMissing(error) || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return (0,external_node_path_.join)(await realTarget((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
function realWorkspace(workspace) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(workspace);
    }
    catch {
        return workspace;
    }
}
/** Whether a relative path stays below where it starts. */
function isInside(path) {
    return path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
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
    const { tunnelFetch } = await __nccwpck_require__.e(/* import() */ 110).then(__nccwpck_require__.bind(__nccwpck_require__, 7110));
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
        (isSecure ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19))).then(({ request, Agent: Connections }) => ({
            request,
            agent: new Connections({ keepAlive: true }),
        }));
    clients.set(isSecure, made);
    return made;
}

;// CONCATENATED MODULE: ./packages/core/build/action-host.js










/** How often (ms) progress may add a line to a job's log. */
const progressEvery = 5_000;
/** The host of an action: GitHub's runner, spoken to through `@actions/core` and here alone. */
function actionHost() {
    const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
    const temporary = process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
    const cancelled = cancellation();
    return {
        kind: "action",
        env: process.env,
        fetch: proxyFetch,
        get: plainGet,
        execute: execute,
        now: () => new Date(),
        sleep: (ms) => (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal: cancelled }),
        files: nodeFiles({ workspace, temporary, writable: [workspace, temporary] }),
        log: actionLog(),
        input: (name) => process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`],
        setOutput: (name, value) => setOutput(name, value),
        async summarize(markdown) {
            if (process.env.GITHUB_STEP_SUMMARY)
                await summary.addRaw(markdown, true).write();
        },
        cancelled,
    };
}
function actionLog() {
    let nextProgress = 0;
    return {
        debug: (text) => core_debug(message(text)),
        info: (text) => {
            for (const line of text.split("\n"))
                info(escapeLog(line));
        },
        notice: (text, at) => notice(message(text), place(at)),
        warning: (text, at) => warning(message(text), place(at)),
        error: (text, at) => error(message(text), place(at)),
        group: (title, work) => group(escapeLog(title), work),
        progress({ done, total, what }) {
            if (done < total && Date.now() < nextProgress)
                return;
            nextProgress = Date.now() + progressEvery;
            info(escapeLog(`${done} of ${total} ${what}`));
        },
        mask(secret) {
            const forms = [
                secret,
                encodeURIComponent(secret.toWellFormed()),
                Buffer.from(secret).toString("base64"),
            ];
            for (const form of new Set(forms))
                core_setSecret(form);
        },
    };
}
function message(text) {
    return text
        .slice(0, limits/* limits */.F.annotationCharacters)
        .split("\n")
        .map((line) => escapeLog(line, limits/* limits */.F.annotationCharacters))
        .join("\n");
}
function place(at) {
    if (at === undefined)
        return {};
    return { file: escapeLog(at.file), ...(at.line === undefined ? {} : { startLine: at.line }) };
}

// EXTERNAL MODULE: ./packages/core/build/run.js + 1 modules
var run = __nccwpck_require__(5949);
// EXTERNAL MODULE: ./packages/core/build/verdict.js
var verdict = __nccwpck_require__(7904);
;// CONCATENATED MODULE: ./packages/core/build/run-action.js



/** Runs `action` as this process, on GitHub's runner. */
async function runAction(action) {
    const host = actionHost();
    // What is thrown where nothing awaits it: node would print it unescaped and end with 1, which means a verdict.
    process.on("uncaughtException", (error) => process.exit((0,run/* endWith */.qZ)(error, action.spec, host)));
    const status = await (0,run/* run */.eF)(action, host);
    process.exitCode = status;
    if (status === verdict/* exitStatus */.$u.cancelled)
        process.exit();
}


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qZ: () => (/* binding */ endWith),
  yx: () => (/* binding */ implement),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __nccwpck_require__(2158);
// EXTERNAL MODULE: ./packages/core/build/spec.js
var build_spec = __nccwpck_require__(2070);
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
var build_verdict = __nccwpck_require__(7904);
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

/***/ 2070:
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

/***/ 7904:
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

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* unused harmony export isSlug */
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2158);

/** Whether a text is `OWNER/NAME`. */
function isSlug(repository) {
    return partsOf(repository) !== undefined;
}
/** `acme/app` in its parts. INPUT for what is no full name: letters, digits, `-`, `_` and `.` only. */
function slugOf(repository) {
    const slug = partsOf(repository);
    if (slug === undefined)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("INPUT", `"${repository.slice(0, 200)}" is not a repository: it wants OWNER/NAME`);
    return slug;
}
function partsOf(repository) {
    const [, owner, repo] = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    return owner === undefined || repo === undefined || /^\.\.?$/.test(repo) ? undefined : { owner, repo };
}


/***/ }),

/***/ 5318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ splitAdvice)
/* harmony export */ });
/** So many lines to paste are shown; nobody pastes more. */
const mostLines = 30;
/** Advice as people read it: a sentence, and below a blank line what to paste into a file. */
function splitAdvice(advice) {
    const at = advice.indexOf("\n\n");
    if (at < 0)
        return { sentence: advice, lines: [] };
    return {
        sentence: advice.slice(0, at),
        lines: advice
            .slice(at + 2)
            .split("\n")
            .slice(0, mostLines),
    };
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isPullRequest)
/* harmony export */ });
/* unused harmony export pullRequestAddress */
/**
 * An address of a pull request of GitHub, GitHub Enterprise included, in the one form that GitHub writes. Nothing else
 * becomes a link in what we render, and its text is the address itself: whoever clicks has read where it leads.
 */
const pullRequestAddress = "^https?://[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?::[0-9]{1,5})?/[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9._-]{1,100}/pull/[1-9][0-9]{0,9}$";
const pattern = new RegExp(pullRequestAddress);
/** Whether `text` may be written as a link. */
function isPullRequest(text) {
    return text !== undefined && pattern.test(text);
}


/***/ }),

/***/ 1840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Who made a report or an SBOM. `packages/tools` keeps the version equal to the root package.json's. */
const tool = { name: "ospo-actions", version: "0.1.0" };


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
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(3208);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
