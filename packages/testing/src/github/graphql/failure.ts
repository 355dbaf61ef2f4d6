import { GraphQLError } from "graphql";

/** An error as GitHub's GraphQL API words it: with a `type` beside the message. */
export class GraphqlFailure extends GraphQLError {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** What a token may not do. */
export function forbidden(): GraphqlFailure {
  return new GraphqlFailure("FORBIDDEN", "Resource not accessible by integration");
}

/** `error` in the shape of an answer. */
export function describe(error: GraphQLError): object {
  const { originalError } = error;
  const type = originalError instanceof GraphqlFailure ? originalError.type : undefined;
  const { message, locations, path } = error.toJSON();
  return { ...(type && { type }), ...(path && { path }), locations, message };
}
