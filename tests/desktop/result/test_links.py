"""The slices that a sentence lists lead there, whatever else it says."""

from __future__ import annotations

from braintumor_desktop.desktop.result.panel_parts import with_links
from braintumor_desktop.findings.attention import Evidence, assess_series


def said(pieces):
    """(all of it as it is read, where its links lead)."""
    texts = [piece if isinstance(piece, str) else piece.text for piece in pieces]
    return "".join(texts), [int(piece.target) for piece in pieces if not isinstance(piece, str)]


def test_look_at_leads_there_behind_another_reason():
    evidence = Evidence(
        tumor=0.95, shares={"glioma": 1.0}, slices=21, carriers=(3, 4), hits={9: 0.7},
        not_judged=(15,),
    )  # fmt: skip
    found = assess_series(evidence)
    assert found.sentence.startswith("1 of 21 slices was not judged. Look at 10 too")
    assert said(with_links(found.sentence, found.listed)) == (found.sentence, [9])


def test_a_slice_at_the_same_place_as_another_one_leads_there():
    evidence = Evidence(
        tumor=0.95, shares={"glioma": 1.0}, slices=21, carriers=(3, 4), hits={9: 0.7},
        gaps=((17, 1),), repeated=(12, 14),
    )  # fmt: skip
    found = assess_series(evidence)
    assert found.sentence.startswith(
        "1 slice seems to be missing. 2 slices lie at the same place as the one before them: 13, "
        "15. Look at 10 too"
    )
    assert said(with_links(found.sentence, found.listed)) == (found.sentence, [12, 14, 9])


def test_two_lists_lead_there():
    sentence = "Look at 1\u20133. Look at 10, 21 too."
    pieces = with_links(sentence, ((0, 1, 2), (9, 20)))
    assert said(pieces) == (sentence, [1, 9, 20])


def test_a_sentence_without_lists_is_as_it_is():
    assert with_links("All is clear.", ()) == ["All is clear."]
    assert with_links("All is clear.", ((3,),)) == ["All is clear."]
