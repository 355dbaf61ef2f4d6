/**
 * Cuts a stream into lines as .NET's reader does for the runner: at LF, CR LF and a bare CR. Pieces are joined
 * only when their line ends, so that one line of a hundred megabytes costs no more than many short ones.
 */
export class LineSplitter {
  readonly #take: (line: string) => void;
  #pending: string[] = [];
  #afterReturn = false;

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  push(chunk: string): void {
    const text = this.#afterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    this.#afterReturn = chunk.endsWith("\r");
    let from = 0;
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
      this.#end(text.slice(from, index));
      from = index + end.length;
    }
    if (from < text.length) this.#pending.push(text.slice(from));
  }

  /** The last line, if nothing ended it. */
  finish(): void {
    if (this.#pending.length > 0) this.#end("");
  }

  #end(rest: string): void {
    this.#take(this.#pending.length === 0 ? rest : this.#pending.join("") + rest);
    this.#pending = [];
  }
}
