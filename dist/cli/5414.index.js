export const id = 5414;
export const ids = [5414];
export const modules = {

/***/ 18283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./packages/policy/build/find.js + 1 modules
var find = __webpack_require__(70758);
// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/policy/build/status.js + 1 modules
var build_status = __webpack_require__(93922);
;// CONCATENATED MODULE: ./packages/policy/build/approve.js


/**
 * The policy with each exception's approval verified, or the reason why it was not: every line of the exception
 * came in with a pull request that somebody of `approved-by` approved. Nothing is asked where no approvers are set.
 */
async function verifyApprovals(policy, approvals) {
    const verified = await (0,each_item/* eachItem */.X)(policy.exceptions, (exception) => verify(exception, policy, approvals));
    const exceptions = verified.map((result) => {
        if (result.ok)
            return { ...result.item, approval: result.value };
        return { ...result.item, approval: `its approval cannot be verified: ${(0,errors/* describeError */.Uc)(result.error)}` };
    });
    return { ...policy, exceptions };
}
async function verify({ rule, approvedBy, at, end }, policy, approvals) {
    const lists = (0,build_status/* approversFor */.IV)(rule, policy);
    if (lists.length === 0 || approvedBy === undefined)
        return undefined;
    const named = approvedBy.toLowerCase();
    const missing = lists.find(({ value }) => !value.some((one) => one.toLowerCase() === named));
    if (missing !== undefined)
        return `${approvedBy} is not among the approvers, ${missing.value.join(", ")}`;
    if (end === undefined)
        return "parts of it are YAML aliases: whoever wrote them cannot be told";
    const changes = await approvals.changesOf(at, end);
    let proof;
    for (const change of changes) {
        if (change === undefined)
            return "a line of it came in without a pull request";
        const by = await firstMember(approvedBy, change.approvedBy, approvals);
        if (by === undefined)
            return `nobody of ${approvedBy} approved ${change.pullRequest}, which brought it in`;
        proof = { pullRequest: change.pullRequest, by };
    }
    return proof ?? "the change that brought it in was not found";
}
async function firstMember(approver, logins, approvals) {
    for (const login of logins)
        if (await approvals.isMember(approver, login))
            return login;
    return undefined;
}

// EXTERNAL MODULE: ./packages/policy/build/source.js
var source = __webpack_require__(45007);
// EXTERNAL MODULE: ./packages/github/build/outside/outside.js + 3 modules
var outside = __webpack_require__(62593);
;// CONCATENATED MODULE: ./packages/github/build/policy/run-policy.js


/**
 * The policy that counts for this run, its approvals verified; without a token they stay unverified, and so do not
 * count. CONFIG where it cannot be read.
 */
async function readPolicy(inputs, host) {
    const found = await (0,find/* findPolicy */.i6)(inputs.policy, host, sourceOf(inputs, host));
    const { licenses, security } = found.policy.approvers;
    const wantsApproval = licenses.length + security.length > 0 && found.policy.exceptions.length > 0;
    if (!wantsApproval)
        return found;
    const clientFor = clientsOf(inputs, host);
    if (clientFor === undefined)
        return found;
    const { pullRequestApprovals } = await __webpack_require__.e(/* import() */ 3430).then(__webpack_require__.bind(__webpack_require__, 73430));
    const { GITHUB_REPOSITORY: repository = "", GITHUB_SHA: commit = "" } = host.env;
    const approvals = pullRequestApprovals({ clientFor, repository, commit });
    return { ...found, policy: await verifyApprovals(found.policy, approvals) };
}
/** Policies of other repositories, and of what a change is to be merged into, through the contents API. */
function sourceOf(inputs, host) {
    const clientFor = clientsOf(inputs, host);
    if (clientFor === undefined)
        return source/* noSource */.T;
    return {
        async read(reference) {
            const { policySource } = await __webpack_require__.e(/* import() */ 1637).then(__webpack_require__.bind(__webpack_require__, 51637));
            return policySource(clientFor).read(reference);
        },
    };
}
/** The run's own token reads its own repository, `policy-token` all others and who is in a team. */
function clientsOf({ policyToken, githubToken }, host) {
    const token = policyToken ?? githubToken;
    if (token === undefined)
        return undefined;
    const own = (0,outside/* lazyGitHub */.e)(githubToken ?? token, host);
    const other = policyToken === undefined ? own : (0,outside/* lazyGitHub */.e)(token, host);
    return (repository) => (repository === host.env.GITHUB_REPOSITORY ? own() : other());
}


/***/ }),

/***/ 70758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i6: () => (/* binding */ findPolicy),
  hz: () => (/* binding */ tellDefault)
});

// UNUSED EXPORTS: policyPath

// EXTERNAL MODULE: ./packages/core/build/event.js
var build_event = __webpack_require__(58913);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./packages/policy/build/default.js
var build_default = __webpack_require__(66945);
// EXTERNAL MODULE: ./packages/policy/build/document.js
var build_document = __webpack_require__(67411);
;// CONCATENATED MODULE: ./packages/policy/build/edit.js

/** So much of one value is shown. */
const shownCharacters = 120;
/** What differs between two policy texts: `+ licenses.allow: "MIT"`, `- scorecard.minimum: 5`. Order and comments do not count. */
async function editsOf(before, after) {
    const [old, now] = await Promise.all([linesOf(before), linesOf(after)]);
    const removed = [...old].filter((line) => !now.has(line)).map((line) => `- ${line}`);
    const added = [...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`);
    return [...removed, ...added];
}
async function linesOf(text) {
    const { node } = await (0,build_document/* parseDocument */.T)(text);
    const lines = new Set();
    if (node !== undefined)
        collect(node, "", lines);
    return lines;
}
/** A line for each value and each item of a list: an item that moved is no edit. */
function collect(node, path, lines) {
    switch (node.kind) {
        case "mapping":
            for (const [key, entry] of node.entries)
                collect(entry.node, path ? `${path}.${key}` : key, lines);
            return;
        case "list":
            for (const item of node.items)
                lines.add(`${path}: ${cut(JSON.stringify(plain(item)))}`);
            return;
        case "scalar":
            lines.add(`${path}: ${cut(JSON.stringify(plain(node)) ?? "")}`);
    }
}
function plain(node) {
    if (node.kind === "scalar")
        return node.value ?? "";
    if (node.kind === "list")
        return node.items.map(plain);
    return Object.fromEntries([...node.entries].map(([key, { node: value }]) => [key, plain(value)]));
}
function cut(text) {
    return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}… (${digest(text)})` : text;
}
/** Tells long values apart that begin alike. */
function digest(text) {
    let sum = 0;
    for (let at = 0; at < text.length; at++)
        sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
    return sum.toString(16).padStart(8, "0");
}

// EXTERNAL MODULE: ./packages/policy/build/judge.js
var judge = __webpack_require__(21203);
// EXTERNAL MODULE: ./packages/policy/build/load.js + 1 modules
var load = __webpack_require__(93851);
// EXTERNAL MODULE: ./packages/policy/build/read.js + 7 modules
var build_read = __webpack_require__(85345);
// EXTERNAL MODULE: ./packages/policy/build/reference.js
var build_reference = __webpack_require__(54421);
;// CONCATENATED MODULE: ./packages/policy/build/find.js







/** Where a repository's policy is unless an input says otherwise. */
const policyPath = ".github/ospo.yml";
/** So many edits are listed; the rest is counted. */
const listed = 20;
/**
 * The policy of this run. `named` is the input: a path of the repository, or `OWNER/REPO//path@ref`; without it
 * `.github/ospo.yml`, or the default policy where there is none. Where the run checks a change, the policy is read
 * from what the change is to be merged into, never from the checkout: an edit is shown and not obeyed. CONFIG where
 * it cannot be read, which never means the default.
 */
async function findPolicy(named, host, source) {
    const reference = named === undefined ? undefined : (0,build_reference/* parseReference */.F)(named);
    if (reference !== undefined)
        return { policy: await (0,load/* loadReference */.Q)(reference, source), findings: [] };
    const path = host.files.display(named ?? policyPath);
    const trusted = trustedRef(await (0,build_event/* readEvent */.j)(host), host.env);
    const here = await readHere(path, host);
    if (trusted === undefined) {
        if (here === undefined && named !== undefined)
            throw new errors/* OspoError */.sH("CONFIG", `policy: ${path} does not exist`);
        const policy = here === undefined ? build_default/* defaultPolicy */.G4 : await (0,load/* loadPolicy */.t)(here, path, source);
        return { policy, findings: [] };
    }
    const base = await readTrusted(path, trusted, host, source);
    if (base === undefined && named !== undefined)
        throw new errors/* OspoError */.sH("CONFIG", `policy: ${path} is not on ${trusted}, from where a change is judged`, {
            fix: "Merge it there first, or name a policy of another repository: OWNER/REPO//path@ref.",
        });
    const policy = base === undefined ? build_default/* defaultPolicy */.G4 : await (0,load/* loadPolicy */.t)(base, path, source, trusted);
    return { policy, findings: await findEdit(path, base, here, trusted) };
}
/** A note that the default's lists judged the licenses; empty where a file has an `allow`. */
function tellDefault(policy) {
    if (!(0,judge/* usesDefault */.mT)(policy))
        return [];
    const message = "No policy says which licenses are allowed, so the default applied: permissive and public-domain are, weak copyleft and data licenses need a review, all others fail.";
    const advice = `Write \`${policyPath}\`; \`npm start -- policy init\` prints one to begin with.`;
    return [{ rule: "policy/default", level: "note", subject: policyPath, message, advice }];
}
/** The branch or commit whose policy counts; `undefined` where that is the checkout itself. */
function trustedRef(event, { GITHUB_EVENT_NAME: name = "", ...env }) {
    const { pull_request: pull, merge_group: group } = event;
    if (name.startsWith("pull_request") || pull !== undefined)
        return refOf(pull?.base?.ref, "the base branch of the pull request");
    if (name === "merge_group" || group !== undefined)
        return refOf(group?.base_sha, "the base commit of the merge group");
    // These run for the default branch, and may have checked out what somebody proposes.
    if (name === "workflow_run" || name === "issue_comment")
        return refOf(env.GITHUB_SHA, "the commit of this run");
    return undefined;
}
function refOf(value, what) {
    if (typeof value === "string" && /^[^\s~^:?*[\\]+$/.test(value))
        return value;
    throw new errors/* OspoError */.sH("CONFIG", `The event of this run does not name ${what}, from where the policy is read`);
}
async function readHere(path, { files }) {
    const entry = await files.stat(path);
    return entry?.kind === "file" ? files.read(path, limits/* limits */.F.policyBytes) : undefined;
}
async function readTrusted(path, ref, { env }, source) {
    try {
        return await source.read({
            repository: env.GITHUB_REPOSITORY ?? "",
            path: path.replace(/^\.\//, ""),
            ref,
        });
    }
    catch (cause) {
        if (!(cause instanceof errors/* OspoError */.sH) || !["CONFIG", "PERMISSION", "NOT_FOUND"].includes(cause.code))
            throw cause;
        const fix = "Give the job `permissions: { contents: read }` and the action a `github-token`, or name a policy that can be read: OWNER/REPO//path@ref.";
        throw new errors/* OspoError */.sH("CONFIG", `The policy of ${ref} cannot be read: ${cause.message}`, { fix, cause });
    }
}
async function findEdit(path, base, here, ref) {
    if (here === undefined || here === base)
        return [];
    const at = { file: path };
    const edits = await editsOf(base ?? "", here);
    const read = await (0,build_read/* tryPolicy */.e)(here, path);
    const obeyed = base === undefined ? `the default policy, as \`${ref}\` has none,` : `that of \`${ref}\``;
    const lines = edits.slice(0, listed).map((edit) => `\`${edit}\``);
    const rest = edits.length > listed ? [`and ${edits.length - listed} more`] : [];
    const message = `This change edits the policy; ${obeyed} was obeyed. The edit: ${[...lines, ...rest].join(", ")}.`;
    const edited = {
        rule: "policy/edited",
        level: "note",
        subject: path,
        message,
        at,
        data: { edits },
    };
    if ("policy" in read)
        return edits.length > 0 ? [edited] : [];
    const faults = read.faults.slice(0, listed).map((fault) => {
        const where = { file: path, line: fault.line };
        const text = `The edited policy is wrong: ${path}:${fault.line}:${fault.column} ${fault.message}.`;
        return {
            rule: "policy/invalid",
            level: "fail",
            subject: path,
            message: text,
            at: where,
            key: `${fault.line}:${fault.message}`,
        };
    });
    return [edited, ...faults];
}


/***/ }),

/***/ 21203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ rulingOfUnknown),
/* harmony export */   Lv: () => (/* binding */ rulingOfMismatch),
/* harmony export */   Rj: () => (/* binding */ allowsWith),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   mT: () => (/* binding */ usesDefault)
/* harmony export */ });
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41413);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43461);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92728);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77237);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);
/* harmony import */ var _default_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66945);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53104);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85929);
/* harmony import */ var _package_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52823);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93922);







/** Whether no file says what is allowed, so that permissive and public-domain licenses are, and reports should say so. */
function usesDefault({ licenses }) {
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNoAllow */ .Zy)(licenses.lists);
}
/** What the policy makes of a license that nobody knows: `review` unless it says `fail`. */
function rulingOfUnknown({ licenses }) {
    return { ruling: rulingOf(licenses.unknown?.value), at: licenses.unknown?.at };
}
/** What the policy makes of a declared license that the license text contradicts: `review` unless it says `fail`. */
function rulingOfMismatch({ licenses }) {
    return { ruling: rulingOf(licenses.mismatch?.value), at: licenses.mismatch?.at };
}
function rulingOf(setting = "review") {
    return setting === "fail" ? "deny" : "review";
}
const layers = new WeakMap();
function layerOf({ licenses: { lists } }) {
    const layer = layers.get(lists) ?? (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(lists);
    layers.set(lists, layer);
    return layer;
}
/** What `policy` says of the license `expression` of a package. Text that is no expression is denied. Never throws. */
function judge(policy, question, expression) {
    const context = question.context ?? policy.licenses.context?.value;
    const tree = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(expression);
    if (tree === undefined)
        return unreadable(expression, context);
    const use = { scope: question.scope, context };
    const choice = choiceFor(policy, question.purl);
    const decisions = new Map();
    const ask = (term) => {
        const key = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_2__/* .writeTerm */ .qR)(term);
        const decision = decisions.get(key) ?? (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(layerOf(policy), term, use);
        decisions.set(key, decision);
        return decision;
    };
    const evaluation = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(tree, (term) => {
        const decision = ask(term);
        return { standing: decision.standing, reason: reasonOf(decision, term) };
    }, choice && (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(choice.choose));
    const whole = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decideCompound */ .IP)(layerOf(policy), tree, use);
    const terms = evaluation.terms.map((one) => ruled(one, policy, ask));
    const worst = terms.find(({ ruling }) => ruling === strongest(terms));
    const settled = whole === undefined ? termRuling(worst, ask, evaluation.chosen) : wholeRuling(whole, expression, policy);
    return {
        ...settled,
        chosen: whole === undefined ? evaluation.chosen : expression,
        terms,
        rejected: whole === undefined ? evaluation.rejected : [],
        context,
        choice: choice && { choice, used: evaluation.choiceUsed || isChosen(choice, evaluation.chosen) },
    };
}
function termRuling({ term, ruling, reason, at }, ask, chosen) {
    const name = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_2__/* .writeTerm */ .qR)(term);
    const of = chosen === name ? "" : ` of \`${chosen}\``;
    return { ruling, reason: `\`${name}\`${of} ${reason}`, entry: ask(term).entry, at };
}
function wholeRuling(decision, expression, policy) {
    const ruling = decision.standing === "unknown" ? rulingOfUnknown(policy).ruling : decision.standing;
    return {
        ruling,
        reason: `\`${expression}\` ${wordsOf(decision)}`,
        entry: decision.entry,
        at: known(decision.at),
    };
}
function ruled(one, policy, ask) {
    const term = one.takenAs ?? one.term;
    const ruling = one.standing === "unknown" ? rulingOfUnknown(policy).ruling : one.standing;
    const { at } = ask(term);
    return { term, category: (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_4__/* .categoryOf */ .Q)(term), ruling, reason: one.reason, at: known(at) };
}
function strongest(terms) {
    for (const ruling of ["deny", "review"])
        if (terms.some((term) => term.ruling === ruling))
            return ruling;
    return "allow";
}
function reasonOf(decision, term) {
    const category = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_4__/* .categoryOf */ .Q)(term);
    const kind = category === undefined ? "" : ` (${category})`;
    if (decision.standing === "unknown")
        return "is a license that nobody has listed";
    if (decision.entry === undefined)
        return `${kind ? `is ${category} and ` : ""}is not allowed: ${noEntry(decision)}`;
    return decision.entry.startsWith("category:") ? wordsOf(decision) : `${wordsOf(decision)}${kind}`;
}
function noEntry({ at }) {
    return at.file === _default_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultFile */ .kL
        ? `${_default_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultFile */ .kL} does not name it`
        : `\`allow\` (${(0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(at)}) does not name it`;
}
function wordsOf({ standing, entry, at }) {
    const verb = {
        allow: "is allowed by",
        review: "needs a review by",
        deny: "is denied by",
        unknown: "is unknown to",
    };
    if (entry === undefined)
        return `${verb[standing]} \`allow\` (${(0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(at)})`;
    return `${verb[standing]} \`${entry}\` (${at.file === _default_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultFile */ .kL ? _default_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultFile */ .kL : (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(at)})`;
}
/** The default has no line that anybody could open. */
function known(at) {
    return at.file === _default_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultFile */ .kL || at.file === "" ? undefined : at;
}
function unreadable(expression, context) {
    const text = expression.length > 100 ? `${expression.slice(0, 100)}…` : expression;
    return {
        ruling: "deny",
        reason: `\`${text}\` is no SPDX expression that can be read`,
        entry: undefined,
        at: undefined,
        chosen: expression,
        terms: [],
        rejected: [],
        context,
        choice: undefined,
    };
}
function choiceFor({ choices }, purl) {
    const name = purl === undefined || choices.length === 0 ? undefined : (0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .parsePackage */ .j)(purl);
    return name && choices.find(({ packages }) => (0,_match_js__WEBPACK_IMPORTED_MODULE_8__/* .isAmong */ .F)(packages, name));
}
/** A choice of what the expression leaves anyway is not out of place. */
function isChosen({ choose }, chosen) {
    return choose === chosen;
}
/** Whether `policy` allows an expression when `licenses` are accepted as well, as an exception does. */
function allowsWith(policy, licenses, expression) {
    const tree = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(expression);
    if (tree === undefined)
        return false;
    const accepted = new _entries_js__WEBPACK_IMPORTED_MODULE_9__/* .Entries */ .R(licenses.map((value) => ({ value, at: { file: "", line: 1 } })));
    const use = { scope: undefined, context: policy.licenses.context?.value };
    const { standing } = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(tree, (term) => ({
        standing: accepted.find(term) ? "allow" : (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(layerOf(policy), term, use).standing,
        reason: "",
    }));
    return standing === "allow";
}


/***/ }),

/***/ 85929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAmong),
/* harmony export */   K: () => (/* binding */ isAbout)
/* harmony export */ });
/* harmony import */ var _package_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52823);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10509);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15420);



/** Whether `packages` names this package in this version. */
function isAmong({ name, versions }, purl, version = purl.version) {
    if (!(0,_package_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPackage */ .C)(name, { ...purl, version }))
        return false;
    return versions === undefined || (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .inVersions */ .h)(versions, purl.type, version);
}
/**
 * Whether `exception` is about `subject`: every key that it has must fit. A change of terms whose text is known
 * is acknowledged by that text's hash alone, so that the next change asks again.
 */
function isAbout(exception, subject, accepts) {
    const { rule, packages, repository, licenses, check, sha256 } = exception;
    if (!(0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(rule, subject.rule))
        return false;
    if (packages && !(subject.package && isAmong(packages, subject.package, subject.version)))
        return false;
    if (repository && !isRepository(repository, subject.repository))
        return false;
    if (check !== undefined && check !== subject.check)
        return false;
    const bound = sha256 !== undefined || (subject.rule.startsWith("license-change/") && subject.sha256.length > 0);
    if (bound && !(sha256 !== undefined && subject.sha256.includes(sha256)))
        return false;
    return licenses === undefined || (subject.license !== undefined && accepts(licenses, subject.license));
}
/** Whether a pattern such as `acme/*` names a repository; GitHub's names have no case. */
function isRepository(pattern, repository) {
    return repository !== undefined && (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesWildcard */ ._)(pattern.toLowerCase(), repository.toLowerCase());
}


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ policyRules),
  T: () => (/* binding */ waive)
});

// EXTERNAL MODULE: ./packages/report/build/pull-request.js
var pull_request = __webpack_require__(86405);
// EXTERNAL MODULE: ./packages/policy/build/package-pattern.js
var package_pattern = __webpack_require__(52823);
;// CONCATENATED MODULE: ./packages/policy/build/finding.js

/** Reads the subject and the `data` of a finding (DESIGN 4); `repository` is the run's own. */
function subjectOfFinding({ rule, subject, data = {} }, repository) {
    const name = (0,package_pattern/* parsePackage */.j)(subject);
    const text = (key) => {
        const value = data[key];
        return typeof value === "string" && value !== "" ? value : undefined;
    };
    return {
        rule,
        package: name,
        version: name?.version ?? text("toVersion") ?? text("version"),
        repository: text("repository") ?? (/^[\w.-]+\/[\w.-]+$/.test(subject) ? subject : repository),
        check: text("check"),
        license: text("to") ?? text("concluded") ?? text("declared"),
        sha256: textsOf(data.sha256),
    };
}
function textsOf(value) {
    const all = Array.isArray(value) ? value : [value];
    return all.filter((one) => typeof one === "string");
}

// EXTERNAL MODULE: ./packages/policy/build/judge.js
var judge = __webpack_require__(21203);
// EXTERNAL MODULE: ./packages/policy/build/match.js
var match = __webpack_require__(85929);
// EXTERNAL MODULE: ./packages/policy/build/status.js + 1 modules
var build_status = __webpack_require__(93922);
// EXTERNAL MODULE: ./packages/policy/build/wildcard.js
var wildcard = __webpack_require__(15420);
;// CONCATENATED MODULE: ./packages/policy/build/waive.js






/** Rules of the findings that a policy itself gives rise to. */
const policyRules = [
    {
        id: "policy/exception-expiring",
        title: "An exception ends soon",
        help: "Within 30 days what it accepts fails again. Mend the cause, or have the exception renewed.",
    },
    {
        id: "policy/exception-unused",
        title: "An exception meets nothing",
        help: "No finding needs it any more. Remove it, so that it does not hide the next one.",
    },
    {
        id: "policy/exception-ignored",
        title: "An exception does not count",
        help: "It breaks a rule of the policies that apply: how long exceptions may be, who may make or approve them.",
    },
    {
        id: "policy/edited",
        title: "The pull request edits the policy",
        help: "The policy of the base branch was obeyed. The edit counts once it is merged.",
    },
    {
        id: "policy/invalid",
        title: "The pull request breaks the policy",
        help: "Once merged, every action would stop with this error.",
    },
    {
        id: "policy/default",
        title: "The default policy applied",
        help: "No policy says which licenses are allowed: permissive and public-domain are, weak copyleft and data need a review, all others fail.",
    },
];
/**
 * The findings with those waived that an exception of the policy accepts, lowered to notes; one whose exception
 * has expired fails and says so. Notes about the exceptions themselves come after them: those that end soon, meet
 * nothing, or do not count.
 */
function waive(findings, policy, options) {
    const candidates = policy.exceptions
        .filter(({ rule }) => options.rules.some((id) => (0,wildcard/* matchesWildcard */._)(rule, id)))
        .map((exception) => ({ exception, status: (0,build_status/* statusOf */.c2)(exception, policy, options.now), used: false }));
    const accepts = (licenses, expression) => (0,judge/* allowsWith */.Rj)(policy, licenses, expression);
    const lookup = byPackage(candidates);
    const judged = findings.map((finding) => {
        const subject = subjectOfFinding(finding, options.repository);
        const about = lookup(subject).filter(({ exception }) => (0,match/* isAbout */.K)(exception, subject, accepts));
        for (const one of about)
            one.used = true;
        return settle(finding, about);
    });
    return [...judged, ...candidates.flatMap((one) => notesOn(one, options))];
}
/** Exceptions for one package by its name, those with a wildcard or without a package always: no product of both lists. */
function byPackage(all) {
    const named = new Map();
    const others = [];
    for (const one of all) {
        const name = one.exception.packages?.name;
        if (name === undefined || name.name.includes("*"))
            others.push(one);
        else {
            const key = `${name.type}/${name.name}`;
            const same = named.get(key) ?? [];
            same.push(one);
            named.set(key, same);
        }
    }
    return ({ package: name }) => name === undefined ? others : [...(named.get(`${name.type}/${name.name}`) ?? []), ...others];
}
function settle(finding, about) {
    if (finding.level === "note")
        return finding;
    const counting = about.find(({ status }) => status.counts);
    if (counting !== undefined)
        return accept(finding, counting.exception);
    const [refused] = about;
    if (refused === undefined || refused.status.counts)
        return finding;
    const { kind, why } = refused.status;
    const message = `${finding.message} The exception ${(0,build_status/* shown */.SP)(refused.exception.at)} does not count: ${why}.`;
    return { ...finding, message, ...(kind === "expired" && { level: "fail" }) };
}
function accept(finding, exception) {
    const { reason, until, approvedBy, approval, ticket, at } = exception;
    const proof = typeof approval === "object" ? approval : undefined;
    const approved = proof ? ` \`${proof.by}\` approved it.` : "";
    return {
        ...finding,
        level: "note",
        waived: {
            reason,
            ...(until && { until }),
            ...(approvedBy && { approvedBy }),
            ...(proof && (0,pull_request/* isPullRequest */.r)(proof.pullRequest) && { approvedIn: proof.pullRequest }),
        },
        advice: `Accepted by ${(0,build_status/* shown */.SP)(at)}.${approved}`,
        evidence: {
            ...finding.evidence,
            exception: { ...at, ...(ticket && { ticket }), ...(proof && { approval: proof }) },
        },
    };
}
function notesOn({ exception, status, used }, options) {
    const { until } = exception;
    if (!status.counts && status.kind === "ignored")
        return [note(exception, "policy/exception-ignored", `does not count: ${status.why}.`)];
    if (!used)
        return isUnused(exception, options) ? [unused(exception, status)] : [];
    if (!status.counts || status.daysLeft === undefined || status.daysLeft > build_status/* warnDays */.QO)
        return [];
    const end = status.daysLeft === 0 ? "today" : `in ${status.daysLeft} days, on ${until}`;
    return [note(exception, "policy/exception-expiring", `ends ${end}; then what it accepts fails.`)];
}
/**
 * Only of the repository's own exceptions, for rules of this action alone, in a run that saw everything: another
 * repository or action may need the others.
 */
function isUnused({ rule, inherited, repository }, { rules, complete, ...options }) {
    const area = rule.slice(0, rule.indexOf("/") + 1);
    const own = area !== "" && !area.includes("*") && rules.some((id) => id.startsWith(area));
    const elsewhere = repository !== undefined && repository.toLowerCase() !== options.repository?.toLowerCase();
    return complete && own && !inherited && !elsewhere;
}
function unused(exception, status) {
    const ended = status.counts ? "" : ` and ${status.why.replace(/^it /, "")}`;
    return note(exception, "policy/exception-unused", `meets nothing${ended}; remove it.`);
}
function note(exception, rule, words) {
    const { at, packages, repository, check } = exception;
    const about = [packages?.text, repository, check].filter((one) => one !== undefined).join(" ");
    return {
        rule,
        level: "note",
        subject: packages?.text ?? repository ?? at.file,
        message: `The exception ${(0,build_status/* shown */.SP)(at)} for ${about ? `\`${about}\`` : `\`${exception.rule}\``} ${words}`,
        ...(!at.file.includes("//") && { at: { file: at.file, line: at.line } }),
        key: `${exception.rule} ${about} ${exception.reason}`,
    };
}


/***/ })

};
