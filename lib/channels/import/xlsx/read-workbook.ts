import type { RawRow } from '../raw-cell.ts'
import { UnreadableSheet } from '../sheet-refusal.ts'
import { countsFrom1904, findFirstSheet, readDateStyles, readSharedStrings } from './parts.ts'
import { readWorksheet } from './read-worksheet.ts'
import { readDirectory, readPart } from './zip.ts'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const STRINGS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'

/** Cells of the first sheet that is shown. @throws UnreadableSheet */
export function readWorkbook(zip: Buffer): RawRow[] {
  const directory = readDirectory(zip)
  if (!directory.has(WORKBOOK) || !directory.has(RELATIONS)) throw new UnreadableSheet('notASheet')
  const workbook = readPart(zip, directory, WORKBOOK)
  const sheet = findFirstSheet(workbook, readPart(zip, directory, RELATIONS))
  return readWorksheet(readPart(zip, directory, sheet), {
    strings: directory.has(STRINGS) ? readSharedStrings(readPart(zip, directory, STRINGS)) : [],
    dateStyles: directory.has(STYLES) ? readDateStyles(readPart(zip, directory, STYLES)) : [],
    isFrom1904: countsFrom1904(workbook),
  })
}
