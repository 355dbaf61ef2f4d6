import type { Host } from "./host.ts";

/**
 * Node's `fetch`, through the proxy that the environment names for an address (`https_proxy`, `http_proxy`,
 * `no_proxy`, in small or capital letters), which Node's own ignores. Loopback is asked directly.
 */
export const proxyFetch: Host["fetch"] = async (url, init) => {
  const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
  if (!named.some((name) => process.env[name])) return fetch(url, init);
  const { tunnelFetch } = await import("./tunnel-fetch.ts");
  return tunnelFetch(url, init);
};
