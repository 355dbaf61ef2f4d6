export const id = 4737;
export const ids = [4737];
export const modules = {

/***/ 84737:
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
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/license/build/text/identifier.js + 12 modules
var text_identifier = __webpack_require__(33051);
// EXTERNAL MODULE: ./packages/github/build/outside/base.js
var outside_base = __webpack_require__(85924);
// EXTERNAL MODULE: ./packages/inventory/build/sources.js
var build_sources = __webpack_require__(47618);
// EXTERNAL MODULE: ./packages/inventory/build/diff.js
var diff = __webpack_require__(75997);
// EXTERNAL MODULE: ./packages/inventory/build/side-by-side.js
var side_by_side = __webpack_require__(50403);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/files.js
var sbom_files = __webpack_require__(53279);
// EXTERNAL MODULE: ./packages/inventory/build/projects.js + 12 modules
var projects = __webpack_require__(61360);
// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/to-inventory.js
var to_inventory = __webpack_require__(5486);
;// CONCATENATED MODULE: ./actions/license-gate/build/sbom.js


/** SBOMs as projects: several stand side by side. FORMAT, with its places, where one is not valid. */
async function readSboms(paths, { files, cancelled }) {
    const stated = new Map();
    const read = await (0,each_item/* eachItem */.X)(paths, async (path) => {
        const file = files.display(path);
        const document = await (0,sbom_files/* readSoundSbom */.d)(path, files);
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
        projects: { inventory: (0,side_by_side/* sideBySide */.Q)(inventories), lineOf: () => undefined, installs: new Map() },
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
    const inventory = (0,to_inventory/* inventoryOfSbom */.H)(document, file);
    const typeOf = new Map(document.components.map(({ ref, type, purl }) => [ref, purl ? "" : type]));
    const components = inventory.components.map((component) => typeOf.get(component.place) === "file" ? { ...component, role: "member" } : component);
    return { ...inventory, components };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/sources.js


/** What is checked: the SBOMs where some are named, else the projects at `path`. */
async function readSources({ path, sbom }, host, options = {}) {
    if (sbom.length > 0)
        return readSboms(await (0,sbom_files/* sbomPaths */.m)(sbom, host.files), host);
    return { projects: await (0,projects/* readProjects */.VH)(path, host, options), statedOf: () => undefined };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/base.js



/**
 * Tells which packages differ from the base; `undefined` where all are checked. A base without the project (a
 * new one) makes all of them new. What cannot be compared is an error, never "unchanged".
 */
async function changesFrom(inputs, head, host) {
    if (inputs.mode === "all")
        return undefined;
    const base = await (0,outside_base/* openBase */.m)(inputs, host);
    if (base === undefined)
        return undefined;
    host.log.info(`Compared with ${base.shown}.`);
    const { files, path } = base;
    const sources = await (0,build_sources/* sourcesThere */.dC)(path === undefined ? inputs : (0,build_sources/* sourcesAt */.wT)(path), files);
    const before = sources && (await readSources(sources, { ...host, files })).projects.inventory;
    const changes = (0,diff/* diffInventories */.Q)(before ?? side_by_side/* emptyInventory */.U, head);
    const differs = new Set(changes.flatMap((change) => (change.kind === "removed" ? [] : change.to.purl)));
    return ({ purl }) => differs.has(purl);
}

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
// EXTERNAL MODULE: ./packages/report/build/create.js
var create = __webpack_require__(2890);
// EXTERNAL MODULE: ./actions/license-gate/build/rules.js
var rules = __webpack_require__(91976);
;// CONCATENATED MODULE: ./actions/license-gate/build/baseline.js




const baselineBytes = 16 * 1024 * 1024;
/** The baseline at `path`. CONFIG where it is not there or not one: a broken baseline never means an empty one. */
async function readBaseline(path, { files }) {
    const file = files.display(path);
    const fix = "Write it again with `baseline-until`.";
    const value = await files.read(path, baselineBytes).then(json/* readObject */.Ag, (error) => {
        if (!(error instanceof errors/* OspoError */.sH))
            throw error;
        throw new errors/* OspoError */.sH("CONFIG", `baseline: ${error.message}`, { fix, cause: error });
    });
    if (value !== undefined && "schema" in value && value.schema !== 1)
        throw new errors/* OspoError */.sH("CONFIG", `baseline: ${file} has a schema that this version does not know`, { fix });
    const baseline = value && soundness(value);
    if (baseline === undefined)
        throw new errors/* OspoError */.sH("CONFIG", `baseline: ${file} is no baseline`, { fix });
    return { file, ...baseline };
}
function soundness({ created, until, findings }) {
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
        throw (0,errors/* inputError */.Xu)(["baseline-until: `baseline` has to name the file that is written"]);
    if (path === undefined)
        return undefined;
    const { barred, maxDays } = policy.exceptionsPolicy;
    if (barred)
        throw new errors/* OspoError */.sH("CONFIG", `baseline: the policy allows no exceptions (${barred.file}:${barred.line})`);
    const limit = maxDays?.value;
    if (baselineUntil !== undefined) {
        requireDay(baselineUntil, host.now(), limit);
        return undefined;
    }
    const baseline = await readTrusted(path, githubToken, host);
    if (baseline && limit !== undefined && daysBetween(new Date(baseline.created), baseline.until) > limit)
        throw new errors/* OspoError */.sH("CONFIG", `baseline: ${baseline.file} lasts longer than the ${limit} days of the policy`);
    return baseline;
}
async function readTrusted(path, githubToken, host) {
    const base = await (0,outside_base/* openBase */.m)({ githubToken }, host);
    if (base === undefined)
        return readBaseline(path, host);
    if ((await base.files.stat(path)) !== undefined)
        return readBaseline(path, { ...host, files: base.files });
    host.log.notice(`baseline: ${path} is not on ${base.shown} yet, so nothing is waived.`);
    return undefined;
}
function requireDay(until, now, maxDays = Number.POSITIVE_INFINITY) {
    if (!isDay(until))
        throw (0,errors/* inputError */.Xu)([`baseline-until: must be a day such as 2027-06-30, not "${until}"`]);
    const days = daysBetween(now, until);
    if (days < 0)
        throw (0,errors/* inputError */.Xu)([`baseline-until: ${until} has passed`]);
    if (days > maxDays)
        throw (0,errors/* inputError */.Xu)([`baseline-until: the policy allows ${maxDays} days, until ${until} are ${days}`]);
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
        .flatMap((finding) => {
        const { fingerprint, rule, subject, evidence } = finding;
        const joined = (evidence?.also ?? []);
        const also = joined.map(({ package: other, key = "" }) => {
            const one = { ...finding, subject: other, key };
            return { fingerprint: (0,create/* fingerprintOf */.ax)(one, report.subject), rule, subject: other };
        });
        return [{ fingerprint, rule, subject }, ...also];
    })
        .sort((a, b) => (a.subject + a.rule < b.subject + b.rule ? -1 : 1));
    const value = { schema: 1, action: report.action, created: report.generated.slice(0, 10), until, findings };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** `findings` with those that the baseline knows waived, and what is left of it; after its last day all count again. */
function thaw(findings, baseline, { subject, now, complete }) {
    const { file, created, until, fingerprints } = baseline;
    const known = (draft) => draft.level !== "note" && fingerprints.has((0,create/* fingerprintOf */.ax)(draft, subject));
    const left = new Set(findings.filter(known).map((draft) => (0,create/* fingerprintOf */.ax)(draft, subject))).size;
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

// EXTERNAL MODULE: ./packages/inventory/build/omit.js
var omit = __webpack_require__(93011);
// EXTERNAL MODULE: ./packages/core/build/lazily.js
var lazily = __webpack_require__(65188);
// EXTERNAL MODULE: ./packages/inventory/build/graph.js
var graph = __webpack_require__(55772);
;// CONCATENATED MODULE: ./packages/inventory/build/needs.js


const production = new Set(["production"]);
const running = new Set(["production", "peer"]);
const firm = new Set(["production", "peer", "development"]);
const usable = new Set(["production", "peer", "optional", "optional-peer"]);
/** Components and edges, times members: what is looked at to tell members apart. Real monorepos stay far below. */
const mostSteps = 50_000_000;
/** How the packages of an inventory are needed: linear for all, and once more for each member. */
function needsOf({ components }) {
    const roots = (0,graph/* rootsOf */.RD)(components);
    const direct = purlsAt(components, (0,graph/* reach */.gl)(components, roots, production));
    const needed = purlsAt(components, (0,graph/* reach */.gl)(components, roots, running));
    const held = purlsAt(components, (0,graph/* reach */.gl)(components, roots, firm));
    const users = (0,lazily/* lazily */.q)(() => usersIn(components, roots));
    return {
        of({ purl, scope }) {
            if (scope === "optional")
                return "optional";
            if (scope === "excluded")
                return "development";
            return needed.has(purl) && !direct.has(purl) ? "peer" : "production";
        },
        isFirm: ({ purl }) => held.has(purl),
        users: ({ purl }) => users().get(purl) ?? [],
    };
}
function usersIn(components, roots) {
    const users = new Map();
    const edges = components.reduce((sum, one) => sum + one.edges.length, 0);
    if (roots.length < 2 || roots.length * (components.length + edges) > mostSteps)
        return users;
    for (const root of roots) {
        const vertices = apart(components, root);
        const name = components[root]?.name ?? "";
        const known = new Set();
        for (const [need, reached] of walks(vertices, root)) {
            for (const purl of purlsAt(components, reached)) {
                if (known.has(purl))
                    continue;
                known.add(purl);
                const before = users.get(purl);
                if (before)
                    before.push({ name, need });
                else
                    users.set(purl, [{ name, need }]);
            }
        }
    }
    return users;
}
/** From the strongest need to the weakest. */
function* walks(vertices, root) {
    yield ["production", (0,graph/* reach */.gl)(vertices, [root], production)];
    yield ["peer", (0,graph/* reach */.gl)(vertices, [root], running)];
    yield ["optional", (0,graph/* reach */.gl)(vertices, [root], usable)];
    const own = vertices[root]?.edges ?? [];
    const tools = own.flatMap(({ kind, to }) => (kind === "development" ? [to] : []));
    yield ["development", (0,graph/* reach */.gl)(vertices, tools, usable)];
}
/** The project holds all members, which says nothing of its own needs. */
function apart(components, root) {
    const project = components[root];
    if (project?.role !== "project")
        return components;
    const edges = project.edges.filter(({ to }) => components[to]?.role !== "member");
    return components.with(root, { ...project, edges });
}
/** Purls of the packages among `reached`. */
function purlsAt(components, reached) {
    const purls = new Set();
    for (let at = 0; at < reached.length; at++) {
        const component = components[at];
        if (reached[at] && component?.role === "package")
            purls.add(component.purl);
    }
    return purls;
}

// EXTERNAL MODULE: ./packages/inventory/build/distinct.js
var distinct = __webpack_require__(98406);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./packages/inventory/build/npm/entry.js
var entry = __webpack_require__(96690);
// EXTERNAL MODULE: ./packages/license/build/declared/read.js
var declared_read = __webpack_require__(46172);
// EXTERNAL MODULE: ./packages/license/build/conclude/conclude.js
var conclude = __webpack_require__(81120);
;// CONCATENATED MODULE: ./actions/license-gate/build/evidence.js



/**
 * Weighs what is known of a package: its own manifest before the lock file or SBOM, which repeat it, and its
 * license files. `texts` is `undefined` where nothing of the package could be read.
 */
function evidenceOf(component, texts, unread) {
    const own = texts === undefined ? none : (0,declared_read/* readDeclared */.D)(texts.license, texts.licenses);
    const declared = own.kind === "none" ? (0,declared_read/* readDeclared */.D)(component.license?.text) : own;
    const files = texts?.files ?? [];
    return {
        component,
        source: texts?.source ?? "none",
        declared,
        statement: statementOf(component, texts),
        files,
        unreadFiles: texts?.unreadFiles ?? [],
        conclusion: (0,conclude/* conclude */.E)(declared, files),
        ...(texts?.copyright && { copyright: texts.copyright }),
        ...(unread !== undefined && { unread }),
    };
}
const none = { kind: "none" };
/** Whether something of the package is known. */
function isKnown({ declared, source }) {
    return source !== "none" || declared.kind !== "none";
}
/** Whether something of the package is known, and what should have been read was: only then is it checked. */
function isChecked(evidence) {
    return evidence.unread === undefined && isKnown(evidence);
}
function statementOf({ license }, texts) {
    const stated = license ?? statedBy(texts);
    return stated && { ...stated, text: cut(stated.text) };
}
function statedBy(texts) {
    const value = texts?.license ?? texts?.licenses;
    if (value === undefined || value === null)
        return undefined;
    const origin = texts?.origin ?? "package.json";
    return (0,entry/* declaredLicense */.qz)(value, origin) ?? { text: JSON.stringify(value), origin };
}
/** What is declared is some words; whoever declares a megabyte does not get it into every report. */
function cut(text) {
    return text.length > limits/* limits */.F.textCharacters ? `${text.slice(0, limits/* limits */.F.textCharacters)}…` : text;
}

;// CONCATENATED MODULE: ./actions/license-gate/build/gaps.js
/** What a package manager puts into the tree; links lead to folders of the project's own. */
const installed = new Set(["registry", "bundled", "git", "tarball"]);
/**
 * Packages that an installed tree lacks though the lock file lists them, by `trees`, the lock files of what is
 * installed. Optional packages are not expected: they may be there for other platforms. Nor are those of development
 * where none of them is there while others are, as `npm ci --omit=dev` leaves them out.
 */
function gapsIn(components, trees, found, needs) {
    const manifestsOf = (all) => new Set(all.filter((one) => found.has(one)).map(({ manifest }) => manifest));
    const filled = manifestsOf(components);
    const withDevelopment = manifestsOf(components.filter(({ scope }) => scope === "excluded"));
    const isExpected = (one) => trees.has(one.manifest) &&
        installed.has(one.source.kind) &&
        needs.isFirm(one) &&
        (one.scope !== "excluded" || withDevelopment.has(one.manifest) || !filled.has(one.manifest));
    return new Set(components.filter((one) => isExpected(one) && !found.has(one)));
}

// EXTERNAL MODULE: ./packages/inventory/build/package-files/installed.js + 2 modules
var package_files_installed = __webpack_require__(82626);
// EXTERNAL MODULE: ./packages/license/build/text/file.js
var text_file = __webpack_require__(377);
;// CONCATENATED MODULE: ./actions/license-gate/build/installed.js



/** So many license files of one package are read; real ones that carry the texts of others have some tens. */
const mostFiles = 200;
/** Finds what is installed of each project. Nothing is run. */
async function openInstalls({ installs }, { files, env }) {
    const opened = new Map();
    for (const [manifest, project] of installs) {
        const packages = await (0,package_files_installed/* installedPackages */.A)(project, files, env);
        if (packages)
            opened.set(manifest, packages);
    }
    return opened;
}
/** What the installed packages say, by component; those that are not installed are left out. */
async function readInstalled(components, installs, identifier, host) {
    const read = await (0,each_item/* eachItem */.X)(components, async (component) => {
        const path = (0,projects/* pathInProject */.yv)(component.path, component.manifest);
        const found = await installs.get(component.manifest)?.find({ ...component, path });
        if (found === undefined)
            return undefined;
        const { license, licenses } = found.manifest;
        const read = await licenseFiles(found.files, (0,text_file/* licensePointer */.j)(license), identifier);
        const origin = `${found.files.origin}/package.json`;
        return { source: "installed", license, licenses, ...read, origin };
    }, {
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "packages read" }),
    });
    return new Map(read.flatMap((one) => (one.ok && one.value ? [[one.item, one.value]] : [])));
}
/** The license files of a package, and those that could not be read, which may say anything. */
async function licenseFiles(files, pointer, identifier) {
    const names = await files.list();
    const folders = names.filter((name) => /^licen[cs]es?$/i.test(name));
    const inner = await Promise.all(folders.map(async (folder) => (await files.list(folder)).map((name) => `${folder}/${name}`)));
    const pointed = pointer?.includes("/") && isInside(pointer) ? [pointer] : [];
    const paths = [...names, ...inner.flat(), ...pointed].filter((path) => (0,text_file/* licenseFileRole */.k)(path, pointer) !== undefined);
    const found = [];
    const unread = [];
    for (const path of paths.slice(0, mostFiles)) {
        const { text, isKept } = await readText(files, path);
        const file = text === undefined ? undefined : identifier.read(path, text, pointer);
        if (file)
            found.push(file);
        if (isKept && (0,text_file/* licenseFileRole */.k)(path, pointer) !== "notices")
            unread.push(path);
    }
    if (paths.length > mostFiles)
        unread.push(`${paths.length - mostFiles} more of ${paths.length}`);
    return { files: found, ...(unread.length > 0 && { unreadFiles: unread }) };
}
/** A pointer out of the package would make the project's own license its license. */
function isInside(pointer) {
    return !pointer.startsWith("/") && !pointer.split(/[\\/]/).includes("..");
}
async function readText(files, path) {
    try {
        return { text: await files.read(path, limits/* limits */.F.licenseBytes) };
    }
    catch (error) {
        if (!(error instanceof errors/* OspoError */.sH))
            throw error;
        return { isKept: error.code === "LIMIT" || error.code === "PERMISSION" };
    }
}

// EXTERNAL MODULE: ./packages/policy/build/match.js
var match = __webpack_require__(85929);
// EXTERNAL MODULE: ./packages/policy/build/package-pattern.js
var package_pattern = __webpack_require__(52823);
;// CONCATENATED MODULE: ./packages/policy/build/clarification.js


/**
 * The clarification that counts for a package: all of its files have the hashes that were read then, whatever the
 * version is now. Else the nearest one that no longer counts; `undefined` where nobody clarified the package.
 */
function clarify(policy, purl, texts) {
    if (policy.clarifications.length === 0)
        return undefined;
    const name = (0,package_pattern/* parsePackage */.j)(purl);
    if (name === undefined)
        return undefined;
    const hashes = new Map(texts.map(({ path, sha256 }) => [path, sha256]));
    let open;
    for (const clarification of policy.clarifications) {
        if (clarification.barred !== undefined || !(0,match/* isAmong */.F)(clarification.packages, name))
            continue;
        const changed = clarification.files.filter(({ path, sha256 }) => hashes.get(path) !== sha256);
        if (changed.length === 0)
            return { kind: "clarified", clarification };
        open ??= { kind: "open", clarification, changed: changed.map(({ path }) => path) };
    }
    return open;
}

// EXTERNAL MODULE: ./packages/policy/build/judge.js
var judge = __webpack_require__(21203);
;// CONCATENATED MODULE: ./actions/license-gate/build/ruling.js

/** Judges one package: a clarification first, then what was concluded (DESIGN 5, "Declared and detected"). */
function ruleOn(evidence, policy, use) {
    const { component, files } = evidence;
    const clarified = clarify(policy, component.purl, files);
    const ask = (expression) => judgeOnce(policy, component, use, expression);
    const settle = (rule, ruling, license, reasons, judged = license?.chosen) => ({ evidence, use, ruling, rule, reasons, judged, license, clarified });
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
function judgeOnce(policy, { purl }, { need, context }, expression) {
    const ask = () => (0,judge/* judge */.S4)(policy, { purl, scope: need, context }, expression);
    if (policy.choices.length > 0)
        return ask();
    const known = judged.get(policy) ?? new Map();
    judged.set(policy, known);
    const key = `${need} ${context} ${expression}`;
    const ruling = known.get(key) ?? ask();
    known.set(key, ruling);
    return ruling;
}
function concluded(evidence, policy, ask, settle) {
    const { declared: statement, conclusion, unreadFiles } = evidence;
    const { agreement, concluded: expression, declared, detected, extra } = conclusion;
    if (agreement === "unknown" || expression === undefined) {
        const reason = whyUnknown(statement);
        return settle("license/unknown", (0,judge/* rulingOfUnknown */.J8)(policy).ruling, undefined, [reason]);
    }
    const license = ask(expression);
    if (agreement === "contradiction" && declared !== undefined && detected !== undefined) {
        return contradiction(ask(declared), ask(detected), policy, settle);
    }
    if (license.ruling === "deny")
        return settle("license/not-allowed", "deny", license, [license.reason]);
    const further = extra.length === 0 ? undefined : ask(extra.join(" AND "));
    if (further !== undefined && further.ruling !== "allow") {
        const reason = `Its files ask for more than it declares: ${further.reason}.`;
        return settle("license/additional", "review", license, [license.reason, reason]);
    }
    if (unreadFiles.length > 0 && license.ruling === "allow") {
        const named = unreadFiles.slice(0, 3).map((path) => `\`${path}\``);
        const reason = `What else it asks is not known: ${named.join(", ")} could not be read.`;
        return settle("license/additional", "review", license, [license.reason, reason]);
    }
    return settle(ruleFor(license.ruling), license.ruling, license, [license.reason]);
}
/** So much of what is declared is shown in a sentence. */
const shown = 80;
function whyUnknown(declared) {
    const short = (text) => (text.length > shown ? `${text.slice(0, shown)}…` : text);
    switch (declared.kind) {
        case "none":
        case "unlicensed":
            return "Nothing tells its license.";
        case "file":
            return `It points to \`${short(declared.file)}\` for its license, where no license was found.`;
        case "words":
            return `It declares \`${short(declared.text)}\`, which names no license for sure, and no file tells more.`;
        case "expression":
            return `It declares \`${short(declared.text)}\`, which only points to a file, and no file tells more.`;
    }
}
/** Neither side is believed: one met and the other not needs a look, neither met fails. */
function contradiction(declared, detected, policy, settle) {
    const reasons = [`Declared: ${declared.reason}.`, `In its files: ${detected.reason}.`];
    const judged = `${declared.chosen} / ${detected.chosen}`;
    const neither = declared.ruling === "deny" && detected.ruling === "deny";
    const ruling = neither ? "deny" : (0,judge/* rulingOfMismatch */.Lv)(policy).ruling;
    return settle("license/mismatch", ruling, declared, reasons, judged);
}
function ruleFor(ruling) {
    return ruling === "deny" ? "license/not-allowed" : "license/review";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const told = concluded === undefined ? undefined : (0,declared_read/* readDeclared */.D)(read(concluded));
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







/** Why a package is not checked that should have been in the tree. */
const notInstalled = "in the lock file and not installed";
/** Reads and judges the packages of `projects`: our own members are not third parties, so they are left out. */
async function check(sources, options, host) {
    const { projects } = sources;
    const inventory = (0,omit/* omit */.c)(projects.inventory, options.omit);
    const needs = needsOf(inventory);
    const all = (0,distinct/* distinctComponents */.v)(inventory).filter(isThirdParty);
    const wanted = new Set(options.isChanged ? all.filter(options.isChanged) : all);
    const read = all.filter((component) => wanted.has(component) || (options.notices && isShipped(component)));
    const { evidence, failures } = await gather(read, needs, sources, options, host);
    const ruled = evidence.map((one) => {
        const need = needs.of(one.component);
        return ruleOn(one, options.policy, { context: options.context, need, users: needs.users(one.component) });
    });
    return {
        projects: { ...projects, inventory },
        rulings: ruled.filter((ruling) => wanted.has(ruling.evidence.component)),
        unchanged: all.length - wanted.size,
        shipped: options.notices ? ruled.filter((ruling) => isShipped(ruling.evidence.component)) : [],
        failures,
    };
}
function isShipped({ scope }) {
    return scope !== "excluded";
}
/** What workflows use does not become part of a product. */
function isThirdParty({ role, source }) {
    return role === "package" && source.kind !== "workflow";
}
async function gather(components, needs, { projects, statedOf }, options, host) {
    if (options.texts === "never" || components.length === 0) {
        const evidence = components.map((component) => evidenceOf(component, undefined));
        return { evidence, failures: new Map() };
    }
    const identifier = await (0,text_identifier/* openIdentifier */.Y)({ keepTexts: options.notices });
    const { texts: installed, trees } = await read(components, projects, identifier, options, host);
    const gaps = gapsIn(components, trees, installed, needs);
    const stated = readStated(components, statedOf, identifier);
    const known = (component) => installed.get(component) ?? stated.get(component);
    const absent = components.filter((component) => !installed.has(component));
    const isOpen = (component) => {
        const evidence = evidenceOf(component, known(component));
        return !isKnown(evidence) || evidence.conclusion.concluded === undefined;
    };
    // What a change brings in is few, and looked at closely.
    const closely = options.texts === "registry" || options.isChanged !== undefined;
    const isWanted = (component) => closely ||
        (options.texts === "auto" &&
            !gaps.has(component) &&
            ((options.notices && isShipped(component)) || isOpen(component)));
    const wanted = options.texts === "installed" ? [] : absent.filter(isWanted);
    const { texts: published, failures } = await fromRegistry(wanted, identifier, options, host);
    const unread = (component) => {
        const failure = failures.get(component);
        if (failure && (failure.isBroken || options.texts === "registry"))
            return failure.why;
        return gaps.has(component) && !published.has(component) ? notInstalled : undefined;
    };
    const evidence = components.map((component) => evidenceOf(component, published.get(component) ?? known(component), unread(component)));
    return { evidence, failures };
}
/** What installed packages say; with a cache only those are read that it does not know. */
async function read(components, projects, identifier, { engine, cacheFolder, notices, isChanged }, host) {
    if (engine === "license-checker") {
        const { readWithEngine } = await __webpack_require__.e(/* import() */ 2249).then(__webpack_require__.bind(__webpack_require__, 92249));
        const texts = await readWithEngine(components, projects.installs, identifier, host);
        return { texts, trees: new Set(projects.installs.keys()) };
    }
    const installs = await openInstalls(projects, host);
    const trees = new Set(installs.keys());
    // Texts are not kept in the cache, and what is not installed is told as it is.
    if (cacheFolder === undefined || notices || installs.size === 0)
        return { texts: await readInstalled(components, installs, identifier, host), trees };
    const { openRemembered } = await __webpack_require__.e(/* import() */ 4437).then(__webpack_require__.bind(__webpack_require__, 94437));
    const remembered = await openRemembered(cacheFolder, identifier.version, host);
    const known = new Map(components.flatMap((component) => {
        const texts = remembered.get(component);
        return texts ? [[component, texts]] : [];
    }));
    const others = components.filter((component) => !known.has(component));
    const texts = new Map([...known, ...(await readInstalled(others, installs, identifier, host))]);
    await remembered.keep(texts, isChanged === undefined);
    return { texts, trees };
}
const nothing = { texts: new Map(), failures: new Map() };
async function fromRegistry(wanted, identifier, { cacheFolder }, host) {
    if (wanted.length === 0)
        return nothing;
    const [{ fileCache, openRegistry }, { readPublished }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8726), __webpack_require__.e(3707)]).then(__webpack_require__.bind(__webpack_require__, 36088)),
        __webpack_require__.e(/* import() */ 6145).then(__webpack_require__.bind(__webpack_require__, 6145)),
    ]);
    const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
    const registry = await openRegistry(host, { folder: ".", cache });
    return readPublished(wanted, registry, identifier, host);
}

// EXTERNAL MODULE: ./packages/license/build/obligation/explain.js + 1 modules
var explain = __webpack_require__(88412);
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
    const all = (license?.terms ?? []).map(({ term }) => (0,explain/* explain */.W)(term, "distribute").attribution);
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
        if (error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND")
            return undefined;
        throw error;
    });
    if (there === undefined)
        return [...findings, finding("license/notices-drift", shown, "It is not there.")];
    const at = firstDifference(there.replace(/\r\n/g, "\n"), text);
    if (at === undefined)
        return findings;
    const message = `From line ${at} on it is not what the packages of today ask for.${changesIn(there, text)}`;
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
/** Which packages the one list names and the other does not, a few of them. */
function changesIn(there, wanted) {
    const listed = (text) => new Set([...text.matchAll(/^- (.+): [^:\n]+\r?$/gm)].map(([, label = ""]) => label));
    const [old, current] = [listed(there), listed(wanted)];
    const named = (labels) => {
        const more = labels.length > 3 ? ` and ${labels.length - 3} more` : "";
        return `${labels
            .slice(0, 3)
            .map((label) => `\`${label}\``)
            .join(", ")}${more}`;
    };
    const [came, left] = [
        [...current].filter((one) => !old.has(one)),
        [...old].filter((one) => !current.has(one)),
    ];
    const lacks = came.length > 0 ? ` It lacks ${named(came)}.` : "";
    const keeps = left.length > 0 ? ` Not shipped any more: ${named(left)}.` : "";
    return lacks + keeps;
}
/** The number of the first line that differs, from 1. */
function firstDifference(a, b) {
    if (a === b)
        return undefined;
    const [left, right] = [a.split("\n"), b.split("\n")];
    const at = left.findIndex((text, line) => text !== right[line]);
    return (at < 0 ? left.length : at) + 1;
}

// EXTERNAL MODULE: ./packages/inventory/build/missing.js
var build_missing = __webpack_require__(99292);
// EXTERNAL MODULE: ./packages/policy/build/waive.js + 1 modules
var waive = __webpack_require__(1760);
// EXTERNAL MODULE: ./packages/policy/build/find.js + 1 modules
var find = __webpack_require__(70758);
// EXTERNAL MODULE: ./packages/license/build/term.js + 1 modules
var build_term = __webpack_require__(43461);
// EXTERNAL MODULE: ./packages/license/build/expression.js
var build_expression = __webpack_require__(41413);
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
    const [first] = open.map(({ term }) => (0,explain/* explain */.W)(term, context));
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
        for (const [key, term] of new Map(terms.map((one) => [(0,build_term/* writeTerm */.qR)(one), one]))) {
            const row = used.get(key) ?? { term, count: 0 };
            row.count++;
            used.set(key, row);
        }
    }
    const rows = [...used.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ term, count }) => {
        const { license, category = "not listed", conditions, explanation } = (0,explain/* explain */.W)(term, context);
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
    const tree = text === undefined ? undefined : (0,build_expression/* parseExpression */.Y)(text);
    return tree !== undefined && "license" in tree ? [(0,build_term/* termOf */.iP)(tree)] : [];
}
function lower(text) {
    return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./actions/license-gate/build/choices.js

/** Notes on recorded choices that no license of their package offers, each choice once. */
function unfitChoices(rulings) {
    const told = new Set();
    return rulings.flatMap(({ license, evidence }) => {
        const { choice, used } = license?.choice ?? {};
        if (choice === undefined || used || told.has(choice))
            return [];
        told.add(choice);
        const { at, choose } = choice;
        const offered = evidence.conclusion.concluded ?? license?.chosen;
        return [
            {
                rule: "license/choice-unfit",
                level: "note",
                subject: evidence.component.purl,
                message: `The choice \`${at.file}:${at.line}\` of \`${choose}\` counts for nothing: the package offers \`${offered}\`.`,
                ...(!at.file.includes("//") && { at: { file: at.file, line: at.line } }),
                advice: (0,rules/* helpOf */.Z)("license/choice-unfit"),
                key: choose,
            },
        ];
    });
}

// EXTERNAL MODULE: ./packages/inventory/build/package-url.js
var package_url = __webpack_require__(31624);
// EXTERNAL MODULE: ./packages/license/build/compatibility/compatible.js + 1 modules
var compatible = __webpack_require__(12184);
;// CONCATENATED MODULE: ./actions/license-gate/build/advice.js



/** Days until a proposed exception ends: a year, unless the policy asks for less. */
const days = 365;
/** More names than these are written as a pattern, where they have more than a scope in common. */
const mostNames = 3;
/**
 * What settles a finding: what to do, and the lines that record the answer, ready to paste into the policy. Of several
 * packages the first is the example, and the lines are for all.
 */
function adviceFor(rule, rulings, term) {
    const help = rule === "license/outbound" ? `${(0,rules/* helpOf */.Z)(rule)} ${compatible/* compatibilityLimits */.Po}` : (0,rules/* helpOf */.Z)(rule);
    const names = new Set(rulings.map(({ evidence }) => (0,package_url/* packageOf */.wg)(evidence.component.purl)));
    return `${help}\n\n${pasteable(rulings[0], rule, patternsOf([...names]), term)}`;
}
function pasteable({ evidence, judged, license }, rule, names, { now, maxDays = days, approver }) {
    const { files, statement } = evidence;
    if (isAboutTexts(rule) && files.length > 0) {
        const hashed = files
            .slice(0, 5)
            .map(({ path, sha256 }) => `{ path: ${quoted(path)}, sha256: "${sha256}" }`)
            .join(", ");
        const answer = rule === "license/mismatch" ? (statement?.text ?? "SPDX-ID") : (judged ?? "SPDX-ID");
        return listed("clarifications", names, `license: ${quoted(answer)}, files: [${hashed}], reason: "…"`);
    }
    const until = new Date(now.getTime() + Math.min(days, maxDays) * 86_400_000).toISOString().slice(0, 10);
    const open = license?.terms.filter((term) => rule === "license/outbound" || term.ruling !== "allow") ?? [];
    const licenses = [...new Set(open.map(({ term }) => quoted((0,build_term/* writeTerm */.qR)(term))))].join(", ");
    const named = licenses === "" ? "" : `licenses: [${licenses}], `;
    const by = approver === undefined ? "" : `approved-by: ${quoted(approver)}, `;
    const rest = `${named}reason: "…", ${by}until: ${until}`;
    return listed("exceptions", names, rest, `rule: ${quoted(rule)}, `);
}
function listed(section, names, rest, before = "") {
    return [`${section}:`, ...names.map((name) => `  - { ${before}package: ${quoted(name)}, ${rest} }`)].join("\n");
}
/** Whether a clarification answers it, which is bound to the texts that were read. */
function isAboutTexts(rule) {
    switch (rule) {
        case "license/unknown":
        case "license/mismatch":
        case "license/additional":
        case "license/clarification-open":
            return true;
        default:
            return false;
    }
}
/** `pkg:npm/lightningcss`, `pkg:npm/lightningcss-*` for a package and its builds. */
function patternsOf([first = "", ...others]) {
    if (others.length < mostNames)
        return [first, ...others];
    const shared = others.reduce(commonStart);
    const start = shared.slice(0, Math.max(shared.lastIndexOf("-"), shared.lastIndexOf("/")) + 1);
    if (start.endsWith("/"))
        return [first, ...others];
    return first.startsWith(start) ? [`${start}*`] : [first, `${start}*`];
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length++;
    return one.slice(0, length);
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
    const tell = (ruling, rule, level, message) => {
        const draft = {
            ...place(ruling),
            rule,
            level,
            message,
            advice: adviceFor(rule, [ruling], places),
            // Of a package under another license nothing is settled: not by a baseline, nor by a dismissed alert.
            ...(ruling.judged !== undefined && { key: ruling.judged }),
        };
        return { draft, ruling, rule };
    };
    return [
        ...open.map((ruling) => tell(ruling, ruling.rule, levelOf(ruling.ruling), messageOf(ruling))),
        ...clashes.map(({ ruling, level, reason }) => tell(ruling, "license/outbound", level, reason)),
    ];
}
/** What a finding about a package says whatever its rule: where it stands, how it got there, and what is known. */
function placer({ inventory: { components }, lineOf }) {
    const pathTo = (0,graph/* shortestPaths */.xM)(components);
    const indexOf = new Map(components.map((component, at) => [component, at]));
    return (ruling) => {
        const { component } = ruling.evidence;
        const line = lineOf(component.manifest, component.place);
        const at = indexOf.get(component);
        const path = at === undefined ? [] : pathTo(at).map((step) => components[step]?.name ?? "…");
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
    return [...itsWords(ruling), ...sentences, ...(asks ? [asks] : [])].join(" ");
}
/** So much of what is declared is shown in a sentence. */
const mostWords = 120;
/** What a package says in its own words, where these are no SPDX expression and the finding does not quote them. */
function itsWords({ evidence, reasons }) {
    const { declared, statement } = evidence;
    const isPlain = declared.kind === "none" || (declared.kind === "expression" && declared.note === undefined);
    if (isPlain || statement === undefined)
        return [];
    const words = statement.text.length > mostWords ? `${statement.text.slice(0, mostWords)}…` : statement.text;
    return reasons.some((reason) => reason.includes(words)) ? [] : [`It declares \`${words}\`.`];
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
function evidenceFor({ evidence, use, license, clarified }) {
    const { source, statement, files, conclusion } = evidence;
    return {
        source,
        scope: use.need,
        ...(use.users.length > 0 && { users: use.users.slice(0, 20) }),
        ...(statement && { declaredIn: statement.origin }),
        seen: conclusion.evidence.map(cut),
        ...(evidence.unreadFiles.length > 0 && { unreadFiles: evidence.unreadFiles }),
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
        ...(license?.choice?.used && { choice: license.choice.choice.at }),
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
    const tree = (0,build_expression/* parseExpression */.Y)(expression);
    return tree && (0,compatible/* compatible */.l1)(tree, outbound);
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
function mayChoose(whole, { evidence, use, license, ruling }, policy) {
    if (whole === undefined || evidence.conclusion.extra.length > 0)
        return true;
    const { component } = evidence;
    const other = (0,judge/* judge */.S4)(policy, { purl: component.purl, scope: use.need, context: license?.context }, whole.chosen).ruling;
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

;// CONCATENATED MODULE: ./actions/license-gate/build/families.js
/**
 * Finds platform builds: packages of the registry that the lock keeps to some platforms, and that one package alone,
 * or another build of it, asks for, as optional. `@rollup/rollup-linux-x64-gnu` is a build of `rollup`; `fsevents`, which
 * many ask for, is nobody's. What only builds of one package ask for, in their own scope, is a part of them
 * (`@img/sharp-wasm32`).
 */
function familiesOf({ components }) {
    const askersOf = new Map();
    const bound = new Set();
    const plain = new Set();
    for (const { name, role, source, platformBound, edges } of components) {
        (role === "package" && source.kind === "registry" && platformBound ? bound : plain).add(name);
        for (const { kind, to } of edges) {
            const asked = components[to]?.name ?? "";
            if (kind !== "optional")
                plain.add(asked);
            const askers = askersOf.get(asked);
            if (role !== "package")
                continue;
            if (askers)
                askers.add(name);
            else
                askersOf.set(asked, new Set([name]));
        }
    }
    const isBuild = (name) => bound.has(name) && !plain.has(name);
    const parents = new Map();
    for (const name of bound) {
        const askers = [...(askersOf.get(name) ?? [])].filter((asker) => !isBuild(asker));
        if (isBuild(name) && askers[0] !== undefined && askers.length === 1)
            parents.set(name, askers[0]);
    }
    const parts = new Map();
    for (const [name, askers] of askersOf) {
        const of = new Set([...askers].map((asker) => parents.get(asker)));
        const [parent] = of;
        const isPart = parent !== undefined && of.size === 1 && [...askers].every((asker) => isNear(asker, name));
        if (isPart && !parents.has(name))
            parts.set(name, parent);
    }
    return ({ name }) => parents.get(name) ?? parts.get(name) ?? name;
}
function isNear(one, other) {
    return one.startsWith("@") && one.slice(0, one.indexOf("/") + 1) === other.slice(0, other.indexOf("/") + 1);
}

;// CONCATENATED MODULE: ./actions/license-gate/build/questions.js



/**
 * Joins findings that one answer settles: of versions and platform builds of one package, with the same rule and the
 * same terms, or the same texts where texts are asked about. The package itself speaks, `data.also` names the others.
 * What an exception or the baseline has touched stays as it is.
 */
function joinAlike(findings, told, inventory, term) {
    if (told.length < 2)
        return findings;
    const familyOf = familiesOf(inventory);
    const known = new Map(told.map((one) => [questions_keyOf(one.draft), one]));
    const groups = new Map();
    for (const finding of findings) {
        const one = known.get(questions_keyOf(finding));
        const untouched = one?.draft.message === finding.message && one.draft.level === finding.level;
        if (one === undefined || !untouched)
            continue;
        const question = questionOf(one, familyOf);
        const group = groups.get(question);
        const member = { ...one, draft: finding };
        if (group === undefined)
            groups.set(question, [member]);
        else if (isParent(one, familyOf) && !isParent(group[0], familyOf))
            groups.set(question, [member, ...group]);
        else
            group.push(member);
    }
    const joined = new Map();
    for (const group of groups.values()) {
        if (group.length === 1)
            continue;
        for (const { draft } of group)
            joined.set(draft, undefined);
        joined.set(group[0].draft, join(group, term));
    }
    return findings.flatMap((finding) => (joined.has(finding) ? (joined.get(finding) ?? []) : finding));
}
function isParent({ ruling }, familyOf) {
    const { component } = ruling.evidence;
    return familyOf(component) === component.name;
}
function questions_keyOf({ rule, subject }) {
    return `${rule} ${subject}`;
}
/** What somebody has to answer, and of which package; one that is not the registry's is like no other. */
function questionOf({ draft, ruling, rule }, familyOf) {
    const { component, files, statement } = ruling.evidence;
    const isNamed = component.source.kind === "registry" || component.source.kind === "bundled";
    const family = isNamed ? familyOf(component) : component.purl;
    const asked = isAboutTexts(rule)
        ? [statement?.text, ruling.judged, ...files.map(({ path, sha256 }) => `${path} ${sha256}`)]
        : rule === "license/outbound"
            ? [draft.message]
            : openTerms(ruling);
    return JSON.stringify([rule, draft.level, draft.at?.file, family, ...asked]);
}
function openTerms({ license, judged }) {
    const open = license?.terms.filter(({ ruling }) => ruling !== "allow") ?? [];
    const terms = new Set(open.map(({ term }) => (0,build_term/* writeTerm */.qR)(term)));
    return terms.size === 0 ? [judged] : [...terms].sort();
}
/** So many of the others are named in the message. */
const mostNamed = 3;
function join(group, term) {
    const [{ draft, ruling, rule }, ...others] = group;
    const subjects = others.map(({ draft }) => draft.subject);
    const shown = subjects.slice(0, mostNamed).map((subject) => `\`${subject}\``);
    const more = subjects.length - shown.length;
    const named = more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
    return {
        ...draft,
        message: `${draft.message} The same goes for ${named}.`,
        advice: adviceFor(rule, [ruling, ...others.map(({ ruling }) => ruling)], term),
        evidence: {
            ...draft.evidence,
            also: others.map(({ draft, ruling }) => ({
                package: draft.subject,
                ...(draft.key !== undefined && { key: draft.key }),
                source: ruling.evidence.source,
                seen: ruling.evidence.conclusion.evidence,
            })),
        },
        data: { ...draft.data, also: subjects },
    };
}

// EXTERNAL MODULE: ./packages/license/build/category/category-of.js + 2 modules
var category_of = __webpack_require__(77237);
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
    const tree = (0,build_expression/* parseExpression */.Y)(text);
    if (tree === undefined)
        return "";
    return "license" in tree ? ((0,category_of/* categoryOf */.Q)((0,build_term/* termOf */.iP)(tree)) ?? "not listed") : "several";
}
/** Every package that was judged, with what is declared, what its files hold, and what was concluded. */
function packageTable(rulings) {
    const sorted = rulings.toSorted((a, b) => (a.evidence.component.purl < b.evidence.component.purl ? -1 : 1));
    const hasMembers = rulings.some(({ use }) => use.users.length > 0);
    return {
        id: "packages",
        title: "Packages",
        columns: [
            ...["name", "version", "declared", "in its files", "concluded", "scope", "verdict", "texts from"],
            ...(hasMembers ? ["needed by"] : []),
        ],
        rows: sorted.map(({ evidence, judged, ruling, use }) => {
            const { component, statement, conclusion, source } = evidence;
            return [
                component.name,
                component.version ?? "",
                statement?.text ?? "",
                conclusion.detected ?? "",
                judged ?? unknown,
                use.need,
                words[ruling],
                source,
                ...(hasMembers ? [usersOf(use)] : []),
            ];
        }),
        filters: ["concluded", "scope", "verdict"],
    };
}
/** Members are named as far as there is room, with what they need it for where that is not the package's scope. */
function usersOf({ users, need: own }) {
    const shown = users.slice(0, 2).map(({ name, need }) => (need === own ? name : `${name} (${need})`));
    const more = users.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

;// CONCATENATED MODULE: ./actions/license-gate/build/unchecked.js


/** So many packages are named; the coverage of the report has all. */
const named = 5;
const nothingKnown = "without a license in the lock file, and not installed";
/** One finding for all that was not checked, and a note on all that is known by its own word alone. */
function uncheckedIn({ rulings, failures }) {
    const unchecked = new Map();
    const declaredOnly = new Map();
    for (const { evidence } of rulings) {
        const { component, unread } = evidence;
        const failure = failures.get(component)?.why;
        if (!isChecked(evidence))
            unchecked.set(component, unread ?? failure ?? nothingKnown);
        else if (failure !== undefined)
            declaredOnly.set(component, failure);
    }
    const all = rulings.length;
    return [
        ...about("license/not-checked", "fail", unchecked, (count) => {
            return `${count} of ${all} packages could not be checked`;
        }),
        ...about("license/declared-only", "note", declaredOnly, (count) => {
            return `${count} of ${all} packages were judged by what they declare, without their files`;
        }),
    ];
}
function about(rule, level, why, head) {
    if (why.size === 0)
        return [];
    const groups = [...Map.groupBy(why, ([, reason]) => reason)].sort(([, a], [, b]) => b.length - a.length);
    const lines = groups.map(([reason, all]) => `${namesOf(all.map(([component]) => component))}: ${reason}`);
    const message = `${head(why.size)}. ${lines.join(". ")}.`;
    return [{ rule, level, subject: "packages", message, advice: (0,rules/* helpOf */.Z)(rule) }];
}
function namesOf(components) {
    const shown = components.slice(0, named).map(({ name, version }) => `\`${name} ${version ?? ""}\``);
    const more = components.length - shown.length;
    return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

;// CONCATENATED MODULE: ./actions/license-gate/build/report.js













/** The report on what was checked: findings judged, waived and explained, with all evidence in its tables. */
function describe(checked, found, { outboundLicense, context, baseline, further }, host) {
    const { projects, rulings, unchanged } = checked;
    const { inventory, lineOf } = projects;
    const { policy } = found;
    const open = rulings.filter(({ evidence }) => !isChecked(evidence));
    const judged = rulings.filter(({ evidence }) => isChecked(evidence));
    // What is known of a package is told even where it is not enough.
    const known = rulings.filter(({ evidence }) => isKnown(evidence));
    const [manifest, ...others] = inventory.manifests;
    const subject = (0,create/* subjectOf */.et)(host.env, others.length === 0 ? manifest : undefined);
    const complete = unchanged === 0;
    const missing = [
        ...(0,build_missing/* missingEntries */.B)(checked.projects.inventory),
        ...open.map(({ evidence }) => evidence.component.purl),
    ];
    const clashes = outboundLicense ? clashesWith(outboundLicense, known, policy) : [];
    const { exceptionsPolicy, approvers } = policy;
    const maxDays = exceptionsPolicy.maxDays?.value;
    const approver = approvers.licenses[0]?.value[0];
    const places = { inventory, lineOf, now: host.now(), maxDays, approver };
    const told = findingsOf(known, clashes, places);
    const drafts = [
        ...told.map(({ draft }) => draft),
        ...incomplete(checked),
        ...uncheckedIn(checked),
        ...unfitChoices(known),
        ...empty(checked),
        ...further,
    ];
    const waived = (0,waive/* waive */.T)(drafts, policy, {
        now: host.now(),
        repository: host.env.GITHUB_REPOSITORY,
        rules: rules/* allRules */.V.map(({ id }) => id),
        complete: complete && missing.length === 0,
    });
    const thawed = baseline && thaw(waived, baseline, { subject, now: host.now(), complete });
    const settled = joinAlike(thawed?.findings ?? waived, told, inventory, places);
    return (0,create/* createReport */.LU)({
        action: "license-gate",
        subject,
        now: host.now(),
        coverage: {
            checked: judged.length + unchanged,
            expected: judged.length + unchanged + missing.length,
            unit: "packages",
            missing,
        },
        findings: [...found.findings, ...(0,find/* tellDefault */.hz)(policy), ...settled],
        rules: rules/* allRules */.V,
        tables: [
            licenseTable(rulings),
            packageTable(rulings),
            obligationTable(rulings, context ?? policy.licenses.context?.value),
        ],
        metrics: {
            packages: rulings.length + unchanged,
            judged: judged.length,
            unchanged,
            "texts-read": rulings.filter(({ evidence }) => evidence.source !== "none").length,
            violations: settled.filter(({ level, waived: by }) => level === "fail" && !by).length,
            reviews: settled.filter(isToReview).length,
            "packages-to-review": (thawed?.findings ?? waived).filter(isToReview).length,
            waived: settled.filter(({ waived: by }) => by !== undefined).length,
            ...thawed?.metrics,
        },
    });
}
function isToReview({ level, waived }) {
    return level === "review" && waived === undefined;
}
function incomplete({ projects }) {
    const { inventory, lineOf } = projects;
    return inventory.problems.filter(build_missing/* isMissing */.b).map(({ subject, message, manifest, place, key }) => {
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
var posix_ = __webpack_require__(53916);
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
        const read = await readManifest(file, files);
        if (read)
            manifests.push({ file: files.display(file), ...read, isRoot: place === "" });
    }
    const root = manifests.find(({ isRoot }) => isRoot);
    const own = (0,conclude/* conclude */.E)((0,declared_read/* readDeclared */.D)(root?.manifest.license), texts);
    const license = own.detected ?? own.declared;
    const findings = [];
    if (texts.length === 0)
        findings.push(self_finding("license/self-missing", shown("LICENSE"), "There is no license text."));
    else if (own.detected === undefined)
        findings.push(self_finding("license/self-mismatch", shown(texts[0]?.path ?? ""), "It is no license text that is known.", {
            level: "review",
        }));
    for (const { file, manifest, line } of manifests) {
        const declared = (0,declared_read/* readDeclared */.D)(manifest.license, manifest.licenses);
        if (declared.kind === "none" && manifest.private !== true)
            findings.push(self_finding("license/self-missing", file, "It names no license."));
        else if (disagrees(manifest, texts)) {
            const said = wordsOf(manifest.license ?? manifest.licenses);
            const message = `It says \`${said}\`, and the license text is ${license ? `\`${license}\`` : "another"}.`;
            findings.push(self_finding("license/self-mismatch", file, message, { line }));
        }
    }
    if (license === undefined)
        return findings;
    const readme = names.find((name) => /^readme(?:\.(?:md|markdown|rst|txt|adoc))?$/i.test(name));
    if (readme === undefined)
        return [
            ...findings,
            self_finding("license/self-readme", shown("README.md"), "There is no README.", { level: "review" }),
        ];
    const text = await files.read((0,posix_.join)(folder, readme), limits/* limits */.F.licenseBytes);
    return namesLicense(text, license)
        ? findings
        : [
            ...findings,
            self_finding("license/self-readme", shown(readme), `It does not name \`${license}\`.`, {
                level: "review",
            }),
        ];
}
async function licenseTexts(folder, names, identifier, files) {
    const found = [];
    for (const name of names.filter((name) => (0,text_file/* licenseFileRole */.k)(name) === "license")) {
        if ((await files.stat((0,posix_.join)(folder, name)))?.kind !== "file")
            continue;
        const file = identifier.read(name, await files.read((0,posix_.join)(folder, name), limits/* limits */.F.licenseBytes));
        if (file)
            found.push(file);
    }
    return found;
}
async function readManifest(file, files) {
    try {
        const text = await files.read(file, limits/* limits */.F.manifestBytes);
        const manifest = (0,json/* readObject */.Ag)(text);
        const at = text.search(/"licenses?"\s*:/);
        return manifest && { manifest, line: at < 0 ? undefined : text.slice(0, at).split("\n").length };
    }
    catch (error) {
        if (error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND")
            return undefined;
        throw error;
    }
}
function wordsOf(license) {
    return typeof license === "string" ? license : JSON.stringify(license);
}
/** A manifest that points to a file says nothing else than the file. */
function disagrees({ license, licenses }, texts) {
    const declared = (0,declared_read/* readDeclared */.D)(license, licenses);
    if (declared.kind === "file")
        return false;
    const { agreement } = (0,conclude/* conclude */.E)(declared, texts);
    return agreement === "contradiction" || agreement === "extra";
}
/** By its SPDX id, or by the words that the id is made of: "Apache License 2.0", "MIT license". */
function namesLicense(readme, license) {
    const tree = (0,build_expression/* parseExpression */.Y)(license);
    const id = tree && "license" in tree ? (0,build_term/* writeTerm */.qR)((0,build_term/* termOf */.iP)(tree)) : license;
    if (readme.includes(id) || readme.includes(license))
        return true;
    const words = id
        .replace(/-(?:only|or-later)$/, "")
        .split(/[- ]/)
        .filter((word) => /[a-z]/i.test(word) && word !== "Clause");
    return (/licen[cs]e/i.test(readme) &&
        words.every((word) => new RegExp(`\\b${word.replace(/\W/g, "\\$&")}\\b`, "i").test(readme)));
}
function self_finding(rule, file, message, { level = "fail", line } = {}) {
    return {
        rule,
        level,
        subject: file,
        message,
        at: { file, ...(line !== undefined && { line }) },
        advice: (0,rules/* helpOf */.Z)(rule),
    };
}

;// CONCATENATED MODULE: ./actions/license-gate/build/examine.js









/** Looks at what the inputs name: a repository to contribute to, or all that a project depends on. */
async function examine(inputs, found, host) {
    if (inputs.target !== undefined) {
        const { readTarget } = await __webpack_require__.e(/* import() */ 3033).then(__webpack_require__.bind(__webpack_require__, 75414));
        const { describeTarget } = await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.bind(__webpack_require__, 9517));
        const target = await readTarget(inputs.target, inputs.githubToken, host);
        return { report: describeTarget(target, found, host), written: [] };
    }
    const { notices, noticesFile, texts, baselineUntil } = inputs;
    if (noticesFile !== undefined && texts === "never")
        throw (0,errors/* inputError */.Xu)(["notices-file: notices are made of license texts, which `texts: never` does not read"]);
    const context = inputs.context === "policy" ? undefined : inputs.context;
    const before = await openBaseline(inputs, found.policy, host);
    // The check reads what is installed, with its texts: once is enough, but for what it is compared with.
    const installedLicenses = texts === "never" || inputs.engine !== "auto" || inputs.base !== undefined;
    const sources = await readSources(inputs, host, { installedLicenses });
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
    return self ? checkSelf(path, projects.inventory, await (0,text_identifier/* openIdentifier */.Y)(), host) : [];
}

// EXTERNAL MODULE: ./actions/license-gate/build/spec.js
var spec = __webpack_require__(8548);
;// CONCATENATED MODULE: ./actions/license-gate/build/main.js






/** What a change brings in can still be discussed, so a review stops it; what is there already must not stop everybody. */
const failOnOf = ({ env }) => /^(?:pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? "") ? "review" : "fail";
const action = (0,run/* implement */.yx)(spec/* spec */.I, async (inputs, host) => {
    const found = await (0,run_policy/* readPolicy */.T)(inputs, host);
    const { report, written } = await examine(inputs, found, host);
    const outside = (0,outside_outside/* outsideOf */.R)(inputs, host);
    const further = written.map((path) => host.files.resolve(path));
    const reportPath = await (0,publish/* publish */.m)(report, { title: spec/* spec */.I.name, ...inputs, further, outside }, host);
    const { verdict, coverage, metrics } = report;
    const { checked, expected, unit } = coverage;
    const { violations = 0, reviews = 0 } = metrics;
    for (const note of notesIn(report))
        host.log.info(note);
    host.log.info(`${checked} of ${expected} ${unit} checked: ${violations} not allowed, ${reviews} to review.`);
    return { verdict, reportPath, checked, expected, violations, reviews };
}, failOnOf);
/** So many notes are told in the log; the report has all. */
const mostNotes = 10;
/** What is worth knowing although it stops nobody: how a baseline stands, an exception that ends soon, a default. */
function notesIn({ findings }) {
    const notes = findings.filter(({ level, waived }) => level === "note" && !waived);
    const more = notes.length - mostNotes;
    return [
        ...notes.slice(0, mostNotes).map(({ message }) => message),
        ...(more > 0 ? [`… and ${more} more notes, all in report.json.`] : []),
    ];
}


/***/ }),

/***/ 91976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ allRules),
/* harmony export */   Z: () => (/* binding */ helpOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1760);

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
        id: "license/choice-unfit",
        title: "A recorded choice is not on offer",
        help: "Correct or remove it under `choices`; until then the best license on offer is taken.",
    },
    {
        id: "license/outbound",
        title: "A license does not fit the product's own",
        help: "Replace the package, keep it out of what you ship, or have somebody look whose word counts.",
    },
    {
        id: "license/not-checked",
        title: "Packages were not checked",
        help: "Install the project before this step, or let the registry be asked with `texts: registry`. Kinds of dependencies that were left out of the install are left out here with `omit`.",
    },
    {
        id: "license/declared-only",
        title: "License texts could not be read",
        help: "With `texts: registry` what cannot be read fails; with `texts: installed` nobody is asked.",
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
const allRules = [...rules, ..._ospo_actions_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyRules */ .c];
/** The help of a rule, as advice in a finding. */
function helpOf(id) {
    return rules.find((rule) => rule.id === id)?.help ?? "";
}


/***/ })

};
