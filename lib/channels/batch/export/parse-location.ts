import { names, places, premiumNames, qualityNames, RELATION } from '../present-location.ts'

const invert = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).map(([path, place]) => [place, path]))

const pathOf = invert(places)
const pathInRelation = invert(names)
const pathInQuality = invert(qualityNames)
const pathInPremium = invert(premiumNames)
const FEATURES = `${RELATION}/Calculation/Features`

/** The field that an XPath of an answer speaks of, as the rules name it; empty, for the whole, when it is none of ours. */
export function parseLocation(location: string): string {
  const place = location.replace(/^\/FLXWAGE\/Form\[\d+\]/, '')
  const path = pathOf.get(place)
  if (path !== undefined) return path
  const [, quality, rest = ''] = place.startsWith(`${FEATURES}[`)
    ? (/^\[(\d+)\](.*)$/.exec(place.slice(FEATURES.length)) ?? [])
    : []
  if (quality === undefined) return pathInRelation.get(place.slice(RELATION.length)) ?? ''
  return [`qualities.${Number(quality) - 1}`, findInQuality(rest)].filter(Boolean).join('.')
}

function findInQuality(place: string): string {
  const premiums = qualityNames.premiums ?? ''
  const [, premium, rest = ''] = place.startsWith(`${premiums}[`)
    ? (/^\[(\d+)\](.*)$/.exec(place.slice(premiums.length)) ?? [])
    : []
  if (premium === undefined) return pathInQuality.get(place) ?? ''
  return [`premiums.${Number(premium) - 1}`, pathInPremium.get(rest)].filter(Boolean).join('.')
}
