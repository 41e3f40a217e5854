import { useContext, useState } from 'react';
import type { AlertTopic } from '../../../lib/domain/model/alert-topic';
import type { Calendar } from '../../../lib/domain/model/calendar';
import type { InboxNotice } from '../../../lib/domain/model/inbox-notice';
import { needsMe } from '../../../lib/domain/notices/needs-me';
import { topicOf } from '../../../lib/domain/notices/topic-of';
import { acknowledge } from '../../../lib/messages/acknowledge';
import { changeNotifications } from '../../../lib/messages/change-notifications';
import { markRead } from '../../../lib/messages/mark-read';
import { snooze } from '../../../lib/messages/snooze';
import { ask } from '../../../lib/platform/ask';
import { noticeWords } from '../../../lib/view/notice-words';
import { becameLine } from '../../../lib/view/panel/became-line';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { noticeLook } from '../../../lib/view/panel/notice-look';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useKeptFocus } from '../actions/use-kept-focus';
import { InboxMute } from './inbox-mute';
import { InboxSnooze } from './inbox-snooze';

type Asked = 'more' | 'snooze' | 'mute' | null;

/** One notice: what it was, what became of it, and what can be done about it from here. */
export function InboxItem({
  notice,
  calendar,
  muted,
  now,
}: {
  notice: InboxNotice;
  calendar: Calendar | null;
  muted: readonly AlertTopic[];
  now: number;
}) {
  const words = useWords();
  const { text, say, language } = words;
  const announce = useContext(AnnounceContext);
  const [asked, setAsked] = useState<Asked>(null);
  const [movedOn, setMovedOn] = useState(false);
  const topic = topicOf(notice.kind);
  const { id, ref, held, acknowledgeKey } = notice;
  const said = noticeWords(notice, now);
  const became = becameLine(notice, now, language);
  const look = noticeLook(notice, now);
  const taken = useDeed(async () => {
    if (acknowledgeKey === null) return;
    const { outcome } = await ask(acknowledge, { ref, seenKey: acknowledgeKey });
    setMovedOn(outcome === 'moved-on');
    announce(text(outcome === 'moved-on' ? 'inbox_moved_on' : 'inbox_acknowledging'));
    // That it counts as read is the lesser part: it does not make the deed a failed one.
    await ask(markRead, { ids: [id] }).catch(() => undefined);
  }, 'panel');
  const woken = useDeed(() => ask(snooze, { id, until: null, reason: '' }), 'panel');
  const seen = useDeed(() => ask(markRead, { ids: [id] }), 'panel');
  const on = useDeed(() => ask(changeNotifications, { what: 'topic', topic, on: true }), 'panel');
  const isMuted = muted.includes(topic);
  const isSnoozed = held?.by === 'snooze';
  const kept = useKeptFocus<HTMLLIElement>(
    `${asked ?? ''} ${isSnoozed} ${isMuted} ${notice.unread} ${acknowledgeKey ?? ''}`,
  );
  const deeds = { taken, woken, seen, on };
  // What failed is said of the last press: once another one worked, it is over.
  const [last, setLast] = useState<keyof typeof deeds | null>(null);
  const error = last === null ? null : deeds[last].error;
  const press = (deed: keyof typeof deeds) => {
    setLast(deed);
    void deeds[deed].run();
  };
  const canSnooze = notice.stands && needsMe(notice.kind);
  return (
    <li className="inbox-item" data-notice={id} data-unread={notice.unread || undefined} ref={kept}>
      <span className={`inbox-shape inbox-${look.tone}`} aria-hidden="true">
        {look.shape}
      </span>
      <div className="inbox-words">
        <div className="inbox-line">
          <span className="inbox-title">
            {notice.unread && <span className="visually-hidden">{text('inbox_new')} </span>}
            {say(said.title)}
          </span>
          <span className="inbox-time">{formatMoment(notice.toldAt, notice.toldAt, language)}</span>
          <button
            type="button"
            className="inbox-more"
            aria-label={text('inbox_item_more', say(said.title))}
            aria-expanded={asked === 'more'}
            onClick={() => setAsked(asked === null ? 'more' : null)}
          >
            <span aria-hidden="true">⋯</span>
          </button>
        </div>
        {became === null ? (
          <p className="inbox-text">
            {say(said.text)}
            {notice.by !== null && ` ${text('inbox_by', isolated(notice.by))}`}
          </p>
        ) : (
          <p className="inbox-became">
            <span aria-hidden="true">✓ </span>
            {say(became)}
          </p>
        )}
        {held !== null && (
          <p className="inbox-held">
            {text(`inbox_held_${held.by}`, formatMoment(held.until, now, language))}
            {held.reason !== '' && <q>{isolated(held.reason)}</q>}
          </p>
        )}
        {isMuted && <p className="inbox-held">{text('inbox_is_muted')}</p>}
        {movedOn && <Note tone="news">{text('inbox_moved_on')}</Note>}
        {error != null && <Note tone="failed">{errorWords(error, words)}</Note>}
        {(asked === null || asked === 'more') && (acknowledgeKey !== null || isSnoozed || canSnooze) && (
          <div className="inbox-actions">
            {acknowledgeKey !== null && (
              <Button held={taken.pending} onClick={() => press('taken')}>
                {text('inbox_acknowledge')}
              </Button>
            )}
            {isSnoozed ? (
              <Button look="quiet" held={woken.pending} onClick={() => press('woken')}>
                {text('inbox_wake')}
              </Button>
            ) : (
              canSnooze && (
                <Button look="quiet" aria-expanded={false} onClick={() => setAsked('snooze')}>
                  {text('inbox_snooze')}
                </Button>
              )
            )}
          </div>
        )}
        {asked === 'more' && (
          <div className="inbox-actions inbox-rest">
            {isMuted ? (
              <Button look="quiet" held={on.pending} onClick={() => press('on')}>
                {text('inbox_unmute')}
              </Button>
            ) : (
              <Button look="quiet" aria-expanded={false} onClick={() => setAsked('mute')}>
                {text('inbox_mute')}
              </Button>
            )}
            {notice.unread && (
              <Button look="quiet" held={seen.pending} onClick={() => press('seen')}>
                {text('inbox_mark_read')}
              </Button>
            )}
          </div>
        )}
        {asked === 'snooze' && (
          <InboxSnooze id={id} calendar={calendar} now={now} onDone={() => setAsked(null)} />
        )}
        {asked === 'mute' && <InboxMute topic={topic} onDone={() => setAsked(null)} />}
      </div>
    </li>
  );
}
