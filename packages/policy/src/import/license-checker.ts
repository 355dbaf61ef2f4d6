import { commandsOf } from "./command.ts";
import { type Draft, emptyDraft, entriesOf, exceptionsOf } from "./draft.ts";

/** Flags that say what is printed or where, and nothing about what is allowed. */
const output = new Set(
  [
    ...[
      "json",
      "csv",
      "csvComponentPrefix",
      "markdown",
      "summary",
      "out",
      "files",
      "customPath",
      "color",
      "start",
    ],
    ...[
      "relativeLicensePath",
      "relativeModulePath",
      "plainVertical",
      "nopeer",
      "limitAttributes",
      "help",
      "version",
    ],
    ...["outputFileName", "errorReportName", "disableErrorReport", "disableReport", "customHeader", "depth"],
    ...["ignoreRootPackageLicense", "excludePrivatePackages"],
  ].map((name) => name.toLowerCase()),
);

/** What each `license-checker` command of a script asks: davglass's, rseidelsohn's, and onebeyond's that wraps it. */
export function fromScript(script: string): readonly Draft[] {
  return commandsOf(script).flatMap((words) => {
    const at = words.findIndex(isChecker);
    if (at < 0 || words[at + 1] === "check") return [];
    const isOneBeyond = words[at]?.includes("@onebeyond/") || words[at + 1] === "scan";
    const draft = fromFlags(
      words.slice(at + 1),
      isOneBeyond ? "@onebeyond/license-checker" : "license-checker",
    );
    return draft === undefined ? [] : [draft];
  });
}

function isChecker(word: string): boolean {
  return /^(.*\/)?license-checker(-rseidelsohn|-evergreen)?(@[\w.^~-]+)?$/.test(word);
}

function fromFlags(words: readonly string[], tool: string): Draft | undefined {
  let draft = emptyDraft(tool);
  let told = false;
  for (const { name, values } of flagsOf(words)) {
    const part = fromFlag(name, values);
    told ||= part !== undefined;
    draft = { ...draft, ...append(draft, part ?? {}) };
  }
  if (!told) return undefined;
  const remarks = [...draft.remarks];
  if (draft.deny.length > 0 && draft.allow.length === 0)
    remarks.push(
      "It denied a list and let all else pass. Here what no list names is judged by the default: permissive and public-domain pass.",
    );
  return { ...draft, remarks };
}

function append(draft: Draft, part: Partial<Draft>): Partial<Draft> {
  const keys = ["allow", "deny", "remarks"] as const;
  const lists = keys.map((key) => [key, [...draft[key], ...(part[key] ?? [])]]);
  return { ...Object.fromEntries(lists), exceptions: [...draft.exceptions, ...(part.exceptions ?? [])] };
}

interface Flag {
  readonly name: string;
  readonly values: readonly string[];
}

/** `--name value`, `--name=value`, `--name a b`; names in any case, as users write them. */
function flagsOf(words: readonly string[]): readonly Flag[] {
  const flags: { name: string; values: string[] }[] = [];
  for (const word of words) {
    const [, name, value] = /^--([A-Za-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name !== undefined)
      flags.push({ name: name.toLowerCase(), values: value === undefined ? [] : [value] });
    else flags.at(-1)?.values.push(word);
  }
  return flags;
}

/** What one flag says; `undefined` for one that is about output. */
function fromFlag(name: string, values: readonly string[]): Partial<Draft> | undefined {
  if (output.has(name)) return undefined;
  const by = (separator: RegExp): readonly string[] => values.flatMap((value) => value.split(separator));
  switch (name) {
    case "onlyallow":
    case "allowonly": {
      const { licenses, remarks } = entriesOf(
        by(/;/),
        `--${name === "onlyallow" ? "onlyAllow" : "allowOnly"}`,
      );
      return { allow: licenses, remarks };
    }
    case "failon": {
      const { licenses, remarks } = entriesOf(by(/;/), "--failOn");
      return { deny: licenses, remarks };
    }
    case "excludelicenses": {
      const { licenses, remarks } = entriesOf(by(/[;,]/), "--excludeLicenses");
      return {
        allow: licenses,
        remarks: [
          "--excludeLicenses left packages out of the list; here their licenses are allowed.",
          ...remarks,
        ],
      };
    }
    case "excludepackages":
      return exceptionsOf(by(/;/).map(npmPurl), "--excludePackages");
    case "excludepackagesstartingwith":
      return exceptionsOf(
        by(/;/).map((one) => one.trim() && `${npmPurl(one)}*`),
        "--excludePackagesStartingWith",
      );
    case "production":
      return {
        remarks: [
          "--production left development dependencies out. Here they are judged too; `licenses: scopes: development:` can allow them more.",
        ],
      };
    case "unknown":
    case "onlyunknown":
      return {
        remarks: [
          `--${name} only lists. Here an unknown license is a review, or fails with \`licenses: unknown: fail\`.`,
        ],
      };
    case "clarificationsfile":
      return {
        remarks: [
          "--clarificationsFile: copy each entry to `clarifications`, with its license file's sha256.",
        ],
      };
    default:
      return { remarks: [`--${name} has no counterpart; it was left out.`] };
  }
}

/** `foo@1.0.0`, `@acme/foo` as a purl. */
function npmPurl(name: string): string {
  const text = name.trim();
  return text === "" ? "" : `pkg:npm/${text}`;
}
