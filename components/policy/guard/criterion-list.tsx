import { useContext, useState } from 'react';
import type { EscalationCriterion } from '../../../lib/domain/model/escalation-criterion';
import type { Policy } from '../../../lib/domain/model/policy';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { FormPart } from '../parts/form-part';
import { Pick } from '../parts/pick';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { CriterionFields } from './criterion-fields';
import './guard-form.css';

const KINDS = ['any-rule', 'rule', 'risk', 'priority', 'breach'] as const;
type Kind = (typeof KINDS)[number];

/** What makes it right to escalate: meeting one is enough, an escalation that meets none needs a typed reason (acceptance R-T1). */
export function CriterionList() {
  const { text } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const announce = useContext(AnnounceContext);
  const { part, focusAfter } = useFocusAfter();
  const [wanted, setWanted] = useState<Kind>('risk');
  const { criteria } = policy.guard;
  const name = (kind: Kind) => text(`who_criterion_${kind.replace('-', '_')}`);
  const keep = (update: (criteria: EscalationCriterion[]) => EscalationCriterion[]) =>
    change((current) => ({
      ...current,
      guard: { ...current.guard, criteria: update(current.guard.criteria) },
    }));
  // Two of the same kind are told apart by their order.
  const entries = criteria.map((criterion, index) => ({
    criterion,
    index,
    key: `${criterion.kind} ${criteria.slice(0, index).filter(({ kind }) => kind === criterion.kind).length}`,
  }));
  const add = () => {
    const criterion = firstOf(wanted, policy);
    if (criterion === null) return;
    focusAfter(
      `[data-criterion="${criteria.length}"] select`,
      `[data-criterion="${criteria.length}"] button`,
    );
    keep((current) => [...current, criterion]);
    announce(text('who_added', name(wanted)));
  };
  return (
    <FormPart title={text('who_criteria')} hint={text('who_criteria_what')}>
      <div ref={part} className="entry-list">
        <FindingsAt path={['guard', 'criteria']} />
        <ul className="criteria">
          {entries.map(({ criterion, index, key }) => (
            <li key={key} data-criterion={index}>
              <span className="criterion-name">{name(criterion.kind)}</span>
              <CriterionFields
                criterion={criterion}
                onChange={(next) => keep((all) => all.with(index, next))}
              />
              {!readOnly && (
                <RemoveButton
                  name={name(criterion.kind)}
                  onRemove={() => {
                    const to = Math.min(index, criteria.length - 2);
                    focusAfter(`[data-criterion="${to}"] [data-remove]`, '.add-row select');
                    keep((all) => all.toSpliced(index, 1));
                    announce(text('who_removed', name(criterion.kind)));
                  }}
                />
              )}
              <FindingsAt path={['guard', 'criteria', index]} within />
            </li>
          ))}
        </ul>
        {!readOnly && (
          <form
            className="add-row"
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <Pick
              label={text('who_criterion_new')}
              options={KINDS.map((id) => ({ id, name: name(id) }))}
              value={wanted}
              onChange={(id) => setWanted(KINDS.find((kind) => kind === id) ?? wanted)}
            />
            <Button type="submit">{text('who_add')}</Button>
          </form>
        )}
      </div>
    </FormPart>
  );
}

/** A new criterion to begin with; `null` where the policy has no rule to name. */
function firstOf(kind: Kind, policy: Policy): EscalationCriterion | null {
  if (kind === 'risk') return { kind, atLeast: 'high' };
  if (kind === 'priority') return { kind, atLeast: 'high' };
  if (kind !== 'rule') return { kind };
  const [trigger] = policy.triggers;
  const [combination] = policy.combinations;
  const rule = trigger === undefined ? combination?.id : triggerId(trigger);
  return rule === undefined ? null : { kind, rule };
}
