import './loading-view.css';

/** While something is being read: the words, and grey lines where the content will stand. */
export function LoadingView({ words }: { words: string }) {
  return (
    <main className="loading" aria-busy="true">
      <p>{words}</p>
      <div aria-hidden="true">
        {[72, 48, 90, 84, 60].map((width) => (
          <span key={width} className="loading-line" style={{ inlineSize: `${width}%` }} />
        ))}
      </div>
    </main>
  );
}
