import { END_OF_DAY } from './end-of-day';
import type { Lexicon } from './lexicon';

interface PromiseWords {
  /** Somebody of ours says what will be. */
  promise: RegExp;
  /** Greetings, and what is said to the customer or under a condition, up to the comma: "if you send it by Friday". */
  leftOut: RegExp;
  /** A span: number or number word, then the unit. */
  span: RegExp;
  /** A day with or without an hour (groups 1 and 2), or an hour with or without a day (groups 3 and 4). */
  deadline: RegExp;
  numbers: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, 'minute' | 'hour' | 'day' | 'business-day' | 'week'>;
  /** Days from today; a weekday counts from 1 Monday to 7 Sunday. */
  days: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  /** Minutes since midnight until which a part of the day lasts. */
  parts: ReadonlyMap<string, number>;
}

const numbersEn = 'an?|one|two|three|four|five|six|seven|eight|ten|twelve|\\d{1,3}';
const unitsEn = 'minutes?|mins?|hours?|hrs?|(?:business|working) days?|days?|weeks?';
const weekdaysEn = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const clockEn = "noon|midday|midnight|\\d{1,2}(?::\\d{2})? ?(?:am|pm|o'clock)|\\d{1,2}:\\d{2}";
const dayEn = `today|tomorrow|tonight|(?:next |this )?(?:${weekdaysEn})`;
const partEn =
  'morning|afternoon|evening|eod|cob|(?:the )?(?:end|close) of (?:the )?(?:business )?(?:day|business|week)|end of (?:today|tomorrow)';

const prefixEn = '(?:(?:not|no) later than|by|before|until|till|at|on)';

const numbersDe = 'eine[rnms]?|einem|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|\\d{1,3}';
const unitsDe = 'minuten?|min|stunden?|std|werktagen?|arbeitstagen?|tage?n?|wochen?';
const weekdaysDe = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag';
const clockDe = 'mittag|mitternacht|\\d{1,2}(?:[:.]\\d{2})? ?(?:uhr|h)|\\d{1,2}:\\d{2}';
const dayDe = `heute|morgen|übermorgen|(?:(?:nächsten|kommenden|diesen) )?(?:${weekdaysDe})`;
const partDe =
  'früh|vormittag|nachmittag|abend|(?:zum )?feierabend|ende des tages|tagesende|ende der woche|wochenende';

const prefixDe = '(?:(?:bis )?spätestens|bis|vor|am|gegen|um)(?: zum| zur| um| am)?';

/** By language, the words that promises and deadlines are made of. All patterns are for lower-case text and bounded in what they span. */
export const promiseWords: Readonly<Record<Lexicon['language'], PromiseWords>> = {
  en: {
    promise:
      /\b(?:(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to| promise| aim to)|you(?:'ll| will) (?:hear|have|get|receive|find)|(?:expect|get) (?:an?|our|my) (?:update|answer|reply|call)|(?:team|colleagues?|engineers?|technicians?|manager|developers?|fix|update|answer|refund|replacement|order|part|it|this|someone|somebody) will)\b(?! not| no longer| never)/,
    leftOut:
      /\bgood (?:morning|afternoon|evening)\b|\b(?:if|unless|in case|once|please|could you|can you|would you)\b[^,]{0,200}/g,
    span: new RegExp(
      `\\b(?:with)?in (?:the next |less than |under |about |at most )?(?:(${numbersEn}|the) (${unitsEn}))\\b`,
      'g',
    ),
    deadline: new RegExp(
      `\\b(?:(?:${prefixEn} )?(?:the )?(${dayEn})(?:,? (?:(?:at|by|before) )?(${clockEn}|${partEn}))?|(?:${prefixEn} )(?:the )?(${clockEn}|${partEn})(?: (?:on )?(${dayEn}))?)\\b`,
      'g',
    ),
    numbers: numbers(
      'a an one the',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      '',
      'ten',
      '',
      'twelve',
    ),
    units: new Map([
      ...named('minute minutes min mins', 'minute' as const),
      ...named('hour hours hr hrs', 'hour' as const),
      ...named('day days', 'day' as const),
      ...['business day', 'business days', 'working day', 'working days'].map(
        (unit) => [unit, 'business-day' as const] as const,
      ),
      ...named('week weeks', 'week' as const),
    ]),
    days: new Map([
      ['today', 0],
      ['tonight', 0],
      ['tomorrow', 1],
    ]),
    weekdays: new Map(weekdaysEn.split('|').map((name, index) => [name, index + 1])),
    parts: new Map([
      ['morning', 12 * 60],
      ['noon', 12 * 60],
      ['midday', 12 * 60],
      ['afternoon', END_OF_DAY],
      ['evening', 22 * 60],
      ['tonight', 22 * 60],
      ['midnight', 23 * 60 + 59],
    ]),
  },
  de: {
    promise:
      /\b(?:(?:ich|wir) (?:werden?|melden?|sende|schicken?|liefern?|prüfen?|klären?|rufen?|geben?|informieren?|kümmern?|beheben?|lösen?|antworten?|senden|komme|kommen|verspreche|versprechen|sorgen?|erledigen?|bearbeiten?|reparieren?|erstatten?)|(?:melden?|rufen?|senden?|sende|schicken?|geben?|informieren?|kümmern?|werden?|prüfen?|klären?|beheben?|liefern?|antworten?|erledigen?) (?:ich|wir)|(?:erhalten|bekommen|hören) sie|sie (?:erhalten|bekommen|hören)|(?:wird|werden) sich|(?:kollege|kollegin|kollegen|team|techniker|technikerin|lieferung|update|korrektur|lösung|rückmeldung|ersatz|ersatzteil) (?:wird|werden|kommt|folgt|erfolgt|meldet|erhalten))(?![\p{L}])/u,
    leftOut:
      /guten (?:morgen|abend)|(?<!\p{L})(?:wenn|falls|sofern|sobald|bitte|könnten sie|können sie|würden sie)(?!\p{L})[^,]{0,200}/gu,
    span: new RegExp(
      `(?<!\\p{L})(?:in|innerhalb|binnen)(?: von| der nächsten| den nächsten| spätestens| etwa| ca)? (?:(${numbersDe}|der) (${unitsDe}))(?!\\p{L})`,
      'gu',
    ),
    deadline: new RegExp(
      `(?<!\\p{L})(?:(?:${prefixDe} )?(${dayDe})(?:,? (?:(?:bis|um|gegen|vor|am|noch|spätestens) ){0,2}(${clockDe}|${partDe}))?|(?:${prefixDe} )(${clockDe}|${partDe})(?: (?:am )?(${dayDe}))?)(?!\\p{L})`,
      'gu',
    ),
    numbers: numbers(
      'eine einer einen einem eines der',
      'zwei',
      'drei',
      'vier',
      'fünf',
      'sechs',
      'sieben',
      'acht',
      '',
      'zehn',
      '',
      'zwölf',
    ),
    units: new Map([
      ...named('minute minuten min', 'minute' as const),
      ...named('stunde stunden std', 'hour' as const),
      ...named('tag tage tagen', 'day' as const),
      ...named('werktag werktage werktagen arbeitstag arbeitstage arbeitstagen', 'business-day' as const),
      ...named('woche wochen', 'week' as const),
    ]),
    days: new Map([
      ['heute', 0],
      ['morgen', 1],
      ['übermorgen', 2],
    ]),
    weekdays: new Map(weekdaysDe.split('|').map((name, index) => [name, index + 1])),
    parts: new Map([
      ['früh', 12 * 60],
      ['vormittag', 12 * 60],
      ['mittag', 12 * 60],
      ['nachmittag', END_OF_DAY],
      ['abend', 22 * 60],
      ['mitternacht', 23 * 60 + 59],
    ]),
  },
};

/** "one" is 1, the next 2 and so on; an empty row has no word. */
function numbers(...rows: readonly string[]): Map<string, number> {
  return new Map(rows.flatMap((row, index) => named(row, index + 1)));
}

function named<Meaning>(words: string, meaning: Meaning): (readonly [string, Meaning])[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [word, meaning] as const);
}
