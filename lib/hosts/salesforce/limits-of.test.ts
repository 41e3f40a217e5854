import { expect, test } from 'vitest';
import { z } from 'zod';
import { sharedSample } from './__fixtures__/shared-sample';
import { limitsOf } from './limits-of';

const limit = (remaining: number, total: number) => ({ of: 'account', total, remaining, resetAt: 'rolling' });
const ofApp = (remaining: number, total: number) => ({ ...limit(remaining, total), of: 'app' });
const said = (info: string) => limitsOf({ 'sforce-limit-info': info });

test.each([
  ['api-usage=18/5000', [limit(4982, 5000)]],
  ['api-usage=25/5000; per-app-api-usage=17/250(appName=sample-app)', [limit(4975, 5000), ofApp(233, 250)]],
  ['api-usage=5200/5000', [limit(0, 5000)]],
  ['api-usage=0/5000;per-app-api-usage=250/250(appName=x=1/2)', [limit(5000, 5000), ofApp(0, 250)]],
])('%s', (info, limits) => expect(said(info)).toEqual(limits));

test.each([
  '',
  'api-usage=18',
  'api-usage=/5000',
  'api-usage=-1/5000',
  'api-usage=18/0',
  'api-usage=1e3/5000',
  'api-usage=18/5000x',
  'other-api-usage=18/5000',
])('%j says nothing', (info) => expect(said(info)).toEqual([]));

test('no header says nothing', () => expect(limitsOf({ 'ratelimit-limit': '700' })).toEqual([]));

const recorded = sharedSample('limit-info-headers');
test.skipIf(recorded === null)('the recorded headers (needs ../shared)', () => {
  const { 'Sforce-Limit-Info': headers } = z
    .looseObject({ 'Sforce-Limit-Info': z.array(z.string()) })
    .parse(recorded);
  expect(headers.map(said)).toEqual([[limit(4982, 5000)], [limit(4975, 5000), ofApp(233, 250)]]);
});
