import type { KpiReport } from '../../../lib/messages/kpi-report';
import { formatDuration } from '../../../lib/view/format-duration';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';

const DAY = 86_400_000;

/** What the figures were counted from, how old that is, and what is not in them. */
export function KnownUpTo({ report }: { report: KpiReport }) {
  const { text, language } = useWords();
  const { countedAt, knownUntil, tickets, accounts, period, timeZone, policyVersion } = report;
  const number = (value: number) => value.toLocaleString(language.locale);
  const moment = (at: number) => formatMoment(at, countedAt, language);
  const day = (at: number) =>
    new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone }).format(at);
  const unfinished = accounts.filter(({ counted, knownUntil: known }) => counted && known === null);
  const missing = accounts.filter(({ counted }) => !counted);
  return (
    <>
      <p className="figure-dim">
        {text('figures_counted', day(period.from), day(period.until - 1), number(tickets), policyVersion)}{' '}
        {knownUntil !== null && text('figures_known_until', moment(knownUntil))}
      </p>
      {unfinished.map(({ account, read, listed }) => (
        <Note key={account} tone="waiting">
          {text('figures_still_read', account, number(read), number(listed))}
        </Note>
      ))}
      {missing.length > 0 && (
        <Note tone="news">
          {text('figures_not_read', missing.map(({ account }) => account).join(', '))}{' '}
          <a href="options.html#/history">{text('figures_none_read')}</a>
        </Note>
      )}
      {report.review !== null && report.review.state === 'overdue' && report.review.days > 0 && (
        <Note tone="waiting">
          {text(
            'figures_review_overdue',
            formatDuration(report.review.days * DAY, language),
            report.review.person,
          )}
        </Note>
      )}
    </>
  );
}
