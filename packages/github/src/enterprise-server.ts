import type { Host } from "@ospo-actions/core";

/**
 * The host of a GitHub Enterprise Server, which lacks some services; `undefined` on github.com and what GitHub
 * runs itself: the same hosts as `isGhes` of @actions/artifact lets pass.
 */
export function enterpriseServer({ GITHUB_SERVER_URL: server }: Host["env"]): string | undefined {
  const { hostname } = new URL(server || "https://github.com");
  return hostname === "github.com" || /\.(ghe\.com|localhost)$/.test(hostname) ? undefined : hostname;
}
