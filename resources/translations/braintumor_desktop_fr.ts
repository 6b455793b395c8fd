<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>braintumor_desktop</name>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>&amp;Contrast of this series</source>
      <translation>&amp;Contraste de cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>[hidden]</source>
      <translation>[masqué]</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>A drag, a tool, full screen, a message</source>
      <translation>Un glissement, un outil, le plein écran, un message</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>A file</source>
      <translation>Un fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>a file</source>
      <translation>un fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>A pixel is outlined from this probability of the segmenter on. The networks' own threshold is {threshold}</source>
      <translation>Un pixel est inclus dans le contour à partir de cette probabilité du réseau de segmentation. Le seuil propre aux réseaux est {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>A right click in the list says what kind a series is.</source>
      <translation>Un clic droit dans la liste indique le type de séquence d’une série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>A series whose header forbids a verdict and may be wrong</source>
      <translation>Une série dont l’en-tête exclut un résultat et peut être erroné</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Accept finding</source>
      <translation>Accepter l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>accept finding {number}</source>
      <translation>accepter l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>accepted</source>
      <translation>acceptée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Accepted by the reader.</source>
      <translation>Acceptée par le lecteur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Across</source>
      <translation>Perpendiculaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All drawings of the study, and what they measure</source>
      <translation>Tous les tracés de l’examen et ce qu’ils mesurent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All elements of the shown file's header</source>
      <translation>Tous les éléments de l’en-tête du fichier affiché</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All keys</source>
      <translation>Toutes les touches</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All of them as PNG</source>
      <translation>Toutes au format PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All that are marked</source>
      <translation>Toutes celles qui sont marquées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All viewports to the place under the pointer</source>
      <translation>Toutes les vues vers le point sous le pointeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Along the patient's axes</source>
      <translation>Selon les axes du patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Also [ and Shift + wheel</source>
      <translation>Aussi [ et Maj + molette</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Also ] and Shift + wheel</source>
      <translation>Aussi ] et Maj + molette</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/proof.py" />
      <source>An object was not written as it should be</source>
      <translation>Un objet n'a pas été écrit comme il le devrait</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>And {count} file more.</source>
      <translation>Et {count} autre fichier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>And {count} files more.</source>
      <translation>Et {count} autres fichiers.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>angle</source>
      <translation>angle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>any series</source>
      <translation>série quelconque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Area</source>
      <translation>Surface</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Area outlined</source>
      <translation>Surface délimitée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Arrange by sequence</source>
      <translation>Disposer par séquence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Arrange each study by sequence when it is opened</source>
      <translation>Disposer chaque examen par séquence à l’ouverture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Arrange studies as the series hang now</source>
      <translation>Disposer les examens comme les séries le sont maintenant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Arrange what is opened</source>
      <translation>Disposer à l’ouverture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As in the file</source>
      <translation>Comme dans le fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As it is seen</source>
      <translation>Telle qu’elle est affichée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>as many pixels</source>
      <translation>autant de pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As PNG</source>
      <translation>Au format PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As PNG, without the texts on it</source>
      <translation>Au format PNG, sans les textes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>As stored in the file</source>
      <translation>Comme enregistrée dans le fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/actions.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
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
      <translation>Axial, coronal et sagittal par un même réticule, et retour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>back</source>
      <translation>arrière</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Back and forth</source>
      <translation>Aller et retour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Back to the networks' own threshold</source>
      <translation>Revenir au seuil des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Back to {threshold}, as the networks outline</source>
      <translation>Revenir à {threshold}, comme les réseaux délimitent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Begin again at the end</source>
      <translation>Recommencer à la fin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_viewport.py" />
      <source>beside the slices</source>
      <translation>à côté des coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Both diameters that long on at least 2 slices</source>
      <translation>Les deux diamètres aussi longs sur au moins 2 coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Both diameters, each inside the outline</source>
      <translation>Les deux diamètres, chacun à l’intérieur du contour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>Both slices lie in this file, which has one header: there is nothing to compare.</source>
      <translation>Les deux coupes se trouvent dans ce fichier, qui n’a qu’un en-tête : il n’y a rien à comparer.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Both ≥ {size} mm on ≥ 2 slices</source>
      <translation>Les deux ≥ {size} mm sur ≥ 2 coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Brain</source>
      <translation>Cerveau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Brush</source>
      <translation>Pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/easel.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_easel.py" />
      <source>brush</source>
      <translation>pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>by the networks</source>
      <translation>par les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>By whom, and when it was changed last</source>
      <translation>Par qui, et date de la dernière modification</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Bytes</source>
      <translation>Octets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Choose a finding first, or paint one.</source>
      <translation>Choisir d’abord une anomalie, ou en peindre une.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <source>Chosen finding</source>
      <translation>Anomalie choisie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Cine</source>
      <translation>Ciné</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Classifier</source>
      <translation>Classifieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Clear this list</source>
      <translation>Vider cette liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Click: the value of a pixel</source>
      <translation>Cliquer : la valeur d’un pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Close all</source>
      <translation>Tout fermer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Close all series of this study</source>
      <translation>Fermer toutes les séries de cet examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Close study</source>
      <translation>Fermer l’examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/message_bar.py" />
      <source>Close the message</source>
      <translation>Fermer le message</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/message_bar.py" />
      <source>Close the message (Esc)</source>
      <translation>Fermer le message (Échap)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Collect diagnostics…</source>
      <translation>Rassembler les données de diagnostic…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Color</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Compare with</source>
      <translation>Comparer avec</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Contrast not known</source>
      <translation>Contraste inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy cell</source>
      <translation>Copier la cellule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy line</source>
      <translation>Copier la ligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy selected lines</source>
      <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Copy values</source>
      <translation>Copier les valeurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Copy without text</source>
      <translation>Copier sans texte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Coronal</source>
      <translation>Coronal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>coronal</source>
      <translation>coronal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Correct the chosen finding with the brush</source>
      <translation>Corriger l’anomalie choisie au pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>crosses the midline</source>
      <translation>franchit la ligne médiane</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Crosshair</source>
      <translation>Réticule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Ctrl + left drag</source>
      <translation>Ctrl + glisser avec le bouton gauche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Ctrl + wheel</source>
      <translation>Ctrl + molette</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Current and prior</source>
      <translation>Actuel et antérieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Cut oblique series along the patient's axes, not along their own</source>
      <translation>Couper les séries obliques selon les axes du patient et non selon les leurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Darker</source>
      <translation>Plus sombre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Delete drawing</source>
      <translation>Supprimer le tracé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>deleting {what}</source>
      <translation>suppression : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Diameters</source>
      <translation>Diamètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>diameters</source>
      <translation>diamètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Diameters of the finding</source>
      <translation>Diamètres de l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice with {whom} {dice}: {difference}.</source>
      <translation>Dice {dice} par rapport à {whom} : {difference}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice {dice}, same size</source>
      <translation>Dice {dice}, même taille</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice {dice}, {percent}% larger</source>
      <translation>Dice {dice}, {percent} % plus grand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice {dice}, {percent}% smaller</source>
      <translation>Dice {dice}, {percent} % plus petit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>differs</source>
      <translation>diffère</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Do it again</source>
      <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Double click</source>
      <translation>Double clic</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag a line: two findings of one</source>
      <translation>Tracer une ligne : une anomalie en devient deux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>Drag a series here, or click here and choose one in the list</source>
      <translation>Glisser une série ici, ou cliquer ici et en choisir une dans la liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag around it</source>
      <translation>Tracer autour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag from the list</source>
      <translation>Glisser depuis la liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag one leg, click the other</source>
      <translation>Tracer un côté, cliquer l’autre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag the longest; the one across it can be pulled</source>
      <translation>Tracer le plus long ; le perpendiculaire peut être déplacé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag, or click both ends</source>
      <translation>Tracer, ou cliquer les deux extrémités</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: erase from the chosen finding, with Ctrl paint</source>
      <translation>Glisser : effacer de l’anomalie choisie, avec Ctrl peindre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: move the picture</source>
      <translation>Glisser : déplacer l’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: paint into the chosen finding, with Ctrl erase</source>
      <translation>Glisser : peindre dans l’anomalie choisie, avec Ctrl effacer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: point at a place, and all viewports go there</source>
      <translation>Glisser : désigner un point, toutes les vues y vont</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: values inside</source>
      <translation>Glisser : valeurs à l’intérieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: window and level</source>
      <translation>Glisser : largeur et niveau de la fenêtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag: zoom</source>
      <translation>Glisser : zoom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Draw beside it, dashed, what the networks outlined</source>
      <translation>Tracer à côté, en pointillé, le contour des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Draw the two diameters of the chosen finding where they are largest</source>
      <translation>Tracer les deux diamètres de l’anomalie choisie là où ils sont les plus grands</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>drawn</source>
      <translation>dessinée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>drawn by {who}, {when}</source>
      <translation>dessinée par {who}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>drawn, {when}</source>
      <translation>dessinée, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Each scrolls by itself again</source>
      <translation>Chacune défile à nouveau seule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Edit finding</source>
      <translation>Modifier l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>edited</source>
      <translation>modifiée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>edited by {who}, {when}</source>
      <translation>modifiée par {who}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>edited, {when}</source>
      <translation>modifiée, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Elements of the header</source>
      <translation>Éléments de l’en-tête</translation>
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
      <translation>ellipse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Erase with the brush</source>
      <translation>Effacer avec le pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Eraser</source>
      <translation>Gomme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/easel.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_easel.py" />
      <source>eraser</source>
      <translation>gomme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Evidence</source>
      <translation>Carte de chaleur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_viewport.py" />
      <source>Evidence for each slice's answer</source>
      <translation>Carte de chaleur : réponse de chaque coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Evidence for {answer}</source>
      <translation>Carte de chaleur : {answer}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>File…</source>
      <translation>Fichier…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>fill</source>
      <translation>remplissage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Fill holes</source>
      <translation>Combler les trous</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Fill the mask</source>
      <translation>Remplir le masque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Filter by tag, name or value</source>
      <translation>Filtrer par tag, nom ou valeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/menus.py" />
      <source>Finding</source>
      <translation>Anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>finding {number}</source>
      <translation>anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <source>Finding {number}: {said}</source>
      <translation>Anomalie {number} : {said}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <source>Findings</source>
      <translation>Anomalies</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Findings overlap, which a label map cannot hold.</source>
      <translation>Des anomalies se chevauchent, ce qu'une carte d'étiquettes ne peut pas contenir.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>First</source>
      <translation>Premier fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>First and last slice</source>
      <translation>Première et dernière coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>First slice</source>
      <translation>Première coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Flip left and right</source>
      <translation>Inverser gauche et droite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Flip top and bottom</source>
      <translation>Inverser haut et bas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>For demonstrations: no names, numbers and dates of patients, no names of files</source>
      <translation>Pour les démonstrations : ni noms, numéros et dates des patients, ni noms de fichiers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Four</source>
      <translation>Quatre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Free region</source>
      <translation>Région libre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>front</source>
      <translation>avant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Full range</source>
      <translation>Plage complète</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Glioma</source>
      <translation>Gliome</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>glioma</source>
      <translation>gliome</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_pane.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/growing.py" />
      <source>grow</source>
      <translation>croissance</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Grow from a place</source>
      <translation>Croissance de région</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Hard window</source>
      <translation>Fenêtrage dur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Header</source>
      <translation>En-tête</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Header…</source>
      <translation>En-tête…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Hidden</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Hide identity</source>
      <translation>Masquer l’identité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>high</source>
      <comment>evidence</comment>
      <translation>élevé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>High signal</source>
      <translation>Signal élevé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How often such answers are wrong</source>
      <translation>Combien de fois de telles réponses sont fausses</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How sure?</source>
      <translation>Avec quelle certitude ?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How this answer came about</source>
      <translation>Comment cette réponse a été obtenue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Identity hidden</source>
      <translation>Identité masquée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>In all slices; the file does not give their spacing or places</source>
      <translation>Sur toutes les coupes ; le fichier ne donne ni leur espacement ni leur position</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>In pixels: {why}</source>
      <translation>En pixels : {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Install the program again from a checked copy.</source>
      <translation>Réinstallez le programme à partir d’une copie vérifiée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>interpolate</source>
      <translation>interpolation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Interpolate between slices</source>
      <translation>Interpoler entre les coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Interpolated in {count} slice: Enter keeps it, Esc leaves it.</source>
      <translation>Interpolé sur {count} coupe : Entrée le garde, Échap l’abandonne.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Interpolated in {count} slices: Enter keeps it, Esc leaves it.</source>
      <translation>Interpolé sur {count} coupes : Entrée le garde, Échap l’abandonne.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Invert</source>
      <translation>Inverser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>inverted</source>
      <translation>inversé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it does not say where it lies</source>
      <translation>il n’indique pas sa position</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it has another frame of reference</source>
      <translation>son référentiel spatial est différent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>It is listed here, and not shown.</source>
      <translation>Il est listé ici, mais pas affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>It is not known which network outlined it.</source>
      <translation>On ne sait pas quel réseau l'a délimitée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>It is outlined where no slice is called a tumor.</source>
      <translation>Elle est délimitée là où aucune coupe n’est jugée tumorale.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it lies beside the slices of the series</source>
      <translation>il se situe hors des coupes de la série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>it shows nothing</source>
      <translation>elle ne montre rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Its frames are spread over several files.</source>
      <translation>Ses images sont réparties sur plusieurs fichiers.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>its pixels have another spacing or lie between those of the series</source>
      <translation>ses pixels ont un autre espacement ou se situent entre ceux de la série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>its planes lie in another direction</source>
      <translation>ses plans ont une autre orientation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>Its slices have different sizes.</source>
      <translation>Ses coupes ont des tailles différentes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Judge</source>
      <translation>Évaluer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Judge against the header</source>
      <translation>Évaluer malgré l’en-tête</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Judge all</source>
      <translation>Tout évaluer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Judge it anyway</source>
      <translation>Évaluer quand même</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Judge this series</source>
      <translation>Évaluer cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Judged</source>
      <translation>Évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>Judged on request against its header. {cause}</source>
      <translation>Évalué sur demande malgré l’en-tête. {cause}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Judging</source>
      <translation>Évaluation en cours</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Judging is paused: Resume goes on.</source>
      <translation>L’évaluation est en pause : « Reprendre » la poursuit.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Judging stopped at {done} of {total} slices.</source>
      <translation>L’évaluation s’est arrêtée à {done} coupes sur {total}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Judging {done} of {total}</source>
      <translation>Évaluation {done} sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Keep one part</source>
      <translation>Garder une partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>keep part</source>
      <translation>garder la partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Keep what is interpolated</source>
      <translation>Garder l’interpolation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Key image</source>
      <translation>Image clé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/key_images.py" />
      <source>key image</source>
      <translation>image clé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>Key images</source>
      <translation>Images clés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Key images…</source>
      <translation>Images clés…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Larger brush</source>
      <translation>Pinceau plus grand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Largest in slice {slice}</source>
      <translation>La plus grande sur la coupe {slice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Largest in slice {slice}.</source>
      <translation>La plus grande sur la coupe {slice}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Last slice</source>
      <translation>Dernière coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Lay results over the active viewport</source>
      <translation>Superposer les résultats à la vue active</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Layout</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Leave</source>
      <translation>Quitter le mode</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Left and right are the patient's. Front, back, upper and lower are halves of what was scanned</source>
      <translation>Gauche et droite sont celles du patient. Avant, arrière, haut et bas sont des moitiés du volume examiné</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Left drag</source>
      <translation>Glisser avec le bouton gauche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Left drag of a crosshair line</source>
      <translation>Glisser une ligne du réticule avec le bouton gauche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Left out</source>
      <translation>Exclus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>length</source>
      <translation>longueur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Less opaque</source>
      <translation>Moins opaque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Licenses</source>
      <translation>Licences</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Link here</source>
      <translation>Lier ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Link viewports</source>
      <translation>Lier les vues</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>linked by hand</source>
      <translation>lié manuellement</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>List of measurements</source>
      <translation>Liste des mesures</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>List of series</source>
      <translation>Liste des séries</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Loading the networks</source>
      <translation>Chargement des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>Loading {name}</source>
      <translation>Chargement de {name}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Longest</source>
      <translation>Le plus long</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Longest diameter and the one across it, both inside</source>
      <translation>Plus grand diamètre et celui qui lui est perpendiculaire, tous deux à l’intérieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Look at {slices} too: the networks see something there, away from the tumor slices.</source>
      <translation>À regarder aussi : {slices}. Les réseaux y voient quelque chose, à distance des coupes tumorales.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Look at {slices}.</source>
      <translation>Coupes à regarder : {slices}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>low</source>
      <comment>evidence</comment>
      <translation>faible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Low signal</source>
      <translation>Signal faible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>lower</source>
      <translation>inférieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Mark the shown slice, or not</source>
      <translation>Marquer la coupe affichée, ou non</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Mask</source>
      <translation>Masque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Mask, evidence, both, none</source>
      <translation>Masque, carte de chaleur, les deux, rien</translation>
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
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Mean intensity</source>
      <translation>Intensité moyenne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Mean of the segmenter's probabilities</source>
      <translation>Moyenne des probabilités du réseau de segmentation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Mean of the segmenter's probabilities inside the outline</source>
      <translation>Moyenne des probabilités du réseau de segmentation à l’intérieur du contour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Mean of the stored values after rescale</source>
      <translation>Moyenne des valeurs enregistrées après mise à l’échelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>mean {mean}</source>
      <translation>moy. {mean}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>mean {mean}   SD {sd}</source>
      <translation>moy. {mean}   ET {sd}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Measure</source>
      <translation>Mesurer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Measurements</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Median</source>
      <translation>Médiane</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Meningioma</source>
      <translation>Méningiome</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>meningioma</source>
      <translation>méningiome</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Menu of the picture, of a series, of a row</source>
      <translation>Menu de l’image, d’une série, d’une ligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Merge with…</source>
      <translation>Fusionner avec…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>merge, findings {one} and {two}</source>
      <translation>fusion, anomalies {one} et {two}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Middle drag, Shift + left drag</source>
      <translation>Glisser avec le bouton central, Maj + bouton gauche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Millimeters by {element}</source>
      <translation>Millimètres d’après {element}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>min {low}   max {high}   median {middle}</source>
      <translation>min {low}   max {high}   médiane {middle}</translation>
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
      <translation>minIP, la valeur la plus basse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>MIP</source>
      <translation>MIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>MIP, the highest value</source>
      <translation>MIP, la valeur la plus élevée</translation>
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
      <translation>Fiche des modèles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>More opaque</source>
      <translation>Plus opaque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/actions.py" />
      <source>Mouse</source>
      <translation>Souris</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Move another plane</source>
      <translation>Déplacer un autre plan</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>moving text of {what}</source>
      <translation>déplacement du texte : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>moving {what}</source>
      <translation>déplacement : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>MPR</source>
      <translation>MPR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Networks</source>
      <translation>Réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Networks' outline</source>
      <translation>Contour des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>New finding</source>
      <translation>Nouvelle anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next finding</source>
      <translation>Anomalie suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next kind of slab</source>
      <translation>Type de coupe épaisse suivant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next layout</source>
      <translation>Disposition suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next overlay</source>
      <translation>Superposition suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next series</source>
      <translation>Série suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next slice</source>
      <translation>Coupe suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next window of the file</source>
      <translation>Fenêtre suivante du fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next, previous slice</source>
      <translation>Coupe suivante, précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>No DICOM object</source>
      <translation>Pas d'objet DICOM</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>no difference</source>
      <translation>aucune différence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/measuring.py" />
      <source>No finding is outlined here: there is nothing to suggest diameters for.</source>
      <translation>Aucune anomalie n’est délimitée ici : aucun diamètre à proposer.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>No key image</source>
      <translation>Pas d'image clé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>No key images. K marks the slice that is shown.</source>
      <translation>Aucune image clé. K marque la coupe affichée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>No other date of this patient is open.</source>
      <translation>Aucune autre date de ce patient n’est ouverte.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>No probability map</source>
      <translation>Pas de carte de probabilité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>No segmentation</source>
      <translation>Pas de segmentation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>No slice at this place</source>
      <translation>Aucune coupe à cet endroit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/structured_report.py" />
      <source>No structured report</source>
      <translation>Pas de compte rendu structuré</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>No tumor</source>
      <translation>Pas de tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>no tumor</source>
      <translation>pas de tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>None</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/probability_bars.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>None is where it was.</source>
      <translation>Aucun n'est plus là où il était.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Not assessable</source>
      <translation>Non évaluable</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>not assessable</source>
      <translation>non évaluable</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>Not found in this study: {kinds}.</source>
      <translation>Introuvable dans cet examen : {kinds}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>Not judged</source>
      <translation>Non évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>not judged</source>
      <translation>non évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Not judged yet</source>
      <translation>Pas encore évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>not open</source>
      <translation>non ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Nothing in the two series fits together.</source>
      <translation>Rien ne concorde entre les deux séries.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Nothing is changed by that.</source>
      <translation>Cela ne change rien.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>Nothing is measured in this study. The tools are in the menu Measure.</source>
      <translation>Rien n’est mesuré dans cet examen. Les outils sont dans le menu Mesurer.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Nothing is open.</source>
      <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Nothing is open. Open a picture to see its header.</source>
      <translation>Rien n’est ouvert. Ouvrir une image pour voir son en-tête.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>Nothing is outlined in this series.</source>
      <translation>Rien n'est délimité dans cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Nothing is outlined in {whom}.</source>
      <translation>Rien n’est délimité : {whom}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <source>Nothing is outlined.</source>
      <translation>Rien n’est délimité.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Nothing open</source>
      <translation>Rien d’ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>nothing outlined</source>
      <translation>rien de délimité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Nothing to show in {names}.</source>
      <translation>Rien à afficher dans {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Nothing to show in {names}: {problem}</source>
      <translation>Rien à afficher dans {names} : {problem}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/structured_report.py" />
      <source>Nothing was judged or measured.</source>
      <translation>Rien n'a été évalué ni mesuré.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Nothing yet</source>
      <translation>Rien encore</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Of the chosen finding, in all of its slices</source>
      <translation>De l’anomalie choisie, sur toutes ses coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Of the stored values after rescale, without padding</source>
      <translation>Des valeurs enregistrées après mise à l’échelle, sans remplissage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Of the two diameters</source>
      <translation>Des deux diamètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Off</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>One large, three small</source>
      <translation>Une grande, trois petites</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>One viewport</source>
      <translation>Une vue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Only differences</source>
      <translation>Seulement les différences</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>only in the first file</source>
      <translation>seulement dans le premier fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>only in the second file</source>
      <translation>seulement dans le second fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>Only one of them names a contrast agent.</source>
      <translation>Une seule des deux mentionne un produit de contraste.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Opacity of the overlay</source>
      <translation>Opacité de la superposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Opacity of the overlay ([ and ])</source>
      <translation>Opacité de la superposition ([ et ])</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Open a folder or files, or drop them here.</source>
      <translation>Ouvrez un dossier ou des fichiers, ou déposez-les ici.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Open a scan to see what the networks say of it.</source>
      <translation>Ouvrir un examen pour voir ce qu’en disent les réseaux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Open again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Open files…</source>
      <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Open folder…</source>
      <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Open recent</source>
      <translation>Ouverts récemment</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Open the sample study</source>
      <translation>Ouvrir l’examen d’exemple</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Open whole series</source>
      <translation>Ouvrir toute la série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Outline as the networks do</source>
      <translation>Contours des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Outline the finding in two slices with others between them first.</source>
      <translation>Délimiter d’abord l’anomalie sur deux coupes entre lesquelles il y en a d’autres.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Outline the mask</source>
      <translation>Contour du masque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Outline the slices between those in which the finding is outlined</source>
      <translation>Tracer le contour sur les coupes situées entre celles où l’anomalie est délimitée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Outlined</source>
      <translation>Délimitée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Outlined area times the distance of the slices</source>
      <translation>Surface délimitée multipliée par la distance entre les coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>outlined at {now} instead of {before}</source>
      <translation>délimité à partir de {now} au lieu de {before}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Over several slices</source>
      <translation>Sur plusieurs coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Overlay</source>
      <translation>Superposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Overlay in this viewport</source>
      <translation>Superposition dans cette vue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Paint a ball, and grow into the slices beside</source>
      <translation>Peindre une sphère et s’étendre aux coupes voisines</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Paint only values</source>
      <translation>Peindre seulement les valeurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Pan</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/folding.py" />
      <source>Panels</source>
      <translation>Panneaux</translation>
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
      <translation>Image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Picture {number}</source>
      <translation>Image {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Pituitary tumor</source>
      <translation>Tumeur hypophysaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>pituitary tumor</source>
      <translation>tumeur hypophysaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Pixel under the pointer</source>
      <translation>Pixel sous le pointeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>Pixels and slices differ: {before} and {now}.</source>
      <translation>Pixels et coupes diffèrent : {before} et {now}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Place</source>
      <translation>Localisation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>plane</source>
      <translation>plan</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Planes</source>
      <translation>Plans</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/cine.py" />
      <location filename="braintumor_desktop/desktop/viewer/viewport.py" />
      <source>Play</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>point</source>
      <translation>point</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Press Ctrl+J to judge this series.</source>
      <translation>Ctrl+J évalue cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Press on a connected part: it goes</source>
      <translation>Appuyer sur une partie connexe : elle disparaît</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Press on a connected part: the others go</source>
      <translation>Appuyer sur une partie connexe : les autres disparaissent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Press on another finding, to merge it with the chosen one.</source>
      <translation>Appuyer sur une autre anomalie pour la fusionner avec celle qui est choisie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Press on the lesion and drag up: what is connected and as bright is added</source>
      <translation>Appuyer sur la lésion et glisser vers le haut : ce qui est connexe et de même intensité est ajouté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Press on the other finding</source>
      <translation>Appuyer sur l’autre anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Previous finding</source>
      <translation>Anomalie précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Previous layout</source>
      <translation>Disposition précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Previous series</source>
      <translation>Série précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Previous slice</source>
      <translation>Coupe précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Print picture…</source>
      <translation>Imprimer l’image…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/probability_bars.py" />
      <source>Probabilities: {said}</source>
      <translation>Probabilités : {said}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Probability</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Product of the two diameters</source>
      <translation>Produit des deux diamètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Reader</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/reading_notice.py" />
      <source>Reading</source>
      <translation>Lecture en cours</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Reading slice {place} of {total}</source>
      <translation>Lecture de la coupe {place} sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Reading the header</source>
      <translation>Lecture de l’en-tête</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Reading the slices</source>
      <translation>Lecture des coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Rectangle</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>rectangle</source>
      <translation>rectangle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>red {red} green {green} blue {blue}</source>
      <translation>rouge {red} vert {green} bleu {blue}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Redo {what}</source>
      <translation>Rétablir : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reference lines</source>
      <translation>Lignes de référence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>region</source>
      <translation>région</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reject finding</source>
      <translation>Rejeter l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>reject finding {number}</source>
      <translation>rejeter l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>rejected</source>
      <translation>rejetée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Rejected by the reader.</source>
      <translation>Rejetée par le lecteur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Remember this arrangement</source>
      <translation>Mémoriser cette disposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>Remembered: {kinds}.</source>
      <translation>Mémorisé : {kinds}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Remove a part</source>
      <translation>Retirer une partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>remove part</source>
      <translation>retirer la partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>RESEARCH USE ONLY</source>
      <translation>RECHERCHE UNIQUEMENT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/__init__.py" />
      <source>Research use only, not a diagnosis</source>
      <translation>Pour la recherche uniquement, pas un diagnostic</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>reset finding {number}</source>
      <translation>réinitialiser l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Reset view</source>
      <translation>Réinitialiser la vue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Restore layout</source>
      <translation>Rétablir les panneaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Result of the series</source>
      <translation>Résultat de la série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Result of the slice</source>
      <translation>Résultat de la coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Right click, Menu</source>
      <translation>Clic droit, touche Menu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Right drag</source>
      <translation>Glisser avec le bouton droit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Rows and columns as in the file</source>
      <translation>Lignes et colonnes comme dans le fichier</translation>
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
      <translation>Tout enregistrer en PNG…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>Save key images as PNG</source>
      <translation>Enregistrer les images clés en PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Save key images…</source>
      <translation>Enregistrer les images clés…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Save picture…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Save table as CSV…</source>
      <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Save without text…</source>
      <translation>Enregistrer sans texte…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/closing.py" />
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>Saved as {path}.</source>
      <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/closing.py" />
      <source>Saved, without names of patients.</source>
      <translation>Enregistré, sans noms de patients.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Scroll together</source>
      <translation>Défilement commun</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>SD (population)</source>
      <translation>ET (population)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Searching {names}</source>
      <translation>Recherche dans {names}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Searching, {count} file so far</source>
      <translation>Recherche, {count} fichier jusqu’ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Searching, {count} files so far</source>
      <translation>Recherche, {count} fichiers jusqu’ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>second</source>
      <translation>second fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Segmenter</source>
      <translation>Segmenteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Series</source>
      <translation>Série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Series into a viewport</source>
      <translation>Série dans une vue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Series of different frames of reference scroll together from these slices on</source>
      <translation>Les séries de repères différents défilent ensemble à partir de ces coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Series {number}</source>
      <translation>Série {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Set aside what is not judged so far</source>
      <translation>Mettre de côté ce qui n’est pas encore évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Settings…</source>
      <translation>Paramètres…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Shift + move</source>
      <translation>Maj + déplacer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Shift + wheel</source>
      <translation>Maj + molette</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Show drawings</source>
      <translation>Afficher les tracés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Show heat map</source>
      <translation>Afficher la carte de chaleur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Show overlay</source>
      <translation>Afficher la superposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/joining.py" />
      <source>Show two series side by side first, each at the slice that belongs to the other's.</source>
      <translation>Afficher d’abord deux séries côte à côte, chacune sur la coupe qui correspond à celle de l’autre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Signature of the installation</source>
      <translation>Signature de l’installation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Size of the brush</source>
      <translation>Taille du pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Slab</source>
      <translation>Coupe épaisse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>Slice</source>
      <translation>Coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_model.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>slice {place} / {count}</source>
      <translation>coupe {place} / {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>Slice {place} of {count}</source>
      <translation>Coupe {place} sur {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>slice {slices} does ({highest})</source>
      <translation>la coupe {slices} en montre une ({highest})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>slice {slices}, not judged</source>
      <translation>la coupe {slices} (non évaluée)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>slice {slice}</source>
      <translation>coupe {slice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Slices</source>
      <translation>Coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/cine.py" />
      <source>Slices a second</source>
      <translation>Coupes par seconde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_viewport.py" />
      <source>slices are missing here</source>
      <translation>des coupes manquent ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Slices judged</source>
      <translation>Coupes évaluées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/links.py" />
      <source>Slices that lie in different directions cannot be linked.</source>
      <translation>Des coupes d’orientations différentes ne peuvent pas être liées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>slices {range}</source>
      <translation>coupes {range}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>slices {slices}, not judged</source>
      <translation>les coupes {slices} (non évaluées)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Smaller brush</source>
      <translation>Pinceau plus petit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Smooth</source>
      <translation>Lisser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>smooth</source>
      <translation>lissage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>Soft window</source>
      <translation>Fenêtrage doux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>something in it differs</source>
      <translation>quelque chose y diffère</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>something is outlined</source>
      <translation>une zone est délimitée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Spacing is unknown in this picture: sizes are in pixels.</source>
      <translation>L’espacement des pixels de cette image est inconnu : les tailles sont en pixels.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>split</source>
      <translation>division</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Split by a line</source>
      <translation>Séparer par une ligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_pane.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/errors.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Stopped at {done} of {total} slices.</source>
      <translation>Arrêté à {done} coupes sur {total}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Stopped, {judged}</source>
      <translation>Arrêté, {judged}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Studies</source>
      <translation>Examens</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>SYNTHETIC, NOT A PATIENT</source>
      <translation>SYNTHÉTIQUE, PAS UN PATIENT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>T1, T1 +C, T2 and FLAIR again</source>
      <translation>De nouveau T1, T1 +C, T2 et FLAIR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>T1, T1 +C, T2 and FLAIR of this study side by side, or as remembered</source>
      <translation>T1, T1 +C, T2 et FLAIR de cet examen côte à côte, ou comme mémorisé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>table</source>
      <translation>table</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Table of all series and pictures</source>
      <translation>Tableau de toutes les séries et images</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Take the last change back</source>
      <translation>Annuler la dernière modification</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Ten slices back</source>
      <translation>Dix coupes en arrière</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Ten slices on</source>
      <translation>Dix coupes en avant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Text on the picture</source>
      <translation>Texte sur l’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen drawing; it can be undone</source>
      <translation>Le tracé choisi ; peut être annulé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen finding leaves volume, count and table, not the list</source>
      <translation>L’anomalie choisie ne compte plus dans le volume, le nombre et le tableau ; elle reste dans la liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen finding, in all of its slices</source>
      <translation>L’anomalie choisie, sur toutes ses coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen tool</source>
      <translation>L’outil choisi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The file does not give the spacing or the places of the slices</source>
      <translation>Le fichier ne donne pas l’espacement ou la position des coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>The files are gone</source>
      <translation>Les fichiers ont disparu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files do not say where the slices lie.</source>
      <translation>Les fichiers n'indiquent pas où se trouvent les coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>The files have changed</source>
      <translation>Les fichiers ont changé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files have no frame of reference.</source>
      <translation>Les fichiers n'ont pas de système de référence (Frame of Reference).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files have no SOP Instance UID.</source>
      <translation>Les fichiers n'ont pas de SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>the gap between {where}</source>
      <translation>la lacune entre {where}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>The header may be wrong. The result says that it was judged against it.</source>
      <translation>L’en-tête peut être erroné. Le résultat indique que l’évaluation a été faite malgré lui.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>The line does not cross the finding.</source>
      <translation>La ligne ne traverse pas l’anomalie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The longest line inside, and the longest inside at a right angle to it, in the slice where their product is largest; they are drawn there</source>
      <translation>La plus longue ligne à l’intérieur et la plus longue qui lui est perpendiculaire, sur la coupe où leur produit est le plus grand ; elles y sont tracées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The network that outlines</source>
      <translation>Le réseau qui délimite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The network that tells the tumor type</source>
      <translation>Le réseau qui indique le type de tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>the network's mask</source>
      <translation>le masque du réseau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>the network's mask so far</source>
      <translation>le masque provisoire du réseau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/empty_state.py" />
      <source>The networks judge brain MR, slice by slice: glioma, meningioma, pituitary tumor or none. DICOM, NIfTI and pictures can be opened; CT, other parts of the body and color are shown, not judged.</source>
      <translation>Les réseaux évaluent les IRM cérébrales coupe par coupe : gliome, méningiome, tumeur hypophysaire ou aucune. On peut ouvrir des fichiers DICOM, NIfTI et des images ; le scanner, d’autres parties du corps et les images en couleur sont affichés, mais non évalués.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>The next slice</source>
      <translation>La coupe suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>The next stroke begins a new finding: {kind}.</source>
      <translation>Le prochain trait commence une nouvelle anomalie : {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The next stroke begins another finding</source>
      <translation>Le prochain trait commence une autre anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The other slices of this series</source>
      <translation>Les autres coupes de cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>The patient IDs differ.</source>
      <translation>Les identifiants de patient diffèrent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The picture cannot be read any more</source>
      <translation>L'image ne peut plus être lue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>The picture is copied.</source>
      <translation>L’image est copiée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The pictures are no DICOM files.</source>
      <translation>Les images ne sont pas des fichiers DICOM.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>The program did not end in order. {path} and {count} more were open.</source>
      <translation>Le programme ne s’est pas terminé correctement. {path} et {count} de plus étaient ouverts.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>The program did not end in order. {path} was open.</source>
      <translation>Le programme ne s’est pas terminé correctement. {path} était ouvert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>The program made an error ({kind}). Close it and start it again if it misbehaves.</source>
      <translation>Une erreur s’est produite dans le programme ({kind}). S’il se comporte mal, fermez-le et relancez-le.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The reader agrees with the chosen finding</source>
      <translation>Le lecteur confirme l’anomalie choisie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>the reader's outlines</source>
      <translation>les contours du lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>The same sequence is not there on {date}: another one is shown.</source>
      <translation>La même séquence n’existe pas le {date} : une autre est affichée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The same sequence of the date before beside this one</source>
      <translation>La même séquence à la date précédente à côté de celle-ci</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The same slice twice</source>
      <translation>La même coupe deux fois</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>the same volume</source>
      <translation>même volume</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>The segmenter sees nothing in this series.</source>
      <translation>Le réseau de segmentation ne voit rien dans cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>The sequences differ: {before} and {now}.</source>
      <translation>Les séquences diffèrent : {before} et {now}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>The series cannot be registered</source>
      <translation>La série ne peut pas être recalée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/joining.py" />
      <source>The series that are shown scroll together already.</source>
      <translation>Les séries affichées défilent déjà ensemble.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>The slice before</source>
      <translation>La coupe précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The slices lie {distance} mm apart: both diameters must reach twice that</source>
      <translation>Les coupes sont espacées de {distance} mm : les deux diamètres doivent atteindre le double</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/comparing.py" />
      <source>The spacing of one series is unknown.</source>
      <translation>L'espacement de l'une des séries est inconnu.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>The two show only {percent} % of the head in common.</source>
      <translation>Les deux séries n'ont en commun que {percent} % de la tête.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>The type is not clear: {types}.</source>
      <translation>Le type n’est pas clair : {types}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/measuring.py" />
      <source>The values are copied.</source>
      <translation>Les valeurs sont copiées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume bridges slices that may be missing between all neighbors.</source>
      <translation>Le volume enjambe des coupes qui manquent peut-être entre toutes les voisines.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume is unknown: the file does not give the spacing or the places of slices.</source>
      <translation>Le volume est inconnu : le fichier n’indique pas l’espacement des pixels ou la position des coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume leaves out {what}.</source>
      <translation>Le volume ne comprend pas : {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>There is no file in {names}.</source>
      <translation>Il n’y a aucun fichier dans {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>They no longer make the series that was judged.</source>
      <translation>Ils ne forment plus la série qui a été évaluée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Thicker slab</source>
      <translation>Coupe plus épaisse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/planes.py" />
      <source>Thickness</source>
      <translation>Épaisseur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/planes.py" />
      <source>Thickness of the slab</source>
      <translation>Épaisseur de la coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Thin</source>
      <translation>Fine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Thin, mean, MIP, minIP</source>
      <translation>Fine, moyenne, MIP, minIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Thinner slab</source>
      <translation>Coupe moins épaisse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>This file</source>
      <translation>Ce fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>This network gives no heat map</source>
      <translation>Ce réseau ne donne pas de carte de chaleur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>This picture</source>
      <translation>Cette image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>This slice</source>
      <translation>Cette coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself is unclear, its neighbors show no tumor: the series counts as no tumor.</source>
      <translation>Cette coupe seule est incertaine, ses voisines ne montrent pas de tumeur : la série compte comme « pas de tumeur ».</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself is unclear; the series as a whole shows {series}.</source>
      <translation>Cette coupe seule est incertaine ; la série dans son ensemble indique : {series}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself says {slice}, its neighbors do not: the series counts as no tumor.</source>
      <translation>Cette coupe seule indique : {slice} ; pas ses voisines. La série compte comme « pas de tumeur ».</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself says {slice}; all tumor slices together {series}.</source>
      <translation>Cette coupe seule indique : {slice} ; l’ensemble des coupes tumorales : {series}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice shows no tumor; the series as a whole does ({series}).</source>
      <translation>Cette coupe ne montre pas de tumeur ; la série dans son ensemble, si ({series}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>This viewport alone, and back</source>
      <translation>Cette vue seule, et retour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_easel.py" />
      <source>This works on the acquired slices: leave the planes first (M).</source>
      <translation>Cela ne fonctionne que sur les coupes acquises : quitter d’abord les plans (M).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Those around the place where the stroke begins</source>
      <translation>Celles autour du point où commence le trait</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Those within the window</source>
      <translation>Celles de la fenêtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Three planes</source>
      <translation>Trois plans</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>threshold</source>
      <translation>seuil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Threshold of the outlines</source>
      <translation>Seuil des contours</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Tilted by {angle}°: true places</source>
      <translation>Incliné de {angle}° : positions réelles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Too many findings overlap in too large a series.</source>
      <translation>Trop d'anomalies se chevauchent dans une série trop grande.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Tumor</source>
      <translation>Tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>tumor</source>
      <translation>tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Tumor probability</source>
      <translation>Probabilité de tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Tumor slices</source>
      <translation>Coupes tumorales</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Tumor slices:</source>
      <translation>Coupes tumorales :</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Turn left by 90°</source>
      <translation>Tourner de 90° à gauche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Turn right by 90°</source>
      <translation>Tourner de 90° à droite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Two diameters</source>
      <translation>Deux diamètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Two halves of the series say different places, {mm} mm apart.</source>
      <translation>Deux moitiés de la série donnent des positions distantes de {mm} mm.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Two side by side</source>
      <translation>Deux côte à côte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Two, one above the other</source>
      <translation>Deux l’une au-dessus de l’autre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>type</source>
      <translation>type</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Type of the finding</source>
      <translation>Type de l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Uncertainty</source>
      <translation>Incertitude</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Unclear</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>unclear</source>
      <translation>incertain</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: a tumor by the classifier ({chance}), but nothing outlined in these slices.</source>
      <translation>Incertain : tumeur selon le classificateur ({chance}), mais rien n’est délimité sur ces coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: a tumor by the classifier ({chance}), but nothing outlined.</source>
      <translation>Incertain : tumeur selon le classificateur ({chance}), mais rien n’est délimité.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: a tumor probability of {chance} is close to even, where one answer in three is wrong.</source>
      <translation>Incertain : une probabilité de tumeur de {chance} est proche de la moitié ; à ce niveau, une réponse sur trois est fausse.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: no tumor by the classifier ({chance}), but {area} outlined.</source>
      <translation>Incertain : pas de tumeur selon le classificateur ({chance}), mais {area} délimités.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: the series as a whole shows no tumor ({chance}), but {what}.</source>
      <translation>Incertain : la série dans son ensemble ne montre pas de tumeur ({chance}), mais {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: the slices that were judged show no tumor ({chance}), but {what}.</source>
      <translation>Incertain : les coupes évaluées ne montrent pas de tumeur ({chance}), mais {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: this may be no slice of a brain in MR ({chance} that it is one).</source>
      <translation>Incertain : ce n’est peut-être pas une coupe IRM du cerveau (probabilité d’en être une : {chance}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: {doubtful} of {count} slice may show no brain in MR.</source>
      <translation>Incertain : {doubtful} coupe sur {count} ne montre peut-être pas de cerveau en IRM.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: {doubtful} of {count} slices may show no brain in MR.</source>
      <translation>Incertain : {doubtful} coupes sur {count} ne montrent peut-être pas de cerveau en IRM.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Undo link here</source>
      <translation>Annuler le lien d’ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Undo {what}</source>
      <translation>Annuler : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Unequally spaced: true places</source>
      <translation>Espacement inégal : positions réelles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>Unsure</source>
      <translation>Indécis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/labels.py" />
      <source>unsure</source>
      <translation>indécis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>upper</source>
      <translation>supérieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Use the shipped networks</source>
      <translation>Utiliser les réseaux fournis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Usual arrangement</source>
      <translation>Disposition habituelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Value in the second</source>
      <translation>Valeur dans le second</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>value {value}</source>
      <translation>valeur {value}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Viewing still works.</source>
      <translation>L’affichage reste possible.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Volume outlined</source>
      <translation>Volume délimité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Volume {number}</source>
      <translation>Volume {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>W {width}  C {center}</source>
      <translation>L {width}  C {center}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Waiting, {judged}</source>
      <translation>En attente, {judged}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>What area outlined means</source>
      <translation>Ce que signifie « Surface délimitée »</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>What is laid over the picture, and how (E: the next)</source>
      <translation>Ce qui est superposé à l’image, et comment (E : suivant)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>What slices judged means</source>
      <translation>Ce que signifie « Coupes évaluées »</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>What the chosen drawing measures, as text; Ctrl+C does it while one is chosen</source>
      <translation>Ce que mesure le tracé choisi, en texte ; Ctrl+C le fait quand un tracé est choisi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>What the chosen finding is</source>
      <translation>Ce qu’est l’anomalie choisie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>What the networks say</source>
      <translation>Ce que disent les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>What the networks say is shown when you have answered.</source>
      <translation>Ce que disent les réseaux est affiché une fois que vous avez répondu.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>What the numbers mean, how often they err</source>
      <translation>Ce que signifient les chiffres, et leur taux d’erreur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>What the outline was drawn or judged as</source>
      <translation>Le type sous lequel le contour a été dessiné ou évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>What the reader said of it</source>
      <translation>Ce qu’en a dit le lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>What the reader said, or whether a reader drew it</source>
      <translation>Ce qu’a dit le lecteur, ou si un lecteur l’a dessinée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>What tumor probability means</source>
      <translation>Ce que signifie « Probabilité de tumeur »</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>What uncertainty means</source>
      <translation>Ce que signifie « Incertitude »</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>What volume outlined means</source>
      <translation>Ce que signifie « Volume délimité »</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>What was found is shown.</source>
      <translation>Ce qui a été trouvé est affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Where in the patient</source>
      <translation>Où chez le patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Where the active slice cuts the others</source>
      <translation>Où la coupe active croise les autres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Which values the brush takes</source>
      <translation>Quelles valeurs prend le pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Why, and how sure</source>
      <translation>Pourquoi, et avec quelle certitude</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Why, and where to look</source>
      <translation>Pourquoi, et où regarder</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Window</source>
      <translation>Fenêtrage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/actions.py" />
      <source>Window</source>
      <comment>of the program</comment>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Window/level</source>
      <translation>Fenêtrage (largeur/niveau)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>With and without overlay</source>
      <translation>Avec et sans superposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Without the texts on it</source>
      <translation>Sans les textes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Worklist</source>
      <translation>Liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Zoom at the pointer</source>
      <translation>Zoom au pointeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>zoom {factor}x</source>
      <translation>zoom {factor}x</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{amount}, longest diameter and the one across it {size} {unit}, {slices}.</source>
      <translation>{amount}, plus grand diamètre et celui perpendiculaire {size} {unit}, {slices}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/words.py" />
      <source>{answer} so far</source>
      <translation>{answer} (provisoire)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} accepted</source>
      <translation>{count} acceptée(s)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} cannot be shown.</source>
      <translation>{count} non affichable(s).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} differ</source>
      <translation>{count} diffèrent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} drawn</source>
      <translation>{count} dessinée(s)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} edited</source>
      <translation>{count} modifiée(s)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} element</source>
      <translation>{count} élément</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} elements</source>
      <translation>{count} éléments</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} files cannot be read, the first: {problem}</source>
      <translation>{count} fichiers sont illisibles, le premier : {problem}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} finding</source>
      <translation>{count} anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} findings</source>
      <translation>{count} anomalies</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>{count} key image</source>
      <translation>{count} image clé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} key image saved in {folder}.</source>
      <translation>{count} image clé enregistrée dans {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>{count} key images</source>
      <translation>{count} images clés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} key images saved in {folder}.</source>
      <translation>{count} images clés enregistrées dans {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} line</source>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} lines</source>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/panel_parts.py" />
      <location filename="braintumor_desktop/desktop/viewer/message_bar.py" />
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{count} of {all}</source>
      <translation>{count} sur {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>{count} of {all} judged</source>
      <translation>{count} évaluées sur {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} of {all} slices was not judged</source>
      <translation>{count} coupe sur {all} n’a pas été évaluée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} of {all} slices were not judged</source>
      <translation>{count} coupes sur {all} n’ont pas été évaluées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} only in the first</source>
      <translation>{count} seulement dans le premier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} only in the second</source>
      <translation>{count} seulement dans le second</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} path</source>
      <translation>{count} chemin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} paths</source>
      <translation>{count} chemins</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{count} pixel</source>
      <translation>{count} pixel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>{count} pixel (padding, or no number)</source>
      <translation>{count} pixel (remplissage, ou pas un nombre)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{count} pixels</source>
      <translation>{count} pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>{count} pixels (padding, or no number)</source>
      <translation>{count} pixels (remplissage, ou pas des nombres)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>{count} px</source>
      <translation>{count} px</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} rejected</source>
      <translation>{count} rejetée(s)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} single slices do (up to {highest})</source>
      <translation>{count} coupes isolées en montrent une (jusqu’à {highest})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slice cannot be read</source>
      <translation>{count} coupe ne peut pas être lue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slice missing: hatched</source>
      <translation>{count} coupe manquante : hachurée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slice seems to be missing</source>
      <translation>{count} coupe semble manquer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} slice that could not be read</source>
      <translation>{count} coupe illisible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slices cannot be read</source>
      <translation>{count} coupes ne peuvent pas être lues</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slices missing: hatched</source>
      <translation>{count} coupes manquantes : hachurées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slices seem to be missing</source>
      <translation>{count} coupes semblent manquer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} slices that could not be read</source>
      <translation>{count} coupes illisibles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} smallest part of the masks is no finding of its own.</source>
      <translation>La plus petite partie des masques ({count}) ne constitue pas une anomalie à part.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} smallest parts of the masks are no findings of their own.</source>
      <translation>Les {count} plus petites parties des masques ne constituent pas des anomalies à part.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{file} ({kind})</source>
      <translation>{file} ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{file}, page {page} ({kind})</source>
      <translation>{file}, page {page} ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{first},  beside {second}</source>
      <translation>{first},  à côté de {second}</translation>
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
      <translation>{names} ne contient rien qui ne soit déjà ouvert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>{name} (this series)</source>
      <translation>{name} (cette série)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>{name} is listed here, and not shown.</source>
      <translation>{name} est listé ici, mais pas affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{name} is one of {count} slices of this series.</source>
      <translation>{name} est l’une des {count} coupes de cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>{name}: {kind}.</source>
      <translation>{name} : {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/panel_parts.py" />
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{of}, {what} by the reader</source>
      <translation>{of} ; par le lecteur : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{one} and {next}</source>
      <translation>{one} et {next}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{part} of {whole}</source>
      <translation>{part} sur {whole}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{plane}, oblique</source>
      <translation>{plane}, oblique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{plane}, {place} of {count}</source>
      <translation>{plane}, {place} sur {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>{problem} Viewing still works.</source>
      <translation>{problem} La visualisation fonctionne toujours.</translation>
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
      <translation>{several} et {last}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>{size} ({percent}%) larger than it</source>
      <translation>{size} ({percent} %) de plus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>{size} ({percent}%) smaller than it</source>
      <translation>{size} ({percent} %) de moins</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{size} {unit}, slice {slice}</source>
      <translation>{size} {unit}, coupe {slice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/errors.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{title}: {text}</source>
      <translation>{title} : {text}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{volume} are outlined</source>
      <translation>{volume} sont délimités</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>{what}, finding {number}</source>
      <translation>{what}, anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>{years} or older</source>
      <translation>{years} ou plus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>≥ {size} mm</source>
      <translation>≥ {size} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>◆ key image</source>
      <translation>◆ image clé</translation>
    </message>
  </context>
</TS>
