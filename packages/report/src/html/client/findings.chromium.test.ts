import { describeInChromium } from "@ospo-actions/testing/browser";
import { expect, test } from "vitest";
import { toHtml } from "../page.ts";
import { sampleReport } from "../testing/sample.ts";

const report = sampleReport();
const sample = toHtml([report], { title: "License gate" });

describeInChromium("findings of the page", (open) => {
  test("findings are searched, and what matches unfolds", async () => {
    const { page, incidents } = await open(sample);
    const box = page.locator("#r0-findings");
    await box.getByLabel("Search findings").fill("waived until");
    const waived = report.findings.filter((finding) => finding.waived).length;
    expect(await box.getByRole("status").textContent()).toBe(
      `${waived} of ${report.findings.length} findings`,
    );
    expect(await box.locator(".finding:visible").count()).toBe(waived);
    await box.getByLabel("Search findings").fill("zzz");
    expect(await box.getByText("No finding matches.").isVisible()).toBe(true);
    await box.getByLabel("Search findings").fill("");
    expect(await box.locator("#r0-waived").getAttribute("open")).toBeNull();
    await page.locator(".tile.waived a").click();
    expect(await box.locator("#r0-waived").getAttribute("open")).toBe("");
    expect(incidents).toEqual([]);
  });

  test("a link to a folded table unfolds it", async () => {
    const [first, ...others] = report.tables;
    const tables = first ? [{ ...first, folded: true as const }, ...others] : [];
    const { page } = await open(toHtml([{ ...report, tables }], { title: "License gate" }));
    expect(await page.locator("#r0-t0 table").isVisible()).toBe(false);
    await page.locator(".contents").getByRole("link", { name: "Licenses" }).click();
    expect(await page.locator("#r0-t0 table").isVisible()).toBe(true);
  });

  test("a rule told at a glance leads into its folded group", async () => {
    const { page } = await open(sample);
    expect(await page.locator("#r0-note").getAttribute("open")).toBeNull();
    await page.locator(".glance").getByRole("link", { name: "Extra text" }).click();
    expect(await page.locator("#r0-note").getAttribute("open")).toBe("");
    expect(await page.locator("#r0-note-0").isVisible()).toBe(true);
  });
});
