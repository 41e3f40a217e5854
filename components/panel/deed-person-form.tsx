import type { RecordRef } from '../../lib/domain/model/record-ref';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { AwayHint } from './away-hint';
import { DeedForm } from './deed-form';
import { useWish } from './deed-wish';
import { OwnerPicker } from './owner-picker';
import { useDraftFields } from './use-draft-fields';
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
  const [{ person }, change] = useDraftFields({ person: '' });
  const { pending, error, press } = useWish(target, seenKey, tell);
  const owners = useOwners(target.account);
  const listed = owners.data?.owners.filter(
    ({ id, role }) => id !== ownerId && (deed === 'transfer' || role !== 'group'),
  );
  const chosen = listed?.find(({ id }) => id === person) ?? null;
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
          onChoose={(one) => change({ person: one?.id ?? '' })}
        />
      )}
      <AwayHint person={chosen ?? undefined} people={owners.data?.owners ?? []} />
    </DeedForm>
  );
}
