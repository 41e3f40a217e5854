import type { TableSort } from './table-sort';

/** The order that answers what a list is for, beside those of its columns. */
export function OrderToggle({
  name,
  sort,
  order,
  onSort,
}: {
  name: string;
  sort: TableSort;
  order: TableSort;
  onSort: (sort: TableSort) => void;
}) {
  return (
    <button
      type="button"
      className="order-toggle"
      aria-pressed={sort.by === order.by && sort.descending === order.descending}
      onClick={() => onSort(order)}
    >
      {name}
    </button>
  );
}
