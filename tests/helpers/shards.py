"""A folder that is worth sharing, judged in shares."""

from PIL import Image as Pillow

from tests.helpers.analyzing import analyze, write_slice
from tests.helpers.fake_networks import head_values


def fill(scans):
    """Add pictures, a damaged file, a note, and a series of which each slice has a folder."""
    for number in range(6):
        values = head_values((70, 51 + number), tumor=number % 2 == 0)
        Pillow.fromarray(values).save(scans / f"p{number}.png")
    for number in (0, 1, 2, 3, 9):
        (scans / f"d{number}").mkdir()
        path = scans / f"d{number}" / "IM"
        write_slice(path, 20 + number, tumor=number == 2, SeriesInstanceUID="1.2.826.9")
    path.write_bytes(path.read_bytes()[:-400])
    (scans / "empty.dcm").touch()
    (scans / "note.txt").write_text("no image")


def judge_shards(scans, folder, count, flags=()):
    """The output folders of all shards."""
    outs = [folder / f"shard{number}" for number in range(1, count + 1)]
    for number, out in enumerate(outs, 1):
        analyze(scans, output=out, flags=["--shard", f"{number}/{count}", *flags])
    return outs
