import type { Person } from '../../../lib/domain/model/person';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { AwayHint } from './away-hint';
import { OwnerPicker } from './owner-picker';
import type { useOwners } from './use-owners';

/** To whom it goes: one of the people of the account, and whether they are away; or why their list could not be read. */
export function OwnerChoice({
  label,
  owners,
  listed,
  chosen,
  onChoose,
}: {
  label: string;
  owners: ReturnType<typeof useOwners>;
  /** Those of them to choose from; `undefined` while they are read. */
  listed: readonly Person[] | undefined;
  chosen: Person | null;
  onChoose: (id: string) => void;
}) {
  const words = useWords();
  return (
    <>
      {owners.error !== null ? (
        <Note tone="failed">{errorWords(owners.error, words, 'panel_owners')}</Note>
      ) : (
        <OwnerPicker
          label={label}
          owners={listed ?? null}
          chosen={chosen}
          onChoose={(person) => onChoose(person?.id ?? '')}
        />
      )}
      <AwayHint person={chosen ?? undefined} people={owners.data?.owners ?? []} />
    </>
  );
}
