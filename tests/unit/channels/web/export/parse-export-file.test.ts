import { expect, it } from 'vitest'
import { parseExportFile, parseFormat } from '@/lib/channels/web/export/parse-export-file.ts'

it.each([
  ['workers.csv', { kind: 'workers', format: 'csv' }],
  ['declarations.pdf', { kind: 'declarations', format: 'pdf' }],
  ['declarations.csv.exe', null],
  ['declarations.', null],
  ['salaries.csv', null],
  ['workers', null],
])('%s is a file of the overview or none', (name, expected) => {
  expect(parseExportFile(name)).toEqual(expected)
})

it.each([
  ['transmissions.xlsx', 'xlsx'],
  ['transmissions.xls', null],
  ['workers.xlsx', null],
])('%s is a file of transmissions or none', (name, expected) => {
  expect(parseFormat(name, 'transmissions')).toBe(expected)
})
