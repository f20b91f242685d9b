import { useTranslations } from 'next-intl'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import { IRREGULAR_FREQUENCY_MONTHS, type Premium, type Quality } from '@/lib/domain/wage-declaration/quality.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDate, formatDateRange } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { type KeyValue, KeyValues } from '../ui/key-values.tsx'
import { languageOfNames } from './wages/category-options.ts'

export interface CalculationFactsProps {
  calculation: Calculation
  /** Names of the employer categories, by code, in the page's language. */
  categoryLabels: ReadonlyMap<string, string>
  language: Language
}

/** A calculation field by field, with the labels of the form. */
export function CalculationFacts(props: CalculationFactsProps) {
  const rows = useCalculationRows(props)
  return <KeyValues rows={rows} />
}

/** The rows alone; `key` is the field's path, so that two calculations can be laid side by side. */
export function useCalculationRows({ calculation, categoryLabels, language }: CalculationFactsProps): KeyRow[] {
  const t = useTranslations('wizard')
  const states = useTranslations('states')
  const { payslipReference, calculationPeriod, calculationDate, qualities } = calculation
  const rowsOfQuality = useQualityRows({ categoryLabels, language, count: qualities.length })
  return [
    { key: 'payslipReference', label: t('wages.payslipReference'), value: payslipReference ?? states('notProvided') },
    { key: 'calculationPeriod', label: t('wages.calculationPeriod'), value: formatDateRange(calculationPeriod) },
    { key: 'calculationDate', label: t('wages.calculationDate'), value: formatDate(calculationDate) },
    ...qualities.flatMap((quality, position) => rowsOfQuality(quality, position, calculation)),
  ]
}

export interface KeyRow extends KeyValue {
  key: string
  label: string
  value: string
}

interface QualityWords {
  categoryLabels: ReadonlyMap<string, string>
  language: Language
  count: number
}

function useQualityRows({ categoryLabels, language, count }: QualityWords) {
  const t = useTranslations('wizard')
  const rowsOfPremium = usePremiumRows(language)
  return (quality: Quality, position: number, { calculationPeriod }: Calculation): KeyRow[] => {
    const path = `qualities.${position}`
    const label = (words: string) => (count > 1 ? t('quality.labelOf', { number: position + 1, label: words }) : words)
    const { startDate, endDate } = quality.validityPeriod
    const hasOwnValidity = startDate !== calculationPeriod.startDate || endDate !== calculationPeriod.endDate
    return [
      {
        key: `${path}.employerCategory`,
        label: label(t('quality.employerCategory')),
        value: categoryLabels.get(quality.employerCategory) ?? quality.employerCategory,
        lang: languageOfNames(language),
      },
      {
        key: `${path}.workerType`,
        label: label(t('quality.workerType')),
        value: t(`quality.workerTypes.${quality.workerType}`),
      },
      ...(hasOwnValidity
        ? [
            {
              key: `${path}.validityPeriod`,
              label: label(t('quality.validityPeriod')),
              value: formatDateRange(quality.validityPeriod),
            },
          ]
        : []),
      ...(quality.grossWageCents === undefined
        ? []
        : [
            {
              key: `${path}.grossWageCents`,
              label: label(t('quality.grossWage')),
              value: formatAmount(quality.grossWageCents, language),
            },
          ]),
      ...quality.premiums.flatMap((premium, each) =>
        rowsOfPremium(premium, `${path}.premiums.${each}`, (words) =>
          label(quality.premiums.length > 1 ? t('premium.labelOf', { number: each + 1, label: words }) : words),
        ),
      ),
    ]
  }
}

function usePremiumRows(language: Language) {
  const t = useTranslations('wizard')
  return (premium: Premium, path: string, label: (words: string) => string): KeyRow[] => [
    {
      key: `${path}.amountCents`,
      label: label(t('premium.amount')),
      value: formatAmount(premium.amountCents, language),
    },
    {
      key: `${path}.frequencyMonths`,
      label: label(t('premium.frequency')),
      value:
        premium.frequencyMonths === IRREGULAR_FREQUENCY_MONTHS
          ? t('premium.irregular')
          : t('premium.everyMonths', { months: premium.frequencyMonths }),
    },
  ]
}
