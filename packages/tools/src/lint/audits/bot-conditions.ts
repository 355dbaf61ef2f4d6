import type { Audit } from "../audit.ts";
import { conditionsOf } from "./conditions.ts";

/** `github.actor` is who did the last thing to a pull request, not who opened it. */
export const botConditions: Audit = {
  name: "bot-conditions",
  fix: "ask for `github.event.pull_request.user.login`.",
  check: (workflow) =>
    conditionsOf(workflow)
      .filter(({ text = "" }) => /\bgithub\.(triggering_)?actor\b/i.test(text) && text.includes("[bot]"))
      .map(({ line }) => ({ line, message: "The actor of an event can be made a bot by its sender." })),
};
