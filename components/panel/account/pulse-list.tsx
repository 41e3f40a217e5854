import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { useWords } from '../../ui/use-words';
import './pulse.css';
import type { SaidPulse } from './said-pulse';

/** The last pulses that were said in this browser, with who said them and what they remarked. */
export function PulseList({ pulses, now }: { pulses: readonly SaidPulse[]; now: number }) {
  const { text, language } = useWords();
  if (pulses.length === 0) return null;
  return (
    <>
      <h3 className="pulse-list-title">{text('account_pulses')}</h3>
      <ul className="pulse-list">
        {pulses.map(({ at, score, remark, authorName }) => (
          <li key={at}>
            <strong>{score.toLocaleString(language.locale, { maximumFractionDigits: 1 })}</strong>
            <span>
              {authorName === null
                ? formatMoment(at, now, language)
                : text('account_pulse_line', formatMoment(at, now, language), isolated(authorName))}
              {remark !== null && (
                <span className="pulse-remark">
                  <q>{isolated(remark)}</q>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
