import type { Place, Verdict } from "@ospo-actions/core";

/** How bad a finding is: `fail` and `review` decide the verdict, a `note` only informs. */
export type Level = "fail" | "review" | "note";

/** A kind of finding. `id` is `<action>/<what>`; the texts may hold `code` between backticks. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly help: string;
}

export interface Waiver {
  readonly reason: string;
  /** ISO date on which it ends. */
  readonly until?: string;
  readonly approvedBy?: string;
  /** Address of the pull request in which that was verified. */
  readonly approvedIn?: string;
}

/** One thing that somebody should know or do. `message` and `advice` may hold `code` between backticks. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  /** What it is about: a purl, `owner/repo`, or a path. */
  readonly subject: string;
  readonly message: string;
  readonly at?: Place;
  /** Dependency paths from the project to the subject, by name. */
  readonly paths?: readonly (readonly string[])[];
  readonly advice?: string;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly waived?: Waiver;
  /** Same for the same finding in the next run: no version, line or message goes into it. */
  readonly fingerprint: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export type Cell = string | number;

/** How the rows of a table lead to each other, as indices of its rows. */
export interface TableTree {
  /** Where reading starts. */
  readonly roots: readonly number[];
  /** For each row, the rows that it leads to. */
  readonly edges: readonly (readonly number[])[];
}

/**
 * Rows to read. `chart` says that a picture of the first two columns (name, number) helps: `bar` where the names
 * stand for themselves, `line` where they follow each other, as months do.
 */
export interface Table {
  readonly id: string;
  readonly title: string;
  /** A sentence that helps to read it; may hold `code` between backticks. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly chart?: "bar" | "line";
  /** Columns of numbers that add up to the second one: what each bar of the chart is made of. */
  readonly parts?: readonly string[];
  /** Columns with few distinct values, to filter by. */
  readonly filters?: readonly string[];
  /** For who wants to know more: the page folds it. */
  readonly folded?: true;
  /** Also shown as a tree to unfold. */
  readonly tree?: TableTree;
}

/** What was looked at, of what there is. Fewer checked than expected is never a pass. */
export interface Coverage {
  readonly checked: number;
  readonly expected: number;
  readonly unit: string;
  /** What was not checked, by name. */
  readonly missing: readonly string[];
}

/** What a report is about, as far as it is known. */
export interface Subject {
  /** What it calls itself. */
  readonly name?: string;
  readonly repository?: string;
  readonly manifest?: string;
  readonly ref?: string;
  readonly commit?: string;
  /** Further repositories that the report tells of: who may not read one of them may not read the report. */
  readonly also?: readonly string[];
}

/** The contract between actions: `report.json` (DESIGN 4, schemas/report.schema.json). */
export interface Report {
  readonly schema: 1;
  readonly action: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly subject: Subject;
  /** ISO 8601 time, UTC. */
  readonly generated: string;
  readonly verdict: Verdict;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  /** The rules that the findings name. */
  readonly rules: readonly Rule[];
  readonly tables: readonly Table[];
  readonly metrics: Readonly<Record<string, number>>;
  /** Of a report about an incident: while it is open, the report is not for the public. */
  readonly incident?: "open" | "closed";
}
