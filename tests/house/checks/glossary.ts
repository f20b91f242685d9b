import { below, isCode, type Tree } from '../reading/source-tree.ts'

/** Names in the column "In code" of every table of the glossary, as written between backticks. */
function glossaryNames(glossary: string): string[] {
  let column = -1
  return glossary.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) {
      column = -1
      return []
    }
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells.includes('In code')) column = cells.indexOf('In code')
    return [...(cells[column] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
  })
}

/** Glossary names that neither the domain nor the schema knows. */
export function checkGlossary(tree: Tree): string[] {
  const names = glossaryNames(tree.find((file) => file.path === 'GLOSSARY.md')?.text ?? '')
  if (names.length === 0) return ['GLOSSARY.md: no table with a column "In code"']
  const known = below(tree, 'lib/domain', 'prisma').filter((file) => isCode(file) || file.path.endsWith('.prisma'))
  const words = new Set(known.flatMap((file) => file.text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []))
  return names
    .filter((name) =>
      (name.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).some((word) => !words.has(word) && !words.has(capitalised(word))),
    )
    .map(
      (name) => `GLOSSARY.md: \`${name}\` is neither in lib/domain nor in prisma/schema.prisma: rename one of the two`,
    )
}

/** Words of the page that the glossary must hold in four languages: an empty cell is a word nobody agreed on. */
export function checkGlossaryCells(glossary: string): string[] {
  return glossary
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('`'))
    .filter((line) =>
      line
        .split('|')
        .slice(1, 7)
        .some((cell) => cell.trim() === ''),
    )
    .map((line) => `GLOSSARY.md: a cell is empty in "${line.slice(0, 60)}…": fill it, or write – where nothing exists`)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
