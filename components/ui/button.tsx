import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { Link, type LinkProps } from './link.tsx'

export type ButtonLook = 'primary' | 'secondary' | 'tertiary' | 'danger'

interface Looks {
  look?: ButtonLook
  isSmall?: boolean
  icon?: IconName
  iconAfter?: IconName
  /** Words for screen readers alone, after the visible ones: whose row, which draft. */
  hiddenText?: string
}

const classOf: Record<ButtonLook, string> = {
  primary: 'btn',
  secondary: 'btn sec',
  tertiary: 'btn ter',
  danger: 'btn danger',
}

function buttonClass({ look = 'primary', isSmall = false }: Looks): string {
  return isSmall ? `${classOf[look]} sm` : classOf[look]
}

function Face({ icon, iconAfter, hiddenText, children }: Looks & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {hiddenText ? (
        <span>
          {children}
          <span className="sr"> {hiddenText}</span>
        </span>
      ) : (
        children
      )}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}

export interface ButtonProps extends Looks, Omit<ComponentProps<'button'>, 'className'> {
  /** Id of the sentence that says why it does nothing now: it stays focusable and says so (never `disabled`). */
  unavailableBecause?: string | undefined
}

/** A button; it submits its form unless `type` says otherwise. */
export function Button({
  look,
  isSmall,
  icon,
  iconAfter,
  hiddenText,
  unavailableBecause,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="submit"
      {...rest}
      className={buttonClass({ look, isSmall })}
      aria-disabled={unavailableBecause ? true : undefined}
      aria-describedby={unavailableBecause ?? rest['aria-describedby']}
    >
      <Face icon={icon} iconAfter={iconAfter} hiddenText={hiddenText}>
        {children}
      </Face>
    </button>
  )
}

export interface ButtonLinkProps extends Looks, Omit<LinkProps, 'className'> {}

/** A link that looks like a button: it leads to a page, it changes nothing. */
export function ButtonLink({ look, isSmall, icon, iconAfter, hiddenText, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={buttonClass({ look, isSmall })}>
      <Face icon={icon} iconAfter={iconAfter} hiddenText={hiddenText}>
        {children}
      </Face>
    </Link>
  )
}

interface Glyph {
  icon: IconName
  /** Names the control and what it acts on: "Supprimer la transmission du 01/11/2025 au 30/11/2025". */
  label: string
  isBin?: boolean
}

export interface IconButtonProps extends Glyph, Omit<ComponentProps<'button'>, 'className' | 'children'> {}

/** A 44 px button without words (pencil, bin, close, calendar only). */
export function IconButton({ icon, label, isBin = false, ...rest }: IconButtonProps) {
  return (
    <button type="submit" {...rest} className={isBin ? 'icb bin' : 'icb'} aria-label={label}>
      <Icon name={icon} />
    </button>
  )
}
