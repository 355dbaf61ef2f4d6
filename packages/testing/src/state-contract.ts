import type { StateStore } from "@ospo-actions/core";
import { describe, expect, test } from "vitest";
import { hostileKeys } from "./hostile.ts";

/**
 * What every `StateStore` keeps. `makeStore` makes an empty place for state and gives a function that opens
 * it, as two runs would that know nothing of each other.
 */
export function stateStoreContract(name: string, makeStore: () => Promise<() => StateStore>): void {
  describe(name, () => {
    const empty = async (): Promise<StateStore> => (await makeStore())();
    const set = (value: string | undefined) => () => value;

    test("reads nothing where nothing was stored", async () => {
      const store = await empty();
      expect(await store.read("sbom/acme__app.json")).toBeUndefined();
      expect(await store.list("")).toEqual([]);
    });

    test("gives a value back to the byte, to another run too", async () => {
      const open = await makeStore();
      const value = '{"schema":1,"text":"ä\\u2028\\r\\n €😀 \\ud800"}\r\n\n  ';
      await open().update("sbom/acme__app.json", set(value));
      expect(await open().read("sbom/acme__app.json")).toBe(value);
    });

    test("hands the old value to the change, and nothing at first", async () => {
      const store = await empty();
      const seen: (string | undefined)[] = [];
      for (const value of ["1", "2", undefined, "3"]) {
        await store.update("a/b.json", (old) => {
          seen.push(old);
          return value;
        });
      }
      expect(seen).toEqual([undefined, "1", "2", undefined]);
    });

    test("keeps an empty value apart from none", async () => {
      const store = await empty();
      await store.update("a.json", set(""));
      expect(await store.read("a.json")).toBe("");
      expect(await store.list("")).toEqual(["a.json"]);
    });

    test("removes a key, once or twice", async () => {
      const store = await empty();
      await store.update("a.json", set("1"));
      await store.update("a.json", set(undefined));
      await store.update("a.json", set(undefined));
      expect(await store.read("a.json")).toBeUndefined();
      expect(await store.list("")).toEqual([]);
    });

    test("lists the keys that start with a prefix, sorted, folders or not", async () => {
      const store = await empty();
      for (const key of ["sbom/b.json", "sbom/a/c.json", "sbomb.json", "license/a.json", "sbom/B.json"])
        await store.update(key, set("1"));
      expect(await store.list("sbom/")).toEqual(["sbom/B.json", "sbom/a/c.json", "sbom/b.json"]);
      expect(await store.list("sbom")).toHaveLength(4);
      expect(await store.list("none/")).toEqual([]);
    });

    test("lists no more than it reads: every listed key has a value", async () => {
      const store = await empty();
      await store.update("a@b/c+d_e-f.json", set("1"));
      for (const key of await store.list("")) expect(await store.read(key)).toBe("1");
    });

    test("keeps the changes of all writers that update one key at once", async () => {
      const open = await makeStore();
      const names = Array.from({ length: 8 }, (_, at) => `run${at}`);
      await Promise.all(
        names.map((run) =>
          open().update("log.json", (old) => JSON.stringify([...JSON.parse(old ?? "[]"), run])),
        ),
      );
      expect(JSON.parse((await open().read("log.json")) ?? "").toSorted()).toEqual(names);
    });

    test("keeps what writers of different keys store at once", async () => {
      const open = await makeStore();
      const keys = Array.from({ length: 6 }, (_, at) => `folder/${at}.json`);
      await Promise.all(keys.map((key) => open().update(key, set(key))));
      expect(await open().list("folder/")).toEqual(keys);
    });

    test("leaves the value as it was when the change throws, and the key free for the next", async () => {
      const store = await empty();
      await store.update("a.json", set("1"));
      const failing = store.update("a.json", () => {
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await store.read("a.json")).toBe("1");
      await store.update("a.json", set("2"));
      expect(await store.read("a.json")).toBe("2");
    });

    test.each(hostileKeys.map((key) => [key]))("refuses the key %j", async (key) => {
      const store = await empty();
      const refusal = { code: "FORMAT" };
      await expect(store.read(key)).rejects.toMatchObject(refusal);
      await expect(store.update(key, set("1"))).rejects.toMatchObject(refusal);
      expect(await store.list("")).toEqual([]);
    });

    test.each(["__proto__", "constructor", "a..b"])("takes the key %s as any other", async (key) => {
      const store = await empty();
      await store.update(`${key}/${key}`, set("1"));
      expect(await store.list("")).toEqual([`${key}/${key}`]);
      expect(await store.read(`${key}/${key}`)).toBe("1");
    });
  });
}
