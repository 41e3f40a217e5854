import type { HostId } from '../model/host-id';
import type { Instant } from '../model/instant';
import type { Priority } from '../model/priority';
import { sampleCustomers } from './sample-customers';

/** One ticket of the last 90 days that is solved. */
export interface PastSampleTicket {
  host: HostId;
  number: number;
  customer: number;
  subject: string;
  product: string;
  priority: Priority;
  assignee: number;
  openedAt: Instant;
  answeredAt: Instant;
  solvedAt: Instant;
  /** 1-5; `null`: nobody answered the survey. */
  satisfaction: number | null;
  /** How it went up, if it did, and when it was over. */
  escalation: { levelId: 'level-1' | 'level-2'; owner: number; at: Instant; acknowledgedAt: Instant } | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAYS = 90;
const A_DAY = 2;

const SUBJECTS: readonly [subject: string, product: string, assignee: number][] = [
  ['Report does not open', 'Reporting', 0],
  ['Invoice sent to the wrong address', 'Billing', 4],
  ['Map is empty after the update', 'Fleet', 1],
  ['Cannot add a new user', 'Access', 0],
  ['Export stops half way', 'Reporting', 1],
  ['App asks to sign in again and again', 'Mobile', 0],
  ['Import refuses our file', 'Import', 9],
  ['Question about the new pricing', 'Billing', 6],
  ['Reminder mails arrive late', 'Scheduling', 9],
  ['Complaint: nobody called back', 'Service', 0],
  ['Payment was declined', 'Billing', 4],
  ['Outage of the portal in the morning', 'Portal', 1],
];
const PRIORITIES: readonly Priority[] = ['normal', 'high', 'normal', 'low', 'normal', 'urgent', 'normal'];

/**
 * What was solved in the last 90 days at the sample desk, about two tickets a day: always the same for one `now`. Every eleventh was
 * escalated; customers whose use falls write more often.
 */
export function samplePast(now: Instant): PastSampleTicket[] {
  return Array.from({ length: DAYS * A_DAY }, (_, index): PastSampleTicket => {
    const place = (index * 7 + Math.floor(index / 12)) % sampleCustomers.length;
    const customer = index % 5 === 0 ? ([0, 4, 7, 10][index % 4] ?? place) : place;
    const hosts = sampleCustomers[customer]?.hosts ?? ['zendesk'];
    const host = hosts[index % hosts.length] ?? 'zendesk';
    const [subject, product, assignee] = SUBJECTS[(index * 5 + customer) % SUBJECTS.length] ?? [
      'Question',
      'Portal',
      0,
    ];
    const openedAt = now - Math.round((DAYS - index / A_DAY) * DAY) + ((index * 37) % 500) * MINUTE;
    const isEscalated = index % 11 === 3;
    const answeredAt = openedAt + (20 + ((index * 53) % (isEscalated ? 400 : 150))) * MINUTE;
    // Nothing is solved that is not over yet.
    const solvedAt = Math.min(answeredAt + (180 + ((index * 131) % 2600)) * MINUTE, now - 2 * MINUTE);
    const at = answeredAt + (solvedAt - answeredAt) * 0.3;
    return {
      ...{
        host,
        number: host === 'zendesk' ? 3600 + index : 1000 + index,
        customer,
        subject,
        product,
        assignee,
      },
      priority: PRIORITIES[index % PRIORITIES.length] ?? 'normal',
      ...{ openedAt, answeredAt: Math.min(answeredAt, solvedAt), solvedAt },
      satisfaction: index % 3 === 0 ? (isEscalated ? 2 : 3 + (index % 2)) : null,
      escalation: isEscalated
        ? {
            levelId: index % 2 === 0 ? 'level-2' : 'level-1',
            owner: product === 'Billing' ? 4 : index % 2 === 0 ? 3 : 1,
            at: Math.round(at),
            acknowledgedAt: Math.round(at + (solvedAt - at) * 0.1),
          }
        : null,
    };
  });
}
