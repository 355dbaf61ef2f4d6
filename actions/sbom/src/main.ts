import { implement } from "@ospo-actions/core";
import { omit } from "@ospo-actions/inventory";
import { publish } from "@ospo-actions/report";
import { readProjects } from "./projects.ts";
import { describe } from "./report.ts";
import { writeSbom } from "./sbom-file.ts";
import { spec } from "./spec.ts";

export const action = implement(spec, async (inputs, host) => {
  const { inventory, lineOf } = await readProjects(inputs.path, host);
  const shown = omit(inventory, inputs.omit);
  const report = describe(shown, lineOf, host);
  const sbomPath =
    report.coverage.checked > 0 && shown.unreadable === 0
      ? await writeSbom(shown, inputs.outputFile, host)
      : "";
  const reportPath = await publish(report, { title: spec.name, ...inputs }, host);
  host.log.info(summary(report.coverage.checked, sbomPath && host.files.display(sbomPath)));
  const { verdict, coverage } = report;
  const { checked, expected } = coverage;
  return { verdict, reportPath, checked, expected, components: checked, sbomPath };
});

function summary(components: number, path: string): string {
  return path ? `${components} components in ${path}` : "No SBOM written.";
}
