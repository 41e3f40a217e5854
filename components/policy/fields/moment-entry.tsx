import { useEffect, useId, useState } from 'react';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { useWords } from '../../ui/use-words';
import { Shown } from '../parts/shown';
import { usePolicyDraft } from '../use-policy-draft';

/** A moment, by the reader's own clock and zone. What is no moment stays in the field and is not told on. */
export function MomentEntry({
  label,
  value,
  onChange,
}: {
  label: string;
  /** Epoch milliseconds. */
  value: number;
  onChange: (moment: number) => void;
}) {
  const id = useId();
  const { text, language } = useWords();
  const { readOnly } = usePolicyDraft();
  const [typed, setTyped] = useState(() => inField(value));
  useEffect(() => setTyped((now) => (Date.parse(now) === value ? now : inField(value))), [value]);
  if (readOnly) return <Shown label={label}>{formatMoment(value, 0, language)}</Shown>;
  const isBad = !isMoment(Date.parse(typed));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={typed}
        aria-invalid={isBad || undefined}
        aria-describedby={`${id}-below`}
        onChange={({ target }) => {
          setTyped(target.value);
          const moment = Date.parse(target.value);
          if (isMoment(moment)) onChange(moment);
        }}
      />
      <span id={`${id}-below`} className={isBad ? 'field-bad' : 'field-hint'}>
        {isBad ? text('what_moment_needed') : null}
      </span>
    </div>
  );
}

/** From 1970 to the year 9999, as a policy's moments are. */
function isMoment(moment: number): boolean {
  return moment >= 0 && moment < 253_402_300_800_000;
}

function inField(moment: number): string {
  const local = new Date(moment - new Date(moment).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
