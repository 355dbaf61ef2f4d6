import type { WorkflowTemplate } from "@actions/workflow-parser/model/workflow-template";
import type { TemplateContext } from "@actions/workflow-parser/templates/template-context";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { convertWorkflowTemplate } from "./parser.ts";
import { parseTemplate } from "./template.ts";
import { entriesOf, itemsOf, literalText, tokenAt } from "./token-tree.ts";

/** Why GitHub, or this runner, will not run a file. Lines and columns count from one. */
export interface Refusal {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly message: string;
}

/** A workflow that GitHub's parser accepts. */
export interface WorkflowFile {
  /** As messages name it: `.github/workflows/ci.yml`. */
  readonly file: string;
  readonly name: string;
  readonly root: MappingToken;
  readonly jobs: ReadonlyMap<string, MappingToken>;
  readonly template: WorkflowTemplate;
  readonly context: TemplateContext;
}

/** Reads a workflow with GitHub's parser; gives its errors, or what of it this runner cannot do. */
export async function readWorkflow(file: string, text: string): Promise<WorkflowFile | readonly Refusal[]> {
  const { context, root } = parseTemplate("workflow", file, text);
  if (root === undefined) return refusalsOf(file, context);
  const template = await convertWorkflowTemplate(context, root);
  if (context.errors.count > 0) return refusalsOf(file, context);
  const jobs = new Map(
    entriesOf(tokenAt(root, "jobs")).map(([id, job]) => [id, job.assertMapping("job")] as const),
  );
  const unsupported = [...jobs].flatMap(([id, job]) => unsupportedIn(file, id, job));
  if (unsupported.length > 0) return unsupported;
  return { file, name: literalText(root.find("name")) ?? file, root, jobs, template, context };
}

export function refusalsOf(file: string, context: TemplateContext): readonly Refusal[] {
  return context.errors.getErrors().map(({ rawMessage, range }) => ({
    file,
    line: range?.start.line,
    column: range?.start.column,
    message: rawMessage,
  }));
}

export function refusal(file: string, token: TemplateToken | undefined, message: string): Refusal {
  return { file, line: token?.line, column: token?.col, message };
}

function unsupportedIn(file: string, id: string, job: MappingToken): readonly Refusal[] {
  const found: Refusal[] = [];
  const refuse = (token: TemplateToken, what: string): void => {
    found.push(refusal(file, token, `Job '${id}' uses ${what}, which this test runner does not support.`));
  };
  for (const key of ["container", "services", "snapshot", "environment"]) {
    const token = job.find(key);
    if (token) refuse(token, `'${key}'`);
  }
  for (const step of itemsOf(job.find("steps"))) {
    for (const key of ["background", "wait", "wait-all", "cancel", "parallel"]) {
      const token = tokenAt(step, key);
      if (token) refuse(token, `'${key}' in a step`);
    }
    const uses = tokenAt(step, "uses");
    if (uses && literalText(uses)?.startsWith("docker://")) refuse(uses, `'${literalText(uses)}'`);
  }
  return found;
}
