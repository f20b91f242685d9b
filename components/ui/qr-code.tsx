import { encode } from 'uqr'

/** Four modules of quiet around it, as the standard asks for. */
const QUIET = 4

/** A code for a camera, drawn on the server as one path; black on white whatever the colours of the page are. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET })
  const drawn = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      width="14rem"
      height="14rem"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={drawn.join('')} />
    </svg>
  )
}
