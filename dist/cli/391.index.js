export const id = 391;
export const ids = [391];
export const modules = {

/***/ 391:
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
// EXTERNAL MODULE: ./packages/license/build/index.js + 41 modules
var license_build = __webpack_require__(7619);
// EXTERNAL MODULE: ./packages/inventory/build/index.js + 36 modules
var inventory_build = __webpack_require__(4777);
;// CONCATENATED MODULE: ./actions/license-gate/build/sbom.js


/** The files that the globs name; INPUT where one names none. */
async function sbomPaths(globs, { files }) {
    const found = new Set();
    for (const glob of globs) {
        const paths = await (0,build/* matchingFiles */.VS)([glob], files, { input: "sbom", most: build/* limits */.Fy.sboms });
        if (paths.length === 0)
            throw (0,build/* inputError */.Xu)([`sbom: ${glob} names no file`]);
        for (const path of paths)
            found.add(path);
    }
    return [...found].sort();
}
/** SBOMs as projects: several stand side by side. FORMAT, with its places, where one is not valid. */
async function readSboms(paths, { files, cancelled }) {
    const stated = new Map();
    const read = await (0,build/* eachItem */.X_)(paths, async (path) => {
        const file = files.display(path);
        const document = (0,inventory_build/* requireSound */.bi)(await (0,inventory_build/* readSbom */.kH)(await files.read(path, build/* limits */.Fy.sbomBytes), file));
        for (const component of document.components)
            stated.set(keyOf(file, component.ref), statement(component, document));
        return withoutFiles(document, file);
    }, { concurrency: 4, signal: cancelled });
    const inventories = read.map((one) => {
        if (!one.ok)
            throw one.error;
        return one.value;
    });
    return {
        projects: { inventory: sideBySide(inventories), lineOf: () => undefined, installs: new Map() },
        statedOf: ({ manifest, place }) => stated.get(keyOf(manifest, place)),
    };
}
function keyOf(file, ref) {
    return JSON.stringify([file, ref]);
}
function statement({ declared, concluded, copyright }, document) {
    const texts = document.licenseTexts;
    return { declared: declared?.text, concluded: concluded?.text, copyright, texts };
}
/** Single files, which scanners of containers list by the thousand, are no packages. */
function withoutFiles(document, file) {
    const inventory = (0,inventory_build/* inventoryOfSbom */.Hi)(document, file);
    const typeOf = new Map(document.components.map(({ ref, type, purl }) => [ref, purl ? "" : type]));
    const components = inventory.components.map((component) => typeOf.get(component.place) === "file" ? { ...component, role: "member" } : component);
    return { ...inventory, components };
}
/** Inventories as one: each edge points to where its target is now. */
function sideBySide(inventories) {
    const [only, ...others] = inventories;
    if (only !== undefined && others.length === 0)
        return only;
    let start = 0;
    const components = [];
    for (const inventory of inventories) {
        for (const component of inventory.components)
            components.push({
                ...component,
                edges: component.edges.map(({ kind, to }) => ({ kind, to: to + start })),
            });
        start = components.length;
    }
    return {
        manifests: inventories.flatMap(({ manifests }) => manifests),
        components,
        problems: inventories.flatMap(({ problems }) => problems),
        unreadable: 0,
    };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/sources.js


/** What is checked: the SBOMs where some are named, else the projects at `path`. */
async function readSources({ path, sbom }, host) {
    if (sbom.length > 0)
        return readSboms(await sbomPaths(sbom, host), host);
    return { projects: await (0,inventory_build/* readProjects */.VH)(path, host), statedOf: () => undefined };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/base.js




/**
 * Tells which packages differ from the base; `undefined` where all are checked. A base without the project (a
 * new one) makes all of them new. What cannot be compared is an error, never "unchanged".
 */
async function changesFrom(inputs, head, host) {
    if (!(await wantsDiff(inputs, host)))
        return undefined;
    const { openBase } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const github = inputs.githubToken ? (0,build_outside/* lazyGitHub */.eq)(inputs.githubToken, host) : undefined;
    const base = await openBase(inputs.base ?? "", host, github);
    if (base === undefined)
        return undefined;
    host.log.info(`Compared with ${base.shown}.`);
    const before = await readBase(base.path === undefined ? inputs : sourceAt(base.path), {
        ...host,
        files: base.files,
    });
    const changes = (0,inventory_build/* diffInventories */.Q8)(before, head);
    const differs = new Set(changes.flatMap((change) => (change.kind === "removed" ? [] : change.to.purl)));
    return ({ purl }) => differs.has(purl);
}
async function wantsDiff({ mode, base }, host) {
    if (mode !== "auto")
        return mode === "diff";
    if (base !== undefined)
        return true;
    const { pull_request, merge_group } = await (0,build/* readEvent */.j_)(host);
    return pull_request !== undefined || merge_group !== undefined;
}
const nothing = { manifests: [], components: [], problems: [], unreadable: 0 };
/** Any JSON that is no lock file of npm is an SBOM. */
function sourceAt(path) {
    const isSbom = /\.json$/.test(path) && !/(?:^|[\\/])(?:package-lock|npm-shrinkwrap)\.json$/.test(path);
    return isSbom ? { path: [], sbom: [path] } : { path: [path], sbom: [] };
}
/** What of it is there: all is new in a project that is new. Globs of SBOMs are read in the base as in the head. */
async function readBase({ path, sbom }, host) {
    const there = async (paths) => {
        const found = [];
        for (const one of paths)
            if (/[*?[{]/.test(one) || (await host.files.stat(one)) !== undefined)
                found.push(one);
        return found;
    };
    const sources = { path: sbom.length > 0 ? [] : await there(path), sbom: await there(sbom) };
    if (sources.path.length + sources.sbom.length === 0)
        return nothing;
    return (await readSources(sources, host)).projects.inventory;
}

// EXTERNAL MODULE: ./actions/license-gate/build/rules.js
var rules = __webpack_require__(1976);
;// CONCATENATED MODULE: ./actions/license-gate/build/baseline.js




const baselineBytes = 16 * 1024 * 1024;
/** The baseline at `path`. CONFIG where it is not there or not one: a broken baseline never means an empty one. */
async function readBaseline(path, { files }) {
    const file = files.display(path);
    const fix = "Write it again with `baseline-until`.";
    const value = await files.read(path, baselineBytes).then(parsed, (error) => {
        if (!(error instanceof build/* OspoError */.sH))
            throw error;
        throw new build/* OspoError */.sH("CONFIG", `baseline: ${error.message}`, { fix, cause: error });
    });
    if (typeof value === "object" && value !== null && "schema" in value && value.schema !== 1)
        throw new build/* OspoError */.sH("CONFIG", `baseline: ${file} has a schema that this version does not know`, { fix });
    const baseline = soundness(value);
    if (baseline === undefined)
        throw new build/* OspoError */.sH("CONFIG", `baseline: ${file} is no baseline`, { fix });
    return { file, ...baseline };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function soundness(value) {
    const { created, until, findings } = (value ?? {});
    if (typeof created !== "string" || !isDay(created) || typeof until !== "string" || !isDay(until))
        return undefined;
    if (!Array.isArray(findings))
        return undefined;
    const fingerprints = findings.map((one) => one?.fingerprint);
    const sound = fingerprints.every((one) => typeof one === "string" && /^[0-9a-f]{64}$/.test(one));
    return sound ? { created, until, fingerprints: new Set(fingerprints) } : undefined;
}
/** A day of the calendar, `2027-06-30`. */
function isDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/**
 * The baseline that counts: for a change that of what it is to be merged into, as with the policy, so that nobody
 * freezes what they bring in. `undefined` where there is none yet, or it is to be written.
 */
async function openBaseline({ baseline: path, baselineUntil, githubToken }, policy, host) {
    if (baselineUntil !== undefined && path === undefined)
        throw (0,build/* inputError */.Xu)(["baseline-until: `baseline` has to name the file that is written"]);
    if (path === undefined)
        return undefined;
    const { barred, maxDays } = policy.exceptionsPolicy;
    if (barred)
        throw new build/* OspoError */.sH("CONFIG", `baseline: the policy allows no exceptions (${barred.file}:${barred.line})`);
    const limit = maxDays?.value;
    if (baselineUntil !== undefined) {
        requireDay(baselineUntil, host.now(), limit);
        return undefined;
    }
    const baseline = await readTrusted(path, githubToken, host);
    if (baseline && limit !== undefined && daysBetween(new Date(baseline.created), baseline.until) > limit)
        throw new build/* OspoError */.sH("CONFIG", `baseline: ${baseline.file} lasts longer than the ${limit} days of the policy`);
    return baseline;
}
async function readTrusted(path, token, host) {
    const { pull_request, merge_group } = await (0,build/* readEvent */.j_)(host);
    if (pull_request === undefined && merge_group === undefined)
        return readBaseline(path, host);
    const { openBase } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(327), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 1871));
    const base = await openBase("", host, token ? (0,build_outside/* lazyGitHub */.eq)(token, host) : undefined);
    if (base === undefined)
        return readBaseline(path, host);
    if ((await base.files.stat(path)) !== undefined)
        return readBaseline(path, { ...host, files: base.files });
    host.log.notice(`baseline: ${path} is not on ${base.shown} yet, so nothing is waived.`);
    return undefined;
}
function requireDay(until, now, maxDays = Number.POSITIVE_INFINITY) {
    if (!isDay(until))
        throw (0,build/* inputError */.Xu)([`baseline-until: must be a day such as 2027-06-30, not "${until}"`]);
    const days = daysBetween(now, until);
    if (days < 0)
        throw (0,build/* inputError */.Xu)([`baseline-until: ${until} has passed`]);
    if (days > maxDays)
        throw (0,build/* inputError */.Xu)([`baseline-until: the policy allows ${maxDays} days, until ${until} are ${days}`]);
}
/** Whole days from the day of `from` on. */
function daysBetween(from, until) {
    return Math.round((Date.parse(until) - Date.parse(from.toISOString().slice(0, 10))) / 86_400_000);
}
/** Never in a baseline: these tell of the run, not of a package. */
const passing = /^license\/(?:not-checked|incomplete|empty|notices-.*)$/;
function isFrozen({ rule, level, waived }) {
    return level !== "note" && waived === undefined && rule.startsWith("license/") && !passing.test(rule);
}
/** The text of a baseline of all that `report` finds about packages. */
function toBaseline(report, until) {
    const findings = report.findings
        .filter(isFrozen)
        .map(({ fingerprint, rule, subject }) => ({ fingerprint, rule, subject }))
        .sort((a, b) => (a.subject + a.rule < b.subject + b.rule ? -1 : 1));
    const value = { schema: 1, action: report.action, created: report.generated.slice(0, 10), until, findings };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** `findings` with those that the baseline knows waived, and what is left of it; after its last day all count again. */
function thaw(findings, baseline, { subject, now, complete }) {
    const { file, created, until, fingerprints } = baseline;
    const known = (draft) => draft.level !== "note" && fingerprints.has((0,report_build/* fingerprintOf */.ax)(draft, subject));
    const left = findings.filter(known).length;
    const total = fingerprints.size;
    const metrics = { "baseline-total": total, ...(complete && { "baseline-left": left }) };
    const isOver = now.toISOString().slice(0, 10) > until;
    if (isOver) {
        const message = `The baseline of ${created} ended on ${until}: all that it held counts again.`;
        return { findings: [...findings, note("license/baseline-expired", file, message)], metrics };
    }
    const reason = `known since ${created}, in the baseline \`${file}\``;
    const waived = findings.map((draft) => (known(draft) ? { ...draft, level: "note", waived: { reason, until } } : draft));
    const counted = complete
        ? `${left} of ${total} known findings are left`
        : `${left} known findings were met again`;
    return {
        findings: [...waived, note("license/baseline", file, `${counted}; the baseline ends on ${until}.`)],
        metrics,
    };
}
function note(rule, file, message) {
    return { rule, level: "note", subject: file, message, at: { file }, advice: (0,rules/* helpOf */.Z)(rule) };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/evidence.js

/**
 * Weighs what is known of a package: its own manifest before the lock file or SBOM, which repeat it, and its
 * license files. `texts` is `undefined` where nothing of the package could be read.
 */
function evidenceOf(component, texts) {
    const own = texts === undefined ? none : (0,license_build.readDeclared)(texts.license, texts.licenses);
    const declared = own.kind === "none" ? (0,license_build.readDeclared)(component.license?.text) : own;
    const files = texts?.files ?? [];
    return {
        component,
        source: texts?.source ?? "none",
        declared,
        statement: component.license ?? statementOf(texts),
        files,
        conclusion: (0,license_build/* conclude */.Ep)(declared, files),
        ...(texts?.copyright && { copyright: texts.copyright }),
    };
}
const none = { kind: "none" };
/** Whether something of the package was read: only then is it checked. */
function isChecked({ declared, source }) {
    return source !== "none" || declared.kind !== "none";
}
function statementOf(texts) {
    const value = texts?.license ?? texts?.licenses;
    if (value === undefined || value === null)
        return undefined;
    return { text: typeof value === "string" ? value : JSON.stringify(value), origin: "package.json" };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/installed.js



/** So many license files of one package are read. */
const mostFiles = 50;
/** Finds what is installed of each project. Nothing is run. */
async function openInstalls({ installs }, { files, env }) {
    const opened = new Map();
    for (const [manifest, project] of installs) {
        const packages = await (0,inventory_build/* installedPackages */.At)(project, files, env);
        if (packages)
            opened.set(manifest, packages);
    }
    return opened;
}
/** What the installed packages say, by component; those that are not installed are left out. */
async function readInstalled(components, installs, identifier, host) {
    const read = await (0,build/* eachItem */.X_)(components, async (component) => {
        const path = (0,inventory_build/* pathInProject */.yv)(component.path, component.manifest);
        const found = await installs.get(component.manifest)?.find({ ...component, path });
        if (found === undefined)
            return undefined;
        const { license, licenses } = found.manifest;
        const files = await licenseFiles(found.files, (0,license_build/* licensePointer */.jD)(license), identifier);
        return { source: "installed", license, licenses, files };
    }, {
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "packages read" }),
    });
    return new Map(read.flatMap((one) => (one.ok && one.value ? [[one.item, one.value]] : [])));
}
/** The license files of a package. One that cannot be read as text (too big, no file) is no evidence. */
async function licenseFiles(files, pointer, identifier) {
    const names = await files.list();
    const folders = names.filter((name) => /^licen[cs]es?$/i.test(name));
    const inner = await Promise.all(folders.map(async (folder) => (await files.list(folder)).map((name) => `${folder}/${name}`)));
    const pointed = pointer?.includes("/") ? [pointer] : [];
    const paths = [...names, ...inner.flat(), ...pointed].filter((path) => (0,license_build/* licenseFileRole */.kk)(path, pointer) !== undefined);
    const found = [];
    for (const path of paths.slice(0, mostFiles)) {
        const text = await readText(files, path);
        const file = text === undefined ? undefined : identifier.read(path, text, pointer);
        if (file)
            found.push(file);
    }
    return found;
}
async function readText(files, path) {
    try {
        return await files.read(path, build/* limits */.Fy.licenseBytes);
    }
    catch (error) {
        if (error instanceof build/* OspoError */.sH)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/policy/build/index.js + 39 modules
var policy_build = __webpack_require__(7373);
;// CONCATENATED MODULE: ./actions/license-gate/build/ruling.js

/** Judges one package: a clarification first, then what was concluded (DESIGN 5, "Declared and detected"). */
function ruleOn(evidence, policy, context) {
    const { component, files } = evidence;
    const clarified = (0,policy_build/* clarify */.XJ)(policy, component.purl, files);
    const ask = (expression) => judgeOnce(policy, component, context, expression);
    const settle = (rule, ruling, license, reasons, judged = license?.chosen) => ({ evidence, ruling, rule, reasons, judged, license, clarified });
    if (clarified?.kind === "clarified") {
        const license = ask(clarified.clarification.license);
        return settle(ruleFor(license.ruling), license.ruling, license, [license.reason]);
    }
    const own = concluded(evidence, policy, ask, settle);
    if (clarified === undefined || own.ruling === "allow")
        return own;
    const changed = clarified.changed.map((path) => `\`${path}\``).join(", ");
    const reason = `A clarification says \`${clarified.clarification.license}\`, for another text of ${changed}.`;
    return { ...own, rule: "license/clarification-open", reasons: [reason, ...own.reasons] };
}
const judged = new WeakMap();
/** Most packages share a few licenses. Where the policy records choices, the package counts too. */
function judgeOnce(policy, component, context, expression) {
    const scope = scopeOf(component);
    const ask = () => (0,policy_build/* judge */.S4)(policy, { purl: component.purl, scope, context }, expression);
    if (policy.choices.length > 0)
        return ask();
    const known = judged.get(policy) ?? new Map();
    judged.set(policy, known);
    const key = `${scope} ${context} ${expression}`;
    const ruling = known.get(key) ?? ask();
    known.set(key, ruling);
    return ruling;
}
function concluded({ conclusion }, policy, ask, settle) {
    const { agreement, concluded: expression, declared, detected, extra } = conclusion;
    if (agreement === "unknown" || expression === undefined) {
        return settle("license/unknown", (0,policy_build/* rulingOfUnknown */.J8)(policy).ruling, undefined, [
            "Nothing tells its license.",
        ]);
    }
    const license = ask(expression);
    if (agreement === "contradiction" && declared !== undefined && detected !== undefined) {
        return contradiction(ask(declared), ask(detected), policy, settle);
    }
    if (extra.length === 0)
        return settle(ruleFor(license.ruling), license.ruling, license, [license.reason]);
    const further = ask(extra.join(" AND "));
    if (license.ruling === "deny")
        return settle("license/not-allowed", "deny", license, [license.reason]);
    if (further.ruling === "allow")
        return settle(ruleFor(license.ruling), license.ruling, license, [license.reason]);
    const reason = `Its files ask for more than it declares: ${further.reason}.`;
    return settle("license/additional", "review", license, [license.reason, reason]);
}
/** Neither side is believed: one met and the other not needs a look, neither met fails. */
function contradiction(declared, detected, policy, settle) {
    const reasons = [`Declared: ${declared.reason}.`, `In its files: ${detected.reason}.`];
    const judged = `${declared.chosen} / ${detected.chosen}`;
    const neither = declared.ruling === "deny" && detected.ruling === "deny";
    const ruling = neither ? "deny" : (0,policy_build/* rulingOfMismatch */.Lv)(policy).ruling;
    return settle("license/mismatch", ruling, declared, reasons, judged);
}
function ruleFor(ruling) {
    return ruling === "deny" ? "license/not-allowed" : "license/review";
}
/** What a package is needed for, in the policy's words. */
function scopeOf({ scope }) {
    switch (scope) {
        case "required":
            return "production";
        case "optional":
            return "optional";
        case "excluded":
            return "development";
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/license-gate/build/stated.js


/** What SBOMs tell of `components`: those of which they say nothing are left out. */
function readStated(components, statedOf, identifier) {
    return new Map(components.flatMap((component) => {
        const stated = statedOf(component);
        return stated ? [[component, textsOf(stated, identifier)]] : [];
    }));
}
/**
 * What the publisher declares stands against what the maker of the document concluded, as a package's manifest does
 * against its files. A `LicenseRef-` whose text the document holds is taken as what that text is.
 */
function textsOf({ declared, concluded, copyright, texts }, identifier) {
    const meant = new Map();
    const files = [];
    const read = (expression) => expression.replace(/LicenseRef-[\w.-]+/g, (ref) => {
        const known = meant.get(ref);
        if (known !== undefined)
            return known;
        const text = texts.get(ref)?.text;
        const file = text === undefined ? undefined : identifier.read(ref, text, ref);
        if (file)
            files.push(file);
        const is = file?.identified.expression ?? ref;
        const named = / (?:AND|OR) /.test(is) ? `(${is})` : is;
        meant.set(ref, named);
        return named;
    });
    const own = declared ?? concluded;
    const license = own === undefined ? undefined : read(own);
    const told = concluded === undefined ? undefined : (0,license_build.readDeclared)(read(concluded));
    const conclusion = told?.kind === "expression" ? [concludedAs(told.text)] : [];
    return {
        source: "sbom",
        license,
        licenses: undefined,
        files: [...files, ...conclusion],
        ...(copyright && { copyright }),
    };
}
/** The word of the document's maker, in the place of a file that was read. */
function concludedAs(expression) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(expression).digest("hex");
    return {
        path: "concluded license",
        role: "license",
        sha256: hash,
        identified: {
            kind: "license",
            expression,
            licenses: [],
            riders: [],
            mentions: [],
            residue: [],
            choice: false,
            hash,
        },
    };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/check.js






/** Reads and judges the packages of `projects`: our own members are not third parties, so they are left out. */
async function check(sources, options, host) {
    const { projects } = sources;
    const inventory = (0,inventory_build/* omit */.cJ)(projects.inventory, options.omit);
    const all = (0,inventory_build/* distinctComponents */.vf)(inventory).filter(isThirdParty);
    const wanted = new Set(options.isChanged ? all.filter(options.isChanged) : all);
    const read = all.filter((component) => wanted.has(component) || (options.notices && isShipped(component)));
    const { evidence, notes } = await gather(read, sources, options, host);
    const ruled = evidence.map((one) => ruleOn(one, options.policy, options.context));
    return {
        projects: { ...projects, inventory },
        rulings: ruled.filter((ruling) => wanted.has(ruling.evidence.component)),
        unchanged: all.length - wanted.size,
        shipped: options.notices ? ruled.filter((ruling) => isShipped(ruling.evidence.component)) : [],
        notes,
    };
}
function isShipped({ scope }) {
    return scope !== "excluded";
}
/** What workflows use does not become part of a product. */
function isThirdParty({ role, source }) {
    return role === "package" && source.kind !== "workflow";
}
async function gather(components, { projects, statedOf }, options, host) {
    if (options.texts === "never" || components.length === 0) {
        return { evidence: components.map((component) => evidenceOf(component, undefined)), notes: [] };
    }
    const identifier = await (0,license_build/* openIdentifier */.Y_)({ keepTexts: options.notices });
    const installed = await read(components, projects, identifier, options, host);
    const stated = readStated(components, statedOf, identifier);
    const known = (component) => installed.get(component) ?? stated.get(component);
    const absent = components.filter((component) => !installed.has(component));
    const isOpen = (component) => {
        const evidence = evidenceOf(component, known(component));
        return !isChecked(evidence) || evidence.conclusion.concluded === undefined;
    };
    // What a change brings in is few, and looked at closely.
    const closely = options.texts === "registry" || options.isChanged !== undefined;
    const isWanted = (component) => closely || (options.texts === "auto" && ((options.notices && isShipped(component)) || isOpen(component)));
    const wanted = options.texts === "installed" ? [] : absent.filter(isWanted);
    const published = await fromRegistry(wanted, identifier, options, host);
    const evidence = components.map((component) => evidenceOf(component, published.texts.get(component) ?? known(component)));
    return { evidence, notes: published.problems.map((problem) => `${problem}.`) };
}
/** What installed packages say; with a cache only those are read that it does not know. */
async function read(components, projects, identifier, { engine, cacheFolder, notices, isChanged }, host) {
    if (engine === "license-checker") {
        const { readWithEngine } = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 2249));
        return readWithEngine(components, projects.installs, identifier, host);
    }
    const installs = await openInstalls(projects, host);
    // Texts are not kept in the cache, and what is not installed is told as it is.
    if (cacheFolder === undefined || notices || installs.size === 0)
        return readInstalled(components, installs, identifier, host);
    const { openRemembered } = await __webpack_require__.e(/* import() */ 437).then(__webpack_require__.bind(__webpack_require__, 4437));
    const remembered = await openRemembered(cacheFolder, identifier.version, host);
    const known = new Map(components.flatMap((component) => {
        const texts = remembered.get(component);
        return texts ? [[component, texts]] : [];
    }));
    const others = components.filter((component) => !known.has(component));
    const all = new Map([...known, ...(await readInstalled(others, installs, identifier, host))]);
    await remembered.keep(all, isChanged === undefined);
    return all;
}
async function fromRegistry(wanted, identifier, { cacheFolder }, host) {
    if (wanted.length === 0)
        return { texts: new Map(), problems: [] };
    const [{ fileCache, openRegistry }, { readPublished }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 8385)),
        Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 6145)),
    ]);
    const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
    const registry = await openRegistry(host, { folder: ".", cache });
    return readPublished(wanted, registry, identifier, host);
}

;// CONCATENATED MODULE: ./actions/license-gate/build/notices.js



/** Longer files of notices are not compared. */
const noticesBytes = 64 * 1024 * 1024;
/** Notices for `shipped` packages, sorted and without a date, so that the same packages give the same file. */
function noticesOf(shipped) {
    const sorted = shipped.toSorted((a, b) => compare(labelOf(a), labelOf(b)));
    const without = sorted.filter((one) => notices_textsOf(one).length === 0 && asksOf(one).licenseText).map(labelOf);
    const parts = [
        `THIRD-PARTY NOTICES\n\nThis product contains ${sorted.length} packages of others.\n`,
        sorted.map((one) => `- ${labelOf(one)}: ${licenseOf(one)}\n`).join(""),
        sourcesOf(sorted),
        withoutText(sorted.filter((one) => notices_textsOf(one).length === 0)),
        ...blocksOf(sorted),
    ];
    return { text: parts.filter((part) => part !== "").join("\n"), without };
}
const parts = {
    whole: "of the whole work that contains it",
    library: "of the library, with your changes",
    files: "of its files, with your changes",
};
function sourcesOf(shipped) {
    const lines = shipped.flatMap((one) => {
        const { source } = asksOf(one);
        return source === "none" ? [] : [`- ${labelOf(one)} (${licenseOf(one)}): ${parts[source]}\n`];
    });
    return lines.length === 0 ? "" : `SOURCE CODE TO BE OFFERED\n\n${lines.join("")}`;
}
function withoutText(silent) {
    if (silent.length === 0)
        return "";
    const lines = silent.map((one) => {
        const notice = one.evidence.copyright;
        return `- ${labelOf(one)}: ${licenseOf(one)}${notice ? `; ${notice}` : ""}\n`;
    });
    return `PACKAGES THAT CAME WITHOUT A LICENSE TEXT\n\n${lines.join("")}`;
}
const line = `${"-".repeat(80)}\n`;
/** Each text once, behind the packages that carry it and the copyright lines that each has in it. */
function blocksOf(shipped) {
    const blocks = new Map();
    for (const one of shipped) {
        for (const text of notices_textsOf(one)) {
            const { body, copyright } = split(text);
            const key = body.replace(/\s+/g, " ").trim();
            const block = blocks.get(key) ?? { body, users: [] };
            block.users.push({ label: labelOf(one), copyright });
            blocks.set(key, block);
        }
    }
    return [...blocks.values()].map(({ body, users }) => {
        const names = users.map(({ label, copyright }) => [`${label}\n`, ...copyright.map((notice) => `    ${notice}\n`)].join(""));
        return `${line}${[...new Set(names)].join("")}\n${body.trim()}\n`;
    });
}
/** A line that only names an owner, in any of the usual forms, and no template of one. */
const owner = /^[\s*#/]*(?:copyright\b[^\n]*(?:\(c\)|©|\b\d{4}\b)|©|\(c\)\s)(?!.*\[(?:yyyy|year|fullname)\])/i;
function split(text) {
    const lines = text.replace(/\r\n?/g, "\n").split("\n");
    const copyright = lines.filter((one) => isOwner(one)).map((one) => one.replace(/^[\s*#/]+/, "").trim());
    return { body: lines.filter((one) => !isOwner(one)).join("\n"), copyright: [...new Set(copyright)] };
}
function isOwner(text) {
    return text.length < 300 && owner.test(text);
}
function notices_textsOf({ evidence }) {
    return evidence.files.flatMap(({ text }) => (text?.trim() ? [text] : []));
}
const order = ["none", "files", "library", "whole"];
/** What all licenses of a package together ask of who passes it on. */
function asksOf({ license }) {
    const all = (license?.terms ?? []).map(({ term }) => (0,license_build/* explain */.WE)(term, "distribute").attribution);
    const most = Math.max(0, ...all.map(({ source }) => order.indexOf(source)));
    return {
        notices: all.some(({ notices }) => notices),
        licenseText: license === undefined || all.some(({ licenseText }) => licenseText),
        noticeFile: all.some(({ noticeFile }) => noticeFile),
        source: order[most] ?? "none",
    };
}
function licenseOf({ judged }) {
    return judged ?? "license not known";
}
function labelOf({ evidence: { component } }) {
    return component.version === undefined ? component.name : `${component.name} ${component.version}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Writes the notices, or checks that the file is what they would be; findings on what is wrong with them. */
async function keepNotices({ text, without }, file, mode, { files }) {
    const shown = files.display(file);
    const findings = without.length === 0 ? [] : [finding("license/notices-incomplete", shown, missing(without))];
    if (mode === "write") {
        await files.write(file, text);
        return findings;
    }
    const there = await files.read(file, noticesBytes).catch((error) => {
        if (error instanceof build/* OspoError */.sH && error.code === "NOT_FOUND")
            return undefined;
        throw error;
    });
    if (there === undefined)
        return [...findings, finding("license/notices-drift", shown, "It is not there.")];
    const at = firstDifference(there.replace(/\r\n/g, "\n"), text);
    if (at === undefined)
        return findings;
    const message = `From line ${at} on it is not what the packages of today ask for.`;
    return [
        ...findings,
        { ...finding("license/notices-drift", shown, message), at: { file: shown, line: at } },
    ];
}
function missing(labels) {
    const more = labels.length > 10 ? ` and ${labels.length - 10} more` : "";
    const named = labels.slice(0, 10).map((label) => `\`${label}\``);
    return `${labels.length} shipped packages came without the license text that has to be passed on: ${named.join(", ")}${more}.`;
}
function finding(rule, file, message) {
    const level = rule === "license/notices-drift" ? "fail" : "review";
    return { rule, level, subject: file, message, at: { file }, advice: (0,rules/* helpOf */.Z)(rule) };
}
/** The number of the first line that differs, from 1. */
function firstDifference(a, b) {
    if (a === b)
        return undefined;
    const [left, right] = [a.split("\n"), b.split("\n")];
    return (Math.max(left.findIndex((text, at) => text !== right[at]), left.length < right.length ? left.length : 0) + 1);
}

;// CONCATENATED MODULE: ./actions/license-gate/build/asks.js

/** Where neither input nor policy says how the product is used, what asks most. */
const strictest = "distribute";
const places = {
    internal: "In an internal tool",
    service: "In a network service",
    distribute: "In a product that you pass on",
    contribute: "Of contributors",
};
/** What a license asks in plain words, at most three things; empty where nothing is known of it. */
function whatItAsks({ license }) {
    const context = license?.context ?? strictest;
    const open = (license?.terms ?? []).filter(({ ruling }) => ruling !== "allow");
    const [first] = open.map(({ term }) => (0,license_build/* explain */.WE)(term, context));
    if (first === undefined)
        return "";
    if (first.basis === "none")
        return `Nobody has filed what \`${first.license}\` asks: read its text.`;
    const asked = first.conditions.map(({ text }) => text);
    if (asked.length === 0)
        return `${places[context]} \`${first.license}\` asks for nothing.`;
    const more = asked.length > 3 ? `; and ${asked.length - 3} more` : "";
    return `${places[context]} \`${first.license}\` asks: ${asked.slice(0, 3).map(lower).join("; ")}${more}.`;
}
/** All licenses in use, and what each asks in the context at hand. */
function obligationTable(rulings, context = strictest) {
    const used = new Map();
    for (const { license, judged } of rulings) {
        const terms = license?.terms.map(({ term }) => term) ?? termsIn(judged);
        for (const [key, term] of new Map(terms.map((one) => [(0,license_build/* writeTerm */.qR)(one), one]))) {
            const row = used.get(key) ?? { term, count: 0 };
            row.count++;
            used.set(key, row);
        }
    }
    const rows = [...used.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ term, count }) => {
        const { license, category = "not listed", conditions, explanation } = (0,license_build/* explain */.WE)(term, context);
        const asked = conditions.map(({ text }) => text).join("; ");
        return [license, count, category, asked || "nothing", explanation];
    });
    return {
        id: "obligations",
        title: `What the licenses ask (${context})`,
        columns: ["license", "packages", "category", "asks", "in short"],
        rows,
        filters: ["category"],
    };
}
function termsIn(text) {
    const tree = text === undefined ? undefined : (0,license_build/* parseExpression */.YK)(text);
    return tree !== undefined && "license" in tree ? [(0,license_build/* termOf */.iP)(tree)] : [];
}
function lower(text) {
    return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./actions/license-gate/build/advice.js


/** Days until a proposed exception ends: a year, unless the policy asks for less. */
const days = 365;
/** The lines that settle a finding when they stand in the policy, ready to paste. */
function pasteable(ruling, rule, now, maxDays = days) {
    const { evidence, judged, license } = ruling;
    const { component, files, statement } = evidence;
    const name = packageOf(component.purl);
    if (rule === "license/unknown" ||
        rule === "license/mismatch" ||
        rule === "license/additional" ||
        rule === "license/clarification-open") {
        const hashed = files
            .slice(0, 5)
            .map(({ path, sha256 }) => `{ path: ${quoted(path)}, sha256: "${sha256}" }`);
        const license = rule === "license/mismatch" ? (statement?.text ?? "SPDX-ID") : (judged ?? "SPDX-ID");
        if (hashed.length > 0) {
            return `clarifications:\n  - { package: ${quoted(name)}, license: ${quoted(license)}, files: [${hashed.join(", ")}], reason: "…" }`;
        }
    }
    const until = new Date(now.getTime() + Math.min(days, maxDays) * 86_400_000).toISOString().slice(0, 10);
    const open = license?.terms.filter((term) => rule === "license/outbound" || term.ruling !== "allow") ?? [];
    const licenses = open.map(({ term }) => (0,license_build/* writeTerm */.qR)(term));
    const named = licenses.length > 0 ? `licenses: [${[...new Set(licenses)].map(quoted).join(", ")}], ` : "";
    return `exceptions:\n  - { rule: ${quoted(rule)}, package: ${quoted(name)}, ${named}reason: "…", approved-by: "…", until: ${until} }`;
}
/** The purl of all versions, as policies write packages. */
function packageOf(purl) {
    const parsed = (0,inventory_build/* parsePurl */.$l)(purl);
    if (parsed === undefined)
        return purl;
    const namespace = parsed.namespace ? `${parsed.namespace}/` : "";
    return `pkg:${parsed.type}/${namespace}${parsed.name}`;
}
/** YAML's double-quoted form, which JSON is. */
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./actions/license-gate/build/findings.js





/** One finding for each package that is not allowed as it is, at its line, with a path to it and the way out. */
function findingsOf(rulings, clashes, places) {
    const open = rulings.filter(({ ruling }) => ruling !== "allow");
    if (open.length + clashes.length === 0)
        return [];
    const place = placer(places);
    const { now, maxDays } = places;
    return [
        ...open.map((ruling) => ({
            ...place(ruling),
            rule: ruling.rule,
            level: levelOf(ruling.ruling),
            message: messageOf(ruling),
            advice: `${(0,rules/* helpOf */.Z)(ruling.rule)}\n\n${pasteable(ruling, ruling.rule, now, maxDays)}`,
        })),
        ...clashes.map(({ ruling, level, reason }) => ({
            ...place(ruling),
            rule: "license/outbound",
            level,
            message: reason,
            advice: `${(0,rules/* helpOf */.Z)("license/outbound")} ${license_build/* compatibilityLimits */.Po}\n\n${pasteable(ruling, "license/outbound", now, maxDays)}`,
        })),
    ];
}
/** What a finding about a package says whatever its rule: where it stands, how it got there, and what is known. */
function placer({ inventory: { components }, lineOf }) {
    const pathTo = (0,inventory_build/* shortestPaths */.xM)(components);
    const indexOf = new Map(components.map((component, at) => [component, at]));
    return (ruling) => {
        const { component } = ruling.evidence;
        const line = lineOf(component.manifest, component.place);
        const at = indexOf.get(component);
        const path = at === undefined ? [] : pathTo(at).map((step) => components[step]?.name ?? "");
        return {
            subject: component.purl,
            at: { file: component.manifest, ...(line !== undefined && { line }) },
            ...(path.length > 1 && { paths: [path] }),
            evidence: evidenceFor(ruling),
            data: dataOf(ruling),
        };
    };
}
function levelOf(ruling) {
    return ruling === "deny" ? "fail" : ruling === "review" ? "review" : "note";
}
function messageOf(ruling) {
    const sentences = ruling.reasons.map((reason) => (/[.!]$/.test(reason) ? reason : `${reason}.`));
    const asks = whatItAsks(ruling);
    return [...sentences, ...(asks ? [asks] : [])].join(" ");
}
/** The contract of a license finding (DESIGN 4). */
function dataOf({ evidence, judged, license }) {
    const { component, conclusion } = evidence;
    const hasChoice = (license?.rejected.length ?? 0) > 0;
    return {
        name: component.name,
        ...(component.version !== undefined && { version: component.version }),
        ...(evidence.statement && { declared: evidence.statement.text }),
        ...(conclusion.detected !== undefined && { detected: conclusion.detected }),
        ...(judged !== undefined && { concluded: conclusion.concluded ?? judged }),
        ...(hasChoice && { chosen: license?.chosen }),
    };
}
function evidenceFor({ evidence, license, clarified }) {
    const { source, statement, files, conclusion } = evidence;
    return {
        source,
        ...(statement && { declaredIn: statement.origin }),
        seen: conclusion.evidence,
        files: files.map(({ path, sha256, identified }) => ({
            path,
            sha256,
            kind: identified.kind,
            licenses: identified.licenses.map(({ id, similarity, containment }) => ({
                id,
                similarity,
                containment,
            })),
            ...(identified.riders.length > 0 && { riders: identified.riders }),
            ...(identified.residue.length > 0 && { residue: identified.residue }),
        })),
        ...(license?.rejected.length && { rejected: license.rejected }),
        ...(clarified?.kind === "clarified" && { clarification: clarified.clarification.at }),
    };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/outbound.js



/**
 * Which packages of the product (development ones are not shipped) do not fit a product under `outbound`, or only
 * under conditions. What is unknown is a finding already.
 */
function clashesWith(outbound, rulings, policy) {
    const known = new Map();
    const ask = (expression) => {
        if (!known.has(expression))
            known.set(expression, evaluated(expression, outbound));
        return known.get(expression);
    };
    return rulings.flatMap((ruling) => {
        const expression = expressionOf(ruling);
        if (ruling.evidence.component.scope === "excluded" || expression === undefined)
            return [];
        const chosen = ask(ruling.license?.chosen ?? expression);
        const whole = ask(expression);
        const answer = mayChoose(whole, ruling, policy) ? whole : chosen;
        if (answer?.standing === "allow" && whole !== undefined)
            return [];
        const level = answer === undefined || answer.standing === "deny" ? "fail" : "review";
        return [{ ruling, level, reason: reasonFor(answer, expression, outbound) }];
    });
}
function evaluated(expression, outbound) {
    const tree = (0,license_build/* parseExpression */.YK)(expression);
    return tree && (0,license_build/* compatible */.l1)(tree, outbound);
}
/** All that binds: of a contradiction both sides, and what the files ask for beyond what is declared. */
function expressionOf({ evidence, license, clarified }) {
    if (clarified?.kind === "clarified")
        return license?.chosen;
    const { agreement, concluded, declared, detected, extra } = evidence.conclusion;
    if (agreement === "contradiction" && declared && detected)
        return `(${declared}) AND (${detected})`;
    if (concluded === undefined || extra.length === 0)
        return concluded;
    return [`(${concluded})`, ...extra].join(" AND ");
}
/** Another branch of an OR than the policy's may be taken where the policy thinks no worse of it. */
function mayChoose(whole, { evidence, license, ruling }, policy) {
    if (whole === undefined || evidence.conclusion.extra.length > 0)
        return true;
    const { component } = evidence;
    const other = (0,policy_build/* judge */.S4)(policy, { purl: component.purl, scope: scopeOf(component), context: license?.context }, whole.chosen).ruling;
    return other === "allow" || other === ruling;
}
function reasonFor(answer, expression, outbound) {
    if (answer === undefined)
        return `\`${expression}\` cannot be read.`;
    const worst = answer.terms.find(({ standing }) => standing === answer.standing);
    const license = worst === undefined ? expression : answer.terms.length > 1 ? idOf(worst.term) : answer.chosen;
    const product = outbound === "proprietary" ? "a proprietary product" : `a product under \`${outbound}\``;
    const verb = answer.standing === "deny" ? "does not go into" : "goes into";
    const under = answer.standing === "deny" ? "" : " only under conditions";
    return `\`${license}\` ${verb} ${product}${under}: ${worst?.reason ?? "nobody knows"}.`;
}
function idOf({ id, exception }) {
    return exception === undefined ? id : `${id} WITH ${exception}`;
}

;// CONCATENATED MODULE: ./actions/license-gate/build/tables.js

const unknown = "not known";
const words = { allow: "allowed", review: "review", deny: "not allowed" };
/** Licenses as they were judged, the most used first. */
function licenseTable(rulings) {
    const counts = new Map();
    for (const { judged = unknown, ruling } of rulings) {
        const key = `${judged} ${ruling}`;
        const row = counts.get(key) ?? { count: 0, ruling: words[ruling], category: categoryFor(judged) };
        row.count++;
        counts.set(key, row);
    }
    const rows = [...counts]
        .map(([key, { count, ruling, category }]) => [
        key.slice(0, key.lastIndexOf(" ")),
        count,
        category,
        ruling,
    ])
        .sort((a, b) => Number(b[1]) - Number(a[1]) || (String(a[0]) < String(b[0]) ? -1 : 1));
    return {
        id: "licenses",
        title: "Licenses",
        columns: ["license", "packages", "category", "verdict"],
        rows,
        chart: "bar",
        filters: ["category", "verdict"],
    };
}
/** The category of a single license; of an expression the words that it is one. */
function categoryFor(text) {
    const tree = (0,license_build/* parseExpression */.YK)(text);
    if (tree === undefined)
        return "";
    return "license" in tree ? ((0,license_build/* categoryOf */.Qd)((0,license_build/* termOf */.iP)(tree)) ?? "not listed") : "several";
}
/** Every package that was judged, with what is declared, what its files hold, and what was concluded. */
function packageTable(rulings) {
    const sorted = rulings.toSorted((a, b) => (a.evidence.component.purl < b.evidence.component.purl ? -1 : 1));
    return {
        id: "packages",
        title: "Packages",
        columns: ["name", "version", "declared", "in its files", "concluded", "scope", "verdict", "texts from"],
        rows: sorted.map(({ evidence, judged, ruling }) => {
            const { component, statement, conclusion, source } = evidence;
            return [
                component.name,
                component.version ?? "",
                statement?.text ?? "",
                conclusion.detected ?? "",
                judged ?? unknown,
                component.scope,
                words[ruling],
                source,
            ];
        }),
        filters: ["concluded", "scope", "verdict"],
    };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/report.js










/** The report on what was checked: findings judged, waived and explained, with all evidence in its tables. */
function describe(checked, found, { outboundLicense, context, baseline, further }, host) {
    const { projects, rulings, unchanged, notes } = checked;
    const { inventory, lineOf } = projects;
    const { policy } = found;
    const open = rulings.filter(({ evidence }) => !isChecked(evidence));
    const judged = rulings.filter(({ evidence }) => isChecked(evidence));
    const [manifest, ...others] = inventory.manifests;
    const subject = (0,report_build/* subjectOf */.et)(host.env, others.length === 0 ? manifest : undefined);
    const complete = unchanged === 0;
    const missing = [...missingOf(checked), ...open.map(({ evidence }) => evidence.component.purl)];
    const clashes = outboundLicense ? clashesWith(outboundLicense, judged, policy) : [];
    const places = { inventory, lineOf, now: host.now(), maxDays: policy.exceptionsPolicy.maxDays?.value };
    const drafts = [
        ...findingsOf(judged, clashes, places),
        ...incomplete(checked),
        ...notChecked(open.length, rulings.length, notes),
        ...empty(checked),
        ...further,
    ];
    const waived = (0,policy_build/* waive */.T9)(drafts, policy, {
        now: host.now(),
        repository: host.env.GITHUB_REPOSITORY,
        rules: rules/* allRules */.V.map(({ id }) => id),
        complete: complete && missing.length === 0,
    });
    const thawed = baseline && thaw(waived, baseline, { subject, now: host.now(), complete });
    const settled = thawed?.findings ?? waived;
    return (0,report_build/* createReport */.LU)({
        action: "license-gate",
        subject,
        now: host.now(),
        coverage: {
            checked: judged.length + unchanged,
            expected: judged.length + unchanged + missing.length,
            unit: "packages",
            missing,
        },
        findings: [...found.findings, ...(0,policy_build/* tellDefault */.hz)(policy), ...settled],
        rules: rules/* allRules */.V,
        tables: [
            licenseTable(rulings),
            packageTable(rulings),
            obligationTable(rulings, context ?? policy.licenses.context?.value),
        ],
        metrics: {
            packages: (0,inventory_build/* distinctComponents */.vf)(inventory).length,
            judged: judged.length,
            unchanged,
            "texts-read": rulings.filter(({ evidence }) => evidence.source !== "none").length,
            violations: settled.filter(({ level, waived: by }) => level === "fail" && !by).length,
            reviews: settled.filter(({ level, waived: by }) => level === "review" && !by).length,
            waived: settled.filter(({ waived: by }) => by !== undefined).length,
            ...thawed?.metrics,
        },
    });
}
/** What the lock file should hold and does not. */
function missingOf({ projects }) {
    const names = projects.inventory.problems.flatMap(({ kind, place, key = "" }) => kind === "unreadable" ? [place] : kind === "missing" ? [key] : []);
    return [...new Set(names)];
}
function incomplete({ projects }) {
    const { inventory, lineOf } = projects;
    return inventory.problems
        .filter(({ kind }) => kind === "unreadable" || kind === "missing")
        .map(({ subject, message, manifest, place, key }) => {
        const line = lineOf(manifest, place);
        return {
            rule: "license/incomplete",
            level: "fail",
            subject,
            message,
            at: { file: manifest, ...(line !== undefined && { line }) },
            advice: (0,rules/* helpOf */.Z)("license/incomplete"),
            ...(key !== undefined && { key }),
        };
    });
}
/** One finding for all: what is not there to be read is one thing to mend, not thousands. */
function notChecked(count, all, notes) {
    if (count === 0)
        return [];
    const why = notes.length > 0 ? ` ${notes.join(" ")}` : "";
    const message = `${count} of ${all} packages could not be checked: neither the lock file nor an installed package tells their license.${why}`;
    return [
        {
            rule: "license/not-checked",
            level: "fail",
            subject: "packages",
            message,
            advice: (0,rules/* helpOf */.Z)("license/not-checked"),
        },
    ];
}
function empty({ projects, rulings, unchanged }) {
    if (rulings.length + unchanged > 0)
        return [];
    const [file = ""] = projects.inventory.manifests;
    const message = "It lists no package, so there is nothing to check.";
    return [
        {
            rule: "license/empty",
            level: "fail",
            subject: file,
            message,
            at: { file },
            advice: (0,rules/* helpOf */.Z)("license/empty"),
        },
    ];
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./actions/license-gate/build/self.js




/** Checks that the license files, every package.json and the README of each project at `paths` name one license. */
async function checkSelf(paths, { components }, identifier, host) {
    const findings = [];
    for (const path of paths) {
        const folder = (await host.files.stat(path))?.kind === "folder" ? path : (0,posix_.dirname)(path);
        const members = components
            .filter(({ role, path: at }) => role === "member" && at !== "")
            .map(({ path }) => path);
        findings.push(...(await checkProject(folder, paths.length === 1 ? members : [], identifier, host)));
    }
    return findings;
}
async function checkProject(folder, members, identifier, { files }) {
    const names = await files.list(folder);
    const shown = (name) => files.display((0,posix_.join)(folder, name));
    const texts = await licenseTexts(folder, names, identifier, files);
    const manifests = [];
    for (const place of ["", ...members]) {
        const file = (0,posix_.join)(folder, place, "package.json");
        const manifest = await readManifest(file, files);
        if (manifest)
            manifests.push({ file: files.display(file), manifest, isRoot: place === "" });
    }
    const root = manifests.find(({ isRoot }) => isRoot);
    const own = (0,license_build/* conclude */.Ep)((0,license_build.readDeclared)(root?.manifest.license), texts);
    const license = own.detected ?? own.declared;
    const findings = [];
    if (texts.length === 0)
        findings.push(self_finding("license/self-missing", shown("LICENSE"), "There is no license text."));
    else if (own.detected === undefined)
        findings.push(self_finding("license/self-mismatch", shown(texts[0]?.path ?? ""), "It is no license text that is known.", "review"));
    for (const { file, manifest } of manifests) {
        const declared = (0,license_build.readDeclared)(manifest.license, manifest.licenses);
        if (declared.kind === "none" && manifest.private !== true)
            findings.push(self_finding("license/self-missing", file, "It names no license."));
        else if (disagrees(manifest, texts)) {
            const said = JSON.stringify(manifest.license);
            const message = `It says \`${said}\`, and the license text is ${license ? `\`${license}\`` : "another"}.`;
            findings.push(self_finding("license/self-mismatch", file, message));
        }
    }
    if (license === undefined)
        return findings;
    const readme = names.find((name) => /^readme(?:\.(?:md|markdown|rst|txt|adoc))?$/i.test(name));
    if (readme === undefined)
        return [...findings, self_finding("license/self-readme", shown("README.md"), "There is no README.", "review")];
    const text = await files.read((0,posix_.join)(folder, readme), build/* limits */.Fy.licenseBytes);
    return namesLicense(text, license)
        ? findings
        : [
            ...findings,
            self_finding("license/self-readme", shown(readme), `It does not name \`${license}\`.`, "review"),
        ];
}
async function licenseTexts(folder, names, identifier, files) {
    const found = [];
    for (const name of names.filter((name) => (0,license_build/* licenseFileRole */.kk)(name) === "license")) {
        if ((await files.stat((0,posix_.join)(folder, name)))?.kind !== "file")
            continue;
        const file = identifier.read(name, await files.read((0,posix_.join)(folder, name), build/* limits */.Fy.licenseBytes));
        if (file)
            found.push(file);
    }
    return found;
}
async function readManifest(file, files) {
    try {
        const value = JSON.parse(await files.read(file, build/* limits */.Fy.manifestBytes));
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError || (error instanceof build/* OspoError */.sH && error.code === "NOT_FOUND"))
            return undefined;
        throw error;
    }
}
/** A manifest that points to a file says nothing else than the file. */
function disagrees({ license, licenses }, texts) {
    const declared = (0,license_build.readDeclared)(license, licenses);
    if (declared.kind === "file")
        return false;
    const { agreement } = (0,license_build/* conclude */.Ep)(declared, texts);
    return agreement === "contradiction" || agreement === "extra";
}
/** By its SPDX id, or by the words that the id is made of: "Apache License 2.0", "MIT license". */
function namesLicense(readme, license) {
    const tree = (0,license_build/* parseExpression */.YK)(license);
    const id = tree && "license" in tree ? (0,license_build/* writeTerm */.qR)((0,license_build/* termOf */.iP)(tree)) : license;
    if (readme.includes(id) || readme.includes(license))
        return true;
    const words = id
        .replace(/-(?:only|or-later)$/, "")
        .split(/[- ]/)
        .filter((word) => /[a-z]/i.test(word) && word !== "Clause");
    return (/licen[cs]e/i.test(readme) &&
        words.every((word) => new RegExp(`\\b${word.replace(/\W/g, "\\$&")}\\b`, "i").test(readme)));
}
function self_finding(rule, file, message, level = "fail") {
    return {
        rule,
        level,
        subject: file,
        message: `\`${file}\`: ${message}`,
        at: { file },
        advice: (0,rules/* helpOf */.Z)(rule),
    };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/examine.js









/** Looks at what the inputs name: a repository to contribute to, or all that a project depends on. */
async function examine(inputs, found, host) {
    if (inputs.target !== undefined) {
        const { readTarget } = await __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 5414));
        const { describeTarget } = await __webpack_require__.e(/* import() */ 517).then(__webpack_require__.bind(__webpack_require__, 9517));
        const target = await readTarget(inputs.target, inputs.githubToken, host);
        return { report: describeTarget(target, found, host), written: [] };
    }
    const { notices, noticesFile, texts, baselineUntil } = inputs;
    if (noticesFile !== undefined && texts === "never")
        throw (0,build/* inputError */.Xu)(["notices-file: notices are made of license texts, which `texts: never` does not read"]);
    const context = inputs.context === "policy" ? undefined : inputs.context;
    const before = await openBaseline(inputs, found.policy, host);
    const sources = await readSources(inputs, host);
    const isChanged = await changesFrom(inputs, sources.projects.inventory, host);
    const options = { ...inputs, policy: found.policy, context, isChanged, notices: noticesFile !== undefined };
    const checked = await check(sources, options, host);
    const further = [...(await noticesFor(checked, inputs, host)), ...(await selfOf(checked, inputs, host))];
    const tell = (baseline) => describe(checked, found, { ...inputs, context, baseline, further }, host);
    const written = noticesFile !== undefined && notices === "write" ? [noticesFile] : [];
    if (baselineUntil === undefined || inputs.baseline === undefined)
        return { report: tell(before), written };
    await host.files.write(inputs.baseline, toBaseline(tell(undefined), baselineUntil));
    host.log.info(`${host.files.display(inputs.baseline)} holds today's findings until ${baselineUntil}.`);
    return { report: tell(await readBaseline(inputs.baseline, host)), written: [...written, inputs.baseline] };
}
async function noticesFor({ shipped }, { noticesFile, notices }, host) {
    return noticesFile === undefined ? [] : keepNotices(noticesOf(shipped), noticesFile, notices, host);
}
async function selfOf({ projects }, { self, path }, host) {
    return self ? checkSelf(path, projects.inventory, await (0,license_build/* openIdentifier */.Y_)(), host) : [];
}

// EXTERNAL MODULE: ./actions/license-gate/build/spec.js
var spec = __webpack_require__(8548);
;// CONCATENATED MODULE: ./actions/license-gate/build/main.js






/** What a change brings in can still be discussed, so a review stops it; what is there already must not stop everybody. */
const failOnOf = ({ env }) => /^(?:pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? "") ? "review" : "fail";
const action = (0,build/* implement */.yx)(spec/* spec */.I, async (inputs, host) => {
    const found = await (0,policy/* readPolicy */.T)(inputs, host);
    const { report, written } = await examine(inputs, found, host);
    const outside = (0,build_outside/* outsideOf */.R_)(inputs, host);
    const further = written.map((path) => host.files.resolve(path));
    const reportPath = await (0,report_build/* publish */.mk)(report, { title: spec/* spec */.I.name, ...inputs, further, outside }, host);
    const { verdict, coverage, metrics } = report;
    const { checked, expected, unit } = coverage;
    const { violations = 0, reviews = 0 } = metrics;
    host.log.info(`${checked} of ${expected} ${unit} checked: ${violations} not allowed, ${reviews} to review.`);
    return { verdict, reportPath, checked, expected, violations, reviews };
}, failOnOf);


/***/ }),

/***/ 1976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ allRules),
/* harmony export */   Z: () => (/* binding */ helpOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7373);

/** What this action finds. */
const rules = [
    {
        id: "license/not-allowed",
        title: "A license is not allowed",
        help: "Replace the package, or have an exception approved and put it into the policy.",
    },
    {
        id: "license/review",
        title: "A license needs a review",
        help: "Have somebody look whose word counts; an exception in the policy records the answer.",
    },
    {
        id: "license/unknown",
        title: "A license is not known",
        help: "Read the package's files. A clarification in the policy records what they say, bound to their text.",
    },
    {
        id: "license/mismatch",
        title: "Declared license and license text disagree",
        help: "Read the text, ask the maintainers, and record the answer as a clarification in the policy.",
    },
    {
        id: "license/additional",
        title: "The license files ask for more than is declared",
        help: "Read the further terms. A clarification in the policy records what applies.",
    },
    {
        id: "license/clarification-open",
        title: "A clarified license text has changed",
        help: "Read the new text and renew the clarification with its hash.",
    },
    {
        id: "license/outbound",
        title: "A license does not fit the product's own",
        help: "Replace the package, keep it out of what you ship, or have somebody look whose word counts.",
    },
    {
        id: "license/not-checked",
        title: "Packages were not checked",
        help: "Install the project before this step, or let the registry be asked with `texts: registry`.",
    },
    {
        id: "license/incomplete",
        title: "The lock file does not hold all that is asked for",
        help: "Run the package manager's install and commit the lock file, then run again.",
    },
    {
        id: "license/empty",
        title: "There is nothing to check",
        help: "Check that `path` names the right project; if it really has no dependencies, set `fail-on: never`.",
    },
    {
        id: "license/baseline",
        title: "Known findings are left",
        help: "Mend them before the baseline ends, and write it again to count down.",
    },
    {
        id: "license/baseline-expired",
        title: "The baseline has ended",
        help: "Mend what is left, or have a new one agreed and written with `baseline-until`.",
    },
    {
        id: "license/notices-drift",
        title: "The third-party notices are out of date",
        help: "Run with `notices: write` and commit the file.",
    },
    {
        id: "license/notices-incomplete",
        title: "License texts are missing in the third-party notices",
        help: "Ask the maintainers to ship their license text, and add it by hand where you pass the package on.",
    },
    {
        id: "license/self-missing",
        title: "The project names no license of its own",
        help: "Put the text of your license into `LICENSE`, and its SPDX id into `license` of package.json.",
    },
    {
        id: "license/self-mismatch",
        title: "The project's own license is told in several ways",
        help: "Let `LICENSE`, every package.json and the README name the same license.",
    },
    {
        id: "license/self-readme",
        title: "The README does not name the license",
        help: "Add a section with the license and a link to `LICENSE`.",
    },
    {
        id: "license/target",
        title: "Contributions to the project are not covered by the policy",
        help: "Ask those who approve licenses before anybody contributes.",
    },
    {
        id: "license/target-agreement",
        title: "The project asks contributors for an agreement",
        help: "Read what it asks for, and who may sign it.",
    },
];
/** All rules whose findings this action reports. */
const allRules = [...rules, ..._ospo_actions_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyRules */ .cy];
/** The help of a rule, as advice in a finding. */
function helpOf(id) {
    return rules.find((rule) => rule.id === id)?.help ?? "";
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
