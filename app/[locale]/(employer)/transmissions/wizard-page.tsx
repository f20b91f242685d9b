import type { ReactNode } from 'react'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import type { FrameLook } from '../employer-frame.tsx'
import { employerPage, employerTitle, type Visit } from '../employer-page.tsx'
import { wagesNeed } from './open-draft.ts'

/** A page of the wizard in the frame of the employer; the language bar sends the form of that id. */
export function wizardPage(
  formId: string | null,
  make: (actor: EmployerActor, visit: Visit) => Promise<ReactNode>,
  look: Pick<FrameLook, 'isBroad'> = {},
): Promise<ReactNode> {
  const languageForm = formId && { languageForm: { id: formId } }
  return employerPage({ need: wagesNeed, current: 'workers', ...languageForm, ...look }, make)
}

/** Its title, for whoever may enter wages; a refused page says so in its title. */
export function wizardTitle(title: string): Promise<{ title: string }> {
  return employerTitle(wagesNeed, title)
}
