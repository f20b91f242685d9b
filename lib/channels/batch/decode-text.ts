/** Thrown with what could be read before the first wrong byte. */
export class NotUtf8 extends Error {
  override name = 'NotUtf8'
  readonly textBefore: string

  constructor(textBefore: string) {
    super('is not UTF-8')
    this.textBefore = textBefore
  }
}

/**
 * Bytes of a file to its text, piece by piece; a byte order mark is left for the reader of XML. UTF-8 alone: any other encoding would make two readings
 * of one signed file possible.
 * @throws NotUtf8
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const chunk of bytes) yield decode(decoder, chunk)
  yield decode(decoder, null)
}

function decode(decoder: TextDecoder, chunk: Uint8Array | null): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    const [textBefore = ''] = new TextDecoder('utf-8').decode(chunk ?? new Uint8Array()).split('\ufffd', 1)
    throw new NotUtf8(textBefore)
  }
}
