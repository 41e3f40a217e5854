import { expect, it } from 'vitest';
import { SalesforceCase } from './salesforce-case';
import { World } from './world';

const MINUTE = 60_000;
const TEXT = 'Dear Ana, we are on it.';

it('a reply whose answer was lost, refused when it was looked for, and tried again by a person, is not said twice', {
  timeout: 60_000,
}, async () => {
  const world = new World();
  const { salesforce } = world.sandbox;
  const one = await SalesforceCase.open(world, world.browser('maya'));
  await one.escalate();
  const sent = () => one.comments.filter((row) => row.IsPublished === true && row.CommentBody === TEXT);
  const last = async () => (await one.browser.outbox()).findLast(({ deed }) => deed === 'replied');
  const comment = {
    path: /composite$/,
    bodyIncludes: '"IsPublished":true',
    drop: 'after',
    times: 1,
  } as const;
  world.sandbox.faults.add(comment);
  await one.browser.fromPage('reply', { ref: one.ref, readAt: world.now(), text: TEXT });
  await world.pass(11_000);
  expect(sent()).toHaveLength(1);
  expect(await last()).toMatchObject({ state: 'unknown' });
  const body = [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message: 'no' }];
  salesforce.switches.partAnswers = { case: { status: 403, body } };
  await world.pass(10 * MINUTE);
  expect(await last()).toMatchObject({ state: 'refused', problem: 'no-access' });
  salesforce.switches.partAnswers = {};
  const rowId = (await last())?.id;
  expect(await one.browser.fromPage('answer-refusal', { rowId, wish: 'again' })).toMatchObject({
    answer: { outcome: 'queued' },
  });
  await world.pass(MINUTE);
  expect(sent()).toHaveLength(1);
  expect(await last()).toMatchObject({ state: 'done', problem: null });
  expect(one.browser.failures).toEqual([]);
});
