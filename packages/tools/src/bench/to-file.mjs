/** Runs a script (npm's) in this process with its standard output going to a file: `to-file.mjs OUTPUT SCRIPT ARGS…`. */
import { openSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , output, script, ...args] = process.argv;
const file = openSync(output, "w");
process.stdout.write = (chunk, encoding, done) => {
  writeSync(file, chunk);
  const callback = typeof encoding === "function" ? encoding : done;
  if (callback) process.nextTick(callback);
  return true;
};
process.argv = [process.argv[0], script, ...args];
await import(pathToFileURL(script).href);
