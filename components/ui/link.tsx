import NextLink from 'next/link'
import type { ComponentProps } from 'react'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** With its language in front, made by `path()`. */
  href: string
  /** A file, another site, or a place on this page: the browser goes there itself. */
  isPlain?: boolean
}

/** A link inside the portal; nothing is fetched before it is chosen. */
export function Link({ href, isPlain = false, ...rest }: LinkProps) {
  if (isPlain || !href.startsWith('/')) return <a href={href} {...rest} />
  return <NextLink href={href} prefetch={false} {...rest} />
}
