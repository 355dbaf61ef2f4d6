export const id = 180;
export const ids = [180];
export const modules = {

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mentionsIn: () => (/* binding */ mentionsIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2769);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2544);


/** Every `uses` of a workflow's jobs and steps, or of an action's steps, and the image an action runs in. Throws on no YAML. */
function mentionsIn(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text);
    const [fault] = document.errors;
    if (fault)
        throw fault;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(document.contents))
        throw new Error("it holds no mapping");
    const comments = new Map();
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
        Pair: (_, { key, value }) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) || key.value !== "uses" || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(value) || !value.comment)
                return;
            comments.set(String(value.value), value.comment.trim());
        },
    });
    return usesOf(document.toJS()).map((used) => ({ text: used, comment: comments.get(used) }));
}
function usesOf(value) {
    const { jobs, runs } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
    const callers = [...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(jobs).map(([, job]) => job), runs].filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv);
    const found = callers.flatMap((caller) => {
        const steps = Array.isArray(caller.steps) ? caller.steps : [];
        const images = caller === runs && String(caller.image).startsWith("docker://") ? [caller.image] : [];
        return [caller.uses, ...images, ...steps.map((step) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(step) ? step.uses : undefined))];
    });
    return found.filter((used) => typeof used === "string");
}


/***/ })

};
