import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { filledKeys, listPeople, People } from '@/app/demonstration-people.tsx'
import { NameAndPassword } from '@/components/sign-in/key-fields.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Note } from '@/components/ui/note.tsx'
import { readMailWay } from '@/lib/use-cases/sign-in/read-mail-way.ts'
import { KeyPage } from '../key-page.tsx'
import { type KeyPageRequest, keyPageTitle, openKeyPage } from '../key-visit.ts'

export async function generateMetadata(request: KeyPageRequest): Promise<Metadata> {
  const t = await getTranslations('signIn.emailCode')
  return keyPageTitle(request, t('title'))
}

/** User name and password, for a code by e-mail. */
export default async function EmailCodePage(request: KeyPageRequest) {
  const { step, keysHref, person, fields, problems } = await openKeyPage(request, 'emailCode')
  const t = await getTranslations('signIn.emailCode')
  const people = await listPeople()
  const here = `${keysHref}/email-code`
  return (
    <KeyPage
      title={t('title')}
      lead={t('lead')}
      backHref={keysHref}
      action={`${here}/send`}
      problems={problems}
      after={<People people={people} page={here} />}
    >
      {readMailWay() === 'none' && <Note tone="warn" title={t('unavailable')} titleAs="p" />}
      <NameAndPassword errors={fields} filled={filledKeys(people, person) ?? { username: step?.username }} />
      <div className="bar">
        <Button name="intent" value="check">
          {t('submit')}
        </Button>
      </div>
    </KeyPage>
  )
}
