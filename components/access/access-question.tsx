import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../ui/button.tsx'
import { PageHeading } from '../ui/page-heading.tsx'

interface AccessQuestionProps {
  title: string
  children: ReactNode
  membershipId: string
  action: (form: FormData) => Promise<void>
  keep: { href: string; label: string }
  confirm: { label: string; look: 'danger' | 'primary' }
}

/** "Êtes-vous sûr ?" as a page, the safe answer first. */
export function AccessQuestion({ title, children, membershipId, action, keep, confirm }: AccessQuestionProps) {
  return (
    <div className="narrow flow">
      <PageHeading title={title} />
      {children}
      <form action={action} className="bar">
        <input type="hidden" name="membershipId" value={membershipId} />
        <ButtonLink look="secondary" href={keep.href}>
          {keep.label}
        </ButtonLink>
        <Button look={confirm.look}>{confirm.label}</Button>
      </form>
    </div>
  )
}
