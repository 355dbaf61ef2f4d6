import { type DocumentNode, execute, type GraphQLFieldResolver } from "graphql";
import type { Call } from "../endpoint.ts";
import { type Answer, refusal } from "../exchange.ts";
import { describe } from "./failure.ts";
import { root } from "./root.ts";
import { graphqlSchema, readQuery } from "./schema.ts";

interface Asked {
  readonly query?: unknown;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
}

/** Answers a GraphQL request; a query that GitHub's schema does not allow is told to `complain`. */
export async function answerGraphql(
  call: Omit<Call, "values">,
  complain: (violation: string) => void,
): Promise<Answer> {
  const { request, caller } = call;
  if (caller.type === "anonymous" || caller.type === "app")
    return refusal(401, "This endpoint requires you to be authenticated.");
  const { query, variables, operationName } = (request.body ?? {}) as Asked;
  if (typeof query !== "string") {
    complain("graphql: the body holds no query");
    return refusal(400, "A query attribute must be specified and must be a string.");
  }
  const document = readQuery(query);
  if (!("kind" in document)) {
    for (const { message } of document) complain(`graphql: ${message}`);
    return { status: 200, body: { errors: document.map(describe) } };
  }
  return run(document, { ...call, values: {} }, complain, variables, operationName);
}

async function run(
  document: DocumentNode,
  call: Call,
  complain: (violation: string) => void,
  variableValues: Asked["variables"],
  operationName: Asked["operationName"],
): Promise<Answer> {
  const { data, errors = [] } = await execute({
    schema: graphqlSchema(),
    document,
    rootValue: root(call),
    fieldResolver: strictly(complain),
    typeResolver: (value) => (value as { __typename: string }).__typename,
    ...(variableValues && { variableValues }),
    ...(operationName && { operationName }),
  });
  const told = errors.length > 0 ? { errors: errors.map(describe) } : {};
  return { status: 200, body: { ...(data !== undefined && { data }), ...told } };
}

/** Reads a field of what a resolver gave; one that no resolver knows is a violation, not `null`. */
function strictly(complain: (violation: string) => void): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    const holder = source as Record<string, unknown>;
    if (!(info.fieldName in holder)) {
      const name = `${info.parentType.name}.${info.fieldName}`;
      complain(`graphql: the stand-in does not know ${name}`);
      throw new Error(`The stand-in does not know ${name}`);
    }
    const value = holder[info.fieldName];
    return typeof value === "function" ? value.call(holder, args, context, info) : value;
  };
}
