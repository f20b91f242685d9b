import { crc32, deflateRawSync } from 'node:zlib'

export interface ZippedPart {
  name: string
  content: Buffer
  /** What the directory says of it, when that is a lie. */
  claimedBytes?: number
  claimedCrc?: number
  isEncrypted?: boolean
  /** Where the directory says that it lies; else where it does. */
  claimedOffset?: number
}

function header(signature: number, bytes: number): Buffer {
  const head = Buffer.alloc(bytes)
  head.writeUInt32LE(signature)
  return head
}

/** An archive made by hand, so that each of its words may be wrong. */
export function aZip(parts: readonly ZippedPart[], claimedCount = parts.length): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, ...claimed } of parts) {
    const packed = deflateRawSync(content, { level: 9 })
    const local = Buffer.concat([header(0x04034b50, 30), Buffer.from(name), packed])
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.concat([header(0x02014b50, 46), Buffer.from(name)])
    entry.writeUInt16LE(claimed.isEncrypted ? 1 : 0, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(claimed.claimedCrc ?? crc32(content), 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(claimed.claimedBytes ?? content.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(claimed.claimedOffset ?? offset, 42)
    bodies.push(local)
    directory.push(entry)
    offset += local.length
  }
  const end = header(0x06054b50, 22)
  end.writeUInt16LE(claimedCount, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

const part = (name: string, text: string): ZippedPart => ({ name, content: Buffer.from(text) })
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export interface WorkbookParts {
  /** What stands within `sheetData`. */
  rows: string
  strings?: string
  styles?: string
  workbook?: string
  others?: readonly ZippedPart[]
}

/** The least that is a workbook. */
export function aWorkbook({ rows, strings = '', styles = '', workbook = '', others = [] }: WorkbookParts): Buffer {
  return aZip([
    part(
      'xl/workbook.xml',
      `${head}<workbook xmlns:r="r">${workbook}<sheets><sheet name="Masqué" sheetId="1" state="hidden" r:id="rId9"/><sheet name="Salaires" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships><Relationship Id="rId1" Target="worksheets/sheet2.xml"/><Relationship Id="rId9" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part('xl/worksheets/sheet2.xml', `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    part('xl/sharedStrings.xml', `${head}<sst>${strings}</sst>`),
    part('xl/styles.xml', `${head}<styleSheet>${styles}</styleSheet>`),
    ...others,
  ])
}
