import type { DescribedStatistic } from './described-statistic'

/** What answers say of a group, and how groups differ. */
export const describedAnswers: readonly DescribedStatistic[] = [
  {
    files: ['mean-interval'],
    name: { sv: 'Medelvärde med intervall', en: 'Mean with interval' },
    use: { sv: 'index för en grupp', en: 'the index of a group' },
    formula: 'm ∓ t(0,975; n−1) · s/√n',
    takes: { sv: '5 svar; två för ett intervall', en: '5 answers; two for an interval' },
    source: 'Student (1908)',
  },
  {
    files: ['wilson-interval'],
    name: { sv: 'Andel med Wilsons intervall', en: 'Share with Wilson’s interval' },
    use: {
      sv: 'orsaker, de två bästa svaren, svarsfrekvens',
      en: 'reasons, the two best answers, response rate',
    },
    formula: '(p + z²/2n ∓ z√(p(1−p)/n + z²/4n²)) / (1 + z²/n)',
    takes: { sv: '10 svar', en: '10 answers' },
    source: 'Wilson (1927)',
  },
  {
    files: ['enps'],
    name: { sv: 'Rekommendationstal, justerat', en: 'Recommendation number, adjusted' },
    use: { sv: 'eNPS', en: 'eNPS' },
    formula: '100(P−D) ∓ z·100√((P+D−(P−D)²)/n), n+3, P+¾, D+¾',
    takes: { sv: '10 svar', en: '10 answers' },
    source: 'Reichheld (2003), Rocks (2016)',
  },
  {
    files: ['welch-comparison'],
    name: { sv: 'Welchs t-test och Hedges g', en: 'Welch’s t test and Hedges’ g' },
    use: {
      sv: 'en grupp mot de övriga, en omgång mot den förra',
      en: 'a group against the rest, a wave against the one before',
    },
    formula: 't = (m₁−m₂)/√(s₁²/n₁ + s₂²/n₂); g = J(m₁−m₂)/s',
    takes: { sv: '10 i varje grupp; oberoende personer', en: '10 in each group; independent persons' },
    source: 'Welch (1947), Satterthwaite (1946), Hedges (1981)',
  },
  {
    files: ['benjamini-hochberg'],
    name: { sv: 'Skärpning för många jämförelser', en: 'Adjustment for many comparisons' },
    use: {
      sv: 'allt som kallas säkerställt: alla distrikt × områden i en omgång är en familj',
      en: 'all that is called supported: every district × area of a wave is one family',
    },
    formula: 'p̃(i) = min{j ≥ i} p(j)·m/j',
    takes: { sv: '–', en: '–' },
    source: 'Benjamini & Hochberg (1995)',
  },
  {
    files: ['empirical-bayes'],
    name: { sv: 'Jämkat index (empirisk Bayes)', en: 'Adjusted index (empirical Bayes)' },
    use: {
      sv: 'distrikt bredvid varandra, och den enda rangordningen: bara när τ² > 0 och F-testet håller efter skärpning',
      en: 'districts beside each other, and the only ranking: only where τ² > 0 and the F test holds after adjustment',
    },
    formula: 'B·m + (1−B)·μ, B = τ²/(τ² + σ²/n)',
    takes: { sv: 'minst två distrikt som visas', en: 'two districts that are shown' },
    source: 'Efron & Morris (1975)',
  },
  {
    files: ['icc'],
    name: { sv: 'ICC(1) och ICC(2)', en: 'ICC(1) and ICC(2)' },
    use: {
      sv: 'hur mycket av ett svar som hör till distriktet, och hur pålitligt distriktets medel är',
      en: 'how much of an answer belongs to the district, and how reliable its mean is',
    },
    formula: '(MSB−MSW)/(MSB+(k̄−1)MSW); (MSB−MSW)/MSB',
    takes: { sv: 'två distrikt, 30 svar', en: 'two districts, 30 answers' },
    source: 'Shrout & Fleiss (1979), Bliese (2000)',
  },
  {
    files: ['rwg-j'],
    name: { sv: 'Samstämmighet, r_wg(j)', en: 'Agreement, r_wg(j)' },
    use: {
      sv: 'om man inom ett distrikt är överens; värdet läses som distriktets när ICC(1) > 0,05 och medianen > 0,70',
      en: 'whether people of a district agree; a figure is the district’s where ICC(1) > 0.05 and the median > 0.70',
    },
    formula: 'J(1−v) / (J(1−v) + v), v = s̄² / ((A²−1)/12)',
    takes: { sv: '30 fullständiga svar i distriktet', en: '30 complete answers in the district' },
    source: 'James, Demaree & Wolf (1984)',
  },
  {
    files: ['raking', 'design-effect'],
    name: { sv: 'Viktning till de tillfrågade', en: 'Weighting to those who were asked' },
    use: {
      sv: 'kontroll av om bortfallet vrider stadens index (distrikt och anställningstid)',
      en: 'a check whether nonresponse turns the city’s index (district and tenure)',
    },
    formula: 'w ← w · N(g)/Σw(g), om och om igen; deff = nΣw²/(Σw)²',
    takes: { sv: '30 svar, känt antal tillfrågade', en: '30 answers, a known number asked' },
    source: 'Deming & Stephan (1940), Kish (1965)',
  },
]
