// SPDX-License-Identifier: GPL-3.0-or-later
// RapidJSON set up in the same way wherever it is used; before its own headers, and only in .cpp files. Its vectors look at 16
// bytes at once: texts that are parsed in place need as many behind their end.
#pragma once

#ifdef __SSE2__
#define RAPIDJSON_SSE2 // skips indentation 16 bytes at a time
#endif
#include <rapidjson/rapidjson.h>
