/** First names in common use in Norway, among grown-ups and young people, whatever they have come from. */
export const FORNAVN: ReadonlySet<string> = new Set(
  `Aage Aasmund Abdi Abdul Abdullah Adam Adrian Afshan Agnes Ahmad Ahmed Aisha Aksel Alf Alfred Ali Alina Allan Alma Amalie Amanda Amina
  Amira Amund Anders Andre André Andrea Andreas Ane Anette Anita Anja Ann Anna Annbjørg Anne Annette Anniken Anton Are Arild Arne Arnfinn
  Arnt Arve Arvid Asbjørn Asgeir Ask Aslak Astrid Atle Aud Audun August Aurora Axel Beate Bendik Benedicte Benedikte Benjamin Bente Berit
  Bernt Birgit Birgitte Birgitta Birte Bjarne Bjarte Bjørg Bjørn Bjørnar Bodil Borghild Brage Brit Britt Brynjar Bård Børge Camilla Carina
  Carl Caroline Caspar Catharina Cathrine Cecilie Celine Charlotte Christer Christian Christin Christina Christine Christoffer Christopher
  Claus Dag Dagfinn Dagny Dagrun Daniel David Dina Ebba Edel Edith Edvard Edvin Egil Eileen Einar Eirik Eirin Eivind Eldar Elena Eli Elias
  Elin Elina Elisa Elisabeth Elise Ella Ellen Ellinor Else Elsa Embla Emil Emilie Emma Endre Eric Erik Erika Erlend Erling Ernst Espen Ester
  Eva Even Fadumo Farah Fatima Fatuma Filip Fina Finn Fredrik Freddy Frida Frode Frøya Gabriel Geir Georg Gerd Gina Gisle Gjertrud Grete
  Grethe Gro Gudrun Gunhild Gunn Gunnar Gustav Guri Gøril Haakon Hamza Hanna Hannah Hanne Hans Harald Harry Hassan Hedda Hedvig Hege Heidi
  Helen Helena Helene Helga Helge Helle Henning Henriette Henrik Henry Herman Hilde Hildegunn Hussein Håkon Håvard Ibrahim Ida Idun Idunn
  Ina Ine Inga Inge Ingeborg Ingebjørg Inger Ingrid Ingunn Ingvar Ingvild Irene Iris Isabel Isabella Isak Ismail Ivar Iver Jakob Jamal Jan
  Janne Jannicke Jarle Jasmin Jens Jenny Jeanette Jo Joachim Joakim Johan Johanna Johanne Johannes John Johnny Jon Jonas Jonathan Jorunn
  Joseph Josefine Jostein Julia Julie Julian Jørgen Jørn Kai Kaja Kamilla Karen Kari Karin Karina Karl Karoline Kaspar Kasper Katarina
  Kathrine Katrine Kenneth Ketil Khadija Kim Kine Kirsten Kirsti Kittil Kjell Kjersti Kjetil Klara Knut Kolbjørn Konrad Kristian Kristin
  Kristina Kristine Kristoffer Kåre Lars Lasse Laila Laura Lea Leah Leif Lena Lene Leo Leon Lilly Lill Lina Linda Line Linn Linnea Lisa Lisbeth
  Lise Liv Live Liza Lone Lotte Louise Lucas Ludvig Lukas Luna Mads Magda Magne Magnhild Magnus Mahmoud Mai Maja Malene Malin Marcus Marek
  Maren Margaret Margareth Margit Margrete Margrethe Mari Maria Mariam Mariann Marianne Marie Mariell Marika Marina Marit Marius Markus Marta
  Marte Marthe Martin Martine Maryam Mathea Mathias Mathilde Mats Matteo Maud Max Mette Michael Mie Mikael Mikkel Mina Mohamed Mohammad
  Mohammed Mona Monica Monika Morten Muhammad Muhammed Mustafa Nadia Nancy Natalia Nathalie Nicolai Niklas Nikolai Nils Nina Nora Norunn Odd
  Oddbjørn Oddny Oddvar Ola Olaf Olav Ole Olga Oliver Olivia Omar Ola Osman Oscar Oskar Otto Paul Pauline Peder Per Pernille Peter Petra
  Petter Philip Piotr Preben Pål Ragna Ragnar Ragnhild Ragnvald Randi Rasmus Rebecca Rebekka Reidar Reidun Renate Rita Robert Roger Rolf
  Ronny Roar Roy Ruben Runar Rune Ruth Rønnaug Sahra Salma Samira Samuel Sander Sandra Sara Sarah Sebastian Selma Severin Siri Sigbjørn
  Sigmund Signe Sigrid Sigrun Sigurd Silje Simen Simon Sindre Siril Sissel Siv Sivert Snorre Sofia Sofie Solfrid Solveig Sondre Sonja Sophie
  Stefan Stein Steinar Stian Stig Stine Sunniva Susann Susanne Svanhild Svein Sven Svenn Sverre Sylvia Synne Synnøve Søren Tanja Tarjei Teodor
  Terese Terje Thea Theodor Therese Thomas Thor Thorbjørn Tiril Tobias Tom Tommy Tone Tonje Tor Tora Torbjørn Tord Tore Torfinn Torgeir Torgrim
  Torill Torkel Tormod Torstein Torunn Tove Trine Trond Trude Trygve Turid Tuva Ulf Ulrik Una Unn Unni Ursula Valdemar Vegard Vera Veronica
  Vetle Vibeke Victor Victoria Vidar Vigdis Viktor Viktoria Vilde William Wenche Yasmin Yngve Yusuf Yvonne Zahra Zainab Øistein Ørjan Østein
  Øystein Øyvind Åge Åse Åsmund Åshild Aasta Aase`.split(/\s+/u),
);
