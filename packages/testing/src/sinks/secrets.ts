import { expect } from "vitest";

/** None of `canaries` (slot -> value) is in `text`, neither as it is nor encoded as one meets secrets. */
export function expectNoSecret(canaries: ReadonlyMap<string, string>, text: string, where: string): void {
  const found = [...canaries].filter(([, value]) => formsOf(value).some((form) => text.includes(form)));
  expect(
    found.map(([slot]) => slot),
    `secrets in ${where}`,
  ).toEqual([]);
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString("hex"),
    // As part of a longer text: what does not depend on the bytes before and after it.
    ...[0, 1, 2].map((shift) => {
      const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
      return padded.slice(shift === 0 ? 0 : 4, -4);
    }),
  ];
}
