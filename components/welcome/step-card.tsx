import { type ReactNode, useId, useState } from 'react';
import type { WelcomeStep } from '../../lib/domain/model/welcome-step';
import { skipWelcome } from '../../lib/messages/skip-welcome';
import { ask } from '../../lib/platform/ask';
import { useKeptFocus } from '../panel/actions/use-kept-focus';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import type { StepStanding } from './step-standing';
import './step-card.css';

/** One step: its number or that it is done, and what it is about where it is its turn or somebody opened it. */
export function StepCard({
  step,
  number,
  standing,
  remark = null,
  children,
}: {
  step: WelcomeStep;
  number: number;
  standing: StepStanding;
  /** What came of it, once it is done. */
  remark?: string | null;
  children: ReactNode;
}) {
  const words = useWords();
  const { text, language } = words;
  const [opened, setOpened] = useState<boolean | null>(null);
  const content = useId();
  const isSkipped = standing === 'skipped';
  const skip = useDeed(async () => {
    await ask(skipWelcome, { step, skipped: !isSkipped });
    // It goes with its turn again.
    setOpened(null);
  }, 'panel');
  const isOpen = opened ?? (standing === 'now' || (standing === 'done' && step === 'open'));
  const kept = useKeptFocus<HTMLLIElement>(`${standing} ${isOpen}`);
  return (
    <li className={`step-card step-${standing}`} data-step={step} data-standing={standing} ref={kept}>
      <div className="step-head">
        <span className="step-mark" aria-hidden="true">
          {standing === 'done' ? '✓' : number.toLocaleString(language.locale)}
        </span>
        <h2>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? content : undefined}
            onClick={() => setOpened(!isOpen)}
          >
            {text(`welcome_${step}`)}
            <span className="step-standing">
              {standing === 'done' && remark !== null ? remark : text(`welcome_standing_${standing}`)}
            </span>
          </button>
        </h2>
        {standing !== 'done' && (
          <Button look="quiet" held={skip.pending} onClick={() => void skip.run()}>
            {text(isSkipped ? 'welcome_not_skip' : 'welcome_skip')}
            <span className="visually-hidden"> {text(`welcome_${step}`)}</span>
          </Button>
        )}
      </div>
      {skip.error !== null && !skip.pending && <Note tone="failed">{errorWords(skip.error, words)}</Note>}
      {isOpen && (
        <div className="step-content" id={content}>
          {children}
        </div>
      )}
    </li>
  );
}
