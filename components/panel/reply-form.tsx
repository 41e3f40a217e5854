import { useId, useRef, useState } from 'react';
import type { Instant } from '../../lib/domain/model/instant';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { openPlaceholders } from '../../lib/domain/playbooks/open-placeholders';
import { reply } from '../../lib/messages/reply';
import { ask } from '../../lib/platform/ask';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import './reply-form.css';

/** What a case comment holds, in bytes of UTF-8. */
const LONGEST_COMMENT = 4000;

/**
 * The text for the customer, to change, to copy, or to send as a public reply. While something in it is still to be filled in,
 * neither is possible, and a click on its name leads there. On Salesforce it is a public comment on the case, and the form says what
 * becomes of that. Where the browser refuses the clipboard, the text is selected instead.
 */
export function ReplyForm({
  target,
  draft,
  readAt,
  canSend,
  tell,
  onCancel,
}: {
  target: RecordRef;
  draft: string;
  /** When what its author sees was read: what the customer writes later keeps it from being sent. */
  readAt: Instant;
  canSend: boolean;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useState(draft);
  // What was read when the author began: a newer reading may hold words that they have not seen.
  const [seenAt] = useState(readAt);
  const [copyFailed, setCopyFailed] = useState(false);
  const open = openPlaceholders(body);
  const ready = open.length === 0 && body.trim() !== '';
  const asComment = target.host === 'salesforce';
  const bytes = asComment ? new TextEncoder().encode(body).length : 0;
  const fits = bytes <= LONGEST_COMMENT;
  const sending = useDeed(() => ask(reply, { ref: target, readAt: seenAt, text: body }), 'panel');
  const send = async () => {
    const answer = await sending.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text(asComment ? 'reply_said_commented' : 'deeds_said_replied'));
    else tell(text('panel_said_already_queued'), true);
  };
  const copy = async () => {
    setCopyFailed(false);
    try {
      await navigator.clipboard.writeText(body);
      tell(text('deeds_copied'), true);
    } catch {
      setCopyFailed(true);
      area.current?.focus();
      area.current?.select();
    }
  };
  const lead = (name: string) => {
    const from = body.indexOf(`[${name}]`);
    area.current?.focus();
    if (from >= 0) area.current?.setSelectionRange(from, from + name.length + 2);
  };
  return (
    <form className="action-form" onSubmit={(event) => event.preventDefault()}>
      <div className="action-reason">
        <label htmlFor={id}>{text('deeds_reply_label')}</label>
        <textarea
          ref={area}
          id={id}
          className="reply-text"
          rows={9}
          maxLength={10_000}
          value={body}
          aria-describedby={
            [open.length > 0 ? `${id}-open` : '', asComment ? `${id}-way` : ''].join(' ').trim() || undefined
          }
          onChange={(event) => setBody(event.target.value)}
        />
      </div>
      {asComment && (
        <p id={`${id}-way`} className="reply-way">
          {text('reply_as_comment')}
        </p>
      )}
      {!fits && <Note tone="failed">{text('reply_too_long', String(bytes), String(LONGEST_COMMENT))}</Note>}
      {open.length > 0 && (
        <div id={`${id}-open`} className="reply-open">
          <span>{text('deeds_reply_open')}</span>
          {open.map((name) => (
            <button key={name} type="button" onClick={() => lead(name)}>
              [{name}]
            </button>
          ))}
        </div>
      )}
      {sending.error !== null && !sending.pending && (
        <Note tone="failed">{errorWords(sending.error, words)}</Note>
      )}
      {copyFailed && <Note tone="failed">{text('deeds_copy_failed')}</Note>}
      <div className="action-row">
        {canSend && (
          <Button look="primary" held={!ready || !fits || sending.pending} onClick={() => void send()}>
            {text(asComment ? 'reply_send_comment' : 'deeds_reply_send')}
          </Button>
        )}
        <Button look={canSend ? 'plain' : 'primary'} held={!ready} onClick={() => void copy()}>
          {text('deeds_reply_copy')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {text('panel_cancel')}
        </Button>
      </div>
    </form>
  );
}
