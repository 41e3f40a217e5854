import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { salesforceId } from '../seed/salesforce-id';
import { openSalesforce } from './open-salesforce';

const samples = new URL('../../../../shared/samples/salesforce/', import.meta.url);
const keep = { 'Sforce-Auto-Assign': 'FALSE' };

describe('the composite API', () => {
  const escalate = ({ api, caseId }: { api: string; caseId: string }, headers = {}) => ({
    method: 'PATCH',
    url: `${api}/sobjects/Case/${caseId}`,
    referenceId: 'escalate',
    httpHeaders: { ...keep, ...headers },
    body: { IsEscalated: true, Priority: 'High' },
  });
  const note = ({ api }: { api: string }, ParentId: string) => ({
    method: 'POST',
    url: `${api}/sobjects/CaseComment`,
    referenceId: 'note',
    body: { ParentId, CommentBody: 'Escalated to level 2.', IsPublished: false },
  });

  it('writes all parts and costs one call', async () => {
    const sandbox = openSalesforce();
    const { caseId, salesforce } = sandbox;
    const before = salesforce.comments(caseId).length;
    const answer = await sandbox.composite(true, escalate(sandbox), note(sandbox, caseId));
    const [patch, post] = answer.body.compositeResponse;
    expect(patch).toEqual({ body: null, httpHeaders: {}, httpStatusCode: 204, referenceId: 'escalate' });
    expect(post).toMatchObject({ httpStatusCode: 201, body: { success: true, errors: [] } });
    expect(post.httpHeaders.Location).toContain(post.body.id);
    expect(salesforce.case(caseId)?.IsEscalated).toBe(true);
    expect(salesforce.comments(caseId)).toHaveLength(before + 1);
    expect(answer.headers.get('sforce-limit-info')).toBe('api-usage=1/115000');
  });

  it('undoes everything when a part is refused, and says so in the others', async () => {
    const sandbox = openSalesforce();
    const { caseId, salesforce } = sandbox;
    const before = salesforce.case(caseId);
    const answer = await sandbox.composite(true, escalate(sandbox), note(sandbox, salesforceId('500', 1)));
    const [patch, post] = answer.body.compositeResponse;
    expect(answer.status).toBe(200);
    expect(patch).toEqual({
      body: [
        {
          errorCode: 'PROCESSING_HALTED',
          message: 'The transaction was rolled back since another operation in the same transaction failed.',
        },
      ],
      httpHeaders: {},
      httpStatusCode: 400,
      referenceId: 'escalate',
    });
    expect([post.httpStatusCode, post.body[0].errorCode]).toEqual([400, 'INVALID_CROSS_REFERENCE_KEY']);
    expect(salesforce.case(caseId)).toEqual(before);
  });

  it('keeps the other parts without allOrNone', async () => {
    const sandbox = openSalesforce();
    const answer = await sandbox.composite(false, escalate(sandbox), note(sandbox, salesforceId('500', 1)));
    const codes = answer.body.compositeResponse.map(
      (part: { httpStatusCode: number }) => part.httpStatusCode,
    );
    expect(codes).toEqual([204, 400]);
    expect(sandbox.salesforce.case(sandbox.caseId)?.IsEscalated).toBe(true);
  });

  it('answers 412 in the part whose precondition does not hold, and writes nothing', async () => {
    const sandbox = openSalesforce();
    const { caseId, salesforce, clock } = sandbox;
    const stamp = new Date(Date.parse(String(salesforce.case(caseId)?.LastModifiedDate))).toUTCString();
    clock.advance(5000);
    salesforce.setField('Case', caseId, { Priority: 'Low' });
    const before = salesforce.comments(caseId).length;
    const answer = await sandbox.composite(
      true,
      escalate(sandbox, { 'If-Unmodified-Since': stamp }),
      note(sandbox, caseId),
    );
    const [patch, post] = answer.body.compositeResponse;
    expect(patch.httpStatusCode).toBe(412);
    expect(post.body[0].errorCode).toBe('PROCESSING_HALTED');
    expect(salesforce.case(caseId)).toMatchObject({ Priority: 'Low', IsEscalated: false });
    expect(salesforce.comments(caseId)).toHaveLength(before);
  });

  it('fills in what an earlier part answered, and halts where there is nothing', async () => {
    const sandbox = openSalesforce();
    const { api, caseId, accountId } = sandbox;
    const soql = encodeURIComponent(`SELECT Id, AccountId FROM Case WHERE Id = '${caseId}'`);
    const answer = await sandbox.composite(
      false,
      { method: 'GET', url: `${api}/query?q=${soql}`, referenceId: 'one' },
      { method: 'GET', url: `${api}/sobjects/Account/@{one.records[0].AccountId}`, referenceId: 'two' },
      { method: 'GET', url: `${api}/sobjects/Account/@{one.records[3].AccountId}`, referenceId: 'three' },
    );
    const [, two, three] = answer.body.compositeResponse;
    expect(two.body.Id).toBe(accountId);
    expect(three.body[0].errorCode).toBe('PROCESSING_HALTED');
  });

  it('refuses more than 25 parts, two of one name, and a sixth query', async () => {
    const { composite, api } = openSalesforce();
    const part = (referenceId: string, url = `${api}/sobjects`) => ({ method: 'GET', url, referenceId });
    const many = Array.from({ length: 26 }, (_, index) => part(`part${index}`));
    expect((await composite(false, ...many)).status).toBe(400);
    expect((await composite(false, ...many.slice(1))).status).toBe(200);
    expect((await composite(false, part('same'), part('same'))).status).toBe(400);
    const queries = Array.from({ length: 6 }, (_, index) =>
      part(`q${index}`, `${api}/query?q=select+count()+from+Case`),
    );
    expect((await composite(false, ...queries)).status).toBe(400);
  });

  it.skipIf(!existsSync(samples))('answers an unknown object as the recorded org did', async () => {
    const { composite } = openSalesforce();
    const sample = JSON.parse(readFileSync(new URL('composite-query-invalid-type.json', samples), 'utf8'));
    const parts = JSON.parse(
      JSON.stringify(sample.request.body.compositeRequest).replaceAll('vxx.0', 'v66.0'),
    );
    const answer = await composite(false, ...parts);
    expect(answer.body.compositeResponse[1]).toEqual(sample.body.compositeResponse[1]);
  });
});
