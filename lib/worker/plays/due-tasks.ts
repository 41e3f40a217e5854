import { linkedWith } from '../../domain/matching/linked-with';
import type { Instant } from '../../domain/model/instant';
import type { PlaybookEvent } from '../../domain/model/playbook-event';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { knownMe } from '../../pull/known-me';
import { CustomerLinks } from '../customer-links';
import { currentPolicy } from '../policy/current-policy';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { PlayMemories } from './play-memories';
import { playsKept } from './plays-kept';

/** What is due later is nothing to think of now. */
const AHEAD_MILLISECONDS = 14 * 24 * 60 * 60_000;

/** A task of a play that is mine to do, and the record it is about. */
export interface DueTask {
  /** The ticket for a play of its escalation, else the customer. */
  ref: RecordRef;
  /** As the policy words it. */
  title: string;
  /** The name of the play, as the policy has it. */
  play: string;
  dueAt: Instant;
}

/**
 * The tasks of plays that I am to do, those due first: overdue ones, and those of the next two weeks. Mine is what my role or my
 * customer makes mine, and what nobody is named for in a play that I started. Asks nobody.
 */
export async function dueTasks(tools: WorkerTools): Promise<DueTask[]> {
  const log = await tools.plays.all();
  if (log.length === 0) return [];
  const policy = await currentPolicy(tools);
  const memories = new PlayMemories(tools.local);
  const links = await new CustomerLinks(tools.local).all();
  const now = tools.now();
  const due: DueTask[] = [];
  for (const [key, lines] of byRecord(log)) {
    const ref = await recordOfKey(tools, key);
    if (ref === null) continue;
    const twin = linkedWith(ref, links)?.ref ?? null;
    const keys = twin === null ? [key] : [key, recordKey(twin)];
    const managers = (await memories.get(keys))?.managers ?? {};
    const me = await idsOfMe(tools, twin === null ? [ref.account] : [ref.account, twin.account]);
    for (const play of playsKept(lines, keys, managers, policy, now).plays) {
      const startedByMe = lines.some(
        ({ kind, playbook, occasion, authorId }) =>
          kind === 'started' && playbook === play.playbook && occasion === play.occasion && me.has(authorId),
      );
      for (const { state, owner, text, dueAt } of play.tasks) {
        const mine = typeof owner === 'string' ? startedByMe : me.has(owner.personId);
        if (state !== 'open' || !mine || dueAt > now + AHEAD_MILLISECONDS) continue;
        due.push({ ref: (await ticketOf(tools, play.occasion)) ?? ref, title: text, play: play.name, dueAt });
      }
    }
  }
  return due.sort((a, b) => a.dueAt - b.dueAt);
}

function byRecord(log: readonly PlaybookEvent[]): Map<string, PlaybookEvent[]> {
  const records = new Map<string, PlaybookEvent[]>();
  for (const line of log) records.set(line.recordKey, [...(records.get(line.recordKey) ?? []), line]);
  return records;
}

async function idsOfMe(tools: WorkerTools, accounts: readonly string[]): Promise<ReadonlySet<string | null>> {
  const people = await Promise.all(accounts.map((account) => knownMe(tools, account)));
  return new Set(people.flatMap((person) => (person === null ? [] : [person.id])));
}

/** The ticket whose escalation started a play: `closed/acme.zendesk.com/4821/1`. */
async function ticketOf(tools: WorkerTools, occasion: string): Promise<RecordRef | null> {
  const [what, account, id] = occasion.split('/');
  return what === 'escalated' || what === 'closed' ? recordOfKey(tools, `${account}/ticket/${id}`) : null;
}
