import type { HostId } from '../model/host-id';
import type { Person } from '../model/person';
import { sampleId } from './sample-id';

/** Who works at the sample desk: name, and the roles of the shipped policy they hold. The first one is who looks around. */
const TEAM: readonly [name: string, ...roles: string[]][] = [
  ['Alex Weber', 'junior-support-rep', 'senior-support-rep', 'it-support-specialist'],
  ['Nora Lindqvist', 'senior-engineer'],
  ['Tomás Herrera', 'support-team-manager', 'head-of-operations'],
  ['Ifeoma Okafor', 'head-of-engineering'],
  ['Jun Takeda', 'senior-accountant', 'finance-team-member'],
  ['Carla Benedetti', 'finance-team-leader', 'cfo'],
  ['Ruben de Wit', 'senior-sales-manager', 'sales-rep'],
  ['Hannah Brandt', 'head-of-sales', 'vp-of-sales'],
  ['Samir Haddad', 'cto'],
  ['Lucie Moreau'],
];

const FIRST_ID = 5001;

export const samplePeople = {
  /** The host's id of a member of the team by their place in it; 0 is who looks around. */
  id: (host: HostId, place: number): string => sampleId(host, 'person', FIRST_ID + place),
  /** All who work there. */
  team: (host: HostId): Person[] =>
    TEAM.map(([name], place) => ({ id: samplePeople.id(host, place), name, role: 'agent' })),
  /** Who holds which role. */
  holders: (host: HostId): { role: string; personId: string }[] =>
    TEAM.flatMap(([, ...roles], place) =>
      roles.map((role) => ({ role, personId: samplePeople.id(host, place) })),
    ),
};
