// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/target_picture.h"

#include "models/field_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tagmill {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("TargetPicture", source, nullptr, count);
}

QString millimetres(double metres)
{
    return numberText(std::round(metres * 1e6) / 1e3);
}

Rectangle2 around(const Vector2 &centre, double width, double height)
{
    const Vector2 half(width / 2, height / 2);
    return {centre - half, centre + half};
}

/// "80 mm, tag25h9, tag36h11": tags of a scene are of one size.
QString tagDetails(const std::vector<TagRecipe> &tags)
{
    QStringList families;
    for (const TagRecipe &tag : tags)
        families.append(QString::fromStdString(tag.tag_family));
    families.removeDuplicates();
    families.sort();
    return text(QT_TRANSLATE_NOOP("TargetPicture", "%1 mm, %2")).arg(millimetres(tags.front().tag_size), families.join(QStringLiteral(", ")));
}

Result<TargetPicture> boardPicture(const BoardSpec &board)
{
    TAGMILL_TRY(TargetPrint print, printBoard(board));
    TAGMILL_TRY(const BoardLayout layout, layoutBoard(board));
    TargetPicture picture;
    picture.width = print.width;
    picture.height = print.height;
    picture.measured = around({0, 0}, print.width, print.height);
    picture.faces = std::move(print.faces);
    picture.keypoints = layout.keypoints;
    for (const BoardMarker &marker : layout.markers)
        picture.labels.push_back({marker.id, marker.centre, marker.size});
    const QString kind = board.type == BoardType::Charuco ? text(QT_TRANSLATE_NOOP("TargetPicture", "ChArUco board, %1 × %2 cells")) : text(QT_TRANSLATE_NOOP("TargetPicture", "AprilGrid, %1 × %2 tags"));
    picture.title = kind.arg(board.rows).arg(board.cols);
    picture.details = text(QT_TRANSLATE_NOOP("TargetPicture", "%1 × %2 mm, %3, %4 markers, %5 keypoints"))
                          .arg(millimetres(print.width), millimetres(print.height), QString::fromStdString(board.dictionary))
                          .arg(layout.markers.size())
                          .arg(layout.keypoints.size());
    return picture;
}

/// In rows, as wide as high, with half a tag between.
Result<TargetPicture> tagsPicture(const std::vector<TagRecipe> &tags)
{
    TargetPicture picture;
    double cell = 0;
    std::vector<TargetPrint> prints;
    for (const TagRecipe &tag : tags) {
        TAGMILL_TRY(TargetPrint print, printTag(tag.tag_family, tag.tag_id, tag.tag_size, tag.margin_bits));
        cell = std::max(cell, std::max(print.width, print.height) * 1.25);
        prints.push_back(std::move(print));
    }
    const int columns = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(tags.size()))));
    const int rows = (static_cast<int>(tags.size()) + columns - 1) / columns;
    picture.width = columns * cell;
    picture.height = rows * cell;
    for (size_t i = 0; i < prints.size(); ++i) {
        const int row = static_cast<int>(i) / columns, column = static_cast<int>(i) % columns;
        const Vector2 centre((column + 0.5) * cell - picture.width / 2, picture.height / 2 - (row + 0.5) * cell);
        for (PrintFace face : prints[i].faces) {
            face.rect.min += centre;
            face.rect.max += centre;
            picture.faces.push_back(face);
        }
        picture.labels.push_back({tags[i].tag_id, centre, tags[i].tag_size});
    }
    picture.title = text(QT_TRANSLATE_N_NOOP("TargetPicture", "%n tag(s)"), static_cast<int>(tags.size()));
    picture.details = tagDetails(tags);
    picture.measured = around(picture.labels.front().centre, tags.front().tag_size, tags.front().tag_size);
    return picture;
}

} // namespace

Result<TargetPicture> makePatternPicture(BoardSpec board, CharucoPattern pattern)
{
    board.charuco_pattern = pattern;
    TAGMILL_TRY(TargetPicture picture, boardPicture(board));
    picture.title = pattern == CharucoPattern::OpenCv ? text(QT_TRANSLATE_NOOP("TargetPicture", "OpenCV 4.6 and newer")) : pattern == CharucoPattern::OpenCvLegacy ? text(QT_TRANSLATE_NOOP("TargetPicture", "Legacy OpenCV")) : text(QT_TRANSLATE_NOOP("TargetPicture", "render-tag"));
    return picture;
}

PrintedTarget printedTarget(const SceneRecipe &recipe)
{
    PrintedTarget target;
    for (const ObjectRecipe &object : recipe.objects) {
        if (object.board)
            return {object.board, {}};
        if (object.tag)
            target.tags.push_back(*object.tag);
    }
    return target;
}

Result<TargetPicture> makeTargetPicture(const PrintedTarget &target)
{
    if (target.board)
        return boardPicture(*target.board);
    return target.tags.empty() ? Result<TargetPicture>(TargetPicture{}) : tagsPicture(target.tags);
}

} // namespace tagmill
