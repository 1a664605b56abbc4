# SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The steps app/run and tests/run have in common. To be sourced with the project's folder as current one.

helpdesk_say() {
    printf '\n==> %s\n' "$*"
}

helpdesk_cores() {
    getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2
}

# helpdesk_build <preset> [target...]: configures when needed, then builds on all cores.
helpdesk_build() {
    local preset=$1 folder=build/$1 patience=
    shift
    if command -v brew >/dev/null 2>&1; then
        CMAKE_PREFIX_PATH="$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
        export CMAKE_PREFIX_PATH
    fi
    if [ ! -f "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ]; then
        helpdesk_say "Configuring $folder"
        cmake --preset "$preset" || {
            echo "Configuring failed: the lines above say what is missing (Qt 6.4, CMake 3.25 and g++ 12 are the least)." >&2
            return 1
        }
        patience=" (this takes some minutes)"
        # CMake leaves the file alone when nothing in it changed; its age is what the test above looks at.
        touch "$folder/build.ninja"
    fi
    helpdesk_say "Building $folder on $(helpdesk_cores) cores$patience"
    cmake --build --preset "$preset" -j "$(helpdesk_cores)" ${1:+--target "$@"}
}
