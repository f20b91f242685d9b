import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { StatusChip } from '@/components/ui/status-chip.tsx'
import type { Profile } from '@/lib/domain/actor.ts'
import { formatEnterpriseNumber, formatNssoNumber } from '@/lib/i18n/format-identifier.ts'

export interface Hat {
  /** What the form posts. */
  key: string
  profile: Profile
  isWorn: boolean
}

interface HatRowProps {
  hat: Hat
  action: (form: FormData) => Promise<void>
  returnPath: string | null
}

/** One hat, with its button. */
export function HatRow({ hat: { key, profile, isWorn }, action, returnPath }: HatRowProps) {
  const t = useTranslations('profile')
  const { name, detail } = useHatWords(profile)
  return (
    <li>
      <form action={action}>
        <input type="hidden" name="profile" value={key} />
        {returnPath && <input type="hidden" name="return" value={returnPath} />}
        <div>
          <b>{name}</b>
          <small>{detail}</small>
        </div>
        {isWorn && (
          <StatusChip look="accepted" icon="check">
            {t('active')}
          </StatusChip>
        )}
        <Button look="secondary" isSmall hiddenText={name}>
          {t('choose')}
        </Button>
      </form>
    </li>
  )
}

function useHatWords(profile: Profile): { name: string; detail: string } {
  const t = useTranslations('profile')
  if (profile.kind === 'worker' || profile.kind === 'agent')
    return { name: t(`${profile.kind}.name`), detail: t(`${profile.kind}.detail`) }
  const numbers = [
    t('enterpriseNumber', { number: formatEnterpriseNumber(profile.enterpriseNumber) }),
    ...(profile.nssoNumber ? [t('nssoNumber', { number: formatNssoNumber(profile.nssoNumber) })] : []),
  ]
  return { name: profile.name, detail: numbers.join(' · ') }
}
