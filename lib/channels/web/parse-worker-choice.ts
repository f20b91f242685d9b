/** Step 2 as posted: which boxes are ticked and which button was pressed. */
export interface WorkerChoicePost {
  intent: 'next' | 'previous' | 'all'
  workerIds: string[]
}

const intents = ['next', 'previous', 'all'] as const

/** Ids that are no ids are left out; a missing or unknown button counts as "Suivant". */
export function parseWorkerChoice(form: FormData): WorkerChoicePost {
  const workerIds = form.getAll('workers').filter((value): value is string => typeof value === 'string' && isId(value))
  return {
    intent: intents.find((each) => each === form.get('intent')) ?? 'next',
    workerIds: [...new Set(workerIds.map((id) => id.toLowerCase()))],
  }
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
