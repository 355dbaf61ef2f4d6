import { asString, isObject, type JsonObject, limits, OspoError, stringsOf } from "@ospo-actions/core";
import { withoutCredentials } from "../credentials.ts";
import { type ReadableCycloneDx, readableCycloneDx } from "../cyclonedx/version.ts";
import type { Fault } from "../fault.ts";
import { parseJson } from "../json.ts";
import type { SbomDocument } from "./document.ts";

/** A document and what is wrong with it: the caller decides whether faults matter, `requireSound` that they do. */
export interface SbomReading {
  /** The file, as messages name it. */
  readonly file: string;
  readonly document: SbomDocument;
  readonly faults: readonly Fault[];
}

/**
 * Reads an SBOM of any format and ecosystem: CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0
 * JSON-LD, GitHub's dependency-graph export. Schema first, then what no schema sees. FORMAT where it is none of
 * them, LIMIT where it is too big or too deep. Credentials in addresses are taken out.
 */
export async function readSbom(text: string, file: string): Promise<SbomReading> {
  if (text.length > limits.sbomBytes) {
    throw new OspoError("LIMIT", `${file} has ${text.length} characters, more than ${limits.sbomBytes}`);
  }
  refuseOtherForms(text, file);
  const value = parseJson(withoutSecrets(text), file, "Make the SBOM again with the tool it came from.");
  try {
    return await readObject(value, file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new OspoError("LIMIT", `${file} is nested too deeply`, { cause: error });
  }
}

/** Gives the document of a reading without faults of level `fail`; FORMAT with their places where there are some. */
export function requireSound({ document, faults, file }: SbomReading): SbomDocument {
  const broken = faults.filter(({ level }) => level === "fail");
  if (broken.length === 0) return document;
  const some = broken.slice(0, 5).map(({ at, message }) => `- ${at || "/"}: ${message}`);
  const { name, version } = document.format;
  throw new OspoError(
    "FORMAT",
    `${file} is not valid ${name} ${version} (${broken.length} faults):\n${some.join("\n")}`,
    { fix: "Ask whoever made the SBOM for a valid one, or make it again with a newer version of the tool." },
  );
}

/**
 * What is read here is written again and published: credentials in addresses end here. Purls are left whole, as
 * `@` has another meaning in them; so are our own notes, which were made from what had none.
 */
function withoutSecrets(text: string): string {
  if (!/:\/\/[^\s/?#"'<>\\]*@|[?&][\w-]+=/.test(text)) return text;
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/gs, (one) =>
    one.startsWith('"pkg:') || one.startsWith('"{\\"ospo\\":1') ? one : withoutCredentials(one),
  );
}

async function readObject(value: JsonObject, file: string): Promise<SbomReading> {
  const { sbom, spdxVersion, specVersion } = value;
  if (isObject(sbom) && typeof sbom.spdxVersion === "string") {
    const { readSpdx2 } = await import("../spdx/read.ts");
    return { file, ...readSpdx2(sbom, file, "/sbom") };
  }
  if (typeof spdxVersion === "string") {
    if (spdxVersion !== "SPDX-2.2" && spdxVersion !== "SPDX-2.3") throw unread(file, spdxVersion);
    const { readSpdx2 } = await import("../spdx/read.ts");
    return { file, ...readSpdx2(value, file) };
  }
  if (isSpdx3(value)) {
    const { readSpdx3 } = await import("../spdx3/read.ts");
    return { file, ...readSpdx3(value, file) };
  }
  if (value.bomFormat !== "CycloneDX" && !String(value.$schema).includes("cyclonedx.org")) {
    throw new OspoError("FORMAT", `${file} is no SBOM that is known`, { fix: known });
  }
  const version = readableCycloneDx.find((one) => one === specVersion);
  if (version === undefined) throw unread(file, `CycloneDX ${asString(specVersion) ?? "without a version"}`);
  return { file, ...(await cycloneDx(value, version, file)) };
}

async function cycloneDx(value: JsonObject, version: ReadableCycloneDx, file: string) {
  const { validateCycloneDx } = await import("../cyclonedx/validate.ts");
  const { readCycloneDx } = await import("../cyclonedx/read.ts");
  const document = readCycloneDx(value, file);
  return { document, faults: await validateCycloneDx(value, version) };
}

function isSpdx3(value: JsonObject): boolean {
  const context = value["@context"];
  const contexts = typeof context === "string" ? [context] : stringsOf(context);
  return contexts.some((one) => one.startsWith("https://spdx.org/rdf/3."));
}

const known =
  "CycloneDX JSON 1.2 to 1.7, SPDX JSON 2.2 and 2.3, SPDX 3.0 JSON-LD and GitHub's dependency-graph export are read.";

function unread(file: string, what: string): OspoError {
  return new OspoError("FORMAT", `${file} is ${what}, which is not read`, { fix: known });
}

/** The other forms of the same formats, told apart from what is merely broken. */
function refuseOtherForms(text: string, file: string): void {
  const start = text.slice(0, 500).trimStart();
  if (start.startsWith("<")) throw unread(file, "XML");
  if (/^SPDXVersion:/m.test(start)) throw unread(file, "SPDX tag-value");
}
