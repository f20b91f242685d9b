import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { hatPage } from '@/app/hat-page.tsx'
import { titleFor } from '@/app/refusals.tsx'
import { requireAgent } from '@/lib/auth/actor.ts'
import { WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'
import { listParameters } from '@/lib/use-cases/parameter/list-parameters.ts'
import { ParametersPage } from './parameters-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('parameters')
  return titleFor(requireAgent, t('pageTitle'))
}

/** Every dated parameter with the value in force, and what waits for a second agent (portal: Agent desk). */
export default async function Parameters() {
  return hatPage(
    { requireHat: () => requireAgent({ level: WAGE_DATA_LEVEL }), places: ['desk'], current: 'desk' },
    async (actor, { today, language }) => (
      <ParametersPage list={await listParameters(actor, today)} language={language} />
    ),
  )
}
