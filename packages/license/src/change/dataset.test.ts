import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDeclared } from "../declared/read.ts";
import { classifyChange } from "./change.ts";

interface Row {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: string;
  readonly direction: string;
}

const file = new URL("../../../../../shared/data/license-changes.json", import.meta.url);
const here = existsSync(file);
if (!here) process.stdout.write("skipped: no recorded license changes at ../shared/data\n");

/** The recorded field in its own shape: lists were written as `[a, b]`. */
function field(text: string | null): unknown {
  const list = /^\[(.*)\]$/.exec(text ?? "")?.[1];
  return list === undefined ? text : list.split(/,\s*/);
}

test.skipIf(!here)("recorded changes of the license field get their class and direction", () => {
  const data = JSON.parse(readFileSync(file, "utf8")) as Record<
    "changes" | "field_added_or_removed",
    readonly Row[]
  >;
  const matrix = new Map<string, number>();
  const wrong: string[] = [];
  for (const row of [...data.changes, ...data.field_added_or_removed]) {
    const change = classifyChange(
      { declared: readDeclared(field(row.from)) },
      { declared: readDeclared(field(row.to)) },
    );
    const cell = `${row.kind} -> ${change.class}`;
    matrix.set(cell, (matrix.get(cell) ?? 0) + 1);
    const allowed = allowedFor(row);
    const told = `${row.name}: ${row.from} -> ${row.to} is ${change.class} ${change.direction}`;
    if (!allowed.includes(change.class)) wrong.push(told);
    else if (change.class === "substantive" && !directions(row).includes(change.direction)) wrong.push(told);
  }
  process.stdout.write(`${[...matrix].map(([cell, count]) => `${cell}: ${count}`).join("\n")}\n`);
  expect(wrong).toEqual([]);
});

/** By the data's README: a new side that is only words may be opaque; an added or removed field proves no new terms. */
function allowedFor({ kind, from, to, direction }: Row): readonly string[] {
  if (kind === "cosmetic") return from === to ? ["unchanged"] : ["cosmetic"];
  if (kind === "substantive")
    return direction.endsWith("unknown/custom") ? ["opaque", "substantive"] : ["substantive"];
  return ["clarified", "undeclared"];
}

/** The data knows fewer categories: it files public domain, data and JSON's terms as permissive. */
function directions({ direction }: Row): readonly string[] {
  const order = ["permissive", "weak-copyleft", "strong-copyleft", "network-copyleft", "source-available"];
  const [from = "", to = ""] = direction.split(" -> ");
  if (direction.includes("unknown")) return ["unknown"];
  if (from === "permissive" && to === "permissive")
    return ["lateral", "restrictive", "permissive", "unknown"];
  const step = order.indexOf(to) - order.indexOf(from);
  return [step > 0 ? "restrictive" : step < 0 ? "permissive" : "lateral"];
}
