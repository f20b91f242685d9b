import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { filledKeys, listPeople, People } from '@/app/demonstration-people.tsx'
import { CodeField, type FilledKeys, NameAndPassword } from '@/components/sign-in/key-fields.tsx'
import { Button } from '@/components/ui/button.tsx'
import { KeyPage } from '../key-page.tsx'
import { type KeyPageRequest, keyPageTitle, openKeyPage } from '../key-visit.ts'

export async function generateMetadata(request: KeyPageRequest): Promise<Metadata> {
  const t = await getTranslations('signIn.appCode')
  return keyPageTitle(request, t('title'))
}

/** User name, password and the code of the application. */
export default async function AppCodePage(request: KeyPageRequest) {
  const { step, keysHref, person, fields, problems } = await openKeyPage(request, 'appCode')
  const t = await getTranslations('signIn.appCode')
  const people = await listPeople()
  const filled: FilledKeys = filledKeys(people, person) ?? { username: step?.username }
  const here = `${keysHref}/app-code`
  return (
    <KeyPage
      title={t('title')}
      lead={t('lead')}
      backHref={keysHref}
      action={`${here}/check`}
      problems={problems}
      after={<People people={people} page={here} />}
    >
      <NameAndPassword errors={fields} filled={filled} />
      <CodeField error={fields.code} filled={filled.code} />
      <div className="bar">
        <Button name="intent" value="check">
          {t('submit')}
        </Button>
      </div>
    </KeyPage>
  )
}
