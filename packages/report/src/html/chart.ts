import { init } from "#shared/echarts";
import type { Cell, Table } from "../model.ts";
import { exact, type Html, html, trusted } from "./markup.ts";
import { formatNumber, plainCell } from "./text.ts";

const graphemes = new Intl.Segmenter("en");

/** Bars at most; what comes after the largest is summed up in the last one. */
const barsAtMost = 12;

/** Units of the drawing, which scales to the width of its box: small enough to be read on a phone. */
const drawing = { width: 400, row: 26, fontSize: 13, nameAtMost: 24 } as const;

/** Colours of what a bar is made of; more parts than these are not told apart. */
const partColors = ["var(--bar-1)", "var(--bar-2)", "var(--bar-3)"];

interface Bar {
  readonly name: string;
  readonly value: number;
  /** What adds up to the value, in the order of the parts. */
  readonly made: readonly number[];
  readonly rest?: true;
}

/** A bar chart of a table's first two columns, or nothing where they hold no name and number. */
export function chartOf(table: Table): Html | undefined {
  const parts = partsOf(table);
  const bars = barsOf(
    table.rows,
    parts.map(({ column }) => column),
  );
  if (bars.length === 0) return undefined;
  const told = bars.map(({ name, value, made }) => {
    const each = parts.map(({ name: part }, at) => `${part} ${formatNumber(made[at] ?? 0)}`);
    return `${name} ${formatNumber(value)}${each.length > 0 ? ` (${each.join(", ")})` : ""}`;
  });
  return html`<figure class="chart">${parts.length > 0 && legendOf(parts.map(({ name }) => name))}
<svg viewBox="0 0 ${drawing.width} ${bars.length * drawing.row}" role="img" aria-label="${table.title}: ${told.join("; ")}">${draw(bars)}</svg></figure>
`;
}

interface Part {
  readonly name: string;
  readonly column: number;
}

/** The parts that any bar has. One alone would be the whole bar. */
function partsOf({ columns, parts = [], rows }: Table): readonly Part[] {
  const all = parts
    .map((name): Part => ({ name, column: columns.indexOf(name) }))
    .filter(({ column }) => column > 1 && rows.some((row) => amountOf(row[column]) > 0))
    .slice(0, partColors.length);
  return all.length > 1 ? all : [];
}

function amountOf(cell: Cell | undefined): number {
  return typeof cell === "number" && cell >= 0 && Number.isFinite(cell) ? cell : 0;
}

function legendOf(names: readonly string[]): Html {
  return html`<ul class="legend">${names.map(
    (name, at) =>
      html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill="${trusted(partColors[at] ?? "")}"/></svg>${name}</li>`,
  )}</ul>`;
}

/** In the table's order if all fit, else from the largest. */
function barsOf(rows: Table["rows"], parts: readonly number[]): readonly Bar[] {
  const all = rows.flatMap((row): Bar[] => {
    const [name, value] = row;
    if (typeof value !== "number" || value < 0 || !Number.isFinite(value)) return [];
    return [
      {
        name: String(plainCell(name)) || "(none)",
        value,
        made: parts.map((column) => amountOf(row[column])),
      },
    ];
  });
  if (all.length <= barsAtMost) return all;
  const sorted = all.toSorted((a, b) => b.value - a.value);
  const rest = sorted.slice(barsAtMost - 1);
  const sum = (of: (bar: Bar) => number): number => rest.reduce((total, bar) => total + of(bar), 0);
  const last: Bar = {
    name: `${rest.length} others`,
    value: sum(({ value }) => value),
    made: parts.map((_, at) => sum(({ made }) => made[at] ?? 0)),
    rest: true,
  };
  return [...sorted.slice(0, barsAtMost - 1), last];
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
    series: seriesOf(bars),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return trusted(drawingOnly(svg).replace(/>#(\d+)</g, (_, at) => `>${exact(names[at] ?? "").text}<`));
}

/** One series of whole bars, or one a part, the last of which carries the number of the whole. */
function seriesOf(bars: readonly Bar[]): object[] {
  const common = { type: "bar", silent: true, emphasis: { disabled: true }, barWidth: 14 };
  const label = {
    show: true,
    position: "right",
    color: "var(--muted)",
    fontSize: drawing.fontSize,
    formatter: ({ dataIndex }: { dataIndex: number }) => formatNumber(bars[dataIndex]?.value ?? 0),
  };
  const parts = bars[0]?.made ?? [];
  if (parts.length === 0) {
    const data = bars.map(({ value, rest }) => ({
      value,
      itemStyle: { color: rest ? "var(--bar-rest)" : "var(--bar)", borderRadius: [0, 3, 3, 0] },
    }));
    return [{ ...common, barMinHeight: 2, data, label }];
  }
  return parts.map((_, at) => ({
    ...common,
    stack: "whole",
    itemStyle: { color: partColors[at] },
    data: bars.map(({ made }) => made[at] ?? 0),
    ...(at === parts.length - 1 && { label }),
  }));
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
export function drawingOnly(svg: string): string {
  const inner = svg.replace(/<style[^>]*>.*?<\/style>|<\/?svg[^>]*>/gs, "").trim();
  return inner.replace(/ (?:style|class|xml:space|ecmeta_\w+)="[^"]*"/g, "");
}
