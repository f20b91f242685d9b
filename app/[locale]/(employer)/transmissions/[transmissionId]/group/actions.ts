'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { setAside } from '@/lib/auth/kept-forms.ts'
import { parseGroupForm } from '@/lib/channels/web/choice/parse-group-form.ts'
import { startGroup } from '@/lib/use-cases/group/start-group.ts'
import { addressesOf } from '../../addresses.ts'
import { openPosted } from '../../open-posted.ts'
import { pressedLanguage } from '../../pressed-language.ts'

/** Makes a group of the transmission's workers; a name that will not do comes back as typed. */
export async function makeGroup(transmissionId: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.group() })
    const pressed = await pressedLanguage(form)
    if (pressed) {
      const address = addressesOf(pressed, transmissionId).group()
      await setAside(address, form)
      redirect(address)
    }
    const { name, isWithAmounts } = parseGroupForm(form)
    const outcome = await startGroup(open.actor, { transmissionId, typedName: name, isWithAmounts }, open.now)
    if ('groupId' in outcome) redirect(open.addresses.group({ made: 1 }))
    await setAside(open.addresses.group(), form)
    redirect(open.addresses.group({ problem: outcome.problem, check: 1 }))
  })
}
