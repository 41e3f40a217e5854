import type { HistoryEvent } from '../model/history-event';
import type { Instant } from '../model/instant';
import type { ClockRun } from './clock-run';
import type { TicketTimeline } from './ticket-timeline';

type Message = Extract<HistoryEvent, { kind: 'message' }>;
type Runs = TicketTimeline['runs'];

/**
 * What a message starts and ends. A message that may have been a public reply, or may not, leaves what it may have touched uncertain
 * until the next reply that is one. Customers write no internal notes; what a rule of the host writes answers nobody.
 */
export function hearMessage(runs: Runs, { by, public: shown }: Message, at: Instant): Runs {
  if (by === 'system') return runs;
  if (by === 'customer') return customerWrote(runs, at);
  if (by === 'agent' && shown === true) return agentReplied(runs, at);
  if (by === 'agent' && shown === false)
    return isRunning(runs.waiting) ? { ...runs, waiting: start(at) } : runs;
  if (shown === false) return isRunning(runs.waiting) ? { ...runs, waiting: doubt(runs.waiting, at) } : runs;
  return somebodyWrote(runs, by === null, at);
}

/** @param mayBeCustomer false for an agent's message that may have been a reply or a note */
function somebodyWrote(runs: Runs, mayBeCustomer: boolean, at: Instant): Runs {
  const { firstReply, nextReply, waiting } = runs;
  const starts = mayBeCustomer && firstReply === null;
  const asks = mayBeCustomer && firstReply !== null;
  return {
    ...runs,
    firstReply: isRunning(firstReply) || starts ? doubt(firstReply, at) : firstReply,
    nextReply: isRunning(nextReply) || asks ? doubt(nextReply, at) : nextReply,
    sinceReply: doubt(runs.sinceReply, at),
    waiting: isRunning(waiting) || mayBeCustomer ? doubt(waiting, at) : waiting,
  };
}

function customerWrote(runs: Runs, at: Instant): Runs {
  return {
    ...runs,
    firstReply: runs.firstReply ?? start(at),
    nextReply: asksAgain(runs, at),
    waiting: isRunning(runs.waiting) ? runs.waiting : start(at),
  };
}

function agentReplied(runs: Runs, at: Instant): Runs {
  return {
    ...runs,
    firstReply: end(runs.firstReply, at),
    nextReply: end(runs.nextReply, at),
    sinceReply: start(at),
    waiting: end(runs.waiting, at),
  };
}

/** Only after the first reply: until then the question is part of the first. */
function asksAgain({ firstReply, nextReply }: Runs, at: Instant): ClockRun | null {
  if (firstReply === null || isRunning(nextReply)) return nextReply;
  if (firstReply.endedAt !== null) return start(at);
  return firstReply.certain ? nextReply : doubt(nextReply, at);
}

function isRunning(run: ClockRun | null): boolean {
  return run !== null && run.endedAt === null;
}

function start(at: Instant): ClockRun {
  return { startedAt: at, endedAt: null, certain: true };
}

function end(run: ClockRun | null, at: Instant): ClockRun | null {
  return run === null || run.endedAt !== null ? run : { ...run, endedAt: at };
}

/** The run that goes on, or one from here, of which nobody can be sure. */
function doubt(run: ClockRun | null, at: Instant): ClockRun {
  return run !== null && run.endedAt === null
    ? { ...run, certain: false }
    : { startedAt: at, endedAt: null, certain: false };
}
