import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Bundle } from "./bundle.ts";
import type { Target } from "./targets.ts";

/** Bundles all `targets`, as many at a time as there are processors; calls `done` after each. */
export async function bundleAll(
  targets: readonly Target[],
  root: string,
  done: (target: Target, bundle: Bundle, seconds: number) => void,
): Promise<ReadonlyMap<string, Bundle>> {
  const bundles = new Map<string, Bundle>();
  const queue = [...targets];
  const work = async (): Promise<void> => {
    for (let target = queue.shift(); target !== undefined; target = queue.shift()) {
      const start = performance.now();
      const bundle = await bundleInProcess(target.entry, root);
      bundles.set(target.name, bundle);
      done(target, bundle, (performance.now() - start) / 1000);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return bundles;
}

/** Bundles in a process of its own, whose working directory is `root`. */
async function bundleInProcess(entry: string, root: string): Promise<Bundle> {
  const child = fork(join(import.meta.dirname, "bundle-process.ts"), [entry, root], {
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
