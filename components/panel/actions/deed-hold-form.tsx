import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { Choice } from '../../ui/choice';
import { useWords } from '../../ui/use-words';
import { DeedForm } from './deed-form';
import { DeedReason } from './deed-reason';
import { useWish } from './deed-wish';
import { useDraftFields } from './use-draft-fields';

const HOUR = 3_600_000;

/** How long, by the id of its words; `null` until somebody releases it. */
const SPANS = { hour: HOUR, hours: 4 * HOUR, day: 24 * HOUR, open: null } as const;
type Span = keyof typeof SPANS;
const ids = ['hour', 'hours', 'day', 'open'] as const satisfies readonly Span[];

/** The climb stands still for a while, with the reason. `now` is host time. */
export function DeedHoldForm({
  target,
  seenKey,
  now,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string;
  now: number;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const { text } = useWords();
  const [{ span: chosen, reason }, change] = useDraftFields({ span: 'hours', reason: '' });
  const span: Span = ids.find((known) => known === chosen) ?? 'hours';
  const { pending, error, press } = useWish(target, seenKey, tell);
  const length = SPANS[span];
  // Whole minutes: the note says it in minutes too.
  const until = length === null ? null : Math.ceil((now + length) / 60_000) * 60_000;
  return (
    <DeedForm
      label={text('deeds_hold_now')}
      ready={reason.trim() !== ''}
      pending={pending}
      error={error}
      onSubmit={() => void press({ deed: 'held', until, reason })}
      onCancel={onCancel}
    >
      <Choice
        label={text('deeds_hold_until')}
        empty={text('panel_choose')}
        options={ids.map((id) => ({ id, name: text(`deeds_hold_${id}`) }))}
        value={span}
        onChange={(id) => change({ span: id })}
      />
      <DeedReason value={reason} onChange={(typed) => change({ reason: typed })} />
    </DeedForm>
  );
}
