import { useTranslations } from 'next-intl'
import { PasskeyForm } from '@/components/account/passkey-form.tsx'
import { PasskeyList } from '@/components/account/passkey-list.tsx'
import { useCeremonyWords } from '@/components/account/use-ceremony-words.ts'
import { Button } from '@/components/ui/button.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'
import { Note } from '@/components/ui/note.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { PasskeyList as Passkeys } from '@/lib/use-cases/passkey/list-passkeys.ts'
import { addPasskey } from './actions.ts'

interface PasskeySectionsProps {
  list: Passkeys
  /** What the last attempt came to. */
  check: unknown
  language: Language
  /** Of the next one: as typed, or that of the device. */
  name: string
}

const notes = ['script', 'refused', 'tooMany', 'last'] as const

/** Those there are, and the form for another one. */
export function PasskeySections({ list, check, language, name }: PasskeySectionsProps) {
  const t = useTranslations('keys.passkeys')
  const problem = notes.find((known) => known === check)
  return (
    <>
      {problem && (
        <Note tone={problem === 'script' ? 'warn' : 'bad'} title={t(`problems.${problem}`)} titleAs="p" isStatus />
      )}
      {list.passkeys.length > 0 && (
        <PasskeyList {...list} removeHref={(passkeyId) => path(language, `/account/passkeys/${passkeyId}/remove`)} />
      )}
      {list.passkeys.length > 0 && !list.canRemove && <p>{t('lastKept')}</p>}
      <AddPasskey language={language} name={name} isNameMissing={check === 'name'} />
    </>
  )
}

interface AddPasskeyProps {
  language: Language
  name: string
  isNameMissing: boolean
}

function AddPasskey({ language, name, isNameMissing }: AddPasskeyProps) {
  const t = useTranslations('keys.passkeys')
  const words = useCeremonyWords('make')
  const error = isNameMissing ? t('nameMissing') : undefined
  return (
    <section className="narrow flow" aria-labelledby="add-title">
      <h2 id="add-title">{t('addTitle')}</h2>
      <ErrorSummary problems={error ? [{ name: 'name', message: error }] : []} />
      <p>{t('addText')}</p>
      <PasskeyForm
        ceremony="make"
        optionsAddress={path(language, '/account/passkeys/options')}
        action={addPasskey}
        words={words}
      >
        <TextField
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          error={error}
          defaultValue={name}
          maxLength={60}
        />
        <Button icon="key-round">{t('add')}</Button>
      </PasskeyForm>
    </section>
  )
}
