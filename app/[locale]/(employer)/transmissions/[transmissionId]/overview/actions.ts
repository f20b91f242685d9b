'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { saveConfirmedWarnings } from '@/lib/use-cases/transmission/save-confirmed-warnings.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { addressesOf } from '../../addresses.ts'
import { openPosted } from '../../open-posted.ts'
import { pressedLanguage } from '../../pressed-language.ts'
import { addressAfterSending } from './after-sending.ts'
import { codesToTick, tickName } from './problems.ts'

/** Records the ticks, then sends; sent twice, the first receipt answers. */
export async function send(transmissionId: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.overview() })
    const draft = await open.readDraft()
    for (const line of draft.lines) {
      const codes = codesToTick(line).filter((code) => form.has(tickName(line.lineId, code)))
      if (codesToTick(line).length > 0) await saveConfirmedWarnings(open.actor, line.lineId, codes, open.now)
    }
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).overview())
    const answer = await open.leaveWhenSent(() => submitTransmission(open.actor, transmissionId, open.now))
    redirect(addressAfterSending(open.addresses, answer))
  })
}
