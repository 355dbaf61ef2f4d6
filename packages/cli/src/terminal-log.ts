import { styleText } from "node:util";
import { escapeLog, type Log, type Place } from "@ospo-actions/core";

type Style = Parameters<typeof styleText>[0];

/** The log of a command on `stream`: colours and a moving progress line on a terminal alone. */
export function terminalLog(stream: NodeJS.WriteStream): Log {
  const isTerminal = stream.isTTY === true;
  const paint = (style: Style, text: string): string => styleText(style, text, { stream });
  const clear = isTerminal ? "\r\u001b[K" : "";
  const secrets = new Set<string>();

  function print(lead: string, text: string, at?: Place): void {
    const where = at ? `${escapeLog(at.file)}${at.line === undefined ? "" : `:${at.line}`}: ` : "";
    const lines = hide(text, secrets)
      .split("\n")
      .map((line) => escapeLog(line, 4_096));
    stream.write(`${clear}${lead}${where}${lines.join("\n  ")}\n`);
  }

  return {
    debug: () => undefined,
    info: (text) => print("", text),
    notice: (text, at) => print(`${paint("blue", "note")} `, text, at),
    warning: (text, at) => print(`${paint("yellow", "review")} `, text, at),
    error: (text, at) => print(`${paint("red", "error")} `, text, at),
    group(title, work) {
      print("", title);
      return work();
    },
    progress({ done, total, what }) {
      if (isTerminal) stream.write(`${clear}${done < total ? `${done} of ${total} ${escapeLog(what)}` : ""}`);
    },
    mask: (secret) => void secrets.add(secret),
  };
}

function hide(text: string, secrets: ReadonlySet<string>): string {
  let shown = text;
  for (const secret of secrets) shown = shown.replaceAll(secret, "***");
  return shown;
}
