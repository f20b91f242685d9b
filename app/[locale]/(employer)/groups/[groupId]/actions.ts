'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { rememberLanguage } from '@/app/remember-language.ts'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { setAside } from '@/lib/auth/kept-forms.ts'
import { parseGroupForm } from '@/lib/channels/web/choice/parse-group-form.ts'
import { parseLanguageButton } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { toEnterWages } from '@/lib/use-cases/actor/require.ts'
import { cancelGroup } from '@/lib/use-cases/group/cancel-group.ts'
import { saveGroupName } from '@/lib/use-cases/group/save-group-name.ts'

const pageOf = (groupId: string) => `/groups/${groupId}`

/** Another name; one that will not do comes back as typed. */
export async function renameGroup(groupId: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const language = await requestLanguage()
    const address = path(language, pageOf(groupId))
    const actor = await requireEmployer({ ...toEnterWages, kept: { path: address, form } })
    const pressed = parseLanguageButton(form)
    if (pressed) {
      await rememberLanguage(pressed)
      await setAside(path(pressed, pageOf(groupId)), form)
      redirect(path(pressed, pageOf(groupId)))
    }
    const { name } = parseGroupForm(form)
    const problem = await saveGroupName(actor, { groupId, typedName: name }, currentMoment().now)
    if (!problem) redirect(`${address}?renamed=1`)
    await setAside(address, form)
    redirect(`${address}?problem=${problem}#error-summary`)
  })
}

/** Forgets the group; drafts keep what they took over. */
export async function removeGroup(groupId: string): Promise<void> {
  await answerAction(async () => {
    const actor = await requireEmployer(toEnterWages)
    await cancelGroup(actor, groupId, currentMoment().now)
    redirect(path(await requestLanguage(), '/groups', { removed: 1 }))
  })
}
