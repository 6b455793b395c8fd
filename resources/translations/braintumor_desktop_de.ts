<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>braintumor_desktop</name>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>it shows nothing</source>
      <translation>sie zeigt nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Nothing in the two series fits together.</source>
      <translation>Nichts in den beiden Serien passt zueinander.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>The series cannot be registered</source>
      <translation>Die Serie lässt sich nicht registrieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>The two show only {percent} % of the head in common.</source>
      <translation>Beide zeigen nur {percent} % des Kopfes gemeinsam.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Two halves of the series say different places, {mm} mm apart.</source>
      <translation>Zwei Hälften der Serie ergeben Lagen, die {mm} mm auseinanderliegen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/words.py" />
      <source>{answer} so far</source>
      <translation>{answer} bisher</translation>
    </message>
  </context>
</TS>
