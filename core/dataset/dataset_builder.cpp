// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_builder.h"

#include <algorithm>
#include <charconv>

namespace tagmill {

namespace {

constexpr int mostListed = 1000;

/// Number after `prefix` in "scene_0012_cam_0003", or −1.
int numberAfter(std::string_view name, std::string_view prefix)
{
    const size_t at = name.find(prefix);
    if (at == std::string_view::npos)
        return -1;
    int number = -1;
    const char *begin = name.data() + at + prefix.size(), *end = name.data() + name.size();
    return std::from_chars(begin, end, number).ec == std::errc() && number >= 0 ? number : -1;
}

std::string sizeText(Size2i size)
{
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

} // namespace

DatasetFrame frameOfImage(const std::filesystem::path &dir, const std::string &imageId, const std::string &file)
{
    DatasetFrame frame;
    frame.image_id = imageId;
    frame.image = dir / "images" / (file.empty() ? imageId + ".png" : file);
    frame.sceneId = numberAfter(imageId, "scene_");
    frame.cameraIndex = numberAfter(imageId, "_cam_");
    return frame;
}

DatasetBuilder::DatasetBuilder(std::filesystem::path dir)
{
    m_dataset.dir = std::move(dir);
}

DatasetBuilder::Place DatasetBuilder::frame(const std::string &imageId, const std::string &file, Size2i resolution)
{
    std::vector<DatasetFrame> &frames = m_dataset.frames;
    if (!m_frameOfRecord.empty() && frames[m_frameOfRecord.back()].image_id == imageId) // most follow each other
        return {m_frameOfRecord.back(), false};
    const auto [it, isNew] = m_frames.try_emplace(imageId, frames.size());
    if (isNew) {
        frames.push_back(frameOfImage(m_dataset.dir, imageId, file));
        frames.back().resolution = resolution;
    }
    return {it->second, isNew};
}

void DatasetBuilder::add(size_t index, const DetectionRecord &record)
{
    DatasetFrame &frame = m_dataset.frames[index];
    if (frame.resolution.width == 0)
        frame.resolution = record.resolution;
    if (record.resolution.width > 0 && !(record.resolution == frame.resolution) && ++m_mixed <= mostListed)
        m_report.add(Severity::Warning, "dataset.resolution_mixed", frame.image_id, {sizeText(frame.resolution), sizeText(record.resolution), std::to_string(record.tag_id)});
    ++frame.recordCount;
    m_frameOfRecord.push_back(static_cast<std::uint32_t>(index));
    m_records.add(record);
}

void addFrames(const std::filesystem::path &file, std::vector<FrameResult> &frames, DatasetBuilder &builder)
{
    std::vector<FrameResult> added;
    for (FrameResult &frame : frames) {
        const auto [place, isNew] = builder.frame(frame.name(), frame.image, frame.resolution);
        if (!isNew) {
            builder.report().add(Severity::Error, "dataset.result.duplicate", frame.image, {frame.image}, file.string());
            continue;
        }
        for (const DetectionRecord &record : frame.records)
            builder.add(place, record);
        added.push_back(std::move(frame));
    }
    frames = std::move(added);
}

Dataset DatasetBuilder::take()
{
    std::vector<std::uint32_t> next;
    size_t first = 0;
    for (DatasetFrame &frame : m_dataset.frames) {
        frame.firstRecord = first;
        next.push_back(static_cast<std::uint32_t>(first));
        first += frame.recordCount;
    }
    std::vector<std::uint32_t> order;
    if (!std::is_sorted(m_frameOfRecord.begin(), m_frameOfRecord.end())) {
        order.resize(m_frameOfRecord.size());
        for (std::uint32_t row = 0; row < order.size(); ++row)
            order[next[m_frameOfRecord[row]]++] = row;
    }
    m_dataset.records = m_records.take(order);
    m_dataset.recordCount = static_cast<int>(m_dataset.records.size());
    for (const Shot &shot : m_dataset.records.shots())
        m_dataset.photometric_margin_px = std::max(m_dataset.photometric_margin_px, shot.eval_margin_px);
    std::sort(m_dataset.frames.begin(), m_dataset.frames.end(), comesBefore);
    m_dataset.problems = std::move(m_report.problems);
    return std::move(m_dataset);
}

} // namespace tagmill
