import { useTranslations } from 'next-intl'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import { Icon } from '../ui/icon.tsx'
import { daysOf } from './declaration-days.ts'
import { VersionHistory, type VersionWords } from './history/version-history.tsx'

export type DeclarationWords = VersionWords

/** All fields of the version shown, and the history; opens without script. */
export function DeclarationMore({ declaration, ...words }: { declaration: DeclarationView } & DeclarationWords) {
  const t = useTranslations('details.declarations')
  const { declarationId, shown, versions, status } = declaration
  return (
    <details className="more">
      <summary>
        <Icon name="chevron-right" />
        <span>
          {t('more')}
          <span className="sr"> {t('moreHidden', daysOf(shown.calculation.calculationPeriod))}</span>
        </span>
      </summary>
      {words.factsOf(shown.calculation)}
      <VersionHistory
        {...words}
        versions={versions}
        inForceId={status === 'accepted' ? shown.versionId : null}
        headingId={`history-${declarationId}`}
      />
    </details>
  )
}
