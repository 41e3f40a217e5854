import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import './order-buttons.css';
import './remove-button.css';

/**
 * Takes an entry out of the draft. Where something goes with it, or is left without it, that is said first and asked. Everything
 * comes back by discarding the draft.
 */
export function RemoveButton({
  name,
  goesAlong = [],
  onRemove,
}: {
  name: string;
  /** What else changes, in sentences. */
  goesAlong?: readonly string[];
  onRemove: () => void;
}) {
  const { text } = useWords();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) question.current?.querySelector('button')?.focus();
  }, [asking]);
  const stay = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="icon-button"
        data-remove
        aria-label={text('who_remove', name)}
        title={text('who_remove', name)}
        aria-expanded={goesAlong.length === 0 ? undefined : asking}
        onClick={() => (goesAlong.length === 0 ? onRemove() : setAsking(!asking))}
      >
        <span aria-hidden="true">✕</span>
      </button>
      {asking && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the question from either of its buttons.
        <div
          ref={question}
          className="remove-question"
          onKeyDown={(event) => {
            if (event.key === 'Escape') stay();
          }}
        >
          <Sentences head={text('who_remove_asks', name)} sentences={goesAlong} />
          <div className="remove-answers">
            <Button onClick={onRemove}>{text('who_remove_all_the_same')}</Button>
            <Button look="quiet" onClick={stay}>
              {text('who_keep')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function Sentences({ head, sentences }: { head: ReactNode; sentences: readonly string[] }) {
  return (
    <>
      <p>
        <strong>{head}</strong>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
