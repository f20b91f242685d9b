import type { ReactNode } from 'react'
import { filledKeys, listPeople, People } from '@/app/demonstration-people.tsx'
import { CodeField, type FilledKeys, NameAndPassword, RecoveryCodeField } from '@/components/sign-in/key-fields.tsx'
import { Button } from '@/components/ui/button.tsx'
import { KeyPage } from './key-page.tsx'
import { type KeyPageRequest, openKeyPage } from './key-visit.ts'

interface PasswordPage {
  page: 'appCode' | 'recoveryCode' | 'emailCode'
  /** Last part of this page's address, and of the one its form posts to. */
  address: string
  post: string
  words: { title: string; lead: string; submit: string }
  /** Stands before the fields. */
  remark?: ReactNode
}

/** User name and password, with the code where it is asked for at the same time. */
export async function passwordPage(
  request: KeyPageRequest,
  { page, address, post, words, remark }: PasswordPage,
): Promise<ReactNode> {
  const { step, keysHref, person, fields, problems } = await openKeyPage(request, page)
  const people = await listPeople()
  const filled: FilledKeys = filledKeys(people, person) ?? { username: step?.username }
  const here = `${keysHref}/${address}`
  return (
    <KeyPage
      title={words.title}
      lead={words.lead}
      backHref={keysHref}
      action={`${here}/${post}`}
      problems={problems}
      after={<People people={people} page={here} />}
    >
      {remark}
      <NameAndPassword errors={fields} filled={filled} />
      {page === 'appCode' && <CodeField error={fields.code} filled={filled.code} />}
      {page === 'recoveryCode' && <RecoveryCodeField error={fields.code} />}
      <div className="bar">
        <Button name="intent" value="check">
          {words.submit}
        </Button>
      </div>
    </KeyPage>
  )
}
