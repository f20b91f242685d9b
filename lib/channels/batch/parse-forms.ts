import type { FileError } from '../../domain/batch/file-error.ts'
import type { ReadPart } from '../../domain/batch/form.ts'
import { decodeText, NotUtf8 } from './decode-text.ts'
import { checkSlice, type SchemaError } from './flxwage-schema.ts'
import { fail, type OpenDocument, openDocument, readText, Unreadable } from './open-document.ts'
import type { Place, Slice } from './slice.ts'

/** One file FI of a set. */
export interface Piece {
  fileName: string
  pieceNumber: number
  bytes: AsyncIterable<Uint8Array>
}

/** Errors of one file that are told; the first ones say enough. */
const MAXIMUM_ERRORS = 1000

/**
 * Reads one file of a set from its beginning, in parts of some hundred Forms, each part valid against the schema of the technical
 * library. Memory does not grow with the file. Forms may come before the first error, none after it; errors come up to a thousand.
 * Documents with a DOCTYPE, deeper than 256, with endless tags or texts, or in another encoding than UTF-8 are refused before they cost.
 */
export async function* parseForms({ fileName, pieceNumber, bytes }: Piece): AsyncGenerator<ReadPart> {
  const told = new Set<string>()
  for await (const part of readParts(openDocument(pieceNumber), { fileName, bytes })) {
    if (part.errors) {
      const errors = part.errors.filter((error) => isNew(error, told))
      if (errors.length > 0) yield { errors }
    } else if (told.size === 0) yield part
    if (told.size === MAXIMUM_ERRORS) return
  }
}

/** An error in the root is an error of each slice. */
function isNew(error: FileError, told: Set<string>): boolean {
  const key = JSON.stringify(error)
  if (told.has(key) || told.size === MAXIMUM_ERRORS) return false
  told.add(key)
  return true
}

async function* readParts(
  document: OpenDocument,
  { fileName, bytes }: Pick<Piece, 'fileName' | 'bytes'>,
): AsyncGenerator<ReadPart> {
  try {
    for await (const text of decodeText(bytes)) {
      readText(document, text)
      yield* takeParts(document, fileName)
    }
    document.parser.close()
    yield* takeParts(document, fileName)
  } catch (error) {
    const reason = error instanceof NotUtf8 ? findEncodingError(document, error) : error
    if (!(reason instanceof Unreadable)) throw error
    yield* takeParts(document, fileName)
    yield { errors: [makeError(fileName, reason.code, reason.message, reason.place)] }
    return
  }
  if (document.formCount === 0 && document.root) yield { errors: [makeError(fileName, 'ACRF-157')] }
}

/** What is whole by now. */
function* takeParts(document: OpenDocument, fileName: string): Generator<ReadPart> {
  for (const slice of document.whole.splice(0)) {
    const errors = isEmpty(slice) ? [] : checkSlice(slice)
    if (errors.length > 0) yield { errors: errors.map((error) => locate(error, slice, fileName)) }
    else if (slice.forms.length > 0) yield { forms: slice.forms }
  }
}

/** The last slice of a file may hold no more than the root. */
function isEmpty({ places, xml }: Slice): boolean {
  return places.length === 1 && xml.endsWith('>')
}

function locate({ code, element, detail }: SchemaError, { places }: Slice, fileName: string): FileError {
  return makeError(fileName, code, detail, places[element])
}

function makeError(fileName: string, code: string, detail = '', place?: Place): FileError {
  return { code, fileName, lineNumber: place?.lineNumber ?? null, columnNumber: place?.columnNumber ?? null, detail }
}

function findEncodingError(document: OpenDocument, { textBefore }: NotUtf8): unknown {
  try {
    readText(document, textBefore)
    return fail(document, 'ACRF-102', 'a byte is not UTF-8.')
  } catch (error) {
    return error
  }
}
