import type { Packument } from "@ospo-actions/registry";
import { expect, test } from "vitest";
import { type Release, warningsOn } from "./warnings.ts";

/**
 * What registry metadata said of attacked packages, around the release. The bad versions were taken down, so their
 * facts are those of the public incident reports (npm on event-stream, 2018; CISA on ua-parser-js, 2021; the
 * maintainers on chalk and @ctrl/tinycolor, 2025). What no report tells is left out, as a
 * registry may leave it out; the days of the versions before are only near.
 */
const incidents = [
  {
    name: "event-stream",
    from: { version: "3.3.4", published: "2016-07-16", publisher: "dominictarr", dependencies: ["through"] },
    between: {
      version: "3.3.5",
      published: "2018-09-05",
      publisher: "right9ctrl",
      dependencies: ["through"],
    },
    to: {
      version: "3.3.6",
      published: "2018-09-09",
      publisher: "right9ctrl",
      dependencies: ["through", "flatmap-stream"],
    },
    shown: ["new-publisher", "young-version"],
  },
  {
    name: "ua-parser-js",
    from: { version: "0.7.28", published: "2021-04-10", publisher: "faisalman" },
    to: {
      version: "0.7.29",
      published: "2021-10-22",
      publisher: "faisalman",
      installScripts: ["preinstall"],
    },
    shown: ["install-script", "young-version"],
  },
  {
    name: "chalk",
    from: { version: "5.6.0", published: "2025-08-17" },
    to: { version: "5.6.1", published: "2025-09-08" },
    shown: ["young-version"],
  },
  {
    name: "@ctrl/tinycolor",
    from: { version: "4.1.0", published: "2024-03-01" },
    to: { version: "4.1.1", published: "2025-09-15", installScripts: ["postinstall"] },
    shown: ["install-script", "young-version"],
  },
] as const;

interface Facts {
  readonly version: string;
  readonly published: string;
  readonly publisher?: string;
  readonly dependencies?: readonly string[];
  readonly installScripts?: readonly string[];
}

function release(name: string, { published, ...facts }: Facts): Release {
  return {
    name,
    license: undefined,
    licenseField: undefined,
    deprecated: undefined,
    repository: undefined,
    installScripts: [],
    dependencies: [],
    publisher: undefined,
    provenance: false,
    tarball: undefined,
    digests: [],
    ...facts,
    published: new Date(published),
  };
}

test.each(incidents)("$name: what would have shown a day after its release, and what not", (incident) => {
  const { name, from, to, shown } = incident;
  const all = [from, ...("between" in incident ? [incident.between] : []), to];
  const versions = all.map((facts) => release(name, facts));
  const history: Packument = { name, versions, tags: new Map(), unreadable: [], isTimed: true };
  const now = new Date(Date.parse(to.published) + 24 * 60 * 60 * 1000);
  const [first, last] = [versions[0], versions.at(-1)] as [Release, Release];
  const kinds = warningsOn(first, last, history, { now, youngDays: 3 }).map(({ kind }) => kind);
  process.stdout.write(`${name} ${from.version} -> ${to.version}: ${kinds.join(", ")}\n`);
  expect(kinds).toEqual(shown);
});
