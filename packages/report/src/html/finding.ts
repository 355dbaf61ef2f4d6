import { limits } from "@ospo-actions/core";
import { splitAdvice } from "../advice.ts";
import type { Finding, Waiver } from "../model.ts";
import { isPullRequest } from "../pull-request.ts";
import { type Html, html } from "./markup.ts";
import { count, message } from "./text.ts";

/** One finding: what it is about, where, what to do, how it came in, who waived it. */
export function findingOf({ subject, message: text, at, advice, paths = [], waived }: Finding): Html {
  const place = at && (at.line ? `${at.file}:${at.line}` : at.file);
  return html`<li class="finding">
<p class="subject"><code>${subject}</code>${place && html` <span class="where">in <code>${place}</code></span>`}</p>
<p>${message(text)}</p>
${advice && adviceOf(advice)}
${paths.length > 0 && pathsOf(paths)}
${waived && waiverOf(waived)}
</li>
`;
}

export function adviceOf(advice: string): Html {
  const { sentence, lines } = splitAdvice(advice);
  return html`<p class="advice">${message(sentence)}</p>${
    lines.length > 0 &&
    html`<pre class="paste" tabindex="0"><code>${lines.map((line) => html`${line}\n`)}</code></pre>`
  }`;
}

function pathsOf(paths: readonly (readonly string[])[]): Html {
  const left = paths.length - limits.pathsShown;
  return html`<ul class="paths" aria-label="Dependency paths">${paths.slice(0, limits.pathsShown).map(pathOf)}${
    left > 0 && html`<li>${count(left, "more path")}</li>`
  }</ul>`;
}

function pathOf(names: readonly string[]): Html {
  const steps = names.map((name, at) => html`${at > 0 && " → "}<code>${name}</code>`);
  return html`<li>via ${steps}</li>`;
}

function waiverOf({ reason, until, approvedBy, approvedIn }: Waiver): Html {
  const end = until ? html`until <b>${until}</b>` : html`<b>with no end</b>`;
  return html`<p class="waiver">Waived ${end}${approvedBy && html`, approved by <b>${approvedBy}</b>`}${
    isPullRequest(approvedIn) && html` in <a href="${approvedIn}" rel="noreferrer">${approvedIn}</a>`
  }: ${message(reason)}</p>`;
}
