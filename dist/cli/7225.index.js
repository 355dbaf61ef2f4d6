export const id = 7225;
export const ids = [7225];
export const modules = {

/***/ 56922:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(53877)
var parse = __webpack_require__(71145)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 71145:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 53877:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(34993))
  .concat(__webpack_require__(41554))
var exceptions = __webpack_require__(20173)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 41413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81809);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56922);


/** So many trees are kept, and of texts of so many characters: a tree of thousands of packages names a few licenses. */
const [keptTrees, keptCharacters] = [4_096, 200];
const trees = new Map();
/**
 * The tree of an SPDX expression, or `undefined` for what is not one: misspelt, longer than 2,048
 * characters, nested deeper than 64, or made to break the parser. Never throws.
 */
function parseExpression(text) {
    if (text.length > keptCharacters)
        return parse(text);
    const known = trees.get(text);
    if (known !== undefined || trees.has(text))
        return known;
    const tree = parse(text);
    if (trees.size < keptTrees)
        trees.set(text, tree);
    return tree;
}
function parse(text) {
    if (text.length > _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.expressionCharacters || nesting(text) > _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.expressionDepth)
        return undefined;
    try {
        return spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(text);
    }
    catch {
        return undefined;
    }
}
function nesting(text) {
    let depth = 0;
    let deepest = 0;
    for (const character of text) {
        if (character === "(")
            deepest = Math.max(deepest, ++depth);
        if (character === ")")
            depth--;
    }
    return deepest;
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ decideCompound),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Zy: () => (/* binding */ hasNoAllow)
/* harmony export */ });
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77237);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92728);
/* harmony import */ var _default_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66945);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53104);



/** Whether no file has an `allow`, so that the default's lists apply. */
function hasNoAllow(layer) {
    return layer.allow === undefined && layer.bases.every(hasNoAllow);
}
/** `layer` with the default's lists where no file has an `allow`. */
function withDefault(layer) {
    if (!hasNoAllow(layer))
        return layer;
    return { ...layer, allow: _default_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLists */ .T2.allow, review: [...layer.review, ..._default_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLists */ .T2.review] };
}
/** What `layer` and all that it stands upon say of one license. It can only worsen what they say. */
function decide(layer, term, use) {
    const isKnown = term.anyOf !== undefined || (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .categoryOf */ .Q)(term) !== undefined;
    return decideBy(layer, use, isKnown ? "deny" : "unknown", (lists) => wordOn(lists, term));
}
/**
 * What is said of a whole expression with AND or OR, where some file has an entry for just that; `undefined`
 * where none has. A file without such an entry judges its licenses one by one.
 */
function decideCompound(layer, tree, use) {
    if ("license" in tree)
        return undefined;
    const canonical = (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalOf */ .q)(tree);
    if (!namesCompound(layer, canonical, use))
        return undefined;
    return decideBy(layer, use, "deny", (lists, own) => {
        const whole = compoundWord(lists, canonical);
        if (whole !== undefined || own === undefined)
            return whole;
        const { standing } = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._)(tree, (term) => ({ standing: alone(own, term, use).standing, reason: "" }));
        const entry = { value: "its parts", at: placeOf(own) };
        return { standing, entry };
    });
}
/** The words of all layers as one: a base's, worsened by what stands upon it; `unnamed` is what no entry names. */
function decideBy(layer, use, unnamed, ask) {
    const below = layer.bases.map((base) => decideBy(base, use, unnamed, ask)).reduce(worse, nothing);
    const word = wordOf(layer, use, ask);
    if (word === undefined) {
        const closes = layer.allow !== undefined && below.standing === "allow";
        return closes ? { standing: unnamed, at: placeOf(layer), entry: undefined } : below;
    }
    const own = { standing: word.standing, at: word.entry.at, entry: word.entry.value };
    return below === nothing ? own : worse(below, own);
}
const nothing = { standing: "allow", at: { file: "", line: 1 }, entry: undefined };
const order = ["allow", "review", "unknown", "deny"];
function worse(a, b) {
    return a === nothing || order.indexOf(b.standing) > order.indexOf(a.standing) ? b : a;
}
/** A deny of any list first; then the lists of the scope or context, which are the more particular; then the file's own. */
function wordOf(layer, { scope, context }, ask) {
    const particular = [scope && layer.scopes.get(scope), context && layer.contexts.get(context)].flatMap((lists) => (lists === undefined ? [] : (ask(lists) ?? [])));
    const general = ask(layer, layer);
    const all = [...particular, ...(general ? [general] : [])];
    const first = (standing, words) => words.find((word) => word.standing === standing);
    return first("deny", all) ?? first("review", particular) ?? particular[0] ?? general;
}
const indexes = new WeakMap();
function indexOf(lists) {
    const before = indexes.get(lists);
    if (before !== undefined)
        return before;
    const { allow, review, deny } = lists;
    const index = {
        allow: new _entries_js__WEBPACK_IMPORTED_MODULE_2__/* .Entries */ .R(allow?.value ?? []),
        review: new _entries_js__WEBPACK_IMPORTED_MODULE_2__/* .Entries */ .R(review),
        deny: new _entries_js__WEBPACK_IMPORTED_MODULE_2__/* .Entries */ .R(deny, true),
    };
    indexes.set(lists, index);
    return index;
}
/** Deny wins; between review and allow an entry of the id counts more than one of its category, else review wins. */
function wordOn(lists, term) {
    const { allow, review, deny } = indexOf(lists);
    const denied = deny.find(term);
    if (denied)
        return { standing: "deny", entry: denied.entry };
    const [reviewed, allowed] = [review.find(term), allow.find(term)];
    const word = (standing, hit) => hit && { standing, entry: hit.entry };
    return allowed?.exact && !reviewed?.exact
        ? word("allow", allowed)
        : (word("review", reviewed) ?? word("allow", allowed));
}
function compoundWord(lists, canonical) {
    const index = indexOf(lists);
    for (const standing of ["deny", "review", "allow"]) {
        const entry = index[standing].findCompound(canonical);
        if (entry !== undefined)
            return { standing, entry };
    }
    return undefined;
}
function namesCompound(layer, canonical, use) {
    const here = wordOf(layer, use, (lists) => compoundWord(lists, canonical)) !== undefined;
    return here || layer.bases.some((base) => namesCompound(base, canonical, use));
}
const stripped = new WeakMap();
/** What a layer says without those that it stands upon. */
function alone(layer, term, use) {
    const own = stripped.get(layer) ?? { ...layer, bases: [] };
    stripped.set(layer, own);
    return decide(own, term, use);
}
function placeOf(layer) {
    return layer.allow?.at ?? nothing.at;
}


/***/ }),

/***/ 66945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   T2: () => (/* binding */ defaultLists),
/* harmony export */   kL: () => (/* binding */ defaultFile)
/* harmony export */ });
/** What origins name where no file decided. */
const defaultFile = "the default policy";
const entry = (text) => ({ value: `category:${text}`, at: { file: defaultFile, line: 1 } });
/** The lists that apply where no file has an `allow`. */
const defaultLists = {
    allow: { value: [entry("permissive"), entry("public-domain")], at: { file: defaultFile, line: 1 } },
    deny: [],
    review: [entry("weak-copyleft"), entry("data")],
    scopes: new Map(),
    contexts: new Map(),
    bases: [],
};
/** The policy of who has no file: nothing is set, so that every default applies. */
const defaultPolicy = {
    files: [],
    extends: [],
    approvers: { licenses: [], security: [] },
    licenses: {
        context: undefined,
        unknown: undefined,
        mismatch: undefined,
        lists: { ...defaultLists, allow: undefined, review: [] },
    },
    exceptions: [],
    exceptionsPolicy: { barred: undefined, maxDays: undefined },
    clarifications: [],
    choices: [],
    sbom: { minQuality: undefined },
    licenseChange: { gate: undefined, watch: [], earlyWarnings: new Map() },
    scorecard: { minimum: undefined, checks: new Map(), tiers: [] },
    exposure: { block: undefined },
    trust: { gate: undefined },
    routes: [],
};


/***/ }),

/***/ 67411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81809);

/** What keeps a hostile file small: characters, nesting, values with aliases followed. */
const caps = { characters: _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.policyBytes, depth: 32, values: 200_000 };
const tooDeep = "is nested too deep to be read";
/** The value of a YAML text and all that is wrong with it as YAML. Never throws for any text. */
async function parseDocument(text) {
    const start = { line: 1, column: 1 };
    if (text.length > caps.characters) {
        const message = `has ${text.length} characters; at most ${caps.characters} are read`;
        return { node: undefined, faults: [{ ...start, message }] };
    }
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 62769));
    const lines = new yaml.LineCounter();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const options = { lineCounter: lines, prettyErrors: false, logLevel: "silent", uniqueKeys: false };
    let document;
    try {
        document = yaml.parseDocument(text, options);
    }
    catch {
        return { node: undefined, faults: [{ ...start, message: tooDeep }] };
    }
    if (document.errors.length > 0) {
        return {
            node: undefined,
            faults: document.errors.map(({ message, pos }) => ({ ...at(pos[0]), message: plain(message) })),
        };
    }
    const reader = new Reader(yaml, at);
    const node = reader.read(document.contents, 0)?.node;
    return { node, faults: reader.faults };
}
/** The types of YAML's core schema. */
const tags = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`));
/** The parser's own words, in one line that starts as ours do. */
function plain(message) {
    if (message.includes("call stack"))
        return tooDeep;
    return `is not YAML: ${message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
}
/** Turns the parser's tree into ours. An alias gives the value that its anchor had: shared, never copied. */
class Reader {
    faults = [];
    #yaml;
    #at;
    #anchors = new Map();
    #last = { line: 1, column: 1 };
    constructor(yaml, at) {
        this.#yaml = yaml;
        this.#at = at;
    }
    read(value, depth) {
        const node = value;
        const at = node?.range ? this.#at(node.range[0]) : this.#last;
        this.#last = at;
        if (depth > caps.depth)
            return this.#refuse(at, `is nested deeper than ${caps.depth}`);
        if (node === null || node === undefined)
            return { node: empty(at), size: 1, height: 1 };
        if (this.#yaml.isAlias(node))
            return this.#alias(node.source, at);
        if (node.tag !== undefined && !tags.has(node.tag))
            return this.#refuse(at, `has the tag ${node.tag.slice(0, 40)}; no tags are read`);
        const end = this.#at(Math.max(node.range[0], node.range[1] - 1)).line;
        const read = this.#content(node, { at, end }, depth);
        if (read.size > caps.values)
            return this.#refuse(at, `holds more than ${caps.values} values`);
        if (read.height > caps.depth)
            return this.#refuse(at, `is nested deeper than ${caps.depth}`);
        const anchor = "anchor" in node ? node.anchor : undefined;
        if (anchor !== undefined)
            this.#anchors.set(anchor, read);
        return read;
    }
    #content(node, place, depth) {
        if (this.#yaml.isMap(node))
            return this.#mapping(node, place, depth);
        if (!this.#yaml.isSeq(node))
            return {
                node: { kind: "scalar", value: scalarOf(node.value), ...place },
                size: 1,
                height: 1,
            };
        const read = node.items.flatMap((item) => this.read(item, depth + 1) ?? []);
        return { node: { kind: "list", items: read.map((item) => item.node), ...place }, ...measure(read) };
    }
    #mapping(map, place, depth) {
        const entries = new Map();
        const values = [];
        for (const { key, value } of map.items) {
            const name = this.read(key, depth + 1);
            const read = this.read(value, depth + 1);
            if (name === undefined || read === undefined)
                continue;
            values.push(read);
            const text = name.node.kind === "scalar" ? name.node.value : undefined;
            if (text === undefined)
                this.#refuse(name.node.at, "has a key that is no text");
            else if (entries.has(String(text)))
                this.#refuse(name.node.at, `${quote(String(text))} stands twice`);
            else
                entries.set(String(text), { at: name.node.at, node: read.node });
        }
        return { node: { kind: "mapping", entries, ...place }, ...measure(values) };
    }
    #alias(name, at) {
        const found = this.#anchors.get(name);
        if (found !== undefined)
            return { ...found, node: { ...found.node, aliased: true } };
        return this.#refuse(at, `*${name.slice(0, 40)} has no anchor before it`);
    }
    #refuse(at, message) {
        this.faults.push({ ...at, message });
    }
}
function empty(at) {
    return { kind: "scalar", value: undefined, at, end: at.line };
}
function measure(parts) {
    let [size, height] = [1, 0];
    for (const part of parts) {
        size += part.size;
        height = Math.max(height, part.height);
    }
    return { size, height: height + 1 };
}
function scalarOf(value) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    return value === null || value === undefined ? undefined : String(value);
}
/** A key or value as a message shows it. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 53104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Entries),
/* harmony export */   q: () => (/* binding */ canonicalOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41413);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43461);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77237);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74027);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97053);

/** A list of SPDX ids, expressions and `category:` entries, for looking up. */
class Entries {
    #ids = new Map();
    #categories = new Map();
    #compounds = new Map();
    /** With `spread`, an or-later entry names each later version too: who denies a license denies what it may be taken as. */
    constructor(entries, spread = false) {
        for (const entry of entries) {
            if (entry.value.startsWith("category:"))
                keepFirst(this.#categories, entry.value.slice(9), entry);
            else
                this.#add(entry, (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(entry.value), spread);
        }
    }
    /** The entry that names a license: by its id if there is one, else by its category. */
    find(term) {
        const exact = this.#ids.get(term.id)?.find((one) => (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(one.term, term));
        if (exact !== undefined)
            return { entry: exact.entry, exact: true };
        const entry = this.#categories.get((0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_2__/* .categoryOf */ .Q)(term) ?? "");
        return entry && { entry, exact: false };
    }
    /** The entry that is, as a whole, this expression with AND or OR, in any order. */
    findCompound(canonical) {
        return this.#compounds.get(canonical);
    }
    #add(entry, tree, spread) {
        if (tree === undefined)
            return;
        if ("conjunction" in tree) {
            keepFirst(this.#compounds, canonicalOf(tree), entry);
            return;
        }
        const term = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .termOf */ .iP)(tree);
        for (const one of spread ? [term, ...(0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_3__/* .takenAs */ .M)(term)] : [term])
            this.#ids.set(one.id, [...(this.#ids.get(one.id) ?? []), { term: one, entry }]);
    }
}
function keepFirst(map, key, value) {
    if (!map.has(key))
        map.set(key, value);
}
/** An expression in one spelling: chains of one conjunction flat, sorted, each part once. */
function canonicalOf(tree) {
    if ("license" in tree)
        return (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .writeTerm */ .qR)((0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .termOf */ .iP)(tree));
    const parts = (0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_4__/* .operands */ .b)(tree, tree.conjunction).map((part) => "license" in part ? canonicalOf(part) : `(${canonicalOf(part)})`);
    return [...new Set(parts)].sort().join(tree.conjunction === "and" ? " AND " : " OR ");
}


/***/ }),

/***/ 93851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  Q: () => (/* binding */ loadReference)
});

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/policy/build/schema.js
var schema = __webpack_require__(72145);
;// CONCATENATED MODULE: ./packages/policy/build/merge.js

/**
 * `own` upon the policies that it extends. It can only tighten: a license must pass every file's lists, minima
 * take the higher, gates unite; loosening is for exceptions, as far as each base allows them.
 */
function mergePolicies(own, bases) {
    if (bases.length === 0)
        return own;
    const all = [...bases, own];
    const barred = bases
        .map(({ exceptionsPolicy }) => exceptionsPolicy.barred)
        .find((one) => one !== undefined);
    return {
        files: [...new Set(all.flatMap(({ files }) => files))],
        extends: own.extends,
        approvers: {
            licenses: unite(all.map(({ approvers }) => approvers.licenses)),
            security: unite(all.map(({ approvers }) => approvers.security)),
        },
        licenses: {
            context: highest(all.map(({ licenses }) => licenses.context), byOrder(schema/* contexts */.JU)),
            unknown: highest(all.map(({ licenses }) => licenses.unknown), byOrder(schema/* settings */.W0)),
            mismatch: highest(all.map(({ licenses }) => licenses.mismatch), byOrder(schema/* settings */.W0)),
            lists: { ...own.licenses.lists, bases: bases.map(({ licenses }) => licenses.lists) },
        },
        exceptions: [
            ...inherit(bases.map((base) => base.exceptions)),
            ...own.exceptions.map((one) => ({ ...one, barred })),
        ],
        exceptionsPolicy: {
            barred: barred ?? own.exceptionsPolicy.barred,
            maxDays: highest(all.map(({ exceptionsPolicy }) => exceptionsPolicy.maxDays), (days) => -days),
        },
        clarifications: [
            ...own.clarifications.map((one) => ({ ...one, barred })),
            ...inherit(bases.map((base) => base.clarifications)),
        ],
        choices: [...own.choices, ...inherit(bases.map((base) => base.choices))],
        sbom: {
            minQuality: highest(all.map(({ sbom }) => sbom.minQuality), (quality) => quality),
        },
        licenseChange: mergeLicenseChange(all.map(({ licenseChange }) => licenseChange)),
        scorecard: {
            minimum: highest(all.map(({ scorecard }) => scorecard.minimum), (score) => score),
            checks: highestByKey(all.map(({ scorecard }) => scorecard.checks), (score) => score),
            tiers: unite(all.map(({ scorecard }) => scorecard.tiers)),
        },
        exposure: { block: uniteGates(all.map(({ exposure }) => exposure.block)) },
        trust: { gate: uniteGates(all.map(({ trust }) => trust.gate)) },
        routes: [own, ...bases].flatMap(({ routes }) => routes),
    };
}
function mergeLicenseChange(all) {
    return {
        gate: uniteGates(all.map(({ gate }) => gate)),
        watch: unite(all.map(({ watch }) => watch)),
        earlyWarnings: highestByKey(all.map(({ earlyWarnings }) => earlyWarnings), byOrder(["note", "review", "fail"])),
    };
}
function inherit(lists) {
    return unite(lists).map((one) => ({ ...one, inherited: true }));
}
/** The members of all lists; what two bases have from the same line counts once. */
function unite(lists) {
    const seen = new Map();
    for (const item of lists.flat()) {
        const key = JSON.stringify(item, (_, value) => (value instanceof Map ? [...value] : value));
        if (!seen.has(key))
            seen.set(key, item);
    }
    return [...seen.values()];
}
function uniteGates(gates) {
    const given = gates.filter((gate) => gate !== undefined);
    if (given.length === 0)
        return undefined;
    const seen = new Map();
    for (const one of given.flat())
        if (!seen.has(one.value))
            seen.set(one.value, one);
    return [...seen.values()];
}
/** The one that ranks highest; the most basic of equals. */
function highest(all, rank) {
    let best;
    for (const one of all)
        if (one !== undefined && (best === undefined || rank(one.value) > rank(best.value)))
            best = one;
    return best;
}
function highestByKey(maps, rank) {
    const keys = new Set(maps.flatMap((map) => [...map.keys()]));
    return new Map([...keys].map((key) => [
        key,
        highest(maps.map((map) => map.get(key)), rank),
    ]));
}
function byOrder(order) {
    return (value) => order.indexOf(value);
}

// EXTERNAL MODULE: ./packages/policy/build/read.js + 7 modules
var read = __webpack_require__(85345);
// EXTERNAL MODULE: ./packages/policy/build/reference.js
var build_reference = __webpack_require__(54421);
;// CONCATENATED MODULE: ./packages/policy/build/load.js




/** How many policies may extend one another in a row, and how many may be read at all. */
const caps = { depth: 5, files: 20 };
/** The policy of a text with everything that it extends. CONFIG tells what is wrong, where; a policy missing too. */
async function loadPolicy(text, file, source, ref) {
    return new Loader(source).extend(await (0,read/* readPolicy */.T)(text, file, ref), []);
}
/** The policy that a reference names, with everything that it extends. */
async function loadReference(reference, source) {
    return new Loader(source).load(reference, []);
}
class Loader {
    #source;
    #loaded = new Map();
    constructor(source) {
        this.#source = source;
    }
    async extend(policy, chain) {
        const bases = [];
        for (const { value, at } of policy.extends) {
            const shown = (0,build_reference/* showReference */.n)(value);
            const where = `${at.file}:${at.line} extends ${shown}`;
            if (chain.includes(shown))
                throw refuse(`${where}, which extends it: a circle`);
            if (chain.length >= caps.depth)
                throw refuse(`${where}: more than ${caps.depth} in a row`);
            bases.push(await this.load(value, chain, where));
        }
        return mergePolicies(policy, bases);
    }
    load(reference, chain, where) {
        const shown = (0,build_reference/* showReference */.n)(reference);
        const before = this.#loaded.get(shown);
        if (before !== undefined)
            return before;
        if (this.#loaded.size >= caps.files)
            throw refuse(`More than ${caps.files} policies extend one another`);
        const loading = this.#read(reference, chain, where ?? `The policy ${shown}`);
        this.#loaded.set(shown, loading);
        return loading;
    }
    async #read(reference, chain, where) {
        const text = await this.#source.read(reference);
        if (text === undefined)
            throw refuse(`${where}: no such file`);
        const policy = await (0,read/* readPolicy */.T)(text, `${reference.repository}//${reference.path}`, reference.ref);
        return this.extend(policy, [...chain, (0,build_reference/* showReference */.n)(reference)]);
    }
}
function refuse(message) {
    return new errors/* OspoError */.sH("CONFIG", message, { fix: "Mend `extends`, or the policy that it names." });
}


/***/ }),

/***/ 52823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ matchesPackage),
/* harmony export */   j: () => (/* binding */ parsePackage)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15420);

/** Types whose names are written in any case (purl specification, known types). */
const caseless = new Set(["github", "bitbucket", "pypi", "composer", "deb", "rpm", "hex", "gitlab"]);
/** Qualifiers that say that a package is not the one which its registry has under that name. */
const origins = ["vcs_url", "download_url", "repository_url"];
/** The parts of a purl (`pkg:npm/%40acme/foo@1.0.0`), or of a pattern; `undefined` for other text. */
function parsePackage(purl) {
    const [, type = "", rest = "", query = ""] = /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#.*)?$/s.exec(purl) ?? [];
    const at = rest.lastIndexOf("@");
    const hasVersion = at > 0 && !rest.slice(at).includes("/");
    const name = decode((hasVersion ? rest.slice(0, at) : rest).replace(/^\/+|\/+$/g, ""));
    const version = hasVersion ? decode(rest.slice(at + 1)) : undefined;
    if (type === "" || name === undefined || name === "" || (hasVersion && !version))
        return undefined;
    const qualifiers = new Map();
    for (const pair of query.split("&").filter((part) => part.includes("="))) {
        const value = decode(pair.slice(pair.indexOf("=") + 1));
        if (value === undefined)
            return undefined;
        qualifiers.set(pair.slice(0, pair.indexOf("=")).toLowerCase(), value);
    }
    const kind = type.toLowerCase();
    return { type: kind, name: caseless.has(kind) ? name.toLowerCase() : name, version, qualifiers };
}
/**
 * Whether `pattern` means the package `purl`. A pattern without `vcs_url`, `download_url` and `repository_url`
 * means the package of its registry alone: whoever can name a git dependency must not inherit what was
 * granted to the published package.
 */
function matchesPackage(pattern, purl) {
    if (pattern.type !== purl.type || !(0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern.name, purl.name))
        return false;
    if (pattern.version !== undefined && pattern.version !== purl.version)
        return false;
    for (const [key, value] of pattern.qualifiers) {
        const actual = purl.qualifiers.get(key);
        if (actual === undefined || !(0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(value, actual))
            return false;
    }
    return origins.every((key) => pattern.qualifiers.has(key) || !purl.qualifiers.has(key));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 85345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy),
  e: () => (/* binding */ tryPolicy)
});

;// CONCATENATED MODULE: ./packages/policy/build/node.js
/** Whether `node` or anything in it stands elsewhere. */
function usesAlias(node) {
    if (node.aliased)
        return true;
    if (node.kind === "scalar")
        return false;
    const inner = node.kind === "list" ? node.items : [...node.entries.values()].map((entry) => entry.node);
    return inner.some(usesAlias);
}

// EXTERNAL MODULE: ./packages/policy/build/package-pattern.js
var package_pattern = __webpack_require__(52823);
// EXTERNAL MODULE: ./packages/policy/build/versions.js + 1 modules
var versions = __webpack_require__(10509);
;// CONCATENATED MODULE: ./packages/policy/build/fields.js



/**
 * Reads the fields of a mapping that was checked: what is not there is `undefined` or empty, and nothing else
 * than the schema's types can stand there.
 */
class Fields {
    at;
    #file;
    #node;
    constructor(file, node) {
        this.#file = file;
        this.#node = node?.kind === "mapping" ? node : undefined;
        this.at = { ...file, line: node?.at.line ?? 1 };
    }
    /** The last line; `undefined` where parts stand elsewhere, as a YAML alias makes them. */
    get end() {
        return this.#node === undefined || usesAlias(this.#node) ? undefined : this.#node.end;
    }
    has(key) {
        return this.#node?.entries.has(key) ?? false;
    }
    /** The line of a key. */
    line(key) {
        return { ...this.#file, line: this.#node?.entries.get(key)?.at.line ?? this.at.line };
    }
    of(key) {
        return new Fields(this.#file, this.#get(key));
    }
    all(key) {
        const aliased = this.#get(key)?.aliased ?? false;
        return this.#items(key).map((item) => new Fields(this.#file, aliased ? { ...item, aliased } : item));
    }
    keys() {
        return [...(this.#node?.entries.keys() ?? [])];
    }
    text(key) {
        const node = this.#get(key);
        return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
    }
    texts(key) {
        return this.#items(key).flatMap((node) => node.kind === "scalar" && typeof node.value === "string"
            ? [{ value: node.value, at: { ...this.#file, line: node.at.line } }]
            : []);
    }
    sourced(key) {
        const node = this.#get(key);
        if (node?.kind !== "scalar" || node.value === undefined)
            return undefined;
        return { value: node.value, at: this.line(key) };
    }
    /** `package` with the `versions` beside it. */
    packages() {
        const text = this.text("package");
        return text === undefined
            ? undefined
            : { text, name: nameOf(text), versions: versionsOf(this.text("versions")) };
    }
    #get(key) {
        return this.#node?.entries.get(key)?.node;
    }
    #items(key) {
        const node = this.#get(key);
        return node?.kind === "list" ? node.items : [];
    }
}
/** The parsed form of a pattern that was checked. */
function nameOf(text) {
    const name = (0,package_pattern/* parsePackage */.j)(text);
    if (name === undefined)
        throw new TypeError("a package pattern that was not checked");
    return name;
}
function versionsOf(text) {
    const parsed = text === undefined ? undefined : (0,versions/* parseVersions */.J)(text);
    if (parsed !== undefined && "wrong" in parsed)
        throw new TypeError("a range that was not checked");
    return parsed;
}

// EXTERNAL MODULE: ./packages/policy/build/reference.js
var reference = __webpack_require__(54421);
// EXTERNAL MODULE: ./packages/policy/build/schema.js
var schema = __webpack_require__(72145);
;// CONCATENATED MODULE: ./packages/policy/build/build.js



/** The policy of one file, from its checked value; `file` is what origins name. */
function policyOf(node, file) {
    const root = new Fields(file, node);
    const licenses = root.of("licenses");
    const change = root.of("license-change");
    const score = root.of("scorecard");
    return {
        files: [file.file],
        extends: root
            .texts("extends")
            .map(({ value, at }) => ({ value: (0,reference/* parseReference */.F)(value), at })),
        approvers: {
            licenses: approversOf(root.of("approvers"), "licenses"),
            security: approversOf(root.of("approvers"), "security"),
        },
        licenses: {
            context: licenses.sourced("context"),
            unknown: licenses.sourced("unknown"),
            mismatch: licenses.sourced("mismatch"),
            lists: {
                ...listsOf(licenses),
                scopes: listsBy(licenses.of("scopes"), schema/* scopes */.Wu),
                contexts: listsBy(licenses.of("contexts"), schema/* contexts */.JU),
                bases: [],
            },
        },
        exceptions: root.all("exceptions").map(exceptionOf),
        exceptionsPolicy: exceptionsPolicyOf(root.of("exceptions-policy")),
        clarifications: root.all("clarifications").map(clarificationOf),
        choices: root.all("choices").map(choiceOf),
        sbom: { minQuality: root.of("sbom").sourced("min-quality") },
        licenseChange: {
            gate: change.has("gate")
                ? change.texts("gate")
                : undefined,
            watch: change.texts("watch").map(({ value, at }) => ({
                value: { text: value, name: nameOf(value), versions: undefined },
                at,
            })),
            earlyWarnings: mapOf(change.of("early-warnings")),
        },
        scorecard: { ...minimaOf(score), tiers: score.all("tiers").map(tierOf) },
        exposure: { block: gateOf(root.of("exposure"), "block") },
        trust: { gate: gateOf(root.of("trust"), "gate") },
        routes: root.all("routes").map(routeOf),
    };
}
function approversOf(fields, key) {
    if (!fields.has(key))
        return [];
    return [{ value: fields.texts(key).map(({ value }) => value), at: fields.line(key) }];
}
function listsOf(fields) {
    const allow = fields.has("allow") ? { value: fields.texts("allow"), at: fields.line("allow") } : undefined;
    return { allow, deny: fields.texts("deny"), review: fields.texts("review") };
}
function listsBy(fields, keys) {
    return new Map(keys.filter((key) => fields.has(key)).map((key) => [key, listsOf(fields.of(key))]));
}
function exceptionOf(fields) {
    return {
        at: fields.at,
        end: fields.end,
        rule: fields.text("rule") ?? "",
        packages: fields.packages(),
        repository: fields.text("repository"),
        licenses: fields.has("licenses") ? fields.texts("licenses").map(({ value }) => value) : undefined,
        check: fields.text("check"),
        sha256: fields.text("sha256"),
        reason: fields.text("reason") ?? "",
        approvedBy: fields.text("approved-by"),
        ticket: fields.text("ticket"),
        until: fields.text("until"),
        inherited: false,
        barred: undefined,
        approval: undefined,
    };
}
function exceptionsPolicyOf(fields) {
    const allowed = fields.sourced("allowed");
    return {
        barred: allowed?.value === false ? allowed.at : undefined,
        maxDays: fields.sourced("max-days"),
    };
}
function clarificationOf(fields) {
    return {
        at: fields.at,
        packages: fields.packages(),
        license: fields.text("license") ?? "",
        files: fields.all("files").map((file) => ({
            path: file.text("path") ?? "",
            sha256: file.text("sha256") ?? "",
        })),
        reason: fields.text("reason") ?? "",
        inherited: false,
        barred: undefined,
    };
}
function choiceOf(fields) {
    const packages = fields.packages();
    return { at: fields.at, packages, choose: fields.text("choose") ?? "", inherited: false };
}
function minimaOf(fields) {
    return { minimum: fields.sourced("minimum"), checks: mapOf(fields.of("checks")) };
}
function tierOf(fields) {
    return { ...minimaOf(fields), repositories: fields.texts("repositories").map(({ value }) => value) };
}
function mapOf(fields) {
    const all = new Map();
    for (const key of fields.keys()) {
        const value = fields.sourced(key);
        if (value !== undefined)
            all.set(key, value);
    }
    return all;
}
function gateOf(fields, key) {
    return fields.has(key) ? fields.texts(key) : undefined;
}
function routeOf(fields) {
    return {
        at: fields.at,
        findings: fields.text("findings") ?? "",
        repository: fields.text("repository"),
        team: fields.text("team"),
        label: fields.text("label"),
    };
}

// EXTERNAL MODULE: ./packages/policy/build/document.js
var build_document = __webpack_require__(67411);
// EXTERNAL MODULE: ./packages/license/build/category/category.js
var category = __webpack_require__(55946);
// EXTERNAL MODULE: ./packages/license/build/expression.js
var expression = __webpack_require__(41413);
;// CONCATENATED MODULE: ./packages/policy/build/nearest.js
/** The one of `known` that `word` is most likely a misspelling of; `undefined` where none is near. */
function nearest(word, known) {
    if (word.length > 40)
        return undefined;
    const plain = squash(word);
    const ranked = known
        .map((name) => ({ name, distance: distance(plain, squash(name)) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(word.length / 3))
        ? best.name
        : undefined;
}
function squash(word) {
    return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}
/** How many letters to insert, remove, replace or swap with their neighbour (optimal string alignment). */
function distance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/policy/build/format.js






/** What is wrong with `text` as a `format`; `undefined` if nothing. */
function wrongFormat(format, text) {
    switch (format) {
        case "date":
            return isDate(text) ? undefined : `must be a date such as 2027-06-30, not ${(0,build_document/* quote */.h)(text)}`;
        case "license":
            return text.startsWith("category:")
                ? wrongCategory(text.slice("category:".length))
                : wrongLicense(text);
        case "expression":
            return wrongLicense(text);
        case "package":
            return wrongPackage(text);
        case "versions": {
            const parsed = (0,versions/* parseVersions */.J)(text);
            return "wrong" in parsed ? `${(0,build_document/* quote */.h)(text)} ${parsed.wrong}` : undefined;
        }
        case "reference":
            return (0,reference/* parseReference */.F)(text) ? undefined : `must be OWNER/REPO//path@ref, not ${(0,build_document/* quote */.h)(text)}`;
    }
}
function wrongCategory(name) {
    if (category/* categories */.LZ.some((category) => category === name))
        return undefined;
    const near = nearest(name, category/* categories */.LZ);
    const hint = near === undefined ? `the categories are ${category/* categories */.LZ.join(", ")}` : `did you mean ${near}?`;
    return `${(0,build_document/* quote */.h)(name)} is no category; ${hint}`;
}
function wrongLicense(text) {
    if ((0,expression/* parseExpression */.Y)(text) !== undefined)
        return undefined;
    return `${(0,build_document/* quote */.h)(text)} is no SPDX id or expression; own licenses are written LicenseRef-NAME`;
}
function wrongPackage(text) {
    if (text.length <= 500 && (0,package_pattern/* parsePackage */.j)(text) !== undefined)
        return undefined;
    return `must be a purl such as pkg:npm/foo or pkg:npm/@acme/*, not ${(0,build_document/* quote */.h)(text)}`;
}
/** A day that the calendar has, as ISO 8601 writes it. */
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./packages/policy/build/check.js



/** All that is wrong with `node` as `schema` wants it. */
function check(node, schema) {
    const faults = [];
    visit(node, schema, "", (at, message) => void faults.push({ ...at, message }));
    return faults;
}
function visit(node, schema, path, report) {
    const name = path || "the file";
    if (schema.type === "object") {
        if (node.kind === "mapping")
            visitMapping(node, schema, path, report);
        else
            report(node.at, `${name} must hold \`key: value\` lines`);
    }
    else if (schema.type === "array") {
        if (node.kind === "list")
            visitList(node, schema, path, report);
        else
            report(node.at, `${name} must be a list: [a, b], or a line each after -`);
    }
    else {
        const wrong = wrongScalar(node, schema);
        if (wrong !== undefined)
            report(node.at, `${name} ${wrong}`);
    }
}
function visitMapping(node, schema, path, report) {
    const { properties = {}, required = [], anyOf = [], dependencies = {}, additionalProperties: rest, } = schema;
    const known = new Map(Object.entries(properties));
    for (const [key, entry] of node.entries) {
        const inner = known.get(key) ?? (rest || undefined);
        if (inner !== undefined)
            visit(entry.node, inner, path ? `${path}.${key}` : key, report);
        else
            report(entry.at, unknownKey(key, path, [...known.keys()]));
    }
    for (const key of required.filter((one) => !node.entries.has(one)))
        report(node.at, path ? `${path} needs \`${key}\`` : `needs \`${key}\`${key === "version" ? ": 1" : ""}`);
    for (const [key, others] of Object.entries(dependencies))
        for (const other of node.entries.has(key) ? others.filter((one) => !node.entries.has(one)) : [])
            report(node.at, `${path} needs \`${other}\` beside \`${key}\``);
    const names = anyOf.flatMap((one) => one.required);
    if (names.length > 0 && !names.some((key) => node.entries.has(key)))
        report(node.at, `${path} needs at least one of ${names.map((key) => `\`${key}\``).join(", ")}`);
}
function unknownKey(key, path, keys) {
    const near = nearest(key, keys);
    const where = path ? ` in ${path}` : "";
    const hint = near === undefined ? `; known here: ${keys.join(", ") || "no other"}` : `; did you mean \`${near}\`?`;
    return `${(0,build_document/* quote */.h)(key)} is no key${where}${hint}`;
}
function visitList({ items, at }, schema, path, report) {
    const { minItems = 0 } = schema;
    if (items.length < minItems)
        report(at, `${path} must name at least ${minItems}`);
    for (const [index, item] of items.entries())
        visit(item, schema.items ?? {}, `${path}[${index}]`, report);
}
function wrongScalar(node, schema) {
    if (node.kind !== "scalar")
        return `must be one value, not a ${node.kind}`;
    if (node.value === undefined)
        return "has no value";
    switch (schema.type) {
        case "string":
            return wrongText(node, schema);
        case "boolean":
            return typeof node.value === "boolean" ? undefined : `must be true or false, not ${shown(node)}`;
        case "number":
        case "integer":
            return wrongNumber(node, schema);
        default:
            return undefined;
    }
}
function wrongText(node, { enum: values, pattern, format, minLength = 0, description }) {
    const { value } = node;
    if (typeof value !== "string")
        return `must be text: write "${String(value)}" in quotes`;
    if (value.length < minLength)
        return "is empty";
    if (value.length > 2_048)
        return `has ${value.length} characters; at most 2048 are read`;
    if (values && !values.includes(value))
        return notOneOf(value, values);
    if (pattern !== undefined && !new RegExp(pattern).test(value))
        return `${(0,build_document/* quote */.h)(value)} is not of this kind: ${(description ?? pattern).replace(/\.$/, "")}`;
    return format && wrongFormat(format, value);
}
function wrongNumber(node, schema) {
    const { value } = node;
    const { enum: values, type, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, } = schema;
    const isNumber = typeof value === "number" && Number.isFinite(value);
    if (!isNumber || (type === "integer" && !Number.isInteger(value)))
        return `must be a${type === "integer" ? " whole" : ""} number, not ${shown(node)}`;
    if (values && !values.includes(value))
        return notOneOf(value, values);
    return value < minimum || value > maximum
        ? `must be from ${minimum} to ${maximum}, not ${value}`
        : undefined;
}
function notOneOf(value, values) {
    const near = typeof value === "string" ? nearest(value, values.map(String)) : undefined;
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return `must be one of ${values.join(", ")}, not ${shown({ value })}${hint}`;
}
function shown({ value }) {
    return typeof value === "string" ? (0,build_document/* quote */.h)(value) : String(value);
}

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
;// CONCATENATED MODULE: ./packages/policy/build/fault.js

/** So many faults are told of one file; a hostile one may have thousands. */
const told = 50;
/** All faults of a policy file in one CONFIG error, each as `file:line:column what`. */
function policyError(file, faults) {
    const sorted = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = sorted
        .slice(0, told)
        .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
    const rest = sorted.length > told ? [`… and ${sorted.length - told} more`] : [];
    const [only] = lines;
    const message = lines.length === 1 ? `Policy ${only}` : `The policy:\n${[...lines, ...rest].join("\n")}`;
    return new errors/* OspoError */.sH("CONFIG", message, { fix: "docs/policy.md lists every key with an example." });
}

;// CONCATENATED MODULE: ./packages/policy/build/read.js





/** The policy of one file's text, what it extends not yet merged. CONFIG tells all faults, each with its line. */
async function readPolicy(text, file, ref) {
    const read = await tryPolicy(text, file, ref);
    if ("policy" in read)
        return read.policy;
    throw policyError(file, read.faults);
}
/** The policy of a text, or all that is wrong with it. */
async function tryPolicy(text, file, ref) {
    const { node, faults } = await (0,build_document/* parseDocument */.T)(text);
    if (node === undefined)
        return { faults };
    const all = [...faults, ...check(node, schema/* policySchema */.wh)];
    return all.length > 0
        ? { faults: all }
        : { policy: policyOf(node, { file, ...(ref !== undefined && { ref }) }) };
}


/***/ }),

/***/ 54421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   n: () => (/* binding */ showReference)
/* harmony export */ });
const form = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/\/([^@\s\\]+)@([^\s@~^:?*[\\]+)$/;
/** The reference that `text` (`OWNER/REPO//path@ref`) is; `undefined` for other text. */
function parseReference(text) {
    if (text.length > 500)
        return undefined;
    const [, repository, path, ref] = form.exec(text) ?? [];
    if (repository === undefined || path === undefined || ref === undefined)
        return undefined;
    const steps = path.split("/");
    if (steps.some((step) => step === "" || step === "." || step === "..") || ref.includes(".."))
        return undefined;
    return /\/\.{1,2}$/.test(repository) ? undefined : { repository, path, ref };
}
/** A reference as files write it. */
function showReference({ repository, path, ref }) {
    return `${repository}//${path}@${ref}`;
}


/***/ }),

/***/ 72145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ contexts),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   Wu: () => (/* binding */ scopes),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony exports licenseGates, blocks */
const contexts = ["internal", "service", "distribute", "contribute"];
const scopes = ["production", "development", "optional", "peer"];
const licenseGates = ["restrictive", "substantive", "early-warning"];
const blocks = ["malicious", "exploited", "critical", "high", "medium", "low"];
const settings = ["review", "fail"];
const levels = ["note", "review", "fail"];
const text = (description) => ({ description, type: "string", minLength: 1 });
const map = (description, properties, rest = {}) => ({
    description,
    type: "object",
    properties,
    additionalProperties: false,
    ...rest,
});
const list = (description, items) => ({ description, type: "array", items });
const choice = (description, values) => ({
    description,
    type: "string",
    enum: values,
});
const license = { type: "string", format: "license", minLength: 1 };
const expression = (description) => ({ ...text(description), format: "expression" });
const packagePattern = {
    ...text("A package as purl without version, `*` for any text: `pkg:npm/foo`, `pkg:npm/@acme/*`."),
    format: "package",
};
const versions = {
    ...text("A range of versions: of npm's (`>=1 <2`) or `vers:`. All versions unless told."),
    format: "versions",
};
const sha256 = {
    description: "SHA-256 of a file, in hex.",
    type: "string",
    pattern: "^[0-9a-f]{64}$",
};
const rule = {
    description: "Rules of findings, `*` for any text: `license/*`.",
    type: "string",
    pattern: "^[a-z*][a-z*/-]*$",
};
const approver = {
    description: "A person or a team of GitHub: `@octocat`, `@acme/legal`.",
    type: "string",
    pattern: "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$",
};
const repository = {
    description: "A repository, `*` for any text: `acme/app`, `acme/*`.",
    type: "string",
    pattern: "^[A-Za-z0-9._*-]+/[A-Za-z0-9._*-]+$",
};
const reason = text("Why, for those who read it in a year.");
const score = { type: "number", minimum: 0, maximum: 10 };
const checks = {
    description: "Least score of a check, by its name.",
    type: "object",
    additionalProperties: score,
};
const lists = {
    allow: list("Allowed: SPDX ids, expressions, `category:` entries.", license),
    deny: list("Denied, whatever else allows it.", license),
    review: list("A human must look.", license),
};
const licenses = map("Which licenses may be used.", {
    context: choice("How what you build is used.", contexts),
    ...lists,
    unknown: choice("What an unknown license is. `review` unless told.", settings),
    mismatch: choice("What it is when declared and detected license disagree. `review` unless told.", settings),
    scopes: map("Lists that count too for dependencies of one scope.", Object.fromEntries(scopes.map((scope) => [scope, map(`For ${scope} dependencies.`, lists)]))),
    contexts: map("Lists that count too in one context.", Object.fromEntries(contexts.map((context) => [context, map(`For the context ${context}.`, lists)]))),
});
const exception = map("Findings that are accepted, for a reason and a time.", {
    rule,
    package: packagePattern,
    versions,
    repository,
    licenses: list("The licenses that are accepted; with another one the exception does not count.", license),
    check: text("The Scorecard check."),
    sha256: { ...sha256, description: "The text that is acknowledged; with another one it does not count." },
    reason,
    "approved-by": { ...approver, description: "Who approved it: `@acme/legal`, `@octocat`." },
    ticket: text("Where it was decided."),
    until: { ...text("The last day on which it counts: `2027-06-30`."), format: "date" },
}, {
    required: ["rule", "reason"],
    dependencies: { versions: ["package"] },
    anyOf: ["package", "repository", "licenses", "check", "sha256"].map((key) => ({ required: [key] })),
});
const clarification = map("The license of a package whose own words are unclear, as long as its license text is the same.", {
    package: packagePattern,
    versions,
    license: expression("What it is licensed under."),
    files: {
        ...list("The license files that were read; another text opens the question again.", map("A license file.", { path: text("Its path in the package."), sha256 }, { required: ["path", "sha256"] })),
        minItems: 1,
    },
    reason,
}, { required: ["package", "license", "files", "reason"] });
const tier = map("Repositories that must score better.", {
    repositories: list("Which repositories.", repository),
    minimum: { ...score, description: "Least aggregate score." },
    checks,
}, { required: ["repositories"] });
const early = [
    "install-script",
    "new-publisher",
    "provenance-lost",
    "repository-changed",
    "young-version",
    "first-dependency",
];
/** JSON Schema of `.github/ospo.yml`: the one source of its checks; published as schemas/ospo.schema.json. */
const policySchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "ospo-actions policy",
    ...map("What may be used, what is excepted, what fails: .github/ospo.yml", {
        version: { description: "Version of this format.", type: "integer", enum: [1] },
        extends: list("Policies that this one adds to; it can tighten them, never loosen.", {
            ...text("OWNER/REPO//path@ref"),
            format: "reference",
        }),
        approvers: map("Who may approve exceptions. With it, only verified approvals count.", {
            licenses: { ...list("For the rules of licenses.", approver), minItems: 1 },
            security: { ...list("For all other rules.", approver), minItems: 1 },
        }),
        licenses,
        exceptions: list("One shape for the whole suite.", exception),
        "exceptions-policy": map("What exceptions may be made.", {
            allowed: {
                description: "Whether exceptions of policies that extend this one count.",
                type: "boolean",
            },
            "max-days": {
                description: "Days until an exception ends, at most.",
                type: "integer",
                minimum: 1,
                maximum: 3650,
            },
        }),
        clarifications: list("Licenses that had to be found out.", clarification),
        choices: list("Which license of several was chosen.", map("One choice.", { package: packagePattern, versions, choose: expression("One branch of the OR."), reason }, { required: ["package", "choose"] })),
        sbom: map("Quality of SBOMs.", {
            "min-quality": { description: "Least quality, of 100.", type: "number", minimum: 0, maximum: 100 },
        }),
        "license-change": map("Which changes of terms count.", {
            gate: list("Kinds of change that fail.", choice("A kind.", licenseGates)),
            watch: list("Packages whose texts are always compared.", packagePattern),
            "early-warnings": map("Level of each early warning.", Object.fromEntries(early.map((name) => [name, choice("Its level.", levels)]))),
        }),
        scorecard: map("Least OpenSSF Scorecard results.", {
            minimum: { ...score, description: "Least aggregate score." },
            checks,
            tiers: list("Further minima for some repositories.", tier),
        }),
        exposure: map("Which advisories count.", {
            block: list("What fails.", choice("A kind or severity.", blocks)),
        }),
        trust: map("Which signs of an unhealthy project count.", {
            gate: list("What fails.", { type: "string", pattern: "^[a-z][a-z-]*$" }),
        }),
        routes: list("Whom findings go to.", map("One route.", { findings: rule, repository, team: approver, label: text("A label for the issue.") }, { required: ["findings"], anyOf: [{ required: ["team"] }, { required: ["label"] }] })),
    }, { required: ["version"] }),
};


/***/ }),

/***/ 45007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noSource),
/* harmony export */   W: () => (/* binding */ folderSource)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12158);

/** Policies from a folder that holds `OWNER/REPO/path`, as a checkout of each would; refs are not looked at. */
function folderSource(files, folder) {
    return {
        async read({ repository, path }) {
            const file = `${folder}/${repository}/${path}`;
            const entry = await files.stat(file);
            return entry?.kind === "file" ? files.read(file, _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.policyBytes) : undefined;
        },
    };
}
/** For who has no way to other repositories: every reference is an error that says so. */
const noSource = {
    read({ repository }) {
        const fix = "Set `policy-token` to a token that may read its contents, or `github-token` if it is public.";
        return Promise.reject(new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("CONFIG", `The policy of ${repository} cannot be read without a token`, { fix }));
    },
};


/***/ }),

/***/ 93922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IV: () => (/* binding */ approversFor),
  SP: () => (/* binding */ shown),
  c2: () => (/* binding */ statusOf),
  QO: () => (/* binding */ warnDays)
});

;// CONCATENATED MODULE: ./packages/policy/build/day.js
const dayMilliseconds = 24 * 60 * 60 * 1000;
/** How many days, UTC, lie between today and the day `until` (`2027-06-30`): 0 on that day, negative after it. */
function daysUntil(until, now) {
    const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    return Math.round((Date.parse(`${until}T00:00:00Z`) - today) / dayMilliseconds);
}

;// CONCATENATED MODULE: ./packages/policy/build/status.js

/** An exception that would count for ever or for long although its end is near is told so many days before. */
const warnDays = 30;
/** Where a line is, as messages name it. */
function shown({ file, line }) {
    return `\`${file}:${line}\``;
}
/** Whether `exception` counts under `policy` on the day of `now`. */
function statusOf(exception, policy, now) {
    const { until, barred } = exception;
    const daysLeft = until === undefined ? undefined : daysUntil(until, now);
    if (daysLeft !== undefined && daysLeft < 0)
        return { counts: false, kind: "expired", why: `it expired on ${until}` };
    const why = (barred && `${shown(barred)} does not allow exceptions in policies that extend it`) ??
        tooLong(policy, daysLeft) ??
        unapproved(exception, policy);
    return why === undefined ? { counts: true, daysLeft } : { counts: false, kind: "ignored", why };
}
function tooLong(policy, daysLeft) {
    const { maxDays } = policy.exceptionsPolicy;
    if (maxDays === undefined)
        return undefined;
    const most = `${maxDays.value} days, the most that ${shown(maxDays.at)} allows`;
    if (daysLeft === undefined)
        return `it has no \`until\`; give it one within ${most}`;
    return daysLeft > maxDays.value ? `it ends in ${daysLeft} days; give it at most ${most}` : undefined;
}
function unapproved(exception, policy) {
    const lists = approversFor(exception.rule, policy);
    if (lists.length === 0)
        return undefined;
    const { approvedBy, approval } = exception;
    const allowed = lists.map(({ value }) => value.join(" or ")).join(" and ");
    if (approvedBy === undefined)
        return `it has no \`approved-by\`; ${allowed} may approve it`;
    if (approval === undefined)
        return "its approval was not verified: that needs a token and a pull request";
    return typeof approval === "string" ? approval : undefined;
}
/** Who must approve an exception for `rule`: one of each list. A glob over several areas needs all of theirs. */
function approversFor(rule, { approvers }) {
    const head = rule.split("*")[0];
    const licenses = "license".startsWith(head.slice(0, "license".length));
    const security = !head.startsWith("license");
    return [...(licenses ? approvers.licenses : []), ...(security ? approvers.security : [])];
}


/***/ }),

/***/ 10509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ inVersions),
  J: () => (/* binding */ parseVersions)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/range.js
var range = __webpack_require__(49046);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(40883);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare.js
var compare = __webpack_require__(6061);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js
var parse = __webpack_require__(31817);
;// CONCATENATED MODULE: ./packages/policy/build/vers.js


const comparators = [">=", "<=", "!=", ">", "<", "="];
/** Schemes whose versions are ordered as semver says; of others only equality is known. */
const ordered = new Set(["npm", "semver", "cargo", "golang", "hex"]);
/** So many characters at most: no real range comes near. */
const longest = 4_096;
/**
 * A canonical VERS range, or what is wrong with it. Rules: github.com/package-url/vers-spec: no white space,
 * no empty constraint, sorted, no version twice, percent-encoding only where needed.
 */
function parseVers(text) {
    if (text.length > longest)
        return { wrong: `has more than ${longest} characters` };
    if (/\s/.test(text))
        return { wrong: "must not hold white space" };
    const [, scheme, rest] = /^vers:([a-z][a-z0-9.-]*)\/(.+)$/.exec(text) ?? [];
    if (scheme === undefined || rest === undefined)
        return { wrong: "must be vers:SCHEME/CONSTRAINTS" };
    if (rest === "*")
        return { scheme, constraints: [] };
    const constraints = [];
    const seen = new Set();
    for (const part of rest.split("|")) {
        if (part === "")
            return { wrong: "has an empty constraint: a | too much" };
        const comparator = comparators.find((one) => part.startsWith(one)) ?? "=";
        const written = comparators.some((one) => part.startsWith(one)) ? part.slice(comparator.length) : part;
        const version = decode(written);
        if (version === undefined)
            return { wrong: `${written} is not percent-encoded as the specification says` };
        if (version === "*" || version === "")
            return { wrong: `${part} names no version` };
        if (seen.has(version))
            return { wrong: `names ${version} twice` };
        seen.add(version);
        constraints.push([comparator, version]);
    }
    return sorted(scheme, constraints);
}
function sorted(scheme, constraints) {
    if (!ordered.has(scheme)) {
        const unordered = constraints.every(([comparator]) => comparator === "=" || comparator === "!=");
        return unordered
            ? { scheme, constraints }
            : { wrong: `orders versions of ${scheme}; only single versions of it can be compared` };
    }
    for (const [at, [, version]] of constraints.entries()) {
        const before = constraints[at - 1]?.[1];
        if (parse(version) === null)
            return { wrong: `${version} is no version of ${scheme}` };
        if (before !== undefined && compare(before, version) > 0)
            return { wrong: `must be sorted: ${version} stands after ${before}` };
    }
    return { scheme, constraints };
}
/** Whether `version` is in `range`; a version that its scheme cannot read is in none but `*`. */
function inVers({ scheme, constraints }, version) {
    if (constraints.length === 0)
        return true;
    if (!ordered.has(scheme)) {
        const equal = constraints.find(([, other]) => other === version);
        if (equal)
            return equal[0] === "=";
        return constraints.every(([comparator]) => comparator === "!=");
    }
    if (parse(version) === null)
        return false;
    return containment(constraints, version);
}
/** "Checking if a version is contained within a range" of the specification, over sorted constraints. */
function containment(constraints, version) {
    for (const [comparator, other] of constraints) {
        if (compare(version, other) !== 0)
            continue;
        return comparator !== "!=" && comparator !== "<" && comparator !== ">";
    }
    const ends = constraints.filter(([comparator]) => comparator !== "=" && comparator !== "!=");
    if (ends.length === 0)
        return constraints.every(([comparator]) => comparator === "!=");
    const [first] = ends;
    const last = ends.at(-1);
    if (first && isUpper(first[0]) && compare(version, first[1]) < 0)
        return true;
    if (last && !isUpper(last[0]) && compare(version, last[1]) > 0)
        return true;
    for (const [at, [comparator, other]] of ends.entries()) {
        const next = ends[at + 1];
        if (next === undefined || isUpper(comparator) || !isUpper(next[0]))
            continue;
        if (compare(version, other) > 0 && compare(version, next[1]) < 0)
            return true;
    }
    return false;
}
function isUpper(comparator) {
    return comparator === "<" || comparator === "<=";
}
/** What a canonical text may leave unencoded beside letters and digits; a colon is never encoded. */
function decode(text) {
    if (/%(?![0-9A-F]{2})/.test(text) || text.includes("%3A"))
        return undefined;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/policy/build/versions.js



/** The range that `text` is, or what is wrong with it. */
function parseVersions(text) {
    if (text.startsWith("vers:")) {
        const range = parseVers(text);
        return "wrong" in range ? range : { kind: "vers", text, range };
    }
    if (text.length > 256)
        return { wrong: "has more than 256 characters" };
    try {
        return { kind: "semver", text, range: new range(text) };
    }
    catch {
        return { wrong: "is neither a range of npm's (>=1 <2) nor vers:" };
    }
}
/**
 * Whether a package's version is in the range, as npm sees it: a pre-release only where the range names one.
 * A VERS range is for packages of its own type. A version that is unknown or unreadable is in no range.
 */
function inVersions(versions, type, version) {
    if (version === undefined)
        return false;
    switch (versions.kind) {
        case "vers":
            return versions.range.scheme === type && inVers(versions.range, version);
        case "semver":
            return satisfies(version, versions.range);
    }
}


/***/ }),

/***/ 15420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/** Whether `pattern`, in which `*` stands for any text, is the whole of `text`. Linear in their product at worst. */
function matchesWildcard(pattern, text) {
    const parts = pattern.split("*");
    const first = parts[0];
    const last = parts.at(-1);
    if (parts.length === 1)
        return pattern === text;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}


/***/ }),

/***/ 20173:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 41554:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 34993:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
