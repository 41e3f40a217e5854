import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { NumberEntry } from '../parts/number-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { aloneReaches } from './alone-reaches';

/** A weight, with what it comes to: how far an ordinary ticket gets by it alone. */
export function WeightEntry({
  label,
  path,
  weight,
  onChange,
}: {
  label: string;
  path: readonly (string | number)[];
  weight: number;
  onChange: (weight: number) => void;
}) {
  const { text } = useWords();
  const { policy } = usePolicyDraft();
  const ordinary = aloneReaches(policy.risk, 0);
  return (
    <At path={path}>
      {(describedBy) => (
        <>
          <NumberEntry
            label={label}
            value={weight}
            minimum={-10}
            maximum={10}
            whole={false}
            describedBy={`${describedBy} ${describedBy}-reaches`}
            onChange={(next) => onChange(next ?? 0)}
          />
          <span id={`${describedBy}-reaches`} className="field-hint">
            {text('what_weight_reaches', String(ordinary), String(aloneReaches(policy.risk, weight)))}
          </span>
        </>
      )}
    </At>
  );
}
