import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Scope } from "./expression.ts";
import { parseTemplate } from "./template.ts";
import { entriesOf, literalText, textFrom, tokenAt } from "./token-tree.ts";

/** An `action.yml` that GitHub's parser accepts. */
export interface ActionManifest {
  readonly folder: string;
  readonly using: string;
  readonly root: MappingToken;
  readonly runs: TemplateToken | undefined;
}

/** Reads the action in a folder; throws in the runner's words where there is none. */
export async function readManifest(folder: string): Promise<ActionManifest> {
  for (const name of ["action.yml", "action.yaml"]) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const { context, root } = parseTemplate("action", name, text);
    const [fault] = context.errors.getErrors();
    if (root === undefined) throw new Error(fault?.message ?? `${name} is empty`);
    return {
      folder,
      using: literalText(tokenAt(root, "runs", "using")) ?? "",
      root,
      runs: root.find("runs"),
    };
  }
  throw new Error(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

export interface ActionInputs {
  readonly values: ReadonlyMap<string, string>;
  /** What the runner warns of. */
  readonly warnings: readonly string[];
}

/** Given inputs over the declared defaults. As in the runner, `required` is not enforced and unknown inputs only warn. */
export function inputsOf(
  manifest: ActionManifest,
  given: ReadonlyMap<string, string>,
  scope: Scope,
): ActionInputs {
  const declared = entriesOf(manifest.root.find("inputs"));
  const values = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
  const names = new Set(declared.map(([name]) => name.toLowerCase()));
  const unexpected = [...given.keys()].filter((name) => !names.has(name.toLowerCase()));
  for (const [name, token] of declared) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, textFrom(tokenAt(token, "default"), scope) ?? "");
  }
  const list = (all: readonly string[]): string => all.map((name) => `'${name}'`).join(", ");
  const valid = list(declared.map(([name]) => name));
  const warnings =
    unexpected.length === 0 ? [] : [`Unexpected input(s) ${list(unexpected)}, valid inputs are [${valid}]`];
  return { values, warnings };
}
