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

/***/ 2938:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "data/cyclonedx-npm.package-lock.json";

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
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const __WEBPACK_EXTERNAL_MODULE__shared_yaml_js_98880885__ = process.getBuiltinModule("node:module").createRequire(import.meta.url)("../shared/yaml.js");
module.exports = x({ ["parse"]: () => (__WEBPACK_EXTERNAL_MODULE__shared_yaml_js_98880885__.parse) });

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

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 2250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

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

/***/ 8574:
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

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 6460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

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

/***/ 363:
/***/ ((module) => {

// derived-from: @cyclonedx/cyclonedx-library
module.exports = ["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"];


/***/ }),

/***/ 7331:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4675);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6193);


await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_main_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6193:
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
            const { uploadArtifact } = await __nccwpck_require__.e(/* import() */ 979).then(__nccwpck_require__.bind(__nccwpck_require__, 7979));
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
var limits = __nccwpck_require__(1809);
// EXTERNAL MODULE: ./packages/core/build/escape/text.js
var escape_text = __nccwpck_require__(2382);
;// CONCATENATED MODULE: ./packages/report/build/render/sarif.js


const levels = { fail: "error", review: "warning", note: "note" };
/** The findings as SARIF 2.1.0, at most as many as code scanning takes; the worst come first. */
function toSarif({ findings, rules, tool, subject, action }) {
    const shown = findings.slice(0, limits/* limits */.F.sarifResults);
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const lineHash = lineHashes();
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) } },
                automationDetails: { id: categoryOf(action, subject.manifest) },
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
function categoryOf(action, manifest) {
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
        const { createGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(398), __nccwpck_require__.e(108)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6744));
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

// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __nccwpck_require__(174);
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
        const fits = open.length <= limits/* limits */.F.annotationsPerLevel;
        const shown = fits ? open : open.slice(0, limits/* limits */.F.annotationsPerLevel - 1);
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
function toMarkdown(report, title, { maxBytes = limits/* limits */.F.summaryBytes } = {}) {
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
    for (const path of (paths ?? []).slice(0, limits/* limits */.F.pathsShown))
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

;// CONCATENATED MODULE: ./packages/core/build/matching-files.js

/** How deep below the folder that a glob names files are looked for. */
const deepest = 12;
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
        for await (const { path, kind } of walk(base || ".", files, deepest)) {
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

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __nccwpck_require__(6603);
// EXTERNAL MODULE: ./packages/inventory/build/credentials.js
var credentials = __nccwpck_require__(9354);
;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/version.js
/** Versions of CycloneDX JSON that are written, the default among them. */
const cycloneDxVersions = ["1.5", "1.6", "1.7"];
const defaultCycloneDx = "1.6";
/** Versions that are read: each has a validator that was compiled from its (strict) schema. */
const readableCycloneDx = ["1.2", "1.3", "1.4", ...cycloneDxVersions];

// EXTERNAL MODULE: ./packages/inventory/build/json.js
var build_json = __nccwpck_require__(2544);
;// CONCATENATED MODULE: ./packages/inventory/build/sbom/read.js




/**
 * Reads an SBOM of any format and ecosystem: CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0
 * JSON-LD, GitHub's dependency-graph export. Schema first, then what no schema sees. FORMAT where it is none of
 * them, LIMIT where it is too big or too deep. Credentials in addresses are taken out.
 */
async function readSbom(text, file) {
    if (text.length > limits/* limits */.F.sbomBytes) {
        throw new build_errors/* OspoError */.sH("LIMIT", `${file} has ${text.length} characters, more than ${limits/* limits */.F.sbomBytes}`);
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
        const { readSpdx2 } = await __nccwpck_require__.e(/* import() */ 301).then(__nccwpck_require__.bind(__nccwpck_require__, 4301));
        return { file, ...readSpdx2(sbom, file, "/sbom") };
    }
    if (typeof spdxVersion === "string") {
        if (spdxVersion !== "SPDX-2.2" && spdxVersion !== "SPDX-2.3")
            throw unread(file, spdxVersion);
        const { readSpdx2 } = await __nccwpck_require__.e(/* import() */ 301).then(__nccwpck_require__.bind(__nccwpck_require__, 4301));
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
    const { validateCycloneDx } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4487));
    const { readCycloneDx } = await __nccwpck_require__.e(/* import() */ 237).then(__nccwpck_require__.bind(__nccwpck_require__, 7618));
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
        const paths = await matchingFiles([glob], files, { input: "sbom", most: limits/* limits */.F.sboms });
        if (paths.length === 0)
            throw (0,build_errors/* inputError */.Xu)([`sbom: ${glob} names no file`]);
        for (const path of paths)
            found.add(path);
    }
    return [...found].sort();
}
/** The document in the file at `path`; FORMAT, with its places, where it is not valid. */
async function readSoundSbom(path, files) {
    return requireSound(await readSbom(await files.read(path, limits/* limits */.F.sbomBytes), files.display(path)));
}

// EXTERNAL MODULE: ./packages/inventory/build/graph.js
var graph = __nccwpck_require__(5772);
;// CONCATENATED MODULE: ./packages/inventory/build/omit.js

/** Kinds of dependencies that can be left out, in npm's words. */
const omissible = ["dev", "optional", "peer"];
const kindsOf = {
    dev: ["development"],
    optional: ["optional", "optional-peer"],
    peer: ["peer", "optional-peer"],
};
/**
 * The inventory without what only the omitted kinds of dependencies bring in. As with npm, a package that
 * development needs and a product can use optionally stays until both kinds are omitted.
 */
function omit(inventory, kinds) {
    if (kinds.length === 0)
        return inventory;
    const dropped = new Set(kinds.flatMap((kind) => kindsOf[kind]));
    const all = ["production", "development", "optional", "peer", "optional-peer"];
    const { components } = inventory;
    const kept = (0,graph/* reach */.gl)(components, (0,graph/* rootsOf */.RD)(components), new Set(all.filter((kind) => !dropped.has(kind))));
    const moved = new Map();
    components.forEach(({ extraneous }, at) => {
        if (kept[at] || extraneous)
            moved.set(at, moved.size);
    });
    const remaining = [...moved.keys()].map((at) => withEdges(components[at], dropped, moved));
    return { ...inventory, components: remaining };
}
function withEdges(component, dropped, moved) {
    const edges = component.edges.flatMap(({ kind, to }) => {
        const target = moved.get(to);
        return target === undefined || dropped.has(kind) ? [] : [{ kind, to: target }];
    });
    return { ...component, edges };
}

// EXTERNAL MODULE: ./packages/inventory/build/sbom/from-inventory.js + 1 modules
var from_inventory = __nccwpck_require__(9643);
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
        return installOf(component, at === 0, edges, file);
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
function installOf(component, isSubject, edges, file) {
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
        source: isSubject || isMember ? { kind: "project" } : sourceOf(component, stated),
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
function sourceOf(component, stated) {
    const kind = stated.get("ospo:source") ?? "registry";
    const reference = component.references.find(({ type }) => type === (kind === "git" ? "vcs" : "distribution"));
    const url = reference?.url === component.purl ? undefined : reference?.url;
    return {
        kind: kinds.has(kind) ? kind : "registry",
        ...(url !== undefined && { url }),
    };
}

// EXTERNAL MODULE: ./packages/report/build/tool.js
var tool = __nccwpck_require__(1840);
;// CONCATENATED MODULE: ./actions/sbom/build/engines.js




/** The documents of the engine that the inputs name; `undefined` where it is none of these. */
async function readEngine(inputs, host) {
    switch (inputs.engine) {
        case "auto":
        case "sbom":
            return undefined;
        case "github":
            return [await readGraph(inputs.githubToken, host)];
        case "cyclonedx-npm": {
            const readings = [];
            for (const path of inputs.path)
                readings.push(await runCycloneDxNpm(path, host));
            return readings;
        }
    }
}
async function readGraph(token, host) {
    const repository = host.env.GITHUB_REPOSITORY;
    if (!repository || !token)
        throw (0,build_errors/* inputError */.Xu)([
            `engine: \`github\` needs ${repository ? "a `github-token`" : "a repository of GitHub: it runs in a workflow"}`,
        ]);
    const { exportDependencyGraph } = await __nccwpck_require__.e(/* import() */ 729).then(__nccwpck_require__.bind(__nccwpck_require__, 8729));
    const value = await exportDependencyGraph(await lazyGitHub(token, host)(), repository, host.fetch);
    return readSbom(JSON.stringify(value), `dependency graph of ${repository}`);
}
/** What tells a tree that npm did not install: of those cyclonedx-npm would make a wrong SBOM, and say nothing. */
const foreign = [
    "pnpm-lock.yaml",
    "node_modules/.modules.yaml",
    "yarn.lock",
    ".pnp.cjs",
    ".pnp.js",
    ".pnp.data.json",
    "node_modules/.yarn-state.yml",
    "node_modules/.yarn-integrity",
    "bun.lock",
    "bun.lockb",
];
async function runCycloneDxNpm(path, host) {
    const { files } = host;
    const shown = files.display(path);
    await files.admit(path);
    if ((await files.stat(path))?.kind !== "folder")
        throw (0,build_errors/* inputError */.Xu)([`path: ${shown} is no folder, and the engine cyclonedx-npm reads projects in folders`]);
    const has = async (name) => (await files.stat((0,external_node_path_.join)(path, name))) !== undefined;
    for (const name of foreign) {
        if (!(await has(name)))
            continue;
        throw new build_errors/* OspoError */.sH("INPUT", `engine: cyclonedx-npm reads what npm installs, and ${shown} holds ${name}`, {
            fix: "Leave `engine` at `auto`, which reads the lock files of npm, pnpm, yarn and bun.",
        });
    }
    const isInstalled = await has("node_modules");
    if (!isInstalled && !(await has("package-lock.json")) && !(await has("npm-shrinkwrap.json")))
        throw new build_errors/* OspoError */.sH("NOT_FOUND", `Neither node_modules nor a lock file of npm in ${shown}`, {
            fix: "Run `npm ci` before this step.",
        });
    const file = files.display((0,external_node_path_.join)(path, "package.json"));
    const { provideEngine, runEngine } = await __nccwpck_require__.e(/* import() */ 479).then(__nccwpck_require__.bind(__nccwpck_require__, 1479));
    const main = await provideEngine({
        name: "@cyclonedx/cyclonedx-npm",
        lock: await engineLock(),
        program: "bin/cyclonedx-npm-cli.js",
    }, host);
    const args = [
        "--output-format=JSON",
        "--output-file=-",
        "--spec-version=1.6",
        "--flatten-components",
        "--short-PURLs",
        "--no-validate", // Ours are stricter, and its own come with packages that are not installed.
        ...(isInstalled ? [] : ["--package-lock-only"]),
    ];
    const { status, stdout, stderr } = await runEngine(main, { args, folder: files.resolve(path) }, host);
    if (status !== 0)
        throw new build_errors/* OspoError */.sH("FORMAT", `cyclonedx-npm could not read ${shown}:\n${stderr.trim()}`, {
            fix: "Run `npm ci` and see what it says of the project, or leave `engine` at `auto`.",
        });
    const reading = await readSbom(stdout.toString("utf8"), file);
    return { ...reading, document: withScopes(reading.document) };
}
async function engineLock() {
    const { readFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
    return readFile(new URL(/* asset import */ __nccwpck_require__(2938), __nccwpck_require__.b), "utf8");
}
/** The engine marks development alone, and leaves scopes out. */
function withScopes(document) {
    return { ...document, components: document.components.map(withScope) };
}
function withScope(component) {
    const { scope, properties } = component;
    const isTrue = (name) => properties.some((property) => property.name === name && property.value === "true");
    return scope === undefined && isTrue("cdx:npm:package:development")
        ? { ...component, scope: "excluded" }
        : component;
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

;// CONCATENATED MODULE: ./actions/sbom/build/rules.js
const renew = "Run the package manager's install and commit the lock file, then run again.";
/** A rule for each kind of problem that a lock file can have, and for an SBOM that says too little. */
const rules = [
    { id: "sbom/unreadable", title: "An entry of the lock file cannot be read", help: renew },
    { id: "sbom/missing", title: "A dependency is not in the lock file", help: renew },
    {
        id: "sbom/missing-peer",
        title: "A peer dependency is not installed",
        help: "Install the peer, or leave it if the package works without.",
    },
    {
        id: "sbom/outdated",
        title: "The lock file is out of date with package.json",
        help: "The SBOM tells what the lock file says. Renew the lock file, commit it, and run again.",
    },
    {
        id: "sbom/workflow",
        title: "What a workflow uses cannot be told",
        help: "Mend the workflow or action, or set `workflows: false` to leave them all out.",
    },
    {
        id: "sbom/extraneous",
        title: "Nothing asks for a package of the lock file",
        help: "Run `npm prune` (or the like) and commit the lock file.",
    },
    {
        id: "sbom/empty",
        title: "The lock file lists no package",
        help: "Check that `path` names the right project; if it really has no dependencies, set `fail-on: never`.",
    },
    {
        id: "sbom/no-license",
        title: "Packages without a stated license",
        help: "Install the project before this step: licenses are then read from node_modules. Or ask the registry with `enrich: registry`. Packages for other platforms are never installed there.",
    },
    {
        id: "sbom/invalid",
        title: "The SBOM is not valid",
        help: "Ask whoever made it for a valid one, or make it again with a newer version of the tool.",
    },
    {
        id: "sbom/range",
        title: "Packages of which only a range is known",
        help: "Commit a lock file, or let a tool submit what is really used: a range may stand for any of its versions.",
    },
    {
        id: "sbom/not-enriched",
        title: "The registry did not tell all licenses",
        help: "Run again where the registry can be reached, with the `.npmrc` of the project; or install the project before this step.",
    },
    {
        id: "sbom/not-carried",
        title: "Parts of the SBOM are not carried over",
        help: "Keep the original beside what is written: it says more.",
    },
    {
        id: "sbom/not-compared",
        title: "The SBOM could not be compared with its base",
        help: "Run again, or name a folder, lock file, SBOM or commit in `base`. The SBOM itself is whole.",
    },
    {
        id: "sbom/other-content",
        title: "A version has another content than before",
        help: "A published version never changes. Find out who published it anew, or who edited the lock file.",
    },
    {
        id: "sbom/license-change",
        title: "An update changes a license",
        help: "Read the new terms before you merge; the license gate judges them by your policy.",
    },
    {
        id: "sbom/added",
        title: "What comes in, by the dependency that asks for it",
        help: "The table of changes names every component.",
    },
    {
        id: "sbom/quality",
        title: "The SBOM says too little",
        help: "The table of quality names what is missing; `author` tells who answers for the SBOM, `correction-file` writes what to ask its maker for.",
    },
];
/** The rule of a problem. */
function ruleOf(kind) {
    return `sbom/${kind}`;
}
/** The help of a rule, as advice in a finding. */
function helpOf(id) {
    return rules.find((rule) => rule.id === id)?.help ?? "";
}

;// CONCATENATED MODULE: ./actions/sbom/build/enrich.js




/** Requests at a time, and packages that are asked for in one run. */
const bounds = { concurrency: 16, packages: 10_000 };
/** After so many packages in a row the registry counts as out of reach, and is not asked any more. */
const patience = 3;
/** The inventory of the projects at `path` with licenses of the npm registry, for packages of it that state none. Never throws for one package. */
async function enrich(inventory, { enrich: from, cacheFolder }, [path = "."], host) {
    if (from === "never")
        return { inventory, findings: [] };
    const open = distinctComponents(inventory).filter(isOpen);
    if (open.length === 0)
        return { inventory, findings: [] };
    const { fileCache, openRegistry } = await Promise.all(/* import() */[__nccwpck_require__.e(726), __nccwpck_require__.e(663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4663));
    const cache = cacheFolder ? fileCache(host.files, cacheFolder) : undefined;
    const folder = (await host.files.stat(path))?.kind === "folder" ? path : (0,external_node_path_.dirname)(path);
    const registry = await openRegistry(host, { folder });
    let outOfReach = 0;
    const results = await (0,each_item/* eachItem */.X)(open.slice(0, bounds.packages), async (component) => {
        if (outOfReach >= patience)
            throw new build_errors/* OspoError */.sH("NETWORK", "The registry is out of reach");
        try {
            const license = await licenseOf(component, registry, cache);
            outOfReach = 0;
            return license;
        }
        catch (error) {
            if (error instanceof build_errors/* OspoError */.sH && error.code === "NETWORK")
                outOfReach++;
            throw error;
        }
    }, {
        concurrency: bounds.concurrency,
        signal: host.cancelled,
        onProgress: (done, total) => host.log.progress({ done, total, what: "licenses asked for" }),
    });
    const licenses = new Map();
    const failures = [];
    for (const result of results) {
        if (!result.ok)
            failures.push({ component: result.item, error: result.error });
        else if (result.value)
            licenses.set(result.item.purl, result.value);
    }
    const components = inventory.components.map((component) => {
        const license = isOpen(component) ? licenses.get(component.purl) : undefined;
        return license ? { ...component, license } : component;
    });
    const left = open.length - results.length;
    return { inventory: { ...inventory, components }, findings: failureFinding(failures, left, inventory) };
}
/** Of the registry itself: another source may hold other code under the same name and version. */
function isOpen({ license, role, source, purl, version }) {
    return (!license && role === "package" && source.kind === "registry" && !!version && purl.startsWith("pkg:npm/"));
}
async function licenseOf({ name, version = "", digests }, registry, cache) {
    const key = digests.length > 0
        ? `license-1 ${digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(" ")}`
        : "";
    const known = key ? (await cache?.get(key))?.get("license") : undefined;
    if (known !== undefined)
        return { text: known, origin: "registry" };
    const { license, digests: published } = await registry.version(name, version);
    const own = new Map(digests.map(({ algorithm, hex }) => [algorithm, hex]));
    if (published.some(({ algorithm, hex }) => (own.get(algorithm) ?? hex) !== hex))
        throw new build_errors/* OspoError */.sH("FORMAT", `The registry holds another content of ${name} ${version} than the lock file names`);
    if (license && key)
        await cache?.set(key, new Map([["license", license.text]]));
    return license;
}
/** One finding for all: an unreachable registry fails for each of them alike. */
function failureFinding(failures, left, { manifests }) {
    const [first] = failures;
    if (first === undefined && left === 0)
        return [];
    const amount = failures.length + left;
    const why = first
        ? `${(0,build_errors/* describeError */.Uc)(first.error).split("\n")[0]}.`
        : `No more than ${bounds.packages} are asked for in one run.`;
    const message = `The registry did not tell the license of ${amount === 1 ? "one package" : `${amount} packages`}: ${why}`;
    const subject = manifests.join(", ");
    return [
        { rule: "sbom/not-enriched", level: "review", subject, message, advice: helpOf("sbom/not-enriched") },
    ];
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

// EXTERNAL MODULE: ./packages/inventory/build/package-files/folder.js
var package_files_folder = __nccwpck_require__(7841);
;// CONCATENATED MODULE: ./packages/inventory/build/package-files/node-modules.js



/** How far `node_modules` may stand in each other, and how many packages are looked through. */
const node_modules_deepest = 16;
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
    for (let depth = 0; level.length > 0 && depth < node_modules_deepest && left > 0; depth++) {
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
        return (0,json/* readObject */.Ag)(await files.read("package.json", limits/* limits */.F.manifestBytes));
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
const managers_foreign = /^(?:go\.mod|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|requirements\.txt|pyproject\.toml|poetry\.lock|Pipfile|composer\.json|Gemfile|mix\.exs|Package\.swift|conanfile\..*|.*\.(?:cs|fs|vb)proj)$/;
function fixFor(names) {
    const [, command] = lockers.find(([file]) => names.includes(file)) ?? [];
    if (command)
        return `Make one with \`${command}\` (or your package manager's own command) and commit it.`;
    const other = names.find((name) => managers_foreign.test(name));
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




const member_drift_renew = {
    npm: "npm install --package-lock-only",
    pnpm: "pnpm install --lockfile-only",
    yarn: "yarn install",
    bun: "bun install --lockfile-only",
};
/** How many folders a message tells. */
const shown = 3;
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
        const more = unlisted.length > shown ? ` and ${unlisted.length - shown} more` : "";
        const message = `The lock file is out of date with \`${file}\`: it does not list the members ${unlisted.slice(0, shown).join(", ")}${more}. Run \`${member_drift_renew[manager]}\` and commit the lock file.`;
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
    return (await files.stat(path))?.kind === "file" ? files.read(path, limits/* limits */.F.manifestBytes) : "";
}

// EXTERNAL MODULE: ./packages/inventory/build/drift.js
var drift = __nccwpck_require__(259);
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
        const name = nameOf(place, entry, lock, members, folder);
        const origin = lock.manifests.has(place) ? external_node_path_.posix.join(place, "package.json") : manifest;
        const draft = read_installOf(place, entry, role, requests, name, manifest, origin);
        for (const problem of missing(draft, requests))
            problems.push(problem);
        return draft;
    });
    (0,link_members/* linkMembers */.S)(drafts);
    return { manager: "npm", manifest, drafts, problems, unreadable: unreadable.length };
}
function nameOf(place, entry, lock, members, folder) {
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
function read_installOf(place, entry, role, { edges, bundles }, name, manifest, origin) {
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
    const text = (0,credentials/* withoutCredentials */.r)(await files.read(lockPath, limits/* limits */.F.lockfileBytes));
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

;// CONCATENATED MODULE: ./packages/inventory/build/workflows/uses.js

/** `undefined` for what lies in the same repository (`./…`, `$/…`); `unknown` for what is no `uses` at all. */
function parseUses(text) {
    if (/^(?:\.{1,2}|\$)\//.test(text))
        return undefined;
    if (text.startsWith("docker://"))
        return imageOf(text.slice("docker://".length));
    const at = text.indexOf("@");
    const [owner, repository, ...below] = text.slice(0, Math.max(at, 0)).split("/");
    const ref = text.slice(at + 1);
    if (!isName(owner) || !isName(repository) || ref === "" || /[\s@]/.test(ref))
        return "unknown";
    return actionOf(owner, repository, below.filter((part) => !/^\.{0,2}$/.test(part)), ref);
}
function isName(part) {
    return part !== undefined && /^[\w.-]+$/.test(part);
}
/**
 * `pkg:githubactions/owner/repository@ref#path`, the type that GitHub's dependency graph has; owner and repository
 * in lower case, as GitHub does not tell them apart by case and type `github` has it.
 */
function actionOf(owner, repository, below, ref) {
    const path = below.length > 0 ? `#${below.map(package_url/* encodePurl */.C9).join("/")}` : "";
    const [namespace, name] = [owner.toLowerCase(), repository.toLowerCase()];
    return {
        name: [owner, repository, ...below].join("/"),
        version: ref,
        purl: `pkg:githubactions/${(0,package_url/* encodePurl */.C9)(namespace)}/${(0,package_url/* encodePurl */.C9)(name)}@${(0,package_url/* encodePurl */.C9)(ref)}${path}`,
    };
}
/** `pkg:docker/name@tag`, a digest before a tag; of another registry than Docker's with `repository_url`. */
function imageOf(image) {
    const [named = "", digest] = image.split("@", 2);
    const slash = named.indexOf("/");
    const first = slash < 0 ? "" : named.slice(0, slash);
    const host = /[.:]|^localhost$/.test(first) ? first : undefined;
    const rest = host === undefined ? named : named.slice(slash + 1);
    const colon = rest.lastIndexOf(":");
    const name = colon < 0 ? rest : rest.slice(0, colon);
    const version = digest ?? (colon < 0 ? undefined : rest.slice(colon + 1));
    if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(name) || /\s/.test(image))
        return "unknown";
    const path = name.split("/").map(package_url/* encodePurl */.C9).join("/");
    const from = host === undefined ? "" : `?repository_url=${(0,package_url/* encodePurl */.C9)(host)}`;
    return {
        name: host === undefined ? name : `${host}/${name}`,
        version,
        purl: `pkg:docker/${path}${version ? `@${(0,package_url/* encodePurl */.C9)(version)}` : ""}${from}`,
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/workflows/read.js




/** Bytes of a workflow or action that is parsed. The largest known have a tenth of it. */
const fileBytes = 1024 * 1024;
/**
 * The actions, reusable workflows and images that `.github/workflows` and `.github/actions` of `folder` use, each
 * once. They build the product and are not in it. A file that cannot be read is a problem, and stops no other.
 */
async function readWorkflows(folder, files) {
    const found = new Map();
    const problems = [];
    const unread = (place, error) => {
        const [reason = ""] = error.message.split("\n", 1);
        const message = `\`${place}\` cannot be read, so what it uses is unknown: \`${reason}\`.`;
        problems.push(read_problem(place, place, message));
    };
    const paths = await workflowFiles(folder, files).catch((error) => {
        unread(files.display((0,external_node_path_.join)(folder, ".github")), error);
        return [];
    });
    const readings = await (0,each_item/* eachItem */.X)(paths, async (path) => {
        const { mentionsIn } = await Promise.all(/* import() */[__nccwpck_require__.e(281), __nccwpck_require__.e(180)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3180));
        return mentionsIn(await files.read(path, fileBytes));
    });
    for (const reading of readings) {
        const file = files.display(reading.item);
        if (reading.ok)
            for (const { text, comment } of reading.value) {
                const used = parseUses(text);
                if (used === "unknown")
                    problems.push(read_problem(file, text, `\`${file}\` uses \`${text}\`, which names no action.`));
                else if (used)
                    add(found, draft(used, text, comment, file));
            }
        else
            unread(file, reading.error);
    }
    return { drafts: [...found.values()], problems };
}
/** Keeps the first, and the first release that is named. */
function add(found, draft) {
    const known = found.get(draft.purl);
    if (known)
        known.release ??= draft.release;
    else
        found.set(draft.purl, draft);
}
async function workflowFiles(folder, files) {
    const isYaml = (name) => /\.ya?ml$/.test(name);
    const [workflows, actions] = [(0,external_node_path_.join)(folder, ".github/workflows"), (0,external_node_path_.join)(folder, ".github/actions")];
    const found = (await files.list(workflows)).filter(isYaml).map((name) => (0,external_node_path_.join)(workflows, name));
    for (const action of await files.list(actions)) {
        const listed = await files.list((0,external_node_path_.join)(actions, action));
        found.push(...listed.filter((name) => /^action\.ya?ml$/.test(name)).map((name) => (0,external_node_path_.join)(actions, action, name)));
    }
    return found;
}
function draft({ name, version, purl }, place, comment, manifest) {
    const pinned = /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(version ?? "");
    const source = { kind: "workflow" };
    return (0,build/* draftOf */.bz)({
        purl,
        role: "package",
        name,
        version,
        path: "",
        manifest,
        place,
        source,
        release: pinned ? comment : undefined,
    });
}
function read_problem(manifest, place, message) {
    return { kind: "workflow", level: "review", subject: place, message, manifest, place };
}

;// CONCATENATED MODULE: ./actions/sbom/build/projects.js


/** One inventory of all projects at `paths`, and of what the `workflows` of their repository use. */
async function readProjectsAndTools({ path: paths, workflows }, host) {
    const toolsOf = workflows ? () => toolsAt(paths, host.files) : undefined;
    const projects = await readProjects(paths, host, { toolsOf });
    for (const manifest of projects.inventory.manifests)
        await tellShadowed(manifest, host);
    return projects;
}
/** npm reads npm-shrinkwrap.json where there are both, and so does the SBOM; who keeps two may not know. */
async function tellShadowed(manifest, { files, log }) {
    if ((0,external_node_path_.basename)(manifest) !== "npm-shrinkwrap.json")
        return;
    const other = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), "package-lock.json");
    if ((await files.stat(other)) !== undefined)
        log.info(`${manifest} is read and ${other} is not, as npm does where there are both.`);
}
/** What workflows use: those of the workspace where a project lies in it, and those of a project's own folder. */
async function toolsAt(paths, files) {
    const folders = new Set();
    for (const path of paths) {
        const folder = (await files.stat(path))?.kind === "folder" ? path : (0,external_node_path_.dirname)(path);
        if (!/^(?:\.\.|\/|[A-Za-z]:)/.test(files.display(path)))
            folders.add(files.resolve("."));
        folders.add(files.resolve(folder));
    }
    const found = [];
    for (const folder of folders)
        found.push(await readWorkflows(folder, files));
    const byPurl = new Map(found.flatMap(({ drafts }) => drafts.map((draft) => [draft.purl, draft])));
    return { drafts: [...byPurl.values()], problems: found.flatMap(({ problems }) => problems) };
}

;// CONCATENATED MODULE: ./packages/inventory/build/sbom/merge.js

/**
 * One document of several: what each is about becomes a part of `product`. A component that two documents list
 * stays in both, as every copy does: the first keeps its ref, further ones get `ref#file`. License ids that mean
 * different texts are told apart.
 */
function mergeSboms(parts, product, { timestamp, tool, author }) {
    const taken = new Set([product.purl]);
    const licenseTexts = new Map();
    const components = [];
    const tops = [];
    for (const { document, file } of parts) {
        const renamed = refsOf(document, file, taken);
        const licenses = addTexts(document, file, licenseTexts);
        for (const component of document.components)
            components.push(moved(component, renamed, licenses));
        for (const ref of topsOf(document))
            tops.push(renamed.get(ref) ?? ref);
    }
    const root = (0,sbom_document/* componentOf */.D)({
        ref: product.purl,
        type: "application",
        name: product.name,
        purl: product.purl,
        dependsOn: tops,
        completeness: "complete",
    });
    const documents = parts.map(({ document }) => document);
    const tools = documents.flatMap((document) => document.tools);
    return {
        format: { name: "CycloneDX", version: "1.6" },
        id: undefined,
        name: product.name,
        created: `${timestamp.toISOString().slice(0, -".000Z".length)}Z`,
        authors: author ? [author] : [],
        supplier: undefined,
        tools: [...new Map([tool, ...tools].map((one) => [`${one.name} ${one.version}`, one])).values()],
        lifecycles: [...new Set(documents.flatMap(({ lifecycles }) => lifecycles))].sort(),
        properties: parts.map(({ file }) => ({ name: "ospo:manifest", value: file })),
        subject: product.purl,
        components: [root, ...components],
        licenseTexts,
        dropped: [...new Set(documents.flatMap(({ dropped }) => dropped))].sort(),
    };
}
/** A new ref for each component; none that another document took. */
function refsOf({ components }, file, taken) {
    const renamed = new Map();
    for (const { ref } of components) {
        let own = ref;
        for (let copy = 1; taken.has(own); copy++) {
            own = `${ref}#${encodeURI(file.toWellFormed())}${copy > 1 ? `-${copy}` : ""}`;
        }
        taken.add(own);
        renamed.set(ref, own);
    }
    return renamed;
}
/** What a document is about, or where it says nothing of that, all that nothing in it holds. */
function topsOf({ subject, components }) {
    if (subject !== undefined)
        return [subject];
    const asked = new Set(components.flatMap(({ dependsOn = [] }) => dependsOn));
    return components.flatMap(({ ref, parent }) => (asked.has(ref) || parent !== undefined ? [] : [ref]));
}
/** Adds the license texts of a document; gives new names for those whose id is taken by another text. */
function addTexts({ licenseTexts }, file, all) {
    const renamed = new Map();
    for (const [id, text] of licenseTexts) {
        const before = all.get(id);
        if (before !== undefined && before.text !== text.text) {
            let own = `${id}-${file.replace(/[^A-Za-z0-9.]+/g, "-")}`;
            while (all.has(own))
                own = `${own}-2`;
            renamed.set(id, own);
        }
        all.set(renamed.get(id) ?? id, text);
    }
    return renamed;
}
function moved(component, refs, licenses) {
    const { ref, dependsOn, parent, declared, concluded } = component;
    const license = (one) => one && licenses.size > 0 ? { ...one, text: renamedIn(one.text, licenses) } : one;
    return {
        ...component,
        ref: refs.get(ref) ?? ref,
        dependsOn: dependsOn?.map((target) => refs.get(target) ?? target),
        parent: parent === undefined ? undefined : (refs.get(parent) ?? parent),
        declared: license(declared),
        concluded: license(concluded),
    };
}
function renamedIn(text, licenses) {
    const whole = licenses.get(text);
    if (whole !== undefined)
        return whole;
    return text.replace(/(?<![\w.:-])LicenseRef-[A-Za-z0-9.-]+/g, (id) => licenses.get(id) ?? id);
}

;// CONCATENATED MODULE: ./actions/sbom/build/sboms.js


/** Reads the SBOMs at `paths`; several become one product. One that cannot be read ends in an error that names all. */
async function readSboms(paths, options, host) {
    const { files } = host;
    const results = await (0,each_item/* eachItem */.X)(paths, async (path) => readSbom(await files.read(path, limits/* limits */.F.sbomBytes), files.display(path)), { concurrency: 4, signal: host.cancelled });
    const failed = results.flatMap((result) => (result.ok ? [] : [result.error]));
    const [first] = failed;
    if (failed.length === 1)
        throw first;
    if (failed.length > 1)
        throw new build_errors/* OspoError */.sH("FORMAT", `${failed.length} SBOMs cannot be read:\n${failed.map(build_errors/* describeError */.Uc).join("\n")}`);
    const readings = results.flatMap((result) => (result.ok ? [result.value] : []));
    return joinReadings(readings, options, host);
}
/** One document as it was read, or one product of several. */
function joinReadings(readings, options, host) {
    const [only] = readings;
    const document = readings.length === 1 && only ? only.document : mergeSboms(readings, productOf(host), options);
    return {
        document,
        files: readings.map(({ file }) => file),
        faults: readings.flatMap(({ faults, file }) => faults.map((fault) => ({ ...fault, file }))),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./packages/core/build/git/delta.js
/**
 * `base` changed by a delta as gitformat-pack(5) describes it: parts of the base and new bytes, in turn. `undefined`
 * where it does not fit the base or gives more than `most` bytes.
 */
function applyDelta(base, delta, most) {
    let at = 0;
    const size = () => {
        let value = 0;
        for (let scale = 1;; scale *= 128) {
            const byte = delta[at++] ?? 0;
            value += (byte & 127) * scale;
            if (byte < 128)
                return value;
        }
    };
    /** The bytes of a number that `flags` say are there, the lowest first. */
    const number = (flags, bytes) => {
        let value = 0;
        for (let byte = 0; byte < bytes; byte++)
            if (flags & (1 << byte))
                value += (delta[at++] ?? 0) * 256 ** byte;
        return value;
    };
    if (size() !== base.length)
        return undefined;
    const length = size();
    if (length > most)
        return undefined;
    const whole = Buffer.alloc(length);
    let done = 0;
    while (at < delta.length) {
        const code = delta[at++];
        const isCopy = code >= 128;
        const from = isCopy ? number(code, 4) : at;
        const amount = isCopy ? number(code >> 4, 3) || 0x10000 : code;
        const source = isCopy ? base : delta;
        if (amount === 0 || from + amount > source.length || done + amount > length)
            return undefined;
        source.copy(whole, done, from, from + amount);
        done += amount;
        if (!isCopy)
            at += amount;
    }
    return done === length ? whole : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/git/pack-index.js
const signature = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);
const namesAt = 8 + 256 * 4;
/** Objects of one pack: the largest repositories have some tens of millions. */
const objectsAtMost = 100_000_000;
/** Where the objects of a pack stand, by its index (version 2, gitformat-pack(5)), of which parts are read. */
class PackIndex {
    /** The pack itself. */
    data;
    #path;
    #files;
    /** How many names start with this byte or a lower one. */
    #counts;
    constructor(path, files, counts) {
        this.#path = path;
        this.#files = files;
        this.#counts = counts;
        this.data = path.replace(/\.idx$/, ".pack");
    }
    /** `undefined` for what is no such index. */
    static async open(path, files) {
        const head = Buffer.from(await files.readBytes(path, 0, namesAt));
        if (head.length < namesAt || !head.subarray(0, 8).equals(signature))
            return undefined;
        return new PackIndex(path, files, new DataView(head.buffer, head.byteOffset + 8, 256 * 4));
    }
    #count(byte) {
        return byte < 0 ? 0 : this.#counts.getUint32(byte * 4);
    }
    async offsetOf(id) {
        const all = this.#count(255);
        const first = Number.parseInt(id.slice(0, 2), 16);
        const [from, to] = [this.#count(first - 1), this.#count(first)];
        if (all > objectsAtMost || from >= to || to > all)
            return undefined;
        const names = Buffer.from(await this.#files.readBytes(this.#path, namesAt + from * 20, (to - from) * 20));
        const wanted = Buffer.from(id, "hex");
        let [low, high] = [0, Math.floor(names.length / 20)];
        while (low < high) {
            const middle = (low + high) >> 1;
            const order = names.compare(wanted, 0, 20, middle * 20, middle * 20 + 20);
            if (order === 0)
                return this.#offsetAt(from + middle, all);
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return undefined;
    }
    async #offsetAt(at, all) {
        const offsetsAt = namesAt + all * 24;
        const short = await this.#number(offsetsAt + at * 4, 4);
        // Packs over 2 GiB: the rest of the number says where its eight bytes stand.
        if (short === undefined || short < 2 ** 31)
            return short;
        return this.#number(offsetsAt + all * 4 + (short - 2 ** 31) * 8, 8);
    }
    async #number(start, bytes) {
        const read = Buffer.from(await this.#files.readBytes(this.#path, start, bytes));
        if (read.length < bytes)
            return undefined;
        return bytes === 4 ? read.readUInt32BE(0) : Number(read.readBigUInt64BE(0));
    }
}

;// CONCATENATED MODULE: ./packages/core/build/git/store.js



/** Bytes of an object that is read: a folder of 100,000 files has 4 MB. */
const objectBytes = 16 * 1024 * 1024;
/** Bytes of its name in a pack, and of its size before it, at most. */
const headBytes = 32;
/** Steps from a delta to what it starts from: git makes at most 4,095, and 50 unless told otherwise. */
const deltasAtMost = 4_095;
/**
 * What lies in `.git/objects` of a repository of SHA-1 names, read without git: single files, and packs of which no
 * more is read than is asked for. `undefined` for what is not there, too large, or not as git writes it.
 */
class GitStore {
    #files;
    #folder;
    #packs;
    constructor(folder, files) {
        this.#folder = `${folder}/objects`;
        this.#files = files;
    }
    async object(id) {
        return (await this.#single(id)) ?? (await this.#packed(id));
    }
    async #single(id) {
        const path = `${this.#folder}/${id.slice(0, 2)}/${id.slice(2)}`;
        const entry = await this.#files.stat(path);
        if (entry?.kind !== "file" || entry.size > objectBytes)
            return undefined;
        const all = inflate(await this.#files.readBytes(path, 0, entry.size), objectBytes + headBytes);
        const end = all?.indexOf(0) ?? -1;
        const [, kind = "other"] = /^([a-z]+) \d+$/.exec(all?.toString("latin1", 0, end) ?? "") ?? [];
        return all === undefined || end < 0 ? undefined : { kind: store_kindOf(kind), bytes: all.subarray(end + 1) };
    }
    async #packed(id) {
        this.#packs ??= this.#openPacks();
        for (const pack of await this.#packs) {
            const offset = await pack.offsetOf(id);
            if (offset !== undefined)
                return this.#inPack(pack, offset);
        }
        return undefined;
    }
    async #openPacks() {
        const folder = `${this.#folder}/pack`;
        const names = (await this.#files.list(folder)).filter((name) => /^pack-[0-9a-f]{40}\.idx$/.test(name));
        const packs = [];
        for (const name of names)
            packs.push(await PackIndex.open(`${folder}/${name}`, this.#files));
        return packs.flatMap((pack) => pack ?? []);
    }
    /** Walks from deltas down to a whole object, then applies them from there. */
    async #inPack(pack, start) {
        const deltas = [];
        for (let offset = start; deltas.length <= deltasAtMost;) {
            const entry = await this.#entryAt(pack, offset);
            if (entry === undefined)
                return undefined;
            if ("kind" in entry)
                return rebuilt(entry, deltas);
            deltas.push(entry.delta);
            const base = typeof entry.base === "number" ? offset - entry.base : await pack.offsetOf(entry.base);
            if (base === undefined || base < 0 || (typeof entry.base === "number" && base >= offset))
                return undefined;
            offset = base;
        }
        return undefined;
    }
    /** An entry of a pack, as gitformat-pack(5) describes it. */
    async #entryAt(pack, offset) {
        const head = await this.#files.readBytes(pack.data, offset, headBytes);
        let at = 0;
        let byte = head[at++] ?? 0;
        const type = (byte >> 4) & 7;
        let size = byte & 15;
        for (let scale = 16; byte & 128; scale *= 128) {
            byte = head[at++] ?? 0;
            size += (byte & 127) * scale;
        }
        if (size > objectBytes)
            return undefined;
        let base;
        if (type === 6) {
            byte = head[at++] ?? 0;
            let distance = byte & 127;
            while (byte & 128) {
                byte = head[at++] ?? 0;
                distance = (distance + 1) * 128 + (byte & 127);
            }
            base = distance;
        }
        else if (type === 7) {
            base = Buffer.from(head.subarray(at, at + 20)).toString("hex");
            at += 20;
        }
        // What zlib cannot make smaller grows by a thousandth at most.
        const packed = await this.#files.readBytes(pack.data, offset + at, Math.ceil(size * 1.001) + 64);
        const bytes = inflate(packed, size);
        if (bytes?.length !== size)
            return undefined;
        if (base !== undefined)
            return { delta: bytes, base };
        return { kind: type === 1 ? "commit" : type === 2 ? "tree" : "other", bytes };
    }
}
function rebuilt({ kind, bytes }, deltas) {
    let whole = bytes;
    for (const delta of deltas.toReversed())
        whole = whole && applyDelta(whole, delta, objectBytes);
    return whole && { kind, bytes: whole };
}
function store_kindOf(word) {
    return word === "commit" || word === "tree" ? word : "other";
}
function inflate(bytes, most) {
    try {
        return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: Math.max(most, 1) });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/core/build/git/commit-time.js





/**
 * When the commit was made that is checked out around `paths`: read from `.git` without git. `changed` where it does
 * not hold each of these files as it is on disk: then it tells nothing of them. `undefined` where that cannot be told:
 * no commit, a linked work tree, names of SHA-256, a `.git` outside of what may be read.
 */
async function commitTime(paths, files) {
    let newest;
    for (const path of paths) {
        const time = await timeOf(path, files).catch(unlessOurs);
        if (time === undefined || time === "changed")
            return time;
        if (newest === undefined || time > newest)
            newest = time;
    }
    return newest;
}
/** Whatever a store holds, it is no reason to end a run; a cancelled one is no matter of the store. */
function unlessOurs(error) {
    if (!(error instanceof build_errors/* OspoError */.sH || error instanceof RangeError))
        throw error;
}
async function timeOf(path, files) {
    const top = await topOf(path, files);
    if (top === undefined)
        return undefined;
    const git = (0,external_node_path_.join)(top, ".git");
    const head = await headOf(git, files);
    if (head === undefined)
        return undefined;
    const store = new GitStore(git, files);
    const commit = await store.object(head);
    if (commit?.kind !== "commit")
        return undefined;
    const [about = ""] = commit.bytes.toString("utf8").split("\n\n", 1);
    const [, tree = ""] = /^tree ([0-9a-f]{40})$/m.exec(about) ?? [];
    const [, seconds = ""] = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(about) ?? [];
    const place = (0,external_node_path_.relative)(top, files.resolve(path)).split(external_node_path_.sep);
    if (tree === "" || seconds === "")
        return undefined;
    const held = await blobAt(tree, place, store);
    if (held === "unread")
        return undefined;
    const isSame = held !== undefined && (await isAsHeld(path, held, files));
    return isSame ? new Date(Number(seconds) * 1000) : "changed";
}
/** The nearest folder above with a `.git` folder; `undefined` where the way up ends before. */
async function topOf(path, files) {
    for (let at = (0,external_node_path_.dirname)(files.resolve(path));; at = (0,external_node_path_.dirname)(at)) {
        const entry = await files.stat((0,external_node_path_.join)(at, ".git")).catch((error) => {
            if (error instanceof build_errors/* OspoError */.sH && error.code === "PERMISSION")
                return "outside";
            throw error;
        });
        if (entry === "outside" || (entry !== undefined && entry.kind !== "folder"))
            return undefined;
        if (entry !== undefined)
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
const commitName = /^[0-9a-f]{40}$/;
/** The commit that HEAD names, itself or through a branch. */
async function headOf(git, files) {
    const text = async (name) => {
        if ((await files.stat((0,external_node_path_.join)(git, name)))?.kind !== "file")
            return undefined;
        return files.read((0,external_node_path_.join)(git, name), limits/* limits */.F.lockfileBytes);
    };
    const head = (await text("HEAD"))?.trim() ?? "";
    if (commitName.test(head))
        return head;
    const [, ref] = /^ref: (refs\/[^\s\\:]+)$/.exec(head) ?? [];
    if (ref === undefined || ref.split("/").includes(".."))
        return undefined;
    const own = (await text(ref))?.trim();
    if (own !== undefined)
        return commitName.test(own) ? own : undefined;
    const line = (await text("packed-refs"))?.split("\n").find((each) => each.slice(41).trimEnd() === ref);
    return line && commitName.test(line.slice(0, 40)) ? line.slice(0, 40) : undefined;
}
/** The name of the file at `place` in the folder `tree`, `unread` where the store does not hold a folder on the way. */
async function blobAt(tree, place, store) {
    let id = tree;
    for (const [at, name] of place.entries()) {
        const folder = await store.object(id);
        if (folder?.kind !== "tree")
            return "unread";
        const next = entryOf(folder.bytes, name, at === place.length - 1 ? /^100/ : /^40000$/);
        if (next === undefined)
            return undefined;
        id = next;
    }
    return id;
}
/** Entries of a tree: `<mode> <name>\0<20 bytes>`, one after the other. */
function entryOf(tree, name, mode) {
    const wanted = Buffer.from(name);
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const end = tree.indexOf(0, space);
        if (space < 0 || end < 0)
            return undefined;
        if (tree.subarray(space + 1, end).equals(wanted))
            return mode.test(tree.toString("latin1", at, space))
                ? tree.toString("hex", end + 1, end + 21)
                : undefined;
        at = end + 21;
    }
    return undefined;
}
/** Whether a file has the content that git calls `name`, line ends as they are or as git keeps them. */
async function isAsHeld(path, name, files) {
    const entry = await files.stat(path);
    if (entry?.kind !== "file" || entry.size > limits/* limits */.F.sbomBytes)
        return false;
    const bytes = Buffer.from(await files.readBytes(path, 0, entry.size));
    return (commit_time_nameOf(bytes) === name ||
        commit_time_nameOf(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")) === name);
}
function commit_time_nameOf(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./actions/sbom/build/time.js

/**
 * The time that the document states: SOURCE_DATE_EPOCH (seconds, reproducible-builds.org), else that of the commit
 * that holds the files at `sources`, or was pushed where `.git` does not tell, so that two runs give the same bytes.
 * Now where they were changed since, or nobody knows.
 */
async function documentTime(sources, host) {
    const epoch = epochOf(host);
    if (epoch)
        return epoch;
    const committed = await commitTime(sources, host.files);
    if (committed === "changed")
        return host.now();
    return committed ?? (await pushTime(host)) ?? host.now();
}
/** SOURCE_DATE_EPOCH; `undefined` where it is not set. INPUT where it is no number of seconds. */
function epochOf({ env }) {
    const epoch = env.SOURCE_DATE_EPOCH;
    if (!epoch)
        return undefined;
    const time = new Date(Number(epoch) * 1000);
    if (/^\d+$/.test(epoch) && !Number.isNaN(time.getTime()))
        return time;
    throw new build_errors/* OspoError */.sH("INPUT", `SOURCE_DATE_EPOCH must be seconds since 1970, not "${epoch}"`);
}
async function pushTime(host) {
    const { id, timestamp } = (await (0,build_event/* readEvent */.j)(host)).head_commit ?? {};
    const time = new Date(typeof timestamp === "string" ? timestamp : Number.NaN);
    return id !== undefined && id === host.env.GITHUB_SHA && !Number.isNaN(time.getTime()) ? time : undefined;
}

;// CONCATENATED MODULE: ./actions/sbom/build/collect.js








/** The SBOMs to read, by path; none where lock files are read. INPUT where the engine wants some and none is named. */
async function sourcesOf({ engine, sbom, enrich: from, splitWorkspaces }, host) {
    if (engine === "sbom" && sbom.length === 0)
        throw (0,build_errors/* inputError */.Xu)(["engine: `sbom` reads the files that the input `sbom` names, and it names none"]);
    if (engine !== "sbom" && engine !== "auto" && sbom.length > 0)
        throw (0,build_errors/* inputError */.Xu)([`engine: \`${engine}\` does not read the files that the input \`sbom\` names`]);
    if (from !== "never" && (engine !== "auto" || sbom.length > 0))
        throw (0,build_errors/* inputError */.Xu)(["enrich: completes what lock files tell, and here an SBOM or another engine is read"]);
    if (splitWorkspaces && (engine !== "auto" || sbom.length > 0))
        throw (0,build_errors/* inputError */.Xu)([
            "split-workspaces: lock files tell the members of a workspace, and here an SBOM or another engine is read",
        ]);
    return sbom.length === 0 ? [] : sbomPaths(sbom, host.files);
}
/** Components of the lock files at `path`, of the SBOMs at `sources` or of the engine, without the kinds to `omit`. */
async function collect(inputs, sources, target, host) {
    const { path, workflows, omit: omitted } = inputs;
    const { name, version, author } = target;
    const optionsFor = async (files) => ({
        timestamp: await documentTime(files, host),
        tool: tool/* tool */.z,
        author,
    });
    const made = await readEngine(inputs, host);
    if (sources.length === 0 && made === undefined) {
        const { inventory, lineOf } = await readProjectsAndTools({ path, workflows }, host);
        const { inventory: shown, findings } = await enrich(omit(inventory, omitted), inputs, path, host);
        const options = await optionsFor(inventory.manifests);
        const documentOf = (part) => ({ ...(0,from_inventory/* sbomOf */.P)(part, options), format: { name, version } });
        const document = documentOf(shown);
        return { inventory: shown, document, scored: document, faults: [], findings, lineOf, documentOf };
    }
    const options = await optionsFor(sources);
    const { document: read, files, faults, } = made ? joinReadings(made, options, host) : await readSboms(sources, options, host);
    const whole = { ...inventoryOfSbom(read, files[0] ?? ""), manifests: files };
    const inventory = omit(whole, omitted);
    const kept = withOnly(read, new Set(inventory.components.map(({ ref }) => ref)));
    const isMerged = files.length > 1;
    const { authors, tools } = kept;
    const document = {
        ...kept,
        format: { name, version },
        created: `${options.timestamp.toISOString().slice(0, -".000Z".length)}Z`,
        authors: author ? [author] : authors,
        tools: isMerged ? tools : [tool/* tool */.z, ...tools],
    };
    const scored = isMerged || made ? document : kept;
    const lineOf = () => undefined;
    return { inventory, document, scored, faults, findings: [], lineOf, documentOf: undefined };
}
function withOnly(document, refs) {
    if (document.components.every(({ ref }) => refs.has(ref)))
        return document;
    const components = document.components.flatMap((component) => {
        if (!refs.has(component.ref))
            return [];
        const { dependsOn, parent } = component;
        return [
            {
                ...component,
                dependsOn: dependsOn?.filter((ref) => refs.has(ref)),
                parent: parent !== undefined && refs.has(parent) ? parent : undefined,
            },
        ];
    });
    return { ...document, components };
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
    const { openBase } = await __nccwpck_require__.e(/* import() */ 526).then(__nccwpck_require__.bind(__nccwpck_require__, 526));
    return openBase(base, host, githubToken ? lazyGitHub(githubToken, host) : undefined);
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

;// CONCATENATED MODULE: ./actions/sbom/build/base.js







/** Errors that the user mends: nothing is written before. */
const mendable = new Set(["INPUT", "CONFIG", "NOT_FOUND", "FORMAT"]);
/**
 * What the project is compared with: what the input `base` names, else what a pull request or merge group is to be
 * merged into; `undefined` for other events. A base without the project, or without its lock file, lists nothing.
 * A base that cannot be had is told in the report, so that the SBOM is not lost with it; only where the input names
 * something that is not there or is broken it is thrown.
 */
async function readBase(inputs, sources, host) {
    const asked = Boolean(inputs.base);
    const [result] = await (0,each_item/* eachItem */.X)(["base"], () => base_open(inputs, sources, host), { signal: host.cancelled });
    if (result === undefined || result.ok)
        return result?.value;
    const { error } = result;
    if (!(error instanceof build_errors/* OspoError */.sH) || (asked && mendable.has(error.code)))
        throw error;
    return { error, asked };
}
async function base_open({ base: asked, path, workflows, githubToken }, sources, host) {
    const base = await openBase({ base: asked, githubToken }, host);
    if (base === undefined)
        return undefined;
    const { shown } = base;
    const { files } = base;
    const there = { ...host, files };
    if (base.path !== undefined && isSbomPath(base.path) && (await files.stat(base.path))?.kind === "file") {
        const document = await readSoundSbom(base.path, files);
        return { shown, inventory: inventoryOfSbom(document, files.display(base.path)), isDocument: true };
    }
    if (sources.length > 0)
        return ofSources(sources, base.path, shown, there);
    const paths = [];
    for (const each of base.path === undefined ? path : [base.path]) {
        const found = await base_placeOf(each, there);
        if (found !== undefined)
            paths.push(found);
        else if (asked && base.path !== undefined)
            throw new build_errors/* OspoError */.sH("INPUT", `base: ${shown} holds no lock file and is no SBOM`);
    }
    if (paths.length === 0)
        return { shown, inventory: emptyInventory, isDocument: false };
    const { inventory } = await readProjectsAndTools({ path: paths, workflows }, there);
    return { shown, inventory, isDocument: false };
}
/** The same SBOMs as the base has them; nothing can be said where it has none of them. */
async function ofSources(sources, path, shown, host) {
    if (path !== undefined)
        throw new build_errors/* OspoError */.sH("INPUT", `base: ${shown} is no SBOM, and \`sbom\` names some`);
    const there = [];
    for (const source of sources)
        if ((await host.files.stat(source))?.kind === "file")
            there.push(source);
    if (there.length === 0)
        return undefined;
    const { document } = await readSboms(there, { timestamp: host.now(), tool: tool/* tool */.z }, host);
    return { shown, inventory: inventoryOfSbom(document, shown), isDocument: true };
}
/** Where the base has the project at `path`: a lock file may be another manager's there. `undefined`: nowhere. */
async function base_placeOf(path, { files }) {
    const entry = await files.stat(path);
    if (entry?.kind === "file")
        return path;
    if (entry === undefined && !isLockFile((0,external_node_path_.basename)(path)))
        return undefined;
    const folder = entry === undefined ? (0,external_node_path_.dirname)(path) : path;
    const names = await files.list(folder);
    return names.some(isLockFile) ? folder : undefined;
}

;// CONCATENATED MODULE: ./actions/sbom/build/change-findings.js


/** So many findings of one kind are told; the table has all. */
const told = 50;
/** So many names stand in one sentence. */
const change_findings_named = 5;
/** What reviewers of a change should see: other content, other licenses, and what comes in through what. */
async function changeFindings({ changes }, lineOf) {
    const at = ({ manifest, place }) => {
        const line = lineOf(manifest, place);
        return manifest === "" ? {} : { at: { file: manifest, ...(line !== undefined && { line }) } };
    };
    return [
        ...changes.flatMap((placed) => contentFinding(placed, at)).slice(0, told),
        ...(await licenseFindings(changes, at)).slice(0, told),
        ...arrivals(changes, at).slice(0, told),
    ];
}
/** That there is no comparison, where there should be one. */
function notCompared({ error, asked }, subject) {
    const message = `It cannot be told what changed: ${(0,build_errors/* describeError */.Uc)(error).replaceAll("\n", " ")}`;
    const level = asked ? "fail" : "review";
    return { rule: "sbom/not-compared", level, subject, message, advice: helpOf("sbom/not-compared") };
}
function contentFinding({ change, path }, at) {
    if (change.kind !== "changed" || !change.aspects.includes("digest"))
        return [];
    const { to } = change;
    return [
        {
            rule: "sbom/other-content",
            level: "review",
            subject: to.purl,
            message: `\`${to.name}\` ${to.version ?? ""} has another digest than in the base: the same version, with other content.`,
            ...at(to),
            ...(path.length > 1 && { paths: [path] }),
            advice: helpOf("sbom/other-content"),
        },
    ];
}
/** Licenses that are now more restrictive or no longer told need a look; others are notes, another spelling is none. */
async function licenseFindings(changes, at) {
    const found = changes.flatMap(({ change, path }) => {
        if (change.kind !== "changed")
            return [];
        const { from, to } = change;
        return from.license && to.license && from.license.text !== to.license.text ? [{ from, to, path }] : [];
    });
    if (found.length === 0)
        return [];
    const { classifyChange, readDeclared } = await __nccwpck_require__.e(/* import() */ 161).then(__nccwpck_require__.bind(__nccwpck_require__, 542));
    const side = ({ license }) => ({ declared: readDeclared(license?.text) });
    return found
        .flatMap(({ from, to, path }) => {
        const { class: kind, direction } = classifyChange(side(from), side(to));
        if (kind === "unchanged" || kind === "cosmetic")
            return [];
        const isWorse = direction === "restrictive" || kind === "opaque" || kind === "undeclared";
        const versions = from.version === to.version ? `${to.version}` : `${from.version} to ${to.version}`;
        return [
            {
                rule: "sbom/license-change",
                level: isWorse ? "review" : "note",
                subject: to.purl,
                message: `\`${to.name}\` ${versions}: the license changes from \`${from.license?.text}\` to \`${to.license?.text}\`.`,
                ...at(to),
                ...(path.length > 1 && { paths: [path] }),
                advice: helpOf("sbom/license-change"),
            },
        ];
    })
        .sort((a, b) => (a.level === b.level ? 0 : a.level === "review" ? -1 : 1));
}
/** One note for each direct dependency that brings something in, those that bring most first. */
function arrivals(changes, at) {
    const added = changes.filter(({ change }) => change.kind === "added");
    const groups = Map.groupBy(added, ({ through }) => through);
    const updates = new Map(changes.flatMap(({ change }) => (change.kind === "changed" ? [[change.to, change.from]] : [])));
    return [...groups]
        .flatMap(([through, group]) => (through === undefined ? [] : [{ through, group }]))
        .sort((a, b) => b.group.length - a.group.length)
        .map(({ through, group }) => {
        const further = group.filter(({ change }) => change.kind === "added" && change.to !== through);
        const before = updates.get(through)?.version;
        const isNew = further.length < group.length;
        const version = `${before !== undefined && before !== through.version ? `${before} to ` : ""}${through.version ?? ""}`;
        const names = further.flatMap(({ change }) => change.kind === "added" ? `\`${change.to.name}\` ${change.to.version ?? ""}`.trim() : []);
        const paths = further.map(({ path }) => path).slice(0, limits/* limits */.F.pathsShown);
        return {
            rule: "sbom/added",
            level: "note",
            subject: through.purl,
            message: sentence(isNew ? "is new" : "stays", `\`${through.name}\` ${version}`.trim(), names),
            ...at(through),
            ...(paths.length > 0 && { paths }),
        };
    });
}
function sentence(what, subject, names) {
    if (names.length === 0)
        return `${subject} is new.`;
    const more = names.length > change_findings_named ? ` and ${names.length - change_findings_named} more` : "";
    const brought = `${names.slice(0, change_findings_named).join(", ")}${more}`;
    return what === "is new"
        ? `${subject} is new, and brings in ${brought}.`
        : `${subject} brings in ${brought}.`;
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

;// CONCATENATED MODULE: ./actions/sbom/build/changes.js

/** Compares `head` with what was read of the base; linear. */
function compare(base, head) {
    const isSeen = comparable(base, head);
    const found = diffInventories(base.inventory, head).filter((change) => isSeen(change.kind === "removed" ? change.from : change.to));
    const [old, now] = [placer(base.inventory), placer(head)];
    const count = (kind) => found.filter((change) => change.kind === kind).length;
    return {
        shown: base.shown,
        changes: found.map((change) => ({
            change,
            ...(change.kind === "removed" ? old(change.from) : now(change.to)),
        })),
        added: count("added"),
        removed: count("removed"),
        changed: count("changed"),
    };
}
/** What workflows use is not compared with an SBOM that tells nothing of it: other tools do not list it. */
function comparable({ inventory, isDocument }, head) {
    const isOfWorkflow = ({ source }) => source.kind === "workflow";
    const both = [inventory, head].every(({ components }) => components.some(isOfWorkflow));
    return isDocument && !both ? (one) => !isOfWorkflow(one) : () => true;
}
function placer(inventory) {
    const { components } = inventory;
    const indexOf = new Map(components.map((component, at) => [component, at]));
    const pathTo = (0,graph/* shortestPaths */.xM)(components);
    return (component) => {
        const at = indexOf.get(component);
        const steps = at === undefined ? [] : pathTo(at).flatMap((step) => components[step] ?? []);
        const through = steps.find(({ role }) => role === "package");
        return { path: steps.map(({ name }) => name), through };
    };
}
const words = {
    version: "version",
    license: "license",
    scope: "scope",
    source: "source",
    digest: "content",
};
/** Every difference in a row, licenses as they are now, and as they were where that differs. */
function changeTable({ changes, shown }) {
    return {
        id: "changes",
        title: `Changes against ${shown}`,
        columns: ["name", "change", "before", "after", "license", "scope", "through"],
        rows: changes.map(rowOf),
        filters: ["change", "scope"],
    };
}
function rowOf({ change, path, through }) {
    const from = change.kind === "added" ? undefined : change.from;
    const to = change.kind === "removed" ? undefined : change.to;
    const one = (to ?? from);
    const kind = change.kind === "changed" ? change.aspects.map((aspect) => words[aspect]).join(", ") : change.kind;
    return [
        one.name,
        kind,
        from?.version ?? "",
        to?.version ?? "",
        arrow(from?.license?.text, to?.license?.text) || "not stated",
        arrow(from?.scope, to?.scope),
        through === undefined
            ? ""
            : through === one
                ? "direct"
                : path.slice(path.indexOf(through.name), -1).join(" > "),
    ];
}
/** `a → b` where both are known and differ, else the one that is known. */
function arrow(from, to) {
    return from !== undefined && to !== undefined && from !== to ? `${from} → ${to}` : (to ?? from ?? "");
}

;// CONCATENATED MODULE: ./actions/sbom/build/comparison.js




const none = {
    counts: { base: "", added: 0, removed: 0, changed: 0 },
    findings: [],
    tables: [],
    metrics: {},
};
/** Compares what was collected with the base that the inputs or the event name. */
async function compareWithBase(inputs, sources, { inventory, lineOf }, host) {
    const base = await readBase(inputs, sources, host);
    if (base === undefined)
        return none;
    if ("error" in base)
        return { ...none, findings: [notCompared(base, inventory.manifests.join(", "))] };
    const comparison = compare({ ...base, inventory: omit(base.inventory, inputs.omit) }, inventory);
    const { shown, added, removed, changed } = comparison;
    host.log.info(`Compared with ${shown}: ${added} added, ${removed} removed, ${changed} changed.`);
    return {
        counts: { base: shown, added, removed, changed },
        findings: await changeFindings(comparison, lineOf),
        tables: [changeTable(comparison)],
        metrics: { added, removed, changed },
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/quality/request.js

/**
 * A letter in Markdown to whoever made the SBOM: what is missing by each profile, of which components, and where
 * the format has it. Says so where nothing is. Names from the document stand as code.
 */
function correctionRequest({ format, id, components }, assessments, file) {
    const about = `${(0,markdown/* markdownCode */.D9)(file)} (${format.name} ${(0,markdown/* markdownCode */.D9)(format.version)}, ${components.length} components${id ? `, ${(0,markdown/* markdownCode */.D9)(id)}` : ""})`;
    const parts = assessments.map(section);
    const asks = parts.some(({ asks }) => asks);
    const opening = asks
        ? "Thank you for the SBOM. For our records we need some elements that it does not have yet. Please add what is listed below, as far as you know it, and send the SBOM again."
        : "Thank you for the SBOM. It has all the elements that we look for.";
    return [
        "# Request for a corrected SBOM",
        opening,
        `This is about ${about}.`,
        ...parts.map(({ text }) => text),
        "What is not known is better left out than made up: say so in your answer. These lists are about what the document contains; they are no legal statement.",
    ]
        .join("\n\n")
        .concat("\n");
}
function section(assessment) {
    const { profile } = assessment;
    const heading = `## ${profile.title}${profile.status === "draft" ? ", a draft" : ""}`;
    if (!assessment.applies)
        return { text: `${heading}\n\nNot applicable. ${assessment.reason}`, asks: false };
    const open = assessment.fields.filter(({ have, of }) => have < of || of === 0);
    const needed = open.filter(({ field }) => field.weight > 0);
    if (open.length === 0)
        return { text: `${heading}\n\nNothing is missing.`, asks: false };
    const rows = open.map(row).join("\n");
    const source = `From: ${profile.source}, ${profile.date}.`;
    const table = `| Element | There | Missing in | Where it goes |\n| --- | --- | --- | --- |\n${rows}`;
    return { text: `${heading}\n\n${source}\n\n${table}`, asks: needed.length > 0 };
}
function row({ field, have, of, missing }) {
    const named = missing.slice(0, 5).map((name) => (name === "the document" ? name : (0,markdown/* markdownCell */.UZ)(name, 100)));
    const more = of - have - named.length;
    const who = more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
    return `| ${field.title} | ${have} of ${of} | ${who} | ${field.where.replaceAll("[", "\\[")} |`;
}

;// CONCATENATED MODULE: ./actions/sbom/build/correction.js

/** Writes the request for a corrected SBOM where one is asked for; gives its path. */
async function writeCorrection({ scored, inventory }, { assessments }, file, { files }) {
    if (!file)
        return [];
    await files.write(file, correctionRequest(scored, assessments, inventory.manifests.join(", ")));
    return [files.resolve(file)];
}

// EXTERNAL MODULE: ./packages/core/build/verdict.js
var verdict = __nccwpck_require__(7904);
;// CONCATENATED MODULE: ./actions/sbom/build/attestation.js




/** Subjects of one attestation (docs: actions/attest, "Attestation limits"). */
const mostSubjects = 1024;
/** Bytes that are read at a time: what was built may be larger than the memory. */
const piece = 8 * 1024 * 1024;
/** A signed statement that the SBOM is that of the files that `globs` name, kept with the repository. */
function attestationOutlet({ text }, target, globs, host, github, patience) {
    let readOnly = false;
    return {
        name: "attestation",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            if (host.env.GITHUB_REPOSITORY)
                return true;
            throw new build_errors/* OspoError */.sH("CONFIG", "attest works only in a workflow run");
        },
        async send() {
            readOnly = await isReadOnly(host);
            const { attest } = await __nccwpck_require__.e(/* import() */ 729).then(__nccwpck_require__.bind(__nccwpck_require__, 8729));
            const subjects = await subjectsOf(globs, host);
            const draft = {
                repository: host.env.GITHUB_REPOSITORY ?? "",
                subjects,
                predicateType: predicateTypeOf(target),
                predicate: text,
                sigstore: (await isPublic(host)) ? "public-good" : "github",
            };
            const { url } = await attest(await github(), draft, host, patience);
            return `Attestation of ${subjects.length} files by ${draft.sigstore === "github" ? "GitHub's" : "the public"} Sigstore: ${url ?? "stored"}`;
        },
        mayNot: (error) => readOnly && error instanceof build_errors/* OspoError */.sH && error.code === "PERMISSION",
    };
}
/** As `actions/attest` and cosign name them, so that `gh attestation verify --predicate-type` finds them. */
function predicateTypeOf({ name, version }) {
    return name === "SPDX" ? `https://spdx.dev/Document/v${version}` : "https://cyclonedx.org/bom";
}
/** Only what everybody may read anyway goes to the public log; what is not known counts as private. */
async function isPublic(host) {
    return (await (0,build_event/* readEvent */.j)(host)).repository?.visibility === "public";
}
async function subjectsOf(globs, { files }) {
    const paths = new Set();
    for (const glob of globs) {
        const some = await matchingFiles([glob], files, { input: "attest", most: mostSubjects });
        if (some.length === 0)
            throw (0,build_errors/* inputError */.Xu)([`attest: ${glob} names no file`]);
        for (const path of some)
            paths.add(path);
    }
    if (paths.size > mostSubjects)
        throw new build_errors/* OspoError */.sH("LIMIT", `attest: ${paths.size} files; an attestation takes ${mostSubjects}`);
    const subjects = [];
    for (const path of paths)
        subjects.push({ name: (0,external_node_path_.basename)(path), sha256: await digestOf(path, files) });
    return subjects;
}
async function digestOf(path, files) {
    const { size = 0 } = (await files.stat(path)) ?? {};
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (let start = 0; start < size; start += piece)
        hash.update(await files.readBytes(path, start, piece));
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./actions/sbom/build/snapshot-manifests.js

/** Lock files that GitHub's dependency graph reads itself (docs: dependency graph supported package ecosystems). */
const readByGitHub = /^(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/;
/** Which lock files of an inventory GitHub reads without a snapshot. */
function alreadyRead(manifests) {
    return manifests.map(({ file }) => file).filter((file) => readByGitHub.test(external_node_path_.posix.basename(file)));
}
/**
 * What each lock file resolves to, by purl: an install that is direct or runtime at one place is so in its file.
 * Members of a workspace and folders of the project are no packages of a registry, and workflows GitHub reads.
 */
function manifestsOf({ components }) {
    const direct = directOf(components);
    const files = new Map();
    components.forEach((component, at) => {
        if (component.manifest === "" || component.source.kind === "workflow")
            return;
        const resolved = files.get(component.manifest) ?? new Map();
        files.set(component.manifest, resolved);
        if (!isPublished(component))
            return;
        const known = resolved.get(component.purl) ?? {
            isDirect: false,
            isRuntime: false,
            dependencies: new Set(),
        };
        resolved.set(component.purl, known);
        known.isDirect ||= direct.has(at);
        known.isRuntime ||= !component.development;
        for (const { to } of component.edges) {
            const target = components[to];
            if (target && isPublished(target) && target.purl !== component.purl)
                known.dependencies.add(target.purl);
        }
    });
    return [...files].map(([file, resolved]) => ({ file, resolved: finished(resolved) }));
}
function finished(resolved) {
    const entries = [...resolved].map(([purl, { isDirect, isRuntime, dependencies }]) => {
        const component = {
            package_url: purl,
            relationship: isDirect ? "direct" : "indirect",
            scope: isRuntime ? "runtime" : "development",
            dependencies: [...dependencies],
        };
        return [purl, component];
    });
    return new Map(entries);
}
const published = new Set([
    "registry",
    "git",
    "tarball",
    "bundled",
]);
function isPublished({ role, source }) {
    return role === "package" && published.has(source.kind);
}
/** Indices of what a project or a member of it asks for. */
function directOf(components) {
    const asked = components.flatMap(({ role, edges }) => role === "package" ? [] : edges.map(({ to }) => to));
    return new Set(asked);
}

;// CONCATENATED MODULE: ./actions/sbom/build/dependency-snapshot.js





/** GitHub's dependency graph, which is told what each lock file resolves to, without the kinds in `omitted`. */
function snapshotOutlet(inventory, omitted, host, github) {
    let readOnly = false;
    return {
        name: "dependency snapshot",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            await commitOf(host);
            return true;
        },
        async send() {
            const manifests = manifestsOf(inventory);
            tellAlreadyRead(manifests, host);
            const draft = {
                ...(await commitOf(host)),
                job: jobOf(manifests, omitted, host),
                detector: { ...tool/* tool */.z, url: detectorUrl(host) },
                scanned: host.now(),
                manifests,
            };
            readOnly = await isReadOnly(host);
            const { submitSnapshot } = await __nccwpck_require__.e(/* import() */ 729).then(__nccwpck_require__.bind(__nccwpck_require__, 8729));
            const outcome = await submitSnapshot(await github(), draft);
            const count = manifests.reduce((sum, { resolved }) => sum + resolved.size, 0);
            return `Dependency graph: ${count} packages of ${manifests.length} files ${outcome === "SUCCESS" ? "taken" : "handed over"} as ${draft.job.correlator}`;
        },
        mayNot: (error) => readOnly && error instanceof build_errors/* OspoError */.sH && error.code === "PERMISSION",
    };
}
function tellAlreadyRead(manifests, { log }) {
    const [first, ...others] = alreadyRead(manifests);
    if (first === undefined)
        return;
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    log.notice(`GitHub's dependency graph reads ${first}${more} itself: a snapshot shows those packages a second time`);
}
/**
 * The newest snapshot of a correlator replaces the one before. So it tells workflow, job and step apart, and what
 * they submit: jobs of a matrix share all but lock files and what is left out of them.
 */
function jobOf(manifests, omitted, { env }) {
    const { GITHUB_WORKFLOW = "", GITHUB_JOB = "", GITHUB_ACTION = "", GITHUB_RUN_ID: id = "0" } = env;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const files = manifests.map(({ file }) => file).sort();
    const submitted = omitted.length > 0 ? [files, omitted.toSorted()] : files;
    const digest = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(submitted)).digest("hex").slice(0, 12);
    const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, digest].join("_");
    return { id, correlator, ...(server && { url: `${server}/${repository}/actions/runs/${id}` }) };
}
function detectorUrl({ env }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: own, GITHUB_REPOSITORY: repository } = env;
    return `${server || "https://github.com"}/${own || repository}`;
}
/** Events that run for the merge of a pull request: the dependency graph wants its head (docs: dependency submission). */
const ofPullRequests = /^pull_request(_review|_review_comment)?$/;
async function commitOf(host) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_NAME: event = "", } = host.env;
    const head = ofPullRequests.test(event) ? (await (0,build_event/* readEvent */.j)(host)).pull_request?.head?.sha : sha;
    if (event === "workflow_run")
        throw new build_errors/* OspoError */.sH("CONFIG", "dependency-snapshot: a workflow_run job runs for another commit than the SBOM", {
            fix: "Submit in the workflow that checks out what the SBOM tells of.",
        });
    if (repository && ref && typeof head === "string" && /^[0-9a-f]{40}$/.test(head))
        return { repository, ref, commit: head };
    throw new build_errors/* OspoError */.sH("CONFIG", "dependency-snapshot works only in a workflow run");
}

// EXTERNAL MODULE: ./packages/github/build/clock.js
var build_clock = __nccwpck_require__(7103);
;// CONCATENATED MODULE: ./actions/sbom/build/dependency-track.js


/** What is wrong with the inputs; the key may be missing where GitHub hands out no secrets, such as for forks. */
async function trackProblems({ dependencyTrackUrl: url, dependencyTrackKey: key, dependencyTrackProject: project }, { name }, host) {
    if (url === undefined) {
        const alone = { "dependency-track-key": key, "dependency-track-project": project };
        return Object.entries(alone).flatMap(([input, value]) => value === undefined ? [] : [`${input}: is of use with dependency-track-url alone`]);
    }
    return [
        ...(isAddress(url)
            ? []
            : ["dependency-track-url: must be an https address (http on this machine alone), without a query"]),
        ...(key === undefined && !(await isReadOnly(host))
            ? ["dependency-track-key: is required with dependency-track-url"]
            : []),
        ...(name === "SPDX" ? ["format: Dependency-Track takes CycloneDX, not SPDX"] : []),
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
        ...(/[\u0000-\u001f\u007f]/.test(project ?? "")
            ? ["dependency-track-project: must be a name, a name and a version as in shop@1.2, or an id"]
            : []),
    ];
}
function isAddress(text) {
    const url = URL.parse(text);
    if (url === null || url.username || url.password || url.search || url.hash)
        return false;
    const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    return url.protocol === "https:" || (url.protocol === "http:" && isLoopback);
}
/** A project of a Dependency-Track server, whose SBOM this one becomes. */
function trackOutlet({ text }, inputs, host, clock = (0,build_clock/* hostClock */.j)(host)) {
    const { dependencyTrackUrl = "", dependencyTrackKey: key = "" } = inputs;
    const project = dependency_track_projectOf(inputs.dependencyTrackProject, host);
    return {
        name: "upload to Dependency-Track",
        repository: host.env.GITHUB_REPOSITORY,
        isOwn: true,
        isRequired: true,
        async exists() {
            if (key)
                return true;
            host.log.notice("No upload to Dependency-Track: runs for forks and Dependabot get no secrets");
            return false;
        },
        async send() {
            const { DependencyTrack } = await __nccwpck_require__.e(/* import() */ 362).then(__nccwpck_require__.bind(__nccwpck_require__, 9362));
            const track = { url: dependencyTrackUrl.replace(/\/+$/, ""), key, project };
            const tracked = await new DependencyTrack(track, host, clock).upload(text);
            if (!tracked.isProcessed)
                host.log.warning("Dependency-Track has the SBOM, but still processes it");
            return `Dependency-Track: ${describe(project)}, ${findingsIn(tracked)}`;
        },
        mayNot: () => false,
    };
}
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `shop`, `shop@1.2`, `@acme/shop@1.2` or an id; by default the repository, and its branch or tag. */
function dependency_track_projectOf(text, { env, files }) {
    const version = env.GITHUB_REF_NAME || undefined;
    if (text === undefined)
        return { name: env.GITHUB_REPOSITORY || (0,external_node_path_.basename)(files.workspace), version };
    if (uuid.test(text))
        return { uuid: text };
    const at = text.lastIndexOf("@");
    const own = at > 0 ? text.slice(at + 1) : "";
    return own ? { name: text.slice(0, at), version: own } : { name: text, version };
}
function describe(project) {
    if ("uuid" in project)
        return `project ${project.uuid}`;
    return project.version ? `${project.name} ${project.version}` : project.name;
}
function findingsIn({ isProcessed, counts }) {
    if (!isProcessed)
        return "not processed yet";
    if (counts === undefined)
        return "processed; its findings are not counted yet, or the key may not see them (VIEW_PORTFOLIO)";
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const some = [...counts].flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
    return `${all} findings${some.length > 0 ? ` (${some.join(", ")})` : ""}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./actions/sbom/build/release-assets.js



/** GitHub renames a file with other characters (docs: rest/releases/assets), and it would not be found again. */
const assetName = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** What is wrong where the file cannot have its own name beside a release. */
function assetProblems({ file }) {
    const name = (0,external_node_path_.basename)(file);
    if (assetName.test(name))
        return [];
    return [
        `output-file: a release asset cannot be called "${name}"; use letters and digits, with . _ or - between them`,
    ];
}
/** Bytes of a file beside a release, all of them under 2 GiB (docs: about-releases). */
const assetBytes = 2 ** 31 - 1;
/** The SBOMs at `paths` beside the release that the run is for: of the event, else of the tag that was pushed. */
function releaseOutlet(paths, target, host, github) {
    return {
        name: "release asset",
        repository: host.env.GITHUB_REPOSITORY,
        isRequired: true,
        async exists() {
            await releaseOf(host);
            return true;
        },
        async send() {
            const { uploadReleaseAsset } = await __nccwpck_require__.e(/* import() */ 729).then(__nccwpck_require__.bind(__nccwpck_require__, 8729));
            const release = await releaseOf(host);
            const told = [];
            for (const path of paths) {
                const name = (0,external_node_path_.basename)(path);
                const bytes = external_node_buffer_.Buffer.from(await host.files.read(path, assetBytes));
                const draft = { ...release, name, mediaType: mediaTypeOf(target), bytes };
                const { outcome, url } = await uploadReleaseAsset(await github(), draft);
                told.push(`${name} ${outcome}, ${url}`);
            }
            return `Release ${release.tag}: ${told.join("; ")}`;
        },
        mayNot: () => false,
    };
}
/** As IANA lists them: media types application/vnd.cyclonedx+json and application/spdx+json. */
function mediaTypeOf({ name, version }) {
    return name === "SPDX" ? "application/spdx+json" : `application/vnd.cyclonedx+json; version=${version}`;
}
async function releaseOf(host) {
    const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event, GITHUB_REF: ref = "" } = host.env;
    const named = event === "release" ? (await (0,build_event/* readEvent */.j)(host)).release?.tag_name : undefined;
    const tag = typeof named === "string" ? named : /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (repository && tag)
        return { repository, tag };
    throw new build_errors/* OspoError */.sH("CONFIG", `release-assets: this run is for no release${ref && `, but for ${ref}`}`, {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for the reader
        fix: "Run on `release: published` or on tags, or ask for it there alone: `release-assets: ${{ github.event_name == 'release' }}`.",
    });
}

;// CONCATENATED MODULE: ./actions/sbom/build/deliveries.js





/** INPUT where what the inputs ask for cannot be delivered, whatever the SBOM will say. */
async function checkDeliveries(inputs, target, host) {
    const problems = [
        ...(inputs.releaseAssets ? assetProblems(target) : []),
        ...(await trackProblems(inputs, target, host)),
    ];
    if (problems.length > 0)
        throw (0,build_errors/* inputError */.Xu)(problems);
}
/** Where the SBOM goes. Nowhere, and a warning says so, where none was written or the verdict fails the step. */
function deliveriesOf(inputs, { sbom, memberPaths, target, inventory, report }, host, github, { clock, patience } = {}) {
    const { releaseAssets, dependencySnapshot, attest, dependencyTrackUrl, failOn } = inputs;
    const isAsked = releaseAssets || dependencySnapshot || attest.length > 0 || dependencyTrackUrl !== undefined;
    if (!isAsked)
        return [];
    if (sbom === undefined || (0,verdict/* reaches */.O6)(report.verdict, failOn)) {
        const why = sbom ? `the verdict is ${report.verdict}` : "none was written";
        host.log.warning(`The SBOM is not delivered: ${why}`);
        return [];
    }
    return [
        ...(releaseAssets ? [releaseOutlet([sbom.path, ...memberPaths], target, host, github)] : []),
        ...(dependencySnapshot ? [snapshotOutlet(inventory, inputs.omit, host, github)] : []),
        ...(attest.length > 0 ? [attestationOutlet(sbom, target, attest, host, github, patience)] : []),
        ...(dependencyTrackUrl === undefined ? [] : [trackOutlet(sbom, inputs, host, clock)]),
    ];
}

;// CONCATENATED MODULE: ./packages/inventory/build/members.js


/** Where the members of a workspace stand among the components, in the order of their folders. */
function members_membersOf({ components }) {
    const members = components.flatMap(({ role }, at) => (role === "member" ? [at] : []));
    const folder = (at) => components[at]?.path ?? "";
    return members.sort((a, b) => (folder(a) < folder(b) ? -1 : 1));
}
/**
 * The member at `at` as a project of its own: what it reaches, refs and scopes as it sees them. Another member is for
 * it a package like any other: its development dependencies do not come along. Linear in what is reached.
 */
function inventoryOfMember(inventory, at) {
    const { components } = inventory;
    const member = components[at];
    const reached = reachedFrom(at, components);
    const moved = new Map(reached.map((index, position) => [index, position]));
    const drafts = reached.map((index) => {
        const component = components[index];
        const edges = edgesOf(index, at, components).flatMap(({ kind, to }) => {
            const target = moved.get(to);
            return target === undefined ? [] : [{ kind, to: target }];
        });
        return { ...component, role: index === at ? "project" : component.role, edges };
    });
    const places = new Set(drafts.map(({ manifest, place }) => `${manifest} ${place}`));
    return {
        manifests: [member.manifest],
        components: (0,build/* componentsOf */.ct)(drafts, graph/* standingsFromFirst */.Sq),
        problems: inventory.problems.filter(({ manifest, place }) => places.has(`${manifest} ${place}`)),
        unreadable: inventory.unreadable,
    };
}
/** The member, then all that it leads to, in the order of the whole. */
function reachedFrom(start, components) {
    const seen = new Set([start]);
    // A set gives what is added while it is walked, too.
    for (const at of seen)
        for (const { to } of edgesOf(at, start, components))
            seen.add(to);
    seen.delete(start);
    return [start, ...[...seen].sort((a, b) => a - b)];
}
function edgesOf(at, member, components) {
    const edges = components[at]?.edges ?? [];
    return at === member ? edges : edges.filter(({ kind }) => kind !== "development");
}

;// CONCATENATED MODULE: ./packages/inventory/build/quality/checks.js
function checkedOf(document) {
    const asked = new Set();
    const holding = new Set();
    document.components.forEach(({ dependsOn = [], parent }) => {
        for (const ref of dependsOn)
            asked.add(ref);
        if (parent !== undefined)
            holding.add(parent);
    });
    return { document, asked, holding };
}
const isNamed = ({ name }) => name.trim() !== "";
const isReachable = ({ contacts }) => contacts.some((contact) => contact.includes("@") || contact.includes("://"));
function producers({ supplier, makers }) {
    return supplier ? [supplier, ...makers] : makers;
}
/** Whether an address to get the component from is `good`. A loop: it runs for each of thousands of components. */
function distributed({ references }, good) {
    for (const reference of references) {
        const { type } = reference;
        if ((type === "distribution" || type === "distribution-intake") && good(reference))
            return true;
    }
    return false;
}
const hasDigest = ({ digests }) => digests.length > 0;
const hasSha512 = ({ digests }) => digests.some(({ algorithm }) => algorithm === "SHA-512");
const isOnTheWeb = ({ url }) => url.startsWith("https://") || url.startsWith("http://");
function states(name, ...values) {
    return ({ properties }) => properties.some((property) => property.name === name &&
        (values.length === 0 ? property.value !== "" : values.includes(property.value)));
}
/** Whether a document has an element. */
const documentChecks = {
    author: (document) => document.authors.some(isNamed),
    "author-contact": (document) => document.authors.some(isReachable),
    timestamp: ({ created }) => created !== undefined && !Number.isNaN(Date.parse(created)),
    tool: (document) => document.tools.length > 0,
    lifecycle: (document) => document.lifecycles.length > 0,
    identity: (document) => document.id !== undefined,
    "no-vulnerabilities": (document) => !document.dropped.some((part) => part === "vulnerabilities" || part.startsWith("security_")),
};
/** Whether a component has one. */
const componentChecks = {
    producer: (component) => producers(component).some(isNamed),
    "producer-contact": (component) => producers(component).some(isReachable),
    name: ({ name }) => name.trim() !== "",
    version: ({ version }) => version !== undefined,
    identifier: ({ purl, identifiers }) => purl !== undefined || identifiers.length > 0,
    related: ({ ref, dependsOn, parent }, { asked, holding, document }) => (ref === document.subject ? dependsOn !== undefined : asked.has(ref) || dependsOn !== undefined) ||
        parent !== undefined ||
        holding.has(ref),
    dependencies: ({ dependsOn, completeness }) => dependsOn !== undefined && completeness !== undefined,
    license: ({ declared, concluded }) => (declared ?? concluded) !== undefined,
    "concluded-license": ({ concluded }) => concluded !== undefined,
    "declared-license": ({ declared }) => declared !== undefined,
    digest: (component) => component.digests.length > 0 || distributed(component, hasDigest),
    "distribution-digest": (component) => distributed(component, hasSha512),
    "distribution-address": (component) => distributed(component, isOnTheWeb),
    "source-address": ({ references }) => references.some(({ type }) => type === "source-distribution" || type === "vcs"),
    filename: states("bsi:component:filename"),
    executable: states("bsi:component:executable", "executable", "non-executable"),
    archive: states("bsi:component:archive", "archive", "no archive"),
    structured: states("bsi:component:structured", "structured", "unstructured"),
};

;// CONCATENATED MODULE: ./packages/inventory/build/quality/profiles.js
/** The quality profiles: data from publications, each with its date. They will change; the checks need not. */
const profiles = [
    {
        id: "ntia-2021",
        title: "NTIA minimum elements (2021)",
        status: "published",
        date: "2021-07-12",
        source: "The Minimum Elements For a Software Bill of Materials (SBOM), NTIA, section IV, data fields",
        fields: [
            {
                id: "supplier",
                title: "Supplier name",
                of: "component",
                check: "producer",
                weight: 1,
                where: "CycloneDX: components[].supplier, manufacturer or authors; SPDX: packages[].supplier or originator",
            },
            {
                id: "name",
                title: "Component name",
                of: "component",
                check: "name",
                weight: 1,
                where: "CycloneDX: components[].name; SPDX: packages[].name",
            },
            {
                id: "version",
                title: "Version of the component",
                of: "component",
                check: "version",
                weight: 1,
                where: "CycloneDX: components[].version; SPDX: packages[].versionInfo; a range is no version",
            },
            {
                id: "identifier",
                title: "Other unique identifiers",
                of: "component",
                check: "identifier",
                weight: 1,
                where: "CycloneDX: components[].purl, cpe or swid; SPDX: packages[].externalRefs",
            },
            {
                id: "relationship",
                title: "Dependency relationship",
                of: "component",
                check: "related",
                weight: 1,
                where: "CycloneDX: dependencies[]; SPDX: relationships[]",
            },
            {
                id: "author",
                title: "Author of SBOM data",
                of: "document",
                check: "author",
                weight: 1,
                where: "CycloneDX: metadata.authors or manufacturer; SPDX: creationInfo.creators, other than tools",
            },
            {
                id: "timestamp",
                title: "Timestamp",
                of: "document",
                check: "timestamp",
                weight: 1,
                where: "CycloneDX: metadata.timestamp; SPDX: creationInfo.created",
            },
        ],
    },
    {
        id: "cisa-2025-draft",
        title: "CISA minimum elements (2025, draft)",
        status: "draft",
        date: "2025-08-22",
        source: "2025 Minimum Elements for a Software Bill of Materials (SBOM), CISA, draft for public comment",
        fields: [
            {
                id: "author",
                title: "SBOM author",
                of: "document",
                check: "author",
                weight: 1,
                where: "CycloneDX: metadata.authors or manufacturer; SPDX: creationInfo.creators, other than tools",
            },
            {
                id: "producer",
                title: "Software producer",
                of: "component",
                check: "producer",
                weight: 1,
                where: "CycloneDX: components[].manufacturer, supplier or authors; SPDX: packages[].originator or supplier",
            },
            {
                id: "name",
                title: "Component name",
                of: "component",
                check: "name",
                weight: 1,
                where: "CycloneDX: components[].name; SPDX: packages[].name",
            },
            {
                id: "version",
                title: "Component version",
                of: "component",
                check: "version",
                weight: 1,
                where: "CycloneDX: components[].version; SPDX: packages[].versionInfo; a range is no version",
            },
            {
                id: "identifier",
                title: "Software identifiers",
                of: "component",
                check: "identifier",
                weight: 1,
                where: "CycloneDX: components[].purl, cpe or swid; SPDX: packages[].externalRefs",
            },
            {
                id: "hash",
                title: "Component hash",
                of: "component",
                check: "digest",
                weight: 1,
                where: "CycloneDX: components[].hashes or externalReferences[].hashes; SPDX: packages[].checksums",
            },
            {
                id: "license",
                title: "License",
                of: "component",
                check: "license",
                weight: 1,
                where: "CycloneDX: components[].licenses; SPDX: packages[].licenseConcluded or licenseDeclared",
            },
            {
                id: "relationship",
                title: "Dependency relationship",
                of: "component",
                check: "related",
                weight: 1,
                where: "CycloneDX: dependencies[]; SPDX: relationships[]",
            },
            {
                id: "tool",
                title: "Tool name",
                of: "document",
                check: "tool",
                weight: 1,
                where: "CycloneDX: metadata.tools; SPDX: creationInfo.creators (Tool: …)",
            },
            {
                id: "timestamp",
                title: "Timestamp",
                of: "document",
                check: "timestamp",
                weight: 1,
                where: "CycloneDX: metadata.timestamp; SPDX: creationInfo.created",
            },
            {
                id: "context",
                title: "Generation context",
                of: "document",
                check: "lifecycle",
                weight: 1,
                where: "CycloneDX: metadata.lifecycles (1.5 and later); SPDX 3: software_sbomType; SPDX 2 has no field",
            },
        ],
    },
    {
        id: "bsi-tr-03183-2-v2.1",
        title: "BSI TR-03183-2 v2.1.0",
        status: "published",
        date: "2025-08-20",
        source: "BSI TR-03183-2: Cyber Resilience Requirements, Part 2: SBOM, version 2.1.0, sections 5 and 8",
        formats: [
            { name: "CycloneDX", from: "1.6", otherwise: "The profile takes CycloneDX from version 1.6 on." },
            {
                name: "SPDX",
                from: "3.0.1",
                otherwise: "The profile takes SPDX from version 3.0.1 on: an SPDX 2 document can never conform to it, whatever it says.",
            },
        ],
        fields: [
            {
                id: "creator",
                title: "Creator of the SBOM, with e-mail or web address",
                of: "document",
                check: "author-contact",
                weight: 1,
                where: "CycloneDX: metadata.manufacturer (url or contact.email) or metadata.authors[].email; SPDX: createdBy",
            },
            {
                id: "timestamp",
                title: "Timestamp",
                of: "document",
                check: "timestamp",
                weight: 1,
                where: "CycloneDX: metadata.timestamp; SPDX: creationInfo.created",
            },
            {
                id: "no-vulnerabilities",
                title: "No vulnerability information inside",
                of: "document",
                check: "no-vulnerabilities",
                weight: 1,
                where: "CycloneDX: no vulnerabilities[]; SPDX: no security_… elements. VEX is a document of its own",
            },
            {
                id: "component-creator",
                title: "Component creator, with e-mail or web address",
                of: "component",
                check: "producer-contact",
                weight: 1,
                where: "CycloneDX: components[].manufacturer (url or contact.email); SPDX: originatedBy",
            },
            {
                id: "name",
                title: "Component name",
                of: "component",
                check: "name",
                weight: 1,
                where: "CycloneDX: components[].name; SPDX: name",
            },
            {
                id: "version",
                title: "Component version",
                of: "component",
                check: "version",
                weight: 1,
                where: "CycloneDX: components[].version; SPDX: software_packageVersion",
            },
            {
                id: "filename",
                title: "Filename of the component",
                of: "component",
                check: "filename",
                weight: 1,
                where: "CycloneDX: property bsi:component:filename; SPDX: software_File.name",
            },
            {
                id: "dependencies",
                title: "Dependencies on other components, and whether the list is complete",
                of: "component",
                check: "dependencies",
                weight: 1,
                where: "CycloneDX: dependencies[] and compositions[]; SPDX: relationships with completeness",
            },
            {
                id: "distribution-license",
                title: "Distribution licenses (concluded)",
                of: "component",
                check: "concluded-license",
                weight: 1,
                where: 'CycloneDX: components[].licenses[], acknowledgement "concluded"; SPDX: hasConcludedLicense',
            },
            {
                id: "hash",
                title: "SHA-512 of the deployable component",
                of: "component",
                check: "distribution-digest",
                weight: 1,
                where: "CycloneDX: externalReferences[type=distribution].hashes; SPDX: verifiedUsing of the file",
            },
            {
                id: "executable",
                title: "Executable property",
                of: "component",
                check: "executable",
                weight: 1,
                where: "CycloneDX: property bsi:component:executable; SPDX: software_additionalPurpose",
            },
            {
                id: "archive",
                title: "Archive property",
                of: "component",
                check: "archive",
                weight: 1,
                where: "CycloneDX: property bsi:component:archive; SPDX: software_additionalPurpose",
            },
            {
                id: "structured",
                title: "Structured property",
                of: "component",
                check: "structured",
                weight: 1,
                where: "CycloneDX: property bsi:component:structured; SPDX: software_additionalPurpose",
            },
            {
                id: "sbom-uri",
                title: "SBOM-URI (where known)",
                of: "document",
                check: "identity",
                weight: 0,
                where: "CycloneDX: serialNumber; SPDX: the document's spdxId",
            },
            {
                id: "source-uri",
                title: "Source code URI (where known)",
                of: "component",
                check: "source-address",
                weight: 0,
                where: "CycloneDX: externalReferences[type=source-distribution or vcs].url; SPDX: externalRef",
            },
            {
                id: "deployable-uri",
                title: "URI of the deployable form (where known)",
                of: "component",
                check: "distribution-address",
                weight: 0,
                where: "CycloneDX: externalReferences[type=distribution].url; SPDX: software_downloadLocation",
            },
            {
                id: "identifier",
                title: "Other unique identifiers (where known)",
                of: "component",
                check: "identifier",
                weight: 0,
                where: "CycloneDX: components[].purl, cpe or swid; SPDX: externalIdentifier",
            },
            {
                id: "original-license",
                title: "Original licenses (declared, where known)",
                of: "component",
                check: "declared-license",
                weight: 0,
                where: 'CycloneDX: components[].licenses[], acknowledgement "declared"; SPDX: hasDeclaredLicense',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./packages/inventory/build/quality/assess.js


/** So many are named of those that lack an element. */
const namedMissing = 10;
/** The document held against every profile, element by element. Files that an SPDX document lists count for none. */
function assess(document) {
    const checked = checkedOf(document);
    const components = document.components.filter(({ type }) => type !== "file");
    const known = new Map();
    const count = (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const counted = countOf(componentChecks[name], checked, components);
        known.set(name, counted);
        return counted;
    };
    return profiles.map((profile) => assessOne(profile, document, count));
}
/** The share of NTIA's minimum elements that the document has, 0 to 100. */
function qualityScore(assessments) {
    const ntia = assessments.find(({ profile }) => profile.id === "ntia-2021");
    return ntia?.applies ? ntia.score : 0;
}
function assessOne(profile, document, count) {
    const { format } = document;
    const limit = profile.formats?.find(({ name }) => name === format.name);
    if (limit && isBefore(format.version, limit.from)) {
        return { profile, applies: false, reason: limit.otherwise };
    }
    const fields = profile.fields.map((field) => field.of === "document"
        ? ofDocument(field, documentChecks[field.check](document))
        : { field, ...count(field.check) });
    return { profile, applies: true, score: scoreOf(fields), fields };
}
function ofDocument(field, has) {
    return { field, have: has ? 1 : 0, of: 1, missing: has ? [] : ["the document"] };
}
function countOf(check, checked, components) {
    const missing = [];
    let have = 0;
    components.forEach((component) => {
        if (check(component, checked))
            have++;
        else if (missing.length < namedMissing)
            missing.push(assess_nameOf(component));
    });
    return { have, of: components.length, missing };
}
function assess_nameOf({ name, version, range, ref }) {
    const shown = name || ref;
    return version || range ? `${shown}@${version ?? range}` : shown;
}
/** A document without a component has none of what is asked of components. */
function scoreOf(fields) {
    const total = fields.reduce((sum, { field }) => sum + field.weight, 0);
    const reached = fields.reduce((sum, { field, have, of }) => sum + (of === 0 ? 0 : (field.weight * have) / of), 0);
    // Sums of shares such as 1/3 fall short of the whole by less than this.
    return Math.floor((100 * reached) / total + 1e-9);
}
function isBefore(version, limit) {
    const [a, b] = [version, limit].map((text) => text.split(".").map(Number));
    for (let at = 0; at < 3; at++) {
        const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./actions/sbom/build/quality.js


function qualityOf(document) {
    const assessments = assess(document);
    return { assessments, score: qualityScore(assessments) };
}
/** A row a profile: how much of it there is, and which elements are incomplete. */
function qualityTable({ assessments }) {
    return {
        id: "quality",
        title: "Quality",
        note: "Every entry counts: the project itself, and each further copy of a package.",
        columns: ["profile", "score of 100", "complete", "incomplete"],
        rows: assessments.map((assessment) => {
            const { title } = assessment.profile;
            if (!assessment.applies)
                return [title, "", "", `Not applicable: ${assessment.reason}`];
            const { fields, score } = assessment;
            const gaps = fields.filter(({ have, of }) => have < of || of === 0);
            const whole = `${fields.length - gaps.length} of ${fields.length}`;
            return [title, score, whole, gaps.map(({ field }) => field.title).join(", ")];
        }),
    };
}
/** Names of those that lack an element that stand in a cell. */
const quality_named = 3;
/** Every element of every profile, those with gaps first: how many have it, who lacks it, where it goes. */
function elementTable({ assessments }) {
    const rows = assessments.flatMap((assessment) => assessment.applies
        ? assessment.fields.map(({ field, have, of, missing }) => {
            const state = of > 0 && have === of ? "complete" : have === 0 ? "missing" : "in part";
            const some = missing.slice(0, quality_named);
            const more = of - have - some.length;
            const lacking = have === 0 && of > 1 ? `all ${of}` : `${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
            return [field.title, assessment.profile.title, state, `${have} of ${of}`, lacking, field.where];
        })
        : []);
    return {
        id: "quality-elements",
        title: "Quality, element by element",
        columns: ["element", "profile", "state", "there", "missing in", "where it goes"],
        rows: rows.toSorted((a, b) => Number(a[2] === "complete") - Number(b[2] === "complete")),
        filters: ["profile", "state"],
        folded: true,
    };
}
/** What `min-quality` has to say, where the score is below it. */
function qualityFinding({ score }, least, file) {
    if (score >= least)
        return [];
    const message = `The SBOM reaches ${score} of 100 by NTIA's minimum elements, and ${least} are asked for.`;
    return [{ rule: "sbom/quality", level: "fail", subject: file, message, advice: helpOf("sbom/quality") }];
}

;// CONCATENATED MODULE: ./packages/inventory/build/rows.js
/**
 * JSON of an object in pieces, indented, with the items of `fields` on a line each: shorter than indenting all, and a
 * changed item is a changed line. A line is a piece: whoever reads through the text need not join megabytes first.
 */
function rowsJson(value, fields) {
    const pieces = ["{\n"];
    for (const [key, item] of Object.entries(value)) {
        if (item === undefined)
            continue;
        const start = `${pieces.length > 1 ? ",\n" : ""}  ${JSON.stringify(key)}: `;
        if (!fields.includes(key)) {
            pieces.push(start + JSON.stringify(item, undefined, 2).replaceAll("\n", "\n  "));
            continue;
        }
        const items = item;
        pieces.push(items.length === 0 ? `${start}[]` : `${start}[\n    `);
        items.forEach((one, at) => {
            pieces.push(JSON.stringify(one) + (at < items.length - 1 ? ",\n    " : "\n  ]"));
        });
    }
    pieces.push("\n}\n");
    return pieces;
}

;// CONCATENATED MODULE: ./packages/inventory/build/uuid.js

/** Namespace of our serial numbers: UUIDv5 of the DNS name `ospo-actions`, so that it is nobody else's. */
const namespace = Buffer.from("0d3ad32ba0c65b2e9a64f2a1c6b6b7de", "hex");
/** The name-based UUID, version 5 (RFC 9562, 5.5), of `content`, part after part: the same content, the same UUID. */
function contentUuid(content) {
    const hash = (0,external_node_crypto_.createHash)("sha1").update(namespace);
    content.forEach((part) => {
        hash.update(part);
    });
    const bytes = hash.digest().subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

;// CONCATENATED MODULE: ./packages/inventory/build/spdx/ids.js

const valid = /^SPDXRef-[A-Za-z0-9.-]+$/;
/**
 * An SPDXID for each component, by ref: an id that already is one stays, any other ref becomes one. Where two
 * refs would become the same id, each further one gets a digest of itself, so that ids depend on refs alone.
 */
function spdxIds(components) {
    const ids = new Map();
    const taken = new Set(["SPDXRef-DOCUMENT"]);
    const give = (ref, id) => {
        ids.set(ref, id);
        taken.add(id);
    };
    for (const { ref } of components)
        if (valid.test(ref) && !taken.has(ref))
            give(ref, ref);
    for (const { ref, type } of components) {
        if (ids.has(ref))
            continue;
        const kind = type === "file" ? "File" : "Package";
        const id = `SPDXRef-${kind}-${ref.replace(/^pkg:/, "").replace(/[^A-Za-z0-9.]+/g, "-")}`;
        give(ref, taken.has(id) ? `${id}-${(0,external_node_crypto_.createHash)("sha256").update(ref).digest("hex").slice(0, 16)}` : id);
    }
    return ids;
}

// EXTERNAL MODULE: ./packages/inventory/build/spdx/licenses.js
var licenses = __nccwpck_require__(5420);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/note.js
var spdx_note = __nccwpck_require__(2124);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/party.js
var party = __nccwpck_require__(4170);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/terms.js
var terms = __nccwpck_require__(2229);
;// CONCATENATED MODULE: ./packages/inventory/build/spdx/write.js








/** Stands in a document until its content is known. */
const noNamespace = "https://spdx.org/spdxdocs/00000000-0000-0000-0000-000000000000";
/** The document as SPDX 2.3. The same document gives the same one; `serializeSpdx` sets the namespace. */
function toSpdx(document) {
    const created = secondOf(document.created);
    const [tool = { name: "ospo-actions", version: undefined }] = document.tools;
    const annotator = (0,party/* toolText */.C_)(tool);
    const context = {
        ids: spdxIds(document.components),
        licenses: new licenses/* LicenseTexts */.W(document.licenseTexts),
        annotate: (note) => [
            { annotationDate: created, annotationType: "OTHER", annotator, comment: (0,spdx_note/* noteText */.g)(note) },
        ],
    };
    const asFile = document.components.filter(isFile);
    const files = asFile.map((component) => fileOf(component, context));
    const packages = document.components
        .filter((component) => !isFile(component))
        .map((component) => packageOf(component, context));
    const { lifecycles, properties } = document;
    return {
        spdxVersion: "SPDX-2.3",
        dataLicense: "CC0-1.0",
        SPDXID: "SPDXRef-DOCUMENT",
        name: document.name || "sbom",
        documentNamespace: noNamespace,
        creationInfo: {
            created,
            creators: [
                ...(document.tools.length > 0 ? document.tools : [tool]).map(party/* toolText */.C_),
                ...document.authors.map(party/* partyText */.WO),
            ],
        },
        annotations: context.annotate({ lifecycles, properties }),
        packages,
        files: files.length > 0 ? files : undefined,
        hasExtractedLicensingInfos: extractedOf(context.licenses),
        relationships: relationshipsOf(document, context.ids),
    };
}
/** The document's text, a package or relationship a line; its namespace is named after all the rest but the times. */
function serializeSpdx(document) {
    const text = rowsJson(document, ["packages", "files", "relationships"]).join("");
    const { created } = document.creationInfo;
    const content = text.replace(noNamespace, "").replaceAll(`"${created}"`, "");
    const name = document.name.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 80);
    return text.replace(`"${noNamespace}"`, () => `"https://spdx.org/spdxdocs/${name}-${contentUuid([content])}"`);
}
/** SPDX takes whole seconds in UTC alone. */
function secondOf(time) {
    const parsed = new Date(time ?? 0);
    const valid = Number.isNaN(parsed.getTime()) ? new Date(0) : parsed;
    return `${valid.toISOString().slice(0, -".000Z".length)}Z`;
}
function extractedOf(licenses) {
    const extracted = licenses.extracted();
    return extracted.length > 0 ? extracted : undefined;
}
/** SPDX wants the SHA-1 of a file; what has no digest at all is a package of the purpose FILE. */
function isFile({ type, digests }) {
    return type === "file" && digests.length > 0;
}
const purposeOf = new Map([...terms/* typeOfPurpose */.yh].map(([purpose, type]) => [type, purpose]));
purposeOf.set("operating-system", "OPERATING_SYSTEM");
function packageOf(component, { ids, licenses, annotate }) {
    const { ref, name, version, range, type, digests, references, supplier, makers } = component;
    const [reference] = references;
    const isPlain = digests.length === 0 && references.length === 1 && isDownload(reference?.type, reference?.url);
    const checksums = isPlain ? (reference?.digests ?? []) : [...digests, ...(reference?.digests ?? [])];
    const file = component.properties.find((property) => property.name === "bsi:component:filename")?.value;
    return {
        SPDXID: ids.get(ref),
        name: name || "NOASSERTION",
        versionInfo: version ?? range,
        packageFileName: file,
        primaryPackagePurpose: purposeOf.get(type) ?? "OTHER",
        supplier: supplier ? (0,party/* partyText */.WO)(supplier) : "NOASSERTION",
        originator: makers[0] && (0,party/* partyText */.WO)(makers[0]),
        downloadLocation: references.find((one) => isDownload(one.type, one.url))?.url ?? "NOASSERTION",
        filesAnalyzed: false,
        checksums: checksums.length > 0 ? checksumsOf(checksums) : undefined,
        licenseConcluded: licenses.expression(component.concluded),
        licenseDeclared: licenses.expression(component.declared),
        copyrightText: component.copyright || "NOASSERTION",
        description: component.description,
        externalRefs: externalRefsOf(component),
        annotations: annotate(noteFor(component, isPlain)),
    };
}
function noteFor(component, isPlain) {
    const { ref, purl, name, group, type, digests, references, patches, properties } = component;
    const isNatural = group === undefined || (group.startsWith("@") && name.startsWith(`${group}/`));
    return {
        ref: ref === purl ? undefined : ref,
        type: purposeOf.has(type) ? undefined : type,
        group: isNatural ? undefined : group,
        scope: component.scope,
        range: component.range,
        completeness: component.completeness,
        patches: patches.length > 0 ? patches : undefined,
        digests: isPlain || digests.length === 0 ? undefined : digests,
        references: isPlain || references.length === 0 ? undefined : references,
        properties: properties.length > 0 ? properties : undefined,
    };
}
/** What a download can be fetched by: no secret, no blank, an address of the web. */
function isDownload(type, url) {
    return type === "distribution" && url !== undefined && /^https?:\/\/[^\s"<>]+$/.test(url);
}
function fileOf(component, { ids, licenses, annotate }) {
    const { ref, name, digests, copyright, scope, completeness, properties } = component;
    return {
        SPDXID: ids.get(ref),
        fileName: name,
        checksums: checksumsOf(digests),
        licenseConcluded: licenses.expression(component.concluded),
        licenseInfoInFiles: component.declared && [licenses.expression(component.declared)],
        copyrightText: copyright || "NOASSERTION",
        annotations: annotate({
            ref: ids.get(ref) === ref ? undefined : ref,
            scope,
            completeness,
            properties: properties.length > 0 ? properties : undefined,
        }),
    };
}
function checksumsOf(digests) {
    const seen = new Map(digests.map(({ algorithm, hex }) => [`${algorithm}${hex}`, { algorithm, hex }]));
    return [...seen.values()].map(({ algorithm, hex }) => ({
        algorithm: terms/* spdxAlgorithm */.R$.get(algorithm) ?? algorithm,
        checksumValue: hex,
    }));
}
function externalRefsOf({ purl, identifiers }) {
    const refs = identifiers.flatMap((id) => {
        const [, type] = referenceTypes.find(([start]) => id.startsWith(start)) ?? [];
        if (type === undefined)
            return [];
        const referenceCategory = type.startsWith("cpe") ? "SECURITY" : "PERSISTENT-ID";
        return [{ referenceCategory, referenceType: type, referenceLocator: id }];
    });
    const own = {
        referenceCategory: "PACKAGE-MANAGER",
        referenceType: "purl",
        referenceLocator: purl ?? "",
    };
    return purl === undefined ? (refs.length > 0 ? refs : undefined) : [own, ...refs];
}
const referenceTypes = [
    ["cpe:2.3:", "cpe23Type"],
    ["cpe:/", "cpe22Type"],
    ["swh:", "swh"],
    ["gitoid:", "gitoid"],
    ["swid:", "swid"],
];
/**
 * Who describes, contains and needs whom. `NONE` says that something needs nothing, `NOASSERTION` that more is
 * needed than is listed.
 */
function relationshipsOf({ components, subject }, ids) {
    const rows = [];
    const add = (from, relationshipType, to) => void rows.push({ spdxElementId: from, relationshipType, relatedSpdxElement: to });
    const idOf = (ref) => ids.get(ref);
    const scopes = new Map(components.map(({ ref, scope }) => [ref, scope]));
    const described = subject === undefined ? tops(components) : [subject];
    for (const ref of described)
        add("SPDXRef-DOCUMENT", "DESCRIBES", idOf(ref));
    for (const { ref, scope, dependsOn, parent, completeness } of components) {
        const id = idOf(ref);
        if (parent !== undefined)
            add(idOf(parent), "CONTAINS", id);
        for (const target of dependsOn ?? []) {
            const kind = kindOfEdge(ref === subject ? "required" : scope, scopes.get(target));
            if (kind === "development")
                add(idOf(target), "DEV_DEPENDENCY_OF", id);
            else if (kind === "optional")
                add(idOf(target), "OPTIONAL_DEPENDENCY_OF", id);
            else
                add(id, "DEPENDS_ON", idOf(target));
        }
        if (completeness === "incomplete")
            add(id, "DEPENDS_ON", "NOASSERTION");
        if (dependsOn?.length === 0 && completeness !== "incomplete")
            add(id, "DEPENDS_ON", "NONE");
    }
    return rows;
}
/** What nothing else holds: a document without a subject describes all of it. */
function tops(components) {
    const held = new Set(components.flatMap(({ dependsOn = [] }) => dependsOn));
    const free = components.flatMap(({ ref, parent }) => (held.has(ref) || parent !== undefined ? [] : [ref]));
    return free.length > 0 ? free : components.slice(0, 1).map(({ ref }) => ref);
}

// EXTERNAL MODULE: ./packages/license/build/declared/kind.js
var declared_kind = __nccwpck_require__(5562);
// EXTERNAL MODULE: ./packages/inventory/generated/license-ids.cjs
var license_ids = __nccwpck_require__(363);
;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/license.js


const knownIds = new Set(license_ids);
/** A writer for one document. */
function licenseWriter(version, texts) {
    const written = { declared: new Map(), concluded: new Map() };
    return ({ text }, acknowledgement) => {
        const before = written[acknowledgement].get(text);
        if (before !== undefined)
            return before;
        const license = toBomLicense(text, version === "1.5" ? undefined : acknowledgement, texts);
        written[acknowledgement].set(text, license);
        return license;
    };
}
/** An id that the document's schema knows, an expression, or else the words of the publisher as a name. */
function toBomLicense(text, acknowledgement, texts) {
    const known = texts.get(text);
    const said = acknowledgement && { acknowledgement };
    if (known !== undefined)
        return { license: { name: text, ...said, text: { content: known.text } } };
    const kind = (0,declared_kind/* kindOfDeclared */.w)(text);
    if (kind === "expression")
        return { expression: text, ...said };
    const license = kind === "id" && knownIds.has(text) ? { id: text } : { name: text };
    return { license: { ...license, ...said } };
}
/**
 * Both licenses of a component. An expression stands alone before CycloneDX 1.7, and 1.5 cannot tell declared
 * from concluded: what has no room there is a property.
 */
function licensesOf({ declared, concluded }, write) {
    if (concluded === undefined) {
        return { licenses: declared && [write(declared, "declared")], concluded: undefined };
    }
    if (declared === undefined)
        return { licenses: [write(concluded, "concluded")], concluded: undefined };
    const both = [write(declared, "declared"), write(concluded, "concluded")];
    const room = both.every((one) => "license" in one && one.license.acknowledgement !== undefined);
    if (room)
        return { licenses: both, concluded: undefined };
    return {
        licenses: both.slice(0, 1),
        concluded: { name: "ospo:license:concluded", value: concluded.text },
    };
}

;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/terms.js
/** Types of components that CycloneDX 1.5 to 1.7 all know. */
const componentTypes = new Set([
    "application",
    "framework",
    "library",
    "container",
    "platform",
    "operating-system",
    "device",
    "device-driver",
    "firmware",
    "file",
    "machine-learning-model",
    "data",
]);
/** Types of external references that CycloneDX 1.5 to 1.7 all know. */
const terms_referenceTypes = new Set([
    "vcs",
    "issue-tracker",
    "website",
    "advisories",
    "bom",
    "mailing-list",
    "social",
    "chat",
    "documentation",
    "support",
    "distribution",
    "distribution-intake",
    "license",
    "build-meta",
    "build-system",
    "release-notes",
    "security-contact",
    "model-card",
    "log",
    "configuration",
    "evidence",
    "formulation",
    "attestation",
    "threat-model",
    "adversary-model",
    "risk-assessment",
    "vulnerability-assertion",
    "exploitability-statement",
    "pentest-report",
    "static-analysis-report",
    "dynamic-analysis-report",
    "runtime-analysis-report",
    "component-analysis-report",
    "maturity-report",
    "certification-report",
    "codified-infrastructure",
    "quality-metrics",
    "poam",
    "other",
]);
/** Those that came with CycloneDX 1.6. */
const laterReferenceTypes = new Set([
    "source-distribution",
    "electronic-signature",
    "digital-signature",
    "rfc-9116",
]);
const lifecyclePhases = new Set([
    "design",
    "pre-build",
    "build",
    "post-build",
    "operations",
    "discovery",
    "decommission",
]);

;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/component.js


/**
 * A component as CycloneDX has it. Order of the keys is fixed: the bytes of a document depend on it. What is
 * not known is `undefined`, which JSON leaves out; one literal for all keeps this fast.
 */
function bomComponent(component, context) {
    const written = modernComponent(component, context);
    if (context.version !== "1.5")
        return written;
    const { manufacturer, authors, omniborId, swhid, ...older } = written;
    return older;
}
function modernComponent(component, context) {
    const { name, group, makers, identifiers, digests, references, patches } = component;
    const modern = context.version !== "1.5";
    const maker = modern && makers.length > 0 ? makers.find(({ kind }) => kind === "organization") : undefined;
    const { licenses, concluded } = licensesOf(component, context.licenses);
    const inner = context.childrenOf.size === 0 ? undefined : context.childrenOf.get(component.ref);
    return {
        type: componentTypes.has(component.type) ? component.type : "library",
        "bom-ref": component.ref,
        supplier: component.supplier && organizationOf(component.supplier),
        manufacturer: maker && organizationOf(maker),
        authors: modern ? contactsOf(makers, maker) : undefined,
        author: modern || makers.length === 0 ? undefined : makers.map((party) => party.name).join(", "),
        group,
        name: group === undefined ? name : name.slice(group.length + 1),
        version: component.version,
        description: component.description,
        scope: component.scope,
        hashes: digests.length > 0 ? hashesOf(digests) : undefined,
        licenses,
        copyright: component.copyright,
        cpe: startingWith(identifiers, "cpe:")?.[0],
        purl: component.purl,
        omniborId: modern ? startingWith(identifiers, "gitoid:") : undefined,
        swhid: modern ? startingWith(identifiers, "swh:") : undefined,
        swid: swidOf(identifiers, name),
        pedigree: patches.length > 0 ? { patches: patches.map(component_patchOf) } : undefined,
        externalReferences: references.length > 0 ? references.map((one) => referenceOf(one, modern)) : undefined,
        properties: propertiesOf(component, concluded),
        components: inner?.map((one) => bomComponent(one, context)),
    };
}
function organizationOf({ name, contacts }) {
    const emails = contacts.filter((contact) => contact.includes("@") && !contact.includes("://"));
    const addresses = contacts.filter((contact) => !emails.includes(contact));
    return {
        name: name || undefined,
        url: addresses.length > 0 ? addresses : undefined,
        contact: emails.length > 0 ? emails.map((email) => ({ email })) : undefined,
    };
}
/** Everyone but `without` as CycloneDX's contacts; `undefined` where nobody is left. */
function contactsOf(parties, without) {
    if (parties.length === 0)
        return undefined;
    const others = parties.filter((party) => party !== without);
    if (others.length === 0)
        return undefined;
    return others.map(({ name, contacts }) => ({
        name: name || undefined,
        email: contacts.find((contact) => contact.includes("@") && !contact.includes("://")),
    }));
}
/** The component's own, and what the version has no field for; mostly there is none of that, and nothing is copied. */
function propertiesOf({ properties, range }, concluded) {
    if (range === undefined && concluded === undefined)
        return properties.length > 0 ? properties : undefined;
    const ranged = range === undefined ? [] : [{ name: "ospo:version-range", value: range }];
    return [...properties, ...ranged, ...(concluded ? [concluded] : [])];
}
function hashesOf(digests) {
    return digests.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex }));
}
function referenceOf({ type, url, digests }, modern) {
    const known = terms_referenceTypes.has(type) || (modern && laterReferenceTypes.has(type));
    return {
        type: known ? type : "other",
        url,
        hashes: digests.length > 0 ? hashesOf(digests) : undefined,
    };
}
function component_patchOf(url) {
    return { type: "unofficial", diff: { url } };
}
function startingWith(identifiers, start) {
    if (identifiers.length === 0)
        return undefined;
    const found = identifiers.filter((id) => id.startsWith(start));
    return found.length > 0 ? found : undefined;
}
function swidOf(identifiers, name) {
    const [id] = startingWith(identifiers, "swid:") ?? [];
    return id === undefined ? undefined : { tagId: id.slice("swid:".length), name };
}

;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/write.js






/** Stands in a document until its content is known; a valid serial number, so that it can be validated. */
const noSerial = "urn:uuid:00000000-0000-0000-0000-000000000000";
/**
 * The document as CycloneDX. The same document gives the same one but for the timestamp;
 * `serializeCycloneDx` sets the serial number.
 */
function toCycloneDx(document, version = defaultCycloneDx) {
    const { components, subject } = document;
    const context = {
        version,
        licenses: licenseWriter(version, document.licenseTexts),
        childrenOf: childrenOf(components),
    };
    const about = components.find(({ ref }) => ref === subject);
    const top = components.filter((one) => one !== about && (one.parent === undefined || one.parent === subject));
    return {
        $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
        bomFormat: "CycloneDX",
        specVersion: version,
        serialNumber: noSerial,
        version: 1,
        metadata: metadataOf(document, about, context),
        components: top.map((component) => bomComponent(component, context)),
        dependencies: components.flatMap(({ ref, dependsOn }) => (dependsOn ? [{ ref, dependsOn }] : [])),
        compositions: compositionsOf(components),
    };
}
/** Components inside another; those inside the subject itself stand beside it. */
function childrenOf(components) {
    const children = new Map();
    for (const component of components) {
        if (component.parent === undefined)
            continue;
        const before = children.get(component.parent);
        if (before)
            before.push(component);
        else
            children.set(component.parent, [component]);
    }
    return children;
}
function metadataOf({ created, lifecycles, tools, authors, supplier, properties }, about, context) {
    const maker = context.version === "1.5" ? undefined : authors.find(({ kind }) => kind === "organization");
    const subject = { ...context, childrenOf: new Map() };
    return {
        timestamp: created,
        lifecycles: lifecycles.length > 0
            ? lifecycles.map((one) => (lifecyclePhases.has(one) ? { phase: one } : { name: one }))
            : undefined,
        tools: tools.length > 0 ? { components: distinct(tools).map(toolOf) } : undefined,
        authors: contactsOf(authors, maker),
        component: about && bomComponent(about, subject),
        ...(maker && { manufacturer: organizationOf(maker) }),
        supplier: supplier && organizationOf(supplier),
        properties: properties.length > 0 ? properties : undefined,
    };
}
/** A tool that two merged documents name, once: CycloneDX takes none twice. */
function distinct(tools) {
    return [...new Map(tools.map((one) => [JSON.stringify([one.name, one.version]), one])).values()];
}
function toolOf({ name, version }) {
    return { type: "application", name, version };
}
/**
 * The document's text, a component or dependency a line, so that differences between two documents are
 * lines too. Its serial number is a UUIDv5 of all the rest but the timestamp: equal content keeps its number.
 */
function serializeCycloneDx(bom) {
    const pieces = rowsJson(bom, ["components", "dependencies"]);
    // All that is not of a component, a dependency or a composition comes first.
    const first = pieces.findIndex((piece) => piece.startsWith(',\n  "components": '));
    const [text, lines] = [pieces.slice(0, first).join(""), pieces.slice(first)];
    const at = text.indexOf(noSerial);
    const time = `"${bom.metadata.timestamp}"`;
    const stamped = text.indexOf(time, at);
    const rest = stamped < 0 ? text.length : stamped;
    const number = contentUuid([
        text.slice(0, at),
        text.slice(at + noSerial.length, rest),
        text.slice(rest + time.length),
        ...lines,
    ]);
    return `${text.slice(0, at)}urn:uuid:${number}${[text.slice(at + noSerial.length), ...lines].join("")}`;
}
/** Known unknowns are named: of what is `incomplete`, more is there than the document lists. */
function compositionsOf(components) {
    const aggregates = ["complete", "incomplete", "unknown"];
    const refs = { complete: [], incomplete: [], unknown: [] };
    for (const { ref, completeness } of components)
        if (completeness)
            refs[completeness].push(ref);
    return aggregates.flatMap((aggregate) => refs[aggregate].length > 0 ? [{ aggregate, dependencies: refs[aggregate].sort() }] : []);
}

// EXTERNAL MODULE: ./packages/inventory/build/cyclonedx/validate.js + 1 modules
var validate = __nccwpck_require__(4487);
;// CONCATENATED MODULE: ./actions/sbom/build/sbom-file.js


/** Writes the SBOM after validating it: a valid file or none. */
async function writeSbom(document, target, host) {
    const { text, faults } = await formatted(document, target);
    const broken = faults.filter(({ level }) => level === "fail");
    if (broken.length > 0) {
        const some = broken.slice(0, 5).map(({ at, message }) => `- ${at}: ${message}`);
        throw new build_errors/* OspoError */.sH("FORMAT", `The SBOM would not be valid (${broken.length} faults):\n${some.join("\n")}`, {
            fix: `This is a fault of ospo-actions, or of a name that ${target.name} cannot carry. Please report it with what was read.`,
        });
    }
    await host.files.write(target.file, text);
    return { path: host.files.resolve(target.file), text };
}
async function formatted(document, target) {
    if (target.name === "SPDX") {
        const text = serializeSpdx(toSpdx(document));
        return { text, faults: (await readSbom(text, target.file)).faults };
    }
    const bom = toCycloneDx(document, target.version);
    return { text: serializeCycloneDx(bom), faults: await (0,validate.validateCycloneDx)(bom, target.version) };
}

;// CONCATENATED MODULE: ./actions/sbom/build/members.js





/** Ours: a workspace of more is split by hand. The largest that we met have some hundred members. */
const membersAtMost = 1_000;
/** Components of all members together: some minutes of work. */
const componentsAtMost = 1_000_000;
/** An SBOM of each member, in the order of their folders. LIMIT where there are too many to write. */
function splitWorkspace({ inventory, documentOf }, { file }) {
    if (documentOf === undefined)
        return [];
    const members = members_membersOf(inventory);
    if (members.length > membersAtMost)
        throw tooLarge(`${members.length} members`, `${membersAtMost}`);
    const files = filesOf(members.map((at) => inventory.components[at]), file);
    let all = 0;
    return members.map((at, position) => {
        const own = inventoryOfMember(inventory, at);
        all += own.components.length;
        if (all > componentsAtMost)
            throw tooLarge("members that reach", `${componentsAtMost} components together`);
        return {
            member: inventory.components[at],
            file: files[position],
            score: qualityOf(documentOf(own)).score,
            scopes: scopesOf(own),
            document: () => documentOf(inventoryOfMember(inventory, at)),
        };
    });
}
function tooLarge(what, most) {
    return new build_errors/* OspoError */.sH("LIMIT", `split-workspaces: the workspace has ${what}, and ${most} is the most`, {
        fix: "Leave `split-workspaces` out, and name the members that you want in `path`, each in a step of its own.",
    });
}
function scopesOf(inventory) {
    const counts = { required: 0, optional: 0, excluded: 0 };
    for (const { scope } of distinctComponents(inventory))
        counts[scope]++;
    return counts;
}
/**
 * `sbom.acme-web.cdx.json` of `@acme/web` beside `sbom.cdx.json`: names, and folders behind them where two members
 * share a name. INPUT where even those are one: on some systems `A` and `a` are one file.
 */
function filesOf(members, file) {
    const [, stem = "", ending = ""] = /^(.+?)((?:\.(?:cdx|spdx|bom))?\.[^.]+)?$/s.exec((0,external_node_path_.basename)(file)) ?? [];
    const fileOf = (words) => (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `${[stem, ...words].join(".")}${ending}`);
    const names = members.map(({ name }) => wordOf(name));
    const used = countsOf(names);
    const files = members.map(({ path }, at) => {
        const name = names[at] ?? "";
        return fileOf((used.get(name.toLowerCase()) ?? 0) > 1 ? [name, wordOf(path)] : [name]);
    });
    const taken = countsOf(files);
    const clash = members.filter((_, at) => (taken.get((files[at] ?? "").toLowerCase()) ?? 0) > 1);
    if (clash.length === 0)
        return files;
    const who = clash.map(({ name, path }) => `${name} (${path})`).join(", ");
    throw (0,build_errors/* inputError */.Xu)([`split-workspaces: the SBOMs of ${who} would have one name; rename one of the members`]);
}
/** Characters that every file system and release asset takes; a name of others alone is a `member`. */
function wordOf(name) {
    const word = name.replace(/(?:[^A-Za-z0-9._-]|\.{2,})+/g, "-").slice(0, 100);
    return word.replace(/^[-.]+|[-.]+$/g, "") || "member";
}
function countsOf(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
    return counts;
}
/** Writes them one after the other, each valid or none, and gives their absolute paths. */
async function writeMembers(members, target, host) {
    const paths = [];
    for (const [at, { document, file }] of members.entries()) {
        host.cancelled.throwIfAborted();
        paths.push((await writeSbom(document(), { ...target, file }, host)).path);
        host.log.progress({ done: at + 1, total: members.length, what: "SBOMs of members written" });
    }
    return paths;
}
/** What each member reaches, how good its SBOM is and where it goes. */
function memberTable(members) {
    return {
        id: "members",
        title: "Workspace members",
        note: "Each counted as it stands alone: what it reaches, its own development included.",
        columns: ["member", "components", "required", "optional", "excluded", "quality score", "SBOM"],
        rows: members.map(({ member, file, score, scopes: { required, optional, excluded } }) => [
            member.name,
            required + optional + excluded,
            required,
            optional,
            excluded,
            score,
            (0,external_node_path_.basename)(file),
        ]),
    };
}

;// CONCATENATED MODULE: ./actions/sbom/build/outputs.js


/** Files that a project lives by: never ours to write. */
const inputsOfProjects = /^(package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-(lock|workspace)\.yaml|yarn\.lock|bun\.lockb?)$/;
/**
 * Removes what an earlier run left where this one writes, so that nothing old is taken for its result. INPUT
 * where two outputs name one file, or one names a file of the project or one of the `sources` that are read.
 */
async function clearOutputs(inputs, sources, { files }) {
    const all = [
        ["output-file", inputs.outputFile],
        ["correction-file", inputs.correctionFile],
        ["report-file", inputs.reportFile],
        ["html-file", inputs.htmlFile],
        ["sarif-file", inputs.sarifFile],
        ["csv-file", inputs.csvFile],
        ...(inputs.memberFiles ?? []).map((path) => ["split-workspaces", path]),
    ];
    const named = all.flatMap(([input, path]) => (path ? [{ input, path: files.resolve(path) }] : []));
    const first = new Map();
    for (const { input, path } of named)
        if (!first.has(path))
            first.set(path, input);
    const taken = new Set();
    const problems = named.flatMap(({ input, path }) => {
        if (inputsOfProjects.test((0,external_node_path_.basename)(path)))
            return [`${input}: ${(0,external_node_path_.basename)(path)} is a file of the project; choose another`];
        if (sources.includes(path))
            return [`${input}: ${files.display(path)} is also read; choose another`];
        const isTaken = taken.has(path);
        taken.add(path);
        return isTaken ? [`${input}: ${files.display(path)} is also the ${first.get(path)}; choose another`] : [];
    });
    if (problems.length > 0)
        throw (0,build_errors/* inputError */.Xu)(problems);
    for (const { path } of named)
        await files.remove(path);
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

;// CONCATENATED MODULE: ./packages/report/build/create.js



const order = { fail: 0, review: 1, note: 2 };
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
    return findings.toSorted((a, b) => order[a.level] - order[b.level]);
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
const versioned = /^(checksum|download_url|file_name|vcs_url|vers)=/;
/** A purl as far as it stays the same from version to version; another subject as it is. */
function withoutVersion(subject) {
    if (!subject.startsWith("pkg:"))
        return subject;
    const [, path = "", query = "", rest = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(subject) ?? [];
    const kept = query
        .split("&")
        .filter((qualifier) => !versioned.test(qualifier))
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

;// CONCATENATED MODULE: ./actions/sbom/build/findings.js


/** Everything about an inventory that a person should know, with the line of the lock file and a path to it. */
function findingsOf(inventory, distinct, lineOf) {
    return [
        ...problemFindings(inventory, lineOf),
        ...emptyFinding(inventory, distinct),
        ...licenseFinding(inventory, distinct),
    ];
}
function problemFindings({ components, problems }, lineOf) {
    if (problems.length === 0)
        return [];
    const pathTo = (0,graph/* shortestPaths */.xM)(components);
    const indexOf = placesOf(problems, components);
    return problems.map(({ kind, level, subject, message, manifest, place, key }) => {
        const line = lineOf(manifest, place);
        const at = indexOf.get(`${manifest} ${place}`);
        const path = at === undefined ? [] : pathTo(at).map((step) => components[step]?.name ?? "…");
        return {
            rule: ruleOf(kind),
            level,
            subject,
            message,
            at: { file: manifest, ...(line !== undefined && { line }) },
            ...(path.length > 1 && { paths: [path] }),
            advice: helpOf(ruleOf(kind)),
            ...(key !== undefined && { key }),
        };
    });
}
/** Index of the component at each problem's place. */
function placesOf(problems, components) {
    const places = new Set(problems.map(({ place }) => place));
    const found = new Map();
    components.forEach(({ place, manifest }, at) => {
        if (places.has(place))
            found.set(`${manifest} ${place}`, at);
    });
    return found;
}
function emptyFinding({ manifests }, distinct) {
    if (distinct.some(({ source }) => source.kind !== "workflow"))
        return [];
    const [file = ""] = manifests;
    const message = "The lock file lists no package, so there is nothing to write an SBOM of.";
    return [
        { rule: "sbom/empty", level: "fail", subject: file, message, at: { file }, advice: helpOf("sbom/empty") },
    ];
}
/** Packages that state no license; what workflows use nobody states one of. */
function withoutLicense(distinct) {
    return distinct.filter(({ license, role, source }) => !license && role === "package" && source.kind !== "workflow");
}
/** One note for all: a lock file either states licenses or does not, and the table names each package. */
function licenseFinding({ manifests }, distinct) {
    const open = withoutLicense(distinct);
    if (open.length === 0)
        return [];
    const some = [...new Set(open.map(({ name }) => name))]
        .slice(0, 3)
        .map((name) => `\`${name}\``)
        .join(", ");
    const message = `${open.length} of ${distinct.length} components state no license here, ${some} among them.`;
    const subject = manifests.join(", ");
    return [{ rule: "sbom/no-license", level: "note", subject, message, advice: helpOf("sbom/no-license") }];
}

;// CONCATENATED MODULE: ./actions/sbom/build/sbom-findings.js

/** So many faults are told one by one; a broken tool makes the same one thousands of times. */
const sbom_findings_told = 50;
/** What is wrong in SBOMs that were read, and what of them is not written again. */
function faultFindings({ faults, document, inventory }) {
    const ordered = [...faults].sort((a, b) => (a.level === b.level ? 0 : a.level === "fail" ? -1 : 1));
    const rest = ordered.slice(sbom_findings_told);
    return [
        ...ordered.slice(0, sbom_findings_told).map(faultFinding),
        ...restFinding(rest),
        ...rangeFinding(document, inventory.manifests),
        ...droppedFinding(document.dropped, inventory.manifests),
    ];
}
function faultFinding({ level, at, message, file }) {
    return {
        rule: "sbom/invalid",
        level,
        subject: file,
        message: `At \`${at || "/"}\`: ${message}.`,
        at: { file },
        advice: helpOf("sbom/invalid"),
        key: at,
    };
}
function restFinding(rest) {
    const [worst] = rest;
    if (worst === undefined)
        return [];
    const { level, file } = worst;
    const message = `There are ${rest.length} further faults.`;
    return [{ rule: "sbom/invalid", level, subject: file, message, at: { file }, key: "further" }];
}
/** A package whose version nobody knows may be any of its range: one finding for all, as one cause explains them. */
function rangeFinding({ components }, manifests) {
    const ranged = components.filter(({ range }) => range !== undefined);
    if (ranged.length === 0)
        return [];
    const some = ranged.slice(0, 5).map(({ name, range }) => `\`${name}\` \`${range}\``);
    const amount = ranged.length === 1 ? "one package" : `${ranged.length} packages`;
    const message = `Of ${amount} only a range is known, not the version in use: ${some.join(", ")}.`;
    const subject = manifests.join(", ");
    return [{ rule: "sbom/range", level: "review", subject, message, advice: helpOf("sbom/range") }];
}
function droppedFinding(dropped, manifests) {
    if (dropped.length === 0)
        return [];
    const some = dropped.slice(0, 10).map((part) => `\`${part}\``);
    const message = `${dropped.length} kinds of parts are not carried over: ${some.join(", ")}.`;
    const subject = manifests.join(", ");
    return [{ rule: "sbom/not-carried", level: "note", subject, message, advice: helpOf("sbom/not-carried") }];
}

;// CONCATENATED MODULE: ./actions/sbom/build/tables.js

const unknown = "not stated";
const scopes = ["required", "optional", "excluded"];
/** A graph of more dependencies is not handed on for a tree: the largest real one we met has 14,000. */
const edgesAtMost = 200_000;
/** Licenses as stated, the most used first, by what the components are needed for. */
function licenseTable(components) {
    const counts = new Map();
    for (const { license, scope } of components) {
        const text = license?.text ?? unknown;
        const row = counts.get(text) ?? scopes.map(() => 0);
        const at = scopes.indexOf(scope);
        row[at] = (row[at] ?? 0) + 1;
        counts.set(text, row);
    }
    const rows = [...counts]
        .map(([text, row]) => ({ text, row, all: row.reduce((sum, count) => sum + count, 0) }))
        .sort((a, b) => b.all - a.all || (a.text < b.text ? -1 : 1))
        .map(({ text, row, all }) => [text, all, ...row]);
    return {
        id: "licenses",
        title: "Licenses by scope",
        note: "`required`: the product needs it. `optional`: it uses it where it is there. `excluded`: development alone needs it.",
        columns: ["license", "components", ...scopes],
        rows,
        chart: "bar",
        parts: scopes,
    };
}
/** Every component once, by name, and how they lead to each other. */
function componentTable(inventory, components) {
    const direct = directPurls(inventory);
    const sorted = components.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
    const rows = sorted.map((component) => [
        component.name,
        component.version ?? "",
        component.license?.text ?? unknown,
        component.scope,
        component.role === "member" ? "workspace" : direct.has(component.purl) ? "direct" : "transitive",
        notesOf(component),
    ]);
    const tree = treeOf(inventory, sorted);
    return {
        id: "components",
        title: "Components",
        columns: ["name", "version", "license", "scope", "dependency", "notes"],
        rows,
        filters: ["license", "scope", "dependency"],
        ...(tree && { tree }),
    };
}
/**
 * The graph of the components by purl, as indices of `sorted`: what copies of a package lead to is one list. It starts
 * at the members of a workspace, then what the project asks for itself, then what workflows use. `undefined` where
 * nothing leads anywhere.
 */
function treeOf({ components }, sorted) {
    const rowOf = new Map(sorted.map(({ purl }, at) => [purl, at]));
    const edges = sorted.map(() => new Set());
    const tops = new Set();
    const members = new Set();
    const rows = components.map(({ purl }) => rowOf.get(purl));
    components.forEach(({ role, edges: own }, at) => {
        const from = rows[at];
        if (role === "member" && from !== undefined)
            members.add(from);
        const targets = role === "project" ? tops : from === undefined ? undefined : edges[from];
        for (const { to } of own) {
            const row = rows[to];
            if (row !== undefined && row !== from)
                targets?.add(row);
        }
    });
    const amount = edges.reduce((sum, { size }) => sum + size, 0);
    if (amount === 0 || amount > edgesAtMost)
        return undefined;
    const own = ordered(tops).filter((row) => !members.has(row));
    const isOfWorkflow = (row) => sorted[row]?.source.kind === "workflow";
    const roots = [
        ...ordered(members),
        ...own.filter((row) => !isOfWorkflow(row)),
        ...own.filter((row) => isOfWorkflow(row)),
    ];
    return { roots, edges: edges.map(ordered) };
}
function ordered(rows) {
    return [...rows].sort((a, b) => a - b);
}
function notesOf({ alias, deprecated, installScript, extraneous, source, release }) {
    const notes = [
        alias && `installed as ${alias}`,
        deprecated && "deprecated",
        installScript && "install script",
        extraneous && "extraneous",
        source.kind !== "registry" && source.kind !== "project" && `from ${source.kind}`,
        release && `release ${release}`,
    ];
    return notes.filter(Boolean).join(", ");
}

;// CONCATENATED MODULE: ./actions/sbom/build/report.js









/** The report on what was collected: what it lists, what could not be read, how good it is, what deserves a look. */
function report_describe(collected, quality, { minQuality, comparison, members }, host) {
    const { inventory, lineOf } = collected;
    const distinct = distinctComponents(inventory);
    const [manifest, ...further] = inventory.manifests;
    const missing = missingEntries(inventory);
    const licenses = licenseTable(distinct);
    return createReport({
        action: "sbom",
        subject: subjectOf(host.env, further.length === 0 ? manifest : undefined, report_nameOf(inventory)),
        now: epochOf(host) ?? host.now(),
        coverage: {
            checked: distinct.length,
            expected: distinct.length + missing.length,
            unit: "components",
            missing,
        },
        findings: [
            ...findingsOf(inventory, distinct, lineOf),
            ...collected.findings,
            ...faultFindings(collected),
            ...comparison.findings,
            ...qualityFinding(quality, minQuality, inventory.manifests.join(", ")),
            ...members.flatMap((one) => qualityFinding(one, minQuality, one.member.purl)),
        ],
        rules: rules,
        tables: [
            ...comparison.tables,
            ...(members.length > 0 ? [memberTable(members)] : []),
            licenses,
            ...(distinct.length > 0 ? [qualityTable(quality)] : []),
            componentTable(inventory, distinct),
            ...(distinct.length > 0 ? [elementTable(quality)] : []),
        ],
        metrics: {
            components: distinct.length,
            "quality-score": quality.score,
            direct: directPurls(inventory).size,
            development: distinct.filter(({ development }) => development).length,
            licenses: licenses.rows.length - (distinct.some(({ license }) => license === undefined) ? 1 : 0),
            "without-license": withoutLicense(distinct).length,
            deprecated: distinct.filter(({ deprecated }) => deprecated).length,
            "install-scripts": distinct.filter(({ installScript }) => installScript).length,
            ...(members.length > 0 && { members: members.length }),
            ...comparison.metrics,
        },
    });
}
/** What the project or product calls itself. */
function report_nameOf({ components: [project] }) {
    return project?.role === "project" ? project.name : undefined;
}
/** What is said of an SBOM that is whole. */
const withSbom = new Set(["sbom/quality", "sbom/not-compared"]);
/** Whether all is there and valid, so that an SBOM may be written: one that says little is still one. */
function isWhole({ verdict, findings }) {
    if (verdict !== "fail")
        return true;
    const bad = findings.filter(({ level }) => level === "fail");
    return bad.length > 0 && bad.every(({ rule }) => withSbom.has(rule));
}

// EXTERNAL MODULE: ./packages/core/build/spec.js
var spec = __nccwpck_require__(2070);
;// CONCATENATED MODULE: ./actions/sbom/build/spec.js


const spec_spec = (0,spec/* defineAction */.QP)({
    name: "SBOM",
    description: "Write a validated CycloneDX or SPDX SBOM of a project from its lock file, in a fraction of a second and without an install; or check, score, convert and merge SBOMs of other tools.",
    permissions: {
        contents: {
            access: "read",
            why: "check out the project, read the base of a pull request; `contents: write` with `release-assets` or `dependency-snapshot`",
        },
        "id-token": { access: "write", why: "sign, with `attest` alone" },
        attestations: { access: "write", why: "keep what is signed, with `attest` alone" },
        "security-events": {
            access: "write",
            why: "show alerts in code scanning, with `sarif-upload: true` alone",
        },
    },
    inputs: {
        path: {
            ...spec/* sharedInputs */.dO.path,
            description: "Project folder or lock file, relative to the workspace; or several (one a line), which become one product.",
        },
        engine: {
            type: "choice",
            choices: ["auto", "sbom", "cyclonedx-npm", "github"],
            default: "auto",
            description: "Where components come from. `sbom`: the files that `sbom` names; `auto`: those where it names some, else lock files; `cyclonedx-npm`: that tool, of trees that npm installed; `github`: the dependency graph of the repository's default branch.",
        },
        sbom: {
            type: "list",
            default: [],
            description: "SBOMs of any tool, as files or globs, to check, score and convert; several become one product. CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0, GitHub's export.",
        },
        format: {
            type: "choice",
            choices: ["cyclonedx-json", "spdx-json"],
            default: "cyclonedx-json",
            description: "What to write: CycloneDX or SPDX.",
        },
        "spec-version": {
            type: "choice",
            choices: ["default", ...cycloneDxVersions, "2.3"],
            default: "default",
            description: "Version of the format. Default: `1.6` of CycloneDX, `2.3` of SPDX.",
        },
        "output-file": {
            type: "string",
            optional: true,
            description: "Where to write the SBOM, relative to the workspace. Default: `sbom.cdx.json`, or `sbom.spdx.json` for SPDX.",
        },
        "split-workspaces": {
            type: "boolean",
            default: false,
            description: "Also write an SBOM of each member of the workspace, of what that member reaches alone: beside the SBOM, with the member's name before its ending (`sbom.acme-web.cdx.json`).",
        },
        author: {
            type: "string",
            optional: true,
            description: "Organization that answers for the SBOM, with an e-mail or web address: `ACME <sbom@acme.example>`.",
        },
        "min-quality": {
            type: "number",
            min: 0,
            max: 100,
            default: 0,
            description: "Share of NTIA's minimum elements, 0 to 100, below which the verdict is `fail`.",
        },
        "correction-file": {
            type: "string",
            optional: true,
            description: "Where to write a letter (Markdown) that asks the maker of the SBOM for what is missing.",
        },
        base: {
            type: "string",
            optional: true,
            description: "What to compare with: a folder, a lock file, an SBOM, or a branch, tag or commit. Default: what the pull request or merge group is to be merged into; nothing at other events.",
        },
        omit: {
            type: "list",
            choices: omissible,
            default: [],
            description: "Kinds of dependencies to leave out: `dev`, `optional`, `peer`. Default: none, all are listed.",
        },
        workflows: {
            type: "boolean",
            default: true,
            description: "Also list the actions, reusable workflows and images that `.github/workflows` and `.github/actions` use.",
        },
        enrich: {
            type: "choice",
            choices: ["never", "registry"],
            default: "never",
            description: "Where licenses come from that neither the lock file nor an installed package tells. `registry`: the npm registry that the project is configured for, one request a package.",
        },
        "cache-folder": {
            type: "string",
            optional: true,
            description: "Folder that keeps what `enrich` learned, by the digests of the packages. Keep it between runs with a cache action. Default: none.",
        },
        "fail-on": spec/* sharedInputs */.dO["fail-on"],
        "report-file": spec/* sharedInputs */.dO["report-file"],
        "html-file": spec/* sharedInputs */.dO["html-file"],
        "sarif-file": spec/* sharedInputs */.dO["sarif-file"],
        "csv-file": spec/* sharedInputs */.dO["csv-file"],
        "artifact-name": {
            ...spec/* sharedInputs */.dO["artifact-name"],
            description: "Name of an artifact to keep the SBOM, `report.json` and the files asked for in; give each step and each job of a matrix its own. Default: none is made.",
        },
        "sarif-upload": spec/* sharedInputs */.dO["sarif-upload"],
        "release-assets": {
            type: "boolean",
            default: false,
            description: "Put the SBOM beside the release of the event or tag, in the place of an asset of the same name. Needs `contents: write`.",
        },
        "dependency-snapshot": {
            type: "boolean",
            default: false,
            description: "Submit the components to GitHub's dependency graph, for what it cannot read itself, such as `bun.lock`. Needs `contents: write`.",
        },
        attest: {
            type: "list",
            default: [],
            description: "Files or globs of what was built: a signed statement that this is their SBOM is kept with the repository. Needs `id-token: write` and `attestations: write`.",
        },
        "dependency-track-url": {
            type: "string",
            optional: true,
            description: "Address of a Dependency-Track server (4.11 or later) that gets the SBOM.",
        },
        "dependency-track-key": {
            type: "string",
            secret: true,
            optional: true,
            description: "API key for it, of a team with BOM_UPLOAD; PROJECT_CREATION_UPLOAD makes new projects, VIEW_PORTFOLIO shows how many findings there are.",
        },
        "dependency-track-project": {
            type: "string",
            optional: true,
            description: "Project there: its name (`shop`), name and version (`shop@1.2`), or id. Default: the repository and its branch or tag.",
        },
        "github-token": spec/* sharedInputs */.dO["github-token"],
    },
    outputs: {
        "sbom-path": { type: "string", description: "Path of the written SBOM, empty if none was." },
        "sbom-paths": {
            type: "json",
            description: "JSON list of the paths of all written SBOMs: the SBOM, then those of `split-workspaces`.",
        },
        "quality-score": {
            type: "number",
            description: "Share of NTIA's minimum elements that the SBOM has, 0 to 100.",
        },
        components: { type: "number", description: "How many distinct components (purls) the SBOM lists." },
        base: { type: "string", description: "What it was compared with, empty if with nothing." },
        added: { type: "number", description: "How many components the base does not list." },
        removed: { type: "number", description: "How many components the base alone lists." },
        changed: {
            type: "number",
            description: "How many components have another version, license, scope, source or content than in the base.",
        },
        ...spec/* sharedOutputs */.ST,
    },
});

;// CONCATENATED MODULE: ./actions/sbom/build/target.js


/** The target that the inputs name. INPUT where a format has no such version, or the author is nobody. */
function targetOf({ format, specVersion, outputFile, author }) {
    const by = { author: author ? authorOf(author) : undefined };
    if (format === "spdx-json") {
        if (specVersion !== "default" && specVersion !== "2.3")
            throw (0,build_errors/* inputError */.Xu)([`spec-version: SPDX is written as 2.3, not ${specVersion}`]);
        return { name: "SPDX", version: "2.3", file: outputFile || "sbom.spdx.json", ...by };
    }
    if (specVersion === "2.3")
        throw (0,build_errors/* inputError */.Xu)([`spec-version: CycloneDX is written as ${cycloneDxVersions.join(", ")}, not 2.3`]);
    const version = specVersion === "default" ? defaultCycloneDx : specVersion;
    return { name: "CycloneDX", version, file: outputFile || "sbom.cdx.json", ...by };
}
/** `ACME <sbom@acme.example>`; the address may be left out. */
function authorOf(text) {
    const [, name, contact] = /^([^<>\r\n]{1,200})(?:<([^<>\s]{1,500})>)?$/.exec(text.trim()) ?? [];
    const isAddress = contact === undefined || /^[^@:]+@[^@]+$|^https?:\/\/\S+$/.test(contact);
    if (name?.trim() && isAddress)
        return { kind: "organization", name: name.trim(), contacts: contact === undefined ? [] : [contact] };
    throw (0,build_errors/* inputError */.Xu)([`author: must be a name, or a name and an address such as "ACME <sbom@acme.example>"`]);
}

;// CONCATENATED MODULE: ./actions/sbom/build/main.js














const action = (0,run/* implement */.yx)(spec_spec, async (inputs, host) => {
    const target = targetOf(inputs);
    await checkDeliveries(inputs, target, host);
    const sources = await sourcesOf(inputs, host);
    await clearOutputs({ ...inputs, outputFile: target.file }, sources, host);
    const collected = await collect(inputs, sources, target, host);
    const members = inputs.splitWorkspaces ? splitWorkspace(collected, target) : [];
    const memberFiles = members.map(({ file }) => file);
    await clearOutputs({ ...inputs, outputFile: target.file, memberFiles }, sources, host);
    const quality = qualityOf(collected.scored);
    const comparison = await compareWithBase(inputs, sources, collected, host);
    const report = report_describe(collected, quality, { ...inputs, comparison, members }, host);
    const whole = isWhole(report);
    const sbom = whole ? await writeSbom(collected.document, target, host) : undefined;
    const sbomPath = sbom?.path ?? "";
    const memberPaths = whole ? await writeMembers(members, target, host) : [];
    const letter = await writeCorrection(collected, quality, inputs.correctionFile, host);
    const github = lazyGitHub(inputs.githubToken, host);
    const delivered = deliveriesOf(inputs, { ...collected, sbom, memberPaths, target, report }, host, github);
    const outside = outsideOf(inputs, host, { github, further: delivered });
    const sbomPaths = [...(sbom ? [sbom.path] : []), ...memberPaths];
    const further = [...sbomPaths, ...letter];
    const reportPath = await publish(report, { title: spec_spec.name, ...inputs, further, outside }, host);
    const { verdict, coverage } = report;
    const { checked, expected } = coverage;
    host.log.info(sbomPath ? `${checked} components in ${host.files.display(sbomPath)}` : "No SBOM written.");
    const { score: qualityScore } = quality;
    const counts = { checked, expected, components: checked, qualityScore, ...comparison.counts };
    return { verdict, reportPath, sbomPath, sbomPaths, ...counts };
});


/***/ }),

/***/ 5257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V9: () => (/* binding */ getIDToken),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getInput, getMultilineInput, getState, markdownSummary, platform, saveState, setCommandEcho, setFailed, startGroup, toPlatformPath, toPosixPath, toWin32Path

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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
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
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
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

class OidcClient {
    static async createHttpClient(allowRetry = true, maxRetry = 10) {
        // ospo-actions: loaded when an OIDC token is asked for, not at every start (undici, 1 MB).
        const { HttpClient } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 6351));
        const { BearerCredentialHandler } = await __nccwpck_require__.e(/* import() */ 525).then(__nccwpck_require__.bind(__nccwpck_require__, 5525));
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
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
            const httpclient = yield OidcClient.createHttpClient();
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
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
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
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/exec.js + 2 modules
var lib_exec = __nccwpck_require__(6112);
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
function setSecret(secret) {
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
function debug(message) {
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

/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec)
});

// UNUSED EXPORTS: getExecOutput

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(681);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(5534);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
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
        if (IS_WINDOWS) {
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
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
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
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
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
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
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
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
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
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
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

/***/ }),

/***/ 5534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ lstat),
/* harmony export */   Ck: () => (/* binding */ mkdir),
/* harmony export */   Cy: () => (/* binding */ readdir),
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   YN: () => (/* binding */ symlink),
/* harmony export */   dJ: () => (/* binding */ stat),
/* harmony export */   h_: () => (/* binding */ readlink),
/* harmony export */   k6: () => (/* binding */ chmod),
/* harmony export */   m3: () => (/* binding */ copyFile),
/* harmony export */   rm: () => (/* binding */ rm),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath),
/* harmony export */   y1: () => (/* binding */ unlink)
/* harmony export */ });
/* unused harmony exports open, rename, rmdir, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
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
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(fsPath);
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
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
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
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
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
    return __awaiter(this, void 0, void 0, function* () {
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
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
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
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
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

/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   U$: () => (/* binding */ mkdirP),
/* harmony export */   Yz: () => (/* binding */ rmRF),
/* harmony export */   cp: () => (/* binding */ cp)
/* harmony export */ });
/* unused harmony exports mv, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5534);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(dest)) ? yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .stat */ .dJ(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path__WEBPACK_IMPORTED_MODULE_1__.join(dest, path__WEBPACK_IMPORTED_MODULE_1__.basename(source))
            : dest;
        if (!(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .stat */ .dJ(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path__WEBPACK_IMPORTED_MODULE_1__.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
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
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
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
    return __awaiter(this, void 0, void 0, function* () {
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
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
    return __awaiter(this, void 0, void 0, function* () {
        (0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided');
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdir */ .Ck(fsPath, { recursive: true });
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
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
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
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
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
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
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
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .readdir */ .Cy(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .lstat */ .$1(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .chmod */ .k6(destDir, (yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .stat */ .dJ(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .lstat */ .$1(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .lstat */ .$1(destFile);
                yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .unlink */ .y1(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .chmod */ .k6(destFile, '0666');
                    yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .unlink */ .y1(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .readlink */ .h_(srcFile);
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .symlink */ .YN(symlinkFull, destFile, _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 ? 'junction' : null);
        }
        else if (!(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2(destFile)) || force) {
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .copyFile */ .m3(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

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

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=c544dc89b98f5d5703ef5f89369154fd5fb02fa7b2eee8d416140ecd39e63e9f/node_modules/@actions/core/lib/core.js + 7 modules
var core = __nccwpck_require__(5257);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
const readOnly = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Windows does not tell links when it opens them. */
const tellsLinks = external_node_fs_.constants.O_NOFOLLOW !== undefined;
/** Opens a file to read; where a link stands in its place, the file that `follow` finds behind it. */
function openFile(path, follow) {
    if (!tellsLinks)
        return (0,external_node_fs_.openSync)((0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? follow(path) : path, readOnly);
    try {
        return (0,external_node_fs_.openSync)(path, readOnly);
    }
    catch (error) {
        if (!isLink(error))
            throw error;
        return (0,external_node_fs_.openSync)(follow(path), readOnly);
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
        const { size } = regularFile((0,external_node_fs_.fstatSync)(file), shown);
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
        (0,external_node_fs_.closeSync)(file);
    }
}
/** At most `length` bytes from `start` on. Closes the file. */
function readPart(file, shown, start, length) {
    try {
        const { size } = regularFile((0,external_node_fs_.fstatSync)(file), shown);
        return fill(file, start, Math.max(0, Math.min(length, size - start)));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** `length` bytes from `start` on, or as many as there are. */
function fill(file, start, length) {
    const part = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < part.length) {
        const count = (0,external_node_fs_.readSync)(file, part, filled, part.length - filled, start + filled);
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
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,external_node_fs_promises_.open)(draft, "wx");
        await file.writeFile(text).finally(() => file.close());
        await (0,external_node_fs_promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(draft, { force: true });
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
        await (0,promises_.setImmediate)();
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
            : external_node_fs_.realpathSync.native(path);
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
        return openFile(admitted(file, path), (link) => admitted(external_node_fs_.realpathSync.native(link), path));
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
            const real = await (0,external_node_fs_promises_.realpath)(absolute(path)).catch((error) => {
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
                return entry((0,external_node_fs_.statSync)(real), real);
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
                return (0,external_node_fs_.readdirSync)(admitted(realPath(absolute(path)), path)).sort();
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
                await (0,external_node_fs_promises_.unlink)(await writablePath(path));
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
    return (0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? external_node_fs_.realpathSync.native(path) : path;
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
        return await (0,external_node_fs_promises_.realpath)(path);
    }
    catch (error) {
        if (!isMissing(error) || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return (0,external_node_path_.join)(await realTarget((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
function realWorkspace(workspace) {
    try {
        return (0,external_node_fs_.realpathSync)(workspace);
    }
    catch {
        return workspace;
    }
}
/** Whether a relative path stays below where it starts. */
function isInside(path) {
    return path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
}

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
        files: nodeFiles({ workspace, temporary, writable: [workspace, temporary] }),
        log: actionLog(),
        input: (name) => process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`],
        setOutput: (name, value) => core/* setOutput */.uH(name, value),
        async summarize(markdown) {
            if (process.env.GITHUB_STEP_SUMMARY)
                await core/* summary */.z.addRaw(markdown, true).write();
        },
        cancelled,
    };
}
function actionLog() {
    let nextProgress = 0;
    return {
        debug: (text) => core/* debug */.Yz(message(text)),
        info: (text) => {
            for (const line of text.split("\n"))
                core/* info */.pq(escapeLog(line));
        },
        notice: (text, at) => core/* notice */.lm(message(text), place(at)),
        warning: (text, at) => core/* warning */.$e(message(text), place(at)),
        error: (text, at) => core/* error */.z3(message(text), place(at)),
        group: (title, work) => core/* group */.Os(escapeLog(title), work),
        progress({ done, total, what }) {
            if (done < total && Date.now() < nextProgress)
                return;
            nextProgress = Date.now() + progressEvery;
            core/* info */.pq(escapeLog(`${done} of ${total} ${what}`));
        },
        mask(secret) {
            const forms = [
                secret,
                encodeURIComponent(secret.toWellFormed()),
                Buffer.from(secret).toString("base64"),
            ];
            for (const form of new Set(forms))
                core/* setSecret */.Pq(form);
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

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hostClock)
/* harmony export */ });
/** The host's clock; its waits end with an error when the run is cancelled. */
function hostClock(host) {
    return { now: () => host.now().getTime(), sleep: (ms) => host.sleep(ms) };
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* unused harmony export isSlug */
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
/* harmony export */   ct: () => (/* binding */ componentsOf),
/* harmony export */   o8: () => (/* binding */ inventoryOf)
/* harmony export */ });
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

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  validateCycloneDx: () => (/* binding */ validateCycloneDx)
});

// UNUSED EXPORTS: schemaFaults

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __nccwpck_require__(6603);
// EXTERNAL MODULE: ./packages/license/build/declared/kind.js
var kind = __nccwpck_require__(5562);
// EXTERNAL MODULE: ./packages/inventory/build/purl-fit.js
var purl_fit = __nccwpck_require__(6001);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/time.js
var time = __nccwpck_require__(5763);
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
    "1.2": () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2515)),
    "1.3": () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7150)),
    "1.4": () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3057)),
    "1.5": () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6068)),
    "1.6": () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9071)),
    "1.7": () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9562)),
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
/* harmony export */   Sq: () => (/* binding */ standingsFromFirst),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   xM: () => (/* binding */ shortestPaths)
/* harmony export */ });
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
/* harmony export */   dd: () => (/* binding */ formatPurl)
/* harmony export */ });
/* unused harmony export packageOf */
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

/***/ 6001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ purlFault)
/* harmony export */ });
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1624);

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

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LicenseTexts),
/* harmony export */   p: () => (/* binding */ licenseReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6603);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5562);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2229);




/** Ids for words that are no SPDX expression start with this; read again, they are the words. */
const ownStart = "LicenseRef-ospo-";
/** Writes licenses as SPDX has them, and gathers the texts that the document must then hold. */
class LicenseTexts {
    #texts;
    #extracted = new Map();
    #written = new Map();
    constructor(texts) {
        this.#texts = texts;
        for (const [id, { name, text }] of texts) {
            if (isRef(id))
                this.#extracted.set(id, { licenseId: id, extractedText: text, name });
        }
    }
    /** The text in SPDX's words: an expression as it is, other words as a `LicenseRef-…`. */
    expression(license) {
        if (license === undefined)
            return "NOASSERTION";
        const before = this.#written.get(license.text);
        if (before !== undefined)
            return before;
        const expression = this.#express(license.text);
        this.#written.set(license.text, expression);
        return expression;
    }
    /** By id, sorted. */
    extracted() {
        return [...this.#extracted.values()].sort((a, b) => (a.licenseId < b.licenseId ? -1 : 1));
    }
    #express(text) {
        if (text === "NONE")
            return text;
        if ((0,_ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__/* .kindOfDeclared */ .w)(text) === "other")
            return this.#reference(text);
        for (const [id] of text.matchAll(/(?<![\w.:-])LicenseRef-[A-Za-z0-9.-]+/g)) {
            if (!this.#extracted.has(id)) {
                this.#extracted.set(id, { licenseId: id, extractedText: "NOASSERTION" });
            }
        }
        return text;
    }
    #reference(words) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(words).digest("hex").slice(0, 12);
        const plain = words
            .replace(/[^A-Za-z0-9.]+/g, "-")
            .slice(0, 40)
            .replace(/^-+|-+$/g, "");
        const licenseId = `${ownStart}${plain ? `${plain}-` : ""}${digest}`;
        const extractedText = this.#texts.get(words)?.text ?? words;
        this.#extracted.set(licenseId, { licenseId, extractedText, name: words });
        return licenseId;
    }
}
function isRef(id) {
    return /^LicenseRef-[A-Za-z0-9.-]+$/.test(id);
}
function licenseReader(extracted) {
    const texts = new Map();
    const words = new Map();
    for (const { licenseId, extractedText, name } of (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(extracted)) {
        const text = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(extractedText) ?? "";
        if (typeof licenseId !== "string" || text === "NOASSERTION")
            continue;
        const named = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(name);
        if (!licenseId.startsWith(ownStart) || named === undefined) {
            texts.set(licenseId, { name: named, text });
            continue;
        }
        words.set(licenseId, named);
        if (text !== named)
            texts.set(named, { name: named, text });
    }
    return {
        texts,
        read(value, origin) {
            const text = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value);
            if (text === undefined || (0,_terms_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(text))
                return undefined;
            return { text: words.get(text) ?? text, origin };
        },
    };
}


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText),
/* harmony export */   k: () => (/* binding */ noteOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6603);

const mark = '{"ospo":1';
function noteText(note) {
    return JSON.stringify({ ospo: 1, ...note });
}
/** Our note among the annotations of an element; `undefined` in documents of others. */
function noteOf({ annotations }) {
    for (const { comment } of (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(annotations)) {
        if (typeof comment !== "string" || !comment.startsWith(mark))
            continue;
        try {
            const value = JSON.parse(comment);
            if ((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
                return checked(value);
        }
        catch { }
    }
    return undefined;
}
function checked(value) {
    const { scope, completeness } = value;
    return {
        ref: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value.ref),
        type: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value.type),
        group: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value.group),
        range: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(value.range),
        scope: scope === "required" || scope === "optional" || scope === "excluded" ? scope : undefined,
        completeness: completeness === "complete" || completeness === "incomplete" || completeness === "unknown"
            ? completeness
            : undefined,
        patches: value.patches === undefined ? undefined : (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(value.patches),
        digests: value.digests === undefined ? undefined : digestsOf(value.digests),
        references: value.references === undefined ? undefined : referencesOf(value.references),
        lifecycles: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(value.lifecycles),
        properties: (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(value.properties).flatMap(({ name, value: text }) => typeof name === "string" && typeof text === "string" ? [{ name, value: text }] : []),
    };
}
function digestsOf(value) {
    return (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(value).flatMap(({ algorithm, hex }) => typeof algorithm === "string" && typeof hex === "string"
        ? [{ algorithm: algorithm, hex }]
        : []);
}
function referencesOf(value) {
    return (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value)
        .filter(_ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)
        .flatMap(({ type, url, digests }) => typeof type === "string" && typeof url === "string" ? [{ type, url, digests: digestsOf(digests) }] : []);
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ toolText),
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   WO: () => (/* binding */ partyText),
/* harmony export */   wS: () => (/* binding */ toolOf)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2229);

/** `Organization: ACME (mail@acme.example)` (SPDX 2.3, 7.5); `undefined` for NOASSERTION. */
function partyOf(text) {
    if (text === undefined || (0,_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(text))
        return undefined;
    const colon = text.indexOf(":");
    const word = text.slice(0, Math.max(colon, 0)).trim();
    const kind = word === "Person" ? "person" : word === "Organization" ? "organization" : "unknown";
    const rest = (kind === "unknown" ? text : text.slice(colon + 1)).trim();
    const open = rest.endsWith(")") ? rest.lastIndexOf("(") : -1;
    if (open < 0)
        return { kind, name: rest, contacts: [] };
    const contact = rest.slice(open + 1, -1).trim();
    return { kind, name: rest.slice(0, open).trim(), contacts: contact ? [contact] : [] };
}
/** A party in SPDX's words. A name that SPDX would read otherwise is flattened. */
function partyText({ kind, name, contacts }) {
    const word = kind === "person" ? "Person" : "Organization";
    const plain = name.replace(/[()\s]+/g, " ").trim();
    const contact = contacts.find((one) => one.includes("@")) ?? contacts[0];
    return `${word}: ${plain}${contact ? ` (${contact.replace(/[()\s]+/g, "")})` : ""}`;
}
/** `Tool: name-1.0.0`. */
function toolOf(text) {
    const [, name, version] = /^Tool:\s*(.+?)(?:-(v?\d[^-\s]*(?:-[a-z][^\s]*)?))?$/s.exec(text) ?? [];
    return name === undefined ? undefined : { name, version };
}
function toolText({ name, version }) {
    return `Tool: ${version ? `${name}-${version}` : name}`;
}


/***/ }),

/***/ 2229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ kindOfDeclared)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1413);

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
/******/ var __webpack_exports__ = __nccwpck_require__(7331);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
