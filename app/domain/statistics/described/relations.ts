import type { DescribedStatistic } from './described-statistic'

/** How answers go together: items in a scale, areas with an outcome, waves with each other. */
export const describedRelations: readonly DescribedStatistic[] = [
  {
    files: ['cronbach-alpha'],
    name: { sv: 'Cronbachs alfa', en: 'Cronbach’s alpha' },
    use: {
      sv: 'om ett områdes frågor hänger ihop; av två frågor r och Spearman–Brown',
      en: 'whether the items of an area hang together; of two items r and Spearman–Brown',
    },
    formula: 'k/(k−1) · (1 − Σsᵢ²/s²); 1−(1−α)F; 2r/(1+r)',
    takes: { sv: '30 fullständiga svar i staden', en: '30 complete answers in the city' },
    source: 'Cronbach (1951), Feldt (1965), Feldt, Woodruff & Salih (1987)',
  },
  {
    files: ['omega-total'],
    name: { sv: 'McDonalds omega', en: 'McDonald’s omega' },
    use: { sv: 'detsamma, när frågor väger olika', en: 'the same, where items weigh differently' },
    formula: '(Σλ)² / ((Σλ)² + Σψ)',
    takes: { sv: 'tre frågor, 30 fullständiga svar', en: 'three items, 30 complete answers' },
    source: 'McDonald (1999)',
  },
  {
    files: ['item-analysis'],
    name: { sv: 'Frågeanalys', en: 'Item analysis' },
    use: {
      sv: 'varje frågas samband med de andra, och alfa utan den',
      en: 'each item’s correlation with the others, and alpha without it',
    },
    formula: 'r(xᵢ, Σx − xᵢ)',
    takes: { sv: '30 fullständiga svar', en: '30 complete answers' },
    source: 'Nunnally & Bernstein (1994)',
  },
  {
    files: ['relative-weights'],
    name: { sv: 'Relativa vikter', en: 'Relative weights' },
    use: {
      sv: 'samband mellan områdena och viljan att vara kvar; aldrig orsak',
      en: 'association of the areas with the will to stay; never cause',
    },
    formula: 'εᵢ = Σⱼ Lᵢⱼ² bⱼ², L = √R, b = L⁻¹r; Σε = R²',
    takes: {
      sv: 'tio fullständiga svar per område, minst 30',
      en: 'ten complete answers for each area, at least 30',
    },
    source: 'Johnson (2000)',
  },
  {
    files: ['lmg-shares'],
    name: { sv: 'LMG', en: 'LMG' },
    use: { sv: 'samma delning på ett annat sätt', en: 'the same division in another way' },
    formula: 'Σ |S|!(p−|S|−1)!/p! · (R²(S∪i) − R²(S))',
    takes: { sv: 'som ovan, högst tolv områden', en: 'as above, at most twelve areas' },
    source: 'Lindeman, Merenda & Gold (1980), Grömping (2006)',
  },
  {
    files: ['driver-intervals'],
    name: { sv: 'Bootstrap av sambanden', en: 'Bootstrap of the associations' },
    use: { sv: 'intervall för vikterna', en: 'intervals of the weights' },
    formula: 'R* ~ Wishart(R, n−1), 1 000 ×; 2,5 % – 97,5 %',
    takes: { sv: 'som ovan; fast frö', en: 'as above; a fixed seed' },
    source: 'Efron & Tibshirani (1993), Tonidandel, LeBreton & Johnson (2009)',
  },
  {
    files: ['ols-trend'],
    name: { sv: 'Rät linje över omgångar', en: 'Straight line over waves' },
    use: { sv: 'förändring per omgång', en: 'change per wave' },
    formula: 'b = Sxy/Sxx ∓ t(0,975; n−2)·√(Σe²/(n−2)/Sxx)',
    takes: {
      sv: 'tre omgångar med 10 svar, samma frågor; två omgångar: Welch',
      en: 'three waves of 10 answers, the same items; two waves: Welch',
    },
    source: 'White (1980), MacKinnon & White (1985)',
  },
  {
    files: ['mann-kendall'],
    name: { sv: 'Mann–Kendalls test', en: 'Mann and Kendall’s test' },
    use: { sv: 'trend vilken form den än har', en: 'trend whatever its shape' },
    formula: 'S = Σ sgn(yⱼ−yᵢ)·sgn(tⱼ−tᵢ)',
    takes: { sv: 'åtta omgångar', en: 'eight waves' },
    source: 'Mann (1945), Kendall (1975)',
  },
  {
    files: ['theil-sen'],
    name: { sv: 'Theil–Sens lutning', en: 'Theil–Sen slope' },
    use: {
      sv: 'förändring per omgång som ingen enskild omgång drar iväg med',
      en: 'change per wave that no single wave pulls along',
    },
    formula: 'median (yⱼ−yᵢ)/(tⱼ−tᵢ)',
    takes: { sv: 'åtta omgångar', en: 'eight waves' },
    source: 'Theil (1950), Sen (1968)',
  },
]
