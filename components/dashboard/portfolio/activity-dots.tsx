import { activityWeeks } from '../../../lib/view/panel/activity-weeks';
import { useWords } from '../../ui/use-words';
import '../../panel/account/activity-section.css';

/** What a customer did on each of the last 28 days as dots, four weeks in a row, and in words how many days that is (acceptance HS9). */
export function ActivityDots({ activity }: { activity: readonly (number | null)[] }) {
  const { text, language } = useWords();
  const weeks = activityWeeks(activity);
  const known = weeks.reduce((sum, week) => sum + week.known, 0);
  const active = weeks.reduce((sum, week) => sum + week.active, 0);
  if (known === 0) return <span className="table-dim">{text('table_unknown')}</span>;
  const words = text(
    'account_activity_days',
    active.toLocaleString(language.locale),
    known.toLocaleString(language.locale),
  );
  return (
    <span className="portfolio-dots" title={words}>
      <span className="visually-hidden">{words}</span>
      {weeks.map((week) => (
        <span key={week.from} className="portfolio-week" aria-hidden="true">
          {week.days.map(({ level }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place among the days.
            <span key={place} className={`activity-dot activity-${level}`} />
          ))}
        </span>
      ))}
    </span>
  );
}
