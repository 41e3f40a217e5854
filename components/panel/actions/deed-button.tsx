import type { DeedWish } from '../../../lib/domain/model/deed-wish';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { ActionLabel } from './action-label';
import { useWish } from './deed-wish';

/** A deed that needs nothing but the click. */
export function DeedButton({
  target,
  seenKey,
  wish,
  label,
  look,
  tell,
}: {
  target: RecordRef;
  seenKey: string;
  wish: DeedWish;
  label: string;
  look: 'primary' | 'plain' | 'quiet';
  tell: (line: string, shown?: boolean) => void;
}) {
  const words = useWords();
  const { pending, error, press } = useWish(target, seenKey, tell);
  return (
    <>
      {error !== null && !pending && (
        <div className="action-error">
          <Note tone="failed">{errorWords(error, words)}</Note>
        </div>
      )}
      <Button look={look} held={pending} onClick={() => void press(wish)}>
        <ActionLabel>{label}</ActionLabel>
      </Button>
    </>
  );
}
