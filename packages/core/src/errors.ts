/** What went wrong, as a word that callers may branch on. The union is closed: see DESIGN "Errors". */
export type ErrorCode =
  | "INPUT"
  | "CONFIG"
  | "PERMISSION"
  | "NOT_FOUND"
  | "RATE_LIMIT"
  | "NETWORK"
  | "FORMAT"
  | "LIMIT";

interface Details {
  /** What the user can do about it: the line to add, the input to set. */
  readonly fix?: string;
  readonly cause?: unknown;
}

/** A failure that the user can act on: `message` says what, where and which value, `fix` what to do. */
export class OspoError extends Error {
  override readonly name = "OspoError";
  readonly code: ErrorCode;
  readonly fix: string | undefined;

  constructor(code: ErrorCode, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.fix = details.fix;
  }
}

/** All faults of the inputs at once, so that one run is enough to mend them. */
export function inputError(problems: readonly string[]): OspoError {
  const [only] = problems;
  const message =
    problems.length === 1 ? `Input ${only}` : `Inputs:\n${problems.map((p) => `- ${p}`).join("\n")}`;
  return new OspoError("INPUT", message);
}

/** The message and fix of anything thrown, for a user: never a stack trace. */
export function describeError(error: unknown): string {
  if (error instanceof OspoError) return error.fix ? `${error.message}\n${error.fix}` : error.message;
  if (error instanceof Error) return error.message || error.name;
  return typeof error === "string" ? error : "something other than an error was thrown";
}
