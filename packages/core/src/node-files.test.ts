import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Files } from "./files.ts";
import { nodeFiles } from "./node-files.ts";

let base: string;
let workspace: string;
let outside: string;
let files: Files;

/** `workspace`, `temporary` and `outside`, side by side in a fresh folder. */
beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "ospo-files-")));
  workspace = join(base, "workspace");
  outside = join(base, "outside");
  for (const name of ["workspace/sub", "temporary", "outside/sub"])
    await mkdir(join(base, name), { recursive: true });
  await writeFile(join(outside, "secret.txt"), "secret");
  await writeFile(join(outside, "sub/secret.txt"), "secret");
  files = confined();
});

afterEach(() => rm(base, { recursive: true, force: true }));

const confined = (): Files => {
  const temporary = join(base, "temporary");
  return nodeFiles({ workspace, temporary, writable: [workspace, temporary] });
};
const put = (path: string, text: string | Uint8Array): Promise<void> =>
  writeFile(join(workspace, path), text);
const link = (target: string, path: string): Promise<void> => symlink(target, join(workspace, path));
const names = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).sort();
const denied = { code: "PERMISSION" };

describe("reading", () => {
  test("gives the text of a file, without a byte order mark", async () => {
    await put("a.txt", "ä €😀\r\n");
    await put("bom.txt", Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]));
    expect(await files.read("a.txt", 100)).toBe("ä €😀\r\n");
    expect(await files.read("bom.txt", 100)).toBe("{}");
    expect(await files.read(join(workspace, "sub/../a.txt"), 100)).toBe("ä €😀\r\n");
  });

  test("takes a file up to the limit in bytes and no further", async () => {
    await put("a.txt", "ää");
    expect(await files.read("a.txt", 4)).toBe("ää");
    await expect(files.read("a.txt", 3)).rejects.toMatchObject({
      code: "LIMIT",
      message: "a.txt has 4 bytes, more than the 3 that are read",
    });
  });

  test("says which file is missing, as the user wrote it", async () => {
    await put("file", "");
    for (const path of ["none.txt", "none/a.txt", "file/a.txt"]) {
      await expect(files.read(path, 9)).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: `${path} does not exist`,
      });
    }
  });

  test("stays in the workspace, whatever the path", async () => {
    const secret = join(outside, "secret.txt");
    for (const path of ["../outside/secret.txt", "sub/../../outside/secret.txt", secret, "/", "..", base]) {
      await expect(files.read(path, 1_000), path).rejects.toMatchObject(denied);
      await expect(files.stat(path), path).rejects.toMatchObject(denied);
      await expect(files.list(path), path).rejects.toMatchObject(denied);
    }
  });

  test("follows no link out of the workspace: of a file, of a folder, through another link", async () => {
    await link(join(outside, "secret.txt"), "file.json");
    await link(outside, "folder");
    await link("../outside/secret.txt", "relative.json");
    await link("file.json", "link-to-link.json");
    for (const path of [
      "file.json",
      "folder/secret.txt",
      "folder/sub/secret.txt",
      "relative.json",
      "link-to-link.json",
    ]) {
      await expect(files.read(path, 1_000)).rejects.toMatchObject({
        ...denied,
        message: expect.stringMatching(`^${path} leads out of the workspace, to `),
      });
      await expect(files.stat(path)).rejects.toMatchObject(denied);
    }
    await expect(files.list("folder")).rejects.toMatchObject(denied);
  });

  test("follows links inside the workspace, and into the temporary folder", async () => {
    await put("sub/a.txt", "a");
    await writeFile(join(base, "temporary/b.txt"), "b");
    await link("sub", "folder");
    await link(join(base, "temporary/b.txt"), "b.txt");
    expect(await files.read("folder/a.txt", 9)).toBe("a");
    expect(await files.read("b.txt", 9)).toBe("b");
  });

  test("is not led astray by a folder whose name begins alike", async () => {
    await mkdir(`${workspace}-other`);
    await writeFile(`${workspace}-other/a.txt`, "a");
    await put("..a.txt", "dots");
    await expect(files.read(`${workspace}-other/a.txt`, 9)).rejects.toMatchObject(denied);
    expect(await files.read("..a.txt", 9)).toBe("dots");
  });

  test("ends at a circle of links", async () => {
    await link("b", "a");
    await link("a", "b");
    await expect(files.read("a", 9)).rejects.toMatchObject({
      ...denied,
      message: "a is a circle of symbolic links",
    });
  });

  test("takes a link that leads nowhere for a missing file", async () => {
    await link("/nowhere/at/all", "a");
    await expect(files.read("a", 9)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await files.stat("a")).toBeUndefined();
  });

  test("refuses a folder, and a name that no file can have", async () => {
    await expect(files.read("sub", 9)).rejects.toMatchObject({
      code: "FORMAT",
      message: "sub is not a regular file",
    });
    await expect(files.read("a\0b", 9)).rejects.toMatchObject({ code: "FORMAT" });
    await expect(files.read("a".repeat(300), 9)).rejects.toMatchObject({ code: "FORMAT" });
  });

  test.skipIf(process.platform === "win32")(
    "refuses a named pipe at once instead of waiting for its writer",
    async () => {
      expect(spawnSync("mkfifo", [join(workspace, "pipe")]).status).toBe(0);
      const start = performance.now();
      await expect(files.read("pipe", 9)).rejects.toMatchObject({ code: "FORMAT" });
      expect(await files.stat("pipe")).toMatchObject({ kind: "other" });
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );

  test.skipIf(process.platform === "win32")("refuses a device and a socket", async () => {
    await files.admit("/dev");
    await expect(files.read("/dev/zero", 9)).rejects.toMatchObject({ code: "FORMAT" });
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(workspace, "socket"), listening));
    await expect(files.read("socket", 9)).rejects.toMatchObject({ code: "FORMAT" });
    server.close();
  });

  test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "says so where a file may not be read (skipped for root, who may read all)",
    async () => {
      await writeFile(join(workspace, "a.txt"), "a", { mode: 0 });
      await expect(files.read("a.txt", 9)).rejects.toMatchObject({
        ...denied,
        message: "a.txt may not be accessed (EACCES)",
      });
    },
  );
});

describe("reading a part", () => {
  test("gives the bytes that are there, and no more", async () => {
    await put("a.bin", Buffer.from([0, 1, 2, 253, 254, 255]));
    expect([...(await files.readBytes("a.bin", 3, 2))]).toEqual([253, 254]);
    expect([...(await files.readBytes("a.bin", 4, 100))]).toEqual([254, 255]);
    expect([...(await files.readBytes("a.bin", 100, 1))]).toEqual([]);
  });

  test("stays in the workspace and takes regular files alone", async () => {
    await link(join(outside, "secret.txt"), "secret");
    for (const path of ["../outside/secret.txt", "secret"])
      await expect(files.readBytes(path, 0, 9)).rejects.toMatchObject(denied);
    await expect(files.readBytes("sub", 0, 9)).rejects.toMatchObject({ code: "FORMAT" });
    await expect(files.readBytes("none", 0, 9)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("within a store", () => {
  test("reads below its folder alone, whatever the path, and follows no link out of it", async () => {
    const store = files.within("../outside/sub");
    expect(await store.read("secret.txt", 9)).toBe("secret");
    await symlink(join(outside, "secret.txt"), join(outside, "sub/link.txt"));
    for (const path of ["../secret.txt", "link.txt", join(outside, "secret.txt"), join(workspace, "sub")])
      await expect(store.read(path, 9), path).rejects.toMatchObject(denied);
  });

  test("makes nothing else readable, and is not written", async () => {
    const store = files.within(outside);
    expect(await store.read("secret.txt", 9)).toBe("secret");
    await expect(files.read(join(outside, "secret.txt"), 9)).rejects.toMatchObject(denied);
    await expect(store.write("a.txt", "a")).rejects.toMatchObject(denied);
    expect(await names(outside)).toEqual(["secret.txt", "sub"]);
  });
});

describe("stat and list", () => {
  test("tell files, folders and nothing apart", async () => {
    await put("a.txt", "ää");
    expect(await files.stat("a.txt")).toEqual({ kind: "file", size: 4, real: join(workspace, "a.txt") });
    expect(await files.stat("sub")).toMatchObject({ kind: "folder" });
    expect(await files.stat("none")).toBeUndefined();
    expect(await files.stat("a.txt/b")).toBeUndefined();
  });

  test("name what is in a folder, sorted, and nothing where there is none", async () => {
    for (const name of ["b", "a", "B", ".c"]) await put(name, "");
    expect(await files.list(".")).toEqual([".c", "B", "a", "b", "sub"]);
    expect(await files.list("none")).toEqual([]);
    expect(await files.list("a")).toEqual([]);
  });
});

describe("admitting a folder that an input names", () => {
  test("makes it readable, and gives its real path", async () => {
    expect(await files.admit("../outside")).toBe(outside);
    expect(await files.read("../outside/sub/secret.txt", 9)).toBe("secret");
    await expect(files.read(base, 9)).rejects.toMatchObject(denied);
  });

  test("refuses a link in the checkout that leads out of it: who wrote the commit put it there", async () => {
    await link(outside, "app");
    await expect(files.admit("app")).rejects.toMatchObject({
      ...denied,
      message: `app leads out of the workspace, to ${outside}`,
    });
    await expect(files.admit("app/sub")).rejects.toMatchObject(denied);
    await expect(files.read("app/secret.txt", 9)).rejects.toMatchObject(denied);
  });

  test("follows such a link for the user of the command, whose machine it is", async () => {
    await link(outside, "app");
    files = nodeFiles({ workspace, temporary: join(base, "temporary") });
    expect(await files.admit("app")).toBe(outside);
    expect(await files.read("app/secret.txt", 9)).toBe("secret");
  });

  test("says so where it is missing", async () => {
    await expect(files.admit("none")).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "none does not exist",
    });
  });
});

describe("writing", () => {
  test("makes the folders, replaces the whole file and leaves nothing else", async () => {
    await files.write("new/folder/a.txt", "long text");
    await files.write("new/folder/a.txt", "short");
    await files.write(join(base, "temporary/b.txt"), "b");
    expect(await readFile(join(workspace, "new/folder/a.txt"), "utf8")).toBe("short");
    expect(await names(join(workspace, "new/folder"))).toEqual(["a.txt"]);
    expect(await files.read(join(base, "temporary/b.txt"), 9)).toBe("b");
  });

  test.each(["../outside/a.txt", "sub/../../a.txt", "/tmp/../etc/ospo.txt", ".", ".."])(
    "stays in the workspace: %s",
    async (path) => {
      await expect(files.write(path, "x")).rejects.toMatchObject(denied);
      await expect(files.remove(path)).rejects.toMatchObject(denied);
      expect(await names(base)).toEqual(["outside", "temporary", "workspace"]);
    },
  );

  test("goes through no link out of the workspace, even to folders that are not there yet", async () => {
    await link(outside, "folder");
    for (const path of ["folder/a.txt", "folder/new/deep/a.txt"]) {
      await expect(files.write(path, "x")).rejects.toMatchObject(denied);
    }
    await expect(files.remove("folder/secret.txt")).rejects.toMatchObject(denied);
    expect(await names(outside)).toEqual(["secret.txt", "sub"]);
  });

  test("replaces a link by the file, and does not touch what it led to", async () => {
    await link(join(outside, "secret.txt"), "a.txt");
    await files.write("a.txt", "mine");
    expect(await readFile(join(outside, "secret.txt"), "utf8")).toBe("secret");
    expect(await files.read("a.txt", 9)).toBe("mine");
  });

  test("through a link that leads nowhere fails, and makes nothing there", async () => {
    await link(join(base, "nowhere"), "folder");
    await expect(files.write("folder/sub/a.txt", "x")).rejects.toMatchObject({
      code: "FORMAT",
      message: "folder/sub/a.txt cannot be written: its folder is a file or a broken link",
    });
    expect(await names(base)).not.toContain("nowhere");
  });

  test("says so where the folder cannot be made, and where the target is a folder", async () => {
    await put("file", "kept");
    for (const path of ["file/a.txt", "file/sub/a.txt"]) {
      await expect(files.write(path, "x")).rejects.toMatchObject({
        code: "FORMAT",
        message: `${path} cannot be written: its folder is a file or a broken link`,
      });
    }
    await expect(files.write("sub", "x")).rejects.toMatchObject({
      code: "FORMAT",
      message: "sub is a folder, not a file",
    });
    expect(await names(workspace)).toEqual(["file", "sub"]);
    expect(await files.read("file", 9)).toBe("kept");
  });

  test("that fails half-way leaves the old file and no draft", async () => {
    await put("a.txt", "old");
    await expect(files.write("a.txt", { not: "text" } as unknown as string)).rejects.toMatchObject({
      code: "FORMAT",
    });
    expect(await files.read("a.txt", 9)).toBe("old");
    expect(await names(workspace)).toEqual(["a.txt", "sub"]);
  });

  test.skipIf(process.platform !== "linux")("on a full disk leaves the old file and no draft", async () => {
    await put("a.txt", "old");
    const script = `
      import { nodeFiles } from ${JSON.stringify(new URL("node-files.ts", import.meta.url).href)};
      const files = nodeFiles({ workspace: ${JSON.stringify(workspace)}, temporary: "/tmp", writable: ["/"] });
      await files.write("a.txt", "x".repeat(1_000_000)).catch(({ code, message }) => console.log(code, message));`;
    const limited = [
      "-c",
      'ulimit -f 100; exec "$0" "$@"',
      process.execPath,
      "--input-type=module",
      "-e",
      script,
    ];
    const { stdout } = spawnSync("/bin/sh", limited, { encoding: "utf8" });
    expect(stdout).toBe("FORMAT a.txt could not be read or written (EFBIG)\n");
    expect(await files.read("a.txt", 9)).toBe("old");
    expect(await names(workspace)).toEqual(["a.txt", "sub"]);
  });

  test("shows readers the old text or the new, never a part", { timeout: 30_000 }, async () => {
    const texts = ["a", "b"].map((letter) => letter.repeat(200_000));
    await files.write("a.txt", texts[0] ?? "");
    let writing = true;
    const writer = (async () => {
      for (let turn = 0; turn < 40; turn++) await files.write("a.txt", texts[turn % 2] ?? "");
      writing = false;
    })();
    const seen = new Set<string>();
    while (writing) seen.add(await files.read("a.txt", 300_000));
    await writer;
    expect([...seen].every((text) => texts.includes(text))).toBe(true);
  });

  test("is free for the user of the command, as their own rights allow", async () => {
    files = nodeFiles({ workspace, temporary: join(base, "temporary") });
    await files.write("../outside/report.json", "{}");
    expect(await names(outside)).toEqual(["report.json", "secret.txt", "sub"]);
  });
});

describe("removing", () => {
  test("removes a file, and nothing where none is", async () => {
    await put("a.txt", "a");
    await files.remove("a.txt");
    await files.remove("a.txt");
    await files.remove("none/a.txt");
    expect(await names(workspace)).toEqual(["sub"]);
  });

  test("removes a link, not what it leads to", async () => {
    await link(join(outside, "secret.txt"), "a.txt");
    await files.remove("a.txt");
    expect(await names(workspace)).toEqual(["sub"]);
    expect((await stat(join(outside, "secret.txt"))).isFile()).toBe(true);
  });

  test("says so where a folder stands", async () => {
    await expect(files.remove("sub")).rejects.toMatchObject({ name: "OspoError" });
    expect(await names(workspace)).toEqual(["sub"]);
  });
});

describe("display", () => {
  test("gives paths in the workspace relative to it, others whole, with slashes", () => {
    expect(files.display("sub/../a.txt")).toBe("a.txt");
    expect(files.display(join(workspace, "sub/a.txt"))).toBe("sub/a.txt");
    expect(files.display(workspace)).toBe(".");
    expect(files.display("..a")).toBe("..a");
    expect(files.display("../outside/a.txt")).toBe(join(outside, "a.txt"));
    expect(files.display(`${workspace}-other/a.txt`)).toBe(`${workspace}-other/a.txt`);
  });

  test("knows the workspace by its real path too, which admit gives", async () => {
    await symlink(workspace, join(base, "link"));
    await put("sub/a.txt", "a");
    files = nodeFiles({ workspace: join(base, "link"), temporary: join(base, "temporary") });
    expect(files.display(await files.admit("sub"))).toBe("sub");
    expect(files.display(await files.admit("."))).toBe(".");
    expect(await files.read("sub/a.txt", 9)).toBe("a");
  });
});

test("a temporary folder that is made later, below a link, is readable and writable", async () => {
  await symlink(join(base, "temporary"), join(base, "tmp"));
  const temporary = join(base, "tmp/made/later");
  files = nodeFiles({ workspace, temporary, writable: [workspace, temporary] });
  await expect(files.read("none", 9)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await files.write(join(temporary, "report/a.txt"), "a");
  expect(await files.read(join(temporary, "report/a.txt"), 9)).toBe("a");
});
