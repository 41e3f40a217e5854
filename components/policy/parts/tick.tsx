import { CheckField } from '../../ui/check-field';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import { Shown } from './shown';

/** Something of the policy that holds or does not. */
export function Tick({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { text } = useWords();
  const { readOnly } = usePolicyDraft();
  if (readOnly) return <Shown label={label}>{text(checked ? 'who_yes' : 'who_no')}</Shown>;
  return (
    <CheckField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      checked={checked}
      onChange={onChange}
    />
  );
}
