import { saveWagesQuietly } from '../actions.ts'

interface Context {
  params: Promise<{ transmissionId: string; lineId: string }>
}

/** The last save of a page that is being closed: a server action's request would end with the page, this one outlives it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return Response.json(await saveWagesQuietly(await params, await request.formData()))
}
