import { GraphqlFailure } from "./failure.ts";

/** The paging arguments of a connection. */
export interface Paging {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

/** Nodes with what is needed to read on. */
export interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly object[];
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The most that GitHub gives at once (docs: rate-limits-and-query-limits-for-the-graphql-api). */
const most = 100;

/** One page of `all`. Refuses as GitHub does: no bounds, or more than 100. Backward paging is not modelled. */
export function connect(name: string, all: readonly object[], { first, after, last }: Paging): Connection {
  const size = first ?? last;
  if (size === undefined)
    throw new GraphqlFailure(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size > most || size < 0)
    throw new GraphqlFailure(
      "EXCESSIVE_PAGINATION",
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${most} records.`,
    );
  const from = first === undefined ? Math.max(0, all.length - size) : positionAfter(after);
  const nodes = all.slice(from, from + size);
  const edges = nodes.map((node, at) => ({ node, cursor: cursor(from + at) }));
  const pageInfo = {
    hasNextPage: from + nodes.length < all.length,
    hasPreviousPage: from > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { totalCount: all.length, nodes, edges, pageInfo };
}

function cursor(position: number): string {
  return Buffer.from(`cursor:v2:${position}`).toString("base64");
}

function positionAfter(after: string | null | undefined): number {
  if (!after) return 0;
  const [, position] = /^cursor:v2:(\d+)$/.exec(Buffer.from(after, "base64").toString()) ?? [];
  if (position === undefined)
    throw new GraphqlFailure(
      "INVALID_CURSOR_ARGUMENTS",
      `\`${after}\` does not appear to be a valid cursor.`,
    );
  return Number(position) + 1;
}
