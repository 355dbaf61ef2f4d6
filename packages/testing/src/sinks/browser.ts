import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

export { expectHarmlessPage } from "./page.ts";

interface OpenPage {
  readonly page: Page;
  /** Console messages, page errors, dialogs and requests for anything but the page: best none. */
  readonly incidents: string[];
}

/** Opens a page of the given text. */
export type Open = (html: string, options?: BrowserContextOptions) => Promise<OpenPage>;

/** Tests in a headless browser: `CHROMIUM`, or Debian's. Where there is none they are skipped, and that is told. */
export function describeInChromium(what: string, tests: (open: Open) => void): void {
  const executable = [process.env.CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));
  if (!executable)
    process.stderr.write(`SKIPPED, no browser: ${what}. Install chromium, or set CHROMIUM to its path.\n`);
  describe.skipIf(!executable)(`${what}, in Chromium`, { timeout: 30_000 }, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch(executable ?? "");
    }, 30_000);
    afterAll(() => browser?.close());
    tests((html, options) => openPage(browser, html, options));
  });
}

function launch(executablePath: string): Promise<Browser> {
  const quiet = "disable-gpu disable-quic no-first-run disable-background-networking";
  const flags = `headless no-sandbox ${quiet} disable-component-update disable-sync`.split(" ");
  return chromium.launch({ executablePath, args: flags.map((flag) => `--${flag}`) });
}

/** `html` served from this machine and opened. */
async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const incidents: string[] = [];
  const page = await (await browser.newContext(options)).newPage();
  page.on("console", (message) => incidents.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => incidents.push(`error: ${error.message}`));
  page.on("dialog", async (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  const server = createServer((request, response) => {
    if (request.url === "/") response.setHeader("content-type", "text/html").end(html);
    else incidents.push(`request: ${request.url}`);
  });
  page.on("close", () => server.close());
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) incidents.push(`request: ${request.url()}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, incidents };
}
