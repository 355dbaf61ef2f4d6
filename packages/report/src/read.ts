import { OspoError } from "@ospo-actions/core";
import type { Report } from "./model.ts";

const renew = "Let the action that wrote it write it again, with this version of the suite.";

/**
 * A report from the text of a `report.json`, checked against its schema: nothing in it is trusted but its
 * shape. FORMAT errors name `shown` and what is wrong; a newer schema than ours is refused.
 */
export async function readReport(text: string, shown: string): Promise<Report> {
  const document = parse(text, shown);
  const { validate } = await import("#schema/report");
  if (validate(document)) return document as Report;
  const [fault] = validate.errors ?? [];
  const where = fault?.instancePath || "the document";
  throw new OspoError("FORMAT", `${shown} is not a report: ${where} ${fault?.message ?? "is wrong"}`, {
    fix: renew,
  });
}

function parse(text: string, shown: string): unknown {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new OspoError("FORMAT", `${shown} is not JSON`, { fix: renew, cause });
  }
  const schema = (document as { schema?: unknown } | null)?.schema;
  if (typeof schema !== "number" || schema <= 1) return document;
  throw new OspoError("FORMAT", `${shown} has schema ${schema}; 1 is read`, {
    fix: "Use the same version of all actions.",
  });
}
