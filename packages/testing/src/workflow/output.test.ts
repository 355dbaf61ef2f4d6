import { describe, expect, test } from "vitest";
import { hostileTexts } from "../hostile.ts";
import { LineSplitter } from "./line-splitter.ts";
import { Masks } from "./mask.ts";
import { Output } from "./output.ts";
import { runSample, stepOf } from "./sample.ts";

function outputOf(...lines: readonly string[]): Output & { readonly set: Map<string, string> } {
  const set = new Map<string, string>();
  const output = new Output(new Masks(), {
    setOutput: (k, v) => void set.set(k, v),
    saveState: () => undefined,
  });
  const splitter = new LineSplitter((line) => output.take(line));
  splitter.push(lines.join("\n"));
  splitter.finish();
  return Object.assign(output, { set });
}

describe("commands", () => {
  test.each([
    ["::set-output name=a::1"],
    ["  \t\u00a0\u2028::set-output name=a::1"],
    ["\u0085::set-output name=a::1"],
    ["x\r::set-output name=a::1"],
    ["before ##[set-output name=a]1"],
    ["##[SET-OUTPUT name=a]1"],
    ["##[set-output name=a;x=y]1"],
  ])("%j sets an output still", (line) => expect(outputOf(line).set).toEqual(new Map([["a", "1"]])));

  test.each([
    ["x ::set-output name=a::1"],
    ["\ufeff::set-output name=a::1"],
    [": :set-output name=a::1"],
    ["## [set-output name=a]1"],
    ["::set-outputs name=a::1"],
    ["::set-output name=a"],
  ])("%j is only text", (line) => {
    expect(outputOf(line).set).toEqual(new Map());
    expect(outputOf(line).log).toEqual([line]);
  });

  test("data and properties are unescaped once, the percent sign last", () => {
    const { annotations } = outputOf("::error file=a%2Cb%3Ac,line=2::x%0Ay %250A");
    expect(annotations).toEqual([
      {
        level: "error",
        message: "x\ny %0A",
        properties: new Map([
          ["file", "a,b:c"],
          ["line", "2"],
        ]),
      },
    ]);
  });

  test("stop-commands holds until its token, masks included", () => {
    const output = outputOf(
      "::stop-commands::t0ken",
      "::add-mask::secret",
      "::error::no",
      "::t0ken::",
      "::error::yes secret",
    );
    expect(output.annotations.map(({ message }) => message)).toEqual(["yes secret"]);
    expect(output.log).toContain("::add-mask::secret");
  });

  test("set-env and add-path are refused and fail the step", () => {
    const { failed, annotations } = outputOf("::set-env name=A::1");
    expect(failed).toBe(true);
    expect(annotations[1]?.message).toContain("The `set-env` command is disabled");
  });

  test("10 annotations of each level are kept, with 4,096 characters each", () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `::${at % 2 ? "error" : "notice"}::${at}${"x".repeat(5_000)}`,
    );
    const { annotations } = outputOf(...lines);
    expect(annotations).toHaveLength(20);
    expect(annotations.every(({ message }) => message.length === 4_096)).toBe(true);
  });

  test("add-matcher is noted among the commands", () => {
    expect(outputOf("::add-matcher::evil.json").commands).toMatchObject([
      { name: "add-matcher", data: "evil.json" },
    ]);
  });
});

describe("masks", () => {
  const hide = (text: string, ...secrets: readonly string[]): string => {
    const masks = new Masks();
    for (const secret of secrets) masks.add(secret);
    return masks.hide(text);
  };

  test("hides each line of a secret with several", () => {
    expect(hide("BEGIN\nkey-material\nEND", "BEGIN\nkey-material\nEND")).toBe("***");
    expect(hide("log: key-material", "BEGIN\r\nkey-material\r\nEND")).toBe("log: ***");
  });

  test("hides derived forms: Base64 at any offset, URI, JSON, XML", () => {
    const secret = 'p4ss "w&rd';
    for (const form of [secret, `u:${secret}`, `us:${secret}`, `usr:${secret}`].map((text) =>
      Buffer.from(text).toString("base64"),
    )) {
      expect(hide(form, secret)).toContain("***");
    }
    for (const form of [
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      "p4ss &quot;w&amp;rd",
    ]) {
      expect(hide(`a ${form} b`, secret)).toBe("a *** b");
    }
  });

  test("secrets that overlap leave no rest", () => expect(hide("xabcdx", "abc", "bcd")).toBe("x***x"));

  test("takes a secret as text, not as a pattern", () => expect(hide("a.c abc", "a.c")).toBe("*** abc"));
});

test("100,000 lines of a process, with masks and commands, pass in seconds", async () => {
  const script = `for (let i = 0; i < 100_000; i++) console.log(i % 3 ? "x ##[x] " + i : "::error::" + i + " canary-99");`;
  const began = performance.now();
  const run = await runSample(
    `- { id: s, run: 'node -e "$CODE"', env: { CODE: '${script.replaceAll("'", "''")}' } }`,
    { secrets: { A: "canary-99" } },
  );
  expect(performance.now() - began).toBeLessThan(20_000);
  const { log, annotations, commands } = stepOf(run, "s");
  expect([log.split("\n").length > 100_000, annotations.length, commands.length]).toEqual([true, 10, 33_334]);
  expect(log).not.toContain("\n0 canary-99");
});

test("100,000 hostile lines and a line of 50 MB take seconds at most", () => {
  const output = outputOf("::add-mask::s3cr3t", "::add-mask::other-secret");
  const texts = Object.values(hostileTexts).filter((text) => text.length < 200);
  const began = performance.now();
  const splitter = new LineSplitter((line) => output.take(line));
  for (let at = 0; at < 100_000; at++)
    splitter.push(`${at} s3cr3t ${texts[at % texts.length]?.slice(0, 80)}\r\n`);
  for (let at = 0; at < 800; at++) splitter.push("x".repeat(65_536));
  splitter.finish();
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(output.log.length).toBeGreaterThan(90_000);
  expect(output.log.some((line) => line.includes("s3cr3t"))).toBe(false);
});
