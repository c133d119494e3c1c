/**
 * Names of cities and regions that documents name without saying what they are: seats of government (as in the United Nations'
 * list of capital cities), large cities and seats of international bodies, and the first-level regions of federal states.
 * State of 2026-11. An aid for the label Place: a name that is not here is read by its form.
 */
export const placeNames = `
Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Adelaide; Algiers; Amman; Amsterdam; Ankara; Antananarivo; Antwerp; Asmara; Astana; Asunción; Auckland;
Baghdad; Baku; Bali; Bamako; Bandung; Bangalore; Bangkok; Bangui; Banjul; Barcelona; Basel; Beijing; Beirut; Belfast; Belgrade; Bengaluru; Bergen; Bern; Bilbao;
Birmingham; Bishkek; Bissau; Bogotá; Bologna; Bonn; Bordeaux; Boston; Brasília; Brasilia; Bratislava; Brazzaville; Bremen; Bridgetown; Brisbane; Bristol; Buenos Aires; Bujumbura;
Cairo; Calgary; Canberra; Cape Town; Caracas; Cardiff; Casablanca; Charlotte; Chennai; Chicago; Chisinau; Chișinău; Cologne; Colombo; Conakry; Cotonou; Cracow; Kraków; Cancún;
Dakar; Dallas; Damascus; Dar es Salaam; Davos; Delhi; Denver; Detroit; Dhaka; Dili; Djibouti City; Dodoma; Doha; Dortmund; Dresden; Dubai; Durban; Dushanbe; Düsseldorf;
Edinburgh; Entebbe; Florence; Frankfurt; Freetown; Fukuoka; Gaborone; Gaza; Gdańsk; Gdansk; Genoa; Ghent; Gitega; Glasgow; Goma; Gothenburg; Graz; Guadalajara; Guatemala City; Guayaquil;
Hamburg; Hanoi; Hanover; Harare; Havana; Helsinki; Hiroshima; Ho Chi Minh City; Hong Kong; Houston; Hyderabad; Innsbruck; Islamabad; Istanbul; Jakarta; Jeddah; Jerusalem; Johannesburg; Juba;
Kabul; Kampala; Karachi; Kathmandu; Kharkiv; Khartoum; Kigali; Kingston; Kinshasa; Kobe; Kolkata; Kuala Lumpur; Kuwait City; Kyiv; Kyoto; La Paz; Lagos; Lahore; Lausanne; Leeds; Leipzig; Liège; Libreville; Lilongwe; Lima;
Lille; Linz; Liverpool; Ljubljana; Lomé; Los Angeles; Luanda; Lusaka; Luxembourg City; Lviv; Lyon; Maastricht; Malabo; Malmö; Managua; Manama; Manila; Maputo; Marrakech; Marrakesh; Marseille; Maseru; Mbabane; Medellín; Melbourne;
Mexico City; Miami; Milan; Minsk; Minneapolis; Mogadishu; Mombasa; Monrovia; Montevideo; Montreal; Montréal; Moroni; Moscow; Mumbai; Munich; Muscat; Nagasaki; Nagoya; Nairobi; Naples; Nassau; Naypyidaw; New Delhi; Newcastle; Niamey; Nicosia;
Nouakchott; Nuuk; Odesa; Odessa; Osaka; Oslo; Ottawa; Ouagadougou; Oxford; Palermo; Panama City; Paramaribo; Perth; Philadelphia; Phnom Penh; Pittsburgh; Podgorica; Port Louis; Port Moresby; Port of Spain; Port-au-Prince; Porto; Porto-Novo; Portland;
Porto Alegre; Praia; Pretoria; Pristina; Pyongyang; Quebec City; Quito; Rabat; Ramallah; Rawalpindi; Recife; Reykjavik; Reykjavík; Rio de Janeiro; Riyadh; Roseau; Rotterdam; Salzburg; Samarkand; San Diego; San Francisco; San José; San Salvador; Santiago;
Santo Domingo; São Paulo; Sapporo; Sarajevo; Seattle; Seoul; Seville; Shanghai; Sharm el-Sheikh; Shenzhen; Singapore City; Skopje; Stuttgart; Sucre; Suva; Sydney; São Tomé; Taipei; Tashkent; Tbilisi; Tegucigalpa; Tehran; Tel Aviv; Thessaloniki; Thimphu; Tirana; Tokyo; Toronto; Toulouse; Trieste; Tripoli; Tromsø;
Tunis; Turin; Ulaanbaatar; Utrecht; Vaduz; Valencia; Valletta; Vancouver; Venice; Verona; Vientiane; Vilnius; Vladivostok; Wellington; Windhoek; Winnipeg; Wuhan; Yamoussoukro; Yaoundé; Yerevan; Yokohama; Zagreb; Zanzibar; Zurich; Zürich;
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska;
Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Puerto Rico; Guam;
Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Nova Scotia; Nunavut; Ontario; Quebec; Québec; Saskatchewan; Yukon; New South Wales; Queensland; Tasmania; Northern Territory;
Bavaria; Saxony; Brandenburg; Hesse; Catalonia; Andalusia; Lombardy; Tuscany; Sicily; Sardinia; Brittany; Normandy; Flanders; Wallonia; Scotland; England; Wales; Northern Ireland; Crimea; Donbas; Transnistria; Kurdistan; Punjab; Kashmir; Bihar; Kerala; Gujarat; Maharashtra; Tamil Nadu; Rajasthan; Assam;
West Africa; East Africa; Southern Africa; Central Africa; Eastern Africa; Western Africa; North America; South America; Central America; Southeast Asia; South-East Asia; South Asia; East Asia; Central Europe; Eastern Europe; Western Europe; Northern Europe; Southern Europe; South Caucasus; Caucasus; Oceania; Pacific; Arctic; Antarctica; Antarctic; Baltic Sea; Black Sea; Red Sea; North Sea; Mekong; Darfur; Tigray; Levant; Maghreb; Scandinavia; Nagorno-Karabakh; Gulf of Guinea; Gulf of Aden; Lake Chad Basin; Middle East and North Africa; Asia-Pacific; Great Lakes region;
Europe; Africa; Asia; Latin America; North Africa; Middle East; Western Balkans; Sahel; Horn of Africa; Central Asia; Caribbean; Indo-Pacific; Mediterranean; Brussels; Strasbourg; Paris; London; Berlin; Rome; Madrid; Vienna; Geneva; The Hague; New York; Manchester; Athens; Lisbon; Warsaw; Prague; Budapest; Bucharest; Sofia; Stockholm; Copenhagen; Dublin; Tallinn; Riga
`;
