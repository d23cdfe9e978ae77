# SPDX-License-Identifier: GPL-3.0-or-later
# One folder = one static library (or program, or test), with the same flags everywhere.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
# Line tables are all that a backtrace needs; full debug information doubles build time.
set(CMAKE_CXX_FLAGS_DEBUG "-g1 -O0")
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        "${CCACHE_PROGRAM}")
endif()

add_library(desk_flags INTERFACE)
target_include_directories(desk_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(desk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING DESK_VERSION="${PROJECT_VERSION}")
target_compile_options(desk_flags INTERFACE -Wall -Wextra -fpch-preprocess -fno-strict-aliasing
    $<$<BOOL:${DESK_WERROR}>:-Werror>)
if(DESK_SANITIZE)
    target_compile_options(desk_flags INTERFACE
        -fsanitize=${DESK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(desk_flags INTERFACE -fsanitize=${DESK_SANITIZE})
endif()
if(DESK_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "DESK_FUZZ needs clang (cmake --preset fuzz): libFuzzer is a part of it")
    endif()
    # Everything that is fuzzed is instrumented, the libraries of the program included. Qt's classes are compiled
    # elsewhere, so their dynamic types cannot be looked at.
    target_compile_options(desk_flags INTERFACE -O1 -fno-omit-frame-pointer
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all -fbracket-depth=1024
        -include "${CMAKE_SOURCE_DIR}/tests/fuzz/source_location.h")
    target_link_options(desk_flags INTERFACE -fsanitize=address,undefined)
endif()

# Private to the two functions below: which headers are precompiled for which kind of target.
function(desk_precompile target qt)
    if(DESK_SANITIZE)
        return()
    endif()
    set(pch "${CMAKE_SOURCE_DIR}/cmake/pch_core.h")
    if("Widgets" IN_LIST qt)
        set(pch "${CMAKE_SOURCE_DIR}/cmake/pch_widgets.h")
    endif()
    target_precompile_headers(${target} PRIVATE "${pch}")
endfunction()

# desk_module(core_invoices [DEPENDS core_reading core_jobs ...] [QT Core Sql ...] [LINK lib ...])
#   All .cpp files of this folder become the static library desk_core_invoices.
#   DEPENDS names modules below this one; they and Qt are public.
function(desk_module name)
    cmake_parse_arguments(arg "" "" "DEPENDS;QT;LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    set(target desk_${name})
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    list(PREPEND arg_QT Core)
    list(TRANSFORM arg_QT PREPEND "Qt6::" OUTPUT_VARIABLE qt_targets)
    list(TRANSFORM arg_DEPENDS PREPEND "desk_" OUTPUT_VARIABLE depends)
    target_link_libraries(${target} PUBLIC desk_flags ${qt_targets} ${depends} PRIVATE ${arg_LINK})
    desk_precompile(${target} "${arg_QT}")
endfunction()

# desk_program(orchestrator DEPENDS core_runtime QT Core) makes BUILD/bin/orchestrator of this folder and installs it.
function(desk_program name)
    cmake_parse_arguments(arg "" "" "DEPENDS;QT;LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    if(NOT sources)
        message(STATUS "${name}: no sources yet")
        return()
    endif()
    add_executable(${name} ${sources})
    list(PREPEND arg_QT Core)
    list(TRANSFORM arg_QT PREPEND "Qt6::" OUTPUT_VARIABLE qt_targets)
    list(TRANSFORM arg_DEPENDS PREPEND "desk_" OUTPUT_VARIABLE depends)
    target_link_libraries(${name} PRIVATE desk_flags ${qt_targets} ${depends} ${arg_LINK})
    desk_precompile(${name} "${arg_QT}")
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# desk_tests(DEPENDS core_base [QT Widgets] [LABEL unit]) turns each test_*.cpp of this folder into a program and a CTest.
function(desk_tests)
    cmake_parse_arguments(arg "" "LABEL" "DEPENDS;QT;LINK" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS "test_*.cpp")
    list(TRANSFORM arg_QT PREPEND "Qt6::" OUTPUT_VARIABLE qt_targets)
    list(TRANSFORM arg_DEPENDS PREPEND "desk_" OUTPUT_VARIABLE depends)
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    if(NOT arg_LABEL)
        set(arg_LABEL unit)
    endif()
    foreach(source IN LISTS tests)
        get_filename_component(test "${source}" NAME_WE)
        set(target ${folder}_${test})
        add_executable(${target} "${source}")
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
        target_link_libraries(${target} PRIVATE desk_flags Qt6::Test ${qt_targets} ${depends} ${arg_LINK})
        target_compile_definitions(${target} PRIVATE
            DESK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" DESK_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
            DESK_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
        target_compile_options(${target} PRIVATE -include "${CMAKE_SOURCE_DIR}/tests/patience.h")
        add_test(NAME ${folder}.${test} COMMAND ${target})
        set_tests_properties(${folder}.${test} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT 120
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;OMP_THREAD_LIMIT=1;ORCHESTRATOR_NO_KEYCHAIN=1")
    endforeach()
endfunction()
