/** The names a template looks up, wherever they lead. */
import type { Expression, Node } from '../ast.js'
import { parseTemplate } from '../parse-template.js'
import type { TemplateSet } from '../template-set.js'

/** Collects the first part of every path of the nodes and of the partials they include. */
export function usedNames(
  nodes: readonly Node[],
  set: TemplateSet,
  names: Set<string> = new Set(),
  seen: Set<string> = new Set(),
): ReadonlySet<string> {
  for (const node of nodes) {
    switch (node.type) {
      case 'content':
        break
      case 'output':
        collect(node.value, names)
        break
      case 'branch':
        collect(node.test, names)
        break
      case 'loop':
        collect(node.list, names)
        break
      case 'scope':
        collect(node.value, names)
        break
      case 'include': {
        if (node.context !== null) collect(node.context, names)
        for (const pair of node.values) collect(pair.value, names)
        const source = set.partials.get(node.name)
        if (source !== undefined && !seen.has(node.name)) {
          seen.add(node.name)
          usedNames(parseTemplate(source).template?.nodes ?? [], set, names, seen)
        }
        break
      }
    }
    if ('body' in node) usedNames([...node.body, ...node.otherwise], set, names, seen)
  }
  return names
}

function collect(expression: Expression, names: Set<string>): void {
  if (expression.type === 'path') {
    const [first] = expression.parts
    if (first !== undefined) names.add(first)
  }
  if (expression.type === 'call') {
    for (const arg of expression.args) collect(arg, names)
    for (const pair of expression.options) collect(pair.value, names)
  }
}
