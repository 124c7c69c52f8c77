import { list, paragraph, type TextPageTexts } from './text-page'

export const methodSwedish: TextPageTexts = {
  title: 'Så räknar vi',
  lead: 'Varje siffra på resultatsidorna: hur den räknas, vad den betyder, och hur många som måste ha svarat för att den ska visas.',
  sections: [
    {
      heading: 'Fyra regler som gäller överallt',
      blocks: [
        list(
          '*Ingen siffra utan osäkerhet.* Vid varje index och andel för en grupp står ett intervall. Det är gjort så att det fångar det sanna värdet 95 gånger av 100, om de som svarade är som de andra.',
          '*Högre är alltid bättre.* Frågor där ett högt svar är dåligt vänds innan de räknas. Ett högt index för Arbetstyngd betyder alltså låg tyngd.',
          '*Distrikt rangordnas inte* på index som de är räknade. De står i stadens egen ordning. Bara på ett fokusområdes sida, och bara när distrikten går att skilja åt, står de i ordning efter det jämkade indexet.',
          '*Avrundning en gång, sist.* Allt räknas på oavrundade tal och visas som heltal. Skillnader på sidorna är skillnaden mellan de två heltal som visas, så att de går att räkna efter.',
        ),
      ],
    },
    {
      heading: 'Hur många svar krävs?',
      blocks: [
        {
          kind: 'table',
          label: 'Minsta antal svar',
          head: ['Det som visas', 'minst', 'varför'],
          rows: [
            ['Index för en grupp', '5', 'ingen enskild ska kunna räknas fram'],
            [
              'Jämförelse med övriga staden eller med förra omgången',
              '10 i varje grupp',
              'färre säger för lite',
            ],
            ['Orsaker, svarsfördelningar, rekommendation, kommentarer', '10', 'det finare kräver fler'],
            ['Trend', '10 i varje omgång, tre omgångar', 'två omgångar jämförs som två grupper'],
            ['Mätkvalitet och samstämmighet', '30 som svarat på allt', 'färre ger slump'],
            ['Samband med viljan att vara kvar', '10 per område, minst 30', 'därför bara för hela staden'],
            [
              'Att lyftas fram under ”Att uppmärksamma”',
              '20 och minst 8 enheter',
              'bara det som är värt att agera på',
            ],
          ],
        },
        paragraph('Räcker svaren inte för ett distrikt visas hela stadens siffra, och det står varför.'),
        paragraph(
          'En kommun kan höja gränserna för en omgång innan den öppnas. Antalet svar visas i steg om fem (”45–49”). ”För få svar” kan också betyda att en grupp döljs för att en annan inte ska gå att räkna fram.',
        ),
      ],
    },
    {
      heading: 'Index',
      blocks: [
        list(
          '*Ett svar* blir 0, 25, 50, 75 eller 100. ”Ej aktuellt” och överhoppade frågor räknas inte.',
          '*En persons värde på ett fokusområde* är medelvärdet av personens svar på områdets frågor, om minst hälften är besvarade. Annars saknas värdet.',
          '*En grupps index* är medelvärdet av personernas värden. *Det samlade indexet* är varje persons medelvärde över områdena, sedan gruppens medelvärde. Områden som få får frågor om och utfall, som viljan att vara kvar, ingår inte.',
          '*Intervallet* är medelvärdet ± t · s / √n, där s är spridningen mellan personer och t kommer ur Students fördelning med n − 1 frihetsgrader. Det ritas inte utanför 0–100.',
        ),
      ],
    },
    {
      heading: 'Skillnader och förändringar',
      blocks: [
        list(
          '*Mot övriga staden* jämförs ett distrikt med alla andra distrikt tillsammans, aldrig med ett medel där det själv ingår. En enhet jämförs med resten av sitt distrikt.',
          '*Mot förra omgången* jämförs samma grupp två gånger, för frågor som lät likadant. Svaren är anonyma och kan inte paras ihop, så de två omgångarna räknas som två grupper. Det gör intervallen snarare för breda än för smala.',
          '*Testet* är Welchs t-test, som inte kräver att grupperna sprider lika mycket.',
          '*Säkerställd* är en skillnad när testet håller också efter skärpning för att många jämförelser görs (Benjamini och Hochberg): av allt som kallas säkerställt väntas högst 5 procent vara slump. Allt annat är *inom felmarginalen*.',
          '*Färgen* i värmekartan börjar vid 3 enheter och mörknar vid 6 och 10. Den mörkaste används bara när skillnaden är säkerställd.',
          '*Effektstorleken* är Hedges g. Den visas inte på sidorna men finns i kommandot kvar analysis.',
        ),
      ],
    },
    {
      heading: 'Andelar och svarsfrekvens',
      blocks: [
        list(
          '*Andelar* (orsaker, positiva svar) är antal delat med dem som svarade på frågan, med Wilsons intervall. Det håller också för små grupper och nära 0 och 100 procent.',
          '*Positiva svar* är de två bästa av fem svarssteg. För omvända påståenden är de bästa svaren de lägsta.',
          '*Orsaker* anges som en huvudorsak och högst tre bidragande. Andelen är de som angett orsaken på något av sätten.',
          '*Slutar på grund av arbetet här* är andelen vars huvudorsak ligger på arbetsplatsen, i motsats till det som lockar någon annanstans eller inte går att påverka.',
          '*Svarsfrekvensen* är antal svar delat med antal tillfrågade. Det är en totalräkning och har inget intervall; i stället visas hur distrikten sprider sig. För tidigare svar som lästs in är den okänd.',
        ),
      ],
    },
    {
      heading: 'Rekommendationstal (eNPS)',
      blocks: [
        paragraph(
          'Andelen som svarar 9 eller 10 minus andelen som svarar 0–6, gånger hundra. Talet går från −100 till +100. Både talet och intervallet är justerade genom att tre påhittade svar läggs till (¾, 1½ och ¾), så att små grupper inte ser säkrare ut än de är.',
        ),
      ],
    },
    {
      heading: 'Att uppmärksamma',
      blocks: [
        list(
          '*En signal* är en skillnad mot övriga eller mot förra omgången som är säkerställd, är minst 8 enheter och bygger på minst 20 svar. Styrkor lyfts fram på samma villkor som svagheter.',
          '*En gång, där den hör hemma.* Har hela staden rört sig sägs det om staden, med de distrikt som följde med. En enhet som skiljer ut sig på samma sätt som sitt distrikt nämns inte för sig.',
          '*Ingen signal är en orsak.* Den säger att något skiljer sig, inte varför.',
        ),
      ],
    },
    {
      heading: 'Går distrikten att skilja åt?',
      blocks: [
        list(
          '*Distriktets egenskap?* Ett värde läses som distriktets när mer än 5 procent av variationen hör till distriktet (ICC(1)) och man inom distrikten är överens (medianen av r_wg(j) över 0,70). Annars är det mer personernas än distriktets.',
          '*Jämkat index* drar varje distrikt mot det gemensamma medlet, mer ju färre som har svarat och ju mer svaren sprider sig. Det är den rättvisare skattningen av ett litet distrikt.',
          '*Ordning* visas bara efter det jämkade indexet, och bara när distrikten skiljer sig mer än slumpen ger (τ² > 0 och ett F-test som håller efter skärpning). Annars står de i bokstavsordning.',
          '*Viktat till dem som tillfrågades* visar vad stadens index hade varit om alla distrikt och anställningstider hade svarat lika ofta. Det är en kontroll, inte ett nytt resultat.',
        ),
      ],
    },
    {
      heading: 'Utveckling, samband och mätkvalitet',
      blocks: [
        list(
          '*Trenden* är en rät linje genom alla personers värden, omgång för omgång. En omgång där gruppen är dold eller för liten lämnar ett glapp.',
          '*Sambandet med viljan att vara kvar* delas upp på områdena med relativa vikter. Intervallen kommer ur tusen dragningar med samma spridning. Samband är inte orsak.',
          '*Mätkvaliteten* säger om ett områdes frågor hänger ihop. Blir alfa negativt, eller går en fråga emot de andra, bör det kontrolleras om den är vänd åt rätt håll.',
        ),
      ],
    },
    {
      heading: 'Det som inte går att säga',
      blocks: [
        list(
          '*Orsak och verkan.* Att två saker hänger ihop betyder inte att den ena beror på den andra.',
          '*De som inte svarade.* Är de annorlunda än de som svarade hjälper inget intervall. Läs därför svarsfrekvensen först.',
          '*Vad som ska göras.* En enkät är ett läge vid en tidpunkt. Prata med dem det gäller innan ni drar slutsatser.',
          '*Enskilda personer.* Inget på sidorna säger något om en enskild, och så ska det vara.',
        ),
      ],
    },
    {
      heading: 'Källor till reglerna',
      blocks: [
        paragraph(
          'Halvregeln för skalor: Kristensen m.fl. (2005). Tröskelvärdena följer praxis i statistik om små grupper. Formlernas källor står nedan.',
        ),
      ],
    },
  ],
}
