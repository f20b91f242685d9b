import { describe, expect, it } from 'vitest'
import { judgeLine } from '@/lib/channels/import/present-verdicts.ts'
import { understandRows } from '@/lib/channels/import/understand-rows.ts'
import { blocking, warning } from '@/lib/domain/anomaly.ts'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'
import type { ImportVerdict } from '@/lib/domain/transmission/imported-sheet.ts'
import { anImportedSheet } from '../../../factories/imported-sheet.ts'

const nothingYet = { calculationStartDate: '', calculationEndDate: '', qualities: [] } as unknown as EnteredWages
const worker = { workerId: 'x', familyName: 'Clarebout', givenName: 'Isabelle', ssin: '91112499975' }
const fine: ImportVerdict = { worker, lineId: null, inDraft: 'nothing', refusal: null, anomalies: [] }

function judge(changes: Partial<ImportVerdict>, name = 'CLAREBOUT, isabelle') {
  const sheet = anImportedSheet({
    columns: [
      { title: 'NISS', column: 'ssin' },
      { title: 'Nom', column: 'familyName' },
      { title: 'Salaire brut', column: 'grossWageCents' },
      { title: 'Prime 1', column: 'premiums.0.amountCents' },
    ],
    rows: [2, 3].map((number) => ({ number, cells: ['91.11.24-999.75', name, '1000', ''] })),
  })
  const [line] = understandRows(sheet, nothingYet)
  if (!line) throw new Error('no line')
  const { state, rows } = judgeLine(line, { ...fine, ...changes }, sheet)
  return { state, rows: rows.map((row) => [row.state, ...row.findings.keys()]) }
}

describe('the verdict on a worker’s rows', () => {
  it('is right when nothing is said', () => {
    expect(judge({})).toEqual({ state: 'right', rows: [['right'], ['right']] })
  })

  it('stands at the cell of the row and column that it is about', () => {
    const anomalies = [
      blocking('90504-008', 'qualities.1.grossWageCents'),
      warning('90504-W01', 'qualities.0.premiums.0.amountCents'),
    ]
    expect(judge({ anomalies })).toEqual({
      state: 'wrong',
      rows: [
        ['right', 'premiums.0.amountCents'],
        ['wrong', 'grossWageCents'],
      ],
    })
  })

  it('stands at the number where the file has no such column', () => {
    expect(judge({ anomalies: [blocking('90502-001', 'calculationDate')] }).rows).toEqual([
      ['wrong', 'ssin'],
      ['right'],
    ])
    expect(judge({ anomalies: [blocking('90503-334', 'qualities.1')] }).rows).toEqual([['right'], ['wrong', 'ssin']])
  })

  it('is that nothing can be taken over without a worker', () => {
    expect(judge({ worker: null })).toEqual({ state: 'refused', rows: [['refused', 'ssin'], ['refused']] })
    expect(judge({ worker: null, refusal: blocking('00024-004', 'worker.ssin') }).state).toBe('refused')
  })

  it('remarks another name, and data that would be overwritten', () => {
    expect(judge({ inDraft: 'replacing' }, 'Dupont').rows[0]).toEqual(['right', 'ssin', 'familyName'])
  })

  it('tells what the draft holds already, right or to be corrected', () => {
    expect(judge({ inDraft: 'taken' }).state).toBe('taken')
    expect(judge({ inDraft: 'taken', anomalies: [blocking('90502-001', 'calculationDate')] }).state).toBe('takenWrong')
  })
})
