import type { DescribedStatistic } from '~/domain/statistics/described/described-statistic'
import { describedStatistics } from '~/domain/statistics/described/described-statistics'
import { paragraph, type TextBlock, type TextSection } from './text-page'

type Language = 'sv' | 'en'

const words = {
  sv: {
    heading: 'Alla beräkningar, med formel och källa',
    lead: 'Kvar räknar som läroböckerna, och varje tal är jämfört med programmet R. Här står vad varje beräkning används till, dess formel, vad som krävs för att den ska visas, och källan.',
    takes: 'Kräver',
    source: 'Källa',
  },
  en: {
    heading: 'Every computation, with formula and source',
    lead: 'Kvar computes as the textbooks do, and every number has been compared with the program R. Here stand what each computation is used for, its formula, what it takes to be shown, and the source.',
    takes: 'Takes',
    source: 'Source',
  },
} as const

/** The list beside the statistics themselves, as a section of the method page. */
export function formulas(language: Language): TextSection {
  const { heading, lead } = words[language]
  return {
    heading,
    blocks: [
      paragraph(lead),
      ...describedStatistics.map((chapter): TextBlock => ({
        kind: 'terms',
        heading: chapter.heading[language],
        terms: chapter.statistics.map((one) => termOf(one, language)),
      })),
    ],
  }
}

function termOf({ name, use, formula, takes, source }: DescribedStatistic, language: Language) {
  const say = words[language]
  const isSwedish = language === 'sv'
  const needs = takes[language] === '–' ? '' : `${say.takes}: ${takes[language]}. `
  return {
    term: name[language],
    text: `${atStart(use[language])}.`,
    formula: isSwedish ? formula : formula.replace(/(\d),(\d)/g, '$1.$2').replace('rad(R)', 'row(R)'),
    note: `${needs}${say.source}: ${isSwedish ? source.replaceAll('&', 'och') : source}.`,
  }
}

function atStart(text: string): string {
  return text.startsWith('eNPS') ? text : text.charAt(0).toUpperCase() + text.slice(1)
}
