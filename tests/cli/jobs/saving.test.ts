import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createSaving } from '../../../src/cli/jobs/saving.js'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

test('outcomes come in the order in which they were added, as soon as they are there', async () => {
  const saving = createSaving<string>(10)
  saving.add('a', () => setTimeout(30, 'a'))
  saving.add('b', () => setTimeout(1, 'b'))
  await setTimeout(10)
  expect(await all(saving.ready())).toEqual([])
  await setTimeout(40)
  expect(await all(saving.ready())).toEqual(['a', 'b'])
})

test('no more are under way than allowed', async () => {
  const saving = createSaving<number>(2)
  const told: number[] = []
  for (const item of [1, 2, 3]) {
    saving.add(String(item), () => setTimeout(5, item))
    told.push(...(await all(saving.ready())))
  }
  expect(told).toContain(1)
  expect([...told, ...(await all(saving.rest()))]).toEqual([1, 2, 3])
})

test('saves of one place follow one another, whatever its letters’ case', async () => {
  const saving = createSaving<string>(10)
  const log: string[] = []
  const save = (name: string, ms: number) => async () => {
    log.push(`${name} begins`)
    await setTimeout(ms)
    log.push(`${name} ends`)
    return name
  }
  saving.add('don-vi', save('first', 20))
  saving.add('Don-Vi', save('second', 1))
  saving.add('other', save('other', 1))
  await all(saving.rest())
  expect(log).toEqual([
    'first begins',
    'other begins',
    'other ends',
    'first ends',
    'second begins',
    'second ends',
  ])
})
