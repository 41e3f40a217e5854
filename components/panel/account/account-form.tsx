import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { escalateAccount } from '../../../lib/messages/escalate-account';
import { nameOwner } from '../../../lib/messages/name-owner';
import { planAccountEscalation } from '../../../lib/messages/plan-account-escalation';
import { ask } from '../../../lib/platform/ask';
import { roleOfLevel } from '../../../lib/view/panel/role-of-level';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { DeedForm } from '../actions/deed-form';
import { OwnerPicker } from '../actions/owner-picker';
import { useDraft } from '../actions/use-draft';
import { useOwners } from '../actions/use-owners';
import { AccountPlanNotes } from './account-plan-notes';
import './account-form.css';

/** Why and to whom a customer is escalated as a whole, and what will happen: read anew, record by record, for each level. */
export function AccountForm({
  target,
  policy,
  tell,
  onCancel,
}: {
  target: RecordRef;
  policy: Policy;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const id = useId();
  const [levelId, setLevelId] = useState<string | null>(null);
  const [draft, setDraft] = useDraft<{ reason: string }>(target, 'escalate-customer', written);
  const reason = draft?.reason ?? '';
  const [chosen, setChosen] = useState<Person | null>(null);
  const [choosing, setChoosing] = useState(false);
  const plan = useQuery({
    queryKey: ['account-plan', target.account, target.id, levelId],
    queryFn: () => ask(planAccountEscalation, { ref: target, levelId }),
    gcTime: 0,
    // The level is chosen in what the plan of another level brought: it stays, and with it the keyboard's place.
    placeholderData: keepPreviousData,
  });
  const owners = useOwners(target.account);
  const { data } = plan;
  const level = data?.levels.find((one) => one.levelId === (levelId ?? data.levelId));
  const named = level === undefined || typeof level.holder === 'string' ? null : level.holder;
  const owner =
    chosen === null
      ? named && { personId: named.personId, kind: named.kind }
      : { personId: chosen.id, kind: chosen.role === 'group' ? ('group' as const) : ('person' as const) };
  const holder = chosen?.name ?? (named === null ? null : (named.name ?? text('note_somebody')));
  const asksForOwner = choosing || level?.holder === 'nobody';

  const deed = useDeed(async () => {
    if (data === undefined || level === undefined) return null;
    // As for one ticket: who is chosen where nobody was named is kept as the level's.
    const role = roleOfLevel(policy, policy.defaultIssueType, level.levelId);
    if (chosen !== null && owner !== null && level.holder === 'nobody' && role !== null)
      await ask(nameOwner, { account: target.account, role, ...owner });
    return ask(escalateAccount, {
      ref: target,
      key: data.key,
      levelId: level.levelId,
      owner,
      reason: reason.trim() || null,
      records: data.records.map(({ ref }) => ref),
    });
  }, 'panel');
  const submit = async () => {
    const answer = await deed.run();
    if (answer === null || level === undefined) return;
    if (answer.outcome === 'queued') {
      setDraft(null);
      tell(text('customer_said_queued', level.name));
    } else tell(text(`customer_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };
  const nothing = data !== undefined && data.task !== 'yes' && data.records.length === 0;
  const guessing = data !== undefined && data.unread.length + data.unplanned.length + data.undecided > 0;

  return (
    <DeedForm
      label={text(guessing ? 'customer_escalate_known' : 'customer_escalate_now')}
      ready={level !== undefined && !plan.isFetching && !nothing && data?.current === null}
      pending={deed.pending}
      error={deed.error}
      onSubmit={() => void submit()}
      onCancel={() => {
        setDraft(null);
        onCancel();
      }}
    >
      <h2 className="account-form-title">{text('customer_escalate')}</h2>
      {plan.error !== null && <Note tone="failed">{errorWords(plan.error, words)}</Note>}
      {data !== undefined && data.current !== null && (
        <Note tone="news">{text('customer_said_already_escalated')}</Note>
      )}
      {data !== undefined && (
        <Choice
          label={text('customer_level')}
          empty={text('panel_choose')}
          options={data.levels.map((one) => ({ id: one.levelId, name: one.name }))}
          value={levelId ?? data.levelId}
          onChange={(next) => {
            setLevelId(next);
            setChosen(null);
            setChoosing(false);
          }}
        />
      )}
      {level !== undefined && !asksForOwner && (
        <p className="account-form-holder">
          <span>
            {level.holder === 'away'
              ? text('customer_holder_away', level.roleName)
              : text('customer_holder', holder ?? '', level.roleName)}
          </span>
          <Button look="quiet" onClick={() => setChoosing(true)}>
            {text('customer_other_holder')}
          </Button>
        </p>
      )}
      {level !== undefined && asksForOwner && owners.error === null && (
        <OwnerPicker
          label={text('panel_owner_question', level.roleName)}
          owners={owners.data?.owners ?? null}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {asksForOwner && owners.error !== null && (
        <Note tone="failed">{errorWords(owners.error, words, 'panel_owners')}</Note>
      )}
      <div className="action-reason">
        <label htmlFor={id}>{text('panel_reason_label')}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setDraft({ reason: event.target.value })}
        />
      </div>
      {data === undefined || level === undefined || plan.isPlaceholderData ? (
        plan.error === null && <p className="account-form-holder">{text('customer_looking')}</p>
      ) : (
        <AccountPlanNotes plan={data} level={level.name} holder={holder} />
      )}
    </DeedForm>
  );
}

function written({ reason }: Readonly<Record<string, string>>): { reason: string } | null {
  return reason?.trim() ? { reason } : null;
}
