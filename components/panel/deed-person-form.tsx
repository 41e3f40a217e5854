import { useState } from 'react';
import type { Person } from '../../lib/domain/model/person';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { AwayHint } from './away-hint';
import { DeedForm } from './deed-form';
import { useWish } from './deed-wish';
import { OwnerPicker } from './owner-picker';
import { useOwners } from './use-owners';

/** To somebody else: offered to a person, who accepts or declines; or given to a person or group of the same level. */
export function DeedPersonForm({
  deed,
  target,
  seenKey,
  ownerId,
  tell,
  onCancel,
}: {
  deed: 'hand-over' | 'transfer';
  target: RecordRef;
  seenKey: string;
  /** Who has it now, and is not offered it again. */
  ownerId: string | null;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const [chosen, setChosen] = useState<Person | null>(null);
  const { pending, error, press } = useWish(target, seenKey, tell);
  const owners = useOwners(target.account);
  const listed = owners.data?.owners.filter(
    ({ id, role }) => id !== ownerId && (deed === 'transfer' || role !== 'group'),
  );
  const submit = () => {
    if (chosen === null) return;
    const kind = chosen.role === 'group' ? ('group' as const) : ('person' as const);
    void press(
      deed === 'transfer' ? { deed: 'transferred', to: chosen.id, kind } : { deed: 'offered', to: chosen.id },
    );
  };
  return (
    <DeedForm
      label={text(deed === 'transfer' ? 'deeds_transfer_now' : 'deeds_hand_over_now')}
      ready={chosen !== null}
      pending={pending}
      error={error}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {owners.error !== null ? (
        <Note tone="failed">{errorWords(owners.error, words, 'panel_owners')}</Note>
      ) : (
        <OwnerPicker
          label={text(deed === 'transfer' ? 'deeds_transfer_to' : 'deeds_hand_over_to')}
          owners={listed ?? null}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <AwayHint person={chosen ?? undefined} people={owners.data?.owners ?? []} />
    </DeedForm>
  );
}
