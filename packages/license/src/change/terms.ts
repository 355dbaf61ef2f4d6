/** Terms that end or change by themselves. */
export interface Delayed {
  /** What the code becomes: an SPDX id or, where a text says it otherwise, its words. */
  readonly becomes: string;
  /** When, in words. */
  readonly when: string;
}

/** The blanks that a license leaves to be filled in, by their name in the license. */
export type Parameters = ReadonlyMap<string, string>;

const names = ["Licensor", "Licensed Work", "Additional Use Grant", "Change Date", "Change License"] as const;

/** The parameters of a Business Source License text; empty for others. */
export function parametersIn(text: string): Parameters {
  const head = text.slice(0, 20_000).split(/^[^\S\n]*Terms[^\S\n]*$/m)[0] ?? "";
  const found = new Map<string, string>();
  let name: string | undefined;
  for (const line of head.split("\n").slice(0, 400)) {
    const started = names.find((each) => line.trimStart().toLowerCase().startsWith(`${each.toLowerCase()}:`));
    if (started !== undefined) name = started;
    if (name === undefined) continue;
    if (started === undefined && /^[-=_*\s]{5,}$/.test(line)) name = undefined;
    else
      found.set(
        name,
        `${found.get(name) ?? ""} ${started === undefined ? line.trim() : line.slice(line.indexOf(":") + 1).trim()}`.trim(),
      );
  }
  return found;
}

/** What a license becomes by itself and when; `undefined` for licenses that stay as they are. */
export function delayedTerms(id: string, parameters: Parameters): Delayed | undefined {
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
    default:
      return undefined;
  }
}
