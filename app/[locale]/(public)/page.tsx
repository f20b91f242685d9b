import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { readVisitor } from '@/app/visitor.ts'
import { BeforeStarting } from '@/components/landing/before-starting.tsx'
import { DeadlineExample } from '@/components/landing/deadline-example.tsx'
import { ServiceColumn } from '@/components/landing/service-column.tsx'
import { Link } from '@/components/ui/link.tsx'
import { homePath } from '@/lib/auth/profile-home.ts'
import { addDays, type LocalDate } from '@/lib/domain/local-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('landing')
  return { title: t('pageTitle') }
}

/** What the service is for, who must transmit and when. */
export default async function LandingPage() {
  const t = await getTranslations('landing')
  const language = (await getLocale()) as Language
  const visitor = await readVisitor()
  const homeHref = visitor ? homePath(visitor, language) : undefined
  const way = homeHref ?? path(language, '/sign-in')
  return (
    <PublicFrame>
      <div className="two">
        <div>
          <div className="hero">
            <h1>{t('title')}</h1>
            <p className="lead">{t('lead')}</p>
          </div>
          <DeadlineExample calculationDate={latestFriday(currentMoment().today)} />
          <BeforeStarting />
          <section>
            <h2>{t('worker.title')}</h2>
            <p>{t.rich('worker.text', { link: (words) => <Link href={way}>{words}</Link> })}</p>
          </section>
        </div>
        <ServiceColumn
          signInAddress={path(language, '/sign-in/start')}
          homeHref={homeHref}
          libraryHref={path(language, '/technical-library')}
        />
      </div>
    </PublicFrame>
  )
}

/** An example near today: pay is mostly computed on a Friday, and its five days then cross the week-end. */
function latestFriday(today: LocalDate): LocalDate {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, -((weekday + 2) % 7))
}
