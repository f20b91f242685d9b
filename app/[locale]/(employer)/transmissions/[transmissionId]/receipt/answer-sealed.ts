import { putSeal } from '@/lib/channels/documents/receipt/receipt-seal.ts'
import { readReceiptSeal } from '@/lib/use-cases/receipt/read-receipt-seal.ts'

/** A file that the public page recognises later; never kept by anybody on the way. */
export async function answerSealed(
  file: Uint8Array<ArrayBuffer>,
  { fileName, contentType }: { fileName: string; contentType: string },
): Promise<Response> {
  return new Response(putSeal(file, await readReceiptSeal(file)), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  })
}
