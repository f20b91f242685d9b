/** What a file says of itself, in the clear: of which receipt it is, and its seal. */
export interface SealedFile {
  ticket: string
  contentHash: string
  /** 64 hexadecimal digits over all other bytes of the file. */
  seal: string
  /** The file as it was before it was sealed. */
  unsealed: Uint8Array<ArrayBuffer>
}

const SEAL_LENGTH = 64
const blank = '0'.repeat(SEAL_LENGTH)
const mark = /flexi-receipt ([A-Z0-9]{13}) ([0-9a-f]{64}) ([0-9a-f]{64})/g

/** What a file carries (a PDF in its properties, XML in a processing instruction) until it is sealed. */
export function blankSeal({ ticket, contentHash }: Pick<SealedFile, 'ticket' | 'contentHash'>): string {
  return `flexi-receipt ${ticket} ${contentHash} ${blank}`
}

/** The one mark in it; null when there is none, or more than one: then nobody could say which is meant. */
export function findSeal(bytes: Uint8Array): SealedFile | null {
  // A letter for each byte, so that places in the text are places in the file.
  const text = Buffer.from(bytes).toString('latin1')
  const [found, ...others] = [...text.matchAll(mark)]
  if (!found || others.length > 0) return null
  const [whole, ticket = '', contentHash = '', seal = ''] = found
  return { ticket, contentHash, seal, unsealed: writeSeal(bytes, found.index + whole.length - SEAL_LENGTH, blank) }
}

/** @param seal of the bytes as they are, its own place blank */
export function putSeal(bytes: Uint8Array<ArrayBuffer>, seal: string): Uint8Array<ArrayBuffer> {
  const place = Buffer.from(bytes)
    .toString('latin1')
    .search(new RegExp(`flexi-receipt [A-Z0-9]{13} [0-9a-f]{64} ${blank}`))
  if (place < 0) return bytes
  return writeSeal(bytes, place + blankSeal({ ticket: ' '.repeat(13), contentHash: blank }).length - SEAL_LENGTH, seal)
}

function writeSeal(bytes: Uint8Array, place: number, seal: string): Uint8Array<ArrayBuffer> {
  const written = new Uint8Array(bytes)
  written.set(Buffer.from(seal, 'latin1'), place)
  return written
}
