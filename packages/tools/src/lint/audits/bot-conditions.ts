import type { Audit } from "../audit.ts";
import { readsOf } from "../expression.ts";
import { conditionsOf } from "./conditions.ts";

const actors = new Set(["github.actor", "github.triggering_actor"]);

/** `github.actor` is who did the last thing to a pull request, not who opened it. */
export const botConditions: Audit = {
  name: "bot-conditions",
  fix: "ask for `github.event.pull_request.user.login`.",
  check: (workflow) =>
    conditionsOf(workflow)
      .filter(({ text = "" }) => text.includes("[bot]") && readsOf(text).some((name) => actors.has(name)))
      .map(({ line }) => ({ line, message: "The actor of an event can be made a bot by its sender." })),
};
