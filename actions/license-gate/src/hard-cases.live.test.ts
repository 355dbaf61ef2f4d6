import { rm } from "node:fs/promises";
import { openRegistry } from "@ospo-actions/registry";
import { fakeHost, workspaceWith } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { registryEnv, runGate, verdictsOf } from "./testing/gate.ts";
import { hardCases, project } from "./testing/hard-cases.ts";
import { makeRecord, recordFile } from "./testing/record.ts";

/**
 * The same question put to other gates in November 2026, over 60 packages of which these are a part: how many
 * verdicts were right, and how many packages passed that the policy denies.
 */
const peers = [
  ["license-checker-rseidelsohn 5.0.1 --onlyAllow", "42 of 60 right, 4 of 23 denied ones passed"],
  ["@onebeyond/license-checker 2.2.0 --allowOnly", "31 of 60 right, 15 of 23 denied ones passed, 2 crashes"],
  ["licensee 12.0.2 with corrections", "46 of 60 right, none of 23 denied ones passed"],
] as const;

test("the built action gets every hard case right, from the packages as they were published", {
  timeout: 120_000,
}, async () => {
  const workspace = await workspaceWith(project());
  const { status, report, stdout } = await runGate(workspace, {
    inputs: { texts: "registry" },
    env: registryEnv(),
  });
  await rm(workspace, { recursive: true, force: true });
  expect([status, report?.coverage], stdout).toEqual([
    1,
    expect.objectContaining({ checked: 37, expected: 37 }),
  ]);
  const found = verdictsOf(report);
  const right = hardCases.filter((one) => found.get(one.package) === one.verdict);
  const lines = [["dist/license-gate", `${right.length} of ${hardCases.length} right`], ...peers];
  process.stdout.write(lines.map(([name, score]) => `${name}: ${score}\n`).join(""));
  expect(Object.fromEntries(hardCases.map(({ package: spec }) => [spec, found.get(spec)]))).toEqual(
    Object.fromEntries(hardCases.map(({ package: spec, verdict }) => [spec, verdict])),
  );
});

test("the recorded facts are those of the published archives", { timeout: 120_000 }, async () => {
  const online = fakeHost({ env: registryEnv(), fetch: (input, init) => fetch(input, init) });
  const record = await makeRecord(await openRegistry(online, { folder: "." }));
  await expect(`${JSON.stringify(record, undefined, 2)}\n`).toMatchFileSnapshot(recordFile);
});
