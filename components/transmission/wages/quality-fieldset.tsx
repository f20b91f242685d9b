import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { AmountField } from '@/components/ui/fields/amount-field.tsx'
import { Checkbox } from '@/components/ui/fields/checkbox.tsx'
import { DateField } from '@/components/ui/fields/date-field.tsx'
import { FieldPair } from '@/components/ui/fields/field-pair.tsx'
import { RadioGroup } from '@/components/ui/fields/radio-group.tsx'
import { SelectField } from '@/components/ui/fields/select-field.tsx'
import type { EnteredQuality } from '@/lib/domain/transmission/draft.ts'
import type { CategoryChoice } from '@/lib/domain/transmission/draft-view.ts'
import type { WorkerType } from '@/lib/domain/wage-declaration/quality.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { asTyped, categoryOptions, offeredWorkerTypes } from './category-options.ts'
import type { FieldErrors } from './field-errors.ts'
import { PremiumFieldset } from './premium-fieldset.tsx'

export interface QualityFieldsetProps {
  position: number
  /** With one quality there is nothing to remove. */
  canRemove: boolean
  canAddPremium: boolean
  /** The last quality offers another. */
  canAddQuality: boolean
  entered: EnteredQuality
  categories: readonly CategoryChoice[]
  language: Language
  errors: FieldErrors
}

/** A quality is an employer category and a worker type, with its own wage and premiums. */
export function QualityFieldset(props: QualityFieldsetProps) {
  const { position, canRemove, canAddPremium, canAddQuality, entered, errors } = props
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  const path = `qualities.${position}`
  const number = position + 1
  const wageName = `${path}.grossWageCents`
  return (
    <fieldset className="qual" id={path} tabIndex={-1} aria-labelledby={`${path}-title`}>
      <div className="qh">
        <h2 id={`${path}-title`}>{t('quality.title', { number })}</h2>
        {canRemove && (
          <Button
            look="tertiary"
            isSmall
            icon="trash-2"
            name="intent"
            value={`removeQuality:${position}`}
            hiddenText={t('quality.which', { number })}
          >
            {actions('remove')}
          </Button>
        )}
      </div>
      {position === 0 && <WhatIsAQuality />}
      <CategoryFields {...props} path={path} />
      <OwnValidity path={path} entered={entered} errors={errors} />
      <AmountField
        name={wageName}
        label={t('quality.grossWage')}
        hint={t('quality.grossWageHint')}
        defaultValue={entered.grossWage}
        error={errors(wageName)}
      />
      {listPremiums(entered, position).map((premium) => (
        <PremiumFieldset key={premium.path} {...premium} errors={errors} />
      ))}
      <div className="row block">
        {canAddPremium && (
          <Button look="secondary" isSmall icon="plus" name="intent" value={`addPremium:${position}`}>
            {t('premium.add')}
          </Button>
        )}
        {canAddQuality && (
          <Button look="secondary" isSmall icon="plus" name="intent" value="addQuality">
            {t('quality.add')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

/** A typed block has no other identity than its place in the form. */
function listPremiums({ premiums }: EnteredQuality, quality: number) {
  return premiums.map((entered, position) => ({
    path: `qualities.${quality}.premiums.${position}`,
    number: position + 1,
    removeIntent: `removePremium:${quality}:${position}`,
    entered,
  }))
}

function WhatIsAQuality() {
  const t = useTranslations('wizard')
  return (
    <details className="small">
      <summary>{t('quality.what')}</summary>
      <p>{t('quality.whatText')}</p>
    </details>
  )
}

function CategoryFields({ path, entered, categories, language, errors }: QualityFieldsetProps & { path: string }) {
  const t = useTranslations('wizard')
  const categoryName = `${path}.employerCategory`
  const typeName = `${path}.workerType`
  const types: readonly WorkerType[] = offeredWorkerTypes(categories)
  return (
    <>
      <SelectField
        name={categoryName}
        label={t('quality.employerCategory')}
        hint={t('quality.employerCategoryHint')}
        options={categoryOptions(categories, entered.employerCategory, language)}
        emptyLabel={t('quality.chooseCategory')}
        defaultValue={entered.employerCategory}
        error={errors(categoryName)}
      />
      <RadioGroup
        name={typeName}
        label={t('quality.workerType')}
        isInline
        choices={[
          ...types.map((value) => ({ value, label: t(`quality.workerTypes.${value}`) })),
          ...asTyped(entered.workerType, types),
        ]}
        defaultValue={entered.workerType}
        error={errors(typeName)}
      />
    </>
  )
}

/** Without script the dates stay reachable: the stylesheet shows them once the box is ticked. */
function OwnValidity({ path, entered, errors }: { path: string; entered: EnteredQuality; errors: FieldErrors }) {
  const t = useTranslations('wizard')
  const startName = `${path}.validityPeriod.startDate`
  const endName = `${path}.validityPeriod.endDate`
  return (
    <div className="own-validity">
      <Checkbox
        name={`${path}.hasOwnValidity`}
        value="yes"
        label={t('quality.hasOwnValidity')}
        defaultChecked={entered.hasOwnValidity}
      />
      <div className="when-ticked">
        <FieldPair isConditional>
          <DateField
            name={startName}
            label={t('quality.validityStartDate')}
            defaultValue={entered.validityStartDate}
            error={errors(startName)}
            hasPatternHint
          />
          <DateField
            name={endName}
            label={t('quality.validityEndDate')}
            defaultValue={entered.validityEndDate}
            error={errors(endName)}
            hasPatternHint
          />
        </FieldPair>
      </div>
    </div>
  )
}
