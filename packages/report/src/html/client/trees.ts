/// <reference lib="dom" />

type Row = readonly (string | number)[];

/**
 * Runs in the page, as source text: it may refer to nothing outside itself. Lets every tree grow where it is
 * unfolded, downwards from its roots, or upwards from what was searched for. Data enters as text content only.
 */
export function growTrees(): void {
  const atOnce = 100;

  for (const section of document.querySelectorAll<HTMLElement>("[data-tree]")) enable(section);

  function enable(section: HTMLElement): void {
    const list = section.querySelector<HTMLUListElement>("ul.tree");
    const input = section.querySelector("input");
    const toolbar = section.querySelector<HTMLElement>(".toolbar");
    const status = section.querySelector("[role=status]");
    const graphData = section.querySelector("script");
    const rowData = document.getElementById(section.dataset.tree ?? "")?.querySelector("script");
    if (!list || !input || !toolbar || !status || !graphData || !rowData) return;
    const shownCells = Number(section.dataset.cells);
    const first = status.textContent;

    // Parsed at the first use, as are the ways up.
    let graph: ReturnType<typeof read> | undefined;
    let isUp = false;

    function load(): ReturnType<typeof read> {
      graph ??= read();
      return graph;
    }

    function read() {
      const rows: readonly Row[] = JSON.parse(rowData?.textContent ?? "[]");
      const [roots, down]: [number[], number[][]] = JSON.parse(graphData?.textContent ?? "[[],[]]");
      const up: number[][] = rows.map(() => []);
      for (const [from, targets] of down.entries()) for (const to of targets) up[to]?.push(from);
      const lower = rows.map(([name]) => String(name).toLowerCase());
      return { rows, roots, tops: new Set(roots), down, up, lower };
    }

    /** Appends nodes for `all` from `from` on, and a button for those that are too many at once. */
    function fill(box: HTMLUListElement, all: readonly number[], above: ReadonlySet<number>, from = 0): void {
      box.append(...all.slice(from, from + atOnce).map((row) => nodeOf(row, above)));
      offer(box, all.length - from - atOnce, () => fill(box, all, above, from + atOnce));
    }

    function offer(box: HTMLUListElement, left: number, show: () => void): void {
      if (left <= 0) return;
      const line = document.createElement("li");
      const more = document.createElement("button");
      more.type = "button";
      more.textContent = left > atOnce ? `Show ${atOnce} of ${number(left)} more` : `Show ${left} more`;
      more.addEventListener("click", () => {
        const before = line.previousElementSibling;
        line.remove();
        show();
        before?.nextElementSibling?.querySelector<HTMLElement>("summary")?.focus();
      });
      line.append(more);
      box.append(line);
    }

    function nodeOf(row: number, above: ReadonlySet<number>): HTMLLIElement {
      const { rows, tops, down, up } = load();
      const line = document.createElement("li");
      const leads = (isUp ? up : down)[row]?.length ?? 0;
      const again = above.has(row);
      const fold = document.createElement(leads > 0 && !again ? "details" : "div");
      const head = document.createElement(fold instanceof HTMLDetailsElement ? "summary" : "span");
      if (fold instanceof HTMLDetailsElement) fold.dataset.row = String(row);
      else head.className = "leaf";
      for (const [at, cell] of (rows[row] ?? []).slice(0, shownCells).entries()) {
        if (cell === "") continue;
        const part = document.createElement(at === 0 ? "b" : "span");
        part.textContent = String(cell);
        head.append(part, " ");
      }
      if (isUp && tops.has(row)) head.append(note("direct"));
      if (again) head.append(note("↺ see above"));
      else if (leads > 0) head.append(note(number(leads)));
      fold.append(head);
      line.append(fold);
      return line;
    }

    function number(value: number): string {
      return value.toLocaleString("en-US");
    }

    function note(text: string): HTMLElement {
      const part = document.createElement("span");
      part.className = "count";
      part.textContent = `${text} `;
      return part;
    }

    function grow(fold: HTMLDetailsElement): void {
      if (!fold.open || fold.dataset.row === undefined || fold.querySelector("ul")) return;
      const above = new Set<number>();
      for (let at: Element | null = fold; at && at !== section; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) above.add(Number(at.dataset.row));
      const { down, up } = load();
      const box = document.createElement("ul");
      fold.append(box);
      fill(box, (isUp ? up : down)[Number(fold.dataset.row)] ?? [], above);
    }

    function search(): void {
      const words = (input?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
      const { roots, lower } = load();
      isUp = words.length > 0;
      const found = isUp
        ? lower.flatMap((name, row) => (words.every((word) => name.includes(word)) ? [row] : []))
        : roots;
      list?.replaceChildren();
      if (list) fill(list, found, new Set());
      if (status)
        status.textContent = isUp ? `${number(found.length)} found; unfold to see what brings it in` : first;
    }

    // What is unfolded tells its parents only while the event goes down to it.
    section.addEventListener(
      "toggle",
      (event) => {
        if (event.target instanceof HTMLDetailsElement) grow(event.target);
      },
      true,
    );
    input.addEventListener("input", search);
    const there = list.childElementCount;
    offer(list, Number(section.dataset.roots) - there, () => fill(list, load().roots, new Set(), there));
    toolbar.hidden = false;
  }
}
