// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/apriltag_family.h"

#include <apriltag/apriltag.h>
#include <apriltag/tagCircle21h7.h>
#include <apriltag/tagCircle49h12.h>
#include <apriltag/tagCustom48h12.h>
#include <apriltag/tagStandard41h12.h>
#include <apriltag/tagStandard52h13.h>

#include <algorithm>

namespace tagmill {

namespace {

struct Maker
{
    std::string_view name;
    apriltag_family_t *(*create)();
    void (*destroy)(apriltag_family_t *);
};

constexpr auto makers = std::to_array<Maker>({
    {"tagStandard41h12", tagStandard41h12_create, tagStandard41h12_destroy},
    {"tagStandard52h13", tagStandard52h13_create, tagStandard52h13_destroy},
    {"tagCircle21h7", tagCircle21h7_create, tagCircle21h7_destroy},
    {"tagCircle49h12", tagCircle49h12_create, tagCircle49h12_destroy},
    {"tagCustom48h12", tagCustom48h12_create, tagCustom48h12_destroy},
});

AprilTagFamily copyOf(const apriltag_family_t &family)
{
    AprilTagFamily copy;
    copy.widthAtBorder = family.width_at_border;
    copy.totalWidth = family.total_width;
    copy.isReversed = family.reversed_border;
    copy.codes.assign(family.codes, family.codes + family.ncodes);
    for (std::uint32_t i = 0; i < family.nbits; ++i) // signed numbers in unsigned fields
        copy.dataModules.push_back({static_cast<int>(family.bit_x[i]), static_cast<int>(family.bit_y[i])});
    return copy;
}

} // namespace

std::optional<AprilTagFamily> aprilTagFamily(std::string_view name)
{
    const auto maker = std::find_if(makers.begin(), makers.end(), [name](const Maker &m) { return m.name == name; });
    apriltag_family_t *const family = maker == makers.end() ? nullptr : maker->create();
    if (!family)
        return std::nullopt;
    std::optional<AprilTagFamily> copy = copyOf(*family);
    maker->destroy(family);
    return copy;
}

} // namespace tagmill
