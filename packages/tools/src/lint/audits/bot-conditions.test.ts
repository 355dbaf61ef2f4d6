import { botConditions } from "./bot-conditions.ts";
import { testAudit } from "./examples.ts";

testAudit(
  botConditions,
  {
    "the actor of the event": ["- run: x", "  if: github.actor == 'dependabot[bot]'"].join("\n"),
    "it in brackets and capitals": "- run: x\n  if: GitHub['ACTOR'] == 'dependabot[bot]'",
    "the triggering one, of a job": "jobs: { a: { if: \"github.triggering_actor == 'renovate[bot]'\" } }",
  },
  {
    "the author": ["- run: x", "  if: github.event.pull_request.user.login == 'dependabot[bot]'"].join("\n"),
    "an actor that is no bot": ["- run: x", "  if: github.actor == 'octocat'"].join("\n"),
  },
);
