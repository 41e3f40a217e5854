import { useContext } from 'react';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { HealthCard } from '../../../lib/domain/model/health-card';
import type { Person } from '../../../lib/domain/model/person';
import { endHealthOverride } from '../../../lib/messages/end-health-override';
import { ask } from '../../../lib/platform/ask';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import './override-block.css';
import { useDraft } from '../actions/use-draft';
import { useKeptFocus } from '../actions/use-kept-focus';
import { type OverrideDraft, OverrideForm } from './override-form';
import { OverrideStanding } from './override-standing';

/** So long it is said that a person's word has ended. */
const NEWS_MILLISECONDS = 7 * 86_400_000;

/** A person's word against the computed score: the one in force with its way back, the one that just ended, and the way to say one. */
export function OverrideBlock({
  facts,
  health,
  bands,
  people,
  now,
}: {
  facts: AccountFacts;
  health: HealthAssessment;
  bands: HealthCard['bands'] | null;
  people: readonly Person[];
  now: number;
}) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const ref = { ...facts.account.ref, kind: 'account' as const };
  const [draft, setDraft] = useDraft<OverrideDraft>(ref, 'health-override', written);
  const standing = health.override === 'none' ? null : health.override;
  const last = facts.override == null || facts.override === 'none' ? null : facts.override;
  const ended = last !== null && last.expiresAt <= now && now - last.expiresAt < NEWS_MILLISECONDS;
  const step = draft !== null ? 'form' : standing !== null ? 'standing' : 'offer';
  const kept = useKeptFocus<HTMLDivElement>(step);
  const back = useDeed(async () => {
    if (standing !== null) await ask(endHealthOverride, { ref, seenAt: standing.at });
    return true;
  }, 'panel');
  const nameOf = (id: string) => {
    const name = people.find((person) => person.id === id)?.name;
    return name === undefined ? text('account_override_somebody') : isolated(name);
  };
  const begin = () =>
    setDraft({
      score: String(standing?.score ?? health.score ?? 5),
      ...{ reason: standing?.reason ?? '', span: '30', day: '' },
    });
  return (
    <div className="override" ref={kept}>
      {standing !== null && (
        <OverrideStanding standing={standing} author={nameOf(standing.authorId)} health={health} now={now} />
      )}
      {standing === null && last !== null && ended && (
        <p className="override-dim">
          {text(
            'account_override_ended',
            nameOf(last.authorId),
            formatDecimal(last.score, language.locale),
            formatMoment(last.expiresAt, now, language),
          )}
        </p>
      )}
      {back.error !== null && !back.pending && <Note tone="failed">{errorWords(back.error, words)}</Note>}
      {draft !== null ? (
        <OverrideForm
          target={ref}
          draft={draft}
          standingSince={standing?.at ?? null}
          bands={bands}
          now={now}
          onChange={setDraft}
          onDone={(line) => {
            announce(line);
            setDraft(null);
          }}
          onCancel={() => setDraft(null)}
        />
      ) : (
        <div className="action-row">
          {standing !== null && (
            <Button
              held={back.pending}
              onClick={() =>
                void back.run().then((done) => {
                  if (done !== null) announce(text('account_override_back_said'));
                })
              }
            >
              {text('account_override_back')}
            </Button>
          )}
          <Button look="quiet" aria-expanded={false} onClick={begin}>
            {text(standing === null ? 'account_override_set' : 'account_override_change')}
          </Button>
        </div>
      )}
    </div>
  );
}

function written({ score, reason, span, day }: Readonly<Record<string, string>>): OverrideDraft | null {
  return reason?.trim() ? { score: score ?? '', reason, span: span ?? '30', day: day ?? '' } : null;
}
