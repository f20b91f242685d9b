import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One text file of the project; `path` is relative to the root, with `/`. */
export interface SourceFile {
  path: string
  text: string
}

export type Tree = readonly SourceFile[]

const foldersOfTools = new Set(['node_modules', 'generated', 'coverage', 'test-results', 'playwright-report'])
const filesOfTools = new Set(['next-env.d.ts'])
const textEndings =
  /\.(ts|tsx|mjs|cjs|js|json|css|md|prisma|sql|toml|yml|yaml|grit|xml|html|txt|svg)$|(^|\/)(run|LICENSE|\.npmrc|\.gitignore)$/

/** Every text file that belongs to the project, read from disk, so that a file not yet committed is judged as well. */
function readTree(root: string): Tree {
  return listFiles(root, '')
    .filter((path) => textEndings.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Paths of all files of the project, sorted, folders of tools left out. */
function listFiles(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return isFolderOfTool(entry.name) ? [] : listFiles(root, path)
      return entry.isFile() && !filesOfTools.has(entry.name) && !entry.name.endsWith('.tsbuildinfo') ? [path] : []
    })
    .sort()
}

function isFolderOfTool(name: string): boolean {
  return foldersOfTools.has(name) || (name.startsWith('.') && name !== '.ci')
}

export function isCode(file: SourceFile): boolean {
  return /\.(ts|tsx|mjs|cjs|js)$/.test(file.path)
}

/** The part of a tree below some folders or root files. */
export function below(tree: Tree, ...places: string[]): Tree {
  return tree.filter((file) => places.some((place) => file.path === place || file.path.startsWith(`${place}/`)))
}

/** A made-up tree, to see a check fail. */
export function treeOf(texts: Record<string, string>): Tree {
  return Object.entries(texts).map(([path, text]) => ({ path, text }))
}

/** The project itself, as it stands on disk now. */
export const project: Tree = readTree(process.cwd())
