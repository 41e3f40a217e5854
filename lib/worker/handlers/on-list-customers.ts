import { listCustomers } from '../../messages/list-customers';
import { customerList } from '../desk/customer-list';
import { windowOf } from '../desk/window-of';
import { handler } from '../handler';
import { workSystems } from '../my-queue/work-systems';

export const onListCustomers = handler(
  listCustomers,
  async (tools, { filter, sort, cohortsBy, ...place }) => {
    const { customers, policy } = await tools.desk.read(tools);
    const { rows, groups, cohorts } = customerList(customers, filter, cohortsBy, sort);
    return {
      ...{ now: tools.now(), known: customers.length, groups, cohortsBy, cohorts },
      ...windowOf(rows, place),
      segments: policy.segments.map(({ id, name }) => ({
        ...{ id, name },
        count: customers.filter(({ segments }) => segments.includes(id)).length,
      })),
      systems: await workSystems(tools),
    };
  },
);
