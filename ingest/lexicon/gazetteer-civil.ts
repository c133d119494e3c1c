/**
 * Societies, institutes, firms and undertakings that policy documents name without introducing them: label | name | other names and acronyms. Long because it is one table.
 * State of 2026-11; names as the bodies give themselves, undertakings and acts as those who made them do. No name stands here that is also an
 * everyday word. An aid for labels and acronyms, as the other tables are. Long because it is one table.
 */
export const civilLines = `
InternationalOrganisation | Médecins Sans Frontières | MSF
InternationalOrganisation | Médecins du Monde | Doctors of the World
InternationalOrganisation | Terre des Hommes |
InternationalOrganisation | Friends of the Earth | Friends of the Earth International; Friends of the Earth Europe
InternationalOrganisation | Partners in Health |
InternationalOrganisation | Search for Common Ground |
InternationalOrganisation | International Alert |
InternationalOrganisation | Saferworld |
InternationalOrganisation | International Crisis Group |
InternationalOrganisation | Norwegian People's Aid |
InternationalOrganisation | HALO Trust | The HALO Trust
InternationalOrganisation | Mines Advisory Group |
InternationalOrganisation | Handicap International | Humanity & Inclusion
InternationalOrganisation | Action Against Hunger | Action contre la Faim
InternationalOrganisation | Catholic Relief Services |
InternationalOrganisation | Caritas | Caritas Internationalis; Caritas Europa
InternationalOrganisation | Islamic Relief | Islamic Relief Worldwide
InternationalOrganisation | Lutheran World Federation |
InternationalOrganisation | World Council of Churches |
InternationalOrganisation | Christian Aid |
InternationalOrganisation | Concern Worldwide |
InternationalOrganisation | GOAL Global |
InternationalOrganisation | Tearfund |
InternationalOrganisation | People in Need |
InternationalOrganisation | Habitat for Humanity |
InternationalOrganisation | Heifer International |
InternationalOrganisation | Conservation International |
InternationalOrganisation | The Nature Conservancy | Nature Conservancy
InternationalOrganisation | BirdLife International |
InternationalOrganisation | Wetlands International |
InternationalOrganisation | Wildlife Conservation Society |
InternationalOrganisation | Rainforest Alliance |
InternationalOrganisation | Fairtrade International |
InternationalOrganisation | Forest Stewardship Council |
InternationalOrganisation | Marine Stewardship Council |
InternationalOrganisation | Privacy International |
InternationalOrganisation | ARTICLE 19 | Article 19
InternationalOrganisation | Statewatch |
InternationalOrganisation | European Council on Refugees and Exiles |
InternationalOrganisation | Jesuit Refugee Service |
InternationalOrganisation | Platform for International Cooperation on Undocumented Migrants | PICUM
InternationalOrganisation | Committee to Protect Journalists |
InternationalOrganisation | International Press Institute |
InternationalOrganisation | International Federation of Journalists |
InternationalOrganisation | European Federation of Journalists |
InternationalOrganisation | Freedom House |
InternationalOrganisation | International Commission of Jurists |
InternationalOrganisation | International Federation for Human Rights | FIDH
InternationalOrganisation | Minority Rights Group | Minority Rights Group International
InternationalOrganisation | Anti-Slavery International |
InternationalOrganisation | ECPAT International | ECPAT
InternationalOrganisation | SOS Children's Villages | SOS Children's Villages International
InternationalOrganisation | Right To Play |
InternationalOrganisation | Girls Not Brides |
InternationalOrganisation | Publish What You Pay |
InternationalOrganisation | Publish What You Fund |
InternationalOrganisation | Open Contracting Partnership |
InternationalOrganisation | Open Knowledge Foundation |
InternationalOrganisation | Open Data Institute |
InternationalOrganisation | Web Foundation | World Wide Web Foundation
InternationalOrganisation | CyberPeace Institute |
InternationalOrganisation | DiploFoundation |
InternationalOrganisation | Shadowserver Foundation | Shadowserver
InternationalOrganisation | Spamhaus Project | Spamhaus
InternationalOrganisation | Internet Watch Foundation |
InternationalOrganisation | INHOPE |
InternationalOrganisation | National Center for Missing & Exploited Children | NCMEC; National Center for Missing and Exploited Children
InternationalOrganisation | Center for Internet Security |
InternationalOrganisation | Cloud Security Alliance |
InternationalOrganisation | OpenSSF | Open Source Security Foundation
InternationalOrganisation | OWASP | OWASP Foundation; Open Worldwide Application Security Project
InternationalOrganisation | Apache Software Foundation |
InternationalOrganisation | Eclipse Foundation |
InternationalOrganisation | Free Software Foundation | Free Software Foundation Europe; FSFE
InternationalOrganisation | Open Source Initiative |
InternationalOrganisation | OpenForum Europe |
InternationalOrganisation | Software Freedom Conservancy |
InternationalOrganisation | Open Geospatial Consortium | OGC
InternationalOrganisation | OASIS Open |
InternationalOrganisation | International Electrotechnical Commission | IEC
InternationalOrganisation | European Telecommunications Standards Institute | ETSI
InternationalOrganisation | European Committee for Standardization | CEN; European Committee for Standardisation
InternationalOrganisation | CENELEC | European Committee for Electrotechnical Standardization; European Committee for Electrotechnical Standardisation
Network | GSMA | GSM Association
Network | 3GPP | 3rd Generation Partnership Project
InternationalOrganisation | International Chamber of Commerce |
InternationalOrganisation | International Trade Union Confederation | ITUC
InternationalOrganisation | European Trade Union Confederation | ETUC
InternationalOrganisation | International Organisation of Employers | IOE
Network | BusinessEurope | BUSINESSEUROPE
Network | SMEunited | UEAPME
Network | DIGITALEUROPE | DigitalEurope
Network | Confederation of British Industry |
Network | U.S. Chamber of Commerce | US Chamber of Commerce
InternationalOrganisation | United Cities and Local Governments | UCLG
InternationalOrganisation | ICLEI | Local Governments for Sustainability
Network | C40 Cities | C40
Network | Eurocities | EUROCITIES
InternationalOrganisation | Council of European Municipalities and Regions | CEMR
Network | Covenant of Mayors | Global Covenant of Mayors for Climate & Energy
InternationalOrganisation | World Resources Institute |
InternationalOrganisation | International Institute for Sustainable Development | IISD
InternationalOrganisation | International Institute for Environment and Development | IIED
InternationalOrganisation | International Food Policy Research Institute | IFPRI
InternationalOrganisation | International Livestock Research Institute | ILRI
InternationalOrganisation | International Rice Research Institute | IRRI
InternationalOrganisation | Alliance for a Green Revolution in Africa | AGRA
InternationalOrganisation | World Vegetable Center |
InternationalOrganisation | Drugs for Neglected Diseases initiative | DNDi
InternationalOrganisation | International Vaccine Institute |
Network | Innovative Medicines Initiative |
InternationalOrganisation | Clinton Health Access Initiative | CHAI
InternationalOrganisation | Rotary International | Rotary
InternationalOrganisation | Marie Stopes International | MSI Reproductive Choices
InternationalOrganisation | International Planned Parenthood Federation | IPPF
InternationalOrganisation | World Medical Association |
InternationalOrganisation | Inter-American Court of Human Rights |
Body | Inter-American Commission on Human Rights | IACHR
InternationalOrganisation | African Court on Human and Peoples' Rights |
InternationalOrganisation | African Union Development Agency | AUDA-NEPAD; NEPAD
InternationalOrganisation | Smart Africa |
InternationalOrganisation | AFRINIC |
InternationalOrganisation | APNIC |
InternationalOrganisation | LACNIC |
InternationalOrganisation | International Seabed Authority |
InternationalOrganisation | International Hydrographic Organization |
InternationalOrganisation | International Whaling Commission |
InternationalOrganisation | Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO; Comprehensive Nuclear-Test-Ban Treaty Organization
InternationalOrganisation | Permanent Court of Arbitration |
InternationalOrganisation | Hague Conference on Private International Law |
InternationalOrganisation | Wassenaar Arrangement |
InternationalOrganisation | Geneva Centre for Security Sector Governance | DCAF
InternationalOrganisation | Geneva International Centre for Humanitarian Demining | GICHD
InternationalOrganisation | Energy Charter Conference |
InternationalOrganisation | International Solar Alliance |
InternationalOrganisation | Global Green Growth Institute | GGGI
InternationalOrganisation | Nordic Environment Finance Corporation | NEFCO
InternationalOrganisation | Black Sea Trade and Development Bank |
InternationalOrganisation | Organization of the Black Sea Economic Cooperation | BSEC; Black Sea Economic Cooperation
InternationalOrganisation | Central European Initiative |
InternationalOrganisation | Regional Cooperation Council |
InternationalOrganisation | Regional Anti-Corruption Initiative |
InternationalOrganisation | Central Asia Regional Economic Cooperation | CAREC
InternationalOrganisation | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | BIMSTEC
InternationalOrganisation | Colombo Plan |
InternationalOrganisation | Collective Security Treaty Organization | CSTO
InternationalOrganisation | G5 Sahel |
InternationalOrganisation | Mano River Union |
InternationalOrganisation | Lake Chad Basin Commission |
InternationalOrganisation | International Conference on the Great Lakes Region | ICGLR
InternationalOrganisation | Indian Ocean Commission |
InternationalOrganisation | Indian Ocean Rim Association | IORA
InternationalOrganisation | Arab Monetary Fund |
InternationalOrganisation | OPEC Fund for International Development | OPEC Fund
InternationalOrganisation | Arab Bank for Economic Development in Africa | BADEA
InternationalOrganisation | Central American Bank for Economic Integration | CABEI
InternationalOrganisation | Central American Integration System | SICA
InternationalOrganisation | European Southern Observatory | ESO
InternationalOrganisation | European Synchrotron Radiation Facility | ESRF
InternationalOrganisation | Institut Laue-Langevin | ILL
InternationalOrganisation | European Spallation Source | ESS
InternationalOrganisation | European XFEL | EuXFEL
InternationalOrganisation | CERIC-ERIC | CERIC
InternationalOrganisation | Extreme Light Infrastructure | ELI ERIC
InternationalOrganisation | GÉANT | GEANT
InternationalOrganisation | EGI Foundation | EGI
InternationalOrganisation | Square Kilometre Array Observatory | SKAO
InternationalOrganisation | International Science Council |
InternationalOrganisation | Science Europe |
InternationalOrganisation | European University Association |
InternationalOrganisation | NordForsk |
InternationalOrganisation | World Anti-Doping Agency | WADA
InternationalOrganisation | International Olympic Committee |
InternationalOrganisation | Aga Khan Development Network |
InternationalOrganisation | Aga Khan Foundation |
InternationalOrganisation | King Baudouin Foundation |
InternationalOrganisation | Robert Bosch Stiftung |
InternationalOrganisation | Bertelsmann Stiftung |
InternationalOrganisation | Volkswagen Foundation | Volkswagen Stiftung
InternationalOrganisation | Children's Investment Fund Foundation | CIFF
InternationalOrganisation | Carnegie Corporation of New York | Carnegie Corporation
InternationalOrganisation | National Endowment for Democracy |
InternationalOrganisation | European Endowment for Democracy |
InternationalOrganisation | Internews |
InternationalOrganisation | IREX |
InternationalOrganisation | FHI 360 |
InternationalOrganisation | International Foundation for Electoral Systems | IFES
InternationalOrganisation | National Democratic Institute |
InternationalOrganisation | International Republican Institute |
InternationalOrganisation | Westminster Foundation for Democracy |
InternationalOrganisation | Konrad-Adenauer-Stiftung | Konrad Adenauer Foundation; Konrad Adenauer Stiftung
InternationalOrganisation | Friedrich-Ebert-Stiftung | Friedrich Ebert Foundation; Friedrich Ebert Stiftung
InternationalOrganisation | Heinrich-Böll-Stiftung | Heinrich Böll Foundation; Heinrich Böll Stiftung
Body | Carnegie Endowment for International Peace |
Body | Brookings Institution |
Body | Chatham House | Royal Institute of International Affairs
Body | RAND Corporation | RAND Europe
Body | Royal United Services Institute | RUSI
Body | International Institute for Strategic Studies | IISS
Body | Stockholm International Peace Research Institute | SIPRI
Body | Small Arms Survey |
Body | Overseas Development Institute |
Body | Center for Global Development |
Body | Bruegel |
Body | Centre for European Policy Studies | CEPS
Body | German Marshall Fund | German Marshall Fund of the United States
Body | Atlantic Council |
Body | Stiftung Wissenschaft und Politik |
Body | European Policy Centre |
Body | European Centre for Development Policy Management | ECDPM
Body | European Union Institute for Security Studies | EUISS; EU Institute for Security Studies
Body | European University Institute |
Body | College of Europe |
Body | European Security and Defence College | ESDC
Body | European Centre of Excellence for Countering Hybrid Threats | Hybrid CoE; Hybrid Centre of Excellence
Body | NATO Cooperative Cyber Defence Centre of Excellence | CCDCOE; NATO CCDCOE
Body | Allied Command Transformation |
Body | Allied Command Operations |
Body | NATO Communications and Information Agency | NCI Agency
Body | European Union Military Staff | EUMS; EU Military Staff
Body | European Union Military Committee | EUMC; EU Military Committee
Body | Joint Cybercrime Action Taskforce | J-CAT
Body | European Financial and Economic Crime Centre |
Body | European Migrant Smuggling Centre |
Body | EU Innovation Hub for Internal Security |
Body | Committee of Ministers of the Council of Europe | Committee of Ministers; Council of Europe Committee of Ministers
Body | Venice Commission | European Commission for Democracy through Law
Body | MONEYVAL |
InternationalOrganisation | United Nations system | UN system; United Nations development system; UN development system
Body | United Nations Counter-Terrorism Committee Executive Directorate | CTED
Body | United Nations Office of Counter-Terrorism | UNOCT
Body | United Nations Office for Disarmament Affairs | UNODA
Body | United Nations Interregional Crime and Justice Research Institute | UNICRI
Body | United Nations Mine Action Service | UNMAS
Body | United Nations Capital Development Fund | UNCDF
Body | United Nations Economic Commission for Africa | UNECA
Body | United Nations Economic and Social Council | ECOSOC
Body | United Nations Statistics Division |
Body | United Nations Global Compact | UN Global Compact
Body | United Nations Assistance Mission in Afghanistan | UNAMA
Body | United Nations Assistance Mission for Iraq | UNAMI
Body | United Nations Support Mission in Libya | UNSMIL
Body | United Nations Mission in South Sudan | UNMISS
Body | United Nations Interim Force in Lebanon | UNIFIL
Body | United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA
Body | African Union Transition Mission in Somalia | ATMIS
Body | African Union Mission in Somalia | AMISOM
Body | OSCE Special Monitoring Mission to Ukraine |
Body | EULEX Kosovo | EULEX
Body | EUPOL COPPS |
Body | EUCAP Sahel Mali |
Body | EUCAP Sahel Niger |
Body | EUCAP Somalia |
Body | EUTM Mali |
Body | EUTM Somalia |
Body | EUBAM Libya |
Body | EUBAM Rafah |
Body | EUMM Georgia | European Union Monitoring Mission in Georgia
Body | EUAM Ukraine | EU Advisory Mission Ukraine
Body | EUNAVFOR MED |
Body | KFOR | Kosovo Force
Body | Task Force on Computer Security Incident Response Teams |
Network | Europol Platform for Experts |
Network | European Network of Transmission System Operators for Gas | ENTSOG
Network | European Cyber Security Organisation | ECSO; European Cyber Security Organization
Network | EU-CyCLONe | European Cyber Crises Liaison Organisation Network; EU CyCLONe; CyCLONe
Network | European Judicial Cybercrime Network | EJCN
Network | Camden Asset Recovery Inter-Agency Network | CARIN
Network | European Union Internet Forum |
Network | European Open Science Cloud Association | EOSC Association
Network | Global Internet Forum to Counter Terrorism | GIFCT
Network | Tech Against Terrorism |
Network | Cyber Threat Alliance |
Network | Partnership for Global Infrastructure and Investment | PGII
Network | Minerals Security Partnership |
Network | Powering Past Coal Alliance |
Network | Internet Governance Forum | IGF
Network | Extractive Industries Transparency Initiative | EITI
Network | Stop TB Partnership |
Network | Scaling Up Nutrition Movement |
Network | United Nations Group of Governmental Experts | UN GGE; UNGGE
Network | Global Coalition against Daesh | Global Coalition to Defeat ISIS
Network | Eastern Partnership |
Network | WePROTECT Global Alliance |
Agency | Bundesamt für Sicherheit in der Informationstechnik | BSI; Federal Office for Information Security
Agency | Bundeskriminalamt | BKA; Federal Criminal Police Office
Agency | Agence nationale de la sécurité des systèmes d'information | ANSSI
Agency | Guardia Civil |
Agency | Carabinieri | Arma dei Carabinieri
Agency | Garda Síochána | An Garda Síochána
Agency | Royal Canadian Mounted Police | RCMP
Agency | Australian Federal Police | AFP
Agency | Metropolitan Police | Metropolitan Police Service
Agency | New Zealand Police |
Agency | Expertise France |
Agency | Enabel |
Agency | LuxDev | Lux-Development
Agency | Austrian Development Agency |
Agency | Korea International Cooperation Agency | KOICA
Agency | Swiss Agency for Development and Cooperation | SDC
Agency | Irish Aid |
Agency | Finnfund |
Agency | Norfund |
Agency | Swedfund |
Agency | Proparco |
Agency | British International Investment |
Agency | British Council |
Agency | Spanish Agency for International Development Cooperation | AECID
Agency | Italian Agency for Development Cooperation | AICS
Agency | Turkish Cooperation and Coordination Agency | TIKA
Agency | JPCERT/CC |
Agency | CERT-In | Indian Computer Emergency Response Team
Company | Deutsche Bahn |
Company | SNCF |
Company | Trenitalia |
Company | Ferrovie dello Stato |
Company | Lufthansa | Deutsche Lufthansa
Company | Air France | Air France-KLM
Agency | Transport for London | TfL
Company | Palo Alto Networks |
Company | Cisco Talos |
Company | CrowdStrike |
Company | Mandiant |
Company | FireEye |
Company | Trend Micro |
Company | Check Point | Check Point Software
Company | Fortinet |
Company | Kaspersky | Kaspersky Lab
Company | McAfee | Intel Security
Company | Symantec |
Company | NortonLifeLock |
Company | Bitdefender |
Company | ESET |
Company | F-Secure |
Company | Avast |
Company | SolarWinds |
Company | Cloudflare |
Company | Akamai |
Company | Amazon Web Services | AWS
Company | Alphabet | Alphabet Inc.
Company | Qualcomm |
Company | Ericsson |
Company | Nokia |
Company | ZTE |
Company | TSMC |
Company | ASML |
Company | SAP |
Company | Atos |
Company | Capgemini |
Company | Accenture |
Company | Deloitte |
Company | KPMG |
Company | PricewaterhouseCoopers | PwC
Company | Ernst & Young | EY
Company | McKinsey & Company | McKinsey
Company | Boston Consulting Group |
Company | Vodafone | Vodafone Group
Company | Telefónica |
Company | Deutsche Telekom |
Company | Telenor |
Company | Telia |
Company | AT&T |
Company | Verizon |
Company | Mastercard |
Company | PayPal |
Company | JPMorgan Chase | JPMorgan; JP Morgan
Company | Goldman Sachs |
Company | Morgan Stanley |
Company | Citigroup | Citi
Company | HSBC |
Company | Barclays |
Company | Standard Chartered |
Company | Deutsche Bank |
Company | BNP Paribas |
Company | Société Générale |
Company | Crédit Agricole |
Company | UniCredit |
Company | Intesa Sanpaolo |
Company | Banco Santander |
Company | Rabobank |
Company | BlackRock |
Company | Maersk | A.P. Moller – Maersk; A.P. Moller-Maersk
Company | Rolls-Royce |
Company | BAE Systems |
Company | Northrop Grumman |
Company | Raytheon |
Company | General Dynamics |
Company | Airbus Defence and Space |
Company | Thales Alenia Space |
Company | Rheinmetall |
Company | Saab AB |
Company | SpaceX |
Company | Eutelsat |
Company | Volkswagen |
Company | Mercedes-Benz |
Company | Toyota |
Company | Johnson & Johnson |
Company | Novartis |
Company | Sanofi |
Company | GlaxoSmithKline | GSK
Company | BioNTech |
Company | Procter & Gamble |
Company | Unilever |
Company | Nestlé |
Company | Danone |
Company | Glencore |
Company | Rio Tinto |
Company | ArcelorMittal |
Company | Gazprom |
Company | Rosneft |
Company | Rosatom |
Company | Equinor |
Company | Ørsted |
Company | Iberdrola |
Company | Enel |
Company | Vattenfall |
Company | Trafigura |
Initiative | No More Ransom | No More Ransom initiative; No More Ransom project
Initiative | Christchurch Call | Christchurch Call to Action
Initiative | Belt and Road Initiative |
Initiative | Power Africa |
Initiative | Prosper Africa |
Initiative | Feed the Future |
Initiative | Access to COVID-19 Tools Accelerator | ACT-Accelerator; ACT Accelerator
Initiative | Mission Innovation |
Initiative | EMPACT |
Initiative | European Open Science Cloud | EOSC
Initiative | Gaia-X | GAIA-X
Initiative | Safer Internet Day |
Initiative | GLACY+ |
Initiative | Cyber4Dev |
Initiative | EU CyberNet |
Initiative | CyberEast |
Initiative | CyberSouth |
Initiative | Great Green Wall | Great Green Wall Initiative
Initiative | Debt Service Suspension Initiative |
Initiative | Spotlight Initiative |
Policy | REPowerEU | REPowerEU plan; REPowerEU Plan
Policy | Fit for 55 | Fit for 55 package
Policy | Strategic Compass | Strategic Compass for Security and Defence
Policy | Paris Call for Trust and Security in Cyberspace | Paris Call
Policy | G20 Compact with Africa | Compact with Africa
Policy | Women, Peace and Security Agenda | Women, Peace and Security agenda; WPS agenda; WPS Agenda
Policy | Youth, Peace and Security Agenda | Youth, Peace and Security agenda
Policy | Digital Decade | Digital Decade Policy Programme
Policy | European Democracy Action Plan |
Policy | Code of Practice on Disinformation |
LegalAct | Digital Operational Resilience Act | DORA
LegalAct | eIDAS Regulation | eIDAS
LegalAct | Malabo Convention | African Union Convention on Cyber Security and Personal Data Protection
LegalAct | Arms Trade Treaty |
LegalAct | Chemical Weapons Convention |
LegalAct | Biological Weapons Convention |
LegalAct | Treaty on the Non-Proliferation of Nuclear Weapons | Nuclear Non-Proliferation Treaty; Non-Proliferation Treaty
LegalAct | Comprehensive Nuclear-Test-Ban Treaty |
LegalAct | Convention against Torture | United Nations Convention against Torture
LegalAct | United Nations Convention against Corruption | UNCAC; UN Convention against Corruption
LegalAct | United Nations Convention against Transnational Organized Crime | UNTOC; Palermo Convention
LegalAct | Basel Convention |
LegalAct | Stockholm Convention |
LegalAct | Minamata Convention | Minamata Convention on Mercury
LegalAct | Ramsar Convention |
LegalAct | Cartagena Protocol |
LegalAct | Nagoya Protocol |
LegalAct | African Continental Free Trade Area | AfCFTA
LegalAct | Dayton Peace Agreement | Dayton Accords; Dayton Agreement
LegalAct | Good Friday Agreement | Belfast Agreement
LegalAct | Minsk agreements | Minsk Agreements
Programme | Global Europe |
Programme | European High-Performance Computing Joint Undertaking | EuroHPC; EuroHPC Joint Undertaking
Programme | Clean Sky |
Programme | Instrument contributing to Stability and Peace | IcSP
Programme | Western Balkans Investment Framework | WBIF
Programme | European Instrument for Democracy and Human Rights | EIDHR
Programme | Development Cooperation Instrument |
Programme | Global Agriculture and Food Security Program | GAFSP
Programme | Climate Investment Funds |
Programme | Loss and Damage Fund |
Programme | Peacebuilding Fund | United Nations Peacebuilding Fund; UN Peacebuilding Fund
InformationSystem | SIENA | Secure Information Exchange Network Application
InformationSystem | FIU.net |
InformationSystem | EGNOS |
Document | Tallinn Manual | Tallinn Manual 2.0
`;
