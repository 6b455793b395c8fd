"""The networks' known limits as their card says them, to be said in another language.

The card itself (models/MODEL_CARD.md) is in English; a test compares the two.
"""

from __future__ import annotations

from braintumor_desktop.words import mark

LIMITS = (
    mark(
        "Ages and sex, field strengths, scanners: the sets do not give them slice by slice. No "
        "figure can be split by them; a difference between groups of people would stay unseen."
    ),
    mark(
        "Children: hardly any, and none that is marked as one. Pediatric tumors "
        "(medulloblastoma, pilocytic astrocytoma, ependymoma) are not represented."
    ),
    mark(
        "After surgery or radiation: resection cavities, scars and radiation changes were not "
        "trained on. One such series is shown above; its cavity is not a healthy head."
    ),
    mark(
        "Hemorrhage, abscess, infarct, demyelination: but for 3 patients with multiple "
        "sclerosis in test, and the heads above, there are no lesions that are no tumor. Any of "
        "them may be called a tumor; some become unclear (above)."
    ),
    mark(
        "Metastases: one patient in all the data; lymphoma, schwannoma and rarer tumors: none. "
        "A type is always one of three, whatever the tumor is."
    ),
    mark(
        "Labels: readers of figshare agree with a mean Dice of 0.80 on the same slices; near "
        "that, a higher figure means little. The web pictures' labels are nobody's signed "
        "reading."
    ),
    mark("gbm and brats hold 2 to 3 patients per split: their intervals say little."),
    mark(
        "Enhanced heads from scanners that were not in the training get more false alarms than "
        "the figures above say: no such healthy head is in test but the few of ms. The "
        "synthetic healthy head, which no network was trained on, shows some."
    ),
    mark("Lower-grade gliomas that do not enhance are missed on some slices of T1 after contrast."),
    mark(
        "Outlines are those of the slices alone: where neighbors make a slice a tumor, it often "
        "has none."
    ),
    mark(
        "A part of an outline that nowhere reaches a chance of 0.9 is left out: fewer masks where "
        "there is no tumor, and more tumor slices that are called one without a mask, which are "
        "unclear."
    ),
    mark(
        "The gate lets some pictures pass that are no brain MR (above), and rejects a few that "
        "are: skull-stripped ones most."
    ),
)
