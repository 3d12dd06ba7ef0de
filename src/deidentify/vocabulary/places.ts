/** Words before places, and towns abroad. */

const split = (list: string): string[] => list.trim().split(/\s+/);

export const PLACE_PREPOSITIONS = split(
  `in te uit naar vanuit nabij omgeving omstreken richting rond rondom omtrent regio buiten tot vlakbij langs over om achter`,
);

/** Towns that the list of large towns lacks, or has in another spelling. */
export const TOWNS_ABROAD = split(`
luik doornik keulen aken parijs londen brussel wenen praag warschau boekarest athene milaan geneve kopenhagen moskou kiev kyiv charkov odessa straatsburg rijsel duinkerken lissabon venetie napels sevilla munchen berlijn hannover
damascus aleppo homs hama idlib raqqa daraa latakia qamishli kobani afrin tartus hasaka hasakah palmyra bagdad basra mosul kirkuk erbil sulaymaniyah duhok teheran isfahan shiraz mashhad kaboel herat kandahar kunduz jalalabad
asmara keren massawa dekemhare mendefera barentu assab mogadishu hargeisa kismayo addis mekelle khartoum omdurman kassala caïro tripoli benghazi tunis algiers oran casablanca rabat tanger tetouan nador oujda berkane fes meknes agadir driouch midar
istanbul ankara izmir konya kayseri adana gaziantep diyarbakir trabzon bursa karaman yozgat emirdag aksaray sivas
paramaribo nickerie moengo albina lelydorp wanica brokopondo coronie willemstad bandabou barber oranjestad kralendijk rincon philipsburg
accra kumasi lagos kano abuja kinshasa bujumbura kigali kampala nairobi conakry freetown banjul dakar bamako praia mindelo luanda
gdansk krakow lodz wroclaw poznan szczecin katowice lublin bialystok bydgoszcz rzeszow torun sofia plovdiv varna burgas cluj timisoara iasi constanta debrecen szeged miskolc
`);
