import { redirect } from 'next/navigation'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { rememberShownCodes } from '@/lib/auth/shown-codes.ts'
import { path } from '@/lib/i18n/path.ts'

/** After a new key: to the recovery codes that came with it, shown this once, or else to the page given. */
export async function leaveWithCodes(codes: readonly string[], saved: string, otherwise: string): Promise<never> {
  const language = await requestLanguage()
  if (codes.length === 0) return redirect(path(language, otherwise, { saved }))
  await rememberShownCodes(codes)
  return redirect(path(language, '/account/recovery-codes', { saved }))
}
