import { expect, test } from "vitest";
import { gate, mit, project } from "./testing/project.ts";

const packages = {
  zeta: { license: "MIT", files: { LICENSE: mit.replace("2020 Somebody", "2021 Zoe") } },
  alpha: { license: "MIT", files: { LICENSE: mit } },
  beta: { license: "MPL-2.0", files: { "index.js": "" } },
};
const inputs = { "notices-file": "NOTICES.txt" };

test("notices hold each text once, with the copyright lines of each package, and whose source is offered", async () => {
  const { host, report } = await gate(project(packages), inputs);
  const text = host.disk.get("/work/NOTICES.txt") ?? "";
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(1);
  expect(text).toContain(
    "alpha 1.0.0\n    Copyright (c) 2020 Somebody\nzeta 1.0.0\n    Copyright (c) 2021 Zoe\n",
  );
  expect(text).toContain("SOURCE CODE TO BE OFFERED\n\n- beta 1.0.0 (MPL-2.0): of its files");
  expect(text).toContain("PACKAGES THAT CAME WITHOUT A LICENSE TEXT\n\n- beta 1.0.0: MPL-2.0");
  expect(report?.findings.find(({ rule }) => rule === "license/notices-incomplete")).toMatchObject({
    level: "review",
    message: expect.stringContaining("`beta 1.0.0`"),
  });
});

test("check finds drift at its line, leaves the file as it is, and passes what is up to date", async () => {
  const written = await gate(project(packages), inputs);
  const text = written.host.disk.get("/work/NOTICES.txt") ?? "";
  const check = { ...inputs, notices: "check" };
  const same = await gate({ ...project(packages), "NOTICES.txt": text.replace(/\n/g, "\r\n") }, check);
  expect(same.report?.findings.map(({ rule }) => rule)).not.toContain("license/notices-drift");
  const { beta, ...fewer } = packages;
  const drifted = await gate({ ...project(fewer), "NOTICES.txt": text }, check);
  expect(drifted.status).toBe(1);
  expect(drifted.report?.findings[0]).toMatchObject({
    rule: "license/notices-drift",
    at: { file: "NOTICES.txt", line: 3 },
  });
  expect(drifted.host.disk.get("/work/NOTICES.txt")).toBe(text);
  const none = await gate(project(packages), check);
  expect(none.report?.findings[0]).toMatchObject({
    rule: "license/notices-drift",
    message: "It is not there.",
  });
  expect(beta).toBeDefined();
});

test("a file that only lost its end has drifted too", async () => {
  const written = await gate(project(packages), inputs);
  const text = written.host.disk.get("/work/NOTICES.txt") ?? "";
  const cut = text.slice(0, text.lastIndexOf("THE SOFTWARE IS"));
  const { report } = await gate(
    { ...project(packages), "NOTICES.txt": cut },
    { ...inputs, notices: "check" },
  );
  expect(report?.findings[0]).toMatchObject({ rule: "license/notices-drift" });
});

test("drift says from which line on, and which packages came and left", async () => {
  const written = await gate(project(packages), inputs);
  const text = written.host.disk.get("/work/NOTICES.txt") ?? "";
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.startsWith("- ")) + 1;
  const gone = lines[at - 1]?.replace(/^- (.*):.*/, "$1");
  lines.splice(at - 1, 1, "- long-gone 1.0.0: MIT");
  const drifted = async (file: string) => {
    const { report } = await gate(
      { ...project(packages), "NOTICES.txt": file },
      { ...inputs, notices: "check" },
    );
    return report?.findings.find(({ rule }) => rule === "license/notices-drift");
  };
  expect(await drifted(lines.join("\n"))).toMatchObject({
    at: { file: "NOTICES.txt", line: at },
    message: `From line ${at} on it is not what the packages of today ask for. It lacks \`${gone}\`. Not shipped any more: \`long-gone 1.0.0\`.`,
  });
  lines.splice(at - 1, 1);
  expect((await drifted(lines.join("\n")))?.at?.line).toBe(at);
});

test("a change is noticed whole: all that is shipped is in the notices, not only what differs from the base", async () => {
  const files = project(packages);
  const base = Object.fromEntries(Object.entries(files).map(([path, text]) => [`base/${path}`, text]));
  const { host, report } = await gate({ ...files, ...base }, { ...inputs, base: "base", texts: "installed" });
  expect(report?.metrics.judged).toBe(0);
  expect(host.disk.get("/work/NOTICES.txt")).toContain("contains 3 packages");
});

test("notices without texts are refused", async () => {
  expect((await gate(project(packages), { ...inputs, texts: "never" })).status).toBe(2);
});

test("words about copyright are no copyright lines, and neither are templates", async () => {
  const own = `${mit}\nCopyright notice, this list must stay.\nCopyright [yyyy] [name of copyright owner]\n`;
  const { host } = await gate(project({ odd: { license: "MIT", files: { LICENSE: own } } }), inputs);
  const text = host.disk.get("/work/NOTICES.txt") ?? "";
  expect(text).toMatch(/odd 1.0.0\n {4}Copyright \(c\) 2020 Somebody\n\n/);
  expect(text).toContain("\nCopyright notice, this list must stay.\nCopyright [yyyy]");
});
