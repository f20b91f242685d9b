import type { Tree } from '../reading/source-tree.ts'

/** OWASP ASVS 5.0, chapters V3, V6, V7 and V8: the numbers of levels 1 and 2, section by section. */
const required: Record<string, readonly number[]> = {
  '3.2': [1, 2],
  '3.3': [1, 2, 3, 4],
  '3.4': [1, 2, 3, 4, 5, 6],
  '3.5': [1, 2, 3, 4, 5],
  '3.7': [1, 2],
  '6.1': [1, 2, 3],
  '6.2': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  '6.3': [1, 2, 3, 4],
  '6.4': [1, 2, 3, 4],
  '6.5': [1, 2, 3, 4, 5],
  '6.6': [1, 2, 3],
  '6.8': [1, 2, 3, 4],
  '7.1': [1, 2, 3],
  '7.2': [1, 2, 3, 4],
  '7.3': [1, 2],
  '7.4': [1, 2, 3, 4, 5],
  '7.5': [1, 2],
  '7.6': [1, 2],
  '8.1': [1, 2],
  '8.2': [1, 2, 3],
  '8.3': [1],
  '8.4': [1],
}

const document = 'SECURITY.md'
export const requiredNumbers = Object.entries(required).flatMap(([section, numbers]) =>
  numbers.map((number) => `${section}.${number}`),
)

interface TableRow {
  number: string
  cells: string[]
}

function rowsOf(text: string): TableRow[] {
  return text
    .split('\n')
    .filter((line) => /^\| \d+\.\d+\.\d+ \|/.test(line))
    .map((line) => {
      const [number = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      return { number, cells }
    })
}

/** Names in backticks that look like a place in the project. */
const placesIn = (cells: readonly string[]) =>
  [...cells.join(' ').matchAll(/`([\w@.[\]()/-]+\/[\w@.[\]()/-]*|[\w-]+\.(?:md|ts|prisma))`/g)].map(
    (found) => found[1] ?? '',
  )

/** What the table of SECURITY.md does not say, says twice, or says of a file that is not there. */
export function checkSecurityTable(tree: Tree): string[] {
  const rows = rowsOf(tree.find(({ path }) => path === document)?.text ?? '')
  const exists = (place: string) => {
    const plain = place.replace(/\/$/, '')
    return tree.some(({ path }) => path === plain || path.startsWith(`${plain}/`))
  }
  const written = rows.map(({ number }) => number)
  return [
    ...requiredNumbers
      .filter((number) => !written.includes(number))
      .map((number) => `${document}: no row for ${number}`),
    ...written
      .filter((number, index) => written.indexOf(number) !== index || !requiredNumbers.includes(number))
      .map((number) => `${document}: ${number} stands twice or is none of levels 1 and 2`),
    ...rows
      .filter(({ cells }) => cells.length !== 3 || cells.some((cell) => cell === ''))
      .map(({ number }) => `${document}: ${number} needs what is asked, what does it and what shows it`),
    ...rows.flatMap(({ number, cells }) =>
      placesIn(cells)
        .filter((place) => !exists(place))
        .map((place) => `${document}: ${number} names ${place}, which is not there`),
    ),
  ]
}
