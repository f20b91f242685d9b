import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyInstance } from '@fastify/busboy'

/** One file of a posted form. What is not read of it is passed over when the next one is asked for. */
export interface PostedFile {
  fileName: string
  content: AsyncIterable<Uint8Array>
}

const limits = { headerSize: 16_384, fieldSize: 16_384 }

/** Not a form as browsers send it, or one that ended early. */
export class BrokenForm extends Error {
  override name = 'BrokenForm'
}

/** @throws BrokenForm */
function openParser(contentType: string): BusboyInstance {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits })
  } catch (reason) {
    throw new BrokenForm('no boundary', { cause: reason })
  }
}

async function* tellBroken(content: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (reason) {
    throw new BrokenForm('ends early', { cause: reason })
  }
}

/**
 * The files of a `multipart/form-data` body as they arrive, so that one of any size passes through without being held: the next is looked for
 * when the one before was read, or passed over.
 * @throws BrokenForm also while a file is read
 */
export async function* readMultipart(body: AsyncIterable<Uint8Array>, contentType: string): AsyncGenerator<PostedFile> {
  const parser = openParser(contentType)
  const files = new PassThrough({ objectMode: true })
  parser.on('file', (_field, content, fileName) => {
    // Nobody may be reading it when the form breaks: who reads hears it all the same.
    content.on('error', () => {})
    files.write({ fileName, content })
  })
  pipeline(Readable.from(body), parser).then(
    () => files.end(),
    (reason) => files.destroy(new BrokenForm('ends early', { cause: reason })),
  )
  for await (const { fileName, content } of files) {
    yield { fileName, content: tellBroken(content) }
    content.resume()
  }
}
