import { loginOf } from "./caller.ts";
import { administrator } from "./emulate.ts";
import type { Call } from "./endpoint.ts";
import { type Answer, refusal } from "./exchange.ts";

/** What `emulate` answers to `call`; its errors in GitHub's words where they are the same. */
export async function forward({ request, caller, state }: Call): Promise<Answer> {
  const query = request.query.size > 0 ? `?${request.query}` : "";
  const body = request.raw.length > 0 ? (request.body ?? request.raw) : undefined;
  const login = loginOf(caller) ?? administrator;
  const answer = await state.call(login, request.method, `${request.path}${query}`, body);
  const { status, link, location } = answer;
  const message = (answer.body as { message?: string } | undefined)?.message ?? "";
  if (status >= 400) return refusal(status, message);
  const headers = { ...(link && { link }), ...(location && { location }) };
  return { status, headers, body: status === 204 ? undefined : answer.body };
}
