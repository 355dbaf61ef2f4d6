export const id = 180;
export const ids = [180];
export const modules = {

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mentionsIn: () => (/* binding */ mentionsIn)
/* harmony export */ });
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8281);


/** Aliases that a workflow has at most. */
const aliases = 1_000;
/** Characters of a file that a more tolerant parser looks at too: it takes gigabytes for megabytes of brackets. */
const tolerated = 64 * 1024;
/** Every `uses` of a workflow's jobs and steps, or of an action's steps, and the image an action runs in. Throws on no YAML. */
async function mentionsIn(text) {
    const value = await contentOf(text);
    if (!(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw new Error("it holds no mapping");
    const comments = commentsIn(text);
    return usesOf(value).map((used) => ({ text: used, comment: comments.get(used) }));
}
/** GitHub takes some that YAML forbids, such as a `}` without indentation, and so does the `yaml` package. */
async function contentOf(text) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__.load)(text, { maxAliases: aliases });
    }
    catch (error) {
        if (text.length > tolerated || /\bmax(?:Depth|Aliases)\b/.test(error.message))
            throw error;
        const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2769));
        return parse(text);
    }
}
/** `uses: owner/name@commit # v1`, in a line of its own as people and tools write it. */
const commented = /^[ \t]*(?:-[ \t]+)?uses[ \t]*:[ \t]+(["']?)([^\s"'#]+)\1[ \t]+#[ \t]*(.*)$/gm;
/** By what is used, the first comment behind it. No parser that keeps comments stays small on hostile text. */
function commentsIn(text) {
    const comments = new Map();
    for (const [, , used = "", comment = ""] of text.matchAll(commented))
        if (!comments.has(used))
            comments.set(used, comment.trim());
    return comments;
}
function usesOf({ jobs, runs }) {
    const callers = [...(0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(jobs).map(([, job]) => job), runs].filter(_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv);
    // Aliases make one object stand at many places: each is looked at once.
    const seen = new Set();
    const found = callers.flatMap((caller) => {
        if (seen.has(caller))
            return [];
        seen.add(caller);
        const steps = seen.has(caller.steps) ? [] : (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(caller.steps);
        seen.add(caller.steps);
        const images = caller === runs && String(caller.image).startsWith("docker://") ? [caller.image] : [];
        return [caller.uses, ...images, ...steps.map((step) => ((0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(step) ? step.uses : undefined))];
    });
    return found.filter((used) => typeof used === "string");
}


/***/ })

};
