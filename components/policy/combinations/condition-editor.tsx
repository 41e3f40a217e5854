import type { ReactNode } from 'react';
import type { Condition } from '../../../lib/domain/model/condition';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { NumberEntry } from '../parts/number-entry';
import { Pick } from '../parts/pick';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { conditionKind, type Group, type GroupKind } from './condition-kind';
import { conditionWords } from './condition-words';

const KINDS: readonly GroupKind[] = ['all', 'any', 'none', 'at-least'];
const MOST = 20;

/** A condition over triggers, nested as deep as it is: a trigger is a choice, a group is a frame with what is in it. */
export function ConditionEditor({
  condition,
  options,
  onChange,
  remove,
}: {
  condition: Condition;
  /** The triggers there are. */
  options: readonly { id: string; name: string }[];
  onChange: (condition: Condition) => void;
  /** Left out where it must stay. */
  remove?: () => void;
}) {
  const words = useWords();
  const name = conditionWords(condition, options, words);
  const deed = remove !== undefined && <RemoveButton name={name} onRemove={remove} />;
  if (!('rule' in condition))
    return <ConditionGroup group={condition} options={options} onChange={onChange} deed={deed} />;
  return (
    <div className="condition-rule">
      <Pick
        label={words.text('what_condition_trigger')}
        hideLabel
        options={options}
        value={condition.rule}
        onChange={(rule) => {
          if (rule !== null) onChange({ rule });
        }}
      />
      {deed}
    </div>
  );
}

function ConditionGroup({
  group,
  options,
  onChange,
  deed,
}: {
  group: Group;
  options: readonly { id: string; name: string }[];
  onChange: (group: Group) => void;
  deed: ReactNode;
}) {
  const { text } = useWords();
  const { part, focusAfter } = useFocusAfter<HTMLFieldSetElement>();
  const kind = conditionKind.of(group);
  const parts = conditionKind.parts(group);
  const atLeast = 'atLeast' in group ? group.atLeast : 1;
  const first = options[0];
  const set = (next: readonly Condition[]) => onChange(conditionKind.make(kind, [...next], atLeast));
  const add = (condition: Condition) => {
    focusAfter(`:scope > ul > li:nth-child(${parts.length + 1}) select`);
    set([...parts, condition]);
  };
  return (
    <fieldset className="condition-group" ref={part}>
      <legend className="visually-hidden">{text(`what_group_${kind.replace('-', '_')}`)}</legend>
      <div className="condition-head">
        <Pick
          label={text('what_group')}
          hideLabel
          options={KINDS.map((id) => ({ id, name: text(`what_group_${id.replace('-', '_')}`) }))}
          value={kind}
          onChange={(id) => {
            const wanted = KINDS.find((one) => one === id);
            if (wanted !== undefined) onChange(conditionKind.make(wanted, [...parts], atLeast));
          }}
        />
        {'atLeast' in group && (
          <NumberEntry
            label={text('what_group_number')}
            hideLabel
            value={group.atLeast}
            minimum={1}
            maximum={MOST}
            onChange={(number) => onChange({ ...group, atLeast: number ?? 1 })}
          />
        )}
        {deed}
      </div>
      <ul className="condition-parts">
        {parts.map((condition, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name; a place keeps its field
          <li key={index}>
            <ConditionEditor
              condition={condition}
              options={options}
              onChange={(next) => set(parts.map((other, place) => (place === index ? next : other)))}
              {...(parts.length > 1
                ? {
                    remove: () => {
                      focusAfter(`:scope > ul > li:nth-child(${Math.max(1, index)}) select`);
                      set(parts.filter((_, place) => place !== index));
                    },
                  }
                : {})}
            />
          </li>
        ))}
      </ul>
      {first !== undefined && parts.length < MOST && (
        <div className="condition-add">
          <Button look="quiet" onClick={() => add({ rule: first.id })}>
            {text('what_condition_add')}
          </Button>
          <Button look="quiet" onClick={() => add({ any: [{ rule: first.id }] })}>
            {text('what_condition_add_group')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
