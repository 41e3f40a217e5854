import { useEffect, useId, useRef, useState } from 'react';
import type { Person } from '../../../lib/domain/model/person';
import { awayWords } from '../../../lib/view/panel/away-words';
import { isolated } from '../../../lib/view/panel/isolated';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { Pick } from '../parts/pick';
import './person-picker.css';
import type { AccountPeople } from './use-account-people';

const SHOWN = 8;

/** Finds a person, a group or a queue of a connected account by name, and tells who was chosen. */
export function PersonPicker({
  button,
  accounts,
  groups = true,
  onPick,
}: {
  button: string;
  accounts: readonly AccountPeople[];
  /** Whether groups and queues may be chosen too. */
  groups?: boolean;
  onPick: (account: string, person: Person) => void;
}) {
  const words = useWords();
  const { text, say, language } = words;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [now] = useState(() => Date.now());
  const opener = useRef<HTMLSpanElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const connected = accounts.filter((one) => one.connected);
  const here = connected.find(({ account }) => account === wanted) ?? connected[0];
  const needle = search.trim().toLocaleLowerCase();
  const found = (here?.people ?? []).filter(
    ({ name, role }) =>
      role !== 'customer' && (groups || role !== 'group') && name.toLocaleLowerCase().includes(needle),
  );
  const close = () => {
    setIsOpen(false);
    setSearch('');
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <div className="person-picker">
      <span ref={opener}>
        <Button
          aria-expanded={isOpen}
          data-pick
          onClick={() => {
            if (isOpen) close();
            else setIsOpen(true);
          }}
        >
          {button}
        </Button>
      </span>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the search from any of its controls.
        <div
          className="person-search"
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          {here === undefined && <Note tone="waiting">{text('who_no_account')}</Note>}
          {connected.length > 1 && (
            <Pick
              label={text('who_account')}
              options={connected.map(({ account }) => ({ id: account, name: account }))}
              value={here?.account ?? null}
              onChange={setWanted}
            />
          )}
          {here !== undefined && (
            <div className="field">
              <label htmlFor={id}>{text('who_search')}</label>
              <input
                ref={field}
                id={id}
                type="search"
                dir="auto"
                value={search}
                autoComplete="off"
                onChange={({ target }) => setSearch(target.value)}
              />
            </div>
          )}
          {here?.state === 'reading' && <p>{text('panel_loading')}</p>}
          {here?.state === 'failed' && <Note tone="failed">{errorWords(here.error, words)}</Note>}
          {here?.state === 'read' && found.length === 0 && <p role="status">{text('who_search_none')}</p>}
          <ul>
            {found.slice(0, SHOWN).map((person) => {
              const away = awayWords(person, now, language);
              return (
                <li key={person.id}>
                  <button
                    type="button"
                    className="person-found"
                    onClick={() => {
                      if (here !== undefined) onPick(here.account, person);
                      close();
                    }}
                  >
                    <span>{isolated(person.name.trim() || `#${person.id}`)}</span>
                    <span className="person-kind">
                      {text(person.role === 'group' ? 'who_kind_group' : 'who_kind_person')}
                      {away !== null && ` · ${say({ key: away.key, values: away.values ?? [] })}`}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
          {found.length > SHOWN && (
            <p className="form-hint" role="status">
              {text('who_search_more', new Intl.NumberFormat(language.locale).format(found.length - SHOWN))}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
