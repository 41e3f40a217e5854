import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';

type Cell = Policy['matrix'][number]['cells'][number];

/**
 * What happens at a level and what stops it, in one sentence to stand under it (acceptance 2, Grafana #275): "If nobody
 * acknowledges in 30 min, it goes to Senior engineer." For the level an acknowledged escalation is at, what an acknowledgement does.
 * @param next the level above; `null` for the last
 * @param state where the escalation stands; `null` for the level by itself
 */
export function levelSentence(
  cell: Cell,
  next: Cell | null,
  policy: Pick<Policy, 'levels' | 'roles'>,
  state: Pick<EscalationState, 'status' | 'levelId'> | null = null,
): Sentence {
  const level = policy.levels.find(({ id }) => id === cell.level);
  const resolved = level?.climbsUnless === 'resolved';
  if (state?.status === 'acknowledged' && state.levelId === cell.level && !resolved)
    return { key: 'ladder_sentence_acknowledged', values: [] };
  if (next === null || cell.limitMinutes === null)
    return { key: next === null ? 'ladder_sentence_last' : 'ladder_sentence_no_limit', values: [] };
  const times = 1 + (level?.repeat ?? 0);
  return {
    key: resolved ? 'ladder_sentence_unless_resolved' : 'ladder_sentence_unless_acknowledged',
    values: [
      { kind: 'duration', milliseconds: times * cell.limitMinutes * 60_000 },
      { kind: 'text', text: policy.roles.find(({ id }) => id === next.role)?.name ?? next.role },
    ],
  };
}
