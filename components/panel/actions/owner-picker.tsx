import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';
import type { Person } from '../../../lib/domain/model/person';
import { awayWords } from '../../../lib/view/panel/away-words';
import { suggestedOwners } from '../../../lib/view/panel/suggested-owners';
import { useWords } from '../../ui/use-words';
import '../../ui/field.css';
import './owner-picker.css';

/**
 * A list of people and groups that can be searched by typing, those above the holder first. `owners` is `null` while they are being
 * read.
 */
export function OwnerPicker({
  label,
  owners,
  holderId = null,
  chosen,
  onChoose,
}: {
  label: string;
  owners: readonly Person[] | null;
  /** Who has it now. */
  holderId?: string | null;
  chosen: Person | null;
  onChoose: (person: Person | null) => void;
}) {
  const { text, say, language } = useWords();
  const id = useId();
  const suggested = suggestedOwners(owners ?? [], holderId);
  const whys = new Map(suggested.map(({ person, why }) => [person.id, why]));
  const hintOf = (person: Person) => {
    const away = awayWords(person, language.now ?? 0, language);
    const phrases = [
      whys.get(person.id) ?? null,
      away === null ? null : { key: away.key, values: away.values ?? [] },
    ];
    return phrases.flatMap((one) => (one === null ? [] : [say(one)])).join(' · ');
  };
  return (
    <Combobox.Root
      inline
      open
      items={suggested.map(({ person }) => person)}
      value={chosen}
      onValueChange={onChoose}
      itemToStringLabel={(person: Person) => person.name}
      isItemEqualToValue={(a: Person, b: Person) => a.id === b.id}
      autoHighlight
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <Combobox.Input
          id={id}
          aria-busy={owners === null}
          placeholder={text(owners === null ? 'panel_owners_loading' : 'panel_owner_search')}
        />
        <Combobox.Empty className="owner-none">
          {text(owners === null ? 'panel_owners_loading' : 'panel_owner_none')}
        </Combobox.Empty>
        <Combobox.List className="owner-list" aria-label={label}>
          {(person: Person) => (
            <Combobox.Item key={person.id} value={person} className="owner-item">
              <span className="owner-name">
                {person.name}
                {hintOf(person) !== '' && <span className="owner-hint">{hintOf(person)}</span>}
              </span>
              {person.role === 'group' && <span className="owner-kind">{text('panel_group')}</span>}
              <Combobox.ItemIndicator className="owner-chosen">✓</Combobox.ItemIndicator>
            </Combobox.Item>
          )}
        </Combobox.List>
      </div>
    </Combobox.Root>
  );
}
