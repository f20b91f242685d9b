import { iconPaths } from './icon-paths.ts'

/** All shapes once a page; `Icon` refers to them. */
export function IconSprite() {
  return (
    <svg display="none" aria-hidden="true">
      {Object.entries(iconPaths).map(([name, shape]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 24 24">
          <path d={shape} />
        </symbol>
      ))}
    </svg>
  )
}
