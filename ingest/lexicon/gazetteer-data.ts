/**
 * Bodies that policy documents name without introducing them: label | fullest name | other names and acronyms. Long because it is one table.
 * State of 2026-11; names of EU institutions, agencies and advisory bodies from Articles 13, 300, 301 TEU/TFEU and the founding
 * regulations of the agencies, of international organisations from their statutes. An aid for labels and acronyms:
 * a name that is not here is read by its form. Long because it is one table.
 */
export const gazetteerLines = `
Institution | European Commission | Commission; EC; EU Commission
Institution | European Council |
Institution | European Parliament | EP; Parliament
Institution | Council of the European Union | Council; EU Council; Council of the EU; Council of Ministers
Institution | Court of Justice of the European Union | CJEU; Court of Justice; European Court of Justice; ECJ
Institution | European Central Bank | ECB
Institution | European Court of Auditors | Court of Auditors; ECA
Institution | European External Action Service | EEAS
Institution | European Economic and Social Committee | Economic and Social Committee; EESC
Institution | European Committee of the Regions | Committee of the Regions; CoR
Institution | European Investment Bank | EIB
Institution | European Investment Fund | EIF
Institution | European Ombudsman |
Agency | European Data Protection Supervisor | EDPS
Agency | European Data Protection Board | EDPB
Agency | Europol | European Police Office; European Union Agency for Law Enforcement Cooperation
Agency | Eurojust | European Union Agency for Criminal Justice Cooperation
Agency | European Union Agency for Network and Information Security | ENISA; EU Agency for Network and Information Security; European Network and Information Security Agency; EU Network and Information Security Agency; European Union Agency for Cybersecurity; EU Agency for Cybersecurity
Agency | European Union Agency for Fundamental Rights | FRA; EU Fundamental Rights Agency; EU Agency for Fundamental Rights; Fundamental Rights Agency
Agency | Frontex | European Border and Coast Guard Agency; EBCGA
Agency | eu-LISA | European Agency for the operational management of large-scale IT systems in the area of freedom, security and justice
Agency | European Union Agency for Law Enforcement Training | CEPOL; European Police College
Agency | European Union Agency for Asylum | EUAA; European Asylum Support Office; EASO
Agency | European Monitoring Centre for Drugs and Drug Addiction | EMCDDA; European Union Drugs Agency; EUDA
Agency | European Food Safety Authority | EFSA
Agency | European Medicines Agency | EMA
Agency | European Centre for Disease Prevention and Control | ECDC
Agency | European Environment Agency | EEA
Agency | European Chemicals Agency | ECHA
Agency | European Banking Authority | EBA
Agency | European Securities and Markets Authority | ESMA
Agency | European Insurance and Occupational Pensions Authority | EIOPA
Agency | European Maritime Safety Agency | EMSA
Agency | European Union Aviation Safety Agency | EASA; European Aviation Safety Agency
Agency | European Union Agency for Railways | ERA
Agency | European Fisheries Control Agency | EFCA
Agency | European Defence Agency | EDA
Agency | European Union Intellectual Property Office | EUIPO
Agency | European Labour Authority | ELA
Agency | European Public Prosecutor's Office | EPPO
Agency | European Anti-Fraud Office | OLAF
Agency | European Space Agency | ESA
Agency | European Institute of Innovation and Technology | EIT
Agency | European Institute for Gender Equality | EIGE
Agency | European Foundation for the Improvement of Living and Working Conditions | Eurofound
Agency | European Agency for Safety and Health at Work | EU-OSHA
Agency | European Training Foundation | ETF
Agency | Cedefop | European Centre for the Development of Vocational Training
Agency | Single Resolution Board | SRB
Agency | European Research Council | ERC
Agency | Eurostat |
Body | Joint Research Centre | JRC
Body | European Cybercrime Centre | EC3
Body | European Counter Terrorism Centre | ECTC
Body | CERT-EU | EU Computer Emergency Response Team; Computer Emergency Response Team for the EU institutions
Body | EU Counter-Terrorism Coordinator | Counter-Terrorism Coordinator
Body | EU Intelligence Analysis Centre | EU INTCEN
Body | Justice and Home Affairs Council | JHA Council
Body | Foreign Affairs Council |
Body | Committee on Civil Liberties, Justice and Home Affairs | LIBE Committee; LIBE
Network | Radicalisation Awareness Network | RAN
Network | CSIRTs Network | CSIRT network; CSIRTs network; CSIRT Network
Network | Financial Stability Board | FSB
InternationalOrganisation | European Union | EU; the Union
InternationalOrganisation | Council of Europe | CoE
InternationalOrganisation | Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe
InternationalOrganisation | United Nations | UN; U.N.
InternationalOrganisation | North Atlantic Treaty Organization | NATO; North Atlantic Treaty Organisation
InternationalOrganisation | Interpol | INTERPOL; International Criminal Police Organization
InternationalOrganisation | Financial Action Task Force | FATF
InternationalOrganisation | World Health Organization | WHO; World Health Organisation
InternationalOrganisation | World Bank |
InternationalOrganisation | World Bank Group | WBG
InternationalOrganisation | International Monetary Fund | IMF
InternationalOrganisation | World Trade Organization | WTO
InternationalOrganisation | Organisation for Economic Co-operation and Development | OECD
InternationalOrganisation | International Criminal Court | ICC
InternationalOrganisation | International Labour Organization | ILO
InternationalOrganisation | International Organization for Migration | IOM
InternationalOrganisation | International Atomic Energy Agency | IAEA
InternationalOrganisation | Food and Agriculture Organization | FAO
InternationalOrganisation | United Nations Office on Drugs and Crime | UNODC
InternationalOrganisation | United Nations High Commissioner for Refugees | UNHCR
InternationalOrganisation | United Nations Development Programme | UNDP
InternationalOrganisation | United Nations Environment Programme | UNEP
InternationalOrganisation | United Nations Children's Fund | UNICEF
InternationalOrganisation | United Nations Educational, Scientific and Cultural Organization | UNESCO
InternationalOrganisation | International Civil Aviation Organization | ICAO
InternationalOrganisation | International Maritime Organization | IMO
InternationalOrganisation | International Telecommunication Union | ITU
InternationalOrganisation | World Customs Organization | WCO
InternationalOrganisation | World Organisation for Animal Health | WOAH; OIE
InternationalOrganisation | International Energy Agency | IEA
InternationalOrganisation | African Union | AU
Body | African Union Peace and Security Council | AU Peace and Security Council; Peace and Security Council; AU PSC
InternationalOrganisation | African Development Bank | AfDB
InternationalOrganisation | European Bank for Reconstruction and Development | EBRD
InternationalOrganisation | Association of Southeast Asian Nations | ASEAN
InternationalOrganisation | Organization of American States | OAS
InternationalOrganisation | Organisation for the Prohibition of Chemical Weapons | OPCW
InternationalOrganisation | European Free Trade Association | EFTA
InternationalOrganisation | International Committee of the Red Cross | ICRC
InternationalOrganisation | G7 | G-7; Group of Seven
InternationalOrganisation | G20 | G-20; Group of Twenty
InternationalOrganisation | Global Community Engagement and Resilience Fund | GCERF
InternationalOrganisation | Benelux |
Programme | Horizon 2020 | H2020
Programme | Horizon Europe |
Programme | Erasmus+ | Erasmus Plus
Programme | Connecting Europe Facility | CEF
Programme | Internal Security Fund | ISF
Programme | European Social Fund | ESF; ESF+
Programme | European Regional Development Fund | ERDF
Programme | Cohesion Fund |
Programme | Digital Europe Programme | Digital Europe
Programme | European Defence Fund | EDF
Programme | Asylum, Migration and Integration Fund | AMIF
Programme | Recovery and Resilience Facility | RRF
Programme | NextGenerationEU | Next Generation EU
Programme | InvestEU |
Programme | LIFE programme |
Programme | EU4Health |
Programme | Creative Europe |
Policy | Common Foreign and Security Policy | CFSP
Policy | Common Security and Defence Policy | CSDP
Policy | Common Agricultural Policy | CAP
InformationSystem | Schengen Information System | SIS; SIS II
InformationSystem | Visa Information System | VIS
InformationSystem | European Travel Information and Authorisation System | ETIAS
InformationSystem | European Criminal Records Information System | ECRIS
InformationSystem | Entry/Exit System | EES; EU Entry/Exit System
InformationSystem | Eurodac |
Agency | Federal Bureau of Investigation | FBI
Agency | Central Intelligence Agency | CIA
Agency | National Security Agency | NSA
Agency | Federal Emergency Management Agency | FEMA
Agency | Cybersecurity and Infrastructure Security Agency | CISA; Cybersecurity & Infrastructure Security Agency
Agency | Environmental Protection Agency | EPA
Agency | Food and Drug Administration | FDA
Agency | Centers for Disease Control and Prevention | CDC
Agency | National Institute of Standards and Technology | NIST
Agency | United States Agency for International Development | USAID
Agency | National Crime Agency | NCA
Company | Facebook |
Company | YouTube |
Company | Twitter |
Company | Microsoft |
Company | Google |
Company | Amazon |
Company | Apple |
Company | Meta |
Company | TikTok |
Company | LinkedIn |
Company | IBM |
Company | GitHub |
Company | Airbus |
Company | Thales |
Company | Leonardo |
Place | Sub-Saharan Africa | sub-Saharan Africa
Place | Washington | Washington, D.C.; Washington, DC; Washington DC; Washington D.C.
ActorGroup | Member States | EU Member States; Member State
ActorGroup | Heads of State or Government | Heads of State and Government; Heads of State and of Government; heads of state and government; heads of state or government
ActorGroup | co-legislators | colegislators; EU co-legislators
Country | United States of America | United States; U.S.; US; USA; America; U.S
Country | United Kingdom | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; Great Britain and Northern Ireland
Country | Czech Republic | Czechia
Country | France | French Republic
Country | Netherlands | Kingdom of the Netherlands; the Netherlands
Country | Portugal | Portuguese Republic
Country | Italy | Italian Republic
Country | Lebanon | Lebanese Republic
Country | Argentina | Argentine Republic
Country | Egypt | Arab Republic of Egypt
Country | Syria | Syrian Arab Republic
Country | Uruguay | Oriental Republic of Uruguay
Country | Gabon | Gabonese Republic
Country | Togo | Togolese Republic
Country | Turkey | Türkiye
Country | Democratic Republic of the Congo | DRC; DR Congo; Democratic Republic of Congo
Country | Ivory Coast | Côte d'Ivoire
Country | South Korea | Republic of Korea
Country | North Korea | DPRK
Country | North Macedonia |
Country | Russia | Russian Federation
Country | Iran |
Country | Vietnam | Viet Nam
Country | Moldova |
Country | Bolivia |
Country | Venezuela |
Country | Tanzania |
Country | Laos | Lao PDR; Lao People's Democratic Republic
Country | Cape Verde | Cabo Verde
Country | Micronesia | Federated States of Micronesia; Micronesia, Federated States of
Country | Myanmar | Burma
Country | Bosnia and Herzegovina | BiH
Country | Papua New Guinea |
Country | Saint Lucia | St Lucia; St. Lucia
Country | Saint Vincent and the Grenadines | St Vincent and the Grenadines
Country | Saint Kitts and Nevis | St Kitts and Nevis
Country | Taiwan |
Country | Palestine |
Country | Kosovo |
InternationalOrganisation | World Food Programme | WFP; United Nations World Food Programme
InternationalOrganisation | United Nations Population Fund | UNFPA
InternationalOrganisation | UN Women | United Nations Entity for Gender Equality and the Empowerment of Women
InternationalOrganisation | UNAIDS | Joint United Nations Programme on HIV/AIDS
InternationalOrganisation | UN-Habitat | United Nations Human Settlements Programme
InternationalOrganisation | United Nations Conference on Trade and Development | UNCTAD
InternationalOrganisation | United Nations Industrial Development Organization | UNIDO
InternationalOrganisation | World Meteorological Organization | WMO
InternationalOrganisation | World Intellectual Property Organization | WIPO
InternationalOrganisation | International Fund for Agricultural Development | IFAD
InternationalOrganisation | International Finance Corporation | IFC
InternationalOrganisation | Multilateral Investment Guarantee Agency | MIGA
InternationalOrganisation | International Development Association | IDA
InternationalOrganisation | Asian Development Bank | ADB
InternationalOrganisation | Asian Infrastructure Investment Bank | AIIB
InternationalOrganisation | Inter-American Development Bank | IDB
InternationalOrganisation | Islamic Development Bank | IsDB
InternationalOrganisation | Bank for International Settlements | BIS
InternationalOrganisation | Council of Europe Development Bank | CEB
InternationalOrganisation | Nordic Investment Bank | NIB
InternationalOrganisation | Nordic Council of Ministers |
InternationalOrganisation | Nordic Council |
InternationalOrganisation | Economic Community of West African States | ECOWAS
InternationalOrganisation | East African Community | EAC
InternationalOrganisation | Southern African Development Community | SADC
InternationalOrganisation | Intergovernmental Authority on Development | IGAD
InternationalOrganisation | Caribbean Community | CARICOM
InternationalOrganisation | Gulf Cooperation Council | GCC
InternationalOrganisation | League of Arab States | Arab League
InternationalOrganisation | Organisation of Islamic Cooperation | OIC
InternationalOrganisation | Commonwealth of Nations | the Commonwealth
InternationalOrganisation | Pacific Islands Forum | PIF
InternationalOrganisation | Shanghai Cooperation Organisation | SCO
InternationalOrganisation | Asia-Pacific Economic Cooperation | APEC
InternationalOrganisation | Organization of the Petroleum Exporting Countries | OPEC
InternationalOrganisation | Global Fund to Fight AIDS, Tuberculosis and Malaria | Global Fund
InternationalOrganisation | Gavi | Gavi, the Vaccine Alliance; GAVI
InternationalOrganisation | Global Environment Facility | GEF
InternationalOrganisation | Green Climate Fund | GCF
InternationalOrganisation | International Federation of Red Cross and Red Crescent Societies | IFRC
InternationalOrganisation | International Renewable Energy Agency | IRENA
InternationalOrganisation | World Economic Forum | WEF
InternationalOrganisation | Amnesty International |
InternationalOrganisation | Human Rights Watch |
InternationalOrganisation | Transparency International |
InternationalOrganisation | Save the Children |
InternationalOrganisation | Doctors Without Borders | Médecins Sans Frontières; MSF
InternationalOrganisation | Oxfam | Oxfam International
InternationalOrganisation | Greenpeace |
InternationalOrganisation | World Wide Fund for Nature | WWF; World Wildlife Fund
InternationalOrganisation | International Rescue Committee |
InternationalOrganisation | Norwegian Refugee Council |
InternationalOrganisation | Danish Refugee Council |
InternationalOrganisation | International Union for Conservation of Nature | IUCN
InternationalOrganisation | International Organization for Standardization | ISO
InternationalOrganisation | Bill & Melinda Gates Foundation | Gates Foundation; Bill and Melinda Gates Foundation
InternationalOrganisation | Wellcome Trust |
InternationalOrganisation | Linux Foundation |
InternationalOrganisation | Mozilla Foundation |
InternationalOrganisation | Wikimedia Foundation |
Body | United Nations Security Council | UN Security Council; Security Council; UNSC
Body | United Nations General Assembly | UN General Assembly; UNGA
Institution | United Nations Secretary-General | UN Secretary-General
Institution | United Nations Human Rights Council | UN Human Rights Council; Human Rights Council
Institution | White House |
Institution | Pentagon |
Institution | House of Commons |
Institution | House of Lords |
Institution | Cabinet Office |
Institution | Home Office |
Institution | HM Treasury |
Institution | Foreign Office | Foreign, Commonwealth and Development Office; FCDO
Institution | Bank of England |
Institution | Federal Reserve |
Institution | Bundestag | German Bundestag
Agency | National Institutes of Health | NIH
Agency | National Science Foundation | NSF
Agency | National Aeronautics and Space Administration | NASA
Agency | Government Accountability Office | GAO
Agency | National Health Service | NHS
Agency | Met Office |
Agency | UK Research and Innovation | UKRI
Agency | Ofcom |
Agency | GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit
Agency | Agence Française de Développement | AFD
Agency | Japan International Cooperation Agency | JICA
Agency | Norad | Norwegian Agency for Development Cooperation
Agency | Sida | Swedish International Development Cooperation Agency
InternationalOrganisation | United Nations Volunteers | UNV; UN Volunteers
InternationalOrganisation | United Nations System Staff College | UNSSC
InternationalOrganisation | United Nations University | UNU
InternationalOrganisation | United Nations Economic and Social Commission for Asia and the Pacific | UNESCAP; ESCAP
InternationalOrganisation | United Nations Economic and Social Commission for Western Asia | UNESCWA; ESCWA
InternationalOrganisation | United Nations Research Institute for Social Development | UNRISD
Institution | United Nations Department of Economic and Social Affairs | UNDESA; UN DESA
Institution | Department for International Development | DFID
Institution | Department of Foreign Affairs and Trade | DFAT
Company | KfW |
Company | Intel |
Company | Cisco |
Company | Oracle |
Company | Siemens |
Company | Samsung |
Company | Huawei |
Company | Nvidia | NVIDIA
Company | OpenAI |
Company | DeepMind | Google DeepMind
Company | Pfizer |
Company | AstraZeneca |
Company | Moderna |
Company | Boeing |
Company | Lockheed Martin |
Company | TotalEnergies |
Company | Red Hat |
Company | Mozilla |
LegalAct | Charter of the United Nations | United Nations Charter; UN Charter
LegalAct | Paris Agreement |
LegalAct | Kyoto Protocol |
LegalAct | Universal Declaration of Human Rights |
Policy | 2030 Agenda for Sustainable Development | 2030 Agenda
Policy | Sustainable Development Goals | SDGs
Policy | European Green Deal | Green Deal
Programme | European Agricultural Fund for Rural Development | EAFRD
Country | Kyrgyzstan | Kyrgyz Republic
Country | Slovakia | Slovak Republic
Country | Greece | Hellenic Republic
Country | Switzerland | Swiss Confederation
Country | China | People's Republic of China; PRC
Country | Georgia |
Place | Latin America and the Caribbean |
Place | Asia and the Pacific |
Place | Eastern and Southern Africa |
Place | West and Central Africa | Western and Central Africa
Place | Europe and Central Asia |
InternationalOrganisation | United Nations Office for the Coordination of Humanitarian Affairs | OCHA; UNOCHA
InternationalOrganisation | Office of the United Nations High Commissioner for Human Rights | OHCHR; UN Human Rights Office
InternationalOrganisation | United Nations Office for Disaster Risk Reduction | UNDRR
InternationalOrganisation | United Nations Relief and Works Agency for Palestine Refugees in the Near East | UNRWA
InternationalOrganisation | United Nations Office for Project Services | UNOPS
InternationalOrganisation | United Nations Institute for Training and Research | UNITAR
InternationalOrganisation | United Nations Economic Commission for Europe | UNECE
InternationalOrganisation | Economic Commission for Latin America and the Caribbean | ECLAC; CEPAL
InternationalOrganisation | International Trade Centre | ITC
InternationalOrganisation | Universal Postal Union | UPU
InternationalOrganisation | UN Tourism | UNWTO; World Tourism Organization
InternationalOrganisation | Intergovernmental Panel on Climate Change | IPCC
InternationalOrganisation | Pan American Health Organization | PAHO
InternationalOrganisation | European Space Agency |
InternationalOrganisation | CERN | European Organization for Nuclear Research
InternationalOrganisation | European Molecular Biology Laboratory | EMBL
InternationalOrganisation | European Centre for Medium-Range Weather Forecasts | ECMWF
InternationalOrganisation | EUMETSAT |
InternationalOrganisation | EUROCONTROL | Eurocontrol
InternationalOrganisation | Union for the Mediterranean | UfM
InternationalOrganisation | Community of Latin American and Caribbean States | CELAC
InternationalOrganisation | MERCOSUR | Mercosur; Southern Common Market
InternationalOrganisation | Andean Community |
InternationalOrganisation | Common Market for Eastern and Southern Africa | COMESA
InternationalOrganisation | Economic Community of Central African States | ECCAS
InternationalOrganisation | South Asian Association for Regional Cooperation | SAARC
InternationalOrganisation | Commonwealth of Independent States |
InternationalOrganisation | Eurasian Economic Union | EAEU
InternationalOrganisation | Pacific Community |
InternationalOrganisation | Organisation of African, Caribbean and Pacific States | OACPS
InternationalOrganisation | Development Bank of Latin America and the Caribbean | CAF
InternationalOrganisation | New Development Bank |
InternationalOrganisation | Adaptation Fund |
InternationalOrganisation | Global Partnership for Education | GPE
InternationalOrganisation | Coalition for Epidemic Preparedness Innovations | CEPI
InternationalOrganisation | CGIAR |
InternationalOrganisation | BRICS |
InternationalOrganisation | Group of 77 | G77
InternationalOrganisation | Visegrad Group |
InternationalOrganisation | European Atomic Energy Community | Euratom; EURATOM
InternationalOrganisation | ITER | ITER Organization
Agency | Fusion for Energy | F4E
Network | EUROfusion | Eurofusion
InternationalOrganisation | Open Government Partnership | OGP
InternationalOrganisation | Plan International |
InternationalOrganisation | World Vision | World Vision International
InternationalOrganisation | CARE International |
InternationalOrganisation | Mercy Corps |
InternationalOrganisation | ActionAid |
InternationalOrganisation | WaterAid |
InternationalOrganisation | Global Witness |
InternationalOrganisation | Access Now |
InternationalOrganisation | Reporters Without Borders | RSF
InternationalOrganisation | Creative Commons |
InternationalOrganisation | Electronic Frontier Foundation | EFF
InternationalOrganisation | World Wide Web Consortium | W3C
InternationalOrganisation | Internet Corporation for Assigned Names and Numbers | ICANN
InternationalOrganisation | Internet Engineering Task Force | IETF
InternationalOrganisation | Internet Society | ISOC
InternationalOrganisation | Institute of Electrical and Electronics Engineers | IEEE
InternationalOrganisation | RIPE NCC |
InternationalOrganisation | Ford Foundation |
InternationalOrganisation | Rockefeller Foundation |
InternationalOrganisation | Open Society Foundations | Open Society Foundation
InternationalOrganisation | Hewlett Foundation | William and Flora Hewlett Foundation
InternationalOrganisation | MacArthur Foundation | John D. and Catherine T. MacArthur Foundation
InternationalOrganisation | Packard Foundation | David and Lucile Packard Foundation
InternationalOrganisation | Knight Foundation | John S. and James L. Knight Foundation
InternationalOrganisation | Oak Foundation |
InternationalOrganisation | Mastercard Foundation |
InternationalOrganisation | Bloomberg Philanthropies |
InternationalOrganisation | Omidyar Network |
InternationalOrganisation | Hivos |
Agency | European Union Aviation Safety Agency | EASA
Agency | European Union Agency for the Cooperation of Energy Regulators | ACER; Agency for the Cooperation of Energy Regulators
Agency | European Institute of Innovation and Technology | EIT
Agency | European Defence Agency | EDA
Agency | European Public Prosecutor's Office | EPPO
Agency | European Anti-Fraud Office | OLAF
Agency | Peace Corps |
Agency | Millennium Challenge Corporation | MCC
Agency | U.S. International Development Finance Corporation | DFC; US International Development Finance Corporation
Agency | National Oceanic and Atmospheric Administration | NOAA
Agency | Internal Revenue Service | IRS
Agency | Federal Trade Commission | FTC
Agency | Federal Communications Commission | FCC
Agency | National Cyber Security Centre |
Agency | Ofgem |
Agency | Innovate UK |
Agency | Office for National Statistics | ONS
Agency | CSIRO | Commonwealth Scientific and Industrial Research Organisation
Institution | State Department | U.S. Department of State; US Department of State; Department of State
Institution | U.S. Department of Homeland Security | DHS; US Department of Homeland Security; Department of Homeland Security
Institution | U.S. Department of Health and Human Services | HHS; Department of Health and Human Services
Institution | U.S. Department of Agriculture | USDA; US Department of Agriculture
Institution | U.S. Department of Energy | DOE; US Department of Energy
Institution | U.S. Department of Defense | DoD; DOD; US Department of Defense; Department of Defense
Institution | U.S. Department of Justice | DOJ; US Department of Justice
Agency | Office of Management and Budget | OMB
Institution | National Security Council | NSC
LegalAct | Treaty on the Functioning of the European Union | TFEU
LegalAct | Treaty on European Union | TEU
LegalAct | United Nations Framework Convention on Climate Change | UNFCCC
LegalAct | Convention on Biological Diversity | CBD
LegalAct | General Data Protection Regulation | GDPR
LegalAct | Convention on the Rights of the Child | UN Convention on the Rights of the Child
LegalAct | Budapest Convention | Convention on Cybercrime
Policy | Kunming-Montreal Global Biodiversity Framework | KMGBF
Policy | Addis Ababa Action Agenda |
Policy | Sendai Framework for Disaster Risk Reduction | Sendai Framework
Institution | Pan-African Parliament |
Institution | International Court of Justice | ICJ
Institution | European Court of Human Rights | ECtHR
Body | Political and Security Committee |
Body | Committee of Permanent Representatives | Coreper; COREPER
Body | General Affairs Council |
Body | Economic and Financial Affairs Council | Ecofin; ECOFIN; Ecofin Council
Body | Eurogroup |
Body | North Atlantic Council | NAC
Body | Parliamentary Assembly of the Council of Europe | PACE
Body | Office for Democratic Institutions and Human Rights | ODIHR; OSCE/ODIHR
Body | European Commission against Racism and Intolerance | ECRI
Body | Group of States against Corruption | GRECO
Body | European Union Satellite Centre | EU Satellite Centre; EU SatCen; SatCen
Agency | Africa Centres for Disease Control and Prevention | Africa CDC
Agency | European Union Agency for Cybersecurity | EU Agency for Cybersecurity
Agency | European Research Executive Agency | REA
Agency | European Innovation Council and SMEs Executive Agency | EISMEA
Agency | European Health and Digital Executive Agency | HaDEA
Agency | European Climate, Infrastructure and Environment Executive Agency | CINEA
Agency | European Education and Culture Executive Agency | EACEA
Agency | European Union Agency for the Space Programme | EUSPA
Agency | Body of European Regulators for Electronic Communications | BEREC
Agency | Community Plant Variety Office | CPVO
Agency | Authority for Anti-Money Laundering and Countering the Financing of Terrorism | AMLA
Network | Forum of Incident Response and Security Teams | FIRST
Network | TF-CSIRT |
Network | European Network of Forensic Science Institutes | ENFSI
Network | European Judicial Network | EJN
Network | European Migration Network | EMN
Network | Egmont Group |
Network | European Crime Prevention Network | EUCPN
Network | ENTSO-E |
Network | Enterprise Europe Network |
Network | Freedom Online Coalition |
Network | Global Forum on Cyber Expertise | GFCE
Network | Global Counterterrorism Forum | GCTF
Network | Inter-Agency Standing Committee | IASC
Network | Five Eyes |
Network | AUKUS |
InternationalOrganisation | European Stability Mechanism | ESM
InternationalOrganisation | Organisation of Eastern Caribbean States | OECS
InternationalOrganisation | Caribbean Development Bank |
InternationalOrganisation | Bank of Central African States |
InternationalOrganisation | African Export-Import Bank | Afreximbank
InternationalOrganisation | West African Development Bank | BOAD
InternationalOrganisation | International Commission on Missing Persons | ICMP
InternationalOrganisation | International Development Law Organization | IDLO
InternationalOrganisation | International IDEA | International Institute for Democracy and Electoral Assistance
InternationalOrganisation | Inter-Parliamentary Union | IPU
InternationalOrganisation | International Organisation of La Francophonie | Organisation internationale de la Francophonie; OIF
InternationalOrganisation | Medicines Patent Pool |
InternationalOrganisation | Unitaid |
Programme | Seventh Framework Programme | FP7
Programme | European Maritime and Fisheries Fund | EMFF
Programme | European Maritime, Fisheries and Aquaculture Fund | EMFAF
Programme | European Globalisation Adjustment Fund |
Programme | Just Transition Fund |
Programme | Innovation Fund |
Programme | Modernisation Fund |
Programme | European Peace Facility | EPF
Programme | European Development Fund |
Programme | European Neighbourhood Instrument | ENI
Programme | Neighbourhood, Development and International Cooperation Instrument | NDICI; NDICI-Global Europe; Global Europe
Programme | Instrument for Pre-accession Assistance | IPA; IPA III; IPA II
Programme | European Union Emergency Trust Fund for Africa | EU Emergency Trust Fund for Africa; EUTF for Africa; EUTF
Programme | European Fund for Strategic Investments | EFSI
Programme | European Fund for Sustainable Development | EFSD; EFSD+
Programme | Border Management and Visa Instrument | BMVI
Programme | Single Market Programme |
Programme | Interreg |
Programme | Marie Skłodowska-Curie Actions | MSCA
Programme | Copernicus |
Programme | Galileo |
Programme | European Solidarity Corps |
Programme | Citizens, Equality, Rights and Values programme | CERV
Programme | Pact for Skills |
Programme | EEA and Norway Grants | EEA Grants; Norway Grants
Programme | Central Emergency Response Fund | CERF
Programme | Pandemic Fund |
LegalAct | Charter of Fundamental Rights of the European Union | Charter of Fundamental Rights; EU Charter of Fundamental Rights
LegalAct | European Convention on Human Rights | ECHR
LegalAct | Treaty of Lisbon | Lisbon Treaty
LegalAct | Maastricht Treaty |
LegalAct | NIS Directive |
LegalAct | NIS2 Directive | NIS 2 Directive
LegalAct | Digital Services Act | DSA
LegalAct | Digital Markets Act | DMA
LegalAct | AI Act | Artificial Intelligence Act
LegalAct | Cyber Resilience Act |
LegalAct | Cybersecurity Act |
LegalAct | Istanbul Convention |
LegalAct | Aarhus Convention |
LegalAct | Montreal Protocol |
LegalAct | Rome Statute | Rome Statute of the International Criminal Court
LegalAct | Convention on the Rights of Persons with Disabilities | CRPD
LegalAct | Convention on the Elimination of All Forms of Discrimination against Women | CEDAW
LegalAct | United Nations Convention on the Law of the Sea | UNCLOS
LegalAct | Refugee Convention | 1951 Refugee Convention; Geneva Convention relating to the Status of Refugees
LegalAct | Inflation Reduction Act |
LegalAct | Bipartisan Infrastructure Law |
LegalAct | Freedom of Information Act | FOIA
Policy | Agenda 2063 |
Policy | European Pillar of Social Rights |
Policy | Farm to Fork Strategy |
Policy | European Agenda on Security |
Policy | European Agenda on Migration |
Policy | Pact on Migration and Asylum | EU Pact on Migration and Asylum; New Pact on Migration and Asylum
Policy | Europe 2020 | Europe 2020 strategy
Policy | Global Gateway |
Policy | Paris Declaration on Aid Effectiveness |
Policy | Beijing Declaration and Platform for Action | Beijing Platform for Action
Policy | Millennium Development Goals | MDGs
Policy | Common European Asylum System | CEAS
Body | World Health Assembly |
Event | United Nations Climate Change Conference |
`;
