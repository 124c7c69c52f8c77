import { expect, test } from 'vitest'
import { getWave } from '~/repositories/wave-repository.server'
import { castBallot } from '~/services/cast-ballot.server'
import { closeWave } from '~/services/close-wave.server'
import { loadComments } from '~/services/load-comments.server'
import { reviewComment } from '~/services/review-comment.server'
import {
  aMunicipality,
  anInstallation,
  aNonce,
  anOpenWave,
  aSheet,
  invite,
  opensOn,
} from '../factories/a-fieldwork'
import { eachDialect } from '../support/each-dialect'

eachDialect('comments', ({ open }) => {
  async function aClosedWave(answers: number, words: (index: number) => string | undefined) {
    const installation = anInstallation(await open())
    await aMunicipality(installation)
    const { waveId } = await anOpenWave(installation)
    const invited = await invite(installation, waveId, answers)
    for (const [index, { code }] of invited.entries())
      await castBallot(installation, {
        code,
        sheet: aSheet(index, words(index)),
        nonce: aNonce(),
        today: opensOn,
      })
    const read = async () =>
      (await loadComments(installation, await getWave(installation.register, waveId)))?.[0]
    return { installation, waveId, read }
  }

  test('nothing is read of an open wave, and nothing but the words of a closed one', async () => {
    const { installation, waveId, read } = await aClosedWave(12, (i) =>
      i < 4 ? `Anna sa ord ${i}` : undefined,
    )
    expect(await read()).toBeUndefined()
    await closeWave(installation, { waveId, today: '2026-03-01' })
    const item = await read()
    if (item?.kind !== 'readable') throw new Error('the comments should be readable')
    expect(item.comments.map(({ text }) => text).sort()).toEqual([0, 1, 2, 3].map((i) => `Anna sa ord ${i}`))
    expect(Object.keys(item.comments[0] ?? {}).sort()).toEqual(['commentId', 'review', 'text', 'traces'])
  })

  test('comments are not read when fewer than ten answered, or fewer than three wrote', async () => {
    const nine = await aClosedWave(9, () => 'ord')
    await closeWave(nine.installation, { waveId: nine.waveId, today: '2026-03-01' })
    expect((await nine.read())?.kind).toBe('suppressed')
    const two = await aClosedWave(12, (i) => (i < 2 ? 'ord' : undefined))
    await closeWave(two.installation, { waveId: two.waveId, today: '2026-03-01' })
    expect((await two.read())?.kind).toBe('suppressed')
  })

  test('a comment is approved with words struck, or withheld and then gone', async () => {
    const { installation, waveId, read } = await aClosedWave(12, (i) =>
      i < 3 ? `Anna sa ord ${i}` : undefined,
    )
    await closeWave(installation, { waveId, today: '2026-03-01' })
    const item = await read()
    const [first, second] = item?.kind === 'readable' ? item.comments : []
    const review = { waveId, strike: ['anna'], review: 'approved' as const }
    expect(await reviewComment(installation.box, { ...review, commentId: first?.commentId ?? '' })).toEqual({
      ok: true,
    })
    expect(
      await reviewComment(installation.box, {
        ...review,
        strike: ['Berit'],
        commentId: second?.commentId ?? '',
      }),
    ).toEqual({ ok: false, reason: 'wordNotThere' })
    await reviewComment(installation.box, {
      waveId,
      strike: [],
      review: 'withheld',
      commentId: second?.commentId ?? '',
    })
    expect(await reviewComment(installation.box, { ...review, commentId: 'nobody' })).toMatchObject({
      ok: false,
    })
    const after = await read()
    const texts = after?.kind === 'readable' ? after.comments : []
    expect(texts.find(({ commentId }) => commentId === first?.commentId)?.text).toContain('[struket] sa ord')
    expect(texts.find(({ commentId }) => commentId === second?.commentId)).toMatchObject({
      text: '',
      review: 'withheld',
    })
  })
})
