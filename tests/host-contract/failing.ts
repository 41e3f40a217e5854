import { beforeAll, describe, expect, it } from 'vitest';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import { HostError } from '../../lib/hosts/host-error';
import type { Fault } from '../sandbox/core/faults';
import { apiReads } from './api-reads';
import type { HostUnderTest, HostWorld } from './host-under-test';
import { startedWithFacts } from './started-with-facts';
import { transitionOn } from './transition-on';

const second = 1_000;

/** Whatever a host does instead of answering is a problem with a code. */
export function failing(host: HostUnderTest): void {
  const { api } = host;
  const faults: [what: string, fault: Fault, problem: HostProblem[]][] = [
    ['400', { status: 400, body: '{"error":"BadRequest"}' }, ['invalid', 'bad-answer']],
    ['401', { status: 401, body: '{"error":"no"}' }, ['signed-out']],
    ['403', { status: 403, body: '{"error":"no"}' }, ['no-access']],
    // An address that is there for every ticket says nothing of one by not being there.
    ['404', { status: 404, body: '{"error":"no"}' }, ['not-found', 'bad-answer']],
    ['418', { status: 418, body: 'teapot' }, ['bad-answer', 'host-error', 'invalid']],
    ['429', { status: 429, headers: { 'retry-after': '70' }, body: '{}' }, ['rate-limited']],
    ['500', { status: 500, body: 'oops' }, ['host-error']],
    ['503', { status: 503, body: '' }, ['host-error']],
    ['the login page', { answer: 'login-page' }, ['signed-out', 'bad-answer']],
    ['a broken connection', { drop: 'before' }, ['offline']],
    ['half an answer', { answer: 'truncated-json' }, ['bad-answer']],
    ['nothing', { status: 200, body: '' }, ['bad-answer']],
    ['null', { status: 200, body: 'null' }, ['bad-answer']],
    ['a list', { status: 200, body: '[]' }, ['bad-answer']],
    ['an empty object', { status: 200, body: '{}' }, ['bad-answer']],
    ['a number', { status: 200, body: '17' }, ['bad-answer']],
  ];
  describe.each(faults)('%s', (_what, fault, problems) => {
    // One world for all calls: none of them changes it.
    let world: HostWorld;
    let facts: TicketFacts;
    beforeAll(async () => {
      ({ world, facts } = await startedWithFacts(host));
    });

    it.each(apiReads(api))('$call: a problem with a code', async ({ call, read }) => {
      const armed = world.breaks(fault);
      const result = await read(world, facts).catch((error: unknown) => error);
      armed.remove();
      // To look for somebody and not to find them is an answer.
      if (call === 'findAccounts' && Array.isArray(result) && result.length === 0) return;
      expect(result).toBeInstanceOf(HostError);
      const { problem, details } = result as HostError;
      expect(problems).toContain(problem);
      expect(details.uncertain).toBeUndefined();
      if (problem === 'rate-limited') {
        expect(details.retryAt).toBeGreaterThan(world.clock.now() + 60 * second);
        expect(details.retryAt).toBeLessThanOrEqual(world.clock.now() + 70 * second);
      }
    });

    it('write: a problem with a code, and nothing is written', async () => {
      const before = world.ticketAsItStands();
      // Half an answer would come after the effect: that is the matter of another test.
      const armed = world.breaks(fault.answer === 'truncated-json' ? { drop: 'before' } : fault);
      const error = await api
        .write(world.connection, transitionOn(world, facts))
        .catch((one: unknown) => one);
      armed.remove();
      expect(error).toBeInstanceOf(HostError);
      expect(problems.concat('offline')).toContain((error as HostError).problem);
      expect(world.ticketAsItStands()).toBe(before);
    });
  });
}
