import { expect, test } from 'vitest';
import type { PolicyRemark } from '../model/policy-remark';
import { remarksFile } from './remarks-file';

const remark: PolicyRemark = {
  ...{ id: 'a-1', kind: 'rule', target: 'silence', text: 'Fires on newsletters 📰', at: 1_772_460_000_000 },
  author: { account: 'acme.zendesk.com', personId: '9001' },
  seenAt: null,
};

test('what is written is read again, a byte order mark before it or not', () => {
  const text = remarksFile.write([remark]);
  expect(remarksFile.read(text)).toEqual([remark]);
  expect(remarksFile.read(`\uFEFF${text}`)).toEqual([remark]);
});

test('another file, a truncated one and a remark without words are refused as a whole', () => {
  for (const text of [
    '',
    '{}',
    '[]',
    remarksFile.write([remark]).slice(0, -20),
    remarksFile.write([remark, { ...remark, text: ' ' }]),
  ])
    expect(remarksFile.read(text)).toBeNull();
});
