import { useTranslations } from 'next-intl'
import { attestationLifeDays, USUAL_LIFE_DAYS } from '@/lib/domain/counter/attestation.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'

/** How long a code shall live, then it is made: of today's amount. */
export function AttestationForm({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = useTranslations('attestation')
  return (
    <form action={action} className="flow" noValidate>
      <RadioGroup
        name="lifeDays"
        label={t('life')}
        isInline
        defaultValue={String(USUAL_LIFE_DAYS)}
        choices={attestationLifeDays.map((days) => ({ value: String(days), label: t('days', { count: days }) }))}
      />
      <Button>{t('make')}</Button>
    </form>
  )
}
