import { presentReferenceFile } from '@/lib/channels/documents/present-reference-file.ts'
import { readReference } from '@/lib/use-cases/parameter/read-reference.ts'

interface FileContext {
  params: Promise<{ file: string }>
}

/** The reference data as JSON or CSV, for everybody. */
export async function GET(_: Request, { params }: FileContext): Promise<Response> {
  const { file } = await params
  const presented = presentReferenceFile(file, await readReference({ actingAs: 'anonymous' }))
  if (!presented) return new Response(null, { status: 404 })
  return new Response(presented.body, {
    headers: { 'Content-Type': presented.contentType, 'Content-Disposition': `attachment; filename="${file}"` },
  })
}
