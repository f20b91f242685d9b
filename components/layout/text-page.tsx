import type { ReactNode } from 'react'
import { contactTelephone } from './contact-centre.ts'

/** A page to read: a narrow column of titled paragraphs. */
export function TextPage({ children }: { children: ReactNode }) {
  return <div className="narrow">{children}</div>
}

export interface TextSectionProps {
  id: string
  title: string
  children: ReactNode
}

export function TextSection({ id, title, children }: TextSectionProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  )
}

/** Fills `<telephone></telephone>` in a text: the contact centre, ready to call. */
export function ContactTelephone() {
  return (
    <a className="nw" href={contactTelephone.called}>
      {contactTelephone.shown}
    </a>
  )
}
