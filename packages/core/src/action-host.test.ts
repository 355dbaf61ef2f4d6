import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileTexts } from "@ospo-actions/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const core = JSON.stringify(new URL("index.ts", import.meta.url).href);

/** A real action: its `main` is what a test gives. */
const script = (main: string): string => `
  import { readFileSync } from "node:fs";
  import { defineAction, implement, runAction, sharedInputs, sharedOutputs } from ${core};
  const outputs = { verdict: "pass", reportPath: "", checked: 1, expected: 1, text: "" };
  const spec = defineAction({
    name: "Test", description: "", permissions: {},
    inputs: {
      "fail-on": sharedInputs["fail-on"],
      token: { type: "string", optional: true, secret: true, description: "" },
    },
    outputs: { text: { type: "string", description: "" }, ...sharedOutputs },
  });
  await runAction(implement(spec, async (inputs, host) => { ${main} }));`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ospo-host-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

interface Options {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with each piece of the log, to stop the process when it says that it is ready. */
  readonly onLog?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

let runs = 0;

/** Runs an action as the runner does: files of commands, inputs in the environment, a step's working folder. */
async function start(main: string, { env = {}, onLog }: Options = {}): Promise<Ended> {
  const place = join(folder, `${++runs}`);
  await mkdir(join(place, "workspace"), { recursive: true });
  const [file, output, summary] = ["action.mjs", "output", "summary.md"].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(file, script(main));
  await writeFile(output, "");
  await writeFile(summary, "");
  const child = spawn(process.execPath, [file], {
    cwd: join(place, "workspace"),
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: join(place, "workspace"),
      RUNNER_TEMP: join(place, "temp"),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...env,
    },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    onLog?.(text, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const [status] = await once(child, "close");
  const texts = await Promise.all([output, summary].map((path) => readFile(path, "utf8")));
  return { status, stdout, stderr, outputs: parseOutputs(texts[0] ?? ""), summary: texts[1] ?? "" };
}

/** The runner's own reading of an output file (SetOutputFileCommand): `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const [, name, , value] of text.matchAll(/^([^\n=]*?)<<([^\n]*)\n(.*?)\n?\2\n/gms))
    outputs.set(name ?? "", value ?? "");
  return outputs;
}

/** What the runner takes for commands: `::` at the start of a line it trimmed, the older `##[` anywhere in one. */
function commandsIn(log: string): readonly string[] {
  const trimmed = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
  return log
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(trimmed, ""))
    .filter((line) => line.startsWith("::") || line.includes("##["))
    .map((line) => /^::([a-z-]+)/.exec(line)?.[1] ?? line);
}

describe("an action on the runner", () => {
  test("hands its outputs to the next step to the byte", async () => {
    const text = 'a\nb\r\n::set-output name=verdict::fail\nghadelimiter_0\nverdict<<EOF\nfail\nEOF\n  "€😀"';
    const { status, outputs, stdout } = await start(
      "return { ...outputs, text: JSON.parse(process.env.TEXT) };",
      {
        env: { TEXT: JSON.stringify(text) },
      },
    );
    expect(status).toBe(0);
    expect([...outputs.keys()]).toEqual(["text", "verdict", "report-path", "checked", "expected"]);
    expect(outputs.get("text")).toBe(text);
    expect(outputs.get("verdict")).toBe("pass");
    expect(stdout).toBe("");
  });

  test("ends with 1 where the verdict reaches fail-on, which it reads from the runner's variable", async () => {
    const main = 'return { ...outputs, verdict: "review" };';
    expect((await start(main)).status).toBe(0);
    expect((await start(main, { env: { "INPUT_FAIL-ON": "review" } })).status).toBe(1);
  });

  test("gives no command but its own, whatever it logs", async () => {
    const main = `
      for (const text of JSON.parse(readFileSync(process.env.HOSTILE, "utf8"))) {
        host.log.info(text);
        host.log.debug(text);
        host.log.notice(text);
        host.log.warning(text, { file: text, line: 3 });
        host.log.error(text);
        host.log.progress({ done: 1, total: 1, what: text });
        await host.log.group(text, async () => host.log.info(text));
      }
      return outputs;`;
    const texts = Object.values(hostileTexts);
    const file = join(folder, "hostile.json");
    await writeFile(file, JSON.stringify(texts));
    const { status, stdout, outputs, stderr } = await start(main, { env: { HOSTILE: file } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const own = ["debug", "notice", "warning", "error", "group", "endgroup"];
    expect(commandsIn(stdout)).toEqual(texts.flatMap(() => own));
    expect(outputs.get("verdict")).toBe("pass");
  });

  test("keeps the lines of a message and the place of an annotation", async () => {
    const main =
      'host.log.error("first: 100%\\nsecond, third", { file: "a,b:c.json", line: 7 }); return outputs;';
    const { stdout } = await start(main);
    expect(stdout).toBe("::error file=a%2Cb%3Ac.json,line=7::first: 100%25%0Asecond, third\n");
  });

  test("masks secrets, in every form they may take, before it says anything", async () => {
    const main = 'host.log.info("said"); throw new Error("broke: " + inputs.token);';
    const { stdout, status } = await start(main, { env: { INPUT_TOKEN: " p@ss/word%\n" } });
    expect(status).toBe(3);
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "::add-mask::p@ss/word%25",
      "::add-mask::p%2540ss%252Fword%2525",
      "::add-mask::cEBzcy93b3JkJQ==",
      "said",
    ]);
  });

  test("masks a secret of several lines as one", async () => {
    const { stdout } = await start("return outputs;", { env: { INPUT_TOKEN: "-----BEGIN\nkey\n-----END" } });
    expect(stdout.split("\n")[0]).toBe("::add-mask::-----BEGIN%0Akey%0A-----END");
  });

  test("adds to the job summary, and needs none", async () => {
    const main = 'await host.summarize("# a"); await host.summarize("b"); return outputs;';
    expect((await start(main)).summary).toBe("# a\nb\n");
    const without = await start(main, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expect(without).toMatchObject({ status: 0, stdout: "" });
  });

  test("reads and writes in its workspace, and nowhere else", async () => {
    const main = `
      await host.files.write("a/b.txt", "text");
      await host.files.write(host.files.temporary + "/c.txt", "text");
      const read = await host.files.read("a/b.txt", 9);
      const refused = await host.files.write("../c.txt", "x").catch((error) => error.code);
      return { ...outputs, text: [read, refused].join(" ") };`;
    expect((await start(main)).outputs.get("text")).toBe("text PERMISSION");
  });
});

describe("an action that breaks", () => {
  test("sets its outputs and ends with 3, its stack in the debug log alone", async () => {
    const { status, stdout, stderr, outputs } = await start(
      'throw new TypeError("x\\n::set-output name=verdict::pass");',
    );
    expect(status).toBe(3);
    expect(outputs.get("verdict")).toBe("fail");
    expect(commandsIn(stdout)).toEqual(["error", "debug"]);
    expect(stderr).toBe("");
  });

  test.each([
    [
      "throws in an event",
      'setTimeout(() => { throw new Error("x\\n::set-output name=verdict::pass"); }, 1);',
    ],
    ["leaves a rejection to nobody", 'Promise.reject(new Error("x\\n::set-output name=verdict::pass"));'],
  ])("outside of what it awaits ends the same: %s", async (_, breaking) => {
    const { status, stdout, stderr, outputs } = await start(
      `${breaking} await new Promise(() => setTimeout(() => {}, 9_000));`,
    );
    expect({ status, stderr }).toEqual({ status: 3, stderr: "" });
    expect(commandsIn(stdout)).toEqual(["error", "debug"]);
    expect(outputs.get("verdict")).toBe("fail");
  });

  test("says so where the runner's file of outputs is gone, and does not look like a verdict", async () => {
    const { status, stdout, stderr } = await start("return outputs;", {
      env: { GITHUB_OUTPUT: join(folder, "gone") },
    });
    expect({ status, stderr }).toEqual({ status: 3, stderr: "" });
    expect(stdout).toContain("::error::Missing file at path");
  });

  test("tells wrong inputs and ends with 2", async () => {
    const { status, stdout } = await start("return outputs;", { env: { "INPUT_FAIL-ON": "always" } });
    expect(status).toBe(2);
    expect(stdout).toBe('::error::Input fail-on: must be one of fail, review, never, not "always"\n');
  });
});

describe.skipIf(process.platform === "win32")("an action that is cancelled", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s ends at once with 130, its outputs set",
    async (signal) => {
      const main = 'host.log.info("ready"); setInterval(() => {}, 1_000); await new Promise(() => {});';
      let stopped = 0;
      const { status, stdout, outputs } = await start(main, {
        onLog(text, kill) {
          if (!text.includes("ready")) return;
          stopped = performance.now();
          kill(signal);
        },
      });
      expect(status).toBe(130);
      expect(performance.now() - stopped).toBeLessThan(2_000);
      expect(stdout).toBe("ready\n::error::Cancelled.\n");
      expect(outputs.get("verdict")).toBe("fail");
    },
  );
});
