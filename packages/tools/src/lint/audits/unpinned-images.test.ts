import { testAudit } from "./examples.ts";
import { unpinnedImages } from "./unpinned-images.ts";

testAudit(
  unpinnedImages,
  {
    "a container's tag": "jobs: { a: { container: node:24 } }",
    "an image's tag": "jobs: { a: { container: { image: node:24 } } }",
    "a service": "jobs: { a: { services: { db: { image: postgres } } } }",
    "a step's": "- uses: docker://alpine:3",
    "an action's": "runs: { using: docker, image: 'docker://alpine:3' }",
  },
  {
    "a digest":
      "jobs: { a: { container: 'node@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }",
    "a Dockerfile": "runs: { using: docker, image: Dockerfile }",
  },
);
