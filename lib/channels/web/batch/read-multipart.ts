/** One part of a form that carries files. What is not read of it is passed over when the next one is asked for. */
export interface FormPart {
  /** Null: a field of text. */
  fileName: string | null
  content: AsyncIterable<Uint8Array>
}

const LONGEST_HEAD = 16_384
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** Not a form as browsers send it, or one that ended early. */
export class BrokenForm extends Error {
  override name = 'BrokenForm'
}

/**
 * The parts of a `multipart/form-data` body as they arrive, so that a file of any size passes through without being held.
 * @throws BrokenForm
 */
export async function* readMultipart(body: AsyncIterable<Uint8Array>, contentType: string): AsyncGenerator<FormPart> {
  const [, quoted, plain] = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (!boundary) throw new BrokenForm('no boundary')
  const stream = openStream(body, Buffer.from('\r\n'))
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  await drain(readUntil(stream, delimiter))
  while (!(await isLast(stream))) {
    const content = readUntil(stream, delimiter)
    yield { fileName: await readFileName(stream), content }
    await drain(content)
  }
}

interface Stream {
  source: AsyncIterator<Uint8Array>
  held: Buffer
}

/** The first delimiter may stand at the very beginning: a line end is put before it. */
function openStream(body: AsyncIterable<Uint8Array>, held: Buffer): Stream {
  return { source: body[Symbol.asyncIterator](), held }
}

async function readMore(stream: Stream): Promise<void> {
  const { done, value } = await stream.source.next()
  if (done) throw new BrokenForm('ends early')
  stream.held = Buffer.concat([stream.held, value])
}

/** What comes before the delimiter; of what is held, only as much stays as could be the beginning of one. */
async function* readUntil(stream: Stream, delimiter: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = stream.held.indexOf(delimiter); ; at = stream.held.indexOf(delimiter)) {
    const isFound = at >= 0
    const length = isFound ? at : Math.max(0, stream.held.length - delimiter.length)
    const part = stream.held.subarray(0, length)
    stream.held = stream.held.subarray(isFound ? at + delimiter.length : length)
    if (part.length > 0) yield part
    if (isFound) return
    await readMore(stream)
  }
}

/** Two hyphens behind a delimiter end the form, a line end begins a part. */
async function isLast(stream: Stream): Promise<boolean> {
  while (stream.held.length < 2) await readMore(stream)
  return stream.held.subarray(0, 2).toString() === '--'
}

async function readFileName(stream: Stream): Promise<string | null> {
  while (stream.held.indexOf(END_OF_HEAD) < 0) {
    if (stream.held.length > LONGEST_HEAD) throw new BrokenForm('the head of a part is too long')
    await readMore(stream)
  }
  const end = stream.held.indexOf(END_OF_HEAD)
  const head = stream.held.subarray(0, end).toString()
  stream.held = stream.held.subarray(end + END_OF_HEAD.length)
  return /^content-disposition:.*;\s*filename="([^"\r\n]*)"/im.exec(head)?.[1] ?? null
}

async function drain(content: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _part of content) {
    // Nothing is kept of it.
  }
}
