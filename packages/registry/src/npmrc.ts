import type { Env } from "@ospo-actions/core";
import { parse } from "ini";

/** Settings of npm by key, as one `.npmrc` or the environment gives them. */
export type Settings = ReadonlyMap<string, string>;

/**
 * The settings of a `.npmrc`, with `${NAME}` replaced by the environment's value as npm does it: an unset
 * variable stays as it is written, `${NAME?}` becomes nothing (npm docs: npmrc).
 */
export function parseNpmrc(text: string, env: Env): Settings {
  const settings = new Map<string, string>();
  for (const [key, value] of Object.entries(parse(text))) {
    if (typeof value === "string") settings.set(substitute(key, env), substitute(value, env));
  }
  return settings;
}

/** The settings that variables such as `npm_config_registry` give; npm reads them in any case. */
export function environmentSettings(env: Env): Settings {
  const settings = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    const [, key] = /^npm_config_(.+)$/i.exec(name) ?? [];
    if (key !== undefined && value) settings.set(key.startsWith("//") ? key : settingName(key), value);
  }
  return settings;
}

function settingName(key: string): string {
  return key.toLowerCase().replace(/(?!^)_/g, "-");
}

function substitute(text: string, env: Env): string {
  return text.replace(/\$\{([^${}?]+)(\?)?\}/g, (whole, name: string, optional?: string) => {
    return env[name] ?? (optional ? "" : whole);
  });
}
