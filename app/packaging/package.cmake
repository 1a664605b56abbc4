# SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cpack in a release build makes a Debian package of what is installed.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME partner-helpdesk)
set(CPACK_PACKAGE_VENDOR "Partner Helpdesk developers")
set(CPACK_PACKAGE_CONTACT "Partner Helpdesk developers <maintainers@partnerhelpdesk.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Helpdesk for Microsoft CSP partners")
set(CPACK_PACKAGE_FILE_NAME partner-helpdesk_${PROJECT_VERSION}_${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded at run time: the tool that finds libraries does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core")
include(CPack)
