export const id = 1346;
export const ids = [1346];
export const modules = {

/***/ 71346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ classifyChange)
});

// EXTERNAL MODULE: ./packages/license/build/obligation/condition.js
var condition = __webpack_require__(95961);
// EXTERNAL MODULE: ./packages/license/build/obligation/explain.js + 1 modules
var explain = __webpack_require__(88412);
// EXTERNAL MODULE: ./packages/license/build/category/category.js
var category = __webpack_require__(55946);
// EXTERNAL MODULE: ./packages/license/build/category/category-of.js + 2 modules
var category_of = __webpack_require__(77237);
// EXTERNAL MODULE: ./packages/license/build/term.js + 1 modules
var build_term = __webpack_require__(43461);
;// CONCATENATED MODULE: ./packages/license/build/change/direction.js



/**
 * References that count in directions alone: policies have to name them, because who says "public domain" may not be
 * able to give it, and who grants patents may take the grant back.
 */
const counted = new Map([
    ["LicenseRef-public-domain", "public-domain"],
    ["LicenseRef-patents", "permissive"],
]);
/** The bounds of several expressions that hold together. */
function boundsOf(trees) {
    return trees.map(ofTree).reduce(both, { known: undefined, open: new Set() });
}
/** The category of all of them; `undefined` where a part has none. */
function categoryIn({ known, open }) {
    return open.size === 0 ? known : undefined;
}
/** The mildest branch of a choice, the strictest of what applies together. */
function ofTree(tree) {
    if ("license" in tree) {
        const term = (0,build_term/* termOf */.iP)(tree);
        const known = (0,category_of/* categoryOf */.Q)(term) ?? counted.get(term.id);
        return { known, open: new Set(known === undefined ? [(0,build_term/* writeTerm */.qR)(term)] : []) };
    }
    const [left, right] = [ofTree(tree.left), ofTree(tree.right)];
    if (tree.conjunction === "and")
        return both(left, right);
    const [one, other] = [categoryIn(left), categoryIn(right)];
    if (one === undefined || other === undefined)
        return one === undefined ? right : left;
    return (0,category/* stricter */.Rn)(one, other) === one ? right : left;
}
function both(a, b) {
    const known = a.known && b.known ? (0,category/* stricter */.Rn)(a.known, b.known) : (a.known ?? b.known);
    return { known, open: new Set([...a.open, ...b.open]) };
}
/**
 * From where to where the terms moved. Terms without a category only ever add to the others, so a side with some is at
 * least as strict as the rest of it; those that both sides have decide nothing.
 */
function directionBetween(from, to) {
    const [left, came] = [without(from.open, to.open), without(to.open, from.open)];
    if (from.known === undefined || to.known === undefined)
        return "unknown";
    const direction = (0,category/* directionOf */.FR)(from.known, to.known);
    if (!left && !came)
        return direction;
    if (left && came)
        return "unknown";
    return direction === (came ? "restrictive" : "permissive") ? direction : "unknown";
}
/** Whether `a` has what `b` has not. */
function without(a, b) {
    return [...a].some((one) => !b.has(one));
}

// EXTERNAL MODULE: ./packages/license/build/operands.js
var operands = __webpack_require__(97053);
// EXTERNAL MODULE: ./packages/license/build/conclude/same.js
var same = __webpack_require__(97263);
// EXTERNAL MODULE: ./packages/license/build/expression.js
var build_expression = __webpack_require__(41413);
;// CONCATENATED MODULE: ./packages/license/build/change/spelling.js




/** What a field says, as it stands there. */
function rawOf(declared) {
    switch (declared.kind) {
        case "file":
            return `file ${declared.file}`;
        case "expression":
            return `${declared.text} ${declared.note ?? ""}`.trim();
        case "words":
            return declared.text;
        case "unlicensed":
        case "none":
            return declared.kind;
    }
}
/** An expression in one spelling: deprecated ids replaced, equal parts once and in order. */
function canonical(text) {
    const tree = (0,build_expression/* parseExpression */.Y)(text);
    return tree === undefined ? text : written(tree);
}
/** A tree in that spelling. */
function written(tree) {
    if ("license" in tree)
        return (0,build_term/* writeTerm */.qR)((0,build_term/* termOf */.iP)(tree));
    const parts = [...new Set((0,operands/* operands */.b)(tree, tree.conjunction).map(written))].sort();
    if (parts.length === 1)
        return parts[0] ?? "";
    const bracketed = parts.map((part) => (/ (?:AND|OR) /.test(part) ? `(${part})` : part));
    return bracketed.join(` ${tree.conjunction.toUpperCase()} `);
}
function opennessOf(declared) {
    const raw = declared.kind === "expression" ? declared.raw : "";
    const isGnu = /(?<![a-z])[al]?gpl|general public/i.test(raw);
    return {
        later: isGnu && !/\bonly\b|later|newer|\d\+/i.test(raw),
        version: /(?<![a-z])[al]?gpl(?![-\s]*v?\.?\s*\d)|general public licen[sc]e$/i.test(raw),
        joint: declared.kind === "expression" && /^a list without OR/.test(declared.note ?? ""),
    };
}
/** Whether two expressions may mean the same: one side is vague where the other is not, and all else agrees. */
function mayMeanTheSame([before, old], [after, now]) {
    const [a, b] = [opennessOf(old), opennessOf(now)];
    const open = {
        later: a.later || b.later,
        version: a.version || b.version,
        joint: a.joint || b.joint,
    };
    return matches(before, after, open);
}
function matches(a, b, open) {
    if ("license" in a || "license" in b)
        return "license" in a && "license" in b && sameLeaf((0,build_term/* termOf */.iP)(a), (0,build_term/* termOf */.iP)(b), open);
    if (a.conjunction !== b.conjunction && !open.joint)
        return false;
    const [left, right] = [partsOf(a), partsOf(b)];
    if (left.length !== right.length || left.length > 16)
        return false;
    const free = [...right];
    return left.every((part) => {
        const at = free.findIndex((other) => matches(part, other, open));
        if (at >= 0)
            free.splice(at, 1);
        return at >= 0;
    });
}
function partsOf(tree) {
    const parts = new Map((0,operands/* operands */.b)(tree, tree.conjunction).map((part) => [written(part), part]));
    return [...parts.values()];
}
function sameLeaf(a, b, { later, version }) {
    if ((0,build_term/* writeTerm */.qR)(a) === (0,build_term/* writeTerm */.qR)(b))
        return true;
    if (a.anyOf !== undefined || b.anyOf !== undefined)
        return (0,same/* names */.Dy)(a, b) || (0,same/* names */.Dy)(b, a);
    if (a.exception !== b.exception)
        return false;
    if (version && family(a.id) !== undefined && family(a.id) === family(b.id))
        return true;
    return later && bare(a.id) === bare(b.id);
}
function bare(id) {
    return id.replace(/-(?:only|or-later)$/, "");
}
function family(id) {
    return /^([AL]?GPL)-\d/.exec(id)?.[1];
}
/** The least share of the shorter sentence's words that the longer one has; ours to choose. */
const mostly = 0.6;
/** Whether two sentences are one, reworded: most words of the shorter stand in the longer; addresses do not count. */
function isReworded(a, b) {
    const [one, other] = [wordsOf(a), wordsOf(b)];
    const least = Math.min(one.size, other.size);
    const shared = [...one].filter((word) => other.has(word)).length;
    return least >= 4 && shared >= mostly * least;
}
function wordsOf(text) {
    const plain = text.toLowerCase().replace(/https?:\/\/\S+|www\.\S+/g, " ");
    return new Set(plain.match(/\p{L}+/gu) ?? []);
}

;// CONCATENATED MODULE: ./packages/license/build/change/kind.js



/** What became of the license; `edited`: blanks of its text were filled in otherwise. */
function rule(before, after, edited) {
    if (edited)
        return { class: "substantive", reason: "The license's parameters changed" };
    return (ruleEmpty(before, after) ??
        ruleSameLicense(before, after) ??
        ruleSameText(before, after) ??
        ruleOther(before, after));
}
function ruleEmpty(before, after) {
    if (!isEmpty(before) && !isEmpty(after))
        return undefined;
    if (isEmpty(after))
        return isEmpty(before)
            ? { class: "unchanged", reason: "Neither version says anything" }
            : { class: "undeclared", reason: "The newer version says nothing about its license" };
    return { class: "clarified", reason: "The older version said nothing about its license" };
}
/** Both sides come to the same license, or may. */
function ruleSameLicense(before, after) {
    const [old, now] = [before.text, after.text];
    if (before.tree === undefined || after.tree === undefined)
        return undefined;
    const isSameField = rawOf(before.declared) === rawOf(after.declared);
    // Texts may show another part of a choice; where each fits its field, the field decides.
    const areOther = isFound(old) && isFound(now) && old.expression !== now.expression;
    if (areOther && !(before.expression === after.expression && areAgreed(before, after)))
        return undefined;
    if (before.expression !== after.expression) {
        if (old?.ownTerms !== now?.ownTerms && isFound(old) && isFound(now))
            return undefined;
        if (!mayMeanTheSame([before.tree, before.declared], [after.tree, after.declared]))
            return undefined;
        return { class: "cosmetic", reason: openReason(before) };
    }
    const differs = isFound(old) && isFound(now) && !areOther ? differenceOf(old, now) : undefined;
    if (differs !== undefined)
        return differs;
    if (isSameField && (old === undefined || now === undefined || old.words === now.words))
        return { class: "unchanged", reason: "Field and text are the same" };
    if (!isSameField && !(isFound(old) && isFound(now)) && !saysTheSame(before, after))
        return { class: "opaque", reason: "The newer version describes its terms in other words" };
    return { class: "cosmetic", reason: "The same license, written otherwise" };
}
/** What differs between texts that are the same licenses: the words of nobody's license, and what they name. */
function differenceOf(old, now) {
    if (old.ownTerms !== now.ownTerms)
        return { class: "opaque", reason: "Terms in the text that are of no known license were edited" };
    const came = now.named.filter((id) => !old.named.includes(id));
    const left = old.named.filter((id) => !now.named.includes(id));
    if (came.length > 0)
        return { class: "substantive", reason: `The text names another license beside: ${came.join(", ")}` };
    if (left.length > 0)
        return { class: "substantive", reason: `The text no longer names a license beside: ${left.join(", ")}` };
    return undefined;
}
/** The field changed, the text did not. */
function ruleSameText(before, after) {
    const [old, now] = [before.text, after.text];
    if (old === undefined || now === undefined)
        return undefined;
    const isSameText = old.words === now.words ||
        (isFound(old) && old.expression === now.expression && differenceOf(old, now) === undefined);
    if (!isSameText)
        return undefined;
    if (rawOf(before.declared) === rawOf(after.declared))
        return { class: "unchanged", reason: "Field and text are the same" };
    if (isPointer(before.declared) && isPointer(after.declared))
        return { class: "cosmetic", reason: "The field says otherwise where the same text stands" };
    if (isPointer(before.declared) && after.conclusion.agreement !== "contradiction")
        return { class: "clarified", reason: "The field now names the license whose text was there before" };
    // A text that fits both fields cannot tell which of them is right.
    if (areAgreed(before, after) && !addsOrDrops(before.tree, after.tree))
        return undefined;
    return { class: "metadata-correction", reason: "The field changed, the license text did not" };
}
function ruleOther(before, after) {
    const isSameField = rawOf(before.declared) === rawOf(after.declared);
    if (after.tree === undefined || (categoryIn(after.bounds) === undefined && isPointer(after.declared))) {
        if (!isSameField)
            return { class: "opaque", reason: "The newer version's terms have no name that can be compared" };
        return before.text === undefined || after.text === undefined
            ? { class: "opaque", reason: "Both versions point to terms elsewhere, which were not compared" }
            : { class: "opaque", reason: "The text is another, and no license that can be compared" };
    }
    if (isVague(before) && after.terms.every((term) => before.terms.some((vague) => means(vague, term))))
        return { class: "clarified", reason: openReason(before) };
    return {
        class: "substantive",
        reason: isSameField ? "The field is the same, the license text is another" : "The license is another",
    };
}
function isEmpty({ declared, tree }) {
    return declared.kind === "none" && tree === undefined;
}
/** Whether a license was found in a text. */
function isFound(text) {
    return text?.expression !== undefined;
}
/** Whether each text fits its field. */
function areAgreed(...sides) {
    return sides.every(({ conclusion }) => conclusion.agreement === "agreed");
}
/** Whether a field names nothing that can be compared. */
function isPointer({ kind }) {
    return kind === "file" || kind === "words" || kind === "none";
}
/** Whether fields that come to the same say the same: of a vendor's own terms only their words tell. */
function saysTheSame({ declared: a, expression = "" }, { declared: b }) {
    if (!expression.includes("LicenseRef-proprietary") || (!isPointer(a) && !isPointer(b)))
        return true;
    return a.kind === "words" && b.kind === "words" && isReworded(a.text, b.text);
}
/** Whether one of the trees is the other and more that applies together with it. */
function addsOrDrops(a, b) {
    if (a === undefined || b === undefined)
        return false;
    const [one, other] = [a, b].map((tree) => new Set((0,operands/* operands */.b)(tree, "and").map(written)));
    return one.isSubsetOf(other) || other.isSubsetOf(one);
}
function isVague({ terms }) {
    return terms.length > 0 && terms.every(({ anyOf }) => anyOf !== undefined);
}
function means({ anyOf = [] }, term) {
    return anyOf.some(({ id }) => id === term.id);
}
function openReason(before) {
    return isVague(before)
        ? "The newer version says which license of that name is meant"
        : "One version says more exactly than the other which license is meant";
}

// EXTERNAL MODULE: ./packages/license/build/conclude/conclude.js
var conclude = __webpack_require__(81120);
;// CONCATENATED MODULE: ./packages/license/build/change/side.js





/** Reads a side: what is declared and what its files say, together. */
function readSide({ declared, files }) {
    const own = files?.filter(({ role }) => role !== "notices") ?? [];
    const conclusion = (0,conclude/* conclude */.E)(declared, own);
    const joined = [conclusion.concluded, ...conclusion.extra].filter((each) => each !== undefined);
    const whole = joined.length > 1 ? joined.map((each) => `(${each})`).join(" AND ") : joined[0];
    const tree = whole === undefined ? undefined : (0,build_expression/* parseExpression */.Y)(whole);
    // Who cannot know which side is right is bound to both.
    const detected = conclusion.agreement === "contradiction" ? conclusion.detected : undefined;
    const bound = [tree, detected === undefined ? undefined : (0,build_expression/* parseExpression */.Y)(detected)];
    const trees = bound.filter((each) => each !== undefined);
    return {
        declared,
        conclusion,
        expression: tree === undefined ? undefined : written(tree),
        tree,
        terms: trees.flatMap(leaves).map(build_term/* termOf */.iP),
        bounds: boundsOf(trees),
        text: own.length === 0 ? undefined : readFiles(own, conclusion.detected),
    };
}
function readFiles(own, detected) {
    const all = own.map(({ identified }) => identified);
    const expression = detected === undefined ? undefined : canonical(detected);
    const tree = expression === undefined ? undefined : (0,build_expression/* parseExpression */.Y)(expression);
    const known = new Set(tree === undefined ? [] : leaves(tree).map((leaf) => (0,build_term/* termOf */.iP)(leaf).id));
    const named = all.flatMap(({ mentions }) => mentions.map(({ id }) => id));
    return {
        expression,
        words: together(all.map(({ hash }) => hash)),
        ownTerms: expression?.includes("LicenseRef-")
            ? together(all.flatMap(({ ownTerms = "" }) => ownTerms))
            : "",
        named: [...new Set(named)].filter((id) => !id.startsWith("LicenseRef-") && !known.has(id)).sort(),
    };
}
function together(hashes) {
    return [...hashes].sort().join(" ").trim();
}
function leaves(tree) {
    return "license" in tree ? [tree] : [...leaves(tree.left), ...leaves(tree.right)];
}

// EXTERNAL MODULE: ./packages/license/build/change/terms.js
var terms = __webpack_require__(57371);
;// CONCATENATED MODULE: ./packages/license/build/change/change.js






/** Says what became of a package's license between two versions, in this order. */
function classifyChange(from, to) {
    const [before, after] = [readSide(from), readSide(to)];
    // Another license has other blanks.
    const isSameLicense = before.expression === after.expression;
    const attributes = isSameLicense ? attributesOf(from.parameters, to.parameters) : [];
    // Who licenses may have another name under the same terms.
    const edited = attributes.filter(({ name }) => name !== "Licensor");
    const { class: kind, reason } = rule(before, after, edited.length > 0);
    const isSame = kind === "unchanged" || kind === "cosmetic";
    const [fromCategory, toCategory] = [categoryIn(before.bounds), categoryIn(after.bounds)];
    const [old, now] = [conditions(before), conditions(after)];
    const known = fromCategory !== undefined && toCategory !== undefined;
    const delayed = after.terms
        .map(({ id }) => (0,terms/* delayedTerms */.s)(id, to.parameters ?? new Map()))
        .find((each) => each !== undefined);
    return {
        class: kind,
        direction: isSame ? "lateral" : directionBetween(before.bounds, after.bounds),
        ...(before.expression !== undefined && { from: before.expression }),
        ...(after.expression !== undefined && { to: after.expression }),
        ...(fromCategory !== undefined && { fromCategory }),
        ...(toCategory !== undefined && { toCategory }),
        gained: known ? difference(now, old) : [],
        lost: known ? difference(old, now) : [],
        ...(delayed !== undefined && { delayed }),
        attributes,
        reasons: [reason, ...attributes.map(({ name }) => `The text's "${name}" was edited`)],
    };
}
function conditions({ terms }) {
    return new Set(terms.flatMap(explain/* conditionsOf */.y));
}
function difference(a, b) {
    return [...a].filter((each) => !b.has(each)).map((each) => condition/* conditionTexts */.K[each].text);
}
function attributesOf(from, to) {
    if (from === undefined || to === undefined || from.size === 0 || to.size === 0)
        return [];
    return [...new Set([...from.keys(), ...to.keys()])]
        .map((name) => ({ name, from: plain(from.get(name)), to: plain(to.get(name)) }))
        .filter((each) => each.from.toLowerCase() !== each.to.toLowerCase() && !isMoving(each));
}
/** The work's own name and version, and a date of change, move with every release. */
function isMoving({ name, from, to }) {
    return name === "Licensed Work" || (name === "Change Date" && isDate(from) && isDate(to));
}
function isDate(text) {
    return /\b20\d\d\b/.test(text);
}
function plain(text) {
    return (text ?? "").replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 57371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parametersIn),
/* harmony export */   s: () => (/* binding */ delayedTerms)
/* harmony export */ });
const names = ["Licensor", "Licensed Work", "Additional Use Grant", "Change Date", "Change License"];
/** The sentence by which the Functional Source License and its kin promise another license. */
const promise = /additional license to use the software under\s+(?:the\s+)?([^,;]{1,120}?)(?:\s+license)?,?\s+(?:that\s+is\s+)?effective\s+on\s+the\s+(\w{3,12})\s+anniversary/i;
/**
 * The parameters of a Business Source License text, and what a text promises to become (`Future License`, and the
 * anniversary of a release on which: `Future Date`); empty for others.
 */
function parametersIn(text) {
    const whole = text.slice(0, 20_000);
    const found = businessSource(whole.split(/^[^\S\n]*Terms[^\S\n]*$/m)[0] ?? "");
    const [, license, anniversary] = promise.exec(whole.replace(/\s+/g, " ")) ?? [];
    if (license !== undefined && anniversary !== undefined)
        found.set("Future License", license).set("Future Date", anniversary.toLowerCase());
    return found;
}
/** A blank goes on in the lines below it; after an empty line only in those that are moved in under it. */
function businessSource(head) {
    const found = new Map();
    let name;
    let wasBlank = false;
    for (const line of head.split("\n").slice(0, 400)) {
        const started = names.find((each) => line.trimStart().toLowerCase().startsWith(`${each.toLowerCase()}:`));
        const ends = /^[-=_*\s]{5,}$/.test(line) || (wasBlank && /^\S/.test(line));
        wasBlank = line.trim() === "";
        if (started !== undefined)
            name = started;
        else if (ends && !wasBlank)
            name = undefined;
        if (name === undefined)
            continue;
        const more = started === undefined ? line.trim() : line.slice(line.indexOf(":") + 1).trim();
        found.set(name, `${found.get(name) ?? ""} ${more}`.trim());
    }
    return found;
}
/** What a license becomes by itself and when; `undefined` for licenses that stay as they are. */
function delayedTerms(id, parameters) {
    switch (id) {
        case "FSL-1.1-MIT":
            return { becomes: "MIT", when: "two years after the release of each version" };
        case "FSL-1.1-ALv2":
            return { becomes: "Apache-2.0", when: "two years after the release of each version" };
        case "BUSL-1.1": {
            const date = parameters.get("Change Date");
            return {
                becomes: parameters.get("Change License") || "the license that its text names",
                when: date
                    ? `on the change date (${date}), at the latest four years after release`
                    : "at the latest four years after the release of each version",
            };
        }
        default: {
            const becomes = parameters.get("Future License");
            const anniversary = parameters.get("Future Date");
            if (becomes === undefined || anniversary === undefined)
                return undefined;
            return { becomes, when: `on the ${anniversary} anniversary of the release of each version` };
        }
    }
}


/***/ })

};
