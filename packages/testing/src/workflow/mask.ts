/** What the log shows in a secret's place. */
const stars = "***";

/**
 * The values that are hidden in everything a run writes. Each is hidden in its derived forms too (the runner's
 * value encoders: JSON, URI, XML and Base64 at each of three offsets), and each line of one with several.
 */
export class Masks {
  readonly #values = new Set<string>();
  #pattern: RegExp | undefined;

  add(secret: string): void {
    for (const value of [secret, ...secret.split(/[\r\n]+/)]) {
      if (value.trim() === "") continue;
      for (const form of forms(value)) this.#values.add(form);
    }
    this.#pattern = undefined;
  }

  /** `text` with each secret as `***`; secrets that overlap are one. */
  hide(text: string): string {
    if (this.#values.size === 0) return text;
    this.#pattern ??= new RegExp(
      [...this.#values].map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"),
    );
    if (!this.#pattern.test(text)) return text;
    let shown = "";
    let from = 0;
    for (const [start, end] of this.#places(text)) {
      shown += text.slice(from, start) + stars;
      from = end;
    }
    return shown + text.slice(from);
  }

  /** Whether `text` holds a secret. */
  covers(text: string): boolean {
    return this.hide(text) !== text;
  }

  #places(text: string): readonly (readonly [number, number])[] {
    const found: [number, number][] = [];
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
        found.push([at, at + value.length]);
    }
    found.sort(([a], [b]) => a - b);
    const merged: [number, number][] = [];
    for (const [start, end] of found) {
      const last = merged.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    return merged;
  }
}

function forms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2]
    .map((offset) => bytes.subarray(offset).toString("base64").replace(/.?=*$/, ""))
    .filter((form) => form.length >= 6);
  const xml = value.replace(/[<>&'"]/g, (character) => `&${entities.get(character)};`);
  const json = JSON.stringify(value).slice(1, -1);
  return [
    value,
    json,
    xml,
    encodeURIComponent(value.toWellFormed()),
    value.replaceAll("'", "''"),
    bytes.toString("base64"),
    ...base64,
  ];
}

const entities = new Map([
  ["<", "lt"],
  [">", "gt"],
  ["&", "amp"],
  ["'", "apos"],
  ['"', "quot"],
]);
