import { z } from 'zod';

/**
 * Why a transition was made: a `limit` ran out, a `rule` acted, a `person` pressed, a person pressed outside the criteria
 * (`exception`) or passed levels over by choice (`jump`), the owner's own `reply` stands for an acknowledgement, the whole
 * `customer` was escalated.
 */
export const EscalationGround = z.enum(['limit', 'rule', 'person', 'exception', 'jump', 'reply', 'customer']);
export type EscalationGround = z.infer<typeof EscalationGround>;
