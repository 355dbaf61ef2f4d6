/**
 * Loaded into a process under test (`--import`, or into a test itself): waits pass at once, and who gives up after
 * some time does so earlier, by `FAST_TIME`, which may change while it runs. Timers of Node.js itself stay as they are.
 */
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const speed = (): number => Number(process.env.FAST_TIME ?? 1);

const wait = timers.setTimeout;
timers.setTimeout = (ms, value, options) => wait(Math.min(ms ?? 0, 1), value, options);
syncBuiltinESMExports();

const schedule = globalThis.setTimeout;
const early = (work: () => void, ms = 0, ...values: unknown[]) =>
  schedule(work as (...values: unknown[]) => void, ms / speed(), ...values);
globalThis.setTimeout = Object.assign(early, {
  __promisify__: schedule.__promisify__,
}) as typeof globalThis.setTimeout;

const expire = AbortSignal.timeout;
AbortSignal.timeout = (ms) => expire.call(AbortSignal, Math.ceil(ms / speed()));
