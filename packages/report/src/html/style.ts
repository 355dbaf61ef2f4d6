/** The page's style sheet: light and dark by variables, from 320 px wide to a wide screen, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --card: #ffffff; --raised: #f0f2f5; --line: #d8dde3; --text: #1c2128; --muted: #57606a;
  --link: #0a58b5; --bar: #3b7dd8; --bar-1: #1f5fb8; --bar-2: #6ca6ee; --bar-3: #b9c3cf; --bar-rest: #a3acb8; --shade: 0 1px 2px rgb(0 0 0 / 6%);
  --pass: #116329; --pass-back: #dcf5e3; --review: #7a4b00; --review-back: #fff0c9;
  --fail: #a8071a; --fail-back: #ffe3e3; --note: #0a4f9e; --note-back: #dfeeff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1116; --card: #171b21; --raised: #20262e; --line: #333b45; --text: #e6eaef; --muted: #9da7b3;
    --link: #79b4ff; --bar: #4d94f0; --bar-1: #5a9df5; --bar-2: #2f66ab; --bar-3: #4a5563; --bar-rest: #5f6976; --shade: none;
    --pass: #7fe0a0; --pass-back: #12331d; --review: #f5cb6a; --review-back: #3a2b08;
    --fail: #ff9a9a; --fail-back: #431a1d; --note: #9cc9ff; --note-back: #14304f;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, p, ul, dl, figure { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); }
code { font: 0.92em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem 1rem; z-index: 2; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.hero { background: var(--card); border-bottom: 1px solid var(--line); border-top: 5px solid var(--tone); }
.hero > div, main, footer { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1.5rem; }
.hero.pass, .report.pass, .overview .pass { --tone: var(--pass); }
.hero.review, .report.review, .overview .review { --tone: var(--review); }
.hero.fail, .report.fail, .overview .fail { --tone: var(--fail); }
h1 { font-size: 1.7rem; line-height: 1.25; display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: center; }
.kicker { color: var(--muted); font-weight: 600; font-size: 0.95rem; }
h2 { font-size: 1.4rem; display: flex; flex-wrap: wrap; gap: 0.3rem 0.7rem; align-items: center; }
h2 small, .overview small { color: var(--muted); font-weight: 400; font-size: 0.8em; }
.lead { font-size: 1.1rem; margin-top: 0.4rem; }
.badge { display: inline-block; border-radius: 2rem; padding: 0.1em 0.7em; font-size: max(0.62em, 0.85rem); font-weight: 650; white-space: nowrap; }
.badge.pass { color: var(--pass); background: var(--pass-back); }
.badge.review { color: var(--review); background: var(--review-back); }
.badge.fail { color: var(--fail); background: var(--fail-back); }
.about { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; margin-top: 0.7rem; color: var(--muted); font-size: 0.9rem; }
.about div { display: flex; gap: 0.4rem; min-width: 0; }
.about dd { margin: 0; color: var(--text); }

main { display: flow-root; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shade); padding: 1rem 1.2rem; margin-top: 1.1rem; }
h3 { font-size: 1.15rem; }
.count { color: var(--muted); font-weight: 400; font-size: 0.85em; font-variant-numeric: tabular-nums; }
.overview { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 0.8rem; }
.overview a { display: grid; grid-template-columns: 1fr auto; gap: 0.3rem 0.6rem; align-content: start; margin: 0; text-decoration: none; color: inherit; border-left: 4px solid var(--tone); }
.overview a span:last-child { grid-column: 1 / -1; color: var(--muted); }
.overview a:hover { border-color: var(--tone); }
.report { margin-top: 2.5rem; padding-top: 1.2rem; border-top: 3px solid var(--tone); }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)); gap: 0.7rem; }
.report .tiles { margin-top: 1rem; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shade); padding: 0.65rem 0.9rem; color: var(--muted); line-height: 1.3; }
.tile b { display: block; color: var(--text); font-size: 1.55rem; line-height: 1.25; font-weight: 650; font-variant-numeric: tabular-nums; }
.tile a { display: block; margin: -0.65rem -0.9rem; padding: 0.65rem 0.9rem; color: inherit; text-decoration: none; border-radius: 10px; }
.tile a:hover { text-decoration: underline; }
.tile.fail { background: var(--fail-back); } .tile.fail, .tile.fail b { color: var(--fail); }
.tile.review { background: var(--review-back); } .tile.review, .tile.review b { color: var(--review); }

.facts { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; margin-top: 1rem; color: var(--muted); }
.facts b { color: var(--text); font-size: 1.1em; font-weight: 650; font-variant-numeric: tabular-nums; }

.contents { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin-top: 1rem; }
.contents a { padding: 0.15rem 0; }
.missing summary { font-weight: 600; color: var(--fail); }
.missing ul { columns: 20rem; margin-top: 0.5rem; }

.note-line { color: var(--muted); max-width: 95ch; margin-top: 0.2rem; }
@media (min-width: 62rem) { .pictured { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 1.6rem; align-items: start; }
  .pictured th:not(:has(> button)), .pictured td, .pictured th button { padding-inline: 0.5rem; }
}
.pictured .rows { min-width: 0; }
.chart { margin-top: 0.8rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; color: var(--muted); font-size: 0.9rem; margin-bottom: 0.6rem; }
.legend svg { width: 0.8em; height: 0.8em; margin-right: 0.4em; display: inline; }
.chart > svg { display: block; width: 100%; max-width: 29rem; height: auto; overflow: visible; }
.chart text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
.glance li { display: flex; gap: 0.6rem; align-items: baseline; padding: 0.3rem 0; border-bottom: 1px solid var(--line); }
.glance li:last-child { border: 0; }
.glance b { margin-left: auto; font-variant-numeric: tabular-nums; }
.glance h3 { font-size: 1rem; font-weight: 650; margin-bottom: 0.5rem; }

summary { cursor: pointer; }
.folded > summary h3 { display: inline; }
.group { border-top: 1px solid var(--line); margin-top: 0.9rem; padding-top: 0.7rem; }
.group > summary { list-style-position: outside; margin-left: 1.1rem; }
h4 { display: inline-flex; gap: 0.5rem; align-items: center; font-size: 1.05rem; }
.sign { flex: none; display: inline-grid; place-content: center; width: 1.5em; height: 1.5em; border-radius: 50%; font-size: 0.85em; color: var(--muted); background: var(--raised); }
.fail .sign { color: var(--fail); background: var(--fail-back); }
.review .sign { color: var(--review); background: var(--review-back); }
.note .sign { color: var(--note); background: var(--note-back); }
.rule { margin-top: 0.8rem; }
h5 { font-size: 0.98rem; }
h5 .id { display: inline-block; font-weight: 400; color: var(--muted); }
.help { color: var(--muted); font-size: 0.93rem; }
.help p { max-width: 75ch; padding: 0.2rem 0 0.3rem 1.1rem; }
.finding { border-left: 3px solid var(--line); padding: 0.3rem 0 0.3rem 0.9rem; margin: 0.6rem 0; }
.group.fail .finding { border-color: var(--fail); }
.group.review .finding { border-color: var(--review); }
.group.note .finding { border-color: var(--note); }
.finding .subject { font-weight: 600; }
.finding p { max-width: 95ch; }
.finding p code, .help code { background: var(--raised); padding: 0.05em 0.35em; border-radius: 4px; }
.where, .waiver, .paths { color: var(--muted); font-size: 0.93rem; font-weight: 400; }
.paste { overflow-x: auto; user-select: all; margin: .3rem 0 0; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: 6px; }
.advice::before { content: "→ "; color: var(--muted); }
.paths li { margin-top: 0.15rem; }
.next { margin-top: 0.4rem; }
.next > summary, .left { color: var(--muted); }

.toolbar { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: end; margin-top: 0.7rem; }
.toolbar label { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 100%; gap: 0.15rem; color: var(--muted); font-size: 0.88rem; min-width: 0; }
.toolbar label.search { flex: 1 1 14rem; max-width: 26rem; }
input, select, button { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 0.35rem 0.6rem; max-width: 100%; }
input, select { border-color: var(--muted); }
select { max-width: 16rem; }
input, select { width: 100%; height: 2.25rem; }
button { cursor: pointer; background: var(--raised); }
button:hover { border-color: var(--muted); }
.scroll { overflow: auto; max-height: min(80vh, 46rem); margin-top: 0.8rem; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.93rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.8rem; border-bottom: 1px solid var(--line); max-width: 34rem; overflow-wrap: break-word; }
th:first-child, td:first-child { min-width: 13ch; }
td.word { white-space: nowrap; }
td.long { overflow-wrap: anywhere; min-width: 16ch; }
th { position: sticky; top: 0; background: var(--raised); white-space: nowrap; }
th::first-letter, th button::first-letter { text-transform: uppercase; }
th:has(> button) { padding: 0; }
th button { all: unset; display: block; box-sizing: border-box; cursor: pointer; width: 100%; padding: 0.35rem 0.8rem; }
th button:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
th button::after { content: " ↕"; color: var(--muted); font-weight: 400; }
th[aria-sort="ascending"] button::after { content: " ↑"; color: inherit; }
th[aria-sort="descending"] button::after { content: " ↓"; color: inherit; }
tbody tr:hover { background: var(--raised); }
tbody tr:last-child td { border-bottom: 0; }
.tree, .tree ul { padding: 0; }
.tree { margin-top: 0.8rem; }
.tree ul { margin-left: 0.35rem; padding-left: 1rem; border-left: 1px solid var(--line); }
.tree summary, .leaf { padding: 0.12rem 0; color: var(--muted); }
.tree summary { width: fit-content; }
.leaf { display: block; padding-left: 1.1rem; }
.tree span > span + span:not(.count)::before, .tree summary > span + span:not(.count)::before { content: "· "; }
.tree b { color: var(--text); font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.foot { display: flex; flex-wrap: wrap; gap: 0.5rem 0.8rem; align-items: center; margin-top: 0.6rem; }
.foot, .empty, [role="status"] { color: var(--muted); }
.empty { padding: 0.8rem 0; }
footer { color: var(--muted); font-size: 0.88rem; }

@media (max-width: 40rem) {
  .hero > div, main, footer { padding: 1rem 0.8rem; }
  .card { padding: 0.8rem; }
  .tiles { grid-template-columns: 1fr 1fr; }
  .tiles > :first-child:nth-last-child(odd) { grid-column: 1 / -1; }
  h1 { font-size: 1.4rem; }
  .scroll { max-height: none; border: 0; }
  table, tbody, tr, td { display: block; }
  thead tr { display: flex; flex-wrap: wrap; gap: 0 0.4rem; }
  th, th.number { position: static; background: none; border: 0; min-width: 0; color: var(--muted); font-weight: 400; text-align: left; }
  th:not(:has(> button)) { display: none; }
  th:has(> button), th.number:has(> button) { padding: 0.2rem 0.6rem 0.2rem 0; }
  th:first-child { min-width: 0; }
  th button { padding: 0; }
  tbody tr { display: flex; flex-wrap: wrap; gap: 0.05rem 1rem; padding: 0.5rem 0; border-top: 1px solid var(--line); }
  td, td.long, td.word, td.number { white-space: normal; min-width: 0; max-width: none; padding: 0; border: 0; text-align: left; overflow-wrap: anywhere; }
  td::before { content: attr(data-label) " "; color: var(--muted); }
  td:first-child { flex: 0 0 100%; font-weight: 600; }
  td:first-child::before { content: none; }
  td:empty { display: none; }
}
@media print {
  :root { --page: #fff; }
  body { font-size: 10pt; }
  .toolbar, .contents, .skip, .foot button, th button::after { display: none; content: none; }
  .scroll { max-height: none; overflow: visible; border: 0; }
  th { position: static; }
  .card, .tile { box-shadow: none; }
  .tile, .finding, .chart, tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
