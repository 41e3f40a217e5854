import { raciOf } from '../../../lib/domain/matrix/raci-of';
import type { Policy } from '../../../lib/domain/model/policy';
import type { Words } from '../../ui/use-words';

/** Where the policy uses a role, in words; none where it could be removed. */
export function placesOfRole(policy: Policy, id: string, text: Words['text']): string[] {
  const kind = (issueType: string) =>
    policy.issueTypes.find((type) => type.id === issueType)?.name ?? issueType;
  const level = (levelId: string) => policy.levels.find((one) => one.id === levelId)?.name ?? levelId;
  const steps = policy.matrix.flatMap(({ issueType, cells }) =>
    cells.flatMap((cell) => {
      const { accountable, responsible, consulted, informed } = raciOf(cell);
      const takesPart = [cell.role, accountable, ...responsible, ...consulted, ...informed].includes(id);
      return takesPart ? [`${kind(issueType)} · ${level(cell.level)}`] : [];
    }),
  );
  return [
    ...steps,
    ...policy.approvals
      .filter(({ approvers }) => approvers.includes(id))
      .map(({ issueType }) => text('who_place_approval', kind(issueType))),
    ...policy.playbooks
      .filter(({ tasks }) => tasks.some(({ role }) => role === id))
      .map(({ name }) => text('who_place_play', name)),
    ...(policy.dutyManager === id ? [text('who_duty_manager')] : []),
    ...(policy.executiveSponsor === id ? [text('who_sponsor')] : []),
  ];
}
