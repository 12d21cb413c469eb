// SPDX-License-Identifier: GPL-3.0-or-later
// QuickFix: the change that mends a problem of a config, where one is plain: a number at its bound, a misspelt choice
// or key, two ends that are swapped, a key that has no place here, keys of older versions.
#pragma once

#include "core/config/document.h"

namespace tagmill {

struct QuickFix
{
    Problem what; ///< a row "fix.…" of the texts: what the change does
    ConfigDocument after;
};

/// Nothing when there is no plain one, or when the document would not be better for it: the problem must be gone and no
/// other error come.
std::optional<QuickFix> quickFix(const ConfigDocument &document, const Problem &problem);

} // namespace tagmill
