export const id = 776;
export const ids = [776];
export const modules = {

/***/ 8776:
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
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/access.js
function accessOf({ githubToken: token }, host) {
    let made;
    return async () => {
        if (!token)
            return undefined;
        made ??= Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871)).then(({ createGitHub }) => createGitHub({ host, auth: { token } }));
        return made;
    };
}

// EXTERNAL MODULE: ./packages/scorecard/build/index.js + 22 modules
var scorecard_build = __webpack_require__(2835);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/files.js

/** The text of `path`; `undefined` where no path was given or nothing is there. */
async function readIfThere(path, { files }) {
    if (path === undefined || (await files.stat(path)) === undefined)
        return undefined;
    return files.read(path, build/* limits */.Fy.stateBytes);
}
/** Files that `patterns` name, sorted: paths, folders (their `.json` and `.jsonl`), and names with `*`. */
async function expand(patterns, { files }) {
    const found = new Set();
    for (const pattern of patterns) {
        const matches = await matching(pattern, files);
        if (matches.length === 0)
            throw new build/* OspoError */.sH("NOT_FOUND", `results-path: ${pattern} names no file`, {
                fix: "Check the path: it is relative to the workspace, and one `*` stands for any part of a name.",
            });
        for (const path of matches)
            found.add(path);
    }
    return [...found].sort();
}
async function matching(pattern, files) {
    const entry = pattern.includes("*") ? undefined : await files.stat(pattern);
    if (entry?.kind === "file")
        return [pattern];
    if (entry?.kind === "folder")
        return below(pattern, /\.jsonl?$/, files);
    const parts = pattern.split("/");
    const name = parts.pop() ?? "";
    if (parts.some((part) => part.includes("*")) || !name.includes("*"))
        return [];
    const text = name
        .split(/\*+/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
        .join("[^/]*?");
    return below(parts.join("/") || ".", new RegExp(`^${text}$`), files);
}
async function below(folder, name, files) {
    const names = await files.list(folder);
    return names.filter((one) => name.test(one)).map((one) => `${folder}/${one}`);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/delivery.js


const message = "Updated Scorecard Report";
/** Writes the files in the workspace; those that would not change are left alone. */
async function writeFiles(changes, host) {
    for (const [path, change] of changes) {
        const old = await readIfThere(path, host);
        const next = change(old);
        if (next !== undefined && next !== old)
            await host.files.write(path, next);
    }
}
/** Commits the files where the inputs ask for it: on the branch, or on another one with a pull request. */
async function commit(changes, summary, inputs, access, host) {
    const { pullRequest, autoCommit, autoPush } = inputs;
    if (pullRequest === undefined && !(autoCommit && autoPush))
        return;
    const github = await access();
    const { GITHUB_REPOSITORY: repository, GITHUB_REF: ref = "" } = host.env;
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (github === undefined || !repository)
        throw new build/* OspoError */.sH("INPUT", "auto-push and pull-request want a workflow of a repository and its token");
    if (branch === undefined) {
        host.log.notice(`Nothing is committed: ${ref || "this run"} is no branch. The files are in the workspace.`);
        return;
    }
    const files = new Map([...changes].map(([path, change]) => [host.files.display(path), change]));
    const outside = [...files.keys()].find((path) => path.startsWith("/") || path.startsWith(".."));
    if (outside !== undefined)
        throw new build/* OspoError */.sH("INPUT", `${outside} is not in the repository and cannot be committed`);
    const { pushFiles, upsertPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    if (pullRequest === undefined) {
        const { outcome } = await pushFiles(github, { repository, branch, message, files });
        host.log.info(outcome === "pushed" ? `Committed to ${branch}.` : `${branch} is up to date.`);
        return;
    }
    if (pullRequest === branch)
        throw new build/* OspoError */.sH("INPUT", `pull-request: ${branch} is the branch of this run`);
    const pushed = await pushFiles(github, { repository, branch: pullRequest, base: branch, message, files });
    if (pushed.outcome === "unchanged")
        return;
    const draft = { repository, head: pullRequest, base: branch, title: inputs.issueTitle, text: summary };
    const { url } = await upsertPullRequest(github, draft);
    host.log.info(`Pull request: ${url}`);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/name.js

/** `owner/name` on github.com, with the platform elsewhere. */
function nameOf({ project }) {
    const name = (0,scorecard_build/* projectName */.j1)(project);
    return name.startsWith("github.com/") ? name.slice("github.com/".length) : name;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/rules.js
/** What a repository, or a file of the monitor's, can be found to be. */
const rules = [
    {
        id: "scorecard/regression",
        title: "A repository lost points",
        help: "Look at the checks that fell and at their new warnings, and mend them or waive them in the policy.",
    },
    {
        id: "scorecard/lost-visibility",
        title: "A check turned inconclusive",
        help: "Most often a token expired or lost a permission: run Scorecard with one that may read what the check reads.",
    },
    {
        id: "scorecard/minimum",
        title: "A score is below the policy's minimum",
        help: "Mend the checks that cost most, or waive it in the policy with a reason and an end.",
    },
    {
        id: "scorecard/check",
        title: "A check is below the policy's minimum",
        help: "Mend what the check warns of, or waive it in the policy with a reason and an end.",
    },
    {
        id: "scorecard/waiver-expired",
        title: "A waiver of the policy ended",
        help: "Mend what it waived, or agree on a new end.",
    },
    {
        id: "scorecard/stale",
        title: "A score is old",
        help: "Look whether the repository's Scorecard workflow still runs: GitHub switches off schedules after 60 days without a commit.",
    },
    {
        id: "scorecard/gone",
        title: "A repository does not exist any more",
        help: "Take it out of the scope file, or grant the token access if it became private.",
    },
    {
        id: "scorecard/renamed",
        title: "A repository was renamed",
        help: "Name it by its new name in the scope file; its history goes on.",
    },
    {
        id: "scorecard/error",
        title: "No source could tell a score",
        help: "Run again later; the last known score is kept until then.",
    },
    {
        id: "scorecard/unscored",
        title: "Repositories without a score",
        help: "Add OpenSSF's scorecard-action with `publish_results: true` to them.",
    },
    {
        id: "scorecard/file",
        title: "A file of the monitor has a fault",
        help: "Mend the place that is named; it was left as it is.",
    },
];
/** The help of a rule, as advice in a finding. */
function helpOf(id) {
    return rules.find((rule) => rule.id === id)?.help ?? "";
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/issue.js




/** Bytes kept free for the marker and the last lines. */
const reserve = 1_000;
/** Findings that are a reason for an issue; old scores and missing ones alone are told in the report. */
const reasons = new Set([
    "scorecard/regression",
    "scorecard/lost-visibility",
    "scorecard/minimum",
    "scorecard/check",
    "scorecard/gone",
]);
/**
 * Keeps one issue for each organization: what is wrong now and why, edited in place, closed when nothing is.
 * Issues of others are never touched. Gives how many are open.
 */
async function keepIssues(report, judged, inputs, github, host) {
    const { closeIssue, upsertIssue } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const repository = host.env.GITHUB_REPOSITORY ?? "";
    const owners = Map.groupBy(judged, ({ observation }) => observation.project.owner.toLowerCase());
    let open = 0;
    for (const [owner, own] of owners) {
        const key = `scorecard/${owner.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
        const part = partOf(report, own, host);
        if (!part.findings.some(({ rule, waived }) => reasons.has(rule) && waived === undefined)) {
            await closeIssue(github, { repository, key });
            continue;
        }
        open++;
        const name = own[0]?.observation.project.owner ?? owner;
        const title = owners.size > 1 ? `${inputs.issueTitle} (${name})` : inputs.issueTitle;
        const text = `${(0,report_build/* toMarkdown */.l6)(part, `Scorecards of ${name}`, { maxBytes: build/* limits */.Fy.commentCharacters - reserve })}\nThis issue is edited in place and closed when nothing is left. To accept something, waive it in the policy with a reason and an end.\n`;
        const { issueLabels: labels, issueAssignees: assignees } = inputs;
        await upsertIssue(github, { repository, key, title, text, labels, assignees });
    }
    return open;
}
/** What of the report is about these repositories, without tables that are for the page. */
function partOf(report, own, host) {
    const names = new Set(own.map(({ observation }) => nameOf(observation)));
    const findings = report.findings.filter(({ subject, level }) => names.has(subject) && level !== "note");
    const tables = report.tables
        .filter(({ id }) => id === "changes")
        .map((table) => ({
        ...table,
        rows: table.rows.filter(([name]) => names.has(String(name))).slice(0, 50),
    }));
    const checked = own.filter(({ observation }) => observation.reading !== undefined).length;
    const coverage = { checked, expected: own.length, unit: "repositories", missing: [] };
    const metrics = { regressed: own.filter(({ alerts }) => alerts.some(({ isNew }) => isNew)).length };
    return (0,report_build/* createReport */.LU)({
        action: report.action,
        subject: report.subject,
        now: host.now(),
        coverage,
        findings,
        rules: rules,
        tables,
        metrics,
    });
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/words.js

const causes = {
    code: "the code changed",
    settings: "a setting changed",
    environment: "time or the world outside, at the same code",
    version: "another version of Scorecard",
    source: "another source or set of checks",
    visibility: "a check turned inconclusive or came back",
};
/** Why, for a person. */
function causeWords(cause) {
    return causes[cause];
}
/** Checks of a change that are told by name, and warnings of each. */
const checksShown = 5;
const warningsShown = 3;
/**
 * A change in one sentence: `7.1 to 6.3: Token-Permissions 10 to 0 (-0.88 of 10; the code changed),
 * new: .github/workflows/release.yml:18`. Code stands between backticks.
 */
function deltaWords(delta) {
    const totals = `${scoreWords(delta.from.score)} to ${scoreWords(delta.to.score)}`;
    if (delta.checks.length === 0) {
        const why = delta.cause === undefined ? "" : ` (${causeWords(delta.cause)}, as far as the totals tell)`;
        return `${totals}${why}`;
    }
    const told = delta.checks.filter(({ from, to, added }) => from !== to || added.length > 0);
    const shown = told.slice(0, checksShown).map(checkWords);
    const more = told.length > checksShown ? [`${told.length - checksShown} more checks`] : [];
    const weight = (0,scorecard_build/* totalWeight */.zN)((0,scorecard_build/* commonChecks */.RI)(delta.from.checks, delta.to.checks));
    const of = told.some(({ points }) => points) ? ` at a total weight of ${weight}` : "";
    return `${totals}: ${[...shown, ...more].join("; ")}${of}`;
}
function checkWords({ name, from, to, points, cause, added }) {
    const cost = points ? `${signed(points)} of 10, ` : "";
    const lines = added.slice(0, warningsShown).map((line) => `\`${line.replaceAll("`", "'")}\``);
    const news = lines.length === 0
        ? ""
        : `, new: ${lines.join(", ")}${added.length > lines.length ? ` and ${added.length - lines.length} more` : ""}`;
    if (from === to)
        return `\`${name}\` warns anew${news}`;
    return `\`${name}\` ${standingWords(from)} to ${standingWords(to)} (${cost}${causeWords(cause)})${news}`;
}
function standingWords(standing) {
    return String(standing);
}
function scoreWords(score) {
    return score === undefined ? "inconclusive" : String(score);
}
/** With its sign and two decimals: `-0.88`. */
function signed(points) {
    return `${points > 0 ? "+" : ""}${points.toFixed(2)}`;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/markdown-report.js




/**
 * The report file, in the columns of ossf/scorecard-monitor and why a score moved: same text for the same
 * scores, so that it changes only with them. Names stand in links only after they were checked to be names.
 */
function markdownReport(observations, options) {
    const scored = observations.filter(({ reading }) => reading !== undefined);
    const unscored = observations.filter(({ reading, state }) => reading === undefined && state !== "error");
    const failed = observations.filter(({ reading, state }) => reading === undefined && state === "error");
    const table = scored.length === 0 ? "No scores yet.\n" : `${head}${scored.map((one) => row(one, options)).join("")}`;
    return [
        options.reportTagsEnabled ? "" : "# OpenSSF Scorecard Report\n\n## Summary\n",
        table,
        list("Without a score", unscored),
        list("Not answered for in this run", failed),
        "_Report generated by [ospo-actions](https://github.com/search?q=ospo-actions&type=repositories)._\n",
    ]
        .filter(Boolean)
        .join("\n");
}
const head = `| Repository | Commit | Score | Date | Score Delta | Why | State | Report | StepSecurity |
| -- | -- | -- | -- | -- | -- | -- | -- | -- |
`;
function row(observation, options) {
    const { project, reading, delta, state } = observation;
    if (reading === undefined)
        return "";
    const base = `https://${(0,scorecard_build/* projectName */.j1)(project)}`;
    const { commit } = reading;
    const cells = [
        `[${(0,build/* markdownProse */.h$)(nameOf(observation))}](${base})`,
        commit === undefined ? "" : `[${commit.slice(0, 7)}](${base}/commit/${commit})`,
        scoreCell(observation, options),
        (0,build/* markdownProse */.h$)(reading.date),
        deltaCell(observation, options),
        delta?.cause === undefined ? "" : causeWords(delta.cause),
        state,
        `[View](${viewUrl(project, commit, options)})`,
        fixUrl(project),
    ];
    return `| ${cells.join(" | ")} |\n`;
}
function scoreCell({ project, reading }, { renderBadge }) {
    if (!renderBadge)
        return scoreWords(reading?.score);
    return `[![OpenSSF Scorecard](https://api.scorecard.dev/projects/${(0,scorecard_build/* projectName */.j1)(project)}/badge)](https://scorecard.dev/viewer/?uri=${(0,scorecard_build/* projectName */.j1)(project)})`;
}
/** The comparison needs both commits, and the visualizer knows only github.com. */
function deltaCell({ project, delta, reading }, { reportTool }) {
    const total = delta?.total ?? 0;
    const [before, after] = [delta?.from.commit, reading?.commit];
    const isShown = reportTool === "scorecard-visualizer" && project.platform === "github.com";
    if (!isShown || before === undefined || after === undefined || before === after)
        return String(total);
    return `${total} / [Details](${visualizer}/${(0,scorecard_build/* projectName */.j1)(project)}/compare/${before}/${after})`;
}
const visualizer = "https://ossf.github.io/scorecard-visualizer/#/projects";
function viewUrl(project, commit, { reportTool }) {
    const isGitHub = project.platform === "github.com";
    if (reportTool === "deps.dev" && isGitHub)
        return `https://deps.dev/project/github/${encodeURIComponent(`${project.owner}/${project.name}`.toLowerCase())}`;
    if (reportTool === "scorecard-visualizer" && isGitHub && commit !== undefined)
        return `${visualizer}/${(0,scorecard_build/* projectName */.j1)(project)}/commit/${commit}`;
    return `https://scorecard.dev/viewer/?uri=${(0,scorecard_build/* projectName */.j1)(project)}`;
}
function fixUrl({ platform, owner, name }) {
    return platform === "github.com"
        ? `[Fix it](https://app.stepsecurity.io/securerepo?repo=${owner}/${name})`
        : "";
}
function list(title, observations) {
    if (observations.length === 0)
        return "";
    const names = observations.toSorted((a, b) => ((0,scorecard_build/* projectKey */.$N)(a.project) < (0,scorecard_build/* projectKey */.$N)(b.project) ? -1 : 1));
    return `${title}: ${names.map((one) => (0,build/* markdownCell */.UZ)(nameOf(one))).join(", ")}\n`;
}
/**
 * `report` between the tags of `old`, or as all of it where tags are off. What is outside of the tags stays;
 * where there are none yet, they are put at the end.
 */
function placed(report, old, options) {
    if (!options.reportTagsEnabled)
        return report;
    const { reportStartTag: start, reportEndTag: end } = options;
    const segment = `${start}\n\n${report}\n${end}`;
    if (old === undefined || old === "")
        return segment;
    const from = old.indexOf(start);
    const to = from < 0 ? -1 : old.indexOf(end, from + start.length);
    if (to < 0)
        return `${old}${old.endsWith("\n") ? "" : "\n"}${segment}`;
    return `${old.slice(0, from)}${segment}${old.slice(to + end.length)}`;
}

// EXTERNAL MODULE: ./packages/policy/build/index.js + 39 modules
var policy_build = __webpack_require__(7373);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/fleet.js



/** A check with at most so many points counts as failing. */
const failing = 4;
const fixesShown = 10;
/** Months of the trend. */
const monthsShown = 24;
/** How the repositories stand and moved, for people: the same whatever order they were asked in. */
function tablesOf(all, history, groups) {
    const observations = all.map(({ observation }) => observation);
    const readings = observations.flatMap(({ reading }) => reading ?? []);
    return [
        distribution(readings),
        changes(observations),
        failingChecks(readings),
        fixes(readings),
        repositories(observations),
        ...(groups ? [groupTable(observations, groups)] : []),
        trend(history),
        unscored(observations),
        left(history),
    ].filter(({ rows }) => rows.length > 0);
}
/** The middle one; `undefined` for none. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? undefined : (0,scorecard_build/* printedScore */.FU)((low + high) / 2);
}
function distribution(readings) {
    const counts = new Array(10).fill(0);
    for (const { score } of readings) {
        const band = Math.min(Math.floor(score ?? -1), 9);
        if (band >= 0)
            counts[band] = (counts[band] ?? 0) + 1;
    }
    const rows = counts.map((count, band) => [`${band} to ${band + 1}`, count]);
    const isEmpty = counts.every((count) => count === 0);
    return {
        id: "distribution",
        title: "Scores",
        columns: ["score", "repositories"],
        rows: isEmpty ? [] : rows,
        chart: "bar",
    };
}
function changes(observations) {
    const rows = observations.flatMap((observation) => {
        const { delta } = observation;
        if (delta === undefined)
            return [];
        const name = nameOf(observation);
        if (delta.checks.length === 0 && delta.cause !== undefined)
            return [
                [
                    name,
                    "total",
                    scoreWords(delta.from.score),
                    scoreWords(delta.to.score),
                    "",
                    causeWords(delta.cause),
                    "",
                ],
            ];
        return delta.checks
            .filter(({ from, to, added, gone }) => from !== to || added.length + gone.length > 0)
            .map(({ name: check, from, to, points, cause, added }) => [
            name,
            check,
            standingWords(from),
            standingWords(to),
            points ? signed(points) : "",
            from === to ? "" : causeWords(cause),
            added.join("; ").slice(0, 300),
        ]);
    });
    const columns = ["repository", "check", "before", "now", "points", "why", "new warnings"];
    return { id: "changes", title: "What changed", columns, rows, filters: ["check", "why"] };
}
function failingChecks(readings) {
    const counts = new Map();
    for (const { checks } of readings)
        for (const [name, score] of checks) {
            if (score === undefined)
                continue;
            const { low, all } = counts.get(name) ?? { low: 0, all: 0 };
            counts.set(name, { low: low + (score <= failing ? 1 : 0), all: all + 1 });
        }
    const rows = [...counts]
        .filter(([, { low }]) => low > 0)
        .sort((a, b) => b[1].low - a[1].low || compare(a[0], b[0]))
        .map(([name, { low, all }]) => [name, low, all, (0,scorecard_build/* riskOf */.bi)(name) ?? ""]);
    const columns = ["check", "failing", "repositories", "risk"];
    return {
        id: "failing",
        title: `Most common failing checks (at most ${failing} points)`,
        columns,
        rows,
        chart: "bar",
    };
}
/** What each check would gain all repositories together if it had full points everywhere. */
function fixes(readings) {
    const gains = new Map();
    for (const { checks } of readings) {
        const now = (0,scorecard_build/* aggregate */.QD)(checks);
        if (now === undefined)
            continue;
        for (const [name, score] of checks) {
            if (score === undefined || score >= 10)
                continue;
            const gain = ((0,scorecard_build/* aggregate */.QD)(new Map([...checks, [name, 10]])) ?? now) - now;
            const { points, repositories } = gains.get(name) ?? { points: 0, repositories: 0 };
            if (gain > 0)
                gains.set(name, { points: points + gain, repositories: repositories + 1 });
        }
    }
    const rows = [...gains]
        .sort((a, b) => b[1].points - a[1].points || compare(a[0], b[0]))
        .slice(0, fixesShown)
        .map(([name, { points, repositories }]) => [
        name,
        Math.round(points * 10) / 10,
        repositories,
        Math.round((points / repositories) * 100) / 100,
    ]);
    const columns = ["check", "points gained in all", "repositories", "points each"];
    return { id: "fixes", title: "Fixes that gain most", columns, rows, chart: "bar" };
}
function repositories(observations) {
    const rows = observations
        .filter(({ state }) => state !== "unscored")
        .map((observation) => {
        const { reading, delta, state, age } = observation;
        return [
            nameOf(observation),
            reading?.score ?? (reading ? "inconclusive" : ""),
            delta?.total ? signed(delta.total) : "",
            delta?.cause === undefined ? "" : causeWords(delta.cause),
            state,
            age ?? "",
            reading?.source ?? "",
            reading?.commit?.slice(0, 12) ?? "",
        ];
    });
    const columns = ["repository", "score", "change", "why", "state", "days old", "source", "commit"];
    return { id: "repositories", title: "Repositories", columns, rows, filters: ["state", "source", "why"] };
}
function groupTable(observations, groups) {
    const members = new Map();
    for (const { project, reading } of observations) {
        if (reading?.score === undefined)
            continue;
        const names = groups(project);
        for (const name of names.length === 0 ? ["(none)"] : names) {
            const scores = members.get(name) ?? [];
            scores.push(reading.score);
            members.set(name, scores);
        }
    }
    const rows = [...members]
        .sort((a, b) => compare(a[0], b[0]))
        .map(([name, scores]) => [name, median(scores) ?? "", scores.length, Math.min(...scores)]);
    const columns = ["group", "median", "repositories", "lowest"];
    return { id: "groups", title: "Groups", columns, rows, chart: "bar" };
}
/** The median at the end of each month, of what was known of each repository then. */
function trend(history) {
    const months = new Set();
    for (const { readings } of history.values())
        for (const { date } of readings)
            months.add(date.slice(0, 7));
    const shown = [...months].sort().slice(-monthsShown);
    const rows = shown.map((month) => {
        const scores = [...history.values()].flatMap(({ readings, left: gone }) => {
            if (gone !== undefined && gone.slice(0, 7) < month)
                return [];
            return readings.findLast(({ date }) => date.slice(0, 7) <= month)?.score ?? [];
        });
        return [month, median(scores) ?? "", scores.length];
    });
    const columns = ["month", "median", "repositories"];
    return {
        id: "trend",
        title: "Median score by month",
        columns,
        rows: rows.length > 1 ? rows : [],
        chart: "bar",
    };
}
function unscored(observations) {
    const rows = observations
        .filter(({ state }) => state === "unscored")
        .map((observation) => {
        const { since, asked, times } = observation.track.unscored ?? { since: "", asked: "", times: 0 };
        return [nameOf(observation), since.slice(0, 10), asked.slice(0, 10), times];
    });
    const columns = ["repository", "first asked", "last asked", "times"];
    return { id: "unscored", title: "Without a score", columns, rows };
}
function left(history) {
    const rows = [...history.values()]
        .filter((track) => track.left !== undefined)
        .map((track) => [
        (0,scorecard_build/* projectName */.j1)(track.project),
        track.left?.slice(0, 10) ?? "",
        scoreWords((0,scorecard_build/* latestReading */.Gz)(track)?.score),
    ])
        .sort((a, b) => compare(String(a[0]), String(b[0])));
    return {
        id: "left",
        title: "Left the scope, history kept",
        columns: ["repository", "since", "last score"],
        rows,
    };
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/report.js






/** Names of repositories without a score that a finding tells. */
const namesShown = 20;
/** What is to be said of the files and of discovery, and of all that has no score. */
function generalFindings(judged, { scope, failed, results }, problems, hidden) {
    const fault = (message, level) => ({
        rule: "scorecard/file",
        level,
        subject: "files",
        message,
        advice: helpOf("scorecard/file"),
        key: message,
    });
    const unscored = judged.filter(({ observation }) => observation.state === "unscored");
    const names = unscored.slice(0, namesShown).map(({ observation }) => `\`${nameOf(observation)}\``);
    const more = unscored.length > names.length ? ` and ${unscored.length - names.length} more` : "";
    return [
        ...[...scope.problems, ...problems].map((problem) => fault(`${quoted(problem)}.`, "review")),
        ...results.errors.map((error) => fault(`${quoted((0,build/* describeError */.Uc)(error))}.`, "fail")),
        ...failed.map(({ owner, error }) => ({
            ...fault(`The repositories of \`${owner}\` could not be listed: ${quoted((0,build/* describeError */.Uc)(error))}.`, "fail"),
            rule: "scorecard/error",
        })),
        ...(hidden === 0
            ? []
            : [
                fault(`${hidden} repositories that are not known to be public are left out of this public repository.`, "review"),
            ]),
        ...(unscored.length === 0
            ? []
            : [
                {
                    rule: "scorecard/unscored",
                    level: "note",
                    subject: "repositories",
                    message: `${unscored.length} without a score: ${names.join(", ")}${more}.`,
                    advice: helpOf("scorecard/unscored"),
                },
            ]),
    ];
}
/** Backticks would end the code span that it stands in. */
function quoted(text) {
    return `\`${text.split("\n").join(" ").replaceAll("`", "'")}\``;
}
/** The report of a run. */
function describe({ judged, findings }, history, groups, watch, host) {
    const of = (state) => judged.filter(({ observation }) => observation.state === state);
    const unknown = of("error").filter(({ observation }) => observation.reading === undefined);
    const missing = [
        ...unknown.map(({ observation }) => nameOf(observation)),
        ...watch.failed.map(({ owner }) => `${owner}/*`),
        ...watch.results.errors.map((_, at) => `unreadable result ${at + 1}`),
    ];
    const scores = judged.flatMap(({ observation }) => observation.reading?.score ?? []);
    return (0,report_build/* createReport */.LU)({
        action: "scorecard",
        subject: (0,report_build/* subjectOf */.et)(host.env),
        now: host.now(),
        coverage: {
            checked: judged.length - unknown.length,
            expected: judged.length - unknown.length + missing.length,
            unit: "repositories",
            missing,
        },
        findings,
        rules: [...rules, ...policy_build/* policyRules */.cy],
        tables: tablesOf(judged, history, groups),
        metrics: {
            repositories: judged.length,
            median: median(scores) ?? Number.NaN,
            changed: changedOf(judged),
            regressed: regressedOf(judged),
            stale: of("stale").length,
            unscored: of("unscored").length,
            gone: of("gone").length,
            errors: of("error").length,
        },
    });
}
/** Repositories whose score or checks are others than before. */
function changedOf(judged) {
    return judged.filter(({ observation: { delta } }) => delta?.cause !== undefined).length;
}
/** Repositories that regressed in this run. */
function regressedOf(judged) {
    return judged.filter(({ alerts }) => alerts.some(({ kind, isNew }) => kind === "regression" && isNew))
        .length;
}
/** The report with the findings that are new in this run alone: what SARIF holds. */
function newOnly(report) {
    return { ...report, findings: report.findings.filter(({ data }) => data?.isNew === true) };
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/deliver.js







/**
 * Puts everything where it is kept: files, state, branch, issues. A step that fails does not stop the others;
 * the first error is thrown when all are done, so that a lost issue never costs the database.
 */
async function deliver(delivery, inputs, access, host) {
    const { report, judged, history, memory } = delivery;
    const changes = changesOf(delivery, inputs, host);
    const summary = `What changed is in the report: ${report.metrics.changed} changed, ${report.metrics.regressed} regressed.`;
    const steps = [
        () => writeFiles(changes, host),
        () => memory.keep(history),
        () => exportHistory(history, inputs, host),
        async () => inputs.sarifFile && (await host.files.write(inputs.sarifFile, (0,report_build/* toSarif */.zv)(newOnly(report)))),
        () => commit(changes, summary, inputs, access, host),
        async () => {
            const github = inputs.generateIssue ? await access() : undefined;
            if (github)
                await keepIssues(report, judged, inputs, github, host);
            else if (inputs.generateIssue)
                host.log.notice("No issue is kept: there is no token.");
        },
    ];
    const results = await (0,build/* eachItem */.X_)(steps, (step) => step(), { concurrency: 1, signal: host.cancelled });
    for (const result of results)
        if (!result.ok)
            throw result.error;
}
function changesOf({ judged, history, watch, memory }, inputs, host) {
    const observations = judged.map(({ observation }) => observation);
    const changes = new Map();
    const updates = observations.flatMap(({ project, formerly, reading, state }) => reading === undefined || state === "error" || state === "gone"
        ? []
        : [{ project, reading, ...(formerly && { formerly }) }]);
    if (inputs.database !== undefined)
        changes.set(inputs.database, memory.database(history, updates));
    if (inputs.report !== undefined) {
        const text = markdownReport(observations, inputs);
        changes.set(inputs.report, (old) => placed(text, old, inputs));
    }
    if (inputs.scope !== undefined && inputs.discoveryEnabled) {
        const { scope, discovered } = watch;
        const shown = new Set(observations.map(({ project }) => (0,scorecard_build/* projectKey */.$N)(project)));
        const found = [...discovered.values()].map(({ name }) => (0,scorecard_build/* projectOf */.v8)(name));
        const added = found.filter((project) => shown.has((0,scorecard_build/* projectKey */.$N)(project)));
        const renamed = new Map();
        for (const { project, formerly } of observations)
            if (formerly)
                renamed.set((0,scorecard_build/* projectKey */.$N)(formerly), project);
        changes.set(inputs.scope, (old) => {
            const now = old === undefined ? scope : (0,scorecard_build/* readScope */.hx)(old, host.files.display(inputs.scope ?? ""));
            return scopeText((0,scorecard_build/* extendScope */.XE)(now, added, renamed), old);
        });
    }
    return changes;
}
/** The end of the file as it was: its program writes no line break there, people often do. */
function scopeText(document, old) {
    const isSame = old !== undefined && JSON.stringify(JSON.parse(old)) === JSON.stringify(document);
    if (isSame)
        return old;
    return `${JSON.stringify(document, undefined, 2)}${old?.endsWith("\n") ? "\n" : ""}`;
}
async function exportHistory(history, inputs, { files }) {
    if (inputs.historyCsvFile)
        await files.write(inputs.historyCsvFile, (0,scorecard_build/* historyToCsv */.Oj)(history));
    if (inputs.historyJsonlFile)
        await files.write(inputs.historyJsonlFile, (0,scorecard_build/* historyToJsonl */.A9)(history));
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/alert.js

/** The alerts that a change gives. A tenth of a thousandth is not held against a threshold. */
function alertsOf(delta, { threshold, causes }, isNew = true) {
    const points = (0,scorecard_build/* pointsBy */.RJ)(delta, causes);
    const fell = points < 0 && -points >= threshold - 1e-4 ? [{ kind: "regression", delta, points, isNew }] : [];
    const lost = causes.has("visibility") && (0,scorecard_build/* lostSight */.OW)(delta).length > 0;
    return lost ? [...fell, { kind: "lost-visibility", delta, points: 0, isNew }] : fell;
}
/**
 * The alerts of this run, and those of the last days that nobody mended yet: the history itself remembers
 * them, so that an issue stays open until the checks, or the total, are back.
 */
function openAlerts({ delta, track, reading }, options) {
    const fresh = delta === undefined ? [] : alertsOf(delta, options);
    const now = reading ?? (0,scorecard_build/* latestReading */.Gz)(track);
    if (now === undefined)
        return fresh;
    const first = options.now.getTime() - options.days * 24 * 60 * 60 * 1000;
    const kinds = new Set(fresh.map(({ kind }) => kind));
    const older = [];
    const readings = track.readings;
    const last = readings.length - (delta !== undefined && readings.at(-1) === delta.to ? 2 : 1);
    for (let at = last; at > 0; at--) {
        const [before, after] = [readings[at - 1], readings[at]];
        if (before === undefined || after === undefined || Date.parse(after.date) < first)
            break;
        for (const alert of alertsOf((0,scorecard_build/* compareReadings */.PB)(before, after), options, false))
            if (!kinds.has(alert.kind) && isOpen(alert, now)) {
                kinds.add(alert.kind);
                older.push(alert);
            }
    }
    return [...fresh, ...older];
}
/** Whether what fell is still down, or what was lost still not seen. */
function isOpen({ kind, delta }, now) {
    if (delta.checks.length === 0)
        return (now.score ?? 0) < (delta.from.score ?? 0);
    const concerned = delta.checks.filter(({ points = 0 }) => kind === "regression" ? points < 0 : points === 0);
    return concerned.some(({ name, from }) => {
        const score = now.checks.get(name);
        if (typeof from !== "number")
            return false;
        return kind === "regression"
            ? score !== undefined && score < from
            : now.checks.has(name) && score === undefined;
    });
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/minimum.js



/** The minima that hold for a repository: the highest of the policy's own and those of its tiers. */
function minimaOf(name, { scorecard }) {
    const tiers = scorecard.tiers.filter(({ repositories }) => repositories.some((pattern) => (0,policy_build/* matchesWildcard */._W)(pattern.toLowerCase(), name.toLowerCase())));
    const all = [scorecard, ...tiers];
    const checks = new Map();
    for (const minima of all)
        for (const [check, minimum] of minima.checks)
            checks.set(check, higher(checks.get(check), minimum));
    return { minimum: all.map(({ minimum }) => minimum).reduce(higher, undefined), checks };
}
function higher(one, other) {
    return one === undefined || (other !== undefined && other.value > one.value) ? other : one;
}
/**
 * What of a repository is below its minima. An inconclusive check is not below, but it is not known to be above
 * either: a review. So is a repository without a score that a minimum holds for.
 */
function minimumFindings(name, observation, { minimum, checks }, level) {
    const { reading } = observation;
    const before = readingBefore(observation);
    const findings = [];
    const say = (rule, how, message, isNew, check) => {
        findings.push({
            rule,
            level: how,
            subject: name,
            message,
            advice: helpOf(rule),
            data: { repository: name, isNew, ...(check && { check }) },
            ...(check && { key: check }),
        });
    };
    if (minimum !== undefined && (reading?.score === undefined || reading.score < minimum.value)) {
        const how = reading?.score === undefined ? "review" : level;
        const found = reading === undefined ? "It has no score" : `Its score is ${scoreWords(reading.score)}`;
        const isNew = before === undefined || (before.score ?? 0) >= minimum.value;
        say("scorecard/minimum", how, `${found}; ${minimum.value} is the least (${placeOf(minimum)}).`, isNew);
    }
    for (const [check, least] of reading === undefined || reading.checks.size === 0 ? [] : checks) {
        const score = reading?.checks.get(check);
        if (score !== undefined && score >= least.value)
            continue;
        const found = score ?? (reading?.checks.has(check) ? "inconclusive" : "not run");
        const how = score === undefined ? "review" : level;
        const isNew = before === undefined || (before.checks.get(check) ?? 0) >= least.value;
        say("scorecard/check", how, `\`${check}\` is ${found}; ${least.value} is the least (${placeOf(least)}).`, isNew, check);
    }
    return findings;
}
/** What was known before this run; `undefined` where this is the first that is known. */
function readingBefore({ delta, state, track, reading, }) {
    if (delta !== undefined)
        return delta.from;
    return state === "ok" && track.readings.length === 1 ? undefined : reading;
}
function placeOf({ at }) {
    return `\`${at.file}:${at.line}\``;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/waiver.js


/**
 * The findings with those accepted that the policy's exceptions waive. What an exception accepted that has ended
 * since is a `fail` where the gate has `waiver-expired`; else it is as bad as without the exception.
 */
function waived(findings, policy, { gate }, now) {
    const options = { now, rules: rules.map(({ id }) => id), complete: true };
    const judged = (0,policy_build/* waive */.T9)(findings, policy, options);
    if (gate.includes("waiver-expired"))
        return judged;
    return judged.map((finding, at) => {
        const before = findings[at];
        const isRaised = before !== undefined && before.level !== "fail" && finding.level === "fail";
        return isRaised ? { ...finding, level: before.level } : finding;
    });
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/evaluate.js








/** Holds every repository against the history, the policy and the inputs. */
function evaluate(observations, policy, inputs, now) {
    const { threshold, alertCauses, alertDays, gate } = inputs;
    const options = { threshold, causes: new Set(alertCauses), days: alertDays, now };
    const level = gate.includes("below-minimum") ? "fail" : "review";
    const judged = observations.map((observation) => {
        const one = judge(observation, inputs, options);
        const name = nameOf(observation);
        const below = minimumFindings(name, observation, minimaOf(name, policy), level);
        return { ...one, findings: [...one.findings, ...below] };
    });
    const findings = waived(judged.flatMap((one) => one.findings), policy, inputs, now);
    const below = findings.filter(({ rule, waived }) => isMinimum(rule) && waived === undefined);
    return { judged, findings, belowMinimum: new Set(below.map(({ subject }) => subject)).size };
}
function isMinimum(rule) {
    return rule === "scorecard/minimum" || rule === "scorecard/check";
}
/** What is to be said of one repository, but for the policy. */
function judge(observation, inputs, options) {
    const alerts = openAlerts(observation, options);
    const { state, age, error, project, formerly, reading } = observation;
    const name = nameOf(observation);
    const findings = alerts.map((alert) => ({
        rule: `scorecard/${alert.kind}`,
        level: inputs.gate.includes("regression") && alert.kind === "regression" && alert.isNew ? "fail" : "review",
        subject: name,
        message: `${alert.isNew ? "" : `Since ${alert.delta.to.date.slice(0, 10)}: `}${deltaWords(alert.delta)}.`,
        advice: helpOf(`scorecard/${alert.kind}`),
        data: { points: alert.points, isNew: alert.isNew, commit: alert.delta.to.commit },
    }));
    const say = (rule, level, message) => {
        findings.push({ rule, level, subject: name, message, advice: helpOf(rule) });
    };
    const last = reading === undefined
        ? ""
        : `; the last score is ${reading.score ?? "inconclusive"} of ${reading.date.slice(0, 10)}`;
    switch (state) {
        case "error":
            say("scorecard/error", reading === undefined ? "fail" : "review", `${(0,build/* describeError */.Uc)(error).split("\n")[0]}${last}.`);
            break;
        case "gone":
            say("scorecard/gone", "review", `It does not exist any more, or is private now${last}.`);
            break;
        case "stale":
            say("scorecard/stale", inputs.gate.includes("stale") ? "fail" : "review", `Its score is ${age} days old${last}.`);
            break;
        case "ok":
        case "unscored":
            break;
    }
    if (formerly !== undefined)
        say("scorecard/renamed", "note", `\`${(0,scorecard_build/* projectName */.j1)(formerly)}\` is \`${(0,scorecard_build/* projectName */.j1)(project)}\` now.`);
    return { observation, alerts, findings };
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/groups.js


/** Groups by owner, topic, or a custom property of the organizations that are discovered. */
async function groupsOf(inputs, watch, access) {
    const { groupBy } = inputs;
    if (groupBy === undefined)
        return undefined;
    if (groupBy === "owner")
        return ({ owner }) => [owner];
    if (groupBy === "topic")
        return (project) => watch.discovered.get((0,scorecard_build/* projectKey */.$N)(project))?.topics ?? [];
    const property = /^property:(.+)$/.exec(groupBy)?.[1];
    const github = await access();
    if (property === undefined || github === undefined)
        throw (0,build/* inputError */.Xu)([
            `group-by: must be owner, topic or property:NAME (with a token), not "${groupBy.slice(0, 100)}"`,
        ]);
    const { propertiesOf } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const values = new Map();
    for (const owner of inputs.discoveryOrgs)
        for (const [name, own] of await propertiesOf(github, owner))
            values.set(name, own.get(property) ?? []);
    return ({ owner, name }) => values.get(`${owner}/${name}`.toLowerCase()) ?? [];
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/memory.js



/** Where the history stands in a state store. */
const key = "scorecard-monitor/history.json";
/** Reads the database, of either format, and the state. */
async function recall(inputs, access, host) {
    const name = inputs.database === undefined ? "" : host.files.display(inputs.database);
    const text = await readIfThere(inputs.database, host);
    const own = parse(text, name);
    const store = await storeOf(inputs.state, access, host);
    const stored = await store?.read(key);
    const state = stored === undefined ? undefined : (0,scorecard_build/* parseHistory */.i6)(stored, `the state's ${key}`);
    const known = state === undefined ? own.history : (0,scorecard_build/* mergeHistories */.dk)(state.history, own.history);
    const history = await withPast(known, inputs, name, host);
    const isCompact = inputs.databaseFormat === "compact" || (inputs.databaseFormat === "auto" && own.database === undefined);
    return {
        history,
        problems: [...own.problems, ...(state?.problems ?? [])],
        database: (next, updates) => (old) => {
            if (!isCompact)
                return compatible(old, name, next, updates);
            return old === text || old === undefined
                ? (0,scorecard_build/* formatHistory */.As)(next)
                : (0,scorecard_build/* formatHistory */.As)((0,scorecard_build/* mergeHistories */.dk)(next, parse(old, name).history));
        },
        keep: async (next) => {
            await store?.update(key, (old) => {
                const isSame = old === stored || old === undefined;
                return (0,scorecard_build/* formatHistory */.As)(isSame ? next : (0,scorecard_build/* mergeHistories */.dk)(next, (0,scorecard_build/* parseHistory */.i6)(old, key).history));
            });
        },
    };
}
/** `known` with what all versions of the database file held, where that is asked for. */
async function withPast(known, inputs, name, host) {
    if (!inputs.importHistory || inputs.database === undefined)
        return known;
    const { versionsOf } = await __webpack_require__.e(/* import() */ 50).then(__webpack_require__.bind(__webpack_require__, 1050));
    const versions = await versionsOf(inputs.database, host);
    const parsed = await (0,build/* eachItem */.X_)(versions, async (version) => parse(version, name).history);
    const read = parsed.flatMap((one) => (one.ok ? [one.value] : []));
    host.log.info(`${read.length} of ${versions.length} earlier versions of ${name} taken in.`);
    return read.reduce((history, version) => (0,scorecard_build/* mergeHistories */.dk)(history, version), known);
}
function parse(text, name) {
    if (text === undefined)
        return { history: new Map(), problems: [] };
    if (text.trim() !== "" && !(0,scorecard_build/* isDatabase */.uU)((0,scorecard_build/* parseObject */.lj)(text, name)))
        return (0,scorecard_build/* parseHistory */.i6)(text, name);
    const database = (0,scorecard_build/* readDatabase */.SY)(text, name);
    return { history: (0,scorecard_build/* historyOf */.om)(database.entries.values()), problems: database.problems, database };
}
/** Where our own history becomes a compatible database, all its totals go along. */
function compatible(old, name, history, updates) {
    const parsed = parse(old, name);
    if (parsed.database !== undefined)
        return (0,scorecard_build/* formatDatabase */.vS)((0,scorecard_build/* extendDatabase */.Sy)(parsed.database, updates));
    const past = [...history.values()].flatMap(({ project, readings }) => readings.map((reading) => ({ project, reading })));
    return (0,scorecard_build/* formatDatabase */.vS)((0,scorecard_build/* extendDatabase */.Sy)(scorecard_build/* emptyDatabase */.be, old === undefined ? updates : past));
}
/** The store that `state` names: `dir:PATH` or `branch:NAME`. INPUT for anything else. */
async function storeOf(state, access, host) {
    if (state === undefined)
        return undefined;
    const [, kind, name = ""] = /^(dir|branch):(.+)$/.exec(state) ?? [];
    if (kind === "dir")
        return (0,build/* directoryState */.BY)(await stateFolder(name, host));
    if (kind !== "branch")
        throw (0,build/* inputError */.Xu)([`state: must be dir:PATH or branch:NAME, not "${state.slice(0, 100)}"`]);
    const github = await access();
    const repository = host.env.GITHUB_REPOSITORY;
    if (github === undefined || !repository)
        throw new build/* OspoError */.sH("INPUT", "state: branch:NAME wants a workflow of a repository and its token");
    const { branchState } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    return branchState({ github, repository, branch: name });
}
/** On a runner it has to be where an action may write; a command's user may name any folder. */
async function stateFolder(path, { files, kind }) {
    await files.stat(path);
    const folder = files.resolve(path);
    const isInside = [files.workspace, files.temporary].some((root) => folder.startsWith(`${files.resolve(root)}/`));
    if (kind === "command" || isInside)
        return folder;
    throw (0,build/* inputError */.Xu)([`state: dir:${files.display(path)} is outside the workspace`]);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/outputs.js

/** INPUT where two files that this run writes are one. */
function checkOutputs(inputs, { files }) {
    const named = Object.entries({
        scope: inputs.scope,
        database: inputs.database,
        report: inputs.report,
        "history-csv-file": inputs.historyCsvFile,
        "history-jsonl-file": inputs.historyJsonlFile,
        "report-file": inputs.reportFile,
        "html-file": inputs.htmlFile,
        "sarif-file": inputs.sarifFile,
        "csv-file": inputs.csvFile,
    }).flatMap(([input, path]) => (path ? [{ input, path: files.resolve(path) }] : []));
    const problems = named.flatMap(({ input, path }, at) => {
        const first = named.findIndex((other) => other.path === path);
        return first < at
            ? [`${input}: ${files.display(path)} is also the ${named[first]?.input}; choose another`]
            : [];
    });
    if (problems.length > 0)
        throw (0,build/* inputError */.Xu)(problems);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/policy.js


/** Why Scorecard's own annotations accept a result (ossf/scorecard, config/annotation): what a waiver may say. */
const policy_reasons = ["test-data", "remediated", "not-applicable", "not-supported", "not-detected"];
/** The policy of this run; CONFIG for a waiver of a score without one of Scorecard's reasons and an end. */
async function readPolicy(inputs, access, host) {
    const found = await (0,policy_build/* findPolicy */.i6)(inputs.policy, host, sourceOf(inputs, access, host));
    checkWaivers(found.policy);
    return found;
}
/** Policies of other repositories and commits, with `policy-token` where that is another one. */
function sourceOf({ policyToken: token }, access, host) {
    return {
        async read(reference) {
            const { createGitHub, readFile } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
            const github = token ? createGitHub({ host, auth: { token } }) : await access();
            if (github === undefined)
                return policy_build/* noSource */.TS.read(reference);
            return (await readFile(github, { ...reference, limit: build/* limits */.Fy.policyBytes }))?.bytes.toString();
        },
    };
}
/** A reason is one of the five words, alone or before what explains it: `not-applicable: generated code`. */
function checkWaivers({ exceptions }) {
    for (const { rule, reason, until, at } of exceptions) {
        if (!rule.startsWith("scorecard/"))
            continue;
        const hasReason = policy_reasons.some((word) => reason === word || new RegExp(`^${word}\\W`).test(reason));
        if (hasReason && until !== undefined)
            continue;
        const what = hasReason ? "has no `until`" : `has the reason "${reason.slice(0, 100)}"`;
        throw new build/* OspoError */.sH("CONFIG", `${at.file}:${at.line}: the exception for ${rule} ${what}`, {
            fix: `Give it an end (\`until\`) and a reason that begins with one of ${policy_reasons.join(", ")}.`,
        });
    }
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/remember.js

/** The history with what this run found; what is not watched any more is kept and marked. */
function remember(history, observations, { retentionDays }, now) {
    const next = new Map(history);
    for (const { project, formerly, track } of observations) {
        if (formerly !== undefined)
            next.delete((0,scorecard_build/* projectKey */.$N)(formerly));
        next.set((0,scorecard_build/* projectKey */.$N)(project), track);
    }
    const watched = new Set(observations.map(({ project }) => (0,scorecard_build/* projectKey */.$N)(project)));
    const marked = (0,scorecard_build/* markLeft */.Re)(next, watched, now.toISOString());
    return retentionDays === undefined ? marked : (0,scorecard_build/* retain */.aw)(marked, retentionDays, now);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/score-list.js
/** The output `scores`, in the shape that ossf/scorecard-monitor gives it. An inconclusive score is -1. */
function scoresOf(observations) {
    return observations.flatMap(({ project, reading, delta }) => {
        if (reading === undefined)
            return [];
        const { score = -1, date, commit } = reading;
        const from = delta?.from;
        return {
            platform: project.platform,
            org: project.owner,
            repo: project.name,
            score,
            date,
            ...(commit && { commit }),
            ...(from && { prevScore: from.score ?? -1, prevDate: from.date }),
            ...(from?.commit && { prevCommit: from.commit }),
            ...(delta?.total && { currentDiff: Number(delta.total.toFixed(1)) }),
        };
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/command-line.js



/** Milliseconds for unpacking, and for one repository: a big one takes minutes. */
const patience = { unpack: 2 * 60_000, run: 15 * 60_000 };
/** Bytes of an archive (v5 has about 20 MB), of a list of checksums, and of a result. */
const sizes = { archive: 200 * 1024 * 1024, checksums: 100_000, result: 64 * 1024 * 1024 };
/** Scorecard's command line, made ready when it is first needed. */
function commandLine(inputs, host) {
    let program;
    return async (args) => {
        program ??= provide(inputs, host);
        return host.execute({
            program: await program,
            args,
            folder: host.files.temporary,
            env: environment(inputs, host),
            limit: sizes.result,
            timeout: patience.run,
            cancelled: host.cancelled,
        });
    };
}
/** What Scorecard needs and no more; the server that is not github.com is named as it wants it. */
function environment({ githubToken }, { env }) {
    const base = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TE?MP|TMPDIR|https?_proxy|no_proxy|SSL_CERT_FILE|GITLAB_AUTH_TOKEN|SCORECARD_EXPERIMENTAL)$/i;
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => base.test(name)));
    const server = env.GITHUB_SERVER_URL;
    const host = server && URL.canParse(server) ? new URL(server).host : "github.com";
    return {
        ...kept,
        ...(githubToken && { GITHUB_AUTH_TOKEN: githubToken }),
        ...(host !== "github.com" && { GH_HOST: host }),
    };
}
/** The path of the program: from the tool cache, else downloaded, held against its checksum, unpacked and kept. */
async function provide(inputs, host) {
    const { cacheDir, downloadTool, find } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 618));
    const { cliVersion: version } = inputs;
    const cached = find("ossf-scorecard", version);
    if (cached)
        return programIn(cached, host);
    const base = `${inputs.cliUrl.replace(/\/+$/, "")}/v${version}`;
    const name = `scorecard_${version}_${platform()}.tar.gz`;
    const folder = (0,external_node_path_.join)(host.files.temporary, "ospo-engines", `scorecard-${version}`);
    const archive = (0,external_node_path_.join)(folder, "archive.tar.gz");
    await host.files.remove(archive);
    const wanted = inputs.cliSha256 ?? (await publishedChecksum(`${base}/scorecard_checksums.txt`, name, host));
    await downloadTool(`${base}/${name}`, archive).catch((cause) => {
        throw new build/* OspoError */.sH("NETWORK", `Scorecard ${version} could not be downloaded from ${base}/${name}`, {
            cause,
        });
    });
    await verify(archive, name, wanted, host);
    const { status, stderr } = await host.execute({
        program: "tar",
        args: ["-xzf", archive, "-C", folder],
        folder,
        env: { PATH: host.env.PATH, SYSTEMROOT: host.env.SYSTEMROOT },
        limit: sizes.checksums,
        timeout: patience.unpack,
        cancelled: host.cancelled,
    });
    if (status !== 0)
        throw new build/* OspoError */.sH("FORMAT", `${name} could not be unpacked: ${stderr.slice(-300)}`);
    await host.files.remove(archive);
    await programIn(folder, host);
    return programIn(await cacheDir(folder, "ossf-scorecard", version), host);
}
/** As goreleaser names the releases of ossf/scorecard. */
function platform() {
    const system = process.platform === "win32" ? "windows" : process.platform;
    return `${system}_${process.arch === "x64" ? "amd64" : process.arch}`;
}
async function publishedChecksum(url, name, host) {
    const signal = AbortSignal.any([AbortSignal.timeout(30_000), host.cancelled]);
    const response = await host.fetch(url, { signal });
    const text = response.ok ? (await response.text()).slice(0, sizes.checksums) : "";
    for (const line of text.split("\n")) {
        const [sum = "", file] = line.trim().split(/\s+\*?/);
        if (file === name && /^[0-9a-f]{64}$/.test(sum))
            return sum;
    }
    throw new build/* OspoError */.sH("FORMAT", `${url} (status ${response.status}) tells no SHA-256 of ${name}`, {
        fix: "Give it by `cli-sha256`.",
    });
}
async function verify(path, name, wanted, { files }) {
    const { size = 0 } = (await files.stat(path)) ?? {};
    if (size > sizes.archive)
        throw new build/* OspoError */.sH("LIMIT", `${name} has ${size} bytes`);
    const found = (0,external_node_crypto_.createHash)("sha256")
        .update(await files.readBytes(path, 0, size))
        .digest("hex");
    if (found === wanted.toLowerCase())
        return;
    await files.remove(path);
    throw new build/* OspoError */.sH("FORMAT", `${name} has the SHA-256 ${found}, not ${wanted}: it is not run`);
}
/** v5 has the program as `scorecard`, releases up to v4 with the platform behind it. */
async function programIn(folder, { files }) {
    const names = ["scorecard", `scorecard-${platform().replace("_", "-")}`];
    for (const name of names.flatMap((one) => [one, `${one}.exe`])) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((await files.within(folder).stat(path))?.kind === "file")
            return path;
    }
    throw new build/* OspoError */.sH("FORMAT", `The archive of Scorecard holds none of ${names.join(", ")}`);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/whereabouts.js


/** Asks GitHub, which answers under the new name where a repository was renamed or moved. */
async function whereabouts(project, access) {
    const github = project.platform === "github.com" ? await access() : undefined;
    if (github === undefined)
        return { state: "unknown" };
    try {
        const { owner, name: repo } = project;
        const { data } = await github.octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
        const to = (0,scorecard_build/* projectOf */.v8)(data.full_name);
        return (0,scorecard_build/* projectKey */.$N)(to) === (0,scorecard_build/* projectKey */.$N)(project) ? { state: "there" } : { state: "renamed", to };
    }
    catch (error) {
        if (error instanceof build/* OspoError */.sH && error.code === "NOT_FOUND")
            return { state: "gone" };
        return { state: "unknown" };
    }
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/scores.js





/** Repositories whose last result is asked for by its commit, to explain a change of which only totals are known. */
const explainedAtMost = 200;
/** Asks for every watched repository, and joins the answers with what is known. */
async function readScores({ projects, discovered, results }, history, inputs, access, host) {
    const now = host.now();
    const requests = requestsOf(inputs, host);
    const chain = sourcesOf(results, inputs, requests, host);
    const options = optionsOf(inputs, requests, host);
    const track = (project) => history.get((0,scorecard_build/* projectKey */.$N)(project));
    const due = projects.filter((project) => {
        const known = track(project);
        return known === undefined || (0,scorecard_build/* isDue */.nZ)(known, now) || results.results.has((0,scorecard_build/* projectKey */.$N)(project));
    });
    const lookups = new Map();
    for (const [at, lookup] of (await (0,scorecard_build/* collect */.Fo)(due, chain, options)).entries()) {
        const project = due[at];
        if (project)
            lookups.set(project, lookup);
    }
    const missing = due.filter((project) => lookups.get(project)?.state === "none" && !discovered.has((0,scorecard_build/* projectKey */.$N)(project)));
    const places = await placesOf(missing, access, options);
    const renamed = missing.flatMap((project) => {
        const place = places.get(project);
        return place?.state === "renamed" ? [{ project, to: place.to }] : [];
    });
    const moved = await (0,scorecard_build/* collect */.Fo)(renamed.map(({ to }) => to), chain, options);
    const targets = new Map(renamed.map(({ project, to }, at) => [project, { to, lookup: moved[at] }]));
    const observations = projects.flatMap((project) => {
        const target = targets.get(project);
        // Where the new name is watched too, its own answer stands for both.
        if (target && projects.some((one) => (0,scorecard_build/* projectKey */.$N)(one) === (0,scorecard_build/* projectKey */.$N)(target.to)))
            return [];
        const lookup = target?.lookup ?? lookups.get(project) ?? { state: "none" };
        const isGone = places.get(project)?.state === "gone";
        const known = (target && track(target.to)) ?? track(project);
        const rest = { now, staleAfter: inputs.staleAfter, isGone, formerly: target && project };
        return [keepPause((0,scorecard_build/* observe */.lB)(target?.to ?? project, known, lookup, rest), due.includes(project), known)];
    });
    return explain(observations, inputs, requests, options, host);
}
/** A repository without a score that was not asked for keeps its count of questions. */
function keepPause(observation, asked, known) {
    if (asked || known === undefined)
        return observation;
    return { ...observation, track: { ...known, left: undefined } };
}
async function placesOf(projects, access, { signal }) {
    const answers = await (0,build/* eachItem */.X_)(projects, (project) => whereabouts(project, access), { signal });
    return new Map(answers.map((one) => [one.item, one.ok ? one.value : { state: "unknown" }]));
}
/** Where only the totals of before are known, the API may still have the result of that commit. */
async function explain(observations, inputs, requests, { signal, concurrency }, host) {
    const isOpen = ({ delta }) => delta?.total !== undefined &&
        delta.total !== 0 &&
        delta.to.source === "api" &&
        delta.from.checks.size === 0 &&
        delta.from.commit !== undefined &&
        delta.from.commit !== delta.to.commit;
    const open = observations.filter(isOpen).slice(0, explainedAtMost);
    const answers = await (0,build/* eachItem */.X_)(open, ({ project, delta }) => (0,scorecard_build/* resultAt */.jp)(delta?.from.commit ?? "", project, apiUrlOf(inputs, host), requests, signal), { concurrency, signal });
    const explained = new Map();
    for (const answer of answers) {
        const { item, item: { delta }, } = answer;
        if (!answer.ok || answer.value.state !== "found" || delta === undefined)
            continue;
        const then = (0,scorecard_build/* readingOf */.MU)(answer.value.result, "api");
        if (then.score === delta.from.score)
            explained.set(item, { ...item, delta: (0,scorecard_build/* compareReadings */.PB)(then, delta.to) });
    }
    return observations.map((one) => explained.get(one) ?? one);
}
function requestsOf({ timeout }, { get, cancelled }) {
    return {
        get,
        timeout: timeout * 1000,
        sleep: (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: cancelled }),
    };
}
function optionsOf(inputs, { sleep }, host) {
    return {
        concurrency: inputs.maxRequestInParallel,
        patience: inputs.patience * 1000,
        signal: host.cancelled,
        now: () => host.now(),
        sleep,
        onProgress: (done, total) => host.log.progress({ done, total, what: "repositories" }),
    };
}
function sourcesOf(results, inputs, requests, host) {
    return inputs.sources.map((name) => {
        if (name === "results")
            return (0,scorecard_build/* resultsSource */.Wu)(results);
        if (name === "api")
            return (0,scorecard_build/* apiSource */.s_)(apiUrlOf(inputs, host), requests);
        if (name === "cli")
            return (0,scorecard_build/* cliSource */.kJ)(commandLine(inputs, host));
        return (0,scorecard_build/* depsDevSource */.xl)(inputs.depsDevUrl ?? (host.env.DEPS_DEV_API_URL || scorecard_build/* publicDepsDev */.PT), requests);
    });
}
function apiUrlOf({ apiUrl }, { env }) {
    return apiUrl ?? (env.SCORECARD_API_URL || scorecard_build/* publicApi */.O0);
}

// EXTERNAL MODULE: ./actions/scorecard-monitor/build/spec.js
var spec = __webpack_require__(2464);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/visibility.js


/** Sources that hold nothing but what is public. */
const publicSources = new Set(["api", "deps.dev"]);
/**
 * The observations that this repository may show: private repositories stay out of a public one. Where this repository is private all may be named; else what
 * discovery says is private may not, nor what came from files until GitHub says that it is public.
 */
async function publishable(observations, watch, inputs, access, host) {
    const github = await access();
    const repository = host.env.GITHUB_REPOSITORY;
    if (inputs.publishPrivate || github === undefined || !repository)
        return observations;
    const isPublic = async (name) => {
        const [owner = "", repo = ""] = name.split("/");
        const { data } = await github.octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
        return !data.private;
    };
    if (!(await isPublic(repository)))
        return observations;
    const hidden = new Set();
    const unclear = [];
    for (const { project, reading } of observations) {
        const known = watch.discovered.get((0,scorecard_build/* projectKey */.$N)(project));
        if (known !== undefined && known.visibility !== "public")
            hidden.add((0,scorecard_build/* projectKey */.$N)(project));
        else if (known === undefined && reading !== undefined && isFromFile(reading.source, inputs, host))
            unclear.push(project);
    }
    const answers = await (0,build/* eachItem */.X_)(unclear, ({ owner, name }) => isPublic(`${owner}/${name}`), {
        signal: host.cancelled,
    });
    for (const answer of answers)
        if (answer.item.platform !== "github.com" || !answer.ok || !answer.value)
            hidden.add((0,scorecard_build/* projectKey */.$N)(answer.item));
    return observations.filter(({ project }) => !hidden.has((0,scorecard_build/* projectKey */.$N)(project)));
}
/** Past totals in a database of this repository are public already; an own API may know private repositories. */
function isFromFile(source, { apiUrl }, { env }) {
    const isOwnApi = source === "api" && apiUrl !== undefined && !env.SCORECARD_API_URL;
    return isOwnApi || !(publicSources.has(source) || source === "database");
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/watch.js



/** Bytes of one results file that is read. */
const resultsBytes = 200 * 1024 * 1024;
/** Reads the scope and the results, and discovers. INPUT where there is nothing to watch. */
async function readWatch(inputs, access, host) {
    const scope = await readScopeFile(inputs, host);
    const results = await readResultFiles(inputs, host);
    const { discovered, failed } = await discoverAll(inputs, access, host);
    const all = new Map();
    const add = (project) => {
        const key = (0,scorecard_build/* projectKey */.$N)(project);
        if (!all.has(key) && !scope.excluded.has(key))
            all.set(key, project);
    };
    for (const project of scope.included)
        add(project);
    for (const { name } of discovered.values())
        add((0,scorecard_build/* projectOf */.v8)(name));
    for (const { project } of results.results.values())
        add(project);
    const own = host.env.GITHUB_REPOSITORY;
    const isAsked = inputs.scope || inputs.discoveryEnabled || inputs.resultsPath;
    if (!isAsked && own)
        add((0,scorecard_build/* projectOf */.v8)(own));
    if (!isAsked && !own)
        throw (0,build/* inputError */.Xu)([
            "scope: is required where no repository is known (`results-path` and `discovery-enabled` are other ways)",
        ]);
    return { scope, projects: [...all.values()], discovered, failed, results };
}
async function readScopeFile({ scope: path, discoveryEnabled }, host) {
    const text = await readIfThere(path, host);
    if (path === undefined || (text === undefined && discoveryEnabled))
        return scorecard_build/* emptyScope */.Kp;
    if (text === undefined)
        throw new build/* OspoError */.sH("NOT_FOUND", `scope: ${host.files.display(path)} does not exist`, {
            fix: "Write it, or set `discovery-enabled: true`, which makes it.",
        });
    return (0,scorecard_build/* readScope */.hx)(text, host.files.display(path));
}
async function readResultFiles({ resultsPath = [], sources }, host) {
    if (resultsPath.length === 0 || !sources.includes("results"))
        return (0,scorecard_build/* resultSet */.Eb)([]);
    const paths = await expand(resultsPath, host);
    const sets = [];
    for (const path of paths)
        sets.push((0,scorecard_build/* readResults */.x8)(await host.files.read(path, resultsBytes), host.files.display(path)));
    return (0,scorecard_build/* resultSet */.Eb)(sets.flat());
}
async function discoverAll(inputs, access, host) {
    const discovered = new Map();
    const failed = [];
    if (!inputs.discoveryEnabled)
        return { discovered, failed };
    if (inputs.discoveryOrgs.length === 0)
        throw (0,build/* inputError */.Xu)(["discovery-orgs: is required with `discovery-enabled`"]);
    const github = await access();
    if (github === undefined)
        throw (0,build/* inputError */.Xu)(["github-token: is required with `discovery-enabled`"]);
    const { discover } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    for (const owner of inputs.discoveryOrgs) {
        try {
            for (const repository of await discover(github, owner, filterOf(inputs, host.now())))
                discovered.set((0,scorecard_build/* projectKey */.$N)((0,scorecard_build/* projectOf */.v8)(repository.name)), repository);
        }
        catch (error) {
            host.cancelled.throwIfAborted();
            failed.push({ owner, error });
        }
    }
    return { discovered, failed };
}
function filterOf(inputs, now) {
    const { discoveryPushedWithin: days, discoveryTopics: topics, discoveryNames: names } = inputs;
    return {
        archived: inputs.discoveryArchived ? "any" : false,
        forks: inputs.discoveryForks ? "any" : false,
        ...(inputs.discoveryPrivate ? {} : { visibility: ["public"] }),
        ...(topics.length > 0 && { topics }),
        ...(names.length > 0 && { names }),
        ...(days !== undefined && { pushedSince: new Date(now.getTime() - days * 24 * 60 * 60 * 1000) }),
    };
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/main.js

















const action = (0,build/* implement */.yx)(spec/* spec */.IC, async (inputs, host) => {
    checkOutputs(inputs, host);
    const access = accessOf(inputs, host);
    const now = host.now();
    const { policy, findings: edits } = await readPolicy(inputs, access, host);
    const watch = await readWatch(inputs, access, host);
    const memory = await recall(inputs, access, host);
    const groups = await groupsOf(inputs, watch, access);
    const all = await readScores(watch, memory.history, inputs, access, host);
    const shown = await publishable(all, watch, inputs, access, host);
    const { judged, findings, belowMinimum } = evaluate(shown, policy, inputs, now);
    const general = generalFindings(judged, watch, memory.problems, all.length - shown.length);
    const history = remember(memory.history, shown, inputs, now);
    const report = describe({ judged, findings: [...findings, ...general, ...edits] }, history, groups, watch, host);
    const outside = (0,build_outside/* outsideOf */.R_)(inputs, host);
    const options = { title: spec/* spec */.IC.name, ...inputs, sarifFile: undefined, outside };
    const reportPath = await (0,report_build/* publish */.mk)(report, options, host);
    await deliver({ report, judged, history, watch, memory }, inputs, access, host);
    const { verdict, coverage } = report;
    const [changed, regressed, errors] = [changedOf(judged), regressedOf(judged), report.metrics.errors ?? 0];
    host.log.info(`${coverage.checked} repositories: ${changed} changed, ${regressed} regressed, ${errors} errors.`);
    return {
        verdict,
        reportPath,
        checked: coverage.checked,
        expected: coverage.expected,
        scores: scoresOf(shown),
        changed,
        regressed,
        belowMinimum,
        errors,
    };
});


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
