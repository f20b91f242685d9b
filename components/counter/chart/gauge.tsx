import { useTranslations } from 'next-intl'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import { formatAmount, formatPercent, formatThreshold } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** Room to the right of the limit, so that passing it can be seen. */
const ROOM = 1.1

const bar = { y: 20, height: 28 } as const

/** The amount against its limit: a drawing of the figures above it, which it repeats in words for those who do not see it. */
export function Gauge({ counter, language }: { counter: Counter; language: Language }) {
  const t = useTranslations('counter')
  const { limit, countedCents, permille, thresholds } = counter
  if (!('limitCents' in limit) || permille === null) return null
  const { limitCents } = limit
  const scale = Math.max(limitCents, countedCents) * ROOM
  const at = (cents: number) => `${((cents / scale) * 100).toFixed(2)}%`
  const notice = (limitCents * thresholds.notice) / 100
  const label = t(`gauge.${limit.kind}`, {
    amount: formatAmount(countedCents, language),
    limit: formatAmount(limitCents, language),
    share: formatPercent(permille, language),
  })
  return (
    <svg className="gauge" role="img" aria-label={label}>
      <rect className="g-bg" {...bar} width={at(limitCents)} />
      <rect className="g-room" {...bar} x={at(limitCents)} width={at(scale - limitCents)} />
      <rect className="g-a" {...bar} width={at(Math.min(countedCents, notice))} />
      {countedCents > notice && (
        <rect className="g-w" {...bar} x={at(notice)} width={at(Math.min(countedCents, limitCents) - notice)} />
      )}
      {countedCents > limitCents && (
        <rect className="g-over" {...bar} x={at(limitCents)} width={at(countedCents - limitCents)} />
      )}
      <line className="g-t" x1={at(notice)} x2={at(notice)} y1="14" y2="54" />
      <text className="g-tx2" x={at(notice)} y="68" textAnchor="middle">
        {formatThreshold(thresholds.notice, language)}
      </text>
      <line className="g-t" x1={at(limitCents)} x2={at(limitCents)} y1="4" y2="54" />
      <text className="g-tx" x={at(limitCents)} y="12" dx="-6" textAnchor="end">
        {t(`mark.${limit.kind}`)}
      </text>
      <text className="g-tx2" x="0" y="68">
        {formatAmount(0, language)}
      </text>
    </svg>
  )
}
