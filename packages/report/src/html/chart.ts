import { init } from "#shared/echarts";
import type { Table } from "../model.ts";
import { exact, type Html, html, trusted } from "./markup.ts";
import { formatNumber, plainCell } from "./text.ts";

const graphemes = new Intl.Segmenter("en");

/** Bars at most; what comes after the largest is summed up in the last one. */
const barsAtMost = 12;

/** Units of the drawing, which scales to the width of its box: small enough to be read on a phone. */
const drawing = { width: 400, row: 26, fontSize: 13, nameAtMost: 24 } as const;

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly rest?: true;
}

/** A bar chart of a table's first two columns, or nothing where they hold no name and number. */
export function chartOf({ title, rows }: Table): Html | undefined {
  const bars = barsOf(rows);
  if (bars.length === 0) return undefined;
  const told = bars.map(({ name, value }) => `${name} ${formatNumber(value)}`).join("; ");
  return html`<figure class="card chart"><figcaption>${title}</figcaption>
<svg viewBox="0 0 ${drawing.width} ${bars.length * drawing.row}" role="img" aria-label="${title}: ${told}">${draw(bars)}</svg></figure>
`;
}

/** In the table's order if all fit, else from the largest. */
function barsOf(rows: Table["rows"]): readonly Bar[] {
  const all = rows.flatMap(([name, value]): Bar[] =>
    typeof value === "number" && value >= 0 && Number.isFinite(value)
      ? [{ name: String(plainCell(name)) || "(none)", value }]
      : [],
  );
  if (all.length <= barsAtMost) return all;
  const sorted = all.toSorted((a, b) => b.value - a.value);
  const rest = sorted.slice(barsAtMost - 1);
  const sum = rest.reduce((total, { value }) => total + value, 0);
  return [...sorted.slice(0, barsAtMost - 1), { name: `${rest.length} others`, value: sum, rest: true }];
}

function draw(bars: readonly Bar[]): Html {
  const { width, row, fontSize } = drawing;
  const names = bars.map(({ name }) => shortened(name));
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height: bars.length * row });
  chart.setOption({
    animation: false,
    grid: { left: roomFor(names), right: 52, top: 0, bottom: 0 },
    xAxis: { type: "value", show: false, min: 0, max: "dataMax" },
    yAxis: {
      type: "category",
      inverse: true,
      // The library keeps texts as keys of plain objects: a name such as `__proto__` would change every
      // object of the process. So it gets numbers only, and the names are put in afterwards.
      data: names.map((_, at) => `#${at}`),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { interval: 0, color: "var(--text)", fontSize },
    },
    series: {
      type: "bar",
      silent: true,
      emphasis: { disabled: true },
      barWidth: 14,
      barMinHeight: 2,
      data: bars.map(({ value, rest }) => ({
        value,
        itemStyle: { color: rest ? "var(--bar-rest)" : "var(--bar)", borderRadius: [0, 3, 3, 0] },
      })),
      label: {
        show: true,
        position: "right",
        color: "var(--muted)",
        fontSize,
        formatter: ({ value }: { value: unknown }) => formatNumber(Number(value)),
      },
    },
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return trusted(drawingOnly(svg).replace(/>#(\d+)</g, (_, at) => `>${exact(names[at] ?? "").text}<`));
}

/** `name`, cut where it would take more than its room; wide characters (CJK, emoji) take twice as much. */
function shortened(name: string): string {
  let left: number = drawing.nameAtMost;
  for (const { segment, index } of graphemes.segment(name)) {
    left -= widthOf(segment);
    if (left < 0) return `${name.slice(0, index)}…`;
  }
  return name;
}

/** Room for the longest name: 8 units a character, as wide as the widest common interface font. */
function roomFor(names: readonly string[]): number {
  const widths = names.map((name) =>
    [...graphemes.segment(name)].reduce((sum, { segment }) => sum + widthOf(segment), 0),
  );
  return Math.ceil(Math.max(...widths) * 8) + 12;
}

function widthOf(grapheme: string): number {
  return (grapheme.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
}

/**
 * What is inside the library's `<svg>`, without inline styles (the page's policy forbids them; its style
 * sheet sets the font) and without classes and marks, which count up with every chart of the process.
 */
function drawingOnly(svg: string): string {
  const inner = svg.replace(/<style[^>]*>.*?<\/style>|<\/?svg[^>]*>/gs, "").trim();
  return inner.replace(/ (?:style|class|xml:space|ecmeta_\w+)="[^"]*"/g, "");
}
