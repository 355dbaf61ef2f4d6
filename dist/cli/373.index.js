export const id = 373;
export const ids = [373];
export const modules = {

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XJ: () => (/* reexport */ clarify),
  describePolicy: () => (/* reexport */ describePolicy),
  i6: () => (/* reexport */ findPolicy),
  folderSource: () => (/* reexport */ folderSource),
  importPolicy: () => (/* reexport */ importPolicy),
  FB: () => (/* reexport */ isAmong),
  S4: () => (/* reexport */ judge),
  loadPolicy: () => (/* reexport */ loadPolicy),
  _W: () => (/* reexport */ matchesWildcard),
  TS: () => (/* reexport */ noSource),
  C: () => (/* reexport */ parsePackage),
  cy: () => (/* reexport */ policyRules),
  readPolicy: () => (/* reexport */ readPolicy),
  Lv: () => (/* reexport */ rulingOfMismatch),
  J8: () => (/* reexport */ rulingOfUnknown),
  starterPolicy: () => (/* reexport */ starterPolicy),
  hz: () => (/* reexport */ tellDefault),
  CG: () => (/* reexport */ verifyApprovals),
  T9: () => (/* reexport */ waive)
});

// UNUSED EXPORTS: defaultPolicy, loadReference, mergePolicies, parseReference, policyPath, policySchema, showReference, tryPolicy, usesDefault

// EXTERNAL MODULE: ./packages/core/build/index.js + 26 modules
var build = __webpack_require__(9913);
;// CONCATENATED MODULE: ./packages/policy/build/day.js
const dayMilliseconds = 24 * 60 * 60 * 1000;
/** How many days, UTC, lie between today and the day `until` (`2027-06-30`): 0 on that day, negative after it. */
function daysUntil(until, now) {
    const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    return Math.round((Date.parse(`${until}T00:00:00Z`) - today) / dayMilliseconds);
}

;// CONCATENATED MODULE: ./packages/policy/build/status.js

/** An exception that would count for ever or for long although its end is near is told so many days before. */
const warnDays = 30;
/** Where a line is, as messages name it. */
function shown({ file, line }) {
    return `\`${file}:${line}\``;
}
/** Whether `exception` counts under `policy` on the day of `now`. */
function statusOf(exception, policy, now) {
    const { until, barred } = exception;
    const daysLeft = until === undefined ? undefined : daysUntil(until, now);
    if (daysLeft !== undefined && daysLeft < 0)
        return { counts: false, kind: "expired", why: `it expired on ${until}` };
    const why = (barred && `${shown(barred)} does not allow exceptions in policies that extend it`) ??
        tooLong(policy, daysLeft) ??
        unapproved(exception, policy);
    return why === undefined ? { counts: true, daysLeft } : { counts: false, kind: "ignored", why };
}
function tooLong(policy, daysLeft) {
    const { maxDays } = policy.exceptionsPolicy;
    if (maxDays === undefined)
        return undefined;
    const most = `${maxDays.value} days, the most that ${shown(maxDays.at)} allows`;
    if (daysLeft === undefined)
        return `it has no \`until\`; give it one within ${most}`;
    return daysLeft > maxDays.value ? `it ends in ${daysLeft} days; give it at most ${most}` : undefined;
}
function unapproved(exception, policy) {
    const lists = approversFor(exception.rule, policy);
    if (lists.length === 0)
        return undefined;
    const { approvedBy, approval } = exception;
    const allowed = lists.map(({ value }) => value.join(" or ")).join(" and ");
    if (approvedBy === undefined)
        return `it has no \`approved-by\`; ${allowed} may approve it`;
    if (approval === undefined)
        return "its approval was not verified: that needs a token and a pull request";
    return typeof approval === "string" ? approval : undefined;
}
/** Who must approve an exception for `rule`: one of each list. A glob over several areas needs all of theirs. */
function approversFor(rule, { approvers }) {
    const head = rule.split("*")[0];
    const licenses = "license".startsWith(head.slice(0, "license".length));
    const security = !head.startsWith("license");
    return [...(licenses ? approvers.licenses : []), ...(security ? approvers.security : [])];
}

;// CONCATENATED MODULE: ./packages/policy/build/approve.js


/**
 * The policy with each exception's approval verified, or the reason why it was not: every line of the exception
 * came in with a pull request that somebody of `approved-by` approved. Nothing is asked where no approvers are set.
 */
async function verifyApprovals(policy, approvals) {
    const verified = await (0,build/* eachItem */.X_)(policy.exceptions, (exception) => verify(exception, policy, approvals));
    const exceptions = verified.map((result) => {
        if (result.ok)
            return { ...result.item, approval: result.value };
        return { ...result.item, approval: `its approval cannot be verified: ${(0,build/* describeError */.Uc)(result.error)}` };
    });
    return { ...policy, exceptions };
}
async function verify({ rule, approvedBy, at, end }, policy, approvals) {
    const lists = approversFor(rule, policy);
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

;// CONCATENATED MODULE: ./packages/policy/build/wildcard.js
/** Whether `pattern`, in which `*` stands for any text, is the whole of `text`. Linear in their product at worst. */
function matchesWildcard(pattern, text) {
    const parts = pattern.split("*");
    const first = parts[0];
    const last = parts.at(-1);
    if (parts.length === 1)
        return pattern === text;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/policy/build/package-pattern.js

/** Types whose names are written in any case (purl specification, known types). */
const caseless = new Set(["github", "bitbucket", "pypi", "composer", "deb", "rpm", "hex", "gitlab"]);
/** Qualifiers that say that a package is not the one which its registry has under that name. */
const origins = ["vcs_url", "download_url", "repository_url"];
/** The parts of a purl (`pkg:npm/%40acme/foo@1.0.0`), or of a pattern; `undefined` for other text. */
function parsePackage(purl) {
    const [, type = "", rest = "", query = ""] = /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#.*)?$/s.exec(purl) ?? [];
    const at = rest.lastIndexOf("@");
    const hasVersion = at > 0 && !rest.slice(at).includes("/");
    const name = decode((hasVersion ? rest.slice(0, at) : rest).replace(/^\/+|\/+$/g, ""));
    const version = hasVersion ? decode(rest.slice(at + 1)) : undefined;
    if (type === "" || name === undefined || name === "" || (hasVersion && !version))
        return undefined;
    const qualifiers = new Map();
    for (const pair of query.split("&").filter((part) => part.includes("="))) {
        const value = decode(pair.slice(pair.indexOf("=") + 1));
        if (value === undefined)
            return undefined;
        qualifiers.set(pair.slice(0, pair.indexOf("=")).toLowerCase(), value);
    }
    const kind = type.toLowerCase();
    return { type: kind, name: caseless.has(kind) ? name.toLowerCase() : name, version, qualifiers };
}
/**
 * Whether `pattern` means the package `purl`. A pattern without `vcs_url`, `download_url` and `repository_url`
 * means the package of its registry alone: whoever can name a git dependency must not inherit what was
 * granted to the published package.
 */
function matchesPackage(pattern, purl) {
    if (pattern.type !== purl.type || !matchesWildcard(pattern.name, purl.name))
        return false;
    if (pattern.version !== undefined && pattern.version !== purl.version)
        return false;
    for (const [key, value] of pattern.qualifiers) {
        const actual = purl.qualifiers.get(key);
        if (actual === undefined || !matchesWildcard(value, actual))
            return false;
    }
    return origins.every((key) => pattern.qualifiers.has(key) || !purl.qualifiers.has(key));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/range.js
var range = __webpack_require__(9046);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(883);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare.js
var compare = __webpack_require__(6061);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js
var parse = __webpack_require__(1817);
;// CONCATENATED MODULE: ./packages/policy/build/vers.js


const comparators = [">=", "<=", "!=", ">", "<", "="];
/** Schemes whose versions are ordered as semver says; of others only equality is known. */
const ordered = new Set(["npm", "semver", "cargo", "golang", "hex"]);
/** So many characters at most: no real range comes near. */
const longest = 4_096;
/**
 * A canonical VERS range, or what is wrong with it. Rules: github.com/package-url/vers-spec: no white space,
 * no empty constraint, sorted, no version twice, percent-encoding only where needed.
 */
function parseVers(text) {
    if (text.length > longest)
        return { wrong: `has more than ${longest} characters` };
    if (/\s/.test(text))
        return { wrong: "must not hold white space" };
    const [, scheme, rest] = /^vers:([a-z][a-z0-9.-]*)\/(.+)$/.exec(text) ?? [];
    if (scheme === undefined || rest === undefined)
        return { wrong: "must be vers:SCHEME/CONSTRAINTS" };
    if (rest === "*")
        return { scheme, constraints: [] };
    const constraints = [];
    const seen = new Set();
    for (const part of rest.split("|")) {
        if (part === "")
            return { wrong: "has an empty constraint: a | too much" };
        const comparator = comparators.find((one) => part.startsWith(one)) ?? "=";
        const written = comparators.some((one) => part.startsWith(one)) ? part.slice(comparator.length) : part;
        const version = vers_decode(written);
        if (version === undefined)
            return { wrong: `${written} is not percent-encoded as the specification says` };
        if (version === "*" || version === "")
            return { wrong: `${part} names no version` };
        if (seen.has(version))
            return { wrong: `names ${version} twice` };
        seen.add(version);
        constraints.push([comparator, version]);
    }
    return sorted(scheme, constraints);
}
function sorted(scheme, constraints) {
    if (!ordered.has(scheme)) {
        const unordered = constraints.every(([comparator]) => comparator === "=" || comparator === "!=");
        return unordered
            ? { scheme, constraints }
            : { wrong: `orders versions of ${scheme}; only single versions of it can be compared` };
    }
    for (const [at, [, version]] of constraints.entries()) {
        const before = constraints[at - 1]?.[1];
        if (parse(version) === null)
            return { wrong: `${version} is no version of ${scheme}` };
        if (before !== undefined && compare(before, version) > 0)
            return { wrong: `must be sorted: ${version} stands after ${before}` };
    }
    return { scheme, constraints };
}
/** Whether `version` is in `range`; a version that its scheme cannot read is in none but `*`. */
function inVers({ scheme, constraints }, version) {
    if (constraints.length === 0)
        return true;
    if (!ordered.has(scheme)) {
        const equal = constraints.find(([, other]) => other === version);
        if (equal)
            return equal[0] === "=";
        return constraints.every(([comparator]) => comparator === "!=");
    }
    if (parse(version) === null)
        return false;
    return containment(constraints, version);
}
/** "Checking if a version is contained within a range" of the specification, over sorted constraints. */
function containment(constraints, version) {
    for (const [comparator, other] of constraints) {
        if (compare(version, other) !== 0)
            continue;
        return comparator !== "!=" && comparator !== "<" && comparator !== ">";
    }
    const ends = constraints.filter(([comparator]) => comparator !== "=" && comparator !== "!=");
    if (ends.length === 0)
        return constraints.every(([comparator]) => comparator === "!=");
    const [first] = ends;
    const last = ends.at(-1);
    if (first && isUpper(first[0]) && compare(version, first[1]) < 0)
        return true;
    if (last && !isUpper(last[0]) && compare(version, last[1]) > 0)
        return true;
    for (const [at, [comparator, other]] of ends.entries()) {
        const next = ends[at + 1];
        if (next === undefined || isUpper(comparator) || !isUpper(next[0]))
            continue;
        if (compare(version, other) > 0 && compare(version, next[1]) < 0)
            return true;
    }
    return false;
}
function isUpper(comparator) {
    return comparator === "<" || comparator === "<=";
}
/** What a canonical text may leave unencoded beside letters and digits; a colon is never encoded. */
function vers_decode(text) {
    if (/%(?![0-9A-F]{2})/.test(text) || text.includes("%3A"))
        return undefined;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/policy/build/versions.js



/** The range that `text` is, or what is wrong with it. */
function parseVersions(text) {
    if (text.startsWith("vers:")) {
        const range = parseVers(text);
        return "wrong" in range ? range : { kind: "vers", text, range };
    }
    if (text.length > 256)
        return { wrong: "has more than 256 characters" };
    try {
        return { kind: "semver", text, range: new range(text) };
    }
    catch {
        return { wrong: "is neither a range of npm's (>=1 <2) nor vers:" };
    }
}
/**
 * Whether a package's version is in the range, as npm sees it: a pre-release only where the range names one.
 * A VERS range is for packages of its own type. A version that is unknown or unreadable is in no range.
 */
function inVersions(versions, type, version) {
    if (version === undefined)
        return false;
    switch (versions.kind) {
        case "vers":
            return versions.range.scheme === type && inVers(versions.range, version);
        case "semver":
            return satisfies(version, versions.range);
    }
}

;// CONCATENATED MODULE: ./packages/policy/build/match.js



/** Whether `packages` names this package in this version. */
function isAmong({ name, versions }, purl, version = purl.version) {
    if (!matchesPackage(name, { ...purl, version }))
        return false;
    return versions === undefined || inVersions(versions, purl.type, version);
}
/**
 * Whether `exception` is about `subject`: every key that it has must fit. A change of terms whose text is known
 * is acknowledged by that text's hash alone, so that the next change asks again.
 */
function isAbout(exception, subject, accepts) {
    const { rule, packages, repository, licenses, check, sha256 } = exception;
    if (!matchesWildcard(rule, subject.rule))
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
    return repository !== undefined && matchesWildcard(pattern.toLowerCase(), repository.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/policy/build/clarification.js


/**
 * The clarification that counts for a package: all of its files have the hashes that were read then, whatever the
 * version is now. Else the nearest one that no longer counts; `undefined` where nobody clarified the package.
 */
function clarify(policy, purl, texts) {
    const name = parsePackage(purl);
    if (name === undefined)
        return undefined;
    const hashes = new Map(texts.map(({ path, sha256 }) => [path, sha256]));
    let open;
    for (const clarification of policy.clarifications) {
        if (clarification.barred !== undefined || !isAmong(clarification.packages, name))
            continue;
        const changed = clarification.files.filter(({ path, sha256 }) => hashes.get(path) !== sha256);
        if (changed.length === 0)
            return { kind: "clarified", clarification };
        open ??= { kind: "open", clarification, changed: changed.map(({ path }) => path) };
    }
    return open;
}

;// CONCATENATED MODULE: ./packages/policy/build/default.js
/** What origins name where no file decided. */
const defaultFile = "the default policy";
const entry = (text) => ({ value: `category:${text}`, at: { file: defaultFile, line: 1 } });
/** The lists that apply where no file has an `allow`. */
const defaultLists = {
    allow: { value: [entry("permissive"), entry("public-domain")], at: { file: defaultFile, line: 1 } },
    deny: [],
    review: [entry("weak-copyleft"), entry("data")],
    scopes: new Map(),
    contexts: new Map(),
    bases: [],
};
/** The policy of who has no file: nothing is set, so that every default applies. */
const defaultPolicy = {
    files: [],
    extends: [],
    approvers: { licenses: [], security: [] },
    licenses: {
        context: undefined,
        unknown: undefined,
        mismatch: undefined,
        lists: { ...defaultLists, allow: undefined, review: [] },
    },
    exceptions: [],
    exceptionsPolicy: { barred: undefined, maxDays: undefined },
    clarifications: [],
    choices: [],
    sbom: { minQuality: undefined },
    licenseChange: { gate: undefined, watch: [], earlyWarnings: new Map() },
    scorecard: { minimum: undefined, checks: new Map(), tiers: [] },
    exposure: { block: undefined },
    trust: { gate: undefined },
    routes: [],
};

// EXTERNAL MODULE: ./packages/license/build/index.js + 41 modules
var license_build = __webpack_require__(7619);
;// CONCATENATED MODULE: ./packages/policy/build/entries.js

/** A list of SPDX ids, expressions and `category:` entries, for looking up. */
class Entries {
    #ids = new Map();
    #categories = new Map();
    #compounds = new Map();
    /** With `spread`, an or-later entry names each later version too: who denies a license denies what it may be taken as. */
    constructor(entries, spread = false) {
        for (const entry of entries) {
            if (entry.value.startsWith("category:"))
                keepFirst(this.#categories, entry.value.slice(9), entry);
            else
                this.#add(entry, (0,license_build/* parseExpression */.YK)(entry.value), spread);
        }
    }
    /** The entry that names a license: by its id if there is one, else by its category. */
    find(term) {
        const exact = this.#ids.get(term.id)?.find((one) => (0,license_build/* covers */.hU)(one.term, term));
        if (exact !== undefined)
            return { entry: exact.entry, exact: true };
        const entry = this.#categories.get((0,license_build/* categoryOf */.Qd)(term) ?? "");
        return entry && { entry, exact: false };
    }
    /** The entry that is, as a whole, this expression with AND or OR, in any order. */
    findCompound(canonical) {
        return this.#compounds.get(canonical);
    }
    #add(entry, tree, spread) {
        if (tree === undefined)
            return;
        if ("conjunction" in tree) {
            keepFirst(this.#compounds, canonicalOf(tree), entry);
            return;
        }
        const term = (0,license_build/* termOf */.iP)(tree);
        for (const one of spread ? [term, ...(0,license_build/* takenAs */.Md)(term)] : [term])
            this.#ids.set(one.id, [...(this.#ids.get(one.id) ?? []), { term: one, entry }]);
    }
}
function keepFirst(map, key, value) {
    if (!map.has(key))
        map.set(key, value);
}
/** An expression in one spelling: chains of one conjunction flat, sorted, each part once. */
function canonicalOf(tree) {
    if ("license" in tree)
        return (0,license_build/* writeTerm */.qR)((0,license_build/* termOf */.iP)(tree));
    const parts = operands(tree, tree.conjunction).map((part) => "license" in part ? canonicalOf(part) : `(${canonicalOf(part)})`);
    return [...new Set(parts)].sort().join(tree.conjunction === "and" ? " AND " : " OR ");
}
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

;// CONCATENATED MODULE: ./packages/policy/build/decide.js



/** Whether no file has an `allow`, so that the default's lists apply. */
function hasNoAllow(layer) {
    return layer.allow === undefined && layer.bases.every(hasNoAllow);
}
/** `layer` with the default's lists where no file has an `allow`. */
function withDefault(layer) {
    if (!hasNoAllow(layer))
        return layer;
    return { ...layer, allow: defaultLists.allow, review: [...layer.review, ...defaultLists.review] };
}
/** What `layer` and all that it stands upon say of one license. It can only worsen what they say. */
function decide(layer, term, use) {
    const isKnown = term.anyOf !== undefined || (0,license_build/* categoryOf */.Qd)(term) !== undefined;
    return decideBy(layer, use, isKnown ? "deny" : "unknown", (lists) => wordOn(lists, term));
}
/**
 * What is said of a whole expression with AND or OR, where some file has an entry for just that; `undefined`
 * where none has. A file without such an entry judges its licenses one by one.
 */
function decideCompound(layer, tree, use) {
    if ("license" in tree)
        return undefined;
    const canonical = canonicalOf(tree);
    if (!namesCompound(layer, canonical, use))
        return undefined;
    return decideBy(layer, use, "deny", (lists, own) => {
        const whole = compoundWord(lists, canonical);
        if (whole !== undefined || own === undefined)
            return whole;
        const { standing } = (0,license_build/* evaluate */._3)(tree, (term) => ({ standing: alone(own, term, use).standing, reason: "" }));
        const entry = { value: "its parts", at: placeOf(own) };
        return { standing, entry };
    });
}
/** The words of all layers as one: a base's, worsened by what stands upon it; `unnamed` is what no entry names. */
function decideBy(layer, use, unnamed, ask) {
    const below = layer.bases.map((base) => decideBy(base, use, unnamed, ask)).reduce(worse, nothing);
    const word = wordOf(layer, use, ask);
    if (word === undefined) {
        const closes = layer.allow !== undefined && below.standing === "allow";
        return closes ? { standing: unnamed, at: placeOf(layer), entry: undefined } : below;
    }
    const own = { standing: word.standing, at: word.entry.at, entry: word.entry.value };
    return below === nothing ? own : worse(below, own);
}
const nothing = { standing: "allow", at: { file: "", line: 1 }, entry: undefined };
const order = ["allow", "review", "unknown", "deny"];
function worse(a, b) {
    return a === nothing || order.indexOf(b.standing) > order.indexOf(a.standing) ? b : a;
}
/** A deny of any list first; then the lists of the scope or context, which are the more particular; then the file's own. */
function wordOf(layer, { scope, context }, ask) {
    const particular = [scope && layer.scopes.get(scope), context && layer.contexts.get(context)].flatMap((lists) => (lists === undefined ? [] : (ask(lists) ?? [])));
    const general = ask(layer, layer);
    const all = [...particular, ...(general ? [general] : [])];
    const first = (standing, words) => words.find((word) => word.standing === standing);
    return first("deny", all) ?? first("review", particular) ?? particular[0] ?? general;
}
const indexes = new WeakMap();
function indexOf(lists) {
    const before = indexes.get(lists);
    if (before !== undefined)
        return before;
    const { allow, review, deny } = lists;
    const index = {
        allow: new Entries(allow?.value ?? []),
        review: new Entries(review),
        deny: new Entries(deny, true),
    };
    indexes.set(lists, index);
    return index;
}
/** Deny wins; between review and allow an entry of the id counts more than one of its category, else review wins. */
function wordOn(lists, term) {
    const { allow, review, deny } = indexOf(lists);
    const denied = deny.find(term);
    if (denied)
        return { standing: "deny", entry: denied.entry };
    const [reviewed, allowed] = [review.find(term), allow.find(term)];
    const word = (standing, hit) => hit && { standing, entry: hit.entry };
    return allowed?.exact && !reviewed?.exact
        ? word("allow", allowed)
        : (word("review", reviewed) ?? word("allow", allowed));
}
function compoundWord(lists, canonical) {
    const index = indexOf(lists);
    for (const standing of ["deny", "review", "allow"]) {
        const entry = index[standing].findCompound(canonical);
        if (entry !== undefined)
            return { standing, entry };
    }
    return undefined;
}
function namesCompound(layer, canonical, use) {
    const here = wordOf(layer, use, (lists) => compoundWord(lists, canonical)) !== undefined;
    return here || layer.bases.some((base) => namesCompound(base, canonical, use));
}
const stripped = new WeakMap();
/** What a layer says without those that it stands upon. */
function alone(layer, term, use) {
    const own = stripped.get(layer) ?? { ...layer, bases: [] };
    stripped.set(layer, own);
    return decide(own, term, use);
}
function placeOf(layer) {
    return layer.allow?.at ?? nothing.at;
}

;// CONCATENATED MODULE: ./packages/policy/build/describe.js




/** What a policy comes to, for a terminal: each value with the line that says so, each exception with how it stands today. */
function describePolicy(policy, now) {
    const { licenses, scorecard, sbom, licenseChange, exposure, trust, approvers, exceptionsPolicy } = policy;
    const sections = [
        ["Files", policy.files.length > 0 ? policy.files : [defaultFile]],
        [
            "Licenses",
            [
                ...layerLines(withDefault(licenses.lists)),
                ...settings({ context: licenses.context, unknown: licenses.unknown, mismatch: licenses.mismatch }),
            ],
        ],
        ["Exceptions", policy.exceptions.map((one) => exceptionLine(policy, one, now))],
        [
            "Exceptions policy",
            settings({ "max-days": exceptionsPolicy.maxDays, "not allowed": at(exceptionsPolicy.barred) }),
        ],
        [
            "Approvers",
            Object.entries(approvers).flatMap(([area, lists]) => lists.map((list) => line(list.at, `${area}: ${list.value.join(", ")}`))),
        ],
        [
            "Clarifications",
            policy.clarifications.map((one) => line(one.at, `${one.packages.text}: ${one.license}`)),
        ],
        ["Choices", policy.choices.map((one) => line(one.at, `${one.packages.text}: ${one.choose}`))],
        ["SBOM", settings({ "min-quality": sbom.minQuality })],
        [
            "License changes",
            [
                ...gateLines("gate", licenseChange.gate),
                ...settings(Object.fromEntries(licenseChange.earlyWarnings)),
            ],
        ],
        ["Scorecard", settings({ minimum: scorecard.minimum, ...Object.fromEntries(scorecard.checks) })],
        ["Exposure", gateLines("block", exposure.block)],
        ["Trust", gateLines("gate", trust.gate)],
    ];
    return sections
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => [title, ...lines.map((text) => `  ${(0,build/* escapeLog */.Ah)(text)}`)].join("\n"))
        .join("\n");
}
function line({ file, line: number }, text) {
    return file === defaultFile ? `${text}  (${file})` : `${text}  (${file}:${number})`;
}
function layerLines(layer) {
    const particular = [...layer.scopes, ...layer.contexts].flatMap(([name, lists]) => listLines(lists, `${name}: `));
    return [...layer.bases.flatMap(layerLines), ...listLines(layer, ""), ...particular];
}
function listLines({ allow, deny, review }, prefix) {
    const one = (name, entries, where) => where === undefined
        ? []
        : [line(where, `${prefix}${name} ${entries.map(({ value }) => value).join(", ") || "nothing"}`)];
    return [
        ...one("allow", allow?.value ?? [], allow?.at),
        ...one("deny", deny, deny[0]?.at),
        ...one("review", review, review[0]?.at),
    ];
}
function settings(all) {
    return Object.entries(all).flatMap(([name, one]) => one ? [line(one.at, `${name}: ${String(one.value)}`)] : []);
}
function at(where) {
    return where && { value: "in policies that extend it", at: where };
}
function gateLines(name, gate) {
    return (gate ?? []).map((one) => line(one.at, `${name} ${one.value}`));
}
function exceptionLine(policy, exception, now) {
    const { rule, packages, repository, check, until } = exception;
    const status = statusOf(exception, policy, now);
    const about = [rule, packages?.text, repository, check].filter((one) => one !== undefined).join(" ");
    const stands = status.counts
        ? until === undefined
            ? "without an end"
            : `until ${until}`
        : `does not count: ${status.why}`;
    return line(exception.at, `${about}: ${stands}`);
}

;// CONCATENATED MODULE: ./packages/policy/build/document.js

/** What keeps a hostile file small: characters, nesting, values with aliases followed. */
const caps = { characters: build/* limits */.Fy.policyBytes, depth: 32, values: 200_000 };
const tooDeep = "is nested too deep to be read";
/** The value of a YAML text and all that is wrong with it as YAML. Never throws for any text. */
async function parseDocument(text) {
    const start = { line: 1, column: 1 };
    if (text.length > caps.characters) {
        const message = `has ${text.length} characters; at most ${caps.characters} are read`;
        return { node: undefined, faults: [{ ...start, message }] };
    }
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2769));
    const lines = new yaml.LineCounter();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const options = { lineCounter: lines, prettyErrors: false, logLevel: "silent", uniqueKeys: false };
    let document;
    try {
        document = yaml.parseDocument(text, options);
    }
    catch {
        return { node: undefined, faults: [{ ...start, message: tooDeep }] };
    }
    if (document.errors.length > 0) {
        return {
            node: undefined,
            faults: document.errors.map(({ message, pos }) => ({ ...at(pos[0]), message: plain(message) })),
        };
    }
    const reader = new Reader(yaml, at);
    const node = reader.read(document.contents, 0)?.node;
    return { node, faults: reader.faults };
}
/** The types of YAML's core schema. */
const tags = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`));
/** The parser's own words, in one line that starts as ours do. */
function plain(message) {
    if (message.includes("call stack"))
        return tooDeep;
    return `is not YAML: ${message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
}
/** Turns the parser's tree into ours. An alias gives the value that its anchor had: shared, never copied. */
class Reader {
    faults = [];
    #yaml;
    #at;
    #anchors = new Map();
    #last = { line: 1, column: 1 };
    constructor(yaml, at) {
        this.#yaml = yaml;
        this.#at = at;
    }
    read(value, depth) {
        const node = value;
        const at = node?.range ? this.#at(node.range[0]) : this.#last;
        this.#last = at;
        if (depth > caps.depth)
            return this.#refuse(at, `is nested deeper than ${caps.depth}`);
        if (node === null || node === undefined)
            return { node: empty(at), size: 1, height: 1 };
        if (this.#yaml.isAlias(node))
            return this.#alias(node.source, at);
        if (node.tag !== undefined && !tags.has(node.tag))
            return this.#refuse(at, `has the tag ${node.tag.slice(0, 40)}; no tags are read`);
        const end = this.#at(Math.max(node.range[0], node.range[1] - 1)).line;
        const read = this.#content(node, { at, end }, depth);
        if (read.size > caps.values)
            return this.#refuse(at, `holds more than ${caps.values} values`);
        if (read.height > caps.depth)
            return this.#refuse(at, `is nested deeper than ${caps.depth}`);
        const anchor = "anchor" in node ? node.anchor : undefined;
        if (anchor !== undefined)
            this.#anchors.set(anchor, read);
        return read;
    }
    #content(node, place, depth) {
        if (this.#yaml.isMap(node))
            return this.#mapping(node, place, depth);
        if (!this.#yaml.isSeq(node))
            return {
                node: { kind: "scalar", value: scalarOf(node.value), ...place },
                size: 1,
                height: 1,
            };
        const read = node.items.flatMap((item) => this.read(item, depth + 1) ?? []);
        return { node: { kind: "list", items: read.map((item) => item.node), ...place }, ...measure(read) };
    }
    #mapping(map, place, depth) {
        const entries = new Map();
        const values = [];
        for (const { key, value } of map.items) {
            const name = this.read(key, depth + 1);
            const read = this.read(value, depth + 1);
            if (name === undefined || read === undefined)
                continue;
            values.push(read);
            const text = name.node.kind === "scalar" ? name.node.value : undefined;
            if (text === undefined)
                this.#refuse(name.node.at, "has a key that is no text");
            else if (entries.has(String(text)))
                this.#refuse(name.node.at, `${quote(String(text))} stands twice`);
            else
                entries.set(String(text), { at: name.node.at, node: read.node });
        }
        return { node: { kind: "mapping", entries, ...place }, ...measure(values) };
    }
    #alias(name, at) {
        const found = this.#anchors.get(name);
        if (found !== undefined)
            return { ...found, node: { ...found.node, aliased: true } };
        return this.#refuse(at, `*${name.slice(0, 40)} has no anchor before it`);
    }
    #refuse(at, message) {
        this.faults.push({ ...at, message });
    }
}
function empty(at) {
    return { kind: "scalar", value: undefined, at, end: at.line };
}
function measure(parts) {
    let [size, height] = [1, 0];
    for (const part of parts) {
        size += part.size;
        height = Math.max(height, part.height);
    }
    return { size, height: height + 1 };
}
function scalarOf(value) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    return value === null || value === undefined ? undefined : String(value);
}
/** A key or value as a message shows it. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

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
    const { node } = await parseDocument(text);
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
                lines.add(`${path}: ${cut(JSON.stringify(edit_plain(item)))}`);
            return;
        case "scalar":
            lines.add(`${path}: ${cut(JSON.stringify(edit_plain(node)) ?? "")}`);
    }
}
function edit_plain(node) {
    if (node.kind === "scalar")
        return node.value ?? "";
    if (node.kind === "list")
        return node.items.map(edit_plain);
    return Object.fromEntries([...node.entries].map(([key, { node: value }]) => [key, edit_plain(value)]));
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

;// CONCATENATED MODULE: ./packages/policy/build/judge.js







/** Whether no file says what is allowed, so that permissive and public-domain licenses are, and reports should say so. */
function usesDefault({ licenses }) {
    return hasNoAllow(licenses.lists);
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
const judge_layers = new WeakMap();
function layerOf({ licenses: { lists } }) {
    const layer = judge_layers.get(lists) ?? withDefault(lists);
    judge_layers.set(lists, layer);
    return layer;
}
/** What `policy` says of the license `expression` of a package. Text that is no expression is denied. Never throws. */
function judge(policy, question, expression) {
    const context = question.context ?? policy.licenses.context?.value;
    const tree = (0,license_build/* parseExpression */.YK)(expression);
    if (tree === undefined)
        return unreadable(expression, context);
    const use = { scope: question.scope, context };
    const choice = choiceFor(policy, question.purl);
    const decisions = new Map();
    const ask = (term) => {
        const key = (0,license_build/* writeTerm */.qR)(term);
        const decision = decisions.get(key) ?? decide(layerOf(policy), term, use);
        decisions.set(key, decision);
        return decision;
    };
    const evaluation = (0,license_build/* evaluate */._3)(tree, (term) => {
        const decision = ask(term);
        return { standing: decision.standing, reason: reasonOf(decision, term) };
    }, choice && (0,license_build/* parseExpression */.YK)(choice.choose));
    const whole = decideCompound(layerOf(policy), tree, use);
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
    const name = (0,license_build/* writeTerm */.qR)(term);
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
    return { term, category: (0,license_build/* categoryOf */.Qd)(term), ruling, reason: one.reason, at: known(at) };
}
function strongest(terms) {
    for (const ruling of ["deny", "review"])
        if (terms.some((term) => term.ruling === ruling))
            return ruling;
    return "allow";
}
function reasonOf(decision, term) {
    const category = (0,license_build/* categoryOf */.Qd)(term);
    const kind = category === undefined ? "" : ` (${category})`;
    if (decision.standing === "unknown")
        return "is a license that nobody has listed";
    if (decision.entry === undefined)
        return `${kind ? `is ${category} and ` : ""}is not allowed: ${noEntry(decision)}`;
    return decision.entry.startsWith("category:") ? wordsOf(decision) : `${wordsOf(decision)}${kind}`;
}
function noEntry({ at }) {
    return at.file === defaultFile
        ? `${defaultFile} does not name it`
        : `\`allow\` (${shown(at)}) does not name it`;
}
function wordsOf({ standing, entry, at }) {
    const verb = {
        allow: "is allowed by",
        review: "needs a review by",
        deny: "is denied by",
        unknown: "is unknown to",
    };
    if (entry === undefined)
        return `${verb[standing]} \`allow\` (${shown(at)})`;
    return `${verb[standing]} \`${entry}\` (${at.file === defaultFile ? defaultFile : shown(at)})`;
}
/** The default has no line that anybody could open. */
function known(at) {
    return at.file === defaultFile || at.file === "" ? undefined : at;
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
    const name = purl === undefined ? undefined : parsePackage(purl);
    return name && choices.find(({ packages }) => isAmong(packages, name));
}
/** A choice of what the expression leaves anyway is not out of place. */
function isChosen({ choose }, chosen) {
    return choose === chosen;
}
/** Whether `policy` allows an expression when `licenses` are accepted as well, as an exception does. */
function allowsWith(policy, licenses, expression) {
    const tree = (0,license_build/* parseExpression */.YK)(expression);
    if (tree === undefined)
        return false;
    const accepted = new Entries(licenses.map((value) => ({ value, at: { file: "", line: 1 } })));
    const use = { scope: undefined, context: policy.licenses.context?.value };
    const { standing } = (0,license_build/* evaluate */._3)(tree, (term) => ({
        standing: accepted.find(term) ? "allow" : decide(layerOf(policy), term, use).standing,
        reason: "",
    }));
    return standing === "allow";
}

;// CONCATENATED MODULE: ./packages/policy/build/schema.js
const contexts = ["internal", "service", "distribute", "contribute"];
const scopes = ["production", "development", "optional", "peer"];
const licenseGates = ["restrictive", "substantive", "early-warning"];
const blocks = ["malicious", "exploited", "critical", "high", "medium", "low"];
const schema_settings = ["review", "fail"];
const levels = ["note", "review", "fail"];
const schema_text = (description) => ({ description, type: "string", minLength: 1 });
const map = (description, properties, rest = {}) => ({
    description,
    type: "object",
    properties,
    additionalProperties: false,
    ...rest,
});
const list = (description, items) => ({ description, type: "array", items });
const choice = (description, values) => ({
    description,
    type: "string",
    enum: values,
});
const license = { type: "string", format: "license", minLength: 1 };
const expression = (description) => ({ ...schema_text(description), format: "expression" });
const packagePattern = {
    ...schema_text("A package as purl without version, `*` for any text: `pkg:npm/foo`, `pkg:npm/@acme/*`."),
    format: "package",
};
const versions = {
    ...schema_text("A range of versions: of npm's (`>=1 <2`) or `vers:`. All versions unless told."),
    format: "versions",
};
const sha256 = {
    description: "SHA-256 of a file, in hex.",
    type: "string",
    pattern: "^[0-9a-f]{64}$",
};
const rule = {
    description: "Rules of findings, `*` for any text: `license/*`.",
    type: "string",
    pattern: "^[a-z*][a-z*/-]*$",
};
const approver = { type: "string", pattern: "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$" };
const repository = {
    description: "A repository, `*` for any text: `acme/app`, `acme/*`.",
    type: "string",
    pattern: "^[A-Za-z0-9._*-]+/[A-Za-z0-9._*-]+$",
};
const reason = schema_text("Why, for those who read it in a year.");
const score = { type: "number", minimum: 0, maximum: 10 };
const checks = {
    description: "Least score of a check, by its name.",
    type: "object",
    additionalProperties: score,
};
const lists = {
    allow: list("Allowed: SPDX ids, expressions, `category:` entries.", license),
    deny: list("Denied, whatever else allows it.", license),
    review: list("A human must look.", license),
};
const licenses = map("Which licenses may be used.", {
    context: choice("How what you build is used.", contexts),
    ...lists,
    unknown: choice("What an unknown license is. `review` unless told.", schema_settings),
    mismatch: choice("What it is when declared and detected license disagree. `review` unless told.", schema_settings),
    scopes: map("Lists that count too for dependencies of one scope.", Object.fromEntries(scopes.map((scope) => [scope, map(`For ${scope} dependencies.`, lists)]))),
    contexts: map("Lists that count too in one context.", Object.fromEntries(contexts.map((context) => [context, map(`For the context ${context}.`, lists)]))),
});
const exception = map("Findings that are accepted, for a reason and a time.", {
    rule,
    package: packagePattern,
    versions,
    repository,
    licenses: list("The licenses that are accepted; with another one the exception does not count.", license),
    check: schema_text("The Scorecard check."),
    sha256: { ...sha256, description: "The text that is acknowledged; with another one it does not count." },
    reason,
    "approved-by": { ...approver, description: "Who approved it: `@acme/legal`, `@octocat`." },
    ticket: schema_text("Where it was decided."),
    until: { ...schema_text("The last day on which it counts: `2027-06-30`."), format: "date" },
}, {
    required: ["rule", "reason"],
    dependencies: { versions: ["package"] },
    anyOf: ["package", "repository", "licenses", "check", "sha256"].map((key) => ({ required: [key] })),
});
const clarification = map("The license of a package whose own words are unclear, as long as its license text is the same.", {
    package: packagePattern,
    versions,
    license: expression("What it is licensed under."),
    files: {
        ...list("The license files that were read; another text opens the question again.", map("A license file.", { path: schema_text("Its path in the package."), sha256 }, { required: ["path", "sha256"] })),
        minItems: 1,
    },
    reason,
}, { required: ["package", "license", "files", "reason"] });
const tier = map("Repositories that must score better.", {
    repositories: list("Which repositories.", repository),
    minimum: { ...score, description: "Least aggregate score." },
    checks,
}, { required: ["repositories"] });
const early = [
    "install-script",
    "new-publisher",
    "provenance-lost",
    "repository-changed",
    "young-version",
    "first-dependency",
];
/** JSON Schema of `.github/ospo.yml`: the one source of its checks; published as schemas/ospo.schema.json. */
const policySchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "ospo-actions policy",
    ...map("What may be used, what is excepted, what fails: .github/ospo.yml", {
        version: { description: "Version of this format.", type: "integer", enum: [1] },
        extends: list("Policies that this one adds to; it can tighten them, never loosen.", {
            ...schema_text("OWNER/REPO//path@ref"),
            format: "reference",
        }),
        approvers: map("Who may approve exceptions. With it, only verified approvals count.", {
            licenses: { ...list("For the rules of licenses.", approver), minItems: 1 },
            security: { ...list("For all other rules.", approver), minItems: 1 },
        }),
        licenses,
        exceptions: list("One shape for the whole suite.", exception),
        "exceptions-policy": map("What exceptions may be made.", {
            allowed: {
                description: "Whether exceptions of policies that extend this one count.",
                type: "boolean",
            },
            "max-days": {
                description: "Days until an exception ends, at most.",
                type: "integer",
                minimum: 1,
                maximum: 3650,
            },
        }),
        clarifications: list("Licenses that had to be found out.", clarification),
        choices: list("Which license of several was chosen.", map("One choice.", { package: packagePattern, versions, choose: expression("One branch of the OR."), reason }, { required: ["package", "choose"] })),
        sbom: map("Quality of SBOMs.", {
            "min-quality": { description: "Least quality, of 100.", type: "number", minimum: 0, maximum: 100 },
        }),
        "license-change": map("Which changes of terms count.", {
            gate: list("Kinds of change that fail.", choice("A kind.", licenseGates)),
            watch: list("Packages whose texts are always compared.", packagePattern),
            "early-warnings": map("Level of each early warning.", Object.fromEntries(early.map((name) => [name, choice("Its level.", levels)]))),
        }),
        scorecard: map("Least OpenSSF Scorecard results.", {
            minimum: { ...score, description: "Least aggregate score." },
            checks,
            tiers: list("Further minima for some repositories.", tier),
        }),
        exposure: map("Which advisories count.", {
            block: list("What fails.", choice("A kind or severity.", blocks)),
        }),
        trust: map("Which signs of an unhealthy project count.", {
            gate: list("What fails.", { type: "string", pattern: "^[a-z][a-z-]*$" }),
        }),
        routes: list("Whom findings go to.", map("One route.", { findings: rule, repository, team: approver, label: schema_text("A label for the issue.") }, { required: ["findings"], anyOf: [{ required: ["team"] }, { required: ["label"] }] })),
    }, { required: ["version"] }),
};

;// CONCATENATED MODULE: ./packages/policy/build/merge.js

/**
 * `own` upon the policies that it extends. It can only tighten: a license must pass every file's lists, minima
 * take the higher, gates unite; loosening is for exceptions, as far as each base allows them.
 */
function mergePolicies(own, bases) {
    if (bases.length === 0)
        return own;
    const all = [...bases, own];
    const barred = bases
        .map(({ exceptionsPolicy }) => exceptionsPolicy.barred)
        .find((one) => one !== undefined);
    return {
        files: [...new Set(all.flatMap(({ files }) => files))],
        extends: own.extends,
        approvers: {
            licenses: unite(all.map(({ approvers }) => approvers.licenses)),
            security: unite(all.map(({ approvers }) => approvers.security)),
        },
        licenses: {
            context: highest(all.map(({ licenses }) => licenses.context), byOrder(contexts)),
            unknown: highest(all.map(({ licenses }) => licenses.unknown), byOrder(schema_settings)),
            mismatch: highest(all.map(({ licenses }) => licenses.mismatch), byOrder(schema_settings)),
            lists: { ...own.licenses.lists, bases: bases.map(({ licenses }) => licenses.lists) },
        },
        exceptions: [
            ...inherit(bases.map((base) => base.exceptions)),
            ...own.exceptions.map((one) => ({ ...one, barred })),
        ],
        exceptionsPolicy: {
            barred: barred ?? own.exceptionsPolicy.barred,
            maxDays: highest(all.map(({ exceptionsPolicy }) => exceptionsPolicy.maxDays), (days) => -days),
        },
        clarifications: [
            ...own.clarifications.map((one) => ({ ...one, barred })),
            ...inherit(bases.map((base) => base.clarifications)),
        ],
        choices: [...own.choices, ...inherit(bases.map((base) => base.choices))],
        sbom: {
            minQuality: highest(all.map(({ sbom }) => sbom.minQuality), (quality) => quality),
        },
        licenseChange: mergeLicenseChange(all.map(({ licenseChange }) => licenseChange)),
        scorecard: {
            minimum: highest(all.map(({ scorecard }) => scorecard.minimum), (score) => score),
            checks: highestByKey(all.map(({ scorecard }) => scorecard.checks), (score) => score),
            tiers: unite(all.map(({ scorecard }) => scorecard.tiers)),
        },
        exposure: { block: uniteGates(all.map(({ exposure }) => exposure.block)) },
        trust: { gate: uniteGates(all.map(({ trust }) => trust.gate)) },
        routes: [own, ...bases].flatMap(({ routes }) => routes),
    };
}
function mergeLicenseChange(all) {
    return {
        gate: uniteGates(all.map(({ gate }) => gate)),
        watch: unite(all.map(({ watch }) => watch)),
        earlyWarnings: highestByKey(all.map(({ earlyWarnings }) => earlyWarnings), byOrder(["note", "review", "fail"])),
    };
}
function inherit(lists) {
    return unite(lists).map((one) => ({ ...one, inherited: true }));
}
/** The members of all lists; what two bases have from the same line counts once. */
function unite(lists) {
    const seen = new Map();
    for (const item of lists.flat()) {
        const key = JSON.stringify(item, (_, value) => (value instanceof Map ? [...value] : value));
        if (!seen.has(key))
            seen.set(key, item);
    }
    return [...seen.values()];
}
function uniteGates(gates) {
    const given = gates.filter((gate) => gate !== undefined);
    if (given.length === 0)
        return undefined;
    const seen = new Map();
    for (const one of given.flat())
        if (!seen.has(one.value))
            seen.set(one.value, one);
    return [...seen.values()];
}
/** The one that ranks highest; the most basic of equals. */
function highest(all, rank) {
    let best;
    for (const one of all)
        if (one !== undefined && (best === undefined || rank(one.value) > rank(best.value)))
            best = one;
    return best;
}
function highestByKey(maps, rank) {
    const keys = new Set(maps.flatMap((map) => [...map.keys()]));
    return new Map([...keys].map((key) => [
        key,
        highest(maps.map((map) => map.get(key)), rank),
    ]));
}
function byOrder(order) {
    return (value) => order.indexOf(value);
}

;// CONCATENATED MODULE: ./packages/policy/build/node.js
/** Whether `node` or anything in it stands elsewhere. */
function usesAlias(node) {
    if (node.aliased)
        return true;
    if (node.kind === "scalar")
        return false;
    const inner = node.kind === "list" ? node.items : [...node.entries.values()].map((entry) => entry.node);
    return inner.some(usesAlias);
}

;// CONCATENATED MODULE: ./packages/policy/build/fields.js



/**
 * Reads the fields of a mapping that was checked: what is not there is `undefined` or empty, and nothing else
 * than the schema's types can stand there.
 */
class Fields {
    at;
    #file;
    #node;
    constructor(file, node) {
        this.#file = file;
        this.#node = node?.kind === "mapping" ? node : undefined;
        this.at = { ...file, line: node?.at.line ?? 1 };
    }
    /** The last line; `undefined` where parts stand elsewhere, as a YAML alias makes them. */
    get end() {
        return this.#node === undefined || usesAlias(this.#node) ? undefined : this.#node.end;
    }
    has(key) {
        return this.#node?.entries.has(key) ?? false;
    }
    /** The line of a key. */
    line(key) {
        return { ...this.#file, line: this.#node?.entries.get(key)?.at.line ?? this.at.line };
    }
    of(key) {
        return new Fields(this.#file, this.#get(key));
    }
    all(key) {
        const aliased = this.#get(key)?.aliased ?? false;
        return this.#items(key).map((item) => new Fields(this.#file, aliased ? { ...item, aliased } : item));
    }
    keys() {
        return [...(this.#node?.entries.keys() ?? [])];
    }
    text(key) {
        const node = this.#get(key);
        return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
    }
    texts(key) {
        return this.#items(key).flatMap((node) => node.kind === "scalar" && typeof node.value === "string"
            ? [{ value: node.value, at: { ...this.#file, line: node.at.line } }]
            : []);
    }
    sourced(key) {
        const node = this.#get(key);
        if (node?.kind !== "scalar" || node.value === undefined)
            return undefined;
        return { value: node.value, at: this.line(key) };
    }
    /** `package` with the `versions` beside it. */
    packages() {
        const text = this.text("package");
        return text === undefined
            ? undefined
            : { text, name: nameOf(text), versions: versionsOf(this.text("versions")) };
    }
    #get(key) {
        return this.#node?.entries.get(key)?.node;
    }
    #items(key) {
        const node = this.#get(key);
        return node?.kind === "list" ? node.items : [];
    }
}
/** The parsed form of a pattern that was checked. */
function nameOf(text) {
    const name = parsePackage(text);
    if (name === undefined)
        throw new TypeError("a package pattern that was not checked");
    return name;
}
function versionsOf(text) {
    const parsed = text === undefined ? undefined : parseVersions(text);
    if (parsed !== undefined && "wrong" in parsed)
        throw new TypeError("a range that was not checked");
    return parsed;
}

;// CONCATENATED MODULE: ./packages/policy/build/reference.js
const reference_form = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/\/([^@\s\\]+)@([^\s@~^:?*[\\]+)$/;
/** The reference that `text` (`OWNER/REPO//path@ref`) is; `undefined` for other text. */
function parseReference(text) {
    if (text.length > 500)
        return undefined;
    const [, repository, path, ref] = reference_form.exec(text) ?? [];
    if (repository === undefined || path === undefined || ref === undefined)
        return undefined;
    const steps = path.split("/");
    if (steps.some((step) => step === "" || step === "." || step === "..") || ref.includes(".."))
        return undefined;
    return /\/\.{1,2}$/.test(repository) ? undefined : { repository, path, ref };
}
/** A reference as files write it. */
function showReference({ repository, path, ref }) {
    return `${repository}//${path}@${ref}`;
}

;// CONCATENATED MODULE: ./packages/policy/build/build.js



/** The policy of one file, from its checked value; `file` is what origins name. */
function policyOf(node, file) {
    const root = new Fields(file, node);
    const licenses = root.of("licenses");
    const change = root.of("license-change");
    const score = root.of("scorecard");
    return {
        files: [file.file],
        extends: root
            .texts("extends")
            .map(({ value, at }) => ({ value: parseReference(value), at })),
        approvers: {
            licenses: approversOf(root.of("approvers"), "licenses"),
            security: approversOf(root.of("approvers"), "security"),
        },
        licenses: {
            context: licenses.sourced("context"),
            unknown: licenses.sourced("unknown"),
            mismatch: licenses.sourced("mismatch"),
            lists: {
                ...listsOf(licenses),
                scopes: listsBy(licenses.of("scopes"), scopes),
                contexts: listsBy(licenses.of("contexts"), contexts),
                bases: [],
            },
        },
        exceptions: root.all("exceptions").map(exceptionOf),
        exceptionsPolicy: exceptionsPolicyOf(root.of("exceptions-policy")),
        clarifications: root.all("clarifications").map(clarificationOf),
        choices: root.all("choices").map(choiceOf),
        sbom: { minQuality: root.of("sbom").sourced("min-quality") },
        licenseChange: {
            gate: change.has("gate")
                ? change.texts("gate")
                : undefined,
            watch: change.texts("watch").map(({ value, at }) => ({
                value: { text: value, name: nameOf(value), versions: undefined },
                at,
            })),
            earlyWarnings: mapOf(change.of("early-warnings")),
        },
        scorecard: { ...minimaOf(score), tiers: score.all("tiers").map(tierOf) },
        exposure: { block: gateOf(root.of("exposure"), "block") },
        trust: { gate: gateOf(root.of("trust"), "gate") },
        routes: root.all("routes").map(routeOf),
    };
}
function approversOf(fields, key) {
    if (!fields.has(key))
        return [];
    return [{ value: fields.texts(key).map(({ value }) => value), at: fields.line(key) }];
}
function listsOf(fields) {
    const allow = fields.has("allow") ? { value: fields.texts("allow"), at: fields.line("allow") } : undefined;
    return { allow, deny: fields.texts("deny"), review: fields.texts("review") };
}
function listsBy(fields, keys) {
    return new Map(keys.filter((key) => fields.has(key)).map((key) => [key, listsOf(fields.of(key))]));
}
function exceptionOf(fields) {
    return {
        at: fields.at,
        end: fields.end,
        rule: fields.text("rule") ?? "",
        packages: fields.packages(),
        repository: fields.text("repository"),
        licenses: fields.has("licenses") ? fields.texts("licenses").map(({ value }) => value) : undefined,
        check: fields.text("check"),
        sha256: fields.text("sha256"),
        reason: fields.text("reason") ?? "",
        approvedBy: fields.text("approved-by"),
        ticket: fields.text("ticket"),
        until: fields.text("until"),
        inherited: false,
        barred: undefined,
        approval: undefined,
    };
}
function exceptionsPolicyOf(fields) {
    const allowed = fields.sourced("allowed");
    return {
        barred: allowed?.value === false ? allowed.at : undefined,
        maxDays: fields.sourced("max-days"),
    };
}
function clarificationOf(fields) {
    return {
        at: fields.at,
        packages: fields.packages(),
        license: fields.text("license") ?? "",
        files: fields.all("files").map((file) => ({
            path: file.text("path") ?? "",
            sha256: file.text("sha256") ?? "",
        })),
        reason: fields.text("reason") ?? "",
        inherited: false,
        barred: undefined,
    };
}
function choiceOf(fields) {
    const packages = fields.packages();
    return { at: fields.at, packages, choose: fields.text("choose") ?? "", inherited: false };
}
function minimaOf(fields) {
    return { minimum: fields.sourced("minimum"), checks: mapOf(fields.of("checks")) };
}
function tierOf(fields) {
    return { ...minimaOf(fields), repositories: fields.texts("repositories").map(({ value }) => value) };
}
function mapOf(fields) {
    const all = new Map();
    for (const key of fields.keys()) {
        const value = fields.sourced(key);
        if (value !== undefined)
            all.set(key, value);
    }
    return all;
}
function gateOf(fields, key) {
    return fields.has(key) ? fields.texts(key) : undefined;
}
function routeOf(fields) {
    return {
        at: fields.at,
        findings: fields.text("findings") ?? "",
        repository: fields.text("repository"),
        team: fields.text("team"),
        label: fields.text("label"),
    };
}

;// CONCATENATED MODULE: ./packages/policy/build/nearest.js
/** The one of `known` that `word` is most likely a misspelling of; `undefined` where none is near. */
function nearest(word, known) {
    if (word.length > 40)
        return undefined;
    const plain = squash(word);
    const ranked = known
        .map((name) => ({ name, distance: distance(plain, squash(name)) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(word.length / 3))
        ? best.name
        : undefined;
}
function squash(word) {
    return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}
/** How many letters to insert, remove, replace or swap with their neighbour (optimal string alignment). */
function distance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/policy/build/format.js






/** What is wrong with `text` as a `format`; `undefined` if nothing. */
function wrongFormat(format, text) {
    switch (format) {
        case "date":
            return isDate(text) ? undefined : `must be a date such as 2027-06-30, not ${quote(text)}`;
        case "license":
            return text.startsWith("category:")
                ? wrongCategory(text.slice("category:".length))
                : wrongLicense(text);
        case "expression":
            return wrongLicense(text);
        case "package":
            return wrongPackage(text);
        case "versions": {
            const parsed = parseVersions(text);
            return "wrong" in parsed ? `${quote(text)} ${parsed.wrong}` : undefined;
        }
        case "reference":
            return parseReference(text) ? undefined : `must be OWNER/REPO//path@ref, not ${quote(text)}`;
    }
}
function wrongCategory(name) {
    if (license_build/* categories */.LZ.some((category) => category === name))
        return undefined;
    const near = nearest(name, license_build/* categories */.LZ);
    const hint = near === undefined ? `the categories are ${license_build/* categories */.LZ.join(", ")}` : `did you mean ${near}?`;
    return `${quote(name)} is no category; ${hint}`;
}
function wrongLicense(text) {
    if ((0,license_build/* parseExpression */.YK)(text) !== undefined)
        return undefined;
    return `${quote(text)} is no SPDX id or expression; own licenses are written LicenseRef-NAME`;
}
function wrongPackage(text) {
    if (text.length <= 500 && parsePackage(text) !== undefined)
        return undefined;
    return `must be a purl such as pkg:npm/foo or pkg:npm/@acme/*, not ${quote(text)}`;
}
/** A day that the calendar has, as ISO 8601 writes it. */
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./packages/policy/build/check.js



/** All that is wrong with `node` as `schema` wants it. */
function check(node, schema) {
    const faults = [];
    visit(node, schema, "", (at, message) => void faults.push({ ...at, message }));
    return faults;
}
function visit(node, schema, path, report) {
    const name = path || "the file";
    if (schema.type === "object") {
        if (node.kind === "mapping")
            visitMapping(node, schema, path, report);
        else
            report(node.at, `${name} must hold \`key: value\` lines`);
    }
    else if (schema.type === "array") {
        if (node.kind === "list")
            visitList(node, schema, path, report);
        else
            report(node.at, `${name} must be a list: [a, b], or a line each after -`);
    }
    else {
        const wrong = wrongScalar(node, schema);
        if (wrong !== undefined)
            report(node.at, `${name} ${wrong}`);
    }
}
function visitMapping(node, schema, path, report) {
    const { properties = {}, required = [], anyOf = [], dependencies = {}, additionalProperties: rest, } = schema;
    const known = new Map(Object.entries(properties));
    for (const [key, entry] of node.entries) {
        const inner = known.get(key) ?? (rest || undefined);
        if (inner !== undefined)
            visit(entry.node, inner, path ? `${path}.${key}` : key, report);
        else
            report(entry.at, unknownKey(key, path, [...known.keys()]));
    }
    for (const key of required.filter((one) => !node.entries.has(one)))
        report(node.at, path ? `${path} needs \`${key}\`` : `needs \`${key}\`${key === "version" ? ": 1" : ""}`);
    for (const [key, others] of Object.entries(dependencies))
        for (const other of node.entries.has(key) ? others.filter((one) => !node.entries.has(one)) : [])
            report(node.at, `${path} needs \`${other}\` beside \`${key}\``);
    const names = anyOf.flatMap((one) => one.required);
    if (names.length > 0 && !names.some((key) => node.entries.has(key)))
        report(node.at, `${path} needs at least one of ${names.map((key) => `\`${key}\``).join(", ")}`);
}
function unknownKey(key, path, keys) {
    const near = nearest(key, keys);
    const where = path ? ` in ${path}` : "";
    const hint = near === undefined ? `; known here: ${keys.join(", ") || "no other"}` : `; did you mean \`${near}\`?`;
    return `${quote(key)} is no key${where}${hint}`;
}
function visitList({ items, at }, schema, path, report) {
    const { minItems = 0 } = schema;
    if (items.length < minItems)
        report(at, `${path} must name at least ${minItems}`);
    for (const [index, item] of items.entries())
        visit(item, schema.items ?? {}, `${path}[${index}]`, report);
}
function wrongScalar(node, schema) {
    if (node.kind !== "scalar")
        return `must be one value, not a ${node.kind}`;
    if (node.value === undefined)
        return "has no value";
    switch (schema.type) {
        case "string":
            return wrongText(node, schema);
        case "boolean":
            return typeof node.value === "boolean" ? undefined : `must be true or false, not ${check_shown(node)}`;
        case "number":
        case "integer":
            return wrongNumber(node, schema);
        default:
            return undefined;
    }
}
function wrongText(node, { enum: values, pattern, format, minLength = 0 }) {
    const { value } = node;
    if (typeof value !== "string")
        return `must be text: write "${String(value)}" in quotes`;
    if (value.length < minLength)
        return "is empty";
    if (value.length > 2_048)
        return `has ${value.length} characters; at most 2048 are read`;
    if (values && !values.includes(value))
        return notOneOf(value, values);
    if (pattern !== undefined && !new RegExp(pattern).test(value))
        return `${quote(value)} must match ${pattern}`;
    return format && wrongFormat(format, value);
}
function wrongNumber(node, schema) {
    const { value } = node;
    const { enum: values, type, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, } = schema;
    const isNumber = typeof value === "number" && Number.isFinite(value);
    if (!isNumber || (type === "integer" && !Number.isInteger(value)))
        return `must be a${type === "integer" ? " whole" : ""} number, not ${check_shown(node)}`;
    if (values && !values.includes(value))
        return notOneOf(value, values);
    return value < minimum || value > maximum
        ? `must be from ${minimum} to ${maximum}, not ${value}`
        : undefined;
}
function notOneOf(value, values) {
    const near = typeof value === "string" ? nearest(value, values.map(String)) : undefined;
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return `must be one of ${values.join(", ")}, not ${check_shown({ value })}${hint}`;
}
function check_shown({ value }) {
    return typeof value === "string" ? quote(value) : String(value);
}

;// CONCATENATED MODULE: ./packages/policy/build/fault.js

/** So many faults are told of one file; a hostile one may have thousands. */
const told = 50;
/** All faults of a policy file in one CONFIG error, each as `file:line:column what`. */
function policyError(file, faults) {
    const sorted = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = sorted
        .slice(0, told)
        .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
    const rest = sorted.length > told ? [`… and ${sorted.length - told} more`] : [];
    const [only] = lines;
    const message = lines.length === 1 ? `Policy ${only}` : `The policy:\n${[...lines, ...rest].join("\n")}`;
    return new build/* OspoError */.sH("CONFIG", message, { fix: "docs/policy.md lists every key with an example." });
}

;// CONCATENATED MODULE: ./packages/policy/build/read.js





/** The policy of one file's text, what it extends not yet merged. CONFIG tells all faults, each with its line. */
async function readPolicy(text, file, ref) {
    const read = await tryPolicy(text, file, ref);
    if ("policy" in read)
        return read.policy;
    throw policyError(file, read.faults);
}
/** The policy of a text, or all that is wrong with it. */
async function tryPolicy(text, file, ref) {
    const { node, faults } = await parseDocument(text);
    if (node === undefined)
        return { faults };
    const all = [...faults, ...check(node, policySchema)];
    return all.length > 0
        ? { faults: all }
        : { policy: policyOf(node, { file, ...(ref !== undefined && { ref }) }) };
}

;// CONCATENATED MODULE: ./packages/policy/build/load.js




/** How many policies may extend one another in a row, and how many may be read at all. */
const load_caps = { depth: 5, files: 20 };
/** The policy of a text with everything that it extends. CONFIG tells what is wrong, where; a policy missing too. */
async function loadPolicy(text, file, source, ref) {
    return new Loader(source).extend(await readPolicy(text, file, ref), []);
}
/** The policy that a reference names, with everything that it extends. */
async function loadReference(reference, source) {
    return new Loader(source).load(reference, []);
}
class Loader {
    #source;
    #loaded = new Map();
    constructor(source) {
        this.#source = source;
    }
    async extend(policy, chain) {
        const bases = [];
        for (const { value, at } of policy.extends) {
            const shown = showReference(value);
            const where = `${at.file}:${at.line} extends ${shown}`;
            if (chain.includes(shown))
                throw refuse(`${where}, which extends it: a circle`);
            if (chain.length >= load_caps.depth)
                throw refuse(`${where}: more than ${load_caps.depth} in a row`);
            bases.push(await this.load(value, chain, where));
        }
        return mergePolicies(policy, bases);
    }
    load(reference, chain, where) {
        const shown = showReference(reference);
        const before = this.#loaded.get(shown);
        if (before !== undefined)
            return before;
        if (this.#loaded.size >= load_caps.files)
            throw refuse(`More than ${load_caps.files} policies extend one another`);
        const loading = this.#read(reference, chain, where ?? `The policy ${shown}`);
        this.#loaded.set(shown, loading);
        return loading;
    }
    async #read(reference, chain, where) {
        const text = await this.#source.read(reference);
        if (text === undefined)
            throw refuse(`${where}: no such file`);
        const policy = await readPolicy(text, `${reference.repository}//${reference.path}`, reference.ref);
        return this.extend(policy, [...chain, showReference(reference)]);
    }
}
function refuse(message) {
    return new build/* OspoError */.sH("CONFIG", message, { fix: "Mend `extends`, or the policy that it names." });
}

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
    const reference = named === undefined ? undefined : parseReference(named);
    if (reference !== undefined)
        return { policy: await loadReference(reference, source), findings: [] };
    const path = host.files.display(named ?? policyPath);
    const trusted = trustedRef(await (0,build/* readEvent */.j_)(host), host.env);
    const here = await readHere(path, host);
    if (trusted === undefined) {
        if (here === undefined && named !== undefined)
            throw new build/* OspoError */.sH("CONFIG", `policy: ${path} does not exist`);
        const policy = here === undefined ? defaultPolicy : await loadPolicy(here, path, source);
        return { policy, findings: [] };
    }
    const base = await readTrusted(path, trusted, host, source);
    if (base === undefined && named !== undefined)
        throw new build/* OspoError */.sH("CONFIG", `policy: ${path} is not on ${trusted}, from where a change is judged`, {
            fix: "Merge it there first, or name a policy of another repository: OWNER/REPO//path@ref.",
        });
    const policy = base === undefined ? defaultPolicy : await loadPolicy(base, path, source, trusted);
    return { policy, findings: await findEdit(path, base, here, trusted) };
}
/** A note that the default's lists judged the licenses; empty where a file has an `allow`. */
function tellDefault(policy) {
    if (!usesDefault(policy))
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
    throw new build/* OspoError */.sH("CONFIG", `The event of this run does not name ${what}, from where the policy is read`);
}
async function readHere(path, { files }) {
    const entry = await files.stat(path);
    return entry?.kind === "file" ? files.read(path, build/* limits */.Fy.policyBytes) : undefined;
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
        if (!(cause instanceof build/* OspoError */.sH) || !["CONFIG", "PERMISSION", "NOT_FOUND"].includes(cause.code))
            throw cause;
        const fix = "Give the job `permissions: { contents: read }` and the action a `github-token`, or name a policy that can be read: OWNER/REPO//path@ref.";
        throw new build/* OspoError */.sH("CONFIG", `The policy of ${ref} cannot be read: ${cause.message}`, { fix, cause });
    }
}
async function findEdit(path, base, here, ref) {
    if (here === undefined || here === base)
        return [];
    const at = { file: path };
    const edits = await editsOf(base ?? "", here);
    const read = await tryPolicy(here, path);
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

;// CONCATENATED MODULE: ./packages/policy/build/import/draft.js


/** A draft that says nothing. */
function emptyDraft(tool) {
    return { tool, allow: [], deny: [], review: [], exceptions: [], block: [], remarks: [] };
}
/** All drafts of one document as one. */
function joinDrafts(drafts) {
    const all = (key) => [
        ...new Set(drafts.flatMap((draft) => draft[key])),
    ];
    const exceptions = new Map(drafts.flatMap((draft) => draft.exceptions).map((one) => [one.package, one]));
    return {
        tool: [...new Set(drafts.map(({ tool }) => tool))].join(" and "),
        allow: all("allow"),
        deny: all("deny"),
        review: all("review"),
        exceptions: [...exceptions.values()],
        block: all("block"),
        remarks: all("remarks"),
    };
}
/** License names as entries of a policy. A name of several licenses becomes all of them; what is unclear is told. */
function entriesOf(names, option) {
    const licenses = [];
    const remarks = [];
    for (const name of names.map((one) => one.trim()).filter((one) => one !== "")) {
        const read = (0,license_build.readDeclared)(name.replace(/\*$/, ""));
        if (read.kind === "expression") {
            const meanings = "license" in read.tree ? (0,license_build/* termOf */.iP)(read.tree).anyOf : undefined;
            const taken = meanings?.map(({ id }) => id) ?? [read.text];
            licenses.push(...taken);
            if (taken.length !== 1 || taken[0] !== name)
                remarks.push(`${option} "${name}" became ${taken.join(", ")}.`);
        }
        else {
            remarks.push(`${option} "${name}" names no license for sure; it was left out.`);
        }
    }
    return { licenses: [...new Set(licenses)], remarks };
}
/** Packages by purl that the other tool does not look at, as exceptions; others in words. */
function exceptionsOf(purls, option) {
    const all = purls.map((purl) => purl.trim()).filter((purl) => purl !== "");
    const good = all.filter((purl) => purl.length <= 500 && parsePackage(purl) !== undefined);
    const bad = all.filter((purl) => !good.includes(purl));
    return {
        exceptions: good.map((purl) => ({ package: purl, reason: `${option} of the former configuration` })),
        remarks: bad.map((purl) => `${option} "${purl}" is no purl such as pkg:npm/foo; it was left out.`),
    };
}

;// CONCATENATED MODULE: ./packages/policy/build/import/dependency-review.js

/** Severities as that action names them, from low to high, and ours. */
const severities = [
    ["low", "low"],
    ["moderate", "medium"],
    ["high", "high"],
    ["critical", "critical"],
];
/** Options that say how it reports, or which commits it compares. */
const silent = new Set([
    ...["comment-summary-in-pr", "base-ref", "head-ref", "repo-token", "retry-on-snapshot-warnings"],
    ...[
        "retry-on-snapshot-warnings-timeout",
        "external-repo-token",
        "show-patched-versions",
        "show-openssf-scorecard",
    ],
]);
const dependency_review_known = new Set([
    ...["allow-licenses", "deny-licenses", "allow-dependencies-licenses", "fail-on-severity", "fail-on-scopes"],
    ...[
        "allow-ghsas",
        "license-check",
        "vulnerability-check",
        "deny-packages",
        "deny-groups",
        "warn-only",
        "config-file",
    ],
    "warn-on-openssf-scorecard-level",
    ...silent,
]);
/** Whether a mapping's keys are options of dependency-review-action. */
function isDependencyReview(options) {
    return [...options.keys()].some((key) => dependency_review_known.has(dependency_review_nameOf(key)));
}
/** What a configuration of actions/dependency-review-action asks: its own file, or the `with` of a step. */
function fromDependencyReview(options) {
    const draft = emptyDraft("actions/dependency-review-action");
    const by = new Map([...options].map(([key, value]) => [dependency_review_nameOf(key), value]));
    const list = (name) => listOf(by.get(name));
    const allow = entriesOf(list("allow-licenses"), "allow-licenses");
    const deny = entriesOf(list("deny-licenses"), "deny-licenses");
    const excepted = exceptionsOf(list("allow-dependencies-licenses"), "allow-dependencies-licenses");
    return {
        ...draft,
        allow: allow.licenses,
        deny: deny.licenses,
        exceptions: excepted.exceptions,
        block: blocked(by.get("fail-on-severity")),
        remarks: [
            ...allow.remarks,
            ...deny.remarks,
            ...(deny.licenses.length > 0 && allow.licenses.length === 0 ? [denyOnly] : []),
            ...excepted.remarks,
            ...[...by].flatMap(([name, value]) => remarkOn(name, value) ?? []),
        ],
    };
}
const denyOnly = "It denied a list and let all else pass, unknown licenses too. Here what no list names is judged by the default: permissive and public-domain pass.";
function remarkOn(name, value) {
    const items = listOf(value).join(", ");
    switch (name) {
        case "fail-on-scopes":
            return listOf(value).includes("development")
                ? undefined
                : `fail-on-scopes (${items}) left development dependencies out. Here they are judged too; \`licenses: scopes: development:\` can allow them more.`;
        case "allow-ghsas":
            return `allow-ghsas (${items}) was left out: except findings of exposure by package, or state them in a VEX document.`;
        case "deny-packages":
        case "deny-groups":
            return `${name} (${items}) has no counterpart; it was left out.`;
        case "license-check":
        case "vulnerability-check":
            return String(value) === "false"
                ? `${name}: false: run ${name === "license-check" ? "license-gate" : "exposure"} only if you want its check.`
                : undefined;
        case "warn-only":
            return String(value) === "true"
                ? "warn-only: true is the input `fail-on: never` of each action."
                : undefined;
        case "config-file":
            return `config-file: ${items}: import that file as well.`;
        case "warn-on-openssf-scorecard-level":
            return `warn-on-openssf-scorecard-level: ${items} only warned; \`scorecard: minimum:\` sets what must be reached.`;
        default:
            return dependency_review_known.has(name) ? undefined : `${name} is no option that we know; it was left out.`;
    }
}
/** What fails from a severity up; malicious packages always did. */
function blocked(severity) {
    const from = severities.findIndex(([theirs]) => theirs === severity);
    return from < 0
        ? []
        : [
            "malicious",
            ...severities
                .slice(from)
                .map(([, ours]) => ours)
                .reverse(),
        ];
}
/** Files may spell options with `_`. */
function dependency_review_nameOf(key) {
    return key.toLowerCase().replaceAll("_", "-");
}
/** A list, or text with commas or a line each, as both are taken there. */
function listOf(value) {
    const items = Array.isArray(value) ? value : String(value ?? "").split(/[,\n]/);
    return items
        .map((item) => (typeof item === "object" ? JSON.stringify(item) : String(item).trim()))
        .filter((item) => item !== "");
}

;// CONCATENATED MODULE: ./packages/policy/build/import/command.js
/** The commands of a script: split at `&&`, `||`, `|`, `;` and line ends; a backslash before a line end continues it. */
function commandsOf(script) {
    const commands = [];
    let words = [];
    let word;
    let quote;
    const endWord = () => {
        if (word !== undefined)
            words.push(word);
        word = undefined;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push(words);
        words = [];
    };
    for (let at = 0; at < script.length; at++) {
        const character = script[at];
        if (quote !== undefined) {
            if (character === quote)
                quote = undefined;
            else if (character === "\\" && quote === '"' && at + 1 < script.length)
                word += script[++at];
            else
                word += character;
        }
        else if (character === '"' || character === "'") {
            quote = character;
            word ??= "";
        }
        else if (character === "\\" && at + 1 < script.length) {
            const next = script[++at];
            if (next !== "\n")
                word = (word ?? "") + next;
        }
        else if (/[;&|\n\r]/.test(character))
            endCommand();
        else if (/\s/.test(character))
            endWord();
        else
            word = (word ?? "") + character;
    }
    endCommand();
    return commands;
}

;// CONCATENATED MODULE: ./packages/policy/build/import/license-checker.js


/** Flags that say what is printed or where, and nothing about what is allowed. */
const output = new Set([
    ...[
        "json",
        "csv",
        "csvComponentPrefix",
        "markdown",
        "summary",
        "out",
        "files",
        "customPath",
        "color",
        "start",
    ],
    ...[
        "relativeLicensePath",
        "relativeModulePath",
        "plainVertical",
        "nopeer",
        "limitAttributes",
        "help",
        "version",
    ],
    ...["outputFileName", "errorReportName", "disableErrorReport", "disableReport", "customHeader", "depth"],
    ...["ignoreRootPackageLicense", "excludePrivatePackages"],
].map((name) => name.toLowerCase()));
/** What each `license-checker` command of a script asks: davglass's, rseidelsohn's, and onebeyond's that wraps it. */
function fromScript(script) {
    return commandsOf(script).flatMap((words) => {
        const at = words.findIndex(isChecker);
        if (at < 0 || words[at + 1] === "check")
            return [];
        const isOneBeyond = words[at]?.includes("@onebeyond/") || words[at + 1] === "scan";
        const draft = fromFlags(words.slice(at + 1), isOneBeyond ? "@onebeyond/license-checker" : "license-checker");
        return draft === undefined ? [] : [draft];
    });
}
function isChecker(word) {
    return /^(.*\/)?license-checker(-rseidelsohn|-evergreen)?(@[\w.^~-]+)?$/.test(word);
}
function fromFlags(words, tool) {
    let draft = emptyDraft(tool);
    let told = false;
    for (const { name, values } of flagsOf(words)) {
        const part = fromFlag(name, values);
        told ||= part !== undefined;
        draft = { ...draft, ...append(draft, part ?? {}) };
    }
    if (!told)
        return undefined;
    const remarks = [...draft.remarks];
    if (draft.deny.length > 0 && draft.allow.length === 0)
        remarks.push("It denied a list and let all else pass. Here what no list names is judged by the default: permissive and public-domain pass.");
    return { ...draft, remarks };
}
function append(draft, part) {
    const keys = ["allow", "deny", "remarks"];
    const lists = keys.map((key) => [key, [...draft[key], ...(part[key] ?? [])]]);
    return { ...Object.fromEntries(lists), exceptions: [...draft.exceptions, ...(part.exceptions ?? [])] };
}
/** `--name value`, `--name=value`, `--name a b`; names in any case, as users write them. */
function flagsOf(words) {
    const flags = [];
    for (const word of words) {
        const [, name, value] = /^--([A-Za-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (name !== undefined)
            flags.push({ name: name.toLowerCase(), values: value === undefined ? [] : [value] });
        else
            flags.at(-1)?.values.push(word);
    }
    return flags;
}
/** What one flag says; `undefined` for one that is about output. */
function fromFlag(name, values) {
    if (output.has(name))
        return undefined;
    const by = (separator) => values.flatMap((value) => value.split(separator));
    switch (name) {
        case "onlyallow":
        case "allowonly": {
            const { licenses, remarks } = entriesOf(by(/;/), `--${name === "onlyallow" ? "onlyAllow" : "allowOnly"}`);
            return { allow: licenses, remarks };
        }
        case "failon": {
            const { licenses, remarks } = entriesOf(by(/;/), "--failOn");
            return { deny: licenses, remarks };
        }
        case "excludelicenses": {
            const { licenses, remarks } = entriesOf(by(/[;,]/), "--excludeLicenses");
            return {
                allow: licenses,
                remarks: [
                    "--excludeLicenses left packages out of the list; here their licenses are allowed.",
                    ...remarks,
                ],
            };
        }
        case "excludepackages":
            return exceptionsOf(by(/;/).map(npmPurl), "--excludePackages");
        case "excludepackagesstartingwith":
            return exceptionsOf(by(/;/).map((one) => one.trim() && `${npmPurl(one)}*`), "--excludePackagesStartingWith");
        case "production":
            return {
                remarks: [
                    "--production left development dependencies out. Here they are judged too; `licenses: scopes: development:` can allow them more.",
                ],
            };
        case "unknown":
        case "onlyunknown":
            return {
                remarks: [
                    `--${name} only lists. Here an unknown license is a review, or fails with \`licenses: unknown: fail\`.`,
                ],
            };
        case "clarificationsfile":
            return {
                remarks: [
                    "--clarificationsFile: copy each entry to `clarifications`, with its license file's sha256.",
                ],
            };
        default:
            return { remarks: [`--${name} has no counterpart; it was left out.`] };
    }
}
/** `foo@1.0.0`, `@acme/foo` as a purl. */
function npmPurl(name) {
    const text = name.trim();
    return text === "" ? "" : `pkg:npm/${text}`;
}

;// CONCATENATED MODULE: ./packages/policy/build/import/write.js

/** A draft as the text of `.github/ospo.yml`, with what it leaves out as comments. */
function writePolicy(draft) {
    const { tool, remarks, exceptions } = draft;
    const lists = ["allow", "deny", "review"].flatMap((key) => write_listLines(key, draft[key], 2));
    const lines = [
        `# From the configuration of ${tool}.`,
        ...remarks.map((remark) => `# - ${comment(remark)}`),
        "version: 1",
        ...(lists.length > 0 ? ["licenses:", ...lists] : []),
        ...(exceptions.length > 0
            ? ["# Give each exception a reason, an owner and an end (until: 2027-06-30).", "exceptions:"]
            : []),
        ...exceptions.flatMap((one) => [
            `  - rule: "license/*"`,
            `    package: ${quoted(one.package)}`,
            `    reason: ${quoted(one.reason)}`,
        ]),
        ...(draft.block.length > 0 ? ["exposure:", ...write_listLines("block", draft.block, 2)] : []),
    ];
    return `${lines.join("\n")}\n`;
}
function write_listLines(key, values, indent) {
    if (values.length === 0)
        return [];
    const space = " ".repeat(indent);
    return [`${space}${key}:`, ...values.map((value) => `${space}  - ${quoted(value)}`)];
}
/** Plain where YAML takes it as text for sure; else in quotes, with every character that cannot be seen escaped. */
function quoted(text) {
    if (/^[A-Za-z][A-Za-z0-9.+-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text))
        return text;
    return JSON.stringify(text).replaceAll(/(?! )[\p{C}\p{Z}]/gu, (character) => {
        const point = character.codePointAt(0) ?? 0;
        return `\\U${point.toString(16).padStart(8, "0")}`;
    });
}
/** One line of plain characters: nothing that ends a comment or hides in a terminal. */
function comment(text) {
    return (0,build/* plainText */.wh)(text).replaceAll(/\s+/g, " ").slice(0, 500);
}

;// CONCATENATED MODULE: ./packages/policy/build/import/import.js






/**
 * The text of a policy that says what another tool's configuration says: of actions/dependency-review-action (its
 * file, or the workflow that runs it), or commands of license-checker and @onebeyond/license-checker in a
 * package.json, a workflow or a shell script. What cannot be carried over stands in comments. CONFIG where `text`
 * holds none of them.
 */
async function importPolicy(text, file) {
    const { node } = await parseDocument(text);
    const drafts = node?.kind === "mapping" ? fromMapping(node) : fromScript(text);
    if (drafts.length > 0)
        return writePolicy(joinDrafts(drafts));
    throw new build/* OspoError */.sH("CONFIG", `${file} holds no configuration that can be imported`, {
        fix: "Name a configuration or workflow of dependency-review-action, or a package.json, workflow or script that runs license-checker or @onebeyond/license-checker.",
    });
}
function fromMapping(node) {
    const scripts = import_entry(node, "scripts");
    if (scripts?.kind === "mapping")
        return [...valuesOf(scripts)].flatMap(([, value]) => fromScript(String(value)));
    const jobs = import_entry(node, "jobs");
    if (jobs?.kind === "mapping")
        return [...jobs.entries.values()].flatMap(({ node: job }) => stepsOf(job).flatMap(fromStep));
    const runs = import_entry(node, "runs");
    if (runs !== undefined)
        return stepsOf(runs).flatMap(fromStep);
    const options = valuesOf(node);
    return isDependencyReview(options) ? [fromDependencyReview(options)] : [];
}
function stepsOf(job) {
    const steps = import_entry(job, "steps");
    return steps?.kind === "list" ? steps.items : [];
}
function fromStep(step) {
    const uses = import_plain(import_entry(step, "uses"));
    const run = import_plain(import_entry(step, "run"));
    const inputs = import_entry(step, "with");
    const isReview = typeof uses === "string" && /^[\w.-]+\/dependency-review-action@/.test(uses);
    if (isReview)
        return inputs === undefined ? [] : [fromDependencyReview(valuesOf(inputs))];
    return typeof run === "string" ? fromScript(run) : [];
}
function import_entry(node, key) {
    return node?.kind === "mapping" ? node.entries.get(key)?.node : undefined;
}
function valuesOf(node) {
    if (node.kind !== "mapping")
        return new Map();
    return new Map([...node.entries].map(([key, { node: value }]) => [key, import_plain(value)]));
}
/** A value without its places; of a mapping its text, as nothing reads further. */
function import_plain(node) {
    switch (node?.kind) {
        case "list":
            return node.items.map(import_plain);
        case "mapping":
            return JSON.stringify(Object.fromEntries([...node.entries].map(([key, { node: value }]) => [key, import_plain(value)])));
        case "scalar":
            return node.value;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/policy/build/source.js

/** Policies from a folder that holds `OWNER/REPO/path`, as a checkout of each would; refs are not looked at. */
function folderSource(files, folder) {
    return {
        async read({ repository, path }) {
            const file = `${folder}/${repository}/${path}`;
            const entry = await files.stat(file);
            return entry?.kind === "file" ? files.read(file, build/* limits */.Fy.policyBytes) : undefined;
        },
    };
}
/** For who has no way to other repositories: every reference is an error that says so. */
const noSource = {
    read({ repository }) {
        const fix = "Set `policy-token` to a token that may read its contents, or `github-token` if it is public.";
        return Promise.reject(new build/* OspoError */.sH("CONFIG", `The policy of ${repository} cannot be read without a token`, { fix }));
    },
};

;// CONCATENATED MODULE: ./packages/policy/build/starter.js
/** A policy to begin with: the default's rules written out, the rest as comments to uncomment. */
const starterPolicy = `# What open source may be used here. Every section may be left out; docs/policy.md explains each.
version: 1

licenses:
  # internal: a tool of our own; service: users reach it over a network; distribute: we ship it.
  context: distribute
  allow: ["category:permissive", "category:public-domain"]
  review: ["category:weak-copyleft", "category:data"]
  # What no list names is not allowed; deny wins over everything.
  deny: ["category:non-commercial"]
  unknown: review
  mismatch: review

# exceptions:
#   - rule: "license/*"
#     package: "pkg:npm/foo"
#     versions: ">=1 <2"
#     licenses: [GPL-3.0-only]
#     reason: why this one is fine here
#     until: 2027-06-30

# extends: ["acme/.github//ospo.yml@main"] # the organization's; it can only be tightened here
`;

;// CONCATENATED MODULE: ./packages/policy/build/finding.js

/** Reads the subject and the `data` of a finding (DESIGN 4); `repository` is the run's own. */
function subjectOfFinding({ rule, subject, data = {} }, repository) {
    const name = parsePackage(subject);
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
        .filter(({ rule }) => options.rules.some((id) => matchesWildcard(rule, id)))
        .map((exception) => ({ exception, status: statusOf(exception, policy, options.now), used: false }));
    const accepts = (licenses, expression) => allowsWith(policy, licenses, expression);
    const lookup = byPackage(candidates);
    const judged = findings.map((finding) => {
        const subject = subjectOfFinding(finding, options.repository);
        const about = lookup(subject).filter(({ exception }) => isAbout(exception, subject, accepts));
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
    const message = `${finding.message} The exception ${shown(refused.exception.at)} does not count: ${why}.`;
    return { ...finding, message, ...(kind === "expired" && { level: "fail" }) };
}
function accept(finding, exception) {
    const { reason, until, approvedBy, approval, ticket, at } = exception;
    const proof = typeof approval === "object" ? approval : undefined;
    const approved = proof ? ` \`${proof.by}\` approved it in ${proof.pullRequest}.` : "";
    return {
        ...finding,
        level: "note",
        waived: { reason, ...(until && { until }), ...(approvedBy && { approvedBy }) },
        advice: `Accepted by ${shown(at)}.${approved}`,
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
    if (!status.counts || status.daysLeft === undefined || status.daysLeft > warnDays)
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
        message: `The exception ${shown(at)} for ${about ? `\`${about}\`` : `\`${exception.rule}\``} ${words}`,
        ...(!at.file.includes("//") && { at: { file: at.file, line: at.line } }),
        key: `${exception.rule} ${about} ${exception.reason}`,
    };
}

;// CONCATENATED MODULE: ./packages/policy/build/index.js




















/***/ })

};
