import { SaxesParser } from 'saxes'
import { UnreadableSheet } from '../sheet-refusal.ts'

/** What is told of a document while it is read; names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

const SLICE_BYTES = 65_536
/** Of a sheet: six; of the deepest part of a workbook: a dozen. */
const MOST_DEPTH = 64

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** A workbook needs no document type, and nobody who writes one means well. */
function refuse(): never {
  throw new UnreadableSheet('broken')
}

/** Reads one part of a workbook slice by slice. @throws UnreadableSheet */
export function walkXml(content: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MOST_DEPTH) refuse()
    listener.open(bare(name), attributes as Record<string, string>)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    listener.close(bare(name))
  })
  parser.on('text', (text) => listener.text(text))
  parser.on('cdata', (text) => listener.text(text))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let start = 0; start < content.length; start += SLICE_BYTES)
      parser.write(decoder.decode(content.subarray(start, start + SLICE_BYTES), { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (failure) {
    if (failure instanceof TypeError) refuse()
    throw failure
  }
}
