import { join } from "node:path";

/** The script that `--require` loads into a process, so that it reaches nothing but loopback: see there. */
export const networkGuard = join(import.meta.dirname, "network-guard.cjs");

/** The module that `--import` loads into a process, so that it waits for nothing long: see there. */
export const fastTime = join(import.meta.dirname, "../fast-time.ts");
