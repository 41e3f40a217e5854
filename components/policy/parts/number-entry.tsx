import type { ComponentProps } from 'react';
import { NumberField } from '../../ui/number-field';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import './entries.css';
import { Shown } from './shown';

/** A number of the policy to type; shown as it is where the policy is not edited. `nothing` says what no number means. */
export function NumberEntry({
  nothing,
  ...field
}: Omit<ComponentProps<typeof NumberField>, 'readOnly'> & { nothing?: string }) {
  const { language } = useWords();
  const { readOnly } = usePolicyDraft();
  if (!readOnly) return <NumberField {...field} />;
  const { label, hideLabel, value, unit } = field;
  return (
    <Shown label={label} hideLabel={hideLabel}>
      {value === null
        ? (nothing ?? '–')
        : [new Intl.NumberFormat(language.locale).format(value), unit].join(' ').trim()}
    </Shown>
  );
}
