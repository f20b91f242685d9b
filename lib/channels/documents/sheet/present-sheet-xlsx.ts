import { Zip, ZipDeflate } from 'fflate'
import type { Sheet } from './sheet.ts'
import { bodyEnd, bodyStart, fixedParts, presentSheetRow } from './xlsx-parts.ts'

/**
 * An Excel file (ISO/IEC 29500) written row by row: the library that was tried holds a file of 100,000 rows in memory, half a gigabyte, and
 * lets nobody else be answered meanwhile. Texts are texts, whatever they begin with; amounts and days are numbers with a format.
 */
export async function* presentSheetXlsx(sheet: Sheet): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((failure, chunk) => {
    if (failure) throw failure
    made.push(chunk)
  })
  const add = (name: string) => {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = sheet.madeAt
    zip.add(entry)
    return entry
  }
  const encoder = new TextEncoder()
  for (const [name, text] of Object.entries(fixedParts(sheet))) add(name).push(encoder.encode(text), true)
  const body = add('xl/worksheets/sheet1.xml')
  body.push(encoder.encode(bodyStart(sheet)))
  let number = 2
  for await (const rows of sheet.chunks()) {
    const text = rows.map((row, place) => presentSheetRow(row, number + place, sheet)).join('')
    number += rows.length
    body.push(encoder.encode(text))
    yield* made.splice(0)
  }
  body.push(encoder.encode(bodyEnd), true)
  zip.end()
  yield* made.splice(0)
}
