import type { GrantedPermission, Member } from '../../domain/access/member.ts'
import { isUnused } from '../../domain/access/unused.ts'
import { type LocalDate, todayInBrussels } from '../../domain/local-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'
import { presentCsvRows } from './csv-rows.ts'

const ofMember = ['familyName', 'givenName', 'email', 'role', 'lastSignIn'] as const
const ofPermission = ['permission', 'startDate', 'endDate', 'lastUsedDate', 'unused'] as const

/** Users of an enterprise with their permissions, one row each; who has none has a row of his own. Never a national number. */
export function presentMembersCsv(members: readonly Member[], language: Language, today: LocalDate): string {
  const t = createTranslator(language, 'access')
  const names = createTranslator(language, 'refusal')
  const head = [...ofMember, ...ofPermission].map((column) => t(`csv.${column}`))
  const cellsOf = (granted: GrantedPermission) => [
    names(`permission.names.${granted.permission}`),
    granted.startDate,
    granted.endDate ?? '',
    granted.lastUsedDate ?? '',
    isUnused(granted, today) ? t('csv.yes') : '',
  ]
  const rows = members.flatMap(({ familyName, givenName, email, role, lastSignInAt, permissions }) => {
    const signedInDate = lastSignInAt ? todayInBrussels(lastSignInAt) : ''
    const person = [familyName, givenName, email, t(`roles.${role}`), signedInDate]
    if (permissions.length === 0) return [[...person, ...ofPermission.map(() => '')]]
    return permissions.map((granted) => [...person, ...cellsOf(granted)])
  })
  return presentCsvRows([head, ...rows])
}
