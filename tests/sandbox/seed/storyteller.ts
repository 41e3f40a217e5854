import { type Industry, industries } from './industries';
import { firstNames } from './names';
import type { Random } from './random';
import type { SeedAccount, SeedContact, SeedPerson } from './seed';
import { phrases } from './stories/phrases';
import type { Story } from './stories/story';

const sites = [
  'Hamburg',
  'Bremen',
  'Lyon',
  'Gdańsk',
  'Porto',
  'Leeds',
  'Graz',
  'Malmö',
  'Turin',
  'Cork',
  'Valencia',
  'Linz',
];
const reports = [
  'Punctuality',
  'Monthly overview',
  'Cost per job',
  'Utilisation',
  'Open complaints',
  'Working hours',
];
const months = ['October', 'November', 'December', 'January'];
/** A customer without an account is told of as one of logistics. */
const fallback: Industry = industries.Logistics;

/** Tells one ticket: its words are chosen once and stay the same through the conversation. */
export class Storyteller {
  readonly subject: string;
  readonly #words: Record<string, string>;
  /** Which opening is told: subject, questions, answers and fixes of the same place belong to it. */
  readonly #thread: number;
  readonly #told = new Set<string>();

  constructor(
    private readonly random: Random,
    readonly story: Story,
    private readonly contact: SeedContact,
    account: SeedAccount | null,
    agent: SeedPerson,
  ) {
    const industry = (industries as Record<string, Industry>)[account?.industry ?? ''] ?? fallback;
    this.#words = {
      ...industry,
      name: contact.name.split(' ')[0] ?? contact.name,
      name2: random.pick(firstNames),
      agent: agent.name.split(' ')[0] ?? agent.name,
      company: account?.name ?? 'your account',
      site: random.pick(sites),
      report: random.pick(reports),
      month: random.pick(months),
      n: String(random.between(6, 48)),
      m: String(random.between(49, 140)),
      version: `6.${random.between(1, 9)}.${random.between(0, 4)}`,
      invoice: `AC-2026-${random.between(1000, 4999)}`,
      amount: `€ ${random.between(3, 48)}${random.between(10, 99)}0.00`.replace(/(\d)(\d{3}\.)/, '$1,$2'),
      time: `${random.between(6, 11)}:${random.pick(['00', '10', '20', '30', '45'])}`,
    };
    const count = story.openings.length;
    this.#thread = random.between(0, count - 1);
    this.subject = this.#fill(
      random.pick(story.subjects.filter((_, index) => index % count === this.#thread)),
    );
  }

  /** The customer's first message. */
  opening(): string {
    const { openings, details } = this.story;
    const body = [this.#threaded(openings)];
    if (this.random.chance(0.75)) body.push(this.#fresh(details));
    return this.#letter(body.join(' '));
  }

  question(): string {
    return this.#reply(this.#threaded(this.story.questions));
  }

  answer(): string {
    return this.#fill(`Hi {agent},\n\n${this.#threaded(this.story.answers)}\n\n{name}`);
  }

  fix(apologetic: boolean): string {
    const fix = this.#threaded(this.story.fixes);
    return this.#reply(apologetic ? `${this.random.pick(phrases.sorry)}${capital(fix)}` : fix);
  }

  holding(): string {
    return this.#reply(this.#fresh(phrases.holding));
  }

  followUp(tone: 'patient' | 'impatient' | 'angry'): string {
    return this.#fill(`${this.#fresh(phrases[tone])}\n\n{name}`);
  }

  thanks(tone: 'thanks' | 'lukewarm'): string {
    return this.#fill(this.#fresh(phrases[tone]));
  }

  closing(): string {
    return this.#fill(this.#fresh(phrases.closings));
  }

  note(): string {
    return this.#fill(
      this.#fresh(this.random.chance(0.6) ? [...this.story.notes, ...phrases.internal] : phrases.internal),
    );
  }

  #threaded(list: readonly string[]): string {
    return this.#fill(list[Math.min(this.#thread, list.length - 1)] ?? '');
  }

  /** One sentence of the list, as far as possible none that was told before. */
  #fresh(list: readonly string[]): string {
    const left = list.filter((sentence) => !this.#told.has(sentence));
    const sentence = this.random.pick(left.length > 0 ? left : list);
    this.#told.add(sentence);
    return this.#fill(sentence);
  }

  #letter(text: string): string {
    const signOff = this.#fill(this.random.pick(phrases.signOffs));
    return `${this.random.pick(phrases.greetings)}\n\n${text}\n\n${signOff}`;
  }

  #reply(text: string): string {
    return this.#fill(`Hello ${this.contact.name.split(' ')[0]},\n\n${text}\n\nBest regards,\n{agent}`);
  }

  #fill(text: string): string {
    const filled = text.replace(/\{(\w+)\}/g, (whole, word: string) => this.#words[word] ?? whole);
    return capital(filled);
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
