/// <reference lib="dom" />

/**
 * Runs in the page, as source text: it may refer to nothing outside itself. Gives every list of findings
 * its search: what does not match is hidden, what matches unfolds.
 */
export function searchFindings(): void {
  for (const section of document.querySelectorAll<HTMLElement>("[data-findings]")) enable(section);

  // A link may lead to or into a folded group.
  function unfold(): void {
    const target = document.getElementById(location.hash.slice(1));
    for (let at: Element | null = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    const folded = target?.querySelector<HTMLDetailsElement>(":scope > details.folded");
    if (folded) folded.open = true;
  }
  addEventListener("hashchange", unfold);
  unfold();

  function enable(section: HTMLElement): void {
    const toolbar = section.querySelector<HTMLElement>(".toolbar");
    const input = section.querySelector("input");
    const status = section.querySelector("[role=status]");
    const none = section.querySelector<HTMLElement>("[data-none]");
    if (!toolbar || !input || !status || !none) return;
    const items = [...section.querySelectorAll<HTMLElement>(".finding")];
    const blocks = [...section.querySelectorAll<HTMLElement>(".rule, .group, .next")];
    const folds = [...section.querySelectorAll<HTMLDetailsElement>("details.group, details.next")];
    const opened = folds.map(({ open }) => open);
    let texts: readonly string[] | undefined;

    input.addEventListener("input", () => {
      texts ??= items.map((item) => `${item.textContent} ${ruleOf(item)}`.toLowerCase());
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let found = 0;
      for (const [at, item] of items.entries()) {
        item.hidden = !words.every((word) => texts?.[at]?.includes(word));
        if (!item.hidden) found += 1;
      }
      for (const block of blocks) block.hidden = !block.querySelector(".finding:not([hidden])");
      for (const [at, fold] of folds.entries()) fold.open = words.length > 0 || opened[at] === true;
      status.textContent = words.length > 0 ? `${found} of ${items.length} findings` : "";
      none.hidden = found > 0;
    });
    toolbar.hidden = false;
  }

  function ruleOf(item: Element): string {
    return item.closest(".rule")?.querySelector("h5")?.textContent ?? "";
  }
}
