import type { ImportedSheet } from '@/lib/domain/transmission/imported-sheet.ts'

/** One row of Isabelle Cardon, complete but for what the draft says. */
export function anImportedSheet(changes: Partial<ImportedSheet> = {}): ImportedSheet {
  return {
    language: 'fr',
    fileName: 'salaires.csv',
    columns: [
      { title: 'NISS', column: 'ssin' },
      { title: 'Date de calcul', column: 'calculationDate' },
      { title: 'Salaire brut', column: 'grossWageCents' },
    ],
    ignoredTitles: [],
    rows: [{ number: 2, cells: ['96.03.08-999.22', '02/01/2025', '1000,50'] }],
    ...changes,
  }
}
