import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join, relative, sep } from "node:path";
import type { Bundle } from "./bundle.ts";
import { addEntry, refuseOwnCode } from "./shared.ts";

/** Something to bundle: the main file of an action, of the local command, or of a module that bundles share. */
interface Job {
  /** `sbom`, or `shared/yaml`. */
  readonly name: string;
  readonly entry: string;
}

/** What `bundleAll` made, by name, sorted. */
export interface Bundles {
  readonly main: ReadonlyMap<string, Bundle>;
  /** The modules that those load from `../shared/`. */
  readonly shared: ReadonlyMap<string, Bundle>;
}

/**
 * Bundles all `targets` and the modules that they share, as many at a time as there are processors; calls `done`
 * after each.
 */
export async function bundleAll(
  targets: readonly Job[],
  root: string,
  done: (name: string, bundle: Bundle, seconds: number) => void,
): Promise<Bundles> {
  const bundles = { main: new Map<string, Bundle>(), shared: new Map<string, Bundle>() };
  const entries = new Map<string, string>();
  await eachAtOnce(targets, async ({ name, entry }) => {
    const bundle = await timed(name, entry, "index");
    bundles.main.set(name, bundle);
    for (const [module, file] of bundle.shared) addEntry(entries, module, file);
  });
  const jobs = [...entries].map(([name, entry]) => ({ name, entry }));
  await eachAtOnce(jobs, async ({ name, entry }) => {
    const bundle = await timed(`shared/${name}`, entry, name);
    refuseOwnCode(bundle.modules, relative(root, entry).split(sep).join("/"));
    bundles.shared.set(name, bundle);
  });
  return { main: sorted(bundles.main), shared: sorted(bundles.shared) };

  async function timed(name: string, entry: string, file: string): Promise<Bundle> {
    const start = performance.now();
    const bundle = await bundleInProcess(entry, root, file);
    done(name, bundle, (performance.now() - start) / 1000);
    return bundle;
  }
}

function sorted(bundles: ReadonlyMap<string, Bundle>): ReadonlyMap<string, Bundle> {
  return new Map([...bundles].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function eachAtOnce(jobs: readonly Job[], work: (job: Job) => Promise<void>): Promise<void> {
  const queue = [...jobs];
  const worker = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Bundles in a process of its own, whose working directory is `root`. */
async function bundleInProcess(entry: string, root: string, name: string): Promise<Bundle> {
  const child = fork(join(import.meta.dirname, "bundle-process.ts"), [entry, root, name], {
    cwd: root,
    execArgv: [],
    serialization: "advanced",
  });
  const exit = once(child, "exit").then(([status]) => ({ error: `bundling ${entry} ended with ${status}` }));
  const message = once(child, "message").then(([value]) => value as { bundle: Bundle } | { error: string });
  const result = await Promise.race([message, exit]);
  child.disconnect?.();
  if ("error" in result) throw new Error(result.error);
  return result.bundle;
}
