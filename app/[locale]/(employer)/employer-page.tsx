import type { ReactNode } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage, findPerson, titleFor } from '@/app/refusals.tsx'
import { signedInPerson } from '@/app/signed-in-person.ts'
import type { FrameProfile, LanguageForm } from '@/components/layout/frame-types.ts'
import { currentHat, type PageNeed, requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { notePermissionUse } from '@/lib/auth/permission-use.ts'
import { type EmployerActor, isOfficeItself, type Language } from '@/lib/domain/actor.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { readTogether } from '@/lib/use-cases/actor/read-together.ts'
import { EmployerFrame, type FrameLook } from './employer-frame.tsx'
import { unreadCountOf } from './unread-count.ts'

export interface Visit {
  now: Date
  today: LocalDate
  language: Language
}

/** Says that the page has this form now: a change of language must not lose what is typed in it. */
export type KeepForm = (form: LanguageForm) => void

interface EmployerPageLook extends FrameLook {
  /** What the page needs beyond acting for an employer; the use-cases ask again. */
  need?: Omit<PageNeed, 'kept'>
}

/**
 * A page of the employer's portal in its frame. The frame belongs to each page and not to a layout: a layout is not made again
 * when the person moves on with script, and would keep the previous page's place and form.
 */
export async function employerPage(
  { need = {}, languageForm, ...look }: EmployerPageLook,
  make: (actor: EmployerActor, visit: Visit, keepForm: KeepForm) => Promise<ReactNode>,
): Promise<ReactNode> {
  const actor = await findPerson(() => requireEmployer())
  if ('refused' in actor) return <PublicFrame>{actor.refused}</PublicFrame>
  const visit = { ...currentMoment(), language: await requestLanguage() }
  await notePermissionUse(actor, need.permissions ?? [], visit.today)
  return readTogether(actor, async () => {
    // A page that is refused has no form, and a language button that belongs to none would do nothing.
    const shown: { languageForm?: LanguageForm } = {}
    const keepForm: KeepForm = (form) => {
      shown.languageForm = form
    }
    const content = await answerPage(async () => {
      const made = await make(await requireEmployer(need), visit, keepForm)
      if (languageForm) keepForm(languageForm)
      return made
    })
    const person = await signedInPerson(actor, visit.now)
    const unreadCount = await unreadCountOf(actor)
    return (
      <EmployerFrame
        {...look}
        {...shown}
        {...visit}
        {...{ actor, person, unreadCount }}
        profile={await wornProfile(actor)}
      >
        {content}
      </EmployerFrame>
    )
  })
}

/** The title of such a page; refused, it says so as the page does. */
export function employerTitle(need: Omit<PageNeed, 'kept'>, title: string): Promise<{ title: string }> {
  return titleFor(() => requireEmployer(need), title)
}

/** The hat worn now, with its names. */
async function wornProfile(actor: EmployerActor): Promise<FrameProfile> {
  const actingAs = isOfficeItself(actor) ? 'officeItself' : actor.actingAs
  const hat = await currentHat()
  const { name = '', enterpriseNumber, nssoNumber, senderName } = hat?.worn ?? {}
  const canChange = hat?.canChange ?? true
  return { actingAs, name, enterpriseNumber, nssoNumber, senderName: senderName ?? undefined, canChange }
}
