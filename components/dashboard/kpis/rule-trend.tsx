import type { RuleFigures } from '../../../lib/messages/rule-figures';
import { formatBucket } from '../../../lib/view/dashboard-figures/format-bucket';
import { useWords } from '../../ui/use-words';

/** How often a rule was right, month by month, where there is more than one. */
export function RuleTrend({ rule: { trend } }: { rule: RuleFigures }) {
  const { text, language } = useWords();
  const judged = trend.filter(({ precisionPercent }) => precisionPercent !== null);
  if (judged.length < 2) return null;
  return (
    <ol className="figure-months" aria-label={text('figures_rule_trend')}>
      {trend.map(({ month, precisionPercent }) => (
        <li key={month}>
          {formatBucket(month, language.locale)}{' '}
          {precisionPercent === null
            ? '–'
            : (precisionPercent / 100).toLocaleString(language.locale, {
                ...{ style: 'percent', maximumFractionDigits: 0 },
              })}
        </li>
      ))}
    </ol>
  );
}
