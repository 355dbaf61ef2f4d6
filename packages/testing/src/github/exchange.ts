import type { IncomingMessage } from "node:http";

/** A request as the stand-in's parts see it: base path stripped, body read. */
export interface Request {
  readonly method: string;
  /** Still percent-encoded, without base path and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly raw: Buffer;
  /** The parsed body; `undefined` if there is none, or if it is not JSON. */
  readonly body: unknown;
}

/** What is answered. A `body` that is no Buffer is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const documentation = "https://docs.github.com/rest";

/** An error as GitHub words it. */
export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { message, documentation_url: documentation, status: String(status) } };
}

/** A 422 with GitHub's list of what is wrong with which field. */
export function invalid(resource: string, field: string, message: string): Answer {
  const body = {
    message: "Validation Failed",
    errors: [{ resource, code: "custom", field, message }],
    documentation_url: documentation,
    status: "422",
  };
  return { status: 422, body };
}

/** Reads `incoming` whole. */
export async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The JSON in `raw`; `undefined` for an empty body or one that is not JSON. */
export function parseJson(raw: Buffer): unknown {
  try {
    return raw.length === 0 ? undefined : JSON.parse(raw.toString());
  } catch {
    return undefined;
  }
}
