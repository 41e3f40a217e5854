import { Bar } from '../../ui/bar';

/** A few things by their size, each with a bar that repeats what the number says. */
export function ShareList({
  items,
}: {
  items: readonly { name: string; size: number; words: string; mark: string | null }[];
}) {
  const most = Math.max(1, ...items.map(({ size }) => size));
  if (items.length === 0) return null;
  return (
    <ul className="figure-shares">
      {items.map(({ name, size, words, mark }) => (
        <li key={name}>
          <span>
            {name}
            {mark !== null && <strong className="figure-mark"> ▲ {mark}</strong>}
          </span>
          <Bar share={size / most} tone={mark === null ? 'calm' : 'near'} />
          <span className="figure-share">{words}</span>
        </li>
      ))}
    </ul>
  );
}
