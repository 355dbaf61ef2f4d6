import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 6061:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


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

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

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

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9419:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2131);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5815);


await (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_main_js__WEBPACK_IMPORTED_MODULE_0__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/build/run.js + 1 modules
var run = __nccwpck_require__(5949);
;// CONCATENATED MODULE: ./packages/core/build/lazily.js
/** `make`, done when its result is first asked for, and once. */
function lazily(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

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

;// CONCATENATED MODULE: ./packages/core/build/event.js



/** The event's payload; empty where the run has none. FORMAT where it is not JSON. */
async function readEvent({ env, files }) {
    const path = env.GITHUB_EVENT_PATH;
    if (!path)
        return {};
    await files.admit((0,external_node_path_.dirname)(path));
    try {
        return JSON.parse(await files.read(path, build_limits/* limits */.F.reportBytes)) ?? {};
    }
    catch (cause) {
        if (cause instanceof build_errors/* OspoError */.sH)
            throw cause;
        throw new build_errors/* OspoError */.sH("FORMAT", "The event of this run is not JSON", { cause });
    }
}

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
    const head = (await readEvent(host)).pull_request?.head?.repo?.full_name;
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
    return lazily(async () => {
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

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/access.js

function accessOf({ githubToken: token }, host) {
    return token ? lazyGitHub(token, host) : async () => undefined;
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

;// CONCATENATED MODULE: ./packages/scorecard/build/project.js

const part = /^[A-Za-z0-9_.-]{1,100}$/;
const host = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::[0-9]{1,5})?$/i;
/**
 * The project that `text` names: `github.com/nodejs/node`, its `https` address, or `nodejs/node`, which is
 * github.com's. FORMAT for anything else, a folder (`file://`) among them.
 */
function projectOf(text) {
    const parts = text
        .slice(0, 2_000)
        .replace(/^https?:\/\//, "")
        .replace(/\/$/, "")
        .split("/");
    const [platform = "", ...path] = parts.length === 2 ? ["github.com", ...parts] : parts;
    const name = path.pop() ?? "";
    return checkedProject({ platform, owner: path.join("/"), name });
}
/** `project`, if it can be one: its parts go into addresses, files and links. FORMAT otherwise. */
function checkedProject(project) {
    const { platform, owner, name } = project;
    const parts = [...owner.split("/"), name];
    const isSound = parts.length <= 20 && parts.every((one) => part.test(one) && !/^\.\.?$/.test(one));
    if (host.test(platform) && isSound && (platform !== "github.com" || parts.length === 2))
        return project;
    const shown = shownName(`${platform}/${owner}/${name}`);
    throw new build_errors/* OspoError */.sH("FORMAT", `"${shown}" is no repository: it wants PLATFORM/OWNER/NAME`);
}
/**
 * What may be told of a name that is none: up to the first odd character, and nothing of what holds an `@`, for it
 * may be an address with a password.
 */
function shownName(text) {
    const [shown = ""] = text.includes("@") ? [] : (/^[\w./-]{0,100}/.exec(text) ?? []);
    return shown === text ? shown : `${shown}…`;
}
/** `github.com/nodejs/node`, as Scorecard names a repository. */
function projectName({ platform, owner, name }) {
    return `${platform}/${owner}/${name}`;
}
/** The same for two spellings of a project: platforms do not tell capitals apart, the Scorecard API does. */
function projectKey(project) {
    return projectName(project).toLowerCase();
}

;// CONCATENATED MODULE: ./packages/scorecard/build/export.js


/** Every reading as a row, for spreadsheets and databases: one column a check. */
function historyToCsv(history) {
    const names = new Set();
    for (const [, reading] of rows(history))
        for (const name of reading.checks.keys())
            names.add(name);
    const checks = [...names].sort();
    const head = ["repository", "date", "commit", "version", "source", "score", ...checks];
    const lines = [...rows(history)].map(([repository, reading]) => {
        const { date, commit = "", version = "", source, score = "" } = reading;
        const cells = checks.map((name) => (reading.checks.has(name) ? (reading.checks.get(name) ?? -1) : ""));
        return [repository, date, commit, version, source, score, ...cells];
    });
    return [head, ...lines].map((cells) => `${cells.map((cell) => escapeCsv(cell)).join(",")}\r\n`).join("");
}
/** Every reading as a JSON object a line; -1 is inconclusive. */
function historyToJsonl(history) {
    return [...rows(history)]
        .map(([repository, { date, commit, version, source, score, checks }]) => {
        const scores = Object.fromEntries([...checks].map(([name, one]) => [name, one ?? -1]));
        const reading = { repository, date, commit, version, source, score: score ?? -1, checks: scores };
        return `${JSON.stringify(reading)}\n`;
    })
        .join("");
}
function* rows(history) {
    for (const [, track] of [...history].sort(([a], [b]) => (a < b ? -1 : 1)))
        for (const reading of track.readings)
            yield [projectName(track.project), reading];
}

// EXTERNAL MODULE: ./packages/core/build/json.js
var build_json = __nccwpck_require__(6603);
;// CONCATENATED MODULE: ./packages/scorecard/build/json.js

/** The object that `text` is as JSON; FORMAT with `file`'s name where it is none. */
function json_parseObject(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new build_errors/* OspoError */.sH("FORMAT", `${file} is not JSON: ${jsonFault(error)}`, { cause: error });
    }
    if ((0,build_json/* isObject */.Gv)(value))
        return value;
    throw new build_errors/* OspoError */.sH("FORMAT", `${file} is no JSON object`);
}
function jsonFault(error) {
    return error instanceof Error ? error.message.slice(0, 200) : "it cannot be parsed";
}
/** `object` with each member that `changes` names replaced, or added at the end. No key is lost or moved. */
function withMembers(object, changes) {
    const old = (0,build_json/* entriesOf */.Mc)(object);
    const known = new Set(old.map(([key]) => key));
    return Object.fromEntries([
        ...old.map(([key, value]) => [key, changes.has(key) ? changes.get(key) : value]),
        ...[...changes].filter(([key]) => !known.has(key)),
    ]);
}

;// CONCATENATED MODULE: ./packages/scorecard/build/scope.js



const emptyScope = { included: [], excluded: new Set(), problems: [], document: {} };
/** Reads a scope file. FORMAT where it is no JSON object; what is wrong inside is told, not fatal. */
function readScope(text, file) {
    const document = json_parseObject(text, file);
    const included = new Map();
    const excluded = new Set();
    const problems = [];
    const attempt = (project, use) => {
        try {
            use(checkedProject(project));
        }
        catch (error) {
            if (!(error instanceof build_errors/* OspoError */.sH))
                throw error;
            problems.push(`${file}: ${error.message}`);
        }
    };
    const include = (project) => {
        if (!included.has(projectKey(project)))
            included.set(projectKey(project), project);
    };
    for (const [platform, owners] of Object.entries(document)) {
        if (Array.isArray(owners)) {
            for (const one of owners) {
                const { org, repo } = (0,build_json/* isObject */.Gv)(one) ? one : {};
                attempt({ platform, owner: String(org), name: String(repo) }, include);
            }
            continue;
        }
        if (!(0,build_json/* isObject */.Gv)(owners)) {
            problems.push(`${file}: "${shownName(platform)}" holds no organizations`);
            continue;
        }
        for (const [owner, lists] of Object.entries(owners)) {
            const where = `${file}: ${shownName(owner)}`;
            if (!(0,build_json/* isObject */.Gv)(lists))
                problems.push(`${where} wants { "included": [], "excluded": [] }`);
            for (const [key, names] of Object.entries((0,build_json/* isObject */.Gv)(lists) ? lists : {})) {
                if (key !== "included" && key !== "excluded")
                    problems.push(`${where} has "${shownName(key)}"; only "included" and "excluded" are known`);
                else if (!Array.isArray(names))
                    problems.push(`${where}: "${key}" is no list`);
                else
                    for (const name of names)
                        attempt({ platform, owner, name: String(name) }, (project) => key === "included" ? include(project) : void excluded.add(projectKey(project)));
            }
        }
    }
    const watched = [...included].filter(([key]) => !excluded.has(key)).map(([, project]) => project);
    return { included: watched, excluded, problems, document };
}
/**
 * The scope file as version 2 with `added` included, and those that `renamed` names (by key) under their new
 * name. Nothing is dropped, an excluded one stays out, and a list of version 1 becomes version 2.
 */
function extendScope(scope, added, renamed = new Map()) {
    const known = new Set([...scope.included.map(projectKey), ...scope.excluded]);
    const fresh = [...added, ...renamed.values()].filter((project) => !known.has(projectKey(project)));
    const lists = Object.entries(scope.document).filter(([, owners]) => Array.isArray(owners));
    const version1 = new Set(lists.map(([platform]) => platform));
    const carried = scope.included.filter(({ platform }) => version1.has(platform));
    let document = withMembers(scope.document, new Map(lists.map(([platform]) => [platform, {}])));
    for (const [place, names] of byOwner([...carried, ...fresh])) {
        const [platform = "", owner = ""] = place.split(" ");
        document = withNames(document, { platform, owner, names });
    }
    return renamed.size === 0 ? document : withoutNames(document, renamed);
}
/** Names by `platform owner`, of which neither holds a space. */
function byOwner(projects) {
    return new Map([...Map.groupBy(projects, ({ platform, owner }) => `${platform} ${owner}`)].map(([place, group]) => [
        place,
        group.map(({ name }) => name),
    ]));
}
/** An owner that the file spells in other capitals is the same one. */
function withNames(document, { platform, owner, names }) {
    const owners = (0,build_json/* isObject */.Gv)(document[platform]) ? document[platform] : {};
    const spelled = Object.keys(owners).find((one) => one.toLowerCase() === owner.toLowerCase()) ?? owner;
    const lists = (0,build_json/* isObject */.Gv)(owners[spelled]) ? owners[spelled] : { included: [], excluded: [] };
    const included = [...(Array.isArray(lists.included) ? lists.included : []), ...names];
    const next = withMembers(lists, new Map([["included", included]]));
    return withMembers(document, new Map([[platform, withMembers(owners, new Map([[spelled, next]]))]]));
}
/** Takes the old names of what was renamed out of the lists. */
function withoutNames(document, renamed) {
    const each = (object, change) => (0,build_json/* isObject */.Gv)(object)
        ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
        : object;
    const isOld = (project) => renamed.has(projectKey(project));
    return each(document, (owners, platform) => each(owners, (lists, owner) => each(lists, (names, list) => list === "included" && Array.isArray(names)
        ? names.filter((name) => !isOld({ platform, owner, name: String(name) }))
        : names)));
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
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 496).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5496, 19));
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

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/files.js

/** The text of `path`; `undefined` where no path was given or nothing is there. */
async function readIfThere(path, { files }) {
    const { size } = (path !== undefined && (await files.stat(path))) || {};
    if (path === undefined || size === undefined)
        return undefined;
    if (size <= build_limits/* limits */.F.stateBytes)
        return files.read(path, build_limits/* limits */.F.stateBytes);
    throw new build_errors/* OspoError */.sH("LIMIT", `${files.display(path)} has ${size} bytes; ${build_limits/* limits */.F.stateBytes} are read`, {
        fix: "Keep fewer readings (`retention-days`), or watch fewer repositories with one file.",
    });
}
/** Files with results at most: one for each repository of a large organization. */
const filesAtMost = 20_000;
/** Files that `patterns` name, sorted: paths, globs, and folders with the `.json`, `.jsonl` and `.ndjson` files below them. */
async function resultFiles(patterns, { files }) {
    const found = new Set();
    for (const pattern of patterns) {
        const entry = await files.stat(pattern);
        const glob = entry?.kind === "folder" ? `${pattern.replace(/\/$/, "")}/**/*.{json,jsonl,ndjson}` : pattern;
        const paths = entry?.kind === "file"
            ? [files.resolve(pattern)]
            : await matchingFiles([glob], files, { input: "results-path", most: filesAtMost });
        if (paths.length === 0)
            throw new build_errors/* OspoError */.sH("NOT_FOUND", `results-path: ${pattern} names no file`, {
                fix: "Check the path: it is relative to the workspace.",
            });
        for (const path of paths)
            found.add(path);
    }
    return [...found].sort();
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/delivery.js


const message = "Updated Scorecard Report";
/** Writes the files in the workspace; those that would not change are left alone. */
async function delivery_writeFiles(changes, host) {
    for (const [path, change] of changes) {
        const old = await readIfThere(path, host);
        const next = change(old);
        if (next !== undefined && next !== old)
            await host.files.write(path, next);
    }
}
/** Commits the files where the inputs ask for it: on the branch, or on another one with a pull request. */
async function commit(changes, summary, inputs, access, host) {
    const { pullRequest, autoCommit, autoPush } = inputs;
    if (pullRequest === undefined && !(autoCommit && autoPush))
        return;
    const github = await access();
    const { GITHUB_REPOSITORY: repository, GITHUB_REF: ref = "" } = host.env;
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (github === undefined || !repository)
        throw new build_errors/* OspoError */.sH("INPUT", "auto-push and pull-request want a workflow of a repository and its token");
    if (branch === undefined) {
        host.log.notice(`Nothing is committed: ${ref || "this run"} is no branch. The files are in the workspace.`);
        return;
    }
    const files = new Map([...changes].map(([path, change]) => [host.files.display(path), change]));
    const outside = [...files.keys()].find((path) => path.startsWith("/") || path.startsWith(".."));
    if (outside !== undefined)
        throw new build_errors/* OspoError */.sH("INPUT", `${outside} is not in the repository and cannot be committed`);
    const { pushFiles, upsertPullRequest } = await Promise.all(/* import() */[__nccwpck_require__.e(496), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    if (pullRequest === undefined) {
        const { outcome } = await pushFiles(github, { repository, branch, message, files });
        host.log.info(outcome === "pushed" ? `Committed to ${branch}.` : `${branch} is up to date.`);
        return;
    }
    if (pullRequest === branch)
        throw new build_errors/* OspoError */.sH("INPUT", `pull-request: ${branch} is the branch of this run`);
    const pushed = await pushFiles(github, { repository, branch: pullRequest, base: branch, message, files });
    if (pushed.outcome === "unchanged")
        return;
    const draft = { repository, head: pullRequest, base: branch, title: inputs.issueTitle, text: summary };
    const { url } = await upsertPullRequest(github, draft);
    host.log.info(`Pull request: ${url}`);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/home.js

/** The platform of the server that this run belongs to: `github.com`, or an Enterprise Server's host. */
function homeOf({ GITHUB_SERVER_URL: server }) {
    if (!server || !URL.canParse(server))
        return "github.com";
    const { host, hostname } = new URL(server);
    return hostname === "www.github.com" || hostname.endsWith(".localhost") ? "github.com" : host;
}
/** What a policy calls a repository: `owner/name` on the run's own server, with the platform elsewhere. */
function policyName({ platform, owner, name }, env) {
    return platform === homeOf(env) ? `${owner}/${name}` : `${platform}/${owner}/${name}`;
}
/** A repository that the run's own server names `owner/name`. */
function homeProject(name, env) {
    return projectOf(`${homeOf(env)}/${name}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/verdict.js
var verdict = __nccwpck_require__(7904);
// EXTERNAL MODULE: ./packages/report/build/tool.js
var tool = __nccwpck_require__(1840);
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

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/name.js
/** `owner/name` on github.com, with the platform elsewhere. */
function nameOf({ project }) {
    const { platform, owner, name } = project;
    return platform === "github.com" ? `${owner}/${name}` : `${platform}/${owner}/${name}`;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/rules.js
/** What a repository, or a file of the monitor's, can be found to be. */
const rules = [
    {
        id: "scorecard/regression",
        title: "A repository lost points",
        help: "Look at the checks that fell and at their new warnings, and mend them or waive them in the policy.",
    },
    {
        id: "scorecard/lost-visibility",
        title: "A check turned inconclusive",
        help: "Most often a token expired or lost a permission: run Scorecard with one that may read what the check reads.",
    },
    {
        id: "scorecard/minimum",
        title: "A score is below the policy's minimum",
        help: "Mend the checks that cost most, or waive it in the policy with a reason and an end.",
    },
    {
        id: "scorecard/check",
        title: "A check is below the policy's minimum",
        help: "Mend what the check warns of, or waive it in the policy with a reason and an end.",
    },
    {
        id: "scorecard/waiver-expired",
        title: "A waiver of the policy ended",
        help: "Mend what it waived, or agree on a new end.",
    },
    {
        id: "scorecard/stale",
        title: "A score is old",
        help: "Look whether the repository's Scorecard workflow still runs: GitHub switches off schedules after 60 days without a commit.",
    },
    {
        id: "scorecard/gone",
        title: "A repository does not exist any more",
        help: "Take it out of the scope file, or grant the token access if it became private.",
    },
    {
        id: "scorecard/renamed",
        title: "A repository was renamed",
        help: "Name it by its new name in the scope file; its history goes on.",
    },
    {
        id: "scorecard/error",
        title: "No source could tell a score",
        help: "Run again later; the last known score is kept until then.",
    },
    {
        id: "scorecard/unscored",
        title: "Repositories without a score",
        help: "Add OpenSSF's scorecard-action with `publish_results: true` to them.",
    },
    {
        id: "scorecard/file",
        title: "A file of the monitor has a fault",
        help: "Mend the place that is named; it was left as it is.",
    },
];
/** The help of a rule, as advice in a finding. */
function helpOf(id) {
    return rules.find((rule) => rule.id === id)?.help ?? "";
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/issue.js





/** Bytes kept free for the marker and the last lines. */
const issue_reserve = 1_000;
/** Findings that are a reason for an issue; old scores and missing ones alone are told in the report. */
const reasons = new Set([
    "scorecard/regression",
    "scorecard/lost-visibility",
    "scorecard/minimum",
    "scorecard/check",
    "scorecard/gone",
]);
/**
 * Keeps one issue for each organization: what is wrong now and why, edited in place, closed when nothing is, or
 * nothing of it is watched any more. Issues of others are never touched.
 */
async function keepIssues({ report, judged, history }, inputs, github, host) {
    const { closeIssue, upsertIssue } = await Promise.all(/* import() */[__nccwpck_require__.e(496), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    const repository = host.env.GITHUB_REPOSITORY ?? "";
    const owners = Map.groupBy(judged, ({ observation }) => observation.project.owner.toLowerCase());
    const known = new Set([...history.values()].map(({ project }) => project.owner.toLowerCase()));
    for (const owner of known.difference(owners))
        await closeIssue(github, { repository, key: keyOf(owner) });
    for (const [owner, own] of owners) {
        const key = keyOf(owner);
        const part = partOf(report, own, host);
        if (!part.findings.some(({ rule, waived }) => reasons.has(rule) && waived === undefined)) {
            await closeIssue(github, { repository, key });
            continue;
        }
        const name = own[0]?.observation.project.owner ?? owner;
        const title = owners.size > 1 ? `${inputs.issueTitle} (${name})` : inputs.issueTitle;
        const text = `${toMarkdown(part, `Scorecards of ${name}`, { maxBytes: build_limits/* limits */.F.commentCharacters - issue_reserve })}\nThis issue is edited in place and closed when nothing is left. To accept something, waive it in the policy with a reason and an end.\n`;
        const { issueLabels: labels, issueAssignees: assignees } = inputs;
        await upsertIssue(github, { repository, key, title, text, labels, assignees });
    }
}
/** Two owners never share a key: what a key cannot hold is told apart by a digest. */
function keyOf(owner) {
    if (/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(owner) && owner.length <= 60)
        return `scorecard/${owner}`;
    const words = owner.match(/[a-z0-9]+/g) ?? [];
    const digest = (0,external_node_crypto_.createHash)("sha256").update(owner).digest("hex").slice(0, 12);
    return `scorecard/${[...words.join("-").slice(0, 40).split("-"), digest].filter(Boolean).join("-")}`;
}
/** What of the report is about these repositories, without tables that are for the page. */
function partOf(report, own, host) {
    const names = new Set(own.map(({ observation }) => nameOf(observation)));
    const findings = report.findings.filter(({ subject, level }) => names.has(subject) && level !== "note");
    const tables = report.tables
        .filter(({ id }) => id === "changes")
        .map((table) => ({
        ...table,
        rows: table.rows.filter(([name]) => names.has(String(name))).slice(0, 50),
    }));
    const checked = own.filter(({ observation }) => observation.reading !== undefined).length;
    const coverage = { checked, expected: own.length, unit: "repositories", missing: [] };
    const metrics = { regressed: own.filter(({ alerts }) => alerts.some(({ isNew }) => isNew)).length };
    return createReport({
        action: report.action,
        subject: report.subject,
        now: host.now(),
        coverage,
        findings,
        rules: rules,
        tables,
        metrics,
    });
}

;// CONCATENATED MODULE: ./packages/scorecard/build/check.js
const weights = { critical: 10, high: 7.5, medium: 5, low: 2.5 };
/** Scorecard v5.5's checks: risk from its checks.yaml, nature from what each reads. */
const facts = new Map([
    ["Binary-Artifacts", { risk: "high", nature: "tree" }],
    ["Branch-Protection", { risk: "high", nature: "settings" }],
    ["CI-Tests", { risk: "low", nature: "history" }],
    ["CII-Best-Practices", { risk: "low", nature: "time" }],
    ["Code-Review", { risk: "high", nature: "history" }],
    ["Contributors", { risk: "low", nature: "time" }],
    ["Dangerous-Workflow", { risk: "critical", nature: "tree" }],
    ["Dependency-Update-Tool", { risk: "high", nature: "tree" }],
    ["Fuzzing", { risk: "medium", nature: "tree" }],
    ["License", { risk: "low", nature: "tree" }],
    ["Maintained", { risk: "high", nature: "time" }],
    ["Packaging", { risk: "medium", nature: "tree" }],
    ["Pinned-Dependencies", { risk: "medium", nature: "tree" }],
    ["SAST", { risk: "medium", nature: "history" }],
    ["SBOM", { risk: "medium", nature: "history" }],
    ["Security-Policy", { risk: "medium", nature: "tree" }],
    ["Signed-Releases", { risk: "high", nature: "history" }],
    ["Token-Permissions", { risk: "high", nature: "tree" }],
    ["Vulnerabilities", { risk: "high", nature: "history" }],
    ["Webhooks", { risk: "critical", nature: "settings" }],
]);
/** Every check that Scorecard v5.5 has, by name. */
const checkNames = [...facts.keys()];
/** `undefined` for a check that this version does not know: it then has no part in an aggregate. */
function riskOf(check) {
    return facts.get(check)?.risk;
}
/** Weight of a check in the aggregate; 0 for an unknown one. */
function check_weightOf(check) {
    const risk = riskOf(check);
    return risk === undefined ? 0 : weights[risk];
}
/** What a check looks at; an unknown one is taken to read the tree, so that its fall is not explained away. */
function natureOf(check) {
    return facts.get(check)?.nature ?? "tree";
}

;// CONCATENATED MODULE: ./packages/scorecard/build/aggregate.js

/** Sum of the weights of all conclusive checks. */
function totalWeight(checks, weight = check_weightOf) {
    let sum = 0;
    for (const name of checks.keys())
        if (checks.get(name) !== undefined)
            sum += weight(name);
    return sum;
}
/** Scorecard's aggregate, unrounded: the weighted mean of the conclusive checks; `undefined` where none is. */
function aggregate(checks, weight = weightOf) {
    let sum = 0;
    for (const name of checks.keys())
        sum += weight(name) * (checks.get(name) ?? 0);
    const total = totalWeight(checks, weight);
    return total === 0 ? undefined : sum / total;
}
/** A score as Scorecard prints it, with one decimal (Go's `%.1f`: of two equally near ones the even one). */
function printedScore(score) {
    const isTie = Number.isInteger(score * 4) && !Number.isInteger(score * 2);
    if (!isTie)
        return Number(score.toFixed(1));
    const below = Math.floor(score * 10);
    return (below % 2 === 0 ? below : below + 1) / 10;
}
/** The checks of `scores` that are conclusive in `other` too: only these can be compared like for like. */
function commonChecks(scores, other) {
    return new Map([...scores].filter(([name, score]) => score !== undefined && other.get(name) !== undefined));
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/words.js

const causes = {
    code: "the code changed",
    settings: "a setting changed",
    environment: "time or the world outside, at the same code",
    version: "another version of Scorecard",
    source: "another source or set of checks",
    visibility: "a check could not be made, or can be again",
};
/** Why, for a person. */
function causeWords(cause) {
    return causes[cause];
}
/** Checks of a change that are told by name, and warnings of each. */
const checksShown = 5;
const warningsShown = 3;
/**
 * A change in one sentence: `7.1 to 6.3: Token-Permissions 10 to 0 (-0.88 at a total weight of 85, the code
 * changed), new: .github/workflows/release.yml:18`. Code stands between backticks.
 */
function deltaWords(delta) {
    const totals = `${scoreWords(delta.from.score)} to ${scoreWords(delta.to.score)}`;
    if (delta.checks.length === 0) {
        const why = delta.cause === undefined ? "" : ` (${causeWords(delta.cause)}, as far as the totals tell)`;
        return `${totals}${why}`;
    }
    const told = delta.checks.filter(({ from, to, added }) => from !== to || added.length > 0);
    const weight = totalWeight(commonChecks(delta.from.checks, delta.to.checks));
    const shown = told.slice(0, checksShown).map((check) => checkWords(check, weight));
    const more = told.length > checksShown ? [`${told.length - checksShown} more checks`] : [];
    return `${totals}: ${[...shown, ...more].join("; ")}`;
}
function checkWords({ name, from, to, points, cause, added }, weight) {
    const cost = points ? `${signed(points)} at a total weight of ${weight}, ` : "";
    const news = added.length === 0 ? "" : `, new: ${warningWords(added)}`;
    if (from === to)
        return `\`${name}\` warns anew${news}`;
    if (to === "inconclusive")
        return `\`${name}\` ${standingWords(from)} to inconclusive (it could not be checked)`;
    return `\`${name}\` ${standingWords(from)} to ${standingWords(to)} (${cost}${causeWords(cause)})${news}`;
}
/** The first of `lines` as code, and how many more there are. */
function warningWords(lines) {
    const shown = lines.slice(0, warningsShown).map((line) => `\`${line.replaceAll("`", "'")}\``);
    const more = lines.length - shown.length;
    return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function standingWords(standing) {
    return String(standing);
}
function scoreWords(score) {
    return score === undefined ? "inconclusive" : String(score);
}
/** With its sign: `-0.88`. */
function signed(points, decimals = 2) {
    return `${points > 0 ? "+" : ""}${points.toFixed(decimals)}`;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/markdown-report.js




/**
 * The report file, in the columns of ossf/scorecard-monitor and why a score moved: same text for the same
 * scores, so that it changes only with them. Names stand in links only after they were checked to be names.
 */
function markdownReport(observations, options) {
    const scored = observations.filter(({ reading }) => reading !== undefined);
    const unscored = observations.filter(({ reading, state }) => reading === undefined && state !== "error");
    const failed = observations.filter(({ reading, state }) => reading === undefined && state === "error");
    const blocks = [
        options.reportTagsEnabled ? [] : ["# OpenSSF Scorecard Report\n\n## Summary\n"],
        scored.length === 0 ? ["No scores yet.\n"] : [head, ...scored.map((one) => row(one, options))],
        list("Without a score", unscored),
        list("Not answered for in this run", failed),
        ["Report generated by ospo-actions.\n"],
    ];
    // Joined once, for the text has megabytes.
    const filled = blocks.filter((block) => block.length > 0);
    return filled.flatMap((block, at) => (at === 0 ? block : ["\n", ...block])).join("");
}
const head = `| Repository | Commit | Score | Date | Score Delta | Why | State | Report | StepSecurity |
| -- | -- | -- | -- | -- | -- | -- | -- | -- |
`;
function row(observation, options) {
    const { project, reading, delta, state } = observation;
    if (reading === undefined)
        return "";
    const base = `https://${projectName(project)}`;
    const { commit } = reading;
    const cells = [
        `[${linkText(nameOf(observation))}](${base})`,
        commit === undefined ? "" : `[${commit.slice(0, 7)}](${base}/commit/${commit})`,
        scoreCell(observation, options),
        reading.date,
        deltaCell(observation, options),
        delta?.cause ?? "",
        state,
        `[View](${viewUrl(project, commit, options)})`,
        fixUrl(project),
    ];
    return `| ${cells.join(" | ")} |\n`;
}
/** Most names mean nothing in Markdown and stand there as they are, for who reads the file itself. */
function linkText(name) {
    return /^[a-z0-9/.-]+$/i.test(name) && !/www\./i.test(name) ? name : (0,markdown/* markdownProse */.h$)(name);
}
function scoreCell({ project, reading }, { renderBadge }) {
    if (!renderBadge)
        return scoreWords(reading?.score);
    return `[![OpenSSF Scorecard](https://api.scorecard.dev/projects/${projectName(project)}/badge)](https://scorecard.dev/viewer/?uri=${projectName(project)})`;
}
/** The comparison needs both commits, and the visualizer knows only github.com. */
function deltaCell({ project, delta, reading }, { reportTool }) {
    const total = delta?.total ?? 0;
    const [before, after] = [delta?.from.commit, reading?.commit];
    const isKnown = reportTool === "scorecard-visualizer" && project.platform === "github.com";
    const isShown = isKnown && delta?.cause !== undefined;
    if (!isShown || before === undefined || after === undefined || before === after)
        return String(total);
    return `${total} / [Details](${visualizer}/${projectName(project)}/compare/${before}/${after})`;
}
const visualizer = "https://ossf.github.io/scorecard-visualizer/#/projects";
function viewUrl(project, commit, { reportTool }) {
    const isGitHub = project.platform === "github.com";
    if (reportTool === "deps.dev" && isGitHub)
        return `https://deps.dev/project/github/${encodeURIComponent(`${project.owner}/${project.name}`.toLowerCase())}`;
    if (reportTool === "scorecard-visualizer" && isGitHub && commit !== undefined)
        return `${visualizer}/${projectName(project)}/commit/${commit}`;
    return `https://scorecard.dev/viewer/?uri=${projectName(project)}`;
}
function fixUrl({ platform, owner, name }) {
    return platform === "github.com"
        ? `[Fix it](https://app.stepsecurity.io/securerepo?repo=${owner}/${name})`
        : "";
}
function list(title, observations) {
    if (observations.length === 0)
        return [];
    const names = observations.toSorted((a, b) => (projectKey(a.project) < projectKey(b.project) ? -1 : 1));
    return [`${title}: ${names.map((one) => (0,markdown/* markdownCell */.UZ)(nameOf(one))).join(", ")}\n`];
}
/** Whether two reports tell the same but for days and commits, which are others with every scan. */
function tellsTheSame(report, old) {
    const lasting = (text) => text.replace(/\b[0-9a-f]{40,64}\b|\[[0-9a-f]{7}\]|\b\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+))?/g, "");
    return lasting(report) === lasting(old);
}
/**
 * `report` between the tags of `old`, or as all of it where tags are off. What is outside of the tags stays;
 * where there are none yet, they are put at the end.
 */
function placed(report, old, options) {
    if (!options.reportTagsEnabled)
        return report;
    const { reportStartTag: start, reportEndTag: end } = options;
    const segment = `${start}\n\n${report}\n${end}`;
    if (old === undefined || old === "")
        return segment;
    const from = old.indexOf(start);
    const to = from < 0 ? -1 : old.indexOf(end, from + start.length);
    if (to < 0)
        return `${old}${old.endsWith("\n") ? "" : "\n"}${segment}`;
    return `${old.slice(0, from)}${segment}${old.slice(to + end.length)}`;
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
function package_pattern_parsePackage(purl) {
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

;// CONCATENATED MODULE: ./packages/policy/build/finding.js

/** Reads the subject and the `data` of a finding (DESIGN 4); `repository` is the run's own. */
function subjectOfFinding({ rule, subject, data = {} }, repository) {
    const name = package_pattern_parsePackage(subject);
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

// EXTERNAL MODULE: ./node_modules/.pnpm/spdx-expression-parse@5.0.0/node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __nccwpck_require__(6922);
;// CONCATENATED MODULE: ./packages/license/build/expression.js


/** So many trees are kept, and of texts of so many characters: a tree of thousands of packages names a few licenses. */
const [keptTrees, keptCharacters] = [4_096, 200];
const trees = new Map();
/**
 * The tree of an SPDX expression, or `undefined` for what is not one: misspelt, longer than 2,048
 * characters, nested deeper than 64, or made to break the parser. Never throws.
 */
function expression_parseExpression(text) {
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
    if (text.length > build_limits/* limits */.F.expressionCharacters || nesting(text) > build_limits/* limits */.F.expressionDepth)
        return undefined;
    try {
        return spdx_expression_parse(text);
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


const version_versioned = /^(.+)-(\d+(?:\.\d+)+)((?:-no)?-invariants)?(?:-(only|or-later))?$/;
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
        .filter(({ number }) => compare(number, own.number) >= 0)
        .sort((a, b) => compare(a.number, b.number))
        .map(({ id }) => ({ ...term, id, orLater: false }));
}
function version_parse(id) {
    const [, name, number, suffix, suffixed] = version_versioned.exec(id) ?? [];
    if (name === undefined || number === undefined)
        return undefined;
    return { family: `${name}${suffix ?? ""}`, number: number.split(".").map(Number), suffix: suffixed };
}
function compare(a, b) {
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
function evaluate_evaluate(tree, judge, choose) {
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

;// CONCATENATED MODULE: ./packages/policy/build/default.js
/** What origins name where no file decided. */
const default_defaultFile = "the default policy";
const entry = (text) => ({ value: `category:${text}`, at: { file: default_defaultFile, line: 1 } });
/** The lists that apply where no file has an `allow`. */
const defaultLists = {
    allow: { value: [entry("permissive"), entry("public-domain")], at: { file: default_defaultFile, line: 1 } },
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
                this.#add(entry, expression_parseExpression(entry.value), spread);
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
            keepFirst(this.#compounds, entries_canonicalOf(tree), entry);
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
function entries_canonicalOf(tree) {
    if ("license" in tree)
        return term_writeTerm(termOf(tree));
    const parts = operands(tree, tree.conjunction).map((part) => "license" in part ? entries_canonicalOf(part) : `(${entries_canonicalOf(part)})`);
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
function decide_decide(layer, term, use) {
    const isKnown = term.anyOf !== undefined || category_of_categoryOf(term) !== undefined;
    return decideBy(layer, use, isKnown ? "deny" : "unknown", (lists) => wordOn(lists, term));
}
/**
 * What is said of a whole expression with AND or OR, where some file has an entry for just that; `undefined`
 * where none has. A file without such an entry judges its licenses one by one.
 */
function decide_decideCompound(layer, tree, use) {
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
    const below = layer.bases.map((base) => decideBy(base, use, unnamed, ask)).reduce(worse, nothing);
    const word = wordOf(layer, use, ask);
    if (word === undefined) {
        const closes = layer.allow !== undefined && below.standing === "allow";
        return closes ? { standing: unnamed, at: decide_placeOf(layer), entry: undefined } : below;
    }
    const own = { standing: word.standing, at: word.entry.at, entry: word.entry.value };
    return below === nothing ? own : worse(below, own);
}
const nothing = { standing: "allow", at: { file: "", line: 1 }, entry: undefined };
const decide_order = ["allow", "review", "unknown", "deny"];
function worse(a, b) {
    return a === nothing || decide_order.indexOf(b.standing) > decide_order.indexOf(a.standing) ? b : a;
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
        allow: new Entries(allow?.value ?? []),
        review: new Entries(review),
        deny: new Entries(deny, true),
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
    return decide_decide(own, term, use);
}
function decide_placeOf(layer) {
    return layer.allow?.at ?? nothing.at;
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
    const tree = parseExpression(expression);
    if (tree === undefined)
        return unreadable(expression, context);
    const use = { scope: question.scope, context };
    const choice = choiceFor(policy, question.purl);
    const decisions = new Map();
    const ask = (term) => {
        const key = writeTerm(term);
        const decision = decisions.get(key) ?? decide(layerOf(policy), term, use);
        decisions.set(key, decision);
        return decision;
    };
    const evaluation = evaluate(tree, (term) => {
        const decision = ask(term);
        return { standing: decision.standing, reason: reasonOf(decision, term) };
    }, choice && parseExpression(choice.choose));
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
    const name = writeTerm(term);
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
    return { term, category: categoryOf(term), ruling, reason: one.reason, at: judge_known(at) };
}
function strongest(terms) {
    for (const ruling of ["deny", "review"])
        if (terms.some((term) => term.ruling === ruling))
            return ruling;
    return "allow";
}
function reasonOf(decision, term) {
    const category = categoryOf(term);
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
        : `\`allow\` (${shown(at)}) does not name it`;
}
function wordsOf({ standing, entry, at }) {
    const verb = {
        allow: "is allowed by",
        review: "needs a review by",
        deny: "is denied by",
        unknown: "is unknown to",
    };
    if (entry === undefined)
        return `${verb[standing]} \`allow\` (${shown(at)})`;
    return `${verb[standing]} \`${entry}\` (${at.file === defaultFile ? defaultFile : shown(at)})`;
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
    const tree = expression_parseExpression(expression);
    if (tree === undefined)
        return false;
    const accepted = new Entries(licenses.map((value) => ({ value, at: { file: "", line: 1 } })));
    const use = { scope: undefined, context: policy.licenses.context?.value };
    const { standing } = evaluate_evaluate(tree, (term) => ({
        standing: accepted.find(term) ? "allow" : decide_decide(layerOf(policy), term, use).standing,
        reason: "",
    }));
    return standing === "allow";
}

// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/classes/range.js
var range = __nccwpck_require__(9046);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/satisfies.js
var satisfies = __nccwpck_require__(883);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare.js
var functions_compare = __nccwpck_require__(6061);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js
var functions_parse = __nccwpck_require__(1817);
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
        if (functions_parse(version) === null)
            return { wrong: `${version} is no version of ${scheme}` };
        if (before !== undefined && functions_compare(before, version) > 0)
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
    if (functions_parse(version) === null)
        return false;
    return containment(constraints, version);
}
/** "Checking if a version is contained within a range" of the specification, over sorted constraints. */
function containment(constraints, version) {
    for (const [comparator, other] of constraints) {
        if (functions_compare(version, other) !== 0)
            continue;
        return comparator !== "!=" && comparator !== "<" && comparator !== ">";
    }
    const ends = constraints.filter(([comparator]) => comparator !== "=" && comparator !== "!=");
    if (ends.length === 0)
        return constraints.every(([comparator]) => comparator === "!=");
    const [first] = ends;
    const last = ends.at(-1);
    if (first && isUpper(first[0]) && functions_compare(version, first[1]) < 0)
        return true;
    if (last && !isUpper(last[0]) && functions_compare(version, last[1]) > 0)
        return true;
    for (const [at, [comparator, other]] of ends.entries()) {
        const next = ends[at + 1];
        if (next === undefined || isUpper(comparator) || !isUpper(next[0]))
            continue;
        if (functions_compare(version, other) > 0 && functions_compare(version, next[1]) < 0)
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

;// CONCATENATED MODULE: ./packages/policy/build/match.js



/** Whether `packages` names this package in this version. */
function match_isAmong({ name, versions }, purl, version = purl.version) {
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
    if (packages && !(subject.package && match_isAmong(packages, subject.package, subject.version)))
        return false;
    if (repository && !isRepository(repository, subject.repository))
        return false;
    if (check !== undefined && check !== subject.check)
        return false;
    const bound = sha256 !== undefined || (subject.rule.startsWith("license-change/") && subject.sha256.length > 0);
    if (bound && !(sha256 !== undefined && subject.sha256.includes(sha256)))
        return false;
    return licenses === undefined || (subject.license !== undefined && accepts(licenses, subject.license));
}
/** Whether a pattern such as `acme/*` names a repository; GitHub's names have no case. */
function isRepository(pattern, repository) {
    return repository !== undefined && matchesWildcard(pattern.toLowerCase(), repository.toLowerCase());
}

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

;// CONCATENATED MODULE: ./packages/scorecard/build/check-scores.js
const noScores = new Map();
/**
 * Scores in the order of their checks' names, in a form to keep of thousands of repositories: the names once for
 * all that have the same checks, and of each a character a check, which is a tenth of what a `Map` takes.
 */
function checkScores(scores) {
    if (scores.length === 0)
        return noScores;
    const entries = scores.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const names = namesOf(entries.map(([name]) => name));
    const isSmall = entries.every(([, score]) => score === undefined || (Number.isInteger(score) && score <= 10));
    if (names === undefined || !isSmall || names.places.size < entries.length)
        return new Map(entries);
    return new Vector(names, String.fromCharCode(...entries.map(([, score = inconclusive]) => zero + score)));
}
/** Whether two readings say the same of the same checks. */
function sameScores(one, other) {
    if (one instanceof Vector && other instanceof Vector && one.names === other.names)
        return one.scores === other.scores;
    if (one.size !== other.size)
        return false;
    for (const [name, score] of one)
        if (!other.has(name) || other.get(name) !== score)
            return false;
    return true;
}
/** Character of the score 0; that of inconclusive comes after the one of 10. */
const zero = 48;
const inconclusive = 11;
class Vector {
    names;
    scores;
    constructor(names, scores) {
        this.names = names;
        this.scores = scores;
    }
    get size() {
        return this.scores.length;
    }
    has(check) {
        return this.names.places.has(check);
    }
    get(check) {
        const place = this.names.places.get(check);
        return place === undefined ? undefined : this.#at(place);
    }
    keys() {
        return this.names.list;
    }
    *[Symbol.iterator]() {
        for (const [place, name] of this.names.list.entries())
            yield [name, this.#at(place)];
    }
    #at(place) {
        const score = this.scores.charCodeAt(place) - zero;
        return score === inconclusive ? undefined : score;
    }
}
/** Sets of checks that are told apart: Scorecard has a handful; a hostile file could name a new one each time. */
const setsAtMost = 1_000;
const sets = new Map();
function namesOf(list) {
    const key = JSON.stringify(list);
    const known = sets.get(key);
    if (known !== undefined || sets.size >= setsAtMost)
        return known;
    const names = { list, places: new Map(list.map((name, place) => [name, place])) };
    sets.set(key, names);
    return names;
}

;// CONCATENATED MODULE: ./packages/scorecard/build/history.js


function newTrack(project) {
    return { project, readings: [], seen: undefined, unscored: undefined, left: undefined };
}
/** The newest reading as it was seen last: what the next one is compared with. */
function latestReading({ readings, seen }) {
    const newest = readings.at(-1);
    return newest && { ...newest, ...seen };
}
/** `track` with a further reading, which stands for itself only where it says something new. */
function withReading(track, reading) {
    const newest = track.readings.at(-1);
    const seen = { date: reading.date, commit: reading.commit };
    const watched = { ...track, seen, unscored: undefined, left: undefined };
    if (newest === undefined)
        return { ...watched, readings: [reading] };
    const past = track.readings.slice(0, -1);
    if (saysTheSame(newest, reading))
        return { ...watched, readings: [...past, { ...newest, warnings: reading.warnings }] };
    // Its last commit is what the next one is compared with, also later on.
    const commit = track.seen === undefined ? newest.commit : track.seen.commit;
    return { ...watched, readings: [...past, { ...newest, commit, warnings: undefined }, reading] };
}
/** `track` once more without a score, at `now`. */
function withoutScore(track, now) {
    const { since = now, times = 0 } = track.unscored ?? {};
    return { ...track, unscored: { since, asked: now, times: times + 1 } };
}
const day = 24 * 60 * 60 * 1000;
/** Whether a repository without a score is to be asked for again: after 1, 2, 4 ... days, at most 28. */
function isDue({ unscored }, now) {
    if (unscored === undefined)
        return true;
    const pause = Math.min(2 ** (unscored.times - 1), 28) * day;
    // An hour less, so that a daily run that starts some minutes earlier does not leave out a day.
    return now.getTime() - Date.parse(unscored.asked) >= pause - day / 24;
}
/** `history` in which what is not among `watched` has left; it is kept. */
function markLeft(history, watched, now) {
    const marked = [...history].map(([key, track]) => {
        const left = watched.has(key) ? undefined : (track.left ?? now);
        return [key, left === track.left ? track : { ...track, left }];
    });
    return new Map(marked);
}
/** `history` without readings older than `days`; the newest of each repository stays, however old it is. */
function retain(history, days, now) {
    const first = now.getTime() - days * day;
    const kept = [...history].map(([key, track]) => {
        const readings = track.readings.filter(({ date }, at) => at === track.readings.length - 1 || Date.parse(date) >= first);
        return [key, { ...track, readings }];
    });
    return new Map(kept);
}
/** Both histories in one: of each repository all readings, once and in the order of their dates. */
function mergeHistories(one, other) {
    const merged = new Map(one);
    for (const [key, track] of other) {
        const known = merged.get(key);
        merged.set(key, known === undefined ? track : mergeTracks(known, track));
    }
    return merged;
}
function mergeTracks(one, other) {
    const all = new Map();
    // What `one` has comes last and wins: it may know the checks of a total that `other` has too.
    for (const reading of [...other.readings, ...one.readings])
        all.set(`${reading.date.slice(0, 10)} ${reading.commit ?? ""} ${reading.score}`, reading);
    const readings = [...all.values()].sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
    const rest = one.readings.length > 0 || one.unscored !== undefined ? one : other;
    const last = readings.at(-1);
    const isNewer = last !== undefined && Date.parse(last.date) > Date.parse(rest.seen?.date ?? "1970-01-01");
    const seen = isNewer ? { date: last.date, commit: last.commit } : rest.seen;
    return { ...rest, project: one.project, readings, seen };
}
/** The history that a database or scores of earlier runs hold, as `entries`. */
function historyOf(entries) {
    const tracks = [...entries].map(({ project, readings }) => {
        const last = readings.at(-1);
        const seen = last && { date: last.date, commit: last.commit };
        return { ...newTrack(project), readings, seen };
    });
    return new Map(tracks.map((track) => [projectKey(track.project), track]));
}
function saysTheSame(one, other) {
    if (one.score !== other.score || one.version !== other.version || one.source !== other.source)
        return false;
    return sameScores(one.checks, other.checks);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/changes.js


/** Characters of warnings in one cell. */
const cellCharacters = 300;
/** Everything that moved, check by check where both readings have checks; the largest loss first. */
function changesTable(observations) {
    const changes = observations.flatMap((observation) => changesOf(observation));
    const rows = changes.toSorted((a, b) => a.points - b.points).map(({ cells }) => cells);
    const columns = ["repository", "check", "before", "now", "points", "why", "warnings"];
    const note = "Why: `code` is another commit, `settings` what an administrator set, `environment` time or the world outside, `version` another Scorecard, `source` another source or set of checks, `visibility` a check that could not be made, or can be again.";
    return { id: "changes", title: "What changed", note, columns, rows, filters: ["check", "why"] };
}
function changesOf(observation) {
    const { delta } = observation;
    if (delta === undefined)
        return [];
    const name = nameOf(observation);
    if (delta.checks.length > 0)
        return delta.checks.map((check) => ({ points: check.points ?? 0, cells: [name, ...cellsOf(check)] }));
    if (delta.cause === undefined)
        return [];
    const { from, to, total = 0, cause } = delta;
    const totals = ["total", scoreWords(from.score), scoreWords(to.score), total ? signed(total, 1) : ""];
    return [{ points: total, cells: [name, ...totals, cause, ""] }];
}
function cellsOf({ name, from, to, points, cause, added, gone, goneMore }) {
    return [
        name,
        standingWords(from),
        standingWords(to),
        points ? signed(points) : "",
        from === to ? "" : cause,
        [told("new", added), told("gone", gone, goneMore)].filter(Boolean).join("; "),
    ];
}
/** The first of `lines`, and how many there are beyond them; nothing for none. */
function told(what, lines, further = 0) {
    if (lines.length + further === 0)
        return "";
    const shown = [];
    let left = cellCharacters;
    for (const line of lines) {
        if (shown.length > 0 && line.length > left)
            break;
        shown.push(line.slice(0, cellCharacters));
        left -= line.length;
    }
    const more = lines.length - shown.length + further;
    if (shown.length === 0)
        return `${what}: ${more}`;
    return `${what}: ${shown.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}

;// CONCATENATED MODULE: ./packages/scorecard/build/remedy.js
/** What raises each check of Scorecard v5.5; one that no work raises (`Maintained`, `Contributors`) is not here. */
const remedies = new Map([
    [
        "Binary-Artifacts",
        { effort: "medium", how: "Take built files out of the repository and build them in the workflow." },
    ],
    [
        "Branch-Protection",
        {
            effort: "small",
            how: "Protect default and release branches by a ruleset; one of the organization serves all.",
        },
    ],
    ["CI-Tests", { effort: "medium", how: "Run the tests in a workflow on each pull request." }],
    [
        "CII-Best-Practices",
        { effort: "medium", how: "Answer the questions at bestpractices.dev for the badge." },
    ],
    ["Code-Review", { effort: "large", how: "Require a review by somebody else before a merge." }],
    [
        "Dangerous-Workflow",
        {
            effort: "small",
            how: "Run no code of a pull request in `pull_request_target`, and put no text of others into a `run:` script.",
        },
    ],
    ["Dependency-Update-Tool", { effort: "small", how: "Add a Dependabot or Renovate configuration." }],
    ["Fuzzing", { effort: "large", how: "Write fuzz or property tests, or join OSS-Fuzz." }],
    ["License", { effort: "small", how: "Put the license's text into a file `LICENSE`." }],
    ["Packaging", { effort: "medium", how: "Publish the package from a workflow." }],
    [
        "Pinned-Dependencies",
        {
            effort: "small",
            how: "Name actions and images by their digest, and install from a lock file; tools do it and keep it up.",
        },
    ],
    [
        "SAST",
        {
            effort: "small",
            how: "Run CodeQL or another analysis on each pull request.",
        },
    ],
    ["SBOM", { effort: "small", how: "Attach an SBOM to each release." }],
    [
        "Security-Policy",
        {
            effort: "small",
            how: "Write a `SECURITY.md`; one in the organization's `.github` repository serves all.",
        },
    ],
    [
        "Signed-Releases",
        { effort: "medium", how: "Attach signatures or provenance to the files of each release." },
    ],
    [
        "Token-Permissions",
        { effort: "small", how: "Begin each workflow with `permissions: {}` and grant to jobs what they need." },
    ],
    ["Vulnerabilities", { effort: "medium", how: "Update the dependencies that the check names." }],
    ["Webhooks", { effort: "small", how: "Give each webhook a secret." }],
]);
/** What to do about a check; `undefined` where no work of a maintainer raises it, and for unknown ones. */
function remedyOf(check) {
    return remedies.get(check);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/fixes.js


/** A check with at most so many points counts as failing. */
const failing = 4;
const fixesShown = 10;
/** Checks that advice on a total names. */
const advised = 3;
/** In how many repositories each check fails. */
function failingChecks(readings) {
    const counts = new Map();
    for (const { checks } of readings)
        for (const name of checks.keys()) {
            const score = checks.get(name);
            if (score === undefined)
                continue;
            const { low, all } = counts.get(name) ?? { low: 0, all: 0 };
            counts.set(name, { low: low + (score <= failing ? 1 : 0), all: all + 1 });
        }
    const rows = [...counts]
        .filter(([, { low }]) => low > 0)
        .sort((a, b) => b[1].low - a[1].low || (a[0] < b[0] ? -1 : 1))
        .map(([name, { low, all }]) => [name, low, all, riskOf(name) ?? ""]);
    return {
        id: "failing",
        title: "Most common failing checks",
        note: `Those with at most ${failing} of 10 points, of the repositories where the check was conclusive.`,
        columns: ["check", "failing", "repositories", "risk"],
        rows,
        chart: "bar",
    };
}
/** The checks that would gain all repositories together most. */
function fixes(readings) {
    const sums = new Map();
    for (const reading of readings)
        for (const { check, points: gain } of gainsOf(reading)) {
            const { points, repositories } = sums.get(check) ?? { points: 0, repositories: 0 };
            sums.set(check, { points: points + gain, repositories: repositories + 1 });
        }
    const rows = [...sums]
        .sort((a, b) => b[1].points - a[1].points || (a[0] < b[0] ? -1 : 1))
        .slice(0, fixesShown)
        .map(([check, { points, repositories }]) => {
        const { effort = "", how = "" } = remedyOf(check) ?? {};
        const each = Math.round((points / repositories) * 100) / 100;
        return [check, Math.round(points * 10) / 10, repositories, each, effort, how.replaceAll("`", "")];
    });
    return {
        id: "fixes",
        title: "Fixes that gain most",
        note: "What all totals together would gain if the check had 10 points everywhere. What no work raises, such as `Maintained`, is left out.",
        columns: ["check", "points in all", "repositories", "points each", "effort", "how"],
        rows,
    };
}
/** What each check that can be raised would gain the total, had it 10 points. */
function gainsOf({ checks }) {
    const weight = totalWeight(checks);
    const gains = [];
    for (const check of checks.keys()) {
        const score = checks.get(check);
        if (score === undefined || score >= 10 || remedyOf(check) === undefined)
            continue;
        const points = (check_weightOf(check) * (10 - score)) / weight;
        if (points > 0)
            gains.push({ check, points });
    }
    return gains;
}
/** What to do first to raise the total of a repository; empty where that is not known. */
function firstSteps(reading) {
    const gains = reading === undefined ? [] : gainsOf(reading).toSorted((a, b) => b.points - a.points);
    const named = gains.slice(0, advised).map(({ check, points }) => `\`${check}\` (${signed(points)})`);
    return named.length === 0 ? "" : `Most would be gained by ${named.join(", ")}.`;
}
/** How to raise a check; empty where no work does. */
function remedyWords(check) {
    return remedyOf(check)?.how ?? "";
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/quantile.js

/**
 * The value below which a `part` (0 to 1) of `values` lies, between two of them where it falls there, with one
 * decimal; `undefined` for none.
 */
function quantile(values, part) {
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * part;
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low === undefined || high === undefined ? undefined : printedScore(low + (high - low) * (place % 1));
}
/** The middle one. */
function median(values) {
    return quantile(values, 0.5);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/trend.js

/** Months of the trend. */
const monthsShown = 24;
/** How many repositories have how good a score. */
function distribution(readings) {
    const counts = new Array(10).fill(0);
    for (const { score } of readings) {
        const band = Math.min(Math.floor(score ?? -1), 9);
        if (band >= 0)
            counts[band] = (counts[band] ?? 0) + 1;
    }
    const isEmpty = counts.every((count) => count === 0);
    return {
        id: "distribution",
        title: "Scores",
        columns: ["score", "repositories"],
        rows: isEmpty ? [] : counts.map((count, band) => [`${band} to ${band + 1}`, count]),
        chart: "bar",
    };
}
/** How scores were at the end of each month, by what was known of each repository then. */
function trend(history) {
    const rows = monthsOf(history).map((month) => {
        const scores = [...history.values()].flatMap(({ readings, left }) => {
            if (left !== undefined && left.slice(0, 7) < month)
                return [];
            return readings.findLast(({ date }) => date.slice(0, 7) <= month)?.score ?? [];
        });
        return [
            month,
            median(scores) ?? "",
            quantile(scores, 0.25) ?? "",
            quantile(scores, 0.75) ?? "",
            scores.length,
        ];
    });
    return {
        id: "trend",
        title: "Median score by month",
        note: "Of all repositories that were watched then. A quarter of them had no more than the lower quartile, a quarter no less than the upper one.",
        columns: ["month", "median", "lower", "upper", "repositories"],
        rows: rows.length > 1 ? rows : [],
        chart: "line",
    };
}
/** Every month from the first reading to the last, as `2026-11`; the newest ones. */
function monthsOf(history) {
    let [first, last] = ["9999-12", ""];
    for (const { readings } of history.values())
        for (const { date } of readings) {
            const month = date.slice(0, 7);
            if (month < first)
                first = month;
            if (month > last)
                last = month;
        }
    const months = [];
    const [year = 0, month = 0] = last.split("-").map(Number);
    for (let back = 0; last !== "" && back < monthsShown; back++) {
        const one = new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7);
        if (one < first)
            break;
        months.unshift(one);
    }
    return months;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/fleet.js







/** How the repositories stand and moved, for people: the same whatever order they were asked in. */
function tablesOf(all, history, groups) {
    const observations = all.map(({ observation }) => observation);
    const readings = observations.flatMap(({ reading }) => reading ?? []);
    return [
        distribution(readings),
        changesTable(observations),
        failingChecks(readings),
        fixes(readings),
        repositories(observations),
        ...(groups ? [groupTable(observations, groups)] : []),
        trend(history),
        unscored(observations),
        left(history),
    ].filter(({ rows }) => rows.length > 0);
}
/** The lowest score first, those without one last. */
function repositories(observations) {
    const rows = observations
        .filter(({ state }) => state !== "unscored")
        .toSorted((a, b) => (a.reading?.score ?? 11) - (b.reading?.score ?? 11) || fleet_compare(nameOf(a), nameOf(b)))
        .map((observation) => {
        const { reading, delta, state, age } = observation;
        return [
            nameOf(observation),
            reading?.score ?? (reading ? "inconclusive" : ""),
            delta?.total ? signed(delta.total, 1) : "",
            delta?.cause ?? "",
            state,
            age ?? "",
            reading?.source ?? "",
            reading?.commit?.slice(0, 12) ?? "",
        ];
    });
    const columns = ["repository", "score", "change", "why", "state", "days old", "source", "commit"];
    return { id: "repositories", title: "Repositories", columns, rows, filters: ["state", "source", "why"] };
}
function groupTable(observations, groups) {
    const members = new Map();
    for (const { project, reading } of observations) {
        if (reading?.score === undefined)
            continue;
        const names = groups(project);
        for (const name of names.length === 0 ? ["(none)"] : names) {
            const scores = members.get(name) ?? [];
            scores.push(reading.score);
            members.set(name, scores);
        }
    }
    const rows = [...members]
        .sort((a, b) => fleet_compare(a[0], b[0]))
        .map(([name, scores]) => [name, median(scores) ?? "", scores.length, Math.min(...scores)]);
    const columns = ["group", "median", "repositories", "lowest"];
    return { id: "groups", title: "Groups", columns, rows, chart: "bar" };
}
function unscored(observations) {
    const rows = observations
        .filter(({ state }) => state === "unscored")
        .map((observation) => {
        const { since, asked, times } = observation.track.unscored ?? { since: "", asked: "", times: 0 };
        return [nameOf(observation), since.slice(0, 10), asked.slice(0, 10), times];
    });
    const columns = ["repository", "first asked", "last asked", "times"];
    return { id: "unscored", title: "Without a score", columns, rows };
}
function left(history) {
    const rows = [...history.values()]
        .filter((track) => track.left !== undefined)
        .map((track) => [
        projectName(track.project),
        track.left?.slice(0, 10) ?? "",
        scoreWords(latestReading(track)?.score),
    ])
        .sort((a, b) => fleet_compare(String(a[0]), String(b[0])));
    return {
        id: "left",
        title: "Left the scope, history kept",
        columns: ["repository", "since", "last score"],
        rows,
    };
}
function fleet_compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/onboarding.js
/**
 * The workflow with which a repository publishes its score, as short as it can be: OpenSSF's server takes only
 * what a job of these actions alone has found (ossf/scorecard-action, workflow restrictions).
 */
const workflow = `name: Scorecard
on:
  push: { branches: [main] }
  schedule: [{ cron: "41 5 * * 2" }]
permissions: {}
jobs:
  scorecard:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - uses: ossf/scorecard-action@2d1146689b8cda280b9bc96326124645441f03bc # v2.4.4
        with: { results_file: scorecard.json, results_format: json, publish_results: true }`;
/** How a repository comes to a score: a sentence, and the file to add. */
const onboarding = `Public ones publish a score with this file, \`.github/workflows/scorecard.yml\`, on their default branch; the others can be scored in this job (\`sources: results, api, cli\`).\n\n${workflow}`;

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/report.js








/** Names of repositories without a score that a finding tells. */
const namesShown = 20;
/** What is to be said of the files and of discovery, and of all that has no score. */
function generalFindings(judged, { scope, failed, results }, { problems, unread, hidden }) {
    const fault = (message, level) => ({
        rule: "scorecard/file",
        level,
        subject: "files",
        message,
        advice: helpOf("scorecard/file"),
        key: message,
    });
    const lost = (message, level) => ({
        rule: "scorecard/error",
        level,
        subject: "repositories",
        message,
        advice: helpOf("scorecard/error"),
        key: message,
    });
    const unscored = judged.filter(({ observation }) => observation.state === "unscored");
    const names = unscored.slice(0, namesShown).map(({ observation }) => `\`${nameOf(observation)}\``);
    const more = unscored.length > names.length ? ` and ${unscored.length - names.length} more` : "";
    return [
        ...[...scope.problems, ...problems].map((problem) => fault(`${quoted(problem)}.`, "review")),
        ...results.errors.map((error) => fault(`${quoted((0,build_errors/* describeError */.Uc)(error))}.`, "fail")),
        ...failed.map(({ owner, error }) => lost(`The repositories of \`${owner}\` could not be listed: ${quoted((0,build_errors/* describeError */.Uc)(error))}.`, "fail")),
        ...unread.map((what) => lost(`${quoted(what)}.`, "review")),
        ...(hidden === 0
            ? []
            : [
                {
                    ...fault(`${hidden} repositories that are not known to be public are left out of this public repository.`, "review"),
                    advice: "If they may be shown here, set `publish-private: true`.",
                },
            ]),
        ...(unscored.length === 0
            ? []
            : [
                {
                    rule: "scorecard/unscored",
                    level: "note",
                    subject: "repositories",
                    message: `${unscored.length} without a score: ${names.join(", ")}${more}.`,
                    advice: onboarding,
                },
            ]),
    ];
}
/** Backticks would end the code span that it stands in. */
function quoted(text) {
    return `\`${text.split("\n").join(" ").replaceAll("`", "'")}\``;
}
/** The report of a run. */
function describe({ judged, findings }, history, groups, watch, host) {
    const of = (state) => judged.filter(({ observation }) => observation.state === state);
    const unknown = of("error").filter(({ observation }) => observation.reading === undefined);
    const missing = [
        ...unknown.map(({ observation }) => nameOf(observation)),
        ...watch.failed.map(({ owner }) => `${owner}/*`),
        ...watch.results.errors.map((_, at) => `unreadable result ${at + 1}`),
    ];
    const scores = judged.flatMap(({ observation }) => observation.reading?.score ?? []);
    return createReport({
        action: "scorecard",
        subject: subjectOf(host.env),
        now: host.now(),
        coverage: {
            checked: judged.length - unknown.length,
            expected: judged.length - unknown.length + missing.length,
            unit: "repositories",
            missing,
        },
        findings,
        rules: [...rules, ...policyRules],
        tables: tablesOf(judged, history, groups),
        metrics: {
            repositories: judged.length,
            "median-score": median(scores) ?? Number.NaN,
            changed: changedOf(judged),
            regressed: regressedOf(judged),
            stale: of("stale").length,
            unscored: of("unscored").length,
            gone: of("gone").length,
            unanswered: of("error").length,
        },
    });
}
/** Repositories whose score or checks are others than before. */
function changedOf(judged) {
    return judged.filter(({ observation: { delta } }) => delta?.cause !== undefined).length;
}
/** Repositories that regressed in this run. */
function regressedOf(judged) {
    return judged.filter(({ alerts }) => alerts.some(({ kind, isNew }) => kind === "regression" && isNew))
        .length;
}
/** The report with the findings that are new in this run alone: what SARIF holds. */
function newOnly(report) {
    return { ...report, findings: report.findings.filter(({ data }) => data?.isNew === true) };
}

// EXTERNAL MODULE: ./packages/core/build/spec.js
var spec = __nccwpck_require__(2070);
;// CONCATENATED MODULE: ./packages/scorecard/build/cause.js

/**
 * Why a score is another one: `code` a new commit, `settings` what an administrator set, `environment` time or
 * the world at the same commit, `version` another Scorecard, `source` another source or set of checks,
 * `visibility` a check that turned inconclusive or came back.
 */
const cause_causes = ["code", "settings", "environment", "version", "source", "visibility"];
/** An unknown commit or version is not the same as anything, so that nothing is explained away by it. */
function samenessOf(before, after) {
    return {
        commit: before.commit !== undefined && before.commit === after.commit,
        version: before.version === after.version,
        source: before.source === after.source,
    };
}
/** Why a check that was conclusive both times has another score. */
function causeOfCheck(name, same) {
    switch (natureOf(name)) {
        case "settings":
            return same.source ? "settings" : "source";
        case "time":
            return "environment";
        case "history":
        case "tree":
            if (!same.commit)
                return "code";
            if (!same.version)
                return "version";
            return same.source ? "environment" : "source";
    }
}
/** The best guess where only two totals are known. */
function causeOfTotal(same) {
    return same.commit ? "environment" : "code";
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/spec.js


/** What may fail the run. */
const gates = ["regression", "below-minimum", "waiver-expired", "stale"];
/** Where scores may come from, in the order in which they are asked. */
const sourceNames = ["results", "api", "deps.dev", "cli"];
const spec_spec = (0,spec/* defineAction */.QP)({
    name: "Scorecard monitor",
    description: "Follow the OpenSSF Scorecards of an organization: what changed, by how much and why, in one report and one living issue.",
    permissions: {
        contents: {
            access: "write",
            why: "commit the database and the report; to only read them, `read` is enough",
        },
        issues: { access: "write", why: "keep the issue (`generate-issue`)" },
        "pull-requests": { access: "write", why: "open the pull request (`pull-request`)" },
    },
    inputs: {
        scope: {
            type: "string",
            optional: true,
            description: "JSON file that lists the repositories, as of ossf/scorecard-monitor (version 1 or 2). Not needed with `discovery-enabled` or `results-path`; without any of them the workflow's own repository is watched.",
        },
        database: {
            type: "string",
            optional: true,
            description: "File that keeps the scores between runs: a database of ossf/scorecard-monitor (version 1 or 2), or our own history.",
        },
        report: { type: "string", optional: true, description: "Markdown file to write the scores to." },
        "results-path": {
            type: "list",
            optional: true,
            description: "Files, folders or globs with results of Scorecard, which come before those of the API: an object, an array, or an object a line.",
        },
        "github-token": spec/* sharedInputs */.dO["github-token"],
        "auto-commit": {
            type: "boolean",
            default: false,
            description: "Together with `auto-push`: commit the database, the report and the scope.",
        },
        "auto-push": {
            type: "boolean",
            default: false,
            description: "Commit through GitHub's API on top of what is on the branch; never forced, so nobody's commit is lost.",
        },
        "generate-issue": {
            type: "boolean",
            default: false,
            description: "Keep one issue for each organization that says what regressed and why; it is edited in place and closed when all is well.",
        },
        "issue-title": {
            type: "string",
            default: "OpenSSF Scorecard Report Updated!",
            description: "Title of the issue; the organization is added where there are several.",
        },
        "issue-assignees": {
            type: "list",
            default: [],
            description: "People whom the issue is assigned to when it is made.",
        },
        "issue-labels": { type: "list", default: [], description: "Labels of the issue." },
        "discovery-enabled": {
            type: "boolean",
            default: false,
            description: "Watch the organizations' repositories too, and add them to the scope file. None is ever dropped from it.",
        },
        "discovery-orgs": {
            type: "list",
            default: [],
            description: "Organizations or people whose repositories are discovered.",
        },
        "report-tags-enabled": {
            type: "boolean",
            default: false,
            description: "Replace only what stands between two tags of the report file.",
        },
        "report-start-tag": {
            type: "string",
            default: "<!-- OPENSSF-SCORECARD-MONITOR:START -->",
            description: "Tag behind which the report begins.",
        },
        "report-end-tag": {
            type: "string",
            default: "<!-- OPENSSF-SCORECARD-MONITOR:END -->",
            description: "Tag before which it ends.",
        },
        "max-request-in-parallel": {
            type: "number",
            min: 1,
            max: 200,
            default: 10,
            description: "Repositories that are asked for at a time.",
        },
        "render-badge": {
            type: "boolean",
            default: false,
            description: "Show Scorecard's badge in the report file in place of the number.",
        },
        "report-tool": {
            type: "choice",
            choices: ["scorecard-visualizer", "deps.dev", "scorecard.dev"],
            default: "scorecard-visualizer",
            description: "Site that the report file links to.",
        },
        sources: {
            type: "list",
            choices: sourceNames,
            default: ["results", "api", "deps.dev"],
            description: "Where scores may come from, asked in this order until one has a score. `cli` runs Scorecard in the job: for private repositories and GitHub Enterprise Server, about 10 s each.",
        },
        "api-url": {
            type: "string",
            optional: true,
            description: "Scorecard API to ask: your own, or OpenSSF's. Default: `SCORECARD_API_URL` of the environment, else `https://api.scorecard.dev`.",
        },
        "deps-dev-url": {
            type: "string",
            optional: true,
            description: "deps.dev API to ask. Default: `DEPS_DEV_API_URL` of the environment, else `https://api.deps.dev`.",
        },
        "cli-version": {
            type: "string",
            default: "5.5.0",
            description: "Version of Scorecard's command line that the source `cli` runs.",
        },
        "cli-url": {
            type: "string",
            default: "https://github.com/ossf/scorecard/releases/download",
            description: "Where its releases are, or a mirror of them.",
        },
        "cli-sha256": {
            type: "string",
            optional: true,
            description: "SHA-256 that its archive must have. Default: what `scorecard_checksums.txt` of the release says.",
        },
        timeout: {
            type: "number",
            min: 0.1,
            max: 300,
            default: 15,
            description: "Seconds after which one request is given up.",
        },
        patience: {
            type: "number",
            min: 0,
            max: 3600,
            default: 300,
            description: "Seconds for which results that an API is still making are waited for, in all.",
        },
        "database-format": {
            type: "choice",
            choices: ["auto", "compatible", "compact"],
            default: "auto",
            description: "`compatible`: version 2 of ossf/scorecard-monitor, totals only; `compact`: our own history, with every check; `auto`: as the file is, `compact` for a new one.",
        },
        state: {
            type: "string",
            optional: true,
            description: "Where to keep the history of every check beside a `compatible` database: `dir:PATH` or `branch:NAME`.",
        },
        "import-history": {
            type: "boolean",
            default: false,
            description: "Take every version of the database file that git knows into our own history, once is enough. Wants `fetch-depth: 0`.",
        },
        "retention-days": {
            type: "number",
            min: 1,
            optional: true,
            description: "Days for which our own history keeps readings; the newest always stays. Default: all.",
        },
        "history-csv-file": { type: "string", optional: true, description: "Where to write the history as CSV." },
        "history-jsonl-file": {
            type: "string",
            optional: true,
            description: "Where to write the history as JSON, a reading a line.",
        },
        "discovery-names": {
            type: "list",
            default: [],
            description: "Globs over the names of discovered repositories; those with `!` take away.",
        },
        "discovery-topics": {
            type: "list",
            default: [],
            description: "Discover only what has one of these topics.",
        },
        "discovery-archived": {
            type: "boolean",
            default: false,
            description: "Discover archived repositories too.",
        },
        "discovery-forks": { type: "boolean", default: false, description: "Discover forks too." },
        "discovery-private": {
            type: "boolean",
            default: false,
            description: "Discover private and internal repositories too, as far as the token sees them.",
        },
        "discovery-pushed-within": {
            type: "number",
            min: 1,
            optional: true,
            description: "Discover only what was pushed to within this many days.",
        },
        "group-by": {
            type: "string",
            optional: true,
            description: "Groups of the report: `owner`, `topic`, or `property:NAME` for a custom property.",
        },
        policy: {
            type: "string",
            optional: true,
            description: "Policy file with minima and waivers. Default: `.github/ospo.yml`, where there is one.",
        },
        "policy-token": {
            type: "string",
            secret: true,
            optional: true,
            description: "Token for policies of other repositories that the policy extends. Default: `github-token`.",
        },
        gate: {
            type: "list",
            choices: gates,
            default: ["below-minimum", "waiver-expired"],
            description: "What is a `fail`; the others are a `review`.",
        },
        threshold: {
            type: "number",
            min: 0,
            max: 10,
            default: 0.25,
            description: "Points that a repository must lose to be a regression.",
        },
        "alert-causes": {
            type: "list",
            choices: cause_causes,
            default: ["code", "settings", "visibility"],
            description: "Causes that count for a regression: `code`, `settings`, `environment` (time), `version` (of Scorecard), `source` (or set of checks), `visibility` (a check turned inconclusive).",
        },
        "alert-days": {
            type: "number",
            min: 1,
            default: 30,
            description: "Days for which a regression stays in the issue, unless it is mended before.",
        },
        "stale-after": {
            type: "number",
            min: 1,
            default: 30,
            description: "Days after which a score is stale.",
        },
        "pull-request": {
            type: "string",
            optional: true,
            description: "Branch to commit to instead, from which a pull request is opened and kept up to date, such as `ospo/scorecard`.",
        },
        "fail-on": spec/* sharedInputs */.dO["fail-on"],
        "report-file": spec/* sharedInputs */.dO["report-file"],
        "html-file": spec/* sharedInputs */.dO["html-file"],
        "sarif-file": {
            ...spec/* sharedInputs */.dO["sarif-file"],
            description: "Where to write what is new in this run as SARIF 2.1.0.",
        },
        "csv-file": spec/* sharedInputs */.dO["csv-file"],
        "artifact-name": spec/* sharedInputs */.dO["artifact-name"],
        "publish-private": spec/* sharedInputs */.dO["publish-private"],
    },
    outputs: {
        scores: {
            type: "json",
            description: "The scores as ossf/scorecard-monitor gives them: a list of `platform`, `org`, `repo`, `score`, `date`, `commit`, and `prevScore`, `prevDate`, `prevCommit`, `currentDiff` where they are known.",
        },
        changed: { type: "number", description: "Repositories whose score or checks changed in this run." },
        regressed: {
            type: "number",
            description: "Repositories that lost points, as `threshold` and `alert-causes` have it.",
        },
        "below-minimum": { type: "number", description: "Repositories below a minimum of the policy." },
        errors: { type: "number", description: "Repositories of which no source could tell." },
        ...spec/* sharedOutputs */.ST,
    },
});

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/deliver.js










/**
 * Puts everything where it is kept and read: files, report, state, branch, issues. A step that fails does not stop
 * the others; the first error is thrown when all are done, so that a lost issue never costs the database. Gives
 * the path of `report.json`.
 */
async function deliver(delivery, inputs, access, host) {
    const { report, history, memory } = delivery;
    const changes = deliver_changesOf(delivery, inputs, host);
    const summary = `What changed is in the report: ${report.metrics.changed} changed, ${report.metrics.regressed} regressed.`;
    const exports = exportsOf(delivery, inputs);
    let reportPath = "";
    const steps = [
        () => delivery_writeFiles(changes, host),
        async () => {
            for (const [path, text] of exports)
                await host.files.write(path, text());
        },
        async () => {
            const further = [...exports.keys()].map((path) => host.files.resolve(path));
            const about = { title: spec_spec.name, ...inputs, sarifFile: undefined, further };
            reportPath = await publish(report, { ...about, outside: outsideOf(inputs, host) }, host);
        },
        () => memory.keep(history),
        () => commit(changes, summary, inputs, access, host),
        async () => {
            const github = inputs.generateIssue ? await access() : undefined;
            if (github)
                await keepIssues(delivery, inputs, github, host);
            else if (inputs.generateIssue)
                host.log.notice("No issue is kept: there is no token.");
        },
    ];
    const results = await (0,each_item/* eachItem */.X)(steps, (step) => step(), { concurrency: 1, signal: host.cancelled });
    for (const result of results)
        if (!result.ok)
            throw result.error;
    return reportPath;
}
/** Files of what is new in this run and of all that is known, by their paths. */
function exportsOf({ report, history }, inputs) {
    const all = [
        [inputs.sarifFile, () => toSarif(newOnly(report))],
        [inputs.historyCsvFile, () => historyToCsv(history)],
        [inputs.historyJsonlFile, () => historyToJsonl(history)],
    ];
    return new Map(all.flatMap(([path, text]) => (path ? [[path, text]] : [])));
}
function deliver_changesOf({ judged, history, watch, memory }, inputs, host) {
    const observations = judged.map(({ observation }) => observation);
    const changes = new Map();
    const updates = observations.flatMap(({ project, formerly, reading, state }) => reading === undefined || state === "error" || state === "gone"
        ? []
        : [{ project, reading, ...(formerly && { formerly }) }]);
    if (inputs.database !== undefined)
        changes.set(inputs.database, memory.database(history, updates));
    if (inputs.report !== undefined) {
        const text = markdownReport(observations, inputs);
        changes.set(inputs.report, (old) => {
            const next = placed(text, old, inputs);
            // Beside a database that stays as it is, a new day alone would be a commit a week.
            const isOld = old !== undefined && memory.isCompatible && tellsTheSame(next, old);
            return isOld ? old : next;
        });
    }
    if (inputs.scope !== undefined && inputs.discoveryEnabled) {
        const { scope, discovered } = watch;
        const shown = new Set(observations.map(({ project }) => projectKey(project)));
        const found = [...discovered.values()].map(({ name }) => homeProject(name, host.env));
        const added = found.filter((project) => shown.has(projectKey(project)));
        const renamed = new Map();
        for (const { project, formerly } of observations)
            if (formerly)
                renamed.set(projectKey(formerly), project);
        changes.set(inputs.scope, (old) => {
            const now = old === undefined ? scope : readScope(old, host.files.display(inputs.scope ?? ""));
            return scopeText(extendScope(now, added, renamed), old);
        });
    }
    return changes;
}
/** The end of the file as it was: its program writes no line break there, people often do. */
function scopeText(document, old) {
    const isSame = old !== undefined && JSON.stringify(JSON.parse(old)) === JSON.stringify(document);
    if (isSame)
        return old;
    return `${JSON.stringify(document, undefined, 2)}${old?.endsWith("\n") ? "\n" : ""}`;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/advice.js


/** What to do about what fell: the remedy of the check that cost most. Totals alone do not tell. */
function alertAdvice({ kind, delta }) {
    if (kind === "lost-visibility")
        return helpOf("scorecard/lost-visibility");
    if (delta.checks.length === 0)
        return undefined;
    const worst = delta.checks.find(({ points = 0 }) => points < 0);
    const remedy = worst && remedyWords(worst.name);
    return remedy ? `\`${worst.name}\`: ${remedy}` : helpOf("scorecard/regression");
}
/** What to do about a total below its minimum. */
function minimumAdvice(reading) {
    if (reading === undefined)
        return "It needs a score first: let it publish one, or score it in this job (`sources: results, api, cli`).";
    return firstSteps(reading) || helpOf("scorecard/minimum");
}
/** What to do about a check that is not at its minimum. */
function checkAdvice(check, standing) {
    switch (standing) {
        case "inconclusive":
            return "Scorecard could not make this check; its own result says why, most often a missing permission.";
        case "not run":
            return "Its source does not make this check: choose another one (`sources`), or take it out of the policy.";
        default:
            return remedyWords(check) || helpOf("scorecard/check");
    }
}

;// CONCATENATED MODULE: ./packages/scorecard/build/warning.js

const noWarnings = { lines: new Map(), marks: "" };
/** Warnings of one check and of one result that are read, and characters of each. */
const ofCheck = 200;
const ofResult = 500;
const characters = 300;
/** What the checks warn of: their `Warn:` lines without that word, as far as they are read. */
function warningsOf(checks) {
    const warnings = new Map();
    let left = ofResult;
    for (const { name, details } of checks) {
        if (details.length === 0)
            continue;
        const lines = details.filter((line) => line.startsWith("Warn: ")).slice(0, Math.min(ofCheck, left));
        left -= lines.length;
        if (lines.length > 0)
            warnings.set(name, lines.map(textOf));
    }
    return warnings.size === 0 ? noWarnings : { lines: warnings, marks: "" };
}
/**
 * What is warned of, without the remedy that comes behind its place (`ci.yml:3: update your workflow using …`) and
 * is longer than all the rest. A line of somebody's workflow may hold an address with a password, or a token.
 */
function textOf(line) {
    const whole = line.slice("Warn: ".length, characters);
    const remedy = /(?<=:\d+): /.exec(whole)?.index;
    const text = remedy === undefined ? whole : whole.slice(0, remedy);
    if (!text.includes("://"))
        return text;
    return text.replace(/:\/\/[^\s/]*@/g, "://…@").replace(/(:\/\/[^\s?#]*)[?#]\S*/g, "$1?…");
}
/** What is kept of fresh warnings until the next result: lines of `room` characters in all, of the others marks. */
function keptWarnings(fresh, room) {
    if (fresh.lines.size === 0)
        return fresh;
    const share = room / fresh.lines.size;
    const kept = new Map();
    const marks = [];
    for (const [check, lines] of fresh.lines) {
        let used = 0;
        const over = lines.findIndex((line) => {
            used += line.length;
            return used > share;
        });
        const fitting = over < 0 ? lines : lines.slice(0, over);
        if (fitting.length > 0)
            kept.set(check, fitting);
        if (fitting.length < lines.length)
            marks.push(`${check} ${marksOf(lines.slice(fitting.length))}`);
    }
    return { lines: kept.size === 0 ? noWarnings.lines : kept, marks: marks.join("\n") };
}
const markLength = 6;
/** The marks of `lines`, each of 36 bits: among the some hundred warnings of a check no two have the same. */
function marksOf(lines) {
    return lines.map((line) => (0,external_node_crypto_.hash)("sha256", warning_keyOf(line), "base64url").slice(0, markLength)).join("");
}
/** The marks in `text`, one by one. */
function splitMarks(text) {
    return Array.from({ length: text.length / markLength }, (_, at) => text.slice(at * markLength, (at + 1) * markLength));
}
/**
 * What a warning is known by: lines that moved within a file, counts (`0 commits out of 22`), digests and commits
 * are no difference.
 */
function warning_keyOf(line) {
    return line
        .replace(/@sha256:[0-9a-f]+|\b[0-9a-f]{40}\b/g, "")
        .replace(/:\d+(?=$|[:\s])/g, "")
        .replace(/\b\d+(?= commits?\b| out of )|(?<=out of )\d+/g, "#");
}

;// CONCATENATED MODULE: ./packages/scorecard/build/warning-change.js

const noChange = { added: [], gone: [], goneMore: 0 };
/** Gives what changed in the warnings of a check, from `before` to `after`, of which all lines are known. */
function warningChanges(before, after) {
    const marks = new Map();
    for (const line of before.marks === "" ? [] : before.marks.split("\n")) {
        const [check = "", own = ""] = line.split(" ");
        marks.set(check, own);
    }
    return (check) => changeOf(before.lines.get(check) ?? [], marks.get(check) ?? "", after.lines.get(check) ?? []);
}
function changeOf(before, marked, after) {
    if (warning_change_isSame(before, marked, after))
        return noChange;
    const marks = counted(splitMarks(marked));
    const keys = counted(before.map(warning_keyOf));
    const added = after.filter((line) => {
        if (take(keys, warning_keyOf(line)))
            return false;
        return marks.size === 0 || !take(marks, marksOf([line]));
    });
    const gone = before.filter((line) => take(keys, warning_keyOf(line)));
    return { added, gone, goneMore: [...marks.values()].reduce((sum, count) => sum + count, 0) };
}
/** Whether the same warnings come in the same order, as most do. */
function warning_change_isSame(before, marked, after) {
    if (after.length !== before.length + splitMarks(marked).length)
        return false;
    if (before.some((line, at) => line !== after[at] && warning_keyOf(line) !== warning_keyOf(after[at] ?? "")))
        return false;
    return marked === "" || marksOf(after.slice(before.length)) === marked;
}
function counted(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}
/** Takes one of `key`, if there is one left. */
function take(counts, key) {
    const count = counts.get(key) ?? 0;
    if (count === 0)
        return false;
    counts.set(key, count - 1);
    return true;
}

;// CONCATENATED MODULE: ./packages/scorecard/build/delta.js



/** Compares two readings, check by check where both have checks, else by the totals alone. */
function compareReadings(from, to, weight = check_weightOf) {
    const total = from.score === undefined || to.score === undefined ? undefined : rounded(to.score - from.score);
    if (from.checks.size === 0 || to.checks.size === 0) {
        const moved = from.score !== to.score;
        const cause = moved ? totalCause(from, to) : undefined;
        return { from, to, total, likeForLike: undefined, checks: [], cause };
    }
    const common = commonSums(from.checks, to.checks, weight);
    const checks = checkDeltas(from, to, weight, common.weight);
    const likeForLike = common.weight === 0 ? undefined : rounded((common.after - common.before) / common.weight);
    return { from, to, total, likeForLike, checks, cause: mainCause(checks) };
}
/** Points that the checks lost (negative) or gained for one of `causes`, like for like where that is known. */
function pointsBy(delta, causes) {
    if (delta.checks.length === 0 && delta.likeForLike === undefined)
        return delta.cause !== undefined && causes.has(delta.cause) ? (delta.total ?? 0) : 0;
    const points = delta.checks.map((check) => (causes.has(check.cause) ? (check.points ?? 0) : 0));
    return rounded(points.reduce((sum, one) => sum + one, 0));
}
/** Checks that had a score and now have none, though they were run. */
function lostSight(delta) {
    return delta.checks.filter(({ from, to }) => typeof from === "number" && to === "inconclusive");
}
function totalCause(from, to) {
    if (from.score === undefined || to.score === undefined)
        return "visibility";
    return causeOfTotal(samenessOf(from, to));
}
function commonSums(from, to, weightOf) {
    const sums = { weight: 0, before: 0, after: 0 };
    for (const name of from.keys()) {
        const [before, after] = [from.get(name), to.get(name)];
        if (before === undefined || after === undefined)
            continue;
        const weight = weightOf(name);
        sums.weight += weight;
        sums.before += weight * before;
        sums.after += weight * after;
    }
    return sums;
}
function checkDeltas(from, to, weight, common) {
    const warnings = from.warnings && to.warnings && warningChanges(from.warnings, to.warnings);
    const comparison = { from, to, weight, common, same: samenessOf(from, to), warnings };
    const names = [...from.checks.keys(), ...[...to.checks.keys()].filter((name) => !from.checks.has(name))];
    const deltas = names.flatMap((name) => checkDelta(name, comparison) ?? []);
    return deltas.sort((a, b) => (a.points ?? 0) - (b.points ?? 0) || (a.name < b.name ? -1 : 1));
}
/** `undefined` for a check that stands as it stood: most of all. */
function checkDelta(name, comparison) {
    const { from, to, weight, common, same, warnings } = comparison;
    const [before, after] = [standing(from, name), standing(to, name)];
    // Another version of Scorecard words its warnings anew.
    const isRead = before === after ? same.version : before !== "not run" && after !== "not run";
    const change = (isRead && warnings?.(name)) || noChange;
    if (before === after && isNothing(change))
        return undefined;
    const isComparable = typeof before === "number" && typeof after === "number";
    return {
        name,
        from: before,
        to: after,
        points: isComparable && common > 0 ? (weight(name) * (after - before)) / common : undefined,
        cause: isComparable ? causeOfCheck(name, same) : causeOfSet(before, after),
        ...change,
    };
}
function isNothing({ added, gone, goneMore }) {
    return added.length === 0 && gone.length === 0 && goneMore === 0;
}
function causeOfSet(before, after) {
    return before === "not run" || after === "not run" ? "source" : "visibility";
}
function standing({ checks }, name) {
    const score = checks.get(name);
    if (score !== undefined)
        return score;
    return checks.has(name) ? "inconclusive" : "not run";
}
function mainCause(checks) {
    const sums = new Map();
    for (const { cause, points, from, to } of checks)
        if (from !== to)
            sums.set(cause, (sums.get(cause) ?? 0) + Math.abs(points ?? 0));
    return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}
/** Free of the last digits that binary fractions leave: 7.1 - 6.3 is 0.8. */
function rounded(value) {
    return Math.round(value * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/alert.js

/** The alerts that a change gives. A tenth of a thousandth is not held against a threshold. */
function alertsOf(delta, { threshold, causes }, isNew = true) {
    const points = pointsBy(delta, causes);
    const fell = points < 0 && -points >= threshold - 1e-4 ? [{ kind: "regression", delta, points, isNew }] : [];
    const lost = causes.has("visibility") && lostSight(delta).length > 0;
    return lost ? [...fell, { kind: "lost-visibility", delta, points: 0, isNew }] : fell;
}
/**
 * The alerts of this run, and those of the last days that nobody mended yet: the history itself remembers
 * them, so that an issue stays open until the checks, or the total, are back.
 */
function openAlerts({ delta, track, reading }, options) {
    const fresh = delta === undefined ? [] : alertsOf(delta, options);
    const now = reading ?? latestReading(track);
    if (now === undefined)
        return fresh;
    const first = options.now.getTime() - options.days * 24 * 60 * 60 * 1000;
    const kinds = new Set(fresh.map(({ kind }) => kind));
    const older = [];
    const readings = track.readings;
    const last = readings.length - (delta !== undefined && readings.at(-1) === delta.to ? 2 : 1);
    for (let at = last; at > 0; at--) {
        const [before, after] = [readings[at - 1], readings[at]];
        if (before === undefined || after === undefined || Date.parse(after.date) < first)
            break;
        for (const alert of alertsOf(compareReadings(before, after), options, false))
            if (!kinds.has(alert.kind) && isOpen(alert, now)) {
                kinds.add(alert.kind);
                older.push(alert);
            }
    }
    return [...fresh, ...older];
}
/** Whether what fell is still down, or what was lost still not seen. */
function isOpen({ kind, delta }, now) {
    if (delta.checks.length === 0)
        return (now.score ?? 0) < (delta.from.score ?? 0);
    const concerned = delta.checks.filter(({ points = 0 }) => kind === "regression" ? points < 0 : points === 0);
    return concerned.some(({ name, from }) => {
        const score = now.checks.get(name);
        if (typeof from !== "number")
            return false;
        return kind === "regression"
            ? score !== undefined && score < from
            : now.checks.has(name) && score === undefined;
    });
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/minimum.js




/** The minima that hold for a repository, by the policy's name of it: the highest of the policy's own and those of its tiers. */
function minimaOf(name, { scorecard }) {
    const tiers = scorecard.tiers.filter(({ repositories }) => repositories.some((pattern) => matchesWildcard(pattern.toLowerCase(), name.toLowerCase())));
    const all = [scorecard, ...tiers];
    const checks = new Map();
    for (const minima of all)
        for (const [check, minimum] of minima.checks)
            checks.set(check, higher(checks.get(check), minimum));
    return { minimum: all.map(({ minimum }) => minimum).reduce(higher, undefined), checks };
}
function higher(one, other) {
    return one === undefined || (other !== undefined && other.value > one.value) ? other : one;
}
/**
 * What of a repository is below its minima. An inconclusive check is not below, but it is not known to be above
 * either: a review. So is a repository without a score that a minimum holds for.
 */
function minimumFindings(repository, observation, { minimum, checks }, level) {
    const { reading } = observation;
    const before = readingBefore(observation);
    const findings = [];
    if (observation.state === "gone")
        return findings;
    const say = (about, isBelow, isNew) => findings.push({
        ...about,
        level: isBelow ? level : "review",
        subject: nameOf(observation),
        data: { repository, isNew, isBelow, ...(about.key && { check: about.key }) },
    });
    if (minimum !== undefined && (reading?.score === undefined || reading.score < minimum.value)) {
        const found = reading === undefined ? "It has no score" : `Its score is ${scoreWords(reading.score)}`;
        say({
            rule: "scorecard/minimum",
            message: `${found}; ${minimum.value} is the least (${minimum_placeOf(minimum)}).`,
            advice: minimumAdvice(reading),
        }, reading?.score !== undefined, before === undefined || (before.score ?? 0) >= minimum.value);
    }
    for (const [check, least] of reading === undefined || reading.checks.size === 0 ? [] : checks) {
        const score = reading?.checks.get(check);
        if (score !== undefined && score >= least.value)
            continue;
        const found = score ?? (reading?.checks.has(check) ? "inconclusive" : "not run");
        say({
            rule: "scorecard/check",
            message: `\`${check}\` is ${found}; ${least.value} is the least (${minimum_placeOf(least)}).`,
            advice: checkAdvice(check, found),
            key: check,
        }, score !== undefined, before === undefined || (before.checks.get(check) ?? 0) >= least.value);
    }
    return findings;
}
/** What was known before this run; `undefined` where this is the first that is known. */
function readingBefore({ delta, state, track, reading, }) {
    if (delta !== undefined)
        return delta.from;
    return state === "ok" && track.readings.length === 1 ? undefined : reading;
}
function minimum_placeOf({ at }) {
    return `\`${at.file}:${at.line}\``;
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/waiver.js


/**
 * The findings with those accepted that the policy's exceptions waive. What an exception accepted that has ended
 * since is a `fail` where the gate has `waiver-expired`; else it is as bad as without the exception.
 */
function waived(findings, policy, { gate }, run) {
    const judged = waive(findings, policy, { ...run, rules: rules.map(({ id }) => id) });
    if (gate.includes("waiver-expired"))
        return judged;
    return judged.map((finding, at) => {
        const before = findings[at];
        const isRaised = before !== undefined && before.level !== "fail" && finding.level === "fail";
        return isRaised ? { ...finding, level: before.level } : finding;
    });
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/evaluate.js










/** Holds every repository against the history, the policy and the inputs. */
function build_evaluate_evaluate(observations, policy, inputs, { env, now }) {
    const { threshold, alertCauses, alertDays, gate } = inputs;
    const options = { threshold, causes: new Set(alertCauses), days: alertDays, now: now() };
    const level = gate.includes("below-minimum") ? "fail" : "review";
    const judged = observations.map((observation) => {
        const repository = policyName(observation.project, env);
        const one = evaluate_judge(observation, repository, inputs, options);
        const below = minimumFindings(repository, observation, minimaOf(repository, policy), level);
        return { ...one, findings: [...one.findings, ...below] };
    });
    const all = judged.flatMap((one) => one.findings);
    const complete = observations.every(({ state }) => state !== "error");
    const findings = waived(all, policy, inputs, { now: now(), complete });
    const below = findings.filter(({ data, waived }) => data?.isBelow === true && waived === undefined);
    return {
        judged,
        findings: findings.toSorted((a, b) => evaluate_placeOf(a) - evaluate_placeOf(b) || pointsOf(a) - pointsOf(b)),
        belowMinimum: new Set(below.map(({ subject }) => subject)).size,
    };
}
/** What is worth reading first. */
const evaluate_order = [
    "scorecard/minimum",
    "scorecard/check",
    "scorecard/regression",
    "scorecard/lost-visibility",
    "scorecard/gone",
    "scorecard/error",
    "scorecard/stale",
];
/** New alerts come before those that are told again. */
function evaluate_placeOf({ rule, data }) {
    const place = evaluate_order.indexOf(rule);
    return (place < 0 ? evaluate_order.length : place) + (data?.isNew === false ? 0.5 : 0);
}
/** Points that were lost, as a negative number. */
function pointsOf({ data }) {
    return typeof data?.points === "number" ? data.points : 0;
}
const staleness = {
    unpublished: "No source has a score of it any more",
    behind: "Its source tells an older score than it did before",
};
/** What is to be said of one repository, but for the policy. */
function evaluate_judge(observation, repository, inputs, options) {
    const alerts = openAlerts(observation, options);
    const { state, age, error, project, formerly, reading } = observation;
    const name = nameOf(observation);
    const findings = alerts.map((alert) => {
        const advice = alertAdvice(alert);
        return {
            rule: `scorecard/${alert.kind}`,
            level: inputs.gate.includes("regression") && alert.kind === "regression" && alert.isNew ? "fail" : "review",
            subject: name,
            message: `${alert.isNew ? "" : `Since ${alert.delta.to.date.slice(0, 10)}: `}${deltaWords(alert.delta)}.`,
            ...(advice && { advice }),
            data: { repository, points: alert.points, isNew: alert.isNew, commit: alert.delta.to.commit },
        };
    });
    const say = (rule, level, message) => {
        findings.push({ rule, level, subject: name, message, advice: helpOf(rule), data: { repository } });
    };
    const last = reading === undefined
        ? ""
        : `; the last score is ${reading.score ?? "inconclusive"} of ${reading.date.slice(0, 10)}`;
    switch (state) {
        case "error":
            say("scorecard/error", reading === undefined ? "fail" : "review", `${(0,build_errors/* describeError */.Uc)(error).split("\n")[0]}${last}.`);
            break;
        case "gone":
            say("scorecard/gone", "review", `It does not exist any more, or is private now${last}.`);
            break;
        case "stale":
            say("scorecard/stale", inputs.gate.includes("stale") ? "fail" : "review", observation.staleness === "old"
                ? `Its score is ${age} days old${last}.`
                : `${staleness[observation.staleness ?? "unpublished"]}${last}.`);
            break;
        case "ok":
        case "unscored":
            break;
    }
    if (formerly !== undefined)
        say("scorecard/renamed", "note", `\`${projectName(formerly)}\` is \`${projectName(project)}\` now.`);
    return { observation, alerts, findings };
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/groups.js



/** Groups by owner, topic, or a custom property of the organizations. */
async function groupingOf({ groupBy }, watch, access, { env }) {
    if (groupBy === undefined)
        return { groups: undefined, unread: [] };
    if (groupBy === "owner")
        return { groups: ({ owner }) => [owner], unread: [] };
    const property = /^property:(.+)$/.exec(groupBy)?.[1];
    const github = await access();
    if ((property === undefined && groupBy !== "topic") || github === undefined)
        throw (0,build_errors/* inputError */.Xu)([
            `group-by: must be owner, or with a token topic or property:NAME, not "${groupBy.slice(0, 100)}"`,
        ]);
    const own = watch.projects.filter(({ platform }) => platform === homeOf(env));
    return property === undefined ? byTopic(own, watch, github) : byProperty(property, own, github);
}
/** Discovery knows the topics of what it found; GitHub is asked for the others. */
async function byTopic(own, { discovered }, github) {
    const { placesOf } = await Promise.all(/* import() */[__nccwpck_require__.e(496), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    const topics = new Map([...discovered].map(([key, repository]) => [key, repository.topics]));
    const open = own.filter((project) => !topics.has(projectKey(project)));
    const places = await placesOf(github, open.map(({ owner, name }) => `${owner}/${name}`));
    for (const project of open) {
        const place = places.get(`${project.owner}/${project.name}`);
        if (place !== undefined && "topics" in place)
            topics.set(projectKey(project), place.topics);
    }
    return { groups: (project) => topics.get(projectKey(project)) ?? [], unread: [] };
}
async function byProperty(property, own, github) {
    const { propertiesOf } = await Promise.all(/* import() */[__nccwpck_require__.e(496), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    const values = new Map();
    const owners = [...new Map(own.map(({ owner }) => [owner.toLowerCase(), owner])).values()];
    const read = await (0,each_item/* eachItem */.X)(owners, (owner) => propertiesOf(github, owner), { concurrency: 2 });
    const unread = [];
    for (const one of read) {
        if (one.ok)
            for (const [name, all] of one.value)
                values.set(name, all.get(property) ?? []);
        else
            unread.push(`The custom properties of ${one.item} could not be read: ${(0,build_errors/* describeError */.Uc)(one.error)}`);
    }
    return { groups: ({ owner, name }) => values.get(`${owner}/${name}`.toLowerCase()) ?? [], unread };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/core/build/lock-file.js



/** A lock older than this (ms) was left behind by a run that was killed; no update takes as long. */
const staleLock = 30_000;
/** How long (ms) to wait for another writer before giving up. */
const patience = 60_000;
/** Does `work` while the file `lock` is ours alone, among all processes that ask for it. LIMIT after a minute. */
async function locked(lock, work) {
    const deadline = Date.now() + patience;
    while (!(await create(lock))) {
        if (Date.now() > deadline) {
            throw new build_errors/* OspoError */.sH("LIMIT", `The state is locked by another run for over ${patience / 1000} s`, {
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
            return directory_state_readIfThere((0,state_key/* checkedKey */.b)(key), files);
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
                const old = await directory_state_readIfThere(key, files);
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
async function directory_state_readIfThere(key, files) {
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
    const { branchState } = await __nccwpck_require__.e(/* import() */ 909).then(__nccwpck_require__.bind(__nccwpck_require__, 8909));
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

;// CONCATENATED MODULE: ./packages/scorecard/build/read-result.js


/** Checks of one result that are read; Scorecard has about 20. */
const checksAtMost = 200;
/** Scorecard's are words with hyphens. */
const checkName = /^[A-Za-z][\w.-]{0,99}$/;
/** Wrappings inside each other that are opened. */
const wrappingsAtMost = 4;
/** The predicate that Scorecard signs as (ossf/scorecard, in-toto output). */
const predicateType = "https://scorecard.dev/result/v0.1";
/**
 * A result from parsed JSON: of the API or the command line, inside an in-toto statement, as the `JsonOutput`
 * that scorecard-action publishes, or as deps.dev tells it. FORMAT, with what is wrong, for all else.
 */
function resultOf(json, what = "The result") {
    const fields = unwrapped(fieldsOf(json, what), what);
    if (fields.findings !== undefined && fields.checks === undefined)
        throw new build_errors/* OspoError */.sH("FORMAT", `${what} is in Scorecard's probe format, which has no scores`, {
            fix: "Make it with `scorecard --format json`.",
        });
    const repository = fieldsOf(fields.repo, `${what}: repo`);
    const scorecard = (0,build_json/* isObject */.Gv)(fields.scorecard) ? fields.scorecard : {};
    return {
        project: projectOf(read_result_textOf(repository.name, `${what}: repo.name`)),
        commit: commitOf(repository.commit),
        date: dateOf(fields.date, what),
        version: versionOf(scorecard.version),
        score: scoreOf(fields.score, `${what}: score`),
        checks: checksOf(fields.checks, what),
    };
}
function unwrapped(fields, what) {
    let inner = fields;
    for (let depth = 0; depth <= wrappingsAtMost; depth++) {
        if (typeof inner.JsonOutput === "string")
            inner = parsed(inner.JsonOutput, `${what}: JsonOutput`);
        else if (typeof inner.payload === "string" && typeof inner.payloadType === "string")
            inner = parsed(Buffer.from(inner.payload, "base64").toString(), `${what}: payload`);
        else if ("predicate" in inner)
            inner = predicateOf(inner, what);
        else
            return fromDepsDev(inner, what);
    }
    throw new build_errors/* OspoError */.sH("FORMAT", `${what} is wrapped more than ${wrappingsAtMost} times`);
}
function parsed(text, what) {
    try {
        return fieldsOf(JSON.parse(text), what);
    }
    catch (error) {
        if (error instanceof build_errors/* OspoError */.sH)
            throw error;
        throw new build_errors/* OspoError */.sH("FORMAT", `${what} is not JSON`, { cause: error });
    }
}
function predicateOf(statement, what) {
    if (statement.predicateType === predicateType)
        return fieldsOf(statement.predicate, `${what}: predicate`);
    const found = shownName(String(statement.predicateType).replace("://", "/"));
    throw new build_errors/* OspoError */.sH("FORMAT", `${what} states ${found}, not ${predicateType}`);
}
/** deps.dev says `repository` and `overallScore` where Scorecard says `repo` and `score`. */
function fromDepsDev(fields, what) {
    const { scorecard } = fields;
    if (!(0,build_json/* isObject */.Gv)(scorecard) || !("overallScore" in scorecard))
        return fields;
    const { repository, overallScore, ...rest } = fieldsOf(scorecard, what);
    return { ...rest, repo: repository, score: overallScore };
}
function checksOf(value, what) {
    if (!Array.isArray(value))
        throw new build_errors/* OspoError */.sH("FORMAT", `${what} has no list of checks`);
    if (value.length > checksAtMost)
        throw new build_errors/* OspoError */.sH("LIMIT", `${what} has ${value.length} checks; at most ${checksAtMost} are read`);
    const names = new Set();
    return value.map((one, at) => {
        const fields = fieldsOf(one, `${what}: check ${at + 1}`);
        const name = read_result_textOf(fields.name, `${what}: name of check ${at + 1}`);
        if (!checkName.test(name))
            throw new build_errors/* OspoError */.sH("FORMAT", `${what}: the name of check ${at + 1} is none`);
        if (names.has(name))
            throw new build_errors/* OspoError */.sH("FORMAT", `${what} has the check ${name} twice`);
        names.add(name);
        const score = scoreOf(fields.score, `${what}: score of ${name}`);
        return {
            name,
            score,
            reason: typeof fields.reason === "string" ? fields.reason : "",
            details: (0,build_json/* stringsOf */.iw)(fields.details),
            annotations: (0,build_json/* stringsOf */.iw)(fields.annotations),
        };
    });
}
/** -1 is no score but says that there is none. */
function scoreOf(value, what) {
    if (value === -1)
        return undefined;
    if (typeof value === "number" && value >= 0 && value <= 10)
        return value;
    const shown = typeof value === "number" ? value : `of type ${typeof value}`;
    throw new build_errors/* OspoError */.sH("FORMAT", `${what} is ${shown}, not a number from 0 to 10 or -1`);
}
/** Both forms that Scorecard writes: a date, or RFC 3339. */
function dateOf(value, what) {
    const text = read_result_textOf(value, `${what}: date`);
    if (isDate(text))
        return text;
    throw new build_errors/* OspoError */.sH("FORMAT", `${what}: date is "${shownName(text)}", neither YYYY-MM-DD nor RFC 3339`);
}
/** Whether `text` is a date (2026-11-22) or an RFC 3339 time. */
function isDate(text) {
    const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/;
    return form.test(text) && !Number.isNaN(Date.parse(text));
}
/** `value` as the name of a commit; anything else, such as `unknown`, is none. */
function commitOf(value) {
    return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
/** Scorecard says `unknown` or `(devel)` where it was built without one. */
function versionOf(value) {
    return typeof value === "string" && /^v?\d[\w.+-]{0,50}$/.test(value) ? value : undefined;
}
function read_result_textOf(value, what) {
    if (typeof value === "string" && value !== "")
        return value;
    throw new build_errors/* OspoError */.sH("FORMAT", `${what} is missing`);
}
function fieldsOf(value, what) {
    if ((0,build_json/* isObject */.Gv)(value))
        return value;
    throw new build_errors/* OspoError */.sH("FORMAT", `${what} is no JSON object`);
}

;// CONCATENATED MODULE: ./packages/scorecard/build/history-file.js






/** Version of the file's own shape; a newer one is refused and stays as it is. */
const historySchema = 1;
const sources = ["results", "api", "deps.dev", "cli", "database"];
/**
 * The compact form of a history: names of checks once, a reading as one short row, a repository a line, so
 * that a version control's difference shows what changed. -1 is inconclusive, `null` not run.
 */
function formatHistory(history) {
    const names = new Set();
    for (const { readings } of history.values())
        for (const { checks } of readings)
            for (const name of checks.keys())
                names.add(name);
    const checks = [...names].sort();
    const tracks = [...history].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = tracks.map(([, track]) => `${JSON.stringify(projectName(track.project))}:${JSON.stringify(rowOf(track, checks))}`);
    const head = `{"schema":${historySchema},"kind":"scorecard-history","checks":${JSON.stringify(checks)},"repositories":{`;
    return `${head}${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}}}\n`;
}
/** Reads it back. FORMAT for anything else, for a newer schema too; what is wrong with one repository is told. */
function parseHistory(text, file) {
    return historyIn(json_parseObject(text, file), file);
}
/** The history that a parsed file is. */
function historyIn(document, file) {
    const { schema, checks, repositories } = document;
    if (typeof schema !== "number" || !(0,build_json/* isObject */.Gv)(repositories) || !isTexts(checks))
        throw new build_errors/* OspoError */.sH("FORMAT", `${file} is no history of scorecard-monitor`);
    if (schema > historySchema)
        throw new build_errors/* OspoError */.sH("FORMAT", `${file} has schema ${schema}; this version knows ${historySchema}`, {
            fix: "Use the newer version of ospo-actions that wrote it. The file was left as it is.",
        });
    const history = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(repositories)) {
        try {
            const track = trackOf(name, value, checks);
            history.set(projectKey(track.project), track);
        }
        catch (error) {
            problems.push(`${file}: ${error instanceof Error ? error.message : "an entry cannot be read"}`);
        }
    }
    return { history, problems };
}
function rowOf({ readings, seen, unscored, left }, checks) {
    const last = readings.at(-1);
    return {
        ...(seen && { seen: [seen.date, ...(seen.commit === undefined ? [] : [seen.commit])] }),
        ...(unscored && { unscored }),
        ...(left && { left }),
        ...(readings.length > 0 && { scores: readings.map((reading) => readingRow(reading, checks)) }),
        ...(last?.warnings && warningRow(last.warnings)),
    };
}
function warningRow({ lines, marks }) {
    return { warnings: Object.fromEntries(lines), ...(marks && { marks }) };
}
function readingRow({ date, commit, version, source, score, checks }, names) {
    const row = [date, commit ?? null, version ?? null, source, score ?? -1];
    if (checks.size === 0)
        return row;
    const vector = names.map((name) => (checks.has(name) ? (checks.get(name) ?? -1) : null));
    return [...row, vector.slice(0, vector.findLastIndex((score) => score !== null) + 1)];
}
function trackOf(name, value, checks) {
    const project = projectOf(name);
    const { seen, unscored, left, scores, warnings, marks } = (0,build_json/* isObject */.Gv)(value) ? value : {};
    const rows = Array.isArray(scores) ? scores : [];
    const readings = rows.map((row) => readingAt(row, checks, name));
    const last = readings.pop();
    const [date, commit] = Array.isArray(seen) ? seen : [];
    return {
        project,
        readings: last === undefined ? [] : [...readings, { ...last, warnings: warningsAt(warnings, marks) }],
        seen: typeof date === "string" && isDate(date) ? { date, commit: commitOf(commit) } : undefined,
        unscored: unscoredAt(unscored),
        left: typeof left === "string" && isDate(left) ? left : undefined,
    };
}
function readingAt(row, names, where) {
    const [date, commit, version, source, score, vector = []] = Array.isArray(row) ? row : [];
    const isSound = typeof date === "string" && isDate(date) && isScore(score) && Array.isArray(vector);
    if (!isSound || !vector.every((one) => one === null || isScore(one)) || vector.length > names.length)
        throw new build_errors/* OspoError */.sH("FORMAT", `${shownName(where)}: a reading cannot be read`);
    const scores = vector.map((one, at) => [names[at] ?? "", one]);
    const run = scores.filter((one) => one[1] !== null);
    return {
        kind: "scores",
        date,
        commit: commitOf(commit),
        version: typeof version === "string" ? version.slice(0, 60) : undefined,
        source: sources.includes(String(source)) ? source : "database",
        score: conclusive(score),
        checks: run.length === 0 ? noScores : checkScores(run.map(([name, one]) => [name, conclusive(one)])),
        warnings: undefined,
    };
}
function conclusive(score) {
    return score === -1 ? undefined : score;
}
function isScore(value) {
    return typeof value === "number" && (value === -1 || (value >= 0 && value <= 10));
}
function warningsAt(value, marks) {
    if (!(0,build_json/* isObject */.Gv)(value))
        return undefined;
    const lines = Object.entries(value).filter((one) => isTexts(one[1]));
    return {
        lines: lines.length === 0 ? noWarnings.lines : new Map(lines),
        marks: typeof marks === "string" ? marks : "",
    };
}
function unscoredAt(value) {
    const { since, asked, times } = (0,build_json/* isObject */.Gv)(value) ? value : {};
    const isSound = typeof since === "string" && typeof asked === "string" && isDate(since) && isDate(asked);
    return isSound && typeof times === "number" && times >= 1 ? { since, asked, times } : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
}

;// CONCATENATED MODULE: ./packages/scorecard/build/database.js





const emptyDatabase = { entries: new Map(), problems: [], document: {} };
/** Reads a database file; an empty one is a new one. FORMAT where it is no JSON object. */
function readDatabase(text, file) {
    return text.trim() === "" ? emptyDatabase : databaseIn(parseObject(text, file), file);
}
/** The database that a parsed file is. */
function databaseIn(document, file) {
    const entries = new Map();
    const problems = [];
    for (const [project, value] of database_leaves(document)) {
        const where = `${file}: ${shownName(projectName(project))}`;
        try {
            const readings = readingsOf(value, (what) => problems.push(`${where}: ${what}`));
            entries.set(projectKey(checkedProject(project)), { project, readings });
        }
        catch (error) {
            problems.push(`${where}: ${error instanceof Error ? error.message : "cannot be read"}`);
        }
    }
    return { entries, problems, document };
}
/** Whether `document` is a database of the predecessor: nothing in it states a schema, as our own files do. */
function isDatabase(document) {
    return typeof document.schema !== "number";
}
function* database_leaves(document) {
    for (const [platform, owners] of Object.entries(document))
        for (const [owner, names] of Object.entries((0,build_json/* isObject */.Gv)(owners) ? owners : {}))
            for (const [name, value] of Object.entries((0,build_json/* isObject */.Gv)(names) ? names : {}))
                yield [{ platform, owner, name }, value];
}
function readingsOf(value, problem) {
    const { previous, current } = (0,build_json/* isObject */.Gv)(value) ? value : {};
    const records = [...(Array.isArray(previous) ? previous : []), ...(current === undefined ? [] : [current])];
    if (records.length === 0)
        problem("has no score");
    return records.flatMap((record, at) => {
        const { score, date, commit } = (0,build_json/* isObject */.Gv)(record) ? record : {};
        const isScore = typeof score === "number" && ((score >= 0 && score <= 10) || score === -1);
        if (!isScore || typeof date !== "string" || !isDate(date)) {
            problem(`score ${at + 1} of ${records.length} is no score with a date`);
            return [];
        }
        return [totalReading(score === -1 ? undefined : score, date, commitOf(commit))];
    });
}
function totalReading(score, date, commit) {
    const unknown = { version: undefined, warnings: undefined, checks: noScores };
    return { kind: "scores", date, commit, score, source: "database", ...unknown };
}
/**
 * The database as version 2 with what changed: a new total becomes `current`, and what was goes to the end of
 * `previous`. An equal total changes nothing, an inconclusive one is no score, and nothing is dropped.
 */
function extendDatabase(database, updates) {
    const changes = new Map();
    for (const { project, reading, formerly } of updates) {
        const entry = database.entries.get(projectKey(project));
        const place = entry?.project ?? project;
        const owners = changes.get(place.platform) ?? new Map();
        const names = owners.get(place.owner) ?? new Map();
        const old = names.get(place.name) ?? entryAt(database.document, place);
        const next = nextEntry(old ?? (formerly && entryAt(database.document, formerly)), reading);
        if (next === undefined)
            continue;
        changes.set(place.platform, owners.set(place.owner, names.set(place.name, next)));
    }
    const platforms = [...changes].map(([platform, owners]) => {
        const old = database.document[platform];
        const known = new Map((0,build_json/* isObject */.Gv)(old) ? Object.entries(old) : []);
        const next = [...owners].map(([owner, names]) => [owner, withMembers(known.get(owner), names)]);
        return [platform, withMembers(old, new Map(next))];
    });
    return withMembers(database.document, new Map(platforms));
}
/** As its program writes it: two spaces, no line break at the end. */
function formatDatabase(document) {
    return JSON.stringify(document, undefined, 2);
}
function entryAt(document, { platform, owner, name }) {
    let at = document;
    for (const key of [platform, owner, name])
        at = (0,build_json/* isObject */.Gv)(at) ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined;
    return (0,build_json/* isObject */.Gv)(at) ? at : undefined;
}
function nextEntry(old, { score, date, commit }) {
    const current = (0,build_json/* isObject */.Gv)(old?.current) ? old.current : undefined;
    if (score === undefined || current?.score === score)
        return undefined;
    const previous = [...(Array.isArray(old?.previous) ? old.previous : []), ...(current ? [current] : [])];
    const record = { score, date, ...(commit === undefined ? {} : { commit }) };
    const changes = new Map([
        ["previous", previous],
        ["current", record],
    ]);
    return withMembers(old, changes);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/memory.js





/** Where the history stands in a state store. */
const key = "scorecard-monitor/history.json";
/** Reads the database, of either format, and the state. */
async function recall(inputs, access, host) {
    const name = inputs.database === undefined ? "" : host.files.display(inputs.database);
    const text = await readIfThere(inputs.database, host);
    const own = memory_parse(text, name);
    const store = await openState(inputs.state, access, host);
    const stored = await store?.read(key);
    const state = stored === undefined ? undefined : parseHistory(stored, `the state's ${key}`);
    const known = state === undefined ? own.history : mergeHistories(state.history, own.history);
    const history = await withPast(known, inputs, name, host);
    const [isRead, isStored] = [sameAs(text), sameAs(stored)];
    const isCompact = inputs.databaseFormat === "compact" || (inputs.databaseFormat === "auto" && own.database === undefined);
    return {
        history,
        isCompatible: !isCompact && inputs.database !== undefined,
        problems: [...own.problems, ...(state?.problems ?? [])],
        database: (next, updates) => (old) => {
            if (!isCompact)
                return compatible(old, name, next, updates);
            return old === undefined || isRead(old)
                ? formatHistory(next)
                : formatHistory(mergeHistories(next, memory_parse(old, name).history));
        },
        keep: async (next) => {
            await store?.update(key, (old) => {
                const isSame = old === undefined || isStored(old);
                return formatHistory(isSame ? next : mergeHistories(next, parseHistory(old, key).history));
            });
        },
    };
}
/** Whether a text is `text`, which is large and need not be kept for that. */
function sameAs(text) {
    const digest = (one) => (0,external_node_crypto_.createHash)("sha256").update(one).digest("base64");
    const own = text === undefined ? undefined : digest(text);
    return (other) => digest(other) === own;
}
/** `known` with what all versions of the database file held, where that is asked for. */
async function withPast(known, inputs, name, host) {
    if (!inputs.importHistory || inputs.database === undefined)
        return known;
    const { versionsOf } = await __nccwpck_require__.e(/* import() */ 333).then(__nccwpck_require__.bind(__nccwpck_require__, 2333));
    const versions = await versionsOf(inputs.database, host);
    const parsed = await (0,each_item/* eachItem */.X)(versions, async (version) => memory_parse(version, name).history);
    const read = parsed.flatMap((one) => (one.ok ? [one.value] : []));
    host.log.info(`${read.length} of ${versions.length} earlier versions of ${name} taken in.`);
    return read.reduce((history, version) => mergeHistories(history, version), known);
}
function memory_parse(text, name) {
    if (text === undefined)
        return { history: new Map(), problems: [] };
    const document = text.trim() === "" ? {} : json_parseObject(text, name);
    if (!isDatabase(document))
        return historyIn(document, name);
    const database = databaseIn(document, name);
    return { history: historyOf(database.entries.values()), problems: database.problems, database };
}
/** Where our own history becomes a compatible database, all its totals go along. */
function compatible(old, name, history, updates) {
    const parsed = memory_parse(old, name);
    if (parsed.database !== undefined)
        return formatDatabase(extendDatabase(parsed.database, updates));
    const past = [...history.values()].flatMap(({ project, readings }) => readings.map((reading) => ({ project, reading })));
    return formatDatabase(extendDatabase(emptyDatabase, old === undefined ? updates : past));
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/outputs.js

/** INPUT where two files that this run writes are one. */
function checkOutputs(inputs, { files }) {
    const named = Object.entries({
        scope: inputs.scope,
        database: inputs.database,
        report: inputs.report,
        "history-csv-file": inputs.historyCsvFile,
        "history-jsonl-file": inputs.historyJsonlFile,
        "report-file": inputs.reportFile,
        "html-file": inputs.htmlFile,
        "sarif-file": inputs.sarifFile,
        "csv-file": inputs.csvFile,
    }).flatMap(([input, path]) => (path ? [{ input, path: files.resolve(path) }] : []));
    const problems = named.flatMap(({ input, path }, at) => {
        const first = named.findIndex((other) => other.path === path);
        return first < at
            ? [`${input}: ${files.display(path)} is also the ${named[first]?.input}; choose another`]
            : [];
    });
    if (problems.length > 0)
        throw (0,build_errors/* inputError */.Xu)(problems);
}

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
const schema_list = (description, items) => ({ description, type: "array", items });
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
    allow: schema_list("Allowed: SPDX ids, expressions, `category:` entries.", license),
    deny: schema_list("Denied, whatever else allows it.", license),
    review: schema_list("A human must look.", license),
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
    licenses: schema_list("The licenses that are accepted; with another one the exception does not count.", license),
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
        ...schema_list("The license files that were read; another text opens the question again.", map("A license file.", { path: schema_text("Its path in the package."), sha256 }, { required: ["path", "sha256"] })),
        minItems: 1,
    },
    reason,
}, { required: ["package", "license", "files", "reason"] });
const tier = map("Repositories that must score better.", {
    repositories: schema_list("Which repositories.", repository),
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
        extends: schema_list("Policies that this one adds to; it can tighten them, never loosen.", {
            ...schema_text("OWNER/REPO//path@ref"),
            format: "reference",
        }),
        approvers: map("Who may approve exceptions. With it, only verified approvals count.", {
            licenses: { ...schema_list("For the rules of licenses.", approver), minItems: 1 },
            security: { ...schema_list("For all other rules.", approver), minItems: 1 },
        }),
        licenses,
        exceptions: schema_list("One shape for the whole suite.", exception),
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
        clarifications: schema_list("Licenses that had to be found out.", clarification),
        choices: schema_list("Which license of several was chosen.", map("One choice.", { package: packagePattern, versions, choose: expression("One branch of the OR."), reason }, { required: ["package", "choose"] })),
        sbom: map("Quality of SBOMs.", {
            "min-quality": { description: "Least quality, of 100.", type: "number", minimum: 0, maximum: 100 },
        }),
        "license-change": map("Which changes of terms count.", {
            gate: schema_list("Kinds of change that fail.", choice("A kind.", licenseGates)),
            watch: schema_list("Packages whose texts are always compared.", packagePattern),
            "early-warnings": map("Level of each early warning.", Object.fromEntries(early.map((name) => [name, choice("Its level.", schema_levels)]))),
        }),
        scorecard: map("Least OpenSSF Scorecard results.", {
            minimum: { ...score, description: "Least aggregate score." },
            checks,
            tiers: schema_list("Further minima for some repositories.", tier),
        }),
        exposure: map("Which advisories count.", {
            block: schema_list("What fails.", choice("A kind or severity.", blocks)),
        }),
        trust: map("Which signs of an unhealthy project count.", {
            gate: schema_list("What fails.", { type: "string", pattern: "^[a-z][a-z-]*$" }),
        }),
        routes: schema_list("Whom findings go to.", map("One route.", { findings: rule, repository, team: approver, label: schema_text("A label for the issue.") }, { required: ["findings"], anyOf: [{ required: ["team"] }, { required: ["label"] }] })),
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
            : { text, name: fields_nameOf(text), versions: versionsOf(this.text("versions")) };
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
function fields_nameOf(text) {
    const name = package_pattern_parsePackage(text);
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
                value: { text: value, name: fields_nameOf(value), versions: undefined },
                at,
            })),
            earlyWarnings: mapOf(change.of("early-warnings")),
        },
        scorecard: { ...build_minimaOf(score), tiers: score.all("tiers").map(tierOf) },
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
function build_minimaOf(fields) {
    return { minimum: fields.sourced("minimum"), checks: mapOf(fields.of("checks")) };
}
function tierOf(fields) {
    return { ...build_minimaOf(fields), repositories: fields.texts("repositories").map(({ value }) => value) };
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
            return format_isDate(text) ? undefined : `must be a date such as 2027-06-30, not ${quote(text)}`;
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
    if (expression_parseExpression(text) !== undefined)
        return undefined;
    return `${quote(text)} is no SPDX id or expression; own licenses are written LicenseRef-NAME`;
}
function wrongPackage(text) {
    if (text.length <= 500 && package_pattern_parsePackage(text) !== undefined)
        return undefined;
    return `must be a purl such as pkg:npm/foo or pkg:npm/@acme/*, not ${quote(text)}`;
}
/** A day that the calendar has, as ISO 8601 writes it. */
function format_isDate(text) {
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
            return typeof node.value === "boolean" ? undefined : `must be true or false, not ${check_shown(node)}`;
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
        return `must be a${type === "integer" ? " whole" : ""} number, not ${check_shown(node)}`;
    if (values && !values.includes(value))
        return notOneOf(value, values);
    return value < minimum || value > maximum
        ? `must be from ${minimum} to ${maximum}, not ${value}`
        : undefined;
}
function notOneOf(value, values) {
    const near = typeof value === "string" ? nearest(value, values.map(String)) : undefined;
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return `must be one of ${values.join(", ")}, not ${check_shown({ value })}${hint}`;
}
function check_shown({ value }) {
    return typeof value === "string" ? quote(value) : String(value);
}

;// CONCATENATED MODULE: ./packages/policy/build/fault.js

/** So many faults are told of one file; a hostile one may have thousands. */
const fault_told = 50;
/** All faults of a policy file in one CONFIG error, each as `file:line:column what`. */
function policyError(file, faults) {
    const sorted = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = sorted
        .slice(0, fault_told)
        .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
    const rest = sorted.length > fault_told ? [`… and ${sorted.length - fault_told} more`] : [];
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
    const trusted = trustedRef(await readEvent(host), host.env);
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

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/policy.js


/** Why Scorecard's own annotations accept a result (ossf/scorecard, config/annotation): what a waiver may say. */
const policy_reasons = ["test-data", "remediated", "not-applicable", "not-supported", "not-detected"];
/** The policy of this run; CONFIG for a waiver of a score without one of Scorecard's reasons and an end. */
async function readMonitorPolicy(inputs, host) {
    const found = await run_policy_readPolicy(inputs, host);
    checkWaivers(found.policy);
    return found;
}
/** A reason is one of the five words, alone or before what explains it: `not-applicable: generated code`. */
function checkWaivers({ exceptions }) {
    for (const { rule, reason, until, at } of exceptions) {
        if (!rule.startsWith("scorecard/"))
            continue;
        const hasReason = policy_reasons.some((word) => reason === word || new RegExp(`^${word}\\W`).test(reason));
        if (hasReason && until !== undefined)
            continue;
        const what = hasReason ? "has no `until`" : `has the reason "${reason.slice(0, 100)}"`;
        throw new build_errors/* OspoError */.sH("CONFIG", `${at.file}:${at.line}: the exception for ${rule} ${what}`, {
            fix: `Give it an end (\`until\`) and a reason that begins with one of ${policy_reasons.join(", ")}.`,
        });
    }
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/remember.js

/** The history with what this run found; what is not watched any more is kept and marked. */
function remember(history, observations, { retentionDays }, now) {
    const next = new Map(history);
    for (const { project, formerly, track } of observations) {
        if (formerly !== undefined)
            next.delete(projectKey(formerly));
        next.set(projectKey(project), track);
    }
    const watched = new Set(observations.map(({ project }) => projectKey(project)));
    const marked = markLeft(next, watched, now.toISOString());
    return retentionDays === undefined ? marked : retain(marked, retentionDays, now);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/score-list.js

/**
 * The output `scores`, in the shape that ossf/scorecard-monitor gives it. An inconclusive score is -1. Of thousands
 * of repositories those that changed come first as far as the platform carries an output, and the rest is told.
 */
function scoresOf(observations, { log }) {
    const scored = observations.filter(({ reading }) => reading !== undefined);
    const all = fitting(scored);
    if (all.length === scored.length)
        return all;
    const isChanged = ({ delta }) => Boolean(delta?.total);
    const [changed, others] = [scored.filter(isChanged), scored.filter((one) => !isChanged(one))];
    const some = fitting([...changed, ...others]);
    log.notice(`The output \`scores\` holds ${some.length} of ${scored.length} repositories, changed ones first: more does not fit. \`history-jsonl-file\` and \`report.json\` have all.`);
    return some;
}
/** As many from the start as an output may have. */
function fitting(observations) {
    let left = build_limits/* limits */.F.outputCharacters;
    const entries = [];
    for (const observation of observations) {
        const entry = entryOf(observation);
        left -= JSON.stringify(entry).length + 1;
        if (left < 0)
            return entries;
        entries.push(entry);
    }
    return entries;
}
function entryOf({ project, reading, delta }) {
    const from = delta?.from;
    return {
        platform: project.platform,
        org: project.owner,
        repo: project.name,
        score: reading?.score ?? -1,
        date: reading?.date,
        ...(reading?.commit && { commit: reading.commit }),
        ...(from && { prevScore: from.score ?? -1, prevDate: from.date }),
        ...(from?.commit && { prevCommit: from.commit }),
        ...(delta?.total && { currentDiff: Number(delta.total.toFixed(1)) }),
    };
}

;// CONCATENATED MODULE: ./packages/scorecard/build/observe.js



/** Characters of warnings that are kept of all repositories together, and of one. */
const roomForAll = 4_000_000;
const rooms = [4_000, 2_000, 1_000];
/** Characters of warnings to keep of each of so many repositories; in steps, so that one more changes nothing. */
function warningRoom(repositories) {
    return rooms.find((room) => room * repositories <= roomForAll) ?? 0;
}
const observe_day = 24 * 60 * 60 * 1000;
/** Joins what was known of a repository with what the sources say now. */
function observe(project, known, lookup, { now, staleAfter, formerly, isGone = false, room }) {
    const track = { ...(known ?? newTrack(project)), project, left: undefined };
    const last = latestReading(track);
    const about = { project, formerly, error: undefined, delta: undefined, staleness: undefined };
    const rest = { ...about, reading: last, age: last && ageOf(last, now), track };
    switch (lookup.state) {
        case "error":
            return { ...rest, state: "error", error: lookup.error };
        case "none":
            if (isGone)
                return { ...rest, state: "gone" };
            return last === undefined
                ? { ...rest, state: "unscored", track: withoutScore(track, now.toISOString()) }
                : { ...rest, state: "stale", staleness: "unpublished" };
        case "found": {
            const { value: reading } = lookup;
            // A cache may answer with an older scan than the one that is known: that is no news, and no change.
            if (last !== undefined && isOlder(reading, last))
                return { ...rest, state: "stale", staleness: "behind" };
            const age = ageOf(reading, now);
            const { warnings } = reading;
            const kept = { ...reading, warnings: warnings && keptWarnings(warnings, room) };
            const delta = last && { ...compareReadings(last, reading), from: withoutWarnings(last), to: kept };
            const isOld = age > staleAfter;
            const state = isOld ? "stale" : "ok";
            const staleness = isOld ? "old" : undefined;
            return { ...about, state, staleness, reading: kept, age, delta, track: withReading(track, kept) };
        }
    }
}
/** What a change came from needs its warnings no more: there are thousands of them. */
function withoutWarnings(reading) {
    return { ...reading, warnings: undefined };
}
function ageOf({ date }, now) {
    return Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / observe_day));
}
/** By whole days where one of the two has only a date. */
function isOlder(reading, than) {
    const isTimed = reading.date.length > 10 && than.date.length > 10;
    const [a, b] = isTimed ? [reading.date, than.date] : [reading.date.slice(0, 10), than.date.slice(0, 10)];
    return Date.parse(a) < Date.parse(b);
}

;// CONCATENATED MODULE: ./packages/scorecard/build/reading.js


/** What is kept of a result. */
function readingOf(result, source) {
    return {
        kind: "scores",
        date: result.date,
        commit: result.commit,
        version: result.version,
        source,
        score: result.score,
        checks: checkScores(result.checks.map(({ name, score }) => [name, score])),
        warnings: warningsOf(result.checks),
    };
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/collect.js



/** Failures of a source, one after the other, after which it is taken to be down for this run. */
const failuresAtMost = 25;
/** Milliseconds that at least lie between two questions for a result that is being made. */
const shortestWait = 100;
/**
 * Asks the sources in their order for each repository, one after the other until one has a result, of which
 * `take` keeps what is needed: all results at once may be too much for the memory. A repository
 * that none has is `none`; one of which a source could not tell, and no other had a result, is an `error`.
 * Answers come in the order of `projects`. Results in the making do not hold up the others; where they take too
 * long the sources behind are asked.
 */
async function collect_collect(projects, sources, options, take) {
    const { concurrency, patience, signal, now, sleep, onProgress } = options;
    const guarded = sources.map(guard);
    const found = new Array(projects.length);
    let done = 0;
    const round = async (open) => {
        const work = async ({ project, from }) => {
            const lookup = await collect_ask(project, guarded, from, options);
            if (lookup.state !== "pending")
                onProgress?.(++done, projects.length);
            return lookup.state === "found" ? { state: "found", value: take(project, lookup.value) } : lookup;
        };
        const answers = await (0,each_item/* eachItem */.X)(open, work, { concurrency, signal });
        return answers.flatMap(({ item, ...answer }) => {
            const lookup = answer.ok ? answer.value : { state: "error", error: answer.error };
            found[item.at] = lookup;
            return lookup.state === "pending" ? [{ ...item, from: lookup.from, due: lookup.due }] : [];
        });
    };
    const deadline = now().getTime() + patience;
    let open = await round(projects.map((project, at) => ({ project, at, from: 0, due: 0 })));
    while (open.length > 0) {
        const due = Math.min(...open.map((one) => one.due));
        if (due > deadline)
            break;
        await sleep(Math.max(due - now().getTime(), shortestWait));
        const time = now().getTime();
        const { ready = [], later = [] } = Object.groupBy(open, (one) => (one.due <= time ? "ready" : "later"));
        open = [...later, ...(await round(ready))];
    }
    await round(open.map((one) => ({ ...one, from: one.from + 1 })));
    for (const { at, project } of open)
        if (found[at]?.state !== "found")
            found[at] = unfinished(project);
    return found;
}
async function collect_ask(project, sources, from, { signal, now }) {
    const errors = [];
    let isDenied = false;
    for (const [at, source] of sources.entries()) {
        if (at < from)
            continue;
        try {
            const answer = await source.ask(project, signal);
            if (answer.state === "found")
                return { state: "found", value: readingOf(answer.result, source.name) };
            if (answer.state === "pending")
                return { state: "pending", from: at, due: now().getTime() + answer.wait };
            // The API's word counts for more than that of a fallback that could not be asked.
            if (source.name !== "results")
                isDenied ||= errors.length === 0;
        }
        catch (error) {
            signal.throwIfAborted();
            errors.push(error);
        }
    }
    return errors.length === 0 || isDenied ? { state: "none" } : { state: "error", error: errors[0] };
}
/** `source`, until it failed so often in a row that asking on would only take time. */
function guard(source) {
    let failures = 0;
    return {
        name: source.name,
        async ask(project, signal) {
            if (failures >= failuresAtMost)
                throw new build_errors/* OspoError */.sH("NETWORK", `${source.name} failed ${failures} times in a row and is not asked any more`);
            try {
                const answer = await source.ask(project, signal);
                failures = 0;
                return answer;
            }
            catch (error) {
                // Only what does not answer is down; an answer that cannot be read is one repository's fault.
                const isDown = error instanceof build_errors/* OspoError */.sH && (error.code === "NETWORK" || error.code === "RATE_LIMIT");
                failures = isDown ? failures + 1 : 0;
                throw error;
            }
        },
    };
}
function unfinished(project) {
    const message = `The API was still scanning ${projectName(project)} when the time for it was over`;
    return {
        state: "error",
        error: new build_errors/* OspoError */.sH("NETWORK", message, { fix: "The next run finds its result." }),
    };
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/request.js

/** Bytes of an answer; the largest real result we met has 80 kB. */
const answerBytes = 8 * 1024 * 1024;
/** How often one thing is asked for, and ms until each further try, unless the server tells. */
const tries = 3;
const pause = 500;
/** Longest wait (ms) that a server may ask for between two tries. */
const request_patience = 30_000;
/**
 * GETs `url`: 200 with JSON, 202 and 404 as they are. What may pass (no answer, 429, 5xx, a cut body) is asked
 * for again. NETWORK, RATE_LIMIT or FORMAT otherwise. A redirect is not followed.
 */
async function getJson(url, requests, signal) {
    for (let count = 1;; count++) {
        signal.throwIfAborted();
        const failure = await attempt(url, requests, signal);
        if (!(failure instanceof Failure))
            return failure;
        if (!failure.mayPass || count === tries)
            throw failure.error;
        await requests.sleep(Math.min(failure.wait ?? pause * 2 ** (count - 1), request_patience));
    }
}
class Failure {
    error;
    mayPass;
    wait;
    constructor(error, mayPass, wait) {
        this.error = error;
        this.mayPass = mayPass;
        this.wait = wait;
    }
}
async function attempt(url, requests, signal) {
    const what = shortUrl(url);
    const limit = new TimeLimit(requests.timeout, signal);
    try {
        return await askOnce(url, what, requests, limit.signal);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        if (error instanceof build_errors/* OspoError */.sH && error.code === "LIMIT")
            return new Failure(new build_errors/* OspoError */.sH("LIMIT", `${what} answered more than ${answerBytes} bytes`, { cause: error }), false);
        if (error instanceof build_errors/* OspoError */.sH)
            return new Failure(error, error.code === "NETWORK");
        const why = limit.isOver ? `did not answer within ${requests.timeout / 1000} s` : "could not be reached";
        return new Failure(new build_errors/* OspoError */.sH("NETWORK", `${what} ${why}`, { cause: error }), true);
    }
    finally {
        limit.clear();
    }
}
async function askOnce(url, what, { get }, signal) {
    const headers = { accept: "application/json" };
    const response = await get(url, { headers, signal });
    const { status } = response;
    if (status === 200)
        return { status, headers: response.headers, json: request_parsed(await response.text(answerBytes), what) };
    response.cancel();
    if (status === 202 || status === 404)
        return { status, headers: response.headers, json: undefined };
    return refused(status, response.headers, what);
}
/**
 * Aborts after `timeout` ms, or with `outer`. `AbortSignal.timeout` keeps all that hangs on it until its time is
 * over, also long after the answer came: at thousands of requests that is most of the memory.
 */
class TimeLimit {
    #controller = new AbortController();
    #outer;
    #timer;
    #abort = () => this.#controller.abort(this.#outer.reason);
    isOver = false;
    constructor(timeout, outer) {
        this.#outer = outer;
        outer.addEventListener("abort", this.#abort);
        this.#timer = setTimeout(() => {
            this.isOver = true;
            this.#controller.abort();
        }, timeout);
    }
    get signal() {
        return this.#controller.signal;
    }
    clear() {
        clearTimeout(this.#timer);
        this.#outer.removeEventListener("abort", this.#abort);
    }
}
function refused(status, headers, what) {
    if (status === 429)
        return new Failure(new build_errors/* OspoError */.sH("RATE_LIMIT", `${what} answered 429: too many requests`), true, retryAfter(headers));
    const code = status >= 500 ? "NETWORK" : "FORMAT";
    return new Failure(new build_errors/* OspoError */.sH(code, `${what} answered ${status}`), status >= 500, retryAfter(headers));
}
/** `Retry-After` in ms, where it is a number of seconds. */
function retryAfter(headers) {
    const seconds = Number(headers.get("retry-after") ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
/** A body that is no JSON was most likely cut off, so it is worth another try. */
function request_parsed(text, what) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new build_errors/* OspoError */.sH("NETWORK", `${what} answered something that is not JSON`, { cause: error });
    }
}
/** Host and path, without what a secret could be in. */
function shortUrl(url) {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`.slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/api.js




/** Where OpenSSF serves what scorecard-action publishes. The older `api.securityscorecards.dev` answers stale data. */
const publicApi = "https://api.scorecard.dev";
/** ms until a server that scans is asked again, unless it tells. */
const scanning = 5_000;
/** Scorecard's REST API at `base`: OpenSSF's own, or one of an organization (ossf/scorecard-infra). */
function apiSource(base, requests) {
    return {
        name: "api",
        async ask(project, signal) {
            return answerOf(await getJson(addressOf(base, project), requests, signal), project);
        },
    };
}
/** The result that the API has of an earlier commit; `undefined` where it has none. */
async function resultAt(commit, project, base, requests, signal) {
    const url = `${addressOf(base, project)}?commit=${encodeURIComponent(commit)}`;
    return answerOf(await getJson(url, requests, signal), project);
}
function answerOf({ status, headers, json }, project) {
    if (status === 404)
        return { state: "none" };
    if (status === 202)
        return { state: "pending", wait: retryAfter(headers) ?? scanning };
    const result = resultOf(json, `The API's result of ${projectName(project)}`);
    if (projectKey(result.project) === projectKey(project))
        return { state: "found", result };
    throw new build_errors/* OspoError */.sH("FORMAT", `The API answered ${projectName(result.project)} for ${projectName(project)}`);
}
function addressOf(base, { platform, owner, name }) {
    const path = [platform, owner, name].map(encodeURIComponent).join("/");
    return `${base.replace(/\/+$/, "")}/projects/${path}`;
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/results.js

/** Of several results of a repository the newest counts. */
function resultSet(entries) {
    const results = new Map();
    const errors = [];
    for (const entry of entries) {
        if ("error" in entry) {
            errors.push(entry.error);
            continue;
        }
        const key = projectKey(entry.result.project);
        const known = results.get(key);
        const isNewer = known === undefined || Date.parse(entry.result.date) >= Date.parse(known.date);
        if (isNewer)
            results.set(key, entry.result);
    }
    return { results, errors };
}
/** Results that were read from files. */
function resultsSource({ results }) {
    return {
        name: "results",
        async ask(project) {
            const result = results.get(projectKey(project));
            return result === undefined ? { state: "none" } : { state: "found", result };
        },
    };
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/cli.js



/**
 * Scorecard's own command line, for what no API knows. It ends with another status than 0 where one check had an
 * error, though its output is whole: so the output counts.
 */
function cliSource(run) {
    return {
        name: "cli",
        async ask(project) {
            const name = projectName(project);
            const executed = await run([`--repo=${name}`, "--format=json", "--show-details"], project);
            const result = resultOf(outputOf(executed, project), `Scorecard's result of ${name}`);
            if (projectKey(result.project) === projectKey(project))
                return { state: "found", result };
            throw new build_errors/* OspoError */.sH("FORMAT", `Scorecard answered ${projectName(result.project)} for ${name}`);
        },
    };
}
function outputOf({ stdout, stderr, status }, project) {
    try {
        return JSON.parse(stdout.toString("utf8"));
    }
    catch (cause) {
        const said = stderr.trim().split("\n").pop()?.slice(0, 300) ?? "";
        const message = `Scorecard ended with status ${status} on ${projectName(project)}${said && `: ${said}`}`;
        throw new build_errors/* OspoError */.sH("FORMAT", message, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/scorecard/build/sources/deps-dev.js




const publicDepsDev = "https://api.deps.dev";
/** deps.dev at `base`: results of OpenSSF's weekly scan, of projects on github.com, gitlab.com and bitbucket.org. */
function depsDevSource(base, requests) {
    return {
        name: "deps.dev",
        async ask(project, signal) {
            if (!/^(github\.com|gitlab\.com|bitbucket\.org)$/.test(project.platform))
                return { state: "none" };
            const id = encodeURIComponent(projectName(project));
            const { status, json } = await getJson(`${base.replace(/\/+$/, "")}/v3/projects/${id}`, requests, signal);
            if (status !== 200 || !(0,build_json/* isObject */.Gv)(json) || !(0,build_json/* isObject */.Gv)(json.scorecard))
                return { state: "none" };
            return {
                state: "found",
                result: { ...resultOf(json, `deps.dev's result of ${projectName(project)}`), project },
            };
        },
    };
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/command-line.js




/** Milliseconds for unpacking, and for one repository: a big one takes minutes. */
const command_line_patience = { unpack: 2 * 60_000, run: 15 * 60_000 };
/** Bytes of an archive (v5 has about 20 MB), of a list of checksums, and of a result. */
const sizes = { archive: 200 * 1024 * 1024, checksums: 100_000, result: 64 * 1024 * 1024 };
/** Scorecard's command line, made ready when it is first needed. */
function commandLine(inputs, host) {
    let program;
    return async (args, { platform }) => {
        program ??= provide(inputs, host);
        return host.execute({
            program: await program,
            args,
            folder: host.files.temporary,
            env: environment(platform, inputs, host),
            limit: sizes.result,
            timeout: command_line_patience.run,
            cancelled: host.cancelled,
        });
    };
}
/** What Scorecard needs and no more: the run's token goes to its own server alone, which is named as Scorecard wants it. */
function environment(platform, { githubToken }, { env }) {
    const base = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TE?MP|TMPDIR|https?_proxy|no_proxy|SSL_CERT_FILE|GITLAB_AUTH_TOKEN|SCORECARD_EXPERIMENTAL)$/i;
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => base.test(name)));
    if (platform !== homeOf(env))
        return kept;
    return {
        ...kept,
        ...(githubToken && { GITHUB_AUTH_TOKEN: githubToken }),
        ...(platform !== "github.com" && { GH_HOST: platform }),
    };
}
/** The path of the program: from the tool cache, else downloaded, held against its checksum, unpacked and kept. */
async function provide(inputs, host) {
    const { cacheDir, downloadTool, find } = await Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(618)]).then(__nccwpck_require__.bind(__nccwpck_require__, 618));
    const { cliVersion: version } = inputs;
    const cached = find("ossf-scorecard", version);
    if (cached)
        return programIn(cached, host);
    const base = `${inputs.cliUrl.replace(/\/+$/, "")}/v${version}`;
    const name = `scorecard_${version}_${platform()}.tar.gz`;
    const folder = (0,external_node_path_.join)(host.files.temporary, "ospo-engines", `scorecard-${version}`);
    const archive = (0,external_node_path_.join)(folder, "archive.tar.gz");
    await host.files.remove(archive);
    const wanted = inputs.cliSha256 ?? (await publishedChecksum(`${base}/scorecard_checksums.txt`, name, host));
    await downloadTool(`${base}/${name}`, archive).catch((cause) => {
        throw new build_errors/* OspoError */.sH("NETWORK", `Scorecard ${version} could not be downloaded from ${base}/${name}`, {
            cause,
        });
    });
    await command_line_verify(archive, name, wanted, host);
    const { status, stderr } = await host.execute({
        program: "tar",
        args: ["-xzf", archive, "-C", folder],
        folder,
        env: { PATH: host.env.PATH, SYSTEMROOT: host.env.SYSTEMROOT },
        limit: sizes.checksums,
        timeout: command_line_patience.unpack,
        cancelled: host.cancelled,
    });
    if (status !== 0)
        throw new build_errors/* OspoError */.sH("FORMAT", `${name} could not be unpacked: ${stderr.slice(-300)}`);
    await host.files.remove(archive);
    await programIn(folder, host);
    return programIn(await cacheDir(folder, "ossf-scorecard", version), host);
}
/** As goreleaser names the releases of ossf/scorecard. */
function platform() {
    const system = process.platform === "win32" ? "windows" : process.platform;
    return `${system}_${process.arch === "x64" ? "amd64" : process.arch}`;
}
async function publishedChecksum(url, name, host) {
    const signal = AbortSignal.any([AbortSignal.timeout(30_000), host.cancelled]);
    const response = await host.fetch(url, { signal });
    const text = response.ok ? (await response.text()).slice(0, sizes.checksums) : "";
    for (const line of text.split("\n")) {
        const [sum = "", file] = line.trim().split(/\s+\*?/);
        if (file === name && /^[0-9a-f]{64}$/.test(sum))
            return sum;
    }
    throw new build_errors/* OspoError */.sH("FORMAT", `${url} (status ${response.status}) tells no SHA-256 of ${name}`, {
        fix: "Give it by `cli-sha256`.",
    });
}
async function command_line_verify(path, name, wanted, { files }) {
    const { size = 0 } = (await files.stat(path)) ?? {};
    if (size > sizes.archive)
        throw new build_errors/* OspoError */.sH("LIMIT", `${name} has ${size} bytes`);
    const found = (0,external_node_crypto_.createHash)("sha256")
        .update(await files.readBytes(path, 0, size))
        .digest("hex");
    if (found === wanted.toLowerCase())
        return;
    await files.remove(path);
    throw new build_errors/* OspoError */.sH("FORMAT", `${name} has the SHA-256 ${found}, not ${wanted}: it is not run`);
}
/** v5 has the program as `scorecard`, releases up to v4 with the platform behind it. */
async function programIn(folder, { files }) {
    const names = ["scorecard", `scorecard-${platform().replace("_", "-")}`];
    for (const name of names.flatMap((one) => [one, `${one}.exe`])) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((await files.within(folder).stat(path))?.kind === "file")
            return path;
    }
    throw new build_errors/* OspoError */.sH("FORMAT", `The archive of Scorecard holds none of ${names.join(", ")}`);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/whereabouts.js



/** Asks GitHub, which answers under the new name where a repository was renamed or moved; nothing of what is elsewhere. */
async function whereabouts(projects, access, env) {
    const own = projects.filter(({ platform }) => platform === homeOf(env));
    const github = own.length === 0 ? undefined : await access();
    if (github === undefined)
        return new Map();
    const { placesOf } = await Promise.all(/* import() */[__nccwpck_require__.e(496), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    const nameOf = ({ owner, name }) => `${owner}/${name}`;
    const places = await placesOf(github, own.map(nameOf));
    return new Map(own.map((project) => {
        const place = places.get(nameOf(project));
        if (place instanceof build_errors/* OspoError */.sH || place === undefined)
            return [project, { state: place?.code === "NOT_FOUND" ? "gone" : "unknown" }];
        const to = homeProject(place.name, env);
        return [
            project,
            projectKey(to) === projectKey(project) ? { state: "there" } : { state: "renamed", to },
        ];
    }));
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/scores.js





/** Repositories whose last result is asked for by its commit, to explain a change of which only totals are known. */
const explainedAtMost = 200;
/** Asks for every watched repository, and joins the answers with what is known. */
async function readScores({ projects, discovered, results }, history, inputs, access, host) {
    const now = host.now();
    const requests = requestsOf(inputs, host);
    const chain = sourcesOf(results, inputs, requests, host);
    const options = optionsOf(inputs, requests, host);
    const track = (project) => history.get(projectKey(project));
    const due = projects.filter((project) => {
        const known = track(project);
        return known === undefined || isDue(known, now) || results.results.has(projectKey(project));
    });
    const about = { now, staleAfter: inputs.staleAfter, room: warningRoom(projects.length) };
    const unexplained = new Map();
    const found = (project, reading) => {
        const observation = observe(project, track(project), { state: "found", value: reading }, about);
        if (isUnexplained(observation) && unexplained.size < explainedAtMost)
            unexplained.set(projectKey(project), reading);
        return observation;
    };
    const lookups = new Map();
    for (const [at, lookup] of (await collect_collect(due, chain, options, found)).entries()) {
        const project = due[at];
        if (project)
            lookups.set(project, lookup);
    }
    const missing = due.filter((project) => lookups.get(project)?.state === "none" && !discovered.has(projectKey(project)));
    const places = await whereabouts(missing, access, host.env);
    const renamed = missing.flatMap((project) => {
        const place = places.get(project);
        return place?.state === "renamed" ? [{ project, to: place.to }] : [];
    });
    const moved = await collect_collect(renamed.map(({ to }) => to), chain, options, (_, reading) => reading);
    const targets = new Map(renamed.map(({ project, to }, at) => [project, { to, lookup: moved[at] }]));
    const observations = projects.flatMap((project) => {
        const target = targets.get(project);
        // Where the new name is watched too, its own answer stands for both.
        if (target && projects.some((one) => projectKey(one) === projectKey(target.to)))
            return [];
        const answer = lookups.get(project);
        if (answer?.state === "found")
            return [answer.value];
        const lookup = target?.lookup ?? answer ?? { state: "none" };
        const isGone = places.get(project)?.state === "gone";
        const known = (target && track(target.to)) ?? track(project);
        const rest = { ...about, isGone, formerly: target && project };
        return [keepPause(observe(target?.to ?? project, known, lookup, rest), answer !== undefined, known)];
    });
    return explain(observations, unexplained, inputs, requests, options, host);
}
/** A repository without a score that was not asked for keeps its count of questions. */
function keepPause(observation, asked, known) {
    if (asked || known === undefined)
        return observation;
    return { ...observation, track: { ...known, left: undefined } };
}
/** Whether only the totals of before are known: the API may still have the result of that commit. */
function isUnexplained({ delta }) {
    if (!delta?.total || delta.to.source !== "api" || delta.from.checks.size > 0)
        return false;
    return delta.from.commit !== undefined && delta.from.commit !== delta.to.commit;
}
/** `unexplained` are the readings of now with all their warnings, by project key. */
async function explain(observations, unexplained, inputs, requests, { signal, concurrency }, host) {
    const open = observations.filter(({ project }) => unexplained.has(projectKey(project)));
    const answers = await (0,each_item/* eachItem */.X)(open, ({ project, delta }) => resultAt(delta?.from.commit ?? "", project, apiUrlOf(inputs, host), requests, signal), { concurrency, signal });
    const explained = new Map();
    for (const answer of answers) {
        const { item, item: { delta }, } = answer;
        if (!answer.ok || answer.value.state !== "found" || delta === undefined)
            continue;
        const then = readingOf(answer.value.result, "api");
        if (then.score !== delta.from.score)
            continue;
        const change = compareReadings(then, unexplained.get(projectKey(item.project)) ?? delta.to);
        explained.set(item, { ...item, delta: { ...change, to: delta.to } });
    }
    return observations.map((one) => explained.get(one) ?? one);
}
function requestsOf({ timeout }, { get, cancelled }) {
    return {
        get,
        timeout: timeout * 1000,
        sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: cancelled }),
    };
}
function optionsOf(inputs, { sleep }, host) {
    return {
        concurrency: inputs.maxRequestInParallel,
        patience: inputs.patience * 1000,
        signal: host.cancelled,
        now: () => host.now(),
        sleep,
        onProgress: (done, total) => host.log.progress({ done, total, what: "repositories" }),
    };
}
function sourcesOf(results, inputs, requests, host) {
    return inputs.sources.map((name) => {
        if (name === "results")
            return resultsSource(results);
        if (name === "api")
            return apiSource(apiUrlOf(inputs, host), requests);
        if (name === "cli")
            return cliSource(commandLine(inputs, host));
        return depsDevSource(inputs.depsDevUrl ?? (host.env.DEPS_DEV_API_URL || publicDepsDev), requests);
    });
}
function apiUrlOf({ apiUrl }, { env }) {
    return apiUrl ?? (env.SCORECARD_API_URL || publicApi);
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/visibility.js


/** Sources that hold nothing but what is public. */
const publicSources = new Set(["api", "deps.dev"]);
/**
 * The observations that this repository may show: private repositories stay out of a public one. Where this
 * repository is private all may be named; else what discovery says is private may not, nor what came from files
 * until GitHub says that it is public. Where GitHub does not answer, this one is taken to be public.
 */
async function publishable(observations, watch, inputs, access, host) {
    const github = await access();
    const own = host.env.GITHUB_REPOSITORY;
    if (inputs.publishPrivate || github === undefined || !own)
        return observations;
    const hidden = new Set();
    const unclear = [];
    for (const { project, reading } of observations) {
        const known = watch.discovered.get(projectKey(project));
        if (known !== undefined && known.visibility !== "public")
            hidden.add(projectKey(project));
        else if (known === undefined && reading !== undefined && isFromFile(reading.source, inputs, host))
            unclear.push(project);
    }
    if (hidden.size === 0 && unclear.length === 0)
        return observations;
    const { placesOf } = await Promise.all(/* import() */[__nccwpck_require__.e(496), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    const isHere = ({ platform }) => platform === homeOf(host.env);
    const nameOf = ({ owner, name }) => `${owner}/${name}`;
    const places = await placesOf(github, [own, ...unclear.filter(isHere).map(nameOf)]);
    const visibilityOf = (name) => {
        const place = places.get(name);
        if (place === undefined || place instanceof Error)
            return "unknown";
        return place.isPrivate ? "private" : "public";
    };
    if (visibilityOf(own) === "private")
        return observations;
    for (const project of unclear)
        if (!isHere(project) || visibilityOf(nameOf(project)) !== "public")
            hidden.add(projectKey(project));
    return observations.filter(({ project }) => !hidden.has(projectKey(project)));
}
/** Past totals in a database of this repository are public already; an own API may know private repositories. */
function isFromFile(source, { apiUrl }, { env }) {
    const isOwnApi = source === "api" && apiUrl !== undefined && !env.SCORECARD_API_URL;
    return isOwnApi || !(publicSources.has(source) || source === "database");
}

;// CONCATENATED MODULE: ./packages/scorecard/build/read-results.js


/** Entries of one file that are read. */
const entriesAtMost = 100_000;
/**
 * Every entry of a results file: one object, an array, or an object a line, as `scorecard --org` prints them.
 * A bad entry stands for itself. FORMAT for a file that is none of these.
 */
function readResults(text, file) {
    const whole = read_results_parsed(text);
    if (whole !== undefined) {
        const list = Array.isArray(whole.value) ? whole.value : [whole.value];
        const where = (at) => (Array.isArray(whole.value) ? `${file}: entry ${at + 1}` : file);
        checkCount(list.length, file);
        return list.map((json, at) => read_results_entryOf(() => json, where(at)));
    }
    const lines = text.split("\n").map((line, at) => ({ line: line.trim(), at }));
    const filled = lines.filter(({ line }) => line !== "");
    if (filled.length < 2 || read_results_parsed(filled[0]?.line ?? "") === undefined)
        throw new build_errors/* OspoError */.sH("FORMAT", `${file} is neither JSON nor one JSON object a line`);
    checkCount(filled.length, file);
    return filled.map(({ line, at }) => {
        const where = `${file}: line ${at + 1}`;
        return read_results_entryOf(() => {
            const one = read_results_parsed(line);
            if (one === undefined)
                throw new build_errors/* OspoError */.sH("FORMAT", `${where} is not JSON`);
            return one.value;
        }, where);
    });
}
function read_results_entryOf(json, where) {
    try {
        return { where, result: resultOf(json(), where) };
    }
    catch (error) {
        return { where, error };
    }
}
function checkCount(count, file) {
    if (count > entriesAtMost)
        throw new build_errors/* OspoError */.sH("LIMIT", `${file} has ${count} entries; at most ${entriesAtMost} are read`);
}
/** `undefined` for what is no JSON; `null` is JSON too, so the value is held in a box. */
function read_results_parsed(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/watch.js




/** Bytes of one results file that is read. */
const resultsBytes = 200 * 1024 * 1024;
/** Reads the scope and the results, and discovers. INPUT where there is nothing to watch. */
async function readWatch(inputs, access, host) {
    const scope = await readScopeFile(inputs, host);
    const results = await readResultFiles(inputs, host);
    const { discovered, failed } = await discoverAll(inputs, access, host);
    const all = new Map();
    const add = (project) => {
        const key = projectKey(project);
        if (!all.has(key) && !scope.excluded.has(key))
            all.set(key, project);
    };
    for (const project of scope.included)
        add(project);
    for (const { name } of discovered.values())
        add(homeProject(name, host.env));
    for (const { project } of results.results.values())
        add(project);
    const own = host.env.GITHUB_REPOSITORY;
    const isAsked = inputs.scope || inputs.discoveryEnabled || inputs.resultsPath;
    if (!isAsked && own)
        add(homeProject(own, host.env));
    if (!isAsked && !own)
        throw (0,build_errors/* inputError */.Xu)([
            "scope: is required where no repository is known (`results-path` and `discovery-enabled` are other ways)",
        ]);
    return { scope, projects: [...all.values()], discovered, failed, results };
}
/** `watch` with what is known of organizations that could not be read this time: they have not lost it. */
function carriedOn(watch, history) {
    const failed = new Set(watch.failed.map(({ owner }) => owner.toLowerCase()));
    const watched = new Set(watch.projects.map(projectKey));
    const known = [...history].filter(([key, { project, left }]) => left === undefined &&
        failed.has(project.owner.toLowerCase()) &&
        !watched.has(key) &&
        !watch.scope.excluded.has(key));
    return { ...watch, projects: [...watch.projects, ...known.map(([, { project }]) => project)] };
}
async function readScopeFile({ scope: path, discoveryEnabled }, host) {
    const text = await readIfThere(path, host);
    if (path === undefined || (text === undefined && discoveryEnabled))
        return emptyScope;
    if (text === undefined)
        throw new build_errors/* OspoError */.sH("NOT_FOUND", `scope: ${host.files.display(path)} does not exist`, {
            fix: "Write it, or set `discovery-enabled: true`, which makes it.",
        });
    return readScope(text, host.files.display(path));
}
async function readResultFiles({ resultsPath = [], sources }, host) {
    if (resultsPath.length === 0 || !sources.includes("results"))
        return resultSet([]);
    const paths = await resultFiles(resultsPath, host);
    const read = async (path) => readResults(await host.files.read(path, resultsBytes), host.files.display(path));
    // One after the other: each may have megabytes.
    const parts = await (0,each_item/* eachItem */.X)(paths, read, { concurrency: 1, signal: host.cancelled });
    return resultSet(parts.flatMap((part) => part.ok ? part.value : [{ where: host.files.display(part.item), error: part.error }]));
}
async function discoverAll(inputs, access, host) {
    const discovered = new Map();
    const failed = [];
    if (!inputs.discoveryEnabled)
        return { discovered, failed };
    if (inputs.discoveryOrgs.length === 0)
        throw (0,build_errors/* inputError */.Xu)(["discovery-orgs: is required with `discovery-enabled`"]);
    const github = await access();
    if (github === undefined)
        throw (0,build_errors/* inputError */.Xu)(["github-token: is required with `discovery-enabled`"]);
    const { discover } = await Promise.all(/* import() */[__nccwpck_require__.e(496), __nccwpck_require__.e(854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    for (const owner of inputs.discoveryOrgs) {
        try {
            for (const repository of await discover(github, owner, filterOf(inputs, host.now())))
                discovered.set(projectKey(homeProject(repository.name, host.env)), repository);
        }
        catch (error) {
            host.cancelled.throwIfAborted();
            failed.push({ owner, error });
        }
    }
    return { discovered, failed };
}
function filterOf(inputs, now) {
    const { discoveryPushedWithin: days, discoveryTopics: topics, discoveryNames: names } = inputs;
    return {
        archived: inputs.discoveryArchived ? "any" : false,
        forks: inputs.discoveryForks ? "any" : false,
        ...(inputs.discoveryPrivate ? {} : { visibility: ["public"] }),
        ...(topics.length > 0 && { topics }),
        ...(names.length > 0 && { names }),
        ...(days !== undefined && { pushedSince: new Date(now.getTime() - days * 24 * 60 * 60 * 1000) }),
    };
}

;// CONCATENATED MODULE: ./actions/scorecard-monitor/build/main.js















const action = (0,run/* implement */.yx)(spec_spec, async (inputs, host) => {
    checkOutputs(inputs, host);
    const access = accessOf(inputs, host);
    const now = host.now();
    const { policy, findings: edits } = await readMonitorPolicy(inputs, host);
    const asked = await readWatch(inputs, access, host);
    const memory = await recall(inputs, access, host);
    const watch = carriedOn(asked, memory.history);
    const { groups, unread } = await groupingOf(inputs, watch, access, host);
    const all = await readScores(watch, memory.history, inputs, access, host);
    const shown = await publishable(all, watch, inputs, access, host);
    const { judged, findings: own, belowMinimum } = build_evaluate_evaluate(shown, policy, inputs, host);
    const hidden = all.length - shown.length;
    const general = generalFindings(judged, watch, { problems: memory.problems, unread, hidden });
    const history = remember(memory.history, shown, inputs, now);
    const findings = [...own, ...general, ...edits];
    const report = describe({ judged, findings }, history, groups, watch, host);
    const reportPath = await deliver({ report, judged, history, watch, memory }, inputs, access, host);
    const { verdict, coverage, metrics } = report;
    const [changed, regressed, errors] = [changedOf(judged), regressedOf(judged), metrics.unanswered ?? 0];
    host.log.info(`${coverage.checked} repositories: ${changed} changed, ${regressed} regressed, ${errors} not answered for.`);
    return {
        verdict,
        reportPath,
        checked: coverage.checked,
        expected: coverage.expected,
        scores: scoresOf(shown, host),
        changed,
        regressed,
        belowMinimum,
        errors,
    };
});


/***/ }),

/***/ 5257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  z3: () => (/* binding */ error),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, startGroup, toPlatformPath, toPosixPath, toWin32Path

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
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/exec.js + 3 modules
var lib_exec = __nccwpck_require__(679);
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

/***/ }),

/***/ 679:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {


// UNUSED EXPORTS: exec, getExecOutput

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
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

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   iw: () => (/* binding */ stringsOf)
/* harmony export */ });
/* unused harmony exports objectOf, asString, itemsOf, objectsOf */
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

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
    const temporary = process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
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
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
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
/******/ var __webpack_exports__ = __nccwpck_require__(9419);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
