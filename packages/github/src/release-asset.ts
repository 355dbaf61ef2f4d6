import { createHash } from "node:crypto";
import { OspoError } from "@ospo-actions/core";
import { createOnce } from "./create-once.ts";
import { isUncertain, statusOf } from "./failure.ts";
import type { GitHub } from "./github.ts";
import { type Slug, slugOf } from "./repository.ts";

export interface AssetDraft {
  /** `owner/name`. */
  readonly repository: string;
  /** Tag of the release. */
  readonly tag: string;
  /** File name that users see. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly mediaType: string;
}

/** What became of the asset, and the address that users download it from. */
export interface UploadedAsset {
  readonly outcome: "created" | "replaced" | "unchanged";
  readonly url: string;
}

interface Asset {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly digest?: string | null;
  readonly browser_download_url: string;
}

/**
 * Puts a file beside a release, in the place of one of the same name. The new one goes up under a name of
 * its own first and takes the old one's when it is whole, so that at no time there is none. A file of the
 * same bytes stays as it is. NOT_FOUND where there is no release, CONFIG where it is immutable.
 */
export async function uploadReleaseAsset(github: GitHub, draft: AssetDraft): Promise<UploadedAsset> {
  const slug = slugOf(draft.repository);
  const release = await releaseOf(github, slug, draft);
  const digest = `sha256:${createHash("sha256").update(draft.bytes).digest("hex")}`;
  const before = await assetsOf(github, slug, release.id);
  const old = before.find(({ name }) => name === draft.name);
  if (old?.digest === digest && old.state === "uploaded") {
    await removeAll(
      github,
      slug,
      before.filter(({ name }) => isOnTheWay(name, draft)),
    );
    return { outcome: "unchanged", url: old.browser_download_url };
  }
  if (release.immutable) throw immutable(draft);
  await removeAll(
    github,
    slug,
    before.filter(({ name }) => isOnTheWay(name, draft)),
  );
  if (old === undefined) {
    const made = await upload(github, slug, release, draft, draft.name);
    return { outcome: "created", url: made.browser_download_url };
  }
  const onTheWay = `${draft.name}${mark}${digest.slice(7, 19)}`;
  const made = await upload(github, slug, release, draft, onTheWay);
  await removeAll(github, slug, [old]);
  const named = await rename(github, slug, made, draft.name);
  return { outcome: "replaced", url: named.browser_download_url };
}

/** Between a file's name and the digits of one that is on its way to it. */
const mark = ".new-";

/** What a run that was stopped half-way left behind. */
function isOnTheWay(name: string, draft: AssetDraft): boolean {
  return name.startsWith(`${draft.name}${mark}`);
}

interface Release {
  readonly id: number;
  readonly upload_url: string;
  readonly immutable?: boolean;
}

async function releaseOf({ octokit }: GitHub, slug: Slug, { tag, repository }: AssetDraft): Promise<Release> {
  const route = "GET /repos/{owner}/{repo}/releases/tags/{tag}";
  try {
    return (await octokit.request(route, { ...slug, tag })).data;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    throw new OspoError("NOT_FOUND", `${repository} has no published release of the tag ${tag}`, {
      fix: "Run on `release: published`, or make the release in a step before. GitHub does not find drafts by their tag.",
      cause: error,
    });
  }
}

async function assetsOf({ octokit }: GitHub, slug: Slug, release: number): Promise<readonly Asset[]> {
  const route = "GET /repos/{owner}/{repo}/releases/{release_id}/assets";
  return octokit.paginate(route, { ...slug, release_id: release, per_page: 100 });
}

async function upload(
  github: GitHub,
  slug: Slug,
  release: Release,
  draft: AssetDraft,
  name: string,
): Promise<Asset> {
  const url = uploadAddress(release.upload_url, github);
  const find = async (): Promise<Asset | undefined> => {
    const found = (await assetsOf(github, slug, release.id)).find((one) => one.name === name);
    if (found === undefined || found.state === "uploaded") return found;
    // GitHub keeps an upload that broke off under its name (docs: rest/releases/assets).
    await removeAll(github, slug, [found]);
    return undefined;
  };
  const create = async (): Promise<Asset> => {
    const { data } = await github.octokit.request({
      method: "POST",
      url: `${url}{?name}`,
      name,
      data: draft.bytes,
      headers: { "content-type": draft.mediaType, "content-length": draft.bytes.length },
    });
    return data as Asset;
  };
  try {
    return await createOnce({ find, create }, github);
  } catch (error) {
    if (statusOf(error) === 422 && /immutable/i.test((error as Error).message)) throw immutable(draft);
    throw error;
  }
}

/** The address that GitHub gives, without the template at its end, on GitHub's own hosts alone. */
function uploadAddress(template: string, { octokit }: GitHub): string {
  const url = URL.parse(template.replace(/\{[^}]*\}$/, ""));
  const api = new URL(octokit.request.endpoint.DEFAULTS.baseUrl);
  const own = api.host === "api.github.com" ? "uploads.github.com" : api.host;
  if (url?.host === own && url.protocol === api.protocol) return url.href;
  throw new OspoError(
    "PERMISSION",
    `GitHub names ${url?.host ?? "no host"} for uploads, which is not followed`,
  );
}

async function rename({ octokit }: GitHub, slug: Slug, { id }: Asset, name: string): Promise<Asset> {
  const route = "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}";
  return (await octokit.request(route, { ...slug, asset_id: id, name })).data;
}

/** Removes assets; one that is gone already is as good. */
async function removeAll(github: GitHub, slug: Slug, assets: readonly Asset[]): Promise<void> {
  const route = "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}";
  for (const { id } of assets) {
    try {
      await github.octokit.request(route, { ...slug, asset_id: id });
    } catch (error) {
      if (statusOf(error) !== 404 || isUncertain(error)) throw error;
    }
  }
}

function immutable({ tag, name }: AssetDraft): OspoError {
  return new OspoError("CONFIG", `The release ${tag} is immutable, so ${name} cannot be added to it`, {
    fix: "Upload to the draft before it is published, or turn immutable releases off in the repository's settings.",
  });
}
