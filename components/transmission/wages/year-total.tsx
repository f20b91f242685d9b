import { useTranslations } from 'next-intl'

export interface YearTotalProps {
  year: number
  /** Amounts already in words. */
  acceptedAmount: string
  /** Null while the form's own sum is unknown. */
  enteredAmount: string | null
  sum: string | null
  /** Null: none for this worker, or not known yet. */
  ceiling: string | null
  titleAs: 'h2' | 'p'
}

/** What the worker earned here this year. Other employers' amounts are never known here. */
export function YearTotal({ year, acceptedAmount, enteredAmount, sum, ceiling, titleAs: Title }: YearTotalProps) {
  const t = useTranslations('wizard')
  const strong = (words: React.ReactNode) => <strong>{words}</strong>
  return (
    <>
      <Title>{t('yearTotal.title', { year })}</Title>
      <p className="tab">
        {enteredAmount && sum
          ? t.rich('yearTotal.withEntry', { accepted: acceptedAmount, entered: enteredAmount, sum, strong })
          : t.rich('yearTotal.acceptedOnly', { accepted: acceptedAmount, strong })}
      </p>
      <p className="small muted">{ceiling ? t('yearTotal.noteCeiling', { year, ceiling }) : t('yearTotal.note')}</p>
    </>
  )
}
