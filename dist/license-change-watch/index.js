import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5496:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(7282);
const utils = __nccwpck_require__(365);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 1225:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 4695:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(1225);
const utils = __nccwpck_require__(365);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 7282:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(843);
const parse = __nccwpck_require__(4695);
const utils = __nccwpck_require__(365);
const constants = __nccwpck_require__(1225);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 843:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(365);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(1225);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 365:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(1225);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 5275:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(7308)
const { safeRe: re, t } = __nccwpck_require__(3191)
const cmp = __nccwpck_require__(8446)
const debug = __nccwpck_require__(5519)
const SemVer = __nccwpck_require__(1603)
const Range = __nccwpck_require__(9046)


/***/ }),

/***/ 9046:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(1663)
const cache = new LRU()

const parseOptions = __nccwpck_require__(7308)
const Comparator = __nccwpck_require__(5275)
const debug = __nccwpck_require__(5519)
const SemVer = __nccwpck_require__(1603)
const trimComparatorWhitespace = __nccwpck_require__(1777)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(3191)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5733)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 1603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(5519)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5733)
const { safeRe: re, t } = __nccwpck_require__(3191)

const parseOptions = __nccwpck_require__(7308)
const { compareIdentifiers } = __nccwpck_require__(9916)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 9455:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(1817)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 8446:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(3714)
const neq = __nccwpck_require__(6518)
const gt = __nccwpck_require__(5743)
const gte = __nccwpck_require__(972)
const lt = __nccwpck_require__(3896)
const lte = __nccwpck_require__(7221)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 9889:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const parse = __nccwpck_require__(1817)
const { safeRe: re, t } = __nccwpck_require__(3191)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 9256:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 2498:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(6061)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 6061:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 7535:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(1817)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 3714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(6061)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 5743:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(6061)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 972:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(6061)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 4858:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3896:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(6061)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 7221:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(6061)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 4567:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 8467:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 6518:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(6061)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 1817:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 3276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 4282:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(1817)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 6149:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(6061)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 4624:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(9256)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 883:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(9046)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 4888:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(9256)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 8314:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(1817)
const constants = __nccwpck_require__(5733)
const SemVer = __nccwpck_require__(1603)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 1988:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(1817)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 2320:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(3191)
const constants = __nccwpck_require__(5733)
const SemVer = __nccwpck_require__(1603)
const identifiers = __nccwpck_require__(9916)
const parse = __nccwpck_require__(1817)
const valid = __nccwpck_require__(1988)
const clean = __nccwpck_require__(9455)
const inc = __nccwpck_require__(4858)
const diff = __nccwpck_require__(7535)
const major = __nccwpck_require__(4567)
const minor = __nccwpck_require__(8467)
const patch = __nccwpck_require__(3276)
const prerelease = __nccwpck_require__(4282)
const compare = __nccwpck_require__(6061)
const rcompare = __nccwpck_require__(6149)
const compareLoose = __nccwpck_require__(2498)
const compareBuild = __nccwpck_require__(9256)
const sort = __nccwpck_require__(4888)
const rsort = __nccwpck_require__(4624)
const gt = __nccwpck_require__(5743)
const lt = __nccwpck_require__(3896)
const eq = __nccwpck_require__(3714)
const neq = __nccwpck_require__(6518)
const gte = __nccwpck_require__(972)
const lte = __nccwpck_require__(7221)
const cmp = __nccwpck_require__(8446)
const coerce = __nccwpck_require__(9889)
const truncate = __nccwpck_require__(8314)
const Comparator = __nccwpck_require__(5275)
const Range = __nccwpck_require__(9046)
const satisfies = __nccwpck_require__(883)
const toComparators = __nccwpck_require__(9830)
const maxSatisfying = __nccwpck_require__(5377)
const minSatisfying = __nccwpck_require__(2235)
const minVersion = __nccwpck_require__(2210)
const validRange = __nccwpck_require__(7705)
const outside = __nccwpck_require__(5472)
const gtr = __nccwpck_require__(940)
const ltr = __nccwpck_require__(9605)
const intersects = __nccwpck_require__(6465)
const simplifyRange = __nccwpck_require__(7076)
const subset = __nccwpck_require__(6585)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 5733:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 5519:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 9916:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 1663:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 7308:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 3191:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5733)
const debug = __nccwpck_require__(5519)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 1777:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(5733)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 940:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(5472)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 6465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(9046)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 9605:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(5472)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 5377:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const Range = __nccwpck_require__(9046)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 2235:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const Range = __nccwpck_require__(9046)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 2210:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const Range = __nccwpck_require__(9046)
const gt = __nccwpck_require__(5743)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 5472:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const Comparator = __nccwpck_require__(5275)
const { ANY } = Comparator
const Range = __nccwpck_require__(9046)
const satisfies = __nccwpck_require__(883)
const gt = __nccwpck_require__(5743)
const lt = __nccwpck_require__(3896)
const lte = __nccwpck_require__(7221)
const gte = __nccwpck_require__(972)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 7076:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(883)
const compare = __nccwpck_require__(6061)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 6585:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(9046)
const Comparator = __nccwpck_require__(5275)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(883)
const compare = __nccwpck_require__(6061)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 9830:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(9046)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 7705:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(9046)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 6922:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var scan = __nccwpck_require__(3877)
var parse = __nccwpck_require__(1145)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 1145:
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

/***/ 3877:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var licenses = []
  .concat(__nccwpck_require__(4993))
  .concat(__nccwpck_require__(1554))
var exceptions = __nccwpck_require__(173)

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

/***/ 2329:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "../shared/license-texts.bin";

/***/ }),

/***/ 2515:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_2_js_3a39e87a__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.2.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_2_js_3a39e87a__;

/***/ }),

/***/ 7150:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_3_js_422f529c__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.3.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_3_js_422f529c__;

/***/ }),

/***/ 3057:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_4_js_4350fe87__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.4.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_4_js_4350fe87__;

/***/ }),

/***/ 6068:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_5_js_a100c2ac__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.5.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_5_js_a100c2ac__;

/***/ }),

/***/ 9071:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_6_js_6c24d6cd__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.6.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_6_js_6c24d6cd__;

/***/ }),

/***/ 9562:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_7_js_eec1572d__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/cyclonedx-1.7.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_cyclonedx_1_7_js_eec1572d__;

/***/ }),

/***/ 8876:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const __WEBPACK_EXTERNAL_MODULE__shared_echarts_js_656032b2__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/echarts.js");
module.exports = x({ ["init"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_echarts_js_656032b2__.init) });

/***/ }),

/***/ 5120:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const __WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/undici.js");
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__.ProxyAgent), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_undici_js_dd26add1__.fetch) });

/***/ }),

/***/ 2769:
/***/ ((module) => {

const __WEBPACK_EXTERNAL_MODULE__shared_yaml_js_98880885__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/yaml.js");
module.exports = __WEBPACK_EXTERNAL_MODULE__shared_yaml_js_98880885__;

/***/ }),

/***/ 9383:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../shared/undici.js");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8152:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9318:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1522);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4780);


await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_main_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/build/run.js + 1 modules
var run = __nccwpck_require__(5949);
// EXTERNAL MODULE: ./packages/core/build/lazily.js
var lazily = __nccwpck_require__(5188);
;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
// EXTERNAL MODULE: ./packages/core/build/errors.js
var build_errors = __nccwpck_require__(2158);
;// CONCATENATED MODULE: ./packages/github/build/outside/artifact-outlet.js


/** An artifact of the run with `report.json` and the files that were asked for. */
function artifactOutlet(name, host, options) {
    return {
        name: "artifact",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            if (host.env.GITHUB_REPOSITORY)
                return true;
            throw new build_errors/* OspoError */.sH("CONFIG", "artifact-name works only in a workflow run");
        },
        async send(_report, files) {
            const { uploadArtifact } = await __nccwpck_require__.e(/* import() */ 873).then(__nccwpck_require__.bind(__nccwpck_require__, 6873));
            const { id, size } = await uploadArtifact(host, { name, files: files.map(inArtifact) }, options);
            return `Artifact ${name}: ${files.length} files, ${size} bytes, id ${id}`;
        },
        // A job may write artifacts of its own run whatever its token may do, in a run for a fork too.
        mayNot: () => false,
    };
}
/** As in the workspace; what stands outside of it by its name alone. */
function inArtifact({ path, name }) {
    const isInside = !/^([A-Za-z]:)?\//.test(name) && !name.split("/").includes("..");
    return { path, name: isInside ? name : (0,posix_namespaceObject.basename)(name) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/core/build/limits.js
var build_limits = __nccwpck_require__(1809);
// EXTERNAL MODULE: ./packages/core/build/escape/text.js
var escape_text = __nccwpck_require__(2382);
;// CONCATENATED MODULE: ./packages/report/build/render/sarif.js


const levels = { fail: "error", review: "warning", note: "note" };
/** The findings as SARIF 2.1.0, at most as many as code scanning takes; the worst come first. */
function toSarif({ findings, rules, tool, subject, action }) {
    const shown = findings.slice(0, build_limits/* limits */.F.sarifResults);
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const lineHash = lineHashes();
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) } },
                automationDetails: { id: sarif_categoryOf(action, subject.manifest) },
                results: shown.map((finding) => ({
                    ...result(finding, subject.manifest),
                    ...(index.has(finding.rule) && { ruleIndex: index.get(finding.rule) }),
                    partialFingerprints: {
                        "ospo/v1": finding.fingerprint,
                        primaryLocationLineHash: lineHash(finding.fingerprint),
                    },
                })),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
/**
 * Code scanning keeps one set of alerts a tool and category, which is the id up to its last `/` (docs: "SARIF
 * support", runAutomationDetails object): so each action has its own for each manifest.
 */
function sarif_categoryOf(action, manifest) {
    return `${[action, manifest]
        .filter(Boolean)
        .map((part = "") => (0,escape_text/* plainText */.w)(part))
        .join("/")}/`;
}
function descriptor({ id, title, help }) {
    return { id, shortDescription: { text: sarifText(title) }, help: { text: sarifText(help) } };
}
/**
 * Code scanning tells alerts apart by this one fingerprint (docs: "SARIF support", result object). Without
 * ours, upload-sarif hashes the line, and all findings of a rule on one line of a lock file become one.
 * As there, a number tells apart what has the same hash.
 */
function lineHashes() {
    const seen = new Map();
    return (fingerprint) => {
        const count = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, count);
        return `${fingerprint}:${count}`;
    };
}
function result({ rule, level, subject, message, advice, at, waived }, manifest = "") {
    const text = [`${subject}: ${message}`, advice ?? ""].filter(Boolean).map(sarifText).join("\n");
    return {
        ruleId: rule,
        level: levels[level],
        message: { text },
        locations: [sarif_location(at?.file ?? manifest, at?.line)],
        ...(waived && { suppressions: [{ kind: "external", justification: sarifText(waived.reason) }] }),
    };
}
/** What OpenSSF Scorecard writes too: code scanning refuses a whole file for one result without a place. */
const noFile = "no file associated with this alert";
function sarif_location(file, line = 1) {
    const uri = inRepository(file) ?? noFile;
    return {
        physicalLocation: {
            artifactLocation: { uri: uri.toWellFormed().split("/").map(encodeURIComponent).join("/") },
            region: { startLine: uri === noFile ? 1 : Math.max(1, Math.trunc(line) || 1) },
        },
    };
}
/** `file` in its shortest form, or nothing where it is outside the repository, on Windows too. */
function inRepository(file) {
    const path = external_node_path_.posix.normalize(file);
    const outside = external_node_path_.posix.isAbsolute(path) || external_node_path_.win32.isAbsolute(path) || /^\.\.?(\\|$)/.test(external_node_path_.win32.normalize(path));
    return outside ? undefined : path;
}
/** Code scanning shows a message as text with `[text](target)` links; brackets are made plain. */
function sarifText(text) {
    return (0,escape_text/* plainText */.w)(text).replace(/[[\]]/g, (bracket) => (bracket === "[" ? "(" : ")"));
}

// EXTERNAL MODULE: ./packages/core/build/event.js
var build_event = __nccwpck_require__(8913);
;// CONCATENATED MODULE: ./packages/github/build/outside/read-only.js

/**
 * Whether GitHub made the run's token read-only whatever the workflow says: a pull request from a fork, or a
 * run that Dependabot started (docs: "Securing pull_request", "Dependabot on GitHub Actions").
 */
async function isReadOnly(host) {
    const { GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor, GITHUB_REPOSITORY: own = "" } = host.env;
    if (actor === "dependabot[bot]")
        return true;
    if (name !== "pull_request")
        return false;
    const head = (await (0,build_event/* readEvent */.j)(host)).pull_request?.head?.repo?.full_name;
    return String(head).toLowerCase() !== own.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/github/build/outside/sarif-outlet.js



/** Code scanning of the run's repository, which shows the findings as alerts. */
function sarifOutlet(github, host) {
    let readOnly = false;
    return {
        name: "upload to code scanning",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            placeOf(host);
            return true;
        },
        async send(report) {
            const draft = { ...placeOf(host), sarif: toSarif(report) };
            const { uploadSarif } = await __nccwpck_require__.e(/* import() */ 532).then(__nccwpck_require__.bind(__nccwpck_require__, 3532));
            readOnly = await isReadOnly(host);
            const outcome = await uploadSarif(await github(), draft);
            const { length } = report.findings;
            return `Code scanning: ${length} findings ${outcome === "complete" ? "taken" : "handed over, not looked at yet"}`;
        },
        mayNot: (error) => readOnly && error instanceof build_errors/* OspoError */.sH && error.code === "PERMISSION",
    };
}
/** Repository, commit and ref of the run; CONFIG where it has none that the report is for. */
function placeOf({ env }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_REF: ref, GITHUB_EVENT_NAME: event, } = env;
    if (!repository || !commit || !ref)
        throw new build_errors/* OspoError */.sH("CONFIG", "sarif-upload works only in a workflow run");
    if (event === "workflow_run")
        throw new build_errors/* OspoError */.sH("CONFIG", "sarif-upload: a workflow_run job runs for another commit than the report", {
            fix: "Upload in the workflow that makes the report.",
        });
    return { repository, commit, ref };
}

// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __nccwpck_require__(1937);
;// CONCATENATED MODULE: ./packages/github/build/outside/visibility.js

const known = ["public", "internal", "private"];
/** Asks GitHub who may read a repository, once each: `unknown` where it does not say, for whatever reason. */
function visibilities(github) {
    const asked = new Map();
    return (repository) => {
        const name = repository.toLowerCase();
        const answer = asked.get(name) ?? ask(github, repository).catch(() => "unknown");
        asked.set(name, answer);
        return answer;
    };
}
async function ask(github, repository) {
    const slug = (0,build_repository/* slugOf */.t)(repository);
    const { octokit } = await github();
    const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...slug });
    return known.find((one) => one === data.visibility) ?? (data.private ? "private" : "unknown");
}

;// CONCATENATED MODULE: ./packages/github/build/outside/outside.js




/** The client of this run, made when it is first asked for. */
function lazyGitHub(token, host) {
    return (0,lazily/* lazily */.q)(async () => {
        const { createGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(423), __nccwpck_require__.e(327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3327));
        return createGitHub({ host, auth: { token: token ?? "" } });
    });
}
/** What `publish` may reach beyond this machine: what the inputs ask for, and what the action adds. */
function outsideOf(inputs, host, { github = lazyGitHub(inputs.githubToken, host), further = [], upload = {} } = {}) {
    const { artifactName, sarifUpload = false, publishPrivate = false } = inputs;
    return {
        outlets: [
            ...(artifactName ? [artifactOutlet(artifactName, host, upload)] : []),
            ...(sarifUpload ? [sarifOutlet(github, host)] : []),
            ...further,
        ],
        visibilityOf: visibilities(github),
        publishPrivate,
    };
}

;// CONCATENATED MODULE: ./packages/policy/build/default.js
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

;// CONCATENATED MODULE: ./packages/policy/build/document.js

/** What keeps a hostile file small: characters, nesting, values with aliases followed. */
const caps = { characters: build_limits/* limits */.F.policyBytes, depth: 32, values: 200_000 };
const tooDeep = "is nested too deep to be read";
/** The value of a YAML text and all that is wrong with it as YAML. Never throws for any text. */
async function parseDocument(text) {
    const start = { line: 1, column: 1 };
    if (text.length > caps.characters) {
        const message = `has ${text.length} characters; at most ${caps.characters} are read`;
        return { node: undefined, faults: [{ ...start, message }] };
    }
    const yaml = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2769));
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

;// CONCATENATED MODULE: ./packages/policy/build/edit.js

/** So much of one value is shown. */
const shownCharacters = 120;
/** What differs between two policy texts: `+ licenses.allow: "MIT"`, `- scorecard.minimum: 5`. Order and comments do not count. */
async function editsOf(before, after) {
    const [old, now] = await Promise.all([linesOf(before), linesOf(after)]);
    const removed = [...old].filter((line) => !now.has(line)).map((line) => `- ${line}`);
    const added = [...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`);
    return [...removed, ...added];
}
async function linesOf(text) {
    const { node } = await parseDocument(text);
    const lines = new Set();
    if (node !== undefined)
        collect(node, "", lines);
    return lines;
}
/** A line for each value and each item of a list: an item that moved is no edit. */
function collect(node, path, lines) {
    switch (node.kind) {
        case "mapping":
            for (const [key, entry] of node.entries)
                collect(entry.node, path ? `${path}.${key}` : key, lines);
            return;
        case "list":
            for (const item of node.items)
                lines.add(`${path}: ${cut(JSON.stringify(edit_plain(item)))}`);
            return;
        case "scalar":
            lines.add(`${path}: ${cut(JSON.stringify(edit_plain(node)) ?? "")}`);
    }
}
function edit_plain(node) {
    if (node.kind === "scalar")
        return node.value ?? "";
    if (node.kind === "list")
        return node.items.map(edit_plain);
    return Object.fromEntries([...node.entries].map(([key, { node: value }]) => [key, edit_plain(value)]));
}
function cut(text) {
    return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}… (${digest(text)})` : text;
}
/** Tells long values apart that begin alike. */
function digest(text) {
    let sum = 0;
    for (let at = 0; at < text.length; at++)
        sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
    return sum.toString(16).padStart(8, "0");
}

;// CONCATENATED MODULE: ./packages/policy/build/schema.js
const contexts = ["internal", "service", "distribute", "contribute"];
const scopes = ["production", "development", "optional", "peer"];
const licenseGates = ["restrictive", "substantive", "early-warning"];
const blocks = ["malicious", "exploited", "critical", "high", "medium", "low"];
const settings = ["review", "fail"];
const schema_levels = ["note", "review", "fail"];
const schema_text = (description) => ({ description, type: "string", minLength: 1 });
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
const expression = (description) => ({ ...schema_text(description), format: "expression" });
const packagePattern = {
    ...schema_text("A package as purl without version, `*` for any text: `pkg:npm/foo`, `pkg:npm/@acme/*`."),
    format: "package",
};
const versions = {
    ...schema_text("A range of versions: of npm's (`>=1 <2`) or `vers:`. All versions unless told."),
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
const reason = schema_text("Why, for those who read it in a year.");
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
    check: schema_text("The Scorecard check."),
    sha256: { ...sha256, description: "The text that is acknowledged; with another one it does not count." },
    reason,
    "approved-by": { ...approver, description: "Who approved it: `@acme/legal`, `@octocat`." },
    ticket: schema_text("Where it was decided."),
    until: { ...schema_text("The last day on which it counts: `2027-06-30`."), format: "date" },
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
        ...list("The license files that were read; another text opens the question again.", map("A license file.", { path: schema_text("Its path in the package."), sha256 }, { required: ["path", "sha256"] })),
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
            ...schema_text("OWNER/REPO//path@ref"),
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
            "early-warnings": map("Level of each early warning.", Object.fromEntries(early.map((name) => [name, choice("Its level.", schema_levels)]))),
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
        routes: list("Whom findings go to.", map("One route.", { findings: rule, repository, team: approver, label: schema_text("A label for the issue.") }, { required: ["findings"], anyOf: [{ required: ["team"] }, { required: ["label"] }] })),
    }, { required: ["version"] }),
};

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
            context: highest(all.map(({ licenses }) => licenses.context), byOrder(contexts)),
            unknown: highest(all.map(({ licenses }) => licenses.unknown), byOrder(settings)),
            mismatch: highest(all.map(({ licenses }) => licenses.mismatch), byOrder(settings)),
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

;// CONCATENATED MODULE: ./packages/policy/build/wildcard.js
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

;// CONCATENATED MODULE: ./packages/policy/build/package-pattern.js

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
    if (pattern.type !== purl.type || !matchesWildcard(pattern.name, purl.name))
        return false;
    if (pattern.version !== undefined && pattern.version !== purl.version)
        return false;
    for (const [key, value] of pattern.qualifiers) {
        const actual = purl.qualifiers.get(key);
        if (actual === undefined || !matchesWildcard(value, actual))
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

// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/range.js
var range = __nccwpck_require__(9046);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/satisfies.js
var satisfies = __nccwpck_require__(883);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare.js
var compare = __nccwpck_require__(6061);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(1817);
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
        const version = vers_decode(written);
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
function vers_decode(text) {
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
    const name = parsePackage(text);
    if (name === undefined)
        throw new TypeError("a package pattern that was not checked");
    return name;
}
function versionsOf(text) {
    const parsed = text === undefined ? undefined : parseVersions(text);
    if (parsed !== undefined && "wrong" in parsed)
        throw new TypeError("a range that was not checked");
    return parsed;
}

;// CONCATENATED MODULE: ./packages/policy/build/reference.js
const reference_form = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/\/([^@\s\\]+)@([^\s@~^:?*[\\]+)$/;
/** The reference that `text` (`OWNER/REPO//path@ref`) is; `undefined` for other text. */
function parseReference(text) {
    if (text.length > 500)
        return undefined;
    const [, repository, path, ref] = reference_form.exec(text) ?? [];
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
            .map(({ value, at }) => ({ value: parseReference(value), at })),
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
                scopes: listsBy(licenses.of("scopes"), scopes),
                contexts: listsBy(licenses.of("contexts"), contexts),
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

;// CONCATENATED MODULE: ./packages/license/build/category/category.js
/** Categories of licenses from the least to the most restrictive (DESIGN 5): directions of change follow this order. */
const categories = [
    "public-domain",
    "permissive",
    "data",
    "weak-copyleft",
    "strong-copyleft",
    "network-copyleft",
    "source-available",
    "non-commercial",
    "proprietary",
];
/** `restrictive` where `to` stands further up in the order of categories than `from`, `permissive` further down. */
function directionOf(from, to) {
    const step = categories.indexOf(to) - categories.indexOf(from);
    if (step === 0)
        return "lateral";
    return step > 0 ? "restrictive" : "permissive";
}
/** The more restrictive of two categories. */
function stricter(a, b) {
    return directionOf(a, b) === "restrictive" ? b : a;
}

// EXTERNAL MODULE: ./packages/license/build/expression.js
var build_expression = __nccwpck_require__(1413);
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
            return isDate(text) ? undefined : `must be a date such as 2027-06-30, not ${quote(text)}`;
        case "license":
            return text.startsWith("category:")
                ? wrongCategory(text.slice("category:".length))
                : wrongLicense(text);
        case "expression":
            return wrongLicense(text);
        case "package":
            return wrongPackage(text);
        case "versions": {
            const parsed = parseVersions(text);
            return "wrong" in parsed ? `${quote(text)} ${parsed.wrong}` : undefined;
        }
        case "reference":
            return parseReference(text) ? undefined : `must be OWNER/REPO//path@ref, not ${quote(text)}`;
    }
}
function wrongCategory(name) {
    if (categories.some((category) => category === name))
        return undefined;
    const near = nearest(name, categories);
    const hint = near === undefined ? `the categories are ${categories.join(", ")}` : `did you mean ${near}?`;
    return `${quote(name)} is no category; ${hint}`;
}
function wrongLicense(text) {
    if ((0,build_expression/* parseExpression */.Y)(text) !== undefined)
        return undefined;
    return `${quote(text)} is no SPDX id or expression; own licenses are written LicenseRef-NAME`;
}
function wrongPackage(text) {
    if (text.length <= 500 && parsePackage(text) !== undefined)
        return undefined;
    return `must be a purl such as pkg:npm/foo or pkg:npm/@acme/*, not ${quote(text)}`;
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
    return `${quote(key)} is no key${where}${hint}`;
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
        return `${quote(value)} is not of this kind: ${(description ?? pattern).replace(/\.$/, "")}`;
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
    return typeof value === "string" ? quote(value) : String(value);
}

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
    return new build_errors/* OspoError */.sH("CONFIG", message, { fix: "docs/policy.md lists every key with an example." });
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
    const { node, faults } = await parseDocument(text);
    if (node === undefined)
        return { faults };
    const all = [...faults, ...check(node, policySchema)];
    return all.length > 0
        ? { faults: all }
        : { policy: policyOf(node, { file, ...(ref !== undefined && { ref }) }) };
}

;// CONCATENATED MODULE: ./packages/policy/build/load.js




/** How many policies may extend one another in a row, and how many may be read at all. */
const load_caps = { depth: 5, files: 20 };
/** The policy of a text with everything that it extends. CONFIG tells what is wrong, where; a policy missing too. */
async function loadPolicy(text, file, source, ref) {
    return new Loader(source).extend(await readPolicy(text, file, ref), []);
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
            const shown = showReference(value);
            const where = `${at.file}:${at.line} extends ${shown}`;
            if (chain.includes(shown))
                throw refuse(`${where}, which extends it: a circle`);
            if (chain.length >= load_caps.depth)
                throw refuse(`${where}: more than ${load_caps.depth} in a row`);
            bases.push(await this.load(value, chain, where));
        }
        return mergePolicies(policy, bases);
    }
    load(reference, chain, where) {
        const shown = showReference(reference);
        const before = this.#loaded.get(shown);
        if (before !== undefined)
            return before;
        if (this.#loaded.size >= load_caps.files)
            throw refuse(`More than ${load_caps.files} policies extend one another`);
        const loading = this.#read(reference, chain, where ?? `The policy ${shown}`);
        this.#loaded.set(shown, loading);
        return loading;
    }
    async #read(reference, chain, where) {
        const text = await this.#source.read(reference);
        if (text === undefined)
            throw refuse(`${where}: no such file`);
        const policy = await readPolicy(text, `${reference.repository}//${reference.path}`, reference.ref);
        return this.extend(policy, [...chain, showReference(reference)]);
    }
}
function refuse(message) {
    return new build_errors/* OspoError */.sH("CONFIG", message, { fix: "Mend `extends`, or the policy that it names." });
}

;// CONCATENATED MODULE: ./packages/policy/build/find.js







/** Where a repository's policy is unless an input says otherwise. */
const policyPath = ".github/ospo.yml";
/** So many edits are listed; the rest is counted. */
const listed = 20;
/**
 * The policy of this run. `named` is the input: a path of the repository, or `OWNER/REPO//path@ref`; without it
 * `.github/ospo.yml`, or the default policy where there is none. Where the run checks a change, the policy is read
 * from what the change is to be merged into, never from the checkout: an edit is shown and not obeyed. CONFIG where
 * it cannot be read, which never means the default.
 */
async function findPolicy(named, host, source) {
    const reference = named === undefined ? undefined : parseReference(named);
    if (reference !== undefined)
        return { policy: await loadReference(reference, source), findings: [] };
    const path = host.files.display(named ?? policyPath);
    const trusted = trustedRef(await (0,build_event/* readEvent */.j)(host), host.env);
    const here = await readHere(path, host);
    if (trusted === undefined) {
        if (here === undefined && named !== undefined)
            throw new build_errors/* OspoError */.sH("CONFIG", `policy: ${path} does not exist`);
        const policy = here === undefined ? defaultPolicy : await loadPolicy(here, path, source);
        return { policy, findings: [] };
    }
    const base = await readTrusted(path, trusted, host, source);
    if (base === undefined && named !== undefined)
        throw new build_errors/* OspoError */.sH("CONFIG", `policy: ${path} is not on ${trusted}, from where a change is judged`, {
            fix: "Merge it there first, or name a policy of another repository: OWNER/REPO//path@ref.",
        });
    const policy = base === undefined ? defaultPolicy : await loadPolicy(base, path, source, trusted);
    return { policy, findings: await findEdit(path, base, here, trusted) };
}
/** A note that the default's lists judged the licenses; empty where a file has an `allow`. */
function tellDefault(policy) {
    if (!usesDefault(policy))
        return [];
    const message = "No policy says which licenses are allowed, so the default applied: permissive and public-domain are, weak copyleft and data licenses need a review, all others fail.";
    const advice = `Write \`${policyPath}\`; \`npm start -- policy init\` prints one to begin with.`;
    return [{ rule: "policy/default", level: "note", subject: policyPath, message, advice }];
}
/** The branch or commit whose policy counts; `undefined` where that is the checkout itself. */
function trustedRef(event, { GITHUB_EVENT_NAME: name = "", ...env }) {
    const { pull_request: pull, merge_group: group } = event;
    if (name.startsWith("pull_request") || pull !== undefined)
        return refOf(pull?.base?.ref, "the base branch of the pull request");
    if (name === "merge_group" || group !== undefined)
        return refOf(group?.base_sha, "the base commit of the merge group");
    // These run for the default branch, and may have checked out what somebody proposes.
    if (name === "workflow_run" || name === "issue_comment")
        return refOf(env.GITHUB_SHA, "the commit of this run");
    return undefined;
}
function refOf(value, what) {
    if (typeof value === "string" && /^[^\s~^:?*[\\]+$/.test(value))
        return value;
    throw new build_errors/* OspoError */.sH("CONFIG", `The event of this run does not name ${what}, from where the policy is read`);
}
async function readHere(path, { files }) {
    const entry = await files.stat(path);
    return entry?.kind === "file" ? files.read(path, build_limits/* limits */.F.policyBytes) : undefined;
}
async function readTrusted(path, ref, { env }, source) {
    try {
        return await source.read({
            repository: env.GITHUB_REPOSITORY ?? "",
            path: path.replace(/^\.\//, ""),
            ref,
        });
    }
    catch (cause) {
        if (!(cause instanceof build_errors/* OspoError */.sH) || !["CONFIG", "PERMISSION", "NOT_FOUND"].includes(cause.code))
            throw cause;
        const fix = "Give the job `permissions: { contents: read }` and the action a `github-token`, or name a policy that can be read: OWNER/REPO//path@ref.";
        throw new build_errors/* OspoError */.sH("CONFIG", `The policy of ${ref} cannot be read: ${cause.message}`, { fix, cause });
    }
}
async function findEdit(path, base, here, ref) {
    if (here === undefined || here === base)
        return [];
    const at = { file: path };
    const edits = await editsOf(base ?? "", here);
    const read = await tryPolicy(here, path);
    const obeyed = base === undefined ? `the default policy, as \`${ref}\` has none,` : `that of \`${ref}\``;
    const lines = edits.slice(0, listed).map((edit) => `\`${edit}\``);
    const rest = edits.length > listed ? [`and ${edits.length - listed} more`] : [];
    const message = `This change edits the policy; ${obeyed} was obeyed. The edit: ${[...lines, ...rest].join(", ")}.`;
    const edited = {
        rule: "policy/edited",
        level: "note",
        subject: path,
        message,
        at,
        data: { edits },
    };
    if ("policy" in read)
        return edits.length > 0 ? [edited] : [];
    const faults = read.faults.slice(0, listed).map((fault) => {
        const where = { file: path, line: fault.line };
        const text = `The edited policy is wrong: ${path}:${fault.line}:${fault.column} ${fault.message}.`;
        return {
            rule: "policy/invalid",
            level: "fail",
            subject: path,
            message: text,
            at: where,
            key: `${fault.line}:${fault.message}`,
        };
    });
    return [edited, ...faults];
}

// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __nccwpck_require__(174);
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
function status_shown({ file, line }) {
    return `\`${file}:${line}\``;
}
/** Whether `exception` counts under `policy` on the day of `now`. */
function statusOf(exception, policy, now) {
    const { until, barred } = exception;
    const daysLeft = until === undefined ? undefined : daysUntil(until, now);
    if (daysLeft !== undefined && daysLeft < 0)
        return { counts: false, kind: "expired", why: `it expired on ${until}` };
    const why = (barred && `${status_shown(barred)} does not allow exceptions in policies that extend it`) ??
        tooLong(policy, daysLeft) ??
        unapproved(exception, policy);
    return why === undefined ? { counts: true, daysLeft } : { counts: false, kind: "ignored", why };
}
function tooLong(policy, daysLeft) {
    const { maxDays } = policy.exceptionsPolicy;
    if (maxDays === undefined)
        return undefined;
    const most = `${maxDays.value} days, the most that ${status_shown(maxDays.at)} allows`;
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

;// CONCATENATED MODULE: ./packages/policy/build/approve.js


/**
 * The policy with each exception's approval verified, or the reason why it was not: every line of the exception
 * came in with a pull request that somebody of `approved-by` approved. Nothing is asked where no approvers are set.
 */
async function verifyApprovals(policy, approvals) {
    const verified = await (0,each_item/* eachItem */.X)(policy.exceptions, (exception) => verify(exception, policy, approvals));
    const exceptions = verified.map((result) => {
        if (result.ok)
            return { ...result.item, approval: result.value };
        return { ...result.item, approval: `its approval cannot be verified: ${(0,build_errors/* describeError */.Uc)(result.error)}` };
    });
    return { ...policy, exceptions };
}
async function verify({ rule, approvedBy, at, end }, policy, approvals) {
    const lists = approversFor(rule, policy);
    if (lists.length === 0 || approvedBy === undefined)
        return undefined;
    const named = approvedBy.toLowerCase();
    const missing = lists.find(({ value }) => !value.some((one) => one.toLowerCase() === named));
    if (missing !== undefined)
        return `${approvedBy} is not among the approvers, ${missing.value.join(", ")}`;
    if (end === undefined)
        return "parts of it are YAML aliases: whoever wrote them cannot be told";
    const changes = await approvals.changesOf(at, end);
    let proof;
    for (const change of changes) {
        if (change === undefined)
            return "a line of it came in without a pull request";
        const by = await firstMember(approvedBy, change.approvedBy, approvals);
        if (by === undefined)
            return `nobody of ${approvedBy} approved ${change.pullRequest}, which brought it in`;
        proof = { pullRequest: change.pullRequest, by };
    }
    return proof ?? "the change that brought it in was not found";
}
async function firstMember(approver, logins, approvals) {
    for (const login of logins)
        if (await approvals.isMember(approver, login))
            return login;
    return undefined;
}

;// CONCATENATED MODULE: ./packages/policy/build/source.js

/** Policies from a folder that holds `OWNER/REPO/path`, as a checkout of each would; refs are not looked at. */
function folderSource(files, folder) {
    return {
        async read({ repository, path }) {
            const file = `${folder}/${repository}/${path}`;
            const entry = await files.stat(file);
            return entry?.kind === "file" ? files.read(file, limits.policyBytes) : undefined;
        },
    };
}
/** For who has no way to other repositories: every reference is an error that says so. */
const noSource = {
    read({ repository }) {
        const fix = "Set `policy-token` to a token that may read its contents, or `github-token` if it is public.";
        return Promise.reject(new build_errors/* OspoError */.sH("CONFIG", `The policy of ${repository} cannot be read without a token`, { fix }));
    },
};

;// CONCATENATED MODULE: ./packages/github/build/policy/run-policy.js


/**
 * The policy that counts for this run, its approvals verified; without a token they stay unverified, and so do not
 * count. CONFIG where it cannot be read.
 */
async function run_policy_readPolicy(inputs, host) {
    const found = await findPolicy(inputs.policy, host, sourceOf(inputs, host));
    const { licenses, security } = found.policy.approvers;
    const wantsApproval = licenses.length + security.length > 0 && found.policy.exceptions.length > 0;
    if (!wantsApproval)
        return found;
    const clientFor = clientsOf(inputs, host);
    if (clientFor === undefined)
        return found;
    const { pullRequestApprovals } = await __nccwpck_require__.e(/* import() */ 430).then(__nccwpck_require__.bind(__nccwpck_require__, 3430));
    const { GITHUB_REPOSITORY: repository = "", GITHUB_SHA: commit = "" } = host.env;
    const approvals = pullRequestApprovals({ clientFor, repository, commit });
    return { ...found, policy: await verifyApprovals(found.policy, approvals) };
}
/** Policies of other repositories, and of what a change is to be merged into, through the contents API. */
function sourceOf(inputs, host) {
    const clientFor = clientsOf(inputs, host);
    if (clientFor === undefined)
        return noSource;
    return {
        async read(reference) {
            const { policySource } = await __nccwpck_require__.e(/* import() */ 637).then(__nccwpck_require__.bind(__nccwpck_require__, 1637));
            return policySource(clientFor).read(reference);
        },
    };
}
/** The run's own token reads its own repository, `policy-token` all others and who is in a team. */
function clientsOf({ policyToken, githubToken }, host) {
    const token = policyToken ?? githubToken;
    if (token === undefined)
        return undefined;
    const own = lazyGitHub(githubToken ?? token, host);
    const other = policyToken === undefined ? own : lazyGitHub(token, host);
    return (repository) => (repository === host.env.GITHUB_REPOSITORY ? own() : other());
}

;// CONCATENATED MODULE: ./packages/report/build/guard.js

/** What `reports` tell of, together. */
function confidenceOf(reports) {
    return {
        repositories: [
            ...new Set(reports.flatMap(({ subject }) => [subject.repository, ...(subject.also ?? [])])),
        ],
        isIncidentOpen: reports.some(({ incident }) => incident === "open"),
    };
}
/**
 * Why what is told of may not go where the readers of `target` see it (`undefined`: anybody); `undefined` where
 * it may. A place is wide enough only if no more people read it than the repository that is told of: what is
 * not known counts as private there and as public here. Names no repository, since this may be read publicly too.
 */
async function refusalOf({ repositories, isIncidentOpen }, target, visibilityOf) {
    const others = repositories.filter((one) => !isSame(one, target));
    if (others.length === 0 && !isIncidentOpen)
        return undefined;
    const open = target === undefined ? "public" : asTarget(await visibilityOf(target));
    if (open === "private")
        return undefined;
    if (isIncidentOpen && open === "public")
        return "it tells of an incident that is still open";
    if (others.length > mostAsked)
        return "it tells of more repositories than can be looked at";
    const seen = await (0,each_item/* eachItem */.X)(others, async (one) => one === undefined ? "private" : asSource(await visibilityOf(one)));
    const isHidden = seen.some((one) => !one.ok || width[one.value] < width[open]);
    return isHidden ? "it tells of a repository that fewer people may read" : undefined;
}
/** Repositories that are asked about for one place. Ours: each is a call to GitHub. */
const mostAsked = 200;
/** How many people read it, in an order. */
const width = { private: 0, internal: 1, public: 2 };
function asSource(visibility) {
    return visibility === "unknown" ? "private" : visibility;
}
function asTarget(visibility) {
    return visibility === "unknown" ? "public" : visibility;
}
/** GitHub's names are the same in any case. */
function isSame(one, other) {
    return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/report/build/render/annotations.js

/** Annotations for the worst findings, as many per level as the runner keeps; the last one counts the rest. */
function toAnnotations({ findings }) {
    return ["fail", "review"].flatMap((level) => {
        const open = findings.filter((finding) => finding.level === level && !finding.waived);
        const fits = open.length <= build_limits/* limits */.F.annotationsPerLevel;
        const shown = fits ? open : open.slice(0, build_limits/* limits */.F.annotationsPerLevel - 1);
        const rest = {
            level,
            text: `… and ${open.length - shown.length} more, all in the job summary and report.json.`,
        };
        return [...shown.map(annotation), ...(fits ? [] : [rest])];
    });
}
function annotation({ level, subject, message, advice, at, paths = [] }) {
    const about = subject === at?.file ? "" : `${subject}: `;
    const [path = []] = paths;
    // What is asked for directly, its own line tells.
    const through = path.length > 2 ? `\nDependency path: ${path.join(" > ")}` : "";
    const text = `${about}${message}${through}${advice ? `\n${advice}` : ""}`;
    return { level, text, ...(at && { at }) };
}

;// CONCATENATED MODULE: ./packages/core/build/escape/csv.js

/**
 * Where a spreadsheet would see a formula begin (OWASP "CSV Injection"), full-width forms among them. After
 * a `;` too: where that is the list separator, cells of a file with commas are split there.
 */
const formula = /(^|;)(?=[\s"]*[=+\-@|%＝＋－＠])/gu;
/** One CSV cell: text is quoted and never a formula for the spreadsheet that opens it. */
function escapeCsv(value) {
    if (typeof value === "number")
        return String(value);
    return `"${(0,escape_text/* plainText */.w)(value).replace(formula, "$1'").replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./packages/report/build/render/csv.js

const columns = [
    "rule",
    "level",
    "subject",
    "message",
    "file",
    "line",
    "advice",
    "waived until",
    "fingerprint",
];
/** The findings as CSV (RFC 4180): quoted, and safe to open in a spreadsheet. */
function toCsv({ findings }) {
    const rows = findings.map((f) => [
        f.rule,
        f.level,
        f.subject,
        f.message,
        f.at?.file ?? "",
        f.at?.line ?? "",
        f.advice ?? "",
        f.waived?.until ?? (f.waived ? "no end" : ""),
        f.fingerprint,
    ]);
    return [columns, ...rows].map((row) => `${row.map(escapeCsv).join(",")}\r\n`).join("");
}

;// CONCATENATED MODULE: ./packages/report/build/render/json.js
/** `report.json`: indented down to the rows of tables, which stand on a line each so that diffs stay readable. */
function toJson(report) {
    const { tables, ...rest } = report;
    const head = JSON.stringify({ ...rest, tables: [] }, undefined, 2);
    const body = tables.map((table) => {
        const rows = table.rows.map((row) => `\n      ${JSON.stringify(row)}`).join(",");
        const about = JSON.stringify({ ...table, rows: undefined }).slice(0, -1);
        return `\n    ${about},"rows":[${rows}${rows ? "\n    " : ""}]}`;
    });
    if (body.length === 0)
        return `${head}\n`;
    return `${head.replace('\n  "tables": []', () => `\n  "tables": [${body.join(",")}\n  ]`)}\n`;
}

// EXTERNAL MODULE: ./packages/core/build/escape/markdown.js
var markdown = __nccwpck_require__(1728);
// EXTERNAL MODULE: ./packages/report/build/advice.js
var build_advice = __nccwpck_require__(5318);
// EXTERNAL MODULE: ./packages/report/build/pull-request.js
var pull_request = __nccwpck_require__(6405);
;// CONCATENATED MODULE: ./packages/report/build/render/markdown.js



const badge = { pass: "✅ pass", review: "🟡 review", fail: "❌ fail" };
const mark = { fail: "❌", review: "🟡", note: "ℹ️" };
/** Bytes kept free for what closes a list or a table and for the counts of what was left out. */
const reserve = 400;
/** The report as GitHub-flavoured Markdown: verdict, numbers, findings, small tables. Untrusted text is code. */
function toMarkdown(report, title, { maxBytes = build_limits/* limits */.F.summaryBytes } = {}) {
    const room = new Room(maxBytes - reserve);
    room.add(`## ${(0,markdown/* markdownProse */.h$)(title)}: ${badge[report.verdict]}\n\n${headline(report)}\n`);
    addRows(room, report.findings, findingItem, (left) => `- … and ${left} more findings, all in \`report.json\`.\n`);
    const leftOut = report.tables.filter((table) => table.rows.length > 0 && !addTable(room, table)).length;
    if (leftOut > 0)
        room.force(`\nMore tables, in \`report.json\`: ${leftOut}.\n`);
    return room.text;
}
/** Text that grows up to a number of bytes, whole pieces only. */
class Room {
    text = "";
    #left;
    constructor(bytes) {
        this.#left = bytes;
    }
    add(piece) {
        const size = Buffer.byteLength(piece);
        if (size > this.#left)
            return false;
        this.force(piece);
        return true;
    }
    /** Closing marks and counts, for which `reserve` keeps room. */
    force(piece) {
        this.#left -= Buffer.byteLength(piece);
        this.text += piece;
    }
}
function addRows(room, rows, render, more) {
    if (rows.length > 0)
        room.add("\n");
    for (const [at, row] of rows.entries()) {
        if (room.add(render(row)))
            continue;
        room.force(more(rows.length - at));
        return;
    }
}
/** `false` for a table that is for the page and the files, not for a summary, or has no room. */
function addTable(room, table) {
    const { title, rows, folded } = table;
    if (rows.length > 50 || folded)
        return false;
    if (!room.add(`\n<details><summary>${(0,markdown/* markdownHtml */.hU)(title)}</summary>\n\n${tableHead(table)}`))
        return false;
    addRows(room, rows, tableRow, (left) => `\n… and ${left} more rows.\n`);
    room.force("\n</details>\n");
    return true;
}
/** What it is about and coverage first, then every metric that says something more. */
function headline({ subject, coverage, metrics }) {
    const { checked, expected, unit } = coverage;
    const numbers = Object.entries(metrics)
        .filter(([name, value]) => value !== 0 && name !== unit)
        .map(([name, value]) => `${value} ${(0,markdown/* markdownProse */.h$)(name.replaceAll("-", " "))}`);
    const all = checked === expected;
    const coverageText = `${all ? checked : `${checked} of ${expected}`} ${(0,markdown/* markdownProse */.h$)(unit)} checked`;
    const name = subject.name ? [(0,markdown/* markdownCode */.D9)(subject.name)] : [];
    return [...name, all ? coverageText : `**${coverageText}**`, ...numbers].join(" · ");
}
function findingItem({ level, subject, message, at, paths, advice, waived }) {
    const where = at ? ` (${(0,markdown/* markdownCode */.D9)(at.line ? `${at.file}:${at.line}` : at.file)})` : "";
    const lines = [`- ${mark[level]} ${(0,markdown/* markdownCode */.D9)(subject)}: ${(0,markdown/* markdownMessage */.ju)(message)}${where}`];
    for (const path of (paths ?? []).slice(0, build_limits/* limits */.F.pathsShown))
        lines.push(`  - via ${path.map((name) => (0,markdown/* markdownCode */.D9)(name)).join(" → ")}`);
    if (waived)
        lines.push(`  - ${waiverText(waived)}`);
    const paste = (0,build_advice/* splitAdvice */.B)(waived ? "" : (advice ?? ""));
    const hint = (0,markdown/* markdownMessage */.ju)(paste.sentence);
    if (hint)
        lines.push(`  - ${hint}`);
    if (paste.lines.length > 0)
        lines.push("", (0,markdown/* markdownBlock */.dI)(paste.lines, "    "), "");
    return `${lines.join("\n")}\n`;
}
function waiverText({ reason, until, approvedBy, approvedIn }) {
    const end = until ? ` until ${(0,markdown/* markdownProse */.h$)(until)}` : "";
    const who = approvedBy ? `, approved by ${(0,markdown/* markdownProse */.h$)(approvedBy)}` : "";
    const where = (0,pull_request/* isPullRequest */.r)(approvedIn) ? ` in <${approvedIn}>` : "";
    return `waived${end}${who}${where}: ${(0,markdown/* markdownMessage */.ju)(reason)}`;
}
function tableHead({ columns, note }) {
    const above = note ? `${(0,markdown/* markdownMessage */.ju)(note)}\n\n` : "";
    return `${above}${columns.map((column) => `| ${(0,markdown/* markdownProse */.h$)(column)} `).join("")}|\n${"| --- ".repeat(columns.length)}|`;
}
function tableRow(row) {
    return `${row.map((cell) => `| ${cellText(cell)} `).join("")}|\n`;
}
/** What is not there stays empty: code of nothing would be a grey spot. */
function cellText(cell) {
    return typeof cell === "number" ? String(cell) : cell === "" ? "" : (0,markdown/* markdownCell */.UZ)(cell);
}

;// CONCATENATED MODULE: ./packages/report/build/send.js


/**
 * Sends a report to each outlet that the guard lets it pass to; one that fails stops no other. What was asked
 * for in so many words and did not come about is an error at the end, the rest is told.
 */
async function sendAll(parcel, outside, { log, cancelled }) {
    const errors = [];
    for (const outlet of outside.outlets) {
        try {
            const line = await send(parcel, outlet, outside);
            if (line !== undefined)
                log.info(line);
        }
        catch (error) {
            cancelled.throwIfAborted();
            const told = `No ${outlet.name}: ${(0,build_errors/* describeError */.Uc)(error)}`;
            if (outlet.mayNot(error))
                log.notice(told);
            else if (!outlet.isRequired)
                log.warning(told);
            else if (error instanceof build_errors/* OspoError */.sH)
                errors.push(named(outlet, error));
            else
                throw error;
        }
    }
    if (errors.length > 0)
        throw joined(errors);
}
async function send({ report, files, confidence }, outlet, outside) {
    if (!(await outlet.exists()))
        return undefined;
    const why = outside.publishPrivate || outlet.isOwn
        ? undefined
        : await refusalOf(confidence, outlet.repository, outside.visibilityOf);
    if (why !== undefined)
        throw new build_errors/* OspoError */.sH("PERMISSION", `the report is held back, because ${why}`, { fix: guardFix });
    return outlet.send(report, files);
}
/** What to do where the guard holds something back. */
const guardFix = "Where its readers may know, set `publish-private: true`; `report.json` and the files have it in any case.";
function named({ name }, { code, message, fix }) {
    return new build_errors/* OspoError */.sH(code, `No ${name}: ${message}`, fix === undefined ? {} : { fix });
}
function joined(errors) {
    const [first] = errors;
    if (first === undefined || errors.length === 1)
        return first;
    return new build_errors/* OspoError */.sH(first.code, errors.map((error) => (0,build_errors/* describeError */.Uc)(error)).join("\n"), { cause: first });
}

;// CONCATENATED MODULE: ./packages/report/build/publish.js







/**
 * Puts a report where it is read. The one place that decides it: `report.json` always and the files asked for
 * come first, so that no failure of the network loses them; then the job summary, annotations and outlets,
 * each behind the visibility guard. Gives the path of `report.json`.
 */
async function publish(report, options, host) {
    const files = await writeFiles(report, options, host);
    const confidence = confidenceOf([report, ...(options.parts ?? [])]);
    await show(report, options, confidence, host);
    if (options.outside)
        await sendAll({ report, files, confidence }, options.outside, host);
    return files[0]?.path ?? "";
}
async function writeFiles(report, { title, parts, further = [], ...asked }, { files }) {
    const reportFile = asked.reportFile ?? `${files.temporary}/ospo-report/${report.action}/report.json`;
    const written = [];
    const write = async (path, text) => {
        await files.write(path, text);
        written.push({ path: files.resolve(path), name: files.display(path) });
    };
    await write(reportFile, toJson(report));
    if (asked.sarifFile)
        await write(asked.sarifFile, toSarif(report));
    if (asked.csvFile)
        await write(asked.csvFile, toCsv(report));
    if (asked.htmlFile) {
        const { toHtml } = await __nccwpck_require__.e(/* import() */ 857).then(__nccwpck_require__.bind(__nccwpck_require__, 2857));
        await write(asked.htmlFile, toHtml(parts?.length ? parts : [report], { title }));
    }
    return [...written, ...further.map((path) => ({ path, name: files.display(path) }))];
}
/** The job summary and annotations, which everybody reads who reads the repository of the run. */
async function show(report, { title, parts, outside }, confidence, host) {
    const home = host.env.GITHUB_REPOSITORY;
    const unknown = async () => "unknown";
    const why = !home || outside?.publishPrivate
        ? undefined
        : await refusalOf(confidence, home, outside?.visibilityOf ?? unknown);
    if (why === undefined) {
        await host.summarize(toMarkdown(report, title));
        annotate(parts ? ownFindings(report) : report, host);
        return;
    }
    host.log.warning(`No job summary: the report is held back, because ${why}\n${guardFix}`);
}
/** Actions annotate their findings themselves; a report merged of them adds its own alone. */
function ownFindings(report) {
    return { ...report, findings: report.findings.filter(({ rule }) => rule.startsWith(`${report.action}/`)) };
}
function annotate(report, { log }) {
    for (const { level, text, at } of toAnnotations(report)) {
        if (level === "fail")
            log.error(text, at);
        else
            log.warning(text, at);
    }
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/outcome.js
/** How many changes there are of each weight. */
function countChanges(changes) {
    const substantive = changes.filter(({ class: kind }) => kind === "substantive");
    return {
        changes: changes.filter(({ class: kind }) => kind !== "unchanged" && kind !== "cosmetic").length,
        substantive: substantive.length,
        restrictive: substantive.filter(({ direction }) => direction === "restrictive").length,
        cosmetic: changes.filter(({ class: kind }) => kind === "cosmetic").length,
    };
}

;// CONCATENATED MODULE: ./packages/github/build/outside/base.js


/** Whether this run is to be compared: an input names a base, or a pull request or merge group has one. */
async function hasBase({ base }, host) {
    if (base)
        return true;
    const { pull_request, merge_group } = await (0,build_event/* readEvent */.j)(host);
    return pull_request !== undefined || merge_group !== undefined;
}
/**
 * What a run is compared with (see `Base`); `undefined` where it has nothing. INPUT where `base` names nothing,
 * NOT_FOUND where it cannot be had without a token and there is none.
 */
async function openBase(inputs, host) {
    if (!(await hasBase(inputs, host)))
        return undefined;
    const { base = "", githubToken } = inputs;
    const { openBase } = await __nccwpck_require__.e(/* import() */ 345).then(__nccwpck_require__.bind(__nccwpck_require__, 4726));
    return openBase(base, host, githubToken ? lazyGitHub(githubToken, host) : undefined);
}

// EXTERNAL MODULE: ./packages/inventory/build/build.js
var build = __nccwpck_require__(1120);
;// CONCATENATED MODULE: ./packages/inventory/build/lines.js
/**
 * Finds the line of a lock entry, from 1, by its key. A key that stands twice counts at its last place,
 * where the details of a package are. The index is made for the first key.
 */
function lineFinder(text) {
    let index;
    return (key) => {
        index ??= keyLines(text);
        return index.get(key);
    };
}
/** A key that opens an object or a mapping, as package managers write them: a line each. */
const opening = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s'":#].*)):\s?\{?$/;
/** A package of a bun.lock: the key and its list in one line. */
const tuple = /^\s*"((?:[^"\\]|\\.)*)": \["/;
const [brace, bracket, colon, comma, carriageReturn] = [123, 93, 58, 44, 13];
/** Only lines that end as one with a key can are cut out of the text. */
function keyLines(text) {
    const lines = new Map();
    let number = 0;
    for (let from = 0, to = 0; to < text.length; from = to + 1) {
        number++;
        to = text.indexOf("\n", from);
        if (to < 0)
            to = text.length;
        const end = text.charCodeAt(to - 1) === carriageReturn ? to - 1 : to;
        const last = text.charCodeAt(end - 1);
        const opens = last === brace || last === colon;
        if (!opens && last !== bracket && last !== comma)
            continue;
        const line = text.slice(from, end);
        const key = opens ? opening.exec(line) : line.includes(`": ["`) ? tuple.exec(line) : null;
        if (key)
            lines.set(key[1] ?? key[2] ?? key[3] ?? "", number);
        // A header of yarn 1 may name several patterns, some of them quoted: `a@1, "@s/b@2":`.
        if (last === colon && line.includes(", ") && !/^[\s#]/.test(line))
            lines.set(line.slice(0, -1).replaceAll('"', ""), number);
    }
    return lines;
}

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __nccwpck_require__(6603);
// EXTERNAL MODULE: ./packages/inventory/build/package-files/folder.js
var package_files_folder = __nccwpck_require__(7841);
;// CONCATENATED MODULE: ./packages/inventory/build/package-files/node-modules.js



/** How far `node_modules` may stand in each other, and how many packages are looked through. */
const deepest = 16;
const most = 100_000;
/** npm and bun: the lock says where each package stands. */
function placedLayout(folder, files) {
    return {
        async candidates({ path, place }) {
            const places = [...new Set([path, place])].filter(isTame);
            return places.map((at) => (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, at), at, files));
        },
    };
}
/**
 * Packages below the project's and its members' `node_modules` by name, as yarn and pnpm's hoisted layout have
 * them: at the top, or further down, for which all folders are looked through once.
 */
function hoistedLayout(folder, members, files) {
    let index;
    return {
        async candidates({ name, alias }) {
            const installed = alias ?? name;
            if (!isTame(installed))
                return [];
            index ??= indexOf(folder, ["", ...members], files);
            const places = (await index).get(installed) ?? [];
            return places.map((place) => (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, place), place, files));
        },
    };
}
/** Name -> places of packages, nearest the project first. A folder that links lead to again is looked through once. */
async function indexOf(folder, roots, files) {
    const index = new Map();
    const seen = new Set();
    const open = async (places) => {
        const entries = await (0,each_item/* eachItem */.X)(places, (place) => files.stat((0,external_node_path_.join)(folder, place)));
        return entries.flatMap((entry) => {
            if (!entry.ok || entry.value?.kind !== "folder" || seen.has(entry.value.real))
                return [];
            seen.add(entry.value.real);
            return [entry.item];
        });
    };
    let level = await open(roots.map((root) => (root === "" ? "node_modules" : `${root}/node_modules`)));
    let left = most;
    for (let depth = 0; level.length > 0 && depth < deepest && left > 0; depth++) {
        const found = await (0,each_item/* eachItem */.X)(level, (place) => packagesIn(place, folder, files));
        const packages = found.flatMap((result) => (result.ok ? result.value : []));
        left -= packages.length;
        for (const { name, place } of packages) {
            const known = index.get(name);
            if (known)
                known.push(place);
            else
                index.set(name, [place]);
        }
        level = await open(packages.map(({ place }) => `${place}/node_modules`));
    }
    return index;
}
async function packagesIn(place, folder, files) {
    const names = (await files.list((0,external_node_path_.join)(folder, place))).filter((name) => !name.startsWith("."));
    const scopes = names.filter((name) => name.startsWith("@"));
    const scoped = await (0,each_item/* eachItem */.X)(scopes, async (scope) => (await files.list((0,external_node_path_.join)(folder, place, scope))).map((name) => `${scope}/${name}`));
    return [
        ...names.filter((name) => !name.startsWith("@")),
        ...scoped.flatMap((result) => (result.ok ? result.value : [])),
    ].map((name) => ({ name, place: `${place}/${name}` }));
}
/** Whether a path out of a lock stays below where it starts. */
function isTame(path) {
    return path !== "" && !/^[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(path);
}

;// CONCATENATED MODULE: ./packages/inventory/build/package-files/stores.js




/** pnpm's isolated layout: `node_modules/.pnpm/<name>@<version>_<peers>/node_modules/<name>`. */
function pnpmLayout(folder, files) {
    const store = "node_modules/.pnpm";
    const entries = (0,lazily/* lazily */.q)(async () => {
        const byPackage = new Map();
        for (const entry of await files.list((0,external_node_path_.join)(folder, store))) {
            const id = /^@?[^@]+@[^_(]+/.exec(entry)?.[0];
            if (id !== undefined)
                byPackage.set(id, entry);
        }
        return byPackage;
    });
    return {
        async candidates({ name, version, place }) {
            const known = await entries();
            const id = place.split("(", 1)[0] ?? place;
            const spellings = [`${name}@${version ?? ""}`, id].map((text) => text.replace(/[\\/:*?"<>|]/g, "+"));
            const entry = spellings.map((text) => known.get(text)).find((found) => found !== undefined);
            if (entry === undefined || !isTame(name))
                return [];
            const at = `${store}/${entry}/node_modules/${name}`;
            return [(0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, at), at, files)];
        },
    };
}
/** yarn's `nodeLinker: pnpm`: `node_modules/.store/<name>-npm-<version>-<hash>/package`. */
function yarnStoreLayout(folder, files) {
    const store = "node_modules/.store";
    const entries = (0,lazily/* lazily */.q)(async () => {
        const bySlug = new Map();
        for (const entry of await files.list((0,external_node_path_.join)(folder, store))) {
            const [, slug = "", version] = /^(.+?)-(?:npm-(.+)|[a-z]+)-[0-9a-f]{6,}$/.exec(entry) ?? [];
            const key = version === undefined ? slug : `${slug}@${version}`;
            const known = bySlug.get(key);
            if (known)
                known.push(entry);
            else
                bySlug.set(key, [entry]);
        }
        return bySlug;
    });
    return {
        async candidates({ name, version }) {
            if (!isTame(name))
                return [];
            const known = await entries();
            const slug = name.replace("/", "-");
            const found = [...(known.get(`${slug}@${version}`) ?? []), ...(known.get(slug) ?? [])];
            return found.map((entry) => {
                const at = `${store}/${entry}/package`;
                return (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, at), at, files);
            });
        },
    };
}
/** So many entries of one name are looked at where none names the version: of git, of a file. */
const mostOfOneName = 32;
/** bun's isolated layout: `node_modules/.bun/<name>@<version>+<peers>/node_modules/<name>`. */
function bunStoreLayout(folder, files) {
    const store = "node_modules/.bun";
    const entries = (0,lazily/* lazily */.q)(async () => Map.groupBy(await files.list((0,external_node_path_.join)(folder, store)), (entry) => entry.slice(0, entry.indexOf("@", 1))));
    return {
        async candidates({ name, version }) {
            const slug = name.replace("/", "+");
            const all = (await entries()).get(slug) ?? [];
            const same = all.filter((entry) => entry === `${slug}@${version}` || entry.startsWith(`${slug}@${version}+`));
            const found = same.length > 0 ? same : all.slice(0, mostOfOneName);
            if (!isTame(name))
                return [];
            return found.map((entry) => {
                const at = `${store}/${entry}/node_modules/${name}`;
                return (0,package_files_folder/* folderFiles */.k)((0,external_node_path_.join)(folder, at), at, files);
            });
        },
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/package-files/installed.js




/** `undefined` where nothing is installed: neither `node_modules` nor a map of Plug'n'Play. Nothing is run. */
async function installedPackages(project, files, env) {
    const layouts = await layoutsOf(project, files, env);
    if (layouts.length === 0)
        return undefined;
    return {
        async find(component) {
            for (const layout of layouts) {
                for (const candidate of await layout.candidates(component)) {
                    const manifest = await readManifestOf(candidate);
                    if (manifest && isOf(manifest, component))
                        return { files: candidate, manifest };
                }
            }
            return undefined;
        },
    };
}
async function layoutsOf({ manager, folder, members }, files, env) {
    const has = async (path, kind) => (await files.stat((0,external_node_path_.join)(folder, path)))?.kind === kind;
    const layouts = [];
    if (manager === "yarn") {
        for (const map of [".pnp.data.json", ".pnp.cjs", ".pnp.js"]) {
            if (!(await has(map, "file")))
                continue;
            const { pnpLayout } = await Promise.all(/* import() */[__nccwpck_require__.e(281), __nccwpck_require__.e(303)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4303));
            layouts.push(pnpLayout(folder, map, files, env));
            break;
        }
        if (await has("node_modules/.store", "folder"))
            layouts.push(yarnStoreLayout(folder, files));
    }
    if (!(await has("node_modules", "folder")))
        return layouts;
    if (manager === "pnpm" && (await has("node_modules/.pnpm", "folder")))
        layouts.push(pnpmLayout(folder, files));
    if (manager === "bun" && (await has("node_modules/.bun", "folder")))
        layouts.push(bunStoreLayout(folder, files));
    layouts.push(manager === "npm" || manager === "bun"
        ? placedLayout(folder, files)
        : hoistedLayout(folder, members, files));
    return layouts;
}
/** A package.json of another version, or of another package than was asked for, says nothing about this one. */
function isOf(manifest, { name, version, alias }) {
    const own = (0,json/* asString */.oJ)(manifest.name);
    if (own !== undefined && own !== name && own !== alias)
        return false;
    return version === undefined || (0,json/* asString */.oJ)(manifest.version) === version;
}
async function readManifestOf(files) {
    try {
        return (0,json/* readObject */.Ag)(await files.read("package.json", build_limits/* limits */.F.manifestBytes));
    }
    catch {
        return undefined;
    }
}
/** The installed project of a reading: its lock file's folder and members. */
function projectOf(manager, manifest, components) {
    const members = components.filter(({ role }) => role === "member").map(({ path }) => path);
    return { manager, folder: (0,external_node_path_.dirname)(manifest), members };
}

// EXTERNAL MODULE: ./packages/inventory/build/credentials.js
var credentials = __nccwpck_require__(9354);
// EXTERNAL MODULE: ./packages/inventory/build/npm/entry.js
var npm_entry = __nccwpck_require__(6690);
;// CONCATENATED MODULE: ./packages/inventory/build/installed.js



/**
 * The reading with licenses that the lock does not state, read from what is installed in `folder`. A
 * package.json of another version than the lock's says nothing about the package, so it is passed over.
 */
async function withInstalledLicenses(reading, folder, files, env) {
    const open = reading.drafts.filter(({ role, license }) => role === "package" && license === undefined);
    if (open.length === 0)
        return reading;
    const project = { ...projectOf(reading.manager, reading.manifest, reading.drafts), folder };
    const installed = await installedPackages(project, files, env);
    if (installed === undefined)
        return reading;
    const found = await (0,each_item/* eachItem */.X)(open, async (draft) => {
        const { manifest, files } = (await installed.find(draft)) ?? {};
        return (manifest && (0,npm_entry/* declaredLicense */.qz)(manifest.license ?? manifest.licenses, `${files?.origin}/package.json`));
    });
    const licenses = new Map(found.map((result) => [result.item, result.ok ? result.value : undefined]));
    const drafts = reading.drafts.map((draft) => {
        const license = licenses.get(draft);
        return license ? { ...draft, license } : draft;
    });
    return { ...reading, drafts };
}

;// CONCATENATED MODULE: ./packages/inventory/build/managers.js

/** The lock files that are known, by name; of one manager's, the first wins, as the manager has it. */
const lockFiles = [
    { file: "npm-shrinkwrap.json", manager: "npm" },
    { file: "package-lock.json", manager: "npm" },
    { file: "pnpm-lock.yaml", manager: "pnpm" },
    { file: "yarn.lock", manager: "yarn" },
    { file: "bun.lock", manager: "bun" },
    { file: "bun.lockb", manager: "bun" },
];
/** Whether a lock file of any manager is among `names`. */
function hasLock(names) {
    return lockFiles.some(({ file }) => names.includes(file));
}
/** Whether a file of this name is a lock file of any manager. */
function isLockFile(name) {
    return lockFiles.some(({ file }) => file === name);
}
/** The lock file among `names`, and whose it is. INPUT where two managers have one, NOT_FOUND where none has. */
function chooseLock(names, folder, nearby = {}) {
    const found = lockFiles.filter(({ file }) => names.includes(file));
    const [first] = found;
    if (first === undefined)
        throw noLock(names, folder, nearby);
    const other = found.find(({ manager }) => manager !== first.manager);
    if (other === undefined)
        return first;
    throw new build_errors/* OspoError */.sH("INPUT", `path: ${folder} holds lock files of two package managers, ${first.file} and ${other.file}`, {
        fix: `Delete the one that is not used, or name the right one: \`path: ${inFolder(folder, first.file)}\`.`,
    });
}
/** Whose lock file it is by its name; INPUT for any other file. */
function managerOf(file, shown) {
    const known = lockFiles.find((lock) => lock.file === file);
    if (known)
        return known.manager;
    throw new build_errors/* OspoError */.sH("INPUT", `path: ${shown} is not a lock file that is known`, {
        fix: `Name a folder, or one of ${lockFiles.map((lock) => lock.file).join(", ")}.`,
    });
}
function noLock(names, folder, { above, below = [] }) {
    if (above !== undefined)
        return new build_errors/* OspoError */.sH("NOT_FOUND", `No lock file in ${folder}, but there is one in ${above}`, {
            fix: `A workspace is locked as a whole: name that folder, \`path: ${above}\`.`,
        });
    if (below.length > 0) {
        const more = below.length > belowShown ? ` and ${below.length - belowShown} more` : "";
        const shown = below.slice(0, belowShown).join(", ");
        return new build_errors/* OspoError */.sH("NOT_FOUND", `No lock file in ${folder}, but there are some in ${shown}${more}`, {
            fix: `Name the folder that you mean, such as \`path: ${below[0]}\`; several become one product.`,
        });
    }
    return new build_errors/* OspoError */.sH("NOT_FOUND", `No lock file in ${folder}`, { fix: fixFor(names) });
}
const belowShown = 3;
/** Files of a package manager's settings, and how each writes its lock file without an install. */
const lockers = [
    ["pnpm-workspace.yaml", "pnpm install --lockfile-only"],
    [".yarnrc.yml", "yarn install --mode=update-lockfile"],
    [".yarnrc", "yarn install"],
    ["bunfig.toml", "bun install --lockfile-only"],
    ["package.json", "npm install --package-lock-only"],
];
/** What tells a project of another ecosystem. */
const foreign = /^(?:go\.mod|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|requirements\.txt|pyproject\.toml|poetry\.lock|Pipfile|composer\.json|Gemfile|mix\.exs|Package\.swift|conanfile\..*|.*\.(?:cs|fs|vb)proj)$/;
function fixFor(names) {
    const [, command] = lockers.find(([file]) => names.includes(file)) ?? [];
    if (command)
        return `Make one with \`${command}\` (or your package manager's own command) and commit it.`;
    const other = names.find((name) => foreign.test(name));
    return other === undefined
        ? "Name the project's folder in `path`."
        : `Lock files of npm, pnpm, yarn and bun are read. For the project of ${other}, let its own tool write an SBOM and name that in the action sbom's input \`sbom\`, or take GitHub's dependency graph with \`engine: github\`.`;
}
function inFolder(folder, file) {
    return folder === "." ? file : `${folder}/${file}`;
}

// EXTERNAL MODULE: ./packages/inventory/build/manifest.js
var build_manifest = __nccwpck_require__(2091);
// EXTERNAL MODULE: ./packages/inventory/build/member-folders.js
var member_folders = __nccwpck_require__(8640);
;// CONCATENATED MODULE: ./packages/inventory/build/member-drift.js




const renew = {
    npm: "npm install --package-lock-only",
    pnpm: "pnpm install --lockfile-only",
    yarn: "yarn install",
    bun: "bun install --lockfile-only",
};
/** How many folders a message tells. */
const member_drift_shown = 3;
/**
 * A problem where the workspace of the project in `folder` has members that its lock file does not list: what they
 * ask for is then not in it either.
 */
async function memberDrift({ manager, manifest, drafts }, folder, files) {
    const [project] = drafts;
    if (project === undefined)
        return [];
    const about = { subject: project.purl, manifest, place: project.place, key: "members" };
    const file = manager === "pnpm" ? "pnpm-workspace.yaml" : "package.json";
    try {
        const workspaces = manager === "pnpm" ? await pnpmMembers(folder, files) : await members(folder, files);
        const { folders } = await (0,member_folders/* memberFolders */._)(workspaces, folder, files);
        const known = new Set(drafts.flatMap(({ role, path }) => (role === "package" ? [] : [path])));
        const unlisted = folders.filter((path) => !known.has(path)).map((path) => `\`${path}\``);
        if (unlisted.length === 0)
            return [];
        const more = unlisted.length > member_drift_shown ? ` and ${unlisted.length - member_drift_shown} more` : "";
        const message = `The lock file is out of date with \`${file}\`: it does not list the members ${unlisted.slice(0, member_drift_shown).join(", ")}${more}. Run \`${renew[manager]}\` and commit the lock file.`;
        return [{ ...about, kind: "outdated", level: "review", message }];
    }
    catch (error) {
        if (!(error instanceof build_errors/* OspoError */.sH))
            throw error;
        const message = `Whether the lock file lists all members of \`${file}\` is not known: ${error.message}.`;
        return [{ ...about, kind: "outdated", level: "note", message }];
    }
}
async function members(folder, files) {
    return (await (0,build_manifest/* readManifest */.W)(folder, files))?.workspaces;
}
/** None where each member has a lock file of its own (`sharedWorkspaceLockfile`). */
async function pnpmMembers(folder, files) {
    const workspace = await readYaml((0,external_node_path_.join)(folder, "pnpm-workspace.yaml"), files);
    const settings = await readText((0,external_node_path_.join)(folder, ".npmrc"), files);
    const isShared = workspace?.sharedWorkspaceLockfile !== false &&
        !/^\s*shared-workspace-lockfile\s*=\s*false\s*$/m.test(settings);
    return isShared ? workspace?.packages : undefined;
}
async function readYaml(path, files) {
    const text = await readText(path, files);
    if (text.trim() === "")
        return undefined;
    const { load } = await __nccwpck_require__.e(/* import() */ 281).then(__nccwpck_require__.bind(__nccwpck_require__, 8281));
    try {
        const value = load(text, { maxAliases: 100 });
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch (cause) {
        throw new build_errors/* OspoError */.sH("FORMAT", `${files.display(path)} is not YAML`, { cause });
    }
}
/** Empty where there is no file. */
async function readText(path, files) {
    return (await files.stat(path))?.kind === "file" ? files.read(path, build_limits/* limits */.F.manifestBytes) : "";
}

// EXTERNAL MODULE: ./packages/inventory/build/drift.js
var drift = __nccwpck_require__(259);
// EXTERNAL MODULE: ./packages/inventory/build/json.js
var build_json = __nccwpck_require__(2544);
;// CONCATENATED MODULE: ./packages/inventory/build/npm/lock.js


const lock_renew = "Run `npm install --package-lock-only` and commit the lock file.";
/** The lock file's JSON, of lockfileVersion 1 to 4: npm 12 writes 4 where it patches packages. */
function lock_parseNpmJson(text, shown) {
    const lock = (0,build_json/* parseJson */.q)(text, shown, lock_renew);
    const { lockfileVersion: version } = lock;
    if (version === 1 || version === 2 || version === 3 || version === 4)
        return lock;
    const stated = version === undefined ? "no lockfileVersion" : `lockfileVersion ${JSON.stringify(version)}`;
    throw new build_errors/* OspoError */.sH("FORMAT", `${shown} has ${stated}; 1 to 4 are read`, {
        fix: "Run `npm install --package-lock-only --lockfile-version 3` and commit the lock file.",
    });
}
/** What a lock file of lockfileVersion 2 to 4 lists. */
function lock_npmLockOf(lock, shown) {
    if (!(0,json/* isObject */.Gv)(lock.packages)) {
        throw new build_errors/* OspoError */.sH("FORMAT", `${shown} has no "packages": it is not complete`, { fix: lock_renew });
    }
    const packages = new Map();
    const unreadable = [];
    (0,json/* entriesOf */.Mc)(lock.packages).forEach(([place, entry]) => {
        if ((0,json/* isObject */.Gv)(entry))
            packages.set(place, entry);
        else
            unreadable.push(place);
    });
    return { name: (0,json/* asString */.oJ)(lock.name), packages, manifests: new Set(), unreadable };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(5496);
// EXTERNAL MODULE: ./packages/inventory/build/nesting.js
var nesting = __nccwpck_require__(1862);
;// CONCATENATED MODULE: ./packages/inventory/build/npm/places.js


const folder = "node_modules/";
/** The name under which `place` is found: what follows its last `node_modules/`. */
function installedName(place) {
    const at = place.lastIndexOf(folder);
    if (at < 0 || (at > 0 && place[at - 1] !== "/"))
        return undefined;
    const name = place.slice(at + folder.length);
    return name === "" ? undefined : name;
}
/** Finds packages as Node.js does: in the `node_modules` of the asking folder, then of those above it. */
class Places {
    #nesting = new nesting/* Nesting */.f();
    /** Places that are nested too deep to be real. */
    tooDeep;
    constructor(packages, indexOf) {
        this.tooDeep = [...indexOf].flatMap(([place, at]) => this.#nesting.set(levelsOf(place), at) ? [] : [place]);
        for (const [place, entry] of packages) {
            if (entry.link !== true)
                continue;
            const target = indexOf.get(normalize((0,json/* asString */.oJ)(entry.resolved) ?? ""));
            if (target !== undefined)
                this.#nesting.set(levelsOf(place), target);
        }
    }
    /** Finds the index of what a name means for the package at `place`. */
    finder(place) {
        return this.#nesting.finder(levelsOf(place));
    }
}
/** `packages/b/node_modules/@s/c` in its levels: folders with a `/` before them, then names. */
function levelsOf(place) {
    if (place.startsWith(folder))
        return place.slice(folder.length).split(`/${folder}`);
    const [above = "", ...names] = `/${place}`.split(`/${folder}`);
    const folders = above.split("/").flatMap((part) => (part === "" ? [] : [`/${part}`]));
    return [...folders, ...names];
}
function normalize(path) {
    return path.replace(/^\.\//, "").replace(/\/+$/, "");
}

;// CONCATENATED MODULE: ./packages/inventory/build/npm/members.js



/**
 * Place of each workspace member -> the name that it is linked under. Members are the linked folders that
 * the project's `workspaces` patterns match; a folder that only a `file:` dependency names is a package.
 */
function membersOf({ packages }) {
    const members = new Map();
    const isMember = matcher(packages.get(""));
    if (isMember === undefined)
        return members;
    for (const [place, entry] of packages) {
        const target = (0,json/* asString */.oJ)(entry.resolved);
        if (entry.link !== true || target === undefined)
            continue;
        if (packages.has(target) && isMember(target))
            members.set(target, installedName(place) ?? target);
    }
    return members;
}
/** npm takes `workspaces` as a list, or as an object with `packages`; `!` takes folders out again. */
function matcher(project) {
    const stated = project?.workspaces;
    const listed = (0,json/* isObject */.Gv)(stated) ? stated.packages : stated;
    if (!Array.isArray(listed))
        return undefined;
    const patterns = listed.filter((pattern) => typeof pattern === "string").map(tidy);
    const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    return picomatch(patterns.filter((pattern) => !pattern.startsWith("!")), { ignore, dot: true, noextglob: true });
}
function tidy(pattern) {
    return pattern.replace(/^(!?)(?:\.?\/)+/, "$1").replace(/\/+$/, "");
}

// EXTERNAL MODULE: ./packages/inventory/build/integrity.js
var integrity = __nccwpck_require__(5451);
// EXTERNAL MODULE: ./packages/inventory/build/link-members.js
var link_members = __nccwpck_require__(1940);
// EXTERNAL MODULE: ./packages/inventory/build/problem.js
var problem = __nccwpck_require__(4595);
// EXTERNAL MODULE: ./packages/inventory/build/purl.js
var purl = __nccwpck_require__(4415);
;// CONCATENATED MODULE: ./packages/inventory/build/npm/edges.js

/** `isTop`: development dependencies count for the project, its members and the folders it links, as npm has it. */
function requestsOf(entry, place, isTop, places) {
    const edges = [];
    const missing = [];
    const bundles = [];
    const asked = wanted(entry, isTop);
    if (asked.size === 0)
        return { edges, missing, bundles };
    const isBundled = bundled(entry);
    const find = places.finder(place);
    for (const [name, kind] of asked) {
        const to = find(name);
        if (to !== undefined)
            edges.push({ kind, to });
        else if (isBundled(name))
            bundles.push(name);
        else if (kind !== "optional" && kind !== "optional-peer")
            missing.push({ name, kind });
    }
    return { edges, missing, bundles };
}
/** What a manifest puts into its archive: names, or all that it asks for. */
function bundled({ bundleDependencies, bundledDependencies }) {
    const stated = bundleDependencies ?? bundledDependencies;
    if (stated === undefined)
        return () => false;
    const names = new Set((0,json/* stringsOf */.iw)(stated));
    return (name) => stated === true || names.has(name);
}
const nothing = new Map();
/** Name -> kind. A name in several fields counts as npm counts it: optional before production before development before peer. */
function wanted(entry, isTop) {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = entry;
    const devDependencies = isTop ? entry.devDependencies : undefined;
    if (!dependencies && !optionalDependencies && !peerDependencies && !devDependencies)
        return nothing;
    const all = new Map();
    const meta = (0,json/* isObject */.Gv)(peerDependenciesMeta) ? peerDependenciesMeta : {};
    for (const name of namesOf(peerDependencies)) {
        const about = Object.hasOwn(meta, name) ? meta[name] : undefined;
        all.set(name, (0,json/* isObject */.Gv)(about) && about.optional === true ? "optional-peer" : "peer");
    }
    for (const name of namesOf(devDependencies))
        all.set(name, "development");
    for (const name of namesOf(dependencies))
        all.set(name, "production");
    for (const name of namesOf(optionalDependencies))
        all.set(name, "optional");
    return all;
}
function namesOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : [];
}

;// CONCATENATED MODULE: ./packages/inventory/build/npm/read.js












/** Reads the text of a package-lock.json of lockfileVersion 2 or 3, which need no other file. */
function readNpmLock(text, manifest, folder) {
    return readPackages(npmLockOf(parseNpmJson(text, manifest), manifest), manifest, folder);
}
/**
 * Reads what a package-lock.json lists: no install, no child process, linear in its entries. `manifest` names
 * the file in reports, `folder` the project where the lock does not.
 */
function readPackages(lock, manifest, folder) {
    const placed = [...lock.packages].filter(([place, entry]) => place !== "" && entry.link !== true);
    const installs = [["", lock.packages.get("") ?? {}], ...placed];
    const indexOf = new Map(installs.map(([place], at) => [place, at]));
    const places = new Places(lock.packages, indexOf);
    const members = membersOf(lock);
    const unreadable = [...lock.unreadable, ...places.tooDeep];
    const problems = unreadable.map((place) => (0,problem/* unreadableProblem */.$)(place, "an object", manifest));
    const drafts = installs.map(([place, entry]) => {
        const role = place === "" ? "project" : members.has(place) ? "member" : "package";
        const requests = requestsOf(entry, place, !place.includes("node_modules/"), places);
        const name = read_nameOf(place, entry, lock, members, folder);
        const origin = lock.manifests.has(place) ? external_node_path_.posix.join(place, "package.json") : manifest;
        const draft = installOf(place, entry, role, requests, name, manifest, origin);
        for (const problem of missing(draft, requests))
            problems.push(problem);
        return draft;
    });
    (0,link_members/* linkMembers */.S)(drafts);
    return { manager: "npm", manifest, drafts, problems, unreadable: unreadable.length };
}
function read_nameOf(place, entry, lock, members, folder) {
    const own = (0,json/* asString */.oJ)(entry.name);
    if (own)
        return own;
    if (place === "")
        return lock.name || folder;
    return members.get(place) ?? installedName(place) ?? folderName(place);
}
/** What npm calls a package in a folder where its lock states no name: the folder, and its scope's. */
function folderName(place) {
    const [parent = "", name = place] = place.split("/").slice(-2);
    return parent.startsWith("@") ? `${parent}/${name}` : (place.split("/").pop() ?? place);
}
function installOf(place, entry, role, { edges, bundles }, name, manifest, origin) {
    const version = (0,json/* asString */.oJ)(entry.version) || undefined;
    const source = role === "package" ? (0,npm_entry/* sourceOf */.vz)(entry, place) : { kind: "project" };
    const alias = role === "package" ? installedName(place) : undefined;
    return (0,build/* draftOf */.bz)({
        purl: (0,purl/* npmPurl */.NP)(name, version, (0,purl/* sourceQualifiers */.jL)(source)),
        role,
        name,
        version,
        path: place,
        manifest,
        source,
        edges,
        bundles,
        digests: (0,integrity/* digestsOf */.n)((0,json/* asString */.oJ)(entry.integrity) ?? ""),
        license: (0,npm_entry/* declaredLicense */.qz)(entry.license ?? entry.licenses, origin),
        alias: alias === name ? undefined : alias,
        installScript: entry.hasInstallScript === true,
        platformBound: (0,npm_entry/* isPlatformBound */.Mq)(entry),
        deprecated: (0,json/* asString */.oJ)(entry.deprecated) || undefined,
        private: entry.private === true,
        patch: patchOf(entry),
    });
}
/** The patch of `npm patch`, which lockfileVersion 4 notes. */
function patchOf({ patched }) {
    return (0,json/* isObject */.Gv)(patched) ? ((0,json/* asString */.oJ)(patched.path) ?? (0,json/* asString */.oJ)(patched.integrity)) : undefined;
}
function missing(asker, { missing }) {
    return missing.map(({ name, kind }) => (0,problem/* missingProblem */.G)(asker, name, kind));
}

;// CONCATENATED MODULE: ./packages/inventory/build/npm/version1.js


/** So deep may `dependencies` be nested; real trees have ten levels, and places grow with each. */
const version1_deepest = 64;
/** The tree of `dependencies` as a list of places, without recursion. */
function oldLockOf(lock) {
    const installs = [];
    const unreadable = [];
    const open = [
        { base: "", depth: 0, listed: lock.dependencies },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const [name, entry] of (0,json/* entriesOf */.Mc)(next.listed)) {
            const place = `${next.base}node_modules/${name}`;
            if (!(0,json/* isObject */.Gv)(entry) || next.depth === version1_deepest) {
                unreadable.push(place);
                continue;
            }
            const links = linkedFolder(entry);
            installs.push({ place, name, entry, links });
            if ((0,json/* isObject */.Gv)(entry.dependencies))
                open.push({ base: `${links ?? place}/`, depth: next.depth + 1, listed: entry.dependencies });
        }
    }
    return { name: (0,json/* asString */.oJ)(lock.name), installs, unreadable };
}
/**
 * The lock as lockfileVersion 3 would have it. What the project and the folders it links ask for, and how, is in
 * their package.json alone: `manifestOf` gives it. FORMAT where the project has none.
 */
function upgraded({ name, installs, unreadable }, manifestOf, shown) {
    const project = manifestOf("");
    if (project === undefined) {
        throw new build_errors/* OspoError */.sH("FORMAT", `${shown} has lockfileVersion 1, which does not say what the project asks for, and there is no package.json beside it`, {
            fix: "Put the project's package.json there, or run `npm install --package-lock-only --lockfile-version 3`.",
        });
    }
    const packages = new Map([["", { name, ...project }]]);
    const manifests = new Set([""]);
    const places = new Places(new Map(), new Map(installs.map(({ place }, at) => [place, at])));
    for (const { place, entry, links } of installs) {
        if (links === undefined) {
            const find = places.finder(place);
            const isOptional = (wanted) => installs[find(wanted) ?? -1]?.entry.optional === true;
            packages.set(place, { ...upgradedEntry(entry), ...version1_requestsOf(entry, isOptional) });
            continue;
        }
        packages.set(place, { resolved: links, link: true });
        const about = manifestOf(links);
        packages.set(links, about ?? { dependencies: entry.requires });
        if (about)
            manifests.add(links);
    }
    return { name, packages, manifests, unreadable };
}
/** A version may be an address (git, a tarball, a folder) or name another package (`npm:name@1.0.0`). */
function upgradedEntry(entry) {
    const version = (0,json/* asString */.oJ)(entry.version) ?? "";
    const alias = /^npm:(.+)@([^@]+)$/.exec(version);
    const isAddress = alias === null && /^[a-z+]+:/i.test(version);
    return {
        name: alias?.[1],
        version: alias?.[2] ?? (isAddress ? undefined : version),
        resolved: isAddress ? version : entry.resolved,
        integrity: entry.integrity,
        inBundle: entry.bundled === true,
    };
}
/**
 * `requires` mixes what must be there with what may be. Only an optional request leads from a package that is
 * needed to one that the lock calls optional.
 */
function version1_requestsOf(entry, isOptional) {
    const wanted = (0,json/* entriesOf */.Mc)(entry.requires);
    if (entry.optional === true)
        return { dependencies: entry.requires };
    return {
        dependencies: Object.fromEntries(wanted.filter(([name]) => !isOptional(name))),
        optionalDependencies: Object.fromEntries(wanted.filter(([name]) => isOptional(name))),
    };
}
/** `lib` of `file:lib`, which npm links; an archive (`file:lib.tgz`) is unpacked instead. */
function linkedFolder(entry) {
    const version = (0,json/* asString */.oJ)(entry.version) ?? "";
    if (!version.startsWith("file:") || /\.(?:tgz|tar|tar\.gz)$/i.test(version))
        return undefined;
    return version.slice("file:".length).replace(/^\.\//, "").replace(/\/+$/, "");
}

;// CONCATENATED MODULE: ./packages/inventory/build/npm/project.js






const project_renew = "npm install --package-lock-only";
/**
 * Reads a package-lock.json of lockfileVersion 1 to 4 and compares it with the package.json of the project and
 * its members. Version 1 needs them to tell what the project asks for.
 */
async function readNpm(text, manifest, folder, readManifest) {
    const json = lock_parseNpmJson(text, manifest);
    if (json.lockfileVersion === 1) {
        const old = oldLockOf(json);
        const links = old.installs.flatMap(({ links }) => links ?? []);
        const manifests = await (0,build_manifest/* readManifests */.P)(["", ...links], readManifest);
        return readPackages(upgraded(old, (place) => manifests.get(place), manifest), manifest, folder);
    }
    const lock = lock_npmLockOf(json, manifest);
    const manifests = await (0,build_manifest/* readManifests */.P)(["", ...membersOf(lock).keys()], readManifest);
    const reading = readPackages(lock, manifest, folder);
    const asked = (0,drift/* askedBy */.A)(reading.drafts, lock.packages, manifests);
    return { ...reading, problems: [...reading.problems, ...(0,drift/* driftProblems */.o)(asked, project_renew)] };
}

;// CONCATENATED MODULE: ./packages/inventory/build/patch-package.js



/**
 * The reading with the patches that the tool patch-package puts on installed packages, where the project in `folder`
 * uses it: npm up to 11 and yarn 1 have no patches of their own, and their locks say nothing of these.
 */
async function withPatchPackage(reading, folder, files) {
    if (reading.manager !== "npm" && reading.manager !== "yarn")
        return reading;
    const place = patchFolder((await (0,build_manifest/* readManifest */.W)(folder, files)) ?? {});
    if (place === undefined)
        return reading;
    const patches = new Map();
    for (const file of await files.list((0,external_node_path_.join)(folder, place))) {
        const patch = patch_package_patchOf(file);
        if (patch)
            patches.set(reading.manager === "npm" ? patch.path : patch.id, `${place}/${file}`);
    }
    if (patches.size === 0)
        return reading;
    // A lock of yarn 1 knows no places: there name and version tell. The tool goes by places, and warns of a version.
    const keyOf = ({ path, alias, name, version }) => reading.manager === "npm" ? path : `${alias ?? name}@${version}`;
    const drafts = reading.drafts.map((draft) => {
        const patch = draft.role === "package" ? patches.get(keyOf(draft)) : undefined;
        return draft.patch === undefined && patch !== undefined ? { ...draft, patch } : draft;
    });
    return { ...reading, drafts };
}
/** Where the patches are, as its call states it; `undefined` where no script runs it. */
function patchFolder({ scripts }) {
    const script = (0,json/* entriesOf */.Mc)(scripts)
        .map(([, text]) => (0,json/* asString */.oJ)(text) ?? "")
        .find((text) => /(?:^|[\s;&|/])patch-package(?:$|[\s;&|])/.test(text));
    if (script === undefined)
        return undefined;
    const [, stated = "patches"] = /--patch-dir[ =]["']?([\w@./-]+)/.exec(script) ?? [];
    return stated.replace(/^(?:\.\/)+|\/+$/g, "");
}
/** `@s+a++b+1.0.0+001+why.patch` is one for `b` 1.0.0 inside `@s/a` (README of patch-package). */
function patch_package_patchOf(file) {
    const parts = /^(.+?)(?:\.dev)?\.patch$/.exec(file)?.[1]?.split("++");
    const last = parts?.pop()?.split("+") ?? [];
    const name = last.splice(0, last[0]?.startsWith("@") ? 2 : 1).join("/");
    const [version] = last;
    if (parts === undefined || !name || !version)
        return undefined;
    const names = [...parts.map((part) => part.replace("+", "/")), name];
    return { path: names.map((one) => `node_modules/${one}`).join("/"), id: `${name}@${version}` };
}

;// CONCATENATED MODULE: ./packages/inventory/build/project.js









/**
 * Reads the project at `path`, a folder or a lock file: finds the lock file, reads it, and completes
 * licenses from what is installed. Nothing is installed or run. `env` names yarn's caches (`YARN_*`, `HOME`).
 */
async function readProject(path, files, env = {}, { installedLicenses = true } = {}) {
    const { folder, file, manager } = await findLock(path, files);
    const lockPath = (0,external_node_path_.join)(folder, file);
    const text = (0,credentials/* withoutCredentials */.r)(await files.read(lockPath, build_limits/* limits */.F.lockfileBytes));
    const locked = await readers[manager](text, folder, files.display(lockPath), files);
    const reading = await withPatchPackage(locked, folder, files);
    const drift = await memberDrift(reading, folder, files);
    const whole = installedLicenses ? await withInstalledLicenses(reading, folder, files, env) : reading;
    return { ...whole, problems: [...whole.problems, ...drift], text };
}
async function findLock(path, files) {
    const shown = files.display(path);
    await files.admit(path).catch((error) => {
        throw error instanceof build_errors/* OspoError */.sH && error.code === "NOT_FOUND"
            ? new build_errors/* OspoError */.sH("INPUT", `path: ${shown} does not exist`, {
                fix: "Paths are relative to the workspace.",
            })
            : error;
    });
    const entry = await files.stat(path);
    if (entry?.kind === "folder") {
        const names = await files.list(path);
        const nearby = hasLock(names) ? {} : await locksNearby(path, files);
        return { folder: path, ...chooseLock(names, shown, nearby) };
    }
    await files.admit((0,external_node_path_.dirname)(path));
    return { folder: (0,external_node_path_.dirname)(path), file: (0,external_node_path_.basename)(path), manager: managerOf((0,external_node_path_.basename)(path), shown) };
}
/** Where else a lock file is, for whoever named the wrong folder. */
async function locksNearby(path, files) {
    const above = await lockAbove(path, files);
    return above === undefined ? { below: await locksBelow(path, files) } : { above };
}
/** Entries that are looked at for a hint, and folders that hold other people's projects. */
const hintEntries = 2_000;
const notOurs = /^(?:\..*|node_modules|bower_components|vendor|dist|build|out|coverage)$/;
/** Folders with a lock file in the two levels below, in the order of their names. */
async function locksBelow(top, files) {
    const found = [];
    let left = hintEntries;
    let level = [top];
    for (let depth = 0; depth < 2; depth++) {
        const next = [];
        for (const folder of level) {
            for (const name of await files.list(folder)) {
                if (notOurs.test(name) || left-- <= 0)
                    continue;
                const path = (0,external_node_path_.join)(folder, name);
                const entry = await files.stat(path).catch(() => undefined);
                if (entry?.kind !== "folder")
                    continue;
                if (hasLock(await files.list(path)))
                    found.push(files.display(path));
                else
                    next.push(path);
            }
        }
        level = next;
    }
    return found;
}
/** The nearest folder above that holds a lock file, inside the workspace. */
async function lockAbove(path, files) {
    for (let at = path; files.display(at) !== "." && !/^(?:\.\.|\/|[A-Za-z]:)/.test(files.display(at));) {
        at = (0,external_node_path_.dirname)(files.resolve(at));
        if (hasLock(await files.list(at)))
            return files.display(at);
    }
    return undefined;
}
const readers = {
    npm: (text, folder, manifest, files) => readNpm(text, manifest, project_nameOf(folder, files), (place) => (0,build_manifest/* readManifest */.W)((0,external_node_path_.join)(folder, place), files)),
    pnpm: async (text, folder, manifest, files) => {
        const { readPnpm } = await Promise.all(/* import() */[__nccwpck_require__.e(281), __nccwpck_require__.e(558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6558));
        return readPnpm(text, manifest, project_nameOf(folder, files), (place) => (0,build_manifest/* readManifest */.W)((0,external_node_path_.join)(folder, place), files));
    },
    yarn: async (...lock) => (await Promise.all(/* import() */[__nccwpck_require__.e(281), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9143))).readYarn(...lock),
    bun: async (text, folder, manifest, files) => {
        const { readBun } = await __nccwpck_require__.e(/* import() */ 967).then(__nccwpck_require__.bind(__nccwpck_require__, 9967));
        return readBun(text, manifest, project_nameOf(folder, files), (place) => (0,build_manifest/* readManifest */.W)((0,external_node_path_.join)(folder, place), files));
    },
};
function project_nameOf(folder, files) {
    return (0,external_node_path_.basename)(files.resolve(folder)) || "project";
}

;// CONCATENATED MODULE: ./packages/inventory/build/projects.js






/** `owner/name` in the characters that GitHub allows. */
const isRepository = /^[\w.-]+\/[\w.-]+$/;
/** One inventory of all projects at `paths`; several are one product, named after the repository. */
async function readProjects(paths, host, { toolsOf, ...options } = {}) {
    const { files, env } = host;
    const readings = [];
    for (const path of paths)
        readings.push(await readProject(path, files, env, options));
    const finders = new Map(readings.map(({ manifest, text }) => [manifest, lineFinder(text)]));
    const installs = readings.map(({ manager, manifest, drafts }) => {
        return [manifest, projectOf(manager, manifest, drafts)];
    });
    return {
        inventory: (0,build/* inventoryOf */.o8)(readings, productOf(host), await toolsOf?.()),
        lineOf: (manifest, place) => finders.get(manifest)?.(place),
        installs: new Map(installs),
    };
}
/** What several projects or SBOMs make up together, named after the repository. */
function productOf({ files, env }) {
    const { GITHUB_REPOSITORY: repository = "" } = env;
    const name = isRepository.test(repository) ? repository : (0,external_node_path_.basename)(files.workspace);
    return { name: name.split("/").pop() ?? name, purl: (0,purl/* productPurl */.Rk)(name) };
}
/** The path of a component below its own project: an inventory of several projects has them below the workspace. */
function pathInProject(path, manifest) {
    const folder = dirname(manifest);
    return folder !== "." && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

;// CONCATENATED MODULE: ./packages/core/build/matching-files.js

/** How deep below the folder that a glob names files are looked for. */
const matching_files_deepest = 12;
/**
 * Paths of the files that `globs` match, sorted, each once; `node_modules` and `.git` are not entered. What may
 * not be looked at, such as a link out of the workspace, is among them, so that reading it tells why. LIMIT over
 * `most` files; `input` is the name of the input, for its message.
 */
async function matchingFiles(globs, files, { input, most }) {
    const { default: picomatch } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5496, 19));
    const found = new Set();
    for (const glob of globs) {
        const { base, isGlob } = picomatch.scan(glob);
        if (!isGlob) {
            const kind = await kindOf(glob, files);
            if (kind === "file" || kind === "closed")
                found.add(files.resolve(glob));
            continue;
        }
        // `s`: a line break at the start of a name hides no report from `*`.
        const fits = picomatch(glob, { noextglob: true, dot: true, flags: "s" });
        for await (const { path, kind } of walk(base || ".", files, matching_files_deepest)) {
            if (kind === "file" && !fits(path.replace(/^\.\//, "")))
                continue;
            found.add(files.resolve(path));
            if (found.size > most) {
                throw new build_errors/* OspoError */.sH("LIMIT", `${input}: ${glob} matches more than ${most} files`, {
                    fix: "Name them more narrowly.",
                });
            }
        }
    }
    return [...found].sort();
}
async function* walk(folder, files, depth) {
    if (depth === 0)
        return;
    for (const name of await files.list(folder)) {
        const path = `${folder}/${name}`;
        const kind = await kindOf(path, files);
        if (kind === "file" || kind === "closed")
            yield { path, kind };
        if (kind === "folder" && name !== "node_modules" && name !== ".git")
            yield* walk(path, files, depth - 1);
    }
}
async function kindOf(path, files) {
    try {
        return (await files.stat(path))?.kind ?? "other";
    }
    catch (error) {
        if (error instanceof build_errors/* OspoError */.sH)
            return "closed";
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/version.js
/** Versions of CycloneDX JSON that are written, the default among them. */
const cycloneDxVersions = ["1.5", "1.6", "1.7"];
const defaultCycloneDx = "1.6";
/** Versions that are read: each has a validator that was compiled from its (strict) schema. */
const readableCycloneDx = ["1.2", "1.3", "1.4", ...cycloneDxVersions];

;// CONCATENATED MODULE: ./packages/inventory/build/sbom/read.js




/**
 * Reads an SBOM of any format and ecosystem: CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0
 * JSON-LD, GitHub's dependency-graph export. Schema first, then what no schema sees. FORMAT where it is none of
 * them, LIMIT where it is too big or too deep. Credentials in addresses are taken out.
 */
async function readSbom(text, file) {
    if (text.length > build_limits/* limits */.F.sbomBytes) {
        throw new build_errors/* OspoError */.sH("LIMIT", `${file} has ${text.length} characters, more than ${build_limits/* limits */.F.sbomBytes}`);
    }
    refuseOtherForms(text, file);
    const value = (0,build_json/* parseJson */.q)(withoutSecrets(text), file, "Make the SBOM again with the tool it came from.");
    try {
        return await readObject(value, file);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new build_errors/* OspoError */.sH("LIMIT", `${file} is nested too deeply`, { cause: error });
    }
}
/** Gives the document of a reading without faults of level `fail`; FORMAT with their places where there are some. */
function requireSound({ document, faults, file }) {
    const broken = faults.filter(({ level }) => level === "fail");
    if (broken.length === 0)
        return document;
    const some = broken.slice(0, 5).map(({ at, message }) => `- ${at || "/"}: ${message}`);
    const { name, version } = document.format;
    throw new build_errors/* OspoError */.sH("FORMAT", `${file} is not valid ${name} ${version} (${broken.length} faults):\n${some.join("\n")}`, { fix: "Ask whoever made the SBOM for a valid one, or make it again with a newer version of the tool." });
}
/**
 * What is read here is written again and published: credentials in addresses end here. Purls are left whole, as
 * `@` has another meaning in them; so are our own notes, which were made from what had none.
 */
function withoutSecrets(text) {
    if (!/:\/\/[^\s/?#"'<>\\]*@|[?&][\w-]+=/.test(text))
        return text;
    return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/gs, (one) => one.startsWith('"pkg:') || one.startsWith('"{\\"ospo\\":1') ? one : (0,credentials/* withoutCredentials */.r)(one));
}
async function readObject(value, file) {
    const { sbom, spdxVersion, specVersion } = value;
    if ((0,json/* isObject */.Gv)(sbom) && typeof sbom.spdxVersion === "string") {
        const { readSpdx2 } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.bind(__nccwpck_require__, 3118));
        return { file, ...readSpdx2(sbom, file, "/sbom") };
    }
    if (typeof spdxVersion === "string") {
        if (spdxVersion !== "SPDX-2.2" && spdxVersion !== "SPDX-2.3")
            throw unread(file, spdxVersion);
        const { readSpdx2 } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.bind(__nccwpck_require__, 3118));
        return { file, ...readSpdx2(value, file) };
    }
    if (isSpdx3(value)) {
        const { readSpdx3 } = await __nccwpck_require__.e(/* import() */ 523).then(__nccwpck_require__.bind(__nccwpck_require__, 8523));
        return { file, ...readSpdx3(value, file) };
    }
    if (value.bomFormat !== "CycloneDX" && !String(value.$schema).includes("cyclonedx.org")) {
        throw new build_errors/* OspoError */.sH("FORMAT", `${file} is no SBOM that is known`, { fix: read_known });
    }
    const version = readableCycloneDx.find((one) => one === specVersion);
    if (version === undefined)
        throw unread(file, `CycloneDX ${(0,json/* asString */.oJ)(specVersion) ?? "without a version"}`);
    return { file, ...(await cycloneDx(value, version, file)) };
}
async function cycloneDx(value, version, file) {
    const { validateCycloneDx } = await __nccwpck_require__.e(/* import() */ 487).then(__nccwpck_require__.bind(__nccwpck_require__, 4487));
    const { readCycloneDx } = await __nccwpck_require__.e(/* import() */ 618).then(__nccwpck_require__.bind(__nccwpck_require__, 7618));
    const document = readCycloneDx(value, file);
    return { document, faults: await validateCycloneDx(value, version) };
}
function isSpdx3(value) {
    const context = value["@context"];
    const contexts = typeof context === "string" ? [context] : (0,json/* stringsOf */.iw)(context);
    return contexts.some((one) => one.startsWith("https://spdx.org/rdf/3."));
}
const read_known = "CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0 JSON-LD and GitHub's dependency-graph export are read.";
function unread(file, what) {
    return new build_errors/* OspoError */.sH("FORMAT", `${file} is ${what}, which is not read`, { fix: read_known });
}
/** The other forms of the same formats, told apart from what is merely broken. */
function refuseOtherForms(text, file) {
    const start = text.slice(0, 500).trimStart();
    if (start.startsWith("<"))
        throw unread(file, "XML");
    if (/^SPDXVersion:/m.test(start))
        throw unread(file, "SPDX tag-value");
}

;// CONCATENATED MODULE: ./packages/inventory/build/sbom/files.js


/** Paths of the SBOMs that the `globs` of the input `sbom` name; INPUT where one names none. */
async function sbomPaths(globs, files) {
    const found = new Set();
    for (const glob of globs) {
        const paths = await matchingFiles([glob], files, { input: "sbom", most: build_limits/* limits */.F.sboms });
        if (paths.length === 0)
            throw (0,build_errors/* inputError */.Xu)([`sbom: ${glob} names no file`]);
        for (const path of paths)
            found.add(path);
    }
    return [...found].sort();
}
/** The document in the file at `path`; FORMAT, with its places, where it is not valid. */
async function readSoundSbom(path, files) {
    return requireSound(await readSbom(await files.read(path, build_limits/* limits */.F.sbomBytes), files.display(path)));
}

// EXTERNAL MODULE: ./packages/inventory/build/package-url.js
var package_url = __nccwpck_require__(1624);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/document.js
var sbom_document = __nccwpck_require__(8931);
;// CONCATENATED MODULE: ./packages/inventory/build/sbom/edge-kind.js
/** The kind of a dependency, which no SBOM states, as it follows from the scopes at both ends. */
function kindOfEdge(from = "required", to = "required") {
    if (to === from || to === "required")
        return "production";
    return to === "excluded" ? "development" : "optional";
}

;// CONCATENATED MODULE: ./packages/inventory/build/sbom/to-inventory.js



/**
 * The document as an inventory, for everything that works on one: `components[0]` is what it is about, or a
 * stand-in that holds all that nothing depends on. Roles, scopes and marks come back from the properties of our
 * own documents. Edges have no kind in an SBOM: it follows from the scopes at both ends, so that `omit` works.
 */
function inventoryOfSbom(document, file) {
    const subject = document.components.find(({ ref }) => ref === document.subject);
    const listed = [
        subject ?? standIn(document),
        ...document.components.filter((component) => component !== subject),
    ];
    const indexOf = new Map(listed.map(({ ref }, at) => [ref, at]));
    const scopes = listed.map(({ scope }) => scope ?? "required");
    const inner = innerOf(listed, indexOf);
    const components = listed.map((component, at) => {
        const targets = [
            ...(component.dependsOn ?? []).flatMap((ref) => indexOf.get(ref) ?? []),
            ...(inner.get(at) ?? []),
        ];
        const edges = [...new Set(targets)].map((to) => edgeOf(scopes, at, to));
        return to_inventory_installOf(component, at === 0, edges, file);
    });
    return { manifests: [file], components, problems: [], unreadable: 0 };
}
function standIn({ components, name = "product" }) {
    const asked = new Set(components.flatMap(({ dependsOn = [] }) => dependsOn));
    const dependsOn = components.flatMap(({ ref, parent }) => asked.has(ref) || parent !== undefined ? [] : [ref]);
    return (0,sbom_document/* componentOf */.D)({ ref: "", type: "application", name, dependsOn });
}
/** What stands inside a component is needed by it. */
function innerOf(components, indexOf) {
    const inner = new Map();
    components.forEach(({ parent }, at) => {
        const outer = parent === undefined ? undefined : indexOf.get(parent);
        if (outer === undefined)
            return;
        const before = inner.get(outer);
        if (before)
            before.push(at);
        else
            inner.set(outer, [at]);
    });
    return inner;
}
function edgeOf(scopes, from, to) {
    return { kind: kindOfEdge(from === 0 ? "required" : scopes[from], scopes[to]), to };
}
function to_inventory_installOf(component, isSubject, edges, file) {
    const stated = new Map(component.properties.map(({ name, value }) => [name, value]));
    const isTrue = (name) => stated.get(name) === "true";
    const isMember = stated.get("ospo:role") === "workspace-member";
    const distribution = component.references.find(({ type }) => type === "distribution" || type === "vcs");
    return {
        ref: component.ref,
        purl: component.purl ?? purlOf(component),
        role: isSubject ? "project" : isMember ? "member" : "package",
        name: component.name,
        version: component.version,
        path: stated.get("cdx:npm:package:path") ?? "",
        manifest: file,
        place: component.ref,
        scope: component.scope ?? "required",
        development: isTrue("cdx:npm:package:development") || component.scope === "excluded",
        extraneous: isTrue("cdx:npm:package:extraneous"),
        source: isSubject || isMember ? { kind: "project" } : to_inventory_sourceOf(component, stated),
        edges,
        digests: [...component.digests, ...(distribution?.digests ?? [])].filter(isOfLocks),
        license: component.declared ?? component.concluded,
        alias: stated.get("ospo:alias"),
        installScript: isTrue("ospo:install-script"),
        platformBound: isTrue("ospo:platform-bound"),
        deprecated: stated.get("ospo:deprecated"),
        private: isTrue("cdx:npm:package:private"),
        release: stated.get("ospo:release"),
        bundles: stated.get("ospo:bundles")?.split(" ") ?? [],
        patch: component.patches[0],
        cacheChecksum: stated.get("ospo:cache-checksum"),
    };
}
/** A purl for what has none: it is told apart by name and version, and claims no ecosystem. */
function purlOf({ name, version }) {
    const parts = {
        type: "generic",
        namespace: undefined,
        name,
        version,
        qualifiers: new Map(),
        subpath: undefined,
    };
    return (0,package_url/* formatPurl */.dd)(parts) ?? "pkg:generic/unnamed";
}
const lockAlgorithms = new Set(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"]);
function isOfLocks(digest) {
    return lockAlgorithms.has(digest.algorithm);
}
const kinds = new Set([
    "git",
    "tarball",
    "file",
    "link",
    "bundled",
    "workflow",
]);
function to_inventory_sourceOf(component, stated) {
    const kind = stated.get("ospo:source") ?? "registry";
    const reference = component.references.find(({ type }) => type === (kind === "git" ? "vcs" : "distribution"));
    const url = reference?.url === component.purl ? undefined : reference?.url;
    return {
        kind: kinds.has(kind) ? kind : "registry",
        ...(url !== undefined && { url }),
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/side-by-side.js
/** What nothing was read for, such as the base of a project that is new. */
const emptyInventory = { manifests: [], components: [], problems: [], unreadable: 0 };
/** Inventories of several documents as one, none above the others: each edge points to where its target is now. */
function sideBySide(inventories) {
    const [only, ...others] = inventories;
    if (only !== undefined && others.length === 0)
        return only;
    const components = [];
    for (const inventory of inventories) {
        const start = components.length;
        for (const component of inventory.components) {
            const edges = component.edges.map(({ kind, to }) => ({ kind, to: to + start }));
            components.push({ ...component, edges });
        }
    }
    return {
        manifests: inventories.flatMap(({ manifests }) => manifests),
        components,
        problems: inventories.flatMap(({ problems }) => problems),
        unreadable: inventories.reduce((sum, { unreadable }) => sum + unreadable, 0),
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/sources.js


/** Whether `path` is taken for an SBOM: any JSON file that is no lock file, as its reader says what else it is. */
function isSbomPath(path) {
    return path.endsWith(".json") && !isLockFile((0,external_node_path_.basename)(path));
}
/** The sources that one path names. */
function sourcesAt(path) {
    return isSbomPath(path) ? { path: [], sbom: [path] } : { path: [path], sbom: [] };
}
/**
 * What of `sources` is there in `files`, such as those of a base; `undefined` where nothing is, as in the base of
 * what is new. Globs are kept: what they find shows when they are read.
 */
async function sourcesThere({ path, sbom }, files) {
    const there = async (paths) => {
        const found = [];
        for (const one of paths)
            if (/[*?[{]/.test(one) || (await files.stat(one)) !== undefined)
                found.push(one);
        return found;
    };
    const found = sbom.length > 0 ? { path: [], sbom: await there(sbom) } : { path: await there(path), sbom };
    return found.path.length + found.sbom.length > 0 ? found : undefined;
}

;// CONCATENATED MODULE: ./packages/inventory/build/distinct.js
/** What needs a package most, first. */
const byNeed = ["required", "optional", "excluded"];
/**
 * One component a purl, the project itself left out: what `components`, `checked` and `expected` count. Of several
 * copies the one that is needed most: what one copy is used for in development alone may ship in another.
 */
function distinctComponents({ components }) {
    const byPurl = new Map();
    components.forEach((component) => {
        if (component.role === "project")
            return;
        const known = byPurl.get(component.purl);
        if (known === undefined || comesBefore(component, known))
            byPurl.set(component.purl, component);
    });
    return [...byPurl.values()];
}
function comesBefore(one, other) {
    const more = byNeed.indexOf(one.scope) - byNeed.indexOf(other.scope);
    return more === 0 ? one.ref === one.purl : more < 0;
}
/** Purls of what the project and its members ask for themselves. */
function directPurls({ components }) {
    const direct = new Set();
    for (const { edges } of components.filter(({ role }) => role !== "package")) {
        for (const { to } of edges) {
            const target = components[to];
            if (target?.role === "package")
                direct.add(target.purl);
        }
    }
    return direct;
}

// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/index.js
var semver = __nccwpck_require__(2320);
;// CONCATENATED MODULE: ./packages/inventory/build/diff.js


/**
 * What `head` lists otherwise than `base`, in the order of names. Components count once a purl. What left
 * and what came under one name belong together where they stand at the same place, else where the same
 * packages ask for them, else as their versions are ordered; the rest is added or removed. Linear.
 */
function diffInventories(base, head) {
    const before = byName(base);
    const after = byName(head);
    const askers = { base: askersOf(base), head: askersOf(head) };
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => {
        const old = new Map((before.get(name) ?? []).map((one) => [one.purl, one]));
        const current = new Map((after.get(name) ?? []).map((one) => [one.purl, one]));
        const kept = [...current.values()].flatMap((to) => changed(old.get(to.purl), to));
        const left = [...old.values()].filter(({ purl }) => !current.has(purl));
        const came = [...current.values()].filter(({ purl }) => !old.has(purl));
        return [...kept, ...paired(left, came, askers)];
    });
}
function byName(inventory) {
    return Map.groupBy(distinctComponents(inventory), ({ name, purl }) => `${name} ${typeOf(purl)}`);
}
/** `pkg:npm` of a purl: packages of two ecosystems may share a name. */
function typeOf(purl) {
    return purl.slice(0, purl.indexOf("/"));
}
/** Nothing where both are the same in every aspect. */
function changed(from, to) {
    if (from === undefined)
        return [];
    const aspects = aspectsOf(from, to);
    return aspects.length > 0 ? [{ kind: "changed", from, to, aspects }] : [];
}
function aspectsOf(from, to) {
    const aspects = [];
    if (from.version !== to.version)
        aspects.push("version");
    // A lock without licenses says nothing of a change.
    if (from.license && to.license && from.license.text !== to.license.text)
        aspects.push("license");
    if (from.scope !== to.scope)
        aspects.push("scope");
    if (from.source.kind !== to.source.kind || from.patch !== to.patch)
        aspects.push("source");
    if (from.version === to.version && isOtherContent(from, to))
        aspects.push("digest");
    return aspects;
}
/** Whether digests of one algorithm differ; two documents that share none say nothing. */
function isOtherContent({ digests: before }, { digests: after }) {
    const known = new Map(before.map(({ algorithm, hex }) => [algorithm, hex]));
    return after.some(({ algorithm, hex }) => (known.get(algorithm) ?? hex) !== hex);
}
function paired(left, came, askers) {
    const open = new Set(left);
    const partner = new Map();
    const match = (of) => {
        const known = new Map();
        for (const from of open)
            for (const key of of(from, "base")) {
                const same = known.get(key);
                if (same)
                    same.push(from);
                else
                    known.set(key, [from]);
            }
        for (const to of came) {
            if (partner.has(to))
                continue;
            const from = firstOpen(of(to, "head"), known, open);
            if (from === undefined)
                continue;
            partner.set(to, from);
            open.delete(from);
        }
    };
    match(({ path }) => [path]);
    match((one, side) => askers[side].get(one) ?? []);
    const rest = [...open].sort(byVersion);
    for (const to of came.filter((one) => !partner.has(one)).sort(byVersion)) {
        const from = rest.shift();
        if (from === undefined)
            break;
        partner.set(to, from);
        open.delete(from);
    }
    return [
        ...came.flatMap((to) => {
            const from = partner.get(to);
            return from ? changed(from, to) : [{ kind: "added", to }];
        }),
        ...[...open].map((from) => ({ kind: "removed", from })),
    ];
}
/** The first that is still open under one of `keys`; those that are not are dropped on the way. */
function firstOpen(keys, known, open) {
    for (const key of keys) {
        const candidates = known.get(key) ?? [];
        while (candidates[0] !== undefined && !open.has(candidates[0]))
            candidates.shift();
        if (candidates[0] !== undefined)
            return candidates[0];
    }
    return undefined;
}
/** Newest first; what is no version of semver comes last. */
function byVersion(a, b) {
    const [one, other] = [semver.parse(a.version), semver.parse(b.version)];
    if (one && other)
        return semver.rcompare(one, other);
    return one ? -1 : other ? 1 : 0;
}
/** Names of what asks for each distinct component, members by their path. */
function askersOf({ components }) {
    const main = new Map();
    for (const component of components) {
        if (!main.has(component.purl) || component.ref === component.purl)
            main.set(component.purl, component);
    }
    const askers = new Map();
    for (const asker of components) {
        for (const { to } of asker.edges) {
            const wanted = main.get(components[to]?.purl ?? "");
            if (wanted === undefined)
                continue;
            const names = askers.get(wanted) ?? new Set();
            names.add(asker.role === "package" ? asker.name : asker.path);
            askers.set(wanted, names);
        }
    }
    return askers;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/projects.js



/** The projects at `path`, or what SBOMs say of them. */
async function readHead({ path, sbom }, host) {
    if (sbom.length === 0)
        return readProjects(path, host);
    return { inventory: await readSboms(sbom, host.files), lineOf: () => undefined };
}
async function readSboms(globs, files) {
    const parts = [];
    for (const path of await sbomPaths(globs, files))
        parts.push(inventoryOfSbom(await readSoundSbom(path, files), files.display(path)));
    return sideBySide(parts);
}
/** Compares `head` with the base that the inputs or the event name. A base without the project makes all of it new. */
async function difference(inputs, head, host) {
    const { mode } = inputs;
    if (mode !== "pull-request" && (mode !== "auto" || !(await hasBase(inputs, host))))
        return undefined;
    const base = await openBase(inputs, host);
    if (base === undefined) {
        throw new build_errors/* OspoError */.sH("INPUT", "mode: pull-request has nothing to compare with in this run", {
            fix: "Set `base` to a folder, lock file, SBOM, branch, tag or commit; or use `mode: upstream`.",
        });
    }
    const { files, path, shown } = base;
    const sources = await sourcesThere(path === undefined ? inputs : sourcesAt(path), files);
    const before = sources && (await readHead(sources, { ...host, files })).inventory;
    const packages = distinctComponents(head).filter(({ role }) => role === "package").length;
    return { changes: diffInventories(before ?? emptyInventory, head), shown, packages };
}

;// CONCATENATED MODULE: ./packages/inventory/build/missing.js
/** What the lock file should hold and does not: entries that are unreadable, and names that it does not hold. */
function missingEntries({ problems }) {
    const names = problems
        .filter(isMissing)
        .map(({ kind, place, key = "" }) => (kind === "missing" ? key : place));
    return [...new Set(names)];
}
/** Whether a problem says that the lock file does not hold something, or not so that it can be read. */
function isMissing({ kind }) {
    return kind === "unreadable" || kind === "missing";
}

;// CONCATENATED MODULE: ./packages/policy/build/finding.js

/** Reads the subject and the `data` of a finding (DESIGN 4); `repository` is the run's own. */
function subjectOfFinding({ rule, subject, data = {} }, repository) {
    const name = parsePackage(subject);
    const text = (key) => {
        const value = data[key];
        return typeof value === "string" && value !== "" ? value : undefined;
    };
    return {
        rule,
        package: name,
        version: name?.version ?? text("toVersion") ?? text("version"),
        repository: text("repository") ?? (/^[\w.-]+\/[\w.-]+$/.test(subject) ? subject : repository),
        check: text("check"),
        license: text("to") ?? text("concluded") ?? text("declared"),
        sha256: textsOf(data.sha256),
    };
}
function textsOf(value) {
    const all = Array.isArray(value) ? value : [value];
    return all.filter((one) => typeof one === "string");
}

;// CONCATENATED MODULE: ./packages/license/build/deprecated.js
/**
 * What SPDX says instead of a deprecated id (spdx.org/licenses, the notes of each). Ids whose successor
 * differs in meaning are absent: they stand for themselves.
 */
const successors = new Map([
    ["AGPL-1.0", "AGPL-1.0-only"],
    ["AGPL-3.0", "AGPL-3.0-only"],
    ["BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views"],
    ["BSD-2-Clause-NetBSD", "BSD-2-Clause"],
    ["GFDL-1.1", "GFDL-1.1-only"],
    ["GFDL-1.2", "GFDL-1.2-only"],
    ["GFDL-1.3", "GFDL-1.3-only"],
    ["GPL-1.0", "GPL-1.0-only"],
    ["GPL-2.0", "GPL-2.0-only"],
    ["GPL-3.0", "GPL-3.0-only"],
    ["LGPL-2.0", "LGPL-2.0-only"],
    ["LGPL-2.1", "LGPL-2.1-only"],
    ["LGPL-3.0", "LGPL-3.0-only"],
    ["Nunit", "zlib-acknowledgement"],
    ["StandardML-NJ", "SMLNJ"],
    ["bzip2-1.0.5", "bzip2-1.0.6"],
    ["GPL-2.0-with-GCC-exception", "GPL-2.0-only WITH GCC-exception-2.0"],
    ["GPL-2.0-with-autoconf-exception", "GPL-2.0-only WITH Autoconf-exception-2.0"],
    ["GPL-2.0-with-bison-exception", "GPL-2.0-only WITH Bison-exception-2.2"],
    ["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
    ["GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"],
    ["GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"],
    ["GPL-3.0-with-autoconf-exception", "GPL-3.0-only WITH Autoconf-exception-3.0"],
    ["eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"],
    ["wxWindows", "LGPL-2.0-or-later WITH WxWindows-exception-3.1"],
]);

;// CONCATENATED MODULE: ./packages/license/build/vague.js
/**
 * Names in use that do not say which license is meant, as `LicenseRef-` ids, and what they can mean in practice. An
 * expression with one of them is judged by all of its meanings; a license text may settle it.
 */
const vagueNames = new Map([
    ["LicenseRef-Apache", ["Apache-1.1", "Apache-2.0"]],
    ["LicenseRef-Artistic", ["Artistic-1.0", "Artistic-2.0"]],
    ["LicenseRef-BSD", ["BSD-2-Clause", "BSD-3-Clause"]],
    ["LicenseRef-CC-BY", ["CC-BY-3.0", "CC-BY-4.0"]],
    ["LicenseRef-CC-BY-SA", ["CC-BY-SA-3.0", "CC-BY-SA-4.0"]],
    ["LicenseRef-EPL", ["EPL-1.0", "EPL-2.0"]],
    ["LicenseRef-MPL", ["MPL-1.1", "MPL-2.0"]],
]);

;// CONCATENATED MODULE: ./packages/license/build/term.js


const gnu = /^(?:AGPL|GFDL|GPL|LGPL)-\d/;
/** The license that a leaf names, in one spelling. */
function termOf(leaf) {
    const [named = "", inherent] = (successors.get(leaf.license) ?? leaf.license).split(" WITH ");
    const id = leaf.plus && gnu.test(named) ? named.replace(/(-only|-or-later)?$/, "-or-later") : named;
    const exception = leaf.exception ?? inherent;
    const meanings = vagueNames.get(id);
    return {
        id,
        orLater: leaf.plus === true || id.endsWith("-or-later"),
        ...(exception !== undefined && { exception }),
        ...(meanings !== undefined && { anyOf: meanings.map((license) => termOf({ license })) }),
    };
}
/** A term as it is written in an expression. */
function term_writeTerm({ id, orLater, exception }) {
    const license = orLater && !id.endsWith("-or-later") ? `${id}+` : id;
    return exception === undefined ? license : `${license} WITH ${exception}`;
}
/**
 * Whether who names `entry` names `term` too. An entry without an exception covers the same license with one
 * of SPDX's exceptions, which only ever add permissions; nothing else is covered: neither another version nor
 * `-or-later` for `-only`.
 */
function covers(entry, term) {
    if (entry.id !== term.id || entry.orLater !== term.orLater)
        return false;
    if (entry.exception !== undefined)
        return entry.exception === term.exception;
    return !term.exception?.startsWith("AdditionRef-");
}

;// CONCATENATED MODULE: ./packages/license/build/operands.js
/** The parts of a choice, or of what applies together, in order, however they are bracketed. */
function operands(tree, conjunction) {
    const found = [];
    const open = [tree];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if ("conjunction" in next && next.conjunction === conjunction)
            open.push(next.right, next.left);
        else
            found.push(next);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/license/build/category/licensedb.js
/**
 * How ScanCode LicenseDB files each SPDX id (CC-BY-4.0, nexB Inc. and others; see NOTICE). Facts as carried
 * over: what we judge otherwise, and what it did not know, stands in `overrides.ts`.
 */
const licenseDb = {
    permissive: `
    0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia
    ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD
    Apache-1.0 Apache-1.1 Apache-2.0 APAFML App-s2p Aspell-RU Baekmuk Bahyph Barr bcrypt-Solar-Designer
    Beerware Bitstream-Charter Bitstream-Vera BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux
    Brian-Gladman-2-Clause Brian-Gladman-3-Clause BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin
    BSD-2-Clause-first-lines BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent
    BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-acpica
    BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP BSD-3-Clause-LBNL
    BSD-3-Clause-Modification BSD-3-Clause-Open-MPI BSD-3-Clause-Sun BSD-4-Clause BSD-4-Clause-Shortened
    BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer
    BSD-Inferno-Nettverk BSD-Source-beginning-file BSD-Source-Code BSD-Systemics BSD-Systemics-W3Works
    BSL-1.0 bzip2-1.0.5 bzip2-1.0.6 Caldera-no-preamble Catharon CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU
    CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0
    CDLA-Permissive-1.0 CDLA-Permissive-2.0 CECILL-B CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CFITSIO
    check-cvs checkmk Clips CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible
    COIL-1.0 Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker
    Cube curl cve-tou DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DocBook-DTD DocBook-Schema
    DocBook-Stylesheet DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0
    eGenix Entessa EPICS etalab-2.0 EUDatagrid Fair FBM Ferguson-Twofish FreeBSD-DOC FSFAP
    FSFAP-no-warranty-disclaimer FSFULLR FSFULLRSD FSFULLRWD FTL Furuseth fwlw Game-Programming-Gems GD
    generic-xts Giftware Glulxe GLWTPL Graphics-Gems gtkbook Gutmann HaskellReport HDF5 hdparm HIDAPI
    HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell HPND-export-US-modify HPND-export2-US
    HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn
    HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek HPND-Pbmplus
    HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer
    HPND-sell-variant-MIT-disclaimer-rev HPND-UC HTMLTIDY IBM-pibs ICU IEC-Code-Components-EULA IJG
    IJG-short ImageMagick iMatix Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI ISC ISC-Veillard Jam
    JasPer-2.0 jove JPNIC JSON Kastrup Kazlib Knuth-CTAN Latex2e Latex2e-translated-notice Leptonica Libpng
    libpng-1.6.35 libpng-2.0 libtiff libutil-David-Nugent Linux-OpenIB LOOP LPD-document lsof
    Lucida-Bitmap-Fonts Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio man2html
    Martin-Birgmeier McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising MIT-Click
    MIT-CMU MIT-enna MIT-feh MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-open-group MIT-testregex
    MIT-Wu MITNFA MMIXware MPEG-SSG mpi-permissive mpich2 mplus MS-LPL MS-PL MTLL MulanPSL-1.0 MulanPSL-2.0
    Multics Mup NAIST-2003 Naumen NCL NCSA Net-SNMP NetCDF Newsletr ngrep NICTA-1.0 NIST-PD-fallback
    NIST-Software NLOD-1.0 NLOD-2.0 NRL NTP NTP-0 Nunit O-UDA-1.0 OAR ODC-By-1.0 OFFIS OFL-1.0
    OFL-1.0-no-RFN OFL-1.0-RFN OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0
    OGL-UK-2.0 OGL-UK-3.0 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3
    OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenSSL OpenSSL-standalone OpenVision
    OPL-UK-3.0 OPUBL-1.0 PADL PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch PostgreSQL PSF-2.0 psfrag
    psutils Python-2.0 Python-2.0.1 python-ldap radvd Rdisc RSA-MD Ruby-pty Saxpath SCEA SchemeReport
    Sendmail Sendmail-Open-Source-1.1 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGP4 SHL-0.5 SHL-0.51 SL SMLNJ snprintf
    softSurfer Soundex Spencer-86 Spencer-94 Spencer-99 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone
    StandardML-NJ Sun-PPP Sun-PPP-2000 SunPro SWL swrule TCL TCP-wrappers TermReadKey ThirdEye
    threeparttable TPDL TrustedQSL TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 UCAR ulem UMich-Merit Unicode-3.0
    Unicode-DFS-2015 Unicode-DFS-2016 UnixCrypt UPL-1.0 VSL-1.0 W3C W3C-19980720 W3C-20150513 w3m
    Widget-Workshop Wsuipa wwl X11 X11-distribute-modifications-variant X11-swapped Xdebug-1.03 Xerox Xfig
    XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom Zed Zeeff Zend-2.0 Zlib
    zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1`,
    publicDomain: `
    ANTLR-PD-fallback blessing CC-PDDC CC-PDM-1.0 CC0-1.0 diffmark FSFUL libselinux-1.0
    LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 NCBI-PD NIST-PD NLPL NTIA-PD PDDL-1.0 SAX-PD SAX-PD-2.0 Symlinks
    Unlicense Unlicense-libtelnet Unlicense-libwhirlpool WTFPL`,
    copyleftLimited: `
    APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0
    Artistic-dist BitTorrent-1.0 BitTorrent-1.1 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CC-BY-SA-1.0
    CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
    CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Sharing-1.0 CECILL-1.1 CECILL-2.0
    CECILL-2.1 CERN-OHL-W-2.0 ClArtistic CPL-1.0 CUA-OPL-1.0 eCos-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2
    Eurosym FDK-AAC Frameworx-1.0 FreeImage GCR-docs GFDL-1.1 GFDL-1.1-invariants-only
    GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only
    GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later
    GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
    GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only
    GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS gnuplot
    GPL-2.0-with-autoconf-exception GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception
    GPL-2.0-with-GCC-exception GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception gSOAP-1.3b Imlib2
    IPA IPL-1.0 LGPL-2.0 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0
    LGPL-3.0-only LGPL-3.0-or-later LGPLLR LiLiQ-P-1.1 LiLiQ-R-1.1 Linux-man-pages-1-para
    Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var LPL-1.0 LPL-1.02 MPL-1.0 MPL-1.1 MPL-2.0
    MPL-2.0-no-copyleft-exception MS-RL NASA-1.3 NBPL-1.0 NGPL Nokia NOSL Noweb NPL-1.0 NPL-1.1 OCCT-PL
    OCLC-2.0 OFL-1.1 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OpenPBS-2.3 OPL-1.0 OSET-PL-2.1 Qhull
    QPL-1.0 QPL-1.0-INRIA-2004 RPL-1.1 RPL-1.5 RPSL-1.0 RSCPL Ruby Sendmail-8.23 SMPPL SPL-1.0 TAPR-OHL-1.0
    TORQUE-1.1 TPL-1.0 Ubuntu-font-1.0 UCL-1.0 URT-RLE wxWindows YPL-1.0 Zimbra-1.3 Zimbra-1.4`,
    copyleft: `
    AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Aladdin APL-1.0
    Arphic-1999 BSD-Protection CAL-1.0 CC-SA-1.0 CECILL-1.0 CECILL-C CERN-OHL-S-2.0 copyleft-next-0.3.0
    copyleft-next-0.3.1 CPAL-1.0 D-FSL-1.0 ErlPL-1.1 EUPL-1.0 Glide GPL-1.0 GPL-1.0-only GPL-1.0-or-later
    GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later Interbase-1.0 LAL-1.2
    LAL-1.3 LiLiQ-Rplus-1.1 Linux-man-pages-copyleft LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c
    MakeIndex Motosoto NPOSL-3.0 ODbL-1.0 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 Parity-6.0.0 Parity-7.0.0
    PPL RHeCos-1.1 SimPL-2.0 Sleepycat SMAIL-GPL SNIA SugarCRM-1.1.3 TGPPL-1.0 TMate TOSL Vim VOSTROM
    YPL-1.1`,
    freeRestricted: `
    ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 BSD-3-Clause-No-Military-License
    BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty
    C-UDA-1.0 Caldera CPOL-1.02 Hippocratic-2.1 HPND-export-US HPND-export-US-acknowledgement
    HPND-UC-export-US NCGL-UK-2.0 SGI-B-1.0 SUL-1.0`,
    sourceAvailable: `
    BUSL-1.1 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0
    CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO
    CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK
    CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0
    CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 Elastic-2.0 FSL-1.1-ALv2 FSL-1.1-MIT
    JPL-image PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 SSPL-1.0`,
    proprietaryFree: `
    SISSL SISSL-1.2 SOFA Unicode-TOU Watcom-1.0`,
    unstated: `
    any-OSI any-OSI-perl-modules`,
};

;// CONCATENATED MODULE: ./packages/license/build/category/overrides.js
/** Each from reading the license's own text. */
const overrides = [
    {
        category: "network-copyleft",
        ids: `AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later`,
        why: "section 13 (2(d) in version 1): users over a network must be offered the source",
    },
    {
        category: "network-copyleft",
        ids: `CAL-1.0 CAL-1.0-Combined-Work-Exception CPAL-1.0 NPOSL-3.0 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0
      Parity-6.0.0 Parity-7.0.0 RPL-1.1 RPL-1.5`,
        why: "use over a network, deployment or running counts as distribution",
    },
    {
        category: "strong-copyleft",
        ids: `CECILL-1.1 CECILL-2.0 CECILL-2.1 ESA-PL-strong-copyleft-2.4 Watcom-1.0 CERN-OHL-1.1 CERN-OHL-1.2`,
        why: "modified versions as a whole must be under the same license",
    },
    {
        category: "weak-copyleft",
        ids: `CECILL-C EUPL-1.0 ErlPL-1.1 ESA-PL-weak-copyleft-2.4 GPL-2.0-with-bison-exception
      Interbase-1.0 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c MMPL-1.0.1 RHeCos-1.1 SISSL SISSL-1.2 SNIA Vim
      Vixie-Cron YPL-1.1 OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OFL-1.1-RFN OFL-1.1-no-RFN MS-LPL`,
        why: "conditions reach the files or the work itself, not what is combined with it",
    },
    {
        category: "data",
        ids: `CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE
      CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP
      CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-SA-1.0
      CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 DL-DE-BY-2.0 GCR-docs LPD-document NLOD-1.0 NLOD-2.0
      O-UDA-1.0 ODC-By-1.0 ODbL-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OPL-UK-3.0
      etalab-2.0`,
        why: "written for content or data, not for software",
    },
    {
        category: "public-domain",
        ids: `ANTLR-PD BOLA-1.1 DL-DE-ZERO-2.0 NIST-PD-TNT`,
        why: "rights are given up, or no condition is set",
    },
    {
        category: "permissive",
        ids: `ALGLIB-Documentation Advanced-Cryptics-Dictionary BSD-2-Clause-pos-unchanged BSD-3-Clause-No-Nuclear-Warranty
      BSD-3-Clause-Tso BSD-Mark-Modifications BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL
      BSD-ask-to-endorse
      Brian-Gladman-3-Clause-no-conversion Buddy Bugroff Caldera ESA-PL-permissive-2.4 HPND-SMC HPND-UC-export-US
      HPND-export-US HPND-export-US-acknowledgement HPND-sell-variant-critical-systems MIT-STK MVT-1.1 OSC-1.0 OSSP
      OpenMDW-1.0 SGMLUG-PM SOFA TekHVC WTFNMFPL WTFPL FSFUL WordNet X11-no-permit-persons any-OSI
      any-OSI-perl-modules hyphen-bulgarian`,
        why: "any use with notices kept; or any OSI license may be chosen, permissive ones among them",
    },
    {
        category: "source-available",
        ids: `ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 BSD-3-Clause-No-Military-License
      BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 C-UDA-1.0 CAPEC-tou CPOL-1.02
      Hippocratic-2.1 Hippocratic-3.0-core ISO-permission JSON SGI-B-1.0 SUL-1.0 UnRAR`,
        why: "some uses are forbidden",
    },
    {
        category: "source-available",
        ids: `BSD-3-Clause-OpenWebUI FDK-MPEG-H Informatica ParaType-Free-Font-1.3 atc-game`,
        why: "limits what may be changed, sold or to whom patents are licensed",
    },
    {
        category: "non-commercial",
        ids: `Aladdin CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0
      CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO
      CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK
      CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 NCGL-UK-2.0
      PolyForm-Noncommercial-1.0.0`,
        why: "commercial use, or commercial distribution, is excluded",
    },
];

;// CONCATENATED MODULE: ./packages/license/build/category/table.js


const carriedOver = {
    permissive: "permissive",
    publicDomain: "public-domain",
    copyleftLimited: "weak-copyleft",
    copyleft: "strong-copyleft",
    sourceAvailable: "source-available",
    proprietaryFree: "proprietary",
    // No category of ours: each of these ids is judged in `overrides.ts`.
    freeRestricted: undefined,
    unstated: undefined,
};
function fileAll() {
    const table = new Map();
    for (const name of Object.keys(carriedOver)) {
        const category = carriedOver[name];
        if (category === undefined)
            continue;
        for (const id of words(licenseDb[name]))
            table.set(id, { category, source: "LicenseDB" });
    }
    for (const { category, ids, why } of overrides)
        for (const id of words(ids))
            table.set(id, { category, source: why });
    return table;
}
/** Every SPDX id, deprecated ones too, with its category and where that comes from. */
const spdxTable = fileAll();
function words(text) {
    return text.trim().split(/\s+/);
}

;// CONCATENATED MODULE: ./packages/license/build/version.js


const versioned = /^(.+)-(\d+(?:\.\d+)+)((?:-no)?-invariants)?(?:-(only|or-later))?$/;
const families = new Map();
for (const id of spdxTable.keys()) {
    const parts = version_parse(id);
    if (parts === undefined || parts.suffix === "or-later" || successors.has(id))
        continue;
    families.set(parts.family, [...(families.get(parts.family) ?? []), { id, number: parts.number }]);
}
/**
 * The licenses that an or-later term may be taken as, besides itself: its own version first, then each later one of
 * its family that SPDX lists. Empty for a term that names one version only.
 */
function takenAs(term) {
    if (!term.orLater)
        return [];
    const own = version_parse(term.id);
    if (own === undefined)
        return [];
    return (families.get(own.family) ?? [])
        .filter(({ number }) => version_compare(number, own.number) >= 0)
        .sort((a, b) => version_compare(a.number, b.number))
        .map(({ id }) => ({ ...term, id, orLater: false }));
}
function version_parse(id) {
    const [, name, number, suffix, suffixed] = versioned.exec(id) ?? [];
    if (name === undefined || number === undefined)
        return undefined;
    return { family: `${name}${suffix ?? ""}`, number: number.split(".").map(Number), suffix: suffixed };
}
function version_compare(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./packages/license/build/evaluate.js



/** What a policy says of a license, from best to worst: `unknown` is what nobody could judge. */
const standings = ["allow", "review", "unknown", "deny"];
/**
 * Judges an expression by judging each of its licenses once: an AND is as bad as its worst part, an OR as good as its
 * best branch, the first written among equals. `choose` is a recorded choice: an OR is decided among the branches that
 * hold most of its licenses. Linear in the licenses.
 */
function evaluate(tree, judge, choose) {
    const wanted = choose === undefined ? [] : leaves(choose).map(termOf);
    const { wanted: _, ...evaluation } = evaluate_walk(tree, judge, wanted);
    return evaluation;
}
function evaluate_walk(tree, judge, wanted) {
    if ("license" in tree)
        return leafNode(termOf(tree), judge, wanted);
    const parts = operands(tree, tree.conjunction).map((part) => evaluate_walk(part, judge, wanted));
    return tree.conjunction === "and" ? evaluate_all(parts) : best(parts);
}
function leafNode(term, judge, wanted) {
    const versions = [undefined, ...takenAs(term)].map((as) => ({
        ...(as === undefined ? judgeTerm(term, judge) : { ...judge(as), term, takenAs: as }),
        wanted: wanted.some((want) => covers(want, as ?? term)),
    }));
    const named = versions.filter((version) => version.wanted);
    const candidates = named.length > 0 ? named : versions;
    const { wanted: isWanted, ...judged } = candidates.reduce(better);
    return {
        standing: judged.standing,
        chosen: term_writeTerm(judged.takenAs ?? term),
        terms: [judged],
        rejected: [],
        choiceUsed: candidates.length < versions.length,
        wanted: Number(isWanted),
    };
}
/** A vague name stands as well as everything that it can mean, and needs a look where those differ. */
function judgeTerm(term, judge) {
    const own = judge(term);
    const [first, ...others] = term.anyOf?.map(judge) ?? [];
    if (first === undefined || own.standing === "allow")
        return { ...own, term };
    const meanings = `may mean ${term.anyOf?.map(term_writeTerm).join(" or ")}`;
    return others.every(({ standing }) => standing === first.standing)
        ? { standing: first.standing, reason: `${meanings}; each ${first.reason}`, term }
        : { standing: "review", reason: `${meanings}, which are judged differently`, term };
}
function evaluate_all(parts) {
    return {
        standing: parts.reduce((a, b) => (rank(b) > rank(a) ? b : a)).standing,
        chosen: parts.map(({ chosen }) => chosen).join(" AND "),
        terms: parts.flatMap(({ terms }) => terms),
        rejected: parts.flatMap(({ rejected }) => rejected),
        choiceUsed: parts.some(({ choiceUsed }) => choiceUsed),
        wanted: parts.reduce((sum, { wanted }) => sum + wanted, 0),
    };
}
function best(parts) {
    const most = Math.max(...parts.map(({ wanted }) => wanted));
    const candidates = parts.filter(({ wanted }) => wanted === most);
    const taken = candidates.reduce(better);
    const others = parts.filter((part) => part !== taken);
    return {
        ...taken,
        rejected: [...taken.rejected, ...others.map((part) => reject(part, candidates.includes(part)))],
        choiceUsed: taken.choiceUsed || candidates.length < parts.length,
    };
}
function reject({ chosen, standing, terms }, judged) {
    return {
        branch: chosen,
        standing,
        because: judged ? terms.filter((term) => term.standing === standing) : [],
    };
}
function leaves(tree) {
    if ("license" in tree)
        return [tree];
    return operands(tree, tree.conjunction).flatMap(leaves);
}
function better(a, b) {
    return rank(b) < rank(a) ? b : a;
}
function rank({ standing }) {
    return standings.indexOf(standing);
}

;// CONCATENATED MODULE: ./packages/license/build/category/exceptions.js
/**
 * SPDX exceptions that let code under other terms be linked with, or made by, the covered work, in general
 * and not only for one named library (read from the exceptions' texts).
 */
const linkingExceptions = new Set([
    "389-exception",
    "Autoconf-exception-2.0",
    "Autoconf-exception-3.0",
    "Autoconf-exception-generic",
    "Autoconf-exception-generic-3.0",
    "Autoconf-exception-macro",
    "Bison-exception-1.24",
    "Bison-exception-2.2",
    "Bootloader-exception",
    "CLISP-exception-2.0",
    "Classpath-exception-2.0",
    "Fawkes-Runtime-exception",
    "Font-exception-2.0",
    "GCC-exception-2.0",
    "GCC-exception-2.0-note",
    "GCC-exception-3.1",
    "GNAT-exception",
    "GNU-compiler-exception",
    "GPL-3.0-interface-exception",
    "GPL-3.0-linking-exception",
    "GPL-3.0-linking-source-exception",
    "KiCad-libraries-exception",
    "Libtool-exception",
    "Linux-syscall-note",
    "LZMA-exception",
    "SANE-exception",
    "SWI-exception",
    "Texinfo-exception",
    "UBDL-exception",
    "WxWindows-exception-3.1",
    "eCos-exception-2.0",
    "freertos-exception-2.0",
    "mif-exception",
    "u-boot-exception-2.0",
]);

;// CONCATENATED MODULE: ./packages/license/build/category/references.js
/** Our own `LicenseRef-` ids, for terms that have no SPDX id but a clear category. */
const references = new Map([
    ["LicenseRef-Commons-Clause", { category: "source-available", source: "the right to sell is withheld" }],
    ["LicenseRef-use-restriction", { category: "source-available", source: "some uses are forbidden" }],
    ["LicenseRef-Elastic", { category: "source-available", source: "no hosted or managed service" }],
    ["LicenseRef-Confluent-Community", { category: "source-available", source: "no competing service" }],
    ["LicenseRef-Redis-Source-Available", { category: "source-available", source: "no competing database" }],
    ["LicenseRef-Timescale", { category: "source-available", source: "no database as a service" }],
    ["LicenseRef-FSL", { category: "source-available", source: "no competing use, for some years" }],
    ["LicenseRef-Fair-Core", { category: "source-available", source: "no competing use, for some years" }],
    ["LicenseRef-PolyForm", { category: "source-available", source: "some uses are forbidden" }],
    ["LicenseRef-PolyForm-Strict", { category: "non-commercial", source: "commercial use is excluded" }],
    ["LicenseRef-Prosperity", { category: "non-commercial", source: "commercial use only for a trial" }],
    ["LicenseRef-non-commercial", { category: "non-commercial", source: "commercial use is excluded" }],
    [
        "LicenseRef-proprietary",
        { category: "proprietary", source: "all rights are reserved, or a contract is needed" },
    ],
]);

;// CONCATENATED MODULE: ./packages/license/build/category/category-of.js




/** The category of an SPDX id or of a reference of ours, with its source; `undefined` for any other id. */
function filedUnder(id) {
    return spdxTable.get(id) ?? references.get(id);
}
/**
 * The category of one license of an expression, its exception counted: one that lets other code be combined
 * freely makes strong copyleft weak. A vague name has its strictest meaning's. `undefined` for unknown references.
 */
function category_of_categoryOf(term) {
    if (term.anyOf !== undefined)
        return strictest(term.anyOf.map(category_of_categoryOf));
    const category = filedUnder(term.id)?.category;
    const relaxed = category === "strong-copyleft" && linkingExceptions.has(term.exception ?? "");
    return relaxed ? "weak-copyleft" : category;
}
function strictest(all) {
    return all.reduce((worst, each) => (worst && each ? stricter(worst, each) : undefined));
}

;// CONCATENATED MODULE: ./packages/policy/build/entries.js

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
                this.#add(entry, (0,build_expression/* parseExpression */.Y)(entry.value), spread);
        }
    }
    /** The entry that names a license: by its id if there is one, else by its category. */
    find(term) {
        const exact = this.#ids.get(term.id)?.find((one) => covers(one.term, term));
        if (exact !== undefined)
            return { entry: exact.entry, exact: true };
        const entry = this.#categories.get(category_of_categoryOf(term) ?? "");
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
        const term = termOf(tree);
        for (const one of spread ? [term, ...takenAs(term)] : [term])
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
        return term_writeTerm(termOf(tree));
    const parts = operands(tree, tree.conjunction).map((part) => "license" in part ? canonicalOf(part) : `(${canonicalOf(part)})`);
    return [...new Set(parts)].sort().join(tree.conjunction === "and" ? " AND " : " OR ");
}

;// CONCATENATED MODULE: ./packages/policy/build/decide.js



/** Whether no file has an `allow`, so that the default's lists apply. */
function decide_hasNoAllow(layer) {
    return layer.allow === undefined && layer.bases.every(decide_hasNoAllow);
}
/** `layer` with the default's lists where no file has an `allow`. */
function withDefault(layer) {
    if (!decide_hasNoAllow(layer))
        return layer;
    return { ...layer, allow: defaultLists.allow, review: [...layer.review, ...defaultLists.review] };
}
/** What `layer` and all that it stands upon say of one license. It can only worsen what they say. */
function decide(layer, term, use) {
    const isKnown = term.anyOf !== undefined || category_of_categoryOf(term) !== undefined;
    return decideBy(layer, use, isKnown ? "deny" : "unknown", (lists) => wordOn(lists, term));
}
/**
 * What is said of a whole expression with AND or OR, where some file has an entry for just that; `undefined`
 * where none has. A file without such an entry judges its licenses one by one.
 */
function decideCompound(layer, tree, use) {
    if ("license" in tree)
        return undefined;
    const canonical = canonicalOf(tree);
    if (!namesCompound(layer, canonical, use))
        return undefined;
    return decideBy(layer, use, "deny", (lists, own) => {
        const whole = compoundWord(lists, canonical);
        if (whole !== undefined || own === undefined)
            return whole;
        const { standing } = evaluate(tree, (term) => ({ standing: alone(own, term, use).standing, reason: "" }));
        const entry = { value: "its parts", at: decide_placeOf(own) };
        return { standing, entry };
    });
}
/** The words of all layers as one: a base's, worsened by what stands upon it; `unnamed` is what no entry names. */
function decideBy(layer, use, unnamed, ask) {
    const below = layer.bases.map((base) => decideBy(base, use, unnamed, ask)).reduce(worse, decide_nothing);
    const word = wordOf(layer, use, ask);
    if (word === undefined) {
        const closes = layer.allow !== undefined && below.standing === "allow";
        return closes ? { standing: unnamed, at: decide_placeOf(layer), entry: undefined } : below;
    }
    const own = { standing: word.standing, at: word.entry.at, entry: word.entry.value };
    return below === decide_nothing ? own : worse(below, own);
}
const decide_nothing = { standing: "allow", at: { file: "", line: 1 }, entry: undefined };
const order = ["allow", "review", "unknown", "deny"];
function worse(a, b) {
    return a === decide_nothing || order.indexOf(b.standing) > order.indexOf(a.standing) ? b : a;
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
function decide_indexOf(lists) {
    const before = indexes.get(lists);
    if (before !== undefined)
        return before;
    const { allow, review, deny } = lists;
    const index = {
        allow: new Entries(allow?.value ?? []),
        review: new Entries(review),
        deny: new Entries(deny, true),
    };
    indexes.set(lists, index);
    return index;
}
/** Deny wins; between review and allow an entry of the id counts more than one of its category, else review wins. */
function wordOn(lists, term) {
    const { allow, review, deny } = decide_indexOf(lists);
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
    const index = decide_indexOf(lists);
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
function decide_placeOf(layer) {
    return layer.allow?.at ?? decide_nothing.at;
}

;// CONCATENATED MODULE: ./packages/policy/build/match.js



/** Whether `packages` names this package in this version. */
function isAmong({ name, versions }, purl, version = purl.version) {
    if (!matchesPackage(name, { ...purl, version }))
        return false;
    return versions === undefined || inVersions(versions, purl.type, version);
}
/**
 * Whether `exception` is about `subject`: every key that it has must fit. A change of terms whose text is known
 * is acknowledged by that text's hash alone, so that the next change asks again.
 */
function isAbout(exception, subject, accepts) {
    const { rule, packages, repository, licenses, check, sha256 } = exception;
    if (!matchesWildcard(rule, subject.rule))
        return false;
    if (packages && !(subject.package && isAmong(packages, subject.package, subject.version)))
        return false;
    if (repository && !match_isRepository(repository, subject.repository))
        return false;
    if (check !== undefined && check !== subject.check)
        return false;
    const bound = sha256 !== undefined || (subject.rule.startsWith("license-change/") && subject.sha256.length > 0);
    if (bound && !(sha256 !== undefined && subject.sha256.includes(sha256)))
        return false;
    return licenses === undefined || (subject.license !== undefined && accepts(licenses, subject.license));
}
/** Whether a pattern such as `acme/*` names a repository; GitHub's names have no case. */
function match_isRepository(pattern, repository) {
    return repository !== undefined && matchesWildcard(pattern.toLowerCase(), repository.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/policy/build/judge.js







/** Whether no file says what is allowed, so that permissive and public-domain licenses are, and reports should say so. */
function judge_usesDefault({ licenses }) {
    return hasNoAllow(licenses.lists);
}
/** What the policy makes of a license that nobody knows: `review` unless it says `fail`. */
function rulingOfUnknown({ licenses }) {
    return { ruling: rulingOf(licenses.unknown?.value), at: licenses.unknown?.at };
}
/** What the policy makes of a declared license that the license text contradicts: `review` unless it says `fail`. */
function rulingOfMismatch({ licenses }) {
    return { ruling: rulingOf(licenses.mismatch?.value), at: licenses.mismatch?.at };
}
function rulingOf(setting = "review") {
    return setting === "fail" ? "deny" : "review";
}
const judge_layers = new WeakMap();
function layerOf({ licenses: { lists } }) {
    const layer = judge_layers.get(lists) ?? withDefault(lists);
    judge_layers.set(lists, layer);
    return layer;
}
/** What `policy` says of the license `expression` of a package. Text that is no expression is denied. Never throws. */
function judge(policy, question, expression) {
    const context = question.context ?? policy.licenses.context?.value;
    const tree = (0,build_expression/* parseExpression */.Y)(expression);
    if (tree === undefined)
        return unreadable(expression, context);
    const use = { scope: question.scope, context };
    const choice = choiceFor(policy, question.purl);
    const decisions = new Map();
    const ask = (term) => {
        const key = term_writeTerm(term);
        const decision = decisions.get(key) ?? decide(layerOf(policy), term, use);
        decisions.set(key, decision);
        return decision;
    };
    const evaluation = evaluate(tree, (term) => {
        const decision = ask(term);
        return { standing: decision.standing, reason: reasonOf(decision, term) };
    }, choice && (0,build_expression/* parseExpression */.Y)(choice.choose));
    const whole = decideCompound(layerOf(policy), tree, use);
    const terms = evaluation.terms.map((one) => ruled(one, policy, ask));
    const worst = terms.find(({ ruling }) => ruling === strongest(terms));
    const settled = whole === undefined ? termRuling(worst, ask, evaluation.chosen) : wholeRuling(whole, expression, policy);
    return {
        ...settled,
        chosen: whole === undefined ? evaluation.chosen : expression,
        terms,
        rejected: whole === undefined ? evaluation.rejected : [],
        context,
        choice: choice && { choice, used: evaluation.choiceUsed || isChosen(choice, evaluation.chosen) },
    };
}
function termRuling({ term, ruling, reason, at }, ask, chosen) {
    const name = term_writeTerm(term);
    const of = chosen === name ? "" : ` of \`${chosen}\``;
    return { ruling, reason: `\`${name}\`${of} ${reason}`, entry: ask(term).entry, at };
}
function wholeRuling(decision, expression, policy) {
    const ruling = decision.standing === "unknown" ? rulingOfUnknown(policy).ruling : decision.standing;
    return {
        ruling,
        reason: `\`${expression}\` ${wordsOf(decision)}`,
        entry: decision.entry,
        at: judge_known(decision.at),
    };
}
function ruled(one, policy, ask) {
    const term = one.takenAs ?? one.term;
    const ruling = one.standing === "unknown" ? rulingOfUnknown(policy).ruling : one.standing;
    const { at } = ask(term);
    return { term, category: category_of_categoryOf(term), ruling, reason: one.reason, at: judge_known(at) };
}
function strongest(terms) {
    for (const ruling of ["deny", "review"])
        if (terms.some((term) => term.ruling === ruling))
            return ruling;
    return "allow";
}
function reasonOf(decision, term) {
    const category = category_of_categoryOf(term);
    const kind = category === undefined ? "" : ` (${category})`;
    if (decision.standing === "unknown")
        return "is a license that nobody has listed";
    if (decision.entry === undefined)
        return `${kind ? `is ${category} and ` : ""}is not allowed: ${noEntry(decision)}`;
    return decision.entry.startsWith("category:") ? wordsOf(decision) : `${wordsOf(decision)}${kind}`;
}
function noEntry({ at }) {
    return at.file === defaultFile
        ? `${defaultFile} does not name it`
        : `\`allow\` (${status_shown(at)}) does not name it`;
}
function wordsOf({ standing, entry, at }) {
    const verb = {
        allow: "is allowed by",
        review: "needs a review by",
        deny: "is denied by",
        unknown: "is unknown to",
    };
    if (entry === undefined)
        return `${verb[standing]} \`allow\` (${status_shown(at)})`;
    return `${verb[standing]} \`${entry}\` (${at.file === defaultFile ? defaultFile : status_shown(at)})`;
}
/** The default has no line that anybody could open. */
function judge_known(at) {
    return at.file === defaultFile || at.file === "" ? undefined : at;
}
function unreadable(expression, context) {
    const text = expression.length > 100 ? `${expression.slice(0, 100)}…` : expression;
    return {
        ruling: "deny",
        reason: `\`${text}\` is no SPDX expression that can be read`,
        entry: undefined,
        at: undefined,
        chosen: expression,
        terms: [],
        rejected: [],
        context,
        choice: undefined,
    };
}
function choiceFor({ choices }, purl) {
    const name = purl === undefined || choices.length === 0 ? undefined : parsePackage(purl);
    return name && choices.find(({ packages }) => isAmong(packages, name));
}
/** A choice of what the expression leaves anyway is not out of place. */
function isChosen({ choose }, chosen) {
    return choose === chosen;
}
/** Whether `policy` allows an expression when `licenses` are accepted as well, as an exception does. */
function allowsWith(policy, licenses, expression) {
    const tree = (0,build_expression/* parseExpression */.Y)(expression);
    if (tree === undefined)
        return false;
    const accepted = new Entries(licenses.map((value) => ({ value, at: { file: "", line: 1 } })));
    const use = { scope: undefined, context: policy.licenses.context?.value };
    const { standing } = evaluate(tree, (term) => ({
        standing: accepted.find(term) ? "allow" : decide(layerOf(policy), term, use).standing,
        reason: "",
    }));
    return standing === "allow";
}

;// CONCATENATED MODULE: ./packages/policy/build/waive.js






/** Rules of the findings that a policy itself gives rise to. */
const policyRules = [
    {
        id: "policy/exception-expiring",
        title: "An exception ends soon",
        help: "Within 30 days what it accepts fails again. Mend the cause, or have the exception renewed.",
    },
    {
        id: "policy/exception-unused",
        title: "An exception meets nothing",
        help: "No finding needs it any more. Remove it, so that it does not hide the next one.",
    },
    {
        id: "policy/exception-ignored",
        title: "An exception does not count",
        help: "It breaks a rule of the policies that apply: how long exceptions may be, who may make or approve them.",
    },
    {
        id: "policy/edited",
        title: "The pull request edits the policy",
        help: "The policy of the base branch was obeyed. The edit counts once it is merged.",
    },
    {
        id: "policy/invalid",
        title: "The pull request breaks the policy",
        help: "Once merged, every action would stop with this error.",
    },
    {
        id: "policy/default",
        title: "The default policy applied",
        help: "No policy says which licenses are allowed: permissive and public-domain are, weak copyleft and data need a review, all others fail.",
    },
];
/**
 * The findings with those waived that an exception of the policy accepts, lowered to notes; one whose exception
 * has expired fails and says so. Notes about the exceptions themselves come after them: those that end soon, meet
 * nothing, or do not count.
 */
function waive(findings, policy, options) {
    const candidates = policy.exceptions
        .filter(({ rule }) => options.rules.some((id) => matchesWildcard(rule, id)))
        .map((exception) => ({ exception, status: statusOf(exception, policy, options.now), used: false }));
    const accepts = (licenses, expression) => allowsWith(policy, licenses, expression);
    const lookup = byPackage(candidates);
    const judged = findings.map((finding) => {
        const subject = subjectOfFinding(finding, options.repository);
        const about = lookup(subject).filter(({ exception }) => isAbout(exception, subject, accepts));
        for (const one of about)
            one.used = true;
        return settle(finding, about);
    });
    return [...judged, ...candidates.flatMap((one) => notesOn(one, options))];
}
/** Exceptions for one package by its name, those with a wildcard or without a package always: no product of both lists. */
function byPackage(all) {
    const named = new Map();
    const others = [];
    for (const one of all) {
        const name = one.exception.packages?.name;
        if (name === undefined || name.name.includes("*"))
            others.push(one);
        else {
            const key = `${name.type}/${name.name}`;
            const same = named.get(key) ?? [];
            same.push(one);
            named.set(key, same);
        }
    }
    return ({ package: name }) => name === undefined ? others : [...(named.get(`${name.type}/${name.name}`) ?? []), ...others];
}
function settle(finding, about) {
    if (finding.level === "note")
        return finding;
    const counting = about.find(({ status }) => status.counts);
    if (counting !== undefined)
        return accept(finding, counting.exception);
    const [refused] = about;
    if (refused === undefined || refused.status.counts)
        return finding;
    const { kind, why } = refused.status;
    const message = `${finding.message} The exception ${status_shown(refused.exception.at)} does not count: ${why}.`;
    return { ...finding, message, ...(kind === "expired" && { level: "fail" }) };
}
function accept(finding, exception) {
    const { reason, until, approvedBy, approval, ticket, at } = exception;
    const proof = typeof approval === "object" ? approval : undefined;
    const approved = proof ? ` \`${proof.by}\` approved it.` : "";
    return {
        ...finding,
        level: "note",
        waived: {
            reason,
            ...(until && { until }),
            ...(approvedBy && { approvedBy }),
            ...(proof && (0,pull_request/* isPullRequest */.r)(proof.pullRequest) && { approvedIn: proof.pullRequest }),
        },
        advice: `Accepted by ${status_shown(at)}.${approved}`,
        evidence: {
            ...finding.evidence,
            exception: { ...at, ...(ticket && { ticket }), ...(proof && { approval: proof }) },
        },
    };
}
function notesOn({ exception, status, used }, options) {
    const { until } = exception;
    if (!status.counts && status.kind === "ignored")
        return [note(exception, "policy/exception-ignored", `does not count: ${status.why}.`)];
    if (!used)
        return isUnused(exception, options) ? [unused(exception, status)] : [];
    if (!status.counts || status.daysLeft === undefined || status.daysLeft > warnDays)
        return [];
    const end = status.daysLeft === 0 ? "today" : `in ${status.daysLeft} days, on ${until}`;
    return [note(exception, "policy/exception-expiring", `ends ${end}; then what it accepts fails.`)];
}
/**
 * Only of the repository's own exceptions, for rules of this action alone, in a run that saw everything: another
 * repository or action may need the others.
 */
function isUnused({ rule, inherited, repository }, { rules, complete, ...options }) {
    const area = rule.slice(0, rule.indexOf("/") + 1);
    const own = area !== "" && !area.includes("*") && rules.some((id) => id.startsWith(area));
    const elsewhere = repository !== undefined && repository.toLowerCase() !== options.repository?.toLowerCase();
    return complete && own && !inherited && !elsewhere;
}
function unused(exception, status) {
    const ended = status.counts ? "" : ` and ${status.why.replace(/^it /, "")}`;
    return note(exception, "policy/exception-unused", `meets nothing${ended}; remove it.`);
}
function note(exception, rule, words) {
    const { at, packages, repository, check } = exception;
    const about = [packages?.text, repository, check].filter((one) => one !== undefined).join(" ");
    return {
        rule,
        level: "note",
        subject: packages?.text ?? repository ?? at.file,
        message: `The exception ${status_shown(at)} for ${about ? `\`${about}\`` : `\`${exception.rule}\``} ${words}`,
        ...(!at.file.includes("//") && { at: { file: at.file, line: at.line } }),
        key: `${exception.rule} ${about} ${exception.reason}`,
    };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/rules.js

const rules_decide = "Read both texts. An exception in the policy, bound to the new text's hash, records that the terms are accepted.";
/** What this action finds. */
const rules = [
    { id: "license-change/restrictive", title: "Terms become more restrictive", help: rules_decide },
    { id: "license-change/substantive", title: "Terms become other ones", help: rules_decide },
    { id: "license-change/opaque", title: "New terms have no name that can be compared", help: rules_decide },
    {
        id: "license-change/undeclared",
        title: "A license is no longer declared",
        help: "Ask the maintainers, or read the package's files; an exception in the policy records the answer.",
    },
    {
        id: "license-change/clarified",
        title: "What was open about a license is settled",
        help: "Nothing has to be done.",
    },
    {
        id: "license-change/metadata-correction",
        title: "A license field changed, its text did not",
        help: "Nothing has to be done; what the field said before may stand in other records.",
    },
    {
        id: "license-change/cosmetic",
        title: "The same license is written otherwise",
        help: "Nothing has to be done.",
    },
    {
        id: "license-change/unknown",
        title: "Whether terms changed is not known",
        help: "Run again when the registry answers; for private packages give it a token in .npmrc.",
    },
    {
        id: "license-change/repository-license",
        title: "A license file of a source repository changed",
        help: "The next release may bring it. Read the commit; nothing changes for versions that you have.",
    },
    {
        id: "license-change/repository-archived",
        title: "A source repository is archived",
        help: "Nobody will mend it there. Look for a successor, or plan to maintain it.",
    },
    {
        id: "license-change/repository-moved",
        title: "A source repository has another owner or name",
        help: "Check who publishes from now on.",
    },
    {
        id: "license-change/repository-gone",
        title: "A source repository cannot be seen any more",
        help: "It may be deleted, private or renamed without a trace. Keep a copy of the source that you use.",
    },
    {
        id: "license-change/incomplete",
        title: "The lock file does not hold all that is asked for",
        help: "Run the package manager's install and commit the lock file, then run again.",
    },
    {
        id: "license-change/empty",
        title: "There is nothing to check",
        help: "Check that `path` names the right project; if it really has no dependencies, set `fail-on: never`.",
    },
    {
        id: "early-warning/install-script",
        title: "A version runs a script when it is installed, and the one before did not",
        help: "Read the script. It cannot tell a build step from an attack.",
    },
    {
        id: "early-warning/new-publisher",
        title: "A version is the first by its publisher",
        help: "Look who it is. It cannot tell a new maintainer from a stolen or handed-over account.",
    },
    {
        id: "early-warning/provenance-lost",
        title: "A version has no provenance, and the one before had",
        help: "Look how it was released. It cannot tell a release by hand from one past the project's own pipeline.",
    },
    {
        id: "early-warning/repository-changed",
        title: "A version names another source repository",
        help: "Compare both. The field is the publisher's word, and a move is often only a rename.",
    },
    {
        id: "early-warning/young-version",
        title: "A version is very young",
        help: "Wait some days where nothing is urgent. Most attacks are found within days; age alone proves nothing.",
    },
    {
        id: "early-warning/first-dependency",
        title: "A package has its first dependency",
        help: "Look at what came in. It cannot tell a feature from a carrier of an attack.",
    },
];
/** All rules whose findings this action reports. */
const allRules = [...rules, ...policyRules];
/** The help of a rule, as advice in a finding. */
function helpOf(id) {
    return rules.find((rule) => rule.id === id)?.help ?? "";
}
/** The rule of a change; `undefined` where nothing changed. */
function ruleOfChange(kind, isRestrictive) {
    switch (kind) {
        case "unchanged":
            return undefined;
        case "substantive":
            return isRestrictive ? "license-change/restrictive" : "license-change/substantive";
        case "cosmetic":
        case "metadata-correction":
        case "clarified":
        case "opaque":
        case "undeclared":
            return `license-change/${kind}`;
    }
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/severity.js

/** Which changes fail: the input, else the policy, else those to more restrictive terms. */
function severity_gateOf(input, policy) {
    const stated = input.length > 0 ? input : policy.licenseChange.gate?.map(({ value }) => value);
    return new Set((stated ?? ["restrictive"]).filter((one) => one !== "none"));
}
/**
 * How much a change weighs: by its direction and by what the policy makes of the new license, never because something
 * changed. `undefined` where nothing did.
 */
function levelOfChange({ class: kind, direction, to }, purl, policy, gate) {
    switch (kind) {
        case "unchanged":
            return undefined;
        case "cosmetic":
            return "note";
        case "clarified":
            return to === undefined || judge(policy, { purl }, to).ruling === "allow" ? "note" : "review";
        case "metadata-correction":
            // Where the field is right now, more is asked than was known so far.
            return direction === "restrictive" || direction === "unknown" ? "review" : "note";
        case "opaque":
        case "undeclared":
            return "review";
        case "substantive": {
            if (gate.has("substantive") || (gate.has("restrictive") && direction === "restrictive"))
                return "fail";
            if (direction === "restrictive" || direction === "unknown" || to === undefined)
                return "review";
            return judge(policy, { purl }, to).ruling === "allow" ? "note" : "review";
        }
    }
}
/** What an early warning weighs unless the policy says otherwise: what ordinary releases show too is a note. */
const usual = {
    "install-script": "review",
    "new-publisher": "note",
    "provenance-lost": "review",
    "repository-changed": "review",
    "young-version": "note",
    "first-dependency": "note",
};
/** The level of an early warning; with `gate: early-warning` one that wants a review fails. */
function levelOfWarning(kind, policy, gate) {
    const level = policy.licenseChange.earlyWarnings.get(kind)?.value ?? usual[kind];
    return level === "review" && gate.has("early-warning") ? "fail" : level;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/source-address.js
/** `owner/name` on a host in one spelling: schemes, `.git`, `www.` and case do not make another repository. */
function repositoryKey(address) {
    if (address === undefined || address.trim() === "")
        return undefined;
    const text = address.trim().slice(0, 500).toLowerCase();
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text);
    if (short)
        return `${short[1] === "bitbucket" ? "bitbucket.org" : `${short[1] ?? "github"}.com`}/${bare(short[2] ?? "")}`;
    const long = /^(?:git\+)?(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?(?:www\.)?([\w.-]+)(?::\d+)?[:/]+([^?#]+)/.exec(text);
    if (!long)
        return text;
    return `${long[1]}/${bare((long[2] ?? "").split("/").slice(0, 2).join("/"))}`;
}
function bare(path) {
    return path.replace(/\/+$/, "").replace(/\.git$/, "");
}
/** `owner/name`, in small letters, of an address on github.com; `undefined` for others. */
function gitHubName(address) {
    const key = repositoryKey(address);
    return key?.startsWith("github.com/") ? slug(key.slice("github.com/".length)) : undefined;
}
/** A text that is `owner/name`, in small letters. */
function slug(name) {
    return /^[a-z0-9_-]{1,100}\/(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i.test(name) ? name.toLowerCase() : undefined;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/words.js
/** Terms that have no SPDX id, as a reader would call them. */
const spoken = new Map([
    ["LicenseRef-additional-terms", "further terms"],
    ["LicenseRef-Commons-Clause", "Commons Clause"],
    ["LicenseRef-non-commercial", "terms against commercial use"],
    ["LicenseRef-patents", "a patents file"],
    ["LicenseRef-proprietary", "terms of its vendor"],
    ["LicenseRef-public-domain", "public domain"],
    ["LicenseRef-unrecognized", "unknown terms"],
    ["LicenseRef-use-restriction", "terms against some uses"],
]);
/** An expression with terms of no SPDX id in words. */
function spokenLicense(expression) {
    return expression.replace(/LicenseRef-[\w.-]+/g, (id) => spoken.get(id) ?? id);
}
/**
 * A license as messages show it: the expression, else what the field says, else that it says nothing. Where the
 * expression has terms of no known license, the field comes first and they are told in words.
 */
function licenseText(expression, side) {
    const stated = side?.statement?.text;
    if (expression === undefined)
        return stated === undefined ? "no declared license" : `\`${stated.slice(0, 200)}\``;
    const words = spokenLicense(expression);
    if (words === expression)
        return `\`${expression.slice(0, 200)}\``;
    if (words.toLowerCase() === stated?.toLowerCase())
        return `\`${stated}\``;
    const where = side?.files?.length ? ", whose text says" : ", that is";
    return stated === undefined
        ? words.slice(0, 200)
        : `\`${stated.slice(0, 200)}\`${where}: ${words.slice(0, 200)}`;
}
/** A change in words: from what to what, and of which kind. Facts only. */
function changeText(change, before, after) {
    const { from, to, fromCategory, toCategory } = change;
    const [old, now] = [licenseText(from, before), licenseText(to, after)];
    const licenses = old === now ? now : `${old} → ${now}`;
    const categories = fromCategory !== undefined && toCategory !== undefined && fromCategory !== toCategory
        ? ` (${fromCategory} → ${toCategory})`
        : "";
    return [`${licenses}${categories}.`, ...moreText(change)].join(" ");
}
/** What decided, where the licenses do not say it already, and what is special about the terms: a sentence each. */
function moreText({ class: kind, delayed, attributes, reasons }) {
    const [first = "", ...edits] = reasons;
    const isPlain = kind === "substantive" && first === "The license is another";
    return [
        ...(isPlain ? edits : [first, ...edits]).map((reason) => `${reason}.`),
        ...(delayed ? [`It becomes ${delayed.becomes} ${delayed.when}.`] : []),
        ...attributes.map(({ name, from: old, to: now }) => `${name}: "${clip(old)}" → "${clip(now)}".`),
    ];
}
/** What the change asks of who uses the code, and no longer asks; empty where nothing is known of it. */
function obligationText({ gained, lost }) {
    return [
        ...(gained.length > 0 ? [`Asked now: ${gained.join("; ")}.`] : []),
        ...(lost.length > 0 ? [`No longer asked: ${lost.join("; ")}.`] : []),
    ].join(" ");
}
function clip(text) {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/findings.js




/** The change of each pair and its early warnings, at the line of the package. */
function pairFindings(pairs, judging) {
    return pairs.flatMap((pair) => [...changeFinding(pair, judging), ...warningFindings(pair, judging)]);
}
function changeFinding(pair, { policy, gate, lineOf }) {
    const { to, change, before, after } = pair;
    const level = levelOfChange(change, to.purl, policy, gate);
    const rule = ruleOfChange(change.class, change.direction === "restrictive");
    if (level === undefined || rule === undefined)
        return [];
    const line = lineOf(to.manifest, to.place);
    return [
        {
            rule,
            level,
            subject: to.purl,
            message: `\`${to.name}\` ${findings_versions(pair)}: ${changeText(change, before, after)}`,
            at: { file: to.manifest, ...(line !== undefined && { line }) },
            advice: [obligationText(change), helpOf(rule)].filter((text) => text !== "").join(" "),
            evidence: { ...evidenceOf(change, before, after), ...linksTo(pair.repository) },
            key: `${change.from ?? before.statement?.text} ${change.to ?? after.statement?.text}`,
            data: changeData(to.name, change, before, after),
        },
    ];
}
function warningFindings(pair, { policy, gate, lineOf }) {
    const { to, from, warnings } = pair;
    return warnings.map(({ kind, what, evidence }) => {
        const rule = `early-warning/${kind}`;
        const line = lineOf(to.manifest, to.place);
        return {
            rule,
            level: levelOfWarning(kind, policy, gate),
            subject: to.purl,
            message: `\`${to.name}\` ${to.version} ${what}.`,
            at: { file: to.manifest, ...(line !== undefined && { line }) },
            advice: helpOf(rule),
            evidence,
            data: { name: to.name, fromVersion: from.version ?? "", toVersion: to.version ?? "" },
        };
    });
}
/** The contract of a license change (DESIGN 4), with the hash that an acknowledgement is bound to. */
function changeData(name, change, before, after) {
    return {
        name,
        fromVersion: before.version,
        toVersion: after.version,
        from: change.from ?? before.statement?.text ?? "",
        to: change.to ?? after.statement?.text ?? "",
        class: change.class,
        direction: change.direction,
        ...(after.sha256 !== undefined && { sha256: after.sha256 }),
    };
}
/** The source repository, where its address names one on GitHub. */
function linksTo(address) {
    const name = gitHubName(address);
    return name === undefined ? {} : { links: [`https://github.com/${name}`] };
}
/** What both sides said and showed. */
function evidenceOf(change, before, after) {
    const { gained, lost, delayed, attributes, reasons, fromCategory, toCategory } = change;
    return {
        from: findings_shown(before, fromCategory),
        to: findings_shown(after, toCategory),
        reasons,
        ...(gained.length > 0 && { gained }),
        ...(lost.length > 0 && { lost }),
        ...(delayed && { delayed }),
        ...(attributes.length > 0 && { attributes }),
    };
}
function findings_shown({ version, statement, files }, category) {
    return {
        version,
        ...(statement && { declared: statement.text, declaredIn: statement.origin }),
        ...(category && { category }),
        ...(files && {
            files: files.map(({ path, sha256, identified }) => ({
                path,
                sha256,
                kind: identified.kind,
                ...(identified.expression && { license: identified.expression }),
                ...(identified.riders.length > 0 && { riders: identified.riders }),
                ...(identified.residue.length > 0 && { residue: identified.residue }),
            })),
        }),
    };
}
function findings_versions({ from, to }) {
    return from.version === to.version ? `${to.version}` : `${from.version} → ${to.version}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./packages/license/build/text/file.js
var text_file = __nccwpck_require__(377);
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
    return (successors.has(id) ? 2_000 : 1_000) + (/-or-later$|\+$|-invariants/.test(id) ? 500 : 0);
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
        const best = scored.reduce((a, b) => (a === undefined || find_better(b, a) ? b : a), undefined);
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
    return { chosen, nearest: nearest && find_containment(nearest) >= leastLikeness ? nearest : undefined };
}
function find_better(a, b) {
    const difference = a.gain - a.covering.missing - (b.gain - b.covering.missing);
    return difference !== 0 ? difference > 0 : inOrder(a.covering) > inOrder(b.covering);
}
/** A common license that explains the text as well but for a word or two: what sets the rare one apart is not there. */
function preferred(best, all) {
    const near = all.filter((other) => find_rank(other) < find_rank(best) &&
        best.gain - other.gain <= 1 &&
        other.covering.missing - best.covering.missing <= 2 &&
        other.gain - other.covering.missing >= best.gain - best.covering.missing - 2 &&
        best.covering.missing > 0);
    return near.reduce((a, b) => (find_rank(b) < find_rank(a) ? b : a), best).covering;
}
function find_rank({ covering }) {
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
function find_containment({ missing, length }) {
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
        containment: round(find_containment(covering)),
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
function name_known() {
    if (byKey !== undefined)
        return byKey;
    byKey = new Map();
    for (const id of spdxTable.keys())
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
    return name.length > 200 || name.includes("*") ? undefined : name_known().get(keyOf(name));
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

;// CONCATENATED MODULE: ./packages/license/build/declared/address.js

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
            return idOfName(nameOf(name));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/license/build/text/notice.js

const version = "(?:,? ?(?:version|ver\\.?|v\\.?)? ?(\\d(?:\\.\\d)?))";
const later = "(?:[^.;]{0,40}?\\b(or (?:\\(at your option\\) )?(?:any )?(?:later|newer)))?";
const notice_gnu = (name) => new RegExp(`(?:gnu )?\\b(?:${name})\\)?(?: license)?(?: \\([^)]{1,30}\\))?(?: as published by the free software foundation[,;]?)?(?: either)?${version}?(?: of the license)?,?${later}`, "g");
const names = [
    [notice_gnu("affero general public license|agpl"), ([, v, or]) => gnuId("AGPL", v, or, "3.0")],
    [
        notice_gnu("lesser general public license|library general public license|lgpl"),
        ([, v, or]) => gnuId("LGPL", v, or, "2.0"),
    ],
    [
        notice_gnu("(?<!lesser |library |affero )general public license|(?<![al])gpl"),
        ([, v, or]) => gnuId("GPL", v, or, "1.0"),
    ],
    [new RegExp(`\\bapache(?: software)?(?: license)?${version}`, "g"), ([, v]) => notice_versioned("Apache", v)],
    [/\bapache(?:-| license,? )?2(?:\.0)?\b/g, () => "Apache-2.0"],
    [new RegExp(`\\b(?:mozilla public license|mpl)${version}`, "g"), ([, v]) => notice_versioned("MPL", v)],
    [new RegExp(`\\b(?:eclipse public license|epl)(?: -)?${version}`, "g"), ([, v]) => notice_versioned("EPL", v)],
    [new RegExp(`\\belastic license${version}`, "g"), ([, v]) => notice_versioned("Elastic", v)],
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
    [/https?:\/\/[^\s"'<>()[\]]{5,120}/g, ([address]) => idOfAddress(address.replace(/[.,;:]+$/, ""))],
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
function notice_versioned(name, number) {
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

;// CONCATENATED MODULE: ./packages/license/build/text/rider.js
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
const tokens_lines = new Map();
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
    const before = tokens_lines.get(line);
    if (before !== undefined)
        return before;
    const tokens = read(line);
    // A part of a text would keep the whole of it in memory.
    if (tokens_lines.size < keptLines)
        tokens_lines.set(Buffer.from(line).toString(), tokens);
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
const identify_unread = {
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
    const rest = [...passages(read, tokens, explained), ...(text.length > mostCharacters ? [identify_unread] : [])];
    const unexplained = rest.map((passage) => passage.text).join("\n");
    const ridersOf = new Map(rest.map((passage) => [passage, ridersIn(passage.text)]));
    const riders = [...ridersOf.values()].flat();
    const mentions = mentionsIn(unexplained);
    const choice = offersChoice(unexplained);
    const evidence = { licenses: found, riders: distinct(riders), mentions, choice };
    return {
        ...identify_judge(evidence, rest),
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
function identify_judge(evidence, rest) {
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
        return { kind: identify_kindOf(ids), expression: either(ids, choice) };
    const terms = riders.map(({ id }) => id);
    const altered = licenses.some(({ lacks }) => lacks.length > 0) || rest.some(({ turns }) => turns);
    if (altered)
        terms.push("LicenseRef-additional-terms");
    else if (terms.length === 0 && rest.some(({ legal, words }) => legal && words >= 8 && others.length === 0))
        terms.push("LicenseRef-additional-terms");
    const expression = identify_all([either([...ids, ...others], choice), ...terms]);
    return {
        kind: terms.length > 0 ? "license-and-terms" : identify_kindOf([...ids, ...others]),
        expression,
    };
}
function identify_kindOf(ids) {
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
    const category = filedUnder(id)?.category;
    return category !== undefined && categories.indexOf(category) >= categories.indexOf("source-available");
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
const textsLocation = new URL(/* asset import */ __nccwpck_require__(2329), __nccwpck_require__.b);

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
        throw new build_errors/* OspoError */.sH("FORMAT", "The license texts that came with the action cannot be read", {
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
            const role = (0,text_file/* licenseFileRole */.k)(path, pointer);
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

;// CONCATENATED MODULE: ./packages/license/build/obligation/condition.js
/** What somebody does with code: the same license asks different things of each (DESIGN 5). */
const condition_contexts = (/* unused pure expression or super */ null && (["internal", "service", "distribute", "contribute"]));
const passOn = ["distribute"];
const anyUse = ["internal", "service", "distribute"];
/** Every condition that a license may set, and in which contexts it has to be met. */
const condition_conditionTexts = {
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
const profiles_profiles = new Map(rows.flatMap((row) => row[0].split(" ").map((id) => [id, profileOf(row)])));

;// CONCATENATED MODULE: ./packages/license/build/obligation/explain.js




/** Explains one license for what somebody does with the code. */
function explain(term, context) {
    const category = categoryOf(term);
    const own = profiles.get(term.id);
    const profile = own ?? fallback(category);
    const all = conditionsOf(term);
    return {
        license: writeTerm(term),
        name: own?.name ?? term.id,
        ...(category !== undefined && { category }),
        permissions: permissionsOf(profile, all),
        conditions: [...all, "inbound"]
            .filter((condition) => conditionTexts[condition].contexts.includes(context))
            .map((condition) => ({ condition, text: conditionTexts[condition].text })),
        limitations: profile.limitations,
        attribution: attributionOf(all),
        explanation: withException(term, profile.explanation),
        basis: own !== undefined ? "license" : category === undefined ? "none" : "category",
    };
}
/** All that a license asks in any context, its exception counted. */
function conditionsOf(term) {
    const category = category_of_categoryOf(term);
    const { conditions } = profiles_profiles.get(term.id) ?? fallback(category);
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
const explain_limits = ["no-warranty", "no-liability"];
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
    return { name: "", conditions, limitations: explain_limits, patentGrant: false, explanation };
}

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
        const term = termOf(tree);
        const known = category_of_categoryOf(term) ?? counted.get(term.id);
        return { known, open: new Set(known === undefined ? [term_writeTerm(term)] : []) };
    }
    const [left, right] = [ofTree(tree.left), ofTree(tree.right)];
    if (tree.conjunction === "and")
        return both(left, right);
    const [one, other] = [categoryIn(left), categoryIn(right)];
    if (one === undefined || other === undefined)
        return one === undefined ? right : left;
    return stricter(one, other) === one ? right : left;
}
function both(a, b) {
    const known = a.known && b.known ? stricter(a.known, b.known) : (a.known ?? b.known);
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
    const direction = directionOf(from.known, to.known);
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

;// CONCATENATED MODULE: ./packages/license/build/conclude/same.js

/**
 * Whether a declared license and one found in a text can be the same: a text does not tell `-only` from `-or-later`, nor
 * the GFDL's invariants, exceptions stand elsewhere, and a vague name is settled by any of its meanings.
 */
function same_names(declared, found) {
    if (declared.anyOf !== undefined)
        return declared.anyOf.some((meaning) => sameText(meaning, found));
    if (found.anyOf !== undefined)
        return found.anyOf.some((meaning) => sameText(declared, meaning));
    return sameText(declared, found);
}
/** Ids whose texts differ in nothing that a user has to do: by SPDX's notes and the texts themselves. */
const same_equivalents = new Map([
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
    return same_bare(a.id) === same_bare(b.id) || isVariant(a, b) || isVariant(b, a);
}
/** Licenses whose wording many authors changed; SPDX lists each change under the license's name and one of its own. */
const same_families = new Set([
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
    return (same_families.has(one.id) &&
        other.id.startsWith(`${one.id}-`) &&
        other.exception === one.exception &&
        category_of_categoryOf(other) === category_of_categoryOf(one));
}
/** Licenses that are another one's whole text and a condition more: who declares that one says too little, not otherwise. */
const additions = new Map([["MITNFA", "MIT"]]);
/** Whether the license found is the declared one with a condition added. */
function addsTo(declared, found) {
    return additions.get(found.id) === declared.id && found.exception === declared.exception;
}
function same_bare(id) {
    return same_equivalents.get(id) ?? id.replace(/(?:-(?:no-)?invariants)?-(?:only|or-later)$/, "");
}

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
        return term_writeTerm(termOf(tree));
    const parts = [...new Set(operands(tree, tree.conjunction).map(written))].sort();
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
        return "license" in a && "license" in b && sameLeaf(termOf(a), termOf(b), open);
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
    const parts = new Map(operands(tree, tree.conjunction).map((part) => [written(part), part]));
    return [...parts.values()];
}
function sameLeaf(a, b, { later, version }) {
    if (term_writeTerm(a) === term_writeTerm(b))
        return true;
    if (a.anyOf !== undefined || b.anyOf !== undefined)
        return same_names(a, b) || same_names(b, a);
    if (a.exception !== b.exception)
        return false;
    if (version && family(a.id) !== undefined && family(a.id) === family(b.id))
        return true;
    return later && spelling_bare(a.id) === spelling_bare(b.id);
}
function spelling_bare(id) {
    return id.replace(/-(?:only|or-later)$/, "");
}
function family(id) {
    return /^([AL]?GPL)-\d/.exec(id)?.[1];
}
/** The least share of the shorter sentence's words that the longer one has; ours to choose. */
const mostly = 0.6;
/** Whether two sentences are one, reworded: most words of the shorter stand in the longer; addresses do not count. */
function isReworded(a, b) {
    const [one, other] = [spelling_wordsOf(a), spelling_wordsOf(b)];
    const least = Math.min(one.size, other.size);
    const shared = [...one].filter((word) => other.has(word)).length;
    return least >= 4 && shared >= mostly * least;
}
function spelling_wordsOf(text) {
    const plain = text.toLowerCase().replace(/https?:\/\/\S+|www\.\S+/g, " ");
    return new Set(plain.match(/\p{L}+/gu) ?? []);
}

;// CONCATENATED MODULE: ./packages/license/build/change/kind.js



/** What became of the license; `edited`: blanks of its text were filled in otherwise. */
function kind_rule(before, after, edited) {
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
    const [one, other] = [a, b].map((tree) => new Set(operands(tree, "and").map(written)));
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

;// CONCATENATED MODULE: ./packages/license/build/conclude/conclude.js




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
    const [left, right] = [(0,build_expression/* parseExpression */.Y)(said), (0,build_expression/* parseExpression */.Y)(detected)];
    const weighed = left === undefined || right === undefined
        ? { agreement: "contradiction", concluded: said, extra: [], variants: [] }
        : { ...conclude_compare(left, right, said), variants: describeVariants(terms(left), terms(right)) };
    if (pairs.size < keptPairs)
        pairs.set(key, weighed);
    return weighed;
}
function conclude_compare(left, right, said) {
    const [wanted, there] = [terms(left), terms(right)];
    const extra = there.filter((term) => !wanted.some((other) => same_names(other, term)) && !companion(term, wanted));
    if (!there.some((term) => wanted.some((other) => same_names(other, term) || addsTo(other, term))))
        return { agreement: "contradiction", concluded: said, extra: [] };
    const concluded = conclude_settle(left, there);
    return extra.length === 0
        ? { agreement: "agreed", concluded, extra: [] }
        : { agreement: "extra", concluded, extra: [...new Set(extra.map(term_writeTerm))] };
}
/** LGPL 3 is written as additions to GPL 3, whose text has to come with it. */
function companion(term, wanted) {
    return /^GPL-3\.0-/.test(term.id) && wanted.some(({ id }) => /^LGPL-3\.0-/.test(id));
}
/** The declared expression, each vague name replaced by the license that the text shows. */
function conclude_settle(tree, there) {
    if ("conjunction" in tree) {
        const parts = [tree.left, tree.right].map((part) => "conjunction" in part && part.conjunction !== tree.conjunction
            ? `(${conclude_settle(part, there)})`
            : conclude_settle(part, there));
        return parts.join(` ${tree.conjunction.toUpperCase()} `);
    }
    const term = termOf(tree);
    return term_writeTerm((term.anyOf !== undefined && there.find((each) => same_names(term, each))) || term);
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
            return conclude_isPointer(declared.tree) ? undefined : declared.text;
        case "unlicensed":
            return "LicenseRef-proprietary";
        case "words":
            return contractIn(declared.text) ? "LicenseRef-proprietary" : undefined;
        case "file":
        case "none":
            return undefined;
    }
}
/** `LicenseRef-LICENSE` and the like: a name for a file, not for terms. */
function conclude_isPointer(tree) {
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
        const declared = wanted.find((term) => isVariant(term, found));
        return declared === undefined ? [] : [`${found.id} is a wording of ${declared.id}`];
    });
}
function terms(tree) {
    return conclude_leaves(tree).map(termOf);
}
function conclude_leaves(tree) {
    return "license" in tree ? [tree] : [...conclude_leaves(tree.left), ...conclude_leaves(tree.right)];
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

;// CONCATENATED MODULE: ./packages/license/build/change/side.js





/** Reads a side: what is declared and what its files say, together. */
function readSide({ declared, files }) {
    const own = files?.filter(({ role }) => role !== "notices") ?? [];
    const conclusion = conclude(declared, own);
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
        terms: trees.flatMap(side_leaves).map(termOf),
        bounds: boundsOf(trees),
        text: own.length === 0 ? undefined : readFiles(own, conclusion.detected),
    };
}
function readFiles(own, detected) {
    const all = own.map(({ identified }) => identified);
    const expression = detected === undefined ? undefined : canonical(detected);
    const tree = expression === undefined ? undefined : (0,build_expression/* parseExpression */.Y)(expression);
    const known = new Set(tree === undefined ? [] : side_leaves(tree).map((leaf) => termOf(leaf).id));
    const named = all.flatMap(({ mentions }) => mentions.map(({ id }) => id));
    return {
        expression,
        words: side_together(all.map(({ hash }) => hash)),
        ownTerms: expression?.includes("LicenseRef-")
            ? side_together(all.flatMap(({ ownTerms = "" }) => ownTerms))
            : "",
        named: [...new Set(named)].filter((id) => !id.startsWith("LicenseRef-") && !known.has(id)).sort(),
    };
}
function side_together(hashes) {
    return [...hashes].sort().join(" ").trim();
}
function side_leaves(tree) {
    return "license" in tree ? [tree] : [...side_leaves(tree.left), ...side_leaves(tree.right)];
}

;// CONCATENATED MODULE: ./packages/license/build/change/terms.js
const terms_names = ["Licensor", "Licensed Work", "Additional Use Grant", "Change Date", "Change License"];
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
        const started = terms_names.find((each) => line.trimStart().toLowerCase().startsWith(`${each.toLowerCase()}:`));
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

;// CONCATENATED MODULE: ./packages/license/build/change/change.js






/** Says what became of a package's license between two versions, in this order. */
function classifyChange(from, to) {
    const [before, after] = [readSide(from), readSide(to)];
    // Another license has other blanks.
    const isSameLicense = before.expression === after.expression;
    const attributes = isSameLicense ? attributesOf(from.parameters, to.parameters) : [];
    // Who licenses may have another name under the same terms.
    const edited = attributes.filter(({ name }) => name !== "Licensor");
    const { class: kind, reason } = kind_rule(before, after, edited.length > 0);
    const isSame = kind === "unchanged" || kind === "cosmetic";
    const [fromCategory, toCategory] = [categoryIn(before.bounds), categoryIn(after.bounds)];
    const [old, now] = [conditions(before), conditions(after)];
    const known = fromCategory !== undefined && toCategory !== undefined;
    const delayed = after.terms
        .map(({ id }) => delayedTerms(id, to.parameters ?? new Map()))
        .find((each) => each !== undefined);
    return {
        class: kind,
        direction: isSame ? "lateral" : directionBetween(before.bounds, after.bounds),
        ...(before.expression !== undefined && { from: before.expression }),
        ...(after.expression !== undefined && { to: after.expression }),
        ...(fromCategory !== undefined && { fromCategory }),
        ...(toCategory !== undefined && { toCategory }),
        gained: known ? change_difference(now, old) : [],
        lost: known ? change_difference(old, now) : [],
        ...(delayed !== undefined && { delayed }),
        attributes,
        reasons: [reason, ...attributes.map(({ name }) => `The text's "${name}" was edited`)],
    };
}
function conditions({ terms }) {
    return new Set(terms.flatMap(conditionsOf));
}
function change_difference(a, b) {
    return [...a].filter((each) => !b.has(each)).map((each) => condition_conditionTexts[each].text);
}
function attributesOf(from, to) {
    if (from === undefined || to === undefined || from.size === 0 || to.size === 0)
        return [];
    return [...new Set([...from.keys(), ...to.keys()])]
        .map((name) => ({ name, from: change_plain(from.get(name)), to: change_plain(to.get(name)) }))
        .filter((each) => each.from.toLowerCase() !== each.to.toLowerCase() && !isMoving(each));
}
/** The work's own name and version, and a date of change, move with every release. */
function isMoving({ name, from, to }) {
    return name === "Licensed Work" || (name === "Change Date" && change_isDate(from) && change_isDate(to));
}
function change_isDate(text) {
    return /\b20\d\d\b/.test(text);
}
function change_plain(text) {
    return (text ?? "").replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/reading.js

/** What the registry says of one package, asked once. */
class Reading {
    #name;
    #ask;
    #history;
    constructor(name, ask) {
        this.#name = name;
        this.#ask = ask;
    }
    history() {
        this.#history ??= this.#ask((registry) => registry.packument(this.#name));
        return this.#history;
    }
    version(version) {
        return this.#ask((registry) => registry.version(this.#name, version));
    }
    async texts(component, release, identify) {
        const identifier = await identify();
        const { readPublishedLicense } = await Promise.all(/* import() */[__nccwpck_require__.e(726), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 888));
        const { digests, source, version = "" } = component;
        const known = release ?? (digests.length > 0 ? undefined : await this.version(version));
        const tarball = source.url?.startsWith("http") ? source.url : known?.tarball;
        const archive = {
            name: this.#name,
            version,
            tarball,
            digests: digests.length > 0 ? digests : (known?.digests ?? []),
        };
        return this.#ask((registry) => readPublishedLicense(archive, registry, identifier));
    }
}
/** After so many requests in a row without an answer the registry counts as out of reach. */
const patience = 3;
/** Asks the registry until it is out of reach. */
function patient(registry) {
    let failures = 0;
    return async (work) => {
        if (failures >= patience)
            throw new build_errors/* OspoError */.sH("NETWORK", "The registry is out of reach");
        try {
            const value = await work(await registry());
            failures = 0;
            return value;
        }
        catch (error) {
            if (error instanceof build_errors/* OspoError */.sH && error.code === "NETWORK")
                failures++;
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./packages/license/build/declared/read.js



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
        return read_readText(value);
    if (Array.isArray(value))
        return readList(value);
    if (typeof value !== "object" || value === null)
        return none;
    const { type, name, url } = value;
    const named = readValue(typeof type === "string" ? type : name);
    const addressed = typeof url === "string" ? read_readText(url) : none;
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
    const texts = all.map((each) => (each.kind === "expression" ? read_bracket(each.text) : undefined));
    if (texts.includes(undefined))
        return { kind: "words", text: all.map(read_describe).join(", ") };
    const raw = all.map(read_describe).join(", ");
    return read_expression([...new Set(texts)].join(" OR "), raw, "a list, read as a choice") ?? none;
}
function read_describe(declared) {
    if (declared.kind === "expression")
        return declared.raw;
    return "text" in declared ? declared.text : declared.kind;
}
/** So many readings are kept, and of texts of so many characters: thousands of packages declare a few licenses. */
const [keptReadings, read_keptCharacters] = [4_096, 200];
const readings = new Map();
function read_readText(raw) {
    if (raw.length > read_keptCharacters)
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
    const exact = (0,build_expression/* parseExpression */.Y)(text);
    if (exact !== undefined)
        return { kind: "expression", text, tree: exact, raw: text };
    const corrected = correct(text);
    return (corrected && read_expression(corrected.text, text, corrected.note)) ?? { kind: "words", text };
}
function read_expression(text, raw, note) {
    const tree = (0,build_expression/* parseExpression */.Y)(text);
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
        const base = read_readText(commons);
        if (base.kind !== "expression")
            return undefined;
        return { text: `${read_bracket(base.text)} AND LicenseRef-Commons-Clause`, note: "with the Commons Clause" };
    }
    const later = text.replace(/\s+or\s+(?:any\s+)?(?:later|newer)(?:\s+versions?)?/gi, "+");
    const inner = /^\(([^()]*)\)$/.exec(later)?.[1] ?? later;
    return (read_joined(inner, /\s+or\s+|\s*\|\|?\s*/i, " OR ", "read as a choice") ??
        read_joined(inner, /\s+and\s+|\s*&&?\s*/i, " AND ", "read as all of them") ??
        read_joined(inner, /\s*\/\s*/, " OR ", "a slash, read as a choice") ??
        read_joined(inner, /\s*[,;]\s*/, " AND ", "a list without OR, read as all of them"));
}
function read_joined(text, between, by, note) {
    const parts = text.split(between);
    if (parts.length < 2)
        return undefined;
    const ids = parts.map((part) => ((0,build_expression/* parseExpression */.Y)(part.trim()) ? part.trim() : nameOrAddress(part)));
    return ids.includes(undefined) ? undefined : { text: ids.map((id) => read_bracket(id ?? "")).join(by), note };
}
function nameOrAddress(text) {
    return idOfAddress(text) ?? idOfName(text);
}
function read_bracket(text) {
    return / (?:OR|AND) /i.test(text) && !/^\([^()]*\)$/.test(text) ? `(${text})` : text;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/side.js


/** What the lock file or SBOM says; what the registry says of the version comes first. */
function sideOf(component, published) {
    const side = declaredSide(component.version ?? "", published?.license ?? component.license);
    return published?.license ? { ...side, declared: readDeclared(published.licenseField) } : side;
}
/** A version of which only the declared license is known. */
function declaredSide(version, statement) {
    return { version, statement, declared: readDeclared(statement?.text), sha256: undefined };
}
/** The side with its license files; the archive's own manifest counts where nothing else declared anything. */
function withTexts(side, { license, licenses, files, texts }) {
    const own = readDeclared(license, licenses);
    const declared = side.declared.kind === "none" ? own : side.declared;
    const parameters = new Map(files
        .filter(({ role }) => role === "license")
        .flatMap(({ path }) => [...parametersIn(texts.get(path) ?? "")]));
    return { ...side, declared, files, parameters, sha256: textsHash(files) };
}
/**
 * The SHA-256 of the license file; of several, that of their paths and hashes in order, so that a change in any of
 * them is another hash. `undefined` where there is none.
 */
function textsHash(files) {
    const own = files.filter(({ role }) => role !== "notices");
    const [only] = own;
    if (own.length <= 1)
        return only?.sha256;
    const lines = own.map(({ path, sha256 }) => `${path} ${sha256}\n`).sort();
    return (0,external_node_crypto_.createHash)("sha256").update(lines.join("")).digest("hex");
}
/** Whether the declared license names nothing that can be compared. */
function isOpaque({ declared }) {
    return declared.kind !== "expression";
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/warnings.js

const day = 24 * 60 * 60 * 1000;
/** What is new in `to` against `from`, both of `history`. Facts, each with its evidence; no verdict. */
function warningsOn(from, to, history, { now, youngDays }) {
    const found = [];
    const add = (kind, what, evidence) => {
        found.push({ kind, what, evidence });
    };
    const scripts = to.installScripts.filter((name) => !from.installScripts.includes(name));
    if (from.installScripts.length === 0 && scripts.length > 0)
        add("install-script", `runs ${codes(scripts)} when it is installed; ${from.version} ran nothing`, {
            scripts,
        });
    if (isNewPublisher(from, to, history))
        add("new-publisher", `was published by \`${to.publisher}\`, who published none of the ${upTo(from, history).length} versions up to ${from.version}`, { publisher: to.publisher, before: from.publisher });
    if (from.provenance && !to.provenance)
        add("provenance-lost", `has no provenance attestation; ${from.version} has one`, {});
    const [was, is] = [repositoryKey(from.repository), repositoryKey(to.repository)];
    if (was !== undefined && was !== is)
        add("repository-changed", is === undefined ? "names no source repository any more" : "names another source repository", { from: from.repository, to: to.repository });
    const age = to.published === undefined ? undefined : (now.getTime() - to.published.getTime()) / day;
    if (age !== undefined && age < youngDays)
        add("young-version", `was published ${ageText(age)} ago`, { published: to.published?.toISOString() });
    if (neverDepended(from, to, history))
        add("first-dependency", `needs ${codes(to.dependencies.slice(0, 5))}; no version up to ${from.version} needed anything`, {
            dependencies: to.dependencies,
        });
    return found;
}
/** Versions published up to `one`: what somebody on it has seen so far, whatever came between it and the next. */
function upTo(one, { versions }) {
    const at = versions.findIndex(({ version }) => version === one.version);
    return versions.slice(0, at + 1);
}
function isNewPublisher(from, to, history) {
    if (to.publisher === undefined || from.publisher === undefined || to.publisher === from.publisher)
        return false;
    return !upTo(from, history).some(({ publisher }) => publisher === to.publisher);
}
function neverDepended(from, to, history) {
    return (to.dependencies.length > 0 && upTo(from, history).every(({ dependencies }) => dependencies.length === 0));
}
function codes(names) {
    return names.map((name) => `\`${name}\``).join(", ");
}
function ageText(days) {
    const hours = Math.max(0, Math.round(days * 24));
    return hours < 48 ? `${hours} hours` : `${Math.floor(days)} days`;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/pairs.js






/** The pairs among the differences of two inventories: third-party packages with another version, license or source. */
function pairsOf(changes) {
    return changes.flatMap((change) => {
        if (change.kind !== "changed" || change.to.role !== "package")
            return [];
        const { from, to, aspects } = change;
        return aspects.some((aspect) => aspect !== "scope") ? [{ from, to }] : [];
    });
}
/** Whether the registry of npm published this: a git dependency or a local package of the same name is another one. */
function isPublished({ purl, version, source, patch }) {
    const isNpm = purl.startsWith("pkg:npm/") && version !== undefined && patch === undefined;
    return isNpm && (source.kind === "registry" || source.kind === "bundled");
}
/** Compares every pair. Pairs of one name share what is asked; a registry that is out of reach is not asked for ever. */
async function comparePairs(pairs, options, host) {
    const names = [...Map.groupBy(pairs, ({ to }) => to.name).values()];
    const identify = (0,lazily/* lazily */.q)(openIdentifier);
    const ask = patient((0,lazily/* lazily */.q)(options.registry));
    const results = await (0,each_item/* eachItem */.X)(names, async (group) => {
        const reading = new Reading(group[0]?.to.name ?? "", ask);
        const compared = [];
        for (const pair of group)
            compared.push(await comparePair(pair, reading, identify, options));
        return compared;
    }, {
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "packages compared" }),
    });
    return results.flatMap((result) => {
        if (result.ok)
            return result.value;
        throw result.error;
    });
}
/** What is said of a pair of which a side could not be read. */
const unknown = {
    class: "unchanged",
    direction: "unknown",
    gained: [],
    lost: [],
    attributes: [],
    reasons: [],
};
async function comparePair(pair, reading, identify, options) {
    const { from, to } = pair;
    const problems = [];
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof build_errors/* OspoError */.sH))
                throw error;
            problems.push((0,build_errors/* describeError */.Uc)(error).split("\n")[0] ?? "");
            return undefined;
        }
    };
    const [isOld, isNew] = [isPublished(from), isPublished(to)];
    const history = options.earlyWarnings && isOld && isNew && from.version !== to.version
        ? await attempt(() => reading.history())
        : undefined;
    const release = async (one, isKnown) => {
        if (!isKnown)
            return undefined;
        const found = history?.versions.find(({ version }) => version === one.version);
        if (found !== undefined || one.license !== undefined)
            return found;
        return attempt(async () => ({ ...(await reading.version(one.version ?? "")), published: undefined }));
    };
    const [old, current] = [await release(from, isOld), await release(to, isNew)];
    const isUnread = (one, isKnown, found) => isKnown && found === undefined && one.license === undefined;
    let [before, after] = [sideOf(from, old), sideOf(to, current)];
    const { repository } = current ?? {};
    const shared = { ...pair, repository };
    // A version that could not be read says nothing, which is not the same as "declares nothing".
    if (isUnread(from, isOld, old) || isUnread(to, isNew, current))
        return { ...shared, before, after, change: unknown, warnings: [], problems: [...new Set(problems)] };
    if (wantsTexts(before, after, to, options)) {
        const [one, other] = [from, to].map((component, at) => isPublished(component)
            ? attempt(() => reading.texts(component, at === 0 ? old : current, identify))
            : undefined);
        const texts = [await one, await other];
        if (texts[0] && texts[1])
            [before, after] = [withTexts(before, texts[0]), withTexts(after, texts[1])];
    }
    const warnings = history && old && current ? warningsOn(old, current, history, options) : [];
    const change = classifyChange(before, after);
    return { ...shared, before, after, change, warnings, problems: [...new Set(problems)] };
}
/** Texts are compared where the field alone does not settle it. */
function wantsTexts(before, after, { purl }, { textCheck, isWatched }) {
    if (textCheck !== "auto")
        return textCheck === "all";
    if (isOpaque(before) || isOpaque(after) || isWatched(purl))
        return true;
    return !(0,external_node_util_.isDeepStrictEqual)(before.declared, after.declared);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/tables.js
/** Every pair that was compared, those that changed first. */
function changeTable(pairs) {
    const rank = ({ change, problems }) => problems.length > 0 ? 0 : change.class === "unchanged" ? 2 : 1;
    const rows = pairs
        .toSorted((a, b) => rank(a) - rank(b) || (a.to.purl < b.to.purl ? -1 : 1))
        .map((pair) => {
        const { from, to, change, before, after, warnings, problems } = pair;
        return [
            to.name,
            from.version ?? "",
            to.version ?? "",
            change.from ?? before.statement?.text ?? "",
            change.to ?? after.statement?.text ?? "",
            problems.length > 0 && change.class === "unchanged" ? "unknown" : change.class,
            change.class === "unchanged" ? "" : change.direction,
            before.files && after.files ? "compared" : "not read",
            warnings.map(({ kind }) => kind).join(", "),
        ];
    });
    return {
        id: "changes",
        title: "Packages with another version",
        columns: [
            "name",
            "from",
            "to",
            "license before",
            "license now",
            "change",
            "direction",
            "texts",
            "early warnings",
        ],
        rows,
        filters: ["change", "direction", "texts"],
    };
}
/** Every event that is open, the new ones first. */
function eventTable(events) {
    const rows = events
        .toSorted((a, b) => Number(b.isOurs) - Number(a.isOurs))
        .map(({ event, finding, isOurs }) => {
        const { from = "", to = "", toVersion = "" } = finding.data ?? {};
        return [
            finding.subject,
            String(from),
            String(to),
            String(toVersion),
            event.change.class,
            event.change.direction,
            finding.waived ? "accepted" : isOurs ? "new" : "told",
            event.firstSeen.slice(0, 10),
        ];
    });
    return {
        id: "events",
        title: "What happened upstream",
        columns: ["what", "before", "now", "version", "change", "direction", "standing", "first seen"],
        rows,
        filters: ["change", "direction", "standing"],
    };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/unknown.js


/** So many names stand in one message. */
const unknown_named = 5;
/** One finding for each reason, with its packages: one thing to mend, not hundreds. */
function unknownFindings(unread) {
    const reasons = Map.groupBy(unread, ({ purl, why }) => withoutName(why, purl));
    return [...reasons].map(([why, all]) => {
        const purls = [...new Set(all.map(({ purl }) => purl))];
        const some = purls.slice(0, unknown_named).map((purl) => `\`${purl}\``);
        const rest = purls.length > unknown_named ? ` and ${purls.length - unknown_named} more` : "";
        return {
            rule: "license-change/unknown",
            level: "review",
            subject: purls.length === 1 ? (purls[0] ?? "packages") : "packages",
            message: `Not known whether terms changed: ${why}. It concerns ${some.join(", ")}${rest}.`,
            advice: helpOf("license-change/unknown"),
            key: why,
            data: { packages: purls.length },
        };
    });
}
/** The reason alone, so that the same fault of many packages is told once. */
function withoutName(why, purl) {
    const parsed = (0,package_url/* parsePurl */.$l)(purl);
    const name = [parsed?.namespace, parsed?.name].filter((part) => part !== undefined).join("/");
    const words = why.replace(/\.$/, "").split(" ");
    const at = words.indexOf(name);
    if (name === "" || at < 0)
        return words.join(" ");
    const hasVersion = /^(?:latest$|\d)/.test(words[at + 1] ?? "");
    return words.toSpliced(at, hasVersion ? 2 : 1, "a", "package").join(" ");
}
/** A finding for each entry of the lock file that is missing or cannot be read. */
function incompleteFindings({ problems }, lineOf) {
    return problems.filter(isMissing).map(({ subject, message, manifest, place, key }) => {
        const line = lineOf(manifest, place);
        return {
            rule: "license-change/incomplete",
            level: "fail",
            subject,
            message,
            at: { file: manifest, ...(line !== undefined && { line }) },
            advice: helpOf("license-change/incomplete"),
            ...(key !== undefined && { key }),
        };
    });
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/watch-list.js

/** Whether the policy's `license-change.watch` names a package, whose texts are then always compared. */
function watchedBy({ licenseChange: { watch } }) {
    if (watch.length === 0)
        return () => false;
    return (purl) => {
        const name = parsePackage(purl);
        return name !== undefined && watch.some(({ value }) => isAmong(value, name));
    };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/pull-request.js







/** What a change of the lock file brings: each package that is another version is compared with the one it replaces. */
async function comparePullRequest({ inventory, lineOf }, { changes, packages }, inputs, { policy, gate }, registry, host) {
    const pairs = pairsOf(changes);
    const isWatched = watchedBy(policy);
    const options = { ...inputs, now: host.now(), isWatched, registry: registry.open };
    const compared = await comparePairs(pairs, options, host);
    const unread = compared.flatMap(({ to, problems }) => problems.map((why) => ({ purl: to.purl, why })));
    const missing = [...missingEntries(inventory), ...new Set(unread.map(({ purl }) => purl))];
    const unpaired = compared.filter(({ problems }) => problems.length === 0).length;
    const same = packages - pairs.length;
    const warnings = compared.reduce((sum, one) => sum + one.warnings.length, 0);
    return {
        findings: [
            ...pairFindings(compared, { policy, gate, lineOf }),
            ...unknownFindings(unread),
            ...incompleteFindings(inventory, lineOf),
        ],
        coverage: {
            checked: same + unpaired,
            expected: same + pairs.length + missingEntries(inventory).length,
            unit: "packages",
            missing,
        },
        tables: [changeTable(compared)],
        metrics: {
            packages,
            compared: pairs.length,
            added: changes.filter(({ kind }) => kind === "added").length,
            ...countChanges(compared.map(({ change }) => change)),
            "early-warnings": warnings,
            requests: registry.requests(),
        },
        changes: compared.map(({ change }) => change),
        complete: false,
    };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/registry.js

/** Heavy parts are loaded only where something has to be asked. */
function lazyRegistry(cacheFolder, host) {
    let opened;
    return {
        open: (0,lazily/* lazily */.q)(async () => {
            const { fileCache, openRegistry } = await Promise.all(/* import() */[__nccwpck_require__.e(726), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 888));
            const cache = cacheFolder === undefined ? undefined : fileCache(host.files, cacheFolder);
            opened = await openRegistry(host, { folder: ".", cache });
            return opened;
        }),
        requests: () => opened?.requests ?? 0,
    };
}

// EXTERNAL MODULE: ./packages/core/build/verdict.js
var verdict = __nccwpck_require__(7904);
// EXTERNAL MODULE: ./packages/report/build/tool.js
var tool = __nccwpck_require__(1840);
;// CONCATENATED MODULE: ./packages/report/build/create.js



const create_order = { fail: 0, review: 1, note: 2 };
/** The finished report: fingerprints set, findings sorted from bad to good, the verdict drawn from all. */
function createReport({ findings, now, ...rest }) {
    const finished = sortFindings(findings.map((draft) => finish(draft, rest.subject)));
    return {
        schema: 1,
        action: rest.action,
        tool: tool/* tool */.z,
        subject: rest.subject,
        generated: now.toISOString(),
        verdict: verdictOf(finished, rest.coverage),
        coverage: rest.coverage,
        findings: finished,
        rules: create_named(rest.rules, finished),
        tables: rest.tables,
        metrics: finite(rest.metrics),
        ...(rest.incident && { incident: rest.incident }),
    };
}
/** From bad to good; equally bad ones stay in their order. */
function sortFindings(findings) {
    return findings.toSorted((a, b) => create_order[a.level] - create_order[b.level]);
}
function create_named(rules, findings) {
    const ids = new Set(findings.map(({ rule }) => rule));
    return rules.filter(({ id }) => ids.has(id)).map(({ id, title, help }) => ({ id, title, help }));
}
/** Worst level of what is not waived; nothing checked, or not all that should have been, is a `fail`. */
function verdictOf(findings, { checked, expected, missing }) {
    const complete = checked > 0 && checked >= expected && missing.length === 0;
    if (!complete)
        return "fail";
    return (0,verdict/* worstVerdict */.zP)(findings.map(({ level, waived }) => (waived || level === "note" ? "pass" : level)));
}
function finish(draft, subject) {
    const { key: _, ...finding } = draft;
    return { ...finding, fingerprint: fingerprintOf(draft, subject) };
}
/** What a finding is known by from run to run: SHA-256, in hex, of its rule, subject without version, file and key. */
function fingerprintOf({ rule, subject, at, key = "" }, { manifest = "" }) {
    const parts = [rule, withoutVersion(subject), at?.file ?? manifest, key];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
}
/** Qualifiers of a purl that change with the version (purl specification, known qualifiers). */
const create_versioned = /^(checksum|download_url|file_name|vcs_url|vers)=/;
/** A purl as far as it stays the same from version to version; another subject as it is. */
function withoutVersion(subject) {
    if (!subject.startsWith("pkg:"))
        return subject;
    const [, path = "", query = "", rest = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(subject) ?? [];
    const kept = query
        .split("&")
        .filter((qualifier) => !create_versioned.test(qualifier))
        .join("&");
    return `${path.replace(/@[^@/]*$/, "")}${kept && `?${kept}`}${rest}`;
}
/** A metric without a value (an average of nothing) is left out: JSON has no word for it. */
function finite(metrics) {
    return Object.fromEntries(Object.entries(metrics).filter(([, value]) => Number.isFinite(value)));
}
/**
 * What the runner says the run is about, and what the action knows of it: its lock file, and what it calls itself.
 * For a pull request the commit is the merge that was checked out.
 */
function subjectOf(env, manifest, name) {
    const { GITHUB_REPOSITORY: repository, GITHUB_REF: ref, GITHUB_SHA: commit } = env;
    return {
        ...(name && { name }),
        ...(repository && { repository }),
        ...(manifest && { manifest }),
        ...(ref && { ref }),
        ...(commit && { commit }),
    };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/report.js



/** `findings` with what the policy accepts taken as accepted, in their order; notes on exceptions come after them. */
function waived(findings, policy, complete, host) {
    return waive(findings, policy, {
        now: host.now(),
        repository: host.env.GITHUB_REPOSITORY,
        rules: allRules.map(({ id }) => id),
        complete,
    });
}
/** The findings of a mode under the policy, and those about the policy itself. */
function judged({ findings, complete, isWaived }, found, host) {
    return [...found.findings, ...(isWaived ? findings : waived(findings, found.policy, complete, host))];
}
/** The report on what a mode found; `findings` are those of `judged`. */
function report_describe(outcome, findings, manifests, host) {
    const { coverage, tables, metrics } = outcome;
    return createReport({
        action: "license-change-watch",
        subject: subjectOf(host.env, manifests.length === 1 ? manifests[0] : undefined),
        now: host.now(),
        coverage,
        findings: [...findings, ...report_empty(coverage.expected, manifests[0] ?? "")],
        rules: allRules,
        tables: tables.filter(({ rows }) => rows.length > 0),
        metrics,
    });
}
function report_empty(expected, file) {
    if (expected > 0)
        return [];
    const rule = "license-change/empty";
    const message = "It lists no package, so there is nothing to check.";
    return [{ rule, level: "fail", subject: file, message, at: { file }, advice: helpOf(rule) }];
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/claims.js
/**
 * Milliseconds after which a claim that was not renewed counts as one of a dead run, as locks of the state do, and how
 * often a living run renews its own.
 */
const claims_patience = 30_000;
const renewal = 10_000;
/** Milliseconds between looks at what another run does. */
const look = 1_000;
/** Whether `run` is to tell `event`: nobody did, and nobody is about to. */
function isOurs(event, run, now) {
    return isUntold(event) && !isTheirs(event, run, now);
}
/** The events, those that `run` is to tell marked as its own. */
function claimed(events, run, now) {
    return events.map((event) => isOurs(event, run, now) ? { ...event, claim: { run, at: now.toISOString() } } : event);
}
/**
 * Waits until every event is told, or ours: a run that was killed before it told its own leaves them to whoever comes
 * next, and of two runs at once only one tells.
 */
async function awaitOthers(memory, remembering, host) {
    const { run } = remembering;
    const areTheirs = ({ events }) => events.some((event) => isUntold(event) && isTheirs(event, run, host.now()));
    let latest = memory;
    if (areTheirs(memory))
        host.log.info("Another run is about to tell events; waiting for it.");
    while (areTheirs(latest)) {
        await host.sleep(look);
        latest = await remembering.read();
    }
    if (latest === memory)
        return memory;
    return remembering.update((old) => ({ ...old, events: claimed(old.events, run, host.now()) }));
}
/** Renews our claims while the report is on its way. Gives what ends it. */
function keepClaims({ run, isKept, update }, host) {
    const renew = (event) => event.claim?.run === run ? { ...event, claim: { run, at: host.now().toISOString() } } : event;
    if (!isKept)
        return () => undefined;
    const timer = setInterval(() => {
        if (host.cancelled.aborted)
            return clearInterval(timer);
        // What fails here fails again where it matters.
        update((old) => ({ ...old, events: old.events.map(renew) })).catch(() => undefined);
    }, renewal);
    timer.unref();
    return () => clearInterval(timer);
}
function isUntold({ told, closed }) {
    return !told && closed !== "passed";
}
function isTheirs({ claim }, run, now) {
    return claim !== undefined && claim.run !== run && now.getTime() - Date.parse(claim.at) <= claims_patience;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/issue-text.js



/** What an issue says of an event: facts, where they come from, and how to accept them. Safe for hostile names. */
function issueDraft({ firstSeen }, finding, server) {
    const { message, advice = "", evidence = {} } = finding;
    const sections = [
        [(0,markdown/* markdownMessage */.ju)(message, 4_000)],
        sidesOf(evidence),
        [(0,markdown/* markdownMessage */.ju)(advice, 4_000)],
        linksOf(evidence, server),
        [
            "To accept it, add this to `.github/ospo.yml` with your reason; the next run closes the issue:",
            "",
            (0,markdown/* markdownBlock */.dI)(exceptionFor(finding)),
        ],
        [
            `First seen ${firstSeen.slice(0, 10)}. These are facts from public data, not a judgement of the project.`,
        ],
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n");
    return { title: titleOf(finding), text: `${text}\n` };
}
/** What happened, short enough for a list of issues. */
function titleOf({ message, data = {} }) {
    const { name, from, to, toVersion, repository } = data;
    const isChange = typeof name === "string" && repository === undefined && typeof to === "string";
    const text = isChange
        ? `${name} ${toVersion}: ${issue_text_short(String(from)) || "nothing declared"} → ${issue_text_short(to) || "nothing declared"}`
        : (message.replaceAll("`", "").split(/(?<=[\w)])\. /)[0] ?? "");
    // A mention in a title calls people, too.
    return (0,escape_text/* plainText */.w)(text, 200).replaceAll("@", "@\u2060");
}
function issue_text_short(license) {
    const words = spokenLicense(license);
    return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
/** Both sides beside each other, and their license files with their hashes. */
function sidesOf({ from, to }) {
    if (from === undefined || to === undefined)
        return [];
    const sides = [from, to];
    const row = (what, of) => {
        const cells = sides.map(of);
        if (cells.every((cell) => cell === undefined))
            return [];
        return [
            `| ${what} | ${cells.map((cell) => (cell === undefined ? "–" : (0,markdown/* markdownCell */.UZ)(cell, 200))).join(" | ")} |`,
        ];
    };
    const files = (side) => (side.files ?? []).slice(0, 10);
    const lines = Array.from({ length: Math.max(...sides.map((side) => files(side).length)) }, (_, at) => [
        ...row("License file", (side) => fileText(files(side)[at])),
        ...row("SHA-256", (side) => files(side)[at]?.sha256),
    ]);
    return [
        "| | Before | Now |",
        "| --- | --- | --- |",
        ...row("Version", ({ version }) => version),
        ...row("Declared", ({ declared }) => declared),
        ...row("Category", ({ category }) => category),
        ...lines.flat(),
    ];
}
function fileText(file) {
    return file && `${file.path}: ${spokenLicense(file.license ?? "no known license")}`;
}
/** Addresses of source repositories and of what changed in them, on GitHub or this run's own server alone. */
function linksOf({ links }, server) {
    const safe = (link) => typeof link === "string" &&
        ["https://github.com/", `${server}/`].some((start) => link.startsWith(start)) &&
        /^https?:\/\/[\w.:/%~-]{1,500}$/.test(link);
    const all = Array.isArray(links) ? links.filter(safe) : [];
    return all.slice(0, 10).map((link) => `- <${link}>`);
}
/** What the policy wants to take the event as accepted; bound to the text's hash where there is one. */
function exceptionFor({ rule, subject, data = {} }) {
    const isPackage = subject.startsWith("pkg:");
    const { sha256 } = data;
    return [
        "exceptions:",
        `  - rule: ${rule}`,
        isPackage
            ? `    package: ${JSON.stringify((0,package_url/* packageOf */.wg)(subject))}`
            : `    repository: ${JSON.stringify(subject)}`,
        ...(typeof sha256 === "string" ? [`    sha256: ${JSON.stringify(sha256)}`] : []),
        "    reason: …",
        "    until: YYYY-MM-DD",
    ];
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/issues.js


/** So many issues one run opens: more at once are noise, the next run goes on (threat A28). Ours to choose. */
const issues_most = 20;
/** One issue for each event: made once, edited when its words change, closed when accepted or past. */
async function keepIssues(events, project, github, host) {
    const { closeIssue, upsertIssue } = await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 2846));
    const repository = host.env.GITHUB_REPOSITORY ?? "";
    const results = [];
    let opened = 0;
    let left = 0;
    for (const { event, finding, isOurs } of events) {
        const key = ["license-change", project, event.key].filter((part) => part !== "").join("/");
        const isOver = event.closed === "passed" || finding.waived !== undefined;
        if (isOver) {
            if (event.issue === undefined)
                continue;
            await closeIssue(github, { repository, key });
            results.push({ key: event.key, closed: true });
            continue;
        }
        const { title, text } = issueDraft(event, finding, host.env.GITHUB_SERVER_URL ?? "https://github.com");
        const digest = (0,external_node_crypto_.createHash)("sha256").update(`${title}\n${text}`).digest("hex");
        const isNew = event.issue === undefined;
        if (finding.level === "note" && isNew)
            continue;
        // Of events that were told without an issue, because there were too many, the issues are made now.
        if (isNew ? !isOurs && !event.told : event.issue?.text === digest)
            continue;
        if (isNew && ++opened > issues_most) {
            left++;
            continue;
        }
        const { number } = await upsertIssue(github, { repository, key, title, text });
        results.push({ key: event.key, issue: { number, text: digest } });
    }
    if (left > 0)
        host.log.notice(`${left} more issues are opened by the next runs: one opens at most ${issues_most}.`);
    return results;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/event.js

/** A key of what makes an event the same in every run. */
function event_keyOf(...parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}
/**
 * What is known after a run that found `found`: new events, what they say today, those that are over by `isOver`. What
 * was not looked at stays as it was. `isNews`: what was told before happened again, so it is told again.
 */
function mergeEvents(old, found, isOver, now, isNews = false) {
    const events = new Map(old.map((event) => [event.key, event]));
    for (const happening of found) {
        const { closed, ...before } = events.get(happening.key) ?? { closed: undefined };
        // What came back after the project had moved past it is news again.
        const kept = closed === "passed" || isNews ? {} : before;
        events.set(happening.key, {
            firstSeen: now.toISOString(),
            ...kept,
            ...happening,
            ...(closed === "acknowledged" && { closed }),
        });
    }
    const current = new Set(found.map(({ key }) => key));
    return [...events.values()].map((event) => !current.has(event.key) && isOver(event) ? { ...event, closed: "passed" } : event);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/repository.js






/** Finds where the dependencies come from: what an earlier run knew, else one request for each package. */
async function findSources(inventory, known, registry, host) {
    const packages = distinctComponents(inventory).filter(({ role }) => role === "package");
    const byName = [...new Map(packages.map((component) => [component.name, component])).values()];
    const ask = patient(registry.open);
    const read = await (0,each_item/* eachItem */.X)(byName, async (component) => {
        const stated = ofPurl(component) ?? known.get(component.name);
        if (stated !== undefined || !isPublished(component))
            return stated ?? "";
        const { repository } = await ask((one) => one.version(component.name, component.version ?? ""));
        return gitHubName(repository) ?? "";
    }, {
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "repositories found" }),
    });
    const repositories = new Map();
    const found = [];
    const unread = [];
    let elsewhere = 0;
    for (const one of read) {
        if (!one.ok) {
            if (!(one.error instanceof build_errors/* OspoError */.sH))
                throw one.error;
            unread.push({ purl: one.item.purl, why: (0,build_errors/* describeError */.Uc)(one.error).split("\n")[0] ?? "" });
            continue;
        }
        found.push([one.item.name, one.value]);
        if (one.value === "")
            elsewhere++;
        else
            repositories.set(one.value, [...(repositories.get(one.value) ?? []), one.item.name]);
    }
    return { repositories, known: found, elsewhere, unread };
}
/** Packages that a repository itself is: `pkg:github/owner/name`. */
function ofPurl({ purl }) {
    const parsed = (0,package_url/* parsePurl */.$l)(purl);
    if (parsed?.type !== "github" || !parsed.namespace)
        return undefined;
    return slug(`${parsed.namespace}/${parsed.name}`);
}
/** Reads what stands in the repositories now: one call for each 50. */
async function readSources(names, github) {
    const { readSourceRepositories } = await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 2846));
    return readSourceRepositories(github, names, (file) => (0,text_file/* licenseFileRole */.k)(file) !== undefined);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/sighting.js
/** What is other in `now` than it was. The first sight of a repository is no event. */
function sightings(old, now) {
    if (old === undefined)
        return [];
    const files = changedFiles(new Map(old.files), now.files);
    return [
        ...(files.length > 0 ? [{ kind: "license", files }] : []),
        ...(now.archived && !old.archived ? [{ kind: "archived" }] : []),
        ...(now.name.toLowerCase() !== old.name.toLowerCase() ? [{ kind: "moved", to: now.name }] : []),
    ];
}
function changedFiles(before, after) {
    const [old, current] = [new Set(before.values()), new Set(after.values())];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((path) => {
        const [from, to] = [before.get(path), after.get(path)];
        const isSame = from === to ||
            (from === undefined && old.has(to ?? "")) ||
            (to === undefined && current.has(from ?? ""));
        return isSame ? [] : [{ path, from, to }];
    });
}
/** A repository as it is remembered. */
function remembered(key, { name, archived, files }) {
    return { key, name, archived, files: [...files].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/repository-events.js









/** What happened to a repository since it was last seen, each as a finding about `owner/name`. */
async function repositoryHappenings(seen, judging, github, host) {
    const { key, old, now } = seen;
    if (now instanceof build_errors/* OspoError */.sH) {
        const isGone = now.code === "NOT_FOUND" && old !== undefined && !old.gone;
        return isGone ? [simple(seen, { kind: "gone" }, host)] : [];
    }
    const happenings = [];
    for (const sighting of sightings(old, now))
        happenings.push(sighting.kind === "license"
            ? await licenseHappening(seen, now, sighting.files, judging, github, host)
            : simple(seen, sighting, host));
    return happenings.filter(({ about }) => about === key);
}
function simple({ key, packages, old }, sighting, host) {
    const name = old?.name ?? key;
    const [rule, words, more] = wordsOn(sighting);
    return happening(key, more, {
        rule,
        level: sighting.kind === "moved" ? "note" : "review",
        subject: name,
        message: `\`${name}\`, the source of ${repository_events_shown(packages)}, ${words}.`,
        advice: helpOf(rule),
        evidence: { links: [linkTo(name, "", host)], packages },
        key: more,
        data: { repository: name, ...(sighting.kind === "moved" && { to: sighting.to }) },
    });
}
function wordsOn(sighting) {
    switch (sighting.kind) {
        case "archived":
            return ["license-change/repository-archived", "is archived now", "archived"];
        case "gone":
            return ["license-change/repository-gone", "cannot be seen any more", "gone"];
        case "moved":
            return [
                "license-change/repository-moved",
                `is \`${sighting.to}\` now`,
                `moved ${sighting.to.toLowerCase()}`,
            ];
    }
}
/** License files that changed: all of before and of now are read by their blob ids, and classified as a release's. */
async function licenseHappening({ key, packages, old }, now, files, { policy, gate }, github, host) {
    const { name } = now;
    const before = await repository_events_sideOf(name, "before", new Map(old?.files), github);
    const after = await repository_events_sideOf(name, "now", now.files, github);
    const change = classifyChange(before, after);
    const known = before.files !== undefined && after.files !== undefined;
    const weighed = known ? (levelOfChange(change, "pkg:generic/source", policy, gate) ?? "note") : "review";
    const list = files.map(({ path }) => `\`${path}\``).join(", ");
    const rule = "license-change/repository-license";
    const words = known ? ` ${changeText(change, before, after)}` : " The texts could not be read.";
    const more = files.map(({ path, from = "", to = "" }) => `${path} ${from} ${to}`).join("\n");
    return {
        ...happening(key, more, {
            rule,
            // No release brings it yet.
            level: weighed === "fail" ? "review" : weighed,
            subject: name,
            message: `${list} of \`${name}\`, the source of ${repository_events_shown(packages)}, changed on the default branch.${words}`,
            advice: [obligationText(change), helpOf(rule)].filter((text) => text !== "").join(" "),
            evidence: {
                ...evidenceOf(change, before, after),
                blobs: files,
                links: files.map(({ path }) => linkTo(name, `/commits/HEAD/${encodeURIComponent(path)}`, host)),
                packages,
            },
            key: more,
            data: { ...changeData(old?.name ?? name, change, before, after), repository: name },
        }),
        change: { class: change.class, direction: change.direction },
    };
}
/** So many license files of a repository are read; ours to choose. */
const mostFiles = 20;
async function repository_events_sideOf(repository, version, files, github) {
    const nothing = { version, statement: undefined, declared: { kind: "none" }, sha256: undefined };
    const { readBlobText } = await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 2846));
    const identifier = await openIdentifier();
    const texts = new Map();
    try {
        for (const [path, oid] of [...files].slice(0, mostFiles))
            if ((0,text_file/* licenseFileRole */.k)(path) !== "notices")
                texts.set(path, await readBlobText(github, repository, oid));
    }
    catch (error) {
        // A text that is gone or too large stays so; one that GitHub did not give now is for the next run.
        const isLasting = error instanceof build_errors/* OspoError */.sH && (error.code === "NOT_FOUND" || error.code === "LIMIT");
        if (isLasting)
            return nothing;
        throw error;
    }
    const found = [...texts].flatMap(([path, text]) => identifier.read(path, text) ?? []);
    return withTexts(nothing, { license: undefined, licenses: undefined, files: found, texts });
}
function happening(key, more, finding) {
    return {
        key: event_keyOf("repository", key, finding.rule, more),
        about: key,
        change: { class: "unchanged", direction: "lateral" },
        finding,
    };
}
function repository_events_shown(packages) {
    const some = packages.slice(0, 3).map((name) => `\`${name}\``);
    return packages.length > 3 ? `${some.join(", ")} and ${packages.length - 3} more` : some.join(", ");
}
/** An address on the server of this run; names are checked before they are asked for. */
function linkTo(name, path, { env }) {
    return `${env.GITHUB_SERVER_URL || "https://github.com"}/${name}${path}`;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/look-repositories.js






/** Looks what happened to the dependencies' source repositories since they were last seen. */
async function lookAtRepositories(project, inputs, judging, remembering, registry, host, client) {
    if (!inputs.githubToken)
        throw new build_errors/* OspoError */.sH("INPUT", "mode: repository wants a `github-token` to read source repositories with");
    const github = await client();
    const before = await remembering.read();
    const sources = await findSources(project.inventory, new Map(before.sources), registry, host);
    const names = [...sources.repositories.keys()].sort();
    const now = await readSources(names, github);
    const old = new Map(before.repositories?.map((one) => [one.key, one]));
    const happenings = [];
    const unread = [...sources.unread];
    const seen = new Map();
    for (const [key, state] of now) {
        const packages = sources.repositories.get(key) ?? [];
        const before = old.get(key);
        try {
            happenings.push(...(await repositoryHappenings({ key, old: before, now: state, packages }, judging, github, host)));
        }
        catch (error) {
            // It stays as it was last seen, so that the next run tells what this one could not read.
            if (!(error instanceof build_errors/* OspoError */.sH))
                throw error;
            unread.push({ purl: key, why: error.message });
            continue;
        }
        if (!(state instanceof build_errors/* OspoError */.sH))
            seen.set(key, remembered(key, state));
        else if (state.code !== "NOT_FOUND")
            unread.push({ purl: key, why: state.message });
        else if (before !== undefined)
            seen.set(key, { ...before, gone: true });
    }
    const time = host.now();
    const memory = await remembering.update((stored) => {
        const known = new Map(stored.repositories?.map((one) => [one.key, one]));
        // Where another run saw the repository meanwhile, it has the event, too.
        const fresh = happenings.filter(({ about }) => look_repositories_isSame(known.get(about), old.get(about)));
        const isOver = (event) => sources.repositories.has(event.about)
            ? isUndone(event, seen.get(event.about))
            : sources.unread.length === 0;
        return {
            ...stored,
            sources: sources.known,
            repositories: [...new Map([...known, ...seen]).values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
            events: claimed(mergeEvents(stored.events, fresh, isOver, time, true), remembering.run, time),
        };
    });
    const unseen = [...now].filter(([key, state]) => state instanceof build_errors/* OspoError */.sH && !old.has(key));
    return {
        memory,
        checked: names.length - unread.length + sources.unread.length,
        expected: names.length + sources.unread.length,
        unread,
        metrics: {
            repositories: names.length,
            "without-repository": sources.elsewhere,
            "not-found": unseen.length,
        },
    };
}
function look_repositories_isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** Whether a repository that was archived or gone is not any more. */
function isUndone({ finding: { rule } }, now) {
    if (now === undefined)
        return false;
    return ((rule === "license-change/repository-archived" && !now.archived) ||
        (rule === "license-change/repository-gone" && !now.gone));
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/first-change.js
/**
 * The first release with other terms; `undefined` for none. Of releases in a row that declare the same, only the last
 * is looked at, and where that has other terms, halving finds the first: fifty of them take six looks.
 */
async function firstChange(releases, { fieldOf, differs }) {
    for (const row of rowsOf(releases, fieldOf)) {
        if (!(await differs(row.at(-1))))
            continue;
        let [low, high] = [0, row.length - 1];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (await differs(row[middle]))
                high = middle;
            else
                low = middle + 1;
        }
        return row[low];
    }
    return undefined;
}
function rowsOf(releases, fieldOf) {
    const rows = [];
    let field;
    for (const release of releases) {
        const own = fieldOf(release);
        if (own === field)
            rows.at(-1)?.push(release);
        else
            rows.push([release]);
        field = own;
    }
    return rows;
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/ranges.js



/**
 * The ranges of the projects' own package.json; for what they do not name, the caret of the version in use, which is
 * what most packages ask for.
 */
async function readRanges(manifests, { files }) {
    const ranges = new Map();
    for (const manifest of manifests)
        for (const [name, range] of await dependenciesOf((0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), "package.json"), files)) {
            const known = ranges.get(name);
            if (known)
                known.push(range);
            else
                ranges.set(name, [range]);
        }
    return (name, used, version) => {
        const stated = ranges.get(name)?.filter((range) => semver.satisfies(used, range)) ?? [];
        return (stated.length > 0 ? stated : [`^${used}`]).some((range) => semver.satisfies(version, range));
    };
}
async function dependenciesOf(path, files) {
    try {
        const text = await files.read(path, build_limits/* limits */.F.manifestBytes);
        const manifest = JSON.parse(text);
        return ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((kind) => {
            const asked = manifest?.[kind];
            if (typeof asked !== "object" || asked === null)
                return [];
            return Object.entries(asked).filter((entry) => typeof entry[1] === "string" && semver.validRange(entry[1]) !== null);
        });
    }
    catch (error) {
        // A lock file alone is enough: the caret stands in.
        if (error instanceof build_errors/* OspoError */.sH || error instanceof SyntaxError)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/release-line.js




/** What somebody who upgrades from `used` can come to, in the packument's order: that of publishing. */
function releasesAfter(used, latest, { versions }) {
    const early = semver.prerelease(used) !== null || semver.prerelease(latest) !== null;
    return versions.filter(({ version }) => {
        const parsed = semver.parse(version);
        if (parsed === null || !semver.gt(parsed, used))
            return false;
        return early || parsed.prerelease.length === 0;
    });
}
/** The declared side of a release. */
function sideOfRelease(release) {
    return {
        ...declaredSide(release.version, release.license),
        declared: readDeclared(release.licenseField),
    };
}
/** Whether the terms declared by both sides are other ones, spellings aside; what is the same word for word is not. */
function declaresOther(from, to) {
    if ((0,external_node_util_.isDeepStrictEqual)(from.declared, to.declared))
        return false;
    return isOther({ declared: from.declared }, { declared: to.declared });
}
/** Whether a change of terms lies between two sides, spellings aside. */
function isOther(...[from, to]) {
    const { class: kind } = classifyChange(from, to);
    return kind !== "unchanged" && kind !== "cosmetic";
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/upstream-event.js







/** The event that tells of a step; `undefined` where nothing is to be told. */
function upstreamHappening(step, { policy, gate }) {
    const { name, purl, used, next, last, reach, repository, isTimed } = step;
    const change = classifyChange(used, next);
    const weighed = levelOfChange(change, purl, policy, gate);
    const rule = ruleOfChange(change.class, change.direction === "restrictive");
    if (weighed === undefined || rule === undefined)
        return undefined;
    const about = (0,package_url/* packageOf */.wg)(purl);
    const data = changeData(name, change, used, next);
    const order = isTimed
        ? []
        : ["The order is that of version numbers: the registry tells no days of release."];
    return {
        key: event_keyOf("upstream", about, String(data.from), String(data.to), next.version),
        about,
        change: { class: change.class, direction: change.direction },
        finding: {
            rule,
            // What an install cannot come to by itself is no reason to stop today.
            level: reach === "beyond" && weighed === "fail" ? "review" : weighed,
            subject: `${about}@${next.version}`,
            message: [`\`${name}\`: ${standing(step, change)}.`, reachText(reach), ...moreText(change)].join(" "),
            advice: [obligationText(change), helpOf(rule), ...order].filter((text) => text !== "").join(" "),
            evidence: {
                ...evidenceOf(change, used, next),
                reach,
                lastVersion: last,
                order: isTimed ? "publishing" : "versions",
                ...linksTo(repository),
            },
            key: `upstream ${String(data.from)} ${String(data.to)} ${next.version}`,
            data: { ...data, lastVersion: last, reach },
        },
    };
}
/** "you are on 2.58.2, the last version under A; 2.58.3 is under B". */
function standing({ used, next, last }, { from, to, fromCategory, toCategory }) {
    const old = licenseText(from, used);
    const where = last === used.version
        ? `you are on ${last}, the last version under ${old}`
        : `you are on ${used.version}; ${last} is the last version under ${old}`;
    const isMove = fromCategory !== undefined && toCategory !== undefined && fromCategory !== toCategory;
    const move = isMove ? ` (${fromCategory} → ${toCategory})` : "";
    return `${where}; ${next.version} is under ${licenseText(to, next)}${move}`;
}
function reachText(reach) {
    return reach === "within"
        ? "An install without this lock file may take it."
        : "Your range does not reach it.";
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/upstream.js













/** Looks at the newest version of each dependency: one request each, and more only where its terms are other ones. */
async function watchUpstream({ inventory }, options, registry, host) {
    const used = distinctComponents(inventory).filter((one) => one.role === "package" && isPublished(one));
    const names = [...Map.groupBy(used, ({ name }) => name).values()];
    const look = new Looking(options, registry, await readRanges(inventory.manifests, host));
    const results = await (0,each_item/* eachItem */.X)(names, (versions) => look.at(versions), {
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "packages looked up" }),
    });
    const happenings = [];
    const checked = new Set();
    const unread = [];
    for (const result of results) {
        const [first] = result.item;
        if (first === undefined)
            continue;
        if (result.ok) {
            happenings.push(...result.value);
            checked.add((0,package_url/* packageOf */.wg)(first.purl));
        }
        else if (result.error instanceof build_errors/* OspoError */.sH)
            unread.push({ purl: first.purl, why: (0,build_errors/* describeError */.Uc)(result.error).split("\n")[0] ?? "" });
        else
            throw result.error;
    }
    return { happenings, checked, expected: names.length, unread, licenses: [...look.licenses] };
}
class Looking {
    licenses = new Map();
    #options;
    #ask;
    #identify = (0,lazily/* lazily */.q)(openIdentifier);
    /** The versions in use with their texts, each read once. */
    #usedTexts = new Map();
    #inRange;
    #isWatched;
    constructor(options, registry, inRange) {
        this.#options = options;
        this.#ask = patient(registry.open);
        this.#inRange = inRange;
        this.#isWatched = watchedBy(options.policy);
    }
    /** All versions in use of one name. */
    async at(versions) {
        const name = versions[0]?.name ?? "";
        const latest = await this.#ask((registry) => registry.version(name, "latest"));
        const history = (0,lazily/* lazily */.q)(() => this.#ask((registry) => registry.packument(name)));
        const happenings = [];
        for (const component of versions) {
            const { version = "" } = component;
            if (semver.valid(version) === null || semver.valid(latest.version) === null)
                continue;
            if (!semver.gt(latest.version, version))
                continue;
            const before = await this.#used(component);
            const [from, to] = await this.#read(component, before, sideOfRelease(latest), latest);
            if (!isVisible(from, to))
                continue;
            const packument = await history();
            const releases = releasesAfter(version, latest.version, packument);
            for (const step of await this.#stepsTo(to, component, from, releases, packument.isTimed))
                happenings.push(...[upstreamHappening(step, this.#options)].filter((one) => one !== undefined));
        }
        return happenings;
    }
    /** What the version in use declares: the lock, an earlier run, else the registry. */
    async #used(component) {
        const { name, version = "", purl, license } = component;
        if (license !== undefined)
            return sideOf(component, undefined);
        const known = this.#options.known.get(purl);
        const text = known ?? (await this.#ask((registry) => registry.version(name, version))).license?.text ?? "";
        this.licenses.set(purl, text);
        return declaredSide(version, text === "" ? undefined : { text, origin: "registry" });
    }
    /** Both sides, with their texts where the field does not settle it. */
    async #read(component, from, to, release) {
        const { textCheck } = this.#options;
        if (!wantsTexts(from, to, component, { textCheck, isWatched: this.#isWatched }))
            return [from, to];
        const texts = this.#usedTexts.get(component) ?? this.#withTexts(component, from, undefined);
        this.#usedTexts.set(component, texts);
        return [await texts, await this.#withTexts(component, to, release)];
    }
    async #withTexts(component, side, release) {
        if (side.files !== undefined)
            return side;
        const identifier = await this.#identify();
        const { readPublishedLicense } = await Promise.all(/* import() */[__nccwpck_require__.e(726), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 888));
        const { name, digests, source } = component;
        const { version } = side;
        const locked = release === undefined && digests.length > 0;
        const known = locked ? undefined : (release ?? (await this.#ask((one) => one.version(name, version))));
        const tarball = locked && source.url?.startsWith("http") ? source.url : known?.tarball;
        const archive = { name, version, tarball, digests: known?.digests ?? digests };
        return withTexts(side, await this.#ask((one) => readPublishedLicense(archive, one, identifier)));
    }
    /**
     * What lies on the way to the newest release: the first change within the range of an install, else the first beyond
     * it; and where the newest one has other terms again, the first release that declares those.
     */
    async #stepsTo(newest, component, used, releases, isTimed) {
        const { name, purl } = component;
        const isInside = ({ version }) => this.#inRange(name, used.version, version);
        const within = releases.filter(isInside);
        const inside = await this.#firstChange(component, used, within);
        const first = inside ?? (await this.#firstChange(component, used, releases));
        if (first === undefined)
            return [];
        const line = inside === undefined ? releases : within;
        const last = line[line.indexOf(first.release) - 1]?.version ?? used.version;
        const step = (release, [from, next]) => ({
            ...{ name, purl, used: from, next, last, isTimed },
            reach: isInside(release) ? "within" : "beyond",
            repository: release.repository,
        });
        const steps = [step(first.release, first.sides)];
        const [, next] = first.sides;
        if (!declaresOther(next, newest) || classifyChange(next, newest).class !== "substantive")
            return steps;
        const since = releases
            .slice(releases.indexOf(first.release) + 1)
            .find((release) => !declaresOther(newest, sideOfRelease(release)));
        if (since === undefined)
            return steps;
        const sides = await this.#read(component, used, sideOfRelease(since), since);
        return isOther(...sides) ? [...steps, step(since, sides)] : steps;
    }
    /** The first of `releases` with other terms than the version in use, and both sides as they were read. */
    async #firstChange(component, used, releases) {
        const read = new Map();
        const release = await firstChange(releases, {
            fieldOf: ({ licenseField }) => JSON.stringify(licenseField) ?? "",
            differs: async (one) => {
                const sides = await this.#read(component, used, sideOfRelease(one), one);
                read.set(one, sides);
                return isVisible(...sides);
            },
        });
        const sides = release && read.get(release);
        return release && sides ? { release, sides } : undefined;
    }
}
/** Whether other terms can be seen: of a field that points elsewhere as before, without a text, nothing is seen. */
function isVisible(from, to) {
    const hasText = from.files?.length || to.files?.length;
    if (!hasText && (0,external_node_util_.isDeepStrictEqual)(from.declared, to.declared))
        return false;
    return isOther(from, to);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/look-upstream.js




/** Looks what newer versions bring. */
async function lookUpstream(project, inputs, judging, remembering, registry, host) {
    const before = await remembering.read();
    const options = { ...judging, textCheck: inputs.textCheck, known: new Map(before.licenses) };
    const { happenings, checked, expected, unread, licenses } = await watchUpstream(project, options, registry, host);
    const inUse = new Set(distinctComponents(project.inventory).map(({ purl }) => purl));
    const isOver = ({ about }) => checked.has(about) || !isNamed(about, inUse);
    const now = host.now();
    const memory = await remembering.update((old) => ({
        ...old,
        licenses,
        events: claimed(mergeEvents(old.events, happenings, isOver, now), remembering.run, now),
    }));
    return { memory, checked: checked.size, expected, unread, metrics: {} };
}
function isNamed(about, purls) {
    for (const purl of purls)
        if (purl.startsWith(`${about.replace("/@", "/%40")}@`))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/core/build/document.js

/**
 * The document at `key`, which may have an older schema than `schema`, the newest that the caller knows.
 * FORMAT for a newer one, and for what is no document.
 */
async function readDocument(store, key, schema) {
    return document_parseDocument(await store.read(key), key, schema);
}
/** `StateStore.update` for a document. One of a newer schema is refused, and stays as it is. */
async function updateDocument(store, key, schema, change) {
    await store.update(key, (text) => {
        const next = change(document_parseDocument(text, key, schema));
        return next && `${JSON.stringify(next, undefined, 2)}\n`;
    });
}
function document_parseDocument(text, key, schema) {
    if (text === undefined)
        return undefined;
    const document = parseJson(text, key);
    const found = document?.schema;
    if (typeof found !== "number")
        throw new build_errors/* OspoError */.sH("FORMAT", `${key} in the state store states no schema`);
    if (found <= schema)
        return document;
    throw new build_errors/* OspoError */.sH("FORMAT", `${key} in the state store has schema ${found}; this version knows ${schema}`, {
        fix: "Use the newer version of ospo-actions that wrote it. The file was left as it is.",
    });
}
function parseJson(text, key) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new build_errors/* OspoError */.sH("FORMAT", `${key} in the state store is not JSON`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/core/build/lock-file.js



/** A lock older than this (ms) was left behind by a run that was killed; no update takes as long. */
const staleLock = 30_000;
/** How long (ms) to wait for another writer before giving up. */
const lock_file_patience = 60_000;
/** Does `work` while the file `lock` is ours alone, among all processes that ask for it. LIMIT after a minute. */
async function locked(lock, work) {
    const deadline = Date.now() + lock_file_patience;
    while (!(await create(lock))) {
        if (Date.now() > deadline) {
            throw new build_errors/* OspoError */.sH("LIMIT", `The state is locked by another run for over ${lock_file_patience / 1000} s`, {
                fix: `If no other run is there, delete ${lock} and ${guardOf(lock)}.`,
            });
        }
        await removeStale(lock);
        await (0,external_node_timers_promises_.setTimeout)(5 + Math.random() * 20);
    }
    try {
        await work();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
/** Makes the file `path`; `false` where it is already. */
async function create(path) {
    try {
        await (await (0,promises_.open)(path, "wx")).close();
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
}
/** One waiter at a time looks and removes: a second could remove the lock that the first then took. */
async function removeStale(lock) {
    if (!(await isStale(lock)) || !(await create(guardOf(lock))))
        return;
    try {
        if (await isStale(lock))
            await (0,promises_.rm)(lock, { force: true });
    }
    finally {
        await (0,promises_.rm)(guardOf(lock), { force: true });
    }
}
function guardOf(lock) {
    return `${lock}.guard`;
}
async function isStale(lock) {
    const made = await (0,promises_.stat)(lock)
        .then(({ mtimeMs }) => mtimeMs)
        .catch(() => Number.POSITIVE_INFINITY);
    return Date.now() - made > staleLock;
}

// EXTERNAL MODULE: ./packages/core/build/node-files.js + 3 modules
var node_files = __nccwpck_require__(3766);
// EXTERNAL MODULE: ./packages/core/build/state-key.js
var state_key = __nccwpck_require__(8030);
;// CONCATENATED MODULE: ./packages/core/build/directory-state.js








/** State in files below `root`, safe for several processes at once through a lock file per key. */
function directoryState(root) {
    const files = (0,node_files/* nodeFiles */.k)({ workspace: root, temporary: root, writable: [root] });
    return {
        async read(key) {
            return readIfThere((0,state_key/* checkedKey */.b)(key), files);
        },
        async list(prefix) {
            const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(emptyIfMissing);
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"))
                .filter((key) => key.startsWith(prefix) && (0,state_key/* isKey */.m)(key))
                .sort();
        },
        async update(key, change) {
            const lock = lockOf(root, (0,state_key/* checkedKey */.b)(key));
            await (0,promises_.mkdir)(root, { recursive: true });
            await locked(lock, async () => {
                const old = await readIfThere(key, files);
                const value = change(old);
                if (value === old)
                    return;
                if (value === undefined)
                    return files.remove(key);
                if (Buffer.byteLength(value) > build_limits/* limits */.F.stateBytes) {
                    throw new build_errors/* OspoError */.sH("LIMIT", `${key} would exceed the ${build_limits/* limits */.F.stateBytes} bytes of a state file`);
                }
                await files.write(key, value);
            });
        },
    };
}
async function readIfThere(key, files) {
    try {
        return await files.read(key, build_limits/* limits */.F.stateBytes);
    }
    catch (error) {
        if (error instanceof build_errors/* OspoError */.sH && error.code === "NOT_FOUND")
            return undefined;
        throw error;
    }
}
function emptyIfMissing(error) {
    if (error.code === "ENOENT")
        return [];
    throw error;
}
/** Locks stand in the root itself, where no link of a folder can lead them astray. */
function lockOf(root, key) {
    return (0,external_node_path_.join)(root, `.${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex").slice(0, 32)}.lock`);
}

;// CONCATENATED MODULE: ./packages/github/build/outside/state.js

/**
 * The store that the input `state` names: `dir:PATH` or `branch:NAME`; `undefined` without the input. INPUT for
 * anything else, for a folder that a workflow may not write, and for a branch without a repository and its token.
 */
async function openState(state, github, host) {
    if (state === undefined)
        return undefined;
    const [, kind, name = ""] = /^(dir|branch):(.+)$/.exec(state) ?? [];
    if (kind === "dir")
        return directoryState(await stateFolder(name, host));
    if (kind !== "branch")
        throw (0,build_errors/* inputError */.Xu)([`state: must be dir:PATH or branch:NAME, not "${state.slice(0, 100)}"`]);
    const client = await github();
    const repository = host.env.GITHUB_REPOSITORY;
    if (client === undefined || !repository)
        throw new build_errors/* OspoError */.sH("INPUT", "state: branch:NAME wants a workflow of a repository and its token");
    const { branchState } = await __nccwpck_require__.e(/* import() */ 387).then(__nccwpck_require__.bind(__nccwpck_require__, 9387));
    return branchState({ github: client, repository, branch: name });
}
/** On a runner it has to be where an action may write; a command's user may name any folder. */
async function stateFolder(path, { files, kind }) {
    await files.stat(path);
    const folder = files.resolve(path);
    const isInside = [files.workspace, files.temporary].some((root) => folder.startsWith(`${files.resolve(root)}/`));
    if (kind === "command" || isInside)
        return folder;
    throw (0,build_errors/* inputError */.Xu)([`state: dir:${files.display(path)} is outside the workspace`]);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/memory.js



const memory_empty = { schema: 1, events: [] };
/** Opens the memory that `state` names. INPUT where it names none. */
async function openMemory(mode, { state, path, sbom, }, github, host) {
    const store = await openState(state, github, host);
    const project = memory_projectOf(path, sbom);
    const key = `license-change-watch/${mode}${project === "" ? "" : `-${project}`}.json`;
    const { GITHUB_RUN_ID: id, GITHUB_JOB: job = "" } = host.env;
    let own = memory_empty;
    return {
        run: id ? JSON.stringify([id, job, mode, path, sbom]) : (0,external_node_crypto_.randomUUID)(),
        project,
        isKept: store !== undefined,
        async read() {
            return store === undefined ? own : ((await readDocument(store, key, 1)) ?? memory_empty);
        },
        async update(change) {
            let next = own;
            if (store === undefined)
                next = change(own);
            else
                await updateDocument(store, key, 1, (old) => {
                    next = change(old ?? memory_empty);
                    return next;
                });
            own = next;
            return next;
        },
    };
}
/** Each project has a memory of its own: what is no longer used in one may be used in the other. */
function memory_projectOf(path, sbom) {
    if (sbom.length === 0 && path.join() === ".")
        return "";
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([path, sbom]))
        .digest("hex")
        .slice(0, 12);
}

;// CONCATENATED MODULE: ./actions/license-change-watch/build/scheduled.js












/** Watches what is upstream of the project, each event told once. */
async function watch(project, inputs, judging, { policy }, registry, host) {
    if (inputs.issues && inputs.state === undefined)
        throw new build_errors/* OspoError */.sH("INPUT", "issues: true wants `state`, so that no event gets two", {
            fix: "Set `state: branch:ospo-state`, or `state: dir:PATH` for a folder that is kept.",
        });
    const github = lazyGitHub(inputs.githubToken, host);
    const access = async () => (inputs.githubToken ? github() : undefined);
    const remembering = await openMemory(inputs.mode, inputs, access, host);
    const look = inputs.mode === "upstream" ? lookUpstream : lookAtRepositories;
    const found = await look(project, inputs, judging, remembering, registry, host, github);
    const { checked, expected, unread, metrics } = found;
    const memory = await awaitOthers(found.memory, remembering, host);
    const release = keepClaims(remembering, host);
    const now = host.now();
    const open = memory.events.filter(({ closed }) => closed !== "passed");
    const drafts = waived(open.map(({ finding }) => finding), policy, unread.length === 0, host);
    const told = open.map((event, at) => {
        const finding = drafts[at];
        return { event, finding, isOurs: isOurs(event, remembering.run, now) };
    });
    const missing = [...missingEntries(project.inventory), ...new Set(unread.map(({ purl }) => purl))];
    return {
        outcome: {
            findings: [
                ...told.map((one) => one.isOurs || one.finding.waived ? one.finding : scheduled_known(one.event, one.finding)),
                ...drafts.slice(open.length),
                ...unknownFindings(unread),
                ...incompleteFindings(project.inventory, project.lineOf),
            ],
            coverage: {
                checked,
                expected: expected + missingEntries(project.inventory).length,
                unit: inputs.mode === "upstream" ? "packages" : "repositories",
                missing,
            },
            tables: [eventTable(told)],
            metrics: {
                packages: distinctComponents(project.inventory).filter(({ role }) => role === "package").length,
                events: open.length,
                new: told.filter((one) => one.isOurs).length,
                ...countChanges(open.map(({ change }) => change)),
                ...metrics,
                requests: registry.requests(),
            },
            changes: open.map(({ change }) => change),
            complete: unread.length === 0,
            isWaived: true,
        },
        async settle() {
            const past = memory.events
                .filter(({ closed, issue }) => closed === "passed" && issue !== undefined)
                .map((event) => ({ event, finding: event.finding, isOurs: false }));
            const results = inputs.issues
                ? await keepIssues([...told, ...past], remembering.project, await github(), host)
                : [];
            const done = new Set(told.filter((one) => one.isOurs).map(({ event }) => event.key));
            const accepted = new Set(told.filter(({ finding }) => finding.waived).map(({ event }) => event.key));
            release();
            await remembering.update((old) => settled(old, results, done, accepted));
        },
    };
}
/** An event that an earlier run told, or another one tells just now: shown, and no reason to stop again. */
function scheduled_known(event, finding) {
    const issue = event.issue ? `, issue #${event.issue.number}` : "";
    return {
        ...finding,
        level: "note",
        message: `${finding.message} Told since ${event.firstSeen.slice(0, 10)}${issue}.`,
    };
}
function settled(memory, results, done, accepted) {
    const byKey = new Map(results.map((result) => [result.key, result]));
    const events = memory.events.map((event) => {
        const { claim, closed, issue, ...rest } = event;
        const result = byKey.get(event.key);
        const nextIssue = result?.closed ? undefined : (result?.issue ?? issue);
        const state = closed === "passed" ? closed : accepted.has(event.key) ? "acknowledged" : undefined;
        const isDone = done.has(event.key);
        return {
            ...rest,
            ...(isDone ? { told: true } : claim && { claim }),
            ...(nextIssue && { issue: nextIssue }),
            ...(state && { closed: state }),
        };
    });
    return { ...memory, events };
}

// EXTERNAL MODULE: ./packages/core/build/spec.js
var spec = __nccwpck_require__(2070);
;// CONCATENATED MODULE: ./actions/license-change-watch/build/spec.js

const spec_spec = (0,spec/* defineAction */.QP)({
    name: "License change watch",
    description: "Say when the terms of a dependency change, from what to what and with which evidence: in the pull request that brings it, and before you upgrade.",
    permissions: {
        contents: {
            access: "read",
            why: "check out the project, read the policy and the base of a pull request; `write` for `state: branch:NAME`",
        },
        issues: { access: "write", why: "keep one issue for each event, with `issues: true` alone" },
        "security-events": {
            access: "write",
            why: "show alerts in code scanning, with `sarif-upload: true` alone",
        },
    },
    inputs: {
        mode: {
            type: "choice",
            choices: ["auto", "pull-request", "upstream", "repository"],
            default: "auto",
            description: "`pull-request`: what changes between `base` and here; `upstream`: what newer versions bring; `repository`: what happens in the source repositories. `auto`: `pull-request` where there is a base, else `upstream`.",
        },
        path: {
            ...spec/* sharedInputs */.dO.path,
            description: "Project folder or lock file, relative to the workspace; or several (one a line), which are checked as one.",
        },
        sbom: {
            type: "list",
            default: [],
            description: "CycloneDX or SPDX documents in place of `path`, of any ecosystem, as files or globs: of packages that are not npm's the declared license alone is compared.",
        },
        base: {
            type: "string",
            optional: true,
            description: "What `pull-request` compares with: a folder, a lock file, an SBOM, or a branch, tag or commit. Default: what the pull request is to be merged into.",
        },
        policy: spec/* sharedInputs */.dO.policy,
        "policy-token": spec/* sharedInputs */.dO["policy-token"],
        gate: {
            type: "list",
            choices: ["restrictive", "substantive", "early-warning", "none"],
            default: [],
            description: "Which changes fail: `restrictive` (to a more restrictive category), `substantive` (to any other license), `early-warning`, `none`. Default: as the policy says, else `restrictive`.",
        },
        "text-check": {
            type: "choice",
            choices: ["auto", "all", "never"],
            default: "auto",
            description: "Whose license texts are compared, from the published archives: `auto`: where the field changed or only points to a file, and packages that the policy watches; `all`: everyone's; `never`: nobody's.",
        },
        "early-warnings": {
            type: "boolean",
            default: true,
            description: "Whether to look for what an attack on a package leaves in public data: a new install script, a new publisher, lost provenance and the like.",
        },
        "young-days": {
            type: "number",
            default: 3,
            min: 0,
            max: 365,
            description: "Days for which a published version counts as young.",
        },
        state: {
            type: "string",
            optional: true,
            description: "Where `upstream` and `repository` remember what they told: `dir:PATH` or `branch:NAME`. Default: nowhere, every run tells everything.",
        },
        issues: {
            type: "boolean",
            default: false,
            description: "Whether `upstream` and `repository` keep an issue for each event, closed when the policy accepts it. Wants `state`.",
        },
        "cache-folder": {
            type: "string",
            optional: true,
            description: "Folder that keeps what was read of license texts, by the integrity of their archives. Keep it between runs with a cache action. Default: none.",
        },
        "fail-on": spec/* sharedInputs */.dO["fail-on"],
        "report-file": spec/* sharedInputs */.dO["report-file"],
        "html-file": spec/* sharedInputs */.dO["html-file"],
        "sarif-file": spec/* sharedInputs */.dO["sarif-file"],
        "csv-file": spec/* sharedInputs */.dO["csv-file"],
        "artifact-name": spec/* sharedInputs */.dO["artifact-name"],
        "sarif-upload": spec/* sharedInputs */.dO["sarif-upload"],
        "github-token": spec/* sharedInputs */.dO["github-token"],
    },
    outputs: {
        changes: { type: "number", description: "How many changes of terms were found, cosmetic ones left out." },
        substantive: { type: "number", description: "How many of them are to another license." },
        restrictive: { type: "number", description: "How many of those are to a more restrictive category." },
        ...spec/* sharedOutputs */.ST,
    },
});

;// CONCATENATED MODULE: ./actions/license-change-watch/build/main.js












const action = (0,run/* implement */.yx)(spec_spec, async (inputs, host) => {
    const found = await run_policy_readPolicy(inputs, host);
    const rules = { policy: found.policy, gate: severity_gateOf(inputs.gate, found.policy) };
    const project = await readHead(inputs, host);
    const changed = await difference(inputs, project.inventory, host);
    const registry = lazyRegistry(inputs.cacheFolder, host);
    const mode = inputs.mode === "repository" ? inputs.mode : "upstream";
    const { outcome, settle } = changed
        ? {
            outcome: await comparePullRequest(project, changed, inputs, rules, registry, host),
            settle: undefined,
        }
        : await watch(project, { ...inputs, mode }, rules, found, registry, host);
    const report = report_describe(outcome, judged(outcome, found, host), project.inventory.manifests, host);
    const outside = outsideOf(inputs, host);
    const reportPath = await publish(report, { title: spec_spec.name, ...inputs, outside }, host);
    await settle?.();
    const { checked, expected } = report.coverage;
    const { changes = 0, substantive = 0, restrictive = 0 } = countChanges(outcome.changes);
    host.log.info(`${checked} of ${expected} checked with ${registry.requests()} requests: ${changes} changes of terms, ${substantive} substantive, ${restrictive} restrictive.`);
    return { verdict: report.verdict, reportPath, checked, expected, changes, substantive, restrictive };
});


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eachItem)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1809);

/**
 * Does `work` for every item, a bounded number at a time, in a pool rather than in batches. One bad
 * item never stops the others; results come in the order of the items. An abort rejects.
 */
async function eachItem(items, work, { concurrency = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.concurrency, signal, onProgress } = {}) {
    const results = new Array(items.length);
    let next = 0;
    let done = 0;
    async function worker() {
        for (let at = next++; at < items.length; at = next++) {
            signal?.throwIfAborted();
            const item = items[at];
            results[at] = await attempt(item, () => work(item, at));
            onProgress?.(++done, items.length);
        }
    }
    await Promise.all(Array.from({ length: Math.min(Math.max(concurrency, 1), items.length) }, worker));
    signal?.throwIfAborted();
    return results;
}
async function attempt(item, work) {
    try {
        return { item, ok: true, value: await work() };
    }
    catch (error) {
        return { item, ok: false, error };
    }
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   sH: () => (/* binding */ OspoError)
/* harmony export */ });
/** A failure that the user can act on: `message` says what, where and which value, `fix` what to do. */
class OspoError extends Error {
    name = "OspoError";
    code;
    fix;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.fix = details.fix;
    }
}
/** All faults of the inputs at once, so that one run is enough to mend them. */
function inputError(problems) {
    const [only] = problems;
    const message = problems.length === 1 ? `Input ${only}` : `Inputs:\n${problems.map((p) => `- ${p}`).join("\n")}`;
    return new OspoError("INPUT", message);
}
/** The message and fix of anything thrown, for a user: never a stack trace. */
function describeError(error) {
    if (error instanceof OspoError)
        return error.fix ? `${error.message}\n${error.fix}` : error.message;
    if (error instanceof Error)
        return error.message || error.name;
    return typeof error === "string" ? error : "something other than an error was thrown";
}


/***/ }),

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ jsonForHtml),
/* harmony export */   My: () => (/* binding */ escapeMarkup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2382);

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text for an HTML element or a quoted attribute. */
function escapeHtml(text, max) {
    return escapeMarkup((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max));
}
/** Plain text as HTML, character for character. */
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
/** JSON for a `<script type="application/json">` element: it can neither end the element nor open a comment. */
function jsonForHtml(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   hU: () => (/* binding */ markdownHtml),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6776);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2382);


/** Ends what GitHub would link after rendering, and what our comments are found by. Not seen by a reader. */
const wordJoiner = "\u2060";
/**
 * Untrusted text as a code span: nothing in it mentions, links or closes an issue, or is the marker of a
 * comment of ours to who searches its source. The only form in which untrusted text enters Markdown on its
 * own; in a table as `markdownCell`.
 */
function markdownCode(text, max) {
    const inner = shortenBackticks((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max)).trim().replaceAll("<!--", `<!${wordJoiner}--`);
    if (inner === "")
        return "` `";
    const runs = [...inner.matchAll(/`+/g)].map(([run]) => run.length);
    if (runs.length === 0)
        return `\`${inner}\``;
    const fence = "`".repeat(Math.max(...runs) + 1);
    return `${fence} ${inner} ${fence}`;
}
/** Untrusted lines as a block of code, to copy: as safe as `markdownCode`. `indent` is that of the list item it stands in. */
function markdownBlock(lines, indent = "") {
    const safe = lines.map((line) => shortenBackticks((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(line)).replaceAll("<!--", `<!${wordJoiner}--`));
    const runs = safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(Math.max(2, ...runs) + 1);
    return [fence, ...safe, fence].map((line) => `${indent}${line}`).join("\n");
}
/** A table's cell as a code span: a table breaks at `|` in code too, unless it is escaped. */
function markdownCell(text, max) {
    return markdownCode(text, max).replaceAll("|", "\\|");
}
/** cmark-gfm closes no fence of more than 80 backticks, so longer runs could not be quoted. */
function shortenBackticks(text) {
    return text.replace(/`{40,}/g, (run) => `\`\`\`…(${run.length} backticks)`);
}
/** A sentence as Markdown prose: no markup, link, mention, reference or HTML in it comes alive. */
function markdownProse(text, max) {
    return unlinked((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max))
        .replace(/[\\`*_{}[\]()<>#+!|~$&-]/g, "\\$&")
        .replace(/^ +/, " ")
        .replace(/^( ?\d+)([.)])/, "$1\\$2");
}
/** A sentence inside an HTML element that stands in Markdown, such as `<summary>`, where no backslash escapes. */
function markdownHtml(text, max) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkup */ .My)(unlinked((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max)));
}
/** `text` in which GitHub finds no mention, issue, commit, web or mail address to link. */
function unlinked(text) {
    return text
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|(?<![a-z0-9])gh(?=-\d)/gi, `$&${wordJoiner}`)
        .replace(/(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${wordJoiner}`));
}
/**
 * A message in which `code` stands between backticks, as all messages of findings do. Safe for any
 * text: whatever a hostile name makes of the backticks, each part is either a code span or prose.
 */
function markdownMessage(text, max) {
    const parts = splitCode((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max).trim());
    return parts
        .map((part, at) => {
        if (!part.code)
            return markdownProse(part.text, max);
        // Two code spans that touch would be one, with the backticks between them as its text.
        return `${parts[at - 1]?.code ? wordJoiner : ""}${markdownCode(part.text, max)}`;
    })
        .join("");
}
/** The parts of a message: prose, and what stands between two backticks. Empty parts are left out. */
function splitCode(message) {
    const parts = message.split("`");
    const closed = parts.length % 2 === 1;
    return parts
        .map((text, at) => ({ code: at % 2 === 1 && (closed || at < parts.length - 1), text }))
        .filter((part) => part.text !== "");
}


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1809);

/**
 * Characters that change how text reads without being seen: controls, bidi marks, zero-width and tag
 * characters, variation selectors, separators. Shown by their number, never passed on (A8, A26).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const lineBreaks = /[\r\n\t\u0085\u2028\u2029]+/g;
/** `text` on one line, unseen characters shown as `<U+XXXX>`; what is longer than `max` ends there with `…`. */
function plainText(text, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.textCharacters) {
    const shown = text.slice(0, max).toWellFormed().replace(lineBreaks, " ").replace(invisible, showCodePoint);
    if (text.length <= max && shown.length <= max)
        return shown;
    return `${shown.slice(0, max).toWellFormed()}…`;
}
function showCodePoint(character) {
    const point = character.codePointAt(0) ?? 0;
    return `<U+${point.toString(16).toUpperCase().padStart(4, "0")}>`;
}


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2158);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1809);



/** The event's payload; empty where the run has none. FORMAT where it is not JSON. */
async function readEvent({ env, files }) {
    const path = env.GITHUB_EVENT_PATH;
    if (!path)
        return {};
    await files.admit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    try {
        return JSON.parse(await files.read(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.reportBytes)) ?? {};
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OspoError */ .sH("FORMAT", "The event of this run is not JSON", { cause });
    }
}


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   oJ: () => (/* binding */ asString)
/* harmony export */ });
/** Whether `value` is an object, and no list. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** `value` where it is an object, else one without members. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** The object that `text` is as JSON; `undefined` where it is none. */
function readObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** `value` where it is a string, else `undefined`. */
function asString(value) {
    return typeof value === "string" ? value : undefined;
}
/** The entries of `value` where it is an object, else none. Safe for keys such as `__proto__`. */
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** The items of `value` where it is a list, else none. */
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The objects among the items of `value`. */
function objectsOf(value) {
    return itemsOf(value).filter(isObject);
}
/** The strings among the items of `value`. */
function stringsOf(value) {
    return itemsOf(value).filter((item) => typeof item === "string");
}


/***/ }),

/***/ 5188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** `make`, done when its result is first asked for, and once. */
function lazily(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/**
 * Every limit of the platform and of ours, in one place. Platform limits name their source;
 * the others keep one hostile document from taking the machine (DESIGN 7).
 */
const limits = {
    /** Bytes of a lock file that is parsed at all. The largest real lock we met has 2.4 MB. */
    lockfileBytes: 50 * 1024 * 1024,
    /** Bytes of a package manifest. */
    manifestBytes: 4 * 1024 * 1024,
    /** Bytes of a policy file. */
    policyBytes: 1024 * 1024,
    /** Bytes of a license file of a package; bundles of notices are the largest. */
    licenseBytes: 2 * 1024 * 1024,
    /** Bytes of a `report.json` that is read, and how many of them at once. */
    reportBytes: 50 * 1024 * 1024,
    reports: 1_000,
    /** Bytes of an SBOM that is read, and how deep components may stand inside each other in it. */
    sbomBytes: 50 * 1024 * 1024,
    sbomDepth: 64,
    /** SBOMs that one run reads. */
    sboms: 1_000,
    /** Bytes of one file of a state store. */
    stateBytes: 50 * 1024 * 1024,
    /** Bytes of a job summary per step; over it the runner drops all of it (FileCommandManager). */
    summaryBytes: 1024 * 1024,
    /** Characters of one output: a job's outputs have 1 MB in all, counted as UTF-16 (docs: output limitations). */
    outputCharacters: 450_000,
    /** Characters of a comment or issue body; over it the API answers 422 "Body is too long". */
    commentCharacters: 65_536,
    /** Annotations per level and step that the runner keeps (FileCommandManager). */
    annotationsPerLevel: 10,
    /** Characters of an annotation's message that the runner keeps. */
    annotationCharacters: 4_096,
    /** SARIF results per run that code scanning takes; it shows the first 5,000 (docs: results-exceed-limit). */
    sarifResults: 25_000,
    /** Characters of one piece of untrusted text in a report: longer ones are cut with a mark. */
    textCharacters: 1_000,
    /** Characters of an SPDX expression that is parsed; longer ones are unparsable. */
    expressionCharacters: 2_048,
    /** Nesting of an SPDX expression; deeper ones are unparsable. */
    expressionDepth: 64,
    /** Items that `eachItem` works on at a time, unless told otherwise. */
    concurrency: 16,
    /** Dependency paths shown for one component. */
    pathsShown: 3,
};


/***/ }),

/***/ 3766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ nodeFiles)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __nccwpck_require__(2158);
;// CONCATENATED MODULE: ./packages/core/build/file-error.js

/** That `path` is not in the folders that may be read; `real` is where links lead. */
function outside(shown, path, real) {
    if (path === real) {
        return new errors/* OspoError */.sH("PERMISSION", `${shown} may not be read: it is outside the workspace`, {
            fix: "Name a path inside the workspace.",
        });
    }
    return new errors/* OspoError */.sH("PERMISSION", `${shown} leads out of the workspace, to ${real}`, {
        fix: "Replace the symbolic link by the file itself, or name the folder that it leads to in `path`.",
    });
}
/** Whether nothing is there. */
function isMissing(error) {
    const code = error.code;
    return code === "ENOENT" || code === "ENOTDIR";
}
/** A fault of writing in words, with its fix. */
function writeError(error, shown) {
    if (!isMissing(error) && error.code !== "EEXIST")
        return fileError(error, shown);
    return new errors/* OspoError */.sH("FORMAT", `${shown} cannot be written: its folder is a file or a broken link`, {
        fix: "Choose another path.",
        cause: error,
    });
}
/** A fault of the file system in words; what says enough already is left as it is. */
function fileError(error, shown) {
    if (error instanceof errors/* OspoError */.sH)
        return error;
    const code = error.code ?? "unknown";
    if (isMissing(error))
        return new errors/* OspoError */.sH("NOT_FOUND", `${shown} does not exist`, { cause: error });
    if (code === "EACCES" || code === "EPERM" || code === "ERR_ACCESS_DENIED") {
        return new errors/* OspoError */.sH("PERMISSION", `${shown} may not be accessed (${code})`, {
            fix: "Check the file's owner and mode.",
            cause: error,
        });
    }
    if (code === "ELOOP")
        return new errors/* OspoError */.sH("PERMISSION", `${shown} is a circle of symbolic links`, { cause: error });
    if (code === "EISDIR")
        return new errors/* OspoError */.sH("FORMAT", `${shown} is a folder, not a file`, { cause: error });
    return new errors/* OspoError */.sH("FORMAT", `${shown} could not be read or written (${code})`, { cause: error });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/core/build/regular-file.js





/** Neither follows a link that was put there meanwhile, nor waits for a writer where a named pipe stands. */
const readOnly = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/** Windows does not tell links when it opens them. */
const tellsLinks = external_node_fs_namespaceObject.constants.O_NOFOLLOW !== undefined;
/** Opens a file to read; where a link stands in its place, the file that `follow` finds behind it. */
function openFile(path, follow) {
    if (!tellsLinks)
        return (0,external_node_fs_namespaceObject.openSync)((0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink() ? follow(path) : path, readOnly);
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, readOnly);
    }
    catch (error) {
        if (!isLink(error))
            throw error;
        return (0,external_node_fs_namespaceObject.openSync)(follow(path), readOnly);
    }
}
/** FreeBSD has an answer of its own. */
function isLink(error) {
    const { code } = error;
    return code === "ELOOP" || code === "EMLINK";
}
/** UTF-8 text of at most `limit` bytes, without a byte order mark. Closes the file. */
function readText(file, shown, limit) {
    try {
        const { size } = regularFile((0,external_node_fs_namespaceObject.fstatSync)(file), shown);
        if (size > limit) {
            throw new errors/* OspoError */.sH("LIMIT", `${shown()} has ${size} bytes, more than the ${limit} that are read`, {
                fix: "If it really is that large, split the project and name its parts in `path`.",
            });
        }
        const bytes = fill(file, 0, size);
        const text = bytes.toString("utf8");
        return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** At most `length` bytes from `start` on. Closes the file. */
function readPart(file, shown, start, length) {
    try {
        const { size } = regularFile((0,external_node_fs_namespaceObject.fstatSync)(file), shown);
        return fill(file, start, Math.max(0, Math.min(length, size - start)));
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** `length` bytes from `start` on, or as many as there are. */
function fill(file, start, length) {
    const part = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < part.length) {
        const count = (0,external_node_fs_namespaceObject.readSync)(file, part, filled, part.length - filled, start + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return part.subarray(0, filled);
}
function regularFile(stats, shown) {
    if (stats.isFile())
        return stats;
    throw new errors/* OspoError */.sH("FORMAT", `${shown()} is not a regular file`, { fix: "Put the file itself there." });
}
/** Writes the whole file or nothing, and makes its folders. */
async function writeWhole(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,promises_.open)(draft, "wx");
        await file.writeFile(text).finally(() => file.close());
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/core/build/node-files.js







/** Milliseconds of reading until signals and answers of the network get their turn. */
const longest = 10;
/**
 * Files on disk, confined to `roots` as `Files` promises. Reading is synchronous inside: the files are small and many,
 * and a turn through the thread pool costs several times what the system takes for one.
 */
function nodeFiles({ workspace, temporary, writable }) {
    const readable = new Set();
    const rootsReady = Promise.all([workspace, temporary].map(async (root) => readable.add(await realTarget(root).catch(() => root))));
    const absolute = (path) => (0,external_node_path_.resolve)(workspace, path);
    const workspaces = [workspace, realWorkspace(workspace)];
    const inWorkspace = (path) => workspaces.map((root) => (0,external_node_path_.relative)(root, absolute(path))).find(isInside);
    const display = (path) => {
        const inside = inWorkspace(path);
        return (inside === undefined ? absolute(path) : inside || ".").split(external_node_path_.sep).join("/");
    };
    let isReady = false;
    void rootsReady.then(() => {
        isReady = true;
    });
    let turned = performance.now();
    /** Real paths of folders that were just read from: a package's are read one after the other. */
    const folders = new Map();
    const isDue = () => !isReady || performance.now() - turned > longest;
    async function turn() {
        await rootsReady;
        await (0,external_node_timers_promises_.setImmediate)();
        folders.clear();
        turned = performance.now();
    }
    /** Links resolved: below the workspace step by step, as the folders above are known already. */
    function realPath(path) {
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const isBelow = stepwise && path.length > workspace.length && contains(workspace, path);
        const real = isBelow
            ? withoutLink(`${realPath((0,external_node_path_.dirname)(path))}${external_node_path_.sep}${(0,external_node_path_.basename)(path)}`)
            : external_node_fs_namespaceObject.realpathSync.native(path);
        folders.set(path, real);
        return real;
    }
    function admitted(real, path) {
        for (const root of readable)
            if (contains(root, real))
                return real;
        throw outside(display(path), absolute(path), real);
    }
    function openReadable(path) {
        const target = absolute(path);
        const folder = realPath((0,external_node_path_.dirname)(target));
        const file = `${folder === external_node_path_.sep ? "" : folder}${external_node_path_.sep}${(0,external_node_path_.basename)(target)}`;
        return openFile(admitted(file, path), (link) => admitted(external_node_fs_namespaceObject.realpathSync.native(link), path));
    }
    async function writablePath(path) {
        const target = absolute(path);
        if (writable === undefined)
            return target;
        const folder = await realTarget((0,external_node_path_.dirname)(target));
        for (const root of writable)
            if (isInside((0,external_node_path_.relative)(await realTarget(root), folder)))
                return target;
        throw new errors/* OspoError */.sH("PERMISSION", `${display(path)} may not be written: it is outside the workspace`, {
            fix: "Choose a path inside the workspace or the runner's temporary folder.",
        });
    }
    return {
        workspace,
        temporary,
        resolve: absolute,
        display,
        async admit(path) {
            const real = await (0,promises_.realpath)(absolute(path)).catch((error) => {
                throw fileError(error, display(path));
            });
            // On a runner a link inside the checkout is the word of whoever wrote the commit, not of the workflow.
            await rootsReady;
            if (writable !== undefined && inWorkspace(path) !== undefined)
                admitted(real, path);
            readable.add(real);
            return real;
        },
        async read(path, limit) {
            try {
                if (isDue())
                    await turn();
                return readText(openReadable(path), () => display(path), limit);
            }
            catch (error) {
                throw fileError(error, display(path));
            }
        },
        async readBytes(path, start, length) {
            try {
                if (isDue())
                    await turn();
                return readPart(openReadable(path), () => display(path), start, length);
            }
            catch (error) {
                throw fileError(error, display(path));
            }
        },
        within: (folder) => nodeFiles({ workspace: absolute(folder), temporary: absolute(folder), writable: [] }),
        async stat(path) {
            try {
                if (isDue())
                    await turn();
                const real = admitted(realPath(absolute(path)), path);
                return entry((0,external_node_fs_namespaceObject.statSync)(real), real);
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw fileError(error, display(path));
            }
        },
        async list(path) {
            try {
                if (isDue())
                    await turn();
                return (0,external_node_fs_namespaceObject.readdirSync)(admitted(realPath(absolute(path)), path)).sort();
            }
            catch (error) {
                if (isMissing(error))
                    return [];
                throw fileError(error, display(path));
            }
        },
        async write(path, text) {
            try {
                await writeWhole(await writablePath(path), text);
            }
            catch (error) {
                throw writeError(error, display(path));
            }
        },
        async remove(path) {
            try {
                await (0,promises_.unlink)(await writablePath(path));
            }
            catch (error) {
                if (!isMissing(error))
                    throw fileError(error, display(path));
            }
        },
    };
}
/** Windows has further names for a folder (`RUNNER~1`), which only the system resolves. */
const stepwise = external_node_path_.sep === "/";
function withoutLink(path) {
    return (0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink() ? external_node_fs_namespaceObject.realpathSync.native(path) : path;
}
/** Whether an absolute path is `root` or below it; neither has a `..`. */
function contains(root, path) {
    return (path.startsWith(root) && (path.length === root.length || root.endsWith(external_node_path_.sep) || path[root.length] === external_node_path_.sep));
}
function entry(stats, real) {
    return { kind: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other", size: stats.size, real };
}
/** Where `path` is or would be made: links resolved as far as it exists. */
async function realTarget(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (!isMissing(error) || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return (0,external_node_path_.join)(await realTarget((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
function realWorkspace(workspace) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(workspace);
    }
    catch {
        return workspace;
    }
}
/** Whether a relative path stays below where it starts. */
function isInside(path) {
    return path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}


/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

class oidc_utils_OidcClient {
    static async createHttpClient(allowRetry = true, maxRetry = 10) {
        // ospo-actions: loaded when an OIDC token is asked for, not at every start (undici, 1 MB).
        const { HttpClient } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 6351));
        const { BearerCredentialHandler } = await __nccwpck_require__.e(/* import() */ 525).then(__nccwpck_require__.bind(__nccwpck_require__, 5525));
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = yield oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./packages/core/build/cancellation.js
/** A signal that is aborted when the process is asked to end; the runner sends SIGINT, then SIGTERM after 7.5 s. */
function cancellation() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.once(name, () => controller.abort());
    return controller.signal;
}

// EXTERNAL MODULE: ./packages/core/build/escape/text.js
var escape_text = __nccwpck_require__(2382);
;// CONCATENATED MODULE: ./packages/core/build/escape/log.js

/**
 * Text that the runner will not take for a command: one line, neither `::` at its start (also after
 * white space, which the runner trims) nor the older `##[`, which it looks for anywhere in a line.
 */
function escapeLog(text, max) {
    return (0,escape_text/* plainText */.w)(text, max)
        .replace(/^(\s*):(?=:)/u, "$1: ")
        .replaceAll("##[", "## [");
}

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __nccwpck_require__(2158);
;// CONCATENATED MODULE: ./packages/core/build/execute.js

/**
 * Runs `command` to its end. NOT_FOUND where the program is not there or may not be run, LIMIT for too much output
 * or time.
 */
async function execute(command) {
    const { program, args, folder, env, limit, timeout, cancelled } = command;
    const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    return new Promise((resolve, reject) => {
        const options = {
            cwd: folder,
            env: { ...env },
            maxBuffer: limit,
            timeout,
            killSignal: "SIGKILL",
            encoding: "buffer",
            windowsHide: true,
            ...(cancelled ? { signal: cancelled } : {}),
        };
        try {
            execFile(program, [...args], options, (error, stdout, stderr) => {
                const said = stderr.toString("utf8").slice(-4_096);
                if (error === null)
                    return resolve({ status: 0, stdout, stderr: said });
                if (typeof error.code === "number")
                    return resolve({ status: error.code, stdout, stderr: said });
                reject(cancelled?.aborted ? cancelled.reason : failure(command, error));
            }).stdin?.end();
        }
        catch (error) {
            reject(failure(command, error));
        }
    });
}
function failure({ program, limit, timeout }, cause) {
    if (cause.code === "ENOENT") {
        return new errors/* OspoError */.sH("NOT_FOUND", `${program} is not installed here`, { cause });
    }
    if (cause.code === "EACCES" || cause.code === "ERR_ACCESS_DENIED") {
        return new errors/* OspoError */.sH("NOT_FOUND", `${program} may not be run here (${cause.code})`, { cause });
    }
    if (cause.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
        return new errors/* OspoError */.sH("LIMIT", `${program} wrote more than ${limit} bytes`, { cause });
    }
    return new errors/* OspoError */.sH("LIMIT", `${program} was stopped after ${timeout / 1000} s`, { cause });
}

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __nccwpck_require__(1809);
// EXTERNAL MODULE: ./packages/core/build/node-files.js + 3 modules
var node_files = __nccwpck_require__(3766);
;// CONCATENATED MODULE: ./packages/core/build/proxy-fetch.js
/**
 * Node's `fetch`, through the proxy that the environment names for an address (`https_proxy`, `http_proxy`,
 * `no_proxy`, in small or capital letters), which Node's own ignores. Loopback is asked directly.
 */
const proxyFetch = async (url, init) => {
    const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
    if (!named.some((name) => process.env[name]))
        return fetch(url, init);
    const { tunnelFetch } = await __nccwpck_require__.e(/* import() */ 110).then(__nccwpck_require__.bind(__nccwpck_require__, 7110));
    return tunnelFetch(url, init);
};

;// CONCATENATED MODULE: ./packages/core/build/plain-get.js


const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/** Imported once: in a bundle every import of a built-in module makes a namespace, with a getter for each export. */
const clients = new Map();
/**
 * GETs `url` without following redirects. Where the environment names no proxy, by Node's own client: `fetch`
 * takes 50 MB more for a thousand answers. Asks for no compression, and rejects where there is no answer.
 */
async function plainGet(url, { headers = {}, signal }) {
    if (named.some((name) => process.env[name]))
        return fetchedAnswer(await proxyFetch(url, { redirect: "manual", headers, signal }));
    const { request, agent } = await clientFor(url.startsWith("https:"));
    signal.throwIfAborted();
    const once = () => new Promise((resolve, reject) => {
        const sent = request(url, { agent, headers: { "user-agent": "ospo-actions", ...headers } }, resolve);
        // Not by the client's own `signal`, which costs as much memory as all the rest of a request.
        const abort = () => void sent.destroy(signal.reason);
        signal.addEventListener("abort", abort);
        sent
            .on("close", () => signal.removeEventListener("abort", abort))
            // The server may close a kept connection at the moment that it is used again: it has not seen the request.
            .on("error", (error) => (sent.reusedSocket && !signal.aborted ? resolve(once()) : reject(error)))
            .end();
    });
    const response = await once();
    return {
        status: response.statusCode ?? 0,
        headers: { get: (name) => response.headers[name.toLowerCase()]?.toString() ?? null },
        text: (limit) => textOf((take) => piecesOf(response, take), limit),
        pieces: (take) => piecesOf(response, take),
        // A small rest is read, so that its connection can be used again.
        cancel: () => void response.on("error", () => undefined).resume(),
    };
}
/** The answer of `fetch` in the same words. */
function fetchedAnswer({ status, headers, body }) {
    const pieces = async (take) => {
        for await (const piece of body ?? [])
            take(piece);
    };
    return {
        status,
        headers,
        text: (limit) => textOf(pieces, limit),
        pieces,
        cancel: () => void body?.cancel().catch(() => undefined),
    };
}
async function textOf(pieces, limit) {
    const text = new BodyText(limit);
    await pieces((piece) => text.add(piece));
    return text.end();
}
function piecesOf(response, take) {
    return new Promise((resolve, reject) => {
        response
            .on("data", (piece) => {
            try {
                take(piece);
            }
            catch (error) {
                response.destroy();
                reject(error);
            }
        })
            .on("end", resolve)
            .on("error", reject)
            .on("close", () => reject(new Error("the body was cut off")));
    });
}
class BodyText {
    #chunks = [];
    #limit;
    #size = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(chunk) {
        this.#size += chunk.byteLength;
        if (this.#size > this.#limit)
            throw new errors/* OspoError */.sH("LIMIT", `An answer has more than ${this.#limit} bytes`);
        this.#chunks.push(chunk);
    }
    end() {
        return Buffer.concat(this.#chunks).toString("utf8");
    }
}
/** Its connections are kept for the next request, and do not keep the process. */
function clientFor(isSecure) {
    const made = clients.get(isSecure) ??
        (isSecure ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19))).then(({ request, Agent: Connections }) => ({
            request,
            agent: new Connections({ keepAlive: true }),
        }));
    clients.set(isSecure, made);
    return made;
}

;// CONCATENATED MODULE: ./packages/core/build/action-host.js










/** How often (ms) progress may add a line to a job's log. */
const progressEvery = 5_000;
/** The host of an action: GitHub's runner, spoken to through `@actions/core` and here alone. */
function actionHost() {
    const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
    const temporary = process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    const cancelled = cancellation();
    return {
        kind: "action",
        env: process.env,
        fetch: proxyFetch,
        get: plainGet,
        execute: execute,
        now: () => new Date(),
        sleep: (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: cancelled }),
        files: (0,node_files/* nodeFiles */.k)({ workspace, temporary, writable: [workspace, temporary] }),
        log: actionLog(),
        input: (name) => process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`],
        setOutput: (name, value) => setOutput(name, value),
        async summarize(markdown) {
            if (process.env.GITHUB_STEP_SUMMARY)
                await summary.addRaw(markdown, true).write();
        },
        cancelled,
    };
}
function actionLog() {
    let nextProgress = 0;
    return {
        debug: (text) => core_debug(message(text)),
        info: (text) => {
            for (const line of text.split("\n"))
                info(escapeLog(line));
        },
        notice: (text, at) => notice(message(text), place(at)),
        warning: (text, at) => warning(message(text), place(at)),
        error: (text, at) => error(message(text), place(at)),
        group: (title, work) => group(escapeLog(title), work),
        progress({ done, total, what }) {
            if (done < total && Date.now() < nextProgress)
                return;
            nextProgress = Date.now() + progressEvery;
            info(escapeLog(`${done} of ${total} ${what}`));
        },
        mask(secret) {
            const forms = [
                secret,
                encodeURIComponent(secret.toWellFormed()),
                Buffer.from(secret).toString("base64"),
            ];
            for (const form of new Set(forms))
                core_setSecret(form);
        },
    };
}
function message(text) {
    return text
        .slice(0, limits/* limits */.F.annotationCharacters)
        .split("\n")
        .map((line) => escapeLog(line, limits/* limits */.F.annotationCharacters))
        .join("\n");
}
function place(at) {
    if (at === undefined)
        return {};
    return { file: escapeLog(at.file), ...(at.line === undefined ? {} : { startLine: at.line }) };
}

// EXTERNAL MODULE: ./packages/core/build/run.js + 1 modules
var run = __nccwpck_require__(5949);
// EXTERNAL MODULE: ./packages/core/build/verdict.js
var verdict = __nccwpck_require__(7904);
;// CONCATENATED MODULE: ./packages/core/build/run-action.js



/** Runs `action` as this process, on GitHub's runner. */
async function runAction(action) {
    const host = actionHost();
    // What is thrown where nothing awaits it: node would print it unescaped and end with 1, which means a verdict.
    process.on("uncaughtException", (error) => process.exit((0,run/* endWith */.qZ)(error, action.spec, host)));
    const status = await (0,run/* run */.eF)(action, host);
    process.exitCode = status;
    if (status === verdict/* exitStatus */.$u.cancelled)
        process.exit();
}


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qZ: () => (/* binding */ endWith),
  yx: () => (/* binding */ implement),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __nccwpck_require__(2158);
// EXTERNAL MODULE: ./packages/core/build/spec.js
var build_spec = __nccwpck_require__(2070);
;// CONCATENATED MODULE: ./packages/core/build/inputs.js


/** Parses every input of `spec`, and tells all that is wrong with them at once (INPUT). */
function readInputs(spec, raw) {
    const problems = [];
    const inputs = {};
    for (const [name, input] of Object.entries(spec.inputs)) {
        const text = (raw(name) ?? "").trim();
        const result = isBlank(input, text) ? fallback(input) : parse(input, text);
        if (result instanceof Problem)
            problems.push(`${name}: ${result.message}`);
        else
            inputs[(0,build_spec/* camelCase */.xQ)(name)] = result;
    }
    if (problems.length > 0)
        throw (0,errors/* inputError */.Xu)(problems);
    return inputs;
}
class Problem {
    message;
    constructor(message) {
        this.message = message;
    }
}
/** Whether the user gave nothing: no text, or only the separators of a list. */
function isBlank({ type }, text) {
    return text === "" || (type === "list" && itemsOf(text).length === 0);
}
function fallback(input) {
    if (isExpression(input.default))
        return undefined;
    if (input.default !== undefined || input.optional)
        return input.default;
    return new Problem("is required");
}
/** A default such as `${{ github.token }}` is the runner's to evaluate: where none did, the input was not given. */
function isExpression(value) {
    return typeof value === "string" && value.startsWith("${{");
}
function parse(input, text) {
    switch (input.type) {
        case "string":
            return text;
        case "boolean":
            return parseBoolean(text);
        case "number":
            return parseNumber(text, input);
        case "list":
            return parseList(text, input.choices);
        case "choice":
            return input.choices.includes(text) ? text : notOneOf(input.choices, text);
    }
}
/** The YAML 1.2 core schema, as the runner's own `getBooleanInput` reads it. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    return new Problem(`must be true or false, not "${text}"`);
}
function parseNumber(text, range) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
    const value = Number(text);
    if (!Number.isFinite(value))
        return new Problem(`must be a number, not "${text}"`);
    if (value < min || value > max)
        return new Problem(`must be ${describeRange(range)}, not ${text}`);
    return value;
}
function describeRange({ min, max }) {
    if (min === undefined)
        return `at most ${max}`;
    return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}
function parseList(text, choices) {
    const items = itemsOf(text);
    const wrong = choices ? items.filter((item) => !choices.includes(item)) : [];
    return wrong.length === 0 ? items : notOneOf(choices ?? [], ...wrong);
}
/** Items on lines of their own or between commas, each once. */
function itemsOf(text) {
    return [...new Set(text.split(/[\n,]/).map((item) => item.trim()))].filter((item) => item !== "");
}
function notOneOf(choices, ...wrong) {
    const told = wrong.map((text) => `"${text}"`).join(", ");
    return new Problem(`must be one of ${choices.join(", ")}, not ${told}`);
}

// EXTERNAL MODULE: ./packages/core/build/verdict.js
var build_verdict = __nccwpck_require__(7904);
;// CONCATENATED MODULE: ./packages/core/build/run.js




function implement(spec, main, failOn = () => "fail") {
    return { spec, main, failOn };
}
/**
 * Runs `action` once: masks secrets, parses inputs, sets every declared output, tells errors, and gives
 * the exit status. After an error the outputs are there too, with the verdict `fail`. Never rejects.
 */
async function run({ spec, main, failOn }, host) {
    try {
        maskSecrets(spec, host);
        host.cancelled.throwIfAborted();
        const inputs = readInputs(spec, host.input);
        const outputs = await unlessCancelled(main(inputs, host), host.cancelled);
        setOutputs(spec, outputs, host);
        return statusOf(outputs.verdict, inputs.failOn ?? failOn(host));
    }
    catch (error) {
        return endWith(error, spec, host);
    }
}
/** Tells `error`, sets the outputs of a run that could not finish, and gives its exit status. */
function endWith(error, spec, host) {
    try {
        setOutputs(spec, { verdict: "fail", checked: 0, expected: 0 }, host);
    }
    catch (failure) {
        host.log.error((0,errors/* describeError */.Uc)(failure));
    }
    if (host.cancelled.aborted) {
        host.log.error("Cancelled.");
        return build_verdict/* exitStatus */.$u.cancelled;
    }
    tell(error, host);
    return isUsage(error) ? build_verdict/* exitStatus */.$u.usage : build_verdict/* exitStatus */.$u.error;
}
function tell(error, { log }) {
    const foreseen = error instanceof errors/* OspoError */.sH;
    log.error(foreseen ? (0,errors/* describeError */.Uc)(error) : `${(0,errors/* describeError */.Uc)(error)}\n${unforeseen}`);
    if (error instanceof Error && !foreseen)
        log.debug(error.stack ?? "");
}
const unforeseen = "This was not foreseen. Please report it, with the log of a run with debug logging.";
/** What `work` gives, or a rejection as soon as the run is cancelled. */
async function unlessCancelled(work, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    if (signal.aborted)
        onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener("abort", onAbort);
    }
}
function maskSecrets(spec, host) {
    for (const [name, input] of Object.entries(spec.inputs)) {
        const value = input.secret ? host.input(name)?.trim() : undefined;
        if (value)
            host.log.mask(value);
    }
}
function setOutputs(spec, outputs, host) {
    for (const name of Object.keys(spec.outputs)) {
        const value = outputs[(0,build_spec/* camelCase */.xQ)(name)] ?? "";
        host.setOutput(name, typeof value === "string" ? value : JSON.stringify(value));
    }
}
function statusOf(verdict, failOn) {
    return (0,build_verdict/* reaches */.O6)(verdict, failOn) ? build_verdict/* exitStatus */.$u.verdict : build_verdict/* exitStatus */.$u.ok;
}
function isUsage(error) {
    return error instanceof errors/* OspoError */.sH && (error.code === "INPUT" || error.code === "CONFIG");
}


/***/ }),

/***/ 2070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   ST: () => (/* binding */ sharedOutputs),
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/** The outputs that every action has, with one meaning. */
const sharedOutputs = {
    verdict: { type: "string", description: "`pass`, `review` (a human must look) or `fail`." },
    "report-path": { type: "string", description: "Path of the written `report.json`, empty if none was." },
    checked: { type: "number", description: "How many distinct items were checked." },
    expected: { type: "number", description: "How many should have been; fewer checked is a `fail`." },
};
/** The inputs that mean the same wherever they apply; an action picks those it supports. */
const sharedInputs = {
    path: {
        type: "list",
        default: ["."],
        description: "Project folder, or several (one a line), relative to the workspace.",
    },
    policy: {
        type: "string",
        optional: true,
        description: "Policy file, or `OWNER/REPO//path@ref`. Default: `.github/ospo.yml`, in a pull request that of its base; without one the default policy.",
    },
    "policy-token": {
        type: "string",
        secret: true,
        optional: true,
        description: "Token that may read the policies which the policy extends. Default: `github-token`.",
    },
    "fail-on": {
        type: "choice",
        choices: ["fail", "review", "never"],
        default: "fail",
        description: "The weakest verdict that fails the step.",
    },
    "report-file": {
        type: "string",
        optional: true,
        description: "Where to write `report.json`. Default: `ospo-report/<action>/report.json`, in a workflow below the runner's temporary folder.",
    },
    "html-file": { type: "string", optional: true, description: "Where to write the report as one HTML page." },
    comment: {
        type: "choice",
        choices: ["auto", "true", "false"],
        default: "auto",
        description: "Whether to comment on the pull request. `auto`: where the token may; `true`: not being able to is an error.",
    },
    "github-token": {
        type: "string",
        secret: true,
        optional: true,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for the runner
        default: "${{ github.token }}",
        description: "Token for what GitHub is asked or told.",
    },
    "sarif-file": {
        type: "string",
        optional: true,
        description: "Where to write the findings as SARIF 2.1.0.",
    },
    "csv-file": { type: "string", optional: true, description: "Where to write the findings as CSV." },
    "artifact-name": {
        type: "string",
        optional: true,
        description: "Name of an artifact to keep `report.json` and the files asked for in; give each step and each job of a matrix its own. Default: none is made.",
    },
    "sarif-upload": {
        type: "boolean",
        default: false,
        description: "Whether to show the findings as alerts of code scanning.",
    },
    "publish-private": {
        type: "boolean",
        default: false,
        description: "Whether a report on a repository that fewer people may read, or on an open incident, may go where the readers of this one see it: summary, comment, artifact, code scanning.",
    },
};
function defineAction(spec) {
    return spec;
}
/** `fail-on` -> `failOn`. */
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkedKey),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2158);

/** `key`, if it is one of a state store. Keys are data (names of repositories): FORMAT where one could leave the store or hide in it. */
function checkedKey(key) {
    if (isKey(key))
        return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `"${key}" cannot be a key of the state store`);
}
/** Whether `text` is a relative path of plain names with `/` between them. */
function isKey(text) {
    return text.split("/").every((part) => /^[A-Za-z0-9_@-][A-Za-z0-9._@+-]{0,120}$/.test(part));
}


/***/ }),

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/* unused harmony export verdicts */
/** The outcome of an action: `review` means that a human must look. Ordered from good to bad. */
const verdicts = ["pass", "review", "fail"];
/** The process's exit status: the same for an action and for the local command. */
const exitStatus = { ok: 0, verdict: 1, usage: 2, error: 3, cancelled: 130 };
/** The worst of `all`; `pass` for none. */
function worstVerdict(all) {
    return all.reduce((worst, verdict) => (rank(verdict) > rank(worst) ? verdict : worst), "pass");
}
/** Whether `verdict` is at least as bad as `failOn` asks for. */
function reaches(verdict, failOn) {
    return failOn !== "never" && rank(verdict) >= rank(failOn);
}
/** A word that is no verdict, as data may hold, ranks as the worst. */
function rank(verdict) {
    const at = verdicts.indexOf(verdict);
    return at < 0 ? verdicts.length : at;
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf),
/* harmony export */   u: () => (/* binding */ isSlug)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2158);

/** Whether a text is `OWNER/NAME`. */
function isSlug(repository) {
    return partsOf(repository) !== undefined;
}
/** `acme/app` in its parts. INPUT for what is no full name: letters, digits, `-`, `_` and `.` only. */
function slugOf(repository) {
    const slug = partsOf(repository);
    if (slug === undefined)
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("INPUT", `"${repository.slice(0, 200)}" is not a repository: it wants OWNER/NAME`);
    return slug;
}
function partsOf(repository) {
    const [, owner, repo] = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    return owner === undefined || repo === undefined || /^\.\.?$/.test(repo) ? undefined : { owner, repo };
}


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   o8: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* unused harmony export componentsOf */
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5772);

/**
 * A draft with `facts`, and nothing known of the rest. One literal: all components have one shape, which is fast.
 * Half a character in a name or version is marked, as it is in the purl, which cannot carry it.
 */
function draftOf(facts) {
    return {
        ref: "",
        purl: facts.purl,
        role: facts.role,
        name: facts.name.toWellFormed(),
        version: facts.version?.toWellFormed(),
        path: facts.path,
        manifest: facts.manifest,
        place: facts.place ?? facts.path,
        scope: "required",
        development: false,
        extraneous: false,
        source: facts.source,
        edges: facts.edges ?? [],
        digests: facts.digests ?? [],
        license: facts.license,
        alias: facts.alias,
        installScript: facts.installScript ?? false,
        platformBound: facts.platformBound ?? false,
        deprecated: facts.deprecated,
        private: facts.private ?? false,
        release: facts.release,
        bundles: facts.bundles ?? [],
        patch: facts.patch,
        cacheChecksum: facts.cacheChecksum,
    };
}
/** One inventory of all readings; several projects become members of `product`, tools are for its development. */
function inventoryOf(readings, product = unnamed, tools = { drafts: [], problems: [] }) {
    const [only] = readings;
    const listed = readings.length === 1 && only ? only.drafts : joined(readings, product);
    const drafts = withTools(listed, tools.drafts);
    const components = componentsOf(drafts);
    return {
        manifests: readings.map(({ manifest }) => manifest),
        components,
        problems: [...readings.flatMap(({ problems }) => problems), ...tools.problems, ...extraneous(components)],
        unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
    };
}
function withTools(drafts, tools) {
    const [root, ...others] = drafts;
    if (root === undefined || tools.length === 0)
        return drafts;
    const edges = tools.map((_, at) => ({ kind: "development", to: drafts.length + at }));
    return [{ ...root, edges: [...root.edges, ...edges] }, ...others, ...tools];
}
const unnamed = { name: "product", purl: "pkg:generic/product" };
function joined(readings, product) {
    const drafts = [];
    const holds = [];
    for (const { drafts: own, manifest } of readings) {
        const start = drafts.length + 1;
        const folder = manifest.slice(0, manifest.lastIndexOf("/") + 1);
        holds.push({ kind: "production", to: start });
        for (const draft of own) {
            const path = `${folder}${draft.path}`.replace(/\/$/, "");
            const edges = draft.edges.map(({ kind, to }) => ({ kind, to: to + start }));
            drafts.push({ ...draft, role: draft.role === "project" ? "member" : draft.role, path, edges });
        }
    }
    const root = draftOf({
        ...product,
        role: "project",
        path: "",
        manifest: "",
        source: { kind: "project" },
        edges: holds,
    });
    return [root, ...drafts];
}
/** Completes the drafts in place: how each is needed, by `seen` from where. */
function componentsOf(drafts, seen = _graph_js__WEBPACK_IMPORTED_MODULE_0__/* .standings */ .ES) {
    const refs = uniqueRefs(drafts);
    const standing = seen(drafts);
    drafts.forEach((draft, at) => {
        const { scope, development, extraneous } = standing[at];
        draft.ref = refs[at];
        draft.scope = scope;
        draft.development = development;
        draft.extraneous = extraneous;
    });
    return drafts;
}
/** The purl for the copy with the shortest path (the first of them in order), `purl#path` for the others. */
function uniqueRefs(drafts) {
    const main = new Map();
    drafts.forEach(({ purl, path }, at) => {
        const best = main.get(purl);
        if (best === undefined || comesBefore(path, drafts[best].path))
            main.set(purl, at);
    });
    return drafts.map(({ purl, path }, at) => main.get(purl) === at ? purl : `${purl}#${encodeURI(path.toWellFormed())}`);
}
function comesBefore(a, b) {
    return a.length === b.length ? a < b : a.length < b.length;
}
/** What is in a lock file although the project and its members do not hold it, as npm counts. */
function extraneous(components) {
    const found = components.filter((component) => component.extraneous);
    if (found.length === 0)
        return [];
    const asked = new Set(components.flatMap(({ edges }) => edges.map(({ to }) => components[to])));
    return found.map((component) => {
        const { purl: subject, manifest, place } = component;
        const message = asked.has(component)
            ? "It is in the lock file, but only optional peers and other extraneous packages ask for it."
            : "It is in the lock file, but nothing asks for it.";
        return { kind: "extraneous", level: "note", subject, message, manifest, place };
    });
}


/***/ }),

/***/ 9354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** What stands between `://` and the host: a name, a password, a token. */
const userinfo = /:\/\/([^\s/?#"'<>\\]*)@/g;
/** Parameters of an address that let in whoever has them (signed downloads, tokens in a query). */
const secretParameter = /([?&](?:[\w-]{0,40}(?:token|secret|password|signature|credential|auth)[\w-]{0,40}|sig|key|api_?key)=)[^&#\s"'<>\\]+/gi;
/**
 * The text of a lock file without the credentials in its addresses: package managers write `resolved` as they
 * were configured, and what is read here ends in documents that are published. The login name of an SSH address
 * (`git@`) is part of the address and stays. Lines stay where they are.
 */
function withoutCredentials(text) {
    if (!text.includes("://"))
        return text;
    return text
        .replace(userinfo, (_, login, at) => {
        const isSsh = text.slice(Math.max(0, at - 3), at).toLowerCase() === "ssh";
        return isSsh ? `://${login.split(":")[0]}@` : "://";
    })
        .replace(secretParameter, "$1***");
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy),
/* harmony export */   o: () => (/* binding */ driftProblems)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6603);

const fields = ["peerDependencies", "devDependencies", "dependencies", "optionalDependencies"];
/** What the project and its members ask for, where the lock tells of them and their package.json is there. */
function askedBy(drafts, locked, manifests) {
    return drafts.flatMap((draft) => {
        const [told, manifest] = [locked.get(draft.path), manifests.get(draft.path)];
        return draft.role !== "package" && told && manifest ? [{ draft, locked: told, manifest }] : [];
    });
}
/** How many names a message tells. */
const shown = 3;
/**
 * A problem for each project whose package.json asks for something else than the lock file answers: a name, a
 * range or a kind of dependency. The SBOM is then of an older state. `renew` is the command that mends it.
 */
function driftProblems(asked, renew) {
    return asked.flatMap((one) => driftProblem(one, renew) ?? []);
}
function driftProblem({ draft, locked, manifest, except }, renew) {
    const [then, now] = [wishesOf(locked), wishesOf(manifest)];
    const differing = [...new Set([...now.keys(), ...then.keys()])].flatMap((name) => now.get(name) === then.get(name) || except?.(name)
        ? []
        : [difference(name, then.get(name), now.get(name))]);
    if (differing.length === 0)
        return undefined;
    const more = differing.length > shown ? ` and ${differing.length - shown} more` : "";
    const file = draft.path === "" ? "package.json" : `${draft.path}/package.json`;
    const message = `The lock file is out of date with \`${file}\`: ${differing.slice(0, shown).join(", ")}${more}. Run \`${renew}\` and commit the lock file.`;
    const { purl: subject, place } = draft;
    return { kind: "outdated", level: "review", subject, message, manifest: draft.manifest, place };
}
function difference(name, then, now) {
    if (then === undefined)
        return `\`${name}\` is new`;
    if (now === undefined)
        return `\`${name}\` is gone`;
    return `\`${name}\` is \`${now}\`, was \`${then}\``;
}
/** Name -> range and field; of a name in several fields the last counts, as package managers have it. */
function wishesOf(about) {
    const wishes = new Map();
    for (const field of fields)
        for (const [name, range] of (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(about[field])) {
            const kind = field === "dependencies" ? "" : ` (${field})`;
            wishes.set(name, `${(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(range) ?? ""}${kind}`);
        }
    return wishes;
}


/***/ }),

/***/ 5772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   gl: () => (/* binding */ reach)
/* harmony export */ });
/* unused harmony exports standingsFromFirst, shortestPaths */
const runtime = new Set(["production", "peer"]);
const optional = new Set(["production", "peer", "optional", "optional-peer"]);
/** An optional peer is used where it is there, but, as npm has it, does not keep a package in the tree. */
const holding = new Set(["production", "peer", "optional", "development"]);
/**
 * How every vertex is needed, seen from the project and all its members: three walks, linear in edges.
 * A member's development dependencies are development for the whole project.
 */
function standings(vertices) {
    const roots = rootsOf(vertices);
    const required = reach(vertices, roots, runtime);
    const usable = reach(vertices, roots, optional);
    const held = reach(vertices, roots, holding);
    return vertices.map((_, at) => {
        if (!held[at])
            return { scope: "optional", development: false, extraneous: true };
        if (required[at])
            return { scope: "required", development: false, extraneous: false };
        if (usable[at])
            return { scope: "optional", development: false, extraneous: false };
        return { scope: "excluded", development: true, extraneous: false };
    });
}
/** How vertices that are all reached from the first one are needed, seen from it alone: none is extraneous. */
function standingsFromFirst(vertices) {
    const required = reach(vertices, [0], runtime);
    const usable = reach(vertices, [0], optional);
    return vertices.map((_, at) => {
        const scope = required[at] ? "required" : usable[at] ? "optional" : "excluded";
        return { scope, development: scope === "excluded", extraneous: false };
    });
}
/** Which vertices `kinds` of edges lead to from `roots` (the roots included): 1 or 0 for each. */
function reach(vertices, roots, kinds) {
    const seen = new Uint8Array(vertices.length);
    const queue = [...roots];
    for (const root of roots)
        seen[root] = 1;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        const edges = vertices[at]?.edges ?? [];
        for (let next = 0; next < edges.length; next++) {
            const { kind, to } = edges[next];
            if (seen[to] || !kinds.has(kind))
                continue;
            seen[to] = 1;
            queue.push(to);
        }
    }
    return seen;
}
/** The project and its members: where all asking starts. */
function rootsOf(vertices) {
    return vertices.flatMap(({ role }, at) => (role === "package" ? [] : [at]));
}
/** Steps of a path that are told; real ones have some ten, and a hostile lock is one chain. */
const mostSteps = 64;
/**
 * A shortest path from the project or a member to each vertex, as indices; by breadth, linear. Of a long one its start
 * and its end, with -1 for what is left out between them.
 */
function shortestPaths(vertices) {
    const from = new Int32Array(vertices.length).fill(-1);
    /** The first step after the root. */
    const through = new Int32Array(vertices.length).fill(-1);
    const queue = [...rootsOf(vertices)];
    for (const root of queue)
        from[root] = root;
    for (let next = 0; next < queue.length; next++) {
        const at = queue[next];
        for (const { to } of vertices[at]?.edges ?? []) {
            if (from[to] !== -1)
                continue;
            from[to] = at;
            through[to] = from[at] === at ? to : through[at];
            queue.push(to);
        }
    }
    return (at) => {
        const path = [at];
        let step = at;
        while (from[step] !== -1 && from[step] !== step) {
            step = from[step];
            if (path.length === mostSteps - 3 && from[step] !== step) {
                const first = through[at];
                return step === first
                    ? [from[first], first, ...path.reverse()]
                    : [from[first], first, -1, ...path.reverse()];
            }
            path.push(step);
        }
        return path.reverse();
    };
}


/***/ }),

/***/ 5451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ digestsOf)
/* harmony export */ });
const algorithms = {
    md5: "MD5",
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
const bytes = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 };
/** One buffer for all: a lock has thousands of digests, and making a buffer costs more than decoding one. */
const scratch = Buffer.alloc(128);
/** The digests of a Subresource Integrity string (`sha512-<base64> …`); malformed parts are left out. */
function digestsOf(integrity) {
    if (integrity === "")
        return [];
    return integrity.split(" ").flatMap((part) => digestOf(part) ?? []);
}
function digestOf(part) {
    const dash = part.indexOf("-");
    const name = part.slice(0, dash);
    if (dash < 0 || !Object.hasOwn(bytes, name))
        return undefined;
    const [base64 = ""] = part.slice(dash + 1).split("?", 1);
    if (base64.length > 2 * scratch.length)
        return undefined;
    const length = scratch.write(base64, "base64");
    if (length !== bytes[name])
        return undefined;
    return { algorithm: algorithms[name], hex: scratch.toString("hex", 0, length) };
}


/***/ }),

/***/ 2544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refuseConflict),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6603);

/** Parses a lock file or SBOM. FORMAT errors name file, line and, for merge conflicts, the way out. */
function parseJson(text, shown, fix) {
    refuseConflict(text, shown, fix);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} is not JSON: ${jsonFault(text, error)}`, {
            fix,
            cause: error,
        });
    }
    if (!(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} holds no JSON object`, { fix });
    return value;
}
/** Refuses a file with the marks that git leaves in a conflicted merge. */
function refuseConflict(text, shown, fix) {
    const at = text.search(/^(<<<<<<<|>>>>>>>) /m);
    if (at < 0)
        return;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .OspoError */ .sH("FORMAT", `${shown} has merge conflict markers (line ${lineAt(text, at)})`, { fix });
}
/** Line of a character offset, from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line++;
    return line;
}
function jsonFault(text, error) {
    const offset = /position (\d+)/.exec(error.message)?.[1];
    if (offset === undefined || Number(offset) >= text.trimEnd().length)
        return `it ends in the middle, after line ${lineAt(text, text.length)}`;
    return `unexpected text in line ${lineAt(text, Number(offset))}`;
}


/***/ }),

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ linkMembers)
/* harmony export */ });
/** The project, which is first, holds its members, whether or not it also depends on them. */
function linkMembers(drafts) {
    const [project] = drafts;
    if (project === undefined)
        return;
    const known = new Set(project.edges.map(({ to }) => to));
    const members = drafts.flatMap(({ role }, to) => (role === "member" && !known.has(to) ? [to] : []));
    project.edges = [...project.edges, ...members.map((to) => ({ kind: "production", to }))];
}


/***/ }),

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6603);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1809);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(174);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9354);



/**
 * The package.json in `folder`, without credentials as the lock file beside it is read; `undefined` where none is, or
 * none that can be read.
 */
async function readManifest(folder, files) {
    try {
        const manifest = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "package.json"), _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.manifestBytes));
        // Written anew, because a slash may stand escaped in the file.
        const text = JSON.stringify(manifest ?? {});
        const clean = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .r)(text);
        return clean === text ? manifest : (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(clean);
    }
    catch {
        return undefined;
    }
}
/** Those of `places` that have a package.json, each once. */
async function readManifests(places, readManifest) {
    const found = new Map();
    const read = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .eachItem */ .X)([...new Set(places)], readManifest);
    for (const result of read)
        if (result.ok && result.value)
            found.set(result.item, result.value);
    return found;
}


/***/ }),

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ memberFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6603);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(174);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2158);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5496);



/** Folders that a search for members looks into; a real repository has some thousands. */
const most = 20_000;
const deepest = 16;
/**
 * The members of the project in `folder`, by the patterns of `workspaces` as package.json states them. LIMIT where
 * they lead into more folders than a repository has.
 */
async function memberFolders(workspaces, folder, files) {
    const stated = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(workspaces) ? workspaces.packages : workspaces;
    if (!Array.isArray(stated))
        return { folders: [], unreadable: [] };
    const all = stated.filter((pattern) => typeof pattern === "string").map(tidy);
    const patterns = all.filter(isReadable);
    const taken = patterns.filter((pattern) => pattern !== "" && !pattern.startsWith("!"));
    const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    const found = new Set();
    const budget = { left: most };
    for (const pattern of taken) {
        const isMember = picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern, { ignore, dot: true, noextglob: true });
        const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(pattern);
        if (base.split("/").includes(".."))
            continue;
        const depth = isGlob ? depthOf(pattern.slice(base.length)) : 0;
        for (const path of await foldersBelow(isGlob ? base : pattern, depth, budget, folder, files))
            if (path !== "" && isMember(path))
                found.add(path);
    }
    const sorted = [...found].sort();
    const held = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .eachItem */ .X)(sorted, (path) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path, "package.json"), files));
    const folders = held.flatMap((result) => (result.ok && result.value ? [result.item] : []));
    return { folders, unreadable: all.filter((pattern) => !isReadable(pattern)) };
}
/** Short, without groups, and with few wildcards in a name: what a regular expression matches fast. */
function isReadable(pattern) {
    return (/^[^()\\\0]{0,256}$/.test(pattern) && pattern.split("/").every((part) => part.split(/[*?]+/).length <= 4));
}
function depthOf(glob) {
    return glob.includes("**") ? deepest : glob.split("/").filter((part) => part !== "").length;
}
/** `start` and the folders below it, `node_modules` left out, by breadth. */
async function foldersBelow(start, depth, budget, folder, files) {
    const all = [start];
    let level = [start];
    for (let step = 0; step < depth && level.length > 0; step++) {
        const below = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .eachItem */ .X)(level, (path) => foldersIn(path, folder, files));
        level = below.flatMap((result) => (result.ok ? result.value : []));
        budget.left -= level.length;
        if (budget.left < 0) {
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .OspoError */ .sH("LIMIT", `\`workspaces\` leads into more than ${most} folders`, {
                fix: "Name the folders of members more closely.",
            });
        }
        all.push(...level);
    }
    return all;
}
async function foldersIn(path, folder, files) {
    const names = (await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path))).filter((name) => name !== "node_modules" && name !== ".git");
    const found = await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .eachItem */ .X)(names, async (name) => {
        const entry = await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path, name));
        return entry?.kind === "folder";
    });
    return found.flatMap((result) => result.ok && result.value ? [path === "" ? result.item : `${path}/${result.item}`] : []);
}
async function isFile(path, files) {
    return (await files.stat(path))?.kind === "file";
}
function tidy(pattern) {
    return pattern
        .replace(/^(!?)(?:\.?\/)+/, "$1")
        .replace(/\/+$/, "")
        .replace(/^(!?)\.$/, "$1");
}


/***/ }),

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Nesting)
/* harmony export */ });
/** Folders below one another that a package may lie in. Real trees have ten; the walk up is paid for every edge. */
const deepest = 64;
/** Names below names, as in nested `node_modules`: who asks from a place finds what is nearest on the way up. */
class Nesting {
    #root = level(undefined);
    /** Says what lies at `names`; false where that is too deep to be real. */
    set(names, found) {
        if (names.length > deepest)
            return false;
        let at = this.#root;
        for (const name of names) {
            at.below ??= new Map();
            const below = at.below.get(name) ?? level(at);
            at.below.set(name, below);
            at = below;
        }
        at.found = found;
        return true;
    }
    /** Finds names as one at `names` does: below itself first, then below each one above it. */
    finder(names) {
        let start = this.#root;
        for (const name of names.slice(0, deepest))
            start = start.below?.get(name) ?? start;
        return (name) => {
            for (let at = start; at !== undefined; at = at.above) {
                const found = at.below?.get(name)?.found;
                if (found !== undefined)
                    return found;
            }
            return undefined;
        };
    }
}
function level(above) {
    return { above, below: undefined, found: undefined };
}


/***/ }),

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ isPlatformBound),
/* harmony export */   qz: () => (/* binding */ declaredLicense),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6603);

/** Where npm takes the package of a lock entry from. */
function sourceOf(entry, place) {
    const url = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(entry.resolved);
    if (!place.includes("node_modules/"))
        return { kind: "link" };
    if (entry.inBundle === true)
        return { kind: "bundled" };
    if (url === undefined)
        return { kind: "registry" };
    if (/^git[+:@]|^(?:github|gitlab|bitbucket|gist):/.test(url))
        return { kind: "git", url };
    if (url.startsWith("file:"))
        return { kind: "file", url };
    return { kind: isRegistryTarball(url) ? "registry" : "tarball", url };
}
/** Registries serve `<registry>/<name>/-/<file>.tgz`; the host may be any. */
function isRegistryTarball(url) {
    return /^https?:\/\/[^?#]+\/-\/[^/?#]+\.tgz(?:[?#]|$)/.test(url);
}
/** Whether an entry of a lock is for some platforms alone. */
function isPlatformBound({ os, cpu, libc }) {
    return os !== undefined || cpu !== undefined || libc !== undefined;
}
/**
 * The license field in all forms that npm publishes: a string, `{ type }`, and the legacy array, whose
 * members are alternatives. Word for word; judging it is packages/license's work.
 */
function declaredLicense(value, origin) {
    const text = licenseText(value);
    return text === undefined ? undefined : { text, origin };
}
function licenseText(value) {
    if (typeof value === "string")
        return value.trim() || undefined;
    if (Array.isArray(value)) {
        const all = value.map(licenseText).filter((text) => text !== undefined);
        return all.length > 1 ? `(${all.join(" OR ")})` : all[0];
    }
    if (!(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    return licenseText(value.type) ?? licenseText(value.name) ?? licenseText(value.license);
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ folderFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** The files of a package that stands in a folder of its own. `shown` is its origin in reports. */
function folderFiles(folder, shown, files) {
    return {
        origin: shown,
        list: (inner = "") => files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, inner)),
        read: (path, limit) => files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), limit),
    };
}


/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   C9: () => (/* binding */ encodePurl),
/* harmony export */   dd: () => (/* binding */ formatPurl),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
const typePattern = /^[a-z.-][a-z0-9.-]*$/i;
const keyPattern = /^[a-z.\-_][a-z0-9.\-_]*$/i;
/**
 * Types whose namespace and name are lower-cased (purl-spec, types). npm is not among them: `JSONStream` and
 * `jsonstream` are two packages of its registry.
 */
const lowerCased = new Set(["alpm", "apk", "bitbucket", "composer", "deb", "github", "gitlab", "hex", "rpm"]);
/** Of these only the name. */
const lowerCasedName = new Set(["pypi"]);
/** The parts of a purl, or `undefined` for what is none. Linear; never throws. */
function parsePurl(text) {
    if (!/^pkg:/i.test(text))
        return undefined;
    const hash = text.indexOf("#");
    const question = text.slice(0, hash < 0 ? undefined : hash).indexOf("?");
    const path = text.slice(4, question >= 0 ? question : hash < 0 ? undefined : hash).replace(/^\/+/, "");
    const slash = path.indexOf("/");
    const type = path.slice(0, Math.max(slash, 0)).toLowerCase();
    if (!typePattern.test(type))
        return undefined;
    try {
        const named = nameOf(path.slice(slash + 1), type);
        const query = question < 0 ? "" : text.slice(question + 1, hash < 0 ? undefined : hash);
        const qualifiers = qualifiersOf(query);
        if (named === undefined || qualifiers === undefined)
            return undefined;
        const subpath = hash < 0
            ? ""
            : segments(text.slice(hash + 1))
                .map(decodeURIComponent)
                .join("/");
        return { type, ...named, qualifiers, subpath: subpath || undefined };
    }
    catch {
        return undefined;
    }
}
function nameOf(path, type) {
    const trimmed = path.replace(/\/$/, "");
    const at = trimmed.lastIndexOf("@");
    // `@` at the start of a segment is a scope that was not encoded, as in `pkg:npm/@babel/core`.
    const versioned = at > 0 && trimmed[at - 1] !== "/" && !trimmed.slice(at).includes("/");
    const parts = segments(versioned ? trimmed.slice(0, at) : trimmed).map(decodeURIComponent);
    const version = versioned ? decodeURIComponent(trimmed.slice(at + 1)) || undefined : undefined;
    const name = parts.pop();
    if (!name || (at === 0 && !trimmed.includes("/")))
        return undefined;
    const lower = lowerCased.has(type);
    const namespace = parts.length === 0 ? undefined : parts.join("/");
    return {
        namespace: lower ? namespace?.toLowerCase() : namespace,
        name: lower || lowerCasedName.has(type) ? name.toLowerCase() : name,
        version,
    };
}
function segments(path) {
    return path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
}
function qualifiersOf(query) {
    const found = new Map();
    for (const pair of query.split("&")) {
        if (pair === "")
            continue;
        const equals = pair.indexOf("=");
        const key = (equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
        if (!keyPattern.test(key))
            return undefined;
        const value = equals < 0 ? "" : decodeURIComponent(pair.slice(equals + 1));
        if (value !== "")
            found.set(key, value);
    }
    return found;
}
/** The canonical purl of `parts`, or `undefined` where they cannot make one (no type, no name, a bad key). */
function formatPurl(parts) {
    const { type, namespace = "", name, version, qualifiers, subpath } = parts;
    if (!type || !typePattern.test(type) || !name)
        return undefined;
    const keys = [...qualifiers.keys()];
    if (!keys.every((key) => keyPattern.test(key)))
        return undefined;
    const path = [...segments(namespace), name].map(encodePurl).join("/");
    const query = keys
        .filter((key) => qualifiers.get(key))
        .map((key) => [key.toLowerCase(), encodePurl(qualifiers.get(key) ?? "")])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${value}`)
        .join("&");
    const below = segments(subpath ?? "")
        .map(encodePurl)
        .join("/");
    const at = version ? `@${encodePurl(version)}` : "";
    return `pkg:${type.toLowerCase()}/${path}${at}${query && `?${query}`}${below && `#${below}`}`;
}
/** Percent-encoding of the purl specification: all but letters, digits and `-._~:`. */
function encodePurl(text) {
    if (/^[\w.~:-]*$/.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replaceAll("%3A", ":")
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** All versions of the package, as policies write them: `pkg:npm/@acme/a`. Text that is no purl stays as it is. */
function packageOf(purl) {
    const parsed = parsePurl(purl);
    if (parsed === undefined)
        return purl;
    const namespace = parsed.namespace ? `${parsed.namespace}/` : "";
    return `pkg:${parsed.type}/${namespace}${parsed.name}`;
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unreadableProblem),
/* harmony export */   G: () => (/* binding */ missingProblem)
/* harmony export */ });
/** `asker` depends on `wanted`, and the lock file does not hold it. */
function missingProblem(asker, wanted, kind) {
    const { purl, role, name, manifest, place } = asker;
    const who = role === "project" ? "The project" : `\`${name}\``;
    const where = { subject: purl, manifest, place, key: wanted };
    if (kind === "peer") {
        const message = `${who} wants \`${wanted}\` as a peer, which is not there.`;
        return { ...where, kind: "missing-peer", level: "note", message };
    }
    const message = `${who} depends on \`${wanted}\`, which is not in the lock file.`;
    return { ...where, kind: "missing", level: "fail", message };
}
/** The entry at `place` is not `what` (an object, a mapping), so nothing is known of its package. */
function unreadableProblem(place, what, manifest) {
    const message = `The entry \`${place}\` is not ${what}, so its package is unknown.`;
    return { kind: "unreadable", level: "fail", subject: place, message, manifest, place };
}


/***/ }),

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   Rk: () => (/* binding */ productPurl),
/* harmony export */   jL: () => (/* binding */ sourceQualifiers)
/* harmony export */ });
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1624);

/**
 * The purl of an npm package, e.g. `pkg:npm/%40scope/name@1.0.0`. Case is kept: `JSONStream` and
 * `jsonstream` are two packages of the registry.
 */
function npmPurl(name, version, qualifiers = none) {
    const slash = name.indexOf("/");
    const path = slash < 0 ? (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(name) : name.split("/").map(_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9).join("/");
    const at = version ? `@${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(version)}` : "";
    if (qualifiers === none)
        return `pkg:npm/${path}${at}`;
    const query = Object.entries(qualifiers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(value)}`)
        .join("&");
    return `pkg:npm/${path}${at}${query ? `?${query}` : ""}`;
}
const none = {};
/** The purl qualifiers that tell a package from the registry's one of the same name and version. */
function sourceQualifiers({ kind, url }) {
    if (url === undefined)
        return none;
    if (kind === "git")
        return { vcs_url: url };
    return kind === "tarball" ? { download_url: url } : none;
}
/** The purl of a repository on GitHub (`owner/name`; the type's rule: lower case), or of a nameless product. */
function productPurl(name) {
    const [owner, repository] = name.toLowerCase().split("/");
    return owner && repository
        ? `pkg:github/${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(owner)}/${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(repository)}`
        : `pkg:generic/${(0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePurl */ .C9)(name)}`;
}


/***/ }),

/***/ 8931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ componentOf),
/* harmony export */   W: () => (/* binding */ digestAlgorithms)
/* harmony export */ });
/** Digest algorithms, as CycloneDX 1.4 to 1.7 spell them. */
const digestAlgorithms = [
    "MD5",
    "SHA-1",
    "SHA-256",
    "SHA-384",
    "SHA-512",
    "SHA3-256",
    "SHA3-384",
    "SHA3-512",
    "BLAKE2b-256",
    "BLAKE2b-384",
    "BLAKE2b-512",
    "BLAKE3",
];
/** A component of which nothing is known but `facts`. One literal: all have one shape, which is fast. */
function componentOf(facts) {
    return {
        ref: facts.ref,
        type: facts.type ?? "library",
        name: facts.name,
        group: facts.group,
        version: facts.version,
        range: facts.range,
        purl: facts.purl,
        identifiers: facts.identifiers ?? [],
        scope: facts.scope,
        declared: facts.declared,
        concluded: facts.concluded,
        copyright: facts.copyright,
        description: facts.description,
        supplier: facts.supplier,
        makers: facts.makers ?? [],
        digests: facts.digests ?? [],
        references: facts.references ?? [],
        properties: facts.properties ?? [],
        patches: facts.patches ?? [],
        dependsOn: facts.dependsOn,
        parent: facts.parent,
        completeness: facts.completeness,
    };
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1809);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6922);


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

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ splitAdvice)
/* harmony export */ });
/** So many lines to paste are shown; nobody pastes more. */
const mostLines = 30;
/** Advice as people read it: a sentence, and below a blank line what to paste into a file. */
function splitAdvice(advice) {
    const at = advice.indexOf("\n\n");
    if (at < 0)
        return { sentence: advice, lines: [] };
    return {
        sentence: advice.slice(0, at),
        lines: advice
            .slice(at + 2)
            .split("\n")
            .slice(0, mostLines),
    };
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isPullRequest)
/* harmony export */ });
/* unused harmony export pullRequestAddress */
/**
 * An address of a pull request of GitHub, GitHub Enterprise included, in the one form that GitHub writes. Nothing else
 * becomes a link in what we render, and its text is the address itself: whoever clicks has read where it leads.
 */
const pullRequestAddress = "^https?://[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?::[0-9]{1,5})?/[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9._-]{1,100}/pull/[1-9][0-9]{0,9}$";
const pattern = new RegExp(pullRequestAddress);
/** Whether `text` may be written as a link. */
function isPullRequest(text) {
    return text !== undefined && pattern.test(text);
}


/***/ }),

/***/ 1840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Who made a report or an SBOM. `packages/tools` keeps the version equal to the root package.json's. */
const tool = { name: "ospo-actions", version: "0.1.0" };


/***/ }),

/***/ 173:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 1554:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 4993:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9318);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
