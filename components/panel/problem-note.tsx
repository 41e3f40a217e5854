import type { HostId } from '../../lib/domain/model/host-id';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { openSignIn } from '../../lib/messages/open-sign-in';
import { readRecordAgain } from '../../lib/messages/read-record-again';
import { ask } from '../../lib/platform/ask';
import { problemSentence } from '../../lib/view/problem-sentence';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import './problem-note.css';

/** What a person can have changed meanwhile; the rest the worker asks again for by itself. */
const WORTH_ANOTHER_TRY: readonly (HostProblem | null)[] = [
  'signed-out',
  'no-access',
  'not-found',
  'host-error',
  'bad-answer',
  'offline',
];

/**
 * Why what is shown is old, or why nothing is shown, and what to do about it. Without a problem the worker itself is silent.
 * @param account where one can sign in. @param target what is read once more; left out where that is offered beside it
 */
export function ProblemNote({
  problem,
  host,
  account,
  target,
}: {
  problem: HostProblem | null;
  host: HostId;
  account?: string;
  target?: RecordRef;
}) {
  const words = useWords();
  const { text, say } = words;
  const signIn = useDeed(() => ask(openSignIn, { account: account ?? '' }), 'panel');
  const again = useDeed(
    () => (target === undefined ? Promise.resolve({}) : ask(readRecordAgain, { ref: target })),
    'panel',
  );
  const retry = (
    <Button held={again.pending} onClick={() => void again.run()}>
      {text(again.pending ? 'state_again_pending' : 'panel_try_again')}
    </Button>
  );
  if (problem === null) {
    return (
      <Note tone="failed">
        {text('state_worker_silent')}
        <div className="problem-ways">{retry}</div>
      </Note>
    );
  }
  const name = text(`host_${host}`);
  const bySession = host === 'zendesk';
  const canSignIn = problem === 'signed-out' && bySession && account !== undefined;
  // Where a button does it, nobody needs to be told how.
  const advice = canSignIn ? '' : text(`panel_advice_${problem.replaceAll('-', '_')}`, name);
  const settings = problem === 'not-connected' || (problem === 'signed-out' && !bySession);
  const error = again.error ?? signIn.error;
  return (
    <Note tone="failed">
      <strong>{say(problemSentence(problem, host))}</strong>
      {advice !== '' && <p>{advice}</p>}
      {settings && (
        <p>
          <a href="options.html" target="_blank" rel="noreferrer">
            {text('panel_open_settings')}
          </a>
        </p>
      )}
      <div className="problem-ways">
        {canSignIn && (
          <Button held={signIn.pending} onClick={() => void signIn.run()}>
            {text('state_sign_in', name)}
          </Button>
        )}
        {target !== undefined && WORTH_ANOTHER_TRY.includes(problem) && retry}
      </div>
      {error !== null && !again.pending && !signIn.pending && <p>{errorWords(error, words)}</p>}
    </Note>
  );
}
