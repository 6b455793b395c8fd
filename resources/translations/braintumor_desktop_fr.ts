<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>braintumor_desktop</name>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>it shows nothing</source>
      <translation>elle ne montre rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Nothing in the two series fits together.</source>
      <translation>Rien ne concorde entre les deux séries.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>The series cannot be registered</source>
      <translation>La série ne peut pas être recalée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>The two show only {percent} % of the head in common.</source>
      <translation>Les deux séries n'ont en commun que {percent} % de la tête.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Two halves of the series say different places, {mm} mm apart.</source>
      <translation>Deux moitiés de la série donnent des positions distantes de {mm} mm.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/words.py" />
      <source>{answer} so far</source>
      <translation>{answer} (provisoire)</translation>
    </message>
  </context>
</TS>
