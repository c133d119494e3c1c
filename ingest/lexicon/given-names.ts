/** Given names of many countries that name little else: they tell people from bodies whose names nobody knows. An aid, as the places are. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  Aarav Aarti Abdou Abdoulaye Abdul Abdullah Abebe Abena Abhijit Abiodun Achim Adaeze Adama Adebayo Adele Aditi Aditya Adnan Adrien Agnieszka
  Ahmad Ahmed Aida Aiko Aisha Aishwarya Ajay Akiko Akinwumi Akira Alain Albin Aleksandar Aleksander Aleksandra Alejandra Alejandro Alessandra
  Alessandro Alessio Alexandre Alexandros Alfonso Alhassan Alicja Alioune Aliou Alix Aliya Amadou Amal Amara Ambroise Amina Aminata Amir Amit
  Amrita Anand Anastasia Anders Andraž André Andrea Andreas Andrej Andrés Andriy Andrzej Aneta Angelos Anika Anil Anita Anja Anjali Anke Anna
  Annalena Anneli Annika Antje Antoine Anton Antonella Antónia António Antonio Antonis Anusha Anya Arif Aristide Arjun Armando Armin Arnaud
  Arne Artem Artur Arturo Arun Arvind Asha Ashok Ashwini Asim Astrid Atsushi Audrius Augustin Aurélie Aurélien Awa Axel Ayesha Aylin Ayodele
  Babajide Babatunde Bashir Bastien Beate Beatriz Benedetta Benoît Bernd Bettina Bhavna Birgit Birgitta Björn Blaise Bogdan Bogusława Boris
  Borut Božena Branko Brigitte Bruna Burak Camille Carla Carlo Carlos Carmela Catarina Cécile Cedric Cédric Celeste Chiara Chidi Chiedza
  Chinwe Chioma Christelle Christophe Chukwuemeka Cihan Ciprian Claudia Claudio Clémence Clément Cornelia Cosmin Cristian Cristiana Cristina
  Cyril Dagmar Damian Danijel Danilo Darko Dariusz Davor Deepa Deepak Dejan Deniz Desmond Devi Dhruv Diane Didier Diego Dieter Dimitar Dimitra
  Dimitrios Dimitris Dinesh Dirk Djibril Dmitri Dmitry Dmytro Dominik Dominika Dominique Donatella Dorota Dragan Dušan Dzmitry Ebrahim Eduardo
  Eero Ekaterina Eleni Elena Eleonora Elif Elina Elisabetta Élise Elke Elżbieta Emeka Emilia Emilie Émilie Emiliano Emine Emmanuelle Enrico
  Enrique Erkki Ernesto Estelle Esteban Eszter Étienne Eugenia Eva Evangelos Ewa Fabian Fabien Fabio Fabrice Fabrizio Farah Farhan Farid
  Fatima Fatimata Fatou Fatoumata Federica Federico Felipe Femi Fernanda Fernando Filip Filippo Fiona Firoz Flavia Flávio Florian Folasade
  Francesca Francesco Francisca Francisco Franck François Françoise Frédéric Frederik Friederike Fumiko Funmilayo Gabriela Gabriele Gabriella
  Gaëlle Gaurav Gavin Geert Geeta Geneviève Gennaro Georgi Georgia Georgios Gerd Gergely Gérard Gerhard Giacomo Gianluca Gilles Giorgia
  Giorgio Giorgos Giovanna Giovanni Giulia Giuliano Giulio Giuseppe Gonzalo Goran Götz Grażyna Grégoire Grégory Gregor Grzegorz Guadalupe
  Guido Guillaume Guillermo Gunnar Günter Gunther Gustavo Habib Hadiza Haile Hakan Håkan Halima Hamid Hannes Hans Haruki Harald Harish Haruka
  Hassan Hector Heidi Heike Heiko Heinrich Helena Helga Helmut Hélène Hendrik Henning Henrik Henrike Henrique Heribert Herman Hideki Hideo
  Hilda Hiroshi Hiroki Hisham Holger Horst Hristo Hubert Hussein Hyejin Ibrahim Ibrahima Idris Ifeoma Igor Ikechukwu Ilaria Ildikó Ilias Ilona
  Imran Indira Inés Ines Inga Ingeborg Inger Ingrid Ioana Ioannis Irena Irina Isabela Isabelle Ismael Ismail Issa Iván Ivana Ivan Ivica Ivo
  Iwona Jacek Jacko Jacqueline Jacques Jakub Jamila Jana Jánis Janez Jan Janusz Jaroslav Jarosław Jasmina Jaume Javier Jeannette Jelena Jens
  Jérôme Jesper Jesús Jitendra Joachim Joanna João Joaquín Jochen Joëlle Johan Johanna Johannes Jolanta Jonas Jordi Jorge Jörg Jörn José Josef
  Josep Józef Juan Juana Judit Juha Juhani Julien Juliette Julija Jürgen Jussi Justyna Kadri Kaisa Kaja Kamal Kamala Kamil Kanako Karel Karim
  Karin Karina Karl Karolina Katarina Katarzyna Kateřina Katja Katrin Katrine Kavita Kazimierz Keiko Kemal Kenji Khadija Khaled Khalid Kirsi
  Kirsten Kiyoshi Klaus Klára Kofi Koji Konstantin Konstantinos Koichi Krishna Kristian Kristina Kristjan Krisztina Krzysztof Kumar
  Kwabena Kwame Kwasi Lamia Lars Lászlo László Latifa Laurent Laurence Laxmi Layla Leena Leif Leila Lena Lenka Leonardo Leonid Leopold Leszek
  Leyla Lidia Liisa Liliana Lindiwe Lisbeth Livija Loïc Lorena Lorenzo Lotte Louise Luca Lucía Lucia Luciano Ludovic Ludwig Luigi Luis Luís
  Luisa Lukáš Lukas Luz Lyudmila Maarten Maciej Madeleine Magali Magda Magdalena Magnus Mahesh Mahmoud Maja Makoto Małgorzata Mamadou Manfred
  Manoj Manuel Manuela Marcel Marcela Marcello Marcin Marcos Margarita Margherita Margot Margrethe Margus Maria María Mariam Mariama Mariana
  Marianne Mariano Marija Marijana Marika Mario Mário Mariusz Marjan Marjetka Markku Marko Markus Marlène Maroš Marta Martí Martina Maruša
  Massimo Mateusz Mateja Mateo Mathias Mathieu Mathilde Matej Matjaž Matilde Matteo Matthias Matti Mauricio Maurizio Mauro Maxime Mehdi Mehmet
  Meike Meera Michał Michal Michel Michela Michele Michèle Miguel Miha Mihai Mikael Mikhail Mikko Mikołaj Milena Miloš Miloslav Mirela Miriam
  Mirjam Mirko Miroslav Mirosława Mitja Mitsuko Modibo Mohamed Mohammad Mohammed Moises Mónica Mónika Monika Moussa Muhammad Mukesh Murat
  Mustafa Mwangi Nadia Nadine Nadège Nagendra Naledi Nalini Nandini Naoki Naoko Narendra Nasir Nasreen Nataša Natalia Natalie Nathalie Navin
  Neelam Neha Neven Ngozi Nico Nicola Nicolae Nicolas Nicole Niels Nikhil Niklas Nikola Nikolai Nikolaos Nikos Nils Nina Nkosazana Nomvula
  Noriko Nuno Nuria Nurul Oana Obiageli Odile Oksana Ola Olaf Olav Olena Oleh Oleksandr Oleksiy Olivier Oluwaseun Omar Ornella Orsolya Oscar
  Óscar Oskar Osman Otmar Oumar Ousmane Owusu Pablo Paola Paolo Paritosh Pascal Pascale Patrícia Patrice Patrik Patrizia Paulina Paweł Pavel
  Pedro Peeter Pekka Pelin Perrine Petar Petra Petri Petros Philippe Pia Pierre Pietro Pilar Piotr Pirjo Pooja Prabhat Pradeep Prakash Pranav
  Prasad Prashant Preeti Priya Priyanka Przemysław Rabia Rachid Radek Radosław Rafael Rafał Raffaele Rahul Rainer Raj Rajesh Rajiv Rajendra
  Rakesh Ralf Ramesh Ramón Rania Ranjit Raphaël Rasa Rashid Rasmus Raúl Ravi Rebeca Régis Reinhard Rekha Rémi Renata Renate Renaud René
  Riccardo Rikke Rita Ritu Roberta Roberto Robertas Rodolfo Rodrigo Rohan Rohit Roland Rolf Romain Romana Romano Rossella Roxana Rubén Rudolf
  Ruggero Ruslan Rustam Ryszard Saad Sabine Sabrina Sachin Sadia Saeed Saïd Sajid Salif Salim Salma Salman Salvatore Samir Samira Samuli
  Sandeep Sandrine Sangita Sanjay Saoirse Sara Sarita Satoshi Satya Sébastien Seán Sean Sebastian Sebastián Senthil Seppo Serge Sergei Sergey
  Serhiy Sergio Sérgio Shabana Shahid Shanti Sharifa Shehu Shinzo Shigeru Shivani Shreya Siddharth Siegfried Sigrid Silke Silvia Simona Simone
  Sinéad Siobhán Slavica Slawomir Sławomir Sofía Sofia Solange Soledad Solveig Søren Sonia Sonja Sophie Spyros Srinivas Stanislav Stanisław
  Stefan Stefania Stefano Steffen Stéphane Stéphanie Stefanie Stelios Sten Stig Subramaniam Suleiman Sunil Sunita Suresh Susana Susanna Sushma
  Svein Sven Svetlana Svitlana Sylvain Sylvie Szymon Tadeusz Takashi Takeshi Tamás Tamara Tanja Tarek Tariq Tatiana Tatjana Tetsuya Teresa
  Tereza Thabo Thandi Thérèse Theodoros Thibault Thierry Thijs Thilo Thorsten Tiago Tiina Tijani Tobias Tomás Tomáš Tomasz Tomaž Tomislav
  Tomoko Torben Tord Tore Toshiko Toshio Trine Tsitsi Tunde Tuomas Uğur Ulla Ulrich Ulrika Ulrike Umberto Umar Urmila Urša Urszula Ursula Uwe
  Václav Vaclav Valdis Valentina Valentin Valeria Valérie Vasco Vasile Vasilis Véronique Věra Veronika Vesna Vidya Viera Vijay Vikram Viktor
  Viktoria Vilma Vinay Vincenzo Vincent Vineet Virginie Virginijus Vishal Vitalii Vito Vittorio Vivek Vivian Vladimír Vladimir Vlad Vojtěch
  Volker Volodymyr Waldemar Walter Wanda Wangari Werner Wiesław Wiktor Willem Winnie Witold Władysław Wojciech Wolfgang Wouter Xabier Xavier
  Ximena Xiomara Yacine Yahya Yann Yannick Yannis Yasmin Yasmine Yasuko Yaw Yemi Yesenia Yetunde Yevgeny Yoko Yolanda Yoshihide Yoshiko
  Youssef Yuki Yukio Yulia Yuliya Yuri Yuriy Yusuf Yves Yvette Yvonne Zainab Zanele Zbigniew Zdeněk Zdravko Željko Zeynep Zofia Zoltán Zoran
  Zsófia Zsolt Zsuzsanna Zuzana
`
    .trim()
    .split(/\s+/u),
);
