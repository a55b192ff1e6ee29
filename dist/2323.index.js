export const id = 2323;
export const ids = [2323];
export const modules = {

/***/ 12323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNoIndex: () => (/* binding */ createNoIndex)
/* harmony export */ });
function createNoIndex() {
    const unasked = () => Promise.reject(new Error('there is no index to ask'));
    return {
        absent: true,
        attestFiles: async () => undefined,
        readPage: unasked,
        checkCredentials: unasked,
        uploadFile: unasked,
        uploadsAtATime: () => 1,
        storesApart: true,
    };
}


/***/ })

};
