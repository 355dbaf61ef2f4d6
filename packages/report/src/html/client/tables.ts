/// <reference lib="dom" />

type Row = readonly (string | number)[];

/**
 * Runs in the page, as source text: it may refer to nothing outside itself. Gives every table search,
 * filters, sorting and paging. Data enters the document as text content only.
 */
export function enableTables(): void {
  const firstRows = 25;
  const moreRows = 100;
  const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
  const texts = new Intl.Collator("en", { numeric: true });

  for (const section of document.querySelectorAll<HTMLElement>("[data-table]")) enable(section);

  function enable(section: HTMLElement): void {
    const find = <E extends HTMLElement>(selector: string): E | null => section.querySelector<E>(selector);
    const body = find<HTMLTableSectionElement>("tbody");
    const box = find(".scroll");
    const data = find("script");
    const status = find("[role=status]");
    const more = find<HTMLButtonElement>("[data-more]");
    const rest = find<HTMLButtonElement>("[data-all]");
    const none = find("[data-none]");
    if (!body || !box || !data || !status || !more || !rest || !none) return;
    const toolbar = find(".toolbar");
    const input = find<HTMLInputElement>("input");
    const selects = [...section.querySelectorAll("select")];
    const headers = [...section.querySelectorAll("th")];
    const columns = headers.map((header) => header.textContent ?? "");

    const total = Number(section.dataset.rows);
    // Parsed at the first use: a page of many large tables opens at once.
    let parsed: { readonly rows: readonly Row[]; readonly lower: readonly string[] } | undefined;
    let sequence: readonly number[] = [];
    let matches: readonly number[] = [];
    let found = total;
    let shown = body.rows.length;
    let order: { readonly column: number; readonly down: boolean } | undefined;

    function load(): NonNullable<typeof parsed> {
      if (parsed) return parsed;
      const rows: readonly Row[] = JSON.parse(data?.textContent ?? "[]");
      parsed = { rows, lower: rows.map((row) => row.join("\n").toLowerCase()) };
      sequence = rows.map((_, at) => at);
      matches = sequence;
      return parsed;
    }

    function search(): void {
      const { rows, lower } = load();
      const words = (input?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
      const wanted = selects.map(({ value, dataset }) => ({ value, column: Number(dataset.column) }));
      const counts = selects.map(() => new Map<string, number>());
      matches = sequence.filter((at) => {
        if (!words.every((word) => lower[at]?.includes(word))) return false;
        const values = wanted.map(({ column }) => `=${rows[at]?.[column]}`);
        const missed = wanted.map(({ value }, i) => value !== "" && value !== values[i]);
        // A filter's counts say what choosing another of its values would give.
        for (const [i, value] of values.entries()) {
          if (missed.some((misses, other) => misses && other !== i)) continue;
          counts[i]?.set(value, (counts[i].get(value) ?? 0) + 1);
        }
        return !missed.includes(true);
      });
      for (const [i, select] of selects.entries()) recount(select, counts[i]);
      found = matches.length;
      shown = Math.min(firstRows, found);
      body?.replaceChildren(...linesOf(0, shown));
      if (box) box.scrollTop = 0;
      tell();
    }

    function linesOf(from: number, to: number): HTMLTableRowElement[] {
      const { rows } = load();
      return matches.slice(from, to).map((at) => lineOf(rows[at] ?? [], columns));
    }

    function show(amount: number): void {
      const from = shown;
      shown = Math.min(shown + amount, found);
      body?.append(...linesOf(from, shown));
      tell();
      // The button that had the focus is gone with the last rows.
      if (shown === found) box?.focus({ preventScroll: true });
    }

    function tell(): void {
      if (!status || !more || !rest || !none || !box) return;
      const amount = `${number(found)}${found < total ? ` of ${number(total)}` : ""} rows`;
      status.textContent = shown < found ? `${amount}, first ${number(shown)} shown` : amount;
      const left = found - shown;
      more.hidden = left === 0;
      more.textContent = `Show ${number(Math.min(moreRows, left))} more`;
      rest.hidden = left <= moreRows;
      rest.textContent = `Show all ${number(found)}`;
      none.hidden = found > 0;
      box.hidden = found === 0;
    }

    function sortBy(column: number): void {
      const { rows } = load();
      // Numbers start with the largest, texts with A; the third time gives the report's own order back.
      const numeric = rows.some((row) => typeof row[column] === "number");
      const repeated = order?.column === column ? order.down : undefined;
      order =
        repeated === !numeric ? undefined : { column, down: repeated === undefined ? numeric : !repeated };
      const down = order?.down ?? false;
      const natural = rows.map((_, at) => at);
      sequence = order
        ? natural.sort((a, b) => compare(rows[a]?.[column], rows[b]?.[column], down))
        : natural;
      for (const [at, header] of headers.entries()) {
        const mine = order?.column === at;
        header.setAttribute("aria-sort", mine ? (down ? "descending" : "ascending") : "none");
      }
      search();
    }

    for (const [column, header] of headers.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...header.childNodes);
      button.addEventListener("click", () => sortBy(column));
      header.append(button);
      header.setAttribute("aria-sort", "none");
    }
    input?.addEventListener("input", search);
    for (const select of selects) select.addEventListener("change", search);
    more.addEventListener("click", () => show(moreRows));
    rest.addEventListener("click", () => show(Number.POSITIVE_INFINITY));
    find("[data-clear]")?.addEventListener("click", () => {
      if (input) input.value = "";
      for (const select of selects) select.value = "";
      search();
      input?.focus();
    });
    if (toolbar) toolbar.hidden = false;
    tell();
  }

  function number(value: number): string {
    return numbers.format(value);
  }

  function lineOf(row: Row, columns: readonly string[]): HTMLTableRowElement {
    const line = document.createElement("tr");
    for (const [at, cell] of row.entries()) {
      const box = document.createElement("td");
      box.dataset.label = columns[at] ?? "";
      if (typeof cell === "number") box.className = "number";
      else if (/\S{25}/.test(cell)) box.className = "long";
      else if (/^\S+$/.test(cell)) box.className = "word";
      box.textContent = typeof cell === "number" ? number(cell) : cell;
      line.append(box);
    }
    return line;
  }

  function compare(a: string | number = "", b: string | number = "", down = false): number {
    // What is not known stays at the end, whichever way.
    if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
    const way = down ? -1 : 1;
    if (typeof a === "number" && typeof b === "number") return way * (a - b);
    return way * texts.compare(String(a), String(b));
  }

  function recount(select: HTMLSelectElement, counts: ReadonlyMap<string, number> = new Map()): void {
    for (const option of select.options) {
      if (option.value === "") continue;
      const amount = counts.get(option.value) ?? 0;
      option.textContent = `${option.value.slice(1) || "(none)"} (${number(amount)})`;
      option.disabled = amount === 0 && !option.selected;
    }
  }
}
