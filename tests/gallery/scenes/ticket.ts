import { escalatedAssessment } from '../../../components/panel/__fixtures__/escalated-assessment';
import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const scene = (name: string, answers: Scene['answers']): Scene => ({
  name: `ticket-${name}`,
  page: 'panel',
  now: NOW,
  answers,
});

/** The whole screen of a ticket. */
export const ticketScenes: readonly Scene[] = [
  scene('at-risk', { 'read-panel': sampleState() }),
  scene('escalated', { 'read-panel': sampleState({ assessment: escalatedAssessment() }) }),
  scene('stale', { 'read-panel': sampleState({ problem: 'offline' }) }),
  scene('signed-out', { 'read-panel': sampleState({ problem: 'signed-out' }) }),
  scene('reading', { 'read-panel': sampleState({ facts: null, assessment: null }) }),
  scene('loading', { 'read-panel': never }),
  scene('worker-failed', { 'read-panel': new Refusal('failed') }),
];
