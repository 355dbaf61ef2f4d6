/** So many lines to paste are shown; nobody pastes more. */
const mostLines = 30;

/** Advice as people read it: a sentence, and below a blank line what to paste into a file. */
export function splitAdvice(advice: string): {
  readonly sentence: string;
  readonly lines: readonly string[];
} {
  const at = advice.indexOf("\n\n");
  if (at < 0) return { sentence: advice, lines: [] };
  return {
    sentence: advice.slice(0, at),
    lines: advice
      .slice(at + 2)
      .split("\n")
      .slice(0, mostLines),
  };
}
