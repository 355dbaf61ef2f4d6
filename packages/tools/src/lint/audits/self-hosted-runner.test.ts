import { testAudit } from "./examples.ts";
import { selfHostedRunner } from "./self-hosted-runner.ts";

testAudit(
  selfHostedRunner,
  {
    "it alone": "jobs: { a: { runs-on: self-hosted } }",
    "it in a list": "jobs: { a: { runs-on: [self-hosted, linux] } }",
    "it in a group's labels": "jobs: { a: { runs-on: { group: x, labels: [self-hosted] } } }",
  },
  {
    "a hosted one": "jobs: { a: { runs-on: ubuntu-latest } }",
  },
);
