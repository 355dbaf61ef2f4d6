import { expect } from "vitest";
import type { Open } from "./browser.ts";
import { expectSeen } from "./text.ts";

const tags: ReadonlySet<string> = new Set(
  "a b body button code dd details div dl dt figcaption figure footer g h1 h2 h3 h4 h5 head header html input label li main meta nav noscript option p path pre rect script section select small span style summary svg table tbody td text th thead title tr ul".split(
    " ",
  ),
);

const policy =
  /^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; base-uri 'none'; form-action 'none'$/;

/** What the page's document tells of itself. */
interface Shape {
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  readonly targets: readonly string[];
  readonly policies: readonly string[];
  readonly scripts: readonly string[];
  readonly text: string;
}

/** Runs in the page, after everything in it that can be opened, searched or pressed was. */
const shape = `(() => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  for (const button of document.querySelectorAll("button")) button.click();
  for (const input of document.querySelectorAll("input")) {
    input.value = "a";
    input.dispatchEvent(new Event("input"));
    input.value = "";
    input.dispatchEvent(new Event("input"));
  }
  const all = [...document.querySelectorAll("*")];
  return {
    tags: [...new Set(all.map((element) => element.localName))],
    attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
    targets: [...new Set(all.flatMap((element) => element.getAttribute("href") ?? []))],
    policies: [...document.querySelectorAll("meta[http-equiv]")].map((element) => element.content),
    scripts: [...document.querySelectorAll("script")].map((element) => element.type),
    text: document.body.innerText + document.title,
  };
})()`;

/** The page in a browser: it runs its own script and nothing else, asks for nothing, and shows what it says. */
export async function expectHarmlessPage(open: Open, html: string): Promise<void> {
  const { page, incidents } = await open(html);
  const found = (await page.evaluate(shape)) as Shape;
  await page.close();
  expect(incidents).toEqual([]);
  expect(found.tags.filter((tag) => !tags.has(tag))).toEqual([]);
  expect(
    found.attributes.filter((name) => /^on|^(?:src|srcset|srcdoc|action|formaction|style)$/.test(name)),
  ).toEqual([]);
  expect(found.targets.filter((target) => !/^#[a-z0-9-]+$/.test(target))).toEqual([]);
  expect(found.policies).toEqual([expect.stringMatching(policy)]);
  expect(found.scripts.filter((type) => type !== "application/json")).toEqual([""]);
  expectSeen(found.text, "the page", "\n\t\u00a0");
}
