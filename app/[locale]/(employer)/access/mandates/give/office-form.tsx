import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { DateField } from '@/components/ui/fields/date-field.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { FieldPair } from '@/components/ui/fields/field-pair.tsx'
import { RadioGroup } from '@/components/ui/fields/radio-group.tsx'
import type { EnteredMandateForm } from '@/lib/channels/web/access/parse-mandate-form.ts'
import { formatEnterpriseNumber } from '@/lib/i18n/format-identifier.ts'
import type { OfficeSearch } from '@/lib/use-cases/mandate/list-offices.ts'
import type { Visit } from '../../../employer-page.tsx'
import { giveMandate } from './actions.ts'

interface OfficeFormProps {
  found: OfficeSearch
  entered: EnteredMandateForm
  problems: readonly FieldProblem[]
  visit: Visit
}

export const officeFormId = 'give-mandate'

/** Which of the offices that were found, and for which days. */
export function OfficeForm({ found, entered, problems, visit }: OfficeFormProps) {
  const t = useTranslations('mandates.give')
  const errors = Object.fromEntries(problems.map(({ name, message }) => [name, message]))
  const [only] = found.offices
  const usual = found.offices.length === 1 ? only?.officeId : undefined
  return (
    <form id={officeFormId} action={giveMandate} className="flow" noValidate>
      <input type="hidden" name="search" value={entered.search} />
      <RadioGroup
        name="officeId"
        label={t('office')}
        hint={found.hasMore ? t('narrow', { shown: found.offices.length }) : undefined}
        error={errors.officeId}
        defaultValue={entered.officeId || usual}
        choices={found.offices.map(({ officeId, name, enterpriseNumber }) => ({
          value: officeId,
          label: name,
          detail: formatEnterpriseNumber(enterpriseNumber),
        }))}
      />
      <FieldPair>
        <DateField
          name="startDate"
          label={t('startDate')}
          hasPatternHint
          min={visit.today}
          defaultValue={entered.startDate}
          error={errors.startDate}
        />
        <DateField
          name="endDate"
          label={t('endDate')}
          hasPatternHint
          isOptional
          min={visit.today}
          defaultValue={entered.endDate}
          error={errors.endDate}
        />
      </FieldPair>
      <p>{t('consequence')}</p>
      <Button icon="send">{t('send')}</Button>
    </form>
  )
}
