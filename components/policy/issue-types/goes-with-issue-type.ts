import type { Policy } from '../../../lib/domain/model/policy';
import type { Words } from '../../ui/use-words';

/** What changes elsewhere in the policy when a kind of issue is removed, in sentences; none where nothing uses it. */
export function goesWithIssueType(policy: Policy, id: string, text: Words['text']): string[] {
  const others = policy.issueTypes.filter((type) => type.id !== id && type.row === id);
  const { manyAccounts, afterHours } = policy.routing;
  const hasRow = policy.matrix.some(({ issueType }) => issueType === id);
  return [
    ...(hasRow ? [text('who_kind_takes_row')] : []),
    ...others.map(({ name }) => text('who_row_loses', name)),
    ...(policy.approvals.some(({ issueType }) => issueType === id) ? [text('who_kind_takes_approval')] : []),
    ...([manyAccounts, afterHours].some((fork) => fork?.row === id) ? [text('who_kind_takes_fork')] : []),
    ...(policy.defaultIssueType === id ? [text('who_kind_takes_default')] : []),
  ];
}
