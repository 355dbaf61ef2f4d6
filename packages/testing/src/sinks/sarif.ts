import { win32 } from "node:path";
import { expect } from "vitest";
import { expectSeen } from "./text.ts";

interface SarifResult {
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
  readonly suppressions?: readonly { readonly justification?: string }[];
}

interface SarifRule {
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
}

interface SarifFile {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
    readonly results: readonly SarifResult[];
  }[];
}

const base = "https://repository.example/checkout/";

/** A SARIF log whose places are inside the repository and whose texts hold no link (SARIF 2.1.0, 3.11.6). */
export function expectHarmlessSarif(text: string): void {
  const sarif = JSON.parse(text) as SarifFile;
  expect(sarif.version).toBe("2.1.0");
  for (const { tool, results } of sarif.runs) {
    for (const { shortDescription, help } of tool.driver.rules) {
      expectText(shortDescription.text);
      expectText(help.text);
    }
    for (const { message, locations, suppressions = [] } of results) {
      expectText(message.text);
      for (const { justification = "" } of suppressions) expectText(justification);
      expect(locations.length).toBeGreaterThan(0);
      for (const { physicalLocation } of locations) expectInside(physicalLocation.artifactLocation.uri);
    }
  }
}

function expectText(text: string): void {
  expectSeen(text, "SARIF");
  expect(text, "a link").not.toMatch(/\[[^\]]*\]\(/);
}

/** As a reference to a file below the checkout, on any system. */
function expectInside(uri: string): void {
  expect(uri).not.toBe("");
  expect(new URL(uri, base).href, uri).toMatch(base);
  const path = win32.normalize(decodeURIComponent(uri));
  expect(win32.isAbsolute(path) || /^\.\.(\\|$)/.test(path), uri).toBe(false);
}
