export const id = 264;
export const ids = [264];
export const modules = {

/***/ 81120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41413);
/* harmony import */ var _term_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43461);
/* harmony import */ var _text_rider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57967);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97263);




/**
 * Weighs what a package declares against its license files (DESIGN 5): the same, more, something else, or only one of
 * both. Notices of bundled software are evidence, not the package's license.
 */
function conclude(declared, files) {
    const own = decisive(declared, files);
    const detected = together(own.map(({ identified, role }) => expressionOf(identified, role)));
    const said = expressionDeclared(declared);
    const { variants, ...compared } = weigh(said, detected);
    return {
        ...compared,
        ...(said && { declared: said }),
        ...(detected && { detected }),
        // Thousands of packages are as they should be, and nobody reads of them.
        get evidence() {
            return [...describeDeclared(declared), ...files.map(describeFile), ...variants];
        },
    };
}
function weigh(said, detected) {
    if (said !== undefined && detected !== undefined)
        return compareOnce(said, detected);
    const [concluded, agreement] = said !== undefined
        ? [said, "declared-only"]
        : [detected, detected === undefined ? "unknown" : "detected-only"];
    return { agreement, ...(concluded !== undefined && { concluded }), extra: [], variants: [] };
}
/** So many pairs are kept: thousands of packages have a few. */
const keptPairs = 4_096;
const pairs = new Map();
function compareOnce(said, detected) {
    const key = `${said}\n${detected}`;
    const known = pairs.get(key);
    if (known !== undefined)
        return known;
    const [left, right] = [(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(said), (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(detected)];
    const weighed = left === undefined || right === undefined
        ? { agreement: "contradiction", concluded: said, extra: [], variants: [] }
        : { ...compare(left, right, said), variants: describeVariants(terms(left), terms(right)) };
    if (pairs.size < keptPairs)
        pairs.set(key, weighed);
    return weighed;
}
function compare(left, right, said) {
    const [wanted, there] = [terms(left), terms(right)];
    const extra = there.filter((term) => !wanted.some((other) => (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(other, term)) && !companion(term, wanted));
    if (!there.some((term) => wanted.some((other) => (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(other, term) || (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .addsTo */ .iE)(other, term))))
        return { agreement: "contradiction", concluded: said, extra: [] };
    const concluded = settle(left, there);
    return extra.length === 0
        ? { agreement: "agreed", concluded, extra: [] }
        : { agreement: "extra", concluded, extra: [...new Set(extra.map(_term_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTerm */ .qR))] };
}
/** LGPL 3 is written as additions to GPL 3, whose text has to come with it. */
function companion(term, wanted) {
    return /^GPL-3\.0-/.test(term.id) && wanted.some(({ id }) => /^LGPL-3\.0-/.test(id));
}
/** The declared expression, each vague name replaced by the license that the text shows. */
function settle(tree, there) {
    if ("conjunction" in tree) {
        const parts = [tree.left, tree.right].map((part) => "conjunction" in part && part.conjunction !== tree.conjunction
            ? `(${settle(part, there)})`
            : settle(part, there));
        return parts.join(` ${tree.conjunction.toUpperCase()} `);
    }
    const term = (0,_term_js__WEBPACK_IMPORTED_MODULE_2__/* .termOf */ .iP)(tree);
    return (0,_term_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTerm */ .qR)((term.anyOf !== undefined && there.find((each) => (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(term, each))) || term);
}
/** A pointer's own file decides, unless it is not there, says nothing, or only names licenses whose texts stand beside it. */
function decisive(declared, files) {
    const own = files.filter(({ role }) => role !== "notices");
    if (declared.kind !== "file")
        return own;
    const wanted = declared.file.replace(/^\.\//, "").toLowerCase();
    const named = own.filter(({ path }) => path.toLowerCase() === wanted || path.toLowerCase().startsWith(`${wanted}.`));
    return named.some(({ identified }) => identified.expression !== undefined) ? named : own;
}
function expressionDeclared(declared) {
    switch (declared.kind) {
        case "expression":
            return isPointer(declared.tree) ? undefined : declared.text;
        case "unlicensed":
            return "LicenseRef-proprietary";
        case "words":
            return (0,_text_rider_js__WEBPACK_IMPORTED_MODULE_3__/* .contractIn */ .k)(declared.text) ? "LicenseRef-proprietary" : undefined;
        case "file":
        case "none":
            return undefined;
    }
}
/** `LicenseRef-LICENSE` and the like: a name for a file, not for terms. */
function isPointer(tree) {
    return "license" in tree && /^LicenseRef-(?:SEE-)?(?:LICEN[CS]E|COPYING)/i.test(tree.license);
}
function expressionOf({ expression, mentions, choice }, role) {
    if (role === "patents")
        return "LicenseRef-patents";
    if (expression !== undefined || mentions.length === 0)
        return expression;
    return mentions.map(({ id }) => id).join(choice ? " OR " : " AND ");
}
function together(expressions) {
    const all = [...new Set(expressions.filter((each) => each !== undefined))];
    if (all.length < 2)
        return all[0];
    return all.map((each) => (/ OR /.test(each) ? `(${each})` : each)).join(" AND ");
}
function describeVariants(wanted, there) {
    return there.flatMap((found) => {
        const declared = wanted.find((term) => (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariant */ .MY)(term, found));
        return declared === undefined ? [] : [`${found.id} is a wording of ${declared.id}`];
    });
}
function terms(tree) {
    return leaves(tree).map(_term_js__WEBPACK_IMPORTED_MODULE_2__/* .termOf */ .iP);
}
function leaves(tree) {
    return "license" in tree ? [tree] : [...leaves(tree.left), ...leaves(tree.right)];
}
function describeDeclared(declared) {
    switch (declared.kind) {
        case "expression":
            return [
                declared.note === undefined
                    ? `declares ${declared.text}`
                    : `declares ${declared.text} (${declared.note})`,
            ];
        case "file":
            return [`declares only a pointer to ${declared.file}`];
        case "unlicensed":
            return ["declares UNLICENSED: no rights are granted"];
        case "words":
            return [`declares "${declared.text}", which is no SPDX expression`];
        case "none":
            return ["declares no license"];
    }
}
function describeFile({ path, identified: { licenses, expression, resembles, kind } }) {
    const scores = licenses.map(({ id, similarity }) => `${id} ${Math.round(similarity * 100)} %`).join(", ");
    if (scores !== "")
        return `${path} holds ${scores}${expression === undefined ? "" : `: ${expression}`}`;
    if (resembles !== undefined)
        return `${path} resembles ${resembles.id} (${Math.round(resembles.containment * 100)} % of it)`;
    return expression === undefined ? `${path}: ${kind}` : `${path}: ${kind}, ${expression}`;
}


/***/ }),

/***/ 97263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   MY: () => (/* binding */ isVariant),
/* harmony export */   iE: () => (/* binding */ addsTo)
/* harmony export */ });
/* harmony import */ var _category_category_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77237);

/**
 * Whether a declared license and one found in a text can be the same: a text does not tell `-only` from `-or-later`, nor
 * the GFDL's invariants, exceptions stand elsewhere, and a vague name is settled by any of its meanings.
 */
function names(declared, found) {
    if (declared.anyOf !== undefined)
        return declared.anyOf.some((meaning) => sameText(meaning, found));
    if (found.anyOf !== undefined)
        return found.anyOf.some((meaning) => sameText(declared, meaning));
    return sameText(declared, found);
}
/** Ids whose texts differ in nothing that a user has to do: by SPDX's notes and the texts themselves. */
const equivalents = new Map([
    ["BSD-2-Clause-FreeBSD", "BSD-2-Clause"],
    ["BSD-2-Clause-NetBSD", "BSD-2-Clause"],
    ["BSD-2-Clause-Views", "BSD-2-Clause"],
    ["BSD-2-Clause-first-lines", "BSD-2-Clause"],
    // MIT without the notice condition: who meets MIT meets it.
    ["MIT-0", "MIT"],
    ["Python-2.0.1", "Python-2.0"],
    ["MPL-2.0-no-copyleft-exception", "MPL-2.0"],
    ["OFL-1.1-RFN", "OFL-1.1"],
    ["OFL-1.1-no-RFN", "OFL-1.1"],
    ["Unicode-DFS-2015", "Unicode-DFS-2016"],
]);
function sameText(a, b) {
    return bare(a.id) === bare(b.id) || isVariant(a, b) || isVariant(b, a);
}
/** Licenses whose wording many authors changed; SPDX lists each change under the license's name and one of its own. */
const families = new Set([
    "MIT",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSD-4-Clause",
    "ISC",
    "HPND",
    "X11",
    "NTP",
]);
/**
 * Whether `other` is a wording of the license `one` of the same category: "MIT" is what authors declare of MIT-Wu too,
 * but never of one that withholds uses (BSD-3-Clause-No-Military-License).
 */
function isVariant(one, other) {
    return (families.has(one.id) &&
        other.id.startsWith(`${one.id}-`) &&
        other.exception === one.exception &&
        (0,_category_category_of_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryOf */ .Q)(other) === (0,_category_category_of_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryOf */ .Q)(one));
}
/** Licenses that are another one's whole text and a condition more: who declares that one says too little, not otherwise. */
const additions = new Map([["MITNFA", "MIT"]]);
/** Whether the license found is the declared one with a condition added. */
function addsTo(declared, found) {
    return additions.get(found.id) === declared.id && found.exception === declared.exception;
}
function bare(id) {
    return equivalents.get(id) ?? id.replace(/(?:-(?:no-)?invariants)?-(?:only|or-later)$/, "");
}


/***/ }),

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

/***/ 95961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ conditionTexts)
/* harmony export */ });
/* unused harmony export contexts */
/** What somebody does with code: the same license asks different things of each (DESIGN 5). */
const contexts = (/* unused pure expression or super */ null && (["internal", "service", "distribute", "contribute"]));
const passOn = ["distribute"];
const anyUse = ["internal", "service", "distribute"];
/** Every condition that a license may set, and in which contexts it has to be met. */
const conditionTexts = {
    notice: {
        text: "Keep the copyright notices and the license text in every copy you pass on",
        contexts: passOn,
    },
    "source-notice": {
        text: "Keep the copyright notices and the license text in source code you pass on",
        contexts: passOn,
    },
    "notice-file": { text: "Pass on the NOTICE file, where there is one", contexts: passOn },
    credit: {
        text: "Name the author, the license and the source wherever the work is shown or shared",
        contexts: ["service", "distribute"],
    },
    changes: { text: "Mark what you changed", contexts: passOn },
    rename: { text: "Give modified versions another name", contexts: passOn },
    endorsement: {
        text: "Do not use the authors' names to promote your product without asking",
        contexts: ["service", "distribute"],
    },
    advertising: {
        text: "Name the authors in advertising that mentions the software's features",
        contexts: ["service", "distribute"],
    },
    "source-files": {
        text: "Offer the source code of its files, your changes to them included, under the same license",
        contexts: passOn,
    },
    "source-library": {
        text: "Offer the library's source code, your changes included, under the same license",
        contexts: passOn,
    },
    relink: { text: "Let users replace the library by a modified one, and debug that", contexts: passOn },
    "source-whole": {
        text: "Offer the source code of the whole work that contains it, under the same license",
        contexts: passOn,
    },
    "source-network": {
        text: "Offer users over a network the source code of the whole work that contains it",
        contexts: ["service", "distribute"],
    },
    "source-service": {
        text: "Offer the source code of everything that runs your service, if you offer it as a service",
        contexts: ["service"],
    },
    installation: {
        text: "Give what is needed to install modified versions on consumer devices",
        contexts: passOn,
    },
    "share-alike": {
        text: "Share what you derive from it under the same license",
        contexts: ["service", "distribute"],
    },
    "no-derivatives": { text: "Do not share modified versions", contexts: ["service", "distribute"] },
    "non-commercial": { text: "Do not use it for commercial purposes", contexts: anyUse },
    "no-production": {
        text: "Do not use it in production beyond what the licensor's additional grant allows",
        contexts: anyUse,
    },
    "no-competing": {
        text: "Do not make it part of a product or service that competes with the licensor's",
        contexts: ["service", "distribute"],
    },
    "no-hosting": { text: "Do not offer it to others as a hosted or managed service", contexts: ["service"] },
    "no-circumvention": { text: "Do not remove or circumvent license keys and notices", contexts: anyUse },
    "internal-only": {
        text: "Use it only for your own internal purposes or non-commercially",
        contexts: ["service", "distribute"],
    },
    "good-only": { text: 'Use it "for Good, not Evil", which nobody can define', contexts: anyUse },
    "no-font-sale": { text: "Do not sell the font by itself", contexts: passOn },
    contract: { text: "Get a contract, or read the vendor's terms before any use", contexts: anyUse },
    inbound: {
        text: "What you contribute is under the project's own license, unless it asks for another agreement",
        contexts: ["contribute"],
    },
};


/***/ }),

/***/ 88412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ conditionsOf),
  W: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./packages/license/build/category/category-of.js + 2 modules
var category_of = __webpack_require__(77237);
// EXTERNAL MODULE: ./packages/license/build/term.js + 1 modules
var build_term = __webpack_require__(43461);
// EXTERNAL MODULE: ./packages/license/build/obligation/condition.js
var obligation_condition = __webpack_require__(95961);
;// CONCATENATED MODULE: ./packages/license/build/obligation/profiles.js
/** Flags: `p` express patent grant, `r` it ends for who sues over patents, `t` no trademark rights, `n` no patent rights. */
const rows = [
    [
        "MIT",
        "MIT License",
        "notice",
        "",
        "Do what you like with the code, also in closed products. Only the copyright notice and this text have to travel with it.",
    ],
    [
        "MIT-0",
        "MIT No Attribution",
        "",
        "",
        "Like MIT without its one condition: nothing has to be named or passed on.",
    ],
    [
        "ISC",
        "ISC License",
        "notice",
        "",
        "The same as MIT in fewer words: any use, as long as the notice stays with the code.",
    ],
    ["0BSD", "BSD Zero Clause", "", "", "Any use, and nothing is asked in return, not even a notice."],
    [
        "BSD-1-Clause",
        "BSD 1-Clause",
        "source-notice",
        "",
        "Any use; source code keeps the notice, programs need not show it.",
    ],
    [
        "BSD-2-Clause",
        "BSD 2-Clause",
        "notice",
        "",
        "Any use; source and programs carry the notice, in programs as part of the documentation.",
    ],
    [
        "BSD-2-Clause-Views",
        "BSD 2-Clause with a views sentence",
        "notice",
        "",
        "BSD 2-Clause, plus a sentence that opinions in the code are not those of its organization. Nothing more is asked.",
    ],
    [
        "BSD-2-Clause-Patent",
        "BSD 2-Clause Plus Patent",
        "notice",
        "p",
        "BSD 2-Clause with an express license for the contributors' patents.",
    ],
    [
        "BSD-3-Clause",
        "BSD 3-Clause",
        "notice endorsement",
        "",
        "Any use with the notice kept; the authors' names may not be used to advertise what you make of it.",
    ],
    [
        "BSD-3-Clause-Clear",
        "BSD 3-Clause Clear",
        "notice endorsement",
        "n",
        "BSD 3-Clause that says in so many words that no patents are licensed: look at patents yourself.",
    ],
    [
        "BSD-4-Clause",
        "BSD 4-Clause",
        "notice endorsement advertising",
        "",
        "The oldest BSD: besides the notice, advertising for your product has to name the authors. Does not go together with the GPL.",
    ],
    [
        "Apache-1.1",
        "Apache License 1.1",
        "notice endorsement rename credit",
        "",
        "Any use with the notice; the documentation has to name Apache, and your product must not be called so.",
    ],
    [
        "Apache-2.0",
        "Apache License 2.0",
        "notice notice-file changes",
        "prt",
        "Any use, with patent licenses from all contributors, which end for who sues over patents. Keep license and NOTICE, and mark changed files.",
    ],
    [
        "BlueOak-1.0.0",
        "Blue Oak Model License 1.0.0",
        "notice",
        "p",
        "A short modern permissive license with a patent license; recipients get the text or a link to it, and a slip can be mended within 30 days.",
    ],
    [
        "Zlib",
        "zlib License",
        "source-notice changes",
        "",
        "Any use; do not claim to have written it, mark changed source, keep the notice in source code. Programs need no notice.",
    ],
    [
        "BSL-1.0",
        "Boost Software License 1.0",
        "source-notice",
        "",
        "Any use; the notice stays in source code, compiled programs need none.",
    ],
    [
        "NCSA",
        "University of Illinois/NCSA",
        "notice endorsement",
        "",
        "MIT's freedom with BSD's three conditions.",
    ],
    ["PostgreSQL", "PostgreSQL License", "notice", "", "Any use with the notice kept, much like MIT."],
    [
        "X11",
        "X11 License",
        "notice endorsement",
        "",
        "MIT, plus the request not to advertise with the X Consortium's name.",
    ],
    [
        "HPND",
        "Historical Permission Notice",
        "notice endorsement",
        "",
        "An old relative of MIT: any use with notices, names not in advertising.",
    ],
    [
        "Python-2.0 Python-2.0.1",
        "Python License 2.0",
        "notice changes",
        "t",
        "Any use; keep the notices of all past owners and summarize your changes.",
    ],
    [
        "PSF-2.0",
        "Python Software Foundation License 2",
        "notice changes",
        "t",
        "Any use; keep the notice and summarize your changes.",
    ],
    [
        "Unicode-3.0 Unicode-DFS-2016",
        "Unicode License",
        "notice endorsement",
        "",
        "Unicode's data and code for any use, with the notice.",
    ],
    [
        "UPL-1.0",
        "Universal Permissive License",
        "notice",
        "p",
        "Any use with notice or a link to the license, with a broad patent license.",
    ],
    [
        "MulanPSL-2.0",
        "Mulan Permissive Software License 2",
        "notice",
        "prt",
        "A Chinese and English permissive license with a patent license that ends for who sues.",
    ],
    [
        "AFL-2.1 AFL-3.0",
        "Academic Free License",
        "notice changes endorsement",
        "prt",
        "Permissive with many words: keep attributions, mark changes; patents are licensed and the license ends for who sues. Does not go together with the GPL.",
    ],
    [
        "ECL-2.0",
        "Educational Community License 2",
        "notice notice-file changes",
        "prt",
        "Apache 2.0 with a narrower patent grant for universities.",
    ],
    [
        "MS-PL",
        "Microsoft Public License",
        "notice",
        "prt",
        "Any use; what you pass on as source stays under this license. Does not go together with the GPL.",
    ],
    [
        "W3C",
        "W3C Software Notice",
        "notice changes",
        "t",
        "Any use with the notice, changes named with their date.",
    ],
    [
        "OpenSSL",
        "OpenSSL License",
        "notice endorsement advertising credit",
        "",
        "Two old licenses at once: notices, credit in documentation and in advertising. Does not go together with the GPL.",
    ],
    [
        "PHP-3.01",
        "PHP License 3.01",
        "notice endorsement rename credit",
        "",
        "Any use with notice and credit; products must not be called PHP without permission.",
    ],
    ["curl", "curl License", "notice endorsement", "", "MIT in other words, and names not in advertising."],
    [
        "WTFPL",
        "WTFPL",
        "",
        "",
        "Do what you want. It has no disclaimer, which protects the author less than the user.",
    ],
    [
        "Unlicense",
        "The Unlicense",
        "",
        "",
        "The author gives the code to the public domain; where that is impossible, everything is permitted.",
    ],
    [
        "CC0-1.0",
        "Creative Commons Zero 1.0",
        "",
        "nt",
        "The author gives up all copyright. Patents and trademarks are expressly not given up.",
    ],
    [
        "Artistic-2.0",
        "Artistic License 2.0",
        "notice changes rename",
        "prt",
        "Use and combine freely; a modified version is marked, renamed, or given back under this license.",
    ],
    [
        "OFL-1.1 OFL-1.0",
        "SIL Open Font License",
        "notice rename share-alike no-font-sale",
        "",
        "For fonts: bundle and embed them freely, also in products you sell; the font alone may not be sold, and changed fonts stay under this license with another name.",
    ],
    [
        "MPL-1.1",
        "Mozilla Public License 1.1",
        "notice changes source-files",
        "prt",
        "File by file copyleft: its files and your changes in them stay open, your own files do not have to be. Does not go together with the GPL.",
    ],
    [
        "MPL-2.0",
        "Mozilla Public License 2.0",
        "notice source-files",
        "prt",
        "File by file copyleft: publish its files with your changes in them; your own files may have any license.",
    ],
    [
        "EPL-1.0 CPL-1.0",
        "Eclipse Public License 1.0",
        "notice changes source-files",
        "pr",
        "Changes and additions to it stay under this license with source; separate modules need not. Does not go together with the GPL.",
    ],
    [
        "EPL-2.0",
        "Eclipse Public License 2.0",
        "notice changes source-files",
        "pr",
        "Changes stay open file by file; separate modules need not. With the GPL only where its authors allow that.",
    ],
    [
        "CDDL-1.0 CDDL-1.1",
        "Common Development and Distribution License",
        "notice changes source-files",
        "prt",
        "File by file copyleft, related to MPL 1.1. Does not go together with the GPL.",
    ],
    [
        "EUPL-1.1 EUPL-1.2",
        "European Union Public License",
        "notice changes source-library source-network",
        "pt",
        "Copyleft written for Europe, which counts use over a network as distribution; combined works may be under licenses that it lists.",
    ],
    [
        "MS-RL",
        "Microsoft Reciprocal License",
        "notice source-files",
        "prt",
        "File by file copyleft with patent licenses.",
    ],
    [
        "LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later",
        "GNU Lesser General Public License 2",
        "notice changes source-library relink",
        "",
        "Copyleft for the library itself: use it from any program, publish your changes to it, and let users swap it. Bundling it into one file makes that hard.",
    ],
    [
        "LGPL-3.0-only LGPL-3.0-or-later",
        "GNU Lesser General Public License 3",
        "notice changes source-library relink installation",
        "pr",
        "As LGPL 2.1, with patent licenses, and users of consumer devices must be able to install a changed library.",
    ],
    [
        "GPL-2.0-only GPL-2.0-or-later",
        "GNU General Public License 2",
        "notice changes source-whole",
        "",
        "Who passes on a program that contains it gives everybody the whole program's source under the GPL. Use within an organization or behind a service triggers nothing.",
    ],
    [
        "GPL-3.0-only GPL-3.0-or-later",
        "GNU General Public License 3",
        "notice changes source-whole installation",
        "pr",
        "As GPL 2, with patent licenses, and users of consumer devices must be able to install changed versions. Use behind a service triggers nothing.",
    ],
    [
        "AGPL-3.0-only AGPL-3.0-or-later",
        "GNU Affero General Public License 3",
        "notice changes source-whole source-network installation",
        "pr",
        "GPL 3 that counts use over a network too: users of a service on changed code get the whole work's source.",
    ],
    [
        "OSL-3.0",
        "Open Software License 3.0",
        "notice changes source-library source-network",
        "prt",
        "Copyleft that counts making it available over a network as distribution.",
    ],
    [
        "CECILL-2.1",
        "CeCILL 2.1",
        "notice changes source-whole",
        "p",
        "Copyleft under French law, made to go together with the GPL.",
    ],
    [
        "Parity-7.0.0",
        "Parity Public License 7",
        "notice source-whole source-network",
        "p",
        "What you build with it has to be published as open source, within 30 days.",
    ],
    [
        "CC-BY-3.0 CC-BY-4.0",
        "Creative Commons Attribution",
        "credit changes",
        "nt",
        "For texts, pictures, data: any use with credit and a mark of changes. Not made for code.",
    ],
    [
        "CC-BY-SA-3.0 CC-BY-SA-4.0",
        "Creative Commons Attribution-ShareAlike",
        "credit changes share-alike",
        "nt",
        "For content: any use with credit; what you derive from it has to be under the same license.",
    ],
    [
        "ODbL-1.0",
        "Open Database License",
        "credit share-alike",
        "n",
        "For databases: use with credit; a database that you derive from it and use in public has to be offered under the same license.",
    ],
    [
        "CC-BY-NC-4.0 CC-BY-NC-3.0",
        "Creative Commons Attribution-NonCommercial",
        "credit changes non-commercial",
        "nt",
        "For content: use with credit, but not for commercial advantage. For most companies that means: not at all.",
    ],
    [
        "CC-BY-ND-4.0 CC-BY-ND-3.0",
        "Creative Commons Attribution-NoDerivatives",
        "credit no-derivatives",
        "nt",
        "For content: pass it on with credit, but only unchanged.",
    ],
    [
        "JSON",
        "JSON License",
        "notice good-only",
        "",
        'MIT with the sentence "The Software shall be used for Good, not Evil", which makes it unfree and untestable.',
    ],
    [
        "BUSL-1.1",
        "Business Source License 1.1",
        "notice no-production",
        "t",
        "Source to read, change and test; production use only as far as the additional grant says. Each version becomes open source on its change date, at the latest after four years.",
    ],
    [
        "FSL-1.1-MIT",
        "Functional Source License 1.1, MIT future",
        "notice no-competing",
        "prt",
        "Any use but a competing product or service. Each version becomes MIT two years after its release.",
    ],
    [
        "FSL-1.1-ALv2",
        "Functional Source License 1.1, Apache future",
        "notice no-competing",
        "prt",
        "Any use but a competing product or service. Each version becomes Apache 2.0 two years after its release.",
    ],
    [
        "SSPL-1.0",
        "Server Side Public License 1",
        "notice changes source-whole source-service",
        "pr",
        "AGPL carried further: who offers it as a service publishes all software that runs the service. Not an open source license by OSI's judgement.",
    ],
    [
        "Elastic-2.0",
        "Elastic License 2.0",
        "notice changes no-hosting no-circumvention",
        "prt",
        "Use, change and pass on, but do not offer it to others as a managed service, and leave license keys alone.",
    ],
    [
        "SUL-1.0",
        "Sustainable Use License 1.0",
        "notice changes internal-only",
        "prt",
        "Only for internal business purposes, or non-commercially and free of charge.",
    ],
    [
        "PolyForm-Noncommercial-1.0.0",
        "PolyForm Noncommercial 1.0.0",
        "notice non-commercial",
        "pr",
        "Any purpose that is not commercial; charities, schools and public bodies count as such.",
    ],
];
function profileOf([, name, conditions, flags, explanation]) {
    const limitations = ["no-warranty", "no-liability"];
    if (flags.includes("t"))
        limitations.push("no-trademark");
    if (flags.includes("r"))
        limitations.push("patent-retaliation");
    if (flags.includes("n"))
        limitations.push("no-patent-grant");
    return {
        name,
        conditions: conditions.split(" ").filter(Boolean),
        limitations: name === "WTFPL" ? [] : limitations,
        patentGrant: flags.includes("p"),
        explanation,
    };
}
/** Licenses that are explained one by one, by SPDX id. */
const profiles = new Map(rows.flatMap((row) => row[0].split(" ").map((id) => [id, profileOf(row)])));

;// CONCATENATED MODULE: ./packages/license/build/obligation/explain.js




/** Explains one license for what somebody does with the code. */
function explain(term, context) {
    const category = (0,category_of/* categoryOf */.Q)(term);
    const own = profiles.get(term.id);
    const profile = own ?? fallback(category);
    const all = conditionsOf(term);
    return {
        license: (0,build_term/* writeTerm */.qR)(term),
        name: own?.name ?? term.id,
        ...(category !== undefined && { category }),
        permissions: permissionsOf(profile, all),
        conditions: [...all, "inbound"]
            .filter((condition) => obligation_condition/* conditionTexts */.K[condition].contexts.includes(context))
            .map((condition) => ({ condition, text: obligation_condition/* conditionTexts */.K[condition].text })),
        limitations: profile.limitations,
        attribution: attributionOf(all),
        explanation: withException(term, profile.explanation),
        basis: own !== undefined ? "license" : category === undefined ? "none" : "category",
    };
}
/** All that a license asks in any context, its exception counted. */
function conditionsOf(term) {
    const category = (0,category_of/* categoryOf */.Q)(term);
    const { conditions } = profiles.get(term.id) ?? fallback(category);
    if (term.exception === undefined || category !== "weak-copyleft")
        return conditions;
    return conditions.map((condition) => (condition === "source-whole" ? "source-library" : condition));
}
function withException({ exception }, explanation) {
    return exception === undefined
        ? explanation
        : `${explanation} The exception ${exception} permits more on top of that.`;
}
function permissionsOf({ patentGrant }, conditions) {
    const without = (condition) => !conditions.includes(condition);
    const contract = !without("contract");
    return [
        ...(without("non-commercial") && !contract ? ["commercial-use"] : []),
        ...(without("no-derivatives") && !contract ? ["modify"] : []),
        ...(contract ? [] : ["distribute", "private-use"]),
        ...(patentGrant ? ["patent-grant"] : []),
    ];
}
function attributionOf(conditions) {
    const has = (...any) => any.some((each) => conditions.includes(each));
    const source = has("source-whole", "source-network", "source-service")
        ? "whole"
        : has("source-library")
            ? "library"
            : has("source-files")
                ? "files"
                : "none";
    return {
        notices: has("notice", "credit"),
        licenseText: has("notice"),
        noticeFile: has("notice-file"),
        source,
    };
}
const limits = ["no-warranty", "no-liability"];
/** What is true of most licenses of a category, where nobody has read the one at hand for this table. */
const byCategory = {
    "public-domain": [[], "The author gives up the rights, or grants all of them without a condition."],
    permissive: [
        ["notice"],
        "A permissive license: any use, as long as notices stay with the code. Read it for further conditions, such as credit.",
    ],
    data: [["credit"], "A license for content or data: use it with credit to its source."],
    "weak-copyleft": [
        ["notice", "source-files"],
        "Copyleft that stops at the work itself: changes to it are published, what is combined with it need not be.",
    ],
    "strong-copyleft": [
        ["notice", "source-whole"],
        "Copyleft for whole works: who passes on a work that contains it publishes all of its source.",
    ],
    "network-copyleft": [
        ["notice", "source-whole", "source-network"],
        "Copyleft that also counts use over a network: users of a service are offered its source.",
    ],
    "source-available": [
        ["notice", "contract"],
        "The source can be seen, but some uses are forbidden: read the text before any use.",
    ],
    "non-commercial": [
        ["notice", "non-commercial"],
        "Commercial use, or commercial distribution, is excluded.",
    ],
    proprietary: [["contract"], "No open source license: the vendor's terms decide."],
};
function fallback(category) {
    const [conditions, explanation] = category === undefined
        ? [["contract"], "Terms that are not known: somebody has to read them."]
        : byCategory[category];
    return { name: "", conditions, limitations: limits, patentGrant: false, explanation };
}


/***/ }),

/***/ 57967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ridersIn),
/* harmony export */   k: () => (/* binding */ contractIn)
/* harmony export */ });
const subject = "(?:the |this |any |our |said )?(?:software|program|work|code|library|package|product|materials?|service|project|font|data|files?|source code|it)";
const patterns = [
    [
        "LicenseRef-Commons-Clause",
        "the Commons Clause: the right to sell is withheld",
        /commons clause|does not (?:include|grant)[^.;]{0,60}right to sell/,
    ],
    ["JSON", "use for good only", /shall be used for good,? not evil/],
    [
        "LicenseRef-non-commercial",
        "commercial use is excluded",
        /non-?commercial (?:use|purposes?|license|or )|noncommercial|(?:not|except|other than) for (?:any )?commercial (?:use|purposes?)|not be (?:used|sold|redistributed)[^.;]{0,40}commercial|(?:personal|educational|evaluation|research) (?:use|purposes?) only|(?:solely|only) for (?:personal|internal|educational|evaluation|academic|research|non-?commercial)/,
    ],
    [
        "LicenseRef-use-restriction",
        "some uses or users are excluded",
        new RegExp(`${subject} (?:may|must|shall|can|should) ?not be used (?!in advertising|to endorse|or promote)|(?:may|must|shall|can) ?not (?:use|deploy|provide|offer|host) ${subject}(?! for the purposes? of endors)(?! except in compliance)|not (?:permitted|allowed|authorized) to (?:use|modify|distribute|redistribute|sell)|(?:prohibited|forbidden|barred) from (?:using|use)|use of ${subject} (?:is (?:prohibited|forbidden|restricted|limited)|by [^.;]{1,80} is (?:prohibited|forbidden))|(?:license|permission|rights?)(?: is| are)? (?:not granted|hereby denied|denied|withheld|revoked)|no license is granted|are not granted|competing (?:use|product|service|software)|competitive (?:with|product|service)|substitute for|production (?:use|environment|purposes)|as a (?:managed|hosted) service|additional use grant|permitted purpose|field of (?:use|endeavou?r)|(?:military|weapons?|surveillance|nuclear|law enforcement|immigration)|terminates? (?:automatically )?(?:if|when) (?:a |the )?(?:developer|customer|user|account)`),
    ],
    [
        "LicenseRef-proprietary",
        "terms of a vendor or a contract apply",
        /(?<!contribut(?:or|ion) |software )license agreement(?! \(?(?:for python|bsd|mit|apache|gpl))|subscription agreement|\b(?:end[- ]user|developer|customer|master|commercial|enterprise|service) (?:license|agreement|terms)|terms (?:of service|and conditions of use|& conditions of use)|\btos\b|(?:purchase|buy|obtain|acquire|requires?|need) an? (?:commercial |paid |valid |separate )?(?:license|subscription)|confidential|trade secret|proprietary (?:and|rights|information|software|to|license)|(?:not|do not|may not) (?:copy|redistribute|distribute|disclose|modify|decompile|reverse)|reverse engineer|unauthorized (?:copying|use|reproduction|distribution)|by (?:downloading|installing|clicking|accessing)|no[- ]charge/,
    ],
];
/** The terms in a passage that restrict beyond what open licenses do: the first of each kind. Linear in the text. */
function ridersIn(passage) {
    const text = passage
        .toLowerCase()
        .replace(/[“”"'’‘`*_]/g, "")
        .replace(/\s+/g, " ");
    return patterns.flatMap(([id, what, pattern]) => {
        const found = pattern.exec(text);
        return found === null ? [] : [{ id, what, excerpt: around(text, found.index, found[0].length) }];
    });
}
function around(text, at, length) {
    return text.slice(Math.max(0, at - 60), at + length + 80).trim();
}
/** Whether words in a `license` field speak of a contract of its vendor, and not of a license that others use. */
function contractIn(words) {
    return /agreement|commercial|proprietary|subscription|terms of (?:use|service)|no[- ]charge|\beula\b|all rights reserved|purchase|\bpaid\b|confidential/i.test(words);
}


/***/ })

};
