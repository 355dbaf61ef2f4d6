import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, expectTypeOf, test } from "vitest";
import { OspoError } from "./errors.ts";
import type { Host } from "./host.ts";
import { type Action, implement, run } from "./run.ts";
import { defineAction, type Outputs, sharedInputs, sharedOutputs } from "./spec.ts";
import type { Verdict } from "./verdict.ts";

const spec = defineAction({
  name: "Test",
  description: "Counts.",
  permissions: {},
  inputs: {
    "fail-on": sharedInputs["fail-on"],
    count: { type: "number", default: 3, description: "" },
    token: { type: "string", optional: true, secret: true, description: "" },
    key: { type: "number", optional: true, secret: true, description: "" },
  },
  outputs: {
    items: { type: "json", description: "" },
    "has-items": { type: "boolean", description: "" },
    ...sharedOutputs,
  },
});

type Main = Action<typeof spec>["main"];

const outputs: Outputs<typeof spec> = {
  items: [{ a: 1 }],
  hasItems: true,
  verdict: "pass",
  reportPath: "/tmp/report.json",
  checked: 3,
  expected: 3,
};

const ending =
  (verdict: Verdict): Main =>
  async () => ({ ...outputs, verdict });
const throwing =
  (error: unknown): Main =>
  async () => {
    throw error;
  };
const start = (main: Main, host: Host): Promise<number> => run(implement(spec, main), host);

describe("exit status", () => {
  test.each([
    ["pass", "fail", 0],
    ["review", "fail", 0],
    ["fail", "fail", 1],
    ["pass", "review", 0],
    ["review", "review", 1],
    ["fail", "review", 1],
    ["fail", "never", 0],
  ] as const)("of the verdict %s with fail-on %s is %d", async (verdict, failOn, status) => {
    expect(await start(ending(verdict), fakeHost({ inputs: { "fail-on": failOn } }))).toBe(status);
  });

  test("is 1 for a fail where the action has no fail-on", async () => {
    const { "fail-on": _, ...inputs } = spec.inputs;
    const action = implement({ ...spec, inputs }, async () => ({ ...outputs, verdict: "fail" }));
    expect(await run(action, fakeHost())).toBe(1);
  });

  test("is 1 for a verdict that is none, as a caller without types could return it", async () => {
    expect(await start(ending("passed" as Verdict), fakeHost())).toBe(1);
  });

  test("is 2 for wrong inputs, before main is run", async () => {
    const host = fakeHost({ inputs: { count: "three", "fail-on": "sometimes" } });
    const never: Main = () => expect.unreachable();
    expect(await start(never, host)).toBe(2);
    expect(host.lines).toEqual([expect.stringMatching(/^error: Inputs:\n- fail-on: .*\n- count: /)]);
  });

  test.each([
    ["INPUT", 2],
    ["CONFIG", 2],
    ["PERMISSION", 3],
    ["NOT_FOUND", 3],
    ["RATE_LIMIT", 3],
    ["NETWORK", 3],
    ["FORMAT", 3],
    ["LIMIT", 3],
  ] as const)("of an error %s is %d", async (code, status) => {
    const host = fakeHost();
    expect(await start(throwing(new OspoError(code, "it broke", { fix: "Mend it." })), host)).toBe(status);
    expect(host.lines).toEqual(["error: it broke\nMend it."]);
  });

  test("is 130 when cancelled", async () => {
    const controller = new AbortController();
    const host = fakeHost({ cancelled: controller.signal });
    const status = start(() => {
      queueMicrotask(() => controller.abort());
      return new Promise(() => undefined);
    }, host);
    expect(await status).toBe(130);
    expect(host.lines).toEqual(["error: Cancelled."]);
    expect(host.outputs.get("verdict")).toBe("fail");
  });

  test("is 130 when main aborts its own work, fails because of it, or was never begun", async () => {
    const controller = new AbortController();
    const failing: Main = async (_, { cancelled }) => {
      controller.abort();
      cancelled.throwIfAborted();
      return outputs;
    };
    expect(await start(failing, fakeHost({ cancelled: controller.signal }))).toBe(130);
    const never: Main = () => expect.unreachable();
    expect(await start(never, fakeHost({ cancelled: AbortSignal.abort() }))).toBe(130);
  });
});

describe("errors nobody foresaw", () => {
  test("are told without a stack, which is for the debug log", async () => {
    const host = fakeHost();
    expect(await start(throwing(new TypeError("x is undefined")), host)).toBe(3);
    const [told, debug, ...rest] = host.lines;
    expect(told).toMatch(/^error: x is undefined\nThis was not foreseen\. Please report it/);
    expect(told).not.toMatch(/ at |run\.test\.ts/);
    expect(debug).toMatch(/^debug: TypeError: x is undefined\n +at /);
    expect(rest).toEqual([]);
  });

  test.each([undefined, null, "text", 7, Object.create(null), Symbol("x")])(
    "do not stop the run: %o",
    async (thrown) => {
      const host = fakeHost();
      expect(await start(throwing(thrown), host)).toBe(3);
      expect(host.outputs.get("verdict")).toBe("fail");
    },
  );

  test("of a main that throws at once are errors too", async () => {
    const main: Main = () => {
      throw new OspoError("NETWORK", "no answer");
    };
    expect(await start(main, fakeHost())).toBe(3);
  });

  test("in setting outputs end the run with status 3, never with a rejection", async () => {
    const host = { ...fakeHost(), setOutput: () => expect.unreachable("the file of outputs is gone") };
    expect(await start(ending("pass"), host)).toBe(3);
  });
});

describe("outputs", () => {
  test("are all set, as text", async () => {
    const host = fakeHost();
    expect(await start(async () => outputs, host)).toBe(0);
    expect([...host.outputs]).toEqual([
      ["items", '[{"a":1}]'],
      ["has-items", "true"],
      ["verdict", "pass"],
      ["report-path", "/tmp/report.json"],
      ["checked", "3"],
      ["expected", "3"],
    ]);
  });

  test("are all there after an error: the verdict a fail, nothing checked, the rest empty", async () => {
    const host = fakeHost();
    await start(throwing(new Error("x")), host);
    expect(Object.fromEntries(host.outputs)).toEqual({
      items: "",
      "has-items": "",
      verdict: "fail",
      "report-path": "",
      checked: "0",
      expected: "0",
    });
  });

  test("have the types that the spec declares", () => {
    expectTypeOf<Outputs<typeof spec>["checked"]>().toEqualTypeOf<number>();
    expectTypeOf<Outputs<typeof spec>["hasItems"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Outputs<typeof spec>["verdict"]>().toEqualTypeOf<Verdict>();
    const { reportPath: _, ...fewer } = outputs;
    // @ts-expect-error A missing output does not compile.
    implement(spec, async () => fewer);
    // @ts-expect-error Nor does one of another type.
    implement(spec, async () => ({ ...outputs, checked: "3" }));
    // @ts-expect-error Nor does a verdict that is none.
    implement(spec, async () => ({ ...outputs, verdict: "passed" }));
    // @ts-expect-error Nor does a spec without the shared outputs.
    defineAction({ ...spec, outputs: { items: spec.outputs.items } });
    // @ts-expect-error Nor does a default that is no choice of the type.
    defineAction({ ...spec, inputs: { count: { type: "number", default: "3", description: "" } } });
  });
});

describe("secrets", () => {
  test("are masked before anything is logged, parsed or done, wrong ones too", async () => {
    const order: string[] = [];
    const fake = fakeHost({ inputs: { token: " s3cret\n", key: "no number" } });
    const log = {
      ...fake.log,
      mask: (secret: string) => void order.push(`mask ${secret}`),
      error: () => void order.push("error"),
    };
    expect(await start(ending("pass"), { ...fake, log })).toBe(2);
    expect(order).toEqual(["mask s3cret", "mask no number", "error"]);
  });

  test("that are empty are not masked, and other inputs never", async () => {
    const host = fakeHost({ inputs: { token: "  ", count: "3" } });
    await start(ending("pass"), host);
    expect(host.masked).toEqual([]);
  });
});
