export { lazyGitHub, type OutsideInputs, outsideOf } from "./outside.ts";
