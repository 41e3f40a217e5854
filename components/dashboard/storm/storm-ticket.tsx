import { useContext, useRef, useState } from 'react';
import type { HostId } from '../../../lib/domain/model/host-id';
import { deed } from '../../../lib/messages/deed';
import { undo } from '../../../lib/messages/undo';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { outboxLines } from '../../../lib/view/panel/outbox-lines';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { OutboxNotes } from '../../panel/actions/outbox-notes';
import { useKeptFocus } from '../../panel/actions/use-kept-focus';
import { RecordLink } from '../../panel/record-link';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import type { StormGroup, StormOwner } from './storm-group';

type Ticket = StormGroup['tickets'][number];

/**
 * One ticket of a storm: whose it is, and the one step that brings it to the owner of its cause, or back. What is on its way is said, and
 * can be taken back while it waits.
 */
export function StormTicket({
  ticket,
  owner,
  host,
  now,
}: {
  ticket: Ticket;
  /** Who should have all of the cause; `null` where nobody is chosen, or the cause is not known. */
  owner: StormOwner | null;
  host: HostId;
  now: number;
}) {
  const words = useWords();
  const { text, say, language } = words;
  const announce = useContext(AnnounceContext);
  const [said, setSaid] = useState<string | null>(null);
  const { ref, subject, levelName, openedAt, before, nextKey, left, entry } = ticket;
  const wanted = useRef<StormOwner | null>(null);
  const give = useDeed(async () => {
    const to = wanted.current;
    if (to === null) return null;
    const { personId, kind } = to;
    return ask(deed, { ref, seenKey: nextKey, wish: { deed: 'transferred', to: personId, kind } });
  }, 'dashboard');
  const takeBack = useDeed(() => ask(undo, { rowId: entry?.id ?? '' }), 'dashboard');
  const tell = (line: string, shown = false) => {
    announce(line);
    setSaid(shown ? line : null);
  };
  const press = async (to: StormOwner) => {
    wanted.current = to;
    const answer = await give.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('storm_said_given', nameOf(to)));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };
  const pressUndo = async () => {
    const answer = await takeBack.run();
    if (answer === null) return;
    tell(text(answer.undone ? 'panel_said_undone' : 'panel_said_too_late'), !answer.undone);
  };
  const error = give.error ?? takeBack.error;
  const underWay = entry !== null && entry.state !== 'refused';
  const has = owner !== null && ticket.owner?.personId === owner.personId;
  const stays = left === 'not-escalated' || left === 'not-known' || left === 'other-policy' ? left : null;
  const step = useKeptFocus<HTMLDivElement>(`${stays} ${entry?.state} ${has}`);
  const people = [ticket.owner, before, owner].flatMap((one) =>
    one === null ? [] : [{ id: one.personId, name: one.name ?? `#${one.personId}`, role: null }],
  );
  const lines = entry === null ? [] : outboxLines([entry], { host, events: null, people, now });
  const pending = give.pending || takeBack.pending;
  return (
    <li className="storm-ticket" data-ticket={ref.id}>
      <div className="storm-what">
        <RecordLink target={ref}>
          <span>
            {say(recordLabel(ref))} <bdi>{subject?.trim() || text('queue_no_subject')}</bdi>
          </span>
        </RecordLink>
        <p className="desk-dim">
          {[
            isolated(levelName),
            text('storm_opened', formatMoment(openedAt, now, language)),
            ticket.owner === null ? text('storm_nobodys') : text('storm_with', nameOf(ticket.owner)),
          ].join(' · ')}
        </p>
      </div>
      <div className="storm-step" ref={step}>
        {stays !== null && (
          <span className="desk-dim">{text(`storm_left_${stays.replaceAll('-', '_')}`)}</span>
        )}
        {stays === null && !underWay && has && (
          <span className="storm-has">
            <span aria-hidden="true">✓ </span>
            {text('storm_has')}
          </span>
        )}
        {stays === null && !underWay && owner !== null && !has && (
          <Button
            held={pending}
            onClick={() => void press(owner)}
            aria-label={text('storm_give_named', nameOf(owner), say(recordLabel(ref)))}
          >
            {text(pending ? 'storm_giving' : 'storm_give', nameOf(owner))}
          </Button>
        )}
        {stays === null && !underWay && has && before !== null && before.personId !== owner.personId && (
          <Button look="quiet" held={pending} onClick={() => void press(before)}>
            {text('storm_give_back', nameOf(before))}
          </Button>
        )}
        {entry?.state === 'queued' && (
          <Button held={pending} onClick={() => void pressUndo()}>
            {text('panel_undo')}
          </Button>
        )}
      </div>
      {(lines.length > 0 || said !== null || (error !== null && !pending)) && (
        <div className="storm-notes">
          <OutboxNotes lines={lines} tell={tell} />
          {said !== null && <Note tone="waiting">{said}</Note>}
          {error !== null && !pending && <Note tone="failed">{errorWords(error, words)}</Note>}
        </div>
      )}
    </li>
  );
}

function nameOf({ name, personId }: StormOwner): string {
  return name?.trim() ? isolated(name.trim()) : `#${personId}`;
}
