import type { Answer, Request } from "./exchange.ts";

/** Items a page without `per_page`, and the most that GitHub gives (docs: using-pagination-in-the-rest-api). */
const usual = 30;
const most = 100;

/** One page of `all` as `request` asks for it, with the `link` header. `wrap` makes the body. */
export function page<T>(
  all: readonly T[],
  { query, path }: Request,
  apiUrl: string,
  wrap: (items: readonly T[]) => unknown = (items) => items,
): Answer {
  const size = Math.min(number(query, "per_page", usual), most);
  const at = number(query, "page", 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const to = (target: number, rel: string): string => {
    const next = new URLSearchParams(query);
    next.set("page", String(target));
    return `<${apiUrl}${path}?${next}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [to(at - 1, "prev"), to(1, "first")] : []),
    ...(at < last ? [to(at + 1, "next"), to(last, "last")] : []),
  ];
  const headers = links.length > 0 ? { link: links.join(", ") } : {};
  return { status: 200, headers, body: wrap(all.slice((at - 1) * size, at * size)) };
}

function number(query: URLSearchParams, name: string, otherwise: number): number {
  const value = Number(query.get(name) ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
