import { useTranslations } from 'next-intl'
import { KeyRows } from '@/components/account/key-rows.tsx'
import { Note } from '@/components/ui/note.tsx'
import { hasOutsideProvider } from '@/lib/auth/sign-in/openid-client.ts'
import { hasStrongKey } from '@/lib/domain/key/keys.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import type { KeyOverview } from '@/lib/use-cases/key/read-keys.ts'

/** With what the person signs in here. */
export function KeySection({ keys, language }: { keys: KeyOverview; language: Language }) {
  const t = useTranslations('keys')
  return (
    <section className="flow" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('title')}</h2>
      {hasOutsideProvider ? <p>{t('outside')}</p> : <OwnKeys keys={keys} language={language} />}
    </section>
  )
}

function OwnKeys({ keys, language }: { keys: KeyOverview; language: Language }) {
  const t = useTranslations('keys')
  return (
    <>
      <p>{t('username', { username: keys.username })}</p>
      {hasStrongKey(keys) && keys.recoveryCodeCount === 0 && (
        <Note tone="warn" title={t('codes.none')} titleAs="p">
          <p>{t('codes.noneText')}</p>
        </Note>
      )}
      <KeyRows keys={keys} language={language} />
    </>
  )
}
