import { useTranslations } from 'next-intl'
import { type Thresholds, thresholdNames } from '@/lib/domain/counter/limit.ts'
import type { AlertChoice } from '@/lib/domain/counter/notice.ts'
import { formatThreshold } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/fields/checkbox.tsx'

interface AlertFormProps {
  alerts: AlertChoice
  thresholds: Thresholds
  action: (form: FormData) => Promise<void>
  language: Language
}

/** Of which thresholds the worker wants to hear, and whether by e-mail too. */
export function AlertForm({ alerts, thresholds, action, language }: AlertFormProps) {
  const t = useTranslations('counterAlerts')
  return (
    <form action={action} className="flow" noValidate>
      <fieldset className="f">
        <legend>{t('thresholds')}</legend>
        {thresholdNames.map((name) => (
          <Checkbox
            key={name}
            name="threshold"
            id={`threshold-${name}`}
            value={name}
            defaultChecked={alerts.thresholds.includes(name)}
            label={t(`threshold.${name}`, { percent: formatThreshold(thresholds[name], language) })}
          />
        ))}
      </fieldset>
      <Checkbox
        name="isMailed"
        value="yes"
        defaultChecked={alerts.isMailed}
        label={t('isMailed')}
        detail={t('isMailedDetail')}
      />
      <Button>{t('save')}</Button>
    </form>
  )
}
