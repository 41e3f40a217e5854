import type { Combination } from '../../../lib/domain/model/combination';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { NamedList } from '../fields/named-list';
import { withEntry } from '../fields/with-entry';
import { FormPart } from '../parts/form-part';
import { newId } from '../parts/new-id';
import { Shown } from '../parts/shown';
import { TextEntry } from '../parts/text-entry';
import { RemarksAt } from '../remarks/remarks-at';
import { LevelChoice } from '../triggers/level-choice';
import { ModeChoice } from '../triggers/mode-choice';
import { WeightEntry } from '../triggers/weight-entry';
import { usePolicyDraft } from '../use-policy-draft';
import './combinations-form.css';
import { ConditionEditor } from './condition-editor';
import { conditionWords } from './condition-words';
import { PeaksPart } from './peaks-part';
import { triggerOptions } from './trigger-options';

/** Triggers that together mean more than each alone, and the times in which a delay is acceptable. */
export function CombinationsForm() {
  const words = useWords();
  const { text } = words;
  const { policy, change, readOnly } = usePolicyDraft();
  const options = triggerOptions(policy, words);
  const taken = [...policy.triggers.map(triggerId), ...policy.combinations.map(({ id }) => id)];
  const set = (index: number, next: Partial<Combination>) =>
    change((before) => ({
      ...before,
      combinations: withEntry(before.combinations, index, (one) => ({ ...one, ...next })),
    }));
  return (
    <div>
      <FormPart title={text('what_combinations')} hint={text('what_combinations_about')}>
        <NamedList
          entries={policy.combinations}
          path={['combinations']}
          keyOf={({ id }) => id}
          titleOf={({ name }) => name}
          aboutOf={({ when }) => conditionWords(when, options, words)}
          add={{
            label: text('what_combination_new'),
            button: text('what_add'),
            maxLength: 80,
            make: (name): Combination => ({
              ...{ id: newId(name, taken, 'combination'), name, mode: 'suggest', weight: 0.5 },
              when: { all: [{ rule: options[0]?.id ?? 'no-reply-in-time' }] },
            }),
          }}
          none={text('what_combinations_none')}
          onChange={(combinations) => change((before) => ({ ...before, combinations }))}
        >
          {(combination, index) => {
            const path = ['combinations', index] as const;
            return (
              <>
                <RemarksAt kind="rule" id={combination.id} />
                <At path={[...path, 'name']}>
                  {(describedBy) => (
                    <TextEntry
                      label={text('what_name')}
                      value={combination.name}
                      maxLength={80}
                      describedBy={describedBy}
                      onChange={(name) => set(index, { name })}
                    />
                  )}
                </At>
                <At path={[...path, 'when']} within>
                  {() =>
                    readOnly ? (
                      <Shown label={text('what_condition')}>
                        {conditionWords(combination.when, options, words)}
                      </Shown>
                    ) : (
                      <div className="field">
                        <strong>{text('what_condition')}</strong>
                        <p className="form-hint">{conditionWords(combination.when, options, words)}</p>
                        <ConditionEditor
                          condition={combination.when}
                          options={options}
                          onChange={(when) => set(index, { when })}
                        />
                      </div>
                    )
                  }
                </At>
                <ModeChoice mode={combination.mode} onChange={(mode) => set(index, { mode })} />
                <div className="form-fields">
                  <WeightEntry
                    label={text('what_weight')}
                    path={[...path, 'weight']}
                    weight={combination.weight}
                    onChange={(weight) => set(index, { weight })}
                  />
                  <LevelChoice
                    path={[...path, 'toLevel']}
                    level={combination.toLevel}
                    onChange={(level) =>
                      change((before) => ({
                        ...before,
                        combinations: withEntry(before.combinations, index, ({ toLevel: _, ...one }) =>
                          level === undefined ? one : { ...one, toLevel: level },
                        ),
                      }))
                    }
                  />
                </div>
              </>
            );
          }}
        </NamedList>
      </FormPart>
      <PeaksPart />
    </div>
  );
}
