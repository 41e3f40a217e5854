import type { Segment } from '../../../lib/domain/model/segment';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import '../fields/fields.css';
import { withEntry } from '../fields/with-entry';
import { FindingsAt } from '../findings-at';
import { Pick } from '../parts/pick';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { newConditions } from './new-conditions';
import { SegmentConditionFields } from './segment-condition-fields';
import './segments.css';
import { segmentWords } from './segment-words';

type Condition = Segment['all'][number];

const KINDS = Object.keys(newConditions) as Condition['kind'][];

/** What must be so of a customer, all of it. */
export function SegmentConditions({
  conditions,
  path,
  onChange,
}: {
  conditions: readonly Condition[];
  path: readonly (string | number)[];
  onChange: (conditions: Condition[]) => void;
}) {
  const words = useWords();
  const { text } = words;
  const { readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter<HTMLFieldSetElement>();
  return (
    <fieldset className="form-group" ref={part}>
      <legend>{text('what_segment_all')}</legend>
      <ul className="segment-conditions">
        {conditions.map((condition, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name, only its place
          <li key={index}>
            {readOnly ? (
              <p>{segmentWords(condition, words)}</p>
            ) : (
              <div className="form-row">
                <Pick
                  label={text('what_segment_condition')}
                  options={KINDS.map((id) => ({
                    id,
                    name: text(`what_segment_kind_${id.replaceAll('-', '_')}`),
                  }))}
                  value={condition.kind}
                  onChange={(id) => {
                    const kind = KINDS.find((one) => one === id);
                    if (kind !== undefined) onChange(withEntry(conditions, index, () => newConditions[kind]));
                  }}
                />
                <SegmentConditionFields
                  condition={condition}
                  onChange={(next) => onChange(withEntry(conditions, index, () => next))}
                />
                {conditions.length > 1 && (
                  <RemoveButton
                    name={segmentWords(condition, words)}
                    onRemove={() => {
                      focusAfter(`li:nth-child(${Math.max(1, index)}) select`);
                      onChange(conditions.filter((_, place) => place !== index));
                    }}
                  />
                )}
              </div>
            )}
            <FindingsAt path={[...path, index]} within />
          </li>
        ))}
      </ul>
      {!readOnly && (
        <div>
          <Button
            onClick={() => {
              focusAfter(`li:nth-child(${conditions.length + 1}) select`);
              onChange([...conditions, newConditions.escalated]);
            }}
          >
            {text('what_segment_add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
