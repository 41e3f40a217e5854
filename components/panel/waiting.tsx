import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import './waiting.css';

/** How long one waits before it is said how long it takes, and offered to stop. */
const SLOW_SECONDS = 1;
/** Widths in per cent: where text will stand. */
const LINES = [38, 92, 64, 30, 86, 72, 90, 54];

/**
 * While something is being read: the words, and grey lines where the content will stand. After a second it says how long it takes, and one
 * can stop waiting: what still comes in is shown all the same.
 * @param lines how many grey lines
 * @param onAgain asks once more; left out where nothing but waiting helps
 */
export function Waiting({
  words,
  lines = LINES.length,
  onAgain,
}: {
  words: string;
  lines?: number;
  onAgain?: () => Promise<unknown>;
}) {
  const { text } = useWords();
  const [seconds, setSeconds] = useState(0);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    if (stopped) return;
    const timer = setInterval(() => setSeconds((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, [stopped]);

  if (stopped) {
    return (
      <div className="waiting">
        <Note tone="waiting">{text('state_stopped')}</Note>
        {onAgain !== undefined && (
          <Button
            onClick={() => {
              setSeconds(0);
              setStopped(false);
              void onAgain();
            }}
          >
            {text('panel_try_again')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="waiting" aria-busy="true">
      <p>{words}</p>
      {seconds >= SLOW_SECONDS && (
        <div className="waiting-slow">
          <progress aria-label={words} />
          <span aria-hidden="true">{text('state_slow', String(seconds))}</span>
          <Button look="quiet" onClick={() => setStopped(true)}>
            {text('state_stop')}
          </Button>
        </div>
      )}
      <div aria-hidden="true">
        {LINES.slice(0, lines).map((width) => (
          <span key={width} className="waiting-line" style={{ inlineSize: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}
