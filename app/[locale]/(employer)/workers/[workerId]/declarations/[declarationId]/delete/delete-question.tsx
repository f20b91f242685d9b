import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { DeleteForm } from '@/components/worker/delete-form.tsx'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import type { WorkerName } from '@/lib/domain/transmission/draft-view.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { factsOf } from '../../../deletion.ts'
import { deleteDeclaration } from '../actions.ts'

export interface DeletedDeclaration {
  declaration: DeclarationView & { worker: WorkerName }
  language: Language
}

interface DeleteQuestionProps extends DeletedDeclaration {
  problem: 'reason' | 'reasonText' | undefined
  reason: string
}

/** The whole question on a page of its own. */
export function DeleteQuestion({ declaration, language, problem, reason }: DeleteQuestionProps) {
  const t = useTranslations('details.remove')
  const { worker, declarationId, shown } = declaration
  const message = problem && t(`problems.${problem}`)
  const workerHref = path(language, `/workers/${worker.workerId}`)
  return (
    <div className="narrow">
      <BackLink href={workerHref}>{t('impossible.back')}</BackLink>
      <PageHeading title={t('title')} />
      <ErrorSummary problems={problem && message ? [{ name: problem, message }] : []} />
      <DeleteForm
        facts={factsOf(declaration, worker)}
        language={language}
        declarationId={declarationId}
        basedOnVersionId={shown.versionId}
        entered={{ reason }}
        errors={problem ? { [problem]: message } : {}}
        action={deleteDeclaration}
        keep={
          <ButtonLink href={workerHref} look="secondary">
            {t('keep')}
          </ButtonLink>
        }
      />
    </div>
  )
}

/** Why there is nothing to delete now, and where it can be followed. */
export function DeleteImpossible({ declaration: { status, worker }, language }: DeletedDeclaration) {
  const t = useTranslations('details.remove.impossible')
  return (
    <div className="narrow flow">
      <h1>{t('title')}</h1>
      <p>{t(status === 'accepted' ? 'processing' : status)}</p>
      <p>
        <ButtonLink href={path(language, `/workers/${worker.workerId}`)}>{t('back')}</ButtonLink>
      </p>
    </div>
  )
}
