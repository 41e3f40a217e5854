import { useId } from 'react';
import { bandOf } from '../../../lib/domain/health/band-of';
import type { HealthCard } from '../../../lib/domain/model/health-card';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { setHealthOverride } from '../../../lib/messages/set-health-override';
import { ask } from '../../../lib/platform/ask';
import { bandLook } from '../../../lib/view/band-look';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { overrideEnd } from '../../../lib/view/panel/override-end';
import { Chip } from '../../ui/chip';
import '../../ui/field.css';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { DeedForm } from '../actions/deed-form';

/** What has been typed so far, as it was typed. */
export type OverrideDraft = {
  score: string;
  reason: string;
  /** Days, or `date`. */
  span: string;
  /** `2026-03-31`, where a date is chosen. */
  day: string;
};

const SPANS = ['7', '30', '90', 'date'];

/** A score of one's own, why, and until when. All three are needed. */
export function OverrideForm({
  target,
  draft,
  standingSince,
  bands,
  now,
  onChange,
  onDone,
  onCancel,
}: {
  target: RecordRef & { kind: 'account' };
  draft: OverrideDraft;
  /** When the word was said that is in force now; `null`: none is. */
  standingSince: number | null;
  bands: HealthCard['bands'] | null;
  now: number;
  onChange: (draft: OverrideDraft) => void;
  onDone: (line: string) => void;
  onCancel: () => void;
}) {
  const { text, language } = useWords();
  const id = useId();
  const { reason, span, day } = draft;
  const typed = Number(draft.score.replace(',', '.'));
  const score =
    draft.score.trim() === '' || !(typed >= 0 && typed <= 10) ? null : Math.round(typed * 10) / 10;
  const end = overrideEnd(span, day, now);
  const look = bandLook(score === null || bands === null ? null : bandOf(score, bands));
  const band = score === null || bands === null ? null : bandOf(score, bands);
  const moment = end === null ? null : formatMoment(end, now, language);
  const deed = useDeed(async () => {
    if (score === null || end === null) return null;
    return ask(setHealthOverride, {
      ...{ ref: target, score, reason: reason.trim(), expiresAt: end, seenAt: standingSince },
    });
  }, 'panel');
  const submit = async () => {
    if ((await deed.run()) === null || score === null || moment === null) return;
    onDone(text('account_override_saved', formatDecimal(score, language.locale), moment));
  };
  return (
    <DeedForm
      label={text('account_override_save')}
      ready={score !== null && end !== null && reason.trim() !== ''}
      pending={deed.pending}
      error={deed.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <h2 className="override-title">{text('account_override_title')}</h2>
      <div className="field">
        <label htmlFor={`${id}-score`}>{text('account_override_score')}</label>
        <div className="override-number">
          <input
            id={`${id}-score`}
            type="number"
            inputMode="decimal"
            min={0}
            max={10}
            step={0.1}
            value={draft.score}
            aria-invalid={score === null && draft.score !== '' ? true : undefined}
            onChange={(event) => onChange({ ...draft, score: event.target.value })}
          />
          {band !== null && (
            <Chip tone={look.tone} shape={look.shape}>
              {text(`band_${band}`)}
            </Chip>
          )}
        </div>
      </div>
      <div className="field action-reason">
        <label htmlFor={`${id}-reason`}>{text('account_override_reason')}</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={2000}
          value={reason}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        />
        <span id={`${id}-hint`} className="field-hint">
          {text('account_override_reason_hint')}
        </span>
      </div>
      <fieldset className="override-spans">
        <legend>{text('account_override_until')}</legend>
        {SPANS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-span`}
              value={one}
              checked={span === one}
              onChange={() => onChange({ ...draft, span: one })}
            />
            {one === 'date'
              ? text('account_override_date')
              : text('account_override_days', Number(one).toLocaleString(language.locale))}
          </label>
        ))}
      </fieldset>
      {span === 'date' && (
        <div className="field">
          <label htmlFor={`${id}-day`}>{text('account_override_day')}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={day}
            onChange={(event) => onChange({ ...draft, day: event.target.value })}
          />
        </div>
      )}
      {moment !== null && <p className="override-dim">{text('account_override_ends', moment)}</p>}
    </DeedForm>
  );
}
