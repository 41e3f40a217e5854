import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import { parseMarkers } from '../../lib/domain/model/parse-markers';
import type { Policy } from '../../lib/domain/model/policy';
import { policyFileText } from '../../lib/domain/policy/policy-file-text';
import { remarksFile } from '../../lib/domain/policy/remarks-file';
import { readPanel } from '../../lib/messages/read-panel';
import { readPolicy } from '../../lib/messages/read-policy';
import { readPolicyFile } from '../../lib/messages/read-policy-file';
import { readPolicyVersions } from '../../lib/messages/read-policy-versions';
import { readRemarks } from '../../lib/messages/read-remarks';
import { replayPolicy } from '../../lib/messages/replay-policy';
import type { SimulatedBrowser } from './simulated-browser';
import { withPolicy } from './with-policy';
import { World } from './world';
import { markersOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const OTHER = 4830;
const OTHER_REF = { ...REF, id: String(OTHER) };

async function answer(browser: SimulatedBrowser, name: string, request: object): Promise<unknown> {
  const reply = (await browser.fromPage(name, request)) as { ok: boolean; answer?: unknown; error?: unknown };
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.answer;
}

const read = async (browser: SimulatedBrowser) =>
  readPolicy.answer.parse(await answer(browser, 'read-policy', {}));

/** Every limit of a level that is escalated to is so many minutes. */
function withLimit(policy: Policy, limitMinutes: number): Policy {
  return {
    ...policy,
    matrix: policy.matrix.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.level.startsWith('level-') ? { ...cell, limitMinutes } : cell)),
    })),
  };
}

async function save(browser: SimulatedBrowser, update: (policy: Policy) => Policy): Promise<number> {
  const { inForce, draft, revision } = await read(browser);
  const saved = await answer(browser, 'save-policy-draft', {
    policy: update(draft?.policy ?? inForce),
    revision,
  });
  return (saved as { revision: number }).revision;
}

async function activated(
  browser: SimulatedBrowser,
  update: (policy: Policy) => Policy,
  note = '',
): Promise<string> {
  const revision = await save(browser, update);
  const { version } = (await answer(browser, 'activate-policy', { revision, note })) as { version: string };
  return version;
}

async function escalate(world: World, browser: SimulatedBrowser, ref = REF): Promise<void> {
  await browser.openTicket(Number(ref.id));
  await browser.fromPage('escalate', { ref, ...(ref === REF ? {} : { reason: 'Trucks stand still.' }) });
  await world.pass(11_000);
}

/** The first marker on a ticket. */
function markerOf(world: World, id: number) {
  const [marker] = world.sandbox.zendesk.comments(id).flatMap(({ body }) => parseMarkers(body));
  if (marker === undefined) throw new Error(`Ticket ${id} was not escalated.`);
  return marker;
}

async function panelOf(browser: SimulatedBrowser) {
  return readPanel.answer.parse(await answer(browser, 'read-panel', { windowId: 1 }));
}

describe('a draft of the policy', () => {
  it('is kept, outlives the browser, and the later of two tabs is told', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const first = await save(maya, (policy) => ({ ...policy, name: 'Acme' }));
    await maya.restart();
    const { draft, revision, inForce } = await read(maya);
    expect(draft).toMatchObject({ policy: { name: 'Acme' }, basedOn: defaultPolicy.version });
    expect(revision).toBe(first);
    expect(inForce.name).toBe(defaultPolicy.name);
    await save(maya, (policy) => ({ ...policy, name: 'Acme 2' }));
    const late = { policy: { ...inForce, name: 'Late' }, revision: first };
    expect(await maya.fromPage('save-policy-draft', late)).toMatchObject({
      ok: false,
      error: { code: 'changed-meanwhile' },
    });
    expect((await read(maya)).draft?.policy.name).toBe('Acme 2');
  });

  it('begins with the people named so far, who are in the version that comes of it, once', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const role = defaultPolicy.roles[0]?.id ?? '';
    const owner = { account: REF.account, role, personId: '9001', kind: 'person' };
    await answer(maya, 'name-owner', owner);
    world.sleep(MINUTE);
    await activated(maya, (policy) => ({ ...policy, name: 'Acme' }));
    const { inForce, since } = await read(maya);
    expect(since).toBe(world.sandbox.clock.now());
    expect(inForce.roles[0]?.holders.filter(({ personId }) => personId === '9001')).toHaveLength(1);
    expect(maya.local.get('named-owners')).toEqual([]);
    // Taken out of the next version, nobody remembers them beside it.
    await activated(maya, (policy) => ({
      ...policy,
      roles: policy.roles.map((one) => ({ ...one, holders: [] })),
    }));
    expect((await read(maya)).inForce.roles.every(({ holders }) => holders.length === 0)).toBe(true);
  });

  it('of two people who are named at once neither is lost', async () => {
    const maya = new World().browser('maya');
    const role = defaultPolicy.roles[0]?.id ?? '';
    const ids = ['9001', '9002', '9003'];
    await Promise.all(
      ids.map((personId) =>
        answer(maya, 'name-owner', { account: REF.account, role, personId, kind: 'person' }),
      ),
    );
    const holders = (await read(maya)).inForce.roles[0]?.holders.map(({ personId }) => personId);
    expect(holders?.toSorted()).toEqual(ids);
  });

  it('that only takes out somebody who was named beside the version in force does so', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const role = defaultPolicy.roles[0]?.id ?? '';
    await answer(maya, 'name-owner', { account: REF.account, role, personId: '9001', kind: 'person' });
    const nobody = (policy: Policy): Policy => ({
      ...policy,
      roles: policy.roles.map((one) => ({ ...one, holders: [] })),
    });
    const holders = async () => (await read(maya)).inForce.roles.flatMap((one) => one.holders);
    expect(await holders()).toHaveLength(1);
    expect(await activated(maya, nobody)).toBe(defaultPolicy.version);
    expect(await holders()).toEqual([]);
    expect((await read(maya)).draft).toBeNull();
    // The same for a version of one's own.
    await activated(maya, (policy) => withLimit(policy, 20));
    await answer(maya, 'name-owner', { account: REF.account, role, personId: '9002', kind: 'person' });
    await activated(maya, nobody);
    expect(await holders()).toEqual([]);
    expect((await read(maya)).draft).toBeNull();
  });

  it('with an error does not become the policy in force', async () => {
    const maya = new World().browser('maya');
    const revision = await save(maya, (policy) => ({ ...policy, roles: [] }));
    expect(await maya.fromPage('activate-policy', { revision, note: '' })).toMatchObject({
      ok: false,
      error: { code: 'has-errors' },
    });
    expect(await read(maya)).toMatchObject({ source: 'shipped', draft: { policy: { roles: [] } } });
  });

  it('that says what holds already is none', async () => {
    const maya = new World().browser('maya');
    const revision = await save(maya, (policy) => policy);
    expect(await maya.fromPage('activate-policy', { revision, note: '' })).toMatchObject({
      ok: false,
      error: { code: 'nothing-changed' },
    });
  });
});

describe('activating', () => {
  it('a running escalation keeps the policy it began with while a new one takes the new', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await escalate(world, maya);
    const old = markerOf(world, TICKET);
    expect(old.policyVersion).toBe(defaultPolicy.version);
    const version = await activated(maya, (policy) => withLimit(policy, 20), 'Twenty minutes');
    expect(version).toMatch(/^2026-03-02\.[0-9a-f]{10}$/);
    // The panel of the running one: its own policy, and that a newer one holds.
    const panel = await panelOf(maya);
    expect(panel.policy.version).toBe(defaultPolicy.version);
    expect(panel.newer?.version).toBe(version);
    const own = panel.record.kind === 'ticket' ? panel.record.assessment?.escalation.dueAt : null;
    expect(own).toBe(old.dueAt);
    await escalate(world, maya, OTHER_REF);
    const young = markerOf(world, OTHER);
    expect(young.policyVersion).toBe(version);
    expect((young.dueAt ?? 0) - world.now()).toBeLessThanOrEqual(20 * MINUTE);
    expect((old.dueAt ?? 0) - world.now()).toBeGreaterThan(50 * MINUTE);
    expect((await panelOf(maya)).newer).toBeUndefined();
  });

  it('"apply the newer policy" is written into the log, and its limit counts from when the level was entered', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await escalate(world, maya);
    const old = markerOf(world, TICKET);
    const version = await activated(maya, (policy) => withLimit(policy, 30));
    const panel = await panelOf(maya);
    if (panel.record.kind !== 'ticket' || panel.record.nextKey === null)
      throw new Error('No ticket in front.');
    await answer(maya, 'deed', { ref: REF, seenKey: panel.record.nextKey, wish: { deed: 'adopted' } });
    await world.pass(2_000);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'adopted 1/1']);
    const [, adopted] = world.sandbox.zendesk.comments(TICKET).flatMap(({ body }) => parseMarkers(body));
    expect(adopted).toMatchObject({ policyVersion: version });
    expect(adopted?.dueAt).toBe((old.dueAt ?? 0) - 30 * MINUTE);
    const after = await panelOf(maya);
    expect(after.policy.version).toBe(version);
    expect(after.newer).toBeUndefined();
    // Once is enough.
    const key = after.record.kind === 'ticket' ? after.record.nextKey : null;
    expect(await maya.fromPage('deed', { ref: REF, seenKey: key, wish: { deed: 'adopted' } })).toMatchObject({
      ok: false,
      error: { code: 'same-policy' },
    });
  });

  it('judges what is in sight anew, and tells the pages', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const before = maya.paint(TICKET);
    const told = maya.broadcasts;
    await activated(maya, (policy) => ({
      ...policy,
      risk: { ...policy.risk, bands: { watch: 97, high: 98, critical: 99 } },
    }));
    expect(before?.band).toBe('critical');
    expect(maya.paint(TICKET)?.band).toBe('low');
    expect(maya.broadcasts).toBeGreaterThan(told);
  });

  it('plans the warnings of what nobody looks at anew', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await world.pass(5 * MINUTE);
    maya.closeTab(tab);
    const moments = async () =>
      (await maya.alerts()).flatMap(({ kind, recordKey, at, toldAt }) =>
        kind === 'warning' && toldAt === undefined ? [`${recordKey} ${at}`] : [],
      );
    const before = await moments();
    expect(before.length).toBeGreaterThan(0);
    const { warningMinutes } = (await read(maya)).inForce;
    await activated(maya, (policy) => ({ ...policy, warningMinutes: warningMinutes + 7 }));
    await world.pass(MINUTE);
    const earlier = before.map((one) => {
      const [recordKey, at] = one.split(' ');
      return `${recordKey} ${Number(at) - 7 * MINUTE}`;
    });
    const after = await moments();
    expect(after.filter((one) => before.includes(one))).toEqual([]);
    expect(after.filter((one) => earlier.includes(one)).length).toBeGreaterThan(0);
  });

  it('two browsers with different versions: the one that lacks it shows the marker and does not climb', async () => {
    const world = new World();
    const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
    withPolicy(daniel, { climbMode: 'act' });
    const version = await activated(maya, (policy) => ({ ...withLimit(policy, 20), climbMode: 'act' }));
    await escalate(world, maya);
    maya.signOut();
    await daniel.openTicket(TICKET);
    expect(daniel.paint(TICKET)).toMatchObject({ escalation: 'open' });
    expect(markerOf(world, TICKET).policyVersion).toBe(version);
    await world.pass(90 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });

  it('what two browsers call the same is the same: the same content has one name, another has another', async () => {
    const world = new World();
    const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
    const one = await activated(maya, (policy) => withLimit(policy, 20));
    expect(await activated(daniel, (policy) => withLimit(policy, 20))).toBe(one);
    expect(await activated(daniel, (policy) => withLimit(policy, 21))).not.toBe(one);
  });

  it('a worker that is stopped at any step has activated all of it or nothing, and finishes it by itself', {
    timeout: 300_000,
  }, async () => {
    const prepared = async () => {
      const world = new World();
      const maya = world.browser('maya');
      await maya.openTicket(TICKET);
      const revision = await save(maya, (policy) => withLimit(policy, 20));
      return { world, maya, revision };
    };
    const undisturbed = await prepared();
    const began = undisturbed.maya.life().steps;
    await answer(undisturbed.maya, 'activate-policy', { revision: undisturbed.revision, note: '' });
    const steps = undisturbed.maya.life().steps - began;
    const wrong: unknown[] = [];
    const ends = new Set<string>();
    for (let step = 1; step <= steps; step += 3) {
      const { world, maya, revision } = await prepared();
      maya.life().endAt(step, 'after');
      void maya.fromPage('activate-policy', { revision, note: '' });
      await world.pass(1_000);
      await world.pass(5 * MINUTE);
      const { inForce, draft, source } = await read(maya);
      const limits = new Set(
        inForce.matrix.flatMap(({ cells }) =>
          cells.filter(({ level }) => level.startsWith('level-')).map(({ limitMinutes }) => limitMinutes),
        ),
      );
      const isNew = limits.size === 1 && limits.has(20);
      ends.add(source);
      if (isNew !== (draft === null) || isNew !== (source === 'own') || maya.failures.length > 0)
        wrong.push({ step, source, draft: draft === null });
    }
    expect(wrong).toEqual([]);
    expect(ends).toEqual(new Set(['shipped', 'own']));
  });
});

describe('the administrator’s policy', () => {
  const managed = JSON.stringify({ ...withLimit(defaultPolicy, 15), version: 'it-7', name: 'From IT' });

  it('comes late: noticed while the browser runs, everything judged by it, and drafts are refused', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    await save(maya, (policy) => ({ ...policy, name: 'Mine' }));
    maya.managed.set('policy', managed);
    await world.pass(4 * MINUTE);
    const { inForce, source, revision, draft } = await read(maya);
    expect(source).toBe('managed');
    expect(inForce.version).toBe('it-7');
    // What somebody wrote is not lost by it.
    expect(draft?.policy.name).toBe('Mine');
    expect(await maya.fromPage('save-policy-draft', { policy: inForce, revision })).toMatchObject({
      error: { code: 'managed' },
    });
    await escalate(world, maya);
    expect(markerOf(world, TICKET).policyVersion).toBe('it-7');
  });

  it('says something else under the same name: everything is judged by it', async () => {
    const world = new World();
    const maya = world.browser('maya');
    maya.managed.set('policy', managed);
    await maya.openTicket(TICKET);
    await world.pass(4 * MINUTE);
    expect(maya.paint(TICKET)?.band).toBe('critical');
    const { risk } = defaultPolicy;
    const bands = { watch: 97, high: 98, critical: 99 };
    maya.managed.set('policy', JSON.stringify({ ...JSON.parse(managed), risk: { ...risk, bands } }));
    await world.pass(4 * MINUTE);
    expect(maya.paint(TICKET)?.band).toBe('low');
  });

  it('is taken away: what escalations began with it is kept for them', async () => {
    const world = new World();
    const maya = world.browser('maya');
    maya.managed.set('policy', managed);
    await escalate(world, maya);
    await world.pass(4 * MINUTE);
    maya.managed.delete('policy');
    await world.pass(4 * MINUTE);
    expect((await read(maya)).source).toBe('shipped');
    expect((await panelOf(maya)).policy.version).toBe('it-7');
  });

  it('is broken: what held goes on, and its findings are told', async () => {
    const maya = new World().browser('maya');
    maya.managed.set('policy', managed.slice(0, 500));
    const { source, managedFindings } = await read(maya);
    expect(source).toBe('shipped');
    expect(managedFindings?.map(({ rule }) => rule)).toEqual(['json-syntax']);
  });
});

describe('4.5: a draft tried on the past', () => {
  it('says that nothing was read; then runs both versions over it, and goes on where it is asked again', {
    timeout: 240_000,
  }, async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const revision = await save(maya, (policy) => ({
      ...policy,
      triggers: policy.triggers.slice(0, 3),
      combinations: [],
      guard: { ...policy.guard, criteria: [] },
    }));
    const ask = async () => replayPolicy.answer.parse(await answer(maya, 'replay-policy', { revision }));
    const told = async () => {
      for (let time = 0; time < 500; time += 1) {
        const now = await ask();
        if (now.state !== 'running') return now;
      }
      throw new Error('It is running for ever.');
    };
    expect(await told()).toMatchObject({ state: 'none', accounts: [{ account: REF.account }] });
    await maya.fromPage('start-history', { account: REF.account });
    await world.pass(8 * MINUTE);
    const report = await told();
    if (report.state !== 'told') throw new Error(report.state);
    expect(report.tickets).toBeGreaterThan(0);
    expect(report.draft.rules).toHaveLength(3);
    expect(report.inForce.rules.length).toBeGreaterThan(3);
    expect(report.draft.firings).toBeLessThanOrEqual(report.inForce.firings);
    expect(report.until).toBeLessThanOrEqual(world.now());
    // What the draft names and does not have cannot be run.
    const loose = await save(maya, (policy) => ({ ...policy, calendar: 'gone' }));
    expect(await maya.fromPage('replay-policy', { revision: loose })).toMatchObject({
      error: { code: 'loose-ends' },
    });
  });
});

describe('versions and files', () => {
  it('keeps each version with who, when and why, and reads a file as the whole of it or not at all', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const one = await activated(maya, (policy) => withLimit(policy, 20), 'Faster');
    const { activations, policies } = readPolicyVersions.answer.parse(
      await answer(maya, 'read-policy-versions', {}),
    );
    expect(activations.map(({ version, note, source }) => [version, note, source])).toEqual([
      [one, 'Faster', 'own'],
      [defaultPolicy.version, '', 'shipped'],
    ]);
    expect(activations[0]?.author?.account).toBe(REF.account);
    const kept = policies.find(({ version }) => version === one);
    if (kept === undefined) throw new Error('The version is not kept.');
    // Exported and taken over by a colleague it is the same version, whose escalations both then climb.
    const daniel = world.browser('daniel');
    const file = policyFileText(kept);
    const taken = readPolicyFile.answer.parse(await answer(daniel, 'read-policy-file', { text: file }));
    if (taken.state !== 'read') throw new Error('It was refused.');
    expect(await activated(daniel, () => taken.policy)).toBe(one);
    for (const text of ['', file.slice(0, -30), file.replace('"reading"', '"readings"'), '{"format": 7}'])
      expect(await answer(daniel, 'read-policy-file', { text })).toMatchObject({ state: 'refused' });
  });
});

describe('PO13: a remark on a rule or a cell', () => {
  it('is kept, goes to another browser by a file, once, and is put aside there', async () => {
    const world = new World();
    const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
    await maya.openTicket(TICKET);
    const said = { kind: 'rule', target: 'no-reply-in-time', text: 'Too early.', account: REF.account };
    await answer(maya, 'add-remark', said);
    await maya.restart();
    const remarksOf = async (browser: SimulatedBrowser) =>
      readRemarks.answer.parse(await answer(browser, 'read-remarks', {})).remarks;
    const text = remarksFile.write(await remarksOf(maya));
    expect(await answer(daniel, 'import-remarks', { text })).toEqual({ added: 1, known: 0 });
    expect(await answer(daniel, 'import-remarks', { text })).toEqual({ added: 0, known: 1 });
    const [remark] = await remarksOf(daniel);
    expect(remark).toMatchObject({ text: 'Too early.', seenAt: null, author: { account: REF.account } });
    await answer(daniel, 'change-remark', { id: remark?.id, wish: 'seen' });
    expect((await remarksOf(daniel))[0]?.seenAt).not.toBeNull();
    expect(await daniel.fromPage('import-remarks', { text: text.slice(5) })).toMatchObject({
      error: { code: 'not-remarks' },
    });
  });
});
