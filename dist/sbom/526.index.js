export const id = 526;
export const ids = [526];
export const modules = {

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: ./packages/core/build/event.js
var build_event = __webpack_require__(8913);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(2158);
;// CONCATENATED MODULE: ./packages/core/build/git.js
/** No prompt, no lock, no fetch of what a partial clone lacks, no pager. */
const quiet = {
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_PAGER: "cat",
};
/**
 * Asks git, in `folder`, with fixed arguments. It gets the environment that it needs and no more, and runs no
 * program of the repository. LIMIT over `limit` bytes of answer.
 */
function git(args, { folder, limit }, { env, execute, cancelled }) {
    const { PATH, HOME, SystemRoot } = env;
    return execute({
        program: "git",
        args: ["-c", "core.fsmonitor=false", ...args],
        folder,
        env: { PATH, HOME, SystemRoot, ...quiet },
        limit,
        timeout: 60_000,
        cancelled,
    });
}

// EXTERNAL MODULE: ./packages/core/build/limits.js
var build_limits = __webpack_require__(1809);
;// CONCATENATED MODULE: ./packages/core/build/git-tree.js



/**
 * What git holds at `ref` (branch, tag, commit) in the repository that the workspace is in. Git is asked
 * by fixed arguments, runs no hook and fetches nothing. INPUT where it does not know `ref`.
 */
async function gitTree(ref, host) {
    const commit = await ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], host);
    if (commit.status !== 0)
        throw unknownRef(ref, commit);
    const id = line(commit);
    const listing = await ask(["ls-tree", "-r", "-z", "-l", "--full-tree", id], host);
    const prefix = await ask(["rev-parse", "--show-prefix"], host);
    if (listing.status !== 0 || prefix.status !== 0)
        throw unknownRef(ref, listing);
    return {
        files: readListing(listing.stdout.toString("utf8")),
        prefix: line(prefix),
        shown: `${ref} (${id.slice(0, 7)})`,
        async content(file) {
            const blob = await ask(["cat-file", "blob", file.id], host);
            if (blob.status !== 0)
                throw new errors/* OspoError */.sH("NOT_FOUND", `git does not hold the object ${file.id}`, shallow);
            return blob.stdout;
        },
    };
}
const shallow = {
    fix: "Check out with `fetch-depth: 0`, or give a `github-token`, so that the API is asked.",
};
function unknownRef(ref, { stderr }) {
    const why = stderr.trim().split("\n")[0];
    return new errors/* OspoError */.sH("INPUT", `base: git knows no commit "${ref}" here${why ? ` (${why})` : ""}`, shallow);
}
function line({ stdout }) {
    return stdout.toString("utf8").trimEnd();
}
/** Regular files of `git ls-tree -r -z -l`: `<mode> blob <id> <size>\t<path>\0`. */
function readListing(text) {
    const files = new Map();
    for (const entry of text.split("\0")) {
        const [, id, size, path] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry) ?? [];
        if (id && size && path)
            files.set(path, { id, size: Number(size) });
    }
    return files;
}
function ask(args, host) {
    return git(args, { folder: host.files.workspace, limit: build_limits/* limits */.F.lockfileBytes }, host);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/core/build/tree-files.js


/** Files as they stood in a commit. Nothing is written there, and nothing outside of it is read. */
function treeFiles(tree, { workspace, temporary }) {
    const folders = foldersOf(tree.files.keys());
    const absolute = (path) => (0,external_node_path_.resolve)(workspace, path);
    const shownPath = (path) => (0,external_node_path_.relative)(workspace, absolute(path)).split(external_node_path_.sep).join("/") || ".";
    const inTree = (path) => external_node_path_.posix.normalize(`${tree.prefix}${shownPath(path)}`).replace(/\/?\.?$/, "");
    const missing = (path) => new errors/* OspoError */.sH("NOT_FOUND", `${shownPath(path)} does not exist in ${tree.shown}`);
    const readOnly = (path) => Promise.reject(new errors/* OspoError */.sH("PERMISSION", `${shownPath(path)} of ${tree.shown} is not written`));
    return {
        workspace,
        temporary,
        resolve: absolute,
        display: shownPath,
        async admit(path) {
            const at = inTree(path);
            if (at !== "" && !tree.files.has(at) && !folders.has(at))
                throw missing(path);
            return absolute(path);
        },
        async read(path, limit) {
            const file = tree.files.get(inTree(path));
            if (file === undefined)
                throw missing(path);
            if (file.size > limit) {
                throw new errors/* OspoError */.sH("LIMIT", `${shownPath(path)} in ${tree.shown} has ${file.size} bytes, over ${limit}`);
            }
            return (await tree.content(file)).toString("utf8").replace(/^\uFEFF/, "");
        },
        // A package manager's archives, for which this is, may be thousands: each would be a request to GitHub.
        readBytes: (path) => Promise.reject(new errors/* OspoError */.sH("PERMISSION", `${shownPath(path)} of ${tree.shown} is not read in parts`)),
        within: (folder) => treeFiles({ ...tree, prefix: `${inTree(folder)}/`.replace(/^\/$/, "") }, { workspace: absolute(folder), temporary }),
        async stat(path) {
            const at = inTree(path);
            const file = tree.files.get(at);
            const real = absolute(path);
            if (file)
                return { kind: "file", size: file.size, real };
            return folders.has(at) ? { kind: "folder", size: 0, real } : undefined;
        },
        list: async (path) => [...(folders.get(inTree(path)) ?? [])].sort(),
        write: readOnly,
        remove: readOnly,
    };
}
/** Names in each folder, the top included. */
function foldersOf(paths) {
    const folders = new Map([["", new Set()]]);
    for (const path of paths) {
        for (let at = path; at !== "";) {
            const slash = at.lastIndexOf("/");
            const folder = slash < 0 ? "" : at.slice(0, slash);
            const names = folders.get(folder);
            names?.add(at.slice(slash + 1));
            if (names === undefined)
                folders.set(folder, new Set([at.slice(slash + 1)]));
            else if (folder !== "" && names.size > 1)
                break;
            at = folder;
        }
    }
    return folders;
}

// EXTERNAL MODULE: ./packages/github/build/repository.js
var build_repository = __webpack_require__(1937);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
        return { bytes: await readBlob(github, slug, data.sha), sha: data.sha };
    return { bytes: checked(data.content, data.sha), sha: data.sha };
}
/** The content with this name, up to 100 MB. */
async function readBlob({ octokit }, slug, sha) {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
        ...slug,
        file_sha: sha,
    });
    return checked(data.content, sha);
}
/** The text of the blob `oid` of a repository (`owner/name`), up to `limits.licenseBytes`; what is no UTF-8 is replaced. */
async function readBlobText(github, repository, oid) {
    const bytes = await readBlob(github, slugOf(repository), oid);
    if (bytes.length > limits.licenseBytes)
        throw new OspoError("LIMIT", `The blob ${oid} of ${repository} has ${bytes.length} bytes`);
    return bytes.toString("utf8");
}
/** The bytes, held against their own name: a read that is cut or mixed up does not pass. */
function checked(base64, sha) {
    const bytes = Buffer.from(base64, "base64");
    if (blobName(bytes) === sha)
        return bytes;
    throw new errors/* OspoError */.sH("NETWORK", `GitHub's content of the blob ${sha} is not what its name says`);
}
/** Git's name of a blob: SHA-1 over a header and the bytes. */
function blobName(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function nothingAt404(error) {
    if (statusOf(error) !== 404)
        throw error;
}

;// CONCATENATED MODULE: ./packages/github/build/blobs.js

/** What one request asks for at most, and how many bytes a blob may have to be among them: GitHub cuts long texts. */
const most = { blobs: 50, bytes: 64 * 1024 };
/**
 * Reads contents by their name; small ones that are asked for at the same time come in one request. What does not
 * come so, or is not what its name says, is asked for alone.
 */
function blobReader(github, slug) {
    let waiting = [];
    const ask = () => {
        const all = waiting;
        waiting = [];
        for (let at = 0; at < all.length; at += most.blobs)
            void answer(all.slice(at, at + most.blobs));
    };
    const answer = async (some) => {
        const texts = some.length > 1 ? await textsOf(some, github, slug) : [];
        some.forEach(({ id, resolve }, at) => {
            const bytes = Buffer.from(texts[at] ?? "");
            resolve(blobName(bytes) === id ? bytes : readBlob(github, slug, id));
        });
    };
    return ({ id, size }) => {
        if (size > most.bytes)
            return readBlob(github, slug, id);
        const { promise, resolve } = Promise.withResolvers();
        if (waiting.push({ id, resolve }) === 1)
            setImmediate(ask);
        return promise;
    };
}
/** The texts of blobs in one request; none where it fails: each alone then tells why. */
async function textsOf(some, github, { owner, repo }) {
    const parameters = some.map((_, at) => `$b${at}: GitObjectID!`).join(" ");
    const parts = some.map((_, at) => `b${at}: object(oid: $b${at}) { ... on Blob { text } }`).join(" ");
    const text = `query($owner: String! $repo: String! ${parameters}) { repository(owner: $owner, name: $repo) { ${parts} } }`;
    const ids = Object.fromEntries(some.map(({ id }, at) => [`b${at}`, id]));
    try {
        const { repository } = await github.graphql(text, { owner, repo, ...ids }, owner);
        return some.map((_, at) => repository[`b${at}`]?.text ?? undefined);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./packages/github/build/tree.js


/** Every file of `repository` at `ref`, a branch, tag or commit. LIMIT where GitHub does not tell them all. */
async function listTree(github, repository, ref) {
    return [...(await entriesOf(github, (0,build_repository/* slugOf */.t)(repository), ref)).values()];
}
/** What the commit with this name holds. It never changes. */
async function snapshotOf(github, slug, commit) {
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
        throw new errors/* OspoError */.sH("LIMIT", `${slug.owner}/${slug.repo} has too many files to list at ${tree}`);
    const files = data.tree.filter(({ type }) => type !== "tree");
    return new Map(files.map(({ path, mode, sha, size }) => [path, { path, mode, sha, size }]));
}

;// CONCATENATED MODULE: ./packages/github/build/repository-tree.js



/**
 * What `repository` holds at `ref` (branch, tag, commit), for `treeFiles`: one request for the list, one for
 * each content that is read, or for some small ones together. Its top is taken for the workspace.
 */
async function repositoryTree(github, repository, ref) {
    const entries = await listTree(github, repository, ref);
    const regular = entries.filter(({ mode }) => mode === "100644" || mode === "100755");
    return {
        files: new Map(regular.map(({ path, sha, size }) => [path, { id: sha, size: size ?? 0 }])),
        content: blobReader(github, (0,build_repository/* slugOf */.t)(repository)),
        prefix: "",
        shown: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref,
    };
}

;// CONCATENATED MODULE: ./packages/github/build/base.js



/**
 * What the input `base` names: a path of the workspace, else a commit by branch, tag or name, of the checkout
 * where git has it and else through the API. Without it, what a pull request or merge group is to be merged
 * into, whatever was checked out; `undefined` for other events. INPUT where it names nothing.
 */
async function openBase(base, host, github) {
    if (base === "") {
        const commit = await baseCommit(await (0,build_event/* readEvent */.j)(host), host, github);
        return commit === undefined ? undefined : fromTree(await treeOf(commit, host, github), host);
    }
    if (await isThere(base, host))
        return { files: host.files, path: base, shown: host.files.display(base) };
    return fromTree(await treeOf(base, host, github), host);
}
/** The commit that the event's change starts from. */
async function baseCommit(event, { env }, github) {
    const queued = commitName(event.merge_group?.base_sha);
    if (queued !== undefined)
        return queued;
    const stated = commitName(event.pull_request?.base?.sha);
    if (stated === undefined || env.GITHUB_EVENT_NAME === "pull_request_target")
        return stated;
    // The checkout is the merge of the head into what the base was just then, which may be newer than the event's.
    const parents = github
        ? await parentsOf(await github(), env.GITHUB_REPOSITORY ?? "", env.GITHUB_SHA ?? "")
        : [];
    return parents.length === 2 ? parents[0] : stated;
}
function commitName(value) {
    return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) ? value : undefined;
}
async function parentsOf({ octokit }, repository, commit) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    try {
        const { data } = await octokit.request(route, { ...(0,build_repository/* slugOf */.t)(repository), commit_sha: commit });
        return data.parents.map(({ sha }) => sha);
    }
    catch (error) {
        if (error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND")
            return [];
        throw error;
    }
}
async function treeOf(ref, host, github) {
    try {
        return await gitTree(ref, host);
    }
    catch (error) {
        if (github === undefined || !(error instanceof errors/* OspoError */.sH))
            throw error;
        return repositoryTree(await github(), host.env.GITHUB_REPOSITORY ?? "", ref);
    }
}
function fromTree(tree, { files }) {
    return { files: treeFiles(tree, files), path: undefined, shown: tree.shown };
}
async function isThere(path, { files }) {
    try {
        await files.admit(path);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* OspoError */.sH && error.code === "NOT_FOUND")
            return false;
        throw error;
    }
}


/***/ })

};
