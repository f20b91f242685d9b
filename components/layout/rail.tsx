import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon.tsx'
import { Link } from '@/components/ui/link.tsx'
import { formatEnterpriseNumber } from '@/lib/i18n/format-identifier.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { FrameProfile, RailProps } from './frame-types.ts'
import { listPlaces, type Place, places } from './navigation.ts'

/** The left rail of wide screens. */
export function Rail(props: RailProps) {
  const t = useTranslations('frame')
  return (
    <nav className="rail" aria-label={t('mainNavigation')}>
      <RailBody {...props} />
    </nav>
  )
}

/** The same behind "Menu" on narrow screens; opens without script. */
export function PhoneMenu(props: RailProps) {
  const t = useTranslations('frame')
  return (
    <details className="menu">
      <summary>
        <Icon name="menu" />
        {t('menu')}
        <Icon name="chevron-down" />
      </summary>
      <nav className="body" aria-label={t('mainMenu')}>
        <RailBody {...props} />
      </nav>
    </details>
  )
}

function RailBody({ profile, places: allowed, current, unreadCount = 0 }: RailProps) {
  const t = useTranslations('frame')
  return (
    <>
      <ActiveProfile profile={profile} />
      {(['documents', 'services'] as const).map((group) => {
        const listed = listPlaces(allowed, group)
        if (listed.length === 0) return null
        return (
          <div key={group} className="navg">
            <p className="navh">{t(group)}</p>
            <ul className="navl">
              {listed.map((place) => (
                <PlaceLink key={place} place={place} isCurrent={place === current} unreadCount={unreadCount} />
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}

function ActiveProfile({ profile }: { profile: FrameProfile }) {
  const t = useTranslations('frame')
  const language = useLocale() as Language
  return (
    <div className="profile">
      <p className="k">{t('activeProfile')}</p>
      <p className="n">{profile.name}</p>
      {profile.enterpriseNumber && <p className="small num">{formatEnterpriseNumber(profile.enterpriseNumber)}</p>}
      {profile.canChange && (
        <p className="small">
          <Link href={path(language, '/profile')}>{t('changeProfile')}</Link>
        </p>
      )}
    </div>
  )
}

function PlaceLink({ place, isCurrent, unreadCount }: { place: Place; isCurrent: boolean; unreadCount: number }) {
  const t = useTranslations('frame')
  const language = useLocale() as Language
  const { address, icon } = places[place]
  return (
    <li>
      <Link href={path(language, address)} aria-current={isCurrent ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{t(`places.${place}`)}</span>
        {place === 'eBox' && unreadCount > 0 && (
          <span className="cnt">
            {unreadCount}
            <span className="sr"> {t('unread', { count: unreadCount })}</span>
          </span>
        )}
      </Link>
    </li>
  )
}
