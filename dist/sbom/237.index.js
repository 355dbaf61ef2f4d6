export const id = 237;
export const ids = [237];
export const modules = {

/***/ 7618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCycloneDx: () => (/* binding */ readCycloneDx)
});

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(6603);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(1809);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/document.js
var sbom_document = __webpack_require__(8931);
;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/dropped.js
const documentParts = new Set([
    "$schema",
    "bomFormat",
    "specVersion",
    "serialNumber",
    "version",
    "metadata",
    "components",
    "dependencies",
    "compositions",
]);
const componentParts = new Set([
    "type",
    "bom-ref",
    "supplier",
    "manufacturer",
    "authors",
    "author",
    "publisher",
    "group",
    "name",
    "version",
    "description",
    "scope",
    "hashes",
    "licenses",
    "copyright",
    "cpe",
    "purl",
    "omniborId",
    "swhid",
    "swid",
    "pedigree",
    "externalReferences",
    "properties",
    "components",
]);
/** Names of parts that the model does not carry, sorted: `vulnerabilities`, `components: evidence`. */
function droppedParts(bom, components) {
    const dropped = new Set(Object.keys(bom).filter((key) => !documentParts.has(key)));
    for (const component of components) {
        for (const key in component)
            if (!componentParts.has(key))
                dropped.add(`components: ${key}`);
    }
    return [...dropped].sort();
}

;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/licenses.js

/**
 * The licenses of a component as one text each: what is not said to be concluded is declared. Several entries
 * apply together, so that they are joined by AND; a choice is an expression.
 */
function readLicenses(licenses, origin, texts) {
    const entries = (0,json/* objectsOf */.iZ)(licenses);
    if (entries.length === 0)
        return { declared: undefined, concluded: undefined };
    const declared = [];
    const concluded = [];
    for (const entry of entries) {
        const { license } = entry;
        const inner = (0,json/* isObject */.Gv)(license) ? license : entry;
        const text = (0,json/* asString */.oJ)(entry.expression) ?? (0,json/* asString */.oJ)(inner.id) ?? (0,json/* asString */.oJ)(inner.name);
        if (!text)
            continue;
        keepText(inner, texts);
        (inner.acknowledgement === "concluded" ? concluded : declared).push(text);
    }
    return { declared: joined(declared, origin), concluded: joined(concluded, origin) };
}
function joined(texts, origin) {
    const [only, ...others] = new Set(texts);
    if (only === undefined)
        return undefined;
    if (others.length === 0)
        return { text: only, origin };
    const text = [only, ...others].map((one) => (/\s/.test(one) ? `(${one})` : one)).join(" AND ");
    return { text, origin };
}
/** The words of a license that has no SPDX id. */
function keepText({ name, text }, texts) {
    if (typeof name !== "string" || !(0,json/* isObject */.Gv)(text) || texts.has(name))
        return;
    const content = (0,json/* asString */.oJ)(text.content);
    if (content === undefined)
        return;
    const plain = text.encoding === "base64" ? Buffer.from(content, "base64").toString() : content;
    texts.set(name, { name, text: plain });
}

;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/party.js

/** CycloneDX's organizational entity: its addresses, and the people to write to. */
function organizationParty({ name, url, contact }) {
    const addresses = typeof url === "string" ? [url] : (0,json/* stringsOf */.iw)(url);
    const people = (0,json/* objectsOf */.iZ)(contact);
    const emails = people.flatMap(({ email }) => (0,json/* asString */.oJ)(email) ?? []);
    const [person] = people.flatMap(({ name: own }) => (0,json/* asString */.oJ)(own) ?? []);
    return {
        kind: "organization",
        name: (0,json/* asString */.oJ)(name) || person || "",
        contacts: [...addresses, ...emails],
    };
}
/** CycloneDX's organizational contact: a person, for all that is known. */
function contactOf({ name, email }) {
    return {
        kind: "person",
        name: (0,json/* asString */.oJ)(name) ?? "",
        contacts: typeof email === "string" && email ? [email] : [],
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/read.js





/**
 * A CycloneDX document of any version as data: what the schema found wrong is passed over, never guessed at.
 * `shown` names the file, for the origin of licenses and errors. Linear in the document.
 */
function readCycloneDx(bom, shown) {
    const metadata = (0,json/* isObject */.Gv)(bom.metadata) ? bom.metadata : {};
    const subject = (0,json/* isObject */.Gv)(metadata.component) ? metadata.component : undefined;
    const placed = placedComponents(subject, bom.components, shown);
    const refs = new Set(placed.map(({ ref }) => ref));
    const licenseTexts = new Map();
    const dependencies = dependenciesOf(bom.dependencies, refs);
    const completeness = completenessOf(bom.compositions);
    const components = placed.map(({ item, ref, parent }) => componentFrom(item, {
        ref,
        parent,
        shown,
        licenseTexts,
        dependsOn: dependencies.get(ref),
        completeness: completeness.get(ref),
    }));
    const organization = (0,json/* isObject */.Gv)(metadata.manufacturer) ? organizationParty(metadata.manufacturer) : undefined;
    return {
        format: { name: "CycloneDX", version: (0,json/* asString */.oJ)(bom.specVersion) ?? "" },
        id: (0,json/* asString */.oJ)(bom.serialNumber),
        name: subject && components[0]?.name,
        created: (0,json/* asString */.oJ)(metadata.timestamp),
        authors: [...(organization ? [organization] : []), ...(0,json/* objectsOf */.iZ)(metadata.authors).map(contactOf)],
        supplier: (0,json/* isObject */.Gv)(metadata.supplier) ? organizationParty(metadata.supplier) : undefined,
        tools: toolsOf(metadata.tools),
        lifecycles: (0,json/* objectsOf */.iZ)(metadata.lifecycles).flatMap(({ phase, name: own }) => (0,json/* asString */.oJ)(phase) ?? (0,json/* asString */.oJ)(own) ?? []),
        properties: propertiesOf(metadata.properties),
        subject: subject && placed[0]?.ref,
        components,
        licenseTexts,
        dropped: droppedParts(bom, placed.map(({ item }) => item)),
    };
}
/** All components, each before those inside it, with refs that no two share. */
function placedComponents(subject, top, shown) {
    const found = [];
    const taken = new Set();
    const open = [];
    const push = (items, at, parent, depth) => {
        const objects = (0,json/* objectsOf */.iZ)(items);
        for (let index = objects.length - 1; index >= 0; index--) {
            open.push({ item: objects[index], at: `${at}/${index}`, parent, depth });
        }
    };
    push(top, "/components", undefined, 1);
    if (subject)
        open.push({ item: subject, at: "/metadata/component", parent: undefined, depth: 1 });
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { item, at, parent, depth } = next;
        if (depth > limits/* limits */.F.sbomDepth)
            throw tooDeep(shown, at);
        const own = (0,json/* asString */.oJ)(item["bom-ref"]) ?? (0,json/* asString */.oJ)(item.purl) ?? at;
        const ref = taken.has(own) ? at : own;
        taken.add(ref);
        found.push({ item, ref, parent });
        push(item.components, `${at}/components`, ref, depth + 1);
    }
    return found;
}
function tooDeep(shown, at) {
    return new errors/* OspoError */.sH("LIMIT", `${shown}: components stand more than ${limits/* limits */.F.sbomDepth} deep inside each other (at ${at.slice(0, 60)}…)`);
}
function componentFrom(item, place) {
    const group = (0,json/* asString */.oJ)(item.group) || undefined;
    const name = (0,json/* asString */.oJ)(item.name) ?? "";
    const properties = propertiesOf(item.properties);
    const stated = new Map(properties.map((property) => [property.name, property.value]));
    const origin = stated.get("ospo:license:origin") ?? place.shown;
    const { declared, concluded } = readLicenses(item.licenses, origin, place.licenseTexts);
    const held = stated.get("ospo:license:concluded");
    const { scope } = item;
    return {
        ref: place.ref,
        type: (0,json/* asString */.oJ)(item.type) ?? "library",
        name: group === undefined ? name : `${group}/${name}`,
        group,
        version: (0,json/* asString */.oJ)(item.version) || undefined,
        range: stated.get("ospo:version-range"),
        purl: (0,json/* asString */.oJ)(item.purl),
        identifiers: identifiersOf(item),
        scope: scope === "required" || scope === "optional" || scope === "excluded" ? scope : undefined,
        declared,
        concluded: concluded ?? concludedOf(held, origin),
        copyright: (0,json/* asString */.oJ)(item.copyright),
        description: (0,json/* asString */.oJ)(item.description),
        supplier: (0,json/* isObject */.Gv)(item.supplier) ? organizationParty(item.supplier) : undefined,
        makers: makersOf(item),
        digests: digestsOf(item.hashes),
        references: referencesOf(item.externalReferences),
        properties: properties.filter(({ name: own }) => !carried.has(own)),
        patches: patchesOf(item.pedigree),
        dependsOn: place.dependsOn,
        parent: place.parent,
        completeness: place.completeness,
    };
}
/** Properties that have a field of their own in the model. */
const carried = new Set(["ospo:license:concluded", "ospo:version-range"]);
function concludedOf(text, origin) {
    return text === undefined ? undefined : { text, origin };
}
function identifiersOf({ cpe, swid, omniborId, swhid }) {
    const tag = (0,json/* isObject */.Gv)(swid) ? (0,json/* asString */.oJ)(swid.tagId) : undefined;
    return [
        ...(typeof cpe === "string" ? [cpe] : []),
        ...(tag === undefined ? [] : [`swid:${tag}`]),
        ...(0,json/* stringsOf */.iw)(omniborId),
        ...(0,json/* stringsOf */.iw)(swhid),
    ];
}
function makersOf({ manufacturer, authors, author, publisher }) {
    const names = [author, publisher].flatMap((name) => (typeof name === "string" && name ? [name] : []));
    return [
        ...((0,json/* isObject */.Gv)(manufacturer) ? [organizationParty(manufacturer)] : []),
        ...(0,json/* objectsOf */.iZ)(authors).map(contactOf),
        ...names.map((name) => ({ kind: "unknown", name, contacts: [] })),
    ];
}
const algorithms = new Set(sbom_document/* digestAlgorithms */.W);
function digestsOf(hashes) {
    return (0,json/* objectsOf */.iZ)(hashes).flatMap(({ alg, content }) => typeof alg === "string" && typeof content === "string" && algorithms.has(alg)
        ? [{ algorithm: alg, hex: content.toLowerCase() }]
        : []);
}
function referencesOf(references) {
    return (0,json/* objectsOf */.iZ)(references).flatMap(({ type, url, hashes }) => typeof url === "string" ? [{ type: (0,json/* asString */.oJ)(type) ?? "other", url, digests: digestsOf(hashes) }] : []);
}
function propertiesOf(properties) {
    return (0,json/* objectsOf */.iZ)(properties).flatMap(({ name, value }) => typeof name === "string" && typeof value === "string" ? [{ name, value }] : []);
}
function patchesOf(pedigree) {
    if (!(0,json/* isObject */.Gv)(pedigree))
        return [];
    return (0,json/* objectsOf */.iZ)(pedigree.patches).map(({ diff, type }) => {
        const url = (0,json/* isObject */.Gv)(diff) ? (0,json/* asString */.oJ)(diff.url) : undefined;
        return url ?? (0,json/* asString */.oJ)(type) ?? "patch";
    });
}
/** `dependsOn` by ref; what names no component has been told by the semantics and is left out. */
function dependenciesOf(dependencies, refs) {
    const found = new Map();
    for (const { ref, dependsOn } of (0,json/* objectsOf */.iZ)(dependencies)) {
        if (typeof ref !== "string" || !refs.has(ref))
            continue;
        const targets = found.get(ref) ?? [];
        found.set(ref, targets);
        for (const target of (0,json/* stringsOf */.iw)(dependsOn))
            if (refs.has(target))
                targets.push(target);
    }
    for (const [ref, targets] of found)
        found.set(ref, [...new Set(targets)]);
    return found;
}
/** By ref, the least that any composition says of it. */
function completenessOf(compositions) {
    const found = new Map();
    for (const { aggregate, dependencies, assemblies } of (0,json/* objectsOf */.iZ)(compositions)) {
        const word = String(aggregate);
        const said = word === "complete" ? "complete" : word.startsWith("incomplete") ? "incomplete" : "unknown";
        for (const ref of [...(0,json/* stringsOf */.iw)(dependencies), ...(0,json/* stringsOf */.iw)(assemblies)]) {
            if (found.get(ref) !== "incomplete")
                found.set(ref, said);
        }
    }
    return found;
}
/** Both shapes: a list of tools, or since 1.5 components and services. */
function toolsOf(tools) {
    const listed = (0,json/* isObject */.Gv)(tools)
        ? [...(0,json/* objectsOf */.iZ)(tools.components), ...(0,json/* objectsOf */.iZ)(tools.services)]
        : (0,json/* objectsOf */.iZ)(tools);
    return listed.flatMap(({ group, vendor, name, version }) => {
        const own = (0,json/* asString */.oJ)(name);
        const before = (0,json/* asString */.oJ)(group) ?? ((0,json/* isObject */.Gv)(tools) ? undefined : (0,json/* asString */.oJ)(vendor));
        if (own === undefined)
            return [];
        return [{ name: before ? `${before}/${own}` : own, version: (0,json/* asString */.oJ)(version) }];
    });
}


/***/ })

};
