// SPDX-License-Identifier: GPL-3.0-or-later
// RecordEvents: one record (SCHEMA section 4) read as its JSON is told. Every number is checked to be finite and every
// list to have its shape; the first field that is not usable is named. Old files' metadata.board_definition
// counts as board_definition.
#pragma once

#include "core/dataset/json_events.h"
#include "core/result.h"
#include "core/truth/detection_record.h"

namespace tagmill {

/// A record as its file has it, before states are filled in.
struct RawRecord
{
    DetectionRecord record;
    std::vector<int> corners_visibility, keypoints_visibility;
    bool hasTagId = false, hasFamily = false, hasCorners = false, hasCornersVisibility = false, hasCornersState = false, hasKeypointsState = false;
};
/// The record, with a state for each point. Error InvalidValue names the field; image_id must be one path component.
Result<DetectionRecord> completeRecord(RawRecord raw);

class RecordEvents : public JsonEvents
{
public:
    /// Ready for the next one.
    void reset();
    bool isDone() const { return m_isDone; }
    /// What was told. Error InvalidValue: a field of it is not usable.
    Result<RawRecord> take();

    bool null() override;
    bool boolean(bool value) override;
    bool number(std::string_view digits) override;
    bool text(std::string_view text) override;
    bool key(std::string_view name) override;
    bool beginObject() override;
    bool endObject() override;
    bool beginArray() override;
    bool endArray() override;

private:
    void takeNumber(double value, std::string_view digits);
    void takeBoardNumber(double value, std::string_view digits);
    void takeLightingNumber(double value);
    void takeBoard();
    void takeBoardName(std::string_view text);
    void takeText(std::string_view text);
    void takeList();
    bool openList();
    void bad(std::string_view shown);
    int integer(double value, std::string_view digits);

    RawRecord m_raw;
    int m_field = -1;       ///< row of the table of fields; −1: none of ours
    int m_lastField = -1;   ///< the one before it in the file: the next is most likely the next row
    int m_depth = 0;        ///< of brackets
    bool m_isObject = false, m_isInMetadata = false, m_isInIds = false, m_isDone = false;
    int m_innerDepth = 0, m_innerField = -1; ///< 0: not in a board_definition or lighting
    BoardDefinition m_board;
    Lighting m_lighting;
    std::vector<double> m_numbers; ///< of the list being told
    std::vector<PointState> m_states;
    int m_rowLength = 0;
    std::string m_badField, m_badText;
};

/// A record of its own, by a parser and events used before.
Result<DetectionRecord> recordFromText(std::string_view json, JsonParser &parser, RecordEvents &events);

} // namespace tagmill
