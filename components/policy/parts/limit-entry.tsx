import { useState } from 'react';
import { CheckField } from '../../ui/check-field';
import { NumberField } from '../../ui/number-field';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import './entries.css';
import { limitWords } from './limit-words';
import { Shown } from './shown';

const LONGEST = 525_600;

/**
 * A limit in business time, typed in minutes or hours, whichever it was said in. `none` names what no limit means and allows it; the
 * number typed before comes back when it is taken away.
 */
export function LimitEntry({
  label,
  none,
  value,
  onBad,
  onChange,
}: {
  label: string;
  /** Left out: there must be a limit. */
  none?: string;
  value: number | null;
  /** Is told whether what is typed is no limit. */
  onBad?: (bad: boolean) => void;
  onChange: (minutes: number | null) => void;
}) {
  const words = useWords();
  const { text } = words;
  const { readOnly } = usePolicyDraft();
  const [last, setLast] = useState(value ?? 60);
  const [unit, setUnit] = useState(value !== null && value >= 60 && value % 60 === 0 ? 60 : 1);
  if (readOnly)
    return (
      <Shown label={label}>{value === null && none !== undefined ? none : limitWords(value, words)}</Shown>
    );
  const tell = (minutes: number) => {
    setLast(minutes);
    onChange(minutes);
  };
  return (
    <div className="limit-entry">
      {value !== null && (
        <div className="limit-entry-number">
          <NumberField
            label={label}
            value={value / unit}
            minimum={unit === 1 ? 1 : 0.02}
            maximum={LONGEST / unit}
            whole={unit === 1}
            onBad={onBad}
            onChange={(number) => {
              if (number !== null) tell(Math.min(LONGEST, Math.max(1, Math.round(number * unit))));
            }}
          />
          <select
            aria-label={text('who_unit_of', label)}
            value={unit}
            onChange={({ target }) => setUnit(target.value === '60' ? 60 : 1)}
          >
            <option value={1}>{text('who_unit_minutes')}</option>
            <option value={60}>{text('who_unit_hours')}</option>
          </select>
        </div>
      )}
      {none !== undefined && (
        <CheckField
          label={value === null ? `${label}: ${none}` : none}
          checked={value === null}
          onChange={(isNone) => onChange(isNone ? null : last)}
        />
      )}
    </div>
  );
}
