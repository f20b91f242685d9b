'use client'

import { type ComponentProps, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../icon.tsx'

export interface DialogProps {
  /** What opens it: without script a link to the page that asks the same. */
  href: string
  trigger: ReactNode
  triggerClass?: string
  /** Accessible name of the trigger when it has no words. */
  triggerLabel?: string
  title: string
  tone?: 'danger' | 'neutral'
  /** "Fermer sans supprimer". */
  closeLabel: string
  /** Facts and form; the safe choice first, as a `DialogClose`. */
  children: ReactNode
}

/** A question over the page: focus on its heading, Escape means no, focus returns to what opened it, the rest is inert. */
export function Dialog({
  href,
  trigger,
  triggerClass,
  triggerLabel,
  title,
  tone = 'danger',
  closeLabel,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const [isOpen, setIsOpen] = useState(false)

  useEffect(() => {
    if (!isOpen) return
    dialog.current?.showModal()
    heading.current?.focus()
  }, [isOpen])

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setIsOpen(true)
  }

  return (
    <>
      <a href={href} className={triggerClass} aria-label={triggerLabel} onClick={open} aria-haspopup="dialog">
        {trigger}
      </a>
      <dialog
        ref={dialog}
        className={tone === 'neutral' ? 'dlg neutral' : 'dlg'}
        aria-labelledby={titleId}
        onClose={() => setIsOpen(false)}
      >
        {isOpen && (
          <>
            <div className="hd">
              <h2 id={titleId} tabIndex={-1} ref={heading}>
                {title}
              </h2>
              <DialogClose className="icb" aria-label={closeLabel}>
                <Icon name="x" />
              </DialogClose>
            </div>
            {children}
          </>
        )}
      </dialog>
    </>
  )
}

/** A button that closes the dialog it stands in. */
export function DialogClose(props: ComponentProps<'button'>) {
  return <button type="button" {...props} onClick={(event) => event.currentTarget.closest('dialog')?.close()} />
}
