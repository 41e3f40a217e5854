import { expect, it } from 'vitest';
import { z } from 'zod';
import { AccountEscalation } from '../../lib/domain/model/account-escalation';
import { formatMarker } from '../../lib/domain/model/format-marker';
import { HostCalendar } from '../../lib/domain/model/host-calendar';
import { HostField } from '../../lib/domain/model/host-field';
import { SurveyAnswer } from '../../lib/domain/model/survey-answer';
import type { HostUnderTest } from './host-under-test';

/** What a host may lack: surveys, calendars, fields to map, escalations of a whole customer. */
export function readingTheAccount({ api, start }: HostUnderTest): void {
  const { readSurveys, readCalendars, listFields, readLoads, accountEscalations } = api;

  /** Once for what is asked once a day, then as it costs. */
  async function costs(
    most: number,
    gives: z.ZodType,
    read: (world: ReturnType<typeof start>) => Promise<unknown>,
  ) {
    const world = start();
    await read(world);
    const before = world.sent();
    const given = await read(world);
    // What is not there, or not for this person, is not asked for anew.
    if (given !== null) expect(world.sent() - before).toBeGreaterThanOrEqual(1);
    expect(world.sent() - before).toBeLessThanOrEqual(most);
    expect(gives.parse(given)).toEqual(given);
  }

  if (readSurveys !== null)
    it('reads the answers to surveys with two requests at most', () =>
      costs(2, z.array(SurveyAnswer).nullable(), ({ connection, ticketId }) =>
        readSurveys(connection, [ticketId]),
      ));

  if (readCalendars !== null)
    it('reads the calendars with one request and one for each', async () => {
      const world = start();
      await readCalendars(world.connection);
      const before = world.sent();
      const given = z
        .array(HostCalendar)
        .nullable()
        .parse(await readCalendars(world.connection));
      expect(world.sent() - before).toBeLessThanOrEqual(1 + (given?.length ?? 0));
    });

  if (listFields !== null)
    it('lists the fields that can be mapped with two requests at most', () =>
      costs(2, z.array(HostField).min(1), ({ connection }) => listFields(connection)));

  if (readLoads !== null)
    it('counts what somebody holds with one request', () =>
      costs(
        1,
        z.record(z.string(), z.number().int().min(0)).nullable(),
        ({ connection, myId, colleagueId }) => readLoads(connection, [myId, colleagueId]),
      ));

  if (accountEscalations !== null)
    it('writes that a whole customer is escalated, finds it, and takes it back, a request at a time', async () => {
      const { connection, accountId, colleagueId, clock, sent } = start();
      const read = () => accountEscalations.read(connection, accountId);
      expect(await read()).toEqual([]);
      const event = {
        key: `${connection.account}/${accountId}/1/0`,
        deed: 'escalated',
        levelId: 'level-1',
        ownerId: colleagueId,
        dueAt: clock.now() - (clock.now() % 1_000) + 3_600_000,
        policyVersion: 'shipped-1',
      } as const;
      const before = sent();
      const { noteId } = await accountEscalations.write(connection, {
        accountId,
        title: 'Escalated',
        text: `All of it is escalated.\n\n${formatMarker(event)}`,
        ownerId: colleagueId,
        dueAt: event.dueAt,
      });
      expect(sent() - before).toBe(1);
      const found = await read();
      expect(sent() - before).toBe(2);
      expect(z.array(AccountEscalation).parse(found)).toEqual(found);
      expect(found).toMatchObject([{ key: event.key, levelId: 'level-1', taskId: noteId, closed: false }]);
      await accountEscalations.remove(connection, noteId ?? '');
      // It may be gone already.
      await accountEscalations.remove(connection, noteId ?? '');
      expect(await read()).toEqual([]);
    });

  it('spares what others need of a limit: what is read ahead stops before what is looked at', () => {
    const { screen, background } = api.spares;
    expect(screen).toBeGreaterThan(0);
    expect(background).toBeGreaterThan(screen);
    expect(background).toBeLessThanOrEqual(0.5);
    expect(api.limitsOf({ 'x-unknown': '1' }, 0)).toEqual([]);
    for (const body of ['', 'null', '[]', '{}', '<html></html>']) {
      expect(api.restAsked({ status: 403, body }, 0)).toBeNull();
    }
  });
}
