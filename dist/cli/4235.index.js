export const id = 4235;
export const ids = [4235,4487];
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

/***/ 42938:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "data/cyclonedx-npm.package-lock.json";

/***/ }),

/***/ 60363:
/***/ ((module) => {

// derived-from: @cyclonedx/cyclonedx-library
module.exports = ["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"];


/***/ }),

/***/ 94235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/build/run.js + 1 modules
var run = __webpack_require__(75949);
// EXTERNAL MODULE: ./packages/github/build/outside/outside.js + 3 modules
var outside_outside = __webpack_require__(62593);
// EXTERNAL MODULE: ./packages/report/build/publish.js + 4 modules
var publish = __webpack_require__(73450);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(12158);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/files.js
var sbom_files = __webpack_require__(53279);
// EXTERNAL MODULE: ./packages/inventory/build/omit.js
var omit = __webpack_require__(93011);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/from-inventory.js + 1 modules
var from_inventory = __webpack_require__(79643);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/to-inventory.js
var to_inventory = __webpack_require__(5486);
// EXTERNAL MODULE: ./packages/report/build/tool.js
var tool = __webpack_require__(41840);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/read.js
var read = __webpack_require__(68086);
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
        throw (0,errors/* inputError */.Xu)([
            `engine: \`github\` needs ${repository ? "a `github-token`" : "a repository of GitHub: it runs in a workflow"}`,
        ]);
    const { exportDependencyGraph } = await __webpack_require__.e(/* import() */ 5908).then(__webpack_require__.bind(__webpack_require__, 15908));
    const value = await exportDependencyGraph(await (0,outside_outside/* lazyGitHub */.e)(token, host)(), repository, host.fetch);
    return (0,read/* readSbom */.k)(JSON.stringify(value), `dependency graph of ${repository}`);
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
        throw (0,errors/* inputError */.Xu)([`path: ${shown} is no folder, and the engine cyclonedx-npm reads projects in folders`]);
    const has = async (name) => (await files.stat((0,external_node_path_.join)(path, name))) !== undefined;
    for (const name of foreign) {
        if (!(await has(name)))
            continue;
        throw new errors/* OspoError */.sH("INPUT", `engine: cyclonedx-npm reads what npm installs, and ${shown} holds ${name}`, {
            fix: "Leave `engine` at `auto`, which reads the lock files of npm, pnpm, yarn and bun.",
        });
    }
    const isInstalled = await has("node_modules");
    if (!isInstalled && !(await has("package-lock.json")) && !(await has("npm-shrinkwrap.json")))
        throw new errors/* OspoError */.sH("NOT_FOUND", `Neither node_modules nor a lock file of npm in ${shown}`, {
            fix: "Run `npm ci` before this step.",
        });
    const file = files.display((0,external_node_path_.join)(path, "package.json"));
    const { provideEngine, runEngine } = await __webpack_require__.e(/* import() */ 1479).then(__webpack_require__.bind(__webpack_require__, 1479));
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
        throw new errors/* OspoError */.sH("FORMAT", `cyclonedx-npm could not read ${shown}:\n${stderr.trim()}`, {
            fix: "Run `npm ci` and see what it says of the project, or leave `engine` at `auto`.",
        });
    const reading = await (0,read/* readSbom */.k)(stdout.toString("utf8"), file);
    return { ...reading, document: withScopes(reading.document) };
}
async function engineLock() {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    return readFile(new URL(/* asset import */ __webpack_require__(42938), __webpack_require__.b), "utf8");
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

// EXTERNAL MODULE: ./packages/core/build/each-item.js
var each_item = __webpack_require__(90174);
// EXTERNAL MODULE: ./packages/inventory/build/distinct.js
var build_distinct = __webpack_require__(98406);
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
    const open = (0,build_distinct/* distinctComponents */.v)(inventory).filter(isOpen);
    if (open.length === 0)
        return { inventory, findings: [] };
    const { fileCache, openRegistry } = await Promise.all(/* import() */[__webpack_require__.e(8726), __webpack_require__.e(6088)]).then(__webpack_require__.bind(__webpack_require__, 36088));
    const cache = cacheFolder ? fileCache(host.files, cacheFolder) : undefined;
    const folder = (await host.files.stat(path))?.kind === "folder" ? path : (0,external_node_path_.dirname)(path);
    const registry = await openRegistry(host, { folder });
    let outOfReach = 0;
    const results = await (0,each_item/* eachItem */.X)(open.slice(0, bounds.packages), async (component) => {
        if (outOfReach >= patience)
            throw new errors/* OspoError */.sH("NETWORK", "The registry is out of reach");
        try {
            const license = await licenseOf(component, registry, cache);
            outOfReach = 0;
            return license;
        }
        catch (error) {
            if (error instanceof errors/* OspoError */.sH && error.code === "NETWORK")
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
        throw new errors/* OspoError */.sH("FORMAT", `The registry holds another content of ${name} ${version} than the lock file names`);
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
        ? `${(0,errors/* describeError */.Uc)(first.error).split("\n")[0]}.`
        : `No more than ${bounds.packages} are asked for in one run.`;
    const message = `The registry did not tell the license of ${amount === 1 ? "one package" : `${amount} packages`}: ${why}`;
    const subject = manifests.join(", ");
    return [
        { rule: "sbom/not-enriched", level: "review", subject, message, advice: helpOf("sbom/not-enriched") },
    ];
}

// EXTERNAL MODULE: ./packages/inventory/build/projects.js + 12 modules
var build_projects = __webpack_require__(61360);
// EXTERNAL MODULE: ./packages/inventory/build/build.js
var build = __webpack_require__(11120);
// EXTERNAL MODULE: ./packages/inventory/build/package-url.js
var package_url = __webpack_require__(31624);
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
        problems.push(problem(place, place, message));
    };
    const paths = await workflowFiles(folder, files).catch((error) => {
        unread(files.display((0,external_node_path_.join)(folder, ".github")), error);
        return [];
    });
    const readings = await (0,each_item/* eachItem */.X)(paths, async (path) => {
        const { mentionsIn } = await Promise.all(/* import() */[__webpack_require__.e(8281), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 13180));
        return mentionsIn(await files.read(path, fileBytes));
    });
    for (const reading of readings) {
        const file = files.display(reading.item);
        if (reading.ok)
            for (const { text, comment } of reading.value) {
                const used = parseUses(text);
                if (used === "unknown")
                    problems.push(problem(file, text, `\`${file}\` uses \`${text}\`, which names no action.`));
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
function problem(manifest, place, message) {
    return { kind: "workflow", level: "review", subject: place, message, manifest, place };
}

;// CONCATENATED MODULE: ./actions/sbom/build/projects.js


/** One inventory of all projects at `paths`, and of what the `workflows` of their repository use. */
async function readProjectsAndTools({ path: paths, workflows }, host) {
    const toolsOf = workflows ? () => toolsAt(paths, host.files) : undefined;
    const projects = await (0,build_projects/* readProjects */.VH)(paths, host, { toolsOf });
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

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(81809);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/document.js
var sbom_document = __webpack_require__(28931);
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
    const results = await (0,each_item/* eachItem */.X)(paths, async (path) => (0,read/* readSbom */.k)(await files.read(path, limits/* limits */.F.sbomBytes), files.display(path)), { concurrency: 4, signal: host.cancelled });
    const failed = results.flatMap((result) => (result.ok ? [] : [result.error]));
    const [first] = failed;
    if (failed.length === 1)
        throw first;
    if (failed.length > 1)
        throw new errors/* OspoError */.sH("FORMAT", `${failed.length} SBOMs cannot be read:\n${failed.map(errors/* describeError */.Uc).join("\n")}`);
    const readings = results.flatMap((result) => (result.ok ? [result.value] : []));
    return joinReadings(readings, options, host);
}
/** One document as it was read, or one product of several. */
function joinReadings(readings, options, host) {
    const [only] = readings;
    const document = readings.length === 1 && only ? only.document : mergeSboms(readings, (0,build_projects/* productOf */.$7)(host), options);
    return {
        document,
        files: readings.map(({ file }) => file),
        faults: readings.flatMap(({ faults, file }) => faults.map((fault) => ({ ...fault, file }))),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
        return all === undefined || end < 0 ? undefined : { kind: kindOf(kind), bytes: all.subarray(end + 1) };
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
function kindOf(word) {
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
    if (!(error instanceof errors/* OspoError */.sH || error instanceof RangeError))
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
            if (error instanceof errors/* OspoError */.sH && error.code === "PERMISSION")
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
    return (nameOf(bytes) === name ||
        nameOf(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")) === name);
}
function nameOf(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// EXTERNAL MODULE: ./packages/core/build/event.js
var build_event = __webpack_require__(58913);
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
    throw new errors/* OspoError */.sH("INPUT", `SOURCE_DATE_EPOCH must be seconds since 1970, not "${epoch}"`);
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
        throw (0,errors/* inputError */.Xu)(["engine: `sbom` reads the files that the input `sbom` names, and it names none"]);
    if (engine !== "sbom" && engine !== "auto" && sbom.length > 0)
        throw (0,errors/* inputError */.Xu)([`engine: \`${engine}\` does not read the files that the input \`sbom\` names`]);
    if (from !== "never" && (engine !== "auto" || sbom.length > 0))
        throw (0,errors/* inputError */.Xu)(["enrich: completes what lock files tell, and here an SBOM or another engine is read"]);
    if (splitWorkspaces && (engine !== "auto" || sbom.length > 0))
        throw (0,errors/* inputError */.Xu)([
            "split-workspaces: lock files tell the members of a workspace, and here an SBOM or another engine is read",
        ]);
    return sbom.length === 0 ? [] : (0,sbom_files/* sbomPaths */.m)(sbom, host.files);
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
        const { inventory: shown, findings } = await enrich((0,omit/* omit */.c)(inventory, omitted), inputs, path, host);
        const options = await optionsFor(inventory.manifests);
        const documentOf = (part) => ({ ...(0,from_inventory/* sbomOf */.P)(part, options), format: { name, version } });
        const document = documentOf(shown);
        return { inventory: shown, document, scored: document, faults: [], findings, lineOf, documentOf };
    }
    const options = await optionsFor(sources);
    const { document: read, files, faults, } = made ? joinReadings(made, options, host) : await readSboms(sources, options, host);
    const whole = { ...(0,to_inventory/* inventoryOfSbom */.H)(read, files[0] ?? ""), manifests: files };
    const inventory = (0,omit/* omit */.c)(whole, omitted);
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

// EXTERNAL MODULE: ./packages/github/build/outside/base.js
var outside_base = __webpack_require__(85924);
// EXTERNAL MODULE: ./packages/inventory/build/sources.js
var build_sources = __webpack_require__(47618);
// EXTERNAL MODULE: ./packages/inventory/build/side-by-side.js
var side_by_side = __webpack_require__(50403);
// EXTERNAL MODULE: ./packages/inventory/build/managers.js
var managers = __webpack_require__(40726);
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
    if (!(error instanceof errors/* OspoError */.sH) || (asked && mendable.has(error.code)))
        throw error;
    return { error, asked };
}
async function base_open({ base: asked, path, workflows, githubToken }, sources, host) {
    const base = await (0,outside_base/* openBase */.m)({ base: asked, githubToken }, host);
    if (base === undefined)
        return undefined;
    const { shown } = base;
    const { files } = base;
    const there = { ...host, files };
    if (base.path !== undefined && (0,build_sources/* isSbomPath */.L4)(base.path) && (await files.stat(base.path))?.kind === "file") {
        const document = await (0,sbom_files/* readSoundSbom */.d)(base.path, files);
        return { shown, inventory: (0,to_inventory/* inventoryOfSbom */.H)(document, files.display(base.path)), isDocument: true };
    }
    if (sources.length > 0)
        return ofSources(sources, base.path, shown, there);
    const paths = [];
    for (const each of base.path === undefined ? path : [base.path]) {
        const found = await placeOf(each, there);
        if (found !== undefined)
            paths.push(found);
        else if (asked && base.path !== undefined)
            throw new errors/* OspoError */.sH("INPUT", `base: ${shown} holds no lock file and is no SBOM`);
    }
    if (paths.length === 0)
        return { shown, inventory: side_by_side/* emptyInventory */.U, isDocument: false };
    const { inventory } = await readProjectsAndTools({ path: paths, workflows }, there);
    return { shown, inventory, isDocument: false };
}
/** The same SBOMs as the base has them; nothing can be said where it has none of them. */
async function ofSources(sources, path, shown, host) {
    if (path !== undefined)
        throw new errors/* OspoError */.sH("INPUT", `base: ${shown} is no SBOM, and \`sbom\` names some`);
    const there = [];
    for (const source of sources)
        if ((await host.files.stat(source))?.kind === "file")
            there.push(source);
    if (there.length === 0)
        return undefined;
    const { document } = await readSboms(there, { timestamp: host.now(), tool: tool/* tool */.z }, host);
    return { shown, inventory: (0,to_inventory/* inventoryOfSbom */.H)(document, shown), isDocument: true };
}
/** Where the base has the project at `path`: a lock file may be another manager's there. `undefined`: nowhere. */
async function placeOf(path, { files }) {
    const entry = await files.stat(path);
    if (entry?.kind === "file")
        return path;
    if (entry === undefined && !(0,managers/* isLockFile */.ue)((0,external_node_path_.basename)(path)))
        return undefined;
    const folder = entry === undefined ? (0,external_node_path_.dirname)(path) : path;
    const names = await files.list(folder);
    return names.some(managers/* isLockFile */.ue) ? folder : undefined;
}

;// CONCATENATED MODULE: ./actions/sbom/build/change-findings.js


/** So many findings of one kind are told; the table has all. */
const told = 50;
/** So many names stand in one sentence. */
const named = 5;
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
    const message = `It cannot be told what changed: ${(0,errors/* describeError */.Uc)(error).replaceAll("\n", " ")}`;
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
    const { classifyChange, readDeclared } = await Promise.all(/* import() */[__webpack_require__.e(264), __webpack_require__.e(1346), __webpack_require__.e(2995)]).then(__webpack_require__.bind(__webpack_require__, 82995));
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
    const more = names.length > named ? ` and ${names.length - named} more` : "";
    const brought = `${names.slice(0, named).join(", ")}${more}`;
    return what === "is new"
        ? `${subject} is new, and brings in ${brought}.`
        : `${subject} brings in ${brought}.`;
}

// EXTERNAL MODULE: ./packages/inventory/build/diff.js
var diff = __webpack_require__(75997);
// EXTERNAL MODULE: ./packages/inventory/build/graph.js
var graph = __webpack_require__(55772);
;// CONCATENATED MODULE: ./actions/sbom/build/changes.js

/** Compares `head` with what was read of the base; linear. */
function compare(base, head) {
    const isSeen = comparable(base, head);
    const found = (0,diff/* diffInventories */.Q)(base.inventory, head).filter((change) => isSeen(change.kind === "removed" ? change.from : change.to));
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
    const comparison = compare({ ...base, inventory: (0,omit/* omit */.c)(base.inventory, inputs.omit) }, inventory);
    const { shown, added, removed, changed } = comparison;
    host.log.info(`Compared with ${shown}: ${added} added, ${removed} removed, ${changed} changed.`);
    return {
        counts: { base: shown, added, removed, changed },
        findings: await changeFindings(comparison, lineOf),
        tables: [changeTable(comparison)],
        metrics: { added, removed, changed },
    };
}

// EXTERNAL MODULE: ./packages/core/build/escape/markdown.js
var markdown = __webpack_require__(1728);
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
var verdict = __webpack_require__(37904);
// EXTERNAL MODULE: ./packages/core/build/matching-files.js
var matching_files = __webpack_require__(79916);
// EXTERNAL MODULE: ./packages/github/build/outside/read-only.js
var read_only = __webpack_require__(35100);
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
            throw new errors/* OspoError */.sH("CONFIG", "attest works only in a workflow run");
        },
        async send() {
            readOnly = await (0,read_only/* isReadOnly */.P)(host);
            const { attest } = await __webpack_require__.e(/* import() */ 5908).then(__webpack_require__.bind(__webpack_require__, 15908));
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
        mayNot: (error) => readOnly && error instanceof errors/* OspoError */.sH && error.code === "PERMISSION",
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
        const some = await (0,matching_files/* matchingFiles */.V)([glob], files, { input: "attest", most: mostSubjects });
        if (some.length === 0)
            throw (0,errors/* inputError */.Xu)([`attest: ${glob} names no file`]);
        for (const path of some)
            paths.add(path);
    }
    if (paths.size > mostSubjects)
        throw new errors/* OspoError */.sH("LIMIT", `attest: ${paths.size} files; an attestation takes ${mostSubjects}`);
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
            readOnly = await (0,read_only/* isReadOnly */.P)(host);
            const { submitSnapshot } = await __webpack_require__.e(/* import() */ 5908).then(__webpack_require__.bind(__webpack_require__, 15908));
            const outcome = await submitSnapshot(await github(), draft);
            const count = manifests.reduce((sum, { resolved }) => sum + resolved.size, 0);
            return `Dependency graph: ${count} packages of ${manifests.length} files ${outcome === "SUCCESS" ? "taken" : "handed over"} as ${draft.job.correlator}`;
        },
        mayNot: (error) => readOnly && error instanceof errors/* OspoError */.sH && error.code === "PERMISSION",
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
        throw new errors/* OspoError */.sH("CONFIG", "dependency-snapshot: a workflow_run job runs for another commit than the SBOM", {
            fix: "Submit in the workflow that checks out what the SBOM tells of.",
        });
    if (repository && ref && typeof head === "string" && /^[0-9a-f]{40}$/.test(head))
        return { repository, ref, commit: head };
    throw new errors/* OspoError */.sH("CONFIG", "dependency-snapshot works only in a workflow run");
}

// EXTERNAL MODULE: ./packages/github/build/clock.js
var build_clock = __webpack_require__(47103);
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
        ...(key === undefined && !(await (0,read_only/* isReadOnly */.P)(host))
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
    const project = projectOf(inputs.dependencyTrackProject, host);
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
            const { DependencyTrack } = await __webpack_require__.e(/* import() */ 9362).then(__webpack_require__.bind(__webpack_require__, 69362));
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
function projectOf(text, { env, files }) {
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
var external_node_buffer_ = __webpack_require__(4573);
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
            const { uploadReleaseAsset } = await __webpack_require__.e(/* import() */ 5908).then(__webpack_require__.bind(__webpack_require__, 15908));
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
    throw new errors/* OspoError */.sH("CONFIG", `release-assets: this run is for no release${ref && `, but for ${ref}`}`, {
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
        throw (0,errors/* inputError */.Xu)(problems);
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
function membersOf({ components }) {
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

// EXTERNAL MODULE: ./packages/inventory/build/sbom/edge-kind.js
var edge_kind = __webpack_require__(64194);
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
var licenses = __webpack_require__(55420);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/note.js
var spdx_note = __webpack_require__(12124);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/party.js
var party = __webpack_require__(4170);
// EXTERNAL MODULE: ./packages/inventory/build/spdx/terms.js
var terms = __webpack_require__(22229);
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
            const kind = (0,edge_kind/* kindOfEdge */.B)(ref === subject ? "required" : scope, scopes.get(target));
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
var declared_kind = __webpack_require__(55562);
// EXTERNAL MODULE: ./packages/inventory/generated/license-ids.cjs
var license_ids = __webpack_require__(60363);
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
        pedigree: patches.length > 0 ? { patches: patches.map(patchOf) } : undefined,
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
function patchOf(url) {
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

// EXTERNAL MODULE: ./packages/inventory/build/cyclonedx/version.js
var cyclonedx_version = __webpack_require__(38458);
;// CONCATENATED MODULE: ./packages/inventory/build/cyclonedx/write.js






/** Stands in a document until its content is known; a valid serial number, so that it can be validated. */
const noSerial = "urn:uuid:00000000-0000-0000-0000-000000000000";
/**
 * The document as CycloneDX. The same document gives the same one but for the timestamp;
 * `serializeCycloneDx` sets the serial number.
 */
function toCycloneDx(document, version = cyclonedx_version/* defaultCycloneDx */.lz) {
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
var validate = __webpack_require__(44487);
;// CONCATENATED MODULE: ./actions/sbom/build/sbom-file.js


/** Writes the SBOM after validating it: a valid file or none. */
async function writeSbom(document, target, host) {
    const { text, faults } = await formatted(document, target);
    const broken = faults.filter(({ level }) => level === "fail");
    if (broken.length > 0) {
        const some = broken.slice(0, 5).map(({ at, message }) => `- ${at}: ${message}`);
        throw new errors/* OspoError */.sH("FORMAT", `The SBOM would not be valid (${broken.length} faults):\n${some.join("\n")}`, {
            fix: `This is a fault of ospo-actions, or of a name that ${target.name} cannot carry. Please report it with what was read.`,
        });
    }
    await host.files.write(target.file, text);
    return { path: host.files.resolve(target.file), text };
}
async function formatted(document, target) {
    if (target.name === "SPDX") {
        const text = serializeSpdx(toSpdx(document));
        return { text, faults: (await (0,read/* readSbom */.k)(text, target.file)).faults };
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
    const members = membersOf(inventory);
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
    return new errors/* OspoError */.sH("LIMIT", `split-workspaces: the workspace has ${what}, and ${most} is the most`, {
        fix: "Leave `split-workspaces` out, and name the members that you want in `path`, each in a step of its own.",
    });
}
function scopesOf(inventory) {
    const counts = { required: 0, optional: 0, excluded: 0 };
    for (const { scope } of (0,build_distinct/* distinctComponents */.v)(inventory))
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
    throw (0,errors/* inputError */.Xu)([`split-workspaces: the SBOMs of ${who} would have one name; rename one of the members`]);
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
        throw (0,errors/* inputError */.Xu)(problems);
    for (const { path } of named)
        await files.remove(path);
}

// EXTERNAL MODULE: ./packages/inventory/build/missing.js
var build_missing = __webpack_require__(99292);
// EXTERNAL MODULE: ./packages/report/build/create.js
var create = __webpack_require__(2890);
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
    const direct = (0,build_distinct/* directPurls */.Q)(inventory);
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
    const distinct = (0,build_distinct/* distinctComponents */.v)(inventory);
    const [manifest, ...further] = inventory.manifests;
    const missing = (0,build_missing/* missingEntries */.B)(inventory);
    const licenses = licenseTable(distinct);
    return (0,create/* createReport */.LU)({
        action: "sbom",
        subject: (0,create/* subjectOf */.et)(host.env, further.length === 0 ? manifest : undefined, report_nameOf(inventory)),
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
            direct: (0,build_distinct/* directPurls */.Q)(inventory).size,
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

// EXTERNAL MODULE: ./actions/sbom/build/spec.js
var spec = __webpack_require__(42328);
;// CONCATENATED MODULE: ./actions/sbom/build/target.js


/** The target that the inputs name. INPUT where a format has no such version, or the author is nobody. */
function targetOf({ format, specVersion, outputFile, author }) {
    const by = { author: author ? authorOf(author) : undefined };
    if (format === "spdx-json") {
        if (specVersion !== "default" && specVersion !== "2.3")
            throw (0,errors/* inputError */.Xu)([`spec-version: SPDX is written as 2.3, not ${specVersion}`]);
        return { name: "SPDX", version: "2.3", file: outputFile || "sbom.spdx.json", ...by };
    }
    if (specVersion === "2.3")
        throw (0,errors/* inputError */.Xu)([`spec-version: CycloneDX is written as ${cyclonedx_version/* cycloneDxVersions */.dp.join(", ")}, not 2.3`]);
    const version = specVersion === "default" ? cyclonedx_version/* defaultCycloneDx */.lz : specVersion;
    return { name: "CycloneDX", version, file: outputFile || "sbom.cdx.json", ...by };
}
/** `ACME <sbom@acme.example>`; the address may be left out. */
function authorOf(text) {
    const [, name, contact] = /^([^<>\r\n]{1,200})(?:<([^<>\s]{1,500})>)?$/.exec(text.trim()) ?? [];
    const isAddress = contact === undefined || /^[^@:]+@[^@]+$|^https?:\/\/\S+$/.test(contact);
    if (name?.trim() && isAddress)
        return { kind: "organization", name: name.trim(), contacts: contact === undefined ? [] : [contact] };
    throw (0,errors/* inputError */.Xu)([`author: must be a name, or a name and an address such as "ACME <sbom@acme.example>"`]);
}

;// CONCATENATED MODULE: ./actions/sbom/build/main.js














const action = (0,run/* implement */.yx)(spec/* spec */.I, async (inputs, host) => {
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
    const github = (0,outside_outside/* lazyGitHub */.e)(inputs.githubToken, host);
    const delivered = deliveriesOf(inputs, { ...collected, sbom, memberPaths, target, report }, host, github);
    const outside = (0,outside_outside/* outsideOf */.R)(inputs, host, { github, further: delivered });
    const sbomPaths = [...(sbom ? [sbom.path] : []), ...memberPaths];
    const further = [...sbomPaths, ...letter];
    const reportPath = await (0,publish/* publish */.m)(report, { title: spec/* spec */.I.name, ...inputs, further, outside }, host);
    const { verdict, coverage } = report;
    const { checked, expected } = coverage;
    host.log.info(sbomPath ? `${checked} components in ${host.files.display(sbomPath)}` : "No SBOM written.");
    const { score: qualityScore } = quality;
    const counts = { checked, expected, components: checked, qualityScore, ...comparison.counts };
    return { verdict, reportPath, sbomPath, sbomPaths, ...counts };
});


/***/ }),

/***/ 47103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hostClock)
/* harmony export */ });
/** The host's clock; its waits end with an error when the run is cancelled. */
function hostClock(host) {
    return { now: () => host.now().getTime(), sleep: (ms) => host.sleep(ms) };
}


/***/ }),

/***/ 44487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCycloneDx: () => (/* binding */ validateCycloneDx)
});

// UNUSED EXPORTS: schemaFaults

// EXTERNAL MODULE: ./packages/core/build/json.js
var json = __webpack_require__(36603);
// EXTERNAL MODULE: ./packages/license/build/declared/kind.js
var kind = __webpack_require__(55562);
// EXTERNAL MODULE: ./packages/inventory/build/purl-fit.js
var purl_fit = __webpack_require__(6001);
// EXTERNAL MODULE: ./packages/inventory/build/sbom/time.js
var time = __webpack_require__(65763);
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
    "1.2": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 92515)),
    "1.3": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 57150)),
    "1.4": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 23057)),
    "1.5": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46068)),
    "1.6": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29071)),
    "1.7": () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69562)),
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
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31624);

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

/***/ 79643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

/***/ 65763:
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

/***/ 55420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LicenseTexts),
/* harmony export */   p: () => (/* binding */ licenseReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36603);
/* harmony import */ var _ospo_actions_license__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55562);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22229);




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

/***/ 12124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText),
/* harmony export */   k: () => (/* binding */ noteOf)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36603);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ toolText),
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   WO: () => (/* binding */ partyText),
/* harmony export */   wS: () => (/* binding */ toolOf)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22229);

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

/***/ 22229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ kindOfDeclared)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41413);

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
