import { expect, test } from 'vitest'
import { GroupCommit } from '~/services/group-commit.server'

function aQueue(limits = { mostTogether: 3, mostWaiting: 5 }) {
  const commits: number[][] = []
  const finish: (() => void)[] = []
  const queue = new GroupCommit<number, string>(async (items) => {
    commits.push([...items])
    await new Promise<void>((resolve) => finish.push(resolve))
    if (items.includes(13)) throw new Error('thirteen')
    return items.map(String)
  }, limits)
  const finishAll = async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      finish.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { queue, commits, finishAll }
}

test('what comes in during a commit is committed together by the next', async () => {
  const { queue, commits, finishAll } = aQueue()
  const results = [1, 2, 3, 4, 5].map((item) => queue.add(item))
  await finishAll()
  expect(await Promise.all(results)).toEqual(['1', '2', '3', '4', '5'])
  expect(commits).toEqual([[1], [2, 3, 4], [5]])
})

test('beyond its length the queue takes nothing in, and says so at once', async () => {
  const { queue, finishAll } = aQueue()
  const results = [1, 2, 3, 4, 5, 6].map((item) => queue.add(item))
  expect(queue.add(7)).toBeUndefined()
  await finishAll()
  expect(await Promise.all(results)).toHaveLength(6)
  expect(queue.add(8)).toBeInstanceOf(Promise)
})

test('a commit that fails is told to all who were in it, and the next goes on', async () => {
  const { queue, finishAll } = aQueue()
  const results = [1, 13, 2].map((item) => queue.add(item))
  const later = [21, 22].map((item) => queue.add(item))
  const settled = Promise.allSettled([...results, ...later])
  await finishAll()
  const outcomes = (await settled).map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))
  expect(outcomes).toEqual(['1', 'failed', 'failed', 'failed', '22'])
})
