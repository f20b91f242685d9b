import { saveGridQuietly } from '../actions.ts'

interface Context {
  params: Promise<{ transmissionId: string }>
}

/** The last save of a grid that is being closed: a server action's request would end with the page, this one outlives it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { transmissionId } = await params
  return Response.json(await saveGridQuietly(transmissionId, await request.formData()))
}
