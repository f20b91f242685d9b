import { describe, expect, it } from 'vitest'
import { enterCell } from '@/lib/channels/web/grid/enter-cell.ts'

describe('a pasted cell', () => {
  it.each([
    '050',
    '50',
    'Ouvrier',
    'ouvrière',
    'Ouvrier (050)',
    'ARBEIDER',
    'arbeidster',
    'Arbeiter',
    'blueCollar',
    'Blue-collar',
  ])('says « ouvrier » as %s', (text) => expect(enterCell('workerType', text)).toBe('blueCollar'))

  it.each([
    '450',
    'Employé',
    'employée',
    'Employe (450)',
    'Bediende',
    'Angestellter',
    'Angestellte',
    'white-collar',
    'whiteCollar',
  ])('says « employé » as %s', (text) => expect(enterCell('workerType', text)).toBe('whiteCollar'))

  it.each(['', '5', '0500', '4501', 'étudiant', 'ni ouvrier'])('keeps « %s », which is no type, as it came', (text) => {
    expect(enterCell('workerType', text)).toBe(text)
  })

  it.each([
    ['17', '017'],
    ['017', '017'],
    ['97 - Intérim', '097'],
    ['210 · Horeca', '210'],
    ['1234', '1234'],
    ['horeca', 'horeca'],
    ['', ''],
  ])('gives the category %s back the zeros that a spreadsheet drops: %s', (text, category) => {
    expect(enterCell('employerCategory', text)).toBe(category)
  })

  it.each([
    ['6', '6'],
    ['06', '6'],
    ['6 mois', '6'],
    ['tous les 12 mois', '12'],
    ['om de 3 maanden', '3'],
    ['alle 3 Monate', '3'],
    ['every 3 months', '3'],
    ['mensuel', '1'],
    ['elke maand', '1'],
    ['Irrégulière', '0'],
    ['onregelmatig', '0'],
    ['unregelmäßig', '0'],
    ['irregular', '0'],
    ['6 semaines', '6 semaines'],
    ['souvent', 'souvent'],
    ['', ''],
  ])('reads the frequency %s as %s', (text, frequency) => {
    expect(enterCell('frequency', text)).toBe(frequency)
  })

  it('is otherwise left to the reader of dates and amounts, without what spreadsheets put around', () => {
    expect(enterCell('grossWage', ' 1\u202f000,50\u00a0€ ')).toBe('1 000,50 €')
    expect(enterCell('calculationDate', '31/02/2025')).toBe('31/02/2025')
  })
})
