import { asString, type JsonObject, objectsOf, stringsOf } from "@ospo-actions/core";
import type { Party } from "../sbom/document.ts";

/** CycloneDX's organizational entity: its addresses, and the people to write to. */
export function organizationParty({ name, url, contact }: JsonObject): Party {
  const addresses = typeof url === "string" ? [url] : stringsOf(url);
  const people = objectsOf(contact);
  const emails = people.flatMap(({ email }) => asString(email) ?? []);
  const [person] = people.flatMap(({ name: own }) => asString(own) ?? []);
  return {
    kind: "organization",
    name: asString(name) || person || "",
    contacts: [...addresses, ...emails],
  };
}

/** CycloneDX's organizational contact: a person, for all that is known. */
export function contactOf({ name, email }: JsonObject): Party {
  return {
    kind: "person",
    name: asString(name) ?? "",
    contacts: typeof email === "string" && email ? [email] : [],
  };
}
