import type { Assessment } from '../../lib/domain/model/assessment';
import { clockRows } from '../../lib/view/panel/clock-rows';
import { Bar } from '../ui/bar';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import './clocks-section.css';

/** All SLA clocks of the ticket, the nearest first and strongest. */
export function ClocksSection({ assessment, now }: { assessment: Assessment; now: number }) {
  const { text, say, language } = useWords();
  const { clocks, nearestClock } = assessment;
  const remark = clocks === null ? text('panel_clocks_unknown') : text('panel_clocks_none');
  return (
    <Section title={text('panel_clocks')}>
      {clocks === null || clocks.length === 0 ? (
        <p className="clocks-remark">{remark}</p>
      ) : (
        <ul className="clocks">
          {clockRows(clocks, nearestClock, now, language).map((row) => (
            <li key={row.key} className={`clock clock-${row.state}${row.nearest ? ' clock-nearest' : ''}`}>
              <span className="clock-name" title={row.policy ?? undefined}>
                {typeof row.name === 'string' ? row.name : say(row.name)}
              </span>
              <span className="clock-words">{say(row.words)}</span>
              {row.used !== null && (
                <Bar
                  share={row.used}
                  tone={row.state === 'overdue' ? 'poor' : row.nearest ? 'near' : 'calm'}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
