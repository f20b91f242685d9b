'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { browserAddress } from '@/lib/auth/interaction.ts'
import { parseKeyForm } from '@/lib/channels/web/parse-key-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { confirmKeySetup } from '@/lib/use-cases/key/confirm-key-setup.ts'
import { startKeySetup } from '@/lib/use-cases/key/start-key-setup.ts'
import { resolveSetupToken, saveSetupToken } from './setup-cookie.ts'

/** User name and password of who follows the mailed link; the application's secret is made after that. */
export async function proveKeySetup(form: FormData): Promise<void> {
  return await answerAction(async () => {
    const token = await resolveSetupToken()
    const { username, password } = parseKeyForm(form)
    const keys = { token, username, password, address: await browserAddress() }
    const answer = await startKeySetup(keys, currentMoment().now)
    if (answer.kind === 'wait') return leaveTo({ wait: answer.until.getTime() })
    if (answer.kind === 'wrong') return leaveTo({ check: 'wrong' })
    if (answer.kind === 'proven') await saveSetupToken(answer.token)
    return leaveTo({})
  })
}

/** The first code of the new application. */
export async function finishKeySetup(form: FormData): Promise<void> {
  return await answerAction(async () => {
    const token = await resolveSetupToken()
    const { kind } = await confirmKeySetup(token, parseKeyForm(form).code, currentMoment().now)
    if (kind === 'wrong') return leaveTo({ check: 'code' })
    if (kind === 'over') return leaveTo({})
    await saveSetupToken('')
    return leaveTo({ done: 1 })
  })
}

async function leaveTo(query: Record<string, string | number>): Promise<never> {
  return redirect(path(await requestLanguage(), '/key-setup', query))
}
