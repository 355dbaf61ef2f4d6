import { printedScore } from "@ospo-actions/scorecard";

/**
 * The value below which a `part` (0 to 1) of `values` lies, between two of them where it falls there, with one
 * decimal; `undefined` for none.
 */
export function quantile(values: readonly number[], part: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? undefined : printedScore(low + (high - low) * (place % 1));
}

/** The middle one. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}
