import { useWords } from '../../ui/use-words';

interface Row {
  name: string;
  /** `null`: that version does not have it. */
  before: number | null;
  after: number | null;
  /** In which direction a difference is good. */
  better: 'more' | 'less' | 'none';
  format?: (value: number | null) => string;
  /** What is said of each side's quality. */
  hits?: readonly string[];
}

/** Two versions side by side with what is different: in a sign, a number and a word, never in colour alone. */
export function BesideTable({
  name,
  head,
  rows,
  hits = false,
}: {
  name: string;
  head: string;
  rows: readonly Row[];
  hits?: boolean;
}) {
  const { text, language } = useWords();
  const number = new Intl.NumberFormat(language.locale);
  const signed = new Intl.NumberFormat(language.locale, { signDisplay: 'exceptZero' });
  const plain = (value: number | null) => (value === null ? '–' : number.format(value));
  const delta = ({ before, after, format }: Row) => {
    const difference = (after ?? 0) - (before ?? 0);
    if (difference === 0) return '=';
    if (format === undefined) return signed.format(difference);
    return before === null || after === null
      ? '–'
      : `${difference > 0 ? '+' : '−'}${format(Math.abs(difference))}`;
  };
  const tone = ({ before, after, better }: Row) => {
    const difference = (after ?? 0) - (before ?? 0);
    if (difference === 0 || better === 'none') return null;
    return difference > 0 === (better === 'more') ? 'better' : 'worse';
  };
  if (rows.length === 0) return <p>{text('policy_replay_empty')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className="beside" aria-label={text('policy_replay_table_of', name)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{text('policy_in_force')}</th>
            <th scope="col">{text('policy_draft')}</th>
            <th scope="col">{text('policy_replay_column_delta')}</th>
            {hits && <th scope="col">{text('policy_replay_column_quality_before')}</th>}
            {hits && <th scope="col">{text('policy_replay_column_quality_after')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const judged = tone(row);
            const format = row.format ?? plain;
            return (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{format(row.before)}</td>
                <td>{format(row.after)}</td>
                <td className={judged === null ? undefined : `beside-${judged}`}>
                  {delta(row)}
                  {judged !== null && <span className="beside-word"> {text(`policy_replay_${judged}`)}</span>}
                </td>
                {(row.hits ?? []).map((line, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the two sides do not move.
                  <td key={place}>{line}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
