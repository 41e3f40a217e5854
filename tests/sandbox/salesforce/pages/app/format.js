const instant = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const money = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const number = new Intl.NumberFormat('en-GB');

/** Values as Lightning shows them; what is empty shows as nothing. */
export const format = {
  instant: (value) => (value ? instant.format(new Date(value)) : ''),
  money: (value) => (value === null || value === undefined ? '' : money.format(value)),
  number: (value) => (value === null || value === undefined ? '' : number.format(value)),
  text: (value) => (value === null || value === undefined ? '' : String(value)),
};
