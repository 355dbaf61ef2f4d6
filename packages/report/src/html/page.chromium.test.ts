import { describeInChromium } from "@ospo-actions/testing/browser";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Cell, Finding, Report } from "../model.ts";
import { toHtml } from "./page.ts";
import { poorContrasts } from "./testing/contrast.ts";
import { emptyReport, sampleReport } from "./testing/sample.ts";

const options = { title: "License gate" };
const report = sampleReport();
const sample = toHtml([report], options);

describeInChromium("the page", (open) => {
  test("hostile names are shown as text and nothing runs", async () => {
    const names = [
      "<img src=x onerror=alert(1)>",
      "</script><script>alert(1)</script>",
      "]]></style></svg><script>alert(1)</script>",
      "\u202Egnp.exe\u2066",
      "__proto__",
      "constructor",
      "' onmouseover=alert(1) x='",
      "javascript:alert(1)",
      "`</code><script>alert(1)</script>`",
      "👩‍👩‍👧‍👦 💥",
      "x".repeat(20_000),
    ];
    const { page, incidents } = await open(toHtml([hostileReport(names)], options), {
      viewport: { width: 360, height: 780 },
    });
    const box = page.locator("#r0-t0");
    for (const name of names.slice(0, 9)) {
      const seen = name.replace(
        /[\u202E\u2066]/g,
        (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase()}>`,
      );
      await box.getByLabel("Search").fill(seen);
      expect(await box.locator("tbody td:first-child").first().textContent()).toBe(seen);
      await box.getByLabel("Search").fill("");
      await box.getByLabel("__proto__").selectOption(`=${seen}`);
      expect(await box.locator("tbody tr").count()).toBe(1);
      await box.getByLabel("__proto__").selectOption("");
    }
    expect(await page.locator("img, iframe, script:not([type])").count()).toBe(1);
    expect(await overflowOf(page)).toBe(0);
    expect(incidents).toEqual([]);
  });

  test("10,000 rows load and search at once", async () => {
    const large = toHtml([sampleReport({ components: 10_000 })], options);
    const start = performance.now();
    const { page, incidents } = await open(large);
    const loaded = performance.now() - start;
    const box = page.locator("#r0-t1");
    const [first, search, sort] = await page.evaluate(() => {
      const time = (work: () => void): number => {
        const from = performance.now();
        work();
        document.body.getBoundingClientRect();
        return performance.now() - from;
      };
      const input = document.querySelector<HTMLInputElement>("#r0-t1 input");
      const type = (text: string): void => {
        if (input) input.value = text;
        input?.dispatchEvent(new Event("input"));
      };
      const button = document.querySelector<HTMLElement>("#r0-t1 th button");
      return [time(() => type("core")), time(() => type("core-l")), time(() => button?.click())];
    });
    process.stdout.write(
      `10,000 rows: ${(large.length / 1e6).toFixed(1)} MB, load ${loaded.toFixed(0)} ms, first search ${first?.toFixed(0)} ms, next ${search?.toFixed(0)} ms, sort ${sort?.toFixed(0)} ms\n`,
    );
    expect(await box.getByRole("status").textContent()).toMatch(/^[\d,]+ of 10,000 rows/);
    await box.getByLabel("Search").fill("");
    expect(await box.locator("tbody tr").count()).toBe(25);
    expect(incidents).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "every text is readable in %s: contrast 4.5 and more",
    async (colorScheme) => {
      const several = toHtml([report, { ...emptyReport(2), verdict: "pass" }, emptyReport()], options);
      const { page, incidents } = await open(several, { colorScheme });
      expect(await page.evaluate(poorContrasts)).toEqual([]);
      const bar = page.locator("svg path").first();
      const fill = await bar.evaluate((path) => getComputedStyle(path).fill);
      expect(fill).toBe(colorScheme === "light" ? "rgb(59, 125, 216)" : "rgb(77, 148, 240)");
      expect(incidents).toEqual([]);
    },
  );

  test.each([320, 360, 768, 1_280])("at %i px nothing sticks out of the page", async (width) => {
    const several = toHtml([report, emptyReport()], options);
    const { page } = await open(several, { viewport: { width, height: 780 } });
    expect(await overflowOf(page)).toBe(0);
  });

  test("the policy is in force, and these tests would see what it stops", async () => {
    const foreign =
      '<img src="/x.png"><script>alert(1)</script><p style="color:red" onclick="alert(2)">x</p>';
    const { page, incidents } = await open(sample.replace("<footer>", () => `${foreign}<footer>`));
    await page.getByText("x", { exact: true }).click();
    const told = incidents.join("\n");
    for (const what of ["loading the image", "inline script", "inline style", "inline event handler"])
      expect(told.toLowerCase()).toMatch(new RegExp(`${what}.*violates.*content security policy`));
    expect(told).not.toContain("dialog:");
  });

  test("without JavaScript the verdict, the findings and the first rows are there", async () => {
    const { page, incidents } = await open(sample, { javaScriptEnabled: false });
    const box = page.locator("#r0-t1");
    expect(await box.locator("tbody tr").count()).toBe(25);
    expect(await box.locator(".toolbar").isVisible()).toBe(false);
    expect(await box.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator("#r0-fail .finding").first().isVisible()).toBe(true);
    expect(incidents).toEqual([]);
  });
});

function hostileReport(names: readonly string[]): Report {
  const findings = names.map(
    (name): Finding => ({
      rule: `x/${name}`,
      level: "fail",
      subject: name,
      message: `${name} and \`${name}\``,
      advice: name,
      at: { file: name, line: 1 },
      paths: [[name, name]],
      waived: { reason: name, until: name, approvedBy: name },
      fingerprint: name,
    }),
  );
  const rows = names.map((name, at): Cell[] => [name, name, at]);
  const columns = ["<b>Name</b>", "__proto__", "Number"];
  const common = { columns, rows, filters: ["__proto__"] };
  return {
    ...sampleReport({ components: 3 }),
    subject: {
      repository: names[0] ?? "",
      manifest: names[10] ?? "",
      ref: names[3] ?? "",
      commit: names[1] ?? "",
    },
    coverage: { checked: 1, expected: 2, unit: "<i>things</i>", missing: names },
    findings: [...findings, ...findings.map(({ waived: _, ...open }) => open)],
    tables: [
      { ...common, id: "<x>", title: "<h1>Names</h1>" },
      { id: "y", title: names[2] ?? "", columns, rows: names.map((name, at) => [name, at]), chart: "bar" },
    ],
    metrics: Object.fromEntries(names.map((name, at) => [name, at])),
  };
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
