import type { RepositorySeed } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { isc, mit } from "./testing/texts.ts";
import { commit, issuesOf, later, type World, watch, world } from "./testing/world.ts";

const source = (
  files: Readonly<Record<string, string>>,
  more: Partial<RepositorySeed> = {},
): RepositorySeed => ({ name: "acme/cli", files: { "README.md": "cli", ...files }, ...more });

/** Issues take a second each to be made. */
const inputs = { issues: "false" };
const keeping = { inputs: { issues: "true" } };
let runs = 0;

/** Rules and levels of what a run tells, in a run of its own. */
async function told(here: World, more: Parameters<typeof watch>[1] = {}) {
  const { report } = await watch(here, { mode: "repository", runId: `r${runs++}`, inputs, ...more });
  return report.findings.map(({ rule, level }) => [rule.replace("license-change/repository-", ""), level]);
}

describe("a source repository", () => {
  test("whose license file becomes another is told once, with both texts; a rename alone is not", async () => {
    const here = await world([source({ COPYING: mit })]);
    expect(await told(here)).toEqual([]);
    await commit(here, { COPYING: undefined, "LICENSE.txt": mit });
    expect(await told(here)).toEqual([]);
    await commit(here, { "LICENSE.txt": isc });
    const { report } = await watch(here, { mode: "repository", runId: "x", inputs });
    expect(report.findings[0]).toMatchObject({
      rule: "license-change/repository-license",
      subject: "acme/cli",
      data: { repository: "acme/cli", from: "MIT", to: "ISC", class: "substantive" },
      evidence: { links: [`${here.gitHub.serverUrl}/acme/cli/commits/HEAD/LICENSE.txt`] },
    });
    expect(await told(here)).toEqual([["license", "note"]]);
  });

  test("that drops its patents file, or changes a notice, is told", async () => {
    const here = await world([
      source({ LICENSE: mit, PATENTS: "We grant you our patents.", NOTICE: "ACME" }),
    ]);
    await told(here);
    await commit(here, { PATENTS: undefined });
    const { report } = await watch(here, { mode: "repository", runId: "x", inputs });
    expect(report.findings[0]).toMatchObject({ data: { to: "MIT" }, level: "note" });
    expect(report.findings[0]?.message).toContain("`PATENTS` of `acme/cli`");
    expect(report.findings[0]?.message).toContain("a patents file AND MIT → `MIT`");
    await commit(here, { NOTICE: "ACME and others" });
    const next = await watch(here, { mode: "repository", runId: "y", inputs });
    expect(next.report.findings.map(({ message }) => message).join()).toContain("`NOTICE` of `acme/cli`");
  });

  test("whose terms change back and forth is told each time", { timeout: 20_000 }, async () => {
    const here = await world([source({ LICENSE: mit })]);
    await told(here);
    const texts = [isc, mit, isc];
    const news: number[] = [];
    for (const text of texts) {
      await commit(here, { LICENSE: text });
      const { report } = await watch(here, {
        mode: "repository",
        runId: `x${news.length}`,
        inputs: { issues: "false" },
      });
      news.push(report.metrics.new ?? 0);
    }
    expect(news).toEqual([1, 1, 1]);
  });

  test("that is archived is told until it is not any more", { timeout: 20_000 }, async () => {
    const here = await world([source({ LICENSE: mit })]);
    await told(here);
    const archived = await later(here, [source({ LICENSE: mit }, { archived: true })]);
    expect(await told(archived, keeping)).toEqual([["archived", "review"]]);
    expect(await told(archived)).toEqual([["archived", "note"]]);
    expect((await issuesOf(archived)).map(({ title }) => title)).toEqual([
      "acme/cli, the source of cli, is archived now.",
    ]);
    expect(await told(await later(here, [source({ LICENSE: mit })]))).toEqual([]);
  });

  test("that cannot be seen any more is told until it is back", { timeout: 20_000 }, async () => {
    const here = await world([source({ LICENSE: mit })]);
    await told(here);
    expect(await told(await later(here))).toEqual([["gone", "review"]]);
    expect(await told(await later(here))).toEqual([["gone", "note"]]);
    expect(await told(await later(here, [source({ LICENSE: mit })]))).toEqual([]);
  });

  test.each([
    ["renamed", "acme/tool"],
    ["transferred", "umbrella/cli"],
  ])("that is %s is told once, and watched on under its name", { timeout: 20_000 }, async (_, name) => {
    const here = await world([source({ LICENSE: mit })]);
    await told(here);
    const formerNames = ["acme/cli"];
    const moved = await later(here, [source({ LICENSE: mit }, { name, formerNames })]);
    const { report } = await watch(moved, { mode: "repository", runId: "m", inputs });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      rule: "license-change/repository-moved",
      subject: "acme/cli",
      data: { to: name },
    });
    expect(await told(moved)).toEqual([["moved", "note"]]);
    const changed = await later(here, [source({ LICENSE: isc }, { name, formerNames })]);
    expect((await told(changed)).map(([rule]) => rule).toSorted()).toEqual(["license", "moved"]);
  });

  test("of a package that is no longer used is forgotten, and its issue closed", {
    timeout: 20_000,
  }, async () => {
    const here = await world([source({ LICENSE: mit })]);
    await told(here);
    const archived = await later(here, [source({ LICENSE: mit }, { archived: true })]);
    await told(archived, keeping);
    const files = { "package-lock.json": `{"lockfileVersion":3,"packages":{"":{"name":"app"}}}` };
    expect((await told(archived, { files, ...keeping })).map(([rule]) => rule)).toEqual([
      "license-change/empty",
    ]);
    expect((await issuesOf(archived)).map(({ state }) => state)).toEqual(["closed"]);
  });

  test("is accepted by an exception that names it, which closes its issue", { timeout: 20_000 }, async () => {
    const here = await world([source({ LICENSE: mit })]);
    await told(here);
    const archived = await later(here, [source({ LICENSE: mit }, { archived: true })]);
    await told(archived, keeping);
    const policy = `version: 1
exceptions:
  - { rule: license-change/repository-archived, repository: acme/cli, reason: we maintain it, until: 2027-01-01 }
`;
    const { report } = await watch(archived, { mode: "repository", runId: "a", policy, ...keeping });
    expect(report.findings[0]).toMatchObject({ waived: { reason: "we maintain it" } });
    expect((await issuesOf(archived)).map(({ state }) => state)).toEqual(["closed"]);
  });
});
