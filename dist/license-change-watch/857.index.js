export const id = 857;
export const ids = [857];
export const modules = {

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toHtml: () => (/* binding */ toHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/build/verdict.js
var build_verdict = __webpack_require__(7904);
// EXTERNAL MODULE: ./packages/report/build/tool.js
var tool = __webpack_require__(1840);
// EXTERNAL MODULE: ./packages/core/build/escape/html.js
var html = __webpack_require__(6776);
;// CONCATENATED MODULE: ./packages/report/build/html/markup.js

/** Markup that may stand in a page as it is. Only `html`, `exact` and `trusted` make it. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose values are escaped, save those that are `Html` already; `false` and `undefined` vanish. */
function markup_html(parts, ...values) {
    return new Html(parts.map((part, at) => (at === 0 ? part : render(values[at - 1]) + part)).join(""));
}
/** `text` escaped but never cut, for what was made plain and cut before. */
function exact(text) {
    return new Html((0,html/* escapeHtml */.ZD)(text, Number.POSITIVE_INFINITY));
}
/** Our own markup, style or script: never anything that holds data. */
function trusted(text) {
    return new Html(text);
}
function render(value) {
    if (value === undefined || value === false)
        return "";
    if (value instanceof Html)
        return value.text;
    if (typeof value === "object")
        return value.map(render).join("");
    return (0,html/* escapeHtml */.ZD)(String(value));
}

;// CONCATENATED MODULE: ./packages/report/build/html/badge.js

const badges = {
    pass: { sign: "✓", word: "Pass" },
    review: { sign: "!", word: "Review" },
    fail: { sign: "✕", word: "Fail" },
};
/** A verdict as one word. */
function verdictWord(verdict) {
    return badges[verdict].word;
}
/** A verdict as sign and word: never told by colour alone. */
function badge(verdict) {
    const { sign, word } = badges[verdict];
    return markup_html `<span class="badge ${verdict}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

;// CONCATENATED MODULE: ./packages/report/build/html/client/findings.js
/// <reference lib="dom" />
/**
 * Runs in the page, as source text: it may refer to nothing outside itself. Gives every list of findings
 * its search: what does not match is hidden, what matches unfolds.
 */
function searchFindings() {
    for (const section of document.querySelectorAll("[data-findings]"))
        enable(section);
    // A link may lead to or into a folded group.
    function unfold() {
        const target = document.getElementById(location.hash.slice(1));
        for (let at = target; at; at = at.parentElement) {
            if (at instanceof HTMLDetailsElement)
                at.open = true;
        }
        const folded = target?.querySelector(":scope > details.folded");
        if (folded)
            folded.open = true;
    }
    addEventListener("hashchange", unfold);
    unfold();
    function enable(section) {
        const toolbar = section.querySelector(".toolbar");
        const input = section.querySelector("input");
        const status = section.querySelector("[role=status]");
        const none = section.querySelector("[data-none]");
        if (!toolbar || !input || !status || !none)
            return;
        const items = [...section.querySelectorAll(".finding")];
        const blocks = [...section.querySelectorAll(".rule, .group, .next")];
        const folds = [...section.querySelectorAll("details.group, details.next")];
        const opened = folds.map(({ open }) => open);
        let texts;
        input.addEventListener("input", () => {
            texts ??= items.map((item) => `${item.textContent} ${ruleOf(item)}`.toLowerCase());
            const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
            let found = 0;
            for (const [at, item] of items.entries()) {
                item.hidden = !words.every((word) => texts?.[at]?.includes(word));
                if (!item.hidden)
                    found += 1;
            }
            for (const block of blocks)
                block.hidden = !block.querySelector(".finding:not([hidden])");
            for (const [at, fold] of folds.entries())
                fold.open = words.length > 0 || opened[at] === true;
            status.textContent = words.length > 0 ? `${found} of ${items.length} findings` : "";
            none.hidden = found > 0;
        });
        toolbar.hidden = false;
    }
    function ruleOf(item) {
        return item.closest(".rule")?.querySelector("h5")?.textContent ?? "";
    }
}

;// CONCATENATED MODULE: ./packages/report/build/html/client/tables.js
/// <reference lib="dom" />
/**
 * Runs in the page, as source text: it may refer to nothing outside itself. Gives every table search,
 * filters, sorting and paging. Data enters the document as text content only.
 */
function enableTables() {
    const firstRows = 25;
    const moreRows = 100;
    const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
    const texts = new Intl.Collator("en", { numeric: true });
    for (const section of document.querySelectorAll("[data-table]"))
        enable(section);
    function enable(section) {
        const find = (selector) => section.querySelector(selector);
        const body = find("tbody");
        const box = find(".scroll");
        const data = find("script");
        const status = find("[role=status]");
        const more = find("[data-more]");
        const rest = find("[data-all]");
        const none = find("[data-none]");
        if (!body || !box || !data || !status || !more || !rest || !none)
            return;
        const toolbar = find(".toolbar");
        const input = find("input");
        const selects = [...section.querySelectorAll("select")];
        const headers = [...section.querySelectorAll("th")];
        const columns = headers.map((header) => header.textContent ?? "");
        const total = Number(section.dataset.rows);
        // Parsed at the first use: a page of many large tables opens at once.
        let parsed;
        let sequence = [];
        let matches = [];
        let found = total;
        let shown = body.rows.length;
        let order;
        function load() {
            if (parsed)
                return parsed;
            const rows = JSON.parse(data?.textContent ?? "[]");
            parsed = { rows, lower: rows.map((row) => row.join("\n").toLowerCase()) };
            sequence = rows.map((_, at) => at);
            matches = sequence;
            return parsed;
        }
        function search() {
            const { rows, lower } = load();
            const words = (input?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
            const wanted = selects.map(({ value, dataset }) => ({ value, column: Number(dataset.column) }));
            const counts = selects.map(() => new Map());
            matches = sequence.filter((at) => {
                if (!words.every((word) => lower[at]?.includes(word)))
                    return false;
                const values = wanted.map(({ column }) => `=${rows[at]?.[column]}`);
                const missed = wanted.map(({ value }, i) => value !== "" && value !== values[i]);
                // A filter's counts say what choosing another of its values would give.
                for (const [i, value] of values.entries()) {
                    if (missed.some((misses, other) => misses && other !== i))
                        continue;
                    counts[i]?.set(value, (counts[i].get(value) ?? 0) + 1);
                }
                return !missed.includes(true);
            });
            for (const [i, select] of selects.entries())
                recount(select, counts[i]);
            found = matches.length;
            shown = Math.min(firstRows, found);
            body?.replaceChildren(...linesOf(0, shown));
            if (box)
                box.scrollTop = 0;
            tell();
        }
        function linesOf(from, to) {
            const { rows } = load();
            return matches.slice(from, to).map((at) => lineOf(rows[at] ?? [], columns));
        }
        function show(amount) {
            const from = shown;
            shown = Math.min(shown + amount, found);
            body?.append(...linesOf(from, shown));
            tell();
            // The button that had the focus is gone with the last rows.
            if (shown === found)
                box?.focus({ preventScroll: true });
        }
        function tell() {
            if (!status || !more || !rest || !none || !box)
                return;
            const amount = `${number(found)}${found < total ? ` of ${number(total)}` : ""} rows`;
            status.textContent = shown < found ? `${amount}, first ${number(shown)} shown` : amount;
            const left = found - shown;
            more.hidden = left === 0;
            more.textContent = `Show ${number(Math.min(moreRows, left))} more`;
            rest.hidden = left <= moreRows;
            rest.textContent = `Show all ${number(found)}`;
            none.hidden = found > 0;
            box.hidden = found === 0;
        }
        function sortBy(column) {
            const { rows } = load();
            // Numbers start with the largest, texts with A; the third time gives the report's own order back.
            const numeric = rows.some((row) => typeof row[column] === "number");
            const repeated = order?.column === column ? order.down : undefined;
            order =
                repeated === !numeric ? undefined : { column, down: repeated === undefined ? numeric : !repeated };
            const down = order?.down ?? false;
            const natural = rows.map((_, at) => at);
            sequence = order
                ? natural.sort((a, b) => compare(rows[a]?.[column], rows[b]?.[column], down))
                : natural;
            for (const [at, header] of headers.entries()) {
                const mine = order?.column === at;
                header.setAttribute("aria-sort", mine ? (down ? "descending" : "ascending") : "none");
            }
            search();
        }
        for (const [column, header] of headers.entries()) {
            const button = document.createElement("button");
            button.type = "button";
            button.append(...header.childNodes);
            button.addEventListener("click", () => sortBy(column));
            header.append(button);
            header.setAttribute("aria-sort", "none");
        }
        input?.addEventListener("input", search);
        for (const select of selects)
            select.addEventListener("change", search);
        more.addEventListener("click", () => show(moreRows));
        rest.addEventListener("click", () => show(Number.POSITIVE_INFINITY));
        find("[data-clear]")?.addEventListener("click", () => {
            if (input)
                input.value = "";
            for (const select of selects)
                select.value = "";
            search();
            input?.focus();
        });
        if (toolbar)
            toolbar.hidden = false;
        tell();
    }
    function number(value) {
        return numbers.format(value);
    }
    function lineOf(row, columns) {
        const line = document.createElement("tr");
        for (const [at, cell] of row.entries()) {
            const box = document.createElement("td");
            box.dataset.label = columns[at] ?? "";
            if (typeof cell === "number")
                box.className = "number";
            else if (/\S{25}/.test(cell))
                box.className = "long";
            else if (/^\S+$/.test(cell))
                box.className = "word";
            box.textContent = typeof cell === "number" ? number(cell) : cell;
            line.append(box);
        }
        return line;
    }
    function compare(a = "", b = "", down = false) {
        // What is not known stays at the end, whichever way.
        if (a === "" || b === "")
            return a === b ? 0 : a === "" ? 1 : -1;
        const way = down ? -1 : 1;
        if (typeof a === "number" && typeof b === "number")
            return way * (a - b);
        return way * texts.compare(String(a), String(b));
    }
    function recount(select, counts = new Map()) {
        for (const option of select.options) {
            if (option.value === "")
                continue;
            const amount = counts.get(option.value) ?? 0;
            option.textContent = `${option.value.slice(1) || "(none)"} (${number(amount)})`;
            option.disabled = amount === 0 && !option.selected;
        }
    }
}

;// CONCATENATED MODULE: ./packages/report/build/html/client/trees.js
/// <reference lib="dom" />
/**
 * Runs in the page, as source text: it may refer to nothing outside itself. Lets every tree grow where it is
 * unfolded, downwards from its roots, or upwards from what was searched for. Data enters as text content only.
 */
function growTrees() {
    const atOnce = 100;
    for (const section of document.querySelectorAll("[data-tree]"))
        enable(section);
    function enable(section) {
        const list = section.querySelector("ul.tree");
        const input = section.querySelector("input");
        const toolbar = section.querySelector(".toolbar");
        const status = section.querySelector("[role=status]");
        const graphData = section.querySelector("script");
        const rowData = document.getElementById(section.dataset.tree ?? "")?.querySelector("script");
        if (!list || !input || !toolbar || !status || !graphData || !rowData)
            return;
        const shownCells = Number(section.dataset.cells);
        const first = status.textContent;
        // Parsed at the first use, as are the ways up.
        let graph;
        let isUp = false;
        function load() {
            graph ??= read();
            return graph;
        }
        function read() {
            const rows = JSON.parse(rowData?.textContent ?? "[]");
            const [roots, down] = JSON.parse(graphData?.textContent ?? "[[],[]]");
            const up = rows.map(() => []);
            for (const [from, targets] of down.entries())
                for (const to of targets)
                    up[to]?.push(from);
            const lower = rows.map(([name]) => String(name).toLowerCase());
            return { rows, roots, tops: new Set(roots), down, up, lower };
        }
        /** Appends nodes for `all` from `from` on, and a button for those that are too many at once. */
        function fill(box, all, above, from = 0) {
            box.append(...all.slice(from, from + atOnce).map((row) => nodeOf(row, above)));
            offer(box, all.length - from - atOnce, () => fill(box, all, above, from + atOnce));
        }
        function offer(box, left, show) {
            if (left <= 0)
                return;
            const line = document.createElement("li");
            const more = document.createElement("button");
            more.type = "button";
            more.textContent = left > atOnce ? `Show ${atOnce} of ${number(left)} more` : `Show ${left} more`;
            more.addEventListener("click", () => {
                const before = line.previousElementSibling;
                line.remove();
                show();
                before?.nextElementSibling?.querySelector("summary")?.focus();
            });
            line.append(more);
            box.append(line);
        }
        function nodeOf(row, above) {
            const { rows, tops, down, up } = load();
            const line = document.createElement("li");
            const leads = (isUp ? up : down)[row]?.length ?? 0;
            const again = above.has(row);
            const fold = document.createElement(leads > 0 && !again ? "details" : "div");
            const head = document.createElement(fold instanceof HTMLDetailsElement ? "summary" : "span");
            if (fold instanceof HTMLDetailsElement)
                fold.dataset.row = String(row);
            else
                head.className = "leaf";
            for (const [at, cell] of (rows[row] ?? []).slice(0, shownCells).entries()) {
                if (cell === "")
                    continue;
                const part = document.createElement(at === 0 ? "b" : "span");
                part.textContent = String(cell);
                head.append(part, " ");
            }
            if (isUp && tops.has(row))
                head.append(note("direct"));
            if (again)
                head.append(note("↺ see above"));
            else if (leads > 0)
                head.append(note(number(leads)));
            fold.append(head);
            line.append(fold);
            return line;
        }
        function number(value) {
            return value.toLocaleString("en-US");
        }
        function note(text) {
            const part = document.createElement("span");
            part.className = "count";
            part.textContent = `${text} `;
            return part;
        }
        function grow(fold) {
            if (!fold.open || fold.dataset.row === undefined || fold.querySelector("ul"))
                return;
            const above = new Set();
            for (let at = fold; at && at !== section; at = at.parentElement)
                if (at instanceof HTMLDetailsElement)
                    above.add(Number(at.dataset.row));
            const { down, up } = load();
            const box = document.createElement("ul");
            fold.append(box);
            fill(box, (isUp ? up : down)[Number(fold.dataset.row)] ?? [], above);
        }
        function search() {
            const words = (input?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
            const { roots, lower } = load();
            isUp = words.length > 0;
            const found = isUp
                ? lower.flatMap((name, row) => (words.every((word) => name.includes(word)) ? [row] : []))
                : roots;
            list?.replaceChildren();
            if (list)
                fill(list, found, new Set());
            if (status)
                status.textContent = isUp ? `${number(found.length)} found; unfold to see what brings it in` : first;
        }
        // What is unfolded tells its parents only while the event goes down to it.
        section.addEventListener("toggle", (event) => {
            if (event.target instanceof HTMLDetailsElement)
                grow(event.target);
        }, true);
        input.addEventListener("input", search);
        const there = list.childElementCount;
        offer(list, Number(section.dataset.roots) - there, () => fill(list, load().roots, new Set(), there));
        toolbar.hidden = false;
    }
}

// EXTERNAL MODULE: ./packages/core/build/escape/markdown.js
var markdown = __webpack_require__(1728);
// EXTERNAL MODULE: ./packages/core/build/escape/text.js
var escape_text = __webpack_require__(2382);
;// CONCATENATED MODULE: ./packages/report/build/html/text.js


const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
/** `1,234.5`; the same on every machine. */
function formatNumber(value) {
    return numbers.format(value);
}
/** `1 finding`, `2 findings`. */
function count(amount, noun) {
    return `${formatNumber(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}
/** A message of a rule or finding; what stands between backticks becomes `<code>`. */
function message(text) {
    const parts = (0,markdown/* splitCode */.mB)((0,escape_text/* plainText */.w)(text));
    return markup_html `${parts.map((part) => (part.code ? markup_html `<code>${exact(part.text)}</code>` : exact(part.text)))}`;
}
/** A cell as the page holds it: text is plain, a number stays one so that it sorts. */
function plainCell(cell) {
    return typeof cell === "number" && Number.isFinite(cell) ? cell : (0,escape_text/* plainText */.w)(String(cell ?? ""));
}
/** Words that stand for letters, as found in names of actions and metrics. */
const acronyms = /\b(?:csv|osv|ospo|sarif|sbom|spdx|vex)\b/g;
/** `license-gate` -> `License gate`, `sbom` -> `SBOM`. */
function heading(name) {
    const words = label(name);
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** `unknown-licenses` -> `unknown licenses`. */
function label(name) {
    return name.replaceAll("-", " ").replace(acronyms, (word) => word.toUpperCase());
}

;// CONCATENATED MODULE: ./packages/report/build/html/groups.js

/** From bad to good; the sign stands beside the title, so that colour is not all that tells. */
const groups = [
    { group: "fail", title: "To fix", sign: "✕" },
    { group: "review", title: "To review", sign: "!" },
    { group: "note", title: "Notes", sign: "i" },
    { group: "waived", title: "Waived", sign: "–" },
];
function groupFindings(findings) {
    const of = (wanted) => findings.filter(({ level, waived }) => (waived ? "waived" : level) === wanted);
    return { fail: of("fail"), review: of("review"), note: of("note"), waived: of("waived") };
}
/** The findings of each rule, in the order of the findings. */
function byRule(findings) {
    return [...Map.groupBy(findings, ({ rule }) => rule)];
}
/** The title of a rule; for a rule that is not told, its id in words. */
function ruleTitle(id, rules) {
    return rules.find((rule) => rule.id === id)?.title ?? heading(id.replace(/^.*\//, ""));
}

;// CONCATENATED MODULE: ./packages/report/build/html/headline.js


/** What the verdict of a report rests on, in two sentences. */
function headline({ coverage, findings }) {
    const coverageTold = coverageSentence(coverage);
    if (coverage.checked === 0 && findings.length === 0)
        return coverageTold;
    return `${coverageTold} ${findingsSentence(groupFindings(findings))}`;
}
/** How several reports ended. */
function overallHeadline(reports) {
    if (reports.length === 0)
        return "There is no report: nothing was checked.";
    const parts = [
        ["fail", "failed"],
        ["review", "to review"],
        ["pass", "passed"],
    ];
    const told = parts.flatMap(([verdict, word]) => {
        const amount = reports.filter((report) => report.verdict === verdict).length;
        return amount > 0 ? [`${amount} ${word}`] : [];
    });
    return `${count(reports.length, "check")}: ${told.join(", ")}.`;
}
function coverageSentence({ checked, expected, unit }) {
    const [done, due] = [formatNumber(checked), formatNumber(expected)];
    if (checked === 0)
        return expected > 0 ? `None of ${due} ${unit} was checked.` : "Nothing was checked.";
    return checked < expected ? `Only ${done} of ${due} ${unit} could be checked.` : `${done} ${unit} checked.`;
}
function findingsSentence({ fail, review, note, waived }) {
    const need = review.length === 1 ? "needs" : "need";
    if (fail.length > 0 && review.length > 0)
        return `${count(fail.length, "finding")} must be fixed, ${formatNumber(review.length)} ${need} a human decision.`;
    if (fail.length > 0)
        return `${count(fail.length, "finding")} must be fixed.`;
    if (review.length > 0)
        return `${count(review.length, "finding")} ${need} a human decision.`;
    return note.length + waived.length > 0 ? "Nothing to do." : "No findings.";
}

// EXTERNAL MODULE: ./packages/core/build/limits.js
var limits = __webpack_require__(1809);
// EXTERNAL MODULE: ./packages/report/build/advice.js
var build_advice = __webpack_require__(5318);
// EXTERNAL MODULE: ./packages/report/build/pull-request.js
var pull_request = __webpack_require__(6405);
;// CONCATENATED MODULE: ./packages/report/build/html/finding.js





/** One finding: what it is about, where, what to do, how it came in, who waived it. */
function findingOf({ subject, message: text, at, advice, paths = [], waived }) {
    const place = at && (at.line ? `${at.file}:${at.line}` : at.file);
    return markup_html `<li class="finding">
<p class="subject"><code>${subject}</code>${place && markup_html ` <span class="where">in <code>${place}</code></span>`}</p>
<p>${message(text)}</p>
${advice && adviceOf(advice)}
${paths.length > 0 && pathsOf(paths)}
${waived && waiverOf(waived)}
</li>
`;
}
function adviceOf(advice) {
    const { sentence, lines } = (0,build_advice/* splitAdvice */.B)(advice);
    return markup_html `<p class="advice">${message(sentence)}</p>${lines.length > 0 &&
        markup_html `<pre class="paste" tabindex="0"><code>${lines.map((line) => markup_html `${line}\n`)}</code></pre>`}`;
}
function pathsOf(paths) {
    const left = paths.length - limits/* limits */.F.pathsShown;
    return markup_html `<ul class="paths" aria-label="Dependency paths">${paths.slice(0, limits/* limits */.F.pathsShown).map(pathOf)}${left > 0 && markup_html `<li>${count(left, "more path")}</li>`}</ul>`;
}
function pathOf(names) {
    const steps = names.map((name, at) => markup_html `${at > 0 && " → "}<code>${name}</code>`);
    return markup_html `<li>via ${steps}</li>`;
}
function waiverOf({ reason, until, approvedBy, approvedIn }) {
    const end = until ? markup_html `until <b>${until}</b>` : markup_html `<b>with no end</b>`;
    return markup_html `<p class="waiver">Waived ${end}${approvedBy && markup_html `, approved by <b>${approvedBy}</b>`}${(0,pull_request/* isPullRequest */.r)(approvedIn) && markup_html ` in <a href="${approvedIn}" rel="noreferrer">${approvedIn}</a>`}: ${message(reason)}</p>`;
}

;// CONCATENATED MODULE: ./packages/report/build/html/findings.js




/** Findings of one rule that are seen at once; the next ones are a click away. */
const openPerRule = 10;
/** Findings of one rule in the page at all: 2,000 are about 1 MB. */
const perRule = 2_000;
/** From this many findings on, a search field helps. */
const searchFrom = 8;
/** All findings from bad to good, by rule. `id` starts the ids of its groups and rules. */
function findingsOf({ findings, rules }, id) {
    const grouped = groupFindings(findings);
    return markup_html `<section class="card" id="${id}-findings" data-findings>
<h3>Findings <span class="count">${formatNumber(findings.length)}</span></h3>
${findings.length >= searchFrom && search}
${groups.map(({ group, title, sign }) => {
        const own = grouped[group];
        if (own.length === 0)
            return undefined;
        return markup_html `<details class="group ${group}" id="${id}-${group}"${isOpen(group, own, findings) && markup_html ` open`}>
<summary><h4><span class="sign" aria-hidden="true">${sign}</span> ${title} <span class="count">${formatNumber(own.length)}</span></h4></summary>
${byRule(own).map(([rule, list], at) => ruleOf(rule, list, rules, `${id}-${group}-${at}`))}</details>
`;
    })}<p class="empty" data-none hidden>No finding matches.</p>
</section>
`;
}
/** What needs no action is folded, unless it is all there is. */
function isOpen(group, own, all) {
    return group === "fail" || group === "review" || own.length === all.length;
}
const search = markup_html `<div class="toolbar" hidden>
<label class="search">Search findings <input type="search" autocomplete="off" spellcheck="false"></label>
<span role="status"></span></div>
`;
function ruleOf(rule, findings, rules, id) {
    const help = rules.find((known) => known.id === rule)?.help;
    const advice = sharedAdvice(findings);
    const shown = findings.map((finding) => (advice ? { ...finding, advice: "" } : finding));
    const first = shown.slice(0, openPerRule);
    const next = shown.slice(openPerRule, perRule);
    const left = findings.length - first.length - next.length;
    return markup_html `<section class="rule" id="${id}">
<h5>${message(ruleTitle(rule, rules))} <span class="count">${formatNumber(findings.length)}</span> <code class="id">${rule}</code></h5>
${help && markup_html `<details class="help"><summary>What this means</summary><p>${message(help)}</p></details>`}
${advice && adviceOf(advice)}
<ul>${first.map(findingOf)}</ul>
${next.length > 0 && markup_html `<details class="next"><summary>Show ${formatNumber(next.length)} more</summary><ul>${next.map(findingOf)}</ul></details>`}
${left > 0 && markup_html `<p class="left">… and ${count(left, "finding")} more in report.json.</p>`}
</section>
`;
}
/** What all of several findings advise is told once, above them. */
function sharedAdvice([first, ...others]) {
    return others.length > 0 && others.every(({ advice }) => advice === first?.advice)
        ? first?.advice
        : undefined;
}

;// CONCATENATED MODULE: ./packages/report/build/html/glance.js



/** Open findings counted by rule, each a way to its place in the list. */
function glanceOf({ findings, rules }, id) {
    const grouped = groupFindings(findings);
    const open = findings.length - grouped.waived.length;
    return markup_html `<nav class="card glance" aria-label="Findings by rule"><h3>Findings by rule</h3>
${open === 0 && markup_html `<p class="empty">No open findings.</p>`}
<ul>${groups
        .filter(({ group }) => group !== "waived")
        .flatMap(({ group, title, sign }) => byRule(grouped[group]).map(([rule, list], at) => markup_html `<li class="${group}"><span class="sign" aria-hidden="true">${sign}</span> <span class="unseen">${title}: </span>
<a href="#${id}-${group}-${at}">${message(ruleTitle(rule, rules))}</a> <b>${formatNumber(list.length)}</b></li>
`))}</ul></nav>
`;
}

// EXTERNAL MODULE: external "../shared/echarts.js"
var echarts_js_ = __webpack_require__(8876);
;// CONCATENATED MODULE: ./packages/report/build/html/chart.js



const graphemes = new Intl.Segmenter("en");
/** Bars at most; what comes after the largest is summed up in the last one. */
const barsAtMost = 12;
/** Units of the drawing, which scales to the width of its box: small enough to be read on a phone. */
const drawing = { width: 400, row: 26, fontSize: 13, nameAtMost: 24 };
/** Colours of what a bar is made of; more parts than these are not told apart. */
const partColors = ["var(--bar-1)", "var(--bar-2)", "var(--bar-3)"];
/** A bar chart of a table's first two columns, or nothing where they hold no name and number. */
function chartOf(table) {
    const parts = partsOf(table);
    const bars = barsOf(table.rows, parts.map(({ column }) => column));
    if (bars.length === 0)
        return undefined;
    const told = bars.map(({ name, value, made }) => {
        const each = parts.map(({ name: part }, at) => `${part} ${formatNumber(made[at] ?? 0)}`);
        return `${name} ${formatNumber(value)}${each.length > 0 ? ` (${each.join(", ")})` : ""}`;
    });
    return markup_html `<figure class="chart">${parts.length > 0 && legendOf(parts.map(({ name }) => name))}
<svg viewBox="0 0 ${drawing.width} ${bars.length * drawing.row}" role="img" aria-label="${table.title}: ${told.join("; ")}">${draw(bars)}</svg></figure>
`;
}
/** The parts that any bar has. One alone would be the whole bar. */
function partsOf({ columns, parts = [], rows }) {
    const all = parts
        .map((name) => ({ name, column: columns.indexOf(name) }))
        .filter(({ column }) => column > 1 && rows.some((row) => amountOf(row[column]) > 0))
        .slice(0, partColors.length);
    return all.length > 1 ? all : [];
}
function amountOf(cell) {
    return typeof cell === "number" && cell >= 0 && Number.isFinite(cell) ? cell : 0;
}
function legendOf(names) {
    return markup_html `<ul class="legend">${names.map((name, at) => markup_html `<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill="${trusted(partColors[at] ?? "")}"/></svg>${name}</li>`)}</ul>`;
}
/** In the table's order if all fit, else from the largest. */
function barsOf(rows, parts) {
    const all = rows.flatMap((row) => {
        const [name, value] = row;
        if (typeof value !== "number" || value < 0 || !Number.isFinite(value))
            return [];
        return [
            {
                name: String(plainCell(name)) || "(none)",
                value,
                made: parts.map((column) => amountOf(row[column])),
            },
        ];
    });
    if (all.length <= barsAtMost)
        return all;
    const sorted = all.toSorted((a, b) => b.value - a.value);
    const rest = sorted.slice(barsAtMost - 1);
    const sum = (of) => rest.reduce((total, bar) => total + of(bar), 0);
    const last = {
        name: `${rest.length} others`,
        value: sum(({ value }) => value),
        made: parts.map((_, at) => sum(({ made }) => made[at] ?? 0)),
        rest: true,
    };
    return [...sorted.slice(0, barsAtMost - 1), last];
}
function draw(bars) {
    const { width, row, fontSize } = drawing;
    const names = bars.map(({ name }) => shortened(name));
    const chart = (0,echarts_js_.init)(null, null, { renderer: "svg", ssr: true, width, height: bars.length * row });
    chart.setOption({
        animation: false,
        grid: { left: roomFor(names), right: 52, top: 0, bottom: 0 },
        xAxis: { type: "value", show: false, min: 0, max: "dataMax" },
        yAxis: {
            type: "category",
            inverse: true,
            // The library keeps texts as keys of plain objects: a name such as `__proto__` would change every
            // object of the process. So it gets numbers only, and the names are put in afterwards.
            data: names.map((_, at) => `#${at}`),
            axisLine: { show: false },
            axisTick: { show: false },
            axisLabel: { interval: 0, color: "var(--text)", fontSize },
        },
        series: seriesOf(bars),
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return trusted(drawingOnly(svg).replace(/>#(\d+)</g, (_, at) => `>${exact(names[at] ?? "").text}<`));
}
/** One series of whole bars, or one a part, the last of which carries the number of the whole. */
function seriesOf(bars) {
    const common = { type: "bar", silent: true, emphasis: { disabled: true }, barWidth: 14 };
    const label = {
        show: true,
        position: "right",
        color: "var(--muted)",
        fontSize: drawing.fontSize,
        formatter: ({ dataIndex }) => formatNumber(bars[dataIndex]?.value ?? 0),
    };
    const parts = bars[0]?.made ?? [];
    if (parts.length === 0) {
        const data = bars.map(({ value, rest }) => ({
            value,
            itemStyle: { color: rest ? "var(--bar-rest)" : "var(--bar)", borderRadius: [0, 3, 3, 0] },
        }));
        return [{ ...common, barMinHeight: 2, data, label }];
    }
    return parts.map((_, at) => ({
        ...common,
        stack: "whole",
        itemStyle: { color: partColors[at] },
        data: bars.map(({ made }) => made[at] ?? 0),
        ...(at === parts.length - 1 && { label }),
    }));
}
/** `name`, cut where it would take more than its room; wide characters (CJK, emoji) take twice as much. */
function shortened(name) {
    let left = drawing.nameAtMost;
    for (const { segment, index } of graphemes.segment(name)) {
        left -= widthOf(segment);
        if (left < 0)
            return `${name.slice(0, index)}…`;
    }
    return name;
}
/** Room for the longest name: 8 units a character, as wide as the widest common interface font. */
function roomFor(names) {
    const widths = names.map((name) => [...graphemes.segment(name)].reduce((sum, { segment }) => sum + widthOf(segment), 0));
    return Math.ceil(Math.max(...widths) * 8) + 12;
}
function widthOf(grapheme) {
    return (grapheme.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
}
/**
 * What is inside the library's `<svg>`, without inline styles (the page's policy forbids them; its style
 * sheet sets the font) and without classes and marks, which count up with every chart of the process.
 */
function drawingOnly(svg) {
    const inner = svg.replace(/<style[^>]*>.*?<\/style>|<\/?svg[^>]*>/gs, "").trim();
    return inner.replace(/ (?:style|class|xml:space|ecmeta_\w+)="[^"]*"/g, "");
}

;// CONCATENATED MODULE: ./packages/report/build/html/line.js




/** Units of the drawing, which scales to the width of its box. */
const line_drawing = { width: 400, height: 190, fontSize: 13 };
/** Names that have room below the line. */
const namesAtMost = 4;
/** A table's second column over its first, in the order of the rows; nothing where it has no two such points. */
function lineOf({ title, rows }) {
    const points = rows.flatMap(([name, value]) => typeof value === "number" && Number.isFinite(value) ? [{ name: String(plainCell(name)), value }] : []);
    if (points.length < 2)
        return undefined;
    const told = points.map(({ name, value }) => `${name} ${formatNumber(value)}`).join("; ");
    return markup_html `<figure class="chart"><svg viewBox="0 0 ${line_drawing.width} ${line_drawing.height}" role="img" aria-label="${title}: ${told}">${line_draw(points)}</svg></figure>
`;
}
function line_draw(points) {
    const { width, height, fontSize } = line_drawing;
    const chart = (0,echarts_js_.init)(null, null, { renderer: "svg", ssr: true, width, height });
    const every = Math.ceil((points.length - 1) / (namesAtMost - 1));
    const last = points.length - 1;
    // From the last one back, so that it is always named.
    const isNamed = (at) => (last - at) % every === 0;
    const label = { color: "var(--muted)", fontSize };
    chart.setOption({
        animation: false,
        grid: { left: 38, right: 34, top: 14, bottom: 26 },
        xAxis: {
            type: "category",
            boundaryGap: false,
            // Numbers only, as in the bar chart: the library keeps texts as keys of plain objects.
            data: points.map((_, at) => `#${at}`),
            axisLine: { lineStyle: { color: "var(--line)" } },
            axisTick: { show: false },
            axisLabel: { ...label, interval: isNamed, showMaxLabel: true },
        },
        yAxis: {
            type: "value",
            scale: true,
            splitNumber: 4,
            splitLine: { lineStyle: { color: "var(--line)" } },
            axisLabel: label,
        },
        series: {
            type: "line",
            silent: true,
            data: points.map(({ value }) => value),
            symbol: "circle",
            symbolSize: points.length > 30 ? 0 : 4,
            itemStyle: { color: "var(--bar)" },
            lineStyle: { color: "var(--bar)", width: 2 },
        },
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return trusted(drawingOnly(unclipped(svg)).replace(/>#(\d+)</g, (_, at) => `>${exact(points[Number(at)]?.name ?? "").text}<`));
}
/** Without the frame that the line is clipped by, which it never leaves: its name counts up with every chart. */
function unclipped(svg) {
    return svg.replace(/ clip-path="[^"]*"|<defs[^>]*>.*?<\/defs>/gs, "");
}

;// CONCATENATED MODULE: ./packages/report/build/html/table.js





/** Rows that stand in the page itself, also without JavaScript; the script shows the others. */
const firstRows = 25;
/** Rows in the page at all, about 5 MB. */
const rowsAtMost = 50_000;
/** From this many rows on, search and filters help. */
const toolbarFrom = 11;
/** A run of so many characters without a space (a digest, a path) may break anywhere; a word alone stays whole. */
const unbroken = /\S{25}/;
const word = /^\S+$/;
/** A table to search, filter and sort, with its picture: its first rows as markup, all rows as data for the script. */
function tableOf(table, id) {
    const rows = table.rows.slice(0, rowsAtMost).map((row) => table.columns.map((_, at) => plainCell(row[at])));
    const numeric = table.columns.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number"));
    const shown = Math.min(rows.length, firstRows);
    const chart = pictureOf(table);
    const title = markup_html `<h3 id="${id}-title">${table.title} <span class="count">${formatNumber(table.rows.length)}</span></h3>`;
    const body = markup_html `${table.note && markup_html `<p class="note-line">${message(table.note)}</p>`}
${rows.length >= toolbarFrom && toolbar(table, rows)}
<div${chart && markup_html ` class="pictured"`}>${chart}<div class="rows">
<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}-title"><table>
<thead><tr>${table.columns.map((name, at) => markup_html `<th scope="col"${numeric[at] && markup_html ` class="number"`}>${name}</th>`)}</tr></thead>
<tbody>${rows.slice(0, shown).map((row) => rowOf(row, table.columns))}</tbody>
</table></div>
<p class="empty" data-none hidden>No row matches. <button type="button" data-clear>Clear search and filters</button></p>
<p class="foot"${rows.length < toolbarFrom && markup_html ` hidden`}><span role="status">${rangeOf(shown, rows.length)}</span>
<button type="button" data-more hidden></button> <button type="button" data-all hidden></button></p>
</div></div>
${rows.length > shown && markup_html `<noscript><p class="left">Without JavaScript only the first rows are shown; report.json holds all.</p></noscript>`}
${table.rows.length > rows.length && markup_html `<p class="left">The page holds the first ${formatNumber(rows.length)} rows; report.json holds all ${formatNumber(table.rows.length)}.</p>`}`;
    return markup_html `<section class="card" id="${id}" data-table data-rows="${rows.length}">
${table.folded
        ? markup_html `<details class="folded"><summary>${title}</summary>
${body}</details>`
        : markup_html `${title}
${body}`}
<script type="application/json">${trusted((0,html/* jsonForHtml */.Jv)(rows))}</script>
</section>
`;
}
function pictureOf(table) {
    switch (table.chart) {
        case "bar":
            return chartOf(table);
        case "line":
            return lineOf(table);
        case undefined:
            return undefined;
    }
}
/** The table without columns in which nothing stands: they take room from the others. */
function withoutEmptyColumns(table) {
    const isEmpty = table.columns.map((_, at) => table.rows.every((row) => (row[at] ?? "") === ""));
    if (table.rows.length === 0 || !isEmpty.includes(true))
        return table;
    const kept = (list) => list.filter((_, at) => !isEmpty[at]);
    return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) };
}
/** On a narrow screen each cell is a line, with its column's name before it. */
function rowOf(row, columns) {
    return markup_html `<tr>${row.map((cell, at) => {
        const kind = typeof cell === "number" ? "number" : kindOf(cell);
        const text = typeof cell === "number" ? formatNumber(cell) : exact(cell);
        return markup_html `<td data-label="${columns[at]}"${kind && markup_html ` class="${kind}"`}>${text}</td>`;
    })}</tr>
`;
}
function kindOf(text) {
    return unbroken.test(text) ? "long" : word.test(text) ? "word" : undefined;
}
function rangeOf(shown, all) {
    return shown === all ? `${formatNumber(all)} rows` : `${formatNumber(shown)} of ${formatNumber(all)} rows`;
}
function toolbar({ columns, filters = [] }, rows) {
    return markup_html `<div class="toolbar" hidden>
<label class="search">Search <input type="search" autocomplete="off" spellcheck="false"></label>
${filters.map((name) => filterOf(name, columns.indexOf(name), rows))}
</div>
`;
}
/** The values of a column with their counts, most frequent first. An option's value is `=` and the cell. */
function filterOf(name, column, rows) {
    const counts = new Map();
    for (const row of rows) {
        const value = String(row[column] ?? "");
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (column < 0 || counts.size < 2)
        return undefined;
    const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return markup_html `<label>${name} <select data-column="${column}" autocomplete="off"><option value="">All</option>
${sorted.map(([value, amount]) => markup_html `<option value="=${exact(value)}">${exact(value || "(none)")} (${formatNumber(amount)})</option>`)}</select></label>
`;
}

;// CONCATENATED MODULE: ./packages/report/build/html/tiles.js



/** What a reader wants to know first, as numbers: coverage and findings large, then the action's own metrics. */
function tiles({ coverage, findings, metrics }, id) {
    const { checked, expected, unit } = coverage;
    const { fail, review, note, waived } = groupFindings(findings);
    const whole = checked > 0 && checked >= expected;
    // As in the job summary: what there is none of is not told.
    const own = Object.entries(metrics).filter(([name, value]) => value !== 0 && (name !== unit || value !== checked));
    return markup_html `<ul class="tiles">
${tile(whole || expected === 0 ? formatNumber(checked) : `${formatNumber(checked)} / ${formatNumber(expected)}`, `${unit} checked`, whole ? "" : "fail")}
${findingTile(fail.length, "to fix", "fail", id)}
${findingTile(review.length, "to review", "review", id)}
${note.length > 0 && findingTile(note.length, note.length === 1 ? "note" : "notes", "note", id)}
${waived.length > 0 && findingTile(waived.length, "waived", "waived", id)}
</ul>
${own.length > 0 &&
        markup_html `<ul class="facts">${own.map(([name, value]) => markup_html `<li><b>${formatNumber(value)}</b> ${label(name)}</li>
`)}</ul>
`}`;
}
function findingTile(amount, what, group, id) {
    if (amount === 0)
        return tile("0", what, "");
    const target = `#${id}-${group}`;
    return markup_html `<li class="tile ${group}"><a href="${target}"><b>${formatNumber(amount)}</b> ${what}</a></li>`;
}
function tile(value, what, tone) {
    return markup_html `<li class="tile ${tone}"><b>${value}</b> ${what}</li>`;
}

;// CONCATENATED MODULE: ./packages/report/build/html/tree.js




/** Rows where reading starts that are markup; the script shows the others. */
const rootsShown = 25;
/** Cells of a row that stand in the tree: name, version and what more tells rows apart. */
const cellsShown = 4;
/**
 * The rows of the table at `id` as a tree that grows where it is unfolded: the markup holds the first rows alone, the
 * data the table's rows once more as numbers, whatever number of ways leads through it.
 */
function treeOf({ rows, columns }, tree, id) {
    const amount = Math.min(rows.length, rowsAtMost);
    const known = (list) => (list ?? []).filter((at) => at < amount);
    const roots = known(tree.roots);
    if (roots.length === 0)
        return undefined;
    const edges = rows.slice(0, amount).map((_, at) => known(tree.edges[at]));
    const shown = roots.slice(0, rootsShown);
    const nodeOf = (at) => {
        const row = rows[at] ?? [];
        const text = markup_html `${row.slice(0, Math.min(cellsShown, columns.length)).map(cellOf)}`;
        const leads = edges[at]?.length ?? 0;
        return leads > 0
            ? markup_html `<li><details data-row="${at}"><summary>${text} <span class="count">${formatNumber(leads)}</span></summary></details></li>
`
            : markup_html `<li><span class="leaf">${text}</span></li>
`;
    };
    return markup_html `<section class="card" id="${id}-tree" data-tree="${id}" data-cells="${cellsShown}" data-roots="${roots.length}">
<h3>Dependency tree</h3>
<div class="toolbar" hidden>
<label class="search">Find a package, and what brings it in <input type="search" autocomplete="off" spellcheck="false"></label></div>
<ul class="tree">${shown.map(nodeOf)}</ul>
<p class="foot"><span role="status">${formatNumber(roots.length)} at the top</span></p>
<noscript><p class="left">Without JavaScript the tree does not unfold; report.json holds all of it.</p></noscript>
<script type="application/json">${trusted((0,html/* jsonForHtml */.Jv)([roots, edges]))}</script>
</section>
`;
}
function cellOf(cell, at) {
    const plain = plainCell(cell);
    const text = typeof plain === "number" ? formatNumber(plain) : exact(plain);
    if (plain === "")
        return undefined;
    return at === 0 ? markup_html `<b>${text}</b>` : markup_html ` <span>${text}</span>`;
}

;// CONCATENATED MODULE: ./packages/report/build/html/section.js







/** Names of what was not checked that are told. */
const missingAtMost = 200;
/** Fewer findings need no list of their rules. */
const glanceFrom = 8;
/** Everything of one report below its heading: numbers, findings, tables with their pictures. */
function sectionOf(report, id) {
    const { tables, findings } = report;
    const places = tables
        .map((table, at) => ({ table: withoutEmptyColumns(table), id: `${id}-t${at}` }))
        .filter(({ table }) => table.rows.length > 0);
    return markup_html `${tiles(report, id)}
${missingOf(report)}
${contents(report, places, id)}
${findings.length > glanceFrom && glanceOf(report, id)}
${findings.length > 0 && findingsOf(report, id)}
${places.map((place) => markup_html `${place.table.tree && treeOf(place.table, place.table.tree, place.id)}${tableOf(place.table, place.id)}`)}
${nothingIn(tables.filter(({ rows }) => rows.length === 0))}`;
}
/** What a report is about and when it was made, as far as it is known. */
function aboutOf(subject, generated) {
    const facts = [
        ...factsOf(subject),
        ["Generated", generated.replace(/^(.{10})T(.{5}).*Z$/, "$1 $2 UTC")],
    ];
    return markup_html `<dl class="about">${facts.map(([name, value]) => markup_html `<div><dt>${name}</dt> <dd>${value}</dd></div>`)}</dl>
`;
}
function factsOf({ name, repository, manifest, ref, commit, }) {
    const facts = [
        ["Repository", name ? repository : undefined],
        ["Manifest", manifest],
        ["Ref", ref?.replace(/^refs\/(?:heads|tags)\//, "")],
        ["Commit", commit?.slice(0, 12)],
    ];
    return facts.flatMap(([fact, value]) => (value ? [[fact, value]] : []));
}
function missingOf({ coverage: { missing, unit } }) {
    if (missing.length === 0)
        return undefined;
    const left = missing.length - missingAtMost;
    return markup_html `<details class="card missing" open><summary>${formatNumber(missing.length)} ${unit} not checked</summary>
<ul>${missing.slice(0, missingAtMost).map((name) => markup_html `<li><code>${name}</code></li>`)}${left > 0 && markup_html `<li>… and ${formatNumber(left)} more in report.json</li>`}</ul></details>
`;
}
/** An empty table is told in a line: that nothing changed is news, an empty box is not. */
function nothingIn(tables) {
    if (tables.length === 0)
        return undefined;
    return markup_html `<p class="empty">Nothing to list: ${tables.map(({ title }) => title).join(", ")}.</p>
`;
}
function contents({ findings }, tables, id) {
    const places = [
        ...(findings.length > 0
            ? [{ target: `#${id}-findings`, title: "Findings", amount: findings.length }]
            : []),
        ...tables.flatMap(({ table: { title, rows, tree }, id: target }) => [
            ...(tree ? [{ target: `#${target}-tree`, title: "Dependency tree", amount: undefined }] : []),
            { target: `#${target}`, title, amount: rows.length },
        ]),
    ];
    if (places.length < 2)
        return undefined;
    return markup_html `<nav class="contents" aria-label="Contents">${places.map(({ target, title, amount }) => markup_html `<a href="${target}">${title}${amount !== undefined && markup_html ` <span class="count">${formatNumber(amount)}</span>`}</a>`)}</nav>
`;
}

;// CONCATENATED MODULE: ./packages/report/build/html/style.js
/** The page's style sheet: light and dark by variables, from 320 px wide to a wide screen, and on paper. */
const style = `
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

;// CONCATENATED MODULE: ./packages/report/build/html/page.js












/**
 * One self-contained page of one or several reports: it asks the network for nothing, holds no link that
 * comes from data, and is the same for the same reports to the byte.
 */
function toHtml(reports, { title }) {
    const [only] = reports;
    const verdict = only ? (0,build_verdict/* worstVerdict */.zP)(reports.map((report) => report.verdict)) : "fail";
    const sentence = only && reports.length === 1 ? headline(only) : overallHeadline(reports);
    const single = reports.length === 1;
    const subject = common(reports);
    const project = subject.name ?? subject.repository;
    return markup_html `<!doctype html>
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
${project && markup_html `<p class="kicker">${title}</p>`}
<h1>${project ?? title} ${badge(verdict)}</h1>
<p class="lead">${sentence}</p>
${only && aboutOf(subject, only.generated)}</div></header>
<main id="main">
${single && only ? markup_html `<h2 class="unseen">Report</h2>${sectionOf(only, "r0")}` : several(reports, subject)}
</main>
<footer>Made by ${tool/* tool */.z.name} ${tool/* tool */.z.version}. This page is complete in itself and asks the network for nothing.</footer>
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
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
}
function several(reports, shared) {
    const name = ({ action, subject }) => {
        const own = subject.manifest ?? subject.name;
        const isTold = own === shared.manifest || own === shared.name;
        return markup_html `${heading(action)}${own && !isTold && markup_html ` <small>${own}</small>`}`;
    };
    return markup_html `<nav class="overview" aria-label="Checks">${reports.map((report, at) => markup_html `<a class="card ${report.verdict}" href="#r${at}">
<b>${name(report)}</b> ${badge(report.verdict)} <span>${headline(report)}</span></a>
`)}</nav>
${reports.map((report, at) => markup_html `<section class="report ${report.verdict}" id="r${at}">
<h2>${name(report)} ${badge(report.verdict)}</h2>
<p class="lead">${headline(report)}</p>
${sectionOf(report, `r${at}`)}</section>
`)}`;
}
/** What all reports say alike of their subject; of its name, all that say one. */
function common(reports) {
    const [first, ...others] = reports.map(({ subject }) => Object.entries(subject));
    const same = (first ?? []).filter(([key, value]) => others.every((facts) => facts.some(([k, v]) => k === key && v === value)));
    const names = new Set(reports.flatMap(({ subject }) => subject.name ?? []));
    const [name] = names;
    return { ...Object.fromEntries(same), ...(name !== undefined && names.size === 1 && { name }) };
}


/***/ })

};
