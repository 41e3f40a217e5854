import { useRef, useState } from 'react';
import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import { findImportCustomer } from '../../../lib/messages/find-import-customer';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import type { CheckedTable } from './check-table';
import { counted } from './counted';
import type { FileCustomer } from './customer-match';
import { ImportProgress } from './import-progress';

const SHOWN = 20;
/** A search or two for each: more in one go is not asked of a host. */
const LOOKED_UP = 50;

/** Customers of a file that nobody knows here: who may be meant, and the hosts asked for them. */
export function ImportUnknown({
  checked,
  by,
  account,
  chosen,
  onChosen,
}: {
  checked: CheckedTable;
  by: ImportMapping['account']['by'];
  account: string | null;
  chosen: ReadonlyMap<string, FileCustomer>;
  onChosen: (chosen: ReadonlyMap<string, FileCustomer>) => void;
}) {
  const words = useWords();
  const { text, language } = words;
  const [found, setFound] = useState<ReadonlyMap<string, readonly FileCustomer[]>>(new Map());
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const calledOff = useRef(false);
  const number = new Intl.NumberFormat(language.locale);
  const { unknown, matches } = checked;
  const open = unknown.filter(({ word }) => !found.has(word));
  const unmet = [...matches.values()].filter(({ customer, met }) => customer !== null && !met).length;

  const lookUp = async () => {
    calledOff.current = false;
    setFailed(null);
    const wanted = open.slice(0, LOOKED_UP);
    const alike = new Map(found);
    const exact = new Map(chosen);
    for (const [place, { word }] of wanted.entries()) {
      setShare(place / wanted.length);
      try {
        const answer = await ask(findImportCustomer, { by, account, word });
        const [one] = answer.exact;
        if (one !== undefined && answer.exact.length === 1) exact.set(word, one);
        else if (answer.problem === null || answer.alike.length > 0) alike.set(word, answer.alike);
        if (answer.problem !== null && one === undefined) {
          setFailed(text(`problem_${answer.problem.replaceAll('-', '_')}`, text('imports_a_host')));
          break;
        }
      } catch (error) {
        setFailed(errorWords(error, words));
        break;
      }
      if (calledOff.current) break;
    }
    setShare(null);
    setFound(alike);
    if (exact.size > chosen.size) onChosen(exact);
  };

  if (unknown.length === 0 && unmet === 0 && chosen.size === 0) return null;
  return (
    <div className="imports-unknown">
      {unmet > 0 && (
        <p className="field-hint">{counted(unmet, 'imports_unmet_one', 'imports_unmet', words)}</p>
      )}
      {unknown.length > 0 && (
        <>
          <h3>{text('imports_unknown', number.format(unknown.length))}</h3>
          <p className="field-hint">{text('imports_unknown_hint')}</p>
          <ul className="imports-columns">
            {unknown.slice(0, SHOWN).map(({ word, rows }) => {
              const maybe = [...(matches.get(word)?.alike ?? []), ...(found.get(word) ?? [])];
              const each = [...new Map(maybe.map((one) => [`${one.ref.account}/${one.ref.id}`, one]))];
              return (
                <li key={word} className="field">
                  <label htmlFor={`imports-word-${word}`}>
                    <bdi>{word}</bdi>
                  </label>
                  {each.length > 0 && (
                    <select
                      id={`imports-word-${word}`}
                      value=""
                      onChange={({ target }) => {
                        const one = each.find(([key]) => key === target.value)?.[1];
                        if (one !== undefined) onChosen(new Map([...chosen, [word, one]]));
                      }}
                    >
                      <option value="">{text('imports_leave_out')}</option>
                      {each.map(([key, { ref, name }]) => (
                        <option key={key} value={key}>
                          {text('imports_is', name ?? ref.id, ref.account)}
                        </option>
                      ))}
                    </select>
                  )}
                  <span className="field-hint">
                    {each.length === 0 &&
                      `${text(found.has(word) ? 'imports_nobody_there' : 'imports_nobody_here')} `}
                    {text('imports_in_rows', number.format(rows))}
                  </span>
                </li>
              );
            })}
          </ul>
          {unknown.length > SHOWN && (
            <p className="field-hint">
              {text('imports_more_unknown', number.format(unknown.length - SHOWN))}
            </p>
          )}
        </>
      )}
      {failed !== null && <Note tone="failed">{failed}</Note>}
      {share !== null && (
        <ImportProgress
          label={text('imports_looking_up')}
          share={share}
          onCancel={() => {
            calledOff.current = true;
          }}
        />
      )}
      <div className="imports-deeds">
        {open.length > 0 && by !== 'id' && (
          <Button held={share !== null} onClick={() => void lookUp()}>
            {text('imports_look_up', number.format(Math.min(open.length, LOOKED_UP)))}
          </Button>
        )}
        {chosen.size > 0 && (
          <Button look="quiet" onClick={() => onChosen(new Map())}>
            {text('imports_forget_chosen', number.format(chosen.size))}
          </Button>
        )}
      </div>
    </div>
  );
}
