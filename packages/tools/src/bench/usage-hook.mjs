/** Loaded into every Node.js process that a benchmark starts: leaves what the process used when it ends. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.OSPO_BENCH_FOLDER;
if (folder) {
  process.on("exit", () => {
    writeFileSync(
      join(folder, `${process.pid}-${process.hrtime.bigint()}.json`),
      JSON.stringify(process.resourceUsage()),
    );
  });
}
