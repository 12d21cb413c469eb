// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of tags as files, painted from their geometry.
#pragma once

#include "core/imaging/raw_frame.h"
#include "core/target/target_geometry.h"

#include <array>
#include <cmath>

namespace tagmill::test {

/// tag36h11 with its quiet zone, one pixel a module, in two colours.
inline std::string tagPicturePng(int id, int margin, const std::array<std::uint8_t, 3> &paper, const std::array<std::uint8_t, 3> &ink)
{
    const TargetPrint print = *printTag("tag36h11", id, 8, margin); // 8 modules: one is 1 m
    const int modules = static_cast<int>(std::lround(print.width));
    Image8 image(modules, modules, 3);
    for (const PrintFace &face : print.faces) {
        for (int y = 0; y < modules; ++y) {
            for (int x = 0; x < modules; ++x) {
                const Vector2 centre(x + 0.5 - print.width / 2, print.height / 2 - y - 0.5);
                const bool isInside = (centre.array() > face.rect.min.array()).all() && (centre.array() < face.rect.max.array()).all();
                for (size_t c = 0; isInside && c < 3; ++c)
                    image.row(y)[3 * static_cast<size_t>(x) + c] = (face.ink == Ink::Black ? ink : paper)[c];
            }
        }
    }
    return *encodePng(image);
}

} // namespace tagmill::test
