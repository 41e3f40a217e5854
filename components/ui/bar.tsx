import './bar.css';

/** A bar that only repeats what the number beside it says: hidden from screen readers. `share` is 0-1; `null` draws the track. */
export function Bar({
  share,
  tone,
  from = 'start',
  track = true,
}: {
  share: number | null;
  tone: 'raises' | 'lowers' | 'good' | 'fair' | 'poor' | 'near' | 'calm';
  from?: 'start' | 'end';
  track?: boolean;
}) {
  return (
    <span
      className={`bar${track ? ' bar-track' : ''}${from === 'end' ? ' bar-from-end' : ''}`}
      aria-hidden="true"
    >
      {share !== null && (
        <span
          className={`bar-fill bar-${tone}`}
          style={{ inlineSize: `${Math.round(share * 1000) / 10}%` }}
        />
      )}
    </span>
  );
}
