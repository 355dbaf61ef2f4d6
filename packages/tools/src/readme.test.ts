import { type ActionSpec, sharedOutputs } from "@ospo-actions/core";
import { describe, expect, it } from "vitest";
import { renderReadme } from "./readme.ts";

const spec: ActionSpec = {
  name: "Sample",
  description: "",
  inputs: {
    kind: { type: "choice", choices: ["a", "b"], default: "a", description: "One | the other\nor both" },
    must: { type: "string", description: "Needed" },
    list: { type: "list", default: ["x", "y"], description: "Some" },
    free: { type: "string", optional: true, description: "Maybe" },
  },
  outputs: sharedOutputs,
  permissions: { contents: { access: "read", why: "to look" } },
};
const frame = ["inputs", "outputs", "permissions"].map((name) => `<!-- ${name} -->\nold\n<!-- /${name} -->`);
const readme = `# Sample\n\n${frame.join("\n\ntext\n\n")}\n\nend\n`;

describe("renderReadme", () => {
  it("fills the tables and leaves the rest alone", () => {
    const text = renderReadme(readme, spec, "README.md");
    expect(text).toContain(
      "| `must` | string | **required** | Needed |\n| `list` | list | `x, y` | Some |\n",
    );
    expect(text).toContain(
      "| `free` | string |  | Maybe |\n\n<!-- /inputs -->\n\ntext\n\n<!-- outputs -->\n",
    );
    expect(text).toContain("| `checked` | number |");
    expect(text).toContain("| `contents: read` | to look |");
    expect(text).not.toContain("old");
    expect(text.startsWith("# Sample\n")).toBe(true);
    expect(text.endsWith("<!-- /permissions -->\n\nend\n")).toBe(true);
  });

  it("keeps bars and line ends from breaking a row", () => {
    expect(renderReadme(readme, spec, "README.md")).toContain(
      "| `a`, `b` | `a` | One \\| the other or both |",
    );
  });

  it("says so where an action asks for no permission", () => {
    const text = renderReadme(readme, { ...spec, permissions: {} }, "README.md");
    expect(text).toContain("<!-- permissions -->\n\nIt needs no permission.\n");
  });

  it("gives the same again from its own outcome", () => {
    const once = renderReadme(readme, spec, "README.md");
    expect(renderReadme(once, spec, "README.md")).toBe(once);
  });

  it.each(["<!-- outputs -->", "<!-- /permissions -->"])("names a marker that is missing: %s", (marker) => {
    expect(() => renderReadme(readme.replace(marker, ""), spec, "a/README.md")).toThrow(
      /^a\/README\.md has no <!-- /,
    );
  });
});
