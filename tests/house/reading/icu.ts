/** What a message in ICU form asks for: `variables` by name, `tags` such as `b` in `<b>…</b>`. */
export interface MessageNeeds {
  variables: string[]
  tags: string[]
}

/** Reads an ICU message; throws a sentence when its braces do not match. */
export function readIcu(message: string): MessageNeeds {
  const text = withoutQuoted(message)
  const variables = new Set<string>()
  const end = readText(text, 0, variables)
  if (end < text.length) throw new Error('a } too many')
  const tags = [...text.matchAll(/<(\w+)\s*\/?>/g)].map((tag) => tag[1] ?? '')
  return { variables: [...variables].sort(), tags: [...new Set(tags)].sort() }
}

/** `'{'` and `''` are text; an apostrophe inside a word is an apostrophe. */
function withoutQuoted(message: string): string {
  return message.replace(/''/g, '’').replace(/'(?=[{}#<])[^']*'?/g, '')
}

function readText(text: string, start: number, variables: Set<string>): number {
  let at = start
  while (at < text.length && text[at] !== '}') {
    at = text[at] === '{' ? readArgument(text, at + 1, variables) : at + 1
  }
  return at
}

function readArgument(text: string, start: number, variables: Set<string>): number {
  const head = /^\s*(\w+)\s*/.exec(text.slice(start))
  if (!head?.[1]) throw new Error('a { without a name')
  variables.add(head[1])
  let at = start + head[0].length
  while (at < text.length && text[at] !== '}') {
    at = text[at] === '{' ? readOption(text, at + 1, variables) : at + 1
  }
  if (at >= text.length) throw new Error(`{${head[1]} is not closed`)
  return at + 1
}

function readOption(text: string, start: number, variables: Set<string>): number {
  const end = readText(text, start, variables)
  if (end >= text.length) throw new Error('an option is not closed')
  return end + 1
}
