import type { PossibleDeed } from '../../lib/domain/escalation/possible-deeds';
import type { Assessment } from '../../lib/domain/model/assessment';
import type { Policy } from '../../lib/domain/model/policy';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { levelName } from '../../lib/view/panel/level-name';
import type { ActionForm } from './action-form';
import { DeedHoldForm } from './deed-hold-form';
import { DeedLowerForm } from './deed-lower-form';
import { DeedPersonForm } from './deed-person-form';

/** The form of a deed that was chosen in the menu; nothing for another one, or where it is not possible any more. */
export function DeedFormOf({
  form,
  deeds,
  assessment,
  policy,
  ...common
}: {
  form: ActionForm;
  deeds: readonly PossibleDeed[];
  assessment: Assessment;
  policy: Policy;
  target: RecordRef;
  seenKey: string;
  now: number;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const { now, ...rest } = common;
  const deed = deeds.find((candidate) => candidate.deed === form && candidate.refusal === null);
  if (deed === undefined) return null;
  switch (form) {
    case 'lower': {
      const levels = (deed.options ?? []).map((id) => ({ id, name: levelName(id, policy, assessment.path) }));
      return <DeedLowerForm {...rest} levels={levels} />;
    }
    case 'hold':
      return <DeedHoldForm {...rest} now={now} />;
    case 'hand-over':
    case 'transfer':
      return <DeedPersonForm {...rest} deed={form} ownerId={assessment.escalation.ownerId} />;
    default:
      return null;
  }
}
