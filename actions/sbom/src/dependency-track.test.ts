import { run } from "@ospo-actions/core";
import { type DependencyTrackServer, fakeHost, startDependencyTrack } from "@ospo-actions/testing";
import { afterEach, describe, expect, test } from "vitest";
import { DependencyTrack, type TrackProject } from "./dependency-track-client.ts";
import { action } from "./main.ts";
import { lock } from "./testing/delivery.ts";

const running: DependencyTrackServer[] = [];
afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));

async function start(
  options: Parameters<typeof startDependencyTrack>[0] = {},
): Promise<DependencyTrackServer> {
  const server = await startDependencyTrack(options);
  running.push(server);
  return server;
}

async function runWith(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
) {
  const host = fakeHost({ fetch, inputs, env, files: { "package-lock.json": lock, ...files } });
  return { host, status: await run(action, host) };
}

const askedOf = ({ url, key }: DependencyTrackServer) => ({
  "dependency-track-url": `${url}/`,
  "dependency-track-key": key,
});

const metrics = { critical: 1, high: 0, medium: 2, low: 0, unassigned: 0 };

describe("an upload", () => {
  test("makes the project of the repository and branch, waits, and tells how many findings there are", async () => {
    const server = await start({ metrics });
    const env = { GITHUB_REPOSITORY: "acme/app", GITHUB_REF_NAME: "main" };
    const { host, status } = await runWith(askedOf(server), env);
    expect(status).toBe(0);
    expect(server.projects).toMatchObject([
      { name: "acme/app", version: "main", bom: JSON.parse(host.disk.get("/work/sbom.cdx.json") ?? "") },
    ]);
    expect(host.lines).toContainEqual(
      "info: Dependency-Track: acme/app main, 3 findings (1 critical, 2 medium)",
    );
    expect(host.masked).toContain(server.key);
  });

  test.each([
    ["shop", undefined, "shop", undefined],
    ["shop", "main", "shop", "main"],
    ["@acme/shop@1.2", "main", "@acme/shop", "1.2"],
    ['a"b @2', undefined, 'a"b ', "2"],
  ])("to %j on %s", async (project, branch, name, version) => {
    const server = await start();
    const env = branch ? { GITHUB_REF_NAME: branch } : {};
    const { status } = await runWith({ ...askedOf(server), "dependency-track-project": project }, env);
    expect([status, server.projects[0]?.name, server.projects[0]?.version]).toEqual([0, name, version]);
  });

  test("to a project by its id makes no other", async () => {
    const server = await start({ projects: ["shop@1"], metrics: { ...metrics, critical: 0, medium: 0 } });
    const id = server.projects[0]?.uuid ?? "";
    const { host } = await runWith({ ...askedOf(server), "dependency-track-project": id });
    expect(host.lines).toContainEqual(`info: Dependency-Track: project ${id}, 0 findings`);
    expect(server.projects).toHaveLength(1);
  });

  test("with a key that may not see the portfolio, or before anything is counted, has arrived all the same", async () => {
    for (const options of [{ permissions: ["BOM_UPLOAD", "PROJECT_CREATION_UPLOAD"] }, {}] as const) {
      const { host, status } = await runWith(askedOf(await start({ ...options })));
      expect(status).toBe(0);
      expect(host.lines).toContainEqual(expect.stringMatching(/processed; its findings are not counted yet/));
    }
  });

  test("works on a laptop, without GitHub", async () => {
    const server = await start();
    expect((await runWith(askedOf(server))).status).toBe(0);
    expect(server.projects.map(({ name }) => name)).toEqual(["work"]);
  });
});

describe("what does not arrive is no pass, and the SBOM stays in the workspace", () => {
  const all = ["BOM_UPLOAD", "PROJECT_CREATION_UPLOAD", "VIEW_PORTFOLIO"] as const;
  test.each([
    ["a key that may not upload", all.slice(1), /403 to POST \/api\/v1\/bom.*BOM_UPLOAD/s],
    [
      "a key that may not make projects",
      all.slice(0, 1),
      /401 to POST.*not have permission.*PROJECT_CREATION_UPLOAD/s,
    ],
  ])("%s", async (_name, permissions, words) => {
    const { host, status } = await runWith(askedOf(await start({ permissions })));
    expect([status, host.outputs.get("verdict")]).toEqual([3, "fail"]);
    expect(host.lines).toContainEqual(expect.stringMatching(words));
    expect(host.disk.has("/work/sbom.cdx.json")).toBe(true);
  });

  test("a wrong key, and an address that is another's", async () => {
    const server = await start();
    const wrong = await runWith({ ...askedOf(server), "dependency-track-key": "wrong" });
    expect(wrong.host.lines).toContainEqual(
      expect.stringMatching(/401 to POST .*Check dependency-track-key/s),
    );
    const elsewhere = await runWith({ ...askedOf(server), "dependency-track-url": `${server.url}/app` });
    expect(elsewhere.status).toBe(3);
    expect(elsewhere.host.lines).toContainEqual(
      expect.stringMatching(/404 to POST .*address of the API server/s),
    );
  });

  test("a project id that is none", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    const { host } = await runWith({ ...askedOf(await start()), "dependency-track-project": id });
    expect(host.lines).toContainEqual(expect.stringMatching(/404 .*The project could not be found/));
  });

  test("a redirect, which the key does not follow", async () => {
    const server = await start();
    const keys: (string | null)[] = [];
    const host = fakeHost({
      files: { "package-lock.json": lock },
      inputs: askedOf(server),
      async fetch(url, init) {
        keys.push(new URL(url).host);
        expect(init?.redirect).toBe("manual");
        return new Response(undefined, { status: 302, headers: { location: "https://evil.example/x?a" } });
      },
    });
    expect(await run(action, host)).toBe(2);
    expect(keys).toEqual([new URL(server.url).host]);
    expect(host.lines).toContainEqual(
      expect.stringMatching(/302 .*to evil\.example: redirects are not followed/),
    );
  });

  test("a server that says success and means a web page", async () => {
    const { host, status } = await (async () => {
      const one = fakeHost({
        files: { "package-lock.json": lock },
        inputs: { "dependency-track-url": "https://dt.example", "dependency-track-key": "k" },
        fetch: async () => new Response("{}"),
      });
      return { host: one, status: await run(action, one) };
    })();
    expect(status).toBe(3);
    expect(host.lines).toContainEqual(
      expect.stringMatching(/without a token.*not that of the web interface/s),
    );
  });
});

test.each([
  [{ "dependency-track-url": "http://dt.example", "dependency-track-key": "k" }, /must be an https address/],
  [
    { "dependency-track-url": "https://u:p@dt.example", "dependency-track-key": "k" },
    /must be an https address/,
  ],
  [{ "dependency-track-url": "file:///etc/passwd", "dependency-track-key": "k" }, /must be an https address/],
  [{ "dependency-track-url": "https://dt.example" }, /dependency-track-key: is required/],
  [{ "dependency-track-key": "k" }, /dependency-track-key: is of use with dependency-track-url alone/],
  [
    { "dependency-track-url": "https://dt.example", "dependency-track-key": "k", format: "spdx-json" },
    /takes CycloneDX, not SPDX/,
  ],
  [
    {
      "dependency-track-url": "https://dt.example",
      "dependency-track-key": "k",
      "dependency-track-project": 'a\r\ncontent-disposition: form-data; name="project"',
    },
    /dependency-track-project: must be/,
  ],
] as readonly [Record<string, string>, RegExp][])(
  "%j is refused before anything is read or sent",
  async (inputs, words) => {
    const { host, status } = await runWith(inputs);
    expect([status, host.lines.length]).toEqual([2, 1]);
    expect(host.lines[0]).toMatch(words);
  },
);

test("a pull request from a fork has no key, which a notice says", async () => {
  const { host, status } = await runWith(
    { "dependency-track-url": "https://dt.example" },
    { GITHUB_EVENT_NAME: "pull_request", GITHUB_REPOSITORY: "acme/app", GITHUB_EVENT_PATH: "event.json" },
    { "event.json": JSON.stringify({ pull_request: { head: { repo: { full_name: "mallory/app" } } } }) },
  );
  expect(status).toBe(0);
  expect(host.lines).toContainEqual(
    expect.stringMatching(/^notice: No upload to Dependency-Track: runs for forks/),
  );
});

describe("the client", () => {
  const clock = () => {
    let now = 0;
    const slept: number[] = [];
    const sleep = async (ms: number): Promise<void> => {
      slept.push(ms);
      now += ms;
    };
    return { now: () => now, sleep, slept };
  };
  const project: TrackProject = { name: "shop", version: "1" };

  test("waits five minutes for the processing, ever longer, and no more", async () => {
    const server = await start({ looks: 1_000 });
    const time = clock();
    const client = new DependencyTrack({ ...server, project }, fakeHost({ fetch }), time);
    expect(await client.upload("{}")).toEqual({ isProcessed: false, counts: undefined });
    expect(time.slept.slice(0, 6)).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
    expect(time.now()).toBeLessThanOrEqual(5 * 60_000);
  });

  test.each([["reset"], ["lost-answer"], ["cut-body"], [502], [429]] as const)(
    "sends again after %s, and the project has the SBOM once",
    async (kind) => {
      const server = await start({ metrics });
      server.fail({ kind });
      const time = clock();
      const client = new DependencyTrack({ ...server, project }, fakeHost({ fetch }), time);
      expect(await client.upload('{"a":1}')).toMatchObject({ isProcessed: true });
      expect(server.projects).toMatchObject([{ name: "shop", bom: { a: 1 } }]);
      expect(time.slept[0]).toBe(1_000);
    },
  );

  test("gives up after three more tries", async () => {
    const server = await start();
    server.fail({ kind: 503, times: 99 });
    const time = clock();
    const client = new DependencyTrack({ ...server, project }, fakeHost({ fetch }), time);
    await expect(client.upload("{}")).rejects.toMatchObject({ code: "NETWORK" });
    expect(time.slept).toEqual([1_000, 4_000, 9_000]);
  });

  test("carries an SBOM in any words, byte for byte", async () => {
    const server = await start();
    const client = new DependencyTrack({ ...server, project }, fakeHost({ fetch }), clock());
    const bom = { text: '--ospo-\r\n"name" ä 💥 \u2028' };
    await client.upload(JSON.stringify(bom));
    expect(server.projects[0]?.bom).toEqual(bom);
  });

  test("ends when the run is cancelled", async () => {
    const server = await start();
    server.fail({ kind: "hang" });
    const cancelled = new AbortController();
    const host = fakeHost({ fetch, cancelled: cancelled.signal });
    const upload = new DependencyTrack({ ...server, project }, host, clock()).upload("{}");
    setTimeout(() => cancelled.abort(new Error("cancelled by the user")), 50);
    await expect(upload).rejects.toThrow("cancelled by the user");
  });
});
