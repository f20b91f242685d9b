import type { DynamicKey } from '../dynamic-keys.ts'
import { readIcu } from '../reading/icu.ts'
import type { MessageUse } from '../reading/message-use.ts'
import type { Messages } from './message-files.ts'

/** Every key used exists and gets its values; every key that exists is used; every dynamic key is declared, and no other. */
export function checkMessageUse(uses: MessageUse[], messages: Messages, dynamicKeys: readonly DynamicKey[]): string[] {
  const keys = [...messages.keys()]
  const used = new Set<string>()
  const findings = uses.flatMap((use) => {
    const matches = findMatches(use.pattern, keys, messages)
    for (const key of matches) used.add(key)
    if (matches.length === 0) return [`${use.place}: no message "${use.pattern}"`]
    return isOpen(use.pattern)
      ? checkDeclared(use, dynamicKeys)
      : matches.flatMap((key) => checkGiven(use, key, messages))
  })
  const unused = keys.filter((key) => !used.has(key)).map((key) => `${key}: no code uses this message: remove it`)
  return [...new Set([...findings, ...unused, ...checkStale(uses, dynamicKeys)])]
}

/** A namespace that came as a parameter (`*.key`) is settled by the key; a key with a hole is open. */
function isOpen(pattern: string): boolean {
  return pattern.replace(/^\*\./, '').includes('*')
}

function findMatches(pattern: string, keys: readonly string[], messages: Messages): string[] {
  if (!pattern.includes('*')) return messages.has(pattern) ? [pattern] : []
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+')
  const expression = new RegExp(`^${source}$`)
  return keys.filter((key) => expression.test(key))
}

function checkDeclared(use: MessageUse, dynamicKeys: readonly DynamicKey[]): string[] {
  if (dynamicKeys.some((row) => row.pattern === use.pattern)) return []
  return [
    `${use.place}: the key "${use.pattern}" is known only at run time: give its values a literal type, or declare the pattern with its source in tests/house/dynamic-keys.ts`,
  ]
}

function checkGiven(use: MessageUse, key: string, messages: Messages): string[] {
  const { given } = use
  if (!given || use.pattern.startsWith('*')) return []
  const { variables, tags } = readIcu(messages.get(key) ?? '')
  return [...variables, ...tags]
    .filter((name) => !given.includes(name))
    .map((name) => `${use.place}: the message "${key}" wants {${name}}, which the call does not give`)
}

function checkStale(uses: MessageUse[], dynamicKeys: readonly DynamicKey[]): string[] {
  return dynamicKeys
    .filter((row) => !uses.some((use) => use.pattern === row.pattern))
    .map((row) => `tests/house/dynamic-keys.ts: no code uses "${row.pattern}" any more: remove the row`)
}
