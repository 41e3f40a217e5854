import { describe, expect, it } from 'vitest';
import { openSalesforce } from './open-salesforce';

describe('the query reader', () => {
  it('answers fields, parents and children in the shape of the samples', async () => {
    const { query, caseId, accountId, api } = openSalesforce();
    const soql = `SELECT Id, Account.Name, Account.Owner.Name, Owner.Name, (SELECT Id FROM CaseComments ORDER BY CreatedDate DESC LIMIT 1) FROM Case WHERE Id = '${caseId.slice(0, 15)}'`;
    const { body } = await query(soql);
    expect(body).toMatchObject({ totalSize: 1, done: true });
    expect(body.records[0]).toMatchObject({
      attributes: { type: 'Case', url: `${api}/sobjects/Case/${caseId}` },
      Id: caseId,
      Account: {
        attributes: { type: 'Account', url: `${api}/sobjects/Account/${accountId}` },
        Name: 'Northwind Logistics',
        Owner: { attributes: { type: 'User' }, Name: 'Tom Adler' },
      },
      Owner: { attributes: { type: 'Name' }, Name: 'Jonas Weber' },
      CaseComments: { totalSize: 1, done: true },
    });
  });

  it('filters, sorts and limits', async () => {
    const { query } = openSalesforce();
    const soql = `SELECT CaseNumber, Priority, CreatedDate FROM Case WHERE IsClosed = false AND Priority IN ('High', 'Medium') AND (Status != 'New' OR Origin = 'email') AND CreatedDate < 2026-03-02T00:00:00Z ORDER BY CreatedDate DESC NULLS LAST LIMIT 5`;
    const { body } = await query(soql);
    const dates = body.records.map((record: { CreatedDate: string }) => record.CreatedDate);
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort().reverse());
    for (const record of body.records) expect(['High', 'Medium']).toContain(record.Priority);
    const open = (await query('select count() from Case where IsClosed = false')).body.totalSize;
    const closed = (await query('select count() from Case where IsClosed = true')).body.totalSize;
    expect(open + closed).toBeGreaterThanOrEqual(60);
    expect(open).toBeGreaterThan(0);
  });

  it('joins by another query, of another object', async () => {
    const { query, caseId, accountId } = openSalesforce();
    const ids = async (soql: string) => (await query(soql)).body.records.map((row: { Id: string }) => row.Id);
    const inner = `SELECT AccountId FROM Case WHERE Id IN ('${caseId}')`;
    expect(await ids(`SELECT Id FROM Account WHERE Id IN (${inner}) LIMIT 5`)).toEqual([accountId]);
    const same = await query(`SELECT Id FROM Case WHERE Id IN (${inner.replace('AccountId', 'Id')})`);
    expect([same.status, same.body[0].errorCode]).toEqual([400, 'MALFORMED_QUERY']);
  });

  it.each([
    ['SELECT Foo FROM Case', 'INVALID_FIELD', "No such column 'Foo' on entity 'Case'"],
    ['SELECT Foo.Name FROM Case', 'INVALID_FIELD', "Didn't understand relationship 'Foo'"],
    ['SELECT Owner.ManagerId FROM Case', 'INVALID_FIELD', "on entity 'Name'"],
    ['SELECT Id FROM XYZZY', 'INVALID_TYPE', "sObject type 'XYZZY' is not supported"],
    ["SELECT Id FROM Case WHERE Description = 'x'", 'INVALID_FIELD', 'can not be filtered'],
    ['SELECT Id FROM CaseMilestone ORDER BY TargetDate', 'INVALID_FIELD', 'can not be sorted'],
    ["SELECT Id FROM Case WHERE IsClosed = 'false'", 'INVALID_FIELD', 'must be of type boolean'],
    ["SELECT Id FROM Case WHERE CreatedDate > '2026-03-02'", 'INVALID_FIELD', 'must be of type dateTime'],
    ["SELECT Id FROM Case WHERE AccountId = 'abc'", 'INVALID_QUERY_FILTER_OPERATOR', 'invalid ID field'],
    ['SELECT Id, Id FROM Case', 'INVALID_FIELD', 'duplicate field selected: Id'],
    ['SELECT Id FROM Case GROUP BY Id', 'MALFORMED_QUERY', "unexpected token: 'GROUP'"],
    ['SELECT FIELDS(ALL) FROM Case', 'MALFORMED_QUERY', 'LIMIT'],
    [
      "SELECT Id FROM Case WHERE Status = 'New' AND IsClosed = true OR IsEscalated = true",
      'MALFORMED_QUERY',
      'OR',
    ],
  ])('refuses %s with %s', async (soql, errorCode, words) => {
    const { query } = openSalesforce();
    const answer = await query(soql);
    expect([answer.status, answer.body[0].errorCode]).toEqual([400, errorCode]);
    expect(answer.body[0].message).toContain(words);
  });

  it('knows neither milestones nor the SLA fields in an org without entitlements', async () => {
    const { query, salesforce } = openSalesforce();
    salesforce.switches.entitlements = false;
    const codes = [
      (await query('SELECT Id FROM CaseMilestone')).body[0].errorCode,
      (await query('SELECT Id, (SELECT Id FROM CaseMilestones) FROM Case')).body[0].errorCode,
      (await query('SELECT Id, SlaStartDate FROM Case')).body[0].errorCode,
    ];
    expect(codes).toEqual(['INVALID_TYPE', 'INVALID_TYPE', 'INVALID_FIELD']);
  });

  it('unescapes text and matches LIKE', async () => {
    const { query, salesforce, caseId } = openSalesforce();
    salesforce.setField('Case', caseId, { Subject: "It's 100%" });
    expect((await query("SELECT Id FROM Case WHERE Subject = 'it\\'s 100%'")).body.records[0].Id).toBe(
      caseId,
    );
    expect((await query("SELECT Id FROM Case WHERE Subject LIKE '%s 100_'")).body.totalSize).toBe(1);
  });
});
