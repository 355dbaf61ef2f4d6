import { administrator } from "../emulate.ts";
import { type Endpoint, repositoryOf } from "../endpoint.ts";
import { refusal } from "../exchange.ts";

/** What GitHub tells of a repository's license: `undefined` for none. */
export function licenseBody(spdx: string | undefined, apiUrl: string): object | null {
  if (spdx === undefined) return null;
  const key = spdx === "NOASSERTION" ? "other" : spdx.toLowerCase();
  const url = spdx === "NOASSERTION" ? null : `${apiUrl}/licenses/${key}`;
  return { key, name: spdx, spdx_id: spdx, url, node_id: `L_${key}` };
}

/** The detected license of a repository, with the file that tells it. */
export const license: Readonly<Record<string, Endpoint>> = {
  "licenses/get-for-repo": async (call) => {
    const { world, state, addresses, request } = call;
    const repository = repositoryOf(call);
    const spdx = world.repository(repository)?.license;
    const ref = request.query.get("ref");
    const path = `/repos/${repository}/contents/LICENSE${ref ? `?ref=${encodeURIComponent(ref)}` : ""}`;
    const file = await state.call(administrator, "GET", path);
    if (spdx === undefined || file.status !== 200) return refusal(404, "Not Found");
    return { status: 200, body: { ...(file.body as object), license: licenseBody(spdx, addresses.apiUrl) } };
  },
};
