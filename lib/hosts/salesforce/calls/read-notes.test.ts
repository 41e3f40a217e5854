import { expect, test } from 'vitest';
import { caseAnswers, ids } from '../__fixtures__/case-answers';
import { compositeAnswer } from '../__fixtures__/composite-answer';
import { fakeOrg } from '../__fixtures__/fake-org';
import { readNotes } from './read-notes';

test('one request: the internal comments that are wanted', async () => {
  const { connection, asked } = fakeOrg(compositeAnswer(caseAnswers));
  const notes = await readNotes(connection, ids.case, ['00a000000000002AAA', '00a000000000999AAA']);
  expect(asked).toHaveLength(1);
  expect(notes).toMatchObject([{ id: '00a000000000002AAA' }]);
  expect(notes[0]?.text).toContain('[bellwether:1');
});

test('comments that cannot be read are no empty answer', async () => {
  const refused = { status: 400, body: [{ errorCode: 'INVALID_TYPE', message: 'no' }] };
  const { connection } = fakeOrg(compositeAnswer({ ...caseAnswers, comments: refused }));
  await expect(readNotes(connection, ids.case, ['00a000000000002AAA'])).rejects.toMatchObject({
    problem: expect.any(String),
  });
});
