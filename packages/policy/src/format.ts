import { categories, parseExpression } from "@ospo-actions/license";
import { quote } from "./document.ts";
import { nearest } from "./nearest.ts";
import { parsePackage } from "./package-pattern.ts";
import { parseReference } from "./reference.ts";
import type { Format } from "./schema.ts";
import { parseVersions } from "./versions.ts";

/** What is wrong with `text` as a `format`; `undefined` if nothing. */
export function wrongFormat(format: Format, text: string): string | undefined {
  switch (format) {
    case "date":
      return isDate(text) ? undefined : `must be a date such as 2027-06-30, not ${quote(text)}`;
    case "license":
      return text.startsWith("category:")
        ? wrongCategory(text.slice("category:".length))
        : wrongLicense(text);
    case "expression":
      return wrongLicense(text);
    case "package":
      return wrongPackage(text);
    case "versions": {
      const parsed = parseVersions(text);
      return "wrong" in parsed ? `${quote(text)} ${parsed.wrong}` : undefined;
    }
    case "reference":
      return parseReference(text) ? undefined : `must be OWNER/REPO//path@ref, not ${quote(text)}`;
  }
}

function wrongCategory(name: string): string | undefined {
  if (categories.some((category) => category === name)) return undefined;
  const near = nearest(name, categories);
  const hint = near === undefined ? `the categories are ${categories.join(", ")}` : `did you mean ${near}?`;
  return `${quote(name)} is no category; ${hint}`;
}

function wrongLicense(text: string): string | undefined {
  if (parseExpression(text) !== undefined) return undefined;
  return `${quote(text)} is no SPDX id or expression; own licenses are written LicenseRef-NAME`;
}

function wrongPackage(text: string): string | undefined {
  if (text.length <= 500 && parsePackage(text) !== undefined) return undefined;
  return `must be a purl such as pkg:npm/foo or pkg:npm/@acme/*, not ${quote(text)}`;
}

/** A day that the calendar has, as ISO 8601 writes it. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
