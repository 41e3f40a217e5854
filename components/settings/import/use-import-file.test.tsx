// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../../__fixtures__/mount';
import { type ImportFile, useImportFile } from './use-import-file';

const files = vi.hoisted(() => new Map<string, (bytes: Uint8Array) => void>());
vi.mock('./read-bytes', () => ({
  readBytes: ({ name }: { name: string }) =>
    new Promise<Uint8Array>((resolve) => {
      files.set(name, resolve);
    }),
}));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bytes = (text: string) => new TextEncoder().encode(text);

test('of two files chosen one after the other the second stands there, however late the first is read', async () => {
  let file: ImportFile | null = null;
  const Probe = () => {
    file = useImportFile();
    return null;
  };
  const page = await mount(<Probe />);
  const now = (): ImportFile => {
    if (file === null) throw new Error('Nothing was drawn.');
    return file;
  };
  await act(async () => now().choose(new File([], 'first.csv')));
  await act(async () => now().choose(new File([], 'second.csv')));
  files.get('second.csv')?.(bytes('customer,nps\nSecond,2'));
  await page.pass(100);
  files.get('first.csv')?.(bytes('customer,nps\nFirst,1'));
  await page.pass(100);
  expect(now().table?.rows[1]).toEqual(['Second', '2']);
  await act(async () => now().readAs({ encoding: 'utf-8', delimiter: ',' }));
  await page.pass(100);
  expect(now().name).toBe('second.csv');
  expect(now().table?.rows[1]).toEqual(['Second', '2']);
});
