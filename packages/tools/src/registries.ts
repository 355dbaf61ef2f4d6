import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Addresses of the registries that npm and pnpm are configured with on this machine, for `root`. */
export async function configuredRegistries(root: string): Promise<readonly string[]> {
  const files = [join(homedir(), ".npmrc"), join(root, ".npmrc"), process.env.npm_config_userconfig];
  const texts = await Promise.all(files.map((file) => readFile(file ?? "", "utf8").catch(() => "")));
  const written = texts.flatMap((text) => [...text.matchAll(/^\s*(?:@[^:\s]+:)?registry\s*=\s*(\S+)/gm)]);
  return [process.env.npm_config_registry ?? "", ...written.map(([, url]) => url ?? "")].filter(Boolean);
}
