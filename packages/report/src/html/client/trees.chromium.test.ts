import { describeInChromium } from "@ospo-actions/testing/browser";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Cell, TableTree } from "../../model.ts";
import { toHtml } from "../page.ts";
import { emptyReport } from "../testing/sample.ts";

function pageOf(rows: readonly (readonly Cell[])[], tree: TableTree): string {
  const table = { id: "components", title: "Components", columns: ["Name", "Version"], rows, tree };
  return toHtml([{ ...emptyReport(rows.length), tables: [table] }], { title: "SBOM" });
}

/** `app` needs `a` and `b`; both need `c`, which needs `a`: a circle. */
const small = pageOf(
  [
    ["a", "1"],
    ["b", "2"],
    ["c", "3"],
  ],
  { roots: [0, 1], edges: [[2], [2], [0]] },
);

function texts(page: Page): Promise<string[]> {
  const nodes = page.locator("[data-tree] li > details > summary, [data-tree] li .leaf");
  return nodes.evaluateAll((all) => all.map((node) => `${node.textContent?.replace(/\s+/g, " ").trim()}`));
}

describeInChromium("trees of the page", (open) => {
  test("a branch grows where it is unfolded, and a circle ends where it closes", async () => {
    const { page, incidents } = await open(small);
    expect(await texts(page)).toEqual(["a 1 1", "b 2 1"]);
    await page.locator("[data-tree] summary").first().click();
    expect(await page.locator("[data-tree] summary").nth(1).textContent()).toContain("c");
    await page.locator("[data-tree] summary").nth(1).click();
    expect(await page.locator("[data-tree] .leaf").textContent()).toMatch(/^a 1 ↺ see above/);
    expect(incidents).toEqual([]);
  });

  test("a search shows what brings a package in, up to what the project asks for itself", async () => {
    const { page, incidents } = await open(small);
    const box = page.locator("[data-tree]");
    await box.getByLabel("Find a package").fill("C");
    expect(await box.getByRole("status").textContent()).toBe("1 found; unfold to see what brings it in");
    await box.locator("summary").click();
    expect(await box.locator("ul ul > li").allTextContents()).toEqual([
      expect.stringMatching(/^a 1 direct 1/),
      expect.stringMatching(/^b 2 direct/),
    ]);
    await box.getByLabel("Find a package").fill("");
    expect(await texts(page)).toEqual(["a 1 1", "b 2 1"]);
    expect(incidents).toEqual([]);
  });

  test("10,000 packages open at once, grow at once and stay a hundred at a time", async () => {
    const rows = Array.from({ length: 10_000 }, (_, at): Cell[] => [`n${at}`, "1.0.0"]);
    const edges = rows.map((_, at) => [1, 2, 3, 4].map((step) => (at * 7 + step) % 10_000));
    const all = pageOf(rows, {
      roots: rows.map((_, at) => at),
      edges: [rows.map((_, at) => at), ...edges.slice(1)],
    });
    const { page, incidents } = await open(all);
    const box = page.locator("[data-tree]");
    expect(await box.locator("li").count()).toBe(26);
    const time = await page.evaluate(() => {
      const from = performance.now();
      const fold = document.querySelector<HTMLDetailsElement>("[data-tree] details");
      if (fold) fold.open = true;
      return new Promise<number>((done) =>
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))),
      );
    });
    await box.getByRole("button", { name: "Show 100 of 9,975 more" }).click();
    expect(await box.locator("ul.tree > li").count()).toBe(126);
    await box.locator("ul ul button").click();
    expect(await box.locator("ul ul li").count()).toBe(201);
    await box.getByLabel("Find a package").fill("n99");
    expect(await box.locator("li").count()).toBe(101);
    process.stdout.write(
      `a tree of 10,000: ${(all.length / 1e6).toFixed(1)} MB, a branch in ${time.toFixed(0)} ms\n`,
    );
    expect(incidents).toEqual([]);
  });

  test("hostile names are text in every branch", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const { page, incidents } = await open(
      pageOf(
        [
          [name, name],
          [name, "2"],
        ],
        { roots: [0], edges: [[1], [0]] },
      ),
    );
    await page.locator("[data-tree] summary").click();
    expect(await page.locator("[data-tree] ul ul b").textContent()).toBe(name);
    expect(await page.locator("img").count()).toBe(0);
    expect(incidents).toEqual([]);
  });
});
