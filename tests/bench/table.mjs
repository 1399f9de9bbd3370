/** Prints what was found as Markdown. */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

const seconds = value => (value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`)

/** One section a work: medians of every engine, then the bars. */
export function markdown(sections) {
  const lines = [
    '# Bench',
    '',
    `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ` +
      `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB · load ${loadavg()[0].toFixed(1)} · \`npm run bench\``,
    '',
    'Medians of runs made in turn; each output was checked to hold all rows. Ratios are to our own figure.',
    '',
    '## Bars',
    '',
    '| work | measure | found | bar | met |',
    '|---|---|---:|---:|---|',
    ...sections.flatMap(section =>
      section.bars.map(
        each =>
          `| ${section.title} | ${each.text} | ${each.value.toFixed(2)} | ${each.least ? '≥' : '≤'} ${each.most} | ${each.met ? 'yes' : '**no**'} |`,
      ),
    ),
  ]
  for (const { title, found } of sections) {
    const own = [...found.values()][0]
    lines.push(
      '',
      `## ${title}`,
      '',
      '| engine | time | ratio | processor time | memory |',
      '|---|---:|---:|---:|---:|',
    )
    for (const [name, each] of found) {
      const use = each.megabytes === 0 ? '– | –' : `${seconds(each.cpu)} | ${each.megabytes.toFixed(0)} MB`
      lines.push(
        `| ${name} | ${seconds(each.seconds)} | ${(each.seconds / own.seconds).toFixed(2)} | ${use} |`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}
