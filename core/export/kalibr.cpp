// SPDX-License-Identifier: GPL-3.0-or-later
// Kalibr: target.yaml, camchain.yaml, cam0/TIMESTAMP.png as kalibr_bagcreater takes them, and the true poses of the
// target. Kalibr's radtan has no k3; its equidistant is Kannala–Brandt.
#include "core/export/board_files.h"
#include "core/export/export_job.h"

#include "core/calibration/calibration_frame.h"
#include "core/number_text.h"
#include "core/truth/image_polygon.h"

#include <Eigen/Geometry>

namespace tagmill {

namespace {

// Nineteen digits each, so that they sort alike as numbers and as text.
constexpr std::int64_t firstTimestamp = 1'500'000'000'000'000'000, timestampStep = 100'000'000; // ns

Result<ExportedLens> kalibrLens(const ExportJob &job, const CameraModel &camera)
{
    if (camera.distortionModel() == DistortionModel::KannalaBrandt)
        return exactLens(job, camera, "equidistant", 4);
    return lensWithoutK3(job, camera, "radtan");
}

/// What Kalibr would not find, and which key of the config makes it otherwise; empty for its own boards.
std::string differenceFromKalibr(const BoardDefinition &board)
{
    if (board.type != "aprilgrid")
        return "it is a board of type " + board.type + ", no aprilgrid";
    if (board.dictionary != "tag36h11")
        return "its tags are of " + board.dictionary + " (scenario.subject.dictionary)";
    const int corners = 4 * board.rows * board.cols;
    if (board.total_keypoints != corners)
        return "its layout is render-tag's, with " + std::to_string(board.total_keypoints) + " points between the tags, not Kalibr's with the " + std::to_string(corners)
            + " corners of the tags (tagmill.aprilgrid.layout)";
    return {};
}

Result<> checkKalibrBoard(const BoardDefinition &board)
{
    if (std::string difference = differenceFromKalibr(board); !difference.empty())
        return makeError(Errc::InvalidValue, "export.kalibr_board", {std::move(difference)});
    for (size_t i = 0; i < board.ids.size(); ++i)
        if (board.ids[i] != static_cast<int>(i))
            return makeError(Errc::InvalidValue, "export.kalibr_ids", {});
    return {};
}

std::string targetYaml(const BoardDefinition &board, const BoardSizes &sizes)
{
    return "# Origin at the bottom left corner of tag 0, x right, y up, z towards the viewer; metres.\ntarget_type: 'aprilgrid'\ntagCols: " + std::to_string(board.cols)
        + "\ntagRows: " + std::to_string(board.rows) + "\ntagSize: " + pythonFloat(sizes.spacing) + "\ntagSpacing: " + pythonFloat(sizes.gap / sizes.spacing)
        + "  # gap divided by tagSize\n";
}

std::string camchain(const ExportJob &job, const CameraModel &camera, const ExportedLens &lens)
{
    const std::vector<double> intrinsics{lens.k(0, 0), lens.k(1, 1), lens.k(0, 2), lens.k(1, 2)};
    std::string text = "# Pixel origin " + job.summary.pixel_origin + ".\n";
    if (lens.refit_error_px)
        text += "# Fitted: up to " + pythonFloat(*lens.refit_error_px) + " px from the dataset's lens.\n";
    return text + "cam0:\n  camera_model: pinhole\n  intrinsics: " + numberList(intrinsics) + "\n  distortion_model: " + lens.model + "\n  distortion_coeffs: "
        + numberList(lens.coefficients) + "\n  resolution: [" + std::to_string(camera.resolution().width) + ", " + std::to_string(camera.resolution().height)
        + "]\n  rostopic: /cam0/image_raw\n  cam_overlaps: []\n";
}

/// Of Kalibr's target in the camera; empty when the record carries no pose.
std::string poseOf(const DetectionRecord &record, const BoardSizes &sizes)
{
    if (!record.position || !record.rotation_quaternion)
        return ",,,,,,";
    Matrix3 turned = rotationFromQuaternion(*record.rotation_quaternion);
    const Vector3 position = *record.position + turned * Vector3(sizes.origin.x(), sizes.origin.y(), 0);
    turned.rightCols<2>() *= -1; // y up, z towards the viewer
    const Eigen::Quaterniond q(turned);
    std::string text;
    for (const double number : {position.x(), position.y(), position.z(), q.x(), q.y(), q.z(), q.w()})
        text += (text.empty() ? "" : ",") + pythonFloat(number);
    return text;
}

Result<> writeGroup(ExportJob &job, const CameraGroup &group, const DetectionRecord &board, const BoardSizes &sizes)
{
    const CameraModel &camera = job.cameras[group.camera];
    TAGMILL_TRY(const ExportedLens lens, kalibrLens(job, camera));
    tellLens(job, group.folder + "camchain.yaml", lens);
    TAGMILL_CHECK(job.folder.write(group.folder + "camchain.yaml", camchain(job, camera, lens)));
    TAGMILL_TRY(const std::string target, kalibrTargetYaml(board));
    TAGMILL_CHECK(job.folder.write(group.folder + "target.yaml", target));
    TAGMILL_TRY(ExportFile poses, job.folder.open(group.folder + "target_poses.csv"));
    poses.write("timestamp_ns,image,tx_m,ty_m,tz_m,qx,qy,qz,qw\r\n");
    for (size_t i = 0; i < group.frames.size(); ++i) {
        const ExportFrame &frame = *group.frames[i];
        TAGMILL_CHECK(job.step(i));
        const std::string timestamp = std::to_string(firstTimestamp + static_cast<std::int64_t>(i) * timestampStep);
        TAGMILL_CHECK(job.folder.addImage(frame.source->image, group.folder + "cam0/" + timestamp + ".png"));
        std::string pose = ",,,,,,";
        for (const DetectionRecord &record : job.records(frame)) {
            if (record.record_type != RecordType::Board)
                continue;
            pose = poseOf(record, sizes);
            ++job.summary.boards;
        }
        poses.write(timestamp + "," + frame.name + "," + pose + "\r\n");
    }
    return poses.close();
}

} // namespace

Result<std::string> kalibrTargetYaml(const DetectionRecord &board)
{
    if (!board.board_definition)
        return makeError(Errc::InvalidValue, "export.no_board", {"Kalibr"});
    TAGMILL_CHECK(checkKalibrBoard(*board.board_definition));
    TAGMILL_TRY(const BoardSizes sizes, boardSizes(board));
    return targetYaml(*board.board_definition, sizes);
}

Result<> writeKalibr(ExportJob &job)
{
    job.say("lens", "radtan: k1 k2 p1 p2 of Brown–Conrady, exact where k3 = 0 (with --refit the nearest one otherwise); equidistant: k1 … k4 of Kannala–Brandt, exact");
    job.say("target_frame", "Kalibr's: origin at the bottom left corner of tag 0, x right, y up, z towards the viewer, metres");
    job.say("files", "kalibr_bagcreater --folder . --output-bag data.bag; kalibr_calibrate_cameras --bag data.bag --target target.yaml --topics /cam0/image_raw --models pinhole-radtan (or pinhole-equi)");
    job.say("time", "pictures are 100 ms apart in the dataset's order; target_poses.csv says which is which and holds the true pose of the target in the camera");
    TAGMILL_TRY(const DetectionRecord board, onlyBoard(job));
    TAGMILL_CHECK(checkKalibrBoard(*board.board_definition));
    TAGMILL_TRY(const BoardSizes sizes, boardSizes(board));
    for (const CameraGroup &group : cameraGroups(job))
        TAGMILL_CHECK(writeGroup(job, group, board, sizes));
    return {};
}

} // namespace tagmill
