import { pathToFileURL } from "node:url";

/** Which of `files` name a folder of this machine or a registry that is not the public one, a line each. */
export function leaks(
  files: ReadonlyMap<string, Buffer>,
  folders: readonly string[],
  registries: readonly string[],
): readonly string[] {
  const words = [
    ...folders.flatMap((folder) => [folder, pathToFileURL(folder).pathname]),
    ...hosts(registries),
  ];
  return [...files].flatMap(([path, content]) =>
    [...new Set(words)].filter((word) => content.includes(word)).map((word) => `${path} names ${word}`),
  );
}

/** Host names of `registries`, but for the one that everybody uses. */
function hosts(registries: readonly string[]): readonly string[] {
  return registries
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).hostname)
    .filter((host) => host !== "registry.npmjs.org");
}
