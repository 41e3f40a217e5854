import type { ParameterShape } from '../../../lib/domain/triggers/parameter-shape';
import { useWords } from '../../ui/use-words';
import { Pick } from '../parts/pick';
import { usePolicyDraft } from '../use-policy-draft';
import { blankParameter } from './blank-parameter';
import { parameterKey } from './parameter-key';
import type { ParameterPartProps } from './parameter-part-props';
import { valueIn } from './value-in';

/** One of several kinds: first which, then its own fields. Kinds are called by the first thing each must have. */
export function ParameterOneOf({
  rule,
  shape,
  names,
  path,
  value,
  onChange,
  Field,
}: ParameterPartProps<Extract<ParameterShape, { kind: 'one-of' }>>) {
  const { text } = useWords();
  const { policy } = usePolicyDraft();
  const kinds = shape.variants.map((variant, index) => ({ id: kindOf(variant) ?? String(index), variant }));
  const chosen = kinds.find(({ id }) => valueIn(value, id) !== undefined) ?? kinds[0];
  return (
    <>
      <Pick
        label={text('what_kind')}
        options={kinds.map(({ id }) => ({ id, name: text(parameterKey(rule, [...names, 'kind', id])) }))}
        value={chosen?.id ?? null}
        onChange={(id) => {
          const kind = kinds.find((one) => one.id === id);
          if (kind !== undefined) onChange(blankParameter(kind.variant, policy.defaultIssueType));
        }}
      />
      {chosen !== undefined && (
        <Field
          rule={rule}
          shape={chosen.variant}
          names={names}
          path={path}
          value={value}
          bare
          onChange={onChange}
        />
      )}
    </>
  );
}

function kindOf(variant: ParameterShape): string | null {
  return variant.kind === 'group' ? (variant.fields.find(({ needed }) => needed)?.name ?? null) : null;
}
