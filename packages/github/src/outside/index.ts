export { lazyGitHub, type OutsideInputs, outsideOf } from "./outside.ts";
export { isReadOnly } from "./read-only.ts";
