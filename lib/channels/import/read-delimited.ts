import { CsvError, parse } from 'csv-parse/sync'
import type { RawRow } from './raw-cell.ts'
import { sheetLimits, UnreadableSheet } from './sheet-refusal.ts'

/** Empty ones and headings are read along. */
const MOST_LINES = sheetLimits.rows * 2

const delimiters = [';', '\t', ','] as const

/** UTF-8, UTF-16 with its mark (what Excel calls Unicode text), else what Excel writes here without asking. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign that splits the first line most often, quoted texts left out. */
function findDelimiter(text: string): string {
  const [first = ''] = /^\s*[^\r\n]*/.exec(text.slice(0, sheetLimits.rowCharacters)) ?? []
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';'
}

function parseRecords(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: sheetLimits.rowCharacters,
    to: MOST_LINES,
  })
}

/** Cells of a text whose columns are split by semicolons, commas or tabs; rows count as in a spreadsheet. */
export function readDelimited(text: string): RawRow[] {
  // A line that Excel understands and nobody sees there.
  const [own = '', sign] = /^sep=(.)\r?\n/i.exec(text) ?? []
  try {
    const records = parseRecords(text.slice(own.length), sign ?? findDelimiter(text))
    if (records.length >= MOST_LINES) throw new UnreadableSheet('tooManyRows')
    return records.map((cells, place) => ({ number: place + (own === '' ? 1 : 2), cells }))
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure
    throw new UnreadableSheet(failure.code === 'CSV_MAX_RECORD_SIZE' ? 'longRow' : 'broken')
  }
}
