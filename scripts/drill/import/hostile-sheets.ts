import { crc32, deflateRawSync } from 'node:zlib'

const SLICE = 65_536

/** As a body arrives. */
async function* inSlices(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += SLICE) yield content.subarray(start, start + SLICE)
}

/** The first words, then one sign for ever. */
async function* endless(beginning: string, bytes: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(beginning)
  const slice = Buffer.alloc(SLICE, 'x')
  for (let sent = 0; sent < bytes; sent += SLICE) yield slice
}

interface Part {
  name: string
  content: Buffer
  claimedBytes?: number
}

/** An archive made by hand; what it claims of its parts may be a lie. */
function makeZip(parts: readonly Part[]): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { name, content, claimedBytes = content.length } of parts) {
    const packed = deflateRawSync(content, { level: 9 })
    const local = Buffer.concat([Buffer.alloc(30), Buffer.from(name), packed])
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.concat([Buffer.alloc(46), Buffer.from(name)])
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(crc32(content), 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(claimedBytes, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    bodies.push(local)
    directory.push(entry)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

/** A workbook whose parts are right but for the sheet, which may hold anything that fits the limits. */
function makeWorkbook(sheet: string, strings = '<sst/>'): Buffer {
  const part = (name: string, text: string): Part => ({ name, content: Buffer.from(text) })
  return makeZip([
    part('xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet r:id="a"/></sheets></workbook>'),
    part('xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="a" Target="sheet.xml"/></Relationships>'),
    part('xl/sheet.xml', `<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    part('xl/sharedStrings.xml', strings),
  ])
}

/** Different enough not to shrink like a bomb. */
const different = (count: number, make: (each: number) => string) =>
  Array.from({ length: count }, (_, each) => make((each * 2_654_435_761) % 4_294_967_296)).join('')

/** Files that mean harm, each within every limit but one, or within all of them. Made when they are asked for, before anything is measured. */
export const hostileSheets: readonly (readonly [name: string, open: () => AsyncIterable<Uint8Array>])[] = [
  [
    'a workbook of 400 kB that unpacks to 400 MB',
    () => inSlices(makeZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(400_000_000) }])),
  ],
  [
    'the same, which says that it is small',
    () =>
      inSlices(
        makeZip([
          { name: 'xl/workbook.xml', content: Buffer.alloc(400_000_000), claimedBytes: 900_000 },
          { name: 'xl/_rels/workbook.xml.rels', content: Buffer.from('x') },
        ]),
      ),
  ],
  [
    'ten thousand parts',
    () =>
      inSlices(makeZip(Array.from({ length: 10_000 }, (_, each) => ({ name: `${each}`, content: Buffer.from('x') })))),
  ],
  [
    'half a million shared texts',
    () => inSlices(makeWorkbook('', `<sst>${different(450_000, (each) => `<si><t>${each}</t></si>`)}</sst>`)),
  ],
  [
    'a tag with two hundred thousand attributes',
    () => inSlices(makeWorkbook(`<row ${different(200_000, (each) => ` a${each}="${each}"`)}/>`)),
  ],
  ['half a million tags within one another', () => inSlices(makeWorkbook(different(450_000, (each) => `<a${each}>`)))],
  [
    'half a million rows',
    () => inSlices(makeWorkbook(different(500_000, (each) => `<row><c><v>${each}</v></c></row>`))),
  ],
  ['a field of 1 GB', () => endless('NISS;Brut\n1;"', 1_000_000_000)],
  ['a million columns', () => inSlices(Buffer.from(`NISS;Brut\n1${';x'.repeat(1_000_000)}`))],
  ['a field of nine megabytes', () => inSlices(Buffer.from(`NISS;Brut\n1;"${'x'.repeat(9_000_000)}`))],
  ['nine megabytes of quotation marks', () => inSlices(Buffer.from(`NISS;Brut\n1;${'"'.repeat(9_000_000)}`))],
  ['four million empty lines', () => inSlices(Buffer.from(`NISS;Brut\n${';\n'.repeat(4_000_000)}`))],
  ['a text of a million words that are no table', () => inSlices(Buffer.from('mot '.repeat(2_400_000)))],
]
