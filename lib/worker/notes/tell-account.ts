import { accountLevels } from '../../domain/escalation/account-levels';
import { AccountFacts } from '../../domain/model/account-facts';
import type { HostId } from '../../domain/model/host-id';
import { recordKey } from '../../domain/model/record-key';
import type { AccountStory } from '../../outbox/account-story';
import { pullOwners } from '../../pull/pull-owners';
import type { Language } from '../../view/language';
import type { WorkerTools } from '../worker-tools';
import { noteMoment } from './note-moment';

/** What a colleague reads in the task on an account: to whom the customer is escalated and why, with which records, until when. */
export async function tellAccount(
  tools: WorkerTools,
  { row, event, policy, records, reason, reasonLost, now }: AccountStory,
): Promise<{ title: string; text: string }> {
  const language: Language = { ...tools.language, now };
  const { account, host } = row.ref;
  const { owners } = await pullOwners(tools, host, account, true);
  const level = policy.levels.find(({ id }) => id === event.levelId)?.name ?? event.levelId;
  const role = accountLevels(policy, account, now).find(({ levelId }) => levelId === event.levelId)?.role;
  const roleName = policy.roles.find(({ id }) => id === role)?.name ?? level;
  const holder =
    owners.find(({ id }) => id === event.ownerId)?.name ??
    language.text(event.ownerId === null ? 'note_nobody' : 'note_somebody', []);
  const name = (await tools.copies.read(recordKey(row.ref), AccountFacts))?.value.account.name ?? null;
  const counts = [...new Set(records.map(({ ref }) => ref.host))].map((one) =>
    countOf(one, records, language),
  );
  const title = language.text('customer_task_title', [level, name ?? language.text('customer_unnamed', [])]);
  const lines = [
    language.text('customer_task_story', [level, roleName, holder]),
    counts.length === 0
      ? language.text('customer_task_alone', [])
      : language.text('customer_task_records', [list(counts, language)]),
    ...(reason === null ? [] : [language.text('note_reason', [reason])]),
    ...(reasonLost ? [language.text('note_reason_lost', [])] : []),
    ...(event.dueAt === null
      ? []
      : [language.text('customer_task_due', [noteMoment(event.dueAt, language)])]),
    language.text('customer_task_end', []),
  ];
  return { title, text: lines.join('\n') };
}

function countOf(host: HostId, records: AccountStory['records'], language: Language): string {
  const count = records.filter(({ ref }) => ref.host === host).length;
  return language.text(`customer_records_${host}_${count === 1 ? 'one' : 'many'}`, [String(count)]);
}

function list(parts: readonly string[], { locale }: Language): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
