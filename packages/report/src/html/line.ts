import { init } from "#shared/echarts";
import type { Table } from "../model.ts";
import { drawingOnly } from "./chart.ts";
import { exact, type Html, html, trusted } from "./markup.ts";
import { formatNumber, plainCell } from "./text.ts";

/** Units of the drawing, which scales to the width of its box. */
const drawing = { width: 400, height: 190, fontSize: 13 } as const;
/** Names that have room below the line. */
const namesAtMost = 4;

interface Point {
  readonly name: string;
  readonly value: number;
}

/** A table's second column over its first, in the order of the rows; nothing where it has no two such points. */
export function lineOf({ title, rows }: Table): Html | undefined {
  const points = rows.flatMap(([name, value]): Point[] =>
    typeof value === "number" && Number.isFinite(value) ? [{ name: String(plainCell(name)), value }] : [],
  );
  if (points.length < 2) return undefined;
  const told = points.map(({ name, value }) => `${name} ${formatNumber(value)}`).join("; ");
  return html`<figure class="chart"><svg viewBox="0 0 ${drawing.width} ${drawing.height}" role="img" aria-label="${title}: ${told}">${draw(points)}</svg></figure>
`;
}

function draw(points: readonly Point[]): Html {
  const { width, height, fontSize } = drawing;
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  const every = Math.ceil((points.length - 1) / (namesAtMost - 1));
  const last = points.length - 1;
  // From the last one back, so that it is always named.
  const isNamed = (at: number): boolean => (last - at) % every === 0;
  const label = { color: "var(--muted)", fontSize };
  chart.setOption({
    animation: false,
    grid: { left: 38, right: 34, top: 14, bottom: 26 },
    xAxis: {
      type: "category",
      boundaryGap: false,
      // Numbers only, as in the bar chart: the library keeps texts as keys of plain objects.
      data: points.map((_, at) => `#${at}`),
      axisLine: { lineStyle: { color: "var(--line)" } },
      axisTick: { show: false },
      axisLabel: { ...label, interval: isNamed, showMaxLabel: true },
    },
    yAxis: {
      type: "value",
      scale: true,
      splitNumber: 4,
      splitLine: { lineStyle: { color: "var(--line)" } },
      axisLabel: label,
    },
    series: {
      type: "line",
      silent: true,
      data: points.map(({ value }) => value),
      symbol: "circle",
      symbolSize: points.length > 30 ? 0 : 4,
      itemStyle: { color: "var(--bar)" },
      lineStyle: { color: "var(--bar)", width: 2 },
    },
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return trusted(
    drawingOnly(unclipped(svg)).replace(
      />#(\d+)</g,
      (_, at) => `>${exact(points[Number(at)]?.name ?? "").text}<`,
    ),
  );
}

/** Without the frame that the line is clipped by, which it never leaves: its name counts up with every chart. */
function unclipped(svg: string): string {
  return svg.replace(/ clip-path="[^"]*"|<defs[^>]*>.*?<\/defs>/gs, "");
}
