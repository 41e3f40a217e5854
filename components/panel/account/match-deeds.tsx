import { useRef } from 'react';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { confirmCustomer } from '../../../lib/messages/confirm-customer';
import { partCustomer } from '../../../lib/messages/part-customer';
import { ask } from '../../../lib/platform/ask';
import type { MatchDeed } from '../../../lib/view/panel/match-lines';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

/** None is what the panel is opened for: that is the one deed at its foot. */
const LOOKS = { same: 'plain', 'not-the-same': 'plain', nothing: 'quiet' } as const;

/**
 * Says of two records whether they are one customer, or takes it back: one of these at a time. `about` tells which two to who cannot
 * see the line above.
 */
export function MatchDeeds({
  target,
  other,
  deeds,
  about,
}: {
  target: RecordRef;
  other: RecordRef;
  deeds: readonly MatchDeed[];
  about: string;
}) {
  const words = useWords();
  const pressed = useRef<MatchDeed>('nothing');
  const pair = {
    ref: { ...target, kind: 'account' as const },
    other: { ...other, kind: 'account' as const },
  };
  const { pending, error, run } = useDeed(
    () =>
      pressed.current === 'same'
        ? ask(confirmCustomer, pair)
        : ask(partCustomer, { ...pair, say: pressed.current }),
    'panel',
  );
  const press = (deed: MatchDeed) => {
    pressed.current = deed;
    void run();
  };
  return (
    <>
      {error !== null && !pending && (
        <div className="action-error">
          <Note tone="failed">{errorWords(error, words)}</Note>
        </div>
      )}
      {deeds.map((deed) => {
        const label = words.text(`match_say_${deed.replaceAll('-', '_')}`);
        return (
          <Button
            key={deed}
            look={LOOKS[deed]}
            held={pending}
            aria-label={`${label}: ${about}`}
            onClick={() => press(deed)}
          >
            {label}
          </Button>
        );
      })}
    </>
  );
}
