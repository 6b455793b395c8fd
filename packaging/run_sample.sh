#!/bin/sh
# Show the bundled sample: in the window, or without a display as pictures in a folder.
set -eu
cd "$(dirname "$0")/.."

program=.venv/bin/braintumor-desktop
sample=resources/sample
output=out/sample

# A display that is named and does not answer (a closed forwarding) would end Qt with an abort.
display_answers() {
    [ "$(uname)" != Linux ] && return
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] &&
        .venv/bin/python -c "from PySide6.QtGui import QGuiApplication as App; App([])" 2>/dev/null
}

if (display_answers) 2>/dev/null; then
    exec "$program" "$sample/1_t1_gd_lesion" "$sample/2_t1_gd_healthy"
fi

echo "There is no display for the window: judging $sample without it."
rm -rf "$output"
"$program" analyze "$sample" --output "$output" --overlays
echo "Pictures with the overlay: $PWD/$output/overlays"
echo "Results, one line of JSON an image: $PWD/$output/results.jsonl"
