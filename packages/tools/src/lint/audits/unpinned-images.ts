import type { Audit } from "../audit.ts";
import { usesOf } from "./uses.ts";

/** A tag of an image moves like a tag of an action. */
export const unpinnedImages: Audit = {
  name: "unpinned-images",
  fix: "name the digest: `image@sha256:…`.",
  check: (workflow) => {
    const containers = workflow.jobs.flatMap(({ value }) => [
      value.get("container")?.text === undefined
        ? value.get("container")?.get("image")
        : value.get("container"),
      ...(value.get("services")?.entries ?? []).map((service) => service.value.get("image")),
    ]);
    const own = workflow.root.get("runs")?.get("image");
    const images = [...containers, ...usesOf(workflow), own].filter((value) => value !== undefined);
    return images
      .filter((value) => !usesOf(workflow).includes(value) || value.text?.startsWith("docker://"))
      .filter(({ text = "" }) => text !== "" && text !== "Dockerfile" && !/@sha256:[0-9a-f]{64}$/.test(text))
      .map(({ text, line }) => ({ line, message: `The image \`${text}\` is not pinned to a digest.` }));
  },
};
