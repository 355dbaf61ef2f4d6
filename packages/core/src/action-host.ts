import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import { cancellation } from "./cancellation.ts";
import { escapeLog } from "./escape/log.ts";
import { execute } from "./execute.ts";
import type { Host } from "./host.ts";
import { limits } from "./limits.ts";
import type { Log, Place } from "./log.ts";
import { nodeFiles } from "./node-files.ts";
import { plainGet } from "./plain-get.ts";
import { proxyFetch } from "./proxy-fetch.ts";

/** How often (ms) progress may add a line to a job's log. */
const progressEvery = 5_000;

/** The host of an action: GitHub's runner, spoken to through `@actions/core` and here alone. */
export function actionHost(): Host {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const temporary = process.env.RUNNER_TEMP || tmpdir();
  const cancelled = cancellation();
  return {
    kind: "action",
    env: process.env,
    fetch: proxyFetch,
    get: plainGet,
    execute,
    now: () => new Date(),
    sleep: (ms) => sleep(ms, undefined, { signal: cancelled }),
    files: nodeFiles({ workspace, temporary, writable: [workspace, temporary] }),
    log: actionLog(),
    input: (name) => process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`],
    setOutput: (name, value) => core.setOutput(name, value),
    async summarize(markdown) {
      if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
    },
    cancelled,
  };
}

function actionLog(): Log {
  let nextProgress = 0;
  return {
    debug: (text) => core.debug(message(text)),
    info: (text) => {
      for (const line of text.split("\n")) core.info(escapeLog(line));
    },
    notice: (text, at) => core.notice(message(text), place(at)),
    warning: (text, at) => core.warning(message(text), place(at)),
    error: (text, at) => core.error(message(text), place(at)),
    group: (title, work) => core.group(escapeLog(title), work),
    progress({ done, total, what }) {
      if (done < total && Date.now() < nextProgress) return;
      nextProgress = Date.now() + progressEvery;
      core.info(escapeLog(`${done} of ${total} ${what}`));
    },
    mask(secret) {
      const forms = [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        Buffer.from(secret).toString("base64"),
      ];
      for (const form of new Set(forms)) core.setSecret(form);
    },
  };
}

function message(text: string): string {
  return text
    .slice(0, limits.annotationCharacters)
    .split("\n")
    .map((line) => escapeLog(line, limits.annotationCharacters))
    .join("\n");
}

function place(at: Place | undefined): core.AnnotationProperties {
  if (at === undefined) return {};
  return { file: escapeLog(at.file), ...(at.line === undefined ? {} : { startLine: at.line }) };
}
