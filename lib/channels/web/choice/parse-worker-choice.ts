/** `group`: tick a group; `keep`: make one of whoever is ticked. */
const intents = ['next', 'previous', 'all', 'group', 'keep'] as const

/** Step 2 as posted: which boxes are ticked and which button was pressed. */
export interface WorkerChoicePost {
  intent: (typeof intents)[number]
  workerIds: string[]
}

/** Ids that are no ids are left out; a missing or unknown button counts as "Suivant". */
export function parseWorkerChoice(form: FormData): WorkerChoicePost {
  return {
    intent: intents.find((each) => each === form.get('intent')) ?? 'next',
    workerIds: parseIds(form.getAll('workers')),
  }
}

/** Each id once; what is no id is left out. */
export function parseIds(values: readonly FormDataEntryValue[]): string[] {
  const ids = values.filter((value): value is string => typeof value === 'string' && isId(value))
  return [...new Set(ids.map((id) => id.toLowerCase()))]
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
