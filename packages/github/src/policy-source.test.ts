import { expect, test } from "vitest";
import { policySource } from "./policy-source.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

test("a policy is read at its ref; one that is not there is told apart from one that cannot be seen", async () => {
  const github = await standIn({
    repositories: [
      {
        name: "acme/app",
        files: { "ospo.yml": "version: 1", broken: Buffer.from([0xff, 0xfe, 0x80]) },
        branches: { topic: { "ospo.yml": "version: 2" } },
      },
      { name: "acme/.github", visibility: "private" },
    ],
  });
  const source = policySource(() => jobClient(github));
  const read = (path: string, ref = "main", repository = "acme/app") =>
    source.read({ repository, path, ref });
  expect(await read("ospo.yml")).toBe("version: 1");
  expect(await read("ospo.yml", "topic")).toBe("version: 2");
  expect(await read("none.yml")).toBeUndefined();
  await expect(read("broken")).rejects.toMatchObject({ code: "CONFIG" });
  await expect(read("ospo.yml", "main", "acme/.github")).rejects.toMatchObject({ code: "NOT_FOUND" });
});
