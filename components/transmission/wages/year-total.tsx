import { useTranslations } from 'next-intl'

export interface YearTotalProps {
  year: number
  /** Amounts already in words. */
  acceptedAmount: string
  /** Null while the form's own sum is unknown. */
  enteredAmount: string | null
  sum: string | null
}

/** What the worker earned here this year. Other employers' amounts are never known here. */
export function YearTotal({ year, acceptedAmount, enteredAmount, sum }: YearTotalProps) {
  const t = useTranslations('wizard')
  const strong = (words: React.ReactNode) => <strong>{words}</strong>
  return (
    <div className="fs">
      <h2>{t('yearTotal.title', { year })}</h2>
      <p className="tab">
        {enteredAmount && sum
          ? t.rich('yearTotal.withEntry', { accepted: acceptedAmount, entered: enteredAmount, sum, strong })
          : t.rich('yearTotal.acceptedOnly', { accepted: acceptedAmount, strong })}
      </p>
      <p className="small muted">{t('yearTotal.note')}</p>
    </div>
  )
}
