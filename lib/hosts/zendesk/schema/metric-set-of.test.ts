import { describe, expect, test } from 'vitest';
import { toCounts } from '../map/to-counts';
import { MetricSet } from './metric-set';
import { metricSetOf } from './metric-set-of';

const set = { ticket_id: 7, reopens: 2 };
const other = { ticket_id: 8, reopens: 9 };
const found = (ticket: object, answer: object = {}) => {
  const { metric_set, metric_set_place } = metricSetOf({ id: 7, ...ticket }, { ...answer });
  return [(metric_set as typeof set | null)?.reopens ?? null, metric_set_place];
};

describe('the metric set of a ticket', () => {
  test.each([
    ['in the ticket', { metric_set: set }, {}, [2, 'ticket-metric-set']],
    ['in the ticket, without its number', { metric_set: { reopens: 2 } }, {}, [2, 'ticket-metric-set']],
    ['in the ticket, as a list', { metric_sets: [set] }, {}, [2, 'ticket-metric-sets-list']],
    [
      'in the ticket, as tickets/{id}/metrics has it',
      { ticket_metric: set },
      {},
      [2, 'ticket-ticket-metric'],
    ],
    ['beside it, in a list', {}, { metric_sets: [other, set] }, [2, 'beside-metric-sets-list']],
    ['beside it, alone', {}, { metric_set: set }, [2, 'beside-metric-set']],
    ['beside it, as a list of one', {}, { ticket_metric: [set] }, [2, 'beside-ticket-metric-list']],
    ['beside it, as one', {}, { ticket_metric: set }, [2, 'beside-ticket-metric']],
    ['another ticket’s', {}, { metric_sets: [other] }, [null, null]],
    ['another ticket’s, inside', { metric_set: other }, {}, [null, null]],
    ['nobody’s', {}, { metric_sets: [{ reopens: 9 }] }, [null, null]],
    ['nowhere', {}, {}, [null, null]],
    ['nonsense', { metric_set: 'x', metric_sets: [null] }, { metric_sets: 7 }, [null, null]],
  ])('%s', (_, ticket, answer, expected) => {
    expect(found(ticket, answer)).toEqual(expected);
  });
});

describe('what it says', () => {
  const counts = (json: object) => toCounts(MetricSet.parse(json));

  test('in our words', () => {
    expect(
      counts({
        reopens: 1,
        replies: 4,
        group_stations: 2,
        assignee_stations: 3,
        reply_time_in_minutes: { calendar: 16, business: 0 },
        requester_wait_time_in_minutes: { calendar: 95, business: 12 },
        status_updated_at: '2026-03-02T09:00:00Z',
        assigned_at: '2026-03-02T08:10:00Z',
        solved_at: null,
        requester_updated_at: '2026-03-02T09:05:00Z',
        assignee_updated_at: '2026-03-02T08:30:00Z',
      }),
    ).toEqual({
      reopens: 1,
      replies: 4,
      groupStations: 2,
      assigneeStations: 3,
      firstReplyMinutes: 16,
      requesterWaitMinutes: 95,
      statusUpdatedAt: Date.UTC(2026, 2, 2, 9),
      assignedAt: Date.UTC(2026, 2, 2, 8, 10),
      solvedAt: null,
      lastRequesterUpdateAt: Date.UTC(2026, 2, 2, 9, 5),
      lastAssigneeUpdateAt: Date.UTC(2026, 2, 2, 8, 30),
    });
  });

  test('of messaging, in seconds', () => {
    const seconds = { reply_time_in_seconds: { calendar: 90 } };
    expect(counts(seconds)?.firstReplyMinutes).toBe(1.5);
    expect(counts({ ...seconds, reply_time_in_minutes: { calendar: null } })?.firstReplyMinutes).toBe(1.5);
  });

  test('is unknown where it makes no sense', () => {
    const odd = {
      reopens: -1,
      replies: 'four',
      group_stations: 1.5,
      reply_time_in_minutes: 16,
      solved_at: 'soon',
    };
    expect(Object.values(counts(odd) ?? {}).every((value) => value === null)).toBe(true);
    expect(toCounts(null)).toBeNull();
  });
});
