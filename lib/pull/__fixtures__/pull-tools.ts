import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { inTurn } from '../../cache/__fixtures__/in-turn';
import { memoryStore } from '../../cache/__fixtures__/memory-store';
import { CopiesDatabase } from '../../cache/copies-database';
import { CopyStore } from '../../cache/copy-store';
import { Sealer } from '../../cache/sealer';
import { readMessage } from '../../domain/text/read-message';
import type { Connection } from '../../hosts/contract';
import type { AccountGate } from '../account-gate';
import type { PullTools } from '../pull-tools';

/** What pulling needs, over memory; `clock.now` is host time. Hosts are reached without a token unless `tokens` has one. */
export function pullTools() {
  const clock = { now: 1_000_000 };
  const tokens: string[] = [];
  const session = memoryStore();
  const database = new CopiesDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const connection = (account: string): Connection => ({
    account,
    http: () => Promise.reject(new Error('No test goes to the network.')),
    relay: null,
    token: tokens.shift() ?? null,
    userId: '1',
    now: () => clock.now,
    readMessage,
    mapping: null,
    ifAllowed: (_, ask) => ask(),
    remember: (_, __, read) => read(),
    met: () => undefined,
  });
  let shut: Awaited<ReturnType<AccountGate['closed']>> = null;
  const gate: AccountGate = {
    closed: async () => (shut !== null && shut.until > clock.now ? shut : null),
    close: async (_, until, problem) => {
      shut = { until, problem };
    },
    lastMinute: async () => [],
  };
  const tools: PullTools = {
    copies: new CopyStore(database, new Sealer(session, (work) => work())),
    gate,
    connect: async (_, account) => connection(account),
    exclusively: inTurn(),
    now: () => clock.now,
  };
  return { tools, clock, session, tokens };
}
