/**
 * Who holds each level for each kind of issue: role names, lowest level first, and the identifier and words of the kind.
 * The names are the four rows of acceptance A-T3, word for word.
 */
export const ladders = [
  {
    id: 'customer-complaint',
    name: 'Customer complaint',
    roles: ['Junior support rep', 'Senior support rep', 'Support team manager', 'Head of Operations'],
  },
  {
    id: 'system-malfunction',
    name: 'System malfunction',
    roles: ['IT support specialist', 'Senior engineer', 'Head of engineering', 'CTO'],
  },
  {
    id: 'payment-issue',
    name: 'Payment issue',
    roles: ['Finance team member', 'Senior accountant', 'Finance team leader', 'CFO'],
  },
  {
    id: 'product-demo-question',
    name: 'Product demo question',
    roles: ['Sales rep', 'Senior sales manager', 'Head of Sales', 'VP of Sales'],
  },
] as const;
