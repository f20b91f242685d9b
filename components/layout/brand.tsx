const cells = Array.from({ length: 12 }, (_, position) => ({
  x: 5 + 7 * (position % 4),
  y: 6 + 9 * Math.floor(position / 4),
}))
const lightCells = [4, 9]

/** The mark: a square of twelve months, one of them chalk. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <rect width="36" height="36" rx="3" className="b-bg" />
      {cells.map(({ x, y }, position) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="5" height="6.5" className={cellClass(position)} />
      ))}
    </svg>
  )
}

function cellClass(position: number): string {
  if (position === 11) return 'b-now'
  return lightCells.includes(position) ? 'b-light' : 'b-cell'
}
