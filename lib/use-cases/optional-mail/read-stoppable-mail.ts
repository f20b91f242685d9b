import type { OptionalMail } from '../../domain/optional-mail.ts'
import { NotFound } from '../../domain/refusal.ts'
import { openStopToken } from './stop-token.ts'

/** Which mail the address of a mail ends. @throws NotFound for an address that no mail has */
export async function readStoppableMail(token: string): Promise<OptionalMail> {
  const stoppable = await openStopToken(token)
  if (!stoppable) throw new NotFound('no mail has this address')
  return stoppable.mail
}
