<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>braintumor_desktop</name>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Across</source>
      <translation>Perpendiculaire</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/proof.py" />
      <source>An object was not written as it should be</source>
      <translation>Un objet n'a pas été écrit comme il le devrait</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Area</source>
      <translation>Surface</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/overlap.py" />
      <source>as many pixels</source>
      <translation>autant de pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>back</source>
      <translation>arrière</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>crosses the midline</source>
      <translation>franchit la ligne médiane</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Diameters</source>
      <translation>Diamètres</translation>
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
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Findings overlap, which a label map cannot hold.</source>
      <translation>Des anomalies se chevauchent, ce qu'une carte d'étiquettes ne peut pas contenir.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>front</source>
      <translation>avant</translation>
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
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Hidden</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>In pixels: {why}</source>
      <translation>En pixels : {why}</translation>
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
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>It is not known which network outlined it.</source>
      <translation>On ne sait pas quel réseau l'a délimitée.</translation>
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
      <location filename="braintumor_desktop/findings/rows.py" />
      <source>Judging</source>
      <translation>Évaluation en cours</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Left out</source>
      <translation>Exclus</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Longest</source>
      <translation>Le plus long</translation>
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
      <location filename="braintumor_desktop/findings/place.py" />
      <source>lower</source>
      <translation>inférieur</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Mean</source>
      <translation>Moyenne</translation>
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
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>No DICOM object</source>
      <translation>Pas d'objet DICOM</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/objects.py" />
      <source>No key image</source>
      <translation>Pas d'image clé</translation>
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
      <location filename="braintumor_desktop/findings/rows.py" />
      <location filename="braintumor_desktop/findings/wording.py" />
      <source>Not judged</source>
      <translation>Non évalué</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Nothing in the two series fits together.</source>
      <translation>Rien ne concorde entre les deux séries.</translation>
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
      <location filename="braintumor_desktop/exchange/objects/structured_report.py" />
      <source>Nothing was judged or measured.</source>
      <translation>Rien n'a été évalué ni mesuré.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/listing.py" />
      <source>outlined at {now} instead of {before}</source>
      <translation>délimité à partir de {now} au lieu de {before}</translation>
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
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Rectangle</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>red {red} green {green} blue {blue}</source>
      <translation>rouge {red} vert {green} bleu {blue}</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/place.py" />
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>SD (population)</source>
      <translation>ET (population)</translation>
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
      <location filename="braintumor_desktop/findings/series.py" />
      <source>slices {slices}, not judged</source>
      <translation>les coupes {slices} (non évaluées)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>something is outlined</source>
      <translation>une zone est délimitée</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/errors.py" />
      <source>Stopped</source>
      <translation>Interrompu</translation>
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
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The picture cannot be read any more</source>
      <translation>L'image ne peut plus être lue</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/sources.py" />
      <source>The pictures are no DICOM files.</source>
      <translation>Les images ne sont pas des fichiers DICOM.</translation>
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
      <location filename="braintumor_desktop/findings/attention.py" />
      <source>The type is not clear: {types}.</source>
      <translation>Le type n’est pas clair : {types}.</translation>
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
      <location filename="braintumor_desktop/workflow/cases.py" />
      <source>They no longer make the series that was judged.</source>
      <translation>Ils ne forment plus la série qui a été évaluée.</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/exchange/objects/segmentation.py" />
      <source>Too many findings overlap in too large a series.</source>
      <translation>Trop d'anomalies se chevauchent dans une série trop grande.</translation>
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
      <location filename="braintumor_desktop/workflow/registration.py" />
      <source>Two halves of the series say different places, {mm} mm apart.</source>
      <translation>Deux moitiés de la série donnent des positions distantes de {mm} mm.</translation>
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
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
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
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>{count} pixel (padding, or no number)</source>
      <translation>{count} pixel (remplissage, ou pas un nombre)</translation>
    </message>
    <message>
      <location filename="braintumor_desktop/findings/measured_words.py" />
      <source>{count} pixels (padding, or no number)</source>
      <translation>{count} pixels (remplissage, ou pas des nombres)</translation>
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
  </context>
</TS>
