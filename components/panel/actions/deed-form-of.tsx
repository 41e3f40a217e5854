import { approverAt } from '../../../lib/domain/escalation/approver-at';
import type { Preflight } from '../../../lib/domain/escalation/guard/preflight';
import { isToBeTakenUp } from '../../../lib/domain/escalation/is-to-be-taken-up';
import type { PossibleDeed } from '../../../lib/domain/escalation/possible-deeds';
import { issueTypeOf } from '../../../lib/domain/matrix/issue-type-of';
import type { ActionForm } from '../../../lib/domain/model/action-form';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { levelName } from '../../../lib/view/panel/level-name';
import { personName } from '../../../lib/view/panel/person-name';
import { BriefHandOver } from '../cadence/brief-hand-over';
import { DeedApprovalForm } from './deed-approval-form';
import { DeedDenyForm } from './deed-deny-form';
import { DeedHoldForm } from './deed-hold-form';
import { DeedLabelForm } from './deed-label-form';
import { DeedLowerForm } from './deed-lower-form';
import { DeedPersonForm } from './deed-person-form';
import { EscalateForm } from './escalate-form';
import { ResolveForm } from './resolve-form';
import { TakeUpForm } from './take-up-form';

/** The form of a deed; nothing where it has none, or means nothing on this ticket. */
export function DeedFormOf({
  form,
  deeds,
  facts,
  assessment,
  policy,
  preflight,
  people,
  now,
  seenKey,
  onOther,
  ...common
}: {
  form: ActionForm;
  deeds: readonly PossibleDeed[];
  facts: TicketFacts;
  assessment: Assessment;
  policy: Policy;
  preflight: Preflight;
  people: readonly Person[];
  /** Host time. */
  now: number;
  seenKey: string | null;
  target: RecordRef;
  tell: (line: string, shown?: boolean) => void;
  /** Somebody else is to be asked for. */
  onOther: () => void;
  onCancel: () => void;
}) {
  const { escalation, path } = assessment;
  const next = path.find(({ state }) => state === 'next');
  const known = seenKey === null ? null : { ...common, seenKey };
  const optionsOf = (name: PossibleDeed['deed']) => deeds.find(({ deed }) => deed === name)?.options ?? [];
  switch (form) {
    case 'escalate':
    case 'jump': {
      const steps =
        form === 'escalate'
          ? path.filter((step) => step === next)
          : path.filter((step) => step !== next && optionsOf('jump').includes(step.levelId));
      return (
        <EscalateForm
          {...common}
          {...{ seenKey, steps, preflight, facts, policy, people }}
          issueTypeId={assessment.issueType.id}
          holderId={escalation.ownerId ?? facts.ticket.assigneeId}
          mustSay={form === 'jump'}
          choosesOwner={isToBeTakenUp(facts, escalation)}
        />
      );
    }
    case 'take-up':
      return next === undefined ? null : (
        <TakeUpForm {...common} {...{ seenKey, people, onOther }} step={next} ticket={facts.ticket} />
      );
    case 'label': {
      const overridden = facts.issueTypeOverride != null;
      const byWords = issueTypeOf(facts.ticket, policy);
      return (
        <DeedLabelForm {...common} {...{ policy, byWords, overridden }} present={assessment.issueType.id} />
      );
    }
    default:
  }
  if (known === null) return null;
  switch (form) {
    case 'resolve':
      return <ResolveForm {...known} policy={policy} />;
    case 'lower':
      return (
        <DeedLowerForm
          {...known}
          levels={optionsOf('lower').map((id) => ({ id, name: levelName(id, policy, path) }))}
        />
      );
    case 'hold':
      return <DeedHoldForm {...known} now={now} />;
    case 'hand-over':
      return <BriefHandOver {...known} ownerId={escalation.ownerId} />;
    case 'transfer':
      return <DeedPersonForm {...known} ownerId={escalation.ownerId} />;
    case 'deny':
      return <DeedDenyForm {...known} />;
    case 'ask-approval': {
      const chain = policy.approvals.find(({ issueType }) => issueType === assessment.issueType.id);
      const role = policy.roles.find(({ id }) => id === chain?.approvers[0]);
      if (role === undefined) return null;
      const first = approverAt({ ...facts, people: [...people] }, policy, escalation.levelId, [], now);
      return (
        <DeedApprovalForm
          {...known}
          role={role}
          approver={first === null ? null : personName(people, first.personId)}
        />
      );
    }
    default:
      return null;
  }
}
