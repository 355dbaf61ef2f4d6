import { idOfAddress } from "../declared/address.ts";

/** A license that a passage names without giving its text. */
export interface Mention {
  readonly id: string;
  /** Where in the passage it is named. */
  readonly at: number;
  /** The passage grants it ("licensed under", a standard header); otherwise it only names it. */
  readonly grants: boolean;
}

const version = "(?:,? ?(?:version|ver\\.?|v\\.?)? ?(\\d(?:\\.\\d)?))";
const later = "(?:[^.;]{0,40}?\\b(or (?:\\(at your option\\) )?(?:any )?(?:later|newer)))?";
const gnu = (name: string): RegExp =>
  new RegExp(
    `(?:gnu )?\\b(?:${name})\\)?(?: license)?(?: \\([^)]{1,30}\\))?(?: as published by the free software foundation[,;]?)?(?: either)?${version}?(?: of the license)?,?${later}`,
    "g",
  );

const names: readonly (readonly [pattern: RegExp, idOf: (match: RegExpExecArray) => string | undefined])[] = [
  [gnu("affero general public license|agpl"), ([, v, or]) => gnuId("AGPL", v, or, "3.0")],
  [
    gnu("lesser general public license|library general public license|lgpl"),
    ([, v, or]) => gnuId("LGPL", v, or, "2.0"),
  ],
  [
    gnu("(?<!lesser |library |affero )general public license|(?<![al])gpl"),
    ([, v, or]) => gnuId("GPL", v, or, "1.0"),
  ],
  [new RegExp(`\\bapache(?: software)?(?: license)?${version}`, "g"), ([, v]) => versioned("Apache", v)],
  [/\bapache(?:-| license,? )?2(?:\.0)?\b/g, () => "Apache-2.0"],
  [new RegExp(`\\b(?:mozilla public license|mpl)${version}`, "g"), ([, v]) => versioned("MPL", v)],
  [new RegExp(`\\b(?:eclipse public license|epl)(?: -)?${version}`, "g"), ([, v]) => versioned("EPL", v)],
  [new RegExp(`\\belastic license${version}`, "g"), ([, v]) => versioned("Elastic", v)],
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

const granting =
  /licen[sc]ed (?:under|by|as|to)|(?:under|by|with) the (?:terms|conditions)|terms (?:and conditions )?of|(?:released|distributed|available|published|provided|covered|governed|offered) (?:under|by|with)|redistribute it|licen[sc]e:|\blicen[sc]ed?:? (?:is|are)|dual[- ]licen/;

/** The licenses that a passage names, in order, each once. Linear in the text. */
export function mentionsIn(passage: string): readonly Mention[] {
  const text = passage
    .toLowerCase()
    .replace(/[“”"'’‘`*_[\]]/g, "")
    .replace(/\s+/g, " ")
    .slice(0, 20_000);
  const found = new Map<string, Mention>();
  // What a text promises for a later day is not granted today.
  const future = text.search(/grant of future license|additional license[^.]{0,160}\banniversary\b/);
  for (const [pattern, idOf] of names) {
    // One expression for all texts: `matchAll` makes a copy for each.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const id = idOf(match);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      if (id === undefined || /^[^.;]{0,20}\bcompatible\b/.test(after)) continue;
      const reach = /^LicenseRef-|-1\.0-or-later$/.test(id) ? 50 : 160;
      const before = text.slice(Math.max(0, match.index - reach), match.index);
      if (/\bcompatible with (?:the )?(?:gnu )?$/.test(before)) continue;
      const grants =
        granting.test(before) &&
        (future < 0 || match.index < future) &&
        !/\b(?:not|isn.?t|previously|formerly|no longer|unlike|other software)\b[^.;]*$/.test(before);
      const known = found.get(id);
      if (known === undefined) found.set(id, { id, at: match.index, grants });
      else if (grants && !known.grants) found.set(id, { ...known, grants });
    }
  }
  return withoutVaguer([...found.values()].sort((a, b) => a.at - b.at));
}

/** Whether a passage lets its reader choose between the licenses that it names. */
export function offersChoice(passage: string): boolean {
  const text = passage.toLowerCase().replace(/\s+/g, " ").slice(0, 20_000);
  return /\beither (?:of |the |license|one|a\))|under (?:the terms of )?either|\bdual(?:ly)?[- ]licen[sc]ed?\b|\bdual license\b|(?:may|can|to) choose|your choice|at your option,? (?:either|any|one)|, or under|; or\b|licen[sc]es?(?: [\d.v]+)?,?\)? or (?:the|a|under) |\b\w+ or \w+ licen[sc]e/.test(
    text,
  );
}

/** "GPL" beside "GPL-2.0-only" is the same license named twice, and so is "BSD" beside one with its clauses. */
function withoutVaguer(all: readonly Mention[]): readonly Mention[] {
  const has = (prefix: string): boolean => all.some(({ id }) => id.startsWith(prefix));
  return all.filter(({ id }) => {
    if (id === "GPL-1.0-or-later") return !has("GPL-2") && !has("GPL-3");
    if (id === "LGPL-2.0-or-later") return !has("LGPL-2.1") && !has("LGPL-3");
    if (id === "AGPL-3.0-or-later") return !has("AGPL-3.0-only");
    if (id === "GPL-2.0-only" || id === "GPL-3.0-only") return !has(id.replace("only", "or-later"));
    return id !== "LicenseRef-BSD" || !has("BSD-");
  });
}

function gnuId(name: string, number: string | undefined, or: string | undefined, any: string): string {
  if (number === undefined) return `${name}-${any}-or-later`;
  return `${name}-${number.includes(".") ? number : `${number}.0`}-${or === undefined ? "only" : "or-later"}`;
}

function versioned(name: string, number: string | undefined): string | undefined {
  return number === undefined ? undefined : `${name}-${number.includes(".") ? number : `${number}.0`}`;
}
