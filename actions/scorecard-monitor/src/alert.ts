import {
  type Cause,
  compareReadings,
  type Delta,
  latestReading,
  lostSight,
  type Observation,
  pointsBy,
  type ScoreReading,
} from "@ospo-actions/scorecard";

export interface AlertOptions {
  /** Points that must be lost. */
  readonly threshold: number;
  readonly causes: ReadonlySet<Cause>;
  /** Days for which a fall is told again. */
  readonly days: number;
  readonly now: Date;
}

/** What somebody should look at. */
export interface Alert {
  readonly kind: "regression" | "lost-visibility";
  readonly delta: Delta;
  /** Points that the causes in question cost, negative. */
  readonly points: number;
  /** Whether it came in this run. */
  readonly isNew: boolean;
}

/** The alerts that a change gives. A tenth of a thousandth is not held against a threshold. */
export function alertsOf(delta: Delta, { threshold, causes }: AlertOptions, isNew = true): readonly Alert[] {
  const points = pointsBy(delta, causes);
  const fell: Alert[] =
    points < 0 && -points >= threshold - 1e-4 ? [{ kind: "regression", delta, points, isNew }] : [];
  const lost = causes.has("visibility") && lostSight(delta).length > 0;
  return lost ? [...fell, { kind: "lost-visibility", delta, points: 0, isNew }] : fell;
}

/**
 * The alerts of this run, and those of the last days that nobody mended yet: the history itself remembers
 * them, so that an issue stays open until the checks, or the total, are back.
 */
export function openAlerts({ delta, track, reading }: Observation, options: AlertOptions): readonly Alert[] {
  const fresh = delta === undefined ? [] : alertsOf(delta, options);
  const now = reading ?? latestReading(track);
  if (now === undefined) return fresh;
  const first = options.now.getTime() - options.days * 24 * 60 * 60 * 1000;
  const kinds = new Set(fresh.map(({ kind }) => kind));
  const older: Alert[] = [];
  const readings = track.readings;
  const last = readings.length - (delta !== undefined && readings.at(-1) === delta.to ? 2 : 1);
  for (let at = last; at > 0; at--) {
    const [before, after] = [readings[at - 1], readings[at]];
    if (before === undefined || after === undefined || Date.parse(after.date) < first) break;
    for (const alert of alertsOf(compareReadings(before, after), options, false))
      if (!kinds.has(alert.kind) && isOpen(alert, now)) {
        kinds.add(alert.kind);
        older.push(alert);
      }
  }
  return [...fresh, ...older];
}

/** Whether what fell is still down, or what was lost still not seen. */
function isOpen({ kind, delta }: Alert, now: ScoreReading): boolean {
  if (delta.checks.length === 0) return (now.score ?? 0) < (delta.from.score ?? 0);
  const concerned = delta.checks.filter(({ points = 0 }) =>
    kind === "regression" ? points < 0 : points === 0,
  );
  return concerned.some(({ name, from }) => {
    const score = now.checks.get(name);
    if (typeof from !== "number") return false;
    return kind === "regression"
      ? score !== undefined && score < from
      : now.checks.has(name) && score === undefined;
  });
}
