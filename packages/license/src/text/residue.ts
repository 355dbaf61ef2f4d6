import type { Tokens } from "./tokens.ts";

/** A passage that no license explains. */
export interface Passage {
  readonly text: string;
  /** Without statements of copyright. */
  readonly plain: string;
  readonly words: number;
  /** It speaks as terms do: it demands or forbids. */
  readonly legal: boolean;
  /** A few words put into a license that turn what it says: "hereby NOT granted"; not BSD's clause about names. */
  readonly turns: boolean;
}

/** Passages this near to each other are one: terms quote the words of licenses. */
const nearWords = 8;

const copyright =
  /(?:\b(?:portions |all )?copyright\b|\(c\)|©)[^.;\n]{0,200}?(?:\(c\)|©|\d{4}|<[^>\n]{1,40}>|\[[^\]\n]{1,40}\])[^\n]{0,160}|\ball rights reserved\b/gi;
/**
 * Words that demand or forbid; disclaimers, plain grants and what may not be so ("modules may not be the copyright of")
 * do not bind more than licenses do.
 */
const operative =
  /\b(?:(?:must|shall|can|should) ?not|may ?not(?! be the copyright of)|you (?:must|shall|agree)|(?:licensee|user|recipient)s? (?:must|shall|agrees?)|prohibit(?:s|ed)?|forbid(?:s|den)?|(?:not|only|unless|expressly) (?:permitted|allowed|authorized|granted)|provided that|on (?:the )?condition|(?:prior|written) (?:permission|consent|approval)|royalt(?:y|ies)|except that you|so long as you|requires? (?:that|you|an? (?:[\w-]+ )?(?:licen[sc]e|fee|subscription|permission)))\b/i;

const turning =
  /\b(?:not|no|non|never|only|except|unless|solely|excluding|non-?commercial(?:ly)?|personal|prohibited|forbidden)\b/i;

/** BSD's clause on endorsement, of which there are many wordings: "names of", "The name Jane Doe may not be used to …". */
const aboutNames = /\bnames? of\b/i;
const aboutName = /^names? (?:[^\s,;:]+ ){1,6}(?:may|must|shall|can) ?not\W*$/i;
const endorsement = /^\W*be used to endorse or promote\b/i;

/** The passages of a text between what licenses explain, in order, those near to each other joined. */
export function passages(text: string, { starts }: Tokens, explained: Uint8Array): readonly Passage[] {
  const ranges: (readonly [number, number])[] = [];
  for (let i = 0; i < explained.length; i++) {
    if (explained[i] === 1) continue;
    const last = ranges.at(-1);
    if (last !== undefined && i - last[1] <= (isLong(last) ? nearWords : 1))
      ranges[ranges.length - 1] = [last[0], i];
    else ranges.push([i, i]);
  }
  return ranges.map(([from, to]) => {
    const whole = text.slice(starts[from], starts[to + 1]).trim();
    const plain = whole.replace(copyright, " ").trim();
    const words = plain === "" ? 0 : plain.split(/\s+/).length;
    const followed = to < explained.length - 1;
    const put = words < 8 && from > 0 && followed && turning.test(plain);
    const next = starts[to + 1] ?? text.length;
    const isClause =
      aboutNames.test(plain) || (aboutName.test(plain) && endorsement.test(text.slice(next, next + 60)));
    return {
      text: whole,
      plain,
      words,
      legal: words >= 8 && operative.test(plain),
      turns: words > 0 && !isClause && (put || (followed && /\b(?:not|never)\W*$/i.test(plain))),
    };
  });
}

function isLong([from, to]: readonly [number, number]): boolean {
  return to - from >= 2;
}
