export { asVariable, eachPart, hostileParts, hostilePaths, isFileName } from "./corpus.ts";
export { credentials } from "./credentials.ts";
export { expectHarmlessRun } from "./harmless.ts";
export { runSealed, type SealedRun } from "./run.ts";
