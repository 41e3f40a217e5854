import { useState } from 'react';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import { discardPolicyDraft } from '../../lib/messages/discard-policy-draft';
import { ask } from '../../lib/platform/ask';
import { formatMoment } from '../../lib/view/panel/format-moment';
import { useKeptFocus } from '../panel/actions/use-kept-focus';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import { findingCounts } from './finding-counts';
import { ManagedNote } from './managed-note';
import { usePolicyDraft } from './use-policy-draft';
import { usePolicyLife } from './use-policy-life';

/** What holds, how the draft stands, and the ways out of it. */
export function PolicyHead() {
  const { read, keeper, state } = usePolicyLife();
  const words = useWords();
  const { text, language } = words;
  const { findings, readOnly, inForce } = usePolicyDraft();
  const [asking, setAsking] = useState(false);
  const discard = useDeed(async () => {
    await keeper.flush();
    return ask(discardPolicyDraft, { revision: keeper.state().revision });
  }, 'settings');
  const kept = useKeptFocus<HTMLDivElement>(String(asking));
  const hasDraft = !readOnly && state.policy !== null;
  const saved = state.savedAt === null ? '' : formatMoment(state.savedAt, Date.now(), language);
  // Whoever changed it without a new name has not the shipped one any more.
  const name =
    read.source !== 'shipped' && inForce.name === defaultPolicy.name ? text('policy_unnamed') : inForce.name;
  const counts = findingCounts(findings, words);
  const phase = {
    saved: text('policy_draft_saved', saved),
    unsaved: text('policy_draft_saving'),
    saving: text('policy_draft_saving'),
    failed: text('policy_draft_unsaved'),
    conflict: text('policy_draft_unsaved'),
  }[state.phase];

  const throwAway = async () => {
    setAsking(false);
    await discard.run();
  };

  return (
    <div className="policy-head">
      <dl className="policy-state">
        <dt>{text('policy_in_force')}</dt>
        <dd>
          <strong>{name}</strong> ·{' '}
          {read.since === null || read.source === 'shipped'
            ? inForce.version
            : text('policy_in_force_since', formatMoment(read.since, Date.now(), language))}
          {read.source === 'shipped' && ` · ${text('policy_source_shipped')}`}
          {read.source === 'managed' && ` · ${text('policy_source_managed')}`}
        </dd>
        {!readOnly && (
          <>
            <dt>{text('policy_draft')}</dt>
            <dd>{hasDraft ? [phase, counts].filter(Boolean).join(' · ') : text('policy_draft_none')}</dd>
          </>
        )}
      </dl>
      {hasDraft && (
        <div className="policy-deeds" ref={kept}>
          <a className="button button-primary" href="#/policy/activate">
            {text('policy_to_activate')}
          </a>
          {!asking && (
            <Button held={discard.pending} onClick={() => setAsking(true)}>
              {text('policy_discard')}
            </Button>
          )}
          {asking && (
            <fieldset className="policy-sure">
              <legend className="visually-hidden">{text('policy_discard_sure')}</legend>
              <span aria-hidden="true">{text('policy_discard_sure')}</span>
              <Button autoFocus onClick={() => void throwAway()}>
                {text('policy_discard_yes')}
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                {text('policy_discard_no')}
              </Button>
            </fieldset>
          )}
        </div>
      )}
      <ManagedNote />
      {hasDraft && read.draft !== null && read.draft.basedOn !== inForce.version && (
        <Note tone="waiting">{text('policy_draft_older', read.draft.basedOn)}</Note>
      )}
      {state.phase === 'conflict' && (
        <Note tone="failed">
          <p>{text(read.draft === null ? 'policy_conflict_discarded' : 'policy_conflict')}</p>
          <p className="policy-deeds">
            <Button onClick={() => keeper.takeTheirs()}>
              {text(read.draft === null ? 'policy_conflict_take_none' : 'policy_conflict_take')}
            </Button>
            <Button onClick={() => void keeper.keepMine()}>{text('policy_conflict_keep')}</Button>
          </p>
        </Note>
      )}
      {state.phase === 'failed' && (
        <Note tone="failed">
          {errorWords(state.error, words, 'policy_save')}{' '}
          <Button onClick={() => void keeper.flush()}>{text('panel_try_again')}</Button>
        </Note>
      )}
      {discard.error !== null && !discard.pending && (
        <Note tone="failed">{errorWords(discard.error, words, 'policy_save')}</Note>
      )}
    </div>
  );
}
