import type { AccountRecord } from '../../domain/model/account-record';
import type { History } from '../../domain/model/history';
import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import { policyContent } from '../../domain/policy/policy-content';
import { inOrder } from '../../domain/replay/in-order';
import { replaySteps } from '../../domain/replay/replay-steps';
import type { replayPolicy } from '../../messages/replay-policy';
import type { ReplaySide } from '../../messages/replay-side';
import { knownAccountRecord } from '../../pull/history/known-account-record';
import { importedOf } from '../imports/imported-of';
import type { Past } from '../kpis/past';
import type { WorkerTools } from '../worker-tools';
import { replaySideOf } from './replay-side-of';

type Answer = ReturnType<typeof replayPolicy.answer.parse>;
type Told = Extract<Answer, { state: 'told' }>;
type Steps = AsyncGenerator<{ done: number; all: number }, Told>;

/** One message takes no more of the worker's time. */
const SLICE_MILLISECONDS = 120;
/** The past is read as far back as this from when somebody began it. */
const WINDOW_MILLISECONDS = 90 * 86_400_000;
/** So many customers between two looks at the clock. */
const CUSTOMERS_AT_ONCE = 50;

/**
 * Two versions of the policy run over the past, in slices: whoever asks again lets it go on, and what nobody asks for any more is given
 * up. What was worked out of a version stays while the past does: of a draft that changes only the draft is run anew.
 */
export class ReplayBook {
  readonly #sides = new Map<string, ReplaySide & Pick<Told, 'badTickets' | 'unknownTickets'>>();
  #steps: { key: string; steps: Steps; progress: { done: number; all: number } } | null = null;

  /** @throws BusinessTimeError, ClockError when a calendar cannot tell */
  async read(tools: WorkerTools, inForce: Policy, draft: Policy): Promise<Answer> {
    const begun = tools.now();
    const read = await tools.past.read(tools);
    if (read.state === 'reading') return { state: 'running', done: read.done, all: read.all };
    const { past } = read;
    if (past.accounts.every(({ reading }) => reading === null))
      return {
        state: 'none',
        accounts: past.accounts.map(({ account: { host, account } }) => ({ host, account })),
      };
    // Imported numbers are no part of the past that was read.
    const imports = (await tools.imports.all()).map(({ id }) => id);
    const revision = JSON.stringify([past.revision, imports]);
    const key = [revision, policyContent(inForce), policyContent(draft)].join('\n');
    if (this.#steps?.key !== key)
      this.#steps = {
        key,
        steps: this.#run(tools, past, revision, inForce, draft),
        progress: { done: 0, all: 1 },
      };
    const own = this.#steps;
    try {
      do {
        const { done, value } = await own.steps.next();
        if (done === true) {
          this.#steps = null;
          return value ?? { state: 'running', ...own.progress };
        }
        own.progress = value;
      } while (tools.now() - begun < SLICE_MILLISECONDS);
    } catch (error) {
      this.#steps = null;
      throw error;
    }
    return { state: 'running', ...own.progress };
  }

  async *#run(tools: WorkerTools, past: Past, revision: string, inForce: Policy, draft: Policy): Steps {
    const readings = past.accounts.flatMap(({ reading }) => reading ?? []);
    const read = new Set(readings.map(({ account }) => account));
    const tickets = past.tickets.filter(({ ref }) => read.has(ref.account));
    const accounts: AccountRecord[] = [];
    for (const [place, ref] of customersOf(tickets).entries()) {
      if (place % CUSTOMERS_AT_ONCE === 0) yield { done: 0, all: tickets.length * 2 };
      accounts.push(await knownAccountRecord(tools, ref, [], await importedOf(tools, ref)));
    }
    const history = inOrder({ until: past.readAt, tickets, accounts, people: past.people });
    const sides: (ReplaySide & Pick<Told, 'badTickets' | 'unknownTickets'>)[] = [];
    for (const [round, policy] of [inForce, draft].entries())
      sides.push(yield* this.#side(history, policy, revision, round));
    const [one, other] = sides;
    if (one === undefined || other === undefined) throw new Error('Two policies were to be run.');
    const known = readings.map(({ knownUntil }) => knownUntil);
    return {
      state: 'told',
      from: Math.min(...readings.map(({ begunAt }) => begunAt)) - WINDOW_MILLISECONDS,
      until: known.includes(null) ? past.readAt : Math.min(...known.map((at) => at ?? past.readAt)),
      tickets: tickets.length,
      badTickets: other.badTickets,
      unknownTickets: other.unknownTickets,
      accounts: readings.map(({ account, read: done, listed, knownUntil }) => ({
        ...{ account, read: done, listed },
        complete: knownUntil !== null,
      })),
      inForce: one,
      draft: other,
      people: past.people,
    };
  }

  async *#side(
    history: History,
    policy: Policy,
    revision: string,
    round: number,
  ): AsyncGenerator<{ done: number; all: number }, ReplaySide & Pick<Told, 'badTickets' | 'unknownTickets'>> {
    const key = `${revision}\n${policyContent(policy)}`;
    const known = this.#sides.get(key);
    if (known !== undefined) return known;
    const all = history.tickets.length;
    const steps = replaySteps(history, policy);
    for (;;) {
      const { done, value } = steps.next();
      if (done !== true) {
        yield { done: round * all + value.done, all: 2 * all };
        continue;
      }
      const { badTickets, unknownTickets } = value;
      const side = { ...replaySideOf(value, policy), badTickets, unknownTickets };
      // The one in force and two drafts: one goes back and forth.
      if (this.#sides.size > 3) this.#sides.clear();
      this.#sides.set(key, side);
      return side;
    }
  }
}

function customersOf(tickets: Past['tickets']): RecordRef[] {
  const refs = new Map<string, RecordRef>();
  for (const { ref, accountId } of tickets)
    if (accountId !== null && accountId !== 'none')
      refs.set(`${ref.account}/${accountId}`, { ...ref, kind: 'account', id: accountId });
  return [...refs.values()];
}
