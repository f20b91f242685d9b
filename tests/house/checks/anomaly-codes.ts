import ts from 'typescript'
import { below, isCode, type Tree } from '../reading/source-tree.ts'
import { placeOf, syntaxOf, walk } from '../reading/syntax.ts'
import { languages, readMessages } from './message-files.ts'

const code = /^\d{5}-(\d{3}|W\d{2})$/

/** Anomaly codes written in the domain, with the place of the first mention. */
function domainCodes(tree: Tree): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of below(tree, 'lib/domain').filter(isCode)) {
    walk(syntaxOf(file), (node) => {
      if (ts.isStringLiteralLike(node) && code.test(node.text) && !found.has(node.text))
        found.set(node.text, placeOf(node))
    })
  }
  return found
}

/** Every code of the domain has its words in each language, and every code among the words is one of the domain. */
export function checkAnomalyCodes(tree: Tree): string[] {
  const known = domainCodes(tree)
  if (known.size === 0) return ['lib/domain: no anomaly code found']
  return languages.flatMap((language) => {
    const worded = new Set(
      [...readMessages(tree, language).keys()].flatMap((key) => key.split('.').filter((part) => code.test(part))),
    )
    return [
      ...[...known]
        .filter(([each]) => !worded.has(each))
        .map(([each, place]) => `${place}: the code ${each} has no message in ${language}`),
      ...[...worded]
        .filter((each) => !known.has(each))
        .map((each) => `messages in ${language}: no rule of lib/domain gives the code ${each}`),
    ]
  })
}
