import { createHash } from "node:crypto";
import { administrator } from "../emulate.ts";
import { type Call, type Endpoint, repositoryOf } from "../endpoint.ts";
import { invalid } from "../exchange.ts";
import { forward } from "../forward.ts";
import { amend, amendAll } from "./mended.ts";

type Body = Record<string, unknown>;

const withAssets: Endpoint = async (call) =>
  amend(await forward(call), (release) => releaseOf(call, release));
const withDigest: Endpoint = async (call) => amend(await forward(call), (asset) => assetOf(call, asset));

/**
 * Releases and their assets: `emulate` counts bytes and throws them away, tells no digest, takes a name
 * twice (docs: rest/releases/assets, 422) and knows no immutable release.
 */
export const releases: Readonly<Record<string, Endpoint>> = {
  "repos/get-release": withAssets,
  "repos/get-release-by-tag": withAssets,
  "repos/get-latest-release": withAssets,
  "repos/list-releases": async (call) => amendAll(await forward(call), (release) => releaseOf(call, release)),
  "repos/update-release": withAssets,
  "repos/upload-release-asset": async (call) => {
    if (isImmutable(call))
      return invalid("ReleaseAsset", "base", "Cannot upload assets to an immutable release.");
    const path = `/repos/${repositoryOf(call)}/releases/${call.values.release_id}/assets`;
    const { body: known } = await call.state.call(administrator, "GET", path);
    if ((known as readonly Body[]).some(({ name }) => name === call.request.query.get("name")))
      return invalid("ReleaseAsset", "name", "already_exists");
    const answer = await forward(call);
    const { id } = (answer.body ?? {}) as { id?: number };
    if (id !== undefined) call.world.assets.set(id, call.request.raw);
    return amend(answer, (asset) => assetOf(call, asset));
  },
  "repos/update-release-asset": withDigest,
  "repos/list-release-assets": async (call) => amendAll(await forward(call), (asset) => assetOf(call, asset)),
  "repos/get-release-asset": async (call) => {
    const bytes = call.world.assets.get(Number(call.values.asset_id));
    if (bytes && call.request.headers.accept === "application/octet-stream") {
      const location = `${call.addresses.downloadUrl}/asset/${call.values.asset_id}`;
      return { status: 302, headers: { location } };
    }
    return amend(await forward(call), (asset) => assetOf(call, asset));
  },
};

function isImmutable(call: Call): boolean {
  return call.world.repository(repositoryOf(call))?.immutableReleases === true;
}

function releaseOf(call: Call, release: Body): Body {
  const assets = (release.assets as readonly Body[]).map((asset) => assetOf(call, asset));
  return { ...release, assets, ...(isImmutable(call) && { immutable: true }) };
}

function assetOf({ world }: Call, asset: Body): Body {
  const bytes = world.assets.get(asset.id as number);
  const digest = bytes ? `sha256:${createHash("sha256").update(bytes).digest("hex")}` : null;
  return { ...asset, digest };
}
