import { asString, type JsonObject, objectsOf } from "@ospo-actions/core";
import { componentOf, type Party, type Reference, type SbomComponent } from "../sbom/document.ts";
import { groupOf } from "../sbom/from-inventory.ts";
import { isAbsent } from "../spdx/terms.ts";
import { digestsOf, targetsOf, typeOf } from "./element.ts";
import { typeOfPurpose } from "./terms.ts";

/** The elements of a document by id: what a component says of itself stands partly in others. */
export interface Elements {
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** The document, as the origin of licenses names it. */
  readonly shown: string;
}

/** The artifact `item` as a component; `licenses` are the ids of the elements that relationships name. */
export function readComponent(
  item: JsonObject,
  id: string,
  licenses: { readonly declared: string | undefined; readonly concluded: string | undefined },
  elements: Elements,
): SbomComponent {
  const name = asString(item.name) ?? "";
  const identifiers = objectsOf(item.externalIdentifier);
  const purpose = asString(item.software_primaryPurpose);
  const digests = digestsOf(item.verifiedUsing);
  const url = asString(item.software_downloadLocation);
  const references: Reference[] =
    url === undefined || isAbsent(url) || url === "NONE" ? [] : [{ type: "distribution", url, digests }];
  const copyright = asString(item.software_copyrightText);
  return componentOf({
    ref: id,
    type: typeOf(item) === "software_File" ? "file" : (typeOfPurpose.get(purpose ?? "") ?? "library"),
    name,
    group: groupOf(name),
    version: asString(item.software_packageVersion),
    purl:
      asString(item.software_packageUrl) ??
      asString(identifiers.find((one) => one.externalIdentifierType === "packageUrl")?.identifier),
    identifiers: identifiers.flatMap(({ externalIdentifierType: type, identifier }) =>
      type !== "packageUrl" && typeof identifier === "string" ? [identifier] : [],
    ),
    declared: licenseOf(licenses.declared, elements),
    concluded: licenseOf(licenses.concluded, elements),
    copyright: isAbsent(copyright) || copyright === "NONE" ? undefined : copyright,
    description: asString(item.description) ?? asString(item.summary),
    supplier: partyOf(asString(item.suppliedBy), elements),
    makers: targetsOf(item.originatedBy).flatMap((one) => partyOf(one, elements) ?? []),
    digests: references.length > 0 ? [] : digests,
    references,
  });
}

function licenseOf(id: string | undefined, { byId, shown }: Elements): SbomComponent["declared"] {
  if (id === undefined || /NoAssertion(?:License|Element)?$/i.test(id)) return undefined;
  if (/None(?:License|Element)?$/i.test(id)) return { text: "NONE", origin: shown };
  const element = byId.get(id);
  const text = asString(element?.simplelicensing_licenseExpression) ?? asString(element?.name);
  return text === undefined || isAbsent(text) ? undefined : { text, origin: shown };
}

/** The person, organization or tool that `id` names; `undefined` where it has no name. */
export function partyOf(id: string | undefined, { byId }: Elements): Party | undefined {
  const element = id === undefined ? undefined : byId.get(id);
  const name = asString(element?.name);
  if (element === undefined || name === undefined) return undefined;
  const type = typeOf(element);
  const contacts = objectsOf(element.externalIdentifier).flatMap(({ externalIdentifierType, identifier }) =>
    (externalIdentifierType === "email" || externalIdentifierType === "urlScheme") &&
    typeof identifier === "string"
      ? [identifier.replace(/^mailto:/, "")]
      : [],
  );
  const kind = type === "Person" ? "person" : type === "Organization" ? "organization" : "unknown";
  return { kind, name, contacts };
}
