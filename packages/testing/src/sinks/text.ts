import { expect } from "vitest";

/** Characters that change how text reads without being seen; every sink for people shows them by their number. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** `text` holds no character that nobody would see, save those of `own`. */
export function expectSeen(text: string, what: string, own = "\n"): void {
  const rest = [...own].reduce((left, character) => left.replaceAll(character, ""), text);
  const found = unseen.exec(rest);
  const around = found && JSON.stringify(rest.slice(Math.max(0, found.index - 40), found.index + 40));
  expect(around, `unseen character in ${what}`).toBeNull();
}
