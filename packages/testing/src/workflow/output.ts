import { type Command, parseCommand } from "./command.ts";
import type { Masks } from "./mask.ts";

export type Level = "error" | "warning" | "notice";

export interface Annotation {
  readonly level: Level;
  readonly message: string;
  /** `file`, `line`, `title` and so on, as the command gave them. */
  readonly properties: ReadonlyMap<string, string>;
}

/** What commands among a step's output may change; `setEnv` and `addPath` are blocked before they get here. */
export interface CommandEffects {
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
}

/** Annotations that the runner keeps for each level of a step, and the characters of each (ExecutionContext.cs). */
const mostAnnotations = 10;
const mostCharacters = 4096;

/** Commands of GitHub's runner. */
const known: ReadonlySet<string> = new Set(
  "add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning".split(
    " ",
  ),
);

/** Takes a step's output line by line: acts on commands, hides secrets, keeps the log. */
export class Output {
  readonly log: string[] = [];
  readonly annotations: Annotation[] = [];
  /** Every command that was acted on. */
  readonly commands: Command[] = [];
  /** Whether a command could not be carried out, which fails the step. */
  failed = false;
  readonly #masks: Masks;
  readonly #effects: CommandEffects;
  #stopToken: string | undefined;
  #echo = false;

  constructor(masks: Masks, effects: CommandEffects) {
    this.#masks = masks;
    this.#effects = effects;
  }

  /** A line as a process wrote it. */
  take(line: string): void {
    const mayBeCommand = line.includes("::") || line.includes("##[");
    const command = mayBeCommand ? parseCommand(line, (name) => this.#isKnown(name)) : undefined;
    if (command === undefined || !this.#obey(command, line)) this.write(line);
  }

  /** A line that is only text. */
  write(line: string): void {
    this.log.push(this.#masks.hide(line));
  }

  annotate(level: Level, message: string, properties: ReadonlyMap<string, string> = new Map()): void {
    this.write(`##[${level}]${message}`);
    const hidden = [...properties].map(([name, value]) => [name, this.#masks.hide(value)] as const);
    const text = this.#masks.hide(message).slice(0, mostCharacters);
    this.#keep({ level, message: text, properties: new Map(hidden) });
  }

  fail(message: string): void {
    this.annotate("error", message);
    this.failed = true;
  }

  /** Takes over what a step inside a composite action wrote: to the user they are one step. */
  absorb({ log, annotations, commands }: Output): void {
    for (const line of log) this.log.push(line);
    for (const command of commands) this.commands.push(command);
    for (const annotation of annotations) this.#keep(annotation);
  }

  #keep(annotation: Annotation): void {
    const { level } = annotation;
    if (this.annotations.filter((kept) => kept.level === level).length < mostAnnotations)
      this.annotations.push(annotation);
  }

  #isKnown(name: string): boolean {
    return known.has(name) || name === this.#stopToken;
  }

  /** Whether the line was a command and needs no place in the log. */
  #obey(command: Command, line: string): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return false;
      this.#stopToken = undefined;
      this.write(line);
      return true;
    }
    this.commands.push({ ...command, data: this.#masks.hide(command.data) });
    if (this.#echo && command.name !== "add-mask") this.write(line);
    this.#act(command, line);
    return true;
  }

  #act(command: Command, line: string): void {
    const { name, data, properties } = command;
    switch (name) {
      case "stop-commands":
        this.#stopToken = data.toLowerCase();
        this.write(line);
        break;
      case "add-mask":
        if (data.trim() === "") {
          this.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
        } else this.#masks.add(data);
        break;
      case "echo":
        this.#echo = data.trim().toLowerCase() === "on";
        break;
      case "error":
      case "warning":
      case "notice":
        this.annotate(name, data, properties);
        break;
      case "group":
      case "endgroup":
        this.write(`##[${name}]${data}`);
        break;
      case "set-output":
      case "save-state":
        this.#set(name, properties.get("name"), data, line);
        break;
      case "set-env":
      case "add-path":
        this.annotate("error", `Unable to process command '${line}' successfully.`);
        this.fail(disabled(name));
        break;
    }
  }

  /** Deprecated for years, and obeyed still. */
  #set(name: "set-output" | "save-state", key: string | undefined, value: string, line: string): void {
    if (!key) {
      this.annotate("error", `Unable to process command '${line}' successfully.`);
      this.fail(`Required field 'name' is missing in ##[${name}] command.`);
      return;
    }
    this.annotate(
      "warning",
      `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`,
    );
    if (name === "set-output") this.#effects.setOutput(key, value);
    else this.#effects.saveState(key, value);
  }
}

function disabled(name: string): string {
  return `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`.`;
}
