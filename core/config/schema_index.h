// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about the names in the schema. Private to core/config.
#pragma once

#include "core/config/field.h"

namespace tagmill {

/// Edit distance where a swap of neighbours counts once.
std::size_t editDistance(std::string_view a, std::string_view b);
/// "camera", "camera.intrinsics", "tagmill.charuco": a prefix of some field's key.
bool isGroup(std::string_view key);
/// The spelling of the table: "scenario.subject.root.x" and the old camera.velocity_mean, camera.velocity_std and
/// camera.shutter_time_ms are understood, as render-tag's command line does.
std::string canonicalKey(std::string_view key);
/// A key in metres and the field in millimetres it stands for (SCHEMA 2.11).
struct MetreKey
{
    std::string_view metres, millimetres;
};
std::span<const MetreKey> metreKeys();
/// True when the key can be written: a field, a group, free metadata, or something inside a list of maps.
bool isWritableKey(std::string_view key);
/// Does the schema forbid unknown keys in this group (else they are only warned about)?
bool forbidsUnknownKeys(std::string_view group);

} // namespace tagmill
