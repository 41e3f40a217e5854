import type { KpiGrouping } from '../../domain/kpis/kpi-grouping';
import type { Policy } from '../../domain/model/policy';
import type { FigureName } from '../../messages/figure-name';

/** What a group of the figures is called; `null` for the group of what is unknown. */
export function groupName(by: KpiGrouping, key: string | null, policy: Policy): FigureName | null {
  if (key === null) return null;
  if (by === 'severity') return { kind: 'message', key: `kpi_severity_${key}` };
  if (by === 'level' && key === 'none') return { kind: 'message', key: 'kpi_level_none' };
  const list = by === 'issue-type' ? policy.issueTypes : by === 'level' ? policy.levels : [];
  return { kind: 'text', text: list.find(({ id }) => id === key)?.name ?? key };
}
