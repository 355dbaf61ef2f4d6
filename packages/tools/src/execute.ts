import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** How a command ended, and all that it wrote, in the order of writing and without colours. */
export interface Execution {
  readonly status: number;
  readonly output: string;
}

/** Runs a JavaScript file with this Node, in `folder`. */
export async function execute(args: readonly string[], folder: string): Promise<Execution> {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      output += text;
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<Execution>();
  child.on("error", reject);
  child.on("close", (code, signal) => {
    const text = stripVTControlCharacters(output);
    resolve({ status: code ?? 1, output: signal === null ? text : `${text}Ended by ${signal}\n` });
  });
  return promise;
}
