export { type DeclaredKind, kindOfDeclared } from "./declared.ts";
export { type Expression, parseExpression } from "./expression.ts";
