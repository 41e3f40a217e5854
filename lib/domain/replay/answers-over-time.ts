import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { Evaluated } from '../triggers/evaluated';
import { judgeCombinations } from '../triggers/judge-combinations';
import { judgeTrigger } from '../triggers/judge-trigger';
import { peakStretch } from '../triggers/peak-stretch';
import type { RuleContext } from '../triggers/rule-context';
import { WatchedFacts } from './watched-facts';

interface Answer {
  evaluated: Evaluated;
  askedAt: Instant;
  /** All that it has ever read. */
  reads: Parameters<WatchedFacts['noteIn']>[0];
}

/**
 * Asks a policy's triggers and combinations about one ticket at one moment after another, as `evaluate` does, but each only where its
 * outcome may have changed: when a fact that it has read is another value or object, or when the moment has come that it named.
 */
export class AnswersOverTime {
  readonly #policy: Policy;
  readonly #watched: WatchedFacts;
  readonly #stretchAt: RuleContext['stretchAt'];
  #answers: Answer[] = [];
  #all: readonly Evaluated[] = [];

  /**
   * @param facts of the ticket: they move on between two looks, and what stays the same in them is the same object
   * @throws BusinessTimeError when the calendar of a peak cannot tell
   */
  constructor(policy: Policy, facts: TicketFacts) {
    this.#policy = policy;
    this.#watched = new WatchedFacts(facts);
    this.#stretchAt = peakStretch(policy);
  }

  /**
   * In the policy's order. Outcomes and next changes are those of `now`; the words of what has not changed may be of an earlier
   * moment, but of what has begun to hold since the last look they are of `now`. The same list as before where nothing was asked.
   * @param now not before the last look
   */
  at(now: Instant): readonly Evaluated[] {
    this.#watched.look();
    if (!this.#ask(now, (answer) => !holds(answer, now))) return this.#all;
    let combined = this.#combined(now);
    const before = this.#all.slice(this.#answers.length);
    if (combined.some(({ finding }, place) => begins(finding, before[place]?.finding))) {
      // Its sentence tells what all of its triggers say.
      this.#ask(now, ({ askedAt }) => askedAt < now);
      combined = this.#combined(now);
    }
    this.#all = [...this.#answers.map(({ evaluated }) => evaluated), ...combined];
    return this.#all;
  }

  /** As if nothing had been asked yet. */
  forget(): void {
    this.#answers = [];
    this.#all = [];
  }

  /** Whether anything was asked. */
  #ask(now: Instant, isDue: (answer: Answer) => boolean): boolean {
    const context: RuleContext = { now, policy: this.#policy, stretchAt: this.#stretchAt };
    let asked = false;
    for (const [place, setting] of this.#policy.triggers.entries()) {
      const known = this.#answers[place];
      if (known !== undefined && !isDue(known)) continue;
      const reads = known?.reads ?? new Set();
      this.#watched.noteIn(reads);
      const evaluated = judgeTrigger(setting, this.#watched.facts, context);
      this.#answers[place] = { evaluated, askedAt: now, reads };
      asked = true;
    }
    return asked;
  }

  #combined(now: Instant): Evaluated[] {
    if (this.#policy.combinations.length === 0) return [];
    const triggers = this.#answers.map(({ evaluated }) => evaluated);
    return judgeCombinations(this.#policy, triggers, now);
  }
}

function holds({ evaluated: { nextChange }, reads }: Answer, now: Instant): boolean {
  if (nextChange !== null && nextChange <= now) return false;
  for (const { changed } of reads) if (changed) return false;
  return true;
}

function begins(finding: Evaluated['finding'], before: Evaluated['finding'] | undefined): boolean {
  return finding.outcome === 'fired' && before?.outcome !== 'fired';
}
