/** What the page needs of ECharts, and no more: 2 MB that all bundles share as `#shared/echarts`. */
import { BarChart, LineChart } from "echarts/charts";
import { GridSimpleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridSimpleComponent, SVGRenderer]);

export { init };
