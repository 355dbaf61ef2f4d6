import type { Fault } from "../fault.ts";

/** A time that is none or lies in the future. A day of tolerance: clocks differ, and time zones are left out. */
export function timeFaults(time: string | undefined, at: string, now: Date): readonly Fault[] {
  if (time === undefined) return [];
  const parsed = Date.parse(time);
  if (Number.isNaN(parsed)) return [{ level: "fail", at, message: `"${time}" is not a time` }];
  const tomorrow = now.getTime() + 24 * 3_600_000;
  return parsed > tomorrow ? [{ level: "review", at, message: `"${time}" is in the future` }] : [];
}
