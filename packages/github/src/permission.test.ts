import { describe, expect, test } from "vitest";
import { permissionFix } from "./permission.ts";

describe("permissionFix", () => {
  test("gives the lines to add", () => {
    expect(permissionFix("security_events=write")).toContain("permissions:\n  security-events: write");
  });

  test("joins what is needed together", () => {
    expect(permissionFix("contents=write,pull_requests=write")).toContain(
      "  contents: write\n  pull-requests: write",
    );
  });

  test("names all alternatives, and gives the lines of the first that a job can have", () => {
    const fix = permissionFix("organization_administration=read; issues=write; pull_requests=write");
    expect(fix).toContain("permissions:\n  issues: write");
    expect(fix).toContain(
      "(organization-administration: read or issues: write or pull-requests: write is enough)",
    );
  });

  test("says what no job can be granted", () => {
    expect(permissionFix("organization_custom_properties=read")).toBe(
      "GITHUB_TOKEN cannot be granted organization-custom-properties: read: use a GitHub App or a token that has it.",
    );
  });

  test.each([undefined, "", "\n::error::", "a".repeat(10_000)])("makes nothing of %j", (header) => {
    expect(permissionFix(header)).toBe(
      "Check what the token may do, and whether the organization restricts it.",
    );
  });
});
