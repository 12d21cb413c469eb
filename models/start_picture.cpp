// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/start_picture.h"

#include "core/executor.h"
#include "models/camera_preview.h"
#include "models/path_text.h"
#include "models/plan_model.h"

#include <QDirIterator>
#include <QImageReader>

namespace tagmill {

namespace fs = std::filesystem;

namespace {

/// Reads no more of a large picture than is shown.
QImage pictureOf(const QString &file, int longest)
{
    QImageReader reader(file);
    reader.setScaledSize(reader.size().scaled(longest, longest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

QImage startPicture(const ConfigDocument &document, int longest)
{
    if (document.hasErrors())
        return {};
    SerialExecutor executor;
    const auto plan = makePlan(document.config(), 1, executor);
    if (!plan || (*plan)->cameras.empty())
        return {};
    return PreviewPainter().paint(*plan, 0, longest, true).image;
}

QImage startPicture(const fs::path &path, int longest)
{
    std::error_code ec;
    if (fs::is_directory(path, ec)) {
        QDirIterator pictures(pathText(path / "images"), {QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files);
        return pictures.hasNext() ? pictureOf(pictures.next(), longest) : QImage();
    }
    const std::string ending = path.extension().string();
    if (ending != ".yaml" && ending != ".yml" && ending != ".json")
        return {};
    const auto document = ConfigDocument::fromFile(path);
    return document ? startPicture(*document, longest) : QImage();
}

} // namespace tagmill
