import { checkBypass, getProxyUrl } from "@actions/http-client/lib/proxy";
import { ProxyAgent, type RequestInit as UndiciInit, fetch as undiciFetch } from "undici";
import { OspoError } from "./errors.ts";

const agents = new Map<string, ProxyAgent>();

/** A request by the rules for proxies of GitHub's own actions. CONFIG where the proxy's address is none. */
export async function tunnelFetch(url: string | URL, init?: RequestInit): Promise<Response> {
  const agent = agentFor(new URL(url));
  if (agent === undefined) return fetch(url, init);
  // Node's own fetch takes no agent of another undici; both packages' requests and answers are the standard's.
  const answer = await undiciFetch(url, { ...(init as object as UndiciInit), dispatcher: agent });
  return answer as unknown as Response;
}

function agentFor(url: URL): ProxyAgent | undefined {
  const scheme = url.protocol.slice(0, -1);
  if (checkBypass(url) || !(process.env[`${scheme}_proxy`] || process.env[`${scheme.toUpperCase()}_PROXY`]))
    return undefined;
  try {
    const proxy = getProxyUrl(url) as URL;
    const agent = agents.get(proxy.href) ?? makeAgent(proxy);
    agents.set(proxy.href, agent);
    return agent;
  } catch {
    // The reason could repeat the proxy's password.
    throw new OspoError("CONFIG", `The address of the proxy for ${scheme} is none`, {
      fix: `Set ${scheme}_proxy to an address such as http://proxy.example:3128.`,
    });
  }
}

function makeAgent({ href, username, password }: URL): ProxyAgent {
  if (!username && !password) return new ProxyAgent(href);
  const token = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  return new ProxyAgent({ uri: href, token });
}
