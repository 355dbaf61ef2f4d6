import { describeError, type Host, OspoError } from "@ospo-actions/core";
import { type Confidence, refusalOf } from "./guard.ts";
import type { Report } from "./model.ts";
import type { Outlet, Outside, PublishedFile } from "./outlet.ts";

export interface Parcel {
  readonly report: Report;
  readonly files: readonly PublishedFile[];
  readonly confidence: Confidence;
}

/**
 * Sends a report to each outlet that the guard lets it pass to; one that fails stops no other. What was asked
 * for in so many words and did not come about is an error at the end, the rest is told.
 */
export async function sendAll(parcel: Parcel, outside: Outside, { log, cancelled }: Host): Promise<void> {
  const errors: OspoError[] = [];
  for (const outlet of outside.outlets) {
    try {
      const line = await send(parcel, outlet, outside);
      if (line !== undefined) log.info(line);
    } catch (error) {
      cancelled.throwIfAborted();
      const told = `No ${outlet.name}: ${describeError(error)}`;
      if (outlet.mayNot(error)) log.notice(told);
      else if (!outlet.isRequired) log.warning(told);
      else if (error instanceof OspoError) errors.push(named(outlet, error));
      else throw error;
    }
  }
  if (errors.length > 0) throw joined(errors);
}

async function send(
  { report, files, confidence }: Parcel,
  outlet: Outlet,
  outside: Outside,
): Promise<string | undefined> {
  if (!(await outlet.exists())) return undefined;
  const why =
    outside.publishPrivate || outlet.isOwn
      ? undefined
      : await refusalOf(confidence, outlet.repository, outside.visibilityOf);
  if (why !== undefined)
    throw new OspoError("PERMISSION", `the report is held back, because ${why}`, { fix: guardFix });
  return outlet.send(report, files);
}

/** What to do where the guard holds something back. */
export const guardFix =
  "Where its readers may know, set `publish-private: true`; `report.json` and the files have it in any case.";

function named({ name }: Outlet, { code, message, fix }: OspoError): OspoError {
  return new OspoError(code, `No ${name}: ${message}`, fix === undefined ? {} : { fix });
}

function joined(errors: readonly OspoError[]): OspoError {
  const [first] = errors;
  if (first === undefined || errors.length === 1) return first as OspoError;
  return new OspoError(first.code, errors.map((error) => describeError(error)).join("\n"), { cause: first });
}
