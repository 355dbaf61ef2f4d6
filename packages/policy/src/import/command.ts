/** A command line as a shell would split it: words, each free of its quotes. */
type Words = readonly string[];

/** The commands of a script: split at `&&`, `||`, `|`, `;` and line ends; a backslash before a line end continues it. */
export function commandsOf(script: string): readonly Words[] {
  const commands: string[][] = [];
  let words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  const endWord = (): void => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  for (let at = 0; at < script.length; at++) {
    const character = script[at] as string;
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
      else if (character === "\\" && quote === '"' && at + 1 < script.length) word += script[++at] as string;
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= "";
    } else if (character === "\\" && at + 1 < script.length) {
      const next = script[++at] as string;
      if (next !== "\n") word = (word ?? "") + next;
    } else if (/[;&|\n\r]/.test(character)) endCommand();
    else if (/\s/.test(character)) endWord();
    else word = (word ?? "") + character;
  }
  endCommand();
  return commands;
}
