import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { SomeOf } from '../fields/some-of';
import { NumberEntry } from '../parts/number-entry';
import { Pick } from '../parts/pick';
import { TextEntry } from '../parts/text-entry';
import { Tick } from '../parts/tick';
import { WordList } from '../parts/word-list';
import { usePolicyDraft } from '../use-policy-draft';
import { ParameterByName } from './parameter-by-name';
import type { ParameterFieldProps } from './parameter-field-props';
import { ParameterGroup } from './parameter-group';
import { parameterKey } from './parameter-key';
import { ParameterList } from './parameter-list';
import { ParameterOneOf } from './parameter-one-of';
import { parameterUnit } from './parameter-unit';

/** A parameter of a trigger, as a field made from its schema. A value of another kind than the schema's is shown as none. */
export function ParameterField({ shape, ...props }: ParameterFieldProps) {
  const { text } = useWords();
  const { policy } = usePolicyDraft();
  const { rule, names, path, value, needed = true, onChange } = props;
  if (shape.kind === 'group') return <ParameterGroup {...props} shape={shape} Field={ParameterField} />;
  if (shape.kind === 'list') return <ParameterList {...props} shape={shape} Field={ParameterField} />;
  if (shape.kind === 'by-name') return <ParameterByName {...props} shape={shape} Field={ParameterField} />;
  if (shape.kind === 'one-of') return <ParameterOneOf {...props} shape={shape} Field={ParameterField} />;
  const label = text(parameterKey(rule, names));
  switch (shape.kind) {
    case 'number': {
      const unit = parameterUnit(names.at(-1) ?? '');
      return (
        <At path={path}>
          {(describedBy) => (
            <NumberEntry
              label={label}
              {...(unit === null ? {} : { unit: text(`what_unit_${unit}`) })}
              value={typeof value === 'number' ? value : null}
              minimum={shape.minimum}
              maximum={shape.maximum}
              whole={shape.whole}
              empty={shape.empty}
              nothing={text('what_nothing')}
              describedBy={describedBy}
              onChange={onChange}
            />
          )}
        </At>
      );
    }
    case 'text':
      return (
        <At path={path}>
          {(describedBy) => (
            <TextEntry
              label={label}
              value={typeof value === 'string' ? value : ''}
              maxLength={shape.most}
              needed={needed}
              describedBy={describedBy}
              onChange={onChange}
            />
          )}
        </At>
      );
    case 'choice':
      return (
        <At path={path}>
          {(describedBy) => (
            <Pick
              label={label}
              options={shape.options.map((id) => ({ id, name: text(`what_option_${id}`) }))}
              value={typeof value === 'string' ? value : null}
              describedBy={describedBy}
              onChange={onChange}
            />
          )}
        </At>
      );
    case 'issue-type':
      return (
        <At path={path}>
          {(describedBy) => (
            <Pick
              label={label}
              options={policy.issueTypes}
              value={typeof value === 'string' ? value : null}
              describedBy={describedBy}
              onChange={onChange}
            />
          )}
        </At>
      );
    case 'issue-types':
      return (
        <At path={path} within>
          {(describedBy) => (
            <SomeOf
              label={label}
              options={[...policy.issueTypes, ...unknownOf(textsIn(value), policy.issueTypes)]}
              value={textsIn(value)}
              describedBy={describedBy}
              onChange={onChange}
            />
          )}
        </At>
      );
    case 'words':
      return (
        <At path={path} within>
          {(describedBy) => (
            <WordList
              label={label}
              hint={text('what_words_hint')}
              words={textsIn(value)}
              needed={shape.least > 0}
              describedBy={describedBy}
              onChange={onChange}
            />
          )}
        </At>
      );
    case 'yes-no':
      return <Tick label={label} checked={value === true} onChange={onChange} />;
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** What is named and not there stays visible, so that it can be taken out. */
function unknownOf(ids: readonly string[], known: readonly { id: string }[]) {
  return ids.filter((id) => !known.some((one) => one.id === id)).map((id) => ({ id, name: id }));
}
