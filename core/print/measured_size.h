// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed target measures, against what it was designed to: printers scale by some tenths of a per cent, and not
// always alike in both directions. A config has one size for both, so one factor corrects it; what is left when x and y
// differ is told, and tagmill.print.measured_x_mm and measured_y_mm hold both exactly.
#pragma once

#include "core/config/gen_config.h"
#include "core/geometry.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <vector>

namespace tagmill {

struct CorrectedSize
{
    std::string key; ///< "scenario.subject.square_size_mm"
    double designed_mm = 0, corrected_mm = 0;
};

struct SizeCorrection
{
    Vector2 designed_mm, measured_mm; ///< of the whole print, quiet zone included
    double scale = 1;      ///< mean of both directions
    double anisotropy = 0; ///< (x ÷ its design) ÷ (y ÷ its design) − 1: what one factor cannot hold
    double residual_mm = 0; ///< at the edge of the print, when one factor is used
    std::vector<CorrectedSize> sizes;
};

/// Largest anisotropy that no calibration notices.
inline constexpr double mostAnisotropy = 5e-4;

/// Errors InvalidValue: print.measured_odd (further than 20 % from the design); as printSubjects.
Result<SizeCorrection> sizeCorrection(const GenConfig &config, const Vector2 &measured_mm);

/// Of what tagmill.print says; a direction it does not say came out as designed. Nothing when it says none.
Result<std::optional<SizeCorrection>> configuredCorrection(const GenConfig &config);

/// Whole print of the config's board or tag (of the first family) as designed, mm.
Result<Vector2> designedSize_mm(const GenConfig &config);

} // namespace tagmill
