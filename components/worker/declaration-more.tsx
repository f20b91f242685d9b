import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import { Icon } from '../ui/icon.tsx'
import { daysOf } from './declaration-days.ts'
import { VersionHistory, type VersionWords } from './version-history.tsx'

export interface DeclarationWords extends VersionWords {
  /** All fields of a calculation, with the labels of the form. */
  factsOf: (calculation: Calculation) => ReactNode
}

/** All fields of the version shown, and the history; opens without script. */
export function DeclarationMore({
  declaration,
  factsOf,
  ...words
}: { declaration: DeclarationView } & DeclarationWords) {
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
      {factsOf(shown.calculation)}
      <VersionHistory
        {...words}
        versions={versions}
        inForceId={status === 'accepted' ? shown.versionId : null}
        headingId={`history-${declarationId}`}
      />
    </details>
  )
}
