import { useId } from 'react';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { formatMoney } from '../../../lib/view/panel/format-money';
import { FilterChoice } from '../../ui/filter-choice';
import { useWords } from '../../ui/use-words';

interface Cohort {
  name: string | null;
  count: number;
  score: number | null;
  money: number | null;
}

/** The customers divided by usage, tier or the year they came (acceptance HS9), with how each part does. One of them narrows the list. */
export function CohortTable({
  cohorts,
  madeBy,
  by,
  chosen,
  onBy,
  onChoose,
}: {
  cohorts: readonly Cohort[];
  /** What the rows are; they follow when `by` has been changed. */
  madeBy: 'usage' | 'tier' | 'start';
  by: 'usage' | 'tier' | 'start';
  chosen: string | null;
  onBy: (by: 'usage' | 'tier' | 'start') => void;
  onChoose: (cohort: string | null) => void;
}) {
  const { text, language } = useWords();
  const id = useId();
  const { locale } = language;
  const old = madeBy !== by;
  const unknown = <span className="table-dim">{text('table_unknown')}</span>;
  const nameOf = (name: string | null) => {
    if (name === null) return text('table_unknown');
    return madeBy === 'usage' ? text(`portfolio_usage_${name}`) : name;
  };
  return (
    <section className="cohorts" aria-labelledby={id}>
      <div className="table-head">
        <h2 id={id}>{text('portfolio_cohorts')}</h2>
        <FilterChoice
          label={text('portfolio_cohorts_by')}
          options={(['usage', 'tier', 'start'] as const).map((one) => ({
            id: one,
            name: text(`portfolio_cohorts_${one}`),
          }))}
          value={by}
          onChange={onBy}
        />
      </div>
      <table aria-busy={old}>
        <thead>
          <tr>
            <th scope="col">{text('portfolio_cohort')}</th>
            <th scope="col">{text('portfolio_customers')}</th>
            <th scope="col">{text('portfolio_mean_health')}</th>
            <th scope="col">{text('portfolio_money')}</th>
          </tr>
        </thead>
        <tbody>
          {cohorts.map(({ name, count, score, money }) => {
            const key = name ?? 'unknown';
            return (
              <tr key={key}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={chosen === key}
                    aria-disabled={old || undefined}
                    onClick={() => !old && onChoose(chosen === key ? null : key)}
                  >
                    {nameOf(name)}
                  </button>
                </th>
                <td>{count.toLocaleString(locale)}</td>
                <td>{score === null ? unknown : formatDecimal(score, locale)}</td>
                <td>{money === null ? unknown : formatMoney(money, null, locale)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
