import type { ActionSpec, InputSpec } from "@ospo-actions/core";

/** `text` with the tables between its markers replaced by those of `spec`; `shown` names it in errors. */
export function renderReadme(text: string, spec: ActionSpec, shown: string): string {
  const tables = { inputs: inputTable(spec), outputs: outputTable(spec), permissions: permissionTable(spec) };
  return Object.entries(tables).reduce((result, [name, table]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = result.indexOf(start);
    const to = result.indexOf(end);
    if (from < 0 || to < from)
      throw new Error(`${shown} has no ${start} … ${end}: add both lines where the table goes.`);
    return `${result.slice(0, from)}${start}\n\n${table}\n${result.slice(to)}`;
  }, text);
}

function inputTable({ inputs }: ActionSpec): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    kind(input),
    fallback(input),
    input.description,
  ]);
  return table(["Input", "Type", "Default", "Description"], rows, "It takes no inputs.");
}

function outputTable({ outputs }: ActionSpec): string {
  const rows = Object.entries(outputs).map(([name, { type, description }]) => [
    code(name),
    type,
    description,
  ]);
  return table(["Output", "Type", "Description"], rows, "It gives no outputs.");
}

function permissionTable({ permissions }: ActionSpec): string {
  const rows = Object.entries(permissions).map(([name, { access, why }]) => [
    code(`${name}: ${access}`),
    why,
  ]);
  return table(["Permission", "What for"], rows, "It needs no permission.");
}

function kind(input: InputSpec): string {
  if (input.type === "choice") return input.choices.map(code).join(", ");
  if (input.type === "list") return input.choices ? `list of ${input.choices.map(code).join(", ")}` : "list";
  return input.type;
}

function fallback(input: InputSpec): string {
  if (input.default === undefined) return input.optional ? "" : "**required**";
  const text = Array.isArray(input.default) ? input.default.join(", ") : String(input.default);
  return text === "" ? "" : code(text);
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[], none: string): string {
  if (rows.length === 0) return `${none}\n`;
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(cell).join(" | ")} |\n`)
    .join("");
}

/** A cell is one line, and a bar ends it, in `code` too (GitHub Flavored Markdown 4.10). */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}
