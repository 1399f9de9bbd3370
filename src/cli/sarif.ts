/** Findings as SARIF 2.1.0, for editors and code hosts. */
import { catalogue, describe, type Language, type Message, version } from '../index.js'

/** Builds the log object; template places become physical locations. */
export function sarifLog(messages: readonly Message[], language: Language): object {
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
                        artifactLocation: { uri: place.template },
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
