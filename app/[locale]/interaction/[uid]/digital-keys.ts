import { getTranslations } from 'next-intl/server'
import type { DigitalKey } from '@/components/sign-in/key-list.tsx'
import type { IconName } from '@/components/ui/icon-names.ts'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { path } from '@/lib/i18n/path.ts'

const keys = {
  eid: { address: 'eid', icon: 'id-card' },
  itsme: { address: 'itsme', icon: 'smartphone' },
  passkey: { address: 'passkey', icon: 'key-round' },
  appCode: { address: 'app-code', icon: 'shield-check' },
  emailCode: { address: 'email-code', icon: 'mail' },
  recoveryCode: { address: 'recovery-code', icon: 'list-checks' },
  eidas: { address: 'eidas', icon: 'globe' },
} as const satisfies Record<string, { address: string; icon: IconName }>

/** These keys, each with its page in this sign-in. */
export async function listKeys(uid: string, names: readonly (keyof typeof keys)[]): Promise<DigitalKey[]> {
  const [t, language] = [await getTranslations('signIn.keys'), await requestLanguage()]
  return names.map((name) => ({
    href: path(language, `/interaction/${uid}/${keys[name].address}`),
    icon: keys[name].icon,
    name: t(`${name}.name`),
    detail: t(`${name}.detail`),
  }))
}
