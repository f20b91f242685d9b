import type { ImportedSheet } from '../../domain/transmission/imported-sheet.ts'
import { decodeText, readDelimited } from './read-delimited.ts'
import { recognizeRows } from './recognize-rows.ts'
import { sheetLimits, UnreadableSheet } from './sheet-refusal.ts'
import { readWorkbook } from './xlsx/read-workbook.ts'

/** What somebody handed in, and how he writes. */
export interface HandedIn extends Pick<ImportedSheet, 'language' | 'fileName'> {
  content: Uint8Array
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, place) => bytes[place] === byte)

const zip = [0x50, 0x4b, 0x03, 0x04]
/** Workbooks of before 2007, and encrypted ones of today. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]
/** Of a PDF, a program, a picture: files whose ending somebody changed. */
const others = [
  [0x25, 0x50, 0x44, 0x46],
  [0x4d, 0x5a],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
]

/** Rows of a workbook or of a text, told apart by their content: endings of names lie. @throws UnreadableSheet */
export function readSheet({ content, language, fileName }: HandedIn): ImportedSheet {
  if (content.length === 0) throw new UnreadableSheet('nothing')
  return recognizeRows(readRaw(content), { language, fileName })
}

function readRaw(content: Uint8Array) {
  if (startsWith(content, zip)) {
    if (content.length > sheetLimits.workbookBytes) throw new UnreadableSheet('tooLarge')
    return readWorkbook(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
  }
  if (startsWith(content, compound)) throw new UnreadableSheet('oldFormat')
  if (others.some((signature) => startsWith(content, signature))) throw new UnreadableSheet('notASheet')
  if (content.length > sheetLimits.textBytes) throw new UnreadableSheet('tooLarge')
  const text = decodeText(content)
  if (text.includes('\u0000')) throw new UnreadableSheet('notASheet')
  return readDelimited(text.replace(/^\ufeff/, ''))
}
