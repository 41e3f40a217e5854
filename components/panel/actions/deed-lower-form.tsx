import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { Choice } from '../../ui/choice';
import { useWords } from '../../ui/use-words';
import { DeedForm } from './deed-form';
import { DeedReason } from './deed-reason';
import { useWish } from './deed-wish';
import { useDraftFields } from './use-draft-fields';

/** Down to a lower level, with the reason. */
export function DeedLowerForm({
  target,
  seenKey,
  levels,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string;
  levels: readonly { id: string; name: string }[];
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const { text } = useWords();
  const [{ level, reason }, change] = useDraftFields({ level: '', reason: '' });
  // The level that was chosen may be none to go down to any more.
  const levelId = (levels.find(({ id }) => id === level) ?? levels.at(-1))?.id ?? '';
  const { pending, error, press } = useWish(target, seenKey, tell);
  return (
    <DeedForm
      label={text('deeds_lower_now')}
      ready={levelId !== '' && reason.trim() !== ''}
      pending={pending}
      error={error}
      onSubmit={() => void press({ deed: 'lowered', levelId, reason })}
      onCancel={onCancel}
    >
      <Choice
        label={text('deeds_lower_to')}
        empty={text('panel_choose')}
        options={levels}
        value={levelId}
        onChange={(id) => change({ level: id })}
      />
      <DeedReason value={reason} onChange={(typed) => change({ reason: typed })} />
    </DeedForm>
  );
}
