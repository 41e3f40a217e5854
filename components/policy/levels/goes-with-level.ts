import type { Policy } from '../../../lib/domain/model/policy';
import type { Words } from '../../ui/use-words';

/** What changes elsewhere in the policy when a level is removed, in sentences; none where nothing uses it. */
export function goesWithLevel(policy: Policy, id: string, text: Words['text']): string[] {
  const nameOf = (issueType: string) =>
    policy.issueTypes.find((type) => type.id === issueType)?.name ?? issueType;
  const rows = policy.matrix.filter(({ cells }) => cells.some(({ level }) => level === id));
  const only = rows.filter(({ cells }) => cells.length === 1);
  const rules = [...policy.triggers, ...policy.combinations].filter(({ toLevel }) => toLevel === id);
  const { manyAccounts, afterHours } = policy.routing;
  const forks = [manyAccounts, afterHours].filter((fork) => fork?.fromLevel === id);
  return [
    ...(rows.length === 0
      ? []
      : [text('who_level_steps', rows.map(({ issueType }) => nameOf(issueType)).join(', '))]),
    ...only.map(({ issueType }) => text('who_level_only_step', nameOf(issueType))),
    ...(rules.length === 0 ? [] : [text('who_level_rules', String(rules.length))]),
    ...(forks.length === 0 ? [] : [text('who_level_forks')]),
  ];
}
