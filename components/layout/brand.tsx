/** Twelve cells of 5 by 6.5, four in a row, as one shape of each colour: every page is drawn with it. */
const cells = Array.from({ length: 12 }, (_, position) => {
  const x = 5 + 7 * (position % 4)
  const y = 6 + 9 * Math.floor(position / 4)
  return `M${x} ${y}h5v6.5h-5z`
})
const lightCells = [4, 9]
const currentCell = 11

const shapes = {
  'b-cell': cells.filter((_, position) => position !== currentCell && !lightCells.includes(position)).join(''),
  'b-light': cells.filter((_, position) => lightCells.includes(position)).join(''),
  'b-now': cells[currentCell],
}

/** The mark: a square of twelve months, one of them chalk. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="3" className="b-bg" />
      {Object.entries(shapes).map(([look, shape]) => (
        <path key={look} d={shape} className={look} />
      ))}
    </svg>
  )
}
