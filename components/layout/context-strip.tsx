import { useTranslations } from 'next-intl'
import { formatEnterpriseNumber, formatNssoNumber } from '@/lib/i18n/format-identifier.ts'
import type { FrameProfile } from './frame-types.ts'

/** "Vous êtes connecté en tant que …": the active profile, on every signed-in page. */
export function ContextStrip({ profile }: { profile: FrameProfile }) {
  const t = useTranslations('frame')
  return (
    <div className="ctx">
      <dl className="in">
        <div>
          <dt>{t('signedInAs')}</dt>
          <dd>
            {t(`actingAs.${profile.actingAs}`, {
              name: profile.actingAs === 'office' ? (profile.senderName ?? '') : profile.name,
            })}
          </dd>
        </div>
        {profile.actingAs === 'office' && (
          <div>
            <dt>{t('onBehalfOf')}</dt>
            <dd>{profile.name}</dd>
          </div>
        )}
        {profile.enterpriseNumber && (
          <div>
            <dt>{t('enterpriseNumber')}</dt>
            <dd className="nw">{formatEnterpriseNumber(profile.enterpriseNumber)}</dd>
          </div>
        )}
        {profile.nssoNumber && (
          <div>
            <dt>{t('nssoNumber')}</dt>
            <dd className="nw">{formatNssoNumber(profile.nssoNumber)}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
