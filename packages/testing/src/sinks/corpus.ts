import { hostileTexts } from "../hostile.ts";

/** The corpus in parts so small that a run annotates and shows every text of its part. */
export const hostileParts: readonly (readonly string[])[] = (() => {
  const all = Object.entries(hostileTexts);
  const isRun = ([name]: readonly [string, string]): boolean => /^\d+ backticks$/.test(name);
  const texts = (entries: typeof all): readonly string[] => entries.map(([, text]) => text);
  return [...chunks(texts(all.filter((entry) => !isRun(entry))), 9), ...chunks(texts(all.filter(isRun)), 45)];
})();

/** Values that must not lead a file out of the workspace, or to something that is no file. */
export const hostilePaths: readonly string[] = [
  "../escape.json",
  "a/../../escape.json",
  "/etc/escape.json",
  "/dev/null",
  "..\\escape.json",
  "C:\\escape.json",
  "CON",
  `${"a".repeat(300)}.json`,
  `${"a/".repeat(300)}b.json`,
  "a\n::set-output name=verdict::pass",
  "a\r::set-output name=verdict::pass",
  "##[error]a.json",
  "::add-mask::a",
  "\u202ea\u200b.json",
  "<img src=x>`@octocat`.json",
  "__proto__",
  "~/a.json",
  "$(touch escaped)",
  ".",
];

/** Works on each of `parts`, two at a time: as many processes as the smallest machine runs at once. */
export async function eachPart(
  work: (texts: readonly string[]) => Promise<void>,
  parts: readonly (readonly string[])[] = hostileParts,
): Promise<void> {
  const left = parts.values();
  const worker = async (): Promise<void> => {
    for (const part of left) await work(part);
  };
  await Promise.all([worker(), worker()]);
}

/** Whether `text` can be the name of a file on this system. */
export function isFileName(text: string): boolean {
  const fits = text !== "" && text !== "." && text !== ".." && Buffer.byteLength(text) <= 200;
  return fits && !/[/\0]/.test(text) && text.isWellFormed();
}

/** A text as an environment variable can hold it: without NUL, and short enough for the system. */
export function asVariable(text: string): string {
  return text.replaceAll("\0", "").slice(0, 30_000);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
