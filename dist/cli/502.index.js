export const id = 502;
export const ids = [502];
export const modules = {

/***/ 4502:
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
// EXTERNAL MODULE: ./packages/github/build/policy/index.js + 1 modules
var policy = __webpack_require__(4850);
// EXTERNAL MODULE: ./packages/report/build/index.js + 12 modules
var report_build = __webpack_require__(8282);
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

// EXTERNAL MODULE: ./packages/inventory/build/index.js + 36 modules
var inventory_build = __webpack_require__(4777);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/projects.js



/** The projects at `path`, or what SBOMs say of them. */
async function readHead({ path, sbom }, host) {
    if (sbom.length === 0)
        return (0,inventory_build/* readProjects */.VH)(path, host);
    return { inventory: await readSboms(sbom, host.files), lineOf: () => undefined };
}
async function readSboms(paths, files) {
    const parts = [];
    for (const path of paths) {
        const file = files.display(path);
        const document = (0,inventory_build/* requireSound */.bi)(await (0,inventory_build/* readSbom */.kH)(await files.read(path, build/* limits */.Fy.sbomBytes), file));
        parts.push((0,inventory_build/* inventoryOfSbom */.Hi)(document, file));
    }
    return parts.length === 1 && parts[0] ? parts[0] : joined(parts);
}
/** Documents beside each other: edges are moved along with what they point to. */
function joined(parts) {
    const components = [];
    for (const part of parts) {
        const start = components.length;
        for (const one of part.components)
            components.push({ ...one, edges: one.edges.map((edge) => ({ ...edge, to: edge.to + start })) });
    }
    return {
        manifests: parts.flatMap(({ manifests }) => manifests),
        components,
        problems: parts.flatMap(({ problems }) => problems),
        unreadable: parts.reduce((sum, { unreadable }) => sum + unreadable, 0),
    };
}
/** Compares `head` with the base that the inputs or the event name. A base without the project makes all of it new. */
async function difference(inputs, head, host) {
    if (!(await wantsDifference(inputs, host)))
        return undefined;
    const { openBase } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const github = inputs.githubToken ? (0,build_outside/* lazyGitHub */.eq)(inputs.githubToken, host) : undefined;
    const base = await openBase(inputs.base ?? "", host, github);
    if (base === undefined) {
        throw new build/* OspoError */.sH("INPUT", "mode: pull-request has nothing to compare with in this run", {
            fix: "Set `base` to a folder, lock file, SBOM, branch, tag or commit; or use `mode: upstream`.",
        });
    }
    const own = inputs.sbom.length > 0 ? inputs.sbom : inputs.path;
    const before = await readBase(base.path === undefined ? own : [base.path], inputs.sbom.length > 0, {
        ...host,
        files: base.files,
    });
    const packages = (0,inventory_build/* distinctComponents */.vf)(head).filter(({ role }) => role === "package").length;
    return { changes: (0,inventory_build/* diffInventories */.Q8)(before, head), shown: base.shown, packages };
}
async function wantsDifference({ mode, base }, host) {
    if (mode !== "auto")
        return mode === "pull-request";
    if (base !== undefined)
        return true;
    const { pull_request, merge_group } = await (0,build/* readEvent */.j_)(host);
    return pull_request !== undefined || merge_group !== undefined;
}
const nothing = { manifests: [], components: [], problems: [], unreadable: 0 };
async function readBase(paths, areSboms, host) {
    const there = [];
    for (const path of paths)
        if ((await host.files.stat(path)) !== undefined)
            there.push(path);
    if (there.length === 0)
        return nothing;
    return areSboms ? readSboms(there, host.files) : (await (0,inventory_build/* readProjects */.VH)(there, host)).inventory;
}

// EXTERNAL MODULE: ./packages/policy/build/index.js + 39 modules
var policy_build = __webpack_require__(7373);
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
const allRules = [...rules, ...policy_build/* policyRules */.cy];
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
        case "metadata-correction":
        case "clarified":
            return "note";
        case "opaque":
        case "undeclared":
            return "review";
        case "substantive": {
            if (gate.has("substantive") || (gate.has("restrictive") && direction === "restrictive"))
                return "fail";
            if (direction === "restrictive" || direction === "unknown" || to === undefined)
                return "review";
            return (0,policy_build/* judge */.S4)(policy, { purl }, to).ruling === "allow" ? "note" : "review";
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

;// CONCATENATED MODULE: ./actions/license-change-watch/build/words.js
/** A license as messages show it: the expression, else what the field says, else that it says nothing. */
function licenseText(expression, side) {
    const text = expression ?? side?.statement?.text;
    return text === undefined ? "no declared license" : `\`${text.slice(0, 200)}\``;
}
/** A change in words: from what to what, and of which kind. Facts only. */
function changeText(change, before, after) {
    const { from, to, fromCategory, toCategory, delayed, attributes, reasons } = change;
    const licenses = `${licenseText(from, before)} → ${licenseText(to, after)}`;
    const categories = fromCategory !== undefined && toCategory !== undefined && fromCategory !== toCategory
        ? ` (${fromCategory} → ${toCategory})`
        : "";
    const sentences = [
        ...reasons.map((reason) => `${reason}.`),
        ...(delayed ? [`It becomes ${delayed.becomes} ${delayed.when}.`] : []),
        ...attributes.map(({ name, from: old, to: now }) => `${name}: "${clip(old)}" → "${clip(now)}".`),
    ];
    return `${licenses}${categories}. ${sentences.join(" ")}`;
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
            evidence: evidenceOf(change, before, after),
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
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/license/build/index.js + 41 modules
var license_build = __webpack_require__(7619);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/side.js


/** What the lock file or SBOM says; what the registry says of the version comes first. */
function sideOf(component, published) {
    const side = declaredSide(component.version ?? "", published?.license ?? component.license);
    return published?.license ? { ...side, declared: (0,license_build.readDeclared)(published.licenseField) } : side;
}
/** A version of which only the declared license is known. */
function declaredSide(version, statement) {
    return { version, statement, declared: (0,license_build.readDeclared)(statement?.text), sha256: undefined };
}
/** The side with its license files; the archive's own manifest counts where nothing else declared anything. */
function withTexts(side, { license, licenses, files, texts }) {
    const own = (0,license_build.readDeclared)(license, licenses);
    const declared = side.declared.kind === "none" ? own : side.declared;
    const parameters = new Map(files
        .filter(({ role }) => role === "license")
        .flatMap(({ path }) => [...(0,license_build/* parametersIn */.Kx)(texts.get(path) ?? "")]));
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
    const identify = lazy(license_build/* openIdentifier */.Y_);
    const ask = patient(lazy(options.registry));
    const results = await (0,build/* eachItem */.X_)(names, async (group) => {
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
async function comparePair({ from, to }, reading, identify, options) {
    const problems = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof build/* OspoError */.sH))
                throw error;
            problems.push((0,build/* describeError */.Uc)(error).split("\n")[0] ?? "");
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
    let [before, after] = [sideOf(from, old), sideOf(to, current)];
    if (wantsTexts(before, after, to, options)) {
        const [one, other] = [from, to].map((component, at) => isPublished(component)
            ? attempt(() => reading.texts(component, at === 0 ? old : current, identify))
            : undefined);
        const texts = [await one, await other];
        if (texts[0] && texts[1])
            [before, after] = [withTexts(before, texts[0]), withTexts(after, texts[1])];
    }
    const warnings = history && old && current ? warningsOn(old, current, history, options) : [];
    return {
        from,
        to,
        before,
        after,
        change: (0,license_build.classifyChange)(before, after),
        warnings,
        problems: [...new Set(problems)],
    };
}
/** Texts are compared where the field alone does not settle it. */
function wantsTexts(before, after, { purl }, { textCheck, isWatched }) {
    if (textCheck !== "auto")
        return textCheck === "all";
    if (isOpaque(before) || isOpaque(after) || isWatched(purl))
        return true;
    return !(0,external_node_util_.isDeepStrictEqual)(before.declared, after.declared);
}
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
        const { readPublishedLicense } = await Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 8385));
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
            throw new build/* OspoError */.sH("NETWORK", "The registry is out of reach");
        try {
            const value = await work(await registry());
            failures = 0;
            return value;
        }
        catch (error) {
            if (error instanceof build/* OspoError */.sH && error.code === "NETWORK")
                failures++;
            throw error;
        }
    };
}
/** `make`, done once and when it is first needed. */
function lazy(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
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
    const parsed = (0,inventory_build/* parsePurl */.$l)(purl);
    const name = [parsed?.namespace, parsed?.name].filter((part) => part !== undefined).join("/");
    const words = why.replace(/\.$/, "").split(" ");
    const at = words.indexOf(name);
    if (name === "" || at < 0)
        return words.join(" ");
    const hasVersion = /^(?:latest$|\d)/.test(words[at + 1] ?? "");
    return words.toSpliced(at, hasVersion ? 2 : 1, "a", "package").join(" ");
}
/** The purl of all versions, as policies write packages. */
function packageOf(purl) {
    const parsed = (0,inventory_build/* parsePurl */.$l)(purl);
    if (parsed === undefined)
        return purl;
    const namespace = parsed.namespace ? `${parsed.namespace}/` : "";
    return `pkg:${parsed.type}/${namespace}${parsed.name}`;
}
/** What the lock file should hold and does not. */
function missingOf({ problems }) {
    const names = problems.flatMap(({ kind, place, key = "" }) => kind === "unreadable" ? [place] : kind === "missing" ? [key] : []);
    return [...new Set(names)];
}
/** A finding for each entry of the lock file that is missing or cannot be read. */
function incompleteFindings({ problems }, lineOf) {
    return problems
        .filter(({ kind }) => kind === "unreadable" || kind === "missing")
        .map(({ subject, message, manifest, place, key }) => {
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

;// CONCATENATED MODULE: ./actions/license-change-watch/build/watch-list.js

/** Whether the policy's `license-change.watch` names a package, whose texts are then always compared. */
function watchedBy({ licenseChange: { watch } }) {
    if (watch.length === 0)
        return () => false;
    return (purl) => {
        const name = (0,policy_build/* parsePackage */.C)(purl);
        return name !== undefined && watch.some(({ value }) => (0,policy_build/* isAmong */.FB)(value, name));
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
    const missing = [...missingOf(inventory), ...new Set(unread.map(({ purl }) => purl))];
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
            expected: same + pairs.length + missingOf(inventory).length,
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
    let made;
    let opened;
    return {
        open() {
            made ??= Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 8385)).then(async ({ fileCache, openRegistry }) => {
                const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
                opened = await openRegistry(host, { folder: ".", cache });
                return opened;
            });
            return made;
        },
        requests: () => opened?.requests ?? 0,
    };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/report.js



/** `findings` with what the policy accepts taken as accepted, in their order; notes on exceptions come after them. */
function waived(findings, policy, complete, host) {
    return (0,policy_build/* waive */.T9)(findings, policy, {
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
    return (0,report_build/* createReport */.LU)({
        action: "license-change-watch",
        subject: (0,report_build/* subjectOf */.et)(host.env, manifests.length === 1 ? manifests[0] : undefined),
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

;// CONCATENATED MODULE: ./actions/license-change-watch/build/event.js

/** A key of what makes an event the same in every run. */
function keyOf(...parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}
/** Milliseconds after which a run that claimed an event counts as dead: longer than a run takes, ours to choose. */
const event_patience = 15 * 60 * 1000;
/** Whether `run` is to tell `event`: nobody did, and nobody is about to. */
function isOurs({ told, closed, claim }, run, now) {
    if (told || closed === "passed")
        return false;
    return claim === undefined || claim.run === run || now.getTime() - Date.parse(claim.at) > event_patience;
}
/**
 * What is known after a run that found `found` among `checked`, the subjects that it could read: new events, what
 * they say today, those that the project has moved past. What was not checked stays as it was.
 */
function mergeEvents(old, found, isOver, run, now) {
    const events = new Map(old.map((event) => [event.key, event]));
    for (const happening of found) {
        const { closed, ...before } = events.get(happening.key) ?? { closed: undefined };
        // What came back after the project had moved past it is news again.
        const kept = closed === "passed" ? {} : before;
        events.set(happening.key, {
            firstSeen: now.toISOString(),
            ...kept,
            ...happening,
            ...(closed === "acknowledged" && { closed }),
        });
    }
    const current = new Set(found.map(({ key }) => key));
    return [...events.values()].map((event) => {
        if (!current.has(event.key) && isOver(event))
            return { ...event, closed: "passed" };
        return isOurs(event, run, now) ? { ...event, claim: { run, at: now.toISOString() } } : event;
    });
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/issues.js



/** So many issues one run opens: more at once are noise, the next run goes on (threat A28). Ours to choose. */
const most = 20;
/** One issue for each event: made once, edited when its words change, closed when accepted or past. */
async function keepIssues(events, github, host) {
    const { closeIssue, upsertIssue } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const repository = host.env.GITHUB_REPOSITORY ?? "";
    const results = [];
    let opened = 0;
    let left = 0;
    for (const { event, finding, isOurs } of events) {
        const key = `license-change/${event.key}`;
        const isOver = event.closed === "passed" || finding.waived !== undefined;
        if (isOver) {
            if (event.issue === undefined)
                continue;
            await closeIssue(github, { repository, key });
            results.push({ key: event.key, closed: true });
            continue;
        }
        const text = issueText(event, finding);
        const digest = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        const isNew = event.issue === undefined;
        if (finding.level === "note" && isNew)
            continue;
        if (isNew ? !isOurs : event.issue?.text === digest)
            continue;
        if (isNew && ++opened > most) {
            left++;
            continue;
        }
        const draft = { repository, key, title: titleOf(finding), text };
        const { number } = await upsertIssue(github, draft);
        results.push({ key: event.key, issue: { number, text: digest } });
    }
    if (left > 0)
        host.log.notice(`${left} more issues are opened by the next runs: one opens at most ${most}.`);
    return results;
}
function titleOf({ message }) {
    return (0,build/* plainText */.wh)(message.replaceAll("`", "").split(/(?<=[a-z\d])[.;] /)[0] ?? "", 200).replaceAll("@", "@\u2060");
}
function issueText({ firstSeen }, { rule, subject, message, advice = "", data = {}, evidence = {} }) {
    const { sha256 } = data;
    const name = subject.startsWith("pkg:")
        ? `package: ${JSON.stringify(packageOf(subject))}`
        : `repository: ${JSON.stringify(subject)}`;
    const bound = typeof sha256 === "string" ? `sha256: "${sha256}", ` : "";
    const lines = [
        (0,build/* markdownMessage */.ju)(message, 4_000),
        "",
        (0,build/* markdownMessage */.ju)(advice, 4_000),
        "",
        ...filesOf(evidence),
        "To accept it, put this into the policy with a reason; the issue is closed by the next run:",
        "",
        (0,build/* markdownCode */.D9)(`exceptions: [ { rule: "${rule}", ${name}, ${bound}reason: "…", approved-by: "…", until: YYYY-MM-DD } ]`, 2_000),
        "",
        `First seen ${firstSeen.slice(0, 10)}. These are facts from public data, not a judgement of the project.`,
    ];
    return `${lines.join("\n")}\n`;
}
function filesOf(evidence) {
    const lines = ["from", "to"].flatMap((end) => {
        const side = evidence[end];
        return (side?.files ?? [])
            .slice(0, 10)
            .map(({ path, sha256, license = "no known license" }) => `- ${end === "from" ? "before" : "now"}: ${(0,build/* markdownCode */.D9)(path)} ${(0,build/* markdownCode */.D9)(license)}, SHA-256 ${(0,build/* markdownCode */.D9)(sha256)}`);
    });
    return lines.length > 0 ? [...lines, ""] : [];
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/memory.js


const memory_empty = { schema: 1, events: [] };
/** Opens the memory that `state` names. INPUT where it names none. */
async function openMemory(mode, { state, path, sbom, }, github, host) {
    const store = await storeOf(state, github, host);
    const key = `license-change-watch/${mode}.json`;
    const { GITHUB_RUN_ID: id, GITHUB_JOB: job = "" } = host.env;
    let own = memory_empty;
    return {
        run: id ? JSON.stringify([id, job, mode, path, sbom]) : (0,external_node_crypto_.randomUUID)(),
        isKept: store !== undefined,
        async read() {
            return store === undefined ? own : ((await (0,build/* readDocument */.u0)(store, key, 1)) ?? memory_empty);
        },
        async update(change) {
            let next = own;
            if (store === undefined)
                next = change(own);
            else
                await (0,build/* updateDocument */.lU)(store, key, 1, (old) => {
                    next = change(old ?? memory_empty);
                    return next;
                });
            own = next;
            return next;
        },
    };
}
async function storeOf(state, github, host) {
    if (state === undefined)
        return undefined;
    const [, kind, name = ""] = /^(dir|branch):(.+)$/.exec(state) ?? [];
    if (kind === "dir")
        return (0,build/* directoryState */.BY)(host.files.resolve(name));
    if (kind !== "branch")
        throw (0,build/* inputError */.Xu)([`state: must be dir:PATH or branch:NAME, not "${state.slice(0, 100)}"`]);
    const repository = host.env.GITHUB_REPOSITORY;
    if (!repository)
        throw new build/* OspoError */.sH("INPUT", "state: branch:NAME wants a workflow of a repository and its token");
    const { branchState } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    return branchState({ github: await github(), repository, branch: name });
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/repository.js





/** Finds where the dependencies come from: what an earlier run knew, else one request for each package. */
async function findSources(inventory, known, registry, host) {
    const packages = (0,inventory_build/* distinctComponents */.vf)(inventory).filter(({ role }) => role === "package");
    const byName = [...new Map(packages.map((component) => [component.name, component])).values()];
    const ask = patient(registry.open);
    const read = await (0,build/* eachItem */.X_)(byName, async (component) => {
        const stated = ofPurl(component) ?? known.get(component.name);
        if (stated !== undefined || !isPublished(component))
            return stated ?? "";
        const { repository } = await ask((one) => one.version(component.name, component.version ?? ""));
        return nameOf(repository) ?? "";
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
            if (!(one.error instanceof build/* OspoError */.sH))
                throw one.error;
            unread.push({ purl: one.item.purl, why: (0,build/* describeError */.Uc)(one.error).split("\n")[0] ?? "" });
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
    const parsed = (0,inventory_build/* parsePurl */.$l)(purl);
    if (parsed?.type !== "github" || !parsed.namespace)
        return undefined;
    return slug(`${parsed.namespace}/${parsed.name}`);
}
/** `owner/name` of an address on github.com; `undefined` for others. */
function nameOf(address) {
    const key = repositoryKey(address);
    return key?.startsWith("github.com/") ? slug(key.slice("github.com/".length)) : undefined;
}
function slug(name) {
    return /^[a-z0-9_-]{1,100}\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i.test(name) ? name.toLowerCase() : undefined;
}
/** Reads what stands in the repositories now: one call for each 50. */
async function readSources(names, github) {
    const { readSourceRepositories } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    return readSourceRepositories(github, names, (file) => (0,license_build/* licenseFileRole */.kk)(file) !== undefined);
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
    if (now instanceof build/* OspoError */.sH) {
        const isGone = now.code === "NOT_FOUND" && old !== undefined && !old.gone;
        return isGone ? [simple(seen, { kind: "gone" }, host)] : [];
    }
    const happenings = [];
    for (const sighting of sightings(old, now))
        happenings.push(sighting.kind === "license"
            ? await licenseHappening(seen, now.name, sighting.files, judging, github, host)
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
        evidence: { link: linkTo(name, "", host), packages },
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
/** License files that changed, read by their blob ids and classified as a release's would be. */
async function licenseHappening({ key, packages, old }, name, files, { policy, gate }, github, host) {
    const before = await repository_events_sideOf(name, "before", files, "from", github);
    const after = await repository_events_sideOf(name, "now", files, "to", github);
    const change = (0,license_build.classifyChange)(before, after);
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
async function repository_events_sideOf(repository, version, files, end, github) {
    const nothing = { version, statement: undefined, declared: { kind: "none" }, sha256: undefined };
    const { readBlobText } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const identifier = await (0,license_build/* openIdentifier */.Y_)();
    const texts = new Map();
    try {
        for (const { path, [end]: oid } of files)
            if (oid !== undefined)
                texts.set(path, await readBlobText(github, repository, oid));
    }
    catch (error) {
        if (error instanceof build/* OspoError */.sH)
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

// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/index.js
var semver = __webpack_require__(2320);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        const text = await files.read(path, build/* limits */.Fy.manifestBytes);
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
        if (error instanceof build/* OspoError */.sH || error instanceof SyntaxError)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/release-line.js



/** What somebody who upgrades from `used` can come to, in the order of publishing; never in that of versions. */
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
        declared: (0,license_build.readDeclared)(release.licenseField),
    };
}
/** Whether the terms declared by both sides are other ones, spellings aside. */
function declaresOther(from, to) {
    const { class: kind } = (0,license_build.classifyChange)({ declared: from.declared }, { declared: to.declared });
    return kind !== "unchanged" && kind !== "cosmetic";
}
/**
 * The first of `releases` for which `differs`, found by halving: it holds for the last one, and from the first on
 * that it holds for. `undefined` for none.
 */
async function firstThat(releases, differs) {
    let [low, high] = [0, releases.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (await differs(releases[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return releases[low];
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/upstream.js















/** Looks at the newest version of each dependency: one request each, and more only where its terms are other ones. */
async function watchUpstream({ inventory }, options, registry, host) {
    const used = (0,inventory_build/* distinctComponents */.vf)(inventory).filter((one) => one.role === "package" && isPublished(one));
    const names = [...Map.groupBy(used, ({ name }) => name).values()];
    const look = new Looking(options, registry, await readRanges(inventory.manifests, host));
    const results = await (0,build/* eachItem */.X_)(names, (versions) => look.at(versions), {
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
            checked.add(packageOf(first.purl));
        }
        else if (result.error instanceof build/* OspoError */.sH)
            unread.push({ purl: first.purl, why: (0,build/* describeError */.Uc)(result.error).split("\n")[0] ?? "" });
        else
            throw result.error;
    }
    return { happenings, checked, expected: names.length, unread, licenses: [...look.licenses] };
}
class Looking {
    licenses = new Map();
    #options;
    #ask;
    #identify = lazy(license_build/* openIdentifier */.Y_);
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
        const history = lazy(() => this.#ask((registry) => registry.packument(name)));
        const happenings = [];
        for (const component of versions) {
            const { version = "" } = component;
            if (semver.valid(version) === null || semver.valid(latest.version) === null)
                continue;
            if (!semver.gt(latest.version, version))
                continue;
            const before = await this.#used(component);
            const [from, to] = await this.#read(component, before, sideOfRelease(latest), latest);
            const { class: kind } = (0,license_build.classifyChange)(from, to);
            if (kind === "unchanged" || kind === "cosmetic")
                continue;
            const packument = await history();
            const releases = releasesAfter(version, latest.version, packument);
            happenings.push(...(await this.#changesIn(component, from, releases)));
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
        return [await this.#withTexts(component, from, undefined), await this.#withTexts(component, to, release)];
    }
    async #withTexts(component, side, release) {
        if (side.files !== undefined)
            return side;
        const identifier = await this.#identify();
        const { readPublishedLicense } = await Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 8385));
        const { name, digests, source } = component;
        const { version } = side;
        const locked = release === undefined && digests.length > 0;
        const known = locked ? undefined : (release ?? (await this.#ask((one) => one.version(name, version))));
        const tarball = locked && source.url?.startsWith("http") ? source.url : known?.tarball;
        const archive = { name, version, tarball, digests: known?.digests ?? digests };
        return withTexts(side, await this.#ask((one) => readPublishedLicense(archive, one, identifier)));
    }
    /** The changes on the way to the newest release: the first within the range of an install, the first beyond it. */
    async #changesIn(component, used, releases) {
        const within = releases.filter(({ version }) => this.#inRange(component.name, used.version, version));
        const inside = await this.#firstChange(component, used, within);
        const first = inside ?? (await this.#firstChange(component, used, releases));
        if (first === undefined)
            return [];
        const reach = inside === undefined ? "beyond" : "within";
        const isOld = (release) => !declaresOther(used, sideOfRelease(release)) && release.version !== first.side.version;
        const last = releases.slice(0, releases.indexOf(first.release)).filter(isOld).at(-1)?.version ?? used.version;
        return this.#happening(component, used, first.side, last, reach);
    }
    /** The first of `releases`, as they were published, whose terms are other ones; texts are halved, not read one by one. */
    async #firstChange(component, used, releases) {
        const declared = releases.find((release) => declaresOther(used, sideOfRelease(release)));
        if (declared !== undefined) {
            const [, side] = await this.#read(component, used, sideOfRelease(declared), declared);
            return isChange((0,license_build.classifyChange)(used, side)) ? { release: declared, side } : undefined;
        }
        if (used.files === undefined || releases.length === 0)
            return undefined;
        const sides = new Map();
        const differs = async (release) => {
            const side = await this.#withTexts(component, sideOfRelease(release), release);
            sides.set(release, side);
            return isChange((0,license_build.classifyChange)(used, side));
        };
        const release = await firstThat(releases, differs);
        const side = release && sides.get(release);
        return release && side ? { release, side } : undefined;
    }
    #happening(component, used, next, last, reach) {
        const { policy, gate } = this.#options;
        const change = (0,license_build.classifyChange)(used, next);
        const weighed = levelOfChange(change, component.purl, policy, gate);
        const rule = ruleOfChange(change.class, change.direction === "restrictive");
        if (weighed === undefined || rule === undefined)
            return [];
        const about = packageOf(component.purl);
        const data = changeData(component.name, change, used, next);
        const old = licenseText(change.from, used);
        const where = last === used.version
            ? `you are on ${last}, the last version under ${old}`
            : `you are on ${used.version}; ${last} is the last version under ${old}`;
        const words = reach === "within" ? "An install without this lock file may take it." : "Your range does not reach it.";
        return [
            {
                key: keyOf("upstream", about, String(data.from), String(data.to), next.version),
                about,
                change: { class: change.class, direction: change.direction },
                finding: {
                    rule,
                    // What an install cannot come to by itself is no reason to stop today.
                    level: reach === "beyond" && weighed === "fail" ? "review" : weighed,
                    subject: `${about}@${next.version}`,
                    message: `\`${component.name}\`: ${where}; ${next.version} is under ${licenseText(change.to, next)}. ${words} ${changeText(change, used, next)}`,
                    advice: [obligationText(change), helpOf(rule)].filter((text) => text !== "").join(" "),
                    evidence: { ...evidenceOf(change, used, next), reach, lastVersion: last },
                    key: `upstream ${String(data.from)} ${String(data.to)} ${next.version}`,
                    data: { ...data, lastVersion: last, reach },
                },
            },
        ];
    }
}
function isChange({ class: kind }) {
    return kind !== "unchanged" && kind !== "cosmetic";
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/scheduled.js














/** Watches what is upstream of the project, each event told once. */
async function watch(project, inputs, judging, found, registry, host) {
    if (inputs.issues && inputs.state === undefined)
        throw new build/* OspoError */.sH("INPUT", "issues: true wants `state`, so that no event gets two", {
            fix: "Set `state: branch:ospo-state`, or `state: dir:PATH` for a folder that is kept.",
        });
    const github = (0,build_outside/* lazyGitHub */.eq)(inputs.githubToken, host);
    const remembering = await openMemory(inputs.mode, inputs, github, host);
    const look = inputs.mode === "upstream" ? lookUpstream : lookAtRepositories;
    const { memory, checked, expected, unread, metrics } = await look(project, inputs, judging, remembering, registry, host);
    const now = host.now();
    const open = memory.events.filter(({ closed }) => closed !== "passed");
    const drafts = waived(open.map(({ finding }) => finding), found.policy, unread.length === 0, host);
    const told = open.map((event, at) => {
        const finding = drafts[at];
        return { event, finding, isOurs: isOurs(event, remembering.run, now) };
    });
    const missing = [...missingOf(project.inventory), ...new Set(unread.map(({ purl }) => purl))];
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
                expected: expected + missingOf(project.inventory).length,
                unit: inputs.mode === "upstream" ? "packages" : "repositories",
                missing,
            },
            tables: [eventTable(told)],
            metrics: {
                packages: (0,inventory_build/* distinctComponents */.vf)(project.inventory).filter(({ role }) => role === "package").length,
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
            const results = inputs.issues ? await keepIssues([...told, ...past], await github(), host) : [];
            const done = new Set(told.filter((one) => one.isOurs).map(({ event }) => event.key));
            const accepted = new Set(told.filter(({ finding }) => finding.waived).map(({ event }) => event.key));
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
async function lookUpstream(project, inputs, judging, remembering, registry, host) {
    const before = await remembering.read();
    const options = { ...judging, textCheck: inputs.textCheck, known: new Map(before.licenses) };
    const { happenings, checked, expected, unread, licenses } = await watchUpstream(project, options, registry, host);
    const inUse = new Set((0,inventory_build/* distinctComponents */.vf)(project.inventory).map(({ purl }) => purl));
    const isOver = ({ about }) => checked.has(about) || !isNamed(about, inUse);
    const memory = await remembering.update((old) => ({
        ...old,
        licenses,
        events: mergeEvents(old.events, happenings, isOver, remembering.run, host.now()),
    }));
    return { memory, checked: checked.size, expected, unread, metrics: {} };
}
function isNamed(about, purls) {
    for (const purl of purls)
        if (purl.startsWith(`${about.replace("/@", "/%40")}@`))
            return true;
    return false;
}
async function lookAtRepositories(project, inputs, judging, remembering, registry, host) {
    if (!inputs.githubToken)
        throw new build/* OspoError */.sH("INPUT", "mode: repository wants a `github-token` to read source repositories with");
    const github = await (0,build_outside/* lazyGitHub */.eq)(inputs.githubToken, host)();
    const before = await remembering.read();
    const sources = await findSources(project.inventory, new Map(before.sources), registry, host);
    const names = [...sources.repositories.keys()].sort();
    const now = await readSources(names, github);
    const old = new Map(before.repositories?.map((one) => [one.key, one]));
    const happenings = [];
    const unread = [...sources.unread];
    for (const [key, state] of now) {
        const packages = sources.repositories.get(key) ?? [];
        happenings.push(...(await repositoryHappenings({ key, old: old.get(key), now: state, packages }, judging, github, host)));
        if (state instanceof build/* OspoError */.sH && state.code !== "NOT_FOUND")
            unread.push({ purl: key, why: state.message });
    }
    const seen = new Map([...now].flatMap(([key, state]) => {
        if (!(state instanceof build/* OspoError */.sH))
            return [[key, remembered(key, state)]];
        const known = old.get(key);
        return known && state.code === "NOT_FOUND" ? [[key, { ...known, gone: true }]] : [];
    }));
    const memory = await remembering.update((stored) => ({
        ...stored,
        sources: sources.known,
        repositories: [
            ...new Map([...(stored.repositories ?? []).map((one) => [one.key, one]), ...seen]).values(),
        ].sort((a, b) => (a.key < b.key ? -1 : 1)),
        // Events found against a baseline that another run has moved meanwhile have the same keys as that run's.
        events: mergeEvents(stored.events, happenings, () => false, remembering.run, host.now()),
    }));
    const unseen = [...now].filter(([key, state]) => state instanceof build/* OspoError */.sH && !old.has(key));
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

// EXTERNAL MODULE: ./actions/license-change-watch/build/spec.js
var spec = __webpack_require__(7727);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/main.js












const action = (0,build/* implement */.yx)(spec/* spec */.I, async (inputs, host) => {
    const found = await (0,policy/* readPolicy */.T)(inputs, host);
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
    const outside = (0,build_outside/* outsideOf */.R_)(inputs, host);
    const reportPath = await (0,report_build/* publish */.mk)(report, { title: spec/* spec */.I.name, ...inputs, outside }, host);
    await settle?.();
    const { checked, expected } = report.coverage;
    const { changes = 0, substantive = 0, restrictive = 0 } = countChanges(outcome.changes);
    host.log.info(`${checked} of ${expected} checked with ${registry.requests()} requests: ${changes} changes of terms, ${substantive} substantive, ${restrictive} restrictive.`);
    return { verdict: report.verdict, reportPath, checked, expected, changes, substantive, restrictive };
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

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* reexport */ readPolicy)
});

// EXTERNAL MODULE: ./packages/policy/build/index.js + 39 modules
var build = __webpack_require__(7373);
// EXTERNAL MODULE: ./packages/github/build/outside/outside.js + 3 modules
var outside = __webpack_require__(2593);
;// CONCATENATED MODULE: ./packages/github/build/policy/run-policy.js


/** The policy that counts for this run, its approvals verified. CONFIG where it cannot be read. */
async function readPolicy(inputs, host) {
    const found = await (0,build/* findPolicy */.i6)(inputs.policy, host, sourceOf(inputs, host));
    const { licenses, security } = found.policy.approvers;
    const wantsApproval = licenses.length + security.length > 0 && found.policy.exceptions.length > 0;
    if (!wantsApproval)
        return found;
    const { pullRequestApprovals } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 3430));
    const github = await (0,outside/* lazyGitHub */.e)(inputs.policyToken ?? inputs.githubToken, host)();
    const { GITHUB_REPOSITORY: repository = "", GITHUB_SHA: commit = "" } = host.env;
    const approvals = pullRequestApprovals({ clientFor: () => github, repository, commit });
    return { ...found, policy: await (0,build/* verifyApprovals */.CG)(found.policy, approvals) };
}
/** Policies of other repositories, and of what a change is to be merged into, through the contents API. */
function sourceOf({ policyToken, githubToken }, host) {
    const token = policyToken ?? githubToken;
    if (token === undefined)
        return build/* noSource */.TS;
    return {
        async read(reference) {
            const { policySource } = await __webpack_require__.e(/* import() */ 637).then(__webpack_require__.bind(__webpack_require__, 1637));
            const own = reference.repository === host.env.GITHUB_REPOSITORY;
            const github = await (0,outside/* lazyGitHub */.e)(own ? (githubToken ?? token) : token, host)();
            return policySource(() => github).read(reference);
        },
    };
}

;// CONCATENATED MODULE: ./packages/github/build/policy/index.js



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
