/** What tells a company of a group from another. */
export const PART_OF_GROUP = new Set(
  (
    'group gruppe groupe grupo gruppo holding holdings international global worldwide europe europa emea apac asia americas america ' +
    'usa us uk gb ireland germany deutschland france frankreich schweiz switzerland suisse svizzera austria osterreich oesterreich ' +
    'italia italy italien espana spain spanien iberia portugal nederland netherlands benelux belgium belgique nordic nordics latam ' +
    'sweden sverige norway norge denmark danmark finland poland polska czech japan china india canada australia brasil brazil mexico ' +
    'singapore korea turkey turkiye north south east west nord sud sued ost'
  ).split(' '),
);
