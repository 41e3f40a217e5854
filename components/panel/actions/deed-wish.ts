import { useRef } from 'react';
import type { DeedWish } from '../../../lib/domain/model/deed-wish';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { deed } from '../../../lib/messages/deed';
import { ask } from '../../../lib/platform/ask';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

/** Sends a wish once and says what came of it. */
export function useWish(
  target: RecordRef,
  seenKey: string,
  tell: (line: string, shown?: boolean) => void,
): { pending: boolean; error: unknown; press(wish: DeedWish): Promise<void> } {
  const { text } = useWords();
  const wanted = useRef<DeedWish>({ deed: 'released' });
  const { run, pending, error } = useDeed(
    () => ask(deed, { ref: target, seenKey, wish: wanted.current }),
    'panel',
  );
  return {
    pending,
    error,
    press: async (wish) => {
      if (pending) return;
      wanted.current = wish;
      const answer = await run();
      if (answer === null) return;
      if (answer.outcome === 'queued') tell(text(`deeds_said_${wish.deed.replaceAll('-', '_')}`));
      else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
    },
  };
}
