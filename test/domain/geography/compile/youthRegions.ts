/** Which municipality belongs to which youth region: input of compile.ts. Region names follow Statistics Netherlands 2025, without its second names. */
export const youthRegionMembers: Record<string, string[]> = {
  Groningen:
    'Eemsdelta|Groningen|Het Hogeland|Midden-Groningen|Oldambt|Pekela|Stadskanaal|Veendam|Westerkwartier|Westerwolde'.split(
      '|',
    ),
  Friesland:
    'Achtkarspelen|Ameland|Dantumadiel|De Fryske Marren|Harlingen|Heerenveen|Leeuwarden|Noardeast-Fryslân|Ooststellingwerf|Opsterland|Schiermonnikoog|Smallingerland|Súdwest-Fryslân|Terschelling|Tytsjerksteradiel|Vlieland|Waadhoeke|Weststellingwerf'.split(
      '|',
    ),
  Drenthe:
    'Aa en Hunze|Assen|Borger-Odoorn|Coevorden|De Wolden|Emmen|Hoogeveen|Meppel|Midden-Drenthe|Noordenveld|Tynaarlo|Westerveld'.split(
      '|',
    ),
  IJsselland:
    'Dalfsen|Deventer|Hardenberg|Kampen|Olst-Wijhe|Ommen|Raalte|Staphorst|Steenwijkerland|Zwartewaterland|Zwolle'.split(
      '|',
    ),
  Twente:
    'Almelo|Borne|Dinkelland|Enschede|Haaksbergen|Hellendoorn|Hengelo (O)|Hof van Twente|Losser|Oldenzaal|Rijssen-Holten|Tubbergen|Twenterand|Wierden'.split(
      '|',
    ),
  Flevoland: 'Almere|Dronten|Lelystad|Noordoostpolder|Urk|Zeewolde'.split('|'),
  Achterhoek: 'Aalten|Berkelland|Bronckhorst|Doetinchem|Montferland|Oost Gelre|Oude IJsselstreek|Winterswijk'.split(
    '|',
  ),
  'Midden-IJssel/Oost-Veluwe': 'Apeldoorn|Brummen|Epe|Hattem|Heerde|Lochem|Voorst|Zutphen'.split('|'),
  'Noord-Veluwe': 'Elburg|Ermelo|Harderwijk|Nunspeet|Oldebroek|Putten'.split('|'),
  Foodvalley: 'Barneveld|Ede|Nijkerk|Renswoude|Rhenen|Scherpenzeel|Veenendaal'.split('|'),
  'Centraal Gelderland':
    'Arnhem|Doesburg|Duiven|Lingewaard|Overbetuwe|Renkum|Rheden|Rozendaal|Wageningen|Westervoort|Zevenaar'.split('|'),
  'Rijk van Nijmegen': 'Berg en Dal|Beuningen|Druten|Heumen|Mook en Middelaar|Nijmegen|Wijchen'.split('|'),
  Rivierenland: 'Buren|Culemborg|Maasdriel|Neder-Betuwe|Tiel|West Betuwe|West Maas en Waal|Zaltbommel'.split('|'),
  Eemland: 'Amersfoort|Baarn|Bunschoten|Leusden|Soest|Woudenberg'.split('|'),
  Lekstroom: 'Houten|IJsselstein|Lopik|Nieuwegein|Vijfheerenlanden'.split('|'),
  'Utrecht-Stad': ['Utrecht'],
  'Utrecht-West': 'De Ronde Venen|Montfoort|Oudewater|Stichtse Vecht|Woerden'.split('|'),
  'Zuidoost-Utrecht': 'Bunnik|De Bilt|Utrechtse Heuvelrug|Wijk bij Duurstede|Zeist'.split('|'),
  'Gooi en Vechtstreek': 'Blaricum|Eemnes|Gooise Meren|Hilversum|Huizen|Laren (NH)|Wijdemeren'.split('|'),
  'Kop van Noord-Holland': 'Den Helder|Hollands Kroon|Schagen|Texel'.split('|'),
  'West-Friesland': 'Drechterland|Enkhuizen|Hoorn|Koggenland|Medemblik|Opmeer|Stede Broec'.split('|'),
  Alkmaar: 'Alkmaar|Bergen (NH)|Castricum|Dijk en Waard|Heiloo|Uitgeest'.split('|'),
  IJmond: 'Beverwijk|Heemskerk|Velsen'.split('|'),
  'Zuid-Kennemerland': 'Bloemendaal|Haarlem|Heemstede|Zandvoort'.split('|'),
  Haarlemmermeer: ['Haarlemmermeer'],
  'Amsterdam-Amstelland': 'Aalsmeer|Amstelveen|Amsterdam|Diemen|Ouder-Amstel|Uithoorn'.split('|'),
  'Zaanstreek-Waterland': 'Edam-Volendam|Landsmeer|Oostzaan|Purmerend|Waterland|Wormerland|Zaanstad'.split('|'),
  'Holland Rijnland':
    'Alphen aan den Rijn|Hillegom|Kaag en Braassem|Katwijk|Leiden|Leiderdorp|Lisse|Nieuwkoop|Noordwijk|Oegstgeest|Teylingen|Voorschoten|Zoeterwoude'.split(
      '|',
    ),
  Haaglanden:
    'Delft|Den Haag|Leidschendam-Voorburg|Midden-Delfland|Pijnacker-Nootdorp|Rijswijk (ZH)|Wassenaar|Westland|Zoetermeer'.split(
      '|',
    ),
  'Midden-Holland': 'Bodegraven-Reeuwijk|Gouda|Krimpenerwaard|Waddinxveen|Zuidplas'.split('|'),
  Rijnmond:
    'Albrandswaard|Barendrecht|Capelle aan den IJssel|Goeree-Overflakkee|Krimpen aan den IJssel|Lansingerland|Maassluis|Nissewaard|Ridderkerk|Rotterdam|Schiedam|Vlaardingen|Voorne aan Zee'.split(
      '|',
    ),
  'Zuid-Holland Zuid':
    'Alblasserdam|Dordrecht|Gorinchem|Hardinxveld-Giessendam|Hendrik-Ido-Ambacht|Hoeksche Waard|Molenlanden|Papendrecht|Sliedrecht|Zwijndrecht'.split(
      '|',
    ),
  Zeeland:
    'Borsele|Goes|Hulst|Kapelle|Middelburg (Z)|Noord-Beveland|Reimerswaal|Schouwen-Duiveland|Sluis|Terneuzen|Tholen|Veere|Vlissingen'.split(
      '|',
    ),
  'West-Brabant West':
    'Bergen op Zoom|Etten-Leur|Halderberge|Moerdijk|Roosendaal|Rucphen|Steenbergen|Woensdrecht|Zundert'.split('|'),
  'West-Brabant Oost': 'Altena|Breda|Drimmelen|Geertruidenberg|Oosterhout'.split('|'),
  'Hart van Brabant':
    'Alphen-Chaam|Baarle-Nassau|Dongen|Gilze en Rijen|Goirle|Heusden|Hilvarenbeek|Loon op Zand|Oisterwijk|Tilburg|Waalwijk'.split(
      '|',
    ),
  'Noordoost-Brabant':
    "Bernheze|Boekel|Boxtel|Land van Cuijk|Maashorst|Meierijstad|Oss|'s-Hertogenbosch|Sint-Michielsgestel|Vught".split(
      '|',
    ),
  'Zuidoost-Brabant':
    'Asten|Bergeijk|Best|Bladel|Cranendonck|Deurne|Eersel|Eindhoven|Geldrop-Mierlo|Gemert-Bakel|Heeze-Leende|Helmond|Laarbeek|Nuenen, Gerwen en Nederwetten|Oirschot|Reusel-De Mierden|Someren|Son en Breugel|Valkenswaard|Veldhoven|Waalre'.split(
      '|',
    ),
  'Noord-Limburg': 'Beesel|Bergen (L)|Gennep|Horst aan de Maas|Peel en Maas|Venlo|Venray'.split('|'),
  'Midden-Limburg West': 'Leudal|Nederweert|Weert'.split('|'),
  'Midden-Limburg Oost': 'Echt-Susteren|Maasgouw|Roerdalen|Roermond'.split('|'),
  'Zuid-Limburg':
    'Beek (L)|Beekdaelen|Brunssum|Eijsden-Margraten|Gulpen-Wittem|Heerlen|Kerkrade|Landgraaf|Maastricht|Meerssen|Simpelveld|Sittard-Geleen|Stein (L)|Vaals|Valkenburg aan de Geul|Voerendaal'.split(
      '|',
    ),
};
