// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/canonical_parts.h"
#include "core/parallel_work.h"

namespace tagmill {

namespace {

/// Half a megabyte of text, and how many are held at most twice: few enough to be still in the cache when they are handed on.
constexpr size_t imagesOfPiece = 16, piecesAtOnce = 8;

/// What some images have in each of the files.
struct Piece
{
    std::string richTruth, coco, groundTruthCsv;
};

/// Annotations are numbered through all images, and categories in order of first use: pieces are told both beforehand.
struct CocoNumbers
{
    std::vector<std::int64_t> before; ///< annotations before each image
    CocoCategories categories;

    CocoNumbers(size_t images, const RecordSource &records)
    {
        std::int64_t count = 0;
        for (size_t i = 0; i < images; ++i) {
            before.push_back(count);
            records.visitKinds(i, [&](const RecordSource::Kind &kind) {
                categories.add(kind);
                ++count;
            });
        }
    }
};

} // namespace

void writeOurFiles(const OurSinks &sinks, const std::vector<AnnotatedImage> &images, const RecordSource &records, Executor &executor)
{
    const CocoNumbers numbers(sinks.coco ? images.size() : 0, records);
    JsonWriter richTruth(sinks.richTruth), coco(sinks.coco);
    bool isCsvWanted = true;
    if (sinks.richTruth)
        beginRichTruth(richTruth, images, records, RecordStyle::Ours);
    if (sinks.coco)
        beginCoco(coco, images);
    if (sinks.groundTruthCsv)
        isCsvWanted = sinks.groundTruthCsv(csvHead(records, RecordStyle::Ours));

    const auto print = [&](size_t number) {
        Piece piece;
        JsonWriter truths = JsonWriter::within(richTruth.depth()), annotations = JsonWriter::within(coco.depth());
        for (size_t i = number * imagesOfPiece; i < std::min((number + 1) * imagesOfPiece, images.size()); ++i) {
            std::int64_t id = sinks.coco ? numbers.before[i] : 0;
            records.visit(i, [&](const DetectionRecord &record) {
                const RecordText text = sinks.richTruth || sinks.coco ? recordText(record) : RecordText();
                if (sinks.richTruth)
                    writeRecord(truths, record, text);
                if (sinks.coco)
                    writeCocoAnnotation(annotations, ++id, static_cast<std::int64_t>(i + 1), numbers.categories.idOf(record), record, text);
                if (sinks.groundTruthCsv)
                    appendOurRow(piece.groundTruthCsv, record, records.mostKeypoints);
            });
        }
        piece.richTruth = truths.take();
        piece.coco = annotations.take();
        return piece;
    };
    const auto handOn = [&](const Piece &piece) -> Result<> {
        if (!piece.richTruth.empty())
            richTruth.raw(piece.richTruth);
        if (!piece.coco.empty())
            coco.raw(piece.coco);
        if (!piece.groundTruthCsv.empty())
            isCsvWanted = sinks.groundTruthCsv(piece.groundTruthCsv);
        return richTruth.isWanted() && coco.isWanted() && isCsvWanted ? Result<>() : makeError(Errc::Cancelled, "cancelled");
    };
    if (!richTruth.isWanted() || !coco.isWanted() || !isCsvWanted || !inOrder(executor, (images.size() + imagesOfPiece - 1) / imagesOfPiece, piecesAtOnce, print, handOn))
        return; // whose sinks they are knows why

    if (sinks.richTruth)
        richTruth.endArray().endObject();
    if (sinks.coco) {
        coco.endArray();
        numbers.categories.write(coco);
        coco.endObject();
    }
}

} // namespace tagmill
