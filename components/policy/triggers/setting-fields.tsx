import type { TriggerSetting } from '../../../lib/domain/model/trigger-setting';
import { parameterShape } from '../../../lib/domain/triggers/parameter-shape';
import type { TriggerRule } from '../../../lib/domain/triggers/rule';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { Shown } from '../parts/shown';
import { FactList } from './fact-list';
import { LevelChoice } from './level-choice';
import { ModeChoice } from './mode-choice';
import { ParameterField } from './parameter-field';
import { WeightEntry } from './weight-entry';

/** One setting of a rule, made from what the rule declares: mode, weight, level, and its parameters by their schema. */
export function SettingFields({
  rule,
  setting,
  index,
  onChange,
}: {
  rule: TriggerRule;
  setting: TriggerSetting;
  /** Its place among the policy's triggers. */
  index: number;
  onChange: (setting: TriggerSetting) => void;
}) {
  const { text } = useWords();
  const path = ['triggers', index] as const;
  const shape = parameterShape(rule.parameters);
  const hasNone = shape.kind === 'group' && shape.fields.length === 0;
  return (
    <>
      <ModeChoice mode={setting.mode} onChange={(mode) => onChange({ ...setting, mode })} />
      <div className="form-fields">
        <WeightEntry
          label={text('what_weight')}
          path={[...path, 'weight']}
          weight={setting.weight}
          onChange={(weight) => onChange({ ...setting, weight })}
        />
        <LevelChoice
          path={[...path, 'toLevel']}
          level={setting.toLevel}
          onChange={(toLevel) => onChange(withLevel(setting, toLevel))}
        />
        <Shown label={text('what_known_as')}>
          <code>{triggerId(setting)}</code>
        </Shown>
      </div>
      {!hasNone && (
        <fieldset className="form-group">
          <legend>{text('what_looks_for')}</legend>
          <ParameterField
            rule={rule.id}
            shape={shape}
            names={[]}
            path={[...path, 'parameters']}
            value={setting.parameters}
            onChange={(next) => onChange({ ...setting, parameters: { ...(next as object) } })}
          />
        </fieldset>
      )}
      <FactList needs={rule.needs} />
      <FindingsAt path={[...path, 'rule']} />
      <FindingsAt path={[...path, 'id']} />
    </>
  );
}

/** Left out is another thing than nothing: it stands in no file. */
function withLevel({ toLevel: _, ...setting }: TriggerSetting, level: string | undefined): TriggerSetting {
  return level === undefined ? setting : { ...setting, toLevel: level };
}
