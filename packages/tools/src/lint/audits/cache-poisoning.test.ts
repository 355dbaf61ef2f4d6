import { cachePoisoning } from "./cache-poisoning.ts";
import { testAudit } from "./examples.ts";

testAudit(
  cachePoisoning,
  {
    "a cache in a release": ["on: release", "jobs: { a: { steps: [{ uses: actions/cache@v4 }] } }"].join(
      "\n",
    ),
    "a restored one": [
      "on: { push: { tags: ['v*'] } }",
      "jobs: { a: { steps: [{ uses: actions/cache/restore@v4 }] } }",
    ].join("\n"),
    "a package cache beside attestations": [
      "on: push",
      "jobs: { a: { permissions: { attestations: write }, steps: [{ uses: actions/setup-python@v6, with: { cache: pip } }] } }",
    ].join("\n"),
    "setup-node's own habit": [
      "on: release",
      "jobs: { a: { steps: [{ uses: actions/setup-node@v7 }] } }",
    ].join("\n"),
  },
  {
    "the same in an ordinary workflow": "- uses: actions/cache@v4",
    "setup-node told not to": [
      "on: release",
      "jobs: { a: { steps: [{ uses: actions/setup-node@v7, with: { package-manager-cache: false } }] } }",
    ].join("\n"),
  },
);
