import { useRef } from 'react';
import type { Preflight } from '../../../lib/domain/escalation/guard/preflight';
import type { PathStep } from '../../../lib/domain/model/path-step';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { escalate } from '../../../lib/messages/escalate';
import { nameOwner } from '../../../lib/messages/name-owner';
import { ask } from '../../../lib/platform/ask';
import { personName } from '../../../lib/view/panel/person-name';
import { roleOfLevel } from '../../../lib/view/panel/role-of-level';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { AwayHint } from './away-hint';
import { DeedForm } from './deed-form';
import { DeedReason } from './deed-reason';
import { OwnerPicker } from './owner-picker';
import { PreflightBlock } from './preflight-block';
import { useDraftFields } from './use-draft-fields';
import { useOwners } from './use-owners';

/** A reason says something: a sign alone is none. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * What is asked before an escalation: what to know where it meets no criterion, to which level where several can be chosen, who holds it
 * where nobody is named yet (kept as the answer for the next time), and the reason.
 */
export function EscalateForm({
  target,
  seenKey,
  steps,
  preflight,
  facts,
  policy,
  issueTypeId,
  holderId,
  people,
  mustSay,
  choosesOwner,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string | null;
  /** The levels to choose from, lowest first; one: there is nothing to choose. */
  steps: readonly PathStep[];
  preflight: Preflight;
  facts: TicketFacts;
  policy: Policy;
  issueTypeId: string;
  /** Who has the ticket or its escalation now; `null`: nobody knows. */
  holderId: string | null;
  people: readonly Person[];
  /** Whether it leaves the way the policy shows, so that it needs a reason. */
  mustSay: boolean;
  /** Whether somebody else than the level's own holder is to have it. */
  choosesOwner: boolean;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const [{ level, person, reason }, change] = useDraftFields({ level: '', person: '', reason: '' });
  const step = steps.find(({ levelId }) => levelId === level) ?? steps[0];
  const asksWho = step !== undefined && (choosesOwner || step.owner === 'nobody');
  const owners = useOwners(target.account, asksWho || target.host === 'salesforce');
  const listed = owners.data?.owners ?? [];
  const chosen = asksWho ? (listed.find(({ id }) => id === person) ?? null) : null;
  const held = typeof step?.owner === 'object' ? step.owner.personId : null;
  const needsReason = mustSay || preflight.needsReason;
  const said = !needsReason || SAYS_SOMETHING.test(reason);

  const act = async (named: Person | null) => {
    const wish = {
      ref: target,
      seenKey,
      reason: reason.trim() || null,
      ...(mustSay && step !== undefined ? { toLevel: step.levelId } : {}),
    };
    if (named === null || step === undefined) return ask(escalate, wish);
    const owner = {
      personId: named.id,
      kind: named.role === 'group' ? ('group' as const) : ('person' as const),
    };
    const role = roleOfLevel(policy, issueTypeId, step.levelId);
    if (role !== null) await ask(nameOwner, { account: target.account, role, ...owner });
    return ask(escalate, { ...wish, owner });
  };
  // One deed for both buttons: only one of them is done, and what failed is said of the last.
  const named = useRef<Person | null>(null);
  const { run, pending, error } = useDeed(() => act(named.current), 'panel');
  const press = async (who: Person | null) => {
    if (pending) return;
    named.current = who;
    const answer = await run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('panel_said_queued', step?.levelName ?? ''));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };
  const name =
    held !== null && people.some(({ id }) => id === held)
      ? personName(people, held)
      : (step?.levelName ?? '');
  const label = asksWho
    ? 'panel_owner_remember'
    : preflight.asks
      ? 'preflight_all_the_same'
      : 'panel_escalate_to';

  return (
    <DeedForm
      label={text(pending ? 'panel_escalating' : label, name)}
      ready={said && step !== undefined && (!asksWho || chosen !== null)}
      pending={pending}
      error={error}
      onSubmit={() => void press(chosen)}
      onCancel={onCancel}
      beside={
        asksWho && (
          <Button held={!said || pending} onClick={() => void press(null)}>
            {text('panel_owner_without')}
          </Button>
        )
      }
    >
      {preflight.asks && <PreflightBlock preflight={preflight} facts={facts} />}
      {steps.length > 1 && (
        <Choice
          label={text('actions_jump_to')}
          empty={text('panel_choose')}
          options={steps.map(({ levelId, levelName }) => ({ id: levelId, name: levelName }))}
          value={step?.levelId ?? ''}
          onChange={(levelId) => change({ level: levelId, person: '' })}
        />
      )}
      {asksWho &&
        (owners.error !== null ? (
          <Note tone="failed">{errorWords(owners.error, words, 'panel_owners')}</Note>
        ) : (
          <OwnerPicker
            label={text('panel_owner_question', step.roleName)}
            owners={owners.data?.owners ?? null}
            holderId={holderId}
            chosen={chosen}
            onChoose={(one) => change({ person: one?.id ?? '' })}
          />
        ))}
      <AwayHint person={chosen ?? listed.find(({ id }) => id === held)} people={listed} />
      <DeedReason value={reason} onChange={(typed) => change({ reason: typed })} optional={!needsReason} />
    </DeedForm>
  );
}
