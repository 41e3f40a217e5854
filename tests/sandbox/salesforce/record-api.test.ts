import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSalesforce } from './open-salesforce';

const samples = new URL('../../../../shared/samples/salesforce/', import.meta.url);
const haveSamples = existsSync(samples);

describe('the record API', () => {
  it('answers a case with every visible field, the limits and the time of the sandbox', async () => {
    const { call, api, caseId, clock } = openSalesforce();
    const answer = await call('GET', `${api}/sobjects/Case/${caseId}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      attributes: { type: 'Case', url: `${api}/sobjects/Case/${caseId}` },
      CaseNumber: '00001042',
      Priority: 'High',
      IsEscalated: false,
      MilestoneStatus: 'Compliant',
    });
    expect(answer.body.CreatedDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/);
    expect(answer.headers.get('sforce-limit-info')).toBe('api-usage=1/115000');
    expect(answer.headers.get('date')).toBe(new Date(clock.now()).toUTCString());
  });

  it('keeps what happened to a case: the tracked fields, an owner by id and by name', async () => {
    const { call, query, api, caseId, seed } = openSalesforce();
    const queue = seed.groups[1];
    const rows = async () => {
      const soql = `SELECT Field, OldValue, NewValue FROM CaseHistory WHERE CaseId = '${caseId}' ORDER BY CreatedDate, Id`;
      return (await query(soql)).body.records.map((row: Record<string, unknown>) => [
        row.Field,
        row.OldValue,
        row.NewValue,
      ]);
    };
    const before = await rows();
    expect(before[0]).toEqual(['created', null, null]);
    const changes = { Priority: 'Low', OwnerId: queue?.salesforceId, Subject: 'Changed' };
    await call('PATCH', `${api}/sobjects/Case/${caseId}`, changes, { 'Sforce-Auto-Assign': 'FALSE' });
    expect((await rows()).slice(before.length)).toEqual([
      ['Priority', 'High', 'Low'],
      ['Owner', expect.stringMatching(/^005/), queue?.salesforceId],
      ['Owner', 'Jonas Weber', queue?.name],
    ]);
  });

  it('takes 15 characters for 18 and refuses a wrong case mask', async () => {
    const { call, api, caseId } = openSalesforce();
    expect((await call('GET', `${api}/sobjects/Case/${caseId.slice(0, 15)}`)).body.Id).toBe(caseId);
    expect((await call('GET', `${api}/sobjects/Case/${caseId.slice(0, 15)}ZZZ`)).status).toBe(404);
  });

  it('refuses without a live session in the words of the sample', async () => {
    const { call, api, salesforce } = openSalesforce();
    salesforce.access.expireTokens();
    const answer = await call('GET', `${api}/sobjects/Case/500`);
    expect([answer.status, answer.body]).toEqual([
      401,
      [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
    ]);
  });

  it('stops at the daily limit', async () => {
    const { call, api, salesforce } = openSalesforce();
    salesforce.switches.apiUsage = { used: 7, total: 7 };
    const answer = await call('GET', `${api}/sobjects`);
    expect([answer.status, answer.body]).toEqual([
      403,
      [{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }],
    ]);
    expect(answer.headers.get('sforce-limit-info')).toBe('api-usage=7/7');
  });

  it("gives the case to the rule's queue unless the write says FALSE", async () => {
    const { call, api, caseId, salesforce } = openSalesforce();
    const path = `${api}/sobjects/Case/${caseId}`;
    const owner = salesforce.case(caseId)?.OwnerId;
    expect((await call('PATCH', path, { IsEscalated: true }, { 'Sforce-Auto-Assign': 'FALSE' })).status).toBe(
      204,
    );
    expect(salesforce.case(caseId)).toMatchObject({ IsEscalated: true, OwnerId: owner });
    await call('PATCH', path, { Priority: 'High' });
    expect(salesforce.case(caseId)?.OwnerId).toBe(salesforce.switches.assignmentRuleQueueId);
    expect(salesforce.org.caseWrites.map((write) => write.autoAssign)).toEqual(['FALSE', null]);
  });

  it('stops a write whose precondition is older than the record, and lets two within one second pass', async () => {
    const { call, api, caseId, clock, salesforce } = openSalesforce();
    const path = `${api}/sobjects/Case/${caseId}`;
    const since = new Date(Date.parse(String(salesforce.case(caseId)?.LastModifiedDate))).toUTCString();
    const headers = { 'If-Unmodified-Since': since, 'Sforce-Auto-Assign': 'FALSE' };
    expect((await call('PATCH', path, { Status: 'Working' }, headers)).status).toBe(204);
    expect((await call('PATCH', path, { Status: 'Closed' }, headers)).status).toBe(412);
    expect(salesforce.case(caseId)?.IsClosed).toBe(false);
    const fresh = { ...headers, 'If-Unmodified-Since': new Date(clock.now()).toUTCString() };
    expect((await call('PATCH', path, { Status: 'Closed' }, fresh)).status).toBe(204);
    expect(salesforce.case(caseId)).toMatchObject({ IsClosed: true, ClosedDate: salesforce.org.stamp() });
    clock.advance(900);
    expect((await call('PATCH', path, { Priority: 'Low' }, fresh)).status).toBe(204);
    expect((await call('PATCH', path, {}, { 'If-Unmodified-Since': 'soon' })).status).toBe(400);
  });

  it.each([
    [{ Foo: 1 }, 'INVALID_FIELD'],
    [{ IsClosed: true }, 'INVALID_FIELD_FOR_INSERT_UPDATE'],
    [{ OwnerId: '005' }, 'MALFORMED_ID'],
    [{ IsEscalated: 'yes' }, 'JSON_PARSER_ERROR'],
    [{ Subject: 'x'.repeat(256) }, 'STRING_TOO_LONG'],
    [{ Comments: 'ä'.repeat(2001) }, 'STRING_TOO_LONG'],
  ])('refuses %j on a case with %s', async (body, errorCode) => {
    const { call, api, caseId } = openSalesforce();
    const answer = await call('PATCH', `${api}/sobjects/Case/${caseId}`, body);
    expect([answer.status, answer.body[0].errorCode]).toEqual([400, errorCode]);
  });

  it("refuses by the administrator's rule in its own words", async () => {
    const { call, api, caseId, salesforce } = openSalesforce();
    salesforce.switches.validationRule = {
      sobject: 'Case',
      words: 'Tell the duty manager first.',
      fields: ['Priority'],
    };
    const answer = await call('PATCH', `${api}/sobjects/Case/${caseId}`, { Priority: 'Low' });
    expect([answer.status, answer.body]).toEqual([
      400,
      [
        {
          message: 'Tell the duty manager first.',
          errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
          fields: ['Priority'],
        },
      ],
    ]);
  });

  it.skipIf(!haveSamples)('gives a milestone the fields of the recorded answer', async () => {
    const { query, caseId } = openSalesforce();
    const soql = `SELECT FIELDS(ALL), MilestoneType.Name FROM CaseMilestone WHERE CaseId = '${caseId}' LIMIT 200`;
    const { body } = await query(soql);
    const sample = JSON.parse(readFileSync(new URL('casemilestone-query-v66.json', samples), 'utf8'));
    expect(Object.keys(body.records[0]).sort()).toEqual(Object.keys(sample.body.records[0]).sort());
    const resolution = body.records.find(
      (record: { MilestoneType: { Name: string } }) => record.MilestoneType.Name === 'Resolution',
    );
    expect(resolution).toMatchObject({
      IsCompleted: false,
      TimeRemainingInMins: '95:00',
      TimeSinceTargetInMins: '00:00',
    });
  });
});
