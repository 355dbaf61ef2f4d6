import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import { ownPath } from "./own.ts";
import { lineInFile, type Source } from "./source.ts";

/** What GitHub's own editor support says about a workflow or an action; ours are looked up below `root`. */
export async function lintWithLanguageService(source: Source, root: string): Promise<readonly Finding[]> {
  const { validate, registerLogger } = await load();
  const failures: string[] = [];
  const error = (message: string): void => void failures.push(message);
  registerLogger({ error, warn: error, info: () => {}, log: () => {} });
  const file = { getFileContent: (reference: object) => readOwn(reference, root) };
  const document = { uri: uriOf(source), getText: () => withOwnPaths(source.text) };
  const diagnostics = await validate(document as Parameters<typeof validate>[0], { fileProvider: file });
  // It keeps its own faults to itself: a file that it could not check looks clean.
  if (failures.length > 0) throw new Error(`${source.file}:${source.start} ${failures.join("; ")}`);
  return diagnostics.map(({ message, range }) => ({
    rule: "languageservice",
    file: source.file,
    line: lineInFile(source, range.start.line + 1),
    message: typeof message === "string" ? message : message.value,
    fix: "as https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax says.",
  }));
}

let counter = 0;

/** It takes the kind of a document from its address, and keeps what it parsed by it. */
function uriOf({ kind }: Source): string {
  counter += 1;
  return kind === "action" ? `file:///${counter}/action.yml` : `file:///.github/workflows/${counter}.yml`;
}

/** All references to our own actions and workflows as `$/`: of these it reads inputs from the tree. */
function withOwnPaths(text: string): string {
  return text.replaceAll(/(\buses:\s*["']?)([^\s"'#]+)/g, (match, before: string, uses: string) => {
    const path = ownPath(uses);
    return path === undefined ? match : `${before}$/${path}`;
  });
}

async function readOwn(reference: object, root: string): Promise<{ name: string; content: string }> {
  const { path } = reference as { path: string };
  const file = join(root, path);
  if ("owner" in reference || !existsSync(file)) throw new Error(`${path} is not here`);
  return { name: path, content: readFileSync(file, "utf8") };
}

/** Its packages import JSON in the way of bundlers, without saying that it is JSON. */
function load(): Promise<typeof import("@actions/languageservice")> {
  const hooks = registerHooks({
    load: (url, context, next) => {
      const plain = url.endsWith(".json") && context.importAttributes.type === undefined;
      return next(url, plain ? { ...context, importAttributes: { type: "json" } } : context);
    },
  });
  return import("@actions/languageservice").finally(() => hooks.deregister());
}
