/** What a linter found at one place, and what mends it. */
export interface Finding {
  /** The linter, with the name of its rule where it has several: `actionlint/expression`. */
  readonly rule: string;
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** A finding as one line that editors and terminals can follow to its place. */
export function describeFinding({ rule, file, line, message, fix }: Finding): string {
  return `${file}:${line} ${rule}: ${message.trim().replaceAll(/\s*\n\s*/g, " ")} Fix: ${fix}`;
}
