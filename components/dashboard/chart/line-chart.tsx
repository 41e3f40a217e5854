import { useEffect, useRef } from 'react';
import type uPlot from 'uplot';
import Chart from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ChartDrawing } from '../../../lib/view/dashboard-figures/chart-drawing';
import { useWords } from '../../ui/use-words';
import { ChartLegend } from './chart-legend';
import { chartOptions } from './chart-options';
import './line-chart.css';

const HEIGHT = 150;

/**
 * Lines over time. It only repeats what the table behind it says, and is hidden from screen readers. Drawn anew where its box, the
 * theme or the contrast changes.
 */
export function LineChart({ drawing }: { drawing: ChartDrawing }) {
  const { text, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // What is equal is not drawn again.
  const told = JSON.stringify(drawing);
  useEffect(() => {
    const box = place.current;
    if (box === null) return;
    const { labels, lines, guides, unit }: ChartDrawing = JSON.parse(told);
    const tick = (value: number) => {
      const number = value.toLocaleString(language.locale, { maximumFractionDigits: 1 });
      if (unit === 'percent') return (value / 100).toLocaleString(language.locale, { style: 'percent' });
      return unit === 'plain' ? number : text(`duration_${unit}`, number);
    };
    let chart: uPlot | null = null;
    const draw = () => {
      chart?.destroy();
      const options = chartOptions({ labels, lines, guides, unit }, tick, box);
      const data = [labels.map((_, index) => index), ...lines.map(({ values }) => [...values])];
      chart = new Chart(
        { ...options, width: Math.max(120, box.clientWidth), height: HEIGHT },
        data as uPlot.AlignedData,
        box,
      );
    };
    draw();
    let width = box.clientWidth;
    const sizes = new ResizeObserver(() => {
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      chart?.setSize({ width: Math.max(120, width), height: HEIGHT });
    });
    sizes.observe(box);
    const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      window.matchMedia(query),
    );
    for (const look of looks) look.addEventListener('change', draw);
    return () => {
      sizes.disconnect();
      for (const look of looks) look.removeEventListener('change', draw);
      chart?.destroy();
    };
  }, [told, language, text]);
  return (
    <div className="line-chart" aria-hidden="true">
      <div className="line-chart-place" ref={place} />
      {(drawing.lines.length > 1 || drawing.guides.length > 0) && <ChartLegend drawing={drawing} />}
    </div>
  );
}
