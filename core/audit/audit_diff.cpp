// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_diff.h"

#include "core/audit/frame_comparison.h"
#include "core/dataset/json_writer.h"

#include <algorithm>

namespace tagmill {

namespace {

struct MetricRow
{
    std::string_view name, label;
    Better better;
    double (*value)(const AuditReport &);
};

double countOf(const AuditReport &report, std::string_view check)
{
    return static_cast<double>(report.countOf(check));
}

double corruptedFrames(const AuditReport &report)
{
    double count = 0;
    for (const char *check : {"missing_frames", "foreign_frames", "undecodable_frames", "wrong_size_frames", "constant_frames"})
        count += countOf(report, check);
    return count;
}

/// render-tag's names first, in its order.
constexpr MetricRow rows[] = {
    {"tag_count", TAGMILL_TR("Audit", "Tags"), Better::Higher, [](const AuditReport &r) { return static_cast<double>(r.tag_count); }},
    {"image_count", TAGMILL_TR("Audit", "Images"), Better::Higher, [](const AuditReport &r) { return static_cast<double>(r.image_count); }},
    {"distance_mean_diff", TAGMILL_TR("Audit", "Mean distance, m"), Better::Neither, [](const AuditReport &r) { return r.of(Quantity::Distance).stats.mean; }},
    {"distance_std_diff", TAGMILL_TR("Audit", "Deviation of the distance, m"), Better::Neither, [](const AuditReport &r) { return r.of(Quantity::Distance).stats.std; }},
    {"incidence_angle_max_diff", TAGMILL_TR("Audit", "Largest incidence, °"), Better::Higher, [](const AuditReport &r) { return r.of(Quantity::Incidence).stats.max; }},
    {"incidence_angle_mean_diff", TAGMILL_TR("Audit", "Mean incidence, °"), Better::Neither, [](const AuditReport &r) { return r.of(Quantity::Incidence).stats.mean; }},
    {"impossible_poses_diff", TAGMILL_TR("Audit", "Impossible poses"), Better::Lower, [](const AuditReport &r) { return countOf(r, "impossible_poses"); }},
    {"corrupted_frames_diff", TAGMILL_TR("Audit", "Bad images"), Better::Lower, corruptedFrames},
    {"orphaned_tags_diff", TAGMILL_TR("Audit", "Records without an image"), Better::Lower, [](const AuditReport &r) { return countOf(r, "orphaned_records"); }},
    {"chirality_failures_diff", TAGMILL_TR("Audit", "Corners wind the wrong way"), Better::Lower, [](const AuditReport &r) { return countOf(r, "chirality"); }},
    {"orientation_failures_diff", TAGMILL_TR("Audit", "Corners do not fit the pose"), Better::Lower, [](const AuditReport &r) { return countOf(r, "anchor"); }},
    {"margin_violations_diff", TAGMILL_TR("Audit", "Visible points inside the margin"), Better::Lower, [](const AuditReport &r) { return countOf(r, "margin"); }},
    {"lighting_intensity_mean_diff", TAGMILL_TR("Audit", "Mean of all lights, W and W/m² added"), Better::Neither, [](const AuditReport &r) { return r.all_light.stats.mean; }},
    {"picture_failures_diff", TAGMILL_TR("Audit", "Tags that the image does not show"), Better::Lower, [](const AuditReport &r) { return countOf(r, "pictures"); }},
    {"duplicate_records_diff", TAGMILL_TR("Audit", "Targets recorded twice"), Better::Lower, [](const AuditReport &r) { return countOf(r, "duplicate_records"); }},
    {"unreadable_records_diff", TAGMILL_TR("Audit", "Records that cannot be read"), Better::Lower, [](const AuditReport &r) { return countOf(r, "unreadable_records"); }},
    {"lighting_point_mean_diff", TAGMILL_TR("Audit", "Mean of the point lights, W"), Better::Neither, [](const AuditReport &r) { return r.of(Quantity::PointLight).stats.mean; }},
    {"lighting_sun_mean_diff", TAGMILL_TR("Audit", "Mean of the suns, W/m²"), Better::Neither, [](const AuditReport &r) { return r.of(Quantity::SunLight).stats.mean; }},
    {"coverage_filled_diff", TAGMILL_TR("Audit", "Share of the image that is covered"), Better::Higher, [](const AuditReport &r) { return r.coverage.filledShare(); }},
    {"score_diff", TAGMILL_TR("Audit", "Score"), Better::Higher, [](const AuditReport &r) { return r.score; }},
};

void fillBins(const std::vector<double> &base, const std::vector<double> &experiment, ColumnDiff &column)
{
    std::vector<double> both = base;
    both.insert(both.end(), experiment.begin(), experiment.end());
    column.histogram = makeHistogram(both);
    const auto counted = [&](const std::vector<double> &values) {
        std::vector<int> counts(column.histogram.counts.size(), 0);
        for (const double value : values)
            if (!counts.empty())
                ++counts[static_cast<size_t>(column.histogram.binOf(value))];
        return counts;
    };
    column.experimentBins = counted(experiment);
    column.histogram.counts = counted(base);
    column.histogram.total = static_cast<int>(base.size());
}

std::string_view betterName(Better better)
{
    return better == Better::Higher ? "higher" : better == Better::Lower ? "lower" : "neither";
}

} // namespace

bool AuditDiff::drifts(double threshold) const
{
    return std::any_of(columns.begin(), columns.end(), [threshold](const ColumnDiff &column) { return column.test.statistic > threshold; });
}

AuditDiff diffAudits(const AuditReport &base, const AuditReport &experiment)
{
    AuditDiff diff{base.dataset_name, experiment.dataset_name, {}, {}};
    for (const MetricRow &row : rows)
        diff.metrics.push_back({std::string(row.name), row.label, row.better, row.value(base), row.value(experiment)});
    for (size_t i = 0; i < quantityCount; ++i) {
        const auto &a = base.distributions[i].values, &b = experiment.distributions[i].values;
        if (a.empty() && b.empty())
            continue;
        ColumnDiff column{static_cast<Quantity>(i), static_cast<int>(a.size()), static_cast<int>(b.size()), kolmogorovSmirnov(a, b), {}, {}};
        fillBins(a, b, column);
        if (a.empty() || b.empty())
            column.test = {1, 0}; // a column that came or went differs as far as it can
        diff.columns.push_back(column);
    }
    return diff;
}

std::string auditDiffJson(const AuditDiff &diff, std::optional<double> threshold, const FrameComparison *frames)
{
    JsonWriter json;
    json.beginObject().field("base", diff.base).field("experiment", diff.experiment).key("differences").beginObject();
    for (const MetricDiff &metric : diff.metrics) {
        json.key(metric.name).beginObject().field("base", metric.base).field("experiment", metric.experiment).field("difference", metric.difference());
        json.field("better", betterName(metric.better)).field("worse", metric.isWorse()).endObject();
    }
    json.endObject().key("kolmogorov_smirnov").beginObject();
    for (const ColumnDiff &column : diff.columns) {
        json.key(quantities()[static_cast<size_t>(column.quantity)].id).beginObject();
        json.field("base_count", column.baseCount).field("experiment_count", column.experimentCount).field("statistic", column.test.statistic).field("p", column.test.p);
        if (threshold)
            json.field("drifts", column.test.statistic > *threshold);
        json.endObject();
    }
    json.endObject();
    if (frames)
        writeFrameComparison(json.key("frames"), *frames);
    json.key("threshold");
    threshold ? json.value(*threshold) : json.null();
    json.field("passed", !threshold || !diff.drifts(*threshold)).endObject();
    return json.take();
}

} // namespace tagmill
