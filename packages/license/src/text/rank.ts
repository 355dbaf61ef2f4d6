import { successors } from "../deprecated.ts";

/** The licenses that most packages have, the commonest first: what a text is taken for among near-equals. */
const common =
  `MIT ISC Apache-2.0 BSD-3-Clause BSD-2-Clause 0BSD Unlicense CC0-1.0 BlueOak-1.0.0 MPL-2.0 CC-BY-4.0
  GPL-3.0-only GPL-2.0-only LGPL-3.0-only LGPL-2.1-only AGPL-3.0-only Zlib WTFPL Artistic-2.0 Python-2.0 BSL-1.0
  EPL-2.0 EPL-1.0 OFL-1.1 MIT-0 BSD-1-Clause X11 CC-BY-3.0 CC-BY-SA-4.0 BSD-4-Clause NCSA PostgreSQL`.split(
    /\s+/,
  );

/** The lower, the likelier: common ids first, then exact versions, deprecated ids last. */
export function rankOf(id: string): number {
  const place = common.indexOf(id);
  if (place !== -1) return place;
  return (successors.has(id) ? 2_000 : 1_000) + (/-or-later$|\+$|-invariants/.test(id) ? 500 : 0);
}
