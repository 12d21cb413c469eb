// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rejection_text.h"

#include "models/field_text.h"

#include <QCoreApplication>

namespace tagmill {

QString rejectionText(std::string_view reason)
{
    static constexpr struct
    {
        std::string_view reason;
        const char *text;
    } texts[] = {
        {"too_near", QT_TRANSLATE_NOOP("Rejection", "too near")},
        {"facing", QT_TRANSLATE_NOOP("Rejection", "target not facing the camera")},
        {"frame", QT_TRANSLATE_NOOP("Rejection", "outside the picture")},
        {"too_small", QT_TRANSLATE_NOOP("Rejection", "too small in the picture")},
        {"too_large", QT_TRANSLATE_NOOP("Rejection", "too large in the picture")},
        {"hidden", QT_TRANSLATE_NOOP("Rejection", "hidden by something")},
        {"below_floor", QT_TRANSLATE_NOOP("Rejection", "camera below the floor")},
        {"lens", QT_TRANSLATE_NOOP("Rejection", "beyond what the lens can see")},
        {"ppm", QT_TRANSLATE_NOOP("Rejection", "pixels per module out of range")},
        {"no_occluder", QT_TRANSLATE_NOOP("Rejection", "no place for the occluder")},
        {"elevation", QT_TRANSLATE_NOOP("Rejection", "outside the range of elevations")},
        {"incidence", QT_TRANSLATE_NOOP("Rejection", "outside its bin of incidence")},
        {"image_position", QT_TRANSLATE_NOOP("Rejection", "too large for its place in the picture")},
        {"orientation", QT_TRANSLATE_NOOP("Rejection", "turned away from every camera")},
        {"bin_ppm", QT_TRANSLATE_NOOP("Rejection", "bin of pixels per module out of reach")},
        {"bin_incidence", QT_TRANSLATE_NOOP("Rejection", "bin of incidence out of reach")},
        {"bin_image_position", QT_TRANSLATE_NOOP("Rejection", "bin of image position out of reach")},
        {"validation", QT_TRANSLATE_NOOP("Rejection", "whole scene not valid")},
    };
    for (const auto &row : texts) {
        if (row.reason == reason)
            return QCoreApplication::translate("Rejection", row.text);
    }
    return toQString(reason);
}

} // namespace tagmill
