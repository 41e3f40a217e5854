import type { TicketFacts } from '../domain/model/ticket-facts';
import type { Connection, HostApi } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { HttpFailure } from '../platform/http-failure';

/** The record with its log, read fresh from the host. Rejects with `HostError` only. */
export async function readRecord(api: HostApi, connection: Connection, id: string): Promise<TicketFacts> {
  try {
    const facts = await api.readTicket(connection, id);
    if (facts.events !== null) return facts;
    const comments = await api.readComments(connection, facts);
    return { ...facts, ...comments, people: [...facts.people, ...comments.people] };
  } catch (error) {
    if (error instanceof HttpFailure) throw new HostError('offline', `${error.message}`);
    throw error;
  }
}
