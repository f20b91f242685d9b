import { type LongListView, longListPlaces } from '@/components/transmission/long-list.tsx'
import { parseEligibleQuery } from '@/lib/channels/web/choice/parse-eligible-query.ts'
import type { ShownChoicePost } from '@/lib/channels/web/choice/parse-shown-choice.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import type { EligiblePage } from '@/lib/domain/transmission/eligible-page.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import { readWorkerId } from '@/lib/use-cases/declaration/read-worker-id.ts'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import type { OpenDraft } from '../../open-draft.ts'
import { heldPlace } from './held-workers.tsx'
import { presentPickable } from './present-pickable.ts'

type ListQuery = Record<string, string>

const nobodyFound: Pick<EligiblePage, 'workers' | 'totalCount' | 'previousCursor' | 'nextCursor'> = {
  workers: [],
  totalCount: 0,
  previousCursor: null,
  nextCursor: null,
}

/** Who can be chosen: `longList` when they are too many for one page, and then `workers` is empty. */
export async function readPickable({ actor, draft, language, now }: OpenDraft, params: SearchParams) {
  const { query, numberProblem } = parseEligibleQuery(params)
  const page = await listEligibleWorkers(actor, draft.transmissionId, query, now)
  if (!page.isPaged) return { workers: page.workers.map(presentPickable), longList: null }
  const found = numberProblem ? { ...page, ...nobodyFound } : page
  const [first] = found.workers
  const longList: LongListView = {
    ...found,
    language,
    query,
    numberProblem,
    workers: found.workers.map(presentPickable),
    listedAs: query.workerId && first ? formatSsin(first.ssin) : (query.search ?? ''),
    chosen: draft.lines.map(({ worker: { workerId, givenName, familyName } }) => ({
      workerId,
      name: `${givenName} ${familyName}`,
    })),
    stateKey: `${draft.revision} ${JSON.stringify(query)}`,
    dates: {
      startDate: formatDate(draft.wagePeriod?.startDate ?? ''),
      endDate: formatDate(draft.wagePeriod?.endDate ?? ''),
    },
  }
  return { workers: [], longList }
}

/** The list that a post asks for next, as its address says it. A national number becomes the opaque id of its worker. */
export async function readListQuery(actor: Actor, { search, listed }: ShownChoicePost): Promise<ListQuery> {
  if (search === null) return listed
  if (search.kind === 'name') return { search: search.text }
  if (search.kind === 'nothing') return {}
  if (search.kind === 'unfinishedNumber') return { number: 'unfinished' }
  const workerId = await readWorkerId(actor, search.ssin)
  return workerId ? { worker: workerId } : { number: 'unknown' }
}

/** Whom the list that was shown leaves on all its pages, when the pressed button ticks them. */
export async function listFound(
  { actor, now }: Pick<OpenDraft, 'actor' | 'now'>,
  transmissionId: string,
  { intent, listed }: ShownChoicePost,
): Promise<readonly string[]> {
  if (intent !== 'everybody') return []
  const query = { ...parseEligibleQuery(listed).query, isToTick: true }
  const { workers } = await listEligibleWorkers(actor, transmissionId, query, now)
  return workers.map(({ workerId }) => workerId)
}

/** Where the page of that list begins again. */
export function placeAfter(intent: ShownChoicePost['intent']): string {
  if (intent === 'remove') return longListPlaces.chosen
  return ['all', 'everybody', 'page'].includes(intent) ? longListPlaces.results : longListPlaces.search
}

/** Where the focus goes with it; after a search it stays in the field. */
export const focusPlaces = [longListPlaces.results, longListPlaces.chosen, heldPlace]
