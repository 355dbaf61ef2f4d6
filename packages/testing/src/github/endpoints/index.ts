import type { Endpoint } from "../endpoint.ts";
import { apps } from "./apps.ts";
import { artifacts } from "./artifacts.ts";
import { attestations } from "./attestations.ts";
import { dependencyGraph } from "./dependency-graph.ts";
import { issues } from "./issues.ts";
import { license } from "./license.ts";
import { mended } from "./mended.ts";
import { organization } from "./organization.ts";
import { releases } from "./releases.ts";
import { runs } from "./runs.ts";
import { security } from "./security.ts";

/** Every operation that the stand-in answers itself, not just as `emulate` does, by id. */
export const endpoints: Readonly<Record<string, Endpoint>> = {
  ...apps,
  ...artifacts,
  ...attestations,
  ...dependencyGraph,
  ...issues,
  ...license,
  ...mended,
  ...organization,
  ...releases,
  ...runs,
  ...security,
};
