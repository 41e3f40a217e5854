import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MessageReading } from '../model/message-reading';
import { readMessage } from './read-message';

const at = Date.UTC(2026, 2, 2, 9, 30);
const NAUGHTY = '../shared/corpora/naughty-strings.json';

function read(text: string) {
  return readMessage(text, { at, by: 'customer', public: true });
}

function kinds(text: string) {
  return read(text).phrases.map(({ kind }) => kind);
}

describe('the sentiment of a message', () => {
  it('TR14: "This is unacceptable, third time I ask" is negative, and says why', () => {
    expect(read('This is unacceptable, third time I ask')).toEqual({
      at,
      by: 'customer',
      public: true,
      language: 'en',
      sentiment: -0.6,
      words: ['this is unacceptable', 'third time'],
      phrases: [
        { kind: 'complaint', words: 'this is unacceptable' },
        { kind: 'repeated-request', words: 'third time' },
      ],
      commitments: [],
    });
  });

  it.each(['not bad at all', 'This is not bad at all.', 'Nicht schlecht!', 'Gar nicht so schlecht.'])(
    'TR14: "%s" is not negative',
    (text) => {
      expect(read(text).sentiment).toBeGreaterThan(0);
    },
  );

  it.each(['Production is down, please help urgently', 'Die Produktion steht, bitte dringend um Hilfe'])(
    'politeness does not make an outage a pleasure: %s',
    (text) => {
      expect(read(text).sentiment).toBeLessThanOrEqual(-0.4);
    },
  );

  it('reads the transcript of a voice comment like any text', () => {
    const transcript =
      'Call from: +1 555 0100\nTranscription: hi um I am really angry nobody answers your phone';
    expect(read(transcript).sentiment).toBeLessThan(-0.4);
  });

  it.each([
    ['very', 'I am disappointed', 'I am very disappointed'],
    ['three exclamation marks', 'I am disappointed', 'I am disappointed!!!'],
    ['capitals', 'I am disappointed', 'I am DISAPPOINTED'],
    ['sehr', 'Ich bin enttäuscht', 'Ich bin sehr enttäuscht'],
  ])('is stronger with %s', (_, plain, strong) => {
    expect(read(strong).sentiment).toBeLessThan(read(plain).sentiment ?? -1);
  });

  it.each([
    ['I am not happy with this', -1],
    ['Ich bin nicht zufrieden', -1],
    ['Das gefällt mir nicht', -1],
    ['There were no problems at all', 1],
    ['Es gab keine Probleme', 1],
    ['The app is nice but the support is terrible', -1],
    ['Where can I change the address?', 0],
    ['Wo kann ich die Adresse ändern?', 0],
  ])('"%s": %i', (text, sign) => {
    expect(Math.sign(read(text).sentiment ?? Number.NaN)).toBe(sign);
  });

  it('is the same for umlauts and for their transcription', () => {
    expect(read('Ich bin enttaeuscht').sentiment).toBe(read('Ich bin enttäuscht').sentiment);
  });

  it('does not hold against the writer what others wrote', () => {
    const own = 'Thank you, it works now.';
    for (const rest of [
      '\n\n> this is a terrible disaster',
      '\n\nOn Mon, 2 Mar 2026 at 10:00, Support wrote:\nthis is a terrible disaster',
      '\n\nAm 02.03.2026 um 10:00 schrieb Support:\n> eine Katastrophe',
      '\n\n-----Original Message-----\nFrom: Sam\nthis is a terrible disaster',
      '\n\nBest regards,\nSam Terrible\nDisaster Recovery Inc.',
      '\n```\nfatal error: terrible disaster\n```',
      '<blockquote>this is <b>a terrible</b> disaster</blockquote>',
    ])
      expect(read(own + rest)).toEqual(read(own));
  });

  it('reads what stands below a quotation', () => {
    expect(
      read('On Mon, 2 Mar 2026, Support wrote:\n> It is fixed, great!\nThis is unacceptable.').sentiment,
    ).toBe(read('This is unacceptable.').sentiment);
  });

  it('reads through tags and entities', () => {
    expect(read('<p>Das ist <b>unerh&ouml;rt</b>,&nbsp;ich bin ver&#228;rgert.</p>')).toEqual(
      read('Das ist unerhört, ich bin verärgert.'),
    );
  });
});

describe('the language of a message', () => {
  it.each([
    ['unacceptable', 'en'],
    ['Unverschämt!', 'de'],
    ['Where is the invoice for our order?', 'en'],
    ['Wo ist die Rechnung für unsere Bestellung?', 'de'],
  ])('"%s": %s', (text, language) => {
    expect(read(text).language).toBe(language);
  });

  it.each([
    '',
    '   \n',
    '4821',
    'OK',
    '!!!',
    "Bonjour, je ne suis pas content du tout, c'est terrible",
    '製品が壊れています',
    'Hola, no funciona para nada',
    '> quoted only?',
  ])('is not guessed, and nothing is read: "%s"', (text) => {
    expect(read(text)).toMatchObject({ language: null, sentiment: null, words: [], phrases: [] });
  });
});

describe('phrases', () => {
  it.each([
    ['TR9: You promised a fix last week', 'expectation-gap'],
    ['TR9: I was told it would be done', 'expectation-gap'],
    ['TR9: Das wurde uns anders versprochen', 'expectation-gap'],
    ['TR9: Wie vereinbart warten wir auf das Gerät', 'expectation-gap'],
    ['Our production is down', 'business-down'],
    ['We cannot work at all today', 'business-down'],
    ['Bei uns steht alles, die Produktion steht', 'business-down'],
    ['Wir können nicht mehr arbeiten', 'business-down'],
    ['TR15: We have to reconsider the contract', 'renewal-doubt'],
    ['TR15: I want to cancel our subscription', 'renewal-doubt'],
    ['TR15: We are looking at alternatives', 'renewal-doubt'],
    ['TR15: Dann werden wir kündigen', 'renewal-doubt'],
    ['This is the third time', 'repeated-request'],
    ['We are still waiting', 'repeated-request'],
    ['Ich warte immer noch', 'repeated-request'],
    ['No one answers', 'complaint'],
    ['It is still not working', 'complaint'],
    ['Niemand antwortet', 'complaint'],
  ])('%s: %s', (text, kind) => {
    expect(kinds(text.replace(/^TR\d+: /, ''))).toContain(kind);
  });

  it.each([
    'We will not cancel our subscription',
    'How do I update the contract?',
    'The production team is happy',
    'The contract. Cancel the meeting.',
  ])('"%s" is none', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('keep nothing of what stands in their gaps', () => {
    expect(read('Please cancel Peter Smith his subscription').phrases).toEqual([
      { kind: 'renewal-doubt', words: 'cancel … subscription' },
    ]);
  });
});

describe('any text', () => {
  it('is read without throwing, as a valid reading', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
          fc
            .array(
              fc.constantFrom(
                'not',
                'bad',
                '<b',
                '>',
                '&#',
                'constructor',
                '__proto__',
                '\ud800',
                '\n',
                '> ',
                '--',
                '!',
                'by',
                '5',
                'pm',
                'I will',
                'bis',
                'morgen',
                '99:99',
                'production',
                'down',
                'nicht',
                '😡',
              ),
              { maxLength: 60 },
            )
            .map((parts) => parts.join(' ')),
        ),
        (text) => {
          const reading = readMessage(text, { at, by: 'agent', public: true, timeZone: 'Europe/Berlin' });
          expect(MessageReading.parse(reading)).toEqual(reading);
        },
      ),
    );
  });

  it('with names of properties of every object in it has no words of ours', () => {
    expect(read('The constructor and __proto__ of hasOwnProperty toString valueOf').words).toEqual([]);
  });

  it.skipIf(!existsSync(NAUGHTY))(`from the list of naughty strings (skipped without ${NAUGHTY})`, () => {
    const texts: string[] = JSON.parse(readFileSync(NAUGHTY, 'utf8'));
    expect(texts.length).toBeGreaterThan(400);
    for (const text of texts) expect(MessageReading.safeParse(read(text)).success).toBe(true);
  });

  it('is read up to 20,000 characters: 1 MB is like its beginning', () => {
    const beginning = 'This is a terrible service and we wait. '.repeat(500);
    expect(beginning).toHaveLength(20_000);
    expect(read(beginning + 'I love it! '.repeat(95_000))).toEqual(read(beginning));
  });

  it.each([
    ['<', '<a'],
    ['&', '&#1'],
    ['blanks', '\n \t'],
    ['negators', 'not can not '],
    ['addresses', 'a@'],
    ['one word', 'x'],
    ['quotes', '> > '],
    ['deadlines', 'I will by monday at 5 pm on '],
    ['German deadlines', 'ich werde bis spätestens morgen um 5 uhr '],
  ])('of 1 MB of %s is answered', (_, part) => {
    expect(() =>
      readMessage(part.repeat(1_000_000 / part.length), { at, by: 'agent', public: true }),
    ).not.toThrow();
  });
});
