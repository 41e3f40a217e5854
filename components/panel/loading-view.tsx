import { Waiting } from './waiting';

/** A whole screen that is being read. @param onAgain asks once more; left out where nothing but waiting helps */
export function LoadingView({ words, onAgain }: { words: string; onAgain?: () => Promise<unknown> }) {
  return (
    <main className="panel-loading">
      <Waiting words={words} {...(onAgain === undefined ? {} : { onAgain })} />
    </main>
  );
}
