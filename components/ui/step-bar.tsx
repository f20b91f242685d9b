import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export interface StepBarProps {
  /** Suivant first, so that Enter submits; then Précédent, Annuler. */
  children: ReactNode
  /** "Brouillon enregistré à 14:32", or the `Autosave` island that keeps it true. */
  saved?: ReactNode
}

/** The buttons at the end of a form. */
export function StepBar({ children, saved }: StepBarProps) {
  return (
    <div className="bar">
      {children}
      {typeof saved === 'string' ? <SavedNote>{saved}</SavedNote> : saved}
    </div>
  )
}

function SavedNote({ children }: { children: ReactNode }) {
  return (
    <span className="saved">
      <Icon name="cloud-check" />
      {children}
    </span>
  )
}
