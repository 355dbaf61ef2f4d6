import { expect, it } from "vitest";
import { leaks } from "./leaks.ts";

const files = (text: string) => new Map([["a/index.js", Buffer.from(text)]]);

it("finds a folder of this machine, as a path and as a URL", () => {
  expect(leaks(files("x = '/home/me/my work/a'"), ["/home/me/my work"], [])).toEqual([
    "a/index.js names /home/me/my work",
  ]);
  expect(leaks(files("file:///home/me/my%20work/a"), ["/home/me/my work"], [])).toEqual([
    "a/index.js names /home/me/my%20work",
  ]);
});

it("finds the host of a configured registry, but not of the public one", () => {
  const registries = ["https://npm.corp.example/proxy/", "https://registry.npmjs.org/", "not a url"];
  const text = "https://npm.corp.example/other https://registry.npmjs.org/a";
  expect(leaks(files(text), [], registries)).toEqual(["a/index.js names npm.corp.example"]);
});
