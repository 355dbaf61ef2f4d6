import { registerHooks } from "node:module";

/**
 * GitHub's workflow parser. It imports JSON without the attribute that Node.js asks for, so the attribute
 * is added while it loads; all else of the runner gets the parser from here.
 */
registerHooks({
  load(url, context, next) {
    const bare = url.endsWith(".min.json") && context.importAttributes.type === undefined;
    return next(url, bare ? { ...context, importAttributes: { type: "json" } } : context);
  },
});

export const { convertWorkflowTemplate, isBasicExpression, isMapping, isScalar, isSequence, isString } =
  await import("@actions/workflow-parser");
export const { readTemplate } = await import("@actions/workflow-parser/templates/template-reader");
export const { YamlObjectReader } = await import("@actions/workflow-parser/workflows/yaml-object-reader");
export const { getWorkflowSchema } = await import("@actions/workflow-parser/workflows/workflow-schema");
export const { getActionSchema } = await import("@actions/workflow-parser/actions/action-schema");
export const { ensureStatusFunction } = await import("@actions/workflow-parser/model/converter/if-condition");
export const { convertReferencedWorkflow } = await import(
  "@actions/workflow-parser/model/converter/referencedWorkflow"
);
export const { TokenType } = await import("@actions/workflow-parser/templates/tokens/types");
