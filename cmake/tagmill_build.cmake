# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of this tree shares: language level, warnings, sanitizers, ccache, and the two
# helpers tagmill_add_library() and tagmill_add_test().

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set_property(GLOBAL PROPERTY GLOBAL_DEPENDS_NO_CYCLES ON)
# moc 6.4 cannot parse libstdc++ 12's <concepts>; it needs nothing of it, so it is told it was read.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS=1)

if(TAGMILL_CCACHE)
    find_program(TAGMILL_CCACHE_PROGRAM ccache)
    if(TAGMILL_CCACHE_PROGRAM)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_SOURCE_DIR}/cmake/ccache.sh)
    endif()
endif()

find_program(TAGMILL_LLD ld.lld)
if(TAGMILL_LLD)
    add_link_options(-fuse-ld=lld)
endif()

if(TAGMILL_SANITIZE)
    add_compile_options(-fsanitize=${TAGMILL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${TAGMILL_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-maybe-uninitialized) # wrong about std::variant in instrumented code, gcc 12
    endif()
endif()

if(TAGMILL_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(TAGMILL_TIDY)
    set(CMAKE_CXX_CLANG_TIDY clang-tidy)
endif()

add_library(tagmill_options INTERFACE)
target_include_directories(tagmill_options INTERFACE ${CMAKE_SOURCE_DIR})
# No fused multiply-add: recipes must be the same bits on every machine.
target_compile_options(tagmill_options INTERFACE -ffp-contract=off)
target_compile_definitions(tagmill_options INTERFACE TAGMILL_VERSION="${PROJECT_VERSION}")
if(TAGMILL_DEV)
    target_compile_options(tagmill_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Werror)
    target_compile_definitions(tagmill_options INTERFACE EIGEN_INITIALIZE_MATRICES_BY_NAN)
endif()

set(TAGMILL_QT_DEFINITIONS
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# tagmill_add_library(name SOURCES a.cpp … LINK lib… [QT])
function(tagmill_add_library name)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC tagmill_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    if(ARG_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_compile_definitions(${name} PRIVATE ${TAGMILL_QT_DEFINITIONS})
    endif()
endfunction()

# Shared by tests: tagmill_add_test_library(name SOURCES a.cpp … [LINK lib…])
function(tagmill_add_test_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_compile_definitions(${name} PRIVATE ${TAGMILL_QT_DEFINITIONS})
    target_link_libraries(${name} PUBLIC ${ARG_LINK} tagmill_test_support)
    target_precompile_headers(${name} REUSE_FROM tst_pch)
endfunction()

# tagmill_add_test(tst_unit LINK lib… LABELS core [TIMEOUT seconds])
# The test's own source is tst_unit.cpp beside the CMakeLists.txt that names it.
function(tagmill_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINK;LABELS" ${ARGN})
    # A test has one file to moc, which needs none of its headers: without AUTOMOC's own programs and files a target,
    # 180 of them build a fifth sooner.
    add_custom_command(OUTPUT ${name}.moc DEPENDS ${name}.cpp
        COMMAND Qt6::moc -o ${name}.moc ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp COMMENT "")
    add_executable(${name} ${name}.cpp ${name}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_compile_definitions(${name} PRIVATE ${TAGMILL_QT_DEFINITIONS})
    target_link_libraries(${name} PRIVATE ${ARG_LINK} tagmill_fixtures Qt6::Test)
    target_precompile_headers(${name} REUSE_FROM tst_pch)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    # One limit: QtTest's own, of five minutes a function, would end a slow one on a busy machine. Long tests begin first.
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT} ENVIRONMENT QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000)
    if("gui" IN_LIST ARG_LABELS) # windows take the keyboard from each other
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK display)
    endif()
endfunction()
