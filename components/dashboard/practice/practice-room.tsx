import { useEffect, useRef, useState } from 'react';
import { checkPick } from '../../../lib/domain/practice/check-pick';
import type { PracticeResult } from '../../../lib/domain/practice/practice-result';
import { practiceSamples } from '../../../lib/domain/practice/practice-samples';
import { BusinessTimeError } from '../../../lib/domain/time/business-time-error';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { type Desk, DeskFrame } from '../matrix/desk-frame';
import { PracticeAnswer } from './practice-answer';
import { PracticeOutcome } from './practice-outcome';
import type { PracticePick } from './practice-pick';
import './practice-room.css';

interface Answered {
  pick: PracticePick;
  result: PracticeResult;
}

/** Five invented tickets to learn the policy by (acceptance PO15). Nothing of it is written or kept anywhere. */
export function PracticeRoom() {
  return <DeskFrame room="practice">{(desk) => <Practice key={desk.account} desk={desk} />}</DeskFrame>;
}

function Practice({ desk: current }: { desk: Desk }) {
  const { text, language } = useWords();
  // The tickets stay as they were when one began, however long one thinks.
  const [desk, setDesk] = useState(current);
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [looking, setLooking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const samples = practiceSamples(desk.host, desk.account || 'nowhere', desk.now);
  const place = looking ? answers.length - 1 : answers.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each ticket and each result the eye begins at its head.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [place, looking]);
  const sample = samples[place];
  const answered = looking ? answers[place] : undefined;
  const number = (count: number) => count.toLocaleString(language.locale);
  const again = () => {
    setDesk(current);
    setAnswers([]);
    setLooking(false);
  };
  const answer = (pick: PracticePick) => {
    if (sample === undefined) return;
    moved.current = true;
    const own = language.locale.startsWith('de') ? 'de' : 'en';
    setAnswers([...answers, { pick, result: checked(sample, pick, desk, own) }]);
    setLooking(true);
  };
  const counted = answers.filter(({ result }) => result.outcome !== 'no-answer');
  const right = counted.filter(({ result }) => result.outcome === 'right').length;
  return (
    <>
      <Note tone="news">{text('practice_room_marked')}</Note>
      <p className="practice-place">
        {sample === undefined
          ? text('practice_room_done')
          : text('practice_room_place', number(place + 1), number(samples.length))}
        {counted.length > 0 && ` · ${text('practice_room_score', number(right), number(counted.length))}`}
      </p>
      <div className="desk-card practice-card">
        {sample === undefined ? (
          <>
            <h2 ref={heading} tabIndex={-1}>
              {text('practice_room_score', number(right), number(counted.length))}
            </h2>
            <p>{text(right === counted.length ? 'practice_room_all_right' : 'practice_room_some_wrong')}</p>
            <div className="desk-buttons">
              <Button look="primary" onClick={again}>
                {text('practice_room_again')}
              </Button>
            </div>
          </>
        ) : answered === undefined ? (
          <PracticeAnswer key={sample.id} {...{ sample, desk }} heading={heading} onAnswer={answer} />
        ) : (
          <PracticeOutcome
            {...{ sample, desk }}
            {...answered}
            heading={heading}
            last={place === samples.length - 1}
            onNext={() => setLooking(false)}
          />
        )}
      </div>
    </>
  );
}

function checked(
  sample: ReturnType<typeof practiceSamples>[number],
  pick: PracticePick,
  { policy, now }: Desk,
  language: 'en' | 'de',
): PracticeResult {
  try {
    return checkPick(sample, pick, policy, now, language);
  } catch (error) {
    if (!(error instanceof BusinessTimeError)) throw error;
    return { outcome: 'no-answer', reasons: [{ key: 'practice_room_no_calendar', values: [] }] };
  }
}
