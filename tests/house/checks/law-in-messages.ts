import { below, type Tree } from '../reading/source-tree.ts'
import { amountsOf, ceilings } from './law-in-code.ts'

/** A number as any of the four languages writes it, groups and decimals included. */
const figure = /\d[\d.,\u00a0\u202f ]*\d/g

/** What the figure may mean: the comma may divide the decimals, or the groups. */
function readFigure(text: string): number[] {
  const bare = text.replace(/[\u00a0\u202f ]/g, '')
  return [bare.replaceAll('.', '').replace(',', '.'), bare.replaceAll(',', '')].map(Number)
}

/** No figure of the law stands in a text: it would stay when the law changes. It comes as a value of the message. */
export function checkLawInMessages(tree: Tree): string[] {
  const amounts = new Set([...ceilings, ...amountsOf(tree)])
  return below(tree, 'lib/i18n/messages').flatMap(({ path, text }) =>
    (text.match(figure) ?? [])
      .filter((found) => readFigure(found).some((number) => amounts.has(number)))
      .map((found) => `${path}: "${found}" is a figure of the law: give it to the message as a value`),
  )
}
