import { parseForms } from '@/lib/channels/batch/parse-forms.ts'
import type { FileError } from '@/lib/domain/batch/file-error.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'

/** As a disk or a network gives them: pieces of 64 kB, cut anywhere. */
async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** What a whole file says. */
export async function readAll(content: string | Uint8Array, chunkSize = 65_536) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const forms: BatchForm[] = []
  const errors: FileError[] = []
  for await (const part of parseForms({ fileName: 'FI', pieceNumber: 1, bytes: cut(bytes, chunkSize) })) {
    forms.push(...(part.forms ?? []))
    errors.push(...(part.errors ?? []))
  }
  return { forms, errors }
}
