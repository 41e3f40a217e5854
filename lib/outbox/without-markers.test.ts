import { expect, it } from 'vitest';
import { parseMarkers } from '../domain/model/parse-markers';
import { withoutMarkers } from './without-markers';

const MARKER =
  '[bellwether:1 key=acme.zendesk.com/1/1/0 deed=resolved level=level-1 owner=nobody due=none policy=shipped-1]';

it('takes a pasted marker its force and leaves all other words as they are', () => {
  const story = withoutMarkers(`He wrote:\r\n  ${MARKER}\n[bellwether:1 nonsense]`);
  expect(story).toBe(`He wrote:\n>   ${MARKER}\n[bellwether:1 nonsense]`);
  expect(parseMarkers(story)).toEqual([]);
});
