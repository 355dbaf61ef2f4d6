import { join } from "node:path";
import { OspoError } from "./errors.ts";
import type { Command, Executed } from "./execute.ts";
import type { Host } from "./host.ts";

/** A tool of the npm registry that an input asks for. */
export interface Engine {
  /** Package name: `@cyclonedx/cyclonedx-npm`. */
  readonly name: string;
  /** Text of the package-lock.json (version 3) that pins it and all that it needs by their integrity. */
  readonly lock: string;
  /** Its main file, below its package. */
  readonly program: string;
}

/** Milliseconds for an install and for a run; both are minutes on a slow machine and a big tree. */
const patience = { install: 5 * 60_000, run: 15 * 60_000 };

/** Bytes of output that are taken from an engine. */
const outputBytes = 512 * 1024 * 1024;

/**
 * The path of an engine's main file: from the tool cache, in the local command from its temporary folder, else
 * installed there as its lock file says, without optional packages and without running any script. NETWORK where
 * npm cannot install it.
 */
export async function provideEngine(engine: Engine, host: Host): Promise<string> {
  const { version, main } = described(engine);
  const tool = `ospo-${engine.name.replace(/[^a-z0-9]+/gi, "-").replace(/^-/, "")}`;
  const folder = join(host.files.temporary, "ospo-engines", `${tool}-${version}`);
  const isDone = join(folder, "complete");
  // The tool cache talks to the runner through standard output, which in a terminal is the user's.
  const cache = host.kind === "action" ? await import("@actions/tool-cache") : undefined;
  const cached = cache ? cache.find(tool, version) : (await host.files.stat(isDone)) !== undefined && folder;
  if (cached) return join(cached, main);
  await host.files.write(join(folder, "package-lock.json"), engine.lock);
  await host.files.write(join(folder, "package.json"), JSON.stringify(described(engine).manifest));
  const installed = await host.execute({
    program: "npm",
    args: [
      "ci",
      "--ignore-scripts",
      "--omit=optional",
      "--omit=peer",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ],
    folder,
    env: npmEnvironment(host.env),
    limit: outputBytes,
    timeout: patience.install,
    cancelled: host.cancelled,
  });
  if (installed.status !== 0) {
    const why = installed.stderr.trim().split("\n").slice(-3).join("\n");
    throw new OspoError("NETWORK", `npm could not install ${engine.name} ${version}:\n${why}`, {
      fix: "Check that the job reaches the npm registry, or leave `engine` at `auto`, which installs nothing.",
    });
  }
  if (cache) return join(await cache.cacheDir(folder, tool, version), main);
  await host.files.write(isDone, "");
  return join(folder, main);
}

/**
 * Runs an engine's main file with this Node and `args` in `folder`; the environment holds no secret and no
 * proxy, as it needs none.
 */
export function runEngine(
  main: string,
  { args, folder }: Pick<Command, "args" | "folder">,
  host: Host,
): Promise<Executed> {
  return host.execute({
    program: process.execPath,
    args: [main, ...args],
    folder,
    env: only(host.env, /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TE?MP|TMPDIR)$/i),
    limit: outputBytes,
    timeout: patience.run,
    cancelled: host.cancelled,
  });
}

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly version?: string; readonly dependencies?: object }>>;
}

function described({ name, lock, program }: Engine) {
  const { packages = {} } = JSON.parse(lock) as Lock;
  const version = packages[`node_modules/${name}`]?.version;
  if (version === undefined)
    throw new OspoError("FORMAT", `The lock file of the engine ${name} does not hold it`);
  const manifest = { name: "ospo-engine", version: "1.0.0", private: true, ...packages[""] };
  return { version, manifest, main: join("node_modules", name, program) };
}

/** What npm needs to reach its registry: its settings, proxies, certificates and a token that they may name. */
function npmEnvironment(env: Host["env"]): Command["env"] {
  const base = /^(?:PATH|HOME|USERPROFILE|APPDATA|SYSTEMROOT|TE?MP|TMPDIR|NODE_AUTH_TOKEN|NPM_TOKEN)$/i;
  const network = /^(?:https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|npm_config_.*)$/i;
  return { ...only(env, base), ...only(env, network) };
}

function only(env: Host["env"], names: RegExp): Command["env"] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => names.test(name)));
}
