import type { Category } from "./category.ts";

/** SPDX ids that we file otherwise than LicenseDB does, or that it did not know, and why. */
export interface Override {
  readonly category: Category;
  readonly ids: string;
  readonly why: string;
}

/** Each from reading the license's own text. */
export const overrides: readonly Override[] = [
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
