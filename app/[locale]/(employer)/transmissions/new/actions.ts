'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { parseWagePeriod } from '@/lib/channels/web/parse-wage-period.ts'
import { path } from '@/lib/i18n/path.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { startTransmission } from '@/lib/use-cases/transmission/start-transmission.ts'
import { addressesOf } from '../addresses.ts'
import { wagesNeed } from '../open-draft.ts'
import { pressedLanguage } from '../pressed-language.ts'

/** Step 1 sent for the first time: the draft begins, whatever was typed. */
export async function startWithWagePeriod(form: FormData): Promise<void> {
  await answerAction(async () => {
    const language = await requestLanguage()
    const actor = await requireEmployer({ ...wagesNeed, kept: { path: path(language, '/transmissions/new'), form } })
    const { now, today } = currentMoment()
    const { transmissionId } = await startTransmission(actor, { ...parseWagePeriod(form, today), isPosted: true }, now)
    const pressed = await pressedLanguage(form)
    const addresses = addressesOf(pressed ?? language, transmissionId)
    if (pressed) redirect(addresses.wagePeriod())
    const { wagePeriodAnomalies } = await readDraft(actor, transmissionId, now)
    redirect(wagePeriodAnomalies.length > 0 ? addresses.wagePeriod({ check: 1 }) : addresses.workers())
  })
}
