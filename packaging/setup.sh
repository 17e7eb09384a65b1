#!/bin/sh
# Makes .venv with everything that `make run` (or `make test`) needs.
#
#   sh packaging/setup.sh run|test
#
# A second call finds its stamp in .venv and returns at once. Where the system lacks something and
# we may install it (root on Debian or Ubuntu) we do; otherwise the exact command is printed.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:-run}
python=.venv/bin/python
constraints=packaging/constraints.txt
torch_index=https://download.pytorch.org/whl/cpu

say() { printf '%s\n' "$*" >&2; }

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# say_how_to_install WHY PACKAGE...
say_how_to_install() {
    say "Missing: $1. On Debian or Ubuntu, install it with:"
    shift
    say "    sudo apt-get install --no-install-recommends $*"
}

# install_packages WHY PACKAGE... - or say how to; fails when they are not installed afterwards.
install_packages() {
    why=$1
    shift
    if may_install; then
        say "Installing $why: $*"
        export DEBIAN_FRONTEND=noninteractive
        apt-get -qq update && apt-get -qq install -y --no-install-recommends "$@" >/dev/null &&
            return 0
    fi
    say_how_to_install "$why" "$@"
    return 1
}

find_python() {
    for name in "${PYTHON:-python3}" python3.11 python3.12 python3.13 python3.14; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    say "Kursk Compare needs Python 3.11 or later; none was found. Set PYTHON to name one."
    return 1
}

make_venv() {
    base=$(find_python)
    if ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$base" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_packages "Python's venv module" "python$version-venv"
    fi
    rm -rf .venv
    "$base" -m venv .venv
}

pip_install() { "$python" -m pip install -qq --disable-pip-version-check "$@"; }

by_version_alone() { [ -n "${KURSK_COMPARE_UNLOCKED:-}" ]; }

# The CPU build where one can be had: from the configured indexes, else from PyTorch's own.
install_torch() {
    torch=$(sed -n 's/^torch==//p' $constraints)
    installed=$("$python" -m pip show torch 2>/dev/null | sed -n 's/^Version: //p')
    case $installed in "$torch" | "$torch"+*) return 0 ;; esac
    if [ "$(uname -s)" = Linux ]; then
        wanted="--require-hashes -r packaging/torch-cpu.lock"
        if by_version_alone; then wanted="torch==$torch+cpu"; fi
        for index in "" "--index-url $torch_index --retries 1 --timeout 20"; do
            # The index and what is wanted are several words.
            # shellcheck disable=SC2086
            pip_install --no-deps $index $wanted 2>/dev/null && return 0
        done
        say "No CPU build of torch $torch was found; installing the index's own, which may be large."
    fi
    if by_version_alone; then
        pip_install -c $constraints "torch==$torch"
    else
        install_from_lock torch
    fi
}

# install_from_lock NAME - only files whose hashes are there, and no build scripts of others.
install_from_lock() {
    pip_install --no-deps --require-hashes --only-binary :all: -r "packaging/$1.lock" || {
        say "The packages could not be installed as they are locked (see above). If your index"
        say "holds other files of the same versions, set KURSK_COMPARE_UNLOCKED=1 and try again."
        return 1
    }
}

# Where an index holds other files of the same versions than those that are locked,
# KURSK_COMPARE_UNLOCKED=1 takes them by their version alone.
install_locked() {
    if by_version_alone; then
        say "Installing by version alone, without looking at hashes, as KURSK_COMPARE_UNLOCKED asks."
        extra=""
        if [ "$purpose" = test ]; then extra="[dev]"; fi
        pip_install -c $constraints hatchling editables
        pip_install -c $constraints --no-build-isolation --editable ".$extra"
        return 0
    fi
    install_from_lock "$purpose"
    pip_install --no-deps --no-build-isolation --editable .
}

install_python_packages() {
    say "Installing the locked Python packages into .venv (a few minutes the first time) ..."
    install_torch
    install_locked
}

# What a set-up depends on; an unchanged stamp means there is nothing to do.
stamp() {
    pwd
    cksum pyproject.toml packaging/constraints.txt packaging/*.lock packaging/setup.sh \
        packaging/verify_model.py
}

is_done() {
    for done_for in "$purpose" test; do
        [ -x "$python" ] && [ "$(cat ".venv/set-up-for-$done_for" 2>/dev/null)" = "$(stamp)" ] &&
            return 0
    done
    return 1
}

# The package of each library that Qt's window, Wayland, X11 and offscreen parts load.
package_of() {
    case $1 in
        libEGL.so.1) echo libegl1 ;;
        libGL.so.1) echo libgl1 ;;
        libX11.so.6) echo libx11-6 ;;
        libX11-xcb.so.1) echo libx11-xcb1 ;;
        libdbus-1.so.3) echo libdbus-1-3 ;;
        libfontconfig.so.1) echo libfontconfig1 ;;
        libfreetype.so.6) echo libfreetype6 ;;
        libglib-2.0.so.0 | libgthread-2.0.so.0) echo libglib2.0-0 ;;
        libstdc++.so.6) echo libstdc++6 ;;
        libwayland-client.so.0) echo libwayland-client0 ;;
        libwayland-cursor.so.0) echo libwayland-cursor0 ;;
        libwayland-egl.so.1) echo libwayland-egl1 ;;
        libxcb.so.1) echo libxcb1 ;;
        libxcb-cursor.so.0) echo libxcb-cursor0 ;;
        libxcb-glx.so.0) echo libxcb-glx0 ;;
        libxcb-icccm.so.4) echo libxcb-icccm4 ;;
        libxcb-image.so.0) echo libxcb-image0 ;;
        libxcb-keysyms.so.1) echo libxcb-keysyms1 ;;
        libxcb-randr.so.0) echo libxcb-randr0 ;;
        libxcb-render.so.0) echo libxcb-render0 ;;
        libxcb-render-util.so.0) echo libxcb-render-util0 ;;
        libxcb-shape.so.0) echo libxcb-shape0 ;;
        libxcb-shm.so.0) echo libxcb-shm0 ;;
        libxcb-sync.so.1) echo libxcb-sync1 ;;
        libxcb-util.so.1) echo libxcb-util1 ;;
        libxcb-xfixes.so.0) echo libxcb-xfixes0 ;;
        libxcb-xkb.so.1) echo libxcb-xkb1 ;;
        libxkbcommon.so.0) echo libxkbcommon0 ;;
        libxkbcommon-x11.so.0) echo libxkbcommon-x11-0 ;;
        libz.so.1) echo zlib1g ;;
    esac
}

missing_qt_packages() {
    command -v ldd >/dev/null 2>&1 || return 0
    qt=$(ls -d .venv/lib/python3*/site-packages/PySide6/Qt) || return 0
    for part in lib/libQt6Gui.so.6 plugins/platforms/libqoffscreen.so \
        plugins/platforms/libqxcb.so plugins/xcbglintegrations/libqxcb-glx-integration.so \
        plugins/platforms/libqwayland.so \
        plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so; do
        ldd "$qt/$part" 2>/dev/null
    done | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u |
        while read -r library; do package_of "$library"; done | sort -u
}

# A monospaced font alone is not one to read articles in.
missing_font_package() {
    for folder in /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" "$HOME/.fonts"; do
        [ -d "$folder" ] || continue
        found=$(find "$folder" -name '*.[ot]t[fc]' ! -iname '*mono*' | head -n 1)
        if [ -n "$found" ]; then return 0; fi
    done
    echo fonts-noto-core
}

# system_packages COMMAND - installs or tells of what the window lacks. Lacking it is no reason to
# stop: the command line and the tests may well do without.
system_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    missing="$(missing_qt_packages) $(missing_font_package)"
    # The names are single words.
    # shellcheck disable=SC2086
    set -- "$1" $missing
    command=$1
    shift
    if [ $# -gt 0 ]; then
        "$command" "system libraries or fonts for the window" "$@" || :
    fi
    # The tests open the HTML report in a browser; without one they say that they were skipped.
    if [ "$purpose" = test ] && ! has_browser; then
        "$command" "a browser for the tests" chromium || :
    fi
}

has_browser() {
    for name in chromium chromium-browser google-chrome; do
        if command -v "$name" >/dev/null 2>&1; then return 0; fi
    done
    return 1
}

case $purpose in
    run | test) ;;
    *)
        say "usage: packaging/setup.sh run|test"
        exit 2
        ;;
esac
if is_done; then
    system_packages say_how_to_install
    exit 0
fi
[ -x "$python" ] && "$python" -m pip --version >/dev/null 2>&1 || make_venv
install_python_packages
"$python" packaging/verify_model.py
system_packages install_packages
stamp >".venv/set-up-for-$purpose"
say "Set-up is complete."
