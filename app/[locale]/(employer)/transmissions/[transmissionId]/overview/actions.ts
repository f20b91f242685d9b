'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { listCodesToConfirm, REPEATED } from '@/lib/domain/transmission/to-confirm.ts'
import { saveConfirmedWarnings } from '@/lib/use-cases/transmission/save-confirmed-warnings.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { addressesOf } from '../../addresses.ts'
import { openPosted } from '../../open-posted.ts'
import { pressedLanguage } from '../../pressed-language.ts'
import { addressAfterSending } from './after-sending.ts'
import { repeatedTickName, tickName } from './problems.ts'

/** Records the ticks, then sends; sent twice, the first receipt answers. */
export async function send(transmissionId: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.overview() })
    const draft = await open.readDraft()
    const isTicked = (lineId: string, code: string) =>
      form.has(tickName(lineId, code)) || (code === REPEATED && form.has(repeatedTickName))
    const confirmed = draft.lines.map((line) => ({
      lineId: line.lineId,
      codes: listCodesToConfirm(line).filter((code) => isTicked(line.lineId, code)),
    }))
    await open.leaveWhenSent(() => saveConfirmedWarnings(open.actor, { transmissionId, confirmed }, open.now))
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).overview())
    const answer = await open.leaveWhenSent(() => submitTransmission(open.actor, transmissionId, open.now))
    redirect(addressAfterSending(open.addresses, answer))
  })
}
