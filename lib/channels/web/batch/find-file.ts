import { BrokenForm, type PostedFile, readMultipart } from './read-multipart.ts'

interface ArrivingBody {
  body: AsyncIterable<Uint8Array>
  contentType: string
}

/** The first file of a posted form, as it arrives; null when none was chosen. */
export async function findFile({ body, contentType }: ArrivingBody): Promise<PostedFile | null> {
  try {
    for (const parts = readMultipart(body, contentType); ; ) {
      // Not a loop over them: leaving it would close the connection that the answer goes through.
      const { done, value } = await parts.next()
      if (done) return null
      if (value.fileName) return value
    }
  } catch (failure) {
    if (failure instanceof BrokenForm) return null
    throw failure
  }
}
