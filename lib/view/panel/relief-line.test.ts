import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../components/__fixtures__/catalogue';
import { strictLanguage } from '../../../components/__fixtures__/strict-language';
import { reliefLine } from './relief-line';

const line = (
  key: string,
  values: Parameters<typeof reliefLine>[0]['sentence']['values'] = [],
  locale: 'en' | 'de' = 'en',
) => reliefLine({ sentence: { key, values } }, strictLanguage(locale));

describe('acceptance 4.4: what would lower the number, as a sentence', () => {
  it('the number has its place in it, whichever language', () => {
    expect(line('relief_public_reply')).toEqual(['A public reply now brings it to ', '.']);
    expect(line('relief_close_ticket', [{ kind: 'text', text: '4411' }])[0]).toContain('#4411');
    expect(
      line('relief_keep_promise', [{ kind: 'duration', milliseconds: 7_200_000 }], 'de').join('43'),
    ).toMatch(/^Das Zugesagte.*2 Std.* bringt es auf 43\.$/);
  });

  it('each act there is has one', () => {
    const acts = Object.keys(catalogue('en')).filter((key) => key.startsWith('relief_'));
    expect(acts.length).toBeGreaterThan(3);
    const two = [{ kind: 'text', text: 'a' } as const];
    for (const act of acts) expect(line(act, two).join('43')).toContain('43');
  });
});
