export const id = 3360;
export const ids = [3360,8691];
export const modules = {

/***/ 90174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eachItem)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81809);

/**
 * Does `work` for every item, a bounded number at a time, in a pool rather than in batches. One bad
 * item never stops the others; results come in the order of the items. An abort rejects.
 */
async function eachItem(items, work, { concurrency = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.concurrency, signal, onProgress } = {}) {
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


/***/ }),

/***/ 41745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ escapeCsv)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42382);

/**
 * Where a spreadsheet would see a formula begin (OWASP "CSV Injection"), full-width forms among them. After
 * a `;` too: where that is the list separator, cells of a file with commas are split there.
 */
const formula = /(^|;)(?=[\s"]*[=+\-@|%＝＋－＠])/gu;
/** One CSV cell: text is quoted and never a formula for the spreadsheet that opens it. */
function escapeCsv(value) {
    if (typeof value === "number")
        return String(value);
    return `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(value).replace(formula, "$1'").replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 16776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ jsonForHtml),
/* harmony export */   My: () => (/* binding */ escapeMarkup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42382);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   hU: () => (/* binding */ markdownHtml),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16776);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42382);


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

/***/ 58913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12158);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81809);



/** The event's payload; empty where the run has none. FORMAT where it is not JSON. */
async function readEvent({ env, files }) {
    const path = env.GITHUB_EVENT_PATH;
    if (!path)
        return {};
    await files.admit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    try {
        return JSON.parse(await files.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.reportBytes)) ?? {};
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH("FORMAT", "The event of this run is not JSON", { cause });
    }
}


/***/ }),

/***/ 65188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** `make`, done when its result is first asked for, and once. */
function lazily(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 79916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ matchingFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12158);

/** How deep below the folder that a glob names files are looked for. */
const deepest = 12;
/**
 * Paths of the files that `globs` match, sorted, each once; `node_modules` and `.git` are not entered. What may
 * not be looked at, such as a link out of the workspace, is among them, so that reading it tells why. LIMIT over
 * `most` files; `input` is the name of the input, for its message.
 */
async function matchingFiles(globs, files, { input, most }) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 5496).then(__webpack_require__.t.bind(__webpack_require__, 45496, 19));
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("LIMIT", `${input}: ${glob} matches more than ${most} files`, {
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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH)
            return "closed";
        throw error;
    }
}


/***/ }),

/***/ 62593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lazyGitHub),
  R: () => (/* binding */ outsideOf)
});

// EXTERNAL MODULE: ./packages/core/build/lazily.js
var lazily = __webpack_require__(65188);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
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
            throw new errors/* OspoError */.sH("CONFIG", "artifact-name works only in a workflow run");
        },
        async send(_report, files) {
            const { uploadArtifact } = await __webpack_require__.e(/* import() */ 7979).then(__webpack_require__.bind(__webpack_require__, 87979));
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
    return { path, name: isInside ? name : (0,posix_.basename)(name) };
}

// EXTERNAL MODULE: ./packages/report/build/render/sarif.js
var sarif = __webpack_require__(16888);
// EXTERNAL MODULE: ./packages/github/build/outside/read-only.js
var read_only = __webpack_require__(35100);
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
            const draft = { ...placeOf(host), sarif: (0,sarif/* toSarif */.z)(report) };
            const { uploadSarif } = await __webpack_require__.e(/* import() */ 3532).then(__webpack_require__.bind(__webpack_require__, 33532));
            readOnly = await (0,read_only/* isReadOnly */.P)(host);
            const outcome = await uploadSarif(await github(), draft);
            const { length } = report.findings;
            return `Code scanning: ${length} findings ${outcome === "complete" ? "taken" : "handed over, not looked at yet"}`;
        },
        mayNot: (error) => readOnly && error instanceof errors/* OspoError */.sH && error.code === "PERMISSION",
    };
}
/** Repository, commit and ref of the run; CONFIG where it has none that the report is for. */
function placeOf({ env }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_REF: ref, GITHUB_EVENT_NAME: event, } = env;
    if (!repository || !commit || !ref)
        throw new errors/* OspoError */.sH("CONFIG", "sarif-upload works only in a workflow run");
    if (event === "workflow_run")
        throw new errors/* OspoError */.sH("CONFIG", "sarif-upload: a workflow_run job runs for another commit than the report", {
            fix: "Upload in the workflow that makes the report.",
        });
    return { repository, commit, ref };
}

// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __webpack_require__(51937);
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
    return (0,lazily/* lazily */.q)(async () => {
        const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(8398), __webpack_require__.e(8229)]).then(__webpack_require__.bind(__webpack_require__, 86993));
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


/***/ }),

/***/ 35100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isReadOnly)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58913);

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
    const head = (await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(host)).pull_request?.head?.repo?.full_name;
    return String(head).toLowerCase() !== own.toLowerCase();
}


/***/ }),

/***/ 51937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf),
/* harmony export */   u: () => (/* binding */ isSlug)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12158);

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

/***/ 75318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ createReport),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37904);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41840);



const order = { fail: 0, review: 1, note: 2 };
/** The finished report: fingerprints set, findings sorted from bad to good, the verdict drawn from all. */
function createReport({ findings, now, ...rest }) {
    const finished = sortFindings(findings.map((draft) => finish(draft, rest.subject)));
    return {
        schema: 1,
        action: rest.action,
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z,
        subject: rest.subject,
        generated: now.toISOString(),
        verdict: verdictOf(finished, rest.coverage),
        coverage: rest.coverage,
        findings: finished,
        rules: named(rest.rules, finished),
        tables: rest.tables,
        metrics: finite(rest.metrics),
        ...(rest.incident && { incident: rest.incident }),
    };
}
/** From bad to good; equally bad ones stay in their order. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => order[a.level] - order[b.level]);
}
function named(rules, findings) {
    const ids = new Set(findings.map(({ rule }) => rule));
    return rules.filter(({ id }) => ids.has(id)).map(({ id, title, help }) => ({ id, title, help }));
}
/** Worst level of what is not waived; nothing checked, or not all that should have been, is a `fail`. */
function verdictOf(findings, { checked, expected, missing }) {
    const complete = checked > 0 && checked >= expected && missing.length === 0;
    if (!complete)
        return "fail";
    return (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .worstVerdict */ .zP)(findings.map(({ level, waived }) => (waived || level === "note" ? "pass" : level)));
}
function finish(draft, subject) {
    const { key: _, ...finding } = draft;
    return { ...finding, fingerprint: fingerprintOf(draft, subject) };
}
/** What a finding is known by from run to run: SHA-256, in hex, of its rule, subject without version, file and key. */
function fingerprintOf({ rule, subject, at, key = "" }, { manifest = "" }) {
    const parts = [rule, withoutVersion(subject), at?.file ?? manifest, key];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
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


/***/ }),

/***/ 52645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   i: () => (/* binding */ confidenceOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90174);

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
    const seen = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X)(others, async (one) => one === undefined ? "private" : asSource(await visibilityOf(one)));
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


/***/ }),

/***/ 73450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./packages/report/build/guard.js
var guard = __webpack_require__(52645);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
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

// EXTERNAL MODULE: ./packages/core/build/escape/csv.js
var csv = __webpack_require__(41745);
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
    return [columns, ...rows].map((row) => `${row.map(csv/* escapeCsv */.G).join(",")}\r\n`).join("");
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

// EXTERNAL MODULE: ./packages/report/build/render/markdown.js
var markdown = __webpack_require__(64356);
// EXTERNAL MODULE: ./packages/report/build/render/sarif.js
var sarif = __webpack_require__(16888);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var build_errors = __webpack_require__(12158);
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
        : await (0,guard/* refusalOf */.O)(confidence, outlet.repository, outside.visibilityOf);
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
    const confidence = (0,guard/* confidenceOf */.i)([report, ...(options.parts ?? [])]);
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
        await write(asked.sarifFile, (0,sarif/* toSarif */.z)(report));
    if (asked.csvFile)
        await write(asked.csvFile, toCsv(report));
    if (asked.htmlFile) {
        const { toHtml } = await __webpack_require__.e(/* import() */ 2857).then(__webpack_require__.bind(__webpack_require__, 12857));
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
        : await (0,guard/* refusalOf */.O)(confidence, home, outside?.visibilityOf ?? unknown);
    if (why === undefined) {
        await host.summarize((0,markdown/* toMarkdown */.l)(report, title));
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


/***/ }),

/***/ 86405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 64356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1728);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75318);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86405);



const badge = { pass: "✅ pass", review: "🟡 review", fail: "❌ fail" };
const mark = { fail: "❌", review: "🟡", note: "ℹ️" };
/** Bytes kept free for what closes a list or a table and for the counts of what was left out. */
const reserve = 400;
/** The report as GitHub-flavoured Markdown: verdict, numbers, findings, small tables. Untrusted text is code. */
function toMarkdown(report, title, { maxBytes = _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.summaryBytes } = {}) {
    const room = new Room(maxBytes - reserve);
    room.add(`## ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(title)}: ${badge[report.verdict]}\n\n${headline(report)}\n`);
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
    if (!room.add(`\n<details><summary>${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownHtml */ .hU)(title)}</summary>\n\n${tableHead(table)}`))
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
        .map(([name, value]) => `${value} ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(name.replaceAll("-", " "))}`);
    const all = checked === expected;
    const coverageText = `${all ? checked : `${checked} of ${expected}`} ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(unit)} checked`;
    const name = subject.name ? [(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(subject.name)] : [];
    return [...name, all ? coverageText : `**${coverageText}**`, ...numbers].join(" · ");
}
function findingItem({ level, subject, message, at, paths, advice, waived }) {
    const where = at ? ` (${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(at.line ? `${at.file}:${at.line}` : at.file)})` : "";
    const lines = [`- ${mark[level]} ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(subject)}: ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(message)}${where}`];
    for (const path of (paths ?? []).slice(0, _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.pathsShown))
        lines.push(`  - via ${path.map((name) => (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name)).join(" → ")}`);
    if (waived)
        lines.push(`  - ${waiverText(waived)}`);
    const paste = (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .splitAdvice */ .B)(waived ? "" : (advice ?? ""));
    const hint = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(paste.sentence);
    if (hint)
        lines.push(`  - ${hint}`);
    if (paste.lines.length > 0)
        lines.push("", (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlock */ .dI)(paste.lines, "    "), "");
    return `${lines.join("\n")}\n`;
}
function waiverText({ reason, until, approvedBy, approvedIn }) {
    const end = until ? ` until ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(until)}` : "";
    const who = approvedBy ? `, approved by ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(approvedBy)}` : "";
    const where = (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isPullRequest */ .r)(approvedIn) ? ` in <${approvedIn}>` : "";
    return `waived${end}${who}${where}: ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(reason)}`;
}
function tableHead({ columns, note }) {
    const above = note ? `${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju)(note)}\n\n` : "";
    return `${above}${columns.map((column) => `| ${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(column)} `).join("")}|\n${"| --- ".repeat(columns.length)}|`;
}
function tableRow(row) {
    return `${row.map((cell) => `| ${cellText(cell)} `).join("")}|\n`;
}
/** What is not there stays empty: code of nothing would be a grey spot. */
function cellText(cell) {
    return typeof cell === "number" ? String(cell) : cell === "" ? "" : (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .markdownCell */ .UZ)(cell);
}


/***/ }),

/***/ 16888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42382);


const levels = { fail: "error", review: "warning", note: "note" };
/** The findings as SARIF 2.1.0, at most as many as code scanning takes; the worst come first. */
function toSarif({ findings, rules, tool, subject, action }) {
    const shown = findings.slice(0, _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.sarifResults);
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
        .map((part = "") => (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(part))
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
        locations: [location(at?.file ?? manifest, at?.line)],
        ...(waived && { suppressions: [{ kind: "external", justification: sarifText(waived.reason) }] }),
    };
}
/** What OpenSSF Scorecard writes too: code scanning refuses a whole file for one result without a place. */
const noFile = "no file associated with this alert";
function location(file, line = 1) {
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
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file);
    const outside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(path) || /^\.\.?(\\|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.normalize(path));
    return outside ? undefined : path;
}
/** Code scanning shows a message as text with `[text](target)` links; brackets are made plain. */
function sarifText(text) {
    return (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(text).replace(/[[\]]/g, (bracket) => (bracket === "[" ? "(" : ")"));
}


/***/ })

};
