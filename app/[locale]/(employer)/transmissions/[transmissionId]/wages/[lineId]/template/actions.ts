'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { parseGroupId } from '@/lib/channels/web/choice/parse-group-form.ts'
import { nextStep } from '@/lib/domain/transmission/steps.ts'
import { saveTemplateWages } from '@/lib/use-cases/group/save-template-wages.ts'
import { addressOfStep } from '../../../../addresses.ts'
import { openPosted } from '../../../../open-posted.ts'

/** A group's template for all its workers whose form nobody has touched: on to the first form that is not complete. */
export async function templateForAll(
  { transmissionId, lineId }: { transmissionId: string; lineId: string },
  form: FormData,
): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId)
    const groupId = parseGroupId(form)
    if (groupId) {
      const asked = { transmissionId, groupId, lineId: null }
      await open.leaveWhenSent(() => saveTemplateWages(open.actor, asked, open.now))
    }
    const draft = await open.readDraft()
    redirect(groupId ? addressOfStep(open.addresses, nextStep(draft), draft) : open.addresses.wages(lineId))
  })
}
