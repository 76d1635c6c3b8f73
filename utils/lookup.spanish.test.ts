import { describe, expect, it } from 'vitest';
import * as language from '../data/phrases/es/index.ts';
import { createLookup } from './lookup.ts';

/** What people type in a Spanish browser, in Spanish and in the English of their portals, and the answer that is right. */
const QUERIES: readonly [query: string, ...right: string[]][] = [
  ['evaluación inicial', '90791'],
  ['evaluacion inicial', '90791'],
  ['evaluación psiquiátrica', '90792'],
  ['terapia individual', '90834'],
  ['terapia 60 minutos', '90837'],
  ['terapia una hora', '90837'],
  ['terapia media hora', '90832'],
  ['psicoterapia 45 minutos', '90834'],
  ['familia sin paciente', '90846'],
  ['terapia familiar', '90847'],
  ['pareja', '90847'],
  ['grupo', '90853'],
  ['varias familias', '90849'],
  ['crisis', '90839'],
  ['complejidad interactiva', '90785'],
  ['control de medicación', '99213'],
  ['pruebas neuropsicológicas', '96132'],
  ['terapia aba', '97153'],
  ['dejar de fumar', '99407', '99406'],
  ['plan de seguridad', 'G0560'],
  ['apoyo entre pares', 'H0038'],
  ['intérprete', 'T1013'],
  ['metadona', 'H0020', 'G2067'],
  ['manejo de casos', 'T1016'],
  ['solo audio', '93'],
  ['telesalud en casa', '10'],
  ['urgencias', '23'],
  ['depresión', 'F32.A'],
  ['ansiedad', 'F41.9'],
  ['ansiedad generalizada', 'F41.1'],
  ['trastorno bipolar', 'F31.9'],
  ['autismo', 'F84.0'],
  ['tdah', 'F90.9'],
  ['esquizofrenia', 'F20.9'],
  ['ideación suicida', 'R45.851'],
  ['modificador 25', '25'],
  ['lugar del servicio 10', '10'],
  ['modificador de telesalud', '95', '93'],
  ['visita a domicilio de un paciente nuevo', '99342', '99341', '99344', '99345'],
  ['copago', 'PR-3'],
  ['fam w/o pt', '90846'],
  ['intake', '90791'],
  ['53 min therapy', '90837'],
  ['GAD', 'F41.1'],
];

const lookup = createLookup({ language });

describe('the look-up in Spanish', () => {
  it.each(QUERIES)('%s', (query, ...right) => {
    expect(
      lookup
        .search(query)
        .slice(0, 3)
        .map(({ code }) => code)
        .some((code) => right.includes(code)),
    ).toBe(true);
  });

  it('answers first what is meant in nine of ten', () => {
    const missed = QUERIES.filter(
      ([query, ...right]) => !right.includes(lookup.search(query)[0]?.code ?? ''),
    );
    expect(missed.length, missed.map(([query]) => query).join('\n')).toBeLessThanOrEqual(QUERIES.length / 10);
  });

  it('shows no English of ours beside an answer that was found by it', () => {
    const [found] = lookup.search('fam w/o pt');
    expect(found).toEqual({
      code: '90846',
      kind: 'code',
      system: 'CPT',
      label: 'Sesión familiar sobre el paciente, sin el paciente presente',
    });
  });
});
