import { useTranslations } from 'next-intl'
import type { EnteredPremium, EnteredQuality, EnteredWages } from '@/lib/domain/transmission/draft.ts'
import { workerTypes } from '@/lib/domain/wage-declaration/quality.ts'

interface EnteredPartProps {
  entered: EnteredWages
  /** `payslipReference`, `calculationPeriod`, `calculationDate` or `qualities.0`. */
  partKey: string
}

/** A part of a form exactly as it was typed, valid or not. */
export function EnteredPart({ entered, partKey }: EnteredPartProps) {
  const states = useTranslations('states')
  const t = useTranslations('wizard')
  if (partKey === 'payslipReference') return entered.payslipReference || states('notProvided')
  if (partKey === 'calculationPeriod') return `${entered.calculationStartDate} – ${entered.calculationEndDate}`
  if (partKey === 'calculationDate') return entered.calculationDate || states('notProvided')
  const quality = entered.qualities[positionOf(partKey)]
  return quality ? <QualityText quality={quality} /> : t('comparison.nothing')
}

/** The part's name, as the form calls it. */
export function PartName({ partKey }: { partKey: string }) {
  const t = useTranslations('wizard')
  if (partKey === 'payslipReference') return t('wages.payslipReference')
  if (partKey === 'calculationPeriod') return t('wages.calculationPeriod')
  if (partKey === 'calculationDate') return t('wages.calculationDate')
  return t('quality.title', { number: positionOf(partKey) + 1 })
}

function positionOf(partKey: string): number {
  return Number(/\d+$/.exec(partKey)?.[0] ?? 0)
}

function QualityText({ quality }: { quality: EnteredQuality }) {
  const t = useTranslations('wizard')
  const type = workerTypes.find((each) => each === quality.workerType)
  return (
    <>
      <span>
        {quality.employerCategory} {type && t(`quality.workerTypes.${type}`)}
      </span>
      {quality.hasOwnValidity && (
        <span className="sub">
          {t('quality.validityPeriod')} {`${quality.validityStartDate} – ${quality.validityEndDate}`}
        </span>
      )}
      {quality.grossWage && (
        <span className="sub">
          {t('quality.grossWage')} {quality.grossWage}
        </span>
      )}
      {quality.premiums
        .map((premium, position) => ({ premium, number: position + 1 }))
        .map((numbered) => (
          <PremiumText key={numbered.number} {...numbered} />
        ))}
    </>
  )
}

function PremiumText({ premium, number }: { premium: EnteredPremium; number: number }) {
  const t = useTranslations('wizard')
  if (!premium.amount && !premium.frequency) return null
  const months = premium.frequency === 'other' ? premium.otherFrequencyMonths : premium.frequency
  return (
    <span className="sub">
      {t('premium.title', { number })} {premium.amount}{' '}
      {months === '0' ? t('premium.irregular') : t('premium.everyTyped', { months })}
    </span>
  )
}
