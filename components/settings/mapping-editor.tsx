import { useContext, useState } from 'react';
import type { FieldMapping } from '../../lib/domain/model/field-mapping';
import type { readMapping } from '../../lib/messages/read-mapping';
import { saveMapping } from '../../lib/messages/save-mapping';
import { ask } from '../../lib/platform/ask';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import { MappingAddName } from './mapping-add-name';
import { mappingDraft } from './mapping-draft';
import { mappingExample } from './mapping-example';
import { accountFacts, ticketNames } from './mapping-facts';
import { MappingRow } from './mapping-row';
import { ticketExample } from './ticket-example';
import { usePeople } from './use-people';

export type Mappable = Extract<ReturnType<(typeof readMapping)['answer']['parse']>, { mappable: true }>;

/** The mapping of one account, as somebody edits it: nothing is kept before it is saved. */
export function MappingEditor({ account, read }: { account: string; read: Mappable }) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const { fields, usual, example } = read;
  // Edited is what was read when editing began: what others save meanwhile must not change it under one's hands.
  const [begun, setBegun] = useState(read);
  const [draft, setDraft] = useState(() => mappingDraft.from(read.mapping, usual, fields));
  const [added, setAdded] = useState<readonly string[]>([]);
  const isPersonShown = example?.readings[draft.account.managerId ?? '']?.managerId !== undefined;
  const people = usePeople(account, isPersonShown);
  const [said, setSaid] = useState<string | null>(null);
  const saving = (mapping: FieldMapping | null) => () =>
    ask(saveMapping, { account, mapping, revision: begun.revision });
  const save = useDeed(saving(draft), 'mapping');
  const reset = useDeed(saving(null), 'mapping');
  const pending = save.pending || reset.pending;
  const error = save.error ?? reset.error;
  // A failure is over once somebody went on from another mapping.
  const [overcome, setOvercome] = useState<unknown>(null);
  const first = mappingDraft.from(begun.mapping, usual, fields);
  const isChanged = !mappingDraft.same(draft, first);
  const isOutdated = read.revision !== begun.revision;

  const beginAnew = (from: Mappable) => {
    setBegun(from);
    setOvercome(error);
    setDraft(mappingDraft.from(from.mapping, usual, fields));
  };
  const keep = async (mapping: FieldMapping | null) => {
    setSaid(null);
    if ((await (mapping === null ? reset : save).run()) === null) return;
    beginAnew({ ...begun, mapping, revision: begun.revision + 1 });
    const line = text(mapping === null ? 'mapping_usual_again' : 'mapping_saved');
    setSaid(line);
    announce(line);
  };
  const ofTickets = fields.filter(({ of, kind }) => of === 'ticket' && kind !== null);
  const names = [...new Set([...ticketNames, ...Object.keys(draft.ticket), ...added])];

  return (
    <form
      className="mapping"
      aria-label={text('mapping_of', account)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !isOutdated) void keep(draft);
      }}
    >
      <p className="field-hint">
        {example === null
          ? text('mapping_no_example')
          : text('mapping_example_of', example.name ?? text('mapping_unnamed'))}
      </p>
      <fieldset>
        <legend>{text('mapping_customers')}</legend>
        {accountFacts.map(({ fact, kinds }) => {
          const value = draft.account[fact] ?? '';
          return (
            <MappingRow
              key={fact}
              label={text(`mapping_fact_${fact}`)}
              use={text(`mapping_use_${fact}`)}
              fields={fields.filter(
                ({ of, kind }) => of === 'account' && kind !== null && kinds.includes(kind),
              )}
              value={value}
              example={mappingExample(example, fact, value, words, people)}
              onChange={(key) => setDraft(mappingDraft.withFact(draft, fact, key))}
            />
          );
        })}
      </fieldset>
      <fieldset>
        <legend>{text('mapping_tickets')}</legend>
        {names.map((name) => {
          const isUsual = ticketNames.some((usualName) => usualName === name);
          return (
            <MappingRow
              key={name}
              label={isUsual ? text(`mapping_field_${name}`) : name}
              use={isUsual ? text(`mapping_use_${name}`) : text('mapping_use_other', name)}
              fields={ofTickets}
              value={draft.ticket[name] ?? ''}
              example={ticketExample(example, draft.ticket[name] ?? '', words)}
              onChange={(key) => setDraft(mappingDraft.withName(draft, name, key))}
            />
          );
        })}
        <MappingAddName taken={names} onAdd={(name) => setAdded([...added, name])} />
      </fieldset>
      {isOutdated && (
        <Note tone="waiting">
          {text('mapping_changed_meanwhile')}{' '}
          <Button onClick={() => beginAnew(read)}>{text('mapping_load_saved')}</Button>
        </Note>
      )}
      {error !== overcome && error !== null && !pending && !isOutdated && (
        <Note tone="failed">{errorWords(error, words, 'mapping')}</Note>
      )}
      {said !== null && !isChanged && <Note tone="news">{said}</Note>}
      <div className="mapping-deeds">
        <Button type="submit" look="primary" held={!isChanged || isOutdated || pending}>
          {text(save.pending ? 'mapping_saving' : 'mapping_save')}
        </Button>
        {begun.mapping !== null && (
          <Button look="quiet" held={isOutdated || pending} onClick={() => void keep(null)}>
            {text('mapping_back_to_usual')}
          </Button>
        )}
      </div>
    </form>
  );
}
