export { asVariable, eachPart, hostileParts, hostilePaths, isFileName } from "./corpus.ts";
export { credentials } from "./credentials.ts";
export { expectHarmlessRun } from "./harmless.ts";
export { expectHarmlessMarkdown } from "./markdown.ts";
export { runSealed, type SealedRun } from "./run.ts";
