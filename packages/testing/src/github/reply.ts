import type { ServerResponse } from "node:http";
import type { Answer } from "./exchange.ts";
import type { FaultKind } from "./fault.ts";
import { bytesOf } from "./headers.ts";

/** Puts `answer` on the wire, broken as `fault` says. */
export function reply(response: ServerResponse, answer: Answer, fault: FaultKind | undefined): void {
  if (fault === "lost-answer") return void response.socket?.destroy();
  const bytes = bytesOf(answer.body);
  const json = answer.body !== undefined && !Buffer.isBuffer(answer.body);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  response.writeHead(answer.status, {
    ...(json && { "content-type": "application/json; charset=utf-8" }),
    ...(answer.status !== 204 &&
      answer.status !== 304 && { "content-length": fault === "half-body" ? half.length : bytes.length }),
    ...answer.headers,
  });
  if (fault === "half-body") return void response.end(half);
  if (fault !== "cut-body") return void response.end(bytes);
  response.write(half, () => response.socket?.destroy());
}
