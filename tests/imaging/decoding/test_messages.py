"""What goes through the pipes is what was sent, or nothing."""

from __future__ import annotations

import io

import pytest

from braintumor_desktop.imaging.decoding.messages import Message, receive, send


def sent(message: Message) -> bytes:
    pipe = io.BytesIO()
    send(pipe, message)
    return pipe.getvalue()


@pytest.mark.parametrize("data", [b"", b"x", bytes(range(256)) * 1000])
def test_a_message_arrives_as_it_was_sent(data: bytes) -> None:
    head = {"path": "T\udcfcmor.dcm", "shape": [3, 5], "number": 1.5, "nothing": None}
    both = io.BytesIO(sent(Message(head, data)) + sent(Message({"next": True})))
    first, second = receive(both), receive(both)
    assert first is not None
    assert (first.head, bytes(first.data)) == (head, data)
    assert second is not None
    assert second.head == {"next": True}
    assert receive(both) is None


@pytest.mark.parametrize("kept", [0, 3, 16, 20, 60])
def test_a_message_that_breaks_off_is_the_end(kept: int) -> None:
    whole = sent(Message({"a": 1}, b"data" * 20))
    assert receive(io.BytesIO(whole[:kept])) is None


def test_what_a_library_wrote_between_is_no_message() -> None:
    with pytest.raises(ValueError, match="no message"):
        receive(io.BytesIO(b"Corrupt JPEG data: premature end of data segment\n"))


def test_more_data_than_allowed_takes_no_memory() -> None:
    whole = sent(Message({}, bytes(100)))
    assert receive(io.BytesIO(whole), most=100) is not None
    with pytest.raises(ValueError, match="no message"):
        receive(io.BytesIO(whole), most=99)
    huge = whole[:8] + (1 << 50).to_bytes(8, "little") + whole[16:]
    with pytest.raises(ValueError, match="no message"):
        receive(io.BytesIO(huge), most=1 << 30)
