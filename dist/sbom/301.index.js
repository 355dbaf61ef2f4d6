export const id = 301;
export const ids = [301];
export const modules = {

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Graph)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5772);

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

/***/ 4301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSpdx2: () => (/* binding */ readSpdx2)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(6603);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/from-inventory.js + 1 modules
var from_inventory = __webpack_require__(9643);
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
var spdx_licenses = __webpack_require__(5420);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/note.js
var spdx_note = __webpack_require__(2124);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/party.js
var party = __webpack_require__(4170);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/terms.js
var terms = __webpack_require__(2229);
// EXTERNAL MODULE: ./packages/license/build/declared/kind.js
var kind = __webpack_require__(5562);
// EXTERNAL MODULE: ./packages/inventory/build/purl-fit.js
var purl_fit = __webpack_require__(6001);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/time.js
var time = __webpack_require__(5763);
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


/***/ })

};
