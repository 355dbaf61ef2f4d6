import { run } from "@ospo-actions/core";
import type { Report } from "@ospo-actions/report";
import { fakeHost } from "@ospo-actions/testing";
import { action } from "../main.ts";

type FakeOptions = Omit<NonNullable<Parameters<typeof fakeHost>[0]>, "files" | "inputs">;

/** A whole MIT text, as packages carry it. */
export const mit = `MIT License

Copyright (c) 2020 Somebody

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

/** A project with one package per entry: what the lock states, and files of the installed package. */
export function project(
  packages: Readonly<Record<string, { license?: string; files?: Readonly<Record<string, string>> }>>,
): Record<string, string> {
  const names = Object.keys(packages);
  const lock = {
    name: "app",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: {
      "": {
        name: "app",
        version: "1.0.0",
        dependencies: Object.fromEntries(names.map((name) => [name, "1"])),
      },
      ...Object.fromEntries(
        names.map((name) => [`node_modules/${name}`, { version: "1.0.0", license: packages[name]?.license }]),
      ),
    },
  };
  const installed = names.flatMap((name) => {
    const { files, license } = packages[name] ?? {};
    if (files === undefined) return [];
    const manifest = JSON.stringify({ name, version: "1.0.0", license });
    return Object.entries({ "package.json": manifest, ...files }).map(([file, text]): [string, string] => [
      `node_modules/${name}/${file}`,
      text,
    ]);
  });
  return {
    "package.json": JSON.stringify({
      name: "app",
      version: "1.0.0",
      dependencies: lock.packages[""].dependencies,
    }),
    "package-lock.json": JSON.stringify(lock, undefined, 2),
    ...Object.fromEntries(installed),
  };
}

/** The action over `files`: its exit status, its host, its report. */
export async function gate(
  files: Record<string, string>,
  inputs: Record<string, string> = {},
  options: FakeOptions = {},
) {
  const host = fakeHost({ ...options, files, inputs });
  const status = await run(action, host);
  const path = host.outputs.get("report-path") ?? "";
  const text = host.disk.get(path);
  return { status, host, report: text === undefined ? undefined : (JSON.parse(text) as Report) };
}
