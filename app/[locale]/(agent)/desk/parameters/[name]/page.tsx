import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { hatPage } from '@/app/hat-page.tsx'
import { keptOrAsked } from '@/app/kept-or-asked.ts'
import { titleFor } from '@/app/refusals.tsx'
import { requireAgent } from '@/lib/auth/actor.ts'
import { remarkName } from '@/lib/channels/web/parameter/parse-parameter-form.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'
import { findDefinition } from '@/lib/domain/legal-parameters/definitions.ts'
import { readParameter } from '@/lib/use-cases/parameter/read-parameter.ts'
import { ParameterPage } from './parameter-page.tsx'

interface ParameterProps {
  params: Promise<{ name: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: ParameterProps): Promise<Metadata> {
  const t = await getTranslations('parameters')
  const definition = findDefinition((await params).name)
  return titleFor(requireAgent, definition ? t(`names.${definition.name}`) : t('pageTitle'))
}

/** One parameter: today's value, what agents entered, everything that held and will hold. */
export default async function Parameter({ params, searchParams }: ParameterProps) {
  const { name } = await params
  return hatPage(
    { requireHat: () => requireAgent({ level: WAGE_DATA_LEVEL }), places: ['desk'], current: 'desk' },
    async (actor, { today, language }) => {
      const history = await readParameter(actor, name, today)
      const asked = await keptOrAsked(`/desk/parameters/${name}`, searchParams)
      const proposalId = textOf(asked.proposalId, 36)
      return (
        <ParameterPage
          history={history}
          outcome={textOf(asked.done, 20)}
          refusal={textOf(asked.refused, 20)}
          typed={{ proposalId, remark: textOf(asked[remarkName(proposalId)], 300) }}
          language={language}
          today={today}
        />
      )
    },
  )
}
