import { useContext, useRef, useState } from 'react';
import type { SignalStanding } from '../../../lib/domain/model/signal-standing';
import { saySignal } from '../../../lib/messages/say-signal';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { signalMarks } from '../../../lib/view/panel/signal-marks';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import type { SignalAbout } from './signal-about';
import { SignalQuietForm } from './signal-quiet-form';
import { SignalReason } from './signal-reason';

type Said = ReturnType<(typeof saySignal)['request']['parse']>['said'];

/** Agree, disagree, or not to be told of it: each is taken back by pressing it again. */
export function SignalSay({
  rule,
  standing,
  about,
}: {
  rule: string;
  standing: SignalStanding | null;
  about: SignalAbout;
}) {
  const words = useWords();
  const { text, say, language } = words;
  const announce = useContext(AnnounceContext);
  const [asking, setAsking] = useState(false);
  const quietButton = useRef<HTMLButtonElement>(null);
  const wish = useRef<Said>({ kind: 'no-opinion' });
  const { run, pending, error } = useDeed(
    () => ask(saySignal, { ref: about.target, rule, said: wish.current }),
    'panel',
  );
  const telling = useRef<Promise<unknown>>(Promise.resolve());
  /** One thing after the other: what is said while the last is still being kept is kept next, not dropped. */
  const tell = (said: Said): Promise<boolean> => {
    const told = telling.current.then(() => tellNow(said));
    telling.current = told;
    return told;
  };
  const tellNow = async (said: Said): Promise<boolean> => {
    wish.current = said;
    if ((await run()) === null) return false;
    const until = said.kind === 'snoozed' ? [formatMoment(said.until, about.now, language)] : [];
    announce(text(`signals_done_${said.kind.replaceAll('-', '_')}`, ...until));
    return true;
  };
  const opinion = standing?.opinion ?? null;
  const { quiet } = signalMarks(standing, about.now, language);
  const pressed = useRef(false);
  /** A second press while the first is under way is the same press. */
  const tellOnce = async (said: Said) => {
    if (pressed.current) return;
    pressed.current = true;
    await tell(said);
    pressed.current = false;
  };
  const toggle = (kind: 'agreed' | 'disagreed') =>
    void tellOnce({ kind: opinion?.kind === kind ? 'no-opinion' : kind });
  const close = () => {
    setAsking(false);
    quietButton.current?.focus();
  };
  return (
    <div className="signal-say">
      <fieldset className="signal-answers">
        <legend className="visually-hidden">{text('signals_opinion')}</legend>
        <Button held={pending} aria-pressed={opinion?.kind === 'agreed'} onClick={() => toggle('agreed')}>
          {text('signals_agree')}
        </Button>
        <Button
          held={pending}
          aria-pressed={opinion?.kind === 'disagreed'}
          onClick={() => toggle('disagreed')}
        >
          {text('signals_disagree')}
        </Button>
        <Button
          ref={quietButton}
          look="quiet"
          held={quiet && pending}
          aria-expanded={quiet ? undefined : asking}
          onClick={() => (quiet ? void tellOnce({ kind: 'unquieted' }) : setAsking(!asking))}
        >
          {text(quiet ? 'signals_loud' : 'signals_quiet')}
        </Button>
      </fieldset>
      {quiet && standing?.quiet?.reason !== undefined && (
        <p className="signal-reason">
          {say({ key: 'signals_said_reason', values: [quoted(standing.quiet.reason)] })}
        </p>
      )}
      {opinion?.kind === 'disagreed' && (
        <SignalReason said={opinion.reason ?? ''} onKeep={(reason) => tell({ kind: 'disagreed', reason })} />
      )}
      {asking && !quiet && (
        <SignalQuietForm
          about={about}
          onQuiet={async (said) => {
            if (await tell(said)) close();
          }}
          onCancel={close}
        />
      )}
      {error !== null && !pending && <Note tone="failed">{errorWords(error, words)}</Note>}
    </div>
  );
}

function quoted(text: string) {
  return { kind: 'text', text } as const;
}
