import type { DescribedStatistic } from './described-statistic'

/** What the employment register says, and what keeps anyone from being worked out. */
export const describedRegister: readonly DescribedStatistic[] = [
  {
    files: ['tenure-spells', 'kaplan-meier'],
    name: { sv: 'Kvarvaro (Kaplan–Meier)', en: 'Survival (Kaplan–Meier)' },
    use: { sv: 'hur länge anställda stannar', en: 'how long people stay' },
    formula: 'S(t) = Π(1 − d/r), log-log ∓ z·√Σd/(r(r−d))/|ln S|',
    takes: { sv: 'minst 10 kvar att räkna på', en: 'at least 10 at risk' },
    source: 'Kaplan & Meier (1958), Greenwood (1926)',
  },
  {
    files: ['log-rank', 'pairwise-log-rank'],
    name: { sv: 'Log-rank', en: 'Log rank' },
    use: { sv: 'om kvarvaron skiljer sig mellan distrikt', en: 'whether survival differs between districts' },
    formula: '(O−E)′V⁻¹(O−E)',
    takes: { sv: 'två grupper', en: 'two groups' },
    source: 'Mantel (1966)',
  },
  {
    files: ['poisson-rate'],
    name: { sv: 'Andel som slutar per år', en: 'Leaving rate per year' },
    use: { sv: 'personalomsättning', en: 'turnover' },
    formula: 'x/T; χ²(0,025; 2x)/2T – χ²(0,975; 2x+2)/2T',
    takes: { sv: 'känd anställningstid', en: 'known time employed' },
    source: 'Garwood (1936)',
  },
  {
    files: ['rate-ratio'],
    name: { sv: 'Kvot mellan två takter', en: 'Ratio of two rates' },
    use: { sv: 'ett distrikts omsättning mot de övrigas', en: 'a district’s turnover against the rest' },
    formula: 'x₁ | x₁+x₂ ~ Bin(x₁+x₂, T₁/(T₁+T₂))',
    takes: { sv: '–', en: '–' },
    source: 'Clopper & Pearson (1934)',
  },
  {
    files: ['panjer-count'],
    name: { sv: 'Väntade avgångar', en: 'Expected departures' },
    use: { sv: 'intervall för hur många som kan sluta', en: 'an interval of how many may leave' },
    formula: 'p(k) = (a + b/k)·p(k−1)',
    takes: { sv: 'tidigare takter ur registret', en: 'past rates of the register' },
    source: 'Panjer (1981), Lancaster (1961)',
  },
  {
    files: ['suppress-one-way', 'suppress-two-way', 'homogeneity'],
    name: { sv: 'Små grupper döljs', en: 'Small groups are hidden' },
    use: {
      sv: 'vad som får visas, så att inget går att räkna fram genom att dra ifrån',
      en: 'what may be shown, so that nothing can be found by subtraction',
    },
    formula: '0 < n < k ⇒ –; |S| ≥ 2, Σn(S) ≥ k',
    takes: { sv: 'alltid', en: 'always' },
    source: 'Hundepool et al. (2012)',
  },
  {
    files: ['determined-sets', 'determined-in-blocks', 'feasible-range', 'least-determined', 'split-change'],
    name: { sv: 'Granskning av det som visas', en: 'Audit of what is shown' },
    use: {
      sv: 'om en angripare som har alla siffror kan räkna fram en liten grupp',
      en: 'whether an attacker with every figure could work out a small group',
    },
    formula: 'min/max Σx: Rx = b, 0 ≤ x ≤ u; e ∈ rad(R)?',
    takes: { sv: 'alltid, innan något visas', en: 'always, before anything is shown' },
    source: 'Hundepool et al. (2012), Ford & Fulkerson (1956), Gusfield (1988)',
  },
]
