export const id = 4301;
export const ids = [4301];
export const modules = {

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ purlFault)
/* harmony export */ });
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31624);

/**
 * What is wrong with a component's purl, if anything: it is none, or it names another package or version than
 * the component, as far as both state them.
 */
function purlFault(purl, name, version) {
    if (purl === undefined || name === undefined)
        return undefined;
    if (purl.endsWith(`/${name}@${version}`))
        return undefined;
    const parts = (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl);
    if (parts === undefined)
        return `"${purl}" is not a purl`;
    const sameName = folded(lastPart(parts.name)) === folded(lastPart(name));
    const sameVersion = parts.version === undefined || version === undefined || sameVersions(parts.version, version);
    if (sameName && sameVersion)
        return undefined;
    return `"${purl}" names another package or version than its component, "${name}" ${version ?? ""}`.trimEnd();
}
/** Maven writes `group:name`, Go and npm `path/name`. */
function lastPart(name) {
    return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf(":")) + 1);
}
/** PyPI takes `-`, `_` and `.` for one, and few registries tell cases apart. */
function folded(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** Debian states the epoch in the version, rpm in a qualifier; Go and Composer put a `v` before it. */
function sameVersions(a, b) {
    const plain = (text) => text.replace(/^(?:v|\d+:)/, "");
    return plain(a) === plain(b);
}


/***/ }),

/***/ 79643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ groupOf),
  P: () => (/* binding */ sbomOf)
});

;// CONCATENATED MODULE: ./packages/inventory/build/sbom/archive.js
const packed = /\.(?:tgz|tar\.gz)$/;
/**
 * Name of the archive that a package is handed out as: the last part of its address, else, from a registry,
 * as npm packs it (`scope-name` loses nothing there: a registry's file is `name-1.0.0.tgz`). `undefined` where
 * it comes as no archive (git, a folder) or inside another.
 */
function archiveName({ role, source, name, version }) {
    if (role !== "package" || (source.kind !== "registry" && source.kind !== "tarball"))
        return undefined;
    const { url } = source;
    if (url !== undefined) {
        const end = url.search(/[?#]/);
        const path = end < 0 ? url : url.slice(0, end);
        const file = path.slice(path.lastIndexOf("/") + 1);
        if (packed.test(file))
            return file;
    }
    if (source.kind !== "registry" || version === undefined)
        return undefined;
    return `${name.slice(name.lastIndexOf("/") + 1)}-${version}.tgz`;
}

;// CONCATENATED MODULE: ./packages/inventory/build/sbom/from-inventory.js

/** The inventory of lock files as a document, components sorted by ref behind the project that it is about. */
function sbomOf({ components, manifests, problems }, { timestamp, tool, author }) {
    const [project, ...others] = components;
    if (project === undefined)
        throw new Error("an inventory has its project at index 0");
    const short = new Set(problems.flatMap(({ kind, manifest, place }) => (kind === "missing" ? [`${manifest} ${place}`] : [])));
    const sorted = [project, ...others.sort((a, b) => (a.ref < b.ref ? -1 : 1))];
    return {
        format: { name: "CycloneDX", version: "1.6" },
        id: undefined,
        name: project.name,
        created: stamp(timestamp),
        authors: author ? [author] : [],
        supplier: undefined,
        tools: [tool],
        lifecycles: ["pre-build"],
        properties: manifests.map((value) => ({ name: "ospo:manifest", value })),
        subject: project.ref,
        components: sorted.map((component) => listed(component, components, short)),
        licenseTexts: new Map(),
        dropped: [],
    };
}
/** To the second: SPDX 2.3 allows no fraction of one, and both formats are to say the same. */
function stamp(time) {
    return `${time.toISOString().slice(0, -".000Z".length)}Z`;
}
/** One literal for all components keeps this fast: it is on the way of every SBOM that is written. */
function listed(component, all, short) {
    const { ref, role, name, version, purl, scope, license, source, digests, edges, patch } = component;
    const reference = role === "package" ? distribution(component) : undefined;
    const bundles = component.bundles.length > 0 || edges.some(({ to }) => all[to]?.source.kind === "bundled");
    const partial = bundles ||
        source.kind === "bundled" ||
        (short.size > 0 && short.has(`${component.manifest} ${component.place}`));
    return {
        ref,
        type: role === "project" ? "application" : "library",
        name,
        group: groupOf(name),
        version,
        range: undefined,
        purl,
        identifiers: none,
        scope: role === "project" ? undefined : scope,
        declared: license,
        concluded: undefined,
        copyright: undefined,
        description: undefined,
        supplier: undefined,
        makers: none,
        digests: reference === undefined && role === "package" ? digests : none,
        references: reference === undefined ? none : [reference],
        properties: propertiesOf(component),
        patches: patch === undefined ? none : [patch],
        dependsOn: refsOf(edges, all),
        parent: undefined,
        completeness: partial ? "incomplete" : "complete",
    };
}
const none = [];
/** `@scope` of `@scope/name`. */
function groupOf(name) {
    const slash = name.startsWith("@") ? name.indexOf("/") : -1;
    return slash < 0 ? undefined : name.slice(0, slash);
}
function refsOf(edges, components) {
    const [first] = edges;
    if (first === undefined)
        return none;
    if (edges.length === 1)
        return [components[first.to].ref];
    return [...new Set(edges.map(({ to }) => components[to].ref))].sort();
}
/**
 * Where the archive comes from, with its digests. A lock need not tell the address
 * (`omit-lockfile-registry-resolved`): then the purl stands for it, so that the digests are not lost.
 */
function distribution({ source, digests, purl }) {
    if (source.url === undefined && digests.length === 0)
        return undefined;
    return { type: source.kind === "git" ? "vcs" : "distribution", url: source.url ?? purl, digests };
}
/** Facts without a field of their own, under the names of the CycloneDX property taxonomy where it has one. */
function propertiesOf(component) {
    const { role, source, license, path } = component;
    const properties = [];
    const add = (name, value) => {
        if (value)
            properties.push({ name, value: String(value) });
    };
    addArchive(properties, component);
    if (role !== "project")
        add("cdx:npm:package:path", path);
    add("cdx:npm:package:bundled", source.kind === "bundled");
    add("cdx:npm:package:development", component.development && source.kind !== "workflow");
    add("cdx:npm:package:extraneous", component.extraneous);
    add("cdx:npm:package:private", component.private);
    add("ospo:alias", component.alias);
    add("ospo:bundles", component.bundles.join(" "));
    add("ospo:cache-checksum", component.cacheChecksum);
    add("ospo:deprecated", component.deprecated);
    add("ospo:install-script", component.installScript);
    add("ospo:license:origin", license?.origin);
    add("ospo:platform-bound", component.platformBound);
    add("ospo:release", component.release);
    if (role === "member")
        add("ospo:role", "workspace-member");
    if (isTold(source.kind))
        add("ospo:source", source.kind);
    return properties;
}
/**
 * What BSI TR-03183-2 asks of each component, where it is certain: a registry or an address hands out one
 * packed folder of files (a tgz), which is an archive, structured and not executable.
 */
function addArchive(properties, component) {
    const value = archiveName(component);
    if (value === undefined)
        return;
    properties.push({ name: "bsi:component:filename", value }, ...archiveFacts);
}
const archiveFacts = [
    { name: "bsi:component:executable", value: "non-executable" },
    { name: "bsi:component:archive", value: "archive" },
    { name: "bsi:component:structured", value: "structured" },
];
function isTold(kind) {
    return kind !== "registry" && kind !== "project";
}


/***/ }),

/***/ 65763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ timeFaults)
/* harmony export */ });
/** A time that is none or lies in the future. A day of tolerance: clocks differ, and time zones are left out. */
function timeFaults(time, at, now) {
    if (time === undefined)
        return [];
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return [{ level: "fail", at, message: `"${time}" is not a time` }];
    const tomorrow = now.getTime() + 24 * 3_600_000;
    return parsed > tomorrow ? [{ level: "review", at, message: `"${time}" is in the future` }] : [];
}


/***/ }),

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Graph)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55772);

/** How elements of an SPDX document hang together, whichever version it is: gathered by id, resolved to refs. */
class Graph {
    #refs = new Map();
    #completeness = new Map();
    #edges = new Map();
    #parents = new Map();
    #described = new Set();
    add(id, ref, completeness) {
        this.#refs.set(id, ref);
        if (completeness)
            this.#completeness.set(id, completeness);
    }
    has(id) {
        return this.#refs.has(id);
    }
    describe(id) {
        this.#described.add(id);
    }
    /** `to` may be NONE or NOASSERTION, which say how complete the list is. Ends that are not there are passed over. */
    relate(from, kind, to) {
        if (!this.#refs.has(from))
            return;
        if (kind === "contains") {
            if (this.#refs.has(to) && from !== to && !this.#parents.has(to))
                this.#parents.set(to, from);
            return;
        }
        const edges = this.#edges.get(from) ?? new Map();
        this.#edges.set(from, edges);
        if (to === "NOASSERTION")
            this.#completeness.set(from, "incomplete");
        else if (to === "NONE")
            this.#completeness.set(from, this.#completeness.get(from) ?? "complete");
        else if (this.#refs.has(to) && edges.get(to) !== "production")
            edges.set(to, kind);
    }
    /** Ids that contain themselves by some way round. */
    circular() {
        return this.#parentsWithoutCircles().circular;
    }
    /**
     * The components with their places in the graph, and the subject where one is described. What is contained in
     * the subject is needed by it; scopes come from the kinds of the relationships unless `scope` is stated.
     */
    resolve(listed) {
        const packages = listed.filter(({ id, component }) => this.#described.has(id) && component.type !== "file");
        const [described, ...others] = packages;
        const subject = others.length === 0 ? described : undefined;
        const { parents } = this.#parentsWithoutCircles();
        const inSubject = listed.filter(({ id, component }) => subject !== undefined && parents.get(id) === subject.id && component.type !== "file");
        if (subject)
            for (const { id } of inSubject)
                this.relate(subject.id, "production", id);
        for (const { id } of inSubject)
            parents.delete(id);
        const scopes = this.#scopes(listed, subject?.id);
        const components = listed.map(({ component, id }) => ({
            ...component,
            scope: component.scope ?? scopes.get(id),
            dependsOn: this.#targets(id),
            parent: this.#refs.get(parents.get(id) ?? ""),
            completeness: this.#completeness.get(id),
        }));
        return { components, subject: subject?.component.ref };
    }
    #targets(id) {
        const edges = this.#edges.get(id);
        return edges && [...edges.keys()].map((to) => this.#refs.get(to));
    }
    /** Where some relationship is of development or optional: what each component is needed for, from the top. */
    #scopes(listed, subject) {
        const found = new Map();
        const kinds = new Set([...this.#edges.values()].flatMap((edges) => [...edges.values()]));
        if (!kinds.has("development") && !kinds.has("optional"))
            return found;
        const indexOf = new Map(listed.map(({ id }, at) => [id, at]));
        const asked = new Set([...this.#edges.values()].flatMap((edges) => [...edges.keys()]));
        const vertices = listed.map(({ id }) => ({
            role: id === subject || (subject === undefined && !asked.has(id))
                ? "project"
                : "package",
            edges: [...(this.#edges.get(id) ?? [])].map(([to, kind]) => ({ kind, to: indexOf.get(to) })),
        }));
        (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .standings */ .ES)(vertices).forEach(({ scope, extraneous }, at) => {
            const { id } = listed[at];
            if (!extraneous && id !== subject)
                found.set(id, scope);
        });
        return found;
    }
    /** Containment without the links that close a circle, which are told. */
    #parentsWithoutCircles() {
        const parents = new Map(this.#parents);
        const sound = new Set();
        const circular = [];
        for (const start of this.#parents.keys()) {
            const path = new Set();
            for (let at = start; at !== undefined && !sound.has(at); at = parents.get(at)) {
                if (path.has(at)) {
                    circular.push(at);
                    parents.delete(at);
                    break;
                }
                path.add(at);
            }
            for (const one of path)
                sound.add(one);
        }
        return { parents, circular };
    }
}


/***/ }),

/***/ 55420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LicenseTexts),
/* harmony export */   p: () => (/* binding */ licenseReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36603);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55562);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22229);




/** Ids for words that are no SPDX expression start with this; read again, they are the words. */
const ownStart = "LicenseRef-ospo-";
/** Writes licenses as SPDX has them, and gathers the texts that the document must then hold. */
class LicenseTexts {
    #texts;
    #extracted = new Map();
    #written = new Map();
    constructor(texts) {
        this.#texts = texts;
        for (const [id, { name, text }] of texts) {
            if (isRef(id))
                this.#extracted.set(id, { licenseId: id, extractedText: text, name });
        }
    }
    /** The text in SPDX's words: an expression as it is, other words as a `LicenseRef-…`. */
    expression(license) {
        if (license === undefined)
            return "NOASSERTION";
        const before = this.#written.get(license.text);
        if (before !== undefined)
            return before;
        const expression = this.#express(license.text);
        this.#written.set(license.text, expression);
        return expression;
    }
    /** By id, sorted. */
    extracted() {
        return [...this.#extracted.values()].sort((a, b) => (a.licenseId < b.licenseId ? -1 : 1));
    }
    #express(text) {
        if (text === "NONE")
            return text;
        if ((0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .kindOfDeclared */ .w)(text) === "other")
            return this.#reference(text);
        for (const [id] of text.matchAll(/(?<![\w.:-])LicenseRef-[A-Za-z0-9.-]+/g)) {
            if (!this.#extracted.has(id)) {
                this.#extracted.set(id, { licenseId: id, extractedText: "NOASSERTION" });
            }
        }
        return text;
    }
    #reference(words) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(words).digest("hex").slice(0, 12);
        const plain = words
            .replace(/[^A-Za-z0-9.]+/g, "-")
            .slice(0, 40)
            .replace(/^-+|-+$/g, "");
        const licenseId = `${ownStart}${plain ? `${plain}-` : ""}${digest}`;
        const extractedText = this.#texts.get(words)?.text ?? words;
        this.#extracted.set(licenseId, { licenseId, extractedText, name: words });
        return licenseId;
    }
}
function isRef(id) {
    return /^LicenseRef-[A-Za-z0-9.-]+$/.test(id);
}
function licenseReader(extracted) {
    const texts = new Map();
    const words = new Map();
    for (const { licenseId, extractedText, name } of (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(extracted)) {
        const text = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(extractedText) ?? "";
        if (typeof licenseId !== "string" || text === "NOASSERTION")
            continue;
        const named = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(name);
        if (!licenseId.startsWith(ownStart) || named === undefined) {
            texts.set(licenseId, { name: named, text });
            continue;
        }
        words.set(licenseId, named);
        if (text !== named)
            texts.set(named, { name: named, text });
    }
    return {
        texts,
        read(value, origin) {
            const text = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value);
            if (text === undefined || (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(text))
                return undefined;
            return { text: words.get(text) ?? text, origin };
        },
    };
}


/***/ }),

/***/ 12124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText),
/* harmony export */   k: () => (/* binding */ noteOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36603);

const mark = '{"ospo":1';
function noteText(note) {
    return JSON.stringify({ ospo: 1, ...note });
}
/** Our note among the annotations of an element; `undefined` in documents of others. */
function noteOf({ annotations }) {
    for (const { comment } of (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(annotations)) {
        if (typeof comment !== "string" || !comment.startsWith(mark))
            continue;
        try {
            const value = JSON.parse(comment);
            if ((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
                return checked(value);
        }
        catch { }
    }
    return undefined;
}
function checked(value) {
    const { scope, completeness } = value;
    return {
        ref: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value.ref),
        type: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value.type),
        group: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value.group),
        range: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value.range),
        scope: scope === "required" || scope === "optional" || scope === "excluded" ? scope : undefined,
        completeness: completeness === "complete" || completeness === "incomplete" || completeness === "unknown"
            ? completeness
            : undefined,
        patches: value.patches === undefined ? undefined : (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(value.patches),
        digests: value.digests === undefined ? undefined : digestsOf(value.digests),
        references: value.references === undefined ? undefined : referencesOf(value.references),
        lifecycles: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(value.lifecycles),
        properties: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(value.properties).flatMap(({ name, value: text }) => typeof name === "string" && typeof text === "string" ? [{ name, value: text }] : []),
    };
}
function digestsOf(value) {
    return (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(value).flatMap(({ algorithm, hex }) => typeof algorithm === "string" && typeof hex === "string"
        ? [{ algorithm: algorithm, hex }]
        : []);
}
function referencesOf(value) {
    return (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value)
        .filter(_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)
        .flatMap(({ type, url, digests }) => typeof type === "string" && typeof url === "string" ? [{ type, url, digests: digestsOf(digests) }] : []);
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ toolText),
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   WO: () => (/* binding */ partyText),
/* harmony export */   wS: () => (/* binding */ toolOf)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22229);

/** `Organization: ACME (mail@acme.example)` (SPDX 2.3, 7.5); `undefined` for NOASSERTION. */
function partyOf(text) {
    if (text === undefined || (0,_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(text))
        return undefined;
    const colon = text.indexOf(":");
    const word = text.slice(0, Math.max(colon, 0)).trim();
    const kind = word === "Person" ? "person" : word === "Organization" ? "organization" : "unknown";
    const rest = (kind === "unknown" ? text : text.slice(colon + 1)).trim();
    const open = rest.endsWith(")") ? rest.lastIndexOf("(") : -1;
    if (open < 0)
        return { kind, name: rest, contacts: [] };
    const contact = rest.slice(open + 1, -1).trim();
    return { kind, name: rest.slice(0, open).trim(), contacts: contact ? [contact] : [] };
}
/** A party in SPDX's words. A name that SPDX would read otherwise is flattened. */
function partyText({ kind, name, contacts }) {
    const word = kind === "person" ? "Person" : "Organization";
    const plain = name.replace(/[()\s]+/g, " ").trim();
    const contact = contacts.find((one) => one.includes("@")) ?? contacts[0];
    return `${word}: ${plain}${contact ? ` (${contact.replace(/[()\s]+/g, "")})` : ""}`;
}
/** `Tool: name-1.0.0`. */
function toolOf(text) {
    const [, name, version] = /^Tool:\s*(.+?)(?:-(v?\d[^-\s]*(?:-[a-z][^\s]*)?))?$/s.exec(text) ?? [];
    return name === undefined ? undefined : { name, version };
}
function toolText({ name, version }) {
    return `Tool: ${version ? `${name}-${version}` : name}`;
}


/***/ }),

/***/ 94301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSpdx2: () => (/* binding */ readSpdx2)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/from-inventory.js + 1 modules
var from_inventory = __webpack_require__(79643);
;// CONCATENATED MODULE: ./packages/inventory/build/spdx/dropped.js
const documentParts = new Set([
    "$schema",
    "SPDXID",
    "spdxVersion",
    "creationInfo",
    "dataLicense",
    "name",
    "documentNamespace",
    "documentDescribes",
    "packages",
    "files",
    "relationships",
    "hasExtractedLicensingInfos",
    "annotations",
]);
const elementParts = new Set([
    "SPDXID",
    "name",
    "fileName",
    "versionInfo",
    "packageFileName",
    "primaryPackagePurpose",
    "supplier",
    "originator",
    "downloadLocation",
    "filesAnalyzed",
    "checksums",
    "licenseConcluded",
    "licenseDeclared",
    "licenseInfoInFiles",
    "copyrightText",
    "description",
    "summary",
    "externalRefs",
    "hasFiles",
    "annotations",
]);
/** Names of parts that the model does not carry, sorted: `snippets`, `packages: homepage`, `relationships: GENERATES`. */
function droppedSpdx(spdx, elements, unknownKinds) {
    const dropped = new Set(Object.keys(spdx).filter((key) => !documentParts.has(key)));
    for (const element of elements) {
        for (const key in element)
            if (!elementParts.has(key))
                dropped.add(`packages: ${key}`);
    }
    for (const kind of unknownKinds)
        dropped.add(`relationships: ${kind}`);
    return [...dropped].sort();
}

// EXTERNAL MODULE: ./packages/inventory/build/spdx/graph.js
var spdx_graph = __webpack_require__(5774);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/licenses.js
var spdx_licenses = __webpack_require__(55420);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/note.js
var spdx_note = __webpack_require__(12124);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/party.js
var party = __webpack_require__(4170);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/terms.js
var terms = __webpack_require__(22229);
// EXTERNAL MODULE: ./packages/license/build/declared/kind.js
var kind = __webpack_require__(55562);
// EXTERNAL MODULE: ./packages/inventory/build/purl-fit.js
var purl_fit = __webpack_require__(6001);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/time.js
var time = __webpack_require__(65763);
;// CONCATENATED MODULE: ./packages/inventory/build/spdx/validate.js





/**
 * Checks of an SPDX 2.2 or 2.3 document, by the specification's own rules for what we read: the parts that must be
 * there and their types, ids, relationships to nothing, things that contain themselves, expressions, purls, times.
 * Its JSON Schema comes in no npm package that is kept; tests hold these checks against it.
 */
function checkSpdx2(spdx, graph, base, now = new Date()) {
    const faults = [];
    const fail = (at, message) => void faults.push({ level: "fail", at: `${base}${at}`, message });
    const doubt = (at, message) => void faults.push({ level: "review", at: `${base}${at}`, message });
    for (const key of ["SPDXID", "name", "dataLicense", "documentNamespace"]) {
        if (typeof spdx[key] !== "string")
            fail("", `must have the text "${key}"`);
    }
    const { creationInfo } = spdx;
    if ((0,json/* isObject */.Gv)(creationInfo)) {
        if (typeof creationInfo.created !== "string")
            fail("/creationInfo", 'must have the text "created"');
        if ((0,json/* stringsOf */.iw)(creationInfo.creators).length === 0)
            fail("/creationInfo", 'must have "creators"');
        faults.push(...(0,time/* timeFaults */.X)((0,json/* asString */.oJ)(creationInfo.created), `${base}/creationInfo/created`, now));
    }
    else
        fail("", 'must have the object "creationInfo"');
    const seen = new Set();
    for (const [list, name] of [
        ["packages", "name"],
        ["files", "fileName"],
    ]) {
        const items = spdx[list];
        if (items === undefined)
            continue;
        if (!Array.isArray(items)) {
            fail(`/${list}`, "must be an array");
            continue;
        }
        items.forEach((item, index) => {
            const at = `/${list}/${index}`;
            if (!(0,json/* isObject */.Gv)(item)) {
                fail(at, "must be an object");
                return;
            }
            const id = (0,json/* asString */.oJ)(item.SPDXID);
            if (id === undefined)
                fail(at, 'must have the text "SPDXID"');
            else if (seen.has(id))
                fail(`${at}/SPDXID`, `"${id}" is used twice`);
            if (id !== undefined)
                seen.add(id);
            if (typeof item[name] !== "string")
                fail(at, `must have the text "${name}"`);
            if (list === "packages")
                checkPackage(item, at, fail, doubt);
            checkChecksums(item, at, fail);
        });
    }
    checkRelationships(spdx, graph, fail);
    for (const id of graph.circular())
        fail("/relationships", `"${id}" contains itself`);
    return faults;
}
function checkPackage(item, at, fail, doubt) {
    if (typeof item.downloadLocation !== "string")
        fail(at, 'must have the text "downloadLocation"');
    for (const key of ["versionInfo", "supplier", "licenseDeclared", "licenseConcluded", "copyrightText"]) {
        if (item[key] !== undefined && typeof item[key] !== "string")
            fail(`${at}/${key}`, "must be a text");
    }
    for (const key of ["licenseDeclared", "licenseConcluded"]) {
        const text = (0,json/* asString */.oJ)(item[key]);
        if (text === undefined || (0,terms/* isAbsent */.W0)(text) || text === "NONE")
            continue;
        if ((0,kind/* kindOfDeclared */.w)(text) === "other")
            doubt(`${at}/${key}`, `"${text}" is not an SPDX expression`);
    }
    for (const { referenceType, referenceLocator } of (0,json/* objectsOf */.iZ)(item.externalRefs)) {
        if (referenceType !== "purl")
            continue;
        const message = (0,purl_fit/* purlFault */.I)((0,json/* asString */.oJ)(referenceLocator), (0,json/* asString */.oJ)(item.name), (0,json/* asString */.oJ)(item.versionInfo));
        if (message !== undefined)
            doubt(`${at}/externalRefs`, message);
    }
}
function checkChecksums(item, at, fail) {
    for (const { algorithm, checksumValue } of (0,json/* objectsOf */.iZ)(item.checksums)) {
        const known = terms/* algorithmOf */.Hy.has(String(algorithm)) || otherAlgorithms.has(String(algorithm));
        if (!known)
            fail(`${at}/checksums`, `"${String(algorithm)}" is no algorithm of SPDX`);
        if (typeof checksumValue !== "string")
            fail(`${at}/checksums`, 'must have the text "checksumValue"');
    }
}
/** Algorithms of SPDX that the model does not carry. */
const otherAlgorithms = new Set(["SHA224", "MD2", "MD4", "MD6", "ADLER32"]);
function checkRelationships(spdx, graph, fail) {
    const snippets = new Set((0,json/* objectsOf */.iZ)(spdx.snippets).flatMap(({ SPDXID }) => (0,json/* asString */.oJ)(SPDXID) ?? []));
    const isThere = (id) => graph.has(id) ||
        id === "NONE" ||
        id === "NOASSERTION" ||
        id === spdx.SPDXID ||
        snippets.has(id) ||
        id.startsWith("DocumentRef-");
    for (const id of (0,json/* stringsOf */.iw)(spdx.documentDescribes)) {
        if (!isThere(id))
            fail("/documentDescribes", `"${id}" is no element of the document`);
    }
    (0,json/* objectsOf */.iZ)(spdx.relationships).forEach(({ spdxElementId, relatedSpdxElement, relationshipType }, index) => {
        const at = `/relationships/${index}`;
        for (const end of [spdxElementId, relatedSpdxElement]) {
            if (typeof end !== "string")
                fail(at, "must name two elements");
            else if (!isThere(end))
                fail(at, `"${end}" is no element of the document`);
        }
        const word = (0,json/* asString */.oJ)(relationshipType) ?? "";
        if (!terms/* meanings */.Dd.has(word) && !otherRelationships.has(word))
            fail(at, `"${word}" is no relationship of SPDX`);
    });
}
/** Relationships of SPDX 2.3 (11.1) that say nothing about dependencies. */
const otherRelationships = new Set([
    "VARIANT_OF",
    "COPY_OF",
    "PATCH_FOR",
    "ANCESTOR_OF",
    "GENERATES",
    "FILE_ADDED",
    "REQUIREMENT_DESCRIPTION_FOR",
    "METAFILE_OF",
    "DEPENDENCY_MANIFEST_OF",
    "PATCH_APPLIED",
    "TEST_OF",
    "SPECIFICATION_FOR",
    "FILE_MODIFIED",
    "DISTRIBUTION_ARTIFACT",
    "AMENDS",
    "DOCUMENTATION_OF",
    "GENERATED_FROM",
    "OTHER",
    "TEST_CASE_OF",
    "PACKAGE_OF",
    "DATA_FILE_OF",
    "DESCENDANT_OF",
    "FILE_DELETED",
    "EXPANDED_FROM_ARCHIVE",
    "EXAMPLE_OF",
]);

;// CONCATENATED MODULE: ./packages/inventory/build/spdx/read.js









/**
 * An SPDX 2.2 or 2.3 document as data, with what is wrong in it. `base` is where the document stands in its file
 * (GitHub's export wraps it). Linear in the document.
 */
function readSpdx2(spdx, shown, base = "") {
    const creation = (0,json/* isObject */.Gv)(spdx.creationInfo) ? spdx.creationInfo : {};
    const creators = (0,json/* stringsOf */.iw)(creation.creators);
    const isGitHub = creators.some((one) => one.startsWith("Tool: GitHub"));
    const licenses = (0,spdx_licenses/* licenseReader */.p)(spdx.hasExtractedLicensingInfos);
    const elements = [
        ...(0,json/* objectsOf */.iZ)(spdx.packages).map((item) => ({ item, isFile: false })),
        ...(0,json/* objectsOf */.iZ)(spdx.files).map((item) => ({ item, isFile: true })),
    ];
    const graph = new spdx_graph/* Graph */.T();
    const listed = [];
    const taken = new Set();
    for (const { item, isFile } of elements) {
        const id = (0,json/* asString */.oJ)(item.SPDXID);
        if (id === undefined || graph.has(id))
            continue;
        const note = (0,spdx_note/* noteOf */.k)(item);
        const own = note?.ref ?? (note && (0,json/* asString */.oJ)(purlOf(item))) ?? id;
        const ref = taken.has(own) ? id : own;
        taken.add(ref);
        const context = { ref, note, shown, licenses, isGitHub };
        graph.add(id, ref, note?.completeness);
        listed.push({ component: isFile ? fileFrom(item, context) : packageFrom(item, context), id });
    }
    const unknownKinds = relate(spdx, elements, graph);
    const document = {
        format: { name: "SPDX", version: (0,json/* asString */.oJ)(spdx.spdxVersion)?.slice("SPDX-".length) ?? "" },
        id: (0,json/* asString */.oJ)(spdx.documentNamespace),
        name: (0,json/* asString */.oJ)(spdx.name),
        created: (0,json/* asString */.oJ)(creation.created),
        authors: creators.flatMap((one) => (one.startsWith("Tool:") ? [] : ((0,party/* partyOf */.MS)(one) ?? []))),
        supplier: undefined,
        tools: creators.flatMap((one) => (0,party/* toolOf */.wS)(one) ?? []),
        lifecycles: (0,spdx_note/* noteOf */.k)(spdx)?.lifecycles ?? [],
        properties: (0,spdx_note/* noteOf */.k)(spdx)?.properties ?? [],
        ...graph.resolve(listed.map(({ component, id }) => ({ component, id }))),
        licenseTexts: licenses.texts,
        dropped: droppedSpdx(spdx, elements.map(({ item }) => item), unknownKinds),
    };
    return { document, faults: checkSpdx2(spdx, graph, base) };
}
function packageFrom(item, { ref, note, shown, licenses, isGitHub }) {
    const name = (0,json/* asString */.oJ)(item.name) ?? "";
    const stated = (0,json/* asString */.oJ)(item.versionInfo) || undefined;
    const isRange = isGitHub && stated !== undefined && /[\^~<>=*|,\s]|\.x\b/.test(stated);
    const properties = note?.properties ?? [];
    const origin = properties.find((property) => property.name === "ospo:license:origin")?.value ?? shown;
    const maker = (0,party/* partyOf */.MS)((0,json/* asString */.oJ)(item.originator));
    const { digests, references } = distributionOf(item, note);
    return {
        ref,
        type: note?.type ?? terms/* typeOfPurpose */.yh.get((0,json/* asString */.oJ)(item.primaryPackagePurpose) ?? "") ?? "library",
        name,
        group: note?.group ?? (0,from_inventory/* groupOf */.F)(name),
        version: isRange || note?.range !== undefined ? undefined : stated,
        range: note?.range ?? (isRange ? stated : undefined),
        purl: purlOf(item),
        identifiers: identifiersOf(item),
        scope: note?.scope,
        declared: licenses.read(item.licenseDeclared, origin),
        concluded: licenses.read(item.licenseConcluded, origin),
        copyright: textOf(item.copyrightText),
        description: (0,json/* asString */.oJ)(item.description) ?? (0,json/* asString */.oJ)(item.summary),
        supplier: (0,party/* partyOf */.MS)((0,json/* asString */.oJ)(item.supplier)),
        makers: maker ? [maker] : [],
        digests,
        references,
        properties: withFileName(properties, item),
        patches: note?.patches ?? [],
        dependsOn: undefined,
        parent: undefined,
        completeness: note?.completeness,
    };
}
function fileFrom(item, { ref, note, shown, licenses }) {
    const found = (0,json/* stringsOf */.iw)(item.licenseInfoInFiles).filter((text) => !(0,terms/* isAbsent */.W0)(text));
    const text = found.length > 1 ? found.map((one) => (/\s/.test(one) ? `(${one})` : one)) : found;
    return {
        ...packageFrom({}, { ref, note, shown, licenses, isGitHub: false }),
        type: "file",
        name: (0,json/* asString */.oJ)(item.fileName) ?? "",
        group: undefined,
        declared: licenses.read(text.join(" AND "), shown),
        concluded: licenses.read(item.licenseConcluded, shown),
        copyright: textOf(item.copyrightText),
        digests: digestsOf(item.checksums),
        references: [],
    };
}
function textOf(value) {
    const text = (0,json/* asString */.oJ)(value);
    return (0,terms/* isAbsent */.W0)(text) || text === "NONE" ? undefined : text;
}
function withFileName(properties, item) {
    const value = (0,json/* asString */.oJ)(item.packageFileName);
    const name = "bsi:component:filename";
    if (!value || properties.some((property) => property.name === name))
        return properties;
    return [...properties, { name, value }];
}
function purlOf(item) {
    const found = (0,json/* objectsOf */.iZ)(item.externalRefs).find(({ referenceType }) => isPurl(referenceType));
    return (0,json/* asString */.oJ)(found?.referenceLocator);
}
/** SPDX wrote the type as a word, some tools as its address. */
function isPurl(type) {
    return type === "purl" || (typeof type === "string" && type.endsWith("/references/purl"));
}
function identifiersOf(item) {
    return (0,json/* objectsOf */.iZ)(item.externalRefs).flatMap(({ referenceType, referenceLocator }) => {
        const type = (0,json/* asString */.oJ)(referenceType)?.split("/").pop() ?? "";
        if (typeof referenceLocator !== "string")
            return [];
        return ["cpe22Type", "cpe23Type", "swh", "gitoid", "swid"].includes(type) ? [referenceLocator] : [];
    });
}
/** Checksums of a package are those of what its address hands out, where it states one. */
function distributionOf(item, note) {
    if (note?.digests || note?.references) {
        return { digests: note.digests ?? [], references: note.references ?? [] };
    }
    const url = (0,json/* asString */.oJ)(item.downloadLocation);
    const digests = digestsOf(item.checksums);
    if (url === undefined || (0,terms/* isAbsent */.W0)(url) || url === "NONE")
        return { digests, references: [] };
    const isRepository = /^(?:git|hg|svn|bzr)[+:]/.test(url);
    return { digests: [], references: [{ type: isRepository ? "vcs" : "distribution", url, digests }] };
}
function digestsOf(checksums) {
    return (0,json/* objectsOf */.iZ)(checksums).flatMap(({ algorithm: word, checksumValue }) => {
        const algorithm = terms/* algorithmOf */.Hy.get((0,json/* asString */.oJ)(word) ?? "");
        if (algorithm === undefined || typeof checksumValue !== "string")
            return [];
        return [{ algorithm, hex: checksumValue.toLowerCase() }];
    });
}
/** Enters all relationships into the graph; gives the kinds that it has no place for. */
function relate(spdx, elements, graph) {
    const unknownKinds = new Set();
    for (const id of (0,json/* stringsOf */.iw)(spdx.documentDescribes))
        graph.describe(id);
    for (const { item } of elements) {
        for (const id of (0,json/* stringsOf */.iw)(item.hasFiles))
            graph.relate((0,json/* asString */.oJ)(item.SPDXID) ?? "", "contains", id);
    }
    for (const { spdxElementId, relatedSpdxElement, relationshipType } of (0,json/* objectsOf */.iZ)(spdx.relationships)) {
        const [a, b, word] = [(0,json/* asString */.oJ)(spdxElementId), (0,json/* asString */.oJ)(relatedSpdxElement), (0,json/* asString */.oJ)(relationshipType)];
        if (a === undefined || b === undefined || word === undefined)
            continue;
        const meaning = terms/* meanings */.Dd.get(word);
        if (meaning === undefined)
            unknownKinds.add(word);
        else if (meaning.kind === "describes")
            graph.describe(meaning.backward ? a : b);
        else
            graph.relate(meaning.backward ? b : a, meaning.kind, meaning.backward ? a : b);
    }
    return unknownKinds;
}


/***/ }),

/***/ 22229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ meanings),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   R$: () => (/* binding */ spdxAlgorithm),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   yh: () => (/* binding */ typeOfPurpose)
/* harmony export */ });
/** SPDX's names of digest algorithms (SPDX 2.3, 7.10), and ours. */
const algorithmOf = new Map([
    ["MD5", "MD5"],
    ["SHA1", "SHA-1"],
    ["SHA256", "SHA-256"],
    ["SHA384", "SHA-384"],
    ["SHA512", "SHA-512"],
    ["SHA3-256", "SHA3-256"],
    ["SHA3-384", "SHA3-384"],
    ["SHA3-512", "SHA3-512"],
    ["BLAKE2b-256", "BLAKE2b-256"],
    ["BLAKE2b-384", "BLAKE2b-384"],
    ["BLAKE2b-512", "BLAKE2b-512"],
    ["BLAKE3", "BLAKE3"],
]);
const spdxAlgorithm = new Map([...algorithmOf].map(([theirs, ours]) => [ours, theirs]));
/** Types of components by `primaryPackagePurpose` (SPDX 2.3, 7.24). */
const typeOfPurpose = new Map([
    ["APPLICATION", "application"],
    ["FRAMEWORK", "framework"],
    ["LIBRARY", "library"],
    ["CONTAINER", "container"],
    ["OPERATING_SYSTEM", "operating-system"],
    ["OPERATING-SYSTEM", "operating-system"],
    ["DEVICE", "device"],
    ["FIRMWARE", "firmware"],
    ["FILE", "file"],
]);
/** Relationships that say who needs, holds or describes whom (SPDX 2.3, 11.1); the others are not carried. */
const meanings = new Map([
    ["DEPENDS_ON", { kind: "production", backward: false }],
    ["HAS_PREREQUISITE", { kind: "production", backward: false }],
    ["DYNAMIC_LINK", { kind: "production", backward: false }],
    ["STATIC_LINK", { kind: "production", backward: false }],
    ["DEPENDENCY_OF", { kind: "production", backward: true }],
    ["PREREQUISITE_FOR", { kind: "production", backward: true }],
    ["RUNTIME_DEPENDENCY_OF", { kind: "production", backward: true }],
    ["PROVIDED_DEPENDENCY_OF", { kind: "production", backward: true }],
    ["OPTIONAL_DEPENDENCY_OF", { kind: "optional", backward: true }],
    ["OPTIONAL_COMPONENT_OF", { kind: "optional", backward: true }],
    ["DEV_DEPENDENCY_OF", { kind: "development", backward: true }],
    ["TEST_DEPENDENCY_OF", { kind: "development", backward: true }],
    ["BUILD_DEPENDENCY_OF", { kind: "development", backward: true }],
    ["DEV_TOOL_OF", { kind: "development", backward: true }],
    ["TEST_TOOL_OF", { kind: "development", backward: true }],
    ["BUILD_TOOL_OF", { kind: "development", backward: true }],
    ["CONTAINS", { kind: "contains", backward: false }],
    ["CONTAINED_BY", { kind: "contains", backward: true }],
    ["DESCRIBES", { kind: "describes", backward: false }],
    ["DESCRIBED_BY", { kind: "describes", backward: true }],
]);
/** SPDX's ways of saying that there is nothing to say. */
function isAbsent(text) {
    return text === undefined || text === "" || text === "NOASSERTION";
}


/***/ }),

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ kindOfDeclared)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41413);

const known = new Map();
/** Tells an SPDX id from an expression and from other text. Remembers: few texts recur in a whole tree. */
function kindOfDeclared(text) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const kind = judge(text);
    known.set(text, kind);
    return kind;
}
function judge(text) {
    const tree = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(text);
    if (tree === undefined)
        return "other";
    const single = "license" in tree && !tree.plus && !tree.exception && tree.license === text;
    return single && !/^(License|Document)Ref-/.test(text) ? "id" : "expression";
}


/***/ })

};
