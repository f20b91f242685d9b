import { checkAppCode } from '@/lib/use-cases/sign-in/check-app-code.ts'
import { answerCodeKey } from '../../answer-code-key.ts'

/** User name, password and code of the application, posted together. */
export async function POST(request: Request, { params }: { params: Promise<{ uid: string }> }): Promise<Response> {
  return answerCodeKey(request, (await params).uid, { page: 'appCode', check: checkAppCode })
}
