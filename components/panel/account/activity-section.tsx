import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import { activityWeeks } from '../../../lib/view/panel/activity-weeks';
import { calendarDays } from '../../../lib/view/panel/calendar-days';
import { formatDay } from '../../../lib/view/panel/format-day';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import './activity-section.css';

/** What the customer did on each of the last days, as dots by weeks (acceptance HS9): each week says in words what its dots show. */
export function ActivitySection({
  health,
  zone,
  now,
}: {
  health: HealthAssessment;
  /** Of the policy's calendar. */
  zone: string;
  now: number;
}) {
  const { text, language } = useWords();
  const { activity, computedAt } = health;
  if (activity.length === 0) return null;
  const weeks = activityWeeks(activity);
  const days = calendarDays(activity.length, zone, computedAt);
  const number = (value: number) => value.toLocaleString(language.locale);
  const day = (place: number) => formatDay(days[place] ?? now, now, language.locale);
  const known = weeks.reduce((sum, week) => sum + week.known, 0);
  const active = weeks.reduce((sum, week) => sum + week.active, 0);
  return (
    <Section
      title={text('account_activity', number(activity.length))}
      remark={known === 0 ? null : text('account_activity_days', number(active), number(known))}
    >
      {known === 0 ? (
        <p className="activity-unknown">{text('account_activity_unknown')}</p>
      ) : (
        <ul className="activity">
          {weeks.map((week) => {
            const span = [day(week.from), day(week.to)] as const;
            const words =
              week.known === 0
                ? text('account_activity_week_unknown', ...span)
                : text(
                    'account_activity_week',
                    ...[...span, number(week.active), number(week.known), number(week.actions)],
                  );
            return (
              <li key={week.from} className="activity-week" title={words}>
                <span className="visually-hidden">{words}</span>
                {week.days.map(({ level }, place) => (
                  <span
                    key={days[week.from + place]}
                    className={`activity-dot activity-${level}`}
                    aria-hidden="true"
                  />
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
