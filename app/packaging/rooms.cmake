# SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every room of the house shares: warnings, definitions, precompiled headers.

add_library(helpdesk_options INTERFACE)
target_compile_definitions(helpdesk_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  HELPDESK_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(helpdesk_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wno-psabi
    $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast -Wduplicated-cond -Wlogical-op>
    # At -O1 GCC 12 takes the member a std::variant does not hold for one that was forgotten.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  if(HELPDESK_WERROR)
    target_compile_options(helpdesk_options INTERFACE -Werror)
  endif()
elseif(MSVC)
  target_compile_options(helpdesk_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
endif()
if(HELPDESK_SANITIZE)
  add_compile_options(-fsanitize=${HELPDESK_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${HELPDESK_SANITIZE})
endif()

# helpdesk_unite(<target> <sources...>): with HELPDESK_UNITE the files of a folder are compiled eight at a time, in less than half
# the time. So names in anonymous namespaces are unique within a folder.
function(helpdesk_unite target)
  if(NOT HELPDESK_UNITE)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
  list(SORT ARGN)
  set(folder)
  foreach(source IN LISTS ARGN)
    cmake_path(GET source PARENT_PATH parent)
    if(NOT parent STREQUAL folder)
      set(folder ${parent})
      set(count 0)
      cmake_path(RELATIVE_PATH parent BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
      string(REPLACE "/" "_" name ${name})
    endif()
    math(EXPR group "${count} / 8")
    math(EXPR count "${count} + 1")
    set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${name}_${group})
  endforeach()
endfunction()

# helpdesk_room(<name> [APART] [EXCLUDE regex] [PUBLIC libs...] [PRIVATE libs...] [PCH headers...])
# A static library of all sources in the current folder, aliased Helpdesk::<name>. APART: each file is compiled by itself.
function(helpdesk_room name)
  cmake_parse_arguments(ROOM "APART" "EXCLUDE" "PUBLIC;PRIVATE;PCH" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  if(ROOM_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${ROOM_EXCLUDE}")
  endif()
  add_library(helpdesk_${name} STATIC ${sources})
  add_library(Helpdesk::${name} ALIAS helpdesk_${name})
  target_include_directories(helpdesk_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
  target_link_libraries(helpdesk_${name}
    PUBLIC ${ROOM_PUBLIC}
    PRIVATE helpdesk_options ${ROOM_PRIVATE})
  target_precompile_headers(helpdesk_${name} PRIVATE
    <QString> <QList> <QHash> <QDateTime> <memory> <optional> <vector> ${ROOM_PCH})
  if(NOT ROOM_APART)
    helpdesk_unite(helpdesk_${name} ${sources})
  endif()
endfunction()
