/** What somebody does with code: the same license asks different things of each (DESIGN 5). */
export const contexts = ["internal", "service", "distribute", "contribute"] as const;

export type Context = (typeof contexts)[number];

interface ConditionText {
  /** As an order, in plain words. */
  readonly text: string;
  readonly contexts: readonly Context[];
}

const passOn: readonly Context[] = ["distribute"];
const anyUse: readonly Context[] = ["internal", "service", "distribute"];

/** Every condition that a license may set, and in which contexts it has to be met. */
export const conditionTexts = {
  notice: {
    text: "Keep the copyright notices and the license text in every copy you pass on",
    contexts: passOn,
  },
  "source-notice": {
    text: "Keep the copyright notices and the license text in source code you pass on",
    contexts: passOn,
  },
  "notice-file": { text: "Pass on the NOTICE file, where there is one", contexts: passOn },
  credit: {
    text: "Name the author, the license and the source wherever the work is shown or shared",
    contexts: ["service", "distribute"],
  },
  changes: { text: "Mark what you changed", contexts: passOn },
  rename: { text: "Give modified versions another name", contexts: passOn },
  endorsement: {
    text: "Do not use the authors' names to promote your product without asking",
    contexts: ["service", "distribute"],
  },
  advertising: {
    text: "Name the authors in advertising that mentions the software's features",
    contexts: ["service", "distribute"],
  },
  "source-files": {
    text: "Offer the source code of its files, your changes to them included, under the same license",
    contexts: passOn,
  },
  "source-library": {
    text: "Offer the library's source code, your changes included, under the same license",
    contexts: passOn,
  },
  relink: { text: "Let users replace the library by a modified one, and debug that", contexts: passOn },
  "source-whole": {
    text: "Offer the source code of the whole work that contains it, under the same license",
    contexts: passOn,
  },
  "source-network": {
    text: "Offer users over a network the source code of the whole work that contains it",
    contexts: ["service", "distribute"],
  },
  "source-service": {
    text: "Offer the source code of everything that runs your service, if you offer it as a service",
    contexts: ["service"],
  },
  installation: {
    text: "Give what is needed to install modified versions on consumer devices",
    contexts: passOn,
  },
  "share-alike": {
    text: "Share what you derive from it under the same license",
    contexts: ["service", "distribute"],
  },
  "no-derivatives": { text: "Do not share modified versions", contexts: ["service", "distribute"] },
  "non-commercial": { text: "Do not use it for commercial purposes", contexts: anyUse },
  "no-production": {
    text: "Do not use it in production beyond what the licensor's additional grant allows",
    contexts: anyUse,
  },
  "no-competing": {
    text: "Do not make it part of a product or service that competes with the licensor's",
    contexts: ["service", "distribute"],
  },
  "no-hosting": { text: "Do not offer it to others as a hosted or managed service", contexts: ["service"] },
  "no-circumvention": { text: "Do not remove or circumvent license keys and notices", contexts: anyUse },
  "internal-only": {
    text: "Use it only for your own internal purposes or non-commercially",
    contexts: ["service", "distribute"],
  },
  "good-only": { text: 'Use it "for Good, not Evil", which nobody can define', contexts: anyUse },
  "no-font-sale": { text: "Do not sell the font by itself", contexts: passOn },
  contract: { text: "Get a contract, or read the vendor's terms before any use", contexts: anyUse },
  inbound: {
    text: "What you contribute is under the project's own license, unless it asks for another agreement",
    contexts: ["contribute"],
  },
} as const satisfies Record<string, ConditionText>;

export type Condition = keyof typeof conditionTexts;

export type Permission = "commercial-use" | "modify" | "distribute" | "private-use" | "patent-grant";

export type Limitation =
  | "no-warranty"
  | "no-liability"
  | "no-trademark"
  | "patent-retaliation"
  | "no-patent-grant";
