"""The bundle's shorter tables of the standard are enough for every object that is written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import highdicom

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import json, sys
from pathlib import Path
import numpy as np
from highdicom import _standard_utils as standard
short = json.loads(Path(sys.argv[1]).read_text())
standard.get_module_attribute_map.cache_clear()
import highdicom.base, highdicom.image
for module in (standard, highdicom.base, highdicom.image):
    module.get_module_attribute_map = lambda: short
from braintumor_desktop.exchange.objects.capture import capture
from braintumor_desktop.exchange.objects.segmentation import probability_map, segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from braintumor_desktop.exchange.objects.structured_report import structured_report
from tests.helpers import cases
for one in (False, True):
    folder = Path(sys.argv[2]) / str(one)
    case = cases.case(cases.write_series(folder, in_one_file=one))
    sources = sources_of(case.series)
    made = segmentation(case, sources)
    segmentation(case, sources, "LABELMAP"), probability_map(case, sources)
    structured_report(case, sources, made)
    capture(np.zeros((9, 9, 3), np.uint8), case.series, sources, 1)
"""


def test_every_object_can_be_made_with_them(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    import standard_tables

    made = standard_tables.tables(Path(highdicom.__file__).parent, tmp_path / "work")
    assert {Path(name).name for name, _ in made} >= {
        standard_tables.ATTRIBUTES, standard_tables.MODULES, standard_tables.KINDS,
    }  # fmt: skip
    shorter = Path(made[0][0])
    assert shorter.stat().st_size < 4_000_000
    assert json.loads(shorter.read_text("utf-8"))["patient"]
    command = [sys.executable, "-c", SCRIPT, shorter, tmp_path / "scans"]
    subprocess.run(command, check=True, cwd=ROOT, timeout=100)
