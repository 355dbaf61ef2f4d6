/** Long names of license families and the short ones of their SPDX ids, applied to keys in this order. */
export const phrases: readonly (readonly [RegExp, string])[] = [
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
export const aliases: readonly (readonly [string, string])[] = lines
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [id = "", names = ""] = line.split(" = ");
    return names.split("; ").map((name): readonly [string, string] => [name, id]);
  });
