'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireAgent } from '@/lib/auth/actor.ts'
import { WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import { saveSentAgain } from '@/lib/use-cases/export/list-export-sets.ts'

/** Lets the declarations of a set go out once more that the receiver refused as a whole. */
export async function sendAgain(form: FormData): Promise<void> {
  await answerAction(async () => {
    const actor = await requireAgent({ level: WAGE_DATA_LEVEL })
    const isFirst = await saveSentAgain(actor, String(form.get('setId') ?? ''), currentMoment().now)
    redirect(path(await requestLanguage(), '/desk/export', { again: isFirst ? 'done' : 'late' }))
  })
}
