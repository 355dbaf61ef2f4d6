/** Permissive licenses that go into GPL programs (gnu.org/licenses/license-list, "GPL-Compatible Free Software Licenses"). */
export const gplCompatible: ReadonlySet<string> = new Set(
  `MIT MIT-0 X11 ISC 0BSD BSD-1-Clause BSD-2-Clause BSD-2-Clause-Views BSD-2-Clause-FreeBSD BSD-2-Clause-Patent BSD-3-Clause
  BSD-3-Clause-Clear BlueOak-1.0.0 Zlib Libpng BSL-1.0 NCSA PostgreSQL HPND Python-2.0 Python-2.0.1 PSF-2.0 UPL-1.0 W3C
  Unicode-3.0 Unicode-DFS-2016 curl ICU SMLNJ UnixCrypt WTFPL FTL ZPL-2.0 ZPL-2.1 IJG MIT-CMU NTP TCL`.split(
    /\s+/,
  ),
);

/** Licenses that the same list calls incompatible with every GPL version. */
export const gplIncompatible: ReadonlySet<string> = new Set(
  `BSD-4-Clause BSD-4-Clause-UC Apache-1.0 Apache-1.1 OpenSSL PHP-3.01 PHP-3.0 AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 MS-PL MS-RL
  MPL-1.0 MPL-1.1 EPL-1.0 CPL-1.0 IPL-1.0 CDDL-1.0 CDDL-1.1 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1
  OSL-3.0 NPL-1.0 NPL-1.1 QPL-1.0 LPPL-1.2 LPPL-1.3a LPPL-1.3c Zend-2.0 ZPL-1.1 OFL-1.1 MPL-2.0-no-copyleft-exception
  CPAL-1.0 XFree86-1.1 Artistic-1.0`.split(/\s+/),
);
