# SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The one list of what the system must offer, per package manager, and how to install what is missing.
# To be sourced; works with the bash 3.2 of macOS.

# group | apt | dnf | pacman | brew      ("a/b": the first the system knows; "-": comes with something else)
helpdesk_packages() {
    cat <<'TABLE'
build | g++               | gcc-c++             | gcc              | -
build | cmake             | cmake               | cmake            | cmake
build | ninja-build       | ninja-build         | ninja            | ninja
build | pkg-config        | pkgconf-pkg-config  | pkgconf          | pkgconf
build | qt6-base-dev      | qt6-qtbase-devel    | qt6-base         | qt
build | libgl-dev         | mesa-libGL-devel    | libglvnd         | -
build | qt6-svg-dev/libqt6svg6-dev | qt6-qtsvg-devel | qt6-svg     | -
build | qt6-charts-dev/libqt6charts6-dev | qt6-qtcharts-devel | qt6-charts | -
build | libqt6opengl6-dev | -                   | -                | -
build | qt6-tools-dev     | qt6-qttools-devel   | qt6-tools        | -
build | qt6-l10n-tools    | qt6-linguist        | -                | -
build | qt6-translations-l10n | qt6-qttranslations | qt6-translations | -
build | libqt6sql6-sqlite | -                   | -                | -
build | libexpected-dev   | expected-devel      | tl-expected      | tl-expected
build | libcli11-dev      | cli11-devel         | cli11            | cli11
build | zlib1g-dev        | zlib-devel          | zlib             | -
build | libical-dev       | libical-devel       | libical          | libical
build | tzdata            | tzdata              | tzdata           | -
build | fonts-dejavu-core | dejavu-sans-fonts   | ttf-dejavu       | -
test  | catch2            | catch-devel         | catch2           | catch2
test  | libbusiness-hours-perl | -              | -                | -
bench | libbenchmark-dev  | google-benchmark-devel | benchmark     | google-benchmark
build | libsqlite3-dev    | sqlite-devel        | sqlite           | sqlite
bench | sqlite3           | sqlite              | -                | -
picture | xvfb            | xorg-x11-server-Xvfb | xorg-server-xvfb | -
TABLE
}

helpdesk_package_manager() {
    local manager
    for manager in apt-get dnf pacman brew; do
        if command -v "$manager" >/dev/null 2>&1; then
            echo "$manager"
            return 0
        fi
    done
    return 1
}

# helpdesk_wanted <manager> <group>...: one entry per line.
helpdesk_wanted() {
    local manager=$1 groups group apt dnf pacman brew entry
    shift
    groups=" $* "
    helpdesk_packages | tr -d ' ' | while IFS='|' read -r group apt dnf pacman brew; do
        case $manager in
            apt-get) entry=$apt ;;
            dnf) entry=$dnf ;;
            pacman) entry=$pacman ;;
            brew) entry=$brew ;;
        esac
        case $groups in
            *" $group "*) [ "$entry" = - ] || echo "$entry" ;;
        esac
    done
}

helpdesk_installed() {
    case $1 in
        apt-get) [ "$(dpkg-query -W -f='${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
        dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
        pacman) pacman -Q "$2" >/dev/null 2>&1 ;;
        brew) [ -n "$(brew list --versions "$2" 2>/dev/null)" ] ;;
    esac
}

# helpdesk_missing <manager> <group>...: the entries of which no alternative is installed.
helpdesk_missing() {
    local manager=$1 entry name found
    for entry in $(helpdesk_wanted "$@"); do
        found=
        for name in ${entry//\// }; do
            if helpdesk_installed "$manager" "$name"; then
                found=yes
                break
            fi
        done
        [ -n "$found" ] || echo "$entry"
    done
}

# The first alternative that the system offers; the first of all when it knows none.
helpdesk_offered() {
    local manager=$1 entry=$2 name
    if [ "$manager" = apt-get ]; then
        for name in ${entry//\// }; do
            if apt-cache show "$name" >/dev/null 2>&1; then
                echo "$name"
                return
            fi
        done
    fi
    echo "${entry%%/*}"
}

helpdesk_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        echo "This needs the rights of root, and there is no sudo here. Please run as root: $*" >&2
        return 1
    fi
}

# helpdesk_install <group>...: installs what is missing and asks nothing when run by root.
helpdesk_install() {
    local manager entry missing names=()
    if ! manager=$(helpdesk_package_manager); then
        helpdesk_say "No apt-get, dnf, pacman or brew here: trusting that what README.md lists is installed"
        return 0
    fi
    missing=$(helpdesk_missing "$manager" "$@")
    [ -n "$missing" ] || return 0

    helpdesk_say "Installing with $manager: $(echo "$missing" | tr '\n' ' ')"
    if [ "$manager" = apt-get ]; then
        helpdesk_as_root apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 update ||
            echo "The package lists could not be renewed; going on with those at hand." >&2
    fi
    for entry in $missing; do
        names+=("$(helpdesk_offered "$manager" "$entry")")
    done
    case $manager in
        apt-get)
            helpdesk_as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
                -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 \
                install --no-install-recommends "${names[@]}" ;;
        dnf) helpdesk_as_root dnf -y install "${names[@]}" ;;
        pacman) helpdesk_as_root pacman -Sy --needed --noconfirm "${names[@]}" ;;
        brew) brew install "${names[@]}" ;;
    esac || {
        echo "These packages could not be installed: ${names[*]}" >&2
        return 1
    }
}
