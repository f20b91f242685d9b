import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { Note } from '@/components/ui/note.tsx'
import type { DeclarationWords } from '@/components/worker/declaration-more.tsx'
import type { VersionView } from '@/lib/domain/overview/overview.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import { deleteHref } from '../../../deletion.ts'
import type { DeletedDeclaration } from './delete-question.tsx'

interface DeleteStaleProps extends DeletedDeclaration {
  /** The version on which the person decided. */
  seen: VersionView
  words: DeclarationWords
}

/** Somebody changed the data meanwhile: both versions, and the choice (portal: Edit and delete). */
export function DeleteStale({ declaration, seen, words, language }: DeleteStaleProps) {
  const t = useTranslations('details.remove')
  const history = useTranslations('details.history')
  const { worker, declarationId, shown } = declaration
  const who = { name: shown.submittedByName ?? history('someone'), moment: formatMoment(shown.submittedAt) }
  return (
    <div className="narrow flow">
      <h1>{t('stale.title')}</h1>
      <Note tone="warn" titleAs="p" title={t('stale.who', who)}>
        <p>{t('stale.choose')}</p>
      </Note>
      <h2>{t('stale.now')}</h2>
      {words.factsOf(shown.calculation)}
      <h2>{t('stale.seen')}</h2>
      {words.factsOf(seen.calculation)}
      <div className="bar">
        <ButtonLink href={path(language, `/workers/${worker.workerId}`)}>{t('keep')}</ButtonLink>
        <ButtonLink href={deleteHref(language, worker.workerId, declarationId)} look="secondary">
          {t('confirm')}
        </ButtonLink>
      </div>
    </div>
  )
}
