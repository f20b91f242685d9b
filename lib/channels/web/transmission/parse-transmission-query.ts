import {
  type TransmissionOutcome,
  type TransmissionQuery,
  transmissionOutcomes,
} from '../../../domain/overview/transmission-list.ts'
import { channels } from '../../../domain/wage-declaration/version.ts'
import { type AskedOverview, parseOverviewQuery, type SearchParams, textOf } from '../parse-overview-query.ts'

export interface AskedTransmissions extends Pick<AskedOverview, 'problems'> {
  /** Null while a date cannot be read. */
  query: TransmissionQuery | null
  /** As the fields show it. */
  entered: { startDate: string; endDate: string; ticket: string; channel: string; outcome: TransmissionOutcome | '' }
}

const PAGE_SIZE = 50

/** What the address of the list of transmissions asks for; without dates, all of them. Total: nothing throws. */
export function parseTransmissionQuery(asked: SearchParams, usualYear: number): AskedTransmissions {
  const days = parseOverviewQuery(asked, usualYear)
  const hasDays = textOf(asked.startDate, 40) !== '' || textOf(asked.endDate, 40) !== ''
  const ticket = textOf(asked.ticket, 40)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 13)
  const channel = channels.find((each) => each === asked.channel)
  const outcome = transmissionOutcomes.find((each) => each === asked.outcome)
  const { startDate, endDate } = hasDays ? days.entered : { startDate: '', endDate: '' }
  return {
    query: days.query && {
      pageSize: PAGE_SIZE,
      ...(hasDays && { range: days.query.range }),
      ...(days.query.cursor && { cursor: days.query.cursor }),
      ...(ticket && { ticket }),
      ...(channel && { channel }),
      ...(outcome && { outcome }),
    },
    entered: { startDate, endDate, ticket, channel: channel ?? '', outcome: outcome ?? '' },
    problems: days.problems,
  }
}
