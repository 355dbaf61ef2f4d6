export const id = 161;
export const ids = [161];
export const modules = {

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classifyChange: () => (/* reexport */ classifyChange),
  readDeclared: () => (/* reexport */ readDeclared)
});

// UNUSED EXPORTS: categories, categoryOf, compatibility, compatibilityLimits, compatible, conclude, contexts, covers, delayedTerms, directionOf, evaluate, explain, filedUnder, identify, kindOfDeclared, licenseFileRole, licensePointer, openIdentifier, operands, outbounds, parametersIn, parseExpression, readTexts, takenAs, termOf, textsLocation, writeTerm

;// CONCATENATED MODULE: ./packages/license/build/obligation/condition.js
/** What somebody does with code: the same license asks different things of each (DESIGN 5). */
const contexts = (/* unused pure expression or super */ null && (["internal", "service", "distribute", "contribute"]));
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

;// CONCATENATED MODULE: ./packages/license/build/conclude/same.js

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
        category_of_categoryOf(other) === category_of_categoryOf(one));
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

// EXTERNAL MODULE: ./packages/license/build/expression.js
var build_expression = __webpack_require__(1413);
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
        return names(a, b) || names(b, a);
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
        : { ...compare(left, right, said), variants: describeVariants(terms(left), terms(right)) };
    if (pairs.size < keptPairs)
        pairs.set(key, weighed);
    return weighed;
}
function compare(left, right, said) {
    const [wanted, there] = [terms(left), terms(right)];
    const extra = there.filter((term) => !wanted.some((other) => names(other, term)) && !companion(term, wanted));
    if (!there.some((term) => wanted.some((other) => names(other, term) || addsTo(other, term))))
        return { agreement: "contradiction", concluded: said, extra: [] };
    const concluded = settle(left, there);
    return extra.length === 0
        ? { agreement: "agreed", concluded, extra: [] }
        : { agreement: "extra", concluded, extra: [...new Set(extra.map(term_writeTerm))] };
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
    const term = termOf(tree);
    return term_writeTerm((term.anyOf !== undefined && there.find((each) => names(term, each))) || term);
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
    return leaves(tree).map(termOf);
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
const terms_names = (/* unused pure expression or super */ null && (["Licensor", "Licensed Work", "Additional Use Grant", "Change Date", "Change License"]));
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
    const { class: kind, reason } = rule(before, after, edited.length > 0);
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
        gained: known ? difference(now, old) : [],
        lost: known ? difference(old, now) : [],
        ...(delayed !== undefined && { delayed }),
        attributes,
        reasons: [reason, ...attributes.map(({ name }) => `The text's "${name}" was edited`)],
    };
}
function conditions({ terms }) {
    return new Set(terms.flatMap(conditionsOf));
}
function difference(a, b) {
    return [...a].filter((each) => !b.has(each)).map((each) => condition_conditionTexts[each].text);
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
    const exact = (0,build_expression/* parseExpression */.Y)(text);
    if (exact !== undefined)
        return { kind: "expression", text, tree: exact, raw: text };
    const corrected = correct(text);
    return (corrected && expression(corrected.text, text, corrected.note)) ?? { kind: "words", text };
}
function expression(text, raw, note) {
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
    const ids = parts.map((part) => ((0,build_expression/* parseExpression */.Y)(part.trim()) ? part.trim() : nameOrAddress(part)));
    return ids.includes(undefined) ? undefined : { text: ids.map((id) => bracket(id ?? "")).join(by), note };
}
function nameOrAddress(text) {
    return idOfAddress(text) ?? idOfName(text);
}
function bracket(text) {
    return / (?:OR|AND) /i.test(text) && !/^\([^()]*\)$/.test(text) ? `(${text})` : text;
}

;// CONCATENATED MODULE: ./packages/license/build/index.js






















/***/ })

};
