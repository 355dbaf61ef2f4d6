export const id = 263;
export const ids = [263];
export const modules = {

/***/ 20263:
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
// EXTERNAL MODULE: ./packages/github/build/policy/run-policy.js + 1 modules
var run_policy = __webpack_require__(18283);
// EXTERNAL MODULE: ./packages/report/build/publish.js + 4 modules
var publish = __webpack_require__(73450);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/outcome.js
/** How many changes there are of each weight. */
function countChanges(changes) {
    const substantive = changes.filter(({ class: kind }) => kind === "substantive");
    return {
        changes: changes.filter(({ class: kind }) => kind !== "unchanged" && kind !== "cosmetic").length,
        substantive: substantive.length,
        restrictive: substantive.filter(({ direction }) => direction === "restrictive").length,
        cosmetic: changes.filter(({ class: kind }) => kind === "cosmetic").length,
    };
}

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/github/build/outside/base.js
var outside_base = __webpack_require__(85924);
// EXTERNAL MODULE: ./packages/inventory/build/projects.js + 12 modules
var projects = __webpack_require__(61360);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/files.js
var sbom_files = __webpack_require__(53279);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/to-inventory.js
var to_inventory = __webpack_require__(5486);
// EXTERNAL MODULE: ./packages/inventory/build/side-by-side.js
var side_by_side = __webpack_require__(50403);
// EXTERNAL MODULE: ./packages/inventory/build/sources.js
var build_sources = __webpack_require__(47618);
// EXTERNAL MODULE: ./packages/inventory/build/distinct.js
var distinct = __webpack_require__(98406);
// EXTERNAL MODULE: ./packages/inventory/build/diff.js
var diff = __webpack_require__(75997);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/projects.js



/** The projects at `path`, or what SBOMs say of them. */
async function readHead({ path, sbom }, host) {
    if (sbom.length === 0)
        return (0,projects/* readProjects */.VH)(path, host);
    return { inventory: await readSboms(sbom, host.files), lineOf: () => undefined };
}
async function readSboms(globs, files) {
    const parts = [];
    for (const path of await (0,sbom_files/* sbomPaths */.m)(globs, files))
        parts.push((0,to_inventory/* inventoryOfSbom */.H)(await (0,sbom_files/* readSoundSbom */.d)(path, files), files.display(path)));
    return (0,side_by_side/* sideBySide */.Q)(parts);
}
/** Compares `head` with the base that the inputs or the event name. A base without the project makes all of it new. */
async function difference(inputs, head, host) {
    const { mode } = inputs;
    if (mode !== "pull-request" && (mode !== "auto" || !(await (0,outside_base/* hasBase */.U)(inputs, host))))
        return undefined;
    const base = await (0,outside_base/* openBase */.m)(inputs, host);
    if (base === undefined) {
        throw new errors/* OspoError */.sH("INPUT", "mode: pull-request has nothing to compare with in this run", {
            fix: "Set `base` to a folder, lock file, SBOM, branch, tag or commit; or use `mode: upstream`.",
        });
    }
    const { files, path, shown } = base;
    const sources = await (0,build_sources/* sourcesThere */.dC)(path === undefined ? inputs : (0,build_sources/* sourcesAt */.wT)(path), files);
    const before = sources && (await readHead(sources, { ...host, files })).inventory;
    const packages = (0,distinct/* distinctComponents */.v)(head).filter(({ role }) => role === "package").length;
    return { changes: (0,diff/* diffInventories */.Q)(before ?? side_by_side/* emptyInventory */.U, head), shown, packages };
}

// EXTERNAL MODULE: ./packages/inventory/build/missing.js
var build_missing = __webpack_require__(99292);
// EXTERNAL MODULE: ./packages/policy/build/waive.js + 1 modules
var waive = __webpack_require__(1760);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/rules.js

const decide = "Read both texts. An exception in the policy, bound to the new text's hash, records that the terms are accepted.";
/** What this action finds. */
const rules = [
    { id: "license-change/restrictive", title: "Terms become more restrictive", help: decide },
    { id: "license-change/substantive", title: "Terms become other ones", help: decide },
    { id: "license-change/opaque", title: "New terms have no name that can be compared", help: decide },
    {
        id: "license-change/undeclared",
        title: "A license is no longer declared",
        help: "Ask the maintainers, or read the package's files; an exception in the policy records the answer.",
    },
    {
        id: "license-change/clarified",
        title: "What was open about a license is settled",
        help: "Nothing has to be done.",
    },
    {
        id: "license-change/metadata-correction",
        title: "A license field changed, its text did not",
        help: "Nothing has to be done; what the field said before may stand in other records.",
    },
    {
        id: "license-change/cosmetic",
        title: "The same license is written otherwise",
        help: "Nothing has to be done.",
    },
    {
        id: "license-change/unknown",
        title: "Whether terms changed is not known",
        help: "Run again when the registry answers; for private packages give it a token in .npmrc.",
    },
    {
        id: "license-change/repository-license",
        title: "A license file of a source repository changed",
        help: "The next release may bring it. Read the commit; nothing changes for versions that you have.",
    },
    {
        id: "license-change/repository-archived",
        title: "A source repository is archived",
        help: "Nobody will mend it there. Look for a successor, or plan to maintain it.",
    },
    {
        id: "license-change/repository-moved",
        title: "A source repository has another owner or name",
        help: "Check who publishes from now on.",
    },
    {
        id: "license-change/repository-gone",
        title: "A source repository cannot be seen any more",
        help: "It may be deleted, private or renamed without a trace. Keep a copy of the source that you use.",
    },
    {
        id: "license-change/incomplete",
        title: "The lock file does not hold all that is asked for",
        help: "Run the package manager's install and commit the lock file, then run again.",
    },
    {
        id: "license-change/empty",
        title: "There is nothing to check",
        help: "Check that `path` names the right project; if it really has no dependencies, set `fail-on: never`.",
    },
    {
        id: "early-warning/install-script",
        title: "A version runs a script when it is installed, and the one before did not",
        help: "Read the script. It cannot tell a build step from an attack.",
    },
    {
        id: "early-warning/new-publisher",
        title: "A version is the first by its publisher",
        help: "Look who it is. It cannot tell a new maintainer from a stolen or handed-over account.",
    },
    {
        id: "early-warning/provenance-lost",
        title: "A version has no provenance, and the one before had",
        help: "Look how it was released. It cannot tell a release by hand from one past the project's own pipeline.",
    },
    {
        id: "early-warning/repository-changed",
        title: "A version names another source repository",
        help: "Compare both. The field is the publisher's word, and a move is often only a rename.",
    },
    {
        id: "early-warning/young-version",
        title: "A version is very young",
        help: "Wait some days where nothing is urgent. Most attacks are found within days; age alone proves nothing.",
    },
    {
        id: "early-warning/first-dependency",
        title: "A package has its first dependency",
        help: "Look at what came in. It cannot tell a feature from a carrier of an attack.",
    },
];
/** All rules whose findings this action reports. */
const allRules = [...rules, ...waive/* policyRules */.c];
/** The help of a rule, as advice in a finding. */
function helpOf(id) {
    return rules.find((rule) => rule.id === id)?.help ?? "";
}
/** The rule of a change; `undefined` where nothing changed. */
function ruleOfChange(kind, isRestrictive) {
    switch (kind) {
        case "unchanged":
            return undefined;
        case "substantive":
            return isRestrictive ? "license-change/restrictive" : "license-change/substantive";
        case "cosmetic":
        case "metadata-correction":
        case "clarified":
        case "opaque":
        case "undeclared":
            return `license-change/${kind}`;
    }
}

// EXTERNAL MODULE: ./packages/policy/build/judge.js
var judge = __webpack_require__(21203);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/severity.js

/** Which changes fail: the input, else the policy, else those to more restrictive terms. */
function gateOf(input, policy) {
    const stated = input.length > 0 ? input : policy.licenseChange.gate?.map(({ value }) => value);
    return new Set((stated ?? ["restrictive"]).filter((one) => one !== "none"));
}
/**
 * How much a change weighs: by its direction and by what the policy makes of the new license, never because something
 * changed. `undefined` where nothing did.
 */
function levelOfChange({ class: kind, direction, to }, purl, policy, gate) {
    switch (kind) {
        case "unchanged":
            return undefined;
        case "cosmetic":
            return "note";
        case "clarified":
            return to === undefined || (0,judge/* judge */.S4)(policy, { purl }, to).ruling === "allow" ? "note" : "review";
        case "metadata-correction":
            // Where the field is right now, more is asked than was known so far.
            return direction === "restrictive" || direction === "unknown" ? "review" : "note";
        case "opaque":
        case "undeclared":
            return "review";
        case "substantive": {
            if (gate.has("substantive") || (gate.has("restrictive") && direction === "restrictive"))
                return "fail";
            if (direction === "restrictive" || direction === "unknown" || to === undefined)
                return "review";
            return (0,judge/* judge */.S4)(policy, { purl }, to).ruling === "allow" ? "note" : "review";
        }
    }
}
/** What an early warning weighs unless the policy says otherwise: what ordinary releases show too is a note. */
const usual = {
    "install-script": "review",
    "new-publisher": "note",
    "provenance-lost": "review",
    "repository-changed": "review",
    "young-version": "note",
    "first-dependency": "note",
};
/** The level of an early warning; with `gate: early-warning` one that wants a review fails. */
function levelOfWarning(kind, policy, gate) {
    const level = policy.licenseChange.earlyWarnings.get(kind)?.value ?? usual[kind];
    return level === "review" && gate.has("early-warning") ? "fail" : level;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/source-address.js
/** `owner/name` on a host in one spelling: schemes, `.git`, `www.` and case do not make another repository. */
function repositoryKey(address) {
    if (address === undefined || address.trim() === "")
        return undefined;
    const text = address.trim().slice(0, 500).toLowerCase();
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text);
    if (short)
        return `${short[1] === "bitbucket" ? "bitbucket.org" : `${short[1] ?? "github"}.com`}/${bare(short[2] ?? "")}`;
    const long = /^(?:git\+)?(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?(?:www\.)?([\w.-]+)(?::\d+)?[:/]+([^?#]+)/.exec(text);
    if (!long)
        return text;
    return `${long[1]}/${bare((long[2] ?? "").split("/").slice(0, 2).join("/"))}`;
}
function bare(path) {
    return path.replace(/\/+$/, "").replace(/\.git$/, "");
}
/** `owner/name`, in small letters, of an address on github.com; `undefined` for others. */
function gitHubName(address) {
    const key = repositoryKey(address);
    return key?.startsWith("github.com/") ? slug(key.slice("github.com/".length)) : undefined;
}
/** A text that is `owner/name`, in small letters. */
function slug(name) {
    return /^[a-z0-9_-]{1,100}\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i.test(name) ? name.toLowerCase() : undefined;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/words.js
/** Terms that have no SPDX id, as a reader would call them. */
const spoken = new Map([
    ["LicenseRef-additional-terms", "further terms"],
    ["LicenseRef-Commons-Clause", "Commons Clause"],
    ["LicenseRef-non-commercial", "terms against commercial use"],
    ["LicenseRef-patents", "a patents file"],
    ["LicenseRef-proprietary", "terms of its vendor"],
    ["LicenseRef-public-domain", "public domain"],
    ["LicenseRef-unrecognized", "unknown terms"],
    ["LicenseRef-use-restriction", "terms against some uses"],
]);
/** An expression with terms of no SPDX id in words. */
function spokenLicense(expression) {
    return expression.replace(/LicenseRef-[\w.-]+/g, (id) => spoken.get(id) ?? id);
}
/**
 * A license as messages show it: the expression, else what the field says, else that it says nothing. Where the
 * expression has terms of no known license, the field comes first and they are told in words.
 */
function licenseText(expression, side) {
    const stated = side?.statement?.text;
    if (expression === undefined)
        return stated === undefined ? "no declared license" : `\`${stated.slice(0, 200)}\``;
    const words = spokenLicense(expression);
    if (words === expression)
        return `\`${expression.slice(0, 200)}\``;
    if (words.toLowerCase() === stated?.toLowerCase())
        return `\`${stated}\``;
    const where = side?.files?.length ? ", whose text says" : ", that is";
    return stated === undefined
        ? words.slice(0, 200)
        : `\`${stated.slice(0, 200)}\`${where}: ${words.slice(0, 200)}`;
}
/** A change in words: from what to what, and of which kind. Facts only. */
function changeText(change, before, after) {
    const { from, to, fromCategory, toCategory } = change;
    const [old, now] = [licenseText(from, before), licenseText(to, after)];
    const licenses = old === now ? now : `${old} → ${now}`;
    const categories = fromCategory !== undefined && toCategory !== undefined && fromCategory !== toCategory
        ? ` (${fromCategory} → ${toCategory})`
        : "";
    return [`${licenses}${categories}.`, ...moreText(change)].join(" ");
}
/** What decided, where the licenses do not say it already, and what is special about the terms: a sentence each. */
function moreText({ class: kind, delayed, attributes, reasons }) {
    const [first = "", ...edits] = reasons;
    const isPlain = kind === "substantive" && first === "The license is another";
    return [
        ...(isPlain ? edits : [first, ...edits]).map((reason) => `${reason}.`),
        ...(delayed ? [`It becomes ${delayed.becomes} ${delayed.when}.`] : []),
        ...attributes.map(({ name, from: old, to: now }) => `${name}: "${clip(old)}" → "${clip(now)}".`),
    ];
}
/** What the change asks of who uses the code, and no longer asks; empty where nothing is known of it. */
function obligationText({ gained, lost }) {
    return [
        ...(gained.length > 0 ? [`Asked now: ${gained.join("; ")}.`] : []),
        ...(lost.length > 0 ? [`No longer asked: ${lost.join("; ")}.`] : []),
    ].join(" ");
}
function clip(text) {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/findings.js




/** The change of each pair and its early warnings, at the line of the package. */
function pairFindings(pairs, judging) {
    return pairs.flatMap((pair) => [...changeFinding(pair, judging), ...warningFindings(pair, judging)]);
}
function changeFinding(pair, { policy, gate, lineOf }) {
    const { to, change, before, after } = pair;
    const level = levelOfChange(change, to.purl, policy, gate);
    const rule = ruleOfChange(change.class, change.direction === "restrictive");
    if (level === undefined || rule === undefined)
        return [];
    const line = lineOf(to.manifest, to.place);
    return [
        {
            rule,
            level,
            subject: to.purl,
            message: `\`${to.name}\` ${versions(pair)}: ${changeText(change, before, after)}`,
            at: { file: to.manifest, ...(line !== undefined && { line }) },
            advice: [obligationText(change), helpOf(rule)].filter((text) => text !== "").join(" "),
            evidence: { ...evidenceOf(change, before, after), ...linksTo(pair.repository) },
            key: `${change.from ?? before.statement?.text} ${change.to ?? after.statement?.text}`,
            data: changeData(to.name, change, before, after),
        },
    ];
}
function warningFindings(pair, { policy, gate, lineOf }) {
    const { to, from, warnings } = pair;
    return warnings.map(({ kind, what, evidence }) => {
        const rule = `early-warning/${kind}`;
        const line = lineOf(to.manifest, to.place);
        return {
            rule,
            level: levelOfWarning(kind, policy, gate),
            subject: to.purl,
            message: `\`${to.name}\` ${to.version} ${what}.`,
            at: { file: to.manifest, ...(line !== undefined && { line }) },
            advice: helpOf(rule),
            evidence,
            data: { name: to.name, fromVersion: from.version ?? "", toVersion: to.version ?? "" },
        };
    });
}
/** The contract of a license change (DESIGN 4), with the hash that an acknowledgement is bound to. */
function changeData(name, change, before, after) {
    return {
        name,
        fromVersion: before.version,
        toVersion: after.version,
        from: change.from ?? before.statement?.text ?? "",
        to: change.to ?? after.statement?.text ?? "",
        class: change.class,
        direction: change.direction,
        ...(after.sha256 !== undefined && { sha256: after.sha256 }),
    };
}
/** The source repository, where its address names one on GitHub. */
function linksTo(address) {
    const name = gitHubName(address);
    return name === undefined ? {} : { links: [`https://github.com/${name}`] };
}
/** What both sides said and showed. */
function evidenceOf(change, before, after) {
    const { gained, lost, delayed, attributes, reasons, fromCategory, toCategory } = change;
    return {
        from: shown(before, fromCategory),
        to: shown(after, toCategory),
        reasons,
        ...(gained.length > 0 && { gained }),
        ...(lost.length > 0 && { lost }),
        ...(delayed && { delayed }),
        ...(attributes.length > 0 && { attributes }),
    };
}
function shown({ version, statement, files }, category) {
    return {
        version,
        ...(statement && { declared: statement.text, declaredIn: statement.origin }),
        ...(category && { category }),
        ...(files && {
            files: files.map(({ path, sha256, identified }) => ({
                path,
                sha256,
                kind: identified.kind,
                ...(identified.expression && { license: identified.expression }),
                ...(identified.riders.length > 0 && { riders: identified.riders }),
                ...(identified.residue.length > 0 && { residue: identified.residue }),
            })),
        }),
    };
}
function versions({ from, to }) {
    return from.version === to.version ? `${to.version}` : `${from.version} → ${to.version}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/core/build/lazily.js
var lazily = __webpack_require__(65188);
// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/license/build/text/identifier.js + 12 modules
var text_identifier = __webpack_require__(33051);
// EXTERNAL MODULE: ./packages/license/build/change/change.js + 4 modules
var change_change = __webpack_require__(71346);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/reading.js

/** What the registry says of one package, asked once. */
class Reading {
    #name;
    #ask;
    #history;
    constructor(name, ask) {
        this.#name = name;
        this.#ask = ask;
    }
    history() {
        this.#history ??= this.#ask((registry) => registry.packument(this.#name));
        return this.#history;
    }
    version(version) {
        return this.#ask((registry) => registry.version(this.#name, version));
    }
    async texts(component, release, identify) {
        const identifier = await identify();
        const { readPublishedLicense } = await Promise.all(/* import() */[__webpack_require__.e(8726), __webpack_require__.e(3707)]).then(__webpack_require__.bind(__webpack_require__, 36088));
        const { digests, source, version = "" } = component;
        const known = release ?? (digests.length > 0 ? undefined : await this.version(version));
        const tarball = source.url?.startsWith("http") ? source.url : known?.tarball;
        const archive = {
            name: this.#name,
            version,
            tarball,
            digests: digests.length > 0 ? digests : (known?.digests ?? []),
        };
        return this.#ask((registry) => readPublishedLicense(archive, registry, identifier));
    }
}
/** After so many requests in a row without an answer the registry counts as out of reach. */
const patience = 3;
/** Asks the registry until it is out of reach. */
function patient(registry) {
    let failures = 0;
    return async (work) => {
        if (failures >= patience)
            throw new errors/* OspoError */.sH("NETWORK", "The registry is out of reach");
        try {
            const value = await work(await registry());
            failures = 0;
            return value;
        }
        catch (error) {
            if (error instanceof errors/* OspoError */.sH && error.code === "NETWORK")
                failures++;
            throw error;
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/license/build/declared/read.js
var read = __webpack_require__(46172);
// EXTERNAL MODULE: ./packages/license/build/change/terms.js
var terms = __webpack_require__(57371);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/side.js


/** What the lock file or SBOM says; what the registry says of the version comes first. */
function sideOf(component, published) {
    const side = declaredSide(component.version ?? "", published?.license ?? component.license);
    return published?.license ? { ...side, declared: (0,read/* readDeclared */.D)(published.licenseField) } : side;
}
/** A version of which only the declared license is known. */
function declaredSide(version, statement) {
    return { version, statement, declared: (0,read/* readDeclared */.D)(statement?.text), sha256: undefined };
}
/** The side with its license files; the archive's own manifest counts where nothing else declared anything. */
function withTexts(side, { license, licenses, files, texts }) {
    const own = (0,read/* readDeclared */.D)(license, licenses);
    const declared = side.declared.kind === "none" ? own : side.declared;
    const parameters = new Map(files
        .filter(({ role }) => role === "license")
        .flatMap(({ path }) => [...(0,terms/* parametersIn */.K)(texts.get(path) ?? "")]));
    return { ...side, declared, files, parameters, sha256: textsHash(files) };
}
/**
 * The SHA-256 of the license file; of several, that of their paths and hashes in order, so that a change in any of
 * them is another hash. `undefined` where there is none.
 */
function textsHash(files) {
    const own = files.filter(({ role }) => role !== "notices");
    const [only] = own;
    if (own.length <= 1)
        return only?.sha256;
    const lines = own.map(({ path, sha256 }) => `${path} ${sha256}\n`).sort();
    return (0,external_node_crypto_.createHash)("sha256").update(lines.join("")).digest("hex");
}
/** Whether the declared license names nothing that can be compared. */
function isOpaque({ declared }) {
    return declared.kind !== "expression";
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/warnings.js

const day = 24 * 60 * 60 * 1000;
/** What is new in `to` against `from`, both of `history`. Facts, each with its evidence; no verdict. */
function warningsOn(from, to, history, { now, youngDays }) {
    const found = [];
    const add = (kind, what, evidence) => {
        found.push({ kind, what, evidence });
    };
    const scripts = to.installScripts.filter((name) => !from.installScripts.includes(name));
    if (from.installScripts.length === 0 && scripts.length > 0)
        add("install-script", `runs ${codes(scripts)} when it is installed; ${from.version} ran nothing`, {
            scripts,
        });
    if (isNewPublisher(from, to, history))
        add("new-publisher", `was published by \`${to.publisher}\`, who published none of the ${upTo(from, history).length} versions up to ${from.version}`, { publisher: to.publisher, before: from.publisher });
    if (from.provenance && !to.provenance)
        add("provenance-lost", `has no provenance attestation; ${from.version} has one`, {});
    const [was, is] = [repositoryKey(from.repository), repositoryKey(to.repository)];
    if (was !== undefined && was !== is)
        add("repository-changed", is === undefined ? "names no source repository any more" : "names another source repository", { from: from.repository, to: to.repository });
    const age = to.published === undefined ? undefined : (now.getTime() - to.published.getTime()) / day;
    if (age !== undefined && age < youngDays)
        add("young-version", `was published ${ageText(age)} ago`, { published: to.published?.toISOString() });
    if (neverDepended(from, to, history))
        add("first-dependency", `needs ${codes(to.dependencies.slice(0, 5))}; no version up to ${from.version} needed anything`, {
            dependencies: to.dependencies,
        });
    return found;
}
/** Versions published up to `one`: what somebody on it has seen so far, whatever came between it and the next. */
function upTo(one, { versions }) {
    const at = versions.findIndex(({ version }) => version === one.version);
    return versions.slice(0, at + 1);
}
function isNewPublisher(from, to, history) {
    if (to.publisher === undefined || from.publisher === undefined || to.publisher === from.publisher)
        return false;
    return !upTo(from, history).some(({ publisher }) => publisher === to.publisher);
}
function neverDepended(from, to, history) {
    return (to.dependencies.length > 0 && upTo(from, history).every(({ dependencies }) => dependencies.length === 0));
}
function codes(names) {
    return names.map((name) => `\`${name}\``).join(", ");
}
function ageText(days) {
    const hours = Math.max(0, Math.round(days * 24));
    return hours < 48 ? `${hours} hours` : `${Math.floor(days)} days`;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/pairs.js






/** The pairs among the differences of two inventories: third-party packages with another version, license or source. */
function pairsOf(changes) {
    return changes.flatMap((change) => {
        if (change.kind !== "changed" || change.to.role !== "package")
            return [];
        const { from, to, aspects } = change;
        return aspects.some((aspect) => aspect !== "scope") ? [{ from, to }] : [];
    });
}
/** Whether the registry of npm published this: a git dependency or a local package of the same name is another one. */
function isPublished({ purl, version, source, patch }) {
    const isNpm = purl.startsWith("pkg:npm/") && version !== undefined && patch === undefined;
    return isNpm && (source.kind === "registry" || source.kind === "bundled");
}
/** Compares every pair. Pairs of one name share what is asked; a registry that is out of reach is not asked for ever. */
async function comparePairs(pairs, options, host) {
    const names = [...Map.groupBy(pairs, ({ to }) => to.name).values()];
    const identify = (0,lazily/* lazily */.q)(text_identifier/* openIdentifier */.Y);
    const ask = patient((0,lazily/* lazily */.q)(options.registry));
    const results = await (0,each_item/* eachItem */.X)(names, async (group) => {
        const reading = new Reading(group[0]?.to.name ?? "", ask);
        const compared = [];
        for (const pair of group)
            compared.push(await comparePair(pair, reading, identify, options));
        return compared;
    }, {
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "packages compared" }),
    });
    return results.flatMap((result) => {
        if (result.ok)
            return result.value;
        throw result.error;
    });
}
/** What is said of a pair of which a side could not be read. */
const unknown = {
    class: "unchanged",
    direction: "unknown",
    gained: [],
    lost: [],
    attributes: [],
    reasons: [],
};
async function comparePair(pair, reading, identify, options) {
    const { from, to } = pair;
    const problems = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof errors/* OspoError */.sH))
                throw error;
            problems.push((0,errors/* describeError */.Uc)(error).split("\n")[0] ?? "");
            return undefined;
        }
    };
    const [isOld, isNew] = [isPublished(from), isPublished(to)];
    const history = options.earlyWarnings && isOld && isNew && from.version !== to.version
        ? await attempt(() => reading.history())
        : undefined;
    const release = async (one, isKnown) => {
        if (!isKnown)
            return undefined;
        const found = history?.versions.find(({ version }) => version === one.version);
        if (found !== undefined || one.license !== undefined)
            return found;
        return attempt(async () => ({ ...(await reading.version(one.version ?? "")), published: undefined }));
    };
    const [old, current] = [await release(from, isOld), await release(to, isNew)];
    const isUnread = (one, isKnown, found) => isKnown && found === undefined && one.license === undefined;
    let [before, after] = [sideOf(from, old), sideOf(to, current)];
    const { repository } = current ?? {};
    const shared = { ...pair, repository };
    // A version that could not be read says nothing, which is not the same as "declares nothing".
    if (isUnread(from, isOld, old) || isUnread(to, isNew, current))
        return { ...shared, before, after, change: unknown, warnings: [], problems: [...new Set(problems)] };
    if (wantsTexts(before, after, to, options)) {
        const [one, other] = [from, to].map((component, at) => isPublished(component)
            ? attempt(() => reading.texts(component, at === 0 ? old : current, identify))
            : undefined);
        const texts = [await one, await other];
        if (texts[0] && texts[1])
            [before, after] = [withTexts(before, texts[0]), withTexts(after, texts[1])];
    }
    const warnings = history && old && current ? warningsOn(old, current, history, options) : [];
    const change = (0,change_change/* classifyChange */.F)(before, after);
    return { ...shared, before, after, change, warnings, problems: [...new Set(problems)] };
}
/** Texts are compared where the field alone does not settle it. */
function wantsTexts(before, after, { purl }, { textCheck, isWatched }) {
    if (textCheck !== "auto")
        return textCheck === "all";
    if (isOpaque(before) || isOpaque(after) || isWatched(purl))
        return true;
    return !(0,external_node_util_.isDeepStrictEqual)(before.declared, after.declared);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/tables.js
/** Every pair that was compared, those that changed first. */
function changeTable(pairs) {
    const rank = ({ change, problems }) => problems.length > 0 ? 0 : change.class === "unchanged" ? 2 : 1;
    const rows = pairs
        .toSorted((a, b) => rank(a) - rank(b) || (a.to.purl < b.to.purl ? -1 : 1))
        .map((pair) => {
        const { from, to, change, before, after, warnings, problems } = pair;
        return [
            to.name,
            from.version ?? "",
            to.version ?? "",
            change.from ?? before.statement?.text ?? "",
            change.to ?? after.statement?.text ?? "",
            problems.length > 0 && change.class === "unchanged" ? "unknown" : change.class,
            change.class === "unchanged" ? "" : change.direction,
            before.files && after.files ? "compared" : "not read",
            warnings.map(({ kind }) => kind).join(", "),
        ];
    });
    return {
        id: "changes",
        title: "Packages with another version",
        columns: [
            "name",
            "from",
            "to",
            "license before",
            "license now",
            "change",
            "direction",
            "texts",
            "early warnings",
        ],
        rows,
        filters: ["change", "direction", "texts"],
    };
}
/** Every event that is open, the new ones first. */
function eventTable(events) {
    const rows = events
        .toSorted((a, b) => Number(b.isOurs) - Number(a.isOurs))
        .map(({ event, finding, isOurs }) => {
        const { from = "", to = "", toVersion = "" } = finding.data ?? {};
        return [
            finding.subject,
            String(from),
            String(to),
            String(toVersion),
            event.change.class,
            event.change.direction,
            finding.waived ? "accepted" : isOurs ? "new" : "told",
            event.firstSeen.slice(0, 10),
        ];
    });
    return {
        id: "events",
        title: "What happened upstream",
        columns: ["what", "before", "now", "version", "change", "direction", "standing", "first seen"],
        rows,
        filters: ["change", "direction", "standing"],
    };
}

// EXTERNAL MODULE: ./packages/inventory/build/package-url.js
var package_url = __webpack_require__(31624);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/unknown.js


/** So many names stand in one message. */
const named = 5;
/** One finding for each reason, with its packages: one thing to mend, not hundreds. */
function unknownFindings(unread) {
    const reasons = Map.groupBy(unread, ({ purl, why }) => withoutName(why, purl));
    return [...reasons].map(([why, all]) => {
        const purls = [...new Set(all.map(({ purl }) => purl))];
        const some = purls.slice(0, named).map((purl) => `\`${purl}\``);
        const rest = purls.length > named ? ` and ${purls.length - named} more` : "";
        return {
            rule: "license-change/unknown",
            level: "review",
            subject: purls.length === 1 ? (purls[0] ?? "packages") : "packages",
            message: `Not known whether terms changed: ${why}. It concerns ${some.join(", ")}${rest}.`,
            advice: helpOf("license-change/unknown"),
            key: why,
            data: { packages: purls.length },
        };
    });
}
/** The reason alone, so that the same fault of many packages is told once. */
function withoutName(why, purl) {
    const parsed = (0,package_url/* parsePurl */.$l)(purl);
    const name = [parsed?.namespace, parsed?.name].filter((part) => part !== undefined).join("/");
    const words = why.replace(/\.$/, "").split(" ");
    const at = words.indexOf(name);
    if (name === "" || at < 0)
        return words.join(" ");
    const hasVersion = /^(?:latest$|\d)/.test(words[at + 1] ?? "");
    return words.toSpliced(at, hasVersion ? 2 : 1, "a", "package").join(" ");
}
/** A finding for each entry of the lock file that is missing or cannot be read. */
function incompleteFindings({ problems }, lineOf) {
    return problems.filter(build_missing/* isMissing */.b).map(({ subject, message, manifest, place, key }) => {
        const line = lineOf(manifest, place);
        return {
            rule: "license-change/incomplete",
            level: "fail",
            subject,
            message,
            at: { file: manifest, ...(line !== undefined && { line }) },
            advice: helpOf("license-change/incomplete"),
            ...(key !== undefined && { key }),
        };
    });
}

// EXTERNAL MODULE: ./packages/policy/build/package-pattern.js
var package_pattern = __webpack_require__(52823);
// EXTERNAL MODULE: ./packages/policy/build/match.js
var match = __webpack_require__(85929);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/watch-list.js

/** Whether the policy's `license-change.watch` names a package, whose texts are then always compared. */
function watchedBy({ licenseChange: { watch } }) {
    if (watch.length === 0)
        return () => false;
    return (purl) => {
        const name = (0,package_pattern/* parsePackage */.j)(purl);
        return name !== undefined && watch.some(({ value }) => (0,match/* isAmong */.F)(value, name));
    };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/pull-request.js







/** What a change of the lock file brings: each package that is another version is compared with the one it replaces. */
async function comparePullRequest({ inventory, lineOf }, { changes, packages }, inputs, { policy, gate }, registry, host) {
    const pairs = pairsOf(changes);
    const isWatched = watchedBy(policy);
    const options = { ...inputs, now: host.now(), isWatched, registry: registry.open };
    const compared = await comparePairs(pairs, options, host);
    const unread = compared.flatMap(({ to, problems }) => problems.map((why) => ({ purl: to.purl, why })));
    const missing = [...(0,build_missing/* missingEntries */.B)(inventory), ...new Set(unread.map(({ purl }) => purl))];
    const unpaired = compared.filter(({ problems }) => problems.length === 0).length;
    const same = packages - pairs.length;
    const warnings = compared.reduce((sum, one) => sum + one.warnings.length, 0);
    return {
        findings: [
            ...pairFindings(compared, { policy, gate, lineOf }),
            ...unknownFindings(unread),
            ...incompleteFindings(inventory, lineOf),
        ],
        coverage: {
            checked: same + unpaired,
            expected: same + pairs.length + (0,build_missing/* missingEntries */.B)(inventory).length,
            unit: "packages",
            missing,
        },
        tables: [changeTable(compared)],
        metrics: {
            packages,
            compared: pairs.length,
            added: changes.filter(({ kind }) => kind === "added").length,
            ...countChanges(compared.map(({ change }) => change)),
            "early-warnings": warnings,
            requests: registry.requests(),
        },
        changes: compared.map(({ change }) => change),
        complete: false,
    };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/registry.js

/** Heavy parts are loaded only where something has to be asked. */
function lazyRegistry(cacheFolder, host) {
    let opened;
    return {
        open: (0,lazily/* lazily */.q)(async () => {
            const { fileCache, openRegistry } = await Promise.all(/* import() */[__webpack_require__.e(8726), __webpack_require__.e(3707)]).then(__webpack_require__.bind(__webpack_require__, 36088));
            const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
            opened = await openRegistry(host, { folder: ".", cache });
            return opened;
        }),
        requests: () => opened?.requests ?? 0,
    };
}

// EXTERNAL MODULE: ./packages/report/build/create.js
var create = __webpack_require__(2890);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/report.js



/** `findings` with what the policy accepts taken as accepted, in their order; notes on exceptions come after them. */
function waived(findings, policy, complete, host) {
    return (0,waive/* waive */.T)(findings, policy, {
        now: host.now(),
        repository: host.env.GITHUB_REPOSITORY,
        rules: allRules.map(({ id }) => id),
        complete,
    });
}
/** The findings of a mode under the policy, and those about the policy itself. */
function judged({ findings, complete, isWaived }, found, host) {
    return [...found.findings, ...(isWaived ? findings : waived(findings, found.policy, complete, host))];
}
/** The report on what a mode found; `findings` are those of `judged`. */
function describe(outcome, findings, manifests, host) {
    const { coverage, tables, metrics } = outcome;
    return (0,create/* createReport */.LU)({
        action: "license-change-watch",
        subject: (0,create/* subjectOf */.et)(host.env, manifests.length === 1 ? manifests[0] : undefined),
        now: host.now(),
        coverage,
        findings: [...findings, ...empty(coverage.expected, manifests[0] ?? "")],
        rules: allRules,
        tables: tables.filter(({ rows }) => rows.length > 0),
        metrics,
    });
}
function empty(expected, file) {
    if (expected > 0)
        return [];
    const rule = "license-change/empty";
    const message = "It lists no package, so there is nothing to check.";
    return [{ rule, level: "fail", subject: file, message, at: { file }, advice: helpOf(rule) }];
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/claims.js
/**
 * Milliseconds after which a claim that was not renewed counts as one of a dead run, as locks of the state do, and how
 * often a living run renews its own.
 */
const claims_patience = 30_000;
const renewal = 10_000;
/** Milliseconds between looks at what another run does. */
const look = 1_000;
/** Whether `run` is to tell `event`: nobody did, and nobody is about to. */
function isOurs(event, run, now) {
    return isUntold(event) && !isTheirs(event, run, now);
}
/** The events, those that `run` is to tell marked as its own. */
function claimed(events, run, now) {
    return events.map((event) => isOurs(event, run, now) ? { ...event, claim: { run, at: now.toISOString() } } : event);
}
/**
 * Waits until every event is told, or ours: a run that was killed before it told its own leaves them to whoever comes
 * next, and of two runs at once only one tells.
 */
async function awaitOthers(memory, remembering, host) {
    const { run } = remembering;
    const areTheirs = ({ events }) => events.some((event) => isUntold(event) && isTheirs(event, run, host.now()));
    let latest = memory;
    if (areTheirs(memory))
        host.log.info("Another run is about to tell events; waiting for it.");
    while (areTheirs(latest)) {
        await host.sleep(look);
        latest = await remembering.read();
    }
    if (latest === memory)
        return memory;
    return remembering.update((old) => ({ ...old, events: claimed(old.events, run, host.now()) }));
}
/** Renews our claims while the report is on its way. Gives what ends it. */
function keepClaims({ run, isKept, update }, host) {
    const renew = (event) => event.claim?.run === run ? { ...event, claim: { run, at: host.now().toISOString() } } : event;
    if (!isKept)
        return () => undefined;
    const timer = setInterval(() => {
        if (host.cancelled.aborted)
            return clearInterval(timer);
        // What fails here fails again where it matters.
        update((old) => ({ ...old, events: old.events.map(renew) })).catch(() => undefined);
    }, renewal);
    timer.unref();
    return () => clearInterval(timer);
}
function isUntold({ told, closed }) {
    return !told && closed !== "passed";
}
function isTheirs({ claim }, run, now) {
    return claim !== undefined && claim.run !== run && now.getTime() - Date.parse(claim.at) <= claims_patience;
}

// EXTERNAL MODULE: ./packages/core/build/escape/markdown.js
var markdown = __webpack_require__(1728);
// EXTERNAL MODULE: ./packages/core/build/escape/text.js
var escape_text = __webpack_require__(42382);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/issue-text.js



/** What an issue says of an event: facts, where they come from, and how to accept them. Safe for hostile names. */
function issueDraft({ firstSeen }, finding, server) {
    const { message, advice = "", evidence = {} } = finding;
    const sections = [
        [(0,markdown/* markdownMessage */.ju)(message, 4_000)],
        sidesOf(evidence),
        [(0,markdown/* markdownMessage */.ju)(advice, 4_000)],
        linksOf(evidence, server),
        [
            "To accept it, add this to `.github/ospo.yml` with your reason; the next run closes the issue:",
            "",
            (0,markdown/* markdownBlock */.dI)(exceptionFor(finding)),
        ],
        [
            `First seen ${firstSeen.slice(0, 10)}. These are facts from public data, not a judgement of the project.`,
        ],
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n");
    return { title: titleOf(finding), text: `${text}\n` };
}
/** What happened, short enough for a list of issues. */
function titleOf({ message, data = {} }) {
    const { name, from, to, toVersion, repository } = data;
    const isChange = typeof name === "string" && repository === undefined && typeof to === "string";
    const text = isChange
        ? `${name} ${toVersion}: ${issue_text_short(String(from)) || "nothing declared"} → ${issue_text_short(to) || "nothing declared"}`
        : (message.replaceAll("`", "").split(/(?<=[\w)])\. /)[0] ?? "");
    // A mention in a title calls people, too.
    return (0,escape_text/* plainText */.w)(text, 200).replaceAll("@", "@\u2060");
}
function issue_text_short(license) {
    const words = spokenLicense(license);
    return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
/** Both sides beside each other, and their license files with their hashes. */
function sidesOf({ from, to }) {
    if (from === undefined || to === undefined)
        return [];
    const sides = [from, to];
    const row = (what, of) => {
        const cells = sides.map(of);
        if (cells.every((cell) => cell === undefined))
            return [];
        return [
            `| ${what} | ${cells.map((cell) => (cell === undefined ? "–" : (0,markdown/* markdownCell */.UZ)(cell, 200))).join(" | ")} |`,
        ];
    };
    const files = (side) => (side.files ?? []).slice(0, 10);
    const lines = Array.from({ length: Math.max(...sides.map((side) => files(side).length)) }, (_, at) => [
        ...row("License file", (side) => fileText(files(side)[at])),
        ...row("SHA-256", (side) => files(side)[at]?.sha256),
    ]);
    return [
        "| | Before | Now |",
        "| --- | --- | --- |",
        ...row("Version", ({ version }) => version),
        ...row("Declared", ({ declared }) => declared),
        ...row("Category", ({ category }) => category),
        ...lines.flat(),
    ];
}
function fileText(file) {
    return file && `${file.path}: ${spokenLicense(file.license ?? "no known license")}`;
}
/** Addresses of source repositories and of what changed in them, on GitHub or this run's own server alone. */
function linksOf({ links }, server) {
    const safe = (link) => typeof link === "string" &&
        ["https://github.com/", `${server}/`].some((start) => link.startsWith(start)) &&
        /^https?:\/\/[\w.:/%~-]{1,500}$/.test(link);
    const all = Array.isArray(links) ? links.filter(safe) : [];
    return all.slice(0, 10).map((link) => `- <${link}>`);
}
/** What the policy wants to take the event as accepted; bound to the text's hash where there is one. */
function exceptionFor({ rule, subject, data = {} }) {
    const isPackage = subject.startsWith("pkg:");
    const { sha256 } = data;
    return [
        "exceptions:",
        `  - rule: ${rule}`,
        isPackage
            ? `    package: ${JSON.stringify((0,package_url/* packageOf */.wg)(subject))}`
            : `    repository: ${JSON.stringify(subject)}`,
        ...(typeof sha256 === "string" ? [`    sha256: ${JSON.stringify(sha256)}`] : []),
        "    reason: …",
        "    until: YYYY-MM-DD",
    ];
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/issues.js


/** So many issues one run opens: more at once are noise, the next run goes on (threat A28). Ours to choose. */
const most = 20;
/** One issue for each event: made once, edited when its words change, closed when accepted or past. */
async function keepIssues(events, project, github, host) {
    const { closeIssue, upsertIssue } = await __webpack_require__.e(/* import() */ 5908).then(__webpack_require__.bind(__webpack_require__, 15908));
    const repository = host.env.GITHUB_REPOSITORY ?? "";
    const results = [];
    let opened = 0;
    let left = 0;
    for (const { event, finding, isOurs } of events) {
        const key = ["license-change", project, event.key].filter((part) => part !== "").join("/");
        const isOver = event.closed === "passed" || finding.waived !== undefined;
        if (isOver) {
            if (event.issue === undefined)
                continue;
            await closeIssue(github, { repository, key });
            results.push({ key: event.key, closed: true });
            continue;
        }
        const { title, text } = issueDraft(event, finding, host.env.GITHUB_SERVER_URL ?? "https://github.com");
        const digest = (0,external_node_crypto_.createHash)("sha256").update(`${title}\n${text}`).digest("hex");
        const isNew = event.issue === undefined;
        if (finding.level === "note" && isNew)
            continue;
        // Of events that were told without an issue, because there were too many, the issues are made now.
        if (isNew ? !isOurs && !event.told : event.issue?.text === digest)
            continue;
        if (isNew && ++opened > most) {
            left++;
            continue;
        }
        const { number } = await upsertIssue(github, { repository, key, title, text });
        results.push({ key: event.key, issue: { number, text: digest } });
    }
    if (left > 0)
        host.log.notice(`${left} more issues are opened by the next runs: one opens at most ${most}.`);
    return results;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/event.js

/** A key of what makes an event the same in every run. */
function keyOf(...parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}
/**
 * What is known after a run that found `found`: new events, what they say today, those that are over by `isOver`. What
 * was not looked at stays as it was. `isNews`: what was told before happened again, so it is told again.
 */
function mergeEvents(old, found, isOver, now, isNews = false) {
    const events = new Map(old.map((event) => [event.key, event]));
    for (const happening of found) {
        const { closed, ...before } = events.get(happening.key) ?? { closed: undefined };
        // What came back after the project had moved past it is news again.
        const kept = closed === "passed" || isNews ? {} : before;
        events.set(happening.key, {
            firstSeen: now.toISOString(),
            ...kept,
            ...happening,
            ...(closed === "acknowledged" && { closed }),
        });
    }
    const current = new Set(found.map(({ key }) => key));
    return [...events.values()].map((event) => !current.has(event.key) && isOver(event) ? { ...event, closed: "passed" } : event);
}

// EXTERNAL MODULE: ./packages/license/build/text/file.js
var text_file = __webpack_require__(377);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/repository.js






/** Finds where the dependencies come from: what an earlier run knew, else one request for each package. */
async function findSources(inventory, known, registry, host) {
    const packages = (0,distinct/* distinctComponents */.v)(inventory).filter(({ role }) => role === "package");
    const byName = [...new Map(packages.map((component) => [component.name, component])).values()];
    const ask = patient(registry.open);
    const read = await (0,each_item/* eachItem */.X)(byName, async (component) => {
        const stated = ofPurl(component) ?? known.get(component.name);
        if (stated !== undefined || !isPublished(component))
            return stated ?? "";
        const { repository } = await ask((one) => one.version(component.name, component.version ?? ""));
        return gitHubName(repository) ?? "";
    }, {
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "repositories found" }),
    });
    const repositories = new Map();
    const found = [];
    const unread = [];
    let elsewhere = 0;
    for (const one of read) {
        if (!one.ok) {
            if (!(one.error instanceof errors/* OspoError */.sH))
                throw one.error;
            unread.push({ purl: one.item.purl, why: (0,errors/* describeError */.Uc)(one.error).split("\n")[0] ?? "" });
            continue;
        }
        found.push([one.item.name, one.value]);
        if (one.value === "")
            elsewhere++;
        else
            repositories.set(one.value, [...(repositories.get(one.value) ?? []), one.item.name]);
    }
    return { repositories, known: found, elsewhere, unread };
}
/** Packages that a repository itself is: `pkg:github/owner/name`. */
function ofPurl({ purl }) {
    const parsed = (0,package_url/* parsePurl */.$l)(purl);
    if (parsed?.type !== "github" || !parsed.namespace)
        return undefined;
    return slug(`${parsed.namespace}/${parsed.name}`);
}
/** Reads what stands in the repositories now: one call for each 50. */
async function readSources(names, github) {
    const { readSourceRepositories } = await __webpack_require__.e(/* import() */ 5908).then(__webpack_require__.bind(__webpack_require__, 15908));
    return readSourceRepositories(github, names, (file) => (0,text_file/* licenseFileRole */.k)(file) !== undefined);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/sighting.js
/** What is other in `now` than it was. The first sight of a repository is no event. */
function sightings(old, now) {
    if (old === undefined)
        return [];
    const files = changedFiles(new Map(old.files), now.files);
    return [
        ...(files.length > 0 ? [{ kind: "license", files }] : []),
        ...(now.archived && !old.archived ? [{ kind: "archived" }] : []),
        ...(now.name.toLowerCase() !== old.name.toLowerCase() ? [{ kind: "moved", to: now.name }] : []),
    ];
}
function changedFiles(before, after) {
    const [old, current] = [new Set(before.values()), new Set(after.values())];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((path) => {
        const [from, to] = [before.get(path), after.get(path)];
        const isSame = from === to ||
            (from === undefined && old.has(to ?? "")) ||
            (to === undefined && current.has(from ?? ""));
        return isSame ? [] : [{ path, from, to }];
    });
}
/** A repository as it is remembered. */
function remembered(key, { name, archived, files }) {
    return { key, name, archived, files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/repository-events.js









/** What happened to a repository since it was last seen, each as a finding about `owner/name`. */
async function repositoryHappenings(seen, judging, github, host) {
    const { key, old, now } = seen;
    if (now instanceof errors/* OspoError */.sH) {
        const isGone = now.code === "NOT_FOUND" && old !== undefined && !old.gone;
        return isGone ? [simple(seen, { kind: "gone" }, host)] : [];
    }
    const happenings = [];
    for (const sighting of sightings(old, now))
        happenings.push(sighting.kind === "license"
            ? await licenseHappening(seen, now, sighting.files, judging, github, host)
            : simple(seen, sighting, host));
    return happenings.filter(({ about }) => about === key);
}
function simple({ key, packages, old }, sighting, host) {
    const name = old?.name ?? key;
    const [rule, words, more] = wordsOn(sighting);
    return happening(key, more, {
        rule,
        level: sighting.kind === "moved" ? "note" : "review",
        subject: name,
        message: `\`${name}\`, the source of ${repository_events_shown(packages)}, ${words}.`,
        advice: helpOf(rule),
        evidence: { links: [linkTo(name, "", host)], packages },
        key: more,
        data: { repository: name, ...(sighting.kind === "moved" && { to: sighting.to }) },
    });
}
function wordsOn(sighting) {
    switch (sighting.kind) {
        case "archived":
            return ["license-change/repository-archived", "is archived now", "archived"];
        case "gone":
            return ["license-change/repository-gone", "cannot be seen any more", "gone"];
        case "moved":
            return [
                "license-change/repository-moved",
                `is \`${sighting.to}\` now`,
                `moved ${sighting.to.toLowerCase()}`,
            ];
    }
}
/** License files that changed: all of before and of now are read by their blob ids, and classified as a release's. */
async function licenseHappening({ key, packages, old }, now, files, { policy, gate }, github, host) {
    const { name } = now;
    const before = await repository_events_sideOf(name, "before", new Map(old?.files), github);
    const after = await repository_events_sideOf(name, "now", now.files, github);
    const change = (0,change_change/* classifyChange */.F)(before, after);
    const known = before.files !== undefined && after.files !== undefined;
    const weighed = known ? (levelOfChange(change, "pkg:generic/source", policy, gate) ?? "note") : "review";
    const list = files.map(({ path }) => `\`${path}\``).join(", ");
    const rule = "license-change/repository-license";
    const words = known ? ` ${changeText(change, before, after)}` : " The texts could not be read.";
    const more = files.map(({ path, from = "", to = "" }) => `${path} ${from} ${to}`).join("\n");
    return {
        ...happening(key, more, {
            rule,
            // No release brings it yet.
            level: weighed === "fail" ? "review" : weighed,
            subject: name,
            message: `${list} of \`${name}\`, the source of ${repository_events_shown(packages)}, changed on the default branch.${words}`,
            advice: [obligationText(change), helpOf(rule)].filter((text) => text !== "").join(" "),
            evidence: {
                ...evidenceOf(change, before, after),
                blobs: files,
                links: files.map(({ path }) => linkTo(name, `/commits/HEAD/${encodeURIComponent(path)}`, host)),
                packages,
            },
            key: more,
            data: { ...changeData(old?.name ?? name, change, before, after), repository: name },
        }),
        change: { class: change.class, direction: change.direction },
    };
}
/** So many license files of a repository are read; ours to choose. */
const mostFiles = 20;
async function repository_events_sideOf(repository, version, files, github) {
    const nothing = { version, statement: undefined, declared: { kind: "none" }, sha256: undefined };
    const { readBlobText } = await __webpack_require__.e(/* import() */ 5908).then(__webpack_require__.bind(__webpack_require__, 15908));
    const identifier = await (0,text_identifier/* openIdentifier */.Y)();
    const texts = new Map();
    try {
        for (const [path, oid] of [...files].slice(0, mostFiles))
            if ((0,text_file/* licenseFileRole */.k)(path) !== "notices")
                texts.set(path, await readBlobText(github, repository, oid));
    }
    catch (error) {
        // A text that is gone or too large stays so; one that GitHub did not give now is for the next run.
        const isLasting = error instanceof errors/* OspoError */.sH && (error.code === "NOT_FOUND" || error.code === "LIMIT");
        if (isLasting)
            return nothing;
        throw error;
    }
    const found = [...texts].flatMap(([path, text]) => identifier.read(path, text) ?? []);
    return withTexts(nothing, { license: undefined, licenses: undefined, files: found, texts });
}
function happening(key, more, finding) {
    return {
        key: keyOf("repository", key, finding.rule, more),
        about: key,
        change: { class: "unchanged", direction: "lateral" },
        finding,
    };
}
function repository_events_shown(packages) {
    const some = packages.slice(0, 3).map((name) => `\`${name}\``);
    return packages.length > 3 ? `${some.join(", ")} and ${packages.length - 3} more` : some.join(", ");
}
/** An address on the server of this run; names are checked before they are asked for. */
function linkTo(name, path, { env }) {
    return `${env.GITHUB_SERVER_URL || "https://github.com"}/${name}${path}`;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/look-repositories.js






/** Looks what happened to the dependencies' source repositories since they were last seen. */
async function lookAtRepositories(project, inputs, judging, remembering, registry, host, client) {
    if (!inputs.githubToken)
        throw new errors/* OspoError */.sH("INPUT", "mode: repository wants a `github-token` to read source repositories with");
    const github = await client();
    const before = await remembering.read();
    const sources = await findSources(project.inventory, new Map(before.sources), registry, host);
    const names = [...sources.repositories.keys()].sort();
    const now = await readSources(names, github);
    const old = new Map(before.repositories?.map((one) => [one.key, one]));
    const happenings = [];
    const unread = [...sources.unread];
    const seen = new Map();
    for (const [key, state] of now) {
        const packages = sources.repositories.get(key) ?? [];
        const before = old.get(key);
        try {
            happenings.push(...(await repositoryHappenings({ key, old: before, now: state, packages }, judging, github, host)));
        }
        catch (error) {
            // It stays as it was last seen, so that the next run tells what this one could not read.
            if (!(error instanceof errors/* OspoError */.sH))
                throw error;
            unread.push({ purl: key, why: error.message });
            continue;
        }
        if (!(state instanceof errors/* OspoError */.sH))
            seen.set(key, remembered(key, state));
        else if (state.code !== "NOT_FOUND")
            unread.push({ purl: key, why: state.message });
        else if (before !== undefined)
            seen.set(key, { ...before, gone: true });
    }
    const time = host.now();
    const memory = await remembering.update((stored) => {
        const known = new Map(stored.repositories?.map((one) => [one.key, one]));
        // Where another run saw the repository meanwhile, it has the event, too.
        const fresh = happenings.filter(({ about }) => isSame(known.get(about), old.get(about)));
        const isOver = (event) => sources.repositories.has(event.about)
            ? isUndone(event, seen.get(event.about))
            : sources.unread.length === 0;
        return {
            ...stored,
            sources: sources.known,
            repositories: [...new Map([...known, ...seen]).values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
            events: claimed(mergeEvents(stored.events, fresh, isOver, time, true), remembering.run, time),
        };
    });
    const unseen = [...now].filter(([key, state]) => state instanceof errors/* OspoError */.sH && !old.has(key));
    return {
        memory,
        checked: names.length - unread.length + sources.unread.length,
        expected: names.length + sources.unread.length,
        unread,
        metrics: {
            repositories: names.length,
            "without-repository": sources.elsewhere,
            "not-found": unseen.length,
        },
    };
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** Whether a repository that was archived or gone is not any more. */
function isUndone({ finding: { rule } }, now) {
    if (now === undefined)
        return false;
    return ((rule === "license-change/repository-archived" && !now.archived) ||
        (rule === "license-change/repository-gone" && !now.gone));
}

// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/index.js
var semver = __webpack_require__(82320);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/first-change.js
/**
 * The first release with other terms; `undefined` for none. Of releases in a row that declare the same, only the last
 * is looked at, and where that has other terms, halving finds the first: fifty of them take six looks.
 */
async function firstChange(releases, { fieldOf, differs }) {
    for (const row of rowsOf(releases, fieldOf)) {
        if (!(await differs(row.at(-1))))
            continue;
        let [low, high] = [0, row.length - 1];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (await differs(row[middle]))
                high = middle;
            else
                low = middle + 1;
        }
        return row[low];
    }
    return undefined;
}
function rowsOf(releases, fieldOf) {
    const rows = [];
    let field;
    for (const release of releases) {
        const own = fieldOf(release);
        if (own === field)
            rows.at(-1)?.push(release);
        else
            rows.push([release]);
        field = own;
    }
    return rows;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/ranges.js



/**
 * The ranges of the projects' own package.json; for what they do not name, the caret of the version in use, which is
 * what most packages ask for.
 */
async function readRanges(manifests, { files }) {
    const ranges = new Map();
    for (const manifest of manifests)
        for (const [name, range] of await dependenciesOf((0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), "package.json"), files)) {
            const known = ranges.get(name);
            if (known)
                known.push(range);
            else
                ranges.set(name, [range]);
        }
    return (name, used, version) => {
        const stated = ranges.get(name)?.filter((range) => semver.satisfies(used, range)) ?? [];
        return (stated.length > 0 ? stated : [`^${used}`]).some((range) => semver.satisfies(version, range));
    };
}
async function dependenciesOf(path, files) {
    try {
        const text = await files.read(path, limits/* limits */.F.manifestBytes);
        const manifest = JSON.parse(text);
        return ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((kind) => {
            const asked = manifest?.[kind];
            if (typeof asked !== "object" || asked === null)
                return [];
            return Object.entries(asked).filter((entry) => typeof entry[1] === "string" && semver.validRange(entry[1]) !== null);
        });
    }
    catch (error) {
        // A lock file alone is enough: the caret stands in.
        if (error instanceof errors/* OspoError */.sH || error instanceof SyntaxError)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/release-line.js




/** What somebody who upgrades from `used` can come to, in the packument's order: that of publishing. */
function releasesAfter(used, latest, { versions }) {
    const early = semver.prerelease(used) !== null || semver.prerelease(latest) !== null;
    return versions.filter(({ version }) => {
        const parsed = semver.parse(version);
        if (parsed === null || !semver.gt(parsed, used))
            return false;
        return early || parsed.prerelease.length === 0;
    });
}
/** The declared side of a release. */
function sideOfRelease(release) {
    return {
        ...declaredSide(release.version, release.license),
        declared: (0,read/* readDeclared */.D)(release.licenseField),
    };
}
/** Whether the terms declared by both sides are other ones, spellings aside; what is the same word for word is not. */
function declaresOther(from, to) {
    if ((0,external_node_util_.isDeepStrictEqual)(from.declared, to.declared))
        return false;
    return isOther({ declared: from.declared }, { declared: to.declared });
}
/** Whether a change of terms lies between two sides, spellings aside. */
function isOther(...[from, to]) {
    const { class: kind } = (0,change_change/* classifyChange */.F)(from, to);
    return kind !== "unchanged" && kind !== "cosmetic";
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/upstream-event.js







/** The event that tells of a step; `undefined` where nothing is to be told. */
function upstreamHappening(step, { policy, gate }) {
    const { name, purl, used, next, last, reach, repository, isTimed } = step;
    const change = (0,change_change/* classifyChange */.F)(used, next);
    const weighed = levelOfChange(change, purl, policy, gate);
    const rule = ruleOfChange(change.class, change.direction === "restrictive");
    if (weighed === undefined || rule === undefined)
        return undefined;
    const about = (0,package_url/* packageOf */.wg)(purl);
    const data = changeData(name, change, used, next);
    const order = isTimed
        ? []
        : ["The order is that of version numbers: the registry tells no days of release."];
    return {
        key: keyOf("upstream", about, String(data.from), String(data.to), next.version),
        about,
        change: { class: change.class, direction: change.direction },
        finding: {
            rule,
            // What an install cannot come to by itself is no reason to stop today.
            level: reach === "beyond" && weighed === "fail" ? "review" : weighed,
            subject: `${about}@${next.version}`,
            message: [`\`${name}\`: ${standing(step, change)}.`, reachText(reach), ...moreText(change)].join(" "),
            advice: [obligationText(change), helpOf(rule), ...order].filter((text) => text !== "").join(" "),
            evidence: {
                ...evidenceOf(change, used, next),
                reach,
                lastVersion: last,
                order: isTimed ? "publishing" : "versions",
                ...linksTo(repository),
            },
            key: `upstream ${String(data.from)} ${String(data.to)} ${next.version}`,
            data: { ...data, lastVersion: last, reach },
        },
    };
}
/** "you are on 2.58.2, the last version under A; 2.58.3 is under B". */
function standing({ used, next, last }, { from, to, fromCategory, toCategory }) {
    const old = licenseText(from, used);
    const where = last === used.version
        ? `you are on ${last}, the last version under ${old}`
        : `you are on ${used.version}; ${last} is the last version under ${old}`;
    const isMove = fromCategory !== undefined && toCategory !== undefined && fromCategory !== toCategory;
    const move = isMove ? ` (${fromCategory} → ${toCategory})` : "";
    return `${where}; ${next.version} is under ${licenseText(to, next)}${move}`;
}
function reachText(reach) {
    return reach === "within"
        ? "An install without this lock file may take it."
        : "Your range does not reach it.";
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/upstream.js













/** Looks at the newest version of each dependency: one request each, and more only where its terms are other ones. */
async function watchUpstream({ inventory }, options, registry, host) {
    const used = (0,distinct/* distinctComponents */.v)(inventory).filter((one) => one.role === "package" && isPublished(one));
    const names = [...Map.groupBy(used, ({ name }) => name).values()];
    const look = new Looking(options, registry, await readRanges(inventory.manifests, host));
    const results = await (0,each_item/* eachItem */.X)(names, (versions) => look.at(versions), {
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "packages looked up" }),
    });
    const happenings = [];
    const checked = new Set();
    const unread = [];
    for (const result of results) {
        const [first] = result.item;
        if (first === undefined)
            continue;
        if (result.ok) {
            happenings.push(...result.value);
            checked.add((0,package_url/* packageOf */.wg)(first.purl));
        }
        else if (result.error instanceof errors/* OspoError */.sH)
            unread.push({ purl: first.purl, why: (0,errors/* describeError */.Uc)(result.error).split("\n")[0] ?? "" });
        else
            throw result.error;
    }
    return { happenings, checked, expected: names.length, unread, licenses: [...look.licenses] };
}
class Looking {
    licenses = new Map();
    #options;
    #ask;
    #identify = (0,lazily/* lazily */.q)(text_identifier/* openIdentifier */.Y);
    /** The versions in use with their texts, each read once. */
    #usedTexts = new Map();
    #inRange;
    #isWatched;
    constructor(options, registry, inRange) {
        this.#options = options;
        this.#ask = patient(registry.open);
        this.#inRange = inRange;
        this.#isWatched = watchedBy(options.policy);
    }
    /** All versions in use of one name. */
    async at(versions) {
        const name = versions[0]?.name ?? "";
        const latest = await this.#ask((registry) => registry.version(name, "latest"));
        const history = (0,lazily/* lazily */.q)(() => this.#ask((registry) => registry.packument(name)));
        const happenings = [];
        for (const component of versions) {
            const { version = "" } = component;
            if (semver.valid(version) === null || semver.valid(latest.version) === null)
                continue;
            if (!semver.gt(latest.version, version))
                continue;
            const before = await this.#used(component);
            const [from, to] = await this.#read(component, before, sideOfRelease(latest), latest);
            if (!isVisible(from, to))
                continue;
            const packument = await history();
            const releases = releasesAfter(version, latest.version, packument);
            for (const step of await this.#stepsTo(to, component, from, releases, packument.isTimed))
                happenings.push(...[upstreamHappening(step, this.#options)].filter((one) => one !== undefined));
        }
        return happenings;
    }
    /** What the version in use declares: the lock, an earlier run, else the registry. */
    async #used(component) {
        const { name, version = "", purl, license } = component;
        if (license !== undefined)
            return sideOf(component, undefined);
        const known = this.#options.known.get(purl);
        const text = known ?? (await this.#ask((registry) => registry.version(name, version))).license?.text ?? "";
        this.licenses.set(purl, text);
        return declaredSide(version, text === "" ? undefined : { text, origin: "registry" });
    }
    /** Both sides, with their texts where the field does not settle it. */
    async #read(component, from, to, release) {
        const { textCheck } = this.#options;
        if (!wantsTexts(from, to, component, { textCheck, isWatched: this.#isWatched }))
            return [from, to];
        const texts = this.#usedTexts.get(component) ?? this.#withTexts(component, from, undefined);
        this.#usedTexts.set(component, texts);
        return [await texts, await this.#withTexts(component, to, release)];
    }
    async #withTexts(component, side, release) {
        if (side.files !== undefined)
            return side;
        const identifier = await this.#identify();
        const { readPublishedLicense } = await Promise.all(/* import() */[__webpack_require__.e(8726), __webpack_require__.e(3707)]).then(__webpack_require__.bind(__webpack_require__, 36088));
        const { name, digests, source } = component;
        const { version } = side;
        const locked = release === undefined && digests.length > 0;
        const known = locked ? undefined : (release ?? (await this.#ask((one) => one.version(name, version))));
        const tarball = locked && source.url?.startsWith("http") ? source.url : known?.tarball;
        const archive = { name, version, tarball, digests: known?.digests ?? digests };
        return withTexts(side, await this.#ask((one) => readPublishedLicense(archive, one, identifier)));
    }
    /**
     * What lies on the way to the newest release: the first change within the range of an install, else the first beyond
     * it; and where the newest one has other terms again, the first release that declares those.
     */
    async #stepsTo(newest, component, used, releases, isTimed) {
        const { name, purl } = component;
        const isInside = ({ version }) => this.#inRange(name, used.version, version);
        const within = releases.filter(isInside);
        const inside = await this.#firstChange(component, used, within);
        const first = inside ?? (await this.#firstChange(component, used, releases));
        if (first === undefined)
            return [];
        const line = inside === undefined ? releases : within;
        const last = line[line.indexOf(first.release) - 1]?.version ?? used.version;
        const step = (release, [from, next]) => ({
            ...{ name, purl, used: from, next, last, isTimed },
            reach: isInside(release) ? "within" : "beyond",
            repository: release.repository,
        });
        const steps = [step(first.release, first.sides)];
        const [, next] = first.sides;
        if (!declaresOther(next, newest) || (0,change_change/* classifyChange */.F)(next, newest).class !== "substantive")
            return steps;
        const since = releases
            .slice(releases.indexOf(first.release) + 1)
            .find((release) => !declaresOther(newest, sideOfRelease(release)));
        if (since === undefined)
            return steps;
        const sides = await this.#read(component, used, sideOfRelease(since), since);
        return isOther(...sides) ? [...steps, step(since, sides)] : steps;
    }
    /** The first of `releases` with other terms than the version in use, and both sides as they were read. */
    async #firstChange(component, used, releases) {
        const read = new Map();
        const release = await firstChange(releases, {
            fieldOf: ({ licenseField }) => JSON.stringify(licenseField) ?? "",
            differs: async (one) => {
                const sides = await this.#read(component, used, sideOfRelease(one), one);
                read.set(one, sides);
                return isVisible(...sides);
            },
        });
        const sides = release && read.get(release);
        return release && sides ? { release, sides } : undefined;
    }
}
/** Whether other terms can be seen: of a field that points elsewhere as before, without a text, nothing is seen. */
function isVisible(from, to) {
    const hasText = from.files?.length || to.files?.length;
    if (!hasText && (0,external_node_util_.isDeepStrictEqual)(from.declared, to.declared))
        return false;
    return isOther(from, to);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/look-upstream.js




/** Looks what newer versions bring. */
async function lookUpstream(project, inputs, judging, remembering, registry, host) {
    const before = await remembering.read();
    const options = { ...judging, textCheck: inputs.textCheck, known: new Map(before.licenses) };
    const { happenings, checked, expected, unread, licenses } = await watchUpstream(project, options, registry, host);
    const inUse = new Set((0,distinct/* distinctComponents */.v)(project.inventory).map(({ purl }) => purl));
    const isOver = ({ about }) => checked.has(about) || !isNamed(about, inUse);
    const now = host.now();
    const memory = await remembering.update((old) => ({
        ...old,
        licenses,
        events: claimed(mergeEvents(old.events, happenings, isOver, now), remembering.run, now),
    }));
    return { memory, checked: checked.size, expected, unread, metrics: {} };
}
function isNamed(about, purls) {
    for (const purl of purls)
        if (purl.startsWith(`${about.replace("/@", "/%40")}@`))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/core/build/document.js

/**
 * The document at `key`, which may have an older schema than `schema`, the newest that the caller knows.
 * FORMAT for a newer one, and for what is no document.
 */
async function readDocument(store, key, schema) {
    return parseDocument(await store.read(key), key, schema);
}
/** `StateStore.update` for a document. One of a newer schema is refused, and stays as it is. */
async function updateDocument(store, key, schema, change) {
    await store.update(key, (text) => {
        const next = change(parseDocument(text, key, schema));
        return next && `${JSON.stringify(next, undefined, 2)}\n`;
    });
}
function parseDocument(text, key, schema) {
    if (text === undefined)
        return undefined;
    const document = parseJson(text, key);
    const found = document?.schema;
    if (typeof found !== "number")
        throw new errors/* OspoError */.sH("FORMAT", `${key} in the state store states no schema`);
    if (found <= schema)
        return document;
    throw new errors/* OspoError */.sH("FORMAT", `${key} in the state store has schema ${found}; this version knows ${schema}`, {
        fix: "Use the newer version of ospo-actions that wrote it. The file was left as it is.",
    });
}
function parseJson(text, key) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* OspoError */.sH("FORMAT", `${key} in the state store is not JSON`, { cause: error });
    }
}

// EXTERNAL MODULE: ./packages/github/build/outside/state.js + 2 modules
var outside_state = __webpack_require__(82747);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/memory.js



const memory_empty = { schema: 1, events: [] };
/** Opens the memory that `state` names. INPUT where it names none. */
async function openMemory(mode, { state, path, sbom, }, github, host) {
    const store = await (0,outside_state/* openState */.G)(state, github, host);
    const project = projectOf(path, sbom);
    const key = `license-change-watch/${mode}${project === "" ? "" : `-${project}`}.json`;
    const { GITHUB_RUN_ID: id, GITHUB_JOB: job = "" } = host.env;
    let own = memory_empty;
    return {
        run: id ? JSON.stringify([id, job, mode, path, sbom]) : (0,external_node_crypto_.randomUUID)(),
        project,
        isKept: store !== undefined,
        async read() {
            return store === undefined ? own : ((await readDocument(store, key, 1)) ?? memory_empty);
        },
        async update(change) {
            let next = own;
            if (store === undefined)
                next = change(own);
            else
                await updateDocument(store, key, 1, (old) => {
                    next = change(old ?? memory_empty);
                    return next;
                });
            own = next;
            return next;
        },
    };
}
/** Each project has a memory of its own: what is no longer used in one may be used in the other. */
function projectOf(path, sbom) {
    if (sbom.length === 0 && path.join() === ".")
        return "";
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([path, sbom]))
        .digest("hex")
        .slice(0, 12);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/scheduled.js












/** Watches what is upstream of the project, each event told once. */
async function watch(project, inputs, judging, { policy }, registry, host) {
    if (inputs.issues && inputs.state === undefined)
        throw new errors/* OspoError */.sH("INPUT", "issues: true wants `state`, so that no event gets two", {
            fix: "Set `state: branch:ospo-state`, or `state: dir:PATH` for a folder that is kept.",
        });
    const github = (0,outside_outside/* lazyGitHub */.e)(inputs.githubToken, host);
    const access = async () => (inputs.githubToken ? github() : undefined);
    const remembering = await openMemory(inputs.mode, inputs, access, host);
    const look = inputs.mode === "upstream" ? lookUpstream : lookAtRepositories;
    const found = await look(project, inputs, judging, remembering, registry, host, github);
    const { checked, expected, unread, metrics } = found;
    const memory = await awaitOthers(found.memory, remembering, host);
    const release = keepClaims(remembering, host);
    const now = host.now();
    const open = memory.events.filter(({ closed }) => closed !== "passed");
    const drafts = waived(open.map(({ finding }) => finding), policy, unread.length === 0, host);
    const told = open.map((event, at) => {
        const finding = drafts[at];
        return { event, finding, isOurs: isOurs(event, remembering.run, now) };
    });
    const missing = [...(0,build_missing/* missingEntries */.B)(project.inventory), ...new Set(unread.map(({ purl }) => purl))];
    return {
        outcome: {
            findings: [
                ...told.map((one) => one.isOurs || one.finding.waived ? one.finding : known(one.event, one.finding)),
                ...drafts.slice(open.length),
                ...unknownFindings(unread),
                ...incompleteFindings(project.inventory, project.lineOf),
            ],
            coverage: {
                checked,
                expected: expected + (0,build_missing/* missingEntries */.B)(project.inventory).length,
                unit: inputs.mode === "upstream" ? "packages" : "repositories",
                missing,
            },
            tables: [eventTable(told)],
            metrics: {
                packages: (0,distinct/* distinctComponents */.v)(project.inventory).filter(({ role }) => role === "package").length,
                events: open.length,
                new: told.filter((one) => one.isOurs).length,
                ...countChanges(open.map(({ change }) => change)),
                ...metrics,
                requests: registry.requests(),
            },
            changes: open.map(({ change }) => change),
            complete: unread.length === 0,
            isWaived: true,
        },
        async settle() {
            const past = memory.events
                .filter(({ closed, issue }) => closed === "passed" && issue !== undefined)
                .map((event) => ({ event, finding: event.finding, isOurs: false }));
            const results = inputs.issues
                ? await keepIssues([...told, ...past], remembering.project, await github(), host)
                : [];
            const done = new Set(told.filter((one) => one.isOurs).map(({ event }) => event.key));
            const accepted = new Set(told.filter(({ finding }) => finding.waived).map(({ event }) => event.key));
            release();
            await remembering.update((old) => settled(old, results, done, accepted));
        },
    };
}
/** An event that an earlier run told, or another one tells just now: shown, and no reason to stop again. */
function known(event, finding) {
    const issue = event.issue ? `, issue #${event.issue.number}` : "";
    return {
        ...finding,
        level: "note",
        message: `${finding.message} Told since ${event.firstSeen.slice(0, 10)}${issue}.`,
    };
}
function settled(memory, results, done, accepted) {
    const byKey = new Map(results.map((result) => [result.key, result]));
    const events = memory.events.map((event) => {
        const { claim, closed, issue, ...rest } = event;
        const result = byKey.get(event.key);
        const nextIssue = result?.closed ? undefined : (result?.issue ?? issue);
        const state = closed === "passed" ? closed : accepted.has(event.key) ? "acknowledged" : undefined;
        const isDone = done.has(event.key);
        return {
            ...rest,
            ...(isDone ? { told: true } : claim && { claim }),
            ...(nextIssue && { issue: nextIssue }),
            ...(state && { closed: state }),
        };
    });
    return { ...memory, events };
}

// EXTERNAL MODULE: ./actions/license-change-watch/build/spec.js
var spec = __webpack_require__(47727);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/main.js












const action = (0,run/* implement */.yx)(spec/* spec */.I, async (inputs, host) => {
    const found = await (0,run_policy/* readPolicy */.T)(inputs, host);
    const rules = { policy: found.policy, gate: gateOf(inputs.gate, found.policy) };
    const project = await readHead(inputs, host);
    const changed = await difference(inputs, project.inventory, host);
    const registry = lazyRegistry(inputs.cacheFolder, host);
    const mode = inputs.mode === "repository" ? inputs.mode : "upstream";
    const { outcome, settle } = changed
        ? {
            outcome: await comparePullRequest(project, changed, inputs, rules, registry, host),
            settle: undefined,
        }
        : await watch(project, { ...inputs, mode }, rules, found, registry, host);
    const report = describe(outcome, judged(outcome, found, host), project.inventory.manifests, host);
    const outside = (0,outside_outside/* outsideOf */.R)(inputs, host);
    const reportPath = await (0,publish/* publish */.m)(report, { title: spec/* spec */.I.name, ...inputs, outside }, host);
    await settle?.();
    const { checked, expected } = report.coverage;
    const { changes = 0, substantive = 0, restrictive = 0 } = countChanges(outcome.changes);
    host.log.info(`${checked} of ${expected} checked with ${registry.requests()} requests: ${changes} changes of terms, ${substantive} substantive, ${restrictive} restrictive.`);
    return { verdict: report.verdict, reportPath, checked, expected, changes, substantive, restrictive };
});


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
