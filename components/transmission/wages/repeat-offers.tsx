import { useTranslations } from 'next-intl'
import type { FormerCalculation } from '@/lib/domain/transmission/draft-view.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'

interface RepeatOneProps {
  former: FormerCalculation
  language: Language
}

/** "Comme la dernière fois" for the worker of the form, whose button it is. */
export function RepeatOne({ former, language }: RepeatOneProps) {
  const t = useTranslations('wizard')
  const dates = formatDateRange(former.calculationPeriod)
  return (
    <p className="block">
      <Button look="secondary" isSmall icon="copy" name="intent" value="repeat">
        {t('repeat.one', { dates, total: formatAmount(former.totalCents, language) })}
      </Button>
    </p>
  )
}

interface RepeatForAllProps {
  action: (form: FormData) => Promise<void>
  /** Workers whose form nobody has touched and who have former data here. */
  count: number
  /** Of the field for the day of calculation. */
  name: string
  typed: string | undefined
  error: string | undefined
}

/** "Comme la dernière fois" for everybody: one day of calculation, one button. */
export function RepeatForAll({ action, count, name, typed, error }: RepeatForAllProps) {
  const t = useTranslations('wizard')
  return (
    <details className="fold block" open={error !== undefined}>
      <summary>{t('repeat.title', { count })}</summary>
      <form action={action} noValidate>
        <p className="small muted">{t('repeat.text')}</p>
        <DateField name={name} label={t('repeat.calculationDate')} defaultValue={typed} error={error} hasPatternHint />
        <p className="block">
          <Button look="secondary" icon="copy">
            {t('repeat.all', { count })}
          </Button>
        </p>
      </form>
    </details>
  )
}
