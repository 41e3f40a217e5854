import type { Assessment } from '../../../lib/domain/model/assessment';
import { useWords } from '../../ui/use-words';

/** What is not known and why, and how much it could change. */
export function ReasonsUnknown({
  risk,
  unknowns,
  range,
  atLeast,
}: {
  risk: Assessment['risk'];
  unknowns: Assessment['unknowns'];
  /** Between what the number lies; `null` where there is none. */
  range: { low: number; high: number } | null;
  /** What the number would be at least; `null` where one is shown. */
  atLeast: Assessment['atLeast'];
}) {
  const { text, say, language } = useWords();
  const number = (value: number) => value.toLocaleString(language.locale);
  const wide = risk.state === 'known' && range !== null && range.low < range.high;
  return (
    <>
      {wide && (
        <p className="reasons-range" data-low={range.low} data-high={range.high}>
          {text('signals_range', number(range.low), number(range.high))}
        </p>
      )}
      {atLeast !== null && atLeast.band !== 'low' && (
        <p className="reasons-range">
          {text(
            'signals_at_least',
            text('signals_target', number(atLeast.number), text(`band_${atLeast.band}`)),
          )}
        </p>
      )}
      {unknowns.length > 0 && (
        <ul className="unknowns" aria-label={text('signals_unknown')}>
          {unknowns.map(({ id, sentence }) => (
            <li key={id} data-unknown={id}>
              {say(sentence)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
