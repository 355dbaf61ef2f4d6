import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { root } from "./paths.ts";

const biome = join(root, "node_modules/@biomejs/biome/bin/biome");

/** `content` as Biome formats a file called `name`. */
export async function format(content: string, name: string): Promise<string> {
  const child = spawn(process.execPath, [biome, "format", `--stdin-file-path=${name}`], { cwd: root });
  child.stdin.end(content);
  const [formatted, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (formatted === "") throw new Error(`Biome cannot format ${name}:\n${errors}`);
  return formatted;
}
