import { describeError, OspoError } from "./errors.ts";
import type { Host } from "./host.ts";
import { readInputs } from "./inputs.ts";
import { type ActionSpec, camelCase, type Inputs, type Outputs } from "./spec.ts";
import { exitStatus, type FailOn, reaches, type Verdict } from "./verdict.ts";

/** What an action declares, joined to what it does. */
export interface Action<S extends ActionSpec = ActionSpec> {
  readonly spec: S;
  readonly main: (inputs: Inputs<S>, host: Host) => Promise<Outputs<S>>;
  /** What `fail-on` is where the user says nothing and the spec has no default. */
  readonly failOn: (host: Host) => FailOn;
}

export function implement<S extends ActionSpec>(
  spec: S,
  main: Action<S>["main"],
  failOn: Action<S>["failOn"] = () => "fail",
): Action<S> {
  return { spec, main, failOn };
}

/**
 * Runs `action` once: masks secrets, parses inputs, sets every declared output, tells errors, and gives
 * the exit status. After an error the outputs are there too, with the verdict `fail`. Never rejects.
 */
export async function run<S extends ActionSpec>(
  { spec, main, failOn }: Action<S>,
  host: Host,
): Promise<number> {
  try {
    maskSecrets(spec, host);
    host.cancelled.throwIfAborted();
    const inputs = readInputs(spec, host.input);
    const outputs = await unlessCancelled(main(inputs, host), host.cancelled);
    setOutputs(spec, outputs, host);
    return statusOf(outputs.verdict, (inputs as { failOn?: FailOn }).failOn ?? failOn(host));
  } catch (error) {
    return endWith(error, spec, host);
  }
}

/** Tells `error`, sets the outputs of a run that could not finish, and gives its exit status. */
export function endWith(error: unknown, spec: ActionSpec, host: Host): number {
  try {
    setOutputs(spec, { verdict: "fail", checked: 0, expected: 0 }, host);
  } catch (failure) {
    host.log.error(describeError(failure));
  }
  if (host.cancelled.aborted) {
    host.log.error("Cancelled.");
    return exitStatus.cancelled;
  }
  tell(error, host);
  return isUsage(error) ? exitStatus.usage : exitStatus.error;
}

function tell(error: unknown, { log }: Host): void {
  const foreseen = error instanceof OspoError;
  log.error(foreseen ? describeError(error) : `${describeError(error)}\n${unforeseen}`);
  if (error instanceof Error && !foreseen) log.debug(error.stack ?? "");
}

const unforeseen = "This was not foreseen. Please report it, with the log of a run with debug logging.";

/** What `work` gives, or a rejection as soon as the run is cancelled. */
async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

function maskSecrets(spec: ActionSpec, host: Host): void {
  for (const [name, input] of Object.entries(spec.inputs)) {
    const value = input.secret ? host.input(name)?.trim() : undefined;
    if (value) host.log.mask(value);
  }
}

function setOutputs(spec: ActionSpec, outputs: Readonly<Record<string, unknown>>, host: Host): void {
  for (const name of Object.keys(spec.outputs)) {
    const value = outputs[camelCase(name)] ?? "";
    host.setOutput(name, typeof value === "string" ? value : JSON.stringify(value));
  }
}

function statusOf(verdict: Verdict, failOn: FailOn): number {
  return reaches(verdict, failOn) ? exitStatus.verdict : exitStatus.ok;
}

function isUsage(error: unknown): boolean {
  return error instanceof OspoError && (error.code === "INPUT" || error.code === "CONFIG");
}
