import { fakeHost } from "@ospo-actions/testing";
import { expect, test } from "vitest";
import { readRegistryConfig } from "./config.ts";

const npmrc = `registry=https://npm.example.com/all
@acme:registry=https://acme.example.com
//acme.example.com/:_authToken=\${ACME_TOKEN}
//npm.example.com/all/:_auth=dXNlcjpwYXNz
//files.example.com/:username=me
//files.example.com/:_password=c2VjcmV0
`;

function read(files: Record<string, string>, env: Record<string, string> = {}) {
  return readRegistryConfig(fakeHost({ files, env: { ACME_TOKEN: "canary", ...env } }), ".");
}

test("without configuration npm's own default counts, and nothing is said at the door", async () => {
  const config = await read({});
  const url = config.registryOf("left");
  expect(url.pathname).toBe("/");
  expect(config.authorizationFor(url)).toBeUndefined();
});

test("the project's .npmrc names registries by scope, and tokens by address", async () => {
  const config = await read({ ".npmrc": npmrc });
  expect(config.registryOf("left").href).toBe("https://npm.example.com/all/");
  expect(config.registryOf("@acme/x").href).toBe("https://acme.example.com/");
  const says = (url: string) => config.authorizationFor(new URL(url));
  expect(says("https://acme.example.com/x")).toBe("Bearer canary");
  expect(says("https://npm.example.com/all/left")).toBe("Basic dXNlcjpwYXNz");
  expect(says("https://files.example.com/x")).toBe(`Basic ${btoa("me:secret")}`);
  expect(says("https://npm.example.com/other")).toBeUndefined();
  expect(says("https://acme.example.com.evil.example/x")).toBeUndefined();
  expect(says("https://evil.example/")).toBeUndefined();
});

test("the environment wins over the project, the project over the user", async () => {
  const files = {
    ".npmrc": "registry=https://project.example/",
    "home/.npmrc": "registry=https://user.example/\n@me:registry=https://me.example/",
  };
  const config = await read(files, { HOME: "/work/home" });
  expect(config.registryOf("a").host).toBe("project.example");
  expect(config.registryOf("@me/a").host).toBe("me.example");
  const env = await read(files, { HOME: "/work/home", NPM_CONFIG_REGISTRY: "https://env.example" });
  expect(env.registryOf("a").host).toBe("env.example");
});

test.each(["pull_request_target", "workflow_run", "issue_comment"])(
  "on %s the checkout may be a stranger's, so its .npmrc is not obeyed",
  async (event) => {
    const config = await read(
      { ".npmrc": `registry=https://evil.example\n//evil.example/:_authToken=\${ACME_TOKEN}` },
      { GITHUB_EVENT_NAME: event },
    );
    expect(config.registryOf("left").host).not.toBe("evil.example");
    expect(config.authorizationFor(new URL("https://evil.example/"))).toBeUndefined();
  },
);

test.each(["javascript:alert(1)", "file:///etc", "no address"])("%s is no registry", async (registry) => {
  const config = await read({ ".npmrc": `registry=${registry}` });
  expect(() => config.registryOf("left")).toThrow(expect.objectContaining({ code: "CONFIG" }));
});
