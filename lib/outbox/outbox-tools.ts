import type { OutboxStore } from '../cache/outbox-store';
import type { AccountEscalation } from '../domain/model/account-escalation';
import type { EscalationEvent } from '../domain/model/escalation-event';
import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';
import type { RecordRef } from '../domain/model/record-ref';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { WritingSetting } from '../domain/model/writing-setting';
import type { Connection, HostApi } from '../hosts/contract';
import type { Exclusively } from '../platform/exclusively';
import type { AccountStory } from './account-story';
import type { NoteStory } from './note-story';

/** What writing to hosts needs: given, so that all of it can be simulated. */
export interface OutboxTools {
  outbox: OutboxStore;
  api(host: HostId): HostApi;
  connect(host: HostId, account: string): Promise<Connection>;
  exclusively: Exclusively;
  /** Host time. */
  now(): Instant;
  /** 0 up to 1. */
  random(): number;
  randomId(): string;
  /** The one that a record with these events goes by; `null` is the policy in force. */
  policy(events: readonly EscalationEvent[] | null): Promise<Policy>;
  /** What the account's escalations write beside the rest. */
  writing(account: string): Promise<WritingSetting>;
  /** A ticket that was just read with what is known of the desk it lies on, by which its owner is chosen. */
  atDesk(facts: TicketFacts): Promise<TicketFacts>;
  /** Our own user id on the host, or `null` while unknown. */
  myId(host: HostId, account: string): Promise<string | null>;
  /** Not before this moment may the account be asked, or `null`. */
  closedUntil(account: string): Promise<Instant | null>;
  closeUntil(account: string, until: Instant): Promise<void>;
  /** The host does not know who asks, or does not let them: what was used for it is of no use any more. */
  signedOut(host: HostId, account: string, problem: 'signed-out' | 'session-refused'): Promise<void>;
  /** The readable part of the note, and the title of a reminder where the host has such a thing. */
  tell(story: NoteStory): Promise<{ note: string; taskTitle: string }>;
  /** What the task on a customer's account is called and says. */
  tellAccount(story: AccountStory): Promise<{ title: string; text: string }>;
  /** When the customer was escalated as a whole, as just read from its account. */
  accountRead(ref: RecordRef, escalations: readonly AccountEscalation[]): Promise<void>;
  /** What a part of a write is called where a warning names it (`WriteResult.warnings`), in the reader's words. */
  partName(part: string): string;
  /** A row of the record is about to change; `facts` is the record as just read, when it was. What is shown follows, also after a stop. */
  changing(ref: RecordRef, facts: TicketFacts | null): Promise<void>;
  /** It has changed: to be shown now. */
  changed(ref: RecordRef): Promise<void>;
}
