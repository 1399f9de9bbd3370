/** Findings as SARIF 2.1.0, for editors and code hosts. */
import { catalogue, describe, type Language, type Message, type TemplateSet, version } from '../index.js'

/** Builds the log object; template places become physical locations. */
export function sarifLog(messages: readonly Message[], set: TemplateSet, language: Language): object {
  const codes = [...new Set(messages.map(each => each.code))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'baocao',
            version,
            rules: codes.map(id => ({
              id,
              shortDescription: { text: catalogue[id][language].text },
              help: { text: catalogue[id][language].hint },
            })),
          },
        },
        results: messages.map(each => {
          const { text, hint } = describe(each, language)
          const place = each.place?.in === 'template' ? each.place : null
          return {
            ruleId: each.code,
            level: each.severity,
            message: { text: `${text} ${hint}`.trim() },
            locations:
              place === null
                ? []
                : [
                    {
                      physicalLocation: {
                        artifactLocation: {
                          uri: place.file?.replaceAll('\\', '/') ?? builtInFile(place.template, set),
                        },
                        region: { startLine: place.line, startColumn: place.column },
                      },
                    },
                  ],
          }
        }),
      },
    ],
  }
}

/** Built-in templates stand in the package's templates/. */
function builtInFile(name: string, set: TemplateSet): string {
  return set.documents.has(name) ? `templates/${name}.hbs` : `templates/partials/${name}.hbs`
}
