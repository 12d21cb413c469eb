// SPDX-License-Identifier: GPL-3.0-or-later
// What Selection says of the frames of a dataset. A frame without numbers (a foreign image name) is scene −1 and, as its
// camera, its place in the dataset.
#pragma once

#include "core/dataset/dataset.h"
#include "models/selection.h"

#include <optional>

namespace tagmill {

SelectedItem itemOfFrame(const Dataset &dataset, size_t frame, SelectionSource source = SelectionSource::DatasetA);
/// Nothing when the item is of something else, or not in the dataset.
std::optional<size_t> frameOfItem(const Dataset &dataset, const SelectedItem &item, SelectionSource source = SelectionSource::DatasetA);

} // namespace tagmill
