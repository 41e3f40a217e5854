import { type ReactNode, useContext, useId, useState } from 'react';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { AddNamed } from '../parts/add-named';
import { moved } from '../parts/moved';
import { OrderButtons } from '../parts/order-buttons';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import './fields.css';
import './named-list.css';

/**
 * A list of things that have a name: each can be opened, moved and removed, and new ones begin with their name. The keyboard stays with
 * what was moved, goes to what was added, and to the neighbour of what was removed.
 */
export function NamedList<Entry>({
  entries,
  path,
  keyOf,
  titleOf,
  aboutOf,
  add,
  ordered = false,
  least = 0,
  none,
  goesAlong,
  onChange,
  children,
}: {
  entries: readonly Entry[];
  /** Where the list stands in the file. */
  path: readonly (string | number)[];
  keyOf: (entry: Entry, index: number) => string;
  titleOf: (entry: Entry) => string;
  /** What is worth knowing while it is closed. */
  aboutOf?: (entry: Entry) => ReactNode;
  /** How new ones are made, from a name. */
  add: { label: string; button: string; maxLength: number; make: (name: string) => Entry };
  /** Their order means something. */
  ordered?: boolean;
  /** So many must stay. */
  least?: number;
  /** What is said while there are none. */
  none: string;
  /** What else changes where one is removed, in sentences. */
  goesAlong?: (entry: Entry) => readonly string[];
  onChange: (entries: Entry[]) => void;
  children: (entry: Entry, index: number) => ReactNode;
}) {
  const { text } = useWords();
  const { readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const id = useId();
  const { part, focusAfter } = useFocusAfter();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const at = (index: number) => `:scope > ul > li:nth-child(${index + 1}) > .listed-head`;

  const toggle = (key: string) =>
    setOpen(
      (before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]),
    );
  /** What is open stays open, wherever it goes: some lists know their entries by their place alone. */
  const change = (next: Entry[], wasOpen: readonly boolean[]) => {
    setOpen(new Set(next.flatMap((entry, index) => (wasOpen[index] ? [keyOf(entry, index)] : []))));
    onChange(next);
  };
  const openNow = entries.map((entry, index) => open.has(keyOf(entry, index)));
  const addNew = (name: string) => {
    const entry = add.make(name);
    focusAfter(`${at(entries.length)} .listed-open`);
    change([...entries, entry], [...openNow, true]);
    announce(text('what_added', titleOf(entry)));
  };
  const remove = (index: number, title: string) => {
    focusAfter(
      ...(entries.length === 1 ? [] : [`${at(Math.min(index, entries.length - 2))} .listed-open`]),
      '[data-add]',
    );
    change(entries.toSpliced(index, 1), openNow.toSpliced(index, 1));
    announce(text('what_removed', title));
  };
  const move = (from: number, to: number) => {
    const entry = entries[from];
    if (entry === undefined) return;
    focusAfter(
      `${at(to)} [data-move="${to < from ? 'up' : 'down'}"]:not([aria-disabled])`,
      `${at(to)} [data-move]:not([aria-disabled])`,
    );
    change(moved(entries, from, to), moved(openNow, from, to));
    announce(text('what_moved', titleOf(entry), String(to + 1), String(entries.length)));
  };

  return (
    <div className="listed" ref={part}>
      {entries.length === 0 && <p className="form-hint">{none}</p>}
      <ul className="listed-list">
        {entries.map((entry, index) => {
          const key = keyOf(entry, index);
          const title = titleOf(entry);
          const isOpen = open.has(key);
          return (
            <li key={key} className="listed-item">
              <div className="listed-head">
                <button
                  type="button"
                  className="listed-open"
                  aria-expanded={isOpen}
                  aria-controls={`${id}-${index}`}
                  onClick={() => toggle(key)}
                >
                  <span className="listed-arrow" aria-hidden="true" />
                  <span className="listed-title" dir="auto">
                    {title}
                  </span>
                  {aboutOf !== undefined && <span className="listed-about">{aboutOf(entry)}</span>}
                </button>
                {!readOnly && ordered && (
                  <OrderButtons
                    name={title}
                    index={index}
                    count={entries.length}
                    onMove={(to) => move(index, to)}
                  />
                )}
                {!readOnly && entries.length > least && (
                  <RemoveButton
                    name={title}
                    goesAlong={goesAlong?.(entry) ?? []}
                    onRemove={() => remove(index, title)}
                  />
                )}
              </div>
              {!isOpen && <FindingsAt path={[...path, index]} within />}
              <div id={`${id}-${index}`} className="listed-body" hidden={!isOpen}>
                {isOpen && children(entry, index)}
              </div>
            </li>
          );
        })}
      </ul>
      {!readOnly && (
        <AddNamed label={add.label} button={add.button} maxLength={add.maxLength} onAdd={addNew} />
      )}
    </div>
  );
}
