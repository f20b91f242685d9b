import { checkRecoveryCode } from '@/lib/use-cases/sign-in/check-recovery-code.ts'
import { answerCodeKey } from '../../answer-code-key.ts'

/** User name, password and recovery code, posted together. */
export async function POST(request: Request, { params }: { params: Promise<{ uid: string }> }): Promise<Response> {
  return answerCodeKey(request, (await params).uid, { page: 'recoveryCode', check: checkRecoveryCode })
}
