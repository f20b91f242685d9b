import type { ReactNode } from 'react'

export interface KeyValue {
  label: ReactNode
  value: ReactNode
  key?: string
  /** Where the value is not in the language of the page. */
  lang?: string | undefined
}

function keyOf({ key, label }: KeyValue, position: number): string {
  return key ?? (typeof label === 'string' ? `${position}-${label}` : String(position))
}

/** Facts under one another, hairline between (`dl`). */
export function KeyValues({ rows }: { rows: readonly KeyValue[] }) {
  return (
    <dl className="kv">
      {rows.map((row, position) => (
        <div key={keyOf(row, position)}>
          <dt>{row.label}</dt>
          <dd lang={row.lang}>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Two to four figures side by side, in large. */
export function Facts({ rows }: { rows: readonly KeyValue[] }) {
  return (
    <dl className="facts">
      {rows.map((row, position) => (
        <div key={keyOf(row, position)}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
