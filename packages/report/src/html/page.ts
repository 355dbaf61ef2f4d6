import { createHash } from "node:crypto";
import { worstVerdict } from "@ospo-actions/core";
import type { Report, Subject } from "../model.ts";
import { tool } from "../tool.ts";
import { badge, verdictWord } from "./badge.ts";
import { searchFindings } from "./client/findings.ts";
import { enableTables } from "./client/tables.ts";
import { growTrees } from "./client/trees.ts";
import { headline, overallHeadline } from "./headline.ts";
import { type Html, html, trusted } from "./markup.ts";
import { aboutOf, sectionOf } from "./section.ts";
import { style } from "./style.ts";
import { heading } from "./text.ts";

export interface PageOptions {
  readonly title: string;
}

/**
 * One self-contained page of one or several reports: it asks the network for nothing, holds no link that
 * comes from data, and is the same for the same reports to the byte.
 */
export function toHtml(reports: readonly Report[], { title }: PageOptions): string {
  const [only] = reports;
  const verdict = only ? worstVerdict(reports.map((report) => report.verdict)) : "fail";
  const sentence = only && reports.length === 1 ? headline(only) : overallHeadline(reports);
  const single = reports.length === 1;
  const subject = common(reports);
  const project = subject.name ?? subject.repository;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${verdictWord(verdict)}: ${title}${project && ` · ${project}`}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="hero ${verdict}"><div>
${project && html`<p class="kicker">${title}</p>`}
<h1>${project ?? title} ${badge(verdict)}</h1>
<p class="lead">${sentence}</p>
${only && aboutOf(subject, only.generated)}</div></header>
<main id="main">
${single && only ? html`<h2 class="unseen">Report</h2>${sectionOf(only, "r0")}` : several(reports, subject)}
</main>
<footer>Made by ${tool.name} ${tool.version}. This page is complete in itself and asks the network for nothing.</footer>
<script>${trusted(script)}</script>
</body>
</html>
`.text;
}

/** Functions that refer to nothing outside themselves: their source text is the page's script. */
const script = `"use strict";\n(${enableTables})();\n(${searchFindings})();\n(${growTrees})();\n`;

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function several(reports: readonly Report[], shared: Subject): Html {
  const name = ({ action, subject }: Report): Html => {
    const own = subject.manifest ?? subject.name;
    const isTold = own === shared.manifest || own === shared.name;
    return html`${heading(action)}${own && !isTold && html` <small>${own}</small>`}`;
  };
  return html`<nav class="overview" aria-label="Checks">${reports.map(
    (report, at) => html`<a class="card ${report.verdict}" href="#r${at}">
<b>${name(report)}</b> ${badge(report.verdict)} <span>${headline(report)}</span></a>
`,
  )}</nav>
${reports.map(
  (report, at) => html`<section class="report ${report.verdict}" id="r${at}">
<h2>${name(report)} ${badge(report.verdict)}</h2>
<p class="lead">${headline(report)}</p>
${sectionOf(report, `r${at}`)}</section>
`,
)}`;
}

/** What all reports say alike of their subject; of its name, all that say one. */
function common(reports: readonly Report[]): Subject {
  const [first, ...others] = reports.map(({ subject }) => Object.entries(subject));
  const same = (first ?? []).filter(([key, value]) =>
    others.every((facts) => facts.some(([k, v]) => k === key && v === value)),
  );
  const names = new Set(reports.flatMap(({ subject }) => subject.name ?? []));
  const [name] = names;
  return { ...Object.fromEntries(same), ...(name !== undefined && names.size === 1 && { name }) };
}
