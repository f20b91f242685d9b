import { type SearchParams, textOf } from '../parse-overview-query.ts'

const longestSearch = 100
const longestId = 36
/** More than a page shows. */
const mostIds = 200

/** What each button does besides keeping the ticks of the page. */
const intents = ['save', 'search', 'previous', 'next'] as const

export interface PostedClients {
  shownIds: readonly string[]
  tickedIds: readonly string[]
  /** Only when it is saved: a step through the list leaves it as it is. */
  isNarrowed?: boolean
  list: AskedClients
}

export interface AskedClients {
  search: string
  isChosenOnly: boolean
  page: number
}

export function parseClientsForm(form: FormData): PostedClients {
  const ids = (name: string) =>
    form
      .getAll(name)
      .slice(0, mostIds)
      .map((id) => String(id).slice(0, longestId))
  const intent = intents.find((each) => each === form.get('intent')) ?? 'save'
  const posted = { shownIds: ids('shownId'), tickedIds: ids('mandateId') }
  const asked = parseClientsQuery({
    search: String(form.get('search') ?? ''),
    show: String(form.get('show') ?? ''),
    page: String(form.get('page') ?? ''),
  })
  const steps = { save: 0, search: 1 - asked.page, previous: -1, next: 1 }
  const list = { ...asked, page: Math.max(1, asked.page + steps[intent]) }
  const scope = form.get('scope')
  if (intent !== 'save' || (scope !== 'all' && scope !== 'chosen')) return { ...posted, list }
  return { ...posted, list, isNarrowed: scope === 'chosen' }
}

/** What the address of the list asks for. */
export function parseClientsQuery(asked: SearchParams): AskedClients {
  const page = Number(textOf(asked.page, 6))
  return {
    search: textOf(asked.search, longestSearch),
    isChosenOnly: asked.show === 'chosen',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The same, for an address. */
export function presentClientsQuery({ search, isChosenOnly, page }: AskedClients): Record<string, string | undefined> {
  return {
    search: search || undefined,
    show: isChosenOnly ? 'chosen' : undefined,
    page: page > 1 ? String(page) : undefined,
  }
}
