import { readFileSync } from "node:fs";

/** One operation of GitHub's REST API, as `packages/tools/src/openapi.ts` trims it. Schemas are JSON Schema. */
export interface Operation {
  /** Such as `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  /** With placeholders: `/repos/{owner}/{repo}/issues/{issue_number}`. */
  readonly path: string;
  readonly query: object;
  readonly body?: object;
  readonly bodyRequired?: true;
  /** By status; `true` where the answer holds no JSON. */
  readonly responses: Readonly<Record<string, object | true>>;
}

/** GitHub's description, cut down to what the suite calls. */
export interface Description {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, object>>;
}

export interface Match {
  readonly operation: Operation;
  /** Decoded values of the placeholders. */
  readonly values: Readonly<Record<string, string>>;
}

const file = new URL("../../data/github-openapi.json", import.meta.url);

let loaded: Description | undefined;

/** The trimmed description, read once. */
export function description(): Description {
  loaded ??= JSON.parse(readFileSync(file, "utf8")) as Description;
  return loaded;
}

/** Placeholders that take slashes; a `path` may be absent, for the root. */
const deep = new Set(["ref", "basehead"]);

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

let routes: readonly Route[] | undefined;

/** The operation that `method` and `path` (without base path and query) mean, if the suite is known to use it. */
export function matchOperation(method: string, path: string): Match | undefined {
  routes ??= description()
    .operations.map(toRoute)
    .sort((a, b) => a.names.length - b.names.length);
  for (const { operation, pattern, names } of routes) {
    const found = operation.method === method ? pattern.exec(path) : null;
    if (!found) continue;
    const values = names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]);
    return { operation, values: Object.fromEntries(values) };
  }
  return undefined;
}

function toRoute(operation: Operation): Route {
  const names: string[] = [];
  const pattern = operation.path.replace(/\/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    if (name === "path") return "(?:/(.*))?";
    return deep.has(name) ? "/(.+)" : "/([^/]+)";
  });
  return { operation, pattern: new RegExp(`^${pattern}$`), names };
}
