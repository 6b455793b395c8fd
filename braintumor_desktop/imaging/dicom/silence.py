"""What pydicom warns of and logs: nothing of it reaches the user, much of it names patients."""

from __future__ import annotations

import logging
import re
import warnings

# Everything that pydicom warns of is either harmless here or raised as BadInput.
_QUIET = ("ignore", None, Warning, re.compile("pydicom"), 0)


def quiet() -> None:
    """Let pydicom tolerate harmless deviations without warnings or log lines.

    Log lines of pydicom may quote patient data.  Nothing is restored afterwards: that
    would not be safe with several reading threads.
    """
    from pydicom import config

    config.settings.reading_validation_mode = config.IGNORE
    logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)
    if _QUIET not in warnings.filters:
        warnings.filterwarnings("ignore", module="pydicom")
