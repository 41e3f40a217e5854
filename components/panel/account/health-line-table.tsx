import { formatDay } from '../../../lib/view/panel/format-day';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { scoreRuns } from '../../../lib/view/panel/score-runs';
import { useWords } from '../../ui/use-words';

/** The scores behind the line, the newest first, days on end with one score in one row. */
export function HealthLineTable({
  id,
  daily,
  days,
  now,
}: {
  id: string;
  daily: readonly (number | null)[];
  /** Of each place its date, as midnight UTC. */
  days: readonly number[];
  now: number;
}) {
  const { text, language } = useWords();
  const day = (place: number) => formatDay(days[place] ?? now, now, language.locale);
  const caption = text('account_line', daily.length.toLocaleString(language.locale));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to be able to.
    <section className="health-line-table" id={id} aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('account_line_days')}</th>
            <th scope="col">{text('account_line_score')}</th>
          </tr>
        </thead>
        <tbody>
          {scoreRuns(daily)
            .toReversed()
            .map(({ from, to, score }) => (
              <tr key={from}>
                <th scope="row">{from === to ? day(from) : `${day(from)} – ${day(to)}`}</th>
                <td className={score === null ? 'health-line-gap' : undefined}>
                  {score === null ? text('account_gap') : formatDecimal(score, language.locale)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
