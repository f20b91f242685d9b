import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { contactTelephone } from './contact-centre.ts'

export interface TextPageProps {
  /** Its texts under `footer`. */
  page: 'accessibility' | 'personalData' | 'cookies' | 'terms' | 'help'
  sections?: readonly string[]
  /** Values of the placeholders in the texts. */
  values?: Record<string, string>
  /** Under the heading, before the sections. */
  children?: ReactNode
}

/** A page to read: title, lead, sections of one paragraph. */
export function TextPage({ page, sections = [], values = {}, children }: TextPageProps) {
  const t = useTranslations(`footer.${page}`)
  return (
    <div className="narrow">
      <PageHeading title={t('title')} lead={t('lead')} />
      {children}
      {sections.map((section) => (
        <section key={section} id={section}>
          <h2>{t(`sections.${section}.title`)}</h2>
          <p>
            {t.rich(`sections.${section}.text`, {
              ...values,
              telephone: () => (
                <a key="telephone" className="nw" href={contactTelephone.called}>
                  {contactTelephone.shown}
                </a>
              ),
            })}
          </p>
        </section>
      ))}
    </div>
  )
}
