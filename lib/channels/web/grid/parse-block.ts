/** More than any grid and any sheet of workers needs; the rest of a paste is dropped [ours]. */
const KEPT_CHARACTERS = 400_000

/**
 * A block as spreadsheets copy it: lines of cells parted by tabs; a cell with a tab, a quote or a new line in it stands in quotes.
 * The empty line at the end is none. Total.
 */
export function parseBlock(pasted: string): string[][] {
  const text = pasted.slice(0, KEPT_CHARACTERS).replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"').replaceAll('\n', ' '))
    if (end === '') break
    if (end === '\n') rows.push([])
  }
  return rows
}
