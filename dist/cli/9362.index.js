export const id = 9362;
export const ids = [9362];
export const modules = {

/***/ 69362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DependencyTrack: () => (/* binding */ DependencyTrack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12158);
/* harmony import */ var _ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36603);


/** Milliseconds until one call is given up, and until processing is no longer waited for. */
const timeout = 60_000;
const patience = 5 * 60_000;
/** Milliseconds before a call is tried again, and the longest between two looks. */
const waits = [1_000, 4_000, 9_000];
const longestLook = 15_000;
const severities = ["critical", "high", "medium", "low", "unassigned"];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A client of one server (Dependency-Track 4.11 or later). The key goes to no other: redirects are not followed. */
class DependencyTrack {
    #track;
    #host;
    #clock;
    constructor(track, host, clock) {
        this.#track = track;
        this.#host = host;
        this.#clock = clock;
    }
    /**
     * Uploads an SBOM and waits until it is processed. The same one may be uploaded again: a project has one, which the
     * next replaces. That it is still processed after five minutes is no error.
     */
    async upload(bom) {
        const { type, body } = multipart({ ...this.#fields(), autoCreate: "true" }, bom);
        const answer = await this.#again("POST", "/bom", { headers: { "content-type": type }, body });
        const token = String(answer?.token ?? "");
        if (!uuid.test(token))
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", "Dependency-Track took the SBOM without a token", { fix: addressFix });
        const isProcessed = await this.#processed(token);
        return { isProcessed, counts: isProcessed ? await this.#counts() : undefined };
    }
    #fields() {
        const { project } = this.#track;
        if ("uuid" in project)
            return { project: project.uuid };
        return { projectName: project.name, ...(project.version && { projectVersion: project.version }) };
    }
    async #processed(token) {
        const end = this.#clock.now() + patience;
        for (let wait = 1_000;; wait = Math.min(2 * wait, longestLook)) {
            const answer = await this.#again("GET", `/event/token/${token}`);
            if (answer?.processing === false)
                return true;
            if (answer?.processing !== true)
                throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", "Dependency-Track does not say whether it processes the SBOM");
            if (this.#clock.now() + wait > end)
                return false;
            await this.#clock.sleep(wait);
        }
    }
    async #counts() {
        try {
            const { project } = this.#track;
            const id = "uuid" in project ? project.uuid : await this.#lookUp(project.name, project.version);
            const metrics = id && (await this.#again("GET", `/metrics/project/${id}/current`));
            if (!metrics)
                return undefined;
            const known = severities.flatMap((name) => {
                const count = metrics[name];
                return typeof count === "number" ? [[name, count]] : [];
            });
            return known.length === severities.length ? new Map(known) : undefined;
        }
        catch (error) {
            // The SBOM has arrived; a key that may upload need not see the portfolio.
            if (error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH)
                return undefined;
            throw error;
        }
    }
    async #lookUp(name, version) {
        const query = new URLSearchParams({ name, ...(version && { version }) });
        const id = String((await this.#again("GET", `/project/lookup?${query}`))?.uuid ?? "");
        return uuid.test(id) ? id : undefined;
    }
    async #again(method, path, init = {}) {
        for (const wait of waits) {
            try {
                return await this.#call(method, path, init);
            }
            catch (error) {
                const isPassing = error instanceof _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH && (error.code === "NETWORK" || error.code === "RATE_LIMIT");
                if (!isPassing)
                    throw error;
                await this.#clock.sleep(wait);
            }
        }
        return this.#call(method, path, init);
    }
    /** The JSON object of an answer; `undefined` for one without a body. */
    async #call(method, path, { headers = {}, body }) {
        const { url, key } = this.#track;
        const signal = AbortSignal.any([AbortSignal.timeout(timeout), this.#host.cancelled]);
        const init = { method, redirect: "manual", signal, ...(body !== undefined && { body }) };
        let answer;
        let text;
        try {
            answer = await this.#host.fetch(`${url}/api/v1${path}`, {
                ...init,
                headers: { ...headers, accept: "application/json", "x-api-key": key },
            });
            text = await answer.text();
        }
        catch (cause) {
            this.#host.cancelled.throwIfAborted();
            throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("NETWORK", `Dependency-Track did not answer ${method} ${pathOf(path)}`, { cause });
        }
        if (!answer.ok)
            throw refusal(answer, text, `${method} ${pathOf(path)}`);
        return text === "" ? undefined : answerOf(text, `${method} ${pathOf(path)}`);
    }
}
function pathOf(path) {
    return `/api/v1${path.replace(/\?.*$/, "")}`;
}
const addressFix = "dependency-track-url is the address of the API server, not that of the web interface, and without /api.";
const keyFix = "Check dependency-track-key: its team needs BOM_UPLOAD, and PROJECT_CREATION_UPLOAD for a project that is new.";
function refusal({ status, headers }, text, what) {
    const message = `Dependency-Track answered ${status} to ${what}`;
    const told = /^\s*</.test(text) ? "" : text.slice(0, 300).trim();
    const full = told ? `${message}: ${told}` : message;
    if (status < 400) {
        const to = URL.parse(headers.get("location") ?? "")?.host;
        return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("CONFIG", `${message}${to ? `, to ${to}` : ""}: redirects are not followed`, {
            fix: "Set dependency-track-url to the address that it leads to.",
        });
    }
    switch (status) {
        case 400:
            return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("FORMAT", full);
        case 401:
        case 403:
            return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("PERMISSION", full, { fix: keyFix });
        case 404:
        case 405:
            return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("NOT_FOUND", full, { fix: addressFix });
        case 413:
            return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("LIMIT", full);
        case 429:
            return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("RATE_LIMIT", full);
        default:
            return new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH(status >= 500 ? "NETWORK" : "FORMAT", full);
    }
}
/** An answer that was cut off says nothing: NETWORK, so that it is asked again. */
function answerOf(text, what) {
    const answer = (0,_ospo_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(text);
    if (answer !== undefined)
        return answer;
    throw new _ospo_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .OspoError */ .sH("NETWORK", `Dependency-Track's answer to ${what} is no JSON`, { fix: addressFix });
}
/** Written out, because a proxy's fetch takes no `FormData` of Node's own. Values have no line breaks. */
function multipart(fields, bom) {
    const boundary = `ospo-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const parts = Object.entries(fields).map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const file = `--${boundary}\r\ncontent-disposition: form-data; name="bom"; filename="sbom.cdx.json"\r\ncontent-type: application/vnd.cyclonedx+json\r\n\r\n${bom}\r\n`;
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        body: `${parts.join("")}${file}--${boundary}--\r\n`,
    };
}


/***/ })

};
