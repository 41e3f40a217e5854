import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { MetricRow } from '../../../lib/view/panel/metric-rows';
import { useWords } from '../../ui/use-words';

/** Metrics that we count ourselves: no field is mapped to them. */
const COUNTED: ReadonlySet<string> = new Set(['support', 'renewal', 'pulse']);

/** Which metrics no field tells, and where that is changed; nothing where all are known or only too old. */
export function UnmappedNote({ facts, rows }: { facts: AccountFacts; rows: readonly MetricRow[] }) {
  const { text, language } = useWords();
  const missing = rows.filter(
    ({ metric, score, stale, asOf }) => score === null && !stale && asOf === null && !COUNTED.has(metric),
  );
  if (missing.length === 0) return null;
  const accounts =
    facts.twin === null || facts.twin === 'none' ? [facts.account] : [facts.account, facts.twin.account];
  const none = accounts.every(({ measures }) =>
    Object.entries(measures).every(([metric, { value }]) => metric === 'pulse' || value === null),
  );
  const names = missing.map(({ metric }) => text(`metric_${metric.replaceAll('-', '_')}`) || metric);
  return (
    <p className="metrics-remark">
      {none
        ? text('account_unmapped_all')
        : text('account_unmapped', new Intl.ListFormat(language.locale).format(names))}{' '}
      <a className="metrics-link" href="options.html" target="_blank" rel="noreferrer">
        {text('account_open_settings')}
      </a>
    </p>
  );
}
