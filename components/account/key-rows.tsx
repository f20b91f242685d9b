import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Keys } from '@/lib/domain/key/keys.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icon-names.ts'
import { Link } from '../ui/link.tsx'

interface KeyRowsProps {
  keys: Keys
  language: Language
}

/** Each kind of key: whether there is one, and the page on which it is changed. */
export function KeyRows({ keys, language }: KeyRowsProps) {
  const t = useTranslations('keys')
  const row = (address: string) => ({ href: path(language, `/account/${address}`) })
  return (
    <ul className="keys">
      {keys.hasPassword && (
        <KeyRow {...row('password')} icon="lock" name={t('password.title')}>
          {t('password.row')}
        </KeyRow>
      )}
      <KeyRow {...row('app')} icon="shield-check" name={t('app.name')}>
        {t(keys.hasApp ? 'app.isSet' : 'app.isNotSet')}
      </KeyRow>
      <KeyRow {...row('passkeys')} icon="key-round" name={t('passkeys.title')}>
        {t('passkeys.count', { count: keys.passkeyCount })}
      </KeyRow>
      <KeyRow {...row('recovery-codes')} icon="list-checks" name={t('codes.name')}>
        {t('codes.left', { count: keys.recoveryCodeCount })}
      </KeyRow>
    </ul>
  )
}

function KeyRow({ href, icon, name, children }: { href: string; icon: IconName; name: string; children: ReactNode }) {
  return (
    <li>
      <Link href={href}>
        <Icon name={icon} />
        <span>
          <b>{name}</b>
          <small>{children}</small>
        </span>
        <Icon name="chevron-right" />
      </Link>
    </li>
  )
}
