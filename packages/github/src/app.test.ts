import { generateKeyPairSync } from "node:crypto";
import { fakeHost } from "@ospo-actions/testing";
import { describe, expect, test } from "vitest";
import { readFile } from "./content.ts";
import { createGitHub } from "./github.ts";
import { environmentOf, standIn } from "./testing/stand-in.ts";

const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const publicKey = keys.publicKey.export({ type: "spki", format: "pem" }).toString();
const file = (repository: string) => ({ repository, path: "a.txt", limit: 100 });

async function twoOrganizations(privateKey = pem) {
  let time = Date.parse("2026-11-22T10:00:00Z");
  const now = () => new Date(time);
  const permissions = { contents: "read", metadata: "read" } as const;
  const installations = { acme: "all", other: ["other/lib"] } as const;
  const github = await standIn({
    repositories: ["acme/app", "other/lib", "other/secret", "third/x"].map((name) => ({
      name,
      visibility: "private",
      files: { "a.txt": name },
    })),
    apps: [{ id: 7, slug: "ospo", publicKey, permissions, installations }],
    now,
  });
  const host = { ...fakeHost({ env: environmentOf(github), fetch }), now };
  const client = () =>
    createGitHub({ host, auth: { app: { id: "7", privateKey } }, budget: { time: 6 * 3_600_000 } });
  const pass = (minutes: number): void => {
    time += minutes * 60_000;
  };
  const issued = () => github.calls.filter(({ path }) => path.endsWith("/access_tokens")).length;
  return { github, host, client, issued, pass };
}

describe("a GitHub App", () => {
  test("gets one token for each owner, however many ask at once", async () => {
    const { client, issued } = await twoOrganizations();
    const github = client();
    const names = ["acme/app", "acme/app", "other/lib"];
    const read = await Promise.all(
      names.map(async (name) => (await readFile(github, file(name)))?.bytes.toString()),
    );
    expect(read).toEqual(names);
    expect(issued()).toBe(2);
  });

  test("renews its token before the hour is over", async () => {
    const { client, issued, pass } = await twoOrganizations();
    const github = client();
    for (const minutes of [0, 50, 6, 50, 6]) {
      pass(minutes);
      await readFile(github, file("acme/app"));
    }
    expect(issued()).toBe(3);
  });

  test("masks its key, its signatures and its tokens before they are used", async () => {
    const { client, host, github } = await twoOrganizations();
    await readFile(client(), file("acme/app"));
    expect(host.masked[0]).toBe(pem);
    for (const { headers } of github.calls)
      expect(host.masked).toContain(headers.authorization?.split(" ")[1]);
  });

  test("takes a key whose line breaks became \\n", async () => {
    const { client } = await twoOrganizations(pem.replaceAll("\n", "\\n"));
    expect(await readFile(client(), file("acme/app"))).toBeDefined();
  });

  test("knows by which login it writes for an owner", async () => {
    const { client } = await twoOrganizations();
    expect(await client().viewerLogin("acme")).toBe("ospo[bot]");
  });

  test("says where it is not installed", async () => {
    const { client } = await twoOrganizations();
    await expect(readFile(client(), file("third/x"))).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "The GitHub App 7 is not installed for third",
    });
    await expect(readFile(client(), file("other/secret"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("refuses a key that is none, without a word of it", async () => {
    const broken = pem.replace(/[A-Za-z]{20}/, "canary");
    const { client } = await twoOrganizations(broken);
    expect(client).toThrow("The private key of the GitHub App is no RSA key in PEM form");
    const { privateKey } = generateKeyPairSync("ed25519");
    const other = await twoOrganizations(privateKey.export({ type: "pkcs8", format: "pem" }).toString());
    expect(other.client).toThrow("is no RSA key");
  });
});
