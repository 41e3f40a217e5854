import { useId, useState } from 'react';
import { recordKey } from '../../../lib/domain/model/record-key';
import { isolated } from '../../../lib/view/panel/isolated';
import { OwnerChoice } from '../../panel/actions/owner-choice';
import { useOwners } from '../../panel/actions/use-owners';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import type { StormGroup, StormOwner } from './storm-group';
import { StormTicket } from './storm-ticket';

/** So many stand there at first. */
const FIRST = 20;

/** One cause of a storm: who should have all of it, and each of its tickets with the one step that brings it there. */
export function StormCause({ group, now, mixed }: { group: StormGroup; now: number; mixed: boolean }) {
  const { text, language } = useWords();
  const id = useId();
  const { account, cause, tickets } = group;
  const [chosen, setChosen] = useState<StormOwner | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [all, setAll] = useState(false);
  const owners = useOwners(account, choosing);
  const owner = cause === null ? null : (chosen ?? group.owner);
  const theirs = tickets.filter((ticket) => ticket.owner?.personId === owner?.personId).length;
  const number = (count: number) => count.toLocaleString(language.locale);
  const listed = owners.data?.owners;
  return (
    <section className="desk-card storm-cause" aria-labelledby={id}>
      <div className="storm-head">
        <h2 id={id}>{cause === null ? text('storm_cause_unknown') : isolated(cause)}</h2>
        <span className="desk-dim">
          {text(tickets.length === 1 ? 'storm_count_one' : 'storm_count', number(tickets.length))}
          {mixed && ` · ${account}`}
        </span>
      </div>
      {cause === null ? (
        <p className="desk-dim">{text('storm_cause_unknown_why')}</p>
      ) : (
        <div className="storm-owner">
          <p>
            {owner === null
              ? text('storm_no_owner')
              : text('storm_owner', ownerName(owner), number(theirs), number(tickets.length))}
          </p>
          <Button look="quiet" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {text(owner === null ? 'storm_choose' : 'storm_choose_other')}
          </Button>
        </div>
      )}
      {choosing && (
        <div className="storm-choice">
          <OwnerChoice
            label={text('storm_choose_label')}
            owners={owners}
            listed={listed}
            chosen={listed?.find((person) => person.id === chosen?.personId) ?? null}
            onChoose={(personId) => {
              const person = listed?.find((one) => one.id === personId);
              setChosen(
                person === undefined
                  ? null
                  : { personId, name: person.name, kind: person.role === 'group' ? 'group' : 'person' },
              );
            }}
          />
        </div>
      )}
      <ul className="storm-tickets">
        {tickets.slice(0, all ? tickets.length : FIRST).map((ticket) => (
          <StormTicket key={recordKey(ticket.ref)} {...{ ticket, owner, now }} host={group.host} />
        ))}
      </ul>
      {!all && tickets.length > FIRST && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {text('queue_more', number(tickets.length - FIRST))}
        </Button>
      )}
    </section>
  );
}

function ownerName({ name, personId }: StormOwner): string {
  return name?.trim() ? isolated(name.trim()) : `#${personId}`;
}
