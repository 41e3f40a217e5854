import { useId, useState } from 'react';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TriggerSetting } from '../../../lib/domain/model/trigger-setting';
import type { TriggerRule } from '../../../lib/domain/triggers/rule';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { useWords } from '../../ui/use-words';
import { withEntry } from '../fields/with-entry';
import { FindingsAt } from '../findings-at';
import { newId } from '../parts/new-id';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { RemarksAt } from '../remarks/remarks-at';
import { usePolicyDraft } from '../use-policy-draft';
import { aloneReaches } from './alone-reaches';
import { explained } from './explained';
import { newSetting } from './new-setting';
import { SettingFields } from './setting-fields';

/**
 * A rule of those there are: on or off, what it looks for, and its settings. Switched off it is out of the policy; switched on again it
 * is as it was.
 */
export function RuleItem({ rule, onSwitch }: { rule: TriggerRule; onSwitch: (on: boolean) => void }) {
  const { text, say } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter<HTMLLIElement>();
  const id = useId();
  const [open, setOpen] = useState(false);
  const settings = policy.triggers.flatMap((setting, index) =>
    setting.rule === rule.id ? [{ setting, index }] : [],
  );
  const on = settings.length > 0;
  const name = text(rule.labelKey);
  const what = explained(rule, settings[0]?.setting.parameters ?? {});
  const setAt = (index: number, setting: TriggerSetting) =>
    change((before) => ({ ...before, triggers: withEntry(before.triggers, index, () => setting) }));
  const addSetting = () => {
    const taken = [...policy.triggers.map(triggerId), ...policy.combinations.map((one) => one.id)];
    const setting = { ...newSetting(rule), id: newId(rule.id, taken, rule.id) };
    focusAfter(`[data-setting="${setting.id}"]`);
    change((before) => ({ ...before, triggers: [...before.triggers, setting] }));
  };
  return (
    <li className="rule" data-on={on || undefined} ref={part}>
      <div className="rule-head">
        {readOnly ? (
          <p>
            <strong>{name}</strong> · {text(on ? 'what_on' : 'what_off')}
            <br />
            <span className="field-hint">{what === null ? null : say(what)}</span>
          </p>
        ) : (
          <CheckField
            label={name}
            {...(what === null ? {} : { hint: say(what) })}
            checked={on}
            onChange={(wanted) => {
              if (!wanted) setOpen(false);
              onSwitch(wanted);
            }}
          />
        )}
        {on && (
          <p className="rule-is">
            {settings.map(({ setting }) => standing(setting, policy, text)).join(' / ')}
          </p>
        )}
        {on && (
          <Button
            look="quiet"
            aria-expanded={open}
            aria-controls={`${id}-settings`}
            aria-label={text('what_settings_of', name)}
            onClick={() => setOpen(!open)}
          >
            {text(open ? 'what_close' : 'what_settings')}
          </Button>
        )}
      </div>
      {settings.map(({ setting }) => (
        <RemarksAt key={triggerId(setting)} kind="rule" id={triggerId(setting)} />
      ))}
      {on &&
        !open &&
        settings.map(({ index }) => <FindingsAt key={index} path={['triggers', index]} within />)}
      <div id={`${id}-settings`} className="rule-body" hidden={!open}>
        {open &&
          settings.map(({ setting, index }) => (
            <div key={triggerId(setting)} className="rule-setting">
              {settings.length > 1 && (
                <div className="rule-setting-head">
                  <h4 tabIndex={-1} data-setting={triggerId(setting)}>
                    {text('what_setting', triggerId(setting))}
                  </h4>
                  {!readOnly && (
                    <RemoveButton
                      name={text('what_setting', triggerId(setting))}
                      onRemove={() => {
                        focusAfter('.rule-head .button');
                        change((before) => ({
                          ...before,
                          triggers: before.triggers.filter((_, place) => place !== index),
                        }));
                      }}
                    />
                  )}
                </div>
              )}
              <SettingFields
                rule={rule}
                setting={setting}
                index={index}
                onChange={(next) => setAt(index, next)}
              />
            </div>
          ))}
        {open && !readOnly && (
          <div>
            <Button onClick={addSetting}>{text('what_setting_add')}</Button>
          </div>
        )}
      </div>
    </li>
  );
}

function standing(
  { mode, weight, toLevel }: TriggerSetting,
  { risk, levels }: Policy,
  text: (key: string, ...values: string[]) => string,
): string {
  const level = levels.find(({ id }) => id === toLevel)?.name ?? toLevel;
  return [
    text(`what_mode_${mode}`),
    text('what_alone', String(aloneReaches(risk, weight))),
    ...(level === undefined ? [] : [text('what_at_least', level)]),
  ].join(' · ');
}
