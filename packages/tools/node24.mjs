/**
 * Runs its arguments with Node 24: the host's own where it is that new, else the executable that the npm
 * package node-<platform>-<arch> brings. Plain JavaScript, for any Node from 20 on.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const node = findNode();
if (node === undefined) {
  const { platform, arch, version } = process;
  process.stderr.write(
    `ospo-actions needs Node 24; this is ${version}, and no ready Node 24 exists for ${platform}-${arch}.\n` +
      "Install it from https://nodejs.org and try again.\n",
  );
  process.exit(3);
}

const child = spawn(node, process.argv.slice(2), { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
});

function findNode() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const file = process.platform === "win32" ? "node.exe" : "node";
  const path = new URL(
    `../../node_modules/node-${process.platform}-${process.arch}/bin/${file}`,
    import.meta.url,
  );
  return existsSync(path) ? fileURLToPath(path) : undefined;
}
