import type { Level } from "@ospo-actions/report";
import type * as Model from "./model.ts";
import { contexts, settings } from "./schema.ts";

/**
 * `own` upon the policies that it extends. It can only tighten: a license must pass every file's lists, minima
 * take the higher, gates unite; loosening is for exceptions, as far as each base allows them.
 */
export function mergePolicies(own: Model.Policy, bases: readonly Model.Policy[]): Model.Policy {
  if (bases.length === 0) return own;
  const all = [...bases, own];
  const barred = bases
    .map(({ exceptionsPolicy }) => exceptionsPolicy.barred)
    .find((one) => one !== undefined);
  return {
    files: [...new Set(all.flatMap(({ files }) => files))],
    extends: own.extends,
    approvers: {
      licenses: unite(all.map(({ approvers }) => approvers.licenses)),
      security: unite(all.map(({ approvers }) => approvers.security)),
    },
    licenses: {
      context: highest(
        all.map(({ licenses }) => licenses.context),
        byOrder(contexts),
      ),
      unknown: highest(
        all.map(({ licenses }) => licenses.unknown),
        byOrder(settings),
      ),
      mismatch: highest(
        all.map(({ licenses }) => licenses.mismatch),
        byOrder(settings),
      ),
      lists: { ...own.licenses.lists, bases: bases.map(({ licenses }) => licenses.lists) },
    },
    exceptions: [
      ...inherit(bases.map((base) => base.exceptions)),
      ...own.exceptions.map((one) => ({ ...one, barred })),
    ],
    exceptionsPolicy: {
      barred: barred ?? own.exceptionsPolicy.barred,
      maxDays: highest(
        all.map(({ exceptionsPolicy }) => exceptionsPolicy.maxDays),
        (days) => -days,
      ),
    },
    clarifications: [
      ...own.clarifications.map((one) => ({ ...one, barred })),
      ...inherit(bases.map((base) => base.clarifications)),
    ],
    choices: [...own.choices, ...inherit(bases.map((base) => base.choices))],
    sbom: {
      minQuality: highest(
        all.map(({ sbom }) => sbom.minQuality),
        (quality) => quality,
      ),
    },
    licenseChange: mergeLicenseChange(all.map(({ licenseChange }) => licenseChange)),
    scorecard: {
      minimum: highest(
        all.map(({ scorecard }) => scorecard.minimum),
        (score) => score,
      ),
      checks: highestByKey(
        all.map(({ scorecard }) => scorecard.checks),
        (score) => score,
      ),
      tiers: unite(all.map(({ scorecard }) => scorecard.tiers)),
    },
    exposure: { block: uniteGates(all.map(({ exposure }) => exposure.block)) },
    trust: { gate: uniteGates(all.map(({ trust }) => trust.gate)) },
    routes: [own, ...bases].flatMap(({ routes }) => routes),
  };
}

function mergeLicenseChange(all: readonly Model.Policy["licenseChange"][]): Model.Policy["licenseChange"] {
  return {
    gate: uniteGates(all.map(({ gate }) => gate)),
    watch: unite(all.map(({ watch }) => watch)),
    earlyWarnings: highestByKey(
      all.map(({ earlyWarnings }) => earlyWarnings),
      byOrder<Level>(["note", "review", "fail"]),
    ),
  };
}

function inherit<T extends { readonly inherited: boolean }>(lists: readonly (readonly T[])[]): readonly T[] {
  return unite(lists).map((one) => ({ ...one, inherited: true }));
}

/** The members of all lists; what two bases have from the same line counts once. */
function unite<T extends object>(lists: readonly (readonly T[])[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of lists.flat()) {
    const key = JSON.stringify(item, (_, value: unknown) => (value instanceof Map ? [...value] : value));
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

function uniteGates<T extends string>(
  gates: readonly (readonly Model.Sourced<T>[] | undefined)[],
): readonly Model.Sourced<T>[] | undefined {
  const given = gates.filter((gate) => gate !== undefined);
  if (given.length === 0) return undefined;
  const seen = new Map<T, Model.Sourced<T>>();
  for (const one of given.flat()) if (!seen.has(one.value)) seen.set(one.value, one);
  return [...seen.values()];
}

/** The one that ranks highest; the most basic of equals. */
function highest<T>(
  all: readonly (Model.Sourced<T> | undefined)[],
  rank: (value: T) => number,
): Model.Sourced<T> | undefined {
  let best: Model.Sourced<T> | undefined;
  for (const one of all)
    if (one !== undefined && (best === undefined || rank(one.value) > rank(best.value))) best = one;
  return best;
}

function highestByKey<T>(
  maps: readonly ReadonlyMap<string, Model.Sourced<T>>[],
  rank: (value: T) => number,
): ReadonlyMap<string, Model.Sourced<T>> {
  const keys = new Set(maps.flatMap((map) => [...map.keys()]));
  return new Map(
    [...keys].map((key) => [
      key,
      highest(
        maps.map((map) => map.get(key)),
        rank,
      ) as Model.Sourced<T>,
    ]),
  );
}

function byOrder<T extends string>(order: readonly T[]): (value: T) => number {
  return (value) => order.indexOf(value);
}
