import { Band } from '../../../lib/domain/model/band';
import type { EscalationCriterion } from '../../../lib/domain/model/escalation-criterion';
import { Priority } from '../../../lib/domain/model/priority';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import { ruleName } from '../../../lib/view/panel/rule-name';
import { useWords } from '../../ui/use-words';
import { Pick } from '../parts/pick';
import { usePolicyDraft } from '../use-policy-draft';

/** What a criterion asks for more closely: which rule, which band, which priority. */
export function CriterionFields({
  criterion,
  onChange,
}: {
  criterion: EscalationCriterion;
  onChange: (criterion: EscalationCriterion) => void;
}) {
  const { text } = useWords();
  const { policy } = usePolicyDraft();
  switch (criterion.kind) {
    case 'rule':
      return (
        <Pick
          label={text('who_criterion_rule')}
          options={[...policy.triggers.map(triggerId), ...policy.combinations.map(({ id }) => id)].map(
            (id) => {
              const name = ruleName(id, policy);
              return { id, name: name.kind === 'text' ? name.text : text(name.key) };
            },
          )}
          value={criterion.rule}
          onChange={(rule) => {
            if (rule !== null) onChange({ kind: 'rule', rule });
          }}
        />
      );
    case 'risk':
      return (
        <Pick
          label={text('who_criterion_at_least')}
          options={Band.options.map((id) => ({ id, name: text(`band_${id}`) }))}
          value={criterion.atLeast}
          onChange={(id) => {
            const atLeast = Band.options.find((band) => band === id);
            if (atLeast !== undefined) onChange({ kind: 'risk', atLeast });
          }}
        />
      );
    case 'priority':
      return (
        <Pick
          label={text('who_criterion_at_least')}
          options={Priority.options.map((id) => ({ id, name: text(`ladder_priority_${id}`) }))}
          value={criterion.atLeast}
          onChange={(id) => {
            const atLeast = Priority.options.find((priority) => priority === id);
            if (atLeast !== undefined) onChange({ kind: 'priority', atLeast });
          }}
        />
      );
    default:
      return null;
  }
}
