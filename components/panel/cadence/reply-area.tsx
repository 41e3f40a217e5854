import { type Ref, useRef } from 'react';
import './reply-area.css';

/**
 * The text for the customer, with what is still to be filled in marked behind it. The marks are for the eye only: what is open also
 * stands in words below.
 */
export function ReplyArea({
  id,
  value,
  describedBy,
  ref,
  onChange,
}: {
  id: string;
  value: string;
  describedBy: string | undefined;
  ref: Ref<HTMLTextAreaElement>;
  onChange: (value: string) => void;
}) {
  const marks = useRef<HTMLDivElement>(null);
  return (
    <div className="reply-area">
      <div className="reply-marks" aria-hidden="true" ref={marks}>
        {piecesOf(value).map((piece) =>
          piece.open ? (
            <mark key={piece.from}>{piece.words}</mark>
          ) : (
            <span key={piece.from}>{piece.words}</span>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        ref={ref}
        id={id}
        className="reply-text"
        rows={10}
        maxLength={10_000}
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          if (marks.current !== null) marks.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

/** The text cut at its placeholders, as `replacePlaceholders` finds them. */
function piecesOf(text: string): { from: number; words: string; open: boolean }[] {
  let from = 0;
  return text.split(/(\[[^[\]]*[\p{L}\p{N}][^[\]]*\])/u).flatMap((words, index) => {
    const piece = { from, words, open: index % 2 === 1 };
    from += words.length;
    return words === '' ? [] : [piece];
  });
}
