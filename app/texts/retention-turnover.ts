import type { TurnoverDefinition } from '~/domain/retention/turnover-figures'
import { inBothLanguages } from './in-both-languages'

type Definition = {
  readonly name: string
  readonly formula: string
  /** Whom it is about. */
  readonly population: string
}

type Wording = {
  readonly definition: Readonly<Record<TurnoverDefinition, Definition>>
  /** Who counts, when the register says whose employment is permanent and when it does not. */
  readonly permanentStaff: string
  readonly allStaff: string
}

/** Turnover: what each definition is called, how it is worked out and whom it is about. Printed under every figure. */
export const turnoverTexts = inBothLanguages<Wording>({
  sv: {
    permanentStaff: 'Räknar tillsvidareanställda. Vikarier och andra tidsbegränsade redovisas för sig.',
    allStaff: 'Räknar alla i registret: det säger inte vilka som är tillsvidareanställda.',
    definition: {
      external: {
        name: 'Extern personalomsättning',
        formula:
          'De som lämnat kommunen / medeltalet anställda (dagen före perioden och dess sista dag), procent per år',
        population: 'Alla sätt att sluta utom intern flytt',
      },
      ownRequest: {
        name: 'Egen begäran',
        formula: 'De som slutat på egen begäran / medeltalet anställda, procent per år',
        population: 'Utan pension och utan intern flytt',
      },
      ownRequestOrRetirement: {
        name: 'Egen begäran och pension',
        formula:
          '(De som slutat på egen begäran + de som gått i pension) / medeltalet anställda, procent per år',
        population: 'Utan intern flytt',
      },
      replacement: {
        name: 'Ersättningsomsättning',
        formula:
          'Det minsta av antalet anställda och antalet som slutat / medeltalet anställda, procent per år',
        population: 'Nyanställda och de som lämnat kommunen; arbetsgivarverkets mått',
      },
      internalMobility: {
        name: 'Intern rörlighet',
        formula:
          'De som flyttat till en annan enhet eller roll i kommunen / medeltalet anställda, procent per år',
        population: 'Bara intern flytt',
      },
      attrition: {
        name: 'Avgång ur tjänsten',
        formula:
          'Av dem som fanns när året började: andelen som inte var kvar i samma tjänst när det slutade. 95 % intervall enligt Wilson',
        population:
          'Alla sätt att sluta, också intern flytt. Bara för ett år i taget. Alltid högre än de andra måtten',
      },
      ownRequestRate: {
        name: 'Egen begäran per 100 anställningsår',
        formula:
          'De som slutat på egen begäran / summan av all anställd tid × 100. Exakt 95 % intervall (Poisson)',
        population: 'Utan pension och utan intern flytt. Bäst för jämförelser och för små enheter',
      },
      externalRate: {
        name: 'Alla avgångar per 100 anställningsår',
        formula: 'De som lämnat kommunen / summan av all anställd tid × 100. Exakt 95 % intervall (Poisson)',
        population: 'Alla sätt att sluta utom intern flytt',
      },
      retirement: {
        name: 'Pension',
        formula: 'De som gått i pension / medeltalet anställda, procent per år',
        population: 'Bara pension',
      },
      fixedTermEnd: {
        name: 'Tidsbegränsad anställning tog slut',
        formula: 'De vars tidsbegränsade anställning tagit slut / medeltalet anställda, procent per år',
        population: 'Bara slut på en tidsbegränsad anställning',
      },
      otherKinds: {
        name: 'Övriga avgångar',
        formula: 'De som slutat på annat sätt / medeltalet anställda, procent per år',
        population: 'Uppsägning från arbetsgivaren, dödsfall och annat, tillsammans',
      },
    },
  },
  en: {
    permanentStaff: 'Counts permanent staff. People on fixed terms are told apart.',
    allStaff: 'Counts everybody in the register: it does not say whose employment is permanent.',
    definition: {
      external: {
        name: 'External turnover',
        formula:
          'Those who left the municipality / mean headcount (the day before the period and its last day), percent a year',
        population: 'Every way of leaving except internal moves',
      },
      ownRequest: {
        name: 'Own request',
        formula: 'Those who left by own request / mean headcount, percent a year',
        population: 'Without retirement and without internal moves',
      },
      ownRequestOrRetirement: {
        name: 'Own request and retirement',
        formula: '(Those who left by own request + those who retired) / mean headcount, percent a year',
        population: 'Without internal moves',
      },
      replacement: {
        name: 'Replacement rate',
        formula: 'The smaller of those hired and those who left / mean headcount, percent a year',
        population: 'People hired and people who left the municipality; the measure of Arbetsgivarverket',
      },
      internalMobility: {
        name: 'Internal mobility',
        formula: 'Moves to another unit or role in the municipality / mean headcount, percent a year',
        population: 'Internal moves alone',
      },
      attrition: {
        name: 'Attrition from the post',
        formula:
          'Of those there when the year began: the share no longer in the same post when it ended. 95 % interval (Wilson)',
        population:
          'Every way of leaving, internal moves too. For one year at a time. Always higher than the others',
      },
      ownRequestRate: {
        name: 'Own request per 100 years employed',
        formula:
          'Those who left by own request / the sum of all time employed × 100. Exact 95 % interval (Poisson)',
        population: 'Without retirement and without internal moves. Best for comparisons and for small units',
      },
      externalRate: {
        name: 'All leavers per 100 years employed',
        formula:
          'Those who left the municipality / the sum of all time employed × 100. Exact 95 % interval (Poisson)',
        population: 'Every way of leaving except internal moves',
      },
      retirement: {
        name: 'Retirement',
        formula: 'Those who retired / mean headcount, percent a year',
        population: 'Retirement alone',
      },
      fixedTermEnd: {
        name: 'End of a fixed term',
        formula: 'Those whose fixed term ended / mean headcount, percent a year',
        population: 'Ends of fixed terms alone',
      },
      otherKinds: {
        name: 'Other leavers',
        formula: 'Those who left in another way / mean headcount, percent a year',
        population: 'Dismissal, death and other ways, together',
      },
    },
  },
})
