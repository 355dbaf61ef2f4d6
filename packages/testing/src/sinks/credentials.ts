/** Where a run's world holds credentials, each with a value of its own, and those values by slot. */
export interface Credentials {
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly npmrc: string;
  /** Addresses that hold credentials. */
  readonly urls: readonly string[];
  readonly canaries: ReadonlyMap<string, string>;
}

const variables = [
  "GITHUB_TOKEN",
  "GH_TOKEN",
  "NPM_TOKEN",
  "NODE_AUTH_TOKEN",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "npm_config__authToken",
];

const inputNames = ["github-token", "policy-token", "token", "app-private-key"];

/** A canary in every place where people and tools keep credentials. */
export function credentials(): Credentials {
  const canaries = new Map<string, string>();
  const canary = (slot: string): string => {
    const value = `canary${canaries.size}${"x7Q".repeat(5)}${canaries.size}`;
    canaries.set(slot, value);
    return value;
  };
  const named = (names: readonly string[], about: string): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, canary(`${about} ${name}`)]));
  const basic = Buffer.from(`me:${canary(".npmrc _auth")}`).toString("base64");
  return {
    env: named(variables, "variable"),
    inputs: named(inputNames, "input"),
    npmrc: `//registry.example/:_authToken=${canary(".npmrc _authToken")}\n_auth=${basic}\n`,
    urls: [
      `https://me:${canary("password")}@registry.example/a/-/a-1.0.0.tgz`,
      `https://${canary("login")}@tarballs.example/a.tgz`,
      `git+https://oauth2:${canary("git password")}@git.example/a/b.git#0123abc`,
      `git+ssh://git:${canary("ssh password")}@git.example/a/b.git#0123abc`,
      `https://tarballs.example/a.tgz?token=${canary("token in a query")}`,
      `https://tarballs.example/a.tgz?v=1&X-Amz-Signature=${canary("signature in a query")}`,
    ],
    canaries,
  };
}
