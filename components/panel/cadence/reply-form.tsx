import { useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { openPlaceholders } from '../../../lib/domain/playbooks/open-placeholders';
import { reply } from '../../../lib/messages/reply';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import type { PanelRecord } from '../panel-record';
import { customerWroteAt } from './customer-wrote-at';
import { ReplyArea } from './reply-area';
import { replyTexts } from './reply-texts';
import './reply-form.css';
import { ReplyOpen } from './reply-open';
import { ReplyTemplate } from './reply-template';
import { UpdateFormContext } from './update-form-context';
import { useReplyDraft } from './use-reply-draft';

/** What a case comment holds, in bytes of UTF-8. */
const LONGEST_COMMENT = 4000;
/** What all texts of a draft may take together. */
const LONGEST_DRAFT = 20_000;

/** So much of the text above a place that is led to stays in sight. */
const LEAD_PIXELS = 48;

/** What stands in the form; `texts` are those that somebody changed, by the id of the text they began with. */
interface Written {
  template: string;
  texts: Record<string, string>;
  /** What was read when the author began: a newer reading may hold words that they have not seen. */
  seenAt: number;
}

/**
 * The text for the customer, one of the policy's or one's own, to change, to copy, or to send as a public reply. While something in it is
 * still to be filled in, neither is possible, and a click on its name leads there. What was typed stays until it stands on the host, also
 * when the panel is closed. On Salesforce it is a public comment on the case, and the form says what becomes of that. Where the browser
 * refuses the clipboard, the text is selected instead.
 */
export function ReplyForm({
  record,
  facts,
  assessment,
  policy,
  now,
  tell,
  onCancel,
}: {
  record: PanelRecord<'ticket'>;
  facts: TicketFacts;
  assessment: Assessment;
  policy: Policy;
  now: number;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const { asked, closed } = useContext(UpdateFormContext);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(false);
  const { ref: target, me, people, outbox } = record;
  const readAt = record.readAt ?? 0;
  const canSend = record.canReply ?? false;
  // The moments in a text are of when it was opened: they do not change under the author's hands.
  const [openedAt] = useState(now);
  const texts = useMemo(
    () => replyTexts(facts, assessment, policy, { me, people, now: openedAt, language }),
    [facts, assessment, policy, me, people, openedAt, language],
  );
  const [written, setWritten] = useState<Written>(() => ({
    template: texts.first ?? '',
    texts: {},
    seenAt: readAt,
  }));
  const [broughtBack, setBroughtBack] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const draft = useReplyDraft(target);
  const body = written.texts[written.template] ?? texts.textOf(written.template);
  const open = openPlaceholders(body);
  const ready = open.length === 0 && body.trim() !== '';
  const asComment = target.host === 'salesforce';
  const bytes = asComment ? new TextEncoder().encode(body).length : 0;
  const fits = bytes <= LONGEST_COMMENT;
  const wroteAt = customerWroteAt(facts);
  const unread = wroteAt !== null && wroteAt > written.seenAt ? wroteAt : null;
  const sending = useDeed(() => ask(reply, { ref: target, readAt: written.seenAt, text: body }), 'panel');

  const write = (change: Partial<Written>) => {
    typed.current = true;
    const next = { ...written, ...change };
    setWritten(next);
    setCopied(null);
    if (Object.keys(next.texts).length > 0) draft.keep(fieldsOf(next));
  };
  const leadTo = (name: string) => {
    const from = body.indexOf(`[${name}]`);
    area.current?.focus();
    if (from < 0 || area.current === null) return;
    area.current.setSelectionRange(from, from + name.length + 2);
    // A selection does not scroll by itself: its mark behind the text tells where it is.
    const marks = [...(area.current.parentElement?.querySelectorAll('mark') ?? [])];
    const mark = marks.find(({ textContent }) => textContent === `[${name}]`);
    if (mark !== undefined) area.current.scrollTop = mark.offsetTop - LEAD_PIXELS;
  };
  // What is typed before the answer comes counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was kept when the form was opened is brought back.
  useEffect(() => {
    let wanted = true;
    draft.read().then(
      (fields) => {
        const kept = fields === null ? null : writtenOf(fields);
        const row = outbox.find(({ id: rowId }) => rowId === fields?.rowId);
        if (row?.state === 'done') draft.forget();
        const onItsWay = row !== undefined && row.state !== 'refused';
        if (!wanted || kept === null || onItsWay || typed.current) return;
        setWritten(kept);
        setBroughtBack(true);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  // Opened from above, the keyboard goes to what is to be done first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for, and only then.
  useEffect(() => {
    if (asked === 0) return;
    const [first] = open;
    if (first === undefined) area.current?.focus();
    else leadTo(first);
    area.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);

  const send = async () => {
    const answer = await sending.run();
    if (answer === null) return;
    if (answer.outcome === 'already-queued') {
      tell(text('panel_said_already_queued'), true);
      return;
    }
    // It comes back if it is undone, or not taken.
    const kept = { ...written, texts: { ...written.texts, [written.template]: body } };
    draft.keep({ ...fieldsOf(kept), rowId: answer.rowId });
    tell(text(asComment ? 'reply_said_commented' : 'deeds_said_replied'));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(body);
      setCopied('copied');
      announce(text('deeds_copied'));
    } catch {
      setCopied('failed');
      area.current?.focus();
      area.current?.select();
    }
  };
  const giveUp = () => {
    draft.forget();
    onCancel();
    closed();
  };

  const described = [`${id}-open`, ...(asComment ? [`${id}-way`] : [])].join(' ');
  const held = !ready || !fits || sending.pending;
  return (
    <form className="action-form" onSubmit={(event) => event.preventDefault()}>
      {broughtBack && <p className="reply-way">{text('update_brought_back')}</p>}
      <ReplyTemplate texts={texts} chosen={written.template} onChoose={(template) => write({ template })} />
      <div className="action-reason">
        <label htmlFor={id}>{text('update_label')}</label>
        <ReplyArea
          id={id}
          ref={area}
          value={body}
          describedBy={described}
          onChange={(value) => write({ texts: { ...written.texts, [written.template]: value } })}
        />
      </div>
      <ReplyOpen id={`${id}-open`} names={open} empty={body.trim() === ''} onLead={leadTo} />
      {asComment && (
        <p id={`${id}-way`} className="reply-way">
          {text('reply_as_comment')}
        </p>
      )}
      {!canSend && <Note tone="news">{text('update_not_allowed')}</Note>}
      {!fits && <Note tone="failed">{text('reply_too_long', String(bytes), String(LONGEST_COMMENT))}</Note>}
      {unread !== null && (
        <Note tone="waiting">
          {text('update_customer_wrote', formatMoment(unread, now, language))}{' '}
          <button
            type="button"
            className="reply-read"
            onClick={() => write({ seenAt: Math.max(readAt, unread) })}
          >
            {text('update_have_read')}
          </button>
        </Note>
      )}
      {sending.error !== null && !sending.pending && (
        <Note tone="failed">{errorWords(sending.error, words)}</Note>
      )}
      {copied === 'copied' && <Note tone="news">{text('deeds_copied')}</Note>}
      {copied === 'failed' && <Note tone="failed">{text('deeds_copy_failed')}</Note>}
      <div className="action-row reply-acts">
        {canSend && (
          <Button
            look="primary"
            held={held || unread !== null}
            aria-describedby={`${id}-open`}
            onClick={() => void send()}
          >
            {text(asComment ? 'reply_send_comment' : 'deeds_reply_send')}
          </Button>
        )}
        <Button
          look={canSend ? 'plain' : 'primary'}
          held={!ready}
          aria-describedby={`${id}-open`}
          onClick={() => void copy()}
        >
          {text('deeds_reply_copy')}
        </Button>
        <Button look="quiet" onClick={giveUp}>
          {text('panel_cancel')}
        </Button>
      </div>
    </form>
  );
}

function fieldsOf({ template, texts, seenAt }: Written): Record<string, string> {
  const all = JSON.stringify(texts);
  const { [template]: own = '' } = texts;
  return {
    template,
    texts: all.length <= LONGEST_DRAFT ? all : JSON.stringify({ [template]: own }),
    seenAt: String(seenAt),
  };
}

function writtenOf({ template, texts, seenAt }: Record<string, string>): Written | null {
  try {
    const parsed: unknown = JSON.parse(texts ?? '');
    if (typeof parsed !== 'object' || parsed === null) return null;
    const entries = Object.entries(parsed).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    const known = Number(seenAt);
    return template === undefined || !Number.isFinite(known) || entries.length === 0
      ? null
      : { template, texts: Object.fromEntries(entries), seenAt: known };
  } catch {
    return null;
  }
}
