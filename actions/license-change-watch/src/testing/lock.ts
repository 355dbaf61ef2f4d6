/** A package-lock.json whose root asks for `packages` (name, version, license as the lock tells it). */
export function lockOf(
  packages: readonly { readonly name: string; readonly version: string; readonly license?: unknown }[],
): string {
  const asked = Object.fromEntries(packages.map(({ name, version }) => [name, `^${version}`]));
  const installs = packages.map(({ name, ...entry }) => [`node_modules/${name}`, entry]);
  return JSON.stringify({
    name: "app",
    lockfileVersion: 3,
    packages: { "": { name: "app", version: "1.0.0", dependencies: asked }, ...Object.fromEntries(installs) },
  });
}
