import { expect, test } from 'vitest'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { moveInvitations } from '~/repositories/invitation-state-repository.server'
import { markClosing } from '~/repositories/wave-repository.server'
import { closeWave } from '~/services/close-wave.server'
import { aMunicipality, anInstallation, anOpenWave, invite } from '../factories/a-fieldwork'
import { eachDialect, type TestDatabases } from '../support/each-dialect'
import { aRespondent, carriedBy, type Fields, headingOf, type Page, receiptIn } from '../support/respondent'

const doing = (action: string): Fields => [['_do', action]]

async function aSurvey(databases: TestDatabases, people = 1) {
  const installation = anInstallation(databases)
  await aMunicipality(installation)
  const { waveId } = await anOpenWave(installation)
  const invited = await invite(installation, waveId, people)
  const codes = invited.map(({ code }) => code)
  const path = `/svara/${waveId}`
  return { installation, waveId, path, invited, codes, code: codes[0] ?? '' }
}

type Respondent = ReturnType<typeof aRespondent>

async function answerUpToReview(
  person: Respondent,
  path: string,
  code: string,
  answers: Fields = [['TYN1', '4']],
): Promise<Page> {
  const first = await person.post(path, [['_code', code], ...doing('start')])
  return person.post(path, [...carriedBy(first), ...answers, ...doing('next')])
}

eachDialect('answering', ({ open }) => {
  test('a person answers, reads through, sends in and gets a receipt', async () => {
    const databases = await open()
    const { path, code, waveId } = await aSurvey(databases)
    const person = aRespondent(databases)
    expect(headingOf(await person.get(path))).toBe('Hur är det?')
    const first = await person.post(path, [
      ['_code', code.toLowerCase().replaceAll('-', ' ')],
      ...doing('start'),
    ])
    expect(first.text).toContain('Del 1 av 1')
    const answers: Fields = [
      ['TYN1', '4'],
      ['TYN2', 'na'],
      ['ORD', 'Mer "tid" & <ro>'],
    ]
    const review = await person.post(path, [...carriedBy(first), ...answers, ...doing('next')])
    expect(headingOf(review)).toBe('Läs igenom och skicka in')
    for (const said of [
      'Instämmer i hög grad',
      'Ej aktuellt',
      'Inte besvarad',
      'Mer &quot;tid&quot; &amp; &lt;ro&gt;',
    ])
      expect(review.text).toContain(said)
    expect(await countBallots(databases.box, waveId)).toBe(0)
    const thanks = await person.post(`${path}/tack`, [...carriedBy(review), ...doing('cast')])
    expect(thanks.status).toBe(200)
    expect(receiptIn(thanks)).toBeDefined()
    expect(await countBallots(databases.box, waveId)).toBe(1)
  })

  test('what people send from the pages can be opened and counted, every ballot of it', async () => {
    const databases = await open()
    const { installation, waveId, path, codes } = await aSurvey(databases, 6)
    const person = aRespondent(databases)
    for (const [at, code] of codes.entries()) {
      const review = await answerUpToReview(person, path, code, [
        ['TYN1', String(1 + (at % 5))],
        ['ORD', 'rad ett\r\nrad två 👩‍👧'],
      ])
      await person.post(`${path}/tack`, [...carriedBy(review), ...doing('cast')])
    }
    expect(await closeWave(installation, { waveId, today: '2026-06-01' })).toEqual({
      ok: true,
      ballots: 6,
      broken: 0,
    })
  })

  test('sending in once more gives the same receipt and no second ballot', async () => {
    const databases = await open()
    const { path, code, waveId } = await aSurvey(databases)
    const person = aRespondent(databases)
    const review = await answerUpToReview(person, path, code)
    const cast = [...carriedBy(review), ...doing('cast')]
    const all = await Promise.all([1, 2, 3].map(() => person.post(`${path}/tack`, cast)))
    all.push(await person.post(`${path}/tack`, cast), await person.post(path, cast))
    expect(new Set(all.map(receiptIn)).size).toBe(1)
    expect(receiptIn(await person.post(path, cast))).toBeDefined()
    expect(await countBallots(databases.box, waveId)).toBe(1)
  })

  test('a code that has been used takes no other answers, and shows none', async () => {
    const databases = await open()
    const { path, code } = await aSurvey(databases)
    const person = aRespondent(databases)
    const review = await answerUpToReview(person, path, code)
    await person.post(`${path}/tack`, [...carriedBy(review), ...doing('cast')])
    for (const page of [
      await person.post(path, [['_code', code], ...doing('start')]),
      await person.post(path, [...carriedBy(review), ...doing('previous')]),
      await person.post(path, [
        ['_code', code],
        ['_nonce', 'f'.repeat(32)],
        ['_section', '-'],
        ...doing('cast'),
      ]),
    ]) {
      expect(page.status).toBe(409)
      expect(headingOf(page)).toBe('Koden är redan använd')
      expect(page.text).not.toContain('Instämmer')
    }
  })

  test('looking changes nothing, however often a mail scanner looks', async () => {
    const databases = await open()
    const { path, code } = await aSurvey(databases)
    const person = aRespondent(databases)
    const before = await databases.register.selectFrom('invitation').selectAll().execute()
    for (const address of [path, `${path}?sprak=en`, `${path}/tack`, '/svara']) await person.get(address)
    await answerUpToReview(person, path, code)
    expect(await databases.register.selectFrom('invitation').selectAll().execute()).toEqual(before)
  })

  test('nothing of it may be kept by anybody on the way', async () => {
    const databases = await open()
    const { path, code } = await aSurvey(databases)
    const person = aRespondent(databases)
    for (const page of [await person.get(path), await answerUpToReview(person, path, code)])
      expect(page.headers.get('Cache-Control')).toBe('no-store')
  })
})

eachDialect('codes', ({ open }) => {
  test('a code that is missing, mistyped or unknown leaves one on the page that says so', async () => {
    const databases = await open()
    const { path } = await aSurvey(databases)
    const person = aRespondent(databases)
    for (const [typed, said] of [
      ['', 'Skriv koden från din inbjudan.'],
      ['ABC', 'Koden ska ha 16 bokstäver och siffror.'],
      ['ABCD-EFGH-JKMN-PQRS', 'Koden finns inte.'],
    ] as const)
      for (const address of [path, '/svara']) {
        const page = await person.post(address, [['_code', typed], ...doing('start')])
        expect(page.status).toBe(422)
        expect(page.text).toContain(said)
        expect(page.text).toContain(`value="${typed}"`)
        expect(page.text).toContain('aria-invalid="true"')
      }
  })

  test('what was typed instead of a code comes back harmless', async () => {
    const databases = await open()
    const { path } = await aSurvey(databases)
    const page = await aRespondent(databases).post(path, [
      ['_code', '"><script>alert(1)</script>'],
      ...doing('start'),
    ])
    expect(page.text).not.toContain('<script>alert')
  })

  test('a code alone leads to the first page of its survey, without being typed again', async () => {
    const databases = await open()
    const { code, path } = await aSurvey(databases)
    const person = aRespondent(databases)
    const intro = await person.post('/svara', [['_code', code], ['_language', 'en'], ...doing('start')])
    expect(headingOf(intro)).toBe('Hur är det? (en)')
    expect(intro.text).toContain(`action="${path}"`)
    const first = await person.post(path, [...carriedBy(intro), ...doing('start')])
    expect(first.text).toContain('Part 1 of 1')
  })

  test('a code for another survey leads there', async () => {
    const databases = await open()
    const { installation, code } = await aSurvey(databases)
    const other = await anOpenWave(installation)
    const person = aRespondent(databases)
    const page = await person.post(`/svara/${other.waveId}`, [['_code', code], ...doing('start')])
    expect([page.status, headingOf(page)]).toEqual([409, 'Koden hör till en annan enkät'])
    expect(headingOf(await person.post('/svara', carriedBy(page)))).toBe('Hur är det?')
  })

  test('a code that was withdrawn says so', async () => {
    const databases = await open()
    const { path, code, invited } = await aSurvey(databases)
    const ids = invited.map(({ invitation }) => invitation.invitationId)
    await moveInvitations(databases.register, ids, 'open', 'withdrawn')
    const page = await aRespondent(databases).post(path, [['_code', code], ...doing('start')])
    expect([page.status, headingOf(page)]).toEqual([410, 'Koden gäller inte längre'])
  })

  test('before the first day and after the last one reads when, and what to do', async () => {
    const databases = await open()
    const { installation } = await aSurvey(databases)
    const { waveId } = await anOpenWave(installation, { opensOn: '2026-03-01', closesOn: '2026-03-31' })
    const [{ code } = { code: '' }] = await invite(installation, waveId, 1, 50)
    const path = `/svara/${waveId}`
    const start: Fields = [['_code', code], ...doing('start')]
    const early = aRespondent(databases, { today: '2026-02-28' })
    for (const page of [await early.get(path), await early.post(path, start)]) {
      expect([page.status, headingOf(page)]).toEqual([403, 'Enkäten har inte öppnat än'])
      expect(page.text).toContain('1 mars 2026')
    }
    const late = aRespondent(databases, { today: '2026-04-01' })
    for (const page of [await late.get(path), await late.post(path, start)])
      expect([page.status, headingOf(page)]).toEqual([410, 'Enkäten är stängd'])
  })

  test('whoever began before the last day was over may finish while the box is open', async () => {
    const databases = await open()
    const { installation } = await aSurvey(databases)
    const { waveId } = await anOpenWave(installation, { closesOn: '2026-03-31' })
    const [{ code } = { code: '' }] = await invite(installation, waveId, 1, 50)
    const path = `/svara/${waveId}`
    const first = await aRespondent(databases, { today: '2026-03-31' }).post(path, [
      ['_code', code],
      ...doing('start'),
    ])
    const nextDay = aRespondent(databases, { today: '2026-04-01' })
    const review = await nextDay.post(path, [...carriedBy(first), ...doing('next')])
    const thanks = await nextDay.post(`${path}/tack`, [...carriedBy(review), ...doing('cast')])
    expect(receiptIn(thanks)).toBeDefined()
  })

  test('a wave that closes while one answers takes no ballot', async () => {
    const databases = await open()
    const { path, code, waveId } = await aSurvey(databases)
    const person = aRespondent(databases)
    const review = await answerUpToReview(person, path, code)
    await markClosing(databases.register, waveId, '2026-02-01')
    const page = await person.post(`${path}/tack`, [...carriedBy(review), ...doing('cast')])
    expect([page.status, headingOf(page)]).toEqual([410, 'Enkäten är stängd'])
  })
})

eachDialect('forms that nobody of ours sends', ({ open }) => {
  test('each gets a plain page, never a failure', async () => {
    const databases = await open()
    const { path, code } = await aSurvey(databases)
    const person = aRespondent(databases)
    const review = await answerUpToReview(person, path, code)
    const [first] = carriedBy(review)
    const changed = (name: string, value: string): Fields =>
      carriedBy(review).map((field) => (field[0] === name ? [name, value] : field))
    for (const fields of [
      [],
      [['', '']],
      [['_do', 'cast']],
      [...changed('_sheet', 'x'), ...doing('cast')],
      [...changed('_nonce', 'x'), ...doing('cast')],
      [...changed('_section', 'constructor'), ...doing('next')],
      [...changed('_language', 'xx'), ...doing('next')],
      [...carriedBy(review), ...doing('change:__proto__')],
      [...carriedBy(review), ...doing('nonsense')],
      [first ?? ['', ''], ['_code', 'twice'], ...doing('start')],
      Array.from({ length: 2_000 }, (_, at) => [`field${at}`, 'x'] as const),
    ] satisfies Fields[]) {
      const page = await person.post(path, fields)
      expect(page.status).toBeLessThan(500)
      expect(headingOf(page)).toBeDefined()
    }
  })

  test('an answer that is not among the options is named, and the rest is kept', async () => {
    const databases = await open()
    const { path, code } = await aSurvey(databases)
    const person = aRespondent(databases)
    const page = await answerUpToReview(person, path, code, [
      ['TYN1', '9'],
      ['TYN2', '2'],
      ['ORD', 'x'.repeat(700)],
    ])
    expect(page.status).toBe(422)
    expect(page.text).toContain('2 frågor behöver ses över')
    expect(page.text).toContain('href="#i-TYN1"')
    expect(page.text).toContain('Texten är 100 tecken för lång.')
    expect(page.text).toContain('x'.repeat(700))
    expect(page.text).toMatch(/name="TYN2" checked="" value="2"/)
    expect(page.text).toContain('<title>Fel: ')
  })

  test('more than fits is refused with a page that says what to shorten', async () => {
    const databases = await open()
    const { path, code } = await aSurvey(databases)
    const page = await answerUpToReview(aRespondent(databases), path, code, [['ORD', 'x'.repeat(260 * 1024)]])
    expect([page.status, headingOf(page)]).toEqual([413, 'Det var för mycket text'])
  })

  test('an address without a survey says where to go instead', async () => {
    const databases = await open()
    await aSurvey(databases)
    const person = aRespondent(databases)
    for (const page of [
      await person.get('/svara/finns-inte'),
      await person.get('/svara/%00%ff'),
      await person.post('/svara/finns-inte', [['_code', 'x'], ...doing('start')]),
    ]) {
      expect([page.status, headingOf(page)]).toEqual([404, 'Enkäten finns inte'])
      expect(page.text).toContain('href="/svara"')
    }
    const english = await person.get('/svara/finns-inte?sprak=en')
    expect(headingOf(english)).toBe('There is no such survey')
    expect(english.text).toContain('href="/svara/finns-inte"')
  })

  test('the page after sending in shows no receipt to whoever merely looks', async () => {
    const databases = await open()
    const { path } = await aSurvey(databases)
    const page = await aRespondent(databases).get(`${path}/tack?kvitto=ABCD-EFGH`)
    expect(page.text).not.toContain('ABCD-EFGH')
  })
})

eachDialect('when something fails', ({ open }) => {
  test('a database that is gone costs no answer: the page keeps them, and pressing again delivers', async () => {
    const databases = await open()
    const { path, code, waveId } = await aSurvey(databases)
    const person = aRespondent(databases)
    const review = await answerUpToReview(person, path, code)
    const cast = [...carriedBy(review), ...doing('cast')]
    const gone = aRespondent({ ...databases, register: databases.register.withSchema('gone') })
    const page = await gone.post(`${path}/tack`, cast)
    expect(page.status).toBe(503)
    expect(Number(page.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(carriedBy(page)).toEqual(cast)
    const delivered = await person.post(`${path}/tack`, carriedBy(page))
    expect(receiptIn(delivered)).toBeDefined()
    expect(await countBallots(databases.box, waveId)).toBe(1)
    expect((await gone.get(path)).status).toBe(503)
  })

  test('one code that asks without end is asked to wait, and loses nothing by it', async () => {
    const databases = await open()
    const { path, code } = await aSurvey(databases)
    const person = aRespondent(databases)
    const start: Fields = [['_code', code], ...doing('start')]
    let page = await person.post(path, start)
    for (let times = 0; times < 150 && page.status === 200; times += 1) page = await person.post(path, start)
    expect([page.status, headingOf(page)]).toEqual([429, 'Vänta en minut'])
    expect(carriedBy(page)).toEqual(start)
  })
})
