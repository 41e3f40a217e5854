import { describe, expect, it } from 'vitest';
import { score } from '../health/score';
import { issueTypeOf } from '../matrix/issue-type-of';
import { Policy } from '../model/policy';
import { readFeatures } from '../prediction/read-features';
import { ticketFacts } from '../triggers/__fixtures__/ticket-facts';
import { evaluate } from '../triggers/evaluate';
import { triggerRules } from '../triggers/registry';
import { defaultPolicy } from './default-policy';

const now = Date.UTC(2026, 2, 2, 9);

describe('the shipped policy', () => {
  it('is a policy, and nothing is lost in parsing it', () => {
    expect(Policy.parse(defaultPolicy)).toEqual(defaultPolicy);
  });

  it('A-T1: four levels with their columns', () => {
    expect(defaultPolicy.levels.map(({ urgency, support, issues }) => [urgency, support, issues])).toEqual([
      ['Immediate', 'Basic troubleshooting', 'Routine issues'],
      ['Prompt', 'In-depth', 'bugs & interruptions'],
      ['Moderate', 'Advanced technical', 'system or complex'],
      ['Strategic', 'Executive oversight', 'critical, widespread'],
    ]);
  });

  it('A-T2: weights 20, 40, 20, 20 of usage, support, loyalty and adoption', () => {
    const [card] = defaultPolicy.healthCards;
    expect(card?.metrics.map(({ metric, weightPercent }) => [metric, weightPercent])).toEqual([
      ['usage', 20],
      ['support', 40],
      ['nps', 20],
      ['adoption', 20],
    ]);
    if (card === undefined) throw new Error('no card');
    expect(score(card, new Map())).toMatchObject({ score: null, coverage: 0 });
  });

  it('A-T3: four kinds of issue by four levels, sixteen roles, limits 30 min, 1 h, 3 h, none', () => {
    const named = (kind: string, id: string, list: { id: string; name: string }[]) =>
      list.find((one) => one.id === id)?.name ?? `no ${kind} ${id}`;
    const table = defaultPolicy.matrix.map(({ issueType, cells }) => [
      named('issue type', issueType, defaultPolicy.issueTypes),
      ...cells.map(({ level, role, limitMinutes }) => [
        named('level', level, defaultPolicy.levels),
        limitMinutes,
        named('role', role, defaultPolicy.roles),
      ]),
    ]);
    const row = (kind: string, ...roles: string[]) => [
      kind,
      ['First Contact', 30, roles[0]],
      ['Level 1', 60, roles[1]],
      ['Level 2', 180, roles[2]],
      ['Level 3', null, roles[3]],
    ];
    expect(table).toEqual([
      row(
        'Customer complaint',
        'Junior support rep',
        'Senior support rep',
        'Support team manager',
        'Head of Operations',
      ),
      row('System malfunction', 'IT support specialist', 'Senior engineer', 'Head of engineering', 'CTO'),
      row('Payment issue', 'Finance team member', 'Senior accountant', 'Finance team leader', 'CFO'),
      row('Product demo question', 'Sales rep', 'Senior sales manager', 'Head of Sales', 'VP of Sales'),
    ]);
    expect(defaultPolicy.roles).toHaveLength(16);
    expect(new Set(defaultPolicy.roles.map(({ id }) => id)).size).toBe(16);
  });

  it('CO1: an urgent customer is told every 30 minutes, a high one every day', () => {
    expect(defaultPolicy.cadenceMinutes).toMatchObject({ urgent: 30, high: 1440 });
  });

  it('CO3: four priorities, each with the time until the customer hears more', () => {
    expect(Object.keys(defaultPolicy.cadenceMinutes)).toEqual(['urgent', 'high', 'normal', 'low']);
    expect(Policy.safeParse({ ...defaultPolicy, cadenceMinutes: { urgent: 30 } }).success).toBe(false);
  });

  it('PO12, PO17: names what the first contact may settle, and who approves', () => {
    const roles = defaultPolicy.roles.map(({ id }) => id);
    expect(defaultPolicy.frontline.map(({ name }) => name)).toEqual(['Refund up to 50']);
    for (const { issueType, approvers } of defaultPolicy.approvals) {
      expect(defaultPolicy.issueTypes.map(({ id }) => id)).toContain(issueType);
      for (const role of approvers) expect(roles).toContain(role);
    }
  });

  it('PO2: every kind of issue goes by a row of the matrix', () => {
    const rows = defaultPolicy.matrix.map(({ issueType }) => issueType);
    for (const { id, row } of defaultPolicy.issueTypes) expect(rows).toContain(row ?? id);
    expect(defaultPolicy.issueTypes.length).toBeGreaterThanOrEqual(9);
  });

  it('names nobody, and lets no trigger do more than suggest', () => {
    expect(defaultPolicy.roles.flatMap(({ holders }) => holders)).toEqual([]);
    expect(new Set(defaultPolicy.triggers.map(({ mode }) => mode))).toEqual(new Set(['suggest']));
  });

  it('TR9: a broken expectation weighs less than a ticket open longer than usual', () => {
    const weight = (rule: string) => defaultPolicy.triggers.find((setting) => setting.rule === rule)?.weight;
    expect(weight('expectation-gap')).toBeLessThan(weight('longer-than-usual') ?? 0);
  });

  it('names triggers that there are, with all of their parameters, and every feature it weighs', () => {
    for (const { rule, parameters } of defaultPolicy.triggers)
      expect(triggerRules.find(({ id }) => id === rule)?.parameters.parse(parameters)).toEqual(parameters);
    const facts = ticketFacts(now);
    const findings = [...evaluate(defaultPolicy, facts, now), ...readFeatures(defaultPolicy, facts, now)];
    expect(findings.map(({ finding }) => finding.outcome)).not.toContain('unknown');
  });

  it.each([
    ['Trucks cannot sync since the update', 'incident', 'System malfunction'],
    ['Production down in Hamburg', null, 'System malfunction'],
    ['Error 502 in the planner', 'problem', 'System malfunction'],
    ['Cannot log in', 'question', 'System malfunction'],
    ['Störung an der Schnittstelle', null, 'System malfunction'],
    ['Invoice shows the wrong VAT', 'problem', 'Payment issue'],
    ['Charged twice for February', null, 'Payment issue'],
    ['Rechnung fehlt', null, 'Payment issue'],
    ['Can we have a demo of the planner?', 'question', 'Product demo question'],
    ['12 more licences please', null, 'Product demo question'],
    ['Complaint about your hotline', null, 'Customer complaint'],
    ['This is unacceptable, the invoice is wrong again', null, 'Customer complaint'],
    ['How do I export routes?', 'question', 'Customer complaint'],
    [null, null, 'Customer complaint'],
  ])('takes "%s" (%s) for: %s', (subject, type, name) => {
    expect(issueTypeOf({ subject, type, tags: [] }, defaultPolicy).name).toBe(name);
  });
});
