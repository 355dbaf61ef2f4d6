import { describe, expect, test } from "vitest";
import { draft, reportOf } from "../testing/sample.ts";
import { toAnnotations } from "./annotations.ts";

const many = (count: number, level: "fail" | "review" | "note") =>
  Array.from({ length: count }, (_, at) => draft({ level, message: `${level} ${at}` }));

describe("toAnnotations", () => {
  test("tells subject, message and advice, at the place of the finding", () => {
    const at = { file: "package-lock.json", line: 12 };
    expect(toAnnotations(reportOf([draft({ at, advice: "Replace it." })]))).toEqual([
      { level: "fail", text: "pkg:npm/foo@1.0.0: `foo` is under `GPL-3.0-only`\nReplace it.", at },
    ]);
  });

  test("tells the way to what is not asked for directly", () => {
    const texts = [
      ["app", "foo"],
      ["app", "bar", "foo"],
    ].map((path) => toAnnotations(reportOf([draft({ paths: [path, ["app", "else", "foo"]] })]))[0]?.text);
    expect(texts).toEqual([
      "pkg:npm/foo@1.0.0: `foo` is under `GPL-3.0-only`",
      "pkg:npm/foo@1.0.0: `foo` is under `GPL-3.0-only`\nDependency path: app > bar > foo",
    ]);
  });

  test("leaves out notes and what is waived", () => {
    const waived = { reason: "agreed" };
    expect(toAnnotations(reportOf([draft({ level: "note" }), draft({ waived })]))).toEqual([]);
  });

  test("shows ten of a level, as many as the runner keeps", () => {
    const annotations = toAnnotations(
      reportOf([...many(10, "fail"), ...many(10, "review"), ...many(10, "note")]),
    );
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(10).fill("fail"),
      ...Array(10).fill("review"),
    ]);
  });

  test("counts in the tenth what it leaves out, for each level on its own", () => {
    const annotations = toAnnotations(reportOf([...many(3, "fail"), ...many(11, "review")]));
    expect(annotations).toHaveLength(13);
    expect(annotations.at(2)?.text).toContain("fail 2");
    expect(annotations.at(-2)?.text).toContain("review 8");
    expect(annotations.at(-1)).toEqual({
      level: "review",
      text: "… and 2 more, all in the job summary and report.json.",
    });
  });
});
