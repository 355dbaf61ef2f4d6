import { OspoError } from "@ospo-actions/core";

/** A repository on a platform: `github.com`, `nodejs`, `node`. Of a GitLab project `owner` holds all groups. */
export interface Project {
  readonly platform: string;
  readonly owner: string;
  readonly name: string;
}

const part = /^[A-Za-z0-9_.-]{1,100}$/;
const host = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::[0-9]{1,5})?$/i;

/**
 * The project that `text` names: `github.com/nodejs/node`, its `https` address, or `nodejs/node`, which is
 * github.com's. FORMAT for anything else, a folder (`file://`) among them.
 */
export function projectOf(text: string): Project {
  const parts = text
    .slice(0, 2_000)
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "")
    .split("/");
  const [platform = "", ...path] = parts.length === 2 ? ["github.com", ...parts] : parts;
  const name = path.pop() ?? "";
  return checkedProject({ platform, owner: path.join("/"), name });
}

/** `project`, if it can be one: its parts go into addresses, files and links. FORMAT otherwise. */
export function checkedProject(project: Project): Project {
  const { platform, owner, name } = project;
  const parts = [...owner.split("/"), name];
  const isSound = parts.length <= 20 && parts.every((one) => part.test(one) && !/^\.\.?$/.test(one));
  if (host.test(platform) && isSound && (platform !== "github.com" || parts.length === 2)) return project;
  const shown = shownName(`${platform}/${owner}/${name}`);
  throw new OspoError("FORMAT", `"${shown}" is no repository: it wants PLATFORM/OWNER/NAME`);
}

/**
 * What may be told of a name that is none: up to the first odd character, and nothing of what holds an `@`, for it
 * may be an address with a password.
 */
export function shownName(text: string): string {
  const [shown = ""] = text.includes("@") ? [] : (/^[\w./-]{0,100}/.exec(text) ?? []);
  return shown === text ? shown : `${shown}…`;
}

/** `github.com/nodejs/node`, as Scorecard names a repository. */
export function projectName({ platform, owner, name }: Project): string {
  return `${platform}/${owner}/${name}`;
}

/** The same for two spellings of a project: platforms do not tell capitals apart, the Scorecard API does. */
export function projectKey(project: Project): string {
  return projectName(project).toLowerCase();
}
