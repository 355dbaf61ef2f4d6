import { Buffer } from "node:buffer";
import { basename } from "node:path";
import { type Host, OspoError, readEvent } from "@ospo-actions/core";
import type { GitHub } from "@ospo-actions/github";
import type { Outlet } from "@ospo-actions/report";
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

/** Bytes of a file beside a release, all of them under 2 GiB (docs: about-releases). */
const assetBytes = 2 ** 31 - 1;

/** The SBOMs at `paths` beside the release that the run is for: of the event, else of the tag that was pushed. */
export function releaseOutlet(
  paths: readonly string[],
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
      const release = await releaseOf(host);
      const told = [];
      for (const path of paths) {
        const name = basename(path);
        const bytes = Buffer.from(await host.files.read(path, assetBytes));
        const draft = { ...release, name, mediaType: mediaTypeOf(target), bytes };
        const { outcome, url } = await uploadReleaseAsset(await github(), draft);
        told.push(`${name} ${outcome}, ${url}`);
      }
      return `Release ${release.tag}: ${told.join("; ")}`;
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
