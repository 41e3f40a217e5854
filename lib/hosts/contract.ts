/**
 * What a host must offer, in two halves. The page half runs in the content script: no Zod, no network, types only.
 * The API half runs in the worker. `tests/host-contract.ts` checks every host against both.
 */
import type { Ability } from '../domain/model/ability';
import type { AccountEscalation } from '../domain/model/account-escalation';
import type { AccountFacts } from '../domain/model/account-facts';
import type { Activity } from '../domain/model/activity';
import type { Conversation } from '../domain/model/conversation';
import type { CustomerAccount } from '../domain/model/customer-account';
import type { CustomerTickets } from '../domain/model/customer-tickets';
import type { EscalationEvent } from '../domain/model/escalation-event';
import type { FieldExample } from '../domain/model/field-example';
import type { FieldMapping } from '../domain/model/field-mapping';
import type { HostCalendar } from '../domain/model/host-calendar';
import type { HostField } from '../domain/model/host-field';
import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { HostSlaPolicy } from '../domain/model/host-sla-policy';
import type { Instant } from '../domain/model/instant';
import type { MessageReading } from '../domain/model/message-reading';
import type { Person } from '../domain/model/person';
import type { Priority } from '../domain/model/priority';
import type { RateLimit } from '../domain/model/rate-limit';
import type { SlaClock } from '../domain/model/sla-clock';
import type { SparedShares } from '../domain/model/spared-shares';
import type { SurveyAnswer } from '../domain/model/survey-answer';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { TicketRecord } from '../domain/model/ticket-record';
import type { HttpAnswer, HttpClient } from '../platform/http-client';

/** A record the page's address or its mounted panes name. */
export interface PageRecord {
  kind: 'ticket' | 'account';
  id: string;
}

/** Where a badge goes. `candidate` names the selector that matched, for diagnostics. */
export interface Placement {
  /** `before`, `after`: a sibling inside the page. `beside`: positioned at body level next to the element. */
  mode: 'before' | 'after' | 'beside';
  element: Element;
  candidate: string;
  /** The element is not this record's alone: the badge says what kind of record it is about. */
  shared?: boolean;
}

/** A ticket that the page names in passing: in a row of a list, or in the strip of tabs. */
export interface ListedTicket {
  kind: 'row' | 'tab';
  id: string;
  /** What the mark goes into, at its beginning. */
  element: Element;
  /** The selector that matched, for diagnostics. */
  candidate: string;
}

export interface HostPage {
  readonly host: HostId;
  /** Match patterns of the pages the content script runs in. */
  readonly matches: readonly string[];
  /** The account (API address) behind a page address, or `null` if the page is none of this host's. */
  account(url: URL): string | null;
  /** The records this address shows, the one in front first. Never reads the document. */
  identify(url: URL): PageRecord[];
  /** Where the record's badge goes in its visible pane; `null` if no anchor is there (yet). */
  place(document: Document, record: PageRecord): Placement | null;
  /** The tickets that lists and tabs on the page in front name, in the document's order. */
  listed(document: Document): ListedTicket[];
  /** Where in the page all that may be found: the document, and native shadow roots of the page. */
  roots(document: Document): (Document | ShadowRoot)[];
  /** Whether the page says that an administrator works in it as somebody else ("Login As"). */
  asSomebodyElse(document: Document): boolean;
  /** CSS selectors whose appearance means that `place`, `listed` or `asSomebodyElse` may answer differently now. */
  readonly anchorSelectors: readonly string[];
  /** Whether a write that the worker asks this tab to relay is one of ours. False for any path that leads off this origin. */
  mayRelay(method: string, path: string): boolean;
}

/** How one account is reached: given to every call, so that all of it can be simulated. */
export interface Connection {
  account: string;
  http: HttpClient;
  /** Sends through an open tab of the host, whose Origin is the host's own; `null` when no tab is open. */
  relay: HttpClient | null;
  /** Bearer token, or `null` for the browser's session. */
  token: string | null;
  /** The host's id of who signed in, when the sign-in told it. */
  userId: string | null;
  /**
   * The token is the browser's own session, opened to the extension by the person: it belongs to whoever the pages are open as. This is
   * what it is recognised by.
   */
  session?: string;
  /** Why there is no token, where that is known better than `not-connected`. */
  lacks?: HostProblem;
  /** False: nothing is written through this before it is decided in whose name. Left out: it may be. */
  mayWrite?: boolean;
  /** The zone in which whoever works here reads their clock; left out: UTC. */
  timeZone?: string;
  /** Host time. */
  now(): Instant;
  /** Reads one message on the device: of the text nothing else goes further than the adapter (design 4.10). */
  readMessage(text: string, said: Pick<MessageReading, 'at' | 'by' | 'public'>): MessageReading;
  /** Which of the host's fields holds what, as a person mapped them; `null` where nobody did. */
  mapping: FieldMapping | null;
  /** Asks for what not everybody may: `null` where the host refused (403), which is remembered and not tried again soon. */
  ifAllowed<T>(ability: Ability, ask: () => Promise<T>): Promise<T | null>;
  /**
   * What changes seldom, such as the names of an object's fields: as it was read at most `maxAge` milliseconds ago, else read now
   * and kept for this account and person. It lies in the clear: ids, codes and numbers only. What no longer fits `as` is read again.
   */
  remember<T>(
    key: string,
    kept: {
      as: { safeParse(value: unknown): { success: true; data: T } | { success: false } };
      maxAge: number;
    },
    read: () => Promise<T>,
  ): Promise<T>;
  /** Notes which of several possible behaviours the host showed, for diagnostics: two short codes, nothing personal. */
  met(question: string, answer: string): void;
}

/** A ticket in a queue: enough to warn of its deadlines. */
export interface QueueTicket {
  id: string;
  subject: string | null;
  priority: Priority | 'none' | null;
  assigneeId: string | null;
  clocks: SlaClock[] | null;
  /** The host's own escalation flag or our tag. Left out: the host's list does not say. */
  escalated?: boolean | null;
  /** When it changed last. Left out: the host's list does not say. */
  changedAt?: Instant | null;
}

/** My open tickets, as many as one request brings. */
export interface Queue {
  tickets: QueueTicket[];
  /** How many there are in all; `null` where there are more than these and the host does not say how many. */
  total: number | null;
}

/** One transition as it is to stand on the host. */
export interface TransitionWrite {
  ref: { account: string; id: string };
  event: Pick<EscalationEvent, 'key' | 'deed' | 'levelId' | 'ownerId' | 'dueAt' | 'policyVersion'>;
  /** The readable story with the marker as its last line. Internal, never public. */
  note: string;
  /** The ticket as just read: its stamp is the precondition, its tags are kept. */
  facts: TicketFacts;
  /** Who is to hold it from now on; `null` leaves it where it is. */
  assign: { personId: string; kind: 'person' | 'group' } | null;
  /** Raised to this, never lowered; `null` leaves it. */
  priority: Priority | null;
  /** Our tags after the write: all other tags are kept as they are. */
  tags: { add: string[]; remove: string[] };
  /** Host-side reminder where the host has such a thing (Salesforce Task). */
  task: { title: string; dueAt: Instant | null } | null;
  /**
   * Beside the transition, each on its own; what fails is a warning. A field of the customer's own and its value, `null` to empty
   * it; user ids of who is to follow the ticket; an e-mail to users from the ticket, once for this transition's key.
   */
  field?: { id: string; value: string | boolean | null } | null;
  followers?: readonly string[];
  sideConversation?: { subject: string; body: string; to: readonly string[] } | null | undefined;
  /**
   * For a host that has them: user ids of who is told in the ticket's feed, once for this transition's key, and of who is to stay with
   * the ticket as one of its team.
   */
  mentions?: readonly string[];
  teamMembers?: readonly string[];
}

export interface WriteResult {
  /** The host's id of the note that was written; `null` when the host did not say. */
  noteId: string | null;
  /** What was to happen beside the transition and did not, as the host worded it; empty when all went well. */
  warnings: { part: string; words: string }[];
}

/** A customer escalated as a whole, as it is to stand on its account. */
export interface AccountEscalationWrite {
  accountId: string;
  title: string;
  /** The readable story with the marker as its last line. */
  text: string;
  /** Host user or queue who is to hold it; `null` leaves it with who writes it. */
  ownerId: string | null;
  dueAt: Instant | null;
}

/** A ticket as a list of the past shows it. */
export interface PastTicket {
  /** Without what happened since it was opened, which `detail` tells: it was opened as it is now. */
  ticket: TicketRecord;
  /** When it changed last; `null` where the host did not say. */
  changedAt: Instant | null;
}

/** The past of an account, read once and in slices. All calls reject with `HostError`. */
export interface HostHistory {
  /** So many tickets at most `details` takes at once. */
  readonly atOnce: number;
  /**
   * At most one request: a page of the tickets that changed since `since`, a ticket perhaps more than once, and the ids of those that
   * were deleted. `cursor` is where the page before ended, `null` begins; a page without tickets need not be the end.
   */
  list(
    connection: Connection,
    slice: { since: Instant; cursor: string | null },
  ): Promise<{ tickets: PastTicket[]; gone: string[]; cursor: string | null; end: boolean }>;
  /**
   * One request: the first of these tickets, or more of them, with all that happened to them, and the ids of those that are not there
   * any more; who is in neither is to be asked for again. Where one request does not bring all, `cursor` tells how to go on from the
   * tickets given back; `null` begins and ends. `choices` are words that the host's own lists offer for fields of a ticket: nobody wrote
   * them freely.
   */
  details(
    connection: Connection,
    tickets: readonly TicketRecord[],
    cursor: string | null,
  ): Promise<{ tickets: TicketRecord[]; gone: string[]; cursor: string | null; choices: readonly string[] }>;
}

/** What a customer of another system is looked for by. Domains as somebody registered them, names by their own first word. */
export interface CustomerSearch {
  /** The id by which that system knows the customer of this one. */
  externalId: string | null;
  domains: readonly string[];
  names: readonly string[];
}

/** What a sign-in or its renewal gave. */
export interface Grant {
  accessToken: string;
  /** Renews the access token without the person, once where the host rotates it; `null` where the host gave none. */
  refreshToken: string | null;
  /** Seconds that the access token lives, from the request on; `null` where the host did not say. */
  expiresIn: number | null;
}

/**
 * OAuth with PKCE, for a host that wants it. Rejects with `SignInError`: `unavailable` when no answer came, where the host may have
 * acted; any other code when it refused.
 */
export interface HostSignIn {
  /** The account behind any address of it that a person may type or paste, and where its pages are; `null` if it is none. */
  accountOf(address: string): { account: string; pageHost: string } | null;
  /** Where to send the person. `silent` asks the host not to show anything. `state` and `verifier` are kept for `finish`. */
  start(options: {
    account: string;
    clientId: string;
    redirectUrl: string;
    silent: boolean;
    /** Asks for nothing but who is signed in: a token that can read and write nothing. Left out: for all that is done. */
    identityOnly?: boolean;
  }): Promise<{ url: string; state: string; verifier: string }>;
  /** From the address the sign-in ended at to a token: at most two requests. */
  finish(options: {
    http: HttpClient;
    account: string;
    clientId: string;
    redirectUrl: string;
    state: string;
    verifier: string;
    endedAt: string;
  }): Promise<Grant & { userId: string; userName: string | null }>;
  /**
   * Renews a grant: one request. The answer's `refreshToken` is the next one. A host that rotates takes the one given no second
   * time, and may end the whole sign-in when it sees it again.
   */
  refresh(options: {
    http: HttpClient;
    account: string;
    clientId: string;
    refreshToken: string;
  }): Promise<Grant>;
  /** Ends a sign-in at the host: one request. */
  revoke(options: {
    http: HttpClient;
    account: string;
    accessToken: string;
    refreshToken: string | null;
  }): Promise<void>;
}

/** All calls reject with `HostError`. */
export interface HostApi {
  readonly host: HostId;
  /** Host permissions that its requests need. */
  readonly permissions: readonly string[];
  /** How one signs in with a token; `null` where the host knows no such thing. */
  readonly signIn: HostSignIn | null;
  /** Whether the browser's own session is enough to work with: a token is then what one may add, not what one needs. */
  readonly sessionIsEnough: boolean;
  /** Whether it is an account to try things in, not the one customers are served in. No request. */
  isSandbox(account: string): boolean;
  /**
   * Where the browser keeps its session of an account, to be used as a token by who opts in: the cookie's place and name, and
   * whether a value is one that this host's API may take. `isReadable`: false for an address at which a proxy keeps the cookie.
   * `null` where the session is used anyway, or there is no such cookie.
   */
  readonly sessionCookie: {
    of(account: string): { url: string; host: string; name: string };
    isOne(value: string): boolean;
    isReadable(address: string): boolean;
  } | null;
  /** What an answer's headers (names in lower case) say of the host's limits, the account's own first; empty when nothing. */
  limitsOf(headers: Readonly<Record<string, string>>, now: Instant): RateLimit[];
  /** What is left of each of these limits to others. */
  readonly spares: SparedShares;
  /** Until when an answer asks that nothing is sent, where it says so otherwise than by 429 or `Retry-After`; `null`: it does not. */
  restAsked(answer: Pick<HttpAnswer, 'status' | 'body'>, now: Instant): Instant | null;
  /** The address a person opens to see this record. No request. */
  pageAddress(account: string, record: PageRecord): string;
  /** One request. What it does not bring is `null`. */
  readTicket(connection: Connection, id: string): Promise<TicketFacts>;
  /**
   * One request: the public conversation in numbers and readings, what colleagues did, and our markers. `facts` tell who the
   * customer is.
   */
  readComments(
    connection: Connection,
    facts: TicketFacts,
  ): Promise<{
    conversation: Conversation;
    events: EscalationEvent[];
    people: Person[];
    /** `null` when a part of the conversation could not be read. */
    messages: MessageReading[] | null;
    activities: Activity[];
  }>;
  /**
   * One request, or one per 100 messages: the texts of these internal notes of a ticket as they stand on the host, in any order. What is
   * not there any more, or not for this person to see, is left out. They go to the screen and are kept nowhere (design 4.10).
   */
  readNotes(
    connection: Connection,
    ticketId: string,
    noteIds: readonly string[],
  ): Promise<{ id: string; text: string }[]>;
  /** One request. */
  readCustomerTickets(connection: Connection, accountId: string): Promise<CustomerTickets>;
  /** At most two requests; `twin` is `null`. */
  readAccount(connection: Connection, id: string): Promise<AccountFacts>;
  /**
   * One request: at most 100 tickets as a list shows them, without what only a single ticket brings. Those that the host did not
   * give are not in the answer. `null` where the host has no such call.
   */
  readonly readTickets: ((connection: Connection, ids: readonly string[]) => Promise<TicketFacts[]>) | null;
  /**
   * One request: which of my tickets others changed after `since`, without waiting for a search index; `complete` is false when
   * there were more. `null` where the host has no such call.
   */
  readonly readChanges:
    | ((connection: Connection, since: Instant) => Promise<{ ticketIds: string[]; complete: boolean }>)
    | null;
  /** At most two requests: the fields that can be mapped. `null` where nothing can be mapped. */
  readonly listFields: ((connection: Connection) => Promise<HostField[]>) | null;
  /** What is read while nobody has mapped anything. `null` where nothing can be mapped. */
  readonly usualMapping: FieldMapping | null;
  /**
   * At most two requests: the answers to surveys about these tickets, exactly as they were given; `null` where this person may not
   * read them. `null` where the host has no such call.
   */
  readonly readSurveys:
    | ((connection: Connection, ticketIds: readonly string[]) => Promise<SurveyAnswer[] | null>)
    | null;
  /** One request: what each of a customer's fields would tell of each fact. `null` where nothing can be mapped. */
  readonly readFieldExample: ((connection: Connection, accountId: string) => Promise<FieldExample>) | null;
  /**
   * One request, and one per calendar: the business hours that the host keeps; `null` where this person may not read them. `null`
   * where the host has no such call.
   */
  readonly readCalendars: ((connection: Connection) => Promise<HostCalendar[] | null>) | null;
  /**
   * One request: the SLA policies that the host keeps, in the order in which they are tried; `null` where this person may not read
   * them. `null` where the host has no such call.
   */
  readonly readSlaPolicies: ((connection: Connection) => Promise<HostSlaPolicy[] | null>) | null;
  /**
   * One request: what happened to one ticket and when it waited for the customer, for those whose counts say that there is more to
   * know. `null` where the host has no such call.
   */
  readonly readHistory:
    | ((connection: Connection, facts: TicketFacts) => Promise<Pick<TicketFacts, 'history' | 'pendings'>>)
    | null;
  /**
   * One request: how many open tickets each of these people, groups or queues holds; who holds none may be missing. `null` where
   * this person may not count them. `null` where the host cannot count for several at once.
   */
  readonly readLoads:
    | ((connection: Connection, ownerIds: readonly string[]) => Promise<Record<string, number> | null>)
    | null;
  /** Whether `write` sets a field of the customer's own beside the transition. */
  readonly writesField: boolean;
  /** `null` where the past cannot be read. */
  readonly history: HostHistory | null;
  /**
   * The customers who may be the one that is looked for: by its external id, else by a domain, else by the beginning of a name, as
   * far as the host can be asked for each; at most 50, in any order, some of whom it will not be. At most three requests, none further
   * once somebody is found, and none where nothing can be asked.
   */
  findAccounts(connection: Connection, wanted: CustomerSearch): Promise<CustomerAccount[]>;
  /** The id of a customer as somebody wrote it into a file, as the host itself writes it; `null` for what is none. No request. */
  customerId(written: string): string | null;
  /** One request: my open tickets with their clocks. */
  readQueue(connection: Connection): Promise<Queue>;
  /** One request: the open tickets that are escalated, whoever has them, those that changed last, 100 at most, with when they did. */
  readEscalated(connection: Connection): Promise<{ id: string; changedAt: Instant | null }[]>;
  /** One request: who the host takes us for; more where a host's own session is not told by the one that is meant for it. */
  whoAmI(connection: Connection): Promise<Person>;
  /** One request per 100 of them: people, groups or queues that can own an escalation. */
  listOwners(connection: Connection): Promise<Person[]>;
  /**
   * Writes one transition, all of it or nothing. One attempt; `conflict` when the record changed since it was read,
   * `uncertain` in the error's details when the host may have acted.
   */
  write(connection: Connection, transition: TransitionWrite): Promise<WriteResult>;
  /**
   * What `write` does beside the transition, for one that stands on the host and of which nobody heard whether the rest was done: looks
   * first, and does nothing twice. What failed, or cannot be told, is in the answer. `null` where the host's `write` leaves no trace of it.
   */
  readonly writeBeside:
    | ((connection: Connection, transition: TransitionWrite) => Promise<WriteResult['warnings']>)
    | null;
  /**
   * A task on a customer's account that says that all of it is escalated; `null` where the host has no such thing. Each is one
   * request. `read` gives those that carry our marker, completed ones too. `write` is one attempt, on no condition: whoever writes
   * reads before and after, and of two tasks with one key `remove`s their own where it is the later one; it may be gone already.
   */
  readonly accountEscalations: {
    read(connection: Connection, accountId: string): Promise<AccountEscalation[]>;
    write(connection: Connection, escalation: AccountEscalationWrite): Promise<WriteResult>;
    remove(connection: Connection, taskId: string): Promise<void>;
  } | null;
  /**
   * Answering the customer in public, in the words given; `null` where the host has no such call. `send` is one attempt on the
   * condition of `facts`, as `write`; `find` gives the id of a public message with exactly these words that we wrote at `since` or
   * later (host time), or `null`: the same words may have been said before.
   */
  readonly reply: {
    send(connection: Connection, facts: TicketFacts, text: string): Promise<WriteResult>;
    find(connection: Connection, facts: TicketFacts, text: string, since: Instant): Promise<string | null>;
  } | null;
}
