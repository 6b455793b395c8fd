<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>braintumor_desktop</name>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>&amp;Contrast of this series</source>
      <translation>&amp;Kontrast dieser Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>[hidden]</source>
      <translation>[verborgen]</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>A pixel is outlined from this probability of the segmenter on. The networks' own threshold is {threshold}</source>
      <translation>Ab dieser Wahrscheinlichkeit des Segmentierungsnetzes wird ein Pixel umrissen. Der eigene Schwellenwert der Netze ist {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>A right click in the list says what kind a series is.</source>
      <translation>Ein Rechtsklick in der Liste legt fest, welche Sequenz eine Serie ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>A series whose header forbids a verdict and may be wrong</source>
      <translation>Eine Serie, deren Header ein Ergebnis ausschließt und falsch sein kann</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Accept</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Accept finding</source>
      <translation>Befund bestätigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>accept finding {number}</source>
      <translation>Befund {number} annehmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Accepted by the reader.</source>
      <translation>Vom Befunder angenommen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Across</source>
      <translation>Quer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All drawings of the study, and what they measure</source>
      <translation>Alle Zeichnungen der Untersuchung und was sie messen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All elements of the shown file's header</source>
      <translation>Alle Elemente im Header der gezeigten Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All of them as PNG</source>
      <translation>Alle als PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All that are marked</source>
      <translation>Alle, die markiert sind</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All viewports to the place under the pointer</source>
      <translation>Alle Ansichten zur Stelle unter dem Zeiger</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Along the patient's axes</source>
      <translation>Entlang der Körperachsen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Also [ and Shift + wheel</source>
      <translation>Auch [ und Umschalt + Mausrad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Also ] and Shift + wheel</source>
      <translation>Auch ] und Umschalt + Mausrad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/proof.py" />
      <source>An object was not written as it should be</source>
      <translation>Ein Objekt wurde nicht so geschrieben, wie es sein soll</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>any series</source>
      <translation>beliebige Serie</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Arrange by sequence</source>
      <translation>Nach Sequenz anordnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Arrange each study by sequence when it is opened</source>
      <translation>Jede Untersuchung beim Öffnen nach Sequenzen anordnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Arrange studies as the series hang now</source>
      <translation>Untersuchungen so anordnen, wie die Serien jetzt hängen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Arrange what is opened</source>
      <translation>Beim Öffnen anordnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As in the file</source>
      <translation>Wie in der Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As it is seen</source>
      <translation>Wie es zu sehen ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>as many pixels</source>
      <translation>gleich viele Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As PNG</source>
      <translation>Als PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As PNG, without the texts on it</source>
      <translation>Als PNG, ohne die Texte im Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As stored in the file</source>
      <translation>Wie in der Datei gespeichert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/actions.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Axial</source>
      <translation>Axial</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Axial, coronal and sagittal through one crosshair, and back</source>
      <translation>Axial, koronar und sagittal durch ein Fadenkreuz, und zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>back</source>
      <translation>hinten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Back and forth</source>
      <translation>Hin und zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Back to the networks' own threshold</source>
      <translation>Zurück zum Schwellenwert der Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Back to {threshold}, as the networks outline</source>
      <translation>Zurück zu {threshold}, wie die Netze umreißen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Begin again at the end</source>
      <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_viewport.py" />
      <source>beside the slices</source>
      <translation>neben den Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Brain</source>
      <translation>Hirn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/easel.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_easel.py" />
      <source>brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>by the networks</source>
      <translation>von den Netzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>By whom, and when it was changed last</source>
      <translation>Von wem, und wann zuletzt geändert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Choose a finding first, or paint one.</source>
      <translation>Zuerst einen Befund wählen oder einen malen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <source>Chosen finding</source>
      <translation>Gewählter Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Cine</source>
      <translation>Cine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Classifier</source>
      <translation>Klassifikator</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Clear this list</source>
      <translation>Diese Liste leeren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Click: the value of a pixel</source>
      <translation>Klicken: der Wert eines Pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Close all</source>
      <translation>Alles schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Close all series of this study</source>
      <translation>Alle Serien dieser Untersuchung schließen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Close study</source>
      <translation>Untersuchung schließen</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Collect diagnostics…</source>
      <translation>Diagnosedaten sammeln…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Color</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Contrast not known</source>
      <translation>Kontrast nicht bekannt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy cell</source>
      <translation>Zelle kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy line</source>
      <translation>Zeile kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy selected lines</source>
      <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Copy values</source>
      <translation>Werte kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Copy without text</source>
      <translation>Ohne Text kopieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Coronal</source>
      <translation>Koronar</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>coronal</source>
      <translation>koronal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Correct the chosen finding with the brush</source>
      <translation>Den gewählten Befund mit dem Pinsel korrigieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>crosses the midline</source>
      <translation>überschreitet die Mittellinie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Crosshair</source>
      <translation>Fadenkreuz</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Current and prior</source>
      <translation>Aktuell und Voraufnahme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Cut oblique series along the patient's axes, not along their own</source>
      <translation>Schräge Serien entlang der Körperachsen schneiden, nicht entlang der eigenen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Darker</source>
      <translation>Dunkler</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Delete drawing</source>
      <translation>Zeichnung löschen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>deleting {what}</source>
      <translation>{what} löschen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Diameters of the finding</source>
      <translation>Durchmesser des Befunds</translation>
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
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>differs</source>
      <translation>weicht ab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Do it again</source>
      <translation>Noch einmal ausführen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Double click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag a line: two findings of one</source>
      <translation>Eine Linie ziehen: aus einem Befund werden zwei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>Drag a series here, or click here and choose one in the list</source>
      <translation>Eine Serie hierher ziehen, oder hier klicken und eine in der Liste wählen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag around it</source>
      <translation>Darum herum ziehen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag from the list</source>
      <translation>Ziehen aus der Liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag one leg, click the other</source>
      <translation>Einen Schenkel ziehen, den anderen klicken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag the longest; the one across it can be pulled</source>
      <translation>Den längsten ziehen; der quer dazu lässt sich verschieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag, or click both ends</source>
      <translation>Ziehen oder beide Enden klicken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: erase from the chosen finding, with Ctrl paint</source>
      <translation>Ziehen: vom gewählten Befund wegradieren, mit Strg malen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: move the picture</source>
      <translation>Ziehen: das Bild verschieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: paint into the chosen finding, with Ctrl erase</source>
      <translation>Ziehen: in den gewählten Befund malen, mit Strg radieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: point at a place, and all viewports go there</source>
      <translation>Ziehen: auf eine Stelle zeigen, alle Ansichten gehen dorthin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: values inside</source>
      <translation>Ziehen: Werte darin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: window and level</source>
      <translation>Ziehen: Fensterbreite und -lage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: zoom</source>
      <translation>Ziehen: Zoom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Draw beside it, dashed, what the networks outlined</source>
      <translation>Daneben gestrichelt zeichnen, was die Netze umrissen haben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Draw the two diameters of the chosen finding where they are largest</source>
      <translation>Die beiden Durchmesser des gewählten Befunds zeichnen, wo sie am größten sind</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>drawn</source>
      <translation>gezeichnet</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Each scrolls by itself again</source>
      <translation>Jede blättert wieder für sich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>edited, {when}</source>
      <translation>bearbeitet, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Elements of the header</source>
      <translation>Elemente des Headers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Erase with the brush</source>
      <translation>Mit dem Pinsel radieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/easel.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_easel.py" />
      <source>eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>File…</source>
      <translation>Datei…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>fill</source>
      <translation>Füllen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Fill holes</source>
      <translation>Löcher füllen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Fill the mask</source>
      <translation>Maske füllen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Filter by tag, name or value</source>
      <translation>Nach Tag, Name oder Wert filtern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/menus.py" />
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>finding {number}</source>
      <translation>Befund {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <source>Finding {number}: {said}</source>
      <translation>Befund {number}: {said}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
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
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>First and last slice</source>
      <translation>Erste und letzte Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>First slice</source>
      <translation>Erste Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Flip left and right</source>
      <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Flip top and bottom</source>
      <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>For demonstrations: no names, numbers and dates of patients, no names of files</source>
      <translation>Für Demonstrationen: keine Namen, Nummern und Daten von Patienten, keine Dateinamen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Four</source>
      <translation>Vier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Free region</source>
      <translation>Freie Region</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>front</source>
      <translation>vorn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Full range</source>
      <translation>Voller Bereich</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
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
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_pane.py" />
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/growing.py" />
      <source>grow</source>
      <translation>Wachsen lassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Grow from a place</source>
      <translation>Bereich wachsen lassen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Hard window</source>
      <translation>Hartes Fenster</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Header</source>
      <translation>Header</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Header…</source>
      <translation>Header…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Hidden</source>
      <translation>Verborgen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Hide identity</source>
      <translation>Identität verbergen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>high</source>
      <comment>evidence</comment>
      <translation>hoch</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>High signal</source>
      <translation>Hohes Signal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How often such answers are wrong</source>
      <translation>Wie oft solche Antworten falsch sind</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How sure?</source>
      <translation>Wie sicher?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How this answer came about</source>
      <translation>Wie diese Antwort zustande kam</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Identity hidden</source>
      <translation>Identität verborgen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>In all slices; the file does not give their spacing or places</source>
      <translation>In allen Schichten; die Datei gibt weder ihre Abstände noch ihre Orte an</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>In pixels: {why}</source>
      <translation>In Pixeln: {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Install the program again from a checked copy.</source>
      <translation>Das Programm aus einer geprüften Kopie neu installieren.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>interpolate</source>
      <translation>Interpolieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Invert</source>
      <translation>Invertieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>inverted</source>
      <translation>invertiert</translation>
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
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>It is listed here, and not shown.</source>
      <translation>Sie wird hier aufgeführt und nicht angezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>It is not known which network outlined it.</source>
      <translation>Es ist nicht bekannt, welches Netz sie umrissen hat.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>It is outlined where no slice is called a tumor.</source>
      <translation>Er ist dort umrissen, wo keine Schicht als Tumor gilt.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Judge</source>
      <translation>Beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Judge against the header</source>
      <translation>Trotz Header beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Judge all</source>
      <translation>Alles beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Judge it anyway</source>
      <translation>Trotzdem beurteilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Judge this series</source>
      <translation>Diese Serie beurteilen</translation>
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
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
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
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Judging stopped at {done} of {total} slices.</source>
      <translation>Die Beurteilung wurde bei {done} von {total} Schichten angehalten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Judging {done} of {total}</source>
      <translation>Beurteilung {done} von {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Keep one part</source>
      <translation>Einen Teil behalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>keep part</source>
      <translation>Teil behalten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Keep what is interpolated</source>
      <translation>Interpoliertes übernehmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <source>Key images</source>
      <translation>Schlüsselbilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Key images…</source>
      <translation>Schlüsselbilder…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Last slice</source>
      <translation>Letzte Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Lay results over the active viewport</source>
      <translation>Ergebnisse über die aktive Ansicht legen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Layout</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Less opaque</source>
      <translation>Weniger deckend</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Licenses</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Link here</source>
      <translation>Hier koppeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Link viewports</source>
      <translation>Ansichten koppeln</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>linked by hand</source>
      <translation>von Hand gekoppelt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>List of measurements</source>
      <translation>Liste der Messungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>List of series</source>
      <translation>Liste der Serien</translation>
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
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>low</source>
      <comment>evidence</comment>
      <translation>niedrig</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Low signal</source>
      <translation>Niedriges Signal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>lower</source>
      <translation>unten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Mark the shown slice, or not</source>
      <translation>Die gezeigte Schicht markieren oder nicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Mask, evidence, both, none</source>
      <translation>Maske, Heatmap, beides, nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Menu of the picture, of a series, of a row</source>
      <translation>Menü des Bildes, einer Serie, einer Zeile</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Merge with…</source>
      <translation>Verschmelzen mit…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>merge, findings {one} and {two}</source>
      <translation>Vereinen, Befunde {one} und {two}</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>minIP, the lowest value</source>
      <translation>minIP, der niedrigste Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>MIP</source>
      <translation>MIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>MIP, the highest value</source>
      <translation>MIP, der höchste Wert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>ml</source>
      <translation>ml</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/shell/why.py" />
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>More opaque</source>
      <translation>Deckender</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>MPR</source>
      <translation>MPR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Networks</source>
      <translation>Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Networks' outline</source>
      <translation>Umriss der Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>New finding</source>
      <translation>Neuer Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next kind of slab</source>
      <translation>Nächste Art von Slab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next layout</source>
      <translation>Nächste Aufteilung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next overlay</source>
      <translation>Nächste Überlagerung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next series</source>
      <translation>Nächste Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next slice</source>
      <translation>Nächste Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next window of the file</source>
      <translation>Nächstes Fenster der Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next, previous slice</source>
      <translation>Nächste, vorige Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>no</source>
      <translation>nein</translation>
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
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>No other date of this patient is open.</source>
      <translation>Von diesem Patienten ist kein anderes Datum geöffnet.</translation>
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
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>None</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/probability_bars.py" />
      <source>none</source>
      <translation>keine</translation>
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
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>Not found in this study: {kinds}.</source>
      <translation>In dieser Untersuchung nicht gefunden: {kinds}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>Not judged</source>
      <translation>Nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>not judged</source>
      <translation>nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Not judged yet</source>
      <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>not open</source>
      <translation>nicht geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
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
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <source>Nothing is outlined.</source>
      <translation>Nichts ist umrissen.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Of the chosen finding, in all of its slices</source>
      <translation>Des gewählten Befunds, in allen seinen Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Of the stored values after rescale, without padding</source>
      <translation>Der gespeicherten Werte nach Reskalierung, ohne Füllwerte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Of the two diameters</source>
      <translation>Der beiden Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>One large, three small</source>
      <translation>Eine große, drei kleine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>One viewport</source>
      <translation>Eine Ansicht</translation>
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
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>Only one of them names a contrast agent.</source>
      <translation>Nur eine von beiden nennt ein Kontrastmittel.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Opacity of the overlay</source>
      <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Opacity of the overlay ([ and ])</source>
      <translation>Deckkraft der Überlagerung ([ und ])</translation>
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
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Open a scan to see what the networks say of it.</source>
      <translation>Eine Aufnahme öffnen, um zu sehen, was die Netze dazu sagen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Open files…</source>
      <translation>Dateien öffnen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Open folder…</source>
      <translation>Ordner öffnen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Open the sample study</source>
      <translation>Beispieluntersuchung öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Open whole series</source>
      <translation>Ganze Serie öffnen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Outline as the networks do</source>
      <translation>Umreißen wie die Netze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Outline the finding in two slices with others between them first.</source>
      <translation>Den Befund zuerst in zwei Schichten umreißen, zwischen denen andere liegen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Outline the mask</source>
      <translation>Maske umranden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Outline the slices between those in which the finding is outlined</source>
      <translation>Die Schichten zwischen denen umreißen, in denen der Befund umrissen ist</translation>
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
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>outlined at {now} instead of {before}</source>
      <translation>umrissen ab {now} statt {before}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Over several slices</source>
      <translation>Über mehrere Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Overlay</source>
      <translation>Überlagerung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Overlay in this viewport</source>
      <translation>Überlagerung in dieser Ansicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Paint a ball, and grow into the slices beside</source>
      <translation>Eine Kugel malen und in die Nachbarschichten wachsen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Paint only values</source>
      <translation>Nur bestimmte Werte malen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Pan</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/folding.py" />
      <source>Panels</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Patient {number}</source>
      <translation>Patient {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/cine.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/picture_view.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Picture {number}</source>
      <translation>Bild {number}</translation>
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
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Pixel under the pointer</source>
      <translation>Pixel unter dem Zeiger</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>Pixels and slices differ: {before} and {now}.</source>
      <translation>Pixel und Schichten unterscheiden sich: {before} und {now}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>plane</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Planes</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/cine.py" />
      <location filename="braintumor_desktop/desktop/viewer/viewport.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Press Ctrl+J to judge this series.</source>
      <translation>Strg+J beurteilt diese Serie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Press on a connected part: it goes</source>
      <translation>Auf einen zusammenhängenden Teil drücken: er verschwindet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Press on a connected part: the others go</source>
      <translation>Auf einen zusammenhängenden Teil drücken: die anderen verschwinden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Press on another finding, to merge it with the chosen one.</source>
      <translation>Auf einen anderen Befund drücken, um ihn mit dem gewählten zu vereinen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Press on the lesion and drag up: what is connected and as bright is added</source>
      <translation>Auf die Läsion drücken und nach oben ziehen: Zusammenhängendes gleicher Helligkeit kommt hinzu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Press on the other finding</source>
      <translation>Auf den anderen Befund drücken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Previous finding</source>
      <translation>Voriger Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Previous layout</source>
      <translation>Vorige Aufteilung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Previous series</source>
      <translation>Vorige Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Previous slice</source>
      <translation>Vorige Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Print picture…</source>
      <translation>Bild drucken…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/probability_bars.py" />
      <source>Probabilities: {said}</source>
      <translation>Wahrscheinlichkeiten: {said}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Product of the two diameters</source>
      <translation>Produkt der beiden Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Reader</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/reading_notice.py" />
      <source>Reading</source>
      <translation>Wird gelesen</translation>
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
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Redo {what}</source>
      <translation>Wiederholen: {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reference lines</source>
      <translation>Referenzlinien</translation>
    </message>
    <message>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reject</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reject finding</source>
      <translation>Befund verwerfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>reject finding {number}</source>
      <translation>Befund {number} verwerfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>rejected</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Rejected by the reader.</source>
      <translation>Vom Befunder verworfen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Remember this arrangement</source>
      <translation>Diese Anordnung merken</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>Remembered: {kinds}.</source>
      <translation>Gemerkt: {kinds}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Remove a part</source>
      <translation>Einen Teil entfernen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>remove part</source>
      <translation>Teil entfernen</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>reset finding {number}</source>
      <translation>Befund {number} zurücksetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reset view</source>
      <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Restore layout</source>
      <translation>Fensteraufbau wiederherstellen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Rows and columns as in the file</source>
      <translation>Zeilen und Spalten wie in der Datei</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Sagittal</source>
      <translation>Sagittal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>sagittal</source>
      <translation>sagittal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>Save all as PNG…</source>
      <translation>Alle als PNG speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>Save key images as PNG</source>
      <translation>Schlüsselbilder als PNG speichern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Save key images…</source>
      <translation>Schlüsselbilder speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Save table as CSV…</source>
      <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Save without text…</source>
      <translation>Ohne Text speichern…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/closing.py" />
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>Saved as {path}.</source>
      <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/closing.py" />
      <source>Saved, without names of patients.</source>
      <translation>Gespeichert, ohne Namen von Patienten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Scroll together</source>
      <translation>Gemeinsam blättern</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>SD (population)</source>
      <translation>SD (Grundgesamtheit)</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Segmenter</source>
      <translation>Segmentierer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Series into a viewport</source>
      <translation>Serie in eine Ansicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Series of different frames of reference scroll together from these slices on</source>
      <translation>Serien verschiedener Bezugssysteme blättern von diesen Schichten an gemeinsam</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Set aside what is not judged so far</source>
      <translation>Zurückstellen, was noch nicht beurteilt ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
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
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Show drawings</source>
      <translation>Zeichnungen zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Show heat map</source>
      <translation>Heatmap zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Show overlay</source>
      <translation>Überlagerung zeigen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/joining.py" />
      <source>Show two series side by side first, each at the slice that belongs to the other's.</source>
      <translation>Zuerst zwei Serien nebeneinander zeigen, jede auf der Schicht, die zu der anderen gehört.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Signature of the installation</source>
      <translation>Signatur der Installation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Size of the brush</source>
      <translation>Größe des Pinsels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Slab</source>
      <translation>Slab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>Slice</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_model.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>slice {place} / {count}</source>
      <translation>Schicht {place} / {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
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
      <source>Slices</source>
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
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Slices judged</source>
      <translation>Beurteilte Schichten</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Smaller brush</source>
      <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Smooth</source>
      <translation>Glätten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>smooth</source>
      <translation>Glätten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Soft window</source>
      <translation>Weiches Fenster</translation>
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
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Spacing is unknown in this picture: sizes are in pixels.</source>
      <translation>Der Pixelabstand dieses Bildes ist unbekannt: Größen sind in Pixeln.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Split by a line</source>
      <translation>Durch eine Linie teilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_pane.py" />
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/errors.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Stopped</source>
      <translation>Angehalten</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Studies</source>
      <translation>Untersuchungen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>SYNTHETIC, NOT A PATIENT</source>
      <translation>SYNTHETISCH, KEIN PATIENT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>T1, T1 +C, T2 and FLAIR again</source>
      <translation>Wieder T1, T1 +C, T2 und FLAIR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>T1, T1 +C, T2 and FLAIR of this study side by side, or as remembered</source>
      <translation>T1, T1 +C, T2 und FLAIR dieser Untersuchung nebeneinander oder wie gemerkt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Table of all series and pictures</source>
      <translation>Tabelle aller Serien und Bilder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Take the last change back</source>
      <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Ten slices back</source>
      <translation>Zehn Schichten zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Ten slices on</source>
      <translation>Zehn Schichten weiter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Text on the picture</source>
      <translation>Text im Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen drawing; it can be undone</source>
      <translation>Die gewählte Zeichnung; lässt sich rückgängig machen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen finding leaves volume, count and table, not the list</source>
      <translation>Der gewählte Befund zählt nicht mehr zu Volumen, Anzahl und Tabelle; er bleibt in der Liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen finding, in all of its slices</source>
      <translation>Den gewählten Befund, in allen seinen Schichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen tool</source>
      <translation>Das gewählte Werkzeug</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The file does not give the spacing or the places of the slices</source>
      <translation>Die Datei gibt den Abstand oder die Orte der Schichten nicht an</translation>
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
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>The header may be wrong. The result says that it was judged against it.</source>
      <translation>Der Header kann falsch sein. Das Ergebnis sagt, dass gegen ihn beurteilt wurde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>The line does not cross the finding.</source>
      <translation>Die Linie schneidet den Befund nicht.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The longest line inside, and the longest inside at a right angle to it, in the slice where their product is largest; they are drawn there</source>
      <translation>Die längste Strecke innerhalb und die längste rechtwinklig dazu, in der Schicht, in der ihr Produkt am größten ist; dort sind sie eingezeichnet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The network that outlines</source>
      <translation>Das Netz, das umreißt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The network that tells the tumor type</source>
      <translation>Das Netz, das den Tumortyp nennt</translation>
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
      <location filename="braintumor_desktop/desktop/viewer/empty_state.py" />
      <source>The networks judge brain MR, slice by slice: glioma, meningioma, pituitary tumor or none. DICOM, NIfTI and pictures can be opened; CT, other parts of the body and color are shown, not judged.</source>
      <translation>Die Netze beurteilen MR-Bilder des Gehirns Schicht für Schicht: Gliom, Meningeom, Hypophysentumor oder keiner. DICOM, NIfTI und Bilddateien können geöffnet werden; CT, andere Körperteile und Farbbilder werden gezeigt, nicht beurteilt.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The next stroke begins another finding</source>
      <translation>Der nächste Strich beginnt einen weiteren Befund</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The other slices of this series</source>
      <translation>Die übrigen Schichten dieser Serie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>The patient IDs differ.</source>
      <translation>Die Patienten-IDs unterscheiden sich.</translation>
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
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The pictures are no DICOM files.</source>
      <translation>Die Bilder sind keine DICOM-Dateien.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>The program did not end in order. {path} and {count} more were open.</source>
      <translation>Das Programm wurde nicht ordnungsgemäß beendet. {path} und {count} weitere waren geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>The program did not end in order. {path} was open.</source>
      <translation>Das Programm wurde nicht ordnungsgemäß beendet. {path} war geöffnet.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>The program made an error ({kind}). Close it and start it again if it misbehaves.</source>
      <translation>Im Programm ist ein Fehler aufgetreten ({kind}). Falls es sich falsch verhält, schließen und neu starten.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The reader agrees with the chosen finding</source>
      <translation>Der Befunder stimmt dem gewählten Befund zu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>the reader's outlines</source>
      <translation>den Umrissen des Befunders</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>The same sequence is not there on {date}: another one is shown.</source>
      <translation>Am {date} gibt es dieselbe Sequenz nicht: eine andere wird gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The same sequence of the date before beside this one</source>
      <translation>Dieselbe Sequenz des vorigen Datums neben dieser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The same slice twice</source>
      <translation>Dieselbe Schicht zweimal</translation>
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
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>The sequences differ: {before} and {now}.</source>
      <translation>Die Sequenzen unterscheiden sich: {before} und {now}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>The series cannot be registered</source>
      <translation>Die Serie lässt sich nicht registrieren</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/joining.py" />
      <source>The series that are shown scroll together already.</source>
      <translation>Die gezeigten Serien laufen schon gemeinsam.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>The slice before</source>
      <translation>Die vorige Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The slices lie {distance} mm apart: both diameters must reach twice that</source>
      <translation>Die Schichten liegen {distance} mm auseinander: Beide Durchmesser müssen das Doppelte erreichen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>The spacing of one series is unknown.</source>
      <translation>Die Abstände einer der Serien sind unbekannt.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>There is no file in {names}.</source>
      <translation>In {names} ist keine Datei.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>They no longer make the series that was judged.</source>
      <translation>Sie ergeben nicht mehr die Serie, die beurteilt wurde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Thin</source>
      <translation>Dünn</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Thin, mean, MIP, minIP</source>
      <translation>Dünn, Mittelwert, MIP, minIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Thinner slab</source>
      <translation>Dünnerer Slab</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>This file</source>
      <translation>Diese Datei</translation>
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
      <source>This slice shows no tumor; the series as a whole does ({series}).</source>
      <translation>Diese Schicht zeigt keinen Tumor; die Serie als Ganzes schon ({series}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>This viewport alone, and back</source>
      <translation>Diese Ansicht allein, und zurück</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_easel.py" />
      <source>This works on the acquired slices: leave the planes first (M).</source>
      <translation>Das geht nur auf den aufgenommenen Schichten: zuerst die Ebenen verlassen (M).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Those around the place where the stroke begins</source>
      <translation>Die um die Stelle, an der der Strich beginnt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Those within the window</source>
      <translation>Die innerhalb des Fensters</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
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
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Tumor probability</source>
      <translation>Tumorwahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Tumor slices</source>
      <translation>Tumorschichten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Tumor slices:</source>
      <translation>Tumorschichten:</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Turn left by 90°</source>
      <translation>Um 90° nach links drehen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Turn right by 90°</source>
      <translation>Um 90° nach rechts drehen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Two diameters</source>
      <translation>Zwei Durchmesser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Two halves of the series say different places, {mm} mm apart.</source>
      <translation>Zwei Hälften der Serie ergeben Lagen, die {mm} mm auseinanderliegen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Two side by side</source>
      <translation>Zwei nebeneinander</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Two, one above the other</source>
      <translation>Zwei übereinander</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Type of the finding</source>
      <translation>Art des Befunds</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Undo link here</source>
      <translation>Kopplung hier lösen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Undo {what}</source>
      <translation>Rückgängig: {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Unequally spaced: true places</source>
      <translation>Ungleich beabstandet: wahre Orte</translation>
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
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Use the shipped networks</source>
      <translation>Die mitgelieferten Netze verwenden</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Usual arrangement</source>
      <translation>Übliche Anordnung</translation>
    </message>
    <message>
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Viewing still works.</source>
      <translation>Das Betrachten funktioniert weiterhin.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Volume</source>
      <translation>Volumen</translation>
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
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
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
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>What area outlined means</source>
      <translation>Was „Umrissene Fläche“ bedeutet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>What is laid over the picture, and how (E: the next)</source>
      <translation>Was über dem Bild liegt und wie (E: das nächste)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>What slices judged means</source>
      <translation>Was „Beurteilte Schichten“ bedeutet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>What the chosen drawing measures, as text; Ctrl+C does it while one is chosen</source>
      <translation>Was die gewählte Zeichnung misst, als Text; ist eine gewählt, tut es Strg+C</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>What the chosen finding is</source>
      <translation>Was der gewählte Befund ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>What the networks say</source>
      <translation>Was die Netze sagen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>What the networks say is shown when you have answered.</source>
      <translation>Was die Netze sagen, wird gezeigt, sobald Sie geantwortet haben.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>What was found is shown.</source>
      <translation>Was gefunden wurde, wird gezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Where in the patient</source>
      <translation>Wo im Patienten</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Where the active slice cuts the others</source>
      <translation>Wo die aktive Schicht die anderen schneidet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Which values the brush takes</source>
      <translation>Welche Werte der Pinsel annimmt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Why, and how sure</source>
      <translation>Warum, und wie sicher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Why, and where to look</source>
      <translation>Warum, und wo nachzusehen ist</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Window/level</source>
      <translation>Fensterung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>With and without overlay</source>
      <translation>Mit und ohne Überlagerung</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Without the texts on it</source>
      <translation>Ohne die Texte im Bild</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Worklist</source>
      <translation>Arbeitsliste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
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
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} accepted</source>
      <translation>{count} bestätigt</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} cannot be shown.</source>
      <translation>{count} nicht darstellbar.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} differ</source>
      <translation>{count} weichen ab</translation>
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
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} files cannot be read, the first: {problem}</source>
      <translation>{count} Dateien sind nicht lesbar, die erste: {problem}</translation>
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
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>{count} key image</source>
      <translation>{count} Schlüsselbild</translation>
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
      <source>{count} key images saved in {folder}.</source>
      <translation>{count} Schlüsselbilder gespeichert in {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} line</source>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} lines</source>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/panel_parts.py" />
      <location filename="braintumor_desktop/desktop/viewer/message_bar.py" />
      <source>{count} more</source>
      <translation>{count} weitere</translation>
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
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} single slices do (up to {highest})</source>
      <translation>{count} einzelne Schichten zeigen einen (bis {highest})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slice cannot be read</source>
      <translation>{count} Schicht kann nicht gelesen werden</translation>
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
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} slice that could not be read</source>
      <translation>{count} nicht lesbare Schicht</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slices cannot be read</source>
      <translation>{count} Schichten können nicht gelesen werden</translation>
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
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{file} ({kind})</source>
      <translation>{file} ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{file}, page {page} ({kind})</source>
      <translation>{file}, Seite {page} ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{first},  beside {second}</source>
      <translation>{first},  daneben {second}</translation>
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
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{names} holds nothing that is not open already.</source>
      <translation>{names} enthält nichts, was nicht schon geöffnet ist.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>{name} (this series)</source>
      <translation>{name} (diese Serie)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>{name} is listed here, and not shown.</source>
      <translation>{name} wird hier aufgeführt und nicht angezeigt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{name} is one of {count} slices of this series.</source>
      <translation>{name} ist eine von {count} Schichten dieser Serie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>{name}: {kind}.</source>
      <translation>{name}: {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/panel_parts.py" />
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
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
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
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
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>{row} × {column} × {between} mm</source>
      <translation>{row} × {column} × {between} mm</translation>
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
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{size} {unit}, slice {slice}</source>
      <translation>{size} {unit}, Schicht {slice}</translation>
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
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>{what}, finding {number}</source>
      <translation>{what}, Befund {number}</translation>
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
