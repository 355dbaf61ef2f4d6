import { accountLinks } from "./account.ts";
import type { Addresses } from "./endpoint.ts";
import { licenseBody } from "./endpoints/license.ts";
import { isPublic, type World } from "./world.ts";

type Body = Record<string, unknown>;

/** Addresses of pages, which GitHub serves on another host than the API. */
const pages = new Set(["html_url", "diff_url", "patch_url", "clone_url", "avatar_url"]);

/** `body` with what `emulate` does not know, or tells otherwise than GitHub: a copy. */
export function correct(body: unknown, world: World, addresses: Addresses): unknown {
  if (Array.isArray(body)) return body.map((one) => correct(one, world, addresses));
  if (typeof body !== "object" || body === null) return body;
  const entries = Object.entries(body).map(([key, value]) => [
    key,
    correctValue(key, value, world, addresses),
  ]);
  const corrected = Object.fromEntries(entries) as Body;
  correctAccount(corrected, addresses);
  correctRepository(corrected, world, addresses);
  correctContent(corrected);
  return corrected;
}

function correctValue(key: string, value: unknown, world: World, addresses: Addresses): unknown {
  if (typeof value !== "string") return correct(value, world, addresses);
  return pages.has(key) ? value.replace(addresses.apiUrl, addresses.serverUrl) : value;
}

/** Bots are people, and owners that are organizations lack most addresses. */
function correctAccount(body: Body, { apiUrl }: Addresses): void {
  const { login, type } = body;
  if (typeof login !== "string") return;
  if (type === "User" && login.endsWith("[bot]")) body.type = "Bot";
  if (type === "Organization" && body.followers_url === undefined)
    Object.assign(body, accountLinks(`${apiUrl}/users/${login}`), { gravatar_id: "" });
}

function correctRepository(body: Body, world: World, { apiUrl }: Addresses): void {
  const seed = typeof body.full_name === "string" ? world.repository(body.full_name) : undefined;
  if (!seed) return;
  Object.assign(body, {
    private: !isPublic(seed),
    visibility: seed.visibility ?? "public",
    archived: seed.archived ?? false,
    fork: seed.fork ?? false,
    pushed_at: seed.pushedAt,
    network_count: 0,
    subscribers_count: 0,
    license: licenseBody(seed.license, apiUrl),
  });
  if (seed.properties) body.custom_properties = seed.properties;
}

/** Bytes over which a file's content is left out (docs: repos/contents, size limits). */
const contentBytes = 1024 * 1024;

function correctContent(body: Body): void {
  if (body.type !== "file" || typeof body.size !== "number" || body.size <= contentBytes) return;
  Object.assign(body, { content: "", encoding: "none" });
}
