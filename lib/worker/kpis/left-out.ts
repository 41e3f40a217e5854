import type { kpis } from '../../domain/kpis/kpis';
import type { IndicatorFigures } from '../../messages/indicator-figures';

type Kpis = ReturnType<typeof kpis>['kpis'];
type Counts = Partial<Record<`kpi_left_${string}`, number>>;

/** Of each indicator, what it could not count: how many of what, by the name of it in the message catalogue. */
export function leftOut(measured: Kpis): Record<keyof Kpis, IndicatorFigures['leftOut']> {
  const money = measured['money-in-escalation'].whole;
  const response = measured['response-time'].whole;
  const firstContact = measured['first-contact-resolution'].whole;
  const churn = measured.churn.whole;
  const surveys = ({ unreadable, leftOut: unasked }: { unreadable: number; leftOut: number }) => ({
    kpi_left_unreadable: unreadable,
    kpi_left_unasked: unasked,
  });
  return {
    'support-tickets': said({ kpi_left_solved: measured['support-tickets'].whole.leftOut }),
    'money-in-escalation': said({
      kpi_left_values: money.unknownValues,
      kpi_left_no_account: money.withoutAccount,
      kpi_left_logs: money.leftOut,
    }),
    'open-escalations': said({ kpi_left_logs: measured['open-escalations'].whole.leftOut }),
    'response-time': said({
      kpi_left_reported: response.leftOut.escalations,
      kpi_left_logs: response.leftOut.tickets,
    }),
    'resolution-time': said({ kpi_left_logs: measured['resolution-time'].whole.leftOut }),
    satisfaction: said(surveys(measured.satisfaction.whole)),
    'nps-after-escalation': said(surveys(measured['nps-after-escalation'].whole)),
    'first-contact-resolution': said({
      kpi_left_without_contact: firstContact.withoutContact,
      kpi_left_first_contact: firstContact.leftOut.tickets,
      kpi_left_logs: firstContact.leftOut.logs,
    }),
    'escalation-rate': said({ kpi_left_escalated: measured['escalation-rate'].whole.leftOut }),
    precision: said({ kpi_left_signals: measured.precision.whole.leftOut }),
    'level-dwell': said({ kpi_left_logs: measured['level-dwell'].whole.leftOut }),
    churn: said({ kpi_left_churn: churn.unknown, kpi_left_start: churn.unknownStart }),
  };
}

function said(counts: Counts): IndicatorFigures['leftOut'] {
  return Object.entries(counts).flatMap(([key, count]) => (count ? [{ key, count }] : []));
}
