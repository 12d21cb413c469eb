// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/tally.h"

#include "core/audit/record_checks.h"

#include <algorithm>

namespace tagmill {

namespace {

constexpr std::array<QuantityDesc, quantityCount> table = {{
    {"distance", "geometric", TAGMILL_TR("Audit", "Distance"), "m", 3},
    {"incidence_angle", "geometric", TAGMILL_TR("Audit", "Incidence"), "°", 1},
    {"ppm", "geometric", TAGMILL_TR("Audit", "Pixels per module"), "px", 2},
    {"roll", "geometric", TAGMILL_TR("Audit", "Roll"), "°", 1},
    {"area", "geometric", TAGMILL_TR("Audit", "Area"), "px²", 0},
    {"occlusion", "geometric", TAGMILL_TR("Audit", "Occlusion"), "", 3},
    {"contrast", "environmental", TAGMILL_TR("Audit", "Contrast"), "", 3},
    {"lighting_point", "environmental", TAGMILL_TR("Audit", "Point lights"), "W", 1},
    {"lighting_sun", "environmental", TAGMILL_TR("Audit", "Suns"), "W/m²", 2},
}};

} // namespace

std::span<const QuantityDesc, quantityCount> quantities()
{
    return table;
}

void TagTally::add(const DetectionRecord &record)
{
    ++records;
    distance.add(record.distance);
    incidence.add(record.angle_of_incidence);
    ppm.add(record.ppm);
}

void TagTally::add(const TagTally &later)
{
    records += later.records;
    distance.add(later.distance);
    incidence.add(later.incidence);
    ppm.add(later.ppm);
}

FamilyTally &AuditTally::familyOf(const std::string &name)
{
    if (!m_lastFamily.first || *m_lastFamily.first != name) {
        const auto it = families.try_emplace(name).first;
        m_lastFamily = {&it->first, &it->second};
    }
    return *m_lastFamily.second;
}

void AuditTally::add(const DetectionRecord &record)
{
    keypoints += std::count_if(record.keypoints_state.begin(), record.keypoints_state.end(), [](PointState s) { return pointVisibility(s) > 0; });
    coverage.add(record);
    if (record.record_type == RecordType::Board) {
        ++boards;
        return;
    }
    ++tags;
    column(Quantity::Distance).push_back(record.distance);
    column(Quantity::Incidence).push_back(record.angle_of_incidence);
    column(Quantity::Ppm).push_back(record.ppm);
    column(Quantity::Roll).push_back(rollInImage(record.rotation_quaternion ? &*record.rotation_quaternion : nullptr, record.corners));
    column(Quantity::Area).push_back(record.pixel_area);
    column(Quantity::Occlusion).push_back(record.occlusion_ratio);
    FamilyTally &family = familyOf(record.tag_family);
    family.all.add(record);
    family.ids[record.tag_id].add(record);
}

void AuditTally::append(AuditTally &&later)
{
    for (size_t i = 0; i < quantityCount; ++i)
        values[i].insert(values[i].end(), later.values[i].begin(), later.values[i].end());
    for (const auto &[name, theirs] : later.families) {
        FamilyTally &ours = families[name];
        ours.all.add(theirs.all);
        for (const auto &[id, theirTags] : theirs.ids)
            ours.ids[id].add(theirTags);
    }
    coverage.add(later.coverage);
    tags += later.tags;
    boards += later.boards;
    keypoints += later.keypoints;
}

} // namespace tagmill
