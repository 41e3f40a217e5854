import { describe, expect, it } from 'vitest';
import { salesforceId } from './salesforce-id';

describe('salesforceId', () => {
  it('adds the case suffix as Salesforce computes it', () => {
    // 001 | Qy0 00 | 00000 has capitals only at position 3: first chunk bit 3.
    expect(salesforceId('001', 0)).toBe('001Qy0000000000IAA');
    expect(salesforceId('00D', 10)).toBe('00DQy000000000AMAQ');
  });
});
