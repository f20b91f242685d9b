import type { ComponentProps } from 'react'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** With its language in front, made by `path()`. */
  href: string
  /** A file, another site, or a place on this page: the browser goes there itself. */
  isPlain?: boolean
}

/** A link inside the portal; with script `SoftLinks` follows it. Nothing is fetched before it is chosen. */
export function Link({ href, isPlain = false, ...rest }: LinkProps) {
  return <a href={href} {...(!isPlain && href.startsWith('/') && { 'data-soft': '' })} {...rest} />
}
