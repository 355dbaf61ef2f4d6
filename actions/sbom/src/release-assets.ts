import { Buffer } from "node:buffer";
import { basename } from "node:path";
import { type Host, OspoError, readEvent } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import type { Outlet } from "@ospo-actions/report";
import type { WrittenSbom } from "./sbom-file.ts";
import type { Target } from "./target.ts";

/** GitHub renames a file with other characters (docs: rest/releases/assets), and it would not be found again. */
const assetName = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** What is wrong where the file cannot have its own name beside a release. */
export function assetProblems({ file }: Target): readonly string[] {
  const name = basename(file);
  if (assetName.test(name)) return [];
  return [
    `output-file: a release asset cannot be called "${name}"; use letters and digits, with . _ or - between them`,
  ];
}

/** The SBOM beside the release that the run is for: of the event, else of the tag that was pushed. */
export function releaseOutlet(
  { path, text }: WrittenSbom,
  target: Target,
  host: Host,
  github: () => Promise<GitHub>,
): Outlet {
  return {
    name: "release asset",
    repository: host.env.GITHUB_REPOSITORY,
    isRequired: true,
    async exists() {
      await releaseOf(host);
      return true;
    },
    async send() {
      const { uploadReleaseAsset } = await import("@ospo-actions/github");
      const draft = { ...(await releaseOf(host)), name: basename(path), mediaType: mediaTypeOf(target) };
      const { outcome, url } = await uploadReleaseAsset(await github(), {
        ...draft,
        bytes: Buffer.from(text),
      });
      return `Release ${draft.tag}: ${draft.name} ${outcome}, ${url}`;
    },
    mayNot: () => false,
  };
}

/** As IANA lists them: media types application/vnd.cyclonedx+json and application/spdx+json. */
function mediaTypeOf({ name, version }: Target): string {
  return name === "SPDX" ? "application/spdx+json" : `application/vnd.cyclonedx+json; version=${version}`;
}

async function releaseOf(host: Host): Promise<{ readonly repository: string; readonly tag: string }> {
  const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event, GITHUB_REF: ref = "" } = host.env;
  const named = event === "release" ? (await readEvent(host)).release?.tag_name : undefined;
  const tag = typeof named === "string" ? named : /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  if (repository && tag) return { repository, tag };
  throw new OspoError("CONFIG", `release-assets: this run is for no release${ref && `, but for ${ref}`}`, {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for the reader
    fix: "Run on `release: published` or on tags, or ask for it there alone: `release-assets: ${{ github.event_name == 'release' }}`.",
  });
}
