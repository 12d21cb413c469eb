#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The compiler through ccache: ccache.sh COMPILER ARGUMENTS… One cache serves every clone and build folder of this tree, as paths
# are made relative. What a file depends on is what the compiler says: to preprocess each one a second time would slow a first
# build down. A precompiled header is known by a sum beside it: to hash its 160 MB for every file takes as long as compiling one.
export CCACHE_BASEDIR="${0%/cmake/ccache.sh}" CCACHE_DEPEND=1 CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
before=
header=
for argument; do
    case $before$argument in
    -o*.gch | -o*.pch) header=$argument ;;
    esac
    before=$argument
done
[ -z "$header" ] && exec ccache "$@"
rm -f "$header.sum" # never that of another
ccache "$@" && sha256sum <"$header" >"$header.sum"
