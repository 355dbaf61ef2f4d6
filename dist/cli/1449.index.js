export const id = 1449;
export const ids = [1449];
export const modules = {

/***/ 21970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ idOfAddress)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11261);

const places = [
    [
        /^(?:www\.)?(?:opensource\.org|spdx\.org|choosealicense\.com)\/licenses?\/([\w.+-]+?)(?:\.(?:php|html|txt))?$/,
        (id) => id,
    ],
    [/^(?:www\.)?apache\.org\/licenses\/license-(\d\.\d)/, (version) => `Apache ${version}`],
    [/^(?:www\.)?gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?([al]?gpl(?:-\d\.\d)?)/, (id) => id],
    [/^(?:www\.)?creativecommons\.org\/licenses\/([a-z-]+\/\d\.\d)\/?(?:$|deed|legalcode)/, (id) => `CC ${id}`],
    [/^(?:www\.)?creativecommons\.org\/publicdomain\/zero\/(1\.0)/, () => "CC0-1.0"],
    [/^(?:www\.)?mozilla\.org\/(?:en-us\/)?mpl\/(\d\.\d)/, (version) => `MPL ${version}`],
    [/^(?:www\.)?eclipse\.org\/legal\/epl-(?:v)?(\d)\.?0/, (version) => `EPL ${version}.0`],
    [/^(?:[\w-]+\.)?(mit)-license\.org/, (id) => id],
    [/^(?:www\.)?(unlicense)\.org/, (id) => id],
    [/^(?:www\.)?(wtfpl)\.net/, (id) => id],
    [/^(?:www\.)?blueoakcouncil\.org\/license\/(1\.0\.0)/, () => "BlueOak-1.0.0"],
];
/** The license that stands at a well-known address, by the address alone: nothing is fetched. */
function idOfAddress(address) {
    const path = /^https?:\/\/(\S+)$/i.exec(address.trim())?.[1]?.toLowerCase().replace(/\/+$/, "");
    if (path === undefined)
        return undefined;
    for (const [pattern, nameOf] of places) {
        const name = pattern.exec(path)?.[1];
        if (name !== undefined)
            return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .idOfName */ .q)(nameOf(name));
    }
    return undefined;
}


/***/ }),

/***/ 11261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ idOfName)
});

// UNUSED EXPORTS: keyOf

// EXTERNAL MODULE: ./packages/license/build/category/table.js + 2 modules
var table = __webpack_require__(16062);
;// CONCATENATED MODULE: ./packages/license/build/declared/aliases.js
/** Long names of license families and the short ones of their SPDX ids, applied to keys in this order. */
const phrases = [
    [/ (gnu )?affero (gnu )?general public /, " agpl "],
    [/ (gnu )?(lesser|library) (gnu )?general public /, " lgpl "],
    [/ (gnu )?general public /, " gpl "],
    [/ gnu (?=a?l?gpl )/, " "],
    [/ (agpl|lgpl|gpl) (?:agpl|lgpl|gpl) /, " $1 "],
    [/ or (any )?(newer|later)( versions?)?( at your option)? /, " or later "],
    [/ (and|any) (later|newer)( versions?)? /, " or later "],
    [/ mozilla public /, " mpl "],
    [/ eclipse public /, " epl "],
    [/ common development (and )?distribution /, " cddl "],
    [/ european union public /, " eupl "],
    [/ boost software /, " bsl "],
    [/ business source /, " busl "],
    [/ functional source /, " fsl "],
    [/ server side public /, " sspl "],
    [/ (sil )?open font /, " ofl "],
    [/ academic free /, " afl "],
    [/ open software /, " osl "],
    [/ blue oak model /, " blueoak "],
    [/ blue oak /, " blueoak "],
    [/ microsoft public /, " ms pl "],
    [/ microsoft reciprocal /, " ms rl "],
    [/ python software foundation /, " psf "],
    [/ universal permissive /, " upl "],
    [/ (creative commons|cc) (zero|0)( 1)?( public domain dedication)? /, " cc 0 1 "],
    [/ creative commons /, " cc "],
    [/ cc attribution /, " cc by "],
    [/ non ?commercial /, " nc "],
    [/ no ?deriv(ative|ativ|e)?(s|works)? /, " nd "],
    [/ share ?alike /, " sa "],
    [/ apache (software|public) /, " apache "],
    [/ do what f ?[a-z]* you want to( public)? /, " wtfpl "],
];
const lines = `
MIT = expat; mit expat; expat mit; mit x11; x11 mit; mit style x11; massachusetts institute technology; mitx11
MIT-0 = mit no attribution
ISC = isc internet systems consortium; internet systems consortium
Apache-2.0 = apache 2 license; asl 2; al 2; apl 2; apache-2; apache v2; apachev2
Apache-1.1 = asl 1.1
BSD-2-Clause = simplified bsd; bsd simplified; freebsd; free bsd; 2 clause bsd; bsd 2; two clause bsd; bsd two clause; bsd 2 clause simplified
BSD-3-Clause = new bsd; modified bsd; revised bsd; bsd new; bsd modified; bsd revised; 3 clause bsd; bsd 3; three clause bsd; bsd three clause; bsd 3 clause new or revised; new or revised bsd; bsd 3 clause revised; bsd 3 clause new; eclipse distribution 1; edl 1
BSD-4-Clause = original bsd; 4 clause bsd; bsd 4; bsd original; old bsd; bsd 4 clause original or old
0BSD = zero clause bsd; bsd zero clause; 0 clause bsd; bsd 0 clause; free public 1
Zlib = zlib libpng; libpng zlib
BSL-1.0 = boost; boost 1; bsl 1
BUSL-1.1 = busl; bsl 1.1; bsl 11
SSPL-1.0 = sspl; sspl v1; sspl 1
Elastic-2.0 = elastic 2; elv 2
SUL-1.0 = sustainable use; sustainable use 1
FSL-1.1-MIT = fsl 1.1 mit future
FSL-1.1-ALv2 = fsl 1.1 apache 2; fsl 1.1 al v 2 future
Unlicense = unlicense org; un license
BlueOak-1.0.0 = blueoak
CC0-1.0 = cc 0; cc 0 universal; cc 0 1 public domain
WTFPL = wtfpl 2; wtfpl v2; do what fuck you want to public
OFL-1.1 = ofl; sil ofl; sil ofl 1.1; sil 1.1
PostgreSQL = postgres; postgresql
NCSA = university illinois ncsa open source; uiuc; university of illinois
Artistic-2.0 = artistic v2; perl artistic 2
PSF-2.0 = psf
Python-2.0 = python 2
CPAL-1.0 = common public attribution 1
CPL-1.0 = common public 1
ODbL-1.0 = open database; odbl
GPL-1.0-or-later = gpl; gpl gpl; gpl any
GPL-2.0-only = gpl 2; gpl 2 only; gpl v 2
GPL-2.0-or-later = gpl 2 or later
GPL-3.0-only = gpl 3; gpl 3 only
GPL-3.0-or-later = gpl 3 or later
LGPL-2.0-or-later = lgpl; lgpl 2 or later
LGPL-2.1-only = lgpl 2.1; lgpl 2.1 only
LGPL-2.1-or-later = lgpl 2.1 or later
LGPL-3.0-only = lgpl 3; lgpl 3 only
LGPL-3.0-or-later = lgpl 3 or later
AGPL-3.0-or-later = agpl; agpl 3 or later
AGPL-3.0-only = agpl 3; agpl 3 only
GPL-2.0-only WITH Classpath-exception-2.0 = gpl 2 with classpath exception; gpl 2 with class path exception; gpl 2 classpath exception; gpl 2 w classpath exception; gpl 2 with gnu classpath exception; gpl 2 ce
Artistic-1.0-Perl OR GPL-1.0-or-later = perl; perl 5; same terms perl itself; same perl
MPL-2.0 OR EPL-1.0 = mpl 2 or epl 1
LicenseRef-BSD = bsd; bsd like berkeley; berkeley; berkeley software distribution; bsd berkeley
LicenseRef-Apache = apache; asl
LicenseRef-MPL = mpl
LicenseRef-EPL = epl
LicenseRef-Artistic = artistic; perl artistic
LicenseRef-CC-BY = cc by
LicenseRef-CC-BY-SA = cc by sa
LicenseRef-public-domain = public domain; publicdomain; pd; in public domain; in the public domain
LicenseRef-proprietary = proprietary; commercial; all rights reserved; closed source; closed; private; eula; no license granted; copyright all rights reserved
LicenseRef-Commons-Clause = commons clause
LicenseRef-Elastic = elastic; elastic 1
LicenseRef-Confluent-Community = confluent community; confluent community 1
LicenseRef-Redis-Source-Available = redis source available; redis source available 2; rsal; rsal 1; rsal 2
LicenseRef-Timescale = timescale; tsl
LicenseRef-FSL = fsl; fsl 1 mit; fsl 1 apache 2; fsl 1 al v 2
LicenseRef-Fair-Core = fair core; fcl 1 mit; fcl 1 apache 2; fcl 1 al v 2
LicenseRef-PolyForm = polyform shield 1; polyform perimeter 1; polyform internal use 1; polyform free trial 1
LicenseRef-PolyForm-Strict = polyform strict 1
LicenseRef-Prosperity = prosperity public 2; prosperity public 3; prosperity 2; prosperity 3
`;
/** Names in use besides SPDX's ids, and what they mean; `LicenseRef-` for those that leave it open. */
const aliases = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
    const [id = "", names = ""] = line.split(" = ");
    return names.split("; ").map((name) => [name, id]);
});

;// CONCATENATED MODULE: ./packages/license/build/declared/name.js


const noise = new Set("a an as is of the license licence licenses licences licensed version ver v international unported generic universal".split(" "));
let byKey;
/** All names that are known, made when the first is asked for: most runs start without one. */
function known() {
    if (byKey !== undefined)
        return byKey;
    byKey = new Map();
    for (const id of table/* spdxTable */.G.keys())
        byKey.set(keyOf(id), id);
    for (const [name, id] of aliases)
        byKey.set(keyOf(name), id);
    return byKey;
}
/**
 * The SPDX id, or expression, that a name means: "Apache License, Version 2.0", "(MIT)", "gplv3+". Only whole names
 * count: with a word that is not part of a name it means nothing, so "MIT + Commons Clause" is not MIT. A star is how
 * tools mark a guess.
 */
function idOfName(name) {
    return name.length > 200 || name.includes("*") ? undefined : known().get(keyOf(name));
}
/** A name without its spelling: lower case, known phrases shortened, words that say nothing dropped. */
function keyOf(name) {
    const spaced = name
        .toLowerCase()
        .replace(/(?:\.0+)+(?!\.?\d)/g, "")
        .replace(/v(?:er\.?|\.)?(?=\d)/g, " ")
        .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, "$& ")
        .replace(/\+/g, " or later ")
        .replace(/[^a-z0-9.]+/g, " ");
    const words = spaced.split(" ").map((word) => word.replace(/^\.+|\.+$/g, ""));
    const kept = words.filter((word) => word !== "" && !noise.has(word)).join(" ");
    const short = phrases.reduce((key, [long, brief]) => key.replace(long, brief), ` ${kept} `).trim();
    return once(short.replace(/ +/g, " "));
}
/** "mit mit" as "mit": names are often followed by their abbreviation. */
function once(key) {
    const half = (key.length - 1) / 2;
    return key.slice(0, half) === key.slice(half + 1) && key[half] === " " ? key.slice(0, half) : key;
}


/***/ }),

/***/ 46172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readDeclared)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41413);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21970);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11261);



const none = { kind: "none" };
/**
 * Reads what a package declares: the value of npm's `license`, or where that is missing of its old `licenses`; text, an
 * object with `type` and `url`, or a list of them. A list is read as a choice, as npm once documented it.
 */
function readDeclared(license, licenses) {
    const first = readValue(license);
    return first.kind === "none" ? readValue(licenses) : first;
}
function readValue(value) {
    if (typeof value === "string")
        return readText(value);
    if (Array.isArray(value))
        return readList(value);
    if (typeof value !== "object" || value === null)
        return none;
    const { type, name, url } = value;
    const named = readValue(typeof type === "string" ? type : name);
    const addressed = typeof url === "string" ? readText(url) : none;
    return named.kind === "expression" || addressed.kind !== "expression"
        ? orElse(named, addressed)
        : addressed;
}
/** Says what shape an expression was read from, unless more is said already. */
function noted(declared, note) {
    return declared.kind === "expression" && declared.note === undefined ? { ...declared, note } : declared;
}
function orElse(a, b) {
    return a.kind === "none" ? b : a;
}
function readList(values) {
    const all = values.slice(0, 64).map(readValue);
    const [only] = all;
    if (only === undefined)
        return none;
    if (all.length === 1)
        return noted(only, "a list of one");
    const texts = all.map((each) => (each.kind === "expression" ? bracket(each.text) : undefined));
    if (texts.includes(undefined))
        return { kind: "words", text: all.map(describe).join(", ") };
    const raw = all.map(describe).join(", ");
    return expression([...new Set(texts)].join(" OR "), raw, "a list, read as a choice") ?? none;
}
function describe(declared) {
    if (declared.kind === "expression")
        return declared.raw;
    return "text" in declared ? declared.text : declared.kind;
}
/** So many readings are kept, and of texts of so many characters: thousands of packages declare a few licenses. */
const [keptReadings, keptCharacters] = [4_096, 200];
const readings = new Map();
function readText(raw) {
    if (raw.length > keptCharacters)
        return readAnew(raw);
    const known = readings.get(raw);
    if (known !== undefined)
        return known;
    const declared = readAnew(raw);
    if (readings.size < keptReadings)
        readings.set(raw, declared);
    return declared;
}
function readAnew(raw) {
    const text = raw.trim();
    if (text === "" || /^(none|noassertion|unknown|undefined|null|n\/?a|tbd|-+)$/i.test(text))
        return none;
    if (/^unlicen[sc]ed$/i.test(text))
        return { kind: "unlicensed" };
    const file = /^see\s+(?:the\s+)?licen[sc]e(?:\s+file)?(?:\s+(?:in|at))?(?:\s+(?:the\s+)?(.{1,200}))?$/i.exec(text);
    if (file !== null)
        return { kind: "file", file: (file[1] ?? "LICENSE").replace(/^<|>$/g, "").trim() };
    const exact = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(text);
    if (exact !== undefined)
        return { kind: "expression", text, tree: exact, raw: text };
    const corrected = correct(text);
    return (corrected && expression(corrected.text, text, corrected.note)) ?? { kind: "words", text };
}
function expression(text, raw, note) {
    const tree = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(text);
    return tree && { kind: "expression", text, tree, raw, note };
}
/** Names and addresses alone, then joined by words and signs whose meaning is settled. */
function correct(text) {
    const single = text.length <= 200 ? nameOrAddress(text) : undefined;
    if (single !== undefined)
        return { text: single, note: `"${text}", read as its SPDX id` };
    if (text.length > 500)
        return undefined;
    const commons = /^(.{1,100}?)\s*(?:\+|,|and|with)\s*(?:the\s+)?commons?[- ]clause$/i.exec(text)?.[1];
    if (commons !== undefined) {
        const base = readText(commons);
        if (base.kind !== "expression")
            return undefined;
        return { text: `${bracket(base.text)} AND LicenseRef-Commons-Clause`, note: "with the Commons Clause" };
    }
    const later = text.replace(/\s+or\s+(?:any\s+)?(?:later|newer)(?:\s+versions?)?/gi, "+");
    const inner = /^\(([^()]*)\)$/.exec(later)?.[1] ?? later;
    return (joined(inner, /\s+or\s+|\s*\|\|?\s*/i, " OR ", "read as a choice") ??
        joined(inner, /\s+and\s+|\s*&&?\s*/i, " AND ", "read as all of them") ??
        joined(inner, /\s*\/\s*/, " OR ", "a slash, read as a choice") ??
        joined(inner, /\s*[,;]\s*/, " AND ", "a list without OR, read as all of them"));
}
function joined(text, between, by, note) {
    const parts = text.split(between);
    if (parts.length < 2)
        return undefined;
    const ids = parts.map((part) => ((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(part.trim()) ? part.trim() : nameOrAddress(part)));
    return ids.includes(undefined) ? undefined : { text: ids.map((id) => bracket(id ?? "")).join(by), note };
}
function nameOrAddress(text) {
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .idOfAddress */ .d)(text) ?? (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .idOfName */ .q)(text);
}
function bracket(text) {
    return / (?:OR|AND) /i.test(text) && !/^\([^()]*\)$/.test(text) ? `(${text})` : text;
}


/***/ }),

/***/ 81449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describePolicy: () => (/* reexport */ describePolicy),
  folderSource: () => (/* reexport */ source/* folderSource */.W),
  importPolicy: () => (/* reexport */ importPolicy),
  loadPolicy: () => (/* reexport */ load/* loadPolicy */.t),
  readPolicy: () => (/* reexport */ read/* readPolicy */.T),
  starterPolicy: () => (/* reexport */ starterPolicy)
});

// UNUSED EXPORTS: clarify, defaultPolicy, findPolicy, isAmong, judge, loadReference, matchesWildcard, mergePolicies, noSource, parsePackage, parseReference, policyPath, policyRules, policySchema, rulingOfMismatch, rulingOfUnknown, showReference, tellDefault, tryPolicy, usesDefault, verifyApprovals, waive

// EXTERNAL MODULE: ./packages/core/build/escape/log.js
var log = __webpack_require__(21347);
// EXTERNAL MODULE: ./packages/policy/build/decide.js
var decide = __webpack_require__(3546);
// EXTERNAL MODULE: ./packages/policy/build/default.js
var build_default = __webpack_require__(66945);
// EXTERNAL MODULE: ./packages/policy/build/status.js + 1 modules
var build_status = __webpack_require__(93922);
;// CONCATENATED MODULE: ./packages/policy/build/describe.js




/** What a policy comes to, for a terminal: each value with the line that says so, each exception with how it stands today. */
function describePolicy(policy, now) {
    const { licenses, scorecard, sbom, licenseChange, exposure, trust, approvers, exceptionsPolicy } = policy;
    const sections = [
        ["Files", policy.files.length > 0 ? policy.files : [build_default/* defaultFile */.kL]],
        [
            "Licenses",
            [
                ...layerLines((0,decide/* withDefault */.IQ)(licenses.lists)),
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
        .map(([title, lines]) => [title, ...lines.map((text) => `  ${(0,log/* escapeLog */.A)(text)}`)].join("\n"))
        .join("\n");
}
function line({ file, line: number }, text) {
    return file === build_default/* defaultFile */.kL ? `${text}  (${file})` : `${text}  (${file}:${number})`;
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
    const status = (0,build_status/* statusOf */.c2)(exception, policy, now);
    const about = [rule, packages?.text, repository, check].filter((one) => one !== undefined).join(" ");
    const stands = status.counts
        ? until === undefined
            ? "without an end"
            : `until ${until}`
        : `does not count: ${status.why}`;
    return line(exception.at, `${about}: ${stands}`);
}

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/policy/build/document.js
var build_document = __webpack_require__(67411);
// EXTERNAL MODULE: ./packages/license/build/declared/read.js
var declared_read = __webpack_require__(46172);
// EXTERNAL MODULE: ./packages/license/build/term.js + 1 modules
var term = __webpack_require__(43461);
// EXTERNAL MODULE: ./packages/policy/build/package-pattern.js
var package_pattern = __webpack_require__(52823);
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
        const read = (0,declared_read/* readDeclared */.D)(name.replace(/\*$/, ""));
        if (read.kind === "expression") {
            const meanings = "license" in read.tree ? (0,term/* termOf */.iP)(read.tree).anyOf : undefined;
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
    const good = all.filter((purl) => purl.length <= 500 && (0,package_pattern/* parsePackage */.j)(purl) !== undefined);
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
const known = new Set([
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
    return [...options.keys()].some((key) => known.has(nameOf(key)));
}
/** What a configuration of actions/dependency-review-action asks: its own file, or the `with` of a step. */
function fromDependencyReview(options) {
    const draft = emptyDraft("actions/dependency-review-action");
    const by = new Map([...options].map(([key, value]) => [nameOf(key), value]));
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
            return known.has(name) ? undefined : `${name} is no option that we know; it was left out.`;
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
function nameOf(key) {
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

// EXTERNAL MODULE: ./packages/core/build/escape/text.js
var escape_text = __webpack_require__(42382);
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
    return (0,escape_text/* plainText */.w)(text).replaceAll(/\s+/g, " ").slice(0, 500);
}

;// CONCATENATED MODULE: ./packages/policy/build/import/import.js






/**
 * The text of a policy that says what another tool's configuration says: of actions/dependency-review-action (its
 * file, or the workflow that runs it), or commands of license-checker and @onebeyond/license-checker in a
 * package.json, a workflow of any CI or a shell script. What cannot be carried over stands in comments. CONFIG where
 * `text` holds none of them.
 */
async function importPolicy(text, file) {
    const { node } = await (0,build_document/* parseDocument */.T)(text);
    const known = node?.kind === "mapping" ? fromMapping(node) : [];
    const drafts = known.length > 0 ? known : fromScript(text);
    if (drafts.length > 0)
        return writePolicy(joinDrafts(drafts));
    throw new errors/* OspoError */.sH("CONFIG", `${file} holds no configuration that can be imported`, {
        fix: "Name a configuration or workflow of dependency-review-action, or a package.json, workflow or script that runs license-checker or @onebeyond/license-checker.",
    });
}
function fromMapping(node) {
    const scripts = entry(node, "scripts");
    if (scripts?.kind === "mapping")
        return [...valuesOf(scripts)].flatMap(([, value]) => fromScript(String(value)));
    const steps = mappingsIn(node).flatMap(fromStep);
    if (steps.length > 0)
        return steps;
    const options = valuesOf(node);
    return isDependencyReview(options) ? [fromDependencyReview(options)] : [];
}
/** All mappings of a document, in its order: each CI puts its steps elsewhere. */
function mappingsIn(root) {
    const found = [];
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === "scalar")
            continue;
        if (node.kind === "mapping")
            found.push(node);
        const inner = node.kind === "list" ? node.items : [...node.entries.values()].map((one) => one.node);
        for (const one of inner.toReversed())
            open.push(one);
    }
    return found;
}
/** Where GitHub, GitLab, CircleCI and Azure Pipelines have what a step runs. */
const commands = ["run", "script", "before_script", "command", "bash"];
function fromStep(step) {
    const uses = plain(entry(step, "uses"));
    const inputs = entry(step, "with");
    if (typeof uses === "string" && /^[\w.-]+\/dependency-review-action@/.test(uses))
        return inputs === undefined ? [] : [fromDependencyReview(valuesOf(inputs))];
    return commands.flatMap((key) => {
        const node = entry(step, key);
        const lines = node?.kind === "list" ? node.items.map(plain) : node?.kind === "scalar" ? [node.value] : [];
        return lines.flatMap((line) => (typeof line === "string" ? fromScript(line) : []));
    });
}
function entry(node, key) {
    return node?.kind === "mapping" ? node.entries.get(key)?.node : undefined;
}
function valuesOf(node) {
    if (node.kind !== "mapping")
        return new Map();
    return new Map([...node.entries].map(([key, { node: value }]) => [key, plain(value)]));
}
/** A value without its places; of a mapping its text, as nothing reads further. */
function plain(node) {
    switch (node?.kind) {
        case "list":
            return node.items.map(plain);
        case "mapping":
            return JSON.stringify(Object.fromEntries([...node.entries].map(([key, { node: value }]) => [key, plain(value)])));
        case "scalar":
            return node.value;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./packages/policy/build/load.js + 1 modules
var load = __webpack_require__(93851);
// EXTERNAL MODULE: ./packages/policy/build/read.js + 7 modules
var read = __webpack_require__(85345);
// EXTERNAL MODULE: ./packages/policy/build/source.js
var source = __webpack_require__(45007);
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

;// CONCATENATED MODULE: ./packages/policy/build/index.js




















/***/ })

};
