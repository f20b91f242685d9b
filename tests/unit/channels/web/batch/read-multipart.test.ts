import { describe, expect, it } from 'vitest'
import { BrokenForm, readMultipart } from '@/lib/channels/web/batch/read-multipart.ts'

async function* cut(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function readAll(
  bytes: Uint8Array,
  { type, size, isRead = true }: { type: string; size: number; isRead?: boolean },
) {
  const parts: { fileName: string; text: string }[] = []
  for await (const { fileName, content } of readMultipart(cut(bytes, size), type)) {
    const chunks: Uint8Array[] = []
    if (isRead) for await (const chunk of content) chunks.push(chunk)
    parts.push({ fileName, text: Buffer.concat(chunks).toString() })
  }
  return parts
}

/** As a browser writes it. */
async function encode(form: FormData) {
  const response = new Response(form)
  return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type') ?? '' }
}

describe('a form with files', () => {
  const form = new FormData()
  form.append('note', 'é')
  form.append('files', new File(['\r\n--almost\r\n--\r\n'], 'FI.FLEX.000640.20250303.00001.R.1.1'))
  form.append('files', new File([], 'GO.FLEX.000640.20250303.00001.R.1'))
  const expected = [
    { fileName: 'FI.FLEX.000640.20250303.00001.R.1.1', text: '\r\n--almost\r\n--\r\n' },
    { fileName: 'GO.FLEX.000640.20250303.00001.R.1', text: '' },
  ]

  it.each([1, 2, 7, 50, 65_536])('is the same when it arrives by %d bytes', async (size) => {
    const { bytes, type } = await encode(form)
    expect(await readAll(bytes, { type, size })).toEqual(expected)
    expect((await readAll(bytes, { type, size, isRead: false })).map(({ fileName }) => fileName)).toEqual(
      expected.map(({ fileName }) => fileName),
    )
  })

  it('that ends early, or says no boundary, is no form', async () => {
    const { bytes, type } = await encode(form)
    await expect(readAll(bytes.subarray(0, bytes.length - 8), { type, size: 100 })).rejects.toThrow(BrokenForm)
    await expect(readAll(bytes, { type: 'multipart/form-data', size: 100 })).rejects.toThrow(BrokenForm)
    await expect(readAll(new Uint8Array(40_000), { type, size: 100 })).rejects.toThrow(BrokenForm)
  })

  it('may be left after its first file', async () => {
    const { bytes, type } = await encode(form)
    const parts: { fileName: string; text: string }[] = []
    for await (const { fileName, content } of readMultipart(cut(bytes, 7), type)) {
      parts.push({ fileName, text: Buffer.concat(await Array.fromAsync(content)).toString() })
      break
    }
    expect(parts).toEqual(expected.slice(0, 1))
  })

  it('with a head that does not end is refused before it fills the memory', async () => {
    const [, boundary] = /boundary=(.*)/.exec((await encode(form)).type) ?? []
    const bytes = Buffer.from(`--${boundary}\r\n${'x'.repeat(100_000)}`)
    await expect(readAll(bytes, { type: `multipart/form-data; boundary=${boundary}`, size: 1000 })).rejects.toThrow(
      BrokenForm,
    )
  })
})
