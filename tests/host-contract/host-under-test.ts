import type { Connection, HostApi, HostPage, PageRecord, TransitionWrite } from '../../lib/hosts/contract';
import type { Fault } from '../sandbox/core/faults';
import type { SandboxClock } from '../sandbox/core/sandbox-clock';

/** What an adapter brings to be tried by the contract: both its halves, pages written by hand, and a sandbox. */
export interface HostUnderTest {
  page: HostPage;
  api: HostApi;
  /** Addresses and what they show. `null`: no account of this host. */
  addresses: { url: string; account: string | null; records: PageRecord[] }[];
  /** Pages as the host builds them. */
  pages: {
    what: string;
    url: string;
    html: string;
    /** Records whose badge has a place there, by the `id` of the element it goes to. */
    placed: { record: PageRecord; at: string }[];
    /** Records that are not on this page, or not in front. */
    absent: PageRecord[];
  }[];
  /** What a tab may send for the worker, and what it may not. */
  relays: { may: [method: string, path: string][]; mayNot: [method: string, path: string][] };
  /** A sandbox of its own, with somebody signed in. */
  start(): HostWorld;
}

/** A host that runs in process, seen from both sides. */
export interface HostWorld {
  connection: Connection;
  /** Requests sent so far. */
  sent(): number;
  clock: SandboxClock;
  /** Meets every request to the API from now on. */
  breaks(fault: Fault): { remove(): void };
  /** From now on every answer says words that nobody knows where status and priority stand. */
  speaksStrangely(): void;
  /** An open ticket of the person who is signed in, and one that does not exist. */
  ticketId: string;
  missingTicketId: string;
  /** Its customer, and what the customer is called in the other system. */
  accountId: string;
  externalId: string;
  missingExternalId: string;
  /** The person who is signed in, and a colleague who may own an escalation. */
  myId: string;
  colleagueId: string;
  customerWrites(text: string): void;
  /** A colleague writes: an internal note, or so that the customer sees it. */
  colleagueWrites(text: string, isPublic: boolean): void;
  /** Somebody changes the ticket. */
  changeTicket(): void;
  /** The same transition, one part of which the host will refuse. */
  withRefusedPart(transition: TransitionWrite): TransitionWrite;
  /** All that a write could change, as text, to compare. */
  ticketAsItStands(): string;
}
