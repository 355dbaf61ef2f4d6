import { expect, test } from "vitest";
import { envFilePairs, pathLines } from "./env-file.ts";
import { runSample, stepOf } from "./sample.ts";

const parse = (text: string): object => Object.fromEntries(envFilePairs(text));

test("the docs' formats: name=value, and a delimiter for several lines", () => {
  expect(parse("SELECTED_COLOR=green\n")).toEqual({ SELECTED_COLOR: "green" });
  expect(parse('JSON_RESPONSE<<EOF\n{\n  "a": 1\n}\nEOF\n')).toEqual({ JSON_RESPONSE: '{\n  "a": 1\n}' });
});

test.each([
  ["a=b=c", { a: "b=c" }],
  ["a=b<<c", { a: "b<<c" }],
  ["a=\n\nb=2", { a: "", b: "2" }],
  ["a<<E\nE", { a: "" }],
  ["a<<E\n\nE\n", { a: "" }],
  ["a<<E\n\n\nE\n", { a: "\n" }],
  ["a<<E\nx\r\nE\n", { a: "x\r" }],
  ["a<<E\n E\nE\nb=1", { a: " E", b: "1" }],
  ["a<<=\nv\n=\n", { a: "v" }],
  ["__proto__=1", Object.fromEntries([["__proto__", "1"]])],
])("reads %j", (text, pairs) => expect(parse(text)).toEqual(pairs));

test.each([
  ["no pair", "Invalid format 'no pair'"],
  ["<<E\nE", "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
  ["a<<\n", "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ["a<<E\nvalue\n", "Invalid value. Matching delimiter not found 'E'"],
  ["a<<E\nvalue E", "Invalid value. EOF marker missing new line."],
  ["=v", "Invalid format '=v'. Name must not be empty"],
])("refuses %j with the runner's message", (text, message) => expect(() => parse(text)).toThrow(message));

test("GITHUB_PATH has a folder a line, however lines end", () => {
  expect(pathLines("/a\r\n\n/b\n")).toEqual(["/a", "/b"]);
});

test("each file reaches the steps after it, and a faulty one fails its step", async () => {
  const run = await runSample(`
- run: |
    echo "GREETING=hello" >> "$GITHUB_ENV"
    echo "NODE_OPTIONS=--require ./evil.js" >> "$GITHUB_ENV"
    mkdir bin && printf '#!/bin/sh\\necho from my own tool' > bin/mine && chmod +x bin/mine
    echo "$PWD/bin" >> "$GITHUB_PATH"
    echo "# Summary" >> "$GITHUB_STEP_SUMMARY"
  id: writes
- run: mine; echo "$GREETING \${{ env.GREETING }} [$NODE_OPTIONS]"
  id: reads
- run: |
    echo "good=1" >> "$GITHUB_OUTPUT"
    echo "bad" >> "$GITHUB_OUTPUT"
  id: faulty
`);
  expect(stepOf(run, "writes").summary).toBe("# Summary\n");
  expect(stepOf(run, "writes").annotations.map(({ message }) => message)).toEqual([
    "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
  ]);
  expect(stepOf(run, "reads").log).toContain("from my own tool\nhello hello []");
  const faulty = stepOf(run, "faulty");
  expect(faulty.conclusion).toBe("failure");
  expect(Object.fromEntries(faulty.outputs)).toEqual({ good: "1" });
  expect(faulty.log).toContain(
    "Unable to process file command 'output' successfully.\n##[error]Invalid format 'bad'",
  );
});

test("a summary of 1 MiB is kept, one byte more is dropped and the step stays green", async () => {
  const run = await runSample(`
- { id: full, run: "head -c 1048576 /dev/zero | tr '\\\\0' a >> $GITHUB_STEP_SUMMARY" }
- { id: over, run: "head -c 1048577 /dev/zero | tr '\\\\0' a >> $GITHUB_STEP_SUMMARY" }
`);
  expect(stepOf(run, "full").summary).toHaveLength(1_048_576);
  const { summary, conclusion, annotations } = stepOf(run, "over");
  expect([summary, conclusion, annotations[0]?.level]).toEqual(["", "success", "error"]);
  expect(annotations[0]?.message).toContain("supports content up to a size of 1024k, got 1024k");
});
