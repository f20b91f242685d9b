import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PublicFrame } from '@/app/public-frame.tsx'
import { ErrorSummary, type FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'

interface KeyPageProps {
  title: string
  lead: string
  /** The page of keys. */
  backHref: string
  /** Address the form posts to. */
  action: string
  problems: readonly FieldProblem[]
  /** What stands below the form. */
  after?: ReactNode
  children: ReactNode
}

const form = { id: 'key-form', enter: { name: 'intent', value: 'check' } }

/** One digital key: its form, posted without script to an address of its own. */
export function KeyPage({ title, lead, backHref, action, problems, after, children }: KeyPageProps) {
  const t = useTranslations('signIn.form')
  return (
    <PublicFrame languageForm={form}>
      <div className="narrow flow">
        <BackLink href={backHref}>{t('otherKey')}</BackLink>
        <PageHeading title={title} lead={lead} />
        <ErrorSummary problems={problems} />
        <form id={form.id} method="post" action={action} noValidate>
          {children}
        </form>
      </div>
      {after}
    </PublicFrame>
  )
}
