import type { ChartDrawing } from '../../../lib/view/dashboard-figures/chart-drawing';
import { lineLooks } from './line-looks';

/** Which line is which: as it is drawn, and its name. */
export function ChartLegend({ drawing: { lines, guides } }: { drawing: ChartDrawing }) {
  return (
    <ul className="chart-legend">
      {lines.map(({ name }, index) => {
        const { colour, dash, point } = lineLooks[index] ?? lineLooks[0];
        return (
          <li key={name}>
            <svg
              viewBox="0 0 28 10"
              width="28"
              height="10"
              aria-hidden="true"
              focusable="false"
              style={{ color: `var(${colour})` }}
            >
              <line
                x1="1"
                x2="27"
                y1="5"
                y2="5"
                stroke="currentColor"
                strokeWidth="2"
                strokeDasharray={dash.join(' ')}
              />
              <circle
                cx="14"
                cy="5"
                r="3"
                fill={point === 'filled' ? 'currentColor' : 'var(--ground)'}
                stroke="currentColor"
                strokeWidth="1.5"
              />
            </svg>
            {name}
          </li>
        );
      })}
      {guides.length > 0 && (
        <li>
          <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true" focusable="false">
            <line x1="1" x2="27" y1="5" y2="5" stroke="currentColor" strokeWidth="1" strokeDasharray="1 3" />
          </svg>
          {guides.map(({ name }) => name).join(' · ')}
        </li>
      )}
    </ul>
  );
}
