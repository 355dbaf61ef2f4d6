import { expect } from "vitest";
import { LineSplitter } from "../workflow/line-splitter.ts";
import { Masks } from "../workflow/mask.ts";
import { Output } from "../workflow/output.ts";
import { expectSeen } from "./text.ts";

/** What looks like a command to the runner: `::` behind white space as .NET trims it, or `##[` anywhere. */
const commandLike = /^(?:(?!\ufeff)[\s\u0085])*::|##\[/;

/** What a log says to people: its lines but for masks, and its annotations. */
interface Said {
  readonly text: string;
  readonly annotations: readonly string[];
}

/**
 * A log, taken line by line by the runner's own rules, that makes it do nothing but mask `secrets` and annotate:
 * errors and warnings, at a file and line.
 */
export function expectHarmlessLog(log: string, secrets: readonly string[]): Said {
  const masks = new Set(secrets.flatMap(maskForms));
  const said: string[] = [];
  const output = new Output(new Masks(), { setOutput: () => undefined, saveState: () => undefined });
  const splitter = new LineSplitter((line) => {
    const before = output.commands.length;
    output.take(line);
    if (output.commands.length === before || output.commands.at(-1)?.name !== "add-mask") said.push(line);
    if (output.commands.length > before) return;
    expect(line.slice(0, 500), "what only looks like a command").not.toMatch(commandLike);
    expectSeen(line, "the log");
  });
  splitter.push(log);
  splitter.finish();
  const annotations = output.commands.flatMap(({ name, properties, data }) => {
    // A form of what is masked already is told as stars.
    if (name === "add-mask" && (masks.has(data) || data === "***")) return [];
    expect(["error", "warning"], `command with ${JSON.stringify(data.slice(0, 200))}`).toContain(name);
    for (const [property, value] of properties) {
      expect(["file", "line"]).toContain(property);
      expectSeen(value, `${property} of an annotation`, "");
    }
    for (const told of data.split("\n")) expect(told).not.toMatch(commandLike);
    expectSeen(data, "an annotation");
    return [data];
  });
  return { text: said.join("\n"), annotations };
}

function maskForms(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")];
}
