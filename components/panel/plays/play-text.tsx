import { useContext, useId, useRef, useState } from 'react';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { Template } from '../../../lib/domain/model/template';
import { openPlaceholders } from '../../../lib/domain/playbooks/open-placeholders';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { useDraft } from '../actions/use-draft';
import { type PlayTextFacts, playDraft } from './play-draft';

/**
 * The text that helps with a task, filled in as far as is known, to change and to copy: what it is for, whom it is meant for, subject
 * and wording. While something is still to be filled in, nothing can be copied, and a click on its name leads there.
 */
export function PlayText({
  target,
  place,
  template,
  facts,
  policy,
  now,
}: {
  target: RecordRef;
  /** Which task of which play it is for: what is typed is kept under it. */
  place: string;
  template: Template;
  facts: PlayTextFacts;
  policy: Policy;
  now: number;
}) {
  const { text, language } = useWords();
  const announce = useContext(AnnounceContext);
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // Filled in once: what is being typed must not be overwritten by a name that is read later.
  const [draft] = useState(() => playDraft(template, facts, policy, now, language));
  const [kept, keep] = useDraft<{ subject: string; body: string }>(target, place, written);
  const { subject, body } = kept ?? draft;
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const open = openPlaceholders(`${subject}\n${body}`);
  const ready = open.length === 0;
  const copy = async (what: string, field: HTMLInputElement | HTMLTextAreaElement | null) => {
    try {
      await navigator.clipboard.writeText(what);
      setCopied('yes');
      announce(text('play_text_copied'));
    } catch {
      setCopied('failed');
      field?.focus();
      field?.select();
    }
  };
  const lead = (name: string) => {
    const field = body.includes(`[${name}]`) ? area.current : line.current;
    const from = field?.value.indexOf(`[${name}]`) ?? -1;
    field?.focus();
    if (from >= 0) field?.setSelectionRange(from, from + name.length + 2);
  };
  return (
    <div className="play-text" lang={template.language}>
      {template.campaign !== undefined && (
        <p className="play-text-goal" lang={language.locale}>
          {text('play_text_goal', template.campaign.goal)}
          <br />
          {text('play_text_for', template.campaign.targeting)}
        </p>
      )}
      {template.subject !== null && (
        <div className="field">
          <label htmlFor={`${id}-subject`}>{text('play_text_subject')}</label>
          <input
            ref={line}
            id={`${id}-subject`}
            type="text"
            maxLength={400}
            value={subject}
            onChange={(event) => keep({ subject: event.target.value, body })}
          />
        </div>
      )}
      <div className="action-reason">
        <label htmlFor={`${id}-body`}>{text('play_text_body')}</label>
        <textarea
          ref={area}
          id={`${id}-body`}
          rows={8}
          maxLength={10_000}
          value={body}
          aria-describedby={ready ? undefined : `${id}-open`}
          onChange={(event) => keep({ subject, body: event.target.value })}
        />
      </div>
      {!ready && (
        <div id={`${id}-open`} className="reply-open">
          <span>{text('play_text_open')}</span>
          {open.map((name) => (
            <button key={name} type="button" onClick={() => lead(name)}>
              [{name}]
            </button>
          ))}
        </div>
      )}
      {copied === 'yes' && <Note tone="news">{text('play_text_copied')}</Note>}
      {copied === 'failed' && <Note tone="failed">{text('play_text_copy_failed')}</Note>}
      <div className="action-row">
        <Button
          look="primary"
          held={!ready || body.trim() === ''}
          onClick={() => void copy(body, area.current)}
        >
          {text('play_text_copy')}
        </Button>
        {template.subject !== null && (
          <Button held={!ready || subject.trim() === ''} onClick={() => void copy(subject, line.current)}>
            {text('play_text_copy_subject')}
          </Button>
        )}
      </div>
    </div>
  );
}

function written({
  subject,
  body,
}: Readonly<Record<string, string>>): { subject: string; body: string } | null {
  return body === undefined ? null : { subject: subject ?? '', body };
}
