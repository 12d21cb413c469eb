// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/split.h"

#include "core/files.h"
#include "core/random/seed.h"

#include <numeric>

namespace tagmill {

namespace {

std::int64_t numberOf(std::string_view name)
{
    const Sha256 digest = sha256(name);
    std::uint64_t number = 0;
    for (size_t i = 0; i < 8; ++i)
        number = number << 8 | digest[i];
    return static_cast<std::int64_t>(number >> 1);
}

} // namespace

size_t Split::partOf(int sceneId, std::string_view imageId) const
{
    const std::int64_t drawn = sceneId >= 0 ? deriveSeed(seed, "export.split", sceneId, SeedWidth::Bits63)
                                            : deriveSeed(seed, "export.split.image", numberOf(imageId), SeedWidth::Bits63);
    const double at = static_cast<double>(drawn) * 0x1p-63 * std::accumulate(shares.begin(), shares.end(), 0.0);
    double end = 0;
    for (size_t part = 0; part < shares.size(); ++part) {
        end += shares[part];
        if (at < end)
            return part;
    }
    // Rounding alone brings us here: the last part that has a share.
    size_t last = shares.size();
    while (last > 1 && shares[last - 1] == 0)
        --last;
    return last > 0 ? last - 1 : 0;
}

} // namespace tagmill
