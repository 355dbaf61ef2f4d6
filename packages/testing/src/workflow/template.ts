import {
  TemplateContext,
  TemplateValidationErrors,
} from "@actions/workflow-parser/templates/template-context";
import {
  type LiteralToken,
  type MappingToken,
  StringToken,
} from "@actions/workflow-parser/templates/tokens/index";
import { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";
import {
  getActionSchema,
  getWorkflowSchema,
  isMapping,
  isString,
  readTemplate,
  YamlObjectReader,
} from "./parser.ts";

/** What became of a file: its tree, or the errors in its context. */
export interface Template {
  readonly context: TemplateContext;
  readonly root: MappingToken | undefined;
}

/** Parses a workflow or an `action.yml` against GitHub's schema. */
export function parseTemplate(kind: "workflow" | "action", file: string, text: string): Template {
  const schema = kind === "workflow" ? getWorkflowSchema() : getActionSchema();
  const context = new TemplateContext(new TemplateValidationErrors(), schema, new NoOperationTraceWriter());
  const id = context.getFileId(file);
  const reader = new ValueReader(id, text);
  for (const { message, range } of reader.errors) context.error(id, message, range);
  if (context.errors.count > 0) return { context, root: undefined };
  const root = readTemplate(context, `${kind}-root`, reader, id);
  return {
    context,
    root: root !== undefined && isMapping(root) && context.errors.count === 0 ? root : undefined,
  };
}

/**
 * Made for an editor, the library takes a text of several lines that holds an expression from the YAML as it is
 * written, indentation and all. Without its source the text is what YAML says it is, as on GitHub.
 */
class ValueReader extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const token = super.allowLiteral();
    return token && isString(token)
      ? new StringToken(token.file, token.range, token.value, token.definitionInfo)
      : token;
  }
}
