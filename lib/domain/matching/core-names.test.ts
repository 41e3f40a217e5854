import { describe, expect, it } from 'vitest';
import { coreNames } from './core-names';

describe('what of a company name is its own', () => {
  it.each([
    ['Acme, Inc.', ['acme']],
    ['The Acme Company', ['acme']],
    ['Acme GmbH & Co. KG', ['acme']],
    ['Acme S.à r.l.', ['acme']],
    ['Acme Sp. z o.o.', ['acme']],
    ['Acme Pty. Ltd.', ['acme']],
    ['Acme A/S', ['acme']],
    ['AB Volvo', ['volvo']],
    ['AG', ['ag']],
    ['E.ON SE', ['eon']],
    ['Market Lane Foods', ['market', 'lane', 'foods']],
    ['Duarte & Filhos', ['duarte', 'filhos']],
    ['Booking.com B.V.', ['booking']],
    ["Land's End plc", ['lands', 'end']],
    ['Straße AG', ['strasse']],
    ['ＡＣＭＥ株式会社', ['acme']],
    ['㈱森運送', ['森運送']],
  ])('%s: %o', (name, core) => expect(coreNames(name)[0]).toEqual(core));

  it('an umlaut in both of its spellings', () => {
    expect(coreNames('Müller')).toEqual([['mueller'], ['muller']]);
    expect(coreNames('Jørgen')).toEqual([['joergen']]);
  });

  it('nothing of nothing', () => {
    expect(coreNames('')).toEqual([]);
    expect(coreNames('—')).toEqual([]);
  });
});
