import { type FormEvent, useContext, useState } from 'react';
import { activatePolicy } from '../../../lib/messages/activate-policy';
import { ask } from '../../../lib/platform/ask';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { FindingList } from '../finding-list';
import { usePolicyDraft } from '../use-policy-draft';
import { usePolicyLife } from '../use-policy-life';
import { ChangeList } from './change-list';

/** The last look before the draft holds: what changes, what is to be said against it, and why it is done. */
export function ActivatePart() {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const { policy, inForce, findings, readOnly } = usePolicyDraft();
  const { state, keeper } = usePolicyLife();
  const [note, setNote] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const activate = useDeed(async () => {
    await keeper.flush();
    const { phase, revision } = keeper.state();
    if (phase !== 'saved') throw Object.assign(new Error('unsaved'), { code: 'changed-meanwhile' });
    return ask(activatePolicy, { revision, note: note.trim() });
  }, 'settings');
  const blocking = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const hasDraft = state.policy !== null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (blocking.length > 0 || activate.pending || !hasDraft) return;
    const answer = await activate.run();
    if (answer === null) return;
    const line = text('policy_activated', answer.version);
    setNote('');
    setDone(line);
    announce(line);
  };

  if (readOnly) return <p>{text('policy_managed_no_draft')}</p>;
  return (
    <>
      {done !== null && !hasDraft && <Note tone="news">{done}</Note>}
      {!hasDraft && <p>{text('policy_activate_nothing')}</p>}
      {hasDraft && (
        <>
          <Section
            title={text('policy_activate_changes')}
            remark={text('policy_activate_against', inForce.version)}
          >
            <ChangeList from={inForce} to={policy} />
          </Section>
          {(blocking.length > 0 || warnings.length > 0) && (
            <Section title={text(blocking.length > 0 ? 'policy_activate_blocked' : 'policy_activate_warned')}>
              <FindingList findings={blocking.length > 0 ? blocking : warnings} none="" />
            </Section>
          )}
          <form className="section policy-form" onSubmit={(event) => void submit(event)}>
            <p>
              {text('policy_activate_what')} <a href="#/policy/replay">{text('policy_activate_replay')}</a>
            </p>
            <TextField
              label={text('policy_activate_note')}
              hint={text('policy_activate_note_hint')}
              value={note}
              maxLength={500}
              onChange={setNote}
            />
            {activate.error !== null && !activate.pending && (
              <Note tone="failed">{errorWords(activate.error, words, 'policy_activate')}</Note>
            )}
            <div>
              <Button type="submit" look="primary" held={blocking.length > 0 || activate.pending}>
                {text(activate.pending ? 'policy_activating' : 'policy_activate')}
              </Button>
            </div>
            {blocking.length > 0 && <p className="field-hint">{text('policy_activate_mend')}</p>}
          </form>
        </>
      )}
    </>
  );
}
