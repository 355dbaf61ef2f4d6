import { describeInChromium } from "@ospo-actions/testing/browser";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Cell } from "../../model.ts";
import { toHtml } from "../page.ts";
import { emptyReport, sampleReport } from "../testing/sample.ts";

const options = { title: "License gate" };
const report = sampleReport();
const sample = toHtml([report], options);

describeInChromium("tables of the page", (open) => {
  test("search and filters combine, and tell how many rows they leave", async () => {
    const { page, incidents } = await open(sample);
    const { box, status, rows, names } = components(page);
    const all = report.tables[1]?.rows ?? [];
    expect(await status.textContent()).toBe("2,600 rows, first 25 shown");

    await box.getByLabel("Search").fill("CORE 1.");
    const found = all.filter((row) => ["core", "1."].every((word) => row.join("\n").includes(word)));
    expect(await status.textContent()).toContain(`${found.length} of 2,600 rows`);

    await box.getByLabel("Scope").selectOption("=development");
    const scoped = found.filter((row) => row[3] === "development");
    expect(await status.textContent()).toContain(`${scoped.length} of 2,600 rows`);

    await box.getByLabel("License").selectOption("=MIT");
    const both = scoped.filter((row) => row[2] === "MIT");
    expect(both.length).toBeGreaterThan(0);
    expect(await rows.count()).toBe(Math.min(25, both.length));
    expect(await names()).toEqual(both.slice(0, 25).map(([name]) => name));
    const left = await box.getByLabel("License").locator("option[value='=ISC']").textContent();
    expect(left).toBe(`ISC (${scoped.filter((row) => row[2] === "ISC").length})`);
    expect(incidents).toEqual([]);
  });

  test("nothing found says so and offers the way back", async () => {
    const { page } = await open(sample);
    const { box, status } = components(page);
    await box.getByLabel("Search").fill("no such thing");
    expect(await box.getByText("No row matches.").isVisible()).toBe(true);
    expect(await status.textContent()).toBe("0 of 2,600 rows");
    await box.getByRole("button", { name: "Clear search and filters" }).click();
    expect(await status.textContent()).toBe("2,600 rows, first 25 shown");
    expect(await box.locator(".scroll").isVisible()).toBe(true);
  });

  test("columns sort by keyboard: up, down and back, numbers as numbers", async () => {
    const { page } = await open(sample);
    const table = page.locator("#r0-t0");
    const header = table.locator("th").nth(1);
    const numbers = async (): Promise<number[]> =>
      (await table.locator("tbody td:nth-child(2)").allTextContents()).map((text) =>
        Number(text.replace(",", "")),
      );
    const own = await numbers();
    const all = (report.tables[0]?.rows ?? []).map(([, amount]) => Number(amount));
    expect(await header.getAttribute("aria-sort")).toBe("none");

    await header.getByRole("button").focus();
    await page.keyboard.press("Enter");
    expect(await header.getAttribute("aria-sort")).toBe("descending");
    await page.keyboard.press("Space");
    expect(await header.getAttribute("aria-sort")).toBe("ascending");
    expect(await numbers()).toEqual(all.toSorted((a, b) => a - b).slice(0, 25));
    await page.keyboard.press("Enter");
    expect(await header.getAttribute("aria-sort")).toBe("none");
    expect(await numbers()).toEqual(own);
  });

  test("versions sort as a reader counts", async () => {
    const rows = ["1.10.0", "", "1.9.0", "1.2.0"].map((version): Cell[] => [version]);
    const table = { id: "v", title: "Versions", columns: ["Version"], rows };
    const { page } = await open(toHtml([{ ...emptyReport(4), tables: [table] }], options));
    await page.getByRole("button", { name: "Version" }).click();
    expect(await page.locator("td").allTextContents()).toEqual(["1.2.0", "1.9.0", "1.10.0", ""]);
    await page.getByRole("button", { name: "Version" }).click();
    expect(await page.locator("td").allTextContents()).toEqual(["1.10.0", "1.9.0", "1.2.0", ""]);
  });

  test("more rows come on demand, and the focus is not lost with the button", async () => {
    const { page } = await open(sample);
    const { box, rows } = components(page);
    await box.getByRole("button", { name: "Show 100 more" }).click();
    expect(await rows.count()).toBe(125);
    await box.getByRole("button", { name: "Show all 2,600" }).click();
    expect(await rows.count()).toBe(2_600);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("scroll");
  });
});

function components(page: Page): {
  box: Locator;
  status: Locator;
  rows: Locator;
  names: () => Promise<string[]>;
} {
  const box = page.locator("#r0-t1");
  const rows = box.locator("tbody tr");
  return {
    box,
    status: box.getByRole("status"),
    rows,
    names: () => rows.locator("td:first-child").allTextContents(),
  };
}
