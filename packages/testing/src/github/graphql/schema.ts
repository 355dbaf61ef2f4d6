import { schema as published } from "@octokit/graphql-schema";
import {
  buildSchema,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";

let built: GraphQLSchema | undefined;

/** GitHub's public GraphQL schema, built once. */
export function graphqlSchema(): GraphQLSchema {
  built ??= buildSchema(published.idl, { assumeValidSDL: true, assumeValid: true });
  return built;
}

/** `query` parsed, or what is wrong with it by GitHub's schema. */
export function readQuery(query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(graphqlSchema(), document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    return [error as GraphQLError];
  }
}
