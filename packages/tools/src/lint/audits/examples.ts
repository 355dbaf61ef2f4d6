import { expect, it } from "vitest";
import { type Audit, runAudits } from "../audit.ts";
import { blockSource, fileSource, type Source } from "../source.ts";
import { parseWorkflow } from "../workflow.ts";

/** YAML by what is odd about it; a list is steps of a job. */
type Examples = Readonly<Record<string, string>>;

/** Tests an audit: it finds one thing in each bad example and none in a good one, as blocks or as `file`. */
export function testAudit(audit: Audit, bad: Examples, good: Examples, file?: string): void {
  const source = (text: string): Source =>
    file === undefined ? blockSource("example.md", text, 1) : fileSource(file, text);
  const found = (text: string): readonly string[] =>
    runAudits([audit], parseWorkflow(source(text))).map(({ rule }) => rule);
  it.each(Object.entries(bad))(`${audit.name} finds %s`, (_, text) => {
    expect(found(text)).toEqual([audit.name]);
  });
  it.each(Object.entries(good))(`${audit.name} accepts %s`, (_, text) => {
    expect(found(text)).toEqual([]);
  });
}
