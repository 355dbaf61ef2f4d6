import { compatible, type Evaluation, type Outbound, parseExpression } from "@ospo-actions/license";
import { judge, type Policy } from "@ospo-actions/policy";
import type { PackageRuling } from "./ruling.ts";

/** A package that our own license does not let us ship as it is. */
export interface Clash {
  readonly ruling: PackageRuling;
  readonly level: "fail" | "review";
  /** A sentence: which of its licenses does not fit, and why. */
  readonly reason: string;
}

/**
 * Which packages of the product (development ones are not shipped) do not fit a product under `outbound`, or only
 * under conditions. What is unknown is a finding already.
 */
export function clashesWith(
  outbound: Outbound,
  rulings: readonly PackageRuling[],
  policy: Policy,
): readonly Clash[] {
  const known = new Map<string, Evaluation | undefined>();
  const ask = (expression: string): Evaluation | undefined => {
    if (!known.has(expression)) known.set(expression, evaluated(expression, outbound));
    return known.get(expression);
  };
  return rulings.flatMap((ruling) => {
    const expression = expressionOf(ruling);
    if (ruling.evidence.component.scope === "excluded" || expression === undefined) return [];
    const chosen = ask(ruling.license?.chosen ?? expression);
    const whole = ask(expression);
    const answer = mayChoose(whole, ruling, policy) ? whole : chosen;
    if (answer?.standing === "allow" && whole !== undefined) return [];
    const level =
      answer === undefined || answer.standing === "deny" ? ("fail" as const) : ("review" as const);
    return [{ ruling, level, reason: reasonFor(answer, expression, outbound) }];
  });
}

function evaluated(expression: string, outbound: Outbound): Evaluation | undefined {
  const tree = parseExpression(expression);
  return tree && compatible(tree, outbound);
}

/** All that binds: of a contradiction both sides, and what the files ask for beyond what is declared. */
function expressionOf({ evidence, license, clarified }: PackageRuling): string | undefined {
  if (clarified?.kind === "clarified") return license?.chosen;
  const { agreement, concluded, declared, detected, extra } = evidence.conclusion;
  if (agreement === "contradiction" && declared && detected) return `(${declared}) AND (${detected})`;
  if (concluded === undefined || extra.length === 0) return concluded;
  return [`(${concluded})`, ...extra].join(" AND ");
}

/** Another branch of an OR than the policy's may be taken where the policy thinks no worse of it. */
function mayChoose(
  whole: Evaluation | undefined,
  { evidence, use, license, ruling }: PackageRuling,
  policy: Policy,
): boolean {
  if (whole === undefined || evidence.conclusion.extra.length > 0) return true;
  const { component } = evidence;
  const other = judge(
    policy,
    { purl: component.purl, scope: use.need, context: license?.context },
    whole.chosen,
  ).ruling;
  return other === "allow" || other === ruling;
}

function reasonFor(answer: Evaluation | undefined, expression: string, outbound: Outbound): string {
  if (answer === undefined) return `\`${expression}\` cannot be read.`;
  const worst = answer.terms.find(({ standing }) => standing === answer.standing);
  const license =
    worst === undefined ? expression : answer.terms.length > 1 ? idOf(worst.term) : answer.chosen;
  const product = outbound === "proprietary" ? "a proprietary product" : `a product under \`${outbound}\``;
  const verb = answer.standing === "deny" ? "does not go into" : "goes into";
  const under = answer.standing === "deny" ? "" : " only under conditions";
  return `\`${license}\` ${verb} ${product}${under}: ${worst?.reason ?? "nobody knows"}.`;
}

function idOf({ id, exception }: { readonly id: string; readonly exception?: string }): string {
  return exception === undefined ? id : `${id} WITH ${exception}`;
}
