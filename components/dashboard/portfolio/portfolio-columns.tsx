import type { DeskCustomer } from '../../../lib/domain/model/desk-customer';
import { bandLook } from '../../../lib/view/band-look';
import { callReasons } from '../../../lib/view/dashboard/call-reasons';
import { whyNotCall } from '../../../lib/view/dashboard/why-not-call';
import { capitalised } from '../../../lib/view/panel/capitalised';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { formatMoney } from '../../../lib/view/panel/format-money';
import { isolated } from '../../../lib/view/panel/isolated';
import { metricName } from '../../../lib/view/panel/metric-name';
import { renewalWords } from '../../../lib/view/panel/renewal-words';
import { say as sentence } from '../../../lib/view/panel/say';
import { RecordLink } from '../../panel/record-link';
import { Chip } from '../../ui/chip';
import type { Words } from '../../ui/use-words';
import { AsOf } from '../table/as-of';
import type { TableColumn } from '../table/table-column';
import { ActivityDots } from './activity-dots';

/** What the portfolio says of a customer. What is not known says so. */
export function portfolioColumns(
  { text, say, language }: Words,
  { now, segments }: { now: number; segments: readonly { id: string; name: string }[] },
): TableColumn<DeskCustomer>[] {
  const { locale } = language;
  const unknown = <span className="table-dim">{text('table_unknown')}</span>;
  const segmentName = (id: string) => segments.find((segment) => segment.id === id)?.name ?? id;
  return [
    {
      ...{ id: 'name', title: text('portfolio_customer'), sorts: 'ascending', isName: true, width: 170 },
      cell: ({ ref, name, expansion, segments: own }) => (
        <>
          <RecordLink target={ref}>
            <span className="table-clamp">
              {name === null || name.trim() === '' ? text('portfolio_no_name', ref.id) : isolated(name)}
            </span>
          </RecordLink>
          {own.length > 0 && <span className="table-second">{own.map(segmentName).join(' · ')}</span>}
          {expansion === true && (
            <span className="portfolio-tag">
              <Chip tone="low" shape="▲">
                {text('portfolio_expansion')}
              </Chip>
            </span>
          )}
        </>
      ),
    },
    {
      ...{ id: 'score', title: text('portfolio_health'), sorts: 'ascending', width: 104 },
      cell: ({ score, band, trend, likelihood }) => {
        const { tone, shape } = bandLook(band);
        return (
          <>
            <Chip tone={tone} shape={shape}>
              {score === null ? '–' : formatDecimal(score, locale)}
              <span className="visually-hidden">
                {' '}
                {band === null ? text('table_unknown') : text(`band_${band}`)}
              </span>
            </Chip>
            {trend !== null && trend.change !== 0 && (
              <span className={trend.change < 0 ? 'portfolio-fall' : 'portfolio-rise'}>
                <span aria-hidden="true"> {trend.change < 0 ? '▼' : '▲'} </span>
                <span className="visually-hidden">
                  {text(trend.change < 0 ? 'portfolio_fell' : 'portfolio_rose')}{' '}
                </span>
                {say(
                  sentence(
                    'account_trend',
                    formatDecimal(Math.abs(trend.change), locale),
                    trend.days.toLocaleString(locale),
                  ),
                )}
              </span>
            )}
            <span className="table-second">{text(`portfolio_leaves_${likelihood ?? 'unknown'}`)}</span>
          </>
        );
      },
    },
    {
      ...{ id: 'why', title: text('portfolio_why'), width: 190 },
      cell: (customer) => {
        const reasons = callReasons(customer, now, language);
        return (
          <>
            {reasons.length === 0 ? (
              <span className="table-dim">{say(whyNotCall(customer))}</span>
            ) : (
              <span>{capitalised(reasons.map(say).join(' · '))}</span>
            )}
            {customer.pulls.length > 0 && (
              <span className="table-second">
                {text(
                  'portfolio_pulled',
                  customer.pulls
                    .map(({ metric, score }) =>
                      text(
                        'portfolio_pull',
                        say(sentence('portfolio_metric', metricName(metric))) || metric,
                        formatDecimal(score, locale),
                      ),
                    )
                    .join(', '),
                )}
              </span>
            )}
          </>
        );
      },
    },
    {
      ...{ id: 'money', title: text('portfolio_money'), sorts: 'descending', align: 'end', width: 84 },
      cell: ({ money }) => (money === null ? unknown : formatMoney(money, null, locale)),
    },
    {
      ...{ id: 'renewal', title: text('portfolio_renewal'), sorts: 'ascending', width: 88 },
      cell: ({ renewalAt }) => {
        if (renewalAt === null) return unknown;
        if (renewalAt === 'none') return <span className="table-dim">{text('portfolio_no_renewal')}</span>;
        const renewal = { at: renewalAt, stage: null, movedBackAt: null, amount: null };
        return renewalWords(renewal, now, language);
      },
    },
    {
      ...{
        id: 'escalations',
        title: text('portfolio_escalations'),
        sorts: 'descending',
        align: 'end',
        width: 80,
      },
      cell: ({ escalations: { count, atLeast } }) => {
        if (atLeast && count === 0) return unknown;
        const words = count.toLocaleString(locale);
        return atLeast ? text('portfolio_at_least', words) : words;
      },
    },
    {
      ...{ id: 'activity', title: text('portfolio_activity'), width: 118 },
      cell: ({ activity }) => <ActivityDots activity={activity} />,
    },
    {
      ...{ id: 'read', title: text('table_as_of'), align: 'end', width: 58 },
      cell: ({ readAt }) => <AsOf readAt={readAt} now={now} />,
    },
  ];
}
