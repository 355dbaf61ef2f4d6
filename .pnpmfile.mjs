/** The registry's manifests of these packages state `os` and `cpu` as strings; pnpm reads lists alone. */
export const hooks = {
  readPackage(manifest) {
    if (/^node-(linux|win)-(x64|arm64)$/.test(manifest.name)) {
      manifest.os = [manifest.os].flat();
      manifest.cpu = [manifest.cpu].flat();
    }
    return manifest;
  },
};
