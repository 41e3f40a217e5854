import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import { usePolicyLife } from '../use-policy-life';
import { ReplayResult } from './replay-result';
import { useReplay } from './use-replay';
import './replay-part.css';

/** The draft run over the past, beside what holds now: before anything is activated. */
export function ReplayPart() {
  const words = useWords();
  const { text, language } = words;
  const { readOnly } = usePolicyDraft();
  const { state } = usePolicyLife();
  const hasDraft = state.policy !== null && !readOnly;
  const replay = useReplay(hasDraft && state.phase === 'saved' ? state.revision : null);
  const { answer, error, begun, stopped } = replay;
  if (readOnly) return <p>{text('policy_managed_no_draft')}</p>;
  if (!hasDraft) return <p>{text('policy_replay_no_draft')}</p>;
  const number = new Intl.NumberFormat(language.locale);
  return (
    <>
      <p className="replay-lead">{text('policy_replay_what')}</p>
      {!begun && (
        <div>
          <Button look="primary" onClick={replay.begin} held={state.phase !== 'saved'}>
            {text('policy_replay_begin')}
          </Button>
        </div>
      )}
      {begun && error !== null && (
        <>
          <Note tone="failed">{errorWords(error, words, 'policy_replay')}</Note>
          <div>
            <Button onClick={replay.begin}>{text('panel_try_again')}</Button>
          </div>
        </>
      )}
      {begun && error === null && answer?.state !== 'told' && answer?.state !== 'none' && (
        <div className="replay-progress">
          <span>
            {answer === undefined
              ? text('policy_replay_running')
              : text('policy_replay_progress', number.format(answer.done), number.format(answer.all))}
          </span>
          <progress
            aria-label={text('policy_replay_running')}
            value={answer?.done ?? 0}
            max={Math.max(1, answer?.all ?? 1)}
          />
          <Button onClick={stopped ? replay.begin : replay.stop}>
            {text(stopped ? 'policy_replay_go_on' : 'panel_cancel')}
          </Button>
        </div>
      )}
      {begun && answer?.state === 'none' && (
        <Note tone="waiting">
          {text('policy_replay_nothing')} <a href="#/history">{text('policy_replay_history')}</a>
        </Note>
      )}
      {begun && answer?.state === 'told' && <ReplayResult told={answer} />}
    </>
  );
}
