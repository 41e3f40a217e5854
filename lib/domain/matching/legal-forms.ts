const words = (text: string) => new Set(text.split(' '));

/** What stands behind a company's name and is no part of it, without dots and accents. `S.à r.l.` is `sa rl`, `Sp. z o.o.` `sp z oo`. */
export const LEGAL_FORMS = words(
  'gmbh mbh ggmbh ag kg kgaa ohg gbr ug ev eg se inc incorporated corp corporation co company llc llp lp ltd limited plc pllc ' +
    'sa sas sasu sarl rl sprl srl spa snc bv nv vof ab as asa aps oy oyj kk yk gk pty pvt private sdn bhd pte sro zrt kft doo dd ' +
    'sp z oo zoo sl slu lda ltda eirl de cv ooo oao ao pt tbk haftungsbeschrankt haftungsbeschraenkt 株',
);

/** The forms that may stand before it. */
export const LEADING_FORMS = words('ab oy pt ooo oao ao kk 株');

/** What tells a company of a group from another. */
export const PART_OF_GROUP = words(
  'group gruppe groupe grupo gruppo holding holdings international global worldwide europe europa emea apac asia americas america ' +
    'usa us uk gb ireland germany deutschland france frankreich schweiz switzerland suisse svizzera austria osterreich oesterreich ' +
    'italia italy italien espana spain spanien iberia portugal nederland netherlands benelux belgium belgique nordic nordics latam ' +
    'sweden sverige norway norge denmark danmark finland poland polska czech japan china india canada australia brasil brazil mexico ' +
    'singapore korea turkey turkiye north south east west nord sud sued ost',
);
