import { describe, expect, it } from 'vitest'
import { presentCsvTemplate, presentXlsxTemplate } from '@/lib/channels/import/present-template.ts'
import { readSheet } from '@/lib/channels/import/read-sheet.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { range } from '../../../factories/values.ts'

const prefill = {
  workers: [{ workerId: 'x', ssin: '05030899946', familyName: '=Łukaszewicz', givenName: 'Zoë' }],
  wagePeriod: range('2024-12-01', '2024-12-31'),
}

describe.each(languages)('the template in %s', (language) => {
  it.each(['csv', 'xlsx'])(
    'as %s comes back with the workers, their numbers whole, and nothing that calculates',
    async (format) => {
      const csv = presentCsvTemplate(prefill, language)
      const content = format === 'csv' ? Buffer.from(csv) : await presentXlsxTemplate(prefill, language)
      const { columns, rows, ignoredTitles } = readSheet({ content, language, fileName: null })
      const cell = (column: string) => rows[0]?.cells[columns.findIndex((each) => each.column === column)]
      expect(ignoredTitles).toEqual([])
      expect(columns).toHaveLength(15)
      expect(cell('ssin')).toBe('05.03.08-999.46')
      expect(cell('familyName')).toBe('=Łukaszewicz Zoë')
      expect([cell('calculationPeriod.startDate'), cell('calculationPeriod.endDate')]).toEqual([
        '01/12/2024',
        '31/12/2024',
      ])
      expect(csv).toContain("'=Łukaszewicz")
      expect(Buffer.from(content).toString('latin1')).not.toContain('<f>')
    },
  )
})
