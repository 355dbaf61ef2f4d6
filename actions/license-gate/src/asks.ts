import { type Context, explain, parseExpression, type Term, termOf, writeTerm } from "@ospo-actions/license";
import type { Cell, Table } from "@ospo-actions/report";
import type { PackageRuling } from "./ruling.ts";

/** Where neither input nor policy says how the product is used, what asks most. */
const strictest: Context = "distribute";

const places: Readonly<Record<Context, string>> = {
  internal: "In an internal tool",
  service: "In a network service",
  distribute: "In a product that you pass on",
  contribute: "Of contributors",
};

/** What a license asks in plain words, at most three things; empty where nothing is known of it. */
export function whatItAsks({ license }: PackageRuling): string {
  const context = license?.context ?? strictest;
  const open = (license?.terms ?? []).filter(({ ruling }) => ruling !== "allow");
  const [first] = open.map(({ term }) => explain(term, context));
  if (first === undefined) return "";
  if (first.basis === "none") return `Nobody has filed what \`${first.license}\` asks: read its text.`;
  const asked = first.conditions.map(({ text }) => text);
  if (asked.length === 0) return `${places[context]} \`${first.license}\` asks for nothing.`;
  const more = asked.length > 3 ? `; and ${asked.length - 3} more` : "";
  return `${places[context]} \`${first.license}\` asks: ${asked.slice(0, 3).map(lower).join("; ")}${more}.`;
}

/** All licenses in use, and what each asks in the context at hand. */
export function obligationTable(rulings: readonly PackageRuling[], context: Context = strictest): Table {
  const used = new Map<string, { readonly term: Term; count: number }>();
  for (const { license, judged } of rulings) {
    const terms = license?.terms.map(({ term }) => term) ?? termsIn(judged);
    for (const [key, term] of new Map(terms.map((one) => [writeTerm(one), one]))) {
      const row = used.get(key) ?? { term, count: 0 };
      row.count++;
      used.set(key, row);
    }
  }
  const rows = [...used.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ term, count }): Cell[] => {
      const { license, category = "not listed", conditions, explanation } = explain(term, context);
      const asked = conditions.map(({ text }) => text).join("; ");
      return [license, count, category, asked || "nothing", explanation];
    });
  return {
    id: "obligations",
    title: `What the licenses ask (${context})`,
    columns: ["license", "packages", "category", "asks", "in short"],
    rows,
    filters: ["category"],
  };
}

function termsIn(text: string | undefined): readonly Term[] {
  const tree = text === undefined ? undefined : parseExpression(text);
  return tree !== undefined && "license" in tree ? [termOf(tree)] : [];
}

function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
