import { useTranslations } from 'next-intl'
import { computeGrid, listSeries, type Series } from '@/lib/domain/counter/chart-series.ts'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import { formatCount } from '@/lib/i18n/format-amount.ts'
import { formatMonthName } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'

const FLOOR = 182
const TALLEST = 150
/** Percent of the width: twelve columns, each with a bar in its middle. */
const COLUMN = 100 / 12
const WIDTH = 5.5

interface MonthChartProps {
  counter: Counter
  language: Language
}

/** The months as bars, stacked by employer. Decoration: the table beneath it says the same in figures. */
export function MonthChart({ counter, language }: MonthChartProps) {
  const series = listSeries(counter)
  const tops = counter.months.map(({ totalCents, processingCents }) => totalCents + processingCents)
  const { lines, topCents } = computeGrid(Math.max(...tops))
  const heightOf = (cents: number) => (cents / topCents) * TALLEST
  return (
    <figure>
      <div className="plot">
        <svg className="scale" aria-hidden="true">
          {lines.map((cents) => (
            <text key={cents} className="c-t" x="0" y={FLOOR - heightOf(cents) + 4}>
              {formatCount(cents / 100, language)}
            </text>
          ))}
        </svg>
        <svg className="chart" aria-hidden="true">
          {lines.map((cents) => (
            <line
              key={cents}
              className="c-g"
              x1="0"
              x2="100%"
              y1={FLOOR - heightOf(cents)}
              y2={FLOOR - heightOf(cents)}
            />
          ))}
          <line className="c-ax" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
          {counter.months.map(({ month, processingCents }) => (
            <MonthBar key={month} {...{ month, processingCents, series, heightOf, language }} />
          ))}
        </svg>
      </div>
      <ChartKey series={series} hasProcessing={counter.processingCents > 0} />
    </figure>
  )
}

interface MonthBarProps {
  month: number
  processingCents: number
  series: readonly Series[]
  heightOf: (cents: number) => number
  language: Language
}

function MonthBar({ month, processingCents, series, heightOf, language }: MonthBarProps) {
  const left = (month - 1) * COLUMN + (COLUMN - WIDTH) / 2
  const heights = series.map((each) => heightOf(each.monthCents[month - 1] ?? 0))
  const standOn = (place: number) => FLOOR - heights.slice(0, place).reduce((sum, height) => sum + height, 0)
  const bar = { x: `${left.toFixed(2)}%`, width: `${WIDTH}%` }
  const waiting = heightOf(processingCents)
  const middle = `${(left + WIDTH / 2).toFixed(2)}%`
  return (
    <g>
      {series.map((each, place) => {
        const height = heights[place] ?? 0
        return height > 0 ? (
          <rect
            key={each.shade}
            className={`c-${each.shade}`}
            {...bar}
            y={standOn(place) - height}
            height={Math.max(height - 1, 0.5)}
          />
        ) : null
      })}
      {waiting > 0 && <rect className="c-p" {...bar} y={standOn(series.length) - waiting} height={waiting} />}
      <text className="c-t" x={middle} y={FLOOR + 20} textAnchor="middle">
        <tspan className="lg">{formatMonthName(month, language, 'short')}</tspan>
        <tspan className="sm-only">{formatMonthName(month, language, 'narrow')}</tspan>
      </text>
    </g>
  )
}

function ChartKey({ series, hasProcessing }: { series: readonly Series[]; hasProcessing: boolean }) {
  const t = useTranslations('counter')
  return (
    <figcaption className="key">
      {series.map(({ employerName, shade }) => (
        <span key={shade}>
          <KeyMark name={`c-${shade}`} />
          {employerName ?? t('otherEmployers')}
        </span>
      ))}
      {hasProcessing && (
        <span>
          <KeyMark name="c-p" />
          {t('inProcessing')}
        </span>
      )}
    </figcaption>
  )
}

function KeyMark({ name }: { name: string }) {
  return (
    <svg viewBox="0 0 10 18" aria-hidden="true">
      <rect className={name} x="1" y="1" width="8" height="16" />
    </svg>
  )
}
