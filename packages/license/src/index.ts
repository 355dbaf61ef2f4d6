export { type Category, categories, type Direction, directionOf } from "./category/category.ts";
export { categoryOf, filedUnder } from "./category/category-of.ts";
export type { Filed } from "./category/table.ts";
export { type DeclaredKind, kindOfDeclared } from "./declared/kind.ts";
export { type Declared, readDeclared } from "./declared/read.ts";
export {
  type Evaluation,
  evaluate,
  type Judge,
  type JudgedTerm,
  type Judgement,
  type Rejected,
  type Standing,
} from "./evaluate.ts";
export { type Expression, parseExpression } from "./expression.ts";
export { covers, type Leaf, type Term, termOf, writeTerm } from "./term.ts";
export { takenAs } from "./version.ts";
