import type uPlot from 'uplot';
import type { ChartDrawing } from '../../../lib/view/dashboard-figures/chart-drawing';
import { lineLooks } from './line-looks';

const FONT = '11px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** More points than this hide their line. */
const MOST_POINTS = 31;

/**
 * How a chart is drawn, in the colours that hold at `box` just now.
 * @param tick writes a number at the side
 */
export function chartOptions(
  { labels, lines, guides, unit }: ChartDrawing,
  tick: (value: number) => string,
  box: Element,
): Omit<uPlot.Options, 'width' | 'height'> {
  const style = getComputedStyle(box);
  // A chart has no colours of its own where the reader has chosen theirs.
  const forced = window.matchMedia('(forced-colors: active)').matches;
  const colour = (token: string) => (forced ? style.color : style.getPropertyValue(token).trim());
  const [dim, faint] = [colour('--dim'), colour('--line')];
  const ground = forced ? getComputedStyle(document.body).backgroundColor : colour('--ground');
  const known = [...lines.flatMap(({ values }) => values), ...guides.map(({ value }) => value)];
  const numbers = known.filter((value) => value !== null);
  const most = Math.max(0, ...numbers);
  const least = Math.min(0, ...numbers);
  const top = most === 0 && least === 0 ? 1 : most * 1.1;
  return {
    legend: { show: false },
    cursor: { show: false },
    padding: [8, 12, 0, 0],
    scales: {
      x: { time: false, range: [-0.3, Math.max(0.3, labels.length - 0.7)] },
      y: { range: [least * 1.1, unit === 'percent' ? Math.min(105, Math.max(top, 5)) : top] },
    },
    axes: [
      {
        ...{ stroke: dim, font: FONT, size: 28, gap: 8, space: 64 },
        incrs: [1, 2, 3, 4, 5, 7, 10, 14, 21, 28],
        grid: { show: false },
        ticks: { show: false },
        values: (_, places) => places.map((place) => labels[place] ?? ''),
      },
      {
        ...{ stroke: dim, font: FONT, size: 56, gap: 6, space: 32 },
        // In the one colour left, its lines would be taken for figures.
        grid: { show: !forced, stroke: faint, width: 1 },
        ticks: { show: false },
        values: (_, values) => values.map(tick),
      },
    ],
    series: [
      {},
      ...lines.map((_, index): uPlot.Series => {
        const look = lineLooks[index] ?? lineLooks[0];
        const stroke = colour(look.colour);
        return {
          ...{ stroke, width: 2, dash: [...look.dash], spanGaps: false },
          points: {
            show: labels.length <= MOST_POINTS,
            ...{ size: 6, width: 1.5, stroke, fill: look.point === 'filled' ? stroke : ground },
          },
        };
      }),
    ],
    hooks: {
      draw: [
        (chart) => {
          const { ctx, bbox } = chart;
          ctx.save();
          ctx.strokeStyle = dim;
          ctx.lineWidth = devicePixelRatio;
          ctx.setLineDash([devicePixelRatio, 3 * devicePixelRatio]);
          for (const { value } of guides) {
            const y = Math.round(chart.valToPos(value, 'y', true));
            ctx.beginPath();
            ctx.moveTo(bbox.left, y);
            ctx.lineTo(bbox.left + bbox.width, y);
            ctx.stroke();
          }
          ctx.restore();
        },
      ],
    },
  };
}
