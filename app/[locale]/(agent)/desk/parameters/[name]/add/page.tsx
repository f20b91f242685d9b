import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { hatPage } from '@/app/hat-page.tsx'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { requireAgent } from '@/lib/auth/actor.ts'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import { readEntered } from '@/lib/channels/web/parameter/parse-parameter-form.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'
import { findDefinition } from '@/lib/domain/legal-parameters/definitions.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { AddValuePage, formId } from './add-value-page.tsx'
import { readProblems } from './read-problems.ts'

interface AddValueProps {
  params: Promise<{ name: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: AddValueProps): Promise<Metadata> {
  const [t, errors] = await Promise.all([getTranslations('parameters'), getTranslations('errors')])
  const [{ name }, { check }] = await Promise.all([params, searchParams])
  return titleUnlessRefused(async () => {
    const definition = findDefinition(name)
    if (!definition) throw new NotFound()
    const title = t('form.title', { name: t(`names.${definition.name}`) })
    return check ? errors('title', { title }) : title
  })
}

/** The form of a later value; `?check=1` asks for what is wrong with what was typed. */
export default async function AddValue({ params, searchParams }: AddValueProps) {
  const [{ name }, asked] = await Promise.all([params, searchParams])
  return hatPage(
    {
      requireHat: () => requireAgent({ level: WAGE_DATA_LEVEL }),
      places: ['desk'],
      current: 'desk',
      languageForm: { id: formId },
    },
    async (actor, visit) => {
      const definition = findDefinition(name)
      if (!definition) throw new NotFound()
      const kept = await takeBack(path(visit.language, `/desk/parameters/${name}/add`))
      const entered = readEntered((field) => (kept ? String(kept.get(field) ?? '') : textOf(asked[field], 1000)))
      const problems = asked.check ? await readProblems(actor, { entered, definition }, visit) : []
      return <AddValuePage actor={actor} definition={definition} entered={entered} problems={problems} visit={visit} />
    },
  )
}
