import type { Org } from '../../org';
import { caseRow } from './case-row';
import { nameOf } from './name-of';
import { taskRows } from './task-rows';

/** The case page: the record, who is involved, milestones, tasks and the feed, newest first. `null`: no such case. */
export function caseView(org: Org, id: string) {
  const record = org.find('Case', id);
  if (record === null) return null;
  const comments = org
    .all('CaseComment')
    .filter((comment) => comment.ParentId === record.Id)
    .map((comment) => ({
      id: comment.Id,
      kind: comment.IsPublished === true ? 'public' : 'internal',
      author: nameOf(org, comment.CreatedById),
      at: comment.CreatedDate,
      text: comment.CommentBody,
    }));
  const mails = org
    .all('EmailMessage')
    .filter((mail) => mail.ParentId === record.Id)
    .map((mail) => ({
      id: mail.Id,
      kind: mail.Incoming === true ? 'incoming' : 'outgoing',
      author: mail.FromName,
      at: mail.MessageDate,
      text: mail.TextBody,
    }));
  const milestones = org.switches.entitlements ? org.all('CaseMilestone') : [];
  return {
    ...caseRow(org, record),
    record,
    feed: [...mails, ...comments].sort((a, b) => String(b.at).localeCompare(String(a.at))),
    milestones: milestones
      .filter((milestone) => milestone.CaseId === record.Id)
      .map((milestone) => ({ ...milestone, Name: nameOf(org, milestone.MilestoneTypeId) })),
    tasks: taskRows(org, record.Id),
  };
}
