// SPDX-License-Identifier: GPL-3.0-or-later
// TAGMILL_VECTOR_CLONES before a function with loops over numbers: compiled for AVX2 too, which is chosen when the program
// starts where the processor has it. AVX2 alone fuses nothing: same bits. Only where it is measured to pay.
// Left out by clang, and by the sanitizers, which are not ready yet when the choice is made.
#pragma once

#if defined(__x86_64__) && defined(__gnu_linux__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TAGMILL_VECTOR_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define TAGMILL_VECTOR_CLONES
#endif
