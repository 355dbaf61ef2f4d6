export const id = 8523;
export const ids = [8523];
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

/***/ 28523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSpdx3: () => (/* binding */ readSpdx3)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
// EXTERNAL MODULE: ./packages/inventory/build/purl-fit.js
var purl_fit = __webpack_require__(6001);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/time.js
var time = __webpack_require__(65763);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/graph.js
var graph = __webpack_require__(5774);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/document.js
var sbom_document = __webpack_require__(28931);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/from-inventory.js + 1 modules
var from_inventory = __webpack_require__(79643);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/terms.js
var terms = __webpack_require__(22229);
;// CONCATENATED MODULE: ./packages/inventory/build/spdx3/terms.js
/** Relationships that make the graph, as kinds of edges. */
const kinds = new Map([
    ["dependsOn", "production"],
    ["hasDynamicLink", "production"],
    ["hasStaticLink", "production"],
    ["hasPrerequisite", "production"],
    ["hasOptionalDependency", "optional"],
    ["hasOptionalComponent", "optional"],
    ["hasProvidedDependency", "production"],
    ["contains", "contains"],
]);
/** Relationships that are read for something else than the graph. */
const otherwise = new Set(["describes", "hasDeclaredLicense", "hasConcludedLicense"]);
/** Scopes of a relationship (`LifecycleScopeType`) whose targets are not shipped. */
const notShipped = new Set(["build", "development", "test", "design"]);
/** The kind of an edge that a relationship of `scope` makes. */
function kindFor(kind, scope) {
    return kind === "production" && notShipped.has(String(scope)) ? "development" : kind;
}
/** Types that are listed as components. */
const artifactTypes = new Set([
    "software_Package",
    "software_File",
    "ai_AIPackage",
    "dataset_DatasetPackage",
]);
/** Types that are read, if not as components. */
const knownTypes = new Set([
    "CreationInfo",
    "SpdxDocument",
    "Bom",
    "software_Sbom",
    "Person",
    "Organization",
    "SoftwareAgent",
    "Agent",
    "Tool",
    "Relationship",
    "LifecycleScopedRelationship",
    "simplelicensing_LicenseExpression",
]);
/** `software_SoftwarePurpose` in CycloneDX's words. */
const typeOfPurpose = new Map([
    ["application", "application"],
    ["framework", "framework"],
    ["library", "library"],
    ["container", "container"],
    ["operatingSystem", "operating-system"],
    ["device", "device"],
    ["deviceDriver", "device-driver"],
    ["firmware", "firmware"],
    ["platform", "platform"],
    ["model", "machine-learning-model"],
    ["data", "data"],
    ["file", "file"],
]);
/** `software_SbomType` in CycloneDX's words. */
const lifecycleOf = new Map([
    ["design", "design"],
    ["source", "pre-build"],
    ["build", "build"],
    ["analyzed", "post-build"],
    ["deployed", "operations"],
    ["runtime", "operations"],
]);
/** `HashAlgorithm` in CycloneDX's words. */
const hashes = new Map([
    ["md5", "MD5"],
    ["sha1", "SHA-1"],
    ["sha256", "SHA-256"],
    ["sha384", "SHA-384"],
    ["sha512", "SHA-512"],
    ["sha3_256", "SHA3-256"],
    ["sha3_384", "SHA3-384"],
    ["sha3_512", "SHA3-512"],
    ["blake2b256", "BLAKE2b-256"],
    ["blake2b384", "BLAKE2b-384"],
    ["blake2b512", "BLAKE2b-512"],
    ["blake3", "BLAKE3"],
]);

;// CONCATENATED MODULE: ./packages/inventory/build/spdx3/element.js


/** How other elements name it. */
function idOf(element) {
    return (0,json/* asString */.oJ)(element.spdxId) ?? (0,json/* asString */.oJ)(element["@id"]);
}
/** Its class, such as `software_Package`; empty where it states none. */
function typeOf(element) {
    return (0,json/* asString */.oJ)(element.type) ?? (0,json/* asString */.oJ)(element["@type"]) ?? "";
}
/** The ids in a property that holds one or several. */
function targetsOf(value) {
    return typeof value === "string" ? [value] : (0,json/* stringsOf */.iw)(value);
}
/** SPDX's own elements for "none" and "no assertion", by any of their names. */
function isIndividual(id) {
    return /(?:^|[/:#])(?:NoneElement|NoAssertionElement|NoneLicense|NoAssertionLicense|expandedlicensing_No\w+)$/.test(id);
}
/** `id`, or what SPDX 2 says for "none" and "no assertion", which is what the graph knows. */
function individual(id) {
    if (!isIndividual(id))
        return id;
    return id.endsWith("NoneElement") ? "NONE" : "NOASSERTION";
}
/** Digests by the algorithms that CycloneDX knows too. */
function digestsOf(verifiedUsing) {
    return (0,json/* objectsOf */.iZ)(verifiedUsing).flatMap(({ type, algorithm: word, hashValue }) => {
        const algorithm = type === "Hash" ? hashes.get((0,json/* asString */.oJ)(word) ?? "") : undefined;
        return algorithm === undefined || typeof hashValue !== "string"
            ? []
            : [{ algorithm, hex: hashValue.toLowerCase() }];
    });
}

;// CONCATENATED MODULE: ./packages/inventory/build/spdx3/component.js






/** The artifact `item` as a component; `licenses` are the ids of the elements that relationships name. */
function readComponent(item, id, licenses, elements) {
    const name = (0,json/* asString */.oJ)(item.name) ?? "";
    const identifiers = (0,json/* objectsOf */.iZ)(item.externalIdentifier);
    const purpose = (0,json/* asString */.oJ)(item.software_primaryPurpose);
    const digests = digestsOf(item.verifiedUsing);
    const url = (0,json/* asString */.oJ)(item.software_downloadLocation);
    const references = url === undefined || (0,terms/* isAbsent */.W0)(url) || url === "NONE" ? [] : [{ type: "distribution", url, digests }];
    const copyright = (0,json/* asString */.oJ)(item.software_copyrightText);
    return (0,sbom_document/* componentOf */.D)({
        ref: id,
        type: typeOf(item) === "software_File" ? "file" : (typeOfPurpose.get(purpose ?? "") ?? "library"),
        name,
        group: (0,from_inventory/* groupOf */.F)(name),
        version: (0,json/* asString */.oJ)(item.software_packageVersion),
        purl: (0,json/* asString */.oJ)(item.software_packageUrl) ??
            (0,json/* asString */.oJ)(identifiers.find((one) => one.externalIdentifierType === "packageUrl")?.identifier),
        identifiers: identifiers.flatMap(({ externalIdentifierType: type, identifier }) => type !== "packageUrl" && typeof identifier === "string" ? [identifier] : []),
        declared: licenseOf(licenses.declared, elements),
        concluded: licenseOf(licenses.concluded, elements),
        copyright: (0,terms/* isAbsent */.W0)(copyright) || copyright === "NONE" ? undefined : copyright,
        description: (0,json/* asString */.oJ)(item.description) ?? (0,json/* asString */.oJ)(item.summary),
        supplier: partyOf((0,json/* asString */.oJ)(item.suppliedBy), elements),
        makers: targetsOf(item.originatedBy).flatMap((one) => partyOf(one, elements) ?? []),
        digests: references.length > 0 ? [] : digests,
        references,
    });
}
function licenseOf(id, { byId, shown }) {
    if (id === undefined || /NoAssertion(?:License|Element)?$/i.test(id))
        return undefined;
    if (/None(?:License|Element)?$/i.test(id))
        return { text: "NONE", origin: shown };
    const element = byId.get(id);
    const text = (0,json/* asString */.oJ)(element?.simplelicensing_licenseExpression) ?? (0,json/* asString */.oJ)(element?.name);
    return text === undefined || (0,terms/* isAbsent */.W0)(text) ? undefined : { text, origin: shown };
}
/** The person, organization or tool that `id` names; `undefined` where it has no name. */
function partyOf(id, { byId }) {
    const element = id === undefined ? undefined : byId.get(id);
    const name = (0,json/* asString */.oJ)(element?.name);
    if (element === undefined || name === undefined)
        return undefined;
    const type = typeOf(element);
    const contacts = (0,json/* objectsOf */.iZ)(element.externalIdentifier).flatMap(({ externalIdentifierType, identifier }) => (externalIdentifierType === "email" || externalIdentifierType === "urlScheme") &&
        typeof identifier === "string"
        ? [identifier.replace(/^mailto:/, "")]
        : []);
    const kind = type === "Person" ? "person" : type === "Organization" ? "organization" : "unknown";
    return { kind, name, contacts };
}

;// CONCATENATED MODULE: ./packages/inventory/build/spdx3/read.js







/**
 * An SPDX 3.0 document as data: the JSON-LD is read in its compact form, as the specification's JSON Schema asks
 * for it, and nothing is fetched. Linear in `@graph`.
 */
function readSpdx3(value, shown) {
    const elements = value["@graph"] === undefined ? [value] : (0,json/* itemsOf */.S3)(value["@graph"]);
    const reader = new Reader(elements.filter(json/* isObject */.Gv), shown);
    const faults = [];
    elements.forEach((element, index) => {
        const at = `/@graph/${index}`;
        if (!(0,json/* isObject */.Gv)(element))
            faults.push({ level: "fail", at, message: "must be an object" });
        else if (typeof (element.type ?? element["@type"]) !== "string")
            faults.push({ level: "fail", at, message: 'must have the text "type"' });
    });
    const document = reader.document();
    return { document, faults: [...faults, ...reader.faults()] };
}
class Reader {
    #byId = new Map();
    #elements;
    #listed;
    #graph = new graph/* Graph */.T();
    #licenses = { declared: new Map(), concluded: new Map() };
    #dropped = new Set();
    #faults = [];
    #imports;
    constructor(elements, shown) {
        this.#elements = elements;
        this.#listed = { byId: this.#byId, shown };
        this.#imports = new Set(elements.flatMap(({ import: list }) => (0,json/* objectsOf */.iZ)(list).flatMap(({ externalSpdxId }) => (0,json/* asString */.oJ)(externalSpdxId) ?? [])));
        elements.forEach((element, index) => {
            const id = idOf(element);
            if (id === undefined)
                return;
            if (this.#byId.has(id))
                this.#faults.push({ level: "fail", at: `/@graph/${index}`, message: `"${id}" is used twice` });
            else
                this.#byId.set(id, element);
        });
    }
    faults() {
        return this.#faults;
    }
    document() {
        const documents = this.#elements.filter((one) => typeOf(one) === "SpdxDocument");
        const [about] = documents;
        if (about === undefined)
            this.#faults.push({ level: "fail", at: "", message: "holds no SpdxDocument" });
        const artifacts = this.#artifacts();
        for (const { id } of artifacts)
            this.#graph.add(id, id, undefined);
        this.#relate();
        this.#describe(documents);
        const listed = artifacts.map(({ id, item, at }) => ({ id, component: this.#component(item, id, at) }));
        for (const id of this.#graph.circular())
            this.#faults.push({ level: "fail", at: "/@graph", message: `"${id}" contains itself` });
        const creation = this.#creationOf(about);
        this.#faults.push(...(0,time/* timeFaults */.X)((0,json/* asString */.oJ)(creation?.created), "/@graph", new Date()));
        return {
            format: { name: "SPDX", version: (0,json/* asString */.oJ)(creation?.specVersion) ?? "3.0.1" },
            id: about && idOf(about),
            name: (0,json/* asString */.oJ)(about?.name),
            created: (0,json/* asString */.oJ)(creation?.created),
            authors: (0,json/* stringsOf */.iw)(creation?.createdBy).flatMap((id) => partyOf(id, this.#listed) ?? []),
            supplier: undefined,
            tools: (0,json/* stringsOf */.iw)(creation?.createdUsing).flatMap((id) => {
                const name = (0,json/* asString */.oJ)(this.#byId.get(id)?.name);
                return name === undefined ? [] : [{ name, version: undefined }];
            }),
            lifecycles: this.#lifecycles(),
            properties: [],
            ...this.#graph.resolve(listed),
            licenseTexts: new Map(),
            dropped: [...this.#dropped].sort(),
        };
    }
    #artifacts() {
        return this.#elements.flatMap((item, index) => {
            const type = typeOf(item);
            const id = idOf(item);
            const isListed = artifactTypes.has(type) && id !== undefined && this.#byId.get(id) === item;
            if (!isListed && !knownTypes.has(type))
                this.#dropped.add(type || "element without a type");
            return isListed ? [{ id, item, at: `/@graph/${index}` }] : [];
        });
    }
    /** Older documents (and tools) put the whole creation info into each element. */
    #creationOf(element) {
        const info = element?.creationInfo;
        return (0,json/* isObject */.Gv)(info) ? info : this.#byId.get((0,json/* asString */.oJ)(info) ?? "");
    }
    #relate() {
        this.#elements.forEach((item, index) => {
            if (!typeOf(item).endsWith("Relationship"))
                return;
            const { from, relationshipType: word, scope, completeness } = item;
            const type = (0,json/* asString */.oJ)(word) ?? "";
            const source = (0,json/* asString */.oJ)(from);
            if (source === undefined || !this.#byId.has(source)) {
                this.#dangling(source ?? "", index);
                return;
            }
            const kind = kinds.get(type);
            const targets = targetsOf(item.to);
            for (const to of targets) {
                if (!this.#byId.has(to) && !isIndividual(to))
                    this.#dangling(to, index);
                if (type === "describes")
                    this.#graph.describe(to);
                if (type === "hasDeclaredLicense")
                    this.#licenses.declared.set(source, to);
                if (type === "hasConcludedLicense")
                    this.#licenses.concluded.set(source, to);
                if (kind !== undefined)
                    this.#graph.relate(source, kindFor(kind, scope), individual(to));
            }
            if (kind !== undefined && kind !== "contains")
                this.#complete(source, targets, completeness);
            if (kind === undefined && !otherwise.has(type))
                this.#dropped.add(`relationships: ${type}`);
        });
    }
    #complete(source, targets, completeness) {
        if (completeness === "incomplete")
            this.#graph.relate(source, "production", "NOASSERTION");
        if (completeness === "complete" || targets.length === 0)
            this.#graph.relate(source, "production", "NONE");
    }
    /** An element of another document is named by its address, and declared as an import. */
    #dangling(id, index) {
        if (this.#imports.has(id))
            return;
        const message = `"${id}" is no element of the document`;
        this.#faults.push({ level: "fail", at: `/@graph/${index}`, message });
    }
    /** What the document is about: its root elements, or those of the SBOM that it holds. */
    #describe(documents) {
        const sboms = this.#elements.filter((one) => typeOf(one) === "software_Sbom" || typeOf(one) === "Bom");
        for (const { rootElement } of [...documents, ...sboms]) {
            for (const id of targetsOf(rootElement))
                this.#graph.describe(id);
        }
    }
    #lifecycles() {
        const words = this.#elements.flatMap(({ software_sbomType }) => (0,json/* stringsOf */.iw)(software_sbomType));
        return [...new Set(words)].map((word) => lifecycleOf.get(word) ?? word);
    }
    #component(item, id, at) {
        const { declared, concluded } = this.#licenses;
        const licenses = { declared: declared.get(id), concluded: concluded.get(id) };
        const component = readComponent(item, id, licenses, this.#listed);
        const message = (0,purl_fit/* purlFault */.I)(component.purl, component.name, component.version);
        if (message !== undefined)
            this.#faults.push({ level: "review", at, message });
        return component;
    }
}


/***/ })

};
