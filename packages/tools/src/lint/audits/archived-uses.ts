import type { Audit } from "../audit.ts";
import { repositoryOf, usesOf } from "./uses.ts";

/** Repositories that their owners archived, and what took their place; those that are met often. */
const archived = new Map([
  ["actions/create-release", "`gh release create`"],
  ["actions/upload-release-asset", "`gh release upload`"],
  ["actions/setup-ruby", "ruby/setup-ruby"],
  ["actions/setup-haskell", "haskell-actions/setup"],
  ["actions-rs/toolchain", "`rustup`"],
  ["actions-rs/cargo", "`cargo`"],
  ["actions-rs/clippy-check", "`cargo clippy`"],
  ["actions-rs/audit-check", "rustsec/audit-check"],
]);

/** Nobody mends an archived action. */
export const archivedUses: Audit = {
  name: "archived-uses",
  fix: "use what took its place.",
  check: (workflow) =>
    usesOf(workflow).flatMap((uses) => {
      const name = repositoryOf(uses) ?? "";
      const successor = archived.get(name);
      return successor === undefined
        ? []
        : [{ line: uses.line, message: `\`${name}\` is archived; ${successor} took its place.` }];
    }),
};
