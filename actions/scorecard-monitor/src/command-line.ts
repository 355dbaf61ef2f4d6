import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Host, OspoError } from "@ospo-actions/core";
import type { RunScorecard } from "@ospo-actions/scorecard";
import { homeOf } from "./home.ts";
import type { Inputs } from "./inputs.ts";

/** Milliseconds for unpacking, and for one repository: a big one takes minutes. */
const patience = { unpack: 2 * 60_000, run: 15 * 60_000 };
/** Bytes of an archive (v5 has about 20 MB), of a list of checksums, and of a result. */
const sizes = { archive: 200 * 1024 * 1024, checksums: 100_000, result: 64 * 1024 * 1024 };

/** Scorecard's command line, made ready when it is first needed. */
export function commandLine(inputs: Inputs, host: Host): RunScorecard {
  let program: Promise<string> | undefined;
  return async (args, { platform }) => {
    program ??= provide(inputs, host);
    return host.execute({
      program: await program,
      args,
      folder: host.files.temporary,
      env: environment(platform, inputs, host),
      limit: sizes.result,
      timeout: patience.run,
      cancelled: host.cancelled,
    });
  };
}

/** What Scorecard needs and no more: the run's token goes to its own server alone, which is named as Scorecard wants it. */
function environment(
  platform: string,
  { githubToken }: Inputs,
  { env }: Host,
): Readonly<Record<string, string | undefined>> {
  const base =
    /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TE?MP|TMPDIR|https?_proxy|no_proxy|SSL_CERT_FILE|GITLAB_AUTH_TOKEN|SCORECARD_EXPERIMENTAL)$/i;
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => base.test(name)));
  if (platform !== homeOf(env)) return kept;
  return {
    ...kept,
    ...(githubToken && { GITHUB_AUTH_TOKEN: githubToken }),
    ...(platform !== "github.com" && { GH_HOST: platform }),
  };
}

/** The path of the program: from the tool cache, else downloaded, held against its checksum, unpacked and kept. */
async function provide(inputs: Inputs, host: Host): Promise<string> {
  const { cacheDir, downloadTool, find } = await import("@actions/tool-cache");
  const { cliVersion: version } = inputs;
  const cached = find("ossf-scorecard", version);
  if (cached) return programIn(cached, host);
  const base = `${inputs.cliUrl.replace(/\/+$/, "")}/v${version}`;
  const name = `scorecard_${version}_${platform()}.tar.gz`;
  const folder = join(host.files.temporary, "ospo-engines", `scorecard-${version}`);
  const archive = join(folder, "archive.tar.gz");
  await host.files.remove(archive);
  const wanted = inputs.cliSha256 ?? (await publishedChecksum(`${base}/scorecard_checksums.txt`, name, host));
  await downloadTool(`${base}/${name}`, archive).catch((cause: unknown) => {
    throw new OspoError("NETWORK", `Scorecard ${version} could not be downloaded from ${base}/${name}`, {
      cause,
    });
  });
  await verify(archive, name, wanted, host);
  const { status, stderr } = await host.execute({
    program: "tar",
    args: ["-xzf", archive, "-C", folder],
    folder,
    env: { PATH: host.env.PATH, SYSTEMROOT: host.env.SYSTEMROOT },
    limit: sizes.checksums,
    timeout: patience.unpack,
    cancelled: host.cancelled,
  });
  if (status !== 0) throw new OspoError("FORMAT", `${name} could not be unpacked: ${stderr.slice(-300)}`);
  await host.files.remove(archive);
  await programIn(folder, host);
  return programIn(await cacheDir(folder, "ossf-scorecard", version), host);
}

/** As goreleaser names the releases of ossf/scorecard. */
function platform(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `${system}_${process.arch === "x64" ? "amd64" : process.arch}`;
}

async function publishedChecksum(url: string, name: string, host: Host): Promise<string> {
  const signal = AbortSignal.any([AbortSignal.timeout(30_000), host.cancelled]);
  const response = await host.fetch(url, { signal });
  const text = response.ok ? (await response.text()).slice(0, sizes.checksums) : "";
  for (const line of text.split("\n")) {
    const [sum = "", file] = line.trim().split(/\s+\*?/);
    if (file === name && /^[0-9a-f]{64}$/.test(sum)) return sum;
  }
  throw new OspoError("FORMAT", `${url} (status ${response.status}) tells no SHA-256 of ${name}`, {
    fix: "Give it by `cli-sha256`.",
  });
}

async function verify(path: string, name: string, wanted: string, { files }: Host): Promise<void> {
  const { size = 0 } = (await files.stat(path)) ?? {};
  if (size > sizes.archive) throw new OspoError("LIMIT", `${name} has ${size} bytes`);
  const found = createHash("sha256")
    .update(await files.readBytes(path, 0, size))
    .digest("hex");
  if (found === wanted.toLowerCase()) return;
  await files.remove(path);
  throw new OspoError("FORMAT", `${name} has the SHA-256 ${found}, not ${wanted}: it is not run`);
}

/** v5 has the program as `scorecard`, releases up to v4 with the platform behind it. */
async function programIn(folder: string, { files }: Host): Promise<string> {
  const names = ["scorecard", `scorecard-${platform().replace("_", "-")}`];
  for (const name of names.flatMap((one) => [one, `${one}.exe`])) {
    const path = join(folder, name);
    if ((await files.within(folder).stat(path))?.kind === "file") return path;
  }
  throw new OspoError("FORMAT", `The archive of Scorecard holds none of ${names.join(", ")}`);
}
