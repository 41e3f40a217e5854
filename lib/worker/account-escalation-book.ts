import { z } from 'zod';
import { AccountEscalation } from '../domain/model/account-escalation';
import type { AccountFacts } from '../domain/model/account-facts';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { WorkerTools } from './worker-tools';

const Escalations = z.array(AccountEscalation);

/** When customers were escalated as a whole, as read for a write: newer than what their pages were read with. */
export class AccountEscalationBook {
  constructor(private readonly tools: Pick<WorkerTools, 'copies' | 'now'>) {}

  /** @param on the record that carries the tasks */
  async keep(on: RecordRef, escalations: readonly AccountEscalation[]): Promise<void> {
    await this.tools.copies.write(keyOf(on), on.account, this.tools.now(), [...escalations]);
  }

  /** Keeps what the customer is called: the record that carries the tasks need not be the one whose page was read. */
  async name(on: RecordRef, name: string | null): Promise<void> {
    await this.tools.copies.write(`${recordKey(on)}/name`, on.account, this.tools.now(), name);
  }

  /** `null` where it is not known, or the copy cannot be read any more. */
  async nameOf(on: RecordRef): Promise<string | null> {
    return (await this.tools.copies.read(`${recordKey(on)}/name`, z.string().nullable()))?.value ?? null;
  }

  /** What was read last: for a write, or with the customer's facts at `readAt`; `null` where they are unknown. */
  async newest(
    on: RecordRef,
    { escalations = null }: Pick<AccountFacts, 'escalations'>,
    readAt: Instant,
  ): Promise<AccountEscalation[] | null> {
    const copy = await this.tools.copies.read(keyOf(on), Escalations);
    return copy !== null && (escalations === null || copy.readAt >= readAt) ? copy.value : escalations;
  }
}

function keyOf(on: RecordRef): string {
  return `${recordKey(on)}/escalations`;
}
