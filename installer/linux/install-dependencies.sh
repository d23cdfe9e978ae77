#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and running needs on Debian 12 or Ubuntu 24.04. Asks apt only for what is missing.
#   install-dependencies.sh [--tests|--fuzz]
set -euo pipefail

build=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
       libgl1-mesa-dev libpoppler-qt6-dev libtesseract-dev libleptonica-dev libexpected-dev libxlsxwriter-dev
       libseccomp-dev qtkeychain-qt6-dev libzxing-dev)
run=(libqt6sql6-sqlite tesseract-ocr tesseract-ocr-eng tesseract-ocr-osd tesseract-ocr-deu tesseract-ocr-fra
     tesseract-ocr-spa tesseract-ocr-ita tesseract-ocr-nld fonts-liberation fonts-dejavu-core poppler-data
     ca-certificates)
tests=(git python3 sqlite3 ccache)
fuzz=(clang)

wanted=("${build[@]}" "${run[@]}")
case "${1:-}" in
--tests) wanted+=("${tests[@]}") ;;
--fuzz)
    wanted+=("${tests[@]}" "${fuzz[@]}")
    # The package "clang" only recommends its sanitizers; they are named by its version.
    version=$(apt-cache depends clang 2>/dev/null | sed -n 's/.*Depends: clang-\([0-9]\+\)$/\1/p' | head -n 1)
    [ -n "$version" ] && wanted+=("libclang-rt-$version-dev")
    ;;
esac

missing=()
for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

command -v apt-get >/dev/null || {
    echo "This machine has no apt. Needed (Debian names): ${missing[*]}" >&2
    exit 1
}
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Run as root: apt-get install ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}" >&2
# apt says a great deal on stdout; the program's own output must stay alone there.
"${as_root[@]}" apt-get update -qq >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
