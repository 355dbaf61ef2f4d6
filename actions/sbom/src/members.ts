import { basename, dirname, join } from "node:path";
import { type Host, inputError, OspoError } from "@ospo-actions/core";
import {
  type Component,
  distinctComponents,
  type Inventory,
  inventoryOfMember,
  membersOf,
  type SbomDocument,
  type Scope,
} from "@ospo-actions/inventory";
import type { Cell, Table } from "@ospo-actions/report";
import type { Collected } from "./collect.ts";
import { qualityOf } from "./quality.ts";
import { type WrittenSbom, writeSbom } from "./sbom-file.ts";
import type { Target } from "./target.ts";

/** Ours: a workspace of more is split by hand. The largest that we met have some hundred members. */
const membersAtMost = 1_000;
/** Components of all members together: some minutes of work. */
const componentsAtMost = 1_000_000;

/** What is written of one member of a workspace. */
export interface MemberSbom {
  readonly member: Component;
  readonly file: string;
  /** Share of NTIA's minimum elements, 0 to 100. */
  readonly score: number;
  readonly scopes: Readonly<Record<Scope, number>>;
  /** Made when it is asked for: of many members one at a time is held. */
  readonly document: () => SbomDocument;
}

/** An SBOM of each member, in the order of their folders. LIMIT where there are too many to write. */
export function splitWorkspace(
  { inventory, documentOf }: Pick<Collected, "inventory" | "documentOf">,
  { file }: Target,
): readonly MemberSbom[] {
  if (documentOf === undefined) return [];
  const members = membersOf(inventory);
  if (members.length > membersAtMost) throw tooLarge(`${members.length} members`, `${membersAtMost}`);
  const files = filesOf(
    members.map((at) => inventory.components[at] as Component),
    file,
  );
  let all = 0;
  return members.map((at, position): MemberSbom => {
    const own = inventoryOfMember(inventory, at);
    all += own.components.length;
    if (all > componentsAtMost)
      throw tooLarge("members that reach", `${componentsAtMost} components together`);
    return {
      member: inventory.components[at] as Component,
      file: files[position] as string,
      score: qualityOf(documentOf(own)).score,
      scopes: scopesOf(own),
      document: () => documentOf(inventoryOfMember(inventory, at)),
    };
  });
}

function tooLarge(what: string, most: string): OspoError {
  return new OspoError("LIMIT", `split-workspaces: the workspace has ${what}, and ${most} is the most`, {
    fix: "Leave `split-workspaces` out, and name the members that you want in `path`, each in a step of its own.",
  });
}

function scopesOf(inventory: Inventory): MemberSbom["scopes"] {
  const counts = { required: 0, optional: 0, excluded: 0 };
  for (const { scope } of distinctComponents(inventory)) counts[scope]++;
  return counts;
}

/**
 * `sbom.acme-web.cdx.json` of `@acme/web` beside `sbom.cdx.json`: names, and folders behind them where two members
 * share a name. INPUT where even those are one: on some systems `A` and `a` are one file.
 */
export function filesOf(
  members: readonly Pick<Component, "name" | "path">[],
  file: string,
): readonly string[] {
  const [, stem = "", ending = ""] = /^(.+?)((?:\.(?:cdx|spdx|bom))?\.[^.]+)?$/s.exec(basename(file)) ?? [];
  const fileOf = (words: readonly string[]): string =>
    join(dirname(file), `${[stem, ...words].join(".")}${ending}`);
  const names = members.map(({ name }) => wordOf(name));
  const used = countsOf(names);
  const files = members.map(({ path }, at) => {
    const name = names[at] ?? "";
    return fileOf((used.get(name.toLowerCase()) ?? 0) > 1 ? [name, wordOf(path)] : [name]);
  });
  const taken = countsOf(files);
  const clash = members.filter((_, at) => (taken.get((files[at] ?? "").toLowerCase()) ?? 0) > 1);
  if (clash.length === 0) return files;
  const who = clash.map(({ name, path }) => `${name} (${path})`).join(", ");
  throw inputError([`split-workspaces: the SBOMs of ${who} would have one name; rename one of the members`]);
}

/** Characters that every file system and release asset takes; a name of others alone is a `member`. */
function wordOf(name: string): string {
  const word = name.replace(/(?:[^A-Za-z0-9._-]|\.{2,})+/g, "-").slice(0, 100);
  return word.replace(/^[-.]+|[-.]+$/g, "") || "member";
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** Writes them one after the other, each valid or none, and gives their absolute paths. */
export async function writeMembers(
  members: readonly MemberSbom[],
  target: Target,
  host: Host,
): Promise<readonly WrittenSbom["path"][]> {
  const paths = [];
  for (const [at, { document, file }] of members.entries()) {
    host.cancelled.throwIfAborted();
    paths.push((await writeSbom(document(), { ...target, file }, host)).path);
    host.log.progress({ done: at + 1, total: members.length, what: "SBOMs of members written" });
  }
  return paths;
}

/** What each member reaches, how good its SBOM is and where it goes. */
export function memberTable(members: readonly MemberSbom[]): Table {
  return {
    id: "members",
    title: "Workspace members",
    note: "Each counted as it stands alone: what it reaches, its own development included.",
    columns: ["member", "components", "required", "optional", "excluded", "quality score", "SBOM"],
    rows: members.map(({ member, file, score, scopes: { required, optional, excluded } }): Cell[] => [
      member.name,
      required + optional + excluded,
      required,
      optional,
      excluded,
      score,
      basename(file),
    ]),
  };
}
