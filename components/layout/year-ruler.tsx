'use client'

const months = Array.from({ length: 12 }, (_, position) => position + 1)

/**
 * The year in twelve under the header: months past, the current one in chalk, months to come. Decoration; drawn from the day, so
 * that the server of a page writes the twelve once (as for the rows of home's list).
 */
export function YearRuler({ today }: { today: string }) {
  const current = Number(today.slice(5, 7))
  return (
    <div className="year" aria-hidden="true">
      {months.map((month) => (
        <i key={month} className={month < current ? 'past' : month === current ? 'now' : undefined} />
      ))}
    </div>
  )
}
