const dayMilliseconds = 24 * 60 * 60 * 1000;

/** How many days, UTC, lie between today and the day `until` (`2027-06-30`): 0 on that day, negative after it. */
export function daysUntil(until: string, now: Date): number {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.round((Date.parse(`${until}T00:00:00Z`) - today) / dayMilliseconds);
}
