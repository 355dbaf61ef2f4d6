import { OspoError } from "@ospo-actions/core";
import { expect, test } from "vitest";
import { placesOf } from "./repository-place.ts";
import { jobClient, standIn } from "./testing/stand-in.ts";

test("repositories are looked up together: public, private to the token, or not there", async () => {
  const github = await standIn({
    repositories: [
      { name: "acme/app" },
      { name: "acme/open", topics: ["web"] },
      { name: "acme/secret", visibility: "private" },
    ],
  });
  const places = await placesOf(jobClient(github), ["acme/open", "acme/secret", "acme/none"]);
  expect(places.get("acme/open")).toEqual({ name: "acme/open", isPrivate: false, topics: ["web"] });
  for (const name of ["acme/secret", "acme/none"]) {
    expect(places.get(name)).toBeInstanceOf(OspoError);
    expect(places.get(name)).toMatchObject({ code: "NOT_FOUND" });
  }
  expect(github.calls).toHaveLength(1);
});
