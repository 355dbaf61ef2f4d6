/** Loaded into every Node.js process that a benchmark starts: leaves what the process used when it ends. */
"use strict";
const { writeFileSync } = require("node:fs");

const folder = process.env.OSPO_BENCH_FOLDER;
if (folder) {
  process.on("exit", () => {
    const file = `${folder}/${process.pid}-${process.hrtime.bigint()}.json`;
    writeFileSync(file, JSON.stringify(process.resourceUsage()));
  });
}
