import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { Pick } from '../parts/pick';
import { usePolicyDraft } from '../use-policy-draft';

/** The level that an escalation goes to at least; none is the next one. */
export function LevelChoice({
  path,
  level,
  onChange,
}: {
  path: readonly (string | number)[];
  level: string | undefined;
  onChange: (level: string | undefined) => void;
}) {
  const { text } = useWords();
  const { policy } = usePolicyDraft();
  return (
    <At path={path}>
      {(describedBy) => (
        <Pick
          label={text('what_to_level')}
          none={text('what_to_level_next')}
          options={policy.levels}
          value={level ?? null}
          describedBy={describedBy}
          onChange={(id) => onChange(id ?? undefined)}
        />
      )}
    </At>
  );
}
