/**
 * Departments, agencies and other bodies of states that documents name without introducing them: label | name | other names and acronyms.
 * State of 2026-11; names as the bodies give themselves, and of bodies that had another name in the last fifteen years, both. Only names that
 * no other state has. Departments whose names hold commas ("Immigration, Refugees and Citizenship Canada") stand here so that no list is read
 * in them. Long because it is one table.
 */
export const stateLines = `
Institution | U.S. Department of Labor | US Department of Labor; Department of Labor
Institution | U.S. Department of Commerce | US Department of Commerce; Department of Commerce
Institution | U.S. Department of the Treasury | US Department of the Treasury; U.S. Treasury; US Treasury
Institution | U.S. Department of the Interior | US Department of the Interior; Department of the Interior
Institution | U.S. Department of Transportation | US Department of Transportation; USDOT
Institution | U.S. Department of Education | US Department of Education
Institution | U.S. Department of Veterans Affairs | Department of Veterans Affairs
Institution | U.S. Department of Housing and Urban Development | Department of Housing and Urban Development; HUD
Institution | U.S. Congress | US Congress; United States Congress
Institution | U.S. Senate | US Senate; United States Senate
Institution | U.S. House of Representatives | US House of Representatives; United States House of Representatives
Institution | U.S. Supreme Court | US Supreme Court; Supreme Court of the United States
Institution | Office of the United States Trade Representative | USTR; Office of the U.S. Trade Representative
Body | Office of Science and Technology Policy | OSTP; White House Office of Science and Technology Policy
Body | Office of the Director of National Intelligence | ODNI
Body | Office of the National Cyber Director | ONCD
Agency | U.S. Customs and Border Protection | US Customs and Border Protection; CBP
Agency | U.S. Immigration and Customs Enforcement | US Immigration and Customs Enforcement
Agency | U.S. Citizenship and Immigration Services | USCIS
Agency | Transportation Security Administration | TSA
Agency | U.S. Coast Guard | US Coast Guard; United States Coast Guard; USCG
Agency | U.S. Secret Service | US Secret Service; United States Secret Service
Agency | Drug Enforcement Administration | DEA
Agency | Federal Aviation Administration | FAA
Agency | Federal Energy Regulatory Commission | FERC
Agency | Federal Deposit Insurance Corporation | FDIC
Agency | Securities and Exchange Commission | SEC
Agency | Small Business Administration | SBA
Agency | General Services Administration | GSA
Agency | Consumer Financial Protection Bureau | CFPB
Agency | Equal Employment Opportunity Commission | EEOC
Agency | Occupational Safety and Health Administration | OSHA
Agency | Centers for Medicare & Medicaid Services | CMS; Centers for Medicare and Medicaid Services
Agency | Health Resources and Services Administration | HRSA
Agency | Substance Abuse and Mental Health Services Administration | SAMHSA
Agency | Advanced Research Projects Agency for Health | ARPA-H
Agency | Defense Advanced Research Projects Agency | DARPA
Agency | National Telecommunications and Information Administration | NTIA
Agency | National Endowment for the Arts | NEA
Agency | National Endowment for the Humanities | NEH
Agency | Institute of Museum and Library Services | IMLS
Agency | Smithsonian Institution | Smithsonian
Agency | Library of Congress |
Agency | U.S. Geological Survey | US Geological Survey; USGS; United States Geological Survey
Agency | U.S. Fish and Wildlife Service | US Fish and Wildlife Service; USFWS
Agency | U.S. Army Corps of Engineers | US Army Corps of Engineers; Army Corps of Engineers; USACE
Agency | U.S. Trade and Development Agency | USTDA; US Trade and Development Agency
Agency | Export-Import Bank of the United States | EXIM; U.S. Export-Import Bank
Agency | AmeriCorps |
Body | United States Africa Command | AFRICOM; U.S. Africa Command; US Africa Command
Body | United States Cyber Command | U.S. Cyber Command; US Cyber Command; USCYBERCOM
Institution | UK Parliament |
Institution | Scottish Government |
Institution | Welsh Government |
Institution | Northern Ireland Executive |
Institution | Department for Business, Energy and Industrial Strategy | BEIS; Department for Business, Energy & Industrial Strategy
Institution | Department for Environment, Food and Rural Affairs | Defra; DEFRA; Department for Environment, Food & Rural Affairs
Institution | Department for Digital, Culture, Media and Sport | DCMS; Department for Culture, Media and Sport; Department for Digital, Culture, Media & Sport
Institution | Department for Science, Innovation and Technology | DSIT
Institution | Department for Levelling Up, Housing and Communities | DLUHC; Ministry of Housing, Communities and Local Government
Institution | Department for Work and Pensions | DWP
Institution | Department of Health and Social Care | DHSC
Institution | Department for Business, Innovation and Skills | BIS
Institution | Foreign and Commonwealth Office | FCO
Institution | HM Government | Her Majesty's Government; His Majesty's Government
Agency | HM Revenue and Customs | HMRC; HM Revenue & Customs
Agency | Information Commissioner's Office | ICO
Agency | Financial Conduct Authority | FCA
Agency | Competition and Markets Authority | CMA
Agency | UK Health Security Agency | UKHSA
Agency | Public Health England | PHE
Agency | NHS England |
Agency | Medicines and Healthcare products Regulatory Agency | MHRA
Agency | Government Communications Headquarters | GCHQ
Agency | UK Space Agency |
Agency | British Council |
Agency | National Audit Office | NAO
Body | Government Digital Service | GDS
Body | Crown Prosecution Service | CPS
Body | Counter Terrorism Policing |
Institution | Global Affairs Canada |
Institution | Innovation, Science and Economic Development Canada | ISED
Institution | Natural Resources Canada | NRCan
Institution | Environment and Climate Change Canada | ECCC
Institution | Immigration, Refugees and Citizenship Canada | IRCC
Institution | Crown-Indigenous Relations and Northern Affairs Canada | CIRNAC
Institution | Fisheries and Oceans Canada |
Institution | Agriculture and Agri-Food Canada | AAFC
Institution | Employment and Social Development Canada | ESDC
Institution | Public Services and Procurement Canada | PSPC
Institution | Housing, Infrastructure and Communities Canada | Infrastructure Canada
Institution | Public Safety Canada |
Institution | Health Canada |
Institution | Transport Canada |
Institution | Indigenous Services Canada |
Institution | Treasury Board of Canada Secretariat | Treasury Board Secretariat
Agency | Public Health Agency of Canada | PHAC
Agency | Canada Revenue Agency | CRA
Agency | Canada Border Services Agency | CBSA
Agency | Canadian Institutes of Health Research | CIHR
Agency | Parks Canada |
Agency | Statistics Canada |
Agency | Royal Canadian Mounted Police | RCMP
Agency | Communications Security Establishment |
Agency | Canadian Centre for Cyber Security |
Agency | Business Development Bank of Canada |
Agency | Export Development Canada |
Company | Atomic Energy of Canada Limited | AECL
Institution | Department of Climate Change, Energy, the Environment and Water | DCCEEW
Institution | Department of Infrastructure, Transport, Regional Development, Communications and the Arts |
Institution | Department of Agriculture, Fisheries and Forestry |
Institution | Department of Industry, Science and Resources |
Institution | Department of the Prime Minister and Cabinet |
Institution | Australian Government |
Agency | Australian Signals Directorate | ASD
Agency | Australian Cyber Security Centre | ACSC
Agency | Australian Federal Police | AFP
Agency | Australian Border Force |
Agency | Australian Competition and Consumer Commission | ACCC
Agency | Australian Communications and Media Authority | ACMA
Agency | Australian Securities and Investments Commission | ASIC
Agency | Australian Renewable Energy Agency | ARENA
Agency | Australian Centre for International Agricultural Research | ACIAR
Agency | Australian Prudential Regulation Authority | APRA
Institution | Ministry of Business, Innovation and Employment | MBIE
Institution | New Zealand Government |
Institution | Bundesrat | German Bundesrat
Institution | Auswärtiges Amt | German Federal Foreign Office; Federal Foreign Office
Institution | German Federal Ministry for Economic Cooperation and Development | Federal Ministry for Economic Cooperation and Development; BMZ
Institution | German Federal Ministry of Education and Research | Federal Ministry of Education and Research; BMBF
Institution | German Federal Ministry of the Interior | Federal Ministry of the Interior; BMI
Agency | Federal Office for Information Security | BSI
Agency | German Academic Exchange Service | DAAD
Agency | German Research Foundation | DFG; Deutsche Forschungsgemeinschaft
Agency | Federal Criminal Police Office | BKA; Bundeskriminalamt
Institution | Assemblée nationale | French National Assembly
Institution | French Senate |
Agency | ANSSI | Agence nationale de la sécurité des systèmes d'information
Agency | CNRS | French National Centre for Scientific Research
Agency | Expertise France |
Institution | Dutch Ministry of Foreign Affairs | Netherlands Ministry of Foreign Affairs
Agency | Netherlands Enterprise Agency | RVO
Agency | Swiss Agency for Development and Cooperation | SDC
Agency | Austrian Development Agency |
Agency | Enabel |
Agency | Irish Aid |
Agency | Danida | Danish International Development Agency
Agency | Research Council of Norway |
Agency | Swedish Research Council |
Agency | Vinnova |
Agency | Business Finland |
Agency | Spanish Agency for International Development Cooperation | AECID
Agency | Italian Agency for Development Cooperation | AICS
Institution | Japanese Ministry of Foreign Affairs | Ministry of Foreign Affairs of Japan
Institution | Ministry of Economy, Trade and Industry | METI
Agency | Japan Bank for International Cooperation | JBIC
Agency | Korea International Cooperation Agency | KOICA
Agency | Turkish Cooperation and Coordination Agency | TIKA
Institution | State Council of China |
Institution | NITI Aayog |
Institution | Lok Sabha |
Institution | Rajya Sabha |
Agency | Indian Space Research Organisation | ISRO
Agency | Reserve Bank of India | RBI
Agency | Central Bank of Kenya |
Institution | Knesset |
Institution | Duma | State Duma
`;
