"""Which settings there are, who chose them, and where the program keeps things: a page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from braintumor_desktop.desktop import preferences, theme
from braintumor_desktop.station import policy
from braintumor_desktop.station.settings import SETTINGS

if TYPE_CHECKING:
    from braintumor_desktop.station.folders import Folders
    from braintumor_desktop.station.policy import Policy
    from braintumor_desktop.station.settings import Setting, Value

FIXED = "fixed by the administrator"


def settings_html(folders: Folders) -> str:
    """All settings with their values, problems of the policy, and the folders."""
    fixed = policy.load()
    tokens = theme.current()
    parts = [f"<p style='color:{tokens.warning}'>{escape(text)}</p>" for text in fixed.problems]
    if folders.problem:
        parts.append(f"<p style='color:{tokens.warning}'>{escape(folders.problem)}</p>")
    rows = "".join(_setting(setting, fixed) for setting in SETTINGS)
    parts.append(f"<table width='100%' cellpadding='4'>{rows}</table>")
    kept = "beside the program" if folders.is_portable else "for you alone"
    parts.append(f"<h4>Folders</h4><p>Everything is kept {kept}.</p>")
    places = (
        ("Settings", folders.config),
        ("Data", folders.data),
        ("Added networks", folders.models),
        ("Log and reports of crashes", folders.logs),
        ("Cache", folders.cache),
    )
    rows = "".join(_row(name, escape(str(path))) for name, path in places)
    parts.append(f"<table width='100%' cellpadding='4'>{rows}</table>")
    return "".join(parts)


def _setting(setting: Setting, fixed: Policy) -> str:
    tokens = theme.current()
    value = escape(shown(preferences.read(setting.key)))
    if setting.key in fixed.values:
        source = escape(str(fixed.sources[setting.key]))
        value += f"<br><span style='color:{tokens.warning}'>{FIXED}: {source}</span>"
    quiet = f"<span style='color:{tokens.quiet}'>{escape(setting.text)}</span>"
    return _row(f"{escape(setting.title)}<br>{quiet}", value)


def shown(value: Value) -> str:
    """A value as people say it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value) or "the program's own"


def _row(left: str, right: str) -> str:
    return f"<tr><td width='55%'>{left}</td><td>{right}</td></tr>"
