import type { Conversation } from '../../domain/model/conversation';
import type { Sentence } from '../../domain/model/sentence';
import type { UpdateCadence } from '../../domain/model/update-cadence';
import type { Language } from '../language';
import { dueWords } from './due-words';
import { formatMoment } from './format-moment';
import { lasting } from './lasting';
import { say } from './say';

const MINUTE = 60_000;
/** From this share of the time on the next update is near. */
const NEAR = 0.75;

/** Both counters of the update cadence as lines, and what else is to be said of it. */
export interface CadenceRows {
  /** Every how long, e.g. `every 30 min`. */
  every: Sentence;
  since: { name: Sentence; words: Sentence };
  until: { state: 'overdue' | 'near' | 'running'; name: Sentence; words: Sentence };
  /** Share of the time between two updates that is over, 0-1. */
  used: number;
  missed: Sentence | null;
  /** What the customer has or has not heard, where the counters alone would leave that open. */
  customer: Sentence | null;
}

/** @param now host time, epoch milliseconds */
export function cadenceRows(
  cadence: UpdateCadence,
  conversation: Conversation | null,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): CadenceRows {
  const { lastAt, lastBy, dueAt, sinceLast, overdue, missed, minutes } = cadence;
  const used =
    overdue !== null || dueAt <= lastAt ? 1 : Math.min(1, Math.max(0, (now - lastAt) / (dueAt - lastAt)));
  const state = overdue !== null ? 'overdue' : used >= NEAR ? 'near' : 'running';
  return {
    every: every(minutes),
    since: {
      name: say(`cadence_since_${lastBy}`),
      words: say('cadence_ago', lasting(sinceLast), formatMoment(lastAt, now, language)),
    },
    until: {
      state,
      name: say(state === 'overdue' ? 'cadence_overdue' : 'cadence_until'),
      words: dueWords(dueAt, now, language),
    },
    used,
    missed: missedWords(missed),
    customer: customerWords(lastBy, conversation, now, language),
  };
}

function every(minutes: number): Sentence {
  if (minutes === 60) return say('cadence_hourly');
  if (minutes === 1440) return say('cadence_daily');
  return say('cadence_every', lasting(minutes * MINUTE));
}

function missedWords(missed: number): Sentence | null {
  if (missed === 0) return null;
  if (missed === 1) return say('cadence_missed_one');
  return say(missed >= 100 ? 'cadence_missed_most' : 'cadence_missed_many', missed);
}

/** A note starts the cadence anew and tells the customer nothing; what they wrote since is to be read before anything is sent. */
function customerWords(
  lastBy: UpdateCadence['lastBy'],
  conversation: Conversation | null,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): Sentence | null {
  const { waitingSince = null, lastReplyAt = null, agentReplies = null } = conversation ?? {};
  if (typeof waitingSince === 'number')
    return say('cadence_customer_waits', formatMoment(waitingSince, now, language));
  if (lastBy !== 'note') return null;
  if (lastReplyAt !== null)
    return say(
      'cadence_customer_heard',
      lasting(now - lastReplyAt),
      formatMoment(lastReplyAt, now, language),
    );
  return agentReplies === 0 ? say('cadence_customer_never') : null;
}
