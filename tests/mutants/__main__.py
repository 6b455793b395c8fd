"""Mutation tests: `make mutants`, or `python -m tests.mutants [--sample N] [--seed S] [MODULE]`.

Each module below is changed in one place at a time (`change.py`), and its tests run until one
fails.  What no test notices is printed.  Nothing is written: a forked child of this process,
which has imported the libraries once, imports the changed module from memory.

Why not mutmut or cosmic-ray: both copy the project or start an interpreter for each change,
which takes two seconds before the first test runs here (numpy, pydicom, ONNX Runtime), and
cosmic-ray brings 40 packages, among them a web server.  A fork takes a tenth of a second.
"""

from __future__ import annotations

import argparse
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.mutants.change import Change, apply, changes

if TYPE_CHECKING:
    import ast
    from collections.abc import Sequence
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "braintumor_desktop"
MODULES = {
    "imaging/geometry": ("imaging/test_geometry", "imaging/test_geometry_turns"),
    "imaging/dicom/gap_notes": ("imaging/dicom/test_series",),
    "imaging/display": (*("imaging/test_display", "imaging/test_display_wide"),),
    "inference/preprocess": (
        *("inference/test_preprocess", "inference/test_preprocess_values"),
        "inference/test_upright",
    ),
    "inference/judge": ("inference/test_judge", "inference/test_upright", "inference/test_gate"),
    "findings/lesions": ("findings/test_lesions",),
    "findings/series": ("findings/test_series", "findings/test_attention"),
    "findings/stack": ("findings/test_stack", "findings/test_series"),
}
"""The modules, and the tests that should notice a change, the quickest first."""
HEAVY = ("numpy", "cv2", "pydicom", "nibabel", "PIL.Image", "hypothesis")
SECONDS = 120
"""For the tests of one change: a changed loop may have no end."""
KILLED, SURVIVED = "killed", "survived"


@dataclass(frozen=True)
class Outcome:
    """What became of a change."""

    module: str
    change: Change
    state: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what survives; 1 where the tests fail without any change."""
    options = _parser().parse_args(arguments)
    os.chdir(ROOT)
    _import_libraries()
    chosen = options.modules or list(MODULES)
    outcomes: list[Outcome] = []
    for module in chosen:
        if _run(module, None) != SURVIVED:
            sys.stdout.write(f"{module}: its tests fail without a change\n")
            return 1
        outcomes += _try_all(module, options)
    _print_table(chosen, outcomes)
    return 0


def _try_all(module: str, options: argparse.Namespace) -> list[Outcome]:
    source = (ROOT / PACKAGE / f"{module}.py").read_text(encoding="utf-8")
    every = changes(source)
    rng = random.Random(f"{options.seed} {module}")
    tried = sorted(rng.sample(every, min(options.sample, len(every))), key=lambda c: c.number)
    found = []
    for change in tried:
        state = _run(module, change.number)
        found.append(Outcome(module, change, state))
        if state == SURVIVED:
            text = f"{module}.py:{change.line}: {change.before}\n    -> {change.after}\n"
            sys.stdout.write(text)
            sys.stdout.flush()
    return found


def _run(module: str, number: int | None) -> str:
    """Run the tests of a module, changed or not, in a child."""
    child = os.fork()
    if child == 0:
        os._exit(_test(module, number))
    ends = time.monotonic() + SECONDS
    while time.monotonic() < ends:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return SURVIVED if code == 0 else KILLED
        time.sleep(0.01)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return KILLED


def _test(module: str, number: int | None) -> int:
    """In the child: 0 where no test fails."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    if number is not None:
        sys.meta_path.insert(0, _Changed(module, number))
    files = [str(ROOT / "tests" / f"{name}.py") for name in MODULES[module]]
    # Warnings of a changed module are no failure of its tests; hangs are ended by the parent.
    options = ["-x", "-q", "-p", "no:cacheprovider", "-W", "default", "-p", "no:timeout"]
    return int(pytest.main([*options, "-o", "addopts=--import-mode=importlib", *files]))


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds one module, with one change."""

    def __init__(self, module: str, number: int) -> None:
        self._name = f"{PACKAGE}.{module.replace('/', '.')}"
        self._path = ROOT / PACKAGE / f"{module}.py"
        self._number = number

    def find_spec(
        self, fullname: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Only for its module."""
        if fullname != self._name:
            return None
        return importlib.util.spec_from_loader(fullname, self, origin=str(self._path))

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed source."""
        module.__file__ = str(self._path)
        tree: ast.Module = apply(self._path.read_text(encoding="utf-8"), self._number)
        exec(compile(tree, str(self._path), "exec"), module.__dict__)  # noqa: S102


def _import_libraries() -> None:
    """What every child needs and no change touches."""
    for name in HEAVY:
        if importlib.util.find_spec(name.split(".", maxsplit=1)[0]) is not None:
            importlib.import_module(name)


def _print_table(modules: Sequence[str], outcomes: Sequence[Outcome]) -> None:
    sys.stdout.write(f"\n{'module':24} {'tried':>6} {'noticed':>8} {'survived':>9}\n")
    for module in modules:
        own = [outcome for outcome in outcomes if outcome.module == module]
        left = sum(outcome.state == SURVIVED for outcome in own)
        sys.stdout.write(f"{module:24} {len(own):>6} {len(own) - left:>8} {left:>9}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.mutants", description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="such as findings/stack")
    parser.add_argument("--sample", type=int, default=60, metavar="N", help="changes a module")
    parser.add_argument("--seed", default="1", metavar="S", help="chooses the sample")
    return parser


if __name__ == "__main__":
    sys.exit(main())
