import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { useWords } from '../../ui/use-words';
import { DeedForm } from './deed-form';
import { useWish } from './deed-wish';
import { OwnerChoice } from './owner-choice';
import { useDraftFields } from './use-draft-fields';
import { useOwners } from './use-owners';

/** Given to a person or group of the same level. */
export function DeedPersonForm({
  target,
  seenKey,
  ownerId,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string;
  /** Who has it now, and is not given it again. */
  ownerId: string | null;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const { text } = useWords();
  const [{ person }, change] = useDraftFields({ person: '' });
  const { pending, error, press } = useWish(target, seenKey, tell);
  const owners = useOwners(target.account);
  const listed = owners.data?.owners.filter(({ id }) => id !== ownerId);
  const chosen = listed?.find(({ id }) => id === person) ?? null;
  const submit = () => {
    if (chosen === null) return;
    const kind = chosen.role === 'group' ? ('group' as const) : ('person' as const);
    void press({ deed: 'transferred', to: chosen.id, kind });
  };
  return (
    <DeedForm
      label={text('deeds_transfer_now')}
      ready={chosen !== null}
      pending={pending}
      error={error}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <OwnerChoice
        label={text('deeds_transfer_to')}
        owners={owners}
        listed={listed}
        chosen={chosen}
        onChoose={(id) => change({ person: id })}
      />
    </DeedForm>
  );
}
