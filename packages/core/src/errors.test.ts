import { expect, test } from "vitest";
import { describeError, inputError, OspoError } from "./errors.ts";

test("an error of ours is told with its fix", () => {
  const error = new OspoError("PERMISSION", "GET /x answered 403", { fix: "Add `contents: read`." });
  expect(describeError(error)).toBe("GET /x answered 403\nAdd `contents: read`.");
  expect(describeError(new OspoError("FORMAT", "a is no b"))).toBe("a is no b");
  expect(error).toMatchObject({ name: "OspoError", code: "PERMISSION" });
});

test("an error keeps its cause and does not tell it", () => {
  const cause = new Error("secret detail");
  const error = new OspoError("NETWORK", "no answer", { cause });
  expect(error.cause).toBe(cause);
  expect(describeError(error)).toBe("no answer");
});

test.each([
  ["an error", new TypeError("x is undefined"), "x is undefined"],
  ["an error without a message", new RangeError(), "RangeError"],
  ["text", "text", "text"],
  ["nothing", undefined, "something other than an error was thrown"],
  ["null", null, "something other than an error was thrown"],
  ["an object that has no text", Object.create(null), "something other than an error was thrown"],
  ["a symbol", Symbol("x"), "something other than an error was thrown"],
])("%s that was thrown is told without a stack", (_, thrown, told) => {
  expect(describeError(thrown)).toBe(told);
});

test("faults of inputs are one error, in one sentence or in a list", () => {
  expect(inputError(["path: is required"])).toMatchObject({
    code: "INPUT",
    message: "Input path: is required",
  });
  expect(inputError(["a: x", "b: y"]).message).toBe("Inputs:\n- a: x\n- b: y");
});
