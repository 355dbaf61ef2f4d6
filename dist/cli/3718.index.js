export const id = 3718;
export const ids = [3718];
export const modules = {

/***/ 63718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/build/run.js + 1 modules
var run = __webpack_require__(75949);
// EXTERNAL MODULE: ./packages/github/build/outside/outside.js + 3 modules
var outside_outside = __webpack_require__(62593);
// EXTERNAL MODULE: ./packages/report/build/publish.js + 4 modules
var publish = __webpack_require__(73450);
// EXTERNAL MODULE: ./packages/core/build/matching-files.js
var matching_files = __webpack_require__(79916);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/report/build/read.js
var read = __webpack_require__(22066);
;// CONCATENATED MODULE: ./actions/report/build/collect.js


/** Reads every report that `globs` match; a file that is none does not stop the others. */
async function collect(globs, { files, cancelled }) {
    const paths = await (0,matching_files/* matchingFiles */.V)(globs, files, { input: "reports", most: limits/* limits */.F.reports });
    const results = await (0,each_item/* eachItem */.X)(paths, async (path) => (0,read/* readReport */.t)(await files.read(path, limits/* limits */.F.reportBytes), files.display(path)), { signal: cancelled });
    return {
        reports: results.flatMap((result) => (result.ok ? [result.value] : [])),
        unreadable: results.flatMap((result) => result.ok ? [] : [{ file: files.display(result.item), why: (0,errors/* describeError */.Uc)(result.error) }]),
    };
}

// EXTERNAL MODULE: ./packages/core/build/event.js
var build_event = __webpack_require__(58913);
// EXTERNAL MODULE: ./packages/report/build/render/markdown.js
var markdown = __webpack_require__(64356);
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
    throw new errors/* OspoError */.sH("FORMAT", "The event does not tell what the other workflow ran for");
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
        throw new errors/* OspoError */.sH("NOT_FOUND", `There is no open pull request ${what}: it moved on, or is closed`);
    throw new errors/* OspoError */.sH("INPUT", `There are ${numbers.length} pull requests ${what}: ${numbers.join(", ")}`, {
        fix: "Name one in `pull-request`.",
    });
}
function refused(number, why) {
    return new errors/* OspoError */.sH("INPUT", `pull-request: ${number} is not written to: ${why}`, {
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
            number = await pullRequestOf(pullRequest, await (0,build_event/* readEvent */.j)(host), repository, github);
            return number !== undefined;
        },
        async send(report) {
            const { upsertComment } = await Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 15908));
            const text = (0,markdown/* toMarkdown */.l)(report, "Open source report", { maxBytes: textBytes });
            const draft = { repository, number: number ?? 0, key: "report", text };
            const { outcome } = await upsertComment(await github(), draft);
            return `Comment on pull request ${number}: ${outcome}`;
        },
        mayNot: (error) => comment === "auto" && error instanceof errors/* OspoError */.sH && error.code === "PERMISSION",
    };
    return [outlet];
}

// EXTERNAL MODULE: ./packages/core/build/verdict.js
var verdict = __webpack_require__(37904);
// EXTERNAL MODULE: ./packages/report/build/create.js
var create = __webpack_require__(2890);
// EXTERNAL MODULE: ./packages/report/build/guard.js
var guard = __webpack_require__(52645);
;// CONCATENATED MODULE: ./packages/report/build/merge.js



/**
 * One report of several, with findings of its own. Fingerprints stay; the verdict is never better than any
 * part states, nor than its findings and coverage allow, because a part may come from an untrusted job.
 */
function mergeReports(parts, own) {
    const { repositories, isIncidentOpen } = (0,guard/* confidenceOf */.i)(parts);
    const also = repositories.filter((one) => one !== undefined && one !== own.subject.repository);
    const base = (0,create/* createReport */.LU)({
        ...own,
        subject: { ...own.subject, ...(also.length > 0 && { also }) },
        tables: [overview(parts)],
        metrics: {},
        ...(isIncidentOpen && { incident: "open" }),
    });
    const verdicts = parts.flatMap((part) => [part.verdict, (0,create/* verdictOf */.Vj)(part.findings, part.coverage)]);
    return {
        ...base,
        verdict: (0,verdict/* worstVerdict */.zP)([base.verdict, ...verdicts]),
        findings: (0,create/* sortFindings */.Tc)([...base.findings, ...parts.flatMap(({ findings }) => findings)]),
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
        subject: (0,create/* subjectOf */.et)(host.env),
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
var spec = __webpack_require__(67401);
;// CONCATENATED MODULE: ./actions/report/build/main.js







const action = (0,run/* implement */.yx)(spec/* spec */.I, async (inputs, host) => {
    const left = folderOfReports(host);
    const collected = await collect(inputs.reports ?? [`${left}/*/report.json`], host);
    const report = merge(collected, host);
    const github = (0,outside_outside/* lazyGitHub */.e)(inputs.githubToken, host);
    const outside = (0,outside_outside/* outsideOf */.R)(inputs, host, { github, further: commentOutlet(inputs, github, host) });
    const reportFile = inputs.reportFile ?? `${left}/report.json`;
    const options = { ...inputs, reportFile, title: "Open source report", parts: collected.reports, outside };
    const reportPath = await (0,publish/* publish */.m)(report, options, host);
    const { verdict, coverage } = report;
    host.log.info(`${coverage.checked} of ${coverage.expected} reports: ${verdict}`);
    return { verdict, reportPath, checked: coverage.checked, expected: coverage.expected };
});
/** Where the other actions leave their reports: on the runner, and as commands. */
function folderOfReports({ kind, files }) {
    return kind === "command" ? "ospo-report" : `${files.temporary.replaceAll("\\", "/")}/ospo-report`;
}


/***/ })

};
