export const id = 606;
export const ids = [606];
export const modules = {

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* reexport */ createGitHub),
  upsertComment: () => (/* reexport */ upsertComment)
});

// UNUSED EXPORTS: branchState, closeIssue, discover, ensureLabel, listTree, readFile, removeComment, uploadSarif, upsertIssue

// EXTERNAL MODULE: ./packages/core/build/index.js + 38 modules
var build = __webpack_require__(3029);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(4714);
;// CONCATENATED MODULE: ./packages/github/build/permission.js
/** What a workflow can grant its GITHUB_TOKEN (docs: workflow-syntax, `permissions`). */
const grantable = new Set([
    "actions",
    "attestations",
    "checks",
    "contents",
    "deployments",
    "discussions",
    "issues",
    "models",
    "packages",
    "pages",
    "pull-requests",
    "security-events",
    "statuses",
]);
/**
 * What to add where a token lacks a permission, from GitHub's header `x-accepted-github-permissions`, such as
 * `issues=write; pull_requests=write`: `;` parts alternatives, `,` joins.
 */
function permissionFix(accepted) {
    const alternatives = (accepted ?? "")
        .split(";")
        .map(parse)
        .filter((grants) => grants.length > 0);
    const [first] = alternatives;
    if (first === undefined)
        return "Check what the token may do, and whether the organization restricts it.";
    const names = alternatives.map((grants) => grants.map(({ name, access }) => `${name}: ${access}`).join(" with "));
    const wanted = alternatives.find((grants) => grants.every(({ name }) => grantable.has(name)));
    if (wanted === undefined)
        return `GITHUB_TOKEN cannot be granted ${names.join(" or ")}: use a GitHub App or a token that has it.`;
    const lines = wanted.map(({ name, access }) => `  ${name}: ${access}`);
    const others = names.length > 1 ? ` (${names.join(" or ")} is enough)` : "";
    return [
        `Add this to the job${others}; a GitHub App or another token needs the same permission:`,
        "permissions:",
        ...lines,
        "Runs for forks and Dependabot have a read-only token whatever the workflow says.",
    ].join("\n");
}
function parse(alternative) {
    const found = alternative.matchAll(/([a-z_]{1,60})=(read|write|admin)/g);
    return [...found].map(([, name = "", access = ""]) => ({ name: name.replaceAll("_", "-"), access }));
}

;// CONCATENATED MODULE: ./packages/github/build/failure.js



/** Characters of GitHub's own words that an error repeats. */
const wordsShown = 300;
/** Anything that a call to GitHub ended with, as an error that the user can act on. */
function toFailure(error) {
    if (isRateLimited(error))
        return rateLimit(error, {});
    if (!(error instanceof dist_src/* RequestError */.G))
        return error;
    const headers = error.response?.headers ?? {};
    if (isLimit(error))
        return rateLimit(error, headers);
    const { code, fix } = meaning(error, headers);
    const what = `${error.request.method} ${pathOf(error.request.url)}`;
    const message = error.response
        ? `GitHub answered ${error.status} to ${what}`
        : `GitHub did not answer ${what}`;
    const words = wordsOf(error);
    return new build/* OspoError */.sH(code, words ? `${message}: ${words}` : message, {
        cause: error,
        ...(fix === undefined ? {} : { fix }),
    });
}
/** The HTTP status that `error` began with; `undefined` where there was no answer, or one that was cut off. */
function failure_statusOf(error) {
    const cause = error instanceof build/* OspoError */.sH ? error.cause : error;
    return cause instanceof dist_src/* RequestError */.G && cause.response ? cause.status : undefined;
}
/** Whether nobody knows if the call was carried out: no answer, a cut one, or 5xx. */
function failure_isUncertain(error) {
    return error instanceof build/* OspoError */.sH && error.code === "NETWORK";
}
/** Whether GitHub refused a write because somebody else came first. */
function failure_isConflict(error) {
    const status = failure_statusOf(error);
    return status === 409 || status === 422;
}
function meaning({ status }, headers) {
    switch (status) {
        case 401:
            return {
                code: "PERMISSION",
                fix: "The token is wrong, revoked or expired: check the input that gives it.",
            };
        case 403: {
            const accepted = headers["x-accepted-github-permissions"];
            return { code: "PERMISSION", fix: ssoFix(headers) ?? permissionFix(accepted?.toString()) };
        }
        case 404:
            return { code: "NOT_FOUND", fix: notFoundFix };
        case 410:
            return { code: "NOT_FOUND", fix: "It is gone or switched off (issues can be off in a repository)." };
        case 413:
            return { code: "LIMIT" };
        case 400:
        case 409:
        case 422:
            return { code: "FORMAT" };
        default:
            return { code: status >= 500 ? "NETWORK" : "FORMAT" };
    }
}
const notFoundFix = "It does not exist, or it is private and this token may not see it: GitHub answers the same to both. " +
    "GITHUB_TOKEN sees no private repository but its own; use a GitHub App or a token for others.";
function ssoFix(headers) {
    if (!headers["x-github-sso"])
        return undefined;
    return "The organization wants single sign-on: authorize the token for it.";
}
/** GitHub says 403 or 429 for its limits (docs: rate-limits-for-the-rest-api). */
function isLimit({ status, message, response }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return response?.headers["x-ratelimit-remaining"] === "0" || /\b(secondary )?rate limit/i.test(message);
}
function isRateLimited(error) {
    const errors = error?.data?.errors;
    return (error instanceof Error && Array.isArray(errors) && errors.some((one) => one?.type === "RATE_LIMITED"));
}
function rateLimit(error, headers) {
    const reset = Number(headers["x-ratelimit-reset"]);
    const spent = headers["x-ratelimit-remaining"] === "0" && reset > 0;
    const until = spent ? ` It allows more from ${new Date(reset * 1000).toISOString()}.` : "";
    return new build/* OspoError */.sH("RATE_LIMIT", `GitHub's rate limit ended this run; its result is partial.${until}`, {
        cause: error,
        fix: "Run again later, or use a GitHub App, whose limit is higher than GITHUB_TOKEN's.",
    });
}
function pathOf(url) {
    return URL.canParse(url) ? new URL(url).pathname : url;
}
/** GitHub's own words, without its link and without the page of a proxy. */
function wordsOf({ message }) {
    const [line = ""] = message.split("\n");
    const words = line.replace(/ - https:\/\/docs\.github\.com\S*$/, "").trim();
    return words.startsWith("<") ? "" : words.slice(0, wordsShown);
}

;// CONCATENATED MODULE: ./packages/github/build/visible.js
const seen = new WeakMap();
/**
 * Throws NOT_FOUND where this token does not see the repository: GitHub answers 404 to that as it does to a
 * file or branch that is not there, and only the latter is an answer. Asks once a repository and client.
 */
async function visible_ensureVisible(github, slug) {
    const known = seen.get(github) ?? new Set();
    seen.set(github, known);
    const name = `${slug.owner}/${slug.repo}`.toLowerCase();
    if (known.has(name))
        return;
    await github.octokit.request("GET /repos/{owner}/{repo}", { ...slug });
    known.add(name);
}

;// CONCATENATED MODULE: ./packages/github/build/branch.js


/** The commit that a branch is at; `undefined` where a visible repository has no such branch. */
async function branch_headOf(github, slug, branch) {
    try {
        const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
        const { data } = await github.octokit.request(route, { ...slug, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if (statusOf(error) !== 404 && !isEmpty(error))
            throw error;
        return ensureVisible(github, slug);
    }
}
/** 409 "Git Repository is empty.": no commit at all, unlike any other conflict. */
function isEmpty(error) {
    return statusOf(error) === 409 && error instanceof Error && /repository is empty/i.test(error.message);
}
/** Whether `commit` is what `head` is, or one of its ancestors. */
async function branch_contains({ octokit }, slug, head, commit) {
    if (head === commit)
        return true;
    try {
        const basehead = `${commit}...${head}`;
        const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
        const { data } = await octokit.request(route, { ...slug, basehead, per_page: 1 });
        return data.status === "ahead" || data.status === "identical";
    }
    catch (error) {
        // 404: the two have no common ancestor.
        if (statusOf(error) === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/github/build/commit.js


/** Milliseconds until a branch shows what was just written. */
const settling = 1_000;
/** How often the branch is moved, where GitHub's answer was lost and the branch is still where it was. */
const tries = 3;
/**
 * Commits files on a branch, if it is still at `base`: gives the commit, or `undefined` where another writer
 * came first, upon which the caller reads and tries again. A missing branch starts without history. Never
 * forces. After a lost answer the branch itself tells what happened, so nothing is committed twice.
 */
async function commit_commitFiles(github, slug, draft) {
    const commit = await write(github, slug, draft);
    for (let count = 1;; count++) {
        try {
            await move(github, slug, draft, commit);
            return commit;
        }
        catch (error) {
            if (!isUncertain(error) && !isConflict(error))
                throw error;
            if (isUncertain(error))
                await github.budget.wait(settling);
            const head = await headOf(github, slug, draft.branch);
            if (head !== draft.base?.commit)
                return (await landed(github, slug, head, commit)) ? commit : undefined;
            if (isConflict(error) || count === tries)
                throw error;
        }
    }
}
/** Whether the branch, now at `head`, has `commit` after all. */
async function landed(github, slug, head, commit) {
    return head !== undefined && contains(github, slug, head, commit);
}
/** Puts the objects there, which nobody sees until the branch moves: each may be sent twice. */
async function write({ octokit }, slug, draft) {
    const { message, files, base } = draft;
    const request = { repeatable: true };
    const entries = [];
    for (const [path, content] of files) {
        const sha = content === undefined ? null : await writeBlob({ octokit }, slug, content);
        entries.push({ path, mode: "100644", type: "blob", sha });
    }
    const kept = (base?.entries.size ?? 0) > 0 ? { base_tree: base?.tree } : {};
    const tree = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
        ...slug,
        ...kept,
        tree: entries,
        request,
    });
    const parents = base === undefined ? [] : [base.commit];
    const commit = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
        ...slug,
        message,
        tree: tree.data.sha,
        parents,
        request,
    });
    return commit.data.sha;
}
async function writeBlob({ octokit }, slug, content) {
    const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/blobs", {
        ...slug,
        content: Buffer.from(content).toString("base64"),
        encoding: "base64",
        request: { repeatable: true },
    });
    return data.sha;
}
/** Moves the branch once: a repeated move would read as a conflict with ourselves. */
async function move({ octokit }, slug, { branch, base }, sha) {
    if (base === undefined) {
        await octokit.request("POST /repos/{owner}/{repo}/git/refs", {
            ...slug,
            ref: `refs/heads/${branch}`,
            sha,
        });
        return;
    }
    const route = "PATCH /repos/{owner}/{repo}/git/refs/{ref}";
    await octokit.request(route, {
        ...slug,
        ref: `heads/${branch}`,
        sha,
        force: false,
        request: { retries: 0 },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/build/repository.js

/** `acme/app` in its parts. INPUT for what is no full name: letters, digits, `-`, `_` and `.` only. */
function repository_slugOf(repository) {
    const [, owner, repo] = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    if (owner === undefined || repo === undefined || /^\.\.?$/.test(repo))
        throw new build/* OspoError */.sH("INPUT", `"${repository.slice(0, 200)}" is not a repository: it wants OWNER/NAME`);
    return { owner, repo };
}

;// CONCATENATED MODULE: ./packages/github/build/content.js





/** Bytes of a blob that the API gives at most (docs: rest/git/blobs). */
const blobBytes = (/* unused pure expression or super */ null && (100 * 1024 * 1024));
/**
 * A regular file; `undefined` where a visible repository has none at the path. NOT_FOUND where the repository
 * cannot be seen, FORMAT for a folder, link or submodule, LIMIT for more bytes than asked for.
 */
async function readFile(github, query) {
    const { path, ref, limit } = query;
    const slug = slugOf(query.repository);
    const answer = await github.octokit
        .request("GET /repos/{owner}/{repo}/contents/{path}", {
        ...slug,
        path,
        ...(ref === undefined ? {} : { ref }),
    })
        .catch(nothingAt404);
    if (answer === undefined)
        return ensureVisible(github, slug);
    const { data } = answer;
    if (Array.isArray(data) || data.type !== "file")
        throw new OspoError("FORMAT", `${path} in ${query.repository} is no file`);
    if (data.size > Math.min(limit, blobBytes))
        throw new OspoError("LIMIT", `${path} in ${query.repository} has ${data.size} bytes; at most ${limit} are read`);
    if (data.encoding !== "base64")
        return { bytes: await content_readBlob(github, slug, data.sha), sha: data.sha };
    return { bytes: checked(data.content, data.sha), sha: data.sha };
}
/** The content with this name, up to 100 MB. */
async function content_readBlob({ octokit }, slug, sha) {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
        ...slug,
        file_sha: sha,
    });
    return checked(data.content, sha);
}
/** The bytes, held against their own name: a read that is cut or mixed up does not pass. */
function checked(base64, sha) {
    const bytes = Buffer.from(base64, "base64");
    if (blobName(bytes) === sha)
        return bytes;
    throw new OspoError("NETWORK", `GitHub's content of the blob ${sha} is not what its name says`);
}
/** Git's name of a blob: SHA-1 over a header and the bytes. */
function blobName(bytes) {
    return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function nothingAt404(error) {
    if (statusOf(error) !== 404)
        throw error;
}

;// CONCATENATED MODULE: ./packages/github/build/state-key.js

/** Keys are data (names of repositories): nothing in one may leave the branch's tree or hide in it. */
function state_key_checkedKey(key) {
    if (state_key_isKey(key))
        return key;
    throw new OspoError("FORMAT", `"${key}" cannot be a key of the state store`);
}
/** The same keys as the directory store takes. */
function state_key_isKey(text) {
    return text.split("/").every((part) => /^[A-Za-z0-9_@-][A-Za-z0-9._@+-]{0,120}$/.test(part));
}

;// CONCATENATED MODULE: ./packages/github/build/tree.js


/** Every file of `repository` at `ref`, a branch, tag or commit. LIMIT where GitHub does not tell them all. */
async function listTree(github, repository, ref) {
    return [...(await entriesOf(github, slugOf(repository), ref)).values()];
}
/** What the commit with this name holds. It never changes. */
async function tree_snapshotOf(github, slug, commit) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const { data } = await github.octokit.request(route, { ...slug, commit_sha: commit });
    return { commit, tree: data.tree.sha, entries: await entriesOf(github, slug, data.tree.sha) };
}
async function entriesOf({ octokit }, slug, tree) {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        ...slug,
        tree_sha: tree,
        recursive: "1",
    });
    // Over 100,000 entries or 7 MB GitHub leaves some out and says so (docs: rest/git/trees).
    if (data.truncated)
        throw new OspoError("LIMIT", `${slug.owner}/${slug.repo} has too many files to list at ${tree}`);
    const files = data.tree.filter(({ type }) => type !== "tree");
    return new Map(files.map(({ path, mode, sha, size }) => [path, { path, mode, sha, size }]));
}

;// CONCATENATED MODULE: ./packages/github/build/branch-state.js







/** How often an update is made again because another writer came first. */
const branch_state_tries = 30;
/** Milliseconds within which the first such wait falls; they grow up to ten times. */
const patience = 500;
/**
 * State in files of a branch. An update is a commit on what was read (compare-and-swap): of two writers at
 * once the later one reads again, so both changes are there; the branch is never forced.
 */
function branchState({ github, repository, branch = "ospo-state" }) {
    const slug = slugOf(repository);
    let last;
    let turn = Promise.resolve();
    async function current() {
        const head = await headOf(github, slug, branch);
        if (head !== last?.commit)
            last = head === undefined ? undefined : await snapshotOf(github, slug, head);
        return last;
    }
    async function valueAt(key, snapshot) {
        const entry = snapshot?.entries.get(key);
        if (entry === undefined || !isFile(entry.mode))
            return undefined;
        if ((entry.size ?? 0) > limits.stateBytes)
            throw new OspoError("LIMIT", `${key} has ${entry.size} bytes`);
        return (await readBlob(github, slug, entry.sha)).toString();
    }
    async function attempt(key, change) {
        const base = await current();
        const old = await valueAt(key, base);
        const value = change(old);
        if (value === old)
            return true;
        checkPlace(key, base);
        if (value !== undefined && Buffer.byteLength(value) > limits.stateBytes)
            throw new OspoError("LIMIT", `${key} would exceed the ${limits.stateBytes} bytes of a state file`);
        const message = `${value === undefined ? "Remove" : "Update"} ${key}`;
        const files = new Map([[key, value]]);
        return (await commitFiles(github, slug, { branch, message, files, base })) !== undefined;
    }
    async function update(key, change) {
        for (let count = 1; count <= branch_state_tries; count++) {
            if (await attempt(key, change))
                return;
            await github.budget.wait(Math.random() * patience * Math.min(count, 10));
        }
        throw new OspoError("LIMIT", `${key}: other writers came first ${branch_state_tries} times on ${branch} of ${repository}`);
    }
    return {
        async read(key) {
            checkedKey(key);
            return valueAt(key, await current());
        },
        async list(prefix) {
            const entries = [...((await current())?.entries.values() ?? [])].filter(({ mode }) => isFile(mode));
            return entries
                .map(({ path }) => path)
                .filter((path) => path.startsWith(prefix) && isKey(path))
                .sort();
        },
        update(key, change) {
            const own = turn.then(() => update(checkedKey(key), change));
            turn = own.catch(() => undefined);
            return own;
        },
    };
}
function isFile(mode) {
    return mode === "100644" || mode === "100755";
}
/** Git would let a file and a folder of the same name replace each other, and lose what was there. */
function checkPlace(key, base) {
    for (const [path, { mode }] of base?.entries ?? [])
        if (path.startsWith(`${key}/`) || key.startsWith(`${path}/`) || (path === key && !isFile(mode)))
            throw new OspoError("FORMAT", `${key} cannot be stored beside ${path} in the state store`);
}

;// CONCATENATED MODULE: ./packages/github/build/create-once.js

/** How often something is made, where each try before was lost for certain. */
const create_once_tries = 3;
/** Milliseconds until GitHub's lists show what was just made. */
const create_once_settling = 3_000;
/**
 * Makes one thing once. After an answer that was lost, GitHub may have done it nonetheless: so look again,
 * and only then try again.
 */
async function create_once_createOnce({ find, create }, { budget }) {
    for (let count = 1;; count++) {
        try {
            return await create();
        }
        catch (error) {
            if (!failure_isUncertain(error))
                throw error;
            await budget.wait(create_once_settling);
            const found = await find();
            if (found !== undefined)
                return found;
            if (count === create_once_tries)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./packages/github/build/marker.js

/** The first line of what we write, by which we find it again. INPUT for a key that could end the HTML comment. */
function markerOf(key) {
    if (/^[a-z0-9]+(?:[-._/:][a-z0-9]+)*$/.test(key) && key.length <= 100)
        return `<!-- ospo:${key} -->`;
    throw new build/* OspoError */.sH("INPUT", `"${key.slice(0, 200)}" cannot be the key of a comment or issue`, {
        fix: "Use small letters and digits, with single - . _ / or : between them.",
    });
}
/** `text` behind its marker. LIMIT where GitHub would answer 422 "Body is too long". */
function marker_markedBody(key, text) {
    const body = `${markerOf(key)}\n${text}`;
    if (body.length <= build/* limits */.Fy.commentCharacters)
        return body;
    const message = `The text of ${key} has ${body.length} characters; GitHub takes ${build/* limits */.Fy.commentCharacters}`;
    throw new build/* OspoError */.sH("LIMIT", message);
}
/**
 * Whether `login` wrote this under `key`. The marker has to come first: further down it could be a text of
 * somebody else that a report of ours shows.
 */
function marker_isOurs({ body, user }, key, login) {
    return user?.login.toLowerCase() === login.toLowerCase() && (body ?? "").startsWith(markerOf(key));
}
/** Whether GitHub would store `next` as what it has: it changes line breaks and the white space at the end. */
function marker_isSameText(old, next) {
    const stored = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return stored(old ?? "") === stored(next);
}

;// CONCATENATED MODULE: ./packages/github/build/pages.js

/** Pages of one list at most: 10,000 items. */
const most = 100;
/**
 * Every item of a list, 100 a page, by GitHub's own `link` headers. A list that is no list, that leads to
 * another host or that does not end is an error, never a short list.
 */
async function* pages_pagesOf(octokit, route, parameters) {
    const { owner, org, headers = {} } = parameters;
    let answer = await octokit.request(route, { per_page: 100, ...parameters });
    for (let page = 1;; page++) {
        if (!Array.isArray(answer.data))
            throw new build/* OspoError */.sH("FORMAT", `GitHub's answer to ${route} is no list`);
        yield* answer.data;
        const next = nextOf(answer.headers.link);
        if (next === undefined)
            return;
        if (page === most)
            throw new build/* OspoError */.sH("LIMIT", `${route} has more than ${most} pages`);
        const base = octokit.request.endpoint.DEFAULTS.baseUrl;
        if (new URL(next).origin !== new URL(base).origin)
            throw new build/* OspoError */.sH("FORMAT", `GitHub's list ${route} goes on at another host`);
        answer = await octokit.request(`GET ${next}`, { headers, request: { owner: owner ?? org } });
    }
}
function nextOf(link) {
    return /<([^<>]+)>; ?rel="next"/.exec(link ?? "")?.[1];
}

;// CONCATENATED MODULE: ./packages/github/build/upserted.js
/** The first of each id: a list may tell an item twice when it shifts while it is read. */
function upserted_distinctBy(items, id) {
    const known = new Map();
    for (const item of items)
        if (!known.has(id(item)))
            known.set(id(item), item);
    return [...known.values()].sort((a, b) => id(a) - id(b));
}

;// CONCATENATED MODULE: ./packages/github/build/comment.js






/**
 * Writes our comment: updates the oldest one that carries the marker and our login, removes further ones of
 * ours, else makes it, even where answers are lost. Comments of others are never touched; equal text costs no write.
 */
async function upsertComment(github, draft) {
    const body = marker_markedBody(draft.key, draft.text);
    const slug = repository_slugOf(draft.repository);
    const [oldest, ...duplicates] = await ownComments(github, draft, slug);
    if (oldest === undefined)
        return create(github, draft, slug, body);
    await remove(github, slug, duplicates);
    return update(github, slug, oldest, body, duplicates.length);
}
/** Removes our comments under the key, and gives how many there were. */
async function removeComment(github, draft) {
    const slug = slugOf(draft.repository);
    const comments = await ownComments(github, draft, slug);
    await remove(github, slug, comments);
    return comments.length;
}
async function ownComments(github, { number, key }, slug) {
    const login = await github.viewerLogin(slug.owner);
    const own = [];
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    for await (const comment of pages_pagesOf(github.octokit, route, { ...slug, issue_number: number }))
        if (marker_isOurs(comment, key, login))
            own.push(comment);
    return upserted_distinctBy(own, ({ id }) => Number(id));
}
async function create(github, draft, slug, body) {
    const made = await create_once_createOnce({
        find: async () => (await ownComments(github, draft, slug))[0],
        async create() {
            const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            return (await github.octokit.request(route, { ...slug, issue_number: draft.number, body })).data;
        },
    }, github);
    return { outcome: "created", url: made.html_url, folded: 0 };
}
async function update({ octokit }, slug, { id, body: old, html_url: url }, body, folded) {
    if (marker_isSameText(old, body))
        return { outcome: "unchanged", url, folded };
    await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...slug,
        comment_id: id,
        body,
    });
    return { outcome: "updated", url, folded };
}
async function remove({ octokit }, slug, comments) {
    for (const { id } of comments) {
        const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
        await octokit.request(route, { ...slug, comment_id: id }).catch(unlessGone);
    }
}
/** A removal that is repeated after a lost answer finds nothing. */
function unlessGone(error) {
    if (failure_statusOf(error) !== 404)
        throw error;
}

;// CONCATENATED MODULE: ./packages/github/build/properties.js

/** The custom properties of an organization's repositories, which GraphQL does not tell. */
async function properties_propertiesOf({ octokit }, org) {
    const all = new Map();
    for await (const one of pagesOf(octokit, "GET /orgs/{org}/properties/values", { org })) {
        const values = one.properties.map(({ property_name: name, value }) => [name, listOf(value)]);
        all.set(one.repository_full_name.toLowerCase(), new Map(values));
    }
    return all;
}
function listOf(value) {
    if (value === null)
        return [];
    return typeof value === "string" ? [value] : value;
}

;// CONCATENATED MODULE: ./packages/github/build/repository-filter.js


/** What a glob may hold; with groups, or more stars, picomatch's expressions may take minutes to fail. */
const glob = /^!?[A-Za-z0-9._?[\]{},-]*(?:\*[A-Za-z0-9._?[\]{},-]*){0,4}$/;
/** Whether a repository is wanted. `properties` is needed where the filter asks for some. */
function repository_filter_matcherOf(filter, properties) {
    const { visibility, topics, pushedSince } = filter;
    const name = nameMatcher(filter.names ?? []);
    const wanted = Object.entries(filter.properties ?? {});
    return (repository) => {
        if (visibility && !visibility.includes(repository.visibility))
            return false;
        if (topics && !topics.some((topic) => repository.topics.includes(topic)))
            return false;
        if (pushedSince && !isSince(repository.pushedAt, pushedSince))
            return false;
        const has = properties?.get(repository.name.toLowerCase());
        if (!wanted.every(([key, values]) => has?.get(key)?.some((value) => values.includes(value))))
            return false;
        return name(repository.name.split("/")[1] ?? "");
    };
}
function nameMatcher(globs) {
    const wrong = globs.find((one) => one.length > 200 || !glob.test(one));
    if (wrong !== undefined)
        throw new OspoError("INPUT", `"${wrong.slice(0, 100)}" is no pattern for names of repositories`, {
            fix: "Use letters, digits, - _ . and ? [a-z] {a,b}, and at most four *.",
        });
    const compile = (patterns) => picomatch([...patterns], { nocase: true, dot: true });
    const taken = globs.filter((one) => !one.startsWith("!"));
    const left = globs.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
    const isTaken = taken.length > 0 ? compile(taken) : () => true;
    const isLeft = left.length > 0 ? compile(left) : () => false;
    return (name) => isTaken(name) && !isLeft(name);
}
function isSince(pushedAt, since) {
    return pushedAt !== undefined && Date.parse(pushedAt) >= since.getTime();
}

;// CONCATENATED MODULE: ./packages/github/build/discovery.js



/** 100 a page is GitHub's most; so are 20 topics a repository (docs: classifying with topics). */
const discovery_text = (/* unused pure expression or super */ null && (`query ($owner: String!, $after: String, $archived: Boolean, $fork: Boolean) {
  repositoryOwner(login: $owner) {
    repositories(
      first: 100, after: $after, isArchived: $archived, isFork: $fork, ownerAffiliations: [OWNER],
      orderBy: { field: NAME, direction: ASC }
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        nameWithOwner isArchived isFork visibility pushedAt
        defaultBranchRef { name }
        repositoryTopics(first: 20) { nodes { topic { name } } }
      }
    }
  }
}`));
/**
 * The repositories of an organization or person that the token sees and `filter` lets through, by name. One
 * call for each 100 (two where a custom property is asked for); a list that is not whole is an error.
 */
async function discover(github, owner, filter = {}) {
    const properties = filter.properties ? await propertiesOf(github, owner) : undefined;
    const matches = matcherOf(filter, properties);
    const found = new Map();
    let after = null;
    for (;;) {
        const page = await pageOf(github, owner, after, filter);
        for (const node of page.nodes ?? [])
            if (node)
                found.set(node.nameWithOwner, repositoryOf(node));
        const { hasNextPage, endCursor } = page.pageInfo;
        if (!hasNextPage) {
            checkWhole(owner, found.size, page.totalCount);
            return [...found.values()].filter(matches);
        }
        if (endCursor === null || endCursor === after)
            throw partial(owner, found.size, page.totalCount);
        after = endCursor;
    }
}
async function pageOf(github, owner, after, { archived = false, forks }) {
    const variables = {
        owner,
        after,
        archived: archived === "any" ? undefined : archived,
        fork: forks === "any" ? undefined : forks,
    };
    const answer = await github.graphql(discovery_text, variables, owner);
    if (answer.repositoryOwner)
        return answer.repositoryOwner.repositories;
    throw new OspoError("NOT_FOUND", `GitHub knows no organization or person called ${owner}`);
}
function repositoryOf(node) {
    return {
        name: node.nameWithOwner,
        archived: node.isArchived,
        fork: node.isFork,
        visibility: node.visibility.toLowerCase(),
        pushedAt: node.pushedAt ?? undefined,
        defaultBranch: node.defaultBranchRef?.name,
        topics: node.repositoryTopics.nodes.map(({ topic }) => topic.name),
    };
}
function checkWhole(owner, found, expected) {
    if (found < expected)
        throw partial(owner, found, expected);
}
function partial(owner, found, expected) {
    return new OspoError("NETWORK", `GitHub gave ${found} of ${owner}'s ${expected} repositories`, {
        fix: "Run again: the list may have changed while it was read.",
    });
}

;// CONCATENATED MODULE: ./packages/github/build/app.js



/** Seconds that a JSON web token lives; GitHub takes at most 600 (docs: generating-a-json-web-token-jwt). */
const jwtSeconds = 540;
/** Milliseconds before its end (an hour after its start) at which an installation's token is renewed. */
const margin = 5 * 60_000;
/** Acts as the App's installations: one token an owner, renewed within its hour and masked before it is used. */
class AppCredentials {
    #app;
    #key;
    #clock;
    #log;
    #given = new Map();
    /** Set once the client, which itself asks for tokens here, is made. */
    octokit;
    constructor(app, clock, log) {
        this.#app = app.id;
        this.#key = keyOf(app.privateKey);
        this.#clock = clock;
        this.#log = log;
    }
    async token(owner) {
        if (owner === undefined)
            throw new build/* OspoError */.sH("CONFIG", "A GitHub App acts only for an owner, and none is named");
        const key = owner.toLowerCase();
        const known = this.#given.get(key);
        if (known && known.expires - margin > this.#clock.now())
            return known.token;
        const fresh = { token: this.#install(owner), expires: Number.POSITIVE_INFINITY };
        this.#given.set(key, fresh);
        fresh.token.catch(() => this.#given.delete(key));
        return fresh.token;
    }
    async #install(owner) {
        const octokit = this.octokit;
        const headers = { authorization: `bearer ${this.#jwt()}` };
        const { data } = await octokit.request("POST /app/installations/{installation_id}/access_tokens", {
            installation_id: await this.#installationOf(octokit, owner, headers),
            headers,
            request: { repeatable: true },
        });
        this.#log.mask(data.token);
        const given = this.#given.get(owner.toLowerCase());
        if (given)
            given.expires = Date.parse(data.expires_at);
        return data.token;
    }
    async #installationOf(octokit, owner, headers) {
        for await (const { id, account } of pages_pagesOf(octokit, "GET /app/installations", { headers }))
            if (account && "login" in account && account.login.toLowerCase() === owner.toLowerCase())
                return id;
        throw new build/* OspoError */.sH("NOT_FOUND", `The GitHub App ${this.#app} is not installed for ${owner}`, {
            fix: `Let an owner of ${owner} install it.`,
        });
    }
    /** `iat` is a minute back, for clocks that drift, as GitHub's docs want it. */
    #jwt() {
        const at = Math.floor(this.#clock.now() / 1000);
        const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
        const claims = { iat: at - 60, exp: at + jwtSeconds, iss: this.#app };
        const text = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
        const token = `${text}.${(0,external_node_crypto_.sign)("RSA-SHA256", Buffer.from(text), this.#key).toString("base64url")}`;
        this.#log.mask(token);
        return token;
    }
}
/** The key in `pem`, whose line breaks may have become `\n` on the way through an input. */
function keyOf(pem) {
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(pem.replaceAll("\\n", "\n"));
        if (key.asymmetricKeyType === "rsa")
            return key;
    }
    catch {
        // The reason could repeat parts of the key.
    }
    throw new build/* OspoError */.sH("INPUT", "The private key of the GitHub App is no RSA key in PEM form", {
        fix: "Use the whole file that GitHub gave, from -----BEGIN to END-----.",
    });
}

;// CONCATENATED MODULE: ./packages/github/build/budget.js

const usual = { calls: 4_000, time: 30 * 60_000, writes: 100 };
/** Counts what a run spends, and ends it with LIMIT before it spends more. */
class Budget {
    #limits;
    #clock;
    #start;
    #calls = 0;
    #writes = 0;
    constructor(limits, clock) {
        this.#limits = { ...usual, ...limits };
        this.#clock = clock;
        this.#start = clock.now();
    }
    get calls() {
        return this.#calls;
    }
    /** Milliseconds left. */
    get left() {
        return this.#start + this.#limits.time - this.#clock.now();
    }
    spendCall() {
        if (this.#calls >= this.#limits.calls)
            throw exhausted(`${this.#limits.calls} requests`);
        if (this.left <= 0)
            throw exhausted(`${this.#limits.time / 1000} seconds`);
        this.#calls++;
    }
    spendWrite() {
        if (this.#writes >= this.#limits.writes)
            throw exhausted(`${this.#limits.writes} writes`);
        this.#writes++;
    }
    /** Waits, if the time left allows it. */
    async wait(ms) {
        if (ms > this.left)
            throw exhausted(`${this.#limits.time / 1000} seconds`);
        await this.#clock.sleep(ms);
    }
}
function exhausted(what) {
    return new build/* OspoError */.sH("LIMIT", `This run's budget of ${what} to GitHub is used up; its result is partial`);
}

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+github@9.1.1/node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(9905);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+plugin-retry@8.1.1_@octokit+core@7.0.6/node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(2427);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+plugin-throttling@11.0.5_@octokit+core@7.0.6/node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(7246);
// EXTERNAL MODULE: ./node_modules/.pnpm/bottleneck@2.19.5/node_modules/bottleneck/light.js
var light = __webpack_require__(2384);
;// CONCATENATED MODULE: ./packages/github/build/attempt.js

/**
 * The innermost hook: budget, token, timeout, and an error where the answer was cut off. Octokit gives the
 * broken text of such an answer, or nothing, as a success (`getResponseData` of @octokit/request 10).
 */
function attempt({ hook }, { budget, credentials, timeout, cancelled }) {
    hook.wrap("request", async (request, options) => {
        const repeated = Number(options.request.retryCount ?? 0);
        if (repeated > 0)
            await budget.wait(repeated ** 2 * 1000);
        budget.spendCall();
        const authorization = options.headers.authorization ?? `token ${await credentials.token(ownerOf(options))}`;
        const time = AbortSignal.timeout(Math.max(1, Math.min(timeout, budget.left)));
        const signal = AbortSignal.any([time, cancelled]);
        const response = await request({
            ...options,
            headers: { ...options.headers, authorization },
            request: { ...options.request, signal },
        });
        if (isCutOff(options.method, response))
            throw new dist_src/* RequestError */.G("the answer was cut off", 502, { request: { ...options, url: response.url } });
        return response;
    });
}
/** Whose token a call wants: the owner in its path, or the one that the caller names beside it. */
function ownerOf(options) {
    const owner = options.request.owner ?? options.owner ?? options.org;
    return typeof owner === "string" ? owner : undefined;
}
function isCutOff(method, { status, data, headers, }) {
    if (method === "HEAD" || status === 204 || status === 205)
        return false;
    if (data === "" && headers["content-type"] === undefined)
        return false;
    return typeof data === "string" || data instanceof ArrayBuffer;
}

;// CONCATENATED MODULE: ./packages/github/build/client.js






/** How often a limit of GitHub's is waited for in one call. */
const waits = 2;
/** Statuses that come again however often one asks; 403 and 429 are the throttling plugin's. */
const client_final = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
/**
 * The toolkit's Octokit with its proxy: an option `request` would replace that, so there is none. From the
 * inside out: attempt, retry (not for POST, unless the caller says that it may come twice), throttling, errors.
 */
function createClient(options) {
    const { apiUrl, budget, spacing, cancelled, warn } = options;
    const wait = async (seconds, what, count) => {
        if (count >= waits || seconds * 1000 > budget.left)
            return false;
        warn(`GitHub's ${what} rate limit: waiting for ${seconds} s`);
        await budget.wait(seconds * 1000);
        return true;
    };
    const group = (minTime) => new light.Group({ maxConcurrent: 1, minTime });
    const Client = utils/* GitHub */.gq.plugin((octokit) => attempt(octokit, options), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    const octokit = new Client({
        baseUrl: apiUrl,
        userAgent: "ospo-actions",
        log: { debug: () => undefined, info: () => undefined, warn, error: warn },
        retry: { retryAfterBaseValue: 0, doNotRetry: client_final },
        throttle: {
            id: "ospo-actions",
            search: group(2 * spacing),
            write: group(spacing),
            notifications: group(3 * spacing),
            retryAfterBaseValue: 0,
            onRateLimit: (seconds, _options, _octokit, count) => wait(seconds, "primary", count),
            onSecondaryRateLimit: (seconds, _options, _octokit, count) => wait(seconds, "secondary", count),
        },
    });
    octokit.hook.wrap("request", async (request, call) => {
        const once = call.method === "POST" && call.request.repeatable !== true;
        if (once)
            call.request.retries = 0;
        if (call.method !== "GET" && call.request.repeatable !== true)
            budget.spendWrite();
        try {
            return await request(call);
        }
        catch (error) {
            cancelled.throwIfAborted();
            throw toFailure(error);
        }
    });
    return octokit;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/github/build/clock.js

/** The host's clock; its waits end with an error when the run is cancelled. */
function hostClock(host) {
    return {
        now: () => host.now().getTime(),
        sleep: (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: host.cancelled }),
    };
}

;// CONCATENATED MODULE: ./packages/github/build/credentials.js
/** One token for everything. */
function tokenCredentials(token) {
    return { token: async () => token };
}

;// CONCATENATED MODULE: ./packages/github/build/graphql.js

/** The data of a query, which changes nothing and so may be repeated. Data that comes with errors is an error. */
async function query(octokit, { url, text, variables, owner }) {
    const request = { repeatable: true, owner };
    const response = await octokit.request(`POST ${url}`, { query: text, variables, request });
    const { data, errors = [] } = response.data;
    const [first] = errors;
    if (first === undefined && typeof data === "object" && data !== null)
        return data;
    const words = (first?.message ?? "no data").slice(0, 300);
    throw new build/* OspoError */.sH(codeOf(first?.type), `GitHub's GraphQL answer is partial: ${words}`);
}
function codeOf(type) {
    switch (type) {
        case "RATE_LIMITED":
            return "RATE_LIMIT";
        case "NOT_FOUND":
            return "NOT_FOUND";
        case "FORBIDDEN":
        case "INSUFFICIENT_SCOPES":
            return "PERMISSION";
        default:
            return "FORMAT";
    }
}

;// CONCATENATED MODULE: ./packages/github/build/github.js






/** The client of all actions: github.com, or the GitHub Enterprise Server that the environment names. */
function createGitHub({ host, auth, budget = {}, ...rest }) {
    const { env, log, cancelled } = host;
    log.mask("app" in auth ? auth.app.privateKey : auth.token);
    const clock = rest.clock ?? hostClock(host);
    const spent = new Budget(budget, clock);
    const app = "app" in auth ? new AppCredentials(auth.app, clock, log) : undefined;
    const octokit = createClient({
        apiUrl: env.GITHUB_API_URL || "https://api.github.com",
        budget: spent,
        credentials: app ?? tokenCredentials("token" in auth ? auth.token : ""),
        timeout: rest.timeout ?? 30_000,
        spacing: rest.spacing ?? 1_000,
        cancelled,
        warn: (text) => log.warning(text),
    });
    if (app)
        app.octokit = octokit;
    const url = env.GITHUB_GRAPHQL_URL || "https://api.github.com/graphql";
    const logins = new Map();
    const github = {
        octokit,
        budget: spent,
        clock,
        graphql: (text, variables, owner) => query(octokit, { url, text, variables, owner }),
        viewerLogin(owner) {
            const key = app ? (owner ?? "") : "";
            const asked = logins.get(key) ?? askLogin(github, owner);
            logins.set(key, asked);
            asked.catch(() => logins.delete(key));
            return asked;
        },
    };
    return github;
}
async function askLogin(github, owner) {
    const answer = await github.graphql("query { viewer { login } }", {}, owner);
    return answer.viewer.login;
}

;// CONCATENATED MODULE: ./packages/github/build/issue.js





/** Characters of a title that GitHub takes (422 "Title is too long"). */
const titleCharacters = 256;
/**
 * Writes our issue, open: updates and reopens the oldest one that carries the marker and our login, closes
 * further ones of ours as duplicates, else makes it. Issues of others are never touched.
 */
async function upsertIssue(github, draft) {
    const title = draft.title.replace(/\s+/g, " ").slice(0, titleCharacters).toWellFormed();
    const wanted = { title, body: markedBody(draft.key, draft.text), labels: draft.labels ?? [] };
    const slug = slugOf(draft.repository);
    const [oldest, ...duplicates] = await ownIssues(github, draft.key, slug);
    if (oldest === undefined)
        return issue_create(github, draft.key, slug, wanted);
    const folded = await issue_close(github, slug, duplicates, "duplicate");
    const { number, html_url: url } = oldest;
    const changes = changesOf(oldest, wanted);
    if (Object.keys(changes).length === 0)
        return { outcome: "unchanged", url, number, folded };
    await patch(github, slug, number, changes);
    return { outcome: "updated", url, number, folded };
}
/** Closes our issues under the key, and gives how many were open. */
async function closeIssue(github, draft) {
    const slug = slugOf(draft.repository);
    return issue_close(github, slug, await ownIssues(github, draft.key, slug), "completed");
}
function changesOf(old, wanted) {
    const labels = old.labels.map((label) => (typeof label === "string" ? label : (label.name ?? "")));
    const known = new Set(labels.map((label) => label.toLowerCase()));
    const added = wanted.labels.filter((label) => !known.has(label.toLowerCase()));
    return {
        ...(old.title === wanted.title ? {} : { title: wanted.title }),
        ...(isSameText(old.body, wanted.body) ? {} : { body: wanted.body }),
        ...(added.length === 0 ? {} : { labels: [...labels, ...added] }),
        ...(old.state === "open" ? {} : { state: "open", state_reason: "reopened" }),
    };
}
async function ownIssues(github, key, slug) {
    const login = await github.viewerLogin(slug.owner);
    const query = { state: "all", creator: login, sort: "created", direction: "asc" };
    const own = [];
    for await (const issue of pagesOf(github.octokit, "GET /repos/{owner}/{repo}/issues", {
        ...slug,
        ...query,
    }))
        if (issue.pull_request === undefined && isOurs(issue, key, login))
            own.push(issue);
    return distinctBy(own, ({ number }) => number);
}
async function issue_create(github, key, slug, wanted) {
    const made = await createOnce({
        find: async () => (await ownIssues(github, key, slug))[0],
        async create() {
            const issue = { ...slug, ...wanted, labels: [...wanted.labels] };
            return (await github.octokit.request("POST /repos/{owner}/{repo}/issues", issue)).data;
        },
    }, github);
    return { outcome: "created", url: made.html_url, number: made.number, folded: 0 };
}
async function issue_close(github, slug, issues, reason) {
    const open = issues.filter(({ state }) => state === "open");
    for (const { number } of open)
        await patch(github, slug, number, { state: "closed", state_reason: reason });
    return open.length;
}
async function patch({ octokit }, slug, number, changes) {
    await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...slug,
        issue_number: number,
        ...changes,
    });
}

;// CONCATENATED MODULE: ./packages/github/build/label.js



/** Makes a label where `repository` has none of this name; one that is there stays as people made it. */
async function ensureLabel(github, repository, label) {
    const slug = slugOf(repository);
    const find = () => isThere(github, slug, label.name);
    if (await find())
        return;
    try {
        const route = "POST /repos/{owner}/{repo}/labels";
        const create = async () => (await github.octokit.request(route, { ...slug, ...label })) && true;
        await createOnce({ find, create }, github);
    }
    catch (error) {
        // 422 already_exists: another run came first.
        if (!isConflict(error) || !(await find()))
            throw error;
    }
}
async function isThere({ octokit }, slug, name) {
    try {
        await octokit.request("GET /repos/{owner}/{repo}/labels/{name}", { ...slug, name });
        return true;
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/github/build/sarif.js




/** Bytes of a compressed document (docs: code-scanning, SARIF file too large). */
const packedBytes = (/* unused pure expression or super */ null && (10 * 1024 * 1024));
/** Milliseconds before each look at whether the document was processed: two minutes in all. */
const looks = (/* unused pure expression or super */ null && ([1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000]));
const pack = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/**
 * Hands a SARIF document to code scanning and looks what became of it. A second upload of the same tool and
 * category takes the place of the first, so one whose answer was lost is sent again. FORMAT with GitHub's
 * reasons where it does not take it.
 */
async function uploadSarif(github, draft) {
    const slug = slugOf(draft.repository);
    const packed = await pack(draft.sarif);
    if (packed.length > packedBytes)
        throw new OspoError("LIMIT", `The SARIF document has ${packed.length} bytes compressed; GitHub takes ${packedBytes}`);
    github.budget.spendWrite();
    const { data } = await github.octokit.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
        ...slug,
        commit_sha: draft.commit,
        ref: draft.ref,
        sarif: packed.toString("base64"),
        request: { repeatable: true },
    });
    if (!data.id)
        throw new OspoError("FORMAT", "GitHub did not say which SARIF upload it took");
    return outcomeOf(github, slug, data.id);
}
async function outcomeOf({ octokit, budget }, slug, id) {
    for (const wait of looks) {
        await budget.wait(wait);
        const route = "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";
        const { data } = await octokit.request(route, { ...slug, sarif_id: id });
        if (data.processing_status === "complete")
            return "complete";
        if (data.processing_status === "failed")
            throw refused(data.errors ?? []);
    }
    return "pending";
}
function refused(reasons) {
    const words = reasons.map((reason) => reason.slice(0, 300)).slice(0, 5);
    return new OspoError("FORMAT", `Code scanning does not take the SARIF document: ${words.join("; ")}`);
}

;// CONCATENATED MODULE: ./packages/github/build/index.js











/***/ })

};
