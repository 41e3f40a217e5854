import type { Assessment } from '../../../lib/domain/model/assessment';
import { NOW } from './now';

const MINUTE = 60_000;

/** A ticket at high risk, at the first contact, with somebody named for the next level. */
export function sampleAssessment(changes: Partial<Assessment> = {}): Assessment {
  const nextReply: Assessment['nearestClock'] = {
    metric: 'next_reply_time',
    label: null,
    stage: 'active',
    dueAt: NOW + 24 * MINUTE,
    startedAt: NOW - 126 * MINUTE,
    targetMinutes: 150,
    businessHours: false,
  };
  return {
    computedAt: NOW,
    policyVersion: 'default-1',
    risk: { state: 'known', number: 74, band: 'high', ordinary: 5, coverage: 1 },
    atLeast: { number: 74, band: 'high' },
    reasons: [
      {
        id: 'no-reply-in-time',
        sentence: {
          key: 'reason_no_reply_in_time',
          values: [
            { kind: 'duration', milliseconds: 130 * MINUTE },
            { kind: 'duration', milliseconds: 60 * MINUTE },
          ],
        },
        points: 41,
        weight: 2.1,
      },
      {
        id: 'third-message-without-answer',
        sentence: { key: 'reason_third_message_without_answer', values: [] },
        points: 19,
        weight: 1,
      },
      {
        id: 'several-unresolved-tickets',
        sentence: { key: 'reason_several_unresolved_tickets', values: [{ kind: 'number', number: 4 }] },
        points: 14,
        weight: 0.8,
      },
      { id: 'priority-low', sentence: { key: 'reason_priority_low', values: [] }, points: -5, weight: -0.3 },
    ],
    unknowns: [
      {
        id: 'engagement-drop-and-support-spike',
        sentence: {
          key: 'unknown_because',
          values: [
            { kind: 'message', key: 'rule_engagement_drop_and_support_spike' },
            { kind: 'message', key: 'unknown_cause_usage' },
          ],
        },
      },
    ],
    fired: [{ rule: 'no-reply-in-time', mode: 'suggest' }],
    suggestedLevel: null,
    relief: [],
    nextChangeAt: null,
    headline: {
      key: 'headline_two_reasons',
      values: [
        { kind: 'message', key: 'headline_high' },
        {
          kind: 'message',
          key: 'phrase_no_reply_in_time',
          values: [{ kind: 'duration', milliseconds: 130 * MINUTE }],
        },
        { kind: 'message', key: 'phrase_third_message_without_answer' },
      ],
    },
    clocks: [
      {
        metric: 'total_resolution_time',
        label: null,
        stage: 'paused',
        dueAt: null,
        startedAt: NOW - 600 * MINUTE,
        targetMinutes: 2880,
        businessHours: true,
      },
      nextReply,
    ],
    nearestClock: nextReply,
    issueType: { id: 'system-malfunction', name: 'System malfunction' },
    escalation: {
      cycle: 1,
      transitions: 0,
      status: 'none',
      levelId: 'first-contact',
      ownerId: null,
      since: null,
      dueAt: null,
      acknowledgedAt: null,
      acknowledgedBy: null,
      policyVersion: null,
    },
    path: [
      {
        levelId: 'first-contact',
        levelName: 'First Contact',
        roleName: 'IT support specialist',
        limitMinutes: 30,
        state: 'current',
        owner: { personId: '9001', kind: 'person', insteadOf: null },
        ownerReason: null,
        enteredAt: NOW - 36 * MINUTE,
        reachedAt: null,
        dueAt: NOW + 12 * MINUTE,
      },
      {
        levelId: 'level-1',
        levelName: 'Level 1',
        roleName: 'Senior engineer',
        limitMinutes: 60,
        state: 'next',
        owner: { personId: '9002', kind: 'person', insteadOf: '9003' },
        ownerReason: {
          key: 'ladder_away_until',
          values: [
            { kind: 'text', text: 'Jonas Weber' },
            { kind: 'instant', instant: NOW + 3 * 1440 * MINUTE },
          ],
        },
        enteredAt: null,
        reachedAt: NOW + 12 * MINUTE,
        dueAt: null,
      },
      {
        levelId: 'level-2',
        levelName: 'Level 2',
        roleName: 'Head of engineering',
        limitMinutes: 180,
        state: 'later',
        owner: 'nobody',
        ownerReason: null,
        enteredAt: null,
        reachedAt: NOW + 72 * MINUTE,
        dueAt: null,
      },
      {
        levelId: 'level-3',
        levelName: 'Level 3',
        roleName: 'CTO',
        limitMinutes: null,
        state: 'later',
        owner: { personId: '9004', kind: 'person', insteadOf: null },
        ownerReason: null,
        enteredAt: null,
        reachedAt: NOW + 252 * MINUTE,
        dueAt: null,
      },
    ],
    nextUpdateDueAt: null,
    ...changes,
  };
}
