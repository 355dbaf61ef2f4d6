export const id = 8898;
export const ids = [8898];
export const modules = {

/***/ 8898:
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
var outside = __webpack_require__(62593);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/access.js

function accessOf({ githubToken: token }, host) {
    return token ? (0,outside/* lazyGitHub */.e)(token, host) : async () => undefined;
}

// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/report/build/publish.js + 4 modules
var publish = __webpack_require__(73450);
// EXTERNAL MODULE: ./packages/report/build/render/sarif.js
var sarif = __webpack_require__(16888);
// EXTERNAL MODULE: ./packages/core/build/escape/csv.js
var csv = __webpack_require__(41745);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
;// CONCATENATED MODULE: ./packages/scorecard/build/project.js

const part = /^[A-Za-z0-9_.-]{1,100}$/;
const host = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::[0-9]{1,5})?$/i;
/**
 * The project that `text` names: `github.com/nodejs/node`, its `https` address, or `nodejs/node`, which is
 * github.com's. FORMAT for anything else, a folder (`file://`) among them.
 */
function projectOf(text) {
    const parts = text
        .slice(0, 2_000)
        .replace(/^https?:\/\//, "")
        .replace(/\/$/, "")
        .split("/");
    const [platform = "", ...path] = parts.length === 2 ? ["github.com", ...parts] : parts;
    const name = path.pop() ?? "";
    return checkedProject({ platform, owner: path.join("/"), name });
}
/** `project`, if it can be one: its parts go into addresses, files and links. FORMAT otherwise. */
function checkedProject(project) {
    const { platform, owner, name } = project;
    const parts = [...owner.split("/"), name];
    const isSound = parts.length <= 20 && parts.every((one) => part.test(one) && !/^\.\.?$/.test(one));
    if (host.test(platform) && isSound && (platform !== "github.com" || parts.length === 2))
        return project;
    const shown = shownName(`${platform}/${owner}/${name}`);
    throw new errors/* OspoError */.sH("FORMAT", `"${shown}" is no repository: it wants PLATFORM/OWNER/NAME`);
}
/**
 * What may be told of a name that is none: up to the first odd character, and nothing of what holds an `@`, for it
 * may be an address with a password.
 */
function shownName(text) {
    const [shown = ""] = text.includes("@") ? [] : (/^[\w./-]{0,100}/.exec(text) ?? []);
    return shown === text ? shown : `${shown}…`;
}
/** `github.com/nodejs/node`, as Scorecard names a repository. */
function projectName({ platform, owner, name }) {
    return `${platform}/${owner}/${name}`;
}
/** The same for two spellings of a project: platforms do not tell capitals apart, the Scorecard API does. */
function projectKey(project) {
    return projectName(project).toLowerCase();
}

;// CONCATENATED MODULE: ./packages/scorecard/build/export.js


/** Every reading as a row, for spreadsheets and databases: one column a check. */
function historyToCsv(history) {
    const names = new Set();
    for (const [, reading] of rows(history))
        for (const name of reading.checks.keys())
            names.add(name);
    const checks = [...names].sort();
    const head = ["repository", "date", "commit", "version", "source", "score", ...checks];
    const lines = [...rows(history)].map(([repository, reading]) => {
        const { date, commit = "", version = "", source, score = "" } = reading;
        const cells = checks.map((name) => (reading.checks.has(name) ? (reading.checks.get(name) ?? -1) : ""));
        return [repository, date, commit, version, source, score, ...cells];
    });
    return [head, ...lines].map((cells) => `${cells.map((cell) => (0,csv/* escapeCsv */.G)(cell)).join(",")}\r\n`).join("");
}
/** Every reading as a JSON object a line; -1 is inconclusive. */
function historyToJsonl(history) {
    return [...rows(history)]
        .map(([repository, { date, commit, version, source, score, checks }]) => {
        const scores = Object.fromEntries([...checks].map(([name, one]) => [name, one ?? -1]));
        const reading = { repository, date, commit, version, source, score: score ?? -1, checks: scores };
        return `${JSON.stringify(reading)}\n`;
    })
        .join("");
}
function* rows(history) {
    for (const [, track] of [...history].sort(([a], [b]) => (a < b ? -1 : 1)))
        for (const reading of track.readings)
            yield [projectName(track.project), reading];
}

// EXTERNAL MODULE: ./packages/core/build/json.js
var build_json = __webpack_require__(36603);
;// CONCATENATED MODULE: ./packages/scorecard/build/json.js

/** The object that `text` is as JSON; FORMAT with `file`'s name where it is none. */
function json_parseObject(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new errors/* OspoError */.sH("FORMAT", `${file} is not JSON: ${jsonFault(error)}`, { cause: error });
    }
    if ((0,build_json/* isObject */.Gv)(value))
        return value;
    throw new errors/* OspoError */.sH("FORMAT", `${file} is no JSON object`);
}
function jsonFault(error) {
    return error instanceof Error ? error.message.slice(0, 200) : "it cannot be parsed";
}
/** `object` with each member that `changes` names replaced, or added at the end. No key is lost or moved. */
function withMembers(object, changes) {
    const old = (0,build_json/* entriesOf */.Mc)(object);
    const known = new Set(old.map(([key]) => key));
    return Object.fromEntries([
        ...old.map(([key, value]) => [key, changes.has(key) ? changes.get(key) : value]),
        ...[...changes].filter(([key]) => !known.has(key)),
    ]);
}

;// CONCATENATED MODULE: ./packages/scorecard/build/scope.js



const emptyScope = { included: [], excluded: new Set(), problems: [], document: {} };
/** Reads a scope file. FORMAT where it is no JSON object; what is wrong inside is told, not fatal. */
function readScope(text, file) {
    const document = json_parseObject(text, file);
    const included = new Map();
    const excluded = new Set();
    const problems = [];
    const attempt = (project, use) => {
        try {
            use(checkedProject(project));
        }
        catch (error) {
            if (!(error instanceof errors/* OspoError */.sH))
                throw error;
            problems.push(`${file}: ${error.message}`);
        }
    };
    const include = (project) => {
        if (!included.has(projectKey(project)))
            included.set(projectKey(project), project);
    };
    for (const [platform, owners] of Object.entries(document)) {
        if (Array.isArray(owners)) {
            for (const one of owners) {
                const { org, repo } = (0,build_json/* isObject */.Gv)(one) ? one : {};
                attempt({ platform, owner: String(org), name: String(repo) }, include);
            }
            continue;
        }
        if (!(0,build_json/* isObject */.Gv)(owners)) {
            problems.push(`${file}: "${shownName(platform)}" holds no organizations`);
            continue;
        }
        for (const [owner, lists] of Object.entries(owners)) {
            const where = `${file}: ${shownName(owner)}`;
            if (!(0,build_json/* isObject */.Gv)(lists))
                problems.push(`${where} wants { "included": [], "excluded": [] }`);
            for (const [key, names] of Object.entries((0,build_json/* isObject */.Gv)(lists) ? lists : {})) {
                if (key !== "included" && key !== "excluded")
                    problems.push(`${where} has "${shownName(key)}"; only "included" and "excluded" are known`);
                else if (!Array.isArray(names))
                    problems.push(`${where}: "${key}" is no list`);
                else
                    for (const name of names)
                        attempt({ platform, owner, name: String(name) }, (project) => key === "included" ? include(project) : void excluded.add(projectKey(project)));
            }
        }
    }
    const watched = [...included].filter(([key]) => !excluded.has(key)).map(([, project]) => project);
    return { included: watched, excluded, problems, document };
}
/**
 * The scope file as version 2 with `added` included, and those that `renamed` names (by key) under their new
 * name. Nothing is dropped, an excluded one stays out, and a list of version 1 becomes version 2.
 */
function extendScope(scope, added, renamed = new Map()) {
    const known = new Set([...scope.included.map(projectKey), ...scope.excluded]);
    const fresh = [...added, ...renamed.values()].filter((project) => !known.has(projectKey(project)));
    const lists = Object.entries(scope.document).filter(([, owners]) => Array.isArray(owners));
    const version1 = new Set(lists.map(([platform]) => platform));
    const carried = scope.included.filter(({ platform }) => version1.has(platform));
    let document = withMembers(scope.document, new Map(lists.map(([platform]) => [platform, {}])));
    for (const [place, names] of byOwner([...carried, ...fresh])) {
        const [platform = "", owner = ""] = place.split(" ");
        document = withNames(document, { platform, owner, names });
    }
    return renamed.size === 0 ? document : withoutNames(document, renamed);
}
/** Names by `platform owner`, of which neither holds a space. */
function byOwner(projects) {
    return new Map([...Map.groupBy(projects, ({ platform, owner }) => `${platform} ${owner}`)].map(([place, group]) => [
        place,
        group.map(({ name }) => name),
    ]));
}
/** An owner that the file spells in other capitals is the same one. */
function withNames(document, { platform, owner, names }) {
    const owners = (0,build_json/* isObject */.Gv)(document[platform]) ? document[platform] : {};
    const spelled = Object.keys(owners).find((one) => one.toLowerCase() === owner.toLowerCase()) ?? owner;
    const lists = (0,build_json/* isObject */.Gv)(owners[spelled]) ? owners[spelled] : { included: [], excluded: [] };
    const included = [...(Array.isArray(lists.included) ? lists.included : []), ...names];
    const next = withMembers(lists, new Map([["included", included]]));
    return withMembers(document, new Map([[platform, withMembers(owners, new Map([[spelled, next]]))]]));
}
/** Takes the old names of what was renamed out of the lists. */
function withoutNames(document, renamed) {
    const each = (object, change) => (0,build_json/* isObject */.Gv)(object)
        ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
        : object;
    const isOld = (project) => renamed.has(projectKey(project));
    return each(document, (owners, platform) => each(owners, (lists, owner) => each(lists, (names, list) => list === "included" && Array.isArray(names)
        ? names.filter((name) => !isOld({ platform, owner, name: String(name) }))
        : names)));
}

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./packages/core/build/matching-files.js
var matching_files = __webpack_require__(79916);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/files.js

/** The text of `path`; `undefined` where no path was given or nothing is there. */
async function readIfThere(path, { files }) {
    const { size } = (path !== undefined && (await files.stat(path))) || {};
    if (path === undefined || size === undefined)
        return undefined;
    if (size <= limits/* limits */.F.stateBytes)
        return files.read(path, limits/* limits */.F.stateBytes);
    throw new errors/* OspoError */.sH("LIMIT", `${files.display(path)} has ${size} bytes; ${limits/* limits */.F.stateBytes} are read`, {
        fix: "Keep fewer readings (`retention-days`), or watch fewer repositories with one file.",
    });
}
/** Files with results at most: one for each repository of a large organization. */
const filesAtMost = 20_000;
/** Files that `patterns` name, sorted: paths, globs, and folders with the `.json`, `.jsonl` and `.ndjson` files below them. */
async function resultFiles(patterns, { files }) {
    const found = new Set();
    for (const pattern of patterns) {
        const entry = await files.stat(pattern);
        const glob = entry?.kind === "folder" ? `${pattern.replace(/\/$/, "")}/**/*.{json,jsonl,ndjson}` : pattern;
        const paths = entry?.kind === "file"
            ? [files.resolve(pattern)]
            : await (0,matching_files/* matchingFiles */.V)([glob], files, { input: "results-path", most: filesAtMost });
        if (paths.length === 0)
            throw new errors/* OspoError */.sH("NOT_FOUND", `results-path: ${pattern} names no file`, {
                fix: "Check the path: it is relative to the workspace.",
            });
        for (const path of paths)
            found.add(path);
    }
    return [...found].sort();
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
        throw new errors/* OspoError */.sH("INPUT", "auto-push and pull-request want a workflow of a repository and its token");
    if (branch === undefined) {
        host.log.notice(`Nothing is committed: ${ref || "this run"} is no branch. The files are in the workspace.`);
        return;
    }
    const files = new Map([...changes].map(([path, change]) => [host.files.display(path), change]));
    const outside = [...files.keys()].find((path) => path.startsWith("/") || path.startsWith(".."));
    if (outside !== undefined)
        throw new errors/* OspoError */.sH("INPUT", `${outside} is not in the repository and cannot be committed`);
    const { pushFiles, upsertPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 15908));
    if (pullRequest === undefined) {
        const { outcome } = await pushFiles(github, { repository, branch, message, files });
        host.log.info(outcome === "pushed" ? `Committed to ${branch}.` : `${branch} is up to date.`);
        return;
    }
    if (pullRequest === branch)
        throw new errors/* OspoError */.sH("INPUT", `pull-request: ${branch} is the branch of this run`);
    const pushed = await pushFiles(github, { repository, branch: pullRequest, base: branch, message, files });
    if (pushed.outcome === "unchanged")
        return;
    const draft = { repository, head: pullRequest, base: branch, title: inputs.issueTitle, text: summary };
    const { url } = await upsertPullRequest(github, draft);
    host.log.info(`Pull request: ${url}`);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/home.js

/** The platform of the server that this run belongs to: `github.com`, or an Enterprise Server's host. */
function homeOf({ GITHUB_SERVER_URL: server }) {
    if (!server || !URL.canParse(server))
        return "github.com";
    const { host, hostname } = new URL(server);
    return hostname === "www.github.com" || hostname.endsWith(".localhost") ? "github.com" : host;
}
/** What a policy calls a repository: `owner/name` on the run's own server, with the platform elsewhere. */
function policyName({ platform, owner, name }, env) {
    return platform === homeOf(env) ? `${owner}/${name}` : `${platform}/${owner}/${name}`;
}
/** A repository that the run's own server names `owner/name`. */
function homeProject(name, env) {
    return projectOf(`${homeOf(env)}/${name}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/report/build/render/markdown.js
var markdown = __webpack_require__(64356);
// EXTERNAL MODULE: ./packages/report/build/create.js
var create = __webpack_require__(2890);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/name.js
/** `owner/name` on github.com, with the platform elsewhere. */
function nameOf({ project }) {
    const { platform, owner, name } = project;
    return platform === "github.com" ? `${owner}/${name}` : `${platform}/${owner}/${name}`;
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
 * Keeps one issue for each organization: what is wrong now and why, edited in place, closed when nothing is, or
 * nothing of it is watched any more. Issues of others are never touched.
 */
async function keepIssues({ report, judged, history }, inputs, github, host) {
    const { closeIssue, upsertIssue } = await Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 15908));
    const repository = host.env.GITHUB_REPOSITORY ?? "";
    const owners = Map.groupBy(judged, ({ observation }) => observation.project.owner.toLowerCase());
    const known = new Set([...history.values()].map(({ project }) => project.owner.toLowerCase()));
    for (const owner of known.difference(owners))
        await closeIssue(github, { repository, key: keyOf(owner) });
    for (const [owner, own] of owners) {
        const key = keyOf(owner);
        const part = partOf(report, own, host);
        if (!part.findings.some(({ rule, waived }) => reasons.has(rule) && waived === undefined)) {
            await closeIssue(github, { repository, key });
            continue;
        }
        const name = own[0]?.observation.project.owner ?? owner;
        const title = owners.size > 1 ? `${inputs.issueTitle} (${name})` : inputs.issueTitle;
        const text = `${(0,markdown/* toMarkdown */.l)(part, `Scorecards of ${name}`, { maxBytes: limits/* limits */.F.commentCharacters - reserve })}\nThis issue is edited in place and closed when nothing is left. To accept something, waive it in the policy with a reason and an end.\n`;
        const { issueLabels: labels, issueAssignees: assignees } = inputs;
        await upsertIssue(github, { repository, key, title, text, labels, assignees });
    }
}
/** Two owners never share a key: what a key cannot hold is told apart by a digest. */
function keyOf(owner) {
    if (/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(owner) && owner.length <= 60)
        return `scorecard/${owner}`;
    const words = owner.match(/[a-z0-9]+/g) ?? [];
    const digest = (0,external_node_crypto_.createHash)("sha256").update(owner).digest("hex").slice(0, 12);
    return `scorecard/${[...words.join("-").slice(0, 40).split("-"), digest].filter(Boolean).join("-")}`;
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
    return (0,create/* createReport */.LU)({
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

// EXTERNAL MODULE: ./packages/core/build/escape/markdown.js
var escape_markdown = __webpack_require__(1728);
// EXTERNAL MODULE: ./packages/scorecard/build/check.js
var build_check = __webpack_require__(20020);
;// CONCATENATED MODULE: ./packages/scorecard/build/aggregate.js

/** Sum of the weights of all conclusive checks. */
function totalWeight(checks, weight = build_check/* weightOf */.mm) {
    let sum = 0;
    for (const name of checks.keys())
        if (checks.get(name) !== undefined)
            sum += weight(name);
    return sum;
}
/** Scorecard's aggregate, unrounded: the weighted mean of the conclusive checks; `undefined` where none is. */
function aggregate(checks, weight = weightOf) {
    let sum = 0;
    for (const name of checks.keys())
        sum += weight(name) * (checks.get(name) ?? 0);
    const total = totalWeight(checks, weight);
    return total === 0 ? undefined : sum / total;
}
/** A score as Scorecard prints it, with one decimal (Go's `%.1f`: of two equally near ones the even one). */
function printedScore(score) {
    const isTie = Number.isInteger(score * 4) && !Number.isInteger(score * 2);
    if (!isTie)
        return Number(score.toFixed(1));
    const below = Math.floor(score * 10);
    return (below % 2 === 0 ? below : below + 1) / 10;
}
/** The checks of `scores` that are conclusive in `other` too: only these can be compared like for like. */
function commonChecks(scores, other) {
    return new Map([...scores].filter(([name, score]) => score !== undefined && other.get(name) !== undefined));
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/words.js

const causes = {
    code: "the code changed",
    settings: "a setting changed",
    environment: "time or the world outside, at the same code",
    version: "another version of Scorecard",
    source: "another source or set of checks",
    visibility: "a check could not be made, or can be again",
};
/** Why, for a person. */
function causeWords(cause) {
    return causes[cause];
}
/** Checks of a change that are told by name, and warnings of each. */
const checksShown = 5;
const warningsShown = 3;
/**
 * A change in one sentence: `7.1 to 6.3: Token-Permissions 10 to 0 (-0.88 at a total weight of 85, the code
 * changed), new: .github/workflows/release.yml:18`. Code stands between backticks.
 */
function deltaWords(delta) {
    const totals = `${scoreWords(delta.from.score)} to ${scoreWords(delta.to.score)}`;
    if (delta.checks.length === 0) {
        const why = delta.cause === undefined ? "" : ` (${causeWords(delta.cause)}, as far as the totals tell)`;
        return `${totals}${why}`;
    }
    const told = delta.checks.filter(({ from, to, added }) => from !== to || added.length > 0);
    const weight = totalWeight(commonChecks(delta.from.checks, delta.to.checks));
    const shown = told.slice(0, checksShown).map((check) => checkWords(check, weight));
    const more = told.length > checksShown ? [`${told.length - checksShown} more checks`] : [];
    return `${totals}: ${[...shown, ...more].join("; ")}`;
}
function checkWords({ name, from, to, points, cause, added }, weight) {
    const cost = points ? `${signed(points)} at a total weight of ${weight}, ` : "";
    const news = added.length === 0 ? "" : `, new: ${warningWords(added)}`;
    if (from === to)
        return `\`${name}\` warns anew${news}`;
    if (to === "inconclusive")
        return `\`${name}\` ${standingWords(from)} to inconclusive (it could not be checked)`;
    return `\`${name}\` ${standingWords(from)} to ${standingWords(to)} (${cost}${causeWords(cause)})${news}`;
}
/** The first of `lines` as code, and how many more there are. */
function warningWords(lines) {
    const shown = lines.slice(0, warningsShown).map((line) => `\`${line.replaceAll("`", "'")}\``);
    const more = lines.length - shown.length;
    return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function standingWords(standing) {
    return String(standing);
}
function scoreWords(score) {
    return score === undefined ? "inconclusive" : String(score);
}
/** With its sign: `-0.88`. */
function signed(points, decimals = 2) {
    return `${points > 0 ? "+" : ""}${points.toFixed(decimals)}`;
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
    const blocks = [
        options.reportTagsEnabled ? [] : ["# OpenSSF Scorecard Report\n\n## Summary\n"],
        scored.length === 0 ? ["No scores yet.\n"] : [head, ...scored.map((one) => row(one, options))],
        list("Without a score", unscored),
        list("Not answered for in this run", failed),
        ["Report generated by ospo-actions.\n"],
    ];
    // Joined once, for the text has megabytes.
    const filled = blocks.filter((block) => block.length > 0);
    return filled.flatMap((block, at) => (at === 0 ? block : ["\n", ...block])).join("");
}
const head = `| Repository | Commit | Score | Date | Score Delta | Why | State | Report | StepSecurity |
| -- | -- | -- | -- | -- | -- | -- | -- | -- |
`;
function row(observation, options) {
    const { project, reading, delta, state } = observation;
    if (reading === undefined)
        return "";
    const base = `https://${projectName(project)}`;
    const { commit } = reading;
    const cells = [
        `[${linkText(nameOf(observation))}](${base})`,
        commit === undefined ? "" : `[${commit.slice(0, 7)}](${base}/commit/${commit})`,
        scoreCell(observation, options),
        reading.date,
        deltaCell(observation, options),
        delta?.cause ?? "",
        state,
        `[View](${viewUrl(project, commit, options)})`,
        fixUrl(project),
    ];
    return `| ${cells.join(" | ")} |\n`;
}
/** Most names mean nothing in Markdown and stand there as they are, for who reads the file itself. */
function linkText(name) {
    return /^[a-z0-9/.-]+$/i.test(name) && !/www\./i.test(name) ? name : (0,escape_markdown/* markdownProse */.h$)(name);
}
function scoreCell({ project, reading }, { renderBadge }) {
    if (!renderBadge)
        return scoreWords(reading?.score);
    return `[![OpenSSF Scorecard](https://api.scorecard.dev/projects/${projectName(project)}/badge)](https://scorecard.dev/viewer/?uri=${projectName(project)})`;
}
/** The comparison needs both commits, and the visualizer knows only github.com. */
function deltaCell({ project, delta, reading }, { reportTool }) {
    const total = delta?.total ?? 0;
    const [before, after] = [delta?.from.commit, reading?.commit];
    const isKnown = reportTool === "scorecard-visualizer" && project.platform === "github.com";
    const isShown = isKnown && delta?.cause !== undefined;
    if (!isShown || before === undefined || after === undefined || before === after)
        return String(total);
    return `${total} / [Details](${visualizer}/${projectName(project)}/compare/${before}/${after})`;
}
const visualizer = "https://ossf.github.io/scorecard-visualizer/#/projects";
function viewUrl(project, commit, { reportTool }) {
    const isGitHub = project.platform === "github.com";
    if (reportTool === "deps.dev" && isGitHub)
        return `https://deps.dev/project/github/${encodeURIComponent(`${project.owner}/${project.name}`.toLowerCase())}`;
    if (reportTool === "scorecard-visualizer" && isGitHub && commit !== undefined)
        return `${visualizer}/${projectName(project)}/commit/${commit}`;
    return `https://scorecard.dev/viewer/?uri=${projectName(project)}`;
}
function fixUrl({ platform, owner, name }) {
    return platform === "github.com"
        ? `[Fix it](https://app.stepsecurity.io/securerepo?repo=${owner}/${name})`
        : "";
}
function list(title, observations) {
    if (observations.length === 0)
        return [];
    const names = observations.toSorted((a, b) => (projectKey(a.project) < projectKey(b.project) ? -1 : 1));
    return [`${title}: ${names.map((one) => (0,escape_markdown/* markdownCell */.UZ)(nameOf(one))).join(", ")}\n`];
}
/** Whether two reports tell the same but for days and commits, which are others with every scan. */
function tellsTheSame(report, old) {
    const lasting = (text) => text.replace(/\b[0-9a-f]{40,64}\b|\[[0-9a-f]{7}\]|\b\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+))?/g, "");
    return lasting(report) === lasting(old);
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

// EXTERNAL MODULE: ./packages/policy/build/waive.js + 1 modules
var waive = __webpack_require__(1760);
;// CONCATENATED MODULE: ./packages/scorecard/build/check-scores.js
const noScores = new Map();
/**
 * Scores in the order of their checks' names, in a form to keep of thousands of repositories: the names once for
 * all that have the same checks, and of each a character a check, which is a tenth of what a `Map` takes.
 */
function checkScores(scores) {
    if (scores.length === 0)
        return noScores;
    const entries = scores.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const names = namesOf(entries.map(([name]) => name));
    const isSmall = entries.every(([, score]) => score === undefined || (Number.isInteger(score) && score <= 10));
    if (names === undefined || !isSmall || names.places.size < entries.length)
        return new Map(entries);
    return new Vector(names, String.fromCharCode(...entries.map(([, score = inconclusive]) => zero + score)));
}
/** Whether two readings say the same of the same checks. */
function sameScores(one, other) {
    if (one instanceof Vector && other instanceof Vector && one.names === other.names)
        return one.scores === other.scores;
    if (one.size !== other.size)
        return false;
    for (const [name, score] of one)
        if (!other.has(name) || other.get(name) !== score)
            return false;
    return true;
}
/** Character of the score 0; that of inconclusive comes after the one of 10. */
const zero = 48;
const inconclusive = 11;
class Vector {
    names;
    scores;
    constructor(names, scores) {
        this.names = names;
        this.scores = scores;
    }
    get size() {
        return this.scores.length;
    }
    has(check) {
        return this.names.places.has(check);
    }
    get(check) {
        const place = this.names.places.get(check);
        return place === undefined ? undefined : this.#at(place);
    }
    keys() {
        return this.names.list;
    }
    *[Symbol.iterator]() {
        for (const [place, name] of this.names.list.entries())
            yield [name, this.#at(place)];
    }
    #at(place) {
        const score = this.scores.charCodeAt(place) - zero;
        return score === inconclusive ? undefined : score;
    }
}
/** Sets of checks that are told apart: Scorecard has a handful; a hostile file could name a new one each time. */
const setsAtMost = 1_000;
const sets = new Map();
function namesOf(list) {
    const key = JSON.stringify(list);
    const known = sets.get(key);
    if (known !== undefined || sets.size >= setsAtMost)
        return known;
    const names = { list, places: new Map(list.map((name, place) => [name, place])) };
    sets.set(key, names);
    return names;
}

;// CONCATENATED MODULE: ./packages/scorecard/build/history.js


function newTrack(project) {
    return { project, readings: [], seen: undefined, unscored: undefined, left: undefined };
}
/** The newest reading as it was seen last: what the next one is compared with. */
function latestReading({ readings, seen }) {
    const newest = readings.at(-1);
    return newest && { ...newest, ...seen };
}
/** `track` with a further reading, which stands for itself only where it says something new. */
function withReading(track, reading) {
    const newest = track.readings.at(-1);
    const seen = { date: reading.date, commit: reading.commit };
    const watched = { ...track, seen, unscored: undefined, left: undefined };
    if (newest === undefined)
        return { ...watched, readings: [reading] };
    const past = track.readings.slice(0, -1);
    if (saysTheSame(newest, reading))
        return { ...watched, readings: [...past, { ...newest, warnings: reading.warnings }] };
    // Its last commit is what the next one is compared with, also later on.
    const commit = track.seen === undefined ? newest.commit : track.seen.commit;
    return { ...watched, readings: [...past, { ...newest, commit, warnings: undefined }, reading] };
}
/** `track` once more without a score, at `now`. */
function withoutScore(track, now) {
    const { since = now, times = 0 } = track.unscored ?? {};
    return { ...track, unscored: { since, asked: now, times: times + 1 } };
}
const day = 24 * 60 * 60 * 1000;
/** Whether a repository without a score is to be asked for again: after 1, 2, 4 ... days, at most 28. */
function isDue({ unscored }, now) {
    if (unscored === undefined)
        return true;
    const pause = Math.min(2 ** (unscored.times - 1), 28) * day;
    // An hour less, so that a daily run that starts some minutes earlier does not leave out a day.
    return now.getTime() - Date.parse(unscored.asked) >= pause - day / 24;
}
/** `history` in which what is not among `watched` has left; it is kept. */
function markLeft(history, watched, now) {
    const marked = [...history].map(([key, track]) => {
        const left = watched.has(key) ? undefined : (track.left ?? now);
        return [key, left === track.left ? track : { ...track, left }];
    });
    return new Map(marked);
}
/** `history` without readings older than `days`; the newest of each repository stays, however old it is. */
function retain(history, days, now) {
    const first = now.getTime() - days * day;
    const kept = [...history].map(([key, track]) => {
        const readings = track.readings.filter(({ date }, at) => at === track.readings.length - 1 || Date.parse(date) >= first);
        return [key, { ...track, readings }];
    });
    return new Map(kept);
}
/** Both histories in one: of each repository all readings, once and in the order of their dates. */
function mergeHistories(one, other) {
    const merged = new Map(one);
    for (const [key, track] of other) {
        const known = merged.get(key);
        merged.set(key, known === undefined ? track : mergeTracks(known, track));
    }
    return merged;
}
function mergeTracks(one, other) {
    const all = new Map();
    // What `one` has comes last and wins: it may know the checks of a total that `other` has too.
    for (const reading of [...other.readings, ...one.readings])
        all.set(`${reading.date.slice(0, 10)} ${reading.commit ?? ""} ${reading.score}`, reading);
    const readings = [...all.values()].sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
    const rest = one.readings.length > 0 || one.unscored !== undefined ? one : other;
    const last = readings.at(-1);
    const isNewer = last !== undefined && Date.parse(last.date) > Date.parse(rest.seen?.date ?? "1970-01-01");
    const seen = isNewer ? { date: last.date, commit: last.commit } : rest.seen;
    return { ...rest, project: one.project, readings, seen };
}
/** The history that a database or scores of earlier runs hold, as `entries`. */
function historyOf(entries) {
    const tracks = [...entries].map(({ project, readings }) => {
        const last = readings.at(-1);
        const seen = last && { date: last.date, commit: last.commit };
        return { ...newTrack(project), readings, seen };
    });
    return new Map(tracks.map((track) => [projectKey(track.project), track]));
}
function saysTheSame(one, other) {
    if (one.score !== other.score || one.version !== other.version || one.source !== other.source)
        return false;
    return sameScores(one.checks, other.checks);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/changes.js


/** Characters of warnings in one cell. */
const cellCharacters = 300;
/** Everything that moved, check by check where both readings have checks; the largest loss first. */
function changesTable(observations) {
    const changes = observations.flatMap((observation) => changesOf(observation));
    const rows = changes.toSorted((a, b) => a.points - b.points).map(({ cells }) => cells);
    const columns = ["repository", "check", "before", "now", "points", "why", "warnings"];
    const note = "Why: `code` is another commit, `settings` what an administrator set, `environment` time or the world outside, `version` another Scorecard, `source` another source or set of checks, `visibility` a check that could not be made, or can be again.";
    return { id: "changes", title: "What changed", note, columns, rows, filters: ["check", "why"] };
}
function changesOf(observation) {
    const { delta } = observation;
    if (delta === undefined)
        return [];
    const name = nameOf(observation);
    if (delta.checks.length > 0)
        return delta.checks.map((check) => ({ points: check.points ?? 0, cells: [name, ...cellsOf(check)] }));
    if (delta.cause === undefined)
        return [];
    const { from, to, total = 0, cause } = delta;
    const totals = ["total", scoreWords(from.score), scoreWords(to.score), total ? signed(total, 1) : ""];
    return [{ points: total, cells: [name, ...totals, cause, ""] }];
}
function cellsOf({ name, from, to, points, cause, added, gone, goneMore }) {
    return [
        name,
        standingWords(from),
        standingWords(to),
        points ? signed(points) : "",
        from === to ? "" : cause,
        [told("new", added), told("gone", gone, goneMore)].filter(Boolean).join("; "),
    ];
}
/** The first of `lines`, and how many there are beyond them; nothing for none. */
function told(what, lines, further = 0) {
    if (lines.length + further === 0)
        return "";
    const shown = [];
    let left = cellCharacters;
    for (const line of lines) {
        if (shown.length > 0 && line.length > left)
            break;
        shown.push(line.slice(0, cellCharacters));
        left -= line.length;
    }
    const more = lines.length - shown.length + further;
    if (shown.length === 0)
        return `${what}: ${more}`;
    return `${what}: ${shown.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}

;// CONCATENATED MODULE: ./packages/scorecard/build/remedy.js
/** What raises each check of Scorecard v5.5; one that no work raises (`Maintained`, `Contributors`) is not here. */
const remedies = new Map([
    [
        "Binary-Artifacts",
        { effort: "medium", how: "Take built files out of the repository and build them in the workflow." },
    ],
    [
        "Branch-Protection",
        {
            effort: "small",
            how: "Protect default and release branches by a ruleset; one of the organization serves all.",
        },
    ],
    ["CI-Tests", { effort: "medium", how: "Run the tests in a workflow on each pull request." }],
    [
        "CII-Best-Practices",
        { effort: "medium", how: "Answer the questions at bestpractices.dev for the badge." },
    ],
    ["Code-Review", { effort: "large", how: "Require a review by somebody else before a merge." }],
    [
        "Dangerous-Workflow",
        {
            effort: "small",
            how: "Run no code of a pull request in `pull_request_target`, and put no text of others into a `run:` script.",
        },
    ],
    ["Dependency-Update-Tool", { effort: "small", how: "Add a Dependabot or Renovate configuration." }],
    ["Fuzzing", { effort: "large", how: "Write fuzz or property tests, or join OSS-Fuzz." }],
    ["License", { effort: "small", how: "Put the license's text into a file `LICENSE`." }],
    ["Packaging", { effort: "medium", how: "Publish the package from a workflow." }],
    [
        "Pinned-Dependencies",
        {
            effort: "small",
            how: "Name actions and images by their digest, and install from a lock file; tools do it and keep it up.",
        },
    ],
    [
        "SAST",
        {
            effort: "small",
            how: "Run CodeQL or another analysis on each pull request.",
        },
    ],
    ["SBOM", { effort: "small", how: "Attach an SBOM to each release." }],
    [
        "Security-Policy",
        {
            effort: "small",
            how: "Write a `SECURITY.md`; one in the organization's `.github` repository serves all.",
        },
    ],
    [
        "Signed-Releases",
        { effort: "medium", how: "Attach signatures or provenance to the files of each release." },
    ],
    [
        "Token-Permissions",
        { effort: "small", how: "Begin each workflow with `permissions: {}` and grant to jobs what they need." },
    ],
    ["Vulnerabilities", { effort: "medium", how: "Update the dependencies that the check names." }],
    ["Webhooks", { effort: "small", how: "Give each webhook a secret." }],
]);
/** What to do about a check; `undefined` where no work of a maintainer raises it, and for unknown ones. */
function remedyOf(check) {
    return remedies.get(check);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/fixes.js


/** A check with at most so many points counts as failing. */
const failing = 4;
const fixesShown = 10;
/** Checks that advice on a total names. */
const advised = 3;
/** In how many repositories each check fails. */
function failingChecks(readings) {
    const counts = new Map();
    for (const { checks } of readings)
        for (const name of checks.keys()) {
            const score = checks.get(name);
            if (score === undefined)
                continue;
            const { low, all } = counts.get(name) ?? { low: 0, all: 0 };
            counts.set(name, { low: low + (score <= failing ? 1 : 0), all: all + 1 });
        }
    const rows = [...counts]
        .filter(([, { low }]) => low > 0)
        .sort((a, b) => b[1].low - a[1].low || (a[0] < b[0] ? -1 : 1))
        .map(([name, { low, all }]) => [name, low, all, (0,build_check/* riskOf */.bi)(name) ?? ""]);
    return {
        id: "failing",
        title: "Most common failing checks",
        note: `Those with at most ${failing} of 10 points, of the repositories where the check was conclusive.`,
        columns: ["check", "failing", "repositories", "risk"],
        rows,
        chart: "bar",
    };
}
/** The checks that would gain all repositories together most. */
function fixes(readings) {
    const sums = new Map();
    for (const reading of readings)
        for (const { check, points: gain } of gainsOf(reading)) {
            const { points, repositories } = sums.get(check) ?? { points: 0, repositories: 0 };
            sums.set(check, { points: points + gain, repositories: repositories + 1 });
        }
    const rows = [...sums]
        .sort((a, b) => b[1].points - a[1].points || (a[0] < b[0] ? -1 : 1))
        .slice(0, fixesShown)
        .map(([check, { points, repositories }]) => {
        const { effort = "", how = "" } = remedyOf(check) ?? {};
        const each = Math.round((points / repositories) * 100) / 100;
        return [check, Math.round(points * 10) / 10, repositories, each, effort, how.replaceAll("`", "")];
    });
    return {
        id: "fixes",
        title: "Fixes that gain most",
        note: "What all totals together would gain if the check had 10 points everywhere. What no work raises, such as `Maintained`, is left out.",
        columns: ["check", "points in all", "repositories", "points each", "effort", "how"],
        rows,
    };
}
/** What each check that can be raised would gain the total, had it 10 points. */
function gainsOf({ checks }) {
    const weight = totalWeight(checks);
    const gains = [];
    for (const check of checks.keys()) {
        const score = checks.get(check);
        if (score === undefined || score >= 10 || remedyOf(check) === undefined)
            continue;
        const points = ((0,build_check/* weightOf */.mm)(check) * (10 - score)) / weight;
        if (points > 0)
            gains.push({ check, points });
    }
    return gains;
}
/** What to do first to raise the total of a repository; empty where that is not known. */
function firstSteps(reading) {
    const gains = reading === undefined ? [] : gainsOf(reading).toSorted((a, b) => b.points - a.points);
    const named = gains.slice(0, advised).map(({ check, points }) => `\`${check}\` (${signed(points)})`);
    return named.length === 0 ? "" : `Most would be gained by ${named.join(", ")}.`;
}
/** How to raise a check; empty where no work does. */
function remedyWords(check) {
    return remedyOf(check)?.how ?? "";
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/quantile.js

/**
 * The value below which a `part` (0 to 1) of `values` lies, between two of them where it falls there, with one
 * decimal; `undefined` for none.
 */
function quantile(values, part) {
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * part;
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low === undefined || high === undefined ? undefined : printedScore(low + (high - low) * (place % 1));
}
/** The middle one. */
function median(values) {
    return quantile(values, 0.5);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/trend.js

/** Months of the trend. */
const monthsShown = 24;
/** How many repositories have how good a score. */
function distribution(readings) {
    const counts = new Array(10).fill(0);
    for (const { score } of readings) {
        const band = Math.min(Math.floor(score ?? -1), 9);
        if (band >= 0)
            counts[band] = (counts[band] ?? 0) + 1;
    }
    const isEmpty = counts.every((count) => count === 0);
    return {
        id: "distribution",
        title: "Scores",
        columns: ["score", "repositories"],
        rows: isEmpty ? [] : counts.map((count, band) => [`${band} to ${band + 1}`, count]),
        chart: "bar",
    };
}
/** How scores were at the end of each month, by what was known of each repository then. */
function trend(history) {
    const rows = monthsOf(history).map((month) => {
        const scores = [...history.values()].flatMap(({ readings, left }) => {
            if (left !== undefined && left.slice(0, 7) < month)
                return [];
            return readings.findLast(({ date }) => date.slice(0, 7) <= month)?.score ?? [];
        });
        return [
            month,
            median(scores) ?? "",
            quantile(scores, 0.25) ?? "",
            quantile(scores, 0.75) ?? "",
            scores.length,
        ];
    });
    return {
        id: "trend",
        title: "Median score by month",
        note: "Of all repositories that were watched then. A quarter of them had no more than the lower quartile, a quarter no less than the upper one.",
        columns: ["month", "median", "lower", "upper", "repositories"],
        rows: rows.length > 1 ? rows : [],
        chart: "line",
    };
}
/** Every month from the first reading to the last, as `2026-11`; the newest ones. */
function monthsOf(history) {
    let [first, last] = ["9999-12", ""];
    for (const { readings } of history.values())
        for (const { date } of readings) {
            const month = date.slice(0, 7);
            if (month < first)
                first = month;
            if (month > last)
                last = month;
        }
    const months = [];
    const [year = 0, month = 0] = last.split("-").map(Number);
    for (let back = 0; last !== "" && back < monthsShown; back++) {
        const one = new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7);
        if (one < first)
            break;
        months.unshift(one);
    }
    return months;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/fleet.js







/** How the repositories stand and moved, for people: the same whatever order they were asked in. */
function tablesOf(all, history, groups) {
    const observations = all.map(({ observation }) => observation);
    const readings = observations.flatMap(({ reading }) => reading ?? []);
    return [
        distribution(readings),
        changesTable(observations),
        failingChecks(readings),
        fixes(readings),
        repositories(observations),
        ...(groups ? [groupTable(observations, groups)] : []),
        trend(history),
        unscored(observations),
        left(history),
    ].filter(({ rows }) => rows.length > 0);
}
/** The lowest score first, those without one last. */
function repositories(observations) {
    const rows = observations
        .filter(({ state }) => state !== "unscored")
        .toSorted((a, b) => (a.reading?.score ?? 11) - (b.reading?.score ?? 11) || compare(nameOf(a), nameOf(b)))
        .map((observation) => {
        const { reading, delta, state, age } = observation;
        return [
            nameOf(observation),
            reading?.score ?? (reading ? "inconclusive" : ""),
            delta?.total ? signed(delta.total, 1) : "",
            delta?.cause ?? "",
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
        projectName(track.project),
        track.left?.slice(0, 10) ?? "",
        scoreWords(latestReading(track)?.score),
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

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/onboarding.js
/**
 * The workflow with which a repository publishes its score, as short as it can be: OpenSSF's server takes only
 * what a job of these actions alone has found (ossf/scorecard-action, workflow restrictions).
 */
const workflow = `name: Scorecard
on:
  push: { branches: [main] }
  schedule: [{ cron: "41 5 * * 2" }]
permissions: {}
jobs:
  scorecard:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: ossf/scorecard-action@2d1146689b8cda280b9bc96326124645441f03bc # v2.4.4
        with: { results_file: scorecard.json, results_format: json, publish_results: true }`;
/** How a repository comes to a score: a sentence, and the file to add. */
const onboarding = `Public ones publish a score with this file, \`.github/workflows/scorecard.yml\`, on their default branch; the others can be scored in this job (\`sources: results, api, cli\`).\n\n${workflow}`;

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/report.js








/** Names of repositories without a score that a finding tells. */
const namesShown = 20;
/** What is to be said of the files and of discovery, and of all that has no score. */
function generalFindings(judged, { scope, failed, results }, { problems, unread, hidden }) {
    const fault = (message, level) => ({
        rule: "scorecard/file",
        level,
        subject: "files",
        message,
        advice: helpOf("scorecard/file"),
        key: message,
    });
    const lost = (message, level) => ({
        rule: "scorecard/error",
        level,
        subject: "repositories",
        message,
        advice: helpOf("scorecard/error"),
        key: message,
    });
    const unscored = judged.filter(({ observation }) => observation.state === "unscored");
    const names = unscored.slice(0, namesShown).map(({ observation }) => `\`${nameOf(observation)}\``);
    const more = unscored.length > names.length ? ` and ${unscored.length - names.length} more` : "";
    return [
        ...[...scope.problems, ...problems].map((problem) => fault(`${quoted(problem)}.`, "review")),
        ...results.errors.map((error) => fault(`${quoted((0,errors/* describeError */.Uc)(error))}.`, "fail")),
        ...failed.map(({ owner, error }) => lost(`The repositories of \`${owner}\` could not be listed: ${quoted((0,errors/* describeError */.Uc)(error))}.`, "fail")),
        ...unread.map((what) => lost(`${quoted(what)}.`, "review")),
        ...(hidden === 0
            ? []
            : [
                {
                    ...fault(`${hidden} repositories that are not known to be public are left out of this public repository.`, "review"),
                    advice: "If they may be shown here, set `publish-private: true`.",
                },
            ]),
        ...(unscored.length === 0
            ? []
            : [
                {
                    rule: "scorecard/unscored",
                    level: "note",
                    subject: "repositories",
                    message: `${unscored.length} without a score: ${names.join(", ")}${more}.`,
                    advice: onboarding,
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
    return (0,create/* createReport */.LU)({
        action: "scorecard",
        subject: (0,create/* subjectOf */.et)(host.env),
        now: host.now(),
        coverage: {
            checked: judged.length - unknown.length,
            expected: judged.length - unknown.length + missing.length,
            unit: "repositories",
            missing,
        },
        findings,
        rules: [...rules, ...waive/* policyRules */.c],
        tables: tablesOf(judged, history, groups),
        metrics: {
            repositories: judged.length,
            "median-score": median(scores) ?? Number.NaN,
            changed: changedOf(judged),
            regressed: regressedOf(judged),
            stale: of("stale").length,
            unscored: of("unscored").length,
            gone: of("gone").length,
            unanswered: of("error").length,
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

// EXTERNAL MODULE: ./actions/scorecard-monitor/build/spec.js
var spec = __webpack_require__(62464);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/deliver.js










/**
 * Puts everything where it is kept and read: files, report, state, branch, issues. A step that fails does not stop
 * the others; the first error is thrown when all are done, so that a lost issue never costs the database. Gives
 * the path of `report.json`.
 */
async function deliver(delivery, inputs, access, host) {
    const { report, history, memory } = delivery;
    const changes = deliver_changesOf(delivery, inputs, host);
    const summary = `What changed is in the report: ${report.metrics.changed} changed, ${report.metrics.regressed} regressed.`;
    const exports = exportsOf(delivery, inputs);
    let reportPath = "";
    const steps = [
        () => writeFiles(changes, host),
        async () => {
            for (const [path, text] of exports)
                await host.files.write(path, text());
        },
        async () => {
            const further = [...exports.keys()].map((path) => host.files.resolve(path));
            const about = { title: spec/* spec */.IC.name, ...inputs, sarifFile: undefined, further };
            reportPath = await (0,publish/* publish */.m)(report, { ...about, outside: (0,outside/* outsideOf */.R)(inputs, host) }, host);
        },
        () => memory.keep(history),
        () => commit(changes, summary, inputs, access, host),
        async () => {
            const github = inputs.generateIssue ? await access() : undefined;
            if (github)
                await keepIssues(delivery, inputs, github, host);
            else if (inputs.generateIssue)
                host.log.notice("No issue is kept: there is no token.");
        },
    ];
    const results = await (0,each_item/* eachItem */.X)(steps, (step) => step(), { concurrency: 1, signal: host.cancelled });
    for (const result of results)
        if (!result.ok)
            throw result.error;
    return reportPath;
}
/** Files of what is new in this run and of all that is known, by their paths. */
function exportsOf({ report, history }, inputs) {
    const all = [
        [inputs.sarifFile, () => (0,sarif/* toSarif */.z)(newOnly(report))],
        [inputs.historyCsvFile, () => historyToCsv(history)],
        [inputs.historyJsonlFile, () => historyToJsonl(history)],
    ];
    return new Map(all.flatMap(([path, text]) => (path ? [[path, text]] : [])));
}
function deliver_changesOf({ judged, history, watch, memory }, inputs, host) {
    const observations = judged.map(({ observation }) => observation);
    const changes = new Map();
    const updates = observations.flatMap(({ project, formerly, reading, state }) => reading === undefined || state === "error" || state === "gone"
        ? []
        : [{ project, reading, ...(formerly && { formerly }) }]);
    if (inputs.database !== undefined)
        changes.set(inputs.database, memory.database(history, updates));
    if (inputs.report !== undefined) {
        const text = markdownReport(observations, inputs);
        changes.set(inputs.report, (old) => {
            const next = placed(text, old, inputs);
            // Beside a database that stays as it is, a new day alone would be a commit a week.
            const isOld = old !== undefined && memory.isCompatible && tellsTheSame(next, old);
            return isOld ? old : next;
        });
    }
    if (inputs.scope !== undefined && inputs.discoveryEnabled) {
        const { scope, discovered } = watch;
        const shown = new Set(observations.map(({ project }) => projectKey(project)));
        const found = [...discovered.values()].map(({ name }) => homeProject(name, host.env));
        const added = found.filter((project) => shown.has(projectKey(project)));
        const renamed = new Map();
        for (const { project, formerly } of observations)
            if (formerly)
                renamed.set(projectKey(formerly), project);
        changes.set(inputs.scope, (old) => {
            const now = old === undefined ? scope : readScope(old, host.files.display(inputs.scope ?? ""));
            return scopeText(extendScope(now, added, renamed), old);
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

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/advice.js


/** What to do about what fell: the remedy of the check that cost most. Totals alone do not tell. */
function alertAdvice({ kind, delta }) {
    if (kind === "lost-visibility")
        return helpOf("scorecard/lost-visibility");
    if (delta.checks.length === 0)
        return undefined;
    const worst = delta.checks.find(({ points = 0 }) => points < 0);
    const remedy = worst && remedyWords(worst.name);
    return remedy ? `\`${worst.name}\`: ${remedy}` : helpOf("scorecard/regression");
}
/** What to do about a total below its minimum. */
function minimumAdvice(reading) {
    if (reading === undefined)
        return "It needs a score first: let it publish one, or score it in this job (`sources: results, api, cli`).";
    return firstSteps(reading) || helpOf("scorecard/minimum");
}
/** What to do about a check that is not at its minimum. */
function checkAdvice(check, standing) {
    switch (standing) {
        case "inconclusive":
            return "Scorecard could not make this check; its own result says why, most often a missing permission.";
        case "not run":
            return "Its source does not make this check: choose another one (`sources`), or take it out of the policy.";
        default:
            return remedyWords(check) || helpOf("scorecard/check");
    }
}

// EXTERNAL MODULE: ./packages/scorecard/build/cause.js
var cause = __webpack_require__(23863);
;// CONCATENATED MODULE: ./packages/scorecard/build/warning.js

const noWarnings = { lines: new Map(), marks: "" };
/** Warnings of one check and of one result that are read, and characters of each. */
const ofCheck = 200;
const ofResult = 500;
const characters = 300;
/** What the checks warn of: their `Warn:` lines without that word, as far as they are read. */
function warningsOf(checks) {
    const warnings = new Map();
    let left = ofResult;
    for (const { name, details } of checks) {
        if (details.length === 0)
            continue;
        const lines = details.filter((line) => line.startsWith("Warn: ")).slice(0, Math.min(ofCheck, left));
        left -= lines.length;
        if (lines.length > 0)
            warnings.set(name, lines.map(textOf));
    }
    return warnings.size === 0 ? noWarnings : { lines: warnings, marks: "" };
}
/**
 * What is warned of, without the remedy that comes behind its place (`ci.yml:3: update your workflow using …`) and
 * is longer than all the rest. A line of somebody's workflow may hold an address with a password, or a token.
 */
function textOf(line) {
    const whole = line.slice("Warn: ".length, characters);
    const remedy = /(?<=:\d+): /.exec(whole)?.index;
    const text = remedy === undefined ? whole : whole.slice(0, remedy);
    if (!text.includes("://"))
        return text;
    return text.replace(/:\/\/[^\s/]*@/g, "://…@").replace(/(:\/\/[^\s?#]*)[?#]\S*/g, "$1?…");
}
/** What is kept of fresh warnings until the next result: lines of `room` characters in all, of the others marks. */
function keptWarnings(fresh, room) {
    if (fresh.lines.size === 0)
        return fresh;
    const share = room / fresh.lines.size;
    const kept = new Map();
    const marks = [];
    for (const [check, lines] of fresh.lines) {
        let used = 0;
        const over = lines.findIndex((line) => {
            used += line.length;
            return used > share;
        });
        const fitting = over < 0 ? lines : lines.slice(0, over);
        if (fitting.length > 0)
            kept.set(check, fitting);
        if (fitting.length < lines.length)
            marks.push(`${check} ${marksOf(lines.slice(fitting.length))}`);
    }
    return { lines: kept.size === 0 ? noWarnings.lines : kept, marks: marks.join("\n") };
}
const markLength = 6;
/** The marks of `lines`, each of 36 bits: among the some hundred warnings of a check no two have the same. */
function marksOf(lines) {
    return lines.map((line) => (0,external_node_crypto_.hash)("sha256", warning_keyOf(line), "base64url").slice(0, markLength)).join("");
}
/** The marks in `text`, one by one. */
function splitMarks(text) {
    return Array.from({ length: text.length / markLength }, (_, at) => text.slice(at * markLength, (at + 1) * markLength));
}
/**
 * What a warning is known by: lines that moved within a file, counts (`0 commits out of 22`), digests and commits
 * are no difference.
 */
function warning_keyOf(line) {
    return line
        .replace(/@sha256:[0-9a-f]+|\b[0-9a-f]{40}\b/g, "")
        .replace(/:\d+(?=$|[:\s])/g, "")
        .replace(/\b\d+(?= commits?\b| out of )|(?<=out of )\d+/g, "#");
}

;// CONCATENATED MODULE: ./packages/scorecard/build/warning-change.js

const noChange = { added: [], gone: [], goneMore: 0 };
/** Gives what changed in the warnings of a check, from `before` to `after`, of which all lines are known. */
function warningChanges(before, after) {
    const marks = new Map();
    for (const line of before.marks === "" ? [] : before.marks.split("\n")) {
        const [check = "", own = ""] = line.split(" ");
        marks.set(check, own);
    }
    return (check) => changeOf(before.lines.get(check) ?? [], marks.get(check) ?? "", after.lines.get(check) ?? []);
}
function changeOf(before, marked, after) {
    if (isSame(before, marked, after))
        return noChange;
    const marks = counted(splitMarks(marked));
    const keys = counted(before.map(warning_keyOf));
    const added = after.filter((line) => {
        if (take(keys, warning_keyOf(line)))
            return false;
        return marks.size === 0 || !take(marks, marksOf([line]));
    });
    const gone = before.filter((line) => take(keys, warning_keyOf(line)));
    return { added, gone, goneMore: [...marks.values()].reduce((sum, count) => sum + count, 0) };
}
/** Whether the same warnings come in the same order, as most do. */
function isSame(before, marked, after) {
    if (after.length !== before.length + splitMarks(marked).length)
        return false;
    if (before.some((line, at) => line !== after[at] && warning_keyOf(line) !== warning_keyOf(after[at] ?? "")))
        return false;
    return marked === "" || marksOf(after.slice(before.length)) === marked;
}
function counted(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}
/** Takes one of `key`, if there is one left. */
function take(counts, key) {
    const count = counts.get(key) ?? 0;
    if (count === 0)
        return false;
    counts.set(key, count - 1);
    return true;
}

;// CONCATENATED MODULE: ./packages/scorecard/build/delta.js



/** Compares two readings, check by check where both have checks, else by the totals alone. */
function compareReadings(from, to, weight = build_check/* weightOf */.mm) {
    const total = from.score === undefined || to.score === undefined ? undefined : rounded(to.score - from.score);
    if (from.checks.size === 0 || to.checks.size === 0) {
        const moved = from.score !== to.score;
        const cause = moved ? totalCause(from, to) : undefined;
        return { from, to, total, likeForLike: undefined, checks: [], cause };
    }
    const common = commonSums(from.checks, to.checks, weight);
    const checks = checkDeltas(from, to, weight, common.weight);
    const likeForLike = common.weight === 0 ? undefined : rounded((common.after - common.before) / common.weight);
    return { from, to, total, likeForLike, checks, cause: mainCause(checks) };
}
/** Points that the checks lost (negative) or gained for one of `causes`, like for like where that is known. */
function pointsBy(delta, causes) {
    if (delta.checks.length === 0 && delta.likeForLike === undefined)
        return delta.cause !== undefined && causes.has(delta.cause) ? (delta.total ?? 0) : 0;
    const points = delta.checks.map((check) => (causes.has(check.cause) ? (check.points ?? 0) : 0));
    return rounded(points.reduce((sum, one) => sum + one, 0));
}
/** Checks that had a score and now have none, though they were run. */
function lostSight(delta) {
    return delta.checks.filter(({ from, to }) => typeof from === "number" && to === "inconclusive");
}
function totalCause(from, to) {
    if (from.score === undefined || to.score === undefined)
        return "visibility";
    return (0,cause/* causeOfTotal */.pw)((0,cause/* samenessOf */.Xb)(from, to));
}
function commonSums(from, to, weightOf) {
    const sums = { weight: 0, before: 0, after: 0 };
    for (const name of from.keys()) {
        const [before, after] = [from.get(name), to.get(name)];
        if (before === undefined || after === undefined)
            continue;
        const weight = weightOf(name);
        sums.weight += weight;
        sums.before += weight * before;
        sums.after += weight * after;
    }
    return sums;
}
function checkDeltas(from, to, weight, common) {
    const warnings = from.warnings && to.warnings && warningChanges(from.warnings, to.warnings);
    const comparison = { from, to, weight, common, same: (0,cause/* samenessOf */.Xb)(from, to), warnings };
    const names = [...from.checks.keys(), ...[...to.checks.keys()].filter((name) => !from.checks.has(name))];
    const deltas = names.flatMap((name) => checkDelta(name, comparison) ?? []);
    return deltas.sort((a, b) => (a.points ?? 0) - (b.points ?? 0) || (a.name < b.name ? -1 : 1));
}
/** `undefined` for a check that stands as it stood: most of all. */
function checkDelta(name, comparison) {
    const { from, to, weight, common, same, warnings } = comparison;
    const [before, after] = [standing(from, name), standing(to, name)];
    // Another version of Scorecard words its warnings anew.
    const isRead = before === after ? same.version : before !== "not run" && after !== "not run";
    const change = (isRead && warnings?.(name)) || noChange;
    if (before === after && isNothing(change))
        return undefined;
    const isComparable = typeof before === "number" && typeof after === "number";
    return {
        name,
        from: before,
        to: after,
        points: isComparable && common > 0 ? (weight(name) * (after - before)) / common : undefined,
        cause: isComparable ? (0,cause/* causeOfCheck */.bS)(name, same) : causeOfSet(before, after),
        ...change,
    };
}
function isNothing({ added, gone, goneMore }) {
    return added.length === 0 && gone.length === 0 && goneMore === 0;
}
function causeOfSet(before, after) {
    return before === "not run" || after === "not run" ? "source" : "visibility";
}
function standing({ checks }, name) {
    const score = checks.get(name);
    if (score !== undefined)
        return score;
    return checks.has(name) ? "inconclusive" : "not run";
}
function mainCause(checks) {
    const sums = new Map();
    for (const { cause, points, from, to } of checks)
        if (from !== to)
            sums.set(cause, (sums.get(cause) ?? 0) + Math.abs(points ?? 0));
    return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}
/** Free of the last digits that binary fractions leave: 7.1 - 6.3 is 0.8. */
function rounded(value) {
    return Math.round(value * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/alert.js

/** The alerts that a change gives. A tenth of a thousandth is not held against a threshold. */
function alertsOf(delta, { threshold, causes }, isNew = true) {
    const points = pointsBy(delta, causes);
    const fell = points < 0 && -points >= threshold - 1e-4 ? [{ kind: "regression", delta, points, isNew }] : [];
    const lost = causes.has("visibility") && lostSight(delta).length > 0;
    return lost ? [...fell, { kind: "lost-visibility", delta, points: 0, isNew }] : fell;
}
/**
 * The alerts of this run, and those of the last days that nobody mended yet: the history itself remembers
 * them, so that an issue stays open until the checks, or the total, are back.
 */
function openAlerts({ delta, track, reading }, options) {
    const fresh = delta === undefined ? [] : alertsOf(delta, options);
    const now = reading ?? latestReading(track);
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
        for (const alert of alertsOf(compareReadings(before, after), options, false))
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

// EXTERNAL MODULE: ./packages/policy/build/wildcard.js
var wildcard = __webpack_require__(15420);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/minimum.js




/** The minima that hold for a repository, by the policy's name of it: the highest of the policy's own and those of its tiers. */
function minimaOf(name, { scorecard }) {
    const tiers = scorecard.tiers.filter(({ repositories }) => repositories.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern.toLowerCase(), name.toLowerCase())));
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
function minimumFindings(repository, observation, { minimum, checks }, level) {
    const { reading } = observation;
    const before = readingBefore(observation);
    const findings = [];
    if (observation.state === "gone")
        return findings;
    const say = (about, isBelow, isNew) => findings.push({
        ...about,
        level: isBelow ? level : "review",
        subject: nameOf(observation),
        data: { repository, isNew, isBelow, ...(about.key && { check: about.key }) },
    });
    if (minimum !== undefined && (reading?.score === undefined || reading.score < minimum.value)) {
        const found = reading === undefined ? "It has no score" : `Its score is ${scoreWords(reading.score)}`;
        say({
            rule: "scorecard/minimum",
            message: `${found}; ${minimum.value} is the least (${placeOf(minimum)}).`,
            advice: minimumAdvice(reading),
        }, reading?.score !== undefined, before === undefined || (before.score ?? 0) >= minimum.value);
    }
    for (const [check, least] of reading === undefined || reading.checks.size === 0 ? [] : checks) {
        const score = reading?.checks.get(check);
        if (score !== undefined && score >= least.value)
            continue;
        const found = score ?? (reading?.checks.has(check) ? "inconclusive" : "not run");
        say({
            rule: "scorecard/check",
            message: `\`${check}\` is ${found}; ${least.value} is the least (${placeOf(least)}).`,
            advice: checkAdvice(check, found),
            key: check,
        }, score !== undefined, before === undefined || (before.checks.get(check) ?? 0) >= least.value);
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
function waived(findings, policy, { gate }, run) {
    const judged = (0,waive/* waive */.T)(findings, policy, { ...run, rules: rules.map(({ id }) => id) });
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
function evaluate(observations, policy, inputs, { env, now }) {
    const { threshold, alertCauses, alertDays, gate } = inputs;
    const options = { threshold, causes: new Set(alertCauses), days: alertDays, now: now() };
    const level = gate.includes("below-minimum") ? "fail" : "review";
    const judged = observations.map((observation) => {
        const repository = policyName(observation.project, env);
        const one = judge(observation, repository, inputs, options);
        const below = minimumFindings(repository, observation, minimaOf(repository, policy), level);
        return { ...one, findings: [...one.findings, ...below] };
    });
    const all = judged.flatMap((one) => one.findings);
    const complete = observations.every(({ state }) => state !== "error");
    const findings = waived(all, policy, inputs, { now: now(), complete });
    const below = findings.filter(({ data, waived }) => data?.isBelow === true && waived === undefined);
    return {
        judged,
        findings: findings.toSorted((a, b) => evaluate_placeOf(a) - evaluate_placeOf(b) || pointsOf(a) - pointsOf(b)),
        belowMinimum: new Set(below.map(({ subject }) => subject)).size,
    };
}
/** What is worth reading first. */
const order = [
    "scorecard/minimum",
    "scorecard/check",
    "scorecard/regression",
    "scorecard/lost-visibility",
    "scorecard/gone",
    "scorecard/error",
    "scorecard/stale",
];
/** New alerts come before those that are told again. */
function evaluate_placeOf({ rule, data }) {
    const place = order.indexOf(rule);
    return (place < 0 ? order.length : place) + (data?.isNew === false ? 0.5 : 0);
}
/** Points that were lost, as a negative number. */
function pointsOf({ data }) {
    return typeof data?.points === "number" ? data.points : 0;
}
const staleness = {
    unpublished: "No source has a score of it any more",
    behind: "Its source tells an older score than it did before",
};
/** What is to be said of one repository, but for the policy. */
function judge(observation, repository, inputs, options) {
    const alerts = openAlerts(observation, options);
    const { state, age, error, project, formerly, reading } = observation;
    const name = nameOf(observation);
    const findings = alerts.map((alert) => {
        const advice = alertAdvice(alert);
        return {
            rule: `scorecard/${alert.kind}`,
            level: inputs.gate.includes("regression") && alert.kind === "regression" && alert.isNew ? "fail" : "review",
            subject: name,
            message: `${alert.isNew ? "" : `Since ${alert.delta.to.date.slice(0, 10)}: `}${deltaWords(alert.delta)}.`,
            ...(advice && { advice }),
            data: { repository, points: alert.points, isNew: alert.isNew, commit: alert.delta.to.commit },
        };
    });
    const say = (rule, level, message) => {
        findings.push({ rule, level, subject: name, message, advice: helpOf(rule), data: { repository } });
    };
    const last = reading === undefined
        ? ""
        : `; the last score is ${reading.score ?? "inconclusive"} of ${reading.date.slice(0, 10)}`;
    switch (state) {
        case "error":
            say("scorecard/error", reading === undefined ? "fail" : "review", `${(0,errors/* describeError */.Uc)(error).split("\n")[0]}${last}.`);
            break;
        case "gone":
            say("scorecard/gone", "review", `It does not exist any more, or is private now${last}.`);
            break;
        case "stale":
            say("scorecard/stale", inputs.gate.includes("stale") ? "fail" : "review", observation.staleness === "old"
                ? `Its score is ${age} days old${last}.`
                : `${staleness[observation.staleness ?? "unpublished"]}${last}.`);
            break;
        case "ok":
        case "unscored":
            break;
    }
    if (formerly !== undefined)
        say("scorecard/renamed", "note", `\`${projectName(formerly)}\` is \`${projectName(project)}\` now.`);
    return { observation, alerts, findings };
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/groups.js



/** Groups by owner, topic, or a custom property of the organizations. */
async function groupingOf({ groupBy }, watch, access, { env }) {
    if (groupBy === undefined)
        return { groups: undefined, unread: [] };
    if (groupBy === "owner")
        return { groups: ({ owner }) => [owner], unread: [] };
    const property = /^property:(.+)$/.exec(groupBy)?.[1];
    const github = await access();
    if ((property === undefined && groupBy !== "topic") || github === undefined)
        throw (0,errors/* inputError */.Xu)([
            `group-by: must be owner, or with a token topic or property:NAME, not "${groupBy.slice(0, 100)}"`,
        ]);
    const own = watch.projects.filter(({ platform }) => platform === homeOf(env));
    return property === undefined ? byTopic(own, watch, github) : byProperty(property, own, github);
}
/** Discovery knows the topics of what it found; GitHub is asked for the others. */
async function byTopic(own, { discovered }, github) {
    const { placesOf } = await Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 15908));
    const topics = new Map([...discovered].map(([key, repository]) => [key, repository.topics]));
    const open = own.filter((project) => !topics.has(projectKey(project)));
    const places = await placesOf(github, open.map(({ owner, name }) => `${owner}/${name}`));
    for (const project of open) {
        const place = places.get(`${project.owner}/${project.name}`);
        if (place !== undefined && "topics" in place)
            topics.set(projectKey(project), place.topics);
    }
    return { groups: (project) => topics.get(projectKey(project)) ?? [], unread: [] };
}
async function byProperty(property, own, github) {
    const { propertiesOf } = await Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 15908));
    const values = new Map();
    const owners = [...new Map(own.map(({ owner }) => [owner.toLowerCase(), owner])).values()];
    const read = await (0,each_item/* eachItem */.X)(owners, (owner) => propertiesOf(github, owner), { concurrency: 2 });
    const unread = [];
    for (const one of read) {
        if (one.ok)
            for (const [name, all] of one.value)
                values.set(name, all.get(property) ?? []);
        else
            unread.push(`The custom properties of ${one.item} could not be read: ${(0,errors/* describeError */.Uc)(one.error)}`);
    }
    return { groups: ({ owner, name }) => values.get(`${owner}/${name}`.toLowerCase()) ?? [], unread };
}

// EXTERNAL MODULE: ./packages/github/build/outside/state.js + 2 modules
var outside_state = __webpack_require__(82747);
;// CONCATENATED MODULE: ./packages/scorecard/build/read-result.js


/** Checks of one result that are read; Scorecard has about 20. */
const checksAtMost = 200;
/** Scorecard's are words with hyphens. */
const checkName = /^[A-Za-z][\w.-]{0,99}$/;
/** Wrappings inside each other that are opened. */
const wrappingsAtMost = 4;
/** The predicate that Scorecard signs as (ossf/scorecard, in-toto output). */
const predicateType = "https://scorecard.dev/result/v0.1";
/**
 * A result from parsed JSON: of the API or the command line, inside an in-toto statement, as the `JsonOutput`
 * that scorecard-action publishes, or as deps.dev tells it. FORMAT, with what is wrong, for all else.
 */
function resultOf(json, what = "The result") {
    const fields = unwrapped(fieldsOf(json, what), what);
    if (fields.findings !== undefined && fields.checks === undefined)
        throw new errors/* OspoError */.sH("FORMAT", `${what} is in Scorecard's probe format, which has no scores`, {
            fix: "Make it with `scorecard --format json`.",
        });
    const repository = fieldsOf(fields.repo, `${what}: repo`);
    const scorecard = (0,build_json/* isObject */.Gv)(fields.scorecard) ? fields.scorecard : {};
    return {
        project: projectOf(read_result_textOf(repository.name, `${what}: repo.name`)),
        commit: commitOf(repository.commit),
        date: dateOf(fields.date, what),
        version: versionOf(scorecard.version),
        score: scoreOf(fields.score, `${what}: score`),
        checks: checksOf(fields.checks, what),
    };
}
function unwrapped(fields, what) {
    let inner = fields;
    for (let depth = 0; depth <= wrappingsAtMost; depth++) {
        if (typeof inner.JsonOutput === "string")
            inner = parsed(inner.JsonOutput, `${what}: JsonOutput`);
        else if (typeof inner.payload === "string" && typeof inner.payloadType === "string")
            inner = parsed(Buffer.from(inner.payload, "base64").toString(), `${what}: payload`);
        else if ("predicate" in inner)
            inner = predicateOf(inner, what);
        else
            return fromDepsDev(inner, what);
    }
    throw new errors/* OspoError */.sH("FORMAT", `${what} is wrapped more than ${wrappingsAtMost} times`);
}
function parsed(text, what) {
    try {
        return fieldsOf(JSON.parse(text), what);
    }
    catch (error) {
        if (error instanceof errors/* OspoError */.sH)
            throw error;
        throw new errors/* OspoError */.sH("FORMAT", `${what} is not JSON`, { cause: error });
    }
}
function predicateOf(statement, what) {
    if (statement.predicateType === predicateType)
        return fieldsOf(statement.predicate, `${what}: predicate`);
    const found = shownName(String(statement.predicateType).replace("://", "/"));
    throw new errors/* OspoError */.sH("FORMAT", `${what} states ${found}, not ${predicateType}`);
}
/** deps.dev says `repository` and `overallScore` where Scorecard says `repo` and `score`. */
function fromDepsDev(fields, what) {
    const { scorecard } = fields;
    if (!(0,build_json/* isObject */.Gv)(scorecard) || !("overallScore" in scorecard))
        return fields;
    const { repository, overallScore, ...rest } = fieldsOf(scorecard, what);
    return { ...rest, repo: repository, score: overallScore };
}
function checksOf(value, what) {
    if (!Array.isArray(value))
        throw new errors/* OspoError */.sH("FORMAT", `${what} has no list of checks`);
    if (value.length > checksAtMost)
        throw new errors/* OspoError */.sH("LIMIT", `${what} has ${value.length} checks; at most ${checksAtMost} are read`);
    const names = new Set();
    return value.map((one, at) => {
        const fields = fieldsOf(one, `${what}: check ${at + 1}`);
        const name = read_result_textOf(fields.name, `${what}: name of check ${at + 1}`);
        if (!checkName.test(name))
            throw new errors/* OspoError */.sH("FORMAT", `${what}: the name of check ${at + 1} is none`);
        if (names.has(name))
            throw new errors/* OspoError */.sH("FORMAT", `${what} has the check ${name} twice`);
        names.add(name);
        const score = scoreOf(fields.score, `${what}: score of ${name}`);
        return {
            name,
            score,
            reason: typeof fields.reason === "string" ? fields.reason : "",
            details: (0,build_json/* stringsOf */.iw)(fields.details),
            annotations: (0,build_json/* stringsOf */.iw)(fields.annotations),
        };
    });
}
/** -1 is no score but says that there is none. */
function scoreOf(value, what) {
    if (value === -1)
        return undefined;
    if (typeof value === "number" && value >= 0 && value <= 10)
        return value;
    const shown = typeof value === "number" ? value : `of type ${typeof value}`;
    throw new errors/* OspoError */.sH("FORMAT", `${what} is ${shown}, not a number from 0 to 10 or -1`);
}
/** Both forms that Scorecard writes: a date, or RFC 3339. */
function dateOf(value, what) {
    const text = read_result_textOf(value, `${what}: date`);
    if (isDate(text))
        return text;
    throw new errors/* OspoError */.sH("FORMAT", `${what}: date is "${shownName(text)}", neither YYYY-MM-DD nor RFC 3339`);
}
/** Whether `text` is a date (2026-11-22) or an RFC 3339 time. */
function isDate(text) {
    const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/;
    return form.test(text) && !Number.isNaN(Date.parse(text));
}
/** `value` as the name of a commit; anything else, such as `unknown`, is none. */
function commitOf(value) {
    return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
/** Scorecard says `unknown` or `(devel)` where it was built without one. */
function versionOf(value) {
    return typeof value === "string" && /^v?\d[\w.+-]{0,50}$/.test(value) ? value : undefined;
}
function read_result_textOf(value, what) {
    if (typeof value === "string" && value !== "")
        return value;
    throw new errors/* OspoError */.sH("FORMAT", `${what} is missing`);
}
function fieldsOf(value, what) {
    if ((0,build_json/* isObject */.Gv)(value))
        return value;
    throw new errors/* OspoError */.sH("FORMAT", `${what} is no JSON object`);
}

;// CONCATENATED MODULE: ./packages/scorecard/build/history-file.js






/** Version of the file's own shape; a newer one is refused and stays as it is. */
const historySchema = 1;
const sources = ["results", "api", "deps.dev", "cli", "database"];
/**
 * The compact form of a history: names of checks once, a reading as one short row, a repository a line, so
 * that a version control's difference shows what changed. -1 is inconclusive, `null` not run.
 */
function formatHistory(history) {
    const names = new Set();
    for (const { readings } of history.values())
        for (const { checks } of readings)
            for (const name of checks.keys())
                names.add(name);
    const checks = [...names].sort();
    const tracks = [...history].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = tracks.map(([, track]) => `${JSON.stringify(projectName(track.project))}:${JSON.stringify(rowOf(track, checks))}`);
    const head = `{"schema":${historySchema},"kind":"scorecard-history","checks":${JSON.stringify(checks)},"repositories":{`;
    return `${head}${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}}}\n`;
}
/** Reads it back. FORMAT for anything else, for a newer schema too; what is wrong with one repository is told. */
function parseHistory(text, file) {
    return historyIn(json_parseObject(text, file), file);
}
/** The history that a parsed file is. */
function historyIn(document, file) {
    const { schema, checks, repositories } = document;
    if (typeof schema !== "number" || !(0,build_json/* isObject */.Gv)(repositories) || !isTexts(checks))
        throw new errors/* OspoError */.sH("FORMAT", `${file} is no history of scorecard-monitor`);
    if (schema > historySchema)
        throw new errors/* OspoError */.sH("FORMAT", `${file} has schema ${schema}; this version knows ${historySchema}`, {
            fix: "Use the newer version of ospo-actions that wrote it. The file was left as it is.",
        });
    const history = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(repositories)) {
        try {
            const track = trackOf(name, value, checks);
            history.set(projectKey(track.project), track);
        }
        catch (error) {
            problems.push(`${file}: ${error instanceof Error ? error.message : "an entry cannot be read"}`);
        }
    }
    return { history, problems };
}
function rowOf({ readings, seen, unscored, left }, checks) {
    const last = readings.at(-1);
    return {
        ...(seen && { seen: [seen.date, ...(seen.commit === undefined ? [] : [seen.commit])] }),
        ...(unscored && { unscored }),
        ...(left && { left }),
        ...(readings.length > 0 && { scores: readings.map((reading) => readingRow(reading, checks)) }),
        ...(last?.warnings && warningRow(last.warnings)),
    };
}
function warningRow({ lines, marks }) {
    return { warnings: Object.fromEntries(lines), ...(marks && { marks }) };
}
function readingRow({ date, commit, version, source, score, checks }, names) {
    const row = [date, commit ?? null, version ?? null, source, score ?? -1];
    if (checks.size === 0)
        return row;
    const vector = names.map((name) => (checks.has(name) ? (checks.get(name) ?? -1) : null));
    return [...row, vector.slice(0, vector.findLastIndex((score) => score !== null) + 1)];
}
function trackOf(name, value, checks) {
    const project = projectOf(name);
    const { seen, unscored, left, scores, warnings, marks } = (0,build_json/* isObject */.Gv)(value) ? value : {};
    const rows = Array.isArray(scores) ? scores : [];
    const readings = rows.map((row) => readingAt(row, checks, name));
    const last = readings.pop();
    const [date, commit] = Array.isArray(seen) ? seen : [];
    return {
        project,
        readings: last === undefined ? [] : [...readings, { ...last, warnings: warningsAt(warnings, marks) }],
        seen: typeof date === "string" && isDate(date) ? { date, commit: commitOf(commit) } : undefined,
        unscored: unscoredAt(unscored),
        left: typeof left === "string" && isDate(left) ? left : undefined,
    };
}
function readingAt(row, names, where) {
    const [date, commit, version, source, score, vector = []] = Array.isArray(row) ? row : [];
    const isSound = typeof date === "string" && isDate(date) && isScore(score) && Array.isArray(vector);
    if (!isSound || !vector.every((one) => one === null || isScore(one)) || vector.length > names.length)
        throw new errors/* OspoError */.sH("FORMAT", `${shownName(where)}: a reading cannot be read`);
    const scores = vector.map((one, at) => [names[at] ?? "", one]);
    const run = scores.filter((one) => one[1] !== null);
    return {
        kind: "scores",
        date,
        commit: commitOf(commit),
        version: typeof version === "string" ? version.slice(0, 60) : undefined,
        source: sources.includes(String(source)) ? source : "database",
        score: conclusive(score),
        checks: run.length === 0 ? noScores : checkScores(run.map(([name, one]) => [name, conclusive(one)])),
        warnings: undefined,
    };
}
function conclusive(score) {
    return score === -1 ? undefined : score;
}
function isScore(value) {
    return typeof value === "number" && (value === -1 || (value >= 0 && value <= 10));
}
function warningsAt(value, marks) {
    if (!(0,build_json/* isObject */.Gv)(value))
        return undefined;
    const lines = Object.entries(value).filter((one) => isTexts(one[1]));
    return {
        lines: lines.length === 0 ? noWarnings.lines : new Map(lines),
        marks: typeof marks === "string" ? marks : "",
    };
}
function unscoredAt(value) {
    const { since, asked, times } = (0,build_json/* isObject */.Gv)(value) ? value : {};
    const isSound = typeof since === "string" && typeof asked === "string" && isDate(since) && isDate(asked);
    return isSound && typeof times === "number" && times >= 1 ? { since, asked, times } : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}

;// CONCATENATED MODULE: ./packages/scorecard/build/database.js





const emptyDatabase = { entries: new Map(), problems: [], document: {} };
/** Reads a database file; an empty one is a new one. FORMAT where it is no JSON object. */
function readDatabase(text, file) {
    return text.trim() === "" ? emptyDatabase : databaseIn(parseObject(text, file), file);
}
/** The database that a parsed file is. */
function databaseIn(document, file) {
    const entries = new Map();
    const problems = [];
    for (const [project, value] of leaves(document)) {
        const where = `${file}: ${shownName(projectName(project))}`;
        try {
            const readings = readingsOf(value, (what) => problems.push(`${where}: ${what}`));
            entries.set(projectKey(checkedProject(project)), { project, readings });
        }
        catch (error) {
            problems.push(`${where}: ${error instanceof Error ? error.message : "cannot be read"}`);
        }
    }
    return { entries, problems, document };
}
/** Whether `document` is a database of the predecessor: nothing in it states a schema, as our own files do. */
function isDatabase(document) {
    return typeof document.schema !== "number";
}
function* leaves(document) {
    for (const [platform, owners] of Object.entries(document))
        for (const [owner, names] of Object.entries((0,build_json/* isObject */.Gv)(owners) ? owners : {}))
            for (const [name, value] of Object.entries((0,build_json/* isObject */.Gv)(names) ? names : {}))
                yield [{ platform, owner, name }, value];
}
function readingsOf(value, problem) {
    const { previous, current } = (0,build_json/* isObject */.Gv)(value) ? value : {};
    const records = [...(Array.isArray(previous) ? previous : []), ...(current === undefined ? [] : [current])];
    if (records.length === 0)
        problem("has no score");
    return records.flatMap((record, at) => {
        const { score, date, commit } = (0,build_json/* isObject */.Gv)(record) ? record : {};
        const isScore = typeof score === "number" && ((score >= 0 && score <= 10) || score === -1);
        if (!isScore || typeof date !== "string" || !isDate(date)) {
            problem(`score ${at + 1} of ${records.length} is no score with a date`);
            return [];
        }
        return [totalReading(score === -1 ? undefined : score, date, commitOf(commit))];
    });
}
function totalReading(score, date, commit) {
    const unknown = { version: undefined, warnings: undefined, checks: noScores };
    return { kind: "scores", date, commit, score, source: "database", ...unknown };
}
/**
 * The database as version 2 with what changed: a new total becomes `current`, and what was goes to the end of
 * `previous`. An equal total changes nothing, an inconclusive one is no score, and nothing is dropped.
 */
function extendDatabase(database, updates) {
    const changes = new Map();
    for (const { project, reading, formerly } of updates) {
        const entry = database.entries.get(projectKey(project));
        const place = entry?.project ?? project;
        const owners = changes.get(place.platform) ?? new Map();
        const names = owners.get(place.owner) ?? new Map();
        const old = names.get(place.name) ?? entryAt(database.document, place);
        const next = nextEntry(old ?? (formerly && entryAt(database.document, formerly)), reading);
        if (next === undefined)
            continue;
        changes.set(place.platform, owners.set(place.owner, names.set(place.name, next)));
    }
    const platforms = [...changes].map(([platform, owners]) => {
        const old = database.document[platform];
        const known = new Map((0,build_json/* isObject */.Gv)(old) ? Object.entries(old) : []);
        const next = [...owners].map(([owner, names]) => [owner, withMembers(known.get(owner), names)]);
        return [platform, withMembers(old, new Map(next))];
    });
    return withMembers(database.document, new Map(platforms));
}
/** As its program writes it: two spaces, no line break at the end. */
function formatDatabase(document) {
    return JSON.stringify(document, undefined, 2);
}
function entryAt(document, { platform, owner, name }) {
    let at = document;
    for (const key of [platform, owner, name])
        at = (0,build_json/* isObject */.Gv)(at) ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined;
    return (0,build_json/* isObject */.Gv)(at) ? at : undefined;
}
function nextEntry(old, { score, date, commit }) {
    const current = (0,build_json/* isObject */.Gv)(old?.current) ? old.current : undefined;
    if (score === undefined || current?.score === score)
        return undefined;
    const previous = [...(Array.isArray(old?.previous) ? old.previous : []), ...(current ? [current] : [])];
    const record = { score, date, ...(commit === undefined ? {} : { commit }) };
    const changes = new Map([
        ["previous", previous],
        ["current", record],
    ]);
    return withMembers(old, changes);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/memory.js





/** Where the history stands in a state store. */
const key = "scorecard-monitor/history.json";
/** Reads the database, of either format, and the state. */
async function recall(inputs, access, host) {
    const name = inputs.database === undefined ? "" : host.files.display(inputs.database);
    const text = await readIfThere(inputs.database, host);
    const own = parse(text, name);
    const store = await (0,outside_state/* openState */.G)(inputs.state, access, host);
    const stored = await store?.read(key);
    const state = stored === undefined ? undefined : parseHistory(stored, `the state's ${key}`);
    const known = state === undefined ? own.history : mergeHistories(state.history, own.history);
    const history = await withPast(known, inputs, name, host);
    const [isRead, isStored] = [sameAs(text), sameAs(stored)];
    const isCompact = inputs.databaseFormat === "compact" || (inputs.databaseFormat === "auto" && own.database === undefined);
    return {
        history,
        isCompatible: !isCompact && inputs.database !== undefined,
        problems: [...own.problems, ...(state?.problems ?? [])],
        database: (next, updates) => (old) => {
            if (!isCompact)
                return compatible(old, name, next, updates);
            return old === undefined || isRead(old)
                ? formatHistory(next)
                : formatHistory(mergeHistories(next, parse(old, name).history));
        },
        keep: async (next) => {
            await store?.update(key, (old) => {
                const isSame = old === undefined || isStored(old);
                return formatHistory(isSame ? next : mergeHistories(next, parseHistory(old, key).history));
            });
        },
    };
}
/** Whether a text is `text`, which is large and need not be kept for that. */
function sameAs(text) {
    const digest = (one) => (0,external_node_crypto_.createHash)("sha256").update(one).digest("base64");
    const own = text === undefined ? undefined : digest(text);
    return (other) => digest(other) === own;
}
/** `known` with what all versions of the database file held, where that is asked for. */
async function withPast(known, inputs, name, host) {
    if (!inputs.importHistory || inputs.database === undefined)
        return known;
    const { versionsOf } = await __webpack_require__.e(/* import() */ 1050).then(__webpack_require__.bind(__webpack_require__, 1050));
    const versions = await versionsOf(inputs.database, host);
    const parsed = await (0,each_item/* eachItem */.X)(versions, async (version) => parse(version, name).history);
    const read = parsed.flatMap((one) => (one.ok ? [one.value] : []));
    host.log.info(`${read.length} of ${versions.length} earlier versions of ${name} taken in.`);
    return read.reduce((history, version) => mergeHistories(history, version), known);
}
function parse(text, name) {
    if (text === undefined)
        return { history: new Map(), problems: [] };
    const document = text.trim() === "" ? {} : json_parseObject(text, name);
    if (!isDatabase(document))
        return historyIn(document, name);
    const database = databaseIn(document, name);
    return { history: historyOf(database.entries.values()), problems: database.problems, database };
}
/** Where our own history becomes a compatible database, all its totals go along. */
function compatible(old, name, history, updates) {
    const parsed = parse(old, name);
    if (parsed.database !== undefined)
        return formatDatabase(extendDatabase(parsed.database, updates));
    const past = [...history.values()].flatMap(({ project, readings }) => readings.map((reading) => ({ project, reading })));
    return formatDatabase(extendDatabase(emptyDatabase, old === undefined ? updates : past));
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
        throw (0,errors/* inputError */.Xu)(problems);
}

// EXTERNAL MODULE: ./packages/github/build/policy/run-policy.js + 1 modules
var run_policy = __webpack_require__(18283);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/policy.js


/** Why Scorecard's own annotations accept a result (ossf/scorecard, config/annotation): what a waiver may say. */
const policy_reasons = ["test-data", "remediated", "not-applicable", "not-supported", "not-detected"];
/** The policy of this run; CONFIG for a waiver of a score without one of Scorecard's reasons and an end. */
async function readMonitorPolicy(inputs, host) {
    const found = await (0,run_policy/* readPolicy */.T)(inputs, host);
    checkWaivers(found.policy);
    return found;
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
        throw new errors/* OspoError */.sH("CONFIG", `${at.file}:${at.line}: the exception for ${rule} ${what}`, {
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
            next.delete(projectKey(formerly));
        next.set(projectKey(project), track);
    }
    const watched = new Set(observations.map(({ project }) => projectKey(project)));
    const marked = markLeft(next, watched, now.toISOString());
    return retentionDays === undefined ? marked : retain(marked, retentionDays, now);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/score-list.js

/**
 * The output `scores`, in the shape that ossf/scorecard-monitor gives it. An inconclusive score is -1. Of thousands
 * of repositories those that changed come first as far as the platform carries an output, and the rest is told.
 */
function scoresOf(observations, { log }) {
    const scored = observations.filter(({ reading }) => reading !== undefined);
    const all = fitting(scored);
    if (all.length === scored.length)
        return all;
    const isChanged = ({ delta }) => Boolean(delta?.total);
    const [changed, others] = [scored.filter(isChanged), scored.filter((one) => !isChanged(one))];
    const some = fitting([...changed, ...others]);
    log.notice(`The output \`scores\` holds ${some.length} of ${scored.length} repositories, changed ones first: more does not fit. \`history-jsonl-file\` and \`report.json\` have all.`);
    return some;
}
/** As many from the start as an output may have. */
function fitting(observations) {
    let left = limits/* limits */.F.outputCharacters;
    const entries = [];
    for (const observation of observations) {
        const entry = entryOf(observation);
        left -= JSON.stringify(entry).length + 1;
        if (left < 0)
            return entries;
        entries.push(entry);
    }
    return entries;
}
function entryOf({ project, reading, delta }) {
    const from = delta?.from;
    return {
        platform: project.platform,
        org: project.owner,
        repo: project.name,
        score: reading?.score ?? -1,
        date: reading?.date,
        ...(reading?.commit && { commit: reading.commit }),
        ...(from && { prevScore: from.score ?? -1, prevDate: from.date }),
        ...(from?.commit && { prevCommit: from.commit }),
        ...(delta?.total && { currentDiff: Number(delta.total.toFixed(1)) }),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/scorecard/build/observe.js



/** Characters of warnings that are kept of all repositories together, and of one. */
const roomForAll = 4_000_000;
const rooms = [4_000, 2_000, 1_000];
/** Characters of warnings to keep of each of so many repositories; in steps, so that one more changes nothing. */
function warningRoom(repositories) {
    return rooms.find((room) => room * repositories <= roomForAll) ?? 0;
}
const observe_day = 24 * 60 * 60 * 1000;
/** Joins what was known of a repository with what the sources say now. */
function observe(project, known, lookup, { now, staleAfter, formerly, isGone = false, room }) {
    const track = { ...(known ?? newTrack(project)), project, left: undefined };
    const last = latestReading(track);
    const about = { project, formerly, error: undefined, delta: undefined, staleness: undefined };
    const rest = { ...about, reading: last, age: last && ageOf(last, now), track };
    switch (lookup.state) {
        case "error":
            return { ...rest, state: "error", error: lookup.error };
        case "none":
            if (isGone)
                return { ...rest, state: "gone" };
            return last === undefined
                ? { ...rest, state: "unscored", track: withoutScore(track, now.toISOString()) }
                : { ...rest, state: "stale", staleness: "unpublished" };
        case "found": {
            const { value: reading } = lookup;
            // A cache may answer with an older scan than the one that is known: that is no news, and no change.
            if (last !== undefined && isOlder(reading, last))
                return { ...rest, state: "stale", staleness: "behind" };
            const age = ageOf(reading, now);
            const { warnings } = reading;
            const kept = { ...reading, warnings: warnings && keptWarnings(warnings, room) };
            const delta = last && { ...compareReadings(last, reading), from: withoutWarnings(last), to: kept };
            const isOld = age > staleAfter;
            const state = isOld ? "stale" : "ok";
            const staleness = isOld ? "old" : undefined;
            return { ...about, state, staleness, reading: kept, age, delta, track: withReading(track, kept) };
        }
    }
}
/** What a change came from needs its warnings no more: there are thousands of them. */
function withoutWarnings(reading) {
    return { ...reading, warnings: undefined };
}
function ageOf({ date }, now) {
    return Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / observe_day));
}
/** By whole days where one of the two has only a date. */
function isOlder(reading, than) {
    const isTimed = reading.date.length > 10 && than.date.length > 10;
    const [a, b] = isTimed ? [reading.date, than.date] : [reading.date.slice(0, 10), than.date.slice(0, 10)];
    return Date.parse(a) < Date.parse(b);
}

;// CONCATENATED MODULE: ./packages/scorecard/build/reading.js


/** What is kept of a result. */
function readingOf(result, source) {
    return {
        kind: "scores",
        date: result.date,
        commit: result.commit,
        version: result.version,
        source,
        score: result.score,
        checks: checkScores(result.checks.map(({ name, score }) => [name, score])),
        warnings: warningsOf(result.checks),
    };
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/collect.js



/** Failures of a source, one after the other, after which it is taken to be down for this run. */
const failuresAtMost = 25;
/** Milliseconds that at least lie between two questions for a result that is being made. */
const shortestWait = 100;
/**
 * Asks the sources in their order for each repository, one after the other until one has a result, of which
 * `take` keeps what is needed: all results at once may be too much for the memory. A repository
 * that none has is `none`; one of which a source could not tell, and no other had a result, is an `error`.
 * Answers come in the order of `projects`. Results in the making do not hold up the others; where they take too
 * long the sources behind are asked.
 */
async function collect(projects, sources, options, take) {
    const { concurrency, patience, signal, now, sleep, onProgress } = options;
    const guarded = sources.map(guard);
    const found = new Array(projects.length);
    let done = 0;
    const round = async (open) => {
        const work = async ({ project, from }) => {
            const lookup = await ask(project, guarded, from, options);
            if (lookup.state !== "pending")
                onProgress?.(++done, projects.length);
            return lookup.state === "found" ? { state: "found", value: take(project, lookup.value) } : lookup;
        };
        const answers = await (0,each_item/* eachItem */.X)(open, work, { concurrency, signal });
        return answers.flatMap(({ item, ...answer }) => {
            const lookup = answer.ok ? answer.value : { state: "error", error: answer.error };
            found[item.at] = lookup;
            return lookup.state === "pending" ? [{ ...item, from: lookup.from, due: lookup.due }] : [];
        });
    };
    const deadline = now().getTime() + patience;
    let open = await round(projects.map((project, at) => ({ project, at, from: 0, due: 0 })));
    while (open.length > 0) {
        const due = Math.min(...open.map((one) => one.due));
        if (due > deadline)
            break;
        await sleep(Math.max(due - now().getTime(), shortestWait));
        const time = now().getTime();
        const { ready = [], later = [] } = Object.groupBy(open, (one) => (one.due <= time ? "ready" : "later"));
        open = [...later, ...(await round(ready))];
    }
    await round(open.map((one) => ({ ...one, from: one.from + 1 })));
    for (const { at, project } of open)
        if (found[at]?.state !== "found")
            found[at] = unfinished(project);
    return found;
}
async function ask(project, sources, from, { signal, now }) {
    const errors = [];
    let isDenied = false;
    for (const [at, source] of sources.entries()) {
        if (at < from)
            continue;
        try {
            const answer = await source.ask(project, signal);
            if (answer.state === "found")
                return { state: "found", value: readingOf(answer.result, source.name) };
            if (answer.state === "pending")
                return { state: "pending", from: at, due: now().getTime() + answer.wait };
            // The API's word counts for more than that of a fallback that could not be asked.
            if (source.name !== "results")
                isDenied ||= errors.length === 0;
        }
        catch (error) {
            signal.throwIfAborted();
            errors.push(error);
        }
    }
    return errors.length === 0 || isDenied ? { state: "none" } : { state: "error", error: errors[0] };
}
/** `source`, until it failed so often in a row that asking on would only take time. */
function guard(source) {
    let failures = 0;
    return {
        name: source.name,
        async ask(project, signal) {
            if (failures >= failuresAtMost)
                throw new errors/* OspoError */.sH("NETWORK", `${source.name} failed ${failures} times in a row and is not asked any more`);
            try {
                const answer = await source.ask(project, signal);
                failures = 0;
                return answer;
            }
            catch (error) {
                // Only what does not answer is down; an answer that cannot be read is one repository's fault.
                const isDown = error instanceof errors/* OspoError */.sH && (error.code === "NETWORK" || error.code === "RATE_LIMIT");
                failures = isDown ? failures + 1 : 0;
                throw error;
            }
        },
    };
}
function unfinished(project) {
    const message = `The API was still scanning ${projectName(project)} when the time for it was over`;
    return {
        state: "error",
        error: new errors/* OspoError */.sH("NETWORK", message, { fix: "The next run finds its result." }),
    };
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/request.js

/** Bytes of an answer; the largest real result we met has 80 kB. */
const answerBytes = 8 * 1024 * 1024;
/** How often one thing is asked for, and ms until each further try, unless the server tells. */
const tries = 3;
const pause = 500;
/** Longest wait (ms) that a server may ask for between two tries. */
const patience = 30_000;
/**
 * GETs `url`: 200 with JSON, 202 and 404 as they are. What may pass (no answer, 429, 5xx, a cut body) is asked
 * for again. NETWORK, RATE_LIMIT or FORMAT otherwise. A redirect is not followed.
 */
async function getJson(url, requests, signal) {
    for (let count = 1;; count++) {
        signal.throwIfAborted();
        const failure = await attempt(url, requests, signal);
        if (!(failure instanceof Failure))
            return failure;
        if (!failure.mayPass || count === tries)
            throw failure.error;
        await requests.sleep(Math.min(failure.wait ?? pause * 2 ** (count - 1), patience));
    }
}
class Failure {
    error;
    mayPass;
    wait;
    constructor(error, mayPass, wait) {
        this.error = error;
        this.mayPass = mayPass;
        this.wait = wait;
    }
}
async function attempt(url, requests, signal) {
    const what = shortUrl(url);
    const limit = new TimeLimit(requests.timeout, signal);
    try {
        return await askOnce(url, what, requests, limit.signal);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        if (error instanceof errors/* OspoError */.sH && error.code === "LIMIT")
            return new Failure(new errors/* OspoError */.sH("LIMIT", `${what} answered more than ${answerBytes} bytes`, { cause: error }), false);
        if (error instanceof errors/* OspoError */.sH)
            return new Failure(error, error.code === "NETWORK");
        const why = limit.isOver ? `did not answer within ${requests.timeout / 1000} s` : "could not be reached";
        return new Failure(new errors/* OspoError */.sH("NETWORK", `${what} ${why}`, { cause: error }), true);
    }
    finally {
        limit.clear();
    }
}
async function askOnce(url, what, { get }, signal) {
    const headers = { accept: "application/json" };
    const response = await get(url, { headers, signal });
    const { status } = response;
    if (status === 200)
        return { status, headers: response.headers, json: request_parsed(await response.text(answerBytes), what) };
    response.cancel();
    if (status === 202 || status === 404)
        return { status, headers: response.headers, json: undefined };
    return refused(status, response.headers, what);
}
/**
 * Aborts after `timeout` ms, or with `outer`. `AbortSignal.timeout` keeps all that hangs on it until its time is
 * over, also long after the answer came: at thousands of requests that is most of the memory.
 */
class TimeLimit {
    #controller = new AbortController();
    #outer;
    #timer;
    #abort = () => this.#controller.abort(this.#outer.reason);
    isOver = false;
    constructor(timeout, outer) {
        this.#outer = outer;
        outer.addEventListener("abort", this.#abort);
        this.#timer = setTimeout(() => {
            this.isOver = true;
            this.#controller.abort();
        }, timeout);
    }
    get signal() {
        return this.#controller.signal;
    }
    clear() {
        clearTimeout(this.#timer);
        this.#outer.removeEventListener("abort", this.#abort);
    }
}
function refused(status, headers, what) {
    if (status === 429)
        return new Failure(new errors/* OspoError */.sH("RATE_LIMIT", `${what} answered 429: too many requests`), true, retryAfter(headers));
    const code = status >= 500 ? "NETWORK" : "FORMAT";
    return new Failure(new errors/* OspoError */.sH(code, `${what} answered ${status}`), status >= 500, retryAfter(headers));
}
/** `Retry-After` in ms, where it is a number of seconds. */
function retryAfter(headers) {
    const seconds = Number(headers.get("retry-after") ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
/** A body that is no JSON was most likely cut off, so it is worth another try. */
function request_parsed(text, what) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* OspoError */.sH("NETWORK", `${what} answered something that is not JSON`, { cause: error });
    }
}
/** Host and path, without what a secret could be in. */
function shortUrl(url) {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`.slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/api.js




/** Where OpenSSF serves what scorecard-action publishes. The older `api.securityscorecards.dev` answers stale data. */
const publicApi = "https://api.scorecard.dev";
/** ms until a server that scans is asked again, unless it tells. */
const scanning = 5_000;
/** Scorecard's REST API at `base`: OpenSSF's own, or one of an organization (ossf/scorecard-infra). */
function apiSource(base, requests) {
    return {
        name: "api",
        async ask(project, signal) {
            return answerOf(await getJson(addressOf(base, project), requests, signal), project);
        },
    };
}
/** The result that the API has of an earlier commit; `undefined` where it has none. */
async function resultAt(commit, project, base, requests, signal) {
    const url = `${addressOf(base, project)}?commit=${encodeURIComponent(commit)}`;
    return answerOf(await getJson(url, requests, signal), project);
}
function answerOf({ status, headers, json }, project) {
    if (status === 404)
        return { state: "none" };
    if (status === 202)
        return { state: "pending", wait: retryAfter(headers) ?? scanning };
    const result = resultOf(json, `The API's result of ${projectName(project)}`);
    if (projectKey(result.project) === projectKey(project))
        return { state: "found", result };
    throw new errors/* OspoError */.sH("FORMAT", `The API answered ${projectName(result.project)} for ${projectName(project)}`);
}
function addressOf(base, { platform, owner, name }) {
    const path = [platform, owner, name].map(encodeURIComponent).join("/");
    return `${base.replace(/\/+$/, "")}/projects/${path}`;
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/results.js

/** Of several results of a repository the newest counts. */
function resultSet(entries) {
    const results = new Map();
    const errors = [];
    for (const entry of entries) {
        if ("error" in entry) {
            errors.push(entry.error);
            continue;
        }
        const key = projectKey(entry.result.project);
        const known = results.get(key);
        const isNewer = known === undefined || Date.parse(entry.result.date) >= Date.parse(known.date);
        if (isNewer)
            results.set(key, entry.result);
    }
    return { results, errors };
}
/** Results that were read from files. */
function resultsSource({ results }) {
    return {
        name: "results",
        async ask(project) {
            const result = results.get(projectKey(project));
            return result === undefined ? { state: "none" } : { state: "found", result };
        },
    };
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/cli.js



/**
 * Scorecard's own command line, for what no API knows. It ends with another status than 0 where one check had an
 * error, though its output is whole: so the output counts.
 */
function cliSource(run) {
    return {
        name: "cli",
        async ask(project) {
            const name = projectName(project);
            const executed = await run([`--repo=${name}`, "--format=json", "--show-details"], project);
            const result = resultOf(outputOf(executed, project), `Scorecard's result of ${name}`);
            if (projectKey(result.project) === projectKey(project))
                return { state: "found", result };
            throw new errors/* OspoError */.sH("FORMAT", `Scorecard answered ${projectName(result.project)} for ${name}`);
        },
    };
}
function outputOf({ stdout, stderr, status }, project) {
    try {
        return JSON.parse(stdout.toString("utf8"));
    }
    catch (cause) {
        const said = stderr.trim().split("\n").pop()?.slice(0, 300) ?? "";
        const message = `Scorecard ended with status ${status} on ${projectName(project)}${said && `: ${said}`}`;
        throw new errors/* OspoError */.sH("FORMAT", message, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/deps-dev.js




const publicDepsDev = "https://api.deps.dev";
/** deps.dev at `base`: results of OpenSSF's weekly scan, of projects on github.com, gitlab.com and bitbucket.org. */
function depsDevSource(base, requests) {
    return {
        name: "deps.dev",
        async ask(project, signal) {
            if (!/^(github\.com|gitlab\.com|bitbucket\.org)$/.test(project.platform))
                return { state: "none" };
            const id = encodeURIComponent(projectName(project));
            const { status, json } = await getJson(`${base.replace(/\/+$/, "")}/v3/projects/${id}`, requests, signal);
            if (status !== 200 || !(0,build_json/* isObject */.Gv)(json) || !(0,build_json/* isObject */.Gv)(json.scorecard))
                return { state: "none" };
            return {
                state: "found",
                result: { ...resultOf(json, `deps.dev's result of ${projectName(project)}`), project },
            };
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/command-line.js




/** Milliseconds for unpacking, and for one repository: a big one takes minutes. */
const command_line_patience = { unpack: 2 * 60_000, run: 15 * 60_000 };
/** Bytes of an archive (v5 has about 20 MB), of a list of checksums, and of a result. */
const sizes = { archive: 200 * 1024 * 1024, checksums: 100_000, result: 64 * 1024 * 1024 };
/** Scorecard's command line, made ready when it is first needed. */
function commandLine(inputs, host) {
    let program;
    return async (args, { platform }) => {
        program ??= provide(inputs, host);
        return host.execute({
            program: await program,
            args,
            folder: host.files.temporary,
            env: environment(platform, inputs, host),
            limit: sizes.result,
            timeout: command_line_patience.run,
            cancelled: host.cancelled,
        });
    };
}
/** What Scorecard needs and no more: the run's token goes to its own server alone, which is named as Scorecard wants it. */
function environment(platform, { githubToken }, { env }) {
    const base = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TE?MP|TMPDIR|https?_proxy|no_proxy|SSL_CERT_FILE|GITLAB_AUTH_TOKEN|SCORECARD_EXPERIMENTAL)$/i;
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => base.test(name)));
    if (platform !== homeOf(env))
        return kept;
    return {
        ...kept,
        ...(githubToken && { GITHUB_AUTH_TOKEN: githubToken }),
        ...(platform !== "github.com" && { GH_HOST: platform }),
    };
}
/** The path of the program: from the tool cache, else downloaded, held against its checksum, unpacked and kept. */
async function provide(inputs, host) {
    const { cacheDir, downloadTool, find } = await Promise.all(/* import() */[__webpack_require__.e(2320), __webpack_require__.e(5257), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 10618));
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
        throw new errors/* OspoError */.sH("NETWORK", `Scorecard ${version} could not be downloaded from ${base}/${name}`, {
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
        timeout: command_line_patience.unpack,
        cancelled: host.cancelled,
    });
    if (status !== 0)
        throw new errors/* OspoError */.sH("FORMAT", `${name} could not be unpacked: ${stderr.slice(-300)}`);
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
    throw new errors/* OspoError */.sH("FORMAT", `${url} (status ${response.status}) tells no SHA-256 of ${name}`, {
        fix: "Give it by `cli-sha256`.",
    });
}
async function verify(path, name, wanted, { files }) {
    const { size = 0 } = (await files.stat(path)) ?? {};
    if (size > sizes.archive)
        throw new errors/* OspoError */.sH("LIMIT", `${name} has ${size} bytes`);
    const found = (0,external_node_crypto_.createHash)("sha256")
        .update(await files.readBytes(path, 0, size))
        .digest("hex");
    if (found === wanted.toLowerCase())
        return;
    await files.remove(path);
    throw new errors/* OspoError */.sH("FORMAT", `${name} has the SHA-256 ${found}, not ${wanted}: it is not run`);
}
/** v5 has the program as `scorecard`, releases up to v4 with the platform behind it. */
async function programIn(folder, { files }) {
    const names = ["scorecard", `scorecard-${platform().replace("_", "-")}`];
    for (const name of names.flatMap((one) => [one, `${one}.exe`])) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((await files.within(folder).stat(path))?.kind === "file")
            return path;
    }
    throw new errors/* OspoError */.sH("FORMAT", `The archive of Scorecard holds none of ${names.join(", ")}`);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/whereabouts.js



/** Asks GitHub, which answers under the new name where a repository was renamed or moved; nothing of what is elsewhere. */
async function whereabouts(projects, access, env) {
    const own = projects.filter(({ platform }) => platform === homeOf(env));
    const github = own.length === 0 ? undefined : await access();
    if (github === undefined)
        return new Map();
    const { placesOf } = await Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 15908));
    const nameOf = ({ owner, name }) => `${owner}/${name}`;
    const places = await placesOf(github, own.map(nameOf));
    return new Map(own.map((project) => {
        const place = places.get(nameOf(project));
        if (place instanceof errors/* OspoError */.sH || place === undefined)
            return [project, { state: place?.code === "NOT_FOUND" ? "gone" : "unknown" }];
        const to = homeProject(place.name, env);
        return [
            project,
            projectKey(to) === projectKey(project) ? { state: "there" } : { state: "renamed", to },
        ];
    }));
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
    const track = (project) => history.get(projectKey(project));
    const due = projects.filter((project) => {
        const known = track(project);
        return known === undefined || isDue(known, now) || results.results.has(projectKey(project));
    });
    const about = { now, staleAfter: inputs.staleAfter, room: warningRoom(projects.length) };
    const unexplained = new Map();
    const found = (project, reading) => {
        const observation = observe(project, track(project), { state: "found", value: reading }, about);
        if (isUnexplained(observation) && unexplained.size < explainedAtMost)
            unexplained.set(projectKey(project), reading);
        return observation;
    };
    const lookups = new Map();
    for (const [at, lookup] of (await collect(due, chain, options, found)).entries()) {
        const project = due[at];
        if (project)
            lookups.set(project, lookup);
    }
    const missing = due.filter((project) => lookups.get(project)?.state === "none" && !discovered.has(projectKey(project)));
    const places = await whereabouts(missing, access, host.env);
    const renamed = missing.flatMap((project) => {
        const place = places.get(project);
        return place?.state === "renamed" ? [{ project, to: place.to }] : [];
    });
    const moved = await collect(renamed.map(({ to }) => to), chain, options, (_, reading) => reading);
    const targets = new Map(renamed.map(({ project, to }, at) => [project, { to, lookup: moved[at] }]));
    const observations = projects.flatMap((project) => {
        const target = targets.get(project);
        // Where the new name is watched too, its own answer stands for both.
        if (target && projects.some((one) => projectKey(one) === projectKey(target.to)))
            return [];
        const answer = lookups.get(project);
        if (answer?.state === "found")
            return [answer.value];
        const lookup = target?.lookup ?? answer ?? { state: "none" };
        const isGone = places.get(project)?.state === "gone";
        const known = (target && track(target.to)) ?? track(project);
        const rest = { ...about, isGone, formerly: target && project };
        return [keepPause(observe(target?.to ?? project, known, lookup, rest), answer !== undefined, known)];
    });
    return explain(observations, unexplained, inputs, requests, options, host);
}
/** A repository without a score that was not asked for keeps its count of questions. */
function keepPause(observation, asked, known) {
    if (asked || known === undefined)
        return observation;
    return { ...observation, track: { ...known, left: undefined } };
}
/** Whether only the totals of before are known: the API may still have the result of that commit. */
function isUnexplained({ delta }) {
    if (!delta?.total || delta.to.source !== "api" || delta.from.checks.size > 0)
        return false;
    return delta.from.commit !== undefined && delta.from.commit !== delta.to.commit;
}
/** `unexplained` are the readings of now with all their warnings, by project key. */
async function explain(observations, unexplained, inputs, requests, { signal, concurrency }, host) {
    const open = observations.filter(({ project }) => unexplained.has(projectKey(project)));
    const answers = await (0,each_item/* eachItem */.X)(open, ({ project, delta }) => resultAt(delta?.from.commit ?? "", project, apiUrlOf(inputs, host), requests, signal), { concurrency, signal });
    const explained = new Map();
    for (const answer of answers) {
        const { item, item: { delta }, } = answer;
        if (!answer.ok || answer.value.state !== "found" || delta === undefined)
            continue;
        const then = readingOf(answer.value.result, "api");
        if (then.score !== delta.from.score)
            continue;
        const change = compareReadings(then, unexplained.get(projectKey(item.project)) ?? delta.to);
        explained.set(item, { ...item, delta: { ...change, to: delta.to } });
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
            return resultsSource(results);
        if (name === "api")
            return apiSource(apiUrlOf(inputs, host), requests);
        if (name === "cli")
            return cliSource(commandLine(inputs, host));
        return depsDevSource(inputs.depsDevUrl ?? (host.env.DEPS_DEV_API_URL || publicDepsDev), requests);
    });
}
function apiUrlOf({ apiUrl }, { env }) {
    return apiUrl ?? (env.SCORECARD_API_URL || publicApi);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/visibility.js


/** Sources that hold nothing but what is public. */
const publicSources = new Set(["api", "deps.dev"]);
/**
 * The observations that this repository may show: private repositories stay out of a public one. Where this
 * repository is private all may be named; else what discovery says is private may not, nor what came from files
 * until GitHub says that it is public. Where GitHub does not answer, this one is taken to be public.
 */
async function publishable(observations, watch, inputs, access, host) {
    const github = await access();
    const own = host.env.GITHUB_REPOSITORY;
    if (inputs.publishPrivate || github === undefined || !own)
        return observations;
    const hidden = new Set();
    const unclear = [];
    for (const { project, reading } of observations) {
        const known = watch.discovered.get(projectKey(project));
        if (known !== undefined && known.visibility !== "public")
            hidden.add(projectKey(project));
        else if (known === undefined && reading !== undefined && isFromFile(reading.source, inputs, host))
            unclear.push(project);
    }
    if (hidden.size === 0 && unclear.length === 0)
        return observations;
    const { placesOf } = await Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 15908));
    const isHere = ({ platform }) => platform === homeOf(host.env);
    const nameOf = ({ owner, name }) => `${owner}/${name}`;
    const places = await placesOf(github, [own, ...unclear.filter(isHere).map(nameOf)]);
    const visibilityOf = (name) => {
        const place = places.get(name);
        if (place === undefined || place instanceof Error)
            return "unknown";
        return place.isPrivate ? "private" : "public";
    };
    if (visibilityOf(own) === "private")
        return observations;
    for (const project of unclear)
        if (!isHere(project) || visibilityOf(nameOf(project)) !== "public")
            hidden.add(projectKey(project));
    return observations.filter(({ project }) => !hidden.has(projectKey(project)));
}
/** Past totals in a database of this repository are public already; an own API may know private repositories. */
function isFromFile(source, { apiUrl }, { env }) {
    const isOwnApi = source === "api" && apiUrl !== undefined && !env.SCORECARD_API_URL;
    return isOwnApi || !(publicSources.has(source) || source === "database");
}

;// CONCATENATED MODULE: ./packages/scorecard/build/read-results.js


/** Entries of one file that are read. */
const entriesAtMost = 100_000;
/**
 * Every entry of a results file: one object, an array, or an object a line, as `scorecard --org` prints them.
 * A bad entry stands for itself. FORMAT for a file that is none of these.
 */
function readResults(text, file) {
    const whole = read_results_parsed(text);
    if (whole !== undefined) {
        const list = Array.isArray(whole.value) ? whole.value : [whole.value];
        const where = (at) => (Array.isArray(whole.value) ? `${file}: entry ${at + 1}` : file);
        checkCount(list.length, file);
        return list.map((json, at) => read_results_entryOf(() => json, where(at)));
    }
    const lines = text.split("\n").map((line, at) => ({ line: line.trim(), at }));
    const filled = lines.filter(({ line }) => line !== "");
    if (filled.length < 2 || read_results_parsed(filled[0]?.line ?? "") === undefined)
        throw new errors/* OspoError */.sH("FORMAT", `${file} is neither JSON nor one JSON object a line`);
    checkCount(filled.length, file);
    return filled.map(({ line, at }) => {
        const where = `${file}: line ${at + 1}`;
        return read_results_entryOf(() => {
            const one = read_results_parsed(line);
            if (one === undefined)
                throw new errors/* OspoError */.sH("FORMAT", `${where} is not JSON`);
            return one.value;
        }, where);
    });
}
function read_results_entryOf(json, where) {
    try {
        return { where, result: resultOf(json(), where) };
    }
    catch (error) {
        return { where, error };
    }
}
function checkCount(count, file) {
    if (count > entriesAtMost)
        throw new errors/* OspoError */.sH("LIMIT", `${file} has ${count} entries; at most ${entriesAtMost} are read`);
}
/** `undefined` for what is no JSON; `null` is JSON too, so the value is held in a box. */
function read_results_parsed(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
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
        const key = projectKey(project);
        if (!all.has(key) && !scope.excluded.has(key))
            all.set(key, project);
    };
    for (const project of scope.included)
        add(project);
    for (const { name } of discovered.values())
        add(homeProject(name, host.env));
    for (const { project } of results.results.values())
        add(project);
    const own = host.env.GITHUB_REPOSITORY;
    const isAsked = inputs.scope || inputs.discoveryEnabled || inputs.resultsPath;
    if (!isAsked && own)
        add(homeProject(own, host.env));
    if (!isAsked && !own)
        throw (0,errors/* inputError */.Xu)([
            "scope: is required where no repository is known (`results-path` and `discovery-enabled` are other ways)",
        ]);
    return { scope, projects: [...all.values()], discovered, failed, results };
}
/** `watch` with what is known of organizations that could not be read this time: they have not lost it. */
function carriedOn(watch, history) {
    const failed = new Set(watch.failed.map(({ owner }) => owner.toLowerCase()));
    const watched = new Set(watch.projects.map(projectKey));
    const known = [...history].filter(([key, { project, left }]) => left === undefined &&
        failed.has(project.owner.toLowerCase()) &&
        !watched.has(key) &&
        !watch.scope.excluded.has(key));
    return { ...watch, projects: [...watch.projects, ...known.map(([, { project }]) => project)] };
}
async function readScopeFile({ scope: path, discoveryEnabled }, host) {
    const text = await readIfThere(path, host);
    if (path === undefined || (text === undefined && discoveryEnabled))
        return emptyScope;
    if (text === undefined)
        throw new errors/* OspoError */.sH("NOT_FOUND", `scope: ${host.files.display(path)} does not exist`, {
            fix: "Write it, or set `discovery-enabled: true`, which makes it.",
        });
    return readScope(text, host.files.display(path));
}
async function readResultFiles({ resultsPath = [], sources }, host) {
    if (resultsPath.length === 0 || !sources.includes("results"))
        return resultSet([]);
    const paths = await resultFiles(resultsPath, host);
    const read = async (path) => readResults(await host.files.read(path, resultsBytes), host.files.display(path));
    // One after the other: each may have megabytes.
    const parts = await (0,each_item/* eachItem */.X)(paths, read, { concurrency: 1, signal: host.cancelled });
    return resultSet(parts.flatMap((part) => part.ok ? part.value : [{ where: host.files.display(part.item), error: part.error }]));
}
async function discoverAll(inputs, access, host) {
    const discovered = new Map();
    const failed = [];
    if (!inputs.discoveryEnabled)
        return { discovered, failed };
    if (inputs.discoveryOrgs.length === 0)
        throw (0,errors/* inputError */.Xu)(["discovery-orgs: is required with `discovery-enabled`"]);
    const github = await access();
    if (github === undefined)
        throw (0,errors/* inputError */.Xu)(["github-token: is required with `discovery-enabled`"]);
    const { discover } = await Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 15908));
    for (const owner of inputs.discoveryOrgs) {
        try {
            for (const repository of await discover(github, owner, filterOf(inputs, host.now())))
                discovered.set(projectKey(homeProject(repository.name, host.env)), repository);
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















const action = (0,run/* implement */.yx)(spec/* spec */.IC, async (inputs, host) => {
    checkOutputs(inputs, host);
    const access = accessOf(inputs, host);
    const now = host.now();
    const { policy, findings: edits } = await readMonitorPolicy(inputs, host);
    const asked = await readWatch(inputs, access, host);
    const memory = await recall(inputs, access, host);
    const watch = carriedOn(asked, memory.history);
    const { groups, unread } = await groupingOf(inputs, watch, access, host);
    const all = await readScores(watch, memory.history, inputs, access, host);
    const shown = await publishable(all, watch, inputs, access, host);
    const { judged, findings: own, belowMinimum } = evaluate(shown, policy, inputs, host);
    const hidden = all.length - shown.length;
    const general = generalFindings(judged, watch, { problems: memory.problems, unread, hidden });
    const history = remember(memory.history, shown, inputs, now);
    const findings = [...own, ...general, ...edits];
    const report = describe({ judged, findings }, history, groups, watch, host);
    const reportPath = await deliver({ report, judged, history, watch, memory }, inputs, access, host);
    const { verdict, coverage, metrics } = report;
    const [changed, regressed, errors] = [changedOf(judged), regressedOf(judged), metrics.unanswered ?? 0];
    host.log.info(`${coverage.checked} repositories: ${changed} changed, ${regressed} regressed, ${errors} not answered for.`);
    return {
        verdict,
        reportPath,
        checked: coverage.checked,
        expected: coverage.expected,
        scores: scoresOf(shown, host),
        changed,
        regressed,
        belowMinimum,
        errors,
    };
});


/***/ }),

/***/ 36603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   oJ: () => (/* binding */ asString)
/* harmony export */ });
/** Whether `value` is an object, and no list. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** `value` where it is an object, else one without members. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** The object that `text` is as JSON; `undefined` where it is none. */
function readObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** `value` where it is a string, else `undefined`. */
function asString(value) {
    return typeof value === "string" ? value : undefined;
}
/** The entries of `value` where it is an object, else none. Safe for keys such as `__proto__`. */
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** The items of `value` where it is a list, else none. */
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The objects among the items of `value`. */
function objectsOf(value) {
    return itemsOf(value).filter(isObject);
}
/** The strings among the items of `value`. */
function stringsOf(value) {
    return itemsOf(value).filter((item) => typeof item === "string");
}


/***/ }),

/***/ 58030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkedKey),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12158);

/** `key`, if it is one of a state store. Keys are data (names of repositories): FORMAT where one could leave the store or hide in it. */
function checkedKey(key) {
    if (isKey(key))
        return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `"${key}" cannot be a key of the state store`);
}
/** Whether `text` is a relative path of plain names with `/` between them. */
function isKey(text) {
    return text.split("/").every((part) => /^[A-Za-z0-9_@-][A-Za-z0-9._@+-]{0,120}$/.test(part));
}


/***/ }),

/***/ 82747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openState)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/core/build/lock-file.js



/** A lock older than this (ms) was left behind by a run that was killed; no update takes as long. */
const staleLock = 30_000;
/** How long (ms) to wait for another writer before giving up. */
const patience = 60_000;
/** Does `work` while the file `lock` is ours alone, among all processes that ask for it. LIMIT after a minute. */
async function locked(lock, work) {
    const deadline = Date.now() + patience;
    while (!(await create(lock))) {
        if (Date.now() > deadline) {
            throw new errors/* OspoError */.sH("LIMIT", `The state is locked by another run for over ${patience / 1000} s`, {
                fix: `If no other run is there, delete ${lock} and ${guardOf(lock)}.`,
            });
        }
        await removeStale(lock);
        await (0,external_node_timers_promises_.setTimeout)(5 + Math.random() * 20);
    }
    try {
        await work();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
/** Makes the file `path`; `false` where it is already. */
async function create(path) {
    try {
        await (await (0,promises_.open)(path, "wx")).close();
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
}
/** One waiter at a time looks and removes: a second could remove the lock that the first then took. */
async function removeStale(lock) {
    if (!(await isStale(lock)) || !(await create(guardOf(lock))))
        return;
    try {
        if (await isStale(lock))
            await (0,promises_.rm)(lock, { force: true });
    }
    finally {
        await (0,promises_.rm)(guardOf(lock), { force: true });
    }
}
function guardOf(lock) {
    return `${lock}.guard`;
}
async function isStale(lock) {
    const made = await (0,promises_.stat)(lock)
        .then(({ mtimeMs }) => mtimeMs)
        .catch(() => Number.POSITIVE_INFINITY);
    return Date.now() - made > staleLock;
}

// EXTERNAL MODULE: ./packages/core/build/node-files.js + 2 modules
var node_files = __webpack_require__(29495);
// EXTERNAL MODULE: ./packages/core/build/state-key.js
var state_key = __webpack_require__(58030);
;// CONCATENATED MODULE: ./packages/core/build/directory-state.js








/** State in files below `root`, safe for several processes at once through a lock file per key. */
function directoryState(root) {
    const files = (0,node_files/* nodeFiles */.k)({ workspace: root, temporary: root, writable: [root] });
    return {
        async read(key) {
            return readIfThere((0,state_key/* checkedKey */.b)(key), files);
        },
        async list(prefix) {
            const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(emptyIfMissing);
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"))
                .filter((key) => key.startsWith(prefix) && (0,state_key/* isKey */.m)(key))
                .sort();
        },
        async update(key, change) {
            const lock = lockOf(root, (0,state_key/* checkedKey */.b)(key));
            await (0,promises_.mkdir)(root, { recursive: true });
            await locked(lock, async () => {
                const old = await readIfThere(key, files);
                const value = change(old);
                if (value === old)
                    return;
                if (value === undefined)
                    return files.remove(key);
                if (Buffer.byteLength(value) > limits/* limits */.F.stateBytes) {
                    throw new errors/* OspoError */.sH("LIMIT", `${key} would exceed the ${limits/* limits */.F.stateBytes} bytes of a state file`);
                }
                await files.write(key, value);
            });
        },
    };
}
async function readIfThere(key, files) {
    try {
        return await files.read(key, limits/* limits */.F.stateBytes);
    }
    catch (error) {
        if (error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND")
            return undefined;
        throw error;
    }
}
function emptyIfMissing(error) {
    if (error.code === "ENOENT")
        return [];
    throw error;
}
/** Locks stand in the root itself, where no link of a folder can lead them astray. */
function lockOf(root, key) {
    return (0,external_node_path_.join)(root, `.${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}.lock`);
}

;// CONCATENATED MODULE: ./packages/github/build/outside/state.js

/**
 * The store that the input `state` names: `dir:PATH` or `branch:NAME`; `undefined` without the input. INPUT for
 * anything else, for a folder that a workflow may not write, and for a branch without a repository and its token.
 */
async function openState(state, github, host) {
    if (state === undefined)
        return undefined;
    const [, kind, name = ""] = /^(dir|branch):(.+)$/.exec(state) ?? [];
    if (kind === "dir")
        return directoryState(await stateFolder(name, host));
    if (kind !== "branch")
        throw (0,errors/* inputError */.Xu)([`state: must be dir:PATH or branch:NAME, not "${state.slice(0, 100)}"`]);
    const client = await github();
    const repository = host.env.GITHUB_REPOSITORY;
    if (client === undefined || !repository)
        throw new errors/* OspoError */.sH("INPUT", "state: branch:NAME wants a workflow of a repository and its token");
    const { branchState } = await __webpack_require__.e(/* import() */ 8909).then(__webpack_require__.bind(__webpack_require__, 18909));
    return branchState({ github: client, repository, branch: name });
}
/** On a runner it has to be where an action may write; a command's user may name any folder. */
async function stateFolder(path, { files, kind }) {
    await files.stat(path);
    const folder = files.resolve(path);
    const isInside = [files.workspace, files.temporary].some((root) => folder.startsWith(`${files.resolve(root)}/`));
    if (kind === "command" || isInside)
        return folder;
    throw (0,errors/* inputError */.Xu)([`state: dir:${files.display(path)} is outside the workspace`]);
}


/***/ })

};
