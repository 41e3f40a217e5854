import { describe, expect, test } from 'vitest';
import { openSalesforce } from './open-salesforce';

describe('the team of a case', () => {
  test('takes nobody twice', async () => {
    const { call, query, api, caseId, seed } = openSalesforce();
    const roles = await query('SELECT Id, Name, AccessLevel FROM CaseTeamRole ORDER BY Name');
    expect(roles.body.records).toHaveLength(3);
    const MemberId = seed.people.find(({ key }) => key === 'priya')?.salesforceId;
    const body = { ParentId: caseId, MemberId, TeamRoleId: roles.body.records[0].Id };
    expect(await call('POST', `${api}/sobjects/CaseTeamMember`, body)).toMatchObject({ status: 201 });
    expect(await call('POST', `${api}/sobjects/CaseTeamMember`, body)).toMatchObject({
      status: 400,
      body: [{ errorCode: 'DUPLICATE_VALUE' }],
    });
  });
});

describe('the feed of a case', () => {
  const item = (subjectId: string, ...people: string[]) => ({
    feedElementType: 'FeedItem',
    subjectId,
    visibility: 'InternalUsers',
    body: {
      messageSegments: [...people.map((id) => ({ type: 'Mention', id })), { type: 'Text', text: ' look' }],
    },
  });

  test('takes a post with up to 25 mentions, and shows it first', async () => {
    const { call, api, caseId, seed } = openSalesforce();
    const priya = seed.people.find(({ key }) => key === 'priya')?.salesforceId ?? '';
    expect((await call('POST', `${api}/chatter/feed-elements`, item(caseId, priya))).status).toBe(201);
    const many = Array.from({ length: 26 }, () => priya);
    expect((await call('POST', `${api}/chatter/feed-elements`, item(caseId, ...many))).status).toBe(400);
    const feed = await call('GET', `${api}/chatter/feeds/record/${caseId}/feed-elements`);
    expect(feed.body.elements).toMatchObject([{ body: { text: expect.stringMatching(/^@Priya .* look$/) } }]);
  });

  test.each([
    ['off', 'FUNCTIONALITY_NOT_ENABLED'],
    ['no-scope', 'INSUFFICIENT_ACCESS'],
  ] as const)('%s: %s', async (chatter, errorCode) => {
    const { call, api, caseId, salesforce } = openSalesforce();
    salesforce.switches.chatter = chatter;
    expect(await call('POST', `${api}/chatter/feed-elements`, item(caseId))).toMatchObject({
      status: 403,
      body: [{ errorCode }],
    });
  });
});

describe('what keeps a case from being written', () => {
  const escalate = { IsEscalated: true };

  test('a rule, until the field it asks for is filled in, also by the same write', async () => {
    const { call, api, caseId, salesforce } = openSalesforce();
    salesforce.setField('Case', caseId, { Reason: null });
    salesforce.switches.validationRule = {
      ...{ sobject: 'Case', words: 'Say why.', fields: ['Reason'], unlessSet: 'Reason' },
    };
    const path = `${api}/sobjects/Case/${caseId}`;
    expect(await call('PATCH', path, escalate)).toMatchObject({
      status: 400,
      body: [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Say why.', fields: ['Reason'] }],
    });
    expect((await call('PATCH', path, { ...escalate, Reason: 'Performance' })).status).toBe(204);
  });

  test('a flow, and somebody else who writes at that moment', async () => {
    const { call, api, caseId, salesforce } = openSalesforce();
    const path = `${api}/sobjects/Case/${caseId}`;
    salesforce.switches.flow = { sobject: 'Case', words: 'The flow failed.' };
    expect((await call('PATCH', path, escalate)).body[0].errorCode).toBe('CANNOT_EXECUTE_FLOW_TRIGGER');
    salesforce.switches.flow = null;
    salesforce.switches.lockedRows = 1;
    expect((await call('PATCH', path, escalate)).body[0].errorCode).toBe('UNABLE_TO_LOCK_ROW');
    expect((await call('PATCH', path, escalate)).status).toBe(204);
  });

  test('a read on the condition that nothing changed fails where something did', async () => {
    const { call, api, caseId, clock, salesforce } = openSalesforce();
    const path = `${api}/sobjects/Case/${caseId}?fields=Id`;
    const since = { 'If-Unmodified-Since': new Date(clock.now()).toUTCString() };
    expect((await call('GET', path, undefined, since)).status).toBe(200);
    clock.advance(2000);
    salesforce.setField('Case', caseId, { Priority: 'Low' });
    expect((await call('GET', path, undefined, since)).status).toBe(412);
  });
});

describe('the org’s own rule', () => {
  test.each([
    ['platform', 'AutomatedProcess'],
    ['named-user', 'Standard'],
  ] as const)('escalates as the %s: %s', async (as, type) => {
    const { query, caseId, salesforce } = openSalesforce();
    salesforce.ruleEscalates(caseId, {}, as);
    const { body } = await query(
      `SELECT Field, NewValue, CreatedBy.UserType FROM CaseHistory WHERE CaseId = '${caseId}' AND Field = 'IsEscalated'`,
    );
    expect(body.records).toMatchObject([{ NewValue: 'true', CreatedBy: { UserType: type } }]);
  });
});
