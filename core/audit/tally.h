// SPDX-License-Identifier: GPL-3.0-or-later
// AuditTally: what is counted over the records of many frames. Each thread counts a run of frames of its own; the runs
// are joined in their order, so that threads change nothing.
#pragma once

#include "core/audit/coverage.h"
#include "core/audit/distribution.h"

#include <array>
#include <map>
#include <span>
#include <string>

namespace tagmill {

/// Of each tag record; contrast of each tag that was read, light of each frame that was looked at.
enum class Quantity { Distance, Incidence, Ppm, Roll, Area, Occlusion, Contrast, PointLight, SunLight };
constexpr size_t quantityCount = 9;

struct QuantityDesc
{
    std::string_view id;    ///< in the report: "distance"
    std::string_view group; ///< "geometric", "environmental"
    std::string_view label; ///< marked for translation in context "Audit"
    std::string_view unit;
    int decimals;
};
/// In the order of the enumeration.
std::span<const QuantityDesc, quantityCount> quantities();

/// The tags of one id, or of a family.
struct TagTally
{
    std::int64_t records = 0;
    RunningStats distance, incidence, ppm;

    void add(const DetectionRecord &record);
    void add(const TagTally &later);
};

struct FamilyTally
{
    TagTally all;
    std::map<int, TagTally> ids;
};

struct AuditTally
{
    std::array<std::vector<double>, quantityCount> values;
    std::map<std::string, FamilyTally, std::less<>> families; ///< of tag records
    CoverageReport coverage;
    std::int64_t tags = 0, boards = 0, keypoints = 0; ///< keypoints: that can be seen

    void add(const DetectionRecord &record);
    void append(AuditTally &&later);

private:
    FamilyTally &familyOf(const std::string &name);
    std::vector<double> &column(Quantity quantity) { return values[static_cast<size_t>(quantity)]; }

    std::pair<const std::string *, FamilyTally *> m_lastFamily{}; ///< neighbours are mostly of one
};

} // namespace tagmill
