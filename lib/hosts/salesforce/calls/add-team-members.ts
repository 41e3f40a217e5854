import { z } from 'zod';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import type { ReadableFields } from '../fields/readable-fields';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { composite } from '../rest/composite';
import { refusesName } from '../rest/refuses-name';
import { requiredRows } from '../rest/required-rows';
import { rowsIn } from '../rest/rows-in';
import { sendData } from '../rest/send-data';
import { RecordId } from '../schema/record-id';
import { TeamMemberRow } from '../schema/team-member-row';
import { TeamRoleRow } from '../schema/team-role-row';
import { caseTeamQuery } from '../soql/case-team-query';
import { caseTeamRolesQuery } from '../soql/case-team-roles-query';
import { LIMITS } from '../soql/limits';
import { onceBeside } from './once-beside';

const DAY = 86_400_000;
const PART = 'team member';
const Created = z.object({ success: z.literal(true) });

/** What a part on the team lets do with the case, the most useful first: who had it may have to go on with it. */
const ACCESS = ['Edit', 'Read', 'None'];

/**
 * Keeps people on the team of a case, each in a request of its own; who is on it already stays as they are. An org without case teams,
 * or whose teams this person may not change, is left as it is: that is no failure.
 */
export async function addTeamMembers(
  connection: Connection,
  readable: ReadableFields,
  caseId: string,
  { teamMembers = [] }: Pick<TransitionWrite, 'teamMembers'>,
): Promise<WriteResult['warnings']> {
  const ids = teamMembers.flatMap((id) => normaliseId(id) ?? []);
  const users = ids.filter((id) => id.startsWith(KEY_PREFIX.user));
  if (users.length === 0) return [];
  const fields = readable.CaseTeamMember;
  if (fields?.['create MemberId'] !== true || fields['create TeamRoleId'] !== true) {
    connection.met('case-team', fields == null ? 'absent' : 'read-only');
    return [];
  }
  let role: string | null;
  try {
    role = await roleFor(connection, readable);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ part: PART, words: error.details.hostWords ?? error.message }];
  }
  if (role === null) {
    connection.met('case-team', 'no-role');
    return [];
  }
  const warnings: WriteResult['warnings'] = [];
  for (const MemberId of users) {
    const stands = async () => {
      const { members } = await composite(connection, 'read', { members: caseTeamQuery(readable, caseId) });
      const team = rowsIn(members, TeamMemberRow, LIMITS.teamMembers)?.rows;
      return team === undefined ? null : team.some((member) => member.MemberId === MemberId);
    };
    const act = async () => {
      const body = { ParentId: caseId, MemberId, TeamRoleId: role };
      const request = { method: 'POST', path: 'sobjects/CaseTeamMember', body, deed: 'write' } as const;
      return Created.safeParse(await sendData(connection, request)).success;
    };
    // Nobody gets on a team twice: Salesforce refuses it, and then they are seen on it.
    warnings.push(...(await onceBeside(PART, false, stands, act)));
  }
  return warnings;
}

/** The part that who had the case plays from now on, asked for once a day; `null` where the org has none. */
function roleFor(connection: Connection, readable: ReadableFields): Promise<string | null> {
  return connection.remember('case-team-role', { as: RecordId.nullable(), maxAge: DAY }, async () => {
    const { roles } = await composite(connection, 'read', { roles: caseTeamRolesQuery(readable) });
    const rank = ({ AccessLevel }: TeamRoleRow) => ACCESS.indexOf(AccessLevel ?? 'None');
    // An org without case teams has none; what could not be read just now is no answer that holds for a day.
    const isAbsent = roles === null || refusesName(roles);
    const rows = isAbsent ? [] : requiredRows(connection, roles, TeamRoleRow, LIMITS.teamRoles).rows;
    return rows.filter((row) => rank(row) >= 0).toSorted((a, b) => rank(a) - rank(b))[0]?.Id ?? null;
  });
}
