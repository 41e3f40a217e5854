import { useContext } from 'react';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { AddNamed } from '../parts/add-named';
import { atEntry } from '../parts/at-entry';
import { FormPart } from '../parts/form-part';
import { moved } from '../parts/moved';
import { newId } from '../parts/new-id';
import { OrderButtons } from '../parts/order-buttons';
import { RemoveButton } from '../parts/remove-button';
import { TextEntry } from '../parts/text-entry';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import './closing-words.css';

const LONGEST = 80;

/** The words to choose from when an escalation is closed: outcomes, or causes. Their identifiers stay when they are renamed. */
export function ClosingWords({ list }: { list: 'outcomes' | 'causes' }) {
  const { text } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const entries = policy[list];
  const keep = (update: (entries: Named[]) => Named[]) =>
    change((current) => ({ ...current, [list]: update(current[list]) }));
  return (
    <FormPart title={text(`who_${list}`)} hint={text(`who_${list}_what`)}>
      <div ref={part} className="entry-list">
        <ul className="closing-words">
          {entries.map((entry, index) => (
            <li key={entry.id} data-entry={entry.id}>
              <TextEntry
                label={text(`who_${list}_name`, String(index + 1))}
                hideLabel
                value={entry.name}
                maxLength={LONGEST}
                onChange={(name) =>
                  keep((current) => current.map((one) => (one.id === entry.id ? { ...one, name } : one)))
                }
              />
              {!readOnly && (
                <span className="closing-words-deeds">
                  <OrderButtons
                    name={entry.name}
                    index={index}
                    count={entries.length}
                    onMove={(to) => {
                      focusAfter(`${atEntry(entry.id)} [data-move="${to < index ? 'up' : 'down'}"]`);
                      keep((current) => moved(current, index, to));
                      announce(text('who_moved', entry.name, String(to + 1), String(entries.length)));
                    }}
                  />
                  {entries.length > 1 && (
                    <RemoveButton
                      name={entry.name}
                      onRemove={() => {
                        const neighbour = entries[index + 1] ?? entries[index - 1];
                        focusAfter(`${atEntry(neighbour?.id)} input`);
                        keep((current) => current.filter(({ id }) => id !== entry.id));
                        announce(text('who_removed', entry.name));
                      }}
                    />
                  )}
                </span>
              )}
              <FindingsAt path={[list, index]} within />
            </li>
          ))}
        </ul>
        {!readOnly && (
          <AddNamed
            label={text(`who_${list}_new`)}
            button={text('who_add')}
            maxLength={LONGEST}
            onAdd={(name) => {
              keep((current) => [
                ...current,
                {
                  id: newId(
                    name,
                    current.map(({ id }) => id),
                    list === 'causes' ? 'cause' : 'outcome',
                  ),
                  name,
                },
              ]);
              announce(text('who_added', name));
            }}
          />
        )}
      </div>
    </FormPart>
  );
}

interface Named {
  id: string;
  name: string;
}
