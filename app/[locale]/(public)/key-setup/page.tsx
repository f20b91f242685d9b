import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { readKeySetup } from '@/lib/use-cases/key/read-key-setup.ts'
import { resolveSetupToken } from './setup-cookie.ts'
import { SetupDone, SetupGone, SetupPassword, SetupSecret } from './setup-parts.tsx'

interface SetupProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: SetupProps): Promise<Metadata> {
  const [t, errors] = [await getTranslations('keySetup'), await getTranslations('errors')]
  const { check, wait } = await searchParams
  return { title: check || wait ? errors('title', { title: t('pageTitle') }) : t('pageTitle') }
}

/** What the mailed link leads to after a lost telephone: the password, the new application, the way to sign in. */
export default async function KeySetupPage({ searchParams }: SetupProps) {
  const { check, wait, done } = await searchParams
  const make = async () => {
    if (done) return <SetupDone language={await requestLanguage()} />
    const setup = await readKeySetup(await resolveSetupToken(), currentMoment().now)
    if (setup.kind === 'gone') return <SetupGone />
    if (setup.kind === 'asked') return <SetupPassword isWrong={check === 'wrong'} waitUntil={Number(wait) || null} />
    return <SetupSecret secret={setup} isWrong={check === 'code'} />
  }
  return (
    <PublicFrame>
      <div className="narrow flow">{await answerPage(make)}</div>
    </PublicFrame>
  )
}
