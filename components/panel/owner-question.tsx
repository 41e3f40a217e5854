import { useState } from 'react';
import type { PathStep } from '../../lib/domain/model/path-step';
import type { Person } from '../../lib/domain/model/person';
import type { Policy } from '../../lib/domain/model/policy';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { escalate } from '../../lib/messages/escalate';
import { nameOwner } from '../../lib/messages/name-owner';
import { ask } from '../../lib/platform/ask';
import { roleOfLevel } from '../../lib/view/panel/role-of-level';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import { AwayHint } from './away-hint';
import { OwnerPicker } from './owner-picker';
import { useOwners } from './use-owners';

/** Asks once who holds a level's role, keeps the answer and escalates to that person or group; or escalates without a name. */
export function OwnerQuestion({
  target,
  seenKey,
  step,
  policy,
  issueTypeId,
  holderId,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string | null;
  step: PathStep;
  policy: Policy;
  issueTypeId: string;
  /** Who has the ticket or its escalation now; `null`: nobody knows. */
  holderId: string | null;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const [chosen, setChosen] = useState<Person | null>(null);
  const owners = useOwners(target.account);

  const act = async (person: Person | null) => {
    if (person === null) return ask(escalate, { ref: target, seenKey });
    const owner = {
      personId: person.id,
      kind: person.role === 'group' ? ('group' as const) : ('person' as const),
    };
    const role = roleOfLevel(policy, issueTypeId, step.levelId);
    if (role !== null) await ask(nameOwner, { account: target.account, role, ...owner });
    return ask(escalate, { ref: target, seenKey, owner });
  };
  const named = useDeed(() => act(chosen), 'panel');
  const unnamed = useDeed(() => act(null), 'panel');
  const pending = named.pending || unnamed.pending;
  const error = named.error ?? unnamed.error;

  const press = async (deed: typeof named) => {
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('panel_said_queued', step.levelName));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };

  return (
    <div className="action-form">
      {owners.error !== null ? (
        <Note tone="failed">{errorWords(owners.error, words, 'panel_owners')}</Note>
      ) : (
        <OwnerPicker
          label={text('panel_owner_question', step.roleName)}
          owners={owners.data?.owners ?? null}
          holderId={holderId}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <AwayHint person={chosen ?? undefined} people={owners.data?.owners ?? []} />
      {error !== null && !pending && <Note tone="failed">{errorWords(error, words)}</Note>}
      <div className="action-row">
        <Button look="primary" held={chosen === null || pending} onClick={() => void press(named)}>
          {text(pending ? 'panel_escalating' : 'panel_owner_remember')}
        </Button>
        <Button held={pending} onClick={() => void press(unnamed)}>
          {text('panel_owner_without')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {text('panel_cancel')}
        </Button>
      </div>
    </div>
  );
}
