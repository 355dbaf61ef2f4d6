export const id = 487;
export const ids = [487];
export const modules = {

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCycloneDx: () => (/* binding */ validateCycloneDx)
});

// UNUSED EXPORTS: schemaFaults

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(6603);
// EXTERNAL MODULE: ./packages/license/build/declared/kind.js
var kind = __webpack_require__(5562);
// EXTERNAL MODULE: ./packages/inventory/build/purl-fit.js
var purl_fit = __webpack_require__(6001);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/time.js
var time = __webpack_require__(5763);
;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/semantics.js




/**
 * What a schema cannot see in a document that it accepts: references to nothing, one `bom-ref` twice,
 * expressions that are none, a purl that names something else than its component, a future timestamp.
 */
function semanticFaults(bom, now = new Date()) {
    const refs = new Set();
    const faults = [];
    const metadata = (0,json/* isObject */.Gv)(bom.metadata) ? bom.metadata : {};
    const open = [
        { items: (0,json/* itemsOf */.S3)(bom.services), at: "/services" },
        { items: (0,json/* itemsOf */.S3)(bom.components), at: "/components" },
        { items: [metadata.component], at: "/metadata/component" },
    ];
    for (let group = open.pop(); group !== undefined; group = open.pop())
        groupFaults(group, open, refs, faults);
    referenceFaults(bom, refs, faults);
    faults.push(...(0,time/* timeFaults */.X)((0,json/* asString */.oJ)(metadata.timestamp), "/metadata/timestamp", now));
    return faults;
}
function groupFaults({ items, at }, open, refs, faults) {
    items.forEach((item, index) => {
        if (!(0,json/* isObject */.Gv)(item))
            return;
        const before = faults.length;
        const { components, services } = item;
        componentFaults(item, refs, faults);
        if (before === faults.length && components === undefined && services === undefined)
            return;
        const place = at === "/metadata/component" ? at : `${at}/${index}`;
        for (let own = before; own < faults.length; own++) {
            const fault = faults[own];
            faults[own] = { ...fault, at: `${place}${fault.at}` };
        }
        if (components !== undefined)
            open.push({ items: (0,json/* itemsOf */.S3)(components), at: `${place}/components` });
        if (services !== undefined)
            open.push({ items: (0,json/* itemsOf */.S3)(services), at: `${place}/services` });
    });
}
/** Adds the faults of one component, each at its place below it. */
function componentFaults(component, refs, faults) {
    const { "bom-ref": ref, licenses, purl, name, version } = component;
    if (typeof ref === "string") {
        if (refs.has(ref))
            faults.push({ level: "fail", at: "/bom-ref", message: `"${ref}" is used twice` });
        refs.add(ref);
    }
    if (licenses !== undefined) {
        for (const license of (0,json/* itemsOf */.S3)(licenses)) {
            const expression = (0,json/* isObject */.Gv)(license) ? license.expression : undefined;
            if (typeof expression !== "string" || (0,kind/* kindOfDeclared */.w)(expression) !== "other")
                continue;
            const message = `"${expression}" is not an SPDX expression`;
            faults.push({ level: "review", at: "/licenses", message });
        }
    }
    const message = (0,purl_fit/* purlFault */.I)((0,json/* asString */.oJ)(purl), (0,json/* asString */.oJ)(name), (0,json/* asString */.oJ)(version));
    if (message !== undefined)
        faults.push({ level: "review", at: "/purl", message });
}
function referenceFaults(bom, refs, faults) {
    const seen = new Set();
    const dependencies = (0,json/* itemsOf */.S3)(bom.dependencies);
    const dangling = (index, target) => {
        const message = `"${target}" is no component of the document`;
        faults.push({ level: "fail", at: `/dependencies/${index}`, message });
    };
    dependencies.forEach((dependency, index) => {
        if (!(0,json/* isObject */.Gv)(dependency))
            return;
        const own = (0,json/* asString */.oJ)(dependency.ref) ?? "";
        if (seen.has(own)) {
            faults.push({ level: "fail", at: `/dependencies/${index}/ref`, message: `"${own}" is listed twice` });
        }
        seen.add(own);
        if (!refs.has(own))
            dangling(index, own);
        for (const target of (0,json/* itemsOf */.S3)(dependency.dependsOn)) {
            if (typeof target === "string" && !refs.has(target))
                dangling(index, target);
        }
    });
}

;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/validate.js


/** Each version is a file of its own, which all bundles share, loaded when a document of it comes. */
const validators = {
    "1.2": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2515)),
    "1.3": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7150)),
    "1.4": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3057)),
    "1.5": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6068)),
    "1.6": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9071)),
    "1.7": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9562)),
};
/** Faults of a CycloneDX document of `version`: those that its schema finds, and those that no schema can. */
async function validateCycloneDx(document, version) {
    const schema = await schemaFaults(document, version);
    return schema.length > 0 || !(0,json/* isObject */.Gv)(document) ? schema : semanticFaults(document);
}
/** Faults that the schema of `version` finds. */
async function schemaFaults(document, version) {
    const { validate } = await validators[version]();
    if (validate(document))
        return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
        level: "fail",
        at: instancePath,
        message: `${message ?? "is wrong"}${detailOf(params)}`,
    }));
}
/** What the message of the schema's fault leaves open: which words, which key. */
function detailOf(params) {
    if (!(0,json/* isObject */.Gv)(params))
        return "";
    const { allowedValues, additionalProperty } = params;
    if (typeof additionalProperty === "string")
        return `: "${additionalProperty}"`;
    return Array.isArray(allowedValues) && allowedValues.length <= 30 ? `: ${allowedValues.join(", ")}` : "";
}


/***/ }),

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ purlFault)
/* harmony export */ });
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1624);

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

/***/ 5763:
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

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ kindOfDeclared)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1413);

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
