import { useRef } from 'react';
import type { TriggerSetting } from '../../../lib/domain/model/trigger-setting';
import { triggerRules } from '../../../lib/domain/triggers/registry';
import type { TriggerRule } from '../../../lib/domain/triggers/rule';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { FormPart } from '../parts/form-part';
import { RemoveButton } from '../parts/remove-button';
import { usePolicyDraft } from '../use-policy-draft';
import { newSetting } from './new-setting';
import { RuleItem } from './rule-item';
import './triggers-form.css';

/** What is noticed: every rule there is, made from what it declares (design section 2). */
export function TriggersForm() {
  const { text } = useWords();
  const { policy, inForce, change, readOnly } = usePolicyDraft();
  // What was switched off in this form comes back as it was.
  const put = useRef(new Map<string, { index: number; setting: TriggerSetting }[]>());
  const known = new Set(triggerRules.map(({ id }) => id));
  const unknown = policy.triggers.flatMap((setting, index) =>
    known.has(setting.rule) ? [] : [{ setting, index }],
  );
  const placed = (triggers: readonly TriggerSetting[], rule: string) =>
    triggers.flatMap((setting, index) => (setting.rule === rule ? [{ index, setting }] : []));
  const turn = (rule: TriggerRule, on: boolean) => {
    if (!on) put.current.set(rule.id, placed(policy.triggers, rule.id));
    change((before) => {
      if (!on) return { ...before, triggers: before.triggers.filter((one) => one.rule !== rule.id) };
      if (before.triggers.some((one) => one.rule === rule.id)) return before;
      const again = put.current.get(rule.id) ?? placed(inForce.triggers, rule.id);
      const back = again.length > 0 ? again : [{ index: before.triggers.length, setting: newSetting(rule) }];
      const triggers = [...before.triggers];
      for (const { index, setting } of back) triggers.splice(index, 0, setting);
      return { ...before, triggers };
    });
  };
  return (
    <div>
      <FormPart
        title={text('what_rules')}
        hint={text(
          'what_rules_about',
          String(triggerRules.filter(({ id }) => policy.triggers.some((one) => one.rule === id)).length),
          String(triggerRules.length),
        )}
      >
        <ul className="rules">
          {triggerRules.map((rule) => (
            <RuleItem key={rule.id} rule={rule} onSwitch={(on) => turn(rule, on)} />
          ))}
        </ul>
      </FormPart>
      {unknown.length > 0 && (
        <FormPart title={text('what_rules_unknown')} hint={text('what_rules_unknown_about')}>
          <ul className="rules">
            {unknown.map(({ setting, index }) => (
              <li key={triggerId(setting)} className="rule">
                <div className="rule-head">
                  <code>{triggerId(setting)}</code>
                  {!readOnly && (
                    <RemoveButton
                      name={triggerId(setting)}
                      onRemove={() =>
                        change((before) => ({
                          ...before,
                          triggers: before.triggers.filter((_, place) => place !== index),
                        }))
                      }
                    />
                  )}
                </div>
                <FindingsAt path={['triggers', index]} within />
              </li>
            ))}
          </ul>
        </FormPart>
      )}
    </div>
  );
}
