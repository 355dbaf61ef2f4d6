export const id = 2995;
export const ids = [2995];
export const modules = {

/***/ 82995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   classifyChange: () => (/* reexport safe */ _change_change_js__WEBPACK_IMPORTED_MODULE_0__.F),
/* harmony export */   readDeclared: () => (/* reexport safe */ _declared_read_js__WEBPACK_IMPORTED_MODULE_1__.D)
/* harmony export */ });
/* harmony import */ var _change_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71346);
/* harmony import */ var _declared_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46172);






















/***/ })

};
