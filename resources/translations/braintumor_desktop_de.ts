<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>braintumor_desktop</name>
    <message>
      <location filename="braintumor_desktop/desktop/choices/key_choice.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>&amp;Contrast of this series</source>
      <translation>&amp;Kontrast dieser Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>&amp;Reset to defaults</source>
      <translation>&amp;Auf Standard zurücksetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>({count} file of the series cannot be read)</source>
      <translation>({count} Datei der Serie ist nicht lesbar)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>({count} files of the series cannot be read)</source>
      <translation>({count} Dateien der Serie sind nicht lesbar)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>({date} is not judged)</source>
      <translation>({date} ist nicht beurteilt)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>1 minus the largest of the four probabilities: 0 is sure, 0.75 would be all four alike. It says how divided the classifier is, not whether it is right: a disease that it does not know can be judged wrongly with an uncertainty near 0.</source>
      <translation>1 minus die größte der vier Wahrscheinlichkeiten: 0 ist sicher, bei 0,75 wären alle vier gleich. Sie sagt, wie uneins der Klassifikator ist, nicht, ob er recht hat: Eine Krankheit, die er nicht kennt, kann mit einer Unsicherheit nahe 0 falsch beurteilt werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>1 − specificity</source>
      <translation>1 − Spezifität</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>95 %</source>
      <translation>95 %</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>[hidden]</source>
      <translation>[verborgen]</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a 3D model (MTL)</source>
      <translation>ein 3D-Modell (MTL)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a 3D model (OBJ)</source>
      <translation>ein 3D-Modell (OBJ)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a 3D model (STL)</source>
      <translation>ein 3D-Modell (STL)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a biomagnetic image</source>
      <translation>ein biomagnetisches Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a bone density scan</source>
      <translation>eine Knochendichtemessung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a clinical document (CDA)</source>
      <translation>ein klinisches Dokument (CDA)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a component of a diffusion tensor</source>
      <translation>eine Komponente eines Diffusionstensors</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>A copy of the database, in one file</source>
      <translation>Eine Kopie der Datenbank, in einer Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>A copy takes the place of the database, which is kept</source>
      <translation>Eine Kopie tritt an die Stelle der Datenbank, die aufbewahrt wird</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a CT</source>
      <translation>ein CT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a curved reformation</source>
      <translation>eine gekrümmte Reformation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>A database of its own; the next start opens the usual one</source>
      <translation>Eine eigene Datenbank; der nächste Start öffnet die gewohnte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a dental X-ray picture</source>
      <translation>ein Zahnröntgenbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a difference of two pictures</source>
      <translation>eine Subtraktion zweier Bilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a document</source>
      <translation>ein Dokument</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>A drag, a tool, full screen, a message</source>
      <translation>Ein Ziehen, ein Werkzeug, das Vollbild, eine Meldung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>A file</source>
      <translation>Eine Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>a file</source>
      <translation>eine Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>A file was held back</source>
      <translation>Eine Datei wurde zurückgehalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>A file without pictures is in the list of studies. A double click opens it.</source>
      <translation>Eine Datei ohne Bilder steht in der Liste der Untersuchungen. Ein Doppelklick öffnet sie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>A finding of the networks</source>
      <translation>Ein Befund der Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a key object selection</source>
      <translation>eine Key-Object-Auswahl</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>a later version of the program has written it</source>
      <translation>Eine neuere Programmversion hat sie geschrieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>a line has more than {count} characters</source>
      <translation>eine Zeile hat mehr als {count} Zeichen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a mammogram</source>
      <translation>eine Mammographie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a map of a measured quantity</source>
      <translation>eine Parameterkarte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a map of anisotropy</source>
      <translation>eine Anisotropiekarte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a map of perfusion</source>
      <translation>eine Perfusionskarte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a map of velocity</source>
      <translation>eine Geschwindigkeitskarte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a microscope picture</source>
      <translation>ein Mikroskopbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a microscope slide</source>
      <translation>ein Objektträger</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a model for manufacturing</source>
      <translation>ein Fertigungsmodell</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a mosaic of several slices</source>
      <translation>ein Mosaik aus mehreren Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>a name has 1 to {count} characters and no @</source>
      <translation>ein Name hat 1 bis {count} Zeichen und kein @</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>A new administrator</source>
      <translation>Neuer Administrator</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>A new series came into {folder}.</source>
      <translation>Eine neue Serie ist in {folder} angekommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a nuclear medicine picture</source>
      <translation>ein nuklearmedizinisches Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>A part of an outline that nowhere reaches a chance of 0.9 is left out: fewer masks where there is no tumor, and more tumor slices that are called one without a mask, which are unclear.</source>
      <translation>Ein Teil einer Kontur, der nirgends eine Wahrscheinlichkeit von 0,9 erreicht, bleibt weg: weniger Masken, wo kein Tumor ist, und mehr Tumorschichten, die ohne Maske als Tumor eingestuft werden und unklar sind.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>a part of the head or neck without brain</source>
      <translation>einem Teil von Kopf oder Hals ohne Gehirn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>a path cannot hold the character NUL</source>
      <translation>ein Pfad darf das Zeichen NUL nicht enthalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a PET</source>
      <translation>ein PET</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a phase map</source>
      <translation>eine Phasenkarte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a photograph</source>
      <translation>ein Foto</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>a photograph, a drawing or text</source>
      <translation>einem Foto, einer Zeichnung oder Text</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a picture of a screen</source>
      <translation>ein Bildschirmfoto</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a picture of motion over time (M-mode)</source>
      <translation>ein Bild der Bewegung über die Zeit (M-Mode)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a picture of spectra</source>
      <translation>ein Bild von Spektren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>a piece of the patient's identity is left in it</source>
      <translation>ein Teil der Identität des Patienten steht noch darin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/pins.py" />
      <source>A PIN has {low} to {high} characters.</source>
      <translation>Eine PIN hat {low} bis {high} Zeichen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/pins.py" />
      <source>A PIN of one character alone is guessed at once.</source>
      <translation>Eine PIN aus nur einem Zeichen ist sofort erraten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>A pixel is outlined from this probability of the segmenter on. The networks' own threshold is {threshold}</source>
      <translation>Ab dieser Wahrscheinlichkeit des Segmentierungsnetzes wird ein Pixel umrissen. Der eigene Schwellenwert der Netze ist {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/contact_sheet.py" />
      <source>a PNG holds {most} pictures, not {count}</source>
      <translation>ein PNG fasst {most} Bilder, nicht {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>a port is a number from 1 to 65535</source>
      <translation>ein Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a presentation state</source>
      <translation>ein Präsentationszustand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a projection</source>
      <translation>eine Projektion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a radiotherapy dose</source>
      <translation>eine Bestrahlungsdosis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a radiotherapy picture</source>
      <translation>ein Bestrahlungsbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a radiotherapy plan</source>
      <translation>ein Bestrahlungsplan</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a ratio or product of pictures</source>
      <translation>ein Quotient oder Produkt von Bildern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <location filename="braintumor_desktop/review/people.py" />
      <source>A reader needs a name</source>
      <translation>Ein Befunder braucht einen Namen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a registration</source>
      <translation>eine Registrierung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a rendered view</source>
      <translation>eine gerenderte Ansicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a report</source>
      <translation>ein Bericht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>A right click in the list says what kind a series is.</source>
      <translation>Ein Rechtsklick in der Liste legt fest, welche Sequenz eine Serie ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>A row is</source>
      <translation>Eine Zeile ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a screen capture</source>
      <translation>eine Bildschirmaufnahme (Secondary Capture)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>A second start brings the open window forward and hands its files to it. Switched off, each start opens a window of its own.</source>
      <translation>Ein zweiter Start holt das offene Fenster nach vorn und übergibt ihm seine Dateien. Ausgeschaltet öffnet jeder Start ein eigenes Fenster.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a secondary capture, such as a key image</source>
      <translation>eine Sekundäraufnahme, etwa ein Schlüsselbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a segmentation</source>
      <translation>eine Segmentierung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>A series or picture</source>
      <translation>Eine Serie oder ein Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>A series whose header forbids a verdict and may be wrong</source>
      <translation>Eine Serie, deren Header ein Ergebnis ausschließt und falsch sein kann</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a set of radiotherapy contours</source>
      <translation>ein Satz von Bestrahlungskonturen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>A slice</source>
      <translation>Eine Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>A slice is a tumor from a tumor probability of {even}; then the likeliest type is named. It is unclear where the two networks contradict each other, or between {low} and {high} (a series: {series_low} and {series_high}), where answers were often wrong.</source>
      <translation>Eine Schicht gilt ab einer Tumorwahrscheinlichkeit von {even} als Tumor; dann wird der wahrscheinlichste Typ genannt. Unklar ist sie, wo die beiden Netze sich widersprechen, oder zwischen {low} und {high} (eine Serie: {series_low} und {series_high}), wo Antworten oft falsch waren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a statistical map</source>
      <translation>eine statistische Karte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a thermogram</source>
      <translation>ein Thermogramm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a trace of diffusion</source>
      <translation>eine Diffusions-Trace-Aufnahme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>a tumor from {threshold} on, {found} of the slices with a tumor found, {called} of the others called one</source>
      <translation>Tumor ab {threshold}, {found} der Schichten mit Tumor gefunden, {called} der übrigen so genannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a video</source>
      <translation>ein Video</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>a whole number from {low} to {high}</source>
      <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>abdomen</source>
      <translation>Abdomen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>about 1 in {count} was called a tumor by mistake</source>
      <translation>etwa 1 von {count} wurde irrtümlich als Tumor eingestuft</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>about 1 in {count} was missed</source>
      <translation>etwa 1 von {count} wurde übersehen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Accept</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Accept finding</source>
      <translation>Befund bestätigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>accept finding {number}</source>
      <translation>Befund {number} bestätigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>accepted</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>accepted at threshold {threshold}</source>
      <translation>bestätigt bei Schwellenwert {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Accepted by the reader at threshold {threshold}; at the one that is set it is outlined otherwise. Accept it again, or reset the threshold.</source>
      <translation>Vom Befunder bei Schwellenwert {threshold} bestätigt; beim eingestellten ist er anders umrissen. Bestätigen Sie ihn noch einmal, oder setzen Sie den Schwellenwert zurück.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Accepted by the reader, edited since.</source>
      <translation>Vom Befunder bestätigt, seither bearbeitet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Accepted by the reader, outlined otherwise since.</source>
      <translation>Vom Befunder bestätigt, seither anders umrissen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Accepted by the reader.</source>
      <translation>Vom Befunder bestätigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>accepted, edited since</source>
      <translation>bestätigt, seither bearbeitet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>accepted, outlined otherwise since</source>
      <translation>bestätigt, seither anders umrissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Acquisition</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>acquisition</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Across</source>
      <translation>Quer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Add its product to that of the other targets, at most five</source>
      <translation>Sein Produkt zu dem der anderen Zielläsionen zählen, höchstens fünf</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>Add others with: {command}</source>
      <translation>Weitere hinzufügen mit: {command}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Added networks</source>
      <translation>Hinzugefügte Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>After surgery or radiation: resection cavities, scars and radiation changes were not trained on. One such series is shown above; its cavity is not a healthy head.</source>
      <translation>Nach Operation oder Bestrahlung: Resektionshöhlen, Narben und Strahlenfolgen wurden nicht trainiert. Eine solche Serie steht in der Modellkarte; ihre Höhle ist kein gesunder Kopf.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Against</source>
      <translation>Gegen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Ages and sex, field strengths, scanners: the sets do not give them slice by slice. No figure can be split by them; a difference between groups of people would stay unseen.</source>
      <translation>Alter und Geschlecht, Feldstärken, Scanner: Die Datensätze nennen sie nicht je Schicht. Keine Kennzahl lässt sich danach aufteilen; ein Unterschied zwischen Personengruppen bliebe unbemerkt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Agree</source>
      <translation>Zustimmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>agree</source>
      <translation>stimmen überein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Agree with the networks</source>
      <translation>Den Netzen zustimmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Agreement…</source>
      <translation>Übereinstimmung…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>Alike</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>alike</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>All defaults</source>
      <translation>Alles auf Standard</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>All drawings of the study, and what they measure</source>
      <translation>Alle Zeichnungen der Untersuchung und was sie messen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>All elements of the shown file's header</source>
      <translation>Alle Elemente im Header der gezeigten Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>All events</source>
      <translation>Alle Ereignisse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>All of it, to be merged on another computer</source>
      <translation>Alles, zum Einfügen auf einem anderen Rechner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>All of the worklist ({count})</source>
      <translation>Alle der Arbeitsliste ({count})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>All of them as PNG</source>
      <translation>Alle als PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>All of them, one on a page</source>
      <translation>Alle, eines je Seite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>All PINs and roles are forgotten; names and answers stay.</source>
      <translation>Alle PINs und Rollen werden vergessen; Namen und Antworten bleiben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>All readers</source>
      <translation>Alle Befunder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>all readers gave one and the same answer throughout</source>
      <translation>alle Befunder gaben durchweg ein und dieselbe Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>All that are marked</source>
      <translation>Alle, die markiert sind</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>All that is not rejected</source>
      <translation>Alle nicht verworfenen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All viewports to the place under the pointer</source>
      <translation>Alle Ansichten zur Stelle unter dem Zeiger</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>All {count} cases are read.</source>
      <translation>Alle {count} Fälle sind befundet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/approve_dialog.py" />
      <source>Allow</source>
      <translation>Erlauben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Allowed by an administrator</source>
      <translation>Von einem Administrator erlaubt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Alone {alone}, in its series {together}</source>
      <translation>Für sich {alone}, in ihrer Serie {together}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Alone {alone}, in its series {together} so far</source>
      <translation>Für sich {alone}, in ihrer Serie bisher {together}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Along the patient's axes</source>
      <translation>Entlang der Körperachsen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Also [ and Shift + wheel</source>
      <translation>Auch [ und Umschalt + Mausrad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Also ] and Shift + wheel</source>
      <translation>Auch ] und Umschalt + Mausrad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>an absolute path, or ""</source>
      <translation>ein absoluter Pfad oder ""</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>an ADC map</source>
      <translation>eine ADC-Karte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/approve_dialog.py" />
      <source>An administrator is needed</source>
      <translation>Ein Administrator ist nötig</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>An administrator needs a PIN</source>
      <translation>Ein Administrator braucht eine PIN</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>an AE title has 1 to 16 letters, digits or signs</source>
      <translation>ein AE-Titel hat 1 bis 16 Buchstaben, Ziffern oder Zeichen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>An answer that is saved leads to the next case without one.</source>
      <translation>Eine gesicherte Antwort führt zum nächsten Fall ohne Antwort.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an autorefraction</source>
      <translation>eine Autorefraktion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an ECG</source>
      <translation>ein EKG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>An encrypted file, with its password: its pictures and results</source>
      <translation>Eine verschlüsselte Datei, mit ihrem Passwort: ihre Bilder und Ergebnisse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an endoscopy</source>
      <translation>eine Endoskopie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an eye picture</source>
      <translation>ein Augenbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/proof.py" />
      <source>An object was not written as it should be</source>
      <translation>Ein Objekt wurde nicht so geschrieben, wie es sein soll</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an optical coherence tomogram</source>
      <translation>ein optisches Kohärenztomogramm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an ultrasound picture</source>
      <translation>ein Ultraschallbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/codecs.py" />
      <source>an unknown syntax ({uid})</source>
      <translation>einer unbekannten Syntax ({uid})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>an X-ray</source>
      <translation>einem Röntgenbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an X-ray angiogram</source>
      <translation>eine Röntgenangiographie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an X-ray fluoroscopy</source>
      <translation>eine Durchleuchtung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an X-ray picture</source>
      <translation>ein Röntgenbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>And {count} file more.</source>
      <translation>Und {count} weitere Datei.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>And {count} files more.</source>
      <translation>Und {count} weitere Dateien.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>ankle</source>
      <translation>Sprunggelenk</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Another lesion</source>
      <translation>Andere Läsion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>another part of the body</source>
      <translation>einem anderen Körperteil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>another program</source>
      <translation>einem anderen Programm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>another program is writing to it</source>
      <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>another program uses it</source>
      <translation>Ein anderes Programm verwendet ihn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer case by case</source>
      <translation>Fall für Fall antworten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Answer taken back</source>
      <translation>Antwort zurückgenommen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer what the networks say</source>
      <translation>Antworten, was die Netze sagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: glioma</source>
      <translation>Antwort: Gliom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: meningioma</source>
      <translation>Antwort: Meningeom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: no tumor</source>
      <translation>Antwort: kein Tumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: not assessable</source>
      <translation>Antwort: nicht beurteilbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: pituitary tumor</source>
      <translation>Antwort: Hypophysentumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: tumor of unknown type</source>
      <translation>Antwort: Tumor unbekannter Art</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: unsure</source>
      <translation>Antwort: unsicher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Answered cases can be seen and answered again</source>
      <translation>Beantwortete Fälle können wieder angesehen und beantwortet werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Answered. The answers stand.</source>
      <translation>Beantwortet. Die Antworten bleiben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Answered; another answer replaces it.</source>
      <translation>Beantwortet; eine andere Antwort ersetzt sie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Answers changed with the networks' help</source>
      <translation>Mit Hilfe der Netze geänderte Antworten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <source>Answers counted</source>
      <translation>Antworten gezählt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_panel.py" />
      <source>Answers so far</source>
      <translation>Antworten bisher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>any series</source>
      <translation>beliebige Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>aorta</source>
      <translation>Aorta</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Archive asked</source>
      <translation>Archiv gefragt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Archive asked to confirm</source>
      <translation>Archiv um Bestätigung gebeten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Archives</source>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Archives changed</source>
      <translation>Archive geändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Archives on the network</source>
      <translation>Archive im Netzwerk</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Archives…</source>
      <translation>Archive…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Archive…</source>
      <translation>Archiv…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Area outlined</source>
      <translation>Umrissene Fläche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>arm</source>
      <translation>Arm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Arrange by sequence</source>
      <translation>Nach Sequenz anordnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Arrange each study by sequence when it is opened</source>
      <translation>Jede Untersuchung beim Öffnen nach Sequenzen anordnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Arrange studies as the series hang now</source>
      <translation>Untersuchungen so anordnen, wie die Serien jetzt hängen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Arrange what is opened</source>
      <translation>Geöffnetes anordnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>As Excel, CSV or JSON Lines, as a contact sheet, or for another computer</source>
      <translation>Als Excel, CSV oder JSON Lines, als Bilderbogen oder für einen anderen Rechner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>As guessed: {kind}</source>
      <translation>Wie vermutet: {kind}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>As in the file</source>
      <translation>Wie in der Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>As it is seen</source>
      <translation>Wie es zu sehen ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>as many pixels</source>
      <translation>gleich viele Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>As one encrypted file for a USB stick, with its results</source>
      <translation>Als eine verschlüsselte Datei für einen USB-Stick, mit ihren Ergebnissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>As PNG</source>
      <translation>Als PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>As PNG, without the texts on it</source>
      <translation>Als PNG, ohne die Texte im Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>As shipped</source>
      <translation>Wie mitgeliefert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>As shipped, and mirrored: twice the time</source>
      <translation>Wie mitgeliefert, und gespiegelt: doppelte Zeit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/pixels.py" />
      <source>As stored</source>
      <translation>Wie gespeichert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>As stored in the file</source>
      <translation>Wie in der Datei gespeichert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>As the room allows</source>
      <translation>Wie der Platz erlaubt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Ask it to confirm that it keeps what was sent</source>
      <translation>Es um Bestätigung bitten, dass es das Gesendete behält</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Ask its owner for permission.</source>
      <translation>Den Eigentümer um Erlaubnis bitten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>Ask who may write to this folder.</source>
      <translation>Klären, wer in diesen Ordner schreiben darf.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>At its end a series plays backwards; switched off, it begins again.</source>
      <translation>Am Ende läuft eine Serie rückwärts; ausgeschaltet beginnt sie von vorn.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>At most {count} findings can be targets.</source>
      <translation>Höchstens {count} Befunde können Zielläsionen sein.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Audit log</source>
      <translation>Prüfprotokoll</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Audit log…</source>
      <translation>Prüfprotokoll…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/actions.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Axial</source>
      <translation>Axial</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <location filename="braintumor_desktop/findings/acquired.py" />
      <location filename="braintumor_desktop/imaging/geometry.py" />
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Axial, coronal and sagittal through one crosshair, and back</source>
      <translation>Axial, koronar und sagittal durch ein Fadenkreuz, und zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>b-value</source>
      <translation>b-Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>back</source>
      <translation>hinten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Back and forth</source>
      <translation>Hin und zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Back to the networks' own threshold</source>
      <translation>Zurück zum Schwellenwert der Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Back to {threshold}, as the networks outline</source>
      <translation>Zurück zu {threshold}, wie die Netze umreißen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Back up the worklist</source>
      <translation>Arbeitsliste sichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Back up the worklist…</source>
      <translation>Arbeitsliste sichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>Before line {number} a line was torn (by a power cut, or a full disk): {count} bytes.</source>
      <translation>Vor Zeile {number} ist eine Zeile abgerissen (durch Stromausfall oder vollen Datenträger): {count} Bytes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>before line {number} it ended otherwise than was noted: with line {other}</source>
      <translation>vor Zeile {number} endete es anders, als vermerkt war: mit Zeile {other}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Begin a new one</source>
      <translation>Eine neue beginnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Begin again at the end</source>
      <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>being matched…</source>
      <translation>wird zugeordnet …</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Beside a corrected finding, what the networks outlined</source>
      <translation>Neben einem korrigierten Befund, was die Netze umrissen haben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_viewport.py" />
      <source>beside the slices</source>
      <translation>neben den Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Between all neighbors one slice may be missing: they are {distance} mm apart, and {why}.</source>
      <translation>Zwischen allen Nachbarn fehlt möglicherweise eine Schicht: Sie liegen {distance} mm auseinander, und {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Between all neighbors {count} slices may be missing: they are {distance} mm apart, and {why}.</source>
      <translation>Zwischen allen Nachbarn fehlen möglicherweise {count} Schichten: Sie liegen {distance} mm auseinander, und {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>between {one} and {next}</source>
      <translation>zwischen {one} und {next}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>bladder</source>
      <translation>Harnblase</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Blend</source>
      <translation>Überblenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Blind first: the networks' answer is hidden until I have answered</source>
      <translation>Zuerst blind: Die Antwort der Netze ist verborgen, bis ich geantwortet habe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Blind reading begun</source>
      <translation>Verblindetes Befunden begonnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Blind reading ended</source>
      <translation>Verblindetes Befunden beendet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Bluish green</source>
      <translation>Blaugrün</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Both</source>
      <translation>Beides</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Both diameters that long on at least 2 slices</source>
      <translation>Beide Durchmesser so lang in mindestens 2 Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Both diameters, each inside the outline</source>
      <translation>Beide Durchmesser, jeder innerhalb des Umrisses</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>both readers gave one and the same answer throughout</source>
      <translation>beide Befunder gaben durchweg ein und dieselbe Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>Both slices lie in this file, which has one header: there is nothing to compare.</source>
      <translation>Beide Schichten liegen in dieser Datei, die einen einzigen Header hat: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Both ≥ {size} mm on ≥ 2 slices</source>
      <translation>Beide ≥ {size} mm in ≥ 2 Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Brain</source>
      <translation>Gehirn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>breast</source>
      <translation>Brust</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Bring the file back to its place, then try again.</source>
      <translation>Bringen Sie die Datei an ihren Platz zurück und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/easel.py" />
      <source>brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>by a program</source>
      <translation>durch ein Programm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>By its own probability alone {count} slice does.</source>
      <translation>Nach ihrer eigenen Wahrscheinlichkeit allein ist es {count} Schicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>by the networks</source>
      <translation>von den Netzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>By their own probability alone {count} slices do.</source>
      <translation>Nach ihrer eigenen Wahrscheinlichkeit allein sind es {count} Schichten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>By tumor type</source>
      <translation>Nach Tumortyp</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>By whom, and when it was changed last</source>
      <translation>Von wem, und wann zuletzt geändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_window.py" />
      <source>By {author}</source>
      <translation>Von {author}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>By {author}.</source>
      <translation>Von {author}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Cache</source>
      <translation>Zwischenspeicher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Called a tumor by mistake</source>
      <translation>Irrtümlich als Tumor eingestuft</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/approve_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Case</source>
      <translation>Fall</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>case {place}</source>
      <translation>Fall {place}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>case {place} ({name})</source>
      <translation>Fall {place} ({name})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Case {place} of {total}: {read} read, {flagged} flagged</source>
      <translation>Fall {place} von {total}: {read} befundet, {flagged} markiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Cases</source>
      <translation>Fälle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/reading.py" />
      <source>Cases that are answered are not shown again.</source>
      <translation>Beantwortete Fälle werden nicht noch einmal gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Certificate of the authority</source>
      <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Change of the log found</source>
      <translation>Änderung des Protokolls gefunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/life/installation.py" />
      <source>Changed installation</source>
      <translation>Veränderte Installation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Charts</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Check its disk or network folder, then try again.</source>
      <translation>Datenträger oder Netzwerkordner prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Check that its disk or network folder is connected.</source>
      <translation>Prüfen, ob Datenträger oder Netzwerkordner verbunden ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Check that this is the right file.</source>
      <translation>Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/apart.py" />
      <source>Check the installation with `braintumor-desktop selftest`.</source>
      <translation>Die Installation mit `braintumor-desktop selftest` prüfen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Checkerboard</source>
      <translation>Schachbrett</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>chest</source>
      <translation>Thorax</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Children: hardly any, and none that is marked as one. Pediatric tumors (medulloblastoma, pilocytic astrocytoma, ependymoma) are not represented.</source>
      <translation>Kinder: kaum welche, und keines ist als solches gekennzeichnet. Kindliche Tumoren (Medulloblastom, pilozytisches Astrozytom, Ependymom) sind nicht vertreten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Choose a finding first, or paint one.</source>
      <translation>Zuerst einen Befund wählen oder einen malen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Choose a line to change its key.</source>
      <translation>Eine Zeile wählen, um ihre Taste zu ändern.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Choose a series in the list, or a viewport that shows one.</source>
      <translation>Wählen Sie eine Serie in der Liste oder eine Ansicht, die eine zeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>Choose an empty folder.</source>
      <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>Choose another file with --database.</source>
      <translation>Mit --database eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>Choose another folder.</source>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/pictures.py" />
      <source>Choose another name.</source>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Choose two dates.</source>
      <translation>Wählen Sie zwei Termine.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <source>Chosen finding</source>
      <translation>Gewählter Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Cine</source>
      <translation>Cine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Cine: back and forth</source>
      <translation>Cine: vor und zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Cine: slices a second</source>
      <translation>Cine: Schichten je Sekunde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Classifier</source>
      <translation>Klassifikator</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>classifier</source>
      <translation>Klassifikator</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Clear filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Clear this list</source>
      <translation>Diese Liste leeren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Click: the value of a pixel</source>
      <translation>Klicken: der Wert eines Pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/running_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Close all</source>
      <translation>Alles schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Close all series of this study</source>
      <translation>Alle Serien dieser Untersuchung schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close and lose what waits? {error}</source>
      <translation>Schließen und verlieren, was wartet? {error}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close and lose what was done in {count} studies? It could not be written. Cancel, make room on the disk, and it is kept within seconds.</source>
      <translation>Schließen und verlieren, was in {count} Untersuchungen getan wurde? Es konnte nicht geschrieben werden. Brechen Sie ab und schaffen Sie Platz auf dem Datenträger, dann wird es binnen Sekunden gesichert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close and lose what was done in {count} study? It could not be written. Cancel, make room on the disk, and it is kept within seconds.</source>
      <translation>Schließen und verlieren, was in {count} Untersuchung getan wurde? Es konnte nicht geschrieben werden. Brechen Sie ab und schaffen Sie Platz auf dem Datenträger, dann wird es binnen Sekunden gesichert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>Close it first.</source>
      <translation>Zuerst schließen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <location filename="braintumor_desktop/imaging/plain.py" />
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>Close other programs and try again.</source>
      <translation>Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close patient {name}</source>
      <translation>Patient {name} schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Close study</source>
      <translation>Untersuchung schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close study {name}</source>
      <translation>Untersuchung {name} schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/message_bar.py" />
      <source>Close the message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/message_bar.py" />
      <source>Close the message (Esc)</source>
      <translation>Meldung schließen (Esc)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close this file</source>
      <translation>Diese Datei schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close this segmentation</source>
      <translation>Diese Segmentierung schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close this series</source>
      <translation>Diese Serie schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close without saving? {count} result of the networks is not saved.</source>
      <translation>Schließen, ohne zu speichern? {count} Ergebnis der Netze ist nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close without saving? {count} results of the networks are not saved.</source>
      <translation>Schließen, ohne zu speichern? {count} Ergebnisse der Netze sind nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>code {code}</source>
      <translation>Code {code}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Cohen's kappa</source>
      <translation>Cohens Kappa</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>Collect diagnostics…</source>
      <translation>Diagnosedaten sammeln…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Color</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Colors of the window.</source>
      <translation>Farben des Fensters.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_panel.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Comment on the case</source>
      <translation>Bemerkung zum Fall</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_panel.py" />
      <source>Comment on this case</source>
      <translation>Bemerkung zu diesem Fall</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Compared</source>
      <translation>Verglichen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Complete</source>
      <translation>Vollständig</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>computed for a b-value that was not measured</source>
      <translation>für einen nicht gemessenen b-Wert berechnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: both dates in turn, in the planes of the later one.</source>
      <translation>Berechnet: beide Termine abwechselnd, in den Ebenen des späteren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: both dates in turn, tile by tile.</source>
      <translation>Berechnet: beide Termine abwechselnd, Feld für Feld.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: both dates laid over each other.</source>
      <translation>Berechnet: beide Termine übereinandergelegt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: later minus earlier date. Gray is alike, bright is brighter now, dark is darker now.</source>
      <translation>Berechnet: späterer minus früherer Termin. Grau ist gleich, hell ist jetzt heller, dunkel ist jetzt dunkler.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: the earlier date in the planes of the later one.</source>
      <translation>Berechnet: der frühere Termin in den Ebenen des späteren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Connecting…</source>
      <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Contact sheet as PDF</source>
      <translation>Bilderbogen als PDF</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Contact sheet as PNG</source>
      <translation>Bilderbogen als PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_window.py" />
      <source>Content of the report</source>
      <translation>Inhalt des Berichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Content of the text</source>
      <translation>Inhalt des Textes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>Continue</source>
      <translation>Fortfahren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Contrast agent</source>
      <translation>Kontrastmittel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Contrast not known</source>
      <translation>Kontrast nicht bekannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>Convert it to integers or to 32-bit floats.</source>
      <translation>In ganze Zahlen oder 32-Bit-Gleitkommazahlen umwandeln.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>Convert it to NIfTI or DICOM.</source>
      <translation>In NIfTI oder DICOM umwandeln.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>Convert it to PNG.</source>
      <translation>In PNG umwandeln.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>copied from {source}, {when}</source>
      <translation>kopiert von {source}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Copied to the clipboard</source>
      <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Copy as a finding of my own</source>
      <translation>Als eigenen Befund kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>Copy both files.</source>
      <translation>Beide Dateien kopieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy cell</source>
      <translation>Zelle kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Copy it again from where it came.</source>
      <translation>Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>Copy it again from where it came; if that does not help, report it with the log.</source>
      <translation>Erneut von der Quelle kopieren; wenn das nicht hilft, mit dem Protokoll melden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy line</source>
      <translation>Zeile kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>copy of segment {name}</source>
      <translation>Kopie des Segments {name}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>copy of {source}</source>
      <translation>Kopie von {source}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy selected lines</source>
      <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Copy values</source>
      <translation>Werte kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Copy without text</source>
      <translation>Ohne Text kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Coronal</source>
      <translation>Koronar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <location filename="braintumor_desktop/findings/acquired.py" />
      <location filename="braintumor_desktop/imaging/geometry.py" />
      <source>coronal</source>
      <translation>koronar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>coronal slices</source>
      <translation>koronaren Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Correct the chosen finding with the brush</source>
      <translation>Den gewählten Befund mit dem Pinsel korrigieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Counts at the next start.</source>
      <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>crosses the midline</source>
      <translation>überschreitet die Mittellinie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Crosshair</source>
      <translation>Fadenkreuz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>CSV table</source>
      <translation>CSV-Tabelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>CT</source>
      <translation>CT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Ctrl + left drag</source>
      <translation>Strg + Ziehen mit links</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Ctrl + wheel</source>
      <translation>Strg + Mausrad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Current and prior</source>
      <translation>Aktuell und Voraufnahme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Cut oblique series along the patient's axes, not along their own</source>
      <translation>Schräge Serien entlang der Körperachsen schneiden, nicht entlang der eigenen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Darker</source>
      <translation>Dunkler</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>De-identified</source>
      <translation>De-identifiziert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>De-identify study</source>
      <translation>Untersuchung de-identifizieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>De-identify study…</source>
      <translation>Untersuchung de-identifizieren…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <source>De-identify…</source>
      <translation>De-identifizieren…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Decide where readers differ</source>
      <translation>Entscheiden, wo Befunder verschiedener Meinung sind</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>decoding it takes longer than the limit of {seconds} seconds</source>
      <translation>Das Dekodieren dauert länger als die Grenze von {seconds} Sekunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>decoding it takes more memory than the limit of {gb} GB</source>
      <translation>Das Dekodieren braucht mehr Speicher als die Grenze von {gb} GB</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Decrypting…</source>
      <translation>Wird entschlüsselt…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Default</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Delete drawing</source>
      <translation>Zeichnung löschen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>deleting {what}</source>
      <translation>{what} löschen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/sequences.py" />
      <source>description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Diagnostics</source>
      <translation>Diagnosedaten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Diameters</source>
      <translation>Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>diameters</source>
      <translation>Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Diameters of the finding</source>
      <translation>Durchmesser des Befunds</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice with {whom} {dice}: {difference}.</source>
      <translation>Dice mit {whom} {dice}: {difference}.</translation>
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
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>DICOM, NIfTI, PNG, JPEG, TIFF, BMP or WebP</source>
      <translation>DICOM, NIfTI, PNG, JPEG, TIFF, BMP oder WebP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Difference (ml)</source>
      <translation>Unterschied (ml)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>Differences are counted {since}.</source>
      <translation>Unterschiede zählen {since}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>differs</source>
      <translation>verschieden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>disagree</source>
      <translation>widersprechen sich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Do it again</source>
      <translation>Noch einmal ausführen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Does it answer?</source>
      <translation>Antwortet es?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>Done again</source>
      <translation>Wiederholt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Double click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/brush.py" />
      <source>Drag a line across finding {number}: it becomes two findings.</source>
      <translation>Eine Linie quer durch Befund {number} ziehen: Er wird zu zwei Befunden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Drag a line: two findings of one</source>
      <translation>Eine Linie ziehen: aus einem Befund werden zwei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>Drag a series here, or click here and choose one in the list</source>
      <translation>Eine Serie hierher ziehen, oder hier klicken und eine in der Liste wählen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag around it</source>
      <translation>Darum herum ziehen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag from the list</source>
      <translation>Ziehen aus der Liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag one leg, click the other</source>
      <translation>Einen Schenkel ziehen, den anderen klicken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag the longest; the one across it can be pulled</source>
      <translation>Den längsten ziehen; der quer dazu lässt sich verschieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag, or click both ends</source>
      <translation>Ziehen oder beide Enden klicken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Drag: erase from the chosen finding, with Ctrl paint</source>
      <translation>Ziehen: vom gewählten Befund wegradieren, mit Strg malen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Drag: move the picture</source>
      <translation>Ziehen: das Bild verschieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Drag: paint into the chosen finding, with Ctrl erase</source>
      <translation>Ziehen: in den gewählten Befund malen, mit Strg radieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Drag: point at a place, and all viewports go there</source>
      <translation>Ziehen: auf eine Stelle zeigen, alle Ansichten gehen dorthin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag: values inside</source>
      <translation>Ziehen: Werte darin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Drag: window and level</source>
      <translation>Ziehen: Fensterbreite und -lage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Drag: zoom</source>
      <translation>Ziehen: Zoom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Draw the two diameters of the chosen finding where they are largest</source>
      <translation>Die beiden Durchmesser des gewählten Befunds zeichnen, wo sie am größten sind</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>drawn</source>
      <translation>gezeichnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>drawn by hand</source>
      <translation>von Hand gezeichnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>drawn by {who}, {when}</source>
      <translation>gezeichnet von {who}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>drawn, {when}</source>
      <translation>gezeichnet, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/pixels.py" />
      <source>each of its pixels has several values</source>
      <translation>Jedes Pixel hat mehrere Werte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Each scrolls by itself again</source>
      <translation>Jede blättert wieder für sich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Each slice is judged with its neighbors, which count half as much as the slice itself; the series' probability is the highest that two neighbors so judged both reach. Slices more than {distance} mm apart speak for themselves.</source>
      <translation>Jede Schicht wird mit ihren Nachbarn beurteilt, die halb so viel zählen wie die Schicht selbst; die Wahrscheinlichkeit der Serie ist die höchste, die zwei so beurteilte Nachbarn beide erreichen. Schichten, die mehr als {distance} mm auseinanderliegen, sprechen für sich.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Earlier date</source>
      <translation>Früherer Termin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/keeping.py" />
      <source>Earlier measurements and corrections are kept in the worklist from now on. The files that held them stay in {folder}.</source>
      <translation>Frühere Messungen und Korrekturen stehen ab jetzt in der Arbeitsliste. Die Dateien, die sie enthielten, bleiben in {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>echo</source>
      <translation>Echo</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Edit finding</source>
      <translation>Befund bearbeiten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>edited by {who}, {when}</source>
      <translation>bearbeitet von {who}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>edited since</source>
      <translation>seither bearbeitet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>edited, {when}</source>
      <translation>bearbeitet, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>elbow</source>
      <translation>Ellenbogen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Elements of the header</source>
      <translation>Elemente des Headers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>End</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>End reading</source>
      <translation>Befundung beenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>End reading blind</source>
      <translation>Blindes Befunden beenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Enhanced heads from scanners that were not in the training get more false alarms than the figures above say: no such healthy head is in test but the few of ms. The synthetic healthy head, which no network was trained on, shows some.</source>
      <translation>Kontrastmittelaufnahmen von Scannern, die nicht im Training waren, ergeben mehr Fehlalarme, als die Kennzahlen sagen: Im Test ist außer den wenigen von ms kein solcher gesunder Kopf. Der synthetische gesunde Kopf, mit dem kein Netz trainiert wurde, zeigt einige.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Erase with the brush</source>
      <translation>Mit dem Pinsel radieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/easel.py" />
      <source>eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Errors</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Everything is kept beside the program.</source>
      <translation>Alles wird neben dem Programm aufbewahrt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Everything is kept for you alone.</source>
      <translation>Alles wird für Sie allein aufbewahrt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/queueing.py" />
      <source>Everything that is open is judged.</source>
      <translation>Alles, was geöffnet ist, ist beurteilt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Evidence</source>
      <translation>Heatmap</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_viewport.py" />
      <source>Evidence for each slice's answer</source>
      <translation>Heatmap zur Antwort jeder Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Evidence for {answer}</source>
      <translation>Heatmap: {answer}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Excel table</source>
      <translation>Excel-Tabelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>Export it again from the archive.</source>
      <translation>Erneut aus dem Archiv exportieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>Export it uncompressed.</source>
      <translation>Unkomprimiert exportieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>Export results</source>
      <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Export results…</source>
      <translation>Ergebnisse exportieren…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Export the worklist</source>
      <translation>Arbeitsliste exportieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Export the worklist…</source>
      <translation>Arbeitsliste exportieren…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>Extension {number}, {kind}</source>
      <translation>Erweiterung {number}, {kind}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>extremity</source>
      <translation>Extremität</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Field strength</source>
      <translation>Feldstärke</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Figure</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>File, Open a handed-over study opens it again; 7-Zip, too, opens its pictures and reports.</source>
      <translation>Datei, Übergebene Untersuchung öffnen öffnet sie wieder; auch 7-Zip öffnet ihre Bilder und Berichte.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Files and answers stay; opening the files brings the items back</source>
      <translation>Dateien und Antworten bleiben; werden die Dateien geöffnet, sind die Einträge wieder da</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>File…</source>
      <translation>Datei…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Fill</source>
      <translation>Füllung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>fill</source>
      <translation>Füllen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Fill holes</source>
      <translation>Löcher füllen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Fill the mask</source>
      <translation>Maske füllen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Filter by tag, name or value</source>
      <translation>Nach Tag, Name oder Wert filtern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Find how the head lies in the other series, and scroll together by that</source>
      <translation>Finden, wie der Kopf in der anderen Serie liegt, und danach gemeinsam blättern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Find it…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Find the heads</source>
      <translation>Köpfe suchen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Find the worklist</source>
      <translation>Arbeitsliste suchen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/menus.py" />
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Finding {number}</source>
      <translation>Befund {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>finding {number}</source>
      <translation>Befund {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>Finding {number}: {said}</source>
      <translation>Befund {number}: {said}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Findings of a brain MR series</source>
      <translation>Befunde einer MR-Serie des Gehirns</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Findings of this patient over all dates: sizes, differences, pictures</source>
      <translation>Befunde dieses Patienten über alle Termine: Größen, Unterschiede, Bilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>Findings over time</source>
      <translation>Befunde im Verlauf</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Findings overlap, which a label map cannot hold.</source>
      <translation>Befunde überlappen sich; das kann eine Labelmap nicht aufnehmen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>First</source>
      <translation>Erste Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>First answer, without the networks. What they say is hidden.</source>
      <translation>Erste Antwort, ohne die Netze. Was sie sagen, ist verborgen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>First answer: {answer}.</source>
      <translation>Erste Antwort: {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>First slice</source>
      <translation>Erste Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>First study date</source>
      <translation>Frühestes Untersuchungsdatum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Fixed in {source}</source>
      <translation>Festgelegt in {source}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/cells.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Flag</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Flag the case</source>
      <translation>Fall markieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/cells.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>flagged</source>
      <translation>markiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Flags the chosen items, or no more</source>
      <translation>Markiert die gewählten Einträge, oder nicht mehr</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>FLAIR</source>
      <translation>FLAIR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Fleiss' kappa</source>
      <translation>Fleiss' Kappa</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Flicker</source>
      <translation>Wechseln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Flip left and right</source>
      <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Flip top and bottom</source>
      <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/grouping.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Folder of added networks</source>
      <translation>Ordner hinzugefügter Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Folder of the log</source>
      <translation>Ordner des Protokolls</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Folders where new studies appear</source>
      <translation>Ordner, in denen neue Untersuchungen erscheinen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Follow-up</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Follow-up…</source>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>foot</source>
      <translation>Fuß</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>For demonstrations: no names, numbers and dates of patients, no names of files</source>
      <translation>Für Demonstrationen: keine Namen, Nummern und Daten von Patienten, keine Dateinamen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>For sizes that compare, set the same one in the findings of each date.</source>
      <translation>Für vergleichbare Größen bei den Befunden jedes Termins denselben einstellen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Four</source>
      <translation>Vier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Free region</source>
      <translation>Freie Region</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>frequency axis {axis}</source>
      <translation>Frequenz Achse {axis}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>From, YYYY-MM-DD</source>
      <translation>Von, JJJJ-MM-TT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>front</source>
      <translation>vorn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Full range</source>
      <translation>Voller Bereich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>gate</source>
      <translation>Vorprüfung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>gbm and brats hold 2 to 3 patients per split: their intervals say little.</source>
      <translation>gbm und brats enthalten 2 bis 3 Patienten je Teil: Ihre Intervalle sagen wenig.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Get…</source>
      <translation>Holen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Given</source>
      <translation>Abgegeben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>given</source>
      <translation>gegeben</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_pane.py" />
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/left_round.py" />
      <source>Go on reading</source>
      <translation>Weiter befunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>gone</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/growing.py" />
      <source>grow</source>
      <translation>Wachsen lassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Grow from a place</source>
      <translation>Bereich wachsen lassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Gwet's AC1</source>
      <translation>Gwets AC1</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Gwet's AC1 of all</source>
      <translation>Gwets AC1 aller</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>half by hand</source>
      <translation>halb von Hand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Hand over a study</source>
      <translation>Untersuchung übergeben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Hand over study…</source>
      <translation>Untersuchung übergeben…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Hand over…</source>
      <translation>Übergeben…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Hard window</source>
      <translation>Hartes Fenster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Header</source>
      <translation>Header</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Header…</source>
      <translation>Header…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>heart</source>
      <translation>Herz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Held back for a look</source>
      <translation>Zum Ansehen zurückgehalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/jobs.py" />
      <source>Help, Collect diagnostics shows it.</source>
      <translation>Hilfe, Diagnosedaten sammeln zeigt ihn.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Hemorrhage, abscess, infarct, demyelination: but for 3 patients with multiple sclerosis in test, and the heads above, there are no lesions that are no tumor. Any of them may be called a tumor; some become unclear (above).</source>
      <translation>Blutung, Abszess, Infarkt, Demyelinisierung: Außer 3 Patienten mit Multipler Sklerose im Test und den Köpfen oben gibt es keine Läsionen, die kein Tumor sind. Jede davon kann als Tumor eingestuft werden; manche werden unklar (oben).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/shell/agreement.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Hidden</source>
      <translation>Verborgen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_model.py" />
      <source>Hidden until you have answered</source>
      <translation>Verborgen, bis Sie geantwortet haben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Hide all segments</source>
      <translation>Alle Segmente verbergen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Hide identity</source>
      <translation>Identität verbergen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Hide this segment</source>
      <translation>Dieses Segment verbergen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>high</source>
      <comment>evidence</comment>
      <translation>hoch</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>High signal</source>
      <translation>Hohes Signal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Highest tumor probability</source>
      <translation>Höchste Tumorwahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>hip</source>
      <translation>Hüfte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <source>Hold a telephone's camera before it: it shows this text, and nothing goes over the network.</source>
      <translation>Halten Sie die Kamera eines Telefons davor: Es zeigt diesen Text, und nichts geht über das Netz.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Host</source>
      <translation>Rechner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>How fast a series plays, as long as its slices are decoded as fast.</source>
      <translation>Wie schnell eine Serie abläuft, solange ihre Schichten so schnell dekodiert werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>How likely the classifier holds a tumor of one of the three types that it knows: 1 minus the probability of no tumor. On patients that it was not trained on, the probability and the share of tumors differed by {error} on average.</source>
      <translation>Für wie wahrscheinlich der Klassifikator einen Tumor eines der drei ihm bekannten Typen hält: 1 minus die Wahrscheinlichkeit für keinen Tumor. Bei Patienten, mit denen er nicht trainiert wurde, wichen Wahrscheinlichkeit und Anteil der Tumoren im Mittel um {error} voneinander ab.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>How much the log tells. At every level it holds no patient data.</source>
      <translation>Wie ausführlich das Protokoll ist. Auf keiner Stufe enthält es Patientendaten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>How often it is wrong</source>
      <translation>Wie oft die Antwort falsch ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How often such answers are wrong</source>
      <translation>Wie oft solche Antworten falsch sind</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>How often watched folders are looked at; large ones less often.</source>
      <translation>Wie oft nach überwachten Ordnern gesehen wird; nach großen seltener.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>How opaque the fill of the mask and the evidence are, in percent.</source>
      <translation>Wie deckend die Füllung der Maske und die Heatmap sind, in Prozent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How sure?</source>
      <translation>Wie sicher?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>How the dates were acquired</source>
      <translation>Wie die Termine aufgenommen wurden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How this answer came about</source>
      <translation>Wie diese Antwort zustande kam</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>How well networks and readers agree</source>
      <translation>Wie gut Netze und Befunder übereinstimmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Identity hidden</source>
      <translation>Identität verborgen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Identity shown</source>
      <translation>Identität gezeigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>If that process has ended, remove {path}.</source>
      <translation>Ist dieser Prozess beendet, {path} löschen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Image Orientation {value} gives no directions: the slice lies nowhere.</source>
      <translation>Image Orientation {value} ergibt keine Richtungen: Die Schicht liegt nirgends.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Image Position {value} is no place: the slice lies nowhere.</source>
      <translation>Image Position {value} ist kein Ort: Die Schicht liegt nirgends.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>image type</source>
      <translation>Bildtyp</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Imager Pixel Spacing (0018,1164), at the detector</source>
      <translation>Imager Pixel Spacing (0018,1164), am Detektor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>In all slices; the file does not give their spacing or places</source>
      <translation>In allen Schichten; die Datei gibt weder ihre Abstände noch ihre Orte an</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>In all {volume}, without rejected findings.</source>
      <translation>Insgesamt {volume}, ohne verworfene Befunde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>In pixels: {why}</source>
      <translation>In Pixeln: {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>in {count} second</source>
      <translation>in {count} Sekunde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>in {count} seconds</source>
      <translation>in {count} Sekunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>inferred from</source>
      <translation>abgeleitet aus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Information</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>Install it.</source>
      <translation>Dieses installieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Install the newer program.</source>
      <translation>Das neuere Programm installieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Install the program again from a checked copy.</source>
      <translation>Das Programm aus einer geprüften Kopie neu installieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>Install the program again from a copy whose signature was checked.</source>
      <translation>Das Programm neu installieren, aus einer Kopie mit geprüfter Signatur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>Install the program again, or restore the file from a backup.</source>
      <translation>Das Programm neu installieren oder die Datei aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>interpolate</source>
      <translation>Interpolieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Interpolate between slices</source>
      <translation>Zwischen Schichten interpolieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Interpolated in {count} slice: Enter keeps it, Esc leaves it.</source>
      <translation>In {count} Schicht interpoliert: Eingabe behält es, Esc verwirft es.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Interpolated in {count} slices: Enter keeps it, Esc leaves it.</source>
      <translation>In {count} Schichten interpoliert: Eingabe behält es, Esc verwirft es.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>inversion</source>
      <translation>Inversion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Invert</source>
      <translation>Invertieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>inverted</source>
      <translation>invertiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/commitment.py" />
      <source>it broke off: ask whether it knows {ours}.</source>
      <translation>es brach ab: Fragen Sie, ob es {ours} kennt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>it broke off: ask whether it wants an encrypted connection.</source>
      <translation>es hat abgebrochen: Fragen Sie, ob es eine verschlüsselte Verbindung verlangt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>It can be gone on with</source>
      <translation>Es kann fortgesetzt werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it cannot be opened</source>
      <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>It cannot be printed. Choose another printer, or save it and print the file.</source>
      <translation>Es kann nicht gedruckt werden. Einen anderen Drucker wählen, oder speichern und die Datei drucken.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>it cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>it cannot be read ({why})</source>
      <translation>nicht lesbar ({why})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>it cannot be read as one</source>
      <translation>sie ist nicht als solche lesbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>it cannot be read: {cause}. Nothing of it is in force</source>
      <translation>nicht lesbar: {cause}. Nichts davon gilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>It confirms that it keeps {count}.</source>
      <translation>Es bestätigt, dass es {count} behält.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {columns} x {rows} pixels; the limit is {limit} million</source>
      <translation>Sie nennt {columns} x {rows} Pixel; die Grenze ist {limit} Millionen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {count} frames; the limit is {limit}</source>
      <translation>Sie nennt {count} Frames; die Grenze ist {limit}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {count} pages; the limit is {limit}</source>
      <translation>Sie nennt {count} Seiten; die Grenze ist {limit}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {count} slices; the limit is {limit}</source>
      <translation>Sie nennt {count} Schichten; die Grenze ist {limit}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {size} values, {gib} GiB decoded; the limits are {side} pixels a side and 1 GiB</source>
      <translation>Sie nennt {size} Werte, dekodiert {gib} GiB; die Grenzen sind {side} Pixel je Seite und 1 GiB</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>it declares {what}, {gib} GiB decoded; the limit is 1 GiB</source>
      <translation>Sie nennt {what}, dekodiert {gib} GiB; die Grenze ist 1 GiB</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>It did not say whether it keeps them.</source>
      <translation>Es sagte nicht, ob es sie behält.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>it does not let {ours} in: ask who keeps it.</source>
      <translation>es lässt {ours} nicht ein: Fragen Sie, wer es betreut.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it does not say where it lies</source>
      <translation>es sagt nicht, wo es liegt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/apart.py" />
      <source>it ended with code {code}</source>
      <translation>er endete mit Code {code}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>it ends after {count} of {all} bytes of pixels</source>
      <translation>Sie endet nach {count} von {all} Byte Pixeldaten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>it ends after {count} of {all} pixel rows</source>
      <translation>Sie endet nach {count} von {all} Pixelzeilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>it ends after {count} of {all} slices</source>
      <translation>Sie endet nach {count} von {all} Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_pixels.py" />
      <source>it ends after {size} bytes, before its last pixel row</source>
      <translation>Sie endet nach {size} Byte, vor der letzten Pixelzeile</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>it ends after {size} bytes, before its pixels</source>
      <translation>Sie endet nach {size} Byte, vor den Pixeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>it ends within its header, after {count} bytes</source>
      <translation>Sie endet im Header, nach {count} Byte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>it ends within its pixel data, after {count} fragments</source>
      <translation>Sie endet in den Pixeldaten, nach {count} Fragmenten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>it has a single slice</source>
      <translation>Sie hat nur eine Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it has another frame of reference</source>
      <translation>es hat ein anderes Bezugssystem</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>it has more than {count} bytes. Nothing of it is in force</source>
      <translation>mehr als {count} Byte. Nichts davon gilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>it has no content.</source>
      <translation>Er hat keinen Inhalt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>it has no segment.</source>
      <translation>Sie hat kein Segment.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/help_window.py" />
      <source>It has not been tested as a medical device. A result can be wrong in either direction, with a high probability, too.</source>
      <translation>Es ist nicht als Medizinprodukt geprüft. Ein Ergebnis kann in beide Richtungen falsch sein, auch bei hoher Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>it has not one input and an answer</source>
      <translation>Es hat nicht genau eine Eingabe und eine Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>it has other columns</source>
      <translation>sie hat andere Spalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/pixels.py" />
      <source>it has {count} frames, not {wanted}</source>
      <translation>Sie hat {count} Frames, nicht {wanted}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster.py" />
      <source>it has {count} pages, not {wanted}</source>
      <translation>Sie hat {count} Seiten, nicht {wanted}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>it has {count} rows of {section} and not as many as it says</source>
      <translation>sie hat {count} Zeilen von {section}, nicht so viele wie angegeben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>it has {count} slices, not {wanted}</source>
      <translation>Sie hat {count} Schichten, nicht {wanted}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>it holds a code twice</source>
      <translation>sie enthält einen Code doppelt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>it holds something else than it should</source>
      <translation>sie enthält anderes, als sie soll</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is a device, not a file</source>
      <translation>es ist ein Gerät, keine Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is a document, whose content cannot be cleaned</source>
      <translation>es ist ein Dokument, dessen Inhalt nicht bereinigt werden kann</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>it is a header alone.</source>
      <translation>Sie ist nur ein Header.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>it is a PDF document.</source>
      <translation>es ist ein PDF-Dokument.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is a picture of a screen</source>
      <translation>es ist das Bild eines Bildschirms</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is a pipe, not a file</source>
      <translation>es ist eine Pipe, keine Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/folders.py" />
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>it is a socket, a pipe or a device</source>
      <translation>Es ist ein Socket, eine Pipe oder ein Gerät</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is a socket, not a file</source>
      <translation>es ist ein Socket, keine Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>It is a target.</source>
      <translation>Er ist eine Zielläsion.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/station/archives.py" />
      <source>it is damaged</source>
      <translation>sie ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>it is damaged ({what})</source>
      <translation>sie ist beschädigt ({what})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/project.py" />
      <source>it is damaged, or something else</source>
      <translation>sie ist beschädigt oder etwas anderes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>it is empty</source>
      <translation>Sie ist leer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>It is hidden until you have answered: others may have made it.</source>
      <translation>Es bleibt verborgen, bis Sie geantwortet haben: Andere können es erstellt haben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>It is listed here, and not shown.</source>
      <translation>Sie wird hier aufgeführt und nicht angezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>it is nested too deeply. Nothing of it is in force</source>
      <translation>zu tief verschachtelt. Nichts davon gilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>It is no archive of this program.</source>
      <translation>Es ist kein Archiv dieses Programms.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>it is no copy of a worklist</source>
      <translation>das ist keine Kopie einer Arbeitsliste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>it is no database</source>
      <translation>das ist keine Datenbank</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>it is no DICOM file</source>
      <translation>es ist keine DICOM-Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>it is no longer a NIfTI file</source>
      <translation>Sie ist keine NIfTI-Datei mehr</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>it is no longer an image</source>
      <translation>Sie ist kein Bild mehr</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it is no longer there</source>
      <translation>Sie ist nicht mehr vorhanden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is no picture and no result</source>
      <translation>es ist weder ein Bild noch ein Ergebnis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is no plain file</source>
      <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>it is no segmentation but of the kind {kind}.</source>
      <translation>Sie ist keine Segmentierung, sondern von der Art {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is no sound DICOM file</source>
      <translation>es ist keine einwandfreie DICOM-Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>it is no TOML ({why}). Nothing of it is in force</source>
      <translation>kein TOML ({why}). Nichts davon gilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>it is no worklist that was carried</source>
      <translation>das ist keine übertragene Arbeitsliste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>it is no worklist, or damaged</source>
      <translation>das ist keine Arbeitsliste, oder sie ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>it is not an ONNX file, or it is damaged</source>
      <translation>Es ist keine ONNX-Datei oder beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>It is not known which network outlined it.</source>
      <translation>Es ist nicht bekannt, welches Netz sie umrissen hat.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is of a kind that may show names</source>
      <translation>sie ist von einer Art, die Namen zeigen kann</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>it is of a newer program</source>
      <translation>sie stammt von einem neueren Programm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it is of a newer program (version {newer}, this one knows {ours})</source>
      <translation>sie stammt von einem neueren Programm (Version {newer}, dieses kennt {ours})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it is of another program</source>
      <translation>sie gehört zu einem anderen Programm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>it is of the kind "{kind}".</source>
      <translation>Sie ist von der Art „{kind}“.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is one of the files that are read</source>
      <translation>Sie ist eine der Dateien, die gelesen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>It is outlined where no slice is called a tumor.</source>
      <translation>Er ist dort umrissen, wo keine Schicht als Tumor gilt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>It is probably damaged: copy it again from where it came.</source>
      <translation>Sie ist wahrscheinlich beschädigt: Erneut von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>It is the database itself: name a copy.</source>
      <translation>Das ist die Datenbank selbst: eine Kopie angeben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>it is too large</source>
      <translation>Sie ist zu groß</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it lies beside the slices of the series</source>
      <translation>es liegt neben den Schichten der Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>It lies in none of the findings.</source>
      <translation>Es liegt in keinem der Befunde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/disks.py" />
      <source>it lies on a network disk ({kind}), which does not lock files safely</source>
      <translation>Er liegt auf einem Netzlaufwerk ({kind}), das Dateien nicht sicher sperrt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it may not be opened</source>
      <translation>sie darf nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it may not be written</source>
      <translation>sie darf nicht beschrieben werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>it must be an absolute path</source>
      <translation>der Pfad muss absolut sein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>it must be {what}</source>
      <translation>Erlaubt: {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>It needs {count} characters or more.</source>
      <translation>Es braucht mindestens {count} Zeichen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>It outlines nothing</source>
      <translation>Sie umreißt nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>It says that it holds {count} bytes, more than there are.</source>
      <translation>Es nennt {count} Byte, mehr als vorhanden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it says that writing is burnt into it</source>
      <translation>sie gibt an, dass Schrift ins Bild eingebrannt ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>it shows nothing</source>
      <translation>sie zeigt nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>it takes cases with a tumor and cases without one</source>
      <translation>es braucht Fälle mit und Fälle ohne Tumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>it takes two pairs of measurements</source>
      <translation>es braucht zwei Paare von Messungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>it takes {count} bytes; a report has {most}</source>
      <translation>Sie hat {count} Byte; ein Bericht hat höchstens {most}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>it uses the operator {operator}, which ONNX Runtime does not have</source>
      <translation>Es verwendet den Operator {operator}, den ONNX Runtime nicht hat</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>It was judged at this operating point: {what}.</source>
      <translation>Es wurde an diesem Arbeitspunkt beurteilt: {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it was there before, and was moved, deleted, or its disk is not connected</source>
      <translation>sie war da und wurde verschoben oder gelöscht, oder ihr Laufwerk ist nicht verbunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Item</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>item {item} of {items}</source>
      <translation>Eintrag {item} von {items}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/shown.py" />
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Item {number}</source>
      <translation>Eintrag {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Items</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Its AE title</source>
      <translation>Sein AE-Titel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its answer is not a number</source>
      <translation>Die Antwort ist keine Zahl</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/inflating.py" />
      <source>its compressed content breaks off after {count} bytes</source>
      <translation>Der komprimierte Inhalt bricht nach {count} Byte ab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/content.py" />
      <source>its compressed content is cut short before its checksum</source>
      <translation>Der komprimierte Inhalt endet vor der Prüfsumme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/inflating.py" />
      <location filename="braintumor_desktop/imaging/nifti/content.py" />
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>its compressed content is damaged</source>
      <translation>Der komprimierte Inhalt ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/content.py" />
      <source>its compressed content is longer than its header declares</source>
      <translation>Der komprimierte Inhalt ist länger, als der Header angibt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/codecs.py" />
      <source>its compressed pixels are damaged</source>
      <translation>Die komprimierten Pixel sind beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/inflating.py" />
      <source>its content inflates beyond the limit of 1 GiB</source>
      <translation>Der Inhalt übersteigt entpackt die Grenze von 1 GiB</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_pixels.py" />
      <source>its content is damaged</source>
      <translation>Der Inhalt ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>its content is damaged or of an unknown kind</source>
      <translation>Der Inhalt ist beschädigt oder von unbekannter Art</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>its content is not {known}</source>
      <translation>Der Inhalt ist nicht {known}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>its decoder ended without an answer.</source>
      <translation>Der Dekoder endete ohne Antwort.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>its disk cannot be read or written</source>
      <translation>ihr Datenträger ist nicht lesbar oder beschreibbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>its disk does not lock files</source>
      <translation>ihr Datenträger sperrt keine Dateien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>its end is missing: it has {count} lines, and {other} were noted</source>
      <translation>sein Ende fehlt: es hat {count} Zeilen, und {other} waren vermerkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>its files do not say where the slices lie</source>
      <translation>Die Dateien nennen die Lage der Schichten nicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <location filename="braintumor_desktop/imaging/header_listing.py" />
      <source>its format is {format}.</source>
      <translation>Format: {format}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Its frames are spread over several files.</source>
      <translation>Ihre Bilder sind auf mehrere Dateien verteilt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>its header declares a size of {size}.</source>
      <translation>Der Header nennt die Größe {size}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>its header declares {columns} x {rows} pixels</source>
      <translation>Der Header nennt {columns} x {rows} Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header declares {stored} bits up to bit {high} in {allocated} allocated ones</source>
      <translation>Der Header nennt {stored} Bit bis Bit {high} in {allocated} belegten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header declares {what}</source>
      <translation>Der Header nennt {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/file.py" />
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>its header is damaged</source>
      <translation>Der Header ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster.py" />
      <location filename="braintumor_desktop/imaging/raster_pixels.py" />
      <source>its header is damaged or of an unknown kind</source>
      <translation>Der Header ist beschädigt oder von unbekannter Art</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header promises {promised} frames, its pixel data holds {held}</source>
      <translation>Der Header verspricht {promised} Frames, die Pixeldaten enthalten {held}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header promises {what} ({expected} bytes), its pixel data is {length} bytes long</source>
      <translation>Der Header verspricht {what} ({expected} Byte), die Pixeldaten sind {length} Byte lang</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/codecs.py" />
      <source>its header promises {what}, its compressed pixels are {columns} x {rows} with {samples} samples</source>
      <translation>Der Header verspricht {what}, die komprimierten Pixel sind {columns} x {rows} mit {samples} Werten je Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header promises {what}, {there} bytes of pixel data are there</source>
      <translation>Der Header verspricht {what}, vorhanden sind {there} Byte Pixeldaten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>its Image Type is that of a picture of a screen</source>
      <translation>ihr Image Type ist der eines Bildschirmfotos</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its input is {given}, the catalog says {wanted}</source>
      <translation>Die Eingabe ist {given}, der Katalog nennt {wanted}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_tiff.py" />
      <source>its list of pages is damaged</source>
      <translation>Das Seitenverzeichnis ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>its manifest carries no signature</source>
      <translation>das Manifest trägt keine Signatur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>its manifest is gone</source>
      <translation>das Manifest fehlt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>its name cannot be used</source>
      <translation>der Name ist nicht verwendbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/tables.py" />
      <source>its name must end in one of {endings}</source>
      <translation>Der Name muss auf eines davon enden: {endings}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>its name promises an image, but its content is not {known}</source>
      <translation>Der Name verspricht ein Bild, aber der Inhalt ist nicht {known}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>its numbers give no matrix</source>
      <translation>Die Zahlen ergeben keine Matrix</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its output is {given}, the catalog has {count} labels</source>
      <translation>Die Ausgabe ist {given}, der Katalog hat {count} Klassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its output is {given}, which is no mask</source>
      <translation>Die Ausgabe ist {given}, was keine Maske ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>its pictures have colors.</source>
      <translation>Die Bilder sind farbig.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/codecs.py" />
      <source>its pixels are compressed as {syntax}</source>
      <translation>Die Pixel sind komprimiert: {syntax}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_pixels.py" />
      <source>its pixels are damaged</source>
      <translation>Die Pixel sind beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>its pixels are fractions of any size, not numbers of segments.</source>
      <translation>Die Pixel sind beliebige Anteile, keine Segmentnummern.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>Its pixels are fractions: shown is what is outlined to a half or more.</source>
      <translation>Die Pixel sind Anteile: Gezeigt wird, was mindestens zur Hälfte umrissen ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>its pixels are missing: there is no {name} beside it</source>
      <translation>Die Pixel fehlen: {name} liegt nicht daneben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>its pixels are not as its header says.</source>
      <translation>Die Pixel entsprechen nicht dem Header.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/pixels.py" />
      <source>its pixels are numbers of colors, but its palette is damaged</source>
      <translation>Die Pixel sind Farbnummern, aber die Palette ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its pixels are packed into {bits} bits, which is not read here</source>
      <translation>Die Pixel sind in {bits} Bit gepackt, was hier nicht gelesen wird</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>its pixels have another spacing or lie between those of the series</source>
      <translation>seine Pixel haben einen anderen Abstand oder liegen zwischen denen der Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its pixels have {samples} samples ({photometric})</source>
      <translation>Die Pixel haben {samples} Werte ({photometric})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>its planes lie in another direction</source>
      <translation>seine Ebenen haben eine andere Richtung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Its private key</source>
      <translation>Zugehöriger privater Schlüssel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/jobs.py" />
      <source>Its report is in the log.</source>
      <translation>Der Bericht steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Its results stay in {path}: the worklist takes none now.</source>
      <translation>Ihre Ergebnisse bleiben in {path}: Die Arbeitsliste nimmt jetzt keine an.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/grid.py" />
      <source>Its rows and columns are not at right angles: sizes are in pixels.</source>
      <translation>Zeilen und Spalten stehen nicht senkrecht aufeinander: Maße sind in Pixeln.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/file.py" />
      <source>its sequences are nested deeper than {levels} levels</source>
      <translation>Die Sequenzen sind tiefer als {levels} Ebenen verschachtelt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Its series is not open</source>
      <translation>Ihre Serie ist nicht geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>its SHA-256 is {found}…, the catalog says {told}…</source>
      <translation>Die SHA-256 ist {found}…, der Katalog nennt {told}…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/grid.py" />
      <source>Its slices are stacked at an angle (sheared).</source>
      <translation>Die Schichten sind schräg gestapelt (geschert).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>its slices are turned against each other</source>
      <translation>Die Schichten sind gegeneinander verdreht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>Its slices cannot be read: {why}</source>
      <translation>Die Schichten können nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>its slices have different sizes</source>
      <translation>Die Schichten sind verschieden groß</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>Its slices have different sizes.</source>
      <translation>Ihre Schichten sind verschieden groß.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>Its slices lie along the file's first axis, where they are thickest or fewest.</source>
      <translation>Die Schichten liegen entlang der ersten Achse der Datei, wo sie am dicksten sind oder am wenigsten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>Its slices lie along the file's second axis, where they are thickest or fewest.</source>
      <translation>Die Schichten liegen entlang der zweiten Achse der Datei, wo sie am dicksten sind oder am wenigsten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>its slices lie at an angle to each other</source>
      <translation>Die Schichten liegen im Winkel zueinander</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>its slices would take {needed} MB of memory, more than {most} MB.</source>
      <translation>Die Schichten bräuchten {needed} MB Speicher, mehr als {most} MB.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its transfer syntax ({syntax}) says that pixels are compressed, but they are stored as {length} plain bytes</source>
      <translation>Die Transfersyntax ({syntax}) gibt komprimierte Pixel an, gespeichert sind aber {length} unkomprimierte Byte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its transfer syntax ({syntax}) says that pixels are not compressed, but they are stored in compressed fragments</source>
      <translation>Die Transfersyntax ({syntax}) gibt unkomprimierte Pixel an, gespeichert sind aber komprimierte Fragmente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>its values are of the kind {kind}.</source>
      <translation>Die Werte sind vom Typ {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>its values are so large or so broken that no finite numbers come of them.</source>
      <translation>Die Werte sind so groß oder so fehlerhaft, dass sich keine endlichen Zahlen ergeben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its weights are in a second file, which no checksum would cover. Export it as one file (torch.onnx.export: external_data=False)</source>
      <translation>Die Gewichte liegen in einer zweiten Datei, die keine Prüfsumme erfasst. Als eine Datei exportieren (torch.onnx.export: external_data=False)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>JSON Lines</source>
      <translation>JSON Lines</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Judge</source>
      <translation>Beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/queueing.py" />
      <source>Judge again</source>
      <translation>Erneut beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge against the header</source>
      <translation>Trotz Header beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge all</source>
      <translation>Alles beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge failed again</source>
      <translation>Gescheiterte erneut beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Judge it anyway</source>
      <translation>Trotzdem beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Judge nothing until it is resumed</source>
      <translation>Nichts beurteilen, bis fortgesetzt wird</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Judge these first</source>
      <translation>Diese zuerst beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge this series</source>
      <translation>Diese Serie beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge this series again</source>
      <translation>Diese Serie erneut beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Judge what comes into watched folders</source>
      <translation>Überwachte Ordner beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Judged</source>
      <translation>Beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Judged by the networks</source>
      <translation>Von den Netzen beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>Judged on request against its header. {cause}</source>
      <translation>Auf Wunsch trotz der Angaben im Header beurteilt. {cause}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Judging</source>
      <translation>Wird beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Judging is paused: Resume goes on.</source>
      <translation>Die Beurteilung pausiert: „Fortsetzen“ führt sie weiter.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Judging stopped at {done} of {total} slices.</source>
      <translation>Die Beurteilung wurde bei {done} von {total} Schichten angehalten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Judging {place} of {total}</source>
      <translation>Beurteilung {place} von {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Keep back</source>
      <translation>Zurückhalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <source>Keep dates, shifted by one number of days for each patient</source>
      <translation>Daten behalten, je Patient um dieselbe Zahl von Tagen verschoben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Keep one part</source>
      <translation>Einen Teil behalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>keep part</source>
      <translation>Teil behalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Keep the database on a disk of this computer: choose another file with --database.</source>
      <translation>Die Datenbank auf einem Datenträger dieses Rechners halten: mit --database eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Keep the last opened paths and the last used folder in the settings. Paths can hold names of patients. Switching it off forgets them.</source>
      <translation>Die zuletzt geöffneten Pfade und den zuletzt benutzten Ordner in den Einstellungen behalten. Pfade können Patientennamen enthalten. Ausschalten löscht sie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Keep what is interpolated</source>
      <translation>Interpoliertes übernehmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>kept back</source>
      <translation>zurückgehalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Key image</source>
      <translation>Schlüsselbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/key_images.py" />
      <source>key image</source>
      <translation>Schlüsselbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Key images</source>
      <translation>Schlüsselbilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Key images (DICOM secondary capture)</source>
      <translation>Schlüsselbilder (DICOM Secondary Capture)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Key images…</source>
      <translation>Schlüsselbilder…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>kidney</source>
      <translation>Niere</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>kinds of {what}</source>
      <translation>Arten ({what})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>knee</source>
      <translation>Knie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Known limits</source>
      <translation>Bekannte Grenzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Labels: readers of figshare agree with a mean Dice of 0.80 on the same slices; near that, a higher figure means little. The web pictures' labels are nobody's signed reading.</source>
      <translation>Referenz: Die Befunder von figshare stimmen auf denselben Schichten mit einem mittleren Dice von 0,80 überein; nahe daran bedeutet ein höherer Wert wenig. Die Angaben der Bilder aus dem Netz sind kein unterschriebener Befund.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Laid over {date}: fits to about {mm} mm; {percent} % of that head is covered.</source>
      <translation>Über {date} gelegt: passt auf etwa {mm} mm; {percent} % des dortigen Kopfes sind erfasst.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Language of the window, and how it writes numbers and dates.</source>
      <translation>Sprache des Fensters und Schreibweise von Zahlen und Datum.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Larger brush</source>
      <translation>Größerer Pinsel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Largest in slice {slice}</source>
      <translation>Am größten in Schicht {slice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Largest in slice {slice}.</source>
      <translation>Am größten in Schicht {slice}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Last slice</source>
      <translation>Letzte Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Last study date</source>
      <translation>Spätestes Untersuchungsdatum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Later date</source>
      <translation>Späterer Termin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Lay results over the active viewport</source>
      <translation>Ergebnisse über die aktive Ansicht legen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Lay the sequences of a study side by side when it is opened, as under Layout.</source>
      <translation>Die Sequenzen einer Untersuchung beim Öffnen nebeneinander zeigen, wie unter Aufteilung.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Layout</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Left and right are the patient's. Front, back, upper and lower are halves of what was scanned</source>
      <translation>Links und rechts sind die des Patienten. Vorn, hinten, oben und unten sind Hälften des untersuchten Bereichs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Left drag</source>
      <translation>Ziehen mit links</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Left drag of a crosshair line</source>
      <translation>Ziehen einer Linie des Fadenkreuzes mit links</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>leg</source>
      <translation>Bein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>Lesion</source>
      <translation>Läsion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/desktop/followup/timeline_chart.py" />
      <source>Lesion {name}</source>
      <translation>Läsion {name}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Less opaque</source>
      <translation>Weniger deckend</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Let readers sign in</source>
      <translation>Befunder sich anmelden lassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>License</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>Licenses</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>line {number} does not follow</source>
      <translation>Zeile {number} schließt nicht an</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>line {number} is another than was noted</source>
      <translation>Zeile {number} ist eine andere, als vermerkt wurde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>line {number} is damaged</source>
      <translation>Zeile {number} ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>line {number} is none of it</source>
      <translation>Zeile {number} gehört nicht dazu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Link by registration</source>
      <translation>Durch Registrierung verknüpfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Link by registration…</source>
      <translation>Durch Registrierung verknüpfen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Link here</source>
      <translation>Hier koppeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Link viewports</source>
      <translation>Ansichten koppeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>linked by hand</source>
      <translation>von Hand gekoppelt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>linked by registration</source>
      <translation>durch Registrierung gekoppelt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>List of measurements</source>
      <translation>Liste der Messungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>List of series</source>
      <translation>Liste der Serien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>liver</source>
      <translation>Leber</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Loading the networks</source>
      <translation>Netze werden geladen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>Loading {name}</source>
      <translation>{name} wird geladen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/sequences.py" />
      <source>Localizer</source>
      <translation>Localizer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Lock after minutes without input</source>
      <translation>Sperren nach Minuten ohne Eingabe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Lock the window, or change the reader</source>
      <translation>Fenster sperren oder Befunder wechseln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Lock, change reader</source>
      <translation>Sperren, Befunder wechseln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Log and crashes</source>
      <translation>Protokoll und Absturzberichte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Log verified</source>
      <translation>Protokoll geprüft</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Longest</source>
      <translation>Längster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Longest diameter and the one across it, both inside</source>
      <translation>Längster Durchmesser und der quer dazu, beide innerhalb</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Look for names, numbers and dates in the picture. What you release leaves with its pixels as they are; everything else stays back.</source>
      <translation>Suchen Sie im Bild nach Namen, Nummern und Daten. Was Sie freigeben, geht mit unveränderten Pixeln hinaus; alles andere bleibt zurück.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Looking for earlier answers</source>
      <translation>Frühere Antworten werden gesucht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup_heads.py" />
      <source>Looking for the head of {date} in {other}.</source>
      <translation>Der Kopf vom {date} wird in der Aufnahme vom {other} gesucht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Looking how the head lies in the other series: {percent} %, {time_left}.</source>
      <translation>Gesucht wird, wie der Kopf in der anderen Serie liegt: {percent} %, {time_left}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Looking how the head lies in the other series: {percent} %.</source>
      <translation>Gesucht wird, wie der Kopf in der anderen Serie liegt: {percent} %.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>low</source>
      <comment>evidence</comment>
      <translation>niedrig</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Low signal</source>
      <translation>Niedriges Signal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>lower</source>
      <translation>unten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Lower-grade gliomas that do not enhance are missed on some slices of T1 after contrast.</source>
      <translation>Niedriggradige Gliome ohne Anreicherung werden auf manchen Schichten von T1 nach Kontrastmittel übersehen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Lowest tumor probability</source>
      <translation>Niedrigste Tumorwahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Make administrator</source>
      <translation>Zum Administrator machen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Make reader</source>
      <translation>Zum Befunder machen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>Make room, then try again.</source>
      <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>Make somebody else an administrator first, or switch signing in off.</source>
      <translation>Machen Sie zuerst jemand anderen zum Administrator, oder schalten Sie das Anmelden aus.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/sign_in_window.py" />
      <source>Make this reader administrator</source>
      <translation>Diesen Befunder zum Administrator machen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Mark the shown slice, or not</source>
      <translation>Die gezeigte Schicht markieren oder nicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Mask as</source>
      <translation>Maske als</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Mask, evidence, both, none</source>
      <translation>Maske, Heatmap, beides, nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Match again</source>
      <translation>Neu zuordnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/tracking.py" />
      <source>match finding {number}</source>
      <translation>Befund {number} zuordnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>matched by {who}, {when}</source>
      <translation>zugeordnet von {who}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Mean intensity</source>
      <translation>Mittlere Intensität</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Mean of both (ml)</source>
      <translation>Mittel aus beiden (ml)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Mean of the segmenter's probabilities</source>
      <translation>Mittel der Wahrscheinlichkeiten des Segmentierungsnetzes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Mean of the segmenter's probabilities inside the outline</source>
      <translation>Mittel der Wahrscheinlichkeiten des Segmentierungsnetzes innerhalb des Umrisses</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Mean of the stored values after rescale</source>
      <translation>Mittel der gespeicherten Werte nach Reskalierung</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Measurements</source>
      <translation>Messungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Measurements (DICOM structured report)</source>
      <translation>Messungen (DICOM Structured Report)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/keeping.py" />
      <source>Measurements and corrections are shown, but not kept</source>
      <translation>Messungen und Korrekturen werden gezeigt, aber nicht gespeichert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>Measurements and corrections of this study are not kept until then.</source>
      <translation>Bis dahin werden Messungen und Korrekturen dieser Untersuchung nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Median time per case (s)</source>
      <translation>Median der Zeit je Fall (s)</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Menu of the picture, of a series, of a row</source>
      <translation>Menü des Bildes, einer Serie, einer Zeile</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Merge a carried worklist</source>
      <translation>Mitgebrachte Arbeitsliste einfügen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Merge a carried worklist…</source>
      <translation>Mitgebrachte Arbeitsliste einfügen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Merge with…</source>
      <translation>Vereinen mit…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>merge, findings {one} and {two}</source>
      <translation>Vereinen, Befunde {one} und {two}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>merged with {others}</source>
      <translation>verschmolzen mit {others}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Merged: {items} and {answers} new here, {known} known already.</source>
      <translation>Eingefügt: {items} und {answers} hier neu, {known} schon bekannt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Merging {path}…</source>
      <translation>{path} wird eingefügt…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Merging: {done} of {total} rows</source>
      <translation>Einfügen: {done} von {total} Zeilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Metastases: one patient in all the data; lymphoma, schwannoma and rarer tumors: none. A type is always one of three, whatever the tumor is.</source>
      <translation>Metastasen: ein Patient in allen Daten; Lymphom, Schwannom und seltenere Tumoren: keine. Der Typ ist immer einer von dreien, was immer der Tumor ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Middle drag, Shift + left drag</source>
      <translation>Ziehen mit der Mitte, Umschalt + Ziehen mit links</translation>
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
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>minIP</source>
      <translation>minIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>minIP, the lowest value</source>
      <translation>minIP, der niedrigste Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>MIP</source>
      <translation>MIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>MIP, the highest value</source>
      <translation>MIP, der höchste Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/help_window.py" />
      <source>MIT license. It is built on Qt and PySide6 (LGPL), NumPy, ONNX Runtime, OpenCV, pydicom, GDCM, nibabel, Pillow and the Phosphor icons.</source>
      <translation>MIT-Lizenz. Es beruht auf Qt und PySide6 (LGPL), NumPy, ONNX Runtime, OpenCV, pydicom, GDCM, nibabel, Pillow und den Phosphor-Symbolen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>ml</source>
      <translation>ml</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Modality</source>
      <translation>Modalität</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/shell/why.py" />
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>modifier</source>
      <translation>Zusatz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>More opaque</source>
      <translation>Deckender</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>More than {count} elements: the rest is not listed.</source>
      <translation>Mehr als {count} Elemente: Der Rest ist nicht aufgeführt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Most suspicious first</source>
      <translation>Verdächtigste zuerst</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/actions.py" />
      <source>Mouse</source>
      <translation>Maus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Move another plane</source>
      <translation>Eine andere Ebene verschieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>Move it away; the archives are then to be named again.</source>
      <translation>Verschieben Sie sie; die Archive sind dann neu zu nennen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>Move {path} away, then add the networks again.</source>
      <translation>{path} beiseite legen, dann die Netze erneut hinzufügen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>moving text of {what}</source>
      <translation>Text verschieben: {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>moving {what}</source>
      <translation>{what} verschieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>MPR</source>
      <translation>MPR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_panel.py" />
      <source>My verdict</source>
      <translation>Mein Urteil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/contact_sheet.py" />
      <source>Name a .pdf, or choose fewer.</source>
      <translation>Eine .pdf-Datei angeben oder weniger wählen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>Name a plain file.</source>
      <translation>Eine gewöhnliche Datei angeben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Name and PIN</source>
      <translation>Name und PIN</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>Name another file, or the table of an earlier export.</source>
      <translation>Eine andere Datei oder die Tabelle eines früheren Exports angeben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <location filename="braintumor_desktop/workflow/carrying.py" />
      <location filename="braintumor_desktop/workflow/exporting.py" />
      <location filename="braintumor_desktop/workflow/handing_over.py" />
      <source>Name another file.</source>
      <translation>Eine andere Datei angeben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/project.py" />
      <source>Name the file of an earlier export, or a new one.</source>
      <translation>Die Datei eines früheren Exports oder eine neue angeben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Name the patient in FHIR and QR code, too</source>
      <translation>Den Patienten auch in FHIR und QR-Code nennen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <source>Name the patient, too</source>
      <translation>Auch den Patienten nennen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Name; * stands for anything</source>
      <translation>Name; * steht für Beliebiges</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Names are hidden (F12), and pictures may show them: show names first.</source>
      <translation>Namen sind verborgen (F12), und Bilder können sie zeigen: Zeigen Sie zuerst die Namen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/shown_case.py" />
      <source>Names are hidden (F12), and results name the patient: show names first.</source>
      <translation>Namen sind verborgen (F12), und Ergebnisse nennen den Patienten: Zuerst die Namen zeigen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Names are hidden (F12), and what is sent names the patient.</source>
      <translation>Namen sind verborgen (F12), und was gesendet wird, nennt den Patienten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Names are hidden now (F12): only codes are written.</source>
      <translation>Namen sind jetzt verborgen (F12): nur Codes werden geschrieben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Names that are burned into pixels are seen on a contact sheet.</source>
      <translation>Namen, die in die Bildpunkte eingebrannt sind, sind auf einem Bilderbogen zu sehen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>neck</source>
      <translation>Hals</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Negative predictive value</source>
      <translation>Negativer prädiktiver Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Nested deeper than {count} levels.</source>
      <translation>Tiefer als {count} Ebenen verschachtelt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>network, edited</source>
      <translation>Netz, bearbeitet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Networks</source>
      <translation>Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/help_window.py" />
      <source>Networks in use</source>
      <translation>Verwendete Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Networks' outline, dashed</source>
      <translation>Umriss der Netze, gestrichelt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>New finding</source>
      <translation>Neuer Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>new finding</source>
      <translation>neuer Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>New studies in {folder} are found from now on. What is there already is not opened.</source>
      <translation>Neue Untersuchungen in {folder} werden von nun an gefunden. Was schon da ist, wird nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Next</source>
      <translation>Nächster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Next case without an answer</source>
      <translation>Nächster Fall ohne Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Next kind of slab</source>
      <translation>Nächste Art von Slab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Next layout</source>
      <translation>Nächste Aufteilung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Next overlay</source>
      <translation>Nächstes Overlay</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Next series</source>
      <translation>Nächste Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Next slice</source>
      <translation>Nächste Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Next window of the file</source>
      <translation>Nächstes Fenster der Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next, previous slice</source>
      <translation>Nächste, vorige Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>NIfTI or Analyze</source>
      <translation>NIfTI oder Analyze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>No answer so far</source>
      <translation>Noch keine Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>No archive is named so far: name one under Archives.</source>
      <translation>Es ist noch kein Archiv genannt: Nennen Sie eines unter Archive.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/summary.py" />
      <source>no case has been decided, or has two others who agree on it</source>
      <translation>kein Fall ist entschieden oder hat zwei andere, die darin übereinstimmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>no case has two readers</source>
      <translation>kein Fall hat zwei Befunder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <location filename="braintumor_desktop/review/summary.py" />
      <source>no case was read by both</source>
      <translation>kein Fall wurde von beiden befundet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/summary.py" />
      <source>no case was read twice</source>
      <translation>kein Fall wurde zweimal befundet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>No cases to read.</source>
      <translation>Keine Fälle zu befunden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>no date</source>
      <translation>ohne Datum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>No DICOM object</source>
      <translation>Kein DICOM-Objekt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>no difference</source>
      <translation>kein Unterschied</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/measuring.py" />
      <source>No finding is outlined here: there is nothing to suggest diameters for.</source>
      <translation>Hier ist kein Befund umrissen, für den sich Durchmesser vorschlagen ließen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>No finding overlaps</source>
      <translation>Kein Befund überlappt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>No folder is watched</source>
      <translation>Kein Ordner wird überwacht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>No heat map is kept: “Judge this series again” makes one</source>
      <translation>Keine Heatmap aufbewahrt: „Diese Serie erneut beurteilen“ erzeugt eine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/table.py" />
      <source>No item fits the filter.</source>
      <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>No key image</source>
      <translation>Kein Schlüsselbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>No key images. K marks the slice that is shown.</source>
      <translation>Keine Schlüsselbilder. K markiert die gezeigte Schicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/sequence_choice.py" />
      <source>No kind of sequence</source>
      <translation>Keine Sequenzart</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>No network has judged it.</source>
      <translation>Kein Netz hat sie beurteilt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>No other date of this patient is open.</source>
      <translation>Von diesem Patienten ist kein anderes Datum geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>No other planes can be cut from this series</source>
      <translation>Aus dieser Serie lassen sich keine anderen Ebenen schneiden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>No part of the finding is there: press on its outline or in it.</source>
      <translation>Dort liegt kein Teil des Befunds: auf seinen Umriss oder hinein drücken.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>No Pixel Spacing</source>
      <translation>Kein Pixel Spacing</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>no position</source>
      <translation>ohne Position</translation>
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
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>No slice at this place</source>
      <translation>Keine Schicht an dieser Stelle</translation>
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
      <location filename="braintumor_desktop/desktop/work/store.py" />
      <source>No worklist is open</source>
      <translation>Keine Arbeitsliste ist geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>No {slices} without a tumor were measured ({of}).</source>
      <translation>Keine {slices} ohne Tumor wurden gemessen ({of}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Nobody has answered anything so far. Review, Read the list begins.</source>
      <translation>Bisher hat niemand etwas beantwortet. Man beginnt mit Befundung, Liste befunden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>nobody listens there, or the network does not lead there.</source>
      <translation>dort antwortet niemand, oder das Netzwerk führt nicht dorthin.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Nobody signs in: answers stand under the name that a reader chooses, or under that of the computer's user. Who switches readers on becomes the first administrator.</source>
      <translation>Niemand meldet sich an: Antworten stehen unter dem Namen, den ein Befunder wählt, oder unter dem des Computerbenutzers. Wer das Anmelden einschaltet, wird der erste Administrator.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>noise or an empty slice</source>
      <translation>Rauschen oder einer leeren Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Nominal Scanned Pixel Spacing (0018,2010), on the film</source>
      <translation>Nominal Scanned Pixel Spacing (0018,2010), auf dem Film</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>None</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/probability_bars.py" />
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <location filename="braintumor_desktop/workflow/kept_cases.py" />
      <source>None is where it was.</source>
      <translation>Keine liegt mehr, wo sie lag.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>none named</source>
      <translation>keines genannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>none was called a tumor by mistake</source>
      <translation>keine wurde irrtümlich als Tumor eingestuft</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>none was missed</source>
      <translation>keine wurde übersehen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Not all cases are read blind. What the networks say is shown to all who read.</source>
      <translation>Nicht alle Fälle sind blind befundet. Was die Netze sagen, wird allen gezeigt, die befunden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>not as signed: {files}.</source>
      <translation>Nicht wie signiert: {files}.</translation>
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
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>not covered before</source>
      <translation>vorher nicht erfasst</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>not defined: {reason}</source>
      <translation>nicht definiert: {reason}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>not flagged</source>
      <translation>nicht markiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>Not found in this study: {kinds}.</source>
      <translation>In dieser Untersuchung nicht gefunden: {kinds}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Not found so far</source>
      <translation>Noch nicht gefunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Not in an open series</source>
      <translation>In keiner geöffneten Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <location filename="braintumor_desktop/inference/gate.py" />
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>Not judged</source>
      <translation>Nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>not judged</source>
      <translation>nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>not judged before</source>
      <translation>vorher nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <source>Not judged so far: {dates}.</source>
      <translation>Noch nicht beurteilt: {dates}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Not judged yet</source>
      <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>Not judged: the header names another part, {part}. The networks know the brain only.</source>
      <translation>Nicht beurteilt: Der Header nennt einen anderen Körperteil ({part}). Die Netze kennen nur das Gehirn.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>Not judged: the table that gives its values their meaning (Modality LUT) is damaged. Export it again from the archive.</source>
      <translation>Nicht beurteilt: Die Tabelle, die den Werten ihre Bedeutung gibt (Modality LUT), ist beschädigt. Erneut aus dem Archiv exportieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>Not judged: this is {kind}. The networks know MR only.</source>
      <translation>Nicht beurteilt: Dies ist {kind}. Die Netze kennen nur MR.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>Not judged: this is {kind}. The networks know plain slices only.</source>
      <translation>Nicht beurteilt: Dies ist {kind}. Die Netze kennen nur einfache Schichten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Not laid over the others: {why}</source>
      <translation>Nicht über die anderen gelegt: {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Not looked at yet.</source>
      <translation>Noch nicht gesucht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>not matched</source>
      <translation>nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <source>Not open</source>
      <translation>Nicht geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>not open</source>
      <translation>nicht geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Not shown over a series: {reason}</source>
      <translation>Über keiner Serie gezeigt: {reason}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_model.py" />
      <source>Not shown over {series}: {reason}.</source>
      <translation>Über {series} nicht gezeigt: {reason}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Not taken: the key came before the case was shown. Press it again.</source>
      <translation>Nicht übernommen: Die Taste kam, bevor der Fall zu sehen war. Bitte noch einmal drücken.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>not verified</source>
      <translation>nicht verifiziert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Not written so far:</source>
      <translation>Bisher nicht geschrieben:</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>Nothing beside it says which line is the last: a missing end would not be found.</source>
      <translation>Nichts daneben sagt, welche Zeile die letzte ist: Ein fehlendes Ende würde nicht gefunden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/commitment.py" />
      <location filename="braintumor_desktop/pacs/server.py" />
      <source>Nothing can be received</source>
      <translation>Es kann nichts empfangen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Nothing in the two series fits together.</source>
      <translation>Nichts in den beiden Serien passt zueinander.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Nothing is changed by that.</source>
      <translation>Das ändert nichts.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Nothing is made in its place before you say so.</source>
      <translation>An ihrer Stelle wird nichts angelegt, bevor Sie es sagen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>Nothing is measured in this study. The tools are in the menu Measure.</source>
      <translation>In dieser Untersuchung ist nichts gemessen. Die Werkzeuge stehen im Menü Messen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Nothing is open.</source>
      <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Nothing is open. Open a picture to see its header.</source>
      <translation>Nichts ist geöffnet. Ein Bild öffnen, um seinen Header zu sehen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_list.py" />
      <source>Nothing is open. Open files or a folder, or drop them here.</source>
      <translation>Nichts ist geöffnet. Dateien oder einen Ordner öffnen oder hierher ziehen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>Nothing is outlined in this series.</source>
      <translation>In dieser Serie ist nichts umrissen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Nothing is outlined in {whom}.</source>
      <translation>In {whom} ist nichts umrissen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <source>Nothing is outlined.</source>
      <translation>Nichts ist umrissen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>nothing is written until it is back</source>
      <translation>bis sie wieder da ist, wird nichts geschrieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Nothing of a patient is seen until a reader signs in</source>
      <translation>Von Patienten ist nichts zu sehen, bis sich ein Befunder anmeldet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Nothing open</source>
      <translation>Nichts geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>nothing outlined</source>
      <translation>nichts umrissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Nothing saved so far</source>
      <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Nothing shown here</source>
      <translation>Hier wird nichts gezeigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Nothing to show in {names}.</source>
      <translation>Nichts zu zeigen in {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Nothing to show in {names}: {problem}</source>
      <translation>Nichts zu zeigen in {names}: {problem}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/structured_report.py" />
      <source>Nothing was judged or measured.</source>
      <translation>Es wurde nichts beurteilt oder gemessen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Nothing was measured for {slices} of this contrast.</source>
      <translation>Zu den {slices} dieses Kontrasts wurde nichts gemessen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Nothing was measured for {what}.</source>
      <translation>Für {what} wurde nichts gemessen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>Nothing was taken over. Carry it again.</source>
      <translation>Nichts wurde übernommen. Erneut übertragen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>now part of {others}</source>
      <translation>jetzt Teil von {others}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Now: {date}.</source>
      <translation>Jetzt: {date}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Number of the patient</source>
      <translation>Nummer des Patienten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Numbers for research. Whether a change is a response or a progression is for a physician to say, not for the program.</source>
      <translation>Zahlen für die Forschung. Ob eine Veränderung ein Ansprechen oder ein Fortschreiten ist, sagen Ärztinnen und Ärzte, nicht das Programm.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Object</source>
      <translation>Objekt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <location filename="braintumor_desktop/imaging/geometry.py" />
      <source>oblique</source>
      <translation>schräg</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>of an unknown kind</source>
      <translation>von unbekannter Art</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Of the chosen finding, in all of its slices</source>
      <translation>Des gewählten Befunds, in allen seinen Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>of the kind "other"</source>
      <translation>von der Art „Sonstiges“ (OT)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>of the modality "{modality}"</source>
      <translation>von der Modalität „{modality}“</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Of the shown series, for a telephone; it names nobody unless you want it</source>
      <translation>Der gezeigten Serie, für ein Telefon; er nennt niemanden, wenn Sie es nicht wollen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Of the shown series: DICOM objects, report, FHIR, QR code</source>
      <translation>Der gezeigten Serie: DICOM-Objekte, Bericht, FHIR, QR-Code</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Of the shown series: look at its pages, save them as PDF, print them</source>
      <translation>Von der gezeigten Serie: die Seiten ansehen, als PDF speichern, drucken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Of the shown study</source>
      <translation>Der gezeigten Untersuchung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Of the stored values after rescale, without padding</source>
      <translation>Der gespeicherten Werte nach Reskalierung, ohne Füllwerte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>of the three certificate files all are named, or none</source>
      <translation>von den drei Zertifikatsdateien werden alle genannt oder keine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Of the two diameters</source>
      <translation>Der beiden Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {all} {slices} with a tumor ({of}, {count} patient that the networks were not trained on), {percent} were called a tumor: {missed}.</source>
      <translation>Von {all} {slices} mit Tumor ({of}, {count} Patient, mit dem die Netze nicht trainiert wurden) wurden {percent} als Tumor erkannt: {missed}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {all} {slices} with a tumor ({of}, {count} patients that the networks were not trained on), {percent} were called a tumor: {missed}.</source>
      <translation>Von {all} {slices} mit Tumor ({of}, {count} Patienten, mit denen die Netze nicht trainiert wurden) wurden {percent} als Tumor erkannt: {missed}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {all} {slices} without a tumor, {percent} were called a tumor: {wrong}.</source>
      <translation>Von {all} {slices} ohne Tumor wurden {percent} als Tumor eingestuft: {wrong}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {count} held-out slice ({contrast}) with a tumor probability from {low} to {high}, {tumors} ({percent}%) showed a tumor.</source>
      <translation>Von {count} zurückgehaltenen Schicht ({contrast}) mit einer Tumorwahrscheinlichkeit von {low} bis {high} zeigte {tumors} ({percent} %) einen Tumor.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {count} held-out slices ({contrast}) with a tumor probability from {low} to {high}, {tumors} ({percent}%) showed a tumor.</source>
      <translation>Von {count} zurückgehaltenen Schichten ({contrast}) mit einer Tumorwahrscheinlichkeit von {low} bis {high} zeigten {tumors} ({percent} %) einen Tumor.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>On</source>
      <translation>Ein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>On FLAIR the abnormality is outlined, with its edema.</source>
      <translation>Auf FLAIR ist die Veränderung umrissen, mit ihrem Ödem.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>On T1 after contrast the mass itself is outlined, with its necrosis.</source>
      <translation>Auf T1 nach Kontrastmittel ist die Raumforderung selbst umrissen, mit ihrer Nekrose.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>On T1 without contrast the border is a guess.</source>
      <translation>Auf nativer T1 ist die Grenze eine Schätzung.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>On T2 the abnormality is outlined, with its edema.</source>
      <translation>Auf T2 ist die Veränderung umrissen, mit ihrem Ödem.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>On the item that is chosen</source>
      <translation>Zum gewählten Eintrag</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>One file with the readers' answers, comments, flags, outlines and what was measured, without the pictures. It names patients. File, Merge a carried worklist takes it in.</source>
      <translation>Eine Datei mit den Antworten der Befunder, Kommentaren, Markierungen, Umrissen und Messungen, ohne die Bilder. Sie nennt Patienten. Datei, Mitgebrachte Arbeitsliste einfügen nimmt sie auf.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>One large, three small</source>
      <translation>Eine große, drei kleine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>one of {choices}</source>
      <translation>eines von {choices}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>One viewport</source>
      <translation>Eine Ansicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>One window</source>
      <translation>Ein Fenster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Only administrators change the archives.</source>
      <translation>Nur Administratoren ändern die Archive.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/configuring.py" />
      <source>Only administrators change when the window is locked.</source>
      <translation>Nur Administratoren ändern, wann das Fenster gesperrt wird.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>Only administrators look after the readers.</source>
      <translation>Nur Administratoren verwalten die Befunder.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Only administrators put a copy in the place of the worklist.</source>
      <translation>Nur Administratoren setzen eine Kopie an die Stelle der Arbeitsliste.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>Only administrators read the audit log.</source>
      <translation>Nur Administratoren lesen das Prüfprotokoll.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Only differences</source>
      <translation>Nur Unterschiede</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>only in the first file</source>
      <translation>nur in der ersten Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>only in the second file</source>
      <translation>nur in der zweiten Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <source>Only one date of this patient is open.</source>
      <translation>Nur ein Termin dieses Patienten ist geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Opacity of the overlay</source>
      <translation>Deckkraft des Overlays</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Opacity of the overlay ([ and ])</source>
      <translation>Deckkraft des Overlays ([ und ])</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Open a folder or files, or drop them here.</source>
      <translation>Ordner oder Dateien öffnen oder hierher ziehen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Open a folder: its series and pictures are the cases.</source>
      <translation>Öffnen Sie einen Ordner: Seine Serien und Bilder sind die Fälle.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Open a handed-over study</source>
      <translation>Übergebene Untersuchung öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open a handed-over study…</source>
      <translation>Übergebene Untersuchung öffnen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Open a scan to see what the networks say of it.</source>
      <translation>Eine Aufnahme öffnen, um zu sehen, was die Netze dazu sagen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Open a worklist</source>
      <translation>Arbeitsliste öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open another worklist…</source>
      <translation>Andere Arbeitsliste öffnen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Open files</source>
      <translation>Dateien öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open files…</source>
      <translation>Dateien öffnen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open folder…</source>
      <translation>Ordner öffnen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>Open its folder again.</source>
      <translation>Den Ordner erneut öffnen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Open new studies of watched folders and judge them; switched off, they only enter the worklist.</source>
      <translation>Neue Untersuchungen überwachter Ordner öffnen und beurteilen; ausgeschaltet kommen sie nur in die Arbeitsliste.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/store.py" />
      <source>Open one.</source>
      <translation>Eine öffnen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open the sample study</source>
      <translation>Beispieluntersuchung öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Open whole series</source>
      <translation>Ganze Serie öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Open {count} more from the worklist</source>
      <translation>{count} weitere aus der Arbeitsliste öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/help_window.py" />
      <source>Opens brain MR slices and shows what networks say of them. It works without a network connection and sends nothing anywhere.</source>
      <translation>Öffnet MR-Schichten des Gehirns und zeigt, was neuronale Netze dazu sagen. Es arbeitet ohne Netzwerkverbindung und sendet nichts.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Opens its files where they are not open</source>
      <translation>Öffnet seine Dateien, wenn sie nicht offen sind</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Orientation</source>
      <translation>Ausrichtung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>orientations</source>
      <translation>Ausrichtungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Other networks judged than those that were measured ({names}): nothing is known.</source>
      <translation>Es urteilten andere Netze als die gemessenen ({names}): Nichts ist bekannt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <source>Other object</source>
      <translation>Anderes Objekt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>Other series of this date: {list}.</source>
      <translation>Andere Serien dieses Datums: {list}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Others, under Judge, Classifier: {what}.</source>
      <translation>Andere, unter Beurteilen, Klassifikator: {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Our AE title</source>
      <translation>Unser AE-Titel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Our certificate</source>
      <translation>Unser Zertifikat</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Outline</source>
      <translation>Umriss</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Outline as the networks do</source>
      <translation>Umreißen wie die Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Outline the finding in two slices with others between them first.</source>
      <translation>Den Befund zuerst in zwei Schichten umreißen, zwischen denen andere liegen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Outline the mask</source>
      <translation>Maske umranden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Outline the slices between those in which the finding is outlined</source>
      <translation>Die Schichten zwischen denen umreißen, in denen der Befund umrissen ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Outline, area, volume, diameters</source>
      <translation>Umriss, Fläche, Volumen, Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Outlined</source>
      <translation>Umrissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Outlined area times the distance of the slices</source>
      <translation>Umrissene Fläche mal Schichtabstand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>Outlined at different thresholds: {thresholds}. Sizes differ by that alone.</source>
      <translation>Bei verschiedenen Schwellenwerten umrissen: {thresholds}. Schon deshalb sind die Größen verschieden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>Outlined at threshold</source>
      <translation>Umrissen bei Schwellenwert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>outlined at {now} instead of {before}</source>
      <translation>umrissen ab {now} statt {before}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>outlined at {threshold}</source>
      <translation>umrissen bei {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Outlined by</source>
      <translation>Umrissen von</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>outlined otherwise</source>
      <translation>anders umrissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Outlined {how}.</source>
      <translation>Umrissen {how}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Outlined, measured, corrected</source>
      <translation>Umrissen, gemessen, korrigiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Outlines (DICOM segmentation)</source>
      <translation>Umrisse (DICOM-Segmentierung)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Outlines are those of the slices alone: where neighbors make a slice a tumor, it often has none.</source>
      <translation>Umrisse sind die der einzelnen Schichten: Wo erst die Nachbarn eine Schicht zum Tumor machen, hat sie oft keinen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>outside the slices</source>
      <translation>außerhalb der Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Over several slices</source>
      <translation>Über mehrere Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Over time</source>
      <translation>Im Verlauf</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Over {series}</source>
      <translation>Über {series}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Over {series} and {count} more</source>
      <translation>Über {series} und {count} weiteren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Overlap (Dice)</source>
      <translation>Überlappung (Dice)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Overlap with a reader's outline on held-out slices ({contrast}): mean Dice {dice} (1 is the same outline, 0 none of it).</source>
      <translation>Überlappung mit dem Umriss eines Befunders auf zurückgehaltenen Schichten ({contrast}): mittlerer Dice {dice} (1 ist derselbe Umriss, 0 nichts davon).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Overlay</source>
      <translation>Overlay</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Overlay in this viewport</source>
      <translation>Overlay in dieser Ansicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Packed</source>
      <translation>Gepackt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Page width</source>
      <translation>Seitenbreite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <location filename="braintumor_desktop/desktop/look/paper.py" />
      <source>page {number} of {pages}</source>
      <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/printing.py" />
      <source>page {page} of {total}</source>
      <translation>Seite {page} von {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Paint a ball, and grow into the slices beside</source>
      <translation>Eine Kugel malen und in die Nachbarschichten wachsen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Paint only values</source>
      <translation>Nur bestimmte Werte malen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Pan</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>pancreas</source>
      <translation>Pankreas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/folding.py" />
      <source>Panels</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Part</source>
      <translation>Bestandteil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Part covered</source>
      <translation>Erfasster Bereich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/tracking.py" />
      <source>part finding {number} from its match</source>
      <translation>Zuordnung von Befund {number} trennen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Partial</source>
      <translation>Teilweise</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Parts of the program</source>
      <translation>Bestandteile des Programms</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Parts that nowhere reach {peak} are left out.</source>
      <translation>Teile, die nirgends {peak} erreichen, bleiben weg.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Password again</source>
      <translation>Passwort noch einmal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <source>Password of the project's file; empty: not encrypted</source>
      <translation>Passwort der Projektdatei; leer: nicht verschlüsselt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Patient ID</source>
      <translation>Patienten-ID</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Patient {number}</source>
      <translation>Patient {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Patients</source>
      <translation>Patienten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Patients, studies, items and readers get codes. Names, numbers, dates, descriptions, paths, UIDs and comments are left out. The table of codes is written into a file of its own: choose an earlier one, and the same patient gets the same code.</source>
      <translation>Patienten, Untersuchungen, Einträge und Befunder bekommen Codes. Namen, Nummern, Daten, Beschreibungen, Pfade, UIDs und Kommentare bleiben weg. Die Tabelle der Codes kommt in eine eigene Datei: Mit einer früheren bekommt derselbe Patient denselben Code.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/cine.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Paused at {done} of {total}</source>
      <translation>Pausiert bei {done} von {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>pelvis</source>
      <translation>Becken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>phase axis {axis}</source>
      <translation>Phase Achse {axis}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/picture_view.py" />
      <location filename="braintumor_desktop/desktop/worklist/cells.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Picture of both dates</source>
      <translation>Bild beider Termine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Picture {number}</source>
      <translation>Bild {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Picture {place} of {count}</source>
      <translation>Bild {place} von {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>pictures of tumors alone</source>
      <translation>nur Bilder von Tumoren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>PIN again</source>
      <translation>PIN noch einmal</translation>
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
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>pixdim of the NIfTI header</source>
      <translation>pixdim des NIfTI-Headers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Pixel Spacing (0028,0030), calibrated ({kind})</source>
      <translation>Pixel Spacing (0028,0030), kalibriert ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Pixel Spacing (0028,0030), equal to {name}: not in the patient</source>
      <translation>Pixel Spacing (0028,0030), gleich {name}: nicht im Patienten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Pixel Spacing {value} gives no distances: sizes are in pixels.</source>
      <translation>Pixel Spacing {value} ergibt keine Abstände: Maße sind in Pixeln.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Pixel under the pointer</source>
      <translation>Pixel unter dem Zeiger</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>plane</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Planes</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/cine.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/viewport.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Port for its answer; 0: on our connection</source>
      <translation>Port für seine Antwort; 0: auf unserer Verbindung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/commitment.py" />
      <location filename="braintumor_desktop/pacs/server.py" />
      <source>Port {port} cannot be used: {why}.</source>
      <translation>Port {port} lässt sich nicht verwenden: {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Positive predictive value</source>
      <translation>Positiver prädiktiver Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Preamble</source>
      <translation>Präambel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Press Ctrl+J to judge this series.</source>
      <translation>Strg+J beurteilt diese Serie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Press Enter or double-click to read it.</source>
      <translation>Zum Lesen Eingabetaste oder Doppelklick.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Press on a connected part: it goes</source>
      <translation>Auf einen zusammenhängenden Teil drücken: er verschwindet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Press on a connected part: the others go</source>
      <translation>Auf einen zusammenhängenden Teil drücken: die anderen verschwinden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Press on another finding, to merge it with the chosen one.</source>
      <translation>Auf einen anderen Befund drücken, um ihn mit dem gewählten zu vereinen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/brush.py" />
      <source>Press on the finding that is to become one with finding {number}.</source>
      <translation>Auf den Befund klicken, der mit Befund {number} einer werden soll.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Press on the lesion and drag up: what is connected and as bright is added</source>
      <translation>Auf die Läsion drücken und nach oben ziehen: Zusammenhängendes gleicher Helligkeit kommt hinzu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Press on the other finding</source>
      <translation>Auf den anderen Befund drücken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/brush.py" />
      <source>Press on the part of a finding that is to go.</source>
      <translation>Auf den Teil eines Befunds klicken, der weg soll.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/brush.py" />
      <source>Press on the part of a finding that is to stay: its other parts go.</source>
      <translation>Auf den Teil eines Befunds klicken, der bleiben soll: Seine anderen Teile verschwinden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Press the new key of “{action}”.</source>
      <translation>Die neue Taste für „{action}“ drücken.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Previous case without an answer</source>
      <translation>Voriger Fall ohne Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Previous finding</source>
      <translation>Voriger Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Previous layout</source>
      <translation>Vorige Aufteilung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Previous series</source>
      <translation>Vorige Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Previous slice</source>
      <translation>Vorige Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Print key images…</source>
      <translation>Schlüsselbilder drucken…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Print picture…</source>
      <translation>Bild drucken…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Private, of unknown creator</source>
      <translation>Privat, unbekannter Urheber</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/probability_bars.py" />
      <source>Probabilities: {said}</source>
      <translation>Wahrscheinlichkeiten: {said}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>process {number} on {computer} uses it since {time}</source>
      <translation>Prozess {number} auf {computer} verwendet ihn seit {time}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>process {number} uses it since {time}</source>
      <translation>Prozess {number} verwendet ihn seit {time}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Product of diameters (mm²)</source>
      <translation>Produkt der Durchmesser (mm²)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Product of the two diameters</source>
      <translation>Produkt der beiden Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Program: {name}.</source>
      <translation>Programm: {name}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/running_dialog.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Project: a new file, or that of earlier studies</source>
      <translation>Projekt: eine neue Datei oder die früherer Untersuchungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>property</source>
      <translation>Eigenschaft</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>prostate</source>
      <translation>Prostata</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Put the copy of {moment} in its place</source>
      <translation>Die Kopie vom {moment} an ihre Stelle setzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <source>QR code</source>
      <translation>QR-Code</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/sign_in_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Read the list</source>
      <translation>Liste befunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Read the list…</source>
      <translation>Liste befunden…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Reader</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Reader's answer</source>
      <translation>Antwort des Befunders</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Readers</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Readers changed</source>
      <translation>Befunder geändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Readers differ in no case.</source>
      <translation>Die Befunder sind in keinem Fall verschiedener Meinung.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Readers differ: which answer is right?</source>
      <translation>Die Befunder sind verschiedener Meinung: Welche Antwort ist richtig?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Readers must sign in</source>
      <translation>Befunder müssen sich anmelden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Readers sign in at this worklist: a new one, at which nobody does, is not made in its place.</source>
      <translation>An dieser Arbeitsliste melden sich Befunder an: Eine neue, an der sich niemand anmeldet, wird nicht an ihrer Stelle angelegt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Readers sign in with a PIN, and the window can be locked. Who has no PIN is let in by the name alone: give each reader one. A PIN keeps colleagues apart; it does not protect the files against who is logged in at this computer as the same user.</source>
      <translation>Befunder melden sich mit einer PIN an, und das Fenster kann gesperrt werden. Wer keine PIN hat, kommt mit dem Namen allein hinein: Geben Sie jedem eine. Eine PIN hält Kollegen auseinander; sie schützt die Dateien nicht vor dem, der an diesem Rechner als derselbe Benutzer angemeldet ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Readers…</source>
      <translation>Befunder…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Reading</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Reading is stopped. The list stays blind for all who read it.</source>
      <translation>Das Befunden ist angehalten. Die Liste bleibt blind für alle, die sie befunden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>reading it failed</source>
      <translation>Das Lesen ist fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Reading slice {place} of {total}</source>
      <translation>Schicht {place} von {total} wird gelesen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Reading the header</source>
      <translation>Header wird gelesen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Reading the slices</source>
      <translation>Schichten werden gelesen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Reading the slices…</source>
      <translation>Schichten werden gelesen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Reading the worklist…</source>
      <translation>Die Arbeitsliste wird gelesen …</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Reading …</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Reading: on to the next case</source>
      <translation>Befundung: weiter zum nächsten Fall</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Read…</source>
      <translation>Lesen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Received</source>
      <translation>Empfangen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>red {red} green {green} blue {blue}</source>
      <translation>Rot {red} Grün {green} Blau {blue}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Reddish purple</source>
      <translation>Rotviolett</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>Redo {what}</source>
      <translation>Wiederholen: {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Reference</source>
      <translation>Verweis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Reference lines</source>
      <translation>Referenzlinien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <source>Reference standard</source>
      <translation>Referenzstandard</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Region in space</source>
      <translation>Region im Raum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Registration</source>
      <translation>Registrierung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Reject</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Reject finding</source>
      <translation>Befund verwerfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>reject finding {number}</source>
      <translation>Befund {number} verwerfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>rejected</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Rejected by the reader.</source>
      <translation>Vom Befunder verworfen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>rejected on {date}</source>
      <translation>verworfen am {date}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>rejected on {date}, not counted</source>
      <translation>verworfen am {date}, nicht gezählt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>rejected, not counted</source>
      <translation>verworfen, nicht gezählt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Release</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>released</source>
      <translation>freigegeben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Remember this arrangement</source>
      <translation>Diese Anordnung merken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Remember what was opened</source>
      <translation>Geöffnetes merken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>Remembered: {kinds}.</source>
      <translation>Gemerkt: {kinds}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Remove a part</source>
      <translation>Einen Teil entfernen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Remove a saved filter</source>
      <translation>Gespeicherten Filter entfernen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Remove from the worklist</source>
      <translation>Aus der Arbeitsliste entfernen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>Remove it with `models remove`, then add the file again.</source>
      <translation>Mit `models remove` entfernen, dann die Datei erneut hinzufügen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>remove part</source>
      <translation>Teil entfernen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/answers_file.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>renaming failed</source>
      <translation>das Umbenennen ist fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Report (FHIR)</source>
      <translation>Bericht (FHIR)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Report (PDF)</source>
      <translation>Bericht (PDF)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Report made</source>
      <translation>Bericht erstellt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Reports and documents</source>
      <translation>Berichte und Dokumente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/crashes.py" />
      <source>Reports of crashes cannot be written</source>
      <translation>Absturzberichte können nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Rescale {name} {value} is not usable: values are as stored.</source>
      <translation>Rescale {name} {value} ist nicht brauchbar: Werte wie gespeichert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>RESEARCH USE ONLY</source>
      <translation>NUR FÜR DIE FORSCHUNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/__init__.py" />
      <source>Research use only, not a diagnosis</source>
      <translation>Nur für die Forschung, keine Diagnose</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>reset finding {number}</source>
      <translation>Befund {number} zurücksetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/tracking.py" />
      <source>reset the match of finding {number}</source>
      <translation>Zuordnung von Befund {number} zurücksetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Reset view</source>
      <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Restore a copy</source>
      <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Restore layout</source>
      <translation>Fensteraufbau wiederherstellen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Restore the worklist…</source>
      <translation>Arbeitsliste wiederherstellen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Result of the reader</source>
      <translation>Ergebnis des Befunders</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Result of the series</source>
      <translation>Ergebnis der Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Result of the slice</source>
      <translation>Ergebnis der Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/shown_case.py" />
      <source>Results are not exported before you have answered: reading is blind.</source>
      <translation>Ergebnisse werden nicht exportiert, bevor Sie geantwortet haben: Es wird blind befundet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Results are not saved</source>
      <translation>Ergebnisse sind nicht gespeichert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Results of earlier runs are no input: those in {folder} and {count} more.</source>
      <translation>Ergebnisse früherer Läufe werden nicht geöffnet: die in {folder} und {count} weiteren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Results of earlier runs are no input: those in {folder}.</source>
      <translation>Ergebnisse früherer Läufe werden nicht geöffnet: die in {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Results stay here while you read blind: they tell the answers.</source>
      <translation>Ergebnisse bleiben hier, solange Sie blind lesen: Sie verraten die Antworten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Results: answers, findings, measurements, remarks, and the reports as PDF</source>
      <translation>Ergebnisse: Antworten, Befunde, Messungen, Bemerkungen und die Berichte als PDF</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Retire</source>
      <translation>Ausscheiden lassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Review</source>
      <translation>Befundung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Reviewed</source>
      <translation>Befundet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Right click, Menu</source>
      <translation>Rechtsklick, Menütaste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Right drag</source>
      <translation>Ziehen mit rechts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>ROC</source>
      <translation>ROC</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>row {place} of {section} is none</source>
      <translation>Zeile {place} von {section} ist keine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>row {place} of {section} is too large</source>
      <translation>Zeile {place} von {section} ist zu groß</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Rows and columns as in the file</source>
      <translation>Zeilen und Spalten wie in der Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Sagittal</source>
      <translation>Sagittal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <location filename="braintumor_desktop/findings/acquired.py" />
      <location filename="braintumor_desktop/imaging/geometry.py" />
      <source>sagittal</source>
      <translation>sagittal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>sagittal slices</source>
      <translation>sagittalen Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Same as before</source>
      <translation>Wie zuvor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Same as my first answer</source>
      <translation>Wie meine erste Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Same lesion as</source>
      <translation>Dieselbe Läsion wie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>Save all as PNG…</source>
      <translation>Alle als PNG speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Save as zip…</source>
      <translation>Als Zip speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Save diagnostics</source>
      <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>Save diagnostics…</source>
      <translation>Diagnosedaten speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Save for iMRMC…</source>
      <translation>Für iMRMC speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>Save key images as PNG</source>
      <translation>Schlüsselbilder als PNG speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Save key images…</source>
      <translation>Schlüsselbilder speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save picture as PNG</source>
      <translation>Bild als PNG speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save table as CSV</source>
      <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Save table as CSV…</source>
      <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Save table…</source>
      <translation>Tabelle speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save the agreement</source>
      <translation>Übereinstimmung speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save the follow-up</source>
      <translation>Verlauf speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Save this filter</source>
      <translation>Diesen Filter speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Save this filter…</source>
      <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Save without text…</source>
      <translation>Ohne Text speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/agreement.py" />
      <location filename="braintumor_desktop/desktop/shell/closing.py" />
      <location filename="braintumor_desktop/desktop/shell/followup_saving.py" />
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>Saved as {path}.</source>
      <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Saved filters</source>
      <translation>Gespeicherte Filter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/closing.py" />
      <source>Saved, without names of patients.</source>
      <translation>Gespeichert, ohne Namen von Patienten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Scanner</source>
      <translation>Scanner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Scroll together</source>
      <translation>Gemeinsam blättern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>SD (population)</source>
      <translation>SD (Grundgesamtheit)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Search an archive on the network, fetch studies, send results</source>
      <translation>Ein Archiv im Netz durchsuchen, Untersuchungen holen, Ergebnisse senden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Search names, patients, comments</source>
      <translation>Namen, Patienten, Kommentare suchen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Search the worklist</source>
      <translation>In der Arbeitsliste suchen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Searching {names}</source>
      <translation>{names} wird durchsucht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Searching, {count} file so far</source>
      <translation>Suche, bisher {count} Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Searching, {count} files so far</source>
      <translation>Suche, bisher {count} Dateien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>second</source>
      <translation>zweite Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Second answer, with the networks. What they say is shown now.</source>
      <translation>Zweite Antwort, mit den Netzen. Was sie sagen, ist jetzt zu sehen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Section</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>see its texts</source>
      <translation>siehe seine Texte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>see part {number}</source>
      <translation>siehe Teil {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Seed of the order</source>
      <translation>Startwert der Reihenfolge</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>Segment {number}</source>
      <translation>Segment {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/grouping.py" />
      <source>Segmentations, reports and localizers</source>
      <translation>Segmentierungen, Berichte und Localizer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Segmenter</source>
      <translation>Segmentierungsnetz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>segmenter</source>
      <translation>Segmentierungsnetz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Segments</source>
      <translation>Segmente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>Segments are outlined that it does not describe: {numbers}.</source>
      <translation>Umrissene Segmente sind nicht beschrieben: {numbers}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>selected from</source>
      <translation>ausgewählt aus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Send…</source>
      <translation>Senden…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>Sensitive: a tumor from a probability of {threshold} on</source>
      <translation>Empfindlich: Tumor ab einer Wahrscheinlichkeit von {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Sensitivity</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Sensitivity, aided less alone</source>
      <translation>Sensitivität, mit Netzen minus allein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Sensitivity, specificity and AUC are against {reader} alone.</source>
      <translation>Sensitivität, Spezifität und AUC sind gegen {reader} allein.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Sent to an archive</source>
      <translation>An ein Archiv gesendet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Sequence</source>
      <translation>Sequenz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_list.py" />
      <source>Series and pictures</source>
      <translation>Serien und Bilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Series into a viewport</source>
      <translation>Serie in eine Ansicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Series of different frames of reference scroll together from these slices on</source>
      <translation>Serien verschiedener Bezugssysteme blättern von diesen Schichten an gemeinsam</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Series: {answer} so far.</source>
      <translation>Serie: bisher {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Series: {answer}.</source>
      <translation>Serie: {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Set aside what is not judged so far</source>
      <translation>Zurückstellen, was noch nicht beurteilt ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Set by your administrator.</source>
      <translation>Von der Administration festgelegt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Set key</source>
      <translation>Taste setzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Set the PIN</source>
      <translation>PIN setzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>several of its slices lie at the same place</source>
      <translation>Mehrere Schichten liegen an derselben Stelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Sex, age</source>
      <translation>Geschlecht, Alter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Shall nobody sign in any more?</source>
      <translation>Soll sich niemand mehr anmelden?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Share of the later date</source>
      <translation>Anteil des späteren Termins</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Shift + move</source>
      <translation>Umschalt + Bewegen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Shift + wheel</source>
      <translation>Umschalt + Mausrad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>shoulder</source>
      <translation>Schulter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Show all segments</source>
      <translation>Alle Segmente zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Show drawings</source>
      <translation>Zeichnungen zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Show heat map</source>
      <translation>Heatmap zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Show it</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Show overlay</source>
      <translation>Overlay zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Show the item</source>
      <translation>Eintrag zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Show this segment</source>
      <translation>Dieses Segment zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Show this segment alone</source>
      <translation>Nur dieses Segment zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/joining.py" />
      <source>Show two series side by side first, each at the slice that belongs to the other's.</source>
      <translation>Zuerst zwei Serien nebeneinander zeigen, jede auf der Schicht, die zu der anderen gehört.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Shown slice: {answer}.</source>
      <translation>Gezeigte Schicht: {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Shuffle the cases, for this reader</source>
      <translation>Die Fälle für diesen Befunder mischen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/sign_in_window.py" />
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Sign in no more</source>
      <translation>Nicht mehr anmelden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Sign-in failed</source>
      <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Signature of the installation</source>
      <translation>Signatur der Installation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Signed in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/life/installation.py" />
      <source>Signed original</source>
      <translation>Signiertes Original</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>Signed original: all {count} files are unchanged, key {key}</source>
      <translation>Signiertes Original: alle {count} Dateien sind unverändert, Schlüssel {key}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Signed out</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Signs in</source>
      <translation>Meldet sich an</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>since the date before</source>
      <translation>seit dem Termin davor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>since the first date</source>
      <translation>seit dem ersten Termin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Size of the brush</source>
      <translation>Größe des Pinsels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>sizes</source>
      <translation>Größen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Sky blue</source>
      <translation>Himmelblau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Slab</source>
      <translation>Slab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>Slice</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>slice axis {axis}</source>
      <translation>Schicht Achse {axis}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Slice thickness</source>
      <translation>Schichtdicke</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_model.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>slice {place} / {count}</source>
      <translation>Schicht {place} / {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Slice {place} of {count}</source>
      <translation>Schicht {place} von {count}</translation>
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
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>slice {slice}</source>
      <translation>Schicht {slice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Slices</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>slices</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/cine.py" />
      <source>Slices a second</source>
      <translation>Schichten pro Sekunde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_viewport.py" />
      <source>slices are missing here</source>
      <translation>hier fehlen Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Slices are not evenly spaced: in a volume each reaches half-way to its neighbors.</source>
      <translation>Die Schichten haben ungleiche Abstände: Im Volumen reicht jede bis zur Hälfte des Wegs zu ihren Nachbarn.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Slices are shifted against each other, as by a gantry that is tilted by {angle}°.</source>
      <translation>Die Schichten sind gegeneinander versetzt, wie bei einer um {angle}° gekippten Gantry.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Slices in which it is outlined</source>
      <translation>Schichten, in denen er umrissen ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Slices judged</source>
      <translation>Beurteilte Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Slices lie {distance} m apart, where no patient is: no volume.</source>
      <translation>Die Schichten liegen {distance} m auseinander, wo kein Patient sein kann: kein Volumen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>Slices of {count} {what} came as one series ({names}): shown apart.</source>
      <translation>Schichten verschiedener {what} ({count}) kamen als eine Serie ({names}): getrennt gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/links.py" />
      <source>Slices that lie in different directions cannot be linked.</source>
      <translation>Schichten verschiedener Richtung können nicht gekoppelt werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>slices {range}</source>
      <translation>Schichten {range}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>slices {slices}, not judged</source>
      <translation>die Schichten {slices} (nicht beurteilt)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Smaller brush</source>
      <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Smooth</source>
      <translation>Glätten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>smooth</source>
      <translation>Glätten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Soft window</source>
      <translation>Weiches Fenster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>some by hand</source>
      <translation>manches von Hand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>Some files must be looked at.</source>
      <translation>Einige Dateien müssen angesehen werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Some of these files are read blind in another worklist: what the networks say of them is hidden until they are answered there.</source>
      <translation>Einige dieser Dateien werden in einer anderen Arbeitsliste blind befundet: Was die Netze von ihnen sagen, bleibt verborgen, bis sie dort beantwortet sind.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>something in it differs</source>
      <translation>darin weicht etwas ab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>something is outlined</source>
      <translation>etwas ist umrissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>something like writing stands at its border</source>
      <translation>am Bildrand steht etwas wie Schrift</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>space {space}, time {time}</source>
      <translation>Raum {space}, Zeit {time}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Spacing (row × column × slice)</source>
      <translation>Abstand (Zeile × Spalte × Schicht)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Spacing is unknown in this picture: sizes are in pixels.</source>
      <translation>Der Pixelabstand dieses Bildes ist unbekannt: Größen sind in Pixeln.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>Specific: a tumor from a probability of {threshold} on</source>
      <translation>Spezifisch: Tumor ab einer Wahrscheinlichkeit von {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Specificity</source>
      <translation>Spezifität</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Specificity, aided less alone</source>
      <translation>Spezifität, mit Netzen minus allein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>spine</source>
      <translation>Wirbelsäule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Split by a line</source>
      <translation>Durch eine Linie teilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>split from {others}</source>
      <translation>abgespalten von {others}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>split, beside it {others}</source>
      <translation>aufgeteilt, daneben {others}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Start</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/running_dialog.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_pane.py" />
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/errors.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Stopped</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Stopped at {done} of {total} slices.</source>
      <translation>Bei {done} von {total} Schichten angehalten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Stopped, {judged}</source>
      <translation>Angehalten, {judged}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup_heads.py" />
      <source>Stopped. Dates that are not laid over each other are not matched.</source>
      <translation>Angehalten. Termine, die nicht übereinanderliegen, werden nicht zugeordnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Stopped. Nothing was linked.</source>
      <translation>Angehalten. Nichts wurde verknüpft.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Stopped. What is shown is what was worked out before.</source>
      <translation>Angehalten. Gezeigt wird, was vorher berechnet wurde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Stopped: its results were not taken over.</source>
      <translation>Angehalten: Ihre Ergebnisse wurden nicht übernommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Stopped: nothing was merged.</source>
      <translation>Angehalten: Nichts wurde eingefügt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Stopped: nothing was written.</source>
      <translation>Angehalten: Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>Stopped: the files that were written are whole.</source>
      <translation>Angehalten: Die geschriebenen Dateien sind vollständig.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Studies</source>
      <translation>Untersuchungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Study</source>
      <translation>Untersuchung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Study codes in place of names</source>
      <translation>Studiencodes statt Namen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/grouping.py" />
      <source>Study without a date</source>
      <translation>Untersuchung ohne Datum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <source>Summary as QR code</source>
      <translation>Zusammenfassung als QR-Code</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Summary as QR code…</source>
      <translation>Zusammenfassung als QR-Code…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>SYNTHETIC, NOT A PATIENT</source>
      <translation>SYNTHETISCH, KEIN PATIENT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>T1 after contrast</source>
      <translation>T1 nach Kontrastmittel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>T1 without contrast</source>
      <translation>T1 nativ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>T1, T1 +C, T2 and FLAIR again</source>
      <translation>Wieder T1, T1 +C, T2 und FLAIR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>T1, T1 +C, T2 and FLAIR of this study side by side, or as remembered</source>
      <translation>T1, T1 +C, T2 und FLAIR dieser Untersuchung nebeneinander oder wie gemerkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>T2</source>
      <translation>T2</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Table of all series and pictures</source>
      <translation>Tabelle aller Serien und Bilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Table of codes: a new or an earlier one</source>
      <translation>Tabelle der Codes: eine neue oder eine frühere</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Take the last answer back</source>
      <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Take the last change back</source>
      <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Take this key</source>
      <translation>Diese Taste nehmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Taking the results over…</source>
      <translation>Die Ergebnisse werden übernommen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Target finding</source>
      <translation>Zielläsion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>target, finding {number}</source>
      <translation>Zielläsion, Befund {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Tell the password by another way than the file.</source>
      <translation>Teilen Sie das Passwort auf anderem Weg mit als die Datei.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Ten slices back</source>
      <translation>Zehn Schichten zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Ten slices on</source>
      <translation>Zehn Schichten weiter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Text of the license</source>
      <translation>Text der Lizenz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Text on the picture</source>
      <translation>Text im Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>The administrator's policy {path}: {what}.</source>
      <translation>Richtlinie des Administrators {path}: {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>the archive did not answer</source>
      <translation>das Archiv hat nicht geantwortet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>the archive refuses it ({code})</source>
      <translation>das Archiv lehnt es ab ({code})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>the archive takes no such objects</source>
      <translation>das Archiv nimmt solche Objekte nicht an</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>The archive was not opened</source>
      <translation>Das Archiv wurde nicht geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>The archive {name}: {why}.</source>
      <translation>Das Archiv {name}: {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit.py" />
      <source>The audit log has been changed</source>
      <translation>Das Prüfprotokoll wurde verändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>The case is being opened.</source>
      <translation>Der Fall wird geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>the catalog has {names}</source>
      <translation>Der Katalog enthält {names}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>The catalog of networks is damaged</source>
      <translation>Der Katalog der Netze ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>The catalog of networks is missing</source>
      <translation>Der Katalog der Netze fehlt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>The certificates cannot be used</source>
      <translation>Die Zertifikate lassen sich nicht verwenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/content.py" />
      <source>the checksum of its compressed content does not fit: some of it has changed</source>
      <translation>Die Prüfsumme des komprimierten Inhalts stimmt nicht: Er wurde verändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>The chosen drawing; it can be undone</source>
      <translation>Die gewählte Zeichnung; lässt sich rückgängig machen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>The chosen finding leaves volume, count and table, not the list</source>
      <translation>Der gewählte Befund zählt nicht mehr zu Volumen, Anzahl und Tabelle; er bleibt in der Liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>The chosen finding, in all of its slices</source>
      <translation>Den gewählten Befund, in allen seinen Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>The chosen items, before all others</source>
      <translation>Die gewählten Einträge, vor allen anderen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_window.py" />
      <source>The chosen part</source>
      <translation>Der gewählte Teil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen tool</source>
      <translation>Das gewählte Werkzeug</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>The clock was set back {count} time.</source>
      <translation>Die Uhr wurde {count}-mal zurückgestellt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>The clock was set back {count} times.</source>
      <translation>Die Uhr wurde {count}-mal zurückgestellt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>The computer's administrator lets a new administrator be made (people/new_administrator). Take it out of the policy afterwards.</source>
      <translation>Der Administrator des Computers lässt einen neuen Administrator zu (people/new_administrator). Nehmen Sie das danach aus der Richtlinie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>The computer's administrator wants readers to sign in, and there is none so far: who makes the first administrator looks after the readers.</source>
      <translation>Der Administrator des Computers verlangt, dass Befunder sich anmelden, und es gibt noch keinen: Wer den ersten Administrator anlegt, verwaltet die Befunder.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The contrast of this series is not known: see the table for each.</source>
      <translation>Der Kontrast dieser Serie ist nicht bekannt: Die Tabelle nennt jeden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The copy {name} took its place.</source>
      <translation>Die Kopie {name} ersetzt sie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The copy {path} is not sound</source>
      <translation>Die Kopie {path} ist fehlerhaft</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The damaged database {path} cannot be put aside</source>
      <translation>Die beschädigte Datenbank {path} lässt sich nicht beiseite legen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/answers_file.py" />
      <source>The damaged file {path} cannot be put aside</source>
      <translation>Die beschädigte Datei {path} lässt sich nicht beiseite legen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The database was brought from version {before} to {now}; a copy of the old one was kept.</source>
      <translation>Die Datenbank wurde von Version {before} auf {now} gebracht; eine Kopie der alten ist aufbewahrt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The database was damaged ({problem}); it is kept as {name}.</source>
      <translation>Die Datenbank war beschädigt ({problem}); sie ist als {name} aufbewahrt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The database {path} cannot be copied</source>
      <translation>Die Datenbank {path} lässt sich nicht kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The database {path} cannot be opened</source>
      <translation>Die Datenbank {path} lässt sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The database {path} cannot be used</source>
      <translation>Die Datenbank {path} ist nicht nutzbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The database {path} is being made</source>
      <translation>Die Datenbank {path} wird gerade angelegt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The database {path} is not opened</source>
      <translation>Die Datenbank {path} wird nicht geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>The earlier date is laid over the later one and its gray values are scaled by one line for the whole head. Other sequences, coils and contrast give differences that are no change.</source>
      <translation>Der frühere Termin wird über den späteren gelegt, seine Grauwerte werden mit einer Geraden für den ganzen Kopf angepasst. Andere Sequenzen, Spulen und Kontrastmittel ergeben Unterschiede, die keine Veränderung sind.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>The end of reading blind shows what the networks say.</source>
      <translation>Das Ende des verblindeten Befundens zeigt, was die Netze sagen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/known.py" />
      <source>The figures of the networks cannot be read</source>
      <translation>Die Kennzahlen der Netze können nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/sealing.py" />
      <source>The file cannot be opened</source>
      <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The file does not give the spacing or the places of the slices</source>
      <translation>Die Datei gibt den Abstand oder die Orte der Schichten nicht an</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/grid.py" />
      <source>The file does not say where its slices lie.</source>
      <translation>Die Datei nennt die Lage der Schichten nicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>The file gives one position for all frames: where each lies is unknown.</source>
      <translation>Die Datei nennt eine Position für alle Frames: Wo jeder liegt, ist unbekannt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>The file holds {count} volumes; the first is shown.</source>
      <translation>Die Datei enthält {count} Volumina; das erste wird gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/pictures.py" />
      <source>the file that is there was not made by this program, and stays as it is</source>
      <translation>Die vorhandene Datei stammt nicht von diesem Programm und bleibt unverändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <location filename="braintumor_desktop/workflow/kept_cases.py" />
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
      <location filename="braintumor_desktop/workflow/kept_cases.py" />
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
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>The files of a case are not where they were: {cases}. It is passed over until they are opened.</source>
      <translation>Die Dateien eines Falls liegen nicht mehr, wo sie waren: {cases}. Er wird übergangen, bis sie geöffnet werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup_more.py" />
      <source>The files of the other dates are not there any more.</source>
      <translation>Die Dateien der anderen Termine sind nicht mehr da.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>The files of {count} cases are not where they were: {cases}. They are passed over until they are opened.</source>
      <translation>Die Dateien von {count} Fällen liegen nicht mehr, wo sie waren: {cases}. Sie werden übergangen, bis sie geöffnet werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/reading.py" />
      <source>The first answer stands: what the networks say was shown after it.</source>
      <translation>Die erste Antwort bleibt: Was die Netze sagen, wurde nach ihr gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/disks.py" />
      <source>the folder {name} is kept by a cloud, which copies it while it is written</source>
      <translation>Den Ordner {name} verwaltet eine Cloud, die ihn kopiert, während geschrieben wird</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>the gap between {where}</source>
      <translation>die Lücke zwischen {where}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>The gate lets some pictures pass that are no brain MR (above), and rejects a few that are: skull-stripped ones most.</source>
      <translation>Die Vorprüfung lässt einige Bilder durch, die kein MR des Gehirns sind, und weist einige ab, die es sind: vor allem solche ohne Schädel (skull-stripped).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>The header may be wrong. The result says that it was judged against it.</source>
      <translation>Der Header kann falsch sein. Das Ergebnis sagt, dass gegen ihn beurteilt wurde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>the header says {distance} mm</source>
      <translation>der Header nennt {distance} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>the host is none</source>
      <translation>der Rechnername ist keiner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>the imaginary part of a complex picture</source>
      <translation>der Imaginärteil eines komplexen Bildes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/life/installation.py" />
      <source>The installation is being checked</source>
      <translation>Die Installation wird geprüft</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>The installation was changed: {what}</source>
      <translation>Die Installation wurde verändert: {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The journal of the verdicts cannot be read: {why}.</source>
      <translation>Das Journal der Antworten ist nicht lesbar: {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>The last answer of this round; its case is shown again</source>
      <translation>Die letzte Antwort dieses Durchgangs; ihr Fall wird wieder gezeigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>The last line is torn; the next one will name it.</source>
      <translation>Die letzte Zeile ist abgerissen; die nächste wird sie nennen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>The later date.</source>
      <translation>Der spätere Termin.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>The licenses cannot be read</source>
      <translation>Die Lizenzen sind nicht lesbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>The line does not cross the finding.</source>
      <translation>Die Linie schneidet den Befund nicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>The list is read blind from now on, as where it comes from.</source>
      <translation>Die Liste wird von jetzt an blind befundet, wie dort, woher sie kommt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/logs.py" />
      <source>The log in {folder} cannot be written</source>
      <translation>Das Protokoll in {folder} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>The log says where.</source>
      <translation>Das Protokoll nennt die Stelle.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The longest line inside, and the longest inside at a right angle to it, in the slice where their product is largest; they are drawn there</source>
      <translation>Die längste Strecke innerhalb und die längste rechtwinklig dazu, in der Schicht, in der ihr Produkt am größten ist; dort sind sie eingezeichnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>the manifest does not carry the signature of the release key</source>
      <translation>Das Manifest trägt nicht die Signatur des Release-Schlüssels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>the manifest or the key cannot be read</source>
      <translation>das Manifest oder der Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>The network that outlines</source>
      <translation>Das Netz, das umreißt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>The network that tells the tumor type</source>
      <translation>Das Netz, das den Tumortyp nennt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>The network {name} cannot be loaded</source>
      <translation>Das Netz {name} kann nicht geladen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>The network {name} failed</source>
      <translation>Das Netz {name} ist gescheitert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>The network {name} has the wrong shapes</source>
      <translation>Das Netz {name} hat die falschen Formen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>The network {name} is missing</source>
      <translation>Das Netz {name} fehlt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>The network {name} was changed</source>
      <translation>Das Netz {name} wurde verändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>the network's mask</source>
      <translation>der Maske des Netzes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>the network's mask so far</source>
      <translation>der bisherigen Maske des Netzes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>The networks are not used: the installation was changed</source>
      <translation>Die Netze werden nicht verwendet: Die Installation wurde verändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/empty_state.py" />
      <source>The networks judge brain MR, slice by slice: glioma, meningioma, pituitary tumor or none. DICOM, NIfTI and pictures can be opened; CT, other parts of the body and color are shown, not judged.</source>
      <translation>Die Netze beurteilen MR-Bilder des Gehirns Schicht für Schicht: Gliom, Meningeom, Hypophysentumor oder keiner. DICOM, NIfTI und Bilddateien können geöffnet werden; CT, andere Körperteile und Farbbilder werden gezeigt, nicht beurteilt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>The networks see a tumor in:</source>
      <translation>Die Netze sehen einen Tumor in:</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>The newest {shown} of {count} lines</source>
      <translation>Die neuesten {shown} von {count} Zeilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>The next slice</source>
      <translation>Die nächste Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>The next stroke begins a new finding: {kind}.</source>
      <translation>Der nächste Strich beginnt einen neuen Befund: {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>The next stroke begins another finding</source>
      <translation>Der nächste Strich beginnt einen weiteren Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>The other slices of this series</source>
      <translation>Die übrigen Schichten dieser Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>The others are laid over this date.</source>
      <translation>Die anderen werden über diesen Termin gelegt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>The password is too short</source>
      <translation>Das Kennwort ist zu kurz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <location filename="braintumor_desktop/station/sealing.py" />
      <source>The password is wrong, or the file is damaged.</source>
      <translation>Das Kennwort ist falsch, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>The password is wrong.</source>
      <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>The passwords differ.</source>
      <translation>Die Passwörter sind verschieden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>The patients differ, or their names or IDs are written differently.</source>
      <translation>Die Patienten sind verschieden, oder ihre Namen oder Nummern sind verschieden geschrieben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The picture cannot be read any more</source>
      <translation>Das Bild lässt sich nicht mehr lesen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>The picture is copied.</source>
      <translation>Das Bild ist kopiert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>The picture was printed.</source>
      <translation>Das Bild wurde gedruckt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The pictures are no DICOM files.</source>
      <translation>Die Bilder sind keine DICOM-Dateien.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>The PINs differ.</source>
      <translation>Die PINs unterscheiden sich.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>the process that decodes it cannot be started.</source>
      <translation>Der Prozess, der sie dekodiert, lässt sich nicht starten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/apart.py" />
      <source>The process that judges does not start</source>
      <translation>Der beurteilende Prozess startet nicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>The program did not end in order. {path} and {count} more were open.</source>
      <translation>Das Programm wurde nicht ordnungsgemäß beendet. {path} und {count} weitere waren geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>The program did not end in order. {path} was open.</source>
      <translation>Das Programm wurde nicht ordnungsgemäß beendet. {path} war geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>The program ended unexpectedly</source>
      <translation>Das Programm wurde unerwartet beendet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>the program failed on it ({error}).</source>
      <translation>Das Programm ist daran gescheitert ({error}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/series.py" />
      <source>The program failed on putting the slices of this series together: each is shown by itself. The log says where.</source>
      <translation>Das Programm konnte die Schichten dieser Serie nicht zusammensetzen: Jede wird für sich gezeigt. Das Protokoll nennt die Stelle.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>The program made an error</source>
      <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>The program made an error ({kind}). Close it and start it again if it misbehaves.</source>
      <translation>Im Programm ist ein Fehler aufgetreten ({kind}). Falls es sich falsch verhält, schließen und neu starten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>The program made an error and can go on, but what it shows may be incomplete. Check the last step, or quit and start again.</source>
      <translation>Im Programm ist ein Fehler aufgetreten. Es kann weiterlaufen, aber was es zeigt, ist vielleicht unvollständig. Prüfen Sie den letzten Schritt, oder beenden Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>the program runs from source</source>
      <translation>das Programm läuft aus dem Quelltext</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>The program runs from source. The packages in the table are installed beside it; `make sbom` writes their texts, with all libraries inside them, into out/sbom.

Qt and PySide6 are used under the LGPL, version 3, as separate files that can be replaced; their source is at download.qt.io.</source>
      <translation>Das Programm läuft aus dem Quelltext. Die Pakete der Tabelle sind daneben installiert; `make sbom` schreibt ihre Texte mit allen enthaltenen Bibliotheken nach out/sbom.

Qt und PySide6 werden unter der LGPL, Version 3, als eigene, austauschbare Dateien verwendet; ihr Quelltext liegt unter download.qt.io.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>the public key is no Ed25519 key</source>
      <translation>Der öffentliche Schlüssel ist kein Ed25519-Schlüssel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>The reader agrees with the chosen finding</source>
      <translation>Der Befunder stimmt dem gewählten Befund zu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>the reader's outlines</source>
      <translation>den Umrissen des Befunders</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>The readers are not known before the worklist is open.</source>
      <translation>Die Befunder sind erst bekannt, wenn die Arbeitsliste geöffnet ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>the real part of a complex picture</source>
      <translation>der Realteil eines komplexen Bildes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>The report is being made…</source>
      <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>The report is longer: {count} more part is not shown.</source>
      <translation>Der Bericht ist länger: {count} weiterer Teil wird nicht gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>The report is longer: {count} more parts are not shown.</source>
      <translation>Der Bericht ist länger: {count} weitere Teile werden nicht gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>The report names places in the program, no patient, no file and no picture. Nothing is sent: copy it, or save it with the log, and give it to whoever looks after the program.</source>
      <translation>Der Bericht nennt Stellen im Programm, keinen Patienten, keine Datei und kein Bild. Es wird nichts gesendet: Kopieren Sie ihn oder speichern Sie ihn mit dem Protokoll, und geben Sie ihn der Person, die das Programm betreut.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>The report was printed.</source>
      <translation>Der Bericht wurde gedruckt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>The results have changed since this report was made.</source>
      <translation>Die Ergebnisse haben sich geändert, seit dieser Bericht erstellt wurde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>The same sequence is not there on {date}: another one is shown.</source>
      <translation>Am {date} gibt es dieselbe Sequenz nicht: eine andere wird gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>The same sequence of the date before beside this one</source>
      <translation>Dieselbe Sequenz des vorigen Datums neben dieser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>The same slice twice</source>
      <translation>Dieselbe Schicht zweimal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>the same volume</source>
      <translation>gleiches Volumen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>The second answer is the first</source>
      <translation>Die zweite Antwort ist die erste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The segmenter outlines what it holds for tumor in each pixel. The area is that of the pixels outlined; in the volume each slice stands for half the way to its neighbors, and a gap adds nothing. Diameters are the longest line that lies inside the outline in one slice, and the longest one at right angles to it. Millimeters appear only where the file gives them.</source>
      <translation>Das Segmentierungsnetz umreißt, was es Pixel für Pixel für Tumor hält. Die Fläche ist die der umrissenen Pixel; im Volumen steht jede Schicht für den halben Weg zu ihren Nachbarn, und eine Lücke zählt nicht. Durchmesser sind die längste Linie, die in einer Schicht im Umriss liegt, und die längste senkrecht dazu. Millimeter erscheinen nur, wo die Datei sie angibt.</translation>
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
      <location filename="braintumor_desktop/workflow/sums.py" />
      <source>The series cannot be summed up: the program failed on it ({error}). The log says where.</source>
      <translation>Die Serie kann nicht zusammengefasst werden: Das Programm ist daran gescheitert ({error}). Das Protokoll nennt die Stelle.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/joining.py" />
      <source>The series that are shown scroll together already.</source>
      <translation>Die gezeigten Serien laufen schon gemeinsam.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The series: {what}.</source>
      <translation>Die Serie: {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>The settings cannot be written to {folder}. What you choose counts until the program is closed.</source>
      <translation>Die Einstellungen lassen sich nicht nach {folder} schreiben. Was Sie wählen, gilt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The shown slice has no answer.</source>
      <translation>Die gezeigte Schicht hat keine Antwort.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The shown slice: {what}.</source>
      <translation>Die gezeigte Schicht: {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>The slice before</source>
      <translation>Die vorige Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>The slice cannot be judged</source>
      <translation>Die Schicht kann nicht beurteilt werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>the slice shows no anatomy, only noise or none</source>
      <translation>Die Schicht zeigt keine Anatomie, nur Rauschen oder nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The slices lie {distance} mm apart: both diameters must reach twice that</source>
      <translation>Die Schichten liegen {distance} mm auseinander: Beide Durchmesser müssen das Doppelte erreichen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>the system says {what}</source>
      <translation>Das System meldet {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>The text is in the package itself; `make sbom` collects all of them.</source>
      <translation>Der Text liegt im Paket selbst; `make sbom` sammelt alle.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>The text {name} cannot be read</source>
      <translation>Der Text {name} ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>The tumor probability of this slice, and the same with half of what each neighbor says.</source>
      <translation>Die Tumorwahrscheinlichkeit dieser Schicht, und dieselbe mit der Hälfte dessen, was jeder Nachbar sagt.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/measuring.py" />
      <source>The values are copied.</source>
      <translation>Die Werte sind kopiert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/journal.py" />
      <source>The verdict was not kept: give it again.</source>
      <translation>Die Antwort wurde nicht gespeichert: bitte erneut geben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume bridges slices that may be missing between all neighbors.</source>
      <translation>Das Volumen überbrückt Schichten, die zwischen allen Nachbarn fehlen könnten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume is unknown: slices lie at the same place.</source>
      <translation>Das Volumen ist unbekannt: Schichten liegen an derselben Stelle.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>The watched folder {folder} is not there. It is looked for again.</source>
      <translation>Der überwachte Ordner {folder} ist nicht da. Er wird weiter gesucht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>The watched folder {folder} is there again.</source>
      <translation>Der überwachte Ordner {folder} ist wieder da.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>The window shows nothing before a reader has signed in with a PIN.</source>
      <translation>Das Fenster zeigt nichts, bevor sich ein Befunder mit einer PIN angemeldet hat.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/jobs.py" />
      <source>The work failed by an error of the program</source>
      <translation>Die Arbeit ist an einem Programmfehler gescheitert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>The worklist can only be read: {who}.</source>
      <translation>Die Arbeitsliste kann nur gelesen werden: {who}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>The worklist could not be written</source>
      <translation>Die Arbeitsliste konnte nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>The worklist is being opened.</source>
      <translation>Die Arbeitsliste wird geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/table.py" />
      <source>The worklist is empty. What you open is listed here, with what the networks say of it.</source>
      <translation>Die Arbeitsliste ist leer. Was Sie öffnen, steht hier mit dem, was die Netze dazu sagen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>The worklist is missing</source>
      <translation>Die Arbeitsliste fehlt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>The worklist is not exported while you read blind: it tells the answers.</source>
      <translation>Die Arbeitsliste wird nicht exportiert, solange Sie blind befunden: Sie verrät die Antworten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>The worklist is not open: results stay here.</source>
      <translation>Die Arbeitsliste ist nicht offen: Ergebnisse bleiben hier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>The worklist was copied to {path}.</source>
      <translation>Die Arbeitsliste wurde nach {path} kopiert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The worklist {path} is missing</source>
      <translation>Die Arbeitsliste {path} fehlt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The worklist {path} is not where it was</source>
      <translation>Die Arbeitsliste {path} ist nicht mehr an ihrem Platz</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>their numbers go in steps of {count}</source>
      <translation>ihre Nummern steigen in Schritten von {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>there again</source>
      <translation>wieder da</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases</source>
      <translation>es gibt keine Fälle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases called a tumor</source>
      <translation>kein Fall wurde Tumor genannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases called tumor-free</source>
      <translation>kein Fall wurde tumorfrei genannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>There are no cases to read in this way.</source>
      <translation>Auf diese Weise sind keine Fälle zu befunden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases with a tumor</source>
      <translation>es gibt keine Fälle mit Tumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases without a tumor</source>
      <translation>es gibt keine Fälle ohne Tumor</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/shown_case.py" />
      <source>There are no results of this series so far.</source>
      <translation>Von dieser Serie gibt es noch keine Ergebnisse.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/summary.py" />
      <source>there are no such cases</source>
      <translation>es gibt keine solchen Fälle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>There are results that are not saved: sign in first.</source>
      <translation>Es gibt Ergebnisse, die nicht gespeichert sind: Melden Sie sich zuerst an.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>There is a reader {name} already</source>
      <translation>Es gibt schon einen Befunder {name}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>There is no DICOM file in that folder.</source>
      <translation>In diesem Ordner ist keine DICOM-Datei.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>There is no file in {names}.</source>
      <translation>In {names} ist keine Datei.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>there is no {key} that can be fixed</source>
      <translation>{key} kann nicht festgelegt werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>There is no {role} named {name}</source>
      <translation>Es gibt kein Netz {name} dieser Rolle ({role})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/plain.py" />
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>there is not enough memory.</source>
      <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>There must be an administrator</source>
      <translation>Es muss einen Administrator geben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>There was another log before this one.</source>
      <translation>Vor diesem gab es ein anderes Protokoll.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>There was no sound copy: an empty one took its place.</source>
      <translation>Es gab keine fehlerfreie Kopie: Eine leere Datenbank ersetzt sie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>There was no {path}: a new one was made. Its newest copy is {copy}.</source>
      <translation>{path} war nicht da: Eine neue wurde angelegt. Die neueste Kopie ist {copy}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>There were no results.</source>
      <translation>Es gab keine Ergebnisse.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>These are few patients: the figures say little.</source>
      <translation>Das sind wenige Patienten: Die Zahlen sagen wenig.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>These texts help to find an error. They hold no patient data and are sent nowhere: read them, untick what is nobody's business, and save the rest as a zip.</source>
      <translation>Diese Texte helfen, einen Fehler zu finden. Sie enthalten keine Patientendaten und werden nirgendwohin gesendet: Lesen Sie sie, wählen Sie ab, was niemanden angeht, und speichern Sie den Rest als Zip.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>These wait:</source>
      <translation>Es warten:</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <location filename="braintumor_desktop/workflow/kept_cases.py" />
      <source>They no longer make the series that was judged.</source>
      <translation>Sie ergeben nicht mehr die Serie, die beurteilt wurde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Thicker slab</source>
      <translation>Dickerer Slab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/planes.py" />
      <source>Thickness</source>
      <translation>Dicke</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/planes.py" />
      <source>Thickness of the slab</source>
      <translation>Dicke des Slabs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Thin</source>
      <translation>Dünn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Thin, mean, MIP, minIP</source>
      <translation>Dünn, Mittelwert, MIP, minIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Thinner slab</source>
      <translation>Dünnerer Slab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/folders.py" />
      <source>This account has no home folder: settings, log and added networks are not kept.</source>
      <translation>Dieses Konto hat keinen Benutzerordner: Einstellungen, Protokoll und hinzugefügte Netze werden nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>this account may not read it</source>
      <translation>Dieses Konto darf sie nicht lesen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>This answer</source>
      <translation>Diese Antwort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>this build has no manifest</source>
      <translation>dieser Build hat kein Manifest</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>This cannot be changed.</source>
      <translation>Das lässt sich nicht ändern.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/reading.py" />
      <source>This case is answered; its answers stand.</source>
      <translation>Dieser Fall ist beantwortet; die Antworten bleiben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>this does not look like a brain MR slice ({chance}), but like {kind}</source>
      <translation>Dies sieht nicht nach einer MR-Schicht des Gehirns aus ({chance}), sondern nach {kind}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>This file</source>
      <translation>Diese Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>this form of the program has no manifest; check the file that it came in</source>
      <translation>diese Form des Programms hat kein Manifest; die Datei prüfen, in der es kam</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>This installation has no part for archives (the extra pacs).</source>
      <translation>Diese Installation hat keinen Teil für Archive (Zusatz pacs).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>this is a color picture. MR slices are gray</source>
      <translation>Dies ist ein Farbbild. MR-Schichten sind grau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>This is the last one.</source>
      <translation>Dies ist der letzte.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>this is {kind}. The networks know MR only.</source>
      <translation>Dies ist {kind}. Die Netze kennen nur MR.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>This network gives no heat map</source>
      <translation>Dieses Netz liefert keine Heatmap</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>This picture</source>
      <translation>Dieses Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>This picture cannot be shown.</source>
      <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>This PIN cannot be used</source>
      <translation>Diese PIN kann nicht verwendet werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>This PIN does not fit.</source>
      <translation>Diese PIN passt nicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/queueing.py" />
      <source>This series is judged: nothing of it is left to be judged.</source>
      <translation>Diese Serie ist beurteilt: Es ist nichts mehr zu beurteilen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>This slice</source>
      <translation>Diese Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself is unclear, its neighbors show no tumor: the series counts as no tumor.</source>
      <translation>Diese Schicht für sich ist unklar, ihre Nachbarn zeigen keinen Tumor: Die Serie zählt als „kein Tumor“.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself is unclear; the series as a whole shows {series}.</source>
      <translation>Diese Schicht für sich ist unklar; die Serie als Ganzes spricht für: {series}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself is unclear; with its neighbors it shows a tumor.</source>
      <translation>Diese Schicht für sich ist unklar; mit ihren Nachbarn zeigt sie einen Tumor.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself says {slice}, its neighbors do not: it counts as no tumor slice.</source>
      <translation>Diese Schicht für sich spricht für: {slice}, ihre Nachbarn nicht: Sie zählt nicht als Tumorschicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself says {slice}, its neighbors do not: the series counts as no tumor.</source>
      <translation>Diese Schicht für sich spricht für: {slice}; ihre Nachbarn nicht. Die Serie zählt als „kein Tumor“.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself says {slice}; all tumor slices together {series}.</source>
      <translation>Diese Schicht für sich spricht für: {slice}; alle Tumorschichten zusammen für: {series}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself shows no tumor; with its neighbors it shows one.</source>
      <translation>Diese Schicht für sich zeigt keinen Tumor; mit ihren Nachbarn zeigt sie einen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice shows no tumor; the series as a whole does ({series}).</source>
      <translation>Diese Schicht zeigt keinen Tumor; die Serie als Ganzes schon ({series}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>This viewport alone, and back</source>
      <translation>Diese Ansicht allein, und zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Those around the place where the stroke begins</source>
      <translation>Die um die Stelle, an der der Strich beginnt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Those in the table ({count})</source>
      <translation>Die in der Tabelle ({count})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Those selected ({count})</source>
      <translation>Die ausgewählten ({count})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Those within the window</source>
      <translation>Die innerhalb des Fensters</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Three planes</source>
      <translation>Drei Ebenen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>threshold moved since</source>
      <translation>Schwellenwert seither verschoben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Threshold of the outlines</source>
      <translation>Schwellenwert der Umrisse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Tilted by {angle}°: true places</source>
      <translation>Um {angle}° geneigt: wahre Orte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Time per case</source>
      <translation>Zeit je Fall</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>time point</source>
      <translation>Zeitpunkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>To, YYYY-MM-DD</source>
      <translation>Bis, JJJJ-MM-TT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>Together {sum}; a lesion that is a target in two of them counts twice.</source>
      <translation>Zusammen {sum}; eine Läsion, die in zweien davon Zielläsion ist, zählt doppelt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>told apart by {who}, {when}</source>
      <translation>getrennt von {who}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Too many findings overlap in too large a series.</source>
      <translation>Zu viele Befunde überlappen sich in einer zu großen Serie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Torn line found</source>
      <translation>Abgerissene Zeile gefunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>Try again later.</source>
      <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Try again.</source>
      <translation>Erneut versuchen.</translation>
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
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Tumor found</source>
      <translation>Tumor erkannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Tumor p</source>
      <translation>Tumor p</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Tumor probability</source>
      <translation>Tumorwahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Tumor probability {chance}, uncertainty {unsure}.</source>
      <translation>Tumorwahrscheinlichkeit {chance}, Unsicherheit {unsure}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Turn left by 90°</source>
      <translation>Um 90° nach links drehen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Turn right by 90°</source>
      <translation>Um 90° nach rechts drehen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Two diameters</source>
      <translation>Zwei Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Two halves of the series say different places, {mm} mm apart.</source>
      <translation>Zwei Hälften der Serie ergeben Lagen, die {mm} mm auseinanderliegen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Two side by side</source>
      <translation>Zwei nebeneinander</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Two, one above the other</source>
      <translation>Zwei übereinander</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Type of the finding</source>
      <translation>Art des Befunds</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Uncertainty</source>
      <translation>Unsicherheit</translation>
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
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Unclear and unsure count as positive where only tumor or no tumor is asked. Not assessable is left out. No reader is measured against the reader's own answers. Intervals: 2,000 samples of patients, drawn with replacement.</source>
      <translation>Unklar und unsicher zählen als positiv, wo nur nach Tumor oder keinem gefragt ist. Nicht beurteilbar bleibt außen vor. Kein Befunder wird an den eigenen Antworten gemessen. Intervalle: 2.000 Stichproben von Patienten, mit Zurücklegen gezogen.</translation>
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
      <source>Unclear: a tumor probability of {chance} is close to the operating point of {point}.</source>
      <translation>Unklar: Eine Tumorwahrscheinlichkeit von {chance} liegt nahe am Arbeitspunkt von {point}.</translation>
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
      <source>Unclear: this looks abnormal, but not like the tumors that the networks know. It may be another disease.</source>
      <translation>Unklar: Das sieht auffällig aus, aber nicht wie die Tumoren, die die Netze kennen. Es kann eine andere Krankheit sein.</translation>
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
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: {unlike} of {count} tumor slice looks abnormal, but not like the tumors that the networks know. It may be another disease.</source>
      <translation>Unklar: {unlike} von {count} Tumorschicht sieht auffällig aus, aber nicht wie die Tumoren, die die Netze kennen. Es kann eine andere Krankheit sein.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: {unlike} of {count} tumor slices look abnormal, but not like the tumors that the networks know. It may be another disease.</source>
      <translation>Unklar: {unlike} von {count} Tumorschichten sehen auffällig aus, aber nicht wie die Tumoren, die die Netze kennen. Es kann eine andere Krankheit sein.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Undo link here</source>
      <translation>Kopplung hier lösen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>Undo {what}</source>
      <translation>Rückgängig: {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Unequally spaced: true places</source>
      <translation>Ungleich beabstandet: wahre Orte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <location filename="braintumor_desktop/imaging/describe.py" />
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Unknown element</source>
      <translation>Unbekanntes Element</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>unnamed</source>
      <translation>unbenannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>Unpack it first.</source>
      <translation>Zuerst entpacken.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Unpacked</source>
      <translation>Entpackt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/life/installation.py" />
      <source>Unsigned</source>
      <translation>Nicht signiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>Unsigned: {why}</source>
      <translation>Nicht signiert: {why}</translation>
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
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>Use that version.</source>
      <translation>Jene Version verwenden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Use the shipped networks</source>
      <translation>Die mitgelieferten Netze verwenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>User or reader</source>
      <translation>Benutzer oder Befunder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Usual arrangement</source>
      <translation>Übliche Anordnung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>uterus</source>
      <translation>Uterus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Value in the second</source>
      <translation>Wert in der zweiten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>value {value}</source>
      <translation>Wert {value}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>verified</source>
      <translation>verifiziert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>Verifying…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Viewing still works.</source>
      <translation>Das Betrachten funktioniert weiterhin.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Volume (ml)</source>
      <translation>Volumen (ml)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Volume outlined</source>
      <translation>Umrissenes Volumen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Volume {number}</source>
      <translation>Volumen {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Volume, {reader} less networks</source>
      <translation>Volumen, {reader} minus Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>voxel to RAS, mm</source>
      <translation>Voxel nach RAS, mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>voxel to RAS, mm; not in force, its code is 0</source>
      <translation>Voxel nach RAS, mm; nicht gültig, der Code ist 0</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>W {width}  C {center}</source>
      <translation>W {width}  C {center}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/exporting.py" />
      <source>Wait until the other export has ended.</source>
      <translation>Warten, bis der andere Export beendet ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>Wait until the worklist is open: it says whether this may be shown.</source>
      <translation>Warten Sie, bis die Arbeitsliste geöffnet ist: Sie sagt, ob dies gezeigt werden darf.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
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
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Warnings</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>Watch a folder</source>
      <translation>Ordner überwachen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>Watch a folder…</source>
      <translation>Ordner überwachen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Watched folders</source>
      <translation>Überwachte Ordner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Watched folders: seconds between two looks</source>
      <translation>Überwachte Ordner: Takt in Sekunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Waveform</source>
      <translation>Signalkurve</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Way</source>
      <translation>Weise</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Way and order of reading are set by an administrator.</source>
      <translation>Art und Reihenfolge des Befundens legt ein Administrator fest.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Weighted kappa (none, unclear, tumor)</source>
      <translation>Gewichtetes Kappa (keiner, unklar, Tumor)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>What a reader rejected is left out, what was corrected leaves as it is now. DICOM objects and the report name the patient as the pictures do; a folder named after the series is made.</source>
      <translation>Was ein Befunder verworfen hat, bleibt weg; was korrigiert wurde, geht so hinaus, wie es jetzt ist. DICOM-Objekte und Bericht nennen den Patienten wie die Bilder; ein Ordner mit dem Namen der Serie wird angelegt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>What another computer exported; nothing becomes double</source>
      <translation>Was ein anderer Rechner exportiert hat; nichts wird doppelt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>What area outlined means</source>
      <translation>Was „Umrissene Fläche“ bedeutet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>What could not be judged by an error</source>
      <translation>Was wegen eines Fehlers nicht beurteilt werden konnte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>What does not fit</source>
      <translation>Was nicht passt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>What follows was measured at the operating point of {even}.</source>
      <translation>Was folgt, wurde am Arbeitspunkt von {even} gemessen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/auditing.py" />
      <source>What is done is not in the audit log so far. {error}</source>
      <translation>Was getan wird, steht bisher nicht im Prüfprotokoll. {error}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>What is laid over the picture, and how (E: the next)</source>
      <translation>Was über dem Bild liegt und wie (E: das nächste)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>What is shown is none of the cases.</source>
      <translation>Was gezeigt wird, ist keiner der Fälle.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>What is to be sent</source>
      <translation>Was gesendet werden soll</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>What is written names patients.</source>
      <translation>Was geschrieben wird, nennt Patienten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>What it holds is damaged.</source>
      <translation>Was es enthält, ist beschädigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>What it says of {name} cannot be right.</source>
      <translation>Was es über {name} angibt, kann nicht stimmen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>What lies over the picture: the mask, the evidence for the result, or both.</source>
      <translation>Was über dem Bild liegt: die Maske, die Heatmap zum Ergebnis oder beides.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>What slices judged means</source>
      <translation>Was „Beurteilte Schichten“ bedeutet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>What the chosen drawing measures, as text; Ctrl+C does it while one is chosen</source>
      <translation>Was die gewählte Zeichnung misst, als Text; ist eine gewählt, tut es Strg+C</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>What the chosen finding is</source>
      <translation>Was der gewählte Befund ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>What the networks say</source>
      <translation>Was die Netze sagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>What the networks say is shown when you have answered.</source>
      <translation>Was die Netze sagen, wird gezeigt, sobald Sie geantwortet haben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>What the numbers mean, how often they err</source>
      <translation>Was die Zahlen bedeuten, wie oft sie irren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>What the outline was drawn or judged as</source>
      <translation>Als was der Umriss gezeichnet oder beurteilt wurde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>What the reader said of it</source>
      <translation>Was der Befunder dazu sagte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>What the reader said, or whether a reader drew it</source>
      <translation>Was der Befunder sagte, oder ob ein Befunder es zeichnete</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>What the reader says</source>
      <translation>Was der Befunder sagt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>What tumor probability means</source>
      <translation>Was „Tumorwahrscheinlichkeit“ bedeutet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>What uncertainty means</source>
      <translation>Was „Unsicherheit“ bedeutet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>What volume outlined means</source>
      <translation>Was „Umrissenes Volumen“ bedeutet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>What was decided, or at least two others agree on</source>
      <translation>Was entschieden wurde, sonst worin mindestens zwei andere übereinstimmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>What was decided, or at least two readers agree on</source>
      <translation>Was entschieden wurde, sonst worin mindestens zwei Befunder übereinstimmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>what was done in {count} studies</source>
      <translation>was in {count} Studien getan wurde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>what was done in {count} study</source>
      <translation>was in {count} Studie getan wurde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>What was found is shown.</source>
      <translation>Was gefunden wurde, wird gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>What was kept of this study is damaged. What could be read is shown; the damaged file was put aside as {path}.</source>
      <translation>Was zu dieser Untersuchung gespeichert war, ist beschädigt. Gezeigt wird, was lesbar war; die beschädigte Datei liegt jetzt unter {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/keeping.py" />
      <source>What was kept of this study is damaged. What could be read is shown; the rest is left in the worklist as it is.</source>
      <translation>Was zu dieser Untersuchung gespeichert war, ist beschädigt. Gezeigt wird, was lesbar war; der Rest bleibt unverändert in der Arbeitsliste.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>What was there is kept as {path}.</source>
      <translation>Was dort war, ist als {path} aufbewahrt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>What you measured, outlined and decided is kept with each study.</source>
      <translation>Was Sie gemessen, umrissen und entschieden haben, wird mit jeder Untersuchung gesichert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Whatever is kept of it: every slice is judged anew</source>
      <translation>Was auch immer davon aufbewahrt ist: Jede Schicht wird neu beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>When it ran last, the program was ended by an error. Results that were saved are whole.</source>
      <translation>Beim letzten Mal wurde das Programm durch einen Fehler beendet. Gespeicherte Ergebnisse sind vollständig.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Where in the patient</source>
      <translation>Wo im Patienten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Where networks are kept that were added to those that came with the program.</source>
      <translation>Wo Netze liegen, die zu den mitgelieferten hinzugefügt wurden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Where readers sign in: the window is locked when nobody uses it. 0 for never.</source>
      <translation>Wo Befunder sich anmelden: Das Fenster wird gesperrt, wenn niemand es benutzt. 0 für nie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Where the active slice cuts the others</source>
      <translation>Wo die aktive Schicht die anderen schneidet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Where the log and the reports of crashes are kept. On a computer of several users each gets a folder of their own in it.</source>
      <translation>Wo Protokoll und Absturzberichte liegen. Auf einem Rechner mit mehreren Benutzern erhält jeder darin einen eigenen Ordner.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Where the PIN of the last administrator was forgotten: while it is on, whoever starts the window may make a new one.</source>
      <translation>Wenn die PIN des letzten Administrators vergessen wurde: Solange es an ist, darf, wer das Fenster startet, einen neuen anlegen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Where the study is to be kept</source>
      <translation>Wohin die Untersuchung soll</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Whether its product is added to that of the other targets</source>
      <translation>Ob sein Produkt zu dem der anderen Zielläsionen gezählt wird</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Whether the mask is filled, or only its border is drawn.</source>
      <translation>Ob die Maske gefüllt oder nur ihr Rand gezeichnet wird.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Whether the reader follows its size</source>
      <translation>Ob der Befunder seine Größe verfolgt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>Whether they can be measured is not known.</source>
      <translation>Ob sie messbar sind, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Whether window and command line may connect to archives. Nothing is connected before somebody asks for it.</source>
      <translation>Ob Fenster und Kommandozeile sich mit Archiven verbinden dürfen. Nichts wird verbunden, bevor jemand es verlangt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Which values the brush takes</source>
      <translation>Welche Werte der Pinsel annimmt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>While the list is read blind it is not filtered by what the networks say.</source>
      <translation>Solange die Liste blind befundet wird, wird sie nicht danach gefiltert, was die Netze sagen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>While the list is read blind it is not sorted by what the networks say.</source>
      <translation>Solange die Liste blind befundet wird, wird sie nicht nach der Aussage der Netze sortiert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>White</source>
      <translation>Weiß</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Who did what, and when</source>
      <translation>Wer was wann getan hat</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>Who is who stands in {path}: keep it apart.</source>
      <translation>Wer wer ist, steht in {path}: Bewahren Sie die Datei getrennt auf.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Who signs in, and with which role</source>
      <translation>Wer sich anmeldet, und mit welcher Rolle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Whole page</source>
      <translation>Ganze Seite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Whose</source>
      <translation>Wessen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Why, and how sure</source>
      <translation>Warum, und wie sicher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/actions.py" />
      <source>Window</source>
      <comment>of the program</comment>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Window/level</source>
      <translation>Fensterung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>With and without overlay</source>
      <translation>Mit und ohne Overlay</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>With the networks' answer in sight</source>
      <translation>Mit der Antwort der Netze im Blick</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Without certificates names and pictures go over the network as they are.</source>
      <translation>Ohne Zertifikate gehen Namen und Bilder unverschlüsselt über das Netz.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Without the texts on it</source>
      <translation>Ohne die Texte im Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Work is not kept</source>
      <translation>Arbeit ist nicht gesichert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Work out again</source>
      <translation>Neu berechnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Working out the figures</source>
      <translation>Kennzahlen werden berechnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Working out the figures of {count} cases</source>
      <translation>Kennzahlen von {count} Fällen werden berechnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/table.py" />
      <source>Worklist</source>
      <translation>Arbeitsliste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Worklist restored</source>
      <translation>Arbeitsliste wiederhergestellt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>wrist</source>
      <translation>Handgelenk</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Write a comment</source>
      <translation>Kommentar schreiben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Write the files of the shown study without what names the patient</source>
      <translation>Die Dateien der gezeigten Untersuchung ohne das schreiben, was den Patienten nennt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Write the new name below.</source>
      <translation>Schreiben Sie den neuen Namen unten hinein.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Write the new PIN below, twice.</source>
      <translation>Schreiben Sie die neue PIN unten hinein, zweimal.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Writes one encrypted file (AES-256) in which not even the names of the files can be read. It holds the pictures as they are, with the patient's name. Tell the password by another way than the file: without it nobody can open it, and nobody can give you another one.</source>
      <translation>Schreibt eine verschlüsselte Datei (AES-256), in der nicht einmal die Namen der Dateien lesbar sind. Sie enthält die Bilder, wie sie sind, mit dem Namen des Patienten. Teilen Sie das Passwort auf anderem Weg mit als die Datei: Ohne es kann niemand sie öffnen, und niemand kann Ihnen ein anderes geben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <source>Writes the study's DICOM files without what names the patient (PS3.15 Annex E), under a code. Who is who stands in the project's file: keep it apart. What may have writing burnt in is held back until you have looked at it. Faces in the pictures stay.</source>
      <translation>Schreibt die DICOM-Dateien der Untersuchung unter einem Code, ohne das, was den Patienten nennt (PS3.15 Annex E). Wer wer ist, steht in der Projektdatei: Bewahren Sie sie getrennt auf. Was eingebrannte Schrift enthalten kann, wird zurückgehalten, bis Sie es angesehen haben. Gesichter in den Bildern bleiben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/crashes.py" />
      <location filename="braintumor_desktop/station/logs.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>writing failed</source>
      <translation>Das Schreiben ist fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>Writing…</source>
      <translation>Schreiben…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>Written as {path}.</source>
      <translation>Geschrieben als {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>You answer each case twice, without and with the networks. Both answers are kept with their times. What others drew or measured is out of sight, and cannot be undone, meanwhile.</source>
      <translation>Sie beantworten jeden Fall zweimal, ohne und mit den Netzen. Beide Antworten werden mit ihren Zeiten aufbewahrt. Was andere gezeichnet oder gemessen haben, ist solange nicht zu sehen und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Your administrator has switched connections to archives off.</source>
      <translation>Ihr Administrator hat Verbindungen zu Archiven ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Your answer: {answer}.</source>
      <translation>Ihre Antwort: {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Your answer?</source>
      <translation>Ihre Antwort?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>YYYYMMDD or YYYYMMDD-YYYYMMDD</source>
      <translation>JJJJMMTT oder JJJJMMTT-JJJJMMTT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>zeros</source>
      <translation>Nullen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Zoom at the pointer</source>
      <translation>Zoom am Zeiger</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>zoom {factor}x</source>
      <translation>Zoom {factor}x</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{amount}, longest diameter and the one across it {size} {unit}, {slices}.</source>
      <translation>{amount}, längster Durchmesser und der quer dazu {size} {unit}, {slices}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/words.py" />
      <source>{answer} so far</source>
      <translation>{answer} bisher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{archive} answers.</source>
      <translation>{archive} antwortet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{cases} of {patients}</source>
      <translation>{cases} von {patients}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{cases}; {known} with a reference.</source>
      <translation>{cases}; {known} mit einer Referenz.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>{columns} x {rows} pixels are too few to tell anatomy</source>
      <translation>{columns} x {rows} Pixel sind zu wenige, um Anatomie zu erkennen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>{copy} took the place of {path}.</source>
      <translation>{copy} ersetzt {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>{count} a minute</source>
      <translation>{count} pro Minute</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/pace.py" />
      <source>{count} a second</source>
      <translation>{count} je Sekunde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} accepted</source>
      <translation>{count} bestätigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} accepted and changed since</source>
      <translation>{count} bestätigt und seither geändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{count} added ({files})</source>
      <translation>{count} hinzugefügt ({files})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} answer of a reader</source>
      <translation>{count} Antwort eines Befunders</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} answers of readers</source>
      <translation>{count} Antworten von Befundern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>{count} axes</source>
      <translation>{count} Achsen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/entry.py" />
      <source>{count} byte: {shown}</source>
      <translation>{count} Byte: {shown}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} bytes at the end are no element.</source>
      <translation>{count} Byte am Ende sind kein Element.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/entry.py" />
      <source>{count} bytes: {shown}</source>
      <translation>{count} Byte: {shown}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} cannot be shown.</source>
      <translation>{count} nicht darstellbar.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{count} case</source>
      <translation>{count} Fall</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{count} case names no patient: it counts as one of its own in the intervals.</source>
      <translation>{count} Fall nennt keinen Patienten: Er zählt in den Intervallen als eigener.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{count} cases</source>
      <translation>{count} Fälle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{count} cases name no patient: each counts as one of its own in the intervals.</source>
      <translation>{count} Fälle nennen keinen Patienten: Jeder zählt in den Intervallen als eigener.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{count} changed ({files})</source>
      <translation>{count} verändert ({files})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <source>{count} date</source>
      <translation>{count} Termin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <source>{count} dates</source>
      <translation>{count} Termine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} differ</source>
      <translation>{count} weichen ab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>{count} difference</source>
      <translation>{count} Unterschied</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>{count} differences</source>
      <translation>{count} Unterschiede</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} drawing or remark differs from what is here, which stayed.</source>
      <translation>{count} Zeichnung oder Bemerkung weicht von der hiesigen ab, die blieb.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} drawings and remarks differ from what is here, which stayed.</source>
      <translation>{count} Zeichnungen und Bemerkungen weichen von den hiesigen ab, die blieben.</translation>
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
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} element</source>
      <translation>{count} Element</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} elements</source>
      <translation>{count} Elemente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>{count} entries that could still be read in it were taken over.</source>
      <translation>{count} Einträge, die darin noch lesbar waren, wurden übernommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>{count} entry that could still be read in it was taken over.</source>
      <translation>{count} Eintrag, der darin noch lesbar war, wurde übernommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{count} file</source>
      <translation>{count} Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} file has come.</source>
      <translation>{count} Datei ist gekommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/copies.py" />
      <source>{count} file has the SOP Instance UID of another one but is not its copy, kept: {names}.</source>
      <translation>{count} Datei hat die SOP Instance UID einer anderen, ist aber keine Kopie davon, behalten: {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/copies.py" />
      <source>{count} file is a copy of slices that are here already, left out: {names}.</source>
      <translation>{count} Datei ist eine Kopie von Schichten, die schon vorhanden sind, ausgelassen: {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{count} file is released</source>
      <translation>{count} Datei ist freigegeben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>{count} file of this series cannot be read.</source>
      <translation>{count} Datei dieser Serie kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{count} file was left out:</source>
      <translation>{count} Datei wurde ausgelassen:</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{count} files</source>
      <translation>{count} Dateien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/copies.py" />
      <source>{count} files are copies of slices that are here already, left out: {names}.</source>
      <translation>{count} Dateien sind Kopien von Schichten, die schon vorhanden sind, ausgelassen: {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{count} files are released</source>
      <translation>{count} Dateien sind freigegeben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} files cannot be read, the first: {problem}</source>
      <translation>{count} Dateien sind nicht lesbar, die erste: {problem}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} files have come.</source>
      <translation>{count} Dateien sind gekommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/copies.py" />
      <source>{count} files have the SOP Instance UID of another one but are not its copy, kept: {names}.</source>
      <translation>{count} Dateien haben die SOP Instance UID einer anderen, sind aber keine Kopien davon, behalten: {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>{count} files of this series cannot be read.</source>
      <translation>{count} Dateien dieser Serie können nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{count} files were left out:</source>
      <translation>{count} Dateien wurden ausgelassen:</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} files without pictures are in the list of studies. A double click opens one.</source>
      <translation>{count} Dateien ohne Bilder stehen in der Liste der Untersuchungen. Ein Doppelklick öffnet eine davon.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>{count} filter</source>
      <translation>{count} Filter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>{count} filters</source>
      <translation>{count} Filter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} finding</source>
      <translation>{count} Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} findings</source>
      <translation>{count} Befunde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} fragment, {size} bytes</source>
      <translation>{count} Fragment, {size} Byte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} fragments, {size} bytes</source>
      <translation>{count} Fragmente, {size} Byte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>{count} frames of {pixels}</source>
      <translation>{count} Frames zu {pixels}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} item</source>
      <translation>{count} Eintrag</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{count} item was removed from the worklist. Its files and answers stay.</source>
      <translation>{count} Eintrag wurde aus der Arbeitsliste entfernt. Seine Dateien und Antworten bleiben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} items</source>
      <translation>{count} Einträge</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{count} items were removed from the worklist. Their files and answers stay.</source>
      <translation>{count} Einträge wurden aus der Arbeitsliste entfernt. Ihre Dateien und Antworten bleiben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>{count} key image</source>
      <translation>{count} Schlüsselbild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} key image is printed.</source>
      <translation>{count} Schlüsselbild ist gedruckt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} key image saved in {folder}.</source>
      <translation>{count} Schlüsselbild gespeichert in {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>{count} key images</source>
      <translation>{count} Schlüsselbilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} key images are printed.</source>
      <translation>{count} Schlüsselbilder sind gedruckt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} key images saved in {folder}.</source>
      <translation>{count} Schlüsselbilder gespeichert in {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>{count} line</source>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>{count} lines</source>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>{count} missing</source>
      <translation>{count} fehlend</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{count} missing ({files})</source>
      <translation>{count} fehlen ({files})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <location filename="braintumor_desktop/desktop/result/panel_parts.py" />
      <location filename="braintumor_desktop/desktop/viewer/message_bar.py" />
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{count} new series came into {folder}.</source>
      <translation>{count} neue Serien sind in {folder} angekommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} of them are smaller than what RANO measures.</source>
      <translation>{count} davon sind kleiner, als RANO misst.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} of them is smaller than what RANO measures.</source>
      <translation>{count} davon ist kleiner, als RANO misst.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{count} of {all}</source>
      <translation>{count} von {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>{count} of {all} frames name no segment and are left out.</source>
      <translation>{count} von {all} Frames nennen kein Segment und sind ausgelassen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>{count} of {all} judged</source>
      <translation>{count} von {all} beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>{count} of {all} outlines are not shown: {reason}.</source>
      <translation>{count} von {all} Umrissen werden nicht gezeigt: {reason}.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} of {total} files are at {archive}.</source>
      <translation>{count} von {total} Dateien sind in {archive}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} only in the first</source>
      <translation>{count} nur in der ersten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} only in the second</source>
      <translation>{count} nur in der zweiten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>{count} other change of the worklist (answer, comment, flag, what was found)</source>
      <translation>{count} andere Änderung der Arbeitsliste (Antwort, Kommentar, Markierung, was gefunden wurde)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>{count} other changes of the worklist (answers, comments, flags, what was found)</source>
      <translation>{count} andere Änderungen der Arbeitsliste (Antworten, Kommentare, Markierungen, was gefunden wurde)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} path</source>
      <translation>{count} Pfad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} paths</source>
      <translation>{count} Pfade</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{count} patient</source>
      <translation>{count} Patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{count} patients</source>
      <translation>{count} Patienten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} picture</source>
      <translation>{count} Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} pictures</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{count} pixel</source>
      <translation>{count} Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>{count} pixel (padding, or no number)</source>
      <translation>{count} Pixel (Füllwert oder keine Zahl)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{count} pixels</source>
      <translation>{count} Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>{count} pixels (padding, or no number)</source>
      <translation>{count} Pixel (Füllwert oder keine Zahl)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>{count} point</source>
      <translation>{count} Punkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>{count} points</source>
      <translation>{count} Punkte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>{count} px</source>
      <translation>{count} px</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} rejected</source>
      <translation>{count} verworfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>{count} result of the networks</source>
      <translation>{count} Ergebnis der Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>{count} results of the networks</source>
      <translation>{count} Ergebnisse der Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} row</source>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} rows</source>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{count} series in {folder} has other slices now.</source>
      <translation>{count} Serie in {folder} hat jetzt andere Schichten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{count} series in {folder} have other slices now.</source>
      <translation>{count} Serien in {folder} haben jetzt andere Schichten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} single slices do (up to {highest})</source>
      <translation>{count} einzelne Schichten zeigen einen (bis {highest})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_model.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{count} slice</source>
      <translation>{count} Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slice cannot be read</source>
      <translation>{count} Schicht kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>{count} slice could not be judged. The worklist says why.</source>
      <translation>{count} Schicht konnte nicht beurteilt werden. Die Arbeitsliste nennt den Grund.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{count} slice has no answer.</source>
      <translation>{count} Schicht hat keine Antwort.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>{count} slice lies at the same place as another one.</source>
      <translation>{count} Schicht liegt an derselben Stelle wie eine andere.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slice lies at the same place as the one before it: {slices}.</source>
      <translation>{count} Schicht liegt an derselben Stelle wie die davor: {slices}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slice missing: hatched</source>
      <translation>{count} Schicht fehlt: schraffiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slice seems to be missing</source>
      <translation>{count} Schicht scheint zu fehlen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>{count} slice seems to be missing, {where}: slices are {distance} mm apart elsewhere.</source>
      <translation>{count} Schicht scheint zu fehlen, {where}: Sonst liegen die Schichten {distance} mm auseinander.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{count} slice shows a tumor with its neighbors.</source>
      <translation>{count} Schicht zeigt mit ihren Nachbarn einen Tumor.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} slice that could not be read</source>
      <translation>{count} nicht lesbare Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_model.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{count} slices</source>
      <translation>{count} Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slices cannot be read</source>
      <translation>{count} Schichten können nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>{count} slices could not be judged. The worklist says why.</source>
      <translation>{count} Schichten konnten nicht beurteilt werden. Die Arbeitsliste nennt den Grund.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{count} slices have no answer.</source>
      <translation>{count} Schichten haben keine Antwort.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>{count} slices lie at the same place as another one.</source>
      <translation>{count} Schichten liegen an derselben Stelle wie eine andere.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slices lie at the same place as the one before them: {slices}.</source>
      <translation>{count} Schichten liegen an derselben Stelle wie die jeweils davor: {slices}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slices missing: hatched</source>
      <translation>{count} Schichten fehlen: schraffiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slices seem to be missing</source>
      <translation>{count} Schichten scheinen zu fehlen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>{count} slices seem to be missing, {where}: slices are {distance} mm apart elsewhere.</source>
      <translation>{count} Schichten scheinen zu fehlen, {where}: Sonst liegen die Schichten {distance} mm auseinander.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{count} slices show a tumor with their neighbors.</source>
      <translation>{count} Schichten zeigen mit ihren Nachbarn einen Tumor.</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{count} stay back</source>
      <translation>{count} bleiben zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{count} stays back</source>
      <translation>{count} bleibt zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} studies</source>
      <translation>{count} Untersuchungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} studies found</source>
      <translation>{count} Untersuchungen gefunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} study</source>
      <translation>{count} Untersuchung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} study found</source>
      <translation>{count} Untersuchung gefunden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} target, product {sum}</source>
      <translation>{count} Zielläsion, Produkt {sum}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} target, product {sum}.</source>
      <translation>{count} Zielläsion, Produkt {sum}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} targets, sum of products {sum}</source>
      <translation>{count} Zielläsionen, Summe der Produkte {sum}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} targets, sum of products {sum}.</source>
      <translation>{count} Zielläsionen, Summe der Produkte {sum}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>{count} verdict came back from the journal.</source>
      <translation>{count} Antwort wurde aus dem Journal wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>{count} verdicts came back from the journal.</source>
      <translation>{count} Antworten wurden aus dem Journal wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>{difference} ({percent} %)</source>
      <translation>{difference} ({percent} %)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{done} of {total} files</source>
      <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{done} of {total} items</source>
      <translation>{done} von {total} Einträgen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{done} of {total} kinds written</source>
      <translation>{done} von {total} Arten geschrieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>{done} of {total} MB</source>
      <translation>{done} von {total} MB</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>{done}: {what}</source>
      <translation>{done}: {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>{elements}: not in the patient</source>
      <translation>{elements}: nicht im Patienten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>{error} Judging goes on.</source>
      <translation>{error} Die Beurteilung geht weiter.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/reading.py" />
      <source>{error} The answer before is kept in memory and written then; this one is not taken.</source>
      <translation>{error} Die Antwort davor bleibt im Speicher und wird dann geschrieben; diese wird nicht angenommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{error} Viewing and judging work; the worklist keeps nothing.</source>
      <translation>{error} Ansehen und Beurteilen gehen; die Arbeitsliste bewahrt nichts auf.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{error} What is judged and answered until then waits in memory.</source>
      <translation>{error} Was bis dahin bewertet und befundet wird, wartet im Speicher.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/known.py" />
      <source>{figures} or {card} is missing or damaged</source>
      <translation>{figures} oder {card} fehlt oder ist beschädigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>{files} in {path}, no longer encrypted.</source>
      <translation>{files} in {path}, nicht mehr verschlüsselt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>{files} in {path}.</source>
      <translation>{files} in {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{files} of {patients} in {path}.</source>
      <translation>{files} von {patients} in {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{files} written in {path}.</source>
      <translation>{files} geschrieben in {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{file} ({kind})</source>
      <translation>{file} ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/folders.py" />
      <source>{file} asks to keep settings and data beside the program, but {folder} cannot be used: {cause}. They are kept in your own folders instead.</source>
      <translation>{file} verlangt Einstellungen und Daten neben dem Programm, aber {folder} ist nicht nutzbar: {cause}. Sie liegen stattdessen in Ihren eigenen Ordnern.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{file}, page {page} ({kind})</source>
      <translation>{file}, Seite {page} ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{file}, the list of what was signed, is gone.</source>
      <translation>{file}, die Liste des Signierten, fehlt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{file}: {why}.</source>
      <translation>{file}: {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>{finding}, not outlined here so far</source>
      <translation>{finding}, hier noch nicht umrissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>{first} against {second}</source>
      <translation>{first} gegen {second}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{first},  beside {second}</source>
      <translation>{first},  daneben {second}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{folder} (copying)</source>
      <translation>{folder} (wird kopiert)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{folder} (not there)</source>
      <translation>{folder} (nicht da)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>{format}, compressed with {packer}</source>
      <translation>{format}, komprimiert mit {packer}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{items}, {left}</source>
      <translation>{items}, {left}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{judged} of {count} slice was judged;</source>
      <translation>{judged} von {count} Schicht wurde beurteilt;</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{judged} of {count} slices were judged;</source>
      <translation>{judged} von {count} Schichten wurden beurteilt;</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>{judged} slices judged</source>
      <translation>{judged} Schichten beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{judged} slices were judged.</source>
      <translation>{judged} Schichten wurden beurteilt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>{key} is free.</source>
      <translation>{key} ist frei.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>{key} is missing</source>
      <translation>{key} fehlt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>{key} is not in force: {why}</source>
      <translation>{key} gilt nicht: {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>{key} is not known, or no such value</source>
      <translation>{key} ist nicht bekannt oder kein solcher Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>{key} is the key of “{action}”, which loses it.</source>
      <translation>{key} ist die Taste von „{action}“, das sie verliert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/sequence_choice.py" />
      <source>{kind}, as you said of this description.</source>
      <translation>{kind}, wie Sie es für diese Beschreibung festgelegt haben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/sequence_choice.py" />
      <source>{kind}, guessed from {reason}.</source>
      <translation>{kind}, vermutet aus {reason}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{kind}: none. {why}</source>
      <translation>{kind}: nichts. {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>{length} cm</source>
      <translation>{length} cm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>{length} mm</source>
      <translation>{length} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>{lines} follow each other: none was changed.</source>
      <translation>{lines} folgen aufeinander: Keine wurde geändert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>{lines} written as {path}.</source>
      <translation>{lines} geschrieben als {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>{longest} × {across} {unit}</source>
      <translation>{longest} × {across} {unit}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>{mm} mm</source>
      <translation>{mm} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/entries.py" />
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{names} holds nothing that is not open already.</source>
      <translation>{names} enthält nichts, was nicht schon geöffnet ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>{name} (not in the catalog)</source>
      <translation>{name} (nicht im Katalog)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>{name} (this series)</source>
      <translation>{name} (diese Serie)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/choice_button.py" />
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/series.py" />
      <source>{name} ({part})</source>
      <translation>{name} ({part})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>{name} cannot be decoded</source>
      <translation>{name} kann nicht dekodiert werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>{name} cannot be judged</source>
      <translation>{name} kann nicht beurteilt werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/apart.py" />
      <source>{name} cannot be judged: it ends the process that judges it ({how}).</source>
      <translation>{name} kann nicht beurteilt werden: Der beurteilende Prozess bricht daran ab ({how}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>{name} cannot be opened</source>
      <translation>{name} kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <location filename="braintumor_desktop/exchange/kept.py" />
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <location filename="braintumor_desktop/imaging/files.py" />
      <location filename="braintumor_desktop/imaging/limits.py" />
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>{name} cannot be read</source>
      <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>{name} cannot be shown</source>
      <translation>{name} kann nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{name} cannot be shown: its files are not there any more{where}. Bring them back to their place, or open them where they are now.</source>
      <translation>{name} kann nicht gezeigt werden: Die Dateien sind nicht mehr da{where}. Bringen Sie sie an ihren Platz zurück oder öffnen Sie sie dort, wo sie jetzt sind.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{name} cannot be shown: its files hold something else now.</source>
      <translation>{name} kann nicht gezeigt werden: Die Dateien enthalten jetzt etwas anderes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>{name} contradicts itself</source>
      <translation>{name} widerspricht sich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/header_listing.py" />
      <source>{name} has no header that is known</source>
      <translation>{name} hat keinen bekannten Header</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{name} has no picture</source>
      <translation>{name} hat kein Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>{name} holds no picture</source>
      <translation>{name} enthält kein Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>{name} is left out</source>
      <translation>{name} ist ausgelassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>{name} is listed here, and not shown.</source>
      <translation>{name} wird hier aufgeführt und nicht angezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <location filename="braintumor_desktop/imaging/folders.py" />
      <source>{name} is no image</source>
      <translation>{name} ist kein Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>{name} is no report</source>
      <translation>{name} ist kein Bericht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>{name} is not judged</source>
      <translation>{name} wird nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>{name} is not judged: it is a copy of {original}, with the same pixels.</source>
      <translation>{name} wird nicht beurteilt: Kopie von {original} mit denselben Pixeln.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>{name} is not laid over a series</source>
      <translation>{name} wird nicht über eine Serie gelegt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{name} is one of {count} slices of this series.</source>
      <translation>{name} ist eine von {count} Schichten dieser Serie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>{name} is there already</source>
      <translation>{name} ist schon da</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>{name} is too large to open</source>
      <translation>{name} ist zu groß zum Öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>{name} outlines nothing</source>
      <translation>{name} umreißt nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>{name} was held back</source>
      <translation>{name} wurde zurückgehalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>{name} was left out</source>
      <translation>{name} wurde ausgelassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/choice_button.py" />
      <source>{name}: {choice}</source>
      <translation>{name}: {choice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>{name}: {kind}.</source>
      <translation>{name}: {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <location filename="braintumor_desktop/desktop/look/texts.py" />
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/result/panel_parts.py" />
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>{now}, the networks' is {own}</source>
      <translation>{now}, der der Netze ist {own}</translation>
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
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{part} of {whole}</source>
      <translation>{part} von {whole}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>{path} can only be read</source>
      <translation>{path} kann nur gelesen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>{path} cannot be read</source>
      <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>{path} cannot be written</source>
      <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>{path} is in use</source>
      <translation>{path} ist in Gebrauch</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/project.py" />
      <source>{path} is no file of a project</source>
      <translation>{path} ist keine Projektdatei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>{path} is no table of codes</source>
      <translation>{path} ist keine Codetabelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>{path} is not opened</source>
      <translation>{path} wird nicht geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>{path} is not replaced</source>
      <translation>{path} wird nicht ersetzt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>{path} is not restored</source>
      <translation>{path} wird nicht wiederhergestellt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <location filename="braintumor_desktop/workflow/carrying.py" />
      <source>{path} is not taken over</source>
      <translation>{path} wird nicht übernommen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/contact_sheet.py" />
      <location filename="braintumor_desktop/exchange/pictures.py" />
      <location filename="braintumor_desktop/exchange/tables.py" />
      <source>{path} is not written</source>
      <translation>{path} wird nicht geschrieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>{peer} cannot be reached</source>
      <translation>{peer} ist nicht erreichbar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/commitment.py" />
      <source>{peer} does not confirm that it keeps objects</source>
      <translation>{peer} bestätigt nicht, dass es Objekte behält</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>{peer} no longer answers</source>
      <translation>{peer} antwortet nicht mehr</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>{peer} refuses</source>
      <translation>{peer} lehnt ab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/geometry.py" />
      <source>{place}, oblique</source>
      <translation>{place}, schräg</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>{plane}, oblique</source>
      <translation>{plane}, schräg</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{plane}, {place} of {count}</source>
      <translation>{plane}, {place} von {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>{problem} Viewing still works.</source>
      <translation>{problem} Das Betrachten geht weiterhin.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{projection} {thickness} mm</source>
      <translation>{projection} {thickness} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader} alone</source>
      <translation>{reader} allein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader} decided {count} case.</source>
      <translation>{reader} hat {count} Fall entschieden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader} decided {count} cases.</source>
      <translation>{reader} hat {count} Fälle entschieden.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>{reader} decided: {answer}</source>
      <translation>{reader} hat entschieden: {answer}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/left_round.py" />
      <source>{reader} was reading when the program did not end in order.</source>
      <translation>{reader} hat befundet, als das Programm nicht ordnungsgemäß beendet wurde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader}, alone</source>
      <translation>{reader}, allein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader}, with the networks</source>
      <translation>{reader}, mit den Netzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>{reader}: {answer}</source>
      <translation>{reader}: {answer}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>{reader}: {count} case</source>
      <translation>{reader}: {count} Fall</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>{reader}: {count} cases</source>
      <translation>{reader}: {count} Fälle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>{read} of {total} read, {flagged} flagged</source>
      <translation>{read} von {total} befundet, {flagged} markiert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{released}, {kept}.</source>
      <translation>{released}, {kept}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{rows} written as {path}.</source>
      <translation>{rows} geschrieben als {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>{row} × {column} × {between} mm</source>
      <translation>{row} × {column} × {between} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/pace.py" />
      <source>{seconds} s each</source>
      <translation>je {seconds} s</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>{series} is linked: the heads fit to about {mm} mm.</source>
      <translation>{series} ist verknüpft: Die Köpfe passen auf etwa {mm} mm.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>{series} is not linked. {why}</source>
      <translation>{series} ist nicht verknüpft. {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{series}, {targets}</source>
      <translation>{series}, {targets}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{several} and {last}</source>
      <translation>{several} und {last}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>{shown} of {items}</source>
      <translation>{shown} von {items}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>{sides} = {product} mm²</source>
      <translation>{sides} = {product} mm²</translation>
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
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>{size} pixels of {bits} bits</source>
      <translation>{size} Pixel zu {bits} Bit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{size} {unit}, slice {slice}</source>
      <translation>{size} {unit}, Schicht {slice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{slices}: {why}</source>
      <translation>{slices}: {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>{status} by {names}</source>
      <translation>{status} von {names}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>{tesla} T</source>
      <translation>{tesla} T</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>{threshold} on {date}</source>
      <translation>{threshold} am {date}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/pace.py" />
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/errors.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{title}: {text}</source>
      <translation>{title}: {text}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/entry.py" />
      <source>{values} … ({count} value)</source>
      <translation>{values} … ({count} Wert)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/entry.py" />
      <source>{values} … ({count} values)</source>
      <translation>{values} … ({count} Werte)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{value}% (95% interval {low}% to {high}%)</source>
      <translation>{value} % (95-%-Intervall {low} % bis {high} %)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{value}% ({low}%–{high}%)</source>
      <translation>{value} % ({low}–{high} %)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{volume} are outlined</source>
      <translation>{volume} sind umrissen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/sequences.py" />
      <source>{what} and Contrast/Bolus Agent</source>
      <translation>{what} und Contrast/Bolus Agent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>{what} differs: {before}, then {now}.</source>
      <translation>{what} ist verschieden: {before}, dann {now}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>{what}, and {count} more since then</source>
      <translation>{what}, und seither {count} weitere</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>{what}, finding {number}</source>
      <translation>{what}, Befund {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>{wrong} The next try is taken in {count} minutes.</source>
      <translation>{wrong} Der nächste Versuch ist in {count} Minuten möglich.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>{wrong} The next try is taken {when}.</source>
      <translation>{wrong} Der nächste Versuch ist {when} möglich.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>{years} or older</source>
      <translation>{years} oder älter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>≥ {size} mm</source>
      <translation>≥ {size} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>◆ key image</source>
      <translation>◆ Schlüsselbild</translation>
    </message>
  </context>
</TS>
