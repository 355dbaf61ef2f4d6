/**
 * The pairs of an env file (GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE): `name=value`, or `name<<delimiter`,
 * lines, `delimiter`. Follows the runner's EnvFileKeyValuePairs with its messages; like it, gives what
 * stands before a fault and throws there.
 */
export function* envFilePairs(text: string): Generator<readonly [name: string, value: string]> {
  let at = 0;
  const nextLine = (): { readonly line: string; readonly ended: boolean } | undefined => {
    if (at >= text.length) return undefined;
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? undefined : end);
    at = end < 0 ? text.length : end + 1;
    return { line, ended: end >= 0 };
  };
  for (let next = nextLine(); next; next = nextLine()) {
    const { line } = next;
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === "" || delimiter === "") {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const start = at;
      let end = at;
      for (let inner = nextLine(); inner?.line !== delimiter; inner = nextLine()) {
        if (inner === undefined)
          throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
        if (!inner.ended) throw new Error("Invalid value. EOF marker missing new line.");
        end = at - 1;
      }
      yield [name, text.slice(start, Math.max(start, end))];
    } else if (equals >= 0) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      yield [line.slice(0, equals), line.slice(equals + 1)];
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
}

/** The folders of GITHUB_PATH, a line each. */
export function pathLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line !== "");
}
