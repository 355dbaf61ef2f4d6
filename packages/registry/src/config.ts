import { join } from "node:path";
import { type Env, type Files, type Host, limits, OspoError } from "@ospo-actions/core";
import getAuth from "npm-registry-fetch/lib/auth.js";
import defaults from "npm-registry-fetch/lib/default-opts.js";
import { environmentSettings, parseNpmrc, type Settings } from "./npmrc.ts";

/** Where packages come from, and what is said at the door, as npm's own configuration has it. */
export interface RegistryConfig {
  /** Address of the registry of a package by its name, with a slash at its end. */
  registryOf(name: string): URL;
  /** Value of the `Authorization` header for an address of a registry; `undefined` where none is configured. */
  authorizationFor(url: URL): string | undefined;
}

/**
 * Events whose jobs hold secrets while the checkout may be a stranger's (docs: security hardening,
 * "untrusted input"). Their project `.npmrc` could send a token anywhere, so it is not read.
 */
const untrusted = new Set(["pull_request_target", "workflow_run", "issue_comment"]);

/**
 * npm's configuration for the project in `folder`: environment over the project's `.npmrc` over the user's
 * over the global one over npm's defaults. CONFIG where an address is none.
 */
export async function readRegistryConfig(host: Host, folder: string): Promise<RegistryConfig> {
  const { env } = host;
  const environment = environmentSettings(env);
  const layers = [
    environment,
    untrusted.has(env.GITHUB_EVENT_NAME ?? "")
      ? new Map<string, string>()
      : await projectSettings(host, folder),
    await personalSettings(environment.get("userconfig") ?? homeFile(env), host),
    await personalSettings(environment.get("globalconfig"), host),
  ];
  const settings = new Map(layers.reverse().flatMap((layer) => [...layer]));
  for (const [key, value] of settings) if (isSecret(key)) host.log.mask(value);
  return configOf(settings);
}

function configOf(settings: Settings): RegistryConfig {
  const options: Record<string, string> = { registry: settings.get("registry") ?? defaults.registry };
  for (const [key, value] of settings) if (key.startsWith("//") && !isFileKey(key)) options[key] = value;
  return {
    registryOf(name) {
      const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : undefined;
      const own = scope && settings.get(`${scope}:registry`);
      return own ? address(own, `${scope}:registry`) : address(options.registry ?? "", "registry");
    },
    authorizationFor(url) {
      const { token, auth } = getAuth(url.href, { ...options, registry: url.href });
      return token ? `Bearer ${token}` : auth ? `Basic ${auth}` : undefined;
    },
  };
}

function address(text: string, key: string): URL {
  const url = URL.parse(text.endsWith("/") ? text : `${text}/`);
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new OspoError("CONFIG", `npm's setting \`${key}\` is no address of a registry: "${text}"`, {
    fix: `Set it in .npmrc: \`${key}=https://npm.example.com/\`.`,
  });
}

async function projectSettings({ files, env }: Host, folder: string): Promise<Settings> {
  return settingsIn(join(folder, ".npmrc"), files, env);
}

/** The user's and the global file stand outside the workspace, where npm itself puts them. */
async function personalSettings(file: string | undefined, { files, env }: Host): Promise<Settings> {
  if (file === undefined) return new Map();
  try {
    await files.admit(file);
  } catch {
    return new Map();
  }
  return settingsIn(file, files, env);
}

async function settingsIn(file: string, files: Files, env: Env): Promise<Settings> {
  const entry = await files.stat(file);
  if (entry?.kind !== "file") return new Map();
  return parseNpmrc(await files.read(file, limits.manifestBytes), env);
}

function homeFile(env: Env): string | undefined {
  const home = env.HOME ?? env.USERPROFILE;
  return home && join(home, ".npmrc");
}

function isSecret(key: string): boolean {
  return /:(?:_authToken|_auth|_password)$/.test(key);
}

/** Client certificates name files that npm would read; ours speaks without them. */
function isFileKey(key: string): boolean {
  return /:(?:certfile|keyfile)$/.test(key);
}
