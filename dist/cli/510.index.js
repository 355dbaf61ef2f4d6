export const id = 510;
export const ids = [510];
export const modules = {

/***/ 5510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/build/index.js + 26 modules
var build = __webpack_require__(9913);
// EXTERNAL MODULE: ./packages/github/build/outside/index.js
var build_outside = __webpack_require__(8609);
// EXTERNAL MODULE: ./packages/report/build/index.js + 12 modules
var report_build = __webpack_require__(8282);
;// CONCATENATED MODULE: ./actions/report/build/collect.js


/** Reads every report that `globs` match; a file that is none does not stop the others. */
async function collect(globs, { files, cancelled }) {
    const paths = await (0,build/* matchingFiles */.VS)(globs, files, { input: "reports", most: build/* limits */.Fy.reports });
    const results = await (0,build/* eachItem */.X_)(paths, async (path) => (0,report_build/* readReport */.tL)(await files.read(path, build/* limits */.Fy.reportBytes), files.display(path)), { signal: cancelled });
    return {
        reports: results.flatMap((result) => (result.ok ? [result.value] : [])),
        unreadable: results.flatMap((result) => result.ok ? [] : [{ file: files.display(result.item), why: (0,build/* describeError */.Uc)(result.error) }]),
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
    throw new build/* OspoError */.sH("FORMAT", "The event does not tell what the other workflow ran for");
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
        throw new build/* OspoError */.sH("NOT_FOUND", `There is no open pull request ${what}: it moved on, or is closed`);
    throw new build/* OspoError */.sH("INPUT", `There are ${numbers.length} pull requests ${what}: ${numbers.join(", ")}`, {
        fix: "Name one in `pull-request`.",
    });
}
function refused(number, why) {
    return new build/* OspoError */.sH("INPUT", `pull-request: ${number} is not written to: ${why}`, {
        fix: "Leave `pull-request` out, so that the one that the other workflow ran for is found.",
    });
}

;// CONCATENATED MODULE: ./actions/report/build/comment.js



/** Bytes of a comment's text: below the API's limit in characters, with room for the marker. */
const textBytes = build/* limits */.Fy.commentCharacters - 1_000;
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
            number = await pullRequestOf(pullRequest, await (0,build/* readEvent */.j_)(host), repository, github);
            return number !== undefined;
        },
        async send(report) {
            const { upsertComment } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
            const text = (0,report_build/* toMarkdown */.l6)(report, "Open source report", { maxBytes: textBytes });
            const draft = { repository, number: number ?? 0, key: "report", text };
            const { outcome } = await upsertComment(await github(), draft);
            return `Comment on pull request ${number}: ${outcome}`;
        },
        mayNot: (error) => comment === "auto" && error instanceof build/* OspoError */.sH && error.code === "PERMISSION",
    };
    return [outlet];
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
    return (0,report_build/* mergeReports */.C1)(reports, {
        action: "report",
        subject: (0,report_build/* subjectOf */.et)(host.env),
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

// EXTERNAL MODULE: ./actions/report/build/spec.js
var spec = __webpack_require__(7401);
;// CONCATENATED MODULE: ./actions/report/build/main.js







const action = (0,build/* implement */.yx)(spec/* spec */.I, async (inputs, host) => {
    const left = folderOfReports(host);
    const collected = await collect(inputs.reports ?? [`${left}/*/report.json`], host);
    const report = merge(collected, host);
    const github = (0,build_outside/* lazyGitHub */.eq)(inputs.githubToken, host);
    const outside = (0,build_outside/* outsideOf */.R_)(inputs, host, { github, further: commentOutlet(inputs, github, host) });
    const reportFile = inputs.reportFile ?? `${left}/report.json`;
    const options = { ...inputs, reportFile, title: "Open source report", parts: collected.reports, outside };
    const reportPath = await (0,report_build/* publish */.mk)(report, options, host);
    const { verdict, coverage } = report;
    host.log.info(`${coverage.checked} of ${coverage.expected} reports: ${verdict}`);
    return { verdict, reportPath, checked: coverage.checked, expected: coverage.expected };
});
/** Where the other actions leave their reports: on the runner, and as commands. */
function folderOfReports({ kind, files }) {
    return kind === "command" ? "ospo-report" : `${files.temporary.replaceAll("\\", "/")}/ospo-report`;
}


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hostClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The host's clock; its waits end with an error when the run is cancelled. */
function hostClock(host) {
    return {
        now: () => host.now().getTime(),
        sleep: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal: host.cancelled }),
    };
}


/***/ }),

/***/ 8609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* reexport safe */ _read_only_js__WEBPACK_IMPORTED_MODULE_2__.P),
/* harmony export */   R_: () => (/* reexport safe */ _outside_js__WEBPACK_IMPORTED_MODULE_1__.R),
/* harmony export */   eq: () => (/* reexport safe */ _outside_js__WEBPACK_IMPORTED_MODULE_1__.e),
/* harmony export */   j0: () => (/* reexport safe */ _clock_js__WEBPACK_IMPORTED_MODULE_0__.j)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7103);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2593);
/* harmony import */ var _read_only_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5100);





/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ lazyGitHub),
  R: () => (/* binding */ outsideOf)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./packages/core/build/index.js + 26 modules
var build = __webpack_require__(9913);
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
            throw new build/* OspoError */.sH("CONFIG", "artifact-name works only in a workflow run");
        },
        async send(_report, files) {
            const { uploadArtifact } = await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 7979));
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

// EXTERNAL MODULE: ./packages/report/build/index.js + 12 modules
var report_build = __webpack_require__(8282);
// EXTERNAL MODULE: ./packages/github/build/outside/read-only.js
var read_only = __webpack_require__(5100);
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
            const draft = { ...placeOf(host), sarif: (0,report_build/* toSarif */.zv)(report) };
            const { uploadSarif } = await __webpack_require__.e(/* import() */ 532).then(__webpack_require__.bind(__webpack_require__, 3532));
            readOnly = await (0,read_only/* isReadOnly */.P)(host);
            const outcome = await uploadSarif(await github(), draft);
            const { length } = report.findings;
            return `Code scanning: ${length} findings ${outcome === "complete" ? "taken" : "handed over, not looked at yet"}`;
        },
        mayNot: (error) => readOnly && error instanceof build/* OspoError */.sH && error.code === "PERMISSION",
    };
}
/** Repository, commit and ref of the run; CONFIG where it has none that the report is for. */
function placeOf({ env }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_REF: ref, GITHUB_EVENT_NAME: event, } = env;
    if (!repository || !commit || !ref)
        throw new build/* OspoError */.sH("CONFIG", "sarif-upload works only in a workflow run");
    if (event === "workflow_run")
        throw new build/* OspoError */.sH("CONFIG", "sarif-upload: a workflow_run job runs for another commit than the report", {
            fix: "Upload in the workflow that makes the report.",
        });
    return { repository, commit, ref };
}

// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __webpack_require__(1937);
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
    let made;
    return () => {
        made ??= Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 3327)).then(({ createGitHub }) => createGitHub({ host, auth: { token: token ?? "" } }));
        return made;
    };
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

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isReadOnly)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9913);

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
    const head = (await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(host)).pull_request?.head?.repo?.full_name;
    return String(head).toLowerCase() !== own.toLowerCase();
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9913);

/** `acme/app` in its parts. INPUT for what is no full name: letters, digits, `-`, `_` and `.` only. */
function slugOf(repository) {
    const [, owner, repo] = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    if (owner === undefined || repo === undefined || /^\.\.?$/.test(repo))
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("INPUT", `"${repository.slice(0, 200)}" is not a repository: it wants OWNER/NAME`);
    return { owner, repo };
}


/***/ })

};
