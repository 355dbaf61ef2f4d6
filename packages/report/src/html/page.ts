import type { Report, Rule } from "../model.ts";

export interface PageOptions {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** One self-contained page of one or several reports. */
export function toHtml(_reports: readonly Report[], _options: PageOptions): string {
  return "";
}
