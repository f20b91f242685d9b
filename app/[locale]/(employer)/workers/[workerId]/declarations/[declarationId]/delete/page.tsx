import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { setAnswerStatus } from '@/lib/auth/exchange.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { toEnterWages } from '@/lib/use-cases/actor/require.ts'
import { employerPage, employerTitle } from '../../../../../employer-page.tsx'
import { declarationWords } from '../../../declaration-words.tsx'
import { openDeclaration } from '../../../open-worker.ts'
import { DeleteImpossible, DeleteQuestion } from './delete-question.tsx'
import { DeleteStale } from './delete-stale.tsx'

interface DeletePageProps {
  params: Promise<{ workerId: string; declarationId: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: DeletePageProps): Promise<Metadata> {
  const t = await getTranslations('details.remove')
  const errors = await getTranslations('errors')
  const { problem } = await searchParams
  return employerTitle(toEnterWages, problem ? errors('title', { title: t('pageTitle') }) : t('pageTitle'))
}

/** "Êtes-vous sûr ?" as a page: what the dialog asks, without script, and where a wrong or late answer comes back to. */
export default async function DeletePage({ params, searchParams }: DeletePageProps) {
  const { declarationId } = await params
  const asked = await searchParams
  return employerPage({ current: 'workers', need: toEnterWages }, async (_actor, { language }) => {
    const declaration = await openDeclaration(declarationId)
    const { status, processingKind, shown } = declaration
    if (status !== 'accepted' || processingKind)
      return <DeleteImpossible declaration={declaration} language={language} />
    const seen = declaration.versions.find(({ versionId }) => versionId === textOf(asked.seen, 36))
    if (seen && seen.versionId !== shown.versionId) {
      setAnswerStatus(409)
      const words = await declarationWords(language, { canEnter: true })
      return <DeleteStale declaration={declaration} seen={seen} words={words} language={language} />
    }
    const problem = (['reason', 'reasonText'] as const).find((each) => each === asked.problem)
    return (
      <DeleteQuestion
        declaration={declaration}
        problem={problem}
        reason={textOf(asked.reason, 20)}
        language={language}
      />
    )
  })
}
