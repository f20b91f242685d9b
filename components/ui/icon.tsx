import type { IconName } from './icon-paths.ts'

export interface IconProps {
  name: IconName
  /** `i` sizes the icon with the text; status glyphs and others bring their own size. */
  className?: string
}

/** An icon of the sprite. Always decoration: the word stands beside it, or the control carries an `aria-label`. */
export function Icon({ name, className = 'i' }: IconProps) {
  return (
    <svg className={className} aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  )
}
