/** What stands behind a company's name and is no part of it, without dots and accents. `S.à r.l.` is `sa rl`, `Sp. z o.o.` `sp z oo`. */
export const LEGAL_FORMS = new Set(
  (
    'gmbh mbh ggmbh ag kg kgaa ohg gbr ug ev eg se inc incorporated corp corporation co company llc llp lp ltd limited plc pllc ' +
    'sa sas sasu sarl rl sprl srl spa snc bv nv vof ab as asa aps oy oyj kk yk gk pty pvt private sdn bhd pte sro zrt kft doo dd ' +
    'sp z oo zoo sl slu lda ltda eirl de cv ooo oao ao pt tbk haftungsbeschrankt haftungsbeschraenkt 株'
  ).split(' '),
);
