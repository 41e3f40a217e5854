import { RuleMode } from '../../../lib/domain/model/rule-mode';
import { useWords } from '../../ui/use-words';
import { FormPart } from '../parts/form-part';
import { OneOf } from '../parts/one-of';
import { usePolicyDraft } from '../use-policy-draft';

/** What happens when a limit ends (acceptance CO10): a hint, a question, or the deed itself. */
export function ClimbMode() {
  const { text } = useWords();
  const { policy, change } = usePolicyDraft();
  return (
    <FormPart title={text('who_climb')}>
      <OneOf
        legend={text('who_climb')}
        hideLegend
        value={policy.climbMode}
        onChange={(climbMode) => change((current) => ({ ...current, climbMode }))}
        options={RuleMode.options.map((id) => ({
          id,
          name: text(`who_climb_${id}`),
          sentence: text(`who_climb_${id}_what`),
        }))}
      />
    </FormPart>
  );
}
