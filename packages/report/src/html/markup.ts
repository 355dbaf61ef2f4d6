import { escapeHtml } from "@ospo-actions/core";

/** Markup that may stand in a page as it is. Only `html`, `exact` and `trusted` make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | false | undefined | readonly Value[];

/** A template whose values are escaped, save those that are `Html` already; `false` and `undefined` vanish. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, at) => (at === 0 ? part : render(values[at - 1]) + part)).join(""));
}

/** `text` escaped but never cut, for what was made plain and cut before. */
export function exact(text: string): Html {
  return new Html(escapeHtml(text, Number.POSITIVE_INFINITY));
}

/** Our own markup, style or script: never anything that holds data. */
export function trusted(text: string): Html {
  return new Html(text);
}

function render(value: Value): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(render).join("");
  return escapeHtml(String(value));
}
