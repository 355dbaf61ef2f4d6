/** The words of a text as licenses are compared by, and where each begins in it. */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

const tag =
  "</?(?:a|abbr|b|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|li|meta|ol|p|pre|span|strong|sup|table|tbody|td|th|tr|tt|u|ul)(?:\\s[^<>]{0,300})?/?>";
const word = "[\\p{L}\\p{N}]+(?:[-'’‐‑][\\p{L}\\p{N}]+)*(?:\\.\\d+)*";
const pattern = new RegExp(
  `${tag}|&(?:[a-z]{2,8}|#\\d{1,6});|https?:\\/\\/|([\\u3040-\\u9fff])|(${word})`,
  "giu",
);

/** Bullets, section numbers and articles: files differ in them more than in words. */
const dropped = /^(?:\p{L}|\d{1,2}|i{2,3}|iv|vi{1,3}|ix|xi{0,2}|the)$/u;

/** Spellings that mean the same (SPDX license matching guidelines, section 8). */
const equivalents = new Map(
  Object.entries({
    acknowledgement: "acknowledgment",
    analogue: "analog",
    analyse: "analyze",
    artefact: "artifact",
    authorisation: "authorization",
    authorised: "authorized",
    calibre: "caliber",
    cancelled: "canceled",
    capitalisations: "capitalizations",
    catalogue: "catalog",
    categorise: "categorize",
    centre: "center",
    copyrightowner: "copyrightholder",
    emphasised: "emphasized",
    favour: "favor",
    favourite: "favorite",
    fulfil: "fulfill",
    fulfilment: "fulfillment",
    initialise: "initialize",
    judgement: "judgment",
    labelling: "labeling",
    labour: "labor",
    licence: "license",
    licenced: "licensed",
    licences: "licenses",
    maximise: "maximize",
    modelled: "modeled",
    modelling: "modeling",
    offence: "offense",
    optimise: "optimize",
    organisation: "organization",
    organise: "organize",
    owner: "holder",
    owners: "holders",
    practise: "practice",
    programme: "program",
    realise: "realize",
    recognise: "recognize",
    signalling: "signaling",
    utilisation: "utilization",
    whilst: "while",
    wilful: "willful",
  }),
);

/** So many lines are kept, and lines of so many characters: most licenses come in a few widths. */
const [keptLines, keptCharacters] = [8_192, 200];
const lines = new Map<string, Tokens>();

/**
 * Splits a text into comparable words: lower case, without punctuation, markup, bullets and line breaks, in one
 * spelling. Linear in the text.
 */
export function tokenize(text: string): Tokens {
  if (overLine.test(text)) return read(text);
  const words: string[] = [];
  const starts: number[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = readLine(text.slice(from, to));
    for (let i = 0; i < line.words.length; i++) {
      words.push(line.words[i] as string);
      starts.push(from + (line.starts[i] as number));
    }
    from = to + 1;
  }
  return { words, starts };
}

/** Only markup can go on over the end of a line. */
const overLine = /<[^<>\n]*\n/;

function readLine(line: string): Tokens {
  if (line.length > keptCharacters) return read(line);
  const before = lines.get(line);
  if (before !== undefined) return before;
  const tokens = read(line);
  // A part of a text would keep the whole of it in memory.
  if (lines.size < keptLines) lines.set(Buffer.from(line).toString(), tokens);
  return tokens;
}

function read(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  // One expression for all texts: `matchAll` makes a copy for each.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[1] ?? match[2];
    if (raw === undefined) continue;
    for (const each of variants(raw)) {
      if (dropped.test(each)) continue;
      words.push(equivalents.get(each) ?? each);
      starts.push(match.index);
    }
  }
  return { words, starts };
}

function variants(raw: string): readonly string[] {
  const plain = raw.toLowerCase().normalize("NFKC");
  if (plain === "as-is") return ["as", "is"];
  return [plain.replace(/[-'’‐‑]/g, "")];
}
