import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon.tsx'
import { formatEnterpriseNumber } from '@/lib/i18n/format-identifier.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { FrameProfile, RailProps } from './frame-types.ts'
import { listPlaces, type Place, places } from './navigation.ts'
import { RailBody, type RailView } from './rail-body.tsx'

/** The left rail of wide screens. */
export function Rail(view: RailView) {
  const t = useTranslations('frame')
  return (
    <nav className="rail" aria-label={t('mainNavigation')}>
      <RailBody {...view} />
    </nav>
  )
}

/** The same behind "Menu" on narrow screens; opens without script. */
export function PhoneMenu(view: RailView) {
  const t = useTranslations('frame')
  return (
    <details className="menu">
      <summary>
        <Icon name="menu" />
        {t('menu')}
        <Icon name="chevron-down" />
      </summary>
      <nav className="body" aria-label={t('mainMenu')}>
        <RailBody {...view} />
      </nav>
    </details>
  )
}

/** Puts into words what both show. */
export function useRailView(): (rail: RailProps) => RailView {
  const t = useTranslations('frame')
  const viewProfile = useProfileView()
  const viewPlace = usePlaceView()
  return ({ profile, places: allowed, current, unreadCount = 0 }) => ({
    profile: viewProfile(profile),
    groups: (['documents', 'services'] as const)
      .map((group) => ({
        title: t(group),
        places: listPlaces(allowed, group).map((place) => viewPlace(place, place === current, unreadCount)),
      }))
      .filter((group) => group.places.length > 0),
  })
}

function useProfileView() {
  const t = useTranslations('frame')
  const language = useLocale() as Language
  return ({ name, enterpriseNumber, canChange }: FrameProfile): RailView['profile'] => ({
    title: t('activeProfile'),
    name,
    ...(enterpriseNumber && { number: formatEnterpriseNumber(enterpriseNumber) }),
    ...(canChange && { change: { href: path(language, '/profile'), label: t('changeProfile') } }),
  })
}

function usePlaceView() {
  const t = useTranslations('frame')
  const language = useLocale() as Language
  return (place: Place, isCurrent: boolean, unreadCount: number): RailView['groups'][number]['places'][number] => ({
    href: path(language, places[place].address),
    icon: places[place].icon,
    label: t(`places.${place}`),
    isCurrent,
    ...(place === 'eBox' &&
      unreadCount > 0 && { unread: { count: unreadCount, words: t('unread', { count: unreadCount }) } }),
  })
}
