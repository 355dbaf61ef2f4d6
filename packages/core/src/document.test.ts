import { describe, expect, test } from "vitest";
import { readDocument, type StateDocument, updateDocument } from "./document.ts";
import type { StateStore } from "./state.ts";

interface Counter extends StateDocument {
  readonly count: number;
}

/** A store of one run: a contract of its own is in state-contract.ts. */
function memoryStore(
  values: Readonly<Record<string, string>>,
): StateStore & { readonly values: Map<string, string> } {
  const map = new Map(Object.entries(values));
  return {
    values: map,
    read: async (key) => map.get(key),
    list: async () => [...map.keys()],
    async update(key, change) {
      const value = change(map.get(key));
      if (value === undefined) map.delete(key);
      else map.set(key, value);
    },
  };
}

const key = "sbom/acme__app.json";

describe("readDocument", () => {
  test("gives the document, or nothing where none is", async () => {
    const store = memoryStore({ [key]: '{"schema":2,"count":1}' });
    expect(await readDocument<Counter>(store, key, 2)).toEqual({ schema: 2, count: 1 });
    expect(await readDocument<Counter>(store, "none.json", 2)).toBeUndefined();
  });

  test("gives an older document as it is, for the caller to carry over", async () => {
    const store = memoryStore({ [key]: '{"schema":1}' });
    expect(await readDocument(store, key, 2)).toEqual({ schema: 1 });
  });

  test("refuses a newer document and says how to go on", async () => {
    const store = memoryStore({ [key]: '{"schema":3,"count":1}' });
    await expect(readDocument(store, key, 2)).rejects.toMatchObject({
      code: "FORMAT",
      message: `${key} in the state store has schema 3; this version knows 2`,
      fix: expect.stringContaining("newer version"),
    });
  });

  test.each(["", "{", "[]", "null", "7", '"text"', "{}", '{"schema":"1"}', '{"schema":null}'])(
    "refuses %j, which is no document",
    async (text) => {
      await expect(readDocument(memoryStore({ [key]: text }), key, 1)).rejects.toMatchObject({
        code: "FORMAT",
      });
    },
  );
});

describe("updateDocument", () => {
  test("writes what the change makes of the old document, readable for people", async () => {
    const store = memoryStore({});
    for (const _ of [1, 2]) {
      await updateDocument<Counter>(store, key, 1, (old) => ({ schema: 1, count: (old?.count ?? 0) + 1 }));
    }
    expect(store.values.get(key)).toBe('{\n  "schema": 1,\n  "count": 2\n}\n');
  });

  test("removes the document where the change gives nothing", async () => {
    const store = memoryStore({ [key]: '{"schema":1}' });
    await updateDocument(store, key, 1, () => undefined);
    expect([...store.values]).toEqual([]);
  });

  test.each(['{"schema":2,"new":"shape"}', "not JSON", "{}"])("leaves %j as it is", async (text) => {
    const store = memoryStore({ [key]: text });
    const update = updateDocument(store, key, 1, () => ({ schema: 1 }));
    await expect(update).rejects.toMatchObject({ code: "FORMAT" });
    expect(store.values.get(key)).toBe(text);
  });
});
