export const id = 8691;
export const ids = [8691];
export const modules = {

/***/ 16776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ jsonForHtml),
/* harmony export */   My: () => (/* binding */ escapeMarkup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42382);

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text for an HTML element or a quoted attribute. */
function escapeHtml(text, max) {
    return escapeMarkup((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max));
}
/** Plain text as HTML, character for character. */
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
/** JSON for a `<script type="application/json">` element: it can neither end the element nor open a comment. */
function jsonForHtml(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   hU: () => (/* binding */ markdownHtml),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   mB: () => (/* binding */ splitCode)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16776);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42382);


/** Ends what GitHub would link after rendering, and what our comments are found by. Not seen by a reader. */
const wordJoiner = "\u2060";
/**
 * Untrusted text as a code span: nothing in it mentions, links or closes an issue, or is the marker of a
 * comment of ours to who searches its source. The only form in which untrusted text enters Markdown on its
 * own; in a table as `markdownCell`.
 */
function markdownCode(text, max) {
    const inner = shortenBackticks((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max)).trim().replaceAll("<!--", `<!${wordJoiner}--`);
    if (inner === "")
        return "` `";
    const runs = [...inner.matchAll(/`+/g)].map(([run]) => run.length);
    if (runs.length === 0)
        return `\`${inner}\``;
    const fence = "`".repeat(Math.max(...runs) + 1);
    return `${fence} ${inner} ${fence}`;
}
/** Untrusted lines as a block of code, to copy: as safe as `markdownCode`. `indent` is that of the list item it stands in. */
function markdownBlock(lines, indent = "") {
    const safe = lines.map((line) => shortenBackticks((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(line)).replaceAll("<!--", `<!${wordJoiner}--`));
    const runs = safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(Math.max(2, ...runs) + 1);
    return [fence, ...safe, fence].map((line) => `${indent}${line}`).join("\n");
}
/** A table's cell as a code span: a table breaks at `|` in code too, unless it is escaped. */
function markdownCell(text, max) {
    return markdownCode(text, max).replaceAll("|", "\\|");
}
/** cmark-gfm closes no fence of more than 80 backticks, so longer runs could not be quoted. */
function shortenBackticks(text) {
    return text.replace(/`{40,}/g, (run) => `\`\`\`…(${run.length} backticks)`);
}
/** A sentence as Markdown prose: no markup, link, mention, reference or HTML in it comes alive. */
function markdownProse(text, max) {
    return unlinked((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max))
        .replace(/[\\`*_{}[\]()<>#+!|~$&-]/g, "\\$&")
        .replace(/^ +/, " ")
        .replace(/^( ?\d+)([.)])/, "$1\\$2");
}
/** A sentence inside an HTML element that stands in Markdown, such as `<summary>`, where no backslash escapes. */
function markdownHtml(text, max) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkup */ .My)(unlinked((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max)));
}
/** `text` in which GitHub finds no mention, issue, commit, web or mail address to link. */
function unlinked(text) {
    return text
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|(?<![a-z0-9])gh(?=-\d)/gi, `$&${wordJoiner}`)
        .replace(/(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${wordJoiner}`));
}
/**
 * A message in which `code` stands between backticks, as all messages of findings do. Safe for any
 * text: whatever a hostile name makes of the backticks, each part is either a code span or prose.
 */
function markdownMessage(text, max) {
    const parts = splitCode((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max).trim());
    return parts
        .map((part, at) => {
        if (!part.code)
            return markdownProse(part.text, max);
        // Two code spans that touch would be one, with the backticks between them as its text.
        return `${parts[at - 1]?.code ? wordJoiner : ""}${markdownCode(part.text, max)}`;
    })
        .join("");
}
/** The parts of a message: prose, and what stands between two backticks. Empty parts are left out. */
function splitCode(message) {
    const parts = message.split("`");
    const closed = parts.length % 2 === 1;
    return parts
        .map((text, at) => ({ code: at % 2 === 1 && (closed || at < parts.length - 1), text }))
        .filter((part) => part.text !== "");
}


/***/ }),

/***/ 75318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ splitAdvice)
/* harmony export */ });
/** So many lines to paste are shown; nobody pastes more. */
const mostLines = 30;
/** Advice as people read it: a sentence, and below a blank line what to paste into a file. */
function splitAdvice(advice) {
    const at = advice.indexOf("\n\n");
    if (at < 0)
        return { sentence: advice, lines: [] };
    return {
        sentence: advice.slice(0, at),
        lines: advice
            .slice(at + 2)
            .split("\n")
            .slice(0, mostLines),
    };
}


/***/ }),

/***/ 86405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isPullRequest)
/* harmony export */ });
/* unused harmony export pullRequestAddress */
/**
 * An address of a pull request of GitHub, GitHub Enterprise included, in the one form that GitHub writes. Nothing else
 * becomes a link in what we render, and its text is the address itself: whoever clicks has read where it leads.
 */
const pullRequestAddress = "^https?://[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?::[0-9]{1,5})?/[A-Za-z0-9][A-Za-z0-9-]{0,99}/[A-Za-z0-9._-]{1,100}/pull/[1-9][0-9]{0,9}$";
const pattern = new RegExp(pullRequestAddress);
/** Whether `text` may be written as a link. */
function isPullRequest(text) {
    return text !== undefined && pattern.test(text);
}


/***/ })

};
