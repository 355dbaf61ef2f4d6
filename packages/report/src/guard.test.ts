import { describe, expect, test } from "vitest";
import { confidenceOf, refusalOf } from "./guard.ts";
import type { Visibility } from "./outlet.ts";
import { reportOf } from "./testing/sample.ts";

/** Repositories named after who may read them. */
const visibilityOf = async (repository: string) => repository.split("-")[1] as Visibility;
const all = ["public", "internal", "private", "unknown"] as const;
const held = "it tells of a repository that fewer people may read";

/** May a report on the row go where the readers of the column see it? */
const pairs: Readonly<Record<Visibility, Readonly<Record<Visibility, boolean>>>> = {
  public: { public: true, internal: true, private: true, unknown: true },
  internal: { public: false, internal: true, private: true, unknown: false },
  private: { public: false, internal: false, private: true, unknown: false },
  unknown: { public: false, internal: false, private: true, unknown: false },
};

const cases = all.flatMap((source) => all.map((target) => [source, target, pairs[source][target]] as const));

describe("refusalOf", () => {
  test.each(cases)(
    "a report on a repository that is %s may go to one that is %s: %s",
    async (from, to, may) => {
      const confidence = { repositories: [`acme/from-${from}`], isIncidentOpen: false };
      expect(await refusalOf(confidence, `acme/to-${to}`, visibilityOf)).toBe(may ? undefined : held);
    },
  );

  test.each(all)(
    "a report on a repository that is %s may stay in it, and nobody is asked",
    async (visibility) => {
      const confidence = { repositories: [`acme/from-${visibility}`], isIncidentOpen: false };
      const never = () => Promise.reject(new Error("asked"));
      expect(await refusalOf(confidence, `ACME/From-${visibility}`, never)).toBeUndefined();
    },
  );

  test.each(all)(
    "a report on a repository that is %s may stand on a page only if it is public",
    async (from) => {
      const confidence = { repositories: [`acme/from-${from}`], isIncidentOpen: false };
      const why = await refusalOf(confidence, undefined, visibilityOf);
      expect(why === undefined).toBe(from === "public");
    },
  );

  test.each(all)(
    "a report on an open incident stays out of its own repository where that is %s",
    async (at) => {
      const confidence = { repositories: [`acme/at-${at}`], isIncidentOpen: true };
      const why = await refusalOf(confidence, `acme/at-${at}`, visibilityOf);
      expect(why === undefined).toBe(at === "internal" || at === "private");
    },
  );

  test("one hidden repository among public ones holds the report back, and so does one without a name", async () => {
    const target = "acme/to-public";
    for (const hidden of ["acme/from-private", undefined]) {
      const confidence = { repositories: ["acme/a-public", hidden], isIncidentOpen: false };
      expect(await refusalOf(confidence, target, visibilityOf)).toBe(held);
    }
  });

  test("asks about no more repositories than it may", async () => {
    const repositories = Array.from({ length: 201 }, (_, at) => `acme/from${at}-public`);
    const why = await refusalOf({ repositories, isIncidentOpen: false }, "acme/to-public", visibilityOf);
    expect(why).toMatch(/more repositories/);
  });

  test("a look that fails counts as unknown", async () => {
    const broken = (repository: string) =>
      repository === "acme/to-public" ? visibilityOf(repository) : Promise.reject(new Error("503"));
    const confidence = { repositories: ["acme/from-public"], isIncidentOpen: false };
    expect(await refusalOf(confidence, "acme/to-public", broken)).toBe(held);
  });
});

test("what reports tell of is what their subjects name, further repositories too, and open incidents", () => {
  const one = reportOf([], { subject: { repository: "acme/a", also: ["acme/b", "acme/c"] } });
  const other = reportOf([], { subject: {}, incident: "open" });
  const closed = reportOf([], { subject: { repository: "acme/a" }, incident: "closed" });
  expect(confidenceOf([one, closed])).toEqual({
    repositories: ["acme/a", "acme/b", "acme/c"],
    isIncidentOpen: false,
  });
  expect(confidenceOf([one, other])).toMatchObject({
    repositories: ["acme/a", "acme/b", "acme/c", undefined],
    isIncidentOpen: true,
  });
});
