import type { ReactNode } from 'react'
import { PublicFrame } from '@/app/public-frame.tsx'
import { TextPage, TextSection } from '@/components/layout/text-page.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'

interface ReadingPageProps {
  title: string
  lead: string
  /** What comes before everything else; empty when there is nothing of the kind. */
  warning?: string
  sections: readonly { id: string; title: string; text: ReactNode }[]
}

/** A page of the footer: titled paragraphs, for everybody. */
export function ReadingPage({ title, lead, warning, sections }: ReadingPageProps) {
  return (
    <PublicFrame>
      <TextPage>
        <PageHeading title={title} lead={lead} />
        {warning && <Note tone="warn" titleAs="p" title={warning} />}
        {sections.map(({ id, text, ...section }) => (
          <TextSection key={id} id={id} title={section.title}>
            {text}
          </TextSection>
        ))}
      </TextPage>
    </PublicFrame>
  )
}
