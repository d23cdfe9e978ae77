#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of each screen of the real program, light and dark, for eyes and for the README.
# Needs Xvfb, xdotool and ImageMagick. Usage: tests/ui/screenshots.sh BUILD OUT [DATA_DIR]
#   BUILD     a build folder with bin/orchestrator-desk
#   OUT       folder for the PNG files
#   DATA_DIR  a prepared data folder; without one, the sample invoices are imported into a new one
set -euo pipefail
build=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
root=$(realpath "$(dirname "$0")/../..")
data=${3:-$(mktemp -d)}
export DISPLAY=:${SCREENSHOT_DISPLAY:-93} QT_QPA_PLATFORM=xcb
processes=()
stop() { kill "${processes[@]}" 2>/dev/null || true; }
trap stop EXIT

Xvfb "$DISPLAY" -screen 0 1600x1000x24 -nolisten tcp &
processes+=($!)
sleep 1

# begin FILES...: starts the program and gives it the keyboard.
begin() {
    "$build/bin/orchestrator-desk" --data-dir "$data" "$@" &
    program=$!
    processes+=("$program")
    window=$(xdotool search --sync --onlyvisible --pid "$program" --name "Orchestrator Desk" | head -1)
    xdotool windowmove "$window" 0 0 windowsize "$window" "$width" "$height" windowfocus "$window"
    sleep 2
}
finish() {
    xdotool windowfocus "$window" key ctrl+q
    wait "$program" || true
}
# shot NAME KEYS...: presses the keys, waits, takes the picture.
shot() {
    local name=$1
    shift
    for key in "$@"; do
        xdotool key "$key"
        sleep 0.7
    done
    sleep 1.5
    import -window root -crop "${width}x${height}+0+0" +repage "$out/$name-$theme-${width}x${height}.png"
}
close_window() {
    xdotool search --onlyvisible --name "$1" windowfocus key Escape || true
    sleep 1
    xdotool windowfocus "$window"
}
screens() {
    shot today ctrl+1
    shot invoices ctrl+2
    shot review ctrl+1 Home Return
    sleep 2
    shot why shift+F2
    shot suppliers Escape ctrl+shift+3
    shot to-pay ctrl+shift+2
    shot filters ctrl+2 ctrl+l
    shot export Escape ctrl+shift+a ctrl+e
    # Without a window manager nobody gives a window of its own the keyboard, nor the main window back.
    close_window "Export"
    shot settings ctrl+comma
    shot help F1
    close_window "Help"
    shot palette ctrl+1 ctrl+k
    shot shortcuts Escape ctrl+slash
    close_window "shortcuts"
}

width=1600 height=1000 theme=light
if [ -z "${3:-}" ]; then
    begin
    shot first-steps
    finish
    begin "$root/resources/samples"
    shot imported
    sleep "${SCREENSHOT_READING:-20}"
else
    begin
fi
screens
finish
for size in "1600 1000 dark" "1100 700 dark" "1100 700 light"; do
    read -r width height wanted <<<"$size"
    begin
    if [ "$wanted" != "$theme" ]; then
        xdotool key ctrl+shift+l
        sleep 0.7
        theme=$wanted
    fi
    screens
    finish
done
ls "$out"
