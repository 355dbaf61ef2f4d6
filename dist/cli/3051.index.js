export const id = 3051;
export const ids = [3051];
export const modules = {

/***/ 82329:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "../shared/license-texts.bin";

/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ licensePointer),
/* harmony export */   k: () => (/* binding */ licenseFileRole)
/* harmony export */ });
const license = /^(?:(?:[\w.]+-)?(?:un)?licen[cs]es?|copying(?:v\d)?|copyright|(?:un)?licen[cs]ed)(?:[-_. ].*)?$/i;
const notices = /^(?:notices?|third[-_. ]?party.*|3rd[-_. ]?party.*|.*(?:third|3rd)[-_. ]?party.*licen[cs]es?.*|licen[cs]es?[-_. ]?(?:(?:third|3rd)[-_. ]?party|vendor|bundled|dependenc).*|thirdpartynotices?|.*-notices?|attribution(?:s)?|acknowledge?ments?)(?:\.(?:md|txt|rst|html?))?$/i;
const patents = /^(?:additional[-_ ]?)?patents?(?:\.(?:md|txt))?$/i;
const code = /\.(?:[cm]?[jt]sx?|json\d?|map|css|scss|less|py|rb|go|rs|java|php|sh|c|cc|cpp|h|hpp|png|jpe?g|gif|svg|ico|pdf|wasm|node|ya?ml|toml|xml|snap|lock|gz|zip|tgz|spdx)$/i;
/**
 * The role of a file, by its path in the package: at its root, or in a folder of licenses there (REUSE). The file that the
 * package's `license` field points to is its license, whatever its name and place.
 */
function licenseFileRole(path, pointer) {
    const plain = path.replace(/^\.\//, "");
    if (pointer !== undefined && plain.toLowerCase() === pointer.replace(/^\.\//, "").toLowerCase())
        return "license";
    const parts = plain.split("/");
    const name = parts.at(-1) ?? "";
    if (code.test(name) || name === "")
        return undefined;
    if (parts.length === 2 && /^licen[cs]es?$/i.test(parts[0] ?? ""))
        return "license";
    if (parts.length !== 1)
        return undefined;
    if (patents.test(name))
        return "patents";
    if (notices.test(name))
        return "notices";
    return license.test(name) ? "license" : undefined;
}
/** The file that `SEE LICENSE IN FILE` names. */
function licensePointer(license) {
    if (typeof license !== "string")
        return undefined;
    return /^see\s+licen[cs]e\s+in\s+(.{1,200})$/i.exec(license.trim())?.[1]?.replace(/^<|>$/g, "").trim();
}


/***/ }),

/***/ 33051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openIdentifier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/license/build/text/file.js
var file = __webpack_require__(377);
// EXTERNAL MODULE: ./packages/license/build/category/category.js
var category_category = __webpack_require__(55946);
// EXTERNAL MODULE: ./packages/license/build/category/category-of.js + 2 modules
var category_of = __webpack_require__(77237);
;// CONCATENATED MODULE: ./packages/license/build/text/shingle.js
/** Words that a shingle spans: the shortest run that two texts can have in common. */
const shingleWords = 3;
/** The number of a word that no license has. */
const unknownWord = 0xffff;
/**
 * A hash of each run of three words, in order, never 0; of fewer words there is none. Of 31 bits: V8 keeps larger
 * numbers as objects, which makes sets of them several times slower.
 */
function shingles(words) {
    const hashes = new Uint32Array(Math.max(0, words.length - shingleWords + 1));
    for (let i = 0; i < hashes.length; i++) {
        let hash = Math.imul(words[i] + 1, 0x9e3779b1);
        hash = Math.imul(hash ^ (hash >>> 15) ^ (words[i + 1] + 1), 0x85ebca77);
        hash = Math.imul(hash ^ (hash >>> 13) ^ (words[i + 2] + 1), 0xc2b2ae3d);
        hashes[i] = (hash ^ (hash >>> 16)) >>> 1 || 1;
    }
    return hashes;
}
/** Bits of a hash that tell most shingles of licenses from others. */
const sieveBits = 21;
/** The sieve of these hashes, 256 kB. */
function sieveOf(hashes) {
    const sieve = new Uint8Array(2 ** (sieveBits - 3));
    for (const hash of hashes) {
        const at = hash >>> (31 - sieveBits);
        sieve[at >>> 3] = sieve[at >>> 3] | (1 << (at & 7));
    }
    return sieve;
}
/** Whether some license may have the shingle: of others one in sixteen passes too. */
function passes(sieve, hash) {
    const at = hash >>> (31 - sieveBits);
    return ((sieve[at >>> 3] >>> (at & 7)) & 1) === 1;
}

;// CONCATENATED MODULE: ./packages/license/build/text/match.js

/** Shorter runs of words in common say nothing. */
const leastRun = 5;
const mostCandidates = 40;
/** Of the shingles that find a license this part has to be there. */
const leastShared = 0.4;
/** The licenses that may be in the text of these shingles, most of whose own are there. */
function candidatesFor(hashes, texts) {
    const set = new Set(hashes);
    set.delete(0);
    return texts
        .candidates(set, leastShared)
        .toSorted(([a, x], [b, y]) => y - x || a - b)
        .slice(0, mostCandidates)
        .map(([number]) => {
        const entry = texts.entry(number);
        return {
            holds: (least) => isHeld(entry, set, least),
            cover: () => covering(entry, hashes, set),
        };
    });
}
/** Looks no further than it takes to tell that too many words stand in no shingle that the text has. */
function isHeld({ hashes, core: [from, to] }, set, least) {
    let missing = 0;
    let end = 0;
    for (let word = Math.max(0, from - shingleWords + 1); word < to; word++) {
        if (word < hashes.length && set.has(hashes[word]))
            end = word + shingleWords;
        if (word >= end && word >= from && 1 - ++missing / (to - from) < least)
            return false;
    }
    return true;
}
function covering(entry, hashes, set) {
    const [from, to] = entry.core;
    const there = runs(entry.hashes, set, shingleWords);
    const lacks = [];
    for (let i = from; i < to; i++)
        if (there[i] !== 1)
            lacks.push(entry.words[i]);
    let shared = 0;
    for (const hash of entry.hashes)
        if (set.has(hash))
            shared++;
    const covered = runs(hashes, entry.set(), Math.min(leastRun, to - from));
    let sum = 0;
    for (const mark of covered)
        sum += mark;
    return { entry, covered, sum, length: to - from, missing: lacks.length, lacks, shared };
}
/** Marks the words in runs of at least `least` whose shingles are all in `set`. */
function runs(hashes, set, least) {
    const marks = new Uint8Array(hashes.length === 0 ? 0 : hashes.length + shingleWords - 1);
    let start = -1;
    for (let i = 0; i <= hashes.length; i++) {
        const inside = i < hashes.length && set.has(hashes[i]);
        if (inside && start === -1)
            start = i;
        if (inside || start === -1)
            continue;
        const end = i + shingleWords - 1;
        if (end - start >= least)
            marks.fill(1, start, end);
        start = -1;
    }
    return marks;
}

// EXTERNAL MODULE: ./packages/license/build/deprecated.js
var deprecated = __webpack_require__(35170);
;// CONCATENATED MODULE: ./packages/license/build/text/rank.js

/** The licenses that most packages have, the commonest first: what a text is taken for among near-equals. */
const common = `MIT ISC Apache-2.0 BSD-3-Clause BSD-2-Clause 0BSD Unlicense CC0-1.0 BlueOak-1.0.0 MPL-2.0 CC-BY-4.0
  GPL-3.0-only GPL-2.0-only LGPL-3.0-only LGPL-2.1-only AGPL-3.0-only Zlib WTFPL Artistic-2.0 Python-2.0 BSL-1.0
  EPL-2.0 EPL-1.0 OFL-1.1 MIT-0 BSD-1-Clause X11 CC-BY-3.0 CC-BY-SA-4.0 BSD-4-Clause NCSA PostgreSQL`.split(/\s+/);
/** The lower, the likelier: common ids first, then exact versions, deprecated ids last. */
function rankOf(id) {
    const place = common.indexOf(id);
    if (place !== -1)
        return place;
    return (deprecated/* successors */.i.has(id) ? 2_000 : 1_000) + (/-or-later$|\+$|-invariants/.test(id) ? 500 : 0);
}

;// CONCATENATED MODULE: ./packages/license/build/text/trace.js

const kept = 3;
function traceOf(words, sieve) {
    const all = shingles(words);
    const hashes = new Uint32Array(all.length);
    const places = new Uint32Array(all.length);
    let length = 0;
    let end = 0;
    let strangers = kept;
    for (let at = 0; at < all.length; at++) {
        const hash = all[at];
        const isKnown = passes(sieve, hash);
        strangers = isKnown ? 0 : strangers + 1;
        if (strangers > kept)
            continue;
        hashes[length] = isKnown ? hash : 0;
        places[length++] = at;
        if (isKnown)
            end = length;
    }
    return { hashes: hashes.subarray(0, end), places: places.subarray(0, end) };
}
/** Marks of the words of a trace, put where those words stand in the text. */
function expand(marks, { places }, words) {
    const expanded = new Uint8Array(words);
    const last = places.length - 1;
    for (let i = 0; i < marks.length; i++) {
        if (marks[i] === 0)
            continue;
        expanded[i <= last ? places[i] : places[last] + i - last] = 1;
    }
    return expanded;
}

;// CONCATENATED MODULE: ./packages/license/build/text/find.js





/** Words whose absence takes a right away. */
const rights = [
    "sell",
    "sublicense",
    "modify",
    "distribute",
    "copy",
    "use",
    "commercial",
    "merge",
    "publish",
];
/** In longer texts the words that grant recur, and whole paragraphs come and go between editions. */
const shortText = 400;
/** A license is there when this part of its words is. */
const leastContainment = 0.92;
/** And when this part of it is not part of another license that was found first. */
const leastNew = 0.5;
/** Where none is there, one resembles the text of which this part is. */
const leastLikeness = 0.6;
/** The licenses whose texts stand in a text, the best explanation first, until nothing more is explained. */
function find(words, texts) {
    const trace = traceOf(words, texts.sieve);
    const { chosen, nearest } = locateOnce(trace, texts);
    const explained = new Uint8Array(words.length);
    const found = chosen.map((covering) => {
        const covered = expand(covering.covered, trace, words.length);
        const one = describe(covering, covered, explained, texts);
        covered.forEach((mark, i) => {
            if (mark === 1)
                explained[i] = 1;
        });
        return one;
    });
    const resembles = nearest && describe(nearest, expand(nearest.covered, trace, words.length), explained, texts);
    return { found, explained, ...(resembles && { resembles }) };
}
/** So many are kept, and of traces of so many shingles: most packages carry one of a few texts. */
const [keptTraces, keptShingles] = [4_096, 20_000];
const located = new WeakMap();
function locateOnce({ hashes }, texts) {
    if (hashes.length > keptShingles)
        return locate(hashes, texts);
    const known = located.get(texts) ?? new Map();
    located.set(texts, known);
    const key = (0,external_node_crypto_.hash)("sha256", hashes, "base64");
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const result = locate(hashes, texts);
    if (known.size < keptTraces)
        known.set(key, result);
    return result;
}
function locate(hashes, texts) {
    const all = candidatesFor(hashes, texts);
    const whole = all.filter((one) => one.holds(leastContainment)).map((one) => one.cover());
    const explained = new Uint8Array(hashes.length + shingleWords);
    const chosen = [];
    const left = new Set(whole);
    for (;;) {
        const scored = [...left]
            .map((covering) => ({ covering, gain: gain(covering, explained) }))
            .filter(({ covering, gain }) => gain >= leastNew * covering.length);
        const best = scored.reduce((a, b) => (a === undefined || better(b, a) ? b : a), undefined);
        if (best === undefined)
            break;
        const taken = preferred(best, scored);
        chosen.push(taken);
        left.delete(taken);
        taken.covered.forEach((covered, i) => {
            if (covered === 1)
                explained[i] = 1;
        });
    }
    if (chosen.length > 0)
        return { chosen, nearest: undefined };
    const [nearest] = all.map((one) => one.cover()).sort((a, b) => b.sum - b.missing - (a.sum - a.missing));
    return { chosen, nearest: nearest && containment(nearest) >= leastLikeness ? nearest : undefined };
}
function better(a, b) {
    const difference = a.gain - a.covering.missing - (b.gain - b.covering.missing);
    return difference !== 0 ? difference > 0 : inOrder(a.covering) > inOrder(b.covering);
}
/** A common license that explains the text as well but for a word or two: what sets the rare one apart is not there. */
function preferred(best, all) {
    const near = all.filter((other) => rank(other) < rank(best) &&
        best.gain - other.gain <= 1 &&
        other.covering.missing - best.covering.missing <= 2 &&
        other.gain - other.covering.missing >= best.gain - best.covering.missing - 2 &&
        best.covering.missing > 0);
    return near.reduce((a, b) => (rank(b) < rank(a) ? b : a), best).covering;
}
function rank({ covering }) {
    return rankOf(covering.entry.ids[0] ?? "");
}
function inOrder({ shared, entry }) {
    return shared / Math.max(1, entry.hashes.length);
}
function gain({ covered }, explained) {
    let sum = 0;
    for (let i = 0; i < covered.length; i++)
        if (covered[i] === 1 && explained[i] === 0)
            sum++;
    return sum;
}
function containment({ missing, length }) {
    return 1 - missing / length;
}
function describe(covering, covered, explained, texts) {
    const { entry, length, missing } = covering;
    const [first, last] = [covered.indexOf(1), covered.lastIndexOf(1)];
    let added = 0;
    for (let i = first; i < last; i++)
        if (covered[i] === 0 && explained[i] === 0)
            added++;
    const [id = "", ...aliases] = entry.ids;
    return {
        id,
        aliases,
        similarity: round(1 - (missing + added) / (length + missing + added)),
        containment: round(containment(covering)),
        lacks: length < shortText && covering.lacks.length > 0 ? rightsIn(covering.lacks, texts) : [],
    };
}
function rightsIn(words, texts) {
    const numbers = texts.number(rights);
    return rights.filter((_, i) => words.includes(numbers[i]));
}
function round(share) {
    return Math.round(share * 1_000) / 1_000;
}

// EXTERNAL MODULE: ./packages/license/build/declared/address.js
var declared_address = __webpack_require__(21970);
;// CONCATENATED MODULE: ./packages/license/build/text/notice.js

const version = "(?:,? ?(?:version|ver\\.?|v\\.?)? ?(\\d(?:\\.\\d)?))";
const later = "(?:[^.;]{0,40}?\\b(or (?:\\(at your option\\) )?(?:any )?(?:later|newer)))?";
const gnu = (name) => new RegExp(`(?:gnu )?\\b(?:${name})\\)?(?: license)?(?: \\([^)]{1,30}\\))?(?: as published by the free software foundation[,;]?)?(?: either)?${version}?(?: of the license)?,?${later}`, "g");
const names = [
    [gnu("affero general public license|agpl"), ([, v, or]) => gnuId("AGPL", v, or, "3.0")],
    [
        gnu("lesser general public license|library general public license|lgpl"),
        ([, v, or]) => gnuId("LGPL", v, or, "2.0"),
    ],
    [
        gnu("(?<!lesser |library |affero )general public license|(?<![al])gpl"),
        ([, v, or]) => gnuId("GPL", v, or, "1.0"),
    ],
    [new RegExp(`\\bapache(?: software)?(?: license)?${version}`, "g"), ([, v]) => versioned("Apache", v)],
    [/\bapache(?:-| license,? )?2(?:\.0)?\b/g, () => "Apache-2.0"],
    [new RegExp(`\\b(?:mozilla public license|mpl)${version}`, "g"), ([, v]) => versioned("MPL", v)],
    [new RegExp(`\\b(?:eclipse public license|epl)(?: -)?${version}`, "g"), ([, v]) => versioned("EPL", v)],
    [new RegExp(`\\belastic license${version}`, "g"), ([, v]) => versioned("Elastic", v)],
    [/\bserver side public license|\bsspl/g, () => "SSPL-1.0"],
    [/\bbusiness source license|\bbusl/g, () => "BUSL-1.1"],
    [/\bartistic(?: license)?,? (?:version |v)?2(?:\.0)?/g, () => "Artistic-2.0"],
    [
        /\b(?:mit|expat)(?:\/x11)?(?:-style)? licen[sc]ed?\b|\b(?:under|:) (?:the )?mit\b|\bmit\/x11\b|\bmit and\b|\band mit\b|\bor mit\b/g,
        () => "MIT",
    ],
    [/\bisc licen[sc]e\b|\bunder (?:the )?isc\b/g, () => "ISC"],
    [
        /\b(?:3|three)[- ]clause bsd|\bbsd[- ](?:3|three)[- ]clause|\b(?:new|modified|revised) bsd/g,
        () => "BSD-3-Clause",
    ],
    [/\b(?:2|two)[- ]clause bsd|\bbsd[- ](?:2|two)[- ]clause|\bsimplified bsd/g, () => "BSD-2-Clause"],
    [
        /(?<!clause |new |modified |revised |simplified )\bbsd(?: licen[sc]e)?\b(?![- ](?:\d|two|three))/g,
        () => "LicenseRef-BSD",
    ],
    [/\bcc0\b|\bcreative commons zero/g, () => "CC0-1.0"],
    [/\bcc[- ]by[- ](\d\.\d)\b|creative commons attribution (\d\.\d)/g, ([, a, b]) => `CC-BY-${a ?? b}`],
    [/\bwtfpl\b/g, () => "WTFPL"],
    [/\bunlicense\b/g, () => "Unlicense"],
    [/\bpublic domain\b/g, () => "LicenseRef-public-domain"],
    [/https?:\/\/[^\s"'<>()[\]]{5,120}/g, ([address]) => (0,declared_address/* idOfAddress */.d)(address.replace(/[.,;:]+$/, ""))],
];
const granting = /licen[sc]ed (?:under|by|as|to)|(?:under|by|with) the (?:terms|conditions)|terms (?:and conditions )?of|(?:released|distributed|available|published|provided|covered|governed|offered) (?:under|by|with)|redistribute it|licen[sc]e:|\blicen[sc]ed?:? (?:is|are)|dual[- ]licen/;
/** The licenses that a passage names, in order, each once. Linear in the text. */
function mentionsIn(passage) {
    const text = passage
        .toLowerCase()
        .replace(/[“”"'’‘`*_[\]]/g, "")
        .replace(/\s+/g, " ")
        .slice(0, 20_000);
    const found = new Map();
    // What a text promises for a later day is not granted today.
    const future = text.search(/grant of future license|additional license[^.]{0,160}\banniversary\b/);
    for (const [pattern, idOf] of names) {
        // One expression for all texts: `matchAll` makes a copy for each.
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
            const id = idOf(match);
            const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
            if (id === undefined || /^[^.;]{0,20}\bcompatible\b/.test(after))
                continue;
            const reach = /^LicenseRef-|-1\.0-or-later$/.test(id) ? 50 : 160;
            const before = text.slice(Math.max(0, match.index - reach), match.index);
            if (/\bcompatible with (?:the )?(?:gnu )?$/.test(before))
                continue;
            const grants = granting.test(before) &&
                (future < 0 || match.index < future) &&
                !/\b(?:not|isn.?t|previously|formerly|no longer|unlike|other software)\b[^.;]*$/.test(before);
            const known = found.get(id);
            if (known === undefined)
                found.set(id, { id, at: match.index, grants });
            else if (grants && !known.grants)
                found.set(id, { ...known, grants });
        }
    }
    return withoutVaguer([...found.values()].sort((a, b) => a.at - b.at));
}
/** Whether a passage lets its reader choose between the licenses that it names. */
function offersChoice(passage) {
    const text = passage.toLowerCase().replace(/\s+/g, " ").slice(0, 20_000);
    return /\beither (?:of |the |license|one|a\))|under (?:the terms of )?either|\bdual(?:ly)?[- ]licen[sc]ed?\b|\bdual license\b|(?:may|can|to) choose|your choice|at your option,? (?:either|any|one)|, or under|; or\b|licen[sc]es?(?: [\d.v]+)?,?\)? or (?:the|a|under) |\b\w+ or \w+ licen[sc]e/.test(text);
}
/** "GPL" beside "GPL-2.0-only" is the same license named twice, and so is "BSD" beside one with its clauses. */
function withoutVaguer(all) {
    const has = (prefix) => all.some(({ id }) => id.startsWith(prefix));
    return all.filter(({ id }) => {
        if (id === "GPL-1.0-or-later")
            return !has("GPL-2") && !has("GPL-3");
        if (id === "LGPL-2.0-or-later")
            return !has("LGPL-2.1") && !has("LGPL-3");
        if (id === "AGPL-3.0-or-later")
            return !has("AGPL-3.0-only");
        if (id === "GPL-2.0-only" || id === "GPL-3.0-only")
            return !has(id.replace("only", "or-later"));
        return id !== "LicenseRef-BSD" || !has("BSD-");
    });
}
function gnuId(name, number, or, any) {
    if (number === undefined)
        return `${name}-${any}-or-later`;
    return `${name}-${number.includes(".") ? number : `${number}.0`}-${or === undefined ? "only" : "or-later"}`;
}
function versioned(name, number) {
    return number === undefined ? undefined : `${name}-${number.includes(".") ? number : `${number}.0`}`;
}

;// CONCATENATED MODULE: ./packages/license/build/text/residue.js
/** Passages this near to each other are one: terms quote the words of licenses. */
const nearWords = 8;
const copyright = /(?:\b(?:portions |all )?copyright\b|\(c\)|©)[^.;\n]{0,200}?(?:\(c\)|©|\d{4}|<[^>\n]{1,40}>|\[[^\]\n]{1,40}\])[^\n]{0,160}|\ball rights reserved\b/gi;
/**
 * Words that demand or forbid; disclaimers, plain grants and what may not be so ("modules may not be the copyright of")
 * do not bind more than licenses do.
 */
const operative = /\b(?:(?:must|shall|can|should) ?not|may ?not(?! be the copyright of)|you (?:must|shall|agree)|(?:licensee|user|recipient)s? (?:must|shall|agrees?)|prohibit(?:s|ed)?|forbid(?:s|den)?|(?:not|only|unless|expressly) (?:permitted|allowed|authorized|granted)|provided that|on (?:the )?condition|(?:prior|written) (?:permission|consent|approval)|royalt(?:y|ies)|except that you|so long as you|requires? (?:that|you|an? (?:[\w-]+ )?(?:licen[sc]e|fee|subscription|permission)))\b/i;
const turning = /\b(?:not|no|non|never|only|except|unless|solely|excluding|non-?commercial(?:ly)?|personal|prohibited|forbidden)\b/i;
/** BSD's clause on endorsement, of which there are many wordings: "names of", "The name Jane Doe may not be used to …". */
const aboutNames = /\bnames? of\b/i;
const aboutName = /^names? (?:[^\s,;:]+ ){1,6}(?:may|must|shall|can) ?not\W*$/i;
const endorsement = /^\W*be used to endorse or promote\b/i;
/** The passages of a text between what licenses explain, in order, those near to each other joined. */
function passages(text, { starts }, explained) {
    const ranges = [];
    for (let i = 0; i < explained.length; i++) {
        if (explained[i] === 1)
            continue;
        const last = ranges.at(-1);
        if (last !== undefined && i - last[1] <= (isLong(last) ? nearWords : 1))
            ranges[ranges.length - 1] = [last[0], i];
        else
            ranges.push([i, i]);
    }
    return ranges.map(([from, to]) => {
        const whole = text.slice(starts[from], starts[to + 1]).trim();
        const plain = whole.replace(copyright, " ").trim();
        const words = plain === "" ? 0 : plain.split(/\s+/).length;
        const followed = to < explained.length - 1;
        const put = words < 8 && from > 0 && followed && turning.test(plain);
        const next = starts[to + 1] ?? text.length;
        const isClause = aboutNames.test(plain) || (aboutName.test(plain) && endorsement.test(text.slice(next, next + 60)));
        return {
            text: whole,
            plain,
            words,
            legal: words >= 8 && operative.test(plain),
            turns: words > 0 && !isClause && (put || (followed && /\b(?:not|never)\W*$/i.test(plain))),
        };
    });
}
function isLong([from, to]) {
    return to - from >= 2;
}

// EXTERNAL MODULE: ./packages/license/build/text/rider.js
var rider = __webpack_require__(57967);
;// CONCATENATED MODULE: ./packages/license/build/text/tokens.js
const tag = "</?(?:a|abbr|b|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|li|meta|ol|p|pre|span|strong|sup|table|tbody|td|th|tr|tt|u|ul)(?:\\s[^<>]{0,300})?/?>";
const word = "[\\p{L}\\p{N}]+(?:[-'’‐‑][\\p{L}\\p{N}]+)*(?:\\.\\d+)*";
const pattern = new RegExp(`${tag}|&(?:[a-z]{2,8}|#\\d{1,6});|https?:\\/\\/|([\\u3040-\\u9fff])|(${word})`, "giu");
/** Bullets, section numbers and articles: files differ in them more than in words. */
const dropped = /^(?:\p{L}|\d{1,2}|i{2,3}|iv|vi{1,3}|ix|xi{0,2}|the)$/u;
/** Spellings that mean the same (SPDX license matching guidelines, section 8). */
const equivalents = new Map(Object.entries({
    acknowledgement: "acknowledgment",
    analogue: "analog",
    analyse: "analyze",
    artefact: "artifact",
    authorisation: "authorization",
    authorised: "authorized",
    calibre: "caliber",
    cancelled: "canceled",
    capitalisations: "capitalizations",
    catalogue: "catalog",
    categorise: "categorize",
    centre: "center",
    copyrightowner: "copyrightholder",
    emphasised: "emphasized",
    favour: "favor",
    favourite: "favorite",
    fulfil: "fulfill",
    fulfilment: "fulfillment",
    initialise: "initialize",
    judgement: "judgment",
    labelling: "labeling",
    labour: "labor",
    licence: "license",
    licenced: "licensed",
    licences: "licenses",
    maximise: "maximize",
    modelled: "modeled",
    modelling: "modeling",
    offence: "offense",
    optimise: "optimize",
    organisation: "organization",
    organise: "organize",
    owner: "holder",
    owners: "holders",
    practise: "practice",
    programme: "program",
    realise: "realize",
    recognise: "recognize",
    signalling: "signaling",
    utilisation: "utilization",
    whilst: "while",
    wilful: "willful",
}));
/** So many lines are kept, and lines of so many characters: most licenses come in a few widths. */
const [keptLines, keptCharacters] = [8_192, 200];
const lines = new Map();
/**
 * Splits a text into comparable words: lower case, without punctuation, markup, bullets and line breaks, in one
 * spelling. Linear in the text.
 */
function tokenize(text) {
    if (overLine.test(text))
        return read(text);
    const words = [];
    const starts = [];
    for (let from = 0; from <= text.length;) {
        const end = text.indexOf("\n", from);
        const to = end < 0 ? text.length : end;
        const line = readLine(text.slice(from, to));
        for (let i = 0; i < line.words.length; i++) {
            words.push(line.words[i]);
            starts.push(from + line.starts[i]);
        }
        from = to + 1;
    }
    return { words, starts };
}
/** Only markup can go on over the end of a line. */
const overLine = /<[^<>\n]*\n/;
function readLine(line) {
    if (line.length > keptCharacters)
        return read(line);
    const before = lines.get(line);
    if (before !== undefined)
        return before;
    const tokens = read(line);
    // A part of a text would keep the whole of it in memory.
    if (lines.size < keptLines)
        lines.set(Buffer.from(line).toString(), tokens);
    return tokens;
}
function read(text) {
    const words = [];
    const starts = [];
    // One expression for all texts: `matchAll` makes a copy for each.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const raw = match[1] ?? match[2];
        if (raw === undefined)
            continue;
        for (const each of variants(raw)) {
            if (dropped.test(each))
                continue;
            words.push(equivalents.get(each) ?? each);
            starts.push(match.index);
        }
    }
    return { words, starts };
}
function variants(raw) {
    const plain = raw.toLowerCase().normalize("NFKC");
    if (plain === "as-is")
        return ["as", "is"];
    return [plain.replace(/[-'’‐‑]/g, "")];
}

;// CONCATENATED MODULE: ./packages/license/build/text/identify.js








/** Longer texts are cut: no license is this long, bundles of notices may be. What was not read counts as terms. */
const mostCharacters = 1_000_000;
const unread = {
    text: "(the rest of the file was not read)",
    plain: "",
    words: 20,
    legal: true,
    turns: true,
};
/** Says what a license file is, with the evidence. Never throws; linear in the text. */
function identify(text, texts) {
    const read = text.slice(0, mostCharacters);
    const tokens = tokenize(read);
    const { found, explained, resembles } = find(texts.number(tokens.words), texts);
    const rest = [...passages(read, tokens, explained), ...(text.length > mostCharacters ? [unread] : [])];
    const unexplained = rest.map((passage) => passage.text).join("\n");
    const ridersOf = new Map(rest.map((passage) => [passage, (0,rider/* ridersIn */.J)(passage.text)]));
    const riders = [...ridersOf.values()].flat();
    const mentions = mentionsIn(unexplained);
    const choice = offersChoice(unexplained);
    const evidence = { licenses: found, riders: distinct(riders), mentions, choice };
    return {
        ...judge(evidence, rest),
        ...evidence,
        residue: rest
            .filter(({ legal, turns }) => legal || turns)
            .slice(0, 5)
            .map((passage) => passage.text.slice(0, 300)),
        ...(resembles !== undefined && { resembles }),
        ...ownTermsOf(rest.filter((passage) => passage.legal || passage.turns || ridersOf.get(passage)?.length !== 0)),
        // Few ask for it, and it costs as much as all the rest.
        get hash() {
            return hashOf(tokens.words);
        },
    };
}
function judge(evidence, rest) {
    const { licenses, riders, choice } = evidence;
    const granted = evidence.mentions.filter(({ grants }) => grants).map(({ id }) => id);
    if (licenses.length > 0)
        return judgeFound(evidence, granted, rest);
    const terms = riders.map(({ id }) => id);
    if (granted.length > 0) {
        const [dual, more] = choice
            ? [terms.filter(isContract), terms.filter((id) => !isContract(id))]
            : [[], terms];
        return { kind: "notice", expression: identify_all([either([...granted, ...dual], choice), ...more]) };
    }
    if (terms.length > 0)
        return { kind: "terms", expression: identify_all(terms) };
    if (rest.some(({ legal, words }) => legal && words >= 20))
        return { kind: "terms", expression: "LicenseRef-unrecognized" };
    return { kind: evidence.mentions.length > 0 ? "mention" : "nothing" };
}
function judgeFound(evidence, granted, rest) {
    const { licenses, riders, choice } = evidence;
    const ids = licenses.map((license) => orLater(license, granted));
    const named = new Set(licenses.flatMap(({ id, aliases }) => [id, ...aliases]));
    const others = granted.filter((id) => !named.has(id));
    // Terms that bind more than any rider could: parameters and notices beside them add nothing.
    if (ids.some(isRestricted))
        return { kind: kindOf(ids), expression: either(ids, choice) };
    const terms = riders.map(({ id }) => id);
    const altered = licenses.some(({ lacks }) => lacks.length > 0) || rest.some(({ turns }) => turns);
    if (altered)
        terms.push("LicenseRef-additional-terms");
    else if (terms.length === 0 && rest.some(({ legal, words }) => legal && words >= 8 && others.length === 0))
        terms.push("LicenseRef-additional-terms");
    const expression = identify_all([either([...ids, ...others], choice), ...terms]);
    return {
        kind: terms.length > 0 ? "license-and-terms" : kindOf([...ids, ...others]),
        expression,
    };
}
function kindOf(ids) {
    return ids.length > 1 ? "licenses" : "license";
}
/** A license's text does not say whether later versions may be taken; a notice beside it may. */
function orLater({ id, aliases }, granted) {
    return granted.find((other) => aliases.includes(other)) ?? id;
}
function either(ids, choice) {
    const distinctIds = [...new Set(ids)];
    return choice && distinctIds.length > 1 ? `(${distinctIds.join(" OR ")})` : distinctIds.join(" AND ");
}
function identify_all(parts) {
    const [only, ...more] = [...new Set(parts)];
    return more.length === 0 ? (only ?? "").replace(/^\((.*)\)$/, "$1") : [only, ...more].join(" AND ");
}
function isContract(id) {
    return id === "LicenseRef-proprietary";
}
function isRestricted(id) {
    const category = (0,category_of/* filedUnder */.d)(id)?.category;
    return category !== undefined && category_category/* categories */.LZ.indexOf(category) >= category_category/* categories */.LZ.indexOf("source-available");
}
function distinct(riders) {
    return riders.filter(({ id }, i) => riders.findIndex((other) => other.id === id) === i);
}
function ownTermsOf(binding) {
    const words = binding
        .flatMap(({ plain }) => tokenize(plain).words)
        .filter((word) => !/^[\d.]+$/.test(word));
    return words.length === 0 ? {} : { ownTerms: hashOf(words) };
}
function hashOf(words) {
    return (0,external_node_crypto_.hash)("sha256", words.join(" "));
}

;// CONCATENATED MODULE: ./packages/license/build/text/location.js
/** Where the encoded license texts lie: made by the build, `dist/shared/` beside a bundle. For `readTexts`. */
const textsLocation = new URL(/* asset import */ __webpack_require__(82329), __webpack_require__.b);

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
;// CONCATENATED MODULE: ./packages/license/build/text/format.js
/** What the encoded texts begin with: their format, and the package that they are made of, for the notices. */
const header = "// derived-from: spdx-license-list\n// license texts, format 2\n\n\n";

;// CONCATENATED MODULE: ./packages/license/build/text/texts.js



/** Reads what `encodeTexts` wrote; FORMAT for anything else. */
function readTexts(bytes) {
    const [meta, words, hashes, offsets, postings, sieve] = sectionsOf(bytes);
    const { entries, vocabulary } = JSON.parse(new TextDecoder().decode(meta));
    const allWords = new Uint16Array(words);
    const [from, lists] = [new Uint32Array(offsets), new Uint16Array(postings)];
    const search = searchIn(new Uint32Array(hashes));
    const numbers = new Map(vocabulary.map((word, i) => [word, i]));
    const known = new Map();
    return {
        size: entries.length,
        sieve: new Uint8Array(sieve),
        number(text) {
            const found = new Uint16Array(text.length);
            for (let i = 0; i < text.length; i++)
                found[i] = numbers.get(text[i]) ?? unknownWord;
            return found;
        },
        entry(number) {
            const before = known.get(number);
            if (before !== undefined)
                return before;
            const { ids, start, length, core } = entries[number];
            const own = allWords.subarray(start, start + length);
            const hashes = shingles(own);
            let set;
            const entry = {
                ids,
                words: own,
                hashes,
                core,
                set: () => {
                    set ??= new Set(hashes);
                    return set;
                },
            };
            known.set(number, entry);
            return entry;
        },
        candidates(text, least) {
            const counts = new Uint32Array(entries.length);
            const hit = [];
            for (const hash of text) {
                const at = search(hash);
                const end = at < 0 ? 0 : from[at + 1];
                for (let i = from[at] ?? 0; i < end; i++) {
                    const number = lists[i];
                    if (counts[number] === 0)
                        hit.push(number);
                    counts[number] = counts[number] + 1;
                }
            }
            const found = [];
            for (const number of hit) {
                const part = counts[number] / (entries[number]?.sampled || 1);
                if (part >= least)
                    found.push([number, part]);
            }
            return found;
        },
    };
}
function sectionsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sections = [];
    let at = header.length;
    while (at + 4 <= bytes.length && sections.length < 6) {
        const length = view.getUint32(at, true);
        if (at + 4 + length > bytes.length)
            break;
        // A Buffer's own slice shares its memory, which is not what its parts are read from.
        sections.push(Uint8Array.prototype.slice.call(bytes, at + 4, at + 4 + length).buffer);
        at += 4 + Math.ceil(length / 4) * 4;
    }
    if (new TextDecoder().decode(bytes.subarray(0, header.length)) !== header || sections.length !== 6)
        throw new errors/* OspoError */.sH("FORMAT", "The license texts that came with the action cannot be read", {
            fix: "Check out the action anew: its file `dist/shared/license-texts.bin` is damaged.",
        });
    return sections;
}
/** Bits of a hash that say where in the sorted hashes it may be. */
const tableBits = 14;
/** Gives the place of a value in a sorted array of hashes, or -1: a table leads to the few that begin like it. */
function searchIn(sorted) {
    const shift = 31 - tableBits;
    const starts = new Uint32Array(2 ** tableBits + 1);
    for (const value of sorted)
        starts[(value >>> shift) + 1] = starts[(value >>> shift) + 1] + 1;
    for (let i = 1; i < starts.length; i++)
        starts[i] = starts[i] + starts[i - 1];
    return (value) => {
        const end = starts[(value >>> shift) + 1];
        for (let at = starts[value >>> shift]; at < end; at++)
            if (sorted[at] === value)
                return at;
        return -1;
    };
}

;// CONCATENATED MODULE: ./packages/license/build/text/identifier.js






/**
 * An identifier over the license texts that came with the action; they are loaded when the first text is read.
 * `keepTexts`: files hold their text, which takes memory.
 */
async function openIdentifier({ keepTexts = false } = {}) {
    let texts;
    const bytes = await (0,promises_.readFile)(textsLocation);
    const known = new Map();
    return {
        version: (0,external_node_crypto_.hash)("sha256", bytes),
        read(path, text, pointer) {
            const role = (0,file/* licenseFileRole */.k)(path, pointer);
            if (role === undefined)
                return undefined;
            const sha256 = (0,external_node_crypto_.hash)("sha256", text);
            texts ??= readTexts(bytes);
            const identified = known.get(sha256) ?? identify(text, texts);
            known.set(sha256, identified);
            return { path, role, sha256, identified, ...(keepTexts && { text }) };
        },
    };
}


/***/ })

};
