import type { OutboxRow } from '../../cache/outbox-row';
import { groupedBy } from '../../domain/kpis/grouped-by';
import type { EscalationEvent } from '../../domain/model/escalation-event';
import { People } from '../../domain/model/people';
import { Person } from '../../domain/model/person';
import { recordKey } from '../../domain/model/record-key';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { mergePeople } from '../../pull/merge-people';
import type { WorkerTools } from '../worker-tools';
import { knownTicket } from './known-ticket';
import type { Past } from './past';
import { writtenEvent } from './written-event';

/** Of the tickets looked at here so many, the newest: each has to be unsealed. */
const MOST_COPIES = 500;

type Tools = Pick<WorkerTools, 'accounts' | 'history' | 'signals' | 'outbox' | 'copies' | 'now'>;

/** Reads the past of all accounts, a month of one of them at a time; between two of them it can be left. Gives how far it has come. */
export async function* readPast(
  tools: Tools,
  revision: string,
): AsyncGenerator<{ done: number; all: number }, Past> {
  const readAt = tools.now();
  const known = await tools.accounts.all();
  const readings = await tools.history.readings();
  const accounts = known.map((account) => ({
    account,
    reading: readings.find((reading) => reading.account === account.account) ?? null,
  }));
  const signals = await tools.signals.all();
  const outbox = await tools.outbox.all();
  const bySignal = groupedBy(signals, ({ recordKey: key }) => key);
  const written = writtenBy(outbox);
  const months: { account: string; month: string }[] = [];
  for (const { account } of known)
    for (const month of await tools.history.months(account)) months.push({ account, month });
  const all = months.length + known.length;
  const tickets: TicketRecord[] = [];
  const told = new Set<string>();
  let people: Person[] = [];
  let done = 0;
  for (const { account } of known) {
    yield { done, all };
    const seen = await seenOn(tools, account);
    people = mergePeople(people, seen.people);
    const take = (key: string, past: TicketRecord | null, facts: TicketFacts | null) => {
      const sources = { past, facts, signals: bySignal.get(key) ?? [], written: written.get(key) ?? [] };
      const record = knownTicket(sources);
      if (record === null) return;
      tickets.push(record);
      told.add(key);
    };
    for (const { month } of months.filter((one) => one.account === account)) {
      yield { done: ++done, all };
      for (const past of await tools.history.month(account, month)) {
        const key = recordKey(past.ref);
        take(key, past, seen.facts.get(key) ?? null);
        seen.facts.delete(key);
      }
    }
    for (const [key, facts] of seen.facts) take(key, null, facts);
    done += 1;
  }
  const unread = [...written].flatMap(([key, escalation]) => {
    const ref = outbox.find((row) => row.recordKey === key)?.ref;
    return ref === undefined || told.has(key) ? [] : [{ ref, escalation }];
  });
  return { revision, readAt, accounts, tickets, unread, signals, outbox, people };
}

/** What was looked at of an account here, and who is known there. */
async function seenOn(
  tools: Tools,
  account: string,
): Promise<{ facts: Map<string, TicketFacts>; people: Person[] }> {
  const stored = await tools.copies.newest(`${account}/ticket/`, StoredTicket, MOST_COPIES);
  const owners = (await tools.copies.read(`${account}/owners`, People))?.value ?? [];
  const me = (await tools.copies.read(`${account}/me`, Person))?.value;
  return {
    facts: new Map(stored.map(({ facts }) => [recordKey(facts.ticket.ref), facts])),
    people: mergePeople(...stored.map(({ facts }) => facts.people), owners, me === undefined ? [] : [me]),
  };
}

function writtenBy(outbox: readonly OutboxRow[]): Map<string, EscalationEvent[]> {
  const events = new Map<string, EscalationEvent[]>();
  for (const row of outbox) {
    const event = writtenEvent(row);
    if (event !== null) events.set(row.recordKey, [...(events.get(row.recordKey) ?? []), event]);
  }
  return events;
}
