import { implement } from "@ospo-actions/core";
import { outsideOf } from "@ospo-actions/github/outside";
import { omit } from "@ospo-actions/inventory";
import { publish } from "@ospo-actions/report";
import { clearOutputs } from "./outputs.ts";
import { readProjects } from "./projects.ts";
import { describe } from "./report.ts";
import { writeSbom } from "./sbom-file.ts";
import { spec } from "./spec.ts";

export const action = implement(spec, async (inputs, host) => {
  await clearOutputs(inputs, host);
  const { inventory, lineOf } = await readProjects(inputs, host);
  const shown = omit(inventory, inputs.omit);
  const report = describe(shown, lineOf, host);
  const isWhole = report.verdict !== "fail";
  const sbomPath = isWhole ? await writeSbom(shown, inputs.outputFile, host) : "";
  const outside = outsideOf(inputs, host);
  const further = isWhole ? [sbomPath] : [];
  const reportPath = await publish(report, { title: spec.name, ...inputs, further, outside }, host);
  const { verdict, coverage } = report;
  const { checked, expected } = coverage;
  host.log.info(sbomPath ? `${checked} components in ${host.files.display(sbomPath)}` : "No SBOM written.");
  return { verdict, reportPath, checked, expected, components: checked, sbomPath };
});
