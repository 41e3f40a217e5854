import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { useWords } from '../../ui/use-words';
import { DeedForm } from './deed-form';
import { DeedReason } from './deed-reason';
import { useWish } from './deed-wish';
import { useDraftFields } from './use-draft-fields';

/** No to what was asked for, and why. */
export function DeedDenyForm({
  target,
  seenKey,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const { text } = useWords();
  const [{ reason }, change] = useDraftFields({ reason: '' });
  const { pending, error, press } = useWish(target, seenKey, tell);
  return (
    <DeedForm
      label={text('actions_deny_now')}
      ready
      pending={pending}
      error={error}
      onSubmit={() => void press({ deed: 'denied', reason: reason.trim() || null })}
      onCancel={onCancel}
    >
      <DeedReason value={reason} onChange={(typed) => change({ reason: typed })} optional />
    </DeedForm>
  );
}
