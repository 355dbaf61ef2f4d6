import fc from "fast-check";
import { expect, test } from "vitest";
import {
  asString,
  entriesOf,
  isObject,
  itemsOf,
  objectOf,
  objectsOf,
  readObject,
  stringsOf,
} from "./json.ts";

test("of any JSON each reading gives what is of its kind, and nothing for what is not", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const isList = Array.isArray(value);
      expect(isObject(value)).toBe(typeof value === "object" && value !== null && !isList);
      expect(objectOf(value)).toEqual(isObject(value) ? value : {});
      expect(readObject(JSON.stringify(value))).toEqual(
        isObject(value) ? JSON.parse(JSON.stringify(value)) : undefined,
      );
      expect(entriesOf(value)).toHaveLength(isObject(value) ? Object.keys(value).length : 0);
      expect(itemsOf(value)).toEqual(isList ? value : []);
      expect(asString(value)).toBe(typeof value === "string" ? value : undefined);
      expect(objectsOf(value).length + stringsOf(value).length).toBeLessThanOrEqual(itemsOf(value).length);
    }),
  );
});

test("objects and strings are picked out of a list, lists and the rest are not", () => {
  const mixed = [{ a: 1 }, "b", ["c"], null, 1, {}];
  expect([objectsOf(mixed), stringsOf(mixed)]).toEqual([[{ a: 1 }, {}], ["b"]]);
});

test.each(["", "{", "[]", "null", '"{}"'])("%j is the JSON of no object", (text) => {
  expect(readObject(text)).toBeUndefined();
});

test("a key that means something to JavaScript is a key like any other", () => {
  const read = readObject('{ "__proto__": "x" }');
  expect([entriesOf(read), Object.getPrototypeOf(read)]).toEqual([[["__proto__", "x"]], Object.prototype]);
});
