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

/** The sentence by which the Functional Source License and its kin promise another license. */
const promise =
  /additional license to use the software under\s+(?:the\s+)?([^,;]{1,120}?)(?:\s+license)?,?\s+(?:that\s+is\s+)?effective\s+on\s+the\s+(\w{3,12})\s+anniversary/i;

/**
 * The parameters of a Business Source License text, and what a text promises to become (`Future License`, and the
 * anniversary of a release on which: `Future Date`); empty for others.
 */
export function parametersIn(text: string): Parameters {
  const whole = text.slice(0, 20_000);
  const found = businessSource(whole.split(/^[^\S\n]*Terms[^\S\n]*$/m)[0] ?? "");
  const [, license, anniversary] = promise.exec(whole.replace(/\s+/g, " ")) ?? [];
  if (license !== undefined && anniversary !== undefined)
    found.set("Future License", license).set("Future Date", anniversary.toLowerCase());
  return found;
}

/** A blank goes on in the lines below it; after an empty line only in those that are moved in under it. */
function businessSource(head: string): Map<string, string> {
  const found = new Map<string, string>();
  let name: string | undefined;
  let wasBlank = false;
  for (const line of head.split("\n").slice(0, 400)) {
    const started = names.find((each) => line.trimStart().toLowerCase().startsWith(`${each.toLowerCase()}:`));
    const ends = /^[-=_*\s]{5,}$/.test(line) || (wasBlank && /^\S/.test(line));
    wasBlank = line.trim() === "";
    if (started !== undefined) name = started;
    else if (ends && !wasBlank) name = undefined;
    if (name === undefined) continue;
    const more = started === undefined ? line.trim() : line.slice(line.indexOf(":") + 1).trim();
    found.set(name, `${found.get(name) ?? ""} ${more}`.trim());
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
    default: {
      const becomes = parameters.get("Future License");
      const anniversary = parameters.get("Future Date");
      if (becomes === undefined || anniversary === undefined) return undefined;
      return { becomes, when: `on the ${anniversary} anniversary of the release of each version` };
    }
  }
}
