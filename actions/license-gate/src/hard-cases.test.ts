import { findPolicy, noSource } from "@ospo-actions/policy";
import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { evidenceOf } from "./evidence.ts";
import { ruleOn } from "./ruling.ts";
import { hardCases, project } from "./testing/hard-cases.ts";
import { readRecord, specOf } from "./testing/record.ts";

test("each hard case gets the right verdict from what was recorded of the published package", async () => {
  const { policy } = await findPolicy(undefined, fakeHost({ files: project() }), noSource);
  const rulings = (await readRecord()).map(([component, texts]) => {
    const { ruling } = ruleOn(evidenceOf(component, texts), policy, {
      context: undefined,
      need: "production",
      users: [],
    });
    return [specOf(component), ruling] as const;
  });
  expect(Object.fromEntries(rulings)).toEqual(
    Object.fromEntries(hardCases.map(({ package: spec, verdict }) => [spec, verdict])),
  );
});
