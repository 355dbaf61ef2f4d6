import { expect, test } from "vitest";
import { libyears } from "./age.ts";
import { readPackument } from "./packument.ts";

const version = (number: string) => [number, { name: "a", version: number }] as const;
const packument = readPackument(
  {
    name: "a",
    versions: Object.fromEntries(["1.0.0", "2.0.0", "3.0.0-rc.1", "4.0.0"].map(version)),
    time: {
      "1.0.0": "2020-01-01T00:00:00Z",
      "2.0.0": "2022-01-01T00:00:00Z",
      "3.0.0-rc.1": "2023-01-01T00:00:00Z",
    },
    "dist-tags": { latest: "2.0.0" },
  },
  "a",
);

test("age is the time from the version in use to the newest stable one", () => {
  expect(libyears(packument, "1.0.0")).toBeCloseTo(2, 1);
  expect(libyears(packument, "2.0.0")).toBe(0);
  expect(libyears(packument, "3.0.0-rc.1")).toBe(0);
});

test("what has no known time has no known age", () => {
  expect(libyears(packument, "4.0.0")).toBeUndefined();
  expect(libyears(packument, "9.9.9")).toBeUndefined();
});
