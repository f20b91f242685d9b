import type { IconName } from './icon-names.ts'
import sprite from './icons.svg'

export interface IconProps {
  name: IconName
  /** `i` sizes the icon with the text; status glyphs and others bring their own size. */
  className?: string
}

/** The file of all shapes: fetched once and kept by the browser, since its name changes with its contents. */
const { src } = sprite as { src: string }

/** An icon of the sprite. Always decoration: the word stands beside it, or the control carries an `aria-label`. */
export function Icon({ name, className = 'i' }: IconProps) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`${src}#i-${name}`} />
    </svg>
  )
}
