import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listPeople, People } from '@/app/demonstration-people.tsx'
import { PublicFrame } from '@/app/public-frame.tsx'
import { Button } from '@/components/ui/button.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { currentActor, requestLanguage } from '@/lib/auth/actor.ts'
import { findKeptPath } from '@/lib/auth/kept-forms.ts'
import { parseReturnPath } from '@/lib/auth/return-path.ts'
import { path } from '@/lib/i18n/path.ts'
import { KeptNote, ProblemNote, SignedInNote, SignedOutNote } from './sign-in-notes.tsx'

interface Request {
  searchParams: Promise<{ return?: string; error?: string; signedOut?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn.start')
  return { title: t('pageTitle') }
}

/** One button to the page of keys; tells what happens before and after it. */
export default async function SignInPage({ searchParams }: Request) {
  const { return: asked, error, signedOut } = await searchParams
  const returnPath = parseReturnPath(asked)
  const language = await requestLanguage()
  const t = await getTranslations('signIn.start')
  const actor = await currentActor()
  return (
    <PublicFrame>
      <div className="narrow flow">
        <BackLink href={path(language)}>{t('back')}</BackLink>
        <PageHeading title={t('title')} lead={t('lead')} />
        {error && <ProblemNote error={error} />}
        {signedOut && actor.actingAs === 'anonymous' && <SignedOutNote />}
        {(await findKeptPath()) && <KeptNote />}
        {'userId' in actor && <SignedInNote actor={actor} language={language} returnPath={returnPath} />}
        <form method="post" action={path(language, '/sign-in/start')} className="flow">
          {returnPath && <input type="hidden" name="return" value={returnPath} />}
          {returnPath && <p>{t('returning')}</p>}
          <Button icon="log-in">{t('button')}</Button>
        </form>
      </div>
      <People people={await listPeople()} />
    </PublicFrame>
  )
}
