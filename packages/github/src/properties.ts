import type { GitHub } from "./github.ts";
import { pagesOf } from "./pages.ts";

/** Values of custom properties: by full name in small letters, then by property. */
export type Properties = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** The custom properties of an organization's repositories, which GraphQL does not tell. */
export async function propertiesOf({ octokit }: GitHub, org: string): Promise<Properties> {
  const all = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for await (const one of pagesOf(octokit, "GET /orgs/{org}/properties/values", { org })) {
    const values = one.properties.map(({ property_name: name, value }) => [name, listOf(value)] as const);
    all.set(one.repository_full_name.toLowerCase(), new Map(values));
  }
  return all;
}

function listOf(value: string | readonly string[] | null): readonly string[] {
  if (value === null) return [];
  return typeof value === "string" ? [value] : value;
}
