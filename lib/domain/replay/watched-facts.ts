import type { Ticket } from '../model/ticket';
import type { TicketFacts } from '../model/ticket-facts';

/** One fact that somebody has read, and what it was when it was last looked at. */
interface WatchedFact {
  value: unknown;
  /** Whether it was another value or object at the look before. */
  changed: boolean;
}

/** Facts that change from one look to the next, and who has read which of them; of the ticket each of its properties on its own. */
export class WatchedFacts {
  /** The facts; what is read of them is noted. */
  readonly facts: TicketFacts;
  readonly #source: TicketFacts;
  readonly #beside = new Map<PropertyKey, WatchedFact>();
  readonly #ofTicket = new Map<PropertyKey, WatchedFact>();
  #reads = new Set<WatchedFact>();

  constructor(source: TicketFacts) {
    this.#source = source;
    const ticket = new Proxy(
      { ...source.ticket },
      {
        get: (_, name) => this.#note(this.#ofTicket, name, source.ticket[name as keyof Ticket]),
      },
    );
    this.facts = new Proxy(source, {
      get: (_, name) =>
        name === 'ticket' ? ticket : this.#note(this.#beside, name, source[name as keyof TicketFacts]),
    });
  }

  /** Compares all that anybody has read with what it was at the look before. */
  look(): void {
    for (const [name, fact] of this.#beside) compare(fact, this.#source[name as keyof TicketFacts]);
    const { ticket } = this.#source;
    for (const [name, fact] of this.#ofTicket) compare(fact, ticket[name as keyof Ticket]);
  }

  /** From now on, what is read is noted there. */
  noteIn(reads: Set<WatchedFact>): void {
    this.#reads = reads;
  }

  #note(known: Map<PropertyKey, WatchedFact>, name: PropertyKey, value: unknown): unknown {
    let fact = known.get(name);
    if (fact === undefined) {
      fact = { value, changed: false };
      known.set(name, fact);
    }
    this.#reads.add(fact);
    return value;
  }
}

function compare(fact: WatchedFact, value: unknown): void {
  fact.changed = fact.value !== value;
  fact.value = value;
}
