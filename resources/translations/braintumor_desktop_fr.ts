<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>braintumor_desktop</name>
    <message>
      <location filename="braintumor_desktop/desktop/choices/key_choice.py" />
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>&amp;Contrast of this series</source>
      <translation>&amp;Contraste de cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>&amp;Reset to defaults</source>
      <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>({count} file of the series cannot be read)</source>
      <translation>({count} fichier de la série est illisible)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>({count} files of the series cannot be read)</source>
      <translation>({count} fichiers de la série sont illisibles)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>({date} is not judged)</source>
      <translation>({date} n’est pas jugé)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>1 minus the largest of the four probabilities: 0 is sure, 0.75 would be all four alike. It says how divided the classifier is, not whether it is right: a disease that it does not know can be judged wrongly with an uncertainty near 0.</source>
      <translation>1 moins la plus grande des quatre probabilités : 0 est certain, 0,75 signifierait les quatre égales. Elle dit à quel point le classificateur est partagé, non s’il a raison : une maladie qu’il ne connaît pas peut être mal évaluée avec une incertitude proche de 0.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>1 − specificity</source>
      <translation>1 − spécificité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>95 %</source>
      <translation>95 %</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>[hidden]</source>
      <translation>[masqué]</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a 3D model (MTL)</source>
      <translation>un modèle 3D (MTL)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a 3D model (OBJ)</source>
      <translation>un modèle 3D (OBJ)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a 3D model (STL)</source>
      <translation>un modèle 3D (STL)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a biomagnetic image</source>
      <translation>une image biomagnétique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a bone density scan</source>
      <translation>une ostéodensitométrie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a clinical document (CDA)</source>
      <translation>un document clinique (CDA)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a component of a diffusion tensor</source>
      <translation>une composante d’un tenseur de diffusion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>A copy of the database, in one file</source>
      <translation>Une copie de la base de données, en un fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>A copy takes the place of the database, which is kept</source>
      <translation>Une copie prend la place de la base de données, qui est conservée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a CT</source>
      <translation>un scanner (CT)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a curved reformation</source>
      <translation>une reformation curviligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>A database of its own; the next start opens the usual one</source>
      <translation>Une base de données à part ; le prochain démarrage ouvre l’habituelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a dental X-ray picture</source>
      <translation>une radiographie dentaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a difference of two pictures</source>
      <translation>une soustraction de deux images</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a document</source>
      <translation>un document</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
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
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>A file was held back</source>
      <translation>Un fichier a été retenu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>A file without pictures is in the list of studies. A double click opens it.</source>
      <translation>Un fichier sans image figure dans la liste des examens. Un double clic l'ouvre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>A finding of the networks</source>
      <translation>Une anomalie trouvée par les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a key object selection</source>
      <translation>une sélection d’objets clés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>a later version of the program has written it</source>
      <translation>il a été écrit par une version plus récente du programme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>a line has more than {count} characters</source>
      <translation>une ligne a plus de {count} caractères</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a mammogram</source>
      <translation>une mammographie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a map of a measured quantity</source>
      <translation>une carte paramétrique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a map of anisotropy</source>
      <translation>une carte d’anisotropie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a map of perfusion</source>
      <translation>une carte de perfusion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a map of velocity</source>
      <translation>une carte de vitesse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a microscope picture</source>
      <translation>une image de microscope</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a microscope slide</source>
      <translation>une lame de microscope</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a model for manufacturing</source>
      <translation>un modèle de fabrication</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a mosaic of several slices</source>
      <translation>une mosaïque de plusieurs coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>a name has 1 to {count} characters and no @</source>
      <translation>un nom compte de 1 à {count} caractères, sans @</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>A new administrator</source>
      <translation>Un nouvel administrateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>A new series came into {folder}.</source>
      <translation>Une nouvelle série est arrivée dans {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a nuclear medicine picture</source>
      <translation>une image de médecine nucléaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>A part of an outline that nowhere reaches a chance of 0.9 is left out: fewer masks where there is no tumor, and more tumor slices that are called one without a mask, which are unclear.</source>
      <translation>Une partie d’un contour qui n’atteint nulle part une probabilité de 0,9 est omise : moins de masques là où il n’y a pas de tumeur, et plus de coupes tumorales classées tumeur sans masque, qui sont incertaines.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>a part of the head or neck without brain</source>
      <translation>une partie de la tête ou du cou sans cerveau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>a path cannot hold the character NUL</source>
      <translation>un chemin ne peut pas contenir le caractère NUL</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a PDF document</source>
      <translation>un document PDF</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a PET</source>
      <translation>une TEP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a phase map</source>
      <translation>une carte de phase</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a photograph</source>
      <translation>une photographie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>a photograph, a drawing or text</source>
      <translation>une photographie, un dessin ou du texte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a picture of a screen</source>
      <translation>une copie d’écran</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a picture of motion over time (M-mode)</source>
      <translation>une image du mouvement dans le temps (mode M)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a picture of spectra</source>
      <translation>une image de spectres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>a piece of the patient's identity is left in it</source>
      <translation>un élément de l’identité du patient y subsiste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/pins.py" />
      <source>A PIN has {low} to {high} characters.</source>
      <translation>Un code PIN compte de {low} à {high} caractères.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/pins.py" />
      <source>A PIN of one character alone is guessed at once.</source>
      <translation>Un code PIN d'un seul caractère répété se devine aussitôt.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>A pixel is outlined from this probability of the segmenter on. The networks' own threshold is {threshold}</source>
      <translation>Un pixel est inclus dans le contour à partir de cette probabilité du réseau de segmentation. Le seuil propre aux réseaux est {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/contact_sheet.py" />
      <source>a PNG holds {most} pictures, not {count}</source>
      <translation>un PNG contient {most} images, et non {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>a port is a number from 1 to 65535</source>
      <translation>un port est un nombre de 1 à 65535</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a presentation state</source>
      <translation>un état de présentation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a projection</source>
      <translation>une projection</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a radiotherapy dose</source>
      <translation>une dose de radiothérapie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a radiotherapy picture</source>
      <translation>une image de radiothérapie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a radiotherapy plan</source>
      <translation>un plan de radiothérapie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a ratio or product of pictures</source>
      <translation>un rapport ou un produit d’images</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <location filename="braintumor_desktop/review/people.py" />
      <source>A reader needs a name</source>
      <translation>Un lecteur doit avoir un nom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a registration</source>
      <translation>un recalage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a rendered view</source>
      <translation>une vue en rendu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a report</source>
      <translation>un compte rendu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>A right click in the list says what kind a series is.</source>
      <translation>Un clic droit dans la liste indique le type de séquence d’une série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>A row is</source>
      <translation>Une ligne est</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a screen capture</source>
      <translation>une capture secondaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>A second start brings the open window forward and hands its files to it. Switched off, each start opens a window of its own.</source>
      <translation>Un second lancement ramène la fenêtre ouverte au premier plan et lui transmet ses fichiers. Désactivé, chaque lancement ouvre sa propre fenêtre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a secondary capture, such as a key image</source>
      <translation>une capture secondaire, par exemple une image clé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a segmentation</source>
      <translation>une segmentation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>A series or picture</source>
      <translation>Une série ou une image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>A series whose header forbids a verdict and may be wrong</source>
      <translation>Une série dont l’en-tête exclut un résultat et peut être erroné</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a set of radiotherapy contours</source>
      <translation>un jeu de contours de radiothérapie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>A slice</source>
      <translation>Une coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>A slice is a tumor from a tumor probability of {even}; then the likeliest type is named. It is unclear where the two networks contradict each other, or between {low} and {high} (a series: {series_low} and {series_high}), where answers were often wrong.</source>
      <translation>Une coupe est classée tumeur à partir d’une probabilité de {even} ; le type le plus probable est alors nommé. Elle est incertaine quand les deux réseaux se contredisent, ou entre {low} et {high} (une série : {series_low} et {series_high}), où les réponses étaient souvent fausses.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a statistical map</source>
      <translation>une carte statistique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a thermogram</source>
      <translation>un thermogramme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>a trace of diffusion</source>
      <translation>une image trace de diffusion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>a tumor from {threshold} on, {found} of the slices with a tumor found, {called} of the others called one</source>
      <translation>tumeur à partir de {threshold}, {found} des coupes avec tumeur trouvées, {called} des autres appelées ainsi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>a video</source>
      <translation>une vidéo</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>a whole number from {low} to {high}</source>
      <translation>un entier de {low} à {high}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>abdomen</source>
      <translation>abdomen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>about 1 in {count} was called a tumor by mistake</source>
      <translation>environ 1 sur {count} a été classée tumeur à tort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>about 1 in {count} was missed</source>
      <translation>environ 1 sur {count} a été manquée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Accept finding</source>
      <translation>Accepter l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>accept finding {number}</source>
      <translation>accepter l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>accepted</source>
      <translation>acceptée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>accepted at threshold {threshold}</source>
      <translation>acceptée au seuil {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Accepted by the reader at threshold {threshold}; at the one that is set it is outlined otherwise. Accept it again, or reset the threshold.</source>
      <translation>Acceptée par le lecteur au seuil {threshold} ; au seuil réglé, son contour est autre. Acceptez-la de nouveau, ou réinitialisez le seuil.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Accepted by the reader, edited since.</source>
      <translation>Acceptée par le lecteur, modifiée depuis.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Accepted by the reader, outlined otherwise since.</source>
      <translation>Acceptée par le lecteur, contour différent depuis.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Accepted by the reader.</source>
      <translation>Acceptée par le lecteur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>accepted, edited since</source>
      <translation>acceptée, modifiée depuis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>accepted, outlined otherwise since</source>
      <translation>acceptée, contour différent depuis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Acquisition</source>
      <translation>Acquisition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>acquisition</source>
      <translation>acquisition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Across</source>
      <translation>Perpendiculaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Add its product to that of the other targets, at most five</source>
      <translation>Ajouter son produit à celui des autres cibles, au plus cinq</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>Add others with: {command}</source>
      <translation>Pour en ajouter : {command}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Added networks</source>
      <translation>Réseaux ajoutés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Administrator</source>
      <translation>Administrateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>After surgery or radiation: resection cavities, scars and radiation changes were not trained on. One such series is shown above; its cavity is not a healthy head.</source>
      <translation>Après chirurgie ou radiothérapie : cavités de résection, cicatrices et lésions radiques n’ont pas été apprises. Une telle série figure dans la fiche du modèle ; sa cavité n’est pas une tête saine.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Against</source>
      <translation>Par rapport à</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Ages and sex, field strengths, scanners: the sets do not give them slice by slice. No figure can be split by them; a difference between groups of people would stay unseen.</source>
      <translation>Âge et sexe, intensités de champ, appareils : les jeux de données ne les donnent pas coupe par coupe. Aucun chiffre ne peut être ventilé selon eux ; une différence entre groupes de personnes passerait inaperçue.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Agree</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>agree</source>
      <translation>concordent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Agree with the networks</source>
      <translation>Approuver les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Agreement</source>
      <translation>Concordance</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Agreement…</source>
      <translation>Concordance…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>Alike</source>
      <translation>Identique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>alike</source>
      <translation>identique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>All defaults</source>
      <translation>Tout par défaut</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>All drawings of the study, and what they measure</source>
      <translation>Tous les tracés de l’examen et ce qu’ils mesurent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>All elements of the shown file's header</source>
      <translation>Tous les éléments de l’en-tête du fichier affiché</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>All events</source>
      <translation>Tous les événements</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>All keys</source>
      <translation>Toutes les touches</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>All of it, to be merged on another computer</source>
      <translation>Tout, à fusionner sur un autre ordinateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>All of the worklist ({count})</source>
      <translation>Tous ceux de la liste de travail ({count})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>All of them as PNG</source>
      <translation>Toutes au format PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>All of them, one on a page</source>
      <translation>Toutes, une par page</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>All PINs and roles are forgotten; names and answers stay.</source>
      <translation>Tous les codes PIN et rôles sont oubliés ; noms et réponses restent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>All readers</source>
      <translation>Tous les lecteurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>all readers gave one and the same answer throughout</source>
      <translation>tous les lecteurs ont donné partout la même réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>All that are marked</source>
      <translation>Toutes celles qui sont marquées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>All that is not rejected</source>
      <translation>Toutes sauf rejetées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>All viewports to the place under the pointer</source>
      <translation>Toutes les vues vers le point sous le pointeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>All {count} cases are read.</source>
      <translation>Les {count} cas sont tous lus.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/approve_dialog.py" />
      <source>Allow</source>
      <translation>Autoriser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Allowed by an administrator</source>
      <translation>Autorisé par un administrateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Alone {alone}, in its series {together}</source>
      <translation>Seule {alone}, dans sa série {together}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Alone {alone}, in its series {together} so far</source>
      <translation>Seule {alone}, dans sa série {together} jusqu’ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Along the patient's axes</source>
      <translation>Selon les axes du patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Also [ and Shift + wheel</source>
      <translation>Aussi [ et Maj + molette</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Also ] and Shift + wheel</source>
      <translation>Aussi ] et Maj + molette</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>an absolute path, or ""</source>
      <translation>un chemin absolu, ou ""</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>an ADC map</source>
      <translation>une carte ADC</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/approve_dialog.py" />
      <source>An administrator is needed</source>
      <translation>Un administrateur est nécessaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>An administrator needs a PIN</source>
      <translation>Un administrateur doit avoir un code PIN</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>an AE title has 1 to 16 letters, digits or signs</source>
      <translation>un titre AE compte de 1 à 16 lettres, chiffres ou signes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>An answer that is saved leads to the next case without one.</source>
      <translation>Une réponse enregistrée mène au prochain cas sans réponse.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an autorefraction</source>
      <translation>une autoréfraction</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an ECG</source>
      <translation>un ECG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>An encrypted file, with its password: its pictures and results</source>
      <translation>Un fichier chiffré, avec son mot de passe : ses images et ses résultats</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an endoscopy</source>
      <translation>une endoscopie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an eye picture</source>
      <translation>une image de l’œil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/proof.py" />
      <source>An object was not written as it should be</source>
      <translation>Un objet n’a pas été écrit comme il le devrait</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an optical coherence tomogram</source>
      <translation>une tomographie par cohérence optique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an ultrasound picture</source>
      <translation>une échographie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/codecs.py" />
      <source>an unknown syntax ({uid})</source>
      <translation>une syntaxe inconnue ({uid})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>an X-ray</source>
      <translation>une radiographie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an X-ray angiogram</source>
      <translation>une angiographie par rayons X</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an X-ray fluoroscopy</source>
      <translation>une radioscopie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>an X-ray picture</source>
      <translation>une radiographie</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
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
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>ankle</source>
      <translation>cheville</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Another lesion</source>
      <translation>Autre lésion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>another part of the body</source>
      <translation>une autre partie du corps</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>another program</source>
      <translation>un autre programme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>another program is writing to it</source>
      <translation>un autre programme y écrit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>another program uses it</source>
      <translation>un autre programme l’utilise</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer case by case</source>
      <translation>Répondre cas par cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Answer taken back</source>
      <translation>Réponse retirée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer what the networks say</source>
      <translation>Répondre comme les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: glioma</source>
      <translation>Réponse : gliome</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: meningioma</source>
      <translation>Réponse : méningiome</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: no tumor</source>
      <translation>Réponse : pas de tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: not assessable</source>
      <translation>Réponse : non évaluable</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: pituitary tumor</source>
      <translation>Réponse : tumeur hypophysaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: tumor of unknown type</source>
      <translation>Réponse : tumeur de type inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Answer: unsure</source>
      <translation>Réponse : indécis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Answered cases can be seen and answered again</source>
      <translation>Les cas lus peuvent être revus et recevoir une autre réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Answered. The answers stand.</source>
      <translation>Cas lu. Les réponses restent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Answered; another answer replaces it.</source>
      <translation>Cas lu ; une autre réponse la remplace.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Answers changed with the networks' help</source>
      <translation>Réponses changées avec l’aide des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <source>Answers counted</source>
      <translation>Réponses comptées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_panel.py" />
      <source>Answers so far</source>
      <translation>Réponses jusqu’ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>any series</source>
      <translation>série quelconque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>aorta</source>
      <translation>aorte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Archive</source>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Archive asked</source>
      <translation>Archive interrogée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Archive asked to confirm</source>
      <translation>Confirmation demandée à l'archive</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Archives</source>
      <translation>Archives</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Archives changed</source>
      <translation>Archives modifiées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Archives on the network</source>
      <translation>Archives sur le réseau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Archives…</source>
      <translation>Archives…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Archive…</source>
      <translation>Archive…</translation>
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
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>arm</source>
      <translation>bras</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Arrange by sequence</source>
      <translation>Disposer par séquence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Arrange each study by sequence when it is opened</source>
      <translation>Disposer chaque examen par séquence à l’ouverture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Arrange studies as the series hang now</source>
      <translation>Disposer les examens comme les séries le sont maintenant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Arrange what is opened</source>
      <translation>Disposer ce qui est ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>As Excel, CSV or JSON Lines, as a contact sheet, or for another computer</source>
      <translation>En Excel, CSV ou JSON Lines, en planche-contact ou pour un autre ordinateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>As guessed: {kind}</source>
      <translation>Comme déduit : {kind}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>As in the file</source>
      <translation>Comme dans le fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>As it is seen</source>
      <translation>Telle qu’elle est affichée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>as many pixels</source>
      <translation>autant de pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>As one encrypted file for a USB stick, with its results</source>
      <translation>En un fichier chiffré pour une clé USB, avec ses résultats</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>As PNG</source>
      <translation>Au format PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>As PNG, without the texts on it</source>
      <translation>Au format PNG, sans les textes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>As shipped</source>
      <translation>Tels que fournis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>As shipped, and mirrored: twice the time</source>
      <translation>Comme fourni, et en miroir : temps double</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/pixels.py" />
      <source>As stored</source>
      <translation>Telle qu’enregistrée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>As stored in the file</source>
      <translation>Comme enregistrée dans le fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>As the room allows</source>
      <translation>Selon la place</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Ask it to confirm that it keeps what was sent</source>
      <translation>Lui demander de confirmer qu'elle conserve ce qui est envoyé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Ask its owner for permission.</source>
      <translation>Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>Ask who may write to this folder.</source>
      <translation>Demandez qui peut écrire dans ce dossier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>At its end a series plays backwards; switched off, it begins again.</source>
      <translation>À la fin, la série défile à rebours ; désactivé, elle recommence.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>At most {count} findings can be targets.</source>
      <translation>Au plus {count} anomalies peuvent être des cibles.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Audit log</source>
      <translation>Journal d'audit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Audit log…</source>
      <translation>Journal d'audit…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/actions.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
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
      <translation>Axial, coronal et sagittal par un même réticule, et retour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>b-value</source>
      <translation>valeur b</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>back</source>
      <translation>arrière</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Back and forth</source>
      <translation>Aller et retour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Back to the networks' own threshold</source>
      <translation>Revenir au seuil des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Back to {threshold}, as the networks outline</source>
      <translation>Revenir à {threshold}, comme les réseaux délimitent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Back up the worklist</source>
      <translation>Sauvegarder la liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Back up the worklist…</source>
      <translation>Sauvegarder la liste de travail…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>Before line {number} a line was torn (by a power cut, or a full disk): {count} bytes.</source>
      <translation>Avant la ligne {number}, une ligne est tronquée (coupure de courant ou disque plein) : {count} octets.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>before line {number} it ended otherwise than was noted: with line {other}</source>
      <translation>avant la ligne {number}, il finissait autrement que noté : à la ligne {other}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Begin a new one</source>
      <translation>En commencer une nouvelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Begin again at the end</source>
      <translation>Recommencer à la fin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>being matched…</source>
      <translation>appariement en cours…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Beside a corrected finding, what the networks outlined</source>
      <translation>À côté d’une anomalie corrigée, ce que les réseaux ont délimité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_viewport.py" />
      <source>beside the slices</source>
      <translation>à côté des coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Between all neighbors one slice may be missing: they are {distance} mm apart, and {why}.</source>
      <translation>Une coupe manque peut-être entre toutes les voisines : elles sont distantes de {distance} mm, et {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Between all neighbors {count} slices may be missing: they are {distance} mm apart, and {why}.</source>
      <translation>{count} coupes manquent peut-être entre toutes les voisines : elles sont distantes de {distance} mm, et {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>between {one} and {next}</source>
      <translation>entre {one} et {next}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>bladder</source>
      <translation>vessie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Blend</source>
      <translation>Fondu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Blind first: the networks' answer is hidden until I have answered</source>
      <translation>D’abord en aveugle : la réponse des réseaux est masquée jusqu’à la mienne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Blind reading begun</source>
      <translation>Lecture en aveugle commencée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Blind reading ended</source>
      <translation>Lecture en aveugle terminée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Bluish green</source>
      <translation>Vert bleuté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
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
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>both readers gave one and the same answer throughout</source>
      <translation>les deux lecteurs ont donné partout la même réponse</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Brain</source>
      <translation>Cerveau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>breast</source>
      <translation>sein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Bring back</source>
      <translation>Réintégrer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Bring the file back to its place, then try again.</source>
      <translation>Remettez le fichier à sa place, puis réessayez.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Brush</source>
      <translation>Pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/easel.py" />
      <source>brush</source>
      <translation>pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>by a program</source>
      <translation>par un programme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>By its own probability alone {count} slice does.</source>
      <translation>Selon sa seule probabilité, c’est {count} coupe.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>by the networks</source>
      <translation>par les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>By their own probability alone {count} slices do.</source>
      <translation>Selon leur seule probabilité, ce sont {count} coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>By tumor type</source>
      <translation>Selon le type de tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>By whom, and when it was changed last</source>
      <translation>Par qui, et date de la dernière modification</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_window.py" />
      <source>By {author}</source>
      <translation>Par {author}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>By {author}.</source>
      <translation>Par {author}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Bytes</source>
      <translation>Octets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Cache</source>
      <translation>Cache</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Called a tumor by mistake</source>
      <translation>Classé tumeur à tort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/approve_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Case</source>
      <translation>Cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>case {place}</source>
      <translation>cas {place}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>case {place} ({name})</source>
      <translation>cas {place} ({name})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Case {place} of {total}: {read} read, {flagged} flagged</source>
      <translation>Cas {place} sur {total} : {read} lus, {flagged} marqués</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Cases</source>
      <translation>Cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/reading.py" />
      <source>Cases that are answered are not shown again.</source>
      <translation>Les cas lus ne sont pas affichés de nouveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Certificate of the authority</source>
      <translation>Certificat de l'autorité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Change of the log found</source>
      <translation>Modification du journal trouvée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/life/installation.py" />
      <source>Changed installation</source>
      <translation>Installation modifiée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Charts</source>
      <translation>Graphiques</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Check its disk or network folder, then try again.</source>
      <translation>Vérifiez le disque ou le dossier réseau, puis réessayez.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Check that its disk or network folder is connected.</source>
      <translation>Vérifiez que le disque ou le dossier réseau est connecté.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Check that this is the right file.</source>
      <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/apart.py" />
      <source>Check the installation with `braintumor-desktop selftest`.</source>
      <translation>Vérifiez l’installation avec `braintumor-desktop selftest`.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Checkerboard</source>
      <translation>Damier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>chest</source>
      <translation>thorax</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Children: hardly any, and none that is marked as one. Pediatric tumors (medulloblastoma, pilocytic astrocytoma, ependymoma) are not represented.</source>
      <translation>Enfants : presque aucun, et aucun n’est signalé comme tel. Les tumeurs pédiatriques (médulloblastome, astrocytome pilocytique, épendymome) ne sont pas représentées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Choose a finding first, or paint one.</source>
      <translation>Choisir d’abord une anomalie, ou en peindre une.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Choose a line to change its key.</source>
      <translation>Choisissez une ligne pour modifier sa touche.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Choose a series in the list, or a viewport that shows one.</source>
      <translation>Choisissez une série dans la liste, ou une vue qui en montre une.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>Choose an empty folder.</source>
      <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>Choose another file with --database.</source>
      <translation>Choisissez un autre fichier avec --database.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/pictures.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Choose two dates.</source>
      <translation>Choisissez deux dates.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <source>Chosen finding</source>
      <translation>Anomalie choisie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Cine</source>
      <translation>Ciné</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Cine: back and forth</source>
      <translation>Ciné : aller-retour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Cine: slices a second</source>
      <translation>Ciné : coupes par seconde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Classifier</source>
      <translation>Classificateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>classifier</source>
      <translation>classificateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Clear filter</source>
      <translation>Effacer le filtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Clear this list</source>
      <translation>Vider cette liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Click: the value of a pixel</source>
      <translation>Cliquer : la valeur d’un pixel</translation>
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
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Close all</source>
      <translation>Tout fermer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Close all series of this study</source>
      <translation>Fermer toutes les séries de cet examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close and lose what waits? {error}</source>
      <translation>Fermer et perdre ce qui attend ? {error}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close and lose what was done in {count} studies? It could not be written. Cancel, make room on the disk, and it is kept within seconds.</source>
      <translation>Fermer et perdre ce qui a été fait dans {count} examens ? L’écriture a échoué. Annulez, libérez de la place sur le disque, et tout sera conservé en quelques secondes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close and lose what was done in {count} study? It could not be written. Cancel, make room on the disk, and it is kept within seconds.</source>
      <translation>Fermer et perdre ce qui a été fait dans {count} examen ? L’écriture a échoué. Annulez, libérez de la place sur le disque, et tout sera conservé en quelques secondes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>Close it first.</source>
      <translation>Fermez-la d’abord.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <location filename="braintumor_desktop/imaging/plain.py" />
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>Close other programs and try again.</source>
      <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close patient {name}</source>
      <translation>Fermer le patient {name}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Close study</source>
      <translation>Fermer l’examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close study {name}</source>
      <translation>Fermer l’examen {name}</translation>
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
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close this file</source>
      <translation>Fermer ce fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close this segmentation</source>
      <translation>Fermer cette segmentation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Close this series</source>
      <translation>Fermer cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close without saving? {count} result of the networks is not saved.</source>
      <translation>Fermer sans enregistrer ? {count} résultat des réseaux n’est pas enregistré.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Close without saving? {count} results of the networks are not saved.</source>
      <translation>Fermer sans enregistrer ? {count} résultats des réseaux ne sont pas enregistrés.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>code {code}</source>
      <translation>code {code}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>Collect diagnostics…</source>
      <translation>Rassembler les données de diagnostic…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Color</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Colors of the window.</source>
      <translation>Couleurs de la fenêtre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_panel.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>comment</source>
      <translation>commentaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Comment on the case</source>
      <translation>Commentaire sur le cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_panel.py" />
      <source>Comment on this case</source>
      <translation>Commentaire sur ce cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Compare with</source>
      <translation>Comparer avec</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Compared</source>
      <translation>Comparé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Complete</source>
      <translation>Complet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>computed for a b-value that was not measured</source>
      <translation>une image calculée pour une valeur b non mesurée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: both dates in turn, in the planes of the later one.</source>
      <translation>Calculé : les deux dates en alternance, dans les plans de la plus récente.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: both dates in turn, tile by tile.</source>
      <translation>Calculé : les deux dates en alternance, case par case.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: both dates laid over each other.</source>
      <translation>Calculé : les deux dates superposées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: later minus earlier date. Gray is alike, bright is brighter now, dark is darker now.</source>
      <translation>Calculé : date récente moins date antérieure. Gris : identique ; clair : plus clair maintenant ; sombre : plus sombre maintenant.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Computed: the earlier date in the planes of the later one.</source>
      <translation>Calculé : la date antérieure dans les plans de la plus récente.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Connecting…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Contact sheet as PDF</source>
      <translation>Planche-contact en PDF</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Contact sheet as PNG</source>
      <translation>Planche-contact en PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <source>Content</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_window.py" />
      <source>Content of the report</source>
      <translation>Contenu du compte rendu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Content of the text</source>
      <translation>Contenu du texte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>context</source>
      <translation>contexte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Contrast agent</source>
      <translation>Produit de contraste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Contrast not known</source>
      <translation>Contraste inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>Convert it to integers or to 32-bit floats.</source>
      <translation>Convertissez-le en entiers ou en flottants de 32 bits.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>Convert it to NIfTI or DICOM.</source>
      <translation>Convertissez-le en NIfTI ou en DICOM.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>Convert it to PNG.</source>
      <translation>Convertissez-le en PNG.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>copied from {source}, {when}</source>
      <translation>copié de {source}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Copied to the clipboard</source>
      <translation>Copié dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Copy as a finding of my own</source>
      <translation>Copier comme anomalie à moi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>Copy both files.</source>
      <translation>Copiez les deux fichiers.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy cell</source>
      <translation>Copier la cellule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>Copy it again from where it came.</source>
      <translation>Copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>Copy it again from where it came; if that does not help, report it with the log.</source>
      <translation>Copiez-le de nouveau depuis sa source ; si cela ne suffit pas, signalez-le avec le journal.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy line</source>
      <translation>Copier la ligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>copy of segment {name}</source>
      <translation>copie du segment {name}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>copy of {source}</source>
      <translation>copie de {source}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Copy selected lines</source>
      <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Copy values</source>
      <translation>Copier les valeurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Copy without text</source>
      <translation>Copier sans texte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Coronal</source>
      <translation>Coronal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <location filename="braintumor_desktop/findings/acquired.py" />
      <location filename="braintumor_desktop/imaging/geometry.py" />
      <source>coronal</source>
      <translation>coronal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>coronal slices</source>
      <translation>coupes coronales</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Correct the chosen finding with the brush</source>
      <translation>Corriger l’anomalie choisie au pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Counts at the next start.</source>
      <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>crosses the midline</source>
      <translation>franchit la ligne médiane</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Crosshair</source>
      <translation>Réticule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>CSV table</source>
      <translation>Tableau CSV</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>CT</source>
      <translation>CT</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Current and prior</source>
      <translation>Actuel et antérieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Cut oblique series along the patient's axes, not along their own</source>
      <translation>Couper les séries obliques selon les axes du patient et non selon les leurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Darker</source>
      <translation>Plus sombre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>De-identified</source>
      <translation>Désidentifié</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>De-identify study</source>
      <translation>Désidentifier l’examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>De-identify study…</source>
      <translation>Désidentifier l’examen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <source>De-identify…</source>
      <translation>Désidentifier…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Decide where readers differ</source>
      <translation>Trancher là où les lecteurs divergent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Decided</source>
      <translation>Tranché</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>decoding it takes longer than the limit of {seconds} seconds</source>
      <translation>le décodage dépasse la limite de {seconds} secondes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>decoding it takes more memory than the limit of {gb} GB</source>
      <translation>le décodage dépasse la limite de mémoire de {gb} Go</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Decrypting…</source>
      <translation>Déchiffrement…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Default</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Delete drawing</source>
      <translation>Supprimer le tracé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/measuring.py" />
      <source>deleting {what}</source>
      <translation>suppression : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/sequences.py" />
      <source>description</source>
      <translation>description</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Diagnostics</source>
      <translation>Données de diagnostic</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
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
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Diameters of the finding</source>
      <translation>Diamètres de l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Dice with {whom} {dice}: {difference}.</source>
      <translation>Dice avec {whom} {dice} : {difference}.</translation>
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
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>DICOM, NIfTI, PNG, JPEG, TIFF, BMP or WebP</source>
      <translation>DICOM, NIfTI, PNG, JPEG, TIFF, BMP ou WebP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Difference (ml)</source>
      <translation>Différence (ml)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Differences</source>
      <translation>Différences</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>Differences are counted {since}.</source>
      <translation>Les différences sont comptées {since}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>differs</source>
      <translation>différent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>disagree</source>
      <translation>se contredisent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Do it again</source>
      <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Does it answer?</source>
      <translation>Répond-elle ?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>Done again</source>
      <translation>Rétabli</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Double click</source>
      <translation>Double clic</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/brush.py" />
      <source>Drag a line across finding {number}: it becomes two findings.</source>
      <translation>Tracer une ligne à travers l’anomalie {number} : elle en devient deux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Drag a line: two findings of one</source>
      <translation>Tracer une ligne : une anomalie en devient deux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>Drag a series here, or click here and choose one in the list</source>
      <translation>Glisser une série ici, ou cliquer ici et en choisir une dans la liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag around it</source>
      <translation>Tracer autour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Drag from the list</source>
      <translation>Glisser depuis la liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag one leg, click the other</source>
      <translation>Tracer un côté, cliquer l’autre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag the longest; the one across it can be pulled</source>
      <translation>Tracer le plus long ; le perpendiculaire peut être déplacé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag, or click both ends</source>
      <translation>Tracer, ou cliquer les deux extrémités</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Drag: erase from the chosen finding, with Ctrl paint</source>
      <translation>Glisser : effacer de l’anomalie choisie, avec Ctrl peindre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Drag: move the picture</source>
      <translation>Glisser : déplacer l’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Drag: paint into the chosen finding, with Ctrl erase</source>
      <translation>Glisser : peindre dans l’anomalie choisie, avec Ctrl effacer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Drag: point at a place, and all viewports go there</source>
      <translation>Glisser : désigner un point, toutes les vues y vont</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Drag: values inside</source>
      <translation>Glisser : valeurs à l’intérieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Drag: window and level</source>
      <translation>Glisser : largeur et niveau de la fenêtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Drag: zoom</source>
      <translation>Glisser : zoom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Draw the two diameters of the chosen finding where they are largest</source>
      <translation>Tracer les deux diamètres de l’anomalie choisie là où ils sont les plus grands</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>drawn</source>
      <translation>dessinée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>drawn by hand</source>
      <translation>tracé à la main</translation>
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
      <location filename="braintumor_desktop/imaging/dicom/pixels.py" />
      <source>each of its pixels has several values</source>
      <translation>chacun de ses pixels a plusieurs valeurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Each scrolls by itself again</source>
      <translation>Chacune défile à nouveau seule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Each slice is judged with its neighbors, which count half as much as the slice itself; the series' probability is the highest that two neighbors so judged both reach. Slices more than {distance} mm apart speak for themselves.</source>
      <translation>Chaque coupe est évaluée avec ses voisines, qui comptent moitié moins que la coupe elle-même ; la probabilité de la série est la plus haute que deux voisines ainsi évaluées atteignent toutes deux. Les coupes distantes de plus de {distance} mm parlent pour elles-mêmes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Earlier date</source>
      <translation>Date antérieure</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/keeping.py" />
      <source>Earlier measurements and corrections are kept in the worklist from now on. The files that held them stay in {folder}.</source>
      <translation>Les mesures et corrections antérieures sont désormais conservées dans la liste de travail. Les fichiers qui les contenaient restent dans {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>echo</source>
      <translation>écho</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
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
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>edited since</source>
      <translation>modifiée depuis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>edited, {when}</source>
      <translation>modifiée, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>elbow</source>
      <translation>coude</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/table.py" />
      <source>Elements of the header</source>
      <translation>Éléments de l’en-tête</translation>
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
      <translation>ellipse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>End</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>End reading</source>
      <translation>Terminer la lecture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>End reading blind</source>
      <translation>Mettre fin à la lecture en aveugle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Enhanced heads from scanners that were not in the training get more false alarms than the figures above say: no such healthy head is in test but the few of ms. The synthetic healthy head, which no network was trained on, shows some.</source>
      <translation>Les têtes injectées provenant d’appareils absents de l’entraînement donnent plus de fausses alertes que ne l’indiquent les chiffres : le test ne contient aucune tête saine de ce type, hormis les quelques-unes de ms. La tête saine synthétique, inconnue des réseaux, en montre quelques-unes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Erase with the brush</source>
      <translation>Effacer avec le pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Eraser</source>
      <translation>Gomme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/easel.py" />
      <source>eraser</source>
      <translation>gomme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Errors</source>
      <translation>Erreurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Everything is kept beside the program.</source>
      <translation>Tout est conservé à côté du programme.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Everything is kept for you alone.</source>
      <translation>Tout est conservé pour vous seul.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/queueing.py" />
      <source>Everything that is open is judged.</source>
      <translation>Tout ce qui est ouvert est évalué.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
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
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Excel table</source>
      <translation>Tableau Excel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>Export it again from the archive.</source>
      <translation>Exportez-le de nouveau depuis l’archive.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>Export it uncompressed.</source>
      <translation>Exportez-le sans compression.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>Export results</source>
      <translation>Exporter les résultats</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Export results…</source>
      <translation>Exporter les résultats…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Export the worklist</source>
      <translation>Exporter la liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Export the worklist…</source>
      <translation>Exporter la liste de travail…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>Extension {number}, {kind}</source>
      <translation>Extension {number}, {kind}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>extremity</source>
      <translation>extrémité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Field strength</source>
      <translation>Intensité du champ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Figure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <source>Figures</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>File, Open a handed-over study opens it again; 7-Zip, too, opens its pictures and reports.</source>
      <translation>Fichier, Ouvrir un examen transmis le rouvre ; 7-Zip ouvre aussi ses images et ses comptes rendus.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Files and answers stay; opening the files brings the items back</source>
      <translation>Les fichiers et les réponses restent ; ouvrir les fichiers ramène les éléments</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>File…</source>
      <translation>Fichier…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Fill</source>
      <translation>Remplissage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>fill</source>
      <translation>remplissage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Fill holes</source>
      <translation>Combler les trous</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Fill the mask</source>
      <translation>Remplir le masque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Filter by tag, name or value</source>
      <translation>Filtrer par tag, nom ou valeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Find how the head lies in the other series, and scroll together by that</source>
      <translation>Trouver la position de la tête dans l'autre série et faire défiler ensemble</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Find it…</source>
      <translation>La chercher…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Find the heads</source>
      <translation>Chercher les têtes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Find the worklist</source>
      <translation>Chercher la liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/menus.py" />
      <source>Finding</source>
      <translation>Anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Finding {number}</source>
      <translation>Anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>finding {number}</source>
      <translation>anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>Finding {number}: {said}</source>
      <translation>Anomalie {number} : {said}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Findings</source>
      <translation>Anomalies</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Findings of a brain MR series</source>
      <translation>Anomalies d’une série d’IRM cérébrale</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Findings of this patient over all dates: sizes, differences, pictures</source>
      <translation>Anomalies de ce patient à toutes les dates : tailles, différences, images</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>Findings over time</source>
      <translation>Anomalies au cours du temps</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Findings overlap, which a label map cannot hold.</source>
      <translation>Des anomalies se chevauchent, ce qu’une carte d’étiquettes ne peut pas contenir.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>First</source>
      <translation>Premier fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>First answer, without the networks. What they say is hidden.</source>
      <translation>Première réponse, sans les réseaux. Leur avis est masqué.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>First answer: {answer}.</source>
      <translation>Première réponse : {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>First slice</source>
      <translation>Première coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>First study date</source>
      <translation>Première date d’examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Fixed in {source}</source>
      <translation>Fixé dans {source}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/cells.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Flag</source>
      <translation>Marquer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Flag the case</source>
      <translation>Marquer le cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/cells.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>flagged</source>
      <translation>marqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Flags the chosen items, or no more</source>
      <translation>Marque les éléments choisis, ou ne les marque plus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>FLAIR</source>
      <translation>FLAIR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Fleiss' kappa</source>
      <translation>Kappa de Fleiss</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Flicker</source>
      <translation>Alterner</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Flip left and right</source>
      <translation>Inverser gauche et droite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Flip top and bottom</source>
      <translation>Inverser haut et bas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/grouping.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Folder of added networks</source>
      <translation>Dossier des réseaux ajoutés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Folder of the log</source>
      <translation>Dossier du journal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Folders</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Folders where new studies appear</source>
      <translation>Dossiers où de nouveaux examens apparaissent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Follow-up</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Follow-up…</source>
      <translation>Suivi…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>foot</source>
      <translation>pied</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>For demonstrations: no names, numbers and dates of patients, no names of files</source>
      <translation>Pour les démonstrations : ni noms, numéros et dates des patients, ni noms de fichiers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>For sizes that compare, set the same one in the findings of each date.</source>
      <translation>Pour des tailles comparables, réglez le même dans les anomalies de chaque date.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Four</source>
      <translation>Quatre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Free region</source>
      <translation>Région libre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>frequency axis {axis}</source>
      <translation>fréquence axe {axis}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>From, YYYY-MM-DD</source>
      <translation>Du, AAAA-MM-JJ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>front</source>
      <translation>avant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Full range</source>
      <translation>Plage complète</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>gate</source>
      <translation>contrôle d’entrée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>gbm and brats hold 2 to 3 patients per split: their intervals say little.</source>
      <translation>gbm et brats comptent 2 à 3 patients par partie : leurs intervalles ont peu de valeur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Get…</source>
      <translation>Récupérer…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Given</source>
      <translation>Donné le</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>given</source>
      <translation>administré</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <location filename="braintumor_desktop/desktop/viewer/plane_pane.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/left_round.py" />
      <source>Go on reading</source>
      <translation>Poursuivre la lecture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>gone</source>
      <translation>disparu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/growing.py" />
      <source>grow</source>
      <translation>croissance</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Grow from a place</source>
      <translation>Croissance de région</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Gwet's AC1</source>
      <translation>AC1 de Gwet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Gwet's AC1 of all</source>
      <translation>AC1 de Gwet, tous</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>half by hand</source>
      <translation>en partie à la main</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>hand</source>
      <translation>main</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Hand over a study</source>
      <translation>Transmettre un examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Hand over study…</source>
      <translation>Transmettre l’examen…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Hand over…</source>
      <translation>Transmettre…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Hard window</source>
      <translation>Fenêtrage dur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Header</source>
      <translation>En-tête</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Header…</source>
      <translation>En-tête…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>heart</source>
      <translation>cœur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Held back for a look</source>
      <translation>Retenu pour examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/jobs.py" />
      <source>Help, Collect diagnostics shows it.</source>
      <translation>Aide, Rassembler les données de diagnostic l’affiche.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Hemorrhage, abscess, infarct, demyelination: but for 3 patients with multiple sclerosis in test, and the heads above, there are no lesions that are no tumor. Any of them may be called a tumor; some become unclear (above).</source>
      <translation>Hémorragie, abcès, infarctus, démyélinisation : hormis 3 patients atteints de sclérose en plaques dans le test et les têtes ci-dessus, aucune lésion n’est autre chose qu’une tumeur. Chacune peut être classée tumeur ; certaines deviennent incertaines (ci-dessus).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/shell/agreement.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Hidden</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_model.py" />
      <source>Hidden until you have answered</source>
      <translation>Masqué jusqu'à votre réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Hide all segments</source>
      <translation>Masquer tous les segments</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Hide identity</source>
      <translation>Masquer l’identité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Hide this segment</source>
      <translation>Masquer ce segment</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>high</source>
      <comment>evidence</comment>
      <translation>élevé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>High signal</source>
      <translation>Signal élevé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Highest tumor probability</source>
      <translation>Probabilité de tumeur maximale</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>hip</source>
      <translation>hanche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <source>Hold a telephone's camera before it: it shows this text, and nothing goes over the network.</source>
      <translation>Placez l’appareil photo d’un téléphone devant : il montre ce texte, et rien ne passe par le réseau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Host</source>
      <translation>Hôte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>How fast a series plays, as long as its slices are decoded as fast.</source>
      <translation>Vitesse de défilement d’une série, tant que ses coupes sont décodées aussi vite.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>How likely the classifier holds a tumor of one of the three types that it knows: 1 minus the probability of no tumor. On patients that it was not trained on, the probability and the share of tumors differed by {error} on average.</source>
      <translation>Probabilité, selon le classificateur, d’une tumeur de l’un des trois types qu’il connaît : 1 moins la probabilité d’absence de tumeur. Chez les patients hors de son entraînement, la probabilité et la proportion de tumeurs différaient de {error} en moyenne.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>How much the log tells. At every level it holds no patient data.</source>
      <translation>Niveau de détail du journal. À aucun niveau il ne contient de données de patients.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>How often it is wrong</source>
      <translation>Fréquence des erreurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How often such answers are wrong</source>
      <translation>Combien de fois de telles réponses sont fausses</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>How often watched folders are looked at; large ones less often.</source>
      <translation>À quelle fréquence les dossiers surveillés sont contrôlés ; les grands moins souvent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>How opaque the fill of the mask and the evidence are, in percent.</source>
      <translation>Opacité du remplissage du masque et de la carte de chaleur, en pour cent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How sure?</source>
      <translation>Avec quelle certitude ?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>How the dates were acquired</source>
      <translation>Comment les dates ont été acquises</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>How this answer came about</source>
      <translation>Comment cette réponse a été obtenue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>How well networks and readers agree</source>
      <translation>À quel point réseaux et lecteurs concordent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Identity hidden</source>
      <translation>Identité masquée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Identity shown</source>
      <translation>Identité montrée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>If that process has ended, remove {path}.</source>
      <translation>Si ce processus est terminé, supprimez {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Image Orientation {value} gives no directions: the slice lies nowhere.</source>
      <translation>Image Orientation {value} ne donne pas de directions : la coupe n’est située nulle part.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Image Position {value} is no place: the slice lies nowhere.</source>
      <translation>Image Position {value} n’est pas une position : la coupe n’est située nulle part.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>image type</source>
      <translation>type d’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Imager Pixel Spacing (0018,1164), at the detector</source>
      <translation>Imager Pixel Spacing (0018,1164), au détecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>In all slices; the file does not give their spacing or places</source>
      <translation>Sur toutes les coupes ; le fichier ne donne ni leur espacement ni leur position</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>In all {volume}, without rejected findings.</source>
      <translation>Au total {volume}, sans les anomalies rejetées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>In pixels: {why}</source>
      <translation>En pixels : {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>in {count} second</source>
      <translation>dans {count} seconde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>in {count} seconds</source>
      <translation>dans {count} secondes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>inferred from</source>
      <translation>déduit de</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Information</source>
      <translation>Informations</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>Install it.</source>
      <translation>Installez-le.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Install the newer program.</source>
      <translation>Installez le programme plus récent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Install the program again from a checked copy.</source>
      <translation>Réinstallez le programme à partir d’une copie vérifiée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>Install the program again from a copy whose signature was checked.</source>
      <translation>Réinstallez le programme depuis une copie dont la signature a été vérifiée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>Install the program again, or restore the file from a backup.</source>
      <translation>Réinstallez le programme ou restaurez le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>interpolate</source>
      <translation>interpolation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
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
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>inversion</source>
      <translation>inversion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Invert</source>
      <translation>Inverser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>inverted</source>
      <translation>inversé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/commitment.py" />
      <source>it broke off: ask whether it knows {ours}.</source>
      <translation>il a rompu : demandez s'il connaît {ours}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>it broke off: ask whether it wants an encrypted connection.</source>
      <translation>elle a interrompu : demandez si elle exige une connexion chiffrée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>It can be gone on with</source>
      <translation>Elle peut être reprise</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it cannot be opened</source>
      <translation>elle ne peut pas être ouverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>It cannot be printed. Choose another printer, or save it and print the file.</source>
      <translation>L’impression est impossible. Choisir une autre imprimante, ou enregistrer et imprimer le fichier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>it cannot be read</source>
      <translation>lecture impossible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>it cannot be read ({why})</source>
      <translation>illisible ({why})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>it cannot be read as one</source>
      <translation>il n’est pas lisible comme tel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>it cannot be read: {cause}. Nothing of it is in force</source>
      <translation>illisible : {cause}. Rien n’en est appliqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>It confirms that it keeps {count}.</source>
      <translation>Elle confirme qu'elle en conserve {count}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {columns} x {rows} pixels; the limit is {limit} million</source>
      <translation>il déclare {columns} x {rows} pixels ; la limite est de {limit} millions</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {count} frames; the limit is {limit}</source>
      <translation>il déclare {count} trames ; la limite est {limit}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {count} pages; the limit is {limit}</source>
      <translation>il déclare {count} pages ; la limite est {limit}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {count} slices; the limit is {limit}</source>
      <translation>il déclare {count} coupes ; la limite est {limit}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it declares {size} values, {gib} GiB decoded; the limits are {side} pixels a side and 1 GiB</source>
      <translation>il déclare {size} valeurs, soit {gib} Gio décodés ; les limites sont {side} pixels par côté et 1 Gio</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>it declares {what}, {gib} GiB decoded; the limit is 1 GiB</source>
      <translation>il déclare {what}, soit {gib} Gio décodés ; la limite est de 1 Gio</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>It did not say whether it keeps them.</source>
      <translation>Elle n'a pas dit si elle les conserve.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>it does not let {ours} in: ask who keeps it.</source>
      <translation>elle n’admet pas {ours} : demandez à son responsable.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it does not say where it lies</source>
      <translation>il n’indique pas sa position</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/apart.py" />
      <source>it ended with code {code}</source>
      <translation>il s’est terminé avec le code {code}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>it ends after {count} of {all} bytes of pixels</source>
      <translation>il s’arrête après {count} octets de pixels sur {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>it ends after {count} of {all} pixel rows</source>
      <translation>il s’arrête après {count} lignes de pixels sur {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>it ends after {count} of {all} slices</source>
      <translation>il s’arrête après {count} coupes sur {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_pixels.py" />
      <source>it ends after {size} bytes, before its last pixel row</source>
      <translation>il s’arrête après {size} octets, avant sa dernière ligne de pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>it ends after {size} bytes, before its pixels</source>
      <translation>il s’arrête après {size} octets, avant ses pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>it ends within its header, after {count} bytes</source>
      <translation>il s’arrête dans son en-tête, après {count} octets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>it ends within its pixel data, after {count} fragments</source>
      <translation>il s’arrête au milieu des pixels, après {count} fragments</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>it has a single slice</source>
      <translation>elle n’a qu’une coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it has another frame of reference</source>
      <translation>son référentiel spatial est différent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>it has more than {count} bytes. Nothing of it is in force</source>
      <translation>plus de {count} octets. Rien n’en est appliqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>it has no content.</source>
      <translation>il n’a pas de contenu.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>it has no segment.</source>
      <translation>il n’a pas de segment.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/help_window.py" />
      <source>It has not been tested as a medical device. A result can be wrong in either direction, with a high probability, too.</source>
      <translation>Il n’a pas été évalué comme dispositif médical. Un résultat peut être faux dans les deux sens, même avec une probabilité élevée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>it has not one input and an answer</source>
      <translation>il n’a pas une seule entrée et une réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>it has other columns</source>
      <translation>il a d’autres colonnes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/pixels.py" />
      <source>it has {count} frames, not {wanted}</source>
      <translation>il a {count} trames, et non {wanted}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster.py" />
      <source>it has {count} pages, not {wanted}</source>
      <translation>il a {count} pages, et non {wanted}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>it has {count} rows of {section} and not as many as it says</source>
      <translation>il a {count} lignes de {section}, et non autant qu’annoncé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>it has {count} slices, not {wanted}</source>
      <translation>il a {count} coupes, et non {wanted}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>it holds a code twice</source>
      <translation>il contient un code en double</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>it holds something else than it should</source>
      <translation>il contient autre chose que prévu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is a device, not a file</source>
      <translation>c’est un périphérique, pas un fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is a document, whose content cannot be cleaned</source>
      <translation>c’est un document dont le contenu ne peut pas être nettoyé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is a folder</source>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>it is a header alone.</source>
      <translation>il ne contient qu’un en-tête.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>it is a PDF document.</source>
      <translation>c’est un document PDF.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is a picture of a screen</source>
      <translation>c’est l’image d’un écran</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is a pipe, not a file</source>
      <translation>c’est un tube, pas un fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/folders.py" />
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>it is a socket, a pipe or a device</source>
      <translation>c’est un socket, un tube ou un périphérique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is a socket, not a file</source>
      <translation>c’est un socket, pas un fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>It is a target.</source>
      <translation>C’est une cible.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/station/archives.py" />
      <source>it is damaged</source>
      <translation>elle est endommagée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>it is damaged ({what})</source>
      <translation>il est endommagé ({what})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/project.py" />
      <source>it is damaged, or something else</source>
      <translation>il est endommagé, ou c’est autre chose</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>It is hidden until you have answered: others may have made it.</source>
      <translation>Il reste masqué jusqu'à votre réponse : d'autres l'ont peut-être créé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>It is listed here, and not shown.</source>
      <translation>Il est listé ici, mais pas affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>it is nested too deeply. Nothing of it is in force</source>
      <translation>imbrication trop profonde. Rien n’en est appliqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>It is no archive of this program.</source>
      <translation>Ce n’est pas une archive de ce programme.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>it is no copy of a worklist</source>
      <translation>ce n’est pas la copie d’une liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>it is no database</source>
      <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>it is no DICOM file</source>
      <translation>ce n’est pas un fichier DICOM</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>it is no longer a NIfTI file</source>
      <translation>ce n’est plus un fichier NIfTI</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>it is no longer an image</source>
      <translation>ce n’est plus une image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>it is no longer there</source>
      <translation>il n’est plus là</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is no picture and no result</source>
      <translation>ce n’est ni une image ni un résultat</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is no plain file</source>
      <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>it is no segmentation but of the kind {kind}.</source>
      <translation>ce n’est pas une segmentation, mais un objet de type {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is no sound DICOM file</source>
      <translation>ce n’est pas un fichier DICOM intact</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>it is no TOML ({why}). Nothing of it is in force</source>
      <translation>ce n’est pas du TOML ({why}). Rien n’en est appliqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>it is no worklist that was carried</source>
      <translation>ce n’est pas une liste de travail transférée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>it is no worklist, or damaged</source>
      <translation>ce n’est pas une liste de travail, ou elle est endommagée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>it is not an ONNX file, or it is damaged</source>
      <translation>ce n’est pas un fichier ONNX, ou il est endommagé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>It is not known which network outlined it.</source>
      <translation>On ne sait pas quel réseau l’a délimitée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it is of a kind that may show names</source>
      <translation>il est d’un type qui peut montrer des noms</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>it is of a newer program</source>
      <translation>il provient d’un programme plus récent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it is of a newer program (version {newer}, this one knows {ours})</source>
      <translation>elle provient d’un programme plus récent (version {newer}, celui-ci connaît {ours})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it is of another program</source>
      <translation>elle appartient à un autre programme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>it is of the kind "{kind}".</source>
      <translation>il est du type « {kind} ».</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>it is one of the files that are read</source>
      <translation>c’est l’un des fichiers lus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>It is outlined where no slice is called a tumor.</source>
      <translation>Elle est délimitée là où aucune coupe n’est classée tumorale.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>It is probably damaged: copy it again from where it came.</source>
      <translation>Il est probablement endommagé : copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>It is the database itself: name a copy.</source>
      <translation>C’est la base elle-même : indiquez une copie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>it is too large</source>
      <translation>il est trop volumineux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>it lies beside the slices of the series</source>
      <translation>il se situe hors des coupes de la série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>It lies in none of the findings.</source>
      <translation>Il ne se trouve dans aucune des anomalies.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/disks.py" />
      <source>it lies on a network disk ({kind}), which does not lock files safely</source>
      <translation>il est sur un disque réseau ({kind}), qui ne verrouille pas les fichiers de façon sûre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it may not be opened</source>
      <translation>son ouverture n’est pas autorisée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it may not be written</source>
      <translation>l’écriture n’y est pas autorisée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>it must be an absolute path</source>
      <translation>le chemin doit être absolu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>it must be {what}</source>
      <translation>valeur attendue : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>It needs {count} characters or more.</source>
      <translation>Il lui faut au moins {count} caractères.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>It outlines nothing</source>
      <translation>Elle ne délimite rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>It says that it holds {count} bytes, more than there are.</source>
      <translation>Il annonce {count} octets, plus qu’il n’y en a.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>it says that writing is burnt into it</source>
      <translation>il indique que du texte est incrusté dans l’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>it shows nothing</source>
      <translation>elle ne montre rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>it takes cases with a tumor and cases without one</source>
      <translation>il faut des cas avec et des cas sans tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>it takes two pairs of measurements</source>
      <translation>il faut deux paires de mesures</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>it takes {count} bytes; a report has {most}</source>
      <translation>il occupe {count} octets ; un compte rendu en a au plus {most}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>it uses the operator {operator}, which ONNX Runtime does not have</source>
      <translation>il utilise l’opérateur {operator}, absent d’ONNX Runtime</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>It was judged at this operating point: {what}.</source>
      <translation>L’évaluation a été faite à ce point de fonctionnement : {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>it was there before, and was moved, deleted, or its disk is not connected</source>
      <translation>elle était là, et a été déplacée, supprimée, ou son disque n’est pas connecté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Item</source>
      <translation>Élément</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>item {item} of {items}</source>
      <translation>élément {item} sur {items}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/shown.py" />
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Item {number}</source>
      <translation>Élément {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Items</source>
      <translation>Éléments</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Its AE title</source>
      <translation>Son titre AE</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its answer is not a number</source>
      <translation>sa réponse n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/inflating.py" />
      <source>its compressed content breaks off after {count} bytes</source>
      <translation>son contenu compressé s’interrompt après {count} octets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/content.py" />
      <source>its compressed content is cut short before its checksum</source>
      <translation>son contenu compressé est coupé avant sa somme de contrôle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/inflating.py" />
      <location filename="braintumor_desktop/imaging/nifti/content.py" />
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>its compressed content is damaged</source>
      <translation>son contenu compressé est endommagé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/content.py" />
      <source>its compressed content is longer than its header declares</source>
      <translation>son contenu compressé est plus long que ne le déclare son en-tête</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/codecs.py" />
      <source>its compressed pixels are damaged</source>
      <translation>ses pixels compressés sont endommagés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/inflating.py" />
      <source>its content inflates beyond the limit of 1 GiB</source>
      <translation>son contenu décompressé dépasse la limite de 1 Gio</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_pixels.py" />
      <source>its content is damaged</source>
      <translation>son contenu est endommagé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>its content is damaged or of an unknown kind</source>
      <translation>son contenu est endommagé ou de type inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>its content is not {known}</source>
      <translation>son contenu n’est pas {known}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>its decoder ended without an answer.</source>
      <translation>le décodeur s’est arrêté sans réponse.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>its disk cannot be read or written</source>
      <translation>son disque ne peut être ni lu ni écrit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>its disk does not lock files</source>
      <translation>son disque ne verrouille pas les fichiers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>its end is missing: it has {count} lines, and {other} were noted</source>
      <translation>sa fin manque : il a {count} lignes, et {other} étaient notées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>its files do not say where the slices lie</source>
      <translation>ses fichiers n’indiquent pas la position des coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <location filename="braintumor_desktop/imaging/header_listing.py" />
      <source>its format is {format}.</source>
      <translation>son format est {format}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Its frames are spread over several files.</source>
      <translation>Ses images sont réparties sur plusieurs fichiers.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>its header declares a size of {size}.</source>
      <translation>son en-tête déclare la taille {size}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>its header declares {columns} x {rows} pixels</source>
      <translation>son en-tête déclare {columns} x {rows} pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header declares {stored} bits up to bit {high} in {allocated} allocated ones</source>
      <translation>son en-tête déclare {stored} bits jusqu’au bit {high} sur {allocated} alloués</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header declares {what}</source>
      <translation>son en-tête déclare {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/file.py" />
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>its header is damaged</source>
      <translation>son en-tête est endommagé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster.py" />
      <location filename="braintumor_desktop/imaging/raster_pixels.py" />
      <source>its header is damaged or of an unknown kind</source>
      <translation>son en-tête est endommagé ou de type inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header promises {promised} frames, its pixel data holds {held}</source>
      <translation>son en-tête annonce {promised} trames, ses pixels en contiennent {held}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header promises {what} ({expected} bytes), its pixel data is {length} bytes long</source>
      <translation>son en-tête annonce {what} ({expected} octets), ses pixels occupent {length} octets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/codecs.py" />
      <source>its header promises {what}, its compressed pixels are {columns} x {rows} with {samples} samples</source>
      <translation>son en-tête annonce {what}, ses pixels compressés sont {columns} x {rows} avec {samples} échantillons</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its header promises {what}, {there} bytes of pixel data are there</source>
      <translation>son en-tête annonce {what}, {there} octets de pixels sont présents</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>its Image Type is that of a picture of a screen</source>
      <translation>son Image Type est celui d’une capture d’écran</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its input is {given}, the catalog says {wanted}</source>
      <translation>son entrée est {given}, le catalogue indique {wanted}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_tiff.py" />
      <source>its list of pages is damaged</source>
      <translation>sa liste de pages est endommagée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>its manifest carries no signature</source>
      <translation>son manifeste n’est pas signé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>its manifest is gone</source>
      <translation>son manifeste a disparu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>its name cannot be used</source>
      <translation>son nom est inutilisable</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/tables.py" />
      <source>its name must end in one of {endings}</source>
      <translation>son nom doit se terminer par l’un de : {endings}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>its name promises an image, but its content is not {known}</source>
      <translation>son nom annonce une image, mais son contenu n’est pas {known}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>its numbers give no matrix</source>
      <translation>ses nombres ne donnent pas de matrice</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its output is {given}, the catalog has {count} labels</source>
      <translation>sa sortie est {given}, le catalogue a {count} classes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its output is {given}, which is no mask</source>
      <translation>sa sortie est {given}, ce qui n’est pas un masque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>its pictures have colors.</source>
      <translation>ses images sont en couleurs.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/codecs.py" />
      <source>its pixels are compressed as {syntax}</source>
      <translation>ses pixels sont compressés : {syntax}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_pixels.py" />
      <source>its pixels are damaged</source>
      <translation>ses pixels sont endommagés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>its pixels are fractions of any size, not numbers of segments.</source>
      <translation>ses pixels sont des fractions quelconques, et non des numéros de segments.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>Its pixels are fractions: shown is what is outlined to a half or more.</source>
      <translation>Ses pixels sont des fractions : seul ce qui est délimité à moitié ou plus est affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>its pixels are missing: there is no {name} beside it</source>
      <translation>ses pixels manquent : {name} n’est pas à côté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>its pixels are not as its header says.</source>
      <translation>ses pixels ne correspondent pas à son en-tête.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/pixels.py" />
      <source>its pixels are numbers of colors, but its palette is damaged</source>
      <translation>ses pixels sont des numéros de couleurs, mais sa palette est endommagée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its pixels are packed into {bits} bits, which is not read here</source>
      <translation>ses pixels sont codés sur {bits} bits, ce qui n’est pas lu ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>its pixels have another spacing or lie between those of the series</source>
      <translation>ses pixels ont un autre espacement ou se situent entre ceux de la série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its pixels have {samples} samples ({photometric})</source>
      <translation>ses pixels ont {samples} échantillons ({photometric})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/placing.py" />
      <source>its planes lie in another direction</source>
      <translation>ses plans ont une autre orientation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Its private key</source>
      <translation>Sa clé privée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/jobs.py" />
      <source>Its report is in the log.</source>
      <translation>Le rapport se trouve dans le journal.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Its results stay in {path}: the worklist takes none now.</source>
      <translation>Ses résultats restent dans {path} : la liste de travail n’en prend pas pour le moment.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/grid.py" />
      <source>Its rows and columns are not at right angles: sizes are in pixels.</source>
      <translation>Ses lignes et colonnes ne sont pas perpendiculaires : les tailles sont en pixels.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/file.py" />
      <source>its sequences are nested deeper than {levels} levels</source>
      <translation>ses séquences sont imbriquées sur plus de {levels} niveaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Its series is not open</source>
      <translation>Sa série n’est pas ouverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>its SHA-256 is {found}…, the catalog says {told}…</source>
      <translation>son SHA-256 est {found}…, le catalogue indique {told}…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/grid.py" />
      <source>Its slices are stacked at an angle (sheared).</source>
      <translation>Ses coupes sont empilées de biais (cisaillées).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>its slices are turned against each other</source>
      <translation>ses coupes sont tournées les unes par rapport aux autres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>Its slices cannot be read: {why}</source>
      <translation>Ses coupes sont illisibles : {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>its slices have different sizes</source>
      <translation>ses coupes ont des tailles différentes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>Its slices have different sizes.</source>
      <translation>Ses coupes ont des tailles différentes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>Its slices lie along the file's first axis, where they are thickest or fewest.</source>
      <translation>Ses coupes suivent le premier axe du fichier, où elles sont les plus épaisses ou les moins nombreuses.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>Its slices lie along the file's second axis, where they are thickest or fewest.</source>
      <translation>Ses coupes suivent le deuxième axe du fichier, où elles sont les plus épaisses ou les moins nombreuses.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>its slices lie at an angle to each other</source>
      <translation>ses coupes forment un angle entre elles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>its slices would take {needed} MB of memory, more than {most} MB.</source>
      <translation>ses coupes occuperaient {needed} Mo de mémoire, plus que {most} Mo.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its transfer syntax ({syntax}) says that pixels are compressed, but they are stored as {length} plain bytes</source>
      <translation>sa syntaxe de transfert ({syntax}) annonce des pixels compressés, mais ils sont stockés en {length} octets bruts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>its transfer syntax ({syntax}) says that pixels are not compressed, but they are stored in compressed fragments</source>
      <translation>sa syntaxe de transfert ({syntax}) annonce des pixels non compressés, mais ils sont stockés en fragments compressés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>its values are of the kind {kind}.</source>
      <translation>ses valeurs sont du type {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>its values are so large or so broken that no finite numbers come of them.</source>
      <translation>ses valeurs sont si grandes ou si altérées qu’elles ne donnent pas de nombres finis.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>its weights are in a second file, which no checksum would cover. Export it as one file (torch.onnx.export: external_data=False)</source>
      <translation>ses poids sont dans un second fichier, qu’aucune somme de contrôle ne couvre. Exportez-le en un seul fichier (torch.onnx.export: external_data=False)</translation>
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
      <translation>Évaluer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/queueing.py" />
      <source>Judge again</source>
      <translation>Réévaluer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge against the header</source>
      <translation>Évaluer malgré l’en-tête</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge all</source>
      <translation>Tout évaluer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge failed again</source>
      <translation>Réévaluer les échecs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>Judge it anyway</source>
      <translation>Évaluer quand même</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Judge nothing until it is resumed</source>
      <translation>Ne rien évaluer jusqu’à la reprise</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Judge these first</source>
      <translation>Évaluer ceux-ci d’abord</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge this series</source>
      <translation>Évaluer cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Judge this series again</source>
      <translation>Réévaluer cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Judge what comes into watched folders</source>
      <translation>Évaluer les dossiers surveillés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Judged</source>
      <translation>Évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Judged by the networks</source>
      <translation>Évalué par les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>Judged on request against its header. {cause}</source>
      <translation>Évalué sur demande malgré l’en-tête. {cause}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
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
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Judging stopped at {done} of {total} slices.</source>
      <translation>L’évaluation s’est arrêtée à {done} coupes sur {total}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Judging {place} of {total}</source>
      <translation>Évaluation {place} sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Keep</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Keep back</source>
      <translation>Retenir</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <source>Keep dates, shifted by one number of days for each patient</source>
      <translation>Garder les dates, décalées d’un même nombre de jours pour chaque patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Keep one part</source>
      <translation>Garder une partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>keep part</source>
      <translation>garder la partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Keep the database on a disk of this computer: choose another file with --database.</source>
      <translation>Gardez la base de données sur un disque de cet ordinateur : choisissez un autre fichier avec --database.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Keep the last opened paths and the last used folder in the settings. Paths can hold names of patients. Switching it off forgets them.</source>
      <translation>Conserver dans les paramètres les derniers chemins ouverts et le dernier dossier utilisé. Les chemins peuvent contenir des noms de patients. La désactivation les efface.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Keep what is interpolated</source>
      <translation>Garder l’interpolation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>kept back</source>
      <translation>retenu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
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
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Key images</source>
      <translation>Images clés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Key images (DICOM secondary capture)</source>
      <translation>Images clés (DICOM Secondary Capture)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Key images…</source>
      <translation>Images clés…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>kidney</source>
      <translation>rein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>kinds of {what}</source>
      <translation>valeurs ({what})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>knee</source>
      <translation>genou</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Known limits</source>
      <translation>Limites connues</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Labels: readers of figshare agree with a mean Dice of 0.80 on the same slices; near that, a higher figure means little. The web pictures' labels are nobody's signed reading.</source>
      <translation>Références : les lecteurs de figshare concordent avec un Dice moyen de 0,80 sur les mêmes coupes ; à ce niveau, un chiffre plus élevé signifie peu. Les étiquettes des images du web ne sont la lecture signée de personne.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Laid over {date}: fits to about {mm} mm; {percent} % of that head is covered.</source>
      <translation>Superposé au {date} : concorde à environ {mm} mm ; {percent} % de cette tête sont couverts.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Language of the window, and how it writes numbers and dates.</source>
      <translation>Langue de la fenêtre, et format des nombres et des dates.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
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
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Last slice</source>
      <translation>Dernière coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Last study date</source>
      <translation>Dernière date d’examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Later date</source>
      <translation>Date récente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Lay results over the active viewport</source>
      <translation>Superposer les résultats à la vue active</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Lay the sequences of a study side by side when it is opened, as under Layout.</source>
      <translation>Afficher côte à côte les séquences d’un examen à son ouverture, comme sous Disposition.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Layout</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
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
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>leg</source>
      <translation>jambe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
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
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>Lesion</source>
      <translation>Lésion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/desktop/followup/timeline_chart.py" />
      <source>Lesion {name}</source>
      <translation>Lésion {name}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Less opaque</source>
      <translation>Moins opaque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Let readers sign in</source>
      <translation>Faire identifier les lecteurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>License</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/program.py" />
      <source>Licenses</source>
      <translation>Licences</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>line {number} does not follow</source>
      <translation>la ligne {number} ne suit pas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>line {number} is another than was noted</source>
      <translation>la ligne {number} n'est pas celle qui était notée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>line {number} is damaged</source>
      <translation>la ligne {number} est endommagée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>line {number} is none of it</source>
      <translation>la ligne {number} n’en fait pas partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Link by registration</source>
      <translation>Lier par recalage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Link by registration…</source>
      <translation>Lier par recalage…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Link here</source>
      <translation>Lier ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Link viewports</source>
      <translation>Lier les vues</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>linked by hand</source>
      <translation>lié manuellement</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/pane.py" />
      <source>linked by registration</source>
      <translation>lié par recalage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>List of measurements</source>
      <translation>Liste des mesures</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>List of series</source>
      <translation>Liste des séries</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>liver</source>
      <translation>foie</translation>
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
      <location filename="braintumor_desktop/imaging/sequences.py" />
      <source>Localizer</source>
      <translation>Repérage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Lock after minutes without input</source>
      <translation>Verrouiller après des minutes sans saisie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Lock the window, or change the reader</source>
      <translation>Verrouiller la fenêtre ou changer de lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Lock, change reader</source>
      <translation>Verrouiller, changer de lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Log and crashes</source>
      <translation>Journal et rapports de plantage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Log verified</source>
      <translation>Journal vérifié</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
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
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Look for names, numbers and dates in the picture. What you release leaves with its pixels as they are; everything else stays back.</source>
      <translation>Cherchez dans l’image des noms, des numéros et des dates. Ce que vous libérez sort avec ses pixels tels quels ; tout le reste est retenu.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Looking for earlier answers</source>
      <translation>Recherche des réponses antérieures</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup_heads.py" />
      <source>Looking for the head of {date} in {other}.</source>
      <translation>Recherche de la tête du {date} dans celle du {other}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Looking how the head lies in the other series: {percent} %, {time_left}.</source>
      <translation>Recherche de la position de la tête dans l’autre série : {percent} %, {time_left}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Looking how the head lies in the other series: {percent} %.</source>
      <translation>Recherche de la position de la tête dans l'autre série : {percent} %.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/layers/notes.py" />
      <source>low</source>
      <comment>evidence</comment>
      <translation>faible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Low signal</source>
      <translation>Signal faible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>lower</source>
      <translation>inférieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Lower-grade gliomas that do not enhance are missed on some slices of T1 after contrast.</source>
      <translation>Les gliomes de bas grade sans rehaussement sont manqués sur certaines coupes T1 après injection.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Lowest tumor probability</source>
      <translation>Probabilité de tumeur minimale</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Make administrator</source>
      <translation>Nommer administrateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Make reader</source>
      <translation>Nommer lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/writing.py" />
      <source>Make room, then try again.</source>
      <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>Make somebody else an administrator first, or switch signing in off.</source>
      <translation>Nommez d'abord un autre administrateur, ou désactivez l'identification.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/sign_in_window.py" />
      <source>Make this reader administrator</source>
      <translation>Nommer ce lecteur administrateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Mark the shown slice, or not</source>
      <translation>Marquer la coupe affichée, ou non</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Mask</source>
      <translation>Masque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Mask as</source>
      <translation>Masque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Mask, evidence, both, none</source>
      <translation>Masque, carte de chaleur, les deux, rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Match again</source>
      <translation>Réassocier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/tracking.py" />
      <source>match finding {number}</source>
      <translation>associer l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>matched by {who}, {when}</source>
      <translation>associé par {who}, {when}</translation>
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
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Mean of both (ml)</source>
      <translation>Moyenne des deux (ml)</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Measurements (DICOM structured report)</source>
      <translation>Mesures (DICOM Structured Report)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/keeping.py" />
      <source>Measurements and corrections are shown, but not kept</source>
      <translation>Les mesures et corrections sont affichées, mais pas conservées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>Measurements and corrections of this study are not kept until then.</source>
      <translation>D’ici là, les mesures et corrections de cet examen ne sont pas conservées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Median</source>
      <translation>Médiane</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Median time per case (s)</source>
      <translation>Temps médian par cas (s)</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Merge a carried worklist</source>
      <translation>Fusionner une liste de travail apportée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Merge a carried worklist…</source>
      <translation>Fusionner une liste de travail apportée…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Merge with…</source>
      <translation>Fusionner avec…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>merge, findings {one} and {two}</source>
      <translation>fusion, anomalies {one} et {two}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>merged with {others}</source>
      <translation>fusionné avec {others}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Merged: {items} and {answers} new here, {known} known already.</source>
      <translation>Fusionné : {items} et {answers} ici nouveaux, {known} déjà connus.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Merging {path}…</source>
      <translation>Fusion de {path}…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Merging: {done} of {total} rows</source>
      <translation>Fusion : {done} lignes sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Metastases: one patient in all the data; lymphoma, schwannoma and rarer tumors: none. A type is always one of three, whatever the tumor is.</source>
      <translation>Métastases : un patient dans toutes les données ; lymphome, schwannome et tumeurs plus rares : aucun. Le type est toujours l’un des trois, quelle que soit la tumeur.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>minIP, the lowest value</source>
      <translation>minIP, la valeur la plus basse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>MIP</source>
      <translation>MIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>MIP, the highest value</source>
      <translation>MIP, la valeur la plus élevée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/help_window.py" />
      <source>MIT license. It is built on Qt and PySide6 (LGPL), NumPy, ONNX Runtime, OpenCV, pydicom, GDCM, nibabel, Pillow and the Phosphor icons.</source>
      <translation>Licence MIT. Il repose sur Qt et PySide6 (LGPL), NumPy, ONNX Runtime, OpenCV, pydicom, GDCM, nibabel, Pillow et les icônes Phosphor.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>ml</source>
      <translation>ml</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Modality</source>
      <translation>Modalité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>mode</source>
      <translation>mode</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/shell/why.py" />
      <source>Model card</source>
      <translation>Fiche des modèles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>modifier</source>
      <translation>précision</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>More opaque</source>
      <translation>Plus opaque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>More than {count} elements: the rest is not listed.</source>
      <translation>Plus de {count} éléments : le reste n’est pas listé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Most suspicious first</source>
      <translation>Les plus suspects d’abord</translation>
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
      <location filename="braintumor_desktop/station/archives.py" />
      <source>Move it away; the archives are then to be named again.</source>
      <translation>Déplacez-le ; les archives sont alors à nommer à nouveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>Move {path} away, then add the networks again.</source>
      <translation>Déplacez {path}, puis ajoutez de nouveau les réseaux.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>MPR</source>
      <translation>MPR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_panel.py" />
      <source>My verdict</source>
      <translation>Mon avis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/contact_sheet.py" />
      <source>Name a .pdf, or choose fewer.</source>
      <translation>Indiquez un .pdf, ou choisissez-en moins.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>Name a plain file.</source>
      <translation>Indiquez un fichier ordinaire.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Name and PIN</source>
      <translation>Nom et code PIN</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>Name another file, or the table of an earlier export.</source>
      <translation>Indiquez un autre fichier, ou le tableau d’une exportation précédente.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <location filename="braintumor_desktop/workflow/carrying.py" />
      <location filename="braintumor_desktop/workflow/exporting.py" />
      <location filename="braintumor_desktop/workflow/handing_over.py" />
      <source>Name another file.</source>
      <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/project.py" />
      <source>Name the file of an earlier export, or a new one.</source>
      <translation>Indiquez le fichier d’une exportation précédente, ou un nouveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Name the patient in FHIR and QR code, too</source>
      <translation>Nommer le patient aussi dans FHIR et le code QR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <source>Name the patient, too</source>
      <translation>Nommer aussi le patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Name; * stands for anything</source>
      <translation>Nom ; * remplace tout</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Names are hidden (F12), and pictures may show them: show names first.</source>
      <translation>Les noms sont masqués (F12), et les images peuvent les montrer : affichez d’abord les noms.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/shown_case.py" />
      <source>Names are hidden (F12), and results name the patient: show names first.</source>
      <translation>Les noms sont masqués (F12) et les résultats nomment le patient : affichez d’abord les noms.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Names are hidden (F12), and what is sent names the patient.</source>
      <translation>Les noms sont masqués (F12), et ce qui est envoyé nomme le patient.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Names are hidden now (F12): only codes are written.</source>
      <translation>Les noms sont masqués (F12) : seuls des codes sont écrits.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Names that are burned into pixels are seen on a contact sheet.</source>
      <translation>Les noms incrustés dans les pixels se voient sur une planche-contact.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>neck</source>
      <translation>cou</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Negative predictive value</source>
      <translation>Valeur prédictive négative</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Nested deeper than {count} levels.</source>
      <translation>Imbriqué sur plus de {count} niveaux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>network</source>
      <translation>réseau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>network, edited</source>
      <translation>réseau, modifié</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Networks</source>
      <translation>Réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/help_window.py" />
      <source>Networks in use</source>
      <translation>Réseaux utilisés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Networks' outline, dashed</source>
      <translation>Contour des réseaux, en tirets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>New finding</source>
      <translation>Nouvelle anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>new finding</source>
      <translation>nouvelle anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>New key</source>
      <translation>Nouvelle touche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>New studies in {folder} are found from now on. What is there already is not opened.</source>
      <translation>Les nouveaux examens dans {folder} sont désormais détectés. Ce qui s’y trouve déjà n’est pas ouvert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Next case without an answer</source>
      <translation>Cas suivant sans réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Next finding</source>
      <translation>Anomalie suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Next kind of slab</source>
      <translation>Type de coupe épaisse suivant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Next layout</source>
      <translation>Disposition suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Next overlay</source>
      <translation>Superposition suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Next series</source>
      <translation>Série suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Next slice</source>
      <translation>Coupe suivante</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Next window of the file</source>
      <translation>Fenêtre suivante du fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Next, previous slice</source>
      <translation>Coupe suivante, précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>NIfTI or Analyze</source>
      <translation>NIfTI ou Analyze</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>No answer so far</source>
      <translation>Pas encore de réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>No archive is named so far: name one under Archives.</source>
      <translation>Aucune archive n'est encore nommée : nommez-en une sous Archives.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/summary.py" />
      <source>no case has been decided, or has two others who agree on it</source>
      <translation>aucun cas n’a été tranché, ni n’a deux autres lecteurs qui en conviennent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>no case has two readers</source>
      <translation>aucun cas n’a deux lecteurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <location filename="braintumor_desktop/review/summary.py" />
      <source>no case was read by both</source>
      <translation>aucun cas n’a été lu par les deux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/summary.py" />
      <source>no case was read twice</source>
      <translation>aucun cas n’a été lu deux fois</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>No cases to read.</source>
      <translation>Aucun cas à lire.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>No DICOM object</source>
      <translation>Pas d’objet DICOM</translation>
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
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>No finding overlaps</source>
      <translation>Aucune anomalie ne le recoupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>No folder is watched</source>
      <translation>Aucun dossier n’est surveillé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>No heat map is kept: “Judge this series again” makes one</source>
      <translation>Aucune carte de chaleur n’est conservée : « Réévaluer cette série » en crée une</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/table.py" />
      <source>No item fits the filter.</source>
      <translation>Aucun élément ne correspond au filtre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>No key image</source>
      <translation>Pas d’image clé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>No key images. K marks the slice that is shown.</source>
      <translation>Aucune image clé. K marque la coupe affichée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/sequence_choice.py" />
      <source>No kind of sequence</source>
      <translation>Aucun type de séquence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>No network has judged it.</source>
      <translation>Aucun réseau ne l’a évaluée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>No other date of this patient is open.</source>
      <translation>Aucune autre date de ce patient n’est ouverte.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>No other planes can be cut from this series</source>
      <translation>Aucun autre plan ne peut être reconstruit à partir de cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>No part of the finding is there: press on its outline or in it.</source>
      <translation>Aucune partie de l’anomalie à cet endroit : cliquer sur son contour ou à l’intérieur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>No Pixel Spacing</source>
      <translation>Pas de Pixel Spacing</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>no position</source>
      <translation>sans position</translation>
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
      <location filename="braintumor_desktop/desktop/work/store.py" />
      <source>No worklist is open</source>
      <translation>Aucune liste de travail n’est ouverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>No {slices} without a tumor were measured ({of}).</source>
      <translation>Aucune mesure sur des {slices} sans tumeur ({of}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Nobody has answered anything so far. Review, Read the list begins.</source>
      <translation>Personne n’a encore répondu. On commence par Lecture, Lire la liste.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>nobody listens there, or the network does not lead there.</source>
      <translation>personne n’y répond, ou le réseau n’y mène pas.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Nobody signs in: answers stand under the name that a reader chooses, or under that of the computer's user. Who switches readers on becomes the first administrator.</source>
      <translation>Personne ne s'identifie : les réponses portent le nom choisi par le lecteur, ou celui de l'utilisateur de l'ordinateur. Qui active l'identification devient le premier administrateur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>noise or an empty slice</source>
      <translation>du bruit ou une coupe vide</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Nominal Scanned Pixel Spacing (0018,2010), on the film</source>
      <translation>Nominal Scanned Pixel Spacing (0018,2010), sur le film</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>None</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/probability_bars.py" />
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <location filename="braintumor_desktop/workflow/kept_cases.py" />
      <source>None is where it was.</source>
      <translation>Aucun n’est plus là où il était.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>none named</source>
      <translation>aucun indiqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>none was called a tumor by mistake</source>
      <translation>aucune n’a été classée tumeur à tort</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>none was missed</source>
      <translation>aucune n’a été manquée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Not all cases are read blind. What the networks say is shown to all who read.</source>
      <translation>Tous les cas ne sont pas lus en aveugle. Ce que disent les réseaux sera montré à tous les lecteurs.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>not as signed: {files}.</source>
      <translation>différent de ce qui a été signé : {files}.</translation>
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
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>not covered before</source>
      <translation>non couvert auparavant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>not defined: {reason}</source>
      <translation>non défini : {reason}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>not flagged</source>
      <translation>non marqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>Not found in this study: {kinds}.</source>
      <translation>Introuvable dans cet examen : {kinds}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Not found so far</source>
      <translation>Pas encore trouvé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Not in an open series</source>
      <translation>Dans aucune série ouverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <location filename="braintumor_desktop/inference/gate.py" />
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>Not judged</source>
      <translation>Non évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>not judged</source>
      <translation>non jugé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>not judged before</source>
      <translation>non jugé auparavant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <source>Not judged so far: {dates}.</source>
      <translation>Pas encore évalué : {dates}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Not judged yet</source>
      <translation>Pas encore évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>Not judged: the header names another part, {part}. The networks know the brain only.</source>
      <translation>Non évalué : l’en-tête nomme une autre partie du corps ({part}). Les réseaux ne connaissent que le cerveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>Not judged: the table that gives its values their meaning (Modality LUT) is damaged. Export it again from the archive.</source>
      <translation>Non évalué : la table qui donne leur sens aux valeurs (Modality LUT) est endommagée. Exportez de nouveau depuis l’archive.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>Not judged: this is {kind}. The networks know MR only.</source>
      <translation>Non évalué : il s’agit de : {kind}. Les réseaux ne connaissent que l’IRM.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>Not judged: this is {kind}. The networks know plain slices only.</source>
      <translation>Non évalué : il s’agit de : {kind}. Les réseaux ne connaissent que de simples coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Not laid over the others: {why}</source>
      <translation>Non superposé aux autres : {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Not looked at yet.</source>
      <translation>Pas encore recherché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>not matched</source>
      <translation>non associé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <source>Not open</source>
      <translation>Non ouverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>not open</source>
      <translation>non ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Not shown over a series: {reason}</source>
      <translation>Affichée sur aucune série : {reason}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_model.py" />
      <source>Not shown over {series}: {reason}.</source>
      <translation>Pas affichée sur {series} : {reason}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Not taken: the key came before the case was shown. Press it again.</source>
      <translation>Non pris en compte : la touche a été pressée avant l’affichage du cas. Appuyez de nouveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>not verified</source>
      <translation>non vérifié</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Not written so far:</source>
      <translation>Non écrit jusqu’ici :</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>Nothing beside it says which line is the last: a missing end would not be found.</source>
      <translation>Rien à côté ne dit quelle ligne est la dernière : une fin manquante ne serait pas trouvée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/commitment.py" />
      <location filename="braintumor_desktop/pacs/server.py" />
      <source>Nothing can be received</source>
      <translation>Rien ne peut être reçu</translation>
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
      <location filename="braintumor_desktop/review/database.py" />
      <source>Nothing is made in its place before you say so.</source>
      <translation>Rien n’est créé à sa place sans votre accord.</translation>
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
      <location filename="braintumor_desktop/desktop/studies/study_list.py" />
      <source>Nothing is open. Open files or a folder, or drop them here.</source>
      <translation>Rien n’est ouvert. Ouvrez des fichiers ou un dossier, ou déposez-les ici.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>Nothing is outlined in this series.</source>
      <translation>Rien n’est délimité dans cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>Nothing is outlined in {whom}.</source>
      <translation>Rien n’est délimité dans {whom}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_panel.py" />
      <source>Nothing is outlined.</source>
      <translation>Rien n’est délimité.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>nothing is written until it is back</source>
      <translation>rien n’est écrit jusqu’à son retour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Nothing of a patient is seen until a reader signs in</source>
      <translation>Rien d'un patient n'est visible tant qu'aucun lecteur ne s'identifie</translation>
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
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Nothing saved so far</source>
      <translation>Rien d’enregistré</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Nothing shown here</source>
      <translation>Rien n’est affiché ici</translation>
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
      <translation>Rien n’a été évalué ni mesuré.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Nothing was measured for {slices} of this contrast.</source>
      <translation>Rien n’a été mesuré pour les {slices} de ce contraste.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Nothing was measured for {what}.</source>
      <translation>Rien n’a été mesuré pour {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>Nothing was taken over. Carry it again.</source>
      <translation>Rien n’a été repris. Transférez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/commands.py" />
      <source>Nothing yet</source>
      <translation>Rien encore</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>now part of {others}</source>
      <translation>fait maintenant partie de {others}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Now: {date}.</source>
      <translation>Maintenant : {date}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Number of the patient</source>
      <translation>Numéro du patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Numbers for research. Whether a change is a response or a progression is for a physician to say, not for the program.</source>
      <translation>Chiffres pour la recherche. C’est au médecin, et non au programme, de dire si un changement est une réponse ou une progression.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Object</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Objects</source>
      <translation>Objets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <location filename="braintumor_desktop/imaging/geometry.py" />
      <source>oblique</source>
      <translation>oblique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>of an unknown kind</source>
      <translation>de type inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Of the chosen finding, in all of its slices</source>
      <translation>De l’anomalie choisie, sur toutes ses coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>of the kind "other"</source>
      <translation>un objet de type « autre » (OT)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>of the modality "{modality}"</source>
      <translation>une image de modalité « {modality} »</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Of the shown series, for a telephone; it names nobody unless you want it</source>
      <translation>De la série affichée, pour un téléphone ; il ne nomme personne, sauf si vous le voulez</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Of the shown series: DICOM objects, report, FHIR, QR code</source>
      <translation>De la série affichée : objets DICOM, compte rendu, FHIR, code QR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Of the shown series: look at its pages, save them as PDF, print them</source>
      <translation>De la série affichée : voir les pages, les enregistrer en PDF, les imprimer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Of the shown study</source>
      <translation>De l'examen affiché</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Of the stored values after rescale, without padding</source>
      <translation>Des valeurs enregistrées après mise à l’échelle, sans remplissage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>of the three certificate files all are named, or none</source>
      <translation>des trois fichiers de certificats, tous sont nommés, ou aucun</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Of the two diameters</source>
      <translation>Des deux diamètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {all} {slices} with a tumor ({of}, {count} patient that the networks were not trained on), {percent} were called a tumor: {missed}.</source>
      <translation>Sur {all} {slices} avec tumeur ({of}, {count} patient hors de l’entraînement des réseaux), {percent} ont été classées comme tumeur : {missed}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {all} {slices} with a tumor ({of}, {count} patients that the networks were not trained on), {percent} were called a tumor: {missed}.</source>
      <translation>Sur {all} {slices} avec tumeur ({of}, {count} patients hors de l’entraînement des réseaux), {percent} ont été classées comme tumeur : {missed}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {all} {slices} without a tumor, {percent} were called a tumor: {wrong}.</source>
      <translation>Sur {all} {slices} sans tumeur, {percent} ont été classées comme tumeur : {wrong}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {count} held-out slice ({contrast}) with a tumor probability from {low} to {high}, {tumors} ({percent}%) showed a tumor.</source>
      <translation>Sur {count} coupe de test ({contrast}) avec une probabilité de tumeur de {low} à {high}, {tumors} ({percent} %) montrait une tumeur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Of {count} held-out slices ({contrast}) with a tumor probability from {low} to {high}, {tumors} ({percent}%) showed a tumor.</source>
      <translation>Sur {count} coupes de test ({contrast}) avec une probabilité de tumeur de {low} à {high}, {tumors} ({percent} %) montraient une tumeur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Off</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>On</source>
      <translation>Activé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>On FLAIR the abnormality is outlined, with its edema.</source>
      <translation>En FLAIR, c’est l’anomalie qui est délimitée, avec son œdème.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>On T1 after contrast the mass itself is outlined, with its necrosis.</source>
      <translation>En T1 après injection, c’est la masse elle-même qui est délimitée, avec sa nécrose.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>On T1 without contrast the border is a guess.</source>
      <translation>En T1 sans injection, la limite est une estimation.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>On T2 the abnormality is outlined, with its edema.</source>
      <translation>En T2, c’est l’anomalie qui est délimitée, avec son œdème.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>On the item that is chosen</source>
      <translation>Sur l’élément choisi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>One file with the readers' answers, comments, flags, outlines and what was measured, without the pictures. It names patients. File, Merge a carried worklist takes it in.</source>
      <translation>Un fichier avec les réponses des lecteurs, commentaires, marques, contours et mesures, sans les images. Il nomme des patients. Fichier, Fusionner une liste de travail apportée le reprend.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>One large, three small</source>
      <translation>Une grande, trois petites</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>one of {choices}</source>
      <translation>l’un de {choices}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>One viewport</source>
      <translation>Une vue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>One window</source>
      <translation>Fenêtre unique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Only administrators change the archives.</source>
      <translation>Seuls les administrateurs modifient les archives.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/configuring.py" />
      <source>Only administrators change when the window is locked.</source>
      <translation>Seuls les administrateurs règlent le verrouillage de la fenêtre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>Only administrators look after the readers.</source>
      <translation>Seuls les administrateurs gèrent les lecteurs.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Only administrators put a copy in the place of the worklist.</source>
      <translation>Seuls les administrateurs remplacent la liste de travail par une copie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>Only administrators read the audit log.</source>
      <translation>Seuls les administrateurs lisent le journal d'audit.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <source>Only one date of this patient is open.</source>
      <translation>Une seule date de ce patient est ouverte.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <location filename="braintumor_desktop/station/settings.py" />
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
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Open a folder: its series and pictures are the cases.</source>
      <translation>Ouvrez un dossier : ses séries et images sont les cas.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Open a handed-over study</source>
      <translation>Ouvrir un examen transmis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open a handed-over study…</source>
      <translation>Ouvrir un examen transmis…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Open a scan to see what the networks say of it.</source>
      <translation>Ouvrir un examen pour voir ce qu’en disent les réseaux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Open a worklist</source>
      <translation>Ouvrir une liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Open again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open another worklist…</source>
      <translation>Ouvrir une autre liste de travail…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Open files</source>
      <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open files…</source>
      <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Open folder</source>
      <translation>Ouvrir un dossier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open folder…</source>
      <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>Open it</source>
      <translation>L’ouvrir</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>Open its folder again.</source>
      <translation>Rouvrez son dossier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Open new studies of watched folders and judge them; switched off, they only enter the worklist.</source>
      <translation>Ouvrir et évaluer les nouveaux examens des dossiers surveillés ; désactivé, ils entrent seulement dans la liste de travail.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/store.py" />
      <source>Open one.</source>
      <translation>Ouvrez-en une.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open recent</source>
      <translation>Ouverts récemment</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Open the sample study</source>
      <translation>Ouvrir l’examen d’exemple</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Open whole series</source>
      <translation>Ouvrir toute la série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Open {count} more from the worklist</source>
      <translation>Ouvrir {count} de plus depuis la liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Opened</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/help_window.py" />
      <source>Opens brain MR slices and shows what networks say of them. It works without a network connection and sends nothing anywhere.</source>
      <translation>Ouvre des coupes IRM du cerveau et montre ce que des réseaux de neurones en disent. Il fonctionne sans connexion et n’envoie rien.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Opens its files where they are not open</source>
      <translation>Ouvre ses fichiers s’ils ne sont pas ouverts</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Orientation</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>orientations</source>
      <translation>orientations</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Other networks judged than those that were measured ({names}): nothing is known.</source>
      <translation>Les réseaux utilisés ne sont pas ceux qui ont été mesurés ({names}) : rien n’est connu.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <source>Other object</source>
      <translation>Autre objet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>Other series of this date: {list}.</source>
      <translation>Autres séries de cette date : {list}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Others, under Judge, Classifier: {what}.</source>
      <translation>Autres, sous Évaluer, Classificateur : {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Our AE title</source>
      <translation>Notre titre AE</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Our certificate</source>
      <translation>Notre certificat</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Outline</source>
      <translation>Contour</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Outline as the networks do</source>
      <translation>Contours des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Outline the finding in two slices with others between them first.</source>
      <translation>Délimiter d’abord l’anomalie sur deux coupes entre lesquelles il y en a d’autres.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Outline the mask</source>
      <translation>Contour du masque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Outline the slices between those in which the finding is outlined</source>
      <translation>Tracer le contour sur les coupes situées entre celles où l’anomalie est délimitée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Outline, area, volume, diameters</source>
      <translation>Contour, surface, volume, diamètres</translation>
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
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>Outlined at different thresholds: {thresholds}. Sizes differ by that alone.</source>
      <translation>Contours tracés à des seuils différents : {thresholds}. Cela suffit à changer les tailles.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>Outlined at threshold</source>
      <translation>Contours au seuil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>outlined at {now} instead of {before}</source>
      <translation>délimité à partir de {now} au lieu de {before}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>outlined at {threshold}</source>
      <translation>contours à {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Outlined by</source>
      <translation>Délimité par</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>outlined otherwise</source>
      <translation>contour différent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Outlined {how}.</source>
      <translation>Délimité {how}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Outlined, measured, corrected</source>
      <translation>Délimité, mesuré, corrigé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Outlines (DICOM segmentation)</source>
      <translation>Contours (segmentation DICOM)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>Outlines are those of the slices alone: where neighbors make a slice a tumor, it often has none.</source>
      <translation>Les contours sont ceux des coupes seules : là où les voisines font d’une coupe une tumeur, elle n’en a souvent pas.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>outside the slices</source>
      <translation>hors des coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Over several slices</source>
      <translation>Sur plusieurs coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Over time</source>
      <translation>Au cours du temps</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Over {series}</source>
      <translation>Sur {series}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Over {series} and {count} more</source>
      <translation>Sur {series} et {count} de plus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Overlap (Dice)</source>
      <translation>Recouvrement (Dice)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Overlap with a reader's outline on held-out slices ({contrast}): mean Dice {dice} (1 is the same outline, 0 none of it).</source>
      <translation>Recouvrement avec le contour d’un lecteur sur des coupes de test ({contrast}) : Dice moyen {dice} (1 : même contour, 0 : rien en commun).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Overlay</source>
      <translation>Superposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Overlay in this viewport</source>
      <translation>Superposition dans cette vue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Packed</source>
      <translation>Archivé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Page width</source>
      <translation>Largeur de page</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <location filename="braintumor_desktop/desktop/look/paper.py" />
      <source>page {number} of {pages}</source>
      <translation>page {number} sur {pages}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/printing.py" />
      <source>page {page} of {total}</source>
      <translation>page {page} sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Paint a ball, and grow into the slices beside</source>
      <translation>Peindre une sphère et s’étendre aux coupes voisines</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Paint only values</source>
      <translation>Peindre seulement les valeurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Pan</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>pancreas</source>
      <translation>pancréas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/folding.py" />
      <source>Panels</source>
      <translation>Panneaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Part</source>
      <translation>Composant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Part covered</source>
      <translation>Partie couverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/tracking.py" />
      <source>part finding {number} from its match</source>
      <translation>dissocier l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Partial</source>
      <translation>Partiel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Parts of the program</source>
      <translation>Composants du programme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/threshold_bar.py" />
      <source>Parts that nowhere reach {peak} are left out.</source>
      <translation>Les parties qui n’atteignent nulle part {peak} sont omises.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Password again</source>
      <translation>Mot de passe encore une fois</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <source>Password of the project's file; empty: not encrypted</source>
      <translation>Mot de passe du fichier du projet ; vide : non chiffré</translation>
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
      <translation>Identifiant du patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Patient {number}</source>
      <translation>Patient {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Patients</source>
      <translation>Patients</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Patients, studies, items and readers get codes. Names, numbers, dates, descriptions, paths, UIDs and comments are left out. The table of codes is written into a file of its own: choose an earlier one, and the same patient gets the same code.</source>
      <translation>Patients, examens, éléments et lecteurs reçoivent des codes. Noms, numéros, dates, descriptions, chemins, UID et commentaires sont omis. La table des codes est écrite dans un fichier à part : avec une table précédente, le même patient reçoit le même code.</translation>
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
      <translation>En pause à {done} sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>pelvis</source>
      <translation>bassin</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>phase axis {axis}</source>
      <translation>phase axe {axis}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/viewer/picture_view.py" />
      <location filename="braintumor_desktop/desktop/worklist/cells.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Picture of both dates</source>
      <translation>Image des deux dates</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Picture {number}</source>
      <translation>Image {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Picture {place} of {count}</source>
      <translation>Image {place} sur {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>pictures of tumors alone</source>
      <translation>images de tumeurs uniquement</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>PIN</source>
      <translation>Code PIN</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>PIN again</source>
      <translation>Code PIN, à nouveau</translation>
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
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>pixdim of the NIfTI header</source>
      <translation>pixdim de l’en-tête NIfTI</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Pixel Spacing (0028,0030), calibrated ({kind})</source>
      <translation>Pixel Spacing (0028,0030), calibré ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Pixel Spacing (0028,0030), equal to {name}: not in the patient</source>
      <translation>Pixel Spacing (0028,0030), égal à {name} : pas dans le patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Pixel Spacing {value} gives no distances: sizes are in pixels.</source>
      <translation>Pixel Spacing {value} ne donne pas de distances : les tailles sont en pixels.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Pixel under the pointer</source>
      <translation>Pixel sous le pointeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Place</source>
      <translation>Localisation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/panel.py" />
      <source>plane</source>
      <translation>plan</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Planes</source>
      <translation>Plans</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/cine.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/viewport.py" />
      <source>Play</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
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
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Port for its answer; 0: on our connection</source>
      <translation>Port pour sa réponse ; 0 : sur notre connexion</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/commitment.py" />
      <location filename="braintumor_desktop/pacs/server.py" />
      <source>Port {port} cannot be used: {why}.</source>
      <translation>Le port {port} ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Positive predictive value</source>
      <translation>Valeur prédictive positive</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Preamble</source>
      <translation>Préambule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Press Ctrl+J to judge this series.</source>
      <translation>Ctrl+J évalue cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Press Enter or double-click to read it.</source>
      <translation>Entrée ou double clic pour le lire.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Press on a connected part: it goes</source>
      <translation>Appuyer sur une partie connexe : elle disparaît</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Press on a connected part: the others go</source>
      <translation>Appuyer sur une partie connexe : les autres disparaissent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>Press on another finding, to merge it with the chosen one.</source>
      <translation>Appuyer sur une autre anomalie pour la fusionner avec celle qui est choisie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/brush.py" />
      <source>Press on the finding that is to become one with finding {number}.</source>
      <translation>Appuyer sur l’anomalie à fusionner avec l’anomalie {number}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Press on the lesion and drag up: what is connected and as bright is added</source>
      <translation>Appuyer sur la lésion et glisser vers le haut : ce qui est connexe et de même intensité est ajouté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Press on the other finding</source>
      <translation>Appuyer sur l’autre anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/brush.py" />
      <source>Press on the part of a finding that is to go.</source>
      <translation>Appuyer sur la partie d’une anomalie à retirer.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/brush.py" />
      <source>Press on the part of a finding that is to stay: its other parts go.</source>
      <translation>Appuyer sur la partie d’une anomalie à garder : ses autres parties sont retirées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Press the new key of “{action}”.</source>
      <translation>Appuyez sur la nouvelle touche de « {action} ».</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Previous case without an answer</source>
      <translation>Cas précédent sans réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Previous finding</source>
      <translation>Anomalie précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Previous layout</source>
      <translation>Disposition précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Previous page</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Previous series</source>
      <translation>Série précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Previous slice</source>
      <translation>Coupe précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Print key images…</source>
      <translation>Imprimer les images clés…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Print picture…</source>
      <translation>Imprimer l’image…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Printed</source>
      <translation>Imprimé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Private, of unknown creator</source>
      <translation>Privé, créateur inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/probability_bars.py" />
      <source>Probabilities: {said}</source>
      <translation>Probabilités : {said}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Probability</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>process {number} on {computer} uses it since {time}</source>
      <translation>le processus {number} sur {computer} l’utilise depuis {time}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>process {number} uses it since {time}</source>
      <translation>le processus {number} l’utilise depuis {time}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Product of diameters (mm²)</source>
      <translation>Produit des diamètres (mm²)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Product of the two diameters</source>
      <translation>Produit des deux diamètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Program: {name}.</source>
      <translation>Programme : {name}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/running_dialog.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Project: a new file, or that of earlier studies</source>
      <translation>Projet : un nouveau fichier, ou celui d’examens antérieurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>property</source>
      <translation>propriété</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>prostate</source>
      <translation>prostate</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Put the copy of {moment} in its place</source>
      <translation>Mettre la copie du {moment} à sa place</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <source>QR code</source>
      <translation>Code QR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/sign_in_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Read the list</source>
      <translation>Lire la liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Read the list…</source>
      <translation>Lire la liste…</translation>
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
      <translation>Lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Reader's answer</source>
      <translation>Réponse du lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Readers</source>
      <translation>Lecteurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Readers changed</source>
      <translation>Lecteurs modifiés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Readers differ in no case.</source>
      <translation>Les lecteurs ne divergent dans aucun cas.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Readers differ: which answer is right?</source>
      <translation>Les lecteurs divergent : quelle réponse est juste ?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Readers must sign in</source>
      <translation>Les lecteurs doivent s'identifier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>Readers sign in at this worklist: a new one, at which nobody does, is not made in its place.</source>
      <translation>Les lecteurs s’identifient sur cette liste de travail : une nouvelle, où personne ne le fait, n’est pas créée à sa place.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Readers sign in with a PIN, and the window can be locked. Who has no PIN is let in by the name alone: give each reader one. A PIN keeps colleagues apart; it does not protect the files against who is logged in at this computer as the same user.</source>
      <translation>Les lecteurs s’identifient par un code, et la fenêtre peut être verrouillée. Qui n’a pas de code entre avec le nom seul : donnez-en un à chaque lecteur. Un code sépare les collègues ; il ne protège pas les fichiers de qui est connecté à cet ordinateur comme le même utilisateur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Readers…</source>
      <translation>Lecteurs…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>Reading</source>
      <translation>Lecture en cours</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Reading is stopped. The list stays blind for all who read it.</source>
      <translation>La lecture est arrêtée. La liste reste en aveugle pour tous ceux qui la lisent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>reading it failed</source>
      <translation>la lecture a échoué</translation>
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
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Reading the slices…</source>
      <translation>Lecture des coupes…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Reading the worklist…</source>
      <translation>Lecture de la liste de travail…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Reading …</source>
      <translation>Lecture …</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Reading: on to the next case</source>
      <translation>Lecture : passer au cas suivant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Read…</source>
      <translation>Lire…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Received</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
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
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Reddish purple</source>
      <translation>Violet rougeâtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>Redo {what}</source>
      <translation>Rétablir : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Reference lines</source>
      <translation>Lignes de référence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/agreement/page.py" />
      <source>Reference standard</source>
      <translation>Étalon de référence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
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
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Region in space</source>
      <translation>Région dans l’espace</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Registration</source>
      <translation>Recalage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Reject finding</source>
      <translation>Rejeter l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>reject finding {number}</source>
      <translation>rejeter l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>rejected</source>
      <translation>rejetée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>Rejected by the reader.</source>
      <translation>Rejetée par le lecteur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>rejected on {date}</source>
      <translation>rejetée le {date}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>rejected on {date}, not counted</source>
      <translation>rejetée le {date}, non comptée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>rejected, not counted</source>
      <translation>rejetée, non comptée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>Release</source>
      <translation>Libérer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>released</source>
      <translation>libéré</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Remember this arrangement</source>
      <translation>Mémoriser cette disposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Remember what was opened</source>
      <translation>Mémoriser ce qui a été ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>Remembered: {kinds}.</source>
      <translation>Mémorisé : {kinds}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Remove a part</source>
      <translation>Retirer une partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Remove a saved filter</source>
      <translation>Supprimer un filtre enregistré</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Remove from the worklist</source>
      <translation>Retirer de la liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>Remove it with `models remove`, then add the file again.</source>
      <translation>Supprimez-le avec `models remove`, puis ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>remove part</source>
      <translation>retirer la partie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/answers_file.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>renaming failed</source>
      <translation>le renommage a échoué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Report</source>
      <translation>Compte rendu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>report</source>
      <translation>rapport</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Report (FHIR)</source>
      <translation>Compte rendu (FHIR)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>Report (PDF)</source>
      <translation>Compte rendu (PDF)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Report made</source>
      <translation>Compte rendu établi le</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Reports and documents</source>
      <translation>Comptes rendus et documents</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/crashes.py" />
      <source>Reports of crashes cannot be written</source>
      <translation>Les rapports de plantage ne peuvent pas être écrits</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>Rescale {name} {value} is not usable: values are as stored.</source>
      <translation>Rescale {name} {value} n’est pas utilisable : valeurs telles qu’enregistrées.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>reset finding {number}</source>
      <translation>réinitialiser l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/tracking.py" />
      <source>reset the match of finding {number}</source>
      <translation>réinitialiser l’association de l’anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Reset view</source>
      <translation>Réinitialiser la vue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Restore a copy</source>
      <translation>Restaurer une copie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Restore layout</source>
      <translation>Rétablir les panneaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Restore the worklist…</source>
      <translation>Restaurer la liste de travail…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Result of the reader</source>
      <translation>Résultat du lecteur</translation>
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
      <location filename="braintumor_desktop/desktop/shell/shown_case.py" />
      <source>Results are not exported before you have answered: reading is blind.</source>
      <translation>Les résultats ne sont pas exportés avant votre réponse : la lecture est en aveugle.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Results are not saved</source>
      <translation>Résultats non enregistrés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Results of earlier runs are no input: those in {folder} and {count} more.</source>
      <translation>Les résultats de passages précédents ne sont pas ouverts : ceux de {folder} et de {count} autres.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>Results of earlier runs are no input: those in {folder}.</source>
      <translation>Les résultats de passages précédents ne sont pas ouverts : ceux de {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Results stay here while you read blind: they tell the answers.</source>
      <translation>Les résultats restent ici tant que vous lisez en aveugle : ils disent les réponses.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Results: answers, findings, measurements, remarks, and the reports as PDF</source>
      <translation>Résultats : réponses, anomalies, mesures, remarques, et les comptes rendus en PDF</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Retire</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Review</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Reviewed</source>
      <translation>Lu</translation>
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
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>ROC</source>
      <translation>ROC</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>row {place} of {section} is none</source>
      <translation>la ligne {place} de {section} n’en est pas une</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <source>row {place} of {section} is too large</source>
      <translation>la ligne {place} de {section} est trop grande</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Rows and columns as in the file</source>
      <translation>Lignes et colonnes comme dans le fichier</translation>
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
      <translation>coupes sagittales</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Same as before</source>
      <translation>Comme avant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Same as my first answer</source>
      <translation>Comme ma première réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Same lesion as</source>
      <translation>Même lésion que</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>Save all as PNG…</source>
      <translation>Tout enregistrer en PNG…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Save as zip…</source>
      <translation>Enregistrer en zip…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Save diagnostics</source>
      <translation>Enregistrer les données de diagnostic</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>Save diagnostics…</source>
      <translation>Enregistrer les données de diagnostic…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Save for iMRMC…</source>
      <translation>Enregistrer pour iMRMC…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>Save key images as PNG</source>
      <translation>Enregistrer les images clés en PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Save key images…</source>
      <translation>Enregistrer les images clés…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save picture as PNG</source>
      <translation>Enregistrer l’image en PNG</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Save picture…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save table as CSV</source>
      <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Save table as CSV…</source>
      <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Save table…</source>
      <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save the agreement</source>
      <translation>Enregistrer la concordance</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Save the follow-up</source>
      <translation>Enregistrer le suivi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Save this filter</source>
      <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Save this filter…</source>
      <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Save without text…</source>
      <translation>Enregistrer sans texte…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <location filename="braintumor_desktop/desktop/shell/agreement.py" />
      <location filename="braintumor_desktop/desktop/shell/closing.py" />
      <location filename="braintumor_desktop/desktop/shell/followup_saving.py" />
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>Saved as {path}.</source>
      <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>Saved filters</source>
      <translation>Filtres enregistrés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/closing.py" />
      <source>Saved, without names of patients.</source>
      <translation>Enregistré, sans noms de patients.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Scanner</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Scroll together</source>
      <translation>Défilement commun</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>SD (population)</source>
      <translation>ET (population)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Search an archive on the network, fetch studies, send results</source>
      <translation>Interroger une archive du réseau, récupérer des examens, envoyer des résultats</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Search names, patients, comments</source>
      <translation>Chercher noms, patients, commentaires</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Search the worklist</source>
      <translation>Chercher dans la liste de travail</translation>
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
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Second answer, with the networks. What they say is shown now.</source>
      <translation>Seconde réponse, avec les réseaux. Leur avis est maintenant affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>see its texts</source>
      <translation>voir ses textes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>see part {number}</source>
      <translation>voir la partie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Seed of the order</source>
      <translation>Graine de l’ordre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>Segment {number}</source>
      <translation>Segment {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/grouping.py" />
      <source>Segmentations, reports and localizers</source>
      <translation>Segmentations, comptes rendus et localiseurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Segmenter</source>
      <translation>Réseau de segmentation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>segmenter</source>
      <translation>réseau de segmentation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Segments</source>
      <translation>Segments</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>Segments are outlined that it does not describe: {numbers}.</source>
      <translation>Des segments délimités ne sont pas décrits : {numbers}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>selected from</source>
      <translation>sélectionné parmi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>Send…</source>
      <translation>Envoyer…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>Sensitive: a tumor from a probability of {threshold} on</source>
      <translation>Sensible : tumeur à partir d’une probabilité de {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Sensitivity</source>
      <translation>Sensibilité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Sensitivity, aided less alone</source>
      <translation>Sensibilité, avec réseaux moins seul</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Sensitivity, specificity and AUC are against {reader} alone.</source>
      <translation>Sensibilité, spécificité et AUC se rapportent à {reader} seul.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Sent to an archive</source>
      <translation>Envoyé à une archive</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Sequence</source>
      <translation>Séquence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Series</source>
      <translation>Série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_list.py" />
      <source>Series and pictures</source>
      <translation>Séries et images</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Series into a viewport</source>
      <translation>Série dans une vue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Series of different frames of reference scroll together from these slices on</source>
      <translation>Les séries de repères différents défilent ensemble à partir de ces coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/identity.py" />
      <source>Series {number}</source>
      <translation>Série {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Series: {answer} so far.</source>
      <translation>Série : {answer} pour l’instant.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Series: {answer}.</source>
      <translation>Série : {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Set aside what is not judged so far</source>
      <translation>Mettre de côté ce qui n’est pas encore évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Set by your administrator.</source>
      <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Set key</source>
      <translation>Définir la touche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Set the PIN</source>
      <translation>Définir le code PIN</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Settings…</source>
      <translation>Paramètres…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/volume.py" />
      <source>several of its slices lie at the same place</source>
      <translation>plusieurs de ses coupes se trouvent au même endroit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Sex, age</source>
      <translation>Sexe, âge</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Shall nobody sign in any more?</source>
      <translation>Plus personne ne doit s'identifier ?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>Share of the later date</source>
      <translation>Part de la date récente</translation>
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
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>shoulder</source>
      <translation>épaule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Show all segments</source>
      <translation>Afficher tous les segments</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Show drawings</source>
      <translation>Afficher les tracés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>Show heat map</source>
      <translation>Afficher la carte de chaleur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <source>Show it</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/overlay.py" />
      <source>Show overlay</source>
      <translation>Afficher la superposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Show the item</source>
      <translation>Afficher l’élément</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Show this segment</source>
      <translation>Afficher ce segment</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Show this segment alone</source>
      <translation>Afficher ce segment seul</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/joining.py" />
      <source>Show two series side by side first, each at the slice that belongs to the other's.</source>
      <translation>Afficher d’abord deux séries côte à côte, chacune sur la coupe qui correspond à celle de l’autre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Shown slice: {answer}.</source>
      <translation>Coupe affichée : {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Shuffle the cases, for this reader</source>
      <translation>Mélanger les cas pour ce lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/sign_in_window.py" />
      <source>Sign in</source>
      <translation>S'identifier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Sign in no more</source>
      <translation>Ne plus s'identifier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Sign out</source>
      <translation>Se déconnecter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Sign-in failed</source>
      <translation>Échec d'identification</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>Signature of the installation</source>
      <translation>Signature de l’installation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Signed in</source>
      <translation>Identifié</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/life/installation.py" />
      <source>Signed original</source>
      <translation>Original signé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>Signed original: all {count} files are unchanged, key {key}</source>
      <translation>Original signé : les {count} fichiers sont inchangés, clé {key}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Signed out</source>
      <translation>Déconnecté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Signs in</source>
      <translation>S'identifie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>since the date before</source>
      <translation>depuis la date précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/followup_window.py" />
      <location filename="braintumor_desktop/exchange/followup.py" />
      <source>since the first date</source>
      <translation>depuis la première date</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Size of the brush</source>
      <translation>Taille du pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>sizes</source>
      <translation>tailles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Sky blue</source>
      <translation>Bleu ciel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Slab</source>
      <translation>Coupe épaisse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <source>Slice</source>
      <translation>Coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>slice axis {axis}</source>
      <translation>coupe axe {axis}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Slice thickness</source>
      <translation>Épaisseur de coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_model.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>slice {place} / {count}</source>
      <translation>coupe {place} / {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/slice_slider.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
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
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Slices</source>
      <translation>Coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>slices</source>
      <translation>coupes</translation>
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
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Slices are not evenly spaced: in a volume each reaches half-way to its neighbors.</source>
      <translation>Les coupes ne sont pas régulièrement espacées : dans un volume, chacune s’étend jusqu’à mi-chemin de ses voisines.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Slices are shifted against each other, as by a gantry that is tilted by {angle}°.</source>
      <translation>Les coupes sont décalées entre elles, comme avec un statif incliné de {angle}°.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Slices in which it is outlined</source>
      <translation>Coupes où elle est délimitée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Slices judged</source>
      <translation>Coupes évaluées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>Slices lie {distance} m apart, where no patient is: no volume.</source>
      <translation>Les coupes sont distantes de {distance} m, hors de tout patient : pas de volume.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>Slices of {count} {what} came as one series ({names}): shown apart.</source>
      <translation>Des coupes de {count} {what} différentes formaient une seule série ({names}) : affichées séparément.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Smaller brush</source>
      <translation>Pinceau plus petit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Smooth</source>
      <translation>Lisser</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>smooth</source>
      <translation>lissage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <location filename="braintumor_desktop/imaging/display.py" />
      <source>Soft window</source>
      <translation>Fenêtrage doux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>some by hand</source>
      <translation>certains à la main</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>Some files must be looked at.</source>
      <translation>Certains fichiers doivent être regardés.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Some of these files are read blind in another worklist: what the networks say of them is hidden until they are answered there.</source>
      <translation>Certains de ces fichiers sont lus en aveugle dans une autre liste de travail : ce que disent les réseaux reste caché jusqu’à ce qu’une réponse y soit donnée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_menu.py" />
      <source>Something else</source>
      <translation>Autre chose</translation>
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
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>something like writing stands at its border</source>
      <translation>il y a comme du texte au bord de l’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>space {space}, time {time}</source>
      <translation>espace {space}, temps {time}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>Spacing (row × column × slice)</source>
      <translation>Espacement (ligne × colonne × coupe)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>Spacing is unknown in this picture: sizes are in pixels.</source>
      <translation>L’espacement des pixels de cette image est inconnu : les tailles sont en pixels.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>Specific: a tumor from a probability of {threshold} on</source>
      <translation>Spécifique : tumeur à partir d’une probabilité de {threshold}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Specificity</source>
      <translation>Spécificité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Specificity, aided less alone</source>
      <translation>Spécificité, avec réseaux moins seul</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>spine</source>
      <translation>rachis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>split</source>
      <translation>division</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Split by a line</source>
      <translation>Séparer par une ligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>split from {others}</source>
      <translation>séparé de {others}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>split, beside it {others}</source>
      <translation>divisé, à côté {others}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>stack</source>
      <translation>pile</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Status</source>
      <translation>Statut</translation>
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
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/errors.py" />
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Stopped</source>
      <translation>Interrompu</translation>
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
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup_heads.py" />
      <source>Stopped. Dates that are not laid over each other are not matched.</source>
      <translation>Arrêté. Les dates qui ne sont pas superposées ne sont pas associées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>Stopped. Nothing was linked.</source>
      <translation>Arrêté. Rien n'a été lié.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Stopped. What is shown is what was worked out before.</source>
      <translation>Arrêté. Ce qui est affiché a été calculé avant.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Stopped: its results were not taken over.</source>
      <translation>Arrêté : ses résultats n’ont pas été repris.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>Stopped: nothing was merged.</source>
      <translation>Arrêté : rien n’a été fusionné.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Stopped: nothing was written.</source>
      <translation>Arrêté : rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>Stopped: the files that were written are whole.</source>
      <translation>Arrêté : les fichiers écrits sont complets.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>Studies</source>
      <translation>Examens</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Study</source>
      <translation>Examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Study codes in place of names</source>
      <translation>Codes d’étude à la place des noms</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/grouping.py" />
      <source>Study without a date</source>
      <translation>Examen sans date</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <location filename="braintumor_desktop/desktop/dialogs/summary_window.py" />
      <source>Summary as QR code</source>
      <translation>Résumé en code QR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Summary as QR code…</source>
      <translation>Résumé en code QR…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>SYNTHETIC, NOT A PATIENT</source>
      <translation>SYNTHÉTIQUE, PAS UN PATIENT</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>T1 after contrast</source>
      <translation>T1 après injection</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>T1 without contrast</source>
      <translation>T1 sans injection</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>T1, T1 +C, T2 and FLAIR again</source>
      <translation>De nouveau T1, T1 +C, T2 et FLAIR</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>T1, T1 +C, T2 and FLAIR of this study side by side, or as remembered</source>
      <translation>T1, T1 +C, T2 et FLAIR de cet examen côte à côte, ou comme mémorisé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>T2</source>
      <translation>T2</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/corner_text.py" />
      <source>table</source>
      <translation>table</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Table of all series and pictures</source>
      <translation>Tableau de toutes les séries et images</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/file_dialogs.py" />
      <source>Table of codes: a new or an earlier one</source>
      <translation>Table des codes : nouvelle ou précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/model.py" />
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Take the last answer back</source>
      <translation>Retirer la dernière réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Take the last change back</source>
      <translation>Annuler la dernière modification</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>Take this key</source>
      <translation>Prendre cette touche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Taking the results over…</source>
      <translation>Reprise des résultats…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Target finding</source>
      <translation>Lésion cible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/listings.py" />
      <source>target, finding {number}</source>
      <translation>cible, anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>Tell the password by another way than the file.</source>
      <translation>Communiquez le mot de passe par une autre voie que le fichier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Ten slices back</source>
      <translation>Dix coupes en arrière</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Ten slices on</source>
      <translation>Dix coupes en avant</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Text of the license</source>
      <translation>Texte de la licence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Text on the picture</source>
      <translation>Texte sur l’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>The administrator's policy {path}: {what}.</source>
      <translation>Stratégie de l’administrateur {path} : {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>the archive did not answer</source>
      <translation>l’archive n’a pas répondu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>the archive refuses it ({code})</source>
      <translation>l’archive le refuse ({code})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>the archive takes no such objects</source>
      <translation>l’archive n’accepte pas de tels objets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>The archive was not opened</source>
      <translation>L’archive n’a pas été ouverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>The archive {name}: {why}.</source>
      <translation>L'archive {name} : {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit.py" />
      <source>The audit log has been changed</source>
      <translation>Le journal d’audit a été modifié</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>The case is being opened.</source>
      <translation>Le cas est en cours d’ouverture.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>the catalog has {names}</source>
      <translation>le catalogue contient {names}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>The catalog of networks is damaged</source>
      <translation>Le catalogue des réseaux est endommagé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>The catalog of networks is missing</source>
      <translation>Le catalogue des réseaux est absent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>The certificates cannot be used</source>
      <translation>Les certificats ne peuvent pas être utilisés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/content.py" />
      <source>the checksum of its compressed content does not fit: some of it has changed</source>
      <translation>la somme de contrôle de son contenu compressé ne correspond pas : une partie a changé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>The chosen drawing; it can be undone</source>
      <translation>Le tracé choisi ; peut être annulé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>The chosen finding leaves volume, count and table, not the list</source>
      <translation>L’anomalie choisie ne compte plus dans le volume, le nombre et le tableau ; elle reste dans la liste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>The chosen finding, in all of its slices</source>
      <translation>L’anomalie choisie, sur toutes ses coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>The chosen items, before all others</source>
      <translation>Les éléments choisis, avant tous les autres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_window.py" />
      <source>The chosen part</source>
      <translation>La partie choisie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>The chosen tool</source>
      <translation>L’outil choisi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>The clock was set back {count} time.</source>
      <translation>L'horloge a été reculée {count} fois.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>The clock was set back {count} times.</source>
      <translation>L'horloge a été reculée {count} fois.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>The computer's administrator lets a new administrator be made (people/new_administrator). Take it out of the policy afterwards.</source>
      <translation>L'administrateur de l'ordinateur permet de nommer un nouvel administrateur (people/new_administrator). Retirez-le ensuite de la stratégie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>The computer's administrator wants readers to sign in, and there is none so far: who makes the first administrator looks after the readers.</source>
      <translation>L'administrateur de l'ordinateur exige que les lecteurs s'identifient, et il n'y en a pas encore : qui nomme le premier administrateur gère les lecteurs.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The contrast of this series is not known: see the table for each.</source>
      <translation>Le contraste de cette série est inconnu : voir le tableau pour chacun.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The copy {name} took its place.</source>
      <translation>La copie {name} la remplace.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The copy {path} is not sound</source>
      <translation>La copie {path} n’est pas saine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The damaged database {path} cannot be put aside</source>
      <translation>La base de données endommagée {path} ne peut pas être mise de côté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/answers_file.py" />
      <source>The damaged file {path} cannot be put aside</source>
      <translation>Le fichier endommagé {path} ne peut pas être mis de côté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The database was brought from version {before} to {now}; a copy of the old one was kept.</source>
      <translation>La base de données est passée de la version {before} à {now} ; une copie de l’ancienne a été conservée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The database was damaged ({problem}); it is kept as {name}.</source>
      <translation>La base de données était endommagée ({problem}) ; elle est conservée sous {name}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The database {path} cannot be copied</source>
      <translation>La base de données {path} ne peut pas être copiée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>The database {path} cannot be opened</source>
      <translation>La base de données {path} ne peut pas être ouverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The database {path} cannot be used</source>
      <translation>La base de données {path} est inutilisable</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The database {path} is being made</source>
      <translation>La base de données {path} est en cours de création</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The database {path} is not opened</source>
      <translation>La base de données {path} n’est pas ouverte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>The earlier date is laid over the later one and its gray values are scaled by one line for the whole head. Other sequences, coils and contrast give differences that are no change.</source>
      <translation>La date antérieure est superposée à la plus récente et ses niveaux de gris sont ajustés par une seule droite pour toute la tête. D’autres séquences, antennes ou contrastes donnent des différences qui ne sont pas des changements.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>The end of reading blind shows what the networks say.</source>
      <translation>La fin de la lecture en aveugle montre ce que disent les réseaux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/known.py" />
      <source>The figures of the networks cannot be read</source>
      <translation>Les chiffres des réseaux sont illisibles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/sealing.py" />
      <source>The file cannot be opened</source>
      <translation>Le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The file does not give the spacing or the places of the slices</source>
      <translation>Le fichier ne donne pas l’espacement ou la position des coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/grid.py" />
      <source>The file does not say where its slices lie.</source>
      <translation>Le fichier n’indique pas la position de ses coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>The file gives one position for all frames: where each lies is unknown.</source>
      <translation>Le fichier donne une seule position pour toutes les trames : la position de chacune est inconnue.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/reader.py" />
      <source>The file holds {count} volumes; the first is shown.</source>
      <translation>Le fichier contient {count} volumes ; le premier est affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/pictures.py" />
      <source>the file that is there was not made by this program, and stays as it is</source>
      <translation>le fichier présent n’a pas été créé par ce programme et reste tel quel</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <location filename="braintumor_desktop/workflow/kept_cases.py" />
      <source>The files are gone</source>
      <translation>Les fichiers ont disparu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files do not say where the slices lie.</source>
      <translation>Les fichiers n’indiquent pas où se trouvent les coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <location filename="braintumor_desktop/workflow/kept_cases.py" />
      <source>The files have changed</source>
      <translation>Les fichiers ont changé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files have no frame of reference.</source>
      <translation>Les fichiers n’ont pas de système de référence (Frame of Reference).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The files have no SOP Instance UID.</source>
      <translation>Les fichiers n’ont pas de SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>The files of a case are not where they were: {cases}. It is passed over until they are opened.</source>
      <translation>Les fichiers d’un cas ne sont plus à leur place : {cases}. Il est sauté jusqu’à ce qu’ils soient ouverts.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup_more.py" />
      <source>The files of the other dates are not there any more.</source>
      <translation>Les fichiers des autres dates ne sont plus là.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>The files of {count} cases are not where they were: {cases}. They are passed over until they are opened.</source>
      <translation>Les fichiers de {count} cas ne sont plus à leur place : {cases}. Ils sont sautés jusqu’à ce qu’ils soient ouverts.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/reading.py" />
      <source>The first answer stands: what the networks say was shown after it.</source>
      <translation>La première réponse reste : l’avis des réseaux a été affiché après elle.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/disks.py" />
      <source>the folder {name} is kept by a cloud, which copies it while it is written</source>
      <translation>le dossier {name} est géré par un cloud, qui le copie pendant l’écriture</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>the gap between {where}</source>
      <translation>la lacune entre {where}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/known_limits.py" />
      <source>The gate lets some pictures pass that are no brain MR (above), and rejects a few that are: skull-stripped ones most.</source>
      <translation>Le contrôle d’entrée laisse passer quelques images qui ne sont pas des IRM cérébrales et en rejette quelques-unes qui en sont : surtout celles sans crâne (skull-stripped).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>The header may be wrong. The result says that it was judged against it.</source>
      <translation>L’en-tête peut être erroné. Le résultat indique que l’évaluation a été faite malgré lui.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>the header says {distance} mm</source>
      <translation>l’en-tête indique {distance} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>the host is none</source>
      <translation>l'hôte n'en est pas un</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>the imaginary part of a complex picture</source>
      <translation>la partie imaginaire d’une image complexe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/life/installation.py" />
      <source>The installation is being checked</source>
      <translation>L’installation est en cours de vérification</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>The installation was changed: {what}</source>
      <translation>L’installation a été modifiée : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The journal of the verdicts cannot be read: {why}.</source>
      <translation>Le journal des réponses est illisible : {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>The last answer of this round; its case is shown again</source>
      <translation>La dernière réponse de ce passage ; son cas est de nouveau affiché</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>The last line is torn; the next one will name it.</source>
      <translation>La dernière ligne est tronquée ; la suivante la nommera.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/followup/pictures_pane.py" />
      <source>The later date.</source>
      <translation>La date récente.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>The licenses cannot be read</source>
      <translation>Les licences sont illisibles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>The line does not cross the finding.</source>
      <translation>La ligne ne traverse pas l’anomalie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>The list is read blind from now on, as where it comes from.</source>
      <translation>La liste est désormais lue en aveugle, comme là d’où elle vient.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/logs.py" />
      <source>The log in {folder} cannot be written</source>
      <translation>Le journal dans {folder} ne peut pas être écrit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>The log says where.</source>
      <translation>Le journal indique où.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The longest line inside, and the longest inside at a right angle to it, in the slice where their product is largest; they are drawn there</source>
      <translation>La plus longue ligne à l’intérieur et la plus longue qui lui est perpendiculaire, sur la coupe où leur produit est le plus grand ; elles y sont tracées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>the manifest does not carry the signature of the release key</source>
      <translation>le manifeste ne porte pas la signature de la clé de publication</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>the manifest or the key cannot be read</source>
      <translation>le manifeste ou la clé est illisible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>The network that outlines</source>
      <translation>Le réseau qui délimite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>The network that tells the tumor type</source>
      <translation>Le réseau qui indique le type de tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>The network {name} cannot be loaded</source>
      <translation>Le réseau {name} ne peut pas être chargé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>The network {name} failed</source>
      <translation>Le réseau {name} a échoué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/runtime.py" />
      <source>The network {name} has the wrong shapes</source>
      <translation>Le réseau {name} a de mauvaises dimensions</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>The network {name} is missing</source>
      <translation>Le réseau {name} est absent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>The network {name} was changed</source>
      <translation>Le réseau {name} a été modifié</translation>
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
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>The networks are not used: the installation was changed</source>
      <translation>Les réseaux ne sont pas utilisés : l’installation a été modifiée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/empty_state.py" />
      <source>The networks judge brain MR, slice by slice: glioma, meningioma, pituitary tumor or none. DICOM, NIfTI and pictures can be opened; CT, other parts of the body and color are shown, not judged.</source>
      <translation>Les réseaux évaluent les IRM cérébrales coupe par coupe : gliome, méningiome, tumeur hypophysaire ou aucune. On peut ouvrir des fichiers DICOM, NIfTI et des images ; le scanner, d’autres parties du corps et les images en couleur sont affichés, mais non évalués.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>The networks see a tumor in:</source>
      <translation>Les réseaux voient une tumeur dans :</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>The newest {shown} of {count} lines</source>
      <translation>Les {shown} dernières lignes sur {count}</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>The next stroke begins another finding</source>
      <translation>Le prochain trait commence une autre anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>The other slices of this series</source>
      <translation>Les autres coupes de cette série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>The others are laid over this date.</source>
      <translation>Les autres sont superposées à cette date.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>The password is too short</source>
      <translation>Le mot de passe est trop court</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <location filename="braintumor_desktop/station/sealing.py" />
      <source>The password is wrong, or the file is damaged.</source>
      <translation>Le mot de passe est incorrect ou le fichier est endommagé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>The password is wrong.</source>
      <translation>Le mot de passe est faux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>The passwords differ.</source>
      <translation>Les mots de passe diffèrent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>The patients differ, or their names or IDs are written differently.</source>
      <translation>Les patients diffèrent, ou leurs noms ou numéros sont écrits différemment.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The picture cannot be read any more</source>
      <translation>L’image ne peut plus être lue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>The picture is copied.</source>
      <translation>L’image est copiée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/pictures.py" />
      <source>The picture was printed.</source>
      <translation>L’image a été imprimée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The pictures are no DICOM files.</source>
      <translation>Les images ne sont pas des fichiers DICOM.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>The PINs differ.</source>
      <translation>Les codes PIN diffèrent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <source>the process that decodes it cannot be started.</source>
      <translation>le processus de décodage n’a pas pu être lancé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/apart.py" />
      <source>The process that judges does not start</source>
      <translation>Le processus d’évaluation ne démarre pas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>The program did not end in order. {path} and {count} more were open.</source>
      <translation>Le programme ne s’est pas terminé correctement. {path} et {count} de plus étaient ouverts.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>The program did not end in order. {path} was open.</source>
      <translation>Le programme ne s’est pas terminé correctement. {path} était ouvert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>The program ended unexpectedly</source>
      <translation>Le programme s’est terminé de façon inattendue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>the program failed on it ({error}).</source>
      <translation>le programme a échoué ({error}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/series.py" />
      <source>The program failed on putting the slices of this series together: each is shown by itself. The log says where.</source>
      <translation>Le programme n’a pas pu assembler les coupes de cette série : chacune est affichée seule. Le journal indique où.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>The program made an error</source>
      <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>The program made an error ({kind}). Close it and start it again if it misbehaves.</source>
      <translation>Une erreur s’est produite dans le programme ({kind}). S’il se comporte mal, fermez-le et relancez-le.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>The program made an error and can go on, but what it shows may be incomplete. Check the last step, or quit and start again.</source>
      <translation>Une erreur s’est produite. Le programme peut continuer, mais ce qu’il montre est peut-être incomplet. Vérifiez la dernière étape, ou quittez et relancez-le.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>the program runs from source</source>
      <translation>le programme s’exécute depuis ses sources</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>The program runs from source. The packages in the table are installed beside it; `make sbom` writes their texts, with all libraries inside them, into out/sbom.

Qt and PySide6 are used under the LGPL, version 3, as separate files that can be replaced; their source is at download.qt.io.</source>
      <translation>Le programme s’exécute depuis ses sources. Les paquets du tableau sont installés à côté ; `make sbom` écrit leurs textes, avec toutes les bibliothèques incluses, dans out/sbom.

Qt et PySide6 sont utilisés sous LGPL, version 3, sous forme de fichiers séparés et remplaçables ; leurs sources se trouvent sur download.qt.io.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>the public key is no Ed25519 key</source>
      <translation>la clé publique n’est pas une clé Ed25519</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>The reader agrees with the chosen finding</source>
      <translation>Le lecteur confirme l’anomalie choisie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/others.py" />
      <source>the reader's outlines</source>
      <translation>les contours du lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>The readers are not known before the worklist is open.</source>
      <translation>Les lecteurs ne sont connus qu'une fois la liste de travail ouverte.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/kinds.py" />
      <source>the real part of a complex picture</source>
      <translation>la partie réelle d’une image complexe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>The report is being made…</source>
      <translation>Le rapport est en cours de création…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>The report is longer: {count} more part is not shown.</source>
      <translation>Le compte rendu est plus long : {count} autre partie n’est pas affichée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>The report is longer: {count} more parts are not shown.</source>
      <translation>Le compte rendu est plus long : {count} autres parties ne sont pas affichées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>The report names places in the program, no patient, no file and no picture. Nothing is sent: copy it, or save it with the log, and give it to whoever looks after the program.</source>
      <translation>Le rapport cite des endroits du programme, aucun patient, aucun fichier et aucune image. Rien n’est envoyé : copiez-le, ou enregistrez-le avec le journal, et remettez-le à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>The report was printed.</source>
      <translation>Le rapport a été imprimé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>The results have changed since this report was made.</source>
      <translation>Les résultats ont changé depuis la création de ce rapport.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/hanging.py" />
      <source>The same sequence is not there on {date}: another one is shown.</source>
      <translation>La même séquence n’existe pas le {date} : une autre est affichée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>The same sequence of the date before beside this one</source>
      <translation>La même séquence à la date précédente à côté de celle-ci</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>The same slice twice</source>
      <translation>La même coupe deux fois</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>the same volume</source>
      <translation>même volume</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>The second answer is the first</source>
      <translation>La seconde réponse est la première</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The segmenter outlines what it holds for tumor in each pixel. The area is that of the pixels outlined; in the volume each slice stands for half the way to its neighbors, and a gap adds nothing. Diameters are the longest line that lies inside the outline in one slice, and the longest one at right angles to it. Millimeters appear only where the file gives them.</source>
      <translation>Le réseau de segmentation délimite, pixel par pixel, ce qu’il tient pour une tumeur. La surface est celle des pixels délimités ; dans le volume, chaque coupe compte jusqu’à mi-chemin de ses voisines, et une lacune n’ajoute rien. Les diamètres sont la plus longue ligne contenue dans le contour d’une coupe, et la plus longue qui lui est perpendiculaire. Les millimètres n’apparaissent que si le fichier les donne.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>The segmenter sees nothing in this series.</source>
      <translation>Le réseau de segmentation ne voit rien dans cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/cubes.py" />
      <source>The series cannot be registered</source>
      <translation>La série ne peut pas être recalée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/sums.py" />
      <source>The series cannot be summed up: the program failed on it ({error}). The log says where.</source>
      <translation>La série ne peut pas être résumée : le programme a échoué ({error}). Le journal indique où.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workspace/joining.py" />
      <source>The series that are shown scroll together already.</source>
      <translation>Les séries affichées défilent déjà ensemble.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The series: {what}.</source>
      <translation>La série : {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/settings_dialog.py" />
      <source>The settings cannot be written to {folder}. What you choose counts until the program is closed.</source>
      <translation>Les paramètres ne peuvent pas être écrits dans {folder}. Vos choix valent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The shown slice has no answer.</source>
      <translation>La coupe affichée n’a pas de réponse.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>The shown slice: {what}.</source>
      <translation>La coupe affichée : {what}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>The slice before</source>
      <translation>La coupe précédente</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>The slice cannot be judged</source>
      <translation>La coupe ne peut pas être évaluée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>the slice shows no anatomy, only noise or none</source>
      <translation>la coupe ne montre pas d’anatomie, seulement du bruit ou rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>The slices lie {distance} mm apart: both diameters must reach twice that</source>
      <translation>Les coupes sont espacées de {distance} mm : les deux diamètres doivent atteindre le double</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>the system says {what}</source>
      <translation>le système indique {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>The text is in the package itself; `make sbom` collects all of them.</source>
      <translation>Le texte se trouve dans le paquet ; `make sbom` les rassemble tous.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>The text {name} cannot be read</source>
      <translation>Le texte {name} est illisible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>The tumor probability of this slice, and the same with half of what each neighbor says.</source>
      <translation>La probabilité de tumeur de cette coupe, et la même avec la moitié de ce que dit chaque voisine.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>The two show only {percent} % of the head in common.</source>
      <translation>Les deux séries n’ont en commun que {percent} % de la tête.</translation>
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
      <location filename="braintumor_desktop/review/journal.py" />
      <source>The verdict was not kept: give it again.</source>
      <translation>La réponse n’a pas été conservée : donnez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume bridges slices that may be missing between all neighbors.</source>
      <translation>Le volume enjambe des coupes qui manquent peut-être entre toutes les voisines.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>The volume is unknown: slices lie at the same place.</source>
      <translation>Le volume est inconnu : des coupes se trouvent au même endroit.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>The watched folder {folder} is not there. It is looked for again.</source>
      <translation>Le dossier surveillé {folder} est absent. Il est recherché de nouveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>The watched folder {folder} is there again.</source>
      <translation>Le dossier surveillé {folder} est de nouveau là.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>The window shows nothing before a reader has signed in with a PIN.</source>
      <translation>La fenêtre ne montre rien avant qu'un lecteur se soit identifié par un code PIN.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/jobs.py" />
      <source>The work failed by an error of the program</source>
      <translation>L’opération a échoué à cause d’une erreur du programme</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>The worklist can only be read: {who}.</source>
      <translation>La liste de travail ne peut être que lue : {who}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>The worklist could not be written</source>
      <translation>La liste de travail n’a pas pu être écrite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>The worklist is being opened.</source>
      <translation>La liste de travail s’ouvre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/table.py" />
      <source>The worklist is empty. What you open is listed here, with what the networks say of it.</source>
      <translation>La liste de travail est vide. Ce que vous ouvrez s’affiche ici, avec ce qu’en disent les réseaux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <source>The worklist is missing</source>
      <translation>La liste de travail manque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>The worklist is not exported while you read blind: it tells the answers.</source>
      <translation>La liste de travail n’est pas exportée pendant une lecture en aveugle : elle révèle les réponses.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>The worklist is not open: results stay here.</source>
      <translation>La liste de travail n’est pas ouverte : les résultats restent ici.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>The worklist was copied to {path}.</source>
      <translation>La liste de travail a été copiée vers {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The worklist {path} is missing</source>
      <translation>La liste de travail {path} manque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>The worklist {path} is not where it was</source>
      <translation>La liste de travail {path} n’est plus à sa place</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>their numbers go in steps of {count}</source>
      <translation>leurs numéros vont de {count} en {count}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>there again</source>
      <translation>de nouveau présent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases</source>
      <translation>il n’y a aucun cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases called a tumor</source>
      <translation>aucun cas n’a été dit tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases called tumor-free</source>
      <translation>aucun cas n’a été dit sans tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>There are no cases to read in this way.</source>
      <translation>Il n’y a aucun cas à lire de cette façon.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases with a tumor</source>
      <translation>il n’y a aucun cas avec tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/agreement.py" />
      <source>there are no cases without a tumor</source>
      <translation>il n’y a aucun cas sans tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/shown_case.py" />
      <source>There are no results of this series so far.</source>
      <translation>Il n’y a pas encore de résultats pour cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/summary.py" />
      <source>there are no such cases</source>
      <translation>il n’y a aucun cas de ce genre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/people.py" />
      <source>There are results that are not saved: sign in first.</source>
      <translation>Des résultats ne sont pas enregistrés : identifiez-vous d'abord.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>There is a reader {name} already</source>
      <translation>Il y a déjà un lecteur {name}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>There is no DICOM file in that folder.</source>
      <translation>Il n’y a aucun fichier DICOM dans ce dossier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>There is no file in {names}.</source>
      <translation>Il n’y a aucun fichier dans {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>there is no {key} that can be fixed</source>
      <translation>{key} ne peut pas être imposé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/catalog.py" />
      <source>There is no {role} named {name}</source>
      <translation>Aucun réseau {name} pour ce rôle ({role})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/plain.py" />
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>there is not enough memory.</source>
      <translation>la mémoire est insuffisante.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>There must be an administrator</source>
      <translation>Il faut un administrateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/audit_check.py" />
      <source>There was another log before this one.</source>
      <translation>Il y avait un autre journal avant celui-ci.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>There was no sound copy: an empty one took its place.</source>
      <translation>Il n’y avait pas de copie saine : une base vide la remplace.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>There was no {path}: a new one was made. Its newest copy is {copy}.</source>
      <translation>{path} n’était pas là : une nouvelle a été créée. Sa copie la plus récente est {copy}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>There were no results.</source>
      <translation>Il n’y avait pas de résultats.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>These are few patients: the figures say little.</source>
      <translation>Ces patients sont peu nombreux : ces chiffres ont peu de valeur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/diagnostics_dialog.py" />
      <source>These texts help to find an error. They hold no patient data and are sent nowhere: read them, untick what is nobody's business, and save the rest as a zip.</source>
      <translation>Ces textes aident à trouver une erreur. Ils ne contiennent aucune donnée de patient et ne sont envoyés nulle part : lisez-les, décochez ce qui ne regarde personne, et enregistrez le reste en zip.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>These wait:</source>
      <translation>En attente :</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/cases.py" />
      <location filename="braintumor_desktop/workflow/kept_cases.py" />
      <source>They no longer make the series that was judged.</source>
      <translation>Ils ne forment plus la série qui a été évaluée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
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
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Thin</source>
      <translation>Fine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Thin, mean, MIP, minIP</source>
      <translation>Fine, moyenne, MIP, minIP</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Thinner slab</source>
      <translation>Coupe moins épaisse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/folders.py" />
      <source>This account has no home folder: settings, log and added networks are not kept.</source>
      <translation>Ce compte n’a pas de dossier personnel : paramètres, journal et réseaux ajoutés ne sont pas conservés.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <source>this account may not read it</source>
      <translation>ce compte n’est pas autorisé à le lire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>This answer</source>
      <translation>Cette réponse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>this build has no manifest</source>
      <translation>cette version n’a pas de manifeste</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>This cannot be changed.</source>
      <translation>Ceci ne peut pas être modifié.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/reading.py" />
      <source>This case is answered; its answers stand.</source>
      <translation>Ce cas a sa réponse ; les réponses restent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/gate.py" />
      <source>this does not look like a brain MR slice ({chance}), but like {kind}</source>
      <translation>ceci ne ressemble pas à une coupe IRM du cerveau ({chance}) ; aspect : {kind}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>This file</source>
      <translation>Ce fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>this form of the program has no manifest; check the file that it came in</source>
      <translation>cette forme du programme n’a pas de manifeste ; vérifiez le fichier d’origine</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>This installation has no part for archives (the extra pacs).</source>
      <translation>Cette installation n'a pas de partie pour les archives (option pacs).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>this is a color picture. MR slices are gray</source>
      <translation>c’est une image en couleurs. Les coupes IRM sont grises</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>This is the last one.</source>
      <translation>C'est le dernier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>this is {kind}. The networks know MR only.</source>
      <translation>il s’agit de : {kind}. Les réseaux ne connaissent que l’IRM.</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>This picture cannot be shown.</source>
      <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/people.py" />
      <source>This PIN cannot be used</source>
      <translation>Ce code PIN ne peut pas être utilisé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>This PIN does not fit.</source>
      <translation>Ce code PIN ne convient pas.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/queueing.py" />
      <source>This series is judged: nothing of it is left to be judged.</source>
      <translation>Cette série est évaluée : il n’en reste rien à évaluer.</translation>
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
      <source>This slice by itself is unclear; with its neighbors it shows a tumor.</source>
      <translation>Cette coupe, seule, est incertaine ; avec ses voisines, elle montre une tumeur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>This slice by itself says {slice}, its neighbors do not: it counts as no tumor slice.</source>
      <translation>Cette coupe, seule, indique {slice}, mais pas ses voisines : elle ne compte pas parmi les coupes tumorales.</translation>
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
      <source>This slice by itself shows no tumor; with its neighbors it shows one.</source>
      <translation>Cette coupe, seule, ne montre pas de tumeur ; avec ses voisines, elle en montre une.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Those around the place where the stroke begins</source>
      <translation>Celles autour du point où commence le trait</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Those in the table ({count})</source>
      <translation>Ceux du tableau ({count})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>Those selected ({count})</source>
      <translation>Ceux sélectionnés ({count})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Those within the window</source>
      <translation>Celles de la fenêtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
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
      <location filename="braintumor_desktop/findings/status_words.py" />
      <source>threshold moved since</source>
      <translation>seuil déplacé depuis</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Time per case</source>
      <translation>Temps par cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/frame.py" />
      <source>time point</source>
      <translation>phase temporelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Times</source>
      <translation>Temps</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>To, YYYY-MM-DD</source>
      <translation>Au, AAAA-MM-JJ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>Together {sum}; a lesion that is a target in two of them counts twice.</source>
      <translation>Ensemble {sum} ; une lésion cible dans deux d’entre elles compte deux fois.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>told apart by {who}, {when}</source>
      <translation>distingué par {who}, {when}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Too many findings overlap in too large a series.</source>
      <translation>Trop d’anomalies se chevauchent dans une série trop grande.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Torn line found</source>
      <translation>Ligne tronquée trouvée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <location filename="braintumor_desktop/desktop/shell/missing.py" />
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>Try again later.</source>
      <translation>Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>Try again.</source>
      <translation>Réessayez.</translation>
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
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Tumor found</source>
      <translation>Tumeur trouvée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>Tumor p</source>
      <translation>p tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>Tumor probability</source>
      <translation>Probabilité de tumeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Tumor probability {chance}, uncertainty {unsure}.</source>
      <translation>Probabilité de tumeur {chance}, incertitude {unsure}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Turn left by 90°</source>
      <translation>Tourner de 90° à gauche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Turn right by 90°</source>
      <translation>Tourner de 90° à droite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/measure.py" />
      <source>Two diameters</source>
      <translation>Deux diamètres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Two halves of the series say different places, {mm} mm apart.</source>
      <translation>Deux moitiés de la série donnent des positions distantes de {mm} mm.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Two side by side</source>
      <translation>Deux côte à côte</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Two, one above the other</source>
      <translation>Deux l’une au-dessus de l’autre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>type</source>
      <translation>type</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>Type of the finding</source>
      <translation>Type de l’anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <location filename="braintumor_desktop/workflow/explaining.py" />
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
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Unclear and unsure count as positive where only tumor or no tumor is asked. Not assessable is left out. No reader is measured against the reader's own answers. Intervals: 2,000 samples of patients, drawn with replacement.</source>
      <translation>Incertain et indécis comptent comme positifs là où seule la présence d’une tumeur est demandée. Non évaluable est écarté. Aucun lecteur n’est mesuré à ses propres réponses. Intervalles : 2 000 échantillons de patients, tirés avec remise.</translation>
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
      <source>Unclear: a tumor probability of {chance} is close to the operating point of {point}.</source>
      <translation>Incertain : une probabilité de tumeur de {chance} est proche du point de fonctionnement de {point}.</translation>
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
      <source>Unclear: this looks abnormal, but not like the tumors that the networks know. It may be another disease.</source>
      <translation>Incertain : l’aspect est anormal, mais ne ressemble pas aux tumeurs que les réseaux connaissent. Il peut s’agir d’une autre maladie.</translation>
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
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: {unlike} of {count} tumor slice looks abnormal, but not like the tumors that the networks know. It may be another disease.</source>
      <translation>Incertain : {unlike} coupe tumorale sur {count} a un aspect anormal, mais ne ressemble pas aux tumeurs que les réseaux connaissent. Il peut s’agir d’une autre maladie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>Unclear: {unlike} of {count} tumor slices look abnormal, but not like the tumors that the networks know. It may be another disease.</source>
      <translation>Incertain : {unlike} coupes tumorales sur {count} ont un aspect anormal, mais ne ressemblent pas aux tumeurs que les réseaux connaissent. Il peut s’agir d’une autre maladie.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Undo link here</source>
      <translation>Annuler le lien d’ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>Undo {what}</source>
      <translation>Annuler : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>Unequally spaced: true places</source>
      <translation>Espacement inégal : positions réelles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <location filename="braintumor_desktop/imaging/describe.py" />
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>Unknown element</source>
      <translation>Élément inconnu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/parts.py" />
      <source>unnamed</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>Unpack it first.</source>
      <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Unpacked</source>
      <translation>Désarchivé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/life/installation.py" />
      <source>Unsigned</source>
      <translation>Non signé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>Unsigned: {why}</source>
      <translation>Non signé : {why}</translation>
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
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>Use that version.</source>
      <translation>Utilisez cette version.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Use the shipped networks</source>
      <translation>Utiliser les réseaux fournis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>User or reader</source>
      <translation>Utilisateur ou lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Usual arrangement</source>
      <translation>Disposition habituelle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>uterus</source>
      <translation>utérus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <location filename="braintumor_desktop/desktop/dialogs/report_model.py" />
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
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>verified</source>
      <translation>vérifié</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>Verifying…</source>
      <translation>Vérification…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/licenses_window.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>Viewing still works.</source>
      <translation>L’affichage reste possible.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>Volume (ml)</source>
      <translation>Volume (ml)</translation>
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
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>Volume, {reader} less networks</source>
      <translation>Volume, {reader} moins réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>voxel to RAS, mm</source>
      <translation>voxel vers RAS, mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/listing.py" />
      <source>voxel to RAS, mm; not in force, its code is 0</source>
      <translation>voxel vers RAS, mm ; sans effet, son code est 0</translation>
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
      <location filename="braintumor_desktop/workflow/exporting.py" />
      <source>Wait until the other export has ended.</source>
      <translation>Attendez la fin de l’autre exportation.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>Wait until the worklist is open: it says whether this may be shown.</source>
      <translation>Attendez que la liste de travail soit ouverte : elle indique si ceci peut être affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
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
      <location filename="braintumor_desktop/desktop/dialogs/setting_fields.py" />
      <source>Warnings</source>
      <translation>Avertissements</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>Watch a folder</source>
      <translation>Surveiller un dossier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>Watch a folder…</source>
      <translation>Surveiller un dossier…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Watched folders</source>
      <translation>Dossiers surveillés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Watched folders: seconds between two looks</source>
      <translation>Dossiers surveillés : intervalle en secondes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>Waveform</source>
      <translation>Courbe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>Way</source>
      <translation>Manière</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>Way and order of reading are set by an administrator.</source>
      <translation>Le mode et l'ordre de lecture sont fixés par un administrateur.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/figures.py" />
      <source>Weighted kappa (none, unclear, tumor)</source>
      <translation>Kappa pondéré (aucune, incertain, tumeur)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/results_dialog.py" />
      <source>What a reader rejected is left out, what was corrected leaves as it is now. DICOM objects and the report name the patient as the pictures do; a folder named after the series is made.</source>
      <translation>Ce qu’un lecteur a rejeté est omis, ce qui a été corrigé sort tel quel. Les objets DICOM et le compte rendu nomment le patient comme les images ; un dossier au nom de la série est créé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>What another computer exported; nothing becomes double</source>
      <translation>Ce qu’un autre ordinateur a exporté ; rien n’est en double</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/result_panel.py" />
      <source>What area outlined means</source>
      <translation>Ce que signifie « Surface délimitée »</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>What could not be judged by an error</source>
      <translation>Ce qui n’a pas pu être évalué à cause d’une erreur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <source>What does not fit</source>
      <translation>Ce qui ne tient pas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>What follows was measured at the operating point of {even}.</source>
      <translation>Ce qui suit a été mesuré au point de fonctionnement de {even}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/auditing.py" />
      <source>What is done is not in the audit log so far. {error}</source>
      <translation>Ce qui est fait n'est pas encore dans le journal d'audit. {error}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/toolbar.py" />
      <source>What is laid over the picture, and how (E: the next)</source>
      <translation>Ce qui est superposé à l’image, et comment (E : suivant)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>What is shown is none of the cases.</source>
      <translation>Ce qui est affiché n’est aucun des cas.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>What is to be sent</source>
      <translation>Ce qui est à envoyer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/export_dialog.py" />
      <source>What is written names patients.</source>
      <translation>Ce qui est écrit nomme des patients.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>What it does</source>
      <translation>Ce qu’elle fait</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>What it holds is damaged.</source>
      <translation>Ce qu’il contient est endommagé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>What it says of {name} cannot be right.</source>
      <translation>Ce qu’elle indique de {name} ne peut pas être exact.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>What lies over the picture: the mask, the evidence for the result, or both.</source>
      <translation>Ce qui est superposé à l’image : le masque, la carte de chaleur du résultat, ou les deux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>What slices judged means</source>
      <translation>Ce que signifie « Coupes évaluées »</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>What the chosen drawing measures, as text; Ctrl+C does it while one is chosen</source>
      <translation>Ce que mesure le tracé choisi, en texte ; Ctrl+C le fait quand un tracé est choisi</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/edit.py" />
      <source>What the chosen finding is</source>
      <translation>Ce qu’est l’anomalie choisie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>What the networks say</source>
      <translation>Ce que disent les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/verdict_text.py" />
      <source>What the networks say is shown when you have answered.</source>
      <translation>Ce que disent les réseaux est affiché une fois que vous avez répondu.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
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
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>What the reader says</source>
      <translation>Ce que dit le lecteur</translation>
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
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>What was decided, or at least two others agree on</source>
      <translation>Ce qui a été tranché, sinon ce dont au moins deux autres conviennent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>What was decided, or at least two readers agree on</source>
      <translation>Ce qui a été tranché, sinon ce dont au moins deux lecteurs conviennent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>what was done in {count} studies</source>
      <translation>ce qui a été fait dans {count} examens</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>what was done in {count} study</source>
      <translation>ce qui a été fait dans {count} examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>What was found is shown.</source>
      <translation>Ce qui a été trouvé est affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/kept.py" />
      <source>What was kept of this study is damaged. What could be read is shown; the damaged file was put aside as {path}.</source>
      <translation>Ce qui était conservé de cet examen est endommagé. Ce qui était lisible est affiché ; le fichier endommagé a été mis de côté sous {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/keeping.py" />
      <source>What was kept of this study is damaged. What could be read is shown; the rest is left in the worklist as it is.</source>
      <translation>Ce qui était conservé de cet examen est endommagé. Ce qui était lisible est affiché ; le reste demeure tel quel dans la liste de travail.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>What was there is kept as {path}.</source>
      <translation>Ce qui s’y trouvait est conservé sous {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>What you measured, outlined and decided is kept with each study.</source>
      <translation>Ce que vous avez mesuré, délimité et décidé est conservé avec chaque examen.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Whatever is kept of it: every slice is judged anew</source>
      <translation>Quoi qu’il en soit conservé : chaque coupe est évaluée à nouveau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <source>Wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>When it ran last, the program was ended by an error. Results that were saved are whole.</source>
      <translation>La dernière fois, une erreur a mis fin au programme. Les résultats enregistrés sont intacts.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Where in the patient</source>
      <translation>Où chez le patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Where networks are kept that were added to those that came with the program.</source>
      <translation>Emplacement des réseaux ajoutés à ceux fournis avec le programme.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Where readers sign in: the window is locked when nobody uses it. 0 for never.</source>
      <translation>Là où les lecteurs s'identifient : la fenêtre se verrouille quand personne ne s'en sert. 0 pour jamais.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>Where the active slice cuts the others</source>
      <translation>Où la coupe active croise les autres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Where the log and the reports of crashes are kept. On a computer of several users each gets a folder of their own in it.</source>
      <translation>Emplacement du journal et des rapports de plantage. Sur un poste partagé, chaque utilisateur y a son propre dossier.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Where the PIN of the last administrator was forgotten: while it is on, whoever starts the window may make a new one.</source>
      <translation>Si le code PIN du dernier administrateur est oublié : tant que c'est actif, qui ouvre la fenêtre peut en nommer un nouveau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>Where the study is to be kept</source>
      <translation>Où conserver l'examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Whether its product is added to that of the other targets</source>
      <translation>Si son produit est ajouté à celui des autres cibles</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Whether the mask is filled, or only its border is drawn.</source>
      <translation>Masque rempli, ou seulement son contour.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>Whether the reader follows its size</source>
      <translation>Si le lecteur suit sa taille</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>Whether they can be measured is not known.</source>
      <translation>On ne sait pas si elles sont mesurables.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/settings.py" />
      <source>Whether window and command line may connect to archives. Nothing is connected before somebody asks for it.</source>
      <translation>Si la fenêtre et la ligne de commande peuvent se connecter aux archives. Rien n'est connecté avant que quelqu'un le demande.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/brush.py" />
      <source>Which values the brush takes</source>
      <translation>Quelles valeurs prend le pinceau</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>While the list is read blind it is not filtered by what the networks say.</source>
      <translation>Tant que la liste est lue en aveugle, elle n’est pas filtrée selon ce que disent les réseaux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>While the list is read blind it is not sorted by what the networks say.</source>
      <translation>Tant que la liste est lue en aveugle, elle n’est pas triée selon ce que disent les réseaux.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>White</source>
      <translation>Blanc</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Who did what, and when</source>
      <translation>Qui a fait quoi, et quand</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>Who is who stands in {path}: keep it apart.</source>
      <translation>Qui est qui figure dans {path} : conservez ce fichier à part.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/review.py" />
      <source>Who signs in, and with which role</source>
      <translation>Qui s'identifie, et avec quel rôle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>Whole page</source>
      <translation>Page entière</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>Whose</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/judge.py" />
      <source>Why, and how sure</source>
      <translation>Pourquoi, et avec quelle certitude</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/series_panel.py" />
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/raster_listing.py" />
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
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
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <source>Window/level</source>
      <translation>Fenêtrage (largeur/niveau)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/layout.py" />
      <source>With and without overlay</source>
      <translation>Avec et sans superposition</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>With the networks' answer in sight</source>
      <translation>Avec la réponse des réseaux sous les yeux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archives_window.py" />
      <source>Without certificates names and pictures go over the network as they are.</source>
      <translation>Sans certificats, noms et images passent en clair sur le réseau.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/picture.py" />
      <source>Without the texts on it</source>
      <translation>Sans les textes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>Work is not kept</source>
      <translation>Travail non conservé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Work out again</source>
      <translation>Recalculer</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Working out the figures</source>
      <translation>Calcul des mesures</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>Working out the figures of {count} cases</source>
      <translation>Calcul des mesures de {count} cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/action_table.py" />
      <location filename="braintumor_desktop/desktop/shell/entries/view.py" />
      <location filename="braintumor_desktop/desktop/shell/main_window.py" />
      <location filename="braintumor_desktop/desktop/worklist/table.py" />
      <source>Worklist</source>
      <translation>Liste de travail</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <source>Worklist restored</source>
      <translation>Liste de travail restaurée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/reasons.py" />
      <source>wrist</source>
      <translation>poignet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/worklist.py" />
      <source>Write a comment</source>
      <translation>Écrire un commentaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/entries/files.py" />
      <source>Write the files of the shown study without what names the patient</source>
      <translation>Écrire les fichiers de l’examen affiché sans ce qui nomme le patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Write the new name below.</source>
      <translation>Écrivez le nouveau nom ci-dessous.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <source>Write the new PIN below, twice.</source>
      <translation>Écrivez le nouveau code PIN ci-dessous, deux fois.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/handover_dialog.py" />
      <source>Writes one encrypted file (AES-256) in which not even the names of the files can be read. It holds the pictures as they are, with the patient's name. Tell the password by another way than the file: without it nobody can open it, and nobody can give you another one.</source>
      <translation>Écrit un fichier chiffré (AES-256) dans lequel même les noms des fichiers ne sont pas lisibles. Il contient les images telles quelles, avec le nom du patient. Communiquez le mot de passe par une autre voie que le fichier : sans lui personne ne peut l’ouvrir, et personne ne peut vous en donner un autre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/deidentify_dialog.py" />
      <source>Writes the study's DICOM files without what names the patient (PS3.15 Annex E), under a code. Who is who stands in the project's file: keep it apart. What may have writing burnt in is held back until you have looked at it. Faces in the pictures stay.</source>
      <translation>Écrit les fichiers DICOM de l’examen sous un code, sans ce qui nomme le patient (PS3.15 annexe E). Qui est qui figure dans le fichier du projet : conservez-le à part. Ce qui peut porter un texte incrusté est retenu jusqu’à ce que vous l’ayez regardé. Les visages restent dans les images.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/crashes.py" />
      <location filename="braintumor_desktop/station/logs.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>writing failed</source>
      <translation>l’écriture a échoué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>Writing…</source>
      <translation>Écriture…</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reporting.py" />
      <source>Written as {path}.</source>
      <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/look/theme.py" />
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/people_window.py" />
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/start_window.py" />
      <source>You answer each case twice, without and with the networks. Both answers are kept with their times. What others drew or measured is out of sight, and cannot be undone, meanwhile.</source>
      <translation>Vous répondez deux fois à chaque cas, sans puis avec les réseaux. Les deux réponses sont conservées avec leurs heures. Ce que d’autres ont dessiné ou mesuré est masqué pendant ce temps et ne peut être annulé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/archives.py" />
      <source>Your administrator has switched connections to archives off.</source>
      <translation>Votre administrateur a désactivé les connexions aux archives.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Your answer: {answer}.</source>
      <translation>Votre réponse : {answer}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>Your answer?</source>
      <translation>Votre réponse ?</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/archive_window.py" />
      <source>YYYYMMDD or YYYYMMDD-YYYYMMDD</source>
      <translation>AAAAMMJJ ou AAAAMMJJ-AAAAMMJJ</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>zeros</source>
      <translation>zéros</translation>
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
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{archive} answers.</source>
      <translation>{archive} répond.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{cases} of {patients}</source>
      <translation>{cases} de {patients}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{cases}; {known} with a reference.</source>
      <translation>{cases} ; {known} avec une référence.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/judge.py" />
      <source>{columns} x {rows} pixels are too few to tell anatomy</source>
      <translation>{columns} x {rows} pixels ne suffisent pas à reconnaître une anatomie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>{copy} took the place of {path}.</source>
      <translation>{copy} remplace {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/status.py" />
      <source>{count} a minute</source>
      <translation>{count} par minute</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/pace.py" />
      <source>{count} a second</source>
      <translation>{count} par seconde</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} accepted</source>
      <translation>{count} acceptée(s)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} accepted and changed since</source>
      <translation>{count} acceptée(s) et modifiée(s) depuis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{count} added ({files})</source>
      <translation>{count} ajouté(s) ({files})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} answer of a reader</source>
      <translation>{count} réponse d’un lecteur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} answers of readers</source>
      <translation>{count} réponses de lecteurs</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>{count} axes</source>
      <translation>{count} axes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/entry.py" />
      <source>{count} byte: {shown}</source>
      <translation>{count} octet : {shown}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} bytes at the end are no element.</source>
      <translation>{count} octets à la fin ne forment pas d’élément.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/entry.py" />
      <source>{count} bytes: {shown}</source>
      <translation>{count} octets : {shown}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} cannot be shown.</source>
      <translation>{count} non affichable(s).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{count} case</source>
      <translation>{count} cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{count} case names no patient: it counts as one of its own in the intervals.</source>
      <translation>{count} cas ne nomme aucun patient : il compte comme un patient à part dans les intervalles.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{count} cases</source>
      <translation>{count} cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{count} cases name no patient: each counts as one of its own in the intervals.</source>
      <translation>{count} cas ne nomment aucun patient : chacun compte comme un patient à part dans les intervalles.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{count} changed ({files})</source>
      <translation>{count} modifié(s) ({files})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <source>{count} date</source>
      <translation>{count} date</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <source>{count} dates</source>
      <translation>{count} dates</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <source>{count} differ</source>
      <translation>{count} diffèrent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>{count} difference</source>
      <translation>{count} différence</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_window.py" />
      <source>{count} differences</source>
      <translation>{count} différences</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} drawing or remark differs from what is here, which stayed.</source>
      <translation>{count} dessin ou remarque diffère de ce qui est ici, qui est resté.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} drawings and remarks differ from what is here, which stayed.</source>
      <translation>{count} dessins et remarques diffèrent de ce qui est ici, qui est resté.</translation>
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
      <location filename="braintumor_desktop/review/database.py" />
      <source>{count} entries that could still be read in it were taken over.</source>
      <translation>{count} entrées encore lisibles ont été reprises.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>{count} entry that could still be read in it was taken over.</source>
      <translation>{count} entrée encore lisible a été reprise.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{count} file</source>
      <translation>{count} fichier</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} file has come.</source>
      <translation>{count} fichier est arrivé.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/copies.py" />
      <source>{count} file has the SOP Instance UID of another one but is not its copy, kept: {names}.</source>
      <translation>{count} fichier a le SOP Instance UID d’un autre sans en être la copie, conservé : {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/copies.py" />
      <source>{count} file is a copy of slices that are here already, left out: {names}.</source>
      <translation>{count} fichier est une copie de coupes déjà présentes, ignoré : {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{count} file is released</source>
      <translation>{count} fichier est libéré</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>{count} file of this series cannot be read.</source>
      <translation>{count} fichier de cette série est illisible.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{count} file was left out:</source>
      <translation>{count} fichier a été écarté :</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{count} files</source>
      <translation>{count} fichiers</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/copies.py" />
      <source>{count} files are copies of slices that are here already, left out: {names}.</source>
      <translation>{count} fichiers sont des copies de coupes déjà présentes, ignorés : {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{count} files are released</source>
      <translation>{count} fichiers sont libérés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} files cannot be read, the first: {problem}</source>
      <translation>{count} fichiers sont illisibles, le premier : {problem}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} files have come.</source>
      <translation>{count} fichiers sont arrivés.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/copies.py" />
      <source>{count} files have the SOP Instance UID of another one but are not its copy, kept: {names}.</source>
      <translation>{count} fichiers ont le SOP Instance UID d’un autre sans en être la copie, conservés : {names}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>{count} files of this series cannot be read.</source>
      <translation>{count} fichiers de cette série sont illisibles.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{count} files were left out:</source>
      <translation>{count} fichiers ont été écartés :</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} files without pictures are in the list of studies. A double click opens one.</source>
      <translation>{count} fichiers sans image figurent dans la liste des examens. Un double clic en ouvre un.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>{count} filter</source>
      <translation>{count} filtre</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/filter_bar.py" />
      <source>{count} filters</source>
      <translation>{count} filtres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} finding</source>
      <translation>{count} anomalie</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/followup.py" />
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>{count} findings</source>
      <translation>{count} anomalies</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} fragment, {size} bytes</source>
      <translation>{count} fragment, {size} octets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} fragments, {size} bytes</source>
      <translation>{count} fragments, {size} octets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>{count} frames of {pixels}</source>
      <translation>{count} trames de {pixels}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} item</source>
      <translation>{count} élément</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{count} item was removed from the worklist. Its files and answers stay.</source>
      <translation>{count} élément a été retiré de la liste de travail. Ses fichiers et réponses restent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <location filename="braintumor_desktop/imaging/dicom/listing.py" />
      <source>{count} items</source>
      <translation>{count} éléments</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{count} items were removed from the worklist. Their files and answers stay.</source>
      <translation>{count} éléments ont été retirés de la liste de travail. Leurs fichiers et réponses restent.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/key_images/key_window.py" />
      <source>{count} key image</source>
      <translation>{count} image clé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} key image is printed.</source>
      <translation>{count} image clé est imprimée.</translation>
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
      <source>{count} key images are printed.</source>
      <translation>{count} images clés sont imprimées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/key_images.py" />
      <source>{count} key images saved in {folder}.</source>
      <translation>{count} images clés enregistrées dans {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>{count} line</source>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/audit_window.py" />
      <location filename="braintumor_desktop/desktop/header/reading.py" />
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>{count} lines</source>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>{count} missing</source>
      <translation>{count} introuvable(s)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{count} missing ({files})</source>
      <translation>{count} manquant(s) ({files})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <location filename="braintumor_desktop/desktop/result/panel_parts.py" />
      <location filename="braintumor_desktop/desktop/viewer/message_bar.py" />
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{count} new series came into {folder}.</source>
      <translation>{count} nouvelles séries sont arrivées dans {folder}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} of them are smaller than what RANO measures.</source>
      <translation>{count} d’entre elles sont plus petites que ce que mesure RANO.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} of them is smaller than what RANO measures.</source>
      <translation>{count} d’entre elles est plus petite que ce que mesure RANO.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{count} of {all}</source>
      <translation>{count} sur {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>{count} of {all} frames name no segment and are left out.</source>
      <translation>{count} trames sur {all} ne nomment pas de segment et sont ignorées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>{count} of {all} judged</source>
      <translation>{count} évaluées sur {all}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/part_text.py" />
      <source>{count} of {all} outlines are not shown: {reason}.</source>
      <translation>{count} contours sur {all} ne sont pas affichés : {reason}.</translation>
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
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} of {total} files are at {archive}.</source>
      <translation>{count} fichiers sur {total} sont dans {archive}.</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>{count} other change of the worklist (answer, comment, flag, what was found)</source>
      <translation>{count} autre modification de la liste de travail (réponse, commentaire, marque, ce qui a été trouvé)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>{count} other changes of the worklist (answers, comments, flags, what was found)</source>
      <translation>{count} autres modifications de la liste de travail (réponses, commentaires, marques, ce qui a été trouvé)</translation>
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
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{count} patient</source>
      <translation>{count} patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{count} patients</source>
      <translation>{count} patients</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} picture</source>
      <translation>{count} image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} pictures</source>
      <translation>{count} images</translation>
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
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>{count} point</source>
      <translation>{count} point</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>{count} points</source>
      <translation>{count} points</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>{count} result of the networks</source>
      <translation>{count} résultat des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/unsaved.py" />
      <source>{count} results of the networks</source>
      <translation>{count} résultats des réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} row</source>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{count} rows</source>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{count} series in {folder} has other slices now.</source>
      <translation>{count} série dans {folder} a maintenant d’autres coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{count} series in {folder} have other slices now.</source>
      <translation>{count} séries dans {folder} ont maintenant d’autres coupes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} single slices do (up to {highest})</source>
      <translation>{count} coupes isolées en montrent une (jusqu’à {highest})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_model.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{count} slice</source>
      <translation>{count} coupe</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slice cannot be read</source>
      <translation>{count} coupe ne peut pas être lue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>{count} slice could not be judged. The worklist says why.</source>
      <translation>{count} coupe n’a pas pu être évaluée. La liste de travail dit pourquoi.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{count} slice has no answer.</source>
      <translation>{count} coupe n’a pas de réponse.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>{count} slice lies at the same place as another one.</source>
      <translation>{count} coupe se trouve au même endroit qu’une autre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slice lies at the same place as the one before it: {slices}.</source>
      <translation>{count} coupe se trouve au même endroit que la précédente : {slices}.</translation>
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
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>{count} slice seems to be missing, {where}: slices are {distance} mm apart elsewhere.</source>
      <translation>{count} coupe semble manquer, {where} : ailleurs, les coupes sont distantes de {distance} mm.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{count} slice shows a tumor with its neighbors.</source>
      <translation>{count} coupe montre une tumeur avec ses voisines.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/series.py" />
      <source>{count} slice that could not be read</source>
      <translation>{count} coupe illisible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/studies/study_model.py" />
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{count} slices</source>
      <translation>{count} coupes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <source>{count} slices cannot be read</source>
      <translation>{count} coupes ne peuvent pas être lues</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>{count} slices could not be judged. The worklist says why.</source>
      <translation>{count} coupes n’ont pas pu être évaluées. La liste de travail dit pourquoi.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{count} slices have no answer.</source>
      <translation>{count} coupes n’ont pas de réponse.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>{count} slices lie at the same place as another one.</source>
      <translation>{count} coupes se trouvent au même endroit qu’une autre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{count} slices lie at the same place as the one before them: {slices}.</source>
      <translation>{count} coupes se trouvent au même endroit que leur précédente : {slices}.</translation>
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
      <location filename="braintumor_desktop/imaging/dicom/gap_notes.py" />
      <source>{count} slices seem to be missing, {where}: slices are {distance} mm apart elsewhere.</source>
      <translation>{count} coupes semblent manquer, {where} : ailleurs, les coupes sont distantes de {distance} mm.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{count} slices show a tumor with their neighbors.</source>
      <translation>{count} coupes montrent une tumeur avec leurs voisines.</translation>
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
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{count} stay back</source>
      <translation>{count} sont retenus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{count} stays back</source>
      <translation>{count} est retenu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} studies</source>
      <translation>{count} examens</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} studies found</source>
      <translation>{count} examens trouvés</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{count} study</source>
      <translation>{count} examen</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{count} study found</source>
      <translation>{count} examen trouvé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} target, product {sum}</source>
      <translation>{count} lésion cible, produit {sum}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} target, product {sum}.</source>
      <translation>{count} lésion cible, produit {sum}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} targets, sum of products {sum}</source>
      <translation>{count} lésions cibles, somme des produits {sum}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{count} targets, sum of products {sum}.</source>
      <translation>{count} lésions cibles, somme des produits {sum}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>{count} verdict came back from the journal.</source>
      <translation>{count} réponse a été rétablie depuis le journal.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <source>{count} verdicts came back from the journal.</source>
      <translation>{count} réponses ont été rétablies depuis le journal.</translation>
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
      <translation>{done} fichiers sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{done} of {total} items</source>
      <translation>{done} éléments sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{done} of {total} kinds written</source>
      <translation>{done} types écrits sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>{done} of {total} MB</source>
      <translation>{done} Mo sur {total}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/undoing.py" />
      <source>{done}: {what}</source>
      <translation>{done} : {what}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/quantities.py" />
      <source>{elements}: not in the patient</source>
      <translation>{elements} : pas dans le patient</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/telling.py" />
      <source>{error} Judging goes on.</source>
      <translation>{error} L’évaluation continue.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/work/reading.py" />
      <source>{error} The answer before is kept in memory and written then; this one is not taken.</source>
      <translation>{error} La réponse précédente reste en mémoire et sera écrite alors ; celle-ci n’est pas prise.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{error} Viewing and judging work; the worklist keeps nothing.</source>
      <translation>{error} L’affichage et l’évaluation fonctionnent ; la liste de travail ne conserve rien.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{error} What is judged and answered until then waits in memory.</source>
      <translation>{error} Les résultats des réseaux et les réponses donnés d’ici là attendent en mémoire.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/inference/known.py" />
      <source>{figures} or {card} is missing or damaged</source>
      <translation>{figures} ou {card} est absent ou endommagé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handed_over.py" />
      <source>{files} in {path}, no longer encrypted.</source>
      <translation>{files} dans {path}, plus chiffrés.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/handing_over.py" />
      <source>{files} in {path}.</source>
      <translation>{files} dans {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{files} of {patients} in {path}.</source>
      <translation>{files} de {patients} dans {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{files} written in {path}.</source>
      <translation>{files} écrits dans {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{file} ({kind})</source>
      <translation>{file} ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/folders.py" />
      <source>{file} asks to keep settings and data beside the program, but {folder} cannot be used: {cause}. They are kept in your own folders instead.</source>
      <translation>{file} demande de garder paramètres et données à côté du programme, mais {folder} est inutilisable : {cause}. Ils sont conservés dans vos propres dossiers.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{file}, page {page} ({kind})</source>
      <translation>{file}, page {page} ({kind})</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/integrity.py" />
      <source>{file}, the list of what was signed, is gone.</source>
      <translation>{file}, la liste de ce qui a été signé, a disparu.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <location filename="braintumor_desktop/desktop/shell/transfers.py" />
      <source>{file}: {why}.</source>
      <translation>{file} : {why}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>{finding}, not outlined here so far</source>
      <translation>{finding}, pas encore délimitée ici</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/charts.py" />
      <source>{first} against {second}</source>
      <translation>{first} par rapport à {second}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/header/header_window.py" />
      <source>{first},  beside {second}</source>
      <translation>{first},  à côté de {second}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{folder} (copying)</source>
      <translation>{folder} (copie en cours)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/watched.py" />
      <source>{folder} (not there)</source>
      <translation>{folder} (absent)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/foreign.py" />
      <source>{format}, compressed with {packer}</source>
      <translation>{format}, compressé avec {packer}</translation>
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
      <translation>{judged} coupe sur {count} a été évaluée ;</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{judged} of {count} slices were judged;</source>
      <translation>{judged} coupes sur {count} ont été évaluées ;</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>{judged} slices judged</source>
      <translation>{judged} coupes évaluées</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{judged} slices were judged.</source>
      <translation>{judged} coupes ont été évaluées.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>{key} is free.</source>
      <translation>{key} est libre.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>{key} is missing</source>
      <translation>{key} manque</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/policy.py" />
      <source>{key} is not in force: {why}</source>
      <translation>{key} n’est pas appliqué : {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>{key} is not known, or no such value</source>
      <translation>{key} n'est pas connu, ou n'est pas une telle valeur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/keys_window.py" />
      <source>{key} is the key of “{action}”, which loses it.</source>
      <translation>{key} est la touche de « {action} », qui la perd.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/sequence_choice.py" />
      <source>{kind}, as you said of this description.</source>
      <translation>{kind}, comme vous l’avez indiqué pour cette description.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/sequence_choice.py" />
      <source>{kind}, guessed from {reason}.</source>
      <translation>{kind}, déduit de {reason}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/results.py" />
      <source>{kind}: none. {why}</source>
      <translation>{kind} : rien. {why}</translation>
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
      <translation>{lines} se suivent : aucune n'a été modifiée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/audit_log.py" />
      <source>{lines} written as {path}.</source>
      <translation>{lines} : écrit sous {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>{longest} × {across} {unit}</source>
      <translation>{longest} × {across} {unit}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
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
      <translation>{names} et {count} autres</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{names} holds nothing that is not open already.</source>
      <translation>{names} ne contient rien qui ne soit déjà ouvert.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/choices/network_choice.py" />
      <source>{name} (not in the catalog)</source>
      <translation>{name} (absent du catalogue)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/result/why_window.py" />
      <source>{name} (this series)</source>
      <translation>{name} (cette série)</translation>
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
      <translation>{name} ne peut pas être décodé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/item.py" />
      <source>{name} cannot be judged</source>
      <translation>{name} ne peut pas être évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/apart.py" />
      <source>{name} cannot be judged: it ends the process that judges it ({how}).</source>
      <translation>{name} ne peut pas être évalué : le processus d’évaluation s’interrompt ({how}).</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>{name} cannot be opened</source>
      <translation>{name} ne peut pas être ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <location filename="braintumor_desktop/exchange/kept.py" />
      <location filename="braintumor_desktop/imaging/decoding/limits.py" />
      <location filename="braintumor_desktop/imaging/files.py" />
      <location filename="braintumor_desktop/imaging/limits.py" />
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>{name} cannot be read</source>
      <translation>{name} est illisible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/nifti/header.py" />
      <source>{name} cannot be shown</source>
      <translation>{name} ne peut pas être affiché</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{name} cannot be shown: its files are not there any more{where}. Bring them back to their place, or open them where they are now.</source>
      <translation>{name} ne peut pas être affiché : ses fichiers ne sont plus là{where}. Remettez-les à leur place ou ouvrez-les là où ils sont maintenant.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/worklist.py" />
      <source>{name} cannot be shown: its files hold something else now.</source>
      <translation>{name} ne peut pas être affiché : ses fichiers contiennent maintenant autre chose.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>{name} contradicts itself</source>
      <translation>{name} se contredit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/header_listing.py" />
      <source>{name} has no header that is known</source>
      <translation>{name} n’a pas d’en-tête connu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/deidentifying.py" />
      <source>{name} has no picture</source>
      <translation>{name} n’a pas d’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>{name} holds no picture</source>
      <translation>{name} ne contient pas d’image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/piling.py" />
      <source>{name} is left out</source>
      <translation>{name} est ignoré</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>{name} is listed here, and not shown.</source>
      <translation>{name} est listé ici, mais pas affiché.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <location filename="braintumor_desktop/imaging/folders.py" />
      <source>{name} is no image</source>
      <translation>{name} n’est pas une image</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>{name} is no report</source>
      <translation>{name} n’est pas un compte rendu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/dicom/header.py" />
      <source>{name} is not judged</source>
      <translation>{name} n’est pas évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/files.py" />
      <source>{name} is not judged: it is a copy of {original}, with the same pixels.</source>
      <translation>{name} n’est pas évalué : c’est une copie de {original}, avec les mêmes pixels.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>{name} is not laid over a series</source>
      <translation>{name} n’est pas superposé à une série</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/search_text.py" />
      <source>{name} is one of {count} slices of this series.</source>
      <translation>{name} est l’une des {count} coupes de cette série.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/handover.py" />
      <source>{name} is there already</source>
      <translation>{name} existe déjà</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/limits.py" />
      <location filename="braintumor_desktop/imaging/plain.py" />
      <source>{name} is too large to open</source>
      <translation>{name} est trop volumineux pour être ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_seg.py" />
      <source>{name} outlines nothing</source>
      <translation>{name} ne délimite rien</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>{name} was held back</source>
      <translation>{name} a été retenu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/files.py" />
      <source>{name} was left out</source>
      <translation>{name} a été laissé de côté</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/choice_button.py" />
      <source>{name}: {choice}</source>
      <translation>{name} : {choice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/studies.py" />
      <source>{name}: {kind}.</source>
      <translation>{name} : {kind}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/findings_table.py" />
      <location filename="braintumor_desktop/desktop/look/texts.py" />
      <location filename="braintumor_desktop/desktop/measures/table.py" />
      <location filename="braintumor_desktop/desktop/result/panel_parts.py" />
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>{now}, the networks' is {own}</source>
      <translation>{now}, celui des réseaux est {own}</translation>
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
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>{path} can only be read</source>
      <translation>{path} est en lecture seule</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/archives.py" />
      <source>{path} cannot be read</source>
      <translation>{path} ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>{path} cannot be written</source>
      <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/station/locking.py" />
      <source>{path} is in use</source>
      <translation>{path} est en cours d’utilisation</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/deidentify/project.py" />
      <source>{path} is no file of a project</source>
      <translation>{path} n’est pas un fichier de projet</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/codes.py" />
      <source>{path} is no table of codes</source>
      <translation>{path} n’est pas un tableau de codes</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/database.py" />
      <location filename="braintumor_desktop/review/safekeeping.py" />
      <source>{path} is not opened</source>
      <translation>{path} n’est pas ouvert</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <location filename="braintumor_desktop/station/writing.py" />
      <source>{path} is not replaced</source>
      <translation>{path} n’est pas remplacé</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/review/restoring.py" />
      <source>{path} is not restored</source>
      <translation>{path} n’est pas restauré</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/carried.py" />
      <location filename="braintumor_desktop/workflow/carrying.py" />
      <source>{path} is not taken over</source>
      <translation>{path} n’est pas repris</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/contact_sheet.py" />
      <location filename="braintumor_desktop/exchange/pictures.py" />
      <location filename="braintumor_desktop/exchange/tables.py" />
      <source>{path} is not written</source>
      <translation>{path} n’est pas écrit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>{peer} cannot be reached</source>
      <translation>{peer} est inaccessible</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/commitment.py" />
      <source>{peer} does not confirm that it keeps objects</source>
      <translation>{peer} ne confirme pas qu'il conserve les objets</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>{peer} no longer answers</source>
      <translation>{peer} ne répond plus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/pacs/client.py" />
      <source>{peer} refuses</source>
      <translation>{peer} refuse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/paper_window.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/geometry.py" />
      <source>{place}, oblique</source>
      <translation>{place}, oblique</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/plane_text.py" />
      <location filename="braintumor_desktop/findings/acquired.py" />
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
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader} alone</source>
      <translation>{reader} seul</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader} decided {count} case.</source>
      <translation>{reader} a décidé {count} cas.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader} decided {count} cases.</source>
      <translation>{reader} a décidé {count} cas.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>{reader} decided: {answer}</source>
      <translation>{reader} a tranché : {answer}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/left_round.py" />
      <source>{reader} was reading when the program did not end in order.</source>
      <translation>{reader} lisait lorsque le programme ne s’est pas terminé correctement.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader}, alone</source>
      <translation>{reader}, seul</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/agreement/agreement_text.py" />
      <source>{reader}, with the networks</source>
      <translation>{reader}, avec les réseaux</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <location filename="braintumor_desktop/desktop/worklist/columns.py" />
      <source>{reader}: {answer}</source>
      <translation>{reader} : {answer}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>{reader}: {count} case</source>
      <translation>{reader} : {count} cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/reading.py" />
      <source>{reader}: {count} cases</source>
      <translation>{reader} : {count} cas</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/reading/reading_text.py" />
      <source>{read} of {total} read, {flagged} flagged</source>
      <translation>{read} lus sur {total}, {flagged} marqués</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/held_back_window.py" />
      <source>{released}, {kept}.</source>
      <translation>{released}, {kept}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/exporting.py" />
      <source>{rows} written as {path}.</source>
      <translation>{rows} écrites dans {path}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>{row} × {column} × {between} mm</source>
      <translation>{row} × {column} × {between} mm</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/pace.py" />
      <source>{seconds} s each</source>
      <translation>{seconds} s chacune</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>{series} is linked: the heads fit to about {mm} mm.</source>
      <translation>{series} est liée : les têtes concordent à environ {mm} mm.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/shell/registering.py" />
      <source>{series} is not linked. {why}</source>
      <translation>{series} n'est pas liée. {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/targets.py" />
      <source>{series}, {targets}</source>
      <translation>{series}, {targets}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{several} and {last}</source>
      <translation>{several} et {last}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/worklist/panel.py" />
      <source>{shown} of {items}</source>
      <translation>{shown} sur {items}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/timeline_text.py" />
      <source>{sides} = {product} mm²</source>
      <translation>{sides} = {product} mm²</translation>
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
      <location filename="braintumor_desktop/imaging/dicom/layout.py" />
      <source>{size} pixels of {bits} bits</source>
      <translation>{size} pixels de {bits} bits</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/findings/finding_text.py" />
      <source>{size} {unit}, slice {slice}</source>
      <translation>{size} {unit}, coupe {slice}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/report.py" />
      <source>{slices}: {why}</source>
      <translation>{slices} : {why}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/dicom_sr.py" />
      <source>{status} by {names}</source>
      <translation>{status} par {names}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>{tesla} T</source>
      <translation>{tesla} T</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/outlined_at.py" />
      <source>{threshold} on {date}</source>
      <translation>{threshold} le {date}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/pace.py" />
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/errors.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>{title}: {text}</source>
      <translation>{title} : {text}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/entry.py" />
      <source>{values} … ({count} value)</source>
      <translation>{values} … ({count} valeur)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/entry.py" />
      <source>{values} … ({count} values)</source>
      <translation>{values} … ({count} valeurs)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{value}% (95% interval {low}% to {high}%)</source>
      <translation>{value} % (intervalle à 95 % : {low} % à {high} %)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/explaining.py" />
      <source>{value}% ({low}%–{high}%)</source>
      <translation>{value} % ({low}–{high} %)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>{volume} are outlined</source>
      <translation>{volume} sont délimités</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/imaging/sequences.py" />
      <source>{what} and Contrast/Bolus Agent</source>
      <translation>{what} et Contrast/Bolus Agent</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/acquired.py" />
      <source>{what} differs: {before}, then {now}.</source>
      <translation>{what} différent : {before}, puis {now}.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/crash_dialog.py" />
      <source>{what}, and {count} more since then</source>
      <translation>{what}, et {count} de plus depuis</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/viewer/painting.py" />
      <source>{what}, finding {number}</source>
      <translation>{what}, anomalie {number}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>{wrong} The next try is taken in {count} minutes.</source>
      <translation>{wrong} Le prochain essai est possible dans {count} minutes.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/desktop/dialogs/pin_fields.py" />
      <source>{wrong} The next try is taken {when}.</source>
      <translation>{wrong} Le prochain essai est possible {when}.</translation>
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
