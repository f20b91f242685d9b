import { useTranslations } from 'next-intl'
import { ConfidenceText, LegalReference } from '@/components/parameter/source-text.tsx'
import { ParameterValue } from '@/components/parameter/value-text.tsx'
import { KeyValues } from '@/components/ui/key-values.tsx'
import type { ParameterHistory } from '@/lib/domain/legal-parameters/parameter-views.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'

/** What holds today with its source, and what comes next. */
export function CurrentFacts({ history: { current, next, definition } }: { history: ParameterHistory }) {
  const t = useTranslations('parameters')
  const rows = [
    { label: t('columns.valueToday'), value: <ParameterValue value={current} unit={definition.unit} /> },
    ...(current
      ? [
          { label: t('columns.reference'), value: <LegalReference>{current.legalReference}</LegalReference> },
          { label: t('columns.confidence'), value: <ConfidenceText confidence={current.confidence} /> },
          { label: t('columns.checked'), value: formatDate(current.lastCheckedDate) },
        ]
      : []),
    ...(next
      ? [
          {
            label: t('nextTitle'),
            value: (
              <>
                <ParameterValue value={next} unit={definition.unit} />{' '}
                {t('startsOn', { date: formatDate(next.startDate) })}
              </>
            ),
          },
        ]
      : []),
  ]
  return <KeyValues rows={rows} />
}
