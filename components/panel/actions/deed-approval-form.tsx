import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { deed as deedMessage } from '../../../lib/messages/deed';
import { nameOwner } from '../../../lib/messages/name-owner';
import { ask } from '../../../lib/platform/ask';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { AwayHint } from './away-hint';
import { DeedForm } from './deed-form';
import { DeedReason } from './deed-reason';
import { OwnerPicker } from './owner-picker';
import { useDraftFields } from './use-draft-fields';
import { useOwners } from './use-owners';

/** Asks the first of the approvers; where nobody is named yet, who that is, once. */
export function DeedApprovalForm({
  target,
  seenKey,
  role,
  approver,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string;
  /** The first role of the chain. */
  role: Policy['roles'][number];
  /** Who is asked first; `null`: nobody is named for it. */
  approver: string | null;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const [{ person, reason }, change] = useDraftFields({ person: '', reason: '' });
  const owners = useOwners(target.account, approver === null);
  // Only a person can answer yes or no.
  const people = owners.data?.owners.filter((one) => one.role !== 'group');
  const chosen = people?.find(({ id }) => id === person) ?? null;
  const act = async () => {
    if (chosen !== null)
      await ask(nameOwner, { account: target.account, role: role.id, personId: chosen.id, kind: 'person' });
    return ask(deedMessage, {
      ref: target,
      seenKey,
      wish: { deed: 'asked', reason: reason.trim() || null },
    });
  };
  const deed = useDeed(act, 'panel');
  const submit = async () => {
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('deeds_said_asked'));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };
  return (
    <DeedForm
      label={text('actions_ask_approval')}
      ready={approver !== null || chosen !== null}
      pending={deed.pending}
      error={deed.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      {approver !== null ? (
        <p className="action-hint">{text('actions_approval_first', approver)}</p>
      ) : owners.error !== null ? (
        <Note tone="failed">{errorWords(owners.error, words, 'panel_owners')}</Note>
      ) : (
        <OwnerPicker
          label={text('panel_owner_question', role.name)}
          owners={people ?? null}
          chosen={chosen}
          onChoose={(one) => change({ person: one?.id ?? '' })}
        />
      )}
      <AwayHint person={chosen ?? undefined} people={people ?? []} />
      <DeedReason
        value={reason}
        onChange={(typed) => change({ reason: typed })}
        label="actions_approval_what"
        optional
      />
    </DeedForm>
  );
}
