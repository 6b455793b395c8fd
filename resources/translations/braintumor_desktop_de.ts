<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>braintumor_desktop</name>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Across</source>
      <translation>Quer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/proof.py" />
      <source>An object was not written as it should be</source>
      <translation>Ein Objekt wurde nicht so geschrieben, wie es sein soll</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>as many pixels</source>
      <translation>gleich viele Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>back</source>
      <translation>hinten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>crosses the midline</source>
      <translation>überschreitet die Mittellinie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Diameters</source>
      <translation>Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice with {whom} {dice}: {difference}.</source>
      <translation>Dice {dice} im Vergleich ({whom}): {difference}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice {dice}, same size</source>
      <translation>Dice {dice}, gleich groß</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice {dice}, {percent}% larger</source>
      <translation>Dice {dice}, {percent} % größer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice {dice}, {percent}% smaller</source>
      <translation>Dice {dice}, {percent} % kleiner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Findings overlap, which a label map cannot hold.</source>
      <translation>Befunde überlappen sich; das kann eine Labelmap nicht aufnehmen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>front</source>
      <translation>vorn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Glioma</source>
      <translation>Gliom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>glioma</source>
      <translation>Gliom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Hidden</source>
      <translation>Verborgen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>In pixels: {why}</source>
      <translation>In Pixeln: {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it does not say where it lies</source>
      <translation>es sagt nicht, wo es liegt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it has another frame of reference</source>
      <translation>es hat ein anderes Bezugssystem</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>It is not known which network outlined it.</source>
      <translation>Es ist nicht bekannt, welches Netz sie umrissen hat.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it lies beside the slices of the series</source>
      <translation>es liegt neben den Schichten der Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>it shows nothing</source>
      <translation>sie zeigt nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Its frames are spread over several files.</source>
      <translation>Ihre Bilder sind auf mehrere Dateien verteilt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>its pixels have another spacing or lie between those of the series</source>
      <translation>seine Pixel haben einen anderen Abstand oder liegen zwischen denen der Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>its planes lie in another direction</source>
      <translation>seine Ebenen haben eine andere Richtung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>Its slices have different sizes.</source>
      <translation>Ihre Schichten sind verschieden groß.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Judged</source>
      <translation>Beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>Judged on request against its header. {cause}</source>
      <translation>Auf Wunsch trotz der Angaben im Header beurteilt. {cause}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Judging</source>
      <translation>Wird beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Longest</source>
      <translation>Längster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Look at {slices} too: the networks see something there, away from the tumor slices.</source>
      <translation>Auch ansehen: {slices}. Dort sehen die Netze etwas, abseits der Tumorschichten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Look at {slices}.</source>
      <translation>Schichten ansehen: {slices}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>lower</source>
      <translation>unten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>mean {mean}</source>
      <translation>Mittel {mean}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>mean {mean}   SD {sd}</source>
      <translation>Mittel {mean}   SD {sd}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Meningioma</source>
      <translation>Meningeom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>meningioma</source>
      <translation>Meningeom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Millimeters by {element}</source>
      <translation>Millimeter nach {element}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>min {low}   max {high}   median {middle}</source>
      <translation>Min {low}   Max {high}   Median {middle}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>No DICOM object</source>
      <translation>Kein DICOM-Objekt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>No key image</source>
      <translation>Kein Schlüsselbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>No probability map</source>
      <translation>Keine Wahrscheinlichkeitskarte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>No segmentation</source>
      <translation>Keine Segmentierung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/structured_report.py" />
      <source>No structured report</source>
      <translation>Kein strukturierter Bericht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>No tumor</source>
      <translation>Kein Tumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>no tumor</source>
      <translation>kein Tumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>None is where it was.</source>
      <translation>Keine liegt mehr, wo sie lag.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Not assessable</source>
      <translation>Nicht beurteilbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>not assessable</source>
      <translation>nicht beurteilbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>Not judged</source>
      <translation>Nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Nothing in the two series fits together.</source>
      <translation>Nichts in den beiden Serien passt zueinander.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>Nothing is outlined in this series.</source>
      <translation>In dieser Serie ist nichts umrissen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Nothing is outlined in {whom}.</source>
      <translation>Nichts umrissen: {whom}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/structured_report.py" />
      <source>Nothing was judged or measured.</source>
      <translation>Es wurde nichts beurteilt oder gemessen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>outlined at {now} instead of {before}</source>
      <translation>umrissen ab {now} statt {before}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Pituitary tumor</source>
      <translation>Hypophysentumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>pituitary tumor</source>
      <translation>Hypophysentumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>red {red} green {green} blue {blue}</source>
      <translation>Rot {red} Grün {green} Blau {blue}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>SD (population)</source>
      <translation>SD (Grundgesamtheit)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>slice {slices} does ({highest})</source>
      <translation>Schicht {slices} zeigt einen ({highest})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>slice {slices}, not judged</source>
      <translation>Schicht {slices} (nicht beurteilt)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>slices {slices}, not judged</source>
      <translation>die Schichten {slices} (nicht beurteilt)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>something is outlined</source>
      <translation>etwas ist umrissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/errors.py" />
      <source>Stopped</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>The files are gone</source>
      <translation>Die Dateien sind nicht mehr da</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files do not say where the slices lie.</source>
      <translation>Die Dateien sagen nicht, wo die Schichten liegen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>The files have changed</source>
      <translation>Die Dateien haben sich geändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files have no frame of reference.</source>
      <translation>Die Dateien haben kein Bezugssystem (Frame of Reference).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files have no SOP Instance UID.</source>
      <translation>Die Dateien haben keine SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>the gap between {where}</source>
      <translation>die Lücke zwischen {where}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The picture cannot be read any more</source>
      <translation>Das Bild lässt sich nicht mehr lesen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The pictures are no DICOM files.</source>
      <translation>Die Bilder sind keine DICOM-Dateien.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>the same volume</source>
      <translation>gleiches Volumen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>The segmenter sees nothing in this series.</source>
      <translation>Das Segmentierungsnetz sieht in dieser Serie nichts.</translation>
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
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>The type is not clear: {types}.</source>
      <translation>Der Typ ist nicht klar: {types}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume bridges slices that may be missing between all neighbors.</source>
      <translation>Das Volumen überbrückt Schichten, die zwischen allen Nachbarn fehlen könnten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume is unknown: the file does not give the spacing or the places of slices.</source>
      <translation>Das Volumen ist unbekannt: Die Datei nennt den Pixelabstand oder die Lage der Schichten nicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume leaves out {what}.</source>
      <translation>Nicht im Volumen enthalten: {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>They no longer make the series that was judged.</source>
      <translation>Sie ergeben nicht mehr die Serie, die beurteilt wurde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Too many findings overlap in too large a series.</source>
      <translation>Zu viele Befunde überlappen sich in einer zu großen Serie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Tumor</source>
      <translation>Tumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>tumor</source>
      <translation>Tumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Two halves of the series say different places, {mm} mm apart.</source>
      <translation>Zwei Hälften der Serie ergeben Lagen, die {mm} mm auseinanderliegen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Unclear</source>
      <translation>Unklar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>unclear</source>
      <translation>unklar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: a tumor by the classifier ({chance}), but nothing outlined in these slices.</source>
      <translation>Unklar: laut Klassifikator ein Tumor ({chance}), aber in diesen Schichten ist nichts umrissen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: a tumor by the classifier ({chance}), but nothing outlined.</source>
      <translation>Unklar: laut Klassifikator ein Tumor ({chance}), aber nichts umrissen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: a tumor probability of {chance} is close to even, where one answer in three is wrong.</source>
      <translation>Unklar: Eine Tumorwahrscheinlichkeit von {chance} liegt nahe an der Hälfte; dort ist jede dritte Antwort falsch.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: no tumor by the classifier ({chance}), but {area} outlined.</source>
      <translation>Unklar: laut Klassifikator kein Tumor ({chance}), aber {area} umrissen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: the series as a whole shows no tumor ({chance}), but {what}.</source>
      <translation>Unklar: Die Serie als Ganzes zeigt keinen Tumor ({chance}), aber {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: the slices that were judged show no tumor ({chance}), but {what}.</source>
      <translation>Unklar: Die beurteilten Schichten zeigen keinen Tumor ({chance}), aber {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: this may be no slice of a brain in MR ({chance} that it is one).</source>
      <translation>Unklar: Dies ist möglicherweise keine MR-Schicht eines Gehirns (mit {chance} eine).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: {doubtful} of {count} slice may show no brain in MR.</source>
      <translation>Unklar: {doubtful} von {count} Schicht zeigt möglicherweise kein Gehirn im MR.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: {doubtful} of {count} slices may show no brain in MR.</source>
      <translation>Unklar: {doubtful} von {count} Schichten zeigen möglicherweise kein Gehirn im MR.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>upper</source>
      <translation>oben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Waiting, {judged}</source>
      <translation>Wartet, {judged}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/words.py" />
      <source>{answer} so far</source>
      <translation>{answer} bisher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} accepted</source>
      <translation>{count} bestätigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} drawn</source>
      <translation>{count} gezeichnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} edited</source>
      <translation>{count} bearbeitet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} finding</source>
      <translation>{count} Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} findings</source>
      <translation>{count} Befunde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{count} of {all}</source>
      <translation>{count} von {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>{count} of {all} judged</source>
      <translation>{count} von {all} beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} of {all} slices was not judged</source>
      <translation>{count} von {all} Schichten wurde nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} of {all} slices were not judged</source>
      <translation>{count} von {all} Schichten wurden nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>{count} pixel (padding, or no number)</source>
      <translation>{count} Pixel (Füllwert oder keine Zahl)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>{count} pixels (padding, or no number)</source>
      <translation>{count} Pixel (Füllwert oder keine Zahl)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} rejected</source>
      <translation>{count} verworfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} single slices do (up to {highest})</source>
      <translation>{count} einzelne Schichten zeigen einen (bis {highest})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slice seems to be missing</source>
      <translation>{count} Schicht scheint zu fehlen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} slice that could not be read</source>
      <translation>{count} nicht lesbare Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slices seem to be missing</source>
      <translation>{count} Schichten scheinen zu fehlen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} slices that could not be read</source>
      <translation>{count} nicht lesbare Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} smallest part of the masks is no finding of its own.</source>
      <translation>Der kleinste Teil der Masken ({count}) ist kein eigener Befund.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} smallest parts of the masks are no findings of their own.</source>
      <translation>Die {count} kleinsten Teile der Masken sind keine eigenen Befunde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{of}, {what} by the reader</source>
      <translation>{of}, vom Befunder {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{one} and {next}</source>
      <translation>{one} und {next}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{several} and {last}</source>
      <translation>{several} und {last}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>{size} ({percent}%) larger than it</source>
      <translation>{size} ({percent} %) größer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>{size} ({percent}%) smaller than it</source>
      <translation>{size} ({percent} %) kleiner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/errors.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{title}: {text}</source>
      <translation>{title}: {text}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{volume} are outlined</source>
      <translation>{volume} sind umrissen</translation>
    </message>
  </context>
</TS>
