/** Terms that take back what an open license gives, found by their words. */
export interface Rider {
  /** The SPDX reference of ours that names them. */
  readonly id: string;
  readonly what: string;
  /** The words that gave them away. */
  readonly excerpt: string;
}

const subject =
  "(?:the |this |any |our |said )?(?:software|program|work|code|library|package|product|materials?|service|project|font|data|files?|source code|it)";

const patterns: readonly (readonly [id: string, what: string, pattern: RegExp])[] = [
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
    new RegExp(
      `${subject} (?:may|must|shall|can|should) ?not be used (?!in advertising|to endorse|or promote)|(?:may|must|shall|can) ?not (?:use|deploy|provide|offer|host) ${subject}(?! for the purposes? of endors)(?! except in compliance)|not (?:permitted|allowed|authorized) to (?:use|modify|distribute|redistribute|sell)|(?:prohibited|forbidden|barred) from (?:using|use)|use of ${subject} (?:is (?:prohibited|forbidden|restricted|limited)|by [^.;]{1,80} is (?:prohibited|forbidden))|(?:license|permission|rights?)(?: is| are)? (?:not granted|hereby denied|denied|withheld|revoked)|no license is granted|are not granted|competing (?:use|product|service|software)|competitive (?:with|product|service)|substitute for|production (?:use|environment|purposes)|as a (?:managed|hosted) service|additional use grant|permitted purpose|field of (?:use|endeavou?r)|(?:military|weapons?|surveillance|nuclear|law enforcement|immigration)|terminates? (?:automatically )?(?:if|when) (?:a |the )?(?:developer|customer|user|account)`,
    ),
  ],
  [
    "LicenseRef-proprietary",
    "terms of a vendor or a contract apply",
    /(?<!contribut(?:or|ion) |software )license agreement(?! \(?(?:for python|bsd|mit|apache|gpl))|subscription agreement|\b(?:end[- ]user|developer|customer|master|commercial|enterprise|service) (?:license|agreement|terms)|terms (?:of service|and conditions of use|& conditions of use)|\btos\b|(?:purchase|buy|obtain|acquire|requires?|need) an? (?:commercial |paid |valid |separate )?(?:license|subscription)|confidential|trade secret|proprietary (?:and|rights|information|software|to|license)|(?:not|do not|may not) (?:copy|redistribute|distribute|disclose|modify|decompile|reverse)|reverse engineer|unauthorized (?:copying|use|reproduction|distribution)|by (?:downloading|installing|clicking|accessing)|no[- ]charge/,
  ],
];

/** The terms in a passage that restrict beyond what open licenses do: the first of each kind. Linear in the text. */
export function ridersIn(passage: string): readonly Rider[] {
  const text = passage
    .toLowerCase()
    .replace(/[“”"'’‘`*_]/g, "")
    .replace(/\s+/g, " ");
  return patterns.flatMap(([id, what, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ id, what, excerpt: around(text, found.index, found[0].length) }];
  });
}

function around(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 60), at + length + 80).trim();
}

/** Whether words in a `license` field speak of a contract of its vendor, and not of a license that others use. */
export function contractIn(words: string): boolean {
  return /agreement|commercial|proprietary|subscription|terms of (?:use|service)|no[- ]charge|\beula\b|all rights reserved|purchase|\bpaid\b|confidential/i.test(
    words,
  );
}
