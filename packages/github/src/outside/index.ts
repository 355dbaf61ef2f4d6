export { type Clock, hostClock } from "../clock.ts";
export { type BaseInputs, hasBase, openBase } from "./base.ts";
export { lazyGitHub, type OutsideInputs, outsideOf } from "./outside.ts";
export { isReadOnly } from "./read-only.ts";
export { openState } from "./state.ts";
