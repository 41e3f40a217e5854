import { useId, useState } from 'react';
import { recordKey } from '../../../lib/domain/model/record-key';
import { isolated } from '../../../lib/view/panel/isolated';
import { OwnerChoice } from '../../panel/actions/owner-choice';
import { useOwners } from '../../panel/actions/use-owners';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { TablePager } from '../table/table-pager';
import { windowStart } from '../table/window-start';
import type { StormGroup, StormOwner } from './storm-group';
import { StormTicket } from './storm-ticket';

/** One cause of a storm: who should have all of it, and each of its tickets with the one step that brings it there. */
export function StormCause({
  group,
  now,
  mixed,
  count,
}: {
  group: StormGroup;
  now: number;
  mixed: boolean;
  /** So many of its tickets stand there at once. */
  count: number;
}) {
  const { text, language } = useWords();
  const id = useId();
  const { account, cause, tickets } = group;
  const [chosen, setChosen] = useState<StormOwner | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [wanted, setWanted] = useState(0);
  const from = windowStart(wanted, count, tickets.length);
  const shown = tickets.slice(from, from + count);
  const owners = useOwners(account, choosing);
  const owner = cause === null ? null : (chosen ?? group.owner);
  const theirs = tickets.filter((ticket) => ticket.owner?.personId === owner?.personId).length;
  const title = cause === null ? text('storm_cause_unknown') : isolated(cause);
  const number = (value: number) => value.toLocaleString(language.locale);
  const listed = owners.data?.owners;
  return (
    <section className="desk-card storm-cause" aria-labelledby={id}>
      <div className="storm-head">
        <h2 id={id}>{title}</h2>
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
        {shown.map((ticket) => (
          <StormTicket key={recordKey(ticket.ref)} {...{ ticket, owner, now }} host={group.host} />
        ))}
      </ul>
      {tickets.length > count && (
        <TablePager
          {...{ from, count }}
          shown={shown.length}
          total={tickets.length}
          remark={null}
          label={text('table_windows_of', title)}
          onShow={setWanted}
        />
      )}
    </section>
  );
}

function ownerName({ name, personId }: StormOwner): string {
  return name?.trim() ? isolated(name.trim()) : `#${personId}`;
}
